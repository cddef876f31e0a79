import { useEffect } from 'react'
import { useWords } from '@/i18n/Words'
import { usePreferences } from '@/state/preferences'
import { useAnswers } from '@/ui/useAnswers'
import css from './Shell.module.css'

const systemIsDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches

/** Light or dark; until chosen as the system has it. Both words are in the page and the theme's style sheet shows the right one. */
export function ThemeSwitch() {
  const { m } = useWords()
  const answers = useAnswers()
  const theme = usePreferences((state) => state.theme)
  useEffect(() => {
    if (theme !== null) document.documentElement.dataset['theme'] = theme
  }, [theme])
  const turn = (): void => {
    const now = document.documentElement.dataset['theme'] ?? (systemIsDark() ? 'dark' : 'light')
    usePreferences.setState({ theme: now === 'dark' ? 'light' : 'dark' })
  }
  return (
    <button type="button" className={css.tool} disabled={!answers} onClick={turn}>
      <span className={css.whenLight}>{m.shell.theme.toDark}</span>
      <span className={css.whenDark}>{m.shell.theme.toLight}</span>
    </button>
  )
}
