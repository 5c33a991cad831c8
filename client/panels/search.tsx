import { Combobox } from '@base-ui/react/combobox'
import { type KeyboardEvent, useDeferredValue, useRef, useState } from 'react'
import { isTyping, useKeys } from '../state/keys.ts'
import { changeView } from '../state/view-history.ts'
import { GroupedChoices } from '../ui/grouped-choices.tsx'
import { type Found, useFound } from './search-results.ts'
import './search.css'

/** Finds anything by name, or takes a whole question: "Who opposes the handover of the Donbas?", "What changed since Monday?" */
export function Search() {
  const [words, setWords] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const highlighted = useRef<Found>(undefined)
  const { about, groups } = useFound(useDeferredValue(words))
  useKeys((event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !ctrlK) return
    event.preventDefault()
    input.current?.focus()
  })
  const open = (found: Found | null) => {
    if (!found) return
    setWords('')
    changeView(found.place)
  }
  // Results that come after the typing has stopped are not highlighted by themselves.
  const openFirst = (event: KeyboardEvent) => {
    const first = groups[0]?.items[0]
    if (event.key !== 'Enter' || highlighted.current || !first) return
    event.preventDefault()
    open(first)
  }
  return (
    <search className="search">
      <Combobox.Root
        items={groups}
        filter={null}
        value={null}
        inputValue={words}
        onInputValueChange={setWords}
        onValueChange={open}
        itemToStringLabel={(found: Found) => found.name}
        onItemHighlighted={(found) => {
          highlighted.current = found
        }}
        openOnInputClick={false}
        autoHighlight
      >
        <Combobox.Input
          ref={input}
          className="search-input"
          onKeyDown={openFirst}
          aria-label="Search, or ask who supports, opposes or brokered a point"
          placeholder="Search actors, points, events"
        />
        <span className="search-key" aria-hidden="true">
          /
        </span>
        <GroupedChoices
          keyOf={({ id }: Found) => id}
          nameOf={({ name }) => name}
          empty={about && 'Nothing found by that name.'}
          className="search-popup"
          hidden={about === ''}
          align="end"
        />
      </Combobox.Root>
    </search>
  )
}
