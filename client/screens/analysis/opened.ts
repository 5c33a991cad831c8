import { changeView, useView } from '../../state/view-history.ts'

/** Whether a part of a screen is opened, which its link says, and what opens or closes it. */
export function useOpened(id: string): [boolean, () => void] {
  const { expanded } = useView().state
  const open = expanded.includes(id)
  return [open, () => changeView({ expanded: open ? expanded.filter((one) => one !== id) : [...expanded, id] })]
}
