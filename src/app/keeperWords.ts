/** What a page says to the worker that keeps the site, and the worker's answer: its build, a text. */
export const ASK_BUILD = 'build'
/** … and the answer: whether the worker now stands in the place of an older one. */
export const ASK_TAKE_OVER = 'take-over'

const CACHES = 'tien-do-site '

/** The name under which a build is kept. */
export const cacheOf = (build: string): string => CACHES + build

export const isOurs = (cache: string): boolean => cache.startsWith(CACHES)
