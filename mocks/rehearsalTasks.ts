import { addDays, daysBetween, parseLastDay, type Day } from '@/domain/day'
import { SIMULATED } from './rehearsalReleases'
import type { Years } from './rehearsalSubject'
import { dealt, drawOf, wholeBetween, type Draw } from './seededDraw'
import { cellOf, rowsOf, type Row, type Tables } from './tables'

/** The states of spec 14 that the table can say; it has no column for a cancellation, an extension or a share done. */
type State = 'done' | 'done_late' | 'overdue' | 'due_soon' | 'in_progress' | 'not_started'

const STATES: readonly [State, ...State[]] = [
  'overdue',
  'done',
  'due_soon',
  'in_progress',
  'overdue',
  'done_late',
  'not_started',
  'overdue',
  'due_soon',
  'done',
]

/** Days of a task, '' = none. */
interface Days {
  readonly start: string
  readonly due: string
  readonly doneOn: string
}

/** What the owner itself says about a task, and when. */
interface Report {
  readonly status: string
  readonly on: string
}

/** The year a task belongs to: of its printed deadline, of its completion, or the last one in its title. */
function yearOf(task: Row): number | null {
  const printed = cellOf(task, 'due') || cellOf(task, 'done_on')
  if (printed !== '') return Number(printed.slice(0, 4))
  const named = cellOf(task, 'title_vi')
    .match(/\b20\d\d\b/g)
    ?.at(-1)
  return named === undefined ? null : Number(named)
}

/** The states that a task of a year can be in on a day without contradicting its own title. */
function possibleStates(year: number | null, start: string, day: Day): readonly State[] {
  const today = Number(day.slice(0, 4))
  if (start !== '' && Number(start.slice(0, 4)) > today) return ['not_started']
  if (year === null || year === today) return STATES
  if (year < today - 1) return ['done', 'done_late']
  if (year < today) return ['done', 'done_late', 'overdue']
  return ['in_progress', 'in_progress', 'not_started']
}

/** A day that is wanted, moved into the year it has to be in: the end of a distant one, any day of a near one. */
function within(year: number | null, wanted: Day, draw: Draw): Day {
  if (year === null || wanted.startsWith(`${year}`)) return wanted
  const distant = year > Number(wanted.slice(0, 4)) + 1
  return distant ? `${year}-12-31` : addDays(`${year}-03-01`, wholeBetween(draw, 0, 300))
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** A task's days such that it is in a state on a day; what is open then may be finished later, so that the clock can move. */
function daysOf(state: State, year: number | null, day: Day, years: Years, draw: Draw): Days {
  const begin = `${years.before}-11-02`
  const end = `${years.last}-12-31`
  const from = (low: number, high: number): number => wholeBetween(draw, low, high)
  const maybe = (doneOn: Day): string => (draw() < 0.65 && doneOn <= end && doneOn > day ? doneOn : '')
  const before = (due: Day): Day => later(begin, addDays(due, -from(150, 700)))
  switch (state) {
    case 'done': {
      const wanted = later(within(year, addDays(day, -from(40, 900)), draw), addDays(begin, 25))
      const due = wanted > day ? addDays(day, -from(10, 90)) : wanted
      const start = before(due)
      return { start, due, doneOn: later(addDays(start, 5), addDays(due, -from(2, 60))) }
    }
    case 'done_late': {
      const wanted = later(within(year, addDays(day, -from(240, 900)), draw), addDays(begin, 25))
      const due = wanted > addDays(day, -40) ? addDays(day, -from(40, 150)) : wanted
      return { start: before(due), due, doneOn: addDays(due, from(8, Math.min(200, daysBetween(due, day) - 1))) }
    }
    case 'overdue': {
      const wanted = within(year, addDays(day, -from(4, 330)), draw)
      const due = wanted >= day ? addDays(day, -from(4, 120)) : wanted
      return { start: before(due), due, doneOn: maybe(addDays(day, from(20, 400))) }
    }
    case 'due_soon': {
      const due = addDays(day, from(0, 30))
      return { start: before(due), due, doneOn: maybe(addDays(due, from(-20, 90))) }
    }
    case 'in_progress': {
      const due = later(within(year, addDays(day, from(60, 500)), draw), addDays(day, 45))
      return { start: addDays(day, -from(30, 900)), due, doneOn: maybe(addDays(due, from(-40, 60))) }
    }
    case 'not_started': {
      const start = addDays(day, from(15, 120))
      const due = later(within(year, addDays(start, from(90, 360)), draw), addDays(start, 60))
      return { start, due, doneOn: maybe(addDays(due, from(-30, 40))) }
    }
  }
}

/** What the owner says. Now and then it claims more than the days show; both are then seen side by side. */
function reportOf(state: State, doneOn: string, day: Day, draw: Draw): Report {
  const lately = addDays(day, -wholeBetween(draw, 2, 40))
  const turn = draw()
  if (state === 'done' || state === 'done_late')
    return { status: 'done', on: addDays(doneOn, wholeBetween(draw, 1, 10)) }
  if (turn < 0.12 || (state === 'not_started' && doneOn !== '')) return { status: '', on: '' }
  if (state === 'not_started') return { status: 'planned', on: lately }
  if (doneOn !== '') return { status: 'in-progress', on: lately }
  if (state === 'overdue') return { status: turn < 0.5 ? 'delayed' : turn < 0.8 ? 'in-progress' : 'done', on: lately }
  return { status: turn < 0.2 ? 'delayed' : 'in-progress', on: lately }
}

/**
 * The published tasks with simulated days and reports: every state of spec 14 on the rehearsal's day. Titles, owners and
 * places stay; the start is kept where it was printed and fits.
 */
export function rehearsedTasks(published: Tables, years: Years, day: Day, seed: number): readonly Row[] {
  const tasks = rowsOf(published, 'tasks')
  const hands = dealt(
    drawOf(seed, 'tasks'),
    tasks.map((task) => cellOf(task, 'id')),
    STATES,
  )
  return tasks.map((task) => {
    const id = cellOf(task, 'id')
    const draw = drawOf(seed, 'task', id)
    const year = yearOf(task)
    const printedStart = cellOf(task, 'start')
    const possible = possibleStates(year, printedStart, day)
    const hand = hands.get(id) ?? 'done'
    const state = possible.includes(hand) ? hand : (possible[wholeBetween(draw, 0, possible.length - 1)] ?? hand)
    const { start, due, doneOn } = daysOf(state, year, day, years, draw)
    const report = reportOf(state, doneOn, day, draw)
    const known = parseLastDay(printedStart)
    const fits = known !== null && known < (doneOn || due) && known > day === (state === 'not_started')
    return {
      ...task,
      start: fits ? printedStart : start,
      due,
      done_on: doneOn,
      reported_status: report.status,
      reported_on: report.on,
      source_id: SIMULATED,
      note: report.status === 'done' && doneOn === '' ? 'Mô phỏng: báo cáo đã xong nhưng chưa có ngày hoàn thành.' : '',
    }
  })
}
