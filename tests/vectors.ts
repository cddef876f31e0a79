import { readFile } from 'node:fs/promises'
import { publishedRegister } from '~/tests/vectors/publishedRegister'
import { scoreOf, totalOf, type Score } from '~/tests/vectors/score'

// npm run vectors -- FILE...    Asks the status engine every question of the files and says where its answer is another one.

async function scoreOfFile(path: string): Promise<Score> {
  try {
    return await scoreOf(path, await readFile(path, 'utf8'), publishedRegister)
  } catch (error) {
    return { passed: 0, failed: 1, lines: [`${path}  cannot be read: ${String(error)}`] }
  }
}

const paths = process.argv.slice(2)
if (paths.length === 0) console.log('Which files? npm run vectors -- FILE...')
const scores: Score[] = []
for (const path of paths) {
  const score = await scoreOfFile(path)
  for (const line of score.lines) console.log(line)
  scores.push(score)
}
const { passed, failed } = totalOf(scores)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || paths.length === 0 ? 1 : 0
