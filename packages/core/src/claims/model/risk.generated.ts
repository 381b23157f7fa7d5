// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -2.007,
  strong: 0.7,
  around: {"own":0.811,"before":0.304,"after":0.678,"second-before":0.472,"second-after":0.416,"page":-1.991,"section":0.689,"bias":-0.65},
  weights: {
    'reason': `about-treatment	362
agent-causes-harm	227
agent-changes-body	176
agent-first	357
agent-harms-body	523
agent-is-harmful	-264
agent-is-safe	161
agent-lowers-harm	-310
agent-lowers-risk	-357
agent-makes-likelier	235
agent-shifts-agent	-72
agents-interact	190
ail-and-agent	-408
answers-risk-question	225
asked	-309
body-ails-with-agent	-425
body-first	112
care-heading	184
cell-of-harms	119
complication	118
complication-of-agent	112
condition-only	-509
contra-it	-175
contra-it-if	635
contra-passive	167
denies-harm	-549
denies-harm-at-hand	573
denies-harm-of-agent	-307
disease-causes-harm	-370
disease-first	-502
disease-harms-body	-686
disease-heading	311
echoes-harm	161
echoes-harm-of-agent	481
event-at-hand	-356
first-person	94
fragment	236
germs-with-agent	51
harm-affects-people	197
harm-before	-362
harm-counted	-150
harm-expected	331
harm-from-agent	-147
harm-heading	-908
harm-in-risk-section	-273
harm-in-study	374
harm-is-frequent	346
harm-not-found	-192
harm-occurs	-148
harm-told	-537
hurt-and-agent	-215
instruction	426
it-causes-harm	343
it-is-harmful	-187
it-makes-likelier	-462
level-moves	534
list-in-risk-section	221
list-of-contraindications	251
list-of-harms	177
may	-151
may-in-risk-section	-281
no-agent-anywhere	198
no-link	300
none	-642
pauses-agent	-144
permits-agent	-168
permits-it	200
person-suffers	-201
person-unwell	-438
person-unwell-with-agent	-184
refuses-agent	451
refuses-it	388
risk-heading	-267
safety-known	154
share-at-hand	296
share-in-risk-section	119
side-effect	364
something-harms-body	-184
something-raises-risk	-192
tells-benefit	-206
tells-diagnosis	-600
tells-how	264
tells-need	226
tells-spread	-115
tells-symptoms	-531
toll-at-hand	-238
toll-of-agent	148
trouble-and-agent	-224
trouble-at-hand	-400
untreated	-280
unwell-and-agent	-265`,
    'word': `10	-81
2	-173
ablation	-108
abscess	-292
accidents	94
ache	142
aching	-197
acne	-181
add	191
adults	-408
air	-139
alarms	143
alcohol	317
allergy	333
allowed	-115
amiodarone	226
amlodipine	162
anemia	-274
ankle	108
antibiotic	-215
antibiotics	-102
antibody	-172
antihistamines	214
anyone	367
apart	-222
apixaban	-113
apnea	-175
arm	125
aspirin	416
asthma	126
attack	154
attacks	-137
avoid	-118
avoided	235
baclofen	207
bad	-137
balloon	-191
become	-181
been	-174
benefit	167
beta	144
better	-213
bipolar	217
bite	169
black	162
bladder	222
bleach	118
bleed	-140
blinding	-191
blister	-156
block	-221
blocks	-159
bloodstream	133
blue	-130
body	-146
booster	-167
bothers	131
bowel	-172
bowels	197
brain	-93
brands	174
break	-211
breast	226
breath	-196
breathing	95
breathlessness	-197
brittle	121
broke	127
bruise	-202
bruised	245
bruises	323
bulges	-127
burn	362
burning	-219
burns	174
burst	-158
c	-141
calcium	206
cancers	-158
cannot	-179
carbon	-113
carry	-179
cases	128
cataract	246
catheter	162
cells	-265
chair	250
cheeks	172
chest	-137
chill	-112
chills	106
chip	104
cigarettes	220
clearance	150
climbs	-151
clinic	-141
clinics	150
clogged	-123
clotting	-160
cloudy	-145
codeine	292
cohort	138
collection	113
colon	-126
coma	238
combine	115
common	-141
company	-179
complaint	263
complaints	144
complication	188
compounds	-134
condition	-172
conditions	170
constipated	129
constipation	377
contact	-200
copd	181
cord	-58
cosmetic	-123
cotton	140
course	266
courses	171
cpap	-120
crack	-209
cracks	-244
cramps	160
crash	-134
crushed	-93
crust	238
cure	-131
cutting	135
d	-141
daily	109
damage	-175
damages	-173
dangerous	-285
day	197
deaf	-287
death	218
defibrillator	-133
deficiency	-155
density	142
depression	-324
dermatologist	-128
dexamethasone	-120
died	174
dies	-172
difference	-122
disabling	-156
disease	-257
distress	114
dizziness	171
doctor	-169
dose	215
double	-414
doubled	339
doubles	131
down	239
drain	-194
drawback	157
dreams	267
dries	-127
drifts	181
drinkers	138
drops	-344
drowsiness	153
drowsy	231
drug	-199
drugs	281
dry	-156
dust	-247
eardrum	171
enamel	131
enzyme	-115
everybody	188
everyone	-151
evidence	-202
exercise	-184
exercises	-157
experts	337
exposure	-142
extra	173
eye	-172
eyebrows	121
eyelid	163
failed	-296
fails	-124
fall	-269
false	-84
families	-134
fat	-125
fatal	180
feed	269
feet	-116
fell	121
fentanyl	-130
fertility	176
fever	233
few	201
figure	136
fillings	120
flares	-125
flu	327
fluid	232
flushed	130
foam	160
fog	126
follicles	122
food	-193
forehead	119
formula	75
fortified	138
fortnight	-152
fracture	-158
frequent	114
frozen	-131
further	-137
gag	119
gain	104
garlic	180
gel	-125
gene	109
gentle	278
germs	110
gets	126
glare	-148
glaucoma	208
goes	152
good	168
grapefruit	292
grew	-137
grip	133
grow	155
growing	-77
grown	-176
grows	-285
growth	127
growths	-151
habit	194
half	-368
halved	117
hands	-285
harms	135
headache	296
healing	183
heals	134
health	-278
hearing	-224
heart	-208
heartburn	154
heavy	-192
high	-131
hiv	240
hives	196
hormones	-250
hospital	300
hot	137
hours	-213
hunger	-142
hurt	147
i'm	-124
ibuprofen	190
ill	-272
immune	125
implant	166
implants	199
infants	-159
inflamed	-200
inflammatories	240
inflammatory	-99
injection	-188
injections	146
injure	196
injury	-162
inner	-150
insulin	-101
iodine	122
iron	-223
irritable	-175
irritate	190
irritated	-164
irritates	205
irritation	245
isn't	-84
itch	-298
itchy	348
jab	129
jar	-198
jaundice	97
jaw	241
joint	-187
joints	-179
just	-148
keyhole	97
kidney	81
kidneys	373
kills	-128
large	108
laser	162
lasik	136
laxative	151
leaks	-109
leg	217
legs	-310
leukemia	-208
levels	118
lift	-112
lifting	-204
light	-136
likelier	105
likelihood	136
likely	253
live	192
liver	203
longer	-174
loose	168
loss	-174
lotion	-151
lower	200
lump	-143
lumps	-99
magnesium	147
malaria	-128
many	-127
mark	131
marrow	-204
measles	133
medicines	-196
members	-170
menu	160
mesh	152
mind	111
minutes	-270
miscarriage	-135
mold	-120
months	-137
mood	-340
more	205
most	-291
mouth	473
mri	427
naloxone	-119
nausea	307
needles	295
nerve	-264
never	167
newborns	-294
night	-37
no	-178
nose	196
nosebleed	256
noses	177
nostrils	-109
nothing	191
numb	142
numbed	-95
oestrogen	-178
office	-121
often	-220
older	-162
one	245
operation	171
operations	215
ordinary	123
others	-149
overdose	208
overnight	275
oxygen	-112
ozone	158
pace	-114
pads	-153
pain	-659
paracetamol	-239
parent	-155
parents	-168
paroxetine	232
patch	320
patches	-151
patients	170
pelvis	-271
penicillin	126
pills	169
pinches	264
pink	114
placenta	-142
pneumonia	-194
poisonous	141
pollen	-165
poor	-267
poorly	-171
positive	-106
pounds	-164
pregnancy	172
press	-166
presses	-175
prevent	-269
prick	-148
products	-169
propranolol	113
prostate	-112
protein	153
proteins	-201
provider	-138
puffy	323
push	177
pushes	-217
pushing	177
radiation	177
raises	245
rapid	126
rash	153
raynaud's	222
reaction	-114
reactions	249
recipients	254
red	-256
redness	249
rejection	203
relapse	-254
remedies	194
remedy	-141
rest	-326
restless	-72
results	-169
reverses	-140
risk	-124
room	191
root	-300
rough	400
rub	-135
rules	210
runny	123
runs	-423
safe	764
safety	125
salt	-351
scans	-216
scarred	-231
scarring	-106
scope	-168
screening	-169
sedatives	192
seizures	162
sensitivity	226
serotonin	-123
sexual	116
shock	-218
shocks	128
shortness	-101
shots	327
should	245
shoulder	116
shrinks	-186
sick	-389
sight	-180
silicone	-205
skull	134
sleep	-525
sleeping	329
slow	125
smarts	148
smoke	198
smokers	599
smoking	416
snapped	227
snoring	-152
some	210
sore	198
specialist	163
spine	170
spirits	253
spleen	-127
split	-84
spoils	-130
spotting	183
sprain	101
spray	-112
starve	-147
starved	205
stenosis	158
steps	-251
steroid	201
stick	-138
sting	231
stings	348
stomach	628
stools	165
stores	-166
strain	-183
strains	-478
strength	168
strep	-115
strip	267
stroke	-74
studies	139
sudden	210
sugar	-240
suicide	-136
sun	181
sunburn	138
sunlight	214
supports	-156
survivors	-133
swell	194
swells	-237
swollen	-156
symptoms	-132
syndrome	-307
system	165
tablet	-152
taste	181
tea	-135
tearing	164
tears	-304
teens	149
tells	-132
ten	199
tendons	147
test	-168
testosterone	121
tests	-364
thin	160
thinking	132
thinners	325
thyroid	193
tighten	246
tiredness	-266
tissue	-300
tobacco	290
toe	180
toes	133
tongue	113
topiramate	177
torn	-200
toxic	140
toxin	-172
transfusion	201
treatment	-162
trial	-380
trials	-227
trouble	-182
troubles	221
tube	-236
tubes	-181
twice	158
ultrasound	-210
underactive	115
undone	122
unpleasant	201
unsafe	118
unsettled	131
upset	144
urgency	-129
use	380
users	504
vaccines	154
veins	-145
ventilator	196
vessels	-142
virus	-145
viruses	-205
vision	227
vivid	205
wakes	154
waking	-196
warfarin	236
weaken	173
weeks	316
weeps	139
weights	119
well	243
wine	209
within	112
without	-165
women	-164
workers	-136
works	-163
worn	-158
worse	422
year	-128
yeast	159
yellow	-285`,
    'word-stem': `10	-81
2	-173
a	313
abl	-108
absces	-292
accident	93
ach	-223
ache	142
acne	-181
add	124
adult	-396
air	-139
alarm	239
alcohol	317
allerg	287
allow	-115
amiodaron	226
amlodipin	162
anemia	-274
ankl	144
antibiotic	-316
anticoagulant	-219
antihistamin	191
anyon	367
apart	-222
apixaban	-113
apnea	-175
applianc	136
area	-90
arm	125
arter	-66
aspirin	416
asthma	126
at	-70
baclofen	207
bad	-128
balloon	-191
be	357
been	-174
benefit	192
beta	144
better	-213
bipolar	217
bite	169
black	162
bladder	222
ble	-140
bleach	153
blind	-258
blister	-273
block	-414
blocker	141
blood	242
bloodstream	133
blue	-130
body	-146
booster	-171
brain	-106
brand	128
break	-197
breast	293
breathless	-197
brittl	121
brok	127
bruis	479
bulg	-283
burn	317
burst	-189
by	-200
c	-141
calcium	206
calm	-127
cancer	-267
cannot	-179
carbon	-113
carr	-214
cas	128
cataract	320
cell	-144
chair	246
chemical	-194
chest	-137
chew	183
chip	209
cigarett	228
claim	-159
clear	136
clearanc	150
climb	-135
clogg	-123
clott	-148
cloud	-148
codein	292
cohort	138
collaps	188
collection	113
colon	-126
coma	238
combin	97
common	-141
compan	-202
complaint	407
complic	263
compound	-181
concentr	140
constip	377
constipat	129
contact	-200
copd	181
cord	-52
cosmetic	-130
cotton	140
count	-132
cours	438
cpap	-120
crack	-548
cramp	295
crash	-167
crush	-71
crust	240
cure	-131
cutt	135
d	-141
dai	109
damag	-294
dangerou	-285
day	197
deaf	-344
defect	87
defibrillator	-133
deficienc	-155
densit	142
dent	160
depression	-324
dermatologist	-130
devic	148
dexamethason	-120
died	174
dies	-172
differenc	-122
disabl	-159
disc	-145
diseas	-282
distres	114
diuretic	148
dizzi	171
do	-183
doctor	-213
does	-228
dose	215
down	239
drain	-294
drawback	181
dream	267
dress	-147
dri	-129
drinker	138
drop	-214
dropp	238
drows	231
drowsi	153
drug	87
dry	-152
dust	-247
eardrum	171
effect	165
ejacul	120
enamel	131
everybod	188
everyon	-151
evidenc	-202
exercis	-340
expert	324
exposur	-142
extra	173
eye	-172
eyebrow	115
eyelid	141
fail	-372
faint	159
fall	-125
fals	-84
famil	-134
fat	-125
fatal	180
feed	192
feet	-116
fell	121
fentanyl	-130
fertilit	176
fever	228
few	201
fill	128
filter	-185
firm	-75
fistula	131
flu	327
fluid	232
flush	158
foam	160
fog	126
food	-193
forehead	119
formula	73
fortif	138
fortnight	-152
fractur	-179
frequent	114
friend	203
frozen	-131
further	-137
gag	119
gain	104
garlic	180
gel	-125
gene	109
gentl	278
germ	169
gets	126
glar	-148
glaucoma	208
goes	152
good	168
graft	291
grapefruit	292
grew	-137
grip	133
grow	-206
grown	-176
habit	153
half	-368
hand	-315
harm	171
have	-152
headach	261
heal	290
health	-201
hear	-224
heartburn	154
heav	-192
heel	-179
high	-130
hiv	436
hormon	-185
hospital	269
hot	137
hour	-96
hunger	-142
hurt	192
i	-169
i'm	-124
ibuprofen	190
ill	-164
immun	125
implant	365
infant	-190
infect	-49
inflam	-329
inhaler	146
injur	89
inner	-150
insulin	-101
iodin	122
iron	-223
irrit	245
irritabl	-175
irritat	234
is	141
isn't	-84
it	142
jab	129
jar	-198
jaundic	97
jaw	241
joint	-366
jump	191
just	-148
keyhol	97
kidne	81
kidney	373
larg	108
laser	143
lasik	136
laxativ	274
leg	217
legs	-310
lens	-85
leukemia	-208
level	217
lift	-199
liga	-117
light	-136
like	264
likelier	105
likelihood	136
live	192
liver	194
longer	-174
loos	168
loss	-174
lotion	-151
lump	-341
magnesium	147
malaria	-128
many	-127
mark	150
marrow	-204
mask	-202
measl	133
medicin	-250
member	-191
menu	156
mesh	211
mind	112
minut	-320
miscarriag	-135
mold	-118
monitor	-129
mood	-396
more	205
morn	-126
most	-291
mouth	458
move	199
mri	427
naloxon	-119
nausea	307
neck	165
needl	118
nerv	-341
never	167
newborn	-233
night	-74
no	-178
nos	177
nose	196
noseble	256
not	-428
noth	191
oestrogen	-130
of	148
offic	-122
often	-220
oint	-136
older	-162
one	245
oper	386
opioid	204
ordinar	123
other	-185
overdos	209
overload	-169
overnight	275
oxygen	-112
ozon	158
pace	-114
pads	-153
pain	-607
paracetamol	-239
parent	-323
paroxetin	232
patient	75
pelvi	-271
penicillin	126
perfect	79
pierc	305
pill	257
pinch	116
pink	114
placenta	-142
platelet	-128
pneumonia	-203
poisonou	141
pollen	-165
poor	-438
positiv	-120
pregnanc	172
pres	-166
press	-234
prevent	-247
prick	-166
product	-211
propranolol	113
prostat	-112
provider	-139
puff	323
push	154
radi	177
rais	158
rapid	126
raynaud'	222
reaction	135
rebound	120
recipient	254
regrow	-104
rejection	203
relaps	-266
rest	-379
restles	-72
result	-169
revers	-140
room	191
root	-164
rough	400
rub	-135
ruin	-186
rul	243
runn	123
runs	-423
sachet	-147
safe	764
safet	125
salt	-339
scald	123
scan	-324
scar	-211
scarr	-338
scop	-168
screen	-169
sedativ	187
seizur	185
sensitivit	226
serotonin	-123
sexual	116
shield	145
shock	-89
short	-196
shot	348
should	245
shrink	-110
sick	-259
sight	-180
silicon	-205
skull	134
sleep	-225
slip	122
slow	175
smart	278
smok	772
smoker	599
snapp	227
sneez	-167
snor	-152
some	210
sore	184
specialist	193
spin	170
spirit	253
spleen	-128
split	-91
spoil	-106
spott	183
spra	-112
ssri	165
stenosi	158
step	-251
stick	-171
sting	669
stomach	628
stor	-183
strain	-661
strep	-115
strip	174
strok	-110
stud	97
sudden	268
sugar	-129
suicid	-136
sun	181
sunburn	203
sunlight	214
support	-197
survivor	-133
swollen	-156
syndrom	-308
system	127
tablet	-268
tast	181
tea	-135
tear	-88
teen	149
tell	-68
ten	199
tender	244
tendon	84
test	-454
testosteron	121
tetracyclin	120
that	-229
the	-178
thicken	81
think	132
thinner	371
third	-184
thought	155
thyroid	193
tighten	292
tingl	-171
tired	-266
tissu	-318
to	231
tobacco	290
toe	180
toes	133
tongu	166
topiramat	177
torn	-200
toxic	140
toxin	-251
transfusion	201
trial	-606
tub	-184
tube	-236
turn	-211
twic	158
ultrasound	-210
underactiv	115
undon	122
unpleasant	201
unsaf	118
unsettl	131
upset	141
urgenc	-129
use	380
user	634
vaccin	184
ventilator	196
vessel	-198
viru	-145
virus	-205
vision	227
vitamin	-89
vivid	205
warfarin	236
we	-208
weaken	338
weep	238
well	239
wine	209
with	371
within	112
without	-165
women	-164
worker	-136
worn	-158
wors	422
yellow	-285
your	-248
youth	111`,
    'run': `!	-117
" -	187
" <body>	-145
" <hype>	-122
" <hypes>	-113
" <person>	-126
" <rave>	139
" <safe>	219
" <unwell>	176
" says	-185
#	-356
# .	-110
# <buyer> .	195
# <buyer> who	-96
# <harm>	158
# <percent> ,	75
# <percent> .	233
# <percent> had	165
# <pregnancy>	-153
# <time>	-109
# <time> and	-142
# a	161
# have	233
# is	-171
# mg	-143
# million	-167
# needs	-178
# of	103
# of the	135
# of those	-178
# the	147
# to <rave>	112
, " says	-185
, #	-117
, <body>	-203
, <body> -	127
, <body> .	134
, <body> and	-127
, <buyer>	-211
, <condition> ,	-199
, <condition> or	-72
, <convenience>	134
, <exposure>	-302
, <exposure> and	-204
, <harm> and	-283
, <harms>	-247
, <hypes>	-152
, <pathogen>	-277
, <pathogen> <raises>	-142
, <pathogen> and	-166
, <performance> and	-122
, <person>	-228
, <pregnancy>	-109
, <provider>	-175
, <staff>	121
, <treatment>	-212
, <unwell>	-209
, <unwell> and	-129
, <unwell> or	130
, a	-145
, a <condition>	194
, an	-108
, an <harm>	-286
, and	168
, and <body>	139
, and <buyer>	212
, and <condition>	-154
, and <exposure>	141
, and <harm>	103
, and <pathogen>	-228
, and it	-190
, and one	141
, and so	-175
, and that	-115
, and two	154
, as	379
, as do	188
, as the	228
, at	235
, at the	181
, because	254
, because a	152
, because it	144
, but they	-176
, called	-99
, for	194
, if <person>	-142
, in	256
, in which	139
, less	171
, more than	-130
, mostly	130
, not	-140
, on	-103
, once	252
, or	-283
, rarely	128
, since	459
, since a	141
, so	299
, so that	-230
, the <form>	146
, the <staff>	204
, then	-126
, though	94
, though it	158
, whereas	-140
, which a	131
, which is	131
, white	139
, who has	212
, with	192
, with <harm>	243
, without	-149
, yes	335
, yes .	313
, your	156
, your <body>	117
, zero	187
- <body>	-165
- <time>	165
- <time> -	164
- <treatment>	267
- free	-130
- old	164
- shaped	-174
- term	190
- tip	205
. "	-144
. ￼	287
/	-236
: #	-147
: <evidence>	136
: <harm>	218
: <unwell>	255
: a	173
: it's	113
: my	-112
: one	167
; <exposure>	130
; <person>	-268
; <treatment>	133
; a	230
; about	-179
; an	-146
; in	161
; it	84
; one	123
; whether	183
<ails> ,	-342
<ails> , and	-212
<ails> .	91
<ails> after	110
<ails> and	-214
<ails> on	187
<ails> the	160
<ails> them	-132
<ails> through	-197
<beauty>	336
<beauty> .	131
<beauty> and	130
<beauty> and <body>	140
<beauty> has	-133
<beauty> in	-131
<beauty> to	-139
<beauty> under	-123
<beauty> was	246
<body>	-182
<body> , <harm>	-134
<body> , a	227
<body> , and	246
<body> , then	-110
<body> -	232
<body> . "	223
<body> :	184
<body> ;	179
<body> <ails> .	-107
<body> <ails> for	161
<body> <body> .	-176
<body> <condition> .	123
<body> <harm>	136
<body> <hypes>	-215
<body> <raises>	-213
<body> about	138
<body> after	-181
<body> and <treatment>	117
<body> are	200
<body> are <safe>	190
<body> becomes	-127
<body> becomes <unwell>	-123
<body> can	-281
<body> comes	123
<body> does	131
<body> does not	156
<body> feel	166
<body> for	177
<body> further	135
<body> further .	134
<body> gets	117
<body> gives	139
<body> had	135
<body> hard	155
<body> have	125
<body> have <ails>	133
<body> in <buyer>	163
<body> in a	-195
<body> is being	155
<body> is taken	101
<body> it	140
<body> makes	-169
<body> of a	112
<body> or <harm>	-125
<body> stays <unwell>	133
<body> the next	165
<body> to the	-131
<body> too .	-138
<body> were	176
<body> will	351
<body> will be	242
<body> with a	166
<buyer> .	56
<buyer> <ails> ,	-220
<buyer> <body>	-116
<buyer> <contra>	-135
<buyer> <harm>	-187
<buyer> <raises>	-127
<buyer> <unwell>	142
<buyer> a	124
<buyer> a <time>	122
<buyer> after	-123
<buyer> and	-111
<buyer> are	-180
<buyer> are free	-133
<buyer> describe	179
<buyer> find	150
<buyer> get	135
<buyer> has had	154
<buyer> have	179
<buyer> have <ails>	131
<buyer> have been	160
<buyer> have no	-135
<buyer> in the	-190
<buyer> is	124
<buyer> it	-204
<buyer> need	-207
<buyer> need a	-157
<buyer> notice	160
<buyer> of	-197
<buyer> on	239
<buyer> out	162
<buyer> out of	112
<buyer> to	-275
<buyer> who take	132
<buyer> with <unwell>	152
<buyer> with a	234
<buyer> without	-179
<complication>	280
<complication> .	85
<complication> to	147
<condition>	-120
<condition> , <condition>	-325
<condition> , and	287
<condition> , because	261
<condition> , in	150
<condition> , with	169
<condition> :	233
<condition> ;	-159
<condition> <ails> in	192
<condition> <contra>	123
<condition> <drug>	151
<condition> <harm>	-267
<condition> <harms>	-131
<condition> <likelihood>	187
<condition> <pathogen>	-158
<condition> <person>	90
<condition> and <harm>	135
<condition> can	-169
<condition> can be	-108
<condition> comes	-117
<condition> comes from	-117
<condition> does	-147
<condition> does not	-128
<condition> for	204
<condition> has	-186
<condition> in a	212
<condition> in the	150
<condition> inside	99
<condition> inside the	104
<condition> is not	-187
<condition> is rare	155
<condition> makes	-138
<condition> may	-135
<condition> needs	124
<condition> or a	240
<condition> tends	-130
<condition> tends to	-130
<condition> than	-101
<condition> that	-355
<condition> the	-226
<condition> the <body>	-187
<condition> to	234
<condition> was	160
<contra>	279
<contra> ,	117
<contra> .	150
<contra> <body>	-171
<contra> <body> .	-127
<contra> <person>	150
<contra> for	-239
<contra> in	174
<contra> to	-220
<contra> under	204
<contra> under #	158
<contra> while	111
<contra> with	347
<convenience>	403
<convenience> ,	91
<danger>	216
<danger> .	97
<danger> is	189
<danger> of	131
<danger> of bias	-120
<device>	-278
<device> ,	-80
<device> <treatment>	-167
<device> sends	-134
<drug> (	165
<drug> ,	282
<drug> , <drug>	223
<drug> , but	-117
<drug> ;	-158
<drug> <drug> are	-128
<drug> <drug> is	142
<drug> <interact>	130
<drug> <lowers> the	-134
<drug> <treatment> <drug>	-136
<drug> all	195
<drug> alone	172
<drug> and <person>	158
<drug> and a	-141
<drug> as	-136
<drug> at home	132
<drug> before	182
<drug> by	-212
<drug> by <body>	-215
<drug> can	136
<drug> can <ails>	119
<drug> did	-108
<drug> do not	-199
<drug> for <harm>	128
<drug> for <time>	138
<drug> from	246
<drug> have	-211
<drug> in the	-142
<drug> into	145
<drug> is	206
<drug> is an	216
<drug> it	262
<drug> made	166
<drug> may	211
<drug> of the	193
<drug> on	-116
<drug> only	-145
<drug> slow	-209
<drug> slow the	-208
<drug> that	155
<drug> was	137
<drug> within	-158
<evidence>	-160
<evidence> #	218
<evidence> # <percent>	201
<evidence> disagree	133
<evidence> have	131
<exposure>	320
<exposure> , <exposure>	105
<exposure> , a	-123
<exposure> -	-131
<exposure> .	-166
<exposure> <ails>	91
<exposure> <condition>	-117
<exposure> <exposure>	123
<exposure> <harm> for	-125
<exposure> <interact>	116
<exposure> <raises>	281
<exposure> <remedy>	195
<exposure> and	-293
<exposure> and <exposure>	176
<exposure> in the	-135
<exposure> makes	134
<exposure> on	-203
<exposure> on the	-231
<exposure> over	191
<exposure> to <harm>	-209
<form> and	-200
<form> for	-158
<form> is	-176
<form> the	106
<guarantee>	-117
<guarantee> "	-141
<guarantee> .	327
<guarantee> <body>	125
<guarantee> <condition>	-132
<guarantee> <condition> .	-130
<guarantee> an	-117
<guarantee> an <harm>	-117
<guarantee> it	-105
<harm>	101
<harm> , <body>	-117
<harm> , <condition>	137
<harm> , a	244
<harm> , an	-170
<harm> <complication>	-143
<harm> <complication> .	-137
<harm> <harm> off	186
<harm> <hypes>	158
<harm> <unwell> .	160
<harm> a little	115
<harm> after	-283
<harm> and	232
<harm> and <condition>	199
<harm> away	-126
<harm> can be	-134
<harm> can occur	-164
<harm> comes	-180
<harm> comes from	-137
<harm> down	-137
<harm> easily	123
<harm> for #	-173
<harm> from	-252
<harm> in a	-149
<harm> in the	281
<harm> is	203
<harm> is <unwell>	-139
<harm> is a	-124
<harm> is gone	116
<harm> it	244
<harm> lasts	153
<harm> like	190
<harm> like a	155
<harm> makes	-185
<harm> may come	182
<harm> near	113
<harm> near the	113
<harm> of the	158
<harm> or <harm>	118
<harm> starts	-109
<harm> that	-157
<harm> the <body>	-128
<harm> there	-130
<harm> under	160
<harm> under the	117
<harm> when	166
<harm> where	206
<harm> where the	184
<harm> with	-149
<harm> within	-143
<harm> within five	-159
<harmful>	439
<harmful> .	215
<harmful> <body>	140
<harmful> <exposure>	-170
<harmful> of	-175
<harms> , though	-123
<harms> .	-85
<harms> <beauty>	140
<harms> <beauty> .	185
<harms> <body> .	164
<harms> <drug> ,	-121
<harms> <person> .	167
<harms> a	119
<harms> a <body>	-126
<harms> and	-245
<harms> can	-144
<harms> more than	160
<harms> over	-95
<harms> the <pathogen>	122
<health> ;	120
<health> are	129
<health> of	-132
<health> that	218
<hype>	-118
<hype> <condition> .	217
<hypes>	-318
<hypes> ,	180
<hypes> , and	161
<hypes> , so	114
<hypes> .	199
<hypes> <body>	169
<hypes> <condition>	127
<hypes> <harm>	-201
<hypes> <health>	122
<hypes> <health> ,	133
<hypes> <person> at	193
<hypes> a	-146
<hypes> after	-112
<hypes> over	-125
<hypes> the	147
<hypes> the <body>	177
<likelier>	279
<likelier> .	293
<likelier> than	-129
<likelihood>	155
<likelihood> .	-310
<likelihood> <raises>	127
<likelihood> <raises> with	173
<likelihood> is	145
<lowers> <condition>	-184
<lowers> the <likelihood>	-232
<natural> .	-119
<natural> <body>	143
<natural> <exposure>	-155
<offer>	-185
<pathogen> #	265
<pathogen> ,	-197
<pathogen> , <exposure>	-114
<pathogen> .	-186
<pathogen> <pathogen>	269
<pathogen> <raises> in	133
<pathogen> and	-147
<pathogen> around	128
<pathogen> get	-114
<pathogen> in	-244
<pathogen> may	119
<pathogen> or	-128
<pathogen> out	-132
<pathogen> slows	261
<pathogen> that	-185
<percent> ,	75
<percent> , and	148
<percent> .	158
<percent> had	165
<percent> in	-181
<percent> of <body>	138
<percent> of <treatment>	131
<percent> of the	-164
<performance>	192
<performance> ,	190
<performance> .	199
<performance> and	-104
<person> #	-240
<person> ,	121
<person> <buyer> find	150
<person> <buyer> it	-181
<person> <buyer> with	-141
<person> <drug>	340
<person> <health>	158
<person> <lowers>	182
<person> <time> .	229
<person> <time> of	-192
<person> <unwell>	-109
<person> a <harm>	169
<person> and	166
<person> at	196
<person> become	-120
<person> been	-159
<person> can	-574
<person> can live	163
<person> could	136
<person> do	-186
<person> do not	-122
<person> don't need	139
<person> feel	-206
<person> for	-137
<person> frequent	143
<person> has	-248
<person> has shown	-114
<person> have	179
<person> have <condition>	152
<person> in the	-152
<person> look	190
<person> lose	103
<person> may feel	177
<person> might	88
<person> of	-112
<person> of it	-123
<person> of those	168
<person> on	188
<person> on <drug>	136
<person> over	131
<person> sit	123
<person> stop	162
<person> the <body>	177
<person> to	-150
<person> under	253
<person> up	225
<person> was	147
<person> who	-197
<person> who has	-163
<person> who is	-116
<person> won't	140
<pregnancy> .	423
<pregnancy> can	-113
<pregnancy> has	-117
<product> ,	-253
<product> :	-131
<product> <ails>	148
<product> <harm>	-136
<product> <harms>	158
<product> and	-91
<product> are	161
<product> the	179
<product> the <body>	133
<provider>	-190
<provider> ,	-113
<provider> .	-235
<pseudo>	-220
<raises>	179
<raises> <pathogen>	199
<raises> <unwell>	-128
<raises> and	-279
<raises> at	-143
<raises> by about	111
<raises> in	278
<raises> the	167
<raises> thick	185
<raises> to	-148
<raises> with	147
<rave>	-166
<rave> <buyer>	190
<rave> <percent>	-174
<remedy>	-86
<remedy> ,	-133
<remedy> :	130
<remedy> <raises>	-144
<remedy> can	159
<remedy> in the	152
<replace-care>	-132
<reporting>	-224
<reporting> be	121
<reporting> that	115
<safe>	324
<safe> , and	-225
<safe> and	179
<safe> for	124
<safe> the	112
<safe> the <body>	112
<safety>	110
<side-effect>	215
<side-effect> .	148
<staff>	-152
<staff> can	-131
<staff> may	-237
<superlative> .	109
<symptom>	-127
<symptom> ,	-154
<symptom> .	-234
<symptom> <harms>	115
<symptom> air	-146
<symptom> and	249
<time> , it	228
<time> , since	236
<time> , so	207
<time> , though	-143
<time> -	133
<time> - old	164
<time> .	-106
<time> after	131
<time> after each	152
<time> after the	-151
<time> are	117
<time> around	-142
<time> around the	-142
<time> before	-226
<time> before .	-180
<time> before the	-169
<time> can	117
<time> did	-127
<time> for	-101
<time> found	173
<time> if	-202
<time> may	-121
<time> of	254
<time> of <harm>	210
<time> of use	132
<time> or <time>	-173
<time> or longer	165
<time> when	136
<treatment>	-182
<treatment> ,	-147
<treatment> ;	-81
<treatment> <harm>	136
<treatment> <harm> .	162
<treatment> <lowers>	-213
<treatment> and <harm>	-139
<treatment> and <treatment>	-170
<treatment> are	308
<treatment> as	-184
<treatment> can	-204
<treatment> can make	-165
<treatment> do	181
<treatment> do not	135
<treatment> does not	167
<treatment> first	-207
<treatment> first .	-204
<treatment> has	-202
<treatment> if	126
<treatment> in	155
<treatment> is	95
<treatment> it	-115
<treatment> may	140
<treatment> of	253
<treatment> out	138
<treatment> shows	-198
<treatment> shows a	-121
<treatment> that	119
<treatment> the <body>	-153
<treatment> they	120
<treatment> through the	126
<treatment> to	133
<treatment> to the	138
<unwell>	309
<unwell> , <harm>	111
<unwell> ;	-111
<unwell> <exposure>	-176
<unwell> <person>	-145
<unwell> air	-115
<unwell> and	250
<unwell> and <unwell>	95
<unwell> are	-159
<unwell> by	-133
<unwell> controlled	-155
<unwell> for	345
<unwell> for two	153
<unwell> in	-236
<unwell> in <person>	-133
<unwell> on	159
<unwell> on the	156
<unwell> one	136
<unwell> or	98
<unwell> the <body>	-180
<vital>	153
<vital> may	198
<warning> on	-122
a <ails> <body>	-161
a <body> .	-173
a <body> that	174
a <condition> .	-149
a <condition> at	224
a <condition> can	-154
a <device> can	-125
a <drug>	-139
a <drug> .	-142
a <drug> <treatment>	170
a <drug> that	139
a <evidence>	-134
a <exposure>	-121
a <form>	-243
a <harm> in	85
a <harm> on	-156
a <harm> under	130
a <harmful>	246
a <health>	-90
a <hypes>	-123
a <person>	176
a <person> .	-148
a <person> <buyer>	275
a <person> of	224
a <person> with	118
a <product> of	147
a <remedy>	-134
a <side-effect>	-131
a <symptom>	-221
a <time> and	-98
a <time> are	189
a <time> can	121
a <treatment>	-103
a <treatment> .	159
a <treatment> is	-247
a <treatment> may	144
a <unwell>	90
a <unwell> <body>	-189
a bit	136
a cause	160
a cloth	177
a drawer	172
a fresh	213
a full	-145
a hard	217
a hole	160
a hundred	209
a little	164
a little .	107
a mail	132
a new	-150
a normal	104
a nuisance	147
a price	125
a rare	129
a serious <condition>	-111
a small <danger>	159
a sudden	148
a thin	-144
a time	158
a very	139
a warning	187
a white	-193
about #	163
about # <percent>	-6
about <raises>	98
about a <person>	-192
about a tenth	117
about five	133
about one	141
about six	126
about six <time>	166
about two	-155
about two <time>	-133
absorbed	189
absorbed .	141
accept	-124
act	-209
activity	-112
acts	142
actually	131
adjusted	-148
advise	134
affect	117
affects <person>	-114
after	240
after <harm>	-101
after <harm> .	-101
after <time>	185
after <time> of	176
after <treatment> .	-130
after a	-205
after a <harm>	-172
after a long	173
after each	251
after it	164
after the last	-149
afterward	466
afterward ,	147
afterward .	138
again within	115
against <pathogen> .	129
against a	-130
air	223
air ,	-116
air .	213
alike	-134
alike .	-151
all <buyer>	143
all <performance>	156
all <performance> .	158
all <raises>	139
allowed	222
almost	221
alone	-156
alone ,	-145
alone is	-134
along	187
also	107
also <harm>	110
america	-135
among	286
among the	188
among them ,	-179
amounts	563
an <harm>	-208
an <time> and	117
an <treatment>	-181
an alternative	189
an early	-180
an inch	246
and ,	147
and <body>	244
and <body> .	-156
and <body> are	109
and <condition> were	88
and <drug> are	160
and <exposure>	-108
and <exposure> are	-170
and <harm> the	-163
and <health>	-254
and <hypes>	-130
and <person> <drug>	289
and <remedy>	-112
and <treatment> are	147
and <unwell> ;	-137
and <unwell> <body>	-219
and <vital>	-175
and a <body>	-119
and a <condition>	192
and a <harm>	-123
and a <unwell>	220
and be	128
and be breathed	134
and by	178
and can be	150
and cannot	314
and cause	-238
and cause <condition>	-161
and does	200
and doesn't	161
and every	-202
and for	242
and give	-132
and has been	99
and has to	-205
and his	165
and in a	-127
and its	-64
and leave the	97
and make	172
and makes	159
and not	-261
and of	221
and one	110
and opens	-101
and sex	-167
and short	281
and should	130
and should be	126
and slow	135
and that	-131
and the	-198
and the <body>	151
and the <harm>	-128
and the odd	195
and then	340
and then it	108
and then the	-120
and there	230
and two	152
and was	227
and will	158
and with	113
animal	172
answer	-264
answers	-120
apart	-170
apart .	-108
appeared	132
appears in	-117
application	-112
approved	-220
are .	-147
are :	97
are <drug>	226
are <harmful>	176
are <hype>	123
are <lowers>	185
are <natural>	-132
are <pregnancy>	331
are <raises>	-195
are about	206
are affected	130
are fine .	115
are free	-137
are free of	-134
are given	-218
are gone	-198
are linked	134
are not	151
are not .	205
are not <condition>	-116
are often	-163
are poor	152
around # in	150
around for	-116
as <drug>	-162
as <drug> .	-127
as <person> .	151
as a	120
as do	188
as if	324
as if <person>	123
as it	132
as soon	147
as soon as	147
as the <body>	118
as those	139
as though	185
as well	203
at birth	-180
at first	391
at first .	331
at one	-160
at that	121
at the <body>	141
at the cost	139
at three	177
at two	205
authors	-122
away .	-258
away and	106
badly	95
be <harmful>	217
be <harmful> .	129
be <lowers>	154
be <lowers> .	101
be <unwell>	177
be <unwell> .	-167
be <unwell> and	228
be breathed	116
be breathed in	113
be caused	-162
be caused by	-162
be changed	-117
be expected	162
be left	-127
be replaced	119
be seen	-203
be tested	-139
be used to	-203
beam	156
beam .	147
because	313
because <harm>	197
because it	148
because of	154
because of the	189
because the <body>	171
become	-194
becomes	-103
becomes <unwell>	-102
becomes <unwell> and	-131
been	132
been seen	161
before it gets	177
before the	-277
before they	182
beforehand	-134
begins	-109
being	196
bend	-125
bending	328
bends	129
beneath	118
beneath the	184
beneath the <body>	145
better ,	161
better than	-137
between #	166
between the	-104
beyond	182
bias	-213
big	-189
bigger	-116
bind <remedy>	-181
birth in	181
bit	228
blur	145
blurs <vital>	113
board	-88
both <body>	-145
brake	100
breathed in .	132
brief <harm>	97
bring a	130
bring on	119
brings	166
brings <harm>	176
brought	176
brushing	131
builds	-98
bulk	-152
burned	180
but	67
but does	-140
but not	-324
butter	115
by #	-157
by <body> .	-129
by <condition>	-177
by <harm>	-136
by <treatment>	-104
by a <person>	-127
by about	-154
by itself	-230
by mistake	241
by the time	-160
cable	119
called	-306
can <ails>	146
can <exposure>	-319
can <exposure> to	-201
can <harms> the	105
can <lowers>	164
can all	-176
can be	-459
can be <harmful>	123
can be given	117
can be left	-136
can bring	111
can bring on	161
can cause	216
can do	-193
can have	202
can have it	167
can itself	141
can leave	157
can make a	142
can occur	-161
can strengthen	136
can turn	116
can't be	181
canal .	151
card	-115
care	-140
care .	184
carton	-149
case	188
cases	192
cause	-277
cause <condition>	149
cause <harm>	-148
cause <harm> ,	121
cause <harm> and	-185
cause a <condition>	-120
cause of	192
cause of <harm>	123
caused <harm>	121
caused by	-224
caused by <condition>	-180
causes	-208
causes <harm>	-117
causes <harm> ,	-140
center	-158
centre	128
certain	237
certain <exposure>	86
change	201
changes	-222
changing	127
cheap	121
check	208
chief	193
childbirth	-169
choose	-167
circuits	-134
cleaners	163
clear	-141
clear .	152
clears	-197
close to	179
clue	-116
clumps	169
coated	-143
collect	180
combined	230
combined <treatment>	165
come	-137
come before	-122
come before it	-122
comes <body>	102
comes from	-293
common	128
common and	330
common in	-213
common reasons	-123
concern	110
controlled	-217
cool	110
cost	130
cost of	139
could	298
couple of	177
couple of <time>	177
cover	-167
crowd	-240
crowds	165
deep <harm>	-157
deeper	142
dental	129
describe	128
desk	-168
develop	215
developed	147
diagnosed	138
did not	-130
did not .	-209
different	-110
disagree	133
do .	-139
do it	149
do not .	169
do not <ails>	-164
do not let	159
do so	-211
do the	381
do the same	271
does not	260
does not <harm>	186
does not <harms>	-114
does not <lowers>	139
does not clear	-125
does not make	254
does not mean	-196
does the	100
doesn't	177
doesn't cause	-129
don't	161
don't help	111
don't need	139
done	131
donor	124
donor <body>	167
door	170
down .	149
down the	-177
dr	-232
dr .	-131
drawer	140
drew	141
drink	-120
dripped	-142
during	121
during <treatment>	156
during the <treatment>	160
earlier <treatment>	-127
early	182
early .	-132
early <harm>	145
ease	-196
easter	121
edges	-163
effect	259
effects	155
effects on	-192
eight <time>	-137
else	-132
elsewhere	155
end in	-94
ended up	216
enough	-177
enough .	-141
escapes	165
even	177
even a	106
even so	-112
even so ,	-112
events	135
ever	327
every	-429
every # <treatment>	-156
every <time>	-269
every <treatment>	199
every six	-128
every six <time>	-128
every two	-158
everything	-159
everything else	-131
excess	164
expect	328
expect a	196
expected	240
expected .	137
external	137
failure	-169
failure to	-110
false	133
fast	131
faster	180
faster .	285
fault	106
fear	225
feel	97
feel a	125
feel as	107
feeling	190
feels as	200
felt <unwell>	137
fetal	-148
finding	-156
fine	320
fine .	241
finish	161
first #	133
first # <time>	136
first <time>	157
first <treatment>	-132
first three	133
first three <time>	108
fits	175
fitting	158
five .	160
five <time> .	-129
fixed	-139
flames	137
flat for	-189
flow	-178
fluid	-137
fluid .	-180
fluid may	178
follow -	205
follow - up	211
follows	-183
food	-229
food ,	114
for #	194
for # to	171
for <condition>	-277
for <harm>	-156
for <harm> .	-143
for <person>	203
for <person> with	158
for <symptom>	-119
for a	161
for a <body>	103
for a <time>	220
for a time	128
for about	148
for about six	195
for an	261
for an <time>	129
for another	121
for five <time>	210
for longer	168
for more	166
for nearly	-122
for one to	99
for that	-141
for the	116
for the <pathogen>	132
for the majority	148
form	203
form when	-125
forms	-210
found	196
found .	-199
found no	136
four	-152
fragments	105
free	-362
freely	233
frequencies	187
frequency	-162
frequent	115
fresh	160
friday	161
from <condition> ,	164
from <exposure>	-117
from <harm> .	174
from food	-106
from the <body>	-148
from the <harm>	245
from the <pathogen>	-93
from the site	158
fruit	107
full	-245
further	232
further .	175
gates	114
gave	116
gave me	159
generally	300
gentler	188
get a	132
get in	-132
get it	-166
get rid	156
get rid of	156
getting	-171
give	-79
given	-293
given every	156
given for	-147
glass	-153
glasses	-177
go on	-106
goes on	-98
going <body>	127
gone .	-194
gone in	181
good .	136
got	108
greater	158
grounds	-137
groups	-269
had <condition> .	-168
had <harm>	241
had a	192
had a <harm>	143
had it	-216
had not	237
had to	240
had to be	150
halfway	130
handed	104
happens	277
hard ,	115
harder	216
hardly	147
has <hypes>	209
has become	138
has been	149
has been seen	159
has caused	131
has ever	115
has not	-202
has to be	48
have <ails>	166
have <condition>	-162
have <harm>	99
have <harms>	-132
have a	-312
have a <condition>	-153
have an	199
have followed	122
have found	121
have it	-126
have to	143
have two	168
have used	149
head	185
heat	127
heat <harms>	-130
help ,	141
helped	139
helps	-254
her <staff>	170
hidden	-104
high	187
high .	210
high a	129
higher	247
hits	115
hole in the	143
home .	-143
home <product>	-117
homes	-183
how	-250
i'd	107
i've	128
ice	156
ice .	225
ice for	117
if <person> are	-281
if one	-124
if your <body>	264
in #	664
in # ,	-194
in # .	199
in # <buyer>	-112
in # <percent>	67
in # <person>	-100
in # or	136
in # to	79
in ,	-171
in <body> and	-199
in <condition> ,	-185
in <condition> .	304
in <form>	-112
in <harm>	-152
in <health>	194
in <pathogen>	187
in <person> .	-113
in <person> it	-180
in <person> who	145
in <pregnancy>	179
in <pregnancy> ,	156
in <rave> <buyer>	299
in a <time>	157
in a hundred	205
in about #	270
in about a	-158
in five	74
in for	142
in healthy	218
in one	134
in our	-152
in roughly	177
in roughly #	187
in ten	-257
in that	193
in the <beauty>	-180
in the first	442
in their	-174
in them	121
in those	138
in those who	116
in three	-280
in time	-170
in two of	172
in two to	-143
in up	192
in up to	192
in which	169
in which a	109
inch	219
include	172
include :	180
information	140
insurers	-146
is .	132
is <harmful>	373
is <harmful> .	176
is <harms>	-164
is <likelier>	193
is <reporting>	-123
is <safe>	207
is <safe> .	-146
is <safe> and	125
is <unwell>	-234
is <unwell> and	152
is <unwell> for	151
is a	-163
is a different	-142
is absorbed	158
is absorbed .	156
is allowed	186
is almost	218
is an <harm>	142
is an emergency	139
is common	-120
is common and	217
is common in	-191
is for	-158
is found	-210
is generally	161
is little	152
is normal	182
is not a	-154
is now	-143
is often	276
is permanent	131
is possible	96
is rare	248
is seldom	-116
is short	-116
is still	135
is taken	148
is the main	154
is the usual	-182
is the worst	185
is their	100
is there	168
is too	179
is used	-172
is usual	189
is very	119
is why	105
isn't	-128
it ,	164
it ;	126
it <ails>	-163
it <ails> .	117
it <condition>	199
it <harms> ,	130
it <performance>	-187
it <raises>	-113
it <treatment>	-111
it about	149
it along	104
it also	286
it can be	-85
it can't	138
it can't be	149
it cannot	196
it comes	127
it comes <body>	116
it contains	109
it gets	242
it gives	121
it goes in	146
it goes on	-104
it in	-271
it is .	119
it is <contra>	136
it is about	151
it suits	-153
it suits <buyer>	-153
it takes	-94
it up .	170
it will	249
it's	342
it's <natural>	115
its <safety>	167
its own	187
its own .	145
itself	-151
itself can	100
itself does	135
itself is	-138
job	-227
juice	321
keep it	124
keep the	-169
keeps <person>	183
kept	133
knocks	166
know	-295
known	209
known .	247
known to	-79
l	-139
labeled	-164
larger	193
last	-460
last for	-115
last of	152
last period	-169
lasts	227
layer	-161
lazy	216
leaf	-115
leave	-237
leave a	130
leaves	283
leaves your	206
leaving	122
left	106
left <buyer>	132
left alone	-183
left behind	230
left in	201
lengthen	126
let a	226
lets	154
level	194
levels	-288
lies	-206
life	-147
lifetime	204
light	-286
light ,	-107
lights	143
link	189
linked	224
linked to	233
list of	-147
lists	-117
little	96
little ,	-187
little <body>	152
live	162
live <pathogen>	130
live <pathogen> .	129
load	258
long	163
long -	106
long - term	155
long <time>	-122
longer ;	218
look for	-198
loose and	128
loses	89
loss	-218
lost to	-135
loud	172
louder	194
low	264
low -	153
low .	-112
lying	114
made	141
majority	189
make <body>	-191
make <remedy>	-98
make a	320
make it	-101
make it <unwell>	-126
make the	293
make up	-87
makes <harm>	92
makes <harm> <unwell>	115
makes a	-141
makes the <body>	-123
marchetti	-115
matters	-214
may <exposure>	-134
may <exposure> to	-122
may <harm> .	-114
may <harms>	276
may <pathogen>	153
may <product>	143
may <raises>	201
may be	-529
may even	160
may feel	242
may have	-168
may have a	-163
may last	-154
may look	146
may make	205
may make it	149
may need	-134
me	261
mean <condition> .	-127
mean <harm>	127
mean <harm> .	182
means	-378
meant	-149
meant for	-146
measured	-222
metal	361
mg	-170
might	150
might have	-169
million <buyer>	-134
mistake	204
mixtures	152
money	-152
more	272
more .	88
more <condition>	-144
more <harm>	140
more <unwell>	152
more readily	137
more slowly	159
more than #	-147
more than a	-126
more than one	120
morning .	-190
moves	-108
moving	299
mr	133
multifocal	146
multifocal <device>	147
must be	138
name	-86
narrow the	142
narrow the <body>	156
narrows <body>	97
narrows the	-179
national	181
national <evidence>	130
near	176
near the	151
nearby	138
nearly #	-114
nearly all <buyer>	143
nearly every	169
need a	-55
need a <treatment>	-95
needs two	122
neighbors	-176
never	181
new <beauty>	-103
new <device>	255
next .	-166
next to	193
next to nothing	169
ninety	148
no	139
no <body>	-204
no <drug>	-78
no <harm>	227
no <harm> .	190
no <harms>	-124
no <treatment> is	127
no gain	160
no link	184
no live	143
no live <pathogen>	143
no longer	-249
no such	134
node	242
none .	234
none has	-111
none has been	-111
normal .	-219
normally	-193
north	-198
not <ails>	-164
not <condition>	-170
not <condition> .	-166
not <harms>	180
not <raises> <body>	82
not a	-111
not be	-163
not clear	-126
not enter	138
not for	152
not let	151
not make	200
not make it	-142
not mean	-196
not the	-153
notch	133
nothing about	-178
nothing for	145
notice :	154
november	227
now and	332
now and then	321
nuisance	268
nuisance .	193
number ,	158
occur .	-198
odd	449
of <body> .	-85
of <buyer>	78
of <buyer> are	-178
of <condition>	-266
of <condition> .	-282
of <drug>	-137
of <exposure>	324
of <exposure> and	-114
of <harm>	120
of <pathogen>	69
of <pathogen> .	-168
of <pregnancy>	142
of <remedy>	194
of <treatment>	225
of <treatment> ,	-115
of <unwell>	101
of <vital>	114
of being	73
of bias	-213
of care	-122
of cases .	155
of fear	211
of its	-158
of one	-227
of the	119
of the <condition>	-115
of the <evidence>	154
of them	-163
of them ,	-114
of these	175
of us	-175
of your	-265
off	293
off ,	176
off , and	111
off .	-379
old <harm>	124
old <treatment>	-119
older	220
older <person>	-128
on <drug>	369
on <drug> .	155
on <drug> for	128
on <evidence>	223
on <harms>	143
on <harms> <beauty>	143
on <superlative>	-144
on a	334
on a <body>	171
on a <device>	143
on both	155
on for	-156
on for <time>	-85
on it	196
on our	-132
on the	143
on the <device>	-230
on their	-145
on to	-167
once	131
one	110
one .	-138
one <drug>	-114
one go	128
one large	134
one to two	-170
one's	137
ones .	203
only if	-200
opened	151
opens	-146
or <body>	163
or <condition>	-225
or <drug>	141
or <time>	-164
or <time> .	-122
or <treatment>	-145
or <unwell>	148
or an	130
or longer	165
or of	162
or the	-210
or the <body>	-186
or two	112
other	-360
out in	198
out of	104
out of the	150
out the	-133
outer	-156
outside	137
over #	213
over # <time>	140
over six	-141
over six <time>	-139
over the	148
page	-263
page for	-152
pale	126
part .	-113
part of the	161
particular	165
parts	-187
parts of	-172
pass water	209
passed	-157
passed .	-156
per million	223
permanent	295
permanent .	239
physical	151
pigment	-129
pink	144
place	-124
places	-101
plain	-172
planned	159
please	-141
plug	219
plugs	-95
point	-162
points	-173
poor	263
positive	197
positive .	136
possible	283
pravastatin	179
press	-129
previous	144
price	362
price is	172
problem .	-161
problem in	113
problems	137
problems are	87
produces	183
prolong	180
promptly	106
promptly .	106
provoke	155
provoke <harm>	145
pulled	131
pulling	223
pulls	-171
pulses	-156
put	407
put it	114
puts	230
qt	119
quiet	-155
quitting	127
ran	150
rare	494
rare .	189
rarely ,	188
rarely , the	149
re	115
re -	116
reacted	108
read	132
readily	198
reads a	-100
recent	218
recent <treatment>	103
recover .	118
regular <treatment>	152
relaxes	-127
relying	184
relying on	184
replace	-130
replaced	253
reported	195
reports	208
respond	-121
return	121
returns	-155
rinse	149
roof	-140
roughly #	300
roughly # of	168
rule	126
rule out	143
running	215
said .	155
same as	-206
saw	123
scales	-167
scanned	160
scores	-152
see	-475
seems	113
seen .	-109
sees	-80
self	-128
self -	-128
semen	258
sends	-146
sense	170
sent	124
separate	143
separate them	135
series	152
series of	162
serious	185
serious <condition> .	-125
sets	237
sets off	210
several <drug>	220
severe	-205
severe <condition>	230
shaped	-142
shaving	312
shifts	104
short -	243
short of	149
should know	-139
should wait	130
show	-152
shower	-177
shown	-276
shown to	-140
shows	-210
shows a	-122
shut	-148
side ,	-175
side <body>	80
signals	-180
signs	-124
signs .	-216
similar	140
similar <drug>	187
simply	-121
simvastatin	230
since a	128
since the <body>	123
six <time>	-230
six <time> ,	-121
six <time> ;	146
skip	161
skip the	201
sleeping	211
sleeping in	100
sleeping in them	106
slightly	353
slippery	118
slow	178
slow -	192
slow - <treatment>	131
slow the	-245
slow to	133
slow to <hypes>	162
slowly	-251
slows	315
small <danger>	160
small number	169
so	329
so ,	-189
so <person> can	-138
so a	-151
so a <harm>	-165
so are	152
so can	114
so do	193
so that	-291
so that they	-100
so the <body>	114
soil	-131
soil ,	-130
sold	-144
something	-220
something else .	118
sometimes	116
soon	276
soon as	147
sort	187
sound	191
sounds	-130
space	-221
spares	176
speech may	157
speeds	175
spot	125
spot .	115
spot ;	-160
spots	-130
spreads from	108
square	232
squeeze	-165
stage	-185
stage .	-151
stand	257
starts	-151
states	-218
stay	-190
stays	204
stays where	183
stop <harm>	-123
stop <person>	123
stop and	306
stopping	121
stops the	208
stoves	140
stretch the	128
stretch the <body>	128
stronger	171
struck	233
studied	-148
success	-167
such <buyer>	-114
such a	150
suits	-226
suits <buyer>	-165
surface	111
surface <body>	184
swallow	-237
swallow .	-179
swallowed	197
sweat	-185
sweet	160
take <drug> ,	107
take <drug> .	92
take <drug> for	-139
take the	74
taken	302
takes	-204
taking	379
talk	154
tan	132
tap	185
tapering	-200
target	-197
teaches	-152
tell	-103
ten	-301
ten .	-186
tend to be	-153
tenth of	-136
tested	-151
than # americans	130
than <person> of	-127
than a	-321
than in	131
than one	199
that .	-144
that <ails>	-162
that <buyer>	-165
that <exposure>	-182
that <harm>	120
that <harms>	-141
that <harms> the	-101
that <person>	-212
that <raises>	-186
that <time>	142
that can't be	141
that evening	146
that holds	157
that is	-116
that is <unwell>	-136
that is too	110
that is why	141
that it does	139
that keep	137
that keeps	-156
that spot	182
that the	125
that the <body>	243
the #	194
the <ails>	152
the <beauty> .	-233
the <beauty> and	161
the <beauty> was	240
the <body>	149
the <body> ,	-162
the <body> and	-88
the <body> becomes	-124
the <body> by	-182
the <body> further	132
the <body> gives	161
the <body> is	-185
the <body> on	113
the <body> or	-76
the <body> that	-102
the <body> too	-141
the <body> will	228
the <condition>	-118
the <condition> ,	-230
the <condition> .	131
the <danger> .	143
the <device>	87
the <device> .	176
the <device> <harm>	188
the <drug> on	-161
the <evidence> .	162
the <exposure>	-131
the <exposure> <harm>	-125
the <form>	103
the <guarantee>	146
the <harm>	-174
the <harm> ,	-132
the <harm> <harm>	134
the <harm> <hypes>	130
the <harm> is	298
the <harm> that	-143
the <hypes>	-199
the <likelihood>	136
the <likelihood> <raises>	127
the <pathogen>	188
the <pathogen> .	255
the <pathogen> in	-118
the <pathogen> is	250
the <person>	-142
the <person> ,	127
the <person> <harm>	-135
the <product>	176
the <provider>	-175
the <provider> and	219
the <raises>	-157
the <red-flag>	144
the <red-flag> .	150
the <staff>	105
the <symptom>	239
the <time> after	137
the <treatment>	185
the <treatment> ,	-196
the <treatment> .	202
the <treatment> <ails>	135
the <treatment> if	202
the <treatment> itself	138
the <unwell>	-148
the canal	126
the canal .	151
the chief	157
the cost	139
the cost of	139
the culprit	-122
the edges	-184
the effect	168
the first	167
the first #	133
the first .	-137
the first <time>	157
the first three	133
the last of	152
the last period	-141
the level	182
the lifetime	108
the longer	157
the main	121
the majority	143
the more	160
the next <time>	128
the odd	196
the old	-194
the part of	154
the place	147
the plastic	136
the price	126
the real	-187
the result	-141
the reverse	167
the same as	-206
the site	128
the slow	139
the spot	219
the tap	101
the toilet	151
the two	-145
the unit	-117
the vaginal	118
the vaginal wall	118
the vessels	163
the vessels of	-107
the wall	-200
the worst	247
them ,	-217
themselves	-79
themselves .	-140
then	-224
then <person>	146
then it	108
then the	-74
there and	-121
there is little	151
there is no	-183
there were	146
these	93
these <hypes>	171
these include	174
they <ails>	159
they are <safe>	-183
they can	-279
they can <harm>	-121
they can be	-141
they have	-170
they may	178
they were	140
thin the	135
thin the <body>	105
thing	-123
things	-193
thins	140
thins the	203
this can	-148
those	241
those on	209
those who	-225
those who have	96
though	243
though <person>	-173
though it	140
threads	-138
three	-53
three <time>	227
through	-204
through .	213
through the <beauty>	-113
through the vaginal	118
tight	196
tight and	154
till	311
times	-226
times the	175
tinted	104
tiny <harm>	-139
tip <harm>	168
to # <percent>	12
to # <time>	124
to <buyer>	-147
to <condition>	197
to <drug>	229
to <harms>	168
to <hypes>	189
to <hypes> .	258
to <lowers>	-208
to <person>	-160
to a <time>	-117
to an	201
to be expected	146
to be replaced	119
to breathe	131
to eight <time>	-173
to finish	253
to have	-218
to let	-139
to make	-190
to nothing	168
to one	122
to say	-118
to stop	-128
to that	123
to that of	123
to the <treatment>	-133
to the toilet	232
to two	116
to two <time>	96
to us	273
to wait for	-139
to wear	-138
to work	-159
to your	-220
today's	336
toddler	142
toilet	234
told	374
told us	-114
too	278
too fast	168
too little	-188
too low	140
too soon	229
too tight	165
tools	233
touches	116
touches the	116
towel	137
trained	135
tried	-157
trigger	183
triggers	-139
true	-105
try	-142
turn	-155
turn <product>	127
turn out	-143
turn the	-151
turned	292
twelve	-244
twelve <time>	-191
twelve <time> .	-136
twenty	-148
twice	-145
two	-100
two <condition>	167
two <person>	191
two <time>	-120
two <time> .	248
two of the	157
two to four	227
unaffected	125
uncommon	187
uncommon .	138
under	100
under #	-104
under # .	148
under <treatment>	-180
under an	-117
unless	99
unless it	-136
unnoticed	-150
until the	-263
unusual	162
unusual .	169
up ,	145
up .	317
up in	301
up to	194
up to #	120
up to two	206
upwards	-220
urgent	122
us with	137
use for	-131
used	278
used <drug>	104
used to	-315
used to the	121
useless	159
vaginal	118
vaginal wall	118
validated	-146
value	149
very	411
very <complication>	-142
vessels of	-116
vessels of the	-116
wait for	-139
waiting	217
ward	-119
wards	103
wards .	128
warning	182
was <lowers>	129
was <unwell>	182
was given	-148
was on the	183
was once	241
was taken	245
wash <body>	125
washing	-139
watch for	189
water ,	127
water into	-137
water into the	-137
way .	-151
wear the	112
wears	195
weather	-164
well <person>	-119
went	174
were	225
were too	-138
wet	140
what	-296
what <buyer>	157
what a	158
what is	-152
when	-262
when <harm>	-124
when a	-192
when it is	123
where <person>	119
where it is	180
where the	132
where the <device>	120
whereas	-140
whether	-210
which	-84
which a	157
which is	131
whichever	231
while	218
while <pregnancy>	173
while the	86
white	195
white <body>	110
who	183
who are <pregnancy>	280
who are <unwell>	-118
who feel	-133
who had	-130
who have	54
who have a	152
who have it	-90
who need	119
who never	170
who take	170
whole .	164
will <harm>	135
will be	259
will not	78
will not <harms>	159
winter	-107
wish	-121
with <condition> .	167
with <drug>	365
with <exposure>	137
with <harm>	110
with <harm> .	124
with <harm> and	127
with <safe>	-179
with <treatment>	196
with <treatment> .	104
with <unwell> <body>	210
with a <drug>	-97
with a cloth	213
with an	272
with more	-144
with such	117
within a	61
within a <person>	176
within an	-134
within an <time>	-134
within six	202
within six <time>	202
within two <time>	-210
without <condition>	-150
without <condition> ,	-140
without <harm>	-135
won't	227
words	198
work or	115
worst	248
writes	136
writing	-126
written	-135
yes	264
yes .	245
yet	-175
young	-136
your <body> are	142
your <drug>	-193
your <staff>	-198
your old	127
zero	270
zero <harm>	318`,
    'stem': `!	-117
" -	187
" <body>	-145
" <hype>	-122
" <hypes>	-113
" <person>	-126
" <rave>	139
" <safe>	219
" <unwell>	176
" says	-185
#	-356
# .	-110
# <buyer> .	195
# <buyer> who	-96
# <harm>	158
# <percent> ,	75
# <percent> .	233
# <percent> had	165
# <pregnancy>	-153
# <time>	-109
# <time> and	-142
# a	161
# have	233
# is	-171
# mg	-143
# million	-167
# need	-181
# of	103
# of the	135
# of thos	-178
# the	147
# to <rave>	112
, " says	-185
, #	-117
, <body>	-203
, <body> -	127
, <body> .	134
, <body> and	-127
, <buyer>	-211
, <condition> ,	-199
, <condition> or	-72
, <convenience>	134
, <exposure>	-302
, <exposure> and	-204
, <harm> and	-283
, <harms>	-247
, <hypes>	-152
, <pathogen>	-277
, <pathogen> <raises>	-142
, <pathogen> and	-166
, <performance> and	-122
, <person>	-228
, <pregnancy>	-109
, <provider>	-175
, <staff>	121
, <treatment>	-212
, <unwell>	-209
, <unwell> and	-129
, <unwell> or	130
, a	-145
, a <condition>	194
, an	-108
, an <harm>	-286
, and	168
, and <body>	139
, and <buyer>	212
, and <condition>	-154
, and <exposure>	141
, and <harm>	103
, and <pathogen>	-228
, and it	-190
, and one	141
, and so	-175
, and that	-115
, and two	154
, as	379
, as do	188
, as the	228
, at	235
, at the	181
, becaus	254
, becaus a	152
, becaus it	144
, but they	-176
, call	-122
, ever	180
, feel	-130
, for	194
, if <person>	-142
, in	256
, in which	139
, less	171
, more than	-130
, most	130
, not	-140
, on	-103
, once	252
, or	-283
, rare	128
, sinc	459
, sinc a	141
, so	299
, so that	-230
, tend	-137
, tend to	-137
, the <form>	146
, the <staff>	204
, then	-126
, though	94
, though it	158
, wait	103
, wherea	-140
, which a	131
, which is	131
, whit	139
, who has	212
, with	192
, with <harm>	243
, without	-149
, writ	-114
, yes	335
, yes .	313
, your	155
, your <body>	117
, zero	187
- <body>	-165
- <time>	165
- <time> -	164
- <treatment>	267
- free	-130
- old	164
- shap	-174
- term	190
- tip	205
. "	-144
. ￼	287
/	-236
: #	-147
: <evidence>	136
: <harm>	218
: <unwell>	255
: a	173
: it's	113
: my	-112
: one	167
; <exposure>	130
; <person>	-268
; <treatment>	133
; a	230
; about	-179
; an	-146
; in	161
; it	84
; one	123
; whether	183
<ails> ,	-342
<ails> , and	-212
<ails> .	91
<ails> after	110
<ails> and	-214
<ails> on	187
<ails> the	160
<ails> them	-132
<ails> through	-197
<beauty>	336
<beauty> .	131
<beauty> and	130
<beauty> and <body>	140
<beauty> has	-133
<beauty> in	-131
<beauty> to	-139
<beauty> under	-123
<beauty> was	246
<body>	-182
<body> , <harm>	-134
<body> , a	227
<body> , and	246
<body> , then	-110
<body> -	232
<body> . "	223
<body> :	184
<body> ;	179
<body> <ails> .	-107
<body> <ails> for	161
<body> <body> .	-176
<body> <condition> .	123
<body> <harm>	136
<body> <hypes>	-215
<body> <raises>	-213
<body> about	138
<body> after	-181
<body> afterward	102
<body> and <treatment>	117
<body> appear	-172
<body> are	200
<body> are <safe>	190
<body> becom	-121
<body> can	-281
<body> com	123
<body> does	131
<body> does not	156
<body> feel	250
<body> for	177
<body> further	135
<body> further .	134
<body> gets	117
<body> giv	139
<body> had	135
<body> hard	155
<body> have	125
<body> have <ails>	133
<body> in <buyer>	163
<body> in a	-195
<body> is being	155
<body> is taken	101
<body> it	140
<body> keep	191
<body> mak	-172
<body> of a	112
<body> or <harm>	-125
<body> soak	-107
<body> stay <unwell>	133
<body> the next	165
<body> to the	-131
<body> too .	-138
<body> were	176
<body> will	351
<body> will be	242
<body> with a	166
<buyer> .	56
<buyer> <ails> ,	-220
<buyer> <body>	-116
<buyer> <contra>	-135
<buyer> <harm>	-187
<buyer> <raises>	-127
<buyer> <unwell>	142
<buyer> a	124
<buyer> a <time>	122
<buyer> after	-123
<buyer> and	-111
<buyer> are	-180
<buyer> are free	-133
<buyer> describ	179
<buyer> find	194
<buyer> get	135
<buyer> has had	154
<buyer> have	179
<buyer> have <ails>	131
<buyer> have been	160
<buyer> have no	-135
<buyer> in the	-190
<buyer> is	124
<buyer> it	-204
<buyer> need	-217
<buyer> need a	-157
<buyer> notic	160
<buyer> of	-197
<buyer> on	239
<buyer> out	162
<buyer> out of	112
<buyer> to	-275
<buyer> who take	132
<buyer> with <unwell>	152
<buyer> with a	234
<buyer> without	-179
<complication>	280
<complication> .	85
<complication> to	147
<condition>	-120
<condition> , <condition>	-325
<condition> , and	287
<condition> , becaus	261
<condition> , in	150
<condition> , with	169
<condition> :	233
<condition> ;	-159
<condition> <ails> in	192
<condition> <contra>	123
<condition> <drug>	151
<condition> <harm>	-267
<condition> <harms>	-131
<condition> <likelihood>	187
<condition> <pathogen>	-158
<condition> <person>	90
<condition> and <harm>	135
<condition> can	-169
<condition> can be	-108
<condition> caus	-142
<condition> com	-133
<condition> com from	-117
<condition> does	-147
<condition> does not	-128
<condition> for	204
<condition> form	-115
<condition> has	-186
<condition> in a	212
<condition> in the	150
<condition> insid	99
<condition> insid the	104
<condition> is not	-187
<condition> is rare	155
<condition> mak	-138
<condition> may	-135
<condition> or a	240
<condition> tend	-131
<condition> tend to	-131
<condition> than	-101
<condition> that	-355
<condition> the	-226
<condition> the <body>	-187
<condition> to	234
<condition> was	160
<contra>	279
<contra> ,	117
<contra> .	150
<contra> <body>	-171
<contra> <body> .	-127
<contra> <person>	150
<contra> for	-239
<contra> in	174
<contra> to	-220
<contra> under	204
<contra> under #	158
<contra> whil	111
<contra> with	347
<convenience>	403
<convenience> ,	91
<danger>	216
<danger> .	97
<danger> is	189
<danger> of	131
<danger> of bias	-120
<device>	-278
<device> ,	-80
<device> <treatment>	-167
<device> need	199
<device> send	-134
<drug> (	165
<drug> ,	282
<drug> , <drug>	223
<drug> , but	-117
<drug> ;	-158
<drug> <drug> are	-128
<drug> <drug> is	142
<drug> <interact>	130
<drug> <lowers> the	-134
<drug> <treatment> <drug>	-136
<drug> all	195
<drug> alon	172
<drug> and <person>	158
<drug> and a	-141
<drug> as	-136
<drug> at home	132
<drug> befor	182
<drug> by	-212
<drug> by <body>	-215
<drug> can	136
<drug> can <ails>	119
<drug> did	-108
<drug> do not	-199
<drug> for <harm>	128
<drug> for <time>	138
<drug> from	246
<drug> have	-211
<drug> in the	-142
<drug> into	145
<drug> is	206
<drug> is an	216
<drug> it	262
<drug> keep	289
<drug> keep <person>	171
<drug> made	166
<drug> may	211
<drug> of the	193
<drug> on	-116
<drug> only	-145
<drug> slow	-227
<drug> slow the	-211
<drug> stay in	177
<drug> that	155
<drug> turn	143
<drug> was	137
<drug> within	-158
<evidence>	-160
<evidence> #	218
<evidence> # <percent>	201
<evidence> disagre	133
<evidence> have	131
<exposure>	320
<exposure> , <exposure>	105
<exposure> , a	-123
<exposure> -	-131
<exposure> .	-166
<exposure> <ails>	91
<exposure> <condition>	-117
<exposure> <exposure>	123
<exposure> <harm> for	-125
<exposure> <interact>	116
<exposure> <raises>	281
<exposure> <remedy>	195
<exposure> and	-293
<exposure> and <exposure>	176
<exposure> cleaner	122
<exposure> in the	-135
<exposure> mak	134
<exposure> on	-203
<exposure> on the	-231
<exposure> over	191
<exposure> to <harm>	-209
<form> and	-200
<form> for	-158
<form> is	-176
<form> the	106
<guarantee>	-117
<guarantee> "	-141
<guarantee> .	327
<guarantee> <body>	125
<guarantee> <condition>	-132
<guarantee> <condition> .	-130
<guarantee> an	-117
<guarantee> an <harm>	-117
<guarantee> it	-105
<harm>	101
<harm> , <body>	-117
<harm> , <condition>	137
<harm> , a	244
<harm> , an	-170
<harm> <complication>	-143
<harm> <complication> .	-137
<harm> <harm> off	186
<harm> <hypes>	158
<harm> <unwell> .	160
<harm> a littl	115
<harm> after	-283
<harm> and	232
<harm> and <condition>	199
<harm> away	-126
<harm> can be	-134
<harm> can occur	-164
<harm> clos	-188
<harm> com	-180
<harm> com from	-137
<harm> down	-137
<harm> easi	123
<harm> for #	-173
<harm> from	-252
<harm> in a	-149
<harm> in the	281
<harm> is	203
<harm> is <unwell>	-139
<harm> is a	-124
<harm> is gone	116
<harm> it	244
<harm> last	153
<harm> like	190
<harm> like a	155
<harm> mak	-185
<harm> may come	182
<harm> near	123
<harm> near the	113
<harm> of the	158
<harm> or <harm>	118
<harm> return	-250
<harm> return in	-212
<harm> start	-169
<harm> tend	183
<harm> tend to	183
<harm> that	-157
<harm> that form	-133
<harm> the <body>	-128
<harm> ther	-130
<harm> under	160
<harm> under the	117
<harm> when	166
<harm> wher	206
<harm> wher the	184
<harm> with	-149
<harm> within	-143
<harm> within five	-159
<harmful>	439
<harmful> .	215
<harmful> <body>	140
<harmful> <exposure>	-170
<harmful> of	-175
<harms> , though	-123
<harms> .	-85
<harms> <beauty>	140
<harms> <beauty> .	185
<harms> <body> .	164
<harms> <drug> ,	-121
<harms> <person> .	167
<harms> a	119
<harms> a <body>	-126
<harms> and	-245
<harms> can	-144
<harms> more than	160
<harms> over	-95
<harms> the <pathogen>	122
<health> ;	120
<health> are	129
<health> of	-132
<health> that	218
<hype>	-118
<hype> <condition> .	217
<hypes>	-318
<hypes> ,	180
<hypes> , and	161
<hypes> , so	114
<hypes> .	199
<hypes> <body>	169
<hypes> <condition>	127
<hypes> <harm>	-201
<hypes> <health>	122
<hypes> <health> ,	133
<hypes> <person> at	193
<hypes> a	-146
<hypes> after	-112
<hypes> over	-125
<hypes> the	147
<hypes> the <body>	177
<likelier>	279
<likelier> .	293
<likelier> than	-129
<likelihood>	155
<likelihood> .	-310
<likelihood> <raises>	127
<likelihood> <raises> with	173
<likelihood> is	145
<lowers> <condition>	-184
<lowers> the <likelihood>	-232
<natural> .	-119
<natural> <body>	143
<natural> <exposure>	-155
<offer>	-185
<pathogen> #	265
<pathogen> ,	-197
<pathogen> , <exposure>	-114
<pathogen> .	-186
<pathogen> <pathogen>	269
<pathogen> <raises> in	133
<pathogen> and	-147
<pathogen> around	128
<pathogen> get	-114
<pathogen> in	-244
<pathogen> may	119
<pathogen> or	-128
<pathogen> out	-132
<pathogen> slow	261
<pathogen> that	-185
<percent> ,	75
<percent> , and	148
<percent> .	158
<percent> had	165
<percent> in	-181
<percent> of <body>	138
<percent> of <treatment>	131
<percent> of the	-164
<performance>	192
<performance> ,	190
<performance> .	199
<performance> and	-104
<person> #	-240
<person> ,	121
<person> <buyer> find	150
<person> <buyer> it	-181
<person> <buyer> with	-141
<person> <drug>	340
<person> <health>	158
<person> <lowers>	182
<person> <time> .	229
<person> <time> of	-192
<person> <unwell>	-109
<person> a <harm>	169
<person> and	166
<person> at	196
<person> becom	-131
<person> been	-159
<person> can	-574
<person> can live	163
<person> could	136
<person> do	-186
<person> do not	-122
<person> don't need	139
<person> feel	-273
<person> feel <unwell>	-137
<person> for	-137
<person> frequent	143
<person> group	-151
<person> has	-248
<person> has shown	-114
<person> have	179
<person> have <condition>	152
<person> in the	-152
<person> look	179
<person> lose	103
<person> may feel	177
<person> might	88
<person> of	-112
<person> of it	-123
<person> of thos	168
<person> on	188
<person> on <drug>	136
<person> over	131
<person> react	164
<person> read	136
<person> sit	123
<person> stop	162
<person> the <body>	177
<person> to	-150
<person> under	253
<person> up	225
<person> was	147
<person> who	-197
<person> who has	-163
<person> who is	-116
<person> won't	140
<pregnancy> .	423
<pregnancy> can	-113
<pregnancy> has	-117
<product> ,	-253
<product> :	-131
<product> <ails>	148
<product> <harm>	-136
<product> <harms>	158
<product> and	-91
<product> are	161
<product> the	179
<product> the <body>	133
<provider>	-190
<provider> ,	-113
<provider> .	-235
<pseudo>	-220
<raises>	179
<raises> <pathogen>	199
<raises> <unwell>	-128
<raises> and	-279
<raises> at	-143
<raises> by about	111
<raises> in	278
<raises> the	167
<raises> thick	185
<raises> to	-148
<raises> with	147
<rave>	-166
<rave> <buyer>	190
<rave> <percent>	-174
<remedy>	-86
<remedy> ,	-133
<remedy> :	130
<remedy> <raises>	-144
<remedy> can	159
<remedy> in the	152
<remedy> keep	193
<replace-care>	-132
<reporting>	-224
<reporting> be	121
<reporting> that	115
<safe>	324
<safe> , and	-225
<safe> and	179
<safe> for	124
<safe> the	112
<safe> the <body>	112
<safety>	110
<side-effect>	215
<side-effect> .	148
<staff>	-152
<staff> can	-131
<staff> may	-237
<superlative> .	109
<superlative> caus	-123
<symptom>	-127
<symptom> ,	-154
<symptom> .	-234
<symptom> <harms>	115
<symptom> air	-146
<symptom> and	249
<time> , it	228
<time> , sinc	236
<time> , so	207
<time> , though	-143
<time> -	133
<time> - old	164
<time> .	-106
<time> after	131
<time> after each	152
<time> after the	-151
<time> are	117
<time> around	-142
<time> around the	-142
<time> befor	-226
<time> befor .	-180
<time> befor the	-169
<time> can	117
<time> did	-127
<time> for	-101
<time> found	173
<time> if	-202
<time> may	-121
<time> of	254
<time> of <harm>	210
<time> of use	132
<time> or <time>	-173
<time> or longer	165
<time> when	136
<treatment>	-182
<treatment> ,	-147
<treatment> ;	-81
<treatment> <harm>	136
<treatment> <harm> .	162
<treatment> <lowers>	-213
<treatment> and <harm>	-139
<treatment> and <treatment>	-170
<treatment> are	308
<treatment> as	-184
<treatment> can	-204
<treatment> can make	-165
<treatment> do	181
<treatment> do not	135
<treatment> does not	167
<treatment> first	-207
<treatment> first .	-204
<treatment> has	-202
<treatment> if	126
<treatment> in	155
<treatment> is	95
<treatment> it	-115
<treatment> may	140
<treatment> of	253
<treatment> out	138
<treatment> show	-313
<treatment> show a	-121
<treatment> that	119
<treatment> the <body>	-153
<treatment> they	120
<treatment> through the	126
<treatment> to	133
<treatment> to the	138
<unwell>	309
<unwell> , <harm>	111
<unwell> ;	-111
<unwell> <exposure>	-176
<unwell> <person>	-145
<unwell> air	-115
<unwell> and	250
<unwell> and <unwell>	95
<unwell> are	-159
<unwell> by	-133
<unwell> controll	-155
<unwell> for	345
<unwell> for two	153
<unwell> in	-236
<unwell> in <person>	-133
<unwell> on	159
<unwell> on the	156
<unwell> one	136
<unwell> or	98
<unwell> the <body>	-180
<vital>	153
<vital> may	198
<warning> on	-122
a <ails> <body>	-161
a <body> .	-173
a <body> that	174
a <condition> .	-149
a <condition> at	224
a <condition> can	-154
a <device> can	-125
a <drug>	-139
a <drug> .	-142
a <drug> <treatment>	170
a <drug> that	139
a <evidence>	-134
a <exposure>	-121
a <form>	-243
a <harm> in	85
a <harm> on	-156
a <harm> under	130
a <harmful>	246
a <health>	-90
a <hypes>	-123
a <person>	176
a <person> .	-148
a <person> <buyer>	275
a <person> of	224
a <person> with	118
a <product> of	147
a <remedy>	-134
a <side-effect>	-131
a <symptom>	-221
a <time> and	-98
a <time> are	189
a <time> can	121
a <treatment>	-103
a <treatment> .	159
a <treatment> is	-247
a <treatment> may	144
a <unwell>	90
a <unwell> <body>	-189
a bad	208
a bit	136
a caus	160
a cloth	177
a drawer	172
a fresh	213
a full	-145
a hard	217
a hole	160
a hundr	209
a kick	131
a littl	164
a littl .	107
a mail	132
a new	-150
a normal	104
a nuisanc	147
a pric	125
a pull	107
a rare	129
a seriou <condition>	-111
a small <danger>	159
a sudden	148
a thin	-144
a time	158
a very	139
a warn	187
a whit	-193
about #	163
about # <percent>	-6
about <raises>	98
about a <person>	-192
about a tenth	117
about five	133
about one	141
about six	126
about six <time>	166
about two	-155
about two <time>	-133
abrupt	191
absorb .	141
accept	-138
act	-128
activ	183
activit	-113
acts	142
actual	131
adjust	-207
adjust .	-143
affect	102
affect <person>	-146
after	240
after <harm>	-101
after <harm> .	-101
after <time>	185
after <time> of	176
after <treatment> .	-130
after a	-205
after a <harm>	-172
after a long	173
after each	251
after it	164
after the last	-149
afterward	563
afterward ,	148
afterward .	187
again within	115
against <pathogen> .	129
against a	-130
air	223
air ,	-116
air .	213
alarm	222
alik	-134
alik .	-151
all <buyer>	143
all <performance>	156
all <performance> .	158
all <raises>	139
allow	166
almost	221
alon	-156
alon ,	-145
alon is	-134
along	187
also	107
also <harm>	110
alternativ .	-110
america	-135
among	286
among the	188
among them ,	-179
amount	452
an <harm>	-208
an <time> and	117
an <treatment>	-181
an alternativ	189
an ear	-180
an inch	246
an open	148
and ,	147
and <body>	244
and <body> .	-156
and <body> are	109
and <condition> were	88
and <drug> are	160
and <exposure>	-108
and <exposure> are	-170
and <harm> the	-163
and <health>	-254
and <hypes>	-130
and <person> <drug>	289
and <remedy>	-112
and <treatment> are	147
and <unwell> ;	-137
and <unwell> <body>	-219
and <vital>	-175
and a <body>	-119
and a <condition>	192
and a <harm>	-123
and a <unwell>	220
and be	128
and be breath	134
and by	178
and can be	150
and cannot	314
and caus	-171
and caus <condition>	-163
and clear	-165
and does	200
and doesn't	161
and ever	-202
and for	242
and give	-132
and has been	99
and has to	-205
and his	165
and in a	-127
and its	-64
and keep	-176
and last	117
and mak	159
and make	172
and not	-261
and of	221
and one	110
and open	-161
and sex	-167
and short	281
and should	130
and should be	126
and that	-131
and the	-198
and the <body>	151
and the <harm>	-128
and the odd	195
and then	340
and then it	108
and then the	-120
and ther	230
and two	152
and was	227
and will	158
and with	113
animal	208
answer	-485
answer to	-123
apart	-170
apart .	-108
appear in	-138
appl	183
applic	-122
approv	-227
are .	-147
are :	97
are <drug>	226
are <harmful>	176
are <hype>	123
are <lowers>	185
are <natural>	-132
are <pregnancy>	331
are <raises>	-195
are about	206
are affect	130
are fine .	115
are free	-137
are free of	-134
are given	-218
are gone	-198
are link	134
are not	151
are not .	205
are not <condition>	-116
are often	-163
are poor	152
armpit	135
around # in	150
around for	-116
as <drug>	-162
as <drug> .	-127
as <person> .	151
as a	120
as do	188
as if	324
as if <person>	123
as it	132
as soon	147
as soon as	147
as the <body>	118
as thos	139
as though	185
as well	203
ask for	146
assess	-114
at birth	-180
at first	391
at first .	331
at one	-160
at that	121
at the <body>	141
at the cost	139
at thre	177
at two	205
author	-122
away .	-258
away and	106
bad	157
be <harmful>	217
be <harmful> .	129
be <lowers>	154
be <lowers> .	101
be <unwell>	177
be <unwell> .	-167
be <unwell> and	228
be breath	116
be breath in	113
be caus	-162
be caus by	-162
be chang	-117
be expect	162
be left	-127
be replac	119
be seen	-203
be test	-139
be used to	-203
beam	116
beam .	147
becaus	313
becaus <harm>	197
becaus it	148
becaus of	154
becaus of the	189
becaus the <body>	171
becom	-298
becom <unwell>	-116
becom <unwell> and	-146
been	132
been seen	161
befor it gets	177
befor the	-277
befor they	182
beforehand	-134
being	194
belong to	172
bend	310
beneath	118
beneath the	184
beneath the <body>	145
better ,	161
better than	-137
between #	166
between the	-104
beyond	182
bias	-213
big	-189
bigger	-116
bind <remedy>	-181
birth ,	-167
birth in	181
bit	222
blad	155
blanket	140
blur	215
blur <vital>	113
blur the	146
board	-100
both <body>	-145
brak	94
breath	118
breath in .	111
brief <harm>	97
bring <harm>	260
bring a	197
bring on	213
bring the	-106
brought	176
build	-366
build up	-139
build up and	-121
bulk	-150
burn	180
but	67
but does	-140
but not	-324
butter	115
by #	-157
by <body> .	-129
by <condition>	-177
by <harm>	-136
by <treatment>	-104
by a <person>	-127
by about	-154
by itself	-230
by mistak	241
by the time	-160
cabl	126
call	-369
can <ails>	146
can <exposure>	-319
can <exposure> to	-201
can <harms> the	105
can <lowers>	164
can all	-176
can be	-459
can be <harmful>	123
can be given	117
can be left	-136
can bring	111
can bring on	161
can caus	216
can do	-193
can have	202
can have it	167
can itself	141
can leav	157
can make a	142
can occur	-161
can strengthen	136
can turn	116
can't be	181
card	-115
care	-140
care .	184
carpet	115
carton	-179
cas	182
case	188
catch the	166
caus	-379
caus ,	-191
caus , and	-145
caus .	-136
caus <condition>	314
caus <harm>	-149
caus a <condition>	-220
caus by	-224
caus by <condition>	-180
caus of	163
center	-262
centr	121
certain	237
certain <exposure>	86
chang	286
cheap	121
check	191
chief	190
childbirth	-169
choos	-167
circuit	-148
cleaner	170
clear	-459
clear .	152
clear by	-117
click	-130
clos	-182
clos to	179
clue	-116
coat	-259
colleagu	140
com .	175
com <body> .	106
com from	-296
combin	234
combin <treatment>	165
come	-137
come befor	-122
come befor it	-122
common and	330
common in	-213
common reason	-133
complet	-99
contain	209
controll	-217
cost	273
cost of	139
could	298
coupl	230
coupl of	177
coupl of <time>	177
cover	-344
cover the	-154
cycl	-150
deep	-151
deep <harm>	-157
deeper	142
deliver	-97
dental	129
describ	204
desk	-168
develop	401
develop a	136
develop in	151
diagnos	97
did not	-130
did not .	-209
different	-111
disagre	133
do .	-139
do it	149
do not .	169
do not <ails>	-164
do not let	159
do so	-211
do the	381
do the same	271
does not	260
does not <harm>	186
does not <harms>	-114
does not <lowers>	139
does not clear	-125
does not make	254
does not mean	-196
does the	100
doesn't	177
doesn't caus	-129
don't	161
don't help	111
don't need	139
done	131
donor	124
donor <body>	167
down .	149
down the	-177
dr	-232
dr .	-131
drag	143
drag on	123
drawer	140
drew	141
dri	-139
dripp	-142
drum	143
dump	144
dur	114
dur <treatment>	156
dur the <treatment>	160
ear	182
ear .	-132
ear <harm>	145
earlier <treatment>	-127
ease	-196
easter	121
edg	-163
effect	413
effect on	-180
eight <time>	-137
else	-132
elsewher	155
end in	-142
end up	270
enlarg <body>	-136
enough	-177
enough .	-141
escap	165
even for	193
even so	-112
even so ,	-112
ever # <treatment>	-156
ever <time>	-269
ever <treatment>	199
ever six	-128
ever six <time>	-128
ever two	-158
everyth	-159
everyth else	-131
exces	164
expect	487
expect .	131
expect a	196
explain	-163
expos	118
external	137
failur	-210
failur to	-110
fals	133
fast	131
faster	180
faster .	285
fault	99
favour	153
fear	321
feel	376
feel <unwell>	-104
feel <unwell> on	114
feel as	307
felt <unwell>	137
fetal	-148
fift .	92
fill	-175
find	-195
fine	320
fine .	241
finish	246
first #	133
first # <time>	136
first <time>	157
first <treatment>	-132
first thre	133
first thre <time>	108
fits	175
five .	160
five <time> .	-129
fix	-147
flam	137
flat for	-189
flavor	174
floor .	129
fluid	-206
fluid .	-185
fluid may	178
follow -	205
follow - up	211
follow .	-214
food	-117
for #	194
for # to	171
for <condition>	-277
for <harm>	-156
for <harm> .	-143
for <person>	203
for <person> with	158
for <symptom>	-119
for a	161
for a <body>	103
for a <time>	220
for a time	128
for about	148
for about six	195
for an	261
for an <time>	129
for another	121
for five <time>	210
for longer	168
for more	166
for near	-122
for one to	99
for that	-141
for the	116
for the <pathogen>	132
for the majorit	148
form	-149
form when	-140
fort	-154
found	196
found .	-199
found no	136
four	-152
frag	185
free	-129
frequent	150
fresh	160
frida	161
from <condition> ,	164
from <exposure>	-117
from <harm> .	174
from food	-106
from start	137
from the <body>	-148
from the <harm>	245
from the <pathogen>	-93
from the site	158
fruit	107
full	-352
full <drug>	-92
further	232
further .	175
gat	114
gave	116
gave me	159
general	186
gentler	188
get a	132
get in	-132
get it	-166
get rid	156
get rid of	156
gett	-171
give	-79
given	-293
given ever	156
given for	-147
glas	-153
glass	-177
go on	-106
goal	-200
goes on	-98
going <body>	127
gone .	-194
gone in	181
good .	136
got	108
greater	158
ground	-195
group	-293
had <condition> .	-168
had <harm>	241
had a	192
had a <harm>	143
had it	-216
had not	237
had to	240
had to be	150
halfwa	130
hand	103
handl	214
happen	299
hard	234
hard ,	115
harder	216
has <hypes>	209
has becom	138
has been	149
has been seen	159
has caus	131
has ever	115
has not	-202
has to be	48
hasten	216
have <ails>	166
have <condition>	-162
have <harm>	99
have <harms>	-132
have a	-312
have a <condition>	-153
have an	199
have follow	122
have found	121
have it	-126
have to	143
have two	168
have used	149
head	150
heat	137
heat <harms>	-130
help ,	111
her <staff>	170
hidden	-104
high	187
high .	210
high a	129
higher	247
hits	115
hold <body>	132
hole in the	143
hom	-183
home .	-143
home <product>	-117
how	-250
human	-162
i'd	107
i've	128
ice	156
ice .	225
ice for	117
if <person> are	-281
if one	-124
if your <body>	264
improv	-185
in #	664
in # ,	-194
in # .	199
in # <buyer>	-112
in # <percent>	67
in # <person>	-100
in # or	136
in # to	79
in ,	-171
in <body> and	-199
in <condition> ,	-185
in <condition> .	304
in <form>	-112
in <harm>	-152
in <health>	194
in <pathogen>	187
in <person> .	-113
in <person> it	-180
in <person> who	145
in <pregnancy>	179
in <pregnancy> ,	156
in <rave> <buyer>	299
in a <time>	157
in a hundr	205
in about #	270
in about a	-158
in five	74
in for	142
in health	218
in one	134
in our	-152
in rough	177
in rough #	187
in ten	-257
in that	193
in the <beauty>	-180
in the first	442
in their	-174
in them	121
in thos	138
in thos who	116
in thre	-280
in time	-170
in two of	172
in two to	-143
in up	192
in up to	192
in which	169
in which a	109
inch	198
includ	208
includ :	180
insurer	-155
is .	132
is <harmful>	373
is <harmful> .	176
is <harms>	-164
is <likelier>	193
is <reporting>	-123
is <safe>	207
is <safe> .	-146
is <safe> and	125
is <unwell>	-234
is <unwell> and	152
is <unwell> for	151
is a	-163
is a different	-142
is absorb	158
is absorb .	156
is allow	186
is almost	218
is an <harm>	142
is an emergenc	139
is common	-124
is common and	217
is common in	-191
is for	-158
is found	-210
is general	161
is littl	152
is normal	109
is not a	-154
is now	-143
is often	276
is permanent	131
is possibl	96
is rare	186
is seldom	-116
is short	-116
is still	135
is taken	148
is the main	154
is the usual	-182
is the worst	185
is their	100
is ther	168
is too	179
is used	-172
is very	119
is why	105
isn't	-128
it ,	164
it ;	126
it <ails>	-163
it <ails> .	117
it <condition>	199
it <harms> ,	130
it <performance>	-187
it <raises>	-113
it <treatment>	-111
it about	149
it along	104
it also	286
it can be	-85
it can't	138
it can't be	149
it cannot	196
it com	253
it com <body>	116
it contain	109
it gets	242
it giv	121
it goes in	146
it goes on	-104
it in	-271
it is .	119
it is <contra>	136
it is about	151
it suit	-153
it suit <buyer>	-153
it tak	-94
it up .	170
it will	249
it's	342
it's <natural>	115
its <safety>	167
its own	187
its own .	145
itself	-151
itself can	100
itself does	135
itself is	-138
job	-227
join	-213
judg	-197
juic	321
keep <drug>	129
keep <person>	156
keep the	-259
kept	133
knock <person>	160
knock <person> out	160
know	-384
known	209
known .	247
known to	-79
l	-139
label	-259
larger	193
last	-189
last a	207
last for	-175
last of	152
last period	-169
layer	-231
lazy	216
leav	150
leav .	139
leav <person>	157
leav your	231
left	106
left <buyer>	132
left alon	-183
left behind	230
left in	201
lemon	182
lengthen	126
lengthen the	126
let a	226
lets	154
letter	-154
lies	-206
life	-147
lifetim	204
light	-231
light ,	-107
like	225
link	315
link to	233
list	-142
list of	-147
littl	96
littl ,	-187
littl <body>	152
live	162
live <pathogen>	130
live <pathogen> .	129
load	335
lock the	-144
long	163
long -	106
long - term	155
long <time>	-122
longer ;	218
look at	-145
look for	-353
loos and	128
loss	-263
lost to	-135
loud	172
louder	194
low	264
low -	153
low .	-112
lying	114
made	141
majorit	189
mak <harm>	92
mak <harm> <unwell>	115
mak a	-142
mak the <body>	-124
make <body>	-191
make <remedy>	-98
make a	320
make it	-101
make it <unwell>	-126
make the	293
make up	-87
marchetti	-115
mark	120
market	-159
match	-119
matter	-295
may <exposure>	-134
may <exposure> to	-122
may <harm> .	-114
may <harms>	276
may <pathogen>	153
may <product>	143
may <raises>	201
may be	-529
may even	160
may feel	242
may have	-168
may have a	-163
may last	-154
may look	146
may make	205
may make it	149
may need	-134
me	261
meal	-144
mean	-349
mean <condition>	-138
mean <condition> .	-160
mean <harm>	127
mean <harm> .	182
meant	-149
meant for	-146
measur	-339
messag	-179
metal	253
mg	-170
might	150
might have	-169
mild	156
million <buyer>	-134
mistak	289
mixtur	152
molecul	-138
mone	-152
more	272
more .	88
more <condition>	-144
more <harm>	140
more <unwell>	152
more readi	137
more slow	159
more than #	-147
more than a	-126
more than one	120
morn .	-190
mov .	138
mr	133
multifocal	146
multifocal <device>	147
must be	138
name	-86
national	180
national <evidence>	130
near	235
near all <buyer>	143
near ever	169
near the	149
nearb	138
need	-151
need a <harm>	-266
neighbor	-156
never	181
new <beauty>	-103
new <device>	255
next .	-166
next to	193
next to noth	169
ninet	131
no	139
no <body>	-204
no <drug>	-78
no <harm>	227
no <harm> .	190
no <harms>	-124
no <treatment> is	127
no gain	160
no link	184
no live	143
no live <pathogen>	143
no longer	-249
no such	134
node	242
none .	234
none has	-111
none has been	-111
normal .	-222
north	-198
not <ails>	-164
not <condition>	-170
not <condition> .	-166
not <harms>	180
not <raises> <body>	82
not a	-111
not affect	112
not be	-163
not clear	-126
not enter	138
not for	151
not let	151
not make	200
not make it	-142
not mean	-196
not need .	158
not quit	-164
not reach	172
not the	-153
notch	118
noth about	-178
noth for	145
notic :	154
november	227
now and	332
now and then	321
nuisanc	371
nuisanc .	296
number ,	158
occasional	269
occur .	-198
occur in	104
odd	505
of <body> .	-85
of <buyer>	78
of <buyer> are	-178
of <condition>	-266
of <condition> .	-282
of <drug>	-137
of <exposure>	324
of <exposure> and	-114
of <harm>	120
of <pathogen>	69
of <pathogen> .	-168
of <pregnancy>	142
of <remedy>	194
of <treatment>	225
of <treatment> ,	-115
of <unwell>	101
of <vital>	114
of being	73
of bias	-213
of care	-122
of cas .	155
of fear	211
of fluid	-127
of its	-158
of one	-227
of the	119
of the <condition>	-115
of the <evidence>	154
of them	-163
of them ,	-114
of thes	175
of us	-175
of your	-265
off	293
off ,	176
off , and	111
off .	-379
old <harm>	124
old <treatment>	-119
older	220
older <person>	-128
on <drug>	369
on <drug> .	155
on <drug> for	128
on <evidence>	223
on <harms>	143
on <harms> <beauty>	143
on <superlative>	-144
on a	334
on a <body>	171
on a <device>	143
on both	155
on for	-156
on for <time>	-85
on it	196
on our	-132
on the	143
on the <device>	-230
on their	-145
on to	-167
once	131
one	110
one .	-138
one <drug>	-114
one go	128
one larg	134
one to two	-170
one'	137
ones .	203
only if	-200
open ,	-137
option .	-160
or <body>	163
or <condition>	-225
or <drug>	141
or <time>	-164
or <time> .	-122
or <treatment>	-145
or <unwell>	148
or an	130
or feel	145
or longer	165
or of	162
or the	-210
or the <body>	-186
or two	112
orang	318
orang ,	347
other	-360
out in	198
out of	104
out of the	150
out the	-133
outer	-156
outsid	137
outweigh	156
outweigh the	147
over #	213
over # <time>	140
over six	-141
over six <time>	-139
over the	148
page	-263
page for	-152
pale	126
part	-191
part .	-129
part of	-224
particular	167
pass .	-261
pass water	209
per million	223
permanent	295
permanent .	239
phras	-145
physical	151
pick	-211
piec of <body>	-153
pig	-140
pink	144
plac	-362
plac the	140
plain	-173
plann	119
pleas	-210
point	-335
pool	-242
poor	263
positiv	197
positiv .	136
possibl	283
pravastatin	179
prefer	-127
pres	-129
press	100
previou	144
pric	356
pric is	172
problem	130
problem .	-150
problem are	95
problem in	115
produc	207
prolong	180
prompt .	106
protect	-183
provok	171
provok <harm>	158
puff	121
pull	288
puls	-156
put	407
put it	114
puts	230
qt	119
quick	-173
quiet	-158
quitt	127
ran	150
rare	560
rare ,	150
rare , the	149
rare .	196
re	115
re -	116
reach the <body>	172
react	310
react to	292
read a	-108
readi	198
reason	-161
reason .	-162
recent	160
recent <treatment>	103
receptor	-115
record	175
recover	239
recover .	152
regular <treatment>	152
rely	157
rely on	157
remain	-164
report	249
resist	-112
respond	-148
return .	166
return in	-235
right	-202
roll	-163
roof	-140
rough #	300
rough # of	168
rule	126
rule out	143
runn	215
said .	155
same as	-206
sampl	-222
sand	277
saw	123
scal	-148
scann	160
scor	-231
season	-126
see	-519
seem	172
seem <safe>	175
seem to be	120
seen .	-109
sees	-80
self	-128
self -	-128
semen	258
send	-204
send a	-147
sens	148
sent	124
separat	141
separat them	135
ser	152
ser of	162
seriou	185
seriou <condition> .	-125
sets	237
sets off	210
sett	145
sett ,	120
sever	-205
sever <condition>	230
several <drug>	220
sew	110
shap	-287
shav	295
shed	77
shift	187
shift .	111
short -	243
short of	149
shorten the	182
should know	-139
should wait	130
show	-262
show <condition>	-167
show that	-141
shower	-188
shown	-276
shown to	-140
shut	-181
side ,	-175
side <body>	80
sign	-209
sign .	-247
sign of	-112
sign of <condition>	-114
signal	-231
similar	140
similar <drug>	187
simp	-121
simvastatin	230
sinc a	128
sinc the <body>	123
six <time>	-230
six <time> ,	-121
six <time> ;	146
skip	142
skip the	214
sleep	211
sleep in	100
sleep in them	106
slid	-160
slight	334
sling	129
slipper	118
slow	213
slow -	192
slow - <treatment>	131
slow <vital>	144
slow the	-315
slow to	133
slow to <hypes>	162
small <danger>	160
small number	169
snuff	136
so	329
so ,	-189
so <person> can	-138
so a	-151
so a <harm>	-165
so are	152
so can	114
so do	193
so that	-291
so that they	-100
so the <body>	114
soil	-131
soil ,	-130
sold	-144
someth	-220
someth else .	118
sometim	116
soon	276
soon as	147
sort	174
sound	100
spac	-245
spar	280
speak	147
speech may	157
speed	175
spill	-91
spot	107
spot ,	-132
spot , and	-136
spot .	118
spot ;	-160
spot on	-178
spot on the	-168
spread from	99
squar	177
squeez	-155
stag	-193
stag .	-154
stand	135
start	-123
stat	-313
stay	-93
stay on	-132
stay wher	182
stock	-100
stop	170
stop <harm>	-195
stop <person>	123
stop a	-100
stop and	306
stop the <device>	119
stopp	153
stov	138
stream	-114
stretch the	128
stretch the <body>	128
strong	225
stronger	171
struck	233
stud	-148
substanc that	114
succes	-167
such <buyer>	-114
such a	150
suggest	-164
suit	-467
suit <buyer>	-197
surfac	111
surfac <body>	184
surviv	-98
swallow ,	113
swallow .	-179
sweat	-140
sweet	162
tak <drug>	196
take <drug> ,	107
take <drug> .	92
take <drug> for	-139
take the	74
taken	302
tan	132
tap	176
taper	-187
target	-280
teach	-160
tell	-232
ten	-301
ten .	-186
tend to be	-278
tenth of	-138
than <person> of	-127
than a	-321
than in	131
than one	199
that .	-144
that <ails>	-162
that <buyer>	-165
that <exposure>	-182
that <harm>	120
that <harms>	-141
that <harms> the	-101
that <person>	-212
that <raises>	-186
that <time>	142
that can't be	141
that drag	125
that even	146
that form	-149
that hold	219
that is	-116
that is <unwell>	-136
that is too	110
that is why	141
that it does	139
that reach	-114
that reach the	-114
that spot	182
that the	125
that the <body>	243
the #	194
the <ails>	152
the <beauty> .	-233
the <beauty> and	161
the <beauty> was	240
the <body>	149
the <body> ,	-162
the <body> and	-88
the <body> becom	-125
the <body> by	-182
the <body> feel	149
the <body> further	132
the <body> giv	161
the <body> is	-185
the <body> on	113
the <body> or	-76
the <body> that	-102
the <body> too	-141
the <body> will	228
the <condition>	-118
the <condition> ,	-230
the <condition> .	131
the <danger> .	143
the <device>	87
the <device> .	176
the <device> <harm>	188
the <drug> on	-161
the <evidence> .	162
the <exposure>	-131
the <exposure> <harm>	-125
the <form>	103
the <guarantee>	146
the <harm>	-174
the <harm> ,	-132
the <harm> <harm>	134
the <harm> <hypes>	130
the <harm> is	298
the <harm> that	-143
the <hypes>	-199
the <likelihood>	136
the <likelihood> <raises>	127
the <pathogen>	188
the <pathogen> .	255
the <pathogen> in	-118
the <pathogen> is	250
the <person>	-142
the <person> ,	127
the <person> <harm>	-135
the <product>	176
the <provider>	-175
the <provider> and	219
the <raises>	-157
the <red-flag>	144
the <red-flag> .	150
the <staff>	105
the <symptom>	239
the <time> after	137
the <treatment>	185
the <treatment> ,	-196
the <treatment> .	202
the <treatment> <ails>	135
the <treatment> if	202
the <treatment> itself	138
the <unwell>	-148
the brak	161
the canal	122
the canal .	151
the chief	157
the cost	139
the cost of	139
the culprit	-122
the edg	-184
the effect	181
the first	167
the first #	133
the first .	-137
the first <time>	157
the first thre	133
the last of	152
the last period	-141
the level	182
the lifetim	108
the longer	157
the main	121
the majorit	143
the more	160
the next <time>	128
the number	-65
the odd	196
the old	-194
the part of	154
the plac	147
the plastic	136
the pric	126
the real	-187
the reason	129
the result	-141
the revers	167
the same as	-206
the site	128
the slow	204
the spot	182
the tap	101
the toilet	151
the two	-145
the unit	-265
the vaginal	118
the vaginal wall	118
the vessel	193
the vessel of	-107
the wall	-205
the worst	247
them ,	-217
themselv	-79
themselv .	-140
then	-224
then <person>	146
then it	108
then the	-74
ther and	-121
ther is littl	151
ther is no	-183
ther were	146
thes	93
thes <hypes>	171
thes includ	174
they <ails>	159
they are <safe>	-183
they can	-279
they can <harm>	-121
they can be	-141
they have	-170
they may	178
they were	140
thin the	338
thin the <body>	232
thing	-316
this can	-148
thos	241
thos on	209
thos who	-225
thos who have	96
though	243
though <person>	-173
though it	140
thre	-53
thre <time>	227
thread	-246
through	-204
through .	213
through the <beauty>	-113
through the vaginal	118
tight	222
tight and	154
till	311
tim	-132
tim the	175
tiny <harm>	-139
tip <harm>	168
to # <percent>	12
to # <time>	124
to <buyer>	-147
to <condition>	197
to <drug>	229
to <harms>	168
to <hypes>	189
to <hypes> .	258
to <lowers>	-208
to <person>	-160
to a <time>	-117
to an	201
to be expect	146
to be replac	119
to breath	131
to eight <time>	-173
to finish	253
to have	-218
to let	-139
to make	-190
to noth	168
to one	122
to say	-118
to stop	-128
to that	123
to that of	123
to the <treatment>	-133
to the toilet	232
to two	116
to two <time>	96
to us	273
to wait for	-139
to wear	-138
to work	-179
to your	-220
today'	336
toddler	142
toilet	234
told	374
told us	-114
too	278
too fast	168
too littl	-188
too low	140
too soon	229
too tight	191
tool	324
touch	122
tour	-107
towel	203
trac ,	132
travel	-89
tri	-168
true	-105
try	-87
turn .	-109
turn <product>	127
turn out	-111
twelv	-244
twelv <time>	-191
twelv <time> .	-136
twent	-161
twic	-145
twin	122
two	-100
two <condition>	167
two <person>	191
two <time>	-120
two <time> .	248
two of the	157
two to four	227
unaffect	125
uncommon	187
uncommon .	138
under	100
under #	-104
under # .	148
under <treatment>	-180
under an	-117
unles	99
unles it	-136
unnotic	-150
until the	-263
unusual	162
unusual .	169
up ,	145
up .	317
up in	301
up to	194
up to #	120
up to two	206
updat	109
upward	-185
upward .	-163
urgent	122
us with	137
use for	-131
used	278
used <drug>	104
used to	-315
used to the	121
useles	159
vaginal	118
vaginal wall	118
validat	-146
valu	127
very	411
very <complication>	-142
vessel of	-116
vessel of the	-116
vibrat	180
wait	286
wait .	263
wait for	-159
walk	-141
want	-188
ward .	148
warn	329
was <lowers>	129
was <unwell>	182
was given	-148
was on the	183
was once	241
was taken	245
wash <body>	125
watch for	309
water ,	127
water into	-137
water into the	-137
way .	-151
wear	260
wear a	153
wear the	217
weather	-164
well <person>	-119
went	174
were	225
were too	-138
wet	140
what	-296
what <buyer>	157
what a	158
what is	-152
when	-262
when <harm>	-124
when a	-192
when it is	123
wher <person>	119
wher it is	180
wher the	132
wher the <device>	120
wherea	-140
whether	-210
which	-84
which a	157
which is	131
whichever	231
whil	218
whil <pregnancy>	173
whil the	86
whistl	153
whit <body>	110
who	183
who are <pregnancy>	280
who are <unwell>	-118
who feel	-139
who had	-130
who have	54
who have a	152
who have it	-90
who need	118
who never	170
who react	147
who react to	147
who take	170
whol .	164
will <harm>	135
will be	259
will not	78
will not <harms>	159
winter	-108
wish	-121
with <condition> .	167
with <drug>	365
with <exposure>	137
with <harm>	110
with <harm> .	124
with <harm> and	127
with <safe>	-179
with <treatment>	196
with <treatment> .	104
with <unwell> <body>	210
with a <drug>	-97
with a cloth	213
with an	272
with more	-144
with such	117
within a	61
within a <person>	176
within an	-134
within an <time>	-134
within six	202
within six <time>	202
within two <time>	-210
without <condition>	-150
without <condition> ,	-140
without <harm>	-135
won't	227
word	120
work or	115
worst	248
written	-135
wrong	203
yes	264
yes .	245
yet	-175
young	-136
your <body> are	142
your <drug>	-193
your <staff>	-198
your old	127
zero	270
zero <harm>	318`,
    'shape': `{agent}	697
{agent} {agent}	194
{agent} {agent} {ails}	-195
{agent} {agent} {harms}	-78
{agent} {agent} {if}	-211
{agent} {agent} {interacts}	152
{agent} {agent} {may}	576
{agent} {agent} {raises}	389
{agent} {agent} {reports}	179
{agent} {agent} {treated~}	-148
{agent} {ails}	405
{agent} {ails} {harms}	-256
{agent} {ails} {suffers}	-213
{agent} {body} {body}	243
{agent} {body} {causes}	-226
{agent} {body} {condition}	162
{agent} {body} {harms}	323
{agent} {body} {harm}	-147
{agent} {body} {may}	415
{agent} {body} {no}	128
{agent} {body} {occurs}	-277
{agent} {body} {pronoun}	-169
{agent} {body} {suffers}	-243
{agent} {body} {treated}	135
{agent} {causes}	677
{agent} {causes} {agent}	-463
{agent} {causes} {body}	148
{agent} {causes} {condition}	135
{agent} {causes} {no}	244
{agent} {causes} {pathogen}	-221
{agent} {causes} {person}	265
{agent} {complication}	148
{agent} {condition}	589
{agent} {condition} {agent}	240
{agent} {condition} {pronoun}	136
{agent} {harms} {body}	128
{agent} {harms} {person}	153
{agent} {harm}	150
{agent} {harm} {body}	-105
{agent} {harm~}	-310
{agent} {harm~} {harm}	231
{agent} {harm~} {harm~}	140
{agent} {harm~} {no}	-189
{agent} {harm~} {person}	-244
{agent} {harm~} {suffers}	193
{agent} {if}	259
{agent} {if} {person}	35
{agent} {likelihood}	300
{agent} {lowers} {agent}	132
{agent} {lowers} {body}	-145
{agent} {lowers} {likelihood}	-156
{agent} {may}	499
{agent} {may} {ails}	177
{agent} {may} {causes}	293
{agent} {may} {harms}	516
{agent} {may} {harm~}	171
{agent} {may} {lowers}	215
{agent} {may} {no}	-173
{agent} {may} {person}	-203
{agent} {may} {treated~}	-164
{agent} {must}	-215
{agent} {must} {interacts}	-140
{agent} {must} {no}	120
{agent} {no} {agent}	-150
{agent} {no} {causes}	271
{agent} {no} {person}	107
{agent} {no} {pronoun}	-107
{agent} {no} {suffers}	-268
{agent} {no} {trouble}	220
{agent} {occurs}	-103
{agent} {occurs} {agent}	-240
{agent} {pathogen}	-557
{agent} {pathogen} {condition}	194
{agent} {pathogen} {person}	-126
{agent} {pathogen} {pronoun}	163
{agent} {pathogen} {raises}	-99
{agent} {person}	322
{agent} {person} {agent}	183
{agent} {person} {body}	-231
{agent} {person} {harm}	-129
{agent} {person} {no}	-316
{agent} {person} {person}	186
{agent} {person} {pronoun}	-262
{agent} {person} {suffers}	208
{agent} {pronoun}	384
{agent} {pronoun} {body}	-222
{agent} {pronoun} {harms}	161
{agent} {pronoun} {harm~}	176
{agent} {pronoun} {interacts}	146
{agent} {pronoun} {lowers}	-124
{agent} {pronoun} {may}	349
{agent} {pronoun} {no}	186
{agent} {pronoun} {person}	-215
{agent} {pronoun} {suffers}	210
{agent} {raises}	544
{agent} {raises} {body}	-255
{agent} {raises} {pronoun}	429
{agent} {reports}	198
{agent} {reports} {harm}	122
{agent} {reports} {no}	-211
{agent} {suffers}	461
{agent} {suffers} {agent}	-219
{agent} {suffers} {ails}	-246
{agent} {suffers} {body}	150
{agent} {suffers} {complication}	-149
{agent} {suffers} {harms}	220
{agent} {suffers} {harm}	121
{agent} {suffers} {lowers}	160
{agent} {suffers} {no}	-443
{agent} {suffers} {pathogen}	182
{agent} {suffers} {person}	468
{agent} {suffers} {pronoun}	-273
{agent} {suffers} {suffers}	-202
{ails}	-194
{ails} {agent}	143
{ails} {agent} {agent}	171
{ails} {ails}	236
{ails} {body} {person}	214
{ails} {body} {suffers}	87
{ails} {harms}	250
{ails} {harms} {body}	-104
{ails} {harm}	-230
{ails} {if}	242
{ails} {may} {body}	-147
{ails} {no}	-438
{ails} {occurs}	342
{ails} {person}	171
{ails} {person} {causes}	149
{ails} {person} {pronoun}	-167
{ails} {person} {suffers}	284
{ails} {pronoun}	-392
{ails} {pronoun} {person}	162
{ails} {suffers}	-438
{body}	284
{body} {agent}	-191
{body} {agent} {agent}	-135
{body} {agent} {ails}	169
{body} {agent} {body}	-160
{body} {agent} {harm~}	240
{body} {agent} {may}	-99
{body} {agent} {no}	187
{body} {agent} {person}	77
{body} {ails} {body}	150
{body} {ails} {harms}	169
{body} {ails} {may}	-242
{body} {ails} {pronoun}	-119
{body} {body}	-315
{body} {body} {agent}	-118
{body} {body} {ails}	262
{body} {body} {body}	-588
{body} {body} {harm}	-270
{body} {body} {harm~}	-140
{body} {body} {lowers}	328
{body} {body} {person}	-122
{body} {body} {reports}	-186
{body} {body} {suffers}	285
{body} {causes} {pronoun}	-245
{body} {harms}	97
{body} {harms} {agent}	-242
{body} {harms} {person}	237
{body} {harm}	-170
{body} {harm} {may}	132
{body} {harm} {no}	-166
{body} {harm} {person}	178
{body} {harm} {pronoun}	205
{body} {harm~} {agent}	-138
{body} {harm~} {harm~}	414
{body} {harm~} {may}	258
{body} {if} {person}	201
{body} {if} {pronoun}	-250
{body} {interacts}	-189
{body} {lowers}	123
{body} {may}	730
{body} {may} {agent}	-172
{body} {may} {ails}	152
{body} {may} {body}	-175
{body} {may} {condition}	305
{body} {may} {harms}	-66
{body} {may} {if}	221
{body} {may} {no}	254
{body} {may} {occurs}	-194
{body} {may} {pathogen}	-214
{body} {may} {pronoun}	-241
{body} {may} {suffers}	269
{body} {no}	-315
{body} {no} {agent}	403
{body} {no} {causes}	295
{body} {no} {harms}	167
{body} {no} {person}	-341
{body} {no} {pronoun}	192
{body} {occurs} {agent}	-328
{body} {occurs} {pronoun}	282
{body} {pathogen}	-324
{body} {pathogen} {body}	270
{body} {person}	325
{body} {person} {body}	-220
{body} {person} {causes}	209
{body} {person} {person}	-151
{body} {pronoun} {agent}	146
{body} {pronoun} {ails}	-192
{body} {pronoun} {body}	120
{body} {pronoun} {causes}	-159
{body} {pronoun} {may}	102
{body} {pronoun} {no}	-221
{body} {pronoun} {raises}	174
{body} {pronoun} {suffers}	-185
{body} {pronoun} {treated}	210
{body} {reports}	93
{body} {reports} {harm}	-152
{body} {suffers}	137
{body} {suffers} {agent}	-230
{body} {suffers} {ails}	144
{body} {suffers} {body}	-270
{body} {suffers} {harms}	-374
{body} {suffers} {harm~}	-164
{body} {suffers} {if}	345
{body} {suffers} {pathogen}	-124
{body} {suffers} {person}	274
{body} {suffers} {pronoun}	-251
{body} {suffers} {raises}	198
{body} {suffers} {reports}	549
{body} {suffers} {suffers}	164
{body} {treated}	193
{body} {trouble}	208
{causes}	366
{causes} {agent}	-167
{causes} {agent} {agent}	-270
{causes} {agent} {body}	-386
{causes} {agent} {may}	233
{causes} {agent} {suffers}	205
{causes} {body} {causes}	147
{causes} {body} {harms}	288
{causes} {body} {may}	261
{causes} {body} {suffers}	-247
{causes} {causes}	-95
{causes} {condition}	328
{causes} {condition} {harm}	-151
{causes} {condition} {person}	116
{causes} {harm}	512
{causes} {harm} {agent}	334
{causes} {harm} {body}	126
{causes} {harm} {harm~}	160
{causes} {harm} {may}	-206
{causes} {harm} {person}	-149
{causes} {harm} {suffers}	-177
{causes} {harm~} {body}	-220
{causes} {harm~} {harm~}	-182
{causes} {harm~} {person}	221
{causes} {harm~} {pronoun}	175
{causes} {if}	-227
{causes} {if} {person}	-238
{causes} {may}	-334
{causes} {no}	283
{causes} {no} {agent}	265
{causes} {no} {trouble}	-137
{causes} {pathogen}	465
{causes} {pathogen} {body}	-131
{causes} {pathogen} {pronoun}	122
{causes} {person}	277
{causes} {person} {condition}	162
{causes} {person} {harm}	184
{causes} {person} {pronoun}	-233
{causes} {person} {suffers}	-231
{causes} {pronoun}	260
{causes} {pronoun} {causes}	137
{causes} {suffers}	107
{complication}	138
{complication} {harm}	119
{condition}	-520
{condition} {agent}	557
{condition} {body} {body}	-252
{condition} {causes} {agent}	261
{condition} {condition}	-317
{condition} {harm}	-480
{condition} {harm} {harm}	-122
{condition} {if}	172
{condition} {if} {pronoun}	195
{condition} {may}	-493
{condition} {may} {harms}	-295
{condition} {no}	-482
{condition} {no} {causes}	-169
{condition} {occurs} {person}	128
{condition} {person} {no}	124
{condition} {person} {pronoun}	179
{condition} {pronoun}	-183
{condition} {pronoun} {harms}	-224
{condition} {pronoun} {occurs}	-116
{condition} {pronoun} {pathogen}	280
{condition} {pronoun} {suffers}	132
{condition} {raises}	-174
{condition~}	143
{condition~} {pronoun}	185
{danger}	-140
{danger} {agent}	236
{danger} {harm}	340
{danger} {harm} {body}	144
{danger} {harm~}	166
{danger} {may}	-183
{danger} {person}	160
{danger} {pronoun}	-349
{danger} {reports}	-254
{harms} {agent}	-103
{harms} {agent} {agent}	319
{harms} {agent} {pronoun}	-153
{harms} {ails}	-231
{harms} {body}	262
{harms} {body} {ails}	-245
{harms} {body} {body}	-490
{harms} {body} {harms}	-157
{harms} {body} {lowers}	193
{harms} {body} {pathogen}	-193
{harms} {body} {pronoun}	117
{harms} {body} {suffers}	-138
{harms} {complication}	-107
{harms} {harm}	-448
{harms} {harm~}	132
{harms} {if}	-277
{harms} {may}	-316
{harms} {occurs}	-190
{harms} {pathogen}	165
{harms} {person}	364
{harms} {person} {body}	-209
{harms} {person} {harm}	-222
{harms} {person} {no}	-207
{harms} {person} {person}	334
{harms} {pronoun}	-143
{harms} {pronoun} {may}	-262
{harms} {raises}	-101
{harms} {suffers}	-215
{harm}	148
{harm} {agent}	-117
{harm} {agent} {body}	-253
{harm} {agent} {harm}	128
{harm} {agent} {pronoun}	-154
{harm} {agent} {suffers}	-207
{harm} {body}	-479
{harm} {body} {agent}	-187
{harm} {body} {body}	-216
{harm} {body} {harms}	-136
{harm} {body} {may}	-524
{harm} {body} {occurs}	152
{harm} {body} {pronoun}	178
{harm} {body} {trouble}	206
{harm} {causes}	-282
{harm} {causes} {harm~}	281
{harm} {causes} {trouble}	155
{harm} {complication}	159
{harm} {condition}	-241
{harm} {harms}	-442
{harm} {harms} {person}	127
{harm} {harm} {condition}	-146
{harm} {harm} {harm}	368
{harm} {harm} {harm~}	338
{harm} {harm} {may}	-146
{harm} {harm} {no}	125
{harm} {harm} {person}	132
{harm} {harm} {pronoun}	-113
{harm} {harm} {trouble}	-208
{harm} {harm~} {may}	-140
{harm} {harm~} {person}	-129
{harm} {if}	129
{harm} {if} {harm}	-247
{harm} {if} {pronoun}	144
{harm} {links}	-123
{harm} {links} {agent}	-117
{harm} {links} {harm~}	207
{harm} {lowers}	-354
{harm} {may}	-164
{harm} {may} {agent}	189
{harm} {may} {body}	224
{harm} {may} {causes}	-127
{harm} {may} {harms}	-366
{harm} {may} {links}	179
{harm} {may} {person}	-374
{harm} {may} {pronoun}	-140
{harm} {no}	-241
{harm} {no} {agent}	-227
{harm} {no} {body}	203
{harm} {no} {harm}	65
{harm} {no} {pronoun}	-165
{harm} {occurs}	-285
{harm} {occurs} {if}	-181
{harm} {occurs} {may}	-144
{harm} {occurs} {person}	106
{harm} {pathogen}	-709
{harm} {pathogen} {may}	-172
{harm} {person}	-180
{harm} {person} {agent}	211
{harm} {person} {harm}	-325
{harm} {person} {may}	195
{harm} {person} {person}	206
{harm} {person} {pronoun}	134
{harm} {person} {suffers}	125
{harm} {pronoun}	625
{harm} {pronoun} {agent}	-188
{harm} {pronoun} {ails}	307
{harm} {pronoun} {causes}	251
{harm} {pronoun} {may}	-191
{harm} {pronoun} {no}	-277
{harm} {pronoun} {occurs}	-232
{harm} {raises}	142
{harm} {reports}	342
{harm} {suffers}	189
{harm} {suffers} {agent}	-172
{harm} {suffers} {body}	163
{harm} {suffers} {links}	-116
{harm} {suffers} {occurs}	232
{harm} {suffers} {reports}	209
{harm} {suffers} {suffers}	155
{harm} {treated}	-133
{harm} {trouble} {body}	-111
{harm~}	-148
{harm~} {agent}	261
{harm~} {agent} {body}	183
{harm~} {agent} {harm}	149
{harm~} {agent} {may}	-137
{harm~} {agent} {no}	-126
{harm~} {agent} {suffers}	205
{harm~} {ails}	-187
{harm~} {body}	-216
{harm~} {body} {agent}	-176
{harm~} {body} {may}	194
{harm~} {body} {pronoun}	-179
{harm~} {body} {raises}	-252
{harm~} {causes} {body}	-134
{harm~} {causes} {pronoun}	144
{harm~} {complication}	103
{harm~} {condition}	-388
{harm~} {danger}	-139
{harm~} {harm}	304
{harm~} {harm} {may}	-312
{harm~} {harm} {must}	189
{harm~} {harm} {pathogen}	-207
{harm~} {harm~} {harm}	-332
{harm~} {harm~} {harm~}	-208
{harm~} {harm~} {may}	204
{harm~} {harm~} {person}	142
{harm~} {if}	270
{harm~} {if} {pronoun}	168
{harm~} {interacts}	187
{harm~} {links} {body}	125
{harm~} {lowers}	-302
{harm~} {may}	-255
{harm~} {may} {causes}	256
{harm~} {may} {occurs}	201
{harm~} {may} {pathogen}	-253
{harm~} {may} {person}	217
{harm~} {may} {pronoun}	-175
{harm~} {no} {harms}	-142
{harm~} {occurs} {agent}	209
{harm~} {person}	92
{harm~} {person} {body}	257
{harm~} {person} {pronoun}	184
{harm~} {person} {suffers}	219
{harm~} {pronoun}	-237
{harm~} {reports}	126
{harm~} {suffers}	72
{harm~} {suffers} {body}	-244
{harm~} {suffers} {no}	-108
{harm~} {suffers} {person}	-159
{if} {agent}	224
{if} {agent} {harm}	-99
{if} {agent} {may}	-236
{if} {agent} {suffers}	123
{if} {body} {ails}	-151
{if} {body} {harms}	-279
{if} {body} {harm}	248
{if} {body} {may}	190
{if} {body} {no}	-119
{if} {body} {pronoun}	204
{if} {condition}	251
{if} {danger}	-153
{if} {harms}	-185
{if} {harm}	-445
{if} {no} {agent}	133
{if} {person}	497
{if} {person} {agent}	246
{if} {person} {ails}	204
{if} {person} {harm~}	-163
{if} {person} {no}	-163
{if} {person} {pronoun}	203
{if} {pronoun}	-218
{if} {pronoun} {agent}	175
{if} {pronoun} {ails}	155
{if} {pronoun} {body}	-208
{if} {pronoun} {pronoun}	-185
{if} {suffers}	-324
{if} {trouble}	-140
{interacts} {condition}	160
{likelihood}	184
{likelihood} {condition}	232
{likelihood} {harm} {raises}	121
{likelihood} {raises}	415
{links}	195
{links} {harm}	-332
{links} {pathogen}	224
{links} {person}	-156
{lowers}	-171
{lowers} {ails}	-111
{lowers} {likelihood}	-392
{lowers} {likelihood} {harm}	-220
{lowers} {likelihood} {harm~}	-155
{lowers} {pronoun} {may}	172
{lowers} {suffers}	171
{lowers} {treated}	166
{lowers} {treated~}	-251
{may}	570
{may} {agent}	-330
{may} {agent} {pronoun}	133
{may} {ails}	159
{may} {ails} {agent}	215
{may} {ails} {if}	181
{may} {ails} {person}	-203
{may} {body}	250
{may} {body} {agent}	192
{may} {body} {body}	231
{may} {body} {harm}	-122
{may} {body} {pathogen}	140
{may} {causes}	237
{may} {causes} {agent}	190
{may} {causes} {body}	-159
{may} {causes} {condition}	210
{may} {causes} {pathogen}	268
{may} {causes} {person}	-152
{may} {condition}	266
{may} {harms}	431
{may} {harms} {harms}	189
{may} {harms} {pronoun}	305
{may} {harm}	345
{may} {harm} {body}	108
{may} {harm} {suffers}	126
{may} {harm~}	523
{may} {harm~} {pronoun}	120
{may} {interacts}	213
{may} {links} {body}	-193
{may} {links} {harm}	-223
{may} {lowers} {agent}	199
{may} {no} {agent}	240
{may} {no} {body}	287
{may} {no} {person}	-123
{may} {no} {suffers}	-243
{may} {occurs}	225
{may} {occurs} {agent}	134
{may} {occurs} {if}	424
{may} {occurs} {person}	-220
{may} {person}	-149
{may} {person} {harm}	107
{may} {person} {pronoun}	204
{may} {person} {suffers}	-118
{may} {pronoun} {agent}	117
{may} {raises}	266
{may} {raises} {body}	227
{may} {raises} {pathogen}	161
{may} {reports}	-359
{may} {suffers}	122
{may} {suffers} {body}	224
{may} {suffers} {harms}	-129
{may} {suffers} {harm}	114
{may} {treated}	-173
{may} {treated~}	-246
{must}	226
{must} {causes}	-158
{must} {interacts}	-140
{must} {lowers}	304
{must} {no}	679
{must} {no} {harms}	-132
{must} {raises}	-171
{no}	506
{no} {agent}	-573
{no} {agent} {agent}	-177
{no} {agent} {causes}	-202
{no} {agent} {harm}	127
{no} {agent} {harm~}	206
{no} {agent} {if}	249
{no} {agent} {pronoun}	-247
{no} {agent} {suffers}	-638
{no} {ails}	-443
{no} {ails} {agent}	-163
{no} {body}	295
{no} {body} {agent}	211
{no} {body} {ails}	162
{no} {body} {harms}	184
{no} {body} {may}	-211
{no} {body} {person}	280
{no} {body} {pronoun}	-275
{no} {causes}	430
{no} {causes} {body}	173
{no} {causes} {condition}	203
{no} {causes} {harm~}	-306
{no} {condition}	228
{no} {condition~}	-186
{no} {harms}	187
{no} {harms} {body}	-188
{no} {harms} {pronoun}	-186
{no} {harm} {no}	134
{no} {harm} {pronoun}	-346
{no} {harm~} {no}	252
{no} {harm~} {person}	299
{no} {if} {person}	157
{no} {may} {agent}	-140
{no} {may} {body}	94
{no} {must}	-208
{no} {no}	239
{no} {no} {harm}	121
{no} {occurs}	96
{no} {occurs} {pronoun}	-138
{no} {pathogen}	150
{no} {pathogen} {pronoun}	-98
{no} {person}	243
{no} {person} {body}	309
{no} {person} {condition}	105
{no} {person} {may}	-137
{no} {person} {person}	-209
{no} {person} {pronoun}	-285
{no} {person} {suffers}	-283
{no} {pronoun}	302
{no} {pronoun} {causes}	326
{no} {pronoun} {if}	207
{no} {pronoun} {may}	-196
{no} {pronoun} {no}	305
{no} {pronoun} {person}	179
{no} {pronoun} {suffers}	154
{no} {raises}	191
{no} {raises} {body}	372
{no} {reports}	406
{no} {reports} {harm~}	175
{no} {reports} {lowers}	-175
{no} {side-effect}	290
{no} {suffers}	-267
{no} {suffers} {body}	-168
{no} {suffers} {causes}	181
{no} {suffers} {harms}	-190
{no} {suffers} {harm}	244
{no} {suffers} {harm~}	-181
{no} {suffers} {no}	249
{no} {suffers} {person}	-364
{no} {suffers} {reports}	174
{occurs}	323
{occurs} {agent} {body}	174
{occurs} {agent} {harm~}	-323
{occurs} {body}	-354
{occurs} {body} {person}	134
{occurs} {causes} {agent}	221
{occurs} {condition}	269
{occurs} {harm}	141
{occurs} {harm~}	196
{occurs} {if} {agent}	165
{occurs} {may}	-443
{occurs} {may} {harms}	-318
{occurs} {no}	-145
{occurs} {person}	158
{occurs} {person} {agent}	-124
{occurs} {person} {pathogen}	-160
{occurs} {person} {person}	114
{occurs} {person} {suffers}	-112
{occurs} {pronoun}	355
{occurs} {pronoun} {may}	205
{pathogen} {agent}	-412
{pathogen} {ails}	-195
{pathogen} {body} {body}	-170
{pathogen} {causes}	-205
{pathogen} {causes} {harm}	479
{pathogen} {causes} {harm~}	-157
{pathogen} {harm}	-179
{pathogen} {if}	202
{pathogen} {if} {person}	209
{pathogen} {may}	655
{pathogen} {may} {body}	314
{pathogen} {no}	171
{pathogen} {pathogen}	-302
{pathogen} {person}	104
{pathogen} {person} {person}	195
{pathogen} {pronoun}	-124
{pathogen} {pronoun} {body}	130
{pathogen} {pronoun} {pronoun}	-237
{pathogen} {raises}	228
{pathogen} {suffers}	-176
{pathogen} {suffers} {harm}	-129
{pathogen} {treated}	303
{person} {agent}	210
{person} {agent} {harms}	378
{person} {agent} {harm}	-155
{person} {agent} {may}	-163
{person} {agent} {no}	-225
{person} {agent} {person}	169
{person} {agent} {pronoun}	211
{person} {ails}	334
{person} {ails} {body}	150
{person} {ails} {harm}	-211
{person} {body}	-635
{person} {body} {lowers}	-158
{person} {body} {may}	177
{person} {body} {pronoun}	241
{person} {causes}	-102
{person} {causes} {agent}	-160
{person} {causes} {pronoun}	208
{person} {condition} {causes}	190
{person} {condition} {condition}	-109
{person} {condition} {harm}	-165
{person} {condition} {if}	175
{person} {condition~}	251
{person} {danger} {harm}	144
{person} {harm}	-414
{person} {harm} {body}	-138
{person} {harm} {lowers}	-159
{person} {harm} {may}	-189
{person} {harm~}	-196
{person} {harm~} {agent}	-221
{person} {harm~} {harm~}	-139
{person} {harm~} {no}	-188
{person} {harm~} {raises}	162
{person} {if}	185
{person} {lowers} {complication}	139
{person} {may}	-404
{person} {may} {agent}	-485
{person} {may} {ails}	255
{person} {may} {body}	-345
{person} {may} {causes}	-259
{person} {may} {harms}	138
{person} {may} {harm~}	106
{person} {may} {no}	-169
{person} {may} {occurs}	144
{person} {may} {person}	-255
{person} {may} {pronoun}	131
{person} {may} {suffers}	265
{person} {must}	-189
{person} {must} {pronoun}	-124
{person} {no}	-530
{person} {no} {harm}	-382
{person} {no} {harm~}	-418
{person} {no} {no}	-199
{person} {no} {suffers}	668
{person} {occurs} {body}	-97
{person} {occurs} {condition}	118
{person} {occurs} {pronoun}	123
{person} {pathogen}	-277
{person} {pathogen} {suffers}	-181
{person} {person}	241
{person} {person} {agent}	176
{person} {person} {causes}	-296
{person} {person} {harms}	175
{person} {person} {harm}	-115
{person} {person} {harm~}	-296
{person} {person} {may}	148
{person} {person} {no}	194
{person} {person} {occurs}	-126
{person} {person} {pathogen}	-151
{person} {person} {person}	-241
{person} {person} {pronoun}	-203
{person} {person} {reports}	-108
{person} {pronoun}	363
{person} {pronoun} {agent}	-282
{person} {pronoun} {ails}	-137
{person} {pronoun} {harms}	-123
{person} {pronoun} {occurs}	250
{person} {pronoun} {person}	228
{person} {pronoun} {suffers}	-222
{person} {raises}	-122
{person} {raises} {agent}	197
{person} {raises} {pronoun}	-94
{person} {reports} {harm~}	151
{person} {reports} {person}	130
{person} {suffers} {agent}	206
{person} {suffers} {body}	253
{person} {suffers} {complication}	100
{person} {suffers} {harm}	-382
{person} {suffers} {harm~}	338
{person} {suffers} {if}	-237
{person} {suffers} {pathogen}	155
{person} {suffers} {person}	200
{person} {suffers} {raises}	-161
{person} {treated}	-233
{pronoun} {agent} {body}	-199
{pronoun} {agent} {may}	144
{pronoun} {agent} {pathogen}	-234
{pronoun} {ails} {harm}	-137
{pronoun} {ails} {may}	128
{pronoun} {body}	-247
{pronoun} {body} {agent}	-360
{pronoun} {body} {body}	-167
{pronoun} {body} {harm~}	218
{pronoun} {body} {may}	196
{pronoun} {body} {no}	208
{pronoun} {body} {occurs}	151
{pronoun} {body} {person}	211
{pronoun} {causes}	487
{pronoun} {causes} {body}	-102
{pronoun} {causes} {harm}	202
{pronoun} {causes} {no}	-214
{pronoun} {causes} {person}	128
{pronoun} {condition}	-108
{pronoun} {harms} {body}	163
{pronoun} {harms} {harm~}	215
{pronoun} {harms} {may}	-85
{pronoun} {harms} {person}	-150
{pronoun} {harms} {pronoun}	167
{pronoun} {harm}	-83
{pronoun} {harm} {causes}	-233
{pronoun} {harm} {harm~}	164
{pronoun} {harm~}	-291
{pronoun} {harm~} {agent}	-174
{pronoun} {harm~} {may}	136
{pronoun} {harm~} {no}	168
{pronoun} {if} {agent}	111
{pronoun} {if} {pronoun}	-133
{pronoun} {interacts}	156
{pronoun} {lowers}	-212
{pronoun} {lowers} {person}	-148
{pronoun} {may}	230
{pronoun} {may} {ails}	-137
{pronoun} {may} {body}	626
{pronoun} {may} {harms}	195
{pronoun} {may} {harm}	225
{pronoun} {may} {links}	-180
{pronoun} {may} {occurs}	182
{pronoun} {may} {person}	379
{pronoun} {may} {pronoun}	167
{pronoun} {may} {reports}	-138
{pronoun} {may} {suffers}	-362
{pronoun} {must}	515
{pronoun} {must} {no}	144
{pronoun} {no}	-664
{pronoun} {no} {agent}	-279
{pronoun} {no} {ails}	-204
{pronoun} {no} {body}	181
{pronoun} {no} {causes}	-142
{pronoun} {no} {danger}	-125
{pronoun} {no} {harms}	118
{pronoun} {no} {harm~}	-101
{pronoun} {no} {may}	-166
{pronoun} {no} {no}	183
{pronoun} {no} {occurs}	225
{pronoun} {occurs} {agent}	138
{pronoun} {occurs} {causes}	-200
{pronoun} {occurs} {if}	-160
{pronoun} {occurs} {no}	-149
{pronoun} {pathogen}	75
{pronoun} {pathogen} {body}	192
{pronoun} {pathogen} {pronoun}	-208
{pronoun} {person}	-244
{pronoun} {person} {agent}	-222
{pronoun} {person} {harms}	110
{pronoun} {person} {no}	270
{pronoun} {person} {pronoun}	413
{pronoun} {person} {suffers}	270
{pronoun} {pronoun}	-35
{pronoun} {pronoun} {agent}	109
{pronoun} {pronoun} {body}	-179
{pronoun} {pronoun} {causes}	118
{pronoun} {pronoun} {harms}	-158
{pronoun} {pronoun} {may}	-117
{pronoun} {reports}	-318
{pronoun} {suffers} {agent}	-139
{pronoun} {suffers} {danger}	-150
{pronoun} {suffers} {harm}	-164
{pronoun} {suffers} {harm~}	-128
{pronoun} {suffers} {pronoun}	418
{pronoun} {suffers} {suffers}	174
{pronoun} {treated~}	-120
{raises} {agent}	369
{raises} {agent} {agent}	-110
{raises} {agent} {may}	-182
{raises} {body}	410
{raises} {body} {agent}	-202
{raises} {body} {ails}	-147
{raises} {body} {body}	-223
{raises} {body} {may}	133
{raises} {body} {no}	-124
{raises} {harms}	-124
{raises} {harm}	-287
{raises} {harm~}	310
{raises} {pathogen}	239
{raises} {suffers}	-118
{reports}	401
{reports} {agent} {body}	161
{reports} {agent} {no}	-163
{reports} {agent} {pronoun}	364
{reports} {body}	-285
{reports} {condition}	-186
{reports} {harm}	352
{reports} {harm~}	121
{reports} {lowers}	-122
{reports} {no}	196
{reports} {person}	-247
{reports} {person} {pronoun}	-218
{reports} {person} {suffers}	-201
{side-effect}	484
{side-effect} {body}	134
{suffers} {agent}	-534
{suffers} {agent} {agent}	222
{suffers} {agent} {causes}	102
{suffers} {agent} {harm}	-132
{suffers} {agent} {harm~}	289
{suffers} {agent} {person}	-191
{suffers} {ails}	-245
{suffers} {ails} {pronoun}	114
{suffers} {body} {body}	-172
{suffers} {body} {lowers}	-185
{suffers} {body} {suffers}	-145
{suffers} {causes}	206
{suffers} {causes} {agent}	273
{suffers} {causes} {body}	126
{suffers} {causes} {harm}	281
{suffers} {causes} {may}	-140
{suffers} {causes} {person}	314
{suffers} {complication}	-225
{suffers} {condition}	342
{suffers} {condition} {agent}	178
{suffers} {condition} {body}	276
{suffers} {harms} {body}	122
{suffers} {harms} {person}	276
{suffers} {harm}	290
{suffers} {harm} {condition}	235
{suffers} {harm} {no}	-143
{suffers} {harm~} {harm~}	-103
{suffers} {harm~} {no}	144
{suffers} {if}	319
{suffers} {if} {person}	224
{suffers} {if} {pronoun}	405
{suffers} {likelihood}	224
{suffers} {may}	-234
{suffers} {no}	-739
{suffers} {no} {body}	-381
{suffers} {no} {harm~}	-191
{suffers} {no} {person}	115
{suffers} {no} {pronoun}	-117
{suffers} {no} {reports}	-88
{suffers} {no} {side-effect}	170
{suffers} {occurs}	100
{suffers} {occurs} {agent}	208
{suffers} {pathogen}	261
{suffers} {person} {agent}	-294
{suffers} {person} {body}	209
{suffers} {person} {if}	134
{suffers} {person} {no}	229
{suffers} {person} {person}	166
{suffers} {person} {pronoun}	-140
{suffers} {pronoun}	-227
{suffers} {pronoun} {harm}	-170
{suffers} {pronoun} {no}	257
{suffers} {pronoun} {pronoun}	304
{suffers} {pronoun} {raises}	-242
{suffers} {raises}	-432
{suffers} {reports}	782
{suffers} {reports} {no}	318
{suffers} {suffers}	514
{suffers} {suffers} {harm}	624
{suffers} {suffers} {harm~}	251
{suffers} {suffers} {may}	-127
{suffers} {treated~}	238
{treated} {body}	197
{treated} {person}	262
{treated} {pronoun}	-202
{treated} {treated} {treated~}	217
{treated} {treated~}	186
{treated~}	-497
{treated~} {agent}	-149
{treated~} {causes}	204
{trouble}	181
{trouble} {agent}	191
{trouble} {body}	-139
{trouble} {harms}	-197
{trouble} {may}	-275
{trouble} {may} {causes}	-275
{trouble} {no}	146
{trouble} {person}	319
{trouble} {pronoun}	-198`,
    'class': `achievement	-164
active-property	212
ail-verb	368
beauty-object	-427
benefit-noun	-241
benefit-verb	-449
better-word	221
body-part	251
buy-call	-149
buyer-noun	205
call-phrase	-252
cause-verb	-228
complaint	-225
complication	295
condition	269
contra	472
convenience	639
device	317
drug	248
endorse-phrase	-180
guarantee	-209
harm	517
harm-verb	277
hype-phrase	-171
hype-verb	-231
likelier	349
likelihood	207
link-verb	368
natural-claim	-348
neutral-advice	428
nutrient	-174
offer	-297
performance-phrase	262
person	232
product-noun	-226
proof-puff	-168
provider-noun	-242
pseudo	-293
raise-verb	-121
rave	-158
remedy-service	561
replace-care	-165
reporting	-286
risk-tone	487
safe	726
safety-noun	156
shift-verb	265
side-effect	279
staff-noun	-233
suffer-verb	184
supplement	-364
symptom-object	134
treatment	294
trouble	196
vital	189`,
    'lead-in': `<ails>	197
<body>	-81
<buyer>	240
<contra>	164
<exposure>	-125
<person>	277
<product>	-106
<treatment>	-202
an	-160
come	180
for	-183
have	-122
here	240
include	-122
is	161
list	411
might	-103
notice	433
of	-214
other	373
so	229
these	214
things	382
use	116
what	211
your	-166`,
    'place': `aftercare	203
alone	436
benefit	-783
block-quote	254
cell	595
ends-open	166
faq	258
first	-816
in-aftercare	-461
in-faq	450
in-risk	-1137
instruction	-501
item	249
lead-in	391
middling	101
paragraph	-128
risk	537
shop	-260
short	102
speaker	-140
title	-760
top	-1362
under-question	-448
very-long	249
very-short	-580`,
    'before': `answers-harm	637
at-hand	409
care-heading	384
carry-agent	426
carry-condition	-156
carry-harm	533
disease-heading	-391
harm-heading	-104
none	287
own-treatment	370
risk-heading	378
score	206
treatment	-155
{agent} condition	743
{agent} hand	-540
{agent} none	77
{agent} treatment	122
{ails} condition	-305
{ails} risk	460
{body} condition	-280
{body} hand	-129
{body} none	237
{body} risk	176
{body} treatment	210
{causes} condition	-301
{causes} hand	163
{causes} none	34
{causes} risk	507
{causes} treatment	-130
{complication} condition	-116
{complication} risk	296
{condition} condition	-350
{condition} hand	-107
{condition} none	-145
{condition~} condition	-147
{condition~} hand	-176
{condition~} risk	412
{harms} condition	95
{harms} hand	-188
{harms} none	288
{harms} risk	179
{harms} treatment	-349
{harm} condition	-302
{harm} hand	89
{harm} none	250
{harm} risk	-174
{harm} treatment	248
{harm~} condition	-511
{harm~} risk	197
{if} condition	-103
{if} risk	364
{interacts} hand	-187
{interacts} risk	222
{likelihood} condition	-85
{likelihood} hand	146
{likelihood} risk	161
{links} condition	182
{links} hand	91
{links} risk	-265
{lowers} hand	256
{lowers} none	-220
{may} condition	-195
{may} hand	652
{may} none	256
{may} risk	326
{may} treatment	-612
{must} condition	122
{no} none	-188
{no} treatment	367
{occurs} condition	-103
{occurs} risk	530
{pathogen} condition	-326
{pathogen} risk	102
{pathogen} treatment	217
{person} condition	-173
{person} none	246
{person} risk	171
{person} treatment	-276
{pronoun} risk	212
{pronoun} treatment	-75
{raises} condition	-179
{raises} hand	240
{reports} condition	-364
{reports} hand	-112
{reports} risk	489
{reports} treatment	266
{side-effect} hand	321
{suffers} risk	272
{suffers} treatment	-265
{treated} condition	132
{treated} hand	-225
{treated~} hand	-123
{trouble} condition	-130
{trouble} treatment	182
{} hand	-219
{} none	216
{} risk	-217
{} treatment	373`,
  },
}
