import type { FileFault, FileNote, FileTrouble } from '@/domain/openedFile'
import type { ColumnForm } from '@/domain/tableColumns'

const formOf = (form: ColumnForm): string => {
  switch (form.kind) {
    case 'text':
      return 'chữ, nhiều nhất 2.000 ký tự'
    case 'key':
      return 'mã của dòng, không trùng với dòng khác trong bảng'
    case 'reference':
      return `mã (id) của một dòng trong bảng ${form.table}`
    case 'word':
      return `một trong các từ: ${form.words.join(', ')}`
    case 'number':
      return 'số; nếu ghi dạng chữ thì dùng dấu chấm thập phân, không có đơn vị: 12.5'
    case 'whole':
      return `số nguyên từ ${form.least} đến ${form.most}`
    case 'flag':
      return 'true hoặc false'
    case 'day':
      return 'ngày dạng năm-tháng-ngày: 2025-12-31'
    case 'printedDay':
      return 'ngày, tháng hoặc năm, biết đến đâu ghi đến đó: 2025-12-31, 2025-12, 2025'
    case 'period':
      return 'kỳ số liệu: 2025, 2025-Q1, 2025-H1, 2025-06 hoặc khoảng năm 2021-2025'
    case 'publishedPeriod':
      return 'kỳ số liệu: 2025, 2025-Q1, 2025-H1, 2025-9M, 2025-06 hoặc khoảng năm 2021-2025'
    case 'figureOrBand':
      return 'số 12.5 hoặc khoảng 7.5..8 (một đầu có thể để trống)'
    case 'webAddress':
      return 'địa chỉ web bắt đầu bằng https:// hoặc http://'
  }
}

const faultOf = (fault: Exclude<FileFault, { readonly kind: 'register' }>): string => {
  switch (fault.kind) {
    case 'too_large':
      return `Tệp có ${fault.megabytes} MB, quá giới hạn ${fault.limit} MB.`
    case 'other_format':
      return 'Không phải sổ tính XLSX, cũng không phải gói dữ liệu (thư mục, tệp zip hoặc tệp JSON).'
    case 'old_or_locked':
      return 'Sổ tính theo dạng cũ (.xls) hoặc có mật khẩu. Hãy lưu lại thành .xlsx, không đặt mật khẩu.'
    case 'broken':
      return `Tệp ${fault.file} hỏng hoặc bị cắt ngang.`
    case 'no_table_text':
      return `Tệp ${fault.file} không phải bảng CSV dùng dấu phẩy, mã UTF-8.`
    case 'no_descriptor':
      return 'Thư mục hoặc tệp zip không có datapackage.json.'
    case 'bad_descriptor':
      return 'Phần mô tả của gói dữ liệu không nêu các bảng, hoặc dẫn ra ngoài gói.'
    case 'file_missing':
      return `Gói dữ liệu nêu bảng ${fault.table} trong tệp ${fault.file} nhưng không có tệp đó.`
    case 'sheet_twice':
      return `Bảng ${fault.table} có hai lần.`
    case 'no_rows':
      return 'Các bảng còn trống: chưa có khóa nào trong bảng terms.'
    case 'headings':
      return `Dòng tên cột của bảng ${fault.table} chưa đúng.`
    case 'too_slow':
      return `Đọc quá ${fault.seconds} giây chưa xong nên đã dừng.`
    case 'no_reader':
      return 'Không tải được phần đọc tệp của trang. Hãy kiểm tra mạng rồi thử lại.'
  }
}

const noteOf = (note: FileNote): string => {
  switch (note.kind) {
    case 'sheet_unread':
      return `Trang tính “${note.sheet}” không phải bảng nào nên không đọc.`
    case 'sheet_hidden':
      return `Trang tính “${note.sheet}” đang ẩn nhưng vẫn được đọc.`
    case 'column_unread':
      return `Cột “${note.column}” của ${note.sheet} không có trong bảng nên không đọc.`
  }
}

