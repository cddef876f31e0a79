import { seriesOf } from '@/charts/series'
import type { Changes } from '@/domain/change'
import { askedParts, otherTaskParts, taskParts, worstParts, type Slide } from '@/domain/deck'
import { hasOldFigures, type JudgedLine } from '@/domain/judged'
import { isForOrientation, type IndicatorLine, type ProgrammeLine, type TermReport } from '@/domain/report'
import type { StatusCounts } from '@/domain/rollUp'
import type { Stamp } from '@/domain/stamp'
import { STATUSES, type Status } from '@/domain/status'
import { askedHeading } from '@/features/present/slides/askedHeading'
import { askedSentence, partyName } from '@/features/present/slides/askedSentence'
import { changesSaid } from '@/features/present/slides/changesSaid'
import { doubtsOf } from '@/features/present/slides/doubtsOf'
import { indicatorEyebrow, programmeEyebrow } from '@/features/present/slides/eyebrowOf'
import { followedOf } from '@/features/present/slides/followedOf'
import { figureParts, indicatorSentences } from '@/features/present/slides/indicatorSentences'
import { largeFigureOf } from '@/features/present/slides/largeFigure'
import { overdueSaid } from '@/features/present/slides/overdueSaid'
import { partOf } from '@/features/present/slides/partOf'
import { programmeFacts } from '@/features/present/slides/programmeFacts'
import { questionsSaid } from '@/features/present/slides/questionsSaid'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { sourceOf } from '@/features/present/slides/sourceOf'
import { tilesOf } from '@/features/present/slides/tilesOf'
import { titleFacts } from '@/features/present/slides/titleFacts'
import { viewSubject } from '@/features/present/slides/viewTitle'
import type { FileBlock, FileMark, FileRow, FileSlide, FileState, SlideFile } from '@/files/slideFile'
import { capital } from '@/i18n/capital'
import { plainMessage } from '@/i18n/plainMessage'
import type { ScreenSpeech } from '@/i18n/Words'
import type { Question, SlideNote } from '@/state/meeting'
import { figureOn, isOutdated } from './noteFigure'
import type { Room } from './room'
import { slideFileChart } from './slideFileChart'
import type { DeckSlide } from './useDeck'

/** All that the slides of a deck are made of. */
export interface DeckGround {
  readonly report: TermReport
  /** Against the compared day, and the report of that day; null = nothing is compared. */
  readonly compared: { readonly changes: Changes; readonly before: TermReport } | null
  readonly stamp: Stamp
  /** When the figures were pinned, as it is said; null = nobody says. */
  readonly takenAt: string | null
  readonly room: Pick<Room, 'owner' | 'title' | 'today'>
  readonly notes: Readonly<Record<string, SlideNote>>
  readonly questions: readonly Question[]
  readonly speech: ScreenSpeech
  /** The whole address at which a slide is seen. */
  readonly addressOf: (name: string) => string
}

/** What one slide says, without what stands on each of them. */
interface Said {
  readonly eyebrow: string
  readonly title: string
  readonly blocks: readonly FileBlock[]
  readonly beside?: readonly FileBlock[]
  /** Whose figures they are; absent or null = the register's. */
  readonly source?: string | null
}

/** More rows of what is only followed have no room under what is said of a programme. */
const MOST_FOLLOWED = 5

function markOf({ assessment: a }: JudgedLine, { m }: ScreenSpeech): FileMark {
  return {
    status: a.status,
    word: m.words.status[a.status],
    isUnsure: a.stage === 'provisional' || a.modifiers.includes('stale'),
    hasOldFigures: hasOldFigures(a),
  }
}

function plainMark(status: Status, { m }: ScreenSpeech): FileMark {
  return { status, word: m.words.status[status], isUnsure: false, hasOldFigures: false }
}

function keyOf(counts: StatusCounts, speech: ScreenSpeech): FileBlock {
  return {
    kind: 'key',
    entries: STATUSES.filter((status) => counts[status] > 0).map((status) => ({
      mark: plainMark(status, speech),
      count: speech.f.count(counts[status]),
    })),
  }
}

/** The status of one of two days. */
function lookOf(line: IndicatorLine, speech: ScreenSpeech): FileState {
  const { m } = speech
  const { assessment: a } = line
  if (a === null || isForOrientation(a)) return { mark: null, text: m.changes.noTarget }
  return { mark: markOf({ ...line, assessment: a }, speech), text: m.words.status[a.status] }
}

