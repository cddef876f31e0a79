import { titleOf } from '@/domain/citedText'
import { isValidOn } from '@/domain/localSeries'
import type { Language } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import type { Format } from '@/i18n/format'
import { indexOf, type Entry, type SearchIndex } from './searchIndex'

/** Everything that a register has on a day: what was not known then, and localities that did not exist, cannot be found. */
export function registerEntries(report: TermReport, language: Language, f: Format): readonly Entry[] {
  const { register, day, unpublished, indicators, tasks } = report
  const programmes = new Map(register.programmes.map((programme) => [programme.id, programme]))
  const codeOf = (id: string | null): string => programmes.get(id ?? '')?.code ?? ''
  const agencies = new Map(register.agencies.map(({ id, name }) => [id, name[language]]))
  const localities = new Map(register.localities.map((locality) => [locality.id, locality]))
  const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')
  return [
    ...register.programmes.map(({ id, code, name, shortName }): Entry => ({
      kind: 'programme',
      id,
      title: shortName[language],
      hint: joined(code, name[language]),
    })),
    ...[...indicators.values()].map(({ indicator: { id, programmeId, name, shortName } }): Entry => ({
      kind: 'indicator',
      id,
      title: shortName[language],
      hint: joined(codeOf(programmeId), name[language] === shortName[language] ? '' : name[language]),
    })),
    ...register.agencies.map(({ id, name }): Entry => ({ kind: 'agency', id, title: name[language], hint: '' })),
    ...register.localities
      .filter((locality) => locality.level !== 'city' && isValidOn(locality, day))
      .map(({ id, name, code, parentId }): Entry => {
        const parent = localities.get(parentId ?? '')
        const within = parent === undefined || parent.level === 'city' ? '' : parent.name[language]
        return { kind: 'locality', id, title: name[language], hint: joined(within, code) }
      }),
    ...tasks.map(({ task: { id, title, programmeId, leadAgencyId } }): Entry => ({
      kind: 'task',
      id,
      title: title[language],
      hint: joined(codeOf(programmeId), agencies.get(leadAgencyId ?? '') ?? ''),
    })),
    ...register.sources
      .filter(({ id }) => !unpublished.has(id))
      .map((source): Entry => ({
        kind: 'source',
        id: source.id,
        title: titleOf(source),
        hint: joined(source.publisher, source.publishedOn === null ? '' : f.printedDay(source.publishedOn)),
      })),
  ]
}

const indexes = new WeakMap<TermReport, Map<Language, SearchIndex>>()

/** The index of a report in a language; built when it is first asked for, and once. */
export function registerIndex(report: TermReport, language: Language, f: Format): SearchIndex {
  const byLanguage = indexes.get(report) ?? new Map<Language, SearchIndex>()
  indexes.set(report, byLanguage)
  const index = byLanguage.get(language) ?? indexOf(registerEntries(report, language, f))
  byLanguage.set(language, index)
  return index
}
