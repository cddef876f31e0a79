import { useMemo, type ReactNode } from 'react'
import type { Assessment } from '@/domain/assessment'
import type { Limits } from '@/domain/limits'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { usedFigures } from '@/domain/usedFigures'
import { useScreenWords, type ScreenSpeech } from '@/i18n/Words'
import { Dialog } from '@/ui/Dialog'
import { decidingLimits } from './decidingLimits'
import { Reasons } from './Reasons'
import { fullReckoningOf } from './reckoning'
import { ReckoningSteps } from './ReckoningSteps'
import css from './explanation.module.css'

export interface WhyDialogProps {
  readonly line: IndicatorLine
  readonly assessment: Assessment
  readonly report: TermReport
  readonly onClose: () => void
}

/** A limit's value as readers write it; of several by frequency, the indicator's own. */
function limitText(
  value: Limits[keyof Limits],
  frequency: keyof Limits['STALE_PERIODS_TO_NO_DATA'],
  f: ScreenSpeech['f'],
): string {
  if (value === null) return '—'
  const figure = typeof value === 'number' ? value : value[frequency]
  return f.number(figure, Number.isInteger(figure) ? 0 : 2)
}

/** The whole explanation of a status in a window of its own. */
export function WhyDialog({ line, assessment: a, report, onClose }: WhyDialogProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { why } = m.indicator
  const limits = decidingLimits(a, report.limits)
  const figures = useMemo(() => usedFigures(line, report.day, report.register.term), [line, report])
  return (
    <Dialog
      title={why.title(m.words.status[a.status])}
      about={why.about(line.indicator.name[language], f.day(report.day))}
      onClose={onClose}
    >
      <Reasons a={a} line={line} report={report} />
      <ReckoningSteps label={why.byHand} steps={fullReckoningOf(line, figures, report.day, speech)} status={a.status} />
      <section aria-label={why.decided}>
        <h3>{why.decided}</h3>
        {limits.length === 0 ? (
          <p className={css.quiet}>{why.noLimit}</p>
        ) : (
          <dl className={css.limits}>
            {limits.map((limit) => (
              <div key={limit}>
                <dt>{m.indicator.limits[limit].replace(/^./u, (first) => first.toUpperCase())}:</dt>
                <dd>
                  <strong>{limitText(report.limits[limit], line.indicator.frequency, f)}</strong> <code>{limit}</code>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </Dialog>
  )
}
