import type { IncomingMessage, RequestListener } from 'node:http'

/** One dimension of a table of PxWeb: its code, and the text of each of its values by the value's own code. */
interface Variable {
  readonly code: string
  readonly values: Readonly<Record<string, string>>
}

/** A table of PxWeb. */
export interface PxTable {
  readonly variables: readonly Variable[]
  /** What stands in a cell by the codes of its values, in the order of the variables; null = blank. */
  readonly cellAt: (codes: readonly string[]) => number | null
  /** The mark that a cell bears, where it bears one. */
  readonly markAt?: (codes: readonly string[]) => string | undefined
}

/** What a server of PxWeb allows: cells in one answer, and questions altogether. */
interface Allowance {
  readonly cells: number
  readonly calls: number
}

interface Query {
  readonly query: readonly {
    readonly code: string
    readonly selection: { readonly filter: string; readonly values: readonly string[] }
  }[]
  readonly response: { readonly format: string }
}

/** A refusal with the HTTP code that PxWeb gives for it. */
class Refusal extends Error {
  readonly status: number

  constructor(status: number, reason: string) {
    super(reason)
    this.status = status
  }
}

/**
 * Answers as the API of PxWeb does (version 1): a POST with selections is a JSON-stat 2.0 dataset, what is not selected comes
 * whole, too many cells are 403, too many questions 429, an unknown value or format 400.
 */
export function pxWeb(
  tables: Readonly<Record<string, PxTable>>,
  { cells, calls }: Allowance = { cells: 100_000, calls: Infinity },
): RequestListener {
  let asked = 0
  return (request, response) => {
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
    answerTo(request)
      .then((dataset) => reply(200, dataset))
      .catch((error: unknown) =>
        error instanceof Refusal ? reply(error.status, { error: error.message }) : response.destroy(),
      )
  }

  async function answerTo(request: IncomingMessage): Promise<unknown> {
    asked += 1
    if (asked > calls) throw new Refusal(429, 'Too many requests')
    const table = tables[request.url ?? '']
    if (table === undefined || request.method !== 'POST') throw new Refusal(404, 'Parameter error')
    const { query, response }: Query = JSON.parse(await bodyOf(request))
    if (response.format !== 'json-stat2') throw new Refusal(400, 'Parameter error')
    return datasetOf(table, query, cells)
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

function datasetOf({ variables, cellAt, markAt }: PxTable, query: Query['query'], most: number): unknown {
  const chosen = variables.map(({ code, values }) => {
    const selection = query.find((one) => one.code === code)?.selection
    const codes = selection === undefined ? Object.keys(values) : selected(Object.keys(values), selection)
    return { code, codes, values }
  })
  const places = chosen.reduce<readonly (readonly string[])[]>(
    (found, { codes }) => found.flatMap((place) => codes.map((code) => [...place, code])),
    [[]],
  )
  if (places.length > most) throw new Refusal(403, 'Too many values selected')
  const marks = places.flatMap((place, at) => {
    const mark = markAt?.(place)
    return mark === undefined ? [] : [[String(at), mark]]
  })
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Một số chỉ tiêu chủ yếu chia theo Chỉ tiêu, Địa phương và Năm',
    source: 'Cục Thống kê',
    updated: '2024-05-14T02:00:00Z',
    id: chosen.map(({ code }) => code),
    size: chosen.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      chosen.map(({ code, codes, values }) => [
        code,
        {
          label: code,
          category: {
            index: Object.fromEntries(codes.map((one, at) => [one, at])),
            label: Object.fromEntries(codes.map((one) => [one, values[one]])),
          },
          extension: { elimination: false, show: 'value' },
        },
      ]),
    ),
    value: places.map(cellAt),
    ...(marks.length > 0 && { status: Object.fromEntries(marks) }),
    role: { time: ['Năm'], geo: ['Địa phương'] },
    extension: { px: { infofile: '', tableid: 'V03.01', decimals: 2 } },
  }
}

function selected(
  codes: readonly string[],
  { filter, values }: Query['query'][number]['selection'],
): readonly string[] {
  if (filter === 'top') return codes.slice(-Number(values[0]))
  if (filter === 'all') return codes
  if (filter !== 'item' || values.some((code) => !codes.includes(code))) throw new Refusal(400, 'Parameter error')
  return codes.filter((code) => values.includes(code))
}
