import { useEffect, useEffectEvent } from 'react'
import { usePreferences } from '@/state/preferences'
import { actOf, type PresentAct } from './presentKeys'

/** Where a key is a character, or belongs to the dialog that is open. */
const WRITING = 'input, textarea, select, [contenteditable], dialog'
/** What the space bar presses. */
const PRESSED_BY_SPACE = 'button, a, summary'

/** Does the key belong to what has the focus? */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(WRITING) !== null || (key === ' ' && target.closest(PRESSED_BY_SPACE) !== null)
}

/** A button that was clicked must not keep the space bar, which steps on. */
function freeKeys({ detail, target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null
  if (detail > 0 && button !== null && button === document.activeElement && button.closest('dialog') === null) {
    button.blur()
  }
}

/**
 * Keys of a meeting (rule P9) for the whole window, but not while somebody types. Those that are characters can be switched off
 * (WCAG 2.1.4); arrows, page keys and Escape stay, which clickers send.
 */
export function usePresentKeys(onAct: (act: PresentAct) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event)
    if (event.defaultPrevented || act === null || isTaken(event)) return
    if (event.key.length === 1 && event.key !== ' ' && !usePreferences.getState().presentKeys) return
    event.preventDefault()
    onAct(act)
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    document.addEventListener('click', freeKeys)
    return () => {
      document.removeEventListener('keydown', press)
      document.removeEventListener('click', freeKeys)
    }
  }, [])
}
