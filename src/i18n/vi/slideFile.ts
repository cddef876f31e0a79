/** Tệp trình chiếu PPTX: chú giải của biểu đồ, trang ghi chú. */
export const slideFile = {
  name: 'Tệp trình chiếu PPTX',
  hint: 'Mở được bằng PowerPoint hay LibreOffice: chữ và biểu đồ sửa được, số liệu nằm sẵn trong từng biểu đồ, ghi chú của người trình bày nằm ở trang ghi chú.',
  save: (pages: number) => `Tải ${pages} trang thành PPTX`,
  fileName: (register: string, day: string, code: string) => `trang-chieu-${register}-${day}-${code}.pptx`,
  title: (organisation: string, term: string, day: string) => `${organisation}, ${term}: số liệu đến ${day}`,
  /** Số liệu chưa chốt cũng có mã, để đối chiếu hai tệp với nhau. */
  notFrozen: (day: string, code: string) => `**Số liệu đến ${day}, chưa chốt, mã ${code}**`,
  notes: {
    own: 'Ghi chú của người trình bày',
    ownOld: (then: string, now: string) => `Ghi chú này viết cho số ${then}, nay là ${now}.`,
    ownOldGone: (then: string) => `Ghi chú này viết cho số ${then}, nay trang này không còn số.`,
    onSlide: 'Trên trang này',
  },
  view: {
    what: 'Trang này trong bộ là một màn hình của hệ thống. Ảnh màn hình không nằm trong tệp.',
    open: 'Mở màn hình này',
  },
  chart: {
    period: 'Kỳ',
    figures: 'Số liệu',
    parts: 'Số liệu một phần năm',
    baseline: 'Gốc so sánh',
    mean: 'Bình quân',
    needed: 'Mức cần đạt',
    required: 'Mức cần đạt',
    trend: 'Theo nhịp đến nay',
    target: { term: 'Mục tiêu', orientation: 'Định hướng', 'annual-plan': 'Kế hoạch' },
    lower: (target: string) => `${target}: cận dưới`,
    upper: (target: string) => `${target}: cận trên`,
    atLeast: (target: string) => `${target}: ít nhất`,
    atMost: (target: string) => `${target}: nhiều nhất`,
    /** `edges` = both edges where they are the same in every period, such as "7,5–8,0". */
    band: (target: string, edges: string | null) => `${target}: ${edges ?? 'khoảng'}`,
  },
}
