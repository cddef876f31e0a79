import type { TurnCounts } from '@/domain/change'
import type { Quality, Role } from '@/domain/register'

/** Nối bằng dấu phẩy, bỏ phần trống. */
const listed = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(', ')

const askedFor = (figures: number, indicators: number, tasks: number): string =>
  listed([
    figures > 0 && `${figures} số liệu còn nợ`,
    indicators > 0 && `${indicators} chỉ tiêu cần chú ý`,
    tasks > 0 && `${tasks} nhiệm vụ quá hạn`,
  ])

/** Những hàng nào của một danh sách đang ở trên trang; null = tất cả. */
type Shown = readonly [first: number, last: number] | null

const rangeOf = ([first, last]: NonNullable<Shown>): string =>
  first === last ? `thứ ${first}` : `thứ ${first} đến ${last}`

/** What stands on the slides that the rooms see. */
export const slides = {
  /** Từ hai tiếng hay gặp trong đầu trang, không được ngắt dòng ở giữa. */
  unbroken: [
    'đánh giá',
    'chỉ tiêu',
    'nhiệm vụ',
    'chương trình',
    'cơ quan',
    'số liệu',
    'mục tiêu',
    'tình trạng',
    'tiến độ',
    'quá hạn',
    'chú ý',
    'lưu ý',
    'khó đạt',
    'câu hỏi',
    'trả lời',
    'đầu mối',
  ] as readonly string[],
  /** Names of slides in lists. */
  name: {
    title: 'Trang đầu',
    questions: 'Câu hỏi chờ trả lời',
    overview: 'Tổng quan',
    changes: 'Những gì đã đổi',
    asked: 'Việc cần làm, ai làm',
    programme: (programme: string) => programme,
    worst: (programme: string) => `${programme}: đáng lo nhất`,
    otherTasks: 'Nhiệm vụ quá hạn ngoài các chương trình',
    tasks: (programme: string) => `${programme}: nhiệm vụ quá hạn`,
    /** `part` from 1 on, where one slide does not hold everything. */
    part: (title: string, part: number) => (part === 1 ? title : `${title} (${part})`),
    /** A screen that is not known by its address. */
    view: (address: string) => `Màn hình ${address}`,
    /** Words that a list is filtered by. */
    words: (words: string) => `“${words}”`,
  },
  foot: {
    source: (source: string) => `Nguồn: ${source}.`,
    /** Of a whole screen. */
    ofRegister: (title: string) => `bộ dữ liệu “${title}”`,
    /** Beyond the documents that are named. */
    moreSources: (n: number) => `${n} nguồn khác`,
    /** `taken` = when the figures were pinned; null = they are pinned, but not on this machine. */
    frozen: (day: string, code: string, taken: string | null) =>
      `**Số liệu đến ${day}, chốt ${code}${taken === null ? '' : ` lúc ${taken}`}**`,
    notFrozen: (day: string) => `**Số liệu đến ${day}, chưa chốt**`,
    page: (page: number, of: number) => `${page} / ${of}`,
  },
  /** On every slide of a simulated register. */
  simulated: 'Số liệu mô phỏng',
  simulatedFor: 'chỉ dùng để tập huấn, không phải số liệu thật',
  headline: 'Chỉ tiêu chủ yếu',
  missing: {
    programme: (id: string) => `Bộ dữ liệu đang chiếu không có chương trình “${id}”`,
    indicator: (id: string) => `Bộ dữ liệu đang chiếu không có chỉ tiêu “${id}”`,
  },
  /** A status with what makes it less than certain: "Khó đạt, tạm tính". */
  status: (status: string, doubts: readonly string[]) => listed([status, ...doubts]),
  title: {
    heading: (programmes: number) =>
      programmes === 0
        ? 'Tình hình thực hiện các chương trình công tác'
        : `Tình hình thực hiện ${programmes} chương trình công tác`,
    asOf: 'Số liệu đến ngày',
    code: 'Số liệu chốt',
    /** Under how many of how many. */
    rated: 'chỉ tiêu đánh giá được',
    compared: 'So với ngày',
    register: 'Bộ dữ liệu',
  },
  /** Where a screen goes on below the picture. */
  viewRest: (screen: string) => `Còn nữa trên màn hình “${screen}”`,
  questions: {
    heading: (n: number, shown: Shown) =>
      `${n} câu hỏi của kỳ họp trước còn chờ trả lời${shown === null ? '' : `, ${rangeOf(shown)}`}`,
    none: 'Không còn câu hỏi nào chờ trả lời',
    asked: (asker: string, day: string) => (asker === '' ? `hỏi ngày ${day}` : `${asker} hỏi ngày ${day}`),
    /** The slide it was asked about, and the code of the figures on it; null = none was kept. */
    about: (slide: string, code: string | null) => `khi xem trang “${slide}”${code === null ? '' : `, chốt ${code}`}`,
    answers: (agency: string) => `trả lời: ${agency}`,
    noAgency: 'chưa giao cơ quan trả lời',
    due: (day: string) => `hạn ${day}`,
    late: (day: string) => `quá hạn ${day}`,
    noDue: 'không nêu hạn',
    rest: (n: number) => `và ${n} câu hỏi khác`,
  },
  overview: {
    counts: 'Số chỉ tiêu theo tình trạng',
    noTargets: (context: number) =>
      context === 0 ? 'chưa có chỉ tiêu nào' : `${context} chỉ tiêu theo dõi, chưa có mục tiêu bằng số`,
    tiles: (programme: string, counts: string) => `${programme}: ${counts}`,
    rated: 'Đánh giá được, đáng lo nhất trước',
    unrated: 'Chưa đánh giá được',
  },
  changes: {
    /** A further part. */
    heading: (from: string, to: string, n: number, shown: Shown) =>
      `Từ ${from} đến ${to}: ${shown === null ? '' : `${rangeOf(shown)} trong `}${n} chỉ tiêu`,
    /** Of those without room how many turned which way. */
    rest: (n: number, { worse, gone_silent, better, newly_judged }: TurnCounts) => {
      const turns = listed([
        worse > 0 && `${worse} xấu đi`,
        gone_silent > 0 && `${gone_silent} không còn số liệu mới`,
        better > 0 && `${better} tốt lên`,
        newly_judged > 0 && `${newly_judged} mới đánh giá được`,
      ])
      return `Còn ${n} chỉ tiêu khác đổi tình trạng: ${turns}`
    },
    slipped: (n: number) => `${n} nhiệm vụ thành quá hạn`,
    done: (n: number) => `${n} nhiệm vụ đã xong`,
    nothing: (from: string) => `Từ ${from} đến nay không chỉ tiêu nào đổi tình trạng`,
  },
  programme: {
    rated: (n: number) => `${n} chỉ tiêu đánh giá được`,
    unrated: (n: number) => `${n} chỉ tiêu chưa đánh giá được`,
    context: (n: number) => `Thêm ${n} chỉ tiêu theo dõi, không có mục tiêu bằng số.`,
    followed: (n: number) => `${n} chỉ tiêu theo dõi, số mới nhất`,
    moreFollowed: (n: number) => `và ${n} chỉ tiêu theo dõi khác`,
    /** Why the silent ones are silent. */
    silent: {
      figure_overdue: (n: number) => `**${n}** quá hạn chưa có số`,
      data_too_old: (n: number) => `**${n}** số đã cũ`,
      insufficient_points: (n: number) => `**${n}** chưa đủ số để tính`,
      waiting: (n: number) => `**${n}** chưa đến kỳ`,
      other: (n: number) => `**${n}** lý do khác`,
    },
    because: (reasons: readonly string[]) => `Chưa đánh giá được: ${reasons.join(', ')}.`,
    holder: (role: string, holder: string) => `${role}: ${holder}`,
    tasks: (overdue: number, total: number) =>
      total === 0
        ? 'Bộ dữ liệu chưa có nhiệm vụ nào của chương trình.'
        : overdue === 0
          ? `Nhiệm vụ: không có nhiệm vụ quá hạn trong ${total}.`
          : `Nhiệm vụ: **${overdue} quá hạn** trong ${total}.`,
  },
  worst: {
    /** `shown` = the first and the last of them that this slide has; null = all. */
    heading: (programme: string, n: number, shown: Shown) =>
      `${programme}: ${n} chỉ tiêu cần chú ý, ${shown === null ? 'nặng nhất trước' : rangeOf(shown)}`,
    none: (programme: string) => `${programme}: không có chỉ tiêu nào không đạt, khó đạt hoặc cần lưu ý`,
    rest: (n: number) => `và ${n} chỉ tiêu khác`,
  },
  indicator: {
    /** Of a figure over several periods: how many of them are known. */
    ofPeriods: (count: number, of: number, total: boolean) =>
      count === of
        ? `${total ? 'cộng' : 'bình quân'} ${of} năm`
        : `${total ? 'cộng' : 'bình quân'} ${count} trong ${of} năm`,
    ofPeriod: (period: string, quality: string) => `${quality} ${/^\d{4}$/.test(period) ? `năm ${period}` : period}`,
    /** Of a figure that nothing can be judged by. */
    lastKnown: (about: string) => `số mới nhất, ${about}`,
    none: 'Chưa có số liệu nào',
    target: (name: string, band: string) => `${name}: **${band}**`,
    /** A period that has its figure, and what it would have had to be. */
    neededThen: (period: string, needed: string, quality: string, figure: string) =>
      `${/^\d{4}$/.test(period) ? `Năm ${period}` : period} cần **${needed}**, ${quality} **${figure}**`,
    highest: (value: string, period: string) => `Cao nhất từng có: ${value} (${period})`,
    lowest: (value: string, period: string) => `Thấp nhất từng có: ${value} (${period})`,
    bestPace: (pace: string) => `Nhịp tốt nhất từng có: ${pace}`,
    agency: (name: string) => `Cơ quan chủ trì: ${name}`,
    /** How firm the figures of the chart are. */
    all: (quality: string) => `đều là số ${quality}`,
    onlyOfficial: (periods: readonly string[]) => `chỉ số ${periods.join(', ')} là chính thức`,
    look: { official: 'đặc', preliminary: 'gạch chéo', estimate: 'nhạt', derived: 'nét đứt' } satisfies Record<
      Quality,
      string
    >,
    looks: (looks: readonly (readonly [look: string, quality: string])[]) =>
      looks.map(([look, quality]) => `${look}: ${quality}`).join(', '),
  },
  tasks: {
    heading: (programme: string, overdue: number, total: number, shown: Shown) => {
      if (overdue === 0) return `${programme}: không có nhiệm vụ quá hạn`
      const order = overdue === 1 ? '' : `, ${shown === null ? 'chậm nhất trước' : rangeOf(shown)}`
      return `${programme}: ${overdue} trên ${total} nhiệm vụ quá hạn${order}`
    },
    ofNone: (overdue: number, shown: Shown) =>
      overdue === 0
        ? 'Không có nhiệm vụ quá hạn ngoài các chương trình'
        : `${overdue} nhiệm vụ quá hạn không thuộc chương trình nào${shown === null ? '' : `, ${rangeOf(shown)}`}`,
    noOwner: 'chưa nêu cơ quan chủ trì',
    due: (day: string) => `hạn ${day}`,
    start: (day: string) => `bắt đầu ${day}`,
    late: (days: string) => `chậm **${days} ngày**`,
    rest: (n: number) => `và ${n} nhiệm vụ khác`,
  },
  asked: {
    heading: (figures: number, indicators: number, tasks: number) =>
      `Việc cần làm: ${askedFor(figures, indicators, tasks)}`,
    /** A further part. */
    part: (parties: number, shown: Shown) =>
      `Việc cần làm: ${shown === null ? '' : `${rangeOf(shown)} trong `}${parties} đầu mối`,
    none: 'Không cơ quan nào còn nợ số liệu, chỉ tiêu hay nhiệm vụ',
    /** Who answers for a programme, where the register names no lead agency. */
    standIn: {
      'standing-agency': (code: string) => `cơ quan thường trực Chương trình ${code}, thay cơ quan chủ trì chưa nêu`,
      'steering-head': (code: string) => `Trưởng ban Chỉ đạo Chương trình ${code}, thay cơ quan chủ trì chưa nêu`,
    } satisfies Record<Role, unknown>,
    nobody: 'Chưa nêu cơ quan chủ trì',
    nobodyElse: 'cũng chưa nêu cơ quan thường trực hay Trưởng ban Chỉ đạo',
    /** After the gravest one, which is named. */
    besides: (figures: number, indicators: number, tasks: number) =>
      `; ngoài ra ${askedFor(figures, indicators, tasks)}`,
    count: (n: number) => `**${n}** việc`,
    rest: (n: number) => `và ${n} đầu mối khác`,
  },
}
