import type { Failure } from '@/domain/failure'
import type { Messages } from '@/i18n/messages'

const failureText = (failure: Failure): string => {
  switch (failure.kind) {
    case 'unreachable':
      return `No connection to ${failure.address}.`
    case 'too_slow':
      return `${failure.address} did not answer in full within ${failure.seconds} seconds.`
    case 'refused':
      return `The server reported error ${failure.status} for ${failure.address}.`
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
    case 'term_unknown':
      return `The register has no term ${failure.term}${failure.found.length > 0 ? `; it has ${failure.found.join(', ')}` : ''}.`
  }
}

export const shell: Messages['shell'] = {
  product: 'Tiến Độ',
  skip: 'Skip to the content',
  nav: 'Main',
  overview: 'Overview',
  programmes: 'Programmes',
  lists: { indicators: 'Indicators', tasks: 'Tasks', localities: 'Localities', data: 'Data' },
  find: { open: 'Find anything', keys: 'Ctrl K', failed: 'The search could not be loaded.', close: 'Close' },
  language: 'Language',
  otherLanguage: 'Tiếng Việt',
  register: 'Register',
  theme: { toDark: 'Dark', toLight: 'Light' },
  asOf: 'As of',
  asOfLong: 'Show the state as of',
  asOfHint: 'Figures and targets published after this day do not count.',
  asOfAnnounced: (day, rated, total) => `Now as of ${day}: ${rated} of ${total} indicators can be judged.`,
  compared: 'Compared with',
  comparedAnnounced: (day) => `Compared with ${day}.`,
  notCompared: 'No longer compared.',
  noDay: 'none',
  setDay: 'Show',
  endOfYear: (year) => `As of 31 December ${year}`,
  termRail: 'Years of the term',
  simulatedBanner: '**Simulated figures for training.** Not for reporting.',
  waiting: 'Loading figures',
  stillWaiting: 'Still loading',
  failure: {
    title: 'The figures could not be loaded',
    text: failureText,
    unknown: 'Something unexpected went wrong on this page.',
    retry: 'Try again',
    otherRegister: (title) => `Open the register “${title}”`,
    home: 'Back to the overview',
    details: 'Details for a report',
    row: (table, row, column) => `table ${table}, row ${row}, column ${column}`,
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
  notFound: {
    title: 'There is no such page',
    text: (address) => `No screen answers to ${address}.`,
    indicator: (id) => `The register in use has no indicator “${id}”.`,
    programme: (id) => `The register in use has no programme “${id}”.`,
    home: 'Back to the overview',
  },
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
  loadFindings: (n) => (n === 1 ? '1 unreadable row was left out' : `${n} unreadable rows were left out`),
  moreFindings: (n) => `and ${n} more`,
  shareFaults: (n) =>
    n === 1 ? '1 set of shares does not add up to 100%' : `${n} sets of shares do not add up to 100%`,
  shareFault: {
    figures: (whole, period, sum) =>
      `${whole}, ${period}: the published shares of the parts add up to ${sum}%, not 100%.`,
    targets: (whole, period, sum, isMost) =>
      `${whole}, ${period}: the target shares of the parts add up to ${sum}% at ${isMost ? 'most' : 'least'}, so they cannot all be met.`,
  },
  footer: {
    source: 'Source of the figures',
    hash: (hash) => `register ${hash}`,
  },
}
