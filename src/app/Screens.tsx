import { lazy, useEffect, type ReactNode } from 'react'
import { Link, Navigate, Route, Routes, useLocation } from 'react-router'
import { fetchChart } from '@/charts/chartScript'
import type { Language } from '@/domain/register'
import { OverviewScreen } from '@/features/overview/OverviewScreen'
import { loadScreenSpeech, useWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { usePageTitle } from '@/ui/usePageTitle'
import css from './FailureScreen.module.css'

const loadProgramme = async () => import('@/features/programme/ProgrammeScreen')
const loadIndicator = async () => import('@/features/indicator/IndicatorScreen')

const loadLists = async () =>
  Promise.all([
    import('@/features/lists/IndicatorsScreen'),
    import('@/features/lists/TasksScreen'),
    import('@/features/lists/AgencyScreen'),
  ])
const loadChanges = async () => import('@/features/changes/ChangesScreen')
const loadLocalities = async () => import('@/features/localities/LocalitiesScreen')
const loadData = async () => import('@/features/data/DataScreen')
const loadPalette = async () => import('@/features/search/Palette')

const ProgrammeScreen = lazy(async () => ({ default: (await loadProgramme()).ProgrammeScreen }))
const IndicatorScreen = lazy(async () => ({ default: (await loadIndicator()).IndicatorScreen }))
const IndicatorsScreen = lazy(async () => ({ default: (await loadLists())[0].IndicatorsScreen }))
const TasksScreen = lazy(async () => ({ default: (await loadLists())[1].TasksScreen }))
const AgencyScreen = lazy(async () => ({ default: (await loadLists())[2].AgencyScreen }))
const ChangesScreen = lazy(async () => ({ default: (await loadChanges()).ChangesScreen }))
const LocalitiesScreen = lazy(async () => ({ default: (await loadLocalities()).LocalitiesScreen }))
const DataScreen = lazy(async () => ({ default: (await loadData()).DataScreen }))

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
  ])
}

function FirstProgramme() {
  const { programmes } = useReport()
  const { to } = useView()
  const first = programmes[0]
  return <Navigate replace to={first === undefined ? to.overview() : to.programme(first.programme.id)} />
}

function NoSuchScreen() {
  const { m } = useWords()
  const { to } = useView()
  const { pathname } = useLocation()
  usePageTitle(m.shell.notFound.title)
  return (
    <div className={css.screen}>
      <h1>{m.shell.notFound.title}</h1>
      <p>{m.shell.notFound.text(pathname)}</p>
      <p>
        <Link to={to.overview()}>{m.shell.notFound.home}</Link>
      </p>
    </div>
  )
}

/** Which screen answers to which address. */
export function Screens(): ReactNode {
  const { language } = useWords()
  useEffect(() => {
    // Here React looks after the whole screen; fetching earlier would take its time away.
    performance.mark('interactive')
    // Not every browser tells when it is idle.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => fetchAhead(language))
    else setTimeout(() => fetchAhead(language), 1000)
  }, [language])
  return (
    <Routes>
      <Route path="/" element={<OverviewScreen />} />
      <Route path="/programmes" element={<FirstProgramme />} />
      <Route path="/programmes/:id" element={<ProgrammeScreen />} />
      <Route path="/indicators/:id" element={<IndicatorScreen />} />
      <Route path="/indicators" element={<IndicatorsScreen />} />
      <Route path="/tasks" element={<TasksScreen />} />
      <Route path="/agencies/:id" element={<AgencyScreen />} />
      <Route path="/changes" element={<ChangesScreen />} />
      <Route path="/localities" element={<LocalitiesScreen />} />
      <Route path="/data" element={<DataScreen />} />
      <Route path="*" element={<NoSuchScreen />} />
    </Routes>
  )
}
