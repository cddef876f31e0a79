import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which folders of src a folder may import. main.tsx stands with app. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  sources: ['domain'],
  state: ['domain'],
  i18n: ['domain'],
  ui: ['domain', 'i18n'],
  files: ['domain', 'i18n', 'ui'],
  charts: ['domain', 'i18n', 'files', 'ui'],
  queries: ['domain', 'sources', 'ui'],
  features: ['domain', 'state', 'i18n', 'files', 'ui', 'charts', 'queries'],
  app: ['domain', 'sources', 'state', 'i18n', 'files', 'ui', 'charts', 'queries', 'features'],
}

/** Packages that one floor keeps to itself. */
const DOORS_OF_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  recharts: ['charts'],
  zustand: ['state'],
  '@tanstack/react-query': ['queries', 'app'],
  papaparse: ['sources'],
  'jsonstat-toolkit': ['sources'],
  hucre: ['sources', 'files'],
  docx: ['files'],
  pptxgenjs: ['files'],
}

/** What the platform offers and one floor keeps to itself; the floor may be one file. */
const DOORS_OF_THE_PLATFORM: readonly { readonly what: RegExp; readonly only: readonly string[] }[] = [
  { what: /\bfetch\(/, only: ['sources/', 'app/'] },
  { what: /\b(?:localStorage|sessionStorage|indexedDB)\b/, only: ['state/'] },
  { what: /\bIntl\b|\.(?:toLocale\w*|localeCompare)\(/, only: ['i18n/'] },
  { what: /\bnew Date\b|\bDate\.\w/, only: ['i18n/', 'app/clock.ts'] },
  { what: /\bimport\.meta\.env\b/, only: ['app/', 'main.tsx'] },
]

const UNWANTED_NAMES = /^(?:index|utils?|helpers?|common)$/
const UNWANTED_FOLDERS = /(?:^|\/)(?:components|hooks|types|utils?|helpers?|common)\//

/** Text of each file of src by its path from there, such as `domain/day.ts`. */
type Tree = Readonly<Record<string, string>>

interface Import {
  readonly from: string
  /** As written, without a query such as `?raw`. */
  readonly to: string
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const floorOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'app')

/** A feature is a folder of features, with the folders inside it. */
const featureOf = (path: string) => path.split('/')[1]

/** Comments become nothing, so that prose cannot break a rule. Strings stay: an address may hold `//`. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(['"])(?:\\.|(?!\1)[^\\\n])*\1|`(?:\\.|[^`\\])*`|\/\/.*/g, (found) =>
    found.startsWith('/') ? '' : found,
  )
}

