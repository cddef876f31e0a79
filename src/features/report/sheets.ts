import type { Paper, PaperBlock, PaperRow, PaperRun, PaperSection, PaperTable } from '@/files/paper'

/** What is never split between two pages: a row, a line of a list, a paragraph, a heading, the blocks that open and close the paper. */
export type Piece = {
  readonly id: string
  readonly sideways: boolean
  readonly startsPage: boolean
} & (
  | { readonly kind: 'opening' | 'closing' }
  | { readonly kind: 'block'; readonly block: Extract<PaperBlock, { readonly kind: 'heading' | 'paragraph' }> }
  | { readonly kind: 'line'; readonly runs: readonly PaperRun[] }
  | { readonly kind: 'row'; readonly table: PaperTable; readonly row: PaperRow; readonly isFirst: boolean }
)

/** One page as it is printed. */
export interface Sheet {
  readonly sideways: boolean
  readonly pieces: readonly Piece[]
}

/** Heights in CSS pixels, as the browser has measured them at the page's width. */
export interface Heights {
  readonly of: (piece: Piece) => number
  /** What stands above the first row of a table on every page: its name and the heads of its columns. */
  readonly ofHead: (table: PaperTable) => number
  /** What a page has room for. */
  readonly room: (sideways: boolean) => number
}

/** What is to be set of a piece before anybody says where it stands. */
type Bare<P> = P extends Piece ? Omit<P, 'sideways' | 'startsPage'> : never

function barePieces(block: PaperBlock, id: string): readonly Bare<Piece>[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ id, kind: 'block', block }]
    case 'list':
      return block.lines.map((runs, i) => ({ id: `${id}.${i}`, kind: 'line', runs }))
    case 'table':
      return block.rows.map((row, i) => ({ id: `${id}.${i}`, kind: 'row', table: block, row, isFirst: i === 0 }))
  }
}

function sectionPieces({ id, sideways, startsPage, blocks }: PaperSection): readonly Piece[] {
  return blocks
    .flatMap((block, i) => barePieces(block, `${id}.${i}`))
    .map((piece, i): Piece => ({ ...piece, sideways, startsPage: startsPage && i === 0 }))
}

/** A paper as the pieces that pages are made of; who signs stands before the annexes. */
export function piecesOf(paper: Paper): readonly Piece[] {
  const upright = { sideways: false, startsPage: false } as const
  const own = paper.sections.filter(({ isAnnex }) => isAnnex !== true)
  const annexes = paper.sections.filter(({ isAnnex }) => isAnnex === true)
  return [
    { id: 'opening', kind: 'opening', ...upright },
    ...own.flatMap(sectionPieces),
    { id: 'closing', kind: 'closing', ...upright },
    ...annexes.flatMap(sectionPieces),
  ]
}

/** A heading stays with what follows it, the first row of a table with the second, the last with the one before it. */
function keepsNext(piece: Piece): boolean {
  if (piece.kind === 'row') {
    const { rows } = piece.table
    return rows.length > 1 && (piece.row === rows[0] || piece.row === rows.at(-2))
  }
  return piece.kind === 'block' && piece.block.kind === 'heading'
}

/** Pieces that may not be torn apart: headings with the first piece below them, the first two rows of a table and the last two, who signs with what. */
function boundTogether(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    const last = groups.at(-1)
    if ((open || piece.kind === 'closing') && last !== undefined) last.push(piece)
    else groups.push([piece])
    open = keepsNext(piece)
  }
  return groups
}

/** Height of pieces below another, or at the top of a page: a table that begins there has its head besides. */
function heightOf(group: readonly Piece[], above: Piece | undefined, heights: Heights): number {
  return group.reduce((sum, piece, i) => {
    const before = i === 0 ? above : group[i - 1]
    const goesOn = before?.kind === 'row' && piece.kind === 'row' && before.table === piece.table
    return sum + heights.of(piece) + (piece.kind === 'row' && !goesOn ? heights.ofHead(piece.table) : 0)
  }, 0)
}

/** A group as it is where a page has room for it; else as much of its beginning as has, and the rest by itself. */
function fitting(group: readonly Piece[], heights: Heights): readonly (readonly Piece[])[] {
  const [first, ...rest] = group
  if (first === undefined) return []
  if (rest.length === 0 || heightOf(group, undefined, heights) <= heights.room(first.sideways)) return [group]
  return [...fitting(group.slice(0, -1), heights), group.slice(-1)]
}

/** Sets the pieces on pages: nothing is split, no heading is last, a table's head stands again on each of its pages. */
export function sheetsOf(pieces: readonly Piece[], heights: Heights): readonly Sheet[] {
  const sheets: { readonly sideways: boolean; readonly pieces: Piece[] }[] = []
  let used = 0
  for (const group of boundTogether(pieces).flatMap((one) => fitting(one, heights))) {
    const [first] = group
    if (first === undefined) continue
    const sheet = sheets.at(-1)
    const height = heightOf(group, sheet?.pieces.at(-1), heights)
    const fits = used + height <= heights.room(first.sideways)
    if (sheet !== undefined && sheet.sideways === first.sideways && !first.startsPage && fits) {
      used += height
      sheet.pieces.push(...group)
    } else {
      sheets.push({ sideways: first.sideways, pieces: [...group] })
      used = heightOf(group, undefined, heights)
    }
  }
  return sheets
}
