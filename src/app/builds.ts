import { siteAddress } from './config'

const NAMED = /"\/boot\.js\?([0-9a-f]+)"/

/** The build that the page around is of, as `scripts/keptSite.ts` writes it into the page; null in development, where there is none. */
export function ownBuild(): string | null {
  const boot = document.querySelector('script[src^="/boot.js?"]')?.getAttribute('src') ?? ''
  return boot.split('?')[1] ?? null
}

/** The build that the server has now; null = it does not say. */
export async function buildThere(): Promise<string | null> {
  try {
    const answer = await fetch(siteAddress(''), { cache: 'no-cache', headers: { Accept: 'text/html' } })
    return answer.ok ? (NAMED.exec(await answer.text())?.[1] ?? null) : null
  } catch {
    return null
  }
}
