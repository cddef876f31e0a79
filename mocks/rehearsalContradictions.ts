import { cityRow, nearestFree, SIMULATED } from './rehearsalReleases'
import type { Reporting } from './rehearsalReporting'
import type { Subject, Years } from './rehearsalSubject'
import { drawOf, shuffled } from './seededDraw'
import { cellOf, type Row } from './tables'

/** Why two offices give two figures of one period, and which one is to be used. */
const GROUNDS = [
  { explanation: 'Mô phỏng: hai cơ quan gửi hai số cùng ngày; số sau chưa tính đơn vị trực thuộc.', preferred: 'a' },
  { explanation: 'Mô phỏng: số của sở và số tổng hợp từ địa phương lệch nhau, chưa đối chiếu.', preferred: 'none' },
  { explanation: 'Mô phỏng: số trước là báo cáo nhanh, số sau đã qua rà soát.', preferred: 'b' },
  { explanation: 'Mô phỏng: khác thời điểm chốt số trong cùng một kỳ.', preferred: 'none' },
] as const

/** A contradiction: the second figure of a period that already has one, and the row that explains the two. */
export interface Contradiction {
  readonly observation: Row
  readonly conflict: Row
}

/**
 * Judged indicators for which a second office gives another figure of the same period, with the same standing on the same
 * day (`duplicate_conflict` of spec 5). `seriesOf` = the city rows of an indicator in order of period and day.
 */
export function contradictionsIn(
  subjects: readonly Subject[],
  seriesOf: (id: string) => readonly Row[],
  reporting: ReadonlyMap<string, Reporting>,
  isPublished: (id: string, period: string, value: number) => boolean,
  years: Years,
  seed: number,
): readonly Contradiction[] {
  const candidates = subjects.filter(
    (subject) => subject.judged && subject.direction === 'up' && reporting.get(subject.id) === 'prompt',
  )
  return shuffled(drawOf(seed, 'contradictions'), candidates)
    .flatMap((subject) => {
      const period = `${years.first + 1}`
      const rows = seriesOf(subject.id).filter((row) => cellOf(row, 'period') === period)
      const last = rows.at(-1)
      return last === undefined ? [] : [{ subject, rows, last }]
    })
    .slice(0, GROUNDS.length)
    .map(({ subject, rows, last }, nth) => {
      const ground = GROUNDS[nth % GROUNDS.length] ?? GROUNDS[0]
      const [period, value] = [cellOf(last, 'period'), Number(cellOf(last, 'value'))]
      const taken = (other: number): boolean =>
        rows.some((row) => Number(cellOf(row, 'value')) === other) || isPublished(subject.id, period, other)
      const other = nearestFree(subject, value * 0.985, taken)
      const note = 'Mô phỏng: hai đơn vị báo cáo lệch nhau.'
      return {
        observation: {
          ...cityRow(subject, period, other, 'official', cellOf(last, 'published_on'), note),
          quality: cellOf(last, 'quality'),
        },
        conflict: {
          indicator_id: subject.id,
          period,
          value_a: cellOf(last, 'value'),
          source_a: SIMULATED,
          value_b: String(other),
          source_b: SIMULATED,
          explanation: ground.explanation,
          preferred: ground.preferred,
        },
      }
    })
}
