import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Language } from '@/domain/register'
import { openScreen, whereNow } from '~/tests/setup/openScreen'
import { LocalitiesScreen } from './LocalitiesScreen'

const open = async (search = '', language: Language = 'vi'): Promise<HTMLElement> => {
  const heading = await openScreen('/localities', <LocalitiesScreen />, `/localities${search}`, language)
  await screen.findByRole('heading', { level: 2, name: language === 'vi' ? /chỉ tiêu có số|\(/ : /figures by|\(/ })
  return heading
}
const plain = (element: HTMLElement): string => element.textContent.replaceAll('\u00A0', ' ')
const rowOf = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`^${name}`) })

afterEach(async () => {
  document.documentElement.dataset['theme'] = 'light'
  await page.viewport(1280, 720)
})

describe('the cascade', () => {
  test('after the change of boundaries none of 126 is known; the former districts stay, apart', async () => {
    expect(await open()).toHaveTextContent('Chương trình riêng của địa phương: chưa biết nơi nào trong 126 phường, xã')
    expect(screen.getByText(/Theo địa giới cũ: 7 trên 30 quận, huyện, thị xã/)).toBeVisible()
    expect(screen.getByText('Địa giới đến 30/06/2025: 7 trên 30 quận, huyện, thị xã')).toBeVisible()
    expect(screen.getByText('chưa tìm được văn bản')).toBeVisible()
  })

  test('on 30/06/2025 there are thirty districts and no ward of the new kind', async () => {
    expect(await open('?asOf=2025-06-30')).toHaveTextContent('7 trên 30 quận, huyện, thị xã')
    expect(screen.queryByText(/126/)).not.toBeInTheDocument()
  })

  test('before its source was out, no document is there', async () => {
    expect(await open('?asOf=2021-06-30')).toHaveTextContent('chưa biết nơi nào trong 30 quận, huyện, thị xã')
    expect(screen.queryByRole('button', { name: /06-CTr\/QU/ })).not.toBeInTheDocument()
  })

  test('a cell opens the document: its title, its target and its source', async () => {
    await open('?asOf=2025-06-30')
    const cell = within(rowOf('Quận Tây Hồ')).getByRole('button', {
      name: '06-CTr/QU: Quận Tây Hồ, Chương trình 01-CTr/TU: xem văn bản',
    })
    expect(cell).toHaveAttribute('aria-expanded', 'false')
    cell.focus()
    await userEvent.keyboard('{Enter}')
    expect(cell).toHaveAttribute('aria-expanded', 'true')
    const detail = document.getElementById(cell.getAttribute('aria-controls') ?? '')
    expect(detail).toHaveTextContent('Chương trình số 06-CTr/QU của Quận ủy Tây Hồ')
    expect(detail).toHaveTextContent('Mục tiêu: Mức độ hài lòng của người dân hơn 90%')
    expect(detail).toHaveTextContent('Nguồn: Không ghi trong tệp')
    await userEvent.click(cell)
    expect(detail).not.toBeVisible()
  })

  test('bodies without a locality stand apart, wards under their district', async () => {
    await open('?asOf=2025-06-30')
    expect(screen.getByText('4 cơ quan của thành phố')).toBeVisible()
    expect(rowOf('Sở Xây dựng')).toBeVisible()
    expect(rowOf('Phường Vĩnh Phúc')).toHaveTextContent('thuộc Quận Ba Đình')
  })
})

