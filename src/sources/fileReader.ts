import type { FileReport } from '@/domain/openedFile'
import type { Tables } from '@/domain/register'
import type { FileReply, FileRequest, HandedFile } from './fileMessages'
import { fileSource } from './fileSource'
import { startWorker } from './ownWorker'
import { frozen, wholeOf } from './readingParts'
import type { ProgressSource } from './source'
import type { GuideLine } from './templateWorkbook'

/** Longest time that reading may take; a file made to last longer must not hold the reader for ever. */
const SECONDS = 60

/** The worker could not be started, or did not answer. */
class NoReply extends Error {
  override readonly name = 'NoReply'
  readonly kind: 'no_reader' | 'too_slow'

  constructor(kind: 'no_reader' | 'too_slow', cause?: unknown) {
    super(kind, { cause })
    this.kind = kind
  }
}

async function started(): Promise<Worker> {
  try {
    const { default: address } = await import('./fileReader.worker?worker&url')
    return startWorker(address)
  } catch (error) {
    throw new NoReply('no_reader', error)
  }
}

/** What ends the conversation. */
type LastReply = Exclude<FileReply, { readonly kind: 'rows' }>

/** Puts one question to a worker of its own. */
async function ask(request: FileRequest, onRows: (tables: Tables) => void = () => {}): Promise<LastReply> {
  const worker = await started()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<LastReply>((resolve, reject) => {
      timer = setTimeout(() => reject(new NoReply('too_slow')), SECONDS * 1000)
      worker.addEventListener('message', ({ data }: MessageEvent<FileReply>) => {
        if (data.kind === 'rows') onRows(data.tables)
        else resolve(data)
      })
      worker.addEventListener('error', ({ message }) => reject(new NoReply('no_reader', message)))
      worker.postMessage(request, { transfer: [] })
    })
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}

/** What a file brought to light, and the source that it is when it can be shown. */
export interface OpenAttempt {
  readonly report: FileReport
  readonly source: ProgressSource | null
}

/** Reads a file beside the page, which goes on answering. Nothing is sent anywhere. */
export async function readInWorker(name: string, files: readonly HandedFile[]): Promise<OpenAttempt> {
  const refused = (fault: FileReport['faults'][number]): OpenAttempt => ({
    report: { name, terms: [], findings: [], notes: [], faults: [fault] },
    source: null,
  })
  try {
    const parts: Tables[] = []
    const reply = await ask({ kind: 'open', name, files }, (tables) => parts.push(frozen(tables)))
    if (reply.kind !== 'opened') return refused({ kind: 'broken', file: name })
    const { report, findings } = reply
    const isGood = report.faults.length === 0
    return { report, source: isGood ? fileSource(report.name, { tables: wholeOf(parts), findings }) : null }
  } catch (error) {
    if (!(error instanceof NoReply)) throw error
    return refused(error.kind === 'too_slow' ? { kind: 'too_slow', seconds: SECONDS } : { kind: 'no_reader' })
  }
}

/** An empty workbook with every table and a guide; null = the part of the program that writes it did not come. */
export async function templateFromWorker(guide: readonly GuideLine[]): Promise<Blob | null> {
  try {
    const reply = await ask({ kind: 'template', guide })
    return reply.kind === 'template' ? new Blob([reply.bytes], { type: WORKBOOK_TYPE }) : null
  } catch (error) {
    if (error instanceof NoReply) return null
    throw error
  }
}

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
