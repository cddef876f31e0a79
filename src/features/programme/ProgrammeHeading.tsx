import { Link } from 'react-router'
import { turnCounts } from '@/domain/change'
import { holderAt } from '@/domain/judged'
import { ROLES, type Role } from '@/domain/register'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { reviewsOn } from '@/domain/reviewsOn'
import { heldOf } from '@/i18n/heldOf'
import { useScreenWords } from '@/i18n/Words'
import { useChanges } from '@/queries/report'
import { useView } from '@/state/view'
import { ProgrammeSwitch } from './ProgrammeSwitch'
import { tellingReview } from './tellingReview'
import css from './ProgrammeHeading.module.css'

interface HeadingProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The agency comes first: it is the one to be asked. */
const SHOWN_ROLES: readonly Role[] = ROLES.toReversed()

function Finding({ line }: { readonly line: ProgrammeLine }) {
  const { m, language } = useScreenWords()
  const { here } = useView()
  const pieces = m.programme.finding(line.programme.shortName[language], line.rollUp, line.context.length)
  return (
    <h1 className={css.finding}>
      {pieces.map(({ text, status }, i) => (
        <span key={text}>
          {i > 0 && ', '}
          {status === null ? text : <Link {...here({ part: null, status, indicator: null })}>{text}</Link>}
        </span>
      ))}
    </h1>
  )
}

/** Who answers for the programme on the day, and what was last reported of it. */
function Responsible({ line, report }: HeadingProps) {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const review = tellingReview(reviewsOn(report, line.programme.id))
  return (
    <ul className={css.responsible}>
      {SHOWN_ROLES.map((role) => {
        const holder = holderAt(report, line.programme.id, role)
        return (
          <li key={role}>
            {m.words.role[role]}: {holder === null ? m.programme.unknownHolder : holder.holder[language]}
            {holder !== null && ` ${heldOf(holder, speech)}`}
          </li>
        )
      })}
      {review !== null && (
        <li>
          {m.programme.reported(m.words.review[review.kind], f.printedDay(review.date), m.programme.counted(review))}
        </li>
      )}
    </ul>
  )
}

/** What became of the programme since the compared day, with the way to each change; nothing when no day is compared. */
function Since({ line }: { readonly line: ProgrammeLine }) {
  const { m, f } = useScreenWords()
  const { to } = useView()
  const changes = useChanges()
  if (changes === null) return null
  const { id } = line.programme
  const counts = turnCounts(changes.indicators.filter(({ indicator }) => indicator.programmeId === id))
  const tasks = changes.tasks.filter(({ task }) => task.programmeId === id).length
  const { since, said } = m.changes.inProgramme
  return (
    <p className={css.responsible}>
      {since(f.day(changes.from))}: <Link to={to.changes({ programme: id })}>{said(counts, tasks)}</Link>
    </p>
  )
}

/** What the programme is, where it stands, who answers for it. */
export function ProgrammeHeading({ line, report }: HeadingProps) {
  const { m, f } = useScreenWords()
  const { code, issuedOn, name } = line.programme
  return (
    <header>
      <div className={css.top}>
        <p className={css.eyebrow}>
          {m.programme.code(code)} · {m.programme.issued(f.day(issuedOn))}
        </p>
        <ProgrammeSwitch current={line.programme} programmes={report.register.programmes} />
      </div>
      <Finding line={line} />
      <p className={css.fullName}>{name[m.language]}</p>
      <Responsible line={line} report={report} />
      <Since line={line} />
    </header>
  )
}
