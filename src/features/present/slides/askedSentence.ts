import type { Party, PartyAsked } from '@/domain/askedParties'
import { capital } from '@/i18n/capital'
import type { ScreenSpeech } from '@/i18n/Words'
import { officeOf } from './officeOf'

/** Who is asked, and as what where it is not the lead agency. */
export function partyName(party: Party, { m, language }: ScreenSpeech): readonly [name: string, standing: string] {
  const words = m.slides.asked
  if (party.kind === 'lead') return [party.agency.name[language], '']
  if (party.kind === 'nobody') return [words.nobody, words.nobodyElse]
  const { role, programme } = party
  return [officeOf(role.holder[language]), words.standIn[role.role](String(programme.number).padStart(2, '0'))]
}

/** The gravest matter: an indicator that is in trouble, else the task that is longest overdue, else the figure that is owed longest. */
function gravestOf({ indicators: [worst], tasks: [late], figures: [owed] }: PartyAsked, speech: ScreenSpeech): string {
  const { m, f, language } = speech
  const named = (name: string, about: readonly string[]): string =>
    `**${name}** · ${capital(about.filter((part) => part !== '').join(', '))}`
  if (worst !== undefined) {
    const { indicator, assessment: a } = worst
    return named(indicator.shortName[language], [m.words.status[a.status], m.story.distance(a, indicator, f)])
  }
  if (late !== undefined) {
    return named(late.task.title[language], [m.slides.tasks.late(f.count(late.assessment.days ?? 0))])
  }
  if (owed === undefined) return ''
  return named(owed.line.indicator.shortName[language], [
    m.lists.agency.owedFigure(f.period(owed.from), f.day(owed.since)),
  ])
}

/** What is asked of one party: the gravest matter by name, then how many there are besides. */
export function askedSentence(asked: PartyAsked, speech: ScreenSpeech): string {
  const counts = { indicators: asked.indicators.length, tasks: asked.tasks.length, figures: asked.figures.length }
  const gravest = (['indicators', 'tasks', 'figures'] as const).find((kind) => counts[kind] > 0)
  const left = (kind: keyof typeof counts): number => counts[kind] - (kind === gravest ? 1 : 0)
  const isMore = counts.indicators + counts.tasks + counts.figures > 1
  const besides = isMore ? speech.m.slides.asked.besides(left('figures'), left('indicators'), left('tasks')) : ''
  return `${gravestOf(asked, speech)}${besides}.`
}
