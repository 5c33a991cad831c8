import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: 'var(--text)' },
  '&.cm-focused': { outline: '2px solid var(--conditional-mark)', outlineOffset: '1px', borderRadius: '3px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
    lineHeight: '1.55',
    minHeight: '9rem',
    maxHeight: '24rem',
  },
  '.cm-content': { padding: '0.625rem 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.75rem' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--faint)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--conditional-tint)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--muted)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': {
    backgroundColor: 'var(--opposes-tint)',
    color: 'var(--opposes-ink)',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--opposes-mark)',
    textUnderlineOffset: '0.2em',
    backgroundColor: 'var(--opposes-tint)',
  },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--opposes-mark)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '0.375rem',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: '16rem',
    fontFamily: 'var(--sans)',
    fontSize: 'var(--text-small)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.1875rem 0.625rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--ground)',
  },
  '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal', marginLeft: '0.75rem' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionInfo': { maxWidth: '20rem', padding: '0.5rem 0.75rem', fontSize: 'var(--text-small)' },
  '.cm-diagnostic': {
    fontFamily: 'var(--sans)',
    fontSize: 'var(--text-small)',
    borderLeftColor: 'var(--opposes-mark)',
  },
})

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--ink)', fontWeight: '700' },
  { tag: tags.typeName, color: 'var(--supports-ink)', fontWeight: '600' },
  { tag: tags.propertyName, color: 'var(--muted)' },
  { tag: tags.special(tags.variableName), color: 'var(--opposes-ink)', fontWeight: '600' },
  { tag: tags.function(tags.variableName), color: 'var(--conditional-ink)' },
  { tag: [tags.string, tags.number], color: 'var(--conditional-ink)' },
  { tag: tags.comment, color: 'var(--faint)' },
])

export const editorLook = [look, syntaxHighlighting(colours)]
