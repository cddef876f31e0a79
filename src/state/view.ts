import { useEffect, useMemo } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { TURNS, type Turn } from '@/domain/change'
import { parseDay, type Day } from '@/domain/day'
import { INDICATOR_KINDS, type IndicatorKind } from '@/domain/indicatorKind'
import { LANGUAGES, type AgencyId, type IndicatorId, type Language, type ProgrammeId } from '@/domain/register'
import { STATUSES, type Status } from '@/domain/status'
import { TASK_STATUSES, type TaskStatus } from '@/domain/task'

/** The parts of a programme's screen; the first one is shown when the address names none. */
export const PARTS = ['indicators', 'context', 'tasks', 'reviews', 'sources'] as const
export type Part = (typeof PARTS)[number]

/** The parts of the screen of the register itself. */
export const DATA_PARTS = ['sources', 'conflicts', 'revisions', 'coverage', 'owed', 'reviews', 'load'] as const
export type DataPart = (typeof DATA_PARTS)[number]

/** How the list of tasks can be shown besides as a list. */
export const TASK_PARTS = ['timeline'] as const
export type TaskPart = (typeof TASK_PARTS)[number]

/** In place of a day: nothing is compared. */
export const NOT_COMPARED = 'none'

/** What a link must reproduce elsewhere; null = the default of the configuration. Anything else in an address is ignored (rule S17). */
export interface View {
  readonly register: string | null
  readonly asOf: Day | null
  /** The day that everything is compared with; `NOT_COMPARED` = with none, whatever the configuration says. */
  readonly compare: Day | null
  readonly language: Language | null
  readonly status: Status | null
  /** The status of tasks; stands under the same name in the address, where one screen lists only one of the two. */
  readonly taskStatus: TaskStatus | null
  readonly programme: ProgrammeId | null
  /** The part of a programme's screen, of the register's, or of the tasks'. */
  readonly part: Part | DataPart | TaskPart | null
  /** The indicator chosen in a programme's list. */
  readonly indicator: IndicatorId | null
  /** The agency whose indicators and tasks a list shows. */
  readonly agency: AgencyId | null
  /** Which way an indicator went since the compared day. */
  readonly turn: Turn | null
  /** Which of the indicators a list shows. */
  readonly kind: IndicatorKind | null
  /** Words that a list's rows must hold. */
  readonly q: string | null
  /** The column a list is sorted by, with `-` before it when descending. */
  readonly sort: string | null
  /** The column a list is grouped by. */
  readonly group: string | null
  /** The columns a list shows, with commas between them. */
  readonly columns: string | null
  /** A trial on an indicator, as `domain/trial` reads it. Never kept from screen to screen. */
  readonly trial: string | null
}

/** Names of the parameters in addresses. */
const PARAMETERS = {
  register: 'register',
  asOf: 'asOf',
  compare: 'compare',
  language: 'lang',
  status: 'status',
  taskStatus: 'status',
  programme: 'programme',
  part: 'part',
  indicator: 'indicator',
  agency: 'agency',
  turn: 'turn',
  kind: 'kind',
  q: 'q',
  sort: 'sort',
  group: 'group',
  columns: 'columns',
  trial: 'trial',
} as const satisfies Record<keyof View, string>

/** The order of the parameters in an address. */
const KEYS = [
  'register',
  'asOf',
  'compare',
  'language',
  'status',
  'taskStatus',
  'programme',
  'part',
  'indicator',
  'agency',
  'turn',
  'kind',
  'q',
  'sort',
  'group',
  'columns',
  'trial',
] as const satisfies readonly (keyof View)[]

/** What stays when one goes from screen to screen; filters and choices belong to their screen. */
const KEPT = ['register', 'asOf', 'compare', 'language'] as const

const LONGEST_ID = 100

/** A list of columns, or a trial on up to forty periods. */
const LONGEST_LIST = 1000

function word<T extends string>(list: readonly T[], text: string | null): T | null {
  return list.find((known) => known === text) ?? null
}

function id(text: string | null, longest = LONGEST_ID): string | null {
  return text !== null && text !== '' && text.length <= longest ? text : null
}

