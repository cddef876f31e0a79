import { Navigate } from 'react-router'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'

/** Programmes without one of them: the first of the term. */
export function FirstProgramme() {
  const { programmes } = useReport()
  const { to } = useView()
  const first = programmes[0]
  return <Navigate replace to={first === undefined ? to.overview() : to.programme(first.programme.id)} />
}
