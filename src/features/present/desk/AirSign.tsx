import type { ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import type { Cover } from './channel'
import type { Rooms } from './useRooms'
import css from './desk.module.css'

export interface AirSignProps {
  readonly rooms: Rooms
  readonly cover: Cover
}

/** Is the audience window really shown, as far as a browser can tell? Said in words, and read out when it changes. */
export function AirSign({ rooms, cover }: AirSignProps): ReactNode {
  const words = useScreenWords().m.desk.air
  const isOn = rooms.state === 'here' && rooms.visible
  const say = (): string => {
    if (rooms.state !== 'here') return words[rooms.state]
    if (!rooms.visible) return words.covered
    if (cover === null) return words.onAir
    return cover === 'black' ? words.black : words.closing
  }
  return (
    <div className={css.sign} role="group" aria-label={words.name}>
      <output className={css.air} data-on={isOn ? '' : undefined}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.8" className={isOn ? css.full : css.hollow} />
        </svg>
        {say()}
      </output>
      {rooms.state === 'here' && (
        <span className={css.size} title={rooms.fullScreen ? undefined : words.howToFill}>
          {rooms.fullScreen ? words.fullScreen(rooms.width, rooms.height) : words.window(rooms.width, rooms.height)}
        </span>
      )}
    </div>
  )
}
