import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { cypherLanguage } from './cypher-language.ts'
import { editorLook } from './editor-look.ts'
import { type Known, suggestionsAt } from './suggestions.ts'
import { whereIn } from './where-in-query.ts'

/** What is wrong with a query: both from 1. Without a line it is the whole. */
export type Fault = { line?: number; column?: number; words: string }

export type EditorHands = {
  onText: (text: string) => void
  onRun: () => void
  onStop: () => void
  /** To the query that was run before, or after. */
  onEarlier: (step: 1 | -1) => void
  known: () => Known
}

export type CypherEditor = {
  text: () => string
  setText: (text: string) => void
  /** Puts something where the cursor is, given the text before it. */
  insert: (made: (before: string) => string) => void
  showFault: (fault: Fault | undefined) => void
  focus: () => void
  close: () => void
}

function completions(known: () => Known) {
  return ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString()
    const where = whereIn(text.slice(0, pos), text)
    if (!where || (where.what === 'word' && where.typed === '' && !explicit)) return null
    const options = suggestionsAt(where, text, known()).map(({ word, detail, info, kind, applied, first }) => ({
      label: word,
      detail,
      info,
      type: kind,
      apply: applied,
      boost: first ? 10 : 0,
    }))
    // Ids are found by their names too, which the editor's own filter does not know.
    return { from: where.from, options, filter: where.what !== 'id' }
  }
}

const done = (act: () => void) => () => {
  act()
  return true
}

/** The place of a fault: the word that begins there, or one character. */
function rangeOf({ state }: EditorView, { line, column }: Fault): { from: number; to: number } | undefined {
  if (line === undefined || line > state.doc.lines) return undefined
  const { from, to, text } = state.doc.line(line)
  const start = Math.min(Math.max(0, (column ?? 1) - 1), Math.max(0, text.length - 1))
  const word = /^[\w$]+|^\S/.exec(text.slice(start))?.[0] ?? ' '
  return { from: Math.min(from + start, to), to: Math.min(from + start + word.length, to) }
}

/**
 * The editor, in a shadow root: there its styles are adopted sheets, which our content security policy allows, and not a
 * `<style>` in the page, which it forbids.
 */
export function openEditor(host: HTMLElement, text: string, hands: EditorHands): CypherEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const keys = keymap.of([
    { key: 'Mod-Enter', run: done(hands.onRun) },
    { key: 'Tab', run: acceptCompletion },
    { key: 'Alt-ArrowUp', run: done(() => hands.onEarlier(1)) },
    { key: 'Alt-ArrowDown', run: done(() => hands.onEarlier(-1)) },
    ...closeBracketsKeymap,
    ...completionKeymap,
    { key: 'Escape', run: done(hands.onStop) },
    ...historyKeymap,
    ...defaultKeymap,
  ])
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        history(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ override: [completions(hands.known)], icons: false, maxRenderedOptions: 60 }),
        cypherLanguage,
        editorLook,
        keys,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Query in Cypher', spellcheck: 'false' }),
        placeholder('MATCH (actor:Actor)-[:HOLDS]->(position:Position) RETURN …'),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) hands.onText(state.doc.toString())
        }),
      ],
    }),
  })
  // From outside, what is typed in here seems typed on the page, whose keys it would press.
  const keepIn = (event: KeyboardEvent) => event.stopPropagation()
  host.addEventListener('keydown', keepIn)
  return {
    text: () => view.state.doc.toString(),
    setText: (next) => {
      if (next === view.state.doc.toString()) return
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } })
    },
    insert: (made) => {
      const { from, to } = view.state.selection.main
      const insert = made(view.state.doc.sliceString(0, from))
      view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } })
      view.focus()
    },
    showFault: (fault) => {
      const range = fault && rangeOf(view, fault)
      const found = fault && range ? [{ ...range, severity: 'error' as const, message: fault.words }] : []
      view.dispatch(setDiagnostics(view.state, found))
    },
    focus: () => view.focus(),
    close: () => {
      host.removeEventListener('keydown', keepIn)
      view.destroy()
    },
  }
}
