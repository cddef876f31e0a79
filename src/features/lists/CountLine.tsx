import { useRef } from 'react'
import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useChanges, useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { Announced } from '@/ui/Announced'
import { useFocusAfter } from '@/ui/useFocusAfter'
import { NO_FILTER } from './noFilter'
import css from './lists.module.css'

interface CountLineProps {
  /** How many are shown, of how many. */
  readonly text: string
  /** Does the filter hide anything? */
  readonly isFiltered: boolean
}

/** What the filter leaves and what it hides, with the way out of it; said after each change, but for those of the clock. */
export function CountLine({ text, isFiltered }: CountLineProps) {
  const { m } = useScreenWords()
  const { here } = useView()
  const report = useReport()
  const changes = useChanges()
  const line = useRef<HTMLSpanElement>(null)
  useFocusAfter(isFiltered, line)
  return (
    <span className={css.count} ref={line} tabIndex={-1}>
      <span>{text}</span>
      {isFiltered && <Link {...here(NO_FILTER)}>{m.lists.filter.clear}</Link>}
      <Announced text={text} about={changes ?? report} />
    </span>
  )
}
