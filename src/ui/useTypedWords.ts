import { useEffect, useRef, type RefObject } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/**
 * For a field whose words stand in the address as they are typed. What is being typed comes before its address; a step back or
 * forward, and everything else that changes the words, changes the field.
 */
export function useTypedWords(words: string): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null)
  const way = useNavigationType()
  useEffect(() => {
    const input = field.current
    if (input === null || (input === document.activeElement && way !== NavigationType.Pop)) return
    input.value = words
  }, [words, way])
  return field
}
