import { useSyncExternalStore } from 'react'
import type { FileReport } from '@/domain/openedFile'
import type { TermId } from '@/domain/register'
import type { ProgressSource } from '@/sources/source'
import { useReports } from './report'

/** A file that stands in the place of a register, in this tab and as long as the page is open. */
export interface OpenedFile {
  /** The register in whose place it stands, as the address names it; null = the first one. */
  readonly register: string | null
  readonly term: TermId
  readonly source: ProgressSource
  readonly report: FileReport
}

let opened: OpenedFile | null = null
const listeners = new Set<() => void>()

/** Shows a file in the place of its register; null = no file any more. It is kept in memory and nowhere else. */
export function showFile(file: OpenedFile | null): void {
  opened = file
  for (const tell of listeners) tell()
}

const openedNow = (): OpenedFile | null => opened

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The file that is open, whatever is shown. */
export function useOpenedFile(): OpenedFile | null {
  return useSyncExternalStore(listen, openedNow, openedNow)
}

/** The file that the figures on the screen come from; null = they come from somewhere else. */
export function useShownFile(): OpenedFile | null {
  const file = useOpenedFile()
  return useReports().source === file?.source ? file : null
}
