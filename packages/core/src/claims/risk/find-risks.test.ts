import {describe, expect, it} from 'vitest'
import {readDraft} from '../../draft/read-draft.ts'
import {decodeSource} from '../../text/source-text.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import type {RiskAspect} from '../claim.ts'
import {GRAMMAR_ALONE} from '../model/grammar-alone.fixture.ts'
import {Reading} from '../reading.ts'
import {findRisks} from './find-risks.ts'
import {PAGES} from './risk-pages.fixture.ts'

/** The risk claims of a page, each with the text of its unit. */
function risksOf(markdown: string) {
  const draft = readDraft(decodeSource('page.md', new TextEncoder().encode(markdown)))
  const readings = draft.units.map(unit => new Reading(unit, builtInLexicon()))
  return readings.flatMap((reading, index) =>
    reading.unit.skip
      ? []
      : findRisks(reading, {readings, index}, GRAMMAR_ALONE).map(claim => ({text: reading.unit.text, ...claim})),
  )
}

const CLAIMS: readonly (readonly [text: string, aspect?: RiskAspect])[] = [
  // a treatment, drug, product or exposure does the harm
  ['Aspirin can irritate the lining of the stomach.', 'harm'],
  ['Long-term use of steroid tablets thins the bones and raises blood sugar.', 'harm'],
  ['Chemotherapy often causes nausea, hair loss and mouth sores.', 'harm'],
  ['Radiation therapy to the pelvis may lead to infertility.', 'harm'],
  ['Too much vitamin A can harm the liver.', 'harm'],
  ['Smoking doubles the risk of a heart attack.', 'harm'],
  ['Drinking alcohol during pregnancy can damage the unborn baby.', 'harm'],
  ['Sunbathing without protection increases your chance of skin cancer.', 'harm'],
  ['Breathing in asbestos fibers causes a rare cancer of the lining of the lungs.', 'harm'],
  ['High doses of zinc taken for months reduce copper levels and can cause numbness in the hands.', 'harm'],
  ['Some antihistamines make you sleepy.', 'harm'],
  ['The contrast dye may cause a warm feeling or, rarely, an allergic reaction.', 'harm'],
  ['Hormone therapy has been linked to breast cancer and blood clots.', 'harm'],
  ['An overdose of paracetamol can cause fatal liver failure.', 'harm'],
  ['Taking two kinds of blood thinner together makes serious bleeding more likely.', 'harm'],
  ['People who take this medicine are more likely to fall.', 'harm'],
  ['Kelvarin may cause dizziness.', 'harm'],
  ['The device can give you an electric shock if the cable is torn.', 'harm'],
  ['Products sold for weight loss have been found to contain hidden drugs that can cause a stroke.', 'harm'],
  ['Silver taken by mouth turns the skin blue-gray and can damage the kidneys.', 'harm'],
  ['The FDA warns that the injections can cause serious infections.', 'harm'],
  ['Scar tissue may form after surgery and press on the nerve.', 'harm'],
  ['Stopping the tablets suddenly can cause seizures.', 'harm'],
  ['Opioids can be addictive.', 'harm'],
  ['Certain antidepressants raise blood pressure.', 'harm'],
  ['Cocaine use can trigger a stroke, even in young people.', 'harm'],
  ['Tanning beds are not a safe way to get vitamin D.', 'harm'],
  ['Secondhand smoke is harmful to children.', 'harm'],
  ['Loud music through earbuds can damage your hearing.', 'harm'],
  ['Lead paint is poisonous to small children.', 'harm'],
  // named side effects and risks
  ['Diarrhea is a common side effect of antibiotics.', 'harm'],
  ['Like all medicines, statins can have side effects.', 'harm'],
  ['Every operation carries a small risk of bleeding and infection.', 'harm'],
  ['There is a small chance of nerve damage with this procedure.', 'harm'],
  ['The risk of infection after a biopsy is about 2 in 100.', 'harm'],
  ['Complications of bariatric surgery include leaks and blood clots.', 'harm'],
  ['Bleeding is one of the possible complications of a biopsy.', 'harm'],
  ['As with any surgery, there are risks.', 'harm'],
  ['Adverse events were similar in both groups.', 'harm'],
  ['Three people in the treatment group had bleeding.', 'harm'],
  ['The vaccine may cause mild side effects, such as a sore arm.', 'harm'],
  ['All surgery has some risks.', 'harm'],
  ['Possible side effects range from mild nausea to liver problems.', 'harm'],
  ['Major risks of the transplant are rejection and infection.', 'harm'],
  ['Very rarely, a needle can puncture the lung.', 'harm'],
  ['A hysterectomy can bring on early menopause.', 'harm'],
  // harm that happens
  ['Bruising is common after the injection and fades within a week.', 'harm'],
  ['You may feel sore for a few days after the operation.', 'harm'],
  ['Some people have a headache after an epidural.', 'harm'],
  ['Swelling of the ankle can occur after surgery.', 'harm'],
  ['Blood clots can form in the leg veins after a knee replacement.', 'harm'],
  ['Your body may reject the donor kidney after the transplant.', 'harm'],
  ['The incision may be numb for several months after surgery.', 'harm'],
  ['After a general anaesthetic you may feel sick and drowsy.', 'harm'],
  ['Serious allergic reactions to the vaccine are very rare.', 'harm'],
  ['Many patients notice a metallic taste during the infusion.', 'harm'],
  ['The mesh can become infected and may need to be removed.', 'harm'],
  ['The graft can fail, and another operation may be needed.', 'harm'],
  ['About one in ten users stops the drug because of stomach upset.', 'harm'],
  ['Temporary numbness of the lip occurs in 5% of extractions.', 'harm'],
  // denied, lowered, safe
  ['The injection does not damage the nerve.', 'denied-harm'],
  ['No serious side effects were seen in the trial.', 'denied-harm'],
  ['Ultrasound does not use radiation and has no known risks.', 'denied-harm'],
  ['The supplement has no side effects.', 'denied-harm'],
  ['There is no evidence that vaccines cause autism.', 'denied-harm'],
  ['Statins lower the risk of stroke.', 'reduced-harm'],
  ['Taking blood thinners reduces the risk of another clot.', 'reduced-harm'],
  ['The procedure is generally safe.', 'safety'],
  ['Most people tolerate the medicine well; it is usually well tolerated.', 'safety'],
  ['This herb is completely safe.', 'absolute-safety'],
  ['Melatonin appears to be safe for short-term use.', 'safety'],
  ['Ibuprofen is not safe in late pregnancy.'],
  ['Paracetamol is safe to take while breastfeeding.'],
  ['Not enough is known about the safety of kava in children.', 'safety'],
  ['Acupuncture is considered safe when done by a trained practitioner.', 'safety'],
  // who must not
  ['Aspirin should not be given to children under 16.', 'contraindication'],
  ['Do not take this medicine if you have liver disease.', 'contraindication'],
  ['The vaccine is not recommended during pregnancy.', 'contraindication'],
  ['MRI is not suitable for people with some older pacemakers.', 'contraindication'],
  ['People with glaucoma should not use these drops.', 'contraindication'],
  ['Avoid ibuprofen if you have kidney disease.', 'contraindication'],
  ['Isotretinoin must not be taken during pregnancy.', 'contraindication'],
  ['The drug is contraindicated in patients with severe asthma.', 'contraindication'],
  ['You cannot have this scan if you have metal in your eye.', 'contraindication'],
  ['Women who are breastfeeding should avoid black cohosh.', 'contraindication'],
  ['Never combine nitrates with sildenafil.', 'contraindication'],
  ['People who are allergic to eggs should not get this vaccine.', 'contraindication'],
  ['Surgery may not be an option for people with severe heart disease.', 'contraindication'],
  // interactions
  ['St John’s wort can interact with the contraceptive pill.'],
  ['Grapefruit juice changes the way the body handles some statins.'],
  ['Antacids can reduce the absorption of iron.'],
  ['Some antibiotics make birth control pills less effective.'],
  ['Garlic supplements may increase the effects of warfarin.'],
  ['Calcium supplements can interfere with thyroid medicine.'],
  ['Alcohol and sedatives do not mix.'],
  // refused to a kind of people, without a verb of forbidding
  ['Cough syrup is not for children under six.', 'contraindication'],
  ['The live vaccine isn’t given to anyone with a weak immune system.', 'contraindication'],
  // too much of it, germs on it, ailing parts of the body, coined names of diseases
  ['Drinking too much coffee can make you jittery.', 'harm'],
  ['A dirty needle can pass on hepatitis.', 'harm'],
  ['Chemotherapy lowers the white cell count.', 'harm'],
  ['The breathing tube may give you a sore windpipe.', 'harm'],
  ['Amiodarone can lead to pneumonopathy.', 'harm'],
  ['Stockings that are too tight can damage the skin.', 'harm'],
  ['Using the spray for more than a week can make the swelling worse.', 'harm'],
  // a neighbour names the treatment
  ['Your surgeon will insert a stent. It can move out of place and cause bleeding.', 'harm'],
  ['Steroid creams work quickly. However, they can thin the skin.', 'harm'],
  ['You will be given a sedative. This may make you drowsy.', 'harm'],
  ['These tablets are taken twice daily. They may upset your stomach.', 'harm'],
  // who brings it on, told by a noun; others who do the same
  ['Painkillers such as ibuprofen are a common cause of stomach ulcers.', 'harm'],
  ['Smoking is the leading trigger of the disease.', 'harm'],
  ['Ibuprofen can cause stomach bleeding. So does aspirin.', 'harm'],
  ['Steroid tablets may cause weight gain. Some antidepressants do the same.', 'harm'],
  // one treatment moves another
  ['Rifampicin weakens the contraceptive pill.'],
  ['Grapefruit juice raises the level of simvastatin.'],
  // denied, and who may have it
  ['Removing the tonsils does not weaken the throat.', 'denied-harm'],
  ['Scaling does not thin the enamel.'],
  ['Nobody should breastfeed while taking this medicine.', 'contraindication'],
  // a few words with a verb are no label of what follows
  ['Every transplant carries some risk. The team will go through it.', 'harm'],
  // everyday words
  ['The capsules leave many people muddled.', 'harm'],
  ['The eye ointment makes your vision hazy.', 'harm'],
  ['Iron tablets may cause black stools.', 'harm'],
  ['Codeine can bung up the bowel.', 'harm'],
]

