import * as v from 'valibot'
import type { TermId } from '@/domain/register'
import { fetchJson, notTheFormat } from './fetching'
import { SourceError, type Asked, type ProgressSource } from './source'
import { readLocalityObservations, readRegister } from './wire'

const Rows = v.array(v.unknown())
const RegisterAnswer = v.object({ tables: v.record(v.string(), Rows) })
const ObservationsAnswer = v.object({ observations: Rows })

/** What the contract's own 404 says, unlike that of a wrong address (RFC 9457). */
const UnknownTerm = v.pipe(v.string(), v.parseJson(), v.object({ terms: v.array(v.string()) }))

/** A backend that keeps the contract of `public/openapi.yaml`; `url` is the full address before `/terms`. */
export function restSource({ url }: { readonly url: string }): ProgressSource {
  const base = url.replace(/\/+$/, '')
  return {
    name: `rest ${base}`,
    async register(term, asked) {
      const address = `${base}/terms/${encodeURIComponent(term)}/register`
      const { tables } = await fetchAnswer(address, RegisterAnswer, asked).catch(namingTheTerm(term))
      return readRegister(tables, term, address)
    },
    async localityObservations(indicator, asked) {
      const address = `${base}/indicators/${encodeURIComponent(indicator)}/locality-observations`
      const { observations } = await fetchAnswer(address, ObservationsAnswer, asked)
      return readLocalityObservations(observations, indicator, address)
    },
  }
}

async function fetchAnswer<Schema extends v.GenericSchema>(
  address: string,
  schema: Schema,
  asked: Asked,
): Promise<v.InferOutput<Schema>> {
  const found = await fetchJson(address, asked)
  const answer = v.safeParse(schema, found)
  if (!answer.success) throw new SourceError(notTheFormat(address, 'json', found), answer.issues)
  return answer.output
}

function namingTheTerm(term: TermId): (error: unknown) => never {
  return (error) => {
    if (error instanceof SourceError && error.failure.kind === 'not_found' && v.is(UnknownTerm, error.cause)) {
      const { terms } = v.parse(UnknownTerm, error.cause)
      throw new SourceError({ kind: 'term_unknown', term, found: terms }, error)
    }
    throw error
  }
}
