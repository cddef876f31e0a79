import { useEffectEvent, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import css from './slides.module.css'

export interface FittingRowsProps {
  /** What the rows have in common, for ears. */
  readonly label: string
  /** How many there are besides the rows given. */
  readonly more?: number
  /** Said of what has no room; nothing is shown in part. */
  readonly rest: (hidden: number) => string
  /** Said under the rows in any case. */
  readonly also?: string
  /** Rows share the height among them: written as one part of several, which always has room for its rows. */
  readonly isPart?: boolean
  readonly children: ReactNode
}

/** Pixels are rounded; a share of the height, so that the same rows fit in every size. */
const SLACK = 0.002

/** Shows the rows that have room, together with what is said under them; answers how many have none. */
function fit(place: HTMLElement, list: HTMLElement, note: HTMLElement, more: number, isNoted: boolean): number {
  const rows = [...list.children].filter((row) => row instanceof HTMLElement)
  for (const row of rows) row.hidden = false
  const { bottom, height } = place.getBoundingClientRect()
  const fits = (row: HTMLElement, room: number): boolean =>
    row.getBoundingClientRect().bottom <= bottom - room + height * SLACK
  const last = rows.at(-1)
  const under = note.getBoundingClientRect().height
  const isWhole = last === undefined || (more === 0 && fits(last, isNoted ? under : 0))
  const room = isWhole ? 0 : under
  const shown = isWhole ? rows.length : Math.max(1, rows.filter((row) => fits(row, room)).length)
  for (const row of rows.slice(shown)) row.hidden = true
  return rows.length - shown
}

/** As many rows as their place has room for, and in words how many there are besides. The rooms cannot scroll. */
export function FittingRows({ label, more = 0, rest, also = '', isPart, children }: FittingRowsProps): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const note = useRef<HTMLParagraphElement>(null)
  const [hidden, setHidden] = useState(0)
  const measure = useEffectEvent(() => {
    if (place.current === null || list.current === null || note.current === null) return
    setHidden(fit(place.current, list.current, note.current, more, also !== ''))
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

  const unseen = hidden + more
  const said = [...(unseen === 0 && also !== '' ? [] : [rest(Math.max(1, unseen))]), also]
  return (
    <div className={isPart === true ? `${css.fitting} ${css.shared}` : css.fitting} ref={place}>
      <ul aria-label={label} ref={list}>
        {children}
      </ul>
      <p className={unseen === 0 && also === '' ? css.noRest : css.rest} ref={note}>
        {said.filter((text) => text !== '').join('; ')}
      </p>
    </div>
  )
}
