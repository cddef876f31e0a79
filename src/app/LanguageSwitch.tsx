import { LANGUAGES } from '@/domain/register'
import { useWords } from '@/i18n/Words'
import { usePreferences } from '@/state/preferences'
import { useView } from '@/state/view'
import { useAnswers } from '@/ui/useAnswers'
import css from './Shell.module.css'

/** To the other language, on the spot; the choice is kept and stands in the address, so that a link keeps it too. */
export function LanguageSwitch() {
  const { m, language } = useWords()
  const { change } = useView()
  const answers = useAnswers()
  const other = LANGUAGES.find((one) => one !== language) ?? language
  return (
    <button
      type="button"
      className={css.tool}
      disabled={!answers}
      lang={other}
      onClick={() => {
        usePreferences.setState({ language: other })
        change({ language: other })
      }}
    >
      {m.shell.otherLanguage}
    </button>
  )
}
