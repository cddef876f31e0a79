import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { parse } from 'parse5'
import type { BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { freezeCode } from '@/domain/freezeCode'
import { readFreeze } from '@/sources/freezeFile'
import { journey } from '~/tests/setup/journey'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-archive-'))
})
afterAll(() => rm(folder, { recursive: true }))

const heading = async (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).first().innerText()

/** Makes an archive of a screen of the site, as a reader does, and says where it lies. */
async function archiveOf(page: Page, address: string): Promise<string> {
  await page.goto(inject('siteUrl') + address)
  await page.getByRole('button', { name: /^(?:Xuất|Export)$/ }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /^(?:Lưu bản lưu|Save an archive)/ }).click()
  const download = await saving
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

interface Opened {
  readonly page: Page
  /** What went wrong so far: anything that was asked for, said in the console or thrown. */
  readonly complaints: readonly string[]
}

/** Opens a file of this machine in a browser that has never seen the site and has no network. */
async function opened(page: Page, path: string, hash = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('A journey has a browser')
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'vi-VN',
    offline: true,
    ...options,
  })
  page.once('close', () => void context.close())
  const file = await context.newPage()
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url())
  })
  context.on('console', (message) => complaints.push(message.text()))
  file.on('pageerror', (error) => complaints.push(String(error)))
  await file.goto(pathToFileURL(path).href + hash)
  return { page: file, complaints }
}

/** Every row of the tables of figures, as it reads. */
const figuresOf = async (page: Page): Promise<readonly string[]> => page.locator('main table tbody tr').allInnerTexts()

journey('an archive says the same as the site, from disk and without a network', async ({ page }) => {
  const path = await archiveOf(page, '/')
  const finding = await heading(page)
  const { page: file, complaints } = await opened(page, path)
  await expect.poll(() => heading(file)).toBe(finding)
  await expect.poll(() => file.getByRole('row').count()).toBe(await page.getByRole('row').count())
  await expect.poll(() => file.locator('a[href*="#/programmes/XVII-"]').count()).toBeGreaterThanOrEqual(10)
  expect(await file.getByRole('complementary', { name: 'Bản lưu' }).innerText()).toMatch(
    /Bản lưu, số liệu đến ngày 31\/12\/2025, mã ..-....\s+Thành ủy Hà Nội · Số liệu công bố/,
  )

  const { violations } = await new AxeBuilder({ page: file }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  // An indicator: its chart, its explanation and its figures.
  await page.goto(`${inject('siteUrl')}/indicators/grdp-per-capita-usd`)
  await page.locator('main table tbody tr').first().waitFor()
  await file.goto(`${pathToFileURL(path).href}#/indicators/grdp-per-capita-usd`)
  await file.locator('svg.recharts-surface').first().waitFor()
  expect(await heading(file)).toBe(await heading(page))
  await expect.poll(async () => (await figuresOf(page)).length).toBeGreaterThan(6)
  await expect.poll(() => figuresOf(file)).toEqual(await figuresOf(page))
  expect(await file.getByText('Quy tắc:').first().innerText()).toBe(
    await page.getByText('Quy tắc:').first().innerText(),
  )

  // A place on the same screen is no other screen.
  await file.getByRole('link', { name: 'Bảng số liệu' }).click()
  expect(file.url()).toMatch(/#\/indicators\/grdp-per-capita-usd$/)
  expect(complaints).toEqual([])
})

journey('an archive is read in both languages, on earlier days, by its addresses, and again', async ({ page }) => {
  const path = await archiveOf(page, '/')
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02?asOf=2024-12-31&lang=en`)
  const finding = await heading(page)
  const { page: file, complaints } = await opened(page, path, '#/programmes/XVII-02?asOf=2024-12-31')
  await file.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => heading(file)).toBe(finding)
  const mark = file.getByRole('complementary', { name: 'Archive' })
  expect(await mark.innerText()).toMatch(/figures to 31 Dec 2025.*seen as of 31 Dec 2024/)
  expect(file.url()).toMatch(/#\/programmes\/XVII-02\?asOf=2024-12-31&lang=en$/)
  await file.reload()
  await expect.poll(() => heading(file)).toBe(finding)
  await file.getByRole('button', { name: 'Dark' }).click()
  await expect.poll(() => file.locator('html').getAttribute('data-theme')).toBe('dark')

  // Of days after its own it knows nothing: it offers none, and says so where an address asks for one.
  await file.getByRole('button', { name: /^As of/ }).click()
  const clock = file.getByRole('dialog', { name: 'As of' })
  await clock.getByRole('link', { name: /^Day of the archive\s*31 Dec 2025/ }).waitFor()
  expect(await clock.locator('input[type=date]').first().getAttribute('max')).toBe('2025-12-31')
  expect(await clock.getByText('Today').count()).toBe(0)
  await file.goto(`${pathToFileURL(path).href}#/?asOf=2027-12-31&lang=vi`)
  await expect
    .poll(() => file.getByRole('complementary', { name: 'Bản lưu' }).innerText())
    .toContain('không có số liệu đến ngày 31/12/2027')

  // Every other screen, and what an archive has no screen for.
  for (const place of ['indicators', 'tasks', 'agencies', 'changes', 'localities', 'data', 'present', 'report']) {
    await file.goto(`${pathToFileURL(path).href}#/${place}?lang=vi`)
    await page.goto(`${inject('siteUrl')}/${place}?lang=vi`)
    if (place === 'present' || place === 'report') {
      await expect.poll(() => heading(file)).toBe('Không có trang này')
      continue
    }
    await expect.poll(() => heading(file)).toBe(await heading(page))
    // Each page gets its name once it is drawn.
    await expect.poll(async () => (await page.title()) !== 'Tiến Độ').toBe(true)
    await expect.poll(() => file.title()).toBe(await page.title())
  }
  expect(await file.getByRole('link', { name: 'Mở tệp' }).count()).toBe(0)
  await file.keyboard.press('Control+k')
  await file.getByRole('combobox').fill('bao cao')
  expect(await file.getByRole('option', { name: /^Báo cáo/ }).count()).toBe(0)
  await file.getByRole('combobox').fill('du lich')
  await file.getByRole('option').first().click()
  await expect.poll(() => file.url()).toMatch(/#\/indicators\//)
  expect(complaints).toEqual([])
})

journey('the file holds the freeze, well-formed, and the same again makes the same bytes', async ({ page }) => {
  const first = await archiveOf(page, '/?register=rehearsal&lang=en')
  const html = await readFile(first, 'utf8')
  const second = await archiveOf(page, '/?register=rehearsal&lang=en')
  expect((await readFile(second, 'utf8')) === html).toBe(true)
  const faults: string[] = []
  parse(html, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) })
  expect(faults).toEqual([])
  const freeze = readFreeze(/id="freeze">([^<]*)<\/script>/.exec(html)?.[1] ?? '')
  expect(first).toContain(freeze.code)
  expect(freeze.code).toBe(freezeCode(freeze.content, freeze.day, freeze.limits))
  expect(html).toContain("default-src 'none'; script-src 'sha256-")
  const { page: file, complaints } = await opened(page, first)
  await expect.poll(() => file.getByRole('complementary').first().innerText()).toContain('Simulated figures')
  expect(complaints).toEqual([])
})

journey('an archive opens where the browser keeps nothing', async ({ page }) => {
  const path = await archiveOf(page, '/')
  const { page: file, complaints } = await opened(page, path)
  await file.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    }
    Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
  })
  await file.reload()
  await file.getByRole('button', { name: 'English' }).click()
  await file.getByRole('button', { name: 'Tiếng Việt' }).waitFor()
  expect(complaints).toEqual([])
})

