import { useEffect, useState } from 'react'
import { fetchChart } from '@/charts/chartScript'
import { useAnswer } from '@/features/present/useAnswer'
import { askToPersist, canKeep } from '@/state/storageTrial'
import type { Findings } from './checksOf'
import { tryFonts, tryFullScreen, tryWakeLock, type Screen, type Verdict } from './trials'

type Asked = Pick<Findings, 'fonts' | 'chart' | 'storage' | 'fullScreen' | 'wakeLock' | 'screen'>

async function tryChart(): Promise<Verdict> {
  try {
    await fetchChart()
    return 'met'
  } catch {
    return 'not_met'
  }
}

const tryStorage = async () => ({ kept: canKeep(), persistent: await askToPersist() })

const measured = (): Screen => ({
  width: window.screen.width,
  height: window.screen.height,
  scale: window.devicePixelRatio,
})

/** What this browser and this screen can do for a meeting. */
export function useTrials(): Asked {
  const [screen, setScreen] = useState(measured)
  useEffect(() => {
    const measure = (): void => setScreen(measured())
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return {
    fonts: useAnswer(tryFonts),
    chart: useAnswer(tryChart),
    storage: useAnswer(tryStorage),
    wakeLock: useAnswer(tryWakeLock),
    fullScreen: tryFullScreen(),
    screen,
  }
}
