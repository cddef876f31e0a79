import { changesBetween } from '@/domain/change'
import type { Day } from '@/domain/day'
import { deckOf, parseSlide, slideName, type Slide } from '@/domain/deck'
import { freezeCode } from '@/domain/freezeCode'
import { slideFileOf, type DeckGround } from '@/features/present/slideFileOf'
import type { DeckSlide } from '@/features/present/useDeck'
import type { SlideFile } from '@/files/slideFile'
import type { ScreenSpeech } from '@/i18n/Words'
import { publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'

/** The published register's deck on a day, as a presenter would save it. */
export interface PublishedDeck {
  readonly ground: DeckGround
  readonly shown: readonly DeckSlide[]
  readonly file: SlideFile
}

const DAY: Day = '2025-12-31'
const EARLIER: Day = '2023-12-31'

/** A screen that somebody added, with everything in its address that could harm a file. */
export const ADDED_VIEW = 'view:/tasks?status=overdue&q=<b>"x"'

/** The whole deck of the published register and one added screen, in one language. */
export function publishedDeck(speech: ScreenSpeech = VIETNAMESE, changed: Partial<DeckGround> = {}): PublishedDeck {
  const [report, before] = [publishedOn(DAY), publishedOn(EARLIER)]
  const { language } = speech
  const ground: DeckGround = {
    report,
    compared: { changes: changesBetween(before, report), before },
    stamp: {
      organisation: language === 'vi' ? 'Thành ủy Hà Nội' : 'Hanoi Party Committee',
      title: language === 'vi' ? 'Số liệu công bố' : 'Published figures',
      term: report.register.term.name[language],
      day: DAY,
      compareTo: EARLIER,
      code: freezeCode(report.register, DAY, report.limits),
      isFrozen: true,
      simulated: false,
    },
    takenAt: null,
    room: {
      owner: language === 'vi' ? 'Thành ủy Hà Nội · Khóa XVII' : 'Hanoi Party Committee · Term XVII',
      title: language === 'vi' ? 'Số liệu công bố' : 'Published figures',
      today: DAY,
    },
    notes: {
      'indicator:grdp-growth-average': { text: 'Hỏi Sở Tài chính về năm 2025.\nĐợi số chính thức.', writtenFor: null },
    },
    questions: [],
    speech,
    addressOf: (name) => `https://tien-do.example/present/show?slide=${encodeURIComponent(name)}&asOf=${DAY}`,
    ...changed,
  }
  const added = parseSlide(ADDED_VIEW)
  const slides: readonly Slide[] = [
    ...deckOf(ground.report, { changes: ground.compared?.changes ?? null, unanswered: 0 }),
    ...(added === null ? [] : [added]),
  ]
  const shown = slides.map((slide): DeckSlide => ({ slide, name: slideName(slide), shown: true }))
  return { ground, shown, file: slideFileOf(shown, ground) }
}
