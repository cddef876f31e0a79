import { join } from 'node:path'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { root } from '~/scripts/alias.mjs'
import { findBrowser, flags } from '~/scripts/browser.mjs'
import { serveBareSite } from '~/tests/bench/bareSite'
import type { Expected, Part } from '~/tests/bench/painting'
import { afterClick, answersOf, fetchedAhead, firstView, openVisit } from '~/tests/bench/visit'
import type { Answer, FirstView } from '~/tests/bench/visit'
import { readManifest, scriptsOf } from '~/tests/setup/manifest'
import { buildSite, serveSite } from '~/tests/setup/siteServer'

// npm run bench:page -- ROUNDS    How long a reader on a slow computer waits, next to a page that holds nothing but React.
// Fails only where a number is exact: bytes, hosts, layout shift. Times are told, never judged.

const MAX_SCRIPT_BYTES = 105_000
const MAX_SHIFT = 0.05
const DEFAULT_ROUNDS = 7

const BARE: Expected = {
  parts: [
    { selector: 'h1', count: 1 },
    { selector: 'p', count: 1 },
  ],
  beside: [],
  live: 'main',
}

const BOARD = 'main table:has(caption)'

/** The overview of the published register: finding, counts, ten rows, 108 tiles; beside them what needs attention and the main indicators. */
const OVERVIEW: Expected = {
  parts: [
    { selector: 'main h1', count: 1 },
    { selector: `${BOARD} tbody tr`, count: 10 },
    { selector: `${BOARD} tbody ul a svg`, count: 108 },
    { selector: `${BOARD} tbody td > span > strong`, count: 8 },
  ],
  beside: [
    { selector: 'section[aria-labelledby=attention] li', count: 5 },
    { selector: 'section[aria-labelledby=headlines] tbody tr', count: 10 },
  ],
  // React takes a drawn page over from outside inwards; this is what it reaches last.
  live: 'main aside',
}

const CHART: readonly Part[] = [
  { selector: 'main svg.recharts-surface', count: 1 },
  { selector: 'main svg.recharts-surface path', count: 3 },
]

/** The finding over the chosen indicator's chart, another one than before. */
const OTHER_FINDING: Part = { selector: 'main section:has(svg.recharts-surface) > div > h2', count: 1, changed: true }

/** What is fetched while the reader looks at the overview. */
const AHEAD = [
  'src/features/programme/ProgrammeScreen.tsx',
  'src/features/indicator/IndicatorScreen.tsx',
  'src/charts/IndicatorChart.tsx',
]

interface Round extends FirstView {
  /** Scripts that had arrived when the board was complete, when the page answered, and with everything fetched ahead. */
  readonly boardScriptBytes: number
  readonly scriptBytes: number
  readonly allScriptBytes: number
  readonly strangers: readonly string[]
  /** Milliseconds from the click to the painted chart: programme opened from the overview, indicator changed inside it. */
  readonly programme: number
  readonly otherIndicator: number
}

const isScript = ({ path }: Answer): boolean => path.endsWith('.js')
const bytesOf = (answers: readonly Answer[]): number => answers.reduce((sum, { bytes }) => sum + bytes, 0)

async function bareRound(browser: Browser, url: string): Promise<FirstView> {
  const { page } = await openVisit(browser, BARE)
  const view = await firstView(page, url)
  await page.context().close()
  return view
}

async function ourRound(browser: Browser, url: string, ahead: readonly string[], slower?: number): Promise<Round> {
  const { page, hosts } = await openVisit(browser, OVERVIEW, slower)
  const view = await firstView(page, url)
  await fetchedAhead(page, ahead)
  const allScripts = (await answersOf(page)).filter(isScript)
  const shifted = await page.evaluate(() => window.shifted ?? 0)
  const programme = await afterClick(page, CHART, () => page.getByRole('link', { name: 'Tăng trưởng kinh tế' }).click())
  const otherIndicator = await afterClick(page, [...CHART, OTHER_FINDING], () =>
    page.getByRole('link', { name: 'GRDP bình quân đầu người', exact: true }).click(),
  )
  await page.context().close()
  return {
    ...view,
    shifted,
    boardScriptBytes: bytesOf(allScripts.filter(({ end }) => end <= view.complete)),
    scriptBytes: bytesOf(allScripts.filter(({ start }) => start < view.interactive)),
    allScriptBytes: bytesOf(allScripts),
    strangers: [...hosts].filter((host) => host !== new URL(url).host),
    programme,
    otherIndicator,
  }
}

