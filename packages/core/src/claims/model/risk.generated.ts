// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -2.05,
  strong: 0.7,
  around: {"own":0.81,"before":0.295,"after":0.662,"second-before":0.478,"second-after":0.414,"page":-1.997,"section":0.703,"bias":-0.657},
  weights: {
    'reason': `about-treatment	323
agent-causes-harm	224
agent-changes-body	179
agent-first	367
agent-harms-body	527
agent-is-harmful	-258
agent-is-safe	133
agent-lowers-harm	-309
agent-lowers-risk	-377
agent-makes-likelier	247
agents-interact	182
ail-and-agent	-397
answers-risk-question	239
asked	-304
body-ails-with-agent	-477
body-first	121
cell-of-harms	122
complication	128
complication-of-agent	115
condition-only	-496
contra-it	-160
contra-it-if	649
contra-passive	171
denies-harm	-520
denies-harm-at-hand	633
denies-harm-of-agent	-301
disease-causes-harm	-364
disease-first	-504
disease-harms-body	-684
disease-heading	317
echoes-harm	158
echoes-harm-of-agent	475
event-at-hand	-338
fragment	241
germs-with-agent	78
harm-affects-people	202
harm-before	-358
harm-counted	-159
harm-expected	338
harm-from-agent	-139
harm-heading	-901
harm-in-risk-section	-262
harm-in-study	378
harm-is-frequent	319
harm-occurs	-144
harm-told	-540
hurt-and-agent	-187
instruction	473
it-causes-harm	365
it-harms-body	92
it-is-safe	-323
it-makes-likelier	-462
level-moves	560
list-in-risk-section	219
list-of-contraindications	253
list-of-harms	181
may	-173
may-in-risk-section	-282
no-agent-anywhere	181
no-link	289
none	-632
pauses-agent	-146
permits-agent	-181
permits-it	198
person-suffers	-202
person-unwell	-478
person-unwell-with-agent	-164
refuses-agent	423
refuses-it	400
risk-heading	-249
safety-known	158
share-at-hand	302
share-in-risk-section	131
side-effect	351
something-harms-body	-191
something-raises-risk	-179
tells-benefit	-207
tells-diagnosis	-577
tells-how	260
tells-need	241
tells-spread	-122
tells-symptoms	-513
toll-at-hand	-232
toll-of-agent	138
trouble-and-agent	-216
trouble-at-hand	-389
untreated	-292
unwell-and-agent	-194
unwell-at-hand	158`,
    'word': `%	-5
2	-172
ablation	-111
abscess	-294
accidents	92
ache	151
aching	-190
acne	-181
add	188
adults	-407
air	-142
alarms	144
alcohol	315
allergy	333
amiodarone	229
amlodipine	162
anemia	-273
ankle	82
antibiotic	-210
antibiotics	-94
antibody	-172
antihistamines	215
anyone	374
apart	-215
apixaban	-105
apnea	-181
arm	122
aspirin	394
asthma	123
attack	170
attacks	-143
avoid	-123
avoided	226
baclofen	205
bad	-136
balloon	-194
become	-187
been	-184
bend	-176
bending	242
benefit	193
beta	147
better	-201
bipolar	210
bite	180
black	164
bladder	230
bleach	119
bleed	-145
blinding	-205
blister	-164
block	-225
blocks	-172
bloodstream	131
blue	-127
body	-144
booster	-163
bothers	129
bowel	-182
bowels	213
brain	-100
brands	170
break	-204
breast	221
breath	-197
breathing	106
breathlessness	-200
brittle	125
broke	128
bruise	-198
bruised	244
bruises	322
bulges	-120
burn	345
burning	-209
burns	170
burst	-159
c	-140
calcium	200
cancers	-148
cannot	-187
carbon	-106
carry	-171
cases	132
cataract	253
catheter	164
cells	-265
chair	258
cheeks	162
chest	-131
chill	-115
chills	112
chip	105
cigarettes	226
clearance	145
climbs	-148
clinic	-119
clinics	141
clogged	-123
clotting	-163
cloudy	-148
codeine	290
cohort	133
collection	113
colon	-129
coma	235
combine	110
common	-136
company	-209
complaint	265
complaints	139
complication	193
compounds	-137
condition	-177
conditions	144
constipated	134
constipation	376
contact	-199
copd	184
cord	-93
cosmetic	-125
cotton	136
course	300
courses	161
cpap	-118
crack	-198
cracks	-249
cramps	159
crash	-137
crushed	-88
crust	228
cure	-129
cured	-131
cutting	134
d	-142
daily	107
damage	-207
damages	-178
dangerous	-296
day	165
deaf	-282
death	219
defect	65
defibrillator	-132
deficiency	-147
density	143
depression	-321
dermatologist	-120
dexamethasone	-118
died	174
dies	-173
difference	-118
disabling	-154
disease	-262
distress	114
diuretics	129
dizziness	166
doctor	-149
dose	215
doses	-89
double	-400
doubled	343
doubles	137
down	242
drain	-190
drawback	156
dreams	273
dries	-122
drifts	185
drinkers	131
drops	-356
drowsiness	153
drowsy	236
drug	-149
drugs	331
dry	-163
dust	-241
eardrum	166
enamel	133
enzyme	-114
everybody	181
everyone	-144
evidence	-194
exercise	-192
exercises	-155
experts	332
exposure	-144
extra	173
eye	-181
eyebrows	129
eyelid	156
failed	-307
fails	-125
fall	-265
false	-86
families	-117
fat	-139
fatal	181
feed	280
feet	-119
fell	123
fentanyl	-130
fertility	182
fever	247
few	201
figure	132
fillings	121
fine	-240
flares	-120
flu	325
fluid	202
flushed	125
foam	163
fog	119
food	-187
forehead	113
forming	88
formula	67
fortified	146
fortnight	-158
fracture	-149
frequent	124
frozen	-125
further	-137
gag	119
gain	111
garlic	178
gene	105
gentle	267
germs	134
gets	123
glare	-151
glaucoma	204
goes	146
good	168
grapefruit	287
grew	-136
grow	178
growing	-74
grown	-174
grows	-288
growth	136
growths	-148
habit	88
half	-377
halved	117
hands	-279
harms	134
headache	279
healing	182
heals	109
health	-262
hearing	-222
heart	-199
heartburn	159
heavy	-196
high	-146
hiv	235
hives	199
hormones	-246
hospital	314
hot	144
hours	-228
hunger	-141
hurt	151
i'm	-131
ibuprofen	182
ill	-284
immune	133
implant	162
implants	202
infants	-162
inflamed	-206
inflammatories	237
inflammatory	-99
injection	-188
injections	159
injure	204
injury	-141
inner	-151
insulin	-110
iodine	127
iron	-228
irritable	-167
irritate	185
irritated	-172
irritates	210
irritation	246
itch	-307
itchy	353
jab	139
jar	-191
jaundice	98
jaw	231
joint	-189
joints	-166
just	-150
keyhole	97
kidney	87
kidneys	373
kills	-138
laboratory	87
large	115
laser	160
lasik	132
laxative	158
leaks	-124
leg	209
legs	-288
leukemia	-206
levels	111
lift	-120
lifting	-175
light	-140
likelier	108
likelihood	144
likely	227
live	181
liver	204
longer	-166
loose	171
loss	-159
lotion	-157
lower	192
lump	-147
magnesium	146
malaria	-129
many	-135
mark	131
marrow	-195
measles	133
medicines	-196
members	-178
menu	158
mesh	150
mind	113
minutes	-298
miscarriage	-140
mold	-116
months	-186
mood	-334
more	214
most	-297
mouth	476
mri	409
naloxone	-119
nausea	302
needles	308
nerve	-248
never	160
newborns	-298
night	-90
no	-227
nose	197
nosebleed	252
noses	182
nothing	163
numb	167
numbed	-93
oestrogen	-183
office	-142
often	-219
older	-166
one	247
operation	173
operations	221
ordinary	124
others	-154
overdose	208
overnight	279
oxygen	-127
ozone	151
pace	-141
pads	-158
pain	-668
paracetamol	-228
parent	-157
parents	-163
paroxetine	234
patch	328
patches	-165
patients	162
pelvis	-267
penicillin	126
pills	170
pinches	265
pink	116
placenta	-136
pneumonia	-190
poisonous	141
pollen	-174
poor	-259
poorly	-166
positive	-106
pounds	-159
pregnancy	173
press	-158
presses	-167
pressure	127
prevent	-276
prick	-148
products	-165
propranolol	110
prostate	-117
protein	161
proteins	-195
provider	-148
puffy	323
push	178
pushes	-215
pushing	182
radiation	185
raises	246
rapid	126
raw	94
raynaud's	221
reaction	-112
reactions	251
recipients	240
red	-268
redness	258
rejection	202
relapse	-257
remedies	180
remedy	-146
rest	-324
restless	-74
results	-169
reverses	-140
rhythm	-122
risk	-109
room	187
root	-296
rough	394
rub	-136
rules	202
runs	-418
safe	802
safety	128
salt	-354
scans	-217
scar	-103
scarred	-237
scarring	-105
scope	-150
screening	-174
sedatives	191
seizures	172
sensitivity	219
serotonin	-122
sexual	118
shock	-204
shocks	131
shortness	-94
shots	342
should	254
shoulder	115
shrinks	-183
sick	-396
sight	-172
silicone	-213
skull	142
sleep	-515
sleeping	332
slow	130
smarts	150
smoke	195
smokers	582
smoking	416
snapped	222
snoring	-160
some	210
sore	184
specialist	164
spinal	136
spine	164
spirits	247
spleen	-129
split	-125
spoils	-145
spotting	171
spray	-125
starve	-163
starved	192
stenosis	162
steps	-261
steroid	197
stick	-145
sting	260
stings	351
stomach	619
stools	176
stores	-156
strain	-173
strains	-491
strength	186
strep	-115
stress	-146
strip	262
stroke	-71
studies	135
sudden	206
sugar	-236
suicide	-137
sun	178
sunburn	142
sunlight	206
supports	-146
survivors	-143
swell	186
swells	-247
swollen	-152
symptoms	-138
syndrome	-305
system	173
tablet	-153
taste	153
tea	-131
tearing	165
tears	-316
teens	163
tells	-139
temperature	-85
ten	197
tendons	156
test	-165
testosterone	112
tests	-363
thin	157
thinking	129
thinners	327
thyroid	205
tighten	246
tiredness	-269
tissue	-312
tobacco	288
toe	190
toes	127
tongue	115
topiramate	177
torn	-188
toxic	137
toxin	-178
transfusion	210
treatment	-148
trial	-393
trials	-221
trouble	-196
troubles	223
tube	-236
tubes	-178
tumor	171
twice	156
ultrasound	-215
underactive	119
unpleasant	203
unsafe	118
unsettled	134
upset	146
urgency	-139
use	363
users	485
vaccines	141
ventilator	196
vessels	-139
virus	-125
viruses	-201
vision	222
vivid	204
wakes	114
waking	-179
warfarin	238
weaken	166
weeks	268
weeps	139
weights	120
well	245
wine	211
within	117
without	-169
women	-159
workers	-138
works	-117
worn	-170
worse	418
year	-183
yeast	161
yellow	-295`,
    'word-stem': `%	-5
2	-172
a	169
abl	-111
absces	-294
accident	91
ach	-227
ache	151
acne	-181
add	125
adult	-397
air	-142
alarm	244
alcohol	315
allerg	287
amiodaron	229
amlodipin	162
anemia	-273
ankl	131
antibiotic	-304
anticoagulant	-204
antihistamin	193
anyon	374
apart	-215
apixaban	-105
apnea	-181
applianc	129
are	-118
area	-87
arm	122
arter	-70
aspirin	394
asthma	123
at	-89
baclofen	205
bad	-126
balloon	-194
be	357
been	-184
bend	131
benefit	221
beta	147
better	-201
bipolar	210
bite	180
black	164
bladder	230
ble	-145
bleach	154
blind	-277
blister	-273
block	-416
blocker	138
blood	209
bloodstream	131
blue	-127
body	-144
booster	-174
brain	-114
brand	126
break	-183
breast	293
breathless	-200
brittl	125
brok	128
bruis	473
bulg	-267
burn	306
burst	-200
c	-140
calcium	200
calm	-137
cancer	-253
cannot	-187
carbon	-106
carr	-201
cas	132
cataract	327
cell	-136
chair	255
chemical	-191
chest	-131
chew	172
chip	216
cigarett	234
claim	-172
clear	143
clearanc	145
climb	-156
clogg	-123
clott	-151
cloud	-147
codein	290
cohort	133
collaps	183
collection	113
colon	-129
coma	235
combin	95
common	-136
compan	-230
complaint	403
complic	272
compound	-185
concentr	137
constip	376
constipat	134
contact	-199
copd	184
cord	-84
cosmetic	-132
cotton	136
count	-125
cours	461
cpap	-118
crack	-552
cramp	288
crash	-173
crush	-65
crust	227
cure	-129
cutt	134
d	-142
dai	107
damag	-311
dangerou	-296
day	165
deaf	-340
defect	75
defibrillator	-132
deficienc	-147
densit	143
dent	160
depression	-321
dermatologist	-123
devic	177
dexamethason	-118
died	174
dies	-173
differenc	-118
disabl	-157
disc	-149
diseas	-288
distres	114
diuretic	138
dizzi	166
doctor	-202
does	-209
dos	-88
dose	215
down	242
drain	-303
drawback	180
dream	273
dri	-124
drinker	131
drop	-266
dropp	236
drows	236
drowsi	153
dry	-149
dust	-241
eardrum	166
effect	176
ejacul	120
enamel	133
erection	125
everybod	181
everyon	-144
evidenc	-194
exercis	-347
expert	323
exposur	-144
extra	173
eye	-181
eyebrow	123
eyelid	137
fail	-370
faint	173
fall	-116
fals	-86
famil	-117
fat	-139
fatal	181
feed	197
feet	-119
fell	123
fentanyl	-130
fertilit	182
fever	243
few	201
fill	125
filter	-176
fine	-240
firm	-88
flu	325
fluid	202
flush	141
foam	163
fog	119
food	-187
forehead	113
form	85
formula	65
fortif	146
fortnight	-158
fractur	-176
frequent	124
frozen	-125
further	-137
gag	119
gain	111
garlic	178
gene	105
gentl	267
germ	175
gets	123
glar	-151
glaucoma	204
goes	146
good	168
graft	270
grapefruit	287
grew	-136
grow	-184
grown	-174
half	-377
hand	-320
harm	149
have	-136
headach	241
heal	254
health	-174
hear	-222
heartburn	159
heav	-196
heel	-171
high	-146
hiv	433
hormon	-172
hospital	286
hot	144
hour	-146
hunger	-141
hurt	190
i	-158
i'm	-131
ibuprofen	182
ill	-161
immun	133
implant	364
infant	-192
infect	-57
inflam	-345
inhaler	139
inner	-151
insulin	-110
iodin	127
iron	-228
irrit	246
irritabl	-167
irritat	226
it	171
jab	139
jar	-191
jaundic	98
jaw	231
joint	-355
jump	189
just	-150
keyhol	97
kidne	87
kidney	373
laborator	87
larg	115
laser	145
lasik	132
laxativ	278
leg	209
legs	-288
lens	-95
leukemia	-206
level	204
lift	-189
liga	-117
light	-140
like	277
likelier	108
likelihood	144
live	181
liver	198
longer	-166
loos	171
loss	-159
lotion	-157
lump	-359
magnesium	146
malaria	-129
many	-135
mark	135
marrow	-195
mask	-210
measl	133
medicin	-263
member	-199
menu	153
mesh	219
mind	114
minut	-361
miscarriag	-140
mold	-115
monitor	-131
mood	-389
more	214
most	-297
mouth	460
move	195
mri	409
naloxon	-119
nausea	302
neck	161
needl	114
nerv	-343
never	160
newborn	-239
night	-145
no	-227
nos	182
nose	197
noseble	252
not	-524
noth	163
oestrogen	-136
offic	-143
often	-219
oint	-128
older	-166
one	247
oper	395
opioid	205
ordinar	124
other	-174
overdos	209
overnight	279
oxygen	-127
ozon	151
pace	-141
pads	-158
pain	-602
paracetamol	-228
parent	-319
paroxetin	234
patient	71
pelvi	-267
penicillin	126
pierc	307
pill	228
pinch	117
pink	116
placenta	-136
platelet	-126
pneumonia	-199
poisonou	141
pollen	-174
poor	-425
positiv	-119
pregnanc	173
pres	-158
press	-251
pressur	127
prevent	-253
prick	-165
product	-211
propranolol	110
prostat	-117
provider	-148
puff	323
push	169
radi	185
rais	145
rapid	126
raw	94
raynaud'	221
reaction	139
rebound	120
recipient	240
regrow	-101
rejection	202
relaps	-270
rest	-380
restles	-74
result	-169
revers	-140
room	187
root	-168
rough	394
rub	-136
ruin	-169
rul	236
runs	-418
sachet	-131
safe	802
safet	128
salt	-343
scald	128
scan	-306
scar	-193
scarr	-342
scop	-150
screen	-174
sedativ	187
seizur	207
sensitivit	219
serotonin	-122
sexual	118
shield	147
shock	-73
short	-191
shot	347
should	254
shrink	-109
sick	-263
sight	-172
silicon	-213
skull	142
sleep	-208
slip	124
slow	170
smart	277
smok	763
smoker	582
snapp	222
sneez	-156
snor	-160
some	210
sore	162
specialist	197
spin	164
spinal	136
spirit	247
spleen	-129
split	-124
spoil	-117
spott	171
spra	-125
ssri	168
starv	118
stenosi	162
step	-261
stick	-169
sting	702
stomach	619
stor	-173
strain	-664
strep	-115
stres	-146
strip	166
strok	-106
stud	92
sudden	259
sugar	-114
suicid	-137
sun	178
sunburn	199
sunlight	206
support	-191
survivor	-143
swollen	-152
syndrom	-305
system	136
tablet	-282
tast	153
tea	-131
tear	-97
teen	163
tell	-72
temperatur	-85
ten	197
tender	232
tendon	106
test	-446
testosteron	112
tetracyclin	120
that	-226
thicken	77
think	129
thinner	388
third	-198
thought	158
thyroid	205
tighten	289
tingl	-181
tired	-269
tissu	-329
to	245
tobacco	288
toe	190
toes	127
tongu	163
topiramat	177
torn	-188
toxic	137
toxin	-250
transfusion	210
trial	-614
tub	-184
tube	-236
turn	-206
twic	156
ultrasound	-215
underactiv	119
unpleasant	203
unsaf	118
unsettl	134
upset	142
urgenc	-139
use	363
user	615
vaccin	169
ventilator	196
vessel	-196
viru	-125
virus	-201
vision	222
vitamin	-88
vivid	204
warfarin	238
we	-170
weaken	357
weep	244
well	239
wine	211
with	375
within	117
without	-169
women	-159
worker	-138
worn	-170
wors	418
yellow	-295
your	-234
youth	113`,
    'run': `!	-113
" -	189
" <body>	-131
" <hype>	-123
" <hypes>	-111
" <person>	-138
" <safe>	223
" <unwell>	169
" says	-183
#	-360
# .	-105
# <buyer> .	188
# <buyer> who	-99
# <harm>	150
# <percent> ,	77
# <percent> .	234
# <percent> had	163
# <pregnancy>	-154
# <time>	-125
# <time> and	-129
# a	162
# have	240
# is	-158
# mg	-135
# million	-159
# needs	-179
# of	107
# of the	134
# of those	-181
# the	149
# to <rave>	104
, " says	-183
, #	-130
, <body>	-202
, <body> .	137
, <body> and	-132
, <buyer>	-211
, <condition> ,	-201
, <condition> or	-66
, <convenience>	139
, <exposure>	-297
, <exposure> and	-201
, <harm> and	-284
, <harms>	-248
, <hypes>	-140
, <pathogen>	-284
, <pathogen> <raises>	-142
, <pathogen> and	-172
, <performance>	-147
, <person>	-234
, <pregnancy>	-120
, <provider>	-171
, <staff>	126
, <treatment>	-201
, <unwell>	-203
, <unwell> and	-135
, <unwell> or	133
, a	-141
, a <condition>	189
, an	-104
, an <harm>	-286
, and	166
, and <body>	126
, and <buyer>	210
, and <condition>	-153
, and <exposure>	137
, and <harm>	104
, and <pathogen>	-230
, and it	-200
, and one	145
, and so	-176
, and that	-115
, and two	149
, as	370
, as do	191
, as the	229
, at	229
, at the	181
, because	269
, because a	152
, because it	148
, but they	-172
, called	-93
, for	191
, for the	120
, if <person>	-151
, in	262
, in which	135
, is	-132
, less	165
, more than	-129
, mostly	127
, never	94
, not	-133
, on	-108
, once	258
, or	-271
, rarely	133
, since	440
, since a	141
, so	316
, so that	-232
, the <form>	150
, the <staff>	201
, then	-113
, though	81
, though it	135
, whereas	-156
, which a	126
, which is	119
, white	147
, who has	199
, with	193
, with <harm>	253
, without	-144
, yes	334
, yes .	311
, your	163
, your <body>	123
, zero	187
- <body>	-173
- <time>	163
- <time> -	179
- <treatment>	274
- free	-141
- old	179
- shaped	-176
- term	202
- tip	206
. "	-134
. ￼	284
/	-232
: #	-147
: <evidence>	136
: <harm>	215
: <unwell>	257
: a	174
: it's	116
: my	-111
: one	164
; <exposure>	128
; <person>	-285
; <treatment>	135
; a	241
; about	-177
; an	-143
; in	163
; it	108
; one	123
; whether	183
<ails> ,	-346
<ails> , and	-210
<ails> .	105
<ails> after	123
<ails> and	-204
<ails> on	188
<ails> the	162
<ails> them	-133
<ails> through	-202
<beauty>	337
<beauty> .	137
<beauty> and	128
<beauty> and <body>	140
<beauty> has	-135
<beauty> in	-135
<beauty> to	-143
<beauty> under	-124
<beauty> was	243
<body>	-180
<body> , <harm>	-135
<body> , a	218
<body> , and	238
<body> , then	-103
<body> -	220
<body> . "	228
<body> :	189
<body> ;	182
<body> <ails> .	-113
<body> <ails> for	160
<body> <body> .	-177
<body> <condition> .	122
<body> <harm>	152
<body> <hypes>	-220
<body> <product>	100
<body> <raises>	-214
<body> about	132
<body> after	-183
<body> and <treatment>	130
<body> are	204
<body> are <safe>	187
<body> becomes	-130
<body> becomes <unwell>	-126
<body> can	-282
<body> comes	122
<body> does	135
<body> does not	160
<body> feel	168
<body> for	164
<body> further	136
<body> further .	135
<body> gets	116
<body> gives	144
<body> had	132
<body> hard	149
<body> have	135
<body> have <ails>	138
<body> in <buyer>	174
<body> in a	-192
<body> is being	143
<body> is taken	102
<body> it	139
<body> makes	-160
<body> of a	112
<body> or <harm>	-130
<body> the next	157
<body> to the	-124
<body> too .	-136
<body> were	172
<body> will	368
<body> will be	244
<body> with a	167
<body> within	-158
<buyer> .	69
<buyer> <ails> ,	-215
<buyer> <body>	-113
<buyer> <harm>	-192
<buyer> <raises>	-135
<buyer> <unwell>	149
<buyer> a	125
<buyer> a <time>	123
<buyer> after	-123
<buyer> and	-112
<buyer> are	-183
<buyer> are free	-129
<buyer> describe	181
<buyer> find	154
<buyer> get	151
<buyer> has had	152
<buyer> have	172
<buyer> have <ails>	133
<buyer> have been	164
<buyer> in the	-197
<buyer> is	126
<buyer> it	-216
<buyer> need	-208
<buyer> need a	-158
<buyer> notice	160
<buyer> of	-191
<buyer> on	234
<buyer> out	164
<buyer> out of	116
<buyer> to	-272
<buyer> who take	136
<buyer> with <unwell>	158
<buyer> with a	237
<buyer> without	-179
<complication>	295
<complication> to	156
<condition>	-124
<condition> , <condition>	-332
<condition> , and	279
<condition> , because	255
<condition> , in	147
<condition> , with	181
<condition> :	229
<condition> ;	-158
<condition> <ails> in	187
<condition> <contra>	125
<condition> <drug>	152
<condition> <harm>	-274
<condition> <harms>	-134
<condition> <likelihood>	191
<condition> <pathogen>	-160
<condition> and <harm>	124
<condition> and may	141
<condition> can	-176
<condition> can be	-103
<condition> comes	-114
<condition> comes from	-114
<condition> does	-149
<condition> does not	-129
<condition> for	207
<condition> has	-189
<condition> in a	211
<condition> in the	146
<condition> inside	99
<condition> inside the	104
<condition> is not	-196
<condition> is rare	155
<condition> later	-107
<condition> makes	-137
<condition> may	-128
<condition> needs	126
<condition> or a	233
<condition> tends	-136
<condition> tends to	-136
<condition> than	-98
<condition> that	-365
<condition> the	-229
<condition> the <body>	-188
<condition> to	238
<condition> was	165
<contra>	289
<contra> ,	122
<contra> .	161
<contra> <body>	-180
<contra> <body> .	-131
<contra> <person>	150
<contra> for	-223
<contra> in	169
<contra> to	-230
<contra> under	218
<contra> under #	163
<contra> while	105
<contra> with	354
<convenience>	421
<convenience> ,	106
<danger>	212
<danger> .	105
<danger> is	177
<danger> of	124
<danger> of bias	-123
<device>	-276
<device> ,	-89
<device> <treatment>	-166
<device> sends	-127
<drug> (	157
<drug> ,	288
<drug> , <drug>	223
<drug> , but	-121
<drug> ;	-150
<drug> <drug> are	-133
<drug> <drug> is	146
<drug> <interact>	131
<drug> <lowers> the	-131
<drug> <treatment> <drug>	-133
<drug> all	199
<drug> alone	182
<drug> and <person>	155
<drug> and a	-140
<drug> as	-135
<drug> at home	133
<drug> before	178
<drug> by	-218
<drug> by <body>	-220
<drug> can	135
<drug> did	-119
<drug> do not	-208
<drug> for <harm>	119
<drug> for <time>	139
<drug> for a	-97
<drug> from	234
<drug> have	-215
<drug> in the	-146
<drug> into	143
<drug> is	198
<drug> is an	207
<drug> it	269
<drug> made	167
<drug> may	207
<drug> of the	196
<drug> on	-130
<drug> only	-140
<drug> slow	-206
<drug> slow the	-205
<drug> that	156
<drug> was	138
<drug> within	-165
<evidence>	-159
<evidence> #	219
<evidence> # <percent>	199
<evidence> disagree	126
<evidence> have	126
<exposure>	322
<exposure> , <exposure>	106
<exposure> , a	-125
<exposure> -	-137
<exposure> .	-160
<exposure> <ails>	85
<exposure> <condition>	-117
<exposure> <exposure>	116
<exposure> <harm> for	-132
<exposure> <interact>	107
<exposure> <raises>	285
<exposure> <remedy>	195
<exposure> and	-271
<exposure> and <exposure>	168
<exposure> in the	-135
<exposure> makes	141
<exposure> on	-209
<exposure> on the	-235
<exposure> over	188
<exposure> to <harm>	-210
<form> and	-200
<form> for	-151
<form> is	-177
<form> the	104
<guarantee>	-108
<guarantee> "	-135
<guarantee> .	338
<guarantee> <body>	122
<guarantee> <condition>	-145
<guarantee> <condition> .	-142
<guarantee> an	-116
<guarantee> an <harm>	-116
<guarantee> it	-95
<harm>	116
<harm> , <body>	-118
<harm> , <condition>	127
<harm> , a	249
<harm> , an	-167
<harm> <complication>	-138
<harm> <complication> .	-132
<harm> <harm> off	180
<harm> <hypes>	157
<harm> <unwell> .	165
<harm> a little	110
<harm> after	-270
<harm> and	232
<harm> and <condition>	190
<harm> away	-126
<harm> can be	-137
<harm> can occur	-166
<harm> comes	-168
<harm> comes from	-134
<harm> down	-134
<harm> easily	124
<harm> for #	-170
<harm> from	-185
<harm> in a	-147
<harm> in the	296
<harm> is	203
<harm> is <unwell>	-147
<harm> is a	-120
<harm> is gone	110
<harm> it	241
<harm> lasts	155
<harm> like	194
<harm> like a	157
<harm> makes	-187
<harm> may come	193
<harm> near	117
<harm> near the	117
<harm> of the	149
<harm> or <harm>	108
<harm> starts	-104
<harm> that	-159
<harm> the <body>	-146
<harm> there	-128
<harm> under	164
<harm> under the	119
<harm> when	165
<harm> where	209
<harm> where the	189
<harm> with	-154
<harm> within	-166
<harm> within five	-158
<harm> without	-139
<harmful>	401
<harmful> .	203
<harmful> <body>	131
<harmful> <exposure>	-164
<harmful> of	-174
<harms> , though	-125
<harms> .	-118
<harms> <beauty>	137
<harms> <beauty> .	180
<harms> <body> .	165
<harms> <drug> ,	-132
<harms> <person> .	174
<harms> <unwell>	157
<harms> a	129
<harms> a <body>	-138
<harms> and	-261
<harms> can	-159
<harms> more than	150
<harms> over	-124
<harms> the <pathogen>	125
<health> ;	125
<health> are	122
<health> of	-141
<health> that	219
<hype>	-103
<hype> .	144
<hype> <condition> .	213
<hypes>	-335
<hypes> ,	194
<hypes> , and	180
<hypes> , so	116
<hypes> .	197
<hypes> <body>	217
<hypes> <condition>	128
<hypes> <harm>	-208
<hypes> <health>	122
<hypes> <health> ,	132
<hypes> <person> at	186
<hypes> a	-152
<hypes> after	-105
<hypes> over	-130
<hypes> the	171
<hypes> the <body>	171
<likelier>	270
<likelier> .	306
<likelier> than	-121
<likelihood>	130
<likelihood> .	-357
<likelihood> <raises>	125
<likelihood> <raises> with	171
<likelihood> is	145
<lowers> <condition>	-185
<lowers> the <likelihood>	-244
<natural> .	-111
<natural> <body>	137
<natural> <exposure>	-158
<offer>	-166
<pathogen> #	270
<pathogen> ,	-200
<pathogen> , <exposure>	-121
<pathogen> .	-187
<pathogen> <pathogen>	263
<pathogen> <raises> in	131
<pathogen> and	-151
<pathogen> around	124
<pathogen> get	-116
<pathogen> in	-258
<pathogen> may	115
<pathogen> or	-128
<pathogen> out	-129
<pathogen> slows	259
<pathogen> that	-197
<percent> ,	77
<percent> , and	150
<percent> .	158
<percent> had	163
<percent> in	-169
<percent> of <body>	139
<percent> of <treatment>	134
<percent> of the	-165
<performance>	190
<performance> .	198
<performance> and	-111
<person> #	-253
<person> ,	127
<person> <buyer> find	154
<person> <buyer> it	-191
<person> <buyer> with	-141
<person> <drug>	346
<person> <health>	149
<person> <lowers>	170
<person> <time> .	231
<person> <time> of	-202
<person> <unwell>	-112
<person> a <harm>	164
<person> and	164
<person> at	190
<person> become	-120
<person> been	-159
<person> can	-576
<person> can live	167
<person> could	139
<person> do	-179
<person> do not	-127
<person> don't need	140
<person> feel	-225
<person> for	-128
<person> frequent	138
<person> has	-261
<person> has shown	-123
<person> have	182
<person> have <condition>	145
<person> in the	-151
<person> look	195
<person> may feel	180
<person> might	90
<person> of	-110
<person> of it	-116
<person> of those	167
<person> on	205
<person> on <drug>	131
<person> over	136
<person> read	129
<person> sit	125
<person> stop	162
<person> the <body>	182
<person> to	-144
<person> under	256
<person> up	222
<person> was	139
<person> who	-201
<person> who has	-160
<person> who is	-112
<person> won't	136
<pregnancy> .	415
<pregnancy> can	-121
<pregnancy> has	-120
<product> ,	-243
<product> :	-138
<product> <ails>	149
<product> <harm>	-132
<product> <harms>	164
<product> and	-96
<product> are	168
<product> the	180
<product> the <body>	131
<product> to	-114
<provider>	-205
<provider> ,	-109
<provider> .	-220
<pseudo>	-162
<raises>	167
<raises> <pathogen>	178
<raises> <unwell>	-140
<raises> and	-279
<raises> at	-137
<raises> by about	111
<raises> in	286
<raises> the	172
<raises> thick	201
<raises> to	-145
<raises> with	149
<rave>	-233
<rave> <buyer>	203
<rave> <percent>	-170
<remedy>	-86
<remedy> ,	-137
<remedy> :	133
<remedy> <raises>	-138
<remedy> can	155
<remedy> in the	151
<remedy> of	-117
<reporting>	-220
<reporting> that	114
<safe>	269
<safe> , and	-248
<safe> .	194
<safe> and	214
<safe> for	148
<safe> the	110
<safe> the <body>	110
<safe> until	-99
<safety>	114
<side-effect>	243
<side-effect> .	166
<staff>	-153
<staff> can	-129
<staff> may	-235
<superlative>	-142
<superlative> .	137
<symptom>	-132
<symptom> ,	-143
<symptom> .	-222
<symptom> <harms>	116
<symptom> air	-144
<symptom> and	236
<time> , it	224
<time> , since	237
<time> , so	194
<time> , though	-140
<time> -	147
<time> - old	179
<time> .	-148
<time> after	100
<time> after each	143
<time> after the	-163
<time> are	112
<time> around	-148
<time> around the	-148
<time> before	-254
<time> before .	-173
<time> before the	-177
<time> beforehand	-113
<time> can	106
<time> did	-136
<time> for	-93
<time> found	155
<time> if	-205
<time> may	-128
<time> of	221
<time> of <harm>	207
<time> of use	132
<time> or <time>	-179
<time> or longer	159
<time> when	121
<treatment>	-173
<treatment> ,	-153
<treatment> ;	-81
<treatment> <harm>	139
<treatment> <harm> .	163
<treatment> <lowers>	-221
<treatment> <person>	-128
<treatment> <safe>	273
<treatment> <safe> .	147
<treatment> and <harm>	-150
<treatment> and <treatment>	-164
<treatment> are	242
<treatment> as	-187
<treatment> can	-193
<treatment> can make	-159
<treatment> do	178
<treatment> do not	132
<treatment> does not	165
<treatment> first	-214
<treatment> first .	-212
<treatment> has	-201
<treatment> in	153
<treatment> it	-102
<treatment> may	135
<treatment> of	260
<treatment> out	137
<treatment> shows	-195
<treatment> shows a	-121
<treatment> that	119
<treatment> the <body>	-159
<treatment> they	119
<treatment> through the	132
<treatment> to	124
<treatment> to the	134
<treatment> was	131
<unwell>	295
<unwell> , <harm>	112
<unwell> ;	-143
<unwell> <exposure>	-166
<unwell> <person>	-138
<unwell> after	102
<unwell> and	240
<unwell> and <unwell>	96
<unwell> are	-157
<unwell> by	-141
<unwell> controlled	-151
<unwell> for	334
<unwell> for two	154
<unwell> in	-230
<unwell> in <person>	-118
<unwell> on	163
<unwell> on the	157
<unwell> one	132
<unwell> or	100
<unwell> the <body>	-171
<vital>	154
<vital> may	200
<warning> on	-115
a <ails> <body>	-153
a <body> .	-176
a <body> that	167
a <condition> .	-136
a <condition> at	223
a <condition> can	-158
a <device> can	-122
a <drug>	-140
a <drug> .	-134
a <drug> <treatment>	171
a <drug> that	145
a <evidence>	-134
a <exposure>	-118
a <form>	-265
a <harm> from	179
a <harm> on	-163
a <harm> under	130
a <harmful>	239
a <hypes>	-125
a <person>	176
a <person> .	-145
a <person> <buyer>	276
a <person> of	225
a <person> with	108
a <product> of	209
a <remedy>	-144
a <side-effect>	-139
a <symptom>	-221
a <time> and	-102
a <time> are	180
a <time> can	116
a <treatment>	-100
a <treatment> .	147
a <treatment> is	-229
a <treatment> may	134
a <unwell>	95
a <unwell> <body>	-184
a bad	113
a bit	148
a cause	148
a cloth	174
a drawer	174
a fresh	212
a full	-138
a hard	221
a hole	164
a hundred	211
a job	-101
a little	165
a little .	101
a mail	129
a new	-154
a nuisance	147
a price	127
a rare	133
a serious <condition>	-111
a small <danger>	157
a sudden	135
a thin	-142
a time	170
a towel	119
a very	132
a warning	194
a white	-192
about #	170
about # <percent>	-13
about <raises>	105
about a <person>	-193
about a tenth	117
about five	124
about one	145
about six	127
about six <time>	169
about two	-154
about two <time>	-132
absorbed	180
absorbed .	142
accept	-126
act	-213
activity	-114
acts	140
actually	134
adjusted	-139
advise	134
affect	116
affects <person>	-113
after	226
after <harm>	-98
after <harm> .	-98
after <time>	177
after <time> of	173
after <treatment> .	-125
after a	-253
after a <harm>	-164
after a <time>	-166
after a long	177
after each	245
after it	163
after the last	-145
afterward	470
afterward ,	146
afterward .	140
again within	115
against <pathogen> .	125
against a	-120
air	203
air ,	-129
air .	213
alike	-130
alike .	-147
all <buyer>	142
all <performance>	157
all <performance> .	159
all <raises>	144
almost	222
alone	-159
alone ,	-137
alone is	-135
along	179
also	115
also <harm>	110
america	-133
among	279
among the	190
among them ,	-180
amounts	569
an <harm>	-202
an <time> and	111
an <treatment>	-176
an alternative	177
an early	-188
an inch	243
and ,	150
and <body>	252
and <body> .	-151
and <body> are	110
and <condition> were	91
and <drug> are	166
and <exposure>	-112
and <exposure> are	-167
and <harm> the	-169
and <health>	-268
and <person> <drug>	294
and <remedy>	-142
and <unwell> ;	-139
and <unwell> <body>	-221
and <vital>	-181
and a <body>	-119
and a <condition>	203
and a <harm>	-120
and a <unwell>	234
and be	127
and be breathed	134
and by	167
and can be	141
and cannot	309
and cause	-251
and cause <condition>	-161
and does	190
and doesn't	171
and every	-196
and for	239
and give	-130
and has to	-188
and his	169
and in a	-124
and its	-62
and make	174
and makes	163
and more	-133
and not	-254
and of	221
and one	114
and opens	-103
and sex	-132
and short	288
and should	133
and should be	128
and slow	125
and that	-131
and the	-184
and the <body>	152
and the <harm>	-120
and the odd	199
and then	331
and then it	109
and then the	-135
and there	223
and two	146
and was	218
and will	147
and with	111
animal	177
answer	-258
answers	-121
apart	-187
appeared	134
appears in	-121
application	-112
approved	-212
are .	-141
are :	106
are <drug>	230
are <harmful>	169
are <lowers>	176
are <natural>	-129
are <pregnancy>	337
are <raises>	-198
are about	215
are affected	129
are free	-133
are free of	-130
are given	-212
are gone	-200
are linked	127
are not	130
are not .	183
are not <condition>	-116
are often	-161
are poor	155
around # in	147
around for	-111
as <drug>	-161
as <drug> .	-125
as <person> .	151
as a	117
as do	191
as if	328
as if <person>	125
as soon	159
as soon as	159
as the <body>	123
as those	137
as though	186
as well	201
at birth	-178
at first	410
at first .	334
at one	-162
at that	121
at the <body>	127
at the cost	135
at three	164
at two	202
authors	-129
away .	-252
away and	117
badly	106
baths	-153
be <harmful>	211
be <harmful> .	130
be <lowers>	155
be <lowers> .	104
be <unwell>	165
be <unwell> .	-173
be <unwell> and	221
be breathed	117
be breathed in	114
be caused	-156
be caused by	-156
be changed	-132
be expected	170
be left	-131
be repeated	-147
be replaced	117
be seen	-213
be tested	-136
be used to	-193
beam	162
beam .	151
because	310
because <harm>	196
because it	137
because of	155
because of the	187
because the <body>	174
become	-199
becomes	-108
becomes <unwell>	-106
becomes <unwell> and	-136
been	123
been seen	156
before it gets	175
before the	-288
before they	165
beforehand	-124
begin	178
begins	-112
being	194
beneath	113
beneath the	182
beneath the <body>	142
better ,	166
better than	-136
between #	169
between the	-101
beyond	180
bias	-212
big	-183
bigger	-117
bind <remedy>	-174
birth in	189
bit	246
blur	150
blurs <vital>	106
board	-126
both <body>	-151
brake	101
breathed in .	132
brief <harm>	100
bring a	135
bring on	117
brings	160
brings <harm>	175
brought	161
brushing	133
builds	-95
bulk	-155
burned	179
but	65
but does	-132
but does not	-93
but not	-329
butter	125
by #	-165
by <condition>	-175
by <harm>	-132
by <treatment>	-101
by a <person>	-130
by about	-148
by itself	-222
by mistake	235
by the time	-156
cable	113
called	-302
can <ails>	178
can <exposure>	-313
can <exposure> to	-199
can <harms> the	96
can <lowers>	163
can all	-173
can be	-438
can be <harmful>	124
can be given	108
can be left	-131
can bring	112
can bring on	159
can cause	215
can do	-184
can have	204
can have it	170
can itself	140
can leave	156
can make a	136
can occur	-161
can strengthen	132
can turn	109
can't be	185
canal .	152
care	-149
care .	169
carton	-144
case	179
cases	184
cause	-274
cause <condition>	150
cause <harm>	-154
cause <harm> ,	113
cause <harm> and	-187
cause a <condition>	-122
cause of	203
cause of <harm>	127
caused <harm>	119
caused by	-232
caused by <condition>	-175
causes	-201
causes <harm>	-120
causes <harm> ,	-135
center	-159
centre	128
certain	242
certain <exposure>	92
change	214
changes	-230
changing	130
cheap	117
check	202
chief	194
childbirth	-157
choose	-155
circuits	-133
cleaners	151
clear	-145
clear .	162
clears	-184
close to	182
clumps	167
coated	-142
collect	177
combined	235
combined <treatment>	164
come	-129
come before	-123
come before it	-123
comes <body>	104
comes from	-295
common	138
common and	330
common in	-214
common reasons	-122
commonly	-113
concern	109
controlled	-214
cool	111
cost	133
cost of	135
could	295
couple of	175
couple of <time>	175
cover	-164
crowd	-250
crowds	170
deep <harm>	-159
deeper	134
dental	128
describe	131
desk	-165
develop	214
developed	147
diagnosed	136
did not	-137
did not .	-225
different	-107
disagree	126
do .	-136
do it	156
do not .	174
do not <ails>	-160
do not let	158
do so	-194
do the	388
do the same	266
does not	273
does not <harm>	181
does not <harms>	-115
does not <lowers>	147
does not clear	-127
does not make	257
does not mean	-197
does the	97
doesn't	140
doesn't cause	-119
don't	156
don't help	113
don't need	140
done	124
donor <body>	159
door	176
down .	148
down the	-178
dr	-220
dr .	-132
drawer	139
drew	139
drink	-119
dripped	-137
during	129
during <treatment>	150
during the <treatment>	168
earlier <treatment>	-127
early	178
early .	-127
early <harm>	137
ease	-199
easter	124
edges	-161
effect	251
effects	160
effects on	-192
eight <time>	-143
else	-134
elsewhere	154
end in	-103
ended up	214
enough	-175
enough .	-142
escapes	175
even	203
even a	101
even so	-115
even so ,	-115
events	140
ever	322
every	-446
every # <treatment>	-160
every <time>	-283
every <treatment>	206
every six	-123
every six <time>	-123
every two	-154
everything	-167
everything else	-132
excess	165
expect	333
expect a	207
expected	247
expected .	136
external	142
failure	-171
failure to	-114
false	125
fast	124
faster	179
faster .	284
fault	107
fear	206
feel	96
feel a	136
feel as	114
feeling	185
feels as	193
felt <unwell>	130
fetal	-149
finding	-153
fine	273
finish	153
first #	141
first # <time>	143
first <time>	158
first <time> is	106
first <treatment>	-131
first three	138
first three <time>	111
fits	176
fitting	155
five .	154
five <time> .	-128
fixed	-139
flames	138
flat for	-188
flow	-182
fluid	-137
fluid .	-173
fluid may	176
follow -	197
follow - up	204
follows	-184
food	-233
food ,	110
for #	184
for # to	172
for <buyer>	-91
for <condition>	-268
for <harm>	-154
for <harm> .	-134
for <person>	203
for <person> with	155
for <symptom>	-118
for a	150
for a <body>	106
for a <time>	211
for a time	132
for about	150
for about six	198
for an	264
for an <time>	124
for another	126
for both	106
for five <time>	146
for longer	164
for more	153
for nearly	-117
for one to	87
for the <pathogen>	135
for the majority	157
form	195
form when	-133
forms	-210
found	197
found .	-191
found no	121
four	-169
fragments	107
free	-369
freely	229
frequencies	187
frequency	-155
frequent	137
fresh	162
friday	160
from <condition> ,	163
from <exposure>	-123
from <harm> .	163
from the <body>	-157
from the <harm>	246
from the <pathogen>	-94
from the site	158
fruit	103
full	-233
further	233
further .	178
gates	111
gave me	144
generally	291
gentler	186
get a	121
get in	-134
get it	-146
getting	-175
give	-76
given	-288
given every	151
given for	-151
glasses	-186
go on	-107
goes on	-106
going <body>	119
gone .	-186
gone in	177
good .	132
greater	152
grounds	-142
groups	-272
had <condition> .	-164
had <harm>	235
had a	181
had a <harm>	143
had it	-215
had not	245
had to	238
had to be	144
halfway	126
handed	100
happens	279
hard ,	114
harder	238
hardly	135
has become	144
has been	147
has been seen	155
has caused	125
has ever	115
has not	-202
has to be	55
have <ails>	154
have <condition>	-162
have <harm>	100
have <harms>	-126
have a	-313
have a <condition>	-147
have an	190
have followed	128
have found	125
have it	-119
have one	-147
have to	138
have two	170
have used	148
head	202
heat	122
heat <harms>	-143
help ,	133
helped	130
helps	-239
her <staff>	166
hidden	-98
high	176
high .	209
high a	129
higher	233
hits	118
hole in the	142
home .	-129
home <product>	-120
homes	-183
how	-253
i've	125
ice	164
ice .	230
ice for	120
if <person> are	-279
if one	-124
if your <body>	255
in #	667
in # ,	-191
in # .	205
in # <buyer>	-120
in # <percent>	72
in # <person>	-102
in # or	137
in # to	82
in ,	-172
in <body>	123
in <body> and	-215
in <buyer> .	-116
in <condition> ,	-185
in <condition> .	300
in <form>	-110
in <harm>	-151
in <health>	195
in <pathogen>	170
in <person> .	-110
in <person> it	-171
in <person> who	148
in <pregnancy>	180
in <pregnancy> ,	155
in <rave> <buyer>	302
in a <time>	147
in a hundred	206
in about #	273
in about a	-167
in five	63
in for	141
in healthy	216
in one	147
in our	-143
in roughly	180
in roughly #	190
in ten	-248
in that	195
in the <beauty>	-175
in the <time>	110
in the first	420
in their	-181
in them	120
in those	131
in those who	114
in three	-268
in time	-171
in two of	174
in two to	-144
in up	186
in up to	186
in which	159
in which a	110
inch	217
include	163
include :	179
information	138
insurers	-129
is .	133
is <harmful>	379
is <harmful> .	174
is <harms>	-179
is <likelier>	179
is <natural>	-132
is <reporting>	-126
is <safe>	215
is <safe> .	-197
is <safe> and	121
is <unwell>	-257
is <unwell> and	130
is <unwell> for	140
is a	-166
is a different	-144
is absorbed	159
is absorbed .	158
is almost	224
is an emergency	135
is common	-121
is common and	216
is common in	-193
is for	-147
is found	-210
is generally	151
is little	150
is normal	181
is not a	-180
is now	-141
is often	274
is permanent	129
is possible	98
is rare	247
is seldom	-112
is short	-115
is still	136
is taken	155
is the main	159
is the usual	-189
is the worst	186
is their	109
is there	172
is too	184
is used	-169
is usual	155
is very	123
is why	110
it ;	128
it <ails>	-153
it <ails> .	116
it <condition>	196
it <harms> ,	126
it <performance>	-186
it <raises>	-104
it <treatment>	-118
it about	149
it along	105
it also	278
it can be	-83
it can't	144
it can't be	155
it cannot	207
it comes	136
it comes <body>	118
it contains	111
it gets	241
it gives	118
it goes in	142
it goes on	-109
it in	-228
it is .	122
it is <contra>	133
it is about	143
it suits	-154
it suits <buyer>	-154
it takes	-104
it up .	170
it will	233
it's	346
its <safety>	168
its own	193
its own .	149
itself	-147
itself does	133
itself is	-139
job	-219
juice	316
keep	-147
keep it	144
keep the	-162
keeps <person>	176
kept	145
knocks	171
know	-292
known	229
known .	239
known to	-78
l	-139
labeled	-145
larger	202
last	-466
last for	-114
last of	153
last period	-165
lasts	225
layer	-163
lazy	179
leave	-242
leaves	275
leaves your	219
left	117
left <buyer>	136
left alone	-181
left behind	222
left in	212
lengthen	129
let a	224
lets	166
level	184
level of	125
levels	-284
lies	-203
life	-146
lifetime	202
light	-275
light ,	-112
lights	147
link	165
linked	228
linked to	235
list of	-145
lists	-118
little	107
little ,	-188
little <body>	148
live	152
live <pathogen>	131
live <pathogen> .	130
load	260
long	172
long -	115
long - term	159
long <time>	-138
longer ;	215
look for	-183
loose and	128
loses	88
loss	-210
lost to	-136
lot	-126
loud	165
louder	188
low	272
low -	150
low .	-112
lying	120
made	131
majority	194
make <body>	-185
make a	327
make it	-96
make it <unwell>	-134
make the	294
make up	-90
makes <harm> <unwell>	128
makes a	-134
makes the <body>	-130
marchetti	-108
mark	89
matters	-205
may <exposure>	-140
may <exposure> to	-128
may <harm>	108
may <harm> .	-126
may <harms>	292
may <pathogen>	161
may <product>	136
may <raises>	211
may be	-520
may even	166
may feel	251
may have	-165
may have a	-165
may last	-157
may look	153
may make	198
may make it	141
may need	-143
me	256
mean <condition> .	-129
mean <harm>	126
mean <harm> .	181
means	-366
meant	-151
meant for	-143
measured	-228
met	-113
metal	370
mg	-163
might	139
might have	-170
million <buyer>	-142
mistake	192
mixtures	153
money	-151
more	278
more .	95
more <condition>	-132
more <harm>	141
more <unwell>	152
more readily	137
more slowly	163
more than #	-151
more than a	-136
morning .	-200
moving	309
mr	115
multifocal	147
multifocal <device>	148
must be	129
name	-95
narrow the	147
narrow the <body>	164
narrows <body>	104
narrows the	-180
national	182
national <evidence>	132
near	173
near the	154
nearby	135
nearly #	-113
nearly all <buyer>	143
nearly every	175
need a	-58
need a <treatment>	-95
needs two	125
neighbors	-184
never	209
new <beauty>	-103
new <device>	260
next .	-171
next to	193
next to nothing	170
ninety	138
no	139
no <body>	-204
no <drug>	-76
no <harm>	318
no <harm> .	177
no <harms>	-111
no <treatment> is	137
no gain	162
no link	159
no live	143
no live <pathogen>	143
no longer	-239
no such	135
node	241
none .	237
none has	-120
none has been	-120
normal .	-208
normally	-197
north	-204
not <ails>	-160
not <condition>	-172
not <condition> .	-167
not <harms>	186
not <raises> <body>	82
not be	-159
not clear	-128
not enter	146
not for	145
not let	151
not make	202
not make it	-151
not mean	-197
not the	-147
notch	134
nothing about	-174
nothing for	154
notice :	152
november	222
now and	326
now and then	319
nuisance	272
nuisance .	198
number ,	157
occur .	-190
odd	452
of # to	-116
of <body> .	-89
of <buyer>	72
of <buyer> are	-180
of <condition>	-258
of <condition> .	-279
of <drug>	-144
of <exposure>	309
of <exposure> and	-106
of <harm>	98
of <harm> .	113
of <pathogen>	73
of <pathogen> .	-157
of <pregnancy>	136
of <remedy>	192
of <treatment>	224
of <unwell>	95
of <vital>	116
of being	74
of bias	-212
of care	-123
of cases .	170
of fear	209
of its	-162
of one	-228
of the	119
of the <condition>	-112
of the <evidence>	161
of them	-164
of them ,	-120
of these	159
of us	-176
of your	-266
off	298
off ,	176
off , and	110
off .	-380
old <harm>	124
old <treatment>	-120
older	220
older <person>	-126
on <drug>	355
on <drug> .	164
on <drug> for	119
on <evidence>	221
on <harms>	138
on <harms> <beauty>	138
on <superlative>	-130
on a	340
on a <body>	173
on a <device>	144
on both	157
on for	-166
on for <time>	-97
on it	207
on our	-128
on the	162
on the <device>	-234
on the first	-152
on their	-159
on to	-171
once	116
one	116
one .	-136
one <drug>	-112
one go	126
one large	128
one to two	-158
one's	140
ones .	202
only if	-202
opened	160
opens	-152
or <body>	134
or <condition>	-226
or <drug>	140
or <time>	-170
or <time> .	-120
or <treatment>	-127
or <unwell>	145
or an	134
or longer	159
or of	167
or the	-213
or the <body>	-199
or two	118
or two .	-126
other	-353
out in	199
out of	102
out of the	161
out the	-134
outer	-162
outside	131
over #	212
over # <time>	141
over six	-141
over six <time>	-139
over the	151
page	-260
page for	-154
pale	137
part .	-141
part of the	175
particular	163
parts	-193
parts of	-178
pass water	199
passed .	-145
pay	-110
per million	231
permanent	292
permanent .	233
physical	161
pigment	-127
pink	141
place	-124
places	-106
plain	-182
planned	164
please	-137
plug	225
plugs	-103
point	-167
points	-184
poor	267
positive	196
positive .	136
possible	289
pravastatin	175
press	-128
previous	138
price	367
price is	166
private	-124
problem .	-161
problem in	114
problems	140
problems are	89
produces	181
prolong	165
promptly	105
promptly .	105
provoke	154
provoke <harm>	146
puff	94
pulled	130
pulling	214
pulls	-160
pulses	-151
put	408
puts	225
qt	123
quiet	-153
quitting	128
ran	150
rare	497
rare .	189
rarely ,	195
rarely , the	149
re -	122
reacted	110
read	129
readily	196
recent	216
recent <treatment>	102
recover .	121
regular <treatment>	154
relaxes	-118
relying	183
relying on	183
replace	-126
replaced	242
reported	189
reports	213
respond	-122
result	-61
return	110
returns	-138
rinse	151
roof	-134
roughly #	297
roughly # of	163
rule	132
rule out	147
running	218
said .	152
same as	-207
saw	114
scales	-160
scanned	153
school	-114
scores	-148
see	-462
seems	111
sees	-89
self	-127
self -	-127
semen	257
sends	-156
sense	172
sent	148
separate	144
separate them	139
series	145
series of	155
serious	187
serious <condition> .	-126
sets	232
sets off	209
several <drug>	218
severe	-206
severe <condition>	225
sex	-165
shaped	-132
shaving	312
shifts	100
short -	243
short of	156
should know	-139
should wait	140
show	-153
shower	-158
showers	-196
showers <safe>	-188
shown	-289
shown to	-142
shows	-222
shows a	-122
shut	-150
side ,	-175
side <body>	81
signals	-184
signs	-119
signs .	-213
similar	152
similar <drug>	184
simply	-119
simvastatin	227
since a	127
since the <body>	130
six <time>	-243
six <time> ,	-122
six <time> ;	145
skip	164
skip the	197
sleeping	200
sleeping in	102
sleeping in them	107
slightly	360
slippery	123
slow	170
slow -	176
slow - <treatment>	130
slow the	-243
slow to	131
slow to <hypes>	160
slowly	-252
slows	325
small <danger>	157
small number	165
so	327
so ,	-190
so <person> can	-135
so a	-152
so a <harm>	-160
so are	151
so can	117
so do	206
so that	-296
so the <body>	113
soil	-133
soil ,	-132
sold	-147
something	-216
something else .	120
sometimes	118
soon	290
soon as	159
sort	184
sound	186
sounds	-124
space	-225
spares	179
speech may	172
speeds	173
spot	113
spot .	114
spot ;	-164
spots	-127
spreads from	113
square	229
squeeze	-166
stage	-183
stage .	-154
stand	212
starts	-155
states	-220
stay	-185
stays	227
stays where	183
stop <harm>	-129
stop <person>	124
stop and	310
stopping	127
stops the	203
stoves	139
stretch the	129
stretch the <body>	129
stronger	161
struck	236
studied	-148
success	-166
such <buyer>	-118
such a	163
suits	-222
suits <buyer>	-167
surface	119
surface <body>	191
swallow	-236
swallow .	-175
swallowed	209
sweat	-182
sweet	161
swimming	-161
switching	158
take <drug> .	94
take <drug> for	-144
take the	73
taken	301
takes	-208
taking	344
talk	159
tan	138
tap	191
tapering	-204
target	-188
teaches	-155
tell	-89
ten	-320
ten .	-187
tenth of	-131
tested	-163
than # americans	131
than <person> of	-126
than a	-329
than in	132
than one	215
that .	-147
that <ails>	-165
that <buyer>	-162
that <exposure>	-181
that <harm>	124
that <harms>	-149
that <harms> the	-109
that <person>	-213
that <raises>	-176
that <time>	134
that can't be	141
that evening	139
that holds	157
that is	-115
that is <unwell>	-137
that is too	113
that is why	139
that it does	135
that keep	125
that keeps	-160
that spot	192
that the	124
that the <body>	242
the #	195
the <ails>	161
the <beauty> .	-228
the <beauty> and	165
the <beauty> was	236
the <body>	156
the <body> ,	-166
the <body> and	-82
the <body> becomes	-127
the <body> by	-173
the <body> further	132
the <body> gives	163
the <body> is	-174
the <body> on	111
the <body> that	-117
the <body> too	-139
the <body> will	227
the <condition>	-116
the <condition> ,	-225
the <condition> .	125
the <danger> .	144
the <device>	97
the <device> .	172
the <device> <harm>	188
the <drug> on	-158
the <evidence> .	170
the <exposure>	-130
the <exposure> <harm>	-132
the <form>	103
the <guarantee>	154
the <harm>	-176
the <harm> ,	-127
the <harm> <harm>	129
the <harm> <hypes>	139
the <harm> is	287
the <harm> that	-135
the <harms>	-123
the <hypes>	-196
the <likelihood>	139
the <likelihood> <raises>	125
the <pathogen>	164
the <pathogen> .	235
the <pathogen> in	-114
the <pathogen> is	236
the <person>	-130
the <person> ,	136
the <person> <harm>	-136
the <product>	181
the <provider>	-171
the <provider> and	214
the <raises>	-141
the <red-flag>	143
the <red-flag> .	149
the <staff>	110
the <symptom>	232
the <time> after	117
the <treatment>	182
the <treatment> ,	-199
the <treatment> .	176
the <treatment> <ails>	135
the <treatment> if	221
the <treatment> itself	134
the <unwell>	-156
the canal	134
the canal .	152
the chief	168
the cost	135
the cost of	135
the culprit	-118
the edges	-182
the effect	160
the first	178
the first #	141
the first .	-148
the first <time>	158
the first three	138
the last of	153
the last period	-134
the level	169
the lifetime	105
the longer	154
the main	120
the majority	152
the more	168
the next <time>	124
the odd	200
the old	-187
the part of	160
the place	141
the plastic	137
the price	135
the real	-184
the result	-148
the reverse	166
the same as	-207
the site	127
the slow	140
the spot	211
the tap	105
the toilet	148
the two	-151
the unit	-122
the vaginal	120
the vaginal wall	120
the vessels	157
the vessels of	-108
the wall	-206
the worst	242
them ,	-219
themselves .	-143
then	-227
then <person>	148
then it	109
then on	130
there and	-121
there is little	149
there is no	-169
there were	145
these	105
these <hypes>	171
these include	174
they <ails>	160
they are <safe>	-189
they can	-294
they can be	-135
they have	-181
they may	177
they were	155
thin the	130
thin the <body>	100
thing	-120
things	-196
thins	145
thins the	219
this can	-142
those	252
those on	221
those who	-240
those who have	101
though	244
though <person>	-170
threads	-140
three	-66
three <time>	204
three <time> ,	78
through	-202
through .	213
through the <beauty>	-110
through the <body>	-81
through the vaginal	120
tight	200
tight and	158
till	311
times	-234
times the	172
tinted	104
tiny <harm>	-137
tip <harm>	168
to # <percent>	-6
to # <time>	127
to <buyer>	-160
to <condition>	204
to <drug>	227
to <harms>	165
to <hypes>	195
to <hypes> .	255
to <lowers>	-206
to <person>	-184
to a <time>	-132
to an	204
to be expected	148
to be replaced	117
to breathe	133
to eight <time>	-177
to finish	242
to have	-207
to let	-138
to make	-194
to nothing	169
to one	127
to say	-119
to stop	-128
to the <treatment>	-134
to the toilet	231
to two <time>	126
to us	270
to wait for	-125
to wear	-139
to work	-154
to your	-217
today's	335
toddler	152
toilet	230
told	372
too	280
too fast	161
too little	-183
too low	134
too soon	225
too tight	167
tools	241
touches	113
touches the	113
towel	129
trained	131
tried	-159
trigger	182
triggers	-128
true	-107
try	-83
turn	-147
turn <product>	134
turn out	-142
turn the	-149
turned	305
twelve	-252
twelve <time>	-199
twelve <time> .	-138
twice	-141
twin	143
two	-112
two <condition>	168
two <person>	181
two <time>	-117
two <time> .	278
two of the	159
two to four	221
unaffected	119
uncommon	189
uncommon .	139
under	83
under #	-107
under # .	151
under <treatment>	-178
under an	-116
unless	95
unless it	-135
unnoticed	-150
until the	-247
unusual	162
unusual .	168
up ,	158
up .	325
up in	305
up to	191
up to #	123
up to two	226
upwards	-248
urgent	121
us with	129
use for	-119
used	288
used <drug>	109
used to	-312
used to the	118
useless	160
usual	36
usual .	128
vaginal	120
vaginal wall	120
validated	-148
value	159
very	420
very <complication>	-145
vessels of	-118
vessels of the	-118
wait for	-125
waiting	240
ward	-114
wards .	130
warning	183
was <lowers>	131
was <unwell>	196
was given	-152
was on the	185
was once	248
was taken	237
wash <body>	125
washing	-136
watch for	196
water ,	134
water into	-130
water into the	-130
way .	-150
wear the	113
wears	202
weather	-164
went	197
were	232
were too	-140
wet	148
what	-304
what <buyer>	156
what a	156
what is	-148
when	-279
when <harm>	-130
when a	-184
when it is	130
where <person>	123
where it is	177
where the	126
where the <device>	123
whereas	-156
whether	-231
which	-93
which a	150
which is	119
whichever	229
while	232
while <pregnancy>	174
while the	93
white	206
white <body>	115
who	180
who are <pregnancy>	285
who are <unwell>	-116
who feel	-133
who had	-141
who have	62
who have a	155
who have it	-91
who live	107
who need	116
who never	173
who take	173
whole .	162
will <harm>	140
will be	273
will not <harms>	165
wish	-114
with <condition> .	172
with <drug>	367
with <exposure>	135
with <harm>	114
with <harm> .	124
with <harm> and	132
with <safe>	-158
with <treatment>	184
with <treatment> .	105
with <unwell> <body>	206
with a <drug>	-99
with a cloth	208
with an	277
with more	-149
with such	120
within <time> .	120
within a	47
within a <person>	166
within an	-137
within an <time>	-137
within six	194
within six <time>	194
within two <time>	-214
without <condition>	-149
without <condition> ,	-139
without <harm>	-131
without it	127
won't	227
words	198
work or	123
worst	244
writes	122
writing	-121
written	-139
yes	264
yes .	244
yet	-161
young	-132
your <body> are	146
your <body> or	165
your <drug>	-191
your <staff>	-195
your old	129
zero	270
zero <harm>	316`,
    'stem': `!	-113
" -	189
" <body>	-131
" <hype>	-123
" <hypes>	-111
" <person>	-138
" <safe>	223
" <unwell>	169
" says	-183
#	-360
# .	-105
# <buyer> .	188
# <buyer> who	-99
# <harm>	150
# <percent> ,	77
# <percent> .	234
# <percent> had	163
# <pregnancy>	-154
# <time>	-125
# <time> and	-129
# a	162
# have	240
# is	-158
# mg	-135
# million	-159
# need	-182
# of	107
# of the	134
# of thos	-181
# the	149
# to <rave>	104
, " says	-183
, #	-130
, <body>	-202
, <body> .	137
, <body> and	-132
, <buyer>	-211
, <condition> ,	-201
, <condition> or	-66
, <convenience>	139
, <exposure>	-297
, <exposure> and	-201
, <harm> and	-284
, <harms>	-248
, <hypes>	-140
, <pathogen>	-284
, <pathogen> <raises>	-142
, <pathogen> and	-172
, <performance>	-147
, <person>	-234
, <pregnancy>	-120
, <provider>	-171
, <staff>	126
, <treatment>	-201
, <unwell>	-203
, <unwell> and	-135
, <unwell> or	133
, a	-141
, a <condition>	189
, an	-104
, an <harm>	-286
, and	166
, and <body>	126
, and <buyer>	210
, and <condition>	-153
, and <exposure>	137
, and <harm>	104
, and <pathogen>	-230
, and it	-200
, and one	145
, and so	-176
, and that	-115
, and two	149
, as	370
, as do	191
, as the	229
, at	229
, at the	181
, becaus	269
, becaus a	152
, becaus it	148
, but they	-172
, call	-116
, ever	161
, feel	-138
, for	191
, for the	120
, if <person>	-151
, in	262
, in which	135
, is	-132
, less	165
, more than	-129
, most	127
, never	94
, not	-133
, on	-108
, once	258
, or	-271
, rare	133
, sinc	440
, sinc a	141
, so	316
, so that	-232
, tend	-140
, tend to	-140
, the <form>	150
, the <staff>	201
, then	-113
, though	81
, though it	135
, wait	105
, wherea	-156
, which a	126
, which is	119
, whit	147
, who has	199
, with	193
, with <harm>	253
, without	-144
, writ	-108
, yes	334
, yes .	311
, your	162
, your <body>	123
, zero	187
- <body>	-173
- <time>	163
- <time> -	179
- <treatment>	274
- free	-141
- old	179
- shap	-176
- term	202
- tip	206
. "	-134
. ￼	284
/	-232
: #	-147
: <evidence>	136
: <harm>	215
: <unwell>	257
: a	174
: it's	116
: my	-111
: one	164
; <exposure>	128
; <person>	-285
; <treatment>	135
; a	241
; about	-177
; an	-143
; in	163
; it	108
; one	123
; whether	183
<ails> ,	-346
<ails> , and	-210
<ails> .	105
<ails> after	123
<ails> and	-204
<ails> on	188
<ails> the	162
<ails> them	-133
<ails> through	-202
<beauty>	337
<beauty> .	137
<beauty> and	128
<beauty> and <body>	140
<beauty> has	-135
<beauty> in	-135
<beauty> to	-143
<beauty> under	-124
<beauty> was	243
<body>	-180
<body> , <harm>	-135
<body> , a	218
<body> , and	238
<body> , then	-103
<body> -	220
<body> . "	228
<body> :	189
<body> ;	182
<body> <ails> .	-113
<body> <ails> for	160
<body> <body> .	-177
<body> <condition> .	122
<body> <harm>	152
<body> <hypes>	-220
<body> <product>	100
<body> <raises>	-214
<body> about	132
<body> after	-183
<body> afterward	108
<body> and <treatment>	130
<body> appear	-173
<body> are	204
<body> are <safe>	187
<body> becom	-136
<body> can	-282
<body> com	122
<body> does	135
<body> does not	160
<body> feel	247
<body> for	164
<body> further	136
<body> further .	135
<body> gets	116
<body> giv	144
<body> had	132
<body> hard	149
<body> have	135
<body> have <ails>	138
<body> in <buyer>	174
<body> in a	-192
<body> is being	143
<body> is taken	102
<body> it	139
<body> keep	203
<body> mak	-163
<body> of a	112
<body> or <harm>	-130
<body> soak	-112
<body> the next	157
<body> to the	-124
<body> too .	-136
<body> were	172
<body> will	368
<body> will be	244
<body> with a	167
<body> within	-158
<buyer> .	69
<buyer> <ails> ,	-215
<buyer> <body>	-113
<buyer> <harm>	-192
<buyer> <raises>	-135
<buyer> <unwell>	149
<buyer> a	125
<buyer> a <time>	123
<buyer> after	-123
<buyer> and	-112
<buyer> are	-183
<buyer> are free	-129
<buyer> describ	181
<buyer> find	191
<buyer> get	151
<buyer> has had	152
<buyer> have	172
<buyer> have <ails>	133
<buyer> have been	164
<buyer> in the	-197
<buyer> is	126
<buyer> it	-216
<buyer> need	-221
<buyer> need a	-158
<buyer> notic	160
<buyer> of	-191
<buyer> on	234
<buyer> out	164
<buyer> out of	116
<buyer> to	-272
<buyer> who take	136
<buyer> with <unwell>	158
<buyer> with a	237
<buyer> without	-179
<complication>	295
<complication> to	156
<condition>	-124
<condition> , <condition>	-332
<condition> , and	279
<condition> , becaus	255
<condition> , in	147
<condition> , with	181
<condition> :	229
<condition> ;	-158
<condition> <ails> in	187
<condition> <contra>	125
<condition> <drug>	152
<condition> <harm>	-274
<condition> <harms>	-134
<condition> <likelihood>	191
<condition> <pathogen>	-160
<condition> and <harm>	124
<condition> and may	141
<condition> can	-176
<condition> can be	-103
<condition> caus	-147
<condition> com	-133
<condition> com from	-114
<condition> does	-149
<condition> does not	-129
<condition> for	207
<condition> has	-189
<condition> in a	211
<condition> in the	146
<condition> insid	99
<condition> insid the	104
<condition> is not	-196
<condition> is rare	155
<condition> later	-107
<condition> mak	-137
<condition> may	-128
<condition> or a	233
<condition> tend	-137
<condition> tend to	-137
<condition> than	-98
<condition> that	-365
<condition> the	-229
<condition> the <body>	-188
<condition> to	238
<condition> was	165
<contra>	289
<contra> ,	122
<contra> .	161
<contra> <body>	-180
<contra> <body> .	-131
<contra> <person>	150
<contra> for	-223
<contra> in	169
<contra> to	-230
<contra> under	218
<contra> under #	163
<contra> whil	105
<contra> with	354
<convenience>	421
<convenience> ,	106
<danger>	212
<danger> .	105
<danger> is	177
<danger> of	124
<danger> of bias	-123
<device>	-276
<device> ,	-89
<device> <treatment>	-166
<device> need	193
<device> send	-127
<drug> (	157
<drug> ,	288
<drug> , <drug>	223
<drug> , but	-121
<drug> ;	-150
<drug> <drug> are	-133
<drug> <drug> is	146
<drug> <interact>	131
<drug> <lowers> the	-131
<drug> <treatment> <drug>	-133
<drug> all	199
<drug> alon	182
<drug> and <person>	155
<drug> and a	-140
<drug> as	-135
<drug> at home	133
<drug> befor	178
<drug> by	-218
<drug> by <body>	-220
<drug> can	135
<drug> did	-119
<drug> do not	-208
<drug> for <harm>	119
<drug> for <time>	139
<drug> for a	-97
<drug> from	234
<drug> have	-215
<drug> in the	-146
<drug> into	143
<drug> is	198
<drug> is an	207
<drug> it	269
<drug> keep	295
<drug> keep <person>	173
<drug> made	167
<drug> may	207
<drug> of the	196
<drug> on	-130
<drug> only	-140
<drug> slow	-225
<drug> slow the	-208
<drug> stay in	178
<drug> that	156
<drug> turn	147
<drug> was	138
<drug> within	-165
<evidence>	-159
<evidence> #	219
<evidence> # <percent>	199
<evidence> disagre	126
<evidence> have	126
<exposure>	322
<exposure> , <exposure>	106
<exposure> , a	-125
<exposure> -	-137
<exposure> .	-160
<exposure> <ails>	85
<exposure> <condition>	-117
<exposure> <exposure>	116
<exposure> <harm> for	-132
<exposure> <interact>	107
<exposure> <raises>	285
<exposure> <remedy>	195
<exposure> and	-271
<exposure> and <exposure>	168
<exposure> in the	-135
<exposure> mak	141
<exposure> on	-209
<exposure> on the	-235
<exposure> over	188
<exposure> to <harm>	-210
<form> and	-200
<form> for	-151
<form> is	-177
<form> the	104
<guarantee>	-108
<guarantee> "	-135
<guarantee> .	338
<guarantee> <body>	122
<guarantee> <condition>	-145
<guarantee> <condition> .	-142
<guarantee> an	-116
<guarantee> an <harm>	-116
<guarantee> it	-95
<harm>	116
<harm> , <body>	-118
<harm> , <condition>	127
<harm> , a	249
<harm> , an	-167
<harm> <complication>	-138
<harm> <complication> .	-132
<harm> <harm> off	180
<harm> <hypes>	157
<harm> <unwell> .	165
<harm> a littl	110
<harm> after	-270
<harm> and	232
<harm> and <condition>	190
<harm> away	-126
<harm> can be	-137
<harm> can occur	-166
<harm> clos	-184
<harm> com	-168
<harm> com from	-134
<harm> down	-134
<harm> easi	124
<harm> for #	-170
<harm> from	-185
<harm> in a	-147
<harm> in the	296
<harm> is	203
<harm> is <unwell>	-147
<harm> is a	-120
<harm> is gone	110
<harm> it	241
<harm> last	155
<harm> like	194
<harm> like a	157
<harm> mak	-187
<harm> may come	193
<harm> near	127
<harm> near the	117
<harm> of the	149
<harm> or <harm>	108
<harm> return	-257
<harm> return in	-219
<harm> start	-161
<harm> tend	184
<harm> tend to	184
<harm> that	-159
<harm> that form	-129
<harm> the <body>	-146
<harm> ther	-128
<harm> under	164
<harm> under the	119
<harm> when	165
<harm> wher	209
<harm> wher the	189
<harm> with	-154
<harm> within	-166
<harm> within five	-158
<harm> without	-139
<harmful>	401
<harmful> .	203
<harmful> <body>	131
<harmful> <exposure>	-164
<harmful> of	-174
<harms> , though	-125
<harms> .	-118
<harms> <beauty>	137
<harms> <beauty> .	180
<harms> <body> .	165
<harms> <drug> ,	-132
<harms> <person> .	174
<harms> <unwell>	157
<harms> a	129
<harms> a <body>	-138
<harms> and	-261
<harms> can	-159
<harms> more than	150
<harms> over	-124
<harms> the <pathogen>	125
<health> ;	125
<health> are	122
<health> of	-141
<health> that	219
<hype>	-103
<hype> .	144
<hype> <condition> .	213
<hypes>	-335
<hypes> ,	194
<hypes> , and	180
<hypes> , so	116
<hypes> .	197
<hypes> <body>	217
<hypes> <condition>	128
<hypes> <harm>	-208
<hypes> <health>	122
<hypes> <health> ,	132
<hypes> <person> at	186
<hypes> a	-152
<hypes> after	-105
<hypes> over	-130
<hypes> the	171
<hypes> the <body>	171
<likelier>	270
<likelier> .	306
<likelier> than	-121
<likelihood>	130
<likelihood> .	-357
<likelihood> <raises>	125
<likelihood> <raises> with	171
<likelihood> is	145
<lowers> <condition>	-185
<lowers> the <likelihood>	-244
<natural> .	-111
<natural> <body>	137
<natural> <exposure>	-158
<offer>	-166
<pathogen> #	270
<pathogen> ,	-200
<pathogen> , <exposure>	-121
<pathogen> .	-187
<pathogen> <pathogen>	263
<pathogen> <raises> in	131
<pathogen> and	-151
<pathogen> around	124
<pathogen> get	-116
<pathogen> in	-258
<pathogen> may	115
<pathogen> or	-128
<pathogen> out	-129
<pathogen> slow	259
<pathogen> that	-197
<percent> ,	77
<percent> , and	150
<percent> .	158
<percent> had	163
<percent> in	-169
<percent> of <body>	139
<percent> of <treatment>	134
<percent> of the	-165
<performance>	190
<performance> .	198
<performance> and	-111
<person> #	-253
<person> ,	127
<person> <buyer> find	154
<person> <buyer> it	-191
<person> <buyer> with	-141
<person> <drug>	346
<person> <health>	149
<person> <lowers>	170
<person> <time> .	231
<person> <time> of	-202
<person> <unwell>	-112
<person> a <harm>	164
<person> and	164
<person> at	190
<person> becom	-131
<person> been	-159
<person> can	-576
<person> can live	167
<person> could	139
<person> do	-179
<person> do not	-127
<person> don't need	140
<person> feel	-289
<person> feel <unwell>	-136
<person> for	-128
<person> frequent	138
<person> group	-150
<person> has	-261
<person> has shown	-123
<person> have	182
<person> have <condition>	145
<person> in the	-151
<person> look	186
<person> may feel	180
<person> might	90
<person> of	-110
<person> of it	-116
<person> of thos	167
<person> on	205
<person> on <drug>	131
<person> over	136
<person> react	162
<person> read	132
<person> sit	125
<person> stop	162
<person> the <body>	182
<person> to	-144
<person> under	256
<person> up	222
<person> was	139
<person> who	-201
<person> who has	-160
<person> who is	-112
<person> won't	136
<pregnancy> .	415
<pregnancy> can	-121
<pregnancy> has	-120
<product> ,	-243
<product> :	-138
<product> <ails>	149
<product> <harm>	-132
<product> <harms>	164
<product> and	-96
<product> are	168
<product> the	180
<product> the <body>	131
<product> to	-114
<provider>	-205
<provider> ,	-109
<provider> .	-220
<pseudo>	-162
<raises>	167
<raises> <pathogen>	178
<raises> <unwell>	-140
<raises> and	-279
<raises> at	-137
<raises> by about	111
<raises> in	286
<raises> the	172
<raises> thick	201
<raises> to	-145
<raises> with	149
<rave>	-233
<rave> <buyer>	203
<rave> <percent>	-170
<remedy>	-86
<remedy> ,	-137
<remedy> :	133
<remedy> <raises>	-138
<remedy> can	155
<remedy> in the	151
<remedy> keep	194
<remedy> of	-117
<reporting>	-220
<reporting> that	114
<safe>	269
<safe> , and	-248
<safe> .	194
<safe> and	214
<safe> for	148
<safe> the	110
<safe> the <body>	110
<safe> until	-99
<safety>	114
<side-effect>	243
<side-effect> .	166
<staff>	-153
<staff> can	-129
<staff> may	-235
<superlative>	-142
<superlative> .	137
<superlative> caus	-83
<symptom>	-132
<symptom> ,	-143
<symptom> .	-222
<symptom> <harms>	116
<symptom> air	-144
<symptom> and	236
<time> , it	224
<time> , sinc	237
<time> , so	194
<time> , though	-140
<time> -	147
<time> - old	179
<time> .	-148
<time> after	100
<time> after each	143
<time> after the	-163
<time> are	112
<time> around	-148
<time> around the	-148
<time> befor	-254
<time> befor .	-173
<time> befor the	-177
<time> beforehand	-113
<time> can	106
<time> did	-136
<time> for	-93
<time> found	155
<time> if	-205
<time> may	-128
<time> of	221
<time> of <harm>	207
<time> of use	132
<time> or <time>	-179
<time> or longer	159
<time> when	121
<treatment>	-173
<treatment> ,	-153
<treatment> ;	-81
<treatment> <harm>	139
<treatment> <harm> .	163
<treatment> <lowers>	-221
<treatment> <person>	-128
<treatment> <safe>	273
<treatment> <safe> .	147
<treatment> and <harm>	-150
<treatment> and <treatment>	-164
<treatment> are	242
<treatment> as	-187
<treatment> can	-193
<treatment> can make	-159
<treatment> do	178
<treatment> do not	132
<treatment> does not	165
<treatment> first	-214
<treatment> first .	-212
<treatment> has	-201
<treatment> in	153
<treatment> it	-102
<treatment> may	135
<treatment> of	260
<treatment> out	137
<treatment> show	-314
<treatment> show a	-121
<treatment> that	119
<treatment> the <body>	-159
<treatment> they	119
<treatment> through the	132
<treatment> to	124
<treatment> to the	134
<treatment> was	131
<unwell>	295
<unwell> , <harm>	112
<unwell> ;	-143
<unwell> <exposure>	-166
<unwell> <person>	-138
<unwell> after	102
<unwell> and	240
<unwell> and <unwell>	96
<unwell> are	-157
<unwell> by	-141
<unwell> controll	-151
<unwell> for	334
<unwell> for two	154
<unwell> in	-230
<unwell> in <person>	-118
<unwell> on	163
<unwell> on the	157
<unwell> one	132
<unwell> or	100
<unwell> the <body>	-171
<vital>	154
<vital> may	200
<warning> on	-115
a <ails> <body>	-153
a <body> .	-176
a <body> that	167
a <condition> .	-136
a <condition> at	223
a <condition> can	-158
a <device> can	-122
a <drug>	-140
a <drug> .	-134
a <drug> <treatment>	171
a <drug> that	145
a <evidence>	-134
a <exposure>	-118
a <form>	-265
a <harm> from	179
a <harm> on	-163
a <harm> under	130
a <harmful>	239
a <hypes>	-125
a <person>	176
a <person> .	-145
a <person> <buyer>	276
a <person> of	225
a <person> with	108
a <product> of	209
a <remedy>	-144
a <side-effect>	-139
a <symptom>	-221
a <time> and	-102
a <time> are	180
a <time> can	116
a <treatment>	-100
a <treatment> .	147
a <treatment> is	-229
a <treatment> may	134
a <unwell>	95
a <unwell> <body>	-184
a bad	187
a bit	148
a caus	148
a cloth	174
a drawer	174
a fresh	212
a full	-138
a hard	221
a hole	164
a hundr	211
a job	-101
a littl	165
a littl .	101
a mail	129
a new	-154
a nuisanc	147
a pric	127
a pull	98
a rare	133
a seriou <condition>	-111
a small <danger>	157
a sudden	135
a thin	-142
a time	170
a towel	119
a very	132
a warn	194
a whit	-192
about #	170
about # <percent>	-13
about <raises>	105
about a <person>	-193
about a tenth	117
about five	124
about one	145
about six	127
about six <time>	169
about two	-154
about two <time>	-132
abrupt	189
absorb .	142
accept	-141
act	-134
activ	191
activit	-115
acts	140
actual	134
adjust	-198
adjust .	-136
affect	95
affect <person>	-144
after	226
after <harm>	-98
after <harm> .	-98
after <time>	177
after <time> of	173
after <treatment> .	-125
after a	-253
after a <harm>	-164
after a <time>	-166
after a long	177
after each	245
after it	163
after the last	-145
afterward	562
afterward ,	148
afterward .	179
again within	115
against <pathogen> .	125
against a	-120
air	203
air ,	-129
air .	213
alarm	214
alik	-130
alik .	-147
all <buyer>	142
all <performance>	157
all <performance> .	159
all <raises>	144
almost	222
alon	-159
alon ,	-137
alon is	-135
along	179
also	115
also <harm>	110
alternativ .	-115
america	-133
among	279
among the	190
among them ,	-180
amount	457
an <harm>	-202
an <time> and	111
an <treatment>	-176
an alternativ	177
an ear	-188
an inch	243
an open	152
and ,	150
and <body>	252
and <body> .	-151
and <body> are	110
and <condition> were	91
and <drug> are	166
and <exposure>	-112
and <exposure> are	-167
and <harm> the	-169
and <health>	-268
and <person> <drug>	294
and <remedy>	-142
and <unwell> ;	-139
and <unwell> <body>	-221
and <vital>	-181
and a <body>	-119
and a <condition>	203
and a <harm>	-120
and a <unwell>	234
and be	127
and be breath	134
and by	167
and can be	141
and cannot	309
and caus	-187
and caus <condition>	-162
and clear	-160
and does	190
and doesn't	171
and ever	-196
and for	239
and give	-130
and has to	-188
and his	169
and in a	-124
and its	-62
and keep	-165
and last	119
and mak	163
and make	174
and more	-133
and not	-254
and of	221
and one	114
and open	-165
and sex	-132
and short	288
and should	133
and should be	128
and that	-131
and the	-184
and the <body>	152
and the <harm>	-120
and the odd	199
and then	331
and then it	109
and then the	-135
and ther	223
and two	146
and was	218
and will	147
and with	111
animal	217
answer	-473
answer to	-125
apart	-187
appear in	-145
appl	186
applic	-121
approv	-219
are .	-141
are :	106
are <drug>	230
are <harmful>	169
are <lowers>	176
are <natural>	-129
are <pregnancy>	337
are <raises>	-198
are about	215
are affect	129
are free	-133
are free of	-130
are given	-212
are gone	-200
are link	127
are not	130
are not .	183
are not <condition>	-116
are often	-161
are poor	155
armpit	142
around # in	147
around for	-111
as <drug>	-161
as <drug> .	-125
as <person> .	151
as a	117
as do	191
as if	328
as if <person>	125
as soon	159
as soon as	159
as the <body>	123
as thos	137
as though	186
as well	201
ask for	151
at birth	-178
at first	410
at first .	334
at one	-162
at that	121
at the <body>	127
at the cost	135
at thre	164
at two	202
author	-130
away .	-252
away and	117
bad	138
be <harmful>	211
be <harmful> .	130
be <lowers>	155
be <lowers> .	104
be <unwell>	165
be <unwell> .	-173
be <unwell> and	221
be breath	117
be breath in	114
be caus	-156
be caus by	-156
be chang	-132
be expect	170
be left	-131
be repeat	-147
be replac	117
be seen	-213
be test	-136
be used to	-193
beam	126
beam .	151
becaus	310
becaus <harm>	196
becaus it	137
becaus of	155
becaus of the	187
becaus the <body>	174
becom	-307
becom <unwell>	-143
becom <unwell> and	-151
been	123
been seen	156
befor it gets	175
befor the	-288
befor they	165
beforehand	-124
being	192
belong to	180
beneath	113
beneath the	182
beneath the <body>	142
better ,	166
better than	-136
between #	169
between the	-101
beyond	180
bias	-212
big	-183
bigger	-117
bind <remedy>	-174
birth ,	-166
birth in	189
bit	239
blad	154
blanket	145
blur	213
blur <vital>	106
blur the	151
board	-139
both <body>	-151
brak	95
breath	116
breath in .	111
brief <harm>	100
bring <harm>	258
bring a	206
bring on	213
bring the	-104
brought	161
build	-361
build up	-144
build up and	-121
bulk	-153
burn	179
but	65
but does	-132
but does not	-93
but not	-329
butter	125
by #	-165
by <condition>	-175
by <harm>	-132
by <treatment>	-101
by a <person>	-130
by about	-148
by itself	-222
by mistak	235
by the time	-156
cabl	120
call	-380
can <ails>	178
can <exposure>	-313
can <exposure> to	-199
can <harms> the	96
can <lowers>	163
can all	-173
can be	-438
can be <harmful>	124
can be given	108
can be left	-131
can bring	112
can bring on	159
can caus	215
can do	-184
can have	204
can have it	170
can itself	140
can leav	156
can make a	136
can occur	-161
can strengthen	132
can turn	109
can't be	185
care	-149
care .	169
carton	-174
cas	174
case	179
catch the	163
caus	-381
caus ,	-189
caus , and	-141
caus .	-145
caus <condition>	320
caus <harm>	-159
caus a <condition>	-215
caus by	-232
caus by <condition>	-175
caus of	173
center	-262
centr	122
certain	242
certain <exposure>	92
chang	265
cheap	117
check	169
chief	195
childbirth	-157
choos	-155
circuit	-147
cleaner	151
clear	-473
clear .	162
clear by	-108
click	-129
clos	-171
clos to	182
coat	-252
colleagu	144
com .	164
com from	-297
combin	235
combin <treatment>	164
come	-129
come befor	-123
come befor it	-123
common and	330
common in	-214
common reason	-133
contain	209
controll	-214
cost	269
cost of	135
could	295
coupl	229
coupl of	175
coupl of <time>	175
cover	-338
cover the	-156
cycl	-153
deep	-172
deep <harm>	-159
deeper	134
deliver	-97
dental	128
describ	212
desk	-165
develop	397
develop a	134
develop in	153
diagnos	88
did not	-137
did not .	-225
different	-108
disagre	126
do .	-136
do it	156
do not .	174
do not <ails>	-160
do not let	158
do so	-194
do the	388
do the same	266
does not	273
does not <harm>	181
does not <harms>	-115
does not <lowers>	147
does not clear	-127
does not make	257
does not mean	-197
does the	97
doesn't	140
doesn't caus	-119
don't	156
don't help	113
don't need	140
done	124
donor <body>	159
down .	148
down the	-178
dr	-220
dr .	-132
drag	144
drag on	122
drawer	139
drew	139
dri	-140
dripp	-137
drum	140
dump	145
dur	121
dur <treatment>	150
dur the <treatment>	168
ear	178
ear .	-127
ear <harm>	137
earlier <treatment>	-127
ease	-199
easter	124
edg	-161
effect	410
effect on	-182
eight <time>	-143
else	-134
elsewher	154
end in	-149
end up	269
enlarg <body>	-134
enough	-175
enough .	-142
enter the <body>	-92
escap	175
even for	192
even so	-115
even so ,	-115
ever # <treatment>	-160
ever <time>	-283
ever <treatment>	206
ever six	-123
ever six <time>	-123
ever two	-154
everyth	-167
everyth else	-132
exces	165
expect	495
expect .	131
expect a	207
explain	-157
expos	115
external	142
failur	-209
failur to	-114
fals	125
fast	124
faster	179
faster .	284
fault	100
favour	155
fear	313
feel	380
feel <unwell>	-109
feel <unwell> on	107
feel as	308
feel like	-89
felt <unwell>	130
fetal	-149
fift .	96
fill	-174
find	-211
fine	273
finish	240
first #	141
first # <time>	143
first <time>	158
first <time> is	106
first <treatment>	-131
first thre	138
first thre <time>	111
fits	176
five .	154
five <time> .	-128
fix	-148
flam	138
flat for	-188
flavor	182
floor .	147
fluid	-206
fluid .	-178
fluid may	176
follow -	197
follow - up	204
follow .	-205
food	-119
for #	184
for # to	172
for <buyer>	-91
for <condition>	-268
for <harm>	-154
for <harm> .	-134
for <person>	203
for <person> with	155
for <symptom>	-118
for a	150
for a <body>	106
for a <time>	211
for a time	132
for about	150
for about six	198
for an	264
for an <time>	124
for another	126
for both	106
for five <time>	146
for longer	164
for more	153
for near	-117
for one to	87
for the <pathogen>	135
for the majorit	157
form	-151
form when	-147
fort	-150
found	197
found .	-191
found no	121
four	-169
frag	185
free	-140
frequent	173
fresh	162
frida	160
from <condition> ,	163
from <exposure>	-123
from <harm> .	163
from start	125
from the <body>	-157
from the <harm>	246
from the <pathogen>	-94
from the site	158
fruit	103
full	-340
full <drug>	-91
further	233
further .	178
gat	111
gave me	144
general	169
gentler	186
get a	121
get in	-134
get it	-146
gett	-175
give	-76
given	-288
given ever	151
given for	-151
glass	-186
go on	-107
goal	-187
goes on	-106
going <body>	119
gone .	-186
gone in	177
good .	132
greater	152
ground	-199
group	-299
had <condition> .	-164
had <harm>	235
had a	181
had a <harm>	143
had it	-215
had not	245
had to	238
had to be	144
halfwa	126
hand	99
handl	217
happen	309
hard	237
hard ,	114
harder	238
has becom	144
has been	147
has been seen	155
has caus	125
has ever	115
has not	-202
has to be	55
hasten	218
have <ails>	154
have <condition>	-162
have <harm>	100
have <harms>	-126
have a	-313
have a <condition>	-147
have an	190
have follow	128
have found	125
have it	-119
have one	-147
have to	138
have two	170
have used	148
head	176
heat	138
heat <harms>	-143
help ,	102
help the	110
her <staff>	166
hidden	-98
high	176
high .	209
high a	129
higher	233
hits	118
hold <body>	123
hole in the	142
hom	-183
home .	-129
home <product>	-120
how	-253
human	-159
i've	125
ice	164
ice .	230
ice for	120
if <person> are	-279
if one	-124
if your <body>	255
improv	-190
in #	667
in # ,	-191
in # .	205
in # <buyer>	-120
in # <percent>	72
in # <person>	-102
in # or	137
in # to	82
in ,	-172
in <body>	123
in <body> and	-215
in <buyer> .	-116
in <condition> ,	-185
in <condition> .	300
in <form>	-110
in <harm>	-151
in <health>	195
in <pathogen>	170
in <person> .	-110
in <person> it	-171
in <person> who	148
in <pregnancy>	180
in <pregnancy> ,	155
in <rave> <buyer>	302
in a <time>	147
in a hundr	206
in about #	273
in about a	-167
in five	63
in for	141
in health	216
in one	147
in our	-143
in rough	180
in rough #	190
in ten	-248
in that	195
in the <beauty>	-175
in the <time>	110
in the first	420
in their	-181
in them	120
in thos	131
in thos who	114
in thre	-268
in time	-171
in two of	174
in two to	-144
in up	186
in up to	186
in which	159
in which a	110
inch	199
includ	202
includ :	179
insurer	-138
is .	133
is <harmful>	379
is <harmful> .	174
is <harms>	-179
is <likelier>	179
is <natural>	-132
is <reporting>	-126
is <safe>	215
is <safe> .	-197
is <safe> and	121
is <unwell>	-257
is <unwell> and	130
is <unwell> for	140
is a	-166
is a different	-144
is absorb	159
is absorb .	158
is almost	224
is an emergenc	135
is common	-124
is common and	216
is common in	-193
is for	-147
is found	-210
is general	151
is littl	150
is normal	104
is not a	-180
is now	-141
is often	274
is permanent	129
is possibl	98
is rare	189
is seldom	-112
is short	-115
is still	136
is taken	155
is the main	159
is the usual	-189
is the worst	186
is their	109
is ther	172
is too	184
is used	-169
is usual	122
is very	123
is why	110
it ;	128
it <ails>	-153
it <ails> .	116
it <condition>	196
it <harms> ,	126
it <performance>	-186
it <raises>	-104
it <treatment>	-118
it about	149
it along	105
it also	278
it can be	-83
it can't	144
it can't be	155
it cannot	207
it com	254
it com <body>	118
it contain	111
it gets	241
it giv	118
it goes in	142
it goes on	-109
it in	-228
it is .	122
it is <contra>	133
it is about	143
it suit	-154
it suit <buyer>	-154
it tak	-104
it up .	170
it will	233
it's	346
its <safety>	168
its own	193
its own .	149
itself	-147
itself does	133
itself is	-139
job	-219
join	-219
judg	-199
juic	316
keep <drug>	132
keep <person>	159
keep the	-247
keep the <body>	-136
kept	145
knock <person>	165
knock <person> out	165
know	-384
known	229
known .	239
known to	-78
l	-139
label	-244
larger	202
last	-194
last a	198
last a <time>	143
last for	-175
last of	153
last period	-165
layer	-234
lazy	179
leav	170
leav .	144
leav <person>	154
leav your	241
left	117
left <buyer>	136
left alon	-181
left behind	222
left in	212
lemon	184
lengthen	129
lengthen the	129
let a	224
lets	166
letter	-158
lies	-203
life	-146
lifetim	202
light	-214
light ,	-112
like	172
link	295
link to	235
list	-137
list of	-145
littl	107
littl ,	-188
littl <body>	148
live	152
live <pathogen>	131
live <pathogen> .	130
load	334
lock the	-144
long	172
long -	115
long - term	159
long <time>	-138
longer ;	215
look	-143
look at	-135
look for	-328
loos and	128
loss	-253
lost to	-136
lot	-126
loud	165
louder	188
low	272
low -	150
low .	-112
lying	120
made	131
majorit	194
mak <harm> <unwell>	128
mak a	-135
mak the <body>	-132
make <body>	-185
make a	327
make it	-96
make it <unwell>	-134
make the	294
make up	-90
marchetti	-108
mark	130
market	-150
match	-159
matter	-282
may <exposure>	-140
may <exposure> to	-128
may <harm>	108
may <harm> .	-126
may <harms>	292
may <pathogen>	161
may <product>	136
may <raises>	211
may be	-520
may even	166
may feel	251
may have	-165
may have a	-165
may last	-157
may look	153
may make	198
may make it	141
may need	-143
me	256
meal	-140
mean	-351
mean <condition>	-141
mean <condition> .	-163
mean <harm>	126
mean <harm> .	181
meant	-151
meant for	-143
measur	-350
messag	-180
met	-113
metal	268
mg	-163
might	139
might have	-170
mild	146
million <buyer>	-142
mistak	279
mixtur	153
molecul	-137
mone	-151
more	278
more .	95
more <condition>	-132
more <harm>	141
more <unwell>	152
more readi	137
more slow	163
more than #	-151
more than a	-136
morn .	-200
mov .	134
mr	115
multifocal	147
multifocal <device>	148
must be	129
name	-95
national	180
national <evidence>	132
near	240
near all <buyer>	143
near ever	175
near the	151
nearb	135
need	-142
need a <harm>	-268
neighbor	-171
never	209
new <beauty>	-103
new <device>	260
next .	-171
next to	193
next to noth	170
ninet	122
no	139
no <body>	-204
no <drug>	-76
no <harm>	318
no <harm> .	177
no <harms>	-111
no <treatment> is	137
no gain	162
no link	159
no live	143
no live <pathogen>	143
no longer	-239
no such	135
node	241
none .	237
none has	-120
none has been	-120
normal .	-211
north	-204
not <ails>	-160
not <condition>	-172
not <condition> .	-167
not <harms>	186
not <raises> <body>	82
not affect	110
not be	-159
not clear	-128
not enter	146
not for	145
not let	151
not make	202
not make it	-151
not mean	-197
not need .	155
not quit	-166
not reach	165
not the	-147
notch	120
noth about	-174
noth for	154
notic :	152
november	222
now and	326
now and then	319
nuisanc	373
nuisanc .	299
number ,	157
occasional	261
occur .	-189
occur in	104
odd	507
of # to	-116
of <body> .	-89
of <buyer>	72
of <buyer> are	-180
of <condition>	-258
of <condition> .	-279
of <drug>	-144
of <exposure>	309
of <exposure> and	-106
of <harm>	98
of <harm> .	113
of <pathogen>	73
of <pathogen> .	-157
of <pregnancy>	136
of <remedy>	192
of <treatment>	224
of <unwell>	95
of <vital>	116
of being	74
of bias	-212
of care	-123
of cas .	170
of fear	209
of fluid	-127
of its	-162
of one	-228
of the	119
of the <condition>	-112
of the <evidence>	161
of them	-164
of them ,	-120
of thes	159
of us	-176
of your	-266
off	298
off ,	176
off , and	110
off .	-380
old <harm>	124
old <treatment>	-120
older	220
older <person>	-126
on <drug>	355
on <drug> .	164
on <drug> for	119
on <evidence>	221
on <harms>	138
on <harms> <beauty>	138
on <superlative>	-130
on a	340
on a <body>	173
on a <device>	144
on both	157
on for	-166
on for <time>	-97
on it	207
on our	-128
on the	162
on the <device>	-234
on the first	-152
on their	-159
on to	-171
once	116
one	116
one .	-136
one <drug>	-112
one go	126
one larg	128
one to two	-158
one'	140
ones .	202
only if	-202
open ,	-124
option .	-163
or <body>	134
or <condition>	-226
or <drug>	140
or <time>	-170
or <time> .	-120
or <treatment>	-127
or <unwell>	145
or an	134
or feel	144
or longer	159
or of	167
or the	-213
or the <body>	-199
or two	118
or two .	-126
orang	319
orang ,	347
other	-353
out in	199
out of	102
out of the	161
out the	-134
outer	-162
outsid	131
outweigh	151
outweigh the	143
over #	212
over # <time>	141
over six	-141
over six <time>	-139
over the	151
page	-260
page for	-154
pale	137
part	-209
part .	-156
part of	-222
particular	165
pass .	-244
pass water	199
pay	-113
per million	231
permanent	292
permanent .	233
phras	-144
physical	161
pick	-210
piec of <body>	-152
pig	-136
pink	141
plac	-358
plac the	135
plain	-183
plann	130
pleas	-203
point	-351
pool	-236
poor	267
positiv	196
positiv .	136
possibl	289
pravastatin	175
prefer	-127
pres	-128
press	94
previou	138
pric	361
pric is	166
privat	-124
problem	129
problem .	-151
problem are	100
problem in	115
produc	208
prolong	165
prompt .	105
protect	-186
provok	170
provok <harm>	160
puff	120
pull	273
puls	-151
put	408
puts	225
qt	123
quick	-181
quiet	-191
quitt	128
ran	150
rare	565
rare ,	155
rare , the	149
rare .	196
re -	122
reach the <body>	181
react	306
react to	290
read a	-110
readi	196
reason	-184
reason .	-163
recent	158
recent <treatment>	102
receptor	-113
record	169
recover	238
recover .	156
regular <treatment>	154
rely	152
rely on	152
remain	-153
report	252
respond	-152
result	-61
return .	167
return in	-244
right	-194
roll	-159
roof	-134
rough #	297
rough # of	163
rule	132
rule out	147
runn	218
said .	152
same as	-207
sampl	-190
sand	278
saw	114
scal	-149
scann	153
school	-133
scor	-232
season	-127
see	-517
seem	178
seem <safe>	168
seem to be	122
sees	-89
self	-127
self -	-127
semen	257
send	-219
send a	-138
sens	151
sent	148
separat	142
separat them	139
ser	145
ser of	155
seriou	187
seriou <condition> .	-126
sets	232
sets off	209
sett	158
sett ,	120
sever	-206
sever <condition>	225
several <drug>	218
sew	113
sex	-165
shap	-262
shav	295
shed	73
shift	204
shift .	110
short -	243
short of	156
shorten the	183
should know	-139
should wait	140
show	-281
show <condition>	-168
shower	-353
shower <safe>	-188
shown	-289
shown to	-142
shut	-183
side ,	-175
side <body>	81
sign	-221
sign .	-249
sign of	-108
sign of <condition>	-109
signal	-238
similar	152
similar <drug>	184
simp	-119
simvastatin	227
sinc a	127
sinc the <body>	130
six <time>	-243
six <time> ,	-122
six <time> ;	145
skip	159
skip the	219
sleep	200
sleep in	102
sleep in them	107
slid	-173
slight	342
slipper	123
slow	204
slow -	176
slow - <treatment>	130
slow <vital>	154
slow the	-320
slow to	131
slow to <hypes>	160
small <danger>	157
small number	165
snuff	129
so	327
so ,	-190
so <person> can	-135
so a	-152
so a <harm>	-160
so are	151
so can	117
so do	206
so that	-296
so the <body>	113
soil	-133
soil ,	-132
sold	-147
someth	-216
someth else .	120
sometim	118
soon	290
soon as	159
sort	172
sound	104
spac	-251
spar	277
speak	145
speech may	172
speed	173
spill	-100
spot	97
spot ,	-128
spot , and	-133
spot .	117
spot ;	-164
spot on	-179
spot on the	-168
spread from	105
squar	175
squeez	-157
stag	-191
stag .	-158
start	-143
stat	-311
stay	-78
stay on	-139
stay wher	181
stop	165
stop <harm>	-199
stop <person>	124
stop a	-105
stop and	310
stop the <device>	113
stopp	157
stov	138
stream	-109
stretch the	129
stretch the <body>	129
strong	222
stronger	161
struck	236
stud	-148
substanc that	116
succes	-166
such <buyer>	-118
such a	163
suggest	-165
suit	-463
suit <buyer>	-198
surfac	119
surfac <body>	191
swallow .	-175
sweat	-138
sweet	163
swimm	-161
tak <drug>	186
take <drug> .	94
take <drug> for	-144
take the	73
taken	301
tan	138
tap	183
taper	-187
target	-266
teach	-160
tell	-219
ten	-320
ten .	-187
tend to be	-295
tenth of	-133
than <person> of	-126
than a	-329
than in	132
than one	215
that .	-147
that <ails>	-165
that <buyer>	-162
that <exposure>	-181
that <harm>	124
that <harms>	-149
that <harms> the	-109
that <person>	-213
that <raises>	-176
that <time>	134
that can't be	141
that drag	124
that even	139
that form	-145
that hold	220
that is	-115
that is <unwell>	-137
that is too	113
that is why	139
that it does	135
that reach	-116
that reach the	-116
that spot	192
that the	124
that the <body>	242
the #	195
the <ails>	161
the <beauty> .	-228
the <beauty> and	165
the <beauty> was	236
the <body>	156
the <body> ,	-166
the <body> and	-82
the <body> becom	-128
the <body> by	-173
the <body> feel	142
the <body> further	132
the <body> giv	163
the <body> is	-174
the <body> on	111
the <body> that	-117
the <body> too	-139
the <body> will	227
the <condition>	-116
the <condition> ,	-225
the <condition> .	125
the <danger> .	144
the <device>	97
the <device> .	172
the <device> <harm>	188
the <drug> on	-158
the <evidence> .	170
the <exposure>	-130
the <exposure> <harm>	-132
the <form>	103
the <guarantee>	154
the <harm>	-176
the <harm> ,	-127
the <harm> <harm>	129
the <harm> <hypes>	139
the <harm> is	287
the <harm> that	-135
the <harms>	-123
the <hypes>	-196
the <likelihood>	139
the <likelihood> <raises>	125
the <pathogen>	164
the <pathogen> .	235
the <pathogen> in	-114
the <pathogen> is	236
the <person>	-130
the <person> ,	136
the <person> <harm>	-136
the <product>	181
the <provider>	-171
the <provider> and	214
the <raises>	-141
the <red-flag>	143
the <red-flag> .	149
the <staff>	110
the <symptom>	232
the <time> after	117
the <treatment>	182
the <treatment> ,	-199
the <treatment> .	176
the <treatment> <ails>	135
the <treatment> if	221
the <treatment> itself	134
the <unwell>	-156
the brak	162
the canal	129
the canal .	152
the chief	168
the cost	135
the cost of	135
the culprit	-118
the edg	-182
the effect	176
the first	178
the first #	141
the first .	-148
the first <time>	158
the first thre	138
the last of	153
the last period	-134
the level	169
the lifetim	105
the longer	154
the main	120
the majorit	152
the more	168
the next <time>	124
the number	-66
the odd	200
the old	-187
the part of	160
the plac	141
the plastic	137
the pric	135
the real	-184
the reason	131
the result	-148
the revers	166
the same as	-207
the sign	-127
the site	127
the slow	203
the spot	172
the tap	105
the toilet	148
the two	-151
the unit	-272
the vaginal	120
the vaginal wall	120
the vessel	184
the vessel of	-108
the wall	-211
the worst	242
them ,	-219
themselv .	-143
then	-227
then <person>	148
then it	109
then on	130
ther and	-121
ther is littl	149
ther is no	-169
ther were	145
thes	105
thes <hypes>	171
thes includ	174
they <ails>	160
they are <safe>	-189
they can	-294
they can be	-135
they have	-181
they may	177
they were	155
thin the	349
thin the <body>	227
thing	-316
this can	-142
thos	252
thos on	221
thos who	-240
thos who have	101
though	244
though <person>	-170
thre	-66
thre <time>	204
thre <time> ,	78
thread	-244
through	-202
through .	213
through the <beauty>	-110
through the <body>	-81
through the vaginal	120
tight	230
tight and	158
till	311
tim	-142
tim the	172
tiny <harm>	-137
tip <harm>	168
to # <percent>	-6
to # <time>	127
to <buyer>	-160
to <condition>	204
to <drug>	227
to <harms>	165
to <hypes>	195
to <hypes> .	255
to <lowers>	-206
to <person>	-184
to a <time>	-132
to an	204
to be expect	148
to be replac	117
to breath	133
to eight <time>	-177
to finish	242
to have	-207
to let	-138
to make	-194
to noth	169
to one	127
to say	-119
to stop	-128
to the <treatment>	-134
to the toilet	231
to two <time>	126
to us	270
to wait for	-125
to wear	-139
to work	-175
to your	-217
today'	335
toddler	152
toilet	230
told	372
too	280
too fast	161
too littl	-183
too low	134
too soon	225
too tight	198
tool	334
touch	120
tour	-104
towel	199
trac ,	129
travel	-99
tri	-168
true	-107
turn .	-113
turn <product>	134
turn out	-112
twelv	-252
twelv <time>	-199
twelv <time> .	-138
twic	-141
twin	128
two	-112
two <condition>	168
two <person>	181
two <time>	-117
two <time> .	278
two of the	159
two to four	221
unaffect	119
uncommon	189
uncommon .	139
under	83
under #	-107
under # .	151
under <treatment>	-178
under an	-116
unles	95
unles it	-135
unnotic	-150
until the	-247
unusual	162
unusual .	168
up ,	158
up .	325
up in	305
up to	191
up to #	123
up to two	226
updat	113
upward	-211
upward .	-158
urgent	121
us with	129
use for	-119
used	288
used <drug>	109
used to	-312
used to the	118
useles	160
usual .	128
vaginal	120
vaginal wall	120
validat	-148
valu	137
very	420
very <complication>	-145
vessel of	-118
vessel of the	-118
vibrat	187
wait	188
wait .	267
wait for	-147
walk	-141
want	-190
ward .	153
warn	332
was <lowers>	131
was <unwell>	196
was given	-152
was on the	185
was once	248
was taken	237
wash <body>	125
watch for	315
water ,	134
water into	-130
water into the	-130
way .	-150
wear	252
wear a	151
wear the	218
weather	-164
went	197
were	232
were too	-140
wet	148
what	-304
what <buyer>	156
what a	156
what is	-148
when	-279
when <harm>	-130
when a	-184
when it is	130
wher <person>	123
wher it is	177
wher the	126
wher the <device>	123
wherea	-156
whether	-231
which	-93
which a	150
which is	119
whichever	229
whil	232
whil <pregnancy>	174
whil the	93
whistl	155
whit <body>	115
who	180
who are <pregnancy>	285
who are <unwell>	-116
who feel	-139
who had	-141
who have	62
who have a	155
who have it	-91
who live	107
who need	116
who never	173
who react	143
who react to	142
who take	173
whol .	162
will <harm>	140
will be	273
will not <harms>	165
wish	-114
with <condition> .	172
with <drug>	367
with <exposure>	135
with <harm>	114
with <harm> .	124
with <harm> and	132
with <safe>	-158
with <treatment>	184
with <treatment> .	105
with <unwell> <body>	206
with a <drug>	-99
with a cloth	208
with an	277
with more	-149
with such	120
within <time> .	120
within a	47
within a <person>	166
within an	-137
within an <time>	-137
within six	194
within six <time>	194
within two <time>	-214
without <condition>	-149
without <condition> ,	-139
without <harm>	-131
without it	127
won't	227
word	126
work or	123
worst	244
written	-139
wrong	198
yes	264
yes .	244
yet	-161
young	-132
your <body> are	146
your <body> or	165
your <drug>	-191
your <staff>	-195
your old	129
zero	270
zero <harm>	316`,
    'shape': `{agent}	729
{agent} {agent}	178
{agent} {agent} {ails}	-226
{agent} {agent} {harms}	-59
{agent} {agent} {if}	-216
{agent} {agent} {interacts}	169
{agent} {agent} {may}	580
{agent} {agent} {no}	165
{agent} {agent} {raises}	395
{agent} {agent} {reports}	191
{agent} {agent} {treated~}	-137
{agent} {ails}	383
{agent} {ails} {harms}	-246
{agent} {ails} {suffers}	-207
{agent} {body} {body}	251
{agent} {body} {causes}	-208
{agent} {body} {condition}	160
{agent} {body} {harms}	281
{agent} {body} {harm}	-153
{agent} {body} {may}	431
{agent} {body} {occurs}	-258
{agent} {body} {pronoun}	-192
{agent} {body} {suffers}	-230
{agent} {body} {treated}	126
{agent} {causes}	653
{agent} {causes} {agent}	-444
{agent} {causes} {body}	145
{agent} {causes} {condition}	130
{agent} {causes} {no}	233
{agent} {causes} {pathogen}	-211
{agent} {causes} {person}	258
{agent} {complication}	153
{agent} {condition}	573
{agent} {condition} {agent}	258
{agent} {condition} {pronoun}	142
{agent} {harms} {person}	159
{agent} {harm}	115
{agent} {harm} {body}	-110
{agent} {harm} {pronoun}	112
{agent} {harm~}	-350
{agent} {harm~} {harm}	229
{agent} {harm~} {harm~}	135
{agent} {harm~} {no}	-180
{agent} {harm~} {person}	-223
{agent} {harm~} {suffers}	192
{agent} {if}	293
{agent} {if} {person}	45
{agent} {likelihood}	313
{agent} {lowers} {agent}	127
{agent} {lowers} {body}	-129
{agent} {lowers} {likelihood}	-164
{agent} {may}	506
{agent} {may} {agent}	154
{agent} {may} {ails}	191
{agent} {may} {body}	-165
{agent} {may} {causes}	287
{agent} {may} {harms}	529
{agent} {may} {harm~}	166
{agent} {may} {lowers}	236
{agent} {may} {no}	-175
{agent} {may} {person}	-192
{agent} {may} {treated~}	-163
{agent} {must}	-247
{agent} {must} {interacts}	-144
{agent} {must} {no}	130
{agent} {no} {agent}	-123
{agent} {no} {causes}	277
{agent} {no} {person}	99
{agent} {no} {pronoun}	-96
{agent} {no} {suffers}	-273
{agent} {no} {trouble}	216
{agent} {occurs}	-108
{agent} {occurs} {agent}	-241
{agent} {pathogen}	-554
{agent} {pathogen} {condition}	203
{agent} {pathogen} {person}	-131
{agent} {pathogen} {pronoun}	188
{agent} {pathogen} {raises}	-106
{agent} {person}	323
{agent} {person} {agent}	176
{agent} {person} {body}	-207
{agent} {person} {harm}	-140
{agent} {person} {no}	-316
{agent} {person} {person}	170
{agent} {person} {pronoun}	-249
{agent} {person} {suffers}	236
{agent} {pronoun}	388
{agent} {pronoun} {body}	-250
{agent} {pronoun} {harms}	131
{agent} {pronoun} {harm~}	176
{agent} {pronoun} {interacts}	145
{agent} {pronoun} {lowers}	-126
{agent} {pronoun} {may}	366
{agent} {pronoun} {no}	193
{agent} {pronoun} {person}	-212
{agent} {pronoun} {suffers}	193
{agent} {raises}	556
{agent} {raises} {body}	-260
{agent} {raises} {pronoun}	429
{agent} {reports}	209
{agent} {reports} {harm}	112
{agent} {reports} {no}	-222
{agent} {suffers}	473
{agent} {suffers} {agent}	-230
{agent} {suffers} {ails}	-251
{agent} {suffers} {body}	149
{agent} {suffers} {complication}	-157
{agent} {suffers} {harms}	227
{agent} {suffers} {harm}	122
{agent} {suffers} {lowers}	163
{agent} {suffers} {no}	-440
{agent} {suffers} {pathogen}	187
{agent} {suffers} {person}	460
{agent} {suffers} {pronoun}	-264
{agent} {suffers} {suffers}	-208
{ails}	-181
{ails} {agent}	140
{ails} {agent} {agent}	178
{ails} {ails}	223
{ails} {body} {person}	216
{ails} {body} {suffers}	99
{ails} {harms}	225
{ails} {harms} {body}	-92
{ails} {harm}	-239
{ails} {if}	247
{ails} {may} {body}	-144
{ails} {no}	-429
{ails} {occurs}	347
{ails} {person}	165
{ails} {person} {causes}	158
{ails} {person} {pronoun}	-183
{ails} {person} {suffers}	301
{ails} {pronoun}	-355
{ails} {pronoun} {person}	174
{ails} {suffers}	-423
{body}	270
{body} {agent}	-201
{body} {agent} {ails}	158
{body} {agent} {body}	-152
{body} {agent} {harm~}	209
{body} {agent} {may}	-103
{body} {agent} {no}	198
{body} {agent} {person}	89
{body} {ails} {body}	157
{body} {ails} {harms}	168
{body} {ails} {may}	-230
{body} {ails} {pronoun}	-131
{body} {body}	-328
{body} {body} {agent}	-139
{body} {body} {ails}	256
{body} {body} {body}	-585
{body} {body} {harm}	-256
{body} {body} {harm~}	-136
{body} {body} {lowers}	342
{body} {body} {person}	-106
{body} {body} {pronoun}	152
{body} {body} {reports}	-188
{body} {body} {suffers}	262
{body} {causes}	-115
{body} {causes} {pronoun}	-243
{body} {harms}	77
{body} {harms} {agent}	-253
{body} {harms} {person}	221
{body} {harm}	-188
{body} {harm} {may}	139
{body} {harm} {no}	-165
{body} {harm} {person}	177
{body} {harm} {pronoun}	206
{body} {harm~} {agent}	-139
{body} {harm~} {harm~}	424
{body} {harm~} {may}	261
{body} {if} {person}	209
{body} {if} {pronoun}	-287
{body} {interacts}	-178
{body} {lowers}	124
{body} {may}	739
{body} {may} {agent}	-152
{body} {may} {ails}	138
{body} {may} {body}	-193
{body} {may} {condition}	300
{body} {may} {harms}	-48
{body} {may} {if}	209
{body} {may} {no}	262
{body} {may} {occurs}	-201
{body} {may} {pathogen}	-214
{body} {may} {pronoun}	-231
{body} {may} {suffers}	270
{body} {no}	-304
{body} {no} {agent}	405
{body} {no} {causes}	292
{body} {no} {harms}	141
{body} {no} {person}	-341
{body} {occurs} {agent}	-335
{body} {occurs} {pronoun}	294
{body} {pathogen}	-305
{body} {pathogen} {body}	283
{body} {person}	312
{body} {person} {body}	-218
{body} {person} {person}	-143
{body} {pronoun} {agent}	156
{body} {pronoun} {ails}	-193
{body} {pronoun} {body}	67
{body} {pronoun} {causes}	-158
{body} {pronoun} {may}	97
{body} {pronoun} {no}	-240
{body} {pronoun} {occurs}	139
{body} {pronoun} {pathogen}	-123
{body} {pronoun} {raises}	164
{body} {pronoun} {suffers}	-196
{body} {pronoun} {treated}	199
{body} {reports}	96
{body} {reports} {harm}	-154
{body} {suffers}	166
{body} {suffers} {agent}	-241
{body} {suffers} {ails}	149
{body} {suffers} {body}	-276
{body} {suffers} {harms}	-372
{body} {suffers} {harm~}	-179
{body} {suffers} {if}	341
{body} {suffers} {pathogen}	-124
{body} {suffers} {person}	282
{body} {suffers} {pronoun}	-236
{body} {suffers} {raises}	198
{body} {suffers} {reports}	553
{body} {suffers} {suffers}	166
{body} {treated}	187
{body} {trouble}	210
{causes}	372
{causes} {agent}	-165
{causes} {agent} {agent}	-253
{causes} {agent} {body}	-376
{causes} {agent} {may}	219
{causes} {agent} {suffers}	213
{causes} {body} {causes}	146
{causes} {body} {harms}	296
{causes} {body} {may}	270
{causes} {body} {suffers}	-247
{causes} {causes}	-96
{causes} {condition}	310
{causes} {condition} {harm}	-151
{causes} {condition} {person}	102
{causes} {harm}	527
{causes} {harm} {agent}	351
{causes} {harm} {body}	116
{causes} {harm} {harm~}	144
{causes} {harm} {may}	-202
{causes} {harm} {person}	-141
{causes} {harm} {suffers}	-151
{causes} {harm~} {body}	-226
{causes} {harm~} {harm~}	-185
{causes} {harm~} {person}	236
{causes} {harm~} {pronoun}	187
{causes} {if}	-233
{causes} {if} {person}	-235
{causes} {may}	-321
{causes} {no}	303
{causes} {no} {agent}	268
{causes} {no} {trouble}	-146
{causes} {pathogen}	452
{causes} {pathogen} {body}	-133
{causes} {pathogen} {pronoun}	140
{causes} {person}	277
{causes} {person} {condition}	153
{causes} {person} {harm}	175
{causes} {person} {pronoun}	-249
{causes} {person} {suffers}	-228
{causes} {pronoun}	259
{causes} {pronoun} {causes}	142
{causes} {suffers}	105
{complication}	146
{complication} {harm}	118
{condition}	-532
{condition} {agent}	570
{condition} {body} {body}	-252
{condition} {causes} {agent}	250
{condition} {condition}	-310
{condition} {harm}	-487
{condition} {harm} {harm}	-110
{condition} {harm~}	-138
{condition} {if}	171
{condition} {if} {pronoun}	195
{condition} {may}	-507
{condition} {may} {harms}	-294
{condition} {may} {pronoun}	-141
{condition} {no}	-463
{condition} {no} {causes}	-153
{condition} {occurs} {person}	126
{condition} {person} {no}	118
{condition} {person} {pronoun}	188
{condition} {pronoun}	-186
{condition} {pronoun} {harms}	-220
{condition} {pronoun} {pathogen}	277
{condition} {pronoun} {suffers}	142
{condition} {raises}	-167
{condition~}	152
{condition~} {pronoun}	187
{danger}	-96
{danger} {agent}	240
{danger} {harm}	359
{danger} {harm} {body}	150
{danger} {harm~}	156
{danger} {may}	-172
{danger} {person}	154
{danger} {pronoun}	-338
{danger} {reports}	-249
{harms} {agent}	-139
{harms} {agent} {agent}	275
{harms} {agent} {pronoun}	-169
{harms} {ails}	-245
{harms} {body}	326
{harms} {body} {ails}	-263
{harms} {body} {body}	-511
{harms} {body} {harms}	-140
{harms} {body} {lowers}	204
{harms} {body} {pathogen}	-188
{harms} {body} {pronoun}	319
{harms} {body} {suffers}	-134
{harms} {complication}	-115
{harms} {harm}	-464
{harms} {harm~}	105
{harms} {if}	-263
{harms} {may}	-360
{harms} {occurs}	-201
{harms} {pathogen}	148
{harms} {person}	344
{harms} {person} {body}	-210
{harms} {person} {harm}	-212
{harms} {person} {no}	-204
{harms} {person} {person}	328
{harms} {pronoun}	-157
{harms} {pronoun} {may}	-256
{harms} {raises}	-114
{harms} {suffers}	-228
{harm}	140
{harm} {agent}	-108
{harm} {agent} {body}	-250
{harm} {agent} {harm}	136
{harm} {agent} {pronoun}	-155
{harm} {agent} {suffers}	-212
{harm} {body}	-471
{harm} {body} {agent}	-183
{harm} {body} {body}	-206
{harm} {body} {harms}	-134
{harm} {body} {may}	-530
{harm} {body} {occurs}	155
{harm} {body} {pronoun}	204
{harm} {body} {trouble}	209
{harm} {causes}	-285
{harm} {causes} {harm~}	263
{harm} {causes} {trouble}	155
{harm} {complication}	149
{harm} {condition}	-239
{harm} {harms}	-417
{harm} {harms} {person}	136
{harm} {harm} {condition}	-152
{harm} {harm} {harm}	373
{harm} {harm} {harm~}	319
{harm} {harm} {may}	-159
{harm} {harm} {no}	122
{harm} {harm} {person}	136
{harm} {harm} {pronoun}	-124
{harm} {harm} {trouble}	-208
{harm} {harm~} {may}	-136
{harm} {harm~} {person}	-133
{harm} {if}	129
{harm} {if} {harm}	-244
{harm} {if} {pronoun}	139
{harm} {links}	-126
{harm} {links} {agent}	-115
{harm} {links} {harm~}	199
{harm} {lowers}	-354
{harm} {may}	-152
{harm} {may} {agent}	177
{harm} {may} {body}	219
{harm} {may} {causes}	-127
{harm} {may} {harms}	-412
{harm} {may} {links}	174
{harm} {may} {person}	-370
{harm} {may} {pronoun}	-149
{harm} {no}	-192
{harm} {no} {agent}	-238
{harm} {no} {body}	188
{harm} {no} {harm}	136
{harm} {no} {pronoun}	-171
{harm} {occurs}	-294
{harm} {occurs} {if}	-188
{harm} {occurs} {may}	-148
{harm} {occurs} {person}	98
{harm} {pathogen}	-709
{harm} {pathogen} {may}	-164
{harm} {person}	-180
{harm} {person} {agent}	214
{harm} {person} {harm}	-328
{harm} {person} {may}	209
{harm} {person} {person}	215
{harm} {person} {pronoun}	151
{harm} {person} {suffers}	127
{harm} {pronoun}	639
{harm} {pronoun} {agent}	-191
{harm} {pronoun} {ails}	309
{harm} {pronoun} {causes}	245
{harm} {pronoun} {may}	-193
{harm} {pronoun} {no}	-263
{harm} {pronoun} {occurs}	-229
{harm} {raises}	139
{harm} {reports}	351
{harm} {suffers}	222
{harm} {suffers} {agent}	-168
{harm} {suffers} {body}	161
{harm} {suffers} {links}	-113
{harm} {suffers} {occurs}	253
{harm} {suffers} {reports}	208
{harm} {suffers} {suffers}	196
{harm} {treated}	-135
{harm} {trouble} {body}	-113
{harm~}	-200
{harm~} {agent}	258
{harm~} {agent} {body}	179
{harm~} {agent} {harm}	150
{harm~} {agent} {may}	-129
{harm~} {agent} {no}	-117
{harm~} {agent} {person}	114
{harm~} {agent} {suffers}	224
{harm~} {ails}	-170
{harm~} {body}	-212
{harm~} {body} {agent}	-180
{harm~} {body} {may}	185
{harm~} {body} {pronoun}	-167
{harm~} {body} {raises}	-248
{harm~} {causes} {body}	-135
{harm~} {causes} {pronoun}	150
{harm~} {complication}	110
{harm~} {condition}	-374
{harm~} {danger}	-131
{harm~} {harm}	285
{harm~} {harm} {may}	-308
{harm~} {harm} {must}	191
{harm~} {harm} {pathogen}	-209
{harm~} {harm~} {harm}	-354
{harm~} {harm~} {harm~}	-212
{harm~} {harm~} {may}	216
{harm~} {harm~} {person}	152
{harm~} {if}	268
{harm~} {if} {pronoun}	170
{harm~} {interacts}	176
{harm~} {links} {body}	117
{harm~} {lowers}	-315
{harm~} {may}	-257
{harm~} {may} {causes}	257
{harm~} {may} {occurs}	192
{harm~} {may} {pathogen}	-247
{harm~} {may} {person}	238
{harm~} {may} {pronoun}	-184
{harm~} {no} {harms}	-138
{harm~} {occurs} {agent}	214
{harm~} {person}	95
{harm~} {person} {body}	269
{harm~} {person} {pronoun}	189
{harm~} {person} {suffers}	213
{harm~} {pronoun}	-215
{harm~} {reports}	170
{harm~} {suffers} {body}	-218
{harm~} {suffers} {no}	-116
{harm~} {suffers} {person}	-148
{if} {agent}	208
{if} {agent} {harm}	-113
{if} {agent} {may}	-232
{if} {agent} {suffers}	135
{if} {body} {ails}	-141
{if} {body} {harms}	-290
{if} {body} {harm}	260
{if} {body} {may}	195
{if} {body} {no}	-124
{if} {body} {pronoun}	195
{if} {condition}	232
{if} {danger}	-163
{if} {harms}	-189
{if} {harm}	-450
{if} {person}	477
{if} {person} {agent}	263
{if} {person} {ails}	150
{if} {person} {no}	-173
{if} {person} {pronoun}	201
{if} {pronoun}	-227
{if} {pronoun} {agent}	175
{if} {pronoun} {ails}	152
{if} {pronoun} {body}	-202
{if} {pronoun} {pronoun}	-181
{if} {suffers}	-316
{if} {trouble}	-144
{interacts} {condition}	152
{likelihood}	220
{likelihood} {condition}	238
{likelihood} {harm} {raises}	105
{likelihood} {raises}	412
{links}	184
{links} {body}	84
{links} {harm}	-318
{links} {pathogen}	217
{links} {person}	-154
{lowers}	-153
{lowers} {ails}	-100
{lowers} {likelihood}	-413
{lowers} {likelihood} {harm}	-227
{lowers} {likelihood} {harm~}	-169
{lowers} {pronoun} {may}	185
{lowers} {suffers}	173
{lowers} {treated}	164
{lowers} {treated~}	-247
{may}	566
{may} {agent}	-363
{may} {agent} {pronoun}	128
{may} {ails}	149
{may} {ails} {agent}	227
{may} {ails} {if}	188
{may} {ails} {person}	-219
{may} {body}	285
{may} {body} {agent}	191
{may} {body} {body}	234
{may} {body} {harm}	-124
{may} {body} {pathogen}	160
{may} {causes}	209
{may} {causes} {agent}	182
{may} {causes} {body}	-179
{may} {causes} {condition}	211
{may} {causes} {pathogen}	253
{may} {causes} {person}	-162
{may} {condition}	282
{may} {harms}	397
{may} {harms} {harms}	184
{may} {harms} {pronoun}	316
{may} {harm}	331
{may} {harm} {body}	124
{may} {harm} {suffers}	137
{may} {harm~}	501
{may} {harm~} {pronoun}	120
{may} {if}	149
{may} {interacts}	213
{may} {links} {body}	-200
{may} {links} {harm}	-216
{may} {lowers} {agent}	209
{may} {no} {agent}	233
{may} {no} {body}	300
{may} {no} {person}	-114
{may} {no} {suffers}	-249
{may} {occurs}	226
{may} {occurs} {agent}	144
{may} {occurs} {if}	419
{may} {occurs} {person}	-212
{may} {person}	-128
{may} {person} {pronoun}	207
{may} {person} {suffers}	-131
{may} {pronoun} {agent}	128
{may} {pronoun} {body}	100
{may} {pronoun} {suffers}	167
{may} {raises}	264
{may} {raises} {body}	237
{may} {raises} {pathogen}	152
{may} {reports}	-390
{may} {suffers}	117
{may} {suffers} {body}	224
{may} {suffers} {condition}	-134
{may} {suffers} {harms}	-126
{may} {suffers} {harm}	118
{may} {treated}	-185
{may} {treated~}	-250
{must}	237
{must} {causes}	-165
{must} {interacts}	-144
{must} {lowers}	303
{must} {no}	694
{must} {no} {harms}	-124
{must} {raises}	-157
{no}	488
{no} {agent}	-563
{no} {agent} {agent}	-161
{no} {agent} {causes}	-218
{no} {agent} {harm}	124
{no} {agent} {harm~}	216
{no} {agent} {if}	244
{no} {agent} {pronoun}	-237
{no} {agent} {suffers}	-652
{no} {ails}	-416
{no} {ails} {agent}	-153
{no} {body}	341
{no} {body} {agent}	216
{no} {body} {ails}	160
{no} {body} {harms}	221
{no} {body} {may}	-202
{no} {body} {person}	274
{no} {body} {pronoun}	-269
{no} {causes}	454
{no} {causes} {body}	186
{no} {causes} {condition}	199
{no} {causes} {harm~}	-311
{no} {condition}	218
{no} {condition~}	-181
{no} {harms}	156
{no} {harms} {body}	-173
{no} {harms} {pronoun}	-184
{no} {harm} {no}	205
{no} {harm} {pronoun}	-316
{no} {harm~} {no}	243
{no} {harm~} {person}	305
{no} {if} {person}	172
{no} {links}	140
{no} {may} {agent}	-131
{no} {may} {body}	88
{no} {may} {harms}	113
{no} {must}	-218
{no} {no}	262
{no} {no} {harm}	131
{no} {occurs}	108
{no} {occurs} {pronoun}	-141
{no} {pathogen}	141
{no} {pathogen} {pronoun}	-100
{no} {person}	227
{no} {person} {body}	312
{no} {person} {condition}	104
{no} {person} {person}	-207
{no} {person} {pronoun}	-284
{no} {person} {suffers}	-296
{no} {pronoun}	274
{no} {pronoun} {causes}	332
{no} {pronoun} {if}	160
{no} {pronoun} {may}	-160
{no} {pronoun} {no}	300
{no} {pronoun} {person}	165
{no} {pronoun} {suffers}	164
{no} {raises}	191
{no} {raises} {body}	389
{no} {reports}	374
{no} {reports} {harm~}	183
{no} {reports} {lowers}	-179
{no} {side-effect}	254
{no} {suffers}	-280
{no} {suffers} {body}	-180
{no} {suffers} {causes}	185
{no} {suffers} {harms}	-195
{no} {suffers} {harm}	237
{no} {suffers} {harm~}	-209
{no} {suffers} {no}	267
{no} {suffers} {person}	-376
{no} {suffers} {reports}	182
{occurs}	318
{occurs} {agent} {body}	176
{occurs} {agent} {harm~}	-323
{occurs} {body}	-345
{occurs} {body} {person}	139
{occurs} {causes} {agent}	232
{occurs} {condition}	270
{occurs} {harm}	164
{occurs} {harm} {suffers}	-120
{occurs} {harm~}	176
{occurs} {if} {agent}	152
{occurs} {may}	-450
{occurs} {may} {harms}	-327
{occurs} {no}	-134
{occurs} {person}	153
{occurs} {person} {agent}	-138
{occurs} {person} {pathogen}	-162
{occurs} {person} {person}	130
{occurs} {person} {suffers}	-121
{occurs} {pronoun}	363
{occurs} {pronoun} {may}	209
{pathogen} {agent}	-431
{pathogen} {ails}	-198
{pathogen} {body} {body}	-174
{pathogen} {causes}	-187
{pathogen} {causes} {harm}	482
{pathogen} {causes} {harm~}	-150
{pathogen} {harm}	-174
{pathogen} {if}	187
{pathogen} {if} {person}	194
{pathogen} {may}	640
{pathogen} {may} {body}	310
{pathogen} {no}	177
{pathogen} {pathogen}	-293
{pathogen} {person}	122
{pathogen} {person} {person}	189
{pathogen} {pronoun}	-125
{pathogen} {pronoun} {body}	119
{pathogen} {pronoun} {pronoun}	-239
{pathogen} {raises}	227
{pathogen} {suffers}	-192
{pathogen} {suffers} {harm}	-132
{pathogen} {treated}	309
{person} {agent}	228
{person} {agent} {harms}	397
{person} {agent} {harm}	-162
{person} {agent} {may}	-159
{person} {agent} {no}	-234
{person} {agent} {person}	182
{person} {ails}	313
{person} {ails} {body}	150
{person} {ails} {harm}	-218
{person} {body}	-615
{person} {body} {lowers}	-157
{person} {body} {may}	181
{person} {body} {pronoun}	231
{person} {causes}	-115
{person} {causes} {agent}	-158
{person} {causes} {pronoun}	207
{person} {condition} {causes}	178
{person} {condition} {condition}	-110
{person} {condition} {harm}	-165
{person} {condition} {if}	174
{person} {condition~}	245
{person} {danger} {harm}	151
{person} {harm}	-399
{person} {harm} {body}	-132
{person} {harm} {lowers}	-169
{person} {harm} {may}	-192
{person} {harm~}	-222
{person} {harm~} {agent}	-207
{person} {harm~} {harm~}	-138
{person} {harm~} {if}	134
{person} {harm~} {no}	-215
{person} {harm~} {raises}	169
{person} {if}	204
{person} {lowers} {complication}	122
{person} {may}	-392
{person} {may} {agent}	-502
{person} {may} {ails}	265
{person} {may} {body}	-337
{person} {may} {causes}	-266
{person} {may} {harms}	129
{person} {may} {harm~}	105
{person} {may} {no}	-178
{person} {may} {occurs}	145
{person} {may} {person}	-268
{person} {may} {pronoun}	150
{person} {may} {suffers}	251
{person} {must}	-180
{person} {must} {pronoun}	-126
{person} {no}	-509
{person} {no} {harm}	-411
{person} {no} {harm~}	-387
{person} {no} {no}	-206
{person} {no} {suffers}	680
{person} {occurs} {condition}	123
{person} {occurs} {pronoun}	128
{person} {pathogen}	-281
{person} {pathogen} {suffers}	-178
{person} {person}	242
{person} {person} {agent}	162
{person} {person} {causes}	-304
{person} {person} {harms}	163
{person} {person} {harm}	-120
{person} {person} {harm~}	-300
{person} {person} {may}	152
{person} {person} {no}	214
{person} {person} {occurs}	-118
{person} {person} {pathogen}	-155
{person} {person} {person}	-242
{person} {person} {pronoun}	-220
{person} {person} {reports}	-120
{person} {pronoun}	373
{person} {pronoun} {agent}	-263
{person} {pronoun} {ails}	-118
{person} {pronoun} {harms}	-135
{person} {pronoun} {occurs}	233
{person} {pronoun} {person}	220
{person} {pronoun} {suffers}	-210
{person} {raises}	-129
{person} {raises} {agent}	198
{person} {raises} {pronoun}	-89
{person} {reports} {harm~}	141
{person} {reports} {person}	133
{person} {suffers} {agent}	179
{person} {suffers} {body}	262
{person} {suffers} {complication}	107
{person} {suffers} {harm}	-371
{person} {suffers} {harm~}	314
{person} {suffers} {if}	-247
{person} {suffers} {pathogen}	153
{person} {suffers} {person}	210
{person} {suffers} {raises}	-153
{person} {treated}	-229
{pronoun} {agent} {body}	-208
{pronoun} {agent} {pathogen}	-236
{pronoun} {ails} {harm}	-125
{pronoun} {ails} {may}	130
{pronoun} {body}	-245
{pronoun} {body} {agent}	-372
{pronoun} {body} {body}	-169
{pronoun} {body} {harm~}	223
{pronoun} {body} {may}	216
{pronoun} {body} {no}	217
{pronoun} {body} {occurs}	154
{pronoun} {body} {person}	212
{pronoun} {body} {pronoun}	124
{pronoun} {causes}	500
{pronoun} {causes} {body}	-141
{pronoun} {causes} {harm}	190
{pronoun} {causes} {no}	-188
{pronoun} {causes} {person}	131
{pronoun} {harms}	173
{pronoun} {harms} {harm~}	208
{pronoun} {harms} {may}	-105
{pronoun} {harms} {person}	-185
{pronoun} {harms} {pronoun}	183
{pronoun} {harm}	-62
{pronoun} {harm} {causes}	-200
{pronoun} {harm} {harm~}	160
{pronoun} {harm~}	-270
{pronoun} {harm~} {agent}	-185
{pronoun} {harm~} {may}	129
{pronoun} {harm~} {no}	164
{pronoun} {if} {agent}	116
{pronoun} {if} {pronoun}	-132
{pronoun} {interacts}	173
{pronoun} {lowers}	-206
{pronoun} {lowers} {person}	-143
{pronoun} {may}	267
{pronoun} {may} {ails}	-119
{pronoun} {may} {body}	624
{pronoun} {may} {harms}	184
{pronoun} {may} {harm}	232
{pronoun} {may} {links}	-162
{pronoun} {may} {occurs}	165
{pronoun} {may} {person}	378
{pronoun} {may} {pronoun}	194
{pronoun} {may} {reports}	-157
{pronoun} {may} {suffers}	-350
{pronoun} {must}	510
{pronoun} {must} {no}	135
{pronoun} {no}	-656
{pronoun} {no} {agent}	-278
{pronoun} {no} {ails}	-194
{pronoun} {no} {body}	198
{pronoun} {no} {causes}	-144
{pronoun} {no} {danger}	-118
{pronoun} {no} {harms}	115
{pronoun} {no} {harm~}	-109
{pronoun} {no} {may}	-158
{pronoun} {no} {no}	197
{pronoun} {no} {occurs}	235
{pronoun} {no} {suffers}	129
{pronoun} {occurs} {agent}	121
{pronoun} {occurs} {causes}	-194
{pronoun} {occurs} {if}	-146
{pronoun} {occurs} {no}	-149
{pronoun} {pathogen} {body}	187
{pronoun} {pathogen} {pronoun}	-202
{pronoun} {person}	-214
{pronoun} {person} {agent}	-226
{pronoun} {person} {harms}	99
{pronoun} {person} {no}	278
{pronoun} {person} {pronoun}	431
{pronoun} {person} {suffers}	273
{pronoun} {pronoun}	-17
{pronoun} {pronoun} {agent}	109
{pronoun} {pronoun} {body}	-187
{pronoun} {pronoun} {causes}	127
{pronoun} {pronoun} {harms}	-169
{pronoun} {pronoun} {may}	-108
{pronoun} {raises} {danger}	-84
{pronoun} {reports}	-338
{pronoun} {suffers} {agent}	-132
{pronoun} {suffers} {danger}	-154
{pronoun} {suffers} {harm}	-167
{pronoun} {suffers} {harm~}	-135
{pronoun} {suffers} {occurs}	-95
{pronoun} {suffers} {pronoun}	424
{pronoun} {suffers} {suffers}	178
{pronoun} {treated~}	-119
{raises} {agent}	379
{raises} {agent} {agent}	-102
{raises} {agent} {may}	-185
{raises} {body}	412
{raises} {body} {agent}	-199
{raises} {body} {ails}	-148
{raises} {body} {body}	-237
{raises} {body} {may}	129
{raises} {body} {no}	-122
{raises} {harms}	-120
{raises} {harm}	-284
{raises} {harm~}	335
{raises} {pathogen}	207
{raises} {suffers}	-133
{reports}	398
{reports} {agent} {body}	166
{reports} {agent} {no}	-159
{reports} {agent} {pronoun}	351
{reports} {body}	-288
{reports} {condition}	-189
{reports} {harm}	325
{reports} {harm~}	123
{reports} {lowers}	-112
{reports} {no}	192
{reports} {person}	-241
{reports} {person} {pronoun}	-251
{reports} {person} {suffers}	-194
{side-effect}	468
{side-effect} {body}	133
{suffers} {agent}	-537
{suffers} {agent} {agent}	233
{suffers} {agent} {causes}	94
{suffers} {agent} {harm}	-119
{suffers} {agent} {harm~}	278
{suffers} {agent} {person}	-202
{suffers} {ails}	-225
{suffers} {ails} {pronoun}	122
{suffers} {body} {body}	-182
{suffers} {body} {lowers}	-190
{suffers} {body} {suffers}	-133
{suffers} {causes}	178
{suffers} {causes} {agent}	289
{suffers} {causes} {body}	121
{suffers} {causes} {harm}	273
{suffers} {causes} {may}	-147
{suffers} {causes} {person}	316
{suffers} {complication}	-215
{suffers} {condition}	355
{suffers} {condition} {agent}	179
{suffers} {condition} {body}	289
{suffers} {harms}	66
{suffers} {harms} {body}	120
{suffers} {harms} {person}	271
{suffers} {harm}	268
{suffers} {harm} {condition}	235
{suffers} {harm} {no}	-141
{suffers} {harm~} {harm~}	-116
{suffers} {harm~} {no}	149
{suffers} {if}	313
{suffers} {if} {person}	227
{suffers} {if} {pronoun}	393
{suffers} {likelihood}	201
{suffers} {may}	-229
{suffers} {no}	-723
{suffers} {no} {body}	-410
{suffers} {no} {harm~}	-173
{suffers} {no} {person}	110
{suffers} {no} {pronoun}	-107
{suffers} {no} {reports}	-124
{suffers} {no} {side-effect}	178
{suffers} {occurs} {agent}	217
{suffers} {pathogen}	261
{suffers} {person} {agent}	-296
{suffers} {person} {body}	206
{suffers} {person} {if}	150
{suffers} {person} {no}	211
{suffers} {person} {person}	183
{suffers} {person} {pronoun}	-149
{suffers} {pronoun}	-248
{suffers} {pronoun} {harm}	-172
{suffers} {pronoun} {no}	245
{suffers} {pronoun} {pronoun}	321
{suffers} {pronoun} {raises}	-226
{suffers} {raises}	-413
{suffers} {reports}	795
{suffers} {reports} {no}	329
{suffers} {suffers}	522
{suffers} {suffers} {harm}	589
{suffers} {suffers} {harm~}	265
{suffers} {suffers} {may}	-131
{suffers} {treated~}	235
{treated} {body}	190
{treated} {person}	265
{treated} {pronoun}	-203
{treated} {treated} {treated~}	208
{treated} {treated~}	176
{treated~}	-507
{treated~} {agent}	-163
{treated~} {causes}	213
{trouble}	173
{trouble} {agent}	191
{trouble} {body}	-145
{trouble} {harms}	-182
{trouble} {may}	-283
{trouble} {may} {causes}	-284
{trouble} {no}	149
{trouble} {person}	307
{trouble} {pronoun}	-187`,
    'class': `active-property	206
ail-verb	375
beauty-object	-397
benefit-noun	-235
benefit-verb	-446
better-word	254
body-part	253
buy-call	-153
buyer-noun	204
call-phrase	-213
cause-verb	-215
complaint	-233
complication	305
condition	296
contra	495
convenience	671
device	325
drug	250
endorse-phrase	-119
guarantee	-189
harm	492
harm-verb	294
harmful	74
hype-phrase	-136
hype-verb	-199
likelier	338
likelihood	238
link-verb	355
natural-claim	-314
neutral-advice	426
nutrient	-152
offer	-274
performance-phrase	239
person	239
product-noun	-240
provider-noun	-257
pseudo	-221
raise-verb	-121
rave	-210
remedy-service	562
replace-care	-137
reporting	-280
risk-tone	495
safe	764
safety-noun	161
shift-verb	274
side-effect	268
staff-noun	-238
suffer-verb	194
supplement	-349
symptom-object	157
time-unit	191
treatment	290
trouble	209
vital	167`,
    'lead-in': `<ails>	173
<body>	-110
<buyer>	223
<contra>	163
<exposure>	-136
<person>	205
<product>	-126
<treatment>	-226
an	-151
come	173
for	-233
have	-128
here	230
if	-84
include	-135
is	143
list	382
might	-108
notice	410
of	-244
other	359
so	213
these	228
things	360
use	123
what	167
your	-193`,
    'place': `aftercare	176
alone	424
announced	213
benefit	-799
block-quote	252
cell	618
ends-open	177
faq	246
first	-813
in-aftercare	-445
in-faq	468
in-risk	-1155
instruction	-498
item	218
lead-in	416
middling	108
paragraph	-111
risk	544
shop	-267
short	111
speaker	-149
title	-758
top	-1346
under-question	-436
very-long	256
very-short	-571`,
    'before': `answers-harm	632
at-hand	388
care-heading	430
carry-agent	415
carry-condition	-155
carry-harm	538
disease-heading	-393
harm-heading	-99
none	302
own-treatment	376
risk-heading	389
score	210
treatment	-155
{agent} condition	725
{agent} hand	-552
{agent} treatment	120
{ails} condition	-330
{ails} risk	453
{body} condition	-286
{body} hand	-127
{body} none	223
{body} risk	170
{body} treatment	223
{causes} condition	-306
{causes} hand	154
{causes} none	55
{causes} risk	499
{causes} treatment	-123
{complication} condition	-115
{complication} risk	298
{condition} condition	-346
{condition} hand	-109
{condition} none	-137
{condition~} condition	-143
{condition~} hand	-175
{condition~} risk	415
{harms} hand	-178
{harms} none	244
{harms} risk	139
{harms} treatment	-344
{harm} condition	-302
{harm} hand	119
{harm} none	248
{harm} risk	-195
{harm} treatment	236
{harm~} condition	-462
{harm~} hand	114
{harm~} risk	238
{if} condition	-103
{if} risk	355
{interacts} hand	-205
{interacts} risk	219
{likelihood} condition	-89
{likelihood} hand	154
{likelihood} risk	167
{links} condition	192
{links} hand	96
{links} risk	-271
{lowers} hand	251
{lowers} none	-218
{may} condition	-176
{may} hand	659
{may} none	221
{may} risk	320
{may} treatment	-600
{must} condition	129
{no} none	-183
{no} treatment	357
{occurs} condition	-111
{occurs} risk	535
{pathogen} condition	-340
{pathogen} risk	92
{pathogen} treatment	226
{person} condition	-181
{person} none	246
{person} risk	170
{person} treatment	-269
{pronoun} risk	205
{pronoun} treatment	-75
{raises} condition	-188
{raises} hand	222
{reports} condition	-363
{reports} hand	-104
{reports} risk	481
{reports} treatment	266
{side-effect} hand	334
{suffers} risk	277
{suffers} treatment	-249
{treated} condition	131
{treated} hand	-227
{treated~} hand	-127
{trouble} condition	-126
{trouble} treatment	185
{} hand	-183
{} none	238
{} risk	-211
{} treatment	374`,
  },
}
