import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {sourceText} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {GRAMMAR_ALONE} from '../model/grammar-alone.fixture.ts'
import {Reading} from '../reading.ts'
import {findPromotion} from './find-promotion.ts'

/** The same kind of plug in other words, of other brands, for other organs: [what it does, who stands behind it]. */
const PLUGS: readonly (readonly [string, string, string])[] = [
  [
    'knees',
    'Pellorin Glide offers a gentle approach to knee comfort by helping to neutralize cartilage-eating enzymes and nourish ligaments from within.',
    'Endorsed by Dr. Ines Calloway, ND, this supplement features ingredients like Magnesium, which supports muscle function.',
  ],
  [
    'liver',
    'Hepavelle Clear is a whole new way to care for your liver, flushing out sludge that clogs its filters.',
    'Formulated by naturopath Dr. Tor Vance, it combines milk thistle with our patented artichoke complex.',
  ],
  [
    'eyes',
    'Lumivara Drops restore tired eyes and shield them from the acid that attacks the lens.',
    'Recommended by Dr. Petra Oyelund, OD, the formula pairs lutein with saffron, which sharpens night vision.',
  ],
  [
    'gut',
    'Bellantro Biotic tackles bloating at its root and rebuilds the gut lining in days.',
    'Trusted by Dr. Milo Strand, MD, this probiotic contains seven strains that support healthy digestion.',
  ],
  [
    'skin',
    'Dermaquill Serum erases fine lines and wakes up sleepy skin cells.',
    'Approved by dermatologist Dr. Sunniva Hale, the serum blends retinol with squalane to plump dull skin.',
  ],
  [
    'heart',
    'Cardiolune Softgels power your heart and melt plaque-building waste away.',
    'Backed by Dr. Rafe Dunmore, MD, these softgels combine coenzyme Q10 and hawthorn, which support healthy circulation.',
  ],
  [
    'nerves',
    'Neuraxel Calm soothes burning feet and feeds starving nerves from the inside out.',
    'Developed by pharmacist Leonie Marsh, the capsule features alpha lipoic acid, which supports nerve health.',
  ],
  [
    'bladder',
    'Urivanna Ease calms urgent bladders and gives you back your nights.',
    'Praised by Dr. Ottilie Gray, MD, this supplement features pumpkin seed extract, which supports bladder control.',
  ],
  [
    'hair',
    'Folivane Roots revives thinning hair and floods every follicle with clean energy.',
    'Endorsed by stylist Remy Tallow, this tonic blends rosemary oil with biotin, which strengthens hair.',
  ],
  [
    'sleep',
    'Somnelle Night melts stress away and coaxes a racing mind into deep sleep.',
    'Chosen by Dr. Bram Ueland, PhD, the gummy combines valerian and magnesium, which promote restful sleep.',
  ],
  [
    'brain',
    'Cognavita Focus supercharges memory and banishes brain fog by lunchtime.',
    'Created by Dr. Halima Orr, MD, our formula contains bacopa, which supports mental clarity.',
  ],
  [
    'bones',
    'Osteomira Plus takes a natural path to stronger bones, fortifying your spine from within.',
    'Endorsed by Dr. Edda Quill, DC, this supplement features calcium, which supports bone strength.',
  ],
]

const claims = (markdown: string) => {
  const readings = readDraft(sourceText('page.md', markdown)).units.map(unit => new Reading(unit, builtInLexicon()))
  return readings.map((reading, index) => ({
    text: reading.unit.text,
    aspects: findPromotion(reading, {readings, index}, GRAMMAR_ALONE)[0]?.aspects?.map(({name}) => name as string),
  }))
}

