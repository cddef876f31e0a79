import { useScreenWords } from '@/i18n/Words'
import { yearsOf, type TimeSpan } from './timeline'
import css from './Timeline.module.css'

/** The years over the strips. */
export function TimelineHead({ span }: { readonly span: TimeSpan }) {
  const { m } = useScreenWords()
  return (
    <>
      <span className="visuallyHidden">{m.lists.tasks.timeline}</span>
      <span className={css.years} aria-hidden="true">
        {yearsOf(span).map((year) => (
          <span key={year}>{year}</span>
        ))}
      </span>
    </>
  )
}
