import Papa from 'papaparse'
import { notTheFormat } from './fetching'
import { SourceError } from './source'

/**
 * The cells of a CSV text (RFC 4180, commas), blank lines left out unless rows are to be counted. Throws a SourceError when it is
 * something else.
 */
export function readCsv(text: string, address: string, keepsBlank = false): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    skipEmptyLines: keepsBlank ? false : 'greedy',
  })
  const [error] = errors
  if (error === undefined) return data
  // A quotation mark that is never closed is what is left of a file that was cut off on the way.
  throw new SourceError(
    error.code === 'MissingQuotes'
      ? { kind: 'unreachable', address }
      : notTheFormat(address, 'csv', `${(error.row ?? 0) + 1}: ${error.message}`),
    error,
  )
}
