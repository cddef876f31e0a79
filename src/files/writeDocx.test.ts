import { describe, expect, test } from 'vitest'
import { STATUSES } from '@/domain/status'
import { elementsIn, wordsIn, xmlParts, type XmlElement } from '~/tests/setup/xmlParts'
import type { Paper, PaperBlock, PaperSection } from './paper'
import { docxOf } from './writeDocx'
import { STATUS_SIGNS } from './writeDocxBlocks'

const STAMP: Paper['stamp'] = {
  organisation: 'Thành ủy Hà Nội',
  title: 'Số liệu công bố',
  term: 'Khóa XVII',
  day: '2025-12-31',
  compareTo: '2023-12-31',
  code: 'K7-3F9A',
  isFrozen: true,
  simulated: false,
}

const INDICATORS: PaperBlock = {
  kind: 'table',
  caption: 'Biểu 1. Các chỉ tiêu',
  columns: [
    { id: 'name', name: 'Chỉ tiêu', width: 0.5, isNumber: false },
    { id: 'value', name: 'Kết quả', width: 0.2, isNumber: true },
    { id: 'status', name: 'Tình trạng', width: 0.3, isNumber: false },
  ],
  rows: STATUSES.map((status, at) => ({
    id: `row-${at}`,
    cells: [
      { runs: [{ text: `Chỉ tiêu số ${at + 1} ` }, { text: '[1]', leadsTo: 'source-1' }] },
      { runs: [{ text: '8,89' }, { text: '8,29', isStruck: true }] },
      { status, runs: [{ text: `Tình trạng ${status}` }] },
    ],
  })),
}

const SOURCES: PaperBlock = {
  kind: 'table',
  caption: 'Nguồn',
  columns: [
    { id: 'number', name: 'Số', width: 0.1, isNumber: true },
    { id: 'title', name: 'Tài liệu', width: 0.9, isNumber: false },
  ],
  rows: [
    {
      id: 'source-1',
      cells: [
        { runs: [{ text: '1' }] },
        { runs: [{ text: 'Nghị quyết', address: 'https://example.org/a?b=1&c="2"#d' }] },
      ],
    },
  ],
}

const SECTIONS: readonly PaperSection[] = [
  {
    id: 'summary',
    sideways: false,
    startsPage: false,
    blocks: [
      { kind: 'heading', level: 1, number: '1', text: 'Tình hình chung' },
      { kind: 'paragraph', runs: [{ text: 'Có ' }, { text: '44/108', isStrong: true }, { text: ' chỉ tiêu.' }] },
      { kind: 'list', lines: [[{ text: 'Dòng thứ nhất' }], [{ text: 'Dòng thứ hai' }]] },
    ],
  },
  {
    id: 'programme',
    sideways: false,
    startsPage: true,
    blocks: [
      { kind: 'heading', level: 2, number: '2.1', text: 'Chương trình 01' },
      { kind: 'heading', level: 3, number: '', text: 'Các chỉ tiêu' },
      INDICATORS,
    ],
  },
  {
    id: 'sources',
    sideways: true,
    startsPage: true,
    isAnnex: true,
    blocks: [{ kind: 'heading', level: 1, number: 'Phụ lục 1', text: 'Nguồn số liệu' }, SOURCES],
  },
]

const PAPER: Paper = {
  language: 'vi',
  stamp: STAMP,
  heading: {
    kind: 'party',
    issuer: ['ĐẢNG BỘ THÀNH PHỐ', 'THÀNH ỦY HÀ NỘI'],
    number: 'Số      -BC/TU',
    motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    placeAndDate: 'Hà Nội, ngày … tháng … năm 2025',
  },
  title: ['BÁO CÁO', 'Tiến độ các chương trình', '(số liệu đến ngày 31/12/2025)'],
  sections: SECTIONS,
  closing: { recipientsTitle: 'Nơi nhận:', recipients: ['Lưu VPTU.'], signature: ['T/M BAN THƯỜNG VỤ'] },
  foot: 'Số liệu đến 31/12/2025 · mã chốt K7-3F9A',
  fileName: 'bao-cao',
}

