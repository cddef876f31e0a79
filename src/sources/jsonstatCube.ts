import * as v from 'valibot'
import { QUALITIES } from '@/domain/register'
import { SourceAddress } from './sourceAddress'

const Word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
const Quality = v.picklist(QUALITIES)

/** What PxWeb is asked for, as its own query language has it: a selection for each dimension that is not to come whole. */
const PxWebQuery = v.array(
  v.strictObject({ code: Word, selection: v.strictObject({ filter: Word, values: v.array(Word) }) }),
)

/** One JSON-stat cube and what its dimensions mean in a register. */
export const JsonStatCube = v.strictObject({
  url: SourceAddress,
  /** Sent by POST, as PxWeb wants it; without it the address is read by GET, as Eurostat wants it. */
  query: v.exactOptional(PxWebQuery),
  /** The one indicator of the cube, or the dimension that tells indicators apart and the id of each of its categories. */
  indicator: v.union([Word, v.strictObject({ dimension: Word, ids: v.record(Word, Word) })]),
  /**
   * The dimension of time. `ids` says the period of categories that do not say it themselves; a category whose label has
   * the word of `preliminary` in it (Sơ bộ, Prel.) holds preliminary figures.
   */
  period: v.strictObject({
    dimension: Word,
    ids: v.exactOptional(v.record(Word, Word)),
    preliminary: v.exactOptional(Word),
  }),
  /** The dimension of places, and the locality of each of its categories; null = the whole city. Absent: all of it is. */
  locality: v.exactOptional(v.strictObject({ dimension: Word, ids: v.record(Word, v.nullable(Word)) })),
  /** The category to take of each other dimension that has several. */
  where: v.exactOptional(v.record(Word, Word)),
  /** How firm figures are, and those that bear a mark (`status`) of the office, such as `p` or `e`. */
  quality: Quality,
  marks: v.exactOptional(v.record(Word, Quality)),
  /** The document of the register that figures are cited from. */
  source: Word,
})
