import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contractTypes, RESULT } from './contractTypes.mjs'

test('the types of the contract are those of the contract: node scripts/contractTypes.mjs', () => {
  expect(contractTypes()).toBe(readFileSync(RESULT, 'utf8'))
})

test('another contract has other types', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contract-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const changed = join(folder, 'openapi.yaml')
  writeFileSync(
    changed,
    readFileSync('public/openapi.yaml', 'utf8').replaceAll('locality-observations', 'local-figures'),
  )
  expect(contractTypes(changed)).not.toBe(readFileSync(RESULT, 'utf8'))
})
