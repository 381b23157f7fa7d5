import {buildLibrary, readReferences, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './denied-source.ts'

const REFERENCES = `- {id: shop, type: webpage, title: T, URL: "https://www.Shop.example:443/a"}
- {id: help, type: webpage, title: T, URL: "https://help.shop.example/b"}
- {id: bookshop, type: webpage, title: T, URL: "https://bookshop.example/?u=shop.example"}
- {id: blog, type: post-weblog, title: T, URL: "https://user@blog.example/"}
- {id: opinion, type: article-journal, title: T, container-title: J, DOI: 10.5555/o, custom: {kind: expert-opinion}}
`
const {library} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])
const options = {
  deny: ['https://shop.example/', 'kind:expert-opinion'],
  warn: ['type:post-weblog'],
  allow: ['help.shop.example'],
}
const all = 'It lasts 5 days [@shop; @help; @bookshop; @blog; @opinion].'

testRule(rule, {
  valid: [
    {text: all, library, name: 'no lists'},
    {text: 'It lasts 5 days [@help; @bookshop].', library, options},
    {
      text: all,
      library,
      options: {allow: ['shop.example', 'bookshop.example', 'blog.example', 'kind:expert-opinion'], others: 'deny'},
    },
  ],
  invalid: [
    {
      text: 'It lasts 5 days [⟦@shop⟧; @help; @bookshop; ⟦@blog⟧; ⟦@opinion⟧]. Again [@shop].',
      library,
      options,
      messages: ['denied', 'discouraged', 'denied'],
    },
    {
      text: 'It lasts 5 days [⟦@bookshop⟧].',
      library,
      options: {others: 'deny'},
      messages: ['unlisted'],
      severity: 'error',
    },
    {
      text: 'It lasts 5 days [⟦@bookshop⟧].',
      library,
      options: {others: 'warn'},
      messages: ['unlisted'],
      severity: 'warning',
    },
    {
      text: 'See [the shop](https://pubmed.ncbi.nlm.nih.gov/99999001/): it lasts 5 days.',
      options: {others: 'deny'},
      messages: ['unlisted'],
      name: 'a link that cites',
    },
    {
      text: REFERENCES.replace('id: shop', 'id: ⟦shop⟧').replace('id: opinion', 'id: ⟦opinion⟧'),
      library,
      options: {deny: options.deny, allow: options.allow},
      data: source => ({source, kind: 'references', faults: [], references: [...library.references.values()]}),
      name: 'entries',
    },
  ],
})
