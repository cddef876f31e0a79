/**
 * Text for searching without diacritics: "Đô thị hóa" and "do thi hoa" fold to the same (rule V5).
 * NFD takes the marks off, but leaves đ as it is, so đ is replaced by hand.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()
}
