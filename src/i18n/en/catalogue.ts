import type { Messages } from '@/i18n/messages'
import { chart } from './chart'
import { indicator } from './indicator'
import { numbers } from './numbers'
import { overview } from './overview'
import { programme } from './programme'
import { reasons, warnings } from './reasons'
import { shell } from './shell'
import { story } from './story'
import { words } from './words'

export const messages: Messages = {
  language: 'en',
  numbers,
  words,
  reasons,
  warnings,
  shell,
  overview,
  story,
  chart,
  indicator,
  programme,
}
