import type { Page, Route } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { packageText, publishedTables, type LooseTables } from '~/tests/setup/publishedTables'
import { answers, walkTo } from '~/tests/setup/walk'

const REGISTER = '**/data/register.json'

type Answer = NonNullable<Parameters<Route['fulfill']>[0]>

interface Fault {
  readonly fault: string
  readonly answer: () => Answer | Promise<Answer>
  /** May pass, so it is asked again: twice at most (rule R2). */
  readonly passes?: true
  readonly vi: RegExp
  readonly en: RegExp
}

const json = (body: string): Answer => ({ contentType: 'application/json', body })

async function changed(change: (tables: LooseTables) => void): Promise<Answer> {
  const tables = await publishedTables()
  change(tables)
  return json(packageText(tables))
}

const FAULTS: readonly Fault[] = [
  {
    fault: 'F5 the server broke',
    answer: () => ({ status: 500, body: 'oops' }),
    passes: true,
    vi: /Máy chủ báo lỗi 500 khi đọc http.*\/data\/register\.json/,
    en: /The server reported error 500 for http.*\/data\/register\.json/,
  },
  {
    fault: 'nothing there',
    answer: () => ({ status: 404, body: '404' }),
    vi: /Không tìm thấy http.*\/data\/register\.json/,
    en: /http.*\/data\/register\.json was not found/,
  },
  {
    fault: 'F15 a page to sign in',
    answer: () => ({ contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title>' }),
    vi: /không phải tệp JSON\. Có thể mạng đang yêu cầu đăng nhập/,
    en: /is not a JSON file\. The network may be asking you to sign in/,
  },
  {
    fault: 'F15 a page to sign in that calls itself JSON',
    answer: () => json('<!doctype html><title>Wi-Fi</title>'),
    vi: /không phải tệp JSON/,
    en: /is not a JSON file/,
  },
  {
    fault: 'F16 an empty object',
    answer: () => json('{}'),
    vi: /không phải tệp JSON/,
    en: /is not a JSON file/,
  },
  {
    fault: 'F14 broken off',
    answer: async () => json(packageText(await publishedTables()).slice(0, 100_000)),
    passes: true,
    vi: /Không kết nối được với http.*\/data\/register\.json/,
    en: /No connection to http.*\/data\/register\.json/,
  },
  {
    fault: 'a table missing',
    answer: () => changed((tables) => delete tables['indicators']),
    vi: /Bộ dữ liệu thiếu bảng indicators/,
    en: /The register lacks the table indicators/,
  },
  {
    fault: 'another term',
    answer: () =>
      changed((tables) => {
        for (const row of tables['terms'] ?? []) row['id'] = 'XX'
        for (const row of tables['programmes'] ?? []) row['term_id'] = 'XX'
      }),
    vi: /không có khóa XVII; chỉ có XX/,
    en: /has no term XVII; it has XX/,
  },
  {
    fault: 'a third of the rows spoilt',
    answer: () =>
      changed((tables) => {
        tables['observations']?.forEach((row, at) => {
          if (at % 3 === 0) row['value'] = 'mười hai'
        })
      }),
    vi: /Bảng observations: \d+ trên \d+ dòng không đọc được.*cột value: không phải số mười hai/,
    en: /Table observations: \d+ of \d+ rows cannot be read.*column value: not a number mười hai/,
  },
]

/** Answers the register's address with a fault and counts how often it was asked for. */
async function spoil(page: Page, answer: Answer): Promise<() => number> {
  let asked = 0
  await page.route(REGISTER, async (route) => {
    asked += 1
    await route.fulfill(answer)
  })
  return () => asked
}

const failure = (page: Page) => page.getByRole('alert')
const board = (page: Page) => page.getByRole('heading', { level: 1, name: /^44 (?:trên|of) 108/ })

journey.for(FAULTS)(
  '$fault: the page says which file and why, and mends itself on request',
  async ({ answer, passes = false, vi, en }, { page }) => {
    const uncaught: string[] = []
    page.on('pageerror', (error) => uncaught.push(String(error)))
    const spoilt = await answer()

    const asked = await spoil(page, spoilt)
    await page.goto(inject('siteUrl'))
    await failure(page).getByRole('heading', { name: 'Không tải được số liệu' }).waitFor()
    await expect.poll(() => failure(page).textContent()).toMatch(vi)
    expect(asked()).toBe(passes ? 3 : 1)
    await page.unrouteAll()
    await failure(page).getByRole('button', { name: 'Thử lại' }).click()
    await board(page).waitFor()

    await spoil(page, spoilt)
    await page.goto(`${inject('siteUrl')}/programmes/XVII-02?lang=en`)
    await failure(page).getByRole('heading', { name: 'The figures could not be loaded' }).waitFor()
    await expect.poll(() => failure(page).textContent()).toMatch(en)
    await failure(page).getByRole('link', { name: 'Open the register “Rehearsal”' }).click()
    await page.getByText('Simulated figures for training.').waitFor()
    expect(uncaught).toEqual([])
  },
)

journey('F4 500 once, then 200: asked again, and nobody notices', async ({ page }) => {
  let asked = 0
  await page.route(REGISTER, async (route) => {
    asked += 1
    await (asked === 1 ? route.fulfill({ status: 500 }) : route.fallback())
  })
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  expect(asked).toBe(2)
  expect(await failure(page).count()).toBe(0)
})

journey('one spoilt row costs that row and no more, and the page says so (R8)', async ({ page, complaints }) => {
  const answer = await changed((tables) => {
    const [row] = tables['observations'] ?? []
    if (row !== undefined) row['value'] = 'NaN'
  })
  await spoil(page, answer)
  await page.goto(inject('siteUrl'))
  await page.getByText('1 dòng không đọc được đã để ngoài').click()
  await page.getByText('bảng observations, dòng 1, cột value: không phải số NaN').waitFor()
  const tiles = page.getByRole('table', { name: '10 chương trình' }).getByRole('listitem')
  expect(await tiles.count()).toBe(108)
  expect((await page.locator('main table, main svg').allTextContents()).join(' ')).not.toContain('NaN')
  expect(complaints).toEqual([])
})

journey('of many spoilt rows the first fifty are listed and the others counted', async ({ page }) => {
  const answer = await changed((tables) => {
    for (const row of tables['observations']?.slice(0, 60) ?? []) row['value'] = '9'.repeat(300)
  })
  await spoil(page, answer)
  await page.goto(inject('siteUrl'))
  await page.getByText('60 dòng không đọc được đã để ngoài').click()
  await page.getByText('bảng observations, dòng 1, cột value: ngoài phạm vi cho phép').waitFor()
  expect(await page.locator('details[open] li').count()).toBe(51)
  await page.getByText('và 10 chỗ khác').waitFor()
})

journey('shares that do not make 100 are said, and no status changes for it', async ({ page }) => {
  const answer = await changed((tables) => {
    const share = tables['observations']?.find(
      (row) => row['indicator_id'] === 'grdp-share-services' && row['period'] === '2022',
    )
    if (share !== undefined) share['value'] = '64.22'
  })
  await spoil(page, answer)
  await page.goto(inject('siteUrl'))
  await page.getByText('1 bộ tỷ trọng có tổng khác 100 %').click()
  await page.getByText(/, 2022: số liệu tỷ trọng của các phần cộng lại 101,00 %, lẽ ra 100 %\./).waitFor()
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
})

journey('F21 an eleventh programme is one more row, nine are nine', async ({ page, complaints }) => {
  const answer = await changed((tables) => {
    const [first] = tables['programmes'] ?? []
    tables['programmes']?.push({
      ...first,
      id: 'XVII-11',
      number: '11',
      code: '11-CTr/TU',
      short_name_vi: 'Thứ mười một',
    })
  })
  await spoil(page, answer)
  await page.goto(inject('siteUrl'))
  await page.getByRole('rowheader', { name: 'Thứ mười một' }).waitFor()
  const rows = page.getByRole('table', { name: /chương trình, mỗi chỉ tiêu một ô/i }).getByRole('rowheader')
  expect(await rows.count()).toBe(11)
  expect(complaints).toEqual([])
})

/** The rows of a table that are about one thing. */
const rowOf = (tables: LooseTables, table: string, id: string) => tables[table]?.find((row) => row['id'] === id) ?? {}

const observationsOf = (tables: LooseTables, indicator: string) =>
  tables['observations']?.filter((row) => row['indicator_id'] === indicator) ?? []

/** Goes where indicators are shown in every way, and finds neither an exception nor a number that is none. */
async function visitFigures(page: Page, indicators: readonly string[], complaints: readonly string[]): Promise<void> {
  await page.goto(inject('siteUrl'))
  await page.getByRole('heading', { level: 1 }).waitFor()
  const screens = indicators.flatMap((id) => [`/programmes/XVII-02?indicator=${id}`, `/indicators/${id}`])
  for (const path of ['/', ...screens]) {
    await walkTo(page, path)
    if (path !== '/') await page.locator('svg.recharts-surface').first().waitFor()
    const drawn = await page.evaluate(() => document.querySelector('main')?.outerHTML ?? '')
    expect.soft(drawn).not.toMatch(/NaN|Infinity|undefined|\[object/)
  }
  expect(complaints).toEqual([])
}

journey(
  'F17 a word that nobody knows: the row is left out and named, nothing is guessed',
  async ({ page, complaints }) => {
    const answer = await changed((tables) => {
      const [task] = tables['tasks'] ?? []
      if (task !== undefined) task['reported_status'] = 'PAUSED'
    })
    await spoil(page, answer)
    await page.goto(inject('siteUrl'))
    await page.getByText('1 dòng không đọc được đã để ngoài').click()
    await page.getByText('bảng tasks, dòng 1, cột reported_status: không có trong danh mục PAUSED').waitFor()
    await board(page).waitFor()
    expect(complaints).toEqual([])
  },
)

journey('F18 numbers that are none: "12,5", "NaN", 1e400, null', async ({ page, complaints }) => {
  const answer = await changed((tables) => {
    const wrong = ['12,5', 'NaN', '1e400', '']
    observationsOf(tables, 'grdp-growth-average').forEach((row, at) => (row['value'] = wrong[at] ?? row['value'] ?? ''))
  })
  await spoil(page, answer)
  await visitFigures(page, ['grdp-growth-average'], complaints)
  await walkTo(page, '/')
  await page.getByText(/^\d dòng không đọc được đã để ngoài/).click()
  await page.getByText(/cột value: không phải số 12,5/).waitFor()
})

journey('F19 a band upside down, without width, below zero, far outside the axis', async ({ page, complaints }) => {
  const bands = [
    ['grdp-growth-average', '8', '7.5'],
    ['grdp-growth-services', '7.5', '7.5'],
    ['grdp-growth-industry-construction', '-8', '-7.5'],
    ['tourists-total', '90000', '90001'],
  ] as const
  const answer = await changed((tables) => {
    for (const [id, lower, upper] of bands) {
      const targets = tables['targets']?.filter((row) => row['indicator_id'] === id) ?? []
      expect(targets).not.toEqual([])
      for (const target of targets) Object.assign(target, { lower, upper })
    }
  })
  await spoil(page, answer)
  const ids = bands.map(([id]) => id)
  await visitFigures(page, ids, complaints)
  // Nothing can be held against a band upside down, and the page says so.
  await walkTo(page, '/indicators/grdp-growth-average')
  await page
    .getByText(/cấu hình chỉ tiêu chưa hợp lệ/i)
    .first()
    .waitFor()
})

journey(
  'F20 an id used twice: the first row keeps it, the second is named, and every key is single',
  async ({ page, complaints }) => {
    const answer = await changed((tables) => {
      tables['indicators']?.push({ ...rowOf(tables, 'indicators', 'grdp-growth-average'), short_name_vi: 'Bản sao' })
    })
    await spoil(page, answer)
    await page.goto(inject('siteUrl'))
    await page.getByText(/^Hiển thị 193\/194 chỉ tiêu: 1 dòng không đọc được đã để ngoài/).click()
    await page.getByText(/bảng indicators, dòng 194, cột id: trùng khóa grdp-growth-average/).waitFor()
    expect(await page.getByRole('link', { name: /^Tăng trưởng GRDP:/ }).count()).toBe(1)
    expect(await page.getByText('Bản sao').count()).toBe(0)
    expect(complaints).toEqual([])
  },
)

journey(
  'F23 names of ten thousand letters, written from the right, under piles of marks: the layout holds',
  async ({ page, complaints }) => {
    const answer = await changed((tables) => {
      rowOf(tables, 'tasks', tables['tasks']?.[0]?.['id'] ?? '')['title_vi'] = 'Dài '.repeat(2500)
      rowOf(tables, 'indicators', 'grdp-growth-average')['short_name_vi'] = 'Rất dài '.repeat(200)
      rowOf(tables, 'indicators', 'grdp-per-capita-usd')['short_name_vi'] =
        `\u202Etxet ${'Z\u0351\u0352\u0353\u0354\u0355\u0356'.repeat(20)} 👩‍👩‍👧`
      rowOf(tables, 'programmes', 'XVII-02')['short_name_vi'] = 'Không_có_chỗ_ngắt_'.repeat(40)
    })
    await spoil(page, answer)
    for (const path of ['/', '/programmes/XVII-02', '/indicators/grdp-growth-average', '/tasks']) {
      await page.goto(inject('siteUrl') + path)
      // What came with the page has no such names.
      await answers(page)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
      expect(await page.evaluate(() => document.body.textContent ?? '')).not.toMatch(/\u202E|(?:\p{M}){5}/u)
    }
    expect(complaints).toEqual([])
  },
)

journey('F25 names of the language itself as keys: refused, and nothing is polluted', async ({ page, complaints }) => {
  const tables = await publishedTables()
  rowOf(tables, 'agencies', tables['agencies']?.at(-1)?.['id'] ?? '')['id'] = '__proto__'
  const body = packageText(tables).replace(
    '{"resources":[',
    '{"__proto__":{"polluted":1},"resources":[{"name":"__proto__","data":[["polluted"],["1"]]},',
  )
  await spoil(page, json(body))
  await page.goto(inject('siteUrl'))
  await page.getByText(/đã để ngoài/).click()
  await page.getByText(/bảng agencies, dòng \d+, cột id: tên không được phép __proto__/).waitFor()
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  expect(complaints).toEqual([])
})
