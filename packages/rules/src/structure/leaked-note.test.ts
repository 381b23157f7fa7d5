import {testRule} from '@claimlint/core/testing'
import leakedNote from './leaked-note.ts'

testRule(leakedNote, {
  valid: [
    'The lining [of the joint] swells, and that [sic] hurts.',
    'TK inhibitors and 47,XXX are terms of other fields.',
    'A note to remember: rest is no treatment.',
    'What is there to do: walk, stretch, swim.',
    'It is the internal carotid artery that supplies the eye.',
    'The anchor holds the tendon to the bone.',
    'Read {{< figure src="knee.png" >}} first.',
    'Numbness is rare [1].',
    '`TODO` is a word of programmers.',
    'We use cookies to bribe children before the injection hurts them, and it works about as well as you would think it does, that is to say, it hardly works, and the crumbs are everywhere.',
  ],
  invalid: [
    {text: '⟦TODO:⟧ ask the surgeon.', messages: ['note'], severity: 'warning'},
    {text: 'Numbness is rare ⟦[citation needed]⟧.', messages: ['note']},
    {text: 'Take ⟦[insert dose here]⟧ with food.', messages: ['placeholder']},
    {text: 'About ⟦XX%⟧ feel better.', messages: ['placeholder']},
    {text: '⟦Lorem ipsum dolor sit amet⟧.', messages: ['placeholder']},
    {text: 'Dear ⟦{{first_name}}⟧, your knee is fine.', messages: ['template']},
    {text: 'If you want more, the most relevant ⟦internal treatment page⟧ is ablation.', messages: ['link']},
    {text: '- ⟦link here to⟧ our spine hub (anchor: back pain)', messages: ['link']},
    {text: '⟦As an AI language model⟧, I cannot examine you.', messages: ['chat']},
    {
      text: 'Text.\n\n⟦Share this article⟧\n\nMore text.\n\nRelated articles',
      messages: ['furniture'],
      severity: 'info',
    },
    {text: 'Text.\n\n⟦Leave a comment⟧\n', messages: ['furniture']},
    {text: 'Text.\n\n⟦## You may also like⟧\n\nBaths.', messages: ['furniture']},
    {text: 'Text.\n\n⟦**Related articles**⟧\n\n[Baths](/baths)', messages: ['furniture']},
    {name: 'with a byte order mark and an emoji', text: '\uFEFF😀 Soon. ⟦TBD⟧ is the dose.', messages: ['placeholder']},
  ],
})
