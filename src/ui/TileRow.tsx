import type { KeyboardEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import type { MarkLook } from './StatusMark'
import { StatusTile } from './StatusTile'
import css from './TileRow.module.css'

export interface Tile extends MarkLook {
  /** Tells the tiles of a row apart. */
  readonly id: string
  readonly href: string
  readonly name: string
}

export interface TileRowProps {
  /** What the tiles have in common, for the list's name. */
  readonly label: string
  readonly tiles: readonly Tile[]
}

/** Where a key leads from tile `at` of `count`; null when the row has no use for the key. */
function tileAfter(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1)
    case 'ArrowRight':
      return Math.min(count - 1, at + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Tiles in the order given. The row is one stop of the Tab key; arrows, Home and End move inside it. */
export function TileRow({ label, tiles }: TileRowProps): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState(0)
  const stop = Math.min(chosen, tiles.length - 1)

  function move(event: KeyboardEvent): void {
    // Alt and an arrow is the browser's way back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = tileAfter(event.key, stop, tiles.length)
    if (next === null) return
    event.preventDefault()
    list.current?.querySelectorAll('a')[next]?.focus()
  }

  return (
    <ul ref={list} className={css.row} aria-label={label}>
      {tiles.map(({ id, ...tile }, at) => (
        <li key={id}>
          <StatusTile {...tile} tabIndex={at === stop ? 0 : -1} onFocus={() => setChosen(at)} onKeyDown={move} />
        </li>
      ))}
    </ul>
  )
}
