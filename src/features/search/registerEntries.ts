import { titleOf } from '@/domain/citedText'
import type { Day } from '@/domain/day'
import { LANGUAGES, type Language, type Locality, type Wording } from '@/domain/register'
import type { TermReport } from '@/domain/report'
import { indexOf, type Entry, type SearchIndex } from '@/i18n/searchIndex'
import type { ScreenSpeech } from '@/i18n/Words'

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** Had a place begun to exist by a day? One that has ended since can still be looked for. */
const hasBegun = ({ validFrom }: Locality, day: Day): boolean => validFrom === null || validFrom <= day

/** What a register has, as it is looked for in one language; names are found in every language. */
function entriesIn({ m, f, language }: ScreenSpeech) {
  const others = LANGUAGES.filter((one) => one !== language)
  const elsewhere = (...wordings: readonly Wording[]): string =>
    wordings.flatMap((wording) => others.map((one) => wording[one])).join(' ')
  return {
    named: (kind: Entry['kind'], id: string, names: readonly [Wording, ...Wording[]], ...hints: string[]): Entry => {
      const [first, ...more] = names
      const full = more.map((name) => name[language]).filter((name) => name !== first[language])
      return { kind, id, title: first[language], hint: joined(...hints, ...full), also: elsewhere(...names) }
    },
    until: ({ validTo }: Locality, day: Day): string =>
      validTo === null || validTo >= day ? '' : m.search.until(f.day(validTo)),
  }
}

/** Everything that a register has on a day: what was not known then, and places that did not exist yet, cannot be found. */
export function registerEntries(report: TermReport, speech: ScreenSpeech): readonly Entry[] {
  const { f, language } = speech
  const { register, day, unpublished, indicators, tasks } = report
  const { named, until } = entriesIn(speech)
  const programmes = new Map(register.programmes.map((programme) => [programme.id, programme]))
  const codeOf = (id: string | null): string => programmes.get(id ?? '')?.code ?? ''
  const agencies = new Map(register.agencies.map(({ id, name }) => [id, name[language]]))
  const localities = new Map(register.localities.map((locality) => [locality.id, locality]))
  return [
    ...register.programmes.map(({ id, code, name, shortName }) => named('programme', id, [shortName, name], code)),
    ...[...indicators.values()].map(({ indicator: { id, programmeId, name, shortName } }) =>
      named('indicator', id, [shortName, name], codeOf(programmeId)),
    ),
    ...register.agencies.map(({ id, name }) => named('agency', id, [name])),
    ...register.localities
      .filter((locality) => locality.level !== 'city' && hasBegun(locality, day))
      .map((locality) => {
        const parent = localities.get(locality.parentId ?? '')
        const within = parent === undefined || parent.level === 'city' ? '' : parent.name[language]
        return named('locality', locality.id, [locality.name], within, locality.code, until(locality, day))
      }),
    ...register.localProgrammes
      .filter(({ sourceId }) => !unpublished.has(sourceId))
      .map(({ id, code, title, body, localityId, implementsProgrammeId }): Entry => {
        const place = localities.get(localityId ?? '')?.name
        return {
          kind: 'local_programme',
          id,
          title: body,
          hint: joined(code ?? '', place?.[language] ?? '', codeOf(implementsProgrammeId)),
          also: [title, ...(place === undefined ? [] : LANGUAGES.map((one) => place[one]))].join(' '),
          listedAs: place?.[language] ?? body,
        }
      }),
    ...tasks.map(({ task: { id, title, programmeId, leadAgencyId } }) =>
      named('task', id, [title], codeOf(programmeId), agencies.get(leadAgencyId ?? '') ?? ''),
    ),
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
export function registerIndex(report: TermReport, speech: ScreenSpeech): SearchIndex {
  const byLanguage = indexes.get(report) ?? new Map<Language, SearchIndex>()
  indexes.set(report, byLanguage)
  const index = byLanguage.get(speech.language) ?? indexOf(registerEntries(report, speech))
  byLanguage.set(speech.language, index)
  return index
}
