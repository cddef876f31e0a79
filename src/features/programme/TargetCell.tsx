import type { JudgedLine } from '@/domain/judged'
import { windowOf, type Term } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import css from './JudgedTable.module.css'

/** Long units such as "million VND/person/year" may go on in the next line after a stroke. */
function Breakable({ text }: { readonly text: string }) {
  const [first = '', ...rest] = text.split('/')
  if (rest.length === 0) return first
  return (
    <>
      {first}/<wbr />
      <Breakable text={rest.join('/')} />
    </>
  )
}

interface TargetCellProps {
  readonly line: JudgedLine
  readonly term: Term
}

/** The band that the badge is about; its unit beneath, and its date where that is not the term's end. */
export function TargetCell({ line, term }: TargetCellProps) {
  const { m, f } = useScreenWords()
  const { indicator, assessment } = line
  if (assessment.milestone === null) return <td className={css.target}>—</td>
  const { band, period } = assessment.milestone
  const unit = f.unit(indicator)
  const isPerCent = unit === '%'
  const end = period === windowOf(term).to ? '' : m.programme.judged.until(f.period(period))
  const below = [isPerCent ? '' : unit, end].filter((part) => part !== '').join(', ')
  return (
    <td className={css.target}>
      {isPerCent ? f.band(band, indicator) : f.bandFigures(band)}
      {below !== '' && (
        <span className={css.unit}>
          <Breakable text={below} />
        </span>
      )}
    </td>
  )
}
