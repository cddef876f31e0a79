import type { ReactNode } from 'react'
import { useQuestionsFile } from '@/features/present/deck/useQuestionsFile'
import { useRoom } from '@/features/present/room'
import { useScreenWords } from '@/i18n/Words'
import { useMeeting } from '@/state/meeting'
import { Dialog } from '@/ui/Dialog'
import controls from '@/features/present/deck/controls.module.css'

export interface LeaveDialogProps {
  /** Do the rooms see this window? Then nothing of the presenter's is named in it (rule P12). */
  readonly isSeen: boolean
  readonly isEnded: boolean
  readonly onEnd: () => void
  readonly onResume: () => void
  /** To the screen where the deck is made ready, with its notes. */
  readonly onLeave: () => void
  readonly onClose: () => void
}

/** Before a meeting is left: it can be ended, gone on with, or left as it is. The focus is on going on, where an accident does no harm. */
export function LeaveDialog({ isSeen, isEnded, onEnd, onResume, onLeave, onClose }: LeaveDialogProps): ReactNode {
  const words = useScreenWords().m.desk.leave
  const { register } = useRoom()
  const { questions } = useMeeting(register)
  const saveQuestions = useQuestionsFile()
  const open = questions.filter(({ answered }) => !answered).length
  return (
    <Dialog
      title={isEnded ? words.endedTitle : words.title}
      about={isSeen ? words.aboutSeen : isEnded ? words.aboutEnded : words.about}
      onClose={onClose}
    >
      <div className={controls.bar}>
        {isEnded ? (
          <button type="button" className={controls.button} onClick={onResume}>
            {words.resume}
          </button>
        ) : (
          <button type="button" className={controls.strong} onClick={onEnd}>
            {words.end}
          </button>
        )}
        <button type="button" className={controls.button} onClick={onLeave}>
          {words.leave}
        </button>
      </div>
      {!isSeen && questions.length > 0 && (
        <div className={controls.bar}>
          <p>{words.questions(questions.length, open)}</p>
          <button type="button" className={controls.button} onClick={saveQuestions}>
            {words.saveQuestions}
          </button>
        </div>
      )}
    </Dialog>
  )
}
