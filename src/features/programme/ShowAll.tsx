import { useScreenWords } from '@/i18n/Words'
import css from './ShowAll.module.css'

interface ShowAllProps {
  readonly count: number
  /** Null when all are shown already. */
  readonly onShow: (() => void) | null
}

/** Asks for the rest of a long list. */
export function ShowAll({ count, onShow }: ShowAllProps) {
  const { m } = useScreenWords()
  if (onShow === null) return null
  return (
    <button type="button" className={css.more} onClick={onShow}>
      {m.overview.attention.all(count)}
    </button>
  )
}
