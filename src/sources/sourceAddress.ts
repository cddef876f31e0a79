import * as v from 'valibot'

/** Stands for our own origin, whatever it is. */
const HERE = 'https://here.invalid'

/** A path in the site, or a full https address without a user's name in it (rules S4, S5). */
function isSourceAddress(url: string): boolean {
  if (!URL.canParse(url, HERE)) return false
  const { origin, username, password } = new URL(url, HERE)
  const isOurs = origin === HERE && !url.includes(':')
  return (isOurs || url.startsWith('https://')) && username === '' && password === ''
}

/** Where a source is, as configuration says it. */
export const SourceAddress = v.pipe(v.string(), v.check(isSourceAddress))

/** The default kind of source: a data package on any web server. */
export const PackageChoice = v.strictObject({ kind: v.literal('datapackage'), url: SourceAddress })