function importsOf(tree: Tree): Import[] {
  const written =
    /(?:^|[;\n])\s*(?:import|export)\s+(?:[^'"();]*?\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return Object.entries(tree).flatMap(([from, text]) =>
    [...code(text).matchAll(written)].map(([, fixed, lazy]) => ({
      from,
      to: (fixed ?? lazy ?? '').replace(/\?.*$/, ''),
    })),
  )
}

function wronglySpelt(tree: Tree): string[] {
  const wrong = ({ from, to }: Import) =>
    to.startsWith('.') ? !/^\.\/[^/]+$/.test(to) : to.startsWith('@/') && dirname(to.slice(2)) === dirname(from)
  return importsOf(tree)
    .filter(wrong)
    .map(({ from, to }) => `${from} writes ${to}: ./file inside a folder, @/folder/file across`)
}

function upwards(tree: Tree): string[] {
  const forbidden = ({ from, to }: Import) => {
    const floor = floorOf(from)
    if (floor === 'domain') return !to.startsWith('./')
    if (to.startsWith('~/')) return floor !== 'app'
    if (!to.startsWith('@/')) return false
    const target = floorOf(to.slice(2))
    if (target !== floor) return !FLOORS[floor]?.includes(target)
    return floor === 'features' && featureOf(to.slice(2)) !== featureOf(from)
  }
  return importsOf(tree)
    .filter((found) => !isTest(found.from) && forbidden(found))
    .map(({ from, to }) => `${from} may not import ${to}`)
}

function otherDoors(tree: Tree): string[] {
  const packages = importsOf(tree)
    .filter(({ from }) => !isTest(from))
    .filter(({ from, to }) =>
      Object.entries(DOORS_OF_PACKAGES).some(
        ([name, floors]) => (to === name || to.startsWith(`${name}/`)) && !floors.includes(floorOf(from)),
      ),
    )
    .map(({ from, to }) => `${from} may not import ${to}`)
  const platform = Object.entries(tree)
    .filter(([path]) => /\.tsx?$/.test(path) && !isTest(path))
    .flatMap(([path, text]) =>
      DOORS_OF_THE_PLATFORM.filter(({ only }) => !only.some((door) => path.startsWith(door))).flatMap(({ what }) => {
        const found = what.exec(code(text))
        return found === null ? [] : [`${path} may not use ${found[0]}`]
      }),
    )
  return [...packages, ...platform]
}

function badlyNamed(tree: Tree): string[] {
  const bad = (path: string) => {
    const [name = '', ...parts] = basename(path).split('.')
    const kind = parts.at(-1)
    if (UNWANTED_NAMES.test(name) || UNWANTED_FOLDERS.test(path)) return true
    if (!(floorOf(path) in FLOORS)) return true
    if (path === 'main.tsx') return false
    if (kind === 'tsx') return !/^[A-Z][A-Za-z0-9]*$/.test(name) && !(isTest(path) && /^[a-z]/.test(name))
    return kind === 'ts' && !/^[a-z][A-Za-z0-9]*$/.test(name)
  }
  return Object.keys(tree)
    .filter(bad)
    .map((path) => `${path} is no name of this house`)
}

function wronglyExported(tree: Tree): string[] {
  return Object.entries(tree)
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) => {
      const plain = code(text)
      const name = basename(path, '.tsx')
      const isComponent = path.endsWith('.tsx') && !isTest(path) && path !== 'main.tsx'
      return [
        /^\s*export\s+default\b|\bas default\b/m.test(plain) ? `${path} has a default export` : [],
        /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;\n]*\bfrom\b/m.test(plain)
          ? `${path} passes on what another file exports`
          : [],
        isComponent && !new RegExp(`^export (?:async )?(?:function|const|class) ${name}\\b`, 'm').test(plain)
          ? `${path} does not export ${name}`
          : [],
      ].flat()
    })
}

function circles(tree: Tree): string[] {
  const imported = new Map<string, string[]>(Object.keys(tree).map((path) => [path, []]))
  for (const { from, to } of importsOf(tree)) {
    const target = to.startsWith('@/') ? to.slice(2) : to.startsWith('./') ? join(dirname(from), to) : null
    const file = target === null ? undefined : [target, `${target}.ts`, `${target}.tsx`].find((path) => path in tree)
    if (file !== undefined) imported.get(from)?.push(file)
  }
  const clear = new Set<string>()
  const circleFrom = (path: string, way: readonly string[]): string[] | null => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path]
    if (clear.has(path)) return null
    for (const next of imported.get(path) ?? []) {
      const circle = circleFrom(next, [...way, path])
      if (circle !== null) return circle
    }
    clear.add(path)
    return null
  }
  return Object.keys(tree)
    .flatMap((path) => circleFrom(path, [])?.join(' → ') ?? [])
    .slice(0, 1)
}

