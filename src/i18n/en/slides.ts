import type { slides as vietnamese } from '@/i18n/vi/slides'
import { counted, nounFor } from './plural'

const listed = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(', ')

const askedFor = (figures: number, indicators: number, tasks: number): string =>
  listed([
    figures > 0 && `${counted(figures, 'figure')} owed`,
    indicators > 0 && `${counted(indicators, 'indicator')} needing attention`,
    tasks > 0 && `${counted(tasks, 'task')} overdue`,
  ])

const rangeOf = ([first, last]: readonly [first: number, last: number]): string =>
  first === last ? `number ${first}` : `numbers ${first} to ${last}`

export const slides: typeof vietnamese = {
  unbroken: [],
  name: {
    title: 'Title',
    questions: 'Questions waiting',
    overview: 'Overview',
    changes: 'What changed',
    asked: 'What is asked of whom',
    programme: (programme) => programme,
    worst: (programme) => `${programme}: of most concern`,
    otherTasks: 'Overdue tasks outside the programmes',
    tasks: (programme) => `${programme}: overdue tasks`,
    part: (title, part) => (part === 1 ? title : `${title} (${part})`),
    view: (address) => `Screen ${address}`,
    words: (words) => `“${words}”`,
  },
  foot: {
    source: (source) => `Source: ${source}.`,
    ofRegister: (title) => `register “${title}”`,
    moreSources: (n) => `${n} more`,
    frozen: (day, code, taken) => `**Figures as of ${day}, freeze ${code}${taken === null ? '' : ` at ${taken}`}**`,
    notFrozen: (day) => `**Figures as of ${day}, not frozen**`,
    page: (page, of) => `${page} / ${of}`,
  },
  simulated: 'Simulated figures',
  simulatedFor: 'for training only, not real figures',
  headline: 'Headline indicator',
  missing: {
    programme: (id) => `The register on show has no programme “${id}”`,
    indicator: (id) => `The register on show has no indicator “${id}”`,
  },
  status: (status, doubts) => listed([status, ...doubts]),
  title: {
    heading: (programmes) =>
      programmes === 0
        ? 'How far the work programmes have come'
        : `How far ${programmes} work ${nounFor(programmes, 'programme has', 'programmes have')} come`,
    asOf: 'Figures as of',
    code: 'Freeze',
    rated: 'indicators can be judged',
    compared: 'Compared with',
    register: 'Register',
  },
  viewRest: (screen) => `More on the screen “${screen}”`,
  questions: {
    heading: (n, shown) =>
      `${counted(n, 'question')} from earlier meetings still waiting for an answer${shown === null ? '' : `, ${rangeOf(shown)}`}`,
    none: 'No question is waiting for an answer',
    asked: (asker, day) => (asker === '' ? `asked on ${day}` : `${asker}, asked on ${day}`),
    about: (slide, code) => `about the slide “${slide}”${code === null ? '' : `, freeze ${code}`}`,
    answers: (agency) => `to be answered by ${agency}`,
    noAgency: 'no agency named to answer',
    due: (day) => `due ${day}`,
    late: (day) => `overdue since ${day}`,
    noDue: 'no due date',
    rest: (n) => `and ${counted(n, 'more question', 'more questions')}`,
  },
  overview: {
    counts: 'Indicators by status',
    noTargets: (context) =>
      context === 0 ? 'no indicators yet' : `${counted(context, 'indicator')} followed, no numeric targets`,
    tiles: (programme, counts) => `${programme}: ${counts}`,
    rated: 'Can be judged, worst first',
    unrated: 'Cannot be judged',
  },
  changes: {
    heading: (from, to, n, shown) =>
      `From ${from} to ${to}: ${shown === null ? '' : `${rangeOf(shown)} of `}${counted(n, 'indicator')}`,
    rest: (n, { worse, gone_silent, better, newly_judged }) => {
      const turns = listed([
        worse > 0 && `${worse} worse`,
        gone_silent > 0 && `${gone_silent} gone silent`,
        better > 0 && `${better} better`,
        newly_judged > 0 && `${newly_judged} newly judged`,
      ])
      return `${counted(n, 'more indicator', 'more indicators')} with another status: ${turns}`
    },
    slipped: (n) => `${n} ${nounFor(n, 'task has', 'tasks have')} become overdue`,
    done: (n) => `${n} ${nounFor(n, 'task', 'tasks')} done`,
    nothing: (from) => `No indicator has changed its status since ${from}`,
  },
  programme: {
    rated: (n) => `${counted(n, 'indicator')} that can be judged`,
    unrated: (n) => `${counted(n, 'indicator')} that cannot be judged`,
    context: (n) => `${counted(n, 'more indicator', 'more indicators')} followed without a numeric target.`,
    followed: (n) => `${counted(n, 'indicator')} followed, latest figures`,
    moreFollowed: (n) => `and ${counted(n, 'more indicator', 'more indicators')} followed`,
    silent: {
      figure_overdue: (n) => `**${n}** with an overdue figure`,
      data_too_old: (n) => `**${n}** with figures too old`,
      insufficient_points: (n) => `**${n}** with too few figures`,
      waiting: (n) => `**${n}** not due yet`,
      other: (n) => `**${n}** for other reasons`,
    },
    because: (reasons) => `Cannot be judged: ${reasons.join(', ')}.`,
    holder: (role, holder) => `${role}: ${holder}`,
    tasks: (overdue, total) =>
      total === 0
        ? 'The register has no tasks of this programme yet.'
        : overdue === 0
          ? `Tasks: none overdue of ${total}.`
          : `Tasks: **${overdue} overdue** of ${total}.`,
  },
  worst: {
    heading: (programme, n, shown) =>
      `${programme}: ${counted(n, 'indicator')} ${nounFor(n, 'needs', 'need')} attention, ${
        shown === null ? 'worst first' : rangeOf(shown)
      }`,
    none: (programme) => `${programme}: no indicator is missed, off track or at risk`,
    rest: (n) => `and ${counted(n, 'more indicator', 'more indicators')}`,
  },
  indicator: {
    ofPeriods: (count, of, total) =>
      count === of
        ? `${total ? 'sum' : 'mean'} of ${of} years`
        : `${total ? 'sum' : 'mean'} of ${count} of ${of} years`,
    ofPeriod: (period, quality) => `${quality}, ${period}`,
    lastKnown: (about) => `latest figure, ${about}`,
    none: 'No figures yet',
    target: (name, band) => `${name}: **${band}**`,
    neededThen: (period, needed, quality, figure) => `${period} needed **${needed}**, ${quality} **${figure}**`,
    highest: (value, period) => `Highest ever: ${value} (${period})`,
    lowest: (value, period) => `Lowest ever: ${value} (${period})`,
    bestPace: (pace) => `Best pace ever: ${pace}`,
    agency: (name) => `Lead agency: ${name}`,
    all: (quality) => `all ${quality}`,
    onlyOfficial: (periods) => `only ${periods.join(', ')} official`,
    look: { official: 'solid', preliminary: 'hatched', estimate: 'pale', derived: 'dashed' },
    looks: (looks) => looks.map(([look, quality]) => `${look}: ${quality}`).join(', '),
  },
  tasks: {
    heading: (programme, overdue, total, shown) => {
      if (overdue === 0) return `${programme}: no task is overdue`
      const order = overdue === 1 ? '' : `, ${shown === null ? 'longest first' : rangeOf(shown)}`
      return `${programme}: ${overdue} of ${counted(total, 'task')} overdue${order}`
    },
    ofNone: (overdue, shown) =>
      overdue === 0
        ? 'No task outside the programmes is overdue'
        : `${counted(overdue, 'overdue task belongs', 'overdue tasks belong')} to no programme${shown === null ? '' : `, ${rangeOf(shown)}`}`,
    noOwner: 'no lead agency named',
    due: (day) => `due ${day}`,
    start: (day) => `started ${day}`,
    late: (days) => `**${days} days** late`,
    rest: (n) => `and ${counted(n, 'more task', 'more tasks')}`,
  },
  asked: {
    heading: (figures, indicators, tasks) => `What is asked: ${askedFor(figures, indicators, tasks)}`,
    none: 'No agency owes a figure, an indicator or a task',
    part: (parties, shown) => `What is asked: ${shown === null ? '' : `${rangeOf(shown)} of `}${parties}`,
    standIn: {
      'standing-agency': (code) => `standing agency of Programme ${code}, no lead agency named`,
      'steering-head': (code) => `steering head of Programme ${code}, no lead agency named`,
    },
    nobody: 'No lead agency named',
    nobodyElse: 'nor a standing agency or a steering head',
    besides: (figures, indicators, tasks) => `; besides ${askedFor(figures, indicators, tasks)}`,
    count: (n) => `**${n}** ${nounFor(n, 'matter', 'matters')}`,
    rest: (n) => `and ${n} more to be asked`,
  },
}
