import type { ScreenMessages } from '@/i18n/messages'
import { changes } from './changes'
import { chart } from './chart'
import { clock } from './clock'
import { data } from './data'
import { deck } from './deck'
import { desk } from './desk'
import { failures } from './failures'
import { files } from './files'
import { freeze } from './freeze'
import { indicator } from './indicator'
import { lists } from './lists'
import { localities } from './localities'
import { programme } from './programme'
import { reasons, reasonVariants, warnings } from './reasons'
import { search } from './search'
import { signIn } from './signIn'
import { slides } from './slides'
import { trial } from './trial'
import { watch } from './watch'

export const screenMessages: ScreenMessages = {
  reasons,
  reasonVariants,
  warnings,
  chart,
  indicator,
  programme,
  clock,
  search,
  localities,
  data,
  trial,
  changes,
  lists,
  signIn,
  slides,
  deck,
  desk,
  files,
  freeze,
  failures,
  watch,
}
