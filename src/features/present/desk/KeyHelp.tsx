import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { usePreferences } from '@/state/preferences'
import { Dialog } from '@/ui/Dialog'
import css from './KeyHelp.module.css'

export interface KeyHelpProps {
  /** In the audience window: without the keys that are the desk's alone. */
  readonly isShow?: boolean
  readonly onClose: () => void
}

const OF_THE_DESK = ['take', 'question', 'find']

/** The keys of a meeting and what they do, and the switch for those that are characters (WCAG 2.1.4). */
export function KeyHelp({ isShow = false, onClose }: KeyHelpProps): ReactNode {
  const words = useScreenWords().m.desk.keys
  const isOn = usePreferences((state) => state.presentKeys)
  const rows: readonly (readonly [keyof typeof words.long, readonly string[]])[] = [
    ['next', ['→', 'PageDown', words.space]],
    ['back', ['←', 'PageUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['programme', ['1', '…', '9', '0']],
    ['fullScreen', ['F']],
    ['blank', ['B', '.']],
    ['spotlight', ['L']],
    ['take', ['R']],
    ['question', ['Q']],
    ['find', ['/']],
    ['help', ['?']],
    ['out', ['Esc']],
  ]
  return (
    <Dialog title={words.title} about={isShow ? words.aboutShow : words.about} onClose={onClose}>
      <dl className={css.keys}>
        {(isShow ? rows.filter(([act]) => !OF_THE_DESK.includes(act)) : rows).map(([act, keys]) => (
          <div key={act}>
            <dt>{keys.map((key) => (key === '…' ? ' … ' : <kbd key={key}>{key}</kbd>))}</dt>
            <dd>{words.long[act]}</dd>
          </div>
        ))}
      </dl>
      <label className={css.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => usePreferences.setState({ presentKeys: event.target.checked })}
        />
        {words.on}
      </label>
    </Dialog>
  )
}