function titleSaid({ report, compared, stamp, room, speech }: DeckGround): Said {
  const { m, f } = speech
  const { rollUp } = report
  const facts = titleFacts(
    report,
    { title: room.title, compareTo: compared?.changes.from ?? null, code: stamp.isFrozen ? stamp.code : null },
    speech,
  )
  const right: readonly FileBlock[] = [
    { kind: 'facts', facts },
    ...(stamp.simulated
      ? [{ kind: 'warning', text: `**${m.slides.simulated}**, ${m.slides.simulatedFor}` } as const]
      : []),
  ]
  const left: readonly FileBlock[] = [
    {
      kind: 'figure',
      before: '',
      figure: f.count(rollUp.rated),
      after: `/${f.count(rollUp.total)}`,
      about: m.slides.title.rated,
    },
    keyOf(rollUp.counts, speech),
  ]
  return {
    eyebrow: `**${room.owner}**`,
    title: m.slides.title.heading(report.programmes.length),
    ...(rollUp.total > 0 ? { blocks: left, beside: right } : { blocks: right }),
  }
}

function overviewSaid({ report, room, speech }: DeckGround): Said {
  const { m, f, language } = speech
  const words = m.slides.overview
  const { rollUp, taskRollUp } = report
  const doubts = rollUp.flags.provisional + rollUp.flags.stale > 0 ? ` ${m.overview.marks}` : ''
  return {
    eyebrow: room.owner,
    title: m.overview.headline(rollUp).join(' ').trim(),
    blocks: [
      {
        kind: 'board',
        rows: report.programmes.map((line) => {
          const { programme, context } = line
          const { rated, unrated } = tilesOf(line)
          const isSilent = line.rollUp.total === 0
          return {
            number: String(programme.number).padStart(2, '0'),
            name: programme.shortName[language],
            share: isSilent ? '' : `**${f.count(line.rollUp.rated)}**/${f.count(line.rollUp.total)}`,
            rated: rated.map((one) => markOf(one, speech)),
            unrated: unrated.map((one) => markOf(one, speech)),
            words: isSilent ? words.noTargets(context.length) : '',
          }
        }),
      },
      keyOf(rollUp.counts, speech),
      {
        kind: 'sentences',
        lines: [`${m.overview.tasksOverdue(taskRollUp.counts.overdue, taskRollUp.total)}${doubts}`],
      },
    ],
  }
}

function changesSlide({ report, compared, room, speech }: DeckGround, part: number): Said {
  const { m, language } = speech
  if (compared === null) return { eyebrow: room.owner, title: m.changes.notCompared.finding, blocks: [] }
  const { changes, before } = compared
  const { heading, rows, more, rest, also } = changesSaid(changes, [before, report], part, speech)
  return {
    eyebrow: room.owner,
    title: heading,
    blocks: [
      {
        kind: 'rows',
        rows: rows.map(({ change, why }) => ({
          sign: null,
          lines: [`**${change.indicator.shortName[language]}**`, why],
          aside: [],
          turn: [lookOf(change.before, speech), lookOf(change.after, speech)],
        })),
        rest: [...(more.length === 0 ? [] : [rest(more.length)]), also].filter((text) => text !== '').join('; '),
      },
    ],
  }
}

function overdueRows(lines: Parameters<typeof overdueSaid>[0], { report, speech }: DeckGround): FileBlock {
  return {
    kind: 'rows',
    rows: overdueSaid(lines, report, speech).map(({ title, owner, known, late, due }) => ({
      sign: 'late',
      lines: [`**${title}**`, owner, ...(known === null ? [] : [known])],
      aside: [late, ...(due === null ? [] : [due])],
    })),
    rest: '',
  }
}

function askedSaid(ground: DeckGround, part: number): Said {
  const { report, room, speech } = ground
  const { rows } = partOf(askedParts(report), part)
  return {
    eyebrow: room.owner,
    title: askedHeading(report, part, speech),
    blocks: [
      {
        kind: 'rows',
        rows: rows.map((asked) => {
          const [name, standing] = partyName(asked.party, speech)
          const count = asked.figures.length + asked.indicators.length + asked.tasks.length
          return {
            sign: null,
            lines: [`**${name}**${standing === '' ? '' : ` · ${standing}`}`, askedSentence(asked, speech)],
            aside: [speech.m.slides.asked.count(count)],
          }
        }),
        rest: '',
      },
    ],
  }
}

function questionsSlide({ report, room, questions, speech }: DeckGround, part: number): Said {
  const { heading, rows } = questionsSaid(questions, room.today, part, report, speech)
  return {
    eyebrow: room.owner,
    title: heading,
    blocks: [
      {
        kind: 'rows',
        rows: rows.map(({ question, asked, answers, due }) => ({
          sign: null,
          lines: [`**${question.text}**`, asked, answers],
          aside: [`**${due}**`],
        })),
        rest: '',
      },
    ],
  }
}

