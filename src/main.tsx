import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'

const root = document.querySelector<HTMLElement>('#root')
if (root === null) throw new Error('index.html has no element #root')

const page = document.documentElement
// boot.js has not arrived: nobody knows whether what was drawn is what the address asks for.
if (page.dataset['theme'] === undefined) {
  page.dataset['theme'] = 'light'
  page.dataset['drawn'] = 'other'
  delete page.dataset['frame']
}

/** A drawn page has only the styles of what is drawn; the others come now. Without them the application can still be read (F50). */
const arrived = async (style: Element | null | undefined): Promise<unknown> =>
  style &&
  new Promise((resolve) => {
    for (const told of ['load', 'error']) style.addEventListener(told, resolve)
  })

/** Everything the application needs is asked for at once; where the files are is written into the page by the build. */
const open = async (): Promise<void> => {
  try {
    const code = import('@/app/start')
    const ahead = document.querySelector<HTMLTemplateElement>('#ahead')?.content
    const styled = arrived(ahead?.querySelector('link[rel=stylesheet]'))
    document.head.append(ahead ?? '')
    const [{ start }] = await Promise.all([code, styled])
    await start(root)
  } catch (error) {
    document.querySelector('#no-start')?.removeAttribute('hidden')
    window.dispatchEvent(new CustomEvent('tien-do-failed', { detail: error }))
    throw error
  }
}

// A board that came with the page is read before any code is needed: paint first, then fetch what makes it answer.
if (root.childElementCount > 0 && page.dataset['drawn'] === undefined) {
  requestAnimationFrame(() => setTimeout(() => void open()))
} else {
  void open()
}
