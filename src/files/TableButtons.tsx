import type { ReactNode } from 'react'
import type { Stamp } from '@/domain/stamp'
import { useScreenWords } from '@/i18n/Words'
import type { LongWork } from './longWork'
import { SaveButton } from './SaveButton'
import type { SheetSet } from './sheet'
import { tableFileName } from './tableFileName'
import css from './TableButtons.module.css'
import buttons from '@/ui/buttons.module.css'

export interface TableButtonsProps {
  /** Begins the file's name. */
  readonly stem: string
  /** Null = nothing leaves this place. */
  readonly stamp: Stamp | null
  /** The tables as they stand on the screen when somebody asks; loads what makes them. */
  readonly tables: () => Promise<SheetSet>
}

/** What is on the screen as a table to take along: a workbook, or comma-separated values. */
export function TableButtons({ stem, stamp, tables }: TableButtonsProps): ReactNode {
  const speech = useScreenWords()
  const { save, formats } = speech.m.tables
  if (stamp === null) return null
  const work =
    (kind: keyof typeof formats): LongWork =>
    async (tell, signal) => {
      const [{ workbookOf, csvFileOf }, set] = await Promise.all([import('./tableFiles'), tables()])
      return (kind === 'xlsx' ? workbookOf : csvFileOf)(set, stamp, speech)(tell, signal)
    }
  return (
    <div role="group" aria-label={save} className={css.group}>
      <span aria-hidden="true">{save}</span>
      <SaveButton
        label={formats.xlsx}
        fileName={tableFileName(stem, 'xlsx', stamp, speech)}
        work={work('xlsx')}
        className={buttons.plain}
      />
      <SaveButton
        label={formats.csv}
        fileName={tableFileName(stem, 'csv', stamp, speech)}
        work={work('csv')}
        className={buttons.plain}
      />
    </div>
  )
}
