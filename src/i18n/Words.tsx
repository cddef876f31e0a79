import { createContext, use, type ReactNode } from 'react'
import type { Language } from '@/domain/register'
import { formatFor, type Format } from './format'
import type { Messages } from './messages'

/** What a component needs to speak: the messages `m` and the number format `f` of the reader's language. */
export interface Speech {
  readonly language: Language
  readonly m: Messages
  readonly f: Format
}

/** Catalogues are fetched when their language is first asked for. */
const CATALOGUES: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  vi: async () => import('@/i18n/vi/catalogue'),
  en: async () => import('@/i18n/en/catalogue'),
}

const loading = new Map<Language, Promise<Speech>>()

/** The words and formats of a language, loaded once. */
export function loadSpeech(language: Language): Promise<Speech> {
  let speech = loading.get(language)
  if (speech === undefined) {
    speech = CATALOGUES[language]().then(({ messages }) => speechOf(language, messages))
    loading.set(language, speech)
    // A failed fetch is forgotten, so that the language can be asked for again.
    speech.catch(() => loading.delete(language))
  }
  return speech
}

/** A language's speech from its catalogue. */
export function speechOf(language: Language, messages: Messages): Speech {
  return { language, m: messages, f: formatFor(language, messages.numbers) }
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
