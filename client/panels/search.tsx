import { Combobox } from '@base-ui/react/combobox'
import { useDeferredValue, useRef, useState } from 'react'
import type { Label, Ref } from '#domain/ref'
import { useSearch } from '../api/questions.ts'
import { isTyping, useKeys } from '../state/keys.ts'
import { parseQuestion } from '../state/parse-question.ts'
import { placeOf } from '../state/places.ts'
import { changeView } from '../state/view-history.ts'
import '../ui/picker.css'
import './search.css'

const kindWord: Partial<Record<Label, string>> = {
  Actor: 'Actors',
  Plan: 'Plans',
  PlanPoint: 'Points',
  Heading: 'Headings',
  Issue: 'Issues',
  Demand: 'Demands',
  Event: 'Events',
  Source: 'Reports',
  Discrepancy: 'Where reports disagree',
}

type Group = { value: string; items: Ref[] }

/** By kind, the kind of the best result first; what has no screen of its own is left out. */
function byKind(refs: readonly Ref[]): Group[] {
  const groups = new Map<string, Ref[]>()
  for (const ref of refs) {
    const kind = kindWord[ref.label]
    if (kind) groups.set(kind, [...(groups.get(kind) ?? []), ref])
  }
  return [...groups].map(([value, items]) => ({ value, items }))
}

function Results({ words }: { words: string }) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className="picker-place" sideOffset={6} align="end">
        <Combobox.Popup className="picker-popup search-popup" hidden={words === ''}>
          <Combobox.Empty className="picker-empty">{words && 'Nothing found by that name.'}</Combobox.Empty>
          <Combobox.List className="picker-list">
            {(group: Group) => (
              <Combobox.Group key={group.value} items={group.items}>
                <Combobox.GroupLabel className="picker-group">{group.value}</Combobox.GroupLabel>
                <Combobox.Collection>
                  {(ref: Ref) => (
                    <Combobox.Item key={ref.id} value={ref} className="picker-item">
                      {ref.name}
                    </Combobox.Item>
                  )}
                </Combobox.Collection>
              </Combobox.Group>
            )}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}

/** Finds anything by name, or takes a whole question: "Who opposes the handover of the Donbas?" */
export function Search() {
  const [words, setWords] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const { ask, about } = parseQuestion(useDeferredValue(words))
  const results = useSearch(about)
  const found = byKind(about === '' ? [] : (results.data?.items ?? []))
  useKeys((event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !ctrlK) return
    event.preventDefault()
    input.current?.focus()
  })
  const open = (ref: Ref | null) => {
    const place = ref && placeOf(ref, ask)
    if (!place) return
    setWords('')
    changeView(place)
  }
  return (
    <search className="search">
      <Combobox.Root
        items={found}
        filter={null}
        value={null}
        inputValue={words}
        onInputValueChange={setWords}
        onValueChange={open}
        itemToStringLabel={(ref: Ref) => ref.name}
        openOnInputClick={false}
        autoHighlight
      >
        <Combobox.Input
          ref={input}
          className="search-input"
          aria-label="Search, or ask who supports, opposes or brokered a point"
          placeholder="Search actors, points, events"
        />
        <span className="search-key" aria-hidden="true">
          /
        </span>
        <Results words={about} />
      </Combobox.Root>
    </search>
  )
}
