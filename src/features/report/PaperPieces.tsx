import type { ReactNode } from 'react'
import type { Paper, PaperBlock } from '@/files/paper'
import { PaperClosing } from './PaperClosing'
import { PaperOpening } from './PaperOpening'
import { PaperRows, type RowPiece } from './PaperRows'
import { PaperRuns } from './PaperRuns'
import type { Piece } from './sheets'
import css from './paper.module.css'

/** Pieces as they stand on a page: rows of one table together, anything else by itself. */
function gathered(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (piece.kind === 'row' && before?.kind === 'row' && before.table === piece.table) last?.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** The title of the paper is a heading of the second level: the screen has one above it. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const

function Block({ block }: { readonly block: Extract<PaperBlock, { readonly kind: 'heading' | 'paragraph' }> }) {
  if (block.kind === 'paragraph') {
    return (
      <p className={css.paragraph}>
        <PaperRuns runs={block.runs} />
      </p>
    )
  }
  const Heading = HEADINGS[block.level]
  return (
    <Heading className={css[Heading]}>
      {block.number}. {block.text}
    </Heading>
  )
}

function Content({ piece, paper }: { readonly piece: Piece; readonly paper: Paper }): ReactNode {
  switch (piece.kind) {
    case 'opening':
      return <PaperOpening paper={paper} />
    case 'closing':
      return <PaperClosing closing={paper.closing} />
    case 'block':
      return <Block block={piece.block} />
    case 'line':
      return (
        <p className={css.line}>
          - <PaperRuns runs={piece.runs} />
        </p>
      )
    case 'row':
      return null
  }
}

export interface PaperPiecesProps {
  readonly paper: Paper
  readonly pieces: readonly Piece[]
}

/** Pieces of a paper one below the other; each says which it is, so that it can be measured. */
export function PaperPieces({ paper, pieces }: PaperPiecesProps): ReactNode {
  return gathered(pieces).map((group) => {
    const [first] = group
    if (first === undefined) return null
    if (first.kind === 'row') {
      const rows = group.filter((piece): piece is RowPiece => piece.kind === 'row')
      return <PaperRows key={first.id} table={first.table} rows={rows} />
    }
    return (
      <div key={first.id} className={css.piece} data-piece={first.id}>
        <Content piece={first} paper={paper} />
      </div>
    )
  })
}
