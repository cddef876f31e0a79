import {
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { serve } from '~/mocks/localServer'

interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Null = not answered yet. */
  readonly status: () => number | null
}

/** The finished site behind a server that can be told to misbehave: a real one, at an address of its own. */
export interface FaultySite {
  /** Without a slash at the end. */
  readonly url: string
  /** From now on, what asks for such a path is answered so; the last word on a path counts. */
  readonly answer: (path: RegExp, listener: RequestListener) => void
  /** From now on all is well. */
  readonly mend: () => void
  /** From now on the finished site at this address stands here: another build has been put in place. */
  readonly become: (site: string) => void
  /** Moves the server's own clock, as its answers tell it, by so many milliseconds. */
  readonly advance: (milliseconds: number) => void
  /** Sets the server's own clock to this moment, in milliseconds of the epoch; it goes on from there. */
  readonly setClock: (moment: number) => void
  /** What was asked for by such a path so far. */
  readonly asked: (path: RegExp) => readonly Asked[]
  readonly close: () => Promise<void>
}

/** Hands a request on to the site as it is; of its headers, those of `changed` are others. */
export function handOn(
  site: string,
  from: IncomingMessage,
  to: ServerResponse,
  changed: Readonly<Record<string, string>> = {},
): void {
  const passed = request(site + (from.url ?? '/'), { method: from.method, headers: from.headers }, (answer) => {
    const { date: _, ...headers } = answer.headers
    to.writeHead(answer.statusCode ?? 500, { ...headers, ...changed })
    answer.pipe(to)
  })
  passed.on('error', () => to.destroy())
  from.pipe(passed)
}

export async function faultySite(first: string): Promise<FaultySite> {
  let site = first
  let faults: { readonly path: RegExp; readonly listener: RequestListener }[] = []
  let ahead = 0
  const all: Asked[] = []
  const { url, close } = await serve((from, to) => {
    const path = from.url ?? '/'
    all.push({ path, headers: from.headers, status: () => (to.writableEnded ? to.statusCode : null) })
    to.setHeader('Date', new Date(Date.now() + ahead).toUTCString())
    const fault = faults.findLast((one) => one.path.test(path))
    if (fault === undefined) handOn(site, from, to)
    else fault.listener(from, to)
  })
  return {
    url: url.replace(/\/$/, ''),
    answer: (path, listener) => {
      faults.push({ path, listener })
    },
    mend: () => {
      faults = []
    },
    become: (next) => {
      site = next
    },
    advance: (milliseconds) => {
      ahead += milliseconds
    },
    setClock: (moment) => {
      ahead = moment - Date.now()
    },
    asked: (path) => all.filter((one) => path.test(one.path)),
    close,
  }
}

/** Noon in Hanoi, as milliseconds of the epoch: whoever says a time of day without its date must not have midnight come between. */
export const NOON = Date.parse('2026-03-02T05:00:00Z')

export const REGISTER = /\/data\/register\.json/

/** Answers at once. */
export const answering =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body)
  }

/** Nobody there. */
export const down: RequestListener = ({ socket }) => socket.destroy()
