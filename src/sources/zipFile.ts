import { unzipSync } from 'fflate'

/** How many bytes the files of a zip say they have unpacked. Throws when it is no zip, or is cut off. */
export function unpackedSize(zip: Uint8Array): number {
  let bytes = 0
  unzipSync(zip, {
    filter: ({ originalSize }) => {
      bytes += originalSize
      return false
    },
  })
  return bytes
}

/** Names of the files in a zip. */
export function namesInZip(zip: Uint8Array): readonly string[] {
  const names: string[] = []
  unzipSync(zip, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

/** One file of a zip, never longer than the zip says that it is; null = there is none of this name. */
export function fileInZip(zip: Uint8Array, name: string): Uint8Array | null {
  return unzipSync(zip, { filter: (file) => file.name === name })[name] ?? null
}
