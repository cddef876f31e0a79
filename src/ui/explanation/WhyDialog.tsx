import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { Assessment, Figure } from '@/domain/assessment'
import type { Limits } from '@/domain/limits'
import type { IndicatorLine, TermReport } from '@/domain/report'
import { useScreenWords, type ScreenSpeech } from '@/i18n/Words'
import { decidingLimits } from './decidingLimits'
import { Reasons } from './Reasons'
import { fullReckoningOf } from './reckoning'
import { ReckoningSteps } from './ReckoningSteps'
import css from './explanation.module.css'

export interface WhyDialogProps {
  readonly line: IndicatorLine
  readonly assessment: Assessment
  /** The figures as the engine uses them, in order of time. */
  readonly figures: readonly Figure[]
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

/** The whole explanation of a status in a window of its own; Escape, its button and a click beside it close it. */
export function WhyDialog({ line, assessment: a, figures, report, onClose }: WhyDialogProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const { why } = m.indicator
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  const limits = decidingLimits(a, report.limits)
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} closedby="any" onClose={onClose}>
      <header className={css.head}>
        <div>
          <h2 id={heading}>{why.title(m.words.status[a.status])}</h2>
          <p className={css.quiet}>{why.about(line.indicator.name[language], f.day(report.day))}</p>
        </div>
        <button type="button" className={css.close} onClick={() => dialog.current?.close()}>
          {why.close}
        </button>
      </header>
      <Reasons a={a} line={line} report={report} />
      <ReckoningSteps label={why.byHand} steps={fullReckoningOf(line, figures, speech)} status={a.status} />
      <section aria-label={why.decided}>
        <h3>{why.decided}</h3>
        {limits.length === 0 ? (
          <p className={css.quiet}>{why.noLimit}</p>
        ) : (
          <dl className={css.limits}>
            {limits.map((limit) => (
              <div key={limit}>
                <dt>
                  <code>{limit}</code>
                </dt>
                <dd>
                  <strong>{limitText(report.limits[limit], line.indicator.frequency, f)}</strong>:{' '}
                  {m.indicator.limits[limit]}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </dialog>
  )
}
