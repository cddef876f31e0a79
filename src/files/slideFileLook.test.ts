import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { STATUSES } from '@/domain/status'
import { root } from '~/scripts/alias.mjs'
import { contrast, readHex } from '~/tests/colourMath'
import { COLOUR, MEAN_LINE, STATUS_COLOUR, TARGET_LINE } from './slideFileLook'

test('the colours of slides are those of the meeting theme', () => {
  const tokens = readFileSync(join(root, 'src', 'ui', 'tokens.css'), 'utf8')
  const [, theme = ''] = /\[data-theme=["']?meeting["']?\]\s*\{([^}]*)\}/.exec(tokens) ?? []
  const tokenOf = (name: string): string | undefined => new RegExp(`--${name}:\\s*#(\\w{6})`).exec(theme)?.[1]
  for (const [name, colour] of Object.entries(COLOUR)) {
    expect([name, tokenOf(name)?.toUpperCase()]).toEqual([name, colour])
  }
  for (const status of STATUSES) {
    expect([status, tokenOf(`st-${status.replaceAll('_', '-')}`)?.toUpperCase()]).toEqual([
      status,
      STATUS_COLOUR[status],
    ])
  }
})

test('lines that cross columns are seen on the paper and on the columns', () => {
  for (const line of [TARGET_LINE, MEAN_LINE]) {
    for (const ground of [COLOUR.paper, COLOUR.series]) {
      expect(contrast(readHex(`#${line}`), readHex(`#${ground}`))).toBeGreaterThanOrEqual(3)
    }
  }
})
