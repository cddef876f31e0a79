import type { ReactNode } from 'react'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { Rich } from '@/ui/Rich'
import type { SlideProps } from './slideProps'
import { Stage } from './Stage'
import { StatusKey } from './StatusKey'
import { Tiles } from './Tiles'
import { tileSizes, tilesOf } from './tilesOf'
import css from './slides.module.css'

/** What the tiles of both groups may take of the width, in hundredths of the picture's height, and the widest pitch of one. */
const TILES_WIDTH = 103
const WIDEST_PITCH = 5.2

/** Every programme as a row of tiles, all in one picture: what can be judged worst first, what cannot in a column of its own. */
export function OverviewSlide({ report, place }: SlideProps): ReactNode {
  const { m, language } = useScreenWords()
  const { owner } = useRoom()
  const words = m.slides.overview
  const rows = report.programmes.map((line) => ({ line, ...tilesOf(line) }))
  const most = {
    rated: Math.max(1, ...rows.map(({ rated }) => rated.length)),
    unrated: Math.max(1, ...rows.map(({ unrated }) => unrated.length)),
  }
  const pitch = Math.min(WIDEST_PITCH, TILES_WIDTH / (most.rated + most.unrated))
  return (
    <Stage report={report} place={place} eyebrow={owner} heading={m.overview.headline(report.rollUp).join('\n').trim()}>
      <div className={css.overview}>
        <table className={css.board} style={tileSizes(pitch)}>
          <tbody>
            {rows.map(({ line: { programme, rollUp, context }, rated, unrated }) => (
              <tr key={programme.id}>
                <td className={css.number}>{String(programme.number).padStart(2, '0')}</td>
                <th scope="row">{programme.shortName[language]}</th>
                {rollUp.total === 0 ? (
                  <td colSpan={3} className={css.words}>
                    {words.noTargets(context.length)}
                  </td>
                ) : (
                  <>
                    <td className={css.share}>
                      <strong>{rollUp.rated}</strong>/{rollUp.total}
                    </td>
                    <td>{rated.length > 0 && <Tiles lines={rated} label={words.rated} />}</td>
                    <td>{unrated.length > 0 && <Tiles lines={unrated} label={words.unrated} />}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <StatusKey counts={report.rollUp.counts} />
          <p className={css.small}>
            <Rich text={m.overview.tasksOverdue(report.taskRollUp.counts.overdue, report.taskRollUp.total)} />{' '}
            {report.rollUp.flags.provisional + report.rollUp.flags.stale > 0 && m.overview.marks}
          </p>
        </div>
      </div>
    </Stage>
  )
}
