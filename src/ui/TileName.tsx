import { useEffect, type ReactNode } from 'react'
import css from './TileName.module.css'

export interface TileNameProps {
  readonly name: string
  readonly leftwards: boolean
  readonly onDismiss: () => void
}

/** What a tile stands for, for eyes: ears have it as the link's own name. */
export function TileName({ name, leftwards, onDismiss }: TileNameProps): ReactNode {
  useEffect(() => {
    const dismiss = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') onDismiss()
    }
    document.addEventListener('keydown', dismiss)
    return () => document.removeEventListener('keydown', dismiss)
  }, [onDismiss])
  return (
    <span className={leftwards ? `${css.name} ${css.leftwards}` : css.name} aria-hidden="true">
      {name}
    </span>
  )
}
