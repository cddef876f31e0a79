import type { Failure } from '@/domain/failure'
import type { ScreenMessages } from '@/i18n/messages'
import { shell } from './shell'

const failureText = (failure: Failure): string => {
  switch (failure.kind) {
    case 'unreachable':
      return shell.failure.unreachable(failure.address)
    case 'too_slow':
      return `${failure.address} did not answer in full within ${failure.seconds} seconds.`
    case 'refused':
      return `The server reported error ${failure.status} for ${failure.address}${failure.said === null ? '' : `: ${failure.said}`}.`
    case 'sign_in':
      return `Sign in at ${failure.address} to read these figures.`
    case 'not_found':
      return `${failure.address} was not found.`
    case 'not_the_format':
      return `${failure.address} is not a ${failure.expected.toUpperCase()} file. The network may be asking you to sign in. It begins: ${failure.found}`
    case 'too_large':
      return `${failure.address} is larger than ${failure.megabytes} MB and was not read.`
    case 'too_many':
      return `Table ${failure.table} has ${failure.rows} rows; the limit is ${failure.limit}.`
    case 'table_missing':
      return `The register lacks the table ${failure.table} (${failure.address}).`
    case 'table_unreadable':
      return `Table ${failure.table}: ${failure.unreadable} of ${failure.rows} rows cannot be read. That is more than a fifth, so nothing is shown rather than a selection.`
    case 'cube_unlike':
      return `The table of figures ${failure.address} does not fit the configuration at “${failure.wanted}”; it has ${failure.found.join(', ')}.`
    case 'term_unknown':
      return `The register has no term ${failure.term}${failure.found.length > 0 ? `; it has ${failure.found.join(', ')}` : ''}.`
  }
}

/** Why something could not be loaded, and what was left out: fetched with the first failure. */
export const failures: ScreenMessages['failures'] = {
  text: failureText,
  row: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
  finding: {
    missing: 'value missing',
    not_a_number: 'not a number',
    out_of_range: 'out of the permitted range',
    not_a_day: 'not a day',
    not_a_period: 'not a period',
    not_a_word_of_the_list: 'not in the list',
    too_long: 'too long',
    unsafe_name: 'name not allowed',
    duplicate: 'key used twice',
    unknown_reference: 'refers to a row that is not there',
    unreadable: 'unreadable',
  },
  loadFindings: (n, indicators) =>
    (indicators === null ? '' : `Showing ${indicators.read}/${indicators.of} indicators: `) +
    (n === 1 ? '1 unreadable row was left out' : `${n} unreadable rows were left out`),
  moreFindings: (n) => `and ${n} more`,
  shareFaults: (n) =>
    n === 1 ? '1 set of shares does not add up to 100%' : `${n} sets of shares do not add up to 100%`,
  shareFault: {
    figures: (whole, period, sum) =>
      `${whole}, ${period}: the published shares of the parts add up to ${sum}%, not 100%.`,
    targets: (whole, period, sum, isMost) =>
      `${whole}, ${period}: the target shares of the parts add up to ${sum}% at ${isMost ? 'most' : 'least'}, so they cannot all be met.`,
  },
  config: {
    title: 'The configuration cannot be used',
    not_found: (address) => `The configuration file ${address} was not found.`,
    not_json: (address) => `The configuration file ${address} is not valid JSON.`,
    unreachable: (address) => `The configuration file ${address} could not be read.`,
    unknown_key: (key) => `The configuration has no key “${key}”.`,
    missing_key: (key) => `The configuration lacks the key “${key}”.`,
    wrong_value: (key, found) => `The value of “${key}” is not right: ${found}.`,
    remedy: 'Mend the file and reload the page. The README says how it is written.',
  },
}
