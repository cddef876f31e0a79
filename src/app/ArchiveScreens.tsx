import type { ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { ChangesScreen } from '@/features/changes/ChangesScreen'
import { DataParts } from '@/features/data/DataParts'
import { IndicatorScreen } from '@/features/indicator/IndicatorScreen'
import { AgenciesScreen } from '@/features/lists/AgenciesScreen'
import { AgencyScreen } from '@/features/lists/AgencyScreen'
import { IndicatorsScreen } from '@/features/lists/IndicatorsScreen'
import { TasksScreen } from '@/features/lists/TasksScreen'
import { LocalitiesScreen } from '@/features/localities/LocalitiesScreen'
import { OverviewScreen } from '@/features/overview/OverviewScreen'
import { ProgrammeScreen } from '@/features/programme/ProgrammeScreen'
import { FirstProgramme } from './FirstProgramme'
import { NoSuchScreen } from './NoSuchScreen'

/** The screens of an archive, under the addresses they have in the site: all that only reads. */
export function ArchiveScreens(): ReactNode {
  return (
    <Routes>
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
      <Route path="/data" element={<DataParts />} />
      <Route path="*" element={<NoSuchScreen />} />
    </Routes>
  )
}
