import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { answered } from './client/shown-with.tsx'

afterEach(async () => {
  await answered()
  cleanup()
})
