import type { ContestedPoint } from '#domain/contested'
import type { Ref } from '#domain/ref'
import type { SideCount } from '#domain/side-count'
import type { Stance } from '#domain/stance'
import { sayCount } from '#domain/words/plurals'
import { StanceChip } from '../../../claims/chip.tsx'
import { Glyph } from '../../../claims/glyph.tsx'
import { toAnswer } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import { Heard } from '../../../ui/heard.tsx'

const round = (value: number) => Math.round(value * 100) / 100

function Names({ actors, stance, point }: { actors: readonly Ref[]; stance: Stance; point: Ref }) {
  if (actors.length === 0) return null
  return (
    <ul className="contested-names">
      {actors.map(({ id, name }) => (
        <li key={id}>
          <StanceChip stance={stance} name={name} to={toAnswer(point.id, { actor: id })} />
        </li>
      ))}
    </ul>
  )
}

type BarProps = { side: 'supports' | 'opposes'; count: number; of: SideCount; most: number }

/** As long as it has actors, and said by sides before actors. */
function Bar({ side, count, of, most }: BarProps) {
  return (
    <span className={`contested-bar contested-${side}`} data-tone={side}>
      {count > 0 && (
        <>
          <span className="contested-fill" style={{ width: `${(count / most) * 100}%` }} />
          <span className="contested-count">
            <Glyph name={side} /> {of.sides > 0 ? `${sayCount(of.sides, 'side')} · ${round(count)}` : round(count)}
            <Heard>{side === 'supports' ? ' actors for' : ' actors against'}</Heard>
          </span>
        </>
      )}
    </span>
  )
}

/** A point with those for it on the left and those against it on the right. */
export function ContestedRow({ contested, most }: { contested: ContestedPoint; most: number }) {
  const { point, plan, supporters, opponents, unsided } = contested
  return (
    <tr>
      <th scope="row" className="contested-point">
        <ViewLink to={toAnswer(point.id)}>{point.name}</ViewLink>
        <span className="contested-plan">{plan ? plan.name : 'the plan as a whole'}</span>
      </th>
      <td className="contested-side">
        <Bar side="supports" count={contested.for} of={contested.sides.for} most={most} />
        <Names actors={supporters} stance="supports" point={point} />
      </td>
      <td className="contested-side">
        <Bar side="opposes" count={contested.against} of={contested.sides.against} most={most} />
        <Names actors={opponents} stance="opposes" point={point} />
      </td>
      <td className="contested-unsided">
        {unsided.length > 0 && (
          <>
            no side:{' '}
            {unsided.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <ViewLink to={toAnswer(point.id, { actor: id })}>{name}</ViewLink>
              </span>
            ))}
          </>
        )}
      </td>
    </tr>
  )
}
