import { createServer, type RequestListener } from 'node:http'

/** A server on this machine, for tests that want a real answer over a real connection. */
export interface LocalServer {
  /** Its address, with a slash at the end. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts a server on a free port; `close` also breaks off what it has not finished answering. */
export async function serve(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}
