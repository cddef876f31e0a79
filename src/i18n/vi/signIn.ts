/** Đăng nhập, hết phiên, đăng xuất. `host` là nơi đăng nhập. */
export const signIn = {
  title: 'Đăng nhập để xem số liệu',
  text: (host: string) =>
    `Bộ dữ liệu này dành cho người được cấp quyền. Việc đăng nhập được thực hiện tại ${host}; đăng nhập xong, trang trở lại đúng nơi đang xem.`,
  start: 'Đăng nhập',
  none: 'Chưa đăng nhập',
  ended: 'Đã hết phiên đăng nhập',
  trouble: {
    unreachable: (host: string) => `Không kết nối được với hệ thống đăng nhập ${host}.`,
    cancelled: 'Chưa đăng nhập: việc đăng nhập đã bị hủy.',
    refused: (host: string, code: string) => `Hệ thống đăng nhập ${host} từ chối (${code}). Xin báo người quản trị.`,
  },
  leave: 'Đăng xuất',
  leaving:
    'Mọi cửa sổ của trang này sẽ đăng xuất. Số liệu và các bản chốt lưu trong trình duyệt này bị xóa; ghi chú và câu hỏi của cuộc họp được giữ lại.',
}
