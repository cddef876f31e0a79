import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { STATUSES } from '@/domain/status'
import type { Status } from '@/domain/status'
import { StatusBadge } from './StatusBadge'
import { StatusMark } from './StatusMark'

const shape = (mark: string): string => mark.replace(/^<svg[^>]*>/, '')
const HOLLOW: readonly Status[] = ['not_due', 'no_data']
const judged = STATUSES.filter((status) => !HOLLOW.includes(status))

test('every status has a shape of its own, firm or hatched', () => {
  const shapes = [
    ...STATUSES.map((status) => <StatusMark key={status} status={status} />),
    ...judged.map((status) => <StatusMark key={status} status={status} provisional />),
    <StatusMark key="old" status="no_data" hasOldFigures />,
  ].map((mark) => shape(renderToStaticMarkup(mark)))
  expect(new Set(shapes).size).toBe(STATUSES.length + judged.length + 1)
})

test.each(judged)('%s is hatched alike when provisional and when stale', (status) => {
  const hatched = renderToStaticMarkup(<StatusMark status={status} provisional />)
  expect(hatched).not.toBe(renderToStaticMarkup(<StatusMark status={status} />))
  expect(renderToStaticMarkup(<StatusMark status={status} stale />)).toBe(hatched)
})

test.each(HOLLOW)('%s is hollow and stays so', (status) => {
  const hollow = renderToStaticMarkup(<StatusMark status={status} />)
  expect(renderToStaticMarkup(<StatusMark status={status} provisional stale />)).toBe(hollow)
})

test('a mark is silent and needs no identifiers', () => {
  for (const status of STATUSES) {
    const mark = renderToStaticMarkup(<StatusMark status={status} stale hasOldFigures />)
    expect(mark).toContain('aria-hidden="true"')
    expect(mark).not.toMatch(/\bid=|url\(/)
  }
})

describe('a badge', () => {
  test('has the word, and the age only of what is stale', () => {
    const fresh = renderToStaticMarkup(<StatusBadge status="at_risk" label="Cần lưu ý" age="số cũ một kỳ" />)
    expect(fresh).toContain('Cần lưu ý')
    expect(fresh).not.toContain('số cũ một kỳ')
    const old = renderToStaticMarkup(<StatusBadge status="at_risk" label="Cần lưu ý" age="số cũ một kỳ" stale />)
    expect(old).toContain('số cũ một kỳ')
  })
})
