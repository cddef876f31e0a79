import { describe, expect, test } from 'vitest'
import { changesBetween } from '@/domain/change'
import { freezeCode } from '@/domain/freezeCode'
import { holderAt, judgedOf } from '@/domain/judged'
import { DEFAULT_LIMITS } from '@/domain/limits'
import { ROLES, type Wording } from '@/domain/register'
import { isForOrientation, reportOf } from '@/domain/report'
import type { Stamp } from '@/domain/stamp'
import type { Paper, PaperBlock, PaperCell, PaperRow, PaperTable } from '@/files/paper'
import { ENGLISH, plain, publishedOn, VIETNAMESE } from '~/tests/setup/publishedReports'
import { rehearsalRegister } from '~/tests/setup/rehearsalRegister'
import { paperOf, type HeadingChoice, type PaperMaterial } from './paperOf'
import { DEPTHS, type Depth, type PaperChoice } from './paperSubject'

const report = publishedOn('2025-12-31')
const changes = changesBetween(publishedOn('2023-12-31'), report)
const rehearsed = reportOf(await rehearsalRegister(), '2025-12-31', DEFAULT_LIMITS)

const stampOf = (more: Partial<Stamp> = {}): Stamp => ({
  organisation: 'Thành ủy',
  title: 'Số liệu công bố',
  term: report.register.term.name.vi,
  day: report.day,
  compareTo: changes.from,
  code: freezeCode(report.register, report.day, report.limits),
  isFrozen: false,
  simulated: false,
  ...more,
})

const choiceOf = (depth: Depth, programmes: PaperChoice['programmes'] = 'all'): PaperChoice => ({ depth, programmes })
const made = (more: Partial<PaperMaterial> = {}, choice: PaperChoice = choiceOf('full'), speech = VIETNAMESE): Paper =>
  paperOf({ report, changes, stamp: stampOf(), heading: null, ...more }, choice, speech)

const blocksOf = (paper: Paper): readonly PaperBlock[] => paper.sections.flatMap(({ blocks }) => blocks)
const tablesOf = (paper: Paper): readonly PaperTable[] =>
  blocksOf(paper).filter((block): block is PaperTable => block.kind === 'table')
const rowsOf = (paper: Paper): readonly PaperRow[] => tablesOf(paper).flatMap(({ rows }) => rows)
const wordsOf = (cell: PaperCell | undefined): string => plain((cell?.runs ?? []).map(({ text }) => text).join(''))
const rowWords = (paper: Paper, id: string): readonly string[] =>
  (rowsOf(paper).find((row) => row.id === id)?.cells ?? []).map(wordsOf)

/** Everything that a paper says, one line a block or a row. */
function linesOf(paper: Paper): readonly string[] {
  return blocksOf(paper).flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [`${block.number}. ${block.text}`]
      case 'paragraph':
        return [wordsOf(block)]
      case 'list':
        return block.lines.map((runs) => wordsOf({ runs }))
      case 'table':
        return block.rows.map(({ cells }) => cells.map(wordsOf).join(' | '))
    }
  })
}

const paper = made()

