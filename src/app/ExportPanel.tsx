import type { ReactNode } from 'react'
import { Link, matchPath, useLocation } from 'react-router'
import { SaveButton } from '@/files/SaveButton'
import { tableFileName } from '@/files/tableFileName'
import { plainMessage } from '@/i18n/plainMessage'
import { useScreenWords } from '@/i18n/Words'
import { useReports } from '@/queries/report'
import { useStamp } from '@/queries/stamp'
import { useView } from '@/state/view'
import { CodeField } from '@/ui/CodeField'
import { LinkField } from '@/ui/LinkField'
import { embedCode } from './embedCode'
import { useSharedAddresses } from './sharedView'
import { useArchive } from './useArchive'
import css from './ExportMenu.module.css'
import buttons from '@/ui/buttons.module.css'

export interface ExportPanelProps {
  /** The register in use. */
  readonly register: string
  readonly close: () => void
}

/** Everything that can leave the screen, with a line on what it is. */
export function ExportPanel({ register, close }: ExportPanelProps): ReactNode {
  const speech = useScreenWords()
  const { m, f, language } = speech
  const words = m.leaving.panel
  const { view, to } = useView()
  const { pathname } = useLocation()
  const { report, changes } = useReports()
  const stamp = useStamp(language)
  const addresses = useSharedAddresses(register)
  const archive = useArchive(register)
  const id = matchPath('/indicators/:id', pathname)?.params.id ?? ''
  const line = report.indicators.get(id)
  return (
    <>
      <h2 className={css.heading}>{words.title}</h2>
      {stamp.simulated && <p className={css.simulated}>{plainMessage(m.shell.simulatedBanner)}</p>}
      {view.trial !== null && <p className={css.hint}>{words.trial}</p>}
      <LinkField
        title={words.link}
        link={addresses.here}
        codeLabel={words.linkCode}
        hint={view.freeze === null ? words.linkHint : `${words.linkHint} ${words.linkFrozen(view.freeze)}`}
      />
      {line !== undefined && (
        <CodeField
          title={words.embed}
          code={embedCode(
            addresses.at(`/embed/indicators/${encodeURIComponent(id)}`),
            line.indicator.shortName[language],
          )}
          copyLabel={words.copyEmbed}
          hint={words.embedHint}
        />
      )}
      <h3 className={css.part}>{words.files}</h3>
      <ul className={css.files}>
        <li>
          <Link className={`${buttons.quiet} ${css.choice}`} to={to.report()} onClick={close}>
            {words.report}
          </Link>
          <p className={css.hint}>{words.reportHint}</p>
        </li>
        <li>
          <SaveButton
            className={`${buttons.quiet} ${css.choice}`}
            label={words.workbook(f.day(report.day))}
            fileName={tableFileName(words.workbookName, 'xlsx', stamp, speech)}
            work={async (tell, signal) => {
              const { registerWorkbook } = await import('@/features/leaving/registerSheets')
              return registerWorkbook(report, changes, stamp, speech)(tell, signal)
            }}
          />
          <p className={css.hint}>{words.workbookHint}</p>
        </li>
        <li>
          <SaveButton className={`${buttons.quiet} ${css.choice}`} label={m.archive.save} {...archive} />
          <p className={css.hint}>{m.archive.about}</p>
        </li>
      </ul>
    </>
  )
}
