import {describe, expect, it} from 'vitest'
import {guessLanguage} from './guess-language.ts'

describe('guessLanguage', () => {
  it.each([
    ['en', 'Relief lasts for a few days and then the pain may come back, which is not a sign that it has failed.'],
    [
      'de',
      'Die Wirkung hält einige Tage an und dann kann der Schmerz wieder auftreten, was nicht ein Zeichen für das Scheitern ist.',
    ],
    [
      'fr',
      'Le soulagement dure quelques jours et la douleur peut revenir, ce qui ne veut pas dire que le traitement est sans effet pour vous.',
    ],
    [
      'es',
      'El alivio dura unos días y el dolor puede volver, lo que no es una señal de que el tratamiento para la espalda no sirve.',
    ],
    [
      'nl',
      'De pijn is na een paar dagen minder en het effect van de prik kan weken duren, maar dat is niet voor iedereen zo.',
    ],
    ['ru', 'Облегчение длится несколько дней, затем боль может вернуться.'],
    ['en', 'Ablatio nervi rami medialis: 5 mg.'],
    ['en', ''],
  ])('%s: %s', (language, words) => {
    expect(guessLanguage(words)).toBe(language)
  })

  it('stays with English when a page only quotes another language', () => {
    expect(
      guessLanguage(
        'The leaflet says: die Wirkung ist nicht sicher. The nurse will explain what this means for you and how it works.',
      ),
    ).toBe('en')
  })
})