describe('the figures are the register’s', () => {
  test('what can be judged comes first', () => {
    expect(linesOf(paper)[1]).toBe(
      '44 trên 108 chỉ tiêu đánh giá được: 33 đã đạt hoặc đúng tiến độ, 8 khó đạt, 3 cần lưu ý.',
    )
    expect(linesOf(made({}, choiceOf('full'), ENGLISH))[1]).toMatch(/^44 of 108 .*33 .*8 off track, 3 at risk\.$/)
  })

  test('the table of programmes adds up to them', () => {
    const { counts } = report.rollUp
    const sum = ['Cộng', '', '44/108', counts.exceeded, counts.achieved, counts.on_track, 3, 8, 0, 64]
    expect(rowWords(paper, 'sum')).toEqual(sum.map(String))
    expect(rowWords(paper, 'programme-XVII-02').slice(0, 3)).toEqual([
      '02-CTr/TU Tăng trưởng kinh tế',
      'Sở Kế hoạch và Đầu tư',
      '12/22',
    ])
  })

  test('a programme without numeric targets has no counts, and the mark in their place is explained', () => {
    const without = report.programmes.filter(({ rollUp }) => rollUp.total === 0)
    expect(without.length).toBeGreaterThan(0)
    for (const { programme } of without) {
      expect(rowWords(paper, `programme-${programme.id}`).slice(2)).toEqual(Array.from({ length: 8 }, () => '—'))
    }
    const explained = 'Dấu “—”: chưa có mục tiêu cả khóa bằng số nên không xếp tình trạng.'
    expect(linesOf(paper)).toContain(explained)
    expect(linesOf(made({}, choiceOf('full', ['XVII-02'])))).not.toContain(explained)
  })

  test('what changed is counted in the same words wherever it is said', () => {
    const said = linesOf(paper).join('\n')
    expect(said.match(/15 mới đánh giá được/g)).toHaveLength(2)
    expect(said).not.toContain('mới có số liệu')
  })

  test.each(report.programmes.map((line) => [line.programme.id, line] as const))(
    '%s: every judged indicator has a row with its status as mark and word',
    (id, line) => {
      const section = paper.sections.find((one) => one.id === `programme-${id}`)
      const rows = (section?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? block.rows : []))
      for (const { indicator, assessment } of judgedOf(line.indicators)) {
        const cells = rows.find((row) => row.id === `indicator-${indicator.id}`)?.cells ?? []
        const status = cells.find((cell) => cell.status !== undefined)
        expect([indicator.id, status?.status]).toEqual([indicator.id, assessment.status])
        expect(wordsOf(status)).toContain(VIETNAMESE.m.words.status[assessment.status])
      }
      const overdue = line.tasks.filter((task) => task.assessment.status === 'overdue')
      expect(rows.filter((row) => row.id.startsWith('task-'))).toHaveLength(overdue.length)
    },
  )

  test('a row says value, period, band, status and why', () => {
    const row = rowWords(paper, 'indicator-grdp-growth-average')
    expect(row.slice(0, 3)).toEqual(['Tăng trưởng GRDP (chủ yếu)', '7,5–8,0 %', '6,62 % (5/5 năm)'])
    expect(row[3]).toBe('Khó đạt, tạm tính')
    expect(row[4]).toMatch(/6,62 %/)
    expect(row[5]).toMatch(/^\[\d+\]/)
  })

  test('all eleven that need attention are named, the gravest first', () => {
    const list = blocksOf(paper).find((block) => block.kind === 'list')
    expect(list?.lines.map((runs) => runs[0]?.text)).toHaveLength(11)
    expect(wordsOf({ runs: list?.lines[0] ?? [] })).toMatch(
      /^Tăng trưởng GRDP \(02-CTr\/TU\): khó đạt; thiếu 0,88 điểm/,
    )
  })
})

