/** Least width of a picture in pixels, and least pixels for one CSS pixel: it is shown large, and printed. */
const LEAST_WIDTH = 1600
const LEAST_SCALE = 2

/** Letters of each font file, written into the empty margin at the foot of the picture: where they are, in CSS pixels. */
const PROBES = [
  { letters: 'MMM', x: 4 },
  { letters: 'ẾẾẾ', x: 64 },
] as const
const PROBE = { width: 30, height: 20, size: 12 } as const

/** Milliseconds between two looks, and how many there are: by then a browser has taken another font. */
const LOOK_AGAIN = 20
const MOST_LOOKS = 250

type Drawing = CanvasRenderingContext2D

function withProbes(svg: string): string {
  const [, height = '0'] = /<svg [^>]*\bheight="(\d+)"/.exec(svg) ?? []
  const texts = PROBES.map(
    ({ letters, x }) => `<text x="${x}" y="${Number(height) - 6}" font-size="${PROBE.size}">${letters}</text>`,
  )
  return svg.replace(/<\/svg>\s*$/, `${texts.join('')}</svg>`)
}

/** Are there letters in the margin? Until its fonts are read, a picture is drawn without any words. */
function hasLetters(drawing: Drawing, scale: number): boolean {
  const top = drawing.canvas.height - PROBE.height * scale
  return PROBES.every(({ x }) => {
    const { data } = drawing.getImageData(x * scale, top, PROBE.width * scale, PROBE.height * scale)
    return data.some((part) => part < 128)
  })
}

/** What is drawn, without the letters of the margin: they have done their work. */
async function bytesOf(drawing: Drawing, scale: number): Promise<Blob> {
  const { canvas } = drawing
  drawing.fillStyle = '#fff'
  drawing.fillRect(0, canvas.height - PROBE.height * scale, canvas.width, PROBE.height * scale)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture'))
      else resolve(blob)
    }, 'image/png')
  })
}

/** A picture's SVG (`pictureOf`) as pixels; throws where the browser draws it without its words. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withProbes(svg))}`
  await image.decode()
  const scale = Math.max(LEAST_SCALE, LEAST_WIDTH / image.naturalWidth)
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(image.naturalWidth * scale)
  canvas.height = Math.ceil(image.naturalHeight * scale)
  const drawing = canvas.getContext('2d', { willReadFrequently: true })
  if (drawing === null) throw new Error('The browser draws no pictures')
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    drawing.drawImage(image, 0, 0, canvas.width, canvas.height)
    if (hasLetters(drawing, scale)) return bytesOf(drawing, scale)
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
  }
  // A chart without a word says nothing, and nobody would know what is missing.
  throw new Error('The browser has drawn no letters')
}
