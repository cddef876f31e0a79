import type { Messages, ScreenMessages } from '@/i18n/messages'
import { scrubbed } from '@/ui/scrubbed'
import { ConfigError } from './config'

/** What is wrong with config.json, in a sentence. */
export function configFaultText(error: unknown, m: Messages & ScreenMessages): string {
  const { config } = m.failures
  const fault = error instanceof ConfigError ? error.fault : null
  if (fault === null) return m.shell.failure.unknown
  if (fault.kind === 'wrong_value') return scrubbed(config.wrong_value(fault.key, fault.found))
  return scrubbed('key' in fault ? config[fault.kind](fault.key) : config[fault.kind](fault.address))
}
