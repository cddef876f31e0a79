import type { Spot } from './channel'

/** Where a pointer stands in a picture, in shares of its edges; null beside it. */
export function spotAt(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
): Spot | null {
  const at = { x: (clientX - left) / width, y: (clientY - top) / height }
  return at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1 ? at : null
}
