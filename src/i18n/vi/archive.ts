/** Bản lưu một tệp, mở được khi không có mạng. */
export const archive = {
  name: 'Bản lưu',
  save: 'Lưu bản lưu (HTML)',
  about: 'Một tệp HTML có tổng quan, chương trình, chỉ tiêu và phần giải thích; mở từ máy, không cần mạng.',
  fileName: (code: string) => `tien-do-luu-${code}.html`,
  /** Of the page in the tab, before a screen has named it. */
  title: (register: string, day: string) => `Bản lưu ${register}, số liệu đến ${day}`,
  /** Always in sight: what the file is, of which day, under which code. */
  mark: (day: string, code: string) => `**Bản lưu**, số liệu đến ngày **${day}**, mã **${code}**`,
  frozen: (time: string, day: string) => `chốt lúc ${time} ngày ${day}`,
  simulated: '**Số liệu mô phỏng**',
  /** In the clock, where the site says today. */
  ownDay: 'Ngày của bản lưu',
  /** Somebody looks at an earlier day than the file's own. */
  earlier: (day: string) => `đang xem đến ngày ${day}`,
  /** Somebody asks for a later day than the file's own. */
  noLater: (asked: string) => `không có số liệu đến ngày ${asked}: bản lưu dừng ở ngày của nó`,
  /** In place of everything, where the file can no longer be trusted. */
  broken: {
    title: 'Không mở được bản lưu',
    what: 'Hãy lấy lại bản lưu từ nơi đã gửi.',
    screen: 'Không hiển thị được màn hình này',
    reload: 'Mở lại',
  },
  /** For a browser that runs no scripts: the statuses as a plain table. */
  plain: {
    needs: 'Trình duyệt này không chạy JavaScript, nên chỉ có bảng dưới đây. Bật JavaScript để xem toàn bộ bản lưu.',
    caption: 'Số chỉ tiêu theo tình trạng của từng chương trình',
    programme: 'Chương trình',
    judged: 'Có mục tiêu',
    /** Indicators without a target: they are followed, not judged. */
    followed: 'Theo dõi',
  },
}
