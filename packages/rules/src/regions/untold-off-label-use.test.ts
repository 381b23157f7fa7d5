import {testRule} from '@claimlint/core/testing'
import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import untoldOffLabelUse from './untold-off-label-use.ts'

const CLAIM = 'Epidural steroid injections relieve leg pain for three months.'

testRule(untoldOffLabelUse, {
  valid: [
    ...[
      'The FDA has not approved corticosteroids for epidural use.',
      'This is an off-label use of the steroid.',
      'No steroid has ever been approved by the FDA for it.',
      'Steroids aren’t licensed for the spine.',
    ].map(said => `${CLAIM}\n\n${said}`),
    `# Epidural steroid injections\n\nRelief lasts for three months.\n\n## Rules\n\nDoctors call this off-label.`,
    `Epidural steroid injections may cause headache for two days.`,
    `Epidural steroid injections relieve pain no better than placebo at three months.`,
    `An epidural gives pain relief for two hours.`,
    `A steroid injection into the knee gives relief for three months.`,
    {
      name: 'aftercare is no benefit',
      text: '# Epidural steroid injections\n\n## After your injection\n\nA friend helps you for 24 hours.',
    },
  ],
  invalid: [
    `⟦${CLAIM}⟧`,
    {name: 'once a page', text: `⟦${CLAIM}⟧ An epidural steroid injection helps for six months.`},
    '# Epidural steroid injections\n\n⟦Pain relief lasts for three months.⟧',
    '---\ntitle: Your epidural cortisone injection\n---\n\n⟦Pain relief lasts for three months.⟧',
    {
      name: 'an approval, a question and a reference do not tell it',
      text: `⟦${CLAIM}⟧\n\nOur steroid is not only safe but FDA-approved.\n\nIs it off-label?\n\n## References\n\n1. Tarn A. Off-label epidural steroids. Example Journal 2019.`,
    },
  ],
})

describe('untold-off-label-use', () => {
  it('takes promotion of the injection as favourable, and of a supplement beside it not', () => {
    const text = '# Epidural steroid injections\n\nFeel like new again.'
    const page = (aspect: 'product' | 'supplement') =>
      claimedPage(text, [{words: 'Feel like', aspects: {[aspect]: 'Feel like new'}}])
    expect(tell(untoldOffLabelUse, page('product'))).toEqual(['untold: Feel like new again.'])
    expect(tell(untoldOffLabelUse, page('supplement'))).toEqual([])
  })
})
