import type { Programme } from '@/domain/register'
import type { IndicatorLine, TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'
import { viewOf } from '@/state/view'

/** The address of a screen in its pieces: which one, what it is about, and how it is filtered. */
function viewParts(address: string) {
  const at = address.indexOf('?')
  const [path, query] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
  const [, screen = '', about = ''] = path.split('/')
  return { screen, about, view: viewOf(new URLSearchParams(query)) }
}

/** The one indicator and the one programme that a screen is about; undefined = several, or none. */
export function viewSubject(
  address: string,
  { register, indicators }: TermReport,
): { readonly line: IndicatorLine | undefined; readonly programme: Programme | undefined } {
  const { screen, about, view } = viewParts(address)
  const line = screen === 'indicators' ? indicators.get(about) : undefined
  const of = screen === 'programmes' ? about : (line?.indicator.programmeId ?? view.programme)
  return { line, programme: register.programmes.find(({ id }) => id === of) }
}

/** What a screen at an address is called, and what it is filtered by: "Nhiệm vụ · Quá hạn". */
export function viewTitle(address: string, { register, indicators }: TermReport, speech: ScreenSpeech): string {
  const { m, language } = speech
  const { screen, about, view } = viewParts(address)
  const programmeName = (id: string | null): string | undefined =>
    register.programmes.find((programme) => programme.id === id)?.shortName[language]
  const { shell, words } = m
  const screens: Readonly<Record<string, string>> = {
    '': shell.overview,
    programmes: programmeName(about) ?? shell.programmes,
    indicators: indicators.get(about)?.indicator.shortName[language] ?? shell.lists.indicators,
    tasks: shell.lists.tasks,
    agencies: register.agencies.find(({ id }) => id === about)?.name[language] ?? m.lists.agency.kind,
    changes: m.changes.title,
    localities: shell.lists.localities,
    data: shell.lists.data,
  }
  const agency = register.agencies.find(({ id }) => id === view.agency)?.name[language]
  const { status, taskStatus, q } = view
  const filters = [
    status === null ? undefined : words.status[status],
    taskStatus === null ? undefined : words.taskStatus[taskStatus],
    programmeName(view.programme),
    agency,
    q === null ? undefined : m.slides.name.words(q),
  ]
  return [screens[screen] ?? m.slides.name.view(address), ...filters].filter((text) => text !== undefined).join(' · ')
}
