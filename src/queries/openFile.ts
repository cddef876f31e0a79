import { useQueryClient } from '@tanstack/react-query'
import type { FileFault, FileReport } from '@/domain/openedFile'
import type { TermId } from '@/domain/register'
import type { HandedFile } from '@/sources/fileMessages'
import { readInWorker, templateFromWorker } from '@/sources/fileReader'
import { showFile, useOpenedFile } from './openedFile'
import { registerQuery } from './register'

/** The term of a file: its only one, or the one that is on the screen. Null = whose it is would be a guess. */
function termOf({ terms }: FileReport, shown: TermId): TermId | null {
  const [only, ...others] = terms
  if (others.length === 0) return only ?? null
  return terms.includes(shown) ? shown : null
}

/**
 * Opens a file in the place of a register and says what was found in it; a file with faults of its own leaves everything as it is. The
 * file is read on this machine.
 */
export function useOpenFile(
  register: string | null,
  shown: TermId,
): (name: string, files: readonly HandedFile[]) => Promise<FileReport> {
  const client = useQueryClient()
  const leave = useLeaveFile()
  return async (name, files) => {
    const { report, source } = await readInWorker(name, files)
    if (source === null) return report
    const term = termOf(report, shown)
    if (term === null) {
      const fault: FileFault = { kind: 'register', failure: { kind: 'term_unknown', term: shown, found: report.terms } }
      return { ...report, faults: [fault] }
    }
    // Worked out before it is shown, so that no screen goes blank meanwhile.
    await client.fetchQuery(registerQuery(source, term))
    leave()
    showFile({ register, term, source, report })
    return report
  }
}

/** Closes the file that is open, and forgets what was in it. */
export function useLeaveFile(): () => void {
  const client = useQueryClient()
  const file = useOpenedFile()
  return () => {
    showFile(null)
    if (file === null) return
    const { name } = file.source
    // Once nothing on the screen asks for it any more.
    setTimeout(() => client.removeQueries({ predicate: ({ queryKey }) => queryKey.includes(name) }))
  }
}

/** The template workbook, with a guide in these words; null = what writes it did not come. */
export async function makeTemplate(guide: readonly (readonly string[])[]): Promise<Blob | null> {
  return templateFromWorker(guide)
}
