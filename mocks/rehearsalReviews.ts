import { SIMULATED } from './rehearsalReleases'
import type { Subject, Years } from './rehearsalSubject'
import { between, drawOf } from './seededDraw'
import { cellOf, rowsOf, type Row, type Tables } from './tables'

/** A review that every programme, or the city as a whole, holds in the rehearsal. */
interface Occasion {
  readonly review: string
  readonly date: string
}

/** What a committee counts: more met the later it is, and fewer behind than the figures say. */
function reviewRow(programmeId: string, occasion: Occasion, total: number, progress: number, seed: number): Row {
  const draw = drawOf(seed, 'review', programmeId, occasion.review, occasion.date)
  const exceeded = Math.round(total * progress * between(draw, 0.05, 0.3))
  const met = Math.round((total - exceeded) * progress * between(draw, 0.5, 0.95))
  const behind = Math.round((total - exceeded - met) * between(draw, 0.15, 0.6))
  const counted = total > 0
  const count = (number: number): string => (counted ? String(number) : '')
  return {
    programme_id: programmeId,
    review: occasion.review,
    date: occasion.date,
    total: count(total),
    exceeded: count(exceeded),
    met: count(met),
    on_schedule: count(total - exceeded - met - behind),
    behind: count(behind),
    source_id: SIMULATED,
    note: counted ? 'Mô phỏng.' : 'Mô phỏng: chỉ nhận xét, không nêu số chỉ tiêu.',
  }
}

/** Mid-term, half-year and final reviews of every programme; yearly ones and the Congress's own of the city. */
export function rehearsedReviews(
  published: Tables,
  subjects: readonly Subject[],
  years: Years,
  seed: number,
): readonly Row[] {
  const middle = years.first + 2
  const yearly = Array.from({ length: years.last - years.first + 1 }, (_, nth) => `${years.first + nth}`)
  const headlines = subjects.filter((subject) => subject.headline).length
  const city: readonly Occasion[] = [
    ...yearly.map((date) => ({ review: 'annual', date })),
    { review: 'mid-term', date: `${middle}-07-05` },
    { review: 'final', date: `${years.last}-10-16` },
  ]
  const programme: readonly Occasion[] = [
    { review: 'mid-term', date: `${middle}-06-20` },
    { review: 'half-year', date: `${middle + 1}-06-25` },
    { review: 'final', date: `${years.last}-03-28` },
  ]
  const progress = ({ date }: Occasion): number =>
    (Number(date.slice(0, 4)) - years.before) / (years.last - years.before)
  const rows = (programmeId: string, occasions: readonly Occasion[], total: number): readonly Row[] =>
    occasions
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map((occasion) => reviewRow(programmeId, occasion, total, progress(occasion), seed))
  return [
    ...rows('', city, headlines),
    ...rowsOf(published, 'programmes').flatMap((row) => {
      const id = cellOf(row, 'id')
      return rows(id, programme, subjects.filter((subject) => subject.judged && subject.programmeId === id).length)
    }),
  ]
}
