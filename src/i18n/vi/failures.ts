import type { Failure } from '@/domain/failure'
import type { FindingReason } from '@/domain/register'
import { shell } from './shell'

const failureText = (failure: Failure): string => {
  switch (failure.kind) {
    case 'unreachable':
      return shell.failure.unreachable(failure.address)
    case 'too_slow':
      return `${failure.address} không trả lời trọn vẹn trong ${failure.seconds} giây.`
    case 'refused':
      return `Máy chủ báo lỗi ${failure.status} khi đọc ${failure.address}${failure.said === null ? '' : `: ${failure.said}`}.`
    case 'sign_in':
      return `Cần đăng nhập tại ${failure.address} để đọc số liệu này.`
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
    case 'cube_unlike':
      return `Bảng số liệu ${failure.address} không khớp với cấu hình ở “${failure.wanted}”; ở đó có: ${failure.found.join(', ')}.`
    case 'term_unknown':
      return `Bộ dữ liệu không có khóa ${failure.term}${failure.found.length > 0 ? `; chỉ có ${failure.found.join(', ')}` : ''}.`
  }
}

/** Why something could not be loaded, and what was left out: fetched with the first failure. */
export const failures = {
  text: failureText,
  row: (table: string, row: number, column: string) => `bảng ${table}, dòng ${row}, cột ${column}`,
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
  /** `indicators` = how many could be read of how many; null = all of them. */
  loadFindings: (n: number, indicators: { readonly read: number; readonly of: number } | null) =>
    `${indicators === null ? '' : `Hiển thị ${indicators.read}/${indicators.of} chỉ tiêu: `}${n} dòng không đọc được đã để ngoài`,
  moreFindings: (n: number) => `và ${n} chỗ khác`,
  shareFaults: (n: number) => `${n} bộ tỷ trọng có tổng khác 100 %`,
  shareFault: {
    figures: (whole: string, period: string, sum: string) =>
      `${whole}, ${period}: số liệu tỷ trọng của các phần cộng lại ${sum} %, lẽ ra 100 %.`,
    targets: (whole: string, period: string, sum: string, isMost: boolean) =>
      `${whole}, ${period}: mục tiêu tỷ trọng của các phần cộng lại ${isMost ? 'nhiều nhất' : 'ít nhất'} ${sum} % nên không thể cùng đạt.`,
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
}
