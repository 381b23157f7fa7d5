import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {sourceText} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {Reading} from '../reading.ts'
import {findBrands} from './brand.ts'

const brandsOf = (markdown: string): readonly string[] => [
  ...findBrands(readDraft(sourceText('page.md', markdown)).units.map(unit => new Reading(unit, builtInLexicon()))),
]

describe('names that nobody explains', () => {
  it.each([
    ['kept in a container', 'His sister posted him a tub of Ostrel Gold.', 'ostrel gold'],
    ['that come in', 'This is where Velmarra comes in.', 'velmarra'],
    ['explained by what they are', 'My own winter standby is Thornwick, a plum and thyme syrup.', 'thornwick'],
    ['with a number', 'Many people choose Calvessa 12, the spore blend from the coast.', 'calvessa'],
    ['that end as goods do', 'She never leaves home without the Brindlow Tilt.', 'brindlow tilt'],
    ['that were chosen', 'The one I keep by the bed is Quellamor.', 'quellamor'],
  ])('%s', (_, text, brand) => expect(brandsOf(`# Stiff mornings\n\nIt starts slowly. ${text}\n`)).toContain(brand))

  it('a house by the first word of its name', () => {
    const text = '*Harrowell Eye Hospital, Stowe*\n\nPatients ask what sets Harrowell apart.\n'
    expect(brandsOf(`# Cataract surgery\n\n${text}`)).toContain('harrowell')
  })

  it('goods by the first word of their name', () => {
    const text = 'Then she tried the Perrimond Tilt. Perrimond’s showroom is on the quay.\n'
    expect(brandsOf(`# Text neck\n\n${text}`)).toContain('perrimond')
  })
})

describe('names that sell nothing', () => {
  it.each([
    'Ask Dr Oyelowo, a heart surgeon, about the risks. Then Moira Tallis, 71, went home.',
    'The trial ran at the University of Leeds and at King’s College.',
    'See MedlinePlus or PubMed for more. MedlinePlus is free.',
    'Take a tablet of Metformin with food. The pain of Sjogren syndrome may come and go.',
    'In March the ward in Dunmore opened again, and Dunmore has two bus lines.',
  ])('%s', text => expect(brandsOf(`# What to expect\n\n${text}\n`)).toEqual([]))
})
