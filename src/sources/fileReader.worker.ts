import type { FileReply, FileRequest } from './fileMessages'
import { openFiles } from './openFiles'
import { partsOf } from './readingParts'

function answer(reply: FileReply): void {
  self.postMessage(reply, { transfer: reply.kind === 'template' ? [reply.bytes.buffer] : [] })
}

async function replyTo(request: FileRequest): Promise<FileReply> {
  if (request.kind === 'open') {
    const { report, readings } = await openFiles(request.name, request.files)
    for (const tables of readings === null ? [] : partsOf(readings.tables)) answer({ kind: 'rows', tables })
    return { kind: 'opened', report, findings: readings?.findings ?? [] }
  }
  const { templateWorkbook } = await import('./templateWorkbook')
  return { kind: 'template', bytes: await templateWorkbook(request.guide) }
}

// One question: whoever asks ends the worker.
self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  void replyTo(data)
    .catch((error: unknown): FileReply => ({ kind: 'failed', why: String(error) }))
    .then(answer)
})
