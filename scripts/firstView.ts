import { join } from 'node:path'
import { root } from './alias.mjs'

/** What a bundler tells of its modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** What the first view begins with: the application, and the words of either language. */
const STARTS = ['app/start.ts', 'i18n/vi/catalogue.ts', 'i18n/en/catalogue.ts'].map((path) => join(root, 'src', path))

/** A module of the words of one language. */
const WORDS = /\/src\/i18n\/(vi|en)\//

/** What the page's own script needs to ask for the rest. */
const SHARED_WITH_ENTRY = /preload-helper/

/**
 * Names the chunk of what the first view needs before it answers, and of nothing else: one file of code and one of
 * words in each language, instead of twenty. Small files compress badly, and each of them is a request.
 */
export function firstView(): (id: string, modules: Modules) => string | null {
  const first = new Set<string>()
  const take = (id: string, modules: Modules): void => {
    if (first.has(id)) return
    first.add(id)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) take(imported, modules)
  }
  return (id, modules) => {
    if (first.size === 0) for (const start of STARTS) take(start, modules)
    if (!first.has(id) || STARTS.includes(id) || SHARED_WITH_ENTRY.test(id)) return null
    return WORDS.exec(id)?.[1] ?? 'first'
  }
}

/** Comes once the first screen stands, or seldom is the first screen itself. */
const LATER =
  /\/(?:AgenciesScreen|AgencyScreen|ChangesScreen|ClockForm|DataScreen|FileMark|FileNotPresented|FreezeMark|LocalitiesScreen|OtherScreens|Palette|Present|RegisterWatch|ScreenTools|TidyAddress|keptGood)-/

/**
 * Which files a script that is fetched later asks for together with it. The lists of them stand in the first view, where their names
 * are most of what cannot be compressed; what comes later finds out by itself what it needs.
 */
export function askedAhead(script: string, files: string[]): string[] {
  return LATER.test(script) ? [] : files
}
