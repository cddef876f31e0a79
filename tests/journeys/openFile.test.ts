import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { strToU8, zipSync } from 'fflate'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { sheetsOf, workbookFile } from '~/mocks/workbookFile'
import { journey } from '~/tests/setup/journey'
import { listenToPolicy, refusedOn } from '~/tests/setup/policyVisit'
import { packageText, publishedTables, type LooseTables } from '~/tests/setup/publishedTables'
import { walkTo } from '~/tests/setup/walk'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The name that a term has in a file and nowhere else. */
const OWN_NAME = 'Khóa thử nghiệm 4711'

/** The published tables with a term of another name, and what else is different in the file. */
async function ownTables(change: (tables: LooseTables) => void = () => {}): Promise<LooseTables> {
  const tables = await publishedTables()
  for (const term of tables['terms'] ?? []) term['name_vi'] = OWN_NAME
  change(tables)
  return tables
}

const workbookOf = (tables: LooseTables, name = 'so-lieu.xlsx') => ({
  name,
  mimeType: WORKBOOK,
  buffer: Buffer.from(workbookFile(sheetsOf(tables))),
})

const mark = (page: Page, name = 'so-lieu.xlsx') => page.getByText(`Từ tệp ${name}, chưa gửi đi đâu`)

async function openData(page: Page): Promise<void> {
  await page.goto(`${inject('siteUrl')}/data?part=file`)
  await page.getByRole('heading', { name: 'Mở tệp trên máy này' }).waitFor()
}

async function choose(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]): Promise<void> {
  await page.getByLabel('Chọn tệp').setInputFiles(file)
}

/** Puts files on the screen as a mouse does that carries them. */
async function drop(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const carried = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    for (const { name, text } of all) {
      transfer.items.add(new File([Uint8Array.from(text, (one) => one.codePointAt(0) ?? 0)], name))
    }
    return transfer
  }, files)
  await page.dispatchEvent('h1', 'drop', { dataTransfer: carried })
}

const bytesAsText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

journey(
  'a workbook stands in the place of the register, marked on every screen, and goes again',
  async ({ page, complaints }) => {
    await listenToPolicy(page)
    await openData(page)
    await choose(page, workbookOf(await ownTables()))
    await page.getByRole('heading', { name: 'Đang xem tệp so-lieu.xlsx' }).waitFor()
    await page.getByText('Mọi dòng của so-lieu.xlsx đều đọc được.').waitFor()
    for (const path of ['/', '/programmes/XVII-02', '/indicators', '/tasks', '/localities', '/data?part=load']) {
      await walkTo(page, path)
      await mark(page).waitFor()
      await page.getByText(`so-lieu.xlsx · ${OWN_NAME}`).waitFor({ state: 'attached' })
      expect(await page.locator('header [aria-current="true"]').textContent()).toBe('so-lieu.xlsx')
    }
    expect(await refusedOn(page)).toEqual([])

    await page.getByRole('button', { name: 'Đóng tệp so-lieu.xlsx, về số liệu trên trang' }).click()
    await mark(page).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Số liệu công bố' }).waitFor()
    expect(await page.getByText(OWN_NAME).count()).toBe(0)
    expect(complaints).toEqual([])
  },
)

