import type { IndicatorLine, ProgrammeLine, TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useRehearsal } from '@/state/rehearsal'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { Rich } from '@/ui/Rich'
import { ContextTable } from './ContextTable'
import css from './ContextPart.module.css'

interface ContextPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** Judged for orientation beyond the term only: listed apart and not counted (spec 15). */
function indicativeOf({ indicators }: ProgrammeLine): readonly IndicatorLine[] {
  return indicators.filter(({ assessment }) => assessment?.modifiers.includes('indicative') === true)
}

/** Indicators that are followed without a target: their course, never a status. */
export function ContextPart({ line, report }: ContextPartProps) {
  const { m } = useScreenWords()
  const rehearsal = useRehearsal()
  const { context } = m.programme
  const indicative = indicativeOf(line)
  const noTargets = line.rollUp.total === 0
  if (line.context.length === 0 && indicative.length === 0) {
    return <EmptyCard rehearsal={rehearsal}>{noTargets ? context.noTargets(0) : context.none}</EmptyCard>
  }
  return (
    <div className={css.part}>
      {line.context.length > 0 && (
        <>
          <p className={css.about}>
            <Rich text={noTargets ? context.noTargets(line.context.length) : context.about} />
          </p>
          <Card flush>
            <ContextTable lines={line.context} report={report} />
          </Card>
        </>
      )}
      {indicative.length > 0 && (
        <>
          <h2 className={css.about}>{context.orientation}</h2>
          <Card flush>
            <ContextTable lines={indicative} report={report} />
          </Card>
        </>
      )}
    </div>
  )
}
