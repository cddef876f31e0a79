import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { describe, expect, inject } from 'vitest'
import {
  bothAt,
  hearsKeys,
  journey,
  openDesk,
  openShow,
  openShowAlone,
  pageNow,
  sign,
  slideNow,
} from '~/tests/setup/meetingWindows'

const jumpBox = (desk: Page) => desk.getByRole('combobox', { name: 'Nhảy đến trang' })

/** The last of the closing slides, of either register. */
const LAST = 'asked.5'

const isBlack = async (show: Page): Promise<boolean> =>
  (await show.getByRole('heading', { level: 1, name: 'Màn đen' }).count()) > 0

/** Listens in a window for what another one keeps of the preferences; the answer resolves once this one has heard of it. */
async function listenForPreferences(page: Page): Promise<() => Promise<void>> {
  const heard = await page.evaluateHandle(() => ({
    once: new Promise<void>((resolve) => {
      window.addEventListener('storage', ({ key }) => {
        if (key === 'tien-do') resolve()
      })
    }),
  }))
  return async () => heard.evaluate(async ({ once }) => once)
}

describe('two windows', () => {
  journey('one key at the desk moves both; one key in the audience window too', async ({ desk, show, complaints }) => {
    await desk.keyboard.press('ArrowRight')
    await bothAt(desk, show, 'overview')
    await desk.keyboard.press('PageDown')
    await bothAt(desk, show, 'changes')
    await desk.keyboard.press('PageUp')
    await bothAt(desk, show, 'overview')
    await desk.keyboard.press('End')
    await bothAt(desk, show, LAST)
    await desk.keyboard.press('Space')
    await bothAt(desk, show, LAST)
    await desk.keyboard.press('Home')
    await bothAt(desk, show, 'title')
    await desk.keyboard.press('ArrowLeft')
    await bothAt(desk, show, 'title')

    await show.keyboard.press('PageDown')
    await bothAt(desk, show, 'overview')
    await show.keyboard.press('3')
    await bothAt(desk, show, 'programme:XVII-03')
    // Two steps without waiting are two steps.
    await desk.keyboard.press('Home')
    await desk.keyboard.press('ArrowRight')
    await desk.keyboard.press('ArrowRight')
    await bothAt(desk, show, 'changes')
    // A meeting leaves no trail: “back” leads out of it, not through its slides.
    expect(await desk.evaluate(() => history.length)).toBe(2)
    expect(complaints).toEqual([])
  })

  journey('jumps: by digit, by page, by programme and by words without diacritics', async ({ page, complaints }) => {
    const desk = await openDesk(page, '?register=rehearsal')
    const show = await openShow(desk)
    await desk.keyboard.press('0')
    await bothAt(desk, show, 'programme:XVII-10')
    await desk.getByRole('button', { name: /^Chương trình 04:/ }).click()
    await bothAt(desk, show, 'programme:XVII-04')
    const ask = async (words: string): Promise<void> => {
      await desk.keyboard.press('/')
      await desk.keyboard.type(words)
      await desk.getByRole('option').first().waitFor()
      await desk.keyboard.press('Enter')
      await expect.poll(() => jumpBox(desk).inputValue()).toBe('')
    }
    await ask('2')
    await bothAt(desk, show, 'overview')
    await ask('02')
    await bothAt(desk, show, 'programme:XVII-02')
    await ask('do thi hoa')
    await bothAt(desk, show, 'indicator:urbanisation-rate')
    await expect.poll(() => pageNow(desk).textContent()).toMatch(/^Ngoài bộ trang|^Trang/)
    // The field is left, so that the keys work again; the deck goes on where it was left.
    await desk.keyboard.press('Home')
    await bothAt(desk, show, 'title')
    expect(complaints).toEqual([])
  })

  journey('either can be reloaded, and nobody loses the place', async ({ desk, show, complaints }) => {
    await desk.keyboard.press('2')
    await bothAt(desk, show, 'programme:XVII-02')
    await show.reload()
    await show.getByRole('heading', { level: 1 }).waitFor()
    await bothAt(desk, show, 'programme:XVII-02')
    await desk.keyboard.press('3')
    await bothAt(desk, show, 'programme:XVII-03')
    // Opened anew without a place, the desk asks the rooms.
    await desk.goto(`${inject('siteUrl')}/present/desk`)
    await bothAt(desk, show, 'programme:XVII-03')
    await desk.reload()
    await pageNow(desk).waitFor()
    await hearsKeys(desk)
    await desk.keyboard.press('4')
    await bothAt(desk, show, 'programme:XVII-04')
    // While the desk is away the rooms go on.
    await desk.goto('about:blank')
    await show.keyboard.press('ArrowRight')
    await expect.poll(() => slideNow(show)).not.toBe('programme:XVII-04')
    const left = slideNow(show)
    await desk.goto(`${inject('siteUrl')}/present/desk?slide=title`)
    await expect.poll(() => [slideNow(desk), slideNow(show)]).toEqual([left, left])
    expect(complaints).toEqual([])
  })

  journey(
    'blank and shown again; the spotlight follows the pointer over the desk',
    async ({ desk, show, complaints }) => {
      await desk.keyboard.press('b')
      await expect.poll(() => isBlack(show)).toBe(true)
      expect(await show.getByText('Chốt').filter({ visible: true }).count()).toBe(0)
      // A step shows the same slide again.
      await desk.keyboard.press('ArrowRight')
      await expect.poll(() => isBlack(show)).toBe(false)
      await bothAt(desk, show, 'title')
      await show.keyboard.press('b')
      await expect.poll(() => desk.getByText('Màn đen', { exact: true }).count()).toBe(1)
      await show.keyboard.press('b')
      await expect.poll(() => desk.getByText('Màn đen', { exact: true }).count()).toBe(0)

      const spot = show.locator('[data-out], [transform^="translate("]').first()
      const place = () =>
        spot.evaluate((light) => (light.hasAttribute('data-out') ? null : light.getAttribute('transform')))
      expect(await place()).toBeNull()
      await desk.keyboard.press('l')
      const box = await desk.locator('[data-spot]').boundingBox()
      if (box === null) throw new Error('no picture')
      await desk.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await expect.poll(place).toMatch(/^translate\((?:80|79\.9|80\.0)\S* (?:45|44\.9|45\.0)/)
      await desk.mouse.move(5, 5)
      await expect.poll(place).toBeNull()
      await desk.keyboard.press('l')
      // What the desk says comes in order: in a window that has made these steps, the desk's light is out.
      await desk.keyboard.press('ArrowRight')
      await bothAt(desk, show, 'overview')
      await desk.keyboard.press('Home')
      await bothAt(desk, show, 'title')

      await show.mouse.move(320, 180)
      await show.keyboard.press('l')
      await expect.poll(place).toBe('translate(40 22.5)')
      await show.mouse.move(640, 360)
      await expect.poll(place).toBe('translate(80 45)')
      await show.keyboard.press('Escape')
      await expect.poll(place).toBeNull()
      // One key too many must not uncover what lies behind the window: with a desk the meeting ends there.
      await show.keyboard.press('Escape')
      await show.keyboard.press('ArrowRight')
      await bothAt(desk, show, 'overview')
      expect([show.isClosed(), await show.getByRole('dialog').count()]).toEqual([false, 0])
      expect(complaints).toEqual([])
    },
  )

  journey(
    'an audience window that is closed is noticed, and can be opened again where it was',
    async ({ desk, show }) => {
      await desk.keyboard.press('5')
      await bothAt(desk, show, 'programme:XVII-05')
      await show.close({ runBeforeUnload: false })
      await expect.poll(() => sign(desk).textContent()).toMatch(/đã đóng|không trả lời/)
      const again = await openShow(desk)
      await bothAt(desk, again, 'programme:XVII-05')
    },
  )

  journey('an audience window that is hidden is noticed', async ({ desk, show }) => {
    // What a minimised window says of itself; headless browsers cover none.
    const hide = (isHidden: boolean) =>
      show.evaluate(
        (state) => {
          Object.defineProperty(document, 'visibilityState', { configurable: true, value: state })
          document.dispatchEvent(new Event('visibilitychange'))
        },
        isHidden ? 'hidden' : 'visible',
      )
    await hide(true)
    await expect.poll(() => sign(desk).textContent()).toBe('Cửa sổ trình chiếu đang bị che hoặc thu nhỏ')
    await hide(false)
    await expect.poll(() => sign(desk).textContent()).toBe('Đang phát lên màn hình chung')
    await show.setViewportSize({ width: 1920, height: 1080 })
    await desk.getByText('cửa sổ 1920 × 1080', { exact: false }).waitFor()
  })

  journey(
    'an audience window that closes is gone, though it says as it goes that it is hidden',
    async ({ desk, show }) => {
      await show.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pagehide'))
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' })
        document.dispatchEvent(new Event('visibilitychange'))
      })
      await expect.poll(() => sign(desk).textContent()).toBe('Cửa sổ trình chiếu đã đóng')
      await show.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' })
        window.dispatchEvent(new PageTransitionEvent('pageshow'))
      })
      await expect.poll(() => sign(desk).textContent()).toBe('Đang phát lên màn hình chung')
    },
  )

  journey('windows on other registers or days are not moved', async ({ page, complaints }) => {
    const desk = await openDesk(page)
    const [other, earlier] = await Promise.all(
      ['?register=rehearsal', '?asOf=2023-12-31'].map(async (search) => {
        return openShowAlone(await page.context().newPage(), search)
      }),
    )
    const show = await openShow(desk)
    await desk.bringToFront()
    await desk.keyboard.press('2')
    await bothAt(desk, show, 'programme:XVII-02')
    expect([other, earlier].map((one) => one && slideNow(one))).toEqual(['title', 'title'])
    expect(complaints).toEqual([])
  })
})

