/** Rows of one kind under one head; `key` null = those that are of none. */
export interface RowGroup<Row> {
  readonly key: string | null
  readonly rows: readonly Row[]
}

/** Rows put together by a key, the groups in the order of `order`, what has no key last; inside a group rows stay as they came. */
export function groupsOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
  order: (a: string, b: string) => number,
): readonly RowGroup<Row>[] {
  const groups = new Map<string | null, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups]
    .map(([key, members]) => ({ key, rows: members }))
    .toSorted(({ key: a }, { key: b }) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
      return order(a, b)
    })
}

/** The order of a fixed list of words; what is not in it comes last. */
export function orderIn(words: readonly string[]): (a: string, b: string) => number {
  const place = (word: string): number => {
    const at = words.indexOf(word)
    return at === -1 ? words.length : at
  }
  return (a, b) => place(a) - place(b)
}

/** Which column a list is grouped by; what an address asks for and the list does not know counts as not asked. */
export function groupingOf<Group extends string>(group: string | null, known: readonly Group[]): Group | null {
  return known.find((one) => one === group) ?? null
}
