import type { Figure, JudgedValue, ReasonCode } from '@/domain/assessment'
import type { Limits } from '@/domain/limits'
import type { Frequency } from '@/domain/period'
import type { Direction, TargetKind } from '@/domain/register'
import { findingIn, type Finding } from '@/i18n/finding'
import type { Format, Measure } from '@/i18n/format'
import { story } from './story'
import { words } from './words'

/** What the rule of a reason speaks of besides the limits. */
export interface RuleContext {
  readonly limits: Limits
  readonly frequency: Frequency
  /** Last day of the target, as readers write it. */
  readonly due: string
  /** No baseline is given; the first figure stands in for it. */
  readonly noBaseline: boolean
  readonly f: Format
}

/** What a step of the calculation is about. */
export interface StepWords {
  readonly planned: (from: string, to: string) => string
  readonly observed: (from: string, to: string) => string
  readonly shortOfLower: string
  readonly overUpper: string
  readonly beyond: string
  readonly ofPoint: string
  readonly inside: string
  /** Inside a band that is open on the good side, and far enough in it to count as exceeded. */
  readonly insideFar: string
  readonly required: (figure: string, period: string) => string
  /** To the far edge of the band: the upper one where more is better. */
  readonly requiredFar: (figure: string, upper: boolean) => string
  readonly neededFar: (figure: string, upper: boolean) => string
  readonly figure: string
  readonly band: string
  /** Share of the time that figures are known for. */
  readonly elapsed: string
  readonly elapsedOf: (known: string, all: string, years: boolean) => string
  /** The share of the time that is over on a day, and how many days of how many. */
  readonly gone: (day: string) => string
  readonly goneOf: (gone: string, all: string) => string
  readonly burden: string
  readonly best: string
  readonly bestValue: string
  readonly mean: (known: string) => string
  readonly sum: (known: string) => string
  readonly rest: string
  readonly neededEach: (periods: number, annual: boolean) => string
  readonly neededLast: (period: string) => string
  readonly lastCame: (figure: string) => string
  readonly plannedEach: string
  readonly observedEach: string
  readonly met: string
  readonly asked: string
  readonly targetEach: string
  readonly yearMet: (period: string, figure: string) => string
  readonly yearMissed: (period: string, figure: string) => string
  readonly sumOf: (sum: string, total: string, periods: number) => string
}

