import type { ScreenMessages } from '@/i18n/messages'
import type { Covered } from '@/i18n/vi/localities'
import { counted } from './plural'

const unit = {
  district: ['district or town', 'districts and towns'],
  commune: ['ward or commune', 'wards and communes'],
} as const

const many = (n: number, kind: Covered['kind']): string => counted(n, unit[kind][0], unit[kind][1])

const share = ({ covered, total, kind }: Covered): string =>
  covered === 0 ? `none known among ${many(total, kind)}` : `${covered} of ${many(total, kind)}`

export const localities: ScreenMessages['localities'] = {
  title: 'Localities',
  finding: (now) =>
    now === null
      ? 'The register has no locality that existed on this day'
      : `Localities’ own programmes: ${share(now)}`,
  before: (before) => `By the former boundaries: ${share(before)}.`,
  unknown: 'Of the others **no document was found**; that does not mean that there is none.',
  filter: 'Find a locality',
  filterOn: (shown, hidden) => `Showing ${counted(shown, 'place')}, hiding ${hidden}.`,
  filterOff: 'Show all',
  filterEmpty: 'No known place has this name.',
  cascade: {
    title: 'Localities’ own programmes',
    caption: 'Localities and bodies with a programme of their own, by the city’s programme',
    place: 'Locality or body',
    now: (c) => `Boundaries in force: ${share(c)}`,
    before: (c, until) => `Boundaries until ${until}: ${share(c)}`,
    bodies: (n) => counted(n, 'body of the city', 'bodies of the city'),
    within: (name) => `in ${name}`,
    noCode: 'yes',
    open: (place, programme) => `${place}, Programme ${programme}: show the document`,
    implements: (code) => `implements Programme ${code}`,
    target: 'Target',
    source: 'Source',
    none: 'No document of a locality or a body was found by this day.',
    without: (n, kind) => `${many(n, kind)} without a document found`,
    foot: 'Documents',
  },
  figures: {
    title: (n) => `${counted(n, 'indicator')} with figures by locality`,
    none: 'No indicator has figures by locality by this day.',
    noneOf: 'This indicator has no figures by locality yet.',
    all: 'All indicators with figures by locality',
    page: 'Indicator page',
    places: (n, period) => `${counted(n, 'place')}, ${period}`,
    range: (low, high) => `from ${low} to ${high}`,
    now: (kind, from) => (from === null ? `Figures of ${unit[kind][1]}` : `Figures of ${unit[kind][1]} from ${from}`),
    before: (kind, until) => `Figures of ${unit[kind][1]} until ${until}`,
    apart: (day) =>
      `Boundaries changed on ${day}. Figures of former and of new units stand apart: they are neither added up nor continued.`,
    down: 'From low to high: the lower the better.',
    up: 'From high to low.',
    equal: (figure, names) => `All at ${figure}: ${names}.`,
    city: (figure) => `The whole city in the same period: ${figure}.`,
    incomplete: (known, total) => `Figures of ${known} of ${counted(total, 'place')} are known.`,
    otherPeriods: (n) => counted(n, 'earlier period'),
    overTime: 'Each place over time',
    course: (from, first, to, last) => `${from}: ${first}, ${to}: ${last}`,
  },
  offer: 'The published figures are sparse. To see the screen filled, open',
  offerKind: '(simulated figures).',
}
