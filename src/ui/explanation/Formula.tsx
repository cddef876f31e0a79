import type { ReactNode } from 'react'

/** A formula in which `^` stands before an exponent. */
export function Formula({ text }: { readonly text: string }): ReactNode {
  const [first, ...rest] = text.split('^')
  return (
    <>
      {first}
      {rest.map((part) => {
        const exponent = /^[\d/.,]+/.exec(part)?.[0] ?? ''
        return (
          <span key={part}>
            <sup>{exponent}</sup>
            {part.slice(exponent.length)}
          </span>
        )
      })}
    </>
  )
}
