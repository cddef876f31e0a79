import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { useShownFile } from '@/queries/openedFile'
import { useLeaveFile } from '@/queries/openFile'
import { Rich } from '@/ui/Rich'
import css from './FileMark.module.css'
import buttons from '@/ui/buttons.module.css'

/** Beside the clock on every screen: that the figures come from a file of this machine, and the way back. */
export function FileMark(): ReactNode {
  const { m } = useScreenWords()
  const file = useShownFile()
  const leave = useLeaveFile()
  if (file === null) return null
  const { name } = file.report
  return (
    <div className={css.mark}>
      <p role="status">
        <Rich text={m.files.mark(name.replaceAll('*', ''))} />
      </p>
      <button type="button" className={buttons.plain} aria-label={m.files.leaveLong(name)} onClick={leave}>
        {m.files.leave}
      </button>
    </div>
  )
}
