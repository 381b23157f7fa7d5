import type {ConfusableTerm} from './confusable-terms.ts'

/* Our own selection, for the rest of medicine and for plain words. */
export const CONFUSED_IN_GENERAL: readonly ConfusableTerm[] = [
  {
    pairs: [['hypertension', 'hypotension']],
    gloss: 'low blood pressure, drop in blood pressure, fall in blood pressure, blood pressure that is too low',
  },
  {
    pairs: [['hypotension', 'hypertension']],
    gloss: 'high blood pressure, raised blood pressure, rise in blood pressure',
  },
  {
    pairs: [
      ['hyperglycaemia', 'hypoglycaemia'],
      ['hyperglycemia', 'hypoglycemia'],
    ],
    gloss: 'low blood sugar, low blood glucose, low sugar, a hypo',
  },
  {
    pairs: [
      ['hypoglycaemia', 'hyperglycaemia'],
      ['hypoglycemia', 'hyperglycemia'],
    ],
    gloss: 'high blood sugar, raised blood sugar, high blood glucose, high sugar, raised blood glucose',
  },
  {
    pairs: [
      ['hyperthyroidism', 'hypothyroidism'],
      ['hyperthyroid', 'hypothyroid'],
    ],
    gloss: 'underactive thyroid, under - active thyroid, low thyroid',
  },
  {
    pairs: [
      ['hypothyroidism', 'hyperthyroidism'],
      ['hypothyroid', 'hyperthyroid'],
    ],
    gloss: 'overactive thyroid, over - active thyroid',
  },
  {
    pairs: [
      ['hyperkalaemia', 'hypokalaemia'],
      ['hyperkalemia', 'hypokalemia'],
    ],
    gloss: 'low potassium, low blood potassium',
  },
  {
    pairs: [
      ['hypokalaemia', 'hyperkalaemia'],
      ['hypokalemia', 'hyperkalemia'],
    ],
    gloss: 'high potassium, raised potassium',
  },
  {
    pairs: [
      ['hypernatraemia', 'hyponatraemia'],
      ['hypernatremia', 'hyponatremia'],
    ],
    gloss: 'low sodium, low salt',
  },
  {
    pairs: [
      ['hyponatraemia', 'hypernatraemia'],
      ['hyponatremia', 'hypernatremia'],
    ],
    gloss: 'high sodium, raised sodium',
  },
  {
    pairs: [['bradycardia', 'tachycardia']],
    gloss: 'fast heartbeat, fast heart rate, rapid heartbeat, rapid heart rate, racing heart',
  },
  {pairs: [['tachycardia', 'bradycardia']], gloss: 'slow heartbeat, slow heart rate'},
  {
    pairs: [['dysphasia', 'dysphagia']],
    gloss: 'difficulty swallowing, trouble swallowing, problems swallowing',
    near: 'swallow, swallowing, gullet, oesophagus, esophagus',
    right: 'speech, speak, speaking, language, words, aphasia',
  },
  {
    pairs: [['dysphagia', 'dysphasia']],
    gloss: 'difficulty speaking, trouble speaking, problems with speech, difficulty with speech',
    right: 'swallow, swallowing, food, throat',
  },
  {
    pairs: [
      ['palpitation', 'palpation'],
      ['palpitations', 'palpation'],
    ],
    before: 'tender on, tender to, pain on, gentle, manual, physical exam and, tenderness on',
    right: 'heart, heartbeat, racing, chest, anxiety, caffeine, dizziness',
  },
  {
    pairs: [
      ['palpation', 'palpitation'],
      ['palpations', 'palpitations'],
    ],
    before: 'heart',
    near: 'heartbeat, racing, fluttering',
    right: 'tender, tenderness, fingers, examination, exam, abdomen, pressing, touch',
  },
  {
    pairs: [['prostrate', 'prostate']],
    next: 'cancer, gland, surgery, exam, examination, biopsy, enlargement, problems, health, specific, screening, disease, infection, removal, tissue, operation',
    before: 'enlarged',
    near: 'psa, urologist, bladder, urine, bph',
    right: 'lie, lay, lying, fell, floor, prone, face down, grief, worship, bed',
  },
  {
    pairs: [['humorous', 'humerus']],
    near: 'fracture, fractured, broken, bone, upper arm, shoulder, elbow, ulna, rotator cuff',
    right: 'joke, jokes, funny, laugh, laughter, story, stories, tone, video, witty',
  },
  {
    pairs: [
      ['proscribed', 'prescribed'],
      ['proscribe', 'prescribe'],
      ['proscribes', 'prescribes'],
    ],
    near: 'doctor, doctors, gp, medicine, medicines, medication, medications, tablets, dose, painkillers, antibiotics, pharmacist',
    right: 'banned, forbidden, prohibited, sport, law, anti - doping, doping, illegal, list',
  },
  {
    pairs: [['complimentary', 'complementary']],
    next: 'therapy, therapies, medicine, medicines, and alternative, or alternative, health practitioner',
    right: 'free, charge, drinks, parking, gift, consultation, spa, towels',
  },
  {
    pairs: [
      ['heel', 'heal'],
      ['heels', 'heals'],
    ],
    before: 'wound, wounds, incision, incisions, fracture, cut, cuts, tissue, tissues, burn, scar, will',
    near: 'wound, stitches, incision, scar',
    right:
      'foot, feet, shoe, shoes, plantar, achilles, ankle, toe, toes, spur, heel pad, sole, floor, ground, sock, socks, walk, leg, step, bone, calf, bed, sit, slide, buttock, buttocks, push, dig',
  },
  {pairs: [['heal', 'heel']], next: 'spur, spurs, bone, raise, raises, lift, lifts, stick'},
  {
    pairs: [
      ['sight', 'site'],
      ['sights', 'sites'],
    ],
    before:
      'injection, surgical, puncture, incision, insertion, needle, wound, infusion, donor, operation, operative, entry, biopsy, catheter',
    right: 'eye, eyes, vision, loss, retina, blind',
  },
  {
    pairs: [
      ['doze', 'dose'],
      ['dozes', 'doses'],
      ['dozing', 'dosing'],
    ],
    before:
      'daily, single, starting, recommended, maximum, missed, double, usual, higher, lower, second, booster, steroid, loading',
    right: 'sleep, sleepy, nap, tired, chair, pillow',
  },
  {
    pairs: [
      ['injunction', 'injection'],
      ['injunctions', 'injections'],
    ],
    before: 'steroid, cortisone, epidural, joint, facet',
    near: 'steroid, needle, epidural, cortisone, vaccine, anaesthetic, anesthetic',
    right: 'court, judge, legal, law, lawsuit, order',
  },
  {
    pairs: [
      ['infection', 'injection'],
      ['infections', 'injections'],
    ],
    before: 'cortisone, corticosteroid, facet joint steroid, epidural steroid, botulinum toxin, botox, hyaluronic acid',
  },
  {
    pairs: [
      ['injection', 'infection'],
      ['injections', 'infections'],
    ],
    before: 'urinary tract, yeast, sinus, respiratory, respiratory tract, chest wall',
  },
  {
    pairs: [['inflation', 'inflammation']],
    before: 'joint, tendon, nerve, reduce the, reduces, tissue, chronic, anti -',
    near: 'arthritis, tendon, swelling, swollen, redness, anti - inflammatory',
    right:
      'balloon, cuff, price, prices, cost, costs, economy, rate, lung, lungs, mask, tourniquet, medical inflation, wages, gas, carbon dioxide',
  },
  {
    pairs: [
      ['ligature', 'ligament'],
      ['ligatures', 'ligaments'],
    ],
    before: 'cruciate, collateral, torn, ankle, knee, acl, sprained',
    near: 'sprain, sprained, cruciate, acl, tendons',
    right:
      'suture, sutures, tie, tied, vessel, stitch, stitches, haemorrhoid, hemorrhoid, varicose, band, brace, orthodontic',
  },
  {
    pairs: [['casual', 'causal']],
    next: 'link, links, association, associations, inference, pathway, pathways, mechanism, agent',
    right: 'sex, sexual, partner, partners, dating, clothes, shoes, worker, contact',
  },
  {pairs: [['pubic', 'public']], next: 'health, hospital, hospitals', right: 'hair, bone, symphysis, lice, pubis'},
  {pairs: [['public', 'pubic']], next: 'symphysis, bone, hair, lice, ramus, tubercle'},
  {
    pairs: [['planter', 'plantar']],
    next: 'fascia, fasciopathy, wart, warts, heel, nerve, flexion, surface, fibroma',
    right: 'garden, plants, pot, soil, flowers',
  },
  {pairs: [['menstrual', 'meniscal']], next: 'tear, tears, repair, root'},
  {
    pairs: [['aural', 'oral']],
    next: 'tablets, tablet, steroids, steroid, antibiotics, medication, medications, medicine, medicines, contraceptive, contraceptives, contraception, hygiene, rehydration, painkillers',
    right: 'ear, ears, hearing, drops',
  },
  {
    pairs: [['gate', 'gait']],
    next: 'analysis, disturbance, disturbances, pattern, retraining, speed, abnormality',
    right: 'garden, airport, theory, kinetic',
  },
  {
    pairs: [['sedimentation', 'sedation']],
    before: 'conscious, light, deep, mild, intravenous, iv, under',
    right: 'rate, erythrocyte, esr, blood test',
  },
  {
    pairs: [
      ['palette', 'palate'],
      ['pallet', 'palate'],
    ],
    before: 'soft, hard, cleft',
    right: 'colour, colours, color, colors, paint, wood',
  },
  {
    pairs: [
      ['dairy', 'diary'],
      ['dairies', 'diaries'],
    ],
    before: 'pain, symptom, symptoms, headache, sleep, bladder, migraine, seizure',
  },
  {
    pairs: [['diary', 'dairy']],
    next: 'products, foods, intake, milk, produce',
    before: 'milk and other, non -',
    right: 'write, record, entries, symptom',
  },
  {
    pairs: [
      ['bowl', 'bowel'],
      ['bowls', 'bowels'],
    ],
    next: 'movement, movements, cancer, habit, habits, control, obstruction, disease, function, prep, motions, incontinence',
    before: 'irritable, bladder or, bladder and, bladder and/or',
    right: 'soup, cereal, rice, sink, salad, toilet, spoon',
  },
  {
    pairs: [
      ['vain', 'vein'],
      ['vains', 'veins'],
    ],
    before: 'varicose, spider, jugular, deep, portal, saphenous',
  },
  {
    pairs: [
      ['mussel', 'muscle'],
      ['mussels', 'muscles'],
    ],
    next: 'pain, pains, spasm, spasms, weakness, strength, ache, aches, relaxant, relaxants, relaxer, cramp, cramps, tone, mass, strain, tension',
    right: 'seafood, shellfish, extract, green, lipped, clams, oyster, oysters, fish',
  },
  {
    pairs: [['cartridge', 'cartilage']],
    before: 'knee, joint, articular, torn, worn, costal',
    near: 'meniscus, arthritis, knee joint',
    right: 'ink, insulin, pen, inhaler, filter, printer, syringe, refill, device',
  },
  {
    pairs: [
      ['affects', 'effects'],
      ['affect', 'effect'],
    ],
    before:
      'adverse, common side, possible side, rare side, serious side, unwanted side, any side, placebo, no side, few side',
  },
]
