import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'

/** The filter leaves nothing: said so, with the way back. */
export function NothingShown() {
  const { m } = useScreenWords()
  const { to } = useView()
  return (
    <Card flush>
      <EmptyNote>
        {m.programme.filterEmpty}{' '}
        <Link to={to.here({ status: null })} preventScrollReset>
          {m.programme.filterOff}
        </Link>
      </EmptyNote>
    </Card>
  )
}