journey('nothing of a file leaves the machine, and nothing of it is kept', async ({ page }) => {
  await openData(page)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.context().on('request', (request) => {
    asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`.trim())
  })
  await choose(page, workbookOf(await ownTables()))
  await page.getByRole('heading', { name: 'Đang xem tệp so-lieu.xlsx' }).waitFor()
  await walkTo(page, '/')
  await mark(page).waitFor()
  // The worker's script, and what screens still had to fetch: files of the site, and nothing but their names.
  expect(asked.filter((one) => !/^GET \/assets\/[\w.-]+\.(?:js|css|woff2)$/.test(one))).toEqual([])
  expect(page.url()).not.toContain('so-lieu')

  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const rows = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open(name)
            opening.onsuccess = () => {
              const { result } = opening
              const stores = [...result.objectStoreNames]
              if (stores.length === 0) return resolve('')
              const all = stores.map(
                (store) =>
                  new Promise<string>((tell) => {
                    const reading = result.transaction(store).objectStore(store).getAll()
                    reading.onsuccess = () => tell(JSON.stringify(reading.result))
                  }),
              )
              void Promise.all(all).then((texts) => resolve(texts.join(' ')))
            }
          }),
      ),
    )
    return JSON.stringify({ rows, local: Object.entries(localStorage), session: Object.entries(sessionStorage) })
  })
  expect(kept).not.toContain('4711')
  expect(kept).not.toContain('so-lieu')

  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  await expect.poll(() => mark(page).count()).toBe(0)
})

journey(
  'faults are listed with sheet, row, column and what was expected, and the site stays as it was',
  async ({ page, complaints }) => {
    await openData(page)
    const tables = await ownTables(({ observations = [], targets = [] }) => {
      for (const row of observations) row['value'] = '7,5'
      if (targets[0] !== undefined) targets[0]['kind'] = 'mơ ước'
    })
    const { tasks: _, programmes: __, ...others } = tables
    await choose(page, workbookOf({ ...others, Nháp: [{ x: 'y' }] }))
    await page.getByRole('heading', { name: 'Chưa mở được so-lieu.xlsx' }).waitFor()
    await page.getByText('Bộ dữ liệu thiếu bảng programmes (so-lieu.xlsx).').waitFor()
    await page.getByText(/Bảng observations: \d+ trên \d+ dòng không đọc được/).waitFor()
    await page.getByText('Trang tính “Nháp” không phải bảng nào nên không đọc.').waitFor()
    const first = page.getByRole('row').filter({ hasText: 'mơ ước' })
    await first.getByRole('rowheader', { name: 'targets' }).waitFor()
    expect(await first.getByRole('cell').allTextContents()).toEqual([
      '2',
      'kind (C)',
      'không có trong danh mục',
      'mơ ước',
      'một trong các từ: term, annual-plan, orientation',
    ])
    const value = page.getByRole('row').filter({ hasText: '7,5' }).first()
    expect(await value.getByRole('cell').allTextContents()).toEqual([
      '2',
      'value (D)',
      'không phải số',
      '7,5',
      'số; nếu ghi dạng chữ thì dùng dấu chấm thập phân, không có đơn vị: 12.5',
    ])
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await mark(page).count()).toBe(0)
    expect(await page.getByText(OWN_NAME).count()).toBe(0)
    expect(complaints).toEqual([])
  },
)

journey(
  'rows at fault are left out of a file that is good on the whole, and told where the load is told',
  async ({ page }) => {
    await openData(page)
    const tables = await ownTables(({ observations = [] }) => {
      if (observations[4] !== undefined) observations[4]['value'] = '7,5'
    })
    await choose(page, workbookOf(tables))
    await page.getByText('1 dòng có lỗi đã để ngoài; các dòng khác đang hiện trên mọi trang.').waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    await walkTo(page, '/data?part=load')
    const row = page.getByRole('row').filter({ hasText: '7,5' })
    expect(await row.getByRole('cell').allTextContents()).toContain('value (D)')
    expect(await row.getByRole('cell').first().textContent()).toBe('6')
  },
)

journey(
  'a package is dropped anywhere on the page: in one file, in a zip, as loose files',
  async ({ page, complaints }) => {
    const tables = await ownTables()
    const text = packageText(tables)
    const csvOf = (name: string): string => {
      const rows = tables[name] ?? []
      const columns = Object.keys(rows[0] ?? {})
      const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
      return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? '')))].join('\r\n')
    }
    const names = Object.keys(tables)
    const files = Object.fromEntries([
      ['datapackage.json', JSON.stringify({ resources: names.map((name) => ({ name, path: `${name}.csv` })) })],
      ...names.map((name) => [`${name}.csv`, csvOf(name)]),
    ] as [string, string][])
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [`goi/${name}`, strToU8(one)])))
    const loose = Object.entries(files).map(([name, one]) => ({ name, text: bytesAsText(strToU8(one)) }))
    const cases = [
      ['register.json', [{ name: 'register.json', text: bytesAsText(strToU8(text)) }]],
      ['goi.zip', [{ name: 'goi.zip', text: bytesAsText(zip) }]],
      ['datapackage.json', loose],
    ] as const
    await page.goto(`${inject('siteUrl')}/data`)
    for (const [name, carried] of cases) {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await drop(page, carried)
      await page.getByRole('heading', { name: `Đang xem tệp ${name}` }).waitFor()
      await mark(page, name).waitFor()
    }
    expect(complaints).toEqual([])
  },
)

journey('a file is neither presented nor frozen: rooms see the figures of the site', async ({ page }) => {
  await openData(page)
  await choose(page, workbookOf(await ownTables()))
  await mark(page).waitFor()
  expect(await page.getByRole('link', { name: /Bộ trang/ }).count()).toBe(0)
  for (const path of ['/present', '/present/desk', '/present/show']) {
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)
    await page.getByRole('heading', { level: 1, name: 'Không trình chiếu từ tệp' }).waitFor()
  }
  await page.getByRole('main').getByRole('button', { name: 'Về số liệu trên trang' }).click()
  await page.getByRole('heading', { level: 1, name: 'Không trình chiếu từ tệp' }).waitFor({ state: 'detached' })
})

journey('another register is not hidden by a file, and the file is there again beside its own', async ({ page }) => {
  await openData(page)
  await choose(page, workbookOf(await ownTables()))
  await mark(page).waitFor()
  await page.getByRole('link', { name: 'Tập huấn' }).click()
  await mark(page).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'Số liệu công bố' }).click()
  await mark(page).waitFor()
})

journey('what the template gives can be opened again, and says that it is empty', async ({ page, complaints }) => {
  await openData(page)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải sổ tính mẫu' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('mau-tien-do.xlsx')
  const bytes = await readFile(await download.path())
  await choose(page, { name: 'mau-tien-do.xlsx', mimeType: WORKBOOK, buffer: bytes })
  await page.getByText('Các bảng còn trống: chưa có khóa nào trong bảng terms.').waitFor()
  expect(complaints).toEqual([])
})

journey('where no worker can be started, that is said', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await openData(page)
  await choose(page, workbookOf(await ownTables()))
  await page.getByText('Không tải được phần đọc tệp của trang. Hãy kiểm tra mạng rồi thử lại.').waitFor()
})
