import fc from 'fast-check'
import type { Page } from 'playwright'
import { expect, inject } from 'vitest'
import { journey } from '~/tests/setup/journey'
import { answers } from '~/tests/setup/walk'

const PARAMETERS = [
  'register',
  'asOf',
  'compare',
  'lang',
  'status',
  'programme',
  'part',
  'indicator',
  'agency',
  'turn',
  'kind',
  'q',
  'sort',
  'group',
  'columns',
  'trial',
  'freeze',
  'frozenAt',
  'slide',
]
const SCREENS = ['/', '/programmes/XVII-02', '/indicators', '/tasks', '/agencies', '/changes', '/localities', '/data']

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '</title>',
]
const WORDS = [
  '__proto__',
  'constructor',
  '2025-02-30',
  '9999-12-31',
  '-1',
  'NaN',
  '%00',
  '%',
  '..',
  'pace:1e400',
  'none',
]

const value = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 3000, minLength: 1500 }),
)
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), fc.string({ maxLength: 8 })), value), { maxLength: 6 })
  .map((pairs) => new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString())

/** Remembers whatever would be markup of somebody else's, at whatever moment it is on the page. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const strange =
      'main img, main iframe, main script, main style, [onerror], [onload], [srcdoc], a[href^="javascript:" i]'
    const seen: string[] = []
    Reflect.set(window, 'seen', seen)
    const look = (): void => {
      for (const element of document.querySelectorAll(strange)) seen.push(element.outerHTML.slice(0, 100))
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
    look()
  })
  return () => page.evaluate(() => Reflect.get(window, 'seen') as readonly string[])
}

journey('S17: five hundred addresses of chance: no exception, no markup', async ({ page, complaints }) => {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(inject('siteUrl'))
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  await answers(page)
  const seen = await watch(page)
  const addresses = fc
    .sample(query, { numRuns: 500, seed: 2025 })
    .map((search, at) => `${SCREENS[at % SCREENS.length]}?${search}`)
  // As fast as the page draws: one address each frame, each of them the whole way through the router.
  await page.evaluate(async (all) => {
    for (const address of all) {
      history.pushState(null, '', address)
      dispatchEvent(new PopStateEvent('popstate'))
      await new Promise<void>((drawn) => requestAnimationFrame(() => drawn()))
    }
  }, addresses)
  // What comes last is drawn as ever.
  await page.evaluate(() => {
    history.pushState(null, '', '/')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await page.getByRole('heading', { level: 1, name: /^44 trên 108/ }).waitFor()
  expect(await seen()).toEqual([])
  expect(dialogs).toEqual([])
  expect(complaints).toEqual([])
})

journey.for([
  ['/?register=%3Cimg%20src=x%3E&asOf=2025-02-30&compare=1&lang=xx&status=%22', ''],
  ['/indicators?q=%3Cscript%3E&sort=__proto__&lang=fr', '?q=%3Cscript%3E&sort=__proto__'],
  ['/tasks?programme=__proto__&agency=constructor&part=javascript:alert(1)', ''],
  ['/?freeze=%3Cb%3E&asOf=2023-12-31&evil=1', '?asOf=2023-12-31'],
] as const)('S17: %s is rewritten to what is shown', async ([asked, shown], { page, complaints }) => {
  await page.goto(inject('siteUrl') + asked)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(() => new URL(page.url()).search).toBe(shown)
  expect(complaints).toEqual([])
})

journey('S16: rubbish in the storage and on the channel of a meeting changes nothing', async ({ page, complaints }) => {
  const broken = fc.constant('{"state":{"byRegister":{"published":null}},"version":0}')
  const rubbish = fc.sample(fc.oneof(fc.json(), fc.string(), broken), { numRuns: 60, seed: 7 })
  await page.addInitScript(() => {
    const names: string[] = []
    Reflect.set(window, 'channels', names)
    window.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name)
        names.push(name)
      }
    }
  })
  await page.goto(`${inject('siteUrl')}/present/show?slide=title`)
  const heading = page.getByRole('heading').first()
  await heading.waitFor()
  const before = (await heading.textContent()) ?? ''
  // It goes on its channel once it is drawn.
  const channels = (): Promise<readonly string[]> =>
    page.evaluate(() => Reflect.get(window, 'channels') as readonly string[])
  await expect.poll(channels).toContainEqual(expect.stringMatching(/^tien-do published \w\w-\w{4}$/))
  await page.evaluate(async (all) => {
    const [name] = (Reflect.get(window, 'channels') as string[]).filter((one) =>
      /^tien-do published \w\w-\w{4}$/.test(one),
    )
    if (name === undefined) throw new Error('The window is on no channel')
    const channel = new BroadcastChannel(name)
    const say = channel.postMessage.bind(channel)
    for (const text of all) {
      for (const said of [text, { kind: 'show', turn: text, slide: text }, { kind: text }, [text], null]) say(said)
      for (const key of ['tien-do', 'tien-do-meeting']) {
        localStorage.setItem(key, text)
        dispatchEvent(new StorageEvent('storage', { key, newValue: text, storageArea: localStorage }))
      }
    }
    Reflect.set(window, 'say', say)
    // Asked last, it answers when it has heard all of it.
    await new Promise<void>((resolve) => {
      channel.addEventListener('message', ({ data }: MessageEvent<{ readonly kind?: string } | null>) => {
        if (data?.kind === 'here') resolve()
      })
      say({ kind: 'ask', of: 'rooms' })
    })
  }, rubbish)
  expect(await heading.textContent()).toBe(before)
  // What is a message is still heard, on the same channel.
  await page.evaluate(() => {
    const say = Reflect.get(window, 'say') as (said: unknown) => void
    say({ kind: 'show', turn: 1000, slide: 'overview', cover: null })
  })
  await expect.poll(() => heading.textContent()).not.toBe(before)
  // Opened anew with rubbish in the storage.
  for (const text of ['{', 'null', '{"state":{"byRegister":{"published":{"notes":7}}}}']) {
    await page.evaluate((kept) => {
      for (const key of ['tien-do', 'tien-do-meeting']) localStorage.setItem(key, kept)
    }, text)
    await page.goto(`${inject('siteUrl')}/present`)
    await page.getByRole('heading').first().waitFor()
  }
  expect(complaints).toEqual([])
})
