import type { Page } from 'playwright'

/** Frames without any change after which a screen counts as drawn. */
const QUIET_FRAMES = 5

/** Resolves once the application has taken over what came with the page: before, it hears neither a key nor of another address. */
export async function answers(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0)
}

/**
 * Goes to another address of the open site as a link does, without a new page; resolves when the screen there is drawn. That it is the
 * new one is told by the years of the clock, which lead to the same address on other days.
 */
export async function walkTo(page: Page, address: string): Promise<void> {
  await answers(page)
  await page.evaluate(
    async ([to, quietFrames]) =>
      new Promise<void>((resolve) => {
        const asked = new URL(to, location.origin)
        const dayOf = (url: URL): string | null => url.searchParams.get('asOf')
        const isThere = (): boolean =>
          [...document.querySelectorAll<HTMLAnchorElement>('header a')].some(({ href }) => {
            const link = new URL(href)
            return (
              link.pathname === asked.pathname &&
              dayOf(link) !== dayOf(asked) &&
              [...asked.searchParams].every(([name, value]) => name === 'asOf' || link.searchParams.get(name) === value)
            )
          })
        let quiet = 0
        const watch = new MutationObserver(() => {
          quiet = 0
        })
        watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
        const frame = (): void => {
          quiet += 1
          if (quiet > quietFrames && document.querySelector('h1') !== null && isThere()) {
            watch.disconnect()
            resolve()
          } else requestAnimationFrame(frame)
        }
        history.pushState(null, '', to)
        dispatchEvent(new PopStateEvent('popstate'))
        requestAnimationFrame(frame)
      }),
    [address, QUIET_FRAMES] as const,
  )
}
