import {describe, expect, it} from 'vitest'
import type {Unit} from '../../draft/draft.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import type {ClaimDraft} from '../claim.ts'
import {findQuantities} from '../quantities/find-quantities.ts'
import {Reading} from '../reading.ts'
import {findPercentages} from './find-percentages.ts'

function draftOf(text: string, kind = 'paragraph'): ClaimDraft | undefined {
  const reading = new Reading({text, block: {kind}} as unknown as Unit, builtInLexicon())
  return findPercentages(reading, findQuantities(reading))[0]
}

const FOUND: readonly string[] = [
  'About 50–60% of patients get relief.',
  'Roughly 1 in 10 people get it.',
  'One patient in five returns.',
  'Nine out of ten buyers come back.',
  '9 out of every 10 people recover.',
  'It occurs in 3 per 1,000 births.',
  'The rate was 12 per 100,000.',
  'In the study, 3/10 patients improved.',
  'Half of patients improve.',
  'A third of people have no symptoms.',
  'Two-thirds of women report it.',
  'Three quarters of those treated recover.',
  'The other half had no benefit.',
  'Nearly half had headaches.',
  'They are twice as likely to fall.',
  'It carries a 3-fold risk.',
  'It doubles the risk of stroke.',
  'The risk was halved.',
  'It is three times more common in women.',
  'Deaths doubled in the region.',
  '577 million people live with it.',
  'Hundreds of thousands of operations are done.',
  'The study had 10 participants.',
  'The number may run into the billions.',
  'The odds ratio was OR 1.4 (95% CI 1.1–1.8).',
  'Adjusted RR 0.8, HR = 1.2 and NNT 8.',
  'The difference was small (p = 0.03).',
  'The test has a sensitivity of 92%.',
  'The mean difference was -1.2 points.',
  'Scores fell by 12 points.',
  'Pain dropped 2 points on the VAS.',
  'Pressure fell by 10 mmHg.',
  'Ninety-two percent were happy.',
  'Up to 80 per cent recover.',
  '20% to 30% relapse.',
  'Between 5% and 10% need surgery.',
  'Risk rises by 15 percentage points.',
  'It lowers the risk by up to a third.',
  'Pain is cut in half.',
  'More than 34 million Americans have it.',
  'Every third patient had a relapse.',
  'An estimated 1.5 million adults are affected.',
  '1 in every 1000 procedures leads to harm.',
  'Fewer than 1 in 10,000 tests cause bleeding.',
  'It causes 10% of strokes.',
  'Success rates range from 70 to 90 percent.',
  'The drug is 95% effective.',
  'No test is 100% accurate.',
  'Five of 40 patients dropped out.',
  'Eleven of the 14 trials were small.',
  'Smokers have double the risk.',
  'Your risk is five times higher than average.',
  'It is 10 times more likely in men.',
  'Obesity has tripled since then.',
  'There were 12 deaths.',
  'About 300,000 knee replacements are done each year.',
  'About 2.3 million people die from it each year.',
  'A quarter of adults have it.',
  'One-fifth of all cancers are linked to it.',
  '½ of patients improve.',
  '1/3 of patients improve.',
  'The survival rate is 96.4%.',
  'It fell from 15 to 8 per 100 women.',
  'It affects 2–3 in 100 people.',
  'The chance of rupture is about 1 in 500.',
  '1% or less develop infection.',
  'Less than 1% of people have this.',
  'There is a 20 percent chance of failure.',
  'Women are 2.5 times as likely to have it.',
  'The effect is two to three times greater.',
  'Tens of thousands of patients have been treated.',
  'Some 4,000 women a year get the diagnosis.',
  'Sixty people took part.',
  'Of those, 45 (75%) recovered.',
  'As many as 7 in 10 people have it.',
  'One out of three older adults falls.',
  'It affects one person in every hundred.',
  'It accounts for 40% of cases.',
  'Overall 5-10% body weight loss helps knees.',
  'About 20% relapse within 2 years.',
  'By 12 weeks, 3 in 4 patients were better.',
  'One in five people wait more than a year.',
  'About 610,000 people die of heart disease every year.',
  'Each year, about 1.3 million falls occur.',
  'Around 40,000 hip fractures happen per year in the region.',
  'Every year more than 1 million Americans have it.',
  'It kills about 120 people a day.',
  'Heart disease kills 1 in 4 men and 1 in 5 women.',
  'In all, 62 of the 80 volunteers slept better.',
  'Three people died after taking it.',
  'Studies show that 8 out of 10 users lose weight.',
  'Rates have doubled since 2005.',
  'The dose group had 30% fewer attacks.',
  'About 5 of every 100 men have a hernia.',
  'It lowers LDL cholesterol by 15%.',
  'Bone density rose by 6 percent.',
  'It cut relapse by nearly two-thirds.',
  'One in three adults has high blood pressure.',
  'Only 12% knew about it.',
  'At least a quarter of these injuries heal alone.',
  'The incidence is 4.5 cases per 100,000 person-years.',
  'Prevalence: 8.3%.',
  'The complication rate is below 1%.',
  'An infection occurs in 1–2% of cases.',
  'It is seen in one in a thousand people.',
  'One in a million vaccinated people reacts.',
  'Almost 100% of pregnancies are prevented.',
  'The success rate is close to 100%.',
  'Blocks 97 percent of UVB rays.',
  'Get up to 3x more energy.',
  'Two in five women are affected.',
  'Of 1,000 women screened, 7 have cancer.',
  'Your chance of needing revision is less than 1 percent a year.',
  'Smoking triples your chance of a heart attack.',
  "They're 40 percent less likely to fall.",
  'The drug halves the number of migraines.',
  'About half the people with it never know.',
  'Half of all falls happen at home.',
  'Half the women were over 60.',
  'The risk is 1.5 times that of the general population.',
  'A majority (62%) improved.',
  'It affects an estimated 10 to 15 percent.',
  'Roughly 200,000 ACL injuries occur each year.',
  '3.4 million new cases were found.',
  'Over 500 million people worldwide have it.',
  'About 90% of the time, the cause is viral.',
  'The mean VAS score fell from 7.1 to 3.2.',
  'The pooled effect (SMD 0.45) was small.',
  'Agreement was 85%.',
  '95 percent of the cancer is gone.',
  'The clinic treated 250 patients last year.',
  'More than 1,000 adults were tested.',
  'The chances are about fifty-fifty.',
  "There's a 50-50 chance.",
  'About one-half of people relapse.',
  'Tens of millions of Americans take it.',
  'Up to one-third will need it again.',
  'Four in ten had no pain.',
  'In a survey of 2,000 adults, many said so.',
  'An 80 percent drop in pain is common.',
  'The tumour shrank by half.',
  'Twice as many women as men get it.',
]

describe('findPercentages', () => {
  it.each(FOUND)('finds: %s', text => {
    expect(draftOf(text)?.kind).toBe('percentage')
  })

  it('is weak where it only counts a few people', () => {
    expect(draftOf('The trial had 120 adults.')?.confidence).toBe('weak')
    expect(draftOf('About 2.3 million adults have it.')?.confidence).toBe('strong')
  })

  it('is one claim a unit, with every share in it', () => {
    const found = draftOf('Of 80 patients, 62 percent improved and one in ten had a relapse.')
    expect(found?.quantities?.map(({form}) => form)).toEqual(['count', 'percent', 'frequency'])
    expect(found?.cues).toHaveLength(3)
  })

  it('leaves a strength out and keeps the share beside it', () => {
    const found = draftOf('With 1% lidocaine, 40% of patients felt nothing.')
    expect(found?.quantities).toMatchObject([{low: 40, unit: '%'}])
  })
})
