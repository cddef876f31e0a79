import type { FileReply, FileRequest } from './fileMessages'
import { openFiles } from './openFiles'

async function replyTo(request: FileRequest): Promise<FileReply> {
  if (request.kind === 'open') {
    const { report, readings } = await openFiles(request.name, request.files)
    return { kind: 'opened', report, readings }
  }
  const { templateWorkbook } = await import('./templateWorkbook')
  return { kind: 'template', bytes: await templateWorkbook(request.guide) }
}

// One question, one answer: whoever asks ends the worker.
self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  void replyTo(data)
    .catch((error: unknown): FileReply => ({ kind: 'failed', why: String(error) }))
    .then((reply) => self.postMessage(reply, { transfer: reply.kind === 'template' ? [reply.bytes.buffer] : [] }))
})
