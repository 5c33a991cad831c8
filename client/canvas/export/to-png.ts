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

const families = ['Inter Variable', 'Source Serif 4 Variable']

async function asDataUrl(url: string): Promise<string> {
  const file = await (await fetch(url)).blob()
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(new Error('A font could not be read.', { cause: reader.error }))
    reader.readAsDataURL(file)
  })
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
}

/** The page's own fonts as a stylesheet that needs no network: a picture that is drawn apart from the page has no others. */
export async function embeddedFonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap(facesOf)
  const rules = families.map(async (family) => {
    const face = faces.find(({ style }) => style.getPropertyValue('font-family').replace(/["']/g, '') === family)
    const url = face?.style.getPropertyValue('src').match(/url\(["']?([^"')]+)/)?.[1]
    if (!face || !url) return ''
    const data = await asDataUrl(new URL(url, face.parentStyleSheet?.href ?? document.baseURI).href)
    return `@font-face{font-family:'${family}';font-weight:100 900;src:url(${data})}`
  })
  return (await Promise.all(rules)).join('')
}
