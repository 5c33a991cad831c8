import { edgeOfStance } from '#domain/stance'
import { partIn } from '#domain/words/parts'
import type { LineSign, RelationForm } from '../../../canvas/scene.ts'
import { inOneRow, type ResultLink } from './graph.ts'

const signs = new Map<string, LineSign>(
  Object.entries({
    ...Object.fromEntries(Object.entries(edgeOfStance).map(([stance, type]) => [type, stance])),
    MEETS: 'meets',
    PARTLY_MEETS: 'partly-meets',
    CONTRADICTS: 'contradicts',
    BROKERED: 'broker',
    supports: 'supports',
    conditional: 'conditional',
    opposes: 'opposes',
    mixed: 'mixed',
    undeclared: 'undeclared',
    meets: 'meets',
    'partly-meets': 'partly-meets',
    contradicts: 'contradicts',
    [inOneRow]: 'tie',
  }),
)

export const signOfType = (type: string): LineSign => signs.get(type) ?? 'link'

const forms = new Map<string, RelationForm>(
  Object.entries({
    REPRESENTS: 'speaks-for',
    MEMBER_OF: 'member-of',
    ALLIED_WITH: 'allied',
    RELATED_TO: 'related',
    IN_PLAN: 'in-plan',
    UNDER: 'under',
    OF_PLAN: 'of-plan',
    ON_ISSUE: 'on-issue',
    SUCCEEDS: 'succeeds',
    REVISES: 'revises',
    DRAWS_ON: 'draws-on',
    INSPIRED_BY: 'inspired-by',
    RESEMBLES: 'resembles',
    RIVALS: 'rivals',
    HOLDS: 'holds',
    VOICED: 'voiced',
    ABOUT: 'about',
    PLAYED: 'played',
    EXPECTS: 'expects',
    SAID: 'said',
    WORDS_OF: 'words-of',
    DEMANDS: 'demands',
    CONCERNS: 'concerns',
    PRESSES: 'presses',
    HAS_READING: 'reading',
    CITES: 'cites',
  }),
)

const parts = {
  attended: 'met',
  planned: 'planned',
  possible: 'possible',
  'on-hold': 'off',
  cancelled: 'off',
  informed: 'told',
} as const

/** How a relationship is drawn: a part in an event by what became of it, so that one that was called off is drawn as none. */
export function formOfLink(link: Pick<ResultLink, 'type' | 'properties'>): RelationForm {
  const part = partIn(link)
  return part === undefined ? (forms.get(link.type) ?? 'leads') : parts[part]
}
