import { isIPv6 } from 'node:net'

/** Where a server that listens so is asked from the same machine. */
export function localAddress({ host, port }: { host: string; port: number | string }): string {
  return `http://${toHost(host)}:${port}`
}

function toHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return isIPv6(host) ? `[${host}]` : host
}
