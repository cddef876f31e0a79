import { useMemo, type ReactNode } from 'react'
import { seriesOf } from '@/charts/series'
import { SlideChart } from '@/charts/SlideChart'
import { hasOldFigures } from '@/domain/judged'
import type { IndicatorLine } from '@/domain/report'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import { StatusMark } from '@/ui/StatusMark'
import { doubtsOf } from './doubtsOf'
import { indicatorEyebrow } from './eyebrowOf'
import { figureParts, indicatorSentences } from './indicatorSentences'
import { largeFigureOf, type LargeFigure } from './largeFigure'
import type { SlideProps } from './slideProps'
import { sourceOf } from './sourceOf'
import { Stage } from './Stage'
import css from './slides.module.css'

export interface IndicatorSlideProps extends SlideProps {
  readonly line: IndicatorLine
}

/** One indicator: the finding, the figure, its status, what it takes, and its course against the band. */
export function IndicatorSlide({ report, place, line }: IndicatorSlideProps): ReactNode {
  const speech = useScreenWords()
  const { m, f } = speech
  const { assessment: a } = line
  const { term } = report.register
  const { figures } = useMemo(() => seriesOf(line, report.day, term), [line, report.day, term])
  const large = largeFigureOf(line, figures, speech)
  return (
    <Stage
      report={report}
      place={place}
      eyebrow={<Rich text={indicatorEyebrow(line, report, speech)} />}
      heading={m.indicator.finding(line, figures, f)}
      source={sourceOf(line, report, speech)}
    >
      <div className={css.indicator}>
        <div className={css.said}>
          {large !== null && <WrittenFigure line={line} {...large} />}
          {large === null && a?.status !== 'no_data' && (
            <p className={css.badge}>
              <strong>{m.slides.indicator.none}</strong>
            </p>
          )}
          {a !== null && (
            <p className={css.badge}>
              <StatusMark
                status={a.status}
                provisional={a.stage === 'provisional'}
                stale={a.modifiers.includes('stale')}
                hasOldFigures={hasOldFigures(a)}
              />
              <span>
                <strong>{m.words.status[a.status]}</strong>
                {doubtsOf(a, speech).map((doubt) => `, ${doubt}`)}
              </span>
            </p>
          )}
          {indicatorSentences(line, figures, report, speech).map((text) => (
            <p key={text}>
              <Rich text={numbersKept(text)} />
            </p>
          ))}
        </div>
        <div className={css.chart}>
          <SlideChart line={line} day={report.day} term={term} />
        </div>
      </div>
    </Stage>
  )
}

/** A number stays with the word that it counts. */
const numbersKept = (text: string): string => text.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00A0')

/** Figure and short unit together of more letters than these are written smaller; a letter of the unit is half as wide. */
const WIDE_FIGURE = 6
const WIDEST_FIGURE = 8
/** A unit of more letters is written small, under the figure. */
const LONG_UNIT = 3

interface WrittenFigureProps extends LargeFigure {
  readonly line: IndicatorLine
}

/** The one figure of the slide, with its unit. */
function WrittenFigure({ line: { indicator }, value, about }: WrittenFigureProps): ReactNode {
  const speech = useScreenWords()
  const { before, figure, after } = figureParts(value, indicator, speech)
  const isLong = after.length > LONG_UNIT
  const width = figure.length + (before.length + (isLong ? 0 : after.length)) / 2
  const size = width > WIDEST_FIGURE ? css.widest : width > WIDE_FIGURE ? css.wide : css.figure
  return (
    <div>
      <p className={css.large}>
        {before !== '' && <span className={css.unit}>{before}</span>}
        <strong className={size}>{figure}</strong>
        {after !== '' && !isLong && <span className={css.unit}>{after}</span>}
      </p>
      <p className={css.small}>
        {isLong && <span className={css.longUnit}>{after}, </span>}
        {about}
      </p>
    </div>
  )
}
