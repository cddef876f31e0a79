import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { TileRow } from './TileRow'

test('without a browser the row is a list of named links, of which the first can be tabbed to', () => {
  const tiles = ['a', 'b', 'c'].map((id) => ({
    id,
    href: `/indicators/${id}`,
    name: `Chỉ tiêu ${id}`,
    status: 'missed' as const,
  }))
  const row = renderToStaticMarkup(
    <MemoryRouter>
      <TileRow label="Đánh giá được" tiles={tiles} />
    </MemoryRouter>,
  )
  expect(row.match(/<li>/g)).toHaveLength(3)
  expect(row.match(/tabindex="0"/g)).toHaveLength(1)
  expect(row).toMatch(
    /^<ul[^>]*>(?:<li><a[^>]*tabindex="0"[^>]*href="\/indicators\/a"|<li><a[^>]*href="\/indicators\/a"[^>]*tabindex="0")/,
  )
  expect(row).toContain('aria-label="Chỉ tiêu c"')
  expect(row).not.toContain('title=')
})

test('an empty row is an empty list', () => {
  const row = renderToStaticMarkup(
    <MemoryRouter>
      <TileRow label="Đánh giá được" tiles={[]} />
    </MemoryRouter>,
  )
  expect(row).not.toContain('<li>')
})
