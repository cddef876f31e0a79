import { render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { beforeEach, describe, expect, test } from 'vitest'
import { page as browserPage, userEvent } from 'vitest/browser'
import { TileRow } from './TileRow'
import type { Tile } from './TileRow'
import './tokens.css'
import './base.css'

const tiles: readonly Tile[] = ['one', 'two', 'three', 'four'].map((id) => ({
  id,
  href: `/indicators/${id}`,
  name: `Chỉ tiêu ${id}`,
  status: 'off_track',
}))

function Where(): ReactNode {
  return <output data-testid="where">{useLocation().pathname}</output>
}

function page(shown: readonly Tile[]): ReactNode {
  return (
    <MemoryRouter>
      <button type="button">before</button>
      <TileRow label="Đánh giá được" tiles={shown} />
      <button type="button">after</button>
      <Routes>
        <Route path="*" element={<Where />} />
      </Routes>
    </MemoryRouter>
  )
}

const tile = (name: string): HTMLElement => screen.getByRole('link', { name: `Chỉ tiêu ${name}` })

describe('the keyboard in a row of tiles', () => {
  beforeEach(async () => {
    render(page(tiles))
    screen.getByText('before').focus()
    await userEvent.keyboard('{Tab}')
  })

  test('comes in at the first tile and leaves with the next Tab', async () => {
    expect(tile('one')).toHaveFocus()
    await userEvent.keyboard('{Tab}')
    expect(screen.getByText('after')).toHaveFocus()
  })

  test('arrows move by one and stop at the ends', async () => {
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect(tile('three')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(tile('two')).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(tile('one')).toHaveFocus()
  })

  test('Home and End go to the ends', async () => {
    await userEvent.keyboard('{End}')
    expect(tile('four')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(tile('four')).toHaveFocus()
    await userEvent.keyboard('{Home}')
    expect(tile('one')).toHaveFocus()
  })

  test('comes back to the tile that was left', async () => {
    await userEvent.keyboard('{ArrowRight}{Tab}')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(tile('two')).toHaveFocus()
  })

  test('Enter follows the link', async () => {
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await waitFor(() => expect(screen.getByTestId('where')).toHaveTextContent('/indicators/two'))
  })

  test('leaves keys with a modifier to the browser', async () => {
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(tile('one')).toHaveFocus()
  })
})

test('a row that grows shorter keeps one stop', async () => {
  const { rerender } = render(page(tiles))
  tile('four').focus()
  screen.getByText('before').focus()
  rerender(page(tiles.slice(0, 2)))
  await userEvent.keyboard('{Tab}')
  expect(tile('two')).toHaveFocus()
})

test('a tile is 24 px for the finger, its mark 20 px, and the next one starts where it ends (rule A5)', () => {
  render(page(tiles))
  const places = screen.getAllByRole('link').map((link) => link.getBoundingClientRect())
  for (const [at, place] of places.entries()) {
    expect(place).toMatchObject({ width: 24, height: 24 })
    expect(place.left - (places[0]?.left ?? 0)).toBe(at * 24)
  }
  expect(tile('one').querySelector('svg')?.getBoundingClientRect()).toMatchObject({ width: 20, height: 20 })
})

describe('the name of a tile, for eyes (rule A4)', () => {
  const shown = (): readonly string[] => [...document.querySelectorAll('li > span')].map((name) => name.textContent)
  const place = (element: Element | null): DOMRect => {
    if (element === null) throw new Error('not there')
    return element.getBoundingClientRect()
  }

  test('nothing is there at rest, and nothing is left to the browser', () => {
    render(page(tiles))
    expect(shown()).toEqual([])
    expect(document.querySelectorAll('[title]')).toHaveLength(0)
  })

  test('comes with the keyboard, moves with it, and leaves with it', async () => {
    render(page(tiles))
    screen.getByText('before').focus()
    await userEvent.keyboard('{Tab}')
    expect(shown()).toEqual(['Chỉ tiêu one'])
    await userEvent.keyboard('{ArrowRight}')
    expect(shown()).toEqual(['Chỉ tiêu two'])
    await userEvent.keyboard('{Tab}')
    expect(shown()).toEqual([])
  })

  test('comes with the pointer and stays while the pointer is on it', async () => {
    render(page(tiles))
    await userEvent.hover(tile('two'))
    // What the pointer does is not drawn within its event, unlike what a key does.
    await waitFor(() => expect(shown()).toEqual(['Chỉ tiêu two']))
    const name = document.querySelector('li > span')
    expect(place(name).top).toBeLessThanOrEqual(place(tile('two')).bottom)
    await userEvent.hover(browserPage.elementLocator(name ?? document.body))
    expect(shown()).toEqual(['Chỉ tiêu two'])
    await userEvent.hover(screen.getByText('before'))
    await waitFor(() => expect(shown()).toEqual([]))
  })

  test('goes with Escape, and comes back when the tile is pointed at again', async () => {
    render(page(tiles))
    await userEvent.hover(tile('two'))
    await waitFor(() => expect(shown()).toEqual(['Chỉ tiêu two']))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(shown()).toEqual([]))
    await userEvent.hover(tile('three'))
    await waitFor(() => expect(shown()).toEqual(['Chỉ tiêu three']))
  })

  test('stays inside a narrow window, on either side', async () => {
    await browserPage.viewport(320, 600)
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...tiles[0],
      id: String(at),
      href: '/',
      name: `${at}: một chỉ tiêu có tên rất dài của chương trình về đô thị và kinh tế đô thị`,
      status: 'missed' as const,
    }))
    render(page(many))
    for (const link of [screen.getAllByRole('link')[0], screen.getAllByRole('link')[10]]) {
      await userEvent.hover(link ?? document.body)
      const name = await waitFor(() => {
        const found = link?.closest('li')?.querySelector(':scope > span')
        if (found == null) throw new Error('not named yet')
        return found
      })
      const { left, right } = place(name)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(320)
    }
    await browserPage.viewport(1280, 720)
  })
})
