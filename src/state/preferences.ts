import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { LANGUAGES, type Language } from '@/domain/register'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What belongs to this person at this screen; null = as the system or the configuration has it. */
export interface Preferences {
  readonly theme: Theme | null
  readonly language: Language | null
}

/** Name of the entry in the browser's storage; `public/boot.js` reads it before the first paint. */
export const PREFERENCES_KEY = 'tien-do'

/** Storage that another program may have written to, or that refuses: only words of the lists come out (rules F40, S16). */
function sound(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {}
  const theme = 'theme' in stored ? stored.theme : null
  const language = 'language' in stored ? stored.language : null
  return {
    theme: THEMES.find((known) => known === theme) ?? null,
    language: LANGUAGES.find((known) => known === language) ?? null,
  }
}

/** Theme and language as this person last chose them. */
export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ theme: null, language: null }), {
    name: PREFERENCES_KEY,
    storage: createJSONStorage(() => localStorage),
    merge: (stored, initial) => ({ ...initial, ...sound(stored) }),
  }),
)