describe('several desks', () => {
  journey('one steers, and when it is closed the other does', async ({ desk, show, page, complaints }) => {
    const second = await openDesk(await page.context().newPage())
    const follows = (one: Page) => one.getByText(/^Một bàn khác đang điều khiển buổi họp này/)
    await follows(second).waitFor()
    await desk.bringToFront()
    await desk.keyboard.press('2')
    await bothAt(desk, show, 'programme:XVII-02')
    await bothAt(second, show, 'programme:XVII-02')
    // Both act in the same moment: in the end all three agree.
    await Promise.all([desk.keyboard.press('End'), second.keyboard.press('4'), second.keyboard.press('5')])
    await expect.poll(() => new Set([desk, second, show].map(slideNow)).size).toBe(1)
    await second.keyboard.press('6')
    await follows(desk).waitFor()
    await bothAt(second, show, 'programme:XVII-06')
    await bothAt(desk, show, 'programme:XVII-06')
    await second.close()
    await expect.poll(() => follows(desk).count()).toBe(0)
    await show.reload()
    await show.getByRole('heading', { level: 1 }).waitFor()
    await desk.keyboard.press('7')
    await bothAt(desk, show, 'programme:XVII-07')
    expect(complaints).toEqual([])
  })
})

journey('a meeting that is ended is over in both windows, and stays so', async ({ desk, show, complaints }) => {
  const timer = desk.getByRole('button', { name: /phút/ })
  await timer.waitFor()
  await desk.keyboard.press('Escape')
  const leaving = desk.getByRole('dialog')
  await leaving.getByRole('button', { name: 'Kết thúc buổi họp' }).click()
  const last = show.getByRole('heading', { level: 1, name: /^Phần trình bày đã kết\sthúc$/ })
  await last.waitFor()
  await desk.keyboard.press('Escape')
  await expect.poll(() => desk.getByRole('dialog').count()).toBe(0)
  await desk.keyboard.press('PageDown')
  await show.keyboard.press('PageDown')
  await show.reload()
  await last.waitFor()
  await desk.reload()
  await pageNow(desk).filter({ hasText: 'Buổi họp đã kết thúc' }).waitFor()
  await desk.getByText(/· đã kết thúc/).waitFor()
  await desk.getByRole('button', { name: 'Tiếp tục buổi họp' }).click()
  await expect.poll(() => last.count()).toBe(0)
  await bothAt(desk, show, 'title')
  expect(complaints).toEqual([])
})

