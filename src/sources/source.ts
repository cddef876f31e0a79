import type { Failure } from '@/domain/failure'
import type { IndicatorId, Observation, Register, TermId } from '@/domain/register'

/** How a question is put: `signal` takes it back, and the answer is then the signal's reason, never a `SourceError`. */
export interface Asked {
  readonly signal?: AbortSignal
}

/** Whose figures for localities are asked for: those of one indicator, or of all that a term has, in one question. */
export type LocalScope = { readonly indicator: IndicatorId } | { readonly term: TermId }

/** Where programmes and their figures come from. Answers in domain types or throws a SourceError; every source passes `describeSource`. */
export interface ProgressSource {
  /** Tells sources apart in cache keys and messages. */
  readonly name: string
  /** The whole of one term at city level. Rows that cannot be read are left out and listed in `findings`, never guessed. */
  register(term: TermId, asked: Asked): Promise<Register>
  /** Figures for every locality; none of an indicator or a term that the source does not know. */
  localityObservations(scope: LocalScope, asked: Asked): Promise<readonly Observation[]>
}

/** Why a source has no answer. `cause` is what the platform or the server said, for whoever looks into it. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly failure: Failure

  constructor(failure: Failure, cause?: unknown) {
    super(failure.kind, { cause })
    this.failure = failure
  }
}
