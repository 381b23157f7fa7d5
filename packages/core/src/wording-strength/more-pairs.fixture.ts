import type {Pair} from './pairs.fixture.ts'

/** More claims that their sources allow, written after the scale. */
export const MORE_PAIRS: readonly Pair[] = [
  {
    kind: 'promotional',
    text: 'Taking the drug for a year cut the number of relapses by about a third.',
    evidence: {
      design: 'rct',
      certainty: 'moderate',
      population: 'adults with relapsing multiple sclerosis',
      outcome: 'number of relapses',
    },
  },
  {
    kind: 'promotional',
    text: 'About half of people who have the injection get some relief.',
    evidence: {
      design: 'cohort',
      certainty: 'low',
      population: 'adults with sciatica',
      outcome: 'leg pain',
      value: {form: 'proportion', unit: '1', low: 0.48, high: 0.48},
    },
  },
  {
    kind: 'risk',
    text: 'Serious bleeding happened in 3 in 1,000 people taking the tablets.',
    aspects: ['harm'],
    evidence: {
      design: 'rct',
      population: 'adults with atrial fibrillation',
      value: {form: 'proportion', unit: '1', low: 0.003, high: 0.003},
    },
  },
  {
    kind: 'risk',
    text: 'Women who took hormone therapy were slightly more likely to have a blood clot.',
    aspects: ['harm'],
    evidence: {design: 'cohort', population: 'women aged 50 to 65', certainty: 'moderate'},
  },
  {
    kind: 'promotional',
    text: 'A low-dose aspirin a day lowers the chance of a second stroke.',
    evidence: {
      design: 'systematic-review',
      certainty: 'high',
      population: 'adults who have had a stroke',
      outcome: 'second stroke',
    },
  },
  {
    kind: 'promotional',
    text: 'It is uncertain whether acupuncture helps with hot flushes.',
    evidence: {design: 'systematic-review', certainty: 'very-low', population: 'women in menopause'},
  },
  {
    kind: 'duration',
    text: 'Most people can drive again after about six weeks.',
    evidence: {design: 'expert-opinion', says: 'Most people drive again at six weeks.'},
  },
  {kind: 'duration', text: 'Stitches are usually taken out after 10 to 14 days.', evidence: {design: 'guideline'}},
  {
    kind: 'percentage',
    text: 'Up to 1 in 10 people feel sick after the scan.',
    evidence: {design: 'label', value: {form: 'proportion', unit: '1', low: 0.05, high: 0.1}},
  },
  {
    kind: 'percentage',
    text: 'The operation succeeded in 95 of 100 patients at that hospital.',
    evidence: {design: 'case-series', value: {form: 'proportion', unit: '1', events: 95, total: 100}},
  },
  {
    kind: 'risk',
    text: 'Children given the syrup were no more likely to feel drowsy than those given a dummy syrup.',
    aspects: ['denied-harm'],
    evidence: {design: 'rct', population: 'children aged 2 to 6', certainty: 'moderate'},
  },
  {
    kind: 'promotional',
    text: 'The gel seems to help older people with knee arthritis walk a little further.',
    evidence: {
      design: 'rct',
      certainty: 'low',
      population: 'people over 65 with osteoarthritis of the knee',
      outcome: 'six-minute walking distance',
    },
  },
  {
    kind: 'promotional',
    text: 'In a trial of 200 adults, the app cut drinking by two units a week.',
    evidence: {
      design: 'rct',
      certainty: 'low',
      population: 'adults who drink heavily',
      outcome: 'units of alcohol a week',
    },
  },
  {
    kind: 'promotional',
    text: 'Rats given the compound regained movement in a paralysed limb.',
    evidence: {design: 'animal', population: 'rats', outcome: 'limb movement'},
  },
  {
    kind: 'promotional',
    text: 'The compound killed cancer cells in a dish, which does not mean it works in people.',
    evidence: {design: 'in-vitro', outcome: 'cell death'},
  },
  {
    kind: 'promotional',
    text: 'The vaccine prevented 9 out of 10 cases of the illness.',
    evidence: {
      design: 'rct',
      certainty: 'high',
      population: 'adults',
      outcome: 'confirmed illness',
      value: {form: 'proportion', unit: '1', low: 0.9, high: 0.9},
    },
  },
  {
    kind: 'risk',
    text: 'The risk of infection after a knee replacement is about 1 in 100.',
    aspects: ['harm'],
    evidence: {design: 'registry', certainty: 'moderate', population: 'adults with a knee replacement'},
  },
  {
    kind: 'risk',
    text: 'Antidepressants can cause nausea in the first two weeks.',
    aspects: ['harm'],
    evidence: {design: 'label'},
  },
  {
    kind: 'duration',
    text: 'Without treatment, a frozen shoulder lasts one to three years.',
    evidence: {design: 'textbook'},
  },
  {
    kind: 'duration',
    text: 'Relief from the block lasted between 8 and 12 hours in the trial.',
    evidence: {design: 'rct', certainty: 'moderate', outcome: 'hours until the first painkiller'},
  },
  {
    kind: 'promotional',
    text: 'Pelvic floor exercises help women with stress incontinence.',
    evidence: {
      design: 'systematic-review',
      certainty: 'high',
      population: 'women with stress incontinence',
      outcome: 'leakage',
    },
  },
  {
    kind: 'promotional',
    text: 'Cognitive behavioural therapy probably reduces worry in adults.',
    evidence: {
      design: 'systematic-review',
      certainty: 'moderate',
      population: 'adults with generalised anxiety disorder',
      outcome: 'anxiety score',
    },
  },
  {
    kind: 'promotional',
    text: 'People who ate more fibre had a lower risk of bowel cancer.',
    evidence: {design: 'cohort', certainty: 'low', population: 'adults without cancer', outcome: 'new bowel cancer'},
  },
  {
    kind: 'percentage',
    text: 'Nearly 4 in 5 children outgrow bed-wetting by the age of ten.',
    evidence: {
      design: 'cohort',
      population: 'children aged 5 to 10',
      value: {form: 'proportion', unit: '1', low: 0.78, high: 0.78},
    },
  },
  {
    kind: 'risk',
    text: 'Most side effects are mild and pass within a few days.',
    aspects: ['harm'],
    evidence: {design: 'label', says: 'Most side effects are mild.'},
  },
  {
    kind: 'risk',
    text: 'Allergic reactions are very rare.',
    aspects: ['harm'],
    evidence: {design: 'regulator', value: {form: 'proportion', unit: '1', low: 0.00001, high: 0.0001}},
  },
  {
    kind: 'promotional',
    text: 'One small trial found that honey eased a cough at night in young children.',
    evidence: {design: 'rct', certainty: 'low', population: 'children aged 1 to 5', outcome: 'night cough'},
  },
  {
    kind: 'promotional',
    text: 'Statins lower cholesterol.',
    evidence: {design: 'systematic-review', certainty: 'high', outcome: 'LDL cholesterol'},
  },
  {
    kind: 'percentage',
    text: 'Blood pressure fell by about 5 points in people who walked daily.',
    evidence: {
      design: 'rct',
      certainty: 'moderate',
      outcome: 'blood pressure',
      population: 'adults with high blood pressure',
    },
  },
  {
    kind: 'promotional',
    text: 'The brace does not appear to speed up recovery.',
    evidence: {design: 'rct', certainty: 'low'},
  },
  {
    kind: 'risk',
    text: 'No deaths were reported among the 512 patients.',
    aspects: ['denied-harm'],
    evidence: {design: 'case-series', certainty: 'low'},
  },
  {kind: 'duration', text: 'The tablets start to work within 30 minutes.', evidence: {design: 'label'}},
  {
    kind: 'promotional',
    text: 'Physiotherapy works as well as surgery for many people with a torn meniscus.',
    evidence: {
      design: 'systematic-review',
      certainty: 'moderate',
      population: 'middle-aged adults with a meniscal tear of the knee',
      outcome: 'knee function',
    },
  },
  {
    kind: 'duration',
    text: 'Steroid injections relieve shoulder pain for a few weeks.',
    evidence: {
      design: 'systematic-review',
      certainty: 'moderate',
      population: 'adults with shoulder pain',
      outcome: 'pain',
    },
  },
  {
    kind: 'promotional',
    text: 'Light therapy is associated with better sleep in shift workers.',
    evidence: {design: 'survey', population: 'nurses on night shift'},
  },
  {
    kind: 'percentage',
    text: 'In the study, 7 of 10 mothers were still breastfeeding at three months.',
    evidence: {
      design: 'cohort',
      population: 'first-time mothers',
      value: {form: 'proportion', unit: '1', low: 0.7, high: 0.7},
    },
  },
]
