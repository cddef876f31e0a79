import { describe, expect, test } from 'vitest'
import { programmeOf, roleOf, smallRegister, taskOf, type Rows } from '~/mocks/smallRegister'
import { publishedOn } from '~/tests/setup/publishedReports'
import { askedOf } from './asked'
import { askedPartiesIn, type Party } from './askedParties'
import { DEFAULT_LIMITS } from './limits'
import type { ProgrammeRole } from './register'
import { reportOf } from './report'

/** Who is asked: an agency by its id, who stands in as `programme: holder`, nobody as `–`. */
function named(party: Party): string {
  if (party.kind === 'lead') return party.agency.id
  return party.kind === 'stand_in' ? `${party.programme.id}: ${party.role.holder.vi}` : '–'
}

/** Of whom how many tasks are asked, on the last day of 2025. */
function asked(rows: Rows): readonly string[] {
  const register = { ...smallRegister(rows), agencies: [{ id: 'agency', name: { vi: 'agency', en: 'agency' } }] }
  return askedPartiesIn(reportOf(register, '2025-12-31', DEFAULT_LIMITS)).map(
    ({ party, tasks }) => `${named(party)} ${tasks.length}`,
  )
}

const programmes = [programmeOf({ id: 'p' }), programmeOf({ id: 'q' })]
const late = (programmeId: string | null, leadAgencyId: string | null = null, id = `${programmeId} ${leadAgencyId}`) =>
  taskOf({ id, programmeId, leadAgencyId, due: '2025-06-30' })
const head = (row: Partial<ProgrammeRole> = {}) => roleOf({ programmeId: 'p', name: 'head', ...row })
const standing = (row: Partial<ProgrammeRole> = {}) =>
  roleOf({ programmeId: 'p', name: 'office', role: 'standing-agency', ...row })

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'the lead agency, whoever else is named',
    { programmeRoles: [standing()], tasks: [late('p', 'agency')] },
    ['agency 1'],
  ],
  [
    'the standing agency where none leads',
    { programmeRoles: [head(), standing()], tasks: [late('p')] },
    ['p: office 1'],
  ],
  ['the head where no standing agency is named', { programmeRoles: [head()], tasks: [late('p')] }, ['p: head 1']],
  ['nobody where neither is named', { tasks: [late('p')] }, ['– 1']],
  [
    'nobody who was only concluded from a source',
    { programmeRoles: [head({ inferred: true })], tasks: [late('p')] },
    ['– 1'],
  ],
  ['nobody who had left by then', { programmeRoles: [head({ validTo: '2025-01' })], tasks: [late('p')] }, ['– 1']],
  ['nobody for what belongs to no programme', { programmeRoles: [standing()], tasks: [late(null)] }, ['– 1']],
  [
    'most first, nobody at the end',
    {
      programmeRoles: [standing()],
      tasks: [
        late('q', null, '1'),
        late('q', null, '2'),
        late('q', null, '3'),
        late('p', 'agency'),
        late('p', null, '4'),
        late('p', null, '5'),
      ],
    },
    ['p: office 2', 'agency 1', '– 3'],
  ],
])('%s', (_, rows, expected) => {
  expect(asked({ programmes, ...rows })).toEqual(expected)
})

describe('of the published register', () => {
  const report = publishedOn('2025-12-31')
  const parties = askedPartiesIn(report)

  test('everything is asked once, of somebody', () => {
    const all = askedOf(report)
    for (const kind of ['figures', 'indicators', 'tasks'] as const) {
      expect(parties.flatMap((one) => [...one[kind]])).toHaveLength(all.flatMap((one) => [...one[kind]]).length)
    }
    expect(parties.map(({ party }) => party.kind)).not.toContain('nobody')
  })

  test('figures are told by how long they are owed', () => {
    for (const { figures } of parties) {
      const since = figures.map((figure) => figure.since)
      expect(since).toEqual(since.toSorted())
    }
  })
})