journey('no archive is ever a white page', async ({ page }) => {
  const path = await archiveOf(page, '/')
  const html = await readFile(path, 'utf8')
  const changed = async (name: string, text: string): Promise<string> => {
    const place = join(folder, `${name}.html`)
    await writeFile(place, text)
    return place
  }
  const wordsOf = async (place: string, options: BrowserContextOptions = {}): Promise<() => Promise<string>> => {
    const { page: file } = await opened(page, place, '', options)
    return () => file.locator('body').innerText()
  }

  // Another figure than the code was given for: said in both languages, and nothing else is shown.
  const forged = await wordsOf(await changed('forged', html.replace(/("value":)(\d)/, '$19$2')))
  await expect.poll(forged).toMatch(/^Không mở được bản lưu\s+Tệp ghi mã ..-...., nhưng/)
  expect(await forged()).toContain('This archive cannot be opened')
  const emptied = await wordsOf(await changed('emptied', html.replace(/(id="freeze">)[^<]*/, '$1')))
  await expect.poll(emptied).toContain('Không mở được bản lưu')
  const renamed = await wordsOf(await changed('renamed', html.replace(/(id="archive">)[^<]*/, '$1{"language":"vi"}')))
  await expect.poll(renamed).toContain('Không mở được bản lưu')

  // Half a file, and one whose script somebody has changed: no script runs, and after three seconds the page's own words are seen.
  const half = await wordsOf(await changed('half', html.slice(0, html.length - 400_000)))
  await expect.poll(half).toContain('Nếu không, tệp đã hỏng')
  const rewritten = await wordsOf(await changed('rewritten', html.replace('<script type="module">', '$& ')))
  await expect.poll(rewritten).toContain('Nếu không, tệp đã hỏng')

  // Without scripts: the statuses as a table.
  const plain = await opened(page, path, '', { javaScriptEnabled: false })
  expect(await plain.page.locator('tbody tr').count()).toBe(10)
  expect(await plain.page.locator('body').innerText()).toContain('số liệu đến 31/12/2025')
})

journey('a frozen register can be archived after the network has gone, and says since when', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T14:05:00+07:00'))
  await page.goto(`${inject('siteUrl')}/present?part=check`)
  await page.getByRole('button', { name: 'Chốt số liệu' }).click()
  await page.waitForURL(/[?&]freeze=/)
  const { search } = new URL(page.url())
  await page.getByText('mất mạng vẫn tải lại và mở thêm cửa sổ được').waitFor()
  await page.context().setOffline(true)
  const path = await archiveOf(page, `/${search.replace('part=check&', '')}`)
  const { page: file, complaints } = await opened(page, path)
  await expect
    .poll(() => file.getByRole('complementary', { name: 'Bản lưu' }).innerText())
    .toMatch(/mã ..-....; chốt lúc 14:05 ngày 22\/11\/2026/)
  expect(complaints).toEqual([])
})
