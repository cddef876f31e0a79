/** Red, green and blue of sRGB, 0 to 1. */
export type Rgb = readonly [number, number, number]

/** CIE L*a*b* under D65. */
export type Lab = readonly [number, number, number]

/** How a pair of eyes sees: all three kinds of cones, or without one of them (Machado 2009, severity 1). */
export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const
export type Vision = (typeof VISIONS)[number]

type Matrix = readonly [Rgb, Rgb, Rgb]

/** On linear sRGB: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0. */
const MACHADO: Readonly<Record<Exclude<Vision, 'normal'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Linear sRGB to CIE XYZ, D65. */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]

const WHITE: Rgb = [0.95047, 1, 1.08883]

/** Reads `#17304f`. */
export function readHex(hex: string): Rgb {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`Not a colour: ${hex}`)
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function times([x, y, z]: Matrix, [r, g, b]: Rgb): Rgb {
  const dot = (row: Rgb): number => row[0] * r + row[1] * g + row[2] * b
  return [dot(x), dot(y), dot(z)]
}

function clamped(channel: number): number {
  return Math.min(Math.max(channel, 0), 1)
}

/** A colour as eyes of one kind see it. */
export function labOf(rgb: Rgb, vision: Vision): Lab {
  const light: Rgb = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])]
  const [r, g, b] = vision === 'normal' ? light : times(MACHADO[vision], light)
  const [x, y, z] = times(TO_XYZ, [clamped(r), clamped(g), clamped(b)])
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116)
  const [fx, fy, fz] = [f(x / WHITE[0]), f(y / WHITE[1]), f(z / WHITE[2])]
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
}

const DEGREE = Math.PI / 180

/** Hue angle in degrees, 0 to 360; 0 for grey. */
function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / DEGREE + 360) % 360
}

/** Difference of two hues in degrees, -180 to 180, and the hue half-way; grey has no hue and takes the other's. */
function hues(first: number, second: number, grey: boolean): { readonly difference: number; readonly mean: number } {
  if (grey) return { difference: 0, mean: first + second }
  const plain = second - first
  if (Math.abs(plain) <= 180) return { difference: plain, mean: (first + second) / 2 }
  const sum = first + second
  return { difference: plain > 0 ? plain - 360 : plain + 360, mean: sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2 }
}

/** CIEDE2000 with all weights 1 (Sharma, Wu and Dalal 2005). About 1 is just noticeable side by side. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7
  const g = 0.5 * (1 - Math.sqrt(meanC7 / (meanC7 + 25 ** 7)))
  const c1 = Math.hypot(a1 * (1 + g), b1)
  const c2 = Math.hypot(a2 * (1 + g), b2)
  const { difference, mean } = hues(hue(a1 * (1 + g), b1), hue(a2 * (1 + g), b2), c1 * c2 === 0)
  const dL = l2 - l1
  const dC = c2 - c1
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin((difference / 2) * DEGREE)
  const l50 = ((l1 + l2) / 2 - 50) ** 2
  const c = (c1 + c2) / 2
  const t =
    1 -
    0.17 * Math.cos((mean - 30) * DEGREE) +
    0.24 * Math.cos(2 * mean * DEGREE) +
    0.32 * Math.cos((3 * mean + 6) * DEGREE) -
    0.2 * Math.cos((4 * mean - 63) * DEGREE)
  const sL = 1 + (0.015 * l50) / Math.sqrt(20 + l50)
  const sC = 1 + 0.045 * c
  const sH = 1 + 0.015 * c * t
  const rotation =
    -Math.sin(60 * Math.exp(-(((mean - 275) / 25) ** 2)) * DEGREE) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7))
  return Math.sqrt((dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rotation * (dC / sC) * (dH / sH))
}

/** Relative luminance of WCAG 2. */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Contrast ratio of WCAG 2, 1 to 21, whichever is the ground. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}
