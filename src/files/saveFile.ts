import { safeFileName } from './fileName'

/** Milliseconds after which a browser has surely begun to save what it was given. */
const SAVED_BY = 60_000

/** Gives the reader a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = safeFileName(name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), SAVED_BY)
}

/** Gives the reader a text as a file. */
export function saveText(name: string, text: string, type = 'application/json'): void {
  saveFile(name, new Blob([text], { type }))
}
