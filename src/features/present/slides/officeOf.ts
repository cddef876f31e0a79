/**
 * Who holds an office, as it is said in the rooms. What stands in brackets at the end is a remark of whoever wrote the register ("later
 * Standing Deputy Secretary"): no part of the office on the day.
 */
export function officeOf(holder: string): string {
  return holder.replace(/ \([^()]*\)$/, '')
}
