/** The keys that go back and on along a list: up and down, or left and right. */
export type StepKeys = readonly [back: string, on: string]

/** Where a key leads from place `at` of `count` in a list that is one stop of the Tab key; null when the list has no use for the key. */
export function stepAfter(key: string, at: number, count: number, [back, on]: StepKeys): number | null {
  switch (key) {
    case back:
      return Math.max(0, at - 1)
    case on:
      return Math.min(count - 1, at + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
