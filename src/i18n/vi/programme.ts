import type { ReasonCode } from '@/domain/assessment'
import type { Review } from '@/domain/register'
import type { RollUp } from '@/domain/rollUp'
import type { Status } from '@/domain/status'

/** A piece of the finding; with a status it is a count that leads to what it counts. */
export interface FindingPiece {
  readonly text: string
  readonly status: Status | null
}

/** What is beside a review's own counts: the register's on the same day. */
export interface Comparison {
  readonly review: Review
  readonly rollUp: RollUp
}

const finding = (name: string, { rated, total, counts }: RollUp, context: number): readonly FindingPiece[] => {
  if (total === 0) {
    const followed = context === 0 ? 'chưa có chỉ tiêu nào' : `${context} chỉ tiêu theo dõi, chưa có mục tiêu bằng số`
    return [{ text: `${name}: ${followed}`, status: null }]
  }
  if (rated === 0) return [{ text: `${name}: chưa đánh giá được chỉ tiêu nào trong ${total}`, status: null }]
  const start = { text: `${name}: ${rated} trên ${total} chỉ tiêu đánh giá được`, status: null }
  const worst: readonly FindingPiece[] = [
    { text: `${counts.missed} không đạt`, status: 'missed' as const },
    { text: `${counts.off_track} khó đạt`, status: 'off_track' as const },
  ].filter(({ status }) => counts[status] > 0)
  if (worst.length > 0) return [start, ...worst]
  if (counts.at_risk > 0) return [start, { text: `${counts.at_risk} cần lưu ý`, status: 'at_risk' }]
  return [start, { text: 'không chỉ tiêu nào khó đạt', status: null }]
}

const counted = ({ total, exceeded, met, onSchedule, behind }: Review): string => {
  const parts = [
    exceeded === null ? '' : `${exceeded} vượt`,
    met === null ? '' : `${met} đạt`,
    onSchedule === null || onSchedule === 0 ? '' : `${onSchedule} đúng tiến độ`,
    behind === null || behind === 0 ? '' : `${behind} chậm`,
  ].filter((part) => part !== '')
  if (parts.length === 0) return total === null ? 'không nêu số' : `${total} chỉ tiêu, không nêu số đạt`
  if (total === null) return parts.join(', ')
  const only = parts.length === 1 && met !== null
  return only ? `${met} trên ${total} đạt` : `${parts.join(', ')} trên ${total} chỉ tiêu`
}

const difference = ({ review, rollUp }: Comparison): string => {
  const { total, exceeded, met, onSchedule, behind } = review
  const silent = rollUp.total - rollUp.rated
  const done = (exceeded ?? 0) + (met ?? 0)
  if ([exceeded, met, onSchedule, behind].every((count) => count === null)) {
    return 'Nguồn không nêu kết quả nên không so được.'
  }
  if (rollUp.total === 0) return 'Bộ dữ liệu không có mục tiêu bằng số của chương trình này nên không so được.'
  if (total === rollUp.total && done === rollUp.counts.exceeded + rollUp.counts.achieved) {
    return 'Hai cách đếm cho cùng một số đạt.'
  }
  const lists =
    total !== null && total !== rollUp.total
      ? `Báo cáo đếm ${total} chỉ tiêu, bộ dữ liệu có ${rollUp.total} chỉ tiêu có mục tiêu`
      : `Báo cáo đếm theo kết quả cơ quan tự xác định, ở đây tính từ số liệu đã công bố`
  return silent === 0 ? `${lists}.` : `${lists}; ${silent} chưa đủ số liệu công bố để đánh giá nên không tính là đạt.`
}

