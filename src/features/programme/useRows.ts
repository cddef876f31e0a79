import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { JudgedLine } from '@/domain/judged'
import type { IndicatorId } from '@/domain/register'
import { useView, type InPlace } from '@/state/view'
import { stepAfter, type StepKeys } from '@/ui/stepAfter'

const UP_AND_DOWN: StepKeys = ['ArrowUp', 'ArrowDown']

/** How the rows of a screen's lists behave as one: one stop of the Tab key, one of them chosen. */
export interface Rows {
  readonly chosen: IndicatorId | undefined
  /** The row that the Tab key reaches. */
  readonly stop: IndicatorId | undefined
  readonly linkOf: (id: IndicatorId) => InPlace
  readonly onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent | MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey
}

/** Does nothing of the card stand in the window? Then it is stacked under the lists. */
function isOutOfSight(card: HTMLElement): boolean {
  const { top, bottom } = card.getBoundingClientRect()
  return bottom < 0 || top > window.innerHeight
}

/**
 * Arrows, Home and End move along all rows and choose as they go; a click or Enter chooses too, and where the card is stacked
 * below, goes to it. The choice stands in the address and takes the place of the last one: the way back leads out of the screen.
 * `list` holds every row; a row's link has the indicator's id in `data-row`.
 */
export function useRows(
  lines: readonly JudgedLine[],
  chosen: JudgedLine | undefined,
  list: RefObject<HTMLElement | null>,
  card: RefObject<HTMLElement | null>,
): Rows {
  const { change, here } = useView()
  const id = chosen?.indicator.id
  const isShown = lines.some(({ indicator }) => indicator.id === id)
  return {
    chosen: id,
    stop: isShown ? id : lines[0]?.indicator.id,
    linkOf: (indicator) => {
      const { to, onClick } = here({ indicator }, true)
      return {
        to,
        onClick: (event) => {
          onClick(event)
          if (hasModifier(event)) return
          if (card.current !== null && isOutOfSight(card.current)) card.current.scrollIntoView()
        },
      }
    },
    onKeyDown: (event) => {
      if (hasModifier(event)) return
      const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])]
      const next = stepAfter(event.key, links.indexOf(event.currentTarget), links.length, UP_AND_DOWN)
      const link = next === null ? undefined : links[next]
      if (link?.dataset['row'] === undefined) return
      event.preventDefault()
      link.focus()
      change({ indicator: link.dataset['row'] }, true)
    },
  }
}
