import { useEffect, useMemo, type MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { TURNS, type Turn } from '@/domain/change'
import { parseDay, type Day } from '@/domain/day'
import { parseFreezeCode } from '@/domain/freezeCode'
import { INDICATOR_KINDS, type IndicatorKind } from '@/domain/indicatorKind'
import { LANGUAGES, type AgencyId, type IndicatorId, type Language, type ProgrammeId } from '@/domain/register'
import { STATUSES, type Status } from '@/domain/status'
import { TASK_STATUSES, type TaskStatus } from '@/domain/task'

/** The parts of a programme's screen; the first one is shown when the address names none. */
export const PARTS = ['indicators', 'context', 'tasks', 'reviews', 'sources'] as const
export type Part = (typeof PARTS)[number]

/** The parts of the screen of the register itself. */
export const DATA_PARTS = ['sources', 'conflicts', 'revisions', 'coverage', 'owed', 'reviews', 'load', 'file'] as const
export type DataPart = (typeof DATA_PARTS)[number]

/** How the list of tasks can be shown besides as a list. */
export const TASK_PARTS = ['timeline'] as const
export type TaskPart = (typeof TASK_PARTS)[number]

/** The parts of the screen where a deck is made ready, besides the deck itself. */
export const PRESENT_PARTS = ['questions', 'saved', 'check'] as const
export type PresentPart = (typeof PRESENT_PARTS)[number]

/** How much a printed report says, where it is not everything. */
export const REPORT_PARTS = ['summary', 'programmes'] as const
export type ReportPart = (typeof REPORT_PARTS)[number]

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
  /** On the report several, with commas between them. */
  readonly programme: ProgrammeId | null
  /** The part of a programme's screen, of the register's, of the tasks', of the deck's, or of the report. */
  readonly part: Part | DataPart | TaskPart | PresentPart | ReportPart | null
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
  /** The code of the freeze that the figures are expected to be (PRODUCT.md). */
  readonly freeze: string | null
  /** When that freeze was taken, as somebody says who shares an address: this machine need not have it. `frozenMoment` reads it. */
  readonly frozenAt: string | null
  /** The slide that is shown, as `domain/deck` names it. */
  readonly slide: string | null
}

/** Names of the parameters, in the order they have in an address. */
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
  freeze: 'freeze',
  frozenAt: 'frozenAt',
  slide: 'slide',
} as const satisfies Record<keyof View, string>

const KEYS = Object.keys(PARAMETERS).filter((key): key is keyof View => key in PARAMETERS)

/** What stays when one goes from screen to screen; filters and choices belong to their screen. */
const KEPT = ['register', 'asOf', 'compare', 'language', 'freeze', 'frozenAt'] as const

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
    programme: id(asked('programme'), LONGEST_LIST),
    part: word([...PARTS, ...DATA_PARTS, ...TASK_PARTS, ...PRESENT_PARTS, ...REPORT_PARTS], asked('part')),
    indicator: id(asked('indicator')),
    agency: id(asked('agency')),
    turn: word(TURNS, asked('turn')),
    kind: word(INDICATOR_KINDS, asked('kind')),
    q: id(asked('q')),
    sort: id(asked('sort')),
    group: id(asked('group')),
    columns: id(asked('columns'), LONGEST_LIST),
    trial: id(asked('trial'), LONGEST_LIST),
    freeze: parseFreezeCode(asked('freeze') ?? ''),
    frozenAt: id(asked('frozenAt')),
    slide: id(asked('slide'), LONGEST_LIST),
  }
}