describe('what may be refused', () => {
  journey('a blocked window is opened by hand, and obeys', async ({ page, complaints }) => {
    await page.addInitScript(() => {
      window.open = () => null
    })
    const desk = await openDesk(page)
    await desk.keyboard.press('2')
    await desk.getByRole('button', { name: 'Mở cửa sổ trình chiếu' }).click()
    const address = await desk.getByRole('alert').getByRole('link').textContent()
    const show = await page.context().newPage()
    await show.goto(address ?? '')
    await show.getByRole('heading', { level: 1 }).waitFor()
    await bothAt(desk, show, 'programme:XVII-02')
    await desk.bringToFront()
    await desk.keyboard.press('3')
    await bothAt(desk, show, 'programme:XVII-03')
    expect(complaints).toEqual([])
  })

  journey(
    'without full screen and without a wake lock everything goes on in the plain window',
    async ({ page, complaints }) => {
      await page.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))
        Element.prototype.requestFullscreen = refuse
        Object.defineProperty(navigator, 'wakeLock', { value: { request: refuse } })
      })
      await openShowAlone(page)
      await page.keyboard.press('f')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => slideNow(page)).toBe('overview')
      expect(complaints).toEqual([])
    },
  )

  journey(
    'full screen hides the browser’s bars, and the mode outlives it; the wake lock is asked for again',
    async ({ page, complaints }) => {
      await page.addInitScript(() => {
        const asked: string[] = []
        Object.assign(window, { asked })
        const request = (): Promise<unknown> => {
          asked.push('wake')
          return Promise.resolve({ release: () => Promise.resolve() })
        }
        Object.defineProperty(navigator, 'wakeLock', { value: { request } })
        const own = Object.getOwnPropertyDescriptor(Element.prototype, 'requestFullscreen')
          ?.value as () => Promise<void>
        const value = new Proxy(own, {
          apply: (target, element: unknown, [options]: FullscreenOptions[]) => {
            asked.push(options?.navigationUI ?? '')
            return Reflect.apply(target, element, [options])
          },
        })
        Object.defineProperty(Element.prototype, 'requestFullscreen', { value })
      })
      const asked = () => page.evaluate(() => Reflect.get(window, 'asked') as string[])
      await openShowAlone(page)
      await expect.poll(asked).toEqual(['wake'])
      await page.keyboard.press('F')
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
      expect(await asked()).toEqual(['wake', 'hide'])
      await page.keyboard.press('Escape')
      await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
      expect(new URL(page.url()).pathname).toBe('/present/show')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => slideNow(page)).toBe('overview')
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
      await expect.poll(asked).toEqual(['wake', 'hide', 'wake'])
      expect(complaints).toEqual([])
    },
  )
})

