import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Paper } from '@/files/paper'
import { useScreenWords } from '@/i18n/Words'
import { measuredIn } from './measured'
import { PaperPieces } from './PaperPieces'
import { piecesOf, sheetsOf, type Sheet } from './sheets'
import css from './paper.module.css'

interface Laid {
  readonly paper: Paper
  readonly sheets: readonly Sheet[]
}

export interface PrintPreviewProps {
  readonly paper: Paper
  readonly onPages: (pages: number) => void
}

/** The paper at the width of its pages, unseen and unheard, to learn how high each piece of it is. */
function Measuring({ paper, onLaid }: { readonly paper: Paper; readonly onLaid: (laid: Laid) => void }) {
  const place = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => piecesOf(paper), [paper])
  useLayoutEffect(() => {
    if (place.current !== null) onLaid({ paper, sheets: sheetsOf(pieces, measuredIn(place.current, pieces)) })
  }, [paper, pieces, onLaid])
  return (
    <div ref={place} className={css.measuring} data-theme="light" aria-hidden="true" inert>
      {[false, true].map((sideways) => (
        <div key={String(sideways)} className={sideways ? css.wide : css.narrow}>
          <div className={css.room} data-room={sideways ? 'sideways' : 'upright'} />
          <PaperPieces paper={paper} pieces={pieces.filter((piece) => piece.sideways === sideways)} />
        </div>
      ))}
    </div>
  )
}

/** The pages as they will be printed: at the top of each but the first its number, at the foot of all the day and the code of the figures. */
export function PrintPreview({ paper, onPages }: PrintPreviewProps): ReactNode {
  const { m } = useScreenWords()
  const words = m.paper.screen
  const [laid, setLaid] = useState<Laid | null>(null)
  const isLaid = laid?.paper === paper
  const sheets = isLaid ? laid.sheets : []
  useLayoutEffect(() => {
    if (isLaid) onPages(sheets.length)
  }, [isLaid, sheets.length, onPages])
  return (
    <section className={css.preview} aria-label={words.preview}>
      {!isLaid && <Measuring paper={paper} onLaid={setLaid} />}
      {sheets.map(({ sideways, pieces }, i) => (
        <article
          key={pieces[0]?.id}
          className={`${css.sheet} ${sideways ? css.sideways : css.upright}`}
          data-theme="light"
          lang={paper.language}
          aria-label={words.page(i + 1, sheets.length)}
        >
          {i > 0 && (
            <p className={css.top} aria-hidden="true">
              {i + 1}
            </p>
          )}
          <PaperPieces paper={paper} pieces={pieces} />
          <footer className={css.foot}>{paper.foot}</footer>
        </article>
      ))}
    </section>
  )
}
