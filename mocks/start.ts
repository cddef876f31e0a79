import { setupWorker } from 'msw/browser'
import type { WireTables } from '@/sources/readTable'
import type { InlinePackage } from '~/scripts/inlinePackage'
import { REST_REGISTERS } from '~/scripts/restConfig'
import { handlersFor } from './handlers'
import { typedTables } from './typedRows'

// `npm run dev` begins here: first the pretended backend, then the app. What is not asked of the backend goes to the server.

async function tablesAt(address: string): Promise<WireTables> {
  const answered = await fetch(address)
  if (!answered.ok) throw new Error(`${address}: ${answered.status}`)
  const found: InlinePackage = await answered.json()
  return typedTables(found)
}

const registers = Object.entries(REST_REGISTERS).map(
  async ([name, address]) => [name, await tablesAt(`/${address}`)] as const,
)
const worker = setupWorker(...handlersFor(Object.fromEntries(await Promise.all(registers))))
await worker.start({ onUnhandledRequest: 'bypass' })
await import('@/main')
