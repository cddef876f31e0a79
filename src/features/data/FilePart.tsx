import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { rowsAtFault, type FileReport } from '@/domain/openedFile'
import { saveFile } from '@/files/saveFile'
import { useScreenWords } from '@/i18n/Words'
import { useShownFile } from '@/queries/openedFile'
import { makeTemplate, useLeaveFile } from '@/queries/openFile'
import { Card } from '@/ui/Card'
import { FileFindings } from './FileFindings'
import { handedByChoice } from './handedFiles'
import type { FileOpening } from './useFileOpening'
import css from './file.module.css'

/** The template, with its guide in both languages: their words come when somebody asks for it. */
async function templateFile(): Promise<Blob | null> {
  const [{ guideLines }, vi, en] = await Promise.all([
    import('@/i18n/guide'),
    import('@/i18n/vi/columns'),
    import('@/i18n/en/columns'),
  ])
  return makeTemplate(guideLines(vi.columns, en.columns))
}

function TemplateButton(): ReactNode {
  const { m } = useScreenWords()
  const words = m.files
  const [isBusy, setBusy] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const make = async (): Promise<void> => {
    setBusy(true)
    const file = await templateFile().catch(() => null)
    setBusy(false)
    setMissing(file === null)
    if (file !== null) saveFile(words.templateName, file)
  }
  return (
    <>
      <button type="button" className={css.button} disabled={isBusy} onClick={() => void make()}>
        {words.template}
      </button>
      <p role="status" className={css.trouble}>
        {isMissing && words.noTemplate}
      </p>
    </>
  )
}

interface ChooserProps {
  readonly label: string
  readonly isFolder?: boolean
  readonly isBusy: boolean
  readonly onChoice: (list: FileList) => void
}

function Chooser({ label, isFolder = false, isBusy, onChoice }: ChooserProps): ReactNode {
  return (
    <label className={css.open}>
      {label}
      <input
        className="visuallyHidden"
        type="file"
        multiple={!isFolder}
        accept={isFolder ? undefined : '.xlsx,.zip,.json,.csv'}
        disabled={isBusy}
        ref={(input) => {
          if (input !== null) input.webkitdirectory = isFolder
        }}
        onChange={({ currentTarget }) => {
          if (currentTarget.files !== null) onChoice(currentTarget.files)
          currentTarget.value = ''
        }}
      />
    </label>
  )
}

/** What was found in a file that has not been read to the letter. */
function Notes({ report: { notes } }: { readonly report: FileReport }): ReactNode {
  const { m } = useScreenWords()
  if (notes.length === 0) return null
  return (
    <>
      <h3 className={css.heading}>{m.files.notes}</h3>
      <ul className={css.list}>
        {notes.map((note) => (
          <li key={JSON.stringify(note)}>{m.files.note(note)}</li>
        ))}
      </ul>
    </>
  )
}

function Refused({ report }: { readonly report: FileReport }): ReactNode {
  const { m } = useScreenWords()
  const words = m.files
  const { name, faults, findings } = report
  return (
    <section className={css.part} aria-label={words.refused(name)}>
      <h2 className={css.heading}>{words.refused(name)}</h2>
      <p className={css.quiet}>{words.refusedAbout}</p>
      <ul className={css.faults}>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {fault.kind === 'register' ? m.failures.text(fault.failure) : words.fault(fault)}
          </li>
        ))}
      </ul>
      <Notes report={report} />
      {findings.length > 0 && (
        <>
          <h3 className={css.heading}>{words.faults(findings.length)}</h3>
          <FileFindings findings={findings} />
        </>
      )}
    </section>
  )
}

function Shown({ report }: { readonly report: FileReport }): ReactNode {
  const { m } = useScreenWords()
  const words = m.files
  const leave = useLeaveFile()
  const { name, findings } = report
  return (
    <section className={css.part} aria-label={words.opened(name)}>
      <h2 className={css.heading}>{words.opened(name)}</h2>
      <p>{findings.length === 0 ? words.openedAll(name) : words.openedSome(rowsAtFault(report))}</p>
      <p>
        <button type="button" className={css.button} onClick={leave}>
          {words.leave}
        </button>
      </p>
      <Notes report={report} />
      {findings.length > 0 && <FileFindings findings={findings} />}
    </section>
  )
}

/** Opens a workbook or a package of the reader's machine in the place of the register, and says what is wrong with it. */
export function FilePart({ reading, refused, open }: FileOpening): ReactNode {
  const { m } = useScreenWords()
  const words = m.files
  const file = useShownFile()
  const [isOver, setOver] = useState(false)
  const zone = useRef<HTMLDivElement>(null)
  const isBusy = reading !== null
  const isLeaving = ({ relatedTarget }: DragEvent): boolean =>
    !(relatedTarget instanceof Node) || zone.current?.contains(relatedTarget) !== true
  const said = reading !== null ? words.reading(reading) : refused !== null ? words.refused(refused.name) : ''
  return (
    <div className={css.part}>
      <Card>
        <div className={css.part}>
          <div
            ref={zone}
            className={isOver ? css.over : css.zone}
            onDragOver={() => setOver(true)}
            onDragLeave={(event) => {
              if (isLeaving(event)) setOver(false)
            }}
            onDrop={() => setOver(false)}
          >
            <h2 className={css.heading}>{words.title}</h2>
            <p>{words.about}</p>
            <p className={css.actions}>
              <Chooser label={words.chooseFile} isBusy={isBusy} onChoice={(list) => void open(handedByChoice(list))} />
              <Chooser
                label={words.chooseFolder}
                isFolder
                isBusy={isBusy}
                onChoice={(list) => void open(handedByChoice(list))}
              />
            </p>
            {/* What is wrong with a file stands below, under its heading. */}
            <p role="status" className={isBusy ? undefined : 'visuallyHidden'}>
              {said}
            </p>
          </div>
          <p className={css.quiet}>{words.keeps}</p>
          <div className={css.actions}>
            <TemplateButton />
            <span className={css.quiet}>{words.templateAbout}</span>
          </div>
        </div>
      </Card>
      {refused !== null && <Refused report={refused} />}
      {refused === null && file !== null && <Shown report={file.report} />}
    </div>
  )
}
