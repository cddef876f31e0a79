import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import type { Day } from '@/domain/day'
import { DEFAULT_LIMITS } from '@/domain/limits'
import type { Language } from '@/domain/register'
import { loadScreenSpeech, Words } from '@/i18n/Words'
import { Boundary } from '@/queries/Boundary'
import { createQueries } from '@/queries/register'
import { TermReports } from '@/queries/TermReports'
import { datapackageSource } from '@/sources/datapackage'
import type { ProgressSource } from '@/sources/source'
import { RehearsalContext } from '@/state/rehearsal'
import { NOT_COMPARED, useView } from '@/state/view'
import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'

const addressOf = (file: string): string => new URL(`/data/${file}.json`, location.origin).href
const published = datapackageSource({ url: addressOf('register') })
const rehearsal = datapackageSource({ url: addressOf('rehearsal') })
const queries = createQueries()

function Where() {
  const { pathname, search } = useLocation()
  return <output data-testid="where">{pathname + search}</output>
}

/** The address that is open now. */
export const whereNow = (): string => screen.getByTestId('where').textContent

/** What a screen stands on where the address says nothing else. */
interface Ground {
  /** Absent = a register that ships. */
  readonly source?: ProgressSource
  /** Absent = nothing is compared. */
  readonly compareTo?: Day | null
}

interface ReportsProps extends Ground {
  readonly path: string
  readonly children: ReactNode
}

function Reports({ path, source, compareTo = null, children }: ReportsProps) {
  const { view } = useView()
  return (
    <TermReports
      source={source ?? (view.register === 'rehearsal' ? rehearsal : published)}
      term="XVII"
      day={view.asOf ?? '2025-12-31'}
      compareTo={view.compare === NOT_COMPARED ? null : (view.compare ?? compareTo)}
      limits={DEFAULT_LIMITS}
    >
      <Routes>
        <Route path={path} element={children} />
        <Route path="*" element={<h1>elsewhere</h1>} />
      </Routes>
    </TermReports>
  )
}

/** One screen at an address, over a register that ships (`register=rehearsal` for the simulated one); resolves with its heading. */
export async function openScreen(
  path: string,
  element: ReactNode,
  address: string,
  language: Language = 'vi',
  ground: Ground = {},
): Promise<HTMLElement> {
  const speech = await loadScreenSpeech(language)
  // Awaited, so that what a screen puts off to a second drawing comes as well.
  await act(async () => {
    render(
      <QueryClientProvider client={queries}>
        <MemoryRouter initialEntries={[address]}>
          <Words speech={speech}>
            <RehearsalContext value={{ title: 'Tập huấn', address: '?register=rehearsal' }}>
              <main style={{ container: 'page / inline-size' }}>
                <div style={{ paddingInline: 'var(--gutter)' }}>
                  <Boundary about="" waiting={null} renderFailure={(error) => <p role="alert">{String(error)}</p>}>
                    <Reports path={path} {...ground}>
                      {element}
                    </Reports>
                  </Boundary>
                </div>
              </main>
            </RehearsalContext>
            <Where />
          </Words>
        </MemoryRouter>
      </QueryClientProvider>,
    )
    await Promise.resolve()
  })
  return screen.findByRole('heading', { level: 1 })
}
