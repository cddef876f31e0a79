import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { EmptyNote } from '@/ui/EmptyNote'
import { NO_FILTER } from './noFilter'

/** The filter leaves nothing: said so, with the way back. */
export function NothingMatches({ why }: { readonly why: string }) {
  const { m } = useScreenWords()
  const { here } = useView()
  return (
    <Card flush>
      <EmptyNote>
        {why} <Link {...here(NO_FILTER)}>{m.lists.filter.clear}</Link>
      </EmptyNote>
    </Card>
  )
}
