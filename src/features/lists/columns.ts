/** The columns an address asks for, in the list's own order; the usual ones when it names none that is known. */
export function columnsOf<Column extends string>(
  asked: string | null,
  all: readonly Column[],
  usual: readonly Column[],
  always: Column,
): readonly Column[] {
  const named = new Set(asked?.split(','))
  const shown = all.filter((column) => named.has(column))
  return shown.length === 0 ? usual : all.filter((column) => column === always || named.has(column))
}

/** The address's word for a choice of columns; null for the usual ones. */
export function columnsText<Column extends string>(chosen: readonly Column[], usual: readonly Column[]): string | null {
  const isUsual = chosen.length === usual.length && chosen.every((column) => usual.includes(column))
  return isUsual ? null : chosen.join(',')
}

/** A choice of columns with one more, or one less. */
export function toggled<Column extends string>(
  column: Column,
  chosen: readonly Column[],
  all: readonly Column[],
): readonly Column[] {
  return all.filter((one) => (one === column ? !chosen.includes(one) : chosen.includes(one)))
}
