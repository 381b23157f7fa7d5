// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -1.704,
  strong: 0.7,
  around: {"own":0.841,"before":0.476,"after":0.755,"second-before":0.729,"second-after":0.347,"page":-1.834,"section":0.527,"bias":-0.511},
  weights: {
    'reason': `agent-before	506
agent-causes-harm	487
agent-first	384
agent-harms-body	478
agent-is-harmful	-164
agent-lowers-harm	-245
agent-lowers-risk	-338
agent-makes-likelier	121
agents-interact	334
ail-and-agent	-150
ail-at-hand	199
answers-risk-question	385
asked	-460
body-ails-with-agent	-202
body-first	169
cell-of-harms	204
complaint-at-hand	218
complication	263
condition-only	-973
contra-agent	-537
contra-it-if	415
disease-causes-harm	-387
disease-first	-515
disease-harms-body	-868
first-person	217
fragment	330
germs-with-agent	133
harm-affects-people	153
harm-expected	322
harm-fades	-280
harm-heading	-1061
harm-in-risk-section	-548
harm-in-study	418
harm-is-frequent	317
harm-told	-548
hurt-and-agent	-114
hurt-at-hand	161
instruction	663
it-causes-harm	526
it-harms-body	243
it-makes-likelier	-343
list-in-risk-section	139
list-of-contraindications	242
list-of-harms	211
may	597
may-in-risk-section	-60
no-link	388
none	-384
pauses-agent	-231
person-suffers	-232
person-unwell	-535
refuses-agent	367
refuses-it	391
risk-heading	-213
safety-known	171
share-at-hand	346
side-effect	434
something-harms-body	-231
something-raises-risk	-166
tells-diagnosis	-544
tells-how	266
tells-need	83
tells-spread	-250
tells-symptoms	-504
treated-harm	-77
trouble-at-hand	-296
untreated	-172
unwell-at-hand	250`,
    'word': `2	-157
ablation	-141
abscess	-331
acne	-200
add	292
adds	149
adults	-311
against	-124
aging	-107
alarms	145
alcohol	467
allergy	342
amiodarone	124
amlodipine	234
anemia	-346
ankle	132
antibiotic	-163
antibody	-159
antihistamines	197
anxiety	-119
anyone	353
aorta	-196
apixaban	-135
apnea	-201
arthritis	-197
aspirin	381
asthma	126
attack	237
attacks	-257
avoided	212
b	164
baclofen	212
balloon	-123
barré	141
become	-198
benefit	172
benign	-119
beta	171
better	-212
bipolar	115
black	146
bladder	113
bleach	203
bleed	-148
blinded	-206
blinding	-128
blindness	182
block	-110
blockers	117
blocks	-183
bloodstream	135
blue	-139
body	-136
booster	-106
bowel	-228
bowels	229
brain	-184
brands	182
break	-274
breast	234
breastfeeding	173
breath	-217
breathing	147
breathlessness	-113
brittle	124
broke	131
broken	-138
bruise	-212
bruised	273
bruises	277
burn	376
burning	-168
calcium	194
cancers	-146
cannot	-232
capsules	-186
carbon	-142
carry	-349
cataract	252
cataracts	110
catheter	175
celiac	-101
cells	-352
chair	283
cheeks	205
chemicals	-152
chemotherapy	184
chest	-191
chills	135
chlamydia	-102
cigarettes	157
cisplatin	114
clinic	-162
clotting	-236
cloudy	-168
cochlear	-176
codeine	182
cohort	162
collapsed	139
collection	123
coma	282
combine	125
common	-146
company	-129
complaint	231
complaints	129
complication	175
compounds	-131
condition	-140
conditions	170
constipated	146
constipation	419
contact	-216
copd	171
cord	-148
course	218
courses	144
cpap	-140
crack	-177
cracked	-173
cracks	-212
cramps	133
cream	-161
crust	186
cutting	198
d	-126
daily	147
damages	-179
dangerous	-272
day	118
deaf	-271
death	232
defibrillator	-138
deficiency	-159
density	169
depression	-312
dermatologist	-134
desire	150
diabetes	-147
diazepam	-126
died	265
dies	-159
disease	-269
distress	117
diuretics	188
dizziness	168
dizzy	149
doctor	-74
doctors	-156
dose	179
double	-420
doubled	328
doubles	139
down	192
drain	-140
drawback	136
dreams	163
drinkers	162
drops	-228
drowsiness	115
drowsy	201
drug	-112
drugs	315
dry	-162
dust	-269
dye	-116
dying	-135
ear	-138
eardrum	178
edge	-117
effect	131
emergency	113
enamel	120
everybody	294
everyone	-83
evidence	-187
exercise	-159
experts	274
exposure	-169
eye	-111
eyelid	185
face	127
failed	-234
fails	-135
fall	-318
false	-166
families	-162
family	-241
fat	-151
fatal	144
feed	142
feet	-151
fell	202
fentanyl	-163
fertility	233
fever	229
few	180
fibers	-169
figure	205
filters	-100
fistula	162
flakes	-143
flares	-179
flow	120
flu	327
fluid	267
fluoride	-119
flushed	117
foam	157
food	-227
foot	-148
forming	127
formula	89
fortnight	-172
fracture	-162
fungus	-128
further	-157
gain	137
gallstones	127
gel	-122
gene	135
gentle	307
gland	-236
glands	149
glare	-143
glaucoma	140
goes	132
good	181
grapefruit	317
grew	-156
grip	162
grow	336
growing	-134
grown	-146
grows	-332
growth	163
growths	-176
guillain	141
gullet	151
habit	127
half	-339
halos	112
hands	-287
hard	-106
harms	100
headache	296
healing	167
heals	166
health	-268
hearing	-175
heart	-294
heartburn	215
hearts	144
heavy	-127
heel	-123
high	-177
hip	175
hiv	211
hives	140
hormones	-246
hospital	326
hot	148
hour	119
hours	-40
hunger	-105
i'm	-158
ibuprofen	199
immune	120
implant	170
infants	-202
inflamed	-141
inflames	-93
inflammation	-112
inflammatories	220
inflammatory	-150
injection	-328
injure	194
inner	-163
iron	-162
irritable	-149
irritate	166
irritated	-169
irritates	208
irritation	293
itch	-376
itchy	369
jaw	303
john's	113
joint	-207
joints	-169
juice	188
keyhole	142
kidney	131
kidneys	327
kills	-159
knit	167
laboratory	165
laser	192
laxative	138
laxatives	152
leg	220
legs	-230
lenses	-159
leukemia	-170
levels	144
lift	-112
lifting	-245
lifts	136
light	-138
likelier	130
likelihood	182
likely	360
lithium	235
live	209
longer	-144
lotion	-160
lower	167
lump	-184
malaria	-166
many	-165
mark	167
marrow	-276
mask	-205
measles	132
medicines	-196
members	-211
menu	171
mesh	187
middle	-125
milk	136
mind	108
minutes	-242
months	-192
mood	-264
more	309
most	-326
mothers	-159
mouth	540
mri	333
must	150
nail	-135
naloxone	-139
naproxen	-138
nausea	293
needle	103
needles	195
nerve	-207
nerves	-121
never	204
newborns	-239
nitrates	173
no	-197
nose	381
nosebleed	248
numb	184
oestrogen	-136
often	-207
older	-199
once	184
one	225
operation	160
operations	241
opioid	186
others	-134
overdose	208
overload	-188
overnight	236
ozone	120
pace	-149
pads	-103
pain	-669
paracetamol	-271
parent	-119
paroxetine	261
participants	133
patch	329
patches	-152
patients	201
peel	-123
pelvis	-257
periods	148
pharmacist	151
pills	200
pinch	-135
pinches	278
platelet	-113
pneumonia	-198
poisonous	155
pollen	-176
poor	-325
poorly	-169
pregnancy	252
prescription	-100
presses	-149
pressure	234
prevent	-253
prick	-195
propranolol	123
proteins	-190
puberty	-155
puffy	272
pulse	-126
pushes	-245
pushing	199
radiation	351
raises	270
rapid	131
rarer	71
rash	188
rates	134
raw	137
raynaud's	218
reaction	-117
reactions	222
recipients	264
red	-287
redness	247
reflux	-112
rejection	218
relapse	-253
release	-124
relievers	169
remedies	263
remedy	-142
removed	-115
resistant	173
rest	-373
restless	-66
results	-175
retina	130
reverses	-224
reviews	160
rhythm	-131
ringing	-116
rise	157
risk	-296
room	122
root	-302
roots	109
rub	-142
runs	-459
safe	797
safety	137
salt	-379
scans	-289
scarred	-206
scarring	-143
scars	-110
screening	-203
screw	161
sedatives	232
seizures	231
sensitivity	204
sepsis	111
serotonin	-110
sexual	137
shake	-174
shaking	-149
shock	-270
shocks	169
shortness	-100
shots	422
should	354
shoulder	107
shrinks	-164
shut	104
sick	-280
sight	-213
silicone	-172
skin	188
sleep	-469
sleeping	313
slow	146
smoke	177
smokers	584
smokes	146
smoking	528
snoring	-110
sodium	155
some	249
someone	-176
sore	174
sores	125
spine	134
spirits	203
spoils	-153
spotting	196
sprain	201
st	113
statin	123
stenosis	167
stent	129
steps	-220
steroid	182
stick	-194
stiff	-103
stiffness	109
sting	267
stinging	144
stings	308
stomach	587
stores	-148
straight	-90
strain	-183
strains	-474
strength	231
strep	-144
stress	-166
strip	252
stroke	-182
studies	249
study	-135
sudden	163
suicide	-133
sunburn	164
sunlight	200
supplements	123
supply	-113
supports	-128
survivors	-157
swell	229
swells	-228
swollen	-169
syndrome	-329
system	142
tablet	-137
tablets	-119
take	-81
taste	212
tattoos	135
tea	-149
team	-154
tears	-356
tells	-167
ten	183
tendons	163
tens	138
test	-333
tests	-263
thin	241
thinking	191
thinners	273
third	-136
throats	-120
thyroid	240
tighten	306
tinnitus	120
tiredness	-245
tissue	-358
tobacco	302
toe	134
tolerated	151
tongue	113
topiramate	205
toxin	-176
transfusion	204
treatment	-188
tremor	87
trial	-332
trials	-251
tube	-185
tubes	-175
tumor	269
turn	-139
ultrasound	-235
underactive	136
unpleasant	226
unsafe	106
unsettled	114
up	303
upset	153
use	438
users	542
vaccines	168
veins	-203
ventilator	169
vessels	-190
virus	-80
viruses	-254
vision	138
vitamins	-109
vivid	243
waking	-119
walking	-134
warfarin	160
weaken	203
week	-207
weeks	268
weeps	148
well	214
white	-115
wipe	-94
within	167
women	-209
workers	-150
worry	159
worse	377
wort	113
wounds	155
year	-200
yeast	225
yellow	-231
zika	-126`,
    'word-stem': `2	-157
abl	-146
absces	-331
accident	143
ach	-175
acne	-200
add	212
adds	149
adult	-306
against	-124
aging	-107
alcohol	467
allerg	276
amiodaron	124
amlodipin	234
anemia	-346
antibiotic	-231
anticoagulant	-202
antifungal	111
antihistamin	182
anxiet	-119
anyon	353
aorta	-196
apixaban	-135
apnea	-201
applianc	237
arthriti	-197
aspirin	381
asthma	126
at	-115
avoid	109
b	164
back	-212
baclofen	212
balloon	-123
barré	141
be	321
benefit	165
benign	-119
beta	171
better	-212
bipolar	115
black	146
bladder	113
ble	-148
bleach	250
blind	-132
block	-340
blocker	167
blood	140
bloodstream	135
blue	-139
body	-136
booster	-133
brain	-189
brand	127
break	-265
breast	287
breastfeed	173
breathless	-113
brittl	124
brok	131
broken	-138
bruis	460
bulg	-214
burn	304
calcium	194
calm	-186
cancer	-300
cannot	-232
capsul	-120
carbon	-142
carr	-296
cataract	361
catheter	128
cavit	120
celiac	-101
cell	-234
chair	283
cheek	165
chemical	-221
chemotherap	184
chest	-191
chew	122
chill	135
chlamydia	-102
cigarett	167
cisplatin	114
clott	-226
cloud	-168
cochlear	-176
codein	182
cohort	162
collaps	222
collection	123
coma	282
combin	132
common	-146
compan	-136
complaint	361
complic	222
compound	-175
concentr	205
constip	419
constipat	146
contact	-216
copd	171
cord	-88
count	-161
cours	363
cpap	-140
crack	-563
cramp	315
crash	-137
crush	-92
crust	205
cutt	198
cyst	-185
d	-126
dai	147
damag	-321
danger	66
dangerou	-272
day	118
deaf	-344
death	190
defect	141
defibrillator	-138
deficienc	-159
densit	169
dent	173
depression	-312
dermatologist	-136
desir	150
diabet	-147
diazepam	-126
died	265
dies	-159
diseas	-302
disorder	-123
distres	117
diuretic	198
dizz	149
dizzi	168
do	-264
doctor	-230
does	-225
dose	179
doubl	77
down	192
drain	-262
dream	163
dress	-150
drink	218
drinker	162
drop	-89
dropp	290
drows	201
drowsi	115
drug	213
dry	-199
dust	-269
dye	-116
dying	-135
ear	-138
eardrum	178
edge	-117
effect	209
elbow	-128
emergenc	113
enamel	120
erection	203
everybod	294
everyon	-83
evidenc	-187
exercis	-206
expert	270
exposur	-169
eye	-111
eyebrow	96
face	127
fail	-181
faint	223
fall	-167
fals	-166
fami	-241
famil	-162
fat	-151
fatal	144
feet	-151
fell	202
fentanyl	-163
fertilit	233
fever	223
few	180
fill	172
filter	-210
finger	-180
firm	-129
fistula	179
flar	-195
flood	-135
flow	120
flu	327
fluid	267
fluorid	-119
flush	192
foam	157
food	-227
foot	-148
for	-135
form	119
formula	88
fortnight	-172
fractur	-158
fungu	-128
further	-157
gain	137
gel	-122
gene	135
gentl	307
glar	-143
glaucoma	140
goes	132
good	181
graft	200
grapefruit	317
grew	-156
grip	162
grow	-130
grown	-146
guillain	141
gullet	152
half	-339
hand	-374
harm	126
have	-183
headach	365
heal	312
health	-229
hear	-175
heart	-128
heartburn	215
heat	136
heav	-127
heel	-171
high	-175
hip	175
hiv	351
hormon	-160
hospital	305
hot	148
hunger	-105
i	-418
i'm	-158
ibuprofen	199
immun	120
implant	230
infant	-210
inflam	-353
inflamm	-112
infusion	-124
injection	-141
injur	168
inner	-163
iron	-162
irrit	293
irritabl	-149
irritat	206
is	157
jaw	303
john'	113
joint	-377
juic	188
jump	184
keyhol	142
kidne	131
kidney	327
knit	165
laborator	165
laser	180
laxativ	290
leg	220
legs	-230
leukemia	-170
level	129
lift	-134
liga	-105
light	-138
like	331
likelier	130
likelihood	182
limit	210
lithium	235
live	209
longer	-144
loosen	218
lotion	-160
lump	-319
magnet	149
malaria	-166
many	-165
marrow	-276
mask	-264
measl	132
medicin	-358
member	-214
mend	-145
menu	169
mesh	300
middl	-125
milk	136
mind	110
minut	-338
mood	-281
more	309
most	-326
mother	-77
mouth	507
move	238
mri	333
must	150
nail	-206
naloxon	-139
naproxen	-138
natural	-184
nausea	293
needl	184
nerv	-328
never	204
newborn	-286
night	-211
nitrat	168
no	-197
nod	167
nose	381
noseble	248
not	-204
numb	268
oestrogen	-143
often	-207
older	-199
once	184
one	225
oper	401
opioid	308
other	-137
overdos	212
overload	-193
overnight	236
ozon	120
pace	-149
pacemaker	155
pads	-103
pain	-669
paracetamol	-271
parent	-238
paroxetin	261
participant	133
patch	177
patient	34
peel	-115
pelvi	-257
pharmacist	149
pierc	268
pill	187
pinch	124
platelet	-130
pneumonia	-207
poison	-124
poisonou	155
pollen	-176
polyp	-126
poor	-494
positiv	-125
pregnanc	252
prescription	-122
press	-239
pressur	234
prevent	-245
prick	-199
product	-183
propranolol	123
protein	-122
pubert	-155
puff	272
puls	-126
radi	351
rais	106
rapid	131
rarer	71
rat	133
raw	137
raynaud'	218
reader	-138
recipient	264
reflux	-112
rejection	218
relaps	-274
releas	-147
reliever	164
resistant	173
rest	-454
restles	-66
result	-175
retina	130
revers	-224
rise	157
risk	-258
room	122
rub	-142
rubb	125
ruin	-229
runner	-141
runs	-459
safe	797
safet	137
salt	-369
scan	-416
scar	-228
scarr	-348
screen	-204
screw	117
sedativ	208
seizur	155
sensitivit	204
sepsi	111
serotonin	-110
sexual	137
shak	-158
shield	198
shock	-100
short	-222
shot	425
should	354
shunt	213
shut	116
sick	-291
sight	-213
silicon	-172
skin	188
sleep	-258
slow	147
smok	871
smoker	584
snor	-110
sodium	155
soften	186
some	249
someon	-176
sor	125
sore	145
specialist	226
spin	134
spirit	203
spleen	-144
spoil	-113
spott	196
sprain	179
ssri	221
st	113
starv	160
statin	107
stenosi	167
stent	209
step	-220
steroid	162
stick	-180
sting	719
stomach	587
stor	-180
straight	-90
strain	-657
strength	203
strep	-144
stres	-166
strip	183
stud	114
sudden	219
suicid	-133
sunburn	212
sunlight	200
supp	-113
support	-158
survivor	-157
swell	-126
swollen	-169
syndrom	-330
tablet	-251
take	-81
tast	212
tattoo	146
tea	-149
team	-158
tear	-288
ten	183
tender	256
tendon	155
tens	138
test	-532
tetracyclin	130
that	-277
the	-183
thicken	76
think	193
thinner	311
third	-199
thought	163
thyroid	240
tight	140
tighten	359
tingl	-178
tinnitu	120
tired	-245
tissu	-356
tobacco	302
toe	134
tolerat	151
tongu	174
topiramat	205
toxin	-316
transfusion	204
tremor	87
trial	-583
tub	-204
tube	-185
turn	-148
twitch	167
ultrasound	-235
underactiv	136
unpleasant	226
unsaf	106
unsettl	114
up	303
upset	130
use	438
user	633
vaccin	294
vein	-238
ventilator	169
vessel	-270
viru	-80
virus	-254
vision	138
vivid	243
wak	-185
walk	-134
warfarin	160
water	-92
we	-209
weaken	411
week	86
weep	237
well	209
whit	-115
wipe	-94
with	362
within	167
women	-209
worker	-150
worr	194
wors	377
wort	113
wound	213
year	-142
yeast	124
yellow	-231
your	-296
zika	-126`,
    'run': `" -	132
" <body>	-123
" <hype>	-123
" <safe>	116
" says	-127
#	-358
# <buyer> .	205
# <buyer> who	-126
# <percent> ,	103
# <percent> .	194
# <percent> had	163
# <person> with	-115
# <pregnancy>	-164
# <time>	-134
# are	-113
# can	144
# cases	143
# have	202
# is	-163
# mg	-141
# million	-163
# needs	-183
# of those	-145
# to <rave>	120
, " says	-127
, #	-116
, <body>	-184
, <body> -	115
, <body> .	143
, <body> and	-239
, <body> or	-98
, <buyer>	-195
, <condition> ,	-192
, <condition> or	-85
, <drug>	-81
, <exposure>	-167
, <exposure> and	-165
, <harm> ,	114
, <harm> and	-240
, <harms>	-283
, <hypes>	-124
, <pathogen>	-280
, <pathogen> <raises>	-151
, <pathogen> and	-185
, <performance>	-216
, <person>	-246
, <pregnancy>	-166
, <provider>	-130
, <pseudo>	-105
, <staff>	99
, <treatment>	-249
, <unwell>	-187
, <unwell> <body>	-163
, <unwell> and	-141
, a <condition>	97
, an <condition>	72
, an <harm>	-378
, and	254
, and <body>	235
, and <buyer>	192
, and <condition>	-144
, and <pathogen>	-217
, and it	-119
, and may	137
, as	387
, as a	98
, as do	213
, as the	131
, at	186
, at the	176
, because	272
, because it	126
, but they	-180
, by	130
, called	-129
, can	157
, fluid	132
, for	111
, has	82
, in	267
, is	-109
, it is	-175
, less	115
, never	128
, on	-121
, or	-252
, or <condition>	-118
, rarely	140
, roughly	-132
, since	398
, since a	174
, since it	188
, so	355
, so take	118
, so that	-201
, the	-158
, then	-122
, though	183
, though it	197
, was	116
, when	-128
, whereas	-163
, which	151
, which <condition>	-112
, which a	132
, which may	164
, with	140
, with <harm>	242
, without	-117
, yes	292
, yes .	305
, your	141
, your <body>	148
, zero	218
- <body>	-193
- <health>	110
- <treatment>	277
- known	109
- shaped	-205
- term	171
- tip	234
. ￼	299
/	-240
: #	-146
: <harm>	243
: <unwell>	246
: a <person>	188
: my	-108
: no	110
: one	177
; <buyer>	173
; <condition>	-162
; <exposure>	148
; <person>	-100
; a	195
; about	-182
; an	-174
; large	106
; whether	170
<ails>	-144
<ails> ,	-423
<ails> , and	-203
<ails> and	-266
<ails> on the	157
<ails> the	255
<ails> the <body>	147
<beauty>	378
<beauty> <harm>	176
<beauty> and <body>	95
<beauty> has	-205
<beauty> may	223
<beauty> to	-162
<beauty> was	258
<body> , #	128
<body> , <body>	-109
<body> , <harm>	-159
<body> , a	147
<body> , and	180
<body> , then	-151
<body> -	189
<body> . "	193
<body> :	205
<body> ;	246
<body> <ails> .	-135
<body> <ails> for	157
<body> <body> ,	129
<body> <body> .	-193
<body> <drug>	-110
<body> <drug> ,	-100
<body> <harms>	-215
<body> <harms> ,	-102
<body> <raises>	-222
<body> and a	124
<body> and cause	-139
<body> are	151
<body> becomes	-151
<body> becomes <unwell>	-126
<body> can <ails>	-145
<body> comes	164
<body> do	-129
<body> does not	153
<body> down	-130
<body> for	203
<body> for <time>	127
<body> further	137
<body> further .	135
<body> gets	108
<body> gives	112
<body> hard	180
<body> has	-146
<body> have	229
<body> in <buyer>	245
<body> in a	-238
<body> in childhood	156
<body> is an	-148
<body> is kept	117
<body> it	123
<body> makes	-184
<body> may	286
<body> may feel	130
<body> more	173
<body> of	-187
<body> of a	142
<body> or the	-136
<body> stays <unwell>	149
<body> to the	-135
<body> turn	-195
<body> was	127
<body> were	103
<body> where	149
<body> will	380
<body> will be	320
<body> with a	161
<body> within	-196
<buy>	-133
<buyer>	-79
<buyer> , and	109
<buyer> .	138
<buyer> <ails> ,	-186
<buyer> <body>	-190
<buyer> <harm>	-183
<buyer> <raises>	-190
<buyer> <unwell>	236
<buyer> after	-148
<buyer> and	-149
<buyer> are	-285
<buyer> can't	216
<buyer> could	-184
<buyer> describe	192
<buyer> find	153
<buyer> get	157
<buyer> has had	180
<buyer> have	258
<buyer> have <ails>	129
<buyer> have been	133
<buyer> have no	-127
<buyer> it	-212
<buyer> need	-191
<buyer> need a	-178
<buyer> notice	140
<buyer> of	-260
<buyer> on	319
<buyer> on long	151
<buyer> over	162
<buyer> to	-318
<buyer> with a	105
<buyer> without	-260
<complication>	379
<complication> .	126
<complication> to	165
<condition>	-259
<condition> , <condition>	-370
<condition> , and	199
<condition> , because	224
<condition> , in	137
<condition> , which	-186
<condition> , with	164
<condition> :	123
<condition> <drug>	123
<condition> <harm>	-236
<condition> <harms>	-185
<condition> <likelihood>	194
<condition> <lowers>	-107
<condition> <pathogen>	-173
<condition> <person>	117
<condition> <raises>	-107
<condition> <treatment>	93
<condition> also	-121
<condition> and	-124
<condition> and <condition>	-145
<condition> and <harm>	202
<condition> and may	137
<condition> by #	132
<condition> can	-163
<condition> can be	-130
<condition> causes	-111
<condition> comes	-103
<condition> comes from	-101
<condition> does	-185
<condition> does not	-154
<condition> for	167
<condition> has	-164
<condition> in <buyer>	-147
<condition> in a	216
<condition> in the	144
<condition> is common	-122
<condition> is rare	115
<condition> later	-143
<condition> makes	-122
<condition> may	-171
<condition> may be	-131
<condition> needs	132
<condition> or a	176
<condition> rules	129
<condition> tends	-118
<condition> tends to	-118
<condition> that	-468
<condition> the	-200
<condition> the <body>	-188
<condition> to	162
<condition> was	188
<condition> who	130
<contra>	345
<contra> <body>	-147
<contra> <body> .	-110
<contra> <person>	136
<contra> in	174
<contra> to	-172
<contra> under	197
<contra> under #	151
<contra> with	316
<convenience>	435
<danger>	214
<danger> .	95
<danger> factors	-115
<danger> is	152
<danger> of	196
<danger> of bias	-125
<device>	-170
<device> ,	-214
<device> <raises>	174
<device> <treatment>	-206
<device> can	192
<device> is	-176
<device> sends	-166
<drug>	157
<drug> (	197
<drug> ,	245
<drug> , an	92
<drug> , can	153
<drug> , so	266
<drug> , which	99
<drug> ;	-174
<drug> <drug> are	-153
<drug> <lowers> the	-129
<drug> <treatment>	149
<drug> <treatment> the	121
<drug> all	195
<drug> alone	115
<drug> and	255
<drug> and <drug>	140
<drug> and <person>	134
<drug> and a	-175
<drug> are	-154
<drug> are given	-123
<drug> are the	164
<drug> as	-164
<drug> before	182
<drug> by	-214
<drug> by <body>	-202
<drug> can	426
<drug> do not	-157
<drug> do the	129
<drug> from	230
<drug> from being	129
<drug> into	132
<drug> is	224
<drug> is an	184
<drug> it	237
<drug> levels	130
<drug> made	190
<drug> make the	-142
<drug> makes	92
<drug> may	452
<drug> of the	189
<drug> on	-205
<drug> only	-154
<drug> slow	-167
<drug> slow the	-167
<drug> that	156
<drug> to	-187
<drug> with	162
<drug> with <drug>	231
<drug> within	-164
<evidence>	-178
<evidence> #	230
<evidence> # <percent>	283
<evidence> .	138
<evidence> disagree	177
<evidence> have	179
<evidence> was	-121
<exposure>	362
<exposure> , <condition>	118
<exposure> , <exposure>	164
<exposure> , <pathogen>	-135
<exposure> , a	-163
<exposure> , which	125
<exposure> .	-175
<exposure> <condition>	-143
<exposure> <exposure>	117
<exposure> <harm> for	-126
<exposure> <harms>	145
<exposure> <hypes>	262
<exposure> <hypes> the	200
<exposure> <raises>	430
<exposure> <remedy>	181
<exposure> and	-280
<exposure> and <exposure>	284
<exposure> at	147
<exposure> can	249
<exposure> has	137
<exposure> have	104
<exposure> in the	-211
<exposure> of the	126
<exposure> on	-154
<exposure> on the	-195
<exposure> to <harm>	-238
<form> have	131
<form> is	-159
<form> may	172
<form> that	157
<guarantee> "	-169
<guarantee> .	260
<guarantee> <body>	120
<guarantee> <condition>	-143
<guarantee> <condition> .	-138
<guarantee> an	-137
<guarantee> an <harm>	-137
<guarantee> it	-116
<harm> )	168
<harm> , <condition>	299
<harm> , a	72
<harm> , an	-229
<harm> , and	-124
<harm> <harm> off	183
<harm> <hypes>	161
<harm> a little	138
<harm> after	-257
<harm> all	126
<harm> and	135
<harm> and <condition>	245
<harm> and the	109
<harm> can <harm>	-161
<harm> can be	-235
<harm> can occur	-123
<harm> comes	-181
<harm> comes from	-125
<harm> down	-147
<harm> easily	138
<harm> for #	-170
<harm> form	-168
<harm> from	-230
<harm> from <condition>	-120
<harm> in a	-149
<harm> in the	154
<harm> is	241
<harm> is <unwell>	-111
<harm> is an	172
<harm> is gone	114
<harm> it	267
<harm> lasts	148
<harm> like	209
<harm> like a	129
<harm> makes	-208
<harm> makes <buyer>	-105
<harm> may	119
<harm> may come	128
<harm> near	149
<harm> near the	149
<harm> or <harm>	179
<harm> starts	-122
<harm> than	209
<harm> that	-130
<harm> the <beauty>	126
<harm> the <treatment>	-101
<harm> there	-106
<harm> to the	-145
<harm> under the	119
<harm> was	116
<harm> were	116
<harm> when	139
<harm> where	233
<harm> where the	178
<harm> with	-233
<harm> within	-174
<harm> within five	-184
<harm> without	-173
<harmful>	388
<harmful> ,	-136
<harmful> .	186
<harmful> <body>	134
<harmful> <exposure>	-176
<harmful> for	194
<harms> ,	-107
<harms> <beauty>	156
<harms> <beauty> .	192
<harms> <body>	-117
<harms> <body> .	232
<harms> a	170
<harms> a <body>	-155
<harms> down	280
<harms> is	-157
<harms> more than	114
<harms> the	194
<harms> the <body>	-109
<harms> the <pathogen>	124
<harms> up	-153
<harms> your	135
<harms> your <body>	130
<health> ,	-123
<health> at the	134
<health> of	-192
<health> or	122
<health> that	234
<hype>	-123
<hype> .	142
<hype> <condition> .	258
<hypes>	-279
<hypes> ,	172
<hypes> , so	112
<hypes> .	153
<hypes> <body>	243
<hypes> <condition>	179
<hypes> <condition> .	150
<hypes> <harm>	-220
<hypes> a	-112
<hypes> a <harm>	-109
<hypes> over	-70
<hypes> the	159
<interact>	122
<likelier>	164
<likelier> .	235
<likelier> in	-185
<likelier> of	133
<likelier> than	-140
<likelihood>	197
<likelihood> .	-313
<likelihood> <raises>	121
<likelihood> <raises> with	182
<likelihood> is	128
<lowers> <condition>	-164
<lowers> <harm> .	-73
<lowers> <remedy>	168
<lowers> the <likelihood>	-237
<natural>	-154
<natural> <body>	191
<natural> <exposure>	-144
<offer>	-233
<pathogen> #	284
<pathogen> ,	-263
<pathogen> , <exposure>	-147
<pathogen> , so	150
<pathogen> .	-189
<pathogen> <harms>	94
<pathogen> <pathogen>	269
<pathogen> and	-161
<pathogen> around	160
<pathogen> can	204
<pathogen> get	-124
<pathogen> has	-128
<pathogen> in	-337
<pathogen> is	134
<pathogen> may	262
<pathogen> out	-168
<pathogen> slows	243
<pathogen> that	-213
<pathogen> the <beauty>	123
<percent> ,	103
<percent> .	102
<percent> had	163
<percent> in	-140
<percent> of <body>	83
<percent> of <buyer>	-210
<percent> of <treatment>	198
<percent> of the	-140
<performance>	210
<performance> .	134
<performance> <harm>	165
<person>	-162
<person> #	-247
<person> ,	139
<person> .	158
<person> :	-116
<person> <buyer>	96
<person> <buyer> <raises>	-136
<person> <buyer> find	153
<person> <buyer> it	-165
<person> <buyer> with	-245
<person> <drug>	458
<person> <lowers>	151
<person> <person>	175
<person> <time> .	252
<person> <time> later	138
<person> <time> of	-164
<person> been	-133
<person> can	-479
<person> can be	-97
<person> can have	123
<person> can live	153
<person> causes	-141
<person> don't need	143
<person> feel	-247
<person> find	142
<person> frequent	120
<person> frequent <reporting>	108
<person> has	-223
<person> have <condition>	206
<person> have a	-135
<person> in	-119
<person> in the	-208
<person> lie	-166
<person> look	171
<person> may	159
<person> may feel	222
<person> of the	-147
<person> of those	211
<person> on	177
<person> on <drug>	156
<person> out	-183
<person> over	169
<person> over #	154
<person> sit	149
<person> stop	167
<person> told	-113
<person> under	153
<person> want	-141
<person> was	186
<person> were	-166
<person> who	-110
<person> who has	-148
<person> who is	-107
<person> won't	128
<person> would	-144
<pregnancy> .	385
<pregnancy> has	-128
<pregnancy> in	-107
<pregnancy> is	147
<pregnancy> may	-142
<pregnancy> should	193
<product> ,	-177
<product> :	-179
<product> <harms>	188
<product> and	-237
<product> are	123
<product> from	107
<product> on	-67
<product> the	209
<product> the <body>	187
<provider>	-190
<provider> ,	-141
<provider> .	-256
<provider> and	219
<raises>	293
<raises> .	86
<raises> <condition>	174
<raises> <pathogen>	155
<raises> <unwell>	-171
<raises> and	-296
<raises> at	-131
<raises> in	262
<raises> the	181
<raises> the <condition>	123
<raises> the <likelihood>	-175
<raises> to	-193
<raises> with	103
<rave>	-116
<rave> <buyer>	208
<rave> <time>	-133
<red-flag> if	153
<remedy> :	120
<remedy> <drug>	194
<remedy> <drug> ,	104
<remedy> <hypes>	-143
<remedy> <remedy>	148
<remedy> can	185
<remedy> for	-158
<remedy> from	-125
<remedy> have	115
<reporting>	-170
<reporting> <person>	-99
<reporting> be	169
<safe>	176
<safe> , and	-181
<safe> and	183
<safe> for	140
<safe> in	-113
<safe> the	105
<safe> the <body>	105
<safety>	132
<side-effect>	319
<side-effect> .	150
<staff>	-141
<staff> before	136
<staff> have	114
<staff> may	-145
<superlative>	-163
<superlative> -	133
<superlative> .	112
<symptom>	-98
<symptom> ,	-242
<symptom> .	-187
<symptom> air	-112
<symptom> and	152
<time> , it	174
<time> , since	131
<time> , so	155
<time> :	166
<time> ;	158
<time> after	128
<time> after each	174
<time> after the	-127
<time> are	129
<time> before	-304
<time> before .	-139
<time> before the	-181
<time> can	185
<time> five	136
<time> for	-117
<time> found	201
<time> if	-168
<time> later ,	184
<time> may	-123
<time> of	187
<time> of <harm>	143
<time> of use	175
<time> or <time>	-142
<time> or longer	119
<treatment> ,	-133
<treatment> , which	147
<treatment> ;	-233
<treatment> <drug>	-161
<treatment> <harm> .	168
<treatment> <lowers>	-238
<treatment> <raises>	-171
<treatment> an	139
<treatment> and <drug>	-96
<treatment> and <harm>	-129
<treatment> are	359
<treatment> as	-194
<treatment> do	144
<treatment> does not	252
<treatment> done	131
<treatment> every	-112
<treatment> first	-226
<treatment> first .	-222
<treatment> for	-184
<treatment> for <condition>	-111
<treatment> has	-178
<treatment> in	202
<treatment> is approved	118
<treatment> it	-142
<treatment> left	177
<treatment> left in	159
<treatment> may	212
<treatment> of	263
<treatment> once	118
<treatment> out	141
<treatment> out of	121
<treatment> shows	-198
<treatment> the <body>	-180
<treatment> there	167
<treatment> there is	166
<treatment> they	163
<treatment> through the	145
<unwell>	181
<unwell> , <harm>	168
<unwell> , and	124
<unwell> <body> may	-175
<unwell> <body> or	127
<unwell> <exposure>	-104
<unwell> <person>	-119
<unwell> air	-127
<unwell> and	158
<unwell> and <unwell>	144
<unwell> by	-191
<unwell> controlled	-144
<unwell> for	258
<unwell> for two	144
<unwell> from	-182
<unwell> in	-130
<unwell> on	144
<unwell> on the	172
<unwell> one	212
<unwell> than	203
<unwell> the	-129
<unwell> the <body>	-147
<vital>	289
<vital> <raises>	130
<vital> <raises> in	128
<vital> and	-115
<vital> may	167
<vital> or <harm>	122
<warning> on	-165
a <ails> <body>	-148
a <body> ,	115
a <body> .	-139
a <body> is	113
a <body> or	-115
a <body> that	103
a <buyer>	-155
a <condition> at	199
a <condition> can	-181
a <convenience>	106
a <device> can	-112
a <device> that	117
a <drug> <treatment>	210
a <drug> is	82
a <drug> that	84
a <evidence>	-112
a <form>	-200
a <harm> from	218
a <harm> is	174
a <harm> may	-182
a <harm> of	-104
a <harm> on	-162
a <harmful>	207
a <hypes>	-165
a <pathogen>	76
a <person>	142
a <person> .	-157
a <person> <buyer>	270
a <person> of	141
a <person> with	168
a <product>	240
a <product> of	134
a <raises>	-183
a <remedy>	-148
a <staff> before	136
a <symptom>	-221
a <time> ;	119
a <time> and	-110
a <time> are	175
a <time> can	113
a <treatment> .	103
a <treatment> in	-168
a <treatment> is	-278
a <treatment> left	155
a <treatment> may	123
a <treatment> or	-140
a <unwell>	103
a <vital>	-127
a bad	183
a bit	232
a cloth	208
a clue	-103
a clue .	-103
a concern	275
a different story	127
a drawer	177
a frequent	128
a fresh	251
a full	-167
a gap	71
a glass	-120
a hard	230
a hole	153
a hundred	148
a little	189
a little .	132
a long	-132
a new	-184
a pounding	139
a price	110
a rare	194
a room	173
a serious <condition>	-121
a sign	-156
a slow -	147
a small <danger>	178
a sudden	103
a tenth of	-118
a thin	-228
a time	156
a towel	118
a warning	189
a weekend	144
a while .	253
a white	-210
able	-120
able to	-120
about #	151
about <person> .	164
about a <person>	-228
about one	198
about six <time>	147
about twice	149
about two	-164
about two <time>	-150
about whether	-111
above the	-138
absorbed	166
accept	-122
accept that	-108
act	-235
active	208
adjusted	-145
advise	102
affect	191
affects <person>	-148
after	173
after #	-151
after <harm>	-138
after <harm> .	-138
after <treatment> .	-142
after a	-219
after a <harm>	-184
after each	275
after it	305
after the <person>	149
after the last	-180
afternoon	172
afternoon .	122
afterward	519
afterward ,	118
afterward .	199
afterwards	114
again within	157
against <pathogen> .	151
against a	-133
against it	108
air	224
air ,	-122
air .	214
air in	109
alike	-130
alike .	-142
all <buyer>	96
all <raises>	151
allowed	164
almost	281
alone	-169
alone is	-129
along	186
also	174
also <harm>	119
alternative	191
altogether	165
america	-119
among	345
among the	203
among them .	118
amounts	320
amounts .	149
an <drug>	126
an <harm>	-181
an <harm> ,	-132
an <pathogen>	126
an <time> or	-156
an <treatment> that	138
an alternative	247
an early	-166
an inch	192
an older	148
and # in	124
and <body>	256
and <body> .	-199
and <buyer> have	90
and <condition> were	112
and <drug> are	210
and <exposure>	-136
and <exposure> <raises>	128
and <harm> are	164
and <harm> from	-123
and <harm> the	-163
and <harm> to	90
and <harms> the	160
and <health>	-210
and <hype>	124
and <hypes>	-187
and <person> <buyer>	126
and <person> <drug>	381
and <product>	-98
and <treatment> are	147
and <treatment> the	-125
and <unwell> ;	-123
and <unwell> <body>	-231
and <vital>	-198
and a <condition>	258
and a <harm>	-74
and a <unwell>	207
and an	-158
and are	146
and be	121
and be breathed	130
and can	183
and can be	248
and cannot	340
and cause	-226
and cause <condition>	-128
and does	149
and doesn't	136
and every	-187
and for	274
and give	-169
and go	128
and has to	-199
and have	138
and have to	214
and in #	-156
and let	154
and makes	219
and may	305
and may <harm>	-123
and more	-139
and not	-125
and nothing	-123
and of	128
and other	-116
and sex	-169
and short	136
and should	144
and should be	142
and so	-154
and spread	136
and that	-144
and the	-186
and the <body>	159
and the <harm>	-114
and then	320
and then it	137
and then the	-131
and there	174
and they are	-159
and whether	-125
and will	207
and with	134
animal	133
another	-146
answer	-193
answer to	-117
answers	-167
anyway	-133
anyway .	-118
apart	-140
approach	116
approved	-229
are :	100
are <drug>	184
are <harm>	-136
are <harmful>	154
are <harmful> for	129
are <harms>	200
are <pregnancy>	353
are <raises>	-191
are about	192
are affected	153
are also	140
are checked	117
are given	-229
are gone	-204
are linked	113
are meant	-105
are no	100
are not	237
are not .	159
are not a	150
are often	-268
are so	-133
are sold	-119
are the	110
around	99
around # in	136
around for	-131
around the <body>	204
as <drug>	-128
as <harm>	122
as do	213
as if	280
as it	138
as soon	161
as soon as	161
as the	-191
as the <body>	184
as thick	-116
as thick as	-116
as though	138
as well	193
as well as	-116
at # and	132
at <exposure>	-102
at birth	-133
at first	415
at first .	371
at one	-115
at that	125
at the	-98
at the <body>	226
at the cost	146
average	-157
away and	114
badly	93
batch	-115
bath	170
be <harmful>	168
be <lowers>	147
be <lowers> .	126
be a	239
be breathed	122
be breathed in	117
be caused	-181
be caused by	-181
be changed	-128
be done	-156
be drained	109
be expected	181
be felt	-157
be put	154
be put off	178
be repeated	-154
be replaced	105
be seen	-249
be tested	-140
be too	-132
be used in	129
be used to	-143
beam	153
beam .	126
because	343
because <harm>	207
because <person>	-125
because it	122
because of	134
because of the	178
because the	125
because the <body>	177
because the <drug>	153
becomes	-161
becomes <unwell> and	-140
bed .	-104
been	156
been described	179
been seen	195
before ,	159
before <pathogen> #	125
before the	-297
beforehand	-151
begins	-216
being	191
bend	-161
bending	270
beneath the	156
beneath the <body>	115
better	-190
better ,	128
better than	-121
between #	157
bias	-226
bile	135
birth	-150
bit	309
black	151
black and	110
blamed	154
blink	-121
blur	114
blurs <vital>	111
both <body>	-189
bothers	160
breathed in .	126
brief <harm>	56
bring <body>	-113
bring <condition>	128
bring a	151
bring on	176
brings on	108
brought on	176
brush	-161
builds	-208
builds up	-136
bulk	-174
burned	154
but	157
but can	119
but leave	158
but not	-323
but the	141
buy	-166
by #	-171
by <body>	-154
by <body> .	-104
by <condition>	-209
by <condition> or	-120
by <exposure>	-126
by <harm>	-141
by <treatment>	-153
by a	145
by a <body>	-121
by about	-144
by itself	-232
by mistake	198
by the time	-129
called	-311
called <condition>	-163
called the	-119
camera	-146
can <ails>	155
can <ails> .	166
can <drug>	136
can <exposure>	-277
can <exposure> to	-214
can <harm> <unwell>	-107
can <harms>	139
can <harms> the	149
can <hypes>	180
can <lowers>	250
can <lowers> <remedy>	181
can affect	97
can all	-141
can be	-129
can be given	114
can be left	-136
can be used	117
can bring	219
can bring on	228
can cause	255
can do	-118
can form	130
can give	160
can have	253
can have it	180
can itself	139
can leave	195
can let	124
can look	-82
can make	185
can mean	129
can occur	-132
can pass	131
can strengthen	160
can turn	132
can turn into	118
cannot	126
car	-130
card	-112
care	-139
care .	245
carton	-144
case	341
cases	220
cause	-260
cause <harm> ,	197
cause <harm> and	-190
caused	162
caused <harm>	118
caused by	-323
caused by <condition>	-221
caused by a	-129
causes	-140
causes <condition> .	121
causes <harm>	-156
causes <harm> ,	-139
center	-177
certain	243
certain <drug>	169
change	248
changed	-122
changes	-157
changes in	-154
changing	151
cheap	96
check	158
check ,	173
chief	219
childbirth	-160
childbirth ,	-147
choice	-132
choose	-141
clean	-122
cleaners	175
clear	-190
clears	-181
close to	200
cloth	130
cloud the	162
cloud the <device>	158
clue	-126
clue .	-104
clumps	152
coat	-104
coated	-137
collect	194
collect in	135
color	163
combined	218
come before	-136
come before it	-136
come from a	147
come late	-128
come up	180
comes <body>	157
comes from	-242
coming	-131
common	186
common and	311
common in	-206
common reasons	-111
complete	-113
concern	253
contrary	107
contrary to	107
controlled	-237
cost	288
cost <buyer>	153
cost of	146
coughing	-159
could	586
could lose	220
couple	186
couple of	202
couple of <time>	202
cover	-172
cover the	-97
covers	-130
crowd	-258
crowds	137
darker	197
darker <beauty>	86
darker <beauty> ,	85
date	-123
dead	-148
debated	135
decay ,	-199
deep <harm>	-132
deeper	146
dental	118
describe	133
desk	-165
develop	136
developed	169
diagnosed	115
did not <lowers>	-126
different	-185
different story	127
dirty	170
disagree	177
do .	-142
do not put	165
do so	-191
do the	337
do the same	126
does not	385
does not <harm>	156
does not <harms>	-165
does not <lowers>	147
does not make	249
does not mean	-148
does the	139
doesn't	119
doesn't cause	-129
don't	216
don't help	125
don't need	143
done to	147
done with	119
donor	179
donor <body>	129
door	221
down .	120
down the	-172
dr	-240
dr .	-146
drawer	167
draws	-97
drew	190
dries	-138
drinks	172
dripped	-172
drive	198
driving	-113
dulls	-156
during <treatment>	177
during the <treatment>	210
each	-158
early	100
early .	-127
early <harm>	164
ease	-237
easter	135
easy <harm>	-100
edges	-152
effect	267
effects	276
effects are	154
effects on	-191
eight	-162
eight <time>	-138
either	-192
eleven	-144
else .	205
elsewhere	172
ended up	156
enlarged	-144
enough	-222
enough .	-123
escapes	240
even	138
even a	227
even if	-164
even though	-138
evening	112
event	-124
events	179
ever	336
every	-434
every # <treatment>	-121
every # to	98
every <time>	-162
every <treatment>	213
every six	-144
every six <time>	-144
every two	-137
except	163
excess	180
expect	249
expect a	252
expected	270
expecting	127
external	125
extra	219
factors	-121
failure	-157
fast	105
faster	108
faster .	282
fear	280
feel	344
feel a	146
feel as	115
feeling	177
feels as	187
felt <unwell>	122
fetal	-176
fifty	85
find it	175
find the	-113
finding	-203
fine	203
fine .	218
first	-183
first #	131
first # <time>	134
first .	-181
first <time>	160
first <time> is	128
first <time> or	104
first <treatment>	-126
first three	165
first three <time>	139
fits	165
five .	181
flat ,	-137
flat for	-208
floors	-236
flow	-155
fluid	-182
fluid .	-194
fluid may	174
following	-112
follows	-170
food	-233
food into	134
for #	79
for # to	183
for <buyer>	-156
for <buyer> who	-93
for <condition>	-286
for <harm>	-316
for <person>	178
for <person> with	120
for <treatment>	-130
for a	191
for a <body>	110
for a <time>	171
for a time	123
for about	147
for about six	162
for an	171
for an <time>	160
for another	176
for longer	144
for nearly	-123
for one to	131
for seven	98
for seven <time>	103
for six	-95
for six <time>	-88
for the <pathogen>	143
for the <person>	-166
for the first	166
for the majority	158
form	147
form when	-183
forms	-234
found	344
found .	-236
found <warning>	146
found no	258
four	-202
four <buyer> on	152
four <time> .	-145
fourth	139
fragments	151
free	-313
frequencies	186
frequent	202
frequent <reporting>	108
friday	220
from #	-156
from <condition> ,	174
from <exposure>	-128
from <harm> .	167
from now	162
from the <body>	-200
from the <harm>	256
from the site	164
front	-163
front of	-125
fruit	129
full	-328
further .	212
gaps	-118
gave me	125
generally	208
gentler	143
get a	111
get in	-130
get it	-165
getting	-227
give <person>	141
give up	181
given a	-139
given for	-137
given to	103
given within	-102
glass	-191
glasses	-206
go	155
go home	145
go into	-168
go on to	-139
goes in	101
gone	-177
gone .	-219
gone in	205
got	175
greater	228
grounds	-172
groups	-239
grumble	120
gym	-153
had <condition> .	-145
had <harm>	185
had been	125
had it	-185
had the	-127
had to	120
had to be	199
halfway	110
handed	128
happen	127
happens	302
hard ,	96
hard , <unwell>	109
hard .	-109
hardly	178
hardly any	123
has a	-88
has become	173
has been	164
has been seen	193
has caused	224
has it	-105
has never	-122
has no	-220
has not	-219
has nothing	111
has nothing to	111
has the	99
has to be	83
have <condition> or	141
have <harm>	129
have <raises>	-123
have a	-237
have a <condition>	-118
have an	224
have caused	159
have found	162
have it	-238
have no	-101
have to	198
have to be	135
have trouble	-157
have two	141
hazy	143
head or	123
healthy <person>	148
hear	-120
heat <harms>	-171
help ,	111
helped	138
helps	-284
her <staff>	105
high	165
high .	175
high a	134
higher	207
hole	142
hole in the	128
homes	-203
how	-187
human	-120
i've	157
ice	170
ice .	199
ice for	130
if <person>	295
if <person> are	-234
if <person> have	195
if a	127
if one	-113
if the	196
if your <body>	265
improves	-133
in #	541
in # ,	-174
in # .	210
in # <percent>	94
in # of	-175
in # or	198
in ,	-190
in <beauty>	-122
in <body> .	181
in <body> and	-177
in <condition>	-178
in <condition> ,	-188
in <condition> .	329
in <drug>	164
in <harm>	-119
in <health>	168
in <pathogen>	160
in <person> .	-206
in <person> it	-167
in <person> who	156
in <pregnancy>	212
in <pregnancy> ,	140
in <rave>	184
in <rave> <buyer>	313
in <reporting>	-98
in a hundred	130
in about	95
in about #	372
in about a	-151
in healthy	229
in nearly	107
in nine	130
in our	-151
in roughly	188
in roughly #	188
in seven	-156
in several	-132
in that	280
in that time	148
in the <beauty>	-214
in the <harm>	-120
in the <provider>	94
in the <time>	98
in the first	497
in their	-268
in them	255
in those	173
in those who	154
in three	-252
in time	-214
in two of	221
in two to	-157
in up	243
in up to	243
in which	102
in which a	89
in your	-144
inch	162
include	170
include :	143
information	128
inherited	-119
inner	-168
insurers	-167
invites	199
is <harmful>	327
is <harmful> .	208
is <harms>	-190
is <likelier>	195
is <likelier> to	122
is <natural>	-147
is <pregnancy>	-115
is <reporting>	-138
is <safe>	121
is <safe> .	-137
is <safe> and	146
is <unwell>	-334
is <unwell> and	134
is <unwell> for	132
is a	-158
is a <harm>	-118
is a different	-157
is absorbed	139
is absorbed .	172
is all	98
is allowed	172
is almost	254
is also	-116
is an <condition>	-204
is an <harm>	155
is an alternative	206
is an emergency	113
is common	-164
is common and	189
is common in	-187
is expected	132
is for	-147
is found	-219
is generally	140
is in	-138
is kept	70
is little	185
is lost	-138
is made in	116
is normal	148
is now	-163
is often	280
is one	201
is permanent	120
is rare	232
is rare .	142
is recorded	-131
is short	-108
is still	144
is taken	127
is the main	271
is the worst	195
is their	107
is there	179
is too	231
is used	-217
is usual	117
is very	123
is why	141
isn't	-110
it ,	192
it , the	102
it <ails>	-120
it <condition>	210
it <harms>	149
it <performance>	-205
it <raises>	-151
it <treatment>	-145
it about	163
it along	113
it also	180
it brings	103
it can	231
it can be	-126
it cannot	174
it contains	129
it does not	-200
it from	-156
it gets	163
it gives	156
it goes on	-143
it has	-84
it has no	-145
it in	-259
it in <condition>	120
it is <likelier>	-201
it is about	106
it is the	112
it isn't	-136
it may	367
it may be	-106
it needs	97
it on your	136
it out	214
it out .	225
it rarely	-137
it reaches	-105
it reaches the	-105
it should	129
it spreads	-141
it suits	-110
it up .	195
it with	124
it's	244
it's <safe>	-110
its <safety>	151
its effect	116
its own	143
itself can	106
itself does	135
itself is	-143
job	-153
joins	-152
joins the	-149
judged	-121
juice	172
keep it	212
keep the	-145
know	-374
known	325
known .	257
known as	-148
labeled	-160
larger	128
last	-564
last <drug> .	-150
last for	-117
last of	277
last period	-189
lasts	275
late	-178
layer	-276
lazy	211
leaflets	-155
learn	-93
learning	157
leave	-203
leave #	171
leave # <time>	171
leave <person>	252
leave the	-246
leave two	142
leaves	276
leaves your	211
leaving	184
leaving the	138
left <buyer>	204
left behind	291
left in	253
lengthen	160
let <pathogen> in	-209
let go	-125
lets	150
level	212
level of	165
lie	-168
lies	-230
light	-278
light ,	-131
lighter	230
lights	129
like a	-132
likely to	124
line	-145
lines	142
link	246
link with	189
linked	239
linked to	219
list of	-135
little ,	-188
little <body>	142
live	145
live <pathogen>	136
live <pathogen> .	153
live with it	-130
lives	-135
load	205
lock	-110
long	143
long -	95
long - term	136
long <time>	-179
longer	108
longer ;	180
look for	-203
loose and	128
lose their	-126
loses	132
losing	-157
loss of	116
lost .	163
lost to	-112
lot	-112
loud	201
louder	199
low	255
low -	139
lunch	158
lunch .	123
lying	94
made	143
main reason	148
majority	225
make <body>	-208
make <harm>	132
make <remedy>	-170
make a	182
make it hard	166
make the	265
make the <harm>	148
make them	261
make up	-161
makes <buyer>	-121
makes <harm>	130
makes a	-163
makes it <unwell>	-151
makes the <body>	-162
marchetti	-117
marker	123
marks	252
matter	-145
matters	-264
may <ails>	143
may <harm>	148
may <harms>	258
may <harms> the	137
may <hypes>	172
may <pathogen>	160
may <product>	177
may <raises>	323
may be	-192
may be lost	174
may become	159
may even	187
may feel	322
may follow	180
may form	65
may have a	-166
may let	-174
may look	256
may make	205
may never	107
may result	112
may result .	149
may suffer	114
may then	179
me	168
mean <condition> .	-108
mean <harm>	169
mean <harm> .	206
means	-274
meant	-123
meant for	-123
measured	-139
metal	388
metal in	141
method .	-104
mg	-171
might	495
might have	-134
million <buyer>	-161
million <drug>	134
money	-177
more	223
more .	141
more <condition>	-137
more <harm>	161
more <unwell>	157
more readily	136
more readily .	135
more than #	-185
more than a	-165
mostly	-93
move	-133
moved .	130
moves	-104
mr	126
multifocal	144
multifocal <device>	148
must	82
must be	143
name	-179
narrow	118
narrow the	187
narrow the <body>	205
narrows the	-181
nasal	121
nearby	101
nearly	58
nearly all <buyer>	133
nearly every	144
need a	-145
need to	141
needed	128
needs	-85
needs two	137
neighbors	-166
neither	163
never	368
never develop	-145
new <beauty>	-143
new <device>	329
next .	-129
next to	213
next to nothing	173
ninety	149
no	211
no <body>	-261
no <body> .	-91
no <condition>	-122
no <device>	-114
no <drug>	-179
no <exposure>	-158
no <harm>	404
no <harm> ,	136
no <harm> .	216
no <treatment>	-109
no <treatment> is	165
no gain	185
no link	216
no live	172
no live <pathogen>	172
no longer	-406
no such	163
node	233
none	260
none .	197
normal .	-196
normally	-168
north	-179
not <condition>	-158
not <condition> .	-141
not <guarantee>	-131
not <harms>	148
not <raises>	206
not <raises> <body>	203
not a	102
not cause <condition>	146
not clear	-146
not for	222
not go	123
not help	231
not make it	-144
not mean	-148
not put	165
not the	-164
nothing	143
nothing about	-154
nothing for	178
nothing to	123
notice :	162
now and	309
now and then	320
nuisance	296
nuisance .	203
number of	175
number of <buyer>	153
occur .	-140
odd	294
of # to	-137
of <body> .	-87
of <buyer>	182
of <condition>	-317
of <condition> .	-318
of <condition> and	-134
of <condition> by	140
of <drug> ,	176
of <exposure>	233
of <exposure> and	-127
of <harm>	142
of <harm> .	199
of <natural>	-122
of <natural> <exposure>	-119
of <pathogen> .	-129
of <person> who	-149
of <pregnancy>	132
of <remedy>	99
of a <time>	136
of about	186
of bias	-226
of care	-115
of fear	209
of one	-171
of the	84
of the <condition>	-119
of the <evidence>	261
of them	-119
of them ,	-130
of these	125
of us	-110
of your	-312
off	256
off ,	266
off .	-222
off an	131
off an <pathogen>	131
off and	-191
off the	-111
often .	161
older	164
older <person>	-121
on <drug>	265
on <drug> .	88
on <evidence>	202
on <evidence> .	170
on <harms>	121
on <harms> <beauty>	121
on a	340
on a <device>	111
on a <drug>	158
on a fresh	107
on for	-179
on for <time>	-116
on in	-146
on it	268
on long	151
on our	-114
on that	160
on the	211
on the <device>	-239
on the first	-162
on their	-210
on to	-208
once	111
once in	173
one .	-109
one <drug>	-138
one in	-50
one large	167
one's	127
ones .	184
only if	-154
open the	132
opens	-204
or #	-194
or <condition>	-272
or <condition> may	127
or <harm> ,	-170
or <harm> .	-116
or <harms>	174
or <person>	151
or <time>	-133
or <unwell>	96
or a	93
or a <harm>	189
or after	119
or four	137
or if	128
or longer	119
or of	115
or stop	193
or the	-162
or the <body>	-242
or two	161
other	-316
out of the	212
out the	-117
over #	314
over # <time>	146
over six	-125
over six <time>	-122
over the	179
page	-283
page for	-187
part of the	218
particular	209
partner	133
parts	-183
parts of	-166
pass	92
pass water	198
passed	-141
passed .	-133
past	198
per	50
per million	215
perhaps	-150
period	-153
permanent	244
permanent .	212
physical	188
pick	-99
pierced	112
pierced .	110
pigment	-119
pigment <body>	-117
pink	182
pink <body>	153
plain	-223
play	-161
plug	170
plugs	-91
plunge	124
point	-113
poor	209
positive	180
possible	129
pounding	139
pounds	-138
pravastatin	292
press	-138
pressing	110
price	381
price is	173
private	-159
problem	222
problem in	122
problems	116
produces	184
prolong	167
promptly	121
promptly .	121
proof .	140
protect the <body>	149
protects	-138
provoke	179
provoke <harm>	144
pull	280
pulling	255
pulls	-241
pulses	-134
put	368
put #	124
put it	214
puts	135
qt	155
quickly	-163
quiet	-178
quitting	221
ran	202
rare	514
rare .	212
rarely ,	143
rarely , the	140
react	131
react to	118
read	139
readily	190
readily .	132
real	-128
reasons .	-118
rebound	137
recent	283
recent <treatment>	144
record	176
record .	134
recorded	106
recover .	106
relaxes	-173
relying	194
relying on	194
remember	-138
repeated	157
repeated <drug>	127
repellent	147
replaced	181
report	-154
reported	381
reported by	165
reported by #	105
reports	217
respond	-178
result	-99
return	191
ridge	138
right	-177
roll	-158
roof	-171
room ,	128
rough	290
roughly #	284
roughly # of	137
rules	97
running	221
safely	156
said	-139
same ,	163
same as	-213
saw	95
say that	-114
says	-88
scales	-169
scanned	140
scores	-149
see	-378
seems	129
seen	105
seen .	-160
sees	-233
self	-125
self -	-125
semen	258
sends	-143
sense	184
sensitive	190
separate	176
separate them	166
serious	195
serious <condition> .	-135
set off an	120
sets	233
sets off	201
seven	-112
seven <time>	161
several	234
several <drug>	245
severe	-256
severe <condition>	194
shaped	-153
shaving	348
she said	-118
shoot	196
short ,	-173
short -	294
shorter	131
should	212
should know	-197
should not	321
should not be	205
shown	-154
shows	-333
shows a	-123
shut	-180
side ,	-160
sign	-201
signals	-141
signs	-188
signs .	-236
similar	167
similar <drug>	203
simply	-140
simvastatin	307
since a	164
since it	153
since it can	143
six <time>	-215
six <time> ;	166
skip	269
skip the	146
sleeping	232
sleeping in	146
sleeping in them	146
slides	-152
slightly	389
slip	173
slippery	91
slips	90
slow	203
slow -	186
slow - <treatment>	130
slow <health>	125
slow the	-208
slow to	163
slowly	-237
slows	307
small <body>	-188
small <danger>	179
small <person>	110
smoked	158
so	308
so a	-228
so are	114
so take	118
so that	-245
so the <body>	96
soak	-158
soil	-151
soil ,	-148
sold	-217
something	-223
something else .	146
soon	303
soon as	161
sort	175
sound	99
soup	-124
space	-137
spares	159
speeds	259
spot	368
spot .	199
spots	-118
sprayed	-135
square	234
squeeze	-120
stage	-149
stage .	-93
stairs	122
stalls	128
stand	244
start a	120
starts	-225
states	-232
stays <unwell>	148
steered	127
sticky	-116
still	100
still ,	-96
stir	228
stop	197
stop <harm>	-128
stop after	139
stop and	342
stopping	203
stopping ,	-123
story .	122
stoves	160
stretch the	107
stretch the <body>	107
stronger .	161
strongly	160
struck	240
studied	-149
substances	129
success	-140
such <buyer>	-129
such a	131
suit	-147
suits	-187
suits <buyer>	-150
sunken	155
surface	106
surface <body>	191
swallow	-233
swallow .	-182
swallowed	172
sweat	-141
take <drug> ,	153
take <drug> for	-171
take a	-138
take a <time>	-129
take it	173
take it off	104
taken	292
taken for	-114
taken out	138
takes	-387
taking	440
tan	169
tap	169
tapering	-165
target	-166
teaches	-193
tell	-134
ten	-336
tenth of	-124
term	173
than	102
than # americans	144
than <buyer>	-161
than a	-301
than before	195
than one	190
that <ails> .	-120
that <buyer>	-158
that <exposure>	-179
that <harm>	91
that <harms>	-186
that <harms> the	-115
that <person>	-104
that <raises>	-289
that <time>	176
that <time> .	102
that <treatment>	-120
that can	207
that can't be	162
that could	178
that evening	226
that gets	-126
that had	122
that holds	195
that is	-113
that is <unwell>	-148
that is why	140
that it does	142
that keep	164
that keeps	-210
that spot	168
that the	154
that the <body>	296
that time	117
that way .	-154
the #	149
the <ails>	133
the <beauty> ,	-168
the <beauty> .	-183
the <beauty> was	248
the <body>	90
the <body> ,	-172
the <body> and	-177
the <body> becomes	-145
the <body> by	-184
the <body> can	209
the <body> further	135
the <body> gives	122
the <body> has	-140
the <body> in	192
the <body> is	-228
the <body> may	273
the <body> on	170
the <body> or	-95
the <body> turns	145
the <body> will	205
the <body> with	-135
the <condition>	-150
the <condition> ,	-200
the <danger> .	149
the <device>	164
the <device> .	137
the <device> <harm>	162
the <device> of	123
the <drug> ,	144
the <drug> on	-173
the <evidence> .	115
the <exposure> <harm>	-126
the <form>	118
the <guarantee>	195
the <harm>	-170
the <harm> ,	-147
the <harm> <harm>	131
the <harm> <hypes>	126
the <harm> can	170
the <harm> is	326
the <harm> that	-139
the <hypes>	-168
the <likelihood>	160
the <likelihood> <raises>	121
the <lowers>	-121
the <pathogen> .	286
the <pathogen> in	-110
the <pathogen> is	267
the <pathogen> may	151
the <person>	-142
the <person> <harm>	-157
the <person> frequent	115
the <provider> and	238
the <red-flag>	136
the <red-flag> .	160
the <remedy>	-167
the <staff> ,	206
the <symptom>	188
the <time> after	155
the <treatment>	201
the <treatment> ,	-202
the <treatment> .	169
the <treatment> if	183
the <treatment> itself	131
the <unwell>	-152
the <vital> ,	134
the air	107
the air .	125
the bath	161
the canal	194
the chief	207
the cost	146
the cost of	146
the culprit	-131
the edges	-196
the effect	204
the first	328
the first #	131
the first .	-123
the first <time>	160
the first three	165
the following	-103
the last of	277
the left	-167
the level	218
the lifetime	114
the longer	202
the longest	104
the main reason	148
the majority	158
the more	215
the new	135
the next	-66
the number	-135
the old	-168
the part of	142
the place	136
the price	163
the real	-168
the reverse	162
the same ,	163
the same as	-213
the signs	-137
the site	130
the slow	145
the small <body>	-157
the spot	276
the stairs	110
the toilet	127
the two	-108
the unit	-144
the vessels of	-107
the waist	-127
the wall	-197
the worst	227
them ,	-99
them .	-77
themselves	-140
themselves .	-155
then	-213
then it	137
theory	127
there .	153
there and	-111
there are	-155
there is little	184
there is no	-207
there were	162
these	55
these <body>	-119
these <hypes>	136
these include	140
they <harm> ,	-127
they <harms>	102
they are	-119
they are <safe>	-178
they can	-158
they can be	-157
they do not	133
they have	-201
they may	301
thick as	-116
thin the	225
thin the <body>	172
thing	-120
things	-203
those	142
those who have	88
though	243
though it	146
threads	-165
three	-121
three <time>	217
three <time> ,	126
three <time> to	136
three or	166
three or four	137
three to five	147
through	-329
through .	222
through the <beauty>	-197
through the <body>	-126
tight	133
tight .	-121
tight and	189
till	311
time can	164
times	-212
times the	199
tip <harm>	168
tips	-197
to # <percent>	45
to <condition>	264
to <condition> ,	127
to <device>	-134
to <drug>	217
to <harms>	167
to <hypes> .	248
to <lowers>	-162
to a	117
to a <staff>	173
to an	176
to be <unwell>	-192
to be drained	109
to be expected	150
to be replaced	105
to come	109
to do	-123
to eight <time>	-164
to fear	248
to finish	146
to five	150
to gain	-112
to go	174
to have	-129
to let	-164
to make	-220
to nothing	169
to one	244
to stop	-166
to the <treatment>	-155
to the toilet	204
to them	148
to two	90
to two <time>	106
to us	236
to wear	-126
to work	-257
to your	-235
today's	350
toddler	222
toilet	173
told	308
too	109
too .	-107
too <unwell>	-132
too far	-128
too fast	183
too little	-365
too low	139
too slowly	-119
too soon	231
too tight	193
tools	221
touches	180
touches the	180
towel	135
train	-133
trained	106
treated <body>	124
trigger	262
trigger .	113
troubles	228
troubles up	134
troubles up to	134
turn out	-184
turn the	-165
turned	107
twelve	-274
twelve <time>	-167
twin	146
two	-79
two .	-155
two <condition>	169
two <time>	-179
two <time> .	236
two of the	182
two to four	216
unable	153
unable to	153
uncommon	207
uncommon .	134
under	173
under #	-133
under # .	116
under <treatment>	-208
under a	103
under the	-122
uneven	146
unless	163
unnoticed	-161
until the	-236
unusual	176
unusual .	180
up .	413
up a	-97
up and	-89
up in	194
up to	190
up to #	174
up to two	174
upright	101
upwards	-245
urgent	124
us	-216
us .	-184
us that	-112
use for	-120
used	316
used to	-251
used to the	118
useless	150
usual	133
usually	-203
vaccinated	127
validated	-129
value	151
very	305
vessels	-144
vessels of	-122
vessels of the	-122
waist	-127
waiting	196
wall	-187
warned	125
warning	177
was <body>	120
was <unwell>	261
was given	-108
was on	144
was once	273
was taken	183
was told	124
wash <body>	120
washing	-156
watch for	198
water	-123
water ,	248
water into	-157
water into the	-157
way .	-187
we'd	105
wearing	160
wears	131
well as	-116
went	181
were	287
were recorded	146
what	-220
what <buyer>	233
what is	-209
when	-156
when <body>	193
when <harm>	-164
when <pathogen>	-146
when <person>	228
when a	-144
when it is	116
when they	-179
where <person>	210
where the	142
whereas	-163
whether	-145
which <condition>	-126
which a	121
which may	154
which the	-156
whichever	247
while	216
while .	140
while the	96
while the <body>	91
white	200
white <body>	192
who are <pregnancy>	408
who are <unwell>	-103
who had	-120
who have	150
who have a	152
who have had	120
who have it	-150
who need	120
who never	168
who take	204
whole .	172
will be	250
will not	134
will not <harms>	143
wiring	122
wise	106
wish	-124
with <condition> may	-116
with <drug>	364
with <drug> or	135
with <exposure>	101
with <harm>	164
with <harm> .	136
with <harm> and	132
with <remedy>	-139
with <safe>	-204
with <treatment>	139
with <unwell> <body>	151
with a <drug>	-153
with a cloth	220
with an	263
with it .	149
with no	138
with the	-195
with water ,	119
within #	-152
within # <time>	-108
within <time> .	215
within a	64
within a <person>	194
within an	-145
within an <time>	-145
within four	127
within four <time>	132
within six	211
within six <time>	211
within two <time>	-162
without <condition>	-134
without <condition> ,	-170
without <treatment>	-135
without a <body>	142
without it	125
without it ,	96
won't	198
words	189
work or	143
worked	-112
worst	243
would	186
writes	144
writing	-125
written	-155
yes	268
yes .	252
yet	-88
your <body> are	155
your <body> may	131
your <drug>	-170
your <staff>	-193
your gp	-126
zero	325
zero <harm>	365`,
    'stem': `" -	132
" <body>	-123
" <hype>	-123
" <safe>	116
" says	-127
#	-358
# <buyer> .	205
# <buyer> who	-126
# <percent> ,	103
# <percent> .	194
# <percent> had	163
# <person> with	-115
# <pregnancy>	-164
# <time>	-134
# are	-113
# can	144
# cas	143
# have	202
# is	-163
# mg	-141
# million	-163
# need	-185
# of thos	-145
# to <rave>	120
, " says	-127
, #	-116
, <body>	-184
, <body> -	115
, <body> .	143
, <body> and	-239
, <body> or	-98
, <buyer>	-195
, <condition> ,	-192
, <condition> or	-85
, <drug>	-81
, <exposure>	-167
, <exposure> and	-165
, <harm> ,	114
, <harm> and	-240
, <harms>	-283
, <hypes>	-124
, <pathogen>	-280
, <pathogen> <raises>	-151
, <pathogen> and	-185
, <performance>	-216
, <person>	-246
, <pregnancy>	-166
, <provider>	-130
, <pseudo>	-105
, <staff>	99
, <treatment>	-249
, <unwell>	-187
, <unwell> <body>	-163
, <unwell> and	-141
, a <condition>	97
, an <condition>	72
, an <harm>	-378
, and	254
, and <body>	235
, and <buyer>	192
, and <condition>	-144
, and <pathogen>	-217
, and it	-119
, and may	137
, as	387
, as a	98
, as do	213
, as the	131
, at	186
, at the	176
, becaus	272
, becaus it	126
, but they	-180
, by	130
, call	-144
, can	157
, ever	156
, feel	-164
, fluid	129
, for	111
, has	82
, in	267
, is	-109
, it is	-175
, less	115
, never	128
, on	-121
, or	-252
, or <condition>	-118
, rare	140
, rough	-136
, sinc	398
, sinc a	174
, sinc it	188
, so	355
, so take	118
, so that	-201
, the	-158
, then	-122
, though	183
, though it	197
, wait	121
, was	116
, when	-128
, wherea	-163
, which	151
, which <condition>	-112
, which a	132
, which may	164
, with	140
, with <harm>	242
, without	-117
, writ	-113
, yes	292
, yes .	305
, your	140
, your <body>	148
, zero	218
- <body>	-193
- <health>	110
- <treatment>	277
- known	109
- shap	-205
- term	171
- tip	234
. ￼	299
/	-240
: #	-146
: <harm>	243
: <unwell>	246
: a <person>	188
: my	-108
: no	110
: one	177
; <buyer>	173
; <condition>	-162
; <exposure>	148
; <person>	-100
; a	195
; about	-182
; an	-174
; larg	106
; whether	170
<ails>	-144
<ails> ,	-423
<ails> , and	-203
<ails> and	-266
<ails> on the	157
<ails> the	255
<ails> the <body>	147
<beauty>	378
<beauty> <harm>	176
<beauty> and <body>	95
<beauty> has	-205
<beauty> may	223
<beauty> to	-162
<beauty> was	258
<body> , #	128
<body> , <body>	-109
<body> , <harm>	-159
<body> , a	147
<body> , and	180
<body> , then	-151
<body> -	189
<body> . "	193
<body> :	205
<body> ;	246
<body> <ails> .	-135
<body> <ails> for	157
<body> <body> ,	129
<body> <body> .	-193
<body> <drug>	-110
<body> <drug> ,	-100
<body> <harms>	-215
<body> <harms> ,	-102
<body> <raises>	-222
<body> adapt	124
<body> afterward	112
<body> and a	124
<body> and caus	-141
<body> are	151
<body> becom	-128
<body> can <ails>	-145
<body> caus	-143
<body> com	164
<body> do	-129
<body> does not	153
<body> down	-130
<body> feel	171
<body> for	203
<body> for <time>	127
<body> form	-125
<body> further	137
<body> further .	135
<body> gets	108
<body> giv	112
<body> hard	180
<body> has	-146
<body> have	229
<body> in <buyer>	245
<body> in a	-238
<body> in childhood	156
<body> is an	-148
<body> is kept	117
<body> it	123
<body> keep	179
<body> mak	-184
<body> may	286
<body> may feel	130
<body> more	173
<body> need	-126
<body> of	-187
<body> of a	142
<body> or the	-136
<body> stay <unwell>	149
<body> stretch	107
<body> to the	-135
<body> was	127
<body> were	103
<body> wher	149
<body> will	380
<body> will be	320
<body> with a	161
<body> within	-196
<buy>	-133
<buyer>	-79
<buyer> , and	109
<buyer> .	138
<buyer> <ails> ,	-186
<buyer> <body>	-190
<buyer> <harm>	-183
<buyer> <raises>	-190
<buyer> <unwell>	236
<buyer> after	-148
<buyer> and	-149
<buyer> are	-285
<buyer> can't	216
<buyer> could	-184
<buyer> describ	192
<buyer> find	153
<buyer> get	157
<buyer> has had	180
<buyer> have	258
<buyer> have <ails>	129
<buyer> have been	133
<buyer> have no	-127
<buyer> it	-212
<buyer> need	-206
<buyer> need a	-178
<buyer> notic	140
<buyer> of	-260
<buyer> on	319
<buyer> on long	151
<buyer> over	162
<buyer> to	-318
<buyer> with a	105
<buyer> without	-260
<complication>	379
<complication> .	126
<complication> to	165
<condition>	-259
<condition> , <condition>	-370
<condition> , and	199
<condition> , becaus	224
<condition> , in	137
<condition> , which	-186
<condition> , with	164
<condition> :	123
<condition> <drug>	123
<condition> <harm>	-236
<condition> <harms>	-185
<condition> <likelihood>	194
<condition> <lowers>	-107
<condition> <pathogen>	-173
<condition> <person>	117
<condition> <raises>	-107
<condition> <treatment>	93
<condition> also	-121
<condition> and	-124
<condition> and <condition>	-145
<condition> and <harm>	202
<condition> and may	137
<condition> by #	132
<condition> can	-163
<condition> can be	-130
<condition> caus	-186
<condition> com	-122
<condition> com from	-101
<condition> does	-185
<condition> does not	-154
<condition> for	167
<condition> has	-164
<condition> in <buyer>	-147
<condition> in a	216
<condition> in the	144
<condition> is common	-122
<condition> is rare	115
<condition> later	-143
<condition> mak	-122
<condition> may	-171
<condition> may be	-131
<condition> or a	176
<condition> rul	129
<condition> tend	-122
<condition> tend to	-122
<condition> that	-468
<condition> the	-200
<condition> the <body>	-188
<condition> to	162
<condition> was	188
<condition> who	130
<contra>	345
<contra> <body>	-147
<contra> <body> .	-110
<contra> <person>	136
<contra> in	174
<contra> to	-172
<contra> under	197
<contra> under #	151
<contra> with	316
<convenience>	435
<danger>	214
<danger> .	95
<danger> factor	-102
<danger> is	152
<danger> of	196
<danger> of bias	-125
<device>	-170
<device> ,	-214
<device> <raises>	174
<device> <treatment>	-206
<device> can	192
<device> is	-176
<device> protect	154
<device> send	-166
<drug>	157
<drug> (	197
<drug> ,	245
<drug> , an	92
<drug> , can	153
<drug> , so	266
<drug> , which	99
<drug> ;	-174
<drug> <drug> are	-153
<drug> <lowers> the	-129
<drug> <treatment>	149
<drug> <treatment> the	121
<drug> all	195
<drug> alon	115
<drug> and	255
<drug> and <drug>	140
<drug> and <person>	134
<drug> and a	-175
<drug> are	-154
<drug> are given	-123
<drug> are the	164
<drug> as	-164
<drug> befor	182
<drug> bind	185
<drug> by	-214
<drug> by <body>	-202
<drug> can	426
<drug> chang	122
<drug> do not	-157
<drug> do the	129
<drug> from	230
<drug> from being	129
<drug> into	132
<drug> is	224
<drug> is an	184
<drug> it	237
<drug> keep	319
<drug> keep <person>	192
<drug> level	130
<drug> made	190
<drug> mak	92
<drug> make the	-142
<drug> may	452
<drug> of the	189
<drug> on	-205
<drug> only	-154
<drug> slow	-201
<drug> slow the	-174
<drug> stay	145
<drug> stay in	163
<drug> stop	-101
<drug> that	156
<drug> to	-187
<drug> turn	191
<drug> with	162
<drug> with <drug>	231
<drug> within	-164
<evidence>	-178
<evidence> #	230
<evidence> # <percent>	283
<evidence> .	138
<evidence> disagre	177
<evidence> have	179
<evidence> was	-121
<exposure>	362
<exposure> , <condition>	118
<exposure> , <exposure>	164
<exposure> , <pathogen>	-135
<exposure> , a	-163
<exposure> , which	125
<exposure> .	-175
<exposure> <condition>	-143
<exposure> <exposure>	117
<exposure> <harm> for	-126
<exposure> <harms>	145
<exposure> <hypes>	262
<exposure> <hypes> the	200
<exposure> <raises>	430
<exposure> <remedy>	181
<exposure> and	-280
<exposure> and <exposure>	284
<exposure> at	147
<exposure> can	249
<exposure> cleaner	101
<exposure> has	137
<exposure> have	104
<exposure> in the	-211
<exposure> of the	126
<exposure> on	-154
<exposure> on the	-195
<exposure> to <harm>	-238
<form> have	131
<form> is	-159
<form> may	172
<form> that	157
<guarantee> "	-169
<guarantee> .	260
<guarantee> <body>	120
<guarantee> <condition>	-143
<guarantee> <condition> .	-138
<guarantee> an	-137
<guarantee> an <harm>	-137
<guarantee> it	-116
<harm> )	168
<harm> , <condition>	299
<harm> , a	72
<harm> , an	-229
<harm> , and	-124
<harm> <harm> off	183
<harm> <hypes>	161
<harm> a littl	138
<harm> after	-257
<harm> all	126
<harm> and	135
<harm> and <condition>	245
<harm> and the	109
<harm> can <harm>	-161
<harm> can be	-235
<harm> can occur	-123
<harm> clos	-179
<harm> com	-181
<harm> com from	-125
<harm> down	-147
<harm> easi	138
<harm> for #	-170
<harm> form	-153
<harm> form when	-101
<harm> from	-230
<harm> from <condition>	-120
<harm> in a	-149
<harm> in the	154
<harm> is	241
<harm> is <unwell>	-111
<harm> is an	172
<harm> is gone	114
<harm> it	267
<harm> last	148
<harm> like	209
<harm> like a	129
<harm> mak	-208
<harm> mak <buyer>	-105
<harm> may	119
<harm> may come	128
<harm> near	155
<harm> near the	149
<harm> or <harm>	179
<harm> return	-269
<harm> return in	-231
<harm> show	128
<harm> start	-170
<harm> tend	182
<harm> tend to	182
<harm> than	209
<harm> that	-130
<harm> that form	-123
<harm> the <beauty>	126
<harm> the <treatment>	-101
<harm> ther	-106
<harm> to the	-145
<harm> under the	119
<harm> was	116
<harm> were	116
<harm> when	139
<harm> wher	233
<harm> wher the	178
<harm> with	-233
<harm> within	-174
<harm> within five	-184
<harm> without	-173
<harmful>	388
<harmful> ,	-136
<harmful> .	186
<harmful> <body>	134
<harmful> <exposure>	-176
<harmful> for	194
<harms> ,	-107
<harms> <beauty>	156
<harms> <beauty> .	192
<harms> <body>	-117
<harms> <body> .	232
<harms> a	170
<harms> a <body>	-155
<harms> down	280
<harms> is	-157
<harms> more than	114
<harms> the	194
<harms> the <body>	-109
<harms> the <pathogen>	124
<harms> up	-153
<harms> your	135
<harms> your <body>	130
<health> ,	-123
<health> at the	134
<health> of	-192
<health> or	122
<health> that	234
<hype>	-123
<hype> .	142
<hype> <condition> .	258
<hypes>	-279
<hypes> ,	172
<hypes> , so	112
<hypes> .	153
<hypes> <body>	243
<hypes> <condition>	179
<hypes> <condition> .	150
<hypes> <harm>	-220
<hypes> a	-112
<hypes> a <harm>	-109
<hypes> over	-70
<hypes> the	159
<interact>	122
<likelier>	164
<likelier> .	235
<likelier> in	-185
<likelier> of	133
<likelier> than	-140
<likelihood>	197
<likelihood> .	-313
<likelihood> <raises>	121
<likelihood> <raises> with	182
<likelihood> is	128
<lowers> <condition>	-164
<lowers> <harm> .	-73
<lowers> <remedy>	168
<lowers> the <likelihood>	-237
<natural>	-154
<natural> <body>	191
<natural> <exposure>	-144
<offer>	-233
<pathogen> #	284
<pathogen> ,	-263
<pathogen> , <exposure>	-147
<pathogen> , so	150
<pathogen> .	-189
<pathogen> <harms>	94
<pathogen> <pathogen>	269
<pathogen> and	-161
<pathogen> around	160
<pathogen> can	204
<pathogen> get	-124
<pathogen> has	-128
<pathogen> in	-337
<pathogen> is	134
<pathogen> may	262
<pathogen> out	-168
<pathogen> slow	243
<pathogen> that	-213
<pathogen> the <beauty>	123
<percent> ,	103
<percent> .	102
<percent> had	163
<percent> in	-140
<percent> of <body>	83
<percent> of <buyer>	-210
<percent> of <treatment>	198
<percent> of the	-140
<performance>	210
<performance> .	134
<performance> <harm>	165
<person>	-162
<person> #	-247
<person> ,	139
<person> .	158
<person> :	-116
<person> <buyer>	96
<person> <buyer> <raises>	-136
<person> <buyer> find	153
<person> <buyer> it	-165
<person> <buyer> with	-245
<person> <drug>	458
<person> <lowers>	151
<person> <person>	175
<person> <time> .	252
<person> <time> later	138
<person> <time> of	-164
<person> becom	-125
<person> been	-133
<person> can	-479
<person> can be	-97
<person> can have	123
<person> can live	153
<person> caus	-141
<person> don't need	143
<person> feel	-344
<person> feel <unwell>	-142
<person> find	142
<person> frequent	120
<person> frequent <reporting>	108
<person> group	-137
<person> has	-223
<person> have <condition>	206
<person> have a	-135
<person> in	-119
<person> in the	-208
<person> know	142
<person> lie	-166
<person> look	166
<person> may	159
<person> may feel	222
<person> of the	-147
<person> of thos	211
<person> on	177
<person> on <drug>	156
<person> out	-183
<person> over	169
<person> over #	154
<person> react	157
<person> sit	149
<person> stop	167
<person> told	-113
<person> under	153
<person> want	-146
<person> was	186
<person> were	-166
<person> who	-110
<person> who has	-148
<person> who is	-107
<person> won't	128
<person> would	-144
<pregnancy> .	385
<pregnancy> has	-128
<pregnancy> in	-107
<pregnancy> is	147
<pregnancy> may	-142
<pregnancy> should	193
<product> ,	-177
<product> :	-179
<product> <harms>	188
<product> and	-237
<product> are	123
<product> from	107
<product> on	-67
<product> the	209
<product> the <body>	187
<provider>	-190
<provider> ,	-141
<provider> .	-256
<provider> and	219
<raises>	293
<raises> .	86
<raises> <condition>	174
<raises> <pathogen>	155
<raises> <unwell>	-171
<raises> and	-296
<raises> at	-131
<raises> in	262
<raises> the	181
<raises> the <condition>	123
<raises> the <likelihood>	-175
<raises> to	-193
<raises> with	103
<rave>	-116
<rave> <buyer>	208
<rave> <time>	-133
<red-flag> if	153
<remedy> :	120
<remedy> <drug>	194
<remedy> <drug> ,	104
<remedy> <hypes>	-143
<remedy> <remedy>	148
<remedy> can	185
<remedy> for	-158
<remedy> from	-125
<remedy> have	115
<reporting>	-170
<reporting> <person>	-99
<reporting> be	169
<safe>	176
<safe> , and	-181
<safe> and	183
<safe> for	140
<safe> in	-113
<safe> the	105
<safe> the <body>	105
<safety>	132
<side-effect>	319
<side-effect> .	150
<staff>	-141
<staff> befor	136
<staff> have	114
<staff> may	-145
<superlative>	-163
<superlative> -	133
<superlative> .	112
<superlative> caus	-132
<symptom>	-98
<symptom> ,	-242
<symptom> .	-187
<symptom> air	-112
<symptom> and	152
<time> , it	174
<time> , sinc	131
<time> , so	155
<time> :	166
<time> ;	158
<time> after	128
<time> after each	174
<time> after the	-127
<time> are	129
<time> befor	-304
<time> befor .	-139
<time> befor the	-181
<time> can	185
<time> five	136
<time> for	-117
<time> found	201
<time> if	-168
<time> later ,	184
<time> may	-123
<time> of	187
<time> of <harm>	143
<time> of use	175
<time> or <time>	-142
<time> or longer	119
<treatment> ,	-133
<treatment> , which	147
<treatment> ;	-233
<treatment> <drug>	-161
<treatment> <harm> .	168
<treatment> <lowers>	-238
<treatment> <raises>	-171
<treatment> an	139
<treatment> and <drug>	-96
<treatment> and <harm>	-129
<treatment> are	359
<treatment> as	-194
<treatment> do	144
<treatment> does not	252
<treatment> done	131
<treatment> ever	-112
<treatment> find	-121
<treatment> first	-226
<treatment> first .	-222
<treatment> for	-184
<treatment> for <condition>	-111
<treatment> has	-178
<treatment> in	202
<treatment> is approv	118
<treatment> it	-142
<treatment> left	177
<treatment> left in	159
<treatment> may	212
<treatment> of	263
<treatment> once	118
<treatment> out	141
<treatment> out of	121
<treatment> show	-311
<treatment> the <body>	-180
<treatment> ther	167
<treatment> ther is	166
<treatment> they	163
<treatment> through the	145
<unwell>	181
<unwell> , <harm>	168
<unwell> , and	124
<unwell> <body> may	-175
<unwell> <body> or	127
<unwell> <exposure>	-104
<unwell> <person>	-119
<unwell> air	-127
<unwell> and	158
<unwell> and <unwell>	144
<unwell> by	-191
<unwell> controll	-144
<unwell> for	258
<unwell> for two	144
<unwell> from	-182
<unwell> in	-130
<unwell> on	144
<unwell> on the	172
<unwell> one	212
<unwell> spot	172
<unwell> than	203
<unwell> the	-129
<unwell> the <body>	-147
<vital>	289
<vital> <raises>	130
<vital> <raises> in	128
<vital> and	-115
<vital> may	167
<vital> or <harm>	122
<warning> on	-165
a <ails> <body>	-148
a <body> ,	115
a <body> .	-139
a <body> is	113
a <body> or	-115
a <body> that	103
a <buyer>	-155
a <condition> at	199
a <condition> can	-181
a <convenience>	106
a <device> can	-112
a <device> that	117
a <drug> <treatment>	210
a <drug> is	82
a <drug> that	84
a <evidence>	-112
a <form>	-200
a <harm> from	218
a <harm> is	174
a <harm> may	-182
a <harm> of	-104
a <harm> on	-162
a <harmful>	207
a <hypes>	-165
a <pathogen>	76
a <person>	142
a <person> .	-157
a <person> <buyer>	270
a <person> of	141
a <person> with	168
a <product>	240
a <product> of	134
a <raises>	-183
a <remedy>	-148
a <staff> befor	136
a <symptom>	-221
a <time> ;	119
a <time> and	-110
a <time> are	175
a <time> can	113
a <treatment> .	103
a <treatment> in	-168
a <treatment> is	-278
a <treatment> left	155
a <treatment> may	123
a <treatment> or	-140
a <unwell>	103
a <vital>	-127
a bad	183
a bit	232
a cloth	208
a clue	-103
a clue .	-103
a concern	275
a different stor	127
a drawer	177
a frequent	128
a fresh	251
a full	-167
a gap	71
a glas	-120
a hard	230
a hole	153
a hundr	148
a kick	161
a littl	189
a littl .	132
a long	-132
a new	-184
a pound	139
a pric	110
a pull	130
a rare	194
a room	173
a seriou <condition>	-121
a sign	-156
a slow -	147
a small <danger>	178
a sudden	103
a tenth of	-118
a thin	-228
a time	156
a towel	118
a warn	189
a weekend	144
a whil .	253
a whit	-210
able	-120
able to	-120
about #	151
about <person> .	164
about a <person>	-228
about one	198
about six <time>	147
about twic	149
about two	-164
about two <time>	-150
about whether	-111
abov the	-138
abrupt	235
accept	-129
accept that	-108
act	-95
activ	299
adapt	134
adapt .	136
adjust	-221
adjust .	-167
affect <person>	-170
after	173
after #	-151
after <harm>	-138
after <harm> .	-138
after <treatment> .	-142
after a	-219
after a <harm>	-184
after each	275
after it	305
after the <person>	149
after the last	-180
afternoon	172
afternoon .	122
afterward	633
afterward ,	119
afterward .	269
again within	157
against <pathogen> .	151
against a	-133
against it	108
air	224
air ,	-122
air .	214
air in	109
alarm	260
alik	-130
alik .	-142
all <buyer>	96
all <raises>	151
allow	129
almost	281
alon	-169
alon is	-129
along	186
also	174
also <harm>	119
also caus	-134
alternativ	176
altogether	165
america	-119
among	345
among the	203
among them .	118
amount	271
amount .	136
an <drug>	126
an <harm>	-181
an <harm> ,	-132
an <pathogen>	126
an <time> or	-156
an <treatment> that	138
an alternativ	247
an ear	-166
an inch	192
an older	148
an open	198
and # in	124
and <body>	256
and <body> .	-199
and <buyer> have	90
and <condition> were	112
and <drug> are	210
and <exposure>	-136
and <exposure> <raises>	128
and <harm> are	164
and <harm> from	-123
and <harm> the	-163
and <harm> to	90
and <harms> the	160
and <health>	-210
and <hype>	124
and <hypes>	-187
and <person> <buyer>	126
and <person> <drug>	381
and <product>	-98
and <treatment> are	147
and <treatment> the	-125
and <unwell> ;	-123
and <unwell> <body>	-231
and <vital>	-198
and a <condition>	258
and a <harm>	-74
and a <unwell>	207
and an	-158
and are	146
and be	121
and be breath	130
and can	183
and can be	248
and cannot	340
and caus	-152
and caus <condition>	-130
and clear	-169
and does	149
and doesn't	136
and ever	-187
and for	274
and give	-169
and go	128
and has to	-199
and have	138
and have to	214
and in #	-156
and keep	-207
and leav	-102
and let	154
and mak	219
and may	305
and may <harm>	-123
and more	-139
and not	-125
and noth	-123
and of	128
and open	-174
and other	-116
and sex	-169
and short	136
and should	144
and should be	142
and so	-154
and spread	131
and that	-144
and the	-186
and the <body>	159
and the <harm>	-114
and then	320
and then it	137
and then the	-131
and ther	174
and they are	-159
and whether	-125
and will	207
and with	134
animal	247
another	-146
answer	-426
answer to	-117
anywa	-133
anywa .	-118
apart	-140
appear in	-110
approach	125
approv	-243
arch	-193
are :	100
are <drug>	184
are <harm>	-136
are <harmful>	154
are <harmful> for	129
are <harms>	200
are <pregnancy>	353
are <raises>	-191
are about	192
are affect	153
are also	140
are check	117
are given	-229
are gone	-204
are link	113
are meant	-105
are no	100
are not	237
are not .	159
are not a	150
are often	-268
are rare	121
are so	-133
are sold	-119
are the	110
are treat	-112
armpit	186
around	99
around # in	136
around for	-131
around the <body>	204
as <drug>	-128
as <harm>	122
as do	213
as if	280
as it	138
as soon	161
as soon as	161
as the	-191
as the <body>	184
as thick	-116
as thick as	-116
as though	138
as well	193
as well as	-116
ask	-208
ask for	202
assess	-145
at # and	132
at <exposure>	-102
at birth	-133
at first	415
at first .	371
at one	-115
at that	125
at the	-98
at the <body>	226
at the cost	146
averag	-157
away and	114
bad	93
bad .	-105
bath	197
be <harmful>	168
be <lowers>	147
be <lowers> .	126
be a	239
be breath	122
be breath in	117
be caus	-181
be caus by	-181
be chang	-128
be done	-156
be drain	109
be expect	181
be felt	-157
be patch	110
be put	154
be put off	178
be repeat	-154
be replac	105
be seen	-249
be test	-140
be too	-132
be used in	129
be used to	-143
beam	126
beam .	126
becaus	343
becaus <harm>	207
becaus <person>	-125
becaus it	122
becaus of	134
becaus of the	178
becaus the	125
becaus the <body>	177
becaus the <drug>	153
becom <pregnancy>	-162
becom <unwell>	-183
becom <unwell> and	-168
bed .	-104
been	156
been describ	179
been seen	195
befor ,	159
befor <pathogen> #	125
befor the	-297
beforehand	-151
being	189
belong to	135
bend	194
beneath the	156
beneath the <body>	115
better	-190
better ,	128
better than	-121
between #	157
bias	-226
bile	135
bind	212
birth	-123
bit	304
black	151
black and	110
blad	167
blanket	172
blink	-124
blur	183
blur .	-108
blur <vital>	111
blur the	122
both <body>	-189
bother	154
breath in .	97
brief <harm>	56
bring <body>	-114
bring <condition>	128
bring <harm>	131
bring a	220
bring on	284
brought on	176
build	-392
build up	-182
build up and	-138
bulk	-137
burn	154
but	157
but can	119
but leav	158
but not	-323
but the	141
by #	-171
by <body>	-154
by <body> .	-104
by <condition>	-209
by <condition> or	-120
by <exposure>	-126
by <harm>	-141
by <treatment>	-153
by a	145
by a <body>	-121
by about	-144
by itself	-232
by mistak	198
by the time	-129
call	-444
call <condition>	-163
call the	-125
camera	-146
can <ails>	155
can <ails> .	166
can <drug>	136
can <exposure>	-277
can <exposure> to	-214
can <harm> <unwell>	-107
can <harms>	139
can <harms> the	149
can <hypes>	180
can <lowers>	250
can <lowers> <remedy>	181
can affect	97
can all	-141
can be	-129
can be given	114
can be left	-136
can be used	117
can bring	219
can bring on	228
can caus	255
can do	-118
can form	130
can give	160
can have	253
can have it	180
can itself	139
can leav	195
can let	124
can look	-82
can make	185
can mean	129
can occur	-132
can pass	131
can strengthen	160
can turn	132
can turn into	118
cannot	126
car	-142
card	-112
care	-139
care .	245
carton	-165
cas	200
case	341
catch the	175
caus	-177
caus ,	-101
caus <condition>	329
caus <harm> .	132
caus <harm> and	-149
caus a <condition>	-171
caus by	-323
caus by <condition>	-221
caus by a	-129
center	-314
certain	243
certain <drug>	169
chang	121
chang the	156
cheap	96
chief	259
childbirth	-160
childbirth ,	-147
choic	-142
choos	-141
circuit	-139
clean	-201
cleaner	164
clear	-457
clear by	-129
click	-154
clos	-166
clos to	200
cloth ,	-169
cloud	114
cloud the	137
cloud the <device>	158
clue	-126
clue .	-104
coat	-282
colleagu	146
collect	199
collect in	126
collect in the	127
com from	-247
combin	237
come befor	-136
come befor it	-136
come from a	147
come late	-128
come up	180
common and	311
common in	-206
common reason	-125
comparison	-127
complet	-118
concern	165
contain	300
contrar	107
contrar to	107
controll	-237
cost	317
cost <buyer>	153
cost of	146
cough	-176
could	586
could lose	220
coupl	250
coupl of	202
coupl of <time>	202
cover	-303
cover the	-151
creep	165
cultur	-107
cycl	-118
darker	197
darker <beauty>	86
darker <beauty> ,	85
date	-123
dead	-148
debat	135
deca ,	-199
deep <harm>	-132
deeper	146
deliver	-131
dental	118
depend	-157
depend on	-157
describ	318
describ <harm>	154
design	-124
desk	-165
detach	179
develop	310
develop a	131
develop in	138
did not <lowers>	-126
different	-187
different stor	127
dirt	165
disagre	177
do .	-142
do not put	165
do so	-191
do the	337
do the same	126
does not	385
does not <harm>	156
does not <harms>	-165
does not <lowers>	147
does not make	249
does not mean	-148
does the	139
doesn't	119
doesn't caus	-129
don't	216
don't help	125
don't need	143
done to	147
done with	119
donor	179
donor <body>	129
door	208
down .	120
down the	-172
dr	-240
dr .	-146
drag	150
drag on	123
drain	135
drawer	167
drew	190
dri	-221
dripp	-172
drum	95
dur <treatment>	177
dur the <treatment>	210
each	-158
ear	100
ear .	-127
ear <harm>	164
ease	-237
easter	135
easy <harm>	-100
edg	-152
effect	542
effect are	154
effect on	-212
eight	-168
eight <time>	-138
either	-192
eleven	-144
else .	205
elsewher	172
end	225
end in	-124
end up	184
enlarg <body>	-167
enough	-222
enough .	-123
escap	240
even	151
even a	212
even for	149
even if	-164
even though	-138
ever	-99
ever # <treatment>	-121
ever # to	98
ever <time>	-162
ever <treatment>	213
ever six	-144
ever six <time>	-144
ever two	-137
except	163
exces	180
expect	529
expect a	252
explain	-161
expos	140
external	125
extra	219
factor	-145
failur	-174
fast	105
faster	108
faster .	282
favour	154
fear	397
feel	461
feel <unwell>	-266
feel as	302
feel as if	129
feel like	-166
feel noth	-136
felt <unwell>	122
fetal	-176
fift .	125
fill	-151
find	-127
find it	175
find the	-120
fine	203
fine .	218
first	-183
first #	131
first # <time>	134
first .	-181
first <time>	160
first <time> is	128
first <time> or	104
first <treatment>	-126
first thre	165
first thre <time>	139
fits	165
five .	181
fix	-147
flat ,	-138
flat for	-208
floor	-193
flower	-126
fluid	-211
fluid .	-209
fluid may	174
follow .	-224
food into	134
for #	79
for # to	183
for <buyer>	-156
for <buyer> who	-93
for <condition>	-286
for <harm>	-316
for <person>	178
for <person> with	120
for <treatment>	-130
for a	191
for a <body>	110
for a <time>	171
for a time	123
for about	147
for about six	162
for an	171
for an <time>	160
for another	176
for longer	144
for near	-123
for one to	131
for seven	98
for seven <time>	103
for six	-95
for six <time>	-88
for the <pathogen>	143
for the <person>	-166
for the first	166
for the majorit	158
form	-189
form and	-114
form when	-204
fort	-164
found	344
found .	-236
found <warning>	146
found no	258
four	-202
four <buyer> on	152
four <time> .	-145
fourth	139
frag	236
free	-196
frequent	202
frequent <reporting>	108
frida	220
from #	-156
from <condition> ,	174
from <exposure>	-128
from <harm> .	167
from now	162
from start	147
from the <body>	-200
from the <harm>	256
from the site	164
front	-163
front of	-125
fruit	129
full	-395
further .	212
gaps	-118
garden	-119
gave me	125
gentler	143
get a	111
get in	-130
get it	-165
gett	-227
giv up	124
give <person>	141
give up	181
given a	-139
given for	-137
given to	103
given within	-102
glas	-191
glass	-206
go	155
go home	145
go into	-168
go on to	-139
goal	-166
goes in	101
gone	-177
gone .	-219
gone in	205
got	175
greater	228
ground	-201
group	-245
gym	-153
had <condition> .	-145
had <harm>	185
had been	125
had it	-185
had the	-127
had to	120
had to be	199
halfwa	110
hand	128
handl	129
happen	418
hard	345
hard ,	96
hard , <unwell>	109
hard .	-109
hard any	123
has a	-88
has becom	173
has been	164
has been seen	193
has caus	224
has it	-105
has never	-122
has no	-220
has not	-219
has noth	111
has noth to	111
has the	99
has to be	83
hasten	264
have <condition> or	141
have <harm>	129
have <raises>	-123
have a	-237
have a <condition>	-118
have an	224
have caus	159
have found	162
have it	-238
have no	-101
have to	198
have to be	135
have troubl	-157
have two	141
hazy	143
head or	123
health <person>	148
hear	-126
heat <harms>	-171
help the	111
her <staff>	105
high	165
high .	175
high a	134
higher	207
hole	142
hole in the	128
hom	-203
how	-187
human	-153
i've	157
ice	170
ice .	199
ice for	130
if <person>	295
if <person> are	-234
if <person> have	195
if a	127
if one	-113
if the	196
if your <body>	265
improv	-266
in #	541
in # ,	-174
in # .	210
in # <percent>	94
in # of	-175
in # or	198
in ,	-190
in <beauty>	-122
in <body> .	181
in <body> and	-177
in <condition>	-178
in <condition> ,	-188
in <condition> .	329
in <drug>	164
in <harm>	-119
in <health>	168
in <pathogen>	160
in <person> .	-206
in <person> it	-167
in <person> who	156
in <pregnancy>	212
in <pregnancy> ,	140
in <rave>	184
in <rave> <buyer>	313
in <reporting>	-98
in a hundr	130
in about	95
in about #	372
in about a	-151
in health	229
in near	107
in nine	130
in our	-151
in rough	188
in rough #	188
in seven	-156
in several	-132
in that	280
in that time	148
in the <beauty>	-214
in the <harm>	-120
in the <provider>	94
in the <time>	98
in the first	497
in their	-268
in them	255
in thos	173
in thos who	154
in thre	-252
in time	-214
in two of	221
in two to	-157
in up	243
in up to	243
in which	102
in which a	89
in your	-160
inch	134
includ	206
includ :	143
inform	108
inherit	-136
inner	-168
insurer	-191
invit	183
is <harmful>	327
is <harmful> .	208
is <harms>	-190
is <likelier>	195
is <likelier> to	122
is <natural>	-147
is <pregnancy>	-115
is <reporting>	-138
is <safe>	121
is <safe> .	-137
is <safe> and	146
is <unwell>	-334
is <unwell> and	134
is <unwell> for	132
is a	-158
is a <harm>	-118
is a different	-157
is absorb	139
is absorb .	172
is all	98
is allow	172
is almost	254
is also	-116
is an <condition>	-204
is an <harm>	155
is an alternativ	206
is an emergenc	113
is common	-167
is common and	189
is common in	-187
is expect	132
is for	-147
is found	-219
is general	140
is hard	154
is in	-138
is kept	70
is littl	185
is lost	-138
is made in	116
is not	169
is now	-163
is often	280
is one	201
is permanent	120
is rare	166
is rare .	142
is record	-131
is short	-108
is still	144
is taken	127
is the main	271
is the worst	195
is their	107
is ther	179
is too	231
is used	-217
is usual	144
is very	123
is why	141
isn't	-110
it ,	192
it , the	102
it <ails>	-120
it <condition>	210
it <harms>	149
it <performance>	-205
it <raises>	-151
it <treatment>	-145
it about	163
it along	113
it also	180
it bring	103
it can	231
it can be	-126
it cannot	174
it contain	129
it does not	-200
it from	-156
it gets	163
it giv	156
it goes on	-143
it has	-84
it has no	-145
it in	-259
it in <condition>	120
it is <likelier>	-201
it is about	106
it is the	112
it isn't	-136
it may	367
it may be	-106
it need	97
it on your	136
it out	214
it out .	225
it rare	-137
it reach	-105
it reach the	-105
it should	129
it spread	-141
it suit	-110
it up .	195
it with	124
it's	244
it's <safe>	-110
its <safety>	151
its own	143
itself can	106
itself does	135
itself is	-143
job	-153
join	-261
join the	-157
judg	-216
juic	172
keep	-183
keep <drug>	140
keep it	197
keep the	-269
kick	140
kind	-86
knot	-130
know	-395
known	325
known .	257
known as	-148
label	-268
larger	128
last <drug> .	-150
last a	153
last a <time>	153
last for	-189
last of	277
last period	-189
late	-178
layer	-344
lazy	211
leaflet	-156
leav	258
leav # <time>	171
leav .	107
leav <person>	270
leav two	170
leav your	246
left <buyer>	204
left behind	291
left in	253
lengthen	160
lengthen the	160
let <pathogen> in	-209
let go	-125
lets	150
level	51
level .	153
level of	79
lie	-168
lies	-230
light	-197
light ,	-131
lighter	230
like	214
like a	-132
line	-145
link	417
link to	219
list of	-135
littl ,	-188
littl <body>	142
liv .	121
live	145
live <pathogen>	136
live <pathogen> .	153
live with it	-130
load	258
lock the	-125
long	143
long -	95
long - term	136
long <time>	-179
longer	108
longer ;	180
look at	-148
look for	-365
loos and	128
los a	-126
lose their	-126
loss	-99
loss of	116
lost .	163
lost to	-112
lot	-112
loud	201
louder	199
low	255
low -	139
lunch	158
lunch .	123
lying	94
made	143
main	193
main reason	148
majorit	225
mak <buyer>	-121
mak <harm>	130
mak a	-163
mak it <unwell>	-151
mak the <body>	-167
make <body>	-208
make <harm>	132
make <remedy>	-170
make a	182
make it hard	166
make the	265
make the <harm>	148
make them	261
make up	-161
maker	-128
marchetti	-117
mark	161
marker	139
market	-106
matter	-409
may <ails>	143
may <harm>	148
may <harms>	258
may <harms> the	137
may <hypes>	172
may <pathogen>	160
may <product>	177
may <raises>	323
may be	-192
may be lost	174
may becom	159
may even	187
may feel	322
may follow	180
may form	65
may have a	-166
may let	-174
may look	256
may make	205
may never	107
may result	112
may result .	149
may suffer	114
may then	179
me	168
mean	-224
mean <condition>	-100
mean <condition> .	-132
mean <harm>	169
mean <harm> .	206
meant	-123
meant for	-123
measur	-294
messag	-205
metal	393
metal in	141
method .	-104
mg	-171
might	495
might have	-134
mild	228
million <buyer>	-161
million <drug>	134
mistak	248
molecul	-133
mone	-177
more	223
more .	141
more <condition>	-137
more <harm>	161
more <unwell>	157
more readi	136
more readi .	135
more than #	-185
more than a	-165
most	-93
mov .	299
move	-133
mr	126
multifocal	144
multifocal <device>	148
must	82
must be	143
nam	-131
name	-179
narrow the <body>	133
nasal	121
near	124
near all <buyer>	133
near ever	144
nearb	101
need	-241
need .	140
need a <harm>	-341
need a <time>	160
need an	-125
need two	125
neighbor	-171
neither	163
never	368
never develop	-145
new <beauty>	-143
new <device>	329
next .	-129
next to	213
next to noth	173
ninet	133
no	211
no <body>	-261
no <body> .	-91
no <condition>	-122
no <device>	-114
no <drug>	-179
no <exposure>	-158
no <harm>	404
no <harm> ,	136
no <harm> .	216
no <treatment>	-109
no <treatment> is	165
no gain	185
no link	216
no live	172
no live <pathogen>	172
no longer	-406
no problem	287
no such	163
node	233
none	260
none .	197
normal .	-198
north	-179
not <condition>	-158
not <condition> .	-141
not <guarantee>	-131
not <harms>	148
not <raises>	206
not <raises> <body>	203
not a	102
not affect	110
not caus <condition>	146
not clear	-146
not for	222
not help	226
not make it	-144
not mean	-148
not need .	161
not put	165
not quit	-164
not reach	277
not the	-164
noth	143
noth about	-154
noth for	178
noth to	123
notic	140
notic :	162
now and	309
now and then	320
nuisanc	418
nuisanc .	324
numb	-151
number	-165
number of	175
number of <buyer>	153
occasional	135
occur	173
occur .	-136
occur in	156
odd	394
of # to	-137
of <body> .	-87
of <buyer>	182
of <condition>	-317
of <condition> .	-318
of <condition> and	-134
of <condition> by	140
of <drug> ,	176
of <exposure>	233
of <exposure> and	-127
of <harm>	142
of <harm> .	199
of <natural>	-122
of <natural> <exposure>	-119
of <pathogen> .	-129
of <person> who	-149
of <pregnancy>	132
of <remedy>	99
of a <time>	136
of about	186
of bias	-226
of care	-115
of control	-148
of fear	209
of one	-171
of the	84
of the <condition>	-119
of the <evidence>	261
of them	-119
of them ,	-130
of thes	125
of us	-110
of your	-312
off	256
off ,	266
off .	-222
off an	131
off an <pathogen>	131
off and	-191
off the	-111
often .	161
often need	91
older	164
older <person>	-121
on <drug>	265
on <drug> .	88
on <evidence>	202
on <evidence> .	170
on <harms>	121
on <harms> <beauty>	121
on a	340
on a <device>	111
on a <drug>	158
on a fresh	107
on for	-179
on for <time>	-116
on in	-146
on it	268
on long	151
on our	-114
on that	160
on the	211
on the <device>	-239
on the first	-162
on their	-210
on to	-208
once	111
once in	173
one .	-109
one <drug>	-138
one in	-50
one larg	167
one'	127
ones .	184
only if	-154
open ,	-111
or #	-194
or <condition>	-272
or <condition> may	127
or <harm> ,	-170
or <harm> .	-116
or <harms>	174
or <person>	151
or <time>	-133
or <unwell>	96
or a	93
or a <harm>	189
or after	119
or feel	175
or four	137
or if	128
or longer	119
or of	115
or stop	184
or the	-162
or the <body>	-242
or two	161
order	-200
other	-316
out of the	212
out the	-117
outbreak	179
outweigh	159
outweigh the	149
over #	314
over # <time>	146
over six	-125
over six <time>	-122
over the	179
page	-283
page for	-187
part	-180
part .	-120
part of	-210
part of the	158
particular	277
partner .	148
pass .	-224
pass on	-146
pass water	198
past	182
per	50
per million	215
perhap	-150
period	-153
permanent	244
permanent .	212
phras	-148
physical	188
pick	-206
pick up	-141
pictur	-198
pictur .	-171
piec of <body>	-166
pierc	230
pierc .	110
pig	-137
pig <body>	-117
pink	182
pink <body>	153
plac	-346
plac the	123
plain	-223
pleas	-202
plung	124
point	-228
point to	-131
pool	-264
poor	209
positiv	180
possibl	129
pound	119
pravastatin	292
pres	-138
press	100
pric	347
pric is	173
privat	-159
problem	338
problem in	123
produc	238
prolong	167
prompt .	121
proof .	140
protect	-202
provok	198
provok <harm>	164
puff	132
pull	384
puls	-133
put	368
put #	124
put it	214
puts	135
qt	155
quick	-255
quick .	-135
quiet	-205
quitt	221
ran	202
rare	587
rare ,	78
rare , the	140
rare .	220
react	325
react to	311
readi	190
readi .	132
real	-134
reason	-192
reason .	-264
reason to	-124
rebound	142
recent	214
recent <treatment>	144
receptor	-153
record	248
record .	126
recover	249
recover .	134
relax	-99
rely	148
rely on	148
remain	-119
remember	-155
repeat <drug>	214
repellent	147
replac	138
report	430
report by	154
report by #	105
respond	-207
result	-99
return .	217
return in	-264
ridg	138
right	-197
rins	249
ripen	-134
roll	-162
roof	-171
room ,	128
rough	187
rough #	284
rough # of	137
rul	97
runn	455
safe	156
said	-139
same ,	163
same as	-213
sand	202
saw	95
say that	-114
says	-88
scann	140
school	-162
scor	-248
see	-453
seem	221
seem <safe>	195
seem to be	134
seen	105
seen .	-160
sees	-233
self	-125
self -	-125
semen	258
send	-246
send a	-189
sens	168
sensitiv	190
separat	165
separat them	166
seriou	195
seriou <condition> .	-135
set off an	120
sets	233
sets off	201
seven	-112
seven <time>	161
sever	-256
sever <condition>	194
several	234
several <drug>	245
sew	121
shap	-265
shav	304
she said	-118
shift	172
shoot	131
short ,	-173
short -	294
shorten the	155
shorter	131
should	212
should know	-197
should not	321
should not be	205
show	-284
shown	-154
shut	-227
side ,	-160
sign	-392
sign .	-249
sign of	-150
sign of <condition>	-195
signal	-213
similar	167
similar <drug>	203
simp	-140
simvastatin	307
sinc a	164
sinc it	153
sinc it can	143
sister	-157
six <time>	-215
six <time> ;	166
skip	255
skip the	153
sleep	232
sleep in	146
sleep in them	146
slid	-206
slight	358
slip	263
slipper	91
slow	255
slow -	186
slow - <treatment>	130
slow .	143
slow <health>	129
slow <vital>	187
slow the	-222
slow to	163
small <body>	-188
small <danger>	179
small <person>	110
smear	185
smell	-186
smok	158
so	308
so a	-228
so are	114
so take	118
so that	-245
so the <body>	96
soak	-122
soak up	-156
soil	-151
soil ,	-148
sold	-217
someth	-223
someth else .	146
soon	303
soon as	161
sort	174
soup	-133
spac	-210
spar	239
speed	259
spill	-109
spot	352
spot .	136
spot on	-169
spot on the	-145
spot that	-96
spray	-138
spread	-105
spread by	-163
squar	164
squeez	-228
stag	-155
stag .	-98
stair	122
stall	128
start	-148
start a	113
stat	-345
stay	-78
stick	-142
still	100
still ,	-96
stir	216
stop <harm>	-172
stop a	-150
stop after	139
stop and	342
stop the	160
stopp	326
stopp ,	-133
stor .	122
stov	157
stream	-140
stretch the	107
stretch the <body>	107
strong	209
stronger .	161
struck	240
stud	-149
substanc	230
substanc that	220
succes	-140
such <buyer>	-129
such a	131
suit	-372
suit <buyer>	-176
sunken	155
surfac	106
surfac <body>	191
swallow .	-182
tak <drug>	184
tak a	-152
take <drug> ,	153
take <drug> for	-171
take a	-138
take a <time>	-129
take it	173
take it off	104
taken	292
taken for	-114
taken out	138
tan	169
tap	164
target	-222
teach	-158
tell	-286
ten	-336
tend to be	-256
tenth of	-124
than	102
than # american	138
than <buyer>	-161
than a	-301
than befor	195
than one	190
that <ails> .	-120
that <buyer>	-158
that <exposure>	-179
that <harm>	91
that <harms>	-186
that <harms> the	-115
that <person>	-104
that <raises>	-289
that <time>	176
that <time> .	102
that <treatment>	-120
that can	207
that can't be	162
that could	178
that drag	125
that even	226
that form	-161
that gets	-126
that had	122
that hold	260
that is	-113
that is <unwell>	-148
that is why	140
that it does	142
that reach	-136
that reach the	-136
that spot	168
that stop	-116
that the	154
that the <body>	296
that time	117
that way .	-154
the #	149
the <ails>	133
the <beauty> ,	-168
the <beauty> .	-183
the <beauty> was	248
the <body>	90
the <body> ,	-172
the <body> adapt	124
the <body> and	-177
the <body> becom	-145
the <body> by	-184
the <body> can	209
the <body> feel	172
the <body> further	135
the <body> giv	122
the <body> has	-140
the <body> in	192
the <body> is	-228
the <body> may	273
the <body> on	170
the <body> or	-95
the <body> will	205
the <body> with	-135
the <condition>	-150
the <condition> ,	-200
the <danger> .	149
the <device>	164
the <device> .	137
the <device> <harm>	162
the <device> of	123
the <drug> ,	144
the <drug> on	-173
the <evidence> .	115
the <exposure> <harm>	-126
the <form>	118
the <guarantee>	195
the <harm>	-170
the <harm> ,	-147
the <harm> <harm>	131
the <harm> <hypes>	126
the <harm> can	170
the <harm> is	326
the <harm> that	-139
the <hypes>	-168
the <likelihood>	160
the <likelihood> <raises>	121
the <lowers>	-121
the <pathogen> .	286
the <pathogen> in	-110
the <pathogen> is	267
the <pathogen> may	151
the <person>	-142
the <person> <harm>	-157
the <person> frequent	115
the <provider> and	238
the <red-flag>	136
the <red-flag> .	160
the <remedy>	-167
the <staff> ,	206
the <symptom>	188
the <time> after	155
the <treatment>	201
the <treatment> ,	-202
the <treatment> .	169
the <treatment> if	183
the <treatment> itself	131
the <unwell>	-152
the <vital> ,	134
the air	107
the air .	125
the bath	161
the brak	157
the canal	204
the chief	207
the cost	146
the cost of	146
the culprit	-131
the edg	-196
the effect	219
the first	328
the first #	131
the first .	-123
the first <time>	160
the first thre	165
the follow	-103
the last of	277
the left	-167
the level	218
the lifetim	114
the longer	202
the longest	104
the main reason	148
the majorit	158
the more	215
the new	135
the next	-66
the number	-155
the old	-168
the part of	142
the pictur .	-171
the plac	136
the pric	163
the real	-168
the reason	148
the revers	162
the same ,	163
the same as	-213
the sign	-174
the site	130
the slow	195
the small <body>	-157
the spot	199
the stair	110
the toilet	127
the two	-108
the unit	-323
the vessel of	-107
the waist	-127
the wall	-201
the worst	227
them ,	-99
them .	-77
themselv	-140
themselv .	-155
then	-213
then it	137
theor	127
ther .	153
ther and	-111
ther are	-155
ther is littl	184
ther is no	-207
ther were	162
thes	55
thes <body>	-119
thes <hypes>	136
thes includ	140
they <harm> ,	-127
they <harms>	102
they are	-119
they are <safe>	-178
they can	-158
they can be	-157
they do not	133
they have	-201
they may	301
thick as	-116
thin the	334
thin the <body>	303
thing	-322
thinner	153
thos	142
thos who have	88
though	243
though it	146
thre	-121
thre <time>	217
thre <time> ,	126
thre <time> to	136
thre or	166
thre or four	137
thre to five	147
thread	-257
through	-329
through .	222
through the <beauty>	-197
through the <body>	-126
tight	184
tight .	-121
tight and	189
till	311
tim	-107
tim the	199
time can	164
tip <harm>	168
tips	-197
to # <percent>	45
to <condition>	264
to <condition> ,	127
to <device>	-134
to <drug>	217
to <harms>	167
to <hypes> .	248
to <lowers>	-162
to a	117
to a <staff>	173
to an	176
to be <unwell>	-192
to be drain	109
to be expect	150
to be replac	105
to come	109
to do	-123
to eight <time>	-164
to fear	248
to finish	146
to five	150
to gain	-112
to go	174
to have	-129
to let	-164
to make	-220
to noth	169
to one	244
to stop	-166
to the <treatment>	-155
to the toilet	204
to them	148
to two	90
to two <time>	106
to us	236
to wear	-126
to work	-283
to your	-235
today'	350
toddler	222
toilet	173
told	308
too	109
too .	-107
too <unwell>	-132
too deep	115
too far	-128
too fast	183
too littl	-365
too low	139
too slow	-119
too soon	231
too tight	244
tool	327
touch	259
touch the	170
tour	-106
towel	188
travel	-142
treat <body>	124
tri	-112
trigger	153
trigger .	162
troubl	218
troubl up	162
troubl up to	162
tuck	96
turn a	127
turn out	-136
twelv	-274
twelv <time>	-167
twent	-166
twin	141
two	-79
two .	-155
two <condition>	169
two <time>	-179
two <time> .	236
two of the	182
two to four	216
unabl	153
unabl to	153
uncommon	207
uncommon .	134
under	173
under #	-133
under # .	116
under <treatment>	-208
under a	103
under the	-122
uneven	146
unles	163
unnotic	-161
until the	-236
unusual	176
unusual .	180
up .	413
up a	-97
up and	-89
up in	194
up to	190
up to #	174
up to two	174
updat	185
upright	101
upward	-209
upward .	-168
urgent	124
us	-216
us .	-184
us that	-112
use for	-120
used	316
used to	-251
used to the	118
useles	150
validat	-129
very	305
vessel	-162
vessel of	-122
vessel of the	-122
waist	-127
wait	245
wait .	256
walk	-114
want	-171
warn	271
was <body>	120
was <unwell>	261
was given	-108
was on	144
was once	273
was taken	183
was told	124
wash	-168
wash <body>	120
watch for	314
water	-164
water ,	248
water .	-133
water into	-157
water into the	-157
way .	-187
we'd	105
wear	281
wear a	186
well as	-116
went	181
were	287
were record	146
what	-220
what <buyer>	233
what is	-209
when	-156
when <body>	193
when <harm>	-164
when <pathogen>	-146
when <person>	228
when a	-144
when it is	116
when they	-179
wher <person>	210
wher the	142
wherea	-163
whether	-145
which <condition>	-126
which a	121
which may	154
which the	-156
whichever	247
whil	216
whil .	140
whil the	96
whil the <body>	91
whit	144
whit <body>	192
who are <pregnancy>	408
who are <unwell>	-103
who had	-120
who have	150
who have a	152
who have had	120
who have it	-150
who need	120
who never	168
who react	163
who react to	162
who take	204
whol .	172
will be	250
will not	134
will not <harms>	143
wir	122
wise	106
wish	-124
with <condition> may	-116
with <drug>	364
with <drug> or	135
with <exposure>	101
with <harm>	164
with <harm> .	136
with <harm> and	132
with <remedy>	-139
with <safe>	-204
with <treatment>	139
with <unwell> <body>	151
with a <drug>	-153
with a cloth	220
with an	263
with it .	149
with no	138
with the	-195
with water ,	119
within #	-152
within # <time>	-108
within <time> .	215
within a	64
within a <person>	194
within an	-145
within an <time>	-145
within four	127
within four <time>	132
within six	211
within six <time>	211
within two <time>	-162
without <condition>	-134
without <condition> ,	-170
without <treatment>	-135
without a <body>	142
without it	125
without it ,	96
won't	198
wool	163
work	-58
work or	143
worst	243
would	186
written	-155
yes	268
yes .	252
yet	-88
your <body> are	155
your <body> may	131
your <drug>	-170
your <staff>	-193
your gp	-126
zero	325
zero <harm>	365`,
    'class': `active-property	186
ail-verb	369
ailment	117
beauty-object	-367
benefit-noun	-303
benefit-verb	-453
better-word	341
body-part	264
buy-call	-166
buyer-noun	313
call-phrase	-216
cause-verb	386
complaint	-394
complication	401
condition	249
contra	483
convenience	649
device	657
drug	410
exposure	182
guarantee	-301
harm	609
harm-verb	290
health-object	-109
herb	272
hype-phrase	-165
hype-verb	-222
interact-cue	124
likelier	205
likelihood	339
link-verb	273
natural-claim	-283
neutral-advice	560
nutrient	-135
occur-verb	282
offer	-348
performance-phrase	201
person	478
product-noun	-292
provider-noun	-237
pseudo	-232
rave	-177
red-flag	166
remedy-service	398
replace-care	-130
reporting	-218
risk-tone	528
safe	773
safety-noun	172
shift-verb	271
side-effect	349
staff-noun	-167
suffer-verb	165
superlative	-127
supplement	-215
symptom-object	182
time-unit	149
treatment	338
trouble	142
vital	239`,
    'lead-in': `:	202
<body>	-134
<buyer>	270
<contra>	144
<exposure>	-143
<likelier>	123
<person>	131
<product>	-188
<treatment>	-204
an	-152
for	-232
here	413
include	-220
is	341
might	-139
notice	394
of	-147
other	356
so	204
these	213
they	-117
things	401
to	133
use	165
what	289
your	-212`,
    'place': `aftercare	386
alone	403
benefit	-971
block-quote	206
cell	681
ends-open	166
faq	242
first	-1037
in-aftercare	-592
in-faq	510
in-risk	-1266
instruction	-597
item	333
lead-in	235
long	170
middling	324
plain	215
quotation	34
risk	768
shop	-274
short	307
speaker	-115
title	-831
top	-1410
under-question	-387
very-short	-748`,
    'before': `care-heading	455
condition	-320
disease-heading	-334
none	169
risk-heading	942
score	246`,
  },
}