/** A view seen otherwise. The time of a freeze is that of no other one. */
function otherwise(view: Partial<View>, more: Partial<View>): Partial<View> {
  return { ...view, ...(more.freeze !== undefined && { frozenAt: null }), ...more }
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

/**
 * Another register: its figures, days and names are its own, so whatever points at something in the one that was open falls away, and
 * with it what narrows a list. How somebody looks stays: the language, the part, the order, the columns.
 */
export function inRegister(register: string | null): Partial<View> {
  return {
    register,
    asOf: null,
    compare: null,
    status: null,
    taskStatus: null,
    programme: null,
    indicator: null,
    agency: null,
    turn: null,
    kind: null,
    q: null,
    trial: null,
    freeze: null,
    slide: null,
  }
}

/** Addresses of the screens, each in the register, on the day and in the language of the view. */
export interface Addresses {
  readonly overview: (more?: Partial<View>) => string
  readonly programme: (programme: ProgrammeId, more?: Partial<View>) => string
  readonly indicator: (indicator: IndicatorId, more?: Partial<View>) => string
  readonly indicators: (more?: Partial<View>) => string
  readonly tasks: (more?: Partial<View>) => string
  readonly localities: (more?: Partial<View>) => string
  readonly agencies: (more?: Partial<View>) => string
  readonly agency: (agency: AgencyId, more?: Partial<View>) => string
  readonly changes: (more?: Partial<View>) => string
  readonly data: (more?: Partial<View>) => string
  /** The printed report. */
  readonly report: (more?: Partial<View>) => string
  /** Where a deck is made ready. */
  readonly present: (more?: Partial<View>) => string
  /** What the rooms see. */
  readonly show: (more?: Partial<View>) => string
  /** What the presenter sees. */
  readonly desk: (more?: Partial<View>) => string
  /** The same screen, seen otherwise. */
  readonly here: (change: Partial<View>) => string
}

/** The addresses reachable from a view. */
export function addressesFrom(view: View): Addresses {
  const kept = (more: Partial<View> = {}): string =>
    searchOf(otherwise(Object.fromEntries(KEPT.map((key) => [key, view[key]])), more))
  return {
    overview: (more) => `/${kept(more)}`,
    programme: (programme, more) => `/programmes/${encodeURIComponent(programme)}${kept(more)}`,
    indicator: (indicator, more) => `/indicators/${encodeURIComponent(indicator)}${kept(more)}`,
    indicators: (more) => `/indicators${kept(more)}`,
    tasks: (more) => `/tasks${kept(more)}`,
    localities: (more) => `/localities${kept(more)}`,
    agencies: (more) => `/agencies${kept(more)}`,
    agency: (agency, more) => `/agencies/${encodeURIComponent(agency)}${kept(more)}`,
    changes: (more) => `/changes${kept(more)}`,
    data: (more) => `/data${kept(more)}`,
    report: (more) => `/report${kept(more)}`,
    present: (more) => `/present${kept(more)}`,
    show: (more) => `/present/show${kept(more)}`,
    desk: (more) => `/present/desk${kept(more)}`,
    here: (change) => searchOf(otherwise(view, change)) || '?',
  }
}

/**
 * What was asked for last and is not on the screen yet. The router shows a new address when it has time; a second choice made before
 * that must not undo the first.
 */
let pending: { readonly key: string; readonly view: Partial<View> } | null = null

/** What a link to the same screen, seen otherwise, is made of. */
export interface InPlace {
  readonly to: string
  readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** The view of the address bar, where it can lead, and ways to change it in place; none of them undoes another. */
interface Viewing {
  readonly view: View
  readonly to: Addresses
  /** `replace` = without a step in the history, for what is still being typed or walked through. */
  readonly change: (change: Partial<View>, replace?: boolean) => void
  /** The same as a link, which can be copied and opened elsewhere. */
  readonly here: (change: Partial<View>, replace?: boolean) => InPlace
}

/** What an address asks for and where it leads. */
interface Prospect {
  readonly search: string
  readonly view: View
  readonly to: Addresses
}

let latest: Prospect | null = null

/** Read once for the hundred components that look at the same address. */
function prospectOf(search: string): Prospect {
  if (latest?.search === search) return latest
  const view = viewOf(new URLSearchParams(search))
  latest = { search, view, to: addressesFrom(view) }
  return latest
}

/** The view of the address bar. */
export function useView(): Viewing {
  const { key, search } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (pending?.key !== key) pending = null
  }, [key])
  return useMemo(() => {
    const { view, to } = prospectOf(search)
    const change = (more: Partial<View>, replace = false): void => {
      const asked = otherwise(pending?.key === key ? pending.view : view, more)
      pending = { key, view: asked }
      void navigate(searchOf(asked) || '?', { replace })
    }
    const here = (more: Partial<View>, replace?: boolean): InPlace => ({
      to: to.here(more),
      onClick: (event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        change(more, replace)
      },
    })
    return { view, to, change, here }
  }, [search, key, navigate])
}