describe('sources', () => {
  const cited = (one: Paper): readonly string[] =>
    blocksOf(one)
      .flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []))
      .flatMap(({ runs }) => runs.flatMap(({ leadsTo }) => leadsTo ?? []))

  test.each(['programmes', 'full'] as const)('every number in brackets leads to a row of the annex: %s', (depth) => {
    const one = made({}, choiceOf(depth))
    const rows = rowsOf(one).filter(({ id }) => id.startsWith('source-'))
    expect(rows.map(({ id }) => id)).toEqual(rows.map((_, i) => `source-${i + 1}`))
    expect(new Set(cited(one))).toEqual(new Set(rows.map(({ id }) => id)))
    expect(rows.length).toBeGreaterThan(50)
  })

  test('numbers begin with 1 where the paper begins', () => {
    expect(cited(paper)[0]).toBe('source-1')
  })

  test('addresses are those that may be followed', () => {
    const runs = rowsOf(paper)
      .filter(({ id }) => id.startsWith('source-'))
      .flatMap(({ cells }) => cells.flatMap((cell) => cell.runs))
    const addresses = runs.flatMap(({ address }) => address ?? [])
    expect(addresses.length).toBeGreaterThan(50)
    for (const address of addresses) expect(address).toMatch(/^https?:\/\//)
  })

  test('nothing that came out after the day is named', () => {
    const past = publishedOn('2023-12-31')
    const one = made({ report: past, changes: null, stamp: stampOf({ day: past.day }) })
    const later = past.register.sources.filter(({ id }) => past.unpublished.has(id))
    expect(later.length).toBeGreaterThan(50)
    const said = new Set(rowsOf(one).flatMap(({ cells }) => cells.flatMap(({ runs }) => runs.map(({ text }) => text))))
    const others = new Set(
      past.register.sources.flatMap(({ id, url }) => (past.unpublished.has(id) ? [] : (url ?? []))),
    )
    const told = later.flatMap(({ url }) => (url !== null && said.has(url) && !others.has(url) ? [url] : []))
    expect(told).toEqual([])
    const days = rowsOf(one)
      .filter(({ id }) => id.startsWith('source-'))
      .map(({ cells }) => wordsOf(cells[3]).slice(-4))
    expect(days.filter((year) => /^\d{4}$/.test(year) && year > '2023')).toEqual([])
  })

  const conflictOf = (one: Paper, name: string, period: string): readonly PaperCell[] =>
    rowsOf(one).find(({ id, cells: [indicator, of] }) => {
      return id.startsWith('conflict-') && wordsOf(indicator) === name && wordsOf(of) === period
    })?.cells ?? []

  test('of two targets that differ the one in force is strong, the other struck through; both have their unit', () => {
    const name = report.indicators.get('urban-wastewater-treated')?.indicator.shortName.vi ?? ''
    const [, , a, b] = conflictOf(paper, name, '2025')
    expect(a?.runs[0]).toEqual({ text: expect.stringMatching(/^50–55\s%$/), isStrong: true })
    expect(b?.runs[0]).toEqual({ text: expect.stringMatching(/^55–60\s%$/), isStruck: true })
  })

  test('every side is marked once, and never both as the one that counts', () => {
    for (const { id, cells } of rowsOf(paper).filter((row) => row.id.startsWith('conflict-'))) {
      const strong = [cells[2], cells[3]].filter((side) => side?.runs[0]?.isStrong === true)
      expect([id, strong.length < 2]).toEqual([id, true])
    }
  })

  test('of two figures that differ the one set aside is struck through', () => {
    const rows = rowsOf(paper).filter(({ id }) => id.startsWith('conflict-'))
    expect(rows.length).toBeGreaterThan(10)
    const grdp = rows.find(
      ({ cells }) => wordsOf(cells[0]) === 'Tăng trưởng GRDP' && wordsOf(cells[4]).startsWith('Dùng 8,89'),
    )
    const struck = grdp?.cells.flatMap(({ runs }) => runs.filter(({ isStruck }) => isStruck === true))
    expect(struck).toHaveLength(1)
  })
})

