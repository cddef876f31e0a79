import { askedOf, weightOf, type Asked } from './asked'
import { holderAt } from './judged'
import { ROLES, type Agency, type Programme, type ProgrammeId, type ProgrammeRole } from './register'
import type { TermReport } from './report'

/** Of whom something is asked: who is named to lead it, else who answers for its programme, else nobody. */
export type Party =
  | { readonly kind: 'lead'; readonly agency: Agency }
  | { readonly kind: 'stand_in'; readonly programme: Programme; readonly role: ProgrammeRole }
  | { readonly kind: 'nobody' }

/** What is asked of one party on a day, each kind gravest first: figures by how long they are owed. */
export interface PartyAsked extends Omit<Asked, 'agency'> {
  readonly party: Party
}

const NOBODY: Party = { kind: 'nobody' }

/**
 * Who is asked in a programme where no lead agency is named: its standing agency, else the head of its steering committee, as a source
 * names them. One that was only concluded from a source is asked nothing.
 */
function standInOf(report: TermReport, programme: Programme): Party {
  const named = ROLES.toReversed()
    .map((role) => holderAt(report, programme.id, role))
    .find((role) => role !== null && !role.inferred)
  return named == null ? NOBODY : { kind: 'stand_in', programme, role: named }
}

/**
 * What is asked of whom, of whom most first. What has no lead agency is asked of who answers for its programme, apart from what that
 * agency leads itself; what nobody at all is named for stands at the end.
 */
export function askedPartiesIn(report: TermReport): readonly PartyAsked[] {
  const standIns = new Map(report.programmes.map(({ programme }) => [programme.id, standInOf(report, programme)]))
  const parties = [NOBODY, ...standIns.values()]
  const answering = (id: ProgrammeId | null): Party => standIns.get(id ?? '') ?? NOBODY
  const all = askedOf(report).flatMap(({ agency, ...asked }): readonly PartyAsked[] => {
    if (agency !== null) return [{ party: { kind: 'lead', agency }, ...asked }]
    return [...new Set(parties)].map((party) => ({
      party,
      figures: asked.figures.filter(({ line }) => answering(line.indicator.programmeId) === party),
      indicators: asked.indicators.filter(({ indicator }) => answering(indicator.programmeId) === party),
      tasks: asked.tasks.filter(({ task }) => answering(task.programmeId) === party),
    }))
  })
  return all
    .map((asked) => ({ ...asked, figures: asked.figures.toSorted((a, b) => (a.since < b.since ? -1 : 1)) }))
    .filter((asked) => weightOf(asked) > 0)
    .toSorted(
      (a, b) =>
        Number(a.party === NOBODY) - Number(b.party === NOBODY) ||
        weightOf(b) - weightOf(a) ||
        b.indicators.length - a.indicators.length,
    )
}
