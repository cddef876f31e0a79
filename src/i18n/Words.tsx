import { createContext, use, type ReactNode } from 'react'
import type { Language } from '@/domain/register'
import { formatFor, type Format } from './format'
import type { Messages, ScreenMessages } from './messages'

/** What a component needs to speak: the messages `m` and the number format `f` of the reader's language. */
export interface Speech {
  readonly language: Language
  readonly m: Messages
  readonly f: Format
}

/** The same with everything that the screens other than the overview say. */
export interface ScreenSpeech extends Speech {
  readonly m: Messages & ScreenMessages
}

/** Fetched when their language is first asked for. */
const CATALOGUES: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  vi: async () => import('@/i18n/vi/catalogue'),
  en: async () => import('@/i18n/en/catalogue'),
}

/** Fetched with the first screen that needs them. */
const SCREENS: Readonly<Record<Language, () => Promise<{ screenMessages: ScreenMessages }>>> = {
  vi: async () => import('@/i18n/vi/screens'),
  en: async () => import('@/i18n/en/screens'),
}

/** A language's speech from its catalogue. */
export function speechOf(language: Language, messages: Messages): Speech {
  return { language, m: messages, f: formatFor(language, messages.numbers) }
}

/** Words of a kind by language: what has been fetched stays, what failed can be asked for again. */
function kept<Spoken>(load: (language: Language) => Promise<Spoken>) {
  const asked = new Map<Language, Promise<Spoken>>()
  return {
    isAsked: (): boolean => asked.size > 0,
    load: (language: Language): Promise<Spoken> => {
      const known = asked.get(language)
      if (known !== undefined) return known
      const loading = load(language)
      asked.set(language, loading)
      loading.then(
        // What React reads in a promise: with it, `use` answers at once instead of showing a gap for what is there.
        (value) => Object.assign(loading, { status: 'fulfilled', value }),
        () => asked.delete(language),
      )
      return loading
    },
  }
}

const speeches = kept(async (language): Promise<Speech> => speechOf(language, (await CATALOGUES[language]()).messages))

const screenSpeeches = kept(async (language): Promise<ScreenSpeech> => {
  const [speech, { screenMessages }] = await Promise.all([speeches.load(language), SCREENS[language]()])
  return { ...speech, m: { ...speech.m, ...screenMessages } }
})

/** The words and formats of a language, loaded once. */
export const loadSpeech = speeches.load

/** The words of all screens in a language, loaded once. */
export const loadScreenSpeech = screenSpeeches.load

/** The words of another language, as far as they have been needed in any so far: a change of language must not show a gap. */
export async function loadSpeechLikeNow(language: Language): Promise<Speech> {
  return screenSpeeches.isAsked() ? loadScreenSpeech(language) : loadSpeech(language)
}

const SpeechContext = createContext<Speech | null>(null)

/** Everything inside speaks this language. */
export function Words({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The messages and formats of the language around. */
export function useWords(): Speech {
  const speech = use(SpeechContext)
  if (speech === null) throw new Error('useWords outside <Words>')
  return speech
}

/** The same on screens other than the overview; suspends until their words are there. */
export function useScreenWords(): ScreenSpeech {
  const { language } = useWords()
  return use(loadScreenSpeech(language))
}
