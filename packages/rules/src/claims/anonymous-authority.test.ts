import {testRule} from '@claimlint/core/testing'
import anonymousAuthority from './anonymous-authority.ts'

testRule(anonymousAuthority, {
  valid: [
    'A study by Tarn et al. (2020) showed that heat helps.',
    'Research suggests that heat helps [@tarn2020].',
    'Research suggests that heat helps.[^1]\n\n[^1]: Tarn A. Heat. Example Journal. 2020;1:1.',
    '[Research suggests](https://journal.example/heat) that heat helps.',
    'A 2019 trial published in the Example Journal found that heat helps.',
    'The Cochrane review says that evidence suggests little effect.',
    'No studies show that heat helps. Few studies have shown it.',
    'It is unclear whether studies show an effect.',
    'Do studies show that heat helps?',
    'Ask an expert. Studies are under way. She studies anatomy.',
    'Imaging studies show the fracture. The data show it, too.',
    'Heat has not been shown to help. None has been proven to.',
    'Your doctor may recommend rest. Doctors recommend rest after an operation.',
    '“Research suggests that heat helps,” says Dr Fenn.',
    'The treatment is based on evidence. May is a month; research is fun.',
    'It is known as facet syndrome.',
  ],
  invalid: [
    {text: '⟦Research suggests⟧ that about half of them feel better.', messages: ['unnamed'], severity: 'warning'},
    'Then again, ⟦recent studies have shown⟧ that rest makes it worse.',
    'That is why ⟦many healthcare professionals recommend⟧ exercise.',
    '⟦Experts agree⟧ on this.',
    '⟦It is well known that⟧ rest makes it worse.',
    '⟦It’s widely believed that⟧ rain brings pain.',
    'Turmeric ⟦has been shown to⟧ ease stiff knees.',
    '⟦Science says⟧ so.',
    'Heat helps, ⟦according to some experts⟧.',
    '- ⟦A growing body of evidence supports this⟧ view',
    '⟦A recent study found⟧ that heat helps.',
    {name: 'with a byte order mark and an emoji', text: '\uFEFF😀 Well, ⟦studies show⟧ it.'},
    '“Heat helps,” says Dr Fenn. ⟦Research suggests⟧ that it does.',
  ],
})
