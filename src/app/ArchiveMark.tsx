import type { ReactNode } from 'react'
import type { Day } from '@/domain/day'
import { clockIn } from '@/i18n/clockIn'
import { dayIn } from '@/i18n/timeZone'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import type { Archive } from './archiveAbout'
import css from './ArchiveMark.module.css'

export interface ArchiveMarkProps {
  readonly archive: Archive
  /** The day that the address asks for; null = the archive's own. */
  readonly asked: Day | null
}

/** Always in sight: that this is an archive, of which day, under which code, whose, and whether of simulated figures. */
export function ArchiveMark({ archive, asked }: ArchiveMarkProps): ReactNode {
  const { m, f, language } = useScreenWords()
  const { day, code, simulated, takenAt, content } = archive.freeze
  const { timeZone, organisation, title, isFrozen } = archive
  const words = m.archive
  const said = [words.mark(f.day(day), code)]
  if (isFrozen) said.push(words.frozen(clockIn(timeZone, takenAt), f.day(dayIn(timeZone, takenAt))))
  if (simulated) said.push(words.simulated)
  if (asked !== null && asked < day) said.push(words.earlier(f.day(asked)))
  if (asked !== null && asked > day) said.push(words.noLater(f.day(asked)))
  return (
    <aside className={css.mark} aria-label={words.name}>
      <p>
        <Rich text={said.join('; ')} />
      </p>
      <p className={css.whose}>{[organisation[language], title[language], content.term.name[language]].join(' · ')}</p>
    </aside>
  )
}