/** A paper with these blocks and nothing else that matters. */
const paperOfBlocks = (...blocks: readonly PaperBlock[]): Paper => ({
  ...PAPER,
  sections: [{ id: 'one', sideways: false, startsPage: false, blocks }],
})

async function bytesOf(paper: Paper): Promise<Uint8Array> {
  const file = await docxOf(paper)(() => {}, new AbortController().signal)
  expect(file.type).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  return new Uint8Array(await file.arrayBuffer())
}

async function partsOf(paper: Paper): Promise<(path: string) => XmlElement> {
  const parts = xmlParts(await bytesOf(paper))
  return (path) => {
    const part = parts.get(path)
    if (part === undefined) throw new Error(`no ${path} among ${[...parts.keys()].join(' ')}`)
    return part
  }
}

const bodyOf = async (paper: Paper): Promise<XmlElement> => (await partsOf(paper))('word/document.xml')

/** The only element of a name; throws where there is none or more. */
function only(element: XmlElement, name: string): XmlElement {
  const [found, ...more] = elementsIn(element, name)
  if (found === undefined || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} of ${name}`)
  return found
}

const styleOf = (paragraph: XmlElement): string | undefined => elementsIn(paragraph, 'w:pStyle')[0]?.attributes['w:val']

/** The paragraphs of a style, as words. */
const inStyle = (body: XmlElement, style: string): string[] =>
  elementsIn(body, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(wordsIn)

const tableWith = (body: XmlElement, words: string): XmlElement => {
  const found = elementsIn(body, 'w:tbl').find((table) => wordsIn(table).includes(words))
  if (found === undefined) throw new Error(`no table with ${words}`)
  return found
}

describe('a paper as DOCX', () => {
  test('has real headings, numbered, one below the other', async () => {
    const body = await bodyOf(PAPER)
    expect(inStyle(body, 'Heading1')).toEqual(['1. Tình hình chung', 'Phụ lục 1. Nguồn số liệu'])
    expect(inStyle(body, 'Heading2')).toEqual(['2.1. Chương trình 01'])
    expect(inStyle(body, 'Heading3')).toEqual(['Các chỉ tiêu'])
    expect(inStyle(body, 'Title')).toEqual(['BÁO CÁO'])
    expect(inStyle(body, 'Subtitle')).toEqual(['Tiến độ các chương trình'])
    expect(inStyle(body, 'Caption')).toEqual(['Biểu 1. Các chỉ tiêu', 'Nguồn'])
    expect(inStyle(body, 'BodyText')).toEqual(['Có 44/108 chỉ tiêu.'])
  })

  test('gives its styles the letters, spacing and language of an office, and every style that it uses is there', async () => {
    const part = await partsOf(PAPER)
    const styles = part('word/styles.xml')
    const named = new Map(elementsIn(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]))
    const used = elementsIn(part('word/document.xml'), 'w:pStyle').map((style) => style.attributes['w:val'])
    expect(used.filter((style) => !named.has(style))).toEqual([])
    const defaults = only(styles, 'w:docDefaults')
    expect(only(defaults, 'w:rFonts').attributes['w:ascii']).toBe('Times New Roman')
    expect(only(defaults, 'w:sz').attributes['w:val']).toBe('28')
    expect(only(defaults, 'w:lang').attributes['w:val']).toBe('vi-VN')
    const text = named.get('BodyText')
    if (text === undefined) throw new Error('no style for text')
    expect(only(text, 'w:jc').attributes['w:val']).toBe('both')
    expect(only(text, 'w:ind').attributes['w:firstLine']).toBe('720')
    for (const [style, level] of [
      ['Heading1', '0'],
      ['Heading2', '1'],
      ['Heading3', '2'],
    ] as const) {
      const heading = named.get(style)
      if (heading === undefined) throw new Error(`no ${style}`)
      expect(elementsIn(heading, 'w:b')).toHaveLength(1)
      expect(elementsIn(heading, 'w:keepNext')).toHaveLength(1)
      expect(only(heading, 'w:outlineLvl').attributes['w:val']).toBe(level)
    }
  })

  test('is of the language it is written in', async () => {
    const part = await partsOf({ ...PAPER, language: 'en' })
    expect(only(only(part('word/styles.xml'), 'w:docDefaults'), 'w:lang').attributes['w:val']).toBe('en-GB')
  })

  test('repeats the head of a table and splits no row', async () => {
    const table = tableWith(await bodyOf(PAPER), 'Tình trạng missed')
    const rows = elementsIn(table, 'w:tr')
    expect(rows).toHaveLength(1 + STATUSES.length)
    expect(rows.map((row) => elementsIn(row, 'w:tblHeader').length)).toEqual([1, ...STATUSES.map(() => 0)])
    expect(rows.map((row) => elementsIn(row, 'w:cantSplit').length)).toEqual(rows.map(() => 1))
    expect(wordsIn(rows[0] ?? table)).toBe('Chỉ tiêuKết quảTình trạng')
  })

  test('gives columns their shares of the page and sets numbers to the right', async () => {
    const body = await bodyOf(PAPER)
    const table = tableWith(body, 'Tình trạng missed')
    const widths = elementsIn(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']))
    // 165 mm between the margins of an upright page.
    const page = (165 * 1440) / 25.4
    expect(widths.map((width) => (width / page).toFixed(2))).toEqual(['0.50', '0.20', '0.30'])
    const cells = elementsIn(elementsIn(table, 'w:tr')[1] ?? table, 'w:tcW').map((cell) =>
      Number(cell.attributes['w:w']),
    )
    expect(cells).toEqual(widths)
    expect(inStyle(table, 'TableNumber')).toEqual(STATUSES.map(() => '8,898,29'))
  })

  test('lets go of words held together where a cell is too narrow for them', async () => {
    const body = await bodyOf(
      paperOfBlocks({
        kind: 'table',
        caption: '',
        columns: [
          { id: 'a', name: 'A', width: 0.9, isNumber: false },
          { id: 'b', name: 'B', width: 0.1, isNumber: false },
        ],
        rows: [
          {
            id: 'row',
            cells: [{ runs: [{ text: '20\u00A0tỷ\u00A0USD' }] }, { runs: [{ text: '20\u00A0tỷ\u00A0USD' }] }],
          },
        ],
      }),
    )
    expect(inStyle(body, 'TableText')).toEqual(['20\u00A0tỷ\u00A0USD', '20 tỷ USD'])
  })

  test('strikes through what was set aside', async () => {
    const body = await bodyOf(PAPER)
    const struck = elementsIn(body, 'w:r').filter((run) => elementsIn(run, 'w:strike').length > 0)
    expect(new Set(struck.map(wordsIn))).toEqual(new Set(['8,29']))
  })

  test('tells every status by a sign of its own beside its words', async () => {
    const cells = elementsIn(tableWith(await bodyOf(PAPER), 'Tình trạng missed'), 'w:tc').map(wordsIn)
    for (const status of STATUSES) expect(cells).toContain(`${STATUS_SIGNS[status]}\u00A0Tình trạng ${status}`)
    expect(new Set(Object.values(STATUS_SIGNS)).size).toBe(STATUSES.length)
  })

  test('leads to addresses and to its own rows', async () => {
    const part = await partsOf(PAPER)
    const body = part('word/document.xml')
    const links = elementsIn(body, 'w:hyperlink')
    const relations = elementsIn(part('word/_rels/document.xml.rels'), 'Relationship')
    const outside = links.filter((link) => link.attributes['r:id'] !== undefined)
    expect(outside.map(wordsIn)).toEqual(['Nghị quyết'])
    const target = relations.find(({ attributes }) => attributes['Id'] === outside[0]?.attributes['r:id'])
    expect(`${target?.attributes['Target']}#${outside[0]?.attributes['w:anchor']}`).toBe(
      'https://example.org/a?b=1&c=%222%22#d',
    )
    expect(target?.attributes['TargetMode']).toBe('External')
    const places = elementsIn(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    const inside = links.filter((link) => link.attributes['r:id'] === undefined)
    expect(inside).toHaveLength(STATUSES.length)
    expect(new Set(inside.map(({ attributes }) => attributes['w:anchor']))).toEqual(new Set(places))
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', '//example.org', 'https://user:word@example.org/'])(
    'writes words that would lead to %s as words',
    async (address) => {
      const paper = paperOfBlocks({ kind: 'paragraph', runs: [{ text: 'Nguồn', address }] })
      const part = await partsOf(paper)
      expect(inStyle(part('word/document.xml'), 'BodyText')).toEqual(['Nguồn'])
      expect(elementsIn(part('word/document.xml'), 'w:hyperlink')).toEqual([])
    },
  )

  test('writes words that would lead to a row that is not there as words', async () => {
    const body = await bodyOf(paperOfBlocks({ kind: 'paragraph', runs: [{ text: '[9]', leadsTo: 'source-9' }] }))
    expect(elementsIn(body, 'w:hyperlink')).toEqual([])
    expect(inStyle(body, 'BodyText')).toEqual(['[9]'])
  })

  test('makes lists of lines, each with its mark', async () => {
    const part = await partsOf(PAPER)
    const lines = elementsIn(part('word/document.xml'), 'w:p').filter(
      (paragraph) => elementsIn(paragraph, 'w:numPr').length > 0,
    )
    expect(lines.map(wordsIn)).toEqual(['Dòng thứ nhất', 'Dòng thứ hai'])
    const list = only(lines[0] ?? part('word/document.xml'), 'w:numId').attributes['w:val']
    const numbered = elementsIn(part('word/numbering.xml'), 'w:num')
    expect(numbered.map(({ attributes }) => attributes['w:numId'])).toContain(list)
  })

  test('lies upright, then sideways, with the margins of an office', async () => {
    const body = await bodyOf(PAPER)
    const sizes = elementsIn(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']])
    expect(sizes).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
    ])
    expect(elementsIn(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient'])).toEqual([
      'portrait',
      'landscape',
    ])
    const [margins] = elementsIn(body, 'w:pgMar')
    expect(margins?.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
    })
  })

  test('begins a section on a new page where the paper says so, and not twice', async () => {
    const body = await bodyOf(PAPER)
    const breaks = elementsIn(body, 'w:p').filter((paragraph) => elementsIn(paragraph, 'w:pageBreakBefore').length > 0)
    expect(breaks.map(wordsIn)).toEqual(['2.1. Chương trình 01'])
  })

  test('is signed before its annexes, at the end where it has none', async () => {
    const signed = wordsIn(await bodyOf(PAPER))
    expect(signed.indexOf('T/M BAN THƯỜNG VỤ')).toBeLessThan(signed.indexOf('Phụ lục 1'))
    expect(signed.indexOf('T/M BAN THƯỜNG VỤ')).toBeGreaterThan(signed.indexOf('Tình trạng exceeded'))
    const short = wordsIn(await bodyOf(paperOfBlocks({ kind: 'paragraph', runs: [{ text: 'Một câu.' }] })))
    expect(short.indexOf('T/M BAN THƯỜNG VỤ')).toBeGreaterThan(short.indexOf('Một câu.'))
    expect(short.match(/Nơi nhận:- Lưu VPTU\./g)).toHaveLength(1)
  })

  test('says at the foot of every page what its figures are, and above it the number of every page but the first', async () => {
    const parts = xmlParts(await bytesOf(PAPER))
    const body = parts.get('word/document.xml')
    const relations = parts.get('word/_rels/document.xml.rels')
    if (body === undefined || relations === undefined) throw new Error('no document')
    const partOf = (reference: string, type: string): XmlElement => {
      const id = elementsIn(body, reference).find(({ attributes }) => attributes['w:type'] === type)?.attributes['r:id']
      const target = elementsIn(relations, 'Relationship').find(({ attributes }) => attributes['Id'] === id)
      const part = parts.get(`word/${target?.attributes['Target']}`)
      if (part === undefined) throw new Error(`no ${reference} for ${type}`)
      return part
    }
    expect(wordsIn(partOf('w:footerReference', 'first'))).toBe(PAPER.foot)
    expect(wordsIn(partOf('w:footerReference', 'default'))).toBe(PAPER.foot)
    expect(wordsIn(partOf('w:headerReference', 'default'))).toBe('PAGE')
    expect(wordsIn(partOf('w:headerReference', 'first'))).toBe('')
    expect(elementsIn(body, 'w:titlePg')).toHaveLength(1)
  })

  test('says above every page that figures are simulated', async () => {
    const parts = xmlParts(await bytesOf({ ...PAPER, stamp: { ...STAMP, simulated: true } }))
    const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, part]) => wordsIn(part))
    expect(headers).toHaveLength(2)
    for (const words of headers) expect(words).toContain('Số liệu mô phỏng')
  })

  test('names in its properties whose figures they are, and no other day than theirs', async () => {
    const part = await partsOf(PAPER)
    const core = part('docProps/core.xml')
    expect(wordsIn(only(core, 'dc:title'))).toBe('BÁO CÁO Tiến độ các chương trình (số liệu đến ngày 31/12/2025)')
    expect(wordsIn(only(core, 'dc:creator'))).toBe('Thành ủy Hà Nội')
    expect(wordsIn(only(core, 'dc:description'))).toContain('K7-3F9A')
    expect(wordsIn(only(core, 'dcterms:created'))).toBe('2025-12-31T00:00:00Z')
    expect(wordsIn(only(core, 'dcterms:modified'))).toBe('2025-12-31T00:00:00Z')
  })

  test('is the same file when it is made again', async () => {
    expect(await bytesOf(PAPER)).toEqual(await bytesOf(PAPER))
  })

  test('has a star under the issuer of the Party, a rule under one of the state', async () => {
    const [party] = elementsIn(await bodyOf(PAPER), 'w:tbl')
    const heading = { ...PAPER.heading, kind: 'state', motto: ['CỘNG HÒA', 'Độc lập'] } as const
    const [state] = elementsIn(await bodyOf({ ...PAPER, heading }), 'w:tbl')
    if (party === undefined || state === undefined) throw new Error('no heading block')
    expect(wordsIn(party)).toBe(
      'ĐẢNG BỘ THÀNH PHỐTHÀNH ỦY HÀ NỘI*Số      -BC/TUĐẢNG CỘNG SẢN VIỆT NAMHà Nội, ngày … tháng … năm 2025',
    )
    expect(wordsIn(state)).not.toContain('*')
    expect(elementsIn(party, 'w:pBdr')).toHaveLength(1)
    expect(elementsIn(state, 'w:pBdr')).toHaveLength(2)
  })

  test('is well-formed whatever the words are', async () => {
    const text = 'a\u0000b\u000Bc\uD800d ]]> <w:p> & " \u001F\uFFFE' + 'Thành ủy'.normalize('NFD')
    const kept = 'abcd ]]> <w:p> & " Thành ủy'
    const paper: Paper = {
      ...paperOfBlocks(
        { kind: 'heading', level: 1, number: text, text },
        { kind: 'paragraph', runs: [{ text, address: 'https://example.org/?a=<&b="' }] },
        { kind: 'list', lines: [[{ text }]] },
        {
          kind: 'table',
          caption: text,
          columns: [{ id: 'a', name: text, width: 1, isNumber: false }],
          rows: [{ id: text, cells: [{ runs: [{ text, leadsTo: text }] }] }],
        },
      ),
      stamp: { ...STAMP, organisation: text, title: text, term: text },
      title: [text, text],
      foot: text,
      heading: { kind: 'party', issuer: [text], number: text, motto: [text], placeAndDate: text },
      closing: { recipientsTitle: text, recipients: [text], signature: [text] },
    }
    const part = await partsOf(paper)
    expect(inStyle(part('word/document.xml'), 'BodyText')).toEqual([kept])
    expect(inStyle(part('word/document.xml'), 'Heading1')).toEqual([`${kept}. ${kept}`])
    expect(wordsIn(part('word/footer1.xml'))).toBe(kept)
    expect(wordsIn(only(part('docProps/core.xml'), 'dc:creator'))).toBe(kept)
  })

  test('tells how far it is, and stops where it is stopped', async () => {
    const told: (readonly [number, number])[] = []
    await docxOf(PAPER)((done, of) => told.push([done, of]), new AbortController().signal)
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]))
    const stopper = new AbortController()
    const stopped = docxOf(PAPER)(() => {
      stopper.abort(new Error('enough'))
    }, stopper.signal)
    await expect(stopped).rejects.toThrow('enough')
  })
})
