import {testRule} from '@claimlint/core/testing'
import rule from './unread-text.ts'

testRule(rule, {
  valid: [
    '',
    '# Baths\n\nSit down first.\n',
    'Sit down first. Then type `bath`.\n\n```\nbath\n```\n\nThe water should be warm, and not hot.\n',
    '---\ntitle: Baths\n---\n\nSit down.\n',
  ],
  invalid: [
    {text: '⟦---⟧\ntitle: Baths\n\nSit down first.\n', messages: ['front-matter'], severity: 'warning'},
    {
      text: '\uFEFF⟦---⟧\r\ntitle: Baths 🛁\r\n\r\nSit down first.\r\n',
      messages: ['front-matter'],
      name: 'behind a byte order mark',
    },
    {
      text: 'Sit.\n\n```\nlet bath = warm\nlet time = short\nlet towel = dry\n```\n',
      messages: ['mostly'],
      name: 'a page of code',
    },
    {text: `${'> '.repeat(400)}Sit down.\n`, messages: ['mostly', 'part'], name: 'nested too deep'},
    {
      text: 'Sit down first. Then rise, and walk to the door.\n\n⟦<!-- Lie down.⟧\n',
      messages: ['part'],
      severity: 'warning',
      name: 'a comment that is never closed',
    },
    {
      text: 'Sit down first. Then rise, and walk to the door.\n\n⟦```\nLie down.\n⟧',
      messages: ['part'],
      severity: 'warning',
      name: 'code that is never closed',
    },
    {
      text: 'Sit down first. Then rise, and walk to the door of the room.\n\n<Note title="⟦It takes 5 to 6 minutes⟧"/>\n',
      messages: ['part'],
      severity: 'warning',
      name: 'words in an attribute of a component',
    },
  ],
})
