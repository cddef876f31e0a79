import type { Turn, TaskTurn, TurnCounts } from '@/domain/change'

/** Bỏ các phần trống, nối bằng dấu phẩy. */
const listed = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(', ')

export const changes = {
  title: 'Thay đổi',
  /** Đầu trang: những gì đã đổi giữa hai ngày. */
  finding: (from: string, to: string, { worse, gone_silent, better, newly_judged }: TurnCounts) => {
    const said = listed([
      worse > 0 && `${worse} xấu đi`,
      gone_silent > 0 && `${gone_silent} không còn số liệu mới`,
      better > 0 && `${better} tốt lên`,
      newly_judged > 0 && `${newly_judged} mới đánh giá được`,
    ])
    return `Từ ${from} đến ${to}: ${said === '' ? 'không chỉ tiêu nào đổi tình trạng' : said}`
  },
  /** Dưới đầu trang: cách đọc. */
  about: (news: number, tasks: number) =>
    `Tính theo những gì đã công bố đến từng ngày. Ngoài ra ${news} chỉ tiêu có tin mà tình trạng không đổi, ${tasks} nhiệm vụ có thay đổi.`,
  filter: 'Lọc theo loại thay đổi',
  programme: 'Chương trình',
  allProgrammes: 'tất cả',
  filterOn: (shown: number, hidden: number, tasksHidden: number) =>
    tasksHidden === 0
      ? `Đang hiện ${shown} chỉ tiêu, ẩn ${hidden}.`
      : `Đang hiện ${shown} chỉ tiêu, ẩn ${hidden} chỉ tiêu và ${tasksHidden} nhiệm vụ.`,
  filterOff: 'Bỏ lọc',
  filterEmpty: 'Không có thay đổi nào trong phần đang lọc.',
  turn: {
    worse: 'Xấu đi',
    gone_silent: 'Không còn số liệu mới',
    better: 'Tốt lên',
    newly_judged: 'Mới đánh giá được',
    newly_targeted: 'Mới có mục tiêu',
    same: 'Tin khác, tình trạng không đổi',
  } satisfies Record<Turn, string>,
  taskTurn: {
    slipped: 'Nhiệm vụ thành quá hạn',
    done: 'Nhiệm vụ đã xong',
    extended: 'Nhiệm vụ được gia hạn',
    new: 'Nhiệm vụ mới',
  } satisfies Record<TaskTurn, string>,
  count: (n: number) => `${n}`,
  /** Giữa hai tình trạng, cho người nghe. */
  now: 'nay',
  noTarget: 'Chưa có mục tiêu',
  followed: 'Theo dõi',
  noProgramme: 'Chỉ tiêu chung của khóa',
  cause: {
    newFigure: (figure: string, period: string, quality: string) => `Số mới: **${figure}** (${period}, ${quality})`,
    corrected: (period: string, from: string, to: string, quality: string) =>
      `Số ${period} sửa từ **${from}** thành **${to}** (${quality})`,
    firmer: (period: string, figure: string, from: string, to: string) =>
      `Số ${period} vẫn là **${figure}**, từ ${from} thành ${to}`,
    confirmed: (period: string, figure: string) => `Thêm nguồn cho số ${period}: **${figure}**`,
    published: (day: string) => `công bố ${day}`,
    target: {
      term: (period: string) => `Mục tiêu ${period}`,
      orientation: (period: string) => `Định hướng ${period}`,
      'annual-plan': (period: string) => `Kế hoạch năm ${period}`,
    },
    targetSet: (name: string, band: string) => `${name} mới đặt: **${band}**`,
    targetChanged: (name: string, from: string, to: string) => `${name} trước là **${from}**, nay là **${to}**`,
    set: (day: string) => `đặt ${day}`,
    limit: (name: string, from: string, to: string) => `Giới hạn “${name}” đổi từ **${from}** thành **${to}**`,
    overdue: (period: string, due: string, latest: string) =>
      `Không có số mới dùng để đánh giá: số ${period} quá hạn công bố ${due}; số gần nhất là của ${latest}`,
    overdueNone: (period: string, due: string) => `Chưa có số nào: số đầu tiên (${period}) quá hạn công bố ${due}`,
    targetDue: (due: string) => `Đã qua hạn của mục tiêu, ${due}`,
    timePassed: 'Không có số mới; chỉ có thời gian trôi qua',
  },
  /** Số của từng phần năm hay nhiều năm không dùng để xếp tình trạng, hoặc đã liệt kê đủ. */
  more: (n: number) => `${n} tin khác`,
  task: {
    lateBy: (due: string, days: string) => `hạn ${due}, chậm ${days} ngày`,
    doneOn: (day: string) => `xong ${day}`,
    doneUndated: 'đã xong, không rõ ngày',
    doneLate: (days: string) => `chậm ${days} ngày`,
    extended: (from: string, to: string) => `hạn từ ${from} thành ${to}`,
    due: (due: string) => `hạn ${due}`,
    noDue: 'không ghi hạn',
    before: (status: string) => `trước: ${status}`,
    unknown: (day: string) => `đến ${day} chưa có trong bộ dữ liệu`,
    source: 'Nguồn',
  },
  nothing: (from: string, to: string) => `Từ ${from} đến ${to} bộ dữ liệu không có thay đổi nào.`,
  notCompared: {
    finding: 'Chưa chọn ngày để so sánh',
    text: (day: string) =>
      `Trang này kể những gì đã đổi từ một ngày trước ${day} đến nay. Chọn ngày “So với” ở thanh thời gian phía trên, hoặc một ngày dưới đây.`,
    choose: (day: string) => `So với ${day}`,
    offered: 'Ngày có thể so sánh',
  },
  /** Trên trang chương trình. */
  inProgramme: {
    since: (day: string) => `So với ${day}`,
    said: ({ worse, gone_silent, better, newly_judged, newly_targeted }: TurnCounts, tasks: number) => {
      const said = listed([
        worse > 0 && `${worse} xấu đi`,
        gone_silent > 0 && `${gone_silent} không còn số liệu mới`,
        better > 0 && `${better} tốt lên`,
        newly_judged > 0 && `${newly_judged} mới đánh giá được`,
        newly_targeted > 0 && `${newly_targeted} mới có mục tiêu`,
        tasks > 0 && `${tasks} nhiệm vụ thay đổi`,
      ])
      return said === '' ? 'không đổi' : said
    },
  },
}
