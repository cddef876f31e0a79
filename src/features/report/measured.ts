import type { Heights, Piece } from './sheets'

/** Pixels left free on each page: edges of cells fall between pixels. */
const SLACK = 6

/** Where the pieces were laid out to be measured: each with its id, each table with what stands above its first row. */
export function measuredIn(place: HTMLElement, pieces: readonly Piece[]): Heights {
  const heightOf = new Map<string, number>()
  const headOf = new Map<string, number>()
  for (const element of place.querySelectorAll<HTMLElement>('[data-piece]')) {
    const id = element.dataset['piece'] ?? ''
    heightOf.set(id, element.getBoundingClientRect().height)
    const head = element.closest('[data-head]')
    if (head !== null && element.previousElementSibling === null) {
      headOf.set(id, element.getBoundingClientRect().top - head.getBoundingClientRect().top)
    }
  }
  const firstOf = new Map(
    pieces.flatMap((piece) => (piece.kind === 'row' && piece.isFirst ? [[piece.table, piece.id] as const] : [])),
  )
  const roomOf = (name: string): number =>
    (place.querySelector<HTMLElement>(`[data-room=${name}]`)?.getBoundingClientRect().height ?? 0) - SLACK
  const rooms = { upright: roomOf('upright'), sideways: roomOf('sideways') }
  return {
    of: ({ id }) => heightOf.get(id) ?? 0,
    ofHead: (table) => headOf.get(firstOf.get(table) ?? '') ?? 0,
    room: (sideways) => (sideways ? rooms.sideways : rooms.upright),
  }
}
