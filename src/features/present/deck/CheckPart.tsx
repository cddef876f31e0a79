import { useMemo, useState, type ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { slideTitle } from '@/features/present/slides/slideTitle'
import { SlideView } from '@/features/present/slides/SlideView'
import type { DeckSlide } from '@/features/present/useDeck'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { Rich } from '@/ui/Rich'
import { CheckMark } from './CheckMark'
import { checksOf, type Drawn } from './checksOf'
import { FreezePanel } from './FreezePanel'
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

/** Everything that a meeting stands on, tried before it begins. */
export function CheckPart({ shown }: { readonly shown: readonly DeckSlide[] }): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const words = m.deck.check
  const report = useReport()
  const freeze = useFreezeState()
  const [drawn, setDrawn] = useState<Readonly<Record<string, boolean>>>({})
  const [secondWindow, setSecondWindow] = useState<Verdict>()
  const trials = useTrials()
  const slides = useMemo(
    () => shown.map(({ name, slide }) => ({ name, slide, content: <SlideView slide={slide} place={null} /> })),
    [shown],
  )
  const screens = useScreens()
  const list = useMemo(() => [...slides, ...screens], [slides, screens])
  const drawnOf = (of: readonly Tried[], broken: readonly string[]): Drawn => ({
    ready: of.filter(({ name }) => drawn[name] === true).length,
    of: of.length,
    broken,
    isDone: of.every(({ name }) => name in drawn),
  })
  const checks = checksOf(
    {
      ...trials,
      slides: drawnOf(
        slides,
        slides.filter(({ name }) => drawn[name] === false).map(({ slide }) => slideTitle(slide, report, speech)),
      ),
      screens: drawnOf(screens, []),
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
              </li>
            ))}
          </ul>
        </Card>
      </section>
      <Card>
        <FreezePanel />
      </Card>
      <SlideTrial
        key={list.map(({ name }) => name).join(' ')}
        list={list}
        onEach={(name, isDrawn) => setDrawn((before) => ({ ...before, [name]: isDrawn }))}
      />
    </div>
  )
}