function treeOf(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  const sources = paths.filter((path) => /\.(?:tsx?|css)$/.test(path))
  return Object.fromEntries(sources.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

const RULES = { wronglySpelt, upwards, otherDoors, badlyNamed, wronglyExported, circles }

test.each(Object.entries(RULES))('src breaks no rule: %s', (_, rule) => {
  expect(rule(treeOf('src'))).toEqual([])
})

describe('each rule finds what breaks it', () => {
  test.each([
    ['features/overview/Overview.tsx', "import { day } from '../../domain/day'"],
    ['features/overview/Overview.tsx', "import { Row } from './parts/Row'"],
    ['domain/pace.ts', "import { day } from '@/domain/day'"],
    ['main.tsx', "import { App } from './app/App'"],
    ['domain/pace.test.ts', "import { day } from '../domain/day'"],
  ])('spelling: %s, %s', (path, text) => {
    expect(wronglySpelt({ [path]: text })).toHaveLength(1)
  })

  test.each([
    ['domain/pace.ts', "import { array } from 'valibot'"],
    ['domain/pace.ts', "import type { Messages } from '@/i18n/messages'"],
    ['sources/rest.ts', "import { t } from '@/i18n/messages'"],
    ['state/paths.ts', "export { rest } from '@/sources/rest'"],
    ['i18n/format.ts', "import { deck } from '@/state/deck'"],
    ['ui/Badge.tsx', "const Chart = lazy(() => import('@/charts/LineChart'))"],
    ['ui/Badge.tsx', "import '@/charts/chart.css'"],
    ['charts/LineChart.tsx', "import {\n  client,\n} from '@/queries/client'"],
    ['queries/client.ts', "import { vi } from '@/i18n/vi'"],
    ['features/overview/Overview.tsx', "import { rest } from '@/sources/rest'"],
    ['features/overview/Overview.tsx', "import { Chart } from '@/features/programme/Chart'"],
    ['features/overview/Overview.tsx', "import { App } from '@/app/App'"],
    ['queries/client.ts', "import { figure } from '~/mocks/figure'"],
  ])('floors: %s, %s', (path, text) => {
    expect(upwards({ [path]: text })).toHaveLength(1)
  })

  test.each([
    ['features/overview/Overview.tsx', "import { LineChart } from 'recharts'"],
    ['ui/Badge.tsx', "import { persist } from 'zustand/middleware'"],
    ['features/overview/Overview.tsx', "import { useQuery } from '@tanstack/react-query'"],
    ['app/importing.ts', "const Papa = await import('papaparse')"],
    ['queries/client.ts', 'const answer = await fetch(address)'],
    ['app/theme.ts', "localStorage.setItem('theme', 'dark')"],
    ['ui/Figure.tsx', 'const format = new Intl.NumberFormat()'],
    ['features/lists/rows.ts', 'rows.toSorted((a, b) => a.name.localeCompare(b.name))'],
    ['domain/day.ts', 'const today = new Date()'],
    ['app/App.tsx', 'const now = Date.now()'],
    ['features/overview/Overview.tsx', 'if (import.meta.env.DEV) start()'],
  ])('doors: %s, %s', (path, text) => {
    expect(otherDoors({ [path]: text })).toHaveLength(1)
  })

  test.each([
    'ui/index.ts',
    'domain/utils.ts',
    'ui/components/Badge.tsx',
    'ui/badge.tsx',
    'domain/Pace.ts',
    'store/deck.ts',
  ])('names: %s', (path) => {
    expect(badlyNamed({ [path]: '' })).toHaveLength(1)
  })

  test.each([
    ['domain/pace.ts', 'export default function pace() {}'],
    ['domain/all.ts', "export * from './pace'"],
    ['domain/all.ts', "export { pace } from './pace'"],
    ['domain/all.ts', "export type { Pace } from './pace'"],
    ['ui/Badge.tsx', 'export function StatusBadge() {}'],
  ])('exports: %s, %s', (path, text) => {
    expect(wronglyExported({ [path]: text })).toHaveLength(1)
  })

  test('circles', () => {
    const tree = {
      'domain/a.ts': "import { b } from './b'",
      'domain/b.ts': "import type { c } from './c'",
      'domain/c.ts': "import { a } from './a'",
      'ui/D.tsx': "import { a } from '@/domain/a'",
    }
    expect(circles(tree)).toEqual(['domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts'])
  })
})

test('no rule finds fault with what is right', () => {
  const tree = {
    'main.tsx': "import { App } from '@/app/App'\nif (import.meta.env.DEV) await import('~/mocks/browserStart')",
    'domain/day.ts':
      '/** Not `new Date()`; see fetch( and https://example.org/ in ../day. */\nexport const DAY = 1 // new Date()',
    'domain/day.test.ts': "import fc from 'fast-check'\nimport { DAY } from './day'\nnew Date(DAY)",
    'app/App.tsx':
      "import { DAY } from '@/domain/day'\nimport './App.module.css'\nexport function App() { return DAY }",
    'app/App.module.css': '.app {}',
    'app/App.browser.test.tsx': "import { App } from './App'\nApp()",
    'app/clock.ts': 'export const now = () => Date.now()',
    'charts/LineChart.tsx': "import { Line } from 'recharts'\nexport const LineChart = () => <Line />",
    'features/overview/Overview.tsx':
      "import { LineChart } from '@/charts/LineChart'\nexport function Overview() { return <LineChart /> }",
    'features/present/room.ts': 'export const room = 1',
    'features/present/desk/keys.ts': "import { room } from '@/features/present/room'\nexport const keys = room",
  }
  expect(Object.values(RULES).flatMap((rule) => rule(tree))).toEqual([])
})
