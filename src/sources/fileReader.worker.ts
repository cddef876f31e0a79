import type { FileReply, FileRequest } from './fileReader'
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
  void replyTo(data).then(
    (reply) => self.postMessage(reply),
    (error: unknown) => self.postMessage({ kind: 'failed', why: String(error) } satisfies FileReply),
  )
})