/** Said under an indicator's name, where the needed and the planned pace stand in their own column. */
const brief: Readonly<Partial<Record<ReasonCode, string>>> = {
  on_pace: 'nhịp đang đủ',
  impossible_pace: 'không thể đạt về mặt số học',
  implausible_pace: 'nhịp cần vượt ngưỡng khả thi',
  moving_away: 'đang đi ngược mục tiêu',
  near_target: 'đã rất gần, nhưng còn chậm',
  reached_early: 'đạt trước hạn',
  reached_inside: 'trong khoảng, cần giữ đến hạn',
  average_inside: 'trong khoảng, cần giữ đến hạn',
  held: 'trong khoảng từ đầu, cần giữ đến hạn',
  slipping: 'đã đạt nhưng đang xấu đi',
  leaving_band: 'trong khoảng nhưng sắp ra ngoài',
  dropped_out: 'trước đã đạt, nay ra ngoài',
  overshoot: '',
  projected_overshoot: 'theo đà này sẽ vượt quá khoảng',
  level_only: 'đã tới mức, chưa có mốc gốc',
  cap_breached: 'đã vượt mức trần, không bù được',
  annual_on_course: 'các năm đã có số đều đạt',
  annual_some_missed: 'có năm không đạt, vẫn kịp bù',
  annual_latest_missed: 'năm gần nhất không đạt',
  annual_irrecoverable: 'không còn đủ năm để đạt',
  annual_met: 'đủ số năm đạt',
  estimate_meets_target: 'ước cả kỳ đạt',
  estimate_misses_target: 'ước cả kỳ không đạt',
  verdict_inside: 'kết quả cả kỳ đạt',
  verdict_beyond: 'kết quả cả kỳ vượt',
  verdict_below: 'kết quả cả kỳ thấp hơn',
  verdict_above: 'kết quả cả kỳ cao hơn',
}

