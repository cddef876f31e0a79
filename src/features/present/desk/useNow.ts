import { useEffect, useState } from 'react'
import { useRoom } from '@/features/present/room'

/** How often a clock without seconds is looked at, in milliseconds. */
const LOOK_EVERY = 5000

/** The time, in milliseconds since 1970, for what is written in whole minutes. */
export function useNow(): number {
  const { now } = useRoom()
  const [time, setTime] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), LOOK_EVERY)
    return () => clearInterval(timer)
  }, [now])
  return time
}
