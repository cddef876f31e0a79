import { useEffect, useState } from 'react'
import { fetchChart } from '@/charts/chartScript'
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

/** What a browser says only later, asked once; undefined until then. */
function useAnswer<Answer extends object | string>(ask: () => Promise<Answer>): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    let isWanted = true
    void ask().then((said) => {
      if (isWanted) setAnswer(said)
    })
    return () => {
      isWanted = false
    }
  }, [ask])
  return answer
}

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
