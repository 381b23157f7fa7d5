import type {Pair} from './pairs.fixture.ts'

/** Claims that say more than their sources, written by hand. */
export const OVERREACHING: readonly Pair[] = [
  {
    kind: 'promotional',
    text: 'Taking the drug for a year prevents relapses.',
    evidence: {design: 'cohort', population: 'adults with relapsing multiple sclerosis', outcome: 'number of relapses'},
  },
  {
    kind: 'promotional',
    text: 'Most people who have the injection get relief.',
    evidence: {design: 'cohort', value: {form: 'proportion', unit: '1', low: 0.48, high: 0.48}},
  },
  {
    kind: 'risk',
    text: 'Hormone therapy causes blood clots.',
    aspects: ['harm'],
    evidence: {design: 'cohort', population: 'women aged 50 to 65'},
  },
  {
    kind: 'promotional',
    text: 'Acupuncture stops hot flushes.',
    evidence: {design: 'systematic-review', certainty: 'very-low'},
  },
  {
    kind: 'promotional',
    text: 'The gel helps older people with hip arthritis walk further.',
    evidence: {
      design: 'rct',
      certainty: 'moderate',
      population: 'people over 65 with osteoarthritis of the knee',
      outcome: 'walking distance',
    },
  },
  {
    kind: 'promotional',
    text: 'The compound helps paralysed people regain movement.',
    evidence: {design: 'animal', population: 'rats'},
  },
  {kind: 'promotional', text: 'The compound kills cancer cells in people.', evidence: {design: 'in-vitro'}},
  {
    kind: 'promotional',
    text: 'The vaccine prevents every case of the illness.',
    evidence: {design: 'rct', certainty: 'high'},
  },
  {
    kind: 'risk',
    text: 'The treatment is safe for children.',
    aspects: ['safety'],
    evidence: {design: 'rct', population: 'adults aged 40 to 60'},
  },
  {
    kind: 'promotional',
    text: 'It has been proven beyond doubt that honey eases cough.',
    evidence: {design: 'rct', certainty: 'low', population: 'children'},
  },
  {
    kind: 'promotional',
    text: 'Statins help you live longer.',
    evidence: {design: 'rct', certainty: 'high', outcome: 'LDL cholesterol'},
  },
  {
    kind: 'promotional',
    text: 'Walking daily protects you from strokes.',
    evidence: {design: 'rct', certainty: 'moderate', outcome: 'blood pressure'},
  },
  {
    kind: 'promotional',
    text: 'Eating more fibre prevents bowel cancer.',
    evidence: {design: 'cohort', outcome: 'new bowel cancer'},
  },
  {
    kind: 'promotional',
    text: 'You will sleep better after a week of light therapy.',
    evidence: {design: 'rct', certainty: 'low'},
  },
  {kind: 'promotional', text: 'The brace undoubtedly speeds recovery.', evidence: {design: 'rct'}},
  {kind: 'risk', text: 'Nobody dies of this operation.', aspects: ['denied-harm'], evidence: {design: 'case-series'}},
  {
    kind: 'promotional',
    text: 'The exercises cure incontinence in all women.',
    evidence: {design: 'rct', certainty: 'moderate', population: 'women'},
  },
  {
    kind: 'promotional',
    text: 'The cream clears eczema.',
    evidence: {design: 'rct', certainty: 'very-low', population: 'adults with eczema'},
  },
  {
    kind: 'promotional',
    text: 'Turmeric reduces joint pain in dogs and people alike.',
    evidence: {design: 'animal', population: 'dogs'},
  },
  {kind: 'promotional', text: 'The tablets are a proven cure for migraine.', evidence: {design: 'case-series'}},
  {
    kind: 'percentage',
    text: 'Almost everyone can drive after six weeks.',
    evidence: {design: 'cohort', value: {form: 'proportion', unit: '1', low: 0.6, high: 0.6}},
  },
  {
    kind: 'promotional',
    text: 'Omega-3 makes your heart healthier.',
    evidence: {design: 'cohort', outcome: 'triglycerides'},
  },
  {kind: 'promotional', text: 'The diet results in fewer migraines.', evidence: {design: 'case-series'}},
  {
    kind: 'promotional',
    text: 'Probiotics definitely prevent colic in babies.',
    evidence: {design: 'rct', population: 'infants under 3 months'},
  },
  {kind: 'promotional', text: 'The surgery permanently relieves pain.', evidence: {design: 'cohort'}},
  {
    kind: 'promotional',
    text: 'Vitamin D keeps bones from breaking.',
    evidence: {design: 'rct', outcome: 'bone mineral density'},
  },
  {kind: 'promotional', text: 'Patients are pain-free for life.', evidence: {design: 'rct'}},
  {
    kind: 'promotional',
    text: 'The training makes pregnant women fitter.',
    evidence: {design: 'rct', population: 'female athletes'},
  },
  {
    kind: 'promotional',
    text: 'It works for teenagers too.',
    evidence: {design: 'rct', population: 'adults aged 18 to 65'},
  },
  {kind: 'risk', text: 'There is no danger of infection.', aspects: ['denied-harm'], evidence: {design: 'case-series'}},
  {kind: 'risk', text: 'The implant never moves.', aspects: ['denied-harm'], evidence: {design: 'registry'}},
  {
    kind: 'promotional',
    text: 'The pill lowers the risk of dementia.',
    evidence: {design: 'case-control', outcome: 'dementia'},
  },
  {
    kind: 'promotional',
    text: 'The pill lowers the risk of dementia.',
    evidence: {design: 'rct', certainty: 'moderate', outcome: 'amyloid on a brain scan'},
  },
  {kind: 'promotional', text: 'Light therapy gives shift workers better sleep.', evidence: {design: 'survey'}},
  {
    kind: 'promotional',
    text: 'The supplement strengthens bones because it slows bone loss in rats.',
    evidence: {design: 'animal', population: 'rats'},
  },
]
