import type { ReactNode } from 'react'
import { useWords } from '@/i18n/Words'
import listing from './listing.module.css'

/** How many; none at all is written, quietly. */
export function Count({ n }: { readonly n: number }): ReactNode {
  const { f } = useWords()
  return n === 0 ? <span className={listing.none}>0</span> : f.count(n)
}
