import { useMemo, type ReactNode } from 'react'
import { ReportScreen } from '@/features/report/ReportScreen'
import { useScreenWords } from '@/i18n/Words'
import { useFreezing } from '@/queries/freezing'
import { usePageTitle } from '@/ui/usePageTitle'
import { ConfigError } from './config'
import { configFaultText } from './configFaultText'
import { readReportHeading } from './reportHeading'

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

/** The printed report with the heading that the configuration gives it. */
export function Report(): ReactNode {
  const { offer } = useFreezing()
  const found = offer?.report
  const heading = useMemo(() => {
    try {
      return readReportHeading(found)
    } catch (error) {
      if (error instanceof ConfigError) return error
      throw error
    }
  }, [found])
  return heading instanceof ConfigError ? <WrongHeading error={heading} /> : <ReportScreen heading={heading} />
}
