import { Component, type ReactNode } from 'react'
import { ErrorState } from './error-state.tsx'

type Props = { children: ReactNode }

/** Where a screen fails to draw, says so in its place; the rest of the page goes on. Give it a `key` to begin anew; trying again loads the page. */
export class CrashGuard extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    return this.state.error ? (
      <ErrorState error={this.state.error} again={() => location.reload()} />
    ) : (
      this.props.children
    )
  }
}
