import type { Failure } from '@/domain/failure'
import type { FileFault, FileFinding, FileNote, FileReport } from '@/domain/openedFile'
import type { TableName } from '@/domain/register'
import { GUIDE_SHEET } from '@/domain/tableColumns'
import { excerpt } from './cells'
import { descriptorIn, packageTables, type FileShelf, type PackageTables } from './packageFiles'
import type { WireTables } from './readTable'
import { placedFinding, sheetTable, type HeadingReport, type SheetTable } from './sheetTable'
import { readTables, type Readings } from './wire'
import { readWorkbook } from './workbook'
import { fileInZip, namesInZip, unpackedSize } from './zipFile'

const MEGABYTE = 1e6
/** Largest file, or files of a folder together (rule R10), and largest content of a zip. */
const MAX_BYTES = 10 * MEGABYTE
const MAX_UNPACKED = 100 * MEGABYTE

/** A file that somebody opens; `path` is its name, with its folder where a whole folder is opened. */
export interface NamedFile {
  readonly path: string
  readonly content: Pick<Blob, 'size' | 'arrayBuffer'>
}

/** What a file holds, and what is wrong with it. */
export interface FileReading {
  readonly report: FileReport
  /** Null = there are faults, and nothing is shown. */
  readonly readings: Readings | null
  /** What refuses whole tables, as any source would say it. */
  readonly refused: readonly Failure[]
}

interface Found extends PackageTables {
  readonly notes: readonly FileNote[]
}

const nothingBut = (fault: FileFault): Found => ({ tables: [], faults: [fault], notes: [] })

const bytesOf = async ({ content }: NamedFile): Promise<Uint8Array> => new Uint8Array(await content.arrayBuffer())

function begins(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

async function workbookTables(bytes: Uint8Array): Promise<Found> {
  const { sheets, others } = await readWorkbook(bytes)
  const tables: (SheetTable & HeadingReport)[] = []
  const faults: FileFault[] = []
  const notes: FileNote[] = []
  const seen = new Set<TableName>()
  for (const { table, isHidden, ...read } of sheets) {
    const grid = { ...read, sheet: excerpt(read.sheet) }
    if (seen.has(table)) faults.push({ kind: 'sheet_twice', table })
    seen.add(table)
    if (isHidden) notes.push({ kind: 'sheet_hidden', sheet: grid.sheet })
    tables.push(sheetTable(table, grid))
  }
  for (const sheet of others) if (sheet !== GUIDE_SHEET) notes.push({ kind: 'sheet_unread', sheet: excerpt(sheet) })
  return { tables, faults, notes }
}

async function foundIn(shelf: FileShelf): Promise<Found> {
  const descriptor = descriptorIn(shelf.paths)
  if (descriptor === null) return nothingBut({ kind: 'no_descriptor' })
  return { ...(await packageTables(shelf, descriptor)), notes: [] }
}

async function foundInZip(bytes: Uint8Array, file: string): Promise<Found> {
  try {
    const unpacked = unpackedSize(bytes)
    if (unpacked > MAX_UNPACKED) return nothingBut(tooLarge(unpacked, MAX_UNPACKED))
    const paths = namesInZip(bytes)
    if (paths.includes('[Content_Types].xml')) return await workbookTables(bytes)
    return await foundIn({ paths, read: async (path) => fileInZip(bytes, path) })
  } catch {
    return nothingBut({ kind: 'broken', file: excerpt(file) })
  }
}

async function foundInFile(file: NamedFile): Promise<Found> {
  const bytes = await bytesOf(file)
  // What the file is stands in its first bytes; its name may say anything.
  if (begins(bytes, 0x50, 0x4b)) return foundInZip(bytes, file.path)
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return nothingBut({ kind: 'old_or_locked' })
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart()
  if (!start.startsWith('{')) return nothingBut({ kind: 'other_format' })
  const shelf: FileShelf = { paths: [file.path], read: async (path) => (path === file.path ? bytes : null) }
  return { ...(await packageTables(shelf, file.path)), notes: [] }
}

async function foundInFolder(files: readonly NamedFile[]): Promise<Found> {
  const paths = files.map(({ path }) => path)
  const read = async (path: string): Promise<Uint8Array | null> => {
    const file = files.find((one) => one.path === path)
    return file === undefined ? null : bytesOf(file)
  }
  return foundIn({ paths, read })
}

function tooLarge(bytes: number, most: number): FileFault {
  return { kind: 'too_large', megabytes: Math.ceil(bytes / MEGABYTE), limit: most / MEGABYTE }
}

async function found(all: readonly NamedFile[]): Promise<Found> {
  // In a folder lies more than its package.
  const files = all.length === 1 ? all : all.filter(({ path }) => /\.(?:csv|json)$/i.test(path))
  const bytes = files.reduce((sum, { content }) => sum + content.size, 0)
  if (bytes > MAX_BYTES) return nothingBut(tooLarge(bytes, MAX_BYTES))
  const [first, ...others] = files
  if (first === undefined) return nothingBut({ kind: 'other_format' })
  return others.length === 0 && !first.path.includes('/') ? foundInFile(first) : foundInFolder(files)
}

/**
 * Everything that a workbook, a package or the files of a folder hold, checked as if an enemy had written it, with every fault and its
 * place. Nothing leaves this machine: what is read is what was handed in.
 */
export async function openFiles(called: string, files: readonly NamedFile[]): Promise<FileReading> {
  const name = excerpt(called)
  const { tables, faults, notes } = await found(files)
  const findings: FileFinding[] = tables.flatMap((table) => table.findings)
  const all: FileFault[] = [...faults, ...tables.flatMap((table) => table.faults)]
  const refused: Failure[] = []
  let readings: Readings | null = null
  // Without its columns, a table is nothing but faults.
  if (all.length === 0) {
    const byName = new Map(tables.map((table) => [table.table, table]))
    const wire: WireTables = Object.fromEntries(tables.map(({ table, rows }) => [table, rows]))
    readings = readTables(wire, name, refused)
    for (const finding of readings.findings) {
      const table = byName.get(finding.table)
      if (table !== undefined) findings.push(placedFinding(finding, table))
    }
    // Which rows are unreadable is said by the findings, with their places.
    const failures = refused.map((one) => (one.kind === 'table_unreadable' ? { ...one, findings: [] } : one))
    for (const failure of failures) all.push({ kind: 'register', failure })
    if (all.length === 0 && readings.tables.terms.length === 0) all.push({ kind: 'no_rows' })
  }
  const report: FileReport = {
    name,
    terms: readings?.tables.terms.map(({ id }) => id) ?? [],
    findings,
    notes: [...notes, ...tables.flatMap((table) => table.notes)],
    faults: all,
  }
  return { report, readings: all.length === 0 ? readings : null, refused }
}
