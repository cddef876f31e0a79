import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { usePreferences } from '@/state/preferences'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { PaletteButton } from './PaletteButton'

const REGISTERS = [
  { id: 'published', title: { vi: 'Số liệu công bố', en: 'Published figures' } },
  { id: 'rehearsal', title: { vi: 'Tập huấn', en: 'Rehearsal' } },
]

const screenWithPalette = (
  <>
    <h1>Trang</h1>
    <PaletteButton registers={REGISTERS} current="published" today="2026-03-15" />
    <label>
      Ô nhập <input />
    </label>
  </>
)

const open = async (address = '/', language: 'vi' | 'en' = 'vi'): Promise<HTMLElement> =>
  openScreen('/', screenWithPalette, address, language)

/** The search itself, not what stands there until its script has come. */
const dialog = async (): Promise<HTMLElement> => {
  const list = await screen.findByRole('listbox')
  return list.closest('dialog') ?? list
}
const field = (): HTMLElement => screen.getByRole('combobox')
const options = (): readonly string[] => screen.getAllByRole('option').map(({ textContent }) => textContent)

async function ask(words: string): Promise<void> {
  await userEvent.keyboard('{Control>}k{/Control}')
  await dialog()
  await userEvent.fill(field(), words)
}

afterEach(async () => {
  usePreferences.setState({ slashKey: true, theme: null, language: null })
  document.documentElement.dataset['theme'] = 'light'
  await page.viewport(1280, 720)
})

describe('opening and closing', () => {
  test('by Ctrl K from anywhere, a field included', async () => {
    await open()
    screen.getByLabelText('Ô nhập').focus()
    await userEvent.keyboard('{Control>}k{/Control}')
    await dialog()
    expect(field()).toHaveFocus()
  })

  test('by “/”, but not while somebody types', async () => {
    await open()
    const input = screen.getByLabelText('Ô nhập')
    await userEvent.click(input)
    await userEvent.keyboard('1/2')
    expect(input).toHaveValue('1/2')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    input.blur()
    await userEvent.keyboard('/')
    await dialog()
    expect(field()).toHaveValue('')
  })

  test('“/” can be switched off, and on again', async () => {
    await open()
    await ask('phim tat')
    await userEvent.keyboard('{Enter}')
    // Not only out of sight: until the page has heard that it was closed, nothing opens it again.
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).not.toBeInTheDocument())
    await userEvent.keyboard('/')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await ask('phim tat')
    expect(options()[0]).toContain('Bật phím tắt')
  })

  test('by its button; Esc closes and the focus goes back', async () => {
    await open()
    const button = screen.getByRole('button', { name: /Tìm mọi thứ/ })
    await userEvent.click(button)
    await dialog()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(button).toHaveFocus()
  })

  test('with nothing asked it offers the screens and the commands', async () => {
    await open()
    await userEvent.keyboard('{Control>}k{/Control}')
    await dialog()
    expect(options()).toContain('Tổng quan')
    expect(within(screen.getByRole('group', { name: 'Lệnh' })).getByText('Mở bộ dữ liệu: Tập huấn')).toBeVisible()
    expect(screen.queryByText('Mở bộ dữ liệu: Số liệu công bố')).not.toBeInTheDocument()
  })
})

describe('finding', () => {
  test('without diacritics; Enter opens the first', async () => {
    await open('/?asOf=2023-12-31')
    await ask('do thi hoa')
    expect(options()[0]).toContain('Tỷ lệ đô thị hóa')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(whereNow()).toBe('/indicators/urbanisation-rate?asOf=2023-12-31'))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('by code, in groups with their kind; arrows choose', async () => {
    await open()
    await ask('01-CTr')
    const programmes = screen.getByRole('group', { name: 'Chương trình' })
    expect(within(programmes).getByRole('option')).toHaveTextContent('Xây dựng Đảng, CCHC')
    expect(within(programmes).getByRole('option')).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{ArrowDown}')
    const second = screen.getAllByRole('option')[1]
    expect(second).toHaveAttribute('aria-selected', 'true')
    expect(field()).toHaveAttribute('aria-activedescendant', second?.id)
    await userEvent.click(within(programmes).getByRole('option'))
    await waitFor(() => expect(whereNow()).toBe('/programmes/XVII-01'))
  })

  test('localities are those that existed by the day; one that is no more says so', async () => {
    await open()
    await ask('huyen ba vi')
    expect(within(screen.getByRole('group', { name: 'Địa phương' })).getAllByRole('option')[0]).toHaveTextContent(
      'đến 30/06/2025',
    )
    await userEvent.fill(field(), 'xa my duc')
    expect(within(screen.getByRole('group', { name: 'Địa phương' })).getAllByRole('option')[0]).toHaveTextContent(
      'Xã Mỹ Đức',
    )
  })

  test('nothing found is said', async () => {
    await open()
    await ask('xyzxyz')
    expect(screen.getByText('Không có gì khớp với “xyzxyz”.')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(await dialog()).toBeVisible()
  })

  test('leaving the field chooses nothing', async () => {
    await open()
    await ask('do thi hoa')
    await userEvent.keyboard('{Tab}')
    expect(screen.getByRole('button', { name: 'Đóng' })).toHaveFocus()
    expect(whereNow()).toBe('/')
    expect(await dialog()).toBeVisible()
  })
})

describe('commands', () => {
  test.each([
    ['hom nay', '/?asOf=2026-03-15'],
    ['het nhiem ky', '/?asOf=2025-10-17'],
    ['khong so sanh', '/?compare=none'],
    ['het nam truoc', '/?compare=2024-12-31'],
    ['tap huan', '/?register=rehearsal'],
  ])('%s', async (words, address) => {
    await open()
    await ask(words)
    await userEvent.keyboard('{Enter}')
    // Another register is loaded before its address is there.
    await waitFor(() => expect(whereNow()).toBe(address))
  })

  test('nothing of one register crosses into another: no trial, no day, no filter (how one looks stays)', async () => {
    await open(
      '/?asOf=2023-12-31&compare=2022-12-31&lang=vi&status=off_track&programme=XVII-02&indicator=exports' +
        '&agency=so-xay-dung&turn=worse&kind=target&q=khach&sort=-name&group=agency&trial=pace%3A2.5',
    )
    await ask('tap huan')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(whereNow()).toBe('/?register=rehearsal&lang=vi&sort=-name&group=agency'))
  })

  test('the theme turns', async () => {
    await open()
    await ask('doi nen')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(usePreferences.getState().theme).toBe('dark'))
  })

  test('the language turns, here and in the address', async () => {
    await open()
    await ask('english')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(whereNow()).toBe('/?lang=en'))
    expect(usePreferences.getState().language).toBe('en')
  })
})

test.each([
  ['vi', 'light', 1280],
  ['en', 'dark', 1280],
  ['vi', 'light', 390],
] as const)('axe finds nothing: %s, %s, %i px', async (language, theme, width) => {
  document.documentElement.lang = language
  document.documentElement.dataset['theme'] = theme
  await page.viewport(width, 800)
  await open('/', language)
  await ask('03')
  const { violations } = await axe.run(await dialog(), { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
