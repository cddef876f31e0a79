import type { Page } from 'playwright'
import { expect } from 'vitest'
import { caughtUp, journey, keptEntries, later, openWatching, visitOnce, watched } from '~/tests/setup/faultyJourney'
import { answering, down, NOON, REGISTER } from '~/tests/setup/faultySite'

const failure = (page: Page) => page.getByRole('alert')
const finding = (page: Page) => page.getByRole('heading', { level: 1, name: /^44 trên 108/ })
const programme = (page: Page) => page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ })
const oldChip = (page: Page) => page.getByRole('button', { name: /^Cũ / })

/** Lets the day be today's: the register has no day of its own. */
const withoutDay = (text: string): string => text.replaceAll(/"(?:asOf|compareTo)": "[^"]*",/g, '')

/** Time goes by until the page is so old. How long it took to open counts, for its clock goes on by itself: on a busy machine, seconds. */
async function age(page: Page, milliseconds: number): Promise<void> {
  const passed = await page.evaluate(() => Math.ceil(performance.now()))
  await page.clock.fastForward(Math.max(0, milliseconds - passed))
}

journey(
  'F1 nobody answers at the first start: the page says what is wrong and offers another try',
  async ({ page, site }) => {
    let asked = 0
    let fail = (): void => undefined
    const failing = new Promise<void>((resolve) => (fail = resolve))
    await page.route(REGISTER, async (route) => {
      asked += 1
      await failing
      await route.abort('internetdisconnected')
    })
    await page.goto(`${site.url}/programmes/XVII-02`)
    // The page itself asks ahead: what fails before the application asks too is asked once more.
    await page.getByRole('status').filter({ hasText: 'Đang tải số liệu' }).waitFor()
    fail()
    await failure(page).getByText(`Không kết nối được với ${site.url}/data/register.json.`).waitFor()
    expect(await page.getByRole('link', { name: 'Tiến Độ' }).isVisible()).toBe(true)
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /Đang tải|Vẫn đang tải/ })
        .count(),
    ).toBe(0)
    expect(asked).toBe(3)
    await page.unrouteAll()
    await failure(page).getByRole('button', { name: 'Thử lại' }).click()
    await programme(page).waitFor()
  },
)

journey(
  'F2 nobody answers at a later start: the last good register is shown with its age, and mends itself',
  async ({ page, site, complaints }) => {
    await visitOnce(page, site)
    site.answer(REGISTER, down)
    site.advance(3_600_000)
    await openWatching(page, site, '/programmes/XVII-02')
    await oldChip(page)
      .filter({ hasText: /^Cũ từ \d\d:\d\d/ })
      .waitFor()
    await page.goto(site.url)
    await finding(page).waitFor()
    expect(await page.getByRole('table', { name: '10 chương trình' }).getByRole('listitem').count()).toBe(108)
    await oldChip(page).waitFor()
    expect(await failure(page).count()).toBe(0)
    // The chip is drawn before anybody waits for the next question.
    await watched(page, site)
    site.mend()
    await later(page, site, 73_000)
    await expect.poll(() => oldChip(page).count()).toBe(0)
    expect(complaints.filter((text) => !text.includes('Failed to load resource'))).toEqual([])
  },
)

journey('F6 503 with Retry-After: 30: nothing is asked for thirty seconds, then by itself', async ({ page, site }) => {
  site.answer(REGISTER, answering(503, '', { 'Retry-After': '30' }))
  await page.clock.install()
  await page.goto(`${site.url}/programmes/XVII-02`)
  await failure(page).getByText('Máy chủ báo lỗi 503').waitFor()
  site.mend()
  await age(page, 29_000)
  await caughtUp(page)
  expect(site.asked(REGISTER)).toHaveLength(1)
  await page.clock.fastForward(2000)
  await programme(page).waitFor()
  expect(site.asked(REGISTER)).toHaveLength(2)
})

