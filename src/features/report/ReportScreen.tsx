import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { SaveButton } from '@/files/SaveButton'
import { useScreenWords } from '@/i18n/Words'
import { useReports } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import { useView } from '@/state/view'
import { usePageTitle } from '@/ui/usePageTitle'
import { paperOf, type HeadingChoice } from './paperOf'
import { DEPTHS, type PaperChoice } from './paperSubject'
import { PrintPreview } from './PrintPreview'
import { ReportChoice } from './ReportChoice'
import { useHeldWhilePrinting } from './useHeldWhilePrinting'
import css from './ReportScreen.module.css'
import buttons from '@/ui/buttons.module.css'

/** What the address asks to be printed; everything, in full, where it asks for nothing that there is. */
function useChoice(): PaperChoice {
  const { view } = useView()
  const { programmes } = useReports().report
  const depth = DEPTHS.find((one) => one === view.part) ?? 'full'
  const asked = view.programme?.split(',') ?? []
  const known = programmes.map(({ programme }) => programme.id).filter((id) => asked.includes(id))
  const key = known.join(',')
  return useMemo(() => ({ depth, programmes: key === '' ? 'all' : key.split(',') }), [depth, key])
}

/** The paper of what the screen shows, held while it is printed. */
function usePaper(choice: PaperChoice, heading: HeadingChoice | null) {
  const speech = useScreenWords()
  const { report, changes } = useReports()
  const { organisation, title, term, day, compareTo, code, isFrozen, simulated } = useStamp(speech.language)
  const paper = useMemo(() => {
    const stamp = { organisation, title, term, day, compareTo, code, isFrozen, simulated }
    return paperOf({ report, changes, stamp, heading }, choice, speech)
  }, [report, changes, heading, choice, speech, organisation, title, term, day, compareTo, code, isFrozen, simulated])
  return useHeldWhilePrinting(paper)
}

/** The printed report: what is printed, of what, and how it will look. */
export function ReportScreen({ heading }: { readonly heading: HeadingChoice | null }): ReactNode {
  const { m } = useScreenWords()
  const { report } = useReports()
  const words = m.paper.screen
  const choice = useChoice()
  const paper = usePaper(choice, heading)
  const [pages, setPages] = useState(0)
  usePageTitle(m.paper.name)
  const work = useCallback<Parameters<typeof SaveButton>[0]['work']>(
    async (tell, signal) => {
      const { docxOf } = await import('@/files/writeDocx')
      return docxOf(paper)(tell, signal)
    },
    [paper],
  )
  return (
    <div className={css.screen}>
      <div className={css.side}>
        <h1>{words.finding(pages)}</h1>
        <p className={css.about}>{words.about}</p>
        <button type="button" className={`${buttons.strong} ${css.print}`} onClick={() => window.print()}>
          {words.print}
        </button>
        <SaveButton label={words.docx} fileName={`${paper.fileName}.docx`} work={work} className={css.save} />
        <ReportChoice choice={choice} programmes={report.register.programmes} />
      </div>
      <PrintPreview paper={paper} onPages={setPages} />
    </div>
  )
}