describe('figures by locality', () => {
  test('ranked bars of the latest period, with what is not known said', async () => {
    await open('?indicator=ocop-four-star-products')
    const places = within(screen.getByRole('list', { name: 'Sản phẩm OCOP 4 sao, 2024' })).getAllByRole('listitem')
    expect(places).toHaveLength(17)
    expect(places[0]).toHaveTextContent('Huyện Thanh Oai15')
    expect(screen.getByText(/Biết số của 17 trên 30 nơi/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Số của quận, huyện, thị xã đến 30/06/2025, 2024' })).toBeVisible()
    expect(screen.getByText(/Địa giới thay đổi ngày 01\/07\/2025.*không cộng/)).toBeVisible()
  })

  test('a figure opens its record', async () => {
    await open('?indicator=ocop-four-star-products')
    const figure = screen.getAllByText('Huyện Thanh Oai')[0]
    await userEvent.click(figure ?? document.body)
    const record = figure?.closest('details')
    expect(record).toHaveProperty('open', true)
    const text = plain(record ?? document.body)
    expect(text).toContain('Kỳ2024')
    expect(text).toContain('Loạichính thức')
    expect(text).toContain('Công bố2025')
    expect(within(record ?? document.body).getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
  })

  test('nothing published later is there', async () => {
    await open('?asOf=2024-06-30&indicator=ocop-four-star-products')
    expect(screen.getByText(/Biết số của 3 trên 30 nơi/)).toBeVisible()
    expect(screen.queryByText('Huyện Thanh Oai')).not.toBeInTheDocument()
  })

  test('the list leads to one indicator and back', async () => {
    await open()
    await userEvent.click(screen.getByRole('link', { name: 'Sản phẩm OCOP 4 sao' }))
    await waitFor(() => expect(whereNow()).toContain('indicator=ocop-four-star-products'))
    await userEvent.click(screen.getByRole('link', { name: 'Tất cả chỉ tiêu có số theo địa phương' }))
    await waitFor(() => expect(whereNow()).toBe('/localities'))
    expect(screen.getByRole('heading', { name: '14 chỉ tiêu có số theo địa phương' })).toBeVisible()
  })

  test('the rehearsal has every district over time', async () => {
    await open('?register=rehearsal&asOf=2024-06-30&indicator=schools-standard-public')
    const courses = screen.getByRole('heading', { name: 'Từng nơi theo thời gian' }).nextElementSibling
    expect(courses?.children.length).toBeGreaterThan(25)
    expect(courses?.firstElementChild).toHaveTextContent(/2021: .*, 2023: /)
  })

  test('an indicator that is not there has a way back', async () => {
    await openScreen('/localities', <LocalitiesScreen />, '/localities?indicator=nothing')
    expect(await screen.findByText(/không có chỉ tiêu “nothing”/)).toBeVisible()
  })
})

describe('finding a place', () => {
  test('without diacritics; its course in every indicator', async () => {
    await open('?register=rehearsal&asOf=2024-06-30&q=ba+vi')
    expect(screen.getAllByText('Huyện Ba Vì').length).toBeGreaterThan(5)
    expect(screen.queryByText('Quận Tây Hồ')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('link', { name: 'Bỏ tìm' }))
    await waitFor(() => expect(rowOf('Quận Tây Hồ')).toBeVisible())
  })

  test('the words go into the address', async () => {
    await open('?asOf=2025-06-30')
    await userEvent.fill(screen.getByRole('searchbox', { name: 'Tìm địa phương' }), 'tay ho')
    await waitFor(() => expect(whereNow()).toContain('q=tay+ho'))
    expect(rowOf('Quận Tây Hồ')).toBeVisible()
    expect(screen.queryByRole('row', { name: /^Quận Long Biên/ })).not.toBeInTheDocument()
  })

  test('a name that is nowhere says so', async () => {
    await open('?asOf=2025-06-30&q=atlantis')
    expect(screen.getAllByText(/Không có địa phương nào có tên này/).length).toBeGreaterThan(0)
  })
})

test.each([
  ['vi', 'light', ''],
  ['en', 'dark', ''],
  ['vi', 'dark', '?register=rehearsal&asOf=2024-06-30&indicator=schools-standard-public'],
  ['en', 'light', '?indicator=ocop-four-star-products'],
  ['en', 'light', '?q=ba&asOf=2025-06-30'],
] as const)('axe finds nothing: %s, %s, %s', async (language, theme, search) => {
  document.documentElement.lang = language
  document.documentElement.dataset['theme'] = theme
  await open(search, language)
  const { violations } = await axe.run(screen.getByRole('main'), { rules: { region: { enabled: false } } })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})

test.each([1440, 1280, 1024, 390, 320])('at %i px nothing is wider than the window', async (width) => {
  await page.viewport(width, 800)
  await open('?asOf=2025-06-30')
  await userEvent.click(screen.getByRole('button', { name: /^06-CTr\/QU/ }))
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
