import latin from '@/ui/fonts/source-sans-3-latin.woff2?inline'
import vietnamese from '@/ui/fonts/source-sans-3-vietnamese.woff2?inline'

const face = (address: string, range: string): string =>
  `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(${address}) format('woff2');unicode-range:${range}}`

/** The face of the screens inside a file, which must not ask for anything: what `ui/fonts.css` says, the letters with it. */
export const PICTURE_FONTS = [
  face(
    vietnamese,
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  ),
  face(
    latin,
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ),
].join('')
