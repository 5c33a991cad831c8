type Attributes = Record<string, string | number | undefined>

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu

/** Text as XML holds it, also within an attribute, where a line break would become a space. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (c) => entities[c] ?? `&#${c.charCodeAt(0)};`)
}

const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value)

/** One element as markup. Attributes that are undefined are left out; `inside` is markup already. */
export function tag(name: string, attributes: Attributes, inside: string | readonly string[] = ''): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(round(value)))}"`],
  )
  const content = typeof inside === 'string' ? inside : inside.join('')
  return content ? `<${name}${given.join('')}>${content}</${name}>` : `<${name}${given.join('')}/>`
}