describe('nothing that is counted vanishes', () => {
  test('a table of changed tasks is called by what it lists', () => {
    const turnsIn = (depth: Depth, caption: string): readonly string[] =>
      tablesOf(made({}, choiceOf(depth)))
        .filter((table) => table.caption === caption)
        .flatMap(({ rows }) => rows.map(({ cells }) => wordsOf(cells[1])))
    expect(turnsIn('full', 'Nhiệm vụ có thay đổi')).toHaveLength(changes.tasks.length)
    const slipped = changes.tasks.filter(({ turn }) => turn === 'slipped')
    expect(turnsIn('programmes', 'Nhiệm vụ mới quá hạn')).toEqual(
      slipped.map(({ turn }) => VIETNAMESE.m.changes.taskTurn[turn]),
    )
    expect(turnsIn('programmes', 'Nhiệm vụ có thay đổi')).toEqual([])
  })

  const wholeOf = (choice: PaperChoice): Paper => made({ report: rehearsed, changes: null }, choice)
  const overdue = rehearsed.tasks.filter(({ assessment }) => assessment.status === 'overdue')
  const followed = [...rehearsed.indicators.values()].filter(
    ({ assessment }) => assessment === null || isForOrientation(assessment),
  )
  /** The row ids of the tables of a kind, by what their caption begins with. */
  const listed = (one: Paper, caption: string): readonly string[] =>
    tablesOf(one)
      .filter((table) => table.caption.startsWith(caption))
      .flatMap(({ rows }) => rows.map(({ id }) => id))

  test.each(['programmes', 'full'] as const)('each overdue task has a row, those of no programme too: %s', (depth) => {
    const one = wholeOf(choiceOf(depth))
    expect(overdue.some(({ task }) => task.programmeId === null)).toBe(true)
    expect(linesOf(one).join('\n')).toContain(`${overdue.length} trên ${rehearsed.tasks.length} nhiệm vụ quá hạn`)
    expect(listed(one, 'Nhiệm vụ quá hạn: ').toSorted()).toEqual(
      overdue.map(({ task }) => `task-${task.id}`).toSorted(),
    )
    expect(linesOf(one)).toContainEqual(expect.stringMatching(/^2\.\d+\. Ngoài các chương trình$/))
  })

  test('tasks of no programme stand longest overdue first', () => {
    const table = tablesOf(wholeOf(choiceOf('full'))).find(
      ({ caption }) => caption === 'Nhiệm vụ quá hạn: ngoài các chương trình',
    )
    const days = (table?.rows ?? []).map(
      ({ id }) => overdue.find(({ task }) => `task-${task.id}` === id)?.assessment.days,
    )
    expect(days.length).toBeGreaterThan(1)
    expect(days).toEqual(days.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
  })

  test('the followed indicators that are counted are those that are listed', () => {
    const one = wholeOf(choiceOf('full'))
    expect(linesOf(one).join('\n')).toContain(`Thêm ${followed.length} chỉ tiêu theo dõi`)
    expect(listed(one, 'Chỉ tiêu theo dõi: ').toSorted()).toEqual(
      followed.map(({ indicator }) => `indicator-${indicator.id}`).toSorted(),
    )
    expect(listed(one, 'Chỉ tiêu')).toHaveLength(rehearsed.indicators.size)
  })

  test('with chosen programmes by the same rule', () => {
    const chosen = rehearsed.programmes.slice(0, -1).map(({ programme }) => programme.id)
    const one = wholeOf(choiceOf('full', chosen))
    const own = followed.filter(({ indicator }) => chosen.includes(indicator.programmeId ?? ''))
    expect(linesOf(one).join('\n')).toContain(`Thêm ${own.length} chỉ tiêu theo dõi`)
    expect(listed(one, 'Chỉ tiêu theo dõi: ')).toHaveLength(own.length)
  })

  test('those judged for orientation only are said to be', () => {
    const one = wholeOf(choiceOf('full'))
    expect(rowWords(one, 'indicator-good-air-days')[0]).toMatch(
      / \(chỉ có định hướng sau khóa, không xếp tình trạng\)$/,
    )
    expect(linesOf(one).join('\n')).toContain('Trong đó 1 chỉ tiêu chỉ có định hướng sau khóa, không xếp tình trạng.')
    expect(linesOf(paper).join('\n')).not.toContain('Trong đó')
  })
})

describe('words of the register are words', () => {
  /** The register with asterisks in everything that it names. */
  const starred = ({ vi, en }: Wording): Wording => ({
    vi: `**${vi}** *`,
    en: `**${en}** *`,
  })
  const { register, day, limits } = rehearsed
  const named = {
    ...register,
    programmes: register.programmes.map((one) => ({
      ...one,
      name: starred(one.name),
      shortName: starred(one.shortName),
    })),
    indicators: register.indicators.map((one) => ({
      ...one,
      shortName: starred(one.shortName),
      unit: starred(one.unit),
    })),
    tasks: register.tasks.map((one) => ({ ...one, title: starred(one.title) })),
    agencies: register.agencies.map((one) => ({ ...one, name: starred(one.name) })),
    programmeRoles: register.programmeRoles.map((one) => ({ ...one, holder: starred(one.holder) })),
  }
  const now = reportOf(named, day, limits)
  const one = made({ report: now, changes: changesBetween(reportOf(named, '2024-12-31', limits), now) })
  const runs = rowsOf(one).flatMap(({ cells }) => cells.flatMap((cell) => cell.runs))
  const said = linesOf(one).join('\n')

  test('asterisks are printed as they stand', () => {
    for (const line of now.programmes) {
      expect(rowWords(one, `programme-${line.programme.id}`)[0]).toBe(
        plain(`${line.programme.code} ${line.programme.shortName.vi}`),
      )
    }
    for (const { task } of now.tasks.filter(({ assessment }) => assessment.status === 'overdue')) {
      const owner = named.agencies.find(({ id }) => id === task.leadAgencyId)?.name.vi ?? 'chưa rõ'
      expect(rowWords(one, `task-${task.id}`).slice(0, 2)).toEqual([plain(task.title.vi), plain(owner)])
    }
    for (const { indicator } of now.indicators.values()) {
      expect(rowWords(one, `indicator-${indicator.id}`)[0]).toContain(plain(indicator.shortName.vi))
    }
    for (const { programme } of now.programmes) {
      const holders = ROLES.flatMap((role) => holderAt(now, programme.id, role)?.holder.vi ?? [])
      for (const holder of holders) expect(said).toContain(`: ${plain(holder)}`)
      const agency = holderAt(now, programme.id, 'standing-agency')?.holder.vi
      expect(rowWords(one, `programme-${programme.id}`)[1]).toBe(plain(agency ?? VIETNAMESE.m.programme.unknownHolder))
    }
  })

  test.each([
    ['vi', VIETNAMESE],
    ['en', ENGLISH],
  ] as const)('no markup of a message is left: %s', (_, speech) => {
    const before = reportOf(register, '2024-12-31', limits)
    const whole = made({ report: rehearsed, changes: changesBetween(before, rehearsed) }, choiceOf('full'), speech)
    for (const each of [whole, made({}, choiceOf('full'), speech)]) {
      expect(linesOf(each).filter((text) => text.includes('**'))).toEqual([])
    }
  })

  test('and leave the figures of a message strong', () => {
    const strong = runs.filter(({ isStrong }) => isStrong === true).map(({ text }) => text)
    expect(strong.filter((text) => /\d/.test(text)).length).toBeGreaterThan(50)
    expect(runs.filter(({ text }) => text.includes('\u{F002A}'))).toEqual([])
    const causes = rowsOf(one)
      .filter(({ id }) => id.startsWith('change-'))
      .flatMap(({ cells }) => cells[3]?.runs ?? [])
    expect(causes.filter(({ isStrong, text }) => isStrong === true && text.includes('**'))).not.toEqual([])
  })
})

describe('what is chosen', () => {
  const idsOf = (one: Paper): readonly string[] => one.sections.map(({ id }) => id)

  test.each([
    ['summary', ['summary', 'changes']],
    ['programmes', ['summary', 'programme-XVII-02', 'changes', 'sources']],
    ['full', ['summary', 'programme-XVII-02', 'changes', 'sources', 'conflicts']],
  ] as const)('%s', (depth, ids) => {
    expect(idsOf(made({}, choiceOf(depth, ['XVII-02'])))).toEqual(ids)
  })

  test('one programme: its own counts, and nothing of the others', () => {
    const one = made({}, choiceOf('full', ['XVII-02']))
    expect(linesOf(one)[1]).toBe('Báo cáo này chỉ nói về: 02-CTr/TU Tăng trưởng kinh tế.')
    expect(linesOf(one)[2]).toMatch(/^12 trên 22 chỉ tiêu đánh giá được/)
    const own = report.programmes.find(({ programme }) => programme.id === 'XVII-02')
    expect(rowsOf(one).filter(({ id }) => id.startsWith('indicator-'))).toHaveLength(
      (own?.indicators.length ?? 0) + (own?.context.length ?? 0),
    )
    expect(rowsOf(one).some(({ id }) => id === 'indicator-urbanisation-rate')).toBe(false)
  })

  test('a programme that there is not is everything', () => {
    expect(made({}, choiceOf('full', ['XX-99'])).sections).toEqual(paper.sections)
  })

  test.each(DEPTHS)('without a compared day nothing is said to have changed: %s', (depth) => {
    expect(idsOf(made({ changes: null }, choiceOf(depth)))).not.toContain('changes')
  })
})

describe('the form', () => {
  const numbers = (one: Paper): readonly string[] =>
    blocksOf(one).flatMap((block) => (block.kind === 'heading' ? [block.number] : []))

  test('headings are numbered through, annexes by their own', () => {
    expect(numbers(paper)).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      ...report.programmes.map((_, i) => `2.${i + 1}`),
      // What belongs to no programme has a part of its own.
      '2.11',
      '3',
      'Phụ lục 1',
      'Phụ lục 2',
    ])
  })

  test('widths of columns make a whole, and every row has a cell in each', () => {
    for (const { columns, rows, caption } of tablesOf(paper)) {
      expect([caption, columns.reduce((sum, { width }) => sum + width, 0)]).toEqual([caption, expect.closeTo(1, 6)])
      for (const row of rows) expect([row.id, row.cells.length]).toEqual([row.id, columns.length])
    }
  })

  test('rows are told apart by their ids', () => {
    const ids = rowsOf(paper).map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('without a configuration: the form of the Party, issued by the organisation', () => {
    expect(paper.heading).toMatchObject({ kind: 'party', issuer: ['THÀNH ỦY'], motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'] })
    expect(paper.heading.placeAndDate).toBe('Ngày … tháng … năm …')
  })

  test('the form of the state', () => {
    const heading: HeadingChoice = {
      kind: 'state',
      issuer: { vi: ['Ủy ban nhân dân', 'Sở Tài chính'], en: ['People’s Committee', 'Department of Finance'] },
      place: { vi: 'Huế', en: 'Hue' },
      number: 'Số:      /BC-STC',
      recipients: { vi: ['UBND;'], en: ['PC;'] },
      signature: { vi: ['GIÁM ĐỐC'], en: ['DIRECTOR'] },
    }
    expect(made({ heading }).heading).toEqual({
      kind: 'state',
      issuer: ['ỦY BAN NHÂN DÂN', 'SỞ TÀI CHÍNH'],
      number: 'Số:      /BC-STC',
      motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      placeAndDate: 'Huế, ngày … tháng … năm …',
    })
    expect(made({ heading }).closing.signature).toEqual(['GIÁM ĐỐC'])
    const english = made({ heading: { ...heading, number: { vi: 'Số:', en: 'No.:' } } }, choiceOf('summary'), ENGLISH)
    expect(english.heading).toMatchObject({ number: 'No.:', placeAndDate: 'Hue, … … 20…' })
  })

  test('the foot says the day and the code, and whether the figures are held under it', () => {
    const { code } = paper.stamp
    expect(paper.foot).toBe(`Số liệu đến ngày 31/12/2025 · Mã số liệu ${code}`)
    expect(made({ stamp: stampOf({ isFrozen: true }) }).foot).toContain(`Mã chốt số liệu ${code}`)
  })

  test('simulated figures are said to be so, in the title and on every page', () => {
    const one = made({ stamp: stampOf({ simulated: true }) })
    expect(one.title.at(-1)).toMatch(/^SỐ LIỆU MÔ PHỎNG/)
    expect(one.foot).toMatch(/^SỐ LIỆU MÔ PHỎNG/)
    expect(paper.title.join(' ')).not.toMatch(/MÔ PHỎNG/)
  })

  test('the same report gives the same paper', () => {
    expect(made()).toEqual(paper)
  })
})
