import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { FreezeFault, FreezeLabel } from '@/domain/freeze'
import type { Register } from '@/domain/register'
import {
  FreezeError,
  freezeText,
  readFreeze,
  strangenessOf,
  type FreezeAbout,
  type FreezePlace,
} from '@/sources/freezeFile'
import { SourceError, type ProgressSource } from '@/sources/source'
import { localObservationsQuery } from './localObservations'

/** A freeze as it is kept and saved, or why there is none. */
export type FreezeAttempt =
  | { readonly label: FreezeLabel; readonly text: string; readonly fault: null }
  | { readonly fault: FreezeFault }

async function attempted(attempt: () => Promise<FreezeAttempt>): Promise<FreezeAttempt> {
  try {
    return await attempt()
  } catch (error) {
    if (error instanceof FreezeError) return { fault: error.fault }
    if (error instanceof SourceError) return { fault: { kind: 'unreadable', failure: error.failure } }
    throw error
  }
}

/**
 * A register as a freeze, with the figures for localities: without them there is none, for a screen that then shows no such figures
 * would be wrong.
 */
export async function takeFreeze(
  client: QueryClient,
  source: ProgressSource,
  content: Register,
  about: FreezeAbout,
): Promise<FreezeAttempt> {
  return attempted(async () => {
    const local = await client.fetchQuery(localObservationsQuery(source, content))
    const { code, text } = freezeText(about, content, local)
    const { takenAt, register, day } = about
    return { label: { code, takenAt, register, day }, text, fault: null }
  })
}

/** `takeFreeze` with the cache around. */
export function useTakeFreeze(): (
  source: ProgressSource,
  content: Register,
  about: FreezeAbout,
) => Promise<FreezeAttempt> {
  const client = useQueryClient()
  return async (source, content, about) => takeFreeze(client, source, content, about)
}

/** Largest file that is opened at all, in bytes (rule R10). */
const MAX_BYTES = 10e6

/** A freeze out of a file that somebody opened, checked as if an enemy had written it. */
export async function openFreeze(file: Pick<Blob, 'size' | 'text'>, place: FreezePlace): Promise<FreezeAttempt> {
  return attempted(async () => {
    if (file.size > MAX_BYTES) return { fault: { kind: 'too_large', megabytes: Math.ceil(file.size / 1e6) } }
    const text = await file.text()
    const freeze = readFreeze(text)
    const strangeness = strangenessOf(freeze, place)
    if (strangeness !== null) return { fault: strangeness }
    const { code, takenAt, register, day } = freeze
    return { label: { code, takenAt, register, day }, text, fault: null }
  })
}
