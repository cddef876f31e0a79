import * as v from 'valibot'
import type { HeadingChoice } from '@/features/report/paperOf'
import { ConfigError, faultOf } from './config'

const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
const Wording = v.strictObject({ vi: Text, en: Text })
const Lines = v.pipe(v.array(Text), v.maxLength(20))
/** Chosen by what is there, so that a fault is told of its own key. */
const TextOrWording = v.lazy((found) => (typeof found === 'string' ? Text : Wording))
const LinesOfBoth = v.strictObject({ vi: Lines, en: Lines })

const ReportHeading = v.strictObject({
  report: v.strictObject({
    kind: v.picklist(['party', 'state']),
    issuer: v.strictObject({ vi: v.pipe(Lines, v.minLength(1)), en: v.pipe(Lines, v.minLength(1)) }),
    place: Wording,
    number: v.exactOptional(TextOrWording),
    recipients: LinesOfBoth,
    signature: LinesOfBoth,
  }),
})

/**
 * How a register's configuration heads its papers; null = it says nothing. Read when a report is opened, because no other screen needs
 * it: throws a ConfigError that names the first key at fault, from `report` on.
 */
export function readReportHeading(found: unknown): HeadingChoice | null {
  if (found === undefined) return null
  const { success, output, issues } = v.safeParse(ReportHeading, { report: found })
  if (!success) throw new ConfigError(faultOf(issues[0]), issues)
  return output.report
}
