import type { Messages } from '@/i18n/messages'
import { numbers } from './numbers'
import { overview } from './overview'
import { shell } from './shell'
import { story } from './story'
import { words } from './words'

export const messages: Messages = {
  language: 'vi',
  numbers,
  words,
  shell,
  overview,
  story,
}
