import type { ScreenMessages } from '@/i18n/messages'
import { counted } from './plural'

export const search: ScreenMessages['search'] = {
  title: 'Find anything',
  field: 'Find programmes, indicators, tasks, agencies, localities, sources, commands',
  hint: 'With or without diacritics, or by a code such as 01-CTr.',
  keys: '↑ ↓ choose, Enter opens, Esc closes',
  close: 'Close',
  results: 'Results',
  found: (n, isMost) => (isMost ? `the first ${counted(n, 'result')}` : counted(n, 'result')),
  until: (day) => `until ${day}`,
  nothing: (q) => `Nothing matches “${q}”.`,
  kind: {
    screen: 'Screens',
    command: 'Commands',
    programme: 'Programmes',
    indicator: 'Indicators',
    agency: 'Agencies',
    locality: 'Localities',
    local_programme: 'Local programmes',
    task: 'Tasks',
    source: 'Sources',
  },
  screen: {
    overview: 'Overview',
    indicators: 'List of indicators',
    tasks: 'List of tasks',
    localities: 'Localities',
    agencies: 'List of lead agencies',
    changes: 'Changes since the compared day',
    data: 'Data and sources',
  },
  command: {
    language: 'Switch to Vietnamese (Tiếng Việt)',
    theme: 'Light or dark',
    asOf: (moment) => `As of: ${moment}`,
    compare: (moment) => `Compare with: ${moment}`,
    notCompared: 'Compare with no day',
    register: (title) => `Open the register: ${title}`,
    slashOff: 'Switch off the “/” key',
    slashOn: 'Switch on the “/” key',
  },
}
