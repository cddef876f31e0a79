import { useEffect, useState, type ReactNode } from 'react'
import { useScreenWords } from '@/i18n/Words'
import { buildThere, ownBuild } from './builds'
import css from './RegisterWatch.module.css'
import buttons from '@/ui/buttons.module.css'

/** Milliseconds from one question after a newer build to the next; nobody waits for one. */
const EVERY = 1_800_000

/** Has the server another build than this page? Asked now and then while somebody looks. */
function useNewBuild(): boolean {
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    const own = ownBuild()
    if (own === null) return undefined
    let askedAt = performance.now()
    let isWanted = true
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || performance.now() - askedAt < EVERY / 2) return
      askedAt = performance.now()
      const there = await buildThere()
      if (isWanted && there !== null) setNew(there !== own)
    }
    const look = (): void => void ask()
    const timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
    return () => {
      isWanted = false
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return isNew
}

/** One quiet line once the server has a newer build (rule F29). The windows of a meeting have nothing around them, so it waits until they are left (P13). */
export function NewBuild(): ReactNode {
  const { m } = useScreenWords()
  const isNew = useNewBuild()
  return (
    <output className={isNew ? css.chip : 'visuallyHidden'}>
      {isNew && (
        <>
          <span>{m.watch.newBuild}</span>
          <button type="button" className={buttons.plain} onClick={() => location.reload()}>
            {m.watch.reload}
          </button>
        </>
      )}
    </output>
  )
}
