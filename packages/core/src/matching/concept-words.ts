/**
 * Words that mean one thing in patient information: the first of a line names it. What happens to people stands in
 * `OUTCOMES`: a claim may name no outcome that its passage does not name.
 */
export const OUTCOMES = `
pain ache aches aching painful sore soreness hurt hurts hurting discomfort painfulness pains
headache headaches cephalalgia migraine migraines
tenderness tender
relief relieve relieved relieves ease eased eases easing
nausea nauseous nauseated queasy queasiness
vomiting vomit vomited emesis
bleeding bleed bleeds bled haemorrhage hemorrhage haemorrhages haemorrhagic
bruise bruising bruises bruised haematoma hematoma haematomas ecchymosis
infection infections infected infect sepsis abscess
swelling swell swelled swollen oedema edema
fever febrile pyrexia temperature
dizziness dizzy lightheaded lightheadedness vertigo
numbness numb hypoaesthesia
tingling paraesthesia paresthesia
weakness weak
itching itch itchy itched pruritus
rash rashes eruption
redness red erythema reddened
fainting faint fainted syncope
death deaths die died dies dead mortality fatal fatality fatalities
survival survive survived survives survivors survivor alive living
relapse relapsed relapses relapsing recur recurred recurs recurrence recurrences recurrent
fracture fractures fractured
stroke strokes
heart-attack
clot clots clotting thrombosis thromboses thrombus thromboembolism dvt
sleep slept sleeping asleep
insomnia sleepless sleeplessness
anxiety anxious
depression depressed
fatigue tired tiredness exhausted exhaustion
drowsiness drowsy sleepy sleepiness sedation
cough coughing coughed
breathlessness dyspnoea dyspnea breathless
diarrhoea diarrhea
constipation constipated
seizure seizures convulsion convulsions fit fits
scar scars scarring scarred
leak leaks leakage leaked leaking
heal healed heals healing epithelialisation epithelialization epithelialised epithelialized
allergy allergic allergies anaphylaxis hypersensitivity
burn burns burning burnt
stiffness stiff
cramp cramps cramping spasm spasms
disability disabled
cure cured remission
pregnancy pregnant pregnancies conceive conceived
miscarriage miscarriages miscarried
birth births born livebirth
cancer cancers malignancy tumour tumor tumours tumors
flare flares flared flare-up
walk walked walking
function functioning mobility
ulcer ulcers ulceration
wart warts
vision sight
deafness deaf
hoarseness hoarse
opioid opioids opiate opiates painkiller painkillers analgesic analgesics analgesia
blister blisters blistering
dropout withdrew withdrawal withdrawals
placebo sham dummy vehicle
`
export const OTHERS = `
work works worked working job jobs
start started starts begin began begins begun onset
stop stopped stops stopping cease ceased end ended ends discontinue discontinued discontinues discontinuation quit
injection injections inject injected jab jabs shot shots
procedure procedures
treatment treatments treat treated therapy therapies
drug drugs medicine medicines medication medications tablets tablet pill pills
skin cutaneous dermal epidermal
doctor doctors clinician clinicians physician physicians
woman women female females
man men male males
child children paediatric pediatric kids
baby babies infant infants newborn newborns neonate neonates
adult adults
old older elderly
nerve nerves neural
serious severe major grave
mild minor slight slightly
daily everyday
need needs needed require required requires requiring
worst peak peaks peaked peaking
respond responded responds response responder responders
surgery operation operations operated operative surgical reoperation reoperations revise revised revision revisions operating repair repairs bypass
hospital hospitalisation hospitalization hospitalised hospitalized readmission admission admitted readmitted
side-effect
complication complications
recovery recover recovered recovers recovering
satisfaction satisfied happy pleased
eat eats eaten eating ate food foods meal meals ingest ingested ingestion swallow swallowed swallowing
sign signs symptom symptoms
appear appears appeared
transplant transplants graft grafts
fall falls fallen faller fallers fell
stay stayed stays staying remain remained remains remaining
use wear wore worn wears wearing
repeat repeated repeats repeating again second
return returned returns returning resume resumed back
visit visits appointment appointments session sessions
knee knees
joint joints
wrist wrists
face facial facially
kidney kidneys renal
heart cardiac
liver hepatic
lung lungs pulmonary
stomach gastric
brain cerebral
bowel bowels intestine intestines intestinal
nose nasal
mouth oral
eye eyes ocular
vein veins venous
spine spinal
muscle muscles muscular
bladder vesical
fluid fluids liquid liquids water drink drinks drinking
permanent permanently irreversible
temporary temporarily transient transiently passing
complete completely
partial partially partly
spontaneous spontaneously
recall recalled recalls
miss missed misses missing overlooked
detect detected detects detection
alarm alarms
fail failed fails failing failure failures
glasses spectacles uncorrected
pound pounds lb lbs
anaesthesia anesthesia anaesthetic anesthetic anaesthetics anesthetics anaesthetised
steroid steroids corticosteroid corticosteroids prednisolone prednisone
antibiotic antibiotics
retinoid retinoids isotretinoin
closure closures closed closes closing
abdominoplasty abdominoplasties
rhinoplasty rhinoplasties septorhinoplasty
blepharoplasty blepharoplasties
facelift facelifts rhytidectomy
arthroplasty arthroplasties
halflife
breast breasts
clinic clinics
`
/** Two or three words that stand for one. */
export const PHRASES = `
heart attack|heart-attack
heart attacks|heart-attack
myocardial infarction|heart-attack
myocardial infarctions|heart-attack
came back|relapse
come back|relapse
comes back|relapse
coming back|relapse
passed out|fainting
pass out|fainting
passing out|fainting
feeling sick|nausea
felt sick|nausea
feel sick|nausea
being sick|vomiting
were sick|vomiting
was sick|vomiting
side effect|side-effect
side effects|side-effect
adverse event|side-effect
adverse events|side-effect
adverse effect|side-effect
adverse effects|side-effect
adverse reaction|side-effect
adverse reactions|side-effect
unwanted effects|side-effect
blood clot|clot
blood clots|clot
broken bone|fracture
broken bones|fracture
broke a bone|fracture
pins and needles|tingling
high temperature|fever
short of breath|breathlessness
shortness of breath|breathlessness
dropped out|dropout
dropping out|dropout
drops out|dropout
fall ill|ill
falls ill|ill
fell ill|ill
fallen ill|ill
fall asleep|sleep
falls asleep|sleep
fell asleep|sleep
drop out|dropout
wear off|stop
wears off|stop
wore off|stop
worn off|stop
still using|use
still use|use
still used|use
still wore|use
still worn|use
gave up|stop
give up|stop
gives up|stop
given up|stop
giving up|stop
handed back|stop
went away|resolve
go away|resolve
goes away|resolve
gone away|resolve
cleared up|resolve
clear up|resolve
clears up|resolve
in part|partial
clear fluid|fluid
clear fluids|fluid
clear liquid|fluid
clear liquids|fluid
by itself|spontaneous
by themselves|spontaneous
on its own|spontaneous
on their own|spontaneous
called back|recall
call back|recall
ruled out|rule-out
rule out|rule-out
rules out|rule-out
false alarm|alarm
false alarms|alarm
false positive|alarm
false positives|alarm
raise the alarm|alarm
raised the alarm|alarm
raises the alarm|alarm
for a time|temporary
for a while|temporary
tummy tuck|abdominoplasty
tummy tucks|abdominoplasty
nose job|rhinoplasty
nose operation|rhinoplasty
nose surgery|rhinoplasty
eyelid operation|blepharoplasty
eyelid surgery|blepharoplasty
joint replacement|arthroplasty
`
export const MORE = `
resolve resolved resolves resolving resolution settle settled settles settling subside subsided subsides clear cleared clears disappear disappeared disappears gone fade faded fades
`

