/** Files that somebody dropped or chose, and the name to call them by. */
export interface Handed {
  readonly name: string
  readonly files: readonly { readonly path: string; readonly content: File }[]
}

/** Most files looked at in a folder: one that holds more is no package. */
const MOST_FILES = 200

/** Of what lies in folders, only tables and descriptions can be part of a package. */
const OF_PACKAGE = /\.(?:csv|json)$/i

/** A package has its tables beside its description, or in folders of its own. */
const DEEPEST = 3

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    // A browser gives a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (some.length === 0 || found.length > MOST_FILES) return found
    found.push(...some)
  }
}

async function filesIn(entry: FileSystemEntry, folder = '', depth = 0): Promise<Handed['files']> {
  const path = folder + entry.name
  if (isFile(entry)) {
    return depth > 0 && !OF_PACKAGE.test(path) ? [] : [{ path, content: await fileOf(entry) }]
  }
  if (!isFolder(entry) || depth >= DEEPEST) return []
  const inside = await entriesOf(entry)
  return (await Promise.all(inside.map((one) => filesIn(one, `${path}/`, depth + 1)))).flat()
}

/** What was dropped: files, or a whole folder. Null = no file, but text or a picture of another page. */
export async function handedByDrop({ items, files }: DataTransfer): Promise<Handed | null> {
  // To be asked for before anything is waited for: a drop is forgotten at once.
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []))
  const [first] = entries
  const name = first?.name ?? files[0]?.name
  if (name === undefined) return null
  const found =
    first === undefined
      ? [...files].map((content) => ({ path: content.name, content }))
      : (await Promise.all(entries.map((entry) => filesIn(entry)))).flat()
  return { name, files: found.slice(0, MOST_FILES) }
}

/** What was chosen by a button; the name is that of the folder where a whole folder was chosen. */
export function handedByChoice(list: FileList): Handed | null {
  const chosen = [...list]
  const [first] = chosen
  if (first === undefined) return null
  const files = chosen.map((content) => ({ path: content.webkitRelativePath || content.name, content }))
  const isWhole = first.webkitRelativePath !== ''
  const inside = isWhole ? files.filter(({ path }) => OF_PACKAGE.test(path)) : files
  const [folder] = first.webkitRelativePath.split('/')
  return { name: isWhole ? (folder ?? first.name) : first.name, files: inside.slice(0, MOST_FILES) }
}
