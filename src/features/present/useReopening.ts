import { useEffect, useState } from 'react'
import { useRoom, type Reopening } from './room'

/** Can the windows of this meeting be opened again without a network? Undefined = not known yet. */
export function useReopening(): Reopening | undefined {
  const { keepSite } = useRoom()
  const [found, setFound] = useState<Reopening>()
  useEffect(() => {
    let isWanted = true
    void keepSite().then((said) => {
      if (isWanted) setFound(said)
    })
    return () => {
      isWanted = false
    }
  }, [keepSite])
  return found
}
