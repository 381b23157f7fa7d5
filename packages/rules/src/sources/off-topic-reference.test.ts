import {buildLibrary, readFacts, readReferences, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './off-topic-reference.ts'

const entry = (id: string, title: string, more = ''): string =>
  `- {id: ${id}, type: article-journal, title: "${title}", container-title: J, issued: 2020, URL: "https://j.example/${id}"${more}}\n`
const {library} = buildLibrary(
  [
    readFacts(
      sourceText(
        'facts.yaml',
        'schema: 1\nid: baths\nkind: procedure\ntitle: Wrist baths\nnames: {preferred: wrist bath, synonyms: [carpal immersion]}\n',
      ),
    ),
  ],
  [
    readReferences(
      sourceText(
        'references.yaml',
        entry('trout', 'Feeding of freshwater trout in the cold season') +
          entry('carpal', 'Repeated carpal soaking of the elderly: a randomised trial') +
          entry('wrists', 'The painful wrists of bakers and masons') +
          entry('short', 'Trout and salmon') +
          entry('german', 'Forellen und ihre Ernährung bei Kälte') +
          entry('topics', 'Feeding of freshwater trout in the cold season', ', custom: {topics: [wrist]}'),
      ),
    ),
  ],
)

const ABOUT = 'A warm bath and a splint give a sore wrist some relief and let it move.'

testRule(rule, {
  valid: [
    {text: 'Relief of a sore wrist lasts 5 days [@trout].', library, name: 'a page of a few words'},
    {text: `${ABOUT} It lasts 5 days [@carpal; @wrists].`, library, name: 'synonyms and forms'},
    {text: `${ABOUT} It lasts 5 days [@short; @german; @topics].`, library, name: 'too little to tell'},
    {
      text: `# Fish farming\n\n${ABOUT} It lasts 5 days [@trout]. The trout rest.`,
      library,
      name: 'another place of the page',
    },
    'Wrist relief lasts 5 days [1].\n\n## References\n\n1. Ito A. Feeding of freshwater trout in the cold season. Ex J. 2001;3:4.\n',
  ],
  invalid: [
    {
      text: `${ABOUT} It lasts 5 days [⟦@trout⟧; @wrists]. More [@trout].`,
      library,
      messages: ['off-topic'],
      severity: 'info',
    },
  ],
})
