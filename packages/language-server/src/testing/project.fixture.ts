/** A small project about a plainly made-up treatment. */
export const DRAFT = `---
id: wrist-bath
title: Wrist baths
fictional: true
---

# Wrist baths

A warm wrist bath eases soreness for up to five days.

## What helps

Nothing is claimed here.

Relief lasts [two to three days](fact:wrist-bath/relief) in most people.

In one test 12 of 40 people felt better [@lee2021, p. 3].
`

export const FACTS = `schema: 1
id: wrist-bath
kind: procedure
title: Wrist bath
fictional: true
quantities:
  - id: relief
    subject: people with sore wrists
    role: duration
    value: {low: 2, high: 3, unit: d}
    wording: Relief lasts two to three days.
    status: approved
    evidence:
      - ref: lee2021
        locator: p. 3
        says: Relief lasted two to three days.
        passage: In most people the relief lasted for two to three days.
        design: rct
        stance: supports
        checked: {by: A. Reader, on: 2026-11-01, how: full-text}
`

export const REFERENCES = `schema: 1
references:
  - id: lee2021
    type: article-journal
    title: Baths for sore wrists
    author: [{family: Lee, given: A.}]
    container-title: Journal of Made-up Baths
    issued: {date-parts: [[2021]]}
    DOI: 10.5555/baths.2021
    custom: {fictional: true}
  - id: ito2020
    type: article-journal
    title: Cold water and the elbow
    author: [{family: Ito, given: B.}]
    container-title: Journal of Made-up Baths
    issued: {date-parts: [[2020]]}
    DOI: 10.5555/elbow.2020
    custom: {fictional: true}
`

export const OTHER = `---
title: Another page
fictional: true
---

# Another page

Warm baths help for three days [@lee2021]. Cold ones help for one day [@leee2021].
`

export const PROJECT = {
  'claimlint.config.yaml': 'schema: 1\n',
  'references.yaml': REFERENCES,
  'facts/bath.yaml': FACTS,
  'waivers.yaml': 'schema: 1\nwaivers: []\n',
  'drafts/bath.md': DRAFT,
  'drafts/other.md': OTHER,
}
