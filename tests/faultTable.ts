import { FAULTS } from '~/tests/faults/faults'

/** How the tests of a fault went; absent = none ran. */
export type Results = ReadonlyMap<number, boolean>

/** The number that the name of a test begins with; null = it is about none. A name out of a table is in quotes. */
export function faultIn(title: string): number | null {
  const [, number] = /^'?F(\d+) /.exec(title) ?? []
  return number === undefined ? null : Number(number)
}

/** The faults and what became of each, as docs/faults.md has them. */
export function faultTable(results: Results): string {
  const lines = FAULTS.map(({ number, fault, expected, tested }) => {
    const passed = results.get(number)
    const said = passed === undefined ? 'not run' : passed ? 'passes' : '**fails**'
    return `| F${number} | ${fault} | ${expected} | ${said}, \`tests/faults/${tested}\` |`
  })
  return [
    '# What goes wrong, and what the page does then',
    '',
    'Written by the test run (`npm test`) from `tests/faults/faults.ts` and the results. Each fault is brought about in a real browser',
    `against a real server: all ${FAULTS.length} of the matrix.`,
    '',
    '| fault | what is wrong | what the page does | tested |',
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}
