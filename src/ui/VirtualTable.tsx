import { defaultRangeExtractor, useWindowVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual'
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { stepAfter, type StepKeys } from './stepAfter'
import css from './VirtualTable.module.css'

/** One column of a long list. */
export interface VirtualColumn<Column extends string> {
  readonly key: Column
  /** Written before the cell where rows are cards; empty = the cell speaks for itself. */
  readonly label: string
  readonly head: ReactNode
  /** How the list is sorted by the column; absent where it cannot be. */
  readonly sorted?: 'ascending' | 'descending' | 'none' | undefined
  /** Gives the column its width and its edge. */
  readonly className: string | undefined
  /** The cell that names the row. */
  readonly isName?: boolean
}

/** What a cell is drawn from. */
export interface VirtualCellProps<Row, Column extends string, Around> {
  readonly row: Row
  readonly column: Column
  /** What all cells of the list share. */
  readonly around: Around
  /** For the links in it, so that the list is one stop of the Tab key. */
  readonly tabIndex: 0 | -1
}

/** A row, or the head of a group of rows. */
export type Entry<Row, Group> =
  | { readonly kind: 'row'; readonly id: string; readonly row: Row }
  /** `hasLink`: the keyboard stops at it. */
  | { readonly kind: 'group'; readonly id: string; readonly group: Group; readonly hasLink: boolean }

/** What the head of a group is drawn from. */
export interface VirtualHeadProps<Group> {
  readonly group: Group
  readonly tabIndex: 0 | -1
}

export interface VirtualTableProps<Row, Group, Column extends string, Around> {
  /** The list's name for screen readers. */
  readonly label: string
  /** Does every row have a link in its name? Then the keyboard walks along these, else along the rows themselves. */
  readonly hasNameLinks: boolean
  readonly columns: readonly VirtualColumn<Column>[]
  readonly entries: readonly Entry<Row, Group>[]
  readonly Cell: ComponentType<VirtualCellProps<Row, Column, Around>>
  readonly GroupHead: ComponentType<VirtualHeadProps<Group>>
  readonly around: Around
  /** Height of an ordinary row in CSS pixels, in columns and as a card: the guess for rows that were never shown. */
  readonly rowHeight: number
  readonly cardHeight: number
}

const UP_AND_DOWN: StepKeys = ['ArrowUp', 'ArrowDown']

/** Rows made beyond both edges of the window, so that scrolling and the Tab key find them there. */
const AHEAD = 8

/** The head stays at the top of the window, and no row may hide under it (rule A7). */
const HEAD_HEIGHT = 40

/** So many columns and more need a wider window. */
const MANY_COLUMNS = 9

/** Under this width rows are cards (see the style sheet). */
const CARDS_UNDER = { few: 860, many: 1020 } as const

interface LineProps<Row, Group, Column extends string, Around> extends Pick<
  VirtualTableProps<Row, Group, Column, Around>,
  'columns' | 'Cell' | 'GroupHead' | 'around'
> {
  readonly entry: Entry<Row, Group>
  readonly index: number
  readonly top: number
  readonly tabIndex: 0 | -1
  /** The row itself takes the keyboard. */
  readonly isStop: boolean
  readonly measure: (element: HTMLElement | null) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

function Line<Row, Group, Column extends string, Around>({
  entry,
  columns,
  Cell,
  GroupHead,
  around,
  index,
  top,
  tabIndex,
  isStop,
  measure,
  onFocus,
  onKeyDown,
}: LineProps<Row, Group, Column, Around>): ReactNode {
  return (
    <div
      role="row"
      ref={measure}
      className={entry.kind === 'row' ? css.row : css.group}
      // The head is row 1.
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={isStop ? tabIndex : undefined}
      style={{ top }}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {entry.kind === 'group' ? (
        <div role="cell" className={css.groupHead} aria-colspan={columns.length}>
          <GroupHead group={entry.group} tabIndex={tabIndex} />
        </div>
      ) : (
        columns.map((column) => (
          <div
            key={column.key}
            role={column.isName === true ? 'rowheader' : 'cell'}
            className={`${css.cell} ${column.className ?? ''}`}
            data-label={column.label === '' ? undefined : column.label}
          >
            <Cell row={entry.row} column={column.key} around={around} tabIndex={tabIndex} />
          </div>
        ))
      )}
    </div>
  )
}

function indexOf(element: Element): number {
  return Number(element.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
}

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey

/** The next entry with a link from `at` on, in the direction of the step; null when there is none. */
function stopFrom<Row, Group>(entries: readonly Entry<Row, Group>[], at: number, step: 1 | -1): number | null {
  for (let i = at; i >= 0 && i < entries.length; i += step) {
    const entry = entries[i]
    if (entry?.kind === 'row' || entry?.hasLink === true) return i
  }
  return null
}

/**
 * A list of any length that scrolls with the page: only the rows around the window are there, and every row says which of how many
 * it is. The list is one stop of the Tab key; arrows, Home and End walk along its rows, and the row that has the keyboard stays.
 */
export function VirtualTable<Row, Group, Column extends string, Around>({
  label,
  hasNameLinks,
  columns,
  entries,
  Cell,
  GroupHead,
  around,
  rowHeight,
  cardHeight,
}: VirtualTableProps<Row, Group, Column, Around>): ReactNode {
  const body = useRef<HTMLDivElement>(null)
  /** The row whose link takes the focus as soon as it is there. */
  const wanted = useRef<number | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const [above, setAbove] = useState(0)
  const at = active === null ? -1 : entries.findIndex(({ id }) => id === active)
  const stop = at === -1 ? (stopFrom(entries, 0, 1) ?? 0) : at
  const isMany = columns.length >= MANY_COLUMNS

  // Without an order to choose, the heads are only names, which cards carry themselves.
  const isStill = columns.every(({ sorted }) => sorted === undefined)
  const look = [css.table, isMany ? css.many : '', isStill ? css.still : ''].join(' ')

  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: entries.length,
    estimateSize: () => (window.innerWidth < CARDS_UNDER[isMany ? 'many' : 'few'] ? cardHeight : rowHeight),
    getItemKey: useCallback((index: number) => entries[index]?.id ?? index, [entries]),
    overscan: AHEAD,
    rangeExtractor: useCallback(
      (range: Range) => {
        const near = defaultRangeExtractor(range)
        return near.includes(stop) ? near : [...near, stop].toSorted((a, b) => a - b)
      },
      [stop],
    ),
    scrollMargin: above,
    scrollPaddingStart: HEAD_HEIGHT,
    useFlushSync: false,
  })

  // Where the list begins depends on everything above it: on any change of the page it is looked up again.
  useLayoutEffect(() => {
    const place = (): void => {
      const top = body.current?.getBoundingClientRect().top
      if (top !== undefined) setAbove(Math.round(top + window.scrollY))
    }
    place()
    const watch = new ResizeObserver(place)
    watch.observe(document.body)
    return () => watch.disconnect()
  }, [entries, columns])

  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`)
    if (row == null) return
    wanted.current = null
    const target = row.tabIndex === 0 ? row : row.querySelector<HTMLElement>('a')
    target?.focus({ preventScroll: true })
  })

  const onFocus = (event: FocusEvent): void => {
    const id = entries[indexOf(event.target)]?.id
    if (id !== undefined) setActive(id)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    // A window that a cell has opened has keys of its own.
    if (hasModifier(event) || !(event.target instanceof Element) || event.target.closest('dialog') !== null) return
    const from = indexOf(event.target)
    const asked = stepAfter(event.key, from, entries.length, UP_AND_DOWN)
    if (asked === null) return
    const isBack = event.key === 'ArrowUp' || event.key === 'End'
    const next = stopFrom(entries, asked, isBack ? -1 : 1)
    event.preventDefault()
    if (next === null) return
    wanted.current = next
    setActive(entries[next]?.id ?? null)
    virtualizer.scrollToIndex(next, { align: 'auto' })
  }

  const line = ({ index, start }: VirtualItem): ReactNode => {
    const entry = entries[index]
    return entry === undefined ? null : (
      <Line
        key={entry.id}
        entry={entry}
        columns={columns}
        Cell={Cell}
        GroupHead={GroupHead}
        around={around}
        index={index}
        top={start - above}
        tabIndex={index === stop ? 0 : -1}
        isStop={entry.kind === 'row' && !hasNameLinks}
        measure={virtualizer.measureElement}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
    )
  }

  return (
    <div role="table" className={look} aria-label={label} aria-rowcount={entries.length + 1}>
      <div role="rowgroup" className={css.headGroup}>
        <div role="row" className={css.head} aria-rowindex={1}>
          {columns.map((column) => (
            <div
              key={column.key}
              role="columnheader"
              className={`${css.headCell} ${column.className ?? ''}`}
              aria-sort={column.sorted}
            >
              {column.head}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" ref={body} className={css.body} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(line)}
      </div>
    </div>
  )
}