/** Mở tệp trên máy người xem: sổ tính hoặc gói dữ liệu. */
export const files = {
  title: 'Mở tệp trên máy này',
  about:
    'Thả vào đây một sổ tính XLSX, hoặc một gói dữ liệu: thư mục, tệp zip, hay một tệp JSON. Tệp được đọc ngay trong trình duyệt, không gửi đi đâu.',
  keeps:
    'Tệp chỉ mở trong cửa sổ này và không nằm trong địa chỉ trang: tải lại trang là đóng tệp, người nhận liên kết thấy số liệu trên trang. Muốn xem tiếp thì mở lại tệp.',
  chooseFile: 'Chọn tệp',
  chooseFolder: 'Chọn thư mục',
  template: 'Tải sổ tính mẫu',
  templateName: 'mau-tien-do.xlsx',
  templateAbout: 'Sổ mẫu có một trang tính cho mỗi bảng và một trang hướng dẫn từng cột.',
  noTemplate: 'Không tải được phần viết sổ mẫu của trang. Hãy kiểm tra mạng rồi thử lại.',
  reading: (name: string) => `Đang đọc ${name}…`,
  opened: (name: string) => `Đang xem tệp ${name}`,
  openedAll: (name: string) => `Mọi dòng của ${name} đều đọc được.`,
  openedSome: (rows: number) => `${rows} dòng có lỗi đã để ngoài; các dòng khác đang hiện trên mọi trang.`,
  refused: (name: string) => `Chưa mở được ${name}`,
  refusedAbout: 'Trang vẫn hiện số liệu như trước. Sửa các lỗi dưới đây rồi mở lại tệp.',
  faults: (n: number) => `${n} lỗi trong các ô`,
  notes: 'Cần biết',
  caption: 'Lỗi trong tệp: trang tính hoặc tệp, dòng, cột, lẽ ra phải ghi gì',
  sheet: 'Trang tính, tệp',
  row: 'Dòng',
  column: 'Cột',
  reason: 'Lỗi',
  found: 'Đọc được',
  expected: 'Lẽ ra',
  wholeRow: 'cả dòng',
  wholeRowExpected: 'đủ số ô như dòng tên cột',
  mayBeEmpty: (form: string) => `${form}; hoặc để trống`,
  /** Đứng cạnh ngày trên mọi trang. */
  mark: (name: string) => `Từ tệp **${name}**, chưa gửi đi đâu`,
  leave: 'Về số liệu trên trang',
  leaveLong: (name: string) => `Đóng tệp ${name}, về số liệu trên trang`,
  notPresented: {
    title: 'Không trình chiếu từ tệp',
    text: (name: string) =>
      `Đang xem tệp ${name}, mới có trên máy này. Số liệu trình chiếu và chốt phải là số liệu trên trang, để mọi phòng họp thấy như nhau.`,
  },
  fault: faultOf,
  note: noteOf,
  form: formOf,
  trouble: {
    merged: 'ô gộp, không rõ giá trị của dòng nào',
    error_value: 'ô báo lỗi',
    no_result: 'công thức lưu không kèm kết quả',
    percent_format: 'số định dạng phần trăm: hiện gấp 100 lần số lưu trong ô',
    column_missing: 'thiếu cột',
    column_twice: 'cột có hai lần',
  } satisfies Record<FileTrouble, string>,
  troubleExpected: {
    merged: 'tách ô, ghi giá trị ở từng dòng',
    error_value: 'một giá trị, hoặc để trống nếu được phép',
    no_result: 'mở bằng phần mềm bảng tính và lưu lại, hoặc ghi giá trị',
    percent_format: 'định dạng số thường: ghi 7.5 cho 7,5 %',
    column_missing: 'một cột có tên này ở dòng đầu của bảng',
    column_twice: 'một cột cho mỗi tên',
  } satisfies Record<FileTrouble, string>,
}
