import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultIn, faultTable } from '~/tests/faultTable'
import { root } from './alias.mjs'

/** What matters here of a report of vitest. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

// Writes docs/faults.md from the last run of the journeys.
const report: Report = JSON.parse(readFileSync(join(root, '.cache', 'test', 'journeys.json'), 'utf8'))
const results = new Map<number, boolean>()
for (const { title, status } of report.testResults.flatMap(({ assertionResults }) => assertionResults)) {
  const number = faultIn(title)
  if (number !== null) results.set(number, (results.get(number) ?? true) && status === 'passed')
}
writeFileSync(join(root, 'docs', 'faults.md'), faultTable(results))
