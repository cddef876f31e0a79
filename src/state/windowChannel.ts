/** A way to the other windows of this browser. */
export interface WindowChannel {
  readonly say: (message: object) => void
  readonly close: () => void
}

/** The channel of this name; null where the browser has none, and nobody answers. What is heard is unknown: each listener reads it (rule S16). */
export function openWindowChannel(name: string, hear: (sent: unknown) => void): WindowChannel | null {
  if (!('BroadcastChannel' in window)) return null
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data))
  return {
    // By its own name: the message of a window would need an address, which a channel does not have.
    say: (message) => BroadcastChannel.prototype.postMessage.call(channel, message),
    close: () => channel.close(),
  }
}
