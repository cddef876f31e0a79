import type { RequestListener } from 'node:http'

/** A token that is not taken at first, and its successor, which is. */
export const spentAtFirst = (refused: string | null): Promise<string> =>
  Promise.resolve(refused === null ? 'spent' : 'good')

/** Answers whoever bears the good token; to others it says 401. */
export const guarded =
  (answer: RequestListener): RequestListener =>
  (request, response) => {
    if (request.headers.authorization === 'Bearer good') answer(request, response)
    else response.writeHead(401, { 'WWW-Authenticate': 'Bearer' }).end()
  }
