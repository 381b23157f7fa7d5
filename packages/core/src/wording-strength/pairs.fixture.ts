import type {Aspect, ClaimKind} from '../claims/claim.ts'
import type {StatedEvidence} from './strength.ts'

/** A claim whose wording its source allows, both made up. */
export interface Pair {
  readonly kind: ClaimKind
  readonly text: string
  readonly aspects?: readonly Aspect[]
  readonly evidence: Omit<StatedEvidence, 'stance'>
}

const promo = (text: string, evidence: Pair['evidence']): Pair => ({kind: 'promotional', text, evidence})
const share = (text: string, evidence: Pair['evidence']): Pair => ({kind: 'percentage', text, evidence})
const time = (text: string, evidence: Pair['evidence']): Pair => ({kind: 'duration', text, evidence})
const risk = (text: string, aspects: readonly Aspect[], evidence: Pair['evidence']): Pair => ({
  kind: 'risk',
  text,
  aspects,
  evidence,
})

export const PAIRS: readonly Pair[] = [
  promo('Splints may ease thumb pain for some people.', {
    design: 'rct',
    certainty: 'low',
    population: 'adults with arthritis at the base of the thumb',
    outcome: 'pain score',
    says: 'Pain was a little lower in some people with a splint.',
  }),
  promo('Exercise classes probably improve walking in older adults.', {
    design: 'systematic-review',
    certainty: 'moderate',
    population: 'adults over 65 living at home',
    outcome: 'walking distance',
    says: 'Walking distance rose by 40 metres on average.',
  }),
  promo('Antibiotics shorten a bladder infection.', {
    design: 'systematic-review',
    certainty: 'high',
    population: 'women with a bladder infection',
    outcome: 'days with symptoms of infection',
  }),
  promo('In one trial, a heat pad eased period pain about as well as a painkiller.', {
    design: 'rct',
    certainty: 'low',
    population: 'young women with period pain',
    outcome: 'pain score',
  }),
  promo('Night shifts are linked to heartburn.', {
    design: 'cohort',
    population: 'hospital workers',
    says: 'Heartburn was reported more often by those on night shifts.',
  }),
  promo('People who walked every day had fewer falls.', {
    design: 'cohort',
    population: 'adults over 70',
    outcome: 'falls',
  }),
  promo('In mice, the root extract calmed swollen joints; nobody has tried it in people.', {
    design: 'animal',
    population: 'mice with inflamed joints',
    outcome: 'joint swelling',
  }),
  promo('In the laboratory, the oil slowed the growth of the fungus.', {
    design: 'in-vitro',
    outcome: 'growth of the fungus',
  }),
  promo('No good evidence shows that magnets help with back pain.', {
    design: 'systematic-review',
    certainty: 'low',
    population: 'adults with low back pain',
    outcome: 'pain',
  }),
  promo('It is not known whether the patch prevents migraine attacks.', {
    design: 'rct',
    certainty: 'very-low',
    population: 'adults with migraine',
    outcome: 'days with migraine',
  }),
  promo('Steroid cream can calm eczema in children.', {
    design: 'rct',
    certainty: 'moderate',
    population: 'children with eczema',
    outcome: 'itch',
  }),
  promo('Physiotherapy tends to help people with a frozen shoulder move more freely.', {
    design: 'systematic-review',
    certainty: 'low',
    population: 'adults with frozen shoulder',
    outcome: 'movement of the shoulder',
  }),
  promo('The tablets lowered LDL cholesterol in people with type 2 diabetes.', {
    design: 'rct',
    certainty: 'high',
    population: 'adults with type 2 diabetes',
    outcome: 'LDL cholesterol',
  }),
  promo('Compression stockings might reduce swelling after long flights.', {
    design: 'systematic-review',
    certainty: 'low',
    population: 'airline passengers',
    outcome: 'swelling of the leg',
  }),
  promo('A weekly injection lowered blood sugar more than a tablet did.', {
    design: 'rct',
    population: 'adults with type 2 diabetes',
    outcome: 'blood sugar',
  }),
  promo('Talking therapy appears to help some teenagers with low mood.', {
    design: 'nonrandomised',
    certainty: 'low',
    population: 'teenagers with depression',
    outcome: 'mood',
  }),
  promo('Stopping smoking lowers the risk of a heart attack.', {
    design: 'guideline',
    certainty: 'high',
    outcome: 'heart attacks and strokes',
  }),
  promo('Mouthguards are designed to protect the teeth while you sleep.', {design: 'expert-opinion'}),
  promo('After the course, participants slept about half an hour longer.', {
    design: 'case-series',
    certainty: 'very-low',
    population: 'adults with insomnia',
    outcome: 'hours of sleep',
  }),
  promo('The vaccine has been shown to prevent shingles in adults over 50.', {
    design: 'systematic-review',
    certainty: 'high',
    population: 'adults aged 50 and over',
    outcome: 'shingles',
  }),
  share('In one small study, 26 of 50 people had less pain three months after the injection.', {
    design: 'case-series',
    certainty: 'very-low',
    population: 'people with facet joint arthritis',
    outcome: 'pain score',
    value: {form: 'proportion', unit: '1', events: 26, total: 50},
  }),
  share('About 6 in 10 people with a tennis elbow felt better after a year without treatment.', {
    design: 'rct',
    population: 'adults with tennis elbow',
    value: {form: 'proportion', unit: '1', low: 0.6, high: 0.6},
  }),
  share('Most people recovered within two weeks.', {
    design: 'cohort',
    certainty: 'moderate',
    value: {form: 'proportion', unit: '1', low: 0.81, high: 0.81},
  }),
  share('Nearly all of the warts had gone after a year.', {
    design: 'cohort',
    says: 'Nearly all warts had gone after a year.',
  }),
  share('The majority of patients were satisfied with their new knee.', {
    design: 'registry',
    population: 'people with a knee replacement',
    says: '82 percent were satisfied a year later.',
  }),
  share('Some patients, about 1 in 5, needed a second injection.', {
    design: 'case-series',
    value: {form: 'proportion', unit: '1', low: 0.19, high: 0.21},
  }),
  share('Between 13 and 74 in 100 people had their pain halved, depending on the study.', {
    design: 'systematic-review',
    certainty: 'very-low',
    outcome: 'at least half of the pain gone',
    value: {form: 'proportion', unit: '1', low: 0.13, high: 0.74},
  }),
  share('Around a third of people had no relief at all.', {
    design: 'cohort',
    value: {form: 'proportion', unit: '1', low: 0.33, high: 0.33},
    outcome: 'pain relief',
  }),
  share('The screening test found 8 out of 10 early cancers.', {
    design: 'diagnostic-accuracy',
    value: {form: 'proportion', unit: '1', low: 0.8, high: 0.8},
  }),
  share('Many women, 4 in 10, still leaked urine a year after the operation.', {
    design: 'cohort',
    population: 'women after surgery for leaking urine',
    value: {form: 'proportion', unit: '1', low: 0.4, high: 0.4},
  }),
  share('Fewer than half of the children still wheezed at the age of ten.', {
    design: 'cohort',
    population: 'children who wheezed before school age',
    says: 'Fewer than half still wheezed at ten.',
  }),
  share('Half of those treated were free of pain at six months, against a third of those who were not.', {
    design: 'rct',
    certainty: 'moderate',
    outcome: 'free of pain',
    value: {form: 'proportion', unit: '1', low: 0.5, high: 0.5},
  }),
  time('Relief lasted 4 months on average in the people who were followed.', {
    design: 'case-series',
    certainty: 'very-low',
    outcome: 'pain relief',
  }),
  time('Numbness usually wears off within 6 to 8 hours.', {
    design: 'label',
    says: 'Numbness usually wears off in 6 to 8 hours.',
  }),
  time('The operation takes about 90 minutes.', {design: 'expert-opinion'}),
  time('You will need to rest for two days.', {design: 'expert-opinion'}),
  time('Pain relief may last for three to six months.', {design: 'cohort', certainty: 'low', outcome: 'pain relief'}),
  time('The effect of the tablets lasts for about 12 hours.', {design: 'label', certainty: 'not-graded'}),
  time('In the trial, healing took five days less with the new dressing.', {
    design: 'rct',
    certainty: 'moderate',
    outcome: 'days to healing',
  }),
  time('A cold usually goes away within ten days.', {design: 'textbook', says: 'Colds usually clear in ten days.'}),
  time('Swelling can last for up to six weeks.', {
    design: 'cohort',
    says: 'Swelling lasted up to six weeks in some patients.',
  }),
  time('It may take up to two weeks before the tablets help.', {design: 'guideline'}),
  time('People were back at work after a median of 9 days.', {design: 'registry', outcome: 'return to work'}),
  time('The scan will take about 30 minutes.', {design: 'expert-opinion', certainty: 'not-graded'}),
  risk('Soreness at the site is common after the injection.', ['harm'], {
    design: 'case-series',
    certainty: 'low',
    value: {form: 'proportion', unit: '1', low: 0.32, high: 0.73},
  }),
  risk('Infection is rare, at fewer than 1 in 1,000.', ['harm'], {
    design: 'registry',
    value: {form: 'proportion', unit: '1', low: 0.0004, high: 0.0009},
  }),
  risk('The tablets can cause stomach bleeding.', ['harm'], {design: 'cohort', certainty: 'moderate'}),
  risk('Steroid injections may raise blood sugar for a few days.', ['harm'], {
    design: 'case-series',
    population: 'people with diabetes',
  }),
  risk('In 48 people, no lasting nerve damage occurred.', ['denied-harm'], {
    design: 'case-series',
    certainty: 'low',
    says: 'No lasting nerve damage in 48 people.',
  }),
  risk('The procedure was well tolerated by the 60 people in the study.', ['safety'], {design: 'rct'}),
  risk('The vaccine is generally safe.', ['safety'], {design: 'systematic-review', certainty: 'high'}),
  risk('Blood thinners increase the risk of bleeding.', ['harm'], {design: 'label'}),
  risk('Long-term use is linked to weaker bones.', ['harm'], {
    design: 'cohort',
    population: 'adults on long-term treatment',
  }),
  risk('Statins reduce the risk of a stroke in people with heart disease.', ['reduced-harm'], {
    design: 'systematic-review',
    certainty: 'high',
    population: 'adults with heart disease',
    outcome: 'stroke and heart attack',
  }),
  risk('Hip protectors may reduce the number of hip fractures in care homes.', ['reduced-harm'], {
    design: 'systematic-review',
    certainty: 'low',
    population: 'older people in care homes',
    outcome: 'hip fractures',
  }),
  risk('Two of 300 patients had a blood clot.', ['harm'], {
    design: 'case-series',
    value: {form: 'proportion', unit: '1', events: 2, total: 300},
  }),
  risk('Bruising sometimes follows a blood test.', ['harm'], {design: 'expert-opinion'}),
  risk('The drug does not cause drowsiness.', ['denied-harm'], {
    design: 'regulator',
    says: 'Does not cause drowsiness.',
  }),
  risk('Very rarely, the needle punctures a lung.', ['harm'], {
    design: 'registry',
    value: {form: 'proportion', unit: '1', low: 0.0001, high: 0.0003},
  }),
  risk('Smoking causes lung cancer.', ['harm'], {design: 'regulator', certainty: 'high'}),
  risk('It is not recommended in pregnancy.', ['contraindication'], {design: 'label'}),
  promo('Creams with capsaicin ease nerve pain in the short term.', {
    design: 'systematic-review',
    certainty: 'moderate',
    population: 'adults with nerve pain',
    outcome: 'pain',
  }),
  promo('Cooling reduced swelling of the knee after surgery in one trial.', {
    design: 'rct',
    certainty: 'low',
    population: 'adults after knee surgery',
    outcome: 'swelling of the knee',
  }),
  promo('Speech therapy helps children who stammer.', {
    design: 'systematic-review',
    certainty: 'moderate',
    population: 'children who stammer',
    outcome: 'syllables stammered',
  }),
  promo('The inhaler works within minutes.', {design: 'label'}),
  promo('Losing weight eases knee pain in people with osteoarthritis.', {
    design: 'rct',
    certainty: 'high',
    population: 'adults with knee osteoarthritis',
    outcome: 'pain and function',
  }),
  promo('Hearing aids improve quality of life for adults with mild hearing loss.', {
    design: 'systematic-review',
    certainty: 'high',
    population: 'adults with mild to moderate hearing loss',
    outcome: 'quality of life',
  }),
  promo('An epidural relieves labour pain.', {
    design: 'systematic-review',
    certainty: 'moderate',
    population: 'women in labour',
    outcome: 'pain',
  }),
]
