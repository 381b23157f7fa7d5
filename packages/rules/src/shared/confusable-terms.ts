/** A real word that is easily written for another, and the words around it that tell which of the two is meant. */
export interface ConfusableTerm {
  /** What was written and what was meant, each with its plural where it has one. */
  readonly pairs: readonly (readonly [written: string, meant: string])[]
  /** No such word in medicine: wrong wherever it stands. */
  readonly certain?: true
  /** Right after it, at most one word between: only the meant word goes with these. */
  readonly next?: string
  /** Right before it. */
  readonly before?: string
  /** Beside it in brackets, or joined by “or”: “low blood pressure (hypotension)”. */
  readonly gloss?: string
  /** Elsewhere in the sentence: speaks for the meant word, less surely. */
  readonly near?: string
  /** Speaks for the written word: then nothing is said. */
  readonly right?: string
}

/*
 * Our own selection, for spine, pain and general medicine. Cues are split at commas. Variants of spelling (disk, disc;
 * anaesthetic, anesthetic) are no faults and have no place here.
 */
export const CONFUSABLE_TERMS: readonly ConfusableTerm[] = [
  {
    pairs: [
      ['epidermal', 'epidural'],
      ['epidermals', 'epidurals'],
    ],
    next: 'steroid, steroids, corticosteroid, corticosteroids, injection, injections, shot, shots, anaesthesia, anesthesia, anaesthetic, anesthetic, analgesia, block, blocks, blockade, catheter, needle, space, haematoma, hematoma, blood patch, infusion, fat, abscess, lipomatosis, pain relief',
    near: 'spine, spinal, labour, labor, sciatica, back pain, nerve root, nerve roots, stenosis, herniated, lumbar, caesarean, cesarean',
    right:
      'skin, epidermis, dermis, dermal, keratinocyte, keratinocytes, patch, cream, ointment, topical, wound, burn, burns, growth factor, necrolysis, barrier, layer, layers, cyst, cysts, rash, allergen, melanin, intradermal',
  },
  {
    pairs: [['epidural', 'epidermal']],
    next: 'growth factor, layer, layers, cyst, cysts, barrier, necrolysis, keratinocytes',
    right:
      'spine, spinal, back, needle, injection, steroid, labour, labor, catheter, anaesthetic, anesthetic, cord, fat, dura',
  },
  {
    pairs: [
      ['facial', 'facet'],
      ['fascial', 'facet'],
    ],
    next: 'joint, joints, arthropathy, arthrosis',
    right: 'face, jaw, temporomandibular, tmj, cheek, chewing, fascia, myofascial, aesthetic, cosmetic',
  },
  {
    pairs: [
      ['fascet', 'facet'],
      ['fascets', 'facets'],
      ['facett', 'facet'],
      ['faucet joint', 'facet joint'],
      ['faucet joints', 'facet joints'],
    ],
    certain: true,
  },
  {
    pairs: [
      ['oblation', 'ablation'],
      ['oblations', 'ablations'],
      ['ablution', 'ablation'],
      ['ablutions', 'ablations'],
      ['abrasion', 'ablation'],
    ],
    before:
      'radiofrequency, radio frequency, nerve, rhizotomy, catheter, cardiac, laser, endometrial, tumour, tumor, microwave, pulsed, thermal, medial branch, atrial fibrillation, facet, endovenous',
    right: 'religious, offering, church, ritual, washing, prayer, graze, scrape, corneal, dental, enamel',
  },
  {
    pairs: [['ileum', 'ilium']],
    near: 'pelvis, pelvic bone, sacroiliac, sacrum, hip, hip bone, bone graft, crest, iliac, pubis, ischium',
    right:
      'bowel, bowels, intestine, intestinal, small, colon, jejunum, caecum, cecum, crohn, valve, stoma, ileostomy, duodenum, terminal, digestion, stomach, gut',
  },
  {
    pairs: [['ilium', 'ileum']],
    before: 'terminal, distal',
    near: 'bowel, intestine, colon, jejunum, duodenum, caecum, cecum, crohn, stoma',
    right: 'pelvis, pelvic, bone, sacrum, hip, crest, pubis, ischium, sacroiliac',
  },
  {
    pairs: [
      ['scaral', 'sacral'],
      ['sacroilliac', 'sacroiliac'],
      ['ileac', 'iliac'],
      ['intervenous', 'intravenous'],
      ['intervenously', 'intravenously'],
      ['rotor cuff', 'rotator cuff'],
      ['rotary cuff', 'rotator cuff'],
      ['rotator cup', 'rotator cuff'],
      ['vocal chord', 'vocal cord'],
      ['vocal chords', 'vocal cords'],
      ['spinal chord', 'spinal cord'],
      ['umbilical chord', 'umbilical cord'],
      ['carpel tunnel', 'carpal tunnel'],
      ['corporal tunnel', 'carpal tunnel'],
      ['cubicle tunnel', 'cubital tunnel'],
      ['sciatica nerve', 'sciatic nerve'],
      ['planter fasciitis', 'plantar fasciitis'],
      ['mucus membrane', 'mucous membrane'],
      ['mucus membranes', 'mucous membranes'],
      ['clinical trail', 'clinical trial'],
      ['clinical trails', 'clinical trials'],
      ['randomised trail', 'randomised trial'],
      ['randomized trail', 'randomized trial'],
      ['controlled trail', 'controlled trial'],
      ['controlled trails', 'controlled trials'],
    ],
    certain: true,
  },
  {
    pairs: [['lumber', 'lumbar']],
    next: 'spine, spinal, vertebra, vertebrae, vertebral, disc, discs, disk, disks, puncture, region, facet, support, radiculopathy, stenosis, pain, back, fusion, nerve, nerves, plexus, strain, sprain, epidural, joint, joints, medial, decompression, discectomy, interbody, area, level, levels, curve, lordosis, injection, injections, spondylosis',
    near: 'vertebrae, vertebra, sciatica, lower back, cervical, thoracic, sacral',
    right: 'timber, wood, wooden, yard, sawmill, plank, planks, trees, carpenter, builder, pallets, factory',
  },
  {
    pairs: [
      ['vertebrates', 'vertebrae'],
      ['vertebrate', 'vertebra'],
    ],
    near: 'spine, spinal, lumbar, disc, discs, disk, disks, facet, sacrum, back pain, neck pain, stenosis',
    right: 'animal, animals, fish, species, evolution, mammals, mammal, birds, reptiles, embryo',
  },
  {
    pairs: [['perineal', 'peroneal']],
    near: 'ankle, foot drop, fibula, calf, shin, knee, lower leg, outer leg, sprain',
    right:
      'childbirth, pelvic floor, vagina, vaginal, anus, anal, scrotum, scrotal, tear, tears, labour, labor, birth, massage, prostate, perineum, genital, episiotomy, catheter, groin',
  },
  {
    pairs: [['peroneal', 'perineal']],
    near: 'childbirth, pelvic floor, vagina, vaginal, anus, scrotum, episiotomy, birth, prostate, perineum',
    right: 'ankle, foot, fibula, fibular, calf, shin, knee, leg, nerve, tendon, tendons',
  },
  {
    pairs: [
      ['inter-articular', 'intra-articular'],
      ['interarticular', 'intra-articular'],
      ['intra-artricular', 'intra-articular'],
    ],
    next: 'injection, injections, steroid, steroids, corticosteroid, corticosteroids, cortisone, space, hyaluronic',
    right: 'pars, portion, ligament',
  },
  {
    pairs: [['intraocular', 'intra-articular']],
    near: 'knee, hip, shoulder, facet, joint, joints, cartilage',
    right: 'eye, eyes, lens, lenses, pressure, cataract, glaucoma, vision, retina, cornea, implant',
  },
  {
    pairs: [['cortisol', 'cortisone']],
    next: 'injection, injections, shot, shots, jab, jabs',
    right: 'level, levels, blood, saliva, stress, adrenal, adrenals, test',
  },
  {
    pairs: [
      ['asteroid', 'steroid'],
      ['asteroids', 'steroids'],
    ],
    next: 'injection, injections, cream, tablets, tablet, shot, shots, spray, inhaler',
    near: 'inflammation, cortisone, injection, injections, joint, needle, swelling',
    right: 'space, planet, nasa, orbit, hyalosis, telescope, earth, game',
  },
  {
    pairs: [['thyroid', 'steroid']],
    next: 'injection into, injections into, shot into',
    near: 'cortisone, epidural, knee joint, facet joint',
    right:
      'gland, hormone, hormones, cancer, nodule, surgery, function, test, tests, tsh, levothyroxine, disease, underactive, overactive, neck, problems, disorder',
  },
  {
    pairs: [['arteritis', 'arthritis']],
    before: 'knee, hip, rheumatoid, psoriatic, facet, joint, thumb, wear and tear, degenerative',
    near: 'joints, cartilage, stiffness, knees, hips',
    right:
      'giant cell, temporal, vessel, vessels, artery, arteries, takayasu, vasculitis, vision, headache, headaches, biopsy, aorta, polymyalgia',
  },
  {pairs: [['arthritis', 'arteritis']], before: "giant cell, giant - cell, temporal, takayasu, takayasu's"},
  {
    pairs: [['sclerosis', 'scoliosis']],
    near: 'sideways curve, curvature, curved spine, cobb, s - shaped, bracing, brace',
    right:
      'multiple, systemic, ms, endplate, endplates, amyotrophic, tuberous, mesial, aortic, arterial, scleroderma, bone, joint',
  },
  {
    pairs: [['ketosis', 'kyphosis']],
    near: 'spine, curve, curvature, hunched, hunch, thoracic, vertebrae, upper back, stooped',
    right: 'keto, ketone, ketones, diabetes, diabetic, carbohydrate, carbohydrates, carbs, diet, insulin, fat, fasting',
  },
  {
    pairs: [['cirrhosis', 'psoriasis']],
    near: 'plaques, scaly, elbows, scalp, skin condition',
    right: 'liver, alcohol, hepatitis, hepatic, jaundice, fibrosis',
  },
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
