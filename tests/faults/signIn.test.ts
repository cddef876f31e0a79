import type { Page } from 'playwright'
import { expect } from 'vitest'
import { A_POLL, keptEntries, overhearNow, untilTold } from '~/tests/setup/faultyJourney'
import { journey as walk } from '~/tests/setup/journey'
import { signInAtProvider, signInButton, signInSite, type SignInSite } from '~/tests/setup/signInSite'

interface SigningIn {
  /** The site on a backend that is not for everybody, and a real OpenID provider. */
  readonly site: SignInSite
}

const journey = walk.extend<SigningIn>({
  site: async ({}, use) => {
    const site = await signInSite()
    await use(site)
    await site.close()
  },
})

const finding = (page: Page) => page.getByRole('heading', { level: 1, name: /^44 trên 108/ })
const programme = (page: Page) => page.getByRole('heading', { level: 1, name: /^Tăng trưởng kinh tế/ })
const leaveButton = (page: Page) => page.getByRole('button', { name: 'Đăng xuất', exact: true })
const signInHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Đăng nhập để xem số liệu' })

/** Opens an address of the site and signs in; resolves on the provider's way back. */
async function enter(page: Page, { url }: SignInSite, path: string): Promise<void> {
  await page.goto(url + path)
  await signInButton(page).click()
  await signInAtProvider(page)
}

/** Everything that this browser keeps for the site, and the address, as one text. */
async function keptText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const said: unknown[] = [
      location.href,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
    ]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(opening.error ?? new Error(name)))
        opening.addEventListener('success', () => resolve(opening.result))
      })
      for (const store of database.objectStoreNames) {
        const asking = database.transaction(store).objectStore(store)
        for (const request of [asking.getAllKeys(), asking.getAll()]) {
          await new Promise((resolve) => {
            request.addEventListener('success', resolve)
          })
          said.push(request.result)
        }
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) said.push(request.url, await (await cache.match(request))?.text())
    }
    return JSON.stringify(said)
  })
}

/** Not the browser's remark on a refusal, ours on why a part is not shown, or that on the provider's page, which asks for a font of elsewhere. */
const isOdd = (complaint: string): boolean => !/status of 401|: sign_in\n|ERR_NAME_NOT_RESOLVED/.test(complaint)

const JWT = /\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/

journey(
  'S4: signed in at a real provider, the reader is where they were, and no token is kept anywhere',
  async ({ page, site, complaints }) => {
    const path = '/programmes/XVII-02?asOf=2023-12-31&lang=vi'
    await page.goto(site.url + path)
    await signInHeading(page).waitFor()
    expect(await signInButton(page).count()).toBe(1)
    expect(site.heard).toEqual([])
    await signInButton(page).click()
    await signInAtProvider(page)
    await programme(page).waitFor()
    expect(page.url()).toBe(site.url + path)
    expect(site.heard.map(({ status }) => status)).toEqual([200])
    await leaveButton(page).waitFor()
    await expect.poll(() => keptEntries(page)).toBe(2)

    expect(site.provider.given.filter((token) => JWT.test(token))).toHaveLength(2)
    const kept = await keptText(page)
    expect(kept).toContain('tien-do-reader')
    expect(kept).not.toMatch(JWT)
    for (const token of site.provider.given) expect(kept).not.toContain(token)
    // Nor the reader's name, which is asked of nobody.
    expect(kept).not.toContain('nguyen.van.an')
    expect(await page.content()).not.toContain('nguyen.van.an')

    // A new page has no token, and whoever has none is not shown what is kept. The provider still knows the reader.
    await page.reload()
    await signInHeading(page).waitFor()
    await signInButton(page).click()
    await programme(page).waitFor()
    expect(page.url()).toBe(site.url + path)
    expect(complaints.filter(isOdd)).toEqual([])
  },
)

/** Resolves once the page watches its source, with what it tells the other tabs overheard from then on. */
async function watching(page: Page): Promise<void> {
  const watches = (): Promise<readonly string[]> =>
    page.evaluate(async () =>
      ((await navigator.locks.query()).held ?? [])
        .map(({ name = '' }) => name)
        .filter((name) => name.startsWith('tien-do {"kind":"rest"')),
    )
  await expect.poll(watches).toHaveLength(1)
  const [channel = ''] = await watches()
  await overhearNow(page, channel)
}

