import type { Drawn } from '@/files/pictureOf'

/** The chart that stands in a part of the page, with its key and how it is read; null = none is drawn there. */
export function drawnIn(place: Element | null): Drawn | null {
  const chart = place?.querySelector<SVGSVGElement>('figure svg')
  const figure = chart?.closest('figure')
  if (chart == null || figure == null) return null
  const lines = figure.parentElement?.querySelectorAll('figure + ul > li') ?? []
  return {
    chart,
    reading: figure.previousElementSibling?.textContent ?? '',
    key: [...lines].map((line) => ({ swatch: line.querySelector('svg'), text: line.textContent })),
  }
}
