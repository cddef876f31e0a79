import { useState } from 'react'
import { Link } from 'react-router'
import { attentionOf, type JudgedLine } from '@/domain/judged'
import type { TermReport } from '@/domain/report'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { NewMark } from '@/ui/NewMark'
import { Rich } from '@/ui/Rich'
import { StatusMark } from '@/ui/StatusMark'
import { useAnswers } from '@/ui/useAnswers'
import css from './AttentionList.module.css'

const FIRST = 5

function Entry({ line, number }: { readonly line: JudgedLine; readonly number: string }) {
  const { m, f, language } = useWords()
  const { to } = useView()
  const { indicator, assessment: a } = line
  const value = a.value === null ? '' : f.value(a.value.value, indicator)
  const sentence = [value, m.story.line(line, f)].filter((part) => part !== '').join(', ')
  return (
    <li className={css.entry}>
      <StatusMark status={a.status} provisional={a.stage === 'provisional'} stale={a.modifiers.includes('stale')} />
      <div>
        <Link to={to.indicator(indicator.id)} className={css.name}>
          {indicator.shortName[language]}
        </Link>
        <NewMark id={indicator.id} />
        <span className="visuallyHidden">{m.words.status[a.status]}</span>
        <p className={css.why}>
          <Rich text={`${sentence}.`} />
        </p>
      </div>
      <span className={css.number}>{number}</span>
    </li>
  )
}

/** What asks for attention, and why, in one sentence each. */
export function AttentionList({
  lines,
  report,
}: {
  readonly lines: readonly JudgedLine[]
  readonly report: TermReport
}) {
  const { m } = useWords()
  const [all, setAll] = useState(false)
  const answers = useAnswers()
  const { attention } = m.overview
  const worrying = attentionOf(lines)
  const shown = all ? worrying : worrying.slice(0, FIRST)
  const numbers = new Map(
    report.programmes.map(({ programme }) => [programme.id, String(programme.number).padStart(2, '0')]),
  )
  return (
    <section aria-labelledby="attention">
      <div className={css.heading}>
        <h2 id="attention">{attention.title(shown.length, worrying.length)}</h2>
        {worrying.length > FIRST && (
          <button
            type="button"
            className={css.more}
            disabled={!answers}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? attention.fewer : attention.all(worrying.length)}
          </button>
        )}
      </div>
      {worrying.length === 0 ? (
        <p className={css.why}>{lines.length < report.rollUp.total ? attention.noneShown : attention.none}</p>
      ) : (
        <>
          {worrying.length > 1 && <p className={css.why}>{attention.order}</p>}
          <ul className={css.list}>
            {shown.map((line) => (
              <Entry key={line.indicator.id} line={line} number={numbers.get(line.indicator.programmeId ?? '') ?? ''} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
