/** A message of the catalogue without the marks of what is strong in it (`ui/Rich` draws them): for names, titles and files. */
export function plainMessage(text: string): string {
  return text.replaceAll('**', '')
}
