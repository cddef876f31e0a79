import type { ReactNode } from 'react'
import { freezeCode } from '@/domain/freezeCode'
import { budgetOf } from '@/features/present/desk/timer'
import { useRoom } from '@/features/present/room'
import { useDeck } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useReport } from '@/queries/report'
import { useMeeting } from '@/state/meeting'
import { usePreferences } from '@/state/preferences'
import { PRESENT_PARTS, useView, type PresentPart } from '@/state/view'
import { Rich } from '@/ui/Rich'
import { Tabs } from '@/ui/Tabs'
import { usePageTitle } from '@/ui/usePageTitle'
import { CheckPart } from './CheckPart'
import { ChosenSlide } from './ChosenSlide'
import { DeckList } from './DeckList'
import { LinkedDeck } from './LinkedDeck'
import { QuestionsPart } from './QuestionsPart'
import { SavedPart } from './SavedPart'
import { StartButton } from './StartButton'
import { useUndo } from './useUndo'
import controls from './controls.module.css'
import css from './PrepareScreen.module.css'

/** Where a deck is made ready: its slides, the questions, the decks that were saved, and the check before it goes live. */
export function PrepareScreen(): ReactNode {
  const { m, f } = useScreenWords()
  const words = m.deck
  usePageTitle(words.title)
  const report = useReport()
  const { view, to } = useView()
  const { register, title } = useRoom()
  const deck = useDeck()
  const freeze = useFreezeState()
  const { minutes, questions, decks } = useMeeting(register)
  const usualMinutes = usePreferences((state) => state.slideMinutes)
  const deckKey = usePreferences((state) => state.deckKey)
  const isDark = usePreferences((state) => state.meetingTheme === 'dark')
  const { all, shown } = deck
  const chosen = all.find(({ name }) => name === view.slide) ?? shown[0] ?? all[0]
  const isMissing = view.slide !== null && chosen?.name !== view.slide
  const page = chosen === undefined ? -1 : shown.indexOf(chosen)
  const place = page < 0 ? null : { page: page + 1, of: shown.length }
  const total = budgetOf(
    shown.map(({ name }) => name),
    minutes,
    usualMinutes,
  )
  const open = questions.filter(({ answered }) => !answered).length
  const part = PRESENT_PARTS.find((one) => one === view.part) ?? 'deck'
  const undo = useUndo(register, part)
  const label: Readonly<Record<PresentPart | 'deck', string>> = {
    deck: words.part.deck(shown.length),
    questions: words.part.questions(open),
    saved: words.part.saved(decks.length),
    check: words.part.check,
  }
  const at = { slide: view.slide }
  return (
    <div className={controls.part}>
      <header className={css.head}>
        <div className={css.finding}>
          <h1>{words.finding(shown.length, f.count(Math.round(total)))}</h1>
          <p className={controls.hint}>
            <Rich
              text={words.ground(
                title,
                f.day(report.day),
                freezeCode(report.register, report.day, report.limits),
                freeze !== null && !freeze.differs,
                all.length - shown.length,
              )}
            />
          </p>
        </div>
        <div className={css.start}>
          <StartButton slide={page < 0 ? null : (chosen?.name ?? null)} at="show" />
          <StartButton slide={page < 0 ? null : (chosen?.name ?? null)} at="desk" />
        </div>
        <Tabs
          label={words.parts}
          tabs={(['deck', ...PRESENT_PARTS] as const).map((one) => ({
            href: to.present({ ...at, part: one === 'deck' ? null : one }),
            label: label[one],
            current: one === part,
          }))}
        />
      </header>
      <LinkedDeck undo={undo} />
      {isMissing && (
        <p className={controls.warning} role="status">
          {words.missing(view.slide ?? '', part === 'deck' && shown.length > 0)}
        </p>
      )}
      <output className={undo.said === null ? 'visuallyHidden' : css.undo}>
        {undo.said !== null && (
          <>
            <span>{undo.said}</span>
            <button type="button" className={controls.button} onClick={undo.takeBack}>
              {words.takeBack}
            </button>
          </>
        )}
      </output>
      {part === 'deck' && (
        <div className={css.columns}>
          <DeckList deck={deck} chosen={chosen?.name ?? null} isAsked={view.slide !== null} undo={undo} />
          {chosen !== undefined && (
            <div className={css.side}>
              <ChosenSlide key={chosen.name} entry={chosen} place={place} />
            </div>
          )}
        </div>
      )}
      {part === 'questions' && <QuestionsPart slide={chosen?.name ?? 'title'} undo={undo} />}
      {part === 'saved' && <SavedPart deck={deck} undo={undo} />}
      {part === 'check' && <CheckPart shown={shown} />}
      {part === 'deck' && (
        <>
          <label className={controls.tick}>
            <input
              type="checkbox"
              checked={isDark}
              onChange={({ target }) => usePreferences.setState({ meetingTheme: target.checked ? 'dark' : 'light' })}
            />
            {words.darkSlides}
          </label>
          <label className={controls.tick}>
            <input
              type="checkbox"
              checked={deckKey}
              onChange={({ target }) => usePreferences.setState({ deckKey: target.checked })}
            />
            {words.add.key}
          </label>
        </>
      )}
    </div>
  )
}