const NONE: readonly string[] = [
  // disease and body as the doer
  'High blood pressure can lead to stroke.',
  'Kidney stones can cause severe pain.',
  'Diabetes damages the small blood vessels.',
  'Arthritis can damage cartilage.',
  'A virus causes the infection.',
  'If the infection spreads, it can cause sepsis.',
  'Untreated glaucoma leads to blindness.',
  'Nerve compression causes weakness in the leg.',
  'The bacteria damage the lining of the stomach.',
  'Mutations in this gene cause the disorder.',
  'People with the condition often have seizures and muscle weakness.',
  'Symptoms include fever, cough and shortness of breath.',
  'Older people are at higher risk of shingles.',
  'A family history of breast cancer increases your risk.',
  'The disease is rare and affects about 1 in 50,000 newborns.',
  'Asthma can be life-threatening.',
  'In children, the illness is usually mild.',
  'Too little iron in the blood causes anemia.',
  'A lack of vitamin C leads to scurvy.',
  'Obesity is associated with sleep apnea.',
  'A goiter is a swelling of the thyroid.',
  // anatomy
  'The skull protects the brain from injury.',
  'Discs cushion the bones and keep movements from injuring the cord.',
  'The nerve carries pain signals to the brain.',
  'White blood cells fight infection.',
  // what a treatment is for
  'Antibiotics are used to treat infection.',
  'Physical therapy can relieve pain after an injury.',
  'The cream is used for eczema and other itchy rashes.',
  'Surgery may be needed to repair the torn ligament.',
  'Doctors use the test to look for bleeding in the bowel.',
  'Beta-blockers are prescribed for high blood pressure.',
  'The drug slows the growth of the cancer.',
  'Inhalers open the airways and ease wheezing.',
  'Your doctor may prescribe medicine for nausea.',
  'Treatment depends on the cause of the bleeding.',
  'The surgeon removes the damaged tissue.',
  'A biopsy can show whether the lump is cancer.',
  'Insulin helps control blood sugar.',
  'Medicines can help prevent migraine attacks.',
  // advice to ask, alarms, orders
  'Ask your doctor about the risks and benefits of surgery.',
  'Your surgeon will discuss possible complications with you.',
  'Call your doctor if you have a fever or the wound is red.',
  'Talk with your pharmacist about the side effects of your medicines.',
  'Seek medical help right away if you have chest pain.',
  'Before the procedure, the nurse will explain the risks.',
  'Make sure you understand the benefits and risks before you sign.',
  'Take the tablets with a glass of water.',
  'Store the medicine in a safe place.',
  'Keep the area clean and dry.',
  // harm that is spared, drugs that fail, packs that are broken
  'Yearly scans led to fewer deaths than x-rays did.',
  'No antibiotic kills the virus.',
  'Do not take the capsules if the seal is broken.',
  'We found no figure for how often such harm happens.',
  'How often serious harm follows is not known.',
  'How often rare and serious harm happens.',
  'Afterwards, do the things that usually hurt and write down how they feel, hour by hour.',
  // names, idioms, other risks
  'The patient safety officer works in the main building.',
  'Adverse childhood experiences are studied by many universities.',
  'At the risk of repeating ourselves, bring your insurance card.',
  'Your personal data is safe with us.',
  'It is safe to drive again when you can make an emergency stop.',
  'The study compared the cost of two insurance plans.',
  'Risk factors are things that make a disease more likely.',
  'There is no harm in asking.',
  'The clinic treats many common foot problems.',
  'Clinical trials look at new ways to prevent, detect or treat disease.',
  'The procedure takes about an hour.',
  'You can go home the same day.',
  'The tablets come in three strengths.',
  'Researchers are studying how the disease starts.',
  'What are the side effects of this medicine?',
  'Vitamin D helps the body absorb calcium.',
  'The joint is numbed and the injection takes a few minutes.',
  'Eating well and staying active can lower stress.',
  'Most people with the disorder live a normal life.',
  'The doctor will listen to your heart and lungs.',
]

