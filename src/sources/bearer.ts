import { fetchAnswer, type Ask } from './fetching'
import { SourceError } from './source'

/** The access token of whoever is signed in; `refused` is the one that the backend did not take. Throws where there is none. */
export type Token = (refused: string | null) => Promise<string>

function isUnauthorised(error: unknown): boolean {
  return error instanceof SourceError && error.failure.kind === 'refused' && error.failure.status === 401
}

/**
 * Asks one backend, the one below `base`, in the name of whoever is signed in; nobody else is ever shown the token. A token that is
 * refused is exchanged once for another.
 */
export function askingAs(token: Token, base: string): Ask {
  const { origin } = new URL(base)
  return async (address, expected, asked, enclosed) => {
    if (new URL(address).origin !== origin) return fetchAnswer(address, expected, asked, enclosed)
    const askWith = async (bearer: string) => {
      const headers = { ...enclosed?.headers, Authorization: `Bearer ${bearer}` }
      return fetchAnswer(address, expected, asked, { ...enclosed, headers })
    }
    const bearer = await token(null)
    asked.signal?.throwIfAborted()
    return askWith(bearer).catch(async (error: unknown) => {
      if (!isUnauthorised(error)) throw error
      return askWith(await token(bearer))
    })
  }
}
