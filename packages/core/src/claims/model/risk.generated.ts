// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -1.61,
  strong: 0.7,
  around: {"own":0.841,"before":0.477,"after":0.731,"second-before":0.718,"second-after":0.35,"page":-1.885,"section":0.563,"bias":-0.517},
  weights: {
    'reason': `agent-before	513
agent-causes-harm	502
agent-first	386
agent-harms-body	440
agent-is-harmful	-198
agent-lowers-harm	-263
agent-lowers-risk	-366
agent-makes-likelier	116
agents-interact	323
ail-and-agent	-140
ail-at-hand	190
answers-risk-question	366
asked	-460
body-ails-with-agent	-143
body-first	111
cell-of-harms	196
complaint-at-hand	165
complication	262
condition-only	-1039
contra-agent	-560
contra-it-if	416
disease-causes-harm	-387
disease-first	-550
disease-harms-body	-863
event-at-hand	-94
first-person	200
fragment	322
germs-with-agent	122
harm-affects-people	144
harm-expected	329
harm-fades	-256
harm-heading	-1068
harm-in-risk-section	-534
harm-in-study	434
harm-is-frequent	323
harm-told	-568
hurt-and-agent	-164
hurt-at-hand	163
instruction	649
it-causes-harm	516
it-harms-body	208
it-makes-likelier	-299
list-in-risk-section	144
list-of-contraindications	212
list-of-harms	198
may	578
may-in-risk-section	-70
no-link	392
none	-424
pauses-agent	-215
person-suffers	-207
person-unwell	-531
refuses-agent	374
refuses-it	372
risk-heading	-255
safety-known	166
share-at-hand	278
share-in-risk-section	75
side-effect	455
something-harms-body	-246
something-raises-risk	-172
tells-diagnosis	-563
tells-how	260
tells-need	98
tells-spread	-229
tells-symptoms	-541
treated-harm	-113
trouble-at-hand	-338
untreated	-200
unwell-at-hand	256`,
    'word': `2	-159
ablation	-152
abscess	-320
accidents	129
acne	-190
add	295
adds	144
adults	-316
against	-131
aging	-114
alarms	143
alcohol	458
all	-88
allergy	349
amiodarone	122
amlodipine	220
anemia	-356
ankle	140
antibiotic	-161
antibiotics	-77
antibodies	117
antibody	-160
antihistamines	193
anxiety	-120
anyone	376
aorta	-188
apixaban	-141
apnea	-211
arthritis	-196
aspirin	376
asthma	136
attack	256
attacks	-241
avoided	209
b	158
baclofen	202
balloon	-122
barré	144
become	-190
belly	104
benefit	179
benign	-117
beta	176
better	-206
black	148
bladder	138
bleach	209
bleed	-151
blinded	-217
blinding	-134
blindness	180
blockers	118
blocks	-143
bloodstream	134
blue	-147
body	-135
booster	-106
bowel	-253
bowels	243
brain	-162
brands	200
break	-295
breast	240
breastfeeding	166
breath	-188
breathing	189
breathlessness	-119
brittle	133
broke	131
broken	-146
bruise	-205
bruised	275
bruises	267
burn	349
burning	-173
calcium	223
cancers	-116
cannot	-227
capsules	-175
carbon	-147
carry	-356
cataract	232
cataracts	113
catheter	187
celiac	-111
cells	-343
chair	250
cheeks	214
chemicals	-151
chemotherapy	183
chest	-161
chills	128
cigarettes	147
cisplatin	128
clinic	-225
clotting	-241
cloudy	-166
cochlear	-168
codeine	180
cohort	161
collapsed	174
collection	133
coma	290
combine	129
common	-158
company	-121
complaint	238
complaints	160
complication	157
compounds	-126
condition	-133
conditions	174
constipated	132
constipation	405
contact	-225
copd	170
cord	-150
course	175
courses	155
cpap	-151
crack	-174
cracked	-172
cracks	-198
cramps	116
cream	-171
crust	185
cutting	204
daily	148
damages	-175
dangerous	-266
deaf	-278
death	238
defibrillator	-133
deficiency	-158
depression	-319
dermatologist	-130
desire	155
diabetes	-137
diazepam	-116
died	271
dies	-137
disease	-281
distress	115
diuretics	199
dizziness	169
dizzy	156
doctors	-171
dose	179
double	-386
doubled	335
doubles	121
down	155
drawback	130
dreams	161
drips	123
drops	-218
drowsiness	104
drowsy	177
drug	-105
drugs	292
dry	-183
dust	-196
dye	-114
dying	-137
ear	-103
eardrum	175
edge	-117
effect	124
enamel	121
everybody	304
everyone	-90
evidence	-195
exercise	-141
experts	300
exposure	-156
eyelid	196
face	128
failed	-237
fails	-125
fall	-338
false	-171
families	-200
family	-230
fat	-167
fatal	141
feed	147
feet	-129
fell	194
fentanyl	-167
fertility	242
fever	242
few	154
fibers	-154
figure	191
fillings	92
fistula	160
flakes	-137
flares	-174
flow	122
flu	341
fluid	258
fluoride	-128
flushed	116
foam	160
food	-222
foot	-154
forming	125
formula	79
fortnight	-174
fracture	-153
fungus	-141
further	-157
gain	131
gallstones	125
garlic	133
gel	-118
gene	134
gentle	301
gland	-350
glands	161
glare	-142
glaucoma	142
goes	80
good	193
grapefruit	306
grew	-159
grip	173
grow	322
growing	-141
grown	-123
grows	-317
growths	-185
guillain	144
gullet	147
habit	125
half	-296
halos	115
hand	-120
hands	-259
hard	-121
harms	125
headache	320
healing	167
heals	177
health	-259
hearing	-176
heart	-260
heartburn	198
heavy	-145
heel	-118
high	-191
hip	186
hiv	206
hives	121
hormone	146
hormones	-271
hospital	337
hot	149
hours	-71
i'm	-167
ibuprofen	205
immune	126
implant	155
infants	-201
inflamed	-165
inflames	-108
inflammation	-110
inflammatories	214
inflammatory	-151
injection	-339
injections	153
injure	229
injury	-83
inner	-157
iron	-75
irritable	-161
irritate	166
irritated	-168
irritates	205
irritation	294
itch	-370
itchy	368
jaw	293
john's	112
joint	-202
joints	-166
juice	186
keyhole	141
kidney	122
kidneys	331
kills	-156
knit	177
laboratory	179
laser	194
laxative	143
leg	229
legs	-232
lenses	-160
leukemia	-170
levels	148
lift	-96
lifting	-253
light	-141
likelier	128
likelihood	174
likely	377
lips	166
lithium	218
live	213
liver	206
longer	-134
lotion	-172
lower	168
lump	-188
malaria	-171
many	-165
mark	164
marrow	-279
mask	-204
medicines	-219
members	-187
men	124
mesh	185
middle	-119
milk	134
mind	107
minutes	-266
months	-195
mood	-254
more	274
most	-329
mothers	-148
mouth	554
mri	343
must	143
nail	-132
naloxone	-135
naproxen	-134
nausea	288
needle	110
needles	198
nerve	-221
nerves	-105
never	209
newborns	-231
nitrates	157
no	-193
nobody	78
nose	375
nosebleed	247
numb	151
oestrogen	-128
often	-207
older	-227
once	174
one	215
operation	162
operations	222
opioid	167
overdose	209
overload	-193
overnight	241
ozone	124
pace	-142
pads	-99
pain	-652
paracetamol	-279
parent	-128
paroxetine	261
participants	122
patch	346
patches	-158
patients	232
peel	-127
pelvis	-247
people	131
periods	170
pharmacist	126
pills	236
pinch	-141
pinches	286
placebo	109
platelet	-115
pneumonia	-195
poisonous	152
pollen	-191
poor	-315
poorly	-164
pregnancy	247
prescription	-86
presses	-153
pressure	226
prevent	-252
prick	-194
propranolol	123
proteins	-201
puffy	287
pulse	-118
push	221
pushes	-247
pushing	219
radiation	278
raises	305
rapid	136
rarer	84
rash	180
rates	126
raw	118
raynaud's	207
reactions	206
recipients	261
red	-230
redness	250
reflux	-104
rejection	228
relapse	-237
relievers	175
remedies	244
remedy	-145
researchers	146
resistant	162
rest	-353
restless	-52
results	-178
retina	131
reverses	-211
reviews	166
rhythm	-132
ring	208
ringing	-115
rise	158
risk	-318
room	146
root	-306
roots	134
rub	-129
runs	-487
safe	787
safety	134
salt	-385
scans	-300
scarred	-210
scars	-105
screening	-176
screw	178
sedatives	238
seizures	225
sensitivity	201
sepsis	116
serotonin	-112
sexual	138
shake	-177
shaking	-136
shock	-267
shocks	161
short	-106
shots	383
should	361
shoulder	93
shrinks	-172
shut	112
sick	-274
sight	-237
silicone	-174
skin	185
sleep	-497
sleeping	282
slow	157
smoke	179
smokers	596
smokes	142
smoking	526
snoring	-116
sodium	149
some	236
someone	-291
sore	158
spine	151
spirits	182
spoils	-142
spotting	197
sprain	199
st	112
statin	119
stenosis	168
stent	135
steps	-221
steroid	198
stick	-188
stiff	-106
stiffness	118
sting	256
stinging	131
stings	361
stomach	553
stores	-136
straight	-101
strain	-188
strains	-449
strength	215
strep	-138
stress	-172
strip	262
stroke	-180
studies	254
study	-125
sudden	173
sugar	-79
suicide	-133
sunburn	152
sunlight	204
supplements	121
supply	-115
supports	-127
swell	222
swells	-238
swollen	-175
syndrome	-333
system	136
tablets	-160
take	-88
taste	220
tattoos	135
tea	-149
team	-138
tears	-369
tells	-155
ten	176
tendons	173
tens	130
test	-325
tests	-253
thin	247
thinking	177
thinners	258
throats	-119
thyroid	271
tighten	321
tinnitus	116
tiredness	-241
tissue	-347
tobacco	292
toe	117
toes	67
tolerated	143
tongue	123
topiramate	205
toxin	-140
toxins	-111
transfusion	211
treatment	-184
tremor	83
trial	-342
trials	-248
tube	-158
tubes	-182
tumor	231
turn	-136
ultrasound	-285
underactive	148
unpleasant	228
unsafe	107
up	322
upset	162
use	421
users	596
vaccines	161
veins	-262
ventilator	160
vessels	-194
virus	-88
viruses	-264
vision	153
vitamins	-99
vivid	248
voice	-128
waking	-109
walking	-125
warfarin	173
weaken	188
week	-161
weeks	207
weeps	138
well	205
white	-121
wipe	-97
within	133
women	-129
workers	-149
worry	115
worse	371
wort	112
wounds	167
year	-171
yeast	220
yellow	-229
zika	-116`,
    'word-stem': `2	-159
abl	-157
absces	-320
accident	156
ach	-151
acne	-190
add	206
adds	144
adult	-311
against	-131
aging	-114
alcohol	458
all	-88
allerg	275
amiodaron	122
amlodipin	220
anemia	-356
antibiotic	-238
anticoagulant	-205
antifungal	111
antihistamin	178
anxiet	-120
anyon	376
aorta	-188
apixaban	-141
apnea	-211
applianc	240
arter	-81
arthriti	-196
as	105
aspirin	376
asthma	136
at	-118
avoid	105
b	158
back	-199
baclofen	202
balloon	-122
barré	144
be	324
bel	104
benefit	180
benign	-117
beta	176
better	-206
black	148
bladder	138
ble	-151
bleach	251
blind	-167
block	-299
blocker	168
blood	162
bloodstream	134
blue	-147
body	-135
booster	-137
brain	-167
brand	149
break	-264
breast	301
breastfeed	166
breathless	-119
brittl	133
brok	131
broken	-146
bruis	433
bulg	-215
burn	264
calcium	223
calm	-200
cancer	-304
cannot	-227
capsul	-102
carbon	-147
carr	-297
cataract	344
catheter	143
cavit	133
celiac	-111
cell	-218
chair	250
cheek	160
chemical	-203
chemotherap	183
chest	-161
chew	118
chill	128
cigarett	156
cisplatin	128
clinic	-137
clott	-233
cloud	-166
cochlear	-168
codein	180
cohort	161
collaps	241
collection	133
coma	290
combin	126
common	-158
compan	-127
complaint	399
complic	210
compound	-178
concentr	190
constip	405
constipat	132
contact	-225
copd	170
cord	-83
count	-164
cours	330
cpap	-151
crack	-545
cramp	292
crash	-150
crush	-88
crust	225
cutt	204
cyst	-188
dai	148
damag	-350
danger	75
dangerou	-266
deaf	-351
death	190
defect	157
defibrillator	-133
deficienc	-158
dent	174
depression	-319
dermatologist	-132
desir	155
diabet	-137
diazepam	-116
died	271
dies	-137
diseas	-321
disorder	-135
distres	115
diuretic	207
dizz	156
dizzi	169
do	-224
doctor	-263
does	-246
dose	179
doubl	97
down	155
drain	-230
dream	161
dress	-160
drink	209
drop	-86
dropp	297
drows	177
drowsi	104
drug	195
dry	-204
dust	-196
dye	-114
dying	-137
ear	-103
eardrum	175
edge	-117
effect	212
elbow	-127
enamel	121
erection	215
everybod	304
everyon	-90
evidenc	-195
exercis	-197
expert	296
exposur	-156
eyebrow	94
face	128
fail	-248
faint	219
fall	-171
fals	-171
fami	-230
famil	-200
fat	-167
fatal	141
feet	-129
fell	194
fentanyl	-167
fertilit	242
fever	235
few	154
fill	167
filter	-196
finger	-166
firm	-131
fistula	176
flar	-194
flow	122
flu	341
fluid	258
fluorid	-128
flush	189
foam	160
food	-222
foot	-154
for	-112
form	118
formula	77
fortnight	-174
fractur	-142
fungu	-141
further	-157
gain	131
garlic	133
gel	-118
gene	134
gentl	301
germ	166
gland	-189
glar	-142
glaucoma	142
goes	80
good	193
graft	224
grapefruit	306
grew	-159
grip	173
grow	-136
grown	-123
growth	-67
guillain	144
gullet	148
habit	109
half	-296
halo	94
hand	-378
have	-162
headach	365
heal	351
health	-220
hear	-176
heart	-161
heartburn	198
heat	140
heav	-145
heel	-166
high	-186
hip	186
hiv	327
hormon	-125
hospital	307
hot	149
i	-396
i'm	-167
ibuprofen	205
immun	126
implant	228
infant	-207
infect	-71
inflam	-380
inflamm	-110
infusion	-123
injection	-192
injur	194
inner	-157
iron	-75
irrit	294
irritabl	-161
irritat	204
is	160
itch	-82
jaw	293
john'	112
joint	-368
juic	186
jump	195
keyhol	141
kidne	122
kidney	331
knit	175
laborator	179
laser	187
laxativ	240
leg	229
legs	-232
leukemia	-170
level	130
lift	-156
liga	-99
light	-141
like	341
likelier	128
likelihood	174
limit	216
lin	-175
lips	166
lithium	218
live	213
longer	-134
loosen	200
lotion	-172
lump	-336
magnet	147
malaria	-171
many	-165
marrow	-279
mask	-259
medicin	-356
member	-189
men	124
mend	-141
mesh	294
middl	-119
milk	134
mind	109
minut	-339
mood	-270
more	274
most	-329
mother	-88
mouth	520
move	239
mri	343
muscl	182
must	143
nail	-198
naloxon	-135
naproxen	-134
natural	-178
nausea	288
needl	189
nerv	-326
never	209
newborn	-297
night	-217
nitrat	153
no	-193
nobod	78
nod	190
nose	375
noseble	247
not	-175
numb	228
oestrogen	-131
often	-207
older	-227
once	174
one	215
oper	384
opioid	277
other	-154
overdos	213
overload	-198
overnight	241
ozon	124
pace	-142
pacemaker	162
pads	-99
pain	-651
paracetamol	-279
parent	-226
paroxetin	261
participant	122
patch	187
patient	128
peel	-126
pelvi	-247
peopl	131
pharmacist	124
pierc	268
pill	215
pinch	123
placebo	109
platelet	-125
pneumonia	-195
poisonou	152
pollen	-191
polyp	-120
poor	-479
positiv	-125
pregnanc	247
prescription	-107
press	-241
pressur	226
prevent	-253
prick	-198
product	-178
propranolol	123
protein	-119
puff	287
puls	-118
radi	278
rais	136
rapid	136
rarer	84
rat	125
raw	118
raynaud'	207
reaction	114
recipient	261
reflux	-104
rejection	228
relaps	-254
releas	-143
reliever	170
researcher	146
resistant	162
rest	-443
restles	-52
result	-178
retina	131
revers	-211
rise	158
risk	-271
room	146
rub	-129
rubb	123
ruin	-227
runner	-130
runs	-487
safe	787
safet	134
salt	-378
scan	-422
scar	-242
scarr	-304
screen	-177
screw	131
sedativ	211
seizur	146
sensitivit	201
sepsi	116
serotonin	-112
sexual	138
shak	-147
shield	197
shock	-106
short	-194
shot	390
should	361
shunt	213
shut	127
sick	-294
sight	-237
silicon	-174
skin	185
sleep	-300
slow	158
smok	864
smoker	596
snor	-116
sodium	149
soften	197
some	236
someon	-291
sore	116
specialist	209
spin	151
spirit	182
spoil	-100
spott	197
sprain	178
ssri	214
st	112
statin	105
stenosi	168
stent	216
step	-221
steroid	141
stick	-189
sting	748
stomach	553
stor	-164
straight	-101
strain	-636
strength	185
strep	-138
stres	-172
strip	194
stud	129
sudden	226
suicid	-133
sunburn	197
sunlight	204
supp	-115
support	-163
swell	-83
swollen	-175
syndrom	-333
system	128
tablet	-305
take	-88
tast	220
tattoo	163
tea	-149
team	-142
tear	-264
ten	176
tender	259
tendon	216
tens	130
test	-522
tetracyclin	136
that	-267
the	-135
thiazid	123
thicken	100
think	180
thinner	283
third	-176
thyroid	271
tight	120
tighten	380
tinnitu	116
tired	-241
tissu	-341
tobacco	292
toe	117
toes	67
tolerat	143
tongu	123
topiramat	205
toxin	-251
transfusion	211
tremor	83
trial	-590
tub	-242
tube	-158
tumor	84
turn	-146
ultrasound	-285
underactiv	148
unpleasant	228
unsaf	107
up	322
upset	135
use	421
user	704
vaccin	317
vein	-269
ventilator	160
vessel	-284
viru	-88
virus	-264
vision	153
vitamin	-131
vivid	248
voic	-164
wak	-172
walk	-125
warfarin	173
we	-217
weak	-193
weaken	366
week	77
weep	237
well	200
whit	-121
wipe	-97
with	332
within	133
women	-129
worker	-149
worr	142
wors	371
wort	112
wound	252
year	-195
yeast	133
yellow	-229
your	-262
zika	-116`,
    'run': `!	-116
" -	136
" <body>	-123
" <hype>	-121
" <safe>	117
" says	-132
#	-362
# <buyer> .	202
# <buyer> who	-110
# <percent> ,	115
# <percent> .	216
# <percent> had	152
# <pregnancy>	-157
# <time>	-176
# are	-113
# can	141
# cases	144
# have	176
# is	-167
# mg	-139
# million	-176
# needs	-175
# of those	-147
# to <rave>	103
, " says	-132
, <body>	-163
, <body> -	120
, <body> .	143
, <body> and	-223
, <body> or	-113
, <buyer>	-172
, <condition> ,	-169
, <condition> or	-94
, <exposure>	-164
, <exposure> and	-180
, <harm> ,	121
, <harm> .	-128
, <harm> and	-247
, <harms>	-273
, <hypes>	-108
, <pathogen>	-253
, <pathogen> <raises>	-163
, <pathogen> and	-190
, <performance>	-224
, <person>	-251
, <pregnancy>	-165
, <provider>	-123
, <pseudo>	-110
, <staff>	102
, <treatment>	-261
, <unwell>	-195
, <unwell> <body>	-152
, <unwell> and	-146
, a	-176
, a <condition>	135
, an <condition>	87
, an <harm>	-368
, and	260
, and <body>	201
, and <buyer>	206
, and <condition>	-142
, and <pathogen>	-228
, and <person>	-64
, and it	-122
, and may	128
, and so	-100
, as	391
, as do	217
, as the	157
, at	204
, at the	179
, because	279
, because it	132
, but they	-157
, by	135
, can	158
, fluid	129
, for	87
, for the	125
, has	100
, in	264
, is	-127
, it is	-173
, less	129
, never	89
, not	-97
, on	-116
, or	-257
, rarely	148
, roughly	-126
, since	394
, since a	177
, since it	172
, so	371
, so take	118
, so that	-179
, the	-154
, then	-123
, they	120
, though	215
, though it	190
, was	122
, water	129
, when	-114
, whereas	-167
, which	138
, which a	136
, which may	169
, with	147
, with <drug>	-135
, with <harm>	229
, without	-121
, yes	301
, yes .	305
, your	126
, your <body>	138
, zero	213
- <body>	-175
- <health>	115
- <treatment>	277
- known	111
- shaped	-213
- term	159
- tip	234
. ￼	283
/	-231
: #	-133
: <harm>	242
: <unwell>	243
: a <person>	202
: it	-118
: my	-125
: no	105
: one	171
; <condition>	-167
; <exposure>	131
; <person>	-146
; about	-179
; an	-165
; large	108
; whether	163
<ails>	-128
<ails> ,	-437
<ails> , and	-205
<ails> and	-287
<ails> for	161
<ails> on the	161
<ails> the	254
<ails> the <body>	155
<beauty>	356
<beauty> .	153
<beauty> <harm>	162
<beauty> <product>	131
<beauty> and <body>	118
<beauty> goes	125
<beauty> has	-196
<beauty> may	212
<beauty> to	-154
<beauty> was	264
<body> , #	107
<body> , <body>	-109
<body> , <harm>	-155
<body> , a	221
<body> , and	192
<body> , then	-152
<body> -	191
<body> . "	201
<body> :	126
<body> ;	265
<body> <ails> .	-129
<body> <ails> for	147
<body> <body> ,	126
<body> <body> .	-173
<body> <harms>	-248
<body> <raises>	-207
<body> <treatment>	112
<body> and <harm>	-132
<body> and cause	-140
<body> are	133
<body> becomes	-144
<body> becomes <unwell>	-120
<body> called	146
<body> can <ails>	-149
<body> comes	170
<body> do	-117
<body> does not	151
<body> down	-128
<body> for	197
<body> for <time>	119
<body> further	136
<body> further .	134
<body> gets	107
<body> gives	117
<body> hard	179
<body> have	199
<body> in <buyer>	264
<body> in a	-211
<body> is an	-125
<body> is kept	108
<body> makes	-191
<body> may	332
<body> may feel	124
<body> more	173
<body> of	-157
<body> of a	146
<body> on a	72
<body> or <harm>	-126
<body> or the	-129
<body> stays <unwell>	141
<body> to the	-156
<body> turn	-201
<body> turns	107
<body> up	-99
<body> was	128
<body> were	129
<body> where	142
<body> will	319
<body> will be	240
<body> with a	157
<body> within	-186
<buy>	-126
<buyer>	-123
<buyer> , and	111
<buyer> .	167
<buyer> <ails> ,	-190
<buyer> <body>	-175
<buyer> <harm>	-186
<buyer> <raises>	-191
<buyer> <unwell>	222
<buyer> after	-160
<buyer> and	-160
<buyer> are	-282
<buyer> can't	194
<buyer> could	-176
<buyer> describe	189
<buyer> find	151
<buyer> get	132
<buyer> has had	185
<buyer> have	272
<buyer> have <ails>	116
<buyer> have been	140
<buyer> have no	-129
<buyer> is	148
<buyer> it	-214
<buyer> need	-180
<buyer> need a	-178
<buyer> notice	160
<buyer> of	-232
<buyer> on	306
<buyer> on long	145
<buyer> over	168
<buyer> to	-315
<buyer> whose <body>	-197
<buyer> with a	102
<buyer> without	-263
<complication>	398
<complication> .	127
<complication> to	153
<condition>	-240
<condition> , <condition>	-378
<condition> , <harm>	116
<condition> , and	183
<condition> , because	207
<condition> , in	129
<condition> , which	-167
<condition> , with	175
<condition> :	141
<condition> <drug>	109
<condition> <harm>	-240
<condition> <harms>	-178
<condition> <likelihood>	211
<condition> <lowers>	-104
<condition> <pathogen>	-183
<condition> <person>	126
<condition> <raises>	-116
<condition> also	-125
<condition> and	-119
<condition> and <condition>	-171
<condition> and <harm>	199
<condition> and may	134
<condition> by #	120
<condition> can	-180
<condition> can be	-147
<condition> causes	-124
<condition> comes	-103
<condition> comes from	-101
<condition> does	-180
<condition> does not	-149
<condition> for	188
<condition> has	-173
<condition> in <buyer>	-158
<condition> in a	207
<condition> in the	124
<condition> is common	-136
<condition> is rare	118
<condition> later	-135
<condition> makes	-112
<condition> may	-167
<condition> may be	-137
<condition> needs	137
<condition> or a	167
<condition> rules	125
<condition> tends	-112
<condition> tends to	-112
<condition> that	-468
<condition> the	-211
<condition> the <body>	-191
<condition> to	168
<condition> was	183
<contra>	329
<contra> <body>	-161
<contra> <body> .	-100
<contra> <buyer>	104
<contra> <person>	138
<contra> in	177
<contra> to	-165
<contra> under	197
<contra> under #	153
<contra> with	306
<convenience>	446
<danger>	212
<danger> .	95
<danger> factors	-114
<danger> is	152
<danger> of	200
<danger> of bias	-127
<device>	-162
<device> ,	-204
<device> <ails>	-84
<device> <raises>	160
<device> <treatment>	-206
<device> can	181
<device> is	-167
<device> sends	-164
<drug>	165
<drug> (	189
<drug> ,	238
<drug> , an	99
<drug> , can	165
<drug> , so	266
<drug> ;	-159
<drug> <drug> are	-151
<drug> <lowers> the	-127
<drug> <treatment> <drug>	-102
<drug> <treatment> the	129
<drug> all	212
<drug> alone	120
<drug> and	221
<drug> and <drug>	144
<drug> and <person>	134
<drug> and a	-158
<drug> are	-132
<drug> are given	-115
<drug> are the	158
<drug> as	-162
<drug> before	194
<drug> by	-220
<drug> by <body>	-208
<drug> can	412
<drug> can <harms>	100
<drug> do not	-154
<drug> do the	141
<drug> from	207
<drug> from being	120
<drug> into	132
<drug> is	201
<drug> is an	198
<drug> it	211
<drug> levels	124
<drug> made	182
<drug> make the	-138
<drug> makes	97
<drug> may	458
<drug> of the	194
<drug> on	-195
<drug> only	-151
<drug> slow	-160
<drug> slow the	-160
<drug> that	158
<drug> to	-188
<drug> with	162
<drug> with <drug>	229
<drug> within	-160
<evidence>	-166
<evidence> #	204
<evidence> # <percent>	271
<evidence> .	176
<evidence> disagree	175
<evidence> have	181
<evidence> was	-128
<exposure>	350
<exposure> , <exposure>	178
<exposure> , <pathogen>	-139
<exposure> , a	-143
<exposure> , which	125
<exposure> .	-200
<exposure> <condition>	-150
<exposure> <exposure>	106
<exposure> <harm> for	-128
<exposure> <harms>	137
<exposure> <hypes>	268
<exposure> <hypes> the	207
<exposure> <raises>	430
<exposure> <remedy>	178
<exposure> and	-273
<exposure> and <exposure>	275
<exposure> at	145
<exposure> can	254
<exposure> has	129
<exposure> have	116
<exposure> in the	-181
<exposure> on	-157
<exposure> on the	-195
<exposure> to <harm>	-233
<form> have	133
<form> is	-178
<form> may	169
<form> that	124
<guarantee> "	-166
<guarantee> .	263
<guarantee> <body>	120
<guarantee> <condition>	-156
<guarantee> <condition> .	-151
<guarantee> an	-133
<guarantee> an <harm>	-133
<guarantee> it	-112
<harm> )	161
<harm> , <condition>	302
<harm> , a	153
<harm> , an	-224
<harm> , and	-111
<harm> <harm> off	198
<harm> <hypes>	159
<harm> a little	135
<harm> after	-258
<harm> all	127
<harm> and	143
<harm> and <condition>	240
<harm> and a	115
<harm> and the	102
<harm> at the	165
<harm> can <harm>	-164
<harm> can be	-251
<harm> can occur	-122
<harm> comes	-174
<harm> comes from	-129
<harm> down	-151
<harm> easily	131
<harm> for #	-161
<harm> form	-172
<harm> from	-232
<harm> from <condition>	-122
<harm> in a	-157
<harm> in the	163
<harm> is	228
<harm> is an	168
<harm> is gone	107
<harm> it	254
<harm> lasts	147
<harm> like	215
<harm> like a	127
<harm> makes	-207
<harm> makes <buyer>	-111
<harm> may	126
<harm> may come	124
<harm> near	152
<harm> near the	152
<harm> or <harm>	180
<harm> starts	-121
<harm> than	211
<harm> that	-136
<harm> the <beauty>	129
<harm> there	-107
<harm> to the	-127
<harm> was	114
<harm> were	122
<harm> when	143
<harm> where	229
<harm> where the	173
<harm> with	-235
<harm> within	-189
<harm> within five	-186
<harm> without	-161
<harmful>	388
<harmful> ,	-136
<harmful> .	175
<harmful> <body>	130
<harmful> <exposure>	-180
<harmful> for	183
<harms> <beauty>	144
<harms> <beauty> .	171
<harms> <body>	-113
<harms> <body> .	241
<harms> a	174
<harms> a <body>	-161
<harms> down	265
<harms> is	-163
<harms> more than	116
<harms> the	194
<harms> the <beauty>	105
<harms> the <body>	-113
<harms> the <pathogen>	119
<harms> up	-149
<harms> your	139
<harms> your <body>	133
<health> ,	-117
<health> <harm>	-98
<health> at the	140
<health> of	-184
<health> or	125
<health> that	247
<hype>	-129
<hype> .	140
<hype> <condition> .	256
<hypes>	-289
<hypes> ,	194
<hypes> .	126
<hypes> <body>	248
<hypes> <condition>	192
<hypes> <condition> .	167
<hypes> <harm>	-205
<hypes> a	-123
<hypes> a <harm>	-108
<hypes> the	186
<interact>	119
<likelier>	175
<likelier> .	240
<likelier> in	-205
<likelier> of	151
<likelier> than	-149
<likelihood>	196
<likelihood> .	-271
<likelihood> <raises>	123
<likelihood> <raises> with	182
<likelihood> is	123
<lowers> <condition>	-158
<lowers> <remedy>	181
<lowers> the <likelihood>	-258
<natural>	-140
<natural> <body>	199
<natural> <exposure>	-135
<offer>	-230
<pathogen> #	291
<pathogen> ,	-280
<pathogen> , <exposure>	-153
<pathogen> , so	138
<pathogen> .	-150
<pathogen> <pathogen>	263
<pathogen> and	-171
<pathogen> around	163
<pathogen> can	188
<pathogen> get	-129
<pathogen> has	-118
<pathogen> in	-332
<pathogen> is	141
<pathogen> may	273
<pathogen> out	-162
<pathogen> that	-222
<percent> ,	115
<percent> .	145
<percent> had	152
<percent> in	-135
<percent> of <body>	70
<percent> of <treatment>	190
<percent> of the	-130
<performance>	208
<performance> , and	121
<performance> .	133
<performance> <harm>	168
<person>	-135
<person> #	-257
<person> ,	137
<person> .	142
<person> <buyer>	87
<person> <buyer> <raises>	-140
<person> <buyer> find	151
<person> <buyer> it	-176
<person> <buyer> with	-246
<person> <drug>	478
<person> <lowers>	173
<person> <person>	164
<person> <time> .	266
<person> <time> of	-181
<person> been	-145
<person> can	-490
<person> can be	-111
<person> can have	114
<person> can live	143
<person> causes	-134
<person> don't need	131
<person> else .	148
<person> feel	-269
<person> find	126
<person> frequent	120
<person> frequent <reporting>	108
<person> has	-238
<person> have <condition>	215
<person> have a	-113
<person> in	-130
<person> in the	-201
<person> lie	-160
<person> look	169
<person> may	154
<person> may feel	217
<person> of	-93
<person> of the	-166
<person> of those	222
<person> on	195
<person> on <drug>	174
<person> or	103
<person> out	-182
<person> over	168
<person> over #	152
<person> sit	145
<person> stop	176
<person> told	-114
<person> under	138
<person> want	-132
<person> was	206
<person> were	-169
<person> who	-117
<person> who has	-122
<person> who is	-100
<person> won't	142
<person> would	-152
<pregnancy> .	394
<pregnancy> has	-129
<pregnancy> in	-102
<pregnancy> is	160
<pregnancy> may	-141
<pregnancy> should	204
<product> ,	-223
<product> :	-186
<product> <harms>	187
<product> and	-233
<product> are	140
<product> from	109
<product> the	220
<product> the <body>	190
<provider>	-206
<provider> ,	-119
<provider> .	-227
<provider> and	217
<pseudo>	-104
<raises>	283
<raises> .	89
<raises> <condition>	177
<raises> <pathogen>	162
<raises> <unwell>	-171
<raises> and	-296
<raises> at	-128
<raises> in	260
<raises> the	173
<raises> the <likelihood>	-190
<raises> to	-187
<raises> with	101
<rave>	-118
<rave> <buyer>	189
<rave> <time>	-156
<red-flag> if	152
<remedy> .	166
<remedy> <hypes>	-142
<remedy> <remedy>	151
<remedy> can	178
<remedy> for	-147
<remedy> have	124
<reporting>	-189
<reporting> <person>	-99
<reporting> that	114
<safe>	171
<safe> , and	-170
<safe> and	201
<safe> for	139
<safe> in	-117
<safe> the	94
<safe> the <body>	94
<safety>	129
<side-effect>	335
<side-effect> .	155
<staff>	-176
<staff> before	122
<staff> have	119
<staff> may	-140
<superlative>	-163
<superlative> -	130
<superlative> .	127
<symptom> ,	-235
<symptom> .	-198
<symptom> air	-129
<symptom> and	134
<time> , it	183
<time> , since	140
<time> , so	144
<time> :	160
<time> after each	194
<time> are	118
<time> before	-316
<time> before .	-141
<time> before the	-183
<time> can	180
<time> five	130
<time> for	-105
<time> found	196
<time> if	-167
<time> later ,	192
<time> may	-117
<time> of	158
<time> of <harm>	140
<time> of use	160
<time> or <time>	-157
<treatment> ,	-130
<treatment> , which	136
<treatment> ;	-219
<treatment> <drug>	-161
<treatment> <harm> .	175
<treatment> <lowers>	-232
<treatment> <raises>	-166
<treatment> an	146
<treatment> and <harm>	-138
<treatment> are	304
<treatment> as	-177
<treatment> do	139
<treatment> does not	239
<treatment> done	131
<treatment> every	-119
<treatment> first	-224
<treatment> first .	-219
<treatment> for	-211
<treatment> has	-184
<treatment> in	233
<treatment> is approved	124
<treatment> it	-140
<treatment> itself	85
<treatment> left	173
<treatment> left in	173
<treatment> may	215
<treatment> of	225
<treatment> once	130
<treatment> out	136
<treatment> out of	119
<treatment> shows	-197
<treatment> the <body>	-184
<treatment> there	164
<treatment> there is	163
<treatment> they	163
<treatment> through the	138
<treatment> to the	175
<unwell>	204
<unwell> , <harm>	174
<unwell> , and	124
<unwell> <body> may	-182
<unwell> <body> or	111
<unwell> <exposure>	-108
<unwell> <person>	-123
<unwell> air	-126
<unwell> and	155
<unwell> and <unwell>	126
<unwell> by	-189
<unwell> controlled	-148
<unwell> for	288
<unwell> for two	131
<unwell> from	-184
<unwell> in	-141
<unwell> on	135
<unwell> on the	170
<unwell> one	221
<unwell> than	204
<unwell> the	-128
<unwell> the <body>	-144
<vital>	293
<vital> <raises>	114
<vital> <raises> in	111
<vital> may	200
<vital> or <harm>	123
<warning> on	-173
a <ails> <body>	-144
a <body> ,	103
a <body> .	-143
a <body> is	127
a <body> or	-116
a <body> that	112
a <buyer>	-109
a <condition> at	193
a <condition> can	-168
a <convenience>	111
a <device> can	-110
a <device> that	121
a <drug> <treatment>	228
a <drug> is	88
a <drug> that	81
a <evidence>	-109
a <form>	-180
a <harm> from	204
a <harm> is	163
a <harm> may	-193
a <harm> of	-118
a <harm> on	-165
a <harmful>	210
a <hypes>	-161
a <pathogen>	118
a <person>	101
a <person> .	-151
a <person> <buyer>	250
a <person> of	168
a <person> with	174
a <product> of	211
a <raises>	-193
a <remedy>	-129
a <side-effect> .	-127
a <staff>	163
a <staff> before	122
a <symptom>	-227
a <time>	-106
a <time> and	-86
a <time> are	173
a <time> can	117
a <time> or	126
a <treatment>	-134
a <treatment> .	158
a <treatment> in	-146
a <treatment> is	-222
a <treatment> left	169
a <treatment> may	156
a <treatment> or	-126
a <unwell>	110
a <vital>	-125
a bad	195
a bit	230
a cloth	201
a clue	-108
a clue .	-108
a concern	276
a different story	127
a drawer	175
a frequent	137
a fresh	208
a full	-162
a gap	63
a glass	-119
a hard	221
a hole	152
a hundred	163
a little	208
a little .	126
a long	-117
a new	-173
a nuisance	137
a price	113
a rare	193
a room	173
a serious <condition>	-119
a sign	-157
a slow -	140
a small <danger>	172
a sudden	122
a tenth of	-117
a thin	-225
a time	178
a towel	118
a warning	197
a while .	257
a white	-208
able	-118
able to	-118
about #	152
about <person> .	158
about a <person>	-201
about five	108
about one	190
about six <time>	157
about twice	164
about two	-165
about two <time>	-149
about whether	-111
above the	-140
absorbed	176
accept	-121
accept that	-108
act	-247
active	202
adjusted	-141
advise	109
affect	177
affects <person>	-161
after	162
after #	-157
after <harm>	-136
after <harm> .	-136
after <treatment> .	-143
after a	-202
after a <harm>	-207
after each	283
after it	312
after the <person>	144
after the last	-163
afternoon	168
afternoon .	121
afterward	463
afterward .	194
afterwards	121
again within	165
against <pathogen> .	144
against a	-144
against it	103
air	236
air ,	-118
air .	230
air in	107
alike	-125
alike .	-136
all <buyer>	132
all <raises>	144
allowed	176
almost	263
alone	-166
alone is	-130
along	191
also	181
also <harm>	117
alternative	193
altogether	164
among	309
among the	210
among them .	126
amounts	326
amounts .	153
an <drug>	109
an <harm>	-164
an <harm> ,	-121
an <pathogen>	159
an <time> or	-154
an alternative	251
an early	-168
an inch	230
an older	160
and # in	130
and <body>	176
and <body> .	-170
and <buyer> have	82
and <condition> ,	-121
and <condition> were	113
and <drug> are	226
and <exposure>	-134
and <exposure> <raises>	123
and <harm> are	166
and <harm> from	-134
and <harm> the	-150
and <harm> to	94
and <harms> the	156
and <health>	-215
and <hype>	128
and <hypes>	-183
and <person> <buyer>	139
and <person> <drug>	385
and <treatment> are	159
and <treatment> the	-133
and <unwell> ;	-113
and <unwell> <body>	-221
and <vital>	-211
and a <body>	-152
and a <condition>	240
and a <harm>	-105
and a <unwell>	197
and an	-149
and are	156
and be	115
and be breathed	124
and can	179
and can be	231
and cannot	314
and cause	-215
and cause <condition>	-129
and does	207
and doesn't	136
and every	-184
and for	271
and give	-168
and go	107
and has to	-192
and have	146
and have to	220
and in #	-164
and let	142
and makes	212
and may	279
and may <harm>	-132
and more	-140
and not	-125
and nothing	-133
and of	127
and other	-117
and sex	-184
and short	133
and should	135
and should be	133
and so	-163
and spread	141
and that	-125
and the	-230
and the <body>	181
and then	298
and then it	149
and then the	-129
and there	168
and they are	-148
and whether	-131
and will	229
and with	125
animal	125
another	-123
answer	-201
answer to	-123
answers	-169
anyway	-139
anyway .	-122
apart	-92
approach	126
approved	-228
are <drug>	190
are <harm>	-126
are <harmful>	143
are <harmful> for	126
are <harms>	197
are <pregnancy>	360
are <raises>	-198
are about	190
are affected	142
are also	141
are checked	109
are given	-226
are gone	-204
are linked	111
are meant	-114
are no	97
are not	233
are not .	161
are not a	135
are often	-274
are sold	-120
are the	91
are the signs	-116
are what	99
around	89
around # in	133
around for	-134
around the <body>	195
as <condition>	-154
as <drug>	-136
as <harm>	138
as do	217
as if	275
as it	126
as soon	158
as soon as	158
as the	-160
as the <body>	176
as though	154
as well	195
as well as	-124
asked	-160
at # and	133
at <exposure>	-110
at birth	-134
at first	412
at first .	361
at home	104
at one	-119
at that	126
at the	-129
at the <body>	141
at the cost	139
average	-148
away and	117
batch	-109
bath	168
be <harmful>	145
be <lowers>	138
be <lowers> .	118
be a	120
be breathed	111
be breathed in	104
be caused	-187
be caused by	-187
be changed	-125
be done	-155
be drained	110
be expected	169
be felt	-158
be given to	72
be put off	142
be repeated	-159
be replaced	106
be seen	-259
be tested	-130
be too	-135
be used in	132
be used to	-123
beam	158
beam .	128
because	335
because <harm>	207
because <person>	-153
because it	132
because of	149
because of the	166
because the <body>	138
because the <drug>	141
becomes	-147
becomes <unwell> and	-128
been	131
been described	180
been seen	184
been told	-118
before <pathogen> #	112
before the	-303
beforehand	-137
begins	-181
being	191
bend	-169
bending	275
beneath the	171
beneath the <body>	124
better	-197
better ,	122
better than	-127
between #	147
bias	-226
bind	87
birth	-142
bit	305
black	136
black and	112
blamed	182
blink	-133
blur	97
blurs <vital>	109
bothers	178
breathed	111
breathed in	104
breathed in .	118
brief <harm>	67
bring <body>	-112
bring <condition>	122
bring a	161
bring on	190
brings on	117
brought on	170
brown	172
brush	-163
builds	-188
builds up	-126
bulk	-182
burned	142
but	149
but can	120
but leave	162
but not	-317
but they	-131
buy	-166
by #	-188
by <body>	-126
by <body> .	-110
by <condition>	-198
by <condition> or	-112
by <exposure>	-126
by <harm>	-139
by <treatment>	-155
by a	149
by a <body>	-131
by about	-135
by itself	-232
by mistake	209
by the time	-129
called	-292
called <condition>	-168
called the	-133
camera	-147
can <ails>	167
can <ails> .	174
can <drug>	138
can <exposure>	-287
can <exposure> to	-215
can <harm> <unwell>	-110
can <harms>	160
can <harms> the	156
can <hypes>	181
can <lowers>	264
can <lowers> <remedy>	193
can <raises> <pathogen>	114
can affect	95
can be given	81
can be left	-160
can be used	111
can bring	234
can bring on	232
can cause	239
can do	-116
can form	134
can give	163
can have	253
can have it	181
can itself	144
can leave	207
can let	132
can look	-98
can make	186
can mean	131
can occur	-130
can pass	143
can strengthen	160
can turn	144
can turn into	122
can't	164
can't feel	136
cannot	134
car	-117
card	-110
care	-131
care .	254
carton	-141
case	348
cases	234
cases .	139
cause	-255
cause <harm> ,	216
cause <harm> and	-181
caused	161
caused by	-325
caused by <condition>	-216
caused by a	-134
causes	-149
causes <condition> .	124
causes <harm>	-165
causes <harm> ,	-144
center	-173
certain	279
certain <drug>	174
change	271
changed	-102
changes	-138
changes in	-144
changing	153
cheap	102
check ,	172
chief	208
childbirth	-162
childbirth ,	-160
choice	-120
choose	-139
clean	-109
cleaners	173
clear	-183
clears	-159
close to	198
cloth	126
cloud the	158
cloud the <device>	154
clue	-111
clue .	-109
coat	-106
coated	-130
collect	205
collect in	132
color	165
combined	199
come before	-139
come before it	-139
come from a	148
come late	-124
come up	176
comes <body>	157
comes from	-243
coming	-137
common	158
common and	287
common in	-136
common reasons	-112
complete	-119
concern	259
contrary	108
contrary to	108
controlled	-241
cost	288
cost <buyer>	157
cost of	139
coughing	-146
could	586
could lose	216
couple	181
couple of	195
couple of <time>	195
cover	-172
cover the	-95
covers	-140
crowd	-266
crowds	146
darker	186
darker <beauty>	85
darker <beauty> ,	85
date	-120
dead	-129
debated	134
decay ,	-177
deep <harm>	-135
deeper	116
dental	121
describe	134
desk	-143
develop	139
developed	158
diagnosed	119
did not <lowers>	-150
different	-184
different story	127
dirty	158
disagree	175
do .	-141
do not <harms>	115
do not put	167
do so	-161
do the	310
does not	399
does not <harm>	159
does not <harms>	-155
does not <lowers>	146
does not make	247
does not mean	-154
does the	134
doesn't	120
doesn't cause	-123
don't	221
don't help	128
don't need	131
done to	146
done with	119
donor	195
donor <body>	128
down .	129
down the	-163
dr	-245
dr .	-138
drawer	164
drew	189
dries	-142
dripped	-173
drive	210
driving	-125
dulls	-159
during <treatment>	175
during the <treatment>	201
each	-149
early	103
early .	-139
early <harm>	165
ease	-229
ease <harm>	-114
easter	135
easy <harm>	-108
edges	-146
effect	266
effects	281
effects are	158
effects on	-187
eight	-147
eight <time>	-153
either	-192
eleven	-144
else	-140
else .	180
elsewhere	162
ended up	186
enough	-234
enough .	-122
escapes	241
even	173
even a	278
even if	-158
even though	-138
evening	89
event	-130
events	168
ever	344
every	-427
every # <treatment>	-118
every # to	96
every <time>	-148
every <treatment>	216
every six	-138
every six <time>	-138
every two	-141
except	173
excess	183
expect	251
expect a	253
expected	292
expecting	130
external	125
extra	234
factors	-120
failure	-161
fast	100
faster	114
faster .	285
fear	266
feel	319
feel a	150
feel as	124
feeling	237
feels as	182
felt <unwell>	126
fetal	-180
fifty	73
find it	174
find the	-129
finding	-198
fine	201
fine .	215
first	-165
first #	148
first # <time>	150
first .	-182
first <time>	159
first <time> is	118
first <time> or	107
first <treatment>	-125
first three	165
first three <time>	139
fits	182
five .	185
five <time> of	-140
flat ,	-134
flat for	-209
floors	-242
flow	-148
fluid	-179
fluid .	-179
fluid may	174
following	-146
follows	-169
food	-218
for #	108
for # to	190
for <body> and	-115
for <buyer>	-156
for <condition>	-303
for <harm>	-290
for <person>	229
for <person> <time>	147
for <person> with	115
for <time>	108
for <treatment>	-129
for a	187
for a <time>	217
for a time	118
for about	149
for about six	170
for an	161
for an <time>	155
for another	184
for longer	166
for nearly	-126
for seven	96
for seven <time>	102
for severe	107
for the <pathogen>	147
for the <person>	-147
for the first	146
for the majority	163
form	162
form when	-195
forms	-240
found	351
found .	-239
found <warning>	144
found no	245
found to	174
four	-199
four <buyer> on	147
four <time> .	-155
fragments	144
free	-320
frequencies	188
frequent	194
frequent <reporting>	108
friday	209
from #	-150
from <condition> ,	175
from <exposure>	-133
from <harm> .	167
from now	135
from the <body>	-202
from the <harm>	254
from the site	164
front	-158
front of	-129
fruit	123
full	-332
further .	218
gaps	-112
gave me	130
general	-118
generally	224
gentler	142
get a	117
get in	-132
gets	88
getting	-230
give <person>	148
give up	131
given a	-147
given for	-149
given to	83
given within	-103
glass	-191
glasses	-209
go	163
go home	139
go into	-158
go on to	-135
goes in	96
gone	-151
gone .	-204
gone in	195
got	182
got a	132
greater	229
groups	-226
gym	-150
had <condition> .	-145
had <harm>	199
had been	135
had it	-144
had the	-126
had to	107
had to be	188
happen	138
happens	285
hard	134
hard ,	84
hard , <unwell>	109
hard .	-119
hardly	182
hardly any	122
has a	-88
has become	174
has been	191
has been seen	182
has caused	223
has it	-96
has never	-120
has no	-228
has not	-229
has nothing	108
has nothing to	108
has the	95
has to be	95
have <condition> or	142
have <harm>	115
have <raises>	-122
have a	-231
have a <condition>	-124
have an	210
have at	152
have at least	152
have caused	160
have found	165
have it	-230
have no	-124
have to	177
have to be	99
have trouble	-167
have two	137
hazy	143
head or	117
healthy <person>	148
hear	-119
heat <harms>	-166
help ,	131
helped	145
helps	-251
her <staff>	108
high	113
high .	168
high a	139
higher	200
hole	140
hole in the	129
homes	-203
hope	-149
how	-189
human	-110
i've	159
ice	175
ice .	202
ice for	123
if <harm>	159
if <person>	291
if <person> are	-238
if <person> have	214
if a	134
if one	-98
if the	201
if your <body>	259
improves	-143
in #	553
in # ,	-175
in # .	226
in # <percent>	99
in # of	-177
in # or	191
in ,	-228
in <beauty>	-118
in <body> .	195
in <body> and	-188
in <condition>	-184
in <condition> ,	-189
in <condition> .	331
in <harm>	-124
in <health>	171
in <pathogen>	154
in <person> .	-137
in <person> it	-176
in <person> of	87
in <person> who	151
in <pregnancy>	200
in <pregnancy> ,	144
in <rave>	223
in <rave> <buyer>	288
in <reporting>	-97
in a hundred	141
in about #	409
in about a	-182
in healthy	227
in nearly	110
in nine	119
in our	-151
in roughly	183
in roughly #	183
in seven	-152
in several	-122
in that	291
in that time	174
in the <beauty>	-219
in the <harm>	-120
in the <provider>	109
in the <time>	102
in the first	447
in their	-260
in them	254
in three	-248
in time	-200
in two of	239
in two to	-163
in up	233
in up to	233
in which	115
in your	-143
inch	194
include	213
include :	164
information	135
inherited	-127
inner	-178
insurers	-169
invites	197
is <harmful>	318
is <harmful> .	213
is <harms>	-183
is <likelier>	182
is <likelier> to	118
is <natural>	-146
is <pregnancy>	-110
is <reporting>	-120
is <safe>	137
is <safe> .	-139
is <safe> and	163
is <unwell>	-360
is <unwell> and	127
is <unwell> for	128
is a	-148
is a <harm>	-123
is a different	-157
is about	133
is absorbed	151
is absorbed .	174
is all	108
is allowed	183
is almost	259
is also	-124
is an <condition>	-198
is an <harm>	156
is an alternative	211
is an emergency	113
is common and	166
is expected	129
is for	-139
is found	-198
is generally	143
is hard	119
is in	-149
is kept	67
is little	195
is lost	-119
is made in	109
is normal	159
is now	-178
is often	267
is one	198
is permanent	119
is rare	241
is rare .	141
is recorded	-138
is short	-129
is still	163
is taken	127
is the main	254
is the worst	182
is their	119
is there	128
is too	215
is used	-193
is usual	109
is very	113
is why	121
isn't	-126
it ,	149
it , the	106
it .	114
it <ails>	-144
it <body>	-177
it <condition>	197
it <form>	-127
it <harms>	125
it <performance>	-206
it <raises>	-142
it <treatment>	-157
it about	158
it along	113
it also	190
it can	220
it can be	-168
it cannot	160
it contains	119
it does not	-202
it from	-146
it gets	145
it gives	150
it goes on	-153
it has	-87
it has no	-135
it in	-234
it in <condition>	121
it is <likelier>	-215
it is about	92
it isn't	-145
it may	354
it may be	-109
it needs	92
it on your	128
it out	208
it out .	228
it rarely	-137
it reaches	-106
it reaches the	-106
it should	137
it spreads	-137
it suits	-118
it up .	192
it with	148
it's	233
it's <safe>	-110
its <safety>	158
its effect	111
its own	132
its own .	126
itself can	108
itself does	131
itself is	-156
job	-142
joins	-153
joins the	-150
judged	-123
juice	182
keep it	215
keep the	-162
know	-338
known	288
known .	261
labeled	-164
larger	130
last	-570
last <drug> .	-148
last for	-135
last of	286
last period	-180
lasts	273
late	-173
layer	-269
lazy	208
leaflets	-158
learn	-112
leave	-215
leave #	165
leave # <time>	165
leave <person>	245
leave the	-243
leave two	143
leaves	287
leaves your	215
leaving	200
leaving the	140
left <buyer>	221
left behind	265
left in	248
lengthen	160
less than	123
let <pathogen> in	-202
let go	-141
lets	172
level	234
level of	171
lie	-160
lies	-229
light	-274
light ,	-125
lighter	223
lights	127
like a	-117
likely to	128
line	-146
lines	126
link	244
link with	194
linked	221
linked to	217
list of	-136
little ,	-188
little <body>	151
live	133
live <pathogen>	77
live <pathogen> .	143
live with it	-124
lives	-130
load	228
lock	-111
long	147
long -	103
long - term	133
long <time>	-178
longer ;	204
look	105
look for	-219
loose and	133
lose their	-130
loses	126
losing	-154
loss of	111
lost .	157
lost to	-110
lot	-115
loud	207
louder	187
low	299
low -	139
low .	-129
lunch	152
lunch .	122
lying	91
made	122
main reason	140
majority	231
make <body>	-212
make <harm>	133
make <remedy>	-161
make a	150
make the	275
make the <harm>	143
make them	254
make up	-139
makes <buyer>	-124
makes <harm>	141
makes a	-156
makes it <unwell>	-154
makes the <body>	-140
marchetti	-113
marks	268
matter	-133
matters	-256
may <ails>	228
may <harm>	142
may <harms>	260
may <harms> the	151
may <hypes>	193
may <pathogen>	161
may <product>	164
may <raises>	317
may be	-177
may be lost	167
may become	170
may even	176
may feel	321
may follow	173
may form	65
may have a	-164
may let	-165
may look	242
may make	220
may never	113
may result	109
may result .	150
may suffer	119
may then	175
me	179
mean <harm>	168
mean <harm> .	205
means	-276
meant	-133
meant for	-135
measured	-130
metal	386
metal in	134
mg	-173
might	501
might have	-131
million <buyer>	-164
million <drug>	138
money	-178
more	211
more .	159
more <condition>	-148
more <exposure>	-102
more <harm>	175
more <unwell>	152
more readily	138
more than #	-170
more than a	-155
mostly	-95
move	-125
moved .	132
moves	-111
mr	132
multifocal	145
multifocal <device>	150
must	82
must be	155
name	-186
narrow the	187
narrow the <body>	206
narrows the	-167
nasal	127
nearby	105
nearly	64
nearly every	135
need	-181
need a	-158
need to	181
needed	118
needs	-81
needs two	135
neighbors	-157
neither	164
never	360
never develop	-140
new <beauty>	-142
new <device>	335
next to	212
next to nothing	171
ninety	144
no	222
no <benefit>	-132
no <body>	-255
no <device>	-120
no <drug>	-189
no <exposure>	-154
no <harm>	396
no <harm> ,	130
no <harm> .	213
no <treatment> is	140
no gain	186
no link	207
no live	165
no live <pathogen>	165
no longer	-376
no such	158
node	149
none	253
none .	195
normal .	-187
normally	-151
north	-176
not <condition>	-155
not <condition> .	-137
not <guarantee>	-139
not <harms>	159
not <raises>	212
not <raises> <body>	208
not a	99
not cause <condition>	145
not clear	-143
not for	215
not go	135
not help	226
not make it	-142
not mean	-154
not put	167
not the	-158
nothing	151
nothing about	-156
nothing for	155
nothing to	152
notice :	165
now and	272
now and then	278
nuisance	296
nuisance .	179
number of	152
occur .	-132
odd	276
of # to	-136
of <buyer>	93
of <condition>	-296
of <condition> .	-322
of <condition> and	-126
of <condition> by	128
of <drug> ,	187
of <exposure>	193
of <exposure> and	-122
of <harm>	147
of <harm> .	206
of <natural>	-118
of <natural> <exposure>	-116
of <pathogen>	81
of <pathogen> .	-165
of <person> who	-130
of <pregnancy>	128
of a <time>	158
of about	188
of all	-118
of bias	-226
of care	-115
of fear	221
of one	-163
of the	81
of the <condition>	-123
of the <evidence>	251
of the <treatment>	97
of them	-97
of them ,	-131
of these	145
of us	-115
of use	126
of your	-310
off	249
off ,	283
off .	-235
off an	143
off an <pathogen>	143
off and	-202
off the	-114
often .	150
older	151
older <person>	-114
on .	-193
on <drug>	289
on <drug> .	108
on <evidence>	171
on <evidence> .	144
on <harms>	115
on <harms> <beauty>	115
on a	353
on a <device>	107
on a <drug>	132
on a fresh	111
on for	-162
on for <time>	-119
on in	-135
on it	164
on long	145
on our	-114
on the	210
on the <device>	-233
on the first	-155
on their	-201
on to	-190
once in	185
one .	-104
one <drug>	-129
one in three	-139
one large	177
one's	137
ones .	188
only	-106
only if	-141
opens	-166
or #	-200
or <condition>	-253
or <condition> may	118
or <harm> ,	-155
or <harm> .	-96
or <harms>	170
or <person>	150
or <time>	-151
or a	101
or a <body>	81
or a <harm>	189
or after	118
or an	123
or four	137
or if	124
or over	-107
or stop	197
or the	-152
or the <body>	-230
or two	163
other	-317
out of the	200
out the	-130
outside the <body>	167
over #	319
over # <time>	154
over six	-117
over six <time>	-113
over the	196
page	-293
page for	-192
part of the	199
particular	210
partner	124
parts	-174
parts of	-157
pass	112
pass water	179
passed	-150
passed .	-136
past	138
per	51
per million	223
period	-144
permanent	243
permanent .	208
physical	175
pick	-100
picture	-141
pierced	115
pierced .	113
pigment	-126
pigment <body>	-124
pink	178
pink <body>	160
places	-107
plain	-222
play	-151
plug	197
plugs	-100
point	-114
poor	215
positive	186
possible	143
pounds	-123
pravastatin	279
press	-140
pressing	109
price	342
price is	108
private	-153
problem	200
problem in	120
problems	112
produces	186
prolong	159
promptly	128
promptly .	128
proof .	141
protect the <body>	148
protects	-145
provoke	181
provoke <harm>	149
pull	242
pulling	249
pulls	-237
pulses	-134
put	376
put #	128
put it	230
puts	149
qt	155
quickly	-155
quiet	-183
quite	-174
quitting	215
ran	211
rare	515
rare .	213
rarely ,	140
rarely , the	138
react	126
react to	117
read	148
readily	189
readily .	134
real	-135
reasons .	-120
rebound	118
recent	256
recent <treatment>	149
record	186
record .	142
recorded	105
recover .	108
relaxes	-181
relying	191
relying on	191
remember	-148
repeated	150
repellent	138
replaced	191
report	-147
reported	384
reported by	157
reported by #	103
reports	221
respond	-163
result	-131
return	169
returns	-125
ridge	135
right	-220
roll	-149
roof	-159
room ,	130
rough	286
roughly #	273
roughly # of	149
rules	104
running	219
safely	144
said	-157
same ,	107
same as	-214
say that	-132
says	-89
scales	-174
scores	-143
see	-387
seems	128
seen	115
seen .	-151
sees	-236
self	-122
self -	-122
semen	254
sends	-142
sense	188
sensitive	194
sent	-129
separate	173
separate them	164
serious	195
serious <condition> .	-132
sets	229
sets off	192
seven	-129
seven <time>	146
several	218
several <drug>	242
severe	-223
severe <condition>	184
shaped	-159
shaving	351
she said	-132
shoot	181
short ,	-167
short -	298
shorter	142
should	235
should keep	141
should know	-198
should not	336
should not be	207
shown	-163
shows	-331
shows a	-120
shut	-185
side ,	-134
sign	-214
signals	-145
signs	-179
signs .	-226
similar	154
similar <drug>	194
simply	-117
simvastatin	289
since a	165
since it	138
since it can	128
six <time>	-210
six <time> ;	176
skip	184
skip the	176
sleeping	247
sleeping in	142
sleeping in them	142
slides	-153
slightly	415
slip	182
slippery	94
slips	121
slow	205
slow -	175
slow - <treatment>	125
slow <health>	130
slow the	-217
slow to	139
slowly	-199
slows	225
small <body>	-169
small <danger>	173
smoked	164
so	281
so ,	-143
so a	-207
so take	118
so that	-212
so the <body>	70
soil	-150
soil ,	-142
sold	-212
something	-232
soon	303
soon as	158
sort	187
sound	97
soup	-124
space	-138
spares	171
speeds	264
spot	358
spot .	202
spots	-112
sprayed	-120
square	225
squeeze	-113
stage	-160
stage .	-102
stairs	125
stalls	123
stand	215
start a	118
starts	-209
states	-235
stays <unwell>	136
steered	134
sticky	-117
still	107
still ,	-102
stir	232
stop	185
stop <harm>	-126
stop after	131
stop and	327
stopping	202
stopping ,	-116
story .	124
stoves	158
stretch the	111
stretch the <body>	111
stronger .	147
strongly	170
struck	244
studied	-135
stuff	-102
substances	123
success	-144
such <buyer>	-129
such a	128
suit	-154
suits	-197
suits <buyer>	-154
sunken	164
surface	100
surface <body>	189
swallow	-256
swallow .	-182
swallowed	182
sweat	-146
take <drug> ,	170
take <drug> for	-169
take a	-123
take it	162
take it off	103
taken	308
taken out	136
takes	-361
taking	435
tan	151
tap	137
tapering	-165
target	-168
teaches	-197
tell	-148
ten	-308
ten .	-136
tenth of	-124
term	155
than	90
than # americans	137
than <buyer>	-185
than a	-275
than before	182
that <ails> .	-128
that <buyer>	-165
that <exposure>	-181
that <harm>	109
that <harms>	-201
that <harms> the	-140
that <person>	-96
that <raises>	-285
that <time>	185
that <time> .	110
that <treatment>	-138
that can	237
that can't be	149
that could	175
that evening	212
that holds	226
that is	-89
that is <unwell>	-147
that is why	147
that it does	141
that keep	166
that keeps	-195
that lasts	113
that spot	174
that the	145
that the <body>	300
that way .	-153
the #	163
the <ails>	137
the <beauty> ,	-199
the <beauty> .	-244
the <beauty> goes	125
the <beauty> was	255
the <body>	95
the <body> ,	-153
the <body> and	-148
the <body> becomes	-137
the <body> by	-190
the <body> can	187
the <body> further	134
the <body> gives	127
the <body> has	-136
the <body> is	-203
the <body> may	234
the <body> or	-73
the <body> turns	141
the <body> will	211
the <body> with	-140
the <condition>	-138
the <condition> ,	-203
the <danger> .	150
the <device>	164
the <device> .	128
the <device> <harm>	169
the <device> of	115
the <drug> ,	136
the <drug> on	-171
the <evidence> .	124
the <exposure> <harm>	-128
the <form>	127
the <guarantee>	197
the <harm>	-177
the <harm> ,	-141
the <harm> <harm>	126
the <harm> <hypes>	120
the <harm> can	168
the <harm> is	332
the <harm> that	-142
the <likelihood>	138
the <likelihood> <raises>	123
the <lowers>	-107
the <pathogen> .	292
the <pathogen> in	-122
the <pathogen> is	265
the <pathogen> may	157
the <pathogen> that	-96
the <person>	-123
the <person> <harm>	-146
the <person> frequent	114
the <provider> and	236
the <red-flag>	142
the <red-flag> .	164
the <remedy>	-190
the <symptom>	160
the <time> after	183
the <treatment>	188
the <treatment> ,	-187
the <treatment> .	170
the <treatment> if	191
the <treatment> itself	122
the <unwell>	-160
the <vital> ,	136
the air	127
the bath	158
the canal	187
the chief	201
the cost	139
the cost of	139
the culprit	-121
the edges	-193
the effect	236
the first	303
the first #	148
the first .	-123
the first <time>	160
the first three	165
the last of	286
the left	-165
the level	255
the longer	218
the longest	110
the main reason	140
the majority	163
the more	207
the new	137
the number	-123
the old	-185
the part of	147
the place	130
the price	186
the real	-170
the reverse	162
the same ,	107
the same as	-214
the signs	-120
the site	125
the slow	144
the small <body>	-147
the spot	261
the stairs	113
the toilet	149
the two	-120
the unit	-147
the vessels of	-108
the waist	-128
the wall	-192
the worst	217
them ,	-102
them .	-81
themselves	-126
themselves .	-141
then	-228
then it	149
theory	128
there .	155
there and	-110
there are	-153
there is little	194
there is no	-163
there were	163
these <hypes>	141
these include	142
they <harm> ,	-129
they <harms>	96
they are	-119
they are <safe>	-178
they can	-176
they can be	-170
they do not	133
they have	-187
they may	278
thick	-151
thin the	230
thin the <body>	176
thing	-132
things	-197
those	140
those who have	86
though	231
though it	145
threads	-162
three	-116
three <time>	198
three <time> ,	124
three <time> to	127
three or	167
three or four	137
three to five	145
through	-313
through .	240
through the <beauty>	-209
through the <body>	-121
tight	125
tight .	-124
tight and	177
till	319
time can	181
times	-223
times the	229
tip <harm>	166
tips	-198
to # <percent>	24
to <condition>	283
to <condition> ,	147
to <device>	-135
to <drug>	214
to <harms>	160
to <hypes> .	238
to <lowers>	-177
to a	118
to a <staff>	159
to an	179
to be <unwell>	-195
to be drained	110
to be expected	144
to be replaced	106
to breathe	130
to come	123
to eight <time>	-169
to fear	239
to finish	148
to five	147
to gain	-109
to go	137
to have	-125
to let	-163
to make	-194
to nothing	167
to one	254
to stop	-164
to the <body>	-80
to the <treatment>	-155
to the toilet	206
to them	118
to two	102
to two <time>	104
to us	250
to wear	-130
to work	-276
to your	-231
today's	344
toilet	192
told	280
too	110
too .	-101
too <unwell>	-132
too far	-133
too fast	180
too high	128
too little	-372
too low	151
too soon	227
too tight	181
tools	227
touches	177
touches the	177
towel	136
train	-132
trained	89
treated <body>	124
trigger	253
trigger .	121
troubles	217
troubles up	128
troubles up to	128
turn out	-183
turn the	-161
twelve	-283
twelve <time>	-178
twice	-126
twin	138
two	-93
two .	-159
two <condition>	168
two <time>	-192
two <time> .	218
two of the	203
two to four	190
unable	150
unable to	150
uncommon	224
uncommon .	137
under	165
under #	-122
under # .	132
under <treatment>	-210
under a	106
under the	-129
under the <beauty>	-109
uneven	147
unless	164
unnoticed	-169
until the	-241
unusual	177
unusual .	175
up .	392
up a	-90
up and	-92
up in	203
up to	231
up to #	144
up to two	174
upright	95
upwards	-253
urgent	129
us	-204
us .	-179
us that	-112
use	121
use for	-143
used	302
used to	-232
used to the	120
useless	159
usual	97
usually	-223
vaccinated	120
validated	-129
very	300
vessels	-165
vessels of	-123
vessels of the	-123
waist	-128
wall	-183
ward	-100
warned	129
warning	177
was <unwell>	266
was given	-116
was on	149
was once	183
was taken	186
was told	123
wash <body>	113
washing	-156
watch for	182
water ,	250
water into	-158
water into the	-158
way .	-173
we'd	113
wearing	148
wears	128
well as	-124
went	182
were	246
were recorded	147
were too	-121
what	-233
what <buyer>	231
what is	-208
when	-158
when <body>	172
when <harm>	-179
when <pathogen>	-133
when <person>	212
when a	-153
when it is	113
when they	-181
where <person>	196
where the	138
whereas	-167
whether	-148
which a	133
which may	158
which the	-153
whichever	244
while	270
while .	139
white	213
white <body>	190
who are <pregnancy>	415
who are <unwell>	-104
who had	-98
who have	141
who have a	163
who have had	118
who have it	-149
who never	168
who take	194
whole .	174
whose <body>	-297
will <harm>	144
will be	192
will not	153
will not <harms>	144
wiring	132
wise	105
with <condition> may	-115
with <drug>	396
with <drug> or	124
with <exposure>	91
with <harm>	165
with <harm> .	155
with <harm> and	138
with <remedy>	-142
with <safe>	-181
with <treatment>	148
with <unwell> <body>	158
with a <drug>	-155
with a cloth	214
with an	248
with it .	136
with no	140
with the	-169
with water ,	107
within #	-175
within <time> .	206
within a	140
within a <person>	207
within an	-140
within an <time>	-140
within four <time>	157
within six	207
within six <time>	207
within two <time>	-152
without <condition>	-137
without <condition> ,	-170
without a <body>	137
without it	116
without it ,	99
won't	185
words	195
work ,	173
work or	145
worst	235
would	203
writes	144
writing	-122
written	-148
yes	269
yes .	251
your <body> are	161
your <body> may	116
your <drug>	-172
your <staff>	-172
your gp	-123
zero	316
zero <harm>	359`,
    'stem': `!	-116
" -	136
" <body>	-123
" <hype>	-121
" <safe>	117
" says	-132
#	-362
# <buyer> .	202
# <buyer> who	-110
# <percent> ,	115
# <percent> .	216
# <percent> had	152
# <pregnancy>	-157
# <time>	-176
# are	-113
# can	141
# cas	144
# have	176
# is	-167
# mg	-139
# million	-176
# need	-177
# of thos	-147
# to <rave>	103
, " says	-132
, <body>	-163
, <body> -	120
, <body> .	143
, <body> and	-223
, <body> or	-113
, <buyer>	-172
, <condition> ,	-169
, <condition> or	-94
, <exposure>	-164
, <exposure> and	-180
, <harm> ,	121
, <harm> .	-128
, <harm> and	-247
, <harms>	-273
, <hypes>	-108
, <pathogen>	-253
, <pathogen> <raises>	-163
, <pathogen> and	-190
, <performance>	-224
, <person>	-251
, <pregnancy>	-165
, <provider>	-123
, <pseudo>	-110
, <staff>	102
, <treatment>	-261
, <unwell>	-195
, <unwell> <body>	-152
, <unwell> and	-146
, a	-176
, a <condition>	135
, an <condition>	87
, an <harm>	-368
, and	260
, and <body>	201
, and <buyer>	206
, and <condition>	-142
, and <pathogen>	-228
, and <person>	-64
, and it	-122
, and may	128
, and so	-100
, as	391
, as do	217
, as the	157
, at	204
, at the	179
, becaus	279
, becaus it	132
, but they	-157
, by	135
, can	158
, ever	153
, feel	-139
, fluid	126
, for	87
, for the	125
, has	100
, in	264
, is	-127
, it is	-173
, less	129
, never	89
, not	-97
, on	-116
, or	-257
, rare	148
, rough	-131
, sinc	394
, sinc a	177
, sinc it	172
, so	371
, so take	118
, so that	-179
, the	-154
, then	-123
, they	120
, though	215
, though it	190
, wait	123
, was	122
, water	129
, when	-114
, wherea	-167
, which	138
, which a	136
, which may	169
, with	147
, with <drug>	-135
, with <harm>	229
, without	-121
, writ	-109
, yes	301
, yes .	305
, your	125
, your <body>	138
, zero	213
- <body>	-175
- <health>	115
- <treatment>	277
- known	111
- shap	-213
- term	159
- tip	234
. ￼	283
/	-231
: #	-133
: <harm>	242
: <unwell>	243
: a <person>	202
: it	-118
: my	-125
: no	105
: one	171
; <condition>	-167
; <exposure>	131
; <person>	-146
; about	-179
; an	-165
; larg	108
; whether	163
<ails>	-128
<ails> ,	-437
<ails> , and	-205
<ails> and	-287
<ails> for	161
<ails> on the	161
<ails> the	254
<ails> the <body>	155
<beauty>	356
<beauty> .	153
<beauty> <harm>	162
<beauty> <product>	131
<beauty> and <body>	118
<beauty> goes	125
<beauty> has	-196
<beauty> may	212
<beauty> to	-154
<beauty> was	264
<body> , #	107
<body> , <body>	-109
<body> , <harm>	-155
<body> , a	221
<body> , and	192
<body> , then	-152
<body> -	191
<body> . "	201
<body> :	126
<body> ;	265
<body> <ails> .	-129
<body> <ails> for	147
<body> <body> ,	126
<body> <body> .	-173
<body> <harms>	-248
<body> <raises>	-207
<body> <treatment>	112
<body> adapt	144
<body> afterward	118
<body> and <harm>	-132
<body> and caus	-142
<body> are	133
<body> becom	-126
<body> can <ails>	-149
<body> caus	-147
<body> com	170
<body> do	-117
<body> does not	151
<body> down	-128
<body> feel	170
<body> for	197
<body> for <time>	119
<body> further	136
<body> further .	134
<body> gets	107
<body> giv	117
<body> hard	179
<body> have	199
<body> in <buyer>	264
<body> in a	-211
<body> is an	-125
<body> is kept	108
<body> keep	171
<body> mak	-191
<body> may	332
<body> may feel	124
<body> more	173
<body> of	-157
<body> of a	146
<body> on a	72
<body> or <harm>	-126
<body> or the	-129
<body> stay <unwell>	141
<body> stretch	109
<body> to the	-156
<body> up	-99
<body> was	128
<body> were	129
<body> wher	142
<body> will	319
<body> will be	240
<body> with a	157
<body> within	-186
<buy>	-126
<buyer>	-123
<buyer> , and	111
<buyer> .	167
<buyer> <ails> ,	-190
<buyer> <body>	-175
<buyer> <harm>	-186
<buyer> <raises>	-191
<buyer> <unwell>	222
<buyer> after	-160
<buyer> and	-160
<buyer> are	-282
<buyer> can't	194
<buyer> could	-176
<buyer> describ	189
<buyer> find	151
<buyer> get	132
<buyer> has had	185
<buyer> have	272
<buyer> have <ails>	116
<buyer> have been	140
<buyer> have no	-129
<buyer> is	148
<buyer> it	-214
<buyer> need	-197
<buyer> need a	-178
<buyer> notic	160
<buyer> of	-232
<buyer> on	306
<buyer> on long	145
<buyer> over	168
<buyer> to	-315
<buyer> whos <body>	-197
<buyer> with a	102
<buyer> without	-263
<complication>	398
<complication> .	127
<complication> to	153
<condition>	-240
<condition> , <condition>	-378
<condition> , <harm>	116
<condition> , and	183
<condition> , becaus	207
<condition> , in	129
<condition> , which	-167
<condition> , with	175
<condition> :	141
<condition> <drug>	109
<condition> <harm>	-240
<condition> <harms>	-178
<condition> <likelihood>	211
<condition> <lowers>	-104
<condition> <pathogen>	-183
<condition> <person>	126
<condition> <raises>	-116
<condition> also	-125
<condition> and	-119
<condition> and <condition>	-171
<condition> and <harm>	199
<condition> and may	134
<condition> by #	120
<condition> can	-180
<condition> can be	-147
<condition> caus	-193
<condition> com	-122
<condition> com from	-101
<condition> does	-180
<condition> does not	-149
<condition> for	188
<condition> has	-173
<condition> in <buyer>	-158
<condition> in a	207
<condition> in the	124
<condition> is common	-136
<condition> is rare	118
<condition> later	-135
<condition> mak	-112
<condition> may	-167
<condition> may be	-137
<condition> or a	167
<condition> rul	125
<condition> tend	-116
<condition> tend to	-116
<condition> that	-468
<condition> the	-211
<condition> the <body>	-191
<condition> to	168
<condition> was	183
<contra>	329
<contra> <body>	-161
<contra> <body> .	-100
<contra> <buyer>	104
<contra> <person>	138
<contra> in	177
<contra> to	-165
<contra> under	197
<contra> under #	153
<contra> with	306
<convenience>	446
<danger>	212
<danger> .	95
<danger> is	152
<danger> of	200
<danger> of bias	-127
<device>	-162
<device> ,	-204
<device> <ails>	-84
<device> <raises>	160
<device> <treatment>	-206
<device> can	181
<device> is	-167
<device> protect	152
<device> send	-164
<drug>	165
<drug> (	189
<drug> ,	238
<drug> , an	99
<drug> , can	165
<drug> , so	266
<drug> ;	-159
<drug> <drug> are	-151
<drug> <lowers> the	-127
<drug> <treatment> <drug>	-102
<drug> <treatment> the	129
<drug> all	212
<drug> alon	120
<drug> and	221
<drug> and <drug>	144
<drug> and <person>	134
<drug> and a	-158
<drug> are	-132
<drug> are given	-115
<drug> are the	158
<drug> as	-162
<drug> befor	194
<drug> bind	200
<drug> by	-220
<drug> by <body>	-208
<drug> can	412
<drug> can <harms>	100
<drug> chang	128
<drug> do not	-154
<drug> do the	141
<drug> from	207
<drug> from being	120
<drug> into	132
<drug> is	201
<drug> is an	198
<drug> it	211
<drug> keep	300
<drug> keep <person>	170
<drug> level	124
<drug> made	182
<drug> mak	97
<drug> make the	-138
<drug> may	458
<drug> of the	194
<drug> on	-195
<drug> only	-151
<drug> slow	-190
<drug> slow the	-166
<drug> stay in	174
<drug> that	158
<drug> to	-188
<drug> turn	187
<drug> with	162
<drug> with <drug>	229
<drug> within	-160
<evidence>	-166
<evidence> #	204
<evidence> # <percent>	271
<evidence> .	176
<evidence> disagre	175
<evidence> have	181
<evidence> was	-128
<exposure>	350
<exposure> , <exposure>	178
<exposure> , <pathogen>	-139
<exposure> , a	-143
<exposure> , which	125
<exposure> .	-200
<exposure> <condition>	-150
<exposure> <exposure>	106
<exposure> <harm> for	-128
<exposure> <harms>	137
<exposure> <hypes>	268
<exposure> <hypes> the	207
<exposure> <raises>	430
<exposure> <remedy>	178
<exposure> and	-273
<exposure> and <exposure>	275
<exposure> at	145
<exposure> can	254
<exposure> has	129
<exposure> have	116
<exposure> in the	-181
<exposure> on	-157
<exposure> on the	-195
<exposure> slow	131
<exposure> to <harm>	-233
<form> have	133
<form> is	-178
<form> may	169
<form> that	124
<guarantee> "	-166
<guarantee> .	263
<guarantee> <body>	120
<guarantee> <condition>	-156
<guarantee> <condition> .	-151
<guarantee> an	-133
<guarantee> an <harm>	-133
<guarantee> it	-112
<harm> )	161
<harm> , <condition>	302
<harm> , a	153
<harm> , an	-224
<harm> , and	-111
<harm> <harm> off	198
<harm> <hypes>	159
<harm> a littl	135
<harm> after	-258
<harm> all	127
<harm> and	143
<harm> and <condition>	240
<harm> and a	115
<harm> and the	102
<harm> at the	165
<harm> can <harm>	-164
<harm> can be	-251
<harm> can occur	-122
<harm> clos	-176
<harm> com	-174
<harm> com from	-129
<harm> down	-151
<harm> easi	131
<harm> for #	-161
<harm> form	-146
<harm> form when	-109
<harm> from	-232
<harm> from <condition>	-122
<harm> in a	-157
<harm> in the	163
<harm> is	228
<harm> is an	168
<harm> is gone	107
<harm> it	254
<harm> last	147
<harm> like	215
<harm> like a	127
<harm> mak	-207
<harm> mak <buyer>	-111
<harm> may	126
<harm> may come	124
<harm> near	159
<harm> near the	152
<harm> or <harm>	180
<harm> return	-256
<harm> return in	-219
<harm> show	127
<harm> start	-183
<harm> tend	187
<harm> tend to	187
<harm> than	211
<harm> that	-136
<harm> that form	-130
<harm> the <beauty>	129
<harm> ther	-107
<harm> to the	-127
<harm> was	114
<harm> were	122
<harm> when	143
<harm> wher	229
<harm> wher the	173
<harm> with	-235
<harm> within	-189
<harm> within five	-186
<harm> without	-161
<harmful>	388
<harmful> ,	-136
<harmful> .	175
<harmful> <body>	130
<harmful> <exposure>	-180
<harmful> for	183
<harms> <beauty>	144
<harms> <beauty> .	171
<harms> <body>	-113
<harms> <body> .	241
<harms> a	174
<harms> a <body>	-161
<harms> down	265
<harms> is	-163
<harms> more than	116
<harms> the	194
<harms> the <beauty>	105
<harms> the <body>	-113
<harms> the <pathogen>	119
<harms> up	-149
<harms> your	139
<harms> your <body>	133
<health> ,	-117
<health> <harm>	-98
<health> at the	140
<health> of	-184
<health> or	125
<health> that	247
<hype>	-129
<hype> .	140
<hype> <condition> .	256
<hypes>	-289
<hypes> ,	194
<hypes> .	126
<hypes> <body>	248
<hypes> <condition>	192
<hypes> <condition> .	167
<hypes> <harm>	-205
<hypes> a	-123
<hypes> a <harm>	-108
<hypes> the	186
<interact>	119
<likelier>	175
<likelier> .	240
<likelier> in	-205
<likelier> of	151
<likelier> than	-149
<likelihood>	196
<likelihood> .	-271
<likelihood> <raises>	123
<likelihood> <raises> with	182
<likelihood> is	123
<lowers> <condition>	-158
<lowers> <remedy>	181
<lowers> the <likelihood>	-258
<natural>	-140
<natural> <body>	199
<natural> <exposure>	-135
<offer>	-230
<pathogen> #	291
<pathogen> ,	-280
<pathogen> , <exposure>	-153
<pathogen> , so	138
<pathogen> .	-150
<pathogen> <pathogen>	263
<pathogen> and	-171
<pathogen> around	163
<pathogen> can	188
<pathogen> get	-129
<pathogen> has	-118
<pathogen> in	-332
<pathogen> is	141
<pathogen> may	273
<pathogen> out	-162
<pathogen> that	-222
<percent> ,	115
<percent> .	145
<percent> had	152
<percent> in	-135
<percent> of <body>	70
<percent> of <treatment>	190
<percent> of the	-130
<performance>	208
<performance> , and	121
<performance> .	133
<performance> <harm>	168
<person>	-135
<person> #	-257
<person> ,	137
<person> .	142
<person> <buyer>	87
<person> <buyer> <raises>	-140
<person> <buyer> find	151
<person> <buyer> it	-176
<person> <buyer> with	-246
<person> <drug>	478
<person> <lowers>	173
<person> <person>	164
<person> <time> .	266
<person> <time> of	-181
<person> becom	-134
<person> been	-145
<person> can	-490
<person> can be	-111
<person> can have	114
<person> can live	143
<person> caus	-134
<person> don't need	131
<person> else .	148
<person> feel	-346
<person> feel <unwell>	-146
<person> find	126
<person> frequent	120
<person> frequent <reporting>	108
<person> group	-143
<person> has	-238
<person> have <condition>	215
<person> have a	-113
<person> in	-130
<person> in the	-201
<person> know	157
<person> lie	-160
<person> look	165
<person> may	154
<person> may feel	217
<person> of	-93
<person> of the	-166
<person> of thos	222
<person> on	195
<person> on <drug>	174
<person> or	103
<person> out	-182
<person> over	168
<person> over #	152
<person> react	155
<person> sit	145
<person> stop	176
<person> told	-114
<person> under	138
<person> want	-135
<person> was	206
<person> were	-169
<person> who	-117
<person> who has	-122
<person> who is	-100
<person> won't	142
<person> would	-152
<pregnancy> .	394
<pregnancy> has	-129
<pregnancy> in	-102
<pregnancy> is	160
<pregnancy> may	-141
<pregnancy> should	204
<product> ,	-223
<product> :	-186
<product> <harms>	187
<product> and	-233
<product> are	140
<product> from	109
<product> the	220
<product> the <body>	190
<provider>	-206
<provider> ,	-119
<provider> .	-227
<provider> and	217
<pseudo>	-104
<raises>	283
<raises> .	89
<raises> <condition>	177
<raises> <pathogen>	162
<raises> <unwell>	-171
<raises> and	-296
<raises> at	-128
<raises> in	260
<raises> the	173
<raises> the <likelihood>	-190
<raises> to	-187
<raises> with	101
<rave>	-118
<rave> <buyer>	189
<rave> <time>	-156
<red-flag> if	152
<remedy> .	166
<remedy> <hypes>	-142
<remedy> <remedy>	151
<remedy> can	178
<remedy> for	-147
<remedy> have	124
<reporting>	-189
<reporting> <person>	-99
<reporting> that	114
<safe>	171
<safe> , and	-170
<safe> and	201
<safe> for	139
<safe> in	-117
<safe> the	94
<safe> the <body>	94
<safety>	129
<side-effect>	335
<side-effect> .	155
<staff>	-176
<staff> befor	122
<staff> have	119
<staff> may	-140
<superlative>	-163
<superlative> -	130
<superlative> .	127
<superlative> caus	-114
<symptom> ,	-235
<symptom> .	-198
<symptom> air	-129
<symptom> and	134
<time> , it	183
<time> , sinc	140
<time> , so	144
<time> :	160
<time> after each	194
<time> are	118
<time> befor	-316
<time> befor .	-141
<time> befor the	-183
<time> can	180
<time> five	130
<time> for	-105
<time> found	196
<time> if	-167
<time> later ,	192
<time> may	-117
<time> of	158
<time> of <harm>	140
<time> of use	160
<time> or <time>	-157
<treatment> ,	-130
<treatment> , which	136
<treatment> ;	-219
<treatment> <drug>	-161
<treatment> <harm> .	175
<treatment> <lowers>	-232
<treatment> <raises>	-166
<treatment> an	146
<treatment> and <harm>	-138
<treatment> are	304
<treatment> as	-177
<treatment> do	139
<treatment> does not	239
<treatment> done	131
<treatment> ever	-119
<treatment> find	-113
<treatment> first	-224
<treatment> first .	-219
<treatment> for	-211
<treatment> has	-184
<treatment> in	233
<treatment> is approv	124
<treatment> it	-140
<treatment> itself	85
<treatment> left	173
<treatment> left in	173
<treatment> may	215
<treatment> of	225
<treatment> once	130
<treatment> out	136
<treatment> out of	119
<treatment> show	-308
<treatment> the <body>	-184
<treatment> ther	164
<treatment> ther is	163
<treatment> they	163
<treatment> through the	138
<treatment> to the	175
<unwell>	204
<unwell> , <harm>	174
<unwell> , and	124
<unwell> <body> may	-182
<unwell> <body> or	111
<unwell> <exposure>	-108
<unwell> <person>	-123
<unwell> air	-126
<unwell> and	155
<unwell> and <unwell>	126
<unwell> by	-189
<unwell> controll	-148
<unwell> for	288
<unwell> for two	131
<unwell> from	-184
<unwell> in	-141
<unwell> on	135
<unwell> on the	170
<unwell> one	221
<unwell> spot	185
<unwell> than	204
<unwell> the	-128
<unwell> the <body>	-144
<vital>	293
<vital> <raises>	114
<vital> <raises> in	111
<vital> may	200
<vital> or <harm>	123
<warning> on	-173
a <ails> <body>	-144
a <body> ,	103
a <body> .	-143
a <body> is	127
a <body> or	-116
a <body> that	112
a <buyer>	-109
a <condition> at	193
a <condition> can	-168
a <convenience>	111
a <device> can	-110
a <device> that	121
a <drug> <treatment>	228
a <drug> is	88
a <drug> that	81
a <evidence>	-109
a <form>	-180
a <harm> from	204
a <harm> is	163
a <harm> may	-193
a <harm> of	-118
a <harm> on	-165
a <harmful>	210
a <hypes>	-161
a <pathogen>	118
a <person>	101
a <person> .	-151
a <person> <buyer>	250
a <person> of	168
a <person> with	174
a <product> of	211
a <raises>	-193
a <remedy>	-129
a <side-effect> .	-127
a <staff>	163
a <staff> befor	122
a <symptom>	-227
a <time>	-106
a <time> and	-86
a <time> are	173
a <time> can	117
a <time> or	126
a <treatment>	-134
a <treatment> .	158
a <treatment> in	-146
a <treatment> is	-222
a <treatment> left	169
a <treatment> may	156
a <treatment> or	-126
a <unwell>	110
a <vital>	-125
a bad	196
a bit	230
a cloth	201
a clue	-108
a clue .	-108
a concern	276
a different stor	127
a drawer	175
a frequent	137
a fresh	208
a full	-162
a gap	63
a glas	-119
a hard	221
a hole	152
a hundr	163
a kick	164
a littl	208
a littl .	126
a long	-117
a new	-173
a nuisanc	137
a pric	113
a pull	123
a rare	193
a room	173
a seriou <condition>	-119
a sign	-157
a slow -	140
a small <danger>	172
a sudden	122
a tenth of	-117
a thin	-225
a time	178
a towel	118
a warn	197
a whil .	257
a whit	-208
able	-118
able to	-118
about #	152
about <person> .	158
about a <person>	-201
about five	108
about one	190
about six <time>	157
about twic	164
about two	-165
about two <time>	-149
about whether	-111
abov the	-140
abrupt	250
accept	-127
accept that	-108
act	-98
activ	288
adapt	153
adapt .	155
adjust	-214
adjust .	-160
affect	105
affect <person>	-183
after	162
after #	-157
after <harm>	-136
after <harm> .	-136
after <treatment> .	-143
after a	-202
after a <harm>	-207
after each	283
after it	312
after the <person>	144
after the last	-163
afternoon	168
afternoon .	121
afterward	584
afterward .	251
again within	165
against <pathogen> .	144
against a	-144
against it	103
aim	-113
air	236
air ,	-118
air .	230
air in	107
alarm	240
alik	-125
alik .	-136
all <buyer>	132
all <raises>	144
allow	136
almost	263
alon	-166
alon is	-130
along	191
also	181
also <harm>	117
also caus	-129
alternativ	178
altogether	164
among	309
among the	210
among them .	126
amount	277
amount .	140
an <drug>	109
an <harm>	-164
an <harm> ,	-121
an <pathogen>	159
an <time> or	-154
an alternativ	251
an ear	-168
an inch	230
an older	160
an open	212
and # in	130
and <body>	176
and <body> .	-170
and <buyer> have	82
and <condition> ,	-121
and <condition> were	113
and <drug> are	226
and <exposure>	-134
and <exposure> <raises>	123
and <harm> are	166
and <harm> from	-134
and <harm> the	-150
and <harm> to	94
and <harms> the	156
and <health>	-215
and <hype>	128
and <hypes>	-183
and <person> <buyer>	139
and <person> <drug>	385
and <treatment> are	159
and <treatment> the	-133
and <unwell> ;	-113
and <unwell> <body>	-221
and <vital>	-211
and a <body>	-152
and a <condition>	240
and a <harm>	-105
and a <unwell>	197
and an	-149
and are	156
and be	115
and be breath	124
and can	179
and can be	231
and cannot	314
and caus	-144
and caus <condition>	-131
and clear	-149
and does	207
and doesn't	136
and ever	-184
and for	271
and give	-168
and go	107
and has to	-192
and have	146
and have to	220
and in #	-164
and keep	-185
and leav	-129
and let	142
and mak	212
and may	279
and may <harm>	-132
and more	-140
and not	-125
and noth	-133
and of	127
and open	-173
and other	-117
and sex	-184
and short	133
and should	135
and should be	133
and so	-163
and spread	136
and that	-125
and the	-230
and the <body>	181
and then	298
and then it	149
and then the	-129
and ther	168
and they are	-148
and whether	-131
and will	229
and with	125
animal	223
another	-123
answer	-436
answer to	-123
anywa	-139
anywa .	-122
apart	-92
appear in	-135
approach	135
approv	-242
arch	-192
are <drug>	190
are <harm>	-126
are <harmful>	143
are <harmful> for	126
are <harms>	197
are <pregnancy>	360
are <raises>	-198
are about	190
are affect	142
are also	141
are check	109
are given	-226
are gone	-204
are link	111
are meant	-114
are no	97
are not	233
are not .	161
are not a	135
are often	-274
are rare	123
are sold	-120
are the	91
are the sign	-116
are treat	-112
are what	99
armpit	176
around	89
around # in	133
around for	-134
around the <body>	195
as <condition>	-154
as <drug>	-136
as <harm>	138
as do	217
as if	275
as it	126
as soon	158
as soon as	158
as the	-160
as the <body>	176
as though	154
as well	195
as well as	-124
ask	-217
ask for	176
assess	-154
at # and	133
at <exposure>	-110
at birth	-134
at first	412
at first .	361
at home	104
at one	-119
at that	126
at the	-129
at the <body>	141
at the cost	139
averag	-148
away and	117
bath	180
be <harmful>	145
be <lowers>	138
be <lowers> .	118
be a	120
be breath	111
be breath in	104
be caus	-187
be caus by	-187
be chang	-125
be done	-155
be drain	110
be expect	169
be felt	-158
be given to	72
be patch	102
be put off	142
be repeat	-159
be replac	106
be seen	-259
be test	-130
be too	-135
be used in	132
be used to	-123
beam	129
beam .	128
becaus	335
becaus <harm>	207
becaus <person>	-153
becaus it	132
becaus of	149
becaus of the	166
becaus the <body>	138
becaus the <drug>	141
becom <pregnancy>	-151
becom <unwell>	-169
becom <unwell> and	-162
been	131
been describ	180
been seen	184
been told	-118
befor <pathogen> #	112
befor the	-303
beforehand	-137
being	188
belong to	142
bend	181
beneath the	171
beneath the <body>	124
better	-197
better ,	122
better than	-127
between #	147
bias	-226
bind	216
birth	-122
bit	300
black	136
black and	112
blad	163
blanket	159
blink	-136
blur	169
blur <vital>	109
blur the	119
bother	168
breath	123
brief <harm>	67
bring <body>	-113
bring <condition>	122
bring <harm> ,	-98
bring a	232
bring on	306
brought on	170
brown	172
build	-315
build up	-186
build up and	-138
bulk	-143
burn	142
but	149
but can	120
but leav	162
but not	-317
but they	-131
by #	-188
by <body>	-126
by <body> .	-110
by <condition>	-198
by <condition> or	-112
by <exposure>	-126
by <harm>	-139
by <treatment>	-155
by a	149
by a <body>	-131
by about	-135
by itself	-232
by mistak	209
by the time	-129
call	-438
call <condition>	-168
call the	-139
camera	-147
can <ails>	167
can <ails> .	174
can <drug>	138
can <exposure>	-287
can <exposure> to	-215
can <harm> <unwell>	-110
can <harms>	160
can <harms> the	156
can <hypes>	181
can <lowers>	264
can <lowers> <remedy>	193
can <raises> <pathogen>	114
can affect	95
can be given	81
can be left	-160
can be used	111
can bring	234
can bring on	232
can caus	239
can do	-116
can form	134
can give	163
can have	253
can have it	181
can itself	144
can leav	207
can let	132
can look	-98
can make	186
can mean	131
can occur	-130
can pass	143
can strengthen	160
can turn	144
can turn into	122
can't	164
can't feel	136
cannot	134
car	-126
card	-110
care	-131
care .	254
carton	-168
cas	214
cas .	139
case	348
catch the	185
caus	-185
caus ,	-104
caus <condition>	331
caus <harm> .	122
caus <person>	111
caus a <condition>	-179
caus by	-325
caus by <condition>	-216
caus by a	-134
center	-324
certain	279
certain <drug>	174
chang the	161
cheap	102
chief	247
childbirth	-162
childbirth ,	-160
choic	-130
choos	-139
circuit	-133
clean	-186
cleaner	162
clear	-435
clear by	-122
click	-160
clos	-161
clos to	198
cloth ,	-162
cloud	100
cloud the	132
cloud the <device>	154
clue	-111
clue .	-109
clump	140
coat	-280
colleagu	159
collect	213
collect in	122
collect in the	125
com from	-247
combin	208
come befor	-139
come befor it	-139
come from a	148
come late	-124
come up	176
common	55
common and	287
common in	-136
common reason	-130
comparison	-119
complet	-124
concern	172
contain	315
contrar	108
contrar to	108
controll	-241
cost	327
cost <buyer>	157
cost of	139
cough	-146
could	586
could lose	216
coupl	148
coupl of	195
coupl of <time>	195
cover	-314
cover the	-161
creep	160
cycl	-127
darker	186
darker <beauty>	85
darker <beauty> ,	85
date	-120
dead	-129
debat	134
deca ,	-177
deep <harm>	-135
deeper	116
deliver	-126
dental	121
depend	-159
depend on	-159
describ	323
describ <harm>	152
design	-122
desk	-143
detach	168
develop	366
develop a	125
develop in	198
did not <lowers>	-150
different	-186
different stor	127
dirt	153
disagre	175
do .	-141
do not <harms>	115
do not put	167
do so	-161
do the	310
does not	399
does not <harm>	159
does not <harms>	-155
does not <lowers>	146
does not make	247
does not mean	-154
does the	134
doesn't	120
doesn't caus	-123
don't	221
don't help	128
don't need	131
done to	146
done with	119
donor	195
donor <body>	128
down .	129
down the	-163
dr	-245
dr .	-138
drag	155
drag on	132
drain	135
drawer	164
drew	189
dri	-219
dripp	-173
dur <treatment>	175
dur the <treatment>	201
each	-149
ear	103
ear .	-139
ear <harm>	165
ease	-229
ease <harm>	-114
easter	135
easy <harm>	-108
edg	-146
effect	547
effect are	158
effect on	-222
eight	-153
eight <time>	-153
either	-192
eleven	-144
else	-140
else .	180
elsewher	162
end in	-107
end up	225
enlarg <body>	-167
enough	-234
enough .	-122
escap	241
even	211
even a	266
even for	138
even if	-158
even though	-138
ever	-83
ever # <treatment>	-118
ever # to	96
ever <time>	-148
ever <treatment>	216
ever six	-138
ever six <time>	-138
ever two	-141
except	173
exces	183
expect	549
expect a	253
explain	-171
expos	141
external	125
extra	234
factor	-148
failur	-179
fast	100
faster	114
faster .	285
fault	114
favour	159
fear	383
feel	499
feel <unwell>	-214
feel as	306
feel as if	131
feel like	-124
feel noth	-146
felt <unwell>	126
fetal	-180
fift	71
fill	-148
find	-143
find it	174
find the	-136
fine	201
fine .	215
first	-165
first #	148
first # <time>	150
first .	-182
first <time>	159
first <time> is	118
first <time> or	107
first <treatment>	-125
first thre	165
first thre <time>	139
fits	182
five .	185
five <time> of	-140
flat ,	-135
flat for	-209
floor	-208
flower	-123
fluid	-211
fluid .	-195
fluid may	174
follow .	-238
for #	108
for # to	190
for <body> and	-115
for <buyer>	-156
for <condition>	-303
for <harm>	-290
for <person>	229
for <person> <time>	147
for <person> with	115
for <time>	108
for <treatment>	-129
for a	187
for a <time>	217
for a time	118
for about	149
for about six	170
for an	161
for an <time>	155
for another	184
for longer	166
for near	-126
for seven	96
for seven <time>	102
for sever	107
for the <pathogen>	147
for the <person>	-147
for the first	146
for the majorit	163
form	-180
form and	-104
form when	-218
fort	-169
found	351
found .	-239
found <warning>	144
found no	245
found to	174
four	-199
four <buyer> on	147
four <time> .	-155
frag	227
free	-185
frequent	194
frequent <reporting>	108
frida	209
from #	-150
from <condition> ,	175
from <exposure>	-133
from <harm> .	167
from now	135
from start	146
from the <body>	-202
from the <harm>	254
from the site	164
front	-158
front of	-129
fruit	123
full	-409
further .	218
gaps	-112
garden	-118
gave me	130
gentler	142
get a	117
get in	-132
gets	88
gett	-230
giv up	137
give <person>	148
give up	131
given a	-147
given for	-149
given to	83
given within	-103
glas	-191
glass	-209
go	163
go home	139
go into	-158
go on to	-135
goal	-155
goes in	96
gone	-151
gone .	-204
gone in	195
got	182
got a	132
greater	229
ground	-200
group	-240
gym	-150
had <condition> .	-145
had <harm>	199
had been	135
had it	-144
had the	-126
had to	107
had to be	188
handl	150
happen	405
hard	315
hard ,	84
hard , <unwell>	109
hard .	-119
hard any	122
has a	-88
has becom	174
has been	191
has been seen	182
has caus	223
has it	-96
has never	-120
has no	-228
has not	-229
has noth	108
has noth to	108
has the	95
has to be	95
hasten	265
have <condition> or	142
have <harm>	115
have <raises>	-122
have a	-231
have a <condition>	-124
have an	210
have at	152
have at least	152
have caus	160
have found	165
have it	-230
have no	-124
have to	177
have to be	99
have troubl	-167
have two	137
hazy	143
head or	117
health <person>	148
hear	-125
heat <harms>	-166
help the	117
her <staff>	108
high	113
high .	168
high a	139
higher	200
hold <body>	129
hole	140
hole in the	129
hom	-203
hope	-149
how	-189
human	-139
i've	159
ice	175
ice .	202
ice for	123
if <harm>	159
if <person>	291
if <person> are	-238
if <person> have	214
if a	134
if one	-98
if the	201
if your <body>	259
improv	-265
in #	553
in # ,	-175
in # .	226
in # <percent>	99
in # of	-177
in # or	191
in ,	-228
in <beauty>	-118
in <body> .	195
in <body> and	-188
in <condition>	-184
in <condition> ,	-189
in <condition> .	331
in <harm>	-124
in <health>	171
in <pathogen>	154
in <person> .	-137
in <person> it	-176
in <person> of	87
in <person> who	151
in <pregnancy>	200
in <pregnancy> ,	144
in <rave>	223
in <rave> <buyer>	288
in <reporting>	-97
in a hundr	141
in about #	409
in about a	-182
in health	227
in near	110
in nine	119
in our	-151
in rough	183
in rough #	183
in seven	-152
in several	-122
in that	291
in that time	174
in the <beauty>	-219
in the <harm>	-120
in the <provider>	109
in the <time>	102
in the first	447
in their	-260
in them	254
in thre	-248
in time	-200
in two of	239
in two to	-163
in up	233
in up to	233
in which	115
in your	-153
inch	164
includ	237
includ :	164
inherit	-140
inner	-178
insurer	-191
invit	177
is <harmful>	318
is <harmful> .	213
is <harms>	-183
is <likelier>	182
is <likelier> to	118
is <natural>	-146
is <pregnancy>	-110
is <reporting>	-120
is <safe>	137
is <safe> .	-139
is <safe> and	163
is <unwell>	-360
is <unwell> and	127
is <unwell> for	128
is a	-148
is a <harm>	-123
is a different	-157
is about	133
is absorb	151
is absorb .	174
is all	108
is allow	183
is almost	259
is also	-124
is an <condition>	-198
is an <harm>	156
is an alternativ	211
is an emergenc	113
is common and	166
is expect	129
is for	-139
is found	-198
is general	143
is hard	147
is in	-149
is kept	67
is littl	195
is lost	-119
is made in	109
is not	144
is now	-178
is often	267
is one	198
is permanent	119
is rare	170
is rare .	141
is record	-138
is short	-129
is still	163
is taken	127
is the main	254
is the worst	182
is their	119
is ther	128
is too	215
is used	-193
is usual	132
is very	113
is why	121
isn't	-126
it ,	149
it , the	106
it .	114
it <ails>	-144
it <body>	-177
it <condition>	197
it <form>	-127
it <harms>	125
it <performance>	-206
it <raises>	-142
it <treatment>	-157
it about	158
it along	113
it also	190
it can	220
it can be	-168
it cannot	160
it contain	119
it does not	-202
it from	-146
it gets	145
it giv	150
it goes on	-153
it has	-87
it has no	-135
it in	-234
it in <condition>	121
it is <likelier>	-215
it is about	92
it isn't	-145
it may	354
it may be	-109
it need	92
it on your	128
it out	208
it out .	228
it rare	-137
it reach	-106
it reach the	-106
it should	137
it spread	-137
it suit	-118
it up .	192
it with	148
it's	233
it's <safe>	-110
its <safety>	158
its own	132
its own .	126
itself can	108
itself does	131
itself is	-156
job	-142
join	-240
join the	-157
judg	-215
juic	182
keep	-175
keep <drug>	143
keep it	199
keep the	-288
kick	141
kind	-86
knot	-131
know	-371
known	288
known .	261
label	-277
larger	130
last <drug> .	-148
last a	143
last a <time>	143
last for	-202
last of	286
last period	-180
late	-173
layer	-348
lazy	208
leaflet	-159
leav	273
leav # <time>	165
leav .	109
leav <person>	274
leav two	167
leav your	245
left <buyer>	221
left behind	265
left in	248
lengthen	160
lengthen the	160
less than	123
let <pathogen> in	-202
let go	-141
lets	172
level	47
level .	165
level of	85
lie	-160
lies	-229
light	-197
light ,	-125
lighter	223
like	155
like a	-117
line	-146
link	410
link to	217
list of	-136
littl ,	-188
littl <body>	151
liv	-139
liv .	129
live	133
live <pathogen>	77
live <pathogen> .	143
live with it	-124
load	206
lock the	-128
long	147
long -	103
long - term	133
long <time>	-178
longer ;	204
look at	-141
look for	-397
loos and	133
lose their	-130
loss	-121
loss of	111
lost .	157
lost to	-110
lot	-115
loud	207
louder	187
low	299
low -	139
low .	-129
lunch	152
lunch .	122
lying	91
made	122
main	177
main reason	140
majorit	231
mak <buyer>	-124
mak <harm>	141
mak a	-156
mak it <unwell>	-154
mak the <body>	-144
make <body>	-212
make <harm>	133
make <remedy>	-161
make a	150
make the	275
make the <harm>	143
make them	254
make up	-139
maker	-115
marchetti	-113
mark	169
market	-93
matter	-389
may <ails>	228
may <harm>	142
may <harms>	260
may <harms> the	151
may <hypes>	193
may <pathogen>	161
may <product>	164
may <raises>	317
may be	-177
may be lost	167
may becom	170
may even	176
may feel	321
may follow	173
may form	65
may have a	-164
may let	-165
may look	242
may make	220
may never	113
may result	109
may result .	150
may suffer	119
may then	175
me	179
mean	-227
mean <condition>	-100
mean <condition> .	-132
mean <harm>	168
mean <harm> .	205
meant	-133
meant for	-135
measur	-259
messag	-186
metal	391
metal in	134
method ,	112
mg	-173
might	501
might have	-131
mild	223
million <buyer>	-164
million <drug>	138
mistak	251
molecul	-126
mone	-178
more	211
more .	159
more <condition>	-148
more <exposure>	-102
more <harm>	175
more <unwell>	152
more readi	138
more than #	-170
more than a	-155
most	-95
mov .	299
move	-125
mr	132
multifocal	145
multifocal <device>	150
must	82
must be	155
name	-186
narrow the <body>	132
nasal	127
near	124
near ever	135
nearb	105
need	-201
need .	148
need a <harm>	-334
need a <time>	162
need an	-115
need two	125
neighbor	-148
neither	164
never	360
never develop	-140
new <beauty>	-142
new <device>	335
next to	212
next to noth	171
ninet	123
no	222
no <benefit>	-132
no <body>	-255
no <device>	-120
no <drug>	-189
no <exposure>	-154
no <harm>	396
no <harm> ,	130
no <harm> .	213
no <treatment> is	140
no gain	186
no link	207
no live	165
no live <pathogen>	165
no longer	-376
no problem	289
no such	158
node	149
none	253
none .	195
normal	-91
normal .	-189
north	-176
not <condition>	-155
not <condition> .	-137
not <guarantee>	-139
not <harms>	159
not <raises>	212
not <raises> <body>	208
not a	99
not affect	104
not caus <condition>	145
not clear	-143
not for	214
not help	220
not make it	-142
not mean	-154
not need .	175
not put	167
not quit	-151
not reach	282
not the	-158
noth	151
noth about	-156
noth for	155
noth to	152
notic	152
notic :	165
now and	272
now and then	278
nuisanc	424
nuisanc .	308
numb	-144
number	-171
number of	152
occasional	130
occur	177
occur .	-129
occur in	154
odd	375
of # to	-136
of <buyer>	93
of <condition>	-296
of <condition> .	-322
of <condition> and	-126
of <condition> by	128
of <drug> ,	187
of <exposure>	193
of <exposure> and	-122
of <harm>	147
of <harm> .	206
of <natural>	-118
of <natural> <exposure>	-116
of <pathogen>	81
of <pathogen> .	-165
of <person> who	-130
of <pregnancy>	128
of a <time>	158
of about	188
of all	-118
of bias	-226
of care	-115
of fear	221
of one	-163
of the	81
of the <condition>	-123
of the <evidence>	251
of the <treatment>	97
of them	-97
of them ,	-131
of thes	145
of us	-115
of use	126
of your	-310
off	249
off ,	283
off .	-235
off an	143
off an <pathogen>	143
off and	-202
off the	-114
often .	150
often need	98
older	151
older <person>	-114
on .	-193
on <drug>	289
on <drug> .	108
on <evidence>	171
on <evidence> .	144
on <harms>	115
on <harms> <beauty>	115
on a	353
on a <device>	107
on a <drug>	132
on a fresh	111
on for	-162
on for <time>	-119
on in	-135
on it	164
on long	145
on our	-114
on the	210
on the <device>	-233
on the first	-155
on their	-201
on to	-190
once in	185
one .	-104
one <drug>	-129
one in thre	-139
one larg	177
one'	137
ones .	188
only	-106
only if	-141
open	-143
open ,	-114
or #	-200
or <condition>	-253
or <condition> may	118
or <harm> ,	-155
or <harm> .	-96
or <harms>	170
or <person>	150
or <time>	-151
or a	101
or a <body>	81
or a <harm>	189
or after	118
or an	123
or feel	170
or four	137
or if	124
or over	-107
or stop	187
or the	-152
or the <body>	-230
or two	163
order	-189
other	-317
out of the	200
out the	-130
outbreak	186
outsid the <body>	167
outweigh	150
outweigh the	139
over #	319
over # <time>	154
over six	-117
over six <time>	-113
over the	196
page	-293
page for	-192
part	-167
part .	-112
part of	-223
part of the	145
particular	252
partner .	145
pass .	-221
pass on	-139
pass water	179
past	124
pay	-99
per	51
per million	223
period	-144
permanent	243
permanent .	208
phras	-144
physical	175
pick	-189
pick up	-145
pictur	-218
pictur .	-157
piec of <body>	-167
pierc	226
pierc .	113
pig	-142
pig <body>	-124
pink	178
pink <body>	160
plac	-334
plac the	121
plain	-222
pleas	-162
point	-225
point to	-127
pool	-267
poor	215
positiv	186
possibl	143
pravastatin	279
pres	-140
press	122
pric	310
pric is	108
privat	-153
problem	312
problem in	120
produc	231
prolong	159
prompt .	128
proof .	141
protect	-204
provok	200
provok <harm>	170
puff	128
pull	354
puls	-133
put	376
put #	128
put it	230
puts	149
qt	155
quick	-237
quick .	-121
quiet	-185
quit	-139
quitt	215
ran	211
rare	574
rare ,	75
rare , the	138
rare .	221
react	320
react to	309
readi	189
readi .	134
real	-141
reason	-203
reason .	-266
reason to	-125
rebound	123
recent	188
recent <treatment>	149
record	255
record .	134
recover	253
recover .	132
relax	-115
rely	147
rely on	147
remain	-116
remember	-165
repeat <drug>	222
repellent	138
replac	144
report	444
report by	146
report by #	103
respond	-195
result	-131
return .	223
return in	-260
ridg	135
right	-239
rins	210
ripen	-127
roll	-154
roof	-159
room ,	130
rough	198
rough #	273
rough # of	149
rul	104
runn	454
safe	144
said	-157
same ,	107
same as	-214
sampl	-170
sand	199
say that	-132
says	-89
school	-157
scor	-247
see	-457
seem	213
seem <safe>	194
seem to be	139
seen	115
seen .	-151
sees	-236
self	-122
self -	-122
semen	254
send	-212
send a	-180
sens	173
sensitiv	194
sent	-129
separat	162
separat them	164
seriou	195
seriou <condition> .	-132
sets	229
sets off	192
seven	-129
seven <time>	146
sever	-223
sever <condition>	184
several	218
several <drug>	242
sew	115
shap	-265
shav	309
she said	-132
shed	104
shift	160
shoot	125
short ,	-167
short -	298
shorten the	158
shorter	142
should	235
should keep	141
should know	-198
should not	336
should not be	207
show	-292
shown	-163
shut	-227
side ,	-134
sign	-397
sign .	-239
sign of	-163
sign of <condition>	-185
signal	-212
similar	154
similar <drug>	194
simp	-117
simvastatin	289
sinc a	165
sinc it	138
sinc it can	128
six <time>	-210
six <time> ;	176
skip	176
skip the	186
sleep	247
sleep in	142
sleep in them	142
slid	-207
slight	385
sling	124
slip	303
slipper	94
slow	202
slow -	175
slow - <treatment>	125
slow .	175
slow <health>	133
slow <vital>	180
slow the	-215
slow to	139
small <body>	-169
small <danger>	173
smear	187
smell	-190
smok	164
snuff	98
so	281
so ,	-143
so a	-207
so take	118
so that	-212
so the <body>	70
soil	-150
soil ,	-142
sold	-212
someth	-232
soon	303
soon as	158
sort	185
soup	-124
spac	-213
spar	253
speed	264
spot	346
spot , and	-129
spot .	144
spot on	-182
spot on the	-154
spot that	-102
spray	-124
spread	-117
spread by	-160
squar	145
squeez	-217
stag	-166
stag .	-107
stair	125
stall	123
stand	126
start	-138
start .	-73
start a	113
stat	-350
stick	-145
still	107
still ,	-102
stir	220
stop <harm>	-137
stop a	-137
stop after	131
stop and	327
stop the	144
stopp	309
stopp ,	-126
stor .	124
stov	155
stream	-140
stretch the	111
stretch the <body>	111
strong	223
stronger .	147
struck	244
stud	-135
stuff	-102
substanc	234
substanc that	224
succes	-144
such <buyer>	-129
such a	128
suit	-378
suit <buyer>	-183
sunken	164
surfac	100
surfac <body>	189
swallow .	-182
take <drug> ,	170
take <drug> for	-169
take a	-123
take it	162
take it off	103
taken	308
taken out	136
tan	151
tap	133
target	-219
teach	-169
tell	-296
ten	-308
ten .	-136
tend to be	-225
tenth of	-124
than	90
than # american	130
than <buyer>	-185
than a	-275
than befor	182
that <ails> .	-128
that <buyer>	-165
that <exposure>	-181
that <harm>	109
that <harms>	-201
that <harms> the	-140
that <person>	-96
that <raises>	-285
that <time>	185
that <time> .	110
that <treatment>	-138
that can	237
that can't be	149
that could	175
that drag	134
that even	212
that form	-181
that hold	223
that is	-89
that is <unwell>	-147
that is why	147
that it does	141
that reach	-141
that reach the	-141
that spot	174
that stop	-112
that the	145
that the <body>	300
that way .	-153
the #	163
the <ails>	137
the <beauty> ,	-199
the <beauty> .	-244
the <beauty> goes	125
the <beauty> was	255
the <body>	95
the <body> ,	-153
the <body> adapt	144
the <body> and	-148
the <body> becom	-137
the <body> by	-190
the <body> can	187
the <body> feel	166
the <body> further	134
the <body> giv	127
the <body> has	-136
the <body> is	-203
the <body> may	234
the <body> or	-73
the <body> will	211
the <body> with	-140
the <condition>	-138
the <condition> ,	-203
the <danger> .	150
the <device>	164
the <device> .	128
the <device> <harm>	169
the <device> of	115
the <drug> ,	136
the <drug> on	-171
the <evidence> .	124
the <exposure> <harm>	-128
the <form>	127
the <guarantee>	197
the <harm>	-177
the <harm> ,	-141
the <harm> <harm>	126
the <harm> <hypes>	120
the <harm> can	168
the <harm> is	332
the <harm> that	-142
the <likelihood>	138
the <likelihood> <raises>	123
the <lowers>	-107
the <pathogen> .	292
the <pathogen> in	-122
the <pathogen> is	265
the <pathogen> may	157
the <pathogen> that	-96
the <person>	-123
the <person> <harm>	-146
the <person> frequent	114
the <provider> and	236
the <red-flag>	142
the <red-flag> .	164
the <remedy>	-190
the <symptom>	160
the <time> after	183
the <treatment>	188
the <treatment> ,	-187
the <treatment> .	170
the <treatment> if	191
the <treatment> itself	122
the <unwell>	-160
the <vital> ,	136
the air	127
the bath	158
the brak	166
the canal	196
the chief	201
the cost	139
the cost of	139
the culprit	-121
the edg	-193
the effect	250
the first	303
the first #	148
the first .	-123
the first <time>	160
the first thre	165
the last of	286
the left	-165
the level	255
the longer	218
the longest	110
the main reason	140
the majorit	163
the more	207
the new	137
the number	-146
the old	-185
the part of	147
the pictur .	-156
the plac	130
the pric	186
the real	-170
the reason	158
the revers	162
the same ,	107
the same as	-214
the sign	-158
the site	125
the slow	196
the small <body>	-147
the spot	177
the stair	113
the toilet	149
the two	-120
the unit	-337
the vessel of	-108
the waist	-128
the wall	-196
the worst	217
them ,	-102
them .	-81
themselv	-126
themselv .	-141
then	-228
then it	149
theor	128
ther .	155
ther and	-110
ther are	-153
ther is littl	194
ther is no	-163
ther were	163
thes <hypes>	141
thes includ	142
they <harm> ,	-129
they <harms>	96
they are	-119
they are <safe>	-178
they can	-176
they can be	-170
they do not	133
they have	-187
they may	278
thin the	333
thin the <body>	305
thing	-329
thinner	166
thos	140
thos who have	86
though	231
though it	145
thre	-116
thre <time>	198
thre <time> ,	124
thre <time> to	127
thre or	167
thre or four	137
thre to five	145
thread	-238
through	-313
through .	240
through the <beauty>	-209
through the <body>	-121
tight	176
tight .	-124
tight and	177
till	319
tim the	229
time can	181
tip <harm>	166
tips	-198
to # <percent>	24
to <condition>	283
to <condition> ,	147
to <device>	-135
to <drug>	214
to <harms>	160
to <hypes> .	238
to <lowers>	-177
to a	118
to a <staff>	159
to an	179
to be <unwell>	-195
to be drain	110
to be expect	144
to be replac	106
to breath	130
to come	123
to eight <time>	-169
to fear	239
to finish	148
to five	147
to gain	-109
to go	137
to have	-125
to let	-163
to make	-194
to noth	167
to one	254
to stop	-164
to the <body>	-80
to the <treatment>	-155
to the toilet	206
to them	118
to two	102
to two <time>	104
to us	250
to wear	-130
to work	-305
to your	-231
today'	344
toilet	192
told	280
too	110
too .	-101
too <unwell>	-132
too deep	114
too far	-133
too fast	180
too high	128
too littl	-372
too low	151
too soon	227
too tight	231
tool	331
touch	265
touch the	178
tour	-109
towel	180
travel	-135
treat <body>	124
trigger	146
trigger .	170
troubl	191
troubl up	152
troubl up to	152
turn .	-105
turn <unwell>	-130
turn a	133
twelv	-283
twelv <time>	-178
twic	-126
twin	133
two	-93
two .	-159
two <condition>	168
two <time>	-192
two <time> .	218
two of the	203
two to four	190
unabl	150
unabl to	150
uncommon	224
uncommon .	137
under	165
under #	-122
under # .	132
under <treatment>	-210
under a	106
under the	-129
under the <beauty>	-109
uneven	147
unles	164
unnotic	-169
until the	-241
unusual	177
unusual .	175
up .	392
up a	-90
up and	-92
up in	203
up to	231
up to #	144
up to two	174
updat	170
upright	95
upward	-213
upward .	-169
urgent	129
us	-204
us .	-179
us that	-112
use	121
use for	-143
used	302
used to	-232
used to the	120
useles	159
validat	-129
very	300
vessel	-163
vessel of	-123
vessel of the	-123
waist	-128
wait	188
wait .	128
walk	-170
want	-146
want to	-136
ward	-105
warn	279
was <unwell>	266
was given	-116
was on	149
was once	183
was taken	186
was told	123
wash	-174
wash <body>	113
watch for	301
water	-206
water ,	250
water .	-133
water into	-158
water into the	-158
way .	-173
we'd	113
wear	320
wear a	184
well as	-124
went	182
were	246
were record	147
were too	-121
what	-233
what <buyer>	231
what is	-208
when	-158
when <body>	172
when <harm>	-179
when <pathogen>	-133
when <person>	212
when a	-153
when it is	113
when they	-181
wher <person>	196
wher the	138
wherea	-167
whether	-148
which a	133
which may	158
which the	-153
whichever	244
whil	270
whil .	139
whit	166
whit <body>	190
who are <pregnancy>	415
who are <unwell>	-104
who had	-98
who have	141
who have a	163
who have had	118
who have it	-149
who never	168
who react	156
who react to	155
who take	194
whol .	174
whos <body>	-297
will <harm>	144
will be	192
will not	153
will not <harms>	144
wir	132
wise	105
with <condition> may	-115
with <drug>	396
with <drug> or	124
with <exposure>	91
with <harm>	165
with <harm> .	155
with <harm> and	138
with <remedy>	-142
with <safe>	-181
with <treatment>	148
with <unwell> <body>	158
with a <drug>	-155
with a cloth	214
with an	248
with it .	136
with no	140
with the	-169
with water ,	107
within #	-175
within <time> .	206
within a	140
within a <person>	207
within an	-140
within an <time>	-140
within four <time>	157
within six	207
within six <time>	207
within two <time>	-152
without <condition>	-137
without <condition> ,	-170
without a <body>	137
without it	116
without it ,	99
won't	185
wool	158
word	91
work or	145
worst	235
would	203
written	-148
yes	269
yes .	251
your <body> are	161
your <body> may	116
your <drug>	-172
your <staff>	-172
your gp	-123
zero	316
zero <harm>	359`,
    'class': `active-property	184
ail-verb	367
ailment	106
beauty-object	-362
benefit-noun	-288
benefit-verb	-448
better-word	341
body-part	254
buy-call	-158
buyer-noun	205
call-phrase	-206
cause-verb	376
complaint	-391
complication	407
condition	224
contra	456
convenience	649
device	662
drug	400
exposure	223
guarantee	-275
harm	666
harm-verb	306
health-object	-128
herb	270
hype-phrase	-158
hype-verb	-233
interact-cue	124
likelier	219
likelihood	368
link-verb	290
natural-claim	-258
neutral-advice	524
nutrient	-190
occur-verb	315
offer	-341
performance-phrase	193
person	440
product-noun	-325
provider-noun	-257
pseudo	-148
rave	-181
red-flag	199
remedy-service	405
replace-care	-133
reporting	-243
risk-tone	530
safe	772
safety-noun	168
shift-verb	255
side-effect	370
staff-noun	-192
suffer-verb	142
superlative	-115
supplement	-220
symptom-object	152
time-unit	280
treatment	360
trouble	191
vital	227`,
    'lead-in': `:	215
<body>	-118
<buyer>	267
<contra>	143
<exposure>	-141
<likelier>	145
<person>	163
<product>	-183
<treatment>	-205
an	-152
for	-250
here	426
include	-221
is	347
might	-130
notice	397
of	-149
other	352
so	194
these	212
they	-112
things	398
to	127
use	153
what	300
your	-208`,
    'place': `aftercare	397
alone	390
benefit	-973
block-quote	214
cell	685
ends-open	148
faq	247
first	-1035
in-aftercare	-575
in-faq	521
in-risk	-1231
instruction	-608
item	330
lead-in	229
long	165
middling	323
plain	186
quotation	32
risk	728
shop	-276
short	300
speaker	-115
title	-825
top	-1400
under-question	-393
very-short	-750`,
    'before': `care-heading	402
condition	-362
disease-heading	-338
none	172
risk-heading	939
score	250`,
  },
}
