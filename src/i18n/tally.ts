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

/** The words for counts of indicators in one language. */
export interface TallyWords {
  readonly noTargets: string
  readonly noneRated: (total: number) => string
  readonly rated: (rated: number, total: number) => string
  readonly good: (n: number) => string
  readonly missed: (n: number) => string
  readonly offTrack: (n: number) => string
  readonly atRisk: (n: number) => string
  readonly noneOffTrack: string
  readonly noIndicator: string
  readonly followed: (n: number) => string
  /** What a review counted itself. */
  readonly exceeded: (n: number) => string
  readonly met: (n: number) => string
  readonly onSchedule: (n: number) => string
  /** The same where those met are not told apart: they are among them. */
  readonly atLeastOnSchedule: (n: number) => string
  readonly behind: (n: number) => string
  readonly notGiven: string
  readonly totalOnly: (total: number) => string
  readonly metOf: (met: number, total: number) => string
  readonly ofTotal: (parts: string, total: number) => string
  /** Why a review's counts are not the register's. */
  readonly noResults: string
  readonly nothingToCompare: string
  readonly alike: string
  readonly otherLists: (reported: number, registered: number) => string
  readonly otherWay: string
  readonly tooFew: (silent: number) => string
}

/** What is said about counts, the same in every language but for the words. */
export interface Tally {
  /** The finding of the whole term: what can be judged comes first (VISUAL.md). */
  readonly headline: (rollUp: RollUp) => readonly [string, string]
  /** The finding of one programme; `context` = how many indicators it follows without a target. */
  readonly finding: (name: string, rollUp: RollUp, context: number) => readonly FindingPiece[]
  readonly counted: (review: Review) => string
  readonly difference: (comparison: Comparison) => string
}

/** The tally in a language: what is said is decided here, how it is said by the words. */
export function tallyIn(words: TallyWords): Tally {
  const bad = ({ counts }: RollUp): readonly (FindingPiece & { readonly status: Status })[] =>
    [
      { text: words.missed(counts.missed), status: 'missed' as const },
      { text: words.offTrack(counts.off_track), status: 'off_track' as const },
      { text: words.atRisk(counts.at_risk), status: 'at_risk' as const },
    ].filter(({ status }) => counts[status] > 0)

  return {
    headline: (rollUp) => {
      const { rated, total, counts } = rollUp
      if (total === 0) return [words.noTargets, '']
      if (rated === 0) return [words.noneRated(total), '']
      const good = counts.on_track + counts.achieved + counts.exceeded
      return [`${words.rated(rated, total)}:`, [words.good(good), ...bad(rollUp).map(({ text }) => text)].join(', ')]
    },
    finding: (name, rollUp, context) => {
      const { rated, total } = rollUp
      const alone = (text: string): readonly FindingPiece[] => [{ text: `${name}: ${text}`, status: null }]
      if (total === 0) return alone(context === 0 ? words.noIndicator : words.followed(context))
      if (rated === 0) return alone(lowered(words.noneRated(total)))
      const start = alone(words.rated(rated, total))
      const all = bad(rollUp)
      const worst = all.filter(({ status }) => status !== 'at_risk')
      if (all.length === 0) return [...start, { text: words.noneOffTrack, status: null }]
      return [...start, ...(worst.length > 0 ? worst : all)]
    },
    counted: ({ total, exceeded, met, onSchedule, behind }) => {
      const parts = [
        exceeded === null ? '' : words.exceeded(exceeded),
        met === null ? '' : words.met(met),
        onSchedule === null || onSchedule === 0
          ? ''
          : exceeded === null && met === null
            ? words.atLeastOnSchedule(onSchedule)
            : words.onSchedule(onSchedule),
        behind === null || behind === 0 ? '' : words.behind(behind),
      ].filter((part) => part !== '')
      if (parts.length === 0) return total === null ? words.notGiven : words.totalOnly(total)
      if (total === null) return parts.join(', ')
      return parts.length === 1 && met !== null ? words.metOf(met, total) : words.ofTotal(parts.join(', '), total)
    },
    difference: ({ review, rollUp }) => {
      const { total, exceeded, met, onSchedule, behind } = review
      if ([exceeded, met, onSchedule, behind].every((count) => count === null)) return words.noResults
      if (rollUp.total === 0) return words.nothingToCompare
      const isMetGiven = exceeded !== null || met !== null
      const done = (exceeded ?? 0) + (met ?? 0)
      if (isMetGiven && total === rollUp.total && done === rollUp.counts.exceeded + rollUp.counts.achieved)
        return words.alike
      const why = total !== null && total !== rollUp.total ? words.otherLists(total, rollUp.total) : words.otherWay
      const silent = rollUp.total - rollUp.rated
      return silent === 0 ? `${why}.` : `${why}; ${words.tooFew(silent)}.`
    },
  }
}

function lowered(text: string): string {
  return text.replace(/^./u, (first) => first.toLowerCase())
}
