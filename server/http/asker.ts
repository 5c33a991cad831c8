import { isIPv6 } from 'node:net'

/** Whose share a request counts on: an IPv4 address, or the network of 64 bits that an IPv6 address is one of many in. */
export function askerOf(address = ''): string {
  const mapped = address.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i)?.[1]
  if (mapped !== undefined) return mapped
  return isIPv6(address) ? networkOf(address) : address
}

function networkOf(address: string): string {
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const groups = (text: string) => text.split(':').filter((group) => group !== '')
  const [before, after] = [groups(head), groups(tail)]
  const left = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...left, ...after].slice(0, 4).join(':')
}
