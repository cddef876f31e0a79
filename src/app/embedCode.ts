/** CSS pixels of the frame that the code asks for; the page in it fills any. */
const SIZE = { width: 720, height: 520 } as const

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

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
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
