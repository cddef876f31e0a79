import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import css from './trial.module.css'

/** Stands over everything as long as the address holds a trial. */
export function TrialBanner(): ReactNode {
  const { m } = useScreenWords()
  const { here } = useView()
  return (
    <p className={css.banner}>
      <strong>{m.trial.banner}</strong> <span>{m.trial.bannerText}</span>{' '}
      <Link {...here({ trial: null })}>{m.trial.clear}</Link>
    </p>
  )
}