/** Words that tell nothing of what a number is said of. */
export const LIGHT: ReadonlySet<string> = new Set(
  `a about above across after afterwards ago all almost along already also although always am among an and another any anyone approximately are around as
  at average away be became because become been before being below between both but by can case cases common commonly compared comparison
  could day days did do does doing done down due during each early either estimated even ever every everyone experience experienced
  experiences experiencing few find finding findings follow followed following for found from full fully further gave get gets getting given got
  group groups had happen happened happens has have having he her here high him his how however i if in into involved is it its just kind
  later least let level likely like made make makes making many may me mean median measured might mild more most mostly much must my
  near nearly no nor normal not note noted now occur occurred occurring occurs of off often on once one only onto or other others our
  out over overall own participant participants patient patients people per percent person persons place point points possible
  put range ranged ranging rate rated rates rather reach reached receive received receiving recorded report reported reporting reports respectively
  result results roughly said same saw say score see seem seemed seems seen series set several she should show showed shown shows similar since single so some
  someone sometimes soon still studied studies study such take taken takes taking tend tended than that the their them then there these they
  this those though through throughout time times to together told took total towards trial trials twice two typical typically under until up upon
  us used use user using usual usually very via volunteer volunteers was way we well went were what when where whether which while who whom whose
  why will with within without would year years yet you your month months weeks week hours hour minute minutes seconds second
  everybody nobody none half third quarter anybody somebody risk chance likelihood probability odds absolute relative
  true truly figure figures plausible plausibly anywhere somewhere
  respondent respondents caller callers advised advise advice recommend recommended should must first allowed allow develop developed develops developing affect affected affects affecting suffer suffered suffers whereas versus vs against
  number needed nnt proportion percentage share part parts describe described describes enrolled completed assessed observed feel feels felt feeling
  lasted last lasts lasting persist persisted persists persistent persistence continue continued continues endure endured`.split(
    /\s+/,
  ),
)
