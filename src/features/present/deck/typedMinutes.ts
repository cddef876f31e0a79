/** Minutes that somebody typed, with a comma or a point before the decimals; null when it is no number. */
export function parseTypedMinutes(typed: string): number | null {
  const text = typed.trim().replace(',', '.')
  return /^(?:\d{1,3}|\d{0,3}\.\d{1,2})$/.test(text) ? Number(text) : null
}
