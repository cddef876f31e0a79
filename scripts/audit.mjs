import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { root } from './alias.mjs'
import { say } from './step.mjs'

/**
 * What npm's answer to an audit means. A registry that keeps no advisories has not found the packages sound: nothing was checked.
 * @param {string} stdout of `npm audit --json`
 * @returns {{ checked: false, why: string } | { checked: true, grave: readonly string[] }} `grave`: packages with high or critical advisories
 */
export function verdictOf(stdout) {
  /** @type {{ vulnerabilities?: Record<string, { severity: string }>, message?: string, error?: { summary?: string } }} */
  let found
  try {
    found = JSON.parse(stdout)
  } catch {
    return { checked: false, why: 'npm gave no answer that can be read' }
  }
  if (found.vulnerabilities === undefined) {
    return { checked: false, why: found.error?.summary || found.message || 'the registry does not answer audits' }
  }
  const grave = Object.entries(found.vulnerabilities).filter(([, { severity }]) => /^(?:high|critical)$/.test(severity))
  return { checked: true, grave: grave.map(([name, { severity }]) => `${name} (${severity})`) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = ['audit', '--omit=dev', '--json']
  const { stdout } = spawnSync('npm', asked, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  const verdict = verdictOf(stdout ?? '')
  if (!verdict.checked) {
    // An address in the message would be that of a registry, which is nobody's business.
    say(`Advisories: NOT CHECKED, this registry does not answer audits (${verdict.why.replace(/https?:\S+/g, '…')})`)
  } else if (verdict.grave.length === 0) {
    say('Advisories: no shipped package has one that is high or critical')
  } else {
    say(`Advisories: ${verdict.grave.join(', ')}`)
    process.exitCode = 1
  }
}
