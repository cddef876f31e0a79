import type { Failure } from '@/domain/failure'
import type { FreezeFault, StorageTrouble } from '@/domain/freeze'

/** `failureText` says what a source or its tables lack. */
const faultText = (fault: FreezeFault, failureText: (failure: Failure) => string): string => {
  switch (fault.kind) {
    case 'too_large':
      return `Bản chốt lớn ${fault.megabytes} MB, quá giới hạn 10 MB.`
    case 'not_json':
      return 'Tệp hỏng hoặc không phải bản chốt: không phải JSON hợp lệ.'
    case 'other_format':
      return 'Tệp này không phải bản chốt số liệu của Tiến Độ.'
    case 'other_version':
      return `Bản chốt thuộc phiên bản ${fault.found}, chương trình này chỉ đọc được phiên bản 1.`
    case 'malformed':
      return `Bản chốt thiếu hoặc sai phần “${fault.key}”.`
    case 'unreadable':
      return failureText(fault.failure)
    case 'other_code':
      return `Tệp ghi mã ${fault.says}, nhưng số liệu trong tệp ứng với mã ${fault.is}: tệp đã bị sửa hoặc hỏng.`
    case 'other_register':
      return `Bản chốt này của bộ dữ liệu “${fault.title}”, không phải bộ dữ liệu đang mở.`
    case 'not_of_its_kind':
      return fault.simulated
        ? 'Bản chốt này chứa số liệu mô phỏng, không được mở trong bộ số liệu công bố.'
        : 'Bản chốt này chứa số liệu công bố, không được mở trong bộ số liệu mô phỏng.'
  }
}

const LOST: Readonly<Record<StorageTrouble, string>> = {
  refused: 'Trình duyệt không cho đọc bản chốt đã lưu.',
  full: 'Bộ nhớ của trình duyệt đã đầy.',
  corrupt: 'Bản chốt lưu trên máy này không đọc được nữa nên đã bỏ.',
}

