import { useMemo, type ReactNode } from 'react'
import { ReportScreen } from '@/features/report/ReportScreen'
import { useScreenWords } from '@/i18n/Words'
import { useFreezing } from '@/queries/freezing'
import { useShownFile, type OpenedFile } from '@/queries/openedFile'
import { useLeaveFile } from '@/queries/openFile'
import { usePageTitle } from '@/ui/usePageTitle'
import { ConfigError } from './config'
import { configFaultText } from './configFaultText'
import { readReportHeading } from './reportHeading'
import css from './FileMark.module.css'
import buttons from '@/ui/buttons.module.css'

/** What is wrong with the report's part of the configuration: nothing else of the site depends on it. */
function WrongHeading({ error }: { readonly error: ConfigError }) {
  const { m } = useScreenWords()
  usePageTitle(m.paper.name)
  return (
    <div role="alert">
      <h1>{m.paper.fault.title}</h1>
      <p>{configFaultText(error, m)}</p>
      <p>{m.paper.fault.remedy}</p>
    </div>
  )
}

/** In the place of the report: a paper of the office is headed and signed, and nobody answers for what only this tab has. */
function FileNotPrinted({ file }: { readonly file: OpenedFile }) {
  const { m } = useScreenWords()
  const leave = useLeaveFile()
  const words = m.paper.fileNotPrinted
  usePageTitle(words.title)
  return (
    <div className={css.text}>
      <h1>{words.title}</h1>
      <p>{words.text(file.report.name)}</p>
      <button type="button" className={buttons.plain} onClick={leave}>
        {m.files.leave}
      </button>
    </div>
  )
}

/** The printed report with the heading that the configuration gives it. */
export function Report(): ReactNode {
  const { offer } = useFreezing()
  const file = useShownFile()
  const found = offer?.report
  const heading = useMemo(() => {
    try {
      return readReportHeading(found)
    } catch (error) {
      if (error instanceof ConfigError) return error
      throw error
    }
  }, [found])
  if (file !== null) return <FileNotPrinted file={file} />
  return heading instanceof ConfigError ? <WrongHeading error={heading} /> : <ReportScreen heading={heading} />
}
