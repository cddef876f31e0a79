import { join } from 'node:path'
import { root } from './alias.mjs'

/** What a bundler tells of its modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

const START = join(root, 'src', 'app', 'start.ts')

/** What the page's own script needs to ask for the rest. */
const SHARED_WITH_ENTRY = /preload-helper/

/**
 * Names the chunk of everything that `app/start.ts` needs before the first view answers, and of nothing else: one file instead of
 * twenty. Small files compress badly, and each of them is a request.
 */
export function firstView(): (id: string, modules: Modules) => string | null {
  const first = new Set<string>()
  const take = (id: string, modules: Modules): void => {
    if (first.has(id)) return
    first.add(id)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) take(imported, modules)
  }
  return (id, modules) => {
    if (first.size === 0) take(START, modules)
    return first.has(id) && id !== START && !SHARED_WITH_ENTRY.test(id) ? 'first' : null
  }
}
