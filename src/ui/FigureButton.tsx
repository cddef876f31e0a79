import { useState, type ReactNode } from 'react'
import { cityRecordOf } from '@/domain/figureRecord'
import type { Observation } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Dialog } from './Dialog'
import { FigureSheet, type FigureSheetProps } from './FigureRecord'
import css from './FigureRecord.module.css'

export interface FigureButtonProps extends Pick<FigureSheetProps, 'onlyCompared'> {
  /** A city-level figure of the report. */
  readonly figure: Observation
  readonly report: TermReport
  /** The figure as it stands in the table. */
  readonly children: ReactNode
}

/** A figure of a table that opens its record in a window, since a cell has no room for it. */
export function FigureButton({ figure, report, onlyCompared, children }: FigureButtonProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const [isOpen, setOpen] = useState(false)
  const indicator = report.indicators.get(figure.indicatorId)?.indicator
  if (indicator === undefined) return children
  const title = m.data.record.title(f.figure(figure.value, indicator), f.period(figure.period))
  const record = isOpen ? cityRecordOf(figure, report) : null
  return (
    <>
      <button
        type="button"
        className={css.figure}
        aria-haspopup="dialog"
        aria-label={title}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      {record !== null && (
        <Dialog title={title} about={indicator.name[language]} onClose={() => setOpen(false)}>
          <FigureSheet record={record} sources={report.register.sources} onlyCompared={onlyCompared} />
        </Dialog>
      )}
    </>
  )
}