/** The view that an address asks for; what cannot be read counts as not asked. */
export function viewOf(search: URLSearchParams): View {
  const asked = (key: keyof View): string | null => search.get(PARAMETERS[key])
  return {
    register: id(asked('register')),
    asOf: parseDay(asked('asOf') ?? ''),
    compare: word([NOT_COMPARED], asked('compare')) ?? parseDay(asked('compare') ?? ''),
    language: word(LANGUAGES, asked('language')),
    status: word(STATUSES, asked('status')),
    taskStatus: word(TASK_STATUSES, asked('taskStatus')),
    programme: id(asked('programme')),
    part: word([...PARTS, ...DATA_PARTS, ...TASK_PARTS], asked('part')),
    indicator: id(asked('indicator')),
    agency: id(asked('agency')),
    turn: word(TURNS, asked('turn')),
    kind: word(INDICATOR_KINDS, asked('kind')),
    q: id(asked('q')),
    sort: id(asked('sort')),
    group: id(asked('group')),
    columns: id(asked('columns'), LONGEST_LIST),
    trial: id(asked('trial'), LONGEST_LIST),
  }
}

/** A view as the search part of an address, `?` included; empty when everything is at its default. */
export function searchOf(view: Partial<View>): string {
  const search = new URLSearchParams()
  for (const key of KEYS) {
    const value = view[key]
    if (value !== null && value !== undefined) search.set(PARAMETERS[key], value)
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

/** Addresses of the screens, each in the register, on the day and in the language of the view. */
export interface Addresses {
  readonly overview: (more?: Partial<View>) => string
  readonly programme: (programme: ProgrammeId, more?: Partial<View>) => string
  readonly indicator: (indicator: IndicatorId, more?: Partial<View>) => string
  readonly indicators: (more?: Partial<View>) => string
  readonly tasks: (more?: Partial<View>) => string
  readonly localities: (more?: Partial<View>) => string
  readonly agency: (agency: AgencyId, more?: Partial<View>) => string
  readonly changes: (more?: Partial<View>) => string
  readonly data: (more?: Partial<View>) => string
  /** The same screen, seen otherwise. */
  readonly here: (change: Partial<View>) => string
}

/** The addresses reachable from a view. */
export function addressesFrom(view: View): Addresses {
  const kept = (more: Partial<View> = {}): string =>
    searchOf({ ...Object.fromEntries(KEPT.map((key) => [key, view[key]])), ...more })
  return {
    overview: (more) => `/${kept(more)}`,
    programme: (programme, more) => `/programmes/${encodeURIComponent(programme)}${kept(more)}`,
    indicator: (indicator, more) => `/indicators/${encodeURIComponent(indicator)}${kept(more)}`,
    indicators: (more) => `/indicators${kept(more)}`,
    tasks: (more) => `/tasks${kept(more)}`,
    localities: (more) => `/localities${kept(more)}`,
    agency: (agency, more) => `/agencies/${encodeURIComponent(agency)}${kept(more)}`,
    changes: (more) => `/changes${kept(more)}`,
    data: (more) => `/data${kept(more)}`,
    here: (change) => searchOf({ ...view, ...change }) || '?',
  }
}

/**
 * What was asked for last and is not on the screen yet. The router shows a new address when it has time; a second choice made before
 * that must not undo the first.
 */
let pending: { readonly key: string; readonly view: View } | null = null

/** The view of the address bar, where it can lead, and a way to change it in place. */
export function useView(): {
  readonly view: View
  readonly to: Addresses
  readonly change: (change: Partial<View>) => void
} {
  const [search, setSearch] = useSearchParams()
  const { key } = useLocation()
  const view = useMemo(() => viewOf(search), [search])
  const to = useMemo(() => addressesFrom(view), [view])
  useEffect(() => {
    if (pending?.key !== key) pending = null
  }, [key])
  const change = (more: Partial<View>): void => {
    const asked = { ...(pending?.key === key ? pending.view : view), ...more }
    pending = { key, view: asked }
    setSearch(searchOf(asked), { preventScrollReset: true })
  }
  return { view, to, change }
}
