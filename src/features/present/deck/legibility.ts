/** A colour as red, green, blue from 0 to 255 and opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number]

/**
 * Shares of the picture's height below which text, lines and marks do not survive the rooms' video (rules P1, P2, P3), and the least
 * contrast of text and of marks (P17). Text is held to the floor of secondary text; 1.5 % is where tone marks are lost altogether.
 */
export const LEAST = { text: 0.017, line: 3 / 1080, contrast: 7, mark: 24 / 1080, markContrast: 4.5 } as const

/** A line of less contrast than this is decoration, and may vanish (rule P2). */
const MEANT_CONTRAST = 3

/** A piece of text, a line or the mark of a status as it stands on a slide. */
export type Mark =
  | {
      readonly kind: 'text'
      readonly text: string
      /** Size of the letters as a share of the picture's height. */
      readonly size: number
      readonly colour: Colour
      readonly ground: Colour
    }
  | { readonly kind: 'line'; readonly width: number; readonly colour: Colour; readonly ground: Colour }
  | { readonly kind: 'mark'; readonly size: number; readonly colour: Colour; readonly ground: Colour }

/** What will not survive on its way to the rooms. */
export type Weakness =
  | { readonly kind: 'small_text'; readonly text: string; readonly size: number }
  | { readonly kind: 'pale_text'; readonly text: string; readonly contrast: number }
  | { readonly kind: 'thin_lines'; readonly count: number; readonly width: number }
  | { readonly kind: 'small_marks'; readonly count: number; readonly size: number }
  | { readonly kind: 'pale_marks'; readonly count: number; readonly contrast: number }

/** A colour as browsers compute it: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`; null when it is none. */
export function parseColour(text: string): Colour | null {
  const found = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(text.trim())
  if (found === null) return null
  const [red, green, blue, opacity = 1] = (found[2] ?? '').split(/[\s,/]+/).map(Number)
  if (red === undefined || green === undefined || blue === undefined) return null
  const whole = found[1] === 'color' ? 255 : 1
  const colour: Colour = [red * whole, green * whole, blue * whole, opacity]
  return colour.every(Number.isFinite) ? colour : null
}

/** A colour as it looks on an opaque ground. */
export function over([red, green, blue, opacity]: Colour, ground: Colour): Colour {
  const mixed = (top: number, below: number): number => top * opacity + below * (1 - opacity)
  return [mixed(red, ground[0]), mixed(green, ground[1]), mixed(blue, ground[2]), 1]
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast of WCAG 2 between a colour and the opaque ground under it, from 1 to 21. */
export function contrastOf(colour: Colour, ground: Colour): number {
  const [a, b] = [luminance(over(colour, ground)), luminance(ground)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** A pixel's rounding must not fail a size that is exactly right. */
const SLACK = 0.995

/** What of a slide is too small, too pale or too thin, the gravest of each kind first. */
export function weaknessesOf(marks: readonly Mark[]): readonly Weakness[] {
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
  const small = texts
    .filter(({ size }) => size < LEAST.text * SLACK)
    .map(({ text, size }): Weakness & { size: number } => ({ kind: 'small_text', text, size }))
    .toSorted((a, b) => a.size - b.size)
  const pale = texts
    .map(({ text, colour, ground }) => ({ kind: 'pale_text' as const, text, contrast: contrastOf(colour, ground) }))
    .filter(({ contrast }) => contrast < LEAST.contrast * SLACK)
    .toSorted((a, b) => a.contrast - b.contrast)
  const thin = marks.flatMap((mark) =>
    mark.kind === 'line' && mark.width < LEAST.line * SLACK && contrastOf(mark.colour, mark.ground) >= MEANT_CONTRAST
      ? [mark.width]
      : [],
  )
  const signs = marks.flatMap((mark) => (mark.kind === 'mark' ? [mark] : []))
  const tiny = signs.map(({ size }) => size).filter((size) => size < LEAST.mark * SLACK)
  const faint = signs
    .map(({ colour, ground }) => contrastOf(colour, ground))
    .filter((contrast) => contrast < LEAST.markContrast * SLACK)
  return [
    ...small,
    ...pale,
    ...(thin.length > 0 ? [{ kind: 'thin_lines' as const, count: thin.length, width: Math.min(...thin) }] : []),
    ...(tiny.length > 0 ? [{ kind: 'small_marks' as const, count: tiny.length, size: Math.min(...tiny) }] : []),
    ...(faint.length > 0 ? [{ kind: 'pale_marks' as const, count: faint.length, contrast: Math.min(...faint) }] : []),
  ]
}
