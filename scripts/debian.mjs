import { existsSync } from 'node:fs'
import { step } from './step.mjs'

let listed = false

/**
 * Installs packages of Debian where that can be done without asking: as root, on a Debian.
 * @param {string} what is wanted, for the line that says so, such as `Browser`
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are there now
 */
export function installFromDebian(what, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = 'DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300'
  listed ||= step('Package lists of Debian', `${apt} update`)
  return step(`${what} from Debian`, `${apt} install -y --no-install-recommends ${packages.join(' ')}`)
}
