import { createElement, Fragment, type ReactNode } from 'react'
import type { PaperRun } from '@/files/paper'
import css from './paper.module.css'

/** A long unit such as "million VND/person/year" may go on in the next line after a stroke; a date and a code may not. */
const STROKES = /(?<=\p{L}\/)(?=[\p{Ll}\d])/u

/** A unit that is a word, such as "products", may stand below its figure; a sign or a short one may not. */
const BEFORE_WORDS = /\u00A0(?=\p{L}{4,})/gu

function Breakable({ text }: { readonly text: string }): ReactNode {
  const [first = '', ...rest] = text.replaceAll(BEFORE_WORDS, ' ').split(STROKES)
  return createElement(Fragment, null, first, ...rest.flatMap((piece) => [<wbr key={piece} />, piece]))
}

function Run({ run }: { readonly run: PaperRun }): ReactNode {
  const { text, isStrong, isStruck, address, leadsTo } = run
  if (leadsTo !== undefined) return <a href={`#${leadsTo}`}>{text}</a>
  // Printed in full: no arrow, and no colour, tells paper from screen.
  if (address !== undefined) return <span className={css.address}>{text}</span>
  if (isStruck === true) return <s>{text}</s>
  const words = <Breakable text={text} />
  return isStrong === true ? <strong>{words}</strong> : words
}

/** Words on paper; a number in brackets leads to its row of the annex. */
export function PaperRuns({ runs }: { readonly runs: readonly PaperRun[] }): ReactNode {
  return createElement(Fragment, null, ...runs.map((run) => createElement(Run, { run })))
}
