const SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:'])

/**
 * An address out of data as one may be followed: whole, http or https, without a name or a password in it. Null for everything else
 * (rule S7): what a register carries was written by somebody else.
 */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  return SCHEMES.has(url.protocol) && url.username === '' && url.password === '' ? url.href : null
}
