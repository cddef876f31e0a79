import type { TermReport } from '@/domain/report'
import { STATUSES } from '@/domain/status'
import { withEntities } from '@/files/entities'
import type { ScreenSpeech } from '@/i18n/Words'

/** What is different in each archive, by the name of its place in `archive.html`. */
export const SLOTS = ['language', 'title', 'statuses', 'archive', 'freeze'] as const
export type Slot = (typeof SLOTS)[number]

/** The page of an archive in pieces: texts, and between two texts the place of something. One text more than slots. */
export interface EmptyPage {
  readonly texts: readonly string[]
  readonly slots: readonly Slot[]
}

/** Control characters, which HTML has no way to write; of them a text needs only tab and line feed. */
const CONTROL = /[^\P{Cc}\t\n]/gu

/** Half a letter, which no file can hold. */
const LONE_SURROGATE = /\p{Cs}/gu

/** A text as text of HTML, in an element or in an attribute with quotation marks. */
export function htmlText(text: string): string {
  return withEntities(text.replaceAll(CONTROL, '').replaceAll(LONE_SURROGATE, '\ufffd'))
}

/**
 * JSON inside `<script type="application/json">`: the same JSON, without a character that could end the element, begin a comment in
 * it, or must not stand in HTML. `JSON.stringify` writes out lone surrogates and most control characters itself.
 */
export function jsonBlock(json: string): string {
  return json.replaceAll(
    /[<>&\u2028\u2029\p{Cc}]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The page with everything in its place; what fills a slot is never looked into again. */
export function filledPage({ texts, slots }: EmptyPage, fill: Readonly<Record<Slot, string>>): string {
  return texts.flatMap((text, at) => [text, slots[at] === undefined ? '' : fill[slots[at]]]).join('')
}

/** For a browser without scripts: each programme's statuses as counts, in HTML, under a heading and lines that say what the file is. */
export function statusTable(
  report: TermReport,
  { m, f, language }: ScreenSpeech,
  about: readonly [string, ...string[]],
): string {
  const words = m.archive.plain
  const [heading, ...lines] = about
  const name = (text: string): string => `<th scope="col">${htmlText(text)}</th>`
  const count = (n: number): string => `<td>${htmlText(f.count(n))}</td>`
  const rows = report.programmes.map(
    ({ programme: { code, shortName }, context, rollUp: { counts, total } }) =>
      `<tr><th scope="row">${htmlText(`${code} · ${shortName[language]}`)}</th>${[total, ...STATUSES.map((status) => counts[status]), context.length].map(count).join('')}</tr>`,
  )
  const heads = [words.programme, words.judged, ...STATUSES.map((status) => m.words.status[status]), words.followed]
  return [
    `<h1>${htmlText(heading)}</h1>`,
    ...lines.map((line) => `<p><strong>${htmlText(line)}</strong></p>`),
    `<p>${htmlText(words.needs)}</p>`,
    `<table><caption>${htmlText(words.caption)}</caption>`,
    `<thead><tr>${heads.map(name).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  ].join('')
}
