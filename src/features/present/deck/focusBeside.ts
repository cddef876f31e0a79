/**
 * Gives the focus to the same control of the next row, or of the one before, when a row goes away with the control that had it; to
 * `otherwise` when it was the only one. To be called before the row goes.
 */
export function focusBeside(control: Element, otherwise: HTMLElement | null): void {
  const row = control.closest('li, tr')
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const place = [...(row?.querySelectorAll(control.localName) ?? [])].indexOf(control)
  const alike = [...(beside?.querySelectorAll<HTMLElement>(control.localName) ?? [])]
  const next = alike[place] ?? alike.at(-1) ?? otherwise
  next?.focus()
}
