import type { WireTables } from './readTable'

/** Columns that most tables share. */
const SOURCE = { source_id: 'gazette' }
const wording = (column: string, vi: string, en: string) => ({ [`${column}_vi`]: vi, [`${column}_en`]: en })

const programme = (term: string, number: number) => ({
  id: `${term}-${number}`,
  term_id: term,
  number,
  code: `${number}-CTr/TU`,
  ...wording('name', `Chương trình ${number}`, `Programme ${number}`),
  ...wording('short_name', `CT ${number}`, `P ${number}`),
  issued_on: '2021-03-17',
  ...SOURCE,
})

const indicator = (id: string, programme_id: string | null, breakdown_of: string | null = null) => ({
  id,
  programme_id,
  ...wording('name', `Chỉ tiêu ${id}`, `Indicator ${id}`),
  ...wording('short_name', id, id),
  ...wording('unit', '%', '%'),
  scale: 'percent',
  decimals: 1,
  direction: 'up',
  aggregation: 'end_of_period',
  frequency: 'annual',
  lag_days: null,
  headline: false,
  membership: 'programme',
  breakdown_of,
  lead_agency_id: null,
  ...wording('definition', 'Định nghĩa.', 'A definition.'),
  note: null,
  ...SOURCE,
})

const target = (indicator_id: string) => ({
  indicator_id,
  period: '2025',
  kind: 'term',
  lower: 7.5,
  upper: 8,
  set_on: '2021-03-17',
  ...SOURCE,
  note: null,
})

const observation = (indicator_id: string, period: string, value: number, locality_id: string | null = null) => ({
  indicator_id,
  locality_id,
  period,
  value,
  quality: 'official',
  published_on: '2024-01',
  ...SOURCE,
  note: null,
})

const task = (id: string, programme_id: string | null) => ({
  id,
  programme_id,
  ...wording('title', 'Đề án', 'Scheme'),
  kind: 'scheme',
  lead_agency_id: 'finance',
  locality_id: 'ba-dinh',
  start: '2021',
  due: '2025-06',
  done_on: null,
  reported_status: 'in-progress',
  reported_on: '2023',
  ...SOURCE,
  note: null,
})

const locality = (id: string, level: string, parent_id: string | null) => ({
  id,
  code: '01',
  ...wording('name', id, id),
  level,
  parent_id,
  valid_from: null,
  valid_to: level === 'district' ? '2025-06-30' : null,
  ...SOURCE,
})

/**
 * A small source of two terms with something in every table, as typed JSON. Nothing is in order and some text is
 * decomposed, as backends will have it.
 */
export const SPECIMEN = {
  terms: [
    { id: 'XVI', ...wording('name', 'Khóa XVI', '16th term'), start: '2015-11-02', end: '2020-10-13' },
    { id: 'XVII', ...wording('name', 'Kho\u0301a XVII', '17th term'), start: '2020-10-13', end: null },
  ],
  programmes: [programme('XVII', 2), programme('XVII', 1), programme('XVI', 1)],
  programme_roles: ['XVII-1', 'XVI-1'].map((programme_id) => ({
    programme_id,
    role: 'steering-head',
    ...wording('holder', 'Trưởng ban', 'Head'),
    valid_from: '2020-12',
    valid_to: null,
    ...SOURCE,
    inferred: true,
  })),
  agencies: [{ id: 'finance', ...wording('name', 'Sở Tài chính', 'Department of Finance') }],
  indicators: [
    indicator('growth-services', 'XVII-1', 'growth'),
    indicator('growth', 'XVII-1'),
    indicator('poverty', 'XVII-2'),
    indicator('parks', 'XVI-1'),
    indicator('trees', 'XVI-1', 'parks'),
    indicator('happiness', null),
  ],
  targets: ['growth', 'growth-services', 'poverty', 'parks', 'trees'].map(target),
  observations: [
    observation('growth', '2023', 6.3),
    observation('growth', '2021-9M', -1.2),
    observation('growth', '2021-2023', 5),
    observation('growth', '2023', 7.1, 'ba-dinh'),
    observation('poverty', '2023', 0),
    observation('poverty', '2023-Q1', 0.1, 'hoan-kiem'),
    observation('parks', '2019', 12),
  ],
  baselines: ['growth', 'poverty', 'parks'].map((indicator_id) => ({ indicator_id, period: '2020', value: 4.2 })),
  tasks: [task('scheme-growth', 'XVII-1'), task('scheme-parks', 'XVI-1'), task('scheme-of-the-city', null)],
  localities: [
    locality('ba-dinh', 'district', 'capital'),
    locality('hoan-kiem', 'district', 'capital'),
    locality('capital', 'city', null),
  ],
  local_programmes: ['XVII-1', 'XVI-1'].map((implements_programme_id) => ({
    id: `of-${implements_programme_id}`,
    locality_or_body_vi: 'Quận ủy Ba Đình',
    locality_id: 'ba-dinh',
    level: 'district',
    code: null,
    title_vi: 'Chương trình của quận',
    implements_programme_id,
    ...wording('target_note', 'Ghi chú', 'Note'),
    ...SOURCE,
  })),
  reviews: [null, 'XVII-1', 'XVI-1'].map((programme_id) => ({
    programme_id,
    review: 'mid-term',
    date: '2023-07',
    total: 5,
    exceeded: 1,
    met: null,
    on_schedule: 3,
    behind: 0,
    ...SOURCE,
    note: null,
  })),
  sources: [
    {
      id: 'gazette',
      title: 'Công báo',
      publisher: 'Ủy ban nhân dân',
      url: 'https://example.org/gazette?id=1',
      published_on: '2024-01-05',
      language: 'vi',
      kind: 'government',
    },
  ],
  conflicts: ['growth', 'parks'].map((indicator_id) => ({
    indicator_id,
    period: '2025',
    value_a: '6.3',
    source_a: 'gazette',
    value_b: '7.5..8',
    source_b: 'gazette',
    explanation: 'Hai nguồn khác nhau.',
    preferred: 'a',
  })),
} satisfies WireTables

/** The specimen with one more row in a table: its first one, changed. */
export function specimenWith(table: keyof typeof SPECIMEN, changes: Readonly<Record<string, unknown>>): WireTables {
  return { ...SPECIMEN, [table]: [...SPECIMEN[table], { ...SPECIMEN[table][0], ...changes }] }
}
