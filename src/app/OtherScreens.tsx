import { lazy, type ReactNode } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { NotFound } from '@/ui/NotFound'
import { Report } from './Report'

const EmbedScreen = lazy(async () => ({ default: (await import('@/features/indicator/EmbedScreen')).EmbedScreen }))

function NoSuchScreen() {
  const { m } = useWords()
  const { to } = useView()
  const { pathname } = useLocation()
  return <NotFound why={m.shell.notFound.text(pathname)} home={to.overview()} />
}

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
