import { useState } from 'react'
import type { FileReport } from '@/domain/openedFile'
import { useOpenFile } from '@/queries/openFile'
import { useReport } from '@/queries/report'
import { useView } from '@/state/view'
import type { Handed } from './handedFiles'

/** How opening a file goes. */
export interface FileOpening {
  /** What is being read; null = nothing. */
  readonly reading: string | null
  /** What is wrong with the file that was opened last and cannot be shown; null = nothing is. */
  readonly refused: FileReport | null
  readonly open: (handed: Handed | null) => Promise<void>
}

/** Opens files in the place of the register on the screen. */
export function useFileOpening(): FileOpening {
  const { view, change } = useView()
  const { register } = useReport()
  const openFile = useOpenFile(view.register, register.term.id)
  const [reading, setReading] = useState<string | null>(null)
  const [refused, setRefused] = useState<FileReport | null>(null)
  const open = async (handed: Handed | null): Promise<void> => {
    if (handed === null || reading !== null) return
    setReading(handed.name)
    setRefused(null)
    // A freeze stands before everything else, also before a file.
    if (view.part !== 'file' || view.freeze !== null) change({ part: 'file', freeze: null, q: null })
    try {
      const report = await openFile(handed.name, handed.files)
      if (report.faults.length > 0) setRefused(report)
    } finally {
      setReading(null)
    }
  }
  return { reading, refused, open }
}
