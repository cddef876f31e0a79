import { Link } from 'react-router'
import type { Agency } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Dash } from './Dash'

interface AgencyNameProps {
  /** Null = no source names one. */
  readonly agency: Agency | null
  readonly tabIndex?: 0 | -1
}

/** An agency's name, which leads to everything it answers for. */
export function AgencyName({ agency, tabIndex }: AgencyNameProps) {
  const { language } = useScreenWords()
  const { to } = useView()
  if (agency === null) return <Dash />
  return (
    <Link to={to.agency(agency.id)} tabIndex={tabIndex}>
      {agency.name[language]}
    </Link>
  )
}
