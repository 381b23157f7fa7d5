import {describe, expect, it} from 'vitest'
import {claimedPage, type GivenClaim, tell} from '../shared/claimed-page.fixture.ts'
import undisclosedAdvert from './undisclosed-advert.ts'

const NEUTRAL =
  'Cartilage has no nerves. Fluid feeds it. Walking moves that fluid. A chair will do. Ice is a matter of taste.'
const PLUG = 'Vellorin powder offers a complete approach to joint health. Endorsed by Dr. Fenn, it features calcium.'
const CLAIMS: GivenClaim[] = [
  {words: 'complete approach', aspects: {supplement: 'complete approach to joint health'}},
  {words: 'features calcium', aspects: {supplement: 'features calcium', endorsement: 'Endorsed by Dr. Fenn'}},
]
const FOUND = ['unlabelled: Vellorin powder offers a complete approach to joint health.']
const article = (plug: string, top = '# Stiff knees'): string => `${top}\n\n${NEUTRAL}\n\n${plug}\n\n${NEUTRAL}`

describe('undisclosed-advert', () => {
  it('tells a passage once, on its first sentence', () => {
    expect(tell(undisclosedAdvert, claimedPage(article(PLUG), CLAIMS))).toEqual(FOUND)
  })

  it('sees a brand by its pack, its trade mark, its shop or its price', () => {
    const generic: GivenClaim[] = [{words: 'feeds joints', aspects: {supplement: 'feeds joints'}}]
    const plain = 'This powder feeds joints.'
    expect(tell(undisclosedAdvert, claimedPage(article(plain), generic))).toEqual([])
    for (const plug of [
      `${plain}\n\n![Supplement powder container on white](pack.png)`,
      'This powder™ feeds joints.',
      'This [powder](https://example.com/shop/powder) feeds joints.',
      'This powder feeds joints, for $19 a month.',
    ]) {
      expect(tell(undisclosedAdvert, claimedPage(article(plug), generic)).length, plug).toBe(1)
    }
  })

  it('is cleared by a label right above, at the top, or in the front matter', () => {
    for (const text of [
      article(`## Advertisement\n\n${PLUG}`),
      article(`Advertorial\n\n${PLUG}`),
      article(PLUG, '# Stiff knees\n\nSponsored by the makers of Vellorin'),
      article(PLUG, '---\nsponsorship: {by: Vellorin Ltd}\n---\n\n# Stiff knees'),
    ]) {
      expect(tell(undisclosedAdvert, claimedPage(text, CLAIMS)), text).toEqual([])
    }
  })

  it('is not cleared by a label elsewhere, by “none”, or by talk of advertising', () => {
    for (const text of [
      `${article(PLUG)}\n\n## Advertisement\n\nNothing here.`,
      article(PLUG, '---\nsponsorship: none\n---\n\n# Stiff knees'),
      article(PLUG, '# Stiff knees\n\nAdvertising on our site helps support our mission.'),
    ]) {
      expect(tell(undisclosedAdvert, claimedPage(text, CLAIMS)), text).toEqual(FOUND)
    }
  })

  it('leaves alone a page that openly sells, and the owner’s own service', () => {
    expect(tell(undisclosedAdvert, claimedPage(`---\ntype: product\n---\n\n${PLUG}`, CLAIMS))).toEqual([])
    const call = 'The home page is a helpful place to explore our specialists.'
    const own: GivenClaim[] = [{words: call, aspects: {'call-to-action': 'explore our specialists'}}]
    expect(tell(undisclosedAdvert, claimedPage(article(call), own))).toEqual([])
  })
})
