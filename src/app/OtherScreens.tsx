import { lazy, type ReactNode } from 'react'
import { Route, Routes } from 'react-router'
import { NoSuchScreen } from './NoSuchScreen'
import { Report } from './Report'

const EmbedScreen = lazy(async () => ({ default: (await import('@/features/indicator/EmbedScreen')).EmbedScreen }))

/** The screens that are seldom asked for, and the answer to an address that is none. */
export function OtherScreens(): ReactNode {
  return (
    <Routes>
      <Route path="/embed/indicators/:id" element={<EmbedScreen />} />
      <Route path="/embed/*" element={<EmbedScreen />} />
      <Route path="/report" element={<Report />} />
      <Route path="*" element={<NoSuchScreen />} />
    </Routes>
  )
}
