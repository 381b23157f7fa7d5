import {describe, expect, it} from 'vitest'
import {cutSentences} from './cut-sentences.ts'

/** Each line: sentences of one paragraph, divided by `|` where a cut must be; `¤` is a citation marker. */
const CASES = `
Relief starts soon.|It may not last.
Ask Dr. Okafor first.|Prof. Lind agrees.
Mr. and Mrs. Vale met Ms. Roe.|They spoke.
The nurse called Capt. Hale.|He came.
It is common around the world.|577 million people live with it.
Relief is short.|50% relapse.
The rate was 4.|Half of them stayed well.
It fell from 0.5 mg to .25 mg a day.|Then it stopped.
The dose is 5 mg.|Take it at night.
The dose is 5 mg.|50% need less.
The wound was 3 cm.|It healed.
Wait 6 wk.|Then begin.
See Fig. 2 for the needle.|See Table 3 too.
Figs. 3 and 4 show both.|Look closely.
No. 5 is the smallest needle.|It bends.
Is it safe?|No.|It is not.
It took approx. 10 days.|Then it passed.
It took ca. 3 hours.|Then it passed.
Use ice, e.g. Frozen peas, twice a day.|Rest.
The upper part, i.e. The neck, was stiff.|It eased.
Injection vs. Placebo was tested.|Neither won.
Smith et al. found no change.|Others did.
This was seen by Smith et al.|The trial was small.
Smith et al. 2019 found none.|Good.
Bring pads, tape, etc.|The nurse helps.
It is sold in the U.S. Food and Drug rules apply.
It is sold in the U.S.|The price is high.
Doors open at 8 a.m.|The nurse arrives first.
Doors open at 9 a.m. Monday.|Come early.
He holds a Ph.D. in nursing.|He teaches.
She works on St. Brannoc Street.|It is near.
St. John’s wort may interact.|Ask first.
J. E. Smith wrote it.|So did A. Roe.
Take vitamin C.|Most people need little.
It was hepatitis B.|Treatment began.
Patients in group A.|Group B had none.
My sister and I.|We went.
“It lasts for weeks.”|The doctor was sure.
“It lasts for weeks.” Dr. Shore says.
“It lasts for weeks.” she said.
“It lasts for weeks,” says Dr. Shore.|“Then it fades.”
"I feel new." – Annika, 46
Did it “work?”|Nobody knew.
“Will it hurt?” she asked.|It did not.
So you wait…|Then it comes.
Really?!|Yes.
Stop!|Read this.
It helps.¤|It fades.
It helps.¤¤|It fades.
It helps. ¤|It fades.
It helps ¤.|It fades ¤.
It helps.|¤ argued that it does not.
It helps.” ¤|It fades.
It lasts a year.¤|50% relapse.
(It may sting.)|Then it numbs.
It may sting (see below).|Then it numbs.
The needle (approx. 5 cm; see Fig. 2) is thin.|It bends.
It begins in Jan. 2020 and ends in Sept. 2021.|Then we know.
The pH fell.|eGFR rose.
1. Warm up slowly.|Then stretch.
It rose by 1.5.|It fell by 2.5.
Rest; do not run; walk.
Rest: it helps.
See www.example.org for more.|Or call.
Contact Fennimoss Ltd. for prices.|They answer.
We saw Drs. Vale and Roe.|Both agreed.
Roughly 1.2 million people have it.|Few know.
The L4.|The L5.
See 21 U.S.C. 355 for the law.|It is long.
p. 3 and pp. 4–6 tell more.|Read them.
`
  .trim()
  .split('\n')

describe('cutSentences', () => {
  it.each(CASES)('%s', line => {
    const wanted = line.replaceAll('¤', '\uFFFC').split('|')
    const text = wanted.join(' ')
    expect(cutSentences(text).map(({start, end}) => text.slice(start, end))).toEqual(wanted)
  })

  it('keeps a raised number that is glued to the next sentence with the sentence before', () => {
    const text = 'It lasts months.\uFFFCThen it fades.'
    expect(cutSentences(text).map(({start, end}) => text.slice(start, end))).toEqual([
      'It lasts months.\uFFFC',
      'Then it fades.',
    ])
  })

  it('cuts where a blank was lost between two sentences, but not inside names and numbers', () => {
    expect(cutSentences('The result was positive.The needle was removed.')).toHaveLength(2)
    expect(cutSentences('Node.Js and Ph.D are names, 1.5 is a number.')).toHaveLength(1)
  })

  it('cuts an answer off its question and leaves the dash out', () => {
    const text = 'Is it right for me? – Yes, for most people.'
    expect(cutSentences(text).map(({start}) => text.slice(start, start + 3))).toEqual(['Is ', 'Yes'])
  })

  it('leaves out a dash that stands for a list mark, and cuts before it', () => {
    const text = 'Ask about other medicines. - Choose with care'
    expect(cutSentences(text).map(({start, end}) => text.slice(start, end))).toEqual([
      'Ask about other medicines.',
      'Choose with care',
    ])
  })

  it('goes on over a line break, as in verse, but cuts where the next line has a bullet', () => {
    expect(cutSentences('one line\nand another')).toHaveLength(1)
    expect(cutSentences('You may feel:\n• pain\n• heat')).toHaveLength(3)
  })

  it('covers every word once and in order', () => {
    const text = CASES.join(' ').replaceAll('|', ' ')
    let done = 0
    for (const {start, end} of cutSentences(text)) {
      expect(text.slice(done, start)).toMatch(/^[\s–-]*$/)
      done = end
    }
    expect(text.slice(done).trim()).toBe('')
  })
})