/** Bản chốt số liệu và những số đến sau. */
export const freeze = {
  /** Beside the clock on every screen. */
  mark: (code: string) => `Chốt **${code}**`,
  markTaken: (code: string, time: string, day: string) => `Chốt **${code}** ${time} ${day}`,
  leave: 'Bỏ chốt',
  leaveLong: 'Bỏ chốt, xem số liệu mới nhất',
  /** The figures are those of the code, though this machine did not keep it. */
  same: 'số liệu ở đây đúng bản chốt',
  differs: (code: string, shown: string) => `Số liệu ở đây khác bản chốt ${code}: đang xem bản ${shown}.`,
  differsInDay: (code: string, frozen: string, day: string, shown: string) =>
    `Số liệu ở đây khác bản chốt ${code}: bản chốt tính đến ${frozen}, đang xem đến ${day} (bản ${shown}).`,
  notHere: 'Máy này không có bản chốt đó.',
  lost: LOST,

  panel: {
    title: 'Chốt số liệu',
    about: 'Bản chốt giữ nguyên số liệu trong cả cuộc họp, dù mất mạng hay có số mới. Mã chốt hiện trên mọi trang.',
    none: (day: string, code: string) => `Chưa chốt. Đang xem số liệu đến ${day}, mã **${code}**.`,
    inUse: (code: string, time: string, taken: string, day: string) =>
      `Đang dùng bản chốt **${code}**, chốt lúc ${time} ngày ${taken}, số liệu đến ${day}.`,
    freezeNow: 'Chốt số liệu',
    freezing: 'Đang chốt',
    kept: (code: string) => `Đã chốt ${code}, lưu trên máy này.`,
    hadIt: (code: string, time: string, day: string) =>
      `Mã ${code} đã chốt trên máy này lúc ${time} ngày ${day}: dùng bản đó, kể cả số liệu địa phương.`,
    keptInstead: (code: string) => `Đã mở bản chốt ${code} từ tệp, thay cho bản cùng mã đã lưu trên máy này.`,
    keptOpened: (code: string) => `Đã mở bản chốt ${code}, lưu trên máy này.`,
    notStored: {
      refused: (code: string) =>
        `Đã chốt ${code}, nhưng trình duyệt không cho lưu: bản chốt chỉ còn khi ít nhất một cửa sổ đang dùng nó còn mở. Hãy lưu thành tệp.`,
      full: (code: string) =>
        `Đã chốt ${code}, nhưng bộ nhớ trình duyệt đã đầy: bản chốt chỉ còn khi ít nhất một cửa sổ đang dùng nó còn mở. Hãy lưu thành tệp, hoặc xóa bản chốt cũ rồi chốt lại.`,
      corrupt: (code: string) => `Đã chốt ${code}, nhưng không lưu được. Hãy lưu thành tệp.`,
    },
    listTitle: 'Bản chốt trên máy này',
    empty: 'Chưa có bản chốt nào.',
    trouble: {
      refused: 'Trình duyệt không cho đọc bộ nhớ nên không liệt kê được bản chốt đã lưu.',
      full: 'Bộ nhớ của trình duyệt đã đầy.',
      corrupt: 'Có mục lưu trên máy này không đọc được nên đã bỏ.',
    } satisfies Record<StorageTrouble, string>,
    code: 'Mã',
    taken: 'Lúc chốt',
    day: 'Số liệu đến',
    actions: 'Thao tác',
    takenAt: (time: string, day: string) => `${time} ${day}`,
    show: 'Dùng',
    showLong: (code: string) => `Dùng bản chốt ${code}`,
    shown: 'Đang dùng',
    save: 'Lưu tệp',
    saveLong: (code: string) => `Lưu bản chốt ${code} thành tệp`,
    drop: 'Xóa',
    dropLong: (code: string) => `Xóa bản chốt ${code}`,
    dropped: (code: string) => `Đã xóa bản chốt ${code}.`,
    gone: (code: string) => `Bản chốt ${code} không còn đọc được.`,
    open: 'Mở bản chốt từ tệp',
    fileName: (code: string) => `tien-do-chot-${code}.json`,
    failed: 'Chưa chốt được.',
    notOpened: 'Không mở được tệp.',
  },

  /** Beside the presenter: what came after the freeze. */
  late: {
    /** `others` = targets, indicators and tasks that changed without a new figure. */
    title: (n: number, others: number) => {
      if (n + others === 0) return 'Đến sau khi chốt: chưa có gì'
      const said = [n === 0 ? '' : `${n} số liệu`, others === 0 ? '' : `${others} thay đổi khác`]
      return `Đến sau khi chốt: ${said.filter((text) => text !== '').join(', ')}`
    },
    notShown: 'chưa lên màn hình',
    noFreeze: 'Chưa chốt số liệu: không theo dõi số đến sau.',
    asking: 'Đang hỏi nguồn số liệu.',
    signedOut:
      'Đã hết phiên đăng nhập nên chưa biết có số đến sau hay không. Số đã chốt vẫn dùng được cho đến hết cuộc họp.',
    unreachable: (time: string) => `Lúc ${time} nguồn số liệu không trả lời; vẫn hỏi tiếp.`,
    figure: (indicator: string, period: string, value: string) => `**${indicator}, ${period}: ${value}**`,
    instead: (old: string) => ` thay cho ${old}`,
    published: (source: string, day: string) => `${source}, ${day}`,
    turn: (before: string, after: string) => `${before} thành ${after}`,
    stays: (status: string) => `vẫn ${status}`,
    notJudged: 'không đánh giá',
    laterTitle: (day: string) => `Công bố sau ngày số liệu, chỉ tính khi chuyển đến ${day}`,
    target: (name: string) => `**${name}**: mục tiêu đổi`,
    indicator: (name: string) => `**${name}**`,
    task: (name: string) => `**${name}**`,
    /** Of a task that the freeze does not have. */
    newTask: (status: string) => `chưa có trong bản chốt, nay ${status}`,
    newDue: (day: string) => `hạn mới ${day}`,
    otherContent: 'Bộ dữ liệu có thay đổi khác, không đổi số liệu nào đang hiện.',
    moveDay: (day: string) => `Chuyển ngày số liệu đến ${day}`,
    take: 'Nhận vào lúc nghỉ',
    keep: 'Giữ bản chốt',
    taking: 'Đang nhận',
    keeping: 'Giữ bản chốt. Những số này vẫn chờ ở đây.',
    taken: (code: string) => `Đã nhận, chốt lại thành ${code}.`,
    failed: 'Chưa nhận được.',
  },

  fault: faultText,
}