/** Resolves once what is drawn last, when the browser has nothing better to do (`useLater`), has been drawn. */
async function drawnLast(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestIdleCallback(() => resolve()))
      }),
  )
}

journey(
  'F8 401 in the middle: one prompt to sign in, the figures stay, and so does the place',
  async ({ page, site, complaints }) => {
    site.provider.renews(false)
    const path = '/programmes/XVII-02?asOf=2023-12-31'
    await page.clock.install()
    await enter(page, site, path)
    await programme(page).waitFor()
    await watching(page)
    await page
      .getByText(/^Đơn vị: /)
      .first()
      .waitFor()
    await drawnLast(page)
    const shown = await page.locator('main').innerText()
    site.provider.takeBack()
    await page.clock.fastForward(A_POLL)
    await page.getByRole('status').filter({ hasText: 'Đã hết phiên đăng nhập' }).waitFor()
    expect(await signInButton(page).count()).toBe(1)
    expect(await page.locator('main').innerText()).toBe(shown)
    // Nobody asks the backend in vain, or asks the reader twice.
    await page.clock.fastForward(A_POLL)
    await page.clock.fastForward(A_POLL)
    expect(site.heard.map(({ status }) => status)).toEqual([200, 401])
    await page.getByRole('link', { name: 'Địa phương', exact: true }).click()
    await signInButton(page).first().waitFor()
    await expect.poll(() => signInButton(page).count()).toBe(1)
    await page.goBack()
    await programme(page).waitFor()
    expect(page.url()).toBe(site.url + path)

    // The provider still knows the reader and asks nothing.
    await signInButton(page).click()
    await leaveButton(page).waitFor()
    expect(page.url()).toBe(site.url + path)
    await expect.poll(() => page.locator('main').innerText()).toBe(shown)
    expect(await signInButton(page).count()).toBe(0)
    expect(complaints.filter(isOdd)).toEqual([])
  },
)

journey(
  'F8 401 where the provider renews tokens: nobody notices, and every refresh token is used once',
  async ({ page, site }) => {
    await page.clock.install()
    await enter(page, site, '/programmes/XVII-02')
    await programme(page).waitFor()
    await watching(page)
    for (const turn of [1, 2]) {
      const before = site.heard.length
      site.provider.takeBack()
      await untilTold(page, async () => page.clock.fastForward(A_POLL))
      await expect.poll(() => site.heard.slice(before).map(({ status }) => status)).toEqual([401, 304])
      expect(site.provider.asked('refresh_token')).toBe(turn)
      expect(await signInButton(page).count()).toBe(0)
    }
    const refreshing = site.provider.given.filter((token) => !JWT.test(token))
    expect(new Set(refreshing).size).toBe(3)
    expect(await keptText(page)).not.toMatch(JWT)
  },
)

journey('signing in that is called off is said, and can be tried again', async ({ page, site }) => {
  await page.goto(`${site.url}/tasks?asOf=2023-12-31`)
  await signInButton(page).click()
  await page.getByRole('link', { name: 'Cancel' }).click()
  await page.getByRole('status').filter({ hasText: 'việc đăng nhập đã bị hủy' }).waitFor()
  expect(page.url()).toBe(`${site.url}/tasks?asOf=2023-12-31`)
  await signInButton(page).click()
  await signInAtProvider(page)
  await page.getByRole('heading', { level: 1, name: /nhiệm vụ/ }).waitFor()
  expect(page.url()).toBe(`${site.url}/tasks?asOf=2023-12-31`)
})

journey('S4: what comes back without having been asked for is not believed', async ({ page, site }) => {
  await page.goto(`${site.url}/signed-in?code=stolen&state=guessed`)
  await signInHeading(page).waitFor()
  expect(page.url()).toBe(`${site.url}/`)
  expect(site.provider.asked('authorization_code')).toBe(0)
  await signInButton(page).click()
  await page.getByPlaceholder('Enter any login').waitFor()
  await page.goto(`${site.url}/signed-in?code=stolen&state=guessed&iss=${encodeURIComponent(site.provider.issuer)}`)
  await page.getByText(/^Hệ thống đăng nhập .* từ chối/).waitFor()
  expect(site.provider.asked('authorization_code')).toBe(0)
  expect(site.heard).toEqual([])
})

