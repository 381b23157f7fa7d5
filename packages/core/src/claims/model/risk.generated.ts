// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -2.007,
  strong: 0.7,
  around: {"own":0.807,"before":0.302,"after":0.666,"second-before":0.464,"second-after":0.39,"page":-1.981,"section":0.482,"bias":-0.5780000000000001},
  weights: {
    'reason': `about-treatment	300
agent-causes-harm	267
agent-changes-body	105
agent-first	335
agent-harms-body	493
agent-is-harmful	-220
agent-is-safe	151
agent-lowers-harm	-303
agent-lowers-risk	-319
agent-makes-likelier	254
agents-interact	123
ail-and-agent	-316
answers-risk-question	160
asked	-283
body-ails-with-agent	-446
body-first	182
complication	109
condition-only	-528
contra-it	-119
contra-it-if	569
contra-passive	189
denies-harm	-536
denies-harm-at-hand	641
denies-harm-of-agent	-308
disease-causes-harm	-366
disease-first	-462
disease-harms-body	-629
disease-heading	229
echoes-harm	-376
echoes-harm-of-agent	-156
event-at-hand	-301
fragment	263
germs-with-agent	122
harm-affects-people	215
harm-before	-398
harm-expected	321
harm-fades	-154
harm-from-agent	-137
harm-heading	-861
harm-in-risk-section	-365
harm-in-study	389
harm-is-frequent	402
harm-occurs	-159
harm-told	-509
hurt-and-agent	-150
instruction	485
it-causes-harm	315
it-is-harmful	-206
it-is-safe	-268
it-makes-likelier	-441
level-moves	523
list-in-risk-section	243
list-of-contraindications	204
list-of-harms	201
may	-177
may-in-risk-section	-184
no-agent-anywhere	173
no-link	331
none	-629
pauses-agent	-123
permits-agent	-153
permits-it	158
person-suffers	-255
person-unwell	-404
person-unwell-with-agent	-170
refuses-agent	428
refuses-it	272
risk-heading	-173
risk-with-agent	156
safety-known	166
share-at-hand	253
share-in-risk-section	94
side-effect	341
something-harms-body	-154
something-raises-risk	-179
tells-benefit	-234
tells-diagnosis	-692
tells-how	265
tells-need	214
tells-spread	-186
tells-symptoms	-495
toll-at-hand	-290
toll-of-agent	158
treated-harm	-196
trouble-and-agent	-225
trouble-at-hand	-396
untreated	-271
unwell-and-agent	-175
unwell-at-hand	193`,
    'word': `%	-25
2	-151
abscess	-275
ache	130
aching	-187
acne	-187
add	151
adults	-377
air	-125
alarms	118
alcohol	331
allergy	289
amiodarone	202
amlodipine	142
anemia	-237
antibiotic	-198
antibody	-153
antihistamines	195
anyone	360
apart	-222
apnea	-172
aspirin	364
asthma	126
attack	189
attacks	-176
avoid	-140
avoided	212
baclofen	215
balloon	-191
become	-174
been	-216
bend	-163
bending	232
benefit	188
beta	151
better	-194
bipolar	214
bite	180
black	178
bladder	236
bleed	-132
blinding	-205
blindness	131
blister	-166
block	-277
blocks	-162
bloodstream	103
blue	-118
body	-148
booster	-142
bowel	-177
bowels	188
brain	-97
brands	137
break	-180
breast	266
breath	-192
breathing	121
breathlessness	-173
brittle	129
broke	101
bruise	-208
bruised	225
bruises	257
bruising	139
burn	342
burning	-210
burns	165
burst	-171
c	-161
calcium	176
cancers	-108
cannot	-136
carbon	-125
carry	-148
cases	161
cataract	263
catheter	154
cells	-285
chair	209
cheeks	157
chest	-165
chills	94
chip	104
cigarettes	236
claim	-122
clearance	154
climbs	-142
clinic	-112
clinics	161
clotting	-199
cloudy	-138
codeine	314
cohort	110
coma	191
common	-109
company	-221
complaint	239
complaints	130
complication	182
condition	-170
conditions	155
constipated	150
constipation	416
contact	-203
copd	165
cord	-109
cosmetic	-125
cotton	140
course	277
courses	167
cpap	-124
crack	-121
cracks	-231
cramps	151
crash	-102
crust	178
cure	-129
cured	-138
cutting	116
d	-133
daily	105
damages	-181
dangerous	-243
day	229
deaf	-234
death	194
defibrillator	-125
density	144
depression	-336
dermatologist	-139
device	104
died	202
dies	-139
difference	-61
disabling	-159
disease	-277
diuretics	126
dizziness	149
doctor	-173
dose	234
double	-388
doubled	356
down	208
drain	-161
drawback	133
dreams	253
drifts	191
drinkers	133
drops	-293
drowsiness	146
drowsy	241
drug	-161
drugs	309
dry	-129
dust	-261
eardrum	176
enamel	155
enzyme	-142
everybody	200
everyone	-173
evidence	-195
exercise	-223
exercises	-133
experts	329
exposure	-122
extra	197
eye	-210
eyebrows	120
eyelid	139
failed	-328
fails	-89
fall	-209
families	-107
fat	-149
fatal	179
feed	243
feet	-124
fell	147
fentanyl	-118
fertility	174
fever	263
few	199
figure	114
fine	-250
flares	-129
flu	350
fluid	182
fluoride	-89
foam	150
food	-182
forehead	123
formula	76
fortnight	-145
fracture	-123
frozen	-136
further	-134
gag	158
gain	89
garlic	187
gel	-120
gentle	265
germs	125
glare	-147
glaucoma	176
goes	155
good	106
grapefruit	256
grew	-132
gritty	124
grow	175
grown	-170
grows	-275
growth	124
growths	-136
half	-370
hands	-315
hard	-106
harms	164
headache	239
healing	191
heals	110
health	-230
hearing	-197
heart	-202
heartburn	109
heavy	-175
high	-150
hiv	193
hives	218
hormone	103
hormones	-237
hospital	314
hours	-258
hunger	-125
hurt	206
ibuprofen	177
ill	-243
implant	184
implants	187
infants	-188
inflamed	-165
inflammatories	218
inflammatory	-107
injection	-156
injections	143
injure	189
injury	-185
inner	-145
insulin	-96
iron	-194
irritable	-159
irritate	144
irritated	-136
irritates	145
irritation	236
itch	-283
itchy	377
jab	144
jar	-190
jaw	211
joint	-192
joints	-177
just	-154
kidney	65
kidneys	339
laser	158
lasik	140
laxative	142
laxatives	123
leaks	-172
leg	222
legs	-305
leukemia	-187
levels	132
lift	-117
lifting	-168
light	-157
likelihood	129
likely	238
live	186
liver	220
longer	-145
loss	-183
lotion	-164
lower	209
lump	-105
magnesium	133
malaria	-135
mark	110
marrow	-207
measles	144
medicines	-217
members	-179
menu	149
mesh	127
mind	124
minutes	-322
mold	-156
months	-178
mood	-323
more	206
most	-282
mouth	423
mri	408
naloxone	-117
nausea	287
needles	279
nerve	-269
never	165
newborns	-279
night	-81
no	-212
nose	159
nosebleed	256
noses	179
nostrils	-112
nothing	170
numbed	-98
numbness	137
oestrogen	-170
office	-143
often	-210
older	-177
one	231
operation	166
operations	182
ordinary	107
others	-160
overdose	216
overload	-177
overnight	200
pace	-142
pads	-167
pain	-651
paracetamol	-259
parents	-177
paroxetine	208
patch	349
patches	-90
patients	143
pelvis	-217
penicillin	132
pills	191
pinches	249
pink	115
placenta	-120
pneumonia	-184
poisonous	134
pollen	-166
poor	-218
poorly	-162
pounding	182
pounds	-170
pregnancy	182
press	-176
presses	-153
pressure	165
prevent	-290
prick	-137
products	-145
propranolol	104
prostate	-123
protein	168
proteins	-209
puffy	283
push	126
pushes	-205
pushing	193
radiation	180
raises	225
raynaud's	195
reaction	-105
reactions	270
recipients	251
red	-286
redness	270
rejection	194
relapse	-251
remedies	212
remedy	-134
rest	-321
results	-156
reverses	-144
rhythm	-134
risk	-156
room	184
root	-275
rough	410
rub	-144
rule	-90
rules	247
runs	-347
safe	787
safety	136
salt	-346
scans	-218
scar	-119
scarred	-204
scarring	-115
screening	-173
sedatives	182
seizures	146
sensitivity	219
serotonin	-136
shock	-246
shocks	123
shots	322
should	207
shoulder	136
shrinks	-172
sick	-380
sight	-190
silicone	-210
skull	133
sleep	-487
sleeping	291
slow	139
smarts	129
smoke	193
smokers	563
smokes	137
smoking	420
snapped	211
snoring	-146
some	227
sore	223
spinal	150
spine	192
spirits	260
spleen	-142
split	-117
spoils	-143
spotting	154
spray	-137
starve	-169
starved	153
stenosis	158
steps	-259
stick	-157
sting	301
stings	334
stomach	569
stores	-114
strain	-192
strains	-451
strength	160
strep	-127
stress	-142
strip	243
stroke	-92
studies	145
sudden	197
sugar	-228
suicide	-129
sun	188
sunburn	118
sunlight	219
survivors	-128
swell	133
swells	-154
swollen	-148
symptoms	-139
syndrome	-310
system	212
taste	171
tea	-139
tearing	164
tears	-278
teens	153
ten	214
test	-128
testosterone	119
tests	-378
thin	168
thinking	142
thinners	343
thyroid	161
tighten	233
tiredness	-247
tissue	-286
tobacco	297
toe	172
tongue	107
topiramate	156
torn	-151
toxic	149
toxin	-155
transfusion	168
trapped	-102
trial	-325
trials	-255
triple	-134
trouble	-162
troubles	183
tube	-160
tubes	-198
tumor	174
twice	168
ultrasound	-202
unpleasant	188
unsafe	132
unsettled	115
upset	130
urgency	-121
use	332
users	458
vaccines	154
veins	-179
ventilator	201
vessels	-140
virus	-134
viruses	-203
vision	234
vivid	178
wakes	124
waking	-155
warfarin	244
weaken	137
weeks	278
weeping	117
weeps	137
weights	118
well	224
wine	185
within	97
without	-169
women	-135
workers	-124
works	-138
worn	-147
worse	413
year	-142
yeast	143
yellow	-321`,
    'word-stem': `%	-25
2	-151
absces	-275
ach	-230
ache	130
acne	-187
adult	-368
air	-125
alarm	212
alcohol	331
allerg	263
amiodaron	202
amlodipin	142
anemia	-237
antibiotic	-257
anticoagulant	-189
antifungal	102
antihistamin	164
anyon	360
apart	-222
apnea	-172
applianc	140
are	-111
arter	-101
aspirin	364
asthma	126
back	-241
baclofen	215
balloon	-191
be	375
been	-216
bend	133
benefit	237
beta	151
better	-194
bipolar	214
bite	180
black	178
bladder	236
ble	-132
bleach	114
blind	-260
blister	-263
block	-455
blocker	150
blood	181
bloodstream	103
blue	-118
body	-148
booster	-166
brain	-112
brand	90
break	-201
breast	306
breathless	-173
brittl	129
brok	101
bruis	413
bulg	-239
burn	297
burst	-214
c	-161
calcium	176
calm	-103
cancer	-282
cannot	-136
carbon	-125
carr	-180
cas	161
cataract	331
cell	-138
chair	199
chemical	-195
chest	-165
chew	180
chip	196
cigarett	247
claim	-171
clear	143
clearanc	154
climb	-143
clott	-189
codein	314
cohort	110
collaps	202
coma	191
common	-109
compan	-238
complaint	369
complic	258
compound	-172
constip	416
constipat	150
contact	-203
copd	165
cord	-98
cosmetic	-134
cotton	140
count	-132
cours	444
cpap	-124
crack	-442
cramp	263
crash	-134
crust	189
cure	-129
cutt	116
d	-133
dai	105
damag	-320
dangerou	-243
day	229
deaf	-281
defect	84
defibrillator	-125
densit	144
dent	155
depression	-336
dermatologist	-141
devic	195
died	202
dies	-139
differenc	-61
disabl	-160
diseas	-308
diuretic	129
dizzi	149
do	-189
doctor	-192
does	-190
dose	234
down	208
drain	-279
drawback	122
dream	253
drinker	133
drop	-283
dropp	163
drows	241
drowsi	146
dry	-111
dust	-261
eardrum	176
ejacul	112
enamel	155
enzym	-105
everybod	200
everyon	-173
evidenc	-195
exercis	-356
expert	319
exposur	-122
extra	197
eye	-210
fail	-390
faint	174
fall	-43
famil	-107
fat	-149
fatal	179
feed	169
feet	-124
fell	147
fentanyl	-118
fertilit	174
fever	258
few	199
filter	-167
fine	-250
fistula	158
flu	350
fluid	182
fluorid	-89
flush	89
foam	150
food	-182
forehead	123
formula	72
fortnight	-145
fractur	-146
frozen	-136
further	-134
gag	158
gain	89
garlic	187
gel	-120
gentl	265
germ	186
glar	-147
glaucoma	176
goes	155
good	106
graft	221
grapefruit	256
grew	-132
gritt	124
grow	-214
grown	-170
half	-370
hand	-347
harm	151
have	-150
headach	254
heal	227
health	-190
hear	-197
heartburn	109
heav	-175
heel	-154
high	-150
hiv	411
hormon	-134
hospital	288
hour	-120
hunger	-125
hurt	249
i	-155
ibuprofen	177
ill	-136
implant	371
infant	-207
infect	-97
inflam	-265
inhaler	140
inner	-145
insulin	-96
iron	-194
irrit	236
irritabl	-159
irritat	155
it	201
jab	144
jar	-190
jaw	211
joint	-370
jump	194
just	-154
kidne	65
kidney	339
laser	140
lasik	140
laxativ	265
leg	222
legs	-305
leukemia	-187
level	193
lift	-197
light	-157
like	253
likelihood	129
live	186
liver	211
longer	-145
loss	-183
lotion	-164
lump	-283
magnesium	133
malaria	-135
mark	141
marrow	-207
measl	144
medicin	-296
member	-199
mend	-114
menu	146
mesh	185
mind	125
minut	-360
mold	-154
monitor	-141
mood	-370
more	206
most	-282
mouth	414
move	199
mri	408
naloxon	-117
nausea	287
neck	173
needl	69
nerv	-319
never	165
newborn	-211
night	-117
no	-212
nos	179
nose	159
noseble	256
not	-550
noth	170
oestrogen	-133
of	153
offic	-144
often	-210
older	-177
one	231
oper	348
opioid	175
ordinar	107
other	-181
overdos	218
overload	-180
overnight	200
pace	-142
pads	-167
pain	-598
paracetamol	-259
parent	-336
paroxetin	208
patient	23
pelvi	-217
penicillin	132
pierc	287
pill	192
pinch	110
pink	115
placenta	-120
platelet	-118
pneumonia	-193
poisonou	134
pollen	-166
poor	-380
positiv	-115
practic	-152
pregnanc	182
pres	-176
press	-196
pressur	165
prevent	-294
prick	-149
product	-179
propranolol	104
prostat	-123
puff	283
push	156
radi	180
rais	133
raynaud'	195
reaction	165
rebound	114
recipient	251
rejection	194
relaps	-266
rest	-416
result	-156
revers	-144
room	184
root	-143
rough	410
rub	-144
ruin	-134
rul	240
rule	-90
runs	-347
safe	787
safet	136
salt	-339
scald	124
scan	-274
scar	-215
scarr	-319
screen	-173
sedativ	176
seizur	161
sensitivit	219
serotonin	-136
shield	129
shock	-123
short	-189
shot	321
should	207
shrink	-107
sick	-269
sight	-190
silicon	-210
skull	133
sleep	-210
slip	122
smart	255
smok	774
smoker	563
snapp	211
snor	-146
some	227
sore	255
specialist	177
spin	192
spinal	150
spirit	260
spleen	-143
split	-131
spoil	-151
spott	154
spra	-137
ssri	172
stenosi	158
step	-259
stick	-197
sting	716
stomach	569
stor	-129
strain	-644
strep	-127
stres	-142
strip	141
strok	-137
stud	91
sudden	266
sugar	-158
suicid	-129
sun	188
sunburn	160
sunlight	219
support	-213
survivor	-128
swollen	-148
syndrom	-310
tablet	-203
tast	171
tea	-139
tear	-78
teen	153
tell	-58
ten	214
tender	208
tendon	129
test	-428
testosteron	119
tetracyclin	116
that	-250
thicken	95
think	143
thinner	406
third	-169
thought	155
thyroid	161
tighten	274
tingl	-170
tired	-247
tissu	-311
to	218
tobacco	297
toe	172
tongu	152
topiramat	156
torn	-151
toxic	149
toxin	-225
transfusion	168
trapp	-102
trial	-580
tripl	-137
tub	-176
tube	-160
turn	-184
twic	168
ultrasound	-202
unpleasant	188
unsaf	132
unsettl	115
upset	131
urgenc	-121
use	332
user	572
vaccin	188
ventilator	201
vessel	-204
viru	-134
virus	-203
vision	234
vitamin	-136
vivid	178
warfarin	244
we	-166
weaken	329
weep	241
well	220
wine	185
with	345
within	97
without	-169
women	-135
worker	-124
worn	-147
wors	413
yellow	-321
your	-222`,
    'run': `!	-111
" -	141
" <body>	-134
" <hype>	-131
" <hypes>	-112
" <person>	-105
" <safe>	224
" <unwell>	170
" says	-172
#	-330
# .	-126
# <buyer> .	160
# <harm>	174
# <percent> ,	99
# <percent> .	212
# <percent> had	130
# <pregnancy>	-138
# <time>	-97
# a	179
# have	242
# in #	192
# is	-168
# mg	-136
# million	-132
# needs	-173
# of	110
# of the	136
# of those	-157
# the	122
# to <rave>	102
$	-121
$ #	-121
, " says	-172
, #	-155
, <body>	-184
, <body> .	126
, <body> and	-124
, <buyer>	-219
, <condition> ,	-216
, <convenience>	168
, <exposure>	-281
, <exposure> and	-214
, <harm> and	-275
, <harms>	-250
, <hypes>	-168
, <pathogen>	-328
, <pathogen> <raises>	-148
, <pathogen> and	-171
, <performance>	-154
, <performance> and	-137
, <person>	-277
, <pregnancy>	-115
, <provider>	-161
, <staff>	130
, <treatment>	-190
, <unwell>	-184
, <unwell> and	-124
, a	-163
, a <condition>	213
, an <harm>	-260
, and	153
, and <body>	117
, and <buyer>	225
, and <condition>	-172
, and <exposure>	123
, and <harm>	133
, and <pathogen>	-231
, and it	-200
, and one	129
, and so	-145
, and that	-137
, and two	159
, as	348
, as do	199
, as the	194
, at	192
, at the	195
, because	238
, because a	148
, because it	126
, called	-111
, for	175
, in	288
, in which	150
, in whom	160
, is	-150
, less	155
, mostly	116
, never	103
, not	-146
, on	-121
, once	242
, or	-271
, rarely	122
, since	465
, since a	135
, so	278
, so that	-243
, the <form>	166
, the <staff>	209
, then	-151
, though	82
, whereas	-158
, which is	67
, who has	202
, with	165
, with <harm>	209
, without	-135
, yes	277
, yes .	277
, your	132
, your <body>	129
, zero	196
- <body>	-186
- <time>	143
- <time> -	184
- <treatment>	275
- free	-122
- old	184
- shaped	-163
- term	194
- tip	184
. ￼	219
/	-230
/ l	-108
: #	-125
: <evidence>	128
: <harm>	198
: <unwell>	206
: it's	109
: one	149
; <exposure>	140
; <person>	-306
; <treatment>	122
; a	198
; about	-158
; an	-141
; one	100
; whether	170
<ails> ,	-340
<ails> .	118
<ails> after	159
<ails> and	-208
<ails> of	-135
<ails> on	198
<ails> the	119
<ails> them	-143
<ails> through	-212
<beauty>	309
<beauty> .	130
<beauty> and	117
<beauty> and <body>	118
<beauty> has	-147
<beauty> in	-138
<beauty> was	227
<body>	-152
<body> , <harm>	-152
<body> , a	215
<body> , and	222
<body> -	239
<body> . "	212
<body> :	186
<body> ;	143
<body> <ails> .	-102
<body> <ails> for	150
<body> <body> .	-160
<body> <condition> and	-105
<body> <harm>	158
<body> <hypes>	-230
<body> <raises>	-216
<body> about	141
<body> after	-143
<body> are	192
<body> are <safe>	188
<body> can	-291
<body> comes	117
<body> does	157
<body> does not	180
<body> feel	155
<body> for	152
<body> further	126
<body> further .	126
<body> gives	135
<body> had	143
<body> hard	142
<body> have <ails>	143
<body> in <buyer>	154
<body> in a	-171
<body> is kept	101
<body> is taken	102
<body> it	126
<body> makes	-136
<body> of a	105
<body> to the	-129
<body> were	167
<body> will	402
<body> will be	247
<body> with a	158
<body> within	-152
<buyer> .	90
<buyer> <ails> ,	-212
<buyer> <body>	-135
<buyer> <harm>	-177
<buyer> <raises>	-136
<buyer> <unwell>	128
<buyer> a	127
<buyer> a <time>	124
<buyer> after	-127
<buyer> are	-185
<buyer> are free	-134
<buyer> describe	185
<buyer> find	135
<buyer> get	131
<buyer> has had	137
<buyer> have	207
<buyer> have been	176
<buyer> have no	-148
<buyer> in the	-185
<buyer> is	119
<buyer> it	-198
<buyer> need	-212
<buyer> need a	-153
<buyer> of	-192
<buyer> on	186
<buyer> out	145
<buyer> out of	118
<buyer> over	158
<buyer> to	-302
<buyer> who take	176
<buyer> with <unwell>	158
<buyer> with a	251
<buyer> without	-179
<complication>	290
<complication> .	121
<condition>	-126
<condition> , <condition>	-316
<condition> , and	293
<condition> , because	220
<condition> , in	120
<condition> , with	168
<condition> :	185
<condition> <ails> in	188
<condition> <contra>	115
<condition> <drug>	163
<condition> <harm>	-264
<condition> <harms>	-138
<condition> <likelihood>	161
<condition> <pathogen>	-179
<condition> <raises>	-107
<condition> and	-123
<condition> and <condition>	-117
<condition> and <harm>	149
<condition> and may	165
<condition> can	-156
<condition> comes	-130
<condition> comes from	-130
<condition> does	-141
<condition> does not	-127
<condition> for	220
<condition> has	-153
<condition> in a	202
<condition> in which	98
<condition> inside the	97
<condition> is not	-200
<condition> is rare	137
<condition> makes	-139
<condition> may	-118
<condition> than	-110
<condition> that	-349
<condition> the	-207
<condition> the <body>	-167
<condition> to	184
<condition> was	178
<contra>	324
<contra> ,	112
<contra> <body>	-184
<contra> <body> .	-119
<contra> <person>	109
<contra> for	-222
<contra> in	184
<contra> to	-204
<contra> under	201
<contra> under #	147
<contra> while	108
<contra> with	329
<convenience>	402
<convenience> ,	120
<convenience> .	121
<danger>	259
<danger> .	82
<danger> is	156
<danger> of bias	-121
<device>	-239
<device> ,	-90
<device> <treatment>	-168
<device> may	-140
<device> sends	-120
<drug> (	134
<drug> ,	288
<drug> , <drug>	218
<drug> , but	-121
<drug> ;	-172
<drug> <drug> are	-132
<drug> <drug> is	127
<drug> <interact>	117
<drug> <raises> it	123
<drug> <treatment> <drug>	-143
<drug> all	214
<drug> alone	194
<drug> and <person>	149
<drug> and a	-122
<drug> as	-129
<drug> at home	124
<drug> before	175
<drug> by	-228
<drug> by <body>	-198
<drug> can	159
<drug> can <ails>	104
<drug> did	-103
<drug> do not	-197
<drug> for <time>	153
<drug> for a	-98
<drug> from	220
<drug> have	-218
<drug> in the	-132
<drug> into	157
<drug> is	237
<drug> is an	208
<drug> it	241
<drug> made	151
<drug> may	202
<drug> of the	185
<drug> on	-131
<drug> only	-135
<drug> slow	-183
<drug> slow the	-182
<drug> that	178
<drug> with	147
<drug> within	-164
<evidence>	-144
<evidence> #	195
<evidence> # <percent>	163
<evidence> disagree	124
<evidence> have	115
<exposure>	313
<exposure> , <exposure>	116
<exposure> , a	-139
<exposure> -	-133
<exposure> .	-142
<exposure> <exposure>	128
<exposure> <harm> for	-99
<exposure> <harms>	129
<exposure> <raises>	262
<exposure> <remedy>	203
<exposure> and	-242
<exposure> and <exposure>	180
<exposure> in	104
<exposure> makes	148
<exposure> on	-194
<exposure> on the	-225
<exposure> to <harm>	-195
<form> and	-206
<form> for	-150
<form> is	-199
<guarantee> "	-150
<guarantee> .	314
<guarantee> <body>	122
<guarantee> <condition>	-152
<guarantee> <condition> .	-151
<guarantee> an	-115
<guarantee> an <harm>	-115
<harm>	128
<harm> , <body>	-119
<harm> , <condition>	125
<harm> , a	244
<harm> , an	-183
<harm> -	-115
<harm> <complication>	-139
<harm> <complication> .	-134
<harm> <harm> off	177
<harm> <hypes>	175
<harm> <unwell> .	163
<harm> after	-243
<harm> and	244
<harm> and <condition>	205
<harm> can be	-142
<harm> can occur	-153
<harm> comes	-135
<harm> comes from	-125
<harm> easily	98
<harm> for #	-166
<harm> form	-151
<harm> from	-195
<harm> in a	-145
<harm> in the	232
<harm> is	202
<harm> is <unwell>	-144
<harm> is a	-107
<harm> it	240
<harm> lasts	163
<harm> like	171
<harm> like a	142
<harm> makes	-208
<harm> may come	186
<harm> near	124
<harm> near the	124
<harm> of the	134
<harm> or <harm>	121
<harm> that	-147
<harm> the <body>	-157
<harm> under	156
<harm> under the	114
<harm> when	132
<harm> where	193
<harm> where the	174
<harm> with	-167
<harm> within	-114
<harm> within five	-150
<harmful>	411
<harmful> .	226
<harmful> <body>	138
<harmful> <exposure>	-148
<harmful> of	-176
<harms> ,	-128
<harms> <beauty>	166
<harms> <beauty> .	180
<harms> <body>	139
<harms> <body> .	171
<harms> <drug> ,	-135
<harms> <person> .	164
<harms> <unwell>	154
<harms> a	173
<harms> a <body>	-137
<harms> and	-263
<harms> can	-157
<harms> more	121
<harms> more than	146
<harms> over	-129
<harms> the <pathogen>	123
<health> are	115
<health> at the	114
<health> of	-123
<health> that	202
<hype>	-144
<hype> <condition> .	204
<hypes>	-331
<hypes> ,	195
<hypes> , and	197
<hypes> , so	100
<hypes> .	215
<hypes> <body>	170
<hypes> <condition>	97
<hypes> <harm>	-191
<hypes> <health>	116
<hypes> <health> ,	125
<hypes> <person>	90
<hypes> <person> at	183
<hypes> a	-123
<hypes> in about	-119
<hypes> the	174
<hypes> the <body>	183
<likelier>	281
<likelier> .	256
<likelier> than	-89
<likelihood>	115
<likelihood> .	-331
<likelihood> <raises>	129
<likelihood> <raises> with	168
<likelihood> is	127
<lowers> <condition>	-161
<lowers> the <body>	116
<lowers> the <likelihood>	-223
<natural> .	-104
<natural> <exposure>	-164
<offer>	-156
<pathogen> #	233
<pathogen> ,	-207
<pathogen> .	-186
<pathogen> <pathogen>	247
<pathogen> <raises> in	126
<pathogen> around	128
<pathogen> get	-111
<pathogen> in	-228
<pathogen> may	133
<pathogen> out	-123
<pathogen> slows	227
<pathogen> that	-181
<percent> ,	99
<percent> , and	155
<percent> .	183
<percent> had	130
<percent> in	-148
<percent> of <body>	135
<percent> of <treatment>	124
<percent> of the	-176
<performance>	201
<performance> .	230
<performance> and	-122
<performance> the <body>	99
<person> #	-237
<person> ,	146
<person> <buyer> are	108
<person> <buyer> find	135
<person> <buyer> it	-181
<person> <buyer> with	-121
<person> <drug>	337
<person> <health>	155
<person> <lowers>	187
<person> <time> .	208
<person> <time> of	-145
<person> <unwell>	-133
<person> a <harm>	166
<person> and	168
<person> at	182
<person> been	-120
<person> can	-547
<person> can live	159
<person> do	-206
<person> do not	-125
<person> don't need	147
<person> feel	-196
<person> for	-136
<person> frequent	146
<person> has	-237
<person> has shown	-145
<person> have	207
<person> in the	-156
<person> look	187
<person> may feel	157
<person> might	110
<person> of those	152
<person> on	204
<person> on <drug>	110
<person> or	144
<person> over	103
<person> stop	156
<person> the <body>	183
<person> under	252
<person> up	236
<person> was	163
<person> who	-121
<person> who has	-127
<person> who is	-127
<person> won't	122
<pregnancy> .	382
<pregnancy> can	-120
<pregnancy> has	-115
<product>	154
<product> ,	-270
<product> :	-136
<product> <ails>	128
<product> <harms>	128
<product> and	-121
<product> are	150
<product> for	149
<product> may	176
<product> the	174
<product> the <body>	107
<product> to	-123
<provider>	-206
<provider> ,	-110
<provider> .	-211
<pseudo>	-193
<raises>	186
<raises> <pathogen>	161
<raises> <unwell>	-118
<raises> and	-275
<raises> by about	105
<raises> in	291
<raises> the	177
<raises> thick	189
<raises> to	-109
<raises> with	126
<rave>	-218
<rave> <buyer>	204
<remedy> ,	-145
<remedy> <raises>	-136
<remedy> can	165
<reporting>	-211
<safe>	283
<safe> , and	-250
<safe> .	220
<safe> and	215
<safe> for	202
<safe> the	105
<safe> the <body>	105
<safe> until	-123
<safety>	119
<side-effect>	228
<side-effect> .	155
<staff>	-178
<staff> can	-132
<staff> may	-231
<superlative>	-125
<superlative> .	125
<symptom>	-96
<symptom> ,	-168
<symptom> .	-211
<symptom> air	-158
<symptom> and	249
<time> , it	214
<time> , since	224
<time> , so	163
<time> , though	-124
<time> - old	184
<time> .	-104
<time> after	121
<time> after each	142
<time> after the	-150
<time> are	148
<time> around	-142
<time> around the	-142
<time> before	-278
<time> before .	-180
<time> before the	-147
<time> can	127
<time> for	-87
<time> if	-177
<time> of	274
<time> of <harm>	235
<time> or <time>	-150
<time> or longer	156
<time> when	137
<treatment>	-167
<treatment> ,	-146
<treatment> ;	-76
<treatment> <harm>	134
<treatment> <harm> .	149
<treatment> <lowers>	-206
<treatment> <safe>	261
<treatment> <safe> .	132
<treatment> and <harm>	-134
<treatment> are	270
<treatment> as	-172
<treatment> can	-217
<treatment> can make	-181
<treatment> do	124
<treatment> first	-153
<treatment> first .	-152
<treatment> has	-225
<treatment> if	165
<treatment> in	168
<treatment> it	-94
<treatment> left	109
<treatment> left in	107
<treatment> may	117
<treatment> of	246
<treatment> of the	153
<treatment> out	115
<treatment> shows	-181
<treatment> shows a	-114
<treatment> that	130
<treatment> the <body>	-150
<treatment> they	110
<treatment> through the	123
<treatment> to	157
<treatment> to the	167
<treatment> was	130
<unwell>	283
<unwell> , <harm>	124
<unwell> <exposure>	-153
<unwell> and	206
<unwell> and <unwell>	78
<unwell> are	-125
<unwell> by	-110
<unwell> controlled	-146
<unwell> for	313
<unwell> for two	132
<unwell> in	-207
<unwell> in <person>	-129
<unwell> on	169
<unwell> on the	153
<unwell> one	141
<unwell> the	-195
<unwell> the <body>	-240
<vital>	144
<vital> may	172
<warning> on	-105
a <body> .	-193
a <body> that	117
a <condition> .	-147
a <condition> at	206
a <condition> can	-133
a <device>	-53
a <device> can	-119
a <drug>	-125
a <drug> .	-137
a <drug> <treatment>	165
a <drug> that	129
a <evidence>	-174
a <exposure>	-119
a <form>	-217
a <harm> from	205
a <harm> on	-122
a <harm> under	127
a <harmful>	240
a <health>	-112
a <pathogen>	66
a <person>	208
a <person> .	-134
a <person> <buyer>	245
a <person> of	229
a <person> who	-114
a <person> with	111
a <product> of	173
a <remedy>	-157
a <side-effect>	-141
a <symptom>	-217
a <time> are	196
a <time> can	123
a <treatment>	-104
a <treatment> .	150
a <treatment> is	-234
a <treatment> left	105
a <unwell> <body>	-162
a bad	109
a cause	150
a cloth	183
a drawer	192
a fresh	209
a full	-131
a hard	233
a hole	149
a hundred	192
a little	235
a mail	125
a new	-168
a normal	95
a nuisance	157
a price	106
a serious <condition>	-117
a small <danger>	157
a sudden	133
a thin	-141
a time	166
a tiny	-118
a very	111
a warning	197
a white	-205
about #	150
about <person> .	132
about a <person>	-197
about a tenth	108
about five	128
about one	149
about six	137
about six <time>	166
about two	-158
about two <time>	-120
absorbed	183
absorbed .	146
act	-192
active	144
activity	-113
acts	142
advise	143
affect	144
affects <person>	-120
after	228
after <time>	174
after <time> of	171
after <treatment> .	-136
after a	-267
after a <harm>	-156
after a <time>	-160
after a long	120
after each	214
after it	168
after the last	-136
afternoon	169
afterward	452
afterward ,	141
afterward .	137
against a	-131
air	178
air .	214
alike	-138
alike .	-152
all <buyer>	152
all <performance>	156
all <performance> .	158
all <raises>	139
almost	236
alone	-220
alone is	-117
along	166
also	111
among	316
among the	191
among them ,	-207
amounts	556
an <harm>	-209
an <treatment>	-168
an alternative	161
an early	-184
an inch	229
and ,	134
and <ails> .	-119
and <body>	241
and <body> .	-108
and <body> are	100
and <condition> were	106
and <drug> are	151
and <exposure> are	-173
and <harm> can	-137
and <harm> the	-134
and <health>	-260
and <person> <buyer>	79
and <person> <drug>	298
and <remedy>	-125
and <unwell> <body>	-208
and <vital>	-164
and a <condition>	182
and a <harm>	-114
and a <unwell>	208
and be	131
and be breathed	142
and by	174
and can be	167
and cannot	285
and cause	-293
and cause <condition>	-174
and does	152
and doesn't	147
and every	-176
and for	280
and has to	-140
and his	176
and in a	-128
and make	110
and makes	132
and not	-221
and of	199
and one	93
and short	276
and should	145
and should be	141
and slow	115
and that	-153
and the	-190
and the <body>	167
and the <harm>	-132
and the odd	171
and then	309
and then it	107
and then the	-140
and there	219
and was	260
and will	166
and with	123
animal	170
answer	-251
apart	-170
appeared	133
application	-114
approved	-217
are .	-186
are <drug>	235
are <harm>	-141
are <harmful>	164
are <lowers>	178
are <pregnancy>	340
are <raises>	-184
are about	199
are affected	90
are free	-138
are free of	-134
are given	-195
are gone	-187
are linked	125
are made	-117
are made of	-112
are meant	-125
are not	126
are not .	170
are not <condition>	-113
are often	-203
are poor	154
as <drug>	-156
as <drug> .	-120
as <person> .	157
as a	139
as do	199
as if	319
as soon	162
as soon as	162
as the <body>	109
as those	153
as though	161
as well	168
at birth	-189
at first	374
at first .	327
at one	-162
at the <body>	137
at the cost	143
at three	156
at two	197
at two <time>	113
at your	-113
authors	-148
away	-92
away .	-230
away and	136
badly	144
baths	-143
be <harmful>	193
be <harmful> .	125
be <hypes> .	-96
be <lowers>	160
be <lowers> .	101
be <unwell>	173
be <unwell> .	-131
be <unwell> and	193
be breathed	110
be breathed in	103
be caused	-146
be caused by	-146
be changed	-107
be expected	173
be left	-115
be replaced	119
be seen	-199
be tested	-150
be used to	-162
beam	154
beam .	152
because	300
because <harm>	206
because it	153
because of	124
because of the	178
because the <body>	163
becomes	-80
becomes <unwell>	-76
becomes <unwell> and	-124
been seen	161
before	125
before it gets	176
before the	-277
begins	-123
being	183
beneath	121
beneath the	184
beneath the <body>	136
better ,	157
better than	-110
between #	208
between the	-107
beyond	150
bias	-201
big	-150
bind <remedy>	-193
birth in	199
bit	253
blur	131
blurs <vital>	116
board	-134
both <body>	-139
both are	133
brake	94
breathed in .	136
brief <harm>	109
bring <condition>	97
bring a	148
brings	171
brings <harm>	192
brought	207
brushing	155
builds	-88
bulk	-130
burned	195
but does	-166
but does not	-99
but not	-273
by #	-203
by <condition>	-172
by itself	-229
by mistake	231
cable	111
called	-295
can <ails>	171
can <exposure>	-251
can <exposure> to	-179
can <harms> the	116
can <lowers>	158
can all	-167
can be	-451
can be <harmful>	117
can be given	109
can be left	-125
can bring	162
can bring on	162
can cause	184
can do	-189
can have	179
can have it	128
can leave	186
can make a	127
can mean	114
can occur	-142
can turn	126
can't be	210
canal .	146
cannot	112
cannot be	-113
care	-168
care .	172
case	198
cases	195
cause	-250
cause <condition>	175
cause <harm> ,	131
cause <harm> and	-170
cause a <condition>	-132
cause it	-120
cause it .	-113
cause of	221
caused by	-246
caused by <condition>	-183
causes	-242
center	-133
centre	152
certain	207
change	145
changes	-188
changing	137
check	153
chief	182
choose	-127
circuits	-126
cleaners	119
clear	-111
clear .	181
clears	-175
close to	169
clue	-131
clumps	164
coated	-110
collect	142
combined	221
combined <treatment>	165
come	-147
come before	-121
come before it	-121
comes <body>	107
comes from	-298
common	175
common and	320
common in	-198
common reasons	-100
commonly	-123
contact	111
contain	102
controlled	-210
cost	144
cost of	143
could	302
couple	148
couple of	166
couple of <time>	166
cover	-154
crowd	-219
crowds	122
deep	-146
deep <harm>	-165
deeper	174
describe	150
desk	-164
develop	207
developed	140
diagnosed	147
did not	-161
did not .	-190
different	-105
disagree	124
do .	-159
do it	129
do not .	178
do not <ails>	-161
do so	-241
do the	391
do the same	306
does <ails>	-144
does not	185
does not <harm>	196
does not <lowers>	161
does not clear	-136
does not make	218
does not mean	-157
does the	99
doesn't	134
don't	116
don't help	115
don't need	147
done	127
donor <body>	131
door	167
down .	123
down the	-149
dr	-230
drew	112
drink	-126
dripped	-135
during	137
during <treatment>	158
during the <treatment>	178
each <drug>	-107
earlier <treatment>	-123
early	172
early .	-132
early <harm>	137
ease	-250
easter	113
eaten	-146
edges	-135
effect	249
effects	172
effects on	-179
eight <time>	-138
else	-148
ended up	194
enough	-138
enough .	-133
escapes	158
even	230
even a	147
even so	-111
even so ,	-111
ever	347
every	-438
every # <treatment>	-152
every <time>	-236
every <treatment>	220
every six	-120
every six <time>	-120
every two	-179
everything	-155
everything else	-125
excess	157
expect	314
expect a	192
expected	218
expected .	174
external	151
failure	-181
fast	111
faster	149
faster .	233
fear	212
feel	90
feel a	159
feel as	103
feeling	186
feels as	194
fetal	-160
finding	-120
fine	268
finish	164
first #	155
first # <time>	157
first <time>	148
first <treatment>	-128
first three	124
fits	165
fitting	166
five .	154
five <time> .	-146
fixed	-131
flat ,	-137
flat for	-187
flow	-165
fluid	-135
fluid .	-159
fluid may	167
follow -	185
follow - up	189
food	-239
for #	173
for # to	157
for <buyer>	-70
for <condition>	-241
for <harm>	-131
for <harm> .	-140
for <person>	175
for <person> with	146
for <symptom>	-119
for a	150
for a <body>	115
for a <time>	177
for a time	123
for about	127
for about six	197
for an	260
for an <time>	132
for another	105
for five <time>	165
for longer	158
for more	132
for one to	145
for the <pathogen>	126
for the majority	152
form	160
form when	-128
forms	-246
found	188
found .	-209
found that	-179
four	-183
free	-369
freely	214
frequencies	175
frequency	-147
frequent	179
fresh	162
fresh <treatment>	140
friday	175
from <condition> ,	145
from <exposure>	-125
from <harm> .	167
from the <body>	-131
from the <harm>	233
from the site	154
full	-233
further	210
further .	173
gave me	165
generally	260
gentler	182
get a	121
get in	-144
get it	-136
getting	-161
give <person>	109
give a	-144
given	-282
given for	-114
glasses	-191
go on	-84
goes in	110
goes on	-84
gone .	-193
gone in	162
good .	130
greater	168
grounds	-139
groups	-246
had <condition> .	-147
had <harm>	224
had a	177
had a <harm>	132
had it	-217
had not	227
had to	220
had to be	135
happens	288
hard ,	112
harder	211
hardly	138
has become	141
has been	188
has been seen	160
has ever	123
has not	-162
has to be	61
have <ails>	180
have <condition>	-174
have <harm>	132
have <harms>	-147
have a	-332
have a <condition>	-156
have an	175
have followed	111
have found	111
have it	-143
have the	-143
have two	145
have used	156
head	199
heat	134
heat <harms>	-129
help ,	161
helped	126
helps	-207
her <staff>	140
hidden	-114
high	203
high .	180
higher	219
hits	106
hole in the	132
home .	-157
homes	-173
how	-250
i've	109
ice	120
ice .	209
if <person> are	-264
if one	-113
if your <body>	273
in #	559
in # ,	-159
in # .	189
in # <buyer>	-148
in # <percent>	93
in # <person>	-117
in # or	129
in # to	95
in ,	-150
in <body> ,	122
in <body> and	-198
in <buyer> .	-117
in <condition> ,	-179
in <condition> .	319
in <drug>	118
in <form>	-124
in <harm>	-109
in <health>	204
in <pathogen>	145
in <person> .	-142
in <person> it	-166
in <person> who	181
in <pregnancy>	154
in <pregnancy> ,	134
in <rave> <buyer>	309
in a <time>	161
in a hundred	186
in about #	238
in about a	-151
in five	67
in for	166
in healthy	197
in one	154
in roughly	140
in roughly #	150
in ten	-235
in that	211
in the <beauty>	-139
in the first	393
in their	-171
in them	113
in those	123
in those who	95
in three	-299
in time	-155
in two of	145
in two to	-143
in up	209
in up to	209
in which	165
in which a	105
inch	198
include	156
include :	196
information	133
is .	116
is <convenience>	117
is <convenience> .	114
is <harmful>	376
is <harmful> .	159
is <harms>	-188
is <likelier>	176
is <natural>	-122
is <reporting>	-141
is <safe>	202
is <safe> .	-188
is <safe> and	100
is <unwell>	-212
is <unwell> and	138
is <unwell> for	141
is a	-155
is a different	-144
is absorbed	161
is absorbed .	162
is almost	256
is an emergency	142
is common	-138
is common and	204
is common in	-178
is for	-133
is found	-210
is generally	134
is made in	126
is no longer	-108
is normal	142
is not a	-159
is now	-106
is often	249
is permanent	141
is rare	196
is seldom	-107
is still	152
is taken	156
is the main	153
is the usual	-143
is the worst	167
is there	160
is too	168
is used	-179
is usual	166
is very	142
it ;	123
it <ails>	-149
it <ails> .	131
it <condition>	189
it <performance>	-148
it <raises>	-116
it about	151
it along	105
it also	224
it can't	145
it can't be	156
it cannot	194
it comes	133
it comes <body>	121
it gets	233
it goes in	137
it goes on	-129
it in	-218
it is about	146
it suits	-141
it suits <buyer>	-141
it takes	-112
it up .	159
it will	238
it's	297
its <safety>	160
its own	181
its own .	124
itself	-101
itself does	138
itself is	-117
job	-234
juice	308
keep	-163
keep it	123
keep the	-157
keeps <person>	170
kept	122
knocks	165
know	-296
known	242
known .	246
known to	-69
l	-125
labeled	-164
larger	182
last	-447
last for	-111
last of	159
last period	-155
lasts	205
late	-140
layer	-148
leave	-196
leaves	282
leaves your	221
left	114
left <buyer>	143
left alone	-176
left behind	239
left in	188
lengthen	131
let a	183
lets	182
level	152
levels	-240
lies	-206
lifetime	161
light	-265
light ,	-110
likely to	179
link	176
linked	244
linked to	239
list of	-167
lists	-127
little ,	-198
little <body>	157
live	152
live <pathogen>	130
live <pathogen> .	127
load	187
long	127
long -	103
long - term	131
longer ;	210
look for	-142
loose and	155
loses	110
loss	-161
lot	-129
loud	132
louder	190
low	251
low -	147
low and	-104
lying	128
made	137
made of	-117
majority	185
make	125
make <body>	-237
make <remedy>	-112
make a	293
make it	-130
make the	195
make the <harm>	157
makes <buyer>	-121
makes <harm> <unwell>	119
makes <person> <unwell>	-110
makes a	-121
makes it <unwell>	-152
makes the <body>	-116
marchetti	-126
matters	-203
may <exposure>	-136
may <exposure> to	-133
may <harm>	133
may <harms>	256
may <pathogen>	144
may <raises>	231
may be	-502
may do the	107
may even	196
may feel	249
may have	-107
may have a	-159
may last	-145
may look	136
may make	177
may make it	135
may need	-143
me	216
mean <harm>	112
mean <harm> .	173
means	-362
meant	-146
meant for	-138
measured	-200
metal	378
mg	-167
might	82
might have	-146
million <buyer>	-147
mistake	177
mixtures	130
money	-160
more	233
more .	125
more <condition>	-117
more <harm>	169
more <unwell>	141
more readily	140
more slowly	142
more than #	-156
more than a	-119
more than one	138
morning .	-232
moving	302
multifocal	156
multifocal <device>	157
must be	112
my <beauty>	160
my <treatment>	116
name	-104
narrow the	141
narrow the <body>	160
narrows the	-181
national	189
national <evidence>	154
near	110
near the	145
nearby	101
nearly all <buyer>	156
nearly every	171
need a <treatment>	-111
needs two	117
neighbors	-196
never	187
new <beauty>	-142
new <device>	239
next .	-148
next to	183
next to nothing	158
ninety	143
no	183
no <body>	-164
no <condition>	-109
no <drug>	-100
no <harm>	335
no <harm> .	193
no <treatment> is	170
no gain	150
no link	164
no live	136
no live <pathogen>	136
no longer	-229
node	223
none .	239
none has	-114
none has been	-114
normal .	-219
normally	-177
north	-178
not <ails>	-161
not <condition>	-160
not <condition> .	-157
not <harms>	121
not <hypes>	-120
not be	-132
not cause it	-116
not clear	-137
not enter	142
not for	121
not make	162
not make it	-134
not mean	-157
not the	-152
notch	127
nothing about	-168
nothing for	143
notice :	161
november	231
now and	294
now and then	264
nuisance	262
nuisance .	183
number ,	138
occur .	-192
odd	404
of .	190
of <body> .	-105
of <buyer> .	112
of <buyer> are	-195
of <condition>	-236
of <condition> .	-272
of <drug>	-146
of <exposure>	296
of <harm>	130
of <pathogen> .	-152
of <pregnancy>	137
of <remedy>	176
of <treatment>	181
of <treatment> ,	-139
of being	76
of bias	-201
of cases .	164
of fear	212
of its	-127
of one	-176
of the	122
of the <condition>	-107
of the <treatment>	109
of them	-185
of them ,	-125
of these	147
of us	-186
of your	-247
off	319
off ,	155
off , and	106
off .	-336
old <harm>	130
old <treatment>	-125
older	213
older <person>	-126
on <drug>	345
on <drug> .	156
on <drug> for	138
on <evidence>	219
on <harms>	146
on <harms> <beauty>	146
on <superlative>	-139
on a	358
on a <body>	159
on a <device>	154
on a <drug>	120
on both	144
on for	-150
on it	184
on our	-103
on the	159
on the <device>	-250
on to	-202
one	113
one .	-96
one <drug>	-129
one to two	-144
ones .	213
only if	-192
opened	153
opens	-135
or <body>	160
or <condition>	-270
or <drug>	148
or <time>	-144
or <treatment>	-118
or <unwell>	180
or an	129
or longer	156
or of	133
or the	-208
or the <body>	-197
or two	75
or two .	-164
other	-337
out .	-119
out by	108
out in	190
out of	125
out of the	155
out the	-131
outer	-151
over #	140
over # <time>	143
over six	-142
over the	151
own <health>	-121
page	-245
page for	-150
pale	146
part .	-157
part of the	160
particular	148
parts	-154
parts of	-138
pass water	179
passed .	-144
per	78
per million	193
permanent	318
permanent .	265
physical	159
pink	129
place	-139
placed	-150
plain	-157
planned	172
play	-146
plug	211
plugs	-105
point	-152
points	-182
poor	258
positive	182
positive .	131
possible	268
pravastatin	157
previous	162
price	322
price is	140
problem .	-170
problems	138
problems are	83
produces	190
prolong	151
provoke	149
provoke <harm>	143
pulling	197
pulls	-139
pulses	-146
put	387
put it	129
puts	225
qt	126
quiet	-155
quitting	153
ran	141
rare	436
rare .	177
rarely ,	181
rarely , the	145
reacted	119
read	149
readily	193
recent	195
recent <treatment>	91
regular <treatment>	144
relaxes	-122
relying	198
relying on	198
replace	-149
replaced	221
reported	207
reports	213
respond	-135
return	132
rinse	118
roll	-143
roughly #	238
roughly # of	123
rule	148
rule out	143
running	196
said .	152
same ,	95
same .	105
same as	-197
saw	115
scales	-156
scanned	125
scores	-157
see	-474
see .	-119
seen .	-117
self	-119
self -	-119
semen	254
sends	-148
sense	186
sent	137
separate	117
separate them	132
series of	177
serious	175
serious <condition> .	-121
sets	219
sets off	198
several	195
several <drug>	197
severe	-250
severe <condition>	163
sex	-219
shaped	-136
shaving	304
short -	233
should	-123
should be	-160
should know	-142
shower	-169
showers	-190
showers <safe>	-182
shown	-289
shown to	-146
shows	-230
shows a	-115
shut	-130
side ,	-133
side <body>	101
signals	-141
signs	-121
signs .	-184
simply	-131
simvastatin	204
since a	127
since the <body>	135
site	105
six <time>	-197
six <time> ;	145
skip	157
skip the	196
sleeping	193
sleeping in	108
sleeping in them	111
slightly	357
slippery	122
slow -	151
slow - <treatment>	140
slow the	-202
slow to	136
slow to <hypes>	164
slowly	-237
slows	308
small <danger>	157
small number	147
so	344
so ,	-181
so <person> can	-127
so a	-167
so a <harm>	-146
so are	135
so can	162
so do	233
so that	-282
so the <body>	136
sold	-186
something	-229
something else .	116
sometimes	100
soon	302
soon as	162
sort	193
sound	185
space	-213
spares	182
speech may	172
speeds	198
spot	116
spot .	136
spot ;	-128
spreads from	126
square	200
squeeze	-158
stage	-163
stage .	-133
stalls	146
stand	195
starts	-232
states	-227
stay	-176
stays	178
stays where	176
stop	145
stop <harm>	-119
stop <person>	104
stop and	273
stopping	123
stops the	183
stoves	127
stretch the	130
stretch the <body>	130
stronger	191
struck	255
studied	-134
success	-151
such <buyer>	-130
such a	131
suits	-243
suits <buyer>	-149
surface <body>	170
swallow	-197
swallow .	-159
swallowed	217
sweat	-175
sweet	153
swimming	-167
take <drug> ,	124
take <drug> .	79
take <drug> for	-139
take the	74
taken	298
takes	-270
taking	344
talk	117
tap	184
tapering	-215
target	-197
teaches	-149
ten	-281
ten .	-214
tested	-182
than # americans	119
than a	-318
than any	-93
than in	124
than one	202
that .	-125
that <ails>	-174
that <buyer>	-146
that <exposure>	-189
that <harm>	120
that <harms>	-143
that <hypes>	103
that <person>	-204
that <raises>	-167
that <time>	125
that <treatment>	-144
that can't be	133
that do not	-107
that holds	162
that is	-139
that is <unwell>	-141
that it does	134
that keep	118
that keeps	-172
that spot	185
that the	96
that the <body>	276
the #	194
the <ails>	155
the <beauty> .	-218
the <beauty> and	181
the <beauty> was	223
the <body>	148
the <body> ,	-176
the <body> and	-87
the <body> by	-180
the <body> further	125
the <body> gives	153
the <body> is	-159
the <body> keeps	111
the <body> may	147
the <body> on	108
the <body> or	-111
the <body> will	214
the <condition>	-115
the <condition> ,	-207
the <condition> .	84
the <condition> does	-111
the <danger> .	136
the <device>	73
the <device> .	203
the <device> <harm>	148
the <drug> on	-165
the <exposure>	-85
the <exposure> <harm>	-99
the <form>	113
the <guarantee>	151
the <harm>	-155
the <harm> ,	-111
the <harm> .	-125
the <harm> <harm>	123
the <harm> <hypes>	142
the <harm> is	301
the <harm> that	-131
the <harms>	-118
the <hypes>	-175
the <likelihood>	142
the <likelihood> <raises>	129
the <pathogen>	209
the <pathogen> .	223
the <pathogen> is	234
the <person>	-179
the <person> ,	124
the <person> <harm>	-150
the <product>	161
the <provider>	-191
the <provider> and	199
the <red-flag>	140
the <red-flag> .	153
the <staff>	132
the <symptom>	215
the <time> after	124
the <treatment>	165
the <treatment> ,	-186
the <treatment> .	175
the <treatment> <ails>	122
the <treatment> if	219
the <treatment> itself	139
the <unwell>	-118
the canal	137
the canal .	146
the chief	174
the cost	143
the cost of	143
the culprit	-110
the edges	-152
the effect	141
the first	157
the first #	155
the first .	-147
the first <time>	148
the first three	124
the last of	159
the last period	-118
the level	153
the longer	145
the main	136
the majority	147
the more	174
the newer	130
the odd	172
the old	-200
the part of	142
the place	140
the price	136
the real	-191
the result	-145
the reverse	174
the same ,	95
the same .	105
the same as	-197
the site	135
the slow	130
the spot	160
the tap	115
the toilet	122
the two	-150
the unit	-108
the usual	-141
the vaginal	112
the vaginal wall	112
the vessels	140
the wall	-210
the worst	207
them ,	-228
themselves .	-119
then	-185
then <person>	127
then it	107
then the	-85
there .	126
there is no	-176
these	58
these <hypes>	173
these include	180
they <ails>	135
they are <safe>	-183
they can	-301
they can be	-133
they have	-164
they may	185
they were	147
thin the	147
thin the <body>	111
thing	-153
things	-173
thins	190
thins the	244
this is	132
those	243
those on	256
those who	-165
those who have	97
though	211
threads	-138
three <time>	156
three <time> to	121
through	-189
through .	203
through the <beauty>	-113
through the <body>	-90
through the vaginal	112
tight	146
tight and	157
till	309
times	-256
times the	139
tiny <harm>	-128
tip <harm>	164
to # <percent>	18
to # <time>	140
to <buyer>	-136
to <condition>	207
to <drug>	235
to <hypes>	208
to <hypes> .	252
to <lowers>	-200
to <person>	-156
to a <time>	-87
to an	208
to be expected	156
to be replaced	119
to breathe	131
to eight <time>	-160
to finish	256
to have	-202
to let	-128
to make	-261
to nothing	157
to say	-145
to stop	-121
to the toilet	204
to us	254
to wait for	-134
to wear	-141
to your	-192
today's	332
toddler	139
toilet	208
told	370
too	309
too fast	144
too little	-166
too low	135
too soon	234
too tight	129
tools	238
touches	118
touches the	118
towel	131
trained	131
tried	-144
trigger	178
triggers	-121
try	-90
turn	-177
turn the	-136
turned	278
twelve	-259
twelve <time>	-168
twelve <time> .	-121
twenty <time>	-135
twice	-128
two <condition>	162
two <person>	164
two <time>	-127
two <time> .	272
two of the	128
two to four	198
uncommon	189
under	90
under #	-95
under # .	140
under <treatment>	-175
unless	115
unless it	-148
unnoticed	-153
until the	-232
unusual	145
unusual .	148
up ,	159
up .	274
up in	220
up to #	193
up to two	239
upwards	-265
urgent	143
used	335
used <drug>	127
used to	-299
useless	128
usual	137
vaginal	112
vaginal wall	112
validated	-142
value	144
very	382
very <complication>	-142
wait .	159
wait for	-134
waiting	207
ward	-108
wards	127
wards .	151
warning	168
was <unwell>	206
was given	-131
was on the	188
was once	217
was taken	252
wash <body>	131
watch for	172
water ,	94
water into	-109
water into the	-109
way .	-146
wearing	118
wears	215
weather	-161
weekly	-124
went	184
were	224
were #	-118
were too	-121
wet	153
what	-301
what <buyer>	143
what a	141
what is	-147
when	-260
when <harm>	-149
when a	-148
where it is	169
where the	131
where the <device>	114
whereas	-158
whether	-236
which <raises>	156
which a	120
which is	67
whichever	213
while	246
white	181
white <body>	119
who are <pregnancy>	322
who are <unwell>	-97
who had	-93
who have	106
who have a	153
who have it	-102
who need	103
who never	202
who take	209
whole .	132
will <harm>	116
will be	260
will not <harms>	164
wish	-118
with <condition>	157
with <drug>	312
with <exposure>	149
with <harm>	116
with <harm> .	111
with <harm> and	111
with <safe>	-165
with <treatment>	206
with <treatment> .	111
with <unwell> <body>	184
with a cloth	216
with an	214
with more	-138
with such	109
within a	45
within a <person>	195
within an	-110
within an <time>	-110
within six	187
within six <time>	187
within two <time>	-217
without <condition>	-127
without <condition> ,	-126
won't	202
words	199
work or	124
worst	227
writes	132
writing	-136
written	-162
yes	233
yes .	214
yet	-172
young	-158
your <body> are	139
your <body> or	159
your <drug>	-193
your <staff>	-203
zero	280
zero <harm>	327
￼	138`,
    'stem': `!	-111
" -	141
" <body>	-134
" <hype>	-131
" <hypes>	-112
" <person>	-105
" <safe>	224
" <unwell>	170
" says	-172
#	-330
# .	-126
# <buyer> .	160
# <harm>	174
# <percent> ,	99
# <percent> .	212
# <percent> had	130
# <pregnancy>	-138
# <time>	-97
# a	179
# have	242
# in #	192
# is	-168
# mg	-136
# million	-132
# need	-178
# of	110
# of the	136
# of thos	-157
# the	122
# to <rave>	102
$	-121
$ #	-121
, " says	-172
, #	-155
, <body>	-184
, <body> .	126
, <body> and	-124
, <buyer>	-219
, <condition> ,	-216
, <convenience>	168
, <exposure>	-281
, <exposure> and	-214
, <harm> and	-275
, <harms>	-250
, <hypes>	-168
, <pathogen>	-328
, <pathogen> <raises>	-148
, <pathogen> and	-171
, <performance>	-154
, <performance> and	-137
, <person>	-277
, <pregnancy>	-115
, <provider>	-161
, <staff>	130
, <treatment>	-190
, <unwell>	-184
, <unwell> and	-124
, a	-163
, a <condition>	213
, an <harm>	-260
, and	153
, and <body>	117
, and <buyer>	225
, and <condition>	-172
, and <exposure>	123
, and <harm>	133
, and <pathogen>	-231
, and it	-200
, and one	129
, and so	-145
, and that	-137
, and two	159
, as	348
, as do	199
, as the	194
, at	192
, at the	195
, becaus	238
, becaus a	148
, becaus it	126
, call	-135
, ever	146
, feel	-143
, for	175
, in	288
, in which	150
, in whom	160
, is	-150
, less	155
, most	116
, never	103
, not	-146
, on	-121
, once	242
, or	-271
, rare	122
, sinc	465
, sinc a	135
, so	278
, so that	-243
, the <form>	166
, the <staff>	209
, then	-151
, though	82
, wait	106
, wherea	-158
, which is	67
, who has	202
, with	165
, with <harm>	209
, without	-135
, writ	-125
, yes	277
, yes .	277
, your	131
, your <body>	129
, zero	196
- <body>	-186
- <time>	143
- <time> -	184
- <treatment>	275
- free	-122
- old	184
- shap	-163
- term	194
- tip	184
. ￼	219
/	-230
/ l	-108
: #	-125
: <evidence>	128
: <harm>	198
: <unwell>	206
: it's	109
: one	149
; <exposure>	140
; <person>	-306
; <treatment>	122
; a	198
; about	-158
; an	-141
; one	100
; whether	170
<ails> ,	-340
<ails> .	118
<ails> after	159
<ails> and	-208
<ails> of	-135
<ails> on	198
<ails> the	119
<ails> them	-143
<ails> through	-212
<beauty>	309
<beauty> .	130
<beauty> and	117
<beauty> and <body>	118
<beauty> has	-147
<beauty> in	-138
<beauty> was	227
<body>	-152
<body> , <harm>	-152
<body> , a	215
<body> , and	222
<body> -	239
<body> . "	212
<body> :	186
<body> ;	143
<body> <ails> .	-102
<body> <ails> for	150
<body> <body> .	-160
<body> <condition> and	-105
<body> <harm>	158
<body> <hypes>	-230
<body> <raises>	-216
<body> about	141
<body> after	-143
<body> afterward	115
<body> appear	-166
<body> are	192
<body> are <safe>	188
<body> can	-291
<body> com	117
<body> does	157
<body> does not	180
<body> feel	232
<body> for	152
<body> further	126
<body> further .	126
<body> giv	135
<body> had	143
<body> hard	142
<body> have <ails>	143
<body> in <buyer>	154
<body> in a	-171
<body> is kept	101
<body> is taken	102
<body> it	126
<body> keep	173
<body> mak	-139
<body> of a	105
<body> to the	-129
<body> were	167
<body> will	402
<body> will be	247
<body> with a	158
<body> within	-152
<buyer> .	90
<buyer> <ails> ,	-212
<buyer> <body>	-135
<buyer> <harm>	-177
<buyer> <raises>	-136
<buyer> <unwell>	128
<buyer> a	127
<buyer> a <time>	124
<buyer> after	-127
<buyer> are	-185
<buyer> are free	-134
<buyer> describ	185
<buyer> find	176
<buyer> get	131
<buyer> has had	137
<buyer> have	207
<buyer> have been	176
<buyer> have no	-148
<buyer> in the	-185
<buyer> is	119
<buyer> it	-198
<buyer> need	-224
<buyer> need a	-153
<buyer> of	-192
<buyer> on	186
<buyer> out	145
<buyer> out of	118
<buyer> over	158
<buyer> to	-302
<buyer> who take	176
<buyer> with <unwell>	158
<buyer> with a	251
<buyer> without	-179
<complication>	290
<complication> .	121
<condition>	-126
<condition> , <condition>	-316
<condition> , and	293
<condition> , becaus	220
<condition> , in	120
<condition> , with	168
<condition> :	185
<condition> <ails> in	188
<condition> <contra>	115
<condition> <drug>	163
<condition> <harm>	-264
<condition> <harms>	-138
<condition> <likelihood>	161
<condition> <pathogen>	-179
<condition> <raises>	-107
<condition> and	-123
<condition> and <condition>	-117
<condition> and <harm>	149
<condition> and may	165
<condition> can	-156
<condition> caus	-164
<condition> com	-142
<condition> com from	-130
<condition> does	-141
<condition> does not	-127
<condition> for	220
<condition> form	-141
<condition> has	-153
<condition> in a	202
<condition> in which	98
<condition> insid the	97
<condition> is not	-200
<condition> is rare	137
<condition> mak	-139
<condition> may	-118
<condition> than	-110
<condition> that	-349
<condition> the	-207
<condition> the <body>	-167
<condition> to	184
<condition> was	178
<contra>	324
<contra> ,	112
<contra> <body>	-184
<contra> <body> .	-119
<contra> <person>	109
<contra> for	-222
<contra> in	184
<contra> to	-204
<contra> under	201
<contra> under #	147
<contra> whil	108
<contra> with	329
<convenience>	402
<convenience> ,	120
<convenience> .	121
<danger>	259
<danger> .	82
<danger> is	156
<danger> of bias	-121
<device>	-239
<device> ,	-90
<device> <treatment>	-168
<device> may	-140
<device> need	231
<device> send	-120
<drug> (	134
<drug> ,	288
<drug> , <drug>	218
<drug> , but	-121
<drug> ;	-172
<drug> <drug> are	-132
<drug> <drug> is	127
<drug> <interact>	117
<drug> <raises> it	123
<drug> <treatment> <drug>	-143
<drug> all	214
<drug> alon	194
<drug> and <person>	149
<drug> and a	-122
<drug> as	-129
<drug> at home	124
<drug> befor	175
<drug> by	-228
<drug> by <body>	-198
<drug> can	159
<drug> can <ails>	104
<drug> did	-103
<drug> do not	-197
<drug> for <time>	153
<drug> for a	-98
<drug> from	220
<drug> have	-218
<drug> in the	-132
<drug> into	157
<drug> is	237
<drug> is an	208
<drug> it	241
<drug> keep	253
<drug> keep <person>	149
<drug> made	151
<drug> may	202
<drug> of the	185
<drug> on	-131
<drug> only	-135
<drug> slow	-207
<drug> slow the	-186
<drug> stay in	162
<drug> that	178
<drug> turn	131
<drug> with	147
<drug> within	-164
<evidence>	-144
<evidence> #	195
<evidence> # <percent>	163
<evidence> disagre	124
<evidence> have	115
<exposure>	313
<exposure> , <exposure>	116
<exposure> , a	-139
<exposure> -	-133
<exposure> .	-142
<exposure> <exposure>	128
<exposure> <harm> for	-99
<exposure> <harms>	129
<exposure> <raises>	262
<exposure> <remedy>	203
<exposure> and	-242
<exposure> and <exposure>	180
<exposure> in	104
<exposure> mak	148
<exposure> on	-194
<exposure> on the	-225
<exposure> slow	110
<exposure> to <harm>	-195
<form> and	-206
<form> for	-150
<form> is	-199
<guarantee> "	-150
<guarantee> .	314
<guarantee> <body>	122
<guarantee> <condition>	-152
<guarantee> <condition> .	-151
<guarantee> an	-115
<guarantee> an <harm>	-115
<harm>	128
<harm> , <body>	-119
<harm> , <condition>	125
<harm> , a	244
<harm> , an	-183
<harm> -	-115
<harm> <complication>	-139
<harm> <complication> .	-134
<harm> <harm> off	177
<harm> <hypes>	175
<harm> <unwell> .	163
<harm> after	-243
<harm> and	244
<harm> and <condition>	205
<harm> can be	-142
<harm> can occur	-153
<harm> clos	-189
<harm> com	-135
<harm> com from	-125
<harm> easi	98
<harm> for #	-166
<harm> from	-195
<harm> in a	-145
<harm> in the	232
<harm> is	202
<harm> is <unwell>	-144
<harm> is a	-107
<harm> it	240
<harm> last	163
<harm> like	171
<harm> like a	142
<harm> mak	-208
<harm> may come	186
<harm> near	136
<harm> near the	124
<harm> of the	134
<harm> or <harm>	121
<harm> return	-262
<harm> return in	-223
<harm> start	-154
<harm> tend	184
<harm> tend to	184
<harm> that	-147
<harm> that form	-131
<harm> the <body>	-157
<harm> under	156
<harm> under the	114
<harm> when	132
<harm> wher	193
<harm> wher the	174
<harm> with	-167
<harm> within	-114
<harm> within five	-150
<harmful>	411
<harmful> .	226
<harmful> <body>	138
<harmful> <exposure>	-148
<harmful> of	-176
<harms> ,	-128
<harms> <beauty>	166
<harms> <beauty> .	180
<harms> <body>	139
<harms> <body> .	171
<harms> <drug> ,	-135
<harms> <person> .	164
<harms> <unwell>	154
<harms> a	173
<harms> a <body>	-137
<harms> and	-263
<harms> can	-157
<harms> more	121
<harms> more than	146
<harms> over	-129
<harms> the <pathogen>	123
<health> are	115
<health> at the	114
<health> of	-123
<health> that	202
<hype>	-144
<hype> <condition> .	204
<hypes>	-331
<hypes> ,	195
<hypes> , and	197
<hypes> , so	100
<hypes> .	215
<hypes> <body>	170
<hypes> <condition>	97
<hypes> <harm>	-191
<hypes> <health>	116
<hypes> <health> ,	125
<hypes> <person>	90
<hypes> <person> at	183
<hypes> a	-123
<hypes> in about	-119
<hypes> the	174
<hypes> the <body>	183
<likelier>	281
<likelier> .	256
<likelier> than	-89
<likelihood>	115
<likelihood> .	-331
<likelihood> <raises>	129
<likelihood> <raises> with	168
<likelihood> is	127
<lowers> <condition>	-161
<lowers> the <body>	116
<lowers> the <likelihood>	-223
<natural> .	-104
<natural> <exposure>	-164
<offer>	-156
<pathogen> #	233
<pathogen> ,	-207
<pathogen> .	-186
<pathogen> <pathogen>	247
<pathogen> <raises> in	126
<pathogen> around	128
<pathogen> get	-111
<pathogen> in	-228
<pathogen> may	133
<pathogen> out	-123
<pathogen> slow	227
<pathogen> that	-181
<percent> ,	99
<percent> , and	155
<percent> .	183
<percent> had	130
<percent> in	-148
<percent> of <body>	135
<percent> of <treatment>	124
<percent> of the	-176
<performance>	201
<performance> .	230
<performance> and	-122
<performance> the <body>	99
<person> #	-237
<person> ,	146
<person> <buyer> are	108
<person> <buyer> find	135
<person> <buyer> it	-181
<person> <buyer> with	-121
<person> <drug>	337
<person> <health>	155
<person> <lowers>	187
<person> <time> .	208
<person> <time> of	-145
<person> <unwell>	-133
<person> a <harm>	166
<person> and	168
<person> at	182
<person> been	-120
<person> can	-547
<person> can live	159
<person> do	-206
<person> do not	-125
<person> don't need	147
<person> feel	-268
<person> feel <unwell>	-144
<person> for	-136
<person> frequent	146
<person> group	-133
<person> has	-237
<person> has shown	-145
<person> have	207
<person> in the	-156
<person> look	182
<person> may feel	157
<person> might	110
<person> of thos	152
<person> on	204
<person> on <drug>	110
<person> or	144
<person> over	103
<person> react	172
<person> stop	156
<person> the <body>	183
<person> under	252
<person> up	236
<person> was	163
<person> who	-121
<person> who has	-127
<person> who is	-127
<person> won't	122
<pregnancy> .	382
<pregnancy> can	-120
<pregnancy> has	-115
<product>	154
<product> ,	-270
<product> :	-136
<product> <ails>	128
<product> <harms>	128
<product> and	-121
<product> are	150
<product> for	149
<product> may	176
<product> the	174
<product> the <body>	107
<product> to	-123
<provider>	-206
<provider> ,	-110
<provider> .	-211
<pseudo>	-193
<raises>	186
<raises> <pathogen>	161
<raises> <unwell>	-118
<raises> and	-275
<raises> by about	105
<raises> in	291
<raises> the	177
<raises> thick	189
<raises> to	-109
<raises> with	126
<rave>	-218
<rave> <buyer>	204
<remedy> ,	-145
<remedy> <raises>	-136
<remedy> can	165
<remedy> keep	173
<reporting>	-211
<safe>	283
<safe> , and	-250
<safe> .	220
<safe> and	215
<safe> for	202
<safe> the	105
<safe> the <body>	105
<safe> until	-123
<safety>	119
<side-effect>	228
<side-effect> .	155
<staff>	-178
<staff> can	-132
<staff> may	-231
<superlative>	-125
<superlative> .	125
<superlative> caus	-62
<symptom>	-96
<symptom> ,	-168
<symptom> .	-211
<symptom> air	-158
<symptom> and	249
<time> , it	214
<time> , sinc	224
<time> , so	163
<time> , though	-124
<time> - old	184
<time> .	-104
<time> after	121
<time> after each	142
<time> after the	-150
<time> are	148
<time> around	-142
<time> around the	-142
<time> befor	-278
<time> befor .	-180
<time> befor the	-147
<time> can	127
<time> for	-87
<time> if	-177
<time> of	274
<time> of <harm>	235
<time> or <time>	-150
<time> or longer	156
<time> when	137
<treatment>	-167
<treatment> ,	-146
<treatment> ;	-76
<treatment> <harm>	134
<treatment> <harm> .	149
<treatment> <lowers>	-206
<treatment> <safe>	261
<treatment> <safe> .	132
<treatment> and <harm>	-134
<treatment> are	270
<treatment> as	-172
<treatment> can	-217
<treatment> can make	-181
<treatment> do	124
<treatment> first	-153
<treatment> first .	-152
<treatment> has	-225
<treatment> if	165
<treatment> in	168
<treatment> it	-94
<treatment> left	109
<treatment> left in	107
<treatment> may	117
<treatment> of	246
<treatment> of the	153
<treatment> out	115
<treatment> show	-281
<treatment> show a	-114
<treatment> that	130
<treatment> the <body>	-150
<treatment> they	110
<treatment> through the	123
<treatment> to	157
<treatment> to the	167
<treatment> was	130
<unwell>	283
<unwell> , <harm>	124
<unwell> <exposure>	-153
<unwell> and	206
<unwell> and <unwell>	78
<unwell> are	-125
<unwell> by	-110
<unwell> controll	-146
<unwell> for	313
<unwell> for two	132
<unwell> in	-207
<unwell> in <person>	-129
<unwell> on	169
<unwell> on the	153
<unwell> one	141
<unwell> the	-195
<unwell> the <body>	-240
<vital>	144
<vital> may	172
<warning> on	-105
a <body> .	-193
a <body> that	117
a <condition> .	-147
a <condition> at	206
a <condition> can	-133
a <device>	-53
a <device> can	-119
a <drug>	-125
a <drug> .	-137
a <drug> <treatment>	165
a <drug> that	129
a <evidence>	-174
a <exposure>	-119
a <form>	-217
a <harm> from	205
a <harm> on	-122
a <harm> under	127
a <harmful>	240
a <health>	-112
a <pathogen>	66
a <person>	208
a <person> .	-134
a <person> <buyer>	245
a <person> of	229
a <person> who	-114
a <person> with	111
a <product> of	173
a <remedy>	-157
a <side-effect>	-141
a <symptom>	-217
a <time> are	196
a <time> can	123
a <treatment>	-104
a <treatment> .	150
a <treatment> is	-234
a <treatment> left	105
a <unwell> <body>	-162
a bad	195
a caus	150
a cloth	183
a drawer	192
a fresh	209
a full	-131
a hard	233
a hole	149
a hundr	192
a littl	235
a mail	125
a new	-168
a normal	95
a nuisanc	157
a pric	106
a seriou <condition>	-117
a small <danger>	157
a sudden	133
a thin	-141
a time	166
a tiny	-118
a very	111
a warn	197
a whit	-205
about #	150
about <person> .	132
about a <person>	-197
about a tenth	108
about five	128
about one	149
about six	137
about six <time>	166
about two	-158
about two <time>	-120
abrupt	171
absorb	130
absorb .	146
accept	-137
act	-80
activ	168
activit	-113
acts	142
adjust	-193
adjust .	-121
affect	125
affect <person>	-141
after	228
after <time>	174
after <time> of	171
after <treatment> .	-136
after a	-267
after a <harm>	-156
after a <time>	-160
after a long	120
after each	214
after it	168
after the last	-136
afternoon	169
afterward	554
afterward ,	142
afterward .	195
against a	-131
aim	-131
air	178
air .	214
alarm	202
alik	-138
alik .	-152
all <buyer>	152
all <performance>	156
all <performance> .	158
all <raises>	139
almost	236
alon	-220
alon is	-117
along	166
also	111
alternativ .	-127
among	316
among the	191
among them ,	-207
amount	457
an <harm>	-209
an <treatment>	-168
an alternativ	161
an ear	-184
an inch	229
an open	151
and ,	134
and <ails> .	-119
and <body>	241
and <body> .	-108
and <body> are	100
and <condition> were	106
and <drug> are	151
and <exposure> are	-173
and <harm> can	-137
and <harm> the	-134
and <health>	-260
and <person> <buyer>	79
and <person> <drug>	298
and <remedy>	-125
and <unwell> <body>	-208
and <vital>	-164
and a <condition>	182
and a <harm>	-114
and a <unwell>	208
and be	131
and be breath	142
and by	174
and can be	167
and cannot	285
and caus	-211
and caus <condition>	-176
and clear	-164
and does	152
and doesn't	147
and ever	-176
and for	280
and has to	-140
and his	176
and in a	-128
and keep	-170
and last	138
and mak	132
and make	110
and not	-221
and of	199
and one	93
and open	-160
and short	276
and should	145
and should be	141
and that	-153
and the	-190
and the <body>	167
and the <harm>	-132
and the odd	171
and then	309
and then it	107
and then the	-140
and ther	219
and was	260
and will	166
and with	123
animal	223
answer	-440
answer to	-116
apart	-170
appear in	-110
appl	177
applic	-123
approv	-224
are .	-186
are <drug>	235
are <harm>	-141
are <harmful>	164
are <lowers>	178
are <pregnancy>	340
are <raises>	-184
are about	199
are affect	90
are free	-138
are free of	-134
are given	-195
are gone	-187
are link	125
are made	-117
are made of	-112
are meant	-125
are not	126
are not .	170
are not <condition>	-113
are often	-203
are poor	154
armpit	133
as <drug>	-156
as <drug> .	-120
as <person> .	157
as a	139
as do	199
as if	319
as soon	162
as soon as	162
as the <body>	109
as thos	153
as though	161
as well	168
ask	-194
ask for	130
assess	-110
at birth	-189
at first	374
at first .	327
at one	-162
at the <body>	137
at the cost	143
at thre	156
at two	197
at two <time>	113
at your	-113
author	-148
away	-92
away .	-230
away and	136
bad	134
be <harmful>	193
be <harmful> .	125
be <hypes> .	-96
be <lowers>	160
be <lowers> .	101
be <unwell>	173
be <unwell> .	-131
be <unwell> and	193
be breath	110
be breath in	103
be caus	-146
be caus by	-146
be chang	-107
be expect	173
be left	-115
be replac	119
be seen	-199
be test	-150
be used to	-162
beam	114
beam .	152
becaus	300
becaus <harm>	206
becaus it	153
becaus of	124
becaus of the	178
becaus the <body>	163
becom	-301
becom <unwell>	-133
becom <unwell> and	-139
been seen	161
befor	125
befor it gets	176
befor the	-277
being	182
belong to	172
beneath	121
beneath the	184
beneath the <body>	136
better ,	157
better than	-110
between #	208
between the	-107
beyond	150
bias	-201
big	-150
bind <remedy>	-193
birth ,	-145
birth in	199
bit	245
blanket	140
blur	215
blur <vital>	116
blur the	120
board	-147
both <body>	-139
both are	133
brak	93
breath	129
breath in .	114
brief <harm>	109
bring <condition>	97
bring <harm>	272
bring a	213
bring on	195
brother	-143
brought	207
build	-363
build up	-129
build up and	-125
bulk	-128
burn	195
but does	-166
but does not	-99
but not	-273
by #	-203
by <condition>	-172
by itself	-229
by mistak	231
cabl	119
call	-368
can <ails>	171
can <exposure>	-251
can <exposure> to	-179
can <harms> the	116
can <lowers>	158
can all	-167
can be	-451
can be <harmful>	117
can be given	109
can be left	-125
can bring	162
can bring on	162
can caus	184
can do	-189
can have	179
can have it	128
can leav	186
can make a	127
can mean	114
can occur	-142
can turn	126
can't be	210
cannot	112
cannot be	-113
care	-168
care .	172
carton	-134
cas	184
case	198
catch the	131
caus	-413
caus ,	-197
caus <condition>	309
caus a	-120
caus a <condition>	-219
caus by	-246
caus by <condition>	-183
caus it	-125
caus it .	-118
caus of	193
center	-238
centr	150
certain	207
chang	248
check	127
chief	188
choos	-127
circuit	-145
cleaner	113
clear	-433
clear .	180
clos	-164
clos to	169
cloth ,	-141
clue	-131
coat	-210
colleagu	135
com <body> .	107
com from	-299
combin	200
combin <treatment>	165
come	-147
come befor	-121
come befor it	-121
common and	320
common in	-198
common reason	-112
contain	188
controll	-210
corner	-137
cost	260
cost of	143
could	302
coupl	238
coupl of	166
coupl of <time>	166
cover	-301
cover the	-142
crowd	-124
cycl	-157
deep	-157
deep <harm>	-165
deeper	174
describ	224
design	-140
desk	-164
develop	370
develop a	143
develop in	135
diagnos	89
did not	-161
did not .	-190
different	-107
disagre	124
do .	-159
do it	129
do not .	178
do not <ails>	-161
do so	-241
do the	391
do the same	306
does <ails>	-144
does not	185
does not <harm>	196
does not <lowers>	161
does not clear	-136
does not make	218
does not mean	-157
does the	99
doesn't	134
don't	116
don't help	115
don't need	147
done	127
donor <body>	131
door	149
down .	123
down the	-149
dr	-230
drag	130
drag on	114
drew	112
dri	-135
dripp	-135
drum	142
dump	151
dur	129
dur <treatment>	158
dur the <treatment>	178
each <drug>	-107
ear	172
ear .	-132
ear <harm>	137
earlier <treatment>	-123
ease	-250
easter	113
eaten	-146
edg	-135
effect	421
effect on	-158
eight <time>	-138
else	-148
end in	-166
end up	242
enough	-138
enough .	-133
escap	158
even a	141
even for	202
even so	-111
even so ,	-111
ever	-91
ever # <treatment>	-152
ever <time>	-236
ever <treatment>	220
ever six	-120
ever six <time>	-120
ever two	-179
everyth	-155
everyth else	-125
exces	157
expect	437
expect .	165
expect a	192
explain	-184
expos	113
external	151
failur	-217
fast	111
faster	149
faster .	233
favour	143
fear	305
feel	374
feel as	298
fetal	-160
fift	106
fift .	101
fill	-172
find	-193
fine	268
finish	237
first #	155
first # <time>	157
first <time>	148
first <treatment>	-128
first thre	124
fish	103
fits	165
five .	154
five <time> .	-146
fix	-138
flat ,	-138
flat for	-187
flavor	175
floor .	167
fluid	-205
fluid .	-163
fluid may	167
follow -	185
follow - up	189
follow .	-154
food	-122
for #	173
for # to	157
for <buyer>	-70
for <condition>	-241
for <harm>	-131
for <harm> .	-140
for <person>	175
for <person> with	146
for <symptom>	-119
for a	150
for a <body>	115
for a <time>	177
for a time	123
for about	127
for about six	197
for an	260
for an <time>	132
for another	105
for five <time>	165
for longer	158
for more	132
for one to	145
for the <pathogen>	126
for the majorit	152
form when	-143
fort	-127
found	187
found .	-209
found that	-179
four	-183
frag	195
free	-156
frequent	246
fresh	162
fresh <treatment>	140
frida	175
from <condition> ,	145
from <exposure>	-125
from <harm> .	167
from start	135
from the <body>	-131
from the <harm>	233
from the site	154
full	-315
further	210
further .	173
gave me	165
general	165
gentler	182
get a	121
get in	-144
get it	-136
gett	-161
giv up	121
give <person>	109
give a	-144
given	-282
given for	-114
glass	-191
go on	-84
goal	-209
goes in	110
goes on	-84
gone .	-193
gone in	162
good .	130
greater	168
ground	-207
group	-353
had <condition> .	-147
had <harm>	224
had a	177
had a <harm>	132
had it	-217
had not	227
had to	220
had to be	135
handl	155
happen	349
hard	170
hard ,	112
harder	211
has becom	141
has been	188
has been seen	160
has ever	123
has not	-162
has to be	61
hasten	233
have <ails>	180
have <condition>	-174
have <harm>	132
have <harms>	-147
have a	-332
have a <condition>	-156
have an	175
have follow	111
have found	111
have it	-143
have the	-143
have two	145
have used	156
head	148
heat	150
heat <harms>	-129
help ,	134
her <staff>	140
hidden	-114
high	203
high .	180
higher	219
hits	106
hold <body>	136
hole in the	132
hom	-173
home .	-157
how	-250
human	-157
i've	109
ice	120
ice .	209
if <person> are	-264
if one	-113
if your <body>	273
improv	-183
in #	559
in # ,	-159
in # .	189
in # <buyer>	-148
in # <percent>	93
in # <person>	-117
in # or	129
in # to	95
in ,	-150
in <body> ,	122
in <body> and	-198
in <buyer> .	-117
in <condition> ,	-179
in <condition> .	319
in <drug>	118
in <form>	-124
in <harm>	-109
in <health>	204
in <pathogen>	145
in <person> .	-142
in <person> it	-166
in <person> who	181
in <pregnancy>	154
in <pregnancy> ,	134
in <rave> <buyer>	309
in a <time>	161
in a hundr	186
in about #	238
in about a	-151
in five	67
in for	166
in health	197
in one	154
in rough	140
in rough #	150
in ten	-235
in that	211
in the <beauty>	-139
in the first	393
in their	-171
in them	113
in thos	123
in thos who	95
in thre	-299
in time	-155
in two of	145
in two to	-143
in up	209
in up to	209
in which	165
in which a	105
inch	176
includ	172
includ :	196
inform	120
is .	116
is <convenience>	117
is <convenience> .	114
is <harmful>	376
is <harmful> .	159
is <harms>	-188
is <likelier>	176
is <natural>	-122
is <reporting>	-141
is <safe>	202
is <safe> .	-188
is <safe> and	100
is <unwell>	-212
is <unwell> and	138
is <unwell> for	141
is a	-155
is a different	-144
is absorb	161
is absorb .	162
is almost	256
is an emergenc	142
is common	-142
is common and	204
is common in	-178
is for	-133
is found	-210
is general	134
is made in	126
is no longer	-108
is not a	-159
is now	-106
is often	249
is permanent	141
is rare	147
is seldom	-107
is still	152
is taken	156
is the main	153
is the usual	-143
is the worst	167
is ther	160
is too	168
is used	-179
is usual	155
is very	142
it ;	123
it <ails>	-149
it <ails> .	131
it <condition>	189
it <performance>	-148
it <raises>	-116
it about	151
it along	105
it also	224
it can't	145
it can't be	156
it cannot	194
it com	278
it com <body>	121
it gets	233
it goes in	137
it goes on	-129
it in	-218
it is about	146
it suit	-141
it suit <buyer>	-141
it tak	-112
it up .	159
it will	238
it's	297
its <safety>	160
its own	181
its own .	124
itself	-101
itself does	138
itself is	-117
job	-234
join	-191
judg	-182
juic	308
keep <drug>	121
keep <person>	100
keep the	-253
keep the <body>	-134
kept	122
knock <person>	164
knock <person> out	164
know	-394
known	242
known .	246
known to	-69
l	-125
label	-250
larger	182
last	-206
last for	-177
last of	159
last period	-155
late	-140
layer	-216
leav	183
leav .	149
leav <person>	135
leav your	236
leav your <body>	137
left	114
left <buyer>	143
left alon	-176
left behind	239
left in	188
lemon	170
lengthen	131
lengthen the	131
let a	183
lets	182
letter	-158
lies	-206
lifetim	161
light	-232
light ,	-110
like	194
link	306
link to	239
list	-150
list of	-167
littl ,	-198
littl <body>	157
live	152
live <pathogen>	130
live <pathogen> .	127
load	213
long	127
long -	103
long - term	131
longer ;	210
look	-178
look at	-141
look for	-266
loos and	155
loss	-197
lot	-129
loud	132
louder	190
low	251
low -	147
low and	-104
lying	128
made	137
made of	-117
majorit	185
mak <buyer>	-121
mak <harm> <unwell>	119
mak <person> <unwell>	-110
mak a	-122
mak it <unwell>	-152
mak the <body>	-118
make	125
make <body>	-237
make <remedy>	-112
make a	293
make it	-130
make the	195
make the <harm>	157
marchetti	-126
market	-122
match	-133
matter	-269
may <exposure>	-136
may <exposure> to	-133
may <harm>	133
may <harms>	256
may <pathogen>	144
may <raises>	231
may be	-502
may do the	107
may even	196
may feel	249
may have	-107
may have a	-159
may last	-145
may look	136
may make	177
may make it	135
may need	-143
me	216
mean	-389
mean <condition>	-118
mean <condition> .	-149
mean <harm>	112
mean <harm> .	173
meant	-146
meant for	-138
measur	-320
messag	-184
metal	277
mg	-167
might	82
might have	-146
mild	127
million <buyer>	-147
mistak	265
mixtur	130
molecul	-145
mone	-160
more	233
more .	125
more <condition>	-117
more <harm>	169
more <unwell>	141
more readi	140
more slow	142
more than #	-156
more than a	-119
more than one	138
morn .	-232
mov .	128
multifocal	156
multifocal <device>	157
must be	112
my <beauty>	160
my <treatment>	116
name	-104
national	188
national <evidence>	154
near	166
near all <buyer>	156
near ever	171
near the	143
nearb	101
need	-137
need a <harm>	-270
neighbor	-180
never	187
new <beauty>	-142
new <device>	239
next .	-148
next to	183
next to noth	158
ninet	133
no	183
no <body>	-164
no <condition>	-109
no <drug>	-100
no <harm>	335
no <harm> .	193
no <treatment> is	170
no gain	150
no link	164
no live	136
no live <pathogen>	136
no longer	-229
node	223
none .	239
none has	-114
none has been	-114
normal .	-221
north	-178
not .	154
not <ails>	-161
not <condition>	-160
not <condition> .	-157
not <harms>	121
not <hypes>	-120
not be	-132
not caus it	-116
not clear	-137
not enter	142
not for	120
not make	162
not make it	-134
not mean	-157
not need .	188
not quit	-165
not the	-152
notch	114
noth about	-168
noth for	143
notic :	161
november	231
now and	294
now and then	264
nuisanc	373
nuisanc .	294
number ,	138
occasional	236
occur .	-191
odd	416
of .	190
of <body> .	-105
of <buyer> .	112
of <buyer> are	-195
of <condition>	-236
of <condition> .	-272
of <drug>	-146
of <exposure>	296
of <harm>	130
of <pathogen> .	-152
of <pregnancy>	137
of <remedy>	176
of <treatment>	181
of <treatment> ,	-139
of being	76
of bias	-201
of cas .	164
of fear	212
of fluid	-128
of its	-127
of one	-176
of the	122
of the <condition>	-107
of the <treatment>	109
of them	-185
of them ,	-125
of thes	147
of us	-186
of your	-247
off	319
off ,	155
off , and	106
off .	-336
old <harm>	130
old <treatment>	-125
older	213
older <person>	-126
on <drug>	345
on <drug> .	156
on <drug> for	138
on <evidence>	219
on <harms>	146
on <harms> <beauty>	146
on <superlative>	-139
on a	358
on a <body>	159
on a <device>	154
on a <drug>	120
on both	144
on for	-150
on it	184
on our	-103
on the	159
on the <device>	-250
on to	-202
one	113
one .	-96
one <drug>	-129
one to two	-144
ones .	213
only if	-192
option .	-170
or <body>	160
or <condition>	-270
or <drug>	148
or <time>	-144
or <treatment>	-118
or <unwell>	180
or an	129
or feel	132
or longer	156
or of	133
or the	-208
or the <body>	-197
or two	75
or two .	-164
orang	312
orang ,	323
other	-337
out .	-130
out by	108
out in	190
out of	125
out of the	155
out the	-131
outer	-151
outweigh	146
over #	140
over # <time>	143
over six	-142
over the	151
own <health>	-121
page	-245
page for	-150
pale	146
part	-212
part .	-173
part of	-189
part of the	131
particular	152
pass .	-244
pass water	179
per	78
per million	193
permanent	318
permanent .	265
phon	-170
phras	-143
physical	159
pick	-196
pig	-123
pink	129
plac	-372
plac the	128
plain	-158
plann	131
pleas	-213
point	-335
pool	-234
poor	258
positiv	182
positiv .	131
possibl	268
pravastatin	157
previou	162
pric	317
pric is	140
problem	73
problem .	-160
problem are	90
produc	238
prolong	151
protect	-159
provok	164
provok <harm>	156
pull	272
puls	-146
put	387
put it	129
puts	225
qt	126
quick	-160
quiet	-186
quitt	153
ran	141
rare	491
rare ,	128
rare , the	145
rare .	187
reach the <body>	178
react	323
react to	314
readi	193
reason	-161
reason .	-121
recent	144
recent <treatment>	91
record	160
recover	224
recover .	108
regular <treatment>	144
rely	166
rely on	166
remain	-164
report	255
respond	-165
return .	158
return in	-252
rins	116
roll	-145
rough #	238
rough # of	123
rule	148
rule out	143
runn	196
said .	152
same ,	95
same .	105
same as	-197
sampl	-168
sand	278
saw	115
scal	-136
scann	125
school	-150
scor	-224
see	-547
see .	-119
seem	196
seem <safe>	188
seem to be	107
seen .	-117
self	-119
self -	-119
semen	254
send	-192
send a	-142
sens	168
sent	137
separat	115
separat them	132
ser of	177
seriou	175
seriou <condition> .	-121
sets	219
sets off	198
sett	174
sett ,	129
sever	-250
sever <condition>	163
several	195
several <drug>	197
sex	-219
shap	-269
shav	283
shift	203
short -	233
shorten the	172
should	-123
should be	-160
should know	-142
show	-224
show <condition>	-150
shower	-357
shower <safe>	-182
shown	-289
shown to	-146
shut	-154
side ,	-133
side <body>	101
sign	-182
sign .	-221
sign of	-157
sign of <condition>	-129
signal	-184
simp	-131
simvastatin	204
sinc a	127
sinc the <body>	135
site	105
six <time>	-197
six <time> ;	145
skip	143
skip the	212
sleep	193
sleep in	108
sleep in them	111
slid	-138
slight	344
slipper	122
slow	257
slow -	151
slow - <treatment>	140
slow <vital>	157
slow the	-258
slow to	136
slow to <hypes>	164
small <danger>	157
small number	147
snuff	138
so	344
so ,	-181
so <person> can	-127
so a	-167
so a <harm>	-146
so are	135
so can	162
so do	233
so that	-282
so the <body>	136
sold	-186
someth	-229
someth else .	116
sometim	100
soon	302
soon as	162
sort	186
sound	137
spac	-237
spar	299
speech may	172
speed	198
spot	129
spot ,	-134
spot , and	-136
spot .	137
spot ;	-128
spot on	-175
spot on the	-163
spread from	116
squar	146
squeez	-141
stag	-172
stag .	-137
stall	146
standard	-127
start	-168
start the	-120
start to	73
stat	-293
stay on	-139
stay wher	174
stop	141
stop <harm>	-184
stop <person>	104
stop a	-102
stop and	273
stop the <device>	119
stopp	162
stov	125
straighten	101
stretch the	130
stretch the <body>	130
strong	285
stronger	191
struck	255
stud	-134
substanc	104
substanc that	111
succes	-151
such <buyer>	-130
such a	131
suggest	-162
suit	-474
suit <buyer>	-175
surfac <body>	170
swallow .	-159
sweat	-149
sweet	156
swimm	-167
tak <drug>	176
take <drug> ,	124
take <drug> .	79
take <drug> for	-139
take the	74
taken	298
tap	171
taper	-184
target	-282
teach	-148
tell	-219
ten	-281
ten .	-214
tend to be	-257
than # american	114
than a	-318
than any	-93
than in	124
than one	202
that .	-125
that <ails>	-174
that <buyer>	-146
that <exposure>	-189
that <harm>	120
that <harms>	-143
that <hypes>	103
that <person>	-204
that <raises>	-167
that <time>	125
that <treatment>	-144
that can't be	133
that do not	-107
that drag	115
that form	-140
that hold	230
that is	-139
that is <unwell>	-141
that it does	134
that spot	185
that the	96
that the <body>	276
the #	194
the <ails>	155
the <beauty> .	-218
the <beauty> and	181
the <beauty> was	223
the <body>	148
the <body> ,	-176
the <body> and	-87
the <body> by	-180
the <body> feel	131
the <body> further	125
the <body> giv	153
the <body> is	-159
the <body> keep	111
the <body> may	147
the <body> on	108
the <body> or	-111
the <body> will	214
the <condition>	-115
the <condition> ,	-207
the <condition> .	84
the <condition> does	-111
the <danger> .	136
the <device>	73
the <device> .	203
the <device> <harm>	148
the <drug> on	-165
the <exposure>	-85
the <exposure> <harm>	-99
the <form>	113
the <guarantee>	151
the <harm>	-155
the <harm> ,	-111
the <harm> .	-125
the <harm> <harm>	123
the <harm> <hypes>	142
the <harm> is	301
the <harm> that	-131
the <harms>	-118
the <hypes>	-175
the <likelihood>	142
the <likelihood> <raises>	129
the <pathogen>	209
the <pathogen> .	223
the <pathogen> is	234
the <person>	-179
the <person> ,	124
the <person> <harm>	-150
the <product>	161
the <provider>	-191
the <provider> and	199
the <red-flag>	140
the <red-flag> .	153
the <staff>	132
the <symptom>	215
the <time> after	124
the <treatment>	165
the <treatment> ,	-186
the <treatment> .	175
the <treatment> <ails>	122
the <treatment> if	219
the <treatment> itself	139
the <unwell>	-118
the brak	158
the canal	130
the canal .	146
the chief	174
the cost	143
the cost of	143
the culprit	-110
the edg	-152
the effect	155
the first	157
the first #	155
the first .	-147
the first <time>	148
the first thre	124
the last of	159
the last period	-118
the level	153
the longer	145
the main	136
the majorit	147
the more	174
the newer	130
the number	-60
the odd	172
the old	-200
the part of	142
the plac	140
the pric	136
the real	-191
the reason	114
the result	-145
the revers	174
the same ,	95
the same .	105
the same as	-197
the sign	-123
the site	135
the slow	205
the spot	126
the tap	115
the toilet	122
the two	-150
the unit	-256
the usual	-141
the vaginal	112
the vaginal wall	112
the vessel	154
the wall	-214
the worst	207
them ,	-228
themselv .	-119
then	-185
then <person>	127
then it	107
then the	-85
ther .	126
ther is no	-176
thes	58
thes <hypes>	173
thes includ	180
they <ails>	135
they are <safe>	-183
they can	-301
they can be	-133
they have	-164
they may	185
they were	147
thin the	390
thin the <body>	245
thing	-326
this is	132
thos	243
thos on	256
thos who	-165
thos who have	97
though	211
thre <time>	156
thre <time> to	121
thread	-209
through	-189
through .	203
through the <beauty>	-113
through the <body>	-90
through the vaginal	112
tight	164
tight and	157
till	309
tim	-172
tim the	139
tiny <harm>	-128
tip <harm>	164
to # <percent>	18
to # <time>	140
to <buyer>	-136
to <condition>	207
to <drug>	235
to <hypes>	208
to <hypes> .	252
to <lowers>	-200
to <person>	-156
to a <time>	-87
to an	208
to be expect	156
to be replac	119
to breath	131
to eight <time>	-160
to finish	256
to have	-202
to let	-128
to make	-261
to noth	157
to plac	-95
to say	-145
to stop	-121
to the toilet	204
to us	254
to wait for	-134
to wear	-141
to work	-134
to your	-192
today'	332
toddler	139
toilet	208
told	370
too	309
too fast	144
too littl	-166
too low	135
too soon	234
too tight	147
tool	335
towel	193
travel	-116
tri	-151
turn .	-118
twelv	-259
twelv <time>	-168
twelv <time> .	-121
twent <time>	-135
twic	-128
twin	157
two <condition>	162
two <person>	164
two <time>	-127
two <time> .	272
two of the	128
two to four	198
uncommon	189
under	90
under #	-95
under # .	140
under <treatment>	-175
unles	115
unles it	-148
unnotic	-153
until the	-232
unusual	145
unusual .	148
up ,	159
up .	274
up in	220
up to #	193
up to two	239
updat	104
upward	-233
upward .	-164
urgent	143
used	335
used <drug>	127
used to	-299
useles	128
vaginal	112
vaginal wall	112
validat	-142
valu	128
very	382
very <complication>	-142
vibrat	217
wait	206
wait .	280
wait for	-149
walk	-142
want	-202
ward .	166
warn	289
was <unwell>	206
was given	-131
was on the	188
was once	217
was taken	252
wash <body>	131
watch for	320
water ,	94
water into	-109
water into the	-109
way .	-146
wear	176
wear a	151
wear the	199
weather	-161
week	-124
went	184
were	224
were #	-118
were too	-121
wet	153
what	-301
what <buyer>	143
what a	141
what is	-147
when	-260
when <harm>	-149
when a	-148
wher it is	169
wher the	131
wher the <device>	114
wherea	-158
whether	-236
which <raises>	156
which a	120
which is	67
whichever	213
whil	246
whistl	164
whit <body>	119
who are <pregnancy>	322
who are <unwell>	-97
who had	-93
who have	106
who have a	153
who have it	-102
who need	103
who never	202
who take	209
whol .	132
will <harm>	116
will be	260
will not <harms>	164
wish	-118
with <condition>	157
with <drug>	312
with <exposure>	149
with <harm>	116
with <harm> .	111
with <harm> and	111
with <safe>	-165
with <treatment>	206
with <treatment> .	111
with <unwell> <body>	184
with a cloth	216
with an	214
with more	-138
with such	109
within a	45
within a <person>	195
within an	-110
within an <time>	-110
within six	187
within six <time>	187
within two <time>	-217
without <condition>	-127
without <condition> ,	-126
won't	202
work or	124
worst	227
written	-162
wrong	194
yes	233
yes .	214
yet	-172
young	-158
your <body> are	139
your <body> or	159
your <drug>	-193
your <staff>	-203
zero	280
zero <harm>	327
￼	138`,
    'shape': `{agent}	647
{agent} {agent}	131
{agent} {agent} {ails}	-235
{agent} {agent} {if}	-180
{agent} {agent} {interacts}	142
{agent} {agent} {may}	581
{agent} {agent} {raises}	367
{agent} {agent} {reports}	221
{agent} {agent} {treated~}	-133
{agent} {ails}	388
{agent} {ails} {harms}	-230
{agent} {ails} {suffers}	-196
{agent} {body} {body}	269
{agent} {body} {causes}	-198
{agent} {body} {condition}	186
{agent} {body} {harms}	273
{agent} {body} {harm}	-113
{agent} {body} {may}	445
{agent} {body} {occurs}	-272
{agent} {body} {pronoun}	-185
{agent} {body} {suffers}	-149
{agent} {causes}	709
{agent} {causes} {agent}	-440
{agent} {causes} {body}	117
{agent} {causes} {condition}	156
{agent} {causes} {no}	219
{agent} {causes} {pathogen}	-179
{agent} {causes} {person}	229
{agent} {complication}	118
{agent} {condition}	580
{agent} {condition} {agent}	278
{agent} {condition} {pronoun}	144
{agent} {harms} {person}	111
{agent} {harm}	115
{agent} {harm} {pronoun}	163
{agent} {harm~}	-300
{agent} {harm~} {harm}	271
{agent} {harm~} {harm~}	155
{agent} {harm~} {no}	-190
{agent} {harm~} {person}	-244
{agent} {harm~} {suffers}	205
{agent} {if}	261
{agent} {if} {person}	21
{agent} {likelihood}	286
{agent} {lowers} {agent}	112
{agent} {lowers} {body}	-180
{agent} {may}	443
{agent} {may} {ails}	216
{agent} {may} {causes}	297
{agent} {may} {harms}	482
{agent} {may} {harm~}	155
{agent} {may} {lowers}	235
{agent} {may} {no}	-237
{agent} {may} {person}	-210
{agent} {may} {suffers}	125
{agent} {may} {treated~}	-212
{agent} {must}	-211
{agent} {must} {interacts}	-149
{agent} {must} {no}	131
{agent} {no}	-94
{agent} {no} {agent}	-138
{agent} {no} {causes}	267
{agent} {no} {person}	76
{agent} {no} {pronoun}	-74
{agent} {no} {suffers}	-419
{agent} {no} {trouble}	214
{agent} {occurs}	-84
{agent} {occurs} {agent}	-248
{agent} {pathogen}	-493
{agent} {pathogen} {condition}	212
{agent} {pathogen} {person}	-140
{agent} {pathogen} {pronoun}	168
{agent} {person}	282
{agent} {person} {agent}	124
{agent} {person} {body}	-164
{agent} {person} {harm}	-114
{agent} {person} {no}	-278
{agent} {person} {person}	159
{agent} {person} {pronoun}	-227
{agent} {person} {suffers}	240
{agent} {pronoun}	302
{agent} {pronoun} {body}	-155
{agent} {pronoun} {harm~}	202
{agent} {pronoun} {interacts}	134
{agent} {pronoun} {lowers}	-106
{agent} {pronoun} {may}	306
{agent} {pronoun} {no}	229
{agent} {pronoun} {person}	-265
{agent} {pronoun} {suffers}	165
{agent} {raises}	499
{agent} {raises} {body}	-299
{agent} {raises} {pronoun}	305
{agent} {reports}	325
{agent} {reports} {no}	-210
{agent} {suffers}	476
{agent} {suffers} {agent}	-165
{agent} {suffers} {ails}	-245
{agent} {suffers} {body}	146
{agent} {suffers} {complication}	-139
{agent} {suffers} {harms}	179
{agent} {suffers} {harm}	126
{agent} {suffers} {lowers}	145
{agent} {suffers} {no}	-412
{agent} {suffers} {pathogen}	175
{agent} {suffers} {person}	392
{agent} {suffers} {pronoun}	-304
{agent} {suffers} {suffers}	-272
{ails}	-232
{ails} {agent}	125
{ails} {agent} {agent}	139
{ails} {ails}	227
{ails} {body} {person}	184
{ails} {body} {suffers}	76
{ails} {harms}	179
{ails} {harms} {body}	-85
{ails} {harm}	-205
{ails} {if}	273
{ails} {may} {body}	-144
{ails} {no}	-392
{ails} {occurs}	351
{ails} {person}	163
{ails} {person} {causes}	139
{ails} {person} {pronoun}	-186
{ails} {person} {suffers}	333
{ails} {pronoun}	-423
{ails} {pronoun} {person}	171
{ails} {suffers}	-383
{body}	130
{body} {agent}	-211
{body} {agent} {body}	-126
{body} {agent} {harm~}	228
{body} {agent} {no}	155
{body} {agent} {person}	142
{body} {ails}	101
{body} {ails} {body}	78
{body} {ails} {harms}	141
{body} {ails} {may}	-218
{body} {body}	-317
{body} {body} {agent}	-181
{body} {body} {ails}	268
{body} {body} {body}	-480
{body} {body} {harm}	-319
{body} {body} {harm~}	-133
{body} {body} {lowers}	327
{body} {body} {person}	-75
{body} {body} {reports}	-175
{body} {body} {suffers}	242
{body} {causes} {pronoun}	-227
{body} {harms} {agent}	-215
{body} {harms} {person}	238
{body} {harm}	-151
{body} {harm} {no}	-151
{body} {harm} {person}	134
{body} {harm} {pronoun}	217
{body} {harm~} {agent}	-148
{body} {harm~} {harm~}	402
{body} {harm~} {may}	241
{body} {if} {pronoun}	-297
{body} {interacts}	-181
{body} {lowers}	125
{body} {may}	702
{body} {may} {agent}	-136
{body} {may} {ails}	167
{body} {may} {body}	-62
{body} {may} {condition}	278
{body} {may} {if}	180
{body} {may} {no}	109
{body} {may} {occurs}	-188
{body} {may} {pathogen}	-182
{body} {may} {pronoun}	-225
{body} {may} {suffers}	264
{body} {no}	-249
{body} {no} {agent}	272
{body} {no} {causes}	282
{body} {no} {harms}	175
{body} {no} {person}	-334
{body} {no} {pronoun}	140
{body} {occurs} {agent}	-315
{body} {occurs} {pronoun}	301
{body} {pathogen}	-201
{body} {pathogen} {body}	288
{body} {person}	327
{body} {person} {body}	-234
{body} {person} {person}	-141
{body} {pronoun} {agent}	127
{body} {pronoun} {ails}	-142
{body} {pronoun} {body}	139
{body} {pronoun} {causes}	-181
{body} {pronoun} {no}	-237
{body} {pronoun} {occurs}	110
{body} {pronoun} {pathogen}	-131
{body} {pronoun} {raises}	145
{body} {pronoun} {suffers}	-183
{body} {pronoun} {treated}	185
{body} {reports}	144
{body} {reports} {harm}	-154
{body} {suffers}	211
{body} {suffers} {agent}	-193
{body} {suffers} {ails}	136
{body} {suffers} {body}	-231
{body} {suffers} {harms}	-310
{body} {suffers} {harm~}	-133
{body} {suffers} {if}	315
{body} {suffers} {person}	259
{body} {suffers} {pronoun}	-256
{body} {suffers} {raises}	212
{body} {suffers} {reports}	537
{body} {treated}	206
{body} {trouble}	255
{causes}	400
{causes} {agent}	-150
{causes} {agent} {agent}	-303
{causes} {agent} {body}	-356
{causes} {agent} {may}	201
{causes} {agent} {suffers}	199
{causes} {body} {causes}	148
{causes} {body} {harms}	283
{causes} {body} {may}	272
{causes} {body} {no}	129
{causes} {body} {suffers}	-223
{causes} {condition}	322
{causes} {condition} {harm}	-162
{causes} {condition} {person}	138
{causes} {harm}	556
{causes} {harm} {agent}	345
{causes} {harm} {harm~}	123
{causes} {harm} {may}	-193
{causes} {harm} {person}	-177
{causes} {harm~} {body}	-192
{causes} {harm~} {harm~}	-161
{causes} {harm~} {person}	281
{causes} {harm~} {pronoun}	179
{causes} {if}	-213
{causes} {if} {person}	-201
{causes} {may}	-261
{causes} {no}	238
{causes} {no} {agent}	263
{causes} {no} {trouble}	-111
{causes} {pathogen}	462
{causes} {pathogen} {body}	-103
{causes} {pathogen} {pronoun}	130
{causes} {person}	199
{causes} {person} {harm}	191
{causes} {person} {pronoun}	-284
{causes} {person} {suffers}	-225
{causes} {pronoun}	147
{causes} {pronoun} {causes}	138
{causes} {pronoun} {harms}	-155
{complication}	160
{complication} {harm}	130
{condition}	-590
{condition} {agent}	536
{condition} {body} {body}	-222
{condition} {causes} {agent}	251
{condition} {condition}	-229
{condition} {harm}	-508
{condition} {harm} {harm}	-145
{condition} {harm~}	-141
{condition} {if}	126
{condition} {if} {pronoun}	155
{condition} {may}	-536
{condition} {may} {harms}	-289
{condition} {may} {pronoun}	-187
{condition} {no}	-420
{condition} {no} {causes}	-103
{condition} {occurs} {person}	137
{condition} {person}	-190
{condition} {person} {pronoun}	205
{condition} {pronoun}	-225
{condition} {pronoun} {harms}	-207
{condition} {pronoun} {pathogen}	280
{condition} {raises}	-163
{condition~}	129
{condition~} {pronoun}	177
{danger}	-91
{danger} {agent}	274
{danger} {harm}	408
{danger} {harm} {body}	145
{danger} {harm~}	164
{danger} {may}	-197
{danger} {person}	112
{danger} {pronoun}	-299
{danger} {reports}	-219
{harms} {agent}	-152
{harms} {agent} {agent}	237
{harms} {agent} {pronoun}	-146
{harms} {ails}	-173
{harms} {body}	229
{harms} {body} {ails}	-221
{harms} {body} {body}	-544
{harms} {body} {harms}	-161
{harms} {body} {if}	-101
{harms} {body} {lowers}	248
{harms} {body} {no}	-135
{harms} {body} {pathogen}	-102
{harms} {body} {pronoun}	331
{harms} {complication}	-115
{harms} {harm}	-404
{harms} {harm} {pronoun}	-127
{harms} {if}	-223
{harms} {may}	-369
{harms} {occurs}	-162
{harms} {person}	423
{harms} {person} {body}	-197
{harms} {person} {harm}	-161
{harms} {person} {no}	-194
{harms} {person} {person}	385
{harms} {pronoun}	-217
{harms} {pronoun} {may}	-205
{harms} {suffers}	-178
{harm}	110
{harm} {agent}	-178
{harm} {agent} {body}	-262
{harm} {agent} {harm}	122
{harm} {agent} {person}	115
{harm} {agent} {suffers}	-192
{harm} {body}	-436
{harm} {body} {body}	-175
{harm} {body} {may}	-524
{harm} {body} {occurs}	179
{harm} {body} {pronoun}	182
{harm} {body} {trouble}	207
{harm} {causes}	-231
{harm} {causes} {harm~}	269
{harm} {condition}	-199
{harm} {harms}	-437
{harm} {harms} {person}	154
{harm} {harm} {condition}	-145
{harm} {harm} {harm}	376
{harm} {harm} {harm~}	248
{harm} {harm} {may}	-98
{harm} {harm} {pronoun}	-116
{harm} {harm} {trouble}	-217
{harm} {harm~} {may}	-161
{harm} {if}	161
{harm} {if} {harm}	-227
{harm} {if} {pronoun}	174
{harm} {links}	-112
{harm} {links} {agent}	-120
{harm} {links} {harm~}	198
{harm} {lowers}	-330
{harm} {may}	-103
{harm} {may} {agent}	173
{harm} {may} {body}	249
{harm} {may} {causes}	-139
{harm} {may} {harms}	-391
{harm} {may} {links}	191
{harm} {may} {person}	-326
{harm} {may} {pronoun}	-149
{harm} {no}	-194
{harm} {no} {agent}	-220
{harm} {no} {body}	167
{harm} {no} {harm}	137
{harm} {no} {pronoun}	-117
{harm} {occurs}	-257
{harm} {occurs} {agent}	-169
{harm} {occurs} {if}	-188
{harm} {occurs} {may}	-154
{harm} {pathogen}	-691
{harm} {pathogen} {may}	-160
{harm} {person}	-181
{harm} {person} {agent}	183
{harm} {person} {harm}	-296
{harm} {person} {may}	202
{harm} {person} {person}	193
{harm} {person} {suffers}	119
{harm} {pronoun}	585
{harm} {pronoun} {agent}	-206
{harm} {pronoun} {ails}	323
{harm} {pronoun} {causes}	219
{harm} {pronoun} {may}	-224
{harm} {pronoun} {no}	-266
{harm} {pronoun} {occurs}	-216
{harm} {reports}	355
{harm} {suffers}	146
{harm} {suffers} {agent}	-167
{harm} {suffers} {body}	161
{harm} {suffers} {occurs}	215
{harm} {suffers} {reports}	215
{harm} {suffers} {suffers}	178
{harm} {treated}	-89
{harm~}	-135
{harm~} {agent}	253
{harm~} {agent} {body}	146
{harm~} {agent} {harm}	143
{harm~} {agent} {may}	-119
{harm~} {agent} {suffers}	203
{harm~} {ails}	-148
{harm~} {body}	-186
{harm~} {body} {agent}	-134
{harm~} {body} {may}	117
{harm~} {body} {person}	-118
{harm~} {body} {pronoun}	-176
{harm~} {body} {raises}	-255
{harm~} {causes} {body}	-159
{harm~} {causes} {pronoun}	146
{harm~} {complication}	89
{harm~} {condition}	-380
{harm~} {danger}	-126
{harm~} {harm}	356
{harm~} {harm} {may}	-265
{harm~} {harm} {must}	158
{harm~} {harm} {pathogen}	-214
{harm~} {harm~} {harms}	-164
{harm~} {harm~} {harm}	-257
{harm~} {harm~} {harm~}	-236
{harm~} {harm~} {may}	197
{harm~} {harm~} {person}	152
{harm~} {if}	320
{harm~} {interacts}	208
{harm~} {lowers}	-266
{harm~} {may}	-196
{harm~} {may} {causes}	256
{harm~} {may} {occurs}	135
{harm~} {may} {pathogen}	-207
{harm~} {may} {person}	233
{harm~} {may} {pronoun}	-254
{harm~} {no} {harms}	-155
{harm~} {occurs} {agent}	196
{harm~} {person}	43
{harm~} {person} {body}	311
{harm~} {person} {pronoun}	170
{harm~} {person} {suffers}	164
{harm~} {pronoun}	-245
{harm~} {pronoun} {raises}	188
{harm~} {suffers} {body}	-198
{harm~} {suffers} {no}	-111
{harm~} {suffers} {person}	-150
{if} {agent}	235
{if} {agent} {harm}	-98
{if} {agent} {may}	-235
{if} {agent} {pronoun}	-97
{if} {agent} {suffers}	171
{if} {body} {ails}	-120
{if} {body} {harms}	-275
{if} {body} {harm}	215
{if} {body} {may}	201
{if} {body} {no}	-103
{if} {body} {pronoun}	201
{if} {condition}	201
{if} {danger}	-163
{if} {harms}	-158
{if} {harm}	-430
{if} {no}	-62
{if} {person}	450
{if} {person} {agent}	307
{if} {person} {ails}	140
{if} {person} {no}	-151
{if} {person} {pronoun}	224
{if} {pronoun}	-217
{if} {pronoun} {agent}	125
{if} {pronoun} {ails}	153
{if} {pronoun} {body}	-208
{if} {pronoun} {pronoun}	-170
{if} {suffers}	-301
{if} {trouble}	-128
{interacts} {condition}	132
{likelihood}	217
{likelihood} {condition}	214
{likelihood} {raises}	412
{links}	183
{links} {harm}	-285
{links} {harm~}	125
{links} {pathogen}	207
{links} {person}	-158
{links} {pronoun}	195
{lowers}	-221
{lowers} {agent}	162
{lowers} {ails}	-105
{lowers} {likelihood}	-379
{lowers} {likelihood} {harm}	-215
{lowers} {likelihood} {harm~}	-143
{lowers} {pronoun} {may}	173
{lowers} {suffers}	185
{lowers} {treated}	233
{lowers} {treated} {person}	163
{lowers} {treated~}	-200
{may}	586
{may} {agent}	-211
{may} {agent} {pronoun}	109
{may} {ails}	170
{may} {ails} {agent}	165
{may} {ails} {if}	193
{may} {ails} {person}	-197
{may} {body}	297
{may} {body} {agent}	118
{may} {body} {body}	312
{may} {body} {harm}	-119
{may} {body} {may}	146
{may} {body} {pathogen}	165
{may} {causes}	247
{may} {causes} {agent}	197
{may} {causes} {body}	-167
{may} {causes} {condition}	168
{may} {causes} {pathogen}	295
{may} {causes} {person}	-164
{may} {condition}	290
{may} {harms}	391
{may} {harms} {harms}	180
{may} {harms} {pronoun}	235
{may} {harm}	356
{may} {harm} {body}	141
{may} {harm~}	494
{may} {if}	180
{may} {interacts}	178
{may} {links} {body}	-188
{may} {links} {harm}	-201
{may} {lowers} {agent}	208
{may} {no} {agent}	208
{may} {no} {body}	259
{may} {no} {suffers}	-226
{may} {occurs}	217
{may} {occurs} {agent}	114
{may} {occurs} {if}	350
{may} {occurs} {person}	-180
{may} {person}	-74
{may} {person} {pronoun}	207
{may} {pronoun} {agent}	120
{may} {pronoun} {body}	130
{may} {pronoun} {suffers}	125
{may} {raises}	261
{may} {raises} {body}	239
{may} {raises} {pathogen}	173
{may} {reports}	-425
{may} {suffers}	131
{may} {suffers} {body}	212
{may} {suffers} {harms}	-110
{may} {treated}	-205
{may} {treated~}	-319
{must}	306
{must} {if}	-130
{must} {interacts}	-149
{must} {lowers}	295
{must} {no}	588
{no}	458
{no} {agent}	-694
{no} {agent} {agent}	-166
{no} {agent} {causes}	-138
{no} {agent} {harm}	204
{no} {agent} {harm~}	230
{no} {agent} {if}	284
{no} {agent} {pronoun}	-187
{no} {agent} {suffers}	-653
{no} {ails}	-426
{no} {ails} {agent}	-149
{no} {body}	361
{no} {body} {agent}	219
{no} {body} {ails}	134
{no} {body} {harms}	212
{no} {body} {may}	-224
{no} {body} {person}	318
{no} {body} {pronoun}	-239
{no} {causes}	411
{no} {causes} {agent}	137
{no} {causes} {body}	161
{no} {causes} {condition}	208
{no} {causes} {harm}	160
{no} {causes} {harm~}	-261
{no} {condition}	172
{no} {condition~}	-147
{no} {danger}	149
{no} {harms}	201
{no} {harms} {body}	-178
{no} {harms} {pronoun}	-160
{no} {harm} {no}	181
{no} {harm} {pronoun}	-301
{no} {harm~} {no}	259
{no} {harm~} {person}	248
{no} {if} {person}	153
{no} {links}	138
{no} {may} {agent}	-149
{no} {may} {body}	115
{no} {must}	-194
{no} {no}	256
{no} {no} {harm}	128
{no} {pathogen}	193
{no} {person}	205
{no} {person} {body}	296
{no} {person} {condition}	141
{no} {person} {person}	-207
{no} {person} {pronoun}	-244
{no} {person} {suffers}	-241
{no} {pronoun}	178
{no} {pronoun} {causes}	314
{no} {pronoun} {if}	145
{no} {pronoun} {may}	-167
{no} {pronoun} {no}	355
{no} {pronoun} {person}	248
{no} {pronoun} {suffers}	154
{no} {raises}	246
{no} {raises} {body}	295
{no} {reports}	328
{no} {reports} {harm~}	192
{no} {reports} {lowers}	-196
{no} {reports} {person}	-99
{no} {side-effect}	260
{no} {suffers}	-307
{no} {suffers} {body}	-129
{no} {suffers} {causes}	178
{no} {suffers} {harms}	-169
{no} {suffers} {harm}	220
{no} {suffers} {harm~}	-240
{no} {suffers} {no}	192
{no} {suffers} {person}	-366
{no} {suffers} {reports}	170
{occurs}	290
{occurs} {agent} {body}	132
{occurs} {agent} {harm~}	-304
{occurs} {body}	-270
{occurs} {body} {person}	145
{occurs} {causes} {agent}	206
{occurs} {condition}	258
{occurs} {harm}	161
{occurs} {harm~}	205
{occurs} {may}	-433
{occurs} {may} {harms}	-340
{occurs} {person} {agent}	-156
{occurs} {person} {pathogen}	-184
{occurs} {person} {suffers}	-130
{occurs} {pronoun}	318
{occurs} {pronoun} {may}	209
{pathogen} {agent}	-438
{pathogen} {ails}	-198
{pathogen} {body} {body}	-158
{pathogen} {causes}	-212
{pathogen} {causes} {harm}	406
{pathogen} {harm}	-178
{pathogen} {if}	226
{pathogen} {if} {person}	232
{pathogen} {may}	510
{pathogen} {may} {body}	265
{pathogen} {no}	166
{pathogen} {pathogen}	-354
{pathogen} {person}	120
{pathogen} {person} {person}	148
{pathogen} {pronoun}	-254
{pathogen} {pronoun} {body}	131
{pathogen} {pronoun} {pronoun}	-247
{pathogen} {raises}	194
{pathogen} {suffers}	-162
{pathogen} {treated}	292
{person} {agent}	215
{person} {agent} {ails}	108
{person} {agent} {harms}	312
{person} {agent} {no}	-275
{person} {agent} {person}	158
{person} {agent} {pronoun}	182
{person} {ails}	270
{person} {ails} {body}	129
{person} {ails} {harm}	-217
{person} {body}	-695
{person} {body} {ails}	-126
{person} {body} {lowers}	-185
{person} {body} {may}	165
{person} {body} {pronoun}	222
{person} {causes}	-141
{person} {causes} {agent}	-145
{person} {causes} {pronoun}	180
{person} {condition} {causes}	167
{person} {condition} {harm}	-193
{person} {condition} {if}	129
{person} {condition~}	220
{person} {danger} {harm}	126
{person} {harm}	-475
{person} {harm} {body}	-124
{person} {harm} {causes}	134
{person} {harm} {lowers}	-144
{person} {harm} {may}	-213
{person} {harm~}	-284
{person} {harm~} {agent}	-183
{person} {harm~} {if}	148
{person} {harm~} {no}	-221
{person} {harm~} {raises}	154
{person} {if}	189
{person} {lowers} {complication}	142
{person} {may}	-421
{person} {may} {agent}	-475
{person} {may} {ails}	253
{person} {may} {body}	-290
{person} {may} {causes}	-248
{person} {may} {occurs}	163
{person} {may} {person}	-254
{person} {may} {pronoun}	157
{person} {may} {suffers}	224
{person} {must} {pronoun}	-101
{person} {no}	-471
{person} {no} {harm}	-409
{person} {no} {harm~}	-374
{person} {no} {no}	-198
{person} {no} {suffers}	648
{person} {occurs} {condition}	151
{person} {pathogen}	-372
{person} {pathogen} {suffers}	-178
{person} {person}	159
{person} {person} {agent}	177
{person} {person} {body}	154
{person} {person} {causes}	-300
{person} {person} {harms}	171
{person} {person} {harm}	-93
{person} {person} {harm~}	-349
{person} {person} {may}	115
{person} {person} {no}	175
{person} {person} {occurs}	-118
{person} {person} {pathogen}	-130
{person} {person} {person}	-211
{person} {person} {pronoun}	-265
{person} {person} {reports}	-140
{person} {pronoun}	375
{person} {pronoun} {agent}	-264
{person} {pronoun} {ails}	-162
{person} {pronoun} {harms}	-127
{person} {pronoun} {harm~}	-175
{person} {pronoun} {occurs}	242
{person} {pronoun} {person}	246
{person} {pronoun} {suffers}	-275
{person} {raises}	-206
{person} {raises} {agent}	134
{person} {raises} {pronoun}	-117
{person} {reports} {harm~}	149
{person} {reports} {person}	123
{person} {suffers} {agent}	191
{person} {suffers} {body}	189
{person} {suffers} {complication}	123
{person} {suffers} {harm}	-400
{person} {suffers} {harm~}	319
{person} {suffers} {if}	-186
{person} {suffers} {pathogen}	177
{person} {suffers} {person}	187
{person} {suffers} {raises}	-149
{person} {treated}	-229
{pronoun}	161
{pronoun} {agent} {agent}	-102
{pronoun} {agent} {body}	-221
{pronoun} {agent} {pathogen}	-206
{pronoun} {body}	-321
{pronoun} {body} {agent}	-359
{pronoun} {body} {body}	-198
{pronoun} {body} {harm~}	144
{pronoun} {body} {may}	154
{pronoun} {body} {occurs}	121
{pronoun} {body} {person}	197
{pronoun} {body} {pronoun}	152
{pronoun} {causes}	430
{pronoun} {causes} {harm}	190
{pronoun} {causes} {no}	-209
{pronoun} {causes} {person}	166
{pronoun} {harms} {harm~}	172
{pronoun} {harms} {may}	-93
{pronoun} {harms} {person}	-176
{pronoun} {harms} {pronoun}	196
{pronoun} {harm}	-154
{pronoun} {harm} {causes}	-166
{pronoun} {harm} {pronoun}	119
{pronoun} {harm~}	-288
{pronoun} {harm~} {may}	145
{pronoun} {harm~} {no}	147
{pronoun} {if} {agent}	117
{pronoun} {if} {pronoun}	-121
{pronoun} {interacts}	142
{pronoun} {lowers}	-210
{pronoun} {lowers} {person}	-114
{pronoun} {may}	149
{pronoun} {may} {ails}	-142
{pronoun} {may} {body}	514
{pronoun} {may} {causes}	-210
{pronoun} {may} {harms}	208
{pronoun} {may} {harm}	241
{pronoun} {may} {links}	-177
{pronoun} {may} {person}	387
{pronoun} {may} {pronoun}	207
{pronoun} {may} {reports}	-175
{pronoun} {may} {suffers}	-309
{pronoun} {must}	514
{pronoun} {must} {no}	157
{pronoun} {no}	-680
{pronoun} {no} {agent}	-299
{pronoun} {no} {ails}	-199
{pronoun} {no} {condition}	-126
{pronoun} {no} {harms}	130
{pronoun} {no} {may}	-153
{pronoun} {no} {no}	196
{pronoun} {no} {occurs}	249
{pronoun} {no} {suffers}	181
{pronoun} {occurs}	129
{pronoun} {occurs} {agent}	121
{pronoun} {occurs} {causes}	-182
{pronoun} {occurs} {if}	-167
{pronoun} {occurs} {no}	-181
{pronoun} {pathogen} {body}	159
{pronoun} {pathogen} {pronoun}	-214
{pronoun} {person}	-285
{pronoun} {person} {agent}	-201
{pronoun} {person} {body}	200
{pronoun} {person} {no}	275
{pronoun} {person} {pronoun}	385
{pronoun} {person} {suffers}	269
{pronoun} {pronoun}	-83
{pronoun} {pronoun} {agent}	91
{pronoun} {pronoun} {body}	-181
{pronoun} {pronoun} {causes}	181
{pronoun} {pronoun} {harms}	-125
{pronoun} {pronoun} {may}	-125
{pronoun} {reports}	-377
{pronoun} {suffers} {agent}	-131
{pronoun} {suffers} {causes}	-131
{pronoun} {suffers} {danger}	-168
{pronoun} {suffers} {harm}	-161
{pronoun} {suffers} {harm~}	-125
{pronoun} {suffers} {occurs}	-106
{pronoun} {suffers} {person}	-118
{pronoun} {suffers} {pronoun}	420
{pronoun} {suffers} {suffers}	177
{pronoun} {treated~}	-122
{raises} {agent}	403
{raises} {agent} {may}	-160
{raises} {body}	369
{raises} {body} {agent}	-195
{raises} {body} {body}	-240
{raises} {body} {no}	-142
{raises} {harm}	-258
{raises} {harm~}	350
{raises} {pathogen}	162
{raises} {suffers}	-111
{reports}	389
{reports} {agent}	155
{reports} {agent} {body}	154
{reports} {agent} {no}	-170
{reports} {agent} {pronoun}	300
{reports} {body}	-282
{reports} {condition}	-229
{reports} {harm}	304
{reports} {harm~}	135
{reports} {lowers}	-123
{reports} {no}	209
{reports} {person}	-272
{reports} {person} {pronoun}	-224
{reports} {person} {suffers}	-235
{side-effect}	455
{side-effect} {body}	99
{suffers} {agent}	-501
{suffers} {agent} {agent}	234
{suffers} {agent} {harm}	-120
{suffers} {agent} {harm~}	281
{suffers} {agent} {person}	-221
{suffers} {ails}	-220
{suffers} {body} {body}	-163
{suffers} {body} {lowers}	-181
{suffers} {causes}	276
{suffers} {causes} {agent}	333
{suffers} {causes} {body}	124
{suffers} {causes} {harm}	277
{suffers} {causes} {person}	340
{suffers} {complication}	-221
{suffers} {condition}	381
{suffers} {condition} {agent}	177
{suffers} {condition} {body}	315
{suffers} {harms}	86
{suffers} {harms} {body}	119
{suffers} {harms} {person}	295
{suffers} {harm}	245
{suffers} {harm} {condition}	221
{suffers} {harm} {pronoun}	101
{suffers} {harm~}	144
{suffers} {harm~} {harm~}	-73
{suffers} {harm~} {no}	139
{suffers} {if}	322
{suffers} {if} {person}	252
{suffers} {if} {pronoun}	379
{suffers} {likelihood}	199
{suffers} {may}	-176
{suffers} {no}	-671
{suffers} {no} {body}	-389
{suffers} {no} {harm~}	-167
{suffers} {no} {person}	130
{suffers} {no} {pronoun}	-209
{suffers} {no} {reports}	-115
{suffers} {no} {side-effect}	171
{suffers} {occurs}	178
{suffers} {occurs} {agent}	190
{suffers} {pathogen}	240
{suffers} {person} {agent}	-297
{suffers} {person} {body}	190
{suffers} {person} {if}	138
{suffers} {person} {no}	176
{suffers} {person} {person}	183
{suffers} {person} {pronoun}	-133
{suffers} {pronoun}	-279
{suffers} {pronoun} {harm}	-150
{suffers} {pronoun} {no}	292
{suffers} {pronoun} {pronoun}	342
{suffers} {pronoun} {raises}	-207
{suffers} {pronoun} {suffers}	242
{suffers} {raises}	-366
{suffers} {reports}	766
{suffers} {reports} {no}	294
{suffers} {suffers}	446
{suffers} {suffers} {harm}	636
{suffers} {suffers} {harm~}	243
{suffers} {suffers} {may}	-145
{suffers} {treated~}	246
{treated} {body}	197
{treated} {person}	280
{treated} {pronoun}	-218
{treated} {treated} {treated~}	203
{treated} {treated~}	222
{treated~}	-508
{treated~} {agent}	-183
{treated~} {ails}	-156
{treated~} {causes}	248
{trouble}	171
{trouble} {agent}	97
{trouble} {body}	-136
{trouble} {harms}	-208
{trouble} {may}	-303
{trouble} {may} {causes}	-303
{trouble} {person}	321
{trouble} {pronoun}	-173`,
    'class': `active-property	241
ail-verb	407
ailment	122
beauty-object	-379
benefit-noun	-152
benefit-verb	-481
better-word	276
body-part	271
buyer-noun	262
call-phrase	-207
cause-verb	-262
complaint	-215
complication	294
condition	287
contra	549
convenience	659
device	371
drug	226
endorse-phrase	-150
guarantee	-271
harm	478
harm-verb	298
harmful	164
hype-verb	-226
likelier	352
likelihood	199
link-verb	358
natural-claim	-285
neutral-advice	425
nutrient	-162
offer	-262
performance-phrase	246
person	229
product-noun	-362
provider-noun	-258
pseudo	-261
raise-verb	-110
rave	-213
remedy-service	496
replace-care	-127
reporting	-270
risk-tone	532
safe	739
safety-noun	170
shift-verb	335
side-effect	265
staff-noun	-247
suffer-verb	207
supplement	-421
symptom-object	196
treatment	288
trouble	225
vital	174`,
    'heading': `# -	-140
# .	-352
, <body>	324
, <treatment>	157
, in	275
. what	-308
: <condition>	148
: notes	289
: the	230
: what	-135
<ails> ?	111
<ails> in	-176
<beauty>	-126
<benefit>	-510
<body>	-162
<body> <ails>	-140
<body> <harm>	-108
<body> <harms>	-142
<body> ?	-153
<body> and	330
<body> the	142
<body> to	184
<buyer> ,	162
<buyer> notice	137
<complication>	299
<complication> ?	162
<condition>	-424
<condition> :	-133
<condition> ?	107
<condition> does	-173
<condition> itself	-183
<contra>	929
<contra> it	746
<danger>	244
<danger> ?	125
<device>	-312
<drug>	170
<drug> is	-206
<drug> to	163
<evidence>	-98
<harm> ?	-224
<harm> in	381
<harm> is	282
<harms>	149
<health>	233
<health> ?	-166
<hypes>	324
<interact>	371
<lowers>	164
<lowers> it	106
<performance>	-207
<person> are	-195
<person> ask	-205
<person> can	187
<person> may	242
<person> tried	181
<person> will	-117
<pregnancy>	-162
<product> ?	-150
<product> and	202
<proof>	-167
<provider>	-184
<raises>	324
<raises> the	193
<rave>	-217
<remedy>	-348
<remedy> ?	-135
<replace-care>	99
<safe>	505
<safe> ?	616
<safety>	728
<side-effect>	602
<staff>	334
<time>	430
<time> of	92
<treatment> ,	163
<treatment> <performance>	-213
<treatment> and	185
<treatment> is	-317
<unwell>	-204
?	-358
? a	221
a <body>	-243
a <condition>	184
a <treatment>	-145
a word	-209
about <condition>	-197
about <drug>	326
advice	-108
affect	169
affected	205
after your	176
again	235
all	-256
alternatives	328
an <pathogen>	188
an <treatment>	-105
and <body>	164
and <drug>	137
and <treatment>	164
and other	186
anyway	231
are <person>	-190
are they	-175
ask	238
at all	-228
at home	205
background	-255
be offered	-213
be treated	-190
been	-132
before <person>	143
before the	-171
better	225
beyond	-159
bottom	202
bottom line	202
brief	-122
by step	-220
can <ails>	264
can <person>	330
can and	136
can do	278
can help	175
can it	120
care	175
causes	359
cautions	-136
check	-208
check if	-253
come	-334
common is	109
compare	169
desk	307
do <person>	-291
do ?	-236
do they	178
does <condition>	-260
does a	147
does it	-189
done	-260
done ?	-243
down	155
during the	131
eating	196
enough	-141
enough ?	-88
factors	232
feel	293
feel like	309
feels	140
findings	-183
five	364
for <buyer>	-107
for <condition>	153
for <harm>	121
for a	157
for me	-178
found	262
found ?	-120
from the	-210
general	187
get <unwell>	-127
gets	183
gets it	174
go	511
goes	-142
going	-190
going on	-176
good	144
good to	125
gp	164
happens	-256
happens in	-284
have <person>	-187
have it	-152
having it	128
hear	-241
heat	106
help	125
home	85
how <person>	137
how <treatment>	-222
how are	-97
how common	109
how does	-437
how is	252
how it	400
how often	301
if	-243
if it's	-191
in brief	-122
in short	-282
inside	-158
is <treatment>	194
is the	-124
it <safe>	338
it ?	239
it come	-147
it does	123
it done	-226
it happens	102
it help	-220
it last	162
it show	-148
it's	-242
itself	-195
kinds	-233
kinds of	-182
know	-190
known	-148
last ?	162
less	107
light	221
like	495
like ?	341
likely	225
line	152
long	213
long will	217
look for	-145
look like	126
may be	-231
may notice	442
me	-162
me ?	-126
mean	-263
mean ?	-227
means	-169
meet	-168
might	-155
more	167
my	363
need it	-212
need to	147
new	-148
next	-178
notes from	260
notice	668
numbers	-234
of <person>	-164
of <treatment>	-301
offered	-360
often	301
on the	-200
one	143
options	-192
order	281
other	177
other <drug>	-213
other things	316
out	-105
please	283
please <red-flag>	143
possible	280
possible <complication>	119
print	145
problem	-196
question	166
reach	-182
read	119
really	-136
research	-178
right	-162
say	-169
says	-184
serious	275
short	-546
show ?	-189
side	313
signs	-352
signs of	-225
small	153
small print	145
sport	188
stages	-155
step	151
step by	-220
stopping	132
take	-329
that help	312
the <body>	164
the <condition>	-291
the <danger>	174
the <device>	-172
the <evidence>	-390
the <exposure>	-189
the <form>	-162
the <health>	241
the <proof>	-123
the <side-effect>	141
the numbers	-153
them	121
there	215
these	-119
things	376
things that	262
three <time>	247
through	172
to get	210
to see	-124
to take	-171
too	148
treated	111
treated ?	167
tried	219
two	-220
up	205
us	-170
use	141
use it	200
used	-139
visit	246
water	242
way	-127
what	-119
what <ails>	-296
what <buyer>	-120
what <harms>	314
what <person>	569
what <raises>	169
what about	282
what are	-291
what can	486
what causes	286
what could	-147
what does	-244
what happens	-285
what is	-599
what it	255
what might	120
what the	-555
what they	294
what will	269
what's	-240
when	-243
when it	159
when to	-224
where	-143
which	213
who	-214
who <contra>	185
who gets	183
who may	-231
who might	-133
who should	178
why	-956
why <treatment>	-155
why do	-189
why does	-266
why have	-107
why is	-116
why it	293
why might	-124
why the	298
will it	635
will my	150
with other	129
without	-124
word	-209
words	-160
work	-188
your <staff>	380
yourself	-124`,
    'lead-in': `:	325
<ails>	234
<buyer>	175
<contra>	138
<exposure>	-153
<person>	220
<product>	-111
<treatment>	-232
an	-147
come	191
for	-170
here	219
include	-130
is	159
it	130
list	354
notice	314
of	-241
other	263
so	168
these	223
they	-109
things	287
use	136
your	-122`,
    'place': `aftercare	100
alone	410
benefit	-661
block-quote	215
cell	558
ends-open	202
faq	173
first	-828
in-aftercare	-423
in-faq	371
in-risk	-920
instruction	-531
item	251
lead-in	456
middling	72
paragraph	-149
risk	429
shop	-277
speaker	-125
title	-689
top	-1467
very-long	281
very-short	-656`,
    'before': `answers-harm	531
at-hand	354
care-heading	451
carry-agent	409
carry-harm	513
disease-heading	-303
explained	-115
harm-heading	217
none	183
own-treatment	459
risk-heading	297
score	210
treatment	-134
{agent} condition	705
{agent} hand	-492
{agent} treatment	131
{ails} condition	-302
{ails} risk	442
{ails} treatment	-152
{body} condition	-251
{body} none	306
{body} risk	223
{body} treatment	230
{causes} condition	-249
{causes} hand	129
{causes} none	103
{causes} risk	441
{causes} treatment	-125
{complication} condition	-109
{complication} risk	290
{condition} condition	-348
{condition} none	-55
{condition} risk	109
{condition~} condition	-122
{condition~} hand	-168
{condition~} risk	382
{harms} hand	-157
{harms} none	279
{harms} risk	151
{harms} treatment	-326
{harm} condition	-283
{harm} hand	121
{harm} none	202
{harm} risk	-233
{harm} treatment	277
{harm~} condition	-541
{harm~} risk	185
{if} condition	-94
{if} risk	351
{interacts} hand	-250
{interacts} risk	239
{likelihood} hand	172
{likelihood} risk	141
{links} condition	199
{links} hand	102
{links} risk	-287
{lowers} hand	222
{lowers} none	-176
{may} condition	-114
{may} hand	616
{may} none	235
{may} risk	255
{may} treatment	-553
{must} condition	127
{must} hand	131
{no} treatment	309
{occurs} condition	-66
{occurs} risk	555
{pathogen} condition	-294
{pathogen} treatment	147
{person} condition	-222
{person} none	229
{person} risk	145
{person} treatment	-226
{pronoun} risk	128
{pronoun} treatment	-103
{raises} condition	-183
{raises} hand	182
{reports} condition	-403
{reports} risk	425
{reports} treatment	256
{side-effect} hand	324
{suffers} risk	212
{suffers} treatment	-227
{treated} condition	149
{treated} hand	-182
{treated~} hand	-151
{trouble} treatment	176
{} hand	-187
{} none	236
{} risk	-232
{} treatment	304`,
  },
}
