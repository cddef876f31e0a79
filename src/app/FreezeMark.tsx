import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { FreezeNote } from '@/features/present/slides/FreezeNote'
import { useFrozenAt } from '@/features/present/useFrozenAt'
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
  const takenAt = useFrozenAt()
  if (state === null) return null
  const { code, differs } = state
  const words = m.freeze
  return (
    <div className={differs ? css.differing : css.mark}>
      {differs ? (
        <FreezeNote />
      ) : (
        <p>
          <Rich
            text={
              takenAt === null
                ? words.mark(code)
                : words.markTaken(code, clockIn(timeZone, takenAt), f.day(dayIn(timeZone, takenAt)))
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
