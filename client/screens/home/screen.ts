import { usePlanTitle } from '../of-plan.ts'
import { rowsOf } from '../rows.ts'
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
  rows: ({ asOf }, plan) => rowsOf('matrix', { plan, asOf }),
  skipTo: () => [{ id: 'ask', word: 'Ask a question' }, content],
}
