import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { Table } from './table.ts'
import type { Unsent } from './unsent.ts'

/** An answer as it is sent: its bytes, and the tag by which a client knows that they are the same as before. */
export type Sent = { body: Buffer; tag: string; isTable: boolean; total: number | undefined }

const sliceBytes = 16 * 1024

export function toSent(answer: unknown): Sent {
  const isTable = answer instanceof Table
  const body = Buffer.from(isTable ? answer.toCsv() : JSON.stringify(answer))
  const tag = `W/"${createHash('sha256').update(body).digest('base64url')}"`
  return { body, tag, isTable, total: isTable ? answer.total : undefined }
}

/**
 * Sends an answer as fast as it is taken, or its headers alone where no more is wanted. Throws a `Problem` where too many
 * others wait to be taken. `fileName`: what a table is saved as. `gone`: the asker is, or has it all.
 */
export async function sendAnswer(
  request: Request,
  response: Response,
  { body, tag, isTable, total }: Sent,
  { fileName, unsent, gone }: { fileName: string; unsent: Unsent; gone: AbortSignal },
): Promise<void> {
  response.set('ETag', tag)
  if (request.fresh) return void response.status(304).end()
  // Where there is no room the answer is refused, and a refusal has neither the tag nor the file name of what it refuses.
  response.removeHeader('ETag')
  const isAsked = request.method !== 'HEAD'
  const taken = isAsked ? await unsent.enter(body, gone, () => request.socket.resetAndDestroy()) : undefined
  if (gone.aborted) return
  if (isTable) response.attachment(fileName)
  if (total !== undefined) response.set('X-Total-Count', String(total))
  response.type(isTable ? 'text/csv' : 'json').set({ ETag: tag, 'Content-Length': String(body.length) })
  if (taken) sendInSlices(response, body, taken)
  else response.end()
}

function sendInSlices(response: Response, body: Buffer, taken: () => void): void {
  let at = 0
  const goOn = () => {
    taken()
    while (at < body.length) {
      const slice = body.subarray(at, at + sliceBytes)
      at += slice.length
      if (at === body.length) response.end(slice)
      else if (!response.write(slice)) return
    }
  }
  response.on('drain', goOn)
  goOn()
}
