import type { LabelKind, TableLabel, TableScene } from '../../layouts/table/table-scene.ts'
import type { InkColour, InkWords } from './ink.ts'

type Look = { weight: number; colour: InkColour }

const looks: Record<LabelKind, Look> = {
  principal: { weight: 600, colour: 'ink' },
  name: { weight: 500, colour: 'ink' },
  behind: { weight: 400, colour: 'muted' },
  heading: { weight: 600, colour: 'ink' },
  count: { weight: 400, colour: 'muted' },
  stack: { weight: 500, colour: 'muted' },
  outlet: { weight: 400, colour: 'muted' },
  note: { weight: 400, colour: 'muted' },
  plate: { weight: 600, colour: 'surface' },
  'plate-note': { weight: 400, colour: 'surface' },
}

/** All words on the Table but those on its lines. Who is chosen stands out, in ink. */
export function wordsOf({ labels }: TableScene): InkWords[] {
  return labels.map((label) => {
    const { id, lines, x, y, step, size, face, anchor, emphasis } = label
    const about = { form: 'words', id, of: labelOwner(label), lines, x, y, step, size, face, anchor, emphasis } as const
    const { weight, colour } = looks[label.kind]
    return emphasis === 'lit' ? { ...about, weight: 600, colour: 'ink' } : { ...about, weight, colour }
  })
}

/** A heading and its count are of their side, which no actor's id may be taken for. */
const labelOwner = ({ of, kind }: TableLabel) => (kind === 'heading' || kind === 'count' ? `side ${of}` : of)
