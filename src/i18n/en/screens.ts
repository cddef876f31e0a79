import type { ScreenMessages } from '@/i18n/messages'
import { archive } from './archive'
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
import { leaving } from './leaving'
import { lists } from './lists'
import { localities } from './localities'
import { paper } from './paper'
import { programme } from './programme'
import { reasons, reasonVariants, warnings } from './reasons'
import { search } from './search'
import { signIn } from './signIn'
import { slideFile } from './slideFile'
import { slides } from './slides'
import { tables } from './tables'
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
  paper,
  leaving,
  tables,
  slideFile,
  archive,
}
