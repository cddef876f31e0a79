import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './alias.mjs'
import { install, say, step } from './step.mjs'

const reports = join(root, '.cache', 'test')
const projects = ['unit', 'browser', 'journeys']

/** @param {string} project */
function vitest(project) {
  const json = `--reporter=json --outputFile.json=.cache/test/${project}.json`
  return step(`Tests, ${project}`, `vitest run --project ${project} --reporter=default ${json}`)
}

async function browser() {
  // Only now: the module needs installed packages.
  const { fetchBrowser } = await import('./browser.mjs')
  const found = await fetchBrowser()
  say(
    found === null
      ? 'No browser: install Chrome or Chromium, or set CHROMIUM_PATH'
      : `Browser: ${found.version} at ${found.path}`,
  )
  if (found !== null) process.env.CHROMIUM_PATH = found.path
  return found !== null
}

/** @typedef {{ numPassedTests: number, numFailedTests: number }} Report */

/** @returns {Report[]} what the projects that ran have to say */
function reported() {
  return projects
    .map((project) => join(reports, `${project}.json`))
    .filter(existsSync)
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const green =
  install() &&
  (await browser()) &&
  step('Types, lint, format, unused', 'npm run --silent check') &&
  projects.every(vitest)

// Also of a run that failed: it says which faults.
const written =
  !existsSync(join(reports, 'journeys.json')) || step('Fault table', 'node scripts/run.mjs scripts/faultTable.ts')

say(green ? 'Everything that was asked holds' : 'Stopped at the first step that failed')
const passed = reported().reduce((sum, report) => sum + report.numPassedTests, 0)
const failed = reported().reduce((sum, report) => sum + report.numFailedTests, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = green && written ? 0 : 1
