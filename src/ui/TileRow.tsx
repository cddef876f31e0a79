import type { KeyboardEvent, ReactNode } from 'react'
import { useRef, useState } from 'react'
import type { MarkLook } from './StatusMark'
import { StatusTile } from './StatusTile'
import { stepAfter, type StepKeys } from './stepAfter'
import { TileName } from './TileName'
import css from './TileRow.module.css'

export interface Tile extends MarkLook {
  /** Tells the tiles of a row apart. */
  readonly id: string
  readonly href: string
  readonly name: string
  readonly isNew?: boolean | undefined
}

export interface TileRowProps {
  /** What the tiles have in common, for the list's name. */
  readonly label: string
  readonly tiles: readonly Tile[]
}

const LEFT_AND_RIGHT: StepKeys = ['ArrowLeft', 'ArrowRight']

/** The tile whose name is shown, and whether the name has to run to the left, because the window ends on the right. */
interface Named {
  readonly at: number
  readonly leftwards: boolean
}

function namedAt(at: number, element: Element): Named {
  return { at, leftwards: element.getBoundingClientRect().left > window.innerWidth / 2 }
}

/**
 * Tiles in the order given. The row is one stop of the Tab key; arrows, Home and End move inside it. The tile under the pointer or
 * the keyboard says its name; the name stays under the pointer and goes with Escape (rule A4).
 */
export function TileRow({ label, tiles }: TileRowProps): ReactNode {
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState(0)
  const [pointed, setPointed] = useState<Named | null>(null)
  const [focused, setFocused] = useState<Named | null>(null)
  const stop = Math.min(chosen, tiles.length - 1)
  const named = pointed ?? focused

  function move(event: KeyboardEvent): void {
    // Alt and an arrow is the browser's way back.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = stepAfter(event.key, stop, tiles.length, LEFT_AND_RIGHT)
    if (next === null) return
    event.preventDefault()
    list.current?.querySelectorAll('a')[next]?.focus()
  }

  function dismiss(): void {
    setPointed(null)
    setFocused(null)
  }

  return (
    <ul ref={list} className={css.row} aria-label={label}>
      {tiles.map(({ id, ...tile }, at) => (
        <li
          key={id}
          className={named?.at === at ? css.named : undefined}
          onPointerEnter={({ currentTarget }) => setPointed(namedAt(at, currentTarget))}
          onPointerLeave={() => setPointed(null)}
        >
          <StatusTile
            {...tile}
            tabIndex={at === stop ? 0 : -1}
            onFocus={({ currentTarget }) => {
              setChosen(at)
              if (currentTarget.matches(':focus-visible')) setFocused(namedAt(at, currentTarget))
            }}
            onBlur={() => setFocused(null)}
            onKeyDown={move}
          />
          {named?.at === at && <TileName name={tile.name} leftwards={named.leftwards} onDismiss={dismiss} />}
        </li>
      ))}
    </ul>
  )
}
