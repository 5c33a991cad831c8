import { Combobox } from '@base-ui/react/combobox'
import styles from './picker.module.css'

export type ChoiceGroup<C> = { value: string; items: C[] }

type Props<C> = {
  keyOf: (choice: C) => string
  nameOf: (choice: C) => string
  /** Said where there is no choice. */
  empty: string
  className?: string
  hidden?: boolean
  align?: 'start' | 'end'
}

/** The choices of a combobox, under the heading of their group. */
export function GroupedChoices<C>({ keyOf, nameOf, empty, className = '', hidden = false, align }: Props<C>) {
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={styles.place} sideOffset={6} align={align}>
        <Combobox.Popup className={`${styles.popup} ${className}`} hidden={hidden}>
          <Combobox.Empty className={styles.empty}>{empty}</Combobox.Empty>
          <Combobox.List className={styles.list}>
            {(group: ChoiceGroup<C>) => (
              <Combobox.Group key={group.value} items={group.items}>
                <Combobox.GroupLabel className={styles.group}>{group.value}</Combobox.GroupLabel>
                <Combobox.Collection>
                  {(choice: C) => (
                    <Combobox.Item key={keyOf(choice)} value={choice} className={styles.item}>
                      {nameOf(choice)}
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
