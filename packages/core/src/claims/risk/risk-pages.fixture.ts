/** Pages whose headings, lists or neighbours decide; the units that must be claimed. */
export const PAGES: readonly {readonly name: string; readonly page: string; readonly claimed: readonly string[]}[] = [
  {
    name: 'a side-effect list: the lead-in once, its bare items not',
    page: '# Botulinum injections\n\nPossible side effects include:\n\n- headache\n- a drooping eyelid\n- dry mouth\n',
    claimed: ['Possible side effects include:'],
  },
  {
    name: 'a list of contraindications: the lead-in once',
    page: '# Iron tablets\n\nDo not take this medicine if you:\n\n- have haemochromatosis\n- have a stomach ulcer\n',
    claimed: ['Do not take this medicine if you:'],
  },
  {
    name: 'items under a risk heading without a lead-in',
    page: '# Nerve ablation\n\n## Unwanted effects\n\n- soreness of the neck\n- infection or bleeding\n',
    claimed: ['soreness of the neck', 'infection or bleeding'],
  },
  {
    name: 'an item that is a sentence with its own doer',
    page: '# Alternatives\n\nYou could also try:\n\n- Painkillers. Tablets can cause stomach bleeding.\n- Heat.\n',
    claimed: ['Tablets can cause stomach bleeding.'],
  },
  {
    name: 'symptoms of a disease in a list',
    page: '# Gout\n\nSymptoms include:\n\n- sudden pain\n- swelling\n- redness\n',
    claimed: [],
  },
  {
    name: 'a heading that promises risks',
    page: '# Hip replacement\n\n## What can go wrong\n\nBleeding is uncommon. About one wound in fifty becomes infected.\n',
    claimed: ['Bleeding is uncommon.', 'About one wound in fifty becomes infected.'],
  },
  {
    name: 'the complications of a disease',
    page: '# Diabetes\n\n## Complications\n\nIt can damage the eyes and kidneys. Foot ulcers may develop. Untreated, it can cause blindness.\n',
    claimed: [],
  },
  {
    name: 'a pronoun that stands for a disease on a page about a treatment',
    page: '# Heart valve surgery\n\nStenosis is a narrowing of a valve. It can lead to fainting.\n',
    claimed: [],
  },
  {
    name: 'a pronoun that stands for the treatment',
    page: '# Heart valve surgery\n\nA catheter carries the new valve to the heart. It can tear the artery.\n',
    claimed: ['It can tear the artery.'],
  },
  {
    name: 'a table with a column of side effects',
    page: '# Painkillers\n\n| Medicine | Side effects |\n| --- | --- |\n| Ibuprofen | stomach bleeding |\n| Paracetamol | rash |\n',
    claimed: ['stomach bleeding', 'rash'],
  },
  {
    name: 'what a treatment is meant to do to tissue',
    page: '# Laser treatment\n\nThe heat destroys the tumour and shrinks the gland. Radiation kills cancer cells. Healthy tissue can be damaged by the heat.\n',
    claimed: ['Healthy tissue can be damaged by the heat.'],
  },
  {
    name: 'what is told further of a harm under a heading that promises it',
    page: '# Thyroid surgery\n\n## What can go wrong\n\nSome people have a hoarse voice afterward. It happens in about 1 in 20 and fades within weeks.\n',
    claimed: ['Some people have a hoarse voice afterward.', 'It happens in about 1 in 20 and fades within weeks.'],
  },
  {
    name: 'an answer to a question about harm',
    page: '# MRI scans\n\n## Is the scan dangerous?\n\nNo. The magnet is strong.\n',
    claimed: ['No.'],
  },
  {
    name: 'a harm named in a heading of a page about a drug',
    page: '# Warfarin tablets\n\n## Bleeding\n\nNosebleeds and bruises are common.\n',
    claimed: ['Nosebleeds and bruises are common.'],
  },
]
