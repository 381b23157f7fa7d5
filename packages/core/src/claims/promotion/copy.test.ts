import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {sourceText} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {Reading} from '../reading.ts'
import type {CueName} from './cue.ts'
import {pageRegister} from './page-register.ts'

const cuesOf = (sentence: string): readonly CueName[] => {
  const readings = readDraft(sourceText('page.md', `${sentence}\n`)).units.map(
    unit => new Reading(unit, builtInLexicon()),
  )
  return pageRegister(readings).scenes.flatMap(scene => scene?.cues.map(({name}) => name) ?? [])
}

const TOLD: readonly (readonly [CueName, readonly string[], readonly string[]])[] = [
  [
    'offer-code',
    [
      'Quote LARK20 for a tenth off.',
      'Reply HARVEST and we save you a jar.',
      'Type MEADOW at the till and the first tub is free.',
      'WILLOW gets you 15% off.',
    ],
    ['Text QUIT to the helpline.', 'Use NSAIDs with care.', 'Mention COPD to the nurse.'],
  ],
  [
    'price-cut',
    ['£48 instead of £60.', 'Launch price $199, reduced from $249.', '$40 ~~$65~~', '£12, or £9 for members.'],
    ['A visit costs between $50 and $90.', 'Crowns cost £300 to £700.', 'The test costs £45.'],
  ],
  [
    'rave',
    [
      "My aunt hasn't flown without hers since.",
      "She won't race without it.",
      'Nothing else comes close.',
      'Nobody on this coast does it better.',
    ],
    ["He can't walk without help.", 'Do not stop it without advice.', 'Nothing is seen on the scan.'],
  ],
  [
    'peer-praise',
    [
      'He is the one other surgeons call at night.',
      'Colleagues describe her as the calmest pair of eyes in the building.',
      'They know him as the Paganini of the tear duct.',
    ],
    ['The University of Leeds ran it.', 'Other doctors may see you.', 'She works at the Isle of Dogs clinic.'],
  ],
  [
    'drawn-from-afar',
    [
      'Couples fly in from nine countries.',
      'Runners travel here from across the Highlands.',
      'Families from four counties choose us.',
    ],
    ['The swab may come from the nose.', 'Mosquitoes fly from plant to plant.'],
  ],
  [
    'keep-money',
    [
      "If it isn't for you, send it back.",
      'Unless you sleep better, we will refund every penny.',
      "A calm night or it's free.",
    ],
    ['If you feel sick, call back later.', 'Keep the receipt in case the form is asked for.'],
  ],
  [
    'award',
    ['Winner, Kindest Practice, Eastmoor Awards', 'Crowned Clinic of the Year.', 'Gold at the Northern Tonic Awards.'],
    ['The best time is the morning.', 'Gold salts were once used.', 'The silver dressing stays on.'],
  ],
  [
    'zero',
    ['Zero crash.', 'Never a tear, never a tantrum', 'The cold plunge, minus the shivers.'],
    ['Never drive after sedation.'],
  ],
  [
    'ranking',
    [
      'We run the gentlest scanner in Rutland.',
      'The brightest theatre north of the canal.',
      'Our hospital was the first in the shire to offer keyhole repair.',
    ],
    ['The first clinic to visit is your own.', 'The highest rates in Scotland fell.', 'It works fastest in March.'],
  ],
  [
    'signature',
    ['Odile, Penrith', 'Maud T.', '(Bram, Little Stowe)', 'Harriet, 71'],
    ['Ask Maud at the desk.', 'Amoxicillin, 500 mg', 'Monday'],
  ],
  [
    'coaxing',
    ['It nudges tired hormones back in line.', 'The mist lulls hot skin.', 'Thyme hunts down stray bacteria.'],
    ['The nurse will nudge the door.', 'Hormones tell the womb to shed its lining.'],
  ],
]

describe.each(TOLD)('%s', (name, told, not) => {
  it.each(told)('stands in “%s”', sentence => expect(cuesOf(sentence)).toContain(name))
  it.each(not)('does not stand in “%s”', sentence => expect(cuesOf(sentence)).not.toContain(name))
})

it('takes time in proportion to the text', () => {
  const cost = (times: number): number => {
    const text = 'nothing the other doctors keep if without winner fly from £1 quote the best '.repeat(times)
    const start = performance.now()
    cuesOf(text)
    return performance.now() - start
  }
  cost(50)
  const small = Math.min(cost(200), cost(201), cost(202))
  const large = Math.min(cost(800), cost(801), cost(802))
  expect(large).toBeLessThan(14 * small + 25)
})
