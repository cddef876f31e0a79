import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { useShownFile } from '@/queries/openedFile'
import { useLeaveFile } from '@/queries/openFile'
import { usePageTitle } from '@/ui/usePageTitle'
import css from './FileMark.module.css'
import buttons from '@/ui/buttons.module.css'

/** In the place of the deck: what only this tab has cannot be shown to rooms, nor pass for the figures of the site. */
export function FileNotPresented(): ReactNode {
  const { m } = useScreenWords()
  const leave = useLeaveFile()
  const name = useShownFile()?.report.name ?? ''
  const words = m.files.notPresented
  usePageTitle(words.title)
  return (
    <div className={css.text}>
      <h1>{words.title}</h1>
      <p>{words.text(name)}</p>
      <button type="button" className={buttons.plain} onClick={leave}>
        {m.files.leave}
      </button>
    </div>
  )
}
