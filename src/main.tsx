import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'

const root = document.querySelector<HTMLElement>('#root')
if (root === null) throw new Error('index.html has no element #root')

const open = async (): Promise<void> => {
  try {
    await (await import('@/app/start')).start(root)
  } catch (error) {
    document.querySelector('#no-start')?.removeAttribute('hidden')
    throw error
  }
}

// A board that came with the page is read before any code is needed: paint first, then fetch what makes it answer.
if (root.childElementCount > 0 && document.documentElement.dataset['drawn'] === undefined) {
  requestAnimationFrame(() => setTimeout(() => void open()))
} else {
  void open()
}
