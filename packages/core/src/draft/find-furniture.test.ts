import {describe, expect, it} from 'vitest'
import {isFurniture} from './find-furniture.ts'

describe('isFurniture', () => {
  it.each([
    '17 min read',
    'Reading time: 6 minutes',
    'May 2, 2025',
    '2 May 2025',
    'Last reviewed: March 2024',
    'Updated on 2024-03-01',
    'Medically reviewed by',
    'Medically reviewed by Ana Roe, MD, PhD',
    'By Ana Roe',
    'Written by Ana Roe and Kim Vale | 3 May 2024',
    'Advertisement',
    'Sponsored',
    'Article continues below advertisement',
    'Learn more about our editorial process.',
    'Advertising on our site helps support our mission. We do not endorse other products.',
    '© 2024 Example Clinic. All rights reserved.',
    'This site uses cookies to work better.',
    'Share this page',
    'Share Print Email',
    'Facebook Twitter LinkedIn',
    'Home › Health › Back pain',
    'Subscribe',
    'Tags: back, pain',
    'Photo: Kim Vale',
    '18 citations',
    'Leaflet HS/114. Written March 2024. Review due March 2027.',
  ])('takes “%s” for furniture', line => {
    expect(isFurniture(line)).toBe(true)
  })

  it.each([
    'Learn more about our award-winning team.',
    'Explore our specialists and book online.',
    'Relief lasts 17 minutes.',
    'By noon most people walk.',
    'Reviewed by experts, our drops work in two days.',
    'Share the load with your partner.',
    'May cause drowsiness.',
    'Print and online ads promise a cure.',
    'By far the safest choice',
    'In March 2024 we treated 300 people.',
    'Buy now',
    'Advertised pills may hold hidden drugs.',
    '',
    'Close the wound with tape.',
    'Home visits take an hour',
    'Review due dates with your nurse',
    'Written off as ageing, pain can be treated.',
    'Subscribe now and save 20% on each pouch.',
  ])('judges “%s”', line => {
    expect(isFurniture(line)).toBe(false)
  })
})
