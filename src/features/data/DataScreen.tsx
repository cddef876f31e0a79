import type { DragEvent, ReactNode } from 'react'
import { DataParts } from './DataParts'
import { FilePart } from './FilePart'
import { handedByDrop } from './handedFiles'
import { useFileOpening } from './useFileOpening'

/** The screen of the register itself, where a file can be opened in its place. */
export function DataScreen(): ReactNode {
  const opening = useFileOpening()
  // A file may be dropped anywhere on the screen.
  const allowDrop = (event: DragEvent): void => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  }
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    void handedByDrop(event.dataTransfer).then(opening.open)
  }
  return (
    <div onDragOver={allowDrop} onDrop={drop}>
      <DataParts file={<FilePart {...opening} />} />
    </div>
  )
}
