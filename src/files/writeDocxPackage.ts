import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Day } from '@/domain/day'

const CORE = 'docProps/core.xml'
const TEXT = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'

const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g
const LINK_ID = /Id="(rId[^"]+)"[^>]*TargetMode="External"/g

const BOOKMARK_ID = /(<w:bookmark(?:Start|End)[^>]*w:id=")(\d+)/g

/** The names that the library gave to links by chance, each with the one of its place. */
function namesOfLinks(links: string): ReadonlyMap<string, string> {
  return new Map([...links.matchAll(LINK_ID)].map(([, name = ''], at) => [name, `link${at + 1}`]))
}

/** The library counts bookmarks on from one document to the next. */
function countedFromOne(text: string): string {
  const first = Math.min(...[...text.matchAll(BOOKMARK_ID)].map(([, , id]) => Number(id)))
  return text.replaceAll(BOOKMARK_ID, (_, before: string, id: string) => `${before}${Number(id) - first + 1}`)
}

/**
 * The same document without what differs from one making to the next, so that equal papers are equal files: the time it was made
 * becomes the day of its figures, links and bookmarks are named by their order.
 */
export function steadied(document: Uint8Array, day: Day): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(document)
  const partOf = (path: string): string => {
    const part = parts[path]
    if (part === undefined) throw new Error(`a document without ${path}`)
    return strFromU8(part)
  }
  const names = namesOfLinks(partOf(LINKS))
  const renamed = (text: string): string =>
    text.replaceAll(/"(rId[^"]+)"/g, (quoted, name: string) => {
      const better = names.get(name)
      return better === undefined ? quoted : `"${better}"`
    })
  return zipSync(
    {
      ...parts,
      [CORE]: strToU8(partOf(CORE).replaceAll(MOMENT, (_, tag: string) => `${tag}${day}T00:00:00Z`)),
      [TEXT]: strToU8(countedFromOne(renamed(partOf(TEXT)))),
      [LINKS]: strToU8(renamed(partOf(LINKS))),
    },
    { mtime: `${day}T00:00:00` },
  )
}