function programmeSaid(line: ProgrammeLine, { report, speech }: DeckGround): Said {
  const { m, f, language } = speech
  const words = m.slides.programme
  const { programme, rollUp, context } = line
  const { rated, unrated } = tilesOf(line)
  const tiles = [
    ...(rated.length === 0 ? [] : [{ label: words.rated(rated.length), lines: rated }]),
    ...(unrated.length === 0 ? [] : [{ label: words.unrated(unrated.length), lines: unrated }]),
  ]
  const followed = rollUp.total === 0 ? followedOf(context, report) : []
  const seen = followed.slice(0, MOST_FOLLOWED)
  const rows: readonly FileRow[] = seen.map(({ line: { indicator }, latest }) => ({
    sign: null,
    lines: [indicator.shortName[language]],
    aside: [latest === null ? m.words.missing : `**${f.value(latest.value, indicator)}** (${f.period(latest.period)})`],
  }))
  const rest = followed.length > seen.length ? words.moreFollowed(followed.length - seen.length) : ''
  return {
    eyebrow: programmeEyebrow(programme, speech),
    title: m.programme
      .finding(programme.shortName[language], rollUp, context.length)
      .map(({ text }) => text)
      .join(', '),
    blocks: [
      ...(tiles.length === 0
        ? []
        : [
            {
              kind: 'tiles',
              rows: tiles.map(({ label, lines }) => ({ label, marks: lines.map((one) => markOf(one, speech)) })),
            } as const,
            keyOf(rollUp.counts, speech),
          ]),
      { kind: 'sentences', lines: programmeFacts(line, report, speech) },
      ...(rows.length === 0 ? [] : [{ kind: 'rows', rows, rest } as const]),
    ],
  }
}

function worstSaid(line: ProgrammeLine, part: number, { speech }: DeckGround): Said {
  const { m, f, language } = speech
  const words = m.slides.worst
  const { programme } = line
  const { rows, total, shown } = partOf(worstParts(line), part)
  const name = programme.shortName[language]
  return {
    eyebrow: programmeEyebrow(programme, speech),
    title: total === 0 ? words.none(name) : words.heading(name, total, shown),
    blocks: [
      {
        kind: 'rows',
        rows: rows.map((judged) => {
          const { indicator, assessment: a } = judged
          const said = m.story.line(judged, f)
          const { before, figure, after } = figureParts(a.value?.value ?? 0, indicator, speech)
          const isShort = after.length <= 3
          const written = [before, `**${figure}**`, isShort ? after : ''].filter((text) => text !== '').join(' ')
          return {
            sign: markOf(judged, speech),
            lines: [
              `**${indicator.shortName[language]}** · ${m.slides.status(m.words.status[a.status], doubtsOf(a, speech))}`,
              ...(said === '' ? [] : [`${capital(said)}.`]),
            ],
            aside: a.value === null ? [] : [written, ...(isShort ? [] : [after])],
          }
        }),
        rest: '',
      },
    ],
  }
}

function indicatorSaid(line: IndicatorLine, { report, speech }: DeckGround): Said {
  const { m, f } = speech
  const { assessment: a, indicator } = line
  const { figures } = seriesOf(line, report.day, report.register.term)
  const large = largeFigureOf(line, figures, speech)
  const chart = slideFileChart(line, report, speech)
  const state = (text: string, mark: FileMark | null): FileBlock => ({ kind: 'state', state: { mark, text } })
  return {
    eyebrow: indicatorEyebrow(line, report, speech),
    title: m.indicator.finding(line, figures, f),
    source: sourceOf(line, report, speech),
    blocks: [
      ...(large === null
        ? []
        : [{ kind: 'figure', ...figureParts(large.value, indicator, speech), about: large.about } as const]),
      ...(large === null && a?.status !== 'no_data' ? [state(`**${m.slides.indicator.none}**`, null)] : []),
      ...(a === null
        ? []
        : [
            state(
              [`**${m.words.status[a.status]}**`, ...doubtsOf(a, speech)].join(', '),
              markOf({ ...line, assessment: a }, speech),
            ),
          ]),
      { kind: 'sentences', lines: indicatorSentences(line, figures, report, speech) },
    ],
    beside: [chart ?? { kind: 'sentences', lines: [line.known.length === 0 ? m.chart.noFigures : m.chart.onlyParts] }],
  }
}

function viewSaid(slide: Extract<Slide, { kind: 'view' }>, name: string, ground: DeckGround): Said {
  const { report, room, speech, addressOf } = ground
  const { line, programme } = viewSubject(slide.address, report)
  const words = speech.m.slideFile.view
  return {
    eyebrow: programme === undefined ? room.owner : programmeEyebrow(programme, speech),
    title: slideTitle(slide, report, speech),
    source: line === undefined ? null : sourceOf(line, report, speech),
    blocks: [
      { kind: 'sentences', lines: [words.what] },
      { kind: 'link', text: words.open, address: addressOf(name) },
    ],
  }
}

