import { Suspense, use } from 'react'
import { Link } from 'react-router'
import { turnCounts, type Changes } from '@/domain/change'
import { hasOldFigures, holderAt, judgedOf, type JudgedLine } from '@/domain/judged'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { isRated } from '@/domain/rollUp'
import type { Status } from '@/domain/status'
import { useWords, type Speech } from '@/i18n/Words'
import { useView, type Addresses } from '@/state/view'
import { beside } from '@/ui/beside'
import { Rich } from '@/ui/Rich'
import { StandingContext, type Standing } from '@/ui/standing'
import { TileRow, type Tile } from '@/ui/TileRow'
import { isShown } from './shownIn'
import { SinceCell } from './SinceCell'
import css from './Board.module.css'

/** Most tiles on the board; of more, no reader tells one from the other, and each row counts its own. */
const MOST_TILES = 600

/** Few registers are so large. */
const StatusCounts = beside(async () => (await import('./StatusCounts')).StatusCounts)

function tileOf(line: JudgedLine, { m, f, language }: Speech, to: Addresses, { changed }: Standing): Tile {
  const { indicator, assessment: a } = line
  const name = indicator.shortName[language]
  const marks = [
    a.stage === 'provisional' ? 'provisional' : null,
    a.modifiers.includes('stale') ? 'stale' : null,
  ] as const
  const status = [m.words.status[a.status], ...marks.flatMap((mark) => (mark === null ? [] : [m.words.modifier[mark]]))]
  const isNew = changed.has(indicator.id)
  if (isNew) status.push(m.shell.isNew)
  const said = status.join(', ')
  const old = hasOldFigures(a)
  const latest = a.supply?.latestPeriod ?? null
  return {
    id: indicator.id,
    href: to.indicator(indicator.id),
    name:
      old && latest !== null
        ? m.overview.board.tileOld(name, said, f.period(latest))
        : m.overview.board.tile(name, said),
    status: a.status,
    provisional: a.stage === 'provisional',
    stale: a.modifiers.includes('stale'),
    hasOldFigures: old,
    isNew,
  }
}

export interface BoardRowProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
  /** Null when nothing is compared. */
  readonly changes: Changes | null
}

/** One programme: its name and agency, what can be judged worst first, what cannot, and its overdue tasks. */
export function BoardRow({ line, report, changes }: BoardRowProps) {
  const speech = useWords()
  const { m, language } = speech
  const { view, to } = useView()
  const standing = use(StandingContext)
  const { programme, rollUp, taskRollUp } = line
  const { board } = m.overview
  const name = programme.shortName[language]
  const agency = holderAt(report, programme.id, 'standing-agency')
  const shown = judgedOf(line.indicators).filter((one) => isShown(one, view))
  const rated = shown.filter(({ assessment }) => isRated(assessment.status))
  const silent = shown.filter(({ assessment }) => !isRated(assessment.status))
  // What is silent: old figures before none at all, each in the order of worry.
  const old = ({ assessment }: JudgedLine): boolean => hasOldFigures(assessment)
  const unrated = [...silent.filter(old), ...silent.filter((one) => !old(one))]
  const marks = (label: string, lines: readonly JudgedLine[]) => {
    if (lines.length === 0) return null
    if (report.rollUp.total <= MOST_TILES) {
      return <TileRow label={label} tiles={lines.map((one) => tileOf(one, speech, to, standing))} />
    }
    const hrefOf = (status: Status): string => to.programme(programme.id, { status })
    return (
      <Suspense>
        <StatusCounts label={label} statuses={lines.map(({ assessment }) => assessment.status)} hrefOf={hrefOf} />
      </Suspense>
    )
  }
  const dimmed = view.programme !== null && view.programme !== programme.id
  return (
    <tr className={dimmed ? css.dimmed : undefined}>
      <td className={css.number}>{String(programme.number).padStart(2, '0')}</td>
      <th scope="row" className={css.programme}>
        <Link to={to.programme(programme.id)} className={css.name}>
          {name}
        </Link>
        <span className={css.agency}>{agency === null ? board.noAgency : agency.holder[language]}</span>
      </th>
      {rollUp.total === 0 ? (
        <td colSpan={3} className={css.words}>
          <Rich text={line.context.length > 0 ? board.noTargets(line.context.length) : board.noIndicators} />
        </td>
      ) : (
        <>
          <td className={css.share}>
            <span aria-hidden="true">
              <strong>{rollUp.rated}</strong>/{rollUp.total}
            </span>
            <span className="visuallyHidden">{board.share(rollUp.rated, rollUp.total)}</span>
          </td>
          <td className={css.tiles}>{marks(board.tilesRated(name), rated)}</td>
          <td className={css.tiles}>{marks(board.tilesUnrated(name), unrated)}</td>
        </>
      )}
      <td className={taskRollUp.counts.overdue > 0 ? css.overdue : css.none}>
        {taskRollUp.counts.overdue}
        <span className={css.overdueWord}> {board.overdueWord}</span>
      </td>
      {changes !== null && (
        <td className={css.since}>
          {rollUp.total > 0 && (
            <SinceCell
              counts={turnCounts(changes.indicators.filter(({ indicator }) => indicator.programmeId === programme.id))}
              href={to.changes({ programme: programme.id })}
            />
          )}
        </td>
      )}
    </tr>
  )
}
