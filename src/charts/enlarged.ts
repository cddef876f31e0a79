import type { Box, Placed } from './placeLabels'
import { TEXT_SIZE, type TextPlace } from './textPlaces'

/** The size of ordinary words in the charts of pages, in CSS pixels. */
const PAGE_TEXT = TEXT_SIZE.plain

/**
 * How much larger than on a page a chart is drawn so that its words have a size; everything else grows with them, so that the layout
 * of pages, made for a smaller picture, serves the shared screen too.
 */
export function enlargementFor(text: number): number {
  return text / PAGE_TEXT
}

export function enlargedBox({ left, top, right, bottom }: Box, times: number): Box {
  return { left: left * times, top: top * times, right: right * times, bottom: bottom * times }
}

export function enlargedLabels(
  labels: readonly Placed<TextPlace>[],
  times: number,
): readonly Placed<TextPlace & { readonly size: number }>[] {
  return labels.map(({ id, place, boxes }) => ({
    id,
    place: { ...place, x: place.x * times, y: place.y * times, size: TEXT_SIZE[place.look] * times },
    boxes: boxes.map((box) => enlargedBox(box, times)),
  }))
}
