import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { officeTools } from '~/tests/setup/office'

const finding = (page: Page) => page.getByRole('heading', { level: 1, name: /A4/ })

async function openReport(page: Page, search = ''): Promise<void> {
  await page.goto(`${inject('siteUrl')}/report${search}`)
  await finding(page).waitFor()
  await page.locator('article').first().waitFor()
}

const printed = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true })

/** Words as a reader of PDF finds them wherever a line may break. */
const wordsOf = (text: string): readonly string[] => text.normalize().split(/[\s/–-]+/)

/** What the preview shows on each page: its rows, its headings, and what stands last on it. */
const previewOf = (page: Page) =>
  page.locator('article').evaluateAll((sheets) =>
    sheets.map((sheet) => ({
      isWide: sheet.clientWidth > sheet.clientHeight,
      rows: [...sheet.querySelectorAll('tbody tr')].map((row) =>
        [...row.querySelectorAll('th, td')]
          .map((cell) => cell.textContent)
          .filter((text) => !text.startsWith('http'))
          .join(' '),
      ),
      headings: [...sheet.querySelectorAll('h3, h4')].map(({ textContent }) => textContent),
      endsWithHeading: (sheet.children.item(sheet.children.length - 2)?.querySelector('h3, h4') ?? null) !== null,
    })),
  )

const SAID = {
  vi: {
    finding: '44 trên 108 chỉ tiêu',
    motto: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    issuer: 'THÀNH ỦY HÀ NỘI',
    day: '31/12/2025',
  },
  en: {
    finding: '44 of 108 indicators',
    motto: 'COMMUNIST PARTY OF VIET NAM',
    issuer: 'HANOI PARTY COMMITTEE',
    day: '31 Dec 2025',
  },
} as const

describe.each(['vi', 'en'] as const)('the printed report: %s', (lang) => {
  journey(
    'pages are those of the preview: numbers at the top from the second on, the day and the code at each foot',
    async ({ page }) => {
      await openReport(page, `?lang=${lang}`)
      const preview = await previewOf(page)
      const pdf = await printed(page)
      const { pdfPages, pageSizes } = officeTools()
      const pages = pdfPages(pdf)
      const said = SAID[lang]
      expect(pages).toHaveLength(preview.length)
      expect(pages.length).toBeGreaterThan(10)

      const long = expect.closeTo(842, 0)
      const short = expect.closeTo(595, 0)
      expect(pageSizes(pdf)).toEqual(
        preview.map(({ isWide }) => (isWide ? { width: long, height: short } : { width: short, height: long })),
      )
      expect(new Set(preview.map(({ isWide }) => isWide))).toEqual(new Set([false, true]))

      const [first = ''] = pages
      for (const words of [said.motto, said.issuer, said.finding]) expect(first.normalize()).toContain(words)
      const [code = ''] =
        /\b[A-Z0-9]{2}-[A-Z0-9]{4}\b/.exec(await page.locator('article footer').first().innerText()) ?? []
      expect(code).not.toBe('')
      pages.forEach((text, i) => {
        expect(text).toContain(code)
        expect(text).toContain(said.day)
        // The number is said once, above everything else; the foot has none.
        const lines = text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
        expect([i, lines[0] === String(i + 1)]).toEqual([i, i > 0])
        expect(lines.at(-1)).toContain(code)
        expect(lines.at(-1)).not.toMatch(lang === 'vi' ? /Trang \d/ : /Page \d/)
      })

      // All of a row is on one page, and no heading is the last thing on any.
      preview.forEach(({ rows, headings, endsWithHeading }, i) => {
        expect(endsWithHeading).toBe(false)
        // In small type the reader finds spaces within words.
        const there = (pages[i] ?? '').normalize().replaceAll(/\s/g, '')
        const missing = wordsOf([...rows, ...headings].join(' ')).filter((word) => !there.includes(word))
        expect({ page: i + 1, missing }).toEqual({ page: i + 1, missing: [] })
      })
      const programmes = preview.flatMap(({ headings }) => headings).filter((text) => /^2\.\d+\./.test(text))
      for (let programme = 1; programme <= 10; programme += 1) {
        expect(programmes.join('\n')).toContain(`${String(programme).padStart(2, '0')}-CTr/TU`)
      }
    },
  )

  journey('axe finds no fault, light and dark', async ({ page }) => {
    await openReport(page, `?lang=${lang}&part=programmes&programme=XVII-02,XVII-03`)
    const faults = async (): Promise<readonly string[]> =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      )
    expect(await faults()).toEqual([])
    await page.getByRole('button', { name: /^(?:Nền tối|Dark)$/ }).click()
    await page.getByRole('button', { name: /^(?:Nền sáng|Light)$/ }).waitFor()
    expect(await faults()).toEqual([])
  })
})

