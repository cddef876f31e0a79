import { join } from 'node:path'
import { runnerImport } from 'vite'
import type * as rehearsals from '~/mocks/rehearsalPackage'
import { alias, root } from './alias.mjs'
import { inlinePackage, type InlinePackage } from './inlinePackage.ts'

/** The figures of public/data. */
async function published(): Promise<InlinePackage> {
  return inlinePackage(join(root, 'public', 'data'))
}

/** The same programmes with simulated figures. Their code is written with the app's addresses, which Node reads only through Vite. */
async function rehearsal(): Promise<InlinePackage> {
  const { module } = await runnerImport<typeof rehearsals>(join(root, 'mocks', 'rehearsalPackage.ts'), {
    resolve: { alias },
    logLevel: 'warn',
  })
  return module.rehearsalPackage(await published())
}

/** The one-file data packages of the site: the address of each, and how it is made. */
export const SITE_PACKAGES = { 'data/register.json': published, 'data/rehearsal.json': rehearsal }
