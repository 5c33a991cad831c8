import type { Ref } from '#domain/ref'
import type { SceneNode, Tone } from '../../scene.ts'

/** A thing with its name beside it. */
export type NetworkNode = { ref: Ref; group: string; tone: Tone; says: string }

/** Where a thing stands: its body, and where lines leave it to the left and to the right. */
export type NetworkPlace = { node: SceneNode; left: number; right: number; y: number; column: number }