journey('P12, P13: what the rooms see asks nobody to sign in, and names nobody', async ({ page, site, complaints }) => {
  site.provider.renews(false)
  await page.clock.install()
  await enter(page, site, '/')
  await finding(page).waitFor()
  await watching(page)
  const rooms = await page.context().newPage()
  await rooms.goto(`${site.url}/present/show?slide=${encodeURIComponent('indicator:grdp-growth-average')}`)
  await rooms.getByRole('heading', { level: 1 }).first().waitFor()
  await drawnLast(rooms)
  const shown = await rooms.locator('body').textContent()
  site.provider.takeBack()
  await page.bringToFront()
  await page.clock.fastForward(A_POLL)
  await page.getByRole('status').filter({ hasText: 'Đã hết phiên đăng nhập' }).waitFor()
  expect(await rooms.locator('body').textContent()).toBe(shown)
  expect(shown).not.toMatch(/đăng nhập|đăng xuất|nguyen/i)
  expect(complaints.filter(isOdd)).toEqual([])
})

journey('another reader finds nothing that this browser kept for the one before (R6)', async ({ page, site }) => {
  const keep = (): Promise<void> =>
    page.evaluate(async () => (await caches.open('tien-do-test')).put('/kept', new Response('figures')))
  const caching = (): Promise<readonly string[]> => page.evaluate(() => caches.keys())
  await enter(page, site, '/tasks')
  await leaveButton(page).waitFor()
  await keep()
  // The same reader again: all is still there.
  await page.reload()
  await signInButton(page).click()
  await leaveButton(page).waitFor()
  expect(await caching()).toEqual(['tien-do-test'])
  // The provider's session is over, and somebody else sits down.
  await page.context().clearCookies()
  await page.reload()
  await signInButton(page).click()
  await signInAtProvider(page, 'tran.thi.binh@example.vn')
  await leaveButton(page).waitFor()
  expect(await caching()).toEqual([])
})

journey(
  'F42 two tabs, one signs out: the other one follows, and nothing stays kept',
  async ({ page, site, complaints }) => {
    await enter(page, site, '/')
    await finding(page).waitFor()
    const other = await page.context().newPage()
    await other.goto(`${site.url}/programmes/XVII-02`)
    await programme(other).waitFor()
    // One sign-in for all windows.
    expect(site.provider.asked('authorization_code')).toBe(1)
    await expect.poll(() => keptEntries(page)).toBe(2)
    await page.evaluate(async () => (await caches.open('tien-do-test')).put('/kept', new Response('figures')))

    const opensAnew = other.waitForEvent('domcontentloaded')
    await leaveButton(page).click()
    await page.getByRole('dialog', { name: 'Đăng xuất' }).getByRole('button', { name: 'Đăng xuất' }).click()
    await opensAnew
    await signInHeading(other).waitFor()
    expect(await keptEntries(other)).toBe(0)
    expect(await other.evaluate(() => caches.keys())).toEqual([])
    expect(await keptText(other)).not.toContain('tien-do-reader')
    expect(await other.locator('body').innerText()).not.toContain('Tăng trưởng')
    const asked = site.heard.length

    // The provider is left too, once the reader says so there.
    await page.getByRole('button', { name: 'Yes, sign me out' }).click()
    await signInHeading(page).waitFor()
    expect(page.url()).toBe(`${site.url}/`)
    await signInButton(page).click()
    await page.getByPlaceholder('Enter any login').waitFor()
    expect(site.heard).toHaveLength(asked)
    expect(complaints.filter(isOdd)).toEqual([])

    // The other register is for everybody.
    await other.getByRole('link', { name: /Tập huấn/ }).click()
    await other.getByRole('heading', { level: 1, name: /trên/ }).waitFor()
  },
)
