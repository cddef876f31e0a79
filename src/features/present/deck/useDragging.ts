import { useEffect, useEffectEvent, type RefObject } from 'react'

/** The slide whose row an event came from. */
function slideAt({ target }: Event): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-slide]') : null
  return row?.dataset['slide'] ?? null
}

/** Rows of a list that name their slide in `data-slide` can be dragged to each other's places. Buttons and keys do the same. */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  onMove: (slide: string, neighbour: string) => void,
): void {
  const move = useEffectEvent(onMove)
  useEffect(() => {
    const rows = list.current
    if (rows === null) return undefined
    let dragged: string | null = null
    const onStart = (event: DragEvent): void => {
      dragged = slideAt(event)
    }
    const onOver = (event: DragEvent): void => {
      if (dragged !== null && slideAt(event) !== null) event.preventDefault()
    }
    const onDrop = (event: DragEvent): void => {
      const neighbour = slideAt(event)
      if (dragged === null || neighbour === null) return
      event.preventDefault()
      move(dragged, neighbour)
      dragged = null
    }
    rows.addEventListener('dragstart', onStart)
    rows.addEventListener('dragover', onOver)
    rows.addEventListener('drop', onDrop)
    return () => {
      rows.removeEventListener('dragstart', onStart)
      rows.removeEventListener('dragover', onOver)
      rows.removeEventListener('drop', onDrop)
    }
  }, [list])
}
