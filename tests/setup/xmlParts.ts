import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element as an XML parser of somebody else's reads it. */
export interface XmlElement {
  /** With its prefix, such as `w:tbl`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** The root of a text that must be well-formed XML, namespaces declared; throws where it is not. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = [{ name: '', attributes: {}, children: [] }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (words) => {
    open.at(-1)?.children.push(words)
  })
  parser.write(text).close()
  const root = open[0]?.children.find((child) => typeof child !== 'string')
  if (root === undefined) throw new Error('XML without an element')
  return root
}

/** Every part of an office document that is XML, parsed, by its path. */
export function xmlParts(document: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(
    Object.entries(unzipSync(document))
      .filter(([path]) => /\.(?:xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]),
  )
}

/** All elements of a name below an element, in their order. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  )
}

/** All words below an element. */
export function wordsIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('')
}
