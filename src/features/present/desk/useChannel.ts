import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { openWindowChannel, type WindowChannel } from '@/state/windowChannel'
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
  const channel = useRef<WindowChannel | null>(null)
  const say = useCallback((message: Message) => channel.current?.say(message), [])
  const hear = useEffectEvent((sent: unknown) => {
    const message = parseMessage(sent)
    if (message !== null) onMessage(message, say)
  })
  const greet = useEffectEvent(() => say(greeting))
  useEffect(() => {
    channel.current = openWindowChannel(name, (sent) => hear(sent))
    greet()
    return () => {
      channel.current?.close()
      channel.current = null
    }
  }, [name])
  return say
}
