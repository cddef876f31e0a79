import * as v from 'valibot'
import { excerpt } from './cells'
import { SourceError } from './source'

/** How a backend names the reason of a refusal: `title` in RFC 9457, `message` in PostgREST, `error` in PxWeb. */
const Problem = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ title: v.nullish(v.string()), message: v.nullish(v.string()), error: v.nullish(v.string()) }),
)

/** Throws what a question to a backend came to; a refusal in the backend's own words, where it has said some. */
export function inTheirWords(error: unknown): never {
  if (!(error instanceof SourceError) || error.failure.kind !== 'refused') throw error
  const problem = v.safeParse(Problem, error.cause)
  if (!problem.success) throw error
  const { title, message, error: other } = problem.output
  throw new SourceError({ ...error.failure, said: excerpt(title ?? message ?? other) || null }, error.cause)
}