describe.each(PLUGS)('a plug for the %s in a sober article', (_, promise, backing) => {
  const markdown = `# What to do about it\n\nThe pain often starts slowly. A doctor looks at the X-ray first.\n\n## Other options\n\nMost people improve with exercise. ${promise} ${backing}\n\n## Surgery\n\nSurgery is an option when other treatments have failed. Bleeding is rare.\n`
  const found = claims(markdown)
  const aspectsOf = (text: string) => found.find(each => each.text === text)?.aspects

  it('is found as the promise of a product', () => {
    expect(aspectsOf(promise)?.some(name => ['product', 'supplement', 'pseudoscience'].includes(name))).toBe(true)
  })
  it('is found as an endorsement', () => expect(aspectsOf(backing)).toContain('endorsement'))
  it('leaves the article around it alone', () => {
    expect(found.filter(each => each.aspects && each.text !== promise && each.text !== backing)).toEqual([])
  })
})

describe('short lines of copy', () => {
  const shop = (sentence: string): readonly string[] | undefined =>
    claims(
      `# Vellorin joint capsules\n\nVellorin™ is our best-selling joint formula. ${sentence} Order yours today and save 20%.\n`,
    ).find(each => each.text === sentence)?.aspects

  it.each([
    ['Guaranteed relief for good.', 'cure'],
    ['Vellorin capsules nourish tired joints and rebuild them overnight.', 'supplement'],
    ['We guarantee permanent relief from back pain.', 'cure'],
    ['“I recommend Vellorin to every patient,” says Dr. Marrowby, ND.', 'endorsement'],
    ['It is the first clinic formula in the region.', 'superlative'],
  ])('%s', (sentence, aspect) => expect(shop(sentence)).toContain(aspect))

  it('takes a look at “our specialists” for a call, no product', () => {
    const sentence =
      'If you are still looking for answers, our home page is a good place to explore our specialists and next steps for back pain care.'
    const found = claims(`# Back pain\n\nBack pain is common.\n\n## What next\n\n${sentence}\n`).find(
      each => each.text === sentence,
    )
    expect(found?.aspects).toEqual(['call-to-action'])
  })
})

it('takes a company’s line in a regulator’s letter for a claim whatever its words', () => {
  const found = claims(
    '# Warning letter\n\nDear Ms Orr:\n\nWe reviewed your website and your product labeling. Your products are unapproved new drugs and misbranded. This is a violation of the Public Health Service Act. The intended uses are shown by these claims:\n\n(a) "Sends the flu packing before breakfast."\n\n(b) "Gentle enough for twins."\n\nYour firm should send a written response within 15 working days.\n',
  )
  expect(found.filter(each => each.aspects).map(each => each.text)).toHaveLength(2)
})

it.each([
  [
    'a panel decides',
    '# Advertising decision\n\n*Advertising Complaints Panel*\n\n**Outcome:** complaint justified\n\nThe Panel asked the advertiser for proof. The website listed these benefits:\n\n* Rebuilds the hearing overnight\n* Adored by pilots\n\nThe Panel found a breach of clause 8. The advertiser must withdraw the advertisement. The claim was unsubstantiated, and the ad misled. A false claim of cure is a breach of the Code.\n',
  ],
  [
    'a bureau demands',
    '# Cease-and-desist demand\n\nTo the owners:\n\nStaff of the Bureau reviewed your advertisements. The statute forbids such advertising without reliable scientific evidence. On your website:\n\n“Hunts down every ache in the house.”\n\n- Say: “Lock in the launch price tonight.”\n\nIf the claims go on, the Bureau may seek an injunction. Violations carry civil penalties. We demand that you stop making these claims.\n',
  ],
])('hears the company where %s', (_, markdown) => {
  expect(claims(markdown).filter(each => each.aspects)).toHaveLength(2)
})

it('lets a corner that puts myths right speak for itself alone', () => {
  const plug = 'Our best-selling Vellorin cream plumps dull skin overnight, guaranteed.'
  const found = claims(
    `# The winter bulletin\n\nCold air dries the skin.\n\n## On our shelves\n\n${plug} Order yours today and save 20%.\n\n## Myth corner\n\nSome say that our best-selling jelly erases every scar overnight.\n`,
  )
  expect(found.find(each => each.text === plug)?.aspects).toBeDefined()
  expect(found.find(each => each.text.startsWith('Some say'))?.aspects).toBeUndefined()
})
