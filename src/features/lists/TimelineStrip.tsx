import type { ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { doneOn } from '@/domain/doneOn'
import { isDone } from '@/domain/task'
import { useScreenWords } from '@/i18n/Words'
import type { TaskRow } from './taskRows'
import { placeOn, stripOf, yearsOf, type Stretch, type TimeSpan } from './timeline'
import css from './Timeline.module.css'

interface TimelineStripProps {
  readonly row: TaskRow
  readonly span: TimeSpan
  readonly day: Day
}

interface BarProps {
  readonly stretch: Stretch | null
  readonly className: string | undefined
  readonly height: number
}

function Bar({ stretch, className, height }: BarProps) {
  if (stretch === null) return null
  return (
    <rect
      className={className}
      x={`${stretch.from}%`}
      y={12 - height / 2}
      width={`${stretch.to - stretch.from}%`}
      height={height}
    />
  )
}

/** Shapes that keep their size stand at a place of the strip in a picture of their own. */
function At({ place, children }: { readonly place: number | null; readonly children: ReactNode }) {
  if (place === null) return null
  return (
    <svg x={`${place}%`} overflow="visible">
      {children}
    </svg>
  )
}

/** The same in words: the strip is for the eye alone. */
function Told({ row }: { readonly row: TaskRow }) {
  const { m, f } = useScreenWords()
  const { strip, undated } = m.lists.tasks
  const { task, assessment: a } = row.line
  const finished = doneOn(row.line)
  const parts = [
    task.start === null ? '' : strip.start(f.printedDay(task.start)),
    a.due === null ? '' : strip.due(a.extended ? f.day(a.due) : f.printedDay(task.due ?? a.due)),
    a.extended && task.due !== null ? strip.original(f.printedDay(task.due)) : '',
    isDone(row.status) ? strip.done(finished === null ? undated : f.printedDay(finished)) : '',
  ].filter((part) => part !== '')
  return <span className={css.told}>{parts.length === 0 ? strip.nothing : parts.join(', ')}</span>
}

/** One task over the years of the term: start to deadline, the deadline before it was extended, its end, how late, and the day. */
export function TimelineStrip({ row, span, day }: TimelineStripProps) {
  const strip = stripOf(row, span, day)
  const years = yearsOf(span)
  const today = placeOn(span, day)
  return (
    <>
      <svg className={css.strip} aria-hidden="true">
        {years.slice(1).map((year) => {
          const place = `${placeOn(span, `${year}-01-01`)}%`
          return <line key={year} className={css.year} x1={place} x2={place} y1="0" y2="24" />
        })}
        <Bar stretch={strip.vague} className={css.vague} height={10} />
        <Bar stretch={strip.run} className={css.run} height={10} />
        <Bar stretch={strip.late} className={css.late} height={4} />
        <line className={css.today} x1={`${today}%`} x2={`${today}%`} y1="0" y2="24" />
        <At place={strip.originalDue}>
          <path className={css.original} d="M0 3v18" />
        </At>
        {strip.beyond ? (
          <At place={100}>
            <path className={css.due} d="M-8 7l7 5-7 5" />
          </At>
        ) : (
          <At place={strip.due}>
            <path className={css.due} d="M-1 3v18" />
          </At>
        )}
        <At place={strip.done}>
          <path className={css.done} d="M-10 6.5h11v11h-11z" />
          <path className={css.tick} d="M-7.6 12.2l2.4 2.3 3.8-4.8" />
        </At>
      </svg>
      <Told row={row} />
    </>
  )
}
