import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { parseMessage, type Message } from './channel'

/**
 * Listens on a channel and speaks on it, `greeting` first; what is no message is not heard. Where the browser has no channels, nobody
 * answers.
 */
export function useChannel(
  name: string,
  greeting: Message,
  onMessage: (message: Message, say: (answer: Message) => void) => void,
): (message: Message) => void {
  const channel = useRef<BroadcastChannel | null>(null)
  const say = useCallback((message: Message) => channel.current?.postMessage(message), [])
  const hear = useEffectEvent((sent: unknown) => {
    const message = parseMessage(sent)
    if (message !== null) onMessage(message, say)
  })
  const greet = useEffectEvent(() => channel.current?.postMessage(greeting))
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return undefined
    const opened = new BroadcastChannel(name)
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data))
    channel.current = opened
    greet()
    return () => {
      opened.close()
      channel.current = null
    }
  }, [name])
  return say
}
