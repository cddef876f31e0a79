/** A text as a sentence begins. */
export const capital = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase())
