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
