import { inject } from 'vitest'

/** Cells of one row by the names of their columns, all of them text. */
export type Cells = Record<string, string>

/** Rows by table, for a test to spoil. */
export type LooseTables = Record<string, Cells[]>

interface OneFilePackage {
  readonly resources: readonly { readonly name: string; readonly data: readonly (readonly string[])[] }[]
}

/** The published register as the site under test sends it. */
export async function publishedTables(): Promise<LooseTables> {
  const answer = await fetch(`${inject('siteUrl')}/data/register.json`)
  const { resources } = (await answer.json()) as OneFilePackage
  return Object.fromEntries(
    resources.map(({ name, data: [header = [], ...rows] }) => [
      name,
      rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? '']))),
    ]),
  )
}

/** Tables as the site sends them: one file, the rows inline. */
export function packageText(tables: LooseTables): string {
  const resources = Object.entries(tables).map(([name, rows]) => {
    const columns = Object.keys(rows[0] ?? {})
    return { name, data: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))] }
  })
  return JSON.stringify({ resources })
}
