import {testRule} from '@claimlint/core/testing'
import missingList from './missing-list.ts'

const RUN_ON = 'If more of them are off the table, talk with your surgeon about what else there is to try.'

testRule(missingList, {
  valid: [
    'You may notice:\n\n- a bruise\n- a headache',
    'You may notice:\n\n| Sign | How long |\n|---|---|\n| bruise | days |',
    'The label says:\n\n> Keep this leaflet.',
    'Type this:\n\n```\nwarm up\n```',
    'The needle looks like this:\n\n![A thin needle](needle.png)',
    'You may notice:\n\n<ul><li>a bruise</li></ul>',
    'You may notice:\n\n<!-- a comment -->\n\n- a bruise',
    'You may notice:\n\n• a bruise\n\n• a headache',
    'You may notice:\n\nA bruise.\n\nA headache that comes when you sit up.',
    'Answer: it depends.\n\n## Next',
    'Answer:\n\nIt depends on the joint and on what you do with it afterwards.',
    'The better question is often:\n\nDid it ease my usual pain enough to tell where it comes from?',
    'In short:\n\nNobody can tell beforehand how long the numbness will last in any one person.',
    'There are two kinds of block:\n\nThe first numbs the joint itself, and the second the nerves that lead to it.',
    `The clinic opens at 9:30\n\n${RUN_ON}`,
    `Mix it in a ratio of 1:\n\n${RUN_ON}`,
    'There are three ways to treat it:\n\n### Tablets\n\nThey dull pain.\n\n### Injections\n\nThey dull it, too.',
    '# Knee pain\n\nThis guide covers:\n\n## Causes\n\nWear.\n\n## Treatment\n\nMovement.',
    'Before the scan you should:\n\nTake off anything made of metal and leave it with the nurse at the desk.',
    'Examples include: a bruise, a headache and a stiff neck.\n\n## Next',
    'The goals of treatment include:\n\nPreventing clots, which lowers the risk of a stroke in the years to come.\n\nSlowing the heart.',
    'Written by:\n\n## Next',
    '## What you may notice:\n\nMost people notice nothing at all after a block of this kind.',
  ],
  invalid: [
    {
      text: '## Risks\n\n⟦You may notice:⟧\n\n## Going home\n\nAsk for a lift.',
      messages: ['lost'],
      severity: 'warning',
    },
    `Pain of this kind can come from nerves. ⟦Examples include:⟧\n\n${RUN_ON}`,
    `⟦Having too many of them can put you at risk for:⟧\n\n${RUN_ON}`,
    '⟦Ring the ward if you have any of the following symptoms:⟧',
    '⟦Possible side effects of the block are:⟧\n\n## Going home\n\nAsk for a lift.\n\n## Later\n\nWait.',
    `⟦Common complaints are the following.⟧\n\n${RUN_ON}`,
    '# Block\n\n⟦You may notice:⟧\n\n## Going home\n\nAsk for a lift.\n\n## Later\n\nWait.',
    {name: 'with a byte order mark and an emoji', text: '\uFEFF😀 Hello.\n\n**⟦You may notice:⟧**\n\n---\n\nBye.'},
    '⟦You may notice [@tarn2019]:⟧\n\n## Going home\n\nAsk for a lift.',
  ],
})