/** The page of one indicator. */
export interface IndicatorWords {
  readonly headline: string
  readonly noProgramme: string
  /** The page in one sentence. */
  readonly finding: Finding
  /** What the large figure is: unit, standing and period. */
  readonly figureIs: (value: JudgedValue, m: Measure, f: Format, total: boolean) => string
  readonly latestIs: (figure: Figure, m: Measure, f: Format) => string
  readonly against: (band: string, due: string) => string
  readonly orientationOnly: string
  readonly noTarget: string
  /** Only yearly plans are known, no target of the term. */
  readonly planOnly: string
  readonly steps: StepWords
  readonly calculation: string
  readonly rule: (text: string) => string
  readonly rules: Readonly<Record<ReasonCode, (context: RuleContext) => string>>
  /** From which value on the status is “exceeded”; `beyond` = only past it. */
  readonly exceedsFrom: (value: string, beyond: boolean) => string
  /** What each limit says, beside its own name. */
  readonly limits: Readonly<Record<keyof Limits, string>>
  readonly why: {
    /** On the badge, and over the explanation. */
    readonly title: (status: string) => string
    /** The same where many badges stand together. */
    readonly of: (asked: string, name: string) => string
    readonly about: (name: string, day: string) => string
    readonly close: string
    readonly byHand: string
    readonly decided: string
    /** No limit was asked: the edges of the target decide. */
    readonly noLimit: string
  }
  readonly history: {
    readonly title: (turns: number, years: number, of: number) => string
    readonly list: string
    readonly noTarget: string
    readonly stale: string
    readonly until: (day: string) => string
    readonly figure: (figure: string, period: string) => string
    readonly because: Readonly<Record<ReasonCode, string>>
    /** After a badge: since when, and what was before; null = nothing was. */
    readonly since: (day: string, before: string | null) => string
  }
  readonly ofTerm: string
  readonly outlook: (status: string) => string
  readonly confidence: (level: string, because: string) => string
  readonly irrecoverable: string
  readonly warnings: string
  readonly published: (period: string, figure: string) => string
  /** The same where it speaks against the badge. */
  readonly publishedContrary: (period: string, figure: string) => string
  /** Some period was published more than once: what stands. */
  readonly revised: string
  readonly milestones: string
  readonly target: Readonly<Record<TargetKind, (period: string) => string>>
  readonly annualPlan: string
  readonly annualPlanApart: string
  readonly otherPlans: string
  readonly superseded: string
  readonly supersededTarget: (period: string, band: string, setOn: string | null) => string
  readonly table: {
    readonly toTable: string
    readonly title: (figures: number, notChosen: number) => string
    readonly caption: (name: string) => string
    readonly none: string
    readonly period: string
    readonly quality: string
    readonly published: string
    readonly source: string
    readonly baseline: string
    readonly notChosen: string
    readonly undated: string
    readonly parts: (n: number) => string
    readonly notes: (n: number) => string
    readonly replaced: (old: string, by: string, period: string, why: string) => string
    /** Why one figure stands for another of the same moment. */
    readonly why: { readonly firmer: string; readonly later: string; readonly listedLast: string }
    readonly ofQuality: (figure: string, quality: string) => string
    readonly replacedMany: (n: number) => string
    readonly conflict: (a: string, sourceA: string, b: string, sourceB: string, period: string) => string
    readonly chose: (figure: string) => string
    /** Of targets that contradict each other none is chosen by hand. */
    readonly lastTarget: string
    readonly choseNone: string
    /** Nobody chose, but one figure stands by the rules. */
    readonly used: (figure: string, why: string) => string
  }
  readonly about: {
    readonly title: string
    readonly definition: string
    readonly unit: string
    readonly direction: Readonly<Record<Direction, string>>
    readonly agency: string
    readonly note: string
    /** In place of a note, or of a document, that did not exist on the day. */
    readonly laterNote: string
    readonly laterDocument: string
    readonly source: string
    readonly partOf: string
    readonly parts: string
  }
}

const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const

/** A small count in words. */
const spelt = (count: number): string => NUMBERS[count] ?? `${count}`

/** A year is said to be one. */
const dated = (period: string, f: Format): string => yearOf(f.period(period))

const yearOf = (written: string): string => (/^\d{4}$/.test(written) ? `năm ${written}` : written)

