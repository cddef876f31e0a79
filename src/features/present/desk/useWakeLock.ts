import { useEffect } from 'react'

/** Keeps the screen on as long as the window is in sight, where the browser allows it (rule P11); it lets go when it is not. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let wanted = true
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        const granted = await navigator.wakeLock.request('screen')
        if (wanted) lock = granted
        else await granted.release()
      } catch {
        // Refused: a battery that runs low, a policy. The meeting goes on; it is asked again with the next look at the window.
      }
    }
    const onChange = (): void => void ask()
    void ask()
    document.addEventListener('visibilitychange', onChange)
    return () => {
      wanted = false
      document.removeEventListener('visibilitychange', onChange)
      void lock?.release()
    }
  }, [])
}
