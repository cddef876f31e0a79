import type { ProgrammeLine, TermReport } from '@/domain/report'
import type { SheetSet } from '@/files/sheet'
import { useScreenWords } from '@/i18n/Words'
import { useRehearsal } from '@/state/rehearsal'
import { Card } from '@/ui/Card'
import { EmptyCard } from '@/ui/EmptyCard'
import { Rich } from '@/ui/Rich'
import { ContextTable } from './ContextTable'
import { indicativeIn } from './indicativeIn'
import { PartTools } from './PartTools'
import css from './ContextPart.module.css'

interface ContextPartProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** Indicators that are followed without a target: their course, never a status. */
export function ContextPart({ line, report }: ContextPartProps) {
  const speech = useScreenWords()
  const rehearsal = useRehearsal()
  const { context } = speech.m.programme
  const indicative = indicativeIn(line)
  const noTargets = line.rollUp.total === 0
  if (line.context.length === 0 && indicative.length === 0) {
    return <EmptyCard rehearsal={rehearsal}>{noTargets ? context.noTargets(0) : context.none}</EmptyCard>
  }
  const tables = async (): Promise<SheetSet> => (await import('./partSheets')).contextSheet(line, report, speech)
  return (
    <div className={css.part}>
      <PartTools list="context" programme={line.programme} tables={tables}>
        {line.context.length > 0 && (
          <p className={css.about}>
            <Rich text={noTargets ? context.noTargets(line.context.length) : context.about} />
          </p>
        )}
      </PartTools>
      {line.context.length > 0 && (
        <Card flush>
          <ContextTable lines={line.context} report={report} />
        </Card>
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
