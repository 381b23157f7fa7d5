import {expect, it} from 'vitest'
import {poorAddress} from './poor-address.ts'

it.each([
  ['https://www.wrists.example/', 'front-page'],
  ['www.wrists.example', 'front-page'],
  ['http://localhost/paper', 'private'],
  ['http://127.0.0.1:8080/paper', 'private'],
  ['http://192.168.1.20/paper', 'private'],
  ['http://172.20.0.3/paper', 'private'],
  ['http://[::1]/paper', 'private'],
  ['http://intranet/paper', 'private'],
  ['https://files.ward.local/paper', 'private'],
  ['file:///home/paper.pdf', 'private'],
  ['https://shop.wrists.example/', 'shop'],
  ['https://wrists.example/en/buy-now?item=3', 'shop'],
  ['https://wrists.example/cart', 'shop'],
  ['https://www.amazon.co.uk/dp/B000000000', 'shop'],
  ['https://www.facebook.com/wrists/posts/1', 'social'],
  ['https://x.com/wrists/status/1', 'social'],
] as const)('%s is a %s address', (url, wanted) => expect(poorAddress(url)).toBe(wanted))

it.each([
  'https://www.wrists.example/baths',
  'https://www.workshop.example/report.pdf',
  'https://www.wrists.example/shopping-for-splints',
  'https://netflix.example/paper',
  'https://172.32.0.3/paper',
  'https://linux.com/paper',
])('%s may hold a statement', url => expect(poorAddress(url)).toBeUndefined())
