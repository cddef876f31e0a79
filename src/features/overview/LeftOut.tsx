import type { ReactNode } from 'react'
import type { TermReport } from '@/domain/report'
import { shareFaultsOf } from '@/domain/shareFaults'
import { useScreenWords } from '@/i18n/Words'
import css from './OverviewScreen.module.css'

/** Most lines of a list that are shown; a register may have a hundred thousand faulty rows. */
const MOST_SHOWN = 50

interface FaultsProps {
  readonly summary: string
  /** How many there are, and the first of them by their keys. */
  readonly count: number
  readonly lines: readonly (readonly [string, ReactNode])[]
}

function Faults({ summary, count, lines }: FaultsProps) {
  const { m } = useScreenWords()
  if (lines.length === 0) return null
  return (
    <details className={css.leftOut}>
      <summary>{summary}</summary>
      <ul>
        {lines.map(([key, line]) => (
          <li key={key}>{line}</li>
        ))}
        {count > lines.length && <li>{m.failures.moreFindings(count - lines.length)}</li>}
      </ul>
    </details>
  )
}

/**
 * What is wrong with the register itself: rows that could not be read and were left out, nothing guessed in their place, and shares
 * of one amount that do not make 100 (spec 16).
 */
export function LeftOut({ report }: { readonly report: TermReport }) {
  const { m, f, language } = useScreenWords()
  const { findings } = report.register
  const { finding: reasons, row: rowOf, shareFault } = m.failures
  const rows = new Set(findings.map(({ table, row }) => `${table} ${row}`)).size
  const lost = new Set(findings.flatMap(({ table, row }) => (table === 'indicators' ? [row] : []))).size
  const read = report.indicators.size
  const faults = shareFaultsOf(report)
  return (
    <>
      <Faults
        summary={m.failures.loadFindings(rows, lost === 0 ? null : { read, of: read + lost })}
        count={findings.length}
        lines={findings.slice(0, MOST_SHOWN).map(({ table, row, column, reason, found }) => [
          `${table} ${row} ${column}`,
          <>
            {rowOf(table, row, column)}: {reasons[reason]} <code>{found}</code>
          </>,
        ])}
      />
      <Faults
        summary={m.failures.shareFaults(faults.length)}
        count={faults.length}
        lines={faults
          .slice(0, MOST_SHOWN)
          .map(({ whole, of, period, sum }) => [
            `${whole.id} ${of} ${period}`,
            shareFault[of](whole.shortName[language], f.period(period), f.number(sum, 2), sum < 100),
          ])}
      />
    </>
  )
}
