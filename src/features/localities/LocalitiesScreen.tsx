import { useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { SheetSet } from '@/files/sheet'
import { TableButtons } from '@/files/TableButtons'
import { useScreenWords } from '@/i18n/Words'
import { Boundary } from '@/queries/Boundary'
import { useReport } from '@/queries/report'
import { useLeavingStamp } from '@/queries/stamp'
import { useRehearsal } from '@/state/rehearsal'
import { useView } from '@/state/view'
import { FilterField } from '@/ui/FilterField'
import { Rich } from '@/ui/Rich'
import { usePageTitle } from '@/ui/usePageTitle'
import { Waiting, type WaitingLine } from '@/ui/Waiting'
import { coverageOf, kindOf, type CoverageGroup } from './coverage'
import { CoverageTable } from './CoverageTable'
import { LocalFigures } from './LocalFigures'
import { NoFigures } from './NoFigures'
import { useNameFilter } from './useNameFilter'
import css from './localities.module.css'

/** The shape of the figures before they are there. */
const SHAPE: readonly WaitingLine[] = [{ id: 'figures', width: 100, height: 480 }]

function coveredIn({ division, covered }: CoverageGroup) {
  if (division === null || division.localities.length === 0) return null
  return { covered, total: division.localities.length, kind: kindOf(division) }
}

/** The cascade: which localities and bodies made which programme their own, and what is measured place by place. */
export function LocalitiesScreen(): ReactNode {
  const speech = useScreenWords()
  const { m, language } = speech
  const stamp = useLeavingStamp(language)
  const { here } = useView()
  const report = useReport()
  const rehearsal = useRehearsal()
  const { q, ask, isMeant } = useNameFilter()
  const words = m.localities
  usePageTitle(words.title)
  const groups = useMemo(() => coverageOf(report), [report])
  const now = groups.find(({ division, inForce }) => division !== null && inForce)
  const before = groups.find(({ division, inForce }) => division !== null && !inForce)
  const nowCovered = now === undefined ? null : coveredIn(now)
  const beforeCovered = before === undefined ? null : coveredIn(before)
  const tables = async (): Promise<SheetSet> => {
    const { cascadeSheet } = await import('./cascadeSheet')
    const filters = q === '' ? [] : [m.tables.filter(m.tables.words, q)]
    return cascadeSheet({ groups, report, isMeant, filters }, speech)
  }
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1>{words.finding(nowCovered)}</h1>
        <p className={css.about}>
          {beforeCovered !== null && `${words.before(beforeCovered)} `}
          <Rich text={words.unknown} />
        </p>
        <FilterField label={words.filter} value={q} onChange={ask} about={report}>
          {q !== '' && <Link {...here({ q: null }, true)}>{words.filterOff}</Link>}
        </FilterField>
      </header>
      <section className={css.cascade} aria-labelledby="cascade">
        <div className={css.cardHead}>
          <h2 id="cascade" className={css.heading}>
            {words.cascade.title}
          </h2>
          <TableButtons stem={m.tables.file.cascade} stamp={stamp} tables={tables} />
        </div>
        <CoverageTable groups={groups} report={report} isMeant={isMeant} filtered={q !== ''} />
      </section>
      <section className={css.figures} aria-labelledby="local-figures">
        <Boundary
          about={report.register.hash}
          waiting={<Waiting label={m.shell.waiting} lines={SHAPE} />}
          renderFailure={(error, retry) => <NoFigures error={error} retry={retry} />}
        >
          <LocalFigures isMeant={isMeant} filtered={q !== ''} />
        </Boundary>
        {rehearsal !== null && (
          <p className={css.quiet}>
            {words.offer} <Link to={rehearsal.address}>{rehearsal.title}</Link> {words.offerKind}
          </p>
        )}
      </section>
    </div>
  )
}
