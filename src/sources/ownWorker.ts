/** Rules by which an address becomes one that a script may be loaded from; what comes out is opaque. */
interface ScriptRules {
  readonly createScriptURL: (address: string) => string
}

/** A page as far as workers need it; not every browser has the types yet. */
type Page = Pick<Window, 'location'> & {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptRules) => ScriptRules }
}

/** The one name that the site's security policy allows (`trusted-types`, rule S1). */
const POLICY = 'tien-do'

/** Only scripts of this site, as they were built: nothing that came out of data or an address can be among them. */
const rules: ScriptRules = {
  createScriptURL: (address) => {
    const { href, origin } = new URL(address, location.href)
    if (origin !== location.origin) throw new TypeError(address)
    return href
  },
}

let policy: ScriptRules | null = null

/**
 * The address of a script of ours as the browser takes it: under the site's policy that is no plain text, and this is the one place
 * that turns one into the other.
 */
export function scriptAddress(address: string): string {
  const page: Page = window
  policy ??= page.trustedTypes?.createPolicy(POLICY, rules) ?? rules
  return policy.createScriptURL(address)
}

/** Starts a worker of ours; `address` is what `?worker&url` gives. Throws where workers are refused. */
export function startWorker(address: string): Worker {
  return new Worker(scriptAddress(address), { type: 'module' })
}