/** The backend is gone; the site itself answers. */
journey(
  'after the check every step, jump and search works without a network, and a reload of either window',
  async ({ page, complaints }) => {
    await page.goto(`${inject('siteUrl')}/present?part=check&register=rehearsal`)
    await page.getByText(/Chạy được khi mất mạng: mọi thứ cần chiếu/).waitFor()
    await page.getByRole('link', { name: 'Mở bàn trình chiếu' }).click()
    await page.waitForURL('**/present/desk?*freeze=*')
    const show = await openShow(page)
    await page.getByText(/trang; mất mạng vẫn tải lại được/).waitFor()
    await page.context().setOffline(true)
    await page.keyboard.press('0')
    await bothAt(page, show, 'programme:XVII-10')
    await page.keyboard.press('/')
    await page.keyboard.type('do thi hoa')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await bothAt(page, show, 'indicator:urbanisation-rate')
    await show.getByText(/%/).first().waitFor()
    await page.keyboard.press('End')
    await bothAt(page, show, LAST)
    for (const one of [show, page]) {
      await one.reload()
      await one.getByRole('heading', { level: 1 }).first().waitFor()
      await bothAt(page, show, LAST)
    }
    await hearsKeys(page)
    await page.keyboard.press('Home')
    await bothAt(page, show, 'title')
    expect(await show.getByRole('note').count()).toBe(0)
    expect(complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/.test(one))).toEqual([])
  },
)

