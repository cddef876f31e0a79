import type { ScreenMessages } from '@/i18n/messages'
import { chart } from './chart'
import { indicator } from './indicator'
import { programme } from './programme'
import { reasons, reasonVariants, warnings } from './reasons'

export const screenMessages: ScreenMessages = {
  reasons,
  reasonVariants,
  warnings,
  chart,
  indicator,
  programme,
}
