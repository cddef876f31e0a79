/** The time of day in a time zone at a moment, in hours and minutes: "14:05". */
export function clockIn(timeZone: string, moment: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(moment),
  )
}
