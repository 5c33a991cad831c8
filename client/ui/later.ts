import { type ComponentType, useState } from 'react'

type Later<P> = { load: () => Promise<ComponentType<P>>; loaded?: ComponentType<P> }

/** A component that is loaded when it is first asked for. */
export const later = <P>(load: Later<P>['load']): Later<P> => ({ load })

/** It, absent until it is there, and how to ask for it. Where it could not be loaded, asking again tries again. */
export function useLater<P>(component: Later<P>) {
  const [Component, setComponent] = useState(() => component.loaded)
  const ask = () => {
    if (Component) return
    component.load().then(
      (loaded) => {
        component.loaded = loaded
        setComponent(() => loaded)
      },
      () => undefined,
    )
  }
  return [Component, ask] as const
}
