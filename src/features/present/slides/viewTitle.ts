import type { TermReport } from '@/domain/report'
import type { ScreenSpeech } from '@/i18n/Words'
import { viewOf } from '@/state/view'

/** What a screen at an address is called, and what it is filtered by: "Nhiệm vụ · Quá hạn". */
export function viewTitle(address: string, { register, indicators }: TermReport, speech: ScreenSpeech): string {
  const { m, language } = speech
  const at = address.indexOf('?')
  const [path, query] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
  const [, screen = '', about = ''] = path.split('/')
  const view = viewOf(new URLSearchParams(query))
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