function programmeSlide(slide: Extract<Slide, { programme: string }>, ground: DeckGround): Said {
  const { report, room, speech } = ground
  const line = report.programmes.find(({ programme }) => programme.id === slide.programme)
  if (line === undefined) {
    return { eyebrow: room.owner, title: speech.m.slides.missing.programme(slide.programme), blocks: [] }
  }
  if (slide.kind === 'programme') return programmeSaid(line, ground)
  if (slide.kind === 'worst') return worstSaid(line, slide.part, ground)
  const { programme, taskRollUp } = line
  const { rows, total, shown } = partOf(taskParts(line), slide.part)
  const name = programme.shortName[speech.language]
  return {
    eyebrow: programmeEyebrow(programme, speech),
    title: speech.m.slides.tasks.heading(name, total, taskRollUp.total, shown),
    blocks: [overdueRows(rows, ground)],
  }
}

function saidOn(slide: Slide, name: string, ground: DeckGround): Said {
  const { report, room, speech } = ground
  if ('programme' in slide) return programmeSlide(slide, ground)
  if ('indicator' in slide) {
    const line = report.indicators.get(slide.indicator)
    if (line !== undefined) return indicatorSaid(line, ground)
    return { eyebrow: room.owner, title: speech.m.slides.missing.indicator(slide.indicator), blocks: [] }
  }
  switch (slide.kind) {
    case 'title':
      return titleSaid(ground)
    case 'overview':
      return overviewSaid(ground)
    case 'view':
      return viewSaid(slide, name, ground)
    case 'questions':
      return questionsSlide(ground, slide.part)
    case 'changes':
      return changesSlide(ground, slide.part)
    case 'asked':
      return askedSaid(ground, slide.part)
    case 'otherTasks': {
      const { rows, total, shown } = partOf(otherTaskParts(report), slide.part)
      return {
        eyebrow: room.owner,
        title: speech.m.slides.tasks.ofNone(total, shown),
        blocks: [overdueRows(rows, ground)],
      }
    }
  }
}

/** What a block says in plain words, for the notes page. */
function wordsOf(block: FileBlock): readonly string[] {
  switch (block.kind) {
    case 'figure': {
      const isClose = block.after.startsWith('/') || block.after === ''
      const written = [block.before, `${block.figure}${isClose ? block.after : ` ${block.after}`}`]
      return [`${written.filter((text) => text !== '').join(' ')} (${block.about})`]
    }
    case 'state':
      return [plainMessage(block.state.text)]
    case 'sentences':
      return block.lines.map(plainMessage)
    case 'warning':
      return [plainMessage(block.text)]
    case 'chart':
      return [block.description]
    case 'rows':
      return block.rest === '' ? [] : [plainMessage(block.rest)]
    case 'facts':
    case 'key':
    case 'tiles':
    case 'board':
    case 'link':
      return []
  }
}

/** What the presenter has written beside a slide, and whether it was for another figure. */
function ownNote(slide: Slide, note: SlideNote | undefined, { report, speech }: DeckGround): readonly string[] {
  if (note === undefined || note.text.trim() === '') return []
  const words = speech.m.slideFile.notes
  const figure = figureOn(slide, report, speech.f)
  const then = isOutdated(note, figure) ? note.writtenFor : null
  const warning = then === null ? [] : [figure === null ? words.ownOldGone(then) : words.ownOld(then, figure)]
  return [`${words.own}:`, ...warning, ...note.text.split(/\r?\n/).filter((text) => text.trim() !== ''), '']
}

/** A deck as plain values: each slide that is shown, in order, with the words and figures that the rooms see. */
export function slideFileOf(shown: readonly DeckSlide[], ground: DeckGround): SlideFile {
  const { report, stamp, takenAt, room, notes, speech } = ground
  const { m, f, language } = speech
  const words = m.slides.foot
  const day = f.day(report.day)
  const standing = stamp.isFrozen ? words.frozen(day, stamp.code, takenAt) : m.slideFile.notFrozen(day, stamp.code)
  return {
    language,
    stamp,
    title: m.slideFile.title(stamp.organisation, stamp.term, day),
    slides: shown.map(({ slide, name }, i): FileSlide => {
      const { eyebrow, title, blocks, beside = [], source = null } = saidOn(slide, name, ground)
      const from = words.source(source ?? words.ofRegister(room.title))
      const said = [...blocks, ...beside].flatMap(wordsOf)
      return {
        name,
        eyebrow,
        title,
        simulated: stamp.simulated ? m.slides.simulated : null,
        blocks,
        beside,
        source: from,
        standing,
        page: words.page(i + 1, shown.length),
        notes: [
          ...ownNote(slide, notes[name], ground),
          `${m.slideFile.notes.onSlide}:`,
          title,
          ...said,
          from,
          plainMessage(standing),
        ],
      }
    }),
  }
}