function medianOf(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

const ms = (value: number): string => `${Math.round(value)} ms`

function tell(title: string, samples: readonly number[], bare?: readonly number[]): void {
  const ratio = bare === undefined ? '' : `   ${(medianOf(samples) / medianOf(bare)).toFixed(2)} × bare`
  const all = samples.map((sample) => Math.round(sample)).join(' ')
  console.log(`${title.padEnd(44)}${ms(medianOf(samples)).padStart(8)}${ratio.padEnd(16)}   [${all}]`)
}

function tellAnswers(answers: readonly Answer[]): void {
  console.log('\nRequests of the first round, until the page answers')
  for (const { path, start, end, bytes } of answers.toSorted((a, b) => a.start - b.start)) {
    console.log(`${ms(start).padStart(9)} to ${ms(end).padStart(8)}${String(bytes).padStart(9)} bytes  ${path}`)
  }
}

/** Is it asked for before the application's code has arrived, and so not because of it? */
function tellStart(rounds: readonly Round[], path: string): void {
  const leads = rounds.map(({ answers }) => {
    const entry = answers.find((answer) => isScript(answer) && answer.path.startsWith('/assets/start-'))
    const asked = answers.find((answer) => answer.path === path)
    return (entry?.end ?? Number.NaN) - (asked?.start ?? Number.NaN)
  })
  const lead = medianOf(leads)
  const verdict = Number.isNaN(lead) ? 'not asked for' : `${lead >= 0 ? 'yes' : 'NO'}, by ${ms(Math.abs(lead))}`
  console.log(`${path} asked for before the application's code is there: ${verdict}`)
}

const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)
const folder = join(root, '.cache', 'bench', 'site')
const found = await findBrowser()
if (found === null) throw new Error('No browser: install Chrome or Chromium, or set CHROMIUM_PATH')
buildSite(folder)
const ahead = scriptsOf(readManifest(folder), AHEAD).map((file) => `/${file}`)
const [bareSite, site] = await Promise.all([serveBareSite(), serveSite(folder)])
const browser = await chromium.launch({ executablePath: found.path, args: flags })

const bare: FirstView[] = []
const ours: Round[] = []
const quick: Round[] = []
for (let round = 0; round < rounds; round += 1) {
  bare.push(await bareRound(browser, `${bareSite.url}/`))
  ours.push(await ourRound(browser, `${site.url}/`, ahead))
  quick.push(await ourRound(browser, `${site.url}/`, ahead, 1))
}
await Promise.all([browser.close(), bareSite.close(), site.close()])

console.log(`${found.version}, CPU 4 times slower, 10 Mbit/s, 40 ms, cold cache; median of ${rounds} [all samples]\n`)
const bareSamples = (of: (view: FirstView) => number): number[] => bare.map((view) => of(view))
const samples = (of: (round: Round) => number): number[] => ours.map((round) => of(round))
const bareComplete = bareSamples(({ complete }) => complete)
tell('Bare React page: complete', bareComplete)
tell(
  'Bare React page: answers to a click',
  bareSamples(({ interactive }) => interactive),
)
tell(
  'Overview: first paint',
  samples(({ firstPaint }) => firstPaint),
  bareComplete,
)
tell(
  'Overview: complete board',
  samples(({ complete }) => complete),
  bareComplete,
)
tell(
  'Overview: what stands beside it as well',
  samples(({ whole }) => whole),
  bareComplete,
)
tell(
  'Overview: answers to a click',
  samples(({ interactive }) => interactive),
  bareComplete,
)
tell(
  'Programme with its chart, after the click',
  samples(({ programme }) => programme),
)
tell(
  'Another indicator, after the click',
  samples(({ otherIndicator }) => otherIndicator),
)
console.log('\nThe same clicks with the computer as it is')
tell(
  'Programme with its chart, after the click',
  quick.map(({ programme }) => programme),
)
tell(
  'Another indicator, after the click',
  quick.map(({ otherIndicator }) => otherIndicator),
)
tellAnswers(ours[0]?.answers ?? [])
console.log('')
tellStart(ours, '/config.json')
tellStart(ours, '/data/register.json')

const boardScriptBytes = Math.max(...samples((round) => round.boardScriptBytes))
const scriptBytes = Math.max(...samples((round) => round.scriptBytes))
const shifted = Math.max(...samples((round) => round.shifted))
const strangers = [...new Set(ours.flatMap((round) => round.strangers))]
const facts = [
  {
    holds: boardScriptBytes <= MAX_SCRIPT_BYTES,
    text: `scripts before the board shows, bytes: ${boardScriptBytes} of ${MAX_SCRIPT_BYTES}`,
  },
  { holds: shifted <= MAX_SHIFT, text: `layout shift: ${shifted.toFixed(4)} of ${MAX_SHIFT}` },
  { holds: strangers.length === 0, text: `other hosts asked: ${strangers.length} ${strangers.join(' ')}` },
]
console.log(`scripts of the bare page, bytes: ${bytesOf((bare[0]?.answers ?? []).filter(isScript))}`)
console.log(`scripts until the page answers, bytes: ${scriptBytes}`)
console.log(`scripts with everything fetched ahead, bytes: ${Math.max(...samples((round) => round.allScriptBytes))}`)
for (const { holds, text } of facts) console.log(`${holds ? 'holds' : 'FAILS'}  ${text}`)
process.exitCode = facts.every(({ holds }) => holds) ? 0 : 1
