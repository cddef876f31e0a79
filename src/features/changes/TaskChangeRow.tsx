import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { TaskChange } from '@/domain/change'
import type { Day } from '@/domain/day'
import { taskSentence } from '@/i18n/taskSentence'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import { SourceLink } from '@/ui/SourceLink'
import css from './changes.module.css'

export interface TaskChangeRowProps {
  readonly change: TaskChange
  readonly since: Day
}

/** One task on two days. */
export function TaskChangeRow({ change, since }: TaskChangeRowProps): ReactNode {
  const speech = useScreenWords()
  const { m, language } = speech
  const { to } = useView()
  const { programmes, agencies, sources } = useReport().register
  const { task, after } = change
  const programme = programmes.find(({ id }) => id === task.programmeId)
  const agency = agencies.find(({ id }) => id === task.leadAgencyId)
  return (
    <li className={css.row}>
      <p className={css.name}>
        <span>{task.title[language]}</span>
        <span className={css.of}>
          {programme !== undefined && (
            <Link to={to.programme(programme.id, { part: 'tasks' })}>
              {programme.code} {programme.shortName[language]}
            </Link>
          )}
          {agency !== undefined && (
            <>
              {' · '}
              <Link to={to.agency(agency.id)}>{agency.name[language]}</Link>
            </>
          )}
        </span>
      </p>
      <p className={css.marks}>
        <strong>{m.words.taskStatus[after.assessment.status]}</strong>
      </p>
      <p className={css.causes}>
        {taskSentence(change, since, speech)}. <SourceLink source={sources.find(({ id }) => id === task.sourceId)} />
      </p>
    </li>
  )
}
