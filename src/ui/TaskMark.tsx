import type { ReactNode } from 'react'
import type { TaskStatus } from '@/domain/task'
import css from './TaskMark.module.css'

const BOX = 'M3.5 2.5h9a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1z'
const TICK = 'M5 8.2l2.1 2.2L11 5.8'

/** A list's boxes to tick, and a flag for what is late: nothing that could be taken for an indicator's status. */
const SHAPES: Readonly<Record<TaskStatus, ReactNode>> = {
  done: (
    <>
      <path className={css.box} d={BOX} />
      <path className={css.stroke} d={TICK} />
    </>
  ),
  done_late: (
    <>
      <path className={css.box} d={BOX} />
      <path className={css.stroke} d={TICK} />
      <path className={css.late} d="M10.5 1h5v5z" />
    </>
  ),
  in_progress: (
    <>
      <path className={css.box} d={BOX} />
      <path className={css.filled} d="M3 3h5v10H3z" />
    </>
  ),
  due_soon: (
    <>
      <path className={css.box} d={BOX} />
      <path className={css.stroke} d="M8 4.5V8.2l2.6 1.6" />
    </>
  ),
  overdue: <path className={css.flag} d="M3 1.5h1.4v1H14l-2.6 3.4L14 9.3H4.4v5.2H3z" />,
  not_started: <path className={css.box} d={BOX} />,
  cancelled: (
    <>
      <path className={css.box} d={BOX} />
      <path className={css.stroke} d="M5 8h6" />
    </>
  ),
}

/** The sign of a task's status. Silent; the word stands beside it. */
export function TaskMark({ status }: { readonly status: TaskStatus }) {
  return (
    <svg className={css.mark} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[status]}
    </svg>
  )
}
