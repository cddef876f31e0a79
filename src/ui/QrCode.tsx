import { use, type ReactNode } from 'react'
import { qrPath } from './qrPath'
import css from './QrCode.module.css'

/** Light modules around the code: without them it cannot be found. */
const BORDER = 4
/** Least width of a module, in CSS pixels. */
const MODULE = 4

type Modules = readonly (readonly boolean[])[]

/** The last code that was asked for: React wants the same promise for the same text. */
let last: { readonly text: string; readonly modules: Promise<Modules> } | null = null

/** The modules of a text's code; what makes them is fetched when the first one is asked for. */
function modulesOf(text: string): Promise<Modules> {
  if (last?.text === text) return last.modules
  const modules = import('qr').then(({ encodeQR }) => encodeQR(text, 'raw', { ecc: 'medium', border: BORDER }))
  last = { text, modules }
  // What could not be fetched can be asked for again.
  modules.catch(() => {
    last = null
  })
  return modules
}

export interface QrCodeProps {
  readonly text: string
  /** What the code leads to, for ears. */
  readonly label: string
}

/** A text as a QR code, dark on light in every theme. Suspends until it is drawn. */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const rows = use(modulesOf(text))
  return (
    <svg
      className={css.code}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      width={rows.length * MODULE}
      role="img"
      aria-label={label}
      data-theme="meeting"
    >
      <rect className={css.ground} width={rows.length} height={rows.length} />
      <path className={css.dark} d={qrPath(rows)} shapeRendering="crispEdges" />
    </svg>
  )
}
