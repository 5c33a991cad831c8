import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GraphTools } from '#client/canvas/stage/graph-tools.tsx'
import type { ViewChange } from '#domain/view-state'
import { linkNow, shownWith } from '../../shown-with.tsx'

const point: ViewChange = { view: 'answer', focus: 'withdrawal' }
const room = { width: 1000, height: 600, scale: 1 }
const tools = (at: ViewChange = point) => shownWith(<GraphTools room={room}>files</GraphTools>, at)
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

test('closer goes towards the middle, and further back to where it was, in the link', () => {
  tools()
  fireEvent.click(button('Zoom in'))
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&camera=-125~-75~1.25')
  fireEvent.click(button('Zoom out'))
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal&camera=0~0~1')
})

test.each([
  ['Zoom in', 4],
  ['Zoom out', 0.25],
])('%s has an end', (name, zoom) => {
  tools({ ...point, camera: { x: 0, y: 0, zoom } })
  fireEvent.click(button(name))
  expect(linkNow()).toBe(`/?view=answer&focus=withdrawal&camera=0~0~${zoom}`)
})

test('all of it is shown again, and nothing to do where it is', () => {
  tools({ ...point, camera: { x: 10, y: 20, zoom: 2 } })
  fireEvent.click(button('Show all of it'))
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  expect(button('Show all of it').disabled).toBe(true)
})

test('what was dragged goes back, and the camera with it', () => {
  tools({ ...point, pins: [{ id: 'northland', x: 5, y: 6 }], camera: { x: 10, y: 20, zoom: 2 } })
  fireEvent.click(button('Re-arrange'))
  expect(linkNow()).toBe('/?view=answer&focus=withdrawal')
  expect(button('Re-arrange').disabled).toBe(true)
})

test('what else there is to do stands behind them', () => {
  tools()
  expect(button('Re-arrange').parentElement?.lastChild?.textContent).toBe('files')
})
