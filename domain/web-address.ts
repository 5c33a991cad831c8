import type { z } from 'zod'
import { line, longest } from './text.ts'

const expected = 'a web address that begins with http:// or https://'

/** Where a reader may be sent: no other scheme, since a link of `javascript:` or `file:` acts instead of leading somewhere. */
export const WebAddress = line(longest.address)
  .regex(/^https?:\/\/\S+$/i, { error: expected, abort: true })
  .refine((address) => URL.canParse(address), expected)
  .meta({ id: 'WebAddress', format: 'uri' })

export type WebAddress = z.infer<typeof WebAddress>
