import type { ComponentProps, MouseEvent } from 'react'
import type { ViewChange } from '#domain/view-state'
import { changeView, useLinkTo } from './view-history.ts'

type Props = Omit<ComponentProps<'a'>, 'href'> & { to: ViewChange; merge?: string }

function opensElsewhere(event: MouseEvent) {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}

/** A real link to another screen, or to a change of this one: opens in a new tab like any other, and is one step of undo. */
export function ViewLink({ to, merge, onClick, ...rest }: Props) {
  const href = useLinkTo(to)
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || opensElsewhere(event)) return
        event.preventDefault()
        changeView(to, { merge })
      }}
    />
  )
}
