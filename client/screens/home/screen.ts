import { pathWith } from '../../api/fetch-json.ts'
import { usePlanTitle } from '../of-plan.ts'
import { content, type Screen } from '../screen.ts'
import { HomeView } from './home-view.tsx'

export const home: Screen = {
  name: 'home',
  menu: 'Plan',
  isDated: true,
  isAboutOne: false,
  useTitle: () => usePlanTitle() ?? 'Who supports, opposes or brokered each point',
  View: HomeView,
  slide: () => undefined,
  // Without a plan the API takes the one that the screen takes.
  rows: ({ plan }, asOf) => pathWith('/api/matrix', { plan, asOf, format: 'csv' }),
  skipTo: () => [{ id: 'ask', word: 'Ask a question' }, content],
}
