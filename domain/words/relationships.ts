import { PartStatus } from '../event.ts'
import { demandVerb, matchVerb } from './demands.ts'
import { partVerb, unattended } from './parts.ts'
import { are, tieVerbs } from './relations.ts'
import { brokeredVerb } from './roles.ts'
import { stanceVerb } from './stance.ts'
import { reviseVerb } from './ties.ts'
import type { Verb } from './verb.ts'

/** A verb that is regular: "holds", "hold", "holding". */
const regular = (base: string, rest = '', ing = `${base}ing`): Verb => ({
  ...{ one: `${base}s${rest}`, many: `${base}${rest}`, base: `${base}${rest}`, ing: `${ing}${rest}` },
})

const did = (what: string): Verb => ({ one: what, many: what, base: `have ${what}`, ing: `having ${what}` })

/** What each type of relationship says of the node that it leads from, before the name of the one that it leads to. */
const verbs: Record<string, Verb> = {
  REPRESENTS: tieVerbs['speaks-for'],
  MEMBER_OF: tieVerbs['member-of'],
  ALLIED_WITH: tieVerbs.allied,
  RELATED_TO: tieVerbs.related,
  IN_PLAN: are('a point of'),
  UNDER: regular('stand', ' under'),
  OF_PLAN: are('a heading of'),
  ON_ISSUE: are('on the issue of'),
  SUCCEEDS: regular('succeed'),
  REVISES: reviseVerb,
  DRAWS_ON: regular('draw', ' on'),
  INSPIRED_BY: are('inspired by'),
  RESEMBLES: regular('resemble', '', 'resembling'),
  RIVALS: regular('rival'),
  HOLDS: regular('hold'),
  VOICED: did('voiced'),
  ABOUT: are('about'),
  PLAYED: did('did'),
  EXPECTS: regular('expect'),
  SAID: did('said'),
  WORDS_OF: are('words of'),
  DEMANDS: demandVerb,
  MEETS: matchVerb.meets,
  PARTLY_MEETS: matchVerb['partly-meets'],
  CONTRADICTS: matchVerb.contradicts,
  CONCERNS: regular('concern'),
  PRESSES: regular('weigh', ' on'),
  HAS_READING: are('answered by'),
  CITES: regular('cite', '', 'citing'),
  SUPPORTS: stanceVerb.supports,
  CONDITIONAL_ON: stanceVerb.conditional,
  OPPOSES: stanceVerb.opposes,
  MIXED_ON: stanceVerb.mixed,
  UNDECLARED_ON: stanceVerb.undeclared,
  BROKERED: brokeredVerb,
}

type Relationship = { type: string; properties: Record<string, unknown> }

/** What a relationship says, where its type is one of ours. */
export function relationshipVerb({ type, properties }: Relationship): Verb | undefined {
  const part = PartStatus.safeParse(properties.status).data ?? 'attended'
  return type === 'TOOK_PART' ? partVerb[part] : Object.hasOwn(verbs, type) ? verbs[type] : undefined
}

/** The same in a word or two on a line: a part that was not attended by what became of it, another's type as its words. */
export function relationshipWords(relationship: Relationship): string {
  const apart = unattended(relationship)
  if (apart !== undefined) return `part: ${apart}`
  return relationshipVerb(relationship)?.one ?? relationship.type.toLowerCase().replaceAll('_', ' ')
}
