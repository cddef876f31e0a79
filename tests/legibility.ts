import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright'
import { fold } from '@/i18n/fold'
import { root } from '~/scripts/alias.mjs'
import { findBrowser, flags } from '~/scripts/browser.mjs'
import { buildSite, serveSite } from '~/tests/setup/siteServer'

// npm run legibility -- [URL] [--register rehearsal]    Is every slide of a register's deck still read after bad video?
//
// Each slide is drawn at 1280 × 720, sent for two seconds as a meeting tool sends it at its worst (640 × 360, H.264 with colour at half
// the resolution, 300 kbit/s), taken from the last frame, scaled back and read by tesseract in Vietnamese. The heading counts as read
// when at most TOLERANCE of its letters differ, the big figure when all of its digits and its comma are there. The site at the address
// is used, or one built now. Ends with 1 when a heading is not read, or when nothing can be measured.

/** Share of a heading's letters that may differ, diacritics apart: reading by machine errs on single letters where people do not. */
const TOLERANCE = 0.1

const WIDTH = 1280
const HEIGHT = 720
const FRAMES = 10
const SECONDS = 2

/** What stands on a slide and where, in pixels. */
interface Box {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lineHeight: number
}

const folder = join(root, '.cache', 'legibility')

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (error !== undefined || status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr || String(error)}`)
  return stdout
}

const TOOLS = ['ffmpeg', 'tesseract-ocr', 'tesseract-ocr-vie']

function areToolsHere(): boolean {
  const ffmpeg = spawnSync('ffmpeg', ['-version']).status === 0
  const { status, stdout } = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' })
  return ffmpeg && status === 0 && /^vie$/m.test(stdout)
}

/** ffmpeg and tesseract, from Debian where that is possible. */
function fetchTools(): boolean {
  if (areToolsHere()) return true
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const quietly = ['-q', '-o', 'DPkg::Lock::Timeout=300']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...TOOLS]]) {
    spawnSync('apt-get', [...quietly, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return areToolsHere()
}

/** A picture as it arrives: sent for two seconds after another picture, the last frame scaled back. */
function throughBadVideo(picture: string, name: string): string {
  const [video, arrived] = [join(folder, `${name}.mp4`), join(folder, `${name}-arrived.png`)]
  const quiet = ['-y', '-loglevel', 'error']
  const scale = 'scale=640:360:flags=bilinear,format=yuv420p'
  const rate = ['-b:v', '300k', '-maxrate', '300k', '-bufsize', '300k', '-g', '600', '-bf', '0']
  const input = ['-loop', '1', '-framerate', String(FRAMES), '-t', String(SECONDS), '-i', picture]
  run('ffmpeg', [
    ...quiet,
    ...input,
    '-vf',
    scale,
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-tune',
    'zerolatency',
    ...rate,
    video,
  ])
  const last = ['-vf', `scale=${WIDTH}:${HEIGHT}:flags=bicubic`, '-update', '1']
  run('ffmpeg', [...quiet, '-i', video, ...last, arrived])
  return arrived
}

/**
 * Pixels of a line's height that tesseract reads best, and of the empty ground that it needs around it: as white as the picture's, or
 * its edge is read as letters.
 */
const LINE = 60
const GROUND = 48

/** What tesseract reads in a part of a picture: one line or several, scaled to the height that it is used to. */
function readIn(picture: string, name: string, box: Box, isLine: boolean): string {
  const part = join(folder, `${name}.png`)
  const [x, y] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))]
  const [width, height] = [Math.min(WIDTH - x, Math.ceil(box.width)), Math.min(HEIGHT - y, Math.ceil(box.height))]
  const scale = LINE / box.lineHeight
  const filters = [
    `crop=${width}:${height}:${x}:${y}`,
    `scale=iw*${scale}:ih*${scale}:flags=bicubic`,
    'format=rgb24',
    `pad=iw+${2 * GROUND}:ih+${2 * GROUND}:${GROUND}:${GROUND}:white`,
    'format=gray',
  ]
  run('ffmpeg', ['-y', '-loglevel', 'error', '-i', picture, '-vf', filters.join(','), '-update', '1', part])
  return run('tesseract', [part, '-', '-l', 'vie', '--psm', isLine ? '7' : '6'])
}

/** The line of a box without what stands close above and below: digits reach half a letter's size up and down from its middle. */
function lineOf(box: Box): Box {
  const size = box.lineHeight / 1.25
  return box.height <= size ? box : { ...box, y: box.y + box.height / 2 - size / 2, height: size }
}

const letters = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Letters to change, leave out or put in to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

const isHeadingRead = (meant: string, read: string): boolean =>
  distance(letters(meant), letters(read)) <= TOLERANCE * letters(meant).length

/** The same with every diacritic in its place, for the report only: tone marks are the first that video takes. */
const hasMarks = (meant: string, read: string): boolean => {
  const marked = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
  return distance(marked(meant), marked(read)) <= TOLERANCE * marked(meant).length
}

const digits = (text: string): string => text.replaceAll(/[^\d.,]/g, '')
const isFigureRead = (meant: string, read: string): boolean => digits(read).includes(digits(meant))

/** The heading of the slide in sight, and its largest text where that is a figure. */
async function boxesOf(page: Page): Promise<{ readonly heading: Box; readonly figure: Box | null }> {
  return page.evaluate(() => {
    const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize)
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const lineHeight = 1.25 * sizeOf(element)
      const text = element instanceof HTMLElement ? element.innerText : element.textContent
      return { text: text.trim(), x, y, width, height, lineHeight }
    }
    const stage = document.querySelector('main') ?? document.body
    const heading = stage.querySelector('h1')
    if (heading === null) throw new Error('The slide has no heading')
    const largest = [...stage.querySelectorAll('*')]
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\d/.test(node.textContent ?? '')),
      )
      .filter((one) => sizeOf(one) > 1.5 * sizeOf(heading) && one.checkVisibility())
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
    return { heading: boxOf(heading), figure: largest === undefined ? null : boxOf(largest) }
  })
}

const found = await findBrowser()
if (found === null) throw new Error('No browser: install Chrome or Chromium, or set CHROMIUM_PATH')
if (!fetchTools()) throw new Error(`Not here: install ${TOOLS.join(', ')} (Debian’s names)`)
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const site = join(root, '.cache', 'screenshots')
const { values, positionals } = parseArgs({ options: { register: { type: 'string' } }, allowPositionals: true })
const [address] = positionals
/** Of every address; without a name the register that the site opens with. */
const search = values.register === undefined ? '' : `register=${encodeURIComponent(values.register)}`
if (address === undefined) buildSite(site)
const server = address === undefined ? await serveSite(site) : null
const url = server?.url ?? address?.replace(/\/$/, '') ?? ''
const browser = await chromium.launch({ executablePath: found.path, args: flags })
const page = await browser.newPage({
  viewport: { width: WIDTH, height: HEIGHT },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
})

await page.goto(`${url}/present?${search}`)
await page.getByRole('region', { name: 'Thứ tự các trang' }).waitFor()
const slides = await page
  .getByRole('region', { name: 'Thứ tự các trang' })
  .getByRole('listitem')
  .getByRole('link')
  .evaluateAll((links) =>
    links.flatMap((link) =>
      link instanceof HTMLAnchorElement ? [new URL(link.href).searchParams.get('slide') ?? ''] : [],
    ),
  )

let [headings, marked, figures, withFigure, right] = [0, 0, 0, 0, 0]
for (const [at, slide] of slides.entries()) {
  const name = String(at + 1).padStart(2, '0')
  await page.goto(`${url}/present/show?${search}&slide=${encodeURIComponent(slide)}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  if (slide.startsWith('indicator:')) await page.locator('main svg').first().waitFor()
  await page.evaluate(async () => document.fonts.ready)
  const picture = join(folder, `${name}-sent.png`)
  await page.screenshot({ path: picture, animations: 'disabled' })
  const { heading, figure } = await boxesOf(page)
  const arrived = throughBadVideo(picture, name)
  const headingRead = readIn(arrived, `${name}-heading`, heading, false)
  const isHeading = isHeadingRead(heading.text, headingRead)
  const figureRead = figure === null ? null : readIn(arrived, `${name}-figure`, lineOf(figure), true)
  const isFigure = figure === null || figureRead === null || isFigureRead(figure.text, figureRead)
  headings += isHeading ? 1 : 0
  marked += hasMarks(heading.text, headingRead) ? 1 : 0
  withFigure += figure === null ? 0 : 1
  figures += figure !== null && isFigure ? 1 : 0
  right += isHeading && isFigure ? 1 : 0
  const shown = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
  console.log(`${isHeading && isFigure ? 'read    ' : 'NOT READ'}  ${name}  ${slide}`)
  if (!isHeading) console.log(`          heading: ${shown(heading.text)}\n             read: ${shown(headingRead)}`)
  if (!isFigure)
    console.log(`          figure: ${shown(figure?.text ?? '')}\n            read: ${shown(figureRead ?? '')}`)
}
await browser.close()
await server?.close()
console.log(
  `Headings ${headings} of ${slides.length} (tone marks counted ${marked}), big figures ${figures} of ${withFigure}`,
)
console.log(`${right} of ${slides.length} slides read correctly`)
if (slides.length === 0 || headings < slides.length) process.exitCode = 1
