/** Localities with a programme of their own among those there are. */
export interface Covered {
  readonly covered: number
  readonly total: number
  readonly kind: 'district' | 'commune'
}

const unit = { district: 'quận, huyện, thị xã', commune: 'phường, xã' } as const

const share = ({ covered, total, kind }: Covered): string =>
  covered === 0 ? `chưa biết nơi nào trong ${total} ${unit[kind]}` : `${covered} trên ${total} ${unit[kind]}`

export const localities = {
  title: 'Địa phương',
  finding: (now: Covered | null) =>
    now === null
      ? 'Bộ dữ liệu không có địa phương nào tồn tại vào ngày này'
      : `Chương trình riêng của địa phương: ${share(now)}`,
  before: (before: Covered) => `Theo địa giới cũ: ${share(before)}.`,
  unknown: 'Nơi khác là **chưa tìm được văn bản**, không phải không có.',
  filter: 'Tìm địa phương',
  filterOn: (shown: number, hidden: number) => `Đang hiện ${shown} nơi, ẩn ${hidden}.`,
  filterOff: 'Bỏ tìm',
  filterEmpty: 'Không có địa phương nào có tên này trong số các nơi đã biết.',
  cascade: {
    title: 'Chương trình của địa phương',
    caption: 'Địa phương, cơ quan có chương trình riêng, theo từng chương trình của Thành ủy',
    place: 'Địa phương, cơ quan',
    now: (c: Covered) => `Địa giới đang có hiệu lực: ${share(c)}`,
    before: (c: Covered, until: string) => `Địa giới đến ${until}: ${share(c)}`,
    bodies: (n: number) => `${n} cơ quan của thành phố`,
    within: (name: string) => `thuộc ${name}`,
    noCode: 'có',
    open: (place: string, programme: string) => `${place}, Chương trình ${programme}: xem văn bản`,
    implements: (code: string) => `thực hiện Chương trình ${code}`,
    target: 'Mục tiêu',
    source: 'Nguồn',
    none: 'Đến ngày này chưa tìm được văn bản nào của địa phương hay cơ quan.',
    without: (n: number, kind: Covered['kind']) => `${n} ${unit[kind]} chưa tìm được văn bản`,
    foot: 'Số văn bản',
  },
  figures: {
    title: (n: number) => `${n} chỉ tiêu có số theo địa phương`,
    none: 'Đến ngày này chưa có chỉ tiêu nào có số theo địa phương.',
    noneOf: 'Chưa có số theo địa phương của chỉ tiêu này.',
    all: 'Tất cả chỉ tiêu có số theo địa phương',
    page: 'Trang chỉ tiêu',
    places: (n: number, period: string) => `${n} nơi, ${period}`,
    range: (low: string, high: string) => `từ ${low} đến ${high}`,
    now: (kind: Covered['kind'], from: string | null) =>
      from === null ? `Số của ${unit[kind]}` : `Số của ${unit[kind]} từ ${from}`,
    before: (kind: Covered['kind'], until: string) => `Số của ${unit[kind]} đến ${until}`,
    apart: (day: string) =>
      `Địa giới thay đổi ngày ${day}. Số của đơn vị cũ và đơn vị mới để riêng, không cộng, không nối tiếp nhau.`,
    down: 'Xếp từ thấp đến cao: càng thấp càng tốt.',
    up: 'Xếp từ cao xuống thấp.',
    equal: (figure: string, names: string) => `Cùng là ${figure}: ${names}.`,
    city: (figure: string) => `Toàn thành phố cùng kỳ: ${figure}.`,
    incomplete: (known: number, total: number) => `Biết số của ${known} trên ${total} nơi.`,
    otherPeriods: (n: number) => `${n} kỳ trước`,
    overTime: 'Từng nơi theo thời gian',
    course: (from: string, first: string, to: string, last: string) => `${from}: ${first}, ${to}: ${last}`,
  },
  offer: 'Số liệu công bố còn thưa. Để xem màn hình đầy đủ, mở bộ',
  offerKind: '(số liệu mô phỏng).',
}
