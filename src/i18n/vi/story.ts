import type { Assessment, ReasonCode } from '@/domain/assessment'
import { shortfallOf } from '@/domain/shortfall'
import type { Format, Measure } from '@/i18n/format'

/** What is said about one indicator where there is room for a line: facts with their numbers, the status stands beside it. */
export interface Story {
  /** "thiếu **0,88 điểm**"; empty when the value is inside the band. */
  readonly distance: (a: Assessment, m: Measure, f: Format) => string
  /** What the pace says; empty when there is nothing to add. */
  readonly pace: (a: Assessment, m: Measure, f: Format) => string
  /** One sentence for lists: distance and pace, or why there is no status. */
  readonly line: (a: Assessment, m: Measure, f: Format) => string
}

const distance: Story['distance'] = (a, m, f) => {
  if (a.value === null || a.milestone === null) return ''
  const { side, amount } = shortfallOf(a.value.value, a.milestone.band)
  if (side === 'inside') return ''
  const text = `**${f.difference(amount, m)}**`
  if (a.status === 'exceeded') return `vượt ${text}`
  return side === 'short' ? `thiếu ${text}` : `cao hơn khoảng mục tiêu ${text}`
}

/** Said of the years without a figure, whether they are still to come or merely not published. */
const yearsOpen = (n: number): string => (n === 1 ? 'năm chưa có số' : `${n} năm chưa có số`)

/** What a reason says by itself, without a number. */
const SAID: Partial<Record<ReasonCode, string>> = {
  moving_away: 'đang đi ngược mục tiêu so với mốc gốc',
  held: 'trong khoảng mục tiêu, cần giữ đến hạn',
  reached_inside: 'trong khoảng mục tiêu, cần giữ đến hạn',
  average_inside: 'trong khoảng mục tiêu, cần giữ đến hạn',
  reached_early: 'đạt trước hạn',
  slipping: 'đã đạt nhưng đang xấu đi',
  leaving_band: 'đã đạt nhưng đang xấu đi',
  dropped_out: 'trước đã đạt, nay ra ngoài khoảng',
  projected_overshoot: 'theo đà này sẽ vượt quá khoảng',
  near_target: 'đã rất gần nhưng tốc độ chưa đủ',
  level_only: 'chưa có mốc gốc để tính nhịp',
  cap_breached: 'đã vượt mức trần, không thể bù trong kỳ',
}

const pace: Story['pace'] = (a, m, f) => {
  const { required, planned, observed } = a.pace
  const told = (value: number): string => f.pace(value, m, a.trajectory)
  const left = a.reason.params['remaining']
  const said = SAID[a.reason.code]
  if (said !== undefined) return said
  if (a.reason.code === 'overshoot') return required === null ? '' : `cần quay lại ${told(Math.abs(required))}`
  if (required !== null && planned !== null && a.status !== 'achieved' && a.status !== 'exceeded') {
    const span = typeof left === 'number' ? yearsOpen(left) : 'từ số mới nhất'
    const burden = a.progress.burden
    const against = burden !== null && burden > 0 ? `bằng ${f.times(burden)} kế hoạch` : `kế hoạch ${told(planned)}`
    return `${span} cần ${told(required)}, ${against}`
  }
  if (
    observed !== null &&
    planned !== null &&
    a.mode === 'verdict' &&
    a.trajectory === 'compound' &&
    a.status !== 'achieved' &&
    a.status !== 'exceeded'
  ) {
    return `tăng ${told(observed)}, kế hoạch cần ${told(planned)}`
  }
  return ''
}

const silence = (a: Assessment, f: Format): string => {
  const { latest_period: latest, period, have } = a.reason.params
  if (a.reason.code === 'data_too_old') {
    return typeof latest === 'string' ? `số ${f.period(latest)}, đã cũ` : 'số đã cũ'
  }
  if (a.reason.code === 'figure_overdue') {
    return 'chưa có số trong khóa'
  }
  if (a.reason.code === 'verdict_overdue') {
    return typeof period === 'string' ? `quá hạn chưa có số ${f.period(period)}` : 'quá hạn chưa có số'
  }
  if (a.reason.code === 'insufficient_points') {
    return have === 1 ? 'chỉ có một số, chưa đủ để tính nhịp' : 'chưa đủ số để tính nhịp'
  }
  if (a.reason.code === 'awaiting_result') {
    return typeof period === 'string' ? `đang chờ số ${f.period(period)}` : 'đang chờ kết quả'
  }
  if (a.reason.code === 'beyond_term') {
    return 'mục tiêu còn xa, mới nêu triển vọng'
  }
  if (a.reason.code === 'no_target') {
    return 'chưa có mức mục tiêu'
  }
  if (a.reason.code === 'too_early') {
    return 'còn quá sớm để đánh giá'
  }
  if (a.reason.code === 'invalid_configuration') {
    return 'cấu hình chỉ tiêu chưa hợp lệ'
  }
  return 'chưa đến kỳ có số liệu'
}

export const story: Story = {
  distance,
  pace,
  line: (a, m, f) => {
    if (a.status === 'no_data' || a.status === 'not_due') return silence(a, f)
    return [distance(a, m, f), pace(a, m, f)].filter((part) => part !== '').join('; ')
  },
}
