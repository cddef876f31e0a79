import { useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import css from './slides.module.css'

export interface FittingRowsProps {
  /** What the rows have in common, for ears. */
  readonly label: string
  /** How many there are besides the rows given. */
  readonly more?: number
  /** Said of what has no room; nothing is shown in part. */
  readonly rest: (hidden: number) => string
  readonly children: ReactNode
}

/** Pixels are rounded; a share of the height, so that the same rows fit in every size. */
const SLACK = 0.002

/** Shows the rows that have room, together with what is said of the others; answers how many have none. */
function fit(place: HTMLElement, list: HTMLElement, note: HTMLElement, more: number): number {
  const rows = [...list.children].filter((row) => row instanceof HTMLElement)
  for (const row of rows) row.hidden = false
  const { bottom, height } = place.getBoundingClientRect()
  const fits = (row: HTMLElement, room: number): boolean =>
    row.getBoundingClientRect().bottom <= bottom - room + height * SLACK
  const last = rows.at(-1)
  const isWhole = last === undefined || (more === 0 && fits(last, 0))
  const room = isWhole ? 0 : note.getBoundingClientRect().height
  const shown = isWhole ? rows.length : Math.max(1, rows.filter((row) => fits(row, room)).length)
  for (const row of rows.slice(shown)) row.hidden = true
  return rows.length - shown
}

/** As many rows as their place has room for, and in words how many there are besides. The rooms cannot scroll. */
export function FittingRows({ label, more = 0, rest, children }: FittingRowsProps): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const note = useRef<HTMLParagraphElement>(null)
  const [hidden, setHidden] = useState(0)
  const measure = useEffectEvent(() => {
    if (place.current === null || list.current === null || note.current === null) return
    setHidden(fit(place.current, list.current, note.current, more))
  })
  // Other rows, or the same ones anew.
  useLayoutEffect(() => measure())
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => measure())
    if (place.current !== null) observer.observe(place.current)
    // A font that comes later makes the rows another height.
    if (list.current !== null) observer.observe(list.current)
    return () => observer.disconnect()
  }, [])

  return (
    <div className={css.fitting} ref={place}>
      <ul aria-label={label} ref={list}>
        {children}
      </ul>
      <p className={hidden + more === 0 ? css.noRest : css.rest} ref={note}>
        {rest(Math.max(1, hidden + more))}
      </p>
    </div>
  )
}
