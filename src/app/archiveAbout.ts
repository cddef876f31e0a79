import * as v from 'valibot'
import { LANGUAGES } from '@/domain/register'
import { isTimeZone } from '@/i18n/timeZone'
import { FreezeError, readFreeze, type Freeze } from '@/sources/freezeFile'

const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))
const Wording = v.strictObject({ vi: Text, en: Text })

const About = v.strictObject({
  /** The language that it was made in: what a reader sees who has not chosen. */
  language: v.picklist(LANGUAGES),
  timeZone: v.pipe(v.string(), v.check(isTimeZone)),
  organisation: Wording,
  title: Wording,
  /** Were the figures held under their code when the file was made? `takenAt` of the freeze then says since when. */
  isFrozen: v.boolean(),
})

/** What an archive says of the register beside its freeze, as the configuration of the site had it. */
export type ArchiveAbout = Readonly<v.InferOutput<typeof About>>

/** An archive as its file holds it. */
export interface Archive extends ArchiveAbout {
  readonly freeze: Freeze
}

/** The archive in the two texts of a page, checked as if an enemy had written them; throws a FreezeError. */
export function readArchive(about: string, freeze: string): Archive {
  let found: unknown
  try {
    found = JSON.parse(about)
  } catch (error) {
    throw new FreezeError({ kind: 'not_json' }, error)
  }
  const read = v.safeParse(About, found)
  if (!read.success) throw new FreezeError({ kind: 'malformed', key: v.getDotPath(read.issues[0]) ?? '' }, read.issues)
  return { ...read.output, freeze: readFreeze(freeze) }
}
