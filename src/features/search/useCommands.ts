import { use } from 'react'
import { addDays, type Day } from '@/domain/day'
import { lastQuarterEnd, meetingsOf, momentsOf } from '@/domain/moments'
import { LANGUAGES, type Wording } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import type { Entry } from '@/i18n/searchIndex'
import { useScreenWords } from '@/i18n/Words'
import { LastDayContext } from '@/state/lastDay'
import { THEMES, usePreferences } from '@/state/preferences'
import { inRegister, NOT_COMPARED, useView } from '@/state/view'
import { EXPORT_PANEL } from '@/ui/exportPanel'
import { AbsentScreensContext } from './absentScreens'
import { SCREENS } from './leadsTo'

/** A register on offer. */
export interface OfferedRegister {
  readonly id: string
  readonly title: Wording
}

/** Something that can be done from anywhere, on the spot. */
export interface Command extends Entry {
  readonly kind: 'command'
  readonly run: () => void
}

const systemIsDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches

/** The other theme than the one in sight; kept. */
function turnTheme(): void {
  const now = document.documentElement.dataset['theme'] ?? (systemIsDark() ? 'dark' : 'light')
  usePreferences.setState({ theme: THEMES.find((theme) => theme !== now) ?? null })
}

/** The commands of the palette, and its screens. */
export function useCommands(
  report: TermReport,
  registers: readonly OfferedRegister[],
  current: string,
  today: Day,
): { readonly commands: readonly Command[]; readonly screens: readonly Entry[] } {
  const { m, f, language } = useScreenWords()
  const { change } = useView()
  const own = usePreferences((state) => state.meetings)
  const slashKey = usePreferences((state) => state.slashKey)
  const { command: words, screen } = m.search
  const absent = use(AbsentScreensContext)
  const last = use(LastDayContext)
  const { register, day } = report
  const moments = momentsOf(today, register.term, meetingsOf(register.reviews, own)).filter(
    (moment) => last === null || moment.day <= last,
  )
  const compared = [
    { label: m.clock.moment.quarter, on: lastQuarterEnd(day) },
    { label: m.clock.yearBefore, on: addDays(`${day.slice(0, 4)}-01-01`, -1) },
    ...moments.flatMap(({ kind, day: on }) => (kind === 'meeting' ? [{ label: m.clock.moment.meeting, on }] : [])),
  ].filter(({ on }, at, all) => on < day && all.findIndex((other) => other.on === on) === at)
  const command = (id: string, title: string, hint: string, run: () => void): Command => ({
    kind: 'command',
    id,
    title,
    hint,
    run,
  })
  const panel = document.getElementById(EXPORT_PANEL)
  const other = LANGUAGES.find((one) => one !== language) ?? language
  return {
    screens: SCREENS.filter((id) => !absent.includes(id)).map((id) => ({
      kind: 'screen',
      id,
      title: screen[id],
      hint: '',
    })),
    commands: [
      ...moments.map(({ kind, day: on }) =>
        command(
          `as-of ${kind}`,
          words.asOf(kind === 'today' && last !== null ? m.archive.ownDay : m.clock.moment[kind]),
          f.day(on),
          () => change({ asOf: on }),
        ),
      ),
      ...compared.map(({ label, on }) =>
        command(`compare ${on}`, words.compare(label), f.day(on), () => change({ compare: on })),
      ),
      command('compare none', words.notCompared, '', () => change({ compare: NOT_COMPARED })),
      ...registers
        .filter(({ id }) => id !== current)
        .map(({ id, title }) =>
          command(`register ${id}`, words.register(title[language]), '', () =>
            change(inRegister(id === registers[0]?.id ? null : id)),
          ),
        ),
      command('language', words.language, m.shell.otherLanguage, () => {
        usePreferences.setState({ language: other })
        change({ language: other })
      }),
      command('theme', words.theme, '', turnTheme),
      ...(panel === null ? [] : [command('export', m.leaving.panel.command, '', () => panel.showPopover())]),
      command('slash', slashKey ? words.slashOff : words.slashOn, '', () =>
        usePreferences.setState({ slashKey: !slashKey }),
      ),
    ],
  }
}
