import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '@/domain/status'
import type { Status } from '@/domain/status'
import { VISIONS, ciede2000, contrast, labOf, readHex } from '~/tests/colourMath'
import type { Vision } from '~/tests/colourMath'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const THEMES = ['light', 'dark', 'meeting', 'meeting-dark'] as const
type Theme = (typeof THEMES)[number]

/** The shared screen asks for one step more of everything (rule P17). */
const isShared = (theme: Theme): boolean => theme.startsWith('meeting')

/** The declarations of a theme, comments included. */
function blockOf(theme: Theme): string {
  const block = new RegExp(`\\[data-theme=["']${theme}["']\\][^{]*\\{([^}]*)\\}`).exec(css)?.[1]
  if (block === undefined) throw new Error(`tokens.css has no theme ${theme}`)
  return block
}

function colourOf(theme: Theme, token: string): string {
  const hex = new RegExp(`--${token}:\\s*(#[\\da-f]{6})`, 'i').exec(blockOf(theme))?.[1]
  if (hex === undefined) throw new Error(`${theme} has no colour --${token}`)
  return hex
}

function contrastOf(theme: Theme, token: string, ground: string): number {
  return contrast(readHex(colourOf(theme, token)), readHex(colourOf(theme, ground)))
}

const markToken = (status: Status): string => `st-${status.replace('_', '-')}`

/** The smallest difference between any two of the eight statuses. */
function closestPair(theme: Theme, vision: Vision): number {
  const colours = STATUSES.map((status) => labOf(readHex(colourOf(theme, markToken(status))), vision))
  const differences = colours.flatMap((one, at) => colours.slice(at + 1).map((other) => ciede2000(one, other)))
  return Math.min(...differences)
}

/** The minima that the head of tokens.css states: normal, protan, deutan, tritan. */
function statedMinima(theme: Theme): readonly number[] {
  const row = new RegExp(`^ *${theme}((?: +\\d+\\.\\d){4})$`, 'm').exec(css)?.[1]
  if (row === undefined) throw new Error(`tokens.css states no minima for ${theme}`)
  return row.trim().split(/ +/).map(Number)
}

describe('the colour mathematics', () => {
  test.each([
    // Pairs 1, 4, 7, 9, 17 and 25 of the test data of Sharma, Wu and Dalal 2005.
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('CIEDE2000 of %j and %j is %d', (one, other, difference) => {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4)
  })

  test('contrast runs from 1 to 21', () => {
    expect(contrast(readHex('#FFFFFF'), readHex('#ffffff'))).toBe(1)
    expect(contrast(readHex('#000000'), readHex('#ffffff'))).toBeCloseTo(21, 10)
  })
})

describe.each(THEMES)('the statuses in the %s theme (rule A15)', (theme) => {
  test.each(VISIONS)('any two of the eight differ by 15 for %s eyes, and by what tokens.css states', (vision) => {
    const smallest = closestPair(theme, vision)
    expect(smallest).toBeGreaterThanOrEqual(15)
    expect(Math.abs(smallest - (statedMinima(theme)[VISIONS.indexOf(vision)] ?? 0))).toBeLessThanOrEqual(0.1)
  })

  test.each(STATUSES)('%s stands off the ground', (status) => {
    const least = isShared(theme) ? 4.5 : 3
    for (const ground of ['card', 'paper']) {
      expect(contrastOf(theme, markToken(status), ground)).toBeGreaterThanOrEqual(least)
    }
  })

  test('what is cut out of a mark stands off it', () => {
    for (const status of ['missed', 'off_track', 'achieved', 'exceeded'] as const) {
      expect(contrastOf(theme, 'st-knock', markToken(status))).toBeGreaterThanOrEqual(3)
    }
    expect(contrastOf(theme, 'st-risk-knock', 'st-at-risk')).toBeGreaterThanOrEqual(3)
    expect(contrastOf(theme, 'st-on-track-ink', 'st-on-track-tint')).toBeGreaterThanOrEqual(3)
  })
})

describe.each(THEMES)('words and signs in the %s theme', (theme) => {
  const least = isShared(theme) ? 7 : 4.5

  test.each(['ink', 'ink-2', 'ink-3', 'link', 'brand', 'band-ink'])('--%s can be read', (token) => {
    for (const ground of ['card', 'paper']) {
      expect(contrastOf(theme, token, ground)).toBeGreaterThanOrEqual(least)
    }
  })

  test.each([
    ['ink', 'sunk'],
    ['ink-2', 'sunk'],
    ['band-ink', 'sunk'],
    ['link', 'sunk'],
    ['ink', 'tint-off-track'],
    ['ink-2', 'tint-off-track'],
    ['ink', 'tint-at-risk'],
    ['ink-2', 'tint-at-risk'],
    ['ink', 'st-on-track-tint'],
    ['ink-2', 'st-on-track-tint'],
    ['band-ink', 'band'],
    ['on-brand', 'brand'],
  ])('--%s can be read on --%s', (token, ground) => {
    expect(contrastOf(theme, token, ground)).toBeGreaterThanOrEqual(least)
  })

  test.each(['band-edge', 'series', 'past', 'focus'])('--%s can be seen', (token) => {
    for (const ground of ['card', 'paper']) {
      expect(contrastOf(theme, token, ground)).toBeGreaterThanOrEqual(3)
    }
  })

  test('every contrast stated beside a colour is its contrast', () => {
    const stated = [...blockOf(theme).matchAll(/--([\w-]+): #\w{6};\s*\/\* (\d+\.\d)(?: \/ (\d+\.\d))?/g)]
    expect(stated.length).toBeGreaterThan(10)
    const pairs = stated.flatMap(([, token = '', onCard, onPaper]) => [
      { token, ground: 'card', ratio: onCard },
      { token, ground: 'paper', ratio: onPaper ?? onCard },
    ])
    for (const { token, ground, ratio } of pairs) {
      expect.soft(contrastOf(theme, token, ground), `--${token} on --${ground}`).toBeCloseTo(Number(ratio), 1)
    }
  })
})
