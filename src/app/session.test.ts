import { expect, test, vi } from 'vitest'
import { openSession, type Session, type SessionWays, type Tokens } from './session'

const tokens = (access: string, refresh: string | null = null, lasts: number | null = 300): Tokens => ({
  access,
  refresh,
  lasts,
})

interface Window {
  readonly session: Session
  readonly onOut: () => void
}

/** A browser: windows that hear each other, and a clock that the test moves. */
function browser() {
  const hearing: ((sent: unknown) => void)[] = []
  let [offers, time] = [0, 0]
  const said: unknown[] = []
  const open = (renew: SessionWays['renew'] = () => Promise.resolve(null)): Window => {
    const onOut = vi.fn<() => void>()
    const session = openSession({
      renew,
      openChannel: (hear) => {
        hearing.push(hear)
        const say = (message: object): void => {
          said.push(message)
          for (const other of hearing) if (other !== hear) other(structuredClone(message))
        }
        return { say, close: () => undefined }
      },
      offer: () => {
        offers += 1
        return () => {
          offers -= 1
        }
      },
      isOffered: () => Promise.resolve(offers > 0),
      now: () => time,
      onOut,
    })
    return { session, onOut }
  }
  return {
    open,
    said,
    say: (message: unknown) => hearing.forEach((hear) => hear(message)),
    wait: (seconds: number) => {
      time += seconds * 1000
    },
  }
}

test('nobody is signed in at first, and nobody is asked in vain', async () => {
  const { open, said } = browser()
  const { session } = open()
  expect(await session.token(null)).toBeNull()
  expect(session.standing()).toBe('none')
  expect(said).toEqual([])
})

test('a token serves until shortly before its end; without a refresh token that ends the session', async () => {
  const { open, wait } = browser()
  const { session } = open()
  session.enter(tokens('a'))
  expect(session.standing()).toBe('in')
  wait(289)
  expect(await session.token(null)).toBe('a')
  wait(1)
  expect(await session.token(null)).toBeNull()
  expect(session.standing()).toBe('ended')
})

test('a token without an end serves until it is refused', async () => {
  const { open, wait } = browser()
  const { session } = open()
  session.enter(tokens('a', null, null))
  wait(1e6)
  expect(await session.token(null)).toBe('a')
  expect(await session.token('a')).toBeNull()
  expect(session.standing()).toBe('ended')
})

test('of many questions that are refused at once, one renews the token; a refresh token is used once', async () => {
  const { open } = browser()
  const renew = vi.fn<SessionWays['renew']>((refresh) => Promise.resolve(tokens(`for ${refresh}`, `${refresh}+`)))
  const { session } = open(renew)
  session.enter(tokens('a', 'r'))
  expect(await Promise.all(['a', 'a', 'a'].map(session.token))).toEqual(['for r', 'for r', 'for r'])
  // A refusal that comes late is of the old one.
  expect(await session.token('a')).toBe('for r')
  expect(await session.token('for r')).toBe('for r+')
  expect(renew.mock.calls).toEqual([['r'], ['r+']])
})

test('a provider that cannot be asked ends nothing', async () => {
  const { open } = browser()
  const { session } = open(() => Promise.reject(new Error('no network')))
  session.enter(tokens('a', 'r'))
  await expect(session.token('a')).rejects.toThrow('no network')
  expect(session.standing()).toBe('in')
  expect(await session.token(null)).toBe('a')
})

test('a window without a token borrows one, and never the means to renew it', async () => {
  const { open, said } = browser()
  const renew = vi.fn<SessionWays['renew']>(() => Promise.resolve(tokens('b', 's')))
  const owner = open(renew)
  owner.session.enter(tokens('a', 'r'))
  const { session } = open()
  expect(await session.token(null)).toBe('a')
  expect(session.standing()).toBe('in')
  // What the backend refuses the borrower, the owner renews.
  expect(await session.token('a')).toBe('b')
  expect(renew.mock.calls).toEqual([['r']])
  expect(JSON.stringify(said)).not.toMatch(/"[rs]"/)
})

test('what was borrowed does not last longer than what was lent', async () => {
  const { open, wait } = browser()
  open().session.enter(tokens('a'))
  const { session } = open()
  wait(200)
  expect(await session.token(null)).toBe('a')
  wait(90)
  vi.useFakeTimers()
  try {
    const asking = session.token(null)
    await vi.runAllTimersAsync()
    expect(await asking).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

test('signing in opens the windows whose session has ended', async () => {
  const { open } = browser()
  const [one, other] = [open(), open()]
  one.session.enter(tokens('a'))
  await expect.poll(() => other.session.standing(), { timeout: 30_000 }).toBe('in')
  await one.session.token('a').catch(() => null)
  expect(one.session.standing()).toBe('ended')
  expect(other.session.standing()).toBe('ended')
  other.session.enter(tokens('b'))
  await expect.poll(() => one.session.standing(), { timeout: 30_000 }).toBe('in')
  expect(await one.session.token(null)).toBe('b')
})

test('signing out leaves no window a token, and gives the refresh token to be revoked', async () => {
  const { open } = browser()
  const [one, other] = [open(), open()]
  one.session.enter(tokens('a', 'r'))
  expect(await other.session.token(null)).toBe('a')
  expect(one.session.leave()).toBe('r')
  expect(other.onOut).toHaveBeenCalledTimes(1)
  expect(one.onOut).not.toHaveBeenCalled()
  for (const { session } of [one, other]) {
    expect(session.standing()).toBe('none')
    expect(await session.token(null)).toBeNull()
  }
})

test('who signs out while a token is being renewed gets none', async () => {
  const { open } = browser()
  const renewals: ((given: Tokens) => void)[] = []
  const { session } = open(async () => new Promise((resolve) => renewals.push(resolve)))
  session.enter(tokens('a', 'r'))
  const asking = session.token('a')
  session.leave()
  for (const renew of renewals) renew(tokens('b', 's'))
  expect(renewals).toHaveLength(1)
  expect(await asking).toBeNull()
  expect(await session.token(null)).toBeNull()
})

test('every change is told, until nobody listens', () => {
  const { open } = browser()
  const { session } = open()
  const tell = vi.fn<() => void>()
  const stop = session.listen(tell)
  session.enter(tokens('a'))
  session.leave()
  expect(tell).toHaveBeenCalledTimes(2)
  stop()
  session.enter(tokens('b'))
  expect(tell).toHaveBeenCalledTimes(2)
})

test.each([null, 'out', {}, { kind: 'lend' }, { kind: 'lend', access: '', lasts: 1 }, { kind: 'ask', refused: 7 }])(
  'S16: %j changes nothing',
  (message) => {
    const { open, say, said } = browser()
    const { session, onOut } = open()
    session.enter(tokens('a'))
    const before = said.length
    say(message)
    expect(session.standing()).toBe('in')
    expect(onOut).not.toHaveBeenCalled()
    expect(said).toHaveLength(before)
  },
)

test('a token that nobody has asked for is not taken', async () => {
  const { open, say } = browser()
  const { session } = open()
  say({ kind: 'lend', access: 'planted', lasts: 300 })
  expect(session.standing()).toBe('none')
  expect(await session.token(null)).toBeNull()
})
