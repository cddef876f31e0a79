import * as v from 'valibot'

const hash = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(60_000))

const message = v.variant('kind', [
  /** The tab that asks: the source has said this, or failed so many times in a row and wants to be left alone for a while. */
  v.object({
    kind: v.literal('told'),
    hash: v.nullable(hash),
    failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
    wait: milliseconds,
  }),
  /** Another tab: I do not have the register of this hash. */
  v.object({ kind: v.literal('send'), hash }),
  /** The tab that asks: here it is, as rows that are still to be read. */
  v.object({ kind: v.literal('content'), hash, tables: v.record(v.string(), v.array(v.unknown())) }),
])

/** What the tabs of one register say to each other, so that only one of them asks the source. */
export type WatchMessage = v.InferOutput<typeof message>

/** A message of another tab, or null: whatever else arrives is not for us (rule S16). */
export function parseWatchMessage(sent: unknown): WatchMessage | null {
  const read = v.safeParse(message, sent)
  return read.success ? read.output : null
}
