import { useNavigate } from 'react-router'
import { fold } from '@/i18n/fold'
import { useView } from '@/state/view'

/** The words asked for in the address, a way to change them without a step in the history, and whether a name holds them. */
export function useNameFilter(): {
  readonly q: string
  readonly ask: (q: string) => void
  readonly isMeant: (name: string) => boolean
} {
  const { view, to } = useView()
  const navigate = useNavigate()
  const q = view.q ?? ''
  const words = fold(q).trim().replaceAll(/\s+/g, ' ')
  return {
    q,
    ask: (asked) =>
      void navigate(to.here({ q: asked === '' ? null : asked }), { replace: true, preventScrollReset: true }),
    isMeant: (name) => fold(name).includes(words),
  }
}