journey('F9 403: the page says so, asks no second time and shows nothing that was kept', async ({ page, site }) => {
  await visitOnce(page, site)
  const before = site.asked(REGISTER).length
  site.answer(REGISTER, answering(403))
  await page.goto(`${site.url}/tasks`)
  await failure(page).getByText(`Máy chủ báo lỗi 403 khi đọc ${site.url}/data/register.json.`).waitFor()
  expect(site.asked(REGISTER)).toHaveLength(before + 1)
  await failure(page).getByRole('link', { name: 'Xem bộ dữ liệu “Tập huấn”' }).click()
  await page.getByText('Số liệu mô phỏng để tập huấn.').waitFor()
})

journey('F10 an indicator that is not there: the way back, and the address as it was', async ({ page, site }) => {
  const address = `${site.url}/indicators/da-bo`
  await page.goto(address)
  await page.getByRole('heading', { level: 1, name: 'Không có trang này' }).waitFor()
  await page.getByText('Bộ dữ liệu đang xem không có chỉ tiêu “da-bo”.').waitFor()
  expect(page.url()).toBe(address)
  await page.getByRole('link', { name: 'Về trang tổng quan' }).click()
  await finding(page).waitFor()
})

journey('F11 an answer that never ends: given up after ten seconds, asked again, then said', async ({ page, site }) => {
  site.answer(REGISTER, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"resources":')
  })
  await page.clock.install()
  await page.goto(`${site.url}/programmes/XVII-02`)
  await expect.poll(() => site.asked(REGISTER).length).toBe(1)
  // The page itself asks ahead; the time-out begins with the application's own question.
  await page.getByRole('status').filter({ hasText: 'Đang tải số liệu' }).waitFor()
  await age(page, 9000)
  expect(site.asked(REGISTER)).toHaveLength(1)
  await page.clock.fastForward(2000)
  await page.clock.fastForward(500)
  await expect.poll(() => site.asked(REGISTER).length).toBe(2)
  await page.clock.fastForward(10_000)
  await failure(page)
    .getByText(/data\/register\.json không trả lời trọn vẹn trong 10 giây/)
    .waitFor()
  // Two tries of ten seconds: a third would be more than a reader waits (rule R1).
  await page.clock.fastForward(60_000)
  await caughtUp(page)
  expect(site.asked(REGISTER)).toHaveLength(2)
})

journey(
  'F12 eight seconds for an answer: the place is kept, the page says that it still waits, one question',
  async ({ page, site }) => {
    let release = (): void => undefined
    site.answer(REGISTER, (_, response) => {
      release = () => {
        site.mend()
        response.writeHead(307, { Location: '/data/register.json' }).end()
      }
    })
    await page.clock.install()
    await page.addInitScript(() => {
      let shift = 0
      const watch = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { readonly value: number }).value
        document.documentElement.dataset['shift'] = String(shift)
      })
      watch.observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(`${site.url}/programmes/XVII-02`)
    await page.getByRole('status').filter({ hasText: 'Đang tải số liệu' }).waitFor()
    const stillWaiting = page.getByRole('status').filter({ hasText: 'Vẫn đang tải' })
    expect(await stillWaiting.count()).toBe(0)
    await page.clock.fastForward(3000)
    await stillWaiting.waitFor()
    await page.clock.fastForward(5000)
    expect(site.asked(REGISTER)).toHaveLength(1)
    release()
    await programme(page).waitFor()
    await expect.poll(() => stillWaiting.count()).toBe(0)
    expect(Number(await page.evaluate(() => document.documentElement.dataset['shift'] ?? 0))).toBeLessThan(0.05)
  },
)

journey('F13 a drip of one kilobyte at a time: the whole answer has ten seconds', async ({ page, site }) => {
  const drips = new Set<ReturnType<typeof setInterval>>()
  site.answer(REGISTER, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' })
    const drip = setInterval(() => response.write(' '.repeat(1000)), 50)
    drips.add(drip)
    response.on('close', () => {
      clearInterval(drip)
      drips.delete(drip)
    })
  })
  await page.clock.install()
  await page.goto(`${site.url}/programmes/XVII-02`)
  await expect.poll(() => drips.size).toBe(1)
  // The page itself asks ahead; the time-out begins with the application's own question.
  await page.getByRole('status').filter({ hasText: 'Đang tải số liệu' }).waitFor()
  await page.clock.fastForward(10_000)
  await expect.poll(() => drips.size).toBe(0)
  await page.clock.fastForward(500)
  await expect.poll(() => drips.size).toBe(1)
  await page.clock.fastForward(10_000)
  await failure(page).getByText('không trả lời trọn vẹn trong 10 giây').waitFor()
  // That the browser has hung up is heard here in its own time.
  await expect.poll(() => drips.size).toBe(0)
})

