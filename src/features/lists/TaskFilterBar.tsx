import { Link } from 'react-router'
import type { TaskStatus } from '@/domain/task'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { TaskMark } from '@/ui/TaskMark'
import css from './lists.module.css'

interface TaskFilterBarProps {
  /** How many tasks are in which status, in the order in which they are shown. */
  readonly counts: readonly { readonly status: TaskStatus; readonly count: number }[]
}

/** The legend of the marks; each entry with its count filters the list, and again lets go of it. */
export function TaskFilterBar({ counts }: TaskFilterBarProps) {
  const { m } = useScreenWords()
  const { view, to } = useView()
  const current = view.taskStatus
  return (
    <ul className={css.legend} aria-label={m.lists.filter.status}>
      {counts
        .filter(({ status, count }) => count > 0 || status === current)
        .map(({ status, count }) => (
          <li key={status}>
            <Link
              className={css.entry}
              to={to.here({ taskStatus: current === status ? null : status })}
              aria-current={current === status ? 'true' : undefined}
              preventScrollReset
            >
              <TaskMark status={status} />
              <strong>{count}</strong> {m.words.taskStatus[status]}
            </Link>
          </li>
        ))}
    </ul>
  )
}
