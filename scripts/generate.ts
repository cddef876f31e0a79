import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { SIZED_DAY, type Size } from '~/mocks/sizedFigures'
import { SIZED_TERM } from '~/mocks/sizedTables'
import { ONE_FILE, writeSizedPackage } from './sizedPackage.ts'

// npm run generate -- --indicators 5000 --observations 100000 --localities 700 --programmes 10 --seed 1 --out FOLDER
// A simulated register of any size as a data package, and what config.json has to say to show it.

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    indicators: { type: 'string', default: '5000' },
    observations: { type: 'string', default: '100000' },
    localities: { type: 'string', default: '700' },
    programmes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
})

function wholeOf(option: keyof Size, least: number, most: number): number {
  const number = Number(values[option])
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new Error(`--${option} must be a whole number from ${least} to ${most}`)
}

const ANY = Number.MAX_SAFE_INTEGER
const MOST_FIGURES_EACH = 1000
const size: Size = {
  indicators: wholeOf('indicators', 1, ANY),
  observations: wholeOf('observations', 0, ANY),
  localities: wholeOf('localities', 0, 99_999),
  programmes: wholeOf('programmes', 1, 99),
  seed: wholeOf('seed', 0, ANY),
}
// Yearly figures are counted back from today; before the year 1000 there is no period.
if (size.observations > MOST_FIGURES_EACH * size.indicators) {
  throw new Error(`--observations: at most ${MOST_FIGURES_EACH} for each indicator`)
}
const { out } = values
if (out === undefined) throw new Error('--out FOLDER is missing')

await writeSizedPackage(size, out)
const { size: bytes } = await stat(join(out, ONE_FILE))
const offer = {
  id: 'simulated',
  title: { vi: 'Mô phỏng', en: 'Simulated' },
  organisation: { vi: 'Mô phỏng', en: 'Simulated' },
  term: SIZED_TERM,
  asOf: SIZED_DAY,
  simulated: true,
  source: { kind: 'datapackage', url: `data/${ONE_FILE}` },
}
console.log(
  `${out}: ${(bytes / 1e6).toFixed(1)} MB in one file. Put the folder's files into data/ and name them in config.json:`,
)
console.log(JSON.stringify(offer, null, 2))
