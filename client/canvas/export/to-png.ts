import { embeddedFonts } from './embedded-fonts.ts'

const most = 8000

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = url
  await image.decode().catch((cause) => {
    throw new Error('The picture could not be drawn as PNG.', { cause })
  })
  return image
}

/** An SVG as pixels, twice as many each way as it names, so that it is sharp on paper. */
export async function toPng(svg: string): Promise<Blob> {
  const dressed = svg.replace('>', `><style>${await embeddedFonts()}</style>`)
  const url = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }))
  try {
    const image = await load(url)
    const scale = Math.min(2, most / image.width, most / image.height)
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.width * scale)
    canvas.height = Math.round(image.height * scale)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('This browser draws no canvas.')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('The picture is too large for a PNG here.')
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}
