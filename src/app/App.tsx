import { lazy, Suspense, use, useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import type { Day } from '@/domain/day'
import { windowOf, type Language } from '@/domain/register'
import { PaletteButton } from '@/features/search/PaletteButton'
import { loadSpeechLikeNow, Words, useWords, type Speech } from '@/i18n/Words'
import { Boundary } from '@/queries/Boundary'
import { FreezingContext, useFreezing } from '@/queries/freezing'
import { useOpenedFile, useShownFile, type OpenedFile } from '@/queries/openedFile'
import { useReports } from '@/queries/report'
import { TermReports } from '@/queries/TermReports'
import type { ProgressSource } from '@/sources/source'
import { usePreferences } from '@/state/preferences'
import { RehearsalContext } from '@/state/rehearsal'
import { inRegister, NOT_COMPARED, useView } from '@/state/view'
import { beside } from '@/ui/beside'
import { CURRENT, StandingContext } from '@/ui/standing'
import { useLater } from '@/ui/useLater'
import { Waiting, type WaitingLine } from '@/ui/Waiting'
import { ClockBar, type OfferedRegister } from './ClockBar'
import type { Config, RegisterOffer } from './config'
import { FailureScreen } from './FailureScreen'
import { frozenOf } from './frozenOf'
import { lastGood } from './lastGood'
import { Screens } from './Screens'
import { Shell } from './Shell'
import { SignInPart } from './SignInPart'

const ScreenTools = beside(async () => (await import('./ScreenTools')).ScreenTools)
const RegisterWatch = beside(async () => (await import('./RegisterWatch')).RegisterWatch)
/** Comes with the first address that asks for something. Without it, the address stays as it was written. */
const TidyAddress = beside(async () => (await import('./TidyAddress')).TidyAddress)

export interface AppProps {
  readonly config: Config
  /** The language the page starts in, its words already there. */
  readonly speech: Speech
  readonly today: Day
  readonly sourceOf: (offer: RegisterOffer) => ProgressSource
}

/** Comes with the first address that names a freeze. */
const FreezeMark = lazy(async () => ({ default: (await import('./FreezeMark')).FreezeMark }))
/** Come with the first file that is opened. */
const FileMark = lazy(async () => ({ default: (await import('./FileMark')).FileMark }))
const FileNotPresented = lazy(async () => ({ default: (await import('./FileNotPresented')).FileNotPresented }))

/** The shape of a screen before its figures are there. */
const SHAPE: readonly WaitingLine[] = [
  { id: 'finding', width: 60, height: 72 },
  { id: 'bar', width: 100, height: 26 },
  { id: 'board', width: 100, height: 560 },
]

/** The words of a language; the old ones stay until the new ones are there. */
function useSpeech(language: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first)
  useEffect(() => {
    let wanted = true
    void loadSpeechLikeNow(language).then((loaded) => {
      if (wanted) setSpeech(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return speech
}

/** The register an address asks for; the first one when it asks for none that is offered. */
export function offerOf(config: Config, id: string | null): RegisterOffer {
  const [first, ...others] = config.registers
  return others.find((offer) => offer.id === id) ?? first
}

/** Letters of a file's name that the switch of registers has room for. */
const LONGEST_NAME = 24

/** The windows of a meeting have nothing around them (rule P12), nor has what stands inside somebody else's page. `/present/` is no window. */
const isBare = (pathname: string): boolean => /^\/(?:present\/.|embed\/)/.test(pathname)

interface PlaceProps {
  readonly config: Config
  readonly offer: RegisterOffer
  readonly today: Day
  readonly children: ReactNode
}

/** What the switch of registers offers: a file is named in the place where it stands, not by the register that it is not. */
function registersBeside(
  registers: Config['registers'],
  { id }: RegisterOffer,
  file: OpenedFile | null,
): readonly OfferedRegister[] {
  if (file === null) return registers
  const { name } = file.report
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
  return registers.map((one) => (one.id === id ? { id, title: { vi: shown, en: shown } } : one))
}

function Ready({ config, offer, today, children }: PlaceProps) {
  const { language } = useWords()
  const { source, report } = useReports()
  const { register, day, programmes } = report
  const { from, to } = windowOf(register.term)
  const years = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i)
  const { pathname, search } = useLocation()
  const { named } = useFreezing()
  const file = useShownFile()
  const isMeeting = pathname.startsWith('/present')
  // What a deck and the watch over the source need is fetched when the screen is there.
  const later = useLater(offer)
  const [standing, setStanding] = useState(CURRENT)
  if (file === null && isBare(pathname)) return <main>{children}</main>
  return (
    <Shell
      owner={`${file === null ? offer.organisation[language] : file.report.name} · ${register.term.name[language]}`}
      simulated={offer.simulated}
      firstProgramme={programmes[0]?.programme.id ?? null}
      clock={
        <>
          <ClockBar
            registers={registersBeside(config.registers, offer, file)}
            current={offer.id}
            today={today}
            day={day}
            years={years}
          />
          {search !== '' && (
            <Suspense>
              <TidyAddress registers={config.registers} />
            </Suspense>
          )}
          {named !== null && (
            <Suspense>
              <FreezeMark />
            </Suspense>
          )}
          {'signIn' in offer.source && <SignInPart source={offer.source} />}
          {file !== null && (
            <Suspense>
              <FileMark />
            </Suspense>
          )}
          {later !== null && file === null && named?.kept == null && (
            <Suspense>
              <RegisterWatch
                key={`${source.name} ${register.term.id}`}
                source={source}
                term={register.term.id}
                onStanding={setStanding}
              />
            </Suspense>
          )}
        </>
      }
      deck={
        later !== null &&
        file === null && (
          <Suspense>
            <ScreenTools register={offer.id} today={today} />
          </Suspense>
        )
      }
      search={<PaletteButton registers={config.registers} current={offer.id} today={today} />}
    >
      <StandingContext value={standing}>
        {file !== null && isMeeting ? (
          <Suspense>
            <FileNotPresented />
          </Suspense>
        ) : (
          children
        )}
      </StandingContext>
    </Shell>
  )
}

interface FiguresProps extends PlaceProps {
  readonly source: ProgressSource
}

/**
 * The register that the address asks for, on its day: the kept one where the address names a freeze that this machine has, else the
 * file that was opened in its place.
 */
function Figures({ config, offer, today, source, children }: FiguresProps) {
  const { view } = useView()
  const named = view.freeze === null ? null : use(frozenOf(offer, view.freeze, source))
  const opened = useOpenedFile()
  const file = opened !== null && offerOf(config, opened.register) === offer && named?.kept == null ? opened : null
  const shown = named?.kept ?? { ...offer, source: file?.source ?? source }
  return (
    <FreezingContext value={{ timeZone: config.timeZone, live: source, named, offer }}>
      <TermReports
        source={shown.source}
        term={file?.term ?? offer.term}
        lastGood={file === null ? lastGood : undefined}
        day={view.asOf ?? named?.kept?.day ?? offer.asOf ?? today}
        compareTo={view.compare === NOT_COMPARED ? null : (view.compare ?? shown.compareTo ?? null)}
        limits={shown.limits}
      >
        {children}
      </TermReports>
    </FreezingContext>
  )
}

function Opening({ config, today, sourceOf }: Omit<AppProps, 'speech'>) {
  const { m, language } = useWords()
  const { view, to } = useView()
  const { pathname } = useLocation()
  const offer = offerOf(config, view.register)
  const bare = (content: ReactNode): ReactNode =>
    isBare(pathname) ? (
      <main>{content}</main>
    ) : (
      <Shell owner={offer.organisation[language]} simulated={offer.simulated} firstProgramme={null}>
        {content}
      </Shell>
    )
  const others = config.registers.filter(({ id }) => id !== offer.id)
  const rehearsal = offer.simulated ? undefined : others.find(({ simulated }) => simulated)
  return (
    <Boundary
      about={offer.id}
      waiting={bare(<Waiting label={m.shell.waiting} lines={SHAPE} />)}
      renderFailure={(error, retry) => bare(<FailureScreen error={error} retry={retry} others={others} />)}
    >
      <Figures config={config} offer={offer} today={today} source={sourceOf(offer)}>
        <Ready config={config} offer={offer} today={today}>
          <RehearsalContext
            value={
              rehearsal === undefined
                ? null
                : { title: rehearsal.title[language], address: to.here(inRegister(rehearsal.id)) }
            }
          >
            <Boundary
              about={pathname}
              waiting={<Waiting label={m.shell.waiting} lines={SHAPE} />}
              // React remembers that a screen's script did not come: only a new page asks for it again (rule F27).
              renderFailure={(error) => <FailureScreen error={error} retry={() => location.reload()} others={[]} />}
            >
              <Screens offer={offer} today={today} />
            </Boundary>
          </RehearsalContext>
        </Ready>
      </Figures>
    </Boundary>
  )
}

/** Everything: the language, the register and the day that the address asks for, and the screen in them. */
export function App({ config, speech, today, sourceOf }: AppProps) {
  const { view } = useView()
  const preferred = usePreferences((state) => state.language)
  const spoken = useSpeech(view.language ?? preferred ?? config.language, speech)
  useEffect(() => {
    document.documentElement.lang = spoken.language
  }, [spoken.language])
  return (
    <Words speech={spoken}>
      <Opening config={config} today={today} sourceOf={sourceOf} />
    </Words>
  )
}
