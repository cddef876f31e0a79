import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { useRoom } from '@/features/present/room'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { SlideView } from '@/features/present/slides/SlideView'
import type { DeckSlide } from '@/features/present/useDeck'
import { useReopening } from '@/features/present/useReopening'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useReport } from '@/queries/report'
import { usePreferences } from '@/state/preferences'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { Rich } from '@/ui/Rich'
import { CheckMark } from './CheckMark'
import { checksOf, type Drawn } from './checksOf'
import { AS_ROOMS } from './ChosenSlide'
import { FreezePanel } from './FreezePanel'
import { weaknessesOf } from './legibility'
import { marksOf } from './slideMarks'
import { SlideTrial, type Tried } from './SlideTrial'
import { trySecondWindow, type Verdict } from './trials'
import { useTrials } from './useTrials'
import css from './CheckPart.module.css'
import controls from './controls.module.css'

/** The screens that somebody may look things up on during the meeting, one of each kind. */
function useScreens(): readonly Tried[] {
  const report = useReport()
  const { to } = useView()
  const { renderView } = useRoom()
  return useMemo(() => {
    const [programme] = report.programmes
    const [indicator] = report.indicators.keys()
    const [agency] = report.register.agencies
    const addresses = [
      to.overview(),
      ...(programme === undefined ? [] : [to.programme(programme.programme.id)]),
      ...(indicator === undefined ? [] : [to.indicator(indicator)]),
      ...(agency === undefined ? [] : [to.agency(agency.id)]),
      to.indicators(),
      to.tasks(),
      to.changes(),
      to.localities(),
      to.data(),
    ]
    return addresses.map((address) => ({ name: `screen ${address}`, content: renderView(address) }))
  }, [report, to, renderView])
}

/** What came of drawing something: whether it could be drawn, and how much of it the rooms may not be able to read. */
interface Outcome {
  readonly isDrawn: boolean
  readonly weak: number
}

/** Everything that a meeting stands on, tried before it begins. */
export function CheckPart({ shown }: { readonly shown: readonly DeckSlide[] }): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const words = m.deck.check
  const report = useReport()
  const freeze = useFreezeState()
  const { to } = useView()
  const isDark = usePreferences((state) => state.meetingTheme === 'dark')
  const [drawn, setDrawn] = useState<Readonly<Record<string, Outcome>>>({})
  const [secondWindow, setSecondWindow] = useState<Verdict>()
  const trials = useTrials()
  const reopening = useReopening()
  const slides = useMemo(
    () =>
      shown.map(({ name, slide }) => ({
        name,
        title: slideTitle(slide, report, speech),
        content: <SlideView slide={slide} place={null} />,
      })),
    [shown, report, speech],
  )
  const screens = useScreens()
  // Screens first: what a slide shows of one is there when it is measured.
  const list = useMemo(() => [...screens, ...slides], [slides, screens])
  const drawnOf = (of: readonly Tried[], broken: readonly string[]): Drawn => ({
    ready: of.filter(({ name }) => drawn[name]?.isDrawn === true).length,
    of: of.length,
    broken,
    isDone: of.every(({ name }) => name in drawn),
  })
  const weak = slides.filter(({ name }) => (drawn[name]?.weak ?? 0) > 0)
  const checks = checksOf(
    {
      ...trials,
      reopening,
      slides: drawnOf(
        slides,
        slides.filter(({ name }) => drawn[name]?.isDrawn === false).map(({ title }) => title),
      ),
      screens: drawnOf(screens, []),
      legible: {
        measured: slides.filter(({ name }) => drawn[name]?.isDrawn === true).length,
        weak: weak.length,
        isDark,
      },
      secondWindow,
      freeze:
        freeze === null
          ? null
          : { code: freeze.code, state: freeze.differs ? 'differs' : freeze.kept === null ? 'not_kept' : 'kept' },
    },
    words,
    f,
  )
  const tried = Object.keys(drawn).length
  const met = checks.filter(({ verdict }) => verdict === 'met').length
  const isRunning = checks.some(({ verdict }) => verdict === 'running')

  return (
    <div className={css.columns}>
      <section className={controls.part} aria-labelledby="check">
        <h2 className={controls.heading} id="check">
          {words.finding(met, checks.length)}
        </h2>
        <p className={controls.hint} role="status">
          {isRunning ? words.underWay(Math.min(tried, list.length), list.length) : words.someOpen(checks.length - met)}
        </p>
        <Card flush>
          <ul>
            {checks.map(({ id, verdict, found }) => (
              <li key={id} className={css.row}>
                <CheckMark verdict={verdict} />
                <span className={css.what}>{words.what[id]}</span>
                <span className={css.found}>
                  <Rich text={`**${words.verdict[verdict]}.** ${found}`} />
                </span>
                {id === 'secondWindow' && (
                  <button type="button" className={controls.button} onClick={() => setSecondWindow(trySecondWindow())}>
                    {words.tryWindow}
                  </button>
                )}
                {id === 'contrast' && weak.length > 0 && (
                  <ul className={css.weak}>
                    {weak.map(({ name, title }) => (
                      <li key={name}>
                        <Link to={to.present({ slide: name })} state={AS_ROOMS}>
                          {title}
                        </Link>{' '}
                        ({words.weakPlaces(drawn[name]?.weak ?? 0)})
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </Card>
      </section>
      <Card>
        <FreezePanel />
      </Card>
      <SlideTrial
        // In other colours it is measured again.
        key={[isDark, ...list.map(({ name }) => name)].join(' ')}
        list={list}
        onEach={(name, stage) => {
          const isSlide = slides.some((slide) => slide.name === name)
          const found = stage === null || !isSlide ? 0 : weaknessesOf(marksOf(stage)).length
          setDrawn((before) => ({ ...before, [name]: { isDrawn: stage !== null, weak: found } }))
        }}
      />
    </div>
  )
}
