import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { EmptyCard } from '@/ui/EmptyCard'

/** The filter leaves nothing: said so, with the way back. */
export function NothingShown() {
  const { m } = useScreenWords()
  const { here } = useView()
  return (
    <EmptyCard>
      {m.programme.filterEmpty} <Link {...here({ status: null })}>{m.programme.filterOff}</Link>
    </EmptyCard>
  )
}
