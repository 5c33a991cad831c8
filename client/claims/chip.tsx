import type { ReactNode } from 'react'
import { isWeak } from '#domain/basis'
import type { JointAnswer } from '#domain/demand'
import type { Stance } from '#domain/stance'
import type { ViewChange } from '#domain/view-state'
import { leastOf } from '#domain/words/basis'
import { leastKnown, withKnown } from '#domain/words/counts'
import { answerWord } from '#domain/words/demands'
import { sayCount } from '#domain/words/plurals'
import { sayHeld, stanceWord } from '#domain/words/stance'
import type { Evidence } from '#domain/words/verb'
import { ViewLink } from '../state/view-link.tsx'
import chips from '../ui/chip.module.css'
import { Heard } from '../ui/heard.tsx'
import { Glyph } from './glyph.tsx'
import { matchMark } from './marks.ts'

type Form = {
  form: 'full' | 'dashed' | 'outline'
  tone?: Stance
  /** How what it says is known: italic and hatched where that is of strength 1. */
  known?: Evidence | undefined
  title?: string | undefined
  to?: ViewChange
  children: ReactNode
}

function Chip({ form, tone, known, title, to, children }: Form) {
  const weak = known && isWeak(known) ? true : undefined
  const looks = { className: chips[form], 'data-chip': form, 'data-tone': tone, 'data-weak': weak, title }
  return to ? (
    <ViewLink {...looks} to={to}>
      {children}
    </ViewLink>
  ) : (
    <span {...looks}>{children}</span>
  )
}

function Count({ count, what }: { count: number; what: string }) {
  return (
    <>
      {count > 1 && (
        <span className={chips.count} aria-hidden="true">
          {count}
        </span>
      )}
      <Heard>, {sayCount(count, what)}</Heard>
    </>
  )
}

/** What a chip says of somebody beyond the name, or of a stance by itself how that is known. */
function Aloud({ said }: { said: string | undefined }) {
  return said ? <Heard>{said}</Heard> : null
}

type StanceProps = {
  stance: Stance
  name?: string
  /** Who holds it, where the name is that of what it is on. */
  holder?: string
  /** How the one position that it stands for is known; a chip over several has none. */
  known?: Evidence | undefined
  condition?: string | undefined
  /** What is said of it elsewhere as well as it is known, instead. */
  says?: string
  claims?: number
  to?: ViewChange
}

/** On the point itself (or on the plan as a whole): filled. Names the actor, or without a name says the stance. */
export function StanceChip({ stance, name, holder, known, condition, says, claims, to }: StanceProps) {
  const word = stanceWord[stance].one
  const who = holder ?? name
  const held = known && sayHeld({ stance, condition }, known, [{ name: who ?? 'it' }], holder ? `“${name}”` : 'it')
  const least = known && leastOf(known)
  const bare = [word, least].filter(Boolean).join(', ')
  return (
    <Chip
      form="full"
      tone={stance}
      known={known}
      title={says ?? (held && [who, held].filter(Boolean).join(' '))}
      to={to}
    >
      <Glyph name={stance} />
      <span className={chips.name}>{name ?? word}</span>
      <Aloud said={says ? `: ${says}` : name ? ` ${holder ? bare : (held ?? word)}` : least && `, ${least}`} />
      {claims !== undefined && <Count count={claims} what="claim" />}
    </Chip>
  )
}

type DemandProps = {
  match: JointAnswer
  name?: string
  /** How the best known of the answers that it stands for is known. */
  known?: Evidence | undefined
  demands?: number
  to?: ViewChange
}

/** By what an actor demands: dashed, and never with a stance's glyph. */
export function DemandChip({ match, name, known, demands, to }: DemandProps) {
  const word = answerWord[match]
  const least = known && leastKnown([known])
  const said = withKnown(word, known ? [known] : [])
  return (
    <Chip form="dashed" tone={matchMark[match].tone} known={known} title={name && `${name}: ${said}`} to={to}>
      <Glyph name={match} />
      <span className={chips.name}>{name ?? word}</span>
      <Aloud said={name ? ` ${said}` : least && `, ${least}`} />
      {demands !== undefined && <Count count={demands} what="demand" />}
    </Chip>
  )
}

type BrokerProps = { name: string; did?: string; known?: Evidence | undefined; to?: ViewChange }

/** What somebody did to bring it about, in as many words as its evidence asks for; with no side and so no colour. */
export function BrokerChip({ name, did, known, to }: BrokerProps) {
  return (
    <Chip form="outline" known={known} to={to}>
      <Glyph name="broker" />
      <span className={chips.name}>{name}</span>
      {did && <span className={chips.role}>{did}</span>}
    </Chip>
  )
}
