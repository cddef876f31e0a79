import { Link } from 'react-router'
import { holderAt } from '@/domain/judged'
import { ROLES, type Role } from '@/domain/register'
import type { ProgrammeLine, TermReport } from '@/domain/report'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { ProgrammeSwitch } from './ProgrammeSwitch'
import { reviewsOf, tellingReview } from './reviewsOf'
import css from './ProgrammeHeading.module.css'

interface HeadingProps {
  readonly line: ProgrammeLine
  readonly report: TermReport
}

/** The agency comes first: it is the one to be asked. */
const SHOWN_ROLES: readonly Role[] = ROLES.toReversed()

function Finding({ line }: { readonly line: ProgrammeLine }) {
  const { m, language } = useWords()
  const { to } = useView()
  const pieces = m.programme.finding(line.programme.shortName[language], line.rollUp, line.context.length)
  return (
    <h1 className={css.finding}>
      {pieces.map(({ text, status }, i) => (
        <span key={text}>
          {i > 0 && ', '}
          {status === null ? (
            text
          ) : (
            <Link to={to.here({ part: null, status, indicator: null })} preventScrollReset>
              {text}
            </Link>
          )}
        </span>
      ))}
    </h1>
  )
}

/** Who answers for the programme on the day, and what was last reported of it. */
function Responsible({ line, report }: HeadingProps) {
  const { m, f, language } = useWords()
  const { register, day } = report
  const review = tellingReview(reviewsOf(register, line.programme.id, day))
  return (
    <ul className={css.responsible}>
      {SHOWN_ROLES.map((role) => {
        const holder = holderAt(register.programmeRoles, line.programme.id, role, day)
        return (
          <li key={role}>
            {m.words.role[role]}: {holder === null ? m.programme.unknownHolder : holder.holder[language]}
            {holder?.inferred === true && ` ${m.programme.inferred}`}
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

/** What the programme is, where it stands, who answers for it. */
export function ProgrammeHeading({ line, report }: HeadingProps) {
  const { m, f } = useWords()
  const { code, issuedOn, name } = line.programme
  return (
    <header>
      <div className={css.top}>
        <p className={css.eyebrow}>
          <abbr className={css.code} title={name[m.language]}>
            {m.programme.code(code)}
          </abbr>{' '}
          · {m.programme.issued(f.day(issuedOn))}
        </p>
        <ProgrammeSwitch current={line.programme} programmes={report.register.programmes} />
      </div>
      <Finding line={line} />
      <Responsible line={line} report={report} />
    </header>
  )
}
