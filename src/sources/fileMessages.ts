import type { FileReport } from '@/domain/openedFile'
import type { Tables } from '@/domain/register'
import type { GuideLine } from './templateWorkbook'
import type { Readings } from './wire'

/** A file as the browser hands it in; `path` has its folder where a whole folder is opened. */
export interface HandedFile {
  readonly path: string
  readonly content: Blob
}

/** What the page asks of the worker that reads files. */
export type FileRequest =
  | { readonly kind: 'open'; readonly name: string; readonly files: readonly HandedFile[] }
  | { readonly kind: 'template'; readonly guide: readonly GuideLine[] }

/** What it answers. */
export type FileReply =
  /** Some of the rows; comes before the report, as often as it takes. */
  | { readonly kind: 'rows'; readonly tables: Tables }
  | { readonly kind: 'opened'; readonly report: FileReport; readonly findings: Readings['findings'] }
  | { readonly kind: 'template'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly why: string }