journey('what is printed, and of which programmes, is in the address', async ({ page }) => {
  await openReport(page)
  const whole = await page.locator('article').count()
  await page.getByRole('radio', { name: 'Kết quả chung' }).click()
  await page.getByRole('checkbox', { name: /^03-CTr/ }).click()
  await page.getByRole('checkbox', { name: /^02-CTr/ }).click()
  await expect.poll(() => new URL(page.url()).search).toBe('?programme=XVII-02%2CXVII-03&part=summary')
  await page.getByText('Báo cáo này chỉ nói về: 02-CTr/TU Tăng trưởng kinh tế; 03-CTr/TU').waitFor()
  expect(await page.locator('article').count()).toBeLessThan(whole)
  const shown = await finding(page).textContent()
  await page.reload()
  await finding(page).waitFor()
  expect(await finding(page).textContent()).toBe(shown)
  expect(await page.getByRole('checkbox', { name: /^02-CTr/ }).isChecked()).toBe(true)
  expect(await page.getByRole('checkbox', { name: /^01-CTr/ }).isChecked()).toBe(false)
})

journey('the form of the state, simulated figures, and a configuration that is wrong', async ({ page }) => {
  const configured = async (report: object): Promise<void> => {
    await page.route('**/config.json', async (route) => {
      const answer = await route.fetch()
      const config: { registers: object[] } = await answer.json()
      await route.fulfill({ json: { ...config, registers: config.registers.map((one) => ({ ...one, report })) } })
    })
  }
  const state = {
    kind: 'state',
    issuer: { vi: ['Ủy ban nhân dân', 'Sở Tài chính'], en: ['City', 'Department'] },
    place: { vi: 'Huế', en: 'Hue' },
    recipients: { vi: ['Như trên.'], en: ['As above.'] },
    signature: { vi: ['GIÁM ĐỐC'], en: ['DIRECTOR'] },
  }
  await configured(state)
  await openReport(page, '?part=summary&register=rehearsal')
  const pages = officeTools().pdfPages(await printed(page))
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Huế, ngày',
    'SỞ TÀI CHÍNH',
  ])
    expect(pages[0]?.normalize()).toContain(words)
  for (const text of pages) expect(text.normalize()).toContain('SỐ LIỆU MÔ PHỎNG ·')
  expect(pages.join(' ').normalize()).toContain('GIÁM ĐỐC')

  await configured({ ...state, logo: 'x' })
  await page.goto(`${inject('siteUrl')}/report`)
  const fault = page.getByRole('alert')
  await fault.getByRole('heading', { level: 1, name: 'Chưa in được báo cáo' }).waitFor()
  expect(await fault.textContent()).toContain('report.logo')
  // Nothing else depends on it.
  await page.goto(inject('siteUrl'))
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
})

journey('any screen is printed without what steers it, and light', async ({ page }) => {
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await page.getByRole('heading', { level: 1, name: /^12 trên 22|^Tăng trưởng kinh tế/ }).waitFor()
  await page.getByRole('button', { name: 'Nền tối' }).click()
  const text = officeTools()
    .pdfPages(await printed(page))
    .join(' ')
    .normalize()
  expect(text).toContain('Tăng trưởng GRDP')
  expect(text).not.toMatch(/Tìm mọi thứ|Nền sáng|Đến ngày/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--card'))).toMatch(
    /^#f+$/,
  )
})
