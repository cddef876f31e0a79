/** Long work that may pause at every `yield` and goes on where it stopped; what it returns does not depend on when it paused. */
export type Steps<Result> = Generator<void, Result, void>

/** The work done in one go. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
