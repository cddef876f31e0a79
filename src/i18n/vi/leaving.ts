/** Những gì đưa ra khỏi màn hình: tệp, ảnh, liên kết. */
export const leaving = {
  name: 'Xuất',
  /** Khi một tệp đang được tạo. */
  saving: {
    stop: 'Dừng',
    saved: (file: string) => `Đã lưu ${file}`,
    failed: 'Không tạo được tệp. Xin thử lại.',
  },
  /** Bảng mở từ nút “Xuất” ở đầu trang. */
  panel: {
    title: 'Xuất màn hình này',
    command: 'Xuất: liên kết, mã nhúng, tệp',
    notFetched: 'Không tải được phần xuất.',
    link: 'Liên kết đến đúng màn hình này',
    linkCode: 'Mã QR dẫn đến màn hình này',
    linkHint:
      'Liên kết ghi đủ bộ dữ liệu, ngày, ngày so sánh, ngôn ngữ và bộ lọc; không mang số liệu. Máy khác mở ra đúng màn hình này.',
    linkFrozen: (code: string) => `Máy có bản chốt ${code} thì xem bản chốt; máy khác được báo nếu số liệu đã khác.`,
    trial: 'Phần thử số liệu không đi theo liên kết, ảnh hay tệp.',
    embed: 'Mã nhúng chỉ tiêu này vào trang khác',
    embedHint:
      'Trang nhúng chỉ có tên, tình trạng, biểu đồ và nguồn. Mặc định chỉ trang cùng máy chủ nhúng được; quản trị viên thêm tên máy chủ khác trong cấu hình.',
    copyEmbed: 'Sao chép mã nhúng',
    files: 'Tệp và bản in',
    report: 'Báo cáo in',
    reportHint: 'Báo cáo khổ A4 theo thể thức văn bản, từ số liệu đang xem.',
    workbook: (day: string) => `Toàn bộ số liệu đến ${day} (XLSX)`,
    workbookName: 'toan-bo-so-lieu',
    workbookHint:
      'Bảng tính có chương trình, chỉ tiêu, mục tiêu, số liệu, nhiệm vụ, kỳ báo cáo và nguồn đã biết đến ngày đó.',
  },
  /** Ảnh của một biểu đồ. */
  picture: {
    name: 'Ảnh',
    label: (indicator: string) => `Ảnh biểu đồ: ${indicator}`,
    copy: 'Sao chép ảnh',
    copied: 'Đã sao chép ảnh.',
    notCopied: 'Trình duyệt không cho sao chép ảnh. Xin lưu ảnh PNG.',
    png: 'Lưu ảnh PNG',
    svg: 'Lưu hình SVG',
    trial: 'Đang thử số liệu: không xuất ảnh',
    status: (status: string) => `Tình trạng: ${status}`,
    sources: (list: string) => `Nguồn: ${list}`,
    day: (day: string) => `Số liệu đến ${day}`,
    compared: (day: string) => `so với ${day}`,
    code: (code: string, isFrozen: boolean) => (isFrozen ? `mã chốt ${code}` : `mã số liệu ${code} (chưa chốt)`),
  },
  /** Một chỉ tiêu nhúng trong trang khác. */
  embed: {
    open: 'Xem đầy đủ',
    openLong: (indicator: string) => `Xem đầy đủ: ${indicator}`,
  },
}
