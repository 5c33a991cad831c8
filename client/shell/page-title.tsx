import { useEffect } from 'react'
import { screens } from '../screens/screens.ts'
import { useView } from '../state/view-history.ts'

function Title({ useTitle }: { useTitle: () => string }) {
  const title = useTitle()
  useEffect(() => {
    document.title = `${title} · Parley`
  }, [title])
  return null
}

/** Names the page after what it is about, so that tabs, bookmarks and the history can be told apart. */
export function PageTitle() {
  const { view } = useView().state
  return <Title key={view} useTitle={screens[view].useTitle} />
}
