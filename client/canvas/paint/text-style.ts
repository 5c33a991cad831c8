import { lineHeight, textGround, textLooks } from '../looks.ts'
import type { StyleRule } from './graph-style.ts'
import type { Palette } from './palette.ts'

/** A body that nobody sees. */
export const nothing = { width: 1, height: 1, 'background-opacity': 0, 'border-width': 0, events: 'no' }

export const text: StyleRule = {
  selector: '.text',
  style: {
    ...nothing,
    label: 'data(words)',
    'font-size': 'data(size)',
    'text-valign': 'center',
    'text-wrap': 'wrap',
    'line-height': lineHeight,
    events: 'yes',
    'text-events': 'yes',
  },
}

export const anchorRules = (
  [
    ['start', 'right', 'left'],
    ['middle', 'center', 'center'],
    ['end', 'left', 'right'],
  ] as const
).map(
  ([anchor, halign, justification]): StyleRule => ({
    selector: `.anchor-${anchor}`,
    style: { 'text-halign': halign, 'text-justification': justification },
  }),
)

export function textRules(palette: Palette, fonts: { sans: string; serif: string }): StyleRule[] {
  const kinds = Object.entries(textLooks).map(([kind, { face, weight, colour, opacity, ground }]): StyleRule => {
    const behind = ground && {
      'text-background-color': palette.ground,
      'text-background-opacity': textGround.opacity,
      'text-background-padding': textGround.padding,
    }
    return {
      selector: `.text-${kind}`,
      style: {
        color: palette[colour],
        'font-weight': weight,
        'font-family': face === 'serif' ? fonts.serif : fonts.sans,
        ...(opacity && { 'text-opacity': opacity }),
        ...behind,
      },
    }
  })
  return [...kinds, { selector: '.text.italic', style: { 'font-style': 'italic' } }, ...anchorRules]
}
