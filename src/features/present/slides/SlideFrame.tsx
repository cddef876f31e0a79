import { memo, Suspense, type ReactNode } from 'react'
import { slideName } from '@/domain/deck'
import { useScreenWords } from '@/i18n/Words'
import { useReport } from '@/queries/report'
import { Catcher } from '@/ui/Catcher'
import { slideTitle } from './slideTitle'
import { SlideView, type SlideViewProps } from './SlideView'
import { Stage } from './Stage'

/** The same picture: nothing of it is drawn again when only what is around it changes. */
function isSame(a: SlideViewProps, b: SlideViewProps): boolean {
  return a.slide === b.slide && a.place?.page === b.place?.page && a.place?.of === b.place?.of
}

/** A slide that cannot break what is around it: where it fails, its name and the freeze still stand (rule R7). */
export const SlideFrame = memo(function SlideFrame({ slide, place }: SlideViewProps): ReactNode {
  const speech = useScreenWords()
  const report = useReport()
  return (
    <Catcher
      about={slideName(slide)}
      onRetry={() => undefined}
      renderFailure={() => (
        <Stage
          report={report}
          eyebrow={speech.m.desk.broken}
          heading={slideTitle(slide, report, speech)}
          place={place}
        />
      )}
    >
      <Suspense fallback={null}>
        <SlideView slide={slide} place={place} />
      </Suspense>
    </Catcher>
  )
}, isSame)
