import type { Failure } from '@/domain/failure'
import type { FindingReason } from '@/domain/register'

const failureText = (failure: Failure): string => {
  switch (failure.kind) {
    case 'unreachable':
      return `Không kết nối được với ${failure.address}.`
    case 'too_slow':
      return `${failure.address} không trả lời trọn vẹn trong ${failure.seconds} giây.`
    case 'refused':
      return `Máy chủ báo lỗi ${failure.status} khi đọc ${failure.address}.`
    case 'not_found':
      return `Không tìm thấy ${failure.address}.`
    case 'not_the_format':
      return `${failure.address} không phải tệp ${failure.expected.toUpperCase()}. Có thể mạng đang yêu cầu đăng nhập. Đọc được: ${failure.found}`
    case 'too_large':
      return `${failure.address} lớn hơn ${failure.megabytes} MB nên không đọc.`
    case 'too_many':
      return `Bảng ${failure.table} có ${failure.rows} dòng, quá giới hạn ${failure.limit} dòng.`
    case 'table_missing':
      return `Bộ dữ liệu thiếu bảng ${failure.table} (${failure.address}).`
    case 'table_unreadable':
      return `Bảng ${failure.table}: ${failure.unreadable} trên ${failure.rows} dòng không đọc được. Quá một phần năm nên không hiển thị bảng thiếu.`
    case 'term_unknown':
      return `Bộ dữ liệu không có khóa ${failure.term}${failure.found.length > 0 ? `; chỉ có ${failure.found.join(', ')}` : ''}.`
  }
}

export const shell = {
  product: 'Tiến Độ',
  skip: 'Đến nội dung chính',
  nav: 'Mục chính',
  overview: 'Tổng quan',
  programmes: 'Chương trình',
  lists: { indicators: 'Chỉ tiêu', tasks: 'Nhiệm vụ', localities: 'Địa phương', data: 'Số liệu' },
  find: { open: 'Tìm mọi thứ', keys: 'Ctrl K', failed: 'Không tải được phần tìm kiếm.', close: 'Đóng' },
  language: 'Ngôn ngữ',
  otherLanguage: 'English',
  register: 'Bộ dữ liệu',
  theme: { toDark: 'Nền tối', toLight: 'Nền sáng' },
  asOf: 'Đến ngày',
  asOfLong: 'Xem tình trạng đến ngày',
  asOfHint: 'Mọi số liệu, mục tiêu công bố sau ngày này đều không tính.',
  asOfAnnounced: (day: string, rated: number, total: number) =>
    `Đã chuyển đến ngày ${day}: ${rated} trên ${total} chỉ tiêu đánh giá được.`,
  compared: 'So với',
  comparedAnnounced: (day: string) => `Đang so với ngày ${day}.`,
  notCompared: 'Không so sánh nữa.',
  noDay: 'không',
  setDay: 'Xem',
  endOfYear: (year: string) => `Xem đến 31/12/${year}`,
  termRail: 'Các năm của khóa',
  simulatedBanner: '**Số liệu mô phỏng để tập huấn.** Không dùng làm báo cáo.',
  waiting: 'Đang tải số liệu',
  stillWaiting: 'Vẫn đang tải',
  failure: {
    title: 'Không tải được số liệu',
    text: failureText,
    unknown: 'Có lỗi ngoài dự kiến khi hiển thị trang này.',
    retry: 'Thử lại',
    otherRegister: (title: string) => `Xem bộ dữ liệu “${title}”`,
    home: 'Về trang tổng quan',
    details: 'Chi tiết để báo lại',
    row: (table: string, row: number, column: string) => `bảng ${table}, dòng ${row}, cột ${column}`,
  },
  config: {
    title: 'Cấu hình chưa dùng được',
    not_found: (address: string) => `Không tìm thấy tệp cấu hình ${address}.`,
    not_json: (address: string) => `Tệp cấu hình ${address} không phải JSON hợp lệ.`,
    unreachable: (address: string) => `Không đọc được tệp cấu hình ${address}.`,
    unknown_key: (key: string) => `Khóa “${key}” không có trong cấu hình.`,
    missing_key: (key: string) => `Cấu hình thiếu khóa “${key}”.`,
    wrong_value: (key: string, found: string) => `Giá trị của “${key}” chưa đúng: ${found}.`,
    remedy: 'Sửa tệp rồi tải lại trang. Cách viết cấu hình có trong README.',
  },
  notFound: {
    title: 'Không có trang này',
    text: (address: string) => `Địa chỉ ${address} không ứng với màn hình nào.`,
    indicator: (id: string) => `Bộ dữ liệu đang xem không có chỉ tiêu “${id}”.`,
    programme: (id: string) => `Bộ dữ liệu đang xem không có chương trình “${id}”.`,
    home: 'Về trang tổng quan',
  },
  finding: {
    missing: 'thiếu giá trị',
    not_a_number: 'không phải số',
    out_of_range: 'ngoài phạm vi cho phép',
    not_a_day: 'không phải ngày',
    not_a_period: 'không phải kỳ số liệu',
    not_a_word_of_the_list: 'không có trong danh mục',
    too_long: 'quá dài',
    unsafe_name: 'tên không được phép',
    duplicate: 'trùng khóa',
    unknown_reference: 'dẫn đến dòng không có',
    unreadable: 'không đọc được',
  } satisfies Record<FindingReason, string>,
  loadFindings: (n: number) => `${n} dòng không đọc được đã để ngoài`,
  moreFindings: (n: number) => `và ${n} chỗ khác`,
  shareFaults: (n: number) => `${n} bộ tỷ trọng có tổng khác 100 %`,
  shareFault: {
    figures: (whole: string, period: string, sum: string) =>
      `${whole}, ${period}: số liệu tỷ trọng của các phần cộng lại ${sum} %, lẽ ra 100 %.`,
    targets: (whole: string, period: string, sum: string, isMost: boolean) =>
      `${whole}, ${period}: mục tiêu tỷ trọng của các phần cộng lại ${isMost ? 'nhiều nhất' : 'ít nhất'} ${sum} % nên không thể cùng đạt.`,
  },
  footer: {
    source: 'Nguồn số liệu',
    hash: (hash: string) => `bộ dữ liệu ${hash}`,
  },
}
