import { useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const listeners = new Set<() => void>()
const system = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
system?.addEventListener('change', () => listeners.forEach((listener) => void listener()))

function chosen(): Theme | undefined {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : undefined
}

function current(): Theme {
  return chosen() ?? (system?.matches ? 'dark' : 'light')
}

/** Chooses light or dark for this page; without a choice the system's is followed. */
export function setTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme
  for (const listener of listeners) listener()
}

export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
}
