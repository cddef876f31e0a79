import { useLocation } from 'react-router'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { NotFound } from '@/ui/NotFound'

/** The answer to an address that is none. */
export function NoSuchScreen() {
  const { m } = useWords()
  const { to } = useView()
  const { pathname } = useLocation()
  return <NotFound why={m.shell.notFound.text(pathname)} home={to.overview()} />
}
