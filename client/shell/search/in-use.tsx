import { Combobox } from '@base-ui/react/combobox'
import {
  type ComponentProps,
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { changeView } from '../../state/view-history.ts'
import type { Wanted } from '../../ui/combobox-at-rest.tsx'
import { GroupedChoices } from '../../ui/grouped-choices.tsx'
import { type Found, useFound } from './results.ts'
import styles from './search.module.css'
import { label, placeholder } from './search.tsx'

type Props = { input: RefObject<HTMLInputElement | null>; wanted: Wanted }

/** A search that is used: what is typed in it, and what is found. */
export function SearchInUse({ input, wanted }: Props) {
  const [words, setWords] = useState(wanted.typed ?? '')
  const highlighted = useRef<Found>(undefined)
  const [isEager, setEager] = useState(wanted.entered ?? false)
  const deferred = useDeferredValue(words)
  const { about, groups, isSettled } = useFound(deferred)
  const isCurrent = isSettled && deferred === words
  // Before the next key: what is typed while one field takes the other's place would be lost.
  useLayoutEffect(() => input.current?.focus(), [input])
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
    <Combobox.Root
      items={groups}
      filter={null}
      value={null}
      inputValue={words}
      onInputValueChange={(typed, { reason }) => {
        // What is gone to is not searched for again.
        if (reason === 'item-press') return
        setEager(false)
        setWords(typed)
      }}
      onValueChange={open}
      itemToStringLabel={(found: Found) => found.name}
      onItemHighlighted={(found) => {
        highlighted.current = found
      }}
      defaultOpen={wanted.typed !== undefined}
      openOnInputClick={false}
      autoHighlight
    >
      <Combobox.Input
        ref={input}
        className={styles.input}
        onKeyDown={openFirst}
        aria-label={label}
        placeholder={placeholder}
      />
      <GroupedChoices
        keyOf={({ id }: Found) => id}
        nameOf={({ name }) => name}
        empty={about && 'Nothing found by that name.'}
        className={styles.popup}
        hidden={about === ''}
        align="end"
      />
    </Combobox.Root>
  )
}