describe('findRisks', () => {
  it.each(CLAIMS.map(([text, aspect]) => ({text, aspect})))('claims: $text', ({text, aspect}) => {
    const claims = risksOf(text)
    expect(claims.map(claim => claim.kind)).toContain('risk')
    if (aspect) expect(claims.flatMap(claim => claim.aspects?.map(a => a.name))).toContain(aspect)
  })

  it.each(NONE)('leaves alone: %s', text => {
    expect(risksOf(text)).toEqual([])
  })

  it.each(PAGES)('reads $name', ({page, claimed}) => {
    expect(risksOf(page).map(claim => claim.text)).toEqual(claimed)
  })

  it('names the words that decided', () => {
    const [claim] = risksOf('Aspirin can irritate the stomach.')
    const cues = claim?.cues.map(({start, end}) => claim.text.slice(start, end))
    expect(cues).toEqual(['irritate', 'stomach'])
    expect(claim?.confidence).toBe('strong')
  })

  it('is strong where doer, verb and harm stand together, weak where only the surroundings tell', () => {
    expect(risksOf('Chemotherapy can cause a stroke.')[0]?.confidence).toBe('strong')
    expect(risksOf('# Nose surgery\n\nThe skin may be numb.')[0]?.confidence).toBe('weak')
  })

  it('takes time in line with the length of a text without full stops', () => {
    const time = (times: number): number => {
      const text = 'aspirin may cause some bleeding and if you have it then '.repeat(times)
      const start = performance.now()
      risksOf(text)
      return performance.now() - start
    }
    time(500)
    const short = Math.min(time(1000), time(1000))
    expect(Math.min(time(4000), time(4000))).toBeLessThan(4 * 2.2 * Math.max(short, 5))
  })
})
