import type { Day } from './day'
import { fingerprint } from './fingerprint'
import { DEFAULT_LIMITS, type Limits } from './limits'
import type { Register } from './register'

/** Crockford's 32 characters: none that is mistaken for another when it is read out. */
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 6

/** The limits that an installation has changed, one after another; empty for the usual ones. */
function changedLimits(limits: Limits): string {
  return Object.entries(limits)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .filter((entry) => !USUAL.has(entry))
    .toSorted()
    .join('')
}

const USUAL: ReadonlySet<string> = new Set(
  Object.entries(DEFAULT_LIMITS).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`),
)

/**
 * The short code of a freeze (PRODUCT.md), such as `K7-3F9A`: the same wherever the same register is judged by the same limits as of
 * the same day, so two rooms that name different codes look at different figures or statuses. Figures of localities are not covered.
 * No protection against somebody who means to deceive.
 */
export function freezeCode(register: Pick<Register, 'hash'>, day: Day, limits: Limits): string {
  let rest = Number.parseInt(fingerprint(`${register.hash} ${day}${changedLimits(limits)}`), 16)
  const characters = Array.from({ length: LENGTH }, () => {
    const character = CHARACTERS.charAt(rest % CHARACTERS.length)
    rest = Math.floor(rest / CHARACTERS.length)
    return character
  }).join('')
  return `${characters.slice(0, 2)}-${characters.slice(2)}`
}

/** A freeze code as somebody wrote it; null when it is none. */
export function parseFreezeCode(text: string): string | null {
  const code = text.trim().toUpperCase()
  return /^[0-9A-HJKMNP-TV-Z]{2}-[0-9A-HJKMNP-TV-Z]{4}$/.test(code) ? code : null
}
