import { useEffect, useState } from 'react'

/** What a browser says only later, asked once; undefined until then. */
export function useAnswer<Answer extends object | string>(ask: () => Promise<Answer>): Answer | undefined {
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