journey.for([3, -3])(
  'F37 a clock %d days off: today and the age of figures are the server’s',
  async (off, { page, site }) => {
    await page.route('**/config.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: withoutDay(await answer.text()) })
    })
    site.setClock(NOON)
    await page.clock.install({ time: NOON + off * 86_400_000 })
    await page.goto(`${site.url}/tasks`)
    await page.getByRole('button', { name: 'Đến ngày 02/03/2026' }).waitFor()
    await expect.poll(() => keptEntries(page)).toBe(2)
    site.answer(REGISTER, down)
    site.advance(600_000)
    await page.goto(`${site.url}/tasks`)
    await oldChip(page)
      .filter({ hasText: /^Cũ từ \d\d:\d\d$/ })
      .waitFor()
  },
)

journey.for(['America/Los_Angeles', 'Pacific/Kiritimati'])(
  'F38 half past midnight in Hanoi, a reader in %s: the day is Hanoi’s',
  async (zone, { page: elsewhere, site }) => {
    const context = await elsewhere.context().browser()?.newContext({ timezoneId: zone })
    const page = await context?.newPage()
    if (context === undefined || page === undefined) throw new Error('no other reader')
    await page.route('**/config.json', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ response: answer, body: withoutDay(await answer.text()) })
    })
    site.setClock(Date.parse('2026-03-01T17:30:00Z'))
    await page.goto(`${site.url}/tasks?lang=vi`)
    await page.getByRole('button', { name: 'Đến ngày 02/03/2026' }).waitFor()
    await context.close()
  },
)

journey('F39 storage refuses: all works, nothing is kept', async ({ page, site, complaints }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await openWatching(page, site)
  await page.getByRole('link', { name: 'Tăng trưởng kinh tế', exact: true }).click()
  await programme(page).waitFor()
  expect(complaints).toEqual([])
  site.answer(REGISTER, down)
  await page.goto(`${site.url}/tasks`)
  await failure(page).getByText('Không kết nối được').waitFor()
})

/** Changes every entry of the store of registers: its key, its value. */
async function spoilKept(page: Page, change: string): Promise<void> {
  await page.evaluate(
    async (how) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('tien-do-registers')
        opening.addEventListener('success', () => {
          const work = opening.result.transaction('files', 'readwrite')
          const store = work.objectStore('files')
          const walking = store.openCursor()
          walking.addEventListener('success', () => {
            const cursor = walking.result
            if (cursor === null) return
            const [, ...rest] = cursor.key as unknown[]
            if (how === 'older') store.put(cursor.value, [0, ...(rest as string[])])
            else if (typeof cursor.value === 'object') {
              const { text } = cursor.value as { text: string }
              cursor.update({ ...cursor.value, text: text.replace('"value":8.5', '"value":9.9') })
            }
            if (how === 'older') cursor.delete()
            cursor.continue()
          })
          work.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    change,
  )
}

journey.for([
  ['F39 what was kept is spoilt', 'corrupt'],
  ['F41 what was kept is of an older version', 'older'],
] as const)('%s: it is dropped, never half read, and kept anew', async ([, how], { page, site }) => {
  await visitOnce(page, site)
  await spoilKept(page, how)
  site.answer(REGISTER, down)
  await page.goto(`${site.url}/tasks`)
  await failure(page).getByText('Không kết nối được').waitFor()
  site.mend()
  await failure(page).getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('heading', { level: 1, name: /nhiệm vụ/ }).waitFor()
  await expect.poll(() => keptEntries(page)).toBe(2)
  site.answer(REGISTER, down)
  await page.goto(`${site.url}/tasks`)
  await page.getByRole('heading', { level: 1, name: /nhiệm vụ/ }).waitFor()
})

journey('F40 local storage throws: the defaults are used', async ({ page, site, complaints }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(site.url)
  await finding(page).waitFor()
  await page.getByRole('button', { name: 'Nền tối' }).click()
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
  expect(complaints).toEqual([])
})
