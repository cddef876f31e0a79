/**
 * What an error page may show of a text (rule S19): no user's name or password in an address, nothing after its question mark, nothing
 * that is long and meaningless enough to be a key.
 */
export function scrubbed(text: string): string {
  return text
    .replace(/\/\/[^\s/?#@]*@/g, '//')
    .replace(/([?#])[^\s"”]+/g, '$1…')
    .replace(/[\w-]{32,}/g, '…')
}

/** What an exception says of itself, without the text that it was thrown over. */
export function scrubbedMessage({ message }: Error): string {
  return scrubbed(message.replace(/".*"/s, '"…"')).slice(0, 300)
}
