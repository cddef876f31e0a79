import { Link } from 'react-router'
import { hasOldFigures, type JudgedLine } from '@/domain/judged'
import type { Limits } from '@/domain/limits'
import type { TermReport } from '@/domain/report'
import { effectiveSeverity, isRated } from '@/domain/rollUp'
import { useWords } from '@/i18n/Words'
import { useView } from '@/state/view'
import { Bullet } from '@/ui/Bullet'
import { NewMark } from '@/ui/NewMark'
import { StatusMark } from '@/ui/StatusMark'
import { absenceOf } from './absenceOf'
import css from './HeadlineList.module.css'

/** A sum of a few years against the band of all of them would be no comparison. */
function isComparable({ indicator, assessment: { value } }: JudgedLine): boolean {
  return indicator.aggregation !== 'cumulative' || value?.count === value?.of
}

function Row({ line, limits }: { readonly line: JudgedLine; readonly limits: Limits }) {
  const { m, f, language } = useWords()
  const { to } = useView()
  const { indicator, assessment: a } = line
  const band = a.milestone?.band ?? { min: null, max: null }
  const rated = isRated(a.status)
  const value = rated ? a.value : null
  return (
    <tr>
      <td className={css.mark}>
        <StatusMark
          status={a.status}
          provisional={a.stage === 'provisional'}
          stale={a.modifiers.includes('stale')}
          hasOldFigures={hasOldFigures(a)}
        />
        <span className="visuallyHidden">{m.words.status[a.status]}</span>
      </td>
      <th scope="row" className={css.name}>
        <Link to={to.indicator(indicator.id)}>{indicator.shortName[language]}</Link>
        <NewMark id={indicator.id} />
        {f.unit(indicator) !== '%' && <span className={css.unit}> {f.unit(indicator)}</span>}
      </th>
      {value === null ? (
        <td colSpan={2} className={css.words}>
          {m.story.line(line, f)}
        </td>
      ) : (
        <>
          <td className={css.bullet}>
            {isComparable(line) ? (
              <Bullet
                value={value.value}
                band={{ lower: band.min, upper: band.max }}
                status={a.status}
                limits={limits}
              />
            ) : (
              <span className={css.words}>{m.overview.headlines.only(value.count ?? 0, value.of ?? 0)}</span>
            )}
          </td>
          <td className={css.figure}>{f.figure(value.value, indicator)}</td>
        </>
      )}
      <td className={css.target}>{f.unit(indicator) === '%' ? f.band(band, indicator) : f.bandFigures(band)}</td>
    </tr>
  )
}

interface HeadlineListProps {
  /** Those that pass the filters. */
  readonly lines: readonly JudgedLine[]
  readonly all: readonly JudgedLine[]
  readonly report: TermReport
}

/** The Congress's main indicators against their bands, all bands on one column, worst first. */
export function HeadlineList({ lines, all, report }: HeadlineListProps) {
  const { m } = useWords()
  const { headlines } = m.overview
  const main = lines
    .filter((line) => line.indicator.headline)
    .toSorted((a, b) => {
      const rated = Number(isRated(b.assessment.status)) - Number(isRated(a.assessment.status))
      if (rated !== 0) return rated
      const severity = (line: JudgedLine): number => effectiveSeverity(line.assessment.status, line.assessment.outlook)
      return severity(b) - severity(a)
    })
  const inside = main.filter(({ assessment: a }) => isRated(a.status) && a.position === 'inside').length
  return (
    <section aria-labelledby="headlines">
      <h2 id="headlines" className={css.title}>
        {headlines.title(inside, main.length)}
      </h2>
      {main.length === 0 ? (
        <p className={css.caption}>{headlines.none[absenceOf(all, report)]}</p>
      ) : (
        <>
          <table className={css.list}>
            <thead>
              <tr>
                <th className={css.mark} aria-hidden="true" />
                <th scope="col">
                  <span className="visuallyHidden">{headlines.indicator}</span>
                </th>
                <th className={css.bullet} aria-hidden="true" />
                <th scope="col" className={css.figure}>
                  {headlines.figure}
                </th>
                <th scope="col" className={css.target}>
                  {headlines.target}
                </th>
              </tr>
            </thead>
            <tbody>
              {main.map((line) => (
                <Row key={line.indicator.id} line={line} limits={report.limits} />
              ))}
            </tbody>
          </table>
          <p className={css.caption}>{headlines.caption}</p>
        </>
      )}
    </section>
  )
}
