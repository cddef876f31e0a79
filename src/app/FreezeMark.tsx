import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { FreezeNote } from '@/features/present/slides/FreezeNote'
import { clockIn } from '@/i18n/clockIn'
import { dayIn } from '@/i18n/timeZone'
import { useScreenWords } from '@/i18n/Words'
import { useFreezeState } from '@/queries/freezeState'
import { useFreezing } from '@/queries/freezing'
import { useView } from '@/state/view'
import { Rich } from '@/ui/Rich'
import css from './FreezeMark.module.css'

/** Beside the clock: which freeze is shown, or that it is not, and the way out. */
export function FreezeMark(): ReactNode {
  const { m, f } = useScreenWords()
  const { timeZone } = useFreezing()
  const { here } = useView()
  const state = useFreezeState()
  if (state === null) return null
  const { code, kept, differs } = state
  const words = m.freeze
  return (
    <div className={differs ? css.differing : css.mark}>
      {differs ? (
        <FreezeNote />
      ) : (
        <p>
          <Rich
            text={
              kept === null
                ? words.mark(code)
                : words.markTaken(code, clockIn(timeZone, kept.takenAt), f.day(dayIn(timeZone, kept.takenAt)))
            }
          />
        </p>
      )}
      <Link {...here({ freeze: null })} aria-label={words.leaveLong}>
        {words.leave}
      </Link>
    </div>
  )
}
