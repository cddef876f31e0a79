import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx'
import { loadSpeech } from '@/i18n/Words'
import { breath, type LongWork } from './longWork'
import type { Paper } from './paper'
import { blocksOf, line, marksOf } from './writeDocxBlocks'
import { closingOf, headOf } from './writeDocxHead'
import { steadied } from './writeDocxPackage'
import { NUMBERING, pageOf, STYLE, stylesIn, textWidth } from './writeDocxStyles'
import { xmlText } from './xmlText'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What stands one after the other on pages that lie the same way: one section of a word processor. */
interface Leaves {
  readonly sideways: boolean
  readonly content: FileChild[]
}

/** Header and footer of all pages: they are named with the first section, the others go on with them. */
function edgesOf(paper: Paper, simulated: string | null): Pick<ISectionOptions, 'headers' | 'footers'> {
  const number = new Paragraph({ style: STYLE.header, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
  const warning = simulated === null ? [] : [line(STYLE.simulated, simulated)]
  const foot = new Footer({ children: [line(STYLE.footer, paper.foot)] })
  return {
    headers: {
      first: new Header({ children: warning.length === 0 ? [new Paragraph({ style: STYLE.header })] : warning }),
      default: new Header({ children: [number, ...warning] }),
    },
    footers: { first: foot, default: foot },
  }
}

/**
 * The paper as a document that the office can go on writing in (DOCX): headings, lists and tables are what they are to a word
 * processor. The same paper gives the same bytes.
 */
export function docxOf(paper: Paper): LongWork {
  return async (tell, signal) => {
    const { m } = await loadSpeech(paper.language)
    const { sections, stamp } = paper
    const marks = marksOf(paper)
    const steps = sections.length + 2
    const upright = textWidth(false)
    const leaves: Leaves[] = [{ sideways: false, content: headOf(paper, upright) }]
    const leavesFor = (sideways: boolean): Leaves => {
      const last = leaves.at(-1)
      if (last?.sideways === sideways) return last
      const next: Leaves = { sideways, content: [] }
      leaves.push(next)
      return next
    }
    const close = (): void => {
      leavesFor(false).content.push(...closingOf(paper.closing, paper.heading.kind, upright))
    }
    const firstAnnex = sections.findIndex(({ isAnnex }) => isAnnex)
    for (const [at, section] of sections.entries()) {
      if (at === firstAnnex) close()
      const { content } = leavesFor(section.sideways)
      content.push(...blocksOf(section, textWidth(section.sideways), marks, content.length === 0))
      tell(at + 1, steps)
      await breath(signal)
    }
    if (firstAnnex === -1) close()
    const edges = edgesOf(paper, stamp.simulated ? m.words.simulated : null)
    const document = new Document({
      title: xmlText(paper.title.join(' ')),
      subject: xmlText([stamp.title, stamp.term].join(', ')),
      creator: xmlText(stamp.organisation),
      lastModifiedBy: xmlText(stamp.organisation),
      description: xmlText(paper.foot),
      styles: stylesIn(paper.language),
      numbering: NUMBERING,
      sections: leaves.map(({ sideways, content }, at) => ({
        ...(at === 0 && edges),
        properties: pageOf(sideways, at === 0),
        children: content,
      })),
    })
    const packed = await Packer.toArrayBuffer(document)
    tell(steps - 1, steps)
    await breath(signal)
    const file = new Blob([steadied(new Uint8Array(packed), stamp.day)], { type: TYPE })
    tell(steps, steps)
    return file
  }
}
