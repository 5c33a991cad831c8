import type { ReactNode } from 'react'
import type { JointAnswer } from '#domain/demand'
import type { Stance } from '#domain/stance'
import type { ViewState } from '#domain/view-state'
import { Glyph } from './glyph.tsx'
import { matchMark, stanceMark } from './marks.ts'
import { sayCount } from './say-count.ts'
import { ViewLink } from './view-link.tsx'
import './chip.css'

type Form = { form: 'full' | 'dashed' | 'outline'; tone?: Stance; to?: Partial<ViewState>; children: ReactNode }

function Chip({ form, tone, to, children }: Form) {
  const looks = { className: `chip chip-${form}`, 'data-tone': tone }
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
        <span className="chip-count" aria-hidden="true">
          {count}
        </span>
      )}
      <span className="visually-hidden">, {sayCount(count, what)}</span>
    </>
  )
}

type StanceProps = { stance: Stance; name?: string; claims?: number; to?: Partial<ViewState> }

/** On the point itself (or on the plan as a whole): filled. Names the actor, or without a name says the stance. */
export function StanceChip({ stance, name, claims, to }: StanceProps) {
  const { word } = stanceMark[stance]
  return (
    <Chip form="full" tone={stance} to={to}>
      <Glyph name={stance} />
      <span className="chip-name">{name ?? word}</span>
      {name && <span className="visually-hidden"> {word}</span>}
      {claims !== undefined && <Count count={claims} what="claim" />}
    </Chip>
  )
}

type DemandProps = { match: JointAnswer; name?: string; demands?: number; to?: Partial<ViewState> }

/** Inferred from what an actor demands: dashed, and never with a stance's glyph. */
export function DemandChip({ match, name, demands, to }: DemandProps) {
  const { word, tone } = matchMark[match]
  return (
    <Chip form="dashed" tone={tone} to={to}>
      <Glyph name={match} />
      <span className="chip-name">{name ?? word}</span>
      {name && <span className="visually-hidden"> {word}</span>}
      {demands !== undefined && <Count count={demands} what="demand" />}
    </Chip>
  )
}

/** What somebody did to bring it about: a role, with no side and so no colour. */
export function BrokerChip({ name, roles, to }: { name: string; roles: readonly string[]; to?: Partial<ViewState> }) {
  return (
    <Chip form="outline" to={to}>
      <Glyph name="broker" />
      <span className="chip-name">{name}</span>
      <span className="chip-role">{roles.join(', ')}</span>
    </Chip>
  )
}
