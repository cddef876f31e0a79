import type { Assessment, Figure, MilestoneJudgement, Trajectory } from '@/domain/assessment'
import type { TargetKind } from '@/domain/register'
import type { IndicatorLine } from '@/domain/report'
import type { Ends, Format, Measure } from '@/i18n/format'

/** What a chart says: its finding, its name for ears, and the words inside it. */
export interface ChartWords {
  /** In place of a chart whose script did not arrive. */
  readonly notFetched: string
  /** What the chart shows, as a finding. */
  readonly heading: (line: IndicatorLine, figures: readonly Figure[], f: Format) => string
  /** Unit, and how the picture is to be read. */
  readonly reading: (line: IndicatorLine, log: boolean, f: Format) => string
  /** The whole chart in a few sentences. */
  readonly description: (line: IndicatorLine, figures: readonly Figure[], f: Format) => string
  /** A band's name; its figures stand under it. */
  readonly target: (kind: TargetKind, period: string) => string
  readonly targetEachYear: (kind: TargetKind, period: string) => string
  /** A total shared out evenly. */
  readonly evenShare: string
  readonly baselineFigure: (figure: string) => string
  readonly baselineSpan: (period: string, figure: string) => string
  /** The same of a total, shared out evenly. */
  readonly baselineEach: (period: string, figure: string) => string
  readonly ghost: (figure: string) => string
  readonly planned: (pace: string) => string
  readonly trend: (pace: string) => string
  /** The way still to go, stretch by stretch. */
  readonly required: (stretches: readonly { readonly pace: string; readonly period: string }[]) => string
  readonly gap: (difference: string) => readonly [string, string]
  readonly fan: (steps: number) => string
  readonly mean: string
  readonly meanOfTotal: string
  readonly needed: (figure: string, periods: number) => string
  /** One figure, for a pointer that rests on it. */
  readonly figure: (period: string, value: string, quality: string) => string
  readonly legend: {
    readonly label: string
    readonly missing: string
    readonly replaced: string
  }
  readonly noFigures: string
  readonly onlyParts: string
}

const moves = (pace: number, m: Measure, trajectory: Trajectory | null, f: Format): string => {
  if (pace === 0) return 'không đổi'
  return `${pace > 0 ? 'tăng' : 'giảm'} ${f.pace(Math.abs(pace), m, trajectory)}`
}

const beyondRecord = ({ pace }: MilestoneJudgement): boolean =>
  pace.required !== null &&
  pace.best !== null &&
  pace.required * pace.best > 0 &&
  Math.abs(pace.required) > Math.abs(pace.best)

const dated = (period: string | undefined, f: Format): string => (period === undefined ? '' : ` ${f.period(period)}`)

const level = (line: IndicatorLine, a: Assessment, f: Format): string => {
  const m = line.indicator
  const next = a.milestones.find(({ pace }) => pace.required !== null && pace.required !== 0 && pace.planned !== null)
  const start = line.dossier.baseline?.period
  const past =
    a.pace.observed === null || start === undefined
      ? ''
      : `Từ ${f.period(start)} ${moves(a.pace.observed, m, a.trajectory, f)}`
  const target = a.milestone === null ? '' : `mục tiêu${dated(a.milestone.period, f)} là ${f.band(a.milestone.band, m)}`
  if (a.value === null) return past === '' ? `Chưa có số liệu trong khóa; ${target}` : past
  if (next?.pace.required != null) {
    const required = moves(next.pace.required, m, next.trajectory, f)
    const need = `để kịp${dated(next.milestone.period, f)} phải ${required}${beyondRecord(next) ? ', nhịp chưa từng có' : ''}`
    return past === '' ? need.replace(/^./, (first) => first.toUpperCase()) : `${past}; ${need}`
  }
  if (past === '') return `${f.value(a.value.value, m)} (${f.period(a.value.period)}); ${target}`
  if (a.status === 'exceeded') return `${past}; đã vượt mục tiêu${dated(a.milestone?.period, f)}`
  return a.position === 'inside'
    ? `${past}; đang trong khoảng mục tiêu${dated(a.milestone?.period, f)}`
    : `${past}; ${target}`
}

const windowed = (line: IndicatorLine, a: Assessment, f: Format): string => {
  const m = line.indicator
  const { met, of } = a.reason.params
  const band = a.milestone === null ? '' : f.band(a.milestone.band, m)
  if (a.value === null) return `Chưa có số liệu trong khóa; mục tiêu ${band}`
  if (m.aggregation === 'annual') {
    return typeof met === 'number' && typeof of === 'number'
      ? `${met} trên ${of} năm đạt mục tiêu mỗi năm ${band}`
      : `Mục tiêu mỗi năm ${band}`
  }
  const { count = 0, of: periods = 0, value } = a.value
  const told =
    m.aggregation === 'cumulative'
      ? `${count} năm được ${f.value(value, m)}`
      : `Bình quân ${count} năm ${f.value(value, m)}`
  const open = periods - count
  if (a.pace.required === null || open === 0) return `${told}, mục tiêu ${band}`
  return `${told}; ${open === 1 ? 'năm' : `${open} năm`} chưa có số cần ${f.pace(a.pace.required, m, a.trajectory)}`
}

