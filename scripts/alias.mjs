import { fileURLToPath } from 'node:url'

/** The repository's own folder, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** How a file names one in another folder: `@/domain/day` is in src; `~/mocks/…` counts from the repository. tsconfig.json repeats both. */
export const alias = { '@': `${root}/src`, '~': root }