export const programme = {
  code: (code: string) => `Chương trình ${code}`,
  issued: (day: string) => `ban hành ${day}`,
  switch: 'Các chương trình của khóa',
  finding,
  unknownHolder: 'chưa tìm được nguồn',
  inferred: '(suy ra từ nguồn)',
  reported: (review: string, day: string, counts: string) => `${review} ${day}, tự đánh giá: ${counts}`,
  counted,
  parts: 'Các phần của chương trình',
  part: {
    indicators: (n: number) => (n === 0 ? 'Chưa có mục tiêu' : `${n} chỉ tiêu có mục tiêu`),
    context: (n: number) => `${n} theo dõi`,
    tasks: (n: number) => `${n} nhiệm vụ`,
    tasksOverdue: (n: number, overdue: number) => `${n} nhiệm vụ, ${overdue} quá hạn`,
    reviews: (n: number) => `${n} kỳ báo cáo`,
    sources: (n: number) => `${n} nguồn`,
  },
  partName: {
    indicators: 'Chỉ tiêu có mục tiêu',
    context: 'Chỉ tiêu theo dõi',
    tasks: 'Nhiệm vụ',
    reviews: 'Kỳ sơ kết, tổng kết',
    sources: 'Nguồn',
  },
  filter: 'Lọc theo tình trạng',
  filterOn: (shown: number, hidden: number) => `Đang hiện ${shown} chỉ tiêu, ẩn ${hidden}.`,
  filterOff: 'Bỏ lọc',
  filterEmpty: 'Không có chỉ tiêu nào ở tình trạng này.',
  judged: {
    caption: 'Chỉ tiêu đánh giá được, đáng lo nhất trước',
    none: 'Số liệu công bố đến ngày này chưa đủ để đánh giá chỉ tiêu nào; lý do từng chỉ tiêu ở dưới.',
    status: 'Tình trạng',
    name: (n: number) => `${n} đánh giá được`,
    trend: (from: string, to: string) => `${from}–${to}`,
    figure: 'Số liệu',
    distance: 'So với khoảng',
    pace: 'Cần mỗi năm',
    target: 'Mục tiêu',
    sortBy: {
      status: 'xếp theo tình trạng, đáng lo nhất trước',
      name: 'xếp theo tên',
      trend: 'xếp theo diễn biến kỳ gần nhất, xấu đi trước',
      figure: 'xếp theo kỳ của số liệu, cũ nhất trước',
      distance: 'xếp theo khoảng cách đến mục tiêu, xa nhất trước',
      pace: 'xếp theo nhịp cần so với kế hoạch, nặng nhất trước',
      target: 'xếp theo đơn vị và mức mục tiêu',
    },
    yearsKnown: (count: number, of: number) => `${count}/${of} năm`,
    periodsKnown: (count: number, of: number) => `${count}/${of} kỳ`,
    only: (known: string) => `mới có ${known}`,
    planned: (pace: string) => `kế hoạch ${pace}`,
    hold: 'giữ mức',
    noPace: 'không còn kỳ nào để tính',
    until: (period: string) => `đến ${period}`,
    record: (pace: string) => `cao nhất từng có ${pace}`,
  },
  brief,
  silent: {
    title: (n: number) => `${n} chưa đánh giá được`,
    dotted: '(chấm giữa: có số nhưng đã cũ)',
  },
  chosen: {
    label: 'Chỉ tiêu đang chọn',
    inside: 'trong khoảng mục tiêu',
    average: (known: string) => `Bình quân ${known}`,
    total: (known: string) => `Cộng ${known}`,
    figure: (period: string, quality: string) => `Số ${period}, ${quality}`,
    lower: 'Mép dưới của mục tiêu',
    upper: 'Mép trên của mục tiêu',
    point: 'Mức mục tiêu',
    short: 'Còn thiếu',
    over: 'Cao hơn',
    required: 'Nhịp cần từ nay',
    plan: (planned: string) => `kế hoạch ${planned}`,
    timesPlan: (times: string, planned: string) => `bằng ${times} kế hoạch (${planned})`,
    best: (pace: string) => `tốt nhất từng có ${pace}`,
    target: 'Mục tiêu',
    expected: 'Số lẽ ra đã có',
    page: 'Trang chỉ tiêu',
    annualPlan: (period: string) => `Kế hoạch năm ${period}`,
  },
  context: {
    none: 'Chương trình chưa có chỉ tiêu theo dõi nào trong bộ dữ liệu.',
    noTargets: (n: number) =>
      n === 0
        ? 'Chưa công bố mục tiêu cả khóa bằng số và chưa có chỉ tiêu theo dõi nào.'
        : `**Chưa công bố mục tiêu cả khóa bằng số** nên không xếp tình trạng. ${n} chỉ tiêu dưới đây chỉ để theo dõi.`,
    about: 'Không có mục tiêu bằng số nên không xếp tình trạng; chỉ để theo dõi.',
    name: 'Chỉ tiêu',
    latest: 'Số gần nhất',
    period: 'Kỳ',
    source: 'Nguồn',
    orientation: 'Chỉ có định hướng sau khóa, không tính vào tình trạng của khóa',
  },
  tasks: {
    caption: 'Nhiệm vụ, quá hạn lâu nhất trước',
    none: 'Bộ dữ liệu chưa có nhiệm vụ nào của chương trình này.',
    status: 'Tình trạng',
    title: 'Nhiệm vụ',
    owner: 'Cơ quan chủ trì',
    start: 'Bắt đầu',
    due: 'Hạn',
    done: 'Xong',
    late: 'Chậm, còn lại',
    reported: 'Cơ quan báo cáo',
    source: 'Nguồn',
    days: (n: string) => `${n} ngày`,
    left: (n: string) => `còn ${n} ngày`,
    dueToday: 'hạn hôm nay',
    doneUndated: 'không rõ ngày',
  },
  reviews: {
    caption: 'Kỳ sơ kết, tổng kết: số cơ quan báo cáo bên số tính từ bộ dữ liệu',
    none: 'Đến ngày này chưa tìm được kỳ sơ kết, tổng kết nào của chương trình.',
    review: 'Kỳ',
    reported: 'Cơ quan báo cáo',
    computed: (day: string) => `Tính từ số liệu đến ${day}`,
    computedHead: 'Tính tại đây, cùng ngày',
    rated: (rated: number, total: number) => `${rated} trên ${total} đánh giá được`,
    noTargets: 'không có mục tiêu bằng số',
    why: 'Vì sao khác',
    difference,
    source: 'Nguồn',
    field: {
      total: 'chỉ tiêu',
      exceeded: 'vượt',
      met: 'đạt',
      onSchedule: 'đúng tiến độ',
      behind: 'chậm, khó khăn',
    },
    notGiven: 'không nêu',
  },
  sources: {
    caption: 'Văn bản, bài viết mà số liệu, mục tiêu, nhiệm vụ của chương trình dẫn',
    none: 'Đến ngày này chưa có nguồn nào.',
    document: 'Văn bản',
    publisher: 'Nơi đăng',
    published: 'Ngày',
    figures: 'Số liệu',
    targets: 'Mục tiêu',
    tasks: 'Nhiệm vụ',
    all: 'Tất cả',
    undated: 'không rõ ngày',
  },
  offer: 'Số liệu công bố còn thưa. Để xem màn hình đầy đủ, mở bộ',
  offerKind: '(số liệu mô phỏng).',
}