const heading: ChartWords['heading'] = (line, figures, f) => {
  const { assessment, indicator } = line
  if (assessment !== null && figures.length > 0) {
    return indicator.aggregation === 'end_of_period' ? level(line, assessment, f) : windowed(line, assessment, f)
  }
  const [first] = figures
  const last = figures.at(-1)
  if (first === undefined || last === undefined) {
    return assessment === null ? 'Chưa có số liệu để vẽ' : 'Đã có mục tiêu, chưa có số liệu để vẽ'
  }
  if (first === last) return `Mới có số liệu một kỳ: ${f.value(last.value, indicator)} (${f.period(last.period.text)})`
  return `Từ ${f.figure(first.value, indicator)} (${f.period(first.period.text)}) đến ${f.value(last.value, indicator)} (${f.period(last.period.text)})`
}

const told = (ends: Ends, m: Measure, f: Format): string => f.band(ends, m)

export const chart: ChartWords = {
  notFetched: 'Không tải được biểu đồ. Bảng số liệu vẫn đầy đủ; tải lại trang để thử lại.',
  heading,
  reading: ({ indicator, assessment }, log, f) => {
    const unit = `Đơn vị: ${indicator.unit[f.language]}`
    if (log) return `${unit}; thang log nên độ dốc là tốc độ tăng`
    if (indicator.aggregation === 'end_of_period') return unit
    if (indicator.aggregation === 'cumulative' && assessment !== null) {
      return `${unit}; số từng năm; dải vàng là mục tiêu cả giai đoạn chia đều mỗi năm`
    }
    return `${unit}; số từng năm`
  },
  description: (line, figures, f) => {
    const { indicator, targets } = line
    const [first] = figures
    const last = figures.at(-1)
    const seen =
      first === undefined || last === undefined
        ? 'Chưa có số liệu.'
        : `${figures.length} số liệu, từ ${f.period(first.period.text)} (${f.value(first.value, indicator)}) đến ${f.period(last.period.text)} (${f.value(last.value, indicator)}).`
    const bands = targets.badge.map(
      ({ period, lower, upper }) => `${f.period(period)}: ${told({ min: lower, max: upper }, indicator, f)}`,
    )
    const aims = bands.length === 0 ? '' : ` Mục tiêu ${bands.join('; ')}.`
    return `Biểu đồ ${indicator.name[f.language]}. ${heading(line, figures, f)}. ${seen}${aims}`
  },
  target: (kind, period) =>
    ({ term: `Mục tiêu ${period}`, orientation: `Định hướng ${period}`, 'annual-plan': `Kế hoạch ${period}` })[kind],
  targetEachYear: (kind, period) =>
    ({ term: 'Mục tiêu', orientation: `Định hướng ${period}`, 'annual-plan': `Kế hoạch ${period}` })[kind],
  evenShare: 'Chia đều mỗi năm',
  baselineFigure: (figure) => `${figure} gốc`,
  baselineSpan: (period, figure) => `gốc ${period}: ${figure}`,
  baselineEach: (period, figure) => `gốc ${period}: ${figure} mỗi năm`,
  ghost: (figure) => `(${figure})`,
  planned: (pace) => `kế hoạch ${pace}`,
  trend: (pace) => `theo nhịp ${pace}`,
  required: (stretches) =>
    stretches
      .map(({ pace, period }, i) => (i === 0 ? `cần ${pace} đến ${period}` : `rồi ${pace} đến ${period}`))
      .join(', '),
  gap: (difference) => [`chênh ${difference}`, 'nếu giữ nhịp này'],
  fan: (steps) => (steps === 2 ? 'vùng dự báo 80 %, mới có hai bước để tính' : 'vùng dự báo 80 %'),
  mean: 'Bình quân',
  meanOfTotal: 'Bình quân năm',
  needed: (figure, periods) => (periods === 1 ? `cần ${figure}` : `mỗi năm cần ${figure}`),
  figure: (period, value, quality) => `${period}: ${value}, ${quality}`,
  legend: {
    label: 'Chú giải',
    missing: '— chưa tìm được số năm',
    replaced: 'số đã bị số khác thay',
  },
  noFigures: 'Chưa có số liệu nào để vẽ.',
  onlyParts: 'Chỉ có số liệu từng phần năm, không vẽ chung với số cả năm; xem trong bảng.',
}