describe('one window', () => {
  journey('every slide without the network, there and back', async ({ page, complaints }) => {
    await openShowAlone(page, '?register=rehearsal')
    // The worker has every file then. What this page asked for before is still on its way, perhaps; another one asks the worker.
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await openShowAlone(page, '?register=rehearsal')
    await page.context().setOffline(true)
    await page.keyboard.press('End')
    await expect.poll(() => slideNow(page)).toBe(LAST)
    const foot = page.getByText(/^\d+ \/ \d+$/)
    const [, pages = ''] = ((await foot.textContent()) ?? '').split(' / ')
    await page.keyboard.press('Home')
    await expect.poll(() => slideNow(page)).toBe('title')
    for (let at = 1; at <= Number(pages); at += 1) {
      await expect.poll(() => foot.textContent()).toBe(`${at} / ${pages}`)
      expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('')
      expect(await page.getByRole('alert').count()).toBe(0)
      await page.keyboard.press('ArrowRight')
    }
    expect(complaints).toEqual([])
  })

  journey(
    'shows nothing but the slide; help only on demand; Escape asks before it leads out',
    async ({ page, complaints }) => {
      await openShowAlone(page)
      expect(await page.getByRole('button').count()).toBe(0)
      expect(await page.getByRole('navigation').count()).toBe(0)
      expect(await page.getByRole('textbox').count()).toBe(0)
      expect(await page.title()).toBe('Cửa sổ trình chiếu · Tiến Độ')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor()
      await page.keyboard.press('Escape')
      // Taken away: while it is only closed, the key would still be its own.
      await expect.poll(() => page.locator('dialog').count()).toBe(0)
      // The screen that it leads to has notes: first it asks, and there is a last picture without them.
      await page.keyboard.press('Escape')
      const leaving = page.getByRole('dialog', { name: 'Kết thúc buổi họp?' })
      await leaving.getByRole('button', { name: 'Kết thúc buổi họp' }).click()
      const last = page.getByRole('heading', { level: 1, name: /^Phần trình bày đã kết\sthúc$/ })
      await last.waitFor()
      await page.keyboard.press('PageDown')
      await page.keyboard.press('3')
      await page.keyboard.press('Escape')
      await page.getByRole('dialog', { name: 'Buổi họp đã kết thúc' }).waitFor()
      expect(await last.count()).toBe(1)
      await page.getByRole('button', { name: 'Mở màn hình chuẩn bị' }).click()
      await page.waitForURL('**/present?*')
      expect(complaints).toEqual([])
    },
  )

  journey.for([
    [1280, 720],
    [1920, 1080],
    [1024, 768],
    [700, 900],
  ] as const)('the slide fits %i × %i whole, in 16:9', async ([width, height], { page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${inject('siteUrl')}/present/show`)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.waitFor()
    const box = await page.locator('section').first().boundingBox()
    if (box === null) throw new Error('no picture')
    expect(box.width / box.height).toBeCloseTo(16 / 9, 1)
    expect(Math.max(box.width / width, box.height / height)).toBeCloseTo(1, 2)
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= window.innerHeight)).toBe(true)
  })
})

describe('keys', () => {
  journey('mean the character while somebody types', async ({ desk, show, complaints }) => {
    const notes = desk.getByRole('textbox', { name: /^Ghi chú/ })
    await notes.click()
    await desk.keyboard.type('Bài 2: flq ?')
    await desk.keyboard.press('Home')
    await desk.keyboard.press('ArrowRight')
    expect(await notes.inputValue()).toBe('Bài 2: flq ?')
    await bothAt(desk, show, 'title')
    expect(await isBlack(show)).toBe(false)
    // Nothing of it is said to the rooms.
    expect(await show.getByText('Bài 2').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  journey('that are characters can be switched off, arrows stay', async ({ desk, show, complaints }) => {
    await desk.bringToFront()
    await desk.keyboard.press('?')
    const help = desk.getByRole('dialog', { name: 'Phím tắt' })
    const heard = await listenForPreferences(show)
    await help.getByRole('checkbox').uncheck()
    await heard()
    await desk.keyboard.press('Escape')
    await expect.poll(() => desk.getByRole('dialog').count()).toBe(0)
    await desk.getByText('Phím chữ, phím số đang tắt.').waitFor()
    await desk.keyboard.press('2')
    await desk.keyboard.press('b')
    await show.keyboard.press('b')
    await desk.keyboard.press('ArrowRight')
    await bothAt(desk, show, 'overview')
    expect(await isBlack(show)).toBe(false)
    expect(complaints).toEqual([])
  })
})

journey.for(['lang=vi', 'lang=en', 'lang=vi&register=rehearsal', 'lang=en&register=rehearsal'])(
  'axe finds no fault with the desk: %s',
  async (parameters, { page }) => {
    await page.goto(`${inject('siteUrl')}/present/desk?${parameters}`)
    await pageNow(page).waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([])
  },
)
