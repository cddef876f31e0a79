import type { Page, Route } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { packageText, publishedTables, type LooseTables } from '~/tests/setup/publishedTables'

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
    fault: 'the server broke (F5)',
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
    fault: 'a page to sign in (F15)',
    answer: () => ({ contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title>' }),
    vi: /không phải tệp JSON\. Có thể mạng đang yêu cầu đăng nhập/,
    en: /is not a JSON file\. The network may be asking you to sign in/,
  },
  {
    fault: 'a page to sign in that calls itself JSON (F15)',
    answer: () => json('<!doctype html><title>Wi-Fi</title>'),
    vi: /không phải tệp JSON/,
    en: /is not a JSON file/,
  },
  {
    fault: 'an empty object (F16)',
    answer: () => json('{}'),
    vi: /không phải tệp JSON/,
    en: /is not a JSON file/,
  },
  {
    fault: 'broken off (F14)',
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
  'the register, $fault: the page says which file and why, and mends itself on request',
  async ({ answer, passes = false, vi, en }, { page }) => {
    const uncaught: string[] = []
    page.on('pageerror', (error) => uncaught.push(String(error)))
    const spoilt = await answer()

    const asked = await spoil(page, spoilt)
    await page.goto(inject('siteUrl'))
    await failure(page).getByRole('heading', { name: 'Không tải được số liệu' }).waitFor()
    expect(await failure(page).textContent()).toMatch(vi)
    expect(asked()).toBe(passes ? 3 : 1)
    await page.unrouteAll()
    await failure(page).getByRole('button', { name: 'Thử lại' }).click()
    await board(page).waitFor()

    await spoil(page, spoilt)
    await page.goto(`${inject('siteUrl')}/programmes/XVII-02?lang=en`)
    await failure(page).getByRole('heading', { name: 'The figures could not be loaded' }).waitFor()
    expect(await failure(page).textContent()).toMatch(en)
    await failure(page).getByRole('link', { name: 'Open the register “Rehearsal”' }).click()
    await page.getByText('Simulated figures for training.').waitFor()
    expect(uncaught).toEqual([])
  },
)

journey('a server that breaks once is asked again, and nobody notices (F4)', async ({ page }) => {
  let asked = 0
  await page.route(REGISTER, async (route) => {
    asked += 1
    await (asked === 1 ? route.fulfill({ status: 503 }) : route.fallback())
  })
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  expect(asked).toBe(2)
  expect(await failure(page).count()).toBe(0)
})

journey('a network that is gone is named (F1)', async ({ page }) => {
  await page.route(REGISTER, (route) => route.abort('internetdisconnected'))
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await failure(page)
    .getByText(/Không kết nối được với http.*\/data\/register\.json/)
    .waitFor()
  await page.unrouteAll()
  await failure(page).getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
})

journey('an answer that never comes is given up, and the page says after how long (F11)', async ({ page }) => {
  // Seconds become hundredths: the test need not wait as long as a reader would.
  await page.addInitScript(() => {
    const timeOut = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = (milliseconds) => timeOut(milliseconds / 100)
  })
  const hanging: Route[] = []
  await page.route(REGISTER, (route) => void hanging.push(route))
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await failure(page)
    .getByText(/data\/register\.json không trả lời trọn vẹn trong 10 giây/)
    .waitFor()
  expect(hanging).toHaveLength(3)
})

journey('while figures are on their way the page keeps their place and says so (F12)', async ({ page }) => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route(REGISTER, async (route) => {
    await held
    await route.fallback()
  })
  await page.goto(`${inject('siteUrl')}/programmes/XVII-02`)
  await page.getByRole('status').filter({ hasText: 'Đang tải số liệu' }).waitFor()
  expect(await page.getByRole('link', { name: 'Tiến Độ' }).isVisible()).toBe(true)
  release()
  await page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ }).waitFor()
  expect(await page.getByText('Đang tải số liệu').count()).toBe(0)
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

journey('nine programmes are nine rows, an eleventh is one more (F21)', async ({ page, complaints }) => {
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
