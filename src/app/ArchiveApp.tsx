import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { HashRouter, useLocation } from 'react-router'
import { windowOf, type Language } from '@/domain/register'
import { AbsentScreensContext } from '@/features/search/absentScreens'
import { PaletteButton } from '@/features/search/PaletteButton'
import { useWords, Words, type ScreenSpeech } from '@/i18n/Words'
import { Boundary } from '@/queries/Boundary'
import { FreezingContext } from '@/queries/freezing'
import { createQueries } from '@/queries/register'
import { useReport } from '@/queries/report'
import { TermReports } from '@/queries/TermReports'
import { LastDayContext } from '@/state/lastDay'
import { usePreferences } from '@/state/preferences'
import { NOT_COMPARED, useView } from '@/state/view'
import { scrubbedMessage } from '@/ui/scrubbed'
import { Waiting } from '@/ui/Waiting'
import type { Archive } from './archiveAbout'
import { ArchiveMark } from './ArchiveMark'
import { ArchiveScreens } from './ArchiveScreens'
import { ClockBar } from './ClockBar'
import { Shell } from './Shell'
import css from './FailureScreen.module.css'
import buttons from '@/ui/buttons.module.css'

export interface ArchiveAppProps {
  readonly archive: Archive
  /** Every language is in the file. */
  readonly speeches: Readonly<Record<Language, ScreenSpeech>>
}

/** In place of a screen that broke. */
function Broken({ error }: { readonly error: unknown }) {
  const { m } = useWords()
  return (
    <div className={css.screen} role="alert">
      <h1>{m.shell.failure.unknown}</h1>
      {error instanceof Error && (
        <p>
          {m.shell.failure.details}: <code>{scrubbedMessage(error)}</code>
        </p>
      )}
      <p className={css.ways}>
        <button type="button" className={`${buttons.strong} ${css.retry}`} onClick={() => location.reload()}>
          {m.shell.failure.retry}
        </button>
        <a href="#/">{m.shell.failure.home}</a>
      </p>
    </div>
  )
}

/** The frame of the site around a screen, without what an archive cannot do: present, open files, ask for anything. */
function Framed({ archive, children }: { readonly archive: Archive; readonly children: ReactNode }) {
  const { language } = useWords()
  const { register, day, programmes } = useReport()
  const { from, to } = windowOf(register.term)
  const years = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i)
  const { freeze, organisation, title } = archive
  const offered = { registers: [{ id: freeze.register, title }], current: freeze.register, today: freeze.day }
  return (
    <Shell
      owner={`${organisation[language]} · ${register.term.name[language]}`}
      simulated={freeze.simulated}
      firstProgramme={programmes[0]?.programme.id ?? null}
      clock={<ClockBar {...offered} day={day} years={years} />}
      search={
        <AbsentScreensContext value={['report']}>
          <PaletteButton {...offered} />
        </AbsentScreensContext>
      }
    >
      {children}
    </Shell>
  )
}

/** The register of the file on the day that the address asks for; never on a later one than it was made for, of which it knows nothing. */
function Opened({ archive }: Pick<ArchiveAppProps, 'archive'>) {
  const { view } = useView()
  const { pathname } = useLocation()
  const { freeze, timeZone, organisation, title, isFrozen } = archive
  const { source, limits, compareTo, code, takenAt, simulated } = freeze
  const day = view.asOf === null || view.asOf > freeze.day ? freeze.day : view.asOf
  const kept = { takenAt, day: freeze.day, compareTo, limits, source }
  const renderFailure = (error: unknown): ReactNode => <Broken error={error} />
  return (
    <FreezingContext
      value={{
        timeZone,
        live: null,
        named: isFrozen ? { code, kept, trouble: null } : null,
        offer: { title, organisation, simulated },
      }}
    >
      <Boundary about="archive" waiting={null} renderFailure={renderFailure}>
        <TermReports
          source={source}
          term={freeze.content.term.id}
          day={day}
          compareTo={view.compare === NOT_COMPARED ? null : (view.compare ?? compareTo)}
          limits={limits}
        >
          <LastDayContext value={freeze.day}>
            <Framed archive={archive}>
              <Boundary about={pathname} waiting={<Shape />} renderFailure={renderFailure}>
                <ArchiveScreens />
              </Boundary>
            </Framed>
          </LastDayContext>
        </TermReports>
      </Boundary>
      <ArchiveMark archive={archive} asked={view.asOf} />
    </FreezingContext>
  )
}

function Shape() {
  const { m } = useWords()
  return <Waiting label={m.shell.waiting} lines={[]} />
}

/** In the language that the address, the reader or whoever made the file has chosen. */
function Spoken({ archive, speeches }: ArchiveAppProps) {
  const { view } = useView()
  const preferred = usePreferences((state) => state.language)
  const language = view.language ?? preferred ?? archive.language
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <Words speech={speeches[language]}>
      <Opened archive={archive} />
    </Words>
  )
}

/** The application of one file: what it shows is in it, and the screen stands behind `#` in its address. */
export function ArchiveApp(props: ArchiveAppProps): ReactNode {
  const [queries] = useState(createQueries)
  return (
    <QueryClientProvider client={queries}>
      <HashRouter>
        <Spoken {...props} />
      </HashRouter>
    </QueryClientProvider>
  )
}
