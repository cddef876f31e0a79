import { lazy, useCallback, useEffect, type ReactNode } from 'react'
import { Route, Routes, useLocation, useResolvedPath } from 'react-router'
import { fetchChart } from '@/charts/chartScript'
import type { Day } from '@/domain/day'
import type { Language } from '@/domain/register'
import { OverviewScreen } from '@/features/overview/OverviewScreen'
import { loadScreenSpeech, useWords } from '@/i18n/Words'
import { NamesPage } from '@/ui/usePageTitle'
import type { RegisterOffer } from './config'
import { FirstProgramme } from './FirstProgramme'

const loadProgramme = async () => import('@/features/programme/ProgrammeScreen')
const loadIndicator = async () => import('@/features/indicator/IndicatorScreen')

const loadLists = async () =>
  Promise.all([
    import('@/features/lists/IndicatorsScreen'),
    import('@/features/lists/TasksScreen'),
    import('@/features/lists/AgencyScreen'),
    import('@/features/lists/AgenciesScreen'),
  ])
const loadChanges = async () => import('@/features/changes/ChangesScreen')
const loadLocalities = async () => import('@/features/localities/LocalitiesScreen')
/** From there a file of this machine can be opened, which every screen then names. */
const loadData = async () =>
  Promise.all([import('@/features/data/DataScreen'), import('./FileMark'), import('./FileNotPresented')])
const loadPalette = async () => import('@/features/search/Palette')
/** What is seldom asked for: the printed report, an indicator inside somebody else's page, and what is not there. */
const loadOthers = async () => import('./OtherScreens')
/** A meeting freezes its figures, with or without the network. */
const loadPresent = async () => Promise.all([import('./Present'), import('./frozen'), import('./FreezeMark')])

const ProgrammeScreen = lazy(async () => ({ default: (await loadProgramme()).ProgrammeScreen }))
const IndicatorScreen = lazy(async () => ({ default: (await loadIndicator()).IndicatorScreen }))
const IndicatorsScreen = lazy(async () => ({ default: (await loadLists())[0].IndicatorsScreen }))
const TasksScreen = lazy(async () => ({ default: (await loadLists())[1].TasksScreen }))
const AgencyScreen = lazy(async () => ({ default: (await loadLists())[2].AgencyScreen }))
const AgenciesScreen = lazy(async () => ({ default: (await loadLists())[3].AgenciesScreen }))
const ChangesScreen = lazy(async () => ({ default: (await loadChanges()).ChangesScreen }))
const LocalitiesScreen = lazy(async () => ({ default: (await loadLocalities()).LocalitiesScreen }))
const DataScreen = lazy(async () => ({ default: (await loadData())[0].DataScreen }))
const OtherScreens = lazy(async () => ({ default: (await loadOthers()).OtherScreens }))
const Present = lazy(async () => ({ default: (await loadPresent())[0].Present }))

/** Fetches every screen that is not open yet, so that the next one opens at once and needs no network. */
function fetchAhead(language: Language): void {
  void Promise.allSettled([
    loadScreenSpeech(language),
    loadProgramme(),
    loadIndicator(),
    fetchChart(),
    loadLists(),
    loadChanges(),
    loadLocalities(),
    loadData(),
    loadPalette(),
    loadPresent(),
    loadOthers(),
  ])
}

export interface ScreensProps {
  readonly offer: RegisterOffer
  readonly today: Day
}

/** Which screen answers to which address. */
export function Screens({ offer, today }: ScreensProps): ReactNode {
  const { language } = useWords()
  // From somebody else's page nobody goes to another screen.
  const isEmbedded = useLocation().pathname.startsWith('/embed/')
  useEffect(() => {
    // Here React looks after the whole screen; fetching earlier would take its time away.
    performance.mark('interactive')
    if (isEmbedded) return
    // Not every browser tells when it is idle.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => fetchAhead(language))
    else setTimeout(() => fetchAhead(language), 1000)
  }, [language, isEmbedded])
  const renderView = useCallback((address: string) => <ScreenAt address={address} />, [])
  return (
    <Routes>
      {screens}
      <Route path="/present/*" element={<Present offer={offer} today={today} renderView={renderView} />} />
      <Route path="*" element={<OtherScreens />} />
    </Routes>
  )
}

/** A screen that stands inside another one, as its address says. */
function ScreenAt({ address }: { readonly address: string }): ReactNode {
  // Routes inside a route count from its path.
  const { pathname } = useResolvedPath('.')
  return (
    <NamesPage value={false}>
      <Routes location={`${pathname}${address}`}>
        {screens}
        <Route path="*" element={<OtherScreens />} />
      </Routes>
    </NamesPage>
  )
}

const screens = (
  <>
    <Route path="/" element={<OverviewScreen />} />
    <Route path="/programmes" element={<FirstProgramme />} />
    <Route path="/programmes/:id" element={<ProgrammeScreen />} />
    <Route path="/indicators/:id" element={<IndicatorScreen />} />
    <Route path="/indicators" element={<IndicatorsScreen />} />
    <Route path="/tasks" element={<TasksScreen />} />
    <Route path="/agencies" element={<AgenciesScreen />} />
    <Route path="/agencies/:id" element={<AgencyScreen />} />
    <Route path="/changes" element={<ChangesScreen />} />
    <Route path="/localities" element={<LocalitiesScreen />} />
    <Route path="/data" element={<DataScreen />} />
  </>
)
