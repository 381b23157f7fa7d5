// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -2.001,
  strong: 0.7,
  around: {"own":0.81,"before":0.309,"after":0.674,"second-before":0.466,"second-after":0.416,"page":-1.978,"section":0.691,"bias":-0.657},
  weights: {
    'reason': `about-treatment	355
agent-causes-harm	230
agent-changes-body	175
agent-first	348
agent-harms-body	521
agent-is-harmful	-262
agent-is-safe	170
agent-lowers-harm	-305
agent-lowers-risk	-361
agent-makes-likelier	234
agent-shifts-agent	-68
agents-interact	190
ail-and-agent	-403
answers-risk-question	222
asked	-311
body-ails-with-agent	-428
body-first	117
care-heading	180
cell-of-harms	119
complication	116
complication-of-agent	111
condition-only	-512
contra-it	-168
contra-it-if	627
contra-passive	167
denies-harm	-557
denies-harm-at-hand	577
denies-harm-of-agent	-306
disease-causes-harm	-374
disease-first	-502
disease-harms-body	-689
disease-heading	311
echoes-harm	159
echoes-harm-of-agent	481
event-at-hand	-356
first-person	96
fragment	227
germs-with-agent	44
harm-affects-people	198
harm-before	-365
harm-counted	-154
harm-expected	332
harm-from-agent	-149
harm-heading	-899
harm-in-risk-section	-280
harm-in-study	372
harm-is-frequent	350
harm-not-found	-196
harm-occurs	-149
harm-told	-535
hurt-and-agent	-208
instruction	425
it-causes-harm	344
it-is-harmful	-193
it-makes-likelier	-462
level-moves	537
list-in-risk-section	220
list-of-contraindications	252
list-of-harms	178
may	-147
may-in-risk-section	-287
no-agent-anywhere	202
no-link	300
none	-648
pauses-agent	-140
permits-agent	-167
permits-it	206
person-suffers	-212
person-unwell	-442
person-unwell-with-agent	-179
refuses-agent	444
refuses-it	388
risk-heading	-261
safety-known	155
share-at-hand	295
share-in-risk-section	114
side-effect	361
something-harms-body	-193
something-raises-risk	-195
tells-benefit	-213
tells-diagnosis	-597
tells-how	265
tells-need	224
tells-spread	-114
tells-symptoms	-526
toll-at-hand	-238
toll-of-agent	153
trouble-and-agent	-226
trouble-at-hand	-399
untreated	-281
unwell-and-agent	-262`,
    'word': `10	-78
2	-173
ablation	-109
abscess	-291
accidents	98
ache	153
aching	-201
acne	-181
add	192
adults	-411
air	-144
alarms	143
alcohol	317
allergy	334
allowed	-115
amiodarone	228
amlodipine	162
anemia	-274
ankle	109
antibiotic	-219
antibiotics	-102
antibody	-176
antihistamines	211
anyone	369
apart	-221
apixaban	-111
apnea	-176
arm	123
aspirin	415
asthma	125
attack	156
attacks	-136
avoid	-118
avoided	236
baclofen	205
bad	-133
balloon	-192
become	-186
been	-172
benefit	171
beta	144
better	-210
bipolar	216
bite	163
black	163
bladder	224
bleach	119
bleed	-142
blinding	-196
blister	-153
block	-218
blocks	-160
bloodstream	133
blue	-128
body	-142
booster	-165
bothers	129
bowel	-168
bowels	199
brain	-95
brands	172
break	-213
breast	224
breath	-197
breathing	100
breathlessness	-197
brittle	120
broke	128
bruise	-200
bruised	239
bruises	323
bulges	-125
burn	366
burning	-211
burns	167
burst	-155
c	-142
calcium	206
cancers	-160
cannot	-176
carbon	-113
carry	-185
cases	128
cataract	251
catheter	167
cells	-267
chair	238
cheeks	172
chest	-137
chill	-113
chills	106
chip	103
cigarettes	228
clearance	150
climbs	-152
clinic	-142
clinics	148
clogged	-123
clotting	-163
cloudy	-141
codeine	295
cohort	137
collection	100
colon	-125
coma	241
combine	113
common	-142
company	-178
complaint	266
complaints	151
complication	189
compounds	-134
condition	-174
conditions	168
constipated	129
constipation	379
contact	-197
copd	183
cord	-60
cosmetic	-123
cotton	141
course	261
courses	173
cpap	-119
crack	-212
cracks	-244
cramps	160
crash	-132
crushed	-93
crust	240
cure	-132
cutting	137
d	-140
daily	110
damage	-171
damages	-170
dangerous	-288
day	200
deaf	-289
death	222
defibrillator	-133
deficiency	-153
density	142
depression	-322
dermatologist	-127
dexamethasone	-118
died	175
dies	-173
difference	-122
disabling	-155
disease	-253
distress	114
dizziness	170
doctor	-165
dose	209
double	-413
doubled	340
doubles	132
down	239
drain	-197
drawback	156
dreams	264
dries	-126
drifts	181
drinkers	139
drops	-343
drowsiness	154
drowsy	232
drug	-196
drugs	276
dry	-156
dust	-245
eardrum	173
enamel	133
enzyme	-111
everybody	182
everyone	-153
evidence	-201
exercise	-190
exercises	-153
experts	329
exposure	-142
extra	173
eye	-173
eyebrows	122
eyelid	163
failed	-299
fails	-127
fall	-274
false	-82
families	-130
fat	-127
fatal	180
feed	280
feet	-112
fell	121
fentanyl	-132
fertility	181
fever	232
few	204
figure	136
fillings	118
flares	-128
flu	324
fluid	231
flushed	130
foam	163
fog	127
follicles	124
food	-196
forehead	121
forming	95
formula	77
fortified	138
fortnight	-151
fracture	-157
frequent	116
frozen	-131
further	-136
gag	119
gain	105
garlic	179
gel	-118
gene	99
gentle	275
germs	118
gets	126
glare	-148
glaucoma	209
goes	148
good	170
grapefruit	292
grew	-136
grip	131
grow	157
growing	-73
grown	-180
grows	-286
growth	128
growths	-150
habit	95
half	-370
halved	117
hands	-289
harms	141
headache	303
healing	186
heals	134
health	-282
hearing	-226
heart	-207
heartburn	154
heavy	-193
high	-130
hiv	240
hives	197
hormones	-250
hospital	301
hot	127
hours	-227
hunger	-142
hurt	140
i'm	-128
ibuprofen	188
ill	-275
immune	137
implant	166
implants	199
infants	-158
inflamed	-195
inflammatories	240
inflammatory	-99
injection	-185
injections	145
injure	201
injury	-163
inner	-150
insulin	-103
iodine	125
iron	-225
irritable	-170
irritate	189
irritated	-164
irritates	206
irritation	245
isn't	-83
itch	-300
itchy	348
jab	128
jar	-201
jaundice	97
jaw	237
joint	-193
joints	-173
just	-147
keyhole	97
kidney	80
kidneys	377
kills	-131
large	108
laser	172
lasik	137
laxative	152
leaks	-102
leg	214
legs	-298
leukemia	-207
levels	116
lift	-116
lifting	-202
light	-137
likelier	101
likelihood	137
likely	251
live	191
liver	204
longer	-176
loose	175
loss	-176
lotion	-149
lower	196
lump	-146
lumps	-95
magnesium	149
malaria	-125
many	-128
mark	132
marrow	-203
measles	133
medicines	-192
members	-169
menu	154
mesh	149
mind	113
minutes	-276
miscarriage	-135
mold	-126
months	-145
mood	-338
more	204
most	-294
mouth	468
mri	430
naloxone	-121
nausea	306
needles	286
nerve	-265
never	166
newborns	-293
night	-41
no	-177
nose	197
nosebleed	258
noses	178
nostrils	-109
nothing	182
numb	141
numbed	-94
oestrogen	-180
office	-122
often	-221
older	-161
one	251
operation	175
operations	213
ordinary	125
others	-153
overdose	206
overnight	270
oxygen	-113
ozone	158
pace	-115
pads	-154
pain	-660
paracetamol	-237
parent	-155
parents	-167
paroxetine	233
patch	321
patches	-152
patients	174
pelvis	-270
penicillin	125
pills	168
pinches	270
pink	114
placenta	-140
pneumonia	-192
poisonous	141
pollen	-165
poor	-271
poorly	-169
positive	-106
pounds	-168
pregnancy	179
press	-172
presses	-176
prevent	-273
prick	-146
products	-165
propranolol	115
prostate	-116
protein	157
proteins	-203
provider	-140
puffy	323
push	169
pushes	-219
pushing	179
radiation	173
raises	245
rapid	125
rash	153
raynaud's	219
reaction	-114
reactions	250
recipients	249
red	-254
redness	249
rejection	201
relapse	-252
remedies	187
remedy	-143
rest	-326
restless	-73
results	-166
reverses	-142
risk	-128
room	191
root	-302
rough	393
rub	-132
rules	209
runny	129
runs	-424
safe	771
safety	126
salt	-342
scans	-215
scarred	-229
scarring	-107
scope	-168
screening	-168
sedatives	192
seizures	163
sensitivity	225
serotonin	-125
sexual	116
shock	-214
shocks	125
shortness	-102
shots	324
should	247
shoulder	118
shrinks	-183
sick	-389
sight	-181
silicone	-200
skull	138
sleep	-526
sleeping	329
slow	125
smarts	148
smoke	198
smokers	601
smoking	426
snapped	228
snoring	-152
some	212
sore	202
specialist	166
spine	167
spirits	251
spleen	-120
split	-97
spoils	-129
spotting	179
sprain	102
spray	-108
starve	-147
starved	200
stenosis	159
steps	-249
steroid	214
stick	-142
sting	227
stings	348
stomach	624
stools	171
stores	-166
strain	-182
strains	-482
strength	171
strep	-116
strip	267
stroke	-74
studies	130
sudden	211
sugar	-242
suicide	-137
sun	182
sunburn	139
sunlight	213
supports	-155
survivors	-132
swell	196
swells	-237
swollen	-158
symptoms	-131
syndrome	-308
system	176
tablet	-147
taste	181
tea	-137
tearing	162
tears	-311
teens	157
tells	-132
ten	198
tendons	146
test	-177
testosterone	122
tests	-358
thin	164
thinking	132
thinners	326
thyroid	196
tighten	245
tiredness	-263
tissue	-299
tobacco	290
toe	177
toes	135
tongue	114
topiramate	178
torn	-197
toxic	139
toxin	-171
transfusion	198
treatment	-158
trial	-377
trials	-233
trouble	-181
troubles	218
tube	-229
tubes	-177
tumor	145
twice	157
ultrasound	-211
underactive	117
undone	125
unpleasant	202
unsafe	118
unsettled	131
upset	144
urgency	-119
use	380
users	507
vaccines	155
veins	-142
ventilator	195
vessels	-139
virus	-142
viruses	-204
vision	228
vivid	203
wakes	151
waking	-190
warfarin	235
weaken	169
weeks	298
weeps	140
weights	120
well	243
wine	206
within	110
without	-165
women	-163
workers	-138
works	-146
worn	-160
worse	421
year	-127
yeast	159
yellow	-285`,
    'word-stem': `10	-78
2	-173
a	254
abl	-109
absces	-291
accident	98
ach	-221
ache	153
acne	-181
add	123
adult	-400
air	-144
alarm	240
alcohol	317
allerg	287
allow	-115
amiodaron	228
amlodipin	162
anemia	-274
ankl	142
antibiotic	-321
anticoagulant	-221
antihistamin	187
anyon	369
apart	-221
apixaban	-111
apnea	-176
applianc	139
area	-88
arm	123
arter	-68
aspirin	415
asthma	125
at	-87
baclofen	205
bad	-124
balloon	-192
be	359
been	-172
benefit	199
beta	144
better	-210
bipolar	216
bite	163
black	163
bladder	224
ble	-142
bleach	154
blind	-264
blister	-270
block	-415
blocker	140
blood	241
bloodstream	133
blue	-128
body	-142
booster	-170
brain	-107
brand	126
break	-197
breast	291
breathless	-197
brittl	120
brok	128
bruis	472
bulg	-286
burn	321
burst	-185
by	-139
c	-142
calcium	206
calm	-126
cancer	-265
cannot	-176
carbon	-113
carr	-211
cas	128
cataract	325
cell	-144
chair	234
chemical	-195
chest	-137
chew	183
chip	218
cigarett	236
claim	-159
clear	140
clearanc	150
climb	-130
clogg	-123
clott	-150
cloud	-144
codein	295
cohort	137
collaps	181
collection	100
colon	-125
coma	241
combin	95
common	-142
compan	-201
complaint	417
complic	265
compound	-181
concentr	134
constip	379
constipat	129
contact	-197
copd	183
cord	-52
cosmetic	-131
cotton	141
count	-141
cours	434
cpap	-119
crack	-552
cramp	294
crash	-166
crush	-72
crust	242
cure	-132
cutt	137
d	-140
dai	110
damag	-287
dangerou	-288
day	200
deaf	-345
defect	78
defibrillator	-133
deficienc	-153
densit	142
dent	160
depression	-322
dermatologist	-130
devic	156
dexamethason	-118
died	175
dies	-173
differenc	-122
disabl	-158
disc	-141
diseas	-280
distres	114
diuretic	150
dizzi	170
do	-175
doctor	-209
does	-230
dose	209
down	239
drain	-297
drawback	181
dream	264
dress	-147
dri	-128
drinker	139
drop	-218
dropp	240
drows	232
drowsi	154
drug	84
dry	-152
dust	-245
eardrum	173
effect	165
ejacul	122
enamel	133
everybod	182
everyon	-153
evidenc	-201
exercis	-343
expert	316
exposur	-142
extra	173
eye	-173
eyebrow	116
eyelid	141
fail	-376
faint	158
fall	-121
fals	-82
famil	-130
fat	-127
fatal	180
feed	202
feet	-112
fell	121
fentanyl	-132
fertilit	181
fever	227
few	204
fill	126
filter	-181
firm	-76
fistula	129
flu	324
fluid	231
flush	160
foam	163
fog	127
food	-196
forehead	121
form	92
formula	74
fortif	138
fortnight	-151
fractur	-181
frequent	116
friend	201
frozen	-131
further	-136
gag	119
gain	105
garlic	179
gel	-118
gene	99
gentl	275
germ	167
gets	126
glar	-148
glaucoma	209
goes	148
good	170
graft	291
grapefruit	292
grew	-136
grip	131
grow	-202
grown	-180
half	-370
hand	-321
harm	179
have	-150
headach	261
heal	285
health	-202
hear	-226
heartburn	154
heav	-193
heel	-174
high	-130
hiv	436
hormon	-186
hospital	269
hot	127
hour	-103
hunger	-142
hurt	185
i	-161
i'm	-128
ibuprofen	188
ill	-164
immun	137
implant	365
infant	-190
infect	-47
inflam	-327
inhaler	148
injur	96
inner	-150
insulin	-103
iodin	125
iron	-225
irrit	245
irritabl	-170
irritat	234
is	138
isn't	-83
it	138
jab	128
jar	-201
jaundic	97
jaw	237
joint	-366
jump	199
just	-147
keyhol	97
kidne	80
kidney	377
larg	108
laser	154
lasik	137
laxativ	276
leg	214
legs	-298
lens	-85
leukemia	-207
level	217
lift	-200
liga	-120
light	-137
like	264
likelier	101
likelihood	137
live	191
liver	195
longer	-176
loos	175
loss	-176
lotion	-149
lump	-341
magnesium	149
malaria	-125
many	-128
mark	150
marrow	-203
mask	-201
measl	133
medicin	-238
member	-190
menu	150
mesh	209
mind	114
minut	-327
miscarriag	-135
mold	-125
monitor	-132
mood	-394
more	204
most	-294
mouth	452
move	197
mri	430
naloxon	-121
nausea	306
neck	163
needl	108
nerv	-347
never	166
newborn	-234
night	-74
no	-177
nos	178
nose	197
noseble	258
not	-426
noth	182
oestrogen	-132
of	154
offic	-123
often	-221
oint	-134
older	-161
one	251
oper	389
opioid	209
ordinar	125
other	-188
overdos	207
overload	-169
overnight	270
oxygen	-113
ozon	158
pace	-115
pads	-154
pain	-606
paracetamol	-237
parent	-322
paroxetin	233
patient	78
pelvi	-270
penicillin	125
perfect	79
pierc	303
pill	251
pinch	123
pink	114
placenta	-140
platelet	-127
pneumonia	-202
poisonou	141
pollen	-165
poor	-440
positiv	-119
pregnanc	179
pres	-172
press	-239
prevent	-253
prick	-164
product	-207
propranolol	115
prostat	-116
provider	-141
puff	323
push	155
radi	173
rais	154
rapid	125
raynaud'	219
reaction	137
rebound	122
recipient	249
regrow	-105
rejection	201
relaps	-265
rest	-381
restles	-73
result	-166
revers	-142
room	191
root	-168
rough	393
rub	-132
ruin	-181
rul	241
runn	129
runs	-424
sachet	-142
safe	771
safet	126
salt	-331
scald	128
scan	-321
scar	-209
scarr	-336
scop	-168
screen	-169
sedativ	188
seizur	186
sensitivit	225
serotonin	-125
sexual	116
shield	144
shock	-89
short	-197
shot	340
should	247
shrink	-108
sick	-259
sight	-181
silicon	-200
skull	138
sleep	-223
slip	127
slow	175
smart	280
smok	783
smoker	601
snapp	228
sneez	-166
snor	-152
some	212
sore	187
specialist	196
spin	167
spirit	251
spleen	-120
split	-102
spoil	-106
spott	179
spra	-108
ssri	166
stenosi	159
step	-249
stick	-173
sting	664
stomach	624
stor	-184
strain	-664
strep	-116
strip	170
strok	-109
stud	97
sudden	269
sugar	-129
suicid	-137
sun	182
sunburn	203
sunlight	213
support	-205
survivor	-132
swollen	-158
syndrom	-308
system	138
tablet	-264
tast	181
tea	-137
tear	-95
teen	157
tell	-70
ten	198
tender	243
tendon	87
test	-455
testosteron	122
tetracyclin	123
that	-231
the	-182
thicken	80
think	132
thinner	371
third	-183
thought	157
thyroid	196
tighten	290
tingl	-172
tired	-263
tissu	-316
to	225
tobacco	290
toe	177
toes	135
tongu	167
topiramat	178
torn	-197
toxic	139
toxin	-252
transfusion	198
trial	-610
tub	-198
tube	-229
turn	-214
twic	157
ultrasound	-211
underactiv	117
undon	125
unpleasant	202
unsaf	118
unsettl	131
upset	141
urgenc	-119
use	380
user	637
vaccin	184
ventilator	195
vessel	-194
viru	-142
virus	-204
vision	228
vitamin	-91
vivid	203
warfarin	235
we	-211
weaken	346
weep	239
well	238
wine	206
with	373
within	110
without	-165
women	-163
work	-90
worker	-138
worn	-160
wors	421
yellow	-285
your	-251
youth	113`,
    'run': `!	-116
" -	185
" <body>	-146
" <hype>	-121
" <hypes>	-120
" <person>	-125
" <rave>	141
" <safe>	219
" <unwell>	179
" says	-184
#	-352
# .	-106
# <buyer> .	193
# <buyer> who	-95
# <harm>	156
# <percent> ,	75
# <percent> .	232
# <percent> had	166
# <pregnancy>	-149
# <time>	-103
# <time> and	-142
# a	161
# have	236
# is	-170
# mg	-144
# million	-168
# needs	-177
# of	101
# of the	134
# of those	-178
# the	148
# to <rave>	113
, " says	-184
, #	-118
, <body>	-206
, <body> -	124
, <body> .	134
, <body> and	-130
, <buyer>	-213
, <condition> ,	-195
, <condition> or	-72
, <convenience>	132
, <exposure>	-305
, <exposure> and	-205
, <harm> and	-286
, <harms>	-247
, <hypes>	-153
, <pathogen>	-276
, <pathogen> <raises>	-143
, <pathogen> and	-166
, <performance> and	-124
, <person>	-225
, <pregnancy>	-109
, <provider>	-175
, <staff>	121
, <treatment>	-210
, <unwell>	-212
, <unwell> and	-132
, <unwell> or	132
, a	-146
, a <condition>	196
, an	-110
, an <harm>	-286
, and	167
, and <body>	138
, and <buyer>	210
, and <condition>	-156
, and <exposure>	139
, and <harm>	106
, and <pathogen>	-230
, and it	-188
, and one	136
, and so	-173
, and that	-109
, and two	148
, as	380
, as do	188
, as the	226
, at	236
, at the	182
, because	253
, because a	152
, because it	142
, but they	-176
, called	-98
, for	196
, if <person>	-140
, in	255
, in which	138
, less	166
, more than	-130
, mostly	130
, not	-140
, on	-104
, once	254
, or	-279
, rarely	129
, since	467
, since a	146
, so	295
, so that	-232
, the <form>	146
, the <staff>	206
, then	-125
, though	100
, though it	159
, whereas	-143
, which is	128
, white	139
, who has	209
, with	185
, with <harm>	241
, without	-149
, yes	334
, yes .	313
, your	153
, your <body>	113
, zero	188
- <body>	-164
- <time>	169
- <time> -	169
- <treatment>	266
- free	-133
- old	169
- shaped	-173
- term	189
- tip	209
. "	-143
. ￼	284
/	-242
: #	-147
: <evidence>	137
: <harm>	221
: <unwell>	257
: a	178
: it's	116
: my	-112
: one	171
; <exposure>	128
; <person>	-270
; <treatment>	134
; a	213
; about	-181
; an	-145
; in	163
; it	88
; one	127
; whether	184
<ails> ,	-339
<ails> , and	-212
<ails> .	89
<ails> after	106
<ails> and	-213
<ails> on	187
<ails> the	159
<ails> them	-132
<ails> through	-196
<beauty>	336
<beauty> .	130
<beauty> and	132
<beauty> and <body>	142
<beauty> has	-130
<beauty> in	-126
<beauty> to	-136
<beauty> under	-117
<beauty> was	245
<body>	-180
<body> , <harm>	-133
<body> , a	231
<body> , and	245
<body> , then	-109
<body> -	232
<body> . "	222
<body> :	186
<body> ;	175
<body> <ails> .	-107
<body> <ails> for	162
<body> <body> .	-178
<body> <condition> .	121
<body> <harm>	142
<body> <hypes>	-214
<body> <raises>	-212
<body> about	138
<body> after	-177
<body> and <treatment>	117
<body> are	202
<body> are <safe>	193
<body> becomes	-127
<body> becomes <unwell>	-123
<body> can	-281
<body> comes	123
<body> does	137
<body> does not	162
<body> feel	160
<body> for	182
<body> further	135
<body> further .	134
<body> gets	118
<body> gives	138
<body> had	136
<body> hard	154
<body> have	125
<body> have <ails>	134
<body> in <buyer>	164
<body> in a	-190
<body> is being	154
<body> is taken	101
<body> it	145
<body> makes	-174
<body> of a	107
<body> or <harm>	-127
<body> stays <unwell>	128
<body> the next	162
<body> to the	-130
<body> too .	-138
<body> were	177
<body> will	357
<body> will be	243
<body> with a	166
<buyer> .	57
<buyer> <ails> ,	-220
<buyer> <body>	-119
<buyer> <contra>	-135
<buyer> <harm>	-190
<buyer> <raises>	-126
<buyer> <unwell>	143
<buyer> a	123
<buyer> a <time>	122
<buyer> after	-123
<buyer> and	-111
<buyer> are	-181
<buyer> are free	-132
<buyer> describe	180
<buyer> find	149
<buyer> get	136
<buyer> has had	154
<buyer> have	184
<buyer> have <ails>	132
<buyer> have been	160
<buyer> have no	-139
<buyer> in the	-186
<buyer> is	126
<buyer> it	-203
<buyer> need	-204
<buyer> need a	-157
<buyer> notice	161
<buyer> of	-197
<buyer> on	243
<buyer> out	183
<buyer> out of	135
<buyer> to	-274
<buyer> who take	129
<buyer> with <unwell>	154
<buyer> with a	233
<buyer> without	-175
<complication>	282
<complication> .	92
<complication> to	148
<condition>	-123
<condition> , <condition>	-322
<condition> , and	286
<condition> , because	259
<condition> , in	150
<condition> , with	170
<condition> :	233
<condition> ;	-158
<condition> <ails> in	193
<condition> <contra>	123
<condition> <drug>	152
<condition> <harm>	-266
<condition> <harms>	-131
<condition> <likelihood>	186
<condition> <pathogen>	-156
<condition> <person>	89
<condition> and <harm>	135
<condition> and may	135
<condition> can	-164
<condition> can be	-111
<condition> comes	-117
<condition> comes from	-116
<condition> does	-147
<condition> does not	-128
<condition> for	206
<condition> has	-181
<condition> in a	206
<condition> in the	150
<condition> inside	100
<condition> inside the	105
<condition> is not	-188
<condition> is rare	155
<condition> makes	-136
<condition> may	-134
<condition> needs	123
<condition> or a	238
<condition> tends	-130
<condition> tends to	-130
<condition> than	-100
<condition> that	-351
<condition> the	-226
<condition> the <body>	-185
<condition> to	231
<condition> was	166
<contra>	280
<contra> ,	119
<contra> .	153
<contra> <body>	-171
<contra> <body> .	-127
<contra> <person>	151
<contra> for	-237
<contra> in	174
<contra> to	-220
<contra> under	204
<contra> under #	157
<contra> while	104
<contra> with	346
<convenience>	404
<convenience> ,	89
<danger>	216
<danger> .	99
<danger> is	189
<danger> of	126
<danger> of bias	-127
<device>	-270
<device> ,	-76
<device> <treatment>	-167
<device> sends	-133
<drug> (	166
<drug> ,	278
<drug> , <drug>	224
<drug> , but	-121
<drug> ;	-161
<drug> <drug> are	-128
<drug> <drug> is	146
<drug> <interact>	130
<drug> <lowers> the	-131
<drug> <treatment> <drug>	-135
<drug> all	192
<drug> alone	171
<drug> and <person>	156
<drug> and a	-143
<drug> as	-133
<drug> at home	132
<drug> before	181
<drug> by	-217
<drug> by <body>	-220
<drug> can	138
<drug> can <ails>	120
<drug> did	-107
<drug> do not	-203
<drug> for <harm>	130
<drug> for <time>	139
<drug> from	247
<drug> have	-213
<drug> in the	-140
<drug> into	144
<drug> is	210
<drug> is an	215
<drug> it	270
<drug> made	168
<drug> may	204
<drug> of the	195
<drug> only	-144
<drug> slow	-209
<drug> slow the	-208
<drug> that	152
<drug> was	133
<drug> within	-156
<evidence>	-161
<evidence> #	219
<evidence> # <percent>	200
<evidence> disagree	135
<evidence> have	132
<exposure>	321
<exposure> , <exposure>	104
<exposure> , a	-123
<exposure> -	-127
<exposure> .	-171
<exposure> <ails>	90
<exposure> <condition>	-117
<exposure> <exposure>	122
<exposure> <harm> for	-126
<exposure> <interact>	117
<exposure> <raises>	282
<exposure> <remedy>	195
<exposure> and	-280
<exposure> and <exposure>	176
<exposure> in the	-134
<exposure> makes	134
<exposure> on	-204
<exposure> on the	-232
<exposure> over	191
<exposure> to <harm>	-207
<form> and	-205
<form> for	-157
<form> is	-176
<form> the	109
<guarantee>	-119
<guarantee> "	-140
<guarantee> .	329
<guarantee> <body>	126
<guarantee> <condition>	-132
<guarantee> <condition> .	-129
<guarantee> an	-119
<guarantee> an <harm>	-119
<guarantee> it	-104
<harm>	99
<harm> , <body>	-118
<harm> , <condition>	137
<harm> , a	240
<harm> , an	-170
<harm> <complication>	-144
<harm> <complication> .	-137
<harm> <harm> off	186
<harm> <hypes>	160
<harm> <unwell> .	166
<harm> a little	115
<harm> after	-284
<harm> and	236
<harm> and <condition>	198
<harm> away	-131
<harm> can be	-128
<harm> can occur	-164
<harm> comes	-178
<harm> comes from	-138
<harm> down	-133
<harm> easily	123
<harm> for #	-178
<harm> from	-254
<harm> in a	-148
<harm> in the	301
<harm> is	202
<harm> is <unwell>	-144
<harm> is a	-129
<harm> is gone	120
<harm> it	244
<harm> lasts	155
<harm> like	193
<harm> like a	158
<harm> makes	-184
<harm> may come	182
<harm> near	112
<harm> near the	112
<harm> of the	154
<harm> or <harm>	120
<harm> starts	-106
<harm> that	-159
<harm> the <body>	-130
<harm> there	-131
<harm> under	161
<harm> under the	116
<harm> when	165
<harm> where	206
<harm> where the	185
<harm> with	-152
<harm> within	-141
<harm> within five	-159
<harmful>	441
<harmful> .	217
<harmful> <body>	140
<harmful> <exposure>	-166
<harmful> of	-178
<harms> , though	-123
<harms> .	-83
<harms> <beauty>	140
<harms> <beauty> .	185
<harms> <body> .	161
<harms> <drug> ,	-120
<harms> <person> .	168
<harms> a	120
<harms> a <body>	-133
<harms> and	-249
<harms> can	-144
<harms> more than	159
<harms> over	-98
<harms> the <pathogen>	122
<health> ;	121
<health> are	130
<health> of	-133
<health> that	213
<hype>	-125
<hype> <condition> .	220
<hypes>	-319
<hypes> ,	180
<hypes> , and	165
<hypes> , so	114
<hypes> .	199
<hypes> <body>	169
<hypes> <condition>	125
<hypes> <harm>	-211
<hypes> <health>	124
<hypes> <health> ,	134
<hypes> <person> at	190
<hypes> a	-148
<hypes> after	-111
<hypes> over	-127
<hypes> the	161
<hypes> the <body>	173
<likelier>	279
<likelier> .	291
<likelier> than	-124
<likelihood>	154
<likelihood> .	-317
<likelihood> <raises>	127
<likelihood> <raises> with	173
<likelihood> is	145
<lowers> <condition>	-187
<lowers> the <likelihood>	-231
<natural> .	-119
<natural> <body>	143
<natural> <exposure>	-159
<offer>	-182
<pathogen> #	264
<pathogen> ,	-199
<pathogen> , <exposure>	-115
<pathogen> .	-188
<pathogen> <pathogen>	265
<pathogen> <raises> in	131
<pathogen> and	-150
<pathogen> around	129
<pathogen> get	-116
<pathogen> in	-251
<pathogen> may	116
<pathogen> or	-126
<pathogen> out	-129
<pathogen> slows	262
<pathogen> that	-186
<percent> ,	75
<percent> , and	149
<percent> .	157
<percent> had	166
<percent> in	-181
<percent> of <body>	137
<percent> of <treatment>	131
<percent> of the	-162
<performance>	203
<performance> ,	186
<performance> .	222
<performance> and	-105
<person> #	-245
<person> ,	127
<person> <buyer> find	149
<person> <buyer> it	-180
<person> <buyer> with	-141
<person> <drug>	339
<person> <health>	155
<person> <lowers>	180
<person> <time> .	230
<person> <time> of	-188
<person> <unwell>	-114
<person> a <harm>	164
<person> and	168
<person> at	187
<person> become	-121
<person> been	-160
<person> can	-576
<person> can live	167
<person> could	137
<person> do	-183
<person> do not	-123
<person> don't need	141
<person> feel	-206
<person> for	-136
<person> frequent	142
<person> has	-247
<person> has shown	-112
<person> have	176
<person> have <condition>	154
<person> in the	-152
<person> look	189
<person> lose	102
<person> may feel	179
<person> might	88
<person> of	-112
<person> of it	-123
<person> of those	169
<person> on	192
<person> on <drug>	137
<person> over	133
<person> sit	124
<person> stop	164
<person> the <body>	185
<person> to	-150
<person> under	254
<person> up	227
<person> was	151
<person> who	-199
<person> who has	-164
<person> who is	-114
<person> won't	141
<pregnancy> .	427
<pregnancy> can	-113
<pregnancy> has	-117
<product> ,	-245
<product> :	-129
<product> <ails>	149
<product> <harm>	-139
<product> <harms>	150
<product> and	-89
<product> are	163
<product> the	184
<product> the <body>	137
<provider>	-188
<provider> ,	-117
<provider> .	-237
<pseudo>	-222
<raises>	180
<raises> <pathogen>	198
<raises> <unwell>	-129
<raises> and	-281
<raises> at	-144
<raises> by about	111
<raises> in	278
<raises> the	163
<raises> thick	185
<raises> to	-149
<raises> with	148
<rave>	-163
<rave> <buyer>	194
<rave> <percent>	-176
<remedy>	-85
<remedy> ,	-133
<remedy> :	130
<remedy> <raises>	-143
<remedy> can	155
<remedy> in the	153
<remedy> of	-124
<replace-care>	-131
<reporting>	-218
<reporting> be	121
<reporting> that	115
<safe>	318
<safe> , and	-225
<safe> and	174
<safe> for	127
<safe> the	113
<safe> the <body>	113
<safety>	111
<side-effect>	220
<side-effect> .	149
<staff>	-154
<staff> can	-134
<staff> may	-239
<superlative> .	105
<symptom>	-128
<symptom> ,	-152
<symptom> .	-234
<symptom> <harms>	115
<symptom> air	-140
<symptom> and	247
<time> , it	225
<time> , since	230
<time> , so	204
<time> , though	-143
<time> -	137
<time> - old	169
<time> .	-106
<time> after	133
<time> after each	148
<time> after the	-154
<time> are	120
<time> around	-141
<time> around the	-141
<time> before	-222
<time> before .	-175
<time> before the	-168
<time> can	118
<time> did	-132
<time> for	-98
<time> found	173
<time> if	-198
<time> may	-124
<time> of	250
<time> of <harm>	205
<time> of use	123
<time> or <time>	-167
<time> or longer	165
<time> when	137
<treatment>	-183
<treatment> ,	-147
<treatment> ;	-79
<treatment> <harm>	140
<treatment> <harm> .	162
<treatment> <lowers>	-214
<treatment> and <harm>	-141
<treatment> and <treatment>	-168
<treatment> are	308
<treatment> as	-183
<treatment> can	-203
<treatment> can make	-165
<treatment> do	182
<treatment> do not	135
<treatment> does not	168
<treatment> first	-207
<treatment> first .	-204
<treatment> has	-203
<treatment> if	127
<treatment> in	155
<treatment> is	95
<treatment> it	-110
<treatment> may	139
<treatment> of	247
<treatment> out	147
<treatment> shows	-199
<treatment> shows a	-121
<treatment> that	120
<treatment> the <body>	-153
<treatment> they	121
<treatment> through the	127
<treatment> to	133
<treatment> to the	137
<unwell>	309
<unwell> , <harm>	111
<unwell> ;	-109
<unwell> <exposure>	-177
<unwell> <person>	-145
<unwell> air	-114
<unwell> and	252
<unwell> and <unwell>	97
<unwell> are	-157
<unwell> by	-139
<unwell> controlled	-153
<unwell> for	340
<unwell> for two	142
<unwell> in	-235
<unwell> in <person>	-132
<unwell> on	160
<unwell> on the	156
<unwell> one	137
<unwell> or	99
<unwell> the <body>	-179
<vital>	156
<vital> may	198
<warning> on	-121
a <ails> <body>	-155
a <body> .	-178
a <body> that	177
a <condition> .	-150
a <condition> at	225
a <condition> can	-150
a <device> can	-125
a <drug>	-138
a <drug> .	-142
a <drug> <treatment>	172
a <drug> that	141
a <evidence>	-130
a <exposure>	-117
a <form>	-243
a <harm> in	84
a <harm> on	-157
a <harm> under	132
a <harmful>	248
a <hypes>	-120
a <person>	173
a <person> .	-146
a <person> <buyer>	270
a <person> of	226
a <person> with	113
a <product>	160
a <product> of	169
a <remedy>	-132
a <side-effect>	-131
a <symptom>	-218
a <time> and	-96
a <time> are	188
a <time> can	124
a <treatment>	-98
a <treatment> .	158
a <treatment> is	-249
a <treatment> may	142
a <unwell>	88
a <unwell> <body>	-188
a bit	140
a cause	159
a cloth	176
a drawer	175
a fresh	206
a full	-146
a hard	216
a hole	161
a hundred	203
a job	-100
a little	165
a little .	106
a mail	135
a new	-150
a normal	102
a nuisance	147
a price	124
a rare	128
a serious <condition>	-110
a small <danger>	161
a sudden	148
a thin	-142
a time	160
a very	139
a warning	187
a white	-190
about #	165
about # <percent>	-10
about <raises>	98
about a <person>	-194
about a tenth	117
about five	135
about one	139
about six	127
about six <time>	166
about two	-162
about two <time>	-136
absorbed	190
absorbed .	142
accept	-125
act	-207
activity	-113
acts	138
actually	133
adjusted	-147
advise	135
affect	119
affects <person>	-114
after	235
after <harm>	-100
after <harm> .	-100
after <time>	180
after <time> of	171
after <treatment> .	-128
after a	-202
after a <harm>	-172
after a long	174
after each	248
after it	164
after the last	-150
afterward	468
afterward ,	147
afterward .	139
again within	115
against <pathogen> .	124
against a	-131
air	227
air ,	-116
air .	209
alike	-133
alike .	-151
all <buyer>	143
all <performance>	151
all <performance> .	153
all <raises>	139
allowed	220
almost	217
alone	-155
alone ,	-145
alone is	-134
along	182
also	103
also <harm>	111
america	-135
among	287
among the	188
among them ,	-179
amounts	564
an <harm>	-211
an <time> and	118
an <treatment>	-184
an alternative	189
an early	-180
an inch	247
and ,	149
and <body>	246
and <body> .	-156
and <body> are	108
and <condition> were	89
and <drug> are	158
and <exposure>	-110
and <exposure> are	-170
and <harm> the	-163
and <health>	-255
and <hypes>	-134
and <person> <drug>	289
and <remedy>	-109
and <treatment> are	148
and <unwell> ;	-137
and <unwell> <body>	-216
and <vital>	-183
and a <body>	-117
and a <condition>	193
and a <harm>	-124
and a <unwell>	223
and be	129
and be breathed	134
and by	181
and can be	149
and cannot	314
and cause	-240
and cause <condition>	-161
and does	192
and doesn't	158
and every	-203
and for	249
and give	-132
and go	144
and has been	98
and has to	-205
and his	166
and in a	-126
and its	-64
and make	173
and makes	160
and not	-260
and of	219
and one	103
and opens	-105
and sex	-166
and short	281
and should	132
and should be	127
and slow	136
and that	-125
and the	-201
and the <body>	149
and the <harm>	-127
and the odd	196
and then	340
and then it	110
and then the	-121
and there	230
and two	139
and was	227
and will	159
and with	114
animal	173
answer	-263
answers	-115
apart	-180
apart .	-108
appeared	130
appears in	-116
application	-115
approved	-219
are .	-147
are :	96
are <drug>	227
are <harmful>	173
are <lowers>	184
are <natural>	-132
are <pregnancy>	334
are <raises>	-191
are about	204
are affected	125
are fine .	115
are free	-136
are free of	-133
are given	-218
are gone	-199
are linked	135
are not	157
are not .	205
are not <condition>	-117
are often	-163
are poor	153
around # in	148
around for	-115
as <drug>	-162
as <drug> .	-127
as <person> .	152
as a	116
as do	188
as if	325
as if <person>	123
as it	137
as soon	149
as soon as	149
as the <body>	119
as those	140
as though	184
as well	200
at birth	-183
at first	393
at first .	330
at one	-162
at that	120
at the <body>	141
at the cost	140
at three	177
at two	192
away .	-261
away and	106
badly	101
be <harmful>	216
be <harmful> .	129
be <lowers>	154
be <lowers> .	101
be <unwell>	175
be <unwell> .	-166
be <unwell> and	228
be breathed	112
be breathed in	108
be caused	-161
be caused by	-161
be changed	-115
be expected	161
be left	-129
be replaced	120
be seen	-201
be tested	-138
be used to	-203
beam	155
beam .	148
because	313
because <harm>	198
because it	148
because of	153
because of the	190
because the <body>	170
become	-194
becomes	-103
becomes <unwell>	-102
becomes <unwell> and	-132
been	129
been seen	158
before it gets	170
before the	-276
before they	179
beforehand	-135
begins	-115
being	194
bend	-118
bending	328
bends	127
beneath	110
beneath the	175
beneath the <body>	134
better ,	161
better than	-134
between #	167
between the	-108
beyond	185
bias	-224
big	-189
bigger	-119
bind <remedy>	-182
birth in	182
bit	228
blur	144
blurs <vital>	114
board	-87
both <body>	-147
brake	99
breathed in .	132
brief <harm>	104
bring a	130
bring on	117
brings	164
brings <harm>	176
brought	174
brushing	135
builds	-97
bulk	-150
burned	181
but	68
but does	-140
but not	-323
butter	115
by #	-160
by <body> .	-131
by <condition>	-177
by <harm>	-137
by <treatment>	-104
by a <person>	-126
by about	-151
by itself	-232
by mistake	246
by the time	-161
cable	113
called	-306
can <ails>	144
can <exposure>	-318
can <exposure> to	-201
can <harms> the	100
can <lowers>	162
can all	-180
can be	-460
can be <harmful>	123
can be given	117
can be left	-136
can bring	109
can bring on	161
can cause	217
can do	-193
can have	201
can have it	167
can itself	138
can leave	159
can make a	141
can occur	-161
can strengthen	136
can't be	183
canal .	151
card	-113
care	-142
care .	184
carton	-146
case	194
cases	191
cause	-274
cause <condition>	152
cause <harm>	-147
cause <harm> ,	121
cause <harm> and	-186
cause a <condition>	-120
cause of	193
cause of <harm>	123
caused <harm>	120
caused by	-225
caused by <condition>	-179
causes	-213
causes <harm>	-119
causes <harm> ,	-140
center	-166
centre	128
certain	235
certain <exposure>	88
change	205
changes	-223
changing	129
cheap	120
check	202
chief	187
childbirth	-174
choose	-164
circuits	-133
cleaners	162
clear	-139
clear .	152
clears	-190
close to	180
clue	-117
clumps	169
coated	-144
collect	180
combined	232
combined <treatment>	167
come	-134
come before	-122
come before it	-122
comes <body>	103
comes from	-294
common	130
common and	330
common in	-212
common reasons	-123
concern	111
controlled	-218
cool	105
cost	131
cost of	140
could	295
couple of	178
couple of <time>	178
cover	-166
crowd	-241
crowds	170
deep <harm>	-158
deeper	145
dental	128
describe	126
desk	-168
develop	214
developed	149
diagnosed	135
did not	-128
did not .	-208
different	-109
disagree	135
do .	-137
do it	149
do not .	170
do not <ails>	-163
do not let	159
do so	-216
do the	379
do the same	273
does not	262
does not <harm>	182
does not <harms>	-115
does not <lowers>	135
does not clear	-125
does not make	254
does not mean	-194
does the	99
doesn't	180
doesn't cause	-129
don't	168
don't help	111
don't need	141
done	131
donor	125
donor <body>	166
door	169
down .	146
down the	-178
dr	-233
dr .	-130
drawer	140
drew	141
drink	-119
dripped	-141
during	166
during <treatment>	161
during the <treatment>	164
earlier <treatment>	-128
early	178
early .	-136
early <harm>	147
ease	-198
easter	120
edges	-163
effect	262
effects	154
effects on	-194
eight <time>	-138
else	-136
elsewhere	154
end in	-98
ended up	217
enough	-177
enough .	-140
escapes	165
even	169
even a	106
even so	-111
even so ,	-111
events	135
ever	322
every	-437
every # <treatment>	-156
every <time>	-266
every <treatment>	200
every six	-127
every six <time>	-127
every two	-166
everything	-162
everything else	-134
excess	158
expect	328
expect a	197
expected	242
expected .	138
external	136
failure	-169
failure to	-110
false	134
fast	129
faster	183
faster .	286
fault	107
fear	232
feel	91
feel a	124
feel as	113
feeling	196
feels as	203
felt <unwell>	133
fetal	-149
finding	-154
fine	331
fine .	239
finish	160
first #	129
first # <time>	132
first <time>	155
first <treatment>	-133
first three	136
first three <time>	111
fits	173
fitting	165
five .	160
five <time> .	-125
fixed	-136
flames	135
flat for	-187
flow	-180
fluid	-135
fluid .	-174
fluid may	178
follow -	206
follow - up	212
follows	-185
food	-228
food ,	113
for #	192
for # to	164
for <condition>	-275
for <harm>	-157
for <harm> .	-142
for <person>	202
for <person> with	155
for <symptom>	-120
for a	157
for a <body>	103
for a <time>	215
for a time	128
for about	150
for about six	194
for an	264
for an <time>	132
for another	119
for five <time>	211
for longer	171
for more	164
for nearly	-122
for one to	99
for that	-139
for the	114
for the <pathogen>	131
for the majority	148
form	205
form when	-126
forms	-210
found	191
found .	-195
found no	136
four	-154
fragments	105
free	-370
freely	233
frequencies	187
frequency	-166
frequent	114
fresh	157
friday	161
from <condition> ,	164
from <exposure>	-117
from <harm> .	174
from food	-103
from the <body>	-150
from the <harm>	247
from the <pathogen>	-95
from the site	158
fruit	103
full	-247
further	230
further .	175
gates	114
gave	116
gave me	158
generally	298
gentler	186
get a	139
get in	-133
get it	-164
getting	-180
give	-78
given	-291
given every	153
given for	-145
glass	-154
glasses	-178
go on	-106
goes on	-94
going <body>	126
gone .	-194
gone in	184
good .	137
got	111
greater	159
grounds	-137
groups	-268
had <condition> .	-168
had <harm>	239
had a	191
had a <harm>	140
had it	-212
had not	237
had to	241
had to be	151
halfway	131
handed	102
happens	280
hard ,	113
harder	229
hardly	146
has <hypes>	211
has become	136
has been	151
has been seen	157
has caused	131
has ever	115
has no	-78
has not	-202
has to be	41
have <ails>	164
have <condition>	-160
have <harm>	100
have <harms>	-132
have a	-312
have a <condition>	-154
have an	198
have followed	123
have found	123
have it	-127
have to	142
have two	155
have used	149
head	186
heat	123
heat <harms>	-129
help ,	150
helped	139
helps	-255
her <staff>	170
hidden	-102
high	186
high .	209
high a	129
higher	245
hits	115
hole in the	144
home .	-141
home <product>	-115
homes	-183
how	-249
i've	129
ice	155
ice .	225
ice for	117
if <person> are	-276
if one	-126
if your <body>	264
in #	661
in # ,	-194
in # .	199
in # <buyer>	-113
in # <percent>	67
in # <person>	-100
in # or	137
in # to	77
in ,	-169
in <body> and	-200
in <condition> ,	-184
in <condition> .	304
in <form>	-112
in <harm>	-151
in <health>	195
in <pathogen>	183
in <person> .	-112
in <person> it	-180
in <person> who	140
in <pregnancy>	174
in <pregnancy> ,	157
in <rave> <buyer>	294
in a <time>	165
in a hundred	199
in about #	279
in about a	-158
in five	70
in for	142
in healthy	218
in one	135
in our	-149
in roughly	179
in roughly #	189
in ten	-262
in that	192
in the <beauty>	-180
in the first	438
in their	-175
in them	121
in those	139
in those who	117
in three	-280
in time	-169
in two of	163
in two to	-150
in up	187
in up to	187
in which	163
in which a	106
inch	221
include	173
include :	180
information	137
insurers	-150
is .	134
is <harmful>	377
is <harmful> .	176
is <harms>	-162
is <likelier>	192
is <reporting>	-123
is <safe>	213
is <safe> .	-145
is <safe> and	114
is <unwell>	-234
is <unwell> and	150
is <unwell> for	151
is a	-167
is a different	-141
is absorbed	158
is absorbed .	156
is allowed	186
is almost	214
is an <harm>	142
is an emergency	141
is common	-119
is common and	218
is common in	-190
is for	-159
is found	-212
is generally	161
is little	151
is normal	184
is not a	-153
is now	-143
is often	274
is permanent	131
is possible	96
is rare	250
is seldom	-116
is short	-116
is still	135
is taken	146
is the main	154
is the usual	-165
is the worst	182
is their	100
is there	170
is too	177
is used	-172
is usual	189
is very	109
is why	101
isn't	-128
it ,	162
it ;	127
it <ails>	-158
it <ails> .	119
it <condition>	199
it <harms> ,	134
it <performance>	-187
it <raises>	-113
it <treatment>	-111
it about	149
it along	105
it also	283
it can be	-86
it can't	140
it can't be	151
it cannot	199
it comes	119
it comes <body>	116
it contains	109
it gets	236
it gives	120
it goes in	146
it goes on	-104
it in	-224
it is .	122
it is <contra>	130
it is about	150
it suits	-152
it suits <buyer>	-152
it takes	-97
it up .	172
it will	241
it's	339
it's <natural>	111
its <safety>	167
its own	189
its own .	145
itself	-156
itself can	101
itself does	135
itself is	-133
job	-220
juice	319
keep it	128
keep the	-170
keeps <person>	176
kept	131
knocks	162
know	-295
known	211
known .	246
known to	-78
l	-145
labeled	-162
larger	192
last	-457
last for	-115
last of	153
last period	-168
lasts	224
layer	-159
lazy	207
leaf	-115
leave	-240
leave a	128
leaves	286
leaves your	206
leaving	122
left	111
left <buyer>	131
left alone	-184
left behind	229
left in	200
lengthen	127
let a	226
lets	156
level	197
levels	-286
lies	-208
life	-150
lifetime	204
light	-289
light ,	-112
lights	145
link	189
linked	224
linked to	234
list of	-147
lists	-122
little	99
little ,	-188
little <body>	152
live	159
live <pathogen>	129
live <pathogen> .	129
load	255
long	165
long -	104
long - term	154
long <time>	-115
longer ;	219
look for	-197
loose and	128
loses	90
loss	-216
lost to	-134
loud	171
louder	193
low	263
low -	150
low .	-112
lying	117
made	143
majority	190
make <body>	-190
make <remedy>	-97
make a	320
make it	-96
make it <unwell>	-127
make the	293
make up	-87
makes <harm>	94
makes <harm> <unwell>	117
makes a	-140
makes the <body>	-122
marchetti	-114
matters	-212
may <exposure>	-134
may <exposure> to	-123
may <harm> .	-110
may <harms>	280
may <pathogen>	147
may <product>	144
may <raises>	202
may be	-525
may even	155
may feel	242
may have	-167
may have a	-164
may last	-152
may look	146
may make	201
may make it	144
may need	-135
me	265
mean <condition> .	-126
mean <harm>	132
mean <harm> .	187
means	-377
meant	-148
meant for	-148
measured	-221
metal	360
mg	-171
might	148
might have	-169
million <buyer>	-139
mistake	209
mixtures	153
money	-152
more	275
more .	88
more <condition>	-143
more <harm>	141
more <unwell>	152
more readily	137
more slowly	161
more than #	-148
more than a	-126
more than one	122
morning .	-205
moves	-110
moving	304
mr	134
multifocal	147
multifocal <device>	148
must be	140
name	-89
narrow the	139
narrow the <body>	153
narrows <body>	95
narrows the	-180
national	180
national <evidence>	130
near	179
near the	152
nearby	137
nearly #	-114
nearly all <buyer>	142
nearly every	171
need a	-54
need a <treatment>	-94
needs two	118
neighbors	-175
never	186
new <beauty>	-104
new <device>	262
next .	-163
next to	194
next to nothing	170
ninety	148
no	153
no <body>	-207
no <drug>	-81
no <harm>	225
no <harm> .	189
no <harms>	-125
no <treatment> is	125
no gain	160
no link	184
no live	143
no live <pathogen>	143
no longer	-255
no such	136
node	243
none .	234
none has	-114
none has been	-114
normal .	-217
normally	-191
north	-200
not <ails>	-163
not <condition>	-170
not <condition> .	-166
not <harms>	181
not <raises> <body>	82
not a	-110
not be	-161
not clear	-126
not enter	139
not for	152
not let	152
not make	201
not make it	-143
not mean	-194
not the	-152
notch	135
nothing about	-177
nothing for	145
notice :	153
november	228
now and	334
now and then	324
nuisance	270
nuisance .	195
number ,	162
occur .	-198
odd	448
of <body> .	-90
of <buyer>	74
of <buyer> are	-180
of <condition>	-264
of <condition> .	-282
of <drug>	-144
of <exposure>	319
of <exposure> and	-114
of <harm>	117
of <pathogen>	72
of <pathogen> .	-168
of <pregnancy>	145
of <remedy>	186
of <treatment>	226
of <treatment> ,	-116
of <unwell>	101
of <vital>	114
of being	74
of bias	-224
of care	-124
of cases .	154
of fear	218
of its	-157
of one	-230
of the	122
of the <condition>	-114
of the <evidence>	157
of them	-162
of them ,	-114
of these	171
of us	-173
of your	-265
off	291
off ,	176
off , and	110
off .	-380
old <harm>	127
old <treatment>	-120
older	220
older <person>	-129
on <drug>	364
on <drug> .	156
on <drug> for	126
on <evidence>	226
on <harms>	142
on <harms> <beauty>	142
on <superlative>	-142
on a	331
on a <body>	169
on a <device>	139
on both	155
on for	-156
on for <time>	-82
on it	196
on our	-131
on the	141
on the <device>	-229
on their	-147
on to	-168
once	130
one	111
one .	-139
one <drug>	-118
one go	122
one large	137
one to two	-163
one's	136
ones .	203
only if	-196
opened	143
opens	-148
or <body>	161
or <condition>	-226
or <drug>	142
or <time>	-158
or <time> .	-120
or <treatment>	-141
or <unwell>	149
or an	126
or longer	165
or of	163
or the	-210
or the <body>	-186
or two	88
or two .	-137
other	-357
out in	198
out of the	190
out the	-132
outer	-160
outside	135
over #	213
over # <time>	140
over six	-139
over six <time>	-138
over the	151
page	-260
page for	-150
pale	124
part .	-113
part of the	157
particular	168
parts	-187
parts of	-172
pass water	196
passed	-161
passed .	-154
per million	218
permanent	294
permanent .	238
physical	155
pigment	-128
pink	142
place	-122
places	-103
plain	-170
planned	159
please	-140
plug	217
plugs	-97
point	-164
points	-172
poor	262
positive	196
positive .	136
possible	282
pravastatin	178
press	-134
previous	143
price	364
price is	172
problem .	-160
problem in	116
problems	138
problems are	88
produces	183
prolong	172
promptly	97
promptly .	97
provoke	154
provoke <harm>	145
pulled	131
pulling	221
pulls	-168
pulses	-156
put	411
puts	231
qt	121
quiet	-154
quitting	127
ran	145
rare	494
rare .	187
rarely ,	187
rarely , the	149
re	114
re -	116
reacted	108
read	132
readily	198
recent	220
recent <treatment>	103
recover .	119
regular <treatment>	153
relaxes	-126
relying	185
relying on	185
replace	-131
replaced	252
reported	196
reports	205
respond	-121
return	116
returns	-155
rinse	149
roof	-142
roughly #	298
roughly # of	166
rule	129
rule out	143
running	216
said .	154
same as	-206
saw	122
scales	-167
scanned	158
scores	-153
see	-476
seems	113
seen .	-108
sees	-83
self	-128
self -	-128
semen	258
sends	-147
sense	174
sent	122
separate	140
separate them	134
series	152
series of	162
serious	186
serious <condition> .	-124
sets	242
sets off	213
several <drug>	219
severe	-209
severe <condition>	231
shaped	-146
shaving	315
shifts	107
short -	243
short of	149
should know	-139
should wait	130
show	-150
shower	-174
shown	-272
shown to	-140
shows	-206
shows a	-122
shut	-148
side ,	-177
side <body>	79
signals	-182
signs	-124
signs .	-212
similar	141
similar <drug>	188
simply	-119
simvastatin	228
since a	132
since the <body>	123
six <time>	-235
six <time> ,	-121
six <time> ;	144
skip	160
skip the	199
sleeping	209
sleeping in	101
sleeping in them	107
slightly	355
slippery	117
slow	170
slow -	192
slow - <treatment>	131
slow the	-243
slow to	134
slow to <hypes>	161
slowly	-247
slows	320
small <danger>	161
small number	169
so	332
so ,	-188
so <person> can	-140
so a	-149
so a <harm>	-166
so are	153
so can	115
so do	191
so that	-295
so that they	-100
so the <body>	112
soil	-132
soil ,	-131
sold	-141
something	-219
something else .	118
sometimes	114
soon	280
soon as	149
sort	187
sound	190
sounds	-130
space	-227
spares	177
speech may	157
speeds	175
spot	132
spot .	114
spot ;	-155
spots	-130
spreads from	109
square	235
squeeze	-165
stage	-186
stage .	-151
stand	254
starts	-157
states	-216
stay	-187
stays	203
stays where	191
stop <harm>	-124
stop <person>	124
stop and	306
stopping	120
stops the	204
stoves	140
stretch the	129
stretch the <body>	129
stronger	172
struck	233
studied	-147
success	-168
such <buyer>	-115
such a	149
suits	-224
suits <buyer>	-164
surface	111
surface <body>	185
swallow	-238
swallow .	-178
swallowed	199
sweat	-183
sweet	160
take <drug> ,	102
take <drug> .	93
take <drug> for	-138
take the	77
taken	302
takes	-211
taking	375
talk	161
tan	134
tap	188
tapering	-206
target	-197
teaches	-149
tell	-102
ten	-289
ten .	-182
tend to be	-152
tenth of	-132
tested	-156
than # americans	130
than <person> of	-129
than a	-326
than in	129
than one	204
that .	-144
that <ails>	-158
that <buyer>	-163
that <exposure>	-187
that <harm>	115
that <harms>	-139
that <harms> the	-100
that <person>	-214
that <raises>	-182
that <time>	143
that can't be	143
that evening	147
that holds	155
that is	-123
that is <unwell>	-135
that is too	113
that is why	140
that it does	140
that keep	142
that keeps	-164
that spot	182
that the	128
that the <body>	244
the #	192
the <ails>	153
the <beauty> .	-231
the <beauty> and	162
the <beauty> was	239
the <body>	149
the <body> ,	-165
the <body> and	-87
the <body> becomes	-125
the <body> by	-178
the <body> further	132
the <body> gives	159
the <body> is	-184
the <body> on	108
the <body> or	-76
the <body> that	-103
the <body> too	-141
the <body> will	227
the <condition>	-116
the <condition> ,	-229
the <condition> .	126
the <danger> .	144
the <device>	89
the <device> .	171
the <device> <harm>	189
the <drug> on	-172
the <evidence> .	163
the <exposure>	-126
the <exposure> <harm>	-126
the <form>	105
the <guarantee>	147
the <harm>	-175
the <harm> ,	-131
the <harm> <harm>	133
the <harm> <hypes>	132
the <harm> is	300
the <harm> that	-143
the <hypes>	-200
the <likelihood>	132
the <likelihood> <raises>	127
the <pathogen>	188
the <pathogen> .	257
the <pathogen> in	-118
the <pathogen> is	243
the <person>	-140
the <person> ,	126
the <person> <harm>	-136
the <product>	187
the <provider>	-177
the <provider> and	220
the <raises>	-157
the <red-flag>	144
the <red-flag> .	151
the <staff>	100
the <symptom>	237
the <time> after	137
the <treatment>	187
the <treatment> ,	-196
the <treatment> .	203
the <treatment> <ails>	136
the <treatment> if	202
the <treatment> itself	138
the <unwell>	-149
the canal	126
the canal .	151
the chief	154
the cost	140
the cost of	140
the culprit	-122
the edges	-184
the effect	167
the first	168
the first #	129
the first .	-138
the first <time>	156
the first three	136
the last of	153
the last period	-141
the level	182
the lifetime	109
the longer	159
the main	120
the majority	144
the more	157
the next <time>	124
the odd	197
the old	-189
the part of	153
the place	145
the plastic	136
the price	126
the real	-188
the result	-142
the reverse	167
the same as	-206
the site	129
the slow	141
the spot	217
the tap	103
the toilet	152
the two	-170
the unit	-119
the usual	-116
the vaginal	118
the vaginal wall	118
the vessels	160
the vessels of	-111
the wall	-202
the worst	245
them ,	-218
themselves	-78
themselves .	-140
then	-227
then <person>	142
then it	110
then the	-75
there and	-120
there is little	150
there is no	-188
there were	146
these	94
these <hypes>	172
these include	174
they <ails>	161
they <ails> ,	116
they are <safe>	-183
they can	-275
they can <harm>	-120
they can be	-143
they have	-170
they may	178
they were	139
thin the	136
thin the <body>	106
thing	-123
things	-193
thins	141
thins the	202
this can	-148
those	241
those on	212
those who	-220
those who have	99
though	247
though <person>	-167
though it	139
threads	-139
three	-59
three <time>	207
three <time> ,	96
through	-205
through .	212
through the <beauty>	-115
through the vaginal	118
tight	197
tight and	160
till	310
times	-230
times the	182
tinted	105
tiny <harm>	-139
tip <harm>	170
to # <percent>	10
to # <time>	126
to <buyer>	-151
to <condition>	200
to <drug>	229
to <harms>	166
to <hypes>	204
to <hypes> .	252
to <lowers>	-204
to <person>	-164
to a <time>	-117
to an	202
to be expected	145
to be replaced	120
to breathe	131
to eight <time>	-175
to finish	253
to have	-217
to let	-141
to make	-191
to nothing	169
to one	122
to say	-119
to stop	-128
to that	123
to that of	123
to the <treatment>	-133
to the toilet	234
to two	129
to us	272
to wait for	-138
to wear	-136
to work	-159
to your	-221
today's	331
toddler	143
toilet	235
told	374
told us	-115
too	277
too fast	169
too little	-188
too low	140
too soon	231
too tight	159
tools	232
touches	116
touches the	116
towel	137
trained	136
tried	-153
trigger	184
triggers	-139
true	-105
try	-144
turn	-136
turn <product>	127
turn out	-145
turn the	-152
turned	295
twelve	-241
twelve <time>	-191
twelve <time> .	-136
twenty	-154
twice	-142
two <condition>	155
two <person>	178
two <time>	-164
two <time> .	243
two of the	145
two to four	193
unaffected	123
uncommon	185
uncommon .	135
under	99
under #	-109
under # .	148
under <treatment>	-180
under an	-118
unless	99
unless it	-139
unnoticed	-151
until the	-266
unusual	159
unusual .	167
up ,	146
up .	312
up in	304
up to	196
up to #	122
up to two	214
upwards	-220
urgent	121
us with	142
use for	-127
used	279
used <drug>	101
used to	-314
used to the	124
useless	160
vaginal	119
vaginal wall	118
validated	-146
value	150
very	421
very <complication>	-143
vessels of	-120
vessels of the	-120
wait for	-138
waiting	218
ward	-118
wards	104
wards .	128
warning	180
was <lowers>	131
was <unwell>	188
was given	-149
was on the	181
was once	242
was taken	245
wash <body>	125
washing	-139
watch for	190
water ,	127
water into	-136
water into the	-136
way .	-149
wear the	112
wears	194
weather	-164
well <person>	-118
went	166
were	222
were too	-138
wet	142
what	-299
what <buyer>	151
what a	158
what is	-151
when	-263
when <harm>	-123
when a	-191
when it is	122
where <person>	126
where it is	182
where the	132
where the <device>	122
whereas	-143
whether	-213
which	-81
which a	182
which is	128
whichever	233
while	227
while <pregnancy>	173
while the	87
white	196
white <body>	108
who	180
who are <pregnancy>	282
who are <unwell>	-117
who feel	-131
who had	-130
who have	60
who have a	153
who have it	-90
who need	117
who never	167
who take	167
whole .	169
will <harm>	137
will be	263
will not	80
will not <harms>	158
wish	-122
with <condition> .	165
with <drug>	367
with <exposure>	138
with <harm>	113
with <harm> .	123
with <harm> and	129
with <safe>	-181
with <treatment>	190
with <treatment> .	103
with <unwell> <body>	205
with a <drug>	-97
with a cloth	213
with an	273
with more	-142
with such	117
within a	65
within a <person>	179
within an	-134
within an <time>	-134
within six	203
within six <time>	203
within two <time>	-223
without <condition>	-151
without <condition> ,	-141
without <harm>	-134
without it	101
won't	233
words	207
work or	116
worst	243
writes	138
writing	-126
written	-136
yes	264
yes .	246
yet	-179
young	-139
your <body> are	144
your <drug>	-191
your <staff>	-197
your old	128
zero	272
zero <harm>	318`,
    'stem': `!	-116
" -	185
" <body>	-146
" <hype>	-121
" <hypes>	-120
" <person>	-125
" <rave>	141
" <safe>	219
" <unwell>	179
" says	-184
#	-352
# .	-106
# <buyer> .	193
# <buyer> who	-95
# <harm>	156
# <percent> ,	75
# <percent> .	232
# <percent> had	166
# <pregnancy>	-149
# <time>	-103
# <time> and	-142
# a	161
# have	236
# is	-170
# mg	-144
# million	-168
# need	-180
# of	101
# of the	134
# of thos	-178
# the	148
# to <rave>	113
, " says	-184
, #	-118
, <body>	-206
, <body> -	124
, <body> .	134
, <body> and	-130
, <buyer>	-213
, <condition> ,	-195
, <condition> or	-72
, <convenience>	132
, <exposure>	-305
, <exposure> and	-205
, <harm> and	-286
, <harms>	-247
, <hypes>	-153
, <pathogen>	-276
, <pathogen> <raises>	-143
, <pathogen> and	-166
, <performance> and	-124
, <person>	-225
, <pregnancy>	-109
, <provider>	-175
, <staff>	121
, <treatment>	-210
, <unwell>	-212
, <unwell> and	-132
, <unwell> or	132
, a	-146
, a <condition>	196
, an	-110
, an <harm>	-286
, and	167
, and <body>	138
, and <buyer>	210
, and <condition>	-156
, and <exposure>	139
, and <harm>	106
, and <pathogen>	-230
, and it	-188
, and one	136
, and so	-173
, and that	-109
, and two	148
, as	380
, as do	188
, as the	226
, at	236
, at the	182
, becaus	253
, becaus a	152
, becaus it	142
, but they	-176
, call	-120
, ever	178
, feel	-129
, for	196
, if <person>	-140
, in	255
, in which	138
, less	166
, more than	-130
, most	130
, not	-140
, on	-104
, once	254
, or	-279
, rare	129
, sinc	467
, sinc a	146
, so	295
, so that	-232
, tend	-137
, tend to	-137
, the <form>	146
, the <staff>	206
, then	-125
, though	100
, though it	159
, wait	105
, wherea	-143
, which is	128
, whit	139
, who has	209
, with	185
, with <harm>	241
, without	-149
, writ	-113
, yes	334
, yes .	313
, your	153
, your <body>	113
, zero	188
- <body>	-164
- <time>	169
- <time> -	169
- <treatment>	266
- free	-133
- old	169
- shap	-173
- term	189
- tip	209
. "	-143
. ￼	284
/	-242
: #	-147
: <evidence>	137
: <harm>	221
: <unwell>	257
: a	178
: it's	116
: my	-112
: one	171
; <exposure>	128
; <person>	-270
; <treatment>	134
; a	213
; about	-181
; an	-145
; in	163
; it	88
; one	127
; whether	184
<ails> ,	-339
<ails> , and	-212
<ails> .	89
<ails> after	106
<ails> and	-213
<ails> on	187
<ails> the	159
<ails> them	-132
<ails> through	-196
<beauty>	336
<beauty> .	130
<beauty> and	132
<beauty> and <body>	142
<beauty> has	-130
<beauty> in	-126
<beauty> to	-136
<beauty> under	-117
<beauty> was	245
<body>	-180
<body> , <harm>	-133
<body> , a	231
<body> , and	245
<body> , then	-109
<body> -	232
<body> . "	222
<body> :	186
<body> ;	175
<body> <ails> .	-107
<body> <ails> for	162
<body> <body> .	-178
<body> <condition> .	121
<body> <harm>	142
<body> <hypes>	-214
<body> <raises>	-212
<body> about	138
<body> after	-177
<body> afterward	102
<body> and <treatment>	117
<body> appear	-172
<body> are	202
<body> are <safe>	193
<body> becom	-120
<body> can	-281
<body> com	123
<body> does	137
<body> does not	162
<body> feel	247
<body> for	182
<body> further	135
<body> further .	134
<body> gets	118
<body> giv	138
<body> had	136
<body> hard	154
<body> have	125
<body> have <ails>	134
<body> in <buyer>	164
<body> in a	-190
<body> is being	154
<body> is taken	101
<body> it	145
<body> keep	191
<body> mak	-177
<body> of a	107
<body> or <harm>	-127
<body> soak	-108
<body> stay <unwell>	128
<body> the next	162
<body> to the	-130
<body> too .	-138
<body> were	177
<body> will	357
<body> will be	243
<body> with a	166
<buyer> .	57
<buyer> <ails> ,	-220
<buyer> <body>	-119
<buyer> <contra>	-135
<buyer> <harm>	-190
<buyer> <raises>	-126
<buyer> <unwell>	143
<buyer> a	123
<buyer> a <time>	122
<buyer> after	-123
<buyer> and	-111
<buyer> are	-181
<buyer> are free	-132
<buyer> describ	180
<buyer> find	191
<buyer> get	136
<buyer> has had	154
<buyer> have	184
<buyer> have <ails>	132
<buyer> have been	160
<buyer> have no	-139
<buyer> in the	-186
<buyer> is	126
<buyer> it	-203
<buyer> need	-214
<buyer> need a	-157
<buyer> notic	161
<buyer> of	-197
<buyer> on	243
<buyer> out	183
<buyer> out of	135
<buyer> to	-274
<buyer> who take	129
<buyer> with <unwell>	154
<buyer> with a	233
<buyer> without	-175
<complication>	282
<complication> .	92
<complication> to	148
<condition>	-123
<condition> , <condition>	-322
<condition> , and	286
<condition> , becaus	259
<condition> , in	150
<condition> , with	170
<condition> :	233
<condition> ;	-158
<condition> <ails> in	193
<condition> <contra>	123
<condition> <drug>	152
<condition> <harm>	-266
<condition> <harms>	-131
<condition> <likelihood>	186
<condition> <pathogen>	-156
<condition> <person>	89
<condition> and <harm>	135
<condition> and may	135
<condition> can	-164
<condition> can be	-111
<condition> caus	-143
<condition> com	-133
<condition> com from	-116
<condition> does	-147
<condition> does not	-128
<condition> for	206
<condition> form	-114
<condition> has	-181
<condition> in a	206
<condition> in the	150
<condition> insid	100
<condition> insid the	105
<condition> is not	-188
<condition> is rare	155
<condition> mak	-136
<condition> may	-134
<condition> or a	238
<condition> tend	-131
<condition> tend to	-131
<condition> than	-100
<condition> that	-351
<condition> the	-226
<condition> the <body>	-185
<condition> to	231
<condition> was	166
<contra>	280
<contra> ,	119
<contra> .	153
<contra> <body>	-171
<contra> <body> .	-127
<contra> <person>	151
<contra> for	-237
<contra> in	174
<contra> to	-220
<contra> under	204
<contra> under #	157
<contra> whil	104
<contra> with	346
<convenience>	404
<convenience> ,	89
<danger>	216
<danger> .	99
<danger> is	189
<danger> of	126
<danger> of bias	-127
<device>	-270
<device> ,	-76
<device> <treatment>	-167
<device> need	194
<device> send	-133
<drug> (	166
<drug> ,	278
<drug> , <drug>	224
<drug> , but	-121
<drug> ;	-161
<drug> <drug> are	-128
<drug> <drug> is	146
<drug> <interact>	130
<drug> <lowers> the	-131
<drug> <treatment> <drug>	-135
<drug> all	192
<drug> alon	171
<drug> and <person>	156
<drug> and a	-143
<drug> as	-133
<drug> at home	132
<drug> befor	181
<drug> by	-217
<drug> by <body>	-220
<drug> can	138
<drug> can <ails>	120
<drug> did	-107
<drug> do not	-203
<drug> for <harm>	130
<drug> for <time>	139
<drug> from	247
<drug> have	-213
<drug> in the	-140
<drug> into	144
<drug> is	210
<drug> is an	215
<drug> it	270
<drug> keep	291
<drug> keep <person>	173
<drug> made	168
<drug> may	204
<drug> of the	195
<drug> only	-144
<drug> slow	-227
<drug> slow the	-211
<drug> stay in	177
<drug> that	152
<drug> turn	145
<drug> was	133
<drug> within	-156
<evidence>	-161
<evidence> #	219
<evidence> # <percent>	200
<evidence> disagre	135
<evidence> have	132
<exposure>	321
<exposure> , <exposure>	104
<exposure> , a	-123
<exposure> -	-127
<exposure> .	-171
<exposure> <ails>	90
<exposure> <condition>	-117
<exposure> <exposure>	122
<exposure> <harm> for	-126
<exposure> <interact>	117
<exposure> <raises>	282
<exposure> <remedy>	195
<exposure> and	-280
<exposure> and <exposure>	176
<exposure> cleaner	123
<exposure> in the	-134
<exposure> mak	134
<exposure> on	-204
<exposure> on the	-232
<exposure> over	191
<exposure> to <harm>	-207
<form> and	-205
<form> for	-157
<form> is	-176
<form> the	109
<guarantee>	-119
<guarantee> "	-140
<guarantee> .	329
<guarantee> <body>	126
<guarantee> <condition>	-132
<guarantee> <condition> .	-129
<guarantee> an	-119
<guarantee> an <harm>	-119
<guarantee> it	-104
<harm>	99
<harm> , <body>	-118
<harm> , <condition>	137
<harm> , a	240
<harm> , an	-170
<harm> <complication>	-144
<harm> <complication> .	-137
<harm> <harm> off	186
<harm> <hypes>	160
<harm> <unwell> .	166
<harm> a littl	115
<harm> after	-284
<harm> and	236
<harm> and <condition>	198
<harm> away	-131
<harm> can be	-128
<harm> can occur	-164
<harm> clos	-186
<harm> com	-178
<harm> com from	-138
<harm> down	-133
<harm> easi	123
<harm> for #	-178
<harm> from	-254
<harm> in a	-148
<harm> in the	301
<harm> is	202
<harm> is <unwell>	-144
<harm> is a	-129
<harm> is gone	120
<harm> it	244
<harm> last	155
<harm> like	193
<harm> like a	158
<harm> mak	-184
<harm> may come	182
<harm> near	121
<harm> near the	112
<harm> of the	154
<harm> or <harm>	120
<harm> return	-247
<harm> return in	-210
<harm> start	-166
<harm> tend	182
<harm> tend to	182
<harm> that	-159
<harm> that form	-132
<harm> the <body>	-130
<harm> ther	-131
<harm> under	161
<harm> under the	116
<harm> when	165
<harm> wher	206
<harm> wher the	185
<harm> with	-152
<harm> within	-141
<harm> within five	-159
<harmful>	441
<harmful> .	217
<harmful> <body>	140
<harmful> <exposure>	-166
<harmful> of	-178
<harms> , though	-123
<harms> .	-83
<harms> <beauty>	140
<harms> <beauty> .	185
<harms> <body> .	161
<harms> <drug> ,	-120
<harms> <person> .	168
<harms> a	120
<harms> a <body>	-133
<harms> and	-249
<harms> can	-144
<harms> more than	159
<harms> over	-98
<harms> the <pathogen>	122
<health> ;	121
<health> are	130
<health> of	-133
<health> that	213
<hype>	-125
<hype> <condition> .	220
<hypes>	-319
<hypes> ,	180
<hypes> , and	165
<hypes> , so	114
<hypes> .	199
<hypes> <body>	169
<hypes> <condition>	125
<hypes> <harm>	-211
<hypes> <health>	124
<hypes> <health> ,	134
<hypes> <person> at	190
<hypes> a	-148
<hypes> after	-111
<hypes> over	-127
<hypes> the	161
<hypes> the <body>	173
<likelier>	279
<likelier> .	291
<likelier> than	-124
<likelihood>	154
<likelihood> .	-317
<likelihood> <raises>	127
<likelihood> <raises> with	173
<likelihood> is	145
<lowers> <condition>	-187
<lowers> the <likelihood>	-231
<natural> .	-119
<natural> <body>	143
<natural> <exposure>	-159
<offer>	-182
<pathogen> #	264
<pathogen> ,	-199
<pathogen> , <exposure>	-115
<pathogen> .	-188
<pathogen> <pathogen>	265
<pathogen> <raises> in	131
<pathogen> and	-150
<pathogen> around	129
<pathogen> get	-116
<pathogen> in	-251
<pathogen> may	116
<pathogen> or	-126
<pathogen> out	-129
<pathogen> slow	262
<pathogen> that	-186
<percent> ,	75
<percent> , and	149
<percent> .	157
<percent> had	166
<percent> in	-181
<percent> of <body>	137
<percent> of <treatment>	131
<percent> of the	-162
<performance>	203
<performance> ,	186
<performance> .	222
<performance> and	-105
<person> #	-245
<person> ,	127
<person> <buyer> find	149
<person> <buyer> it	-180
<person> <buyer> with	-141
<person> <drug>	339
<person> <health>	155
<person> <lowers>	180
<person> <time> .	230
<person> <time> of	-188
<person> <unwell>	-114
<person> a <harm>	164
<person> and	168
<person> at	187
<person> becom	-132
<person> been	-160
<person> can	-576
<person> can live	167
<person> could	137
<person> do	-183
<person> do not	-123
<person> don't need	141
<person> feel	-271
<person> feel <unwell>	-142
<person> for	-136
<person> frequent	142
<person> group	-150
<person> has	-247
<person> has shown	-112
<person> have	176
<person> have <condition>	154
<person> in the	-152
<person> look	179
<person> lose	102
<person> may feel	179
<person> might	88
<person> of	-112
<person> of it	-123
<person> of thos	169
<person> on	192
<person> on <drug>	137
<person> over	133
<person> react	169
<person> read	135
<person> sit	124
<person> stop	164
<person> the <body>	185
<person> to	-150
<person> under	254
<person> up	227
<person> was	151
<person> who	-199
<person> who has	-164
<person> who is	-114
<person> won't	141
<pregnancy> .	427
<pregnancy> can	-113
<pregnancy> has	-117
<product> ,	-245
<product> :	-129
<product> <ails>	149
<product> <harm>	-139
<product> <harms>	150
<product> and	-89
<product> are	163
<product> the	184
<product> the <body>	137
<provider>	-188
<provider> ,	-117
<provider> .	-237
<pseudo>	-222
<raises>	180
<raises> <pathogen>	198
<raises> <unwell>	-129
<raises> and	-281
<raises> at	-144
<raises> by about	111
<raises> in	278
<raises> the	163
<raises> thick	185
<raises> to	-149
<raises> with	148
<rave>	-163
<rave> <buyer>	194
<rave> <percent>	-176
<remedy>	-85
<remedy> ,	-133
<remedy> :	130
<remedy> <raises>	-143
<remedy> can	155
<remedy> in the	153
<remedy> keep	192
<remedy> of	-124
<replace-care>	-131
<reporting>	-218
<reporting> be	121
<reporting> that	115
<safe>	318
<safe> , and	-225
<safe> and	174
<safe> for	127
<safe> the	113
<safe> the <body>	113
<safety>	111
<side-effect>	220
<side-effect> .	149
<staff>	-154
<staff> can	-134
<staff> may	-239
<superlative> .	105
<superlative> caus	-123
<symptom>	-128
<symptom> ,	-152
<symptom> .	-234
<symptom> <harms>	115
<symptom> air	-140
<symptom> and	247
<time> , it	225
<time> , sinc	230
<time> , so	204
<time> , though	-143
<time> -	137
<time> - old	169
<time> .	-106
<time> after	133
<time> after each	148
<time> after the	-154
<time> are	120
<time> around	-141
<time> around the	-141
<time> befor	-222
<time> befor .	-175
<time> befor the	-168
<time> can	118
<time> did	-132
<time> for	-98
<time> found	173
<time> if	-198
<time> may	-124
<time> of	250
<time> of <harm>	205
<time> of use	123
<time> or <time>	-167
<time> or longer	165
<time> when	137
<treatment>	-183
<treatment> ,	-147
<treatment> ;	-79
<treatment> <harm>	140
<treatment> <harm> .	162
<treatment> <lowers>	-214
<treatment> and <harm>	-141
<treatment> and <treatment>	-168
<treatment> are	308
<treatment> as	-183
<treatment> can	-203
<treatment> can make	-165
<treatment> do	182
<treatment> do not	135
<treatment> does not	168
<treatment> first	-207
<treatment> first .	-204
<treatment> has	-203
<treatment> if	127
<treatment> in	155
<treatment> is	95
<treatment> it	-110
<treatment> may	139
<treatment> of	247
<treatment> out	147
<treatment> show	-313
<treatment> show a	-121
<treatment> that	120
<treatment> the <body>	-153
<treatment> they	121
<treatment> through the	127
<treatment> to	133
<treatment> to the	137
<unwell>	309
<unwell> , <harm>	111
<unwell> ;	-109
<unwell> <exposure>	-177
<unwell> <person>	-145
<unwell> air	-114
<unwell> and	252
<unwell> and <unwell>	97
<unwell> are	-157
<unwell> by	-139
<unwell> controll	-153
<unwell> for	340
<unwell> for two	142
<unwell> in	-235
<unwell> in <person>	-132
<unwell> on	160
<unwell> on the	156
<unwell> one	137
<unwell> or	99
<unwell> the <body>	-179
<vital>	156
<vital> may	198
<warning> on	-121
a <ails> <body>	-155
a <body> .	-178
a <body> that	177
a <condition> .	-150
a <condition> at	225
a <condition> can	-150
a <device> can	-125
a <drug>	-138
a <drug> .	-142
a <drug> <treatment>	172
a <drug> that	141
a <evidence>	-130
a <exposure>	-117
a <form>	-243
a <harm> in	84
a <harm> on	-157
a <harm> under	132
a <harmful>	248
a <hypes>	-120
a <person>	173
a <person> .	-146
a <person> <buyer>	270
a <person> of	226
a <person> with	113
a <product>	160
a <product> of	169
a <remedy>	-132
a <side-effect>	-131
a <symptom>	-218
a <time> and	-96
a <time> are	188
a <time> can	124
a <treatment>	-98
a <treatment> .	158
a <treatment> is	-249
a <treatment> may	142
a <unwell>	88
a <unwell> <body>	-188
a bad	206
a bit	140
a caus	159
a cloth	176
a drawer	175
a fresh	206
a full	-146
a hard	216
a hole	161
a hundr	203
a job	-100
a kick	132
a littl	165
a littl .	106
a mail	135
a new	-150
a normal	102
a nuisanc	147
a pric	124
a pull	105
a rare	128
a seriou <condition>	-110
a small <danger>	161
a sudden	148
a thin	-142
a time	160
a very	139
a warn	187
a whit	-190
about #	165
about # <percent>	-10
about <raises>	98
about a <person>	-194
about a tenth	117
about five	135
about one	139
about six	127
about six <time>	166
about two	-162
about two <time>	-136
abrupt	190
absorb .	142
accept	-139
act	-127
activ	175
activit	-114
acts	138
actual	133
adjust	-207
adjust .	-143
affect	99
affect <person>	-146
after	235
after <harm>	-100
after <harm> .	-100
after <time>	180
after <time> of	171
after <treatment> .	-128
after a	-202
after a <harm>	-172
after a long	174
after each	248
after it	164
after the last	-150
afterward	563
afterward ,	148
afterward .	187
again within	115
against <pathogen> .	124
against a	-131
air	227
air ,	-116
air .	209
alarm	222
alik	-133
alik .	-151
all <buyer>	143
all <performance>	151
all <performance> .	153
all <raises>	139
allow	166
almost	217
alon	-155
alon ,	-145
alon is	-134
along	182
also	103
also <harm>	111
alternativ .	-111
america	-135
among	287
among the	188
among them ,	-179
amount	451
an <harm>	-211
an <time> and	118
an <treatment>	-184
an alternativ	189
an ear	-180
an inch	247
an open	148
and ,	149
and <body>	246
and <body> .	-156
and <body> are	108
and <condition> were	89
and <drug> are	158
and <exposure>	-110
and <exposure> are	-170
and <harm> the	-163
and <health>	-255
and <hypes>	-134
and <person> <drug>	289
and <remedy>	-109
and <treatment> are	148
and <unwell> ;	-137
and <unwell> <body>	-216
and <vital>	-183
and a <body>	-117
and a <condition>	193
and a <harm>	-124
and a <unwell>	223
and be	129
and be breath	134
and by	181
and can be	149
and cannot	314
and caus	-175
and caus <condition>	-162
and clear	-165
and does	192
and doesn't	158
and ever	-203
and for	249
and give	-132
and go	144
and has been	98
and has to	-205
and his	166
and in a	-126
and its	-64
and keep	-177
and last	118
and mak	160
and make	173
and not	-260
and of	219
and one	103
and open	-165
and sex	-166
and short	281
and should	132
and should be	127
and that	-125
and the	-201
and the <body>	149
and the <harm>	-127
and the odd	196
and then	340
and then it	110
and then the	-121
and ther	230
and two	139
and was	227
and will	159
and with	114
animal	209
answer	-480
answer to	-123
apart	-180
apart .	-108
appear in	-137
appl	183
applic	-125
approv	-226
are .	-147
are :	96
are <drug>	227
are <harmful>	173
are <lowers>	184
are <natural>	-132
are <pregnancy>	334
are <raises>	-191
are about	204
are affect	125
are fine .	115
are free	-136
are free of	-133
are given	-218
are gone	-199
are link	135
are not	157
are not .	205
are not <condition>	-117
are often	-163
are poor	153
armpit	135
around # in	148
around for	-115
as <drug>	-162
as <drug> .	-127
as <person> .	152
as a	116
as do	188
as if	325
as if <person>	123
as it	137
as soon	149
as soon as	149
as the <body>	119
as thos	140
as though	184
as well	200
ask for	145
assess	-115
at birth	-183
at first	393
at first .	330
at one	-162
at that	120
at the <body>	141
at the cost	140
at thre	177
at two	192
author	-131
away .	-261
away and	106
bad	162
be <harmful>	216
be <harmful> .	129
be <lowers>	154
be <lowers> .	101
be <unwell>	175
be <unwell> .	-166
be <unwell> and	228
be breath	112
be breath in	108
be caus	-161
be caus by	-161
be chang	-115
be expect	161
be left	-129
be replac	120
be seen	-201
be test	-138
be used to	-203
beam	114
beam .	148
becaus	313
becaus <harm>	198
becaus it	148
becaus of	153
becaus of the	190
becaus the <body>	170
becom	-297
becom <unwell>	-114
becom <unwell> and	-147
been	129
been seen	158
befor it gets	170
befor the	-276
befor they	179
beforehand	-135
being	192
belong to	171
bend	314
beneath	110
beneath the	175
beneath the <body>	134
better ,	161
better than	-134
between #	167
between the	-108
beyond	185
bias	-224
big	-189
bigger	-119
bind <remedy>	-182
birth ,	-168
birth in	182
bit	221
blad	154
blanket	140
blur	215
blur <vital>	114
blur the	146
board	-99
both <body>	-147
brak	96
breath	110
breath in .	111
brief <harm>	104
bring <harm>	259
bring a	196
bring on	213
bring the	-104
brought	174
build	-366
build up	-143
build up and	-122
bulk	-148
burn	181
but	68
but does	-140
but not	-323
butter	115
by #	-160
by <body> .	-131
by <condition>	-177
by <harm>	-137
by <treatment>	-104
by a <person>	-126
by about	-151
by itself	-232
by mistak	246
by the time	-161
cabl	120
call	-374
can <ails>	144
can <exposure>	-318
can <exposure> to	-201
can <harms> the	100
can <lowers>	162
can all	-180
can be	-460
can be <harmful>	123
can be given	117
can be left	-136
can bring	109
can bring on	161
can caus	217
can do	-193
can have	201
can have it	167
can itself	138
can leav	159
can make a	141
can occur	-161
can strengthen	136
can't be	183
card	-113
care	-142
care .	184
carpet	116
carton	-177
cas	181
case	194
catch the	165
caus	-379
caus ,	-192
caus , and	-145
caus .	-139
caus <condition>	318
caus <harm>	-149
caus a <condition>	-220
caus by	-225
caus by <condition>	-179
caus of	163
center	-268
centr	121
certain	235
certain <exposure>	88
chang	291
cheap	120
check	184
chief	181
childbirth	-174
choos	-164
circuit	-147
cleaner	171
clear	-455
clear .	152
clear by	-117
click	-128
clos	-179
clos to	180
clue	-117
coat	-259
colleagu	145
com .	178
com <body> .	107
com from	-296
combin	238
combin <treatment>	167
come	-134
come befor	-122
come befor it	-122
common and	330
common in	-212
common reason	-133
complet	-103
contain	213
controll	-218
cost	275
cost of	140
could	295
coupl	232
coupl of	178
coupl of <time>	178
cover	-342
cover the	-155
cycl	-151
deep	-153
deep <harm>	-158
deeper	145
deliver	-103
dental	128
describ	202
desk	-168
develop	402
develop a	135
develop in	150
diagnos	95
did not	-128
did not .	-208
different	-110
disagre	135
do .	-137
do it	149
do not .	170
do not <ails>	-163
do not let	159
do so	-216
do the	379
do the same	273
does not	262
does not <harm>	182
does not <harms>	-115
does not <lowers>	135
does not clear	-125
does not make	254
does not mean	-194
does the	99
doesn't	180
doesn't caus	-129
don't	168
don't help	111
don't need	141
done	131
donor	125
donor <body>	166
down .	146
down the	-178
dr	-233
dr .	-130
drag	142
drag on	123
drawer	140
drew	141
dri	-134
dripp	-141
drum	143
dump	144
dur <treatment>	161
dur the <treatment>	164
ear	178
ear .	-136
ear <harm>	147
earlier <treatment>	-128
ease	-198
easter	120
edg	-163
effect	416
effect on	-182
eight <time>	-138
else	-136
elsewher	154
end in	-145
end up	272
enlarg <body>	-138
enough	-177
enough .	-140
escap	165
even for	195
even so	-111
even so ,	-111
ever # <treatment>	-156
ever <time>	-266
ever <treatment>	200
ever six	-127
ever six <time>	-127
ever two	-166
everyth	-162
everyth else	-134
exces	158
expect	490
expect .	132
expect a	197
explain	-161
expos	119
external	136
failur	-210
failur to	-110
fals	134
fast	129
faster	183
faster .	286
fault	100
favour	148
fear	328
feel	372
feel <unwell>	-113
feel <unwell> on	114
feel as	316
felt <unwell>	133
fetal	-149
fift .	92
fill	-177
find	-196
fine	331
fine .	239
finish	245
first #	129
first # <time>	132
first <time>	155
first <treatment>	-133
first thre	136
first thre <time>	111
fits	173
five .	160
five <time> .	-125
fix	-145
flam	135
flat for	-187
flavor	175
floor .	131
fluid	-203
fluid .	-179
fluid may	178
follow -	206
follow - up	212
follow .	-217
food	-114
for #	192
for # to	164
for <condition>	-275
for <harm>	-157
for <harm> .	-142
for <person>	202
for <person> with	155
for <symptom>	-120
for a	157
for a <body>	103
for a <time>	215
for a time	128
for about	150
for about six	194
for an	264
for an <time>	132
for another	119
for five <time>	211
for longer	171
for more	164
for near	-122
for one to	99
for that	-139
for the	114
for the <pathogen>	131
for the majorit	148
form	-149
form when	-140
fort	-154
found	190
found .	-195
found no	136
four	-154
frag	185
free	-137
frequent	148
fresh	157
frida	161
from <condition> ,	164
from <exposure>	-117
from <harm> .	174
from food	-103
from start	139
from the <body>	-150
from the <harm>	247
from the <pathogen>	-95
from the site	158
fruit	103
full	-354
full <drug>	-95
further	230
further .	175
gat	114
gave	116
gave me	158
general	184
gentler	186
get a	139
get in	-133
get it	-164
gett	-180
give	-78
given	-291
given ever	153
given for	-145
glas	-154
glass	-178
go on	-106
goal	-196
goes on	-94
going <body>	126
gone .	-194
gone in	184
good .	137
got	111
greater	159
ground	-195
group	-296
had <condition> .	-168
had <harm>	239
had a	191
had a <harm>	140
had it	-212
had not	237
had to	241
had to be	151
halfwa	131
hand	102
handl	215
happen	302
hard	235
hard ,	113
harder	229
has <hypes>	211
has becom	136
has been	151
has been seen	157
has caus	131
has ever	115
has no	-78
has not	-202
has to be	41
hasten	216
have <ails>	164
have <condition>	-160
have <harm>	100
have <harms>	-132
have a	-312
have a <condition>	-154
have an	198
have follow	123
have found	123
have it	-127
have to	142
have two	155
have used	149
head	153
heat	134
heat <harms>	-129
her <staff>	170
hidden	-102
high	186
high .	209
high a	129
higher	245
hits	115
hold <body>	134
hole in the	144
hom	-183
home .	-141
home <product>	-115
how	-249
human	-159
i've	129
ice	155
ice .	225
ice for	117
if <person> are	-276
if one	-126
if your <body>	264
improv	-185
in #	661
in # ,	-194
in # .	199
in # <buyer>	-113
in # <percent>	67
in # <person>	-100
in # or	137
in # to	77
in ,	-169
in <body> and	-200
in <condition> ,	-184
in <condition> .	304
in <form>	-112
in <harm>	-151
in <health>	195
in <pathogen>	183
in <person> .	-112
in <person> it	-180
in <person> who	140
in <pregnancy>	174
in <pregnancy> ,	157
in <rave> <buyer>	294
in a <time>	165
in a hundr	199
in about #	279
in about a	-158
in five	70
in for	142
in health	218
in one	135
in our	-149
in rough	179
in rough #	189
in ten	-262
in that	192
in the <beauty>	-180
in the first	438
in their	-175
in them	121
in thos	139
in thos who	117
in thre	-280
in time	-169
in two of	163
in two to	-150
in up	187
in up to	187
in which	163
in which a	106
inch	198
includ	207
includ :	180
insurer	-159
is .	134
is <harmful>	377
is <harmful> .	176
is <harms>	-162
is <likelier>	192
is <reporting>	-123
is <safe>	213
is <safe> .	-145
is <safe> and	114
is <unwell>	-234
is <unwell> and	150
is <unwell> for	151
is a	-167
is a different	-141
is absorb	158
is absorb .	156
is allow	186
is almost	214
is an <harm>	142
is an emergenc	141
is common	-123
is common and	218
is common in	-190
is for	-159
is found	-212
is general	160
is littl	151
is normal	111
is not a	-153
is now	-143
is often	274
is permanent	131
is possibl	96
is rare	188
is seldom	-116
is short	-116
is still	135
is taken	146
is the main	154
is the usual	-165
is the worst	182
is their	100
is ther	170
is too	177
is used	-172
is very	109
is why	101
isn't	-128
it ,	162
it ;	127
it <ails>	-158
it <ails> .	119
it <condition>	199
it <harms> ,	134
it <performance>	-187
it <raises>	-113
it <treatment>	-111
it about	149
it along	105
it also	283
it can be	-86
it can't	140
it can't be	151
it cannot	199
it com	245
it com <body>	116
it contain	109
it gets	236
it giv	120
it goes in	146
it goes on	-104
it in	-224
it is .	122
it is <contra>	130
it is about	150
it suit	-152
it suit <buyer>	-152
it tak	-97
it up .	172
it will	241
it's	339
it's <natural>	111
its <safety>	167
its own	189
its own .	145
itself	-156
itself can	101
itself does	135
itself is	-133
job	-220
join	-217
judg	-201
juic	319
keep <drug>	129
keep <person>	151
keep the	-261
kept	131
knock <person>	157
knock <person> out	157
know	-385
known	211
known .	246
known to	-78
l	-145
label	-254
larger	192
last	-189
last a	207
last for	-174
last of	153
last period	-168
layer	-234
lazy	207
leav	149
leav .	140
leav <person>	157
leav your	230
left	111
left <buyer>	131
left alon	-184
left behind	229
left in	200
lemon	183
lengthen	127
lengthen the	127
let a	226
lets	156
letter	-154
lies	-208
life	-150
lifetim	204
light	-227
light ,	-112
like	216
link	311
link to	234
list	-141
list of	-147
littl	99
littl ,	-188
littl <body>	152
live	159
live <pathogen>	129
live <pathogen> .	129
load	333
lock the	-145
long	165
long -	104
long - term	154
long <time>	-115
longer ;	219
look at	-145
look for	-348
loos and	128
loss	-261
lost to	-134
loud	171
louder	193
low	263
low -	150
low .	-112
lying	117
made	143
majorit	190
mak <harm>	94
mak <harm> <unwell>	117
mak a	-141
mak the <body>	-124
make <body>	-190
make <remedy>	-97
make a	320
make it	-96
make it <unwell>	-127
make the	293
make up	-87
marchetti	-114
mark	120
market	-162
match	-123
matter	-295
may <exposure>	-134
may <exposure> to	-123
may <harm> .	-110
may <harms>	280
may <pathogen>	147
may <product>	144
may <raises>	202
may be	-525
may even	155
may feel	242
may have	-167
may have a	-164
may last	-152
may look	146
may make	201
may make it	144
may need	-135
me	265
meal	-143
mean	-343
mean <condition>	-136
mean <condition> .	-159
mean <harm>	132
mean <harm> .	187
meant	-148
meant for	-148
measur	-338
messag	-177
metal	253
mg	-171
might	148
might have	-169
mild	153
million <buyer>	-139
mistak	294
mixtur	153
molecul	-138
mone	-152
more	275
more .	88
more <condition>	-143
more <harm>	141
more <unwell>	152
more readi	137
more slow	161
more than #	-148
more than a	-126
more than one	122
morn .	-205
mov .	137
mr	134
multifocal	147
multifocal <device>	148
must be	140
name	-89
national	179
national <evidence>	130
near	238
near all <buyer>	142
near ever	171
near the	150
nearb	137
need	-158
need a <harm>	-264
neighbor	-156
never	186
new <beauty>	-104
new <device>	262
next .	-163
next to	194
next to noth	170
ninet	131
no	153
no <body>	-207
no <drug>	-81
no <harm>	225
no <harm> .	189
no <harms>	-125
no <treatment> is	125
no gain	160
no link	184
no live	143
no live <pathogen>	143
no longer	-255
no such	136
node	243
none .	234
none has	-114
none has been	-114
normal .	-221
north	-200
not <ails>	-163
not <condition>	-170
not <condition> .	-166
not <harms>	181
not <raises> <body>	82
not a	-110
not affect	112
not be	-161
not clear	-126
not enter	139
not for	152
not let	152
not make	201
not make it	-143
not mean	-194
not need .	163
not quit	-163
not reach	171
not the	-152
notch	120
noth about	-177
noth for	145
notic :	153
november	228
now and	334
now and then	324
nuisanc	373
nuisanc .	298
number ,	162
occasional	274
occur .	-197
occur in	104
odd	502
of <body> .	-90
of <buyer>	74
of <buyer> are	-180
of <condition>	-264
of <condition> .	-282
of <drug>	-144
of <exposure>	319
of <exposure> and	-114
of <harm>	117
of <pathogen>	72
of <pathogen> .	-168
of <pregnancy>	145
of <remedy>	186
of <treatment>	226
of <treatment> ,	-116
of <unwell>	101
of <vital>	114
of being	74
of bias	-224
of care	-124
of cas .	154
of fear	218
of fluid	-116
of its	-157
of one	-230
of the	122
of the <condition>	-114
of the <evidence>	157
of them	-162
of them ,	-114
of thes	171
of us	-173
of your	-265
off	291
off ,	176
off , and	110
off .	-380
old <harm>	127
old <treatment>	-120
older	220
older <person>	-129
on <drug>	364
on <drug> .	156
on <drug> for	126
on <evidence>	226
on <harms>	142
on <harms> <beauty>	142
on <superlative>	-142
on a	331
on a <body>	169
on a <device>	139
on both	155
on for	-156
on for <time>	-82
on it	196
on our	-131
on the	141
on the <device>	-229
on their	-147
on to	-168
once	130
one	111
one .	-139
one <drug>	-118
one go	122
one larg	137
one to two	-163
one'	136
ones .	203
only if	-196
open ,	-133
option .	-161
or <body>	161
or <condition>	-226
or <drug>	142
or <time>	-158
or <time> .	-120
or <treatment>	-141
or <unwell>	149
or an	126
or feel	141
or longer	165
or of	163
or the	-210
or the <body>	-186
or two	88
or two .	-137
orang	319
orang ,	349
other	-357
out .	-119
out in	198
out of the	190
out the	-132
outer	-160
outsid	135
outweigh	156
outweigh the	147
over #	213
over # <time>	140
over six	-139
over six <time>	-138
over the	151
page	-260
page for	-150
pale	124
part	-191
part .	-129
part of	-225
particular	168
pass .	-260
pass water	196
per million	218
permanent	294
permanent .	238
phras	-150
physical	155
pick	-212
piec of <body>	-155
pig	-139
pink	142
plac	-357
plac the	139
plain	-170
plann	120
pleas	-210
point	-337
pool	-244
poor	262
positiv	196
positiv .	136
possibl	282
pravastatin	178
prefer	-127
pres	-134
press	95
previou	143
pric	357
pric is	172
problem	136
problem .	-150
problem are	96
problem in	117
produc	206
prolong	172
prompt .	97
protect	-187
provok	170
provok <harm>	158
puff	122
pull	285
puls	-156
put	411
puts	231
qt	121
quick	-173
quiet	-157
quitt	127
ran	145
rare	557
rare ,	150
rare , the	149
rare .	194
re	114
re -	116
reach the <body>	176
react	314
react to	296
read a	-112
readi	198
reason	-161
reason .	-163
recent	163
recent <treatment>	103
receptor	-119
record	177
recover	239
recover .	149
regular <treatment>	153
rely	158
rely on	158
remain	-161
report	250
requir	-115
resist	-113
respond	-148
return .	162
return in	-233
right	-202
roll	-163
roof	-142
rough #	298
rough # of	166
rule	129
rule out	143
runn	216
said .	154
same as	-206
sampl	-218
sand	278
saw	122
scal	-148
scann	158
scor	-232
season	-127
see	-525
seem	175
seem <safe>	176
seem to be	121
seen .	-108
sees	-83
self	-128
self -	-128
semen	258
send	-207
send a	-147
sens	153
sent	122
separat	137
separat them	134
ser	152
ser of	162
seriou	186
seriou <condition> .	-124
sets	242
sets off	213
sett	147
sett ,	122
sever	-209
sever <condition>	231
several <drug>	219
sew	111
shap	-291
shav	298
shed	71
shift	188
shift .	113
short -	243
short of	149
shorten the	182
should know	-139
should wait	130
show	-262
show <condition>	-166
show that	-135
shower	-185
shown	-272
shown to	-140
shut	-184
side ,	-177
side <body>	79
sign	-205
sign .	-242
sign of	-115
sign of <condition>	-114
signal	-229
similar	141
similar <drug>	188
simp	-119
simvastatin	228
sinc a	132
sinc the <body>	123
six <time>	-235
six <time> ,	-121
six <time> ;	144
skip	142
skip the	212
sleep	209
sleep in	101
sleep in them	107
slid	-159
slight	335
sling	128
slipper	117
slow	210
slow -	192
slow - <treatment>	131
slow <vital>	142
slow the	-311
slow to	134
slow to <hypes>	161
small <danger>	161
small number	169
snuff	136
so	332
so ,	-188
so <person> can	-140
so a	-149
so a <harm>	-166
so are	153
so can	115
so do	191
so that	-295
so that they	-100
so the <body>	112
soil	-132
soil ,	-131
sold	-141
someth	-219
someth else .	118
sometim	114
soon	280
soon as	149
sort	174
sound	99
spac	-251
spar	280
speak	147
speech may	157
speed	175
spill	-93
spot	114
spot ,	-133
spot , and	-137
spot .	116
spot ;	-155
spot on	-178
spot on the	-168
spread from	99
squar	179
squeez	-155
stag	-194
stag .	-154
stand	130
start	-126
stat	-314
stay	-91
stay on	-129
stay wher	189
stock	-100
stop	165
stop <harm>	-194
stop <person>	124
stop a	-98
stop and	306
stop the <device>	115
stopp	149
stov	139
stream	-115
stretch the	129
stretch the <body>	129
strong	226
stronger	172
struck	233
stud	-147
substanc that	117
succes	-168
such <buyer>	-115
such a	149
suggest	-162
suit	-467
suit <buyer>	-195
surfac	111
surfac <body>	185
surviv	-97
swallow ,	108
swallow .	-178
sweat	-138
sweet	163
tak <drug>	191
take <drug> ,	102
take <drug> .	93
take <drug> for	-138
take the	77
taken	302
tan	134
tap	180
taper	-191
target	-280
teach	-156
tell	-230
ten	-289
ten .	-182
tend to be	-277
tenth of	-135
than <person> of	-129
than a	-326
than in	129
than one	204
that .	-144
that <ails>	-158
that <buyer>	-163
that <exposure>	-187
that <harm>	115
that <harms>	-139
that <harms> the	-100
that <person>	-214
that <raises>	-182
that <time>	143
that can't be	143
that drag	125
that even	147
that form	-150
that hold	216
that is	-123
that is <unwell>	-135
that is too	113
that is why	140
that it does	140
that reach	-113
that reach the	-113
that spot	182
that the	128
that the <body>	244
the #	192
the <ails>	153
the <beauty> .	-231
the <beauty> and	162
the <beauty> was	239
the <body>	149
the <body> ,	-165
the <body> and	-87
the <body> becom	-125
the <body> by	-178
the <body> feel	148
the <body> further	132
the <body> giv	159
the <body> is	-184
the <body> on	108
the <body> or	-76
the <body> that	-103
the <body> too	-141
the <body> will	227
the <condition>	-116
the <condition> ,	-229
the <condition> .	126
the <danger> .	144
the <device>	89
the <device> .	171
the <device> <harm>	189
the <drug> on	-172
the <evidence> .	163
the <exposure>	-126
the <exposure> <harm>	-126
the <form>	105
the <guarantee>	147
the <harm>	-175
the <harm> ,	-131
the <harm> <harm>	133
the <harm> <hypes>	132
the <harm> is	300
the <harm> that	-143
the <hypes>	-200
the <likelihood>	132
the <likelihood> <raises>	127
the <pathogen>	188
the <pathogen> .	257
the <pathogen> in	-118
the <pathogen> is	243
the <person>	-140
the <person> ,	126
the <person> <harm>	-136
the <product>	187
the <provider>	-177
the <provider> and	220
the <raises>	-157
the <red-flag>	144
the <red-flag> .	151
the <staff>	100
the <symptom>	237
the <time> after	137
the <treatment>	187
the <treatment> ,	-196
the <treatment> .	203
the <treatment> <ails>	136
the <treatment> if	202
the <treatment> itself	138
the <unwell>	-149
the brak	164
the canal	122
the canal .	151
the chief	154
the cost	140
the cost of	140
the culprit	-122
the edg	-184
the effect	180
the first	168
the first #	129
the first .	-138
the first <time>	156
the first thre	136
the last of	153
the last period	-141
the level	182
the lifetim	109
the longer	159
the main	120
the majorit	144
the more	157
the next <time>	124
the number	-71
the odd	197
the old	-189
the part of	153
the plac	145
the plastic	136
the pric	126
the real	-188
the reason	127
the result	-142
the revers	167
the same as	-206
the site	129
the slow	202
the spot	179
the tap	103
the toilet	152
the two	-170
the unit	-266
the usual	-116
the vaginal	118
the vaginal wall	118
the vessel	193
the vessel of	-111
the wall	-206
the worst	245
them ,	-218
themselv	-78
themselv .	-140
then	-227
then <person>	142
then it	110
then the	-75
ther and	-120
ther is littl	150
ther is no	-188
ther were	146
thes	94
thes <hypes>	172
thes includ	174
they <ails>	161
they <ails> ,	116
they are <safe>	-183
they can	-275
they can <harm>	-120
they can be	-143
they have	-170
they may	178
they were	139
thin the	339
thin the <body>	233
thing	-316
this can	-148
thos	241
thos on	212
thos who	-220
thos who have	99
though	247
though <person>	-167
though it	139
thre	-59
thre <time>	207
thre <time> ,	96
thread	-246
through	-205
through .	212
through the <beauty>	-115
through the vaginal	118
tight	225
tight and	160
till	310
tim	-135
tim the	182
tiny <harm>	-139
tip <harm>	170
to # <percent>	10
to # <time>	126
to <buyer>	-151
to <condition>	200
to <drug>	229
to <harms>	166
to <hypes>	204
to <hypes> .	252
to <lowers>	-204
to <person>	-164
to a <time>	-117
to an	202
to be expect	145
to be replac	120
to breath	131
to eight <time>	-175
to finish	253
to have	-217
to let	-141
to make	-191
to noth	169
to one	122
to say	-119
to stop	-128
to that	123
to that of	123
to the <treatment>	-133
to the toilet	234
to two	129
to us	272
to wait for	-138
to wear	-136
to work	-179
to your	-221
today'	331
toddler	143
toilet	235
told	374
told us	-115
too	277
too fast	169
too littl	-188
too low	140
too soon	231
too tight	186
tool	325
touch	123
tour	-106
towel	203
trac ,	132
travel	-85
tri	-163
true	-105
try	-69
turn .	-109
turn <product>	127
turn out	-112
twelv	-241
twelv <time>	-191
twelv <time> .	-136
twent	-166
twic	-142
twin	120
two <condition>	155
two <person>	178
two <time>	-164
two <time> .	243
two of the	145
two to four	193
unaffect	123
uncommon	185
uncommon .	135
under	99
under #	-109
under # .	148
under <treatment>	-180
under an	-118
unles	99
unles it	-139
unnotic	-151
until the	-266
unusual	159
unusual .	167
up ,	146
up .	312
up in	304
up to	196
up to #	122
up to two	214
updat	109
upward	-184
upward .	-163
urgent	121
us with	142
use for	-127
used	279
used <drug>	101
used to	-314
used to the	124
useles	160
vaginal	119
vaginal wall	118
validat	-146
valu	129
very	421
very <complication>	-143
vessel of	-120
vessel of the	-120
vibrat	180
wait	281
wait .	264
wait for	-158
walk	-146
want	-189
ward .	147
warn	330
was <lowers>	131
was <unwell>	188
was given	-149
was on the	181
was once	242
was taken	245
wash <body>	125
watch for	312
water ,	127
water into	-136
water into the	-136
way .	-149
wear	260
wear a	149
wear the	217
weather	-164
well <person>	-118
went	166
were	222
were too	-138
wet	142
what	-299
what <buyer>	151
what a	158
what is	-151
when	-263
when <harm>	-123
when a	-191
when it is	122
wher <person>	126
wher it is	182
wher the	132
wher the <device>	122
wherea	-143
whether	-213
which	-81
which a	182
which is	128
whichever	233
whil	227
whil <pregnancy>	173
whil the	87
whistl	153
whit <body>	108
who	180
who are <pregnancy>	282
who are <unwell>	-117
who feel	-137
who had	-130
who have	60
who have a	153
who have it	-90
who need	117
who never	167
who react	147
who react to	146
who take	167
whol .	169
will <harm>	137
will be	263
will not	80
will not <harms>	158
winter	-115
wish	-122
with <condition> .	165
with <drug>	367
with <exposure>	138
with <harm>	113
with <harm> .	123
with <harm> and	129
with <safe>	-181
with <treatment>	190
with <treatment> .	103
with <unwell> <body>	205
with a <drug>	-97
with a cloth	213
with an	273
with more	-142
with such	117
within a	65
within a <person>	179
within an	-134
within an <time>	-134
within six	203
within six <time>	203
within two <time>	-223
without <condition>	-151
without <condition> ,	-141
without <harm>	-134
without it	101
won't	233
word	127
work or	116
worst	243
written	-136
wrong	200
yes	264
yes .	246
yet	-179
young	-139
your <body> are	144
your <drug>	-191
your <staff>	-197
your old	128
zero	272
zero <harm>	318`,
    'shape': `{agent}	698
{agent} {agent}	188
{agent} {agent} {ails}	-195
{agent} {agent} {harms}	-78
{agent} {agent} {if}	-210
{agent} {agent} {interacts}	154
{agent} {agent} {may}	585
{agent} {agent} {raises}	389
{agent} {agent} {reports}	181
{agent} {agent} {treated~}	-147
{agent} {ails}	406
{agent} {ails} {harms}	-253
{agent} {ails} {suffers}	-213
{agent} {body} {body}	247
{agent} {body} {causes}	-226
{agent} {body} {condition}	160
{agent} {body} {harms}	323
{agent} {body} {harm}	-148
{agent} {body} {may}	413
{agent} {body} {no}	125
{agent} {body} {occurs}	-287
{agent} {body} {pronoun}	-165
{agent} {body} {suffers}	-232
{agent} {body} {treated}	134
{agent} {causes}	674
{agent} {causes} {agent}	-464
{agent} {causes} {body}	147
{agent} {causes} {condition}	136
{agent} {causes} {no}	242
{agent} {causes} {pathogen}	-222
{agent} {causes} {person}	255
{agent} {complication}	150
{agent} {condition}	596
{agent} {condition} {agent}	238
{agent} {condition} {pronoun}	136
{agent} {harms} {body}	113
{agent} {harms} {person}	153
{agent} {harm}	138
{agent} {harm~}	-329
{agent} {harm~} {harm}	236
{agent} {harm~} {harm~}	146
{agent} {harm~} {no}	-194
{agent} {harm~} {person}	-239
{agent} {harm~} {suffers}	195
{agent} {if}	257
{agent} {if} {person}	34
{agent} {likelihood}	317
{agent} {lowers} {agent}	130
{agent} {lowers} {body}	-140
{agent} {lowers} {likelihood}	-157
{agent} {may}	515
{agent} {may} {ails}	184
{agent} {may} {body}	-171
{agent} {may} {causes}	287
{agent} {may} {harms}	510
{agent} {may} {harm~}	181
{agent} {may} {lowers}	221
{agent} {may} {no}	-176
{agent} {may} {person}	-205
{agent} {may} {treated~}	-166
{agent} {must}	-227
{agent} {must} {interacts}	-150
{agent} {must} {no}	122
{agent} {no} {agent}	-155
{agent} {no} {causes}	272
{agent} {no} {person}	108
{agent} {no} {pronoun}	-104
{agent} {no} {suffers}	-261
{agent} {no} {trouble}	218
{agent} {occurs}	-111
{agent} {occurs} {agent}	-238
{agent} {pathogen}	-545
{agent} {pathogen} {condition}	190
{agent} {pathogen} {person}	-127
{agent} {pathogen} {pronoun}	193
{agent} {pathogen} {raises}	-99
{agent} {person}	330
{agent} {person} {agent}	181
{agent} {person} {body}	-232
{agent} {person} {harm}	-130
{agent} {person} {no}	-306
{agent} {person} {person}	183
{agent} {person} {pronoun}	-260
{agent} {person} {suffers}	220
{agent} {pronoun}	379
{agent} {pronoun} {body}	-219
{agent} {pronoun} {harms}	156
{agent} {pronoun} {harm~}	172
{agent} {pronoun} {interacts}	148
{agent} {pronoun} {lowers}	-118
{agent} {pronoun} {may}	346
{agent} {pronoun} {no}	185
{agent} {pronoun} {person}	-215
{agent} {pronoun} {suffers}	212
{agent} {raises}	547
{agent} {raises} {body}	-254
{agent} {raises} {pronoun}	426
{agent} {reports}	201
{agent} {reports} {harm}	122
{agent} {reports} {no}	-214
{agent} {suffers}	457
{agent} {suffers} {agent}	-226
{agent} {suffers} {ails}	-253
{agent} {suffers} {body}	140
{agent} {suffers} {complication}	-147
{agent} {suffers} {harms}	220
{agent} {suffers} {harm}	119
{agent} {suffers} {lowers}	163
{agent} {suffers} {no}	-435
{agent} {suffers} {pathogen}	182
{agent} {suffers} {person}	474
{agent} {suffers} {pronoun}	-279
{agent} {suffers} {suffers}	-200
{ails}	-207
{ails} {agent}	142
{ails} {agent} {agent}	175
{ails} {ails}	238
{ails} {body} {person}	215
{ails} {body} {suffers}	89
{ails} {harms}	248
{ails} {harms} {body}	-113
{ails} {harm}	-232
{ails} {if}	244
{ails} {may} {body}	-149
{ails} {no}	-441
{ails} {occurs}	343
{ails} {person}	173
{ails} {person} {causes}	155
{ails} {person} {pronoun}	-174
{ails} {person} {suffers}	288
{ails} {pronoun}	-399
{ails} {pronoun} {person}	164
{ails} {suffers}	-436
{body}	279
{body} {agent}	-196
{body} {agent} {ails}	177
{body} {agent} {body}	-151
{body} {agent} {harm~}	232
{body} {agent} {may}	-97
{body} {agent} {no}	188
{body} {agent} {person}	75
{body} {ails} {body}	149
{body} {ails} {harms}	169
{body} {ails} {may}	-242
{body} {ails} {pronoun}	-122
{body} {body}	-319
{body} {body} {agent}	-122
{body} {body} {ails}	264
{body} {body} {body}	-584
{body} {body} {harm}	-271
{body} {body} {harm~}	-137
{body} {body} {lowers}	333
{body} {body} {person}	-119
{body} {body} {reports}	-187
{body} {body} {suffers}	279
{body} {causes} {pronoun}	-246
{body} {harms}	94
{body} {harms} {agent}	-245
{body} {harms} {person}	225
{body} {harm}	-169
{body} {harm} {may}	129
{body} {harm} {no}	-167
{body} {harm} {person}	176
{body} {harm} {pronoun}	205
{body} {harm~} {agent}	-140
{body} {harm~} {harm~}	419
{body} {harm~} {may}	262
{body} {if} {person}	200
{body} {if} {pronoun}	-250
{body} {interacts}	-189
{body} {lowers}	125
{body} {may}	730
{body} {may} {agent}	-170
{body} {may} {ails}	158
{body} {may} {body}	-187
{body} {may} {condition}	306
{body} {may} {harms}	-57
{body} {may} {if}	221
{body} {may} {no}	257
{body} {may} {occurs}	-195
{body} {may} {pathogen}	-213
{body} {may} {pronoun}	-234
{body} {may} {suffers}	277
{body} {no}	-313
{body} {no} {agent}	410
{body} {no} {causes}	299
{body} {no} {harms}	165
{body} {no} {person}	-339
{body} {no} {pronoun}	193
{body} {occurs} {agent}	-326
{body} {occurs} {pronoun}	287
{body} {pathogen}	-318
{body} {pathogen} {body}	278
{body} {person}	328
{body} {person} {body}	-219
{body} {person} {causes}	210
{body} {person} {person}	-159
{body} {pronoun} {agent}	148
{body} {pronoun} {ails}	-189
{body} {pronoun} {body}	120
{body} {pronoun} {causes}	-162
{body} {pronoun} {may}	109
{body} {pronoun} {no}	-219
{body} {pronoun} {raises}	175
{body} {pronoun} {suffers}	-183
{body} {pronoun} {treated}	209
{body} {reports}	101
{body} {reports} {harm}	-153
{body} {suffers}	131
{body} {suffers} {agent}	-225
{body} {suffers} {ails}	146
{body} {suffers} {body}	-269
{body} {suffers} {harms}	-380
{body} {suffers} {harm~}	-165
{body} {suffers} {if}	335
{body} {suffers} {pathogen}	-125
{body} {suffers} {person}	271
{body} {suffers} {pronoun}	-250
{body} {suffers} {raises}	199
{body} {suffers} {reports}	552
{body} {suffers} {suffers}	166
{body} {treated}	193
{body} {trouble}	209
{causes}	366
{causes} {agent}	-166
{causes} {agent} {agent}	-263
{causes} {agent} {body}	-393
{causes} {agent} {may}	233
{causes} {agent} {suffers}	205
{causes} {body} {causes}	145
{causes} {body} {harms}	286
{causes} {body} {may}	261
{causes} {body} {suffers}	-244
{causes} {causes}	-95
{causes} {condition}	334
{causes} {condition} {harm}	-151
{causes} {condition} {person}	115
{causes} {harm}	517
{causes} {harm} {agent}	334
{causes} {harm} {body}	125
{causes} {harm} {harm~}	155
{causes} {harm} {may}	-207
{causes} {harm} {person}	-144
{causes} {harm} {suffers}	-177
{causes} {harm~} {body}	-220
{causes} {harm~} {harm~}	-184
{causes} {harm~} {person}	221
{causes} {harm~} {pronoun}	174
{causes} {if}	-221
{causes} {if} {person}	-232
{causes} {may}	-330
{causes} {no}	279
{causes} {no} {agent}	266
{causes} {no} {trouble}	-137
{causes} {pathogen}	465
{causes} {pathogen} {body}	-126
{causes} {pathogen} {pronoun}	123
{causes} {person}	283
{causes} {person} {condition}	167
{causes} {person} {harm}	179
{causes} {person} {pronoun}	-232
{causes} {person} {suffers}	-217
{causes} {pronoun}	263
{causes} {pronoun} {causes}	139
{causes} {suffers}	113
{complication}	136
{complication} {harm}	119
{condition}	-520
{condition} {agent}	551
{condition} {body} {body}	-253
{condition} {causes} {agent}	258
{condition} {condition}	-317
{condition} {harm}	-480
{condition} {harm} {harm}	-123
{condition} {harm~}	-122
{condition} {if}	173
{condition} {if} {pronoun}	196
{condition} {may}	-511
{condition} {may} {harms}	-305
{condition} {no}	-480
{condition} {no} {causes}	-172
{condition} {occurs} {person}	127
{condition} {person} {no}	124
{condition} {person} {pronoun}	185
{condition} {pronoun}	-184
{condition} {pronoun} {harms}	-213
{condition} {pronoun} {occurs}	-116
{condition} {pronoun} {pathogen}	278
{condition} {pronoun} {suffers}	132
{condition} {raises}	-175
{condition~}	143
{condition~} {pronoun}	185
{danger}	-143
{danger} {agent}	236
{danger} {harm}	345
{danger} {harm} {body}	145
{danger} {harm~}	169
{danger} {may}	-180
{danger} {person}	162
{danger} {pronoun}	-347
{danger} {reports}	-255
{harms} {agent}	-111
{harms} {agent} {agent}	319
{harms} {agent} {pronoun}	-154
{harms} {ails}	-230
{harms} {body}	278
{harms} {body} {ails}	-244
{harms} {body} {body}	-489
{harms} {body} {harms}	-156
{harms} {body} {lowers}	193
{harms} {body} {pathogen}	-197
{harms} {body} {pronoun}	122
{harms} {body} {suffers}	-139
{harms} {complication}	-106
{harms} {harm}	-447
{harms} {harm~}	128
{harms} {if}	-285
{harms} {may}	-315
{harms} {occurs}	-191
{harms} {pathogen}	148
{harms} {person}	365
{harms} {person} {body}	-208
{harms} {person} {harm}	-219
{harms} {person} {no}	-207
{harms} {person} {person}	337
{harms} {pronoun}	-148
{harms} {pronoun} {may}	-261
{harms} {raises}	-99
{harms} {suffers}	-214
{harm}	145
{harm} {agent}	-124
{harm} {agent} {body}	-253
{harm} {agent} {harm}	131
{harm} {agent} {pronoun}	-155
{harm} {agent} {suffers}	-205
{harm} {body}	-486
{harm} {body} {agent}	-189
{harm} {body} {body}	-218
{harm} {body} {harms}	-138
{harm} {body} {may}	-530
{harm} {body} {occurs}	152
{harm} {body} {pronoun}	182
{harm} {body} {trouble}	205
{harm} {causes}	-278
{harm} {causes} {harm~}	281
{harm} {causes} {trouble}	154
{harm} {complication}	157
{harm} {condition}	-244
{harm} {harms}	-445
{harm} {harms} {person}	127
{harm} {harm} {condition}	-148
{harm} {harm} {harm}	372
{harm} {harm} {harm~}	346
{harm} {harm} {may}	-143
{harm} {harm} {no}	124
{harm} {harm} {person}	139
{harm} {harm} {pronoun}	-114
{harm} {harm} {trouble}	-204
{harm} {harm~} {may}	-143
{harm} {harm~} {person}	-129
{harm} {if}	125
{harm} {if} {harm}	-246
{harm} {if} {pronoun}	142
{harm} {links}	-121
{harm} {links} {agent}	-117
{harm} {links} {harm~}	210
{harm} {lowers}	-358
{harm} {may}	-168
{harm} {may} {agent}	186
{harm} {may} {body}	217
{harm} {may} {causes}	-125
{harm} {may} {harms}	-367
{harm} {may} {links}	180
{harm} {may} {person}	-370
{harm} {may} {pronoun}	-140
{harm} {no}	-227
{harm} {no} {agent}	-225
{harm} {no} {body}	201
{harm} {no} {harm}	65
{harm} {no} {pronoun}	-165
{harm} {occurs}	-282
{harm} {occurs} {if}	-183
{harm} {occurs} {may}	-144
{harm} {occurs} {person}	103
{harm} {pathogen}	-714
{harm} {pathogen} {may}	-173
{harm} {person}	-179
{harm} {person} {agent}	215
{harm} {person} {harm}	-329
{harm} {person} {may}	195
{harm} {person} {person}	206
{harm} {person} {pronoun}	133
{harm} {person} {suffers}	123
{harm} {pronoun}	627
{harm} {pronoun} {agent}	-187
{harm} {pronoun} {ails}	309
{harm} {pronoun} {causes}	249
{harm} {pronoun} {may}	-194
{harm} {pronoun} {no}	-276
{harm} {pronoun} {occurs}	-233
{harm} {raises}	142
{harm} {reports}	340
{harm} {suffers}	196
{harm} {suffers} {agent}	-168
{harm} {suffers} {body}	173
{harm} {suffers} {links}	-117
{harm} {suffers} {occurs}	231
{harm} {suffers} {reports}	208
{harm} {suffers} {suffers}	153
{harm} {treated}	-134
{harm} {trouble} {body}	-111
{harm~}	-148
{harm~} {agent}	267
{harm~} {agent} {body}	184
{harm~} {agent} {harm}	151
{harm~} {agent} {may}	-138
{harm~} {agent} {no}	-128
{harm~} {agent} {suffers}	208
{harm~} {ails}	-185
{harm~} {body}	-232
{harm~} {body} {agent}	-178
{harm~} {body} {may}	195
{harm~} {body} {pronoun}	-180
{harm~} {body} {raises}	-250
{harm~} {causes} {body}	-133
{harm~} {causes} {pronoun}	143
{harm~} {complication}	107
{harm~} {condition}	-381
{harm~} {danger}	-132
{harm~} {harm}	304
{harm~} {harm} {may}	-313
{harm~} {harm} {must}	191
{harm~} {harm} {pathogen}	-207
{harm~} {harm~} {harm}	-334
{harm~} {harm~} {harm~}	-212
{harm~} {harm~} {may}	207
{harm~} {harm~} {person}	142
{harm~} {if}	272
{harm~} {if} {pronoun}	164
{harm~} {interacts}	187
{harm~} {links} {body}	126
{harm~} {lowers}	-307
{harm~} {may}	-254
{harm~} {may} {causes}	251
{harm~} {may} {occurs}	198
{harm~} {may} {pathogen}	-254
{harm~} {may} {person}	217
{harm~} {may} {pronoun}	-173
{harm~} {no} {harms}	-148
{harm~} {occurs} {agent}	207
{harm~} {person}	89
{harm~} {person} {body}	255
{harm~} {person} {pronoun}	183
{harm~} {person} {suffers}	216
{harm~} {pronoun}	-246
{harm~} {reports}	123
{harm~} {suffers}	79
{harm~} {suffers} {body}	-237
{harm~} {suffers} {no}	-116
{harm~} {suffers} {person}	-160
{if} {agent}	229
{if} {agent} {harm}	-101
{if} {agent} {may}	-233
{if} {agent} {suffers}	121
{if} {body} {ails}	-151
{if} {body} {harms}	-279
{if} {body} {harm}	250
{if} {body} {may}	193
{if} {body} {no}	-118
{if} {body} {pronoun}	205
{if} {condition}	264
{if} {danger}	-154
{if} {harms}	-186
{if} {harm}	-446
{if} {no} {agent}	136
{if} {person}	503
{if} {person} {agent}	248
{if} {person} {ails}	202
{if} {person} {causes}	-142
{if} {person} {harm~}	-162
{if} {person} {no}	-165
{if} {person} {pronoun}	191
{if} {pronoun}	-227
{if} {pronoun} {agent}	175
{if} {pronoun} {ails}	157
{if} {pronoun} {body}	-210
{if} {pronoun} {pronoun}	-181
{if} {suffers}	-322
{if} {trouble}	-138
{interacts} {condition}	161
{likelihood}	188
{likelihood} {condition}	232
{likelihood} {harm} {raises}	120
{likelihood} {raises}	416
{links}	195
{links} {harm}	-334
{links} {pathogen}	223
{links} {person}	-155
{lowers}	-174
{lowers} {ails}	-109
{lowers} {likelihood}	-391
{lowers} {likelihood} {harm}	-219
{lowers} {likelihood} {harm~}	-155
{lowers} {pronoun} {may}	171
{lowers} {suffers}	174
{lowers} {treated}	162
{lowers} {treated~}	-249
{may}	567
{may} {agent}	-333
{may} {agent} {pronoun}	139
{may} {ails}	159
{may} {ails} {agent}	224
{may} {ails} {if}	182
{may} {ails} {person}	-205
{may} {body}	280
{may} {body} {agent}	192
{may} {body} {body}	237
{may} {body} {harm}	-127
{may} {body} {pathogen}	140
{may} {causes}	232
{may} {causes} {agent}	188
{may} {causes} {body}	-166
{may} {causes} {condition}	206
{may} {causes} {pathogen}	270
{may} {causes} {person}	-151
{may} {condition}	269
{may} {harms}	425
{may} {harms} {harms}	190
{may} {harms} {pronoun}	307
{may} {harm}	337
{may} {harm} {body}	107
{may} {harm} {suffers}	127
{may} {harm~}	525
{may} {harm~} {pronoun}	115
{may} {interacts}	213
{may} {links} {body}	-194
{may} {links} {harm}	-222
{may} {lowers} {agent}	198
{may} {no} {agent}	242
{may} {no} {body}	286
{may} {no} {person}	-123
{may} {no} {suffers}	-240
{may} {occurs}	230
{may} {occurs} {agent}	136
{may} {occurs} {if}	428
{may} {occurs} {person}	-214
{may} {person}	-150
{may} {person} {harm}	107
{may} {person} {pronoun}	204
{may} {person} {suffers}	-124
{may} {pronoun} {agent}	116
{may} {pronoun} {suffers}	125
{may} {raises}	264
{may} {raises} {body}	228
{may} {raises} {pathogen}	161
{may} {reports}	-359
{may} {suffers}	123
{may} {suffers} {body}	224
{may} {suffers} {harms}	-129
{may} {suffers} {harm}	114
{may} {treated}	-174
{may} {treated~}	-249
{must}	227
{must} {causes}	-156
{must} {if}	-171
{must} {interacts}	-150
{must} {lowers}	303
{must} {no}	681
{must} {no} {harms}	-130
{must} {raises}	-170
{no}	499
{no} {agent}	-577
{no} {agent} {agent}	-171
{no} {agent} {causes}	-201
{no} {agent} {harm}	124
{no} {agent} {harm~}	211
{no} {agent} {if}	246
{no} {agent} {pronoun}	-242
{no} {agent} {suffers}	-644
{no} {ails}	-439
{no} {ails} {agent}	-165
{no} {body}	298
{no} {body} {agent}	210
{no} {body} {ails}	162
{no} {body} {harms}	184
{no} {body} {may}	-210
{no} {body} {person}	279
{no} {body} {pronoun}	-278
{no} {causes}	439
{no} {causes} {body}	165
{no} {causes} {condition}	210
{no} {causes} {harm~}	-310
{no} {condition}	216
{no} {condition~}	-177
{no} {harms}	183
{no} {harms} {body}	-201
{no} {harms} {pronoun}	-184
{no} {harm} {no}	146
{no} {harm} {pronoun}	-343
{no} {harm~} {no}	250
{no} {harm~} {person}	293
{no} {if} {person}	160
{no} {may} {agent}	-140
{no} {may} {body}	93
{no} {must}	-206
{no} {no}	259
{no} {no} {harm}	138
{no} {occurs}	96
{no} {occurs} {pronoun}	-138
{no} {pathogen}	149
{no} {pathogen} {pronoun}	-96
{no} {person}	248
{no} {person} {body}	308
{no} {person} {condition}	112
{no} {person} {may}	-140
{no} {person} {person}	-208
{no} {person} {pronoun}	-291
{no} {person} {suffers}	-284
{no} {pronoun}	295
{no} {pronoun} {causes}	326
{no} {pronoun} {if}	208
{no} {pronoun} {may}	-193
{no} {pronoun} {no}	303
{no} {pronoun} {person}	174
{no} {pronoun} {suffers}	163
{no} {raises}	184
{no} {raises} {body}	368
{no} {reports}	405
{no} {reports} {harm~}	172
{no} {reports} {lowers}	-174
{no} {side-effect}	281
{no} {suffers}	-285
{no} {suffers} {body}	-160
{no} {suffers} {causes}	180
{no} {suffers} {harms}	-188
{no} {suffers} {harm}	248
{no} {suffers} {harm~}	-182
{no} {suffers} {no}	235
{no} {suffers} {person}	-368
{no} {suffers} {reports}	178
{occurs}	316
{occurs} {agent} {body}	173
{occurs} {agent} {harm~}	-320
{occurs} {body}	-352
{occurs} {body} {person}	132
{occurs} {causes} {agent}	220
{occurs} {condition}	271
{occurs} {harm}	144
{occurs} {harm~}	195
{occurs} {if} {agent}	166
{occurs} {may}	-443
{occurs} {may} {harms}	-319
{occurs} {no}	-162
{occurs} {person}	164
{occurs} {person} {agent}	-118
{occurs} {person} {pathogen}	-161
{occurs} {person} {person}	116
{occurs} {person} {suffers}	-105
{occurs} {pronoun}	367
{occurs} {pronoun} {may}	209
{pathogen} {agent}	-423
{pathogen} {ails}	-205
{pathogen} {body} {body}	-169
{pathogen} {causes}	-202
{pathogen} {causes} {harm}	478
{pathogen} {causes} {harm~}	-158
{pathogen} {harm}	-178
{pathogen} {if}	204
{pathogen} {if} {person}	211
{pathogen} {may}	640
{pathogen} {may} {body}	313
{pathogen} {no}	171
{pathogen} {pathogen}	-318
{pathogen} {person}	100
{pathogen} {person} {person}	188
{pathogen} {pronoun}	-118
{pathogen} {pronoun} {body}	131
{pathogen} {pronoun} {pronoun}	-239
{pathogen} {raises}	224
{pathogen} {suffers}	-178
{pathogen} {suffers} {harm}	-129
{pathogen} {treated}	303
{person} {agent}	201
{person} {agent} {harms}	379
{person} {agent} {harm}	-154
{person} {agent} {may}	-164
{person} {agent} {no}	-225
{person} {agent} {person}	174
{person} {agent} {pronoun}	202
{person} {ails}	336
{person} {ails} {body}	152
{person} {ails} {harm}	-211
{person} {body}	-633
{person} {body} {lowers}	-158
{person} {body} {may}	186
{person} {body} {pronoun}	239
{person} {causes}	-101
{person} {causes} {agent}	-163
{person} {causes} {pronoun}	212
{person} {condition} {causes}	191
{person} {condition} {condition}	-110
{person} {condition} {harm}	-165
{person} {condition} {if}	176
{person} {condition~}	247
{person} {danger} {harm}	144
{person} {harm}	-421
{person} {harm} {body}	-138
{person} {harm} {lowers}	-159
{person} {harm} {may}	-189
{person} {harm~}	-195
{person} {harm~} {agent}	-215
{person} {harm~} {harm~}	-131
{person} {harm~} {no}	-197
{person} {harm~} {raises}	163
{person} {if}	195
{person} {lowers} {complication}	136
{person} {may}	-402
{person} {may} {agent}	-484
{person} {may} {ails}	256
{person} {may} {body}	-352
{person} {may} {causes}	-262
{person} {may} {harms}	139
{person} {may} {harm~}	106
{person} {may} {no}	-165
{person} {may} {occurs}	144
{person} {may} {person}	-257
{person} {may} {suffers}	269
{person} {must}	-200
{person} {must} {pronoun}	-124
{person} {no}	-525
{person} {no} {harm}	-387
{person} {no} {harm~}	-415
{person} {no} {no}	-196
{person} {no} {suffers}	664
{person} {occurs} {body}	-96
{person} {occurs} {condition}	119
{person} {occurs} {pronoun}	123
{person} {pathogen}	-271
{person} {pathogen} {suffers}	-181
{person} {person}	236
{person} {person} {agent}	184
{person} {person} {causes}	-300
{person} {person} {harms}	175
{person} {person} {harm}	-115
{person} {person} {harm~}	-296
{person} {person} {may}	154
{person} {person} {no}	192
{person} {person} {occurs}	-127
{person} {person} {pathogen}	-151
{person} {person} {person}	-238
{person} {person} {pronoun}	-204
{person} {person} {reports}	-107
{person} {pronoun}	364
{person} {pronoun} {agent}	-277
{person} {pronoun} {ails}	-139
{person} {pronoun} {harms}	-118
{person} {pronoun} {occurs}	250
{person} {pronoun} {person}	229
{person} {pronoun} {suffers}	-215
{person} {raises}	-123
{person} {raises} {agent}	191
{person} {raises} {pronoun}	-82
{person} {reports} {harm~}	151
{person} {reports} {person}	131
{person} {suffers} {agent}	208
{person} {suffers} {body}	246
{person} {suffers} {complication}	101
{person} {suffers} {harm}	-385
{person} {suffers} {harm~}	332
{person} {suffers} {if}	-231
{person} {suffers} {pathogen}	152
{person} {suffers} {person}	202
{person} {suffers} {raises}	-160
{person} {treated}	-230
{pronoun} {agent} {body}	-195
{pronoun} {agent} {may}	144
{pronoun} {agent} {pathogen}	-234
{pronoun} {ails} {harm}	-138
{pronoun} {ails} {may}	130
{pronoun} {body}	-250
{pronoun} {body} {agent}	-365
{pronoun} {body} {body}	-166
{pronoun} {body} {harm~}	213
{pronoun} {body} {may}	186
{pronoun} {body} {no}	210
{pronoun} {body} {occurs}	150
{pronoun} {body} {person}	211
{pronoun} {causes}	491
{pronoun} {causes} {body}	-104
{pronoun} {causes} {harm}	197
{pronoun} {causes} {no}	-216
{pronoun} {causes} {person}	132
{pronoun} {harms} {harm~}	219
{pronoun} {harms} {may}	-84
{pronoun} {harms} {person}	-149
{pronoun} {harms} {pronoun}	172
{pronoun} {harm}	-81
{pronoun} {harm} {causes}	-235
{pronoun} {harm} {harm~}	162
{pronoun} {harm~}	-301
{pronoun} {harm~} {agent}	-176
{pronoun} {harm~} {may}	136
{pronoun} {harm~} {no}	181
{pronoun} {if} {agent}	111
{pronoun} {if} {pronoun}	-130
{pronoun} {interacts}	156
{pronoun} {lowers}	-201
{pronoun} {lowers} {person}	-147
{pronoun} {may}	229
{pronoun} {may} {ails}	-140
{pronoun} {may} {body}	626
{pronoun} {may} {harms}	193
{pronoun} {may} {harm}	221
{pronoun} {may} {links}	-181
{pronoun} {may} {occurs}	188
{pronoun} {may} {person}	386
{pronoun} {may} {pronoun}	170
{pronoun} {may} {reports}	-140
{pronoun} {may} {suffers}	-361
{pronoun} {must}	523
{pronoun} {must} {no}	144
{pronoun} {no}	-675
{pronoun} {no} {agent}	-276
{pronoun} {no} {ails}	-202
{pronoun} {no} {body}	188
{pronoun} {no} {causes}	-138
{pronoun} {no} {danger}	-121
{pronoun} {no} {harms}	123
{pronoun} {no} {harm~}	-98
{pronoun} {no} {may}	-165
{pronoun} {no} {no}	189
{pronoun} {no} {occurs}	230
{pronoun} {no} {suffers}	135
{pronoun} {occurs} {agent}	134
{pronoun} {occurs} {causes}	-199
{pronoun} {occurs} {if}	-159
{pronoun} {occurs} {no}	-148
{pronoun} {pathogen}	68
{pronoun} {pathogen} {body}	191
{pronoun} {pathogen} {pronoun}	-211
{pronoun} {person}	-243
{pronoun} {person} {agent}	-227
{pronoun} {person} {harms}	103
{pronoun} {person} {no}	269
{pronoun} {person} {pronoun}	419
{pronoun} {person} {suffers}	275
{pronoun} {pronoun}	-32
{pronoun} {pronoun} {agent}	105
{pronoun} {pronoun} {body}	-174
{pronoun} {pronoun} {causes}	118
{pronoun} {pronoun} {harms}	-159
{pronoun} {pronoun} {may}	-120
{pronoun} {reports}	-320
{pronoun} {suffers} {agent}	-139
{pronoun} {suffers} {danger}	-149
{pronoun} {suffers} {harm}	-163
{pronoun} {suffers} {harm~}	-131
{pronoun} {suffers} {pronoun}	400
{pronoun} {suffers} {suffers}	166
{pronoun} {treated~}	-121
{raises} {agent}	370
{raises} {agent} {agent}	-108
{raises} {agent} {may}	-182
{raises} {body}	409
{raises} {body} {agent}	-201
{raises} {body} {ails}	-147
{raises} {body} {body}	-227
{raises} {body} {may}	130
{raises} {body} {no}	-123
{raises} {harms}	-126
{raises} {harm}	-288
{raises} {harm~}	309
{raises} {pathogen}	236
{raises} {suffers}	-118
{reports}	399
{reports} {agent} {body}	164
{reports} {agent} {no}	-173
{reports} {agent} {pronoun}	350
{reports} {body}	-283
{reports} {condition}	-185
{reports} {harm}	350
{reports} {harm~}	124
{reports} {lowers}	-121
{reports} {no}	198
{reports} {person}	-246
{reports} {person} {pronoun}	-219
{reports} {person} {suffers}	-206
{side-effect}	480
{side-effect} {body}	136
{suffers} {agent}	-530
{suffers} {agent} {agent}	227
{suffers} {agent} {causes}	106
{suffers} {agent} {harm}	-127
{suffers} {agent} {harm~}	285
{suffers} {agent} {person}	-190
{suffers} {ails}	-245
{suffers} {ails} {pronoun}	116
{suffers} {body} {body}	-174
{suffers} {body} {lowers}	-185
{suffers} {body} {suffers}	-160
{suffers} {causes}	202
{suffers} {causes} {agent}	274
{suffers} {causes} {body}	117
{suffers} {causes} {harm}	277
{suffers} {causes} {may}	-138
{suffers} {causes} {person}	315
{suffers} {complication}	-224
{suffers} {condition}	355
{suffers} {condition} {agent}	178
{suffers} {condition} {body}	284
{suffers} {harms} {body}	124
{suffers} {harms} {person}	276
{suffers} {harm}	274
{suffers} {harm} {condition}	231
{suffers} {harm} {no}	-145
{suffers} {harm~} {harm~}	-106
{suffers} {harm~} {no}	143
{suffers} {if}	307
{suffers} {if} {person}	212
{suffers} {if} {pronoun}	395
{suffers} {likelihood}	218
{suffers} {may}	-223
{suffers} {no}	-726
{suffers} {no} {body}	-378
{suffers} {no} {harm~}	-188
{suffers} {no} {person}	118
{suffers} {no} {pronoun}	-132
{suffers} {no} {reports}	-96
{suffers} {no} {side-effect}	172
{suffers} {occurs}	92
{suffers} {occurs} {agent}	208
{suffers} {pathogen}	279
{suffers} {person} {agent}	-293
{suffers} {person} {body}	207
{suffers} {person} {if}	135
{suffers} {person} {no}	229
{suffers} {person} {person}	168
{suffers} {person} {pronoun}	-146
{suffers} {pronoun}	-231
{suffers} {pronoun} {harm}	-167
{suffers} {pronoun} {no}	254
{suffers} {pronoun} {pronoun}	300
{suffers} {pronoun} {raises}	-239
{suffers} {raises}	-430
{suffers} {reports}	776
{suffers} {reports} {no}	318
{suffers} {suffers}	508
{suffers} {suffers} {harm}	613
{suffers} {suffers} {harm~}	256
{suffers} {suffers} {may}	-119
{suffers} {treated~}	241
{treated} {body}	195
{treated} {person}	266
{treated} {pronoun}	-195
{treated} {treated} {treated~}	216
{treated} {treated~}	187
{treated~}	-497
{treated~} {agent}	-146
{treated~} {causes}	205
{trouble}	171
{trouble} {agent}	193
{trouble} {body}	-137
{trouble} {harms}	-198
{trouble} {may}	-275
{trouble} {may} {causes}	-275
{trouble} {no}	142
{trouble} {person}	321
{trouble} {pronoun}	-193`,
    'class': `achievement	-171
active-property	215
ail-verb	376
beauty-object	-424
benefit-noun	-251
benefit-verb	-443
better-word	193
body-part	251
buy-call	-147
buyer-noun	200
call-phrase	-253
cause-verb	-230
complaint	-223
complication	293
condition	271
contra	473
convenience	638
device	311
drug	248
endorse-phrase	-184
guarantee	-210
harm	523
harm-verb	277
hype-phrase	-178
hype-verb	-233
likelier	349
likelihood	209
link-verb	370
natural-claim	-354
neutral-advice	428
nutrient	-183
offer	-292
performance-phrase	277
person	235
product-noun	-253
proof-puff	-178
provider-noun	-240
pseudo	-295
raise-verb	-122
rave	-152
remedy-service	563
replace-care	-165
reporting	-279
risk-tone	488
safe	725
safety-noun	158
shift-verb	268
side-effect	277
staff-noun	-232
suffer-verb	185
supplement	-359
symptom-object	139
treatment	296
trouble	193
vital	191`,
    'lead-in': `<ails>	180
<body>	-108
<buyer>	221
<contra>	160
<exposure>	-135
<person>	202
<product>	-126
<treatment>	-228
an	-169
come	174
for	-215
have	-128
here	227
include	-136
is	140
list	388
might	-110
notice	413
of	-230
other	362
so	209
these	200
things	364
use	112
what	176
your	-193`,
    'place': `aftercare	207
alone	430
announced	194
benefit	-793
block-quote	256
cell	603
ends-open	170
faq	257
first	-817
in-aftercare	-462
in-faq	447
in-risk	-1142
instruction	-503
item	223
lead-in	395
middling	100
paragraph	-127
risk	540
shop	-256
short	102
speaker	-130
title	-759
top	-1364
under-question	-447
very-long	250
very-short	-583`,
    'before': `answers-harm	635
at-hand	406
care-heading	385
carry-agent	424
carry-condition	-155
carry-harm	535
disease-heading	-395
harm-heading	-103
none	286
own-treatment	371
risk-heading	382
score	207
treatment	-156
{agent} condition	739
{agent} hand	-531
{agent} none	76
{agent} treatment	125
{ails} condition	-307
{ails} risk	454
{body} condition	-284
{body} hand	-125
{body} none	234
{body} risk	176
{body} treatment	209
{causes} condition	-302
{causes} hand	164
{causes} none	41
{causes} risk	502
{causes} treatment	-131
{complication} condition	-116
{complication} risk	297
{condition} condition	-347
{condition} hand	-107
{condition} none	-150
{condition~} condition	-147
{condition~} hand	-175
{condition~} risk	409
{harms} condition	92
{harms} hand	-185
{harms} none	289
{harms} risk	176
{harms} treatment	-344
{harm} condition	-307
{harm} hand	94
{harm} none	250
{harm} risk	-169
{harm} treatment	241
{harm~} condition	-506
{harm~} risk	196
{if} condition	-104
{if} risk	369
{interacts} hand	-189
{interacts} risk	223
{likelihood} condition	-86
{likelihood} hand	150
{likelihood} risk	160
{links} condition	182
{links} hand	91
{links} risk	-265
{lowers} hand	251
{lowers} none	-221
{may} condition	-183
{may} hand	649
{may} none	255
{may} risk	320
{may} treatment	-616
{must} condition	115
{no} none	-189
{no} treatment	366
{occurs} condition	-104
{occurs} risk	527
{pathogen} condition	-327
{pathogen} risk	100
{pathogen} treatment	232
{person} condition	-179
{person} none	248
{person} risk	171
{person} treatment	-282
{pronoun} risk	218
{pronoun} treatment	-67
{raises} condition	-178
{raises} hand	243
{reports} condition	-362
{reports} hand	-108
{reports} risk	485
{reports} treatment	271
{side-effect} hand	321
{suffers} risk	272
{suffers} treatment	-261
{treated} condition	130
{treated} hand	-223
{treated~} hand	-119
{trouble} condition	-130
{trouble} treatment	186
{} hand	-214
{} none	219
{} risk	-215
{} treatment	375`,
  },
}
