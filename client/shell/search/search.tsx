import { Combobox } from '@base-ui/react/combobox'
import { type ComponentProps, useDeferredValue, useEffect, useRef, useState } from 'react'
import { isTyping, useKeys } from '../../state/keys.ts'
import { changeView } from '../../state/view-history.ts'
import { GroupedChoices } from '../../ui/grouped-choices.tsx'
import styles from './search.module.css'
import { type Found, useFound } from './search-results.ts'

/** Finds anything by name, or takes a whole question: "Who opposes the handover of the Donbas?", "What changed since Monday?" */
export function Search() {
  const [words, setWords] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const highlighted = useRef<Found>(undefined)
  const [isEager, setEager] = useState(false)
  const deferred = useDeferredValue(words)
  const { about, groups, isSettled } = useFound(deferred)
  const isCurrent = isSettled && deferred === words
  useKeys((event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
    const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (!slash && !ctrlK) return
    event.preventDefault()
    input.current?.focus()
  })
  const open = (found: Found | null | undefined) => {
    setEager(false)
    if (!found) return
    setWords('')
    changeView(found.place)
  }
  const first = groups[0]?.items[0]
  // Whoever types fast presses Enter before the results of the words are there: it holds for them, not for those before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits for the results alone
  useEffect(() => {
    if (isEager && isCurrent) open(first)
  }, [isEager, isCurrent])
  // What is highlighted may be of the words before, and nothing is where the results came after the typing had stopped.
  const openFirst: ComponentProps<typeof Combobox.Input>['onKeyDown'] = (event) => {
    const isHere = groups.some(({ items }) => items.some(({ id }) => id === highlighted.current?.id))
    if (event.key !== 'Enter' || words.trim() === '' || (isCurrent && isHere)) return
    event.preventDefault()
    event.preventBaseUIHandler()
    if (isCurrent) open(first)
    else setEager(true)
  }
  return (
    <search className={styles.search}>
      <Combobox.Root
        items={groups}
        filter={null}
        value={null}
        inputValue={words}
        onInputValueChange={(typed) => {
          setEager(false)
          setWords(typed)
        }}
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
          className={styles.input}
          onKeyDown={openFirst}
          aria-label="Search, or ask who supports, opposes or brokered a point"
          placeholder="Search actors, points, events"
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
        <GroupedChoices
          keyOf={({ id }: Found) => id}
          nameOf={({ name }) => name}
          empty={about && 'Nothing found by that name.'}
          className={styles.popup}
          hidden={about === ''}
          align="end"
        />
      </Combobox.Root>
    </search>
  )
}