export const indicator: IndicatorWords = {
  headline: 'Chỉ tiêu chủ yếu của Đại hội',
  noProgramme: 'Chỉ tiêu chung của khóa',
  finding: findingIn(
    {
      noFigures: 'chưa có số liệu',
      yearsMet: (met, of) => `${met} trên ${of} năm đạt mục tiêu`,
      target: (period) => `mục tiêu ${period}`,
      mean: (value) => `bình quân ${value}`,
      total: (value) => `tổng cộng ${value}`,
      partialTotal: (value, count, of, target, band) => `đạt ${value} trong ${count}/${of} năm, ${target} là ${band}`,
      place: {
        short: (target, away) => `thiếu ${away} so với ${target}`,
        below: (target, away) => `thấp hơn ${target} ${away}`,
        above: (target, away) => `cao hơn ${target} ${away}`,
        behind: (target, away) => `kém ${away} so với ${target}`,
        exceeded: (target, away) => `vượt ${target}${away === '' ? '' : ` ${away}`}`,
        achieved: (target) => `đạt ${target}`,
        inside: (target) => `trong khoảng ${target}`,
      },
    },
    story,
  ),
  figureIs: ({ period, quality, count, of }, m, f, total) => {
    const unit = f.unit(m)
    if (count === undefined || of === undefined) return `${unit}, ${words.quality[quality]} ${dated(period, f)}`
    return `${unit}, ${total ? 'cộng' : 'bình quân'} ${count}/${of} năm, ${words.quality[quality]}`
  },
  latestIs: ({ period, quality }, m, f) => `${f.unit(m)}, ${words.quality[quality]} ${dated(period.text, f)}`,
  against: (band, due) => `mục tiêu ${band}, hạn ${due}`,
  orientationOnly: 'Chỉ có định hướng sau khóa, không tính vào tình trạng của khóa.',
  noTarget: 'Đến ngày này chưa có mục tiêu bằng số nên không xếp tình trạng; chỉ để theo dõi.',
  planOnly:
    'Chỉ có kế hoạch năm, chưa có mục tiêu cả khóa nên không xếp tình trạng; kế hoạch năm đánh giá riêng ở dưới.',
  calculation: 'Cách tính tình trạng',
  steps: {
    planned: (from, to) => `Kế hoạch ${from}–${to}`,
    observed: (from, to) => `Đã thực hiện ${from}–${to}`,
    shortOfLower: 'Thiếu so với cận dưới',
    overUpper: 'Cao hơn cận trên',
    beyond: 'Vượt mục tiêu',
    ofPoint: 'Còn cách mức mục tiêu',
    inside: 'Nằm trong mục tiêu',
    insideFar: 'Hơn hẳn mức mục tiêu',
    required: (figure, period) => `Cần để đạt ${figure} vào ${yearOf(period)}`,
    requiredFar: (figure, upper) => `Cần để tới ${upper ? 'cận trên' : 'cận dưới'}, ${figure}`,
    neededFar: (figure, upper) => `Mỗi kỳ chưa có số cần để tới ${upper ? 'cận trên' : 'cận dưới'}, ${figure}`,
    figure: 'Số liệu dùng để đánh giá',
    band: 'Mục tiêu',
    elapsed: 'Phần thời gian đã có số liệu',
    elapsedOf: (known, all, years) => `${known} ÷ ${all} ${years ? 'năm' : 'tháng'}`,
    gone: (day) => `Thời gian đã qua đến ${day}`,
    goneOf: (gone, all) => `${gone} ÷ ${all} ngày`,
    burden: 'Nhịp cần so với kế hoạch',
    best: 'Nhịp tốt nhất từng có',
    bestValue: 'Mức tốt nhất từng có',
    mean: (known) => `Bình quân ${known}`,
    sum: (known) => `Cộng ${known}`,
    rest: 'Còn phải đạt thêm để tới cận dưới',
    neededEach: (periods, annual) => {
      const unit = annual ? 'năm' : 'kỳ'
      return periods === 1 ? `Một ${unit} chưa có số cần` : `Mỗi ${unit} trong ${periods} ${unit} chưa có số cần`
    },
    neededLast: (period) => `Riêng ${yearOf(period)} lẽ ra phải đạt`,
    lastCame: (figure) => `thực tế ${figure}`,
    plannedEach: 'Kế hoạch mỗi năm',
    observedEach: 'Đã đạt mỗi năm',
    met: 'Số năm đạt',
    asked: 'Số năm phải đạt',
    targetEach: 'Mục tiêu mỗi năm',
    yearMet: (period, figure) => `${period}: ${figure}`,
    yearMissed: (period, figure) => `${period}: ${figure} không đạt`,
    sumOf: (sum, total, periods) => `${sum} = ${total}; chia ${periods} năm`,
  },
  rule: (text) => `Quy tắc: ${text}`,
  rules: {
    invalid_configuration: () => 'cấu hình không đọc được thì không xếp tình trạng.',
    no_target: () => 'không có mục tiêu thì không xếp tình trạng.',
    window_not_started: () => 'chưa vào kỳ thì là Chưa đến kỳ.',
    first_figure_not_due: ({ limits }) => `số đầu tiên chậm chưa quá ${limits.GRACE_DAYS} ngày thì là Chưa đến kỳ.`,
    too_early: ({ limits, f }) => `mới qua chưa tới ${f.share(limits.TOO_EARLY_SHARE)} thời gian thì chưa đánh giá.`,
    awaiting_result: ({ limits }) => `hết hạn mà số kết quả chậm chưa quá ${limits.GRACE_DAYS} ngày thì chờ.`,
    beyond_term: ({ limits, f }) =>
      `mốc sau khóa chỉ xét khi đã qua ${f.share(limits.BEYOND_TERM_MIN_ELAPSED)} thời gian.`,
    figure_overdue: ({ limits }) => `số liệu chậm quá ${limits.GRACE_DAYS} ngày thì là Chưa có số liệu.`,
    verdict_overdue: ({ limits }) => `hết hạn mà số kết quả chậm quá ${limits.GRACE_DAYS} ngày thì là Chưa có số liệu.`,
    data_too_old: ({ limits, frequency }) =>
      `thiếu từ ${limits.STALE_PERIODS_TO_NO_DATA[frequency]} kỳ trở lên thì số quá cũ, là Chưa có số liệu.`,
    insufficient_points: () => 'phải có mốc gốc và một số liệu, hoặc hai số liệu, mới tính được nhịp.',
    on_pace: ({ limits, f }) =>
      `nhịp cần không quá ${f.times(limits.ON_TRACK_BURDEN)} kế hoạch và nhịp đã thực hiện từ ${f.share(limits.ON_TRACK_MIN_RATIO)} kế hoạch thì là Đúng tiến độ.`,
    behind_pace: ({ limits, f }) =>
      `nhịp cần trên ${f.times(limits.ON_TRACK_BURDEN)} đến ${f.times(limits.OFF_TRACK_BURDEN)} kế hoạch thì là Cần lưu ý.`,
    required_pace_too_high: ({ limits, f }) =>
      `nhịp cần trên ${f.times(limits.OFF_TRACK_BURDEN)} kế hoạch thì là Khó đạt.`,
    unprecedented_pace: ({ limits, f }) =>
      `nhịp cần hơn mức tốt nhất từng có quá ${f.share(limits.UNPRECEDENTED_MARGIN)} nhịp kế hoạch thì là Khó đạt.`,
    implausible_pace: () => 'nhịp cần vượt ngưỡng khả thi đã thống nhất thì là Khó đạt.',
    impossible_pace: () => 'nhịp cần vượt giới hạn tự nhiên thì là Khó đạt.',
    moving_away: ({ limits, f }) =>
      `nhịp đã thực hiện dưới ${f.number(limits.MOVING_AWAY_RATIO, 2)} lần kế hoạch là đi ngược mục tiêu, tức Khó đạt.`,
    near_target: ({ limits, f }) =>
      `còn cách mục tiêu không quá ${f.number(limits.NEAR_TARGET_WIDTHS, 1)} bề rộng khoảng thì không xấu hơn Cần lưu ý.`,
    reached_early: () => 'đạt mức mục tiêu trước hạn thì là Đạt; kết luận khi hết hạn.',
    reached_inside: () =>
      'mục tiêu có cận trên và cận dưới chỉ kết luận khi hết hạn; đang trong khoảng là Đúng tiến độ.',
    held: ({ noBaseline }) =>
      `đạt từ ${noBaseline ? 'số liệu đầu tiên' : 'mốc gốc'} và còn giữ được thì là Đạt; mục tiêu có cận trên và cận dưới thì là Đúng tiến độ.`,
    slipping: ({ limits }) => `kéo dài ${limits.RECENT_INCREMENTS} bước gần nhất đến hạn mà tụt lại thì là Cần lưu ý.`,
    leaving_band: ({ limits }) =>
      `kéo dài ${limits.RECENT_INCREMENTS} bước gần nhất đến hạn mà ra ngoài thì là Cần lưu ý.`,
    dropped_out: ({ limits, f }) =>
      `đã đạt rồi mất: lệch quá ${f.number(limits.MAINTAIN_TOLERANCE, 1)} bề rộng khoảng thì là Khó đạt, không quá mức đó là Cần lưu ý.`,
    overshoot: ({ limits, f }) =>
      `vượt quá khoảng mục tiêu: phải quay lại nhanh hơn ${f.times(limits.OVERSHOOT_MAX_RETURN)} kế hoạch thì là Khó đạt, không quá mức đó là Cần lưu ý.`,
    projected_overshoot: () => 'theo đà sẽ vượt quá khoảng thì là Cần lưu ý.',
    level_only: () => 'không có mốc gốc thì chỉ xét mức hiện tại.',
    average_inside: () => 'bình quân đang trong khoảng thì là Đúng tiến độ.',
    annual_on_course: () => 'các năm đã có số đều đạt thì là Đúng tiến độ.',
    annual_some_missed: ({ limits, f }) =>
      `phải đạt ít nhất ${f.share(limits.ANNUAL_MIN_SHARE)} số năm; còn đủ năm là Đúng tiến độ.`,
    annual_latest_missed: () => 'năm gần nhất không đạt thì là Cần lưu ý.',
    annual_irrecoverable: ({ limits, f }) =>
      `không còn đạt được ${f.share(limits.ANNUAL_MIN_SHARE)} số năm thì là Khó đạt.`,
    annual_met: ({ limits, f }) => `đạt ít nhất ${f.share(limits.ANNUAL_MIN_SHARE)} số năm là Đạt.`,
    cap_breached: () => 'tổng vượt mức trần thì không thể bù, là Khó đạt.',
    estimate_meets_target: ({ due }) => `có số cả kỳ và số đó đạt mục tiêu thì là Đạt; kết luận sau ${due}.`,
    estimate_misses_target: ({ due }) =>
      `có số cả kỳ và số đó ngoài mục tiêu thì là Khó đạt; qua ${due} thành Không đạt.`,
    verdict_inside: ({ due }) => `đã qua ${due}, kết quả trong mục tiêu là Đạt.`,
    verdict_beyond: ({ due }) => `đã qua ${due}, kết quả tốt hơn mục tiêu là Vượt.`,
    verdict_below: ({ due }) => `đã qua ${due}, kết quả ngoài mục tiêu là Không đạt.`,
    verdict_above: ({ due }) => `đã qua ${due}, kết quả ngoài mục tiêu là Không đạt.`,
  },
  limits: {
    ON_TRACK_BURDEN: 'Đúng tiến độ khi nhịp cần không quá mức này (lần kế hoạch)',
    OFF_TRACK_BURDEN: 'Khó đạt khi nhịp cần hơn mức này (lần kế hoạch)',
    ON_TRACK_MIN_RATIO: 'Đúng tiến độ còn phải có nhịp đã thực hiện ít nhất bằng phần này của kế hoạch',
    MOVING_AWAY_RATIO: 'đi ngược mục tiêu khi nhịp đã thực hiện dưới mức này (lần kế hoạch)',
    TOO_EARLY_SHARE: 'chưa đánh giá khi mới qua chưa tới phần này của thời gian',
    UNPRECEDENTED_MARGIN: 'chưa từng có khi nhịp cần hơn mức tốt nhất quá phần này của kế hoạch',
    MIN_HISTORY: 'số bước phải có mới xét mức tốt nhất từng có',
    OVERSHOOT_MAX_RETURN: 'vượt quá khoảng: Cần lưu ý khi đường về không quá mức này (lần kế hoạch)',
    MAINTAIN_TOLERANCE: 'đã đạt rồi mất: Cần lưu ý khi lệch không quá mức này (bề rộng khoảng)',
    POINT_TOLERANCE_REL: 'thay cho bề rộng khi mục tiêu là một mức, tính theo phần của mức đó',
    NEAR_TARGET_WIDTHS: 'không xấu hơn Cần lưu ý khi cách mục tiêu không quá mức này (bề rộng khoảng)',
    EXCEED_OPEN_MARGIN: 'Vượt mục tiêu khi hơn mức tối thiểu ít nhất phần này',
    RECENT_INCREMENTS: 'số bước gần nhất dùng để xem mức đã đạt có tụt lại không',
    MOMENTUM_DEADBAND: 'bước gần nhất nhỏ hơn phần này của kế hoạch coi như giữ nguyên',
    ANNUAL_MIN_SHARE: 'phần số năm phải đạt mục tiêu hằng năm',
    BEYOND_TERM_MIN_ELAPSED: 'mốc sau khóa chỉ xét khi đã qua phần này của thời gian',
    GRACE_DAYS: 'số ngày được chậm công bố',
    STALE_PERIODS_TO_NO_DATA: 'số kỳ chậm làm số liệu thành quá cũ',
    TASK_DUE_SOON_DAYS: 'nhiệm vụ sắp đến hạn khi còn không quá số ngày này',
    EPS_REL: 'sai số cho phép ở cận của khoảng',
    COMPARISON_DECIMALS: 'số chữ số thập phân làm tròn trước khi so với khoảng',
  },
  why: {
    title: (status) => `Vì sao ${status.charAt(0).toLowerCase()}${status.slice(1)}?`,
    of: (asked, name) => `${asked} ${name}`,
    about: (name, day) => `${name}, đến ${day}`,
    close: 'Đóng',
    byHand: 'Phép tính, có thể tính lại bằng tay',
    decided: 'Giới hạn quyết định',
    noLimit: 'Không giới hạn nào quyết định: so thẳng với cận của mục tiêu.',
  },
  history: {
    title: (turns, years, of) => {
      const changed = turns === 0 ? 'chưa đổi lần nào' : `${spelt(turns)} lần đổi`
      return `Tình trạng theo thời gian: ${changed}, có số của ${spelt(years)} trên ${spelt(of)} năm`
    },
    list: 'Các tình trạng đã qua',
    noTarget: 'Chưa có mục tiêu',
    stale: 'số cũ',
    until: (day) => `đến ${day}`,
    figure: (figure, period) => `có số ${period}: ${figure}`,
    because: {
      invalid_configuration: 'cấu hình không đọc được',
      no_target: 'chưa có mục tiêu',
      window_not_started: 'chưa vào kỳ',
      first_figure_not_due: 'số đầu tiên chưa đến hạn',
      too_early: 'còn quá sớm',
      awaiting_result: 'chờ số kết quả',
      beyond_term: 'mốc còn xa',
      figure_overdue: 'số quá hạn công bố',
      verdict_overdue: 'số kết quả quá hạn',
      data_too_old: 'số quá cũ',
      insufficient_points: 'chưa đủ số để tính',
      on_pace: 'nhịp đủ để đạt',
      behind_pace: 'chậm hơn kế hoạch',
      required_pace_too_high: 'nhịp cần quá cao',
      unprecedented_pace: 'nhịp cần chưa từng có',
      implausible_pace: 'nhịp cần không khả thi',
      impossible_pace: 'không thể đạt',
      moving_away: 'đi ngược mục tiêu',
      near_target: 'gần mục tiêu, nhịp chưa đủ',
      reached_early: 'đạt trước hạn',
      reached_inside: 'trong khoảng',
      held: 'giữ được mức đạt',
      slipping: 'đã đạt, đang tụt',
      leaving_band: 'sắp ra khỏi khoảng',
      dropped_out: 'đã đạt rồi mất',
      overshoot: 'vượt quá khoảng',
      projected_overshoot: 'sẽ vượt quá khoảng',
      level_only: 'chỉ xét mức hiện tại',
      average_inside: 'bình quân trong khoảng',
      annual_on_course: 'các năm đều đạt',
      annual_some_missed: 'có năm không đạt',
      annual_latest_missed: 'năm gần nhất không đạt',
      annual_irrecoverable: 'không còn đủ năm',
      annual_met: 'đủ số năm đạt',
      cap_breached: 'vượt mức trần',
      estimate_meets_target: 'số cả kỳ đạt',
      estimate_misses_target: 'số cả kỳ không đạt',
      verdict_inside: 'kết quả đạt',
      verdict_beyond: 'kết quả vượt',
      verdict_below: 'kết quả không đạt',
      verdict_above: 'kết quả không đạt',
    },
    since: (day, before) => (before === null ? `từ ${day}` : `từ ${day}; trước đó ${before}`),
  },
  ofTerm: 'Cả khóa',
  outlook: (status) => `Nếu chỉ xét các số đã có: ${status}.`,
  confidence: (level, because) => `Độ tin cậy ${level}${because === '' ? '' : `: ${because}`}.`,
  irrecoverable: 'Không thể bù lại trong kỳ.',
  exceedsFrom: (value, beyond) => (beyond ? `Tốt hơn ${value} thì là Vượt.` : `Từ ${value} là Vượt.`),
  warnings: 'Lưu ý về số liệu',
  published: (period, figure) => `Nguồn công bố cho cả ${period}: **${figure}**, không dùng để xếp tình trạng.`,
  publishedContrary: (period, figure) =>
    `Nguồn công bố cho cả ${period}: **${figure}**, không đạt mục tiêu, trái với tình trạng ở trên tính từ số liệu từng năm.`,
  revised: 'Có kỳ được công bố nhiều lần: dùng loại số liệu chắc chắn hơn, cùng loại thì dùng số công bố sau.',
  milestones: 'Các mốc khác, mỗi mốc đánh giá riêng',
  target: {
    term: (period) => `Mục tiêu ${period}`,
    orientation: (period) => `Định hướng ${period}`,
    'annual-plan': (period) => `Kế hoạch năm ${period}`,
  },
  annualPlan: 'Kế hoạch năm',
  annualPlanApart: 'Đánh giá riêng, không tính vào tình trạng ở trên.',
  otherPlans: 'Kế hoạch các năm khác:',
  superseded: 'Mục tiêu đã được thay:',
  supersededTarget: (period, band, setOn) => `${period}: ${band}${setOn === null ? '' : ` (đặt ${setOn})`}`,
  table: {
    toTable: 'Bảng số liệu',
    title: (figures, notChosen) =>
      notChosen === 0 ? `${figures} số liệu` : `${figures} số liệu, trong đó ${notChosen} số không dùng`,
    caption: (name) => `Số liệu đã công bố đến ngày đang xem: ${name}`,
    none: 'Đến ngày này chưa có số liệu nào được công bố.',
    period: 'Kỳ',
    quality: 'Loại',
    published: 'Công bố',
    source: 'Nguồn',
    baseline: 'gốc',
    notChosen: 'không dùng',
    undated: 'không rõ',
    parts: (n) => `${n} số liệu từng phần năm và nhiều năm, chỉ để đối chiếu`,
    notes: (n) => `Ghi chú của ${n} số liệu`,
    replaced: (old, by, period, why) => `${period}: **${old}** được thay bằng **${by}**, ${why}.`,
    why: {
      firmer: 'loại số liệu chắc chắn hơn',
      later: 'công bố sau',
      listedLast: 'số ghi sau trong bộ dữ liệu',
    },
    ofQuality: (figure, quality) => `${figure} (${quality})`,
    replacedMany: (n) => `${n} số đã được thay bằng số chắc chắn hơn hoặc công bố sau`,
    conflict: (a, sourceA, b, sourceB, period) => `**${a}** (${sourceA}) và **${b}** (${sourceB}) cho ${period}:`,
    chose: (figure) => `Chọn ${figure}.`,
    lastTarget: 'Mục tiêu đặt sau cùng có hiệu lực.',
    choseNone: 'Không có căn cứ để chọn.',
    used: (figure, why) => `Không có căn cứ để chọn theo nguồn; dùng ${figure}: ${why}.`,
  },
  about: {
    title: 'Về chỉ tiêu này',
    definition: 'Định nghĩa',
    unit: 'Đơn vị',
    direction: { up: 'càng cao càng tốt', down: 'càng thấp càng tốt', within: 'trong khoảng là tốt' },
    agency: 'Cơ quan chủ trì',
    note: 'Ghi chú',
    laterNote: 'Ghi chú có sau ngày đang xem.',
    laterDocument: 'văn bản công bố sau ngày đang xem',
    source: 'Nguồn chỉ tiêu',
    partOf: 'Thuộc chỉ tiêu',
    parts: 'Các thành phần',
  },
}
