import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { windowOf } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { EmptyNote } from '@/ui/EmptyNote'
import { daysToCompare } from './daysToCompare'
import css from './changes.module.css'

/** Nothing is compared: what the page would tell, and how to set the compared day. */
export function NotCompared(): ReactNode {
  const { m, f } = useScreenWords()
  const { here } = useView()
  const { day, register } = useReport()
  return (
    <div className={css.screen}>
      <h1>{m.changes.notCompared.finding}</h1>
      <EmptyNote>{m.changes.notCompared.text(f.day(day))}</EmptyNote>
      <ul className={css.offered} aria-label={m.changes.notCompared.offered}>
        {daysToCompare(day, windowOf(register.term)).map((compare) => (
          <li key={compare}>
            <Link {...here({ compare })}>{m.changes.notCompared.choose(f.day(compare))}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
