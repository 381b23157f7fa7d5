const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A name or a number follows: never the end of a sentence. */
export const ALWAYS_OPEN = words(
  'dr drs mr mrs ms mx prof profs mt hon rev gen col lt sgt capt supt messrs mme mlle vs cf viz eg ie e.g i.e approx ca ' +
    'resp esp incl excl figs eqs nos refs vols chs pp eds',
)

/** An end only when no number follows: “Fig. 2”, “No. 5”, “p. 3”. */
export const BEFORE_NUMBER = words(
  'fig figure no nos vol ch chap sec sect eq ref refs tab tbl art para p pp pg n max min avg est jan feb mar apr jun jul ' +
    'aug sep sept oct nov dec ext tel ver v approx ca circa about level grade',
)

/** An end only when the next word plainly starts a sentence: “in the U.S. Patients …”, “at 8 a.m. The …”. */
export const MAYBE_OPEN = words(
  'etc al inc ltd co corp jr sr st ave rd dept univ assoc bros est jan feb mar apr jun jul aug sep sept oct nov dec a.m ' +
    'p.m am pm u.s u.k u.s.a u.n e.u d.c ph.d m.d b.sc m.sc r.n n.d d.o b.a m.a b.i.d t.i.d q.i.d o.d p.o i.v i.m s.c ' +
    'fig vol ed eds trans rev suppl ser tsp tbsp mon tue tues wed thu thur thurs fri sat sun gov sen rep',
)

/** Words that seldom stand with a capital unless they start a sentence. */
export const STARTERS = words(
  'the this that these those it its they their there he his she her we our you your i my in on at by for from with without ' +
    'as if when while where after before during until since once because although though however but and or so yet not no ' +
    'some many most few several all both each every any other another such one two three what which who why how do does ' +
    'did is are was were can could may might should will would talk ask tell take use do don keep avoid call contact ' +
    'patients people doctors adults children women men symptoms treatment pain results side risks rest then also still ' +
    'instead overall unlike like more less an a to of only even usually often sometimes rarely occasionally afterwards',
)

/** A single letter that names a kind, not a person: “vitamin C.”, “hepatitis B.”. */
export const BEFORE_LETTER = words(
  'vitamin vitamins hepatitis group groups type types class category grade stage arm plan part figure table appendix ' +
    'influenza streptococcus factor immunoglobulin omega schedule section step option point and or vitamin-',
)
