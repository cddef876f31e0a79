import { useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { parseTypedMinutes } from './typedMinutes'

export interface MinutesFieldProps {
  /** Null = none of its own. */
  readonly minutes: number | null
  /** Absent = nothing stands in an empty field. */
  readonly usual?: number
  readonly least: number
  readonly most: number
  readonly disabled?: boolean
  readonly className?: string | undefined
  /** Called with what may be kept; null = the field was emptied. */
  readonly onPlan: (minutes: number | null) => void
}

/** Decimals that minutes are written with: half of one, a quarter of one. */
const decimalsOf = (minutes: number): number => {
  if (Number.isInteger(minutes)) return 0
  return Number.isInteger(minutes * 10) ? 1 : 2
}

/**
 * Minutes as the language writes them, "1,5" or "1.5"; either sign is understood. A browser's own number field follows the browser's
 * language, not the screen's.
 */
export function MinutesField({ minutes, usual, least, most, onPlan, ...field }: MinutesFieldProps): ReactNode {
  const { f } = useScreenWords()
  const [typed, setTyped] = useState<string | null>(null)
  const written = (value: number): string => f.number(value, decimalsOf(value))
  const parsed = typed === null ? null : parseTypedMinutes(typed)
  const isRefused = typed !== null && typed.trim() !== '' && (parsed === null || parsed < least || parsed > most)
  return (
    <input
      {...field}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      maxLength={6}
      aria-invalid={isRefused}
      value={typed ?? (minutes === null ? '' : written(minutes))}
      placeholder={usual === undefined ? undefined : written(usual)}
      onChange={({ target }) => {
        setTyped(target.value)
        const meant = parseTypedMinutes(target.value)
        if (target.value.trim() === '') onPlan(null)
        else if (meant !== null && meant >= least && meant <= most) onPlan(meant)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
