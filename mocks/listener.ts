import type { RequestListener } from 'node:http'
import { getResponse, type HttpHandler } from 'msw'

/** MSW's handlers as a server of their own, for tests that want a real connection; what none of them answers is 404. */
export function listenerOf(handlers: readonly HttpHandler[]): RequestListener {
  return ({ url = '/', method = 'GET', headers }, response) => {
    const asked = new Request(`http://${headers.host ?? 'localhost'}${url}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    })
    getResponse([...handlers], asked)
      .then(async (answer = new Response(null, { status: 404 })) => {
        response.writeHead(answer.status, [...answer.headers].flat()).end(await answer.text())
      })
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  }
}
