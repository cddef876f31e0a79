import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Indicator } from '@/domain/register'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import listing from '@/ui/listing.module.css'

/** The indicator that a row of figures is about, with its unit, which the figures then do without. */
export function IndicatorName({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { f, language } = useScreenWords()
  const { to } = useView()
  return (
    <>
      <Link to={to.indicator(indicator.id)}>{indicator.shortName[language]}</Link>
      <span className={listing.small}>{f.unit(indicator)}</span>
    </>
  )
}
