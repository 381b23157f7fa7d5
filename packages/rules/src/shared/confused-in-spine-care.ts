import type {ConfusableTerm} from './confusable-terms.ts'

/*
 * Our own selection, for spine, pain and general medicine. Cues are split at commas. Variants of spelling (disk, disc;
 * anaesthetic, anesthetic) are no faults and have no place here.
 */
export const CONFUSED_IN_SPINE_CARE: readonly ConfusableTerm[] = [
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
]
