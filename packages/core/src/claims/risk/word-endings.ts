/**
 * Names of drugs and procedures that no list can hold: both are coined by ending. The drug endings are stems of the
 * international nonproprietary names (WHO); the procedure endings are Greek (-ectomy: cutting out, -scopy: looking in).
 */
const DRUG_ENDING =
  /(?:statin|april|enapril|nopril|pril|sartan|olol|azole|cillin|mycin|micin|cycline|floxacin|umab|zumab|ximab|tinib|rafenib|metinib|ciclib|parib|tidine|prazole|dipine|setron|triptan|gliptin|gliflozin|glutide|natide|xaban|gatran|dronate|dronic|profen|oxetine|triptyline|pramine|zepam|zolam|barbital|codone|morphone|methasone|solone|nisone|terol|tropium|thiazide|lukast|fibrate|platin|rubicin|taxel|citabine|trexate|vudine|navir|buvir|asvir|ciclovir|cyclovir|amivir|cept|caine|curium|steride|zosin|semide|lactone|peridone|apine|iprazole|profen|fenac|coxib|relin|prost|conazole|nidazole|oxacin|quine|phylline|thyroxine|trigine|racetam|adine|izine|azine|astine|parin|grel|afil|gliptin|zumab|tumab|limus|mustine|bicin|poside|tecan|stim|feron|bactam|penem|cefalexin|oxime|stigmine|gestrel|sterone|estradiol|estrogen|morphine|fentanil|peptin|barbitone|oxone|azide|sulfan|pressin|actide|relix|ipine|azosin|entan|ciguat|kinra|inib|degib|vaptan|melteon|orexant)s?$/
const NOT_A_DRUG = /^(?:april|concept|accept|except|intercept|percept|precept|inception|excerpt|backtest)s?$/
const PROCEDURE_ENDING =
  /(?:ectomy|ectomies|otomy|otomies|ostomy|ostomies|plasty|plasties|oscopy|oscopies|pexy|rrhaphy|centesis|therapy|therapies|ablation|denervation|embolisation|embolization|angiography|mammography|arthrodesis|thrombolysis|dialysis|transplantation|catheterisation|catheterization|tripsy|angiograms?|venograms?|myelograms?|arthrograms?|implantation|irradiation|debridement|lavage|curettage|cauterisation|cauterization|vaccination|immunisation|immunization|infusions?|injections?)$/
const NOT_A_PROCEDURE = /^(?:dichotomy|dichotomies|microscopy|spectroscopy|anatomy)$/

/** Greek endings of diseases: inflammation, blood, pain, failing organs. A drug may bring any of them on. */
const DISEASE_ENDING =
  /(?:itis|itides|osis|oses|aemia|emia|algia|opathy|opathies|rrhage|rrhages|rrhoea|rrhea|uria|penia|plegia|paresis|spasms?|apnea|apnoea|cardia|toxicity|toxicities|ectasia|malacia|rrhexis|edema|oedema|pnea|pnoea|kalemia|megaly|phobia)$/
const NOT_A_DISEASE =
  /^(?:diagnosis|diagnoses|prognosis|prognoses|dosis|hypnosis|osmosis|academia|bohemia|media|mitosis|meiosis|symbiosis|metamorphosis|homeopathy|osteopathy|naturopathy|anosis|purpose|doses|poses|roses|noses|hoses|closes|loses|chooses|exposes|supposes|apoptosis|phagocytosis|hemostasis|homeostasis|biosis|glucosis|encyclopedia|nostalgia|allopathy)$/

/** Tells whether a word of the text, in lower case, is a disease's name by its ending. */
export function namesDisease(word: string): boolean {
  return word.length > 6 && DISEASE_ENDING.test(word) && !NOT_A_DISEASE.test(word)
}

/** Tells whether a word of the text, in lower case, is a drug's or procedure's name by its ending. */
export function namesTreatment(word: string): boolean {
  if (word.length < 6) return false
  return (
    (DRUG_ENDING.test(word) && !NOT_A_DRUG.test(word)) || (PROCEDURE_ENDING.test(word) && !NOT_A_PROCEDURE.test(word))
  )
}
