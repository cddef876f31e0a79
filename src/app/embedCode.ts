import { withEntities } from '@/files/entities'

/** CSS pixels of the frame that the code asks for; the page in it fills any. */
const SIZE = { width: 720, height: 520 } as const

/** The code that shows an indicator inside another page; whatever the title holds, it stays a title. */
export function embedCode(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: String(SIZE.width),
    height: String(SIZE.height),
    loading: 'lazy',
    style: 'border: 0; max-width: 100%',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${withEntities(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
