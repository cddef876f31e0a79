import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installFromDebian } from '~/scripts/debian.mjs'

// Programs of other people that open what we write: an office, and readers of PDF.

const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'libreoffice-impress-nogui', 'poppler-utils']

/** Milliseconds after which a test gives up; on a new machine the first begins with installing. */
export const OPENING = 400_000

/** What our files look like to somebody else's programs. */
export interface OfficeTools {
  /** An office document as PDF, the way LibreOffice sets it out. `name` with its ending, such as `report.docx`. */
  readonly toPdf: (name: string, content: Uint8Array) => Buffer
  /** The lines of a written document as LibreOffice reads it: one for each paragraph, those of a table cell by cell. */
  readonly toText: (name: string, content: Uint8Array) => readonly string[]
  /** Each sheet of a workbook as comma-separated values in UTF-8, by the sheet's name; numbers and dates as the sheet shows them. */
  readonly toCsv: (name: string, content: Uint8Array) => ReadonlyMap<string, string>
  /** The words of each page of a PDF, lines in their places. */
  readonly pdfPages: (pdf: Uint8Array) => readonly string[]
  /** Width and height of each page in points, turned as it is read. */
  readonly pageSizes: (pdf: Uint8Array) => readonly { readonly width: number; readonly height: number }[]
}

const isThere = (program: string): boolean => spawnSync(program, ['--version']).error === undefined

/** Numbers and days as an English office writes them, whatever the machine speaks. */
const SPEAKING = { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' }

/** Looked for once: starting an office to ask for its version takes a second. */
let areThere = false

/** The tools, installed where they are missing and that can be done without asking. */
export function officeTools(): OfficeTools {
  areThere ||= isThere('soffice') && isThere('pdftotext')
  if (!areThere && !installFromDebian('Office', PACKAGES))
    throw new Error(`Install ${PACKAGES.join(', ')} for these tests`)

  /** Does something in a folder of its own, with the file in it. */
  const beside = <Result>(name: string, content: Uint8Array, act: (folder: string, file: string) => Result): Result => {
    const folder = mkdtempSync(join(tmpdir(), 'tien-do-office-'))
    try {
      const file = join(folder, name)
      writeFileSync(file, content)
      return act(folder, file)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const convert = (folder: string, file: string, to: string): void => {
    // A profile of its own: two offices of one user wait for each other.
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--norestore', '--convert-to', to, '--outdir', folder, file], {
      stdio: 'pipe',
      timeout: OPENING,
      env: SPEAKING,
    })
  }
  return {
    toPdf: (name, content) =>
      beside(name, content, (folder, file) => {
        convert(folder, file, 'pdf')
        return readFileSync(file.replace(/\.\w+$/, '.pdf'))
      }),
    toText: (name, content) =>
      beside(name, content, (folder, file) => {
        convert(folder, file, 'txt:Text (encoded):UTF8')
        return readFileSync(file.replace(/\.\w+$/, '.txt'), 'utf8')
          .replace(/^\uFEFF/, '')
          .split('\n')
      }),
    toCsv: (name, content) =>
      beside(name, content, (folder, file) => {
        // Separated by commas, quoted by ", UTF-8 (76), from the first line, as shown, every sheet into a file of its own (-1).
        convert(folder, file, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1')
        const stem = `${name.replace(/\.\w+$/, '')}-`
        const made = readdirSync(folder).filter((one) => one.startsWith(stem) && one.endsWith('.csv'))
        return new Map(
          made.map((one) => [one.slice(stem.length, -'.csv'.length), readFileSync(join(folder, one), 'utf8')]),
        )
      }),
    pdfPages: (pdf) =>
      beside('read.pdf', pdf, (_, file) => {
        const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], {
          encoding: 'utf8',
          maxBuffer: 64e6,
        })
        return text.split('\f').slice(0, -1)
      }),
    pageSizes: (pdf) =>
      beside('read.pdf', pdf, (_, file) => {
        const text = execFileSync('pdfinfo', ['-f', '1', '-l', '-1', file], { encoding: 'utf8', maxBuffer: 64e6 })
        return [...text.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({
          width: Number(width),
          height: Number(height),
        }))
      }),
  }
}
