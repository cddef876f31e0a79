import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { TermReport } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Card } from '@/ui/Card'
import { Count } from '@/ui/Count'
import { coverageOf, REASONS, type Extent } from './extentOf'
import { ListTools } from './ListTools'
import css from './data.module.css'
import listing from '@/ui/listing.module.css'

const HEADS = [
  { head: 'indicators', key: null },
  { head: 'targets', key: css.ofTargets },
  { head: 'figures', key: css.ofFigures },
  { head: 'rated', key: css.ofRated },
] as const

/** The colour of a column in the bars. */
function Key({ of }: { readonly of: string | undefined }) {
  return (
    <svg className={css.key} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <rect className={of} width="10" height="10" />
    </svg>
  )
}

/** Judged inside figures inside targets, on the scale of the programme with most targets. */
function ExtentBar({ extent, most }: { readonly extent: Extent; readonly most: number }) {
  const unit = 100 / most
  const { rated, figures, targets } = extent
  return (
    <svg className={css.extent} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={css.ofTargets} width={targets * unit} height="10" />
      <rect className={css.ofFigures} width={figures * unit} height="10" />
      <rect className={css.ofRated} width={rated * unit} height="10" />
    </svg>
  )
}

interface LineProps {
  readonly name: ReactNode
  readonly extent: Extent
  /** The most targets of any programme; null = no bar. */
  readonly most: number | null
}

function Line({ name, extent, most }: LineProps) {
  const { m } = useScreenWords()
  const { coverage } = m.data
  const reasons = REASONS.filter((reason) => extent.silence[reason] > 0)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={coverage.indicators} className={listing.number}>
        <Count n={extent.indicators} />
      </td>
      <td data-label={coverage.targets} className={listing.number}>
        <Count n={extent.targets} />
      </td>
      <td data-label={coverage.figures} className={listing.number}>
        <Count n={extent.figures} />
      </td>
      <td data-label={coverage.rated} className={listing.number}>
        <strong>
          <Count n={extent.rated} />
        </strong>
      </td>
      <td className={css.bar}>{most !== null && most > 0 && <ExtentBar extent={extent} most={most} />}</td>
      <td data-label={coverage.silent} className={css.wide}>
        {extent.targets === 0
          ? coverage.noTargets
          : reasons.length === 0
            ? coverage.nothing
            : reasons.map((reason) => coverage[reason](extent.silence[reason])).join(', ')}
      </td>
    </tr>
  )
}

/** How far the figures reach in each programme, and why the rest cannot be judged. */
export function CoveragePart({ report }: { readonly report: TermReport }): ReactNode {
  const speech = useScreenWords()
  const { m, language } = speech
  const { to } = useView()
  const { coverage } = m.data
  const { programmes, all } = coverageOf(report)
  const most = Math.max(0, ...programmes.map(({ extent }) => extent.targets))
  return (
    <>
      <ListTools
        list="coverage"
        tables={async () => (await import('./dataSheets')).coverageSheet({ programmes, all }, speech)}
      />
      <Card flush>
        <table className={listing.table}>
          <caption className="visuallyHidden">{coverage.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{coverage.programme}</th>
              {HEADS.map(({ head, key }) => (
                <th key={head} scope="col" className={listing.number}>
                  {key !== null && <Key of={key} />}
                  {coverage[head]}
                </th>
              ))}
              <th scope="col">
                <span className="visuallyHidden">{coverage.bar}</span>
              </th>
              <th scope="col">{coverage.silent}</th>
            </tr>
          </thead>
          <tbody>
            {programmes.map(({ programme, extent }) => (
              <Line
                key={programme.id}
                name={
                  <Link to={to.programme(programme.id)}>
                    {String(programme.number).padStart(2, '0')} {programme.shortName[language]}
                  </Link>
                }
                extent={extent}
                most={most}
              />
            ))}
          </tbody>
          <tfoot>
            <Line name={coverage.all} extent={all} most={null} />
          </tfoot>
        </table>
      </Card>
    </>
  )
}
