// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -2.701,
  strong: 0.5,
  around: {"own":0.837,"before":0.294,"after":0.803,"second-before":0.429,"second-after":0.461,"page":-1.816,"section":0.535,"bias":-0.621},
  weights: {
    'reason': `about-treatment	422
agent-before	179
agent-causes-harm	289
agent-first	409
agent-harms-body	469
agent-is-culprit	271
agent-is-harmful	-294
agent-is-safe	167
agent-lowers-harm	-552
agent-lowers-risk	-327
agent-makes-likelier	256
agent-name-in-harm	132
agent-shifts-agent	-131
ail-and-agent	-386
answers-risk-question	118
asked	-240
body-ails-with-agent	-378
care-heading	209
cell-of-harms	117
complication	182
complication-of-agent	152
condition-only	-440
contra-agent	-217
contra-agent-if	113
contra-it	-403
contra-it-if	637
contra-passive	79
denies-harm	-337
denies-harm-at-hand	519
disease-causes-harm	-433
disease-first	-706
disease-harms-body	-765
disease-heading	319
echoes-harm-of-agent	657
event-at-hand	-259
first-person	212
fragment	131
germs-with-agent	148
harm-affects-people	198
harm-before	-317
harm-counted	-284
harm-expected	355
harm-heading	-778
harm-in-risk-section	-202
harm-in-study	189
harm-is-frequent	446
harm-not-found	-289
harm-told	-519
hurt-and-agent	-376
hurt-at-hand	84
instruction	438
it-causes-harm	203
it-is-harmful	-183
it-makes-likelier	-654
level-moves	609
level-moves-with-agent	-152
list-of-contraindications	347
list-of-feelings	138
list-of-harms	154
may	-285
may-in-risk-section	-173
no-link	325
none	-603
pauses-agent	-371
permits-agent	-267
person-suffers-with-agent	95
person-unwell	-568
person-unwell-with-agent	-312
refuses-agent	288
refuses-it	375
risk-heading	-327
risk-of-harm	235
risk-with-agent	161
safety-known	262
share-at-hand	407
share-in-risk-section	114
side-effect	363
something-causes-harm	293
something-harms-body	-197
something-raises-risk	-142
tells-diagnosis	-302
tells-how	243
tells-logistics	-191
tells-need	254
tells-spread	-131
tells-symptoms	-485
there-is-risk	-105
toll-of-agent	237
trouble-and-agent	-127
trouble-at-hand	-369
unknown-may-harm	239
untreated	-180
unwell-and-agent	-261`,
    'word': `10	-156
abscess	-128
ache	188
aching	-231
acne	-153
add	191
adrenaline	-123
adults	-400
air	-212
alcohol	419
allergic	193
allergy	290
amlodipine	164
anemia	-256
ankles	-119
anti	151
antibody	-184
anticoagulants	-188
antidepressants	192
antihistamines	207
anyone	445
apart	-214
apnea	-201
arm	142
arms	-105
aspirin	388
asthma	97
attack	217
attacks	-162
avoided	237
away	148
backs	-119
bad	-167
balloon	-173
been	-166
before	-140
belly	95
benefit	127
benign	-141
better	-211
bipolar	219
bite	116
black	255
bladder	217
blinding	-200
blister	-152
block	-191
blockage	108
blocks	-167
blurred	104
body	-137
bones	85
bother	-101
bothers	155
bowel	-197
bowels	178
brain	-81
break	-136
breast	116
breastfeeding	-184
breath	-172
breathlessness	-131
brittle	103
bruise	-121
bruised	286
bruises	346
buds	141
bulges	-125
burn	197
burning	-163
burns	249
burst	-164
buyers	189
calcium	216
calf	162
came	-170
cannot	-258
carbamazepine	107
carbon	-130
carried	-159
cataract	331
catheter	168
cells	-213
cent	-116
chair	248
chance	222
change	-138
cheeks	124
chemicals	-102
chest	-186
chill	-116
cigarettes	217
claims	-84
clarithromycin	141
climbs	-143
clinic	-157
clinics	181
clot	-98
clotting	-127
cloudy	-121
codeine	247
cohort	107
cold	-179
collapsed	155
colon	-184
colonoscopy	156
coma	205
comes	171
common	-164
company	-165
complaint	217
complaints	209
complications	140
compounds	-130
condition	-189
constipated	174
constipation	283
contact	-212
cord	-142
cotton	149
count	-108
course	397
crack	-236
cracks	-220
cramps	251
cream	-185
crooked	-110
cure	-224
cutting	203
cyclosporine	137
daily	162
damage	-164
damages	-167
dangerous	-191
dark	-113
data	255
day	172
deaf	-215
death	220
decay	-151
defibrillator	-113
density	149
depression	-348
died	204
dies	-147
diet	-185
disabling	-144
disease	-194
disturb	149
diuretics	137
dizziness	310
dizzy	161
doctor	-237
dose	166
double	-379
doubled	345
drain	-221
drawback	221
drawbacks	138
dreams	347
dressing	-137
dressings	-123
drifts	123
drinkers	158
drinks	-197
drops	-328
drowsiness	174
drowsy	336
drug	-218
drugs	361
dry	-178
dust	-197
eardrum	142
edge	-126
effects	213
enamel	249
epilepsy	256
everyone	-163
evidence	-217
exercise	-116
exercises	-319
experts	285
extra	219
eye	-99
eyebrows	119
eyelid	162
failed	-331
fall	-194
families	-246
family	-192
fat	-249
fatal	211
feed	331
fell	142
fever	222
few	227
fibers	-146
figure	169
fillings	154
filter	-167
first	134
fistula	134
flares	-120
flow	129
flu	425
fluid	213
flushed	191
foam	121
fog	295
food	-181
forehead	123
forming	127
fracture	-210
friendly	242
frozen	-155
gag	155
gain	130
gel	-194
gentle	294
germ	118
germs	315
given	130
gland	-219
glare	-145
glaucoma	272
goes	123
good	188
got	-158
grapefruit	276
grogginess	124
growing	-78
grown	-296
grows	-161
growth	211
growths	-161
gullet	228
habit	127
hair	-224
half	-183
halved	135
hands	-497
harmed	169
harms	137
hazard	116
headache	536
healing	186
heals	188
health	-368
healthy	175
hearing	-264
heart	-253
heartburn	132
heavy	-229
heel	-130
heparin	-194
high	-218
hip	141
hiv	249
hives	208
hospital	325
hours	-345
hunger	-108
hurt	167
hypoglycemia	121
i'm	-167
ibuprofen	186
ileostomy	136
ill	-392
illness	226
implant	108
implants	210
inflamed	-247
inflammatories	197
inhalers	191
inhibitor	207
injure	176
inner	-163
insulin	-139
iron	-141
irritable	-203
irritate	155
irritated	-193
irritates	287
irritation	253
itch	-417
itchy	431
jar	-140
jaundice	-270
jaw	237
jawbone	143
joint	-282
keyhole	135
kidney	157
kidneys	376
kills	-117
laser	142
lasik	148
lasting	-158
laxative	206
lead	223
leg	206
legs	-294
leukemia	-189
levels	93
lift	-162
lifting	-220
light	-132
likelier	149
likelihood	167
likely	340
lining	-130
lips	145
lithium	154
live	169
liver	130
longer	-169
loss	-264
lotion	-133
love	232
lower	261
lump	-167
lungs	79
magnesium	146
malaria	-159
many	-138
mark	137
measles	146
medicines	-108
melatonin	136
members	-203
menu	153
mesh	157
mind	128
minutes	-268
monoxide	-112
mood	-289
more	285
most	-145
mouth	415
movements	177
mri	305
mucus	-120
multiply	107
mushrooms	122
must	133
naloxone	-149
natural	148
nausea	304
neck	158
needles	250
nerve	-103
nerves	-261
newborns	-367
nicotine	132
no	-149
noise	-118
nose	192
nosebleed	176
noses	142
nothing	213
numb	153
numbed	-167
oestrogen	-195
office	-259
often	-250
older	-220
one	286
operation	267
operations	201
opioid	148
others	-240
ovaries	162
overdose	153
overload	-182
overnight	289
oxygen	-87
pacemaker	254
pads	-149
pain	-779
painful	141
painless	105
paracetamol	-228
parents	-179
paroxetine	268
patch	429
patches	-149
patients	59
pelvis	-291
pens	158
per	-116
picking	97
pill	101
pinches	258
pink	124
placenta	-193
plates	156
pneumonia	-192
poisonous	119
pollen	-176
poor	-321
poorly	-151
pounding	161
pounds	-201
powder	-186
practitioner	178
pregnancy	344
pregnant	162
press	-200
presses	-224
pressure	133
prevent	-217
prick	-144
problems	121
products	-166
propranolol	200
protein	107
proteins	-294
puffy	165
push	166
pushes	-211
pushing	222
question	95
radiation	256
raise	-96
raises	327
raw	106
reactions	110
recall	233
recipients	233
recommended	152
red	-302
redness	259
rejected	257
relapse	-172
remedies	335
replacements	143
resistant	140
rest	-510
results	-141
reverses	-141
right	235
risk	-296
risks	179
room	222
root	-236
rough	54
rules	233
runs	-422
safe	1015
salt	-246
scarred	-225
scarring	-161
scope	-125
screening	-232
second	137
sedatives	168
see	-84
seizures	139
sensitivity	149
serum	-161
sexual	138
shaking	-172
shaky	110
shin	155
shock	-129
shocks	123
shots	414
should	214
shown	-119
shrinks	-190
sick	-367
silicone	-197
sleep	-522
sleeping	281
slipped	-115
slow	83
smarts	146
smokers	602
smokes	135
smoking	575
snap	194
snapped	209
sneeze	-148
snoring	-220
some	399
sore	368
sores	178
sperm	-138
spider	-197
spirits	230
spleen	-149
splints	130
spoils	-126
spotting	165
sprain	-135
spray	-160
stain	-260
starve	-177
starved	178
statin	260
stenosis	152
steps	-262
steroid	112
stick	-131
sting	302
stinging	110
stings	412
stomach	624
stools	263
stores	-146
strain	-281
strains	-366
strength	158
strep	-117
strip	277
strips	-127
stroke	-160
sudden	232
sugar	-277
sunburn	193
sunlight	200
supports	-127
surgical	138
survivors	-121
swell	237
swells	-198
swollen	-204
symptoms	-198
system	181
tablet	-238
taste	199
tea	-87
tearing	150
tears	-414
temperature	-175
ten	223
tenderness	177
tendons	177
test	-327
testers	143
testicle	152
tests	-457
therapy	-178
thickness	-151
thin	145
thinner	179
thinners	244
thought	87
thoughts	129
thousands	187
threaten	148
thyroid	152
tighten	271
tiredness	-213
tissue	-381
tobacco	345
toe	141
toes	454
tolerated	149
tooth	96
top	-114
topiramate	147
torn	-194
toxic	125
transfusion	146
treat	104
treatment	-307
treatments	140
trembling	-131
trial	-459
trials	-252
trouble	-347
troubles	293
tube	-278
tubes	-267
tumor	172
tumors	-133
twice	270
twinge	-139
ultrasound	-197
unborn	136
uncomfortable	226
unpleasant	200
unsafe	141
users	558
vaccines	183
ventilator	128
vessels	-166
viruses	-230
vision	255
vivid	236
vocal	113
wakes	114
waking	-158
warfarin	143
washes	-125
watery	-160
weeks	236
weeps	132
weight	-172
weights	145
well	290
went	115
white	311
wind	-162
wine	153
withdrawal	-193
withheld	149
within	97
women	-128
works	-163
worn	-197
worry	163
worse	472
wrists	121
yeast	171
yellow	-327`,
    'word-stem': `10	-156
a	244
absces	-128
ache	188
acne	-153
add	164
adrenalin	-123
adult	-397
air	-212
alarm	211
alcohol	419
allerg	153
allergic	193
amlodipin	164
anaesthetic	-154
anemia	-256
anti	151
antibiotic	-146
antibod	-186
anticoagulant	-271
antidepressant	272
antihistamin	182
anyon	445
apart	-214
apnea	-201
applianc	99
area	-83
arm	142
arms	-105
arter	-196
as	151
aspirin	388
asthma	97
at	-127
away	148
back	-107
bad	-160
balloon	-173
batter	163
be	318
been	-166
befor	-140
bel	95
benefit	183
benign	-141
better	-211
bind	156
bipolar	219
bite	116
black	255
bladder	217
bleach	182
blind	-246
blister	-331
block	-330
blockag	108
blood	189
blurr	133
body	-137
bon	85
brain	-87
break	-144
breast	202
breastfeed	-184
breathless	-131
bring	-147
brittl	103
bruis	407
buds	141
bulg	-133
burn	283
burst	-203
calcium	216
calf	162
came	-170
cancer	-137
cannot	-258
carbamazepin	107
carbon	-130
carr	-146
cataract	374
catheter	83
cell	-65
cent	-116
chair	246
chang	-142
cheek	167
chemical	-222
chest	-187
chew	122
cigarett	225
claim	-200
clarithromycin	141
clog	149
clot	-152
clott	-122
cloud	-116
codein	247
cohort	107
cold	-187
collaps	190
colon	-184
colonoscop	156
coma	205
common	-164
compan	-190
complaint	426
complic	288
compound	-205
concentr	120
condition	-205
constip	283
constipat	174
contact	-212
cord	-101
cosmetic	-138
cotton	149
cough	-142
count	-146
cours	539
crack	-583
cramp	290
cream	-222
crook	-110
cure	-224
cutt	203
cyclosporin	137
dai	162
damag	-287
dangerou	-191
dark	-113
data	255
day	172
deaf	-292
death	162
deca	-151
defibrillator	-113
densit	149
depression	-348
died	204
dies	-147
diet	-171
disabl	-148
disc	-134
diseas	-248
diuretic	140
dizz	161
dizzi	310
do	-258
doctor	-308
does	-272
dose	166
doubl	85
drain	-297
drawback	360
dream	338
dress	-260
drink	-261
drinker	158
driv	114
drop	-380
drows	336
drowsi	174
dry	-247
dust	-197
eardrum	142
edge	-126
effect	134
ejacul	136
enamel	249
enzym	-86
epileps	256
erection	224
everyon	-163
evidenc	-217
exercis	-436
expert	281
extra	219
eye	-99
eyebrow	113
fail	-446
fall	-89
fami	-192
famil	-246
fat	-249
fatal	211
feed	283
fell	142
fever	204
few	227
fill	142
filter	-182
first	134
fistula	160
flar	-188
flood	-176
flow	129
flu	425
fluid	213
flush	179
foam	121
fog	295
food	-199
forehead	123
fractur	-170
friend	240
frozen	-155
gag	155
gain	130
gel	-194
gentl	294
germ	433
given	130
gland	-160
glar	-145
glaucoma	272
goes	123
good	188
got	-158
graft	239
grapefruit	276
groggi	124
grow	-196
grown	-296
gullet	229
hair	-240
half	-183
hand	-433
harm	496
have	-268
hazard	129
headach	431
heal	472
hear	-264
heartbeat	132
heartburn	132
heav	-229
heel	-167
heparin	-235
high	-218
hip	141
hiv	457
hook	-162
hormon	-231
hospital	281
hour	-204
hunger	-108
hurt	234
hypoglycemia	121
i	-128
i'm	-167
ibuprofen	186
ileostom	136
ill	-165
implant	318
in	-120
infant	-104
infection	181
inflam	-417
inflammator	144
inhaler	157
injur	286
inner	-163
insulin	-139
iron	-141
irrit	253
irritabl	-203
irritat	250
it	234
jar	-140
jaundic	-271
jaw	237
jawbon	143
joint	-302
jump	224
keyhol	135
kidne	157
kidney	376
laser	269
lasik	148
last	-192
laxativ	203
lead	257
leg	206
legs	-294
leukemia	-189
level	202
lift	-249
light	-134
like	326
likelier	149
likelihood	167
limit	229
lin	-200
lips	145
lithium	154
live	169
liver	117
longer	-169
loosen	177
loss	-264
lotion	-170
love	232
lower	127
lump	-403
lung	211
magnesium	146
malaria	-159
many	-138
maoi	133
mark	130
mask	-245
measl	146
medicin	-113
melatonin	136
member	-219
memor	127
mend	-97
menu	152
mesh	218
minut	-282
monitor	-139
monoxid	-112
mood	-316
more	285
most	-145
mouth	403
move	148
mri	305
mucu	-120
multip	107
must	133
naloxon	-149
nausea	304
neck	163
needl	177
nerv	-364
newborn	-302
nicotin	132
night	-183
no	-149
nois	-142
nos	142
nose	192
noseble	176
not	-414
noth	213
oestrogen	-152
of	51
offic	-261
often	-250
older	-220
one	286
oper	467
other	-244
ovar	162
overdos	153
overload	-190
overnight	289
oxygen	-87
pacemaker	267
pads	-149
pain	-779
painful	141
painles	105
paracetamol	-228
parent	-321
paroxetin	268
pass	-200
patch	175
patient	218
pelvi	-291
pens	158
per	-116
pharmac	-131
pick	113
pierc	346
pill	161
pinch	79
pink	124
placenta	-193
plat	273
platelet	-149
pneumonia	-196
poisonou	119
pollen	-176
poor	-472
powder	-126
practitioner	173
pregnanc	344
pregnant	162
pres	-200
prescription	-182
press	-333
pressur	133
prevent	-287
prick	-163
product	-162
propranolol	200
protein	-186
puff	165
push	271
question	95
radi	256
raw	106
reaction	84
recall	226
recipient	233
recommend	152
reject	264
relaps	-180
remed	229
replace	122
resistant	140
rest	-551
result	-141
revers	-141
right	235
risk	-160
room	222
root	-136
rough	54
ruin	-208
rul	290
runs	-422
sachet	-158
safe	1032
salt	-267
scald	185
scan	-186
scarr	-386
scop	-125
screen	-232
screw	125
second	216
sedativ	202
see	-84
seizur	198
sensitivit	149
serum	-162
sexual	138
shield	124
shin	121
short	-192
shot	399
should	214
shown	-119
shunt	159
sick	-265
silicon	-197
sleep	-178
slip	92
slipp	-120
slow	162
smart	261
smok	671
smoker	604
snap	126
snapp	209
sneez	-224
snor	-220
some	399
sor	178
sore	362
sperm	-138
spider	-197
spirit	230
spleen	-150
splint	121
spoil	-136
spott	165
spra	-160
sprain	-152
stain	-208
statin	267
stenosi	152
stent	179
step	-262
steroid	248
sting	824
stitch	-131
stomach	624
stor	-241
strain	-646
strength	142
strep	-117
strip	150
strok	-208
sudden	283
sugar	-319
sunburn	273
sunlight	200
support	-114
surgical	138
survivor	-121
swollen	-204
system	228
tablet	-96
tast	190
tea	-87
tear	-123
temperatur	-175
ten	223
tender	215
tendon	155
test	-725
tester	143
testicl	177
that	-224
the	-133
therap	-184
thicken	101
thinner	423
third	-167
thought	216
thousand	187
threaten	145
thyroid	152
tighten	270
tired	-213
tissu	-394
to	267
tobacco	345
toe	141
toes	454
tolerat	149
tongu	173
tonic	151
tooth	96
top	-114
topiramat	147
torn	-194
toxic	125
toxin	-182
transfusion	146
trembl	-131
trial	-711
tub	-210
tube	-278
twic	270
twing	-139
ultrasound	-197
unborn	136
uncomfortabl	226
unpleasant	200
unsaf	141
user	655
ventilator	128
vessel	-219
virus	-230
vision	255
vivid	236
vocal	113
warfarin	143
wash	-119
we	-270
weaken	270
weep	118
well	284
went	115
whit	311
wind	-169
wine	153
with	246
withdrawal	-193
withheld	149
within	97
women	-128
work	-193
worn	-197
worr	251
wors	472
wrist	121
yellow	-327
your	-315`,
    'run': `!	-256
" -	204
" <harm> is	224
" <person>	-105
" <safe>	173
" <unwell>	186
" says	-128
" this	-145
#	-316
# .	-217
# :	137
# <buyer> ,	-96
# <buyer> .	181
# <drug>	123
# <drug> .	106
# <harm>	152
# <likelier>	181
# <percent> ,	223
# <percent> .	295
# <percent> <likelier>	-143
# <percent> had	139
# <person> in	114
# <pregnancy>	-168
# <time>	-261
# have	158
# in #	168
# is	-146
# mg	-163
# million	-147
# of	222
# of the	218
# pd	121
# reports of	131
# the	111
# times	96
( "	144
( <drug> ,	-133
, "	-203
, " says	-128
, #	-265
, # to	-134
, <body>	-186
, <body> ,	-135
, <body> .	146
, <body> and	-118
, <body> or	-129
, <condition> ,	-175
, <condition> or	-131
, <drug> and	-136
, <evidence>	-117
, <exposure>	-393
, <exposure> ,	-137
, <exposure> and	-175
, <harm> and	-371
, <harm> or	111
, <harms>	-269
, <hypes>	-226
, <pathogen>	-307
, <pathogen> <raises>	-141
, <pathogen> and	-185
, <person>	-111
, <provider>	-173
, <rave>	-209
, <remedy>	120
, <treatment>	-109
, <unwell>	-222
, <unwell> <condition>	114
, <unwell> or	206
, a <condition>	158
, a <harm>	122
, a <unwell>	-129
, all	193
, among them	130
, and <body>	196
, and <buyer>	274
, and <drug>	-141
, and <exposure>	173
, and <harm>	330
, and <pathogen>	-245
, and can	-186
, and it	-110
, and one	210
, and that	-231
, and then	138
, and two	176
, as	443
, as do	170
, as the	161
, at	167
, at the	211
, because	276
, because a	156
, because it	123
, bring	149
, but they	-162
, called	-132
, every	227
, for	143
, have	130
, if <person>	-97
, is	-203
, it	177
, it is	-91
, it isn't	150
, less	311
, more than	-135
, nothing	-163
, of	84
, once	253
, or	-230
, or <unwell>	135
, roughly	-122
, since	524
, since a	107
, so	290
, so a	103
, so that	-157
, the <form>	118
, the <staff>	134
, then	-104
, there	178
, too	165
, too little	140
, was	120
, where	-238
, which	142
, which a	135
, who has	199
, with	105
, with <harm>	301
, yes	369
, yes .	336
, zero	204
- <body>	-154
- <health>	103
- <time> -	207
- <treatment>	271
- free	-156
- old	207
- shaped	-158
- term	190
. " -	97
. ￼	236
/	-245
/ l	-125
: <drug> ,	167
: <evidence>	118
: <evidence> have	118
: <harm>	191
: <person>	-154
: <unwell>	276
: <warning>	163
: a	181
: a <person>	154
: it	142
: it's	182
; <beauty>	-238
; <buyer>	129
; <exposure>	227
; <person>	-173
; <treatment>	142
; a	142
; about	-184
; an	-138
; in	232
; several	163
; whether	124
<achievement>	-168
<ails> ,	-292
<ails> after	235
<ails> and	-217
<ails> for	180
<ails> in the	154
<ails> of	-137
<ails> on	160
<ails> on the	140
<ails> the	176
<ails> them	-125
<ails> through	-167
<ails> with	-158
<beauty>	339
<beauty> , or	124
<beauty> <ails>	-105
<beauty> and <body>	145
<beauty> has	-154
<beauty> to	-160
<beauty> was	249
<beauty> will	125
<benefit>	-185
<body>	-140
<body> , <harm>	-251
<body> , a	199
<body> , and	249
<body> , so	160
<body> , where	-138
<body> -	155
<body> . "	270
<body> :	164
<body> <ails> .	-200
<body> <ails> for	168
<body> <exposure>	-107
<body> <harm>	244
<body> <harm> .	207
<body> <hypes>	-190
<body> <lowers>	157
<body> <product>	140
<body> <raises>	-218
<body> <unwell> and	107
<body> about	143
<body> adjusts	118
<body> adjusts .	118
<body> after	-235
<body> and <condition>	-101
<body> and <treatment>	104
<body> and be	145
<body> and on	134
<body> and the	181
<body> are	163
<body> are <safe>	153
<body> at	-211
<body> becomes	-141
<body> becomes <unwell>	-138
<body> by a	171
<body> can	-203
<body> comes	115
<body> does not	165
<body> don't	-157
<body> feel	243
<body> follow	137
<body> for	191
<body> further	120
<body> further .	119
<body> gives	187
<body> hard	164
<body> have <ails>	142
<body> if	145
<body> in	101
<body> in <buyer>	187
<body> is <ails>	-126
<body> is taken	113
<body> isn't	-148
<body> makes	-180
<body> more	226
<body> of a	115
<body> or <condition>	208
<body> or <harm>	-134
<body> out	133
<body> stays <unwell>	140
<body> that	-137
<body> that are	-83
<body> too .	-176
<body> turns	105
<body> under	195
<body> under one	189
<body> until	270
<body> was	175
<body> were	209
<body> will	386
<body> will be	178
<buyer> (	-132
<buyer> .	104
<buyer> <ails> ,	-219
<buyer> <harm>	-153
<buyer> <raises>	-174
<buyer> <unwell>	140
<buyer> a	170
<buyer> a <time>	166
<buyer> after	-118
<buyer> and	-116
<buyer> are	-182
<buyer> describe	200
<buyer> developed	145
<buyer> do	-133
<buyer> find	141
<buyer> had an	112
<buyer> has had	147
<buyer> have	194
<buyer> have been	212
<buyer> in #	214
<buyer> in the	-161
<buyer> it	-209
<buyer> notice	180
<buyer> on	185
<buyer> out	156
<buyer> take	-117
<buyer> to	-210
<buyer> who take	254
<complication>	315
<complication> .	111
<complication> to	137
<condition> , <condition>	-259
<condition> , <harm>	187
<condition> , <treatment>	125
<condition> , and	263
<condition> , because	156
<condition> , with	168
<condition> :	382
<condition> <ails> in	177
<condition> <contra>	173
<condition> <drug>	174
<condition> <harm>	-270
<condition> <harms>	-103
<condition> <likelihood>	178
<condition> <pathogen>	-157
<condition> <person>	114
<condition> all	-127
<condition> and <harm>	123
<condition> and may	120
<condition> are	-78
<condition> can	-183
<condition> can be	-121
<condition> causes	-131
<condition> comes	-210
<condition> comes from	-144
<condition> does	-117
<condition> for	222
<condition> from	156
<condition> has	-251
<condition> in a	199
<condition> in which	111
<condition> inside	174
<condition> inside the	180
<condition> is common	-127
<condition> is no	229
<condition> is not	-139
<condition> itself	-141
<condition> later	-138
<condition> make	-105
<condition> may be	-134
<condition> or a	270
<condition> than	-122
<condition> that	-397
<condition> that <harms>	-106
<condition> that does	-115
<condition> the	-283
<condition> the <body>	-158
<condition> to	205
<condition> was	151
<contra>	252
<contra> .	154
<contra> <body>	-113
<contra> <body> .	-115
<contra> <form>	-174
<contra> <person>	112
<contra> a	151
<contra> a <drug>	128
<contra> after	-139
<contra> in	165
<contra> one	142
<contra> under	247
<contra> under #	187
<contra> while	129
<contra> with	361
<convenience>	343
<convenience> .	174
<danger>	291
<danger> .	112
<danger> are	140
<danger> factors	-180
<danger> is	192
<danger> of	205
<danger> of bias	-141
<device>	-277
<device> ,	-89
<device> <harm>	124
<device> <treatment>	-169
<device> and	94
<device> is	-134
<device> sends	-150
<device> that	103
<drug> (	217
<drug> ,	305
<drug> , <drug>	241
<drug> , or	-115
<drug> , so	116
<drug> :	-145
<drug> ;	-161
<drug> <contra>	111
<drug> <guarantee>	-109
<drug> <hypes> the	166
<drug> <interact>	158
<drug> <lowers> the	-144
<drug> <raises> it	148
<drug> <treatment> <drug>	-121
<drug> all	244
<drug> alone	137
<drug> and <drug>	145
<drug> and <exposure>	104
<drug> and a	-151
<drug> are	-135
<drug> are <drug>	-140
<drug> are given	-132
<drug> are the	132
<drug> by	-191
<drug> by <body>	-210
<drug> can be	-165
<drug> can make	134
<drug> did	-131
<drug> do not	-249
<drug> from	336
<drug> have	-282
<drug> is	179
<drug> is an	173
<drug> it	311
<drug> leaves	-145
<drug> made	93
<drug> may	188
<drug> of the	180
<drug> on	-150
<drug> on the	-210
<drug> only	-149
<drug> or <drug>	130
<drug> slow	-172
<drug> slow the	-172
<drug> to	-216
<drug> was	194
<drug> within	-157
<evidence> #	117
<evidence> # <percent>	149
<evidence> .	140
<evidence> disagree	100
<evidence> of	-148
<evidence> the	135
<evidence> were	-151
<exposure>	289
<exposure> ,	-133
<exposure> , <exposure>	191
<exposure> -	-139
<exposure> .	-199
<exposure> :	-133
<exposure> <ails>	72
<exposure> <device>	-162
<exposure> <harm>	219
<exposure> <harms>	138
<exposure> <interact>	133
<exposure> <raises>	251
<exposure> and	-166
<exposure> and <exposure>	141
<exposure> have	93
<exposure> in the	-149
<exposure> into the	147
<exposure> makes	190
<exposure> narrows	194
<exposure> of	171
<exposure> on	-156
<exposure> on the	-200
<exposure> to <harm>	-181
<exposure> water	-149
<form>	-191
<form> and	-229
<form> for	-234
<form> the	133
<guarantee> "	-155
<guarantee> .	244
<guarantee> an	-147
<guarantee> an <harm>	-147
<guarantee> it	-130
<harm>	175
<harm> , <body>	-133
<harm> , <condition>	31
<harm> , a	198
<harm> , an	-174
<harm> , or	209
<harm> :	-221
<harm> <complication>	-152
<harm> <complication> .	-146
<harm> <harm> off	182
<harm> <likelier>	129
<harm> <person>	93
<harm> after	-170
<harm> after <treatment>	-107
<harm> after the	186
<harm> all	112
<harm> and	146
<harm> and <condition>	247
<harm> and a	84
<harm> at	208
<harm> came	-150
<harm> can <harm>	-92
<harm> can be	-166
<harm> comes from	-128
<harm> easily	129
<harm> for #	-166
<harm> for up	127
<harm> from	-350
<harm> from <body>	165
<harm> have	106
<harm> in	-211
<harm> in <buyer>	-145
<harm> in a	-151
<harm> in the	236
<harm> is	135
<harm> is <unwell>	-154
<harm> is a	-138
<harm> is common	149
<harm> is the	94
<harm> it	288
<harm> lasts	140
<harm> makes	-218
<harm> may come	171
<harm> near	130
<harm> near the	130
<harm> of	137
<harm> of the	292
<harm> on a	-224
<harm> or <condition>	-193
<harm> or <harm>	210
<harm> starts	-102
<harm> that	-255
<harm> the <body>	-168
<harm> to the	-129
<harm> under	152
<harm> under the	102
<harm> was	105
<harm> where	238
<harm> where the	195
<harm> with	-128
<harmful>	585
<harmful> .	196
<harmful> <body>	193
<harmful> <exposure>	-147
<harms>	182
<harms> "	129
<harms> , though	-130
<harms> <beauty>	275
<harms> <beauty> .	180
<harms> <body> .	113
<harms> <person> .	184
<harms> a <body>	-133
<harms> and	-215
<harms> can	-176
<harms> of	156
<harms> so	-209
<harms> the	66
<harms> the <beauty>	167
<harms> the <pathogen>	149
<harms> with	-158
<harms> your	169
<harms> your <body>	189
<health> are	92
<health> at the	114
<health> of	-149
<health> that	185
<health> was	-127
<hype>	-91
<hype> ,	-160
<hype> <condition> .	145
<hype> the	135
<hypes>	-325
<hypes> ,	167
<hypes> , so	143
<hypes> .	299
<hypes> <body>	168
<hypes> <harm>	-177
<hypes> <health>	143
<hypes> <health> ,	151
<hypes> <person>	101
<hypes> <person> at	203
<hypes> a	-192
<hypes> over	-115
<hypes> the <body>	140
<interact> the	-176
<likelier>	300
<likelier> .	411
<likelier> than	-113
<likelier> to be	-236
<likelihood>	260
<likelihood> .	-275
<likelihood> <raises>	138
<likelihood> <raises> with	181
<likelihood> of being	79
<lowers> the <body>	124
<lowers> the <likelihood>	-183
<lowers> to	152
<natural> .	-124
<offer>	-197
<pathogen> #	245
<pathogen> ,	-174
<pathogen> , so	136
<pathogen> <pathogen>	128
<pathogen> <raises> in	102
<pathogen> and <pathogen>	112
<pathogen> cause	94
<pathogen> get	-108
<pathogen> get in	-116
<pathogen> in	-261
<pathogen> out	-145
<pathogen> slows	272
<pathogen> that	-215
<pathogen> the <beauty>	174
<pathogen> where	118
<percent> ,	223
<percent> , and	192
<percent> .	202
<percent> <likelier>	-143
<percent> had	139
<percent> in	-192
<percent> of <body>	180
<percent> of <treatment>	143
<performance>	216
<performance> ,	369
<performance> .	124
<performance> the	145
<person> #	-217
<person> )	-144
<person> ,	173
<person> <ails> in	158
<person> <buyer> find	176
<person> <buyer> had	140
<person> <buyer> have	-163
<person> <buyer> it	-152
<person> <buyer> notice	155
<person> <buyer> who	135
<person> <buyer> with	-199
<person> <drug>	401
<person> <harm> .	-97
<person> <harms>	-168
<person> <health>	167
<person> <health> .	117
<person> <lowers>	175
<person> <person>	131
<person> <time> .	157
<person> <time> of	-201
<person> a <harm>	166
<person> an	138
<person> an inch	105
<person> and	134
<person> at	168
<person> been	-137
<person> can	-593
<person> could	162
<person> do	-191
<person> don't need	107
<person> ever	119
<person> expect	-124
<person> find	187
<person> foods	118
<person> frequent	131
<person> has	-391
<person> have	126
<person> have <condition>	188
<person> have had	-154
<person> have to	176
<person> in the	-103
<person> knows	156
<person> look	218
<person> may	107
<person> may feel	212
<person> may have	159
<person> may need	-165
<person> need	-167
<person> of	-166
<person> of it	-232
<person> of the	-224
<person> of those	195
<person> or	139
<person> point	123
<person> point .	170
<person> put	145
<person> sit	101
<person> stop	283
<person> to	-235
<person> under	333
<person> up	167
<person> who	-190
<person> who has	-133
<person> will be	-149
<person> won't	157
<person> would	-149
<pregnancy> .	406
<pregnancy> :	298
<pregnancy> ;	205
<pregnancy> can	-86
<pregnancy> or	160
<pregnancy> or <pregnancy>	135
<pregnancy> should	131
<product> , and	192
<product> .	-113
<product> <ails>	152
<product> <device>	-141
<product> <harm>	-125
<product> <harms>	72
<product> and	-192
<product> are	138
<product> at	175
<product> can	-152
<product> have	174
<product> it	150
<product> the	229
<product> the <body>	148
<product> to	-125
<provider>	-213
<provider> ,	-136
<provider> .	-123
<pseudo>	-250
<raises>	62
<raises> :	135
<raises> <pathogen>	187
<raises> <unwell>	-130
<raises> and	-222
<raises> at	-147
<raises> by about	118
<raises> in	239
<raises> on with	174
<raises> the	272
<raises> to	-128
<raises> with	111
<rave>	-131
<rave> <percent>	-185
<rave> <time>	-150
<rave> has	111
<red-flag> if	176
<red-flag> if <person>	124
<remedy> ,	-218
<remedy> :	141
<remedy> <device>	-168
<remedy> <raises>	-193
<remedy> can	152
<remedy> does	183
<remedy> for <body>	167
<remedy> in the	178
<remedy> is	-115
<remedy> that	-152
<replace-care>	-138
<reporting>	-261
<reporting> have	111
<safe>	350
<safe> , and	-263
<safe> .	109
<safe> for	134
<safe> level	135
<safe> the	134
<safe> the <body>	134
<safety> in	148
<side-effect>	222
<side-effect> ,	144
<side-effect> .	128
<staff>	-157
<staff> '	141
<staff> <hype>	141
<staff> can	-234
<staff> may	-252
<staff> was	136
<superlative>	-144
<superlative> .	156
<symptom>	-124
<symptom> .	-156
<symptom> the	132
<time>	130
<time> , a	119
<time> , because	111
<time> , it	211
<time> , since	277
<time> , so	226
<time> -	164
<time> - old	207
<time> .	-197
<time> after	100
<time> after each	159
<time> are	95
<time> before	-315
<time> before .	-238
<time> beforehand	-118
<time> can	121
<time> did	-159
<time> for	-169
<time> if	-143
<time> may	-220
<time> of	370
<time> or <time>	-185
<time> or longer	112
<time> or two	108
<time> was	150
<treatment>	-158
<treatment> ,	-158
<treatment> , in	-127
<treatment> , or	-127
<treatment> <ails>	116
<treatment> <drug>	-137
<treatment> <harm> .	178
<treatment> <person>	-173
<treatment> <raises>	-121
<treatment> an	230
<treatment> and <treatment>	-197
<treatment> are	367
<treatment> as	-152
<treatment> at	149
<treatment> can	-277
<treatment> can make	-164
<treatment> do	202
<treatment> do not	156
<treatment> does not	200
<treatment> has	-111
<treatment> in the	-175
<treatment> is approved	135
<treatment> left	128
<treatment> of	164
<treatment> out	187
<treatment> out of	118
<treatment> that	-148
<treatment> the	-210
<treatment> the <body>	-144
<treatment> they	114
<treatment> through the	112
<treatment> until	131
<unwell>	321
<unwell> , and	225
<unwell> .	104
<unwell> <condition>	-192
<unwell> <drug>	166
<unwell> <exposure>	-143
<unwell> after	129
<unwell> air	-193
<unwell> and	225
<unwell> and <unwell>	186
<unwell> are	-189
<unwell> because	-183
<unwell> controlled	-112
<unwell> for	396
<unwell> for two	119
<unwell> in	-230
<unwell> in <person>	-165
<unwell> on	208
<unwell> on the	207
<unwell> one	142
<unwell> or	223
<unwell> rather	-91
<unwell> rather than	-91
<unwell> square	239
<unwell> the <body>	-210
<vital>	209
<vital> .	-86
<vital> are	135
<vital> of	151
<warning> ,	251
<warning> on	-149
<warning> to	-122
a "	-185
a <body> .	-190
a <buyer>	-164
a <condition>	134
a <condition> .	-302
a <condition> at	161
a <condition> can	-172
a <device>	-190
a <device> ,	169
a <device> can	-123
a <device> that	152
a <drug>	-195
a <drug> .	-151
a <drug> that	148
a <evidence>	-233
a <form>	-135
a <harm> ,	157
a <harm> in	151
a <harm> on	-151
a <harm> under	140
a <harmful>	206
a <person>	206
a <person> .	-168
a <person> <buyer>	361
a <person> <time>	-203
a <person> of	209
a <product>	137
a <product> of	149
a <raises>	-109
a <remedy>	-177
a <side-effect>	-139
a <staff> before	169
a <symptom>	-137
a <time>	-243
a <time> ,	-59
a <time> and	-130
a <time> are	160
a <time> can	131
a <treatment> .	267
a <treatment> at	118
a <treatment> is	-194
a <unwell> one	124
a bit	229
a cause	182
a cause of	212
a check	134
a clip	120
a cloth	141
a cool	142
a cup	107
a different story	138
a dip	145
a first	-124
a fresh	320
a full	-181
a glass	-128
a hard	281
a hole	82
a hundred	293
a little	234
a mail	181
a new	-168
a nuisance	140
a pattern	-152
a place	-110
a plastic	-114
a recent	159
a result	178
a rule	-138
a serious <condition>	-147
a short	-132
a short time	-149
a sign	-160
a small	69
a small <danger>	155
a thin	-139
a time	198
a very small	160
a warm	129
a warning	156
about #	205
about <person> .	123
about <raises>	119
about a <person>	-199
about a tenth	143
about as	-139
about five	132
about one	257
about six	122
about six <time>	133
above the	-194
account	-191
account for	-142
act	-251
active <harm>	122
activity	-132
adjusted	-123
adjusts	116
adjusts .	118
advise	133
advised	-141
affect	120
affects <person>	-117
after	129
after <harm>	-204
after <pathogen> #	137
after <time> of	177
after a	-135
after a <harm>	-175
after a long	165
after an	-146
after each	262
after it	167
afterward	449
afterward ,	134
afterward .	181
afterwards	133
again	113
again within	110
against a	-154
air	193
air can	142
alike	-128
alike .	-133
all ,	-166
all <buyer>	177
all the	189
almost	295
almost no	217
alone .	118
alone is	-180
along	116
also	129
also <harm>	101
also be	-150
among	451
among the	162
among them ,	-189
amounts	456
amounts .	150
an <body> is	110
an <harm>	-82
an <harm> ,	-127
an <harm> or	-145
an <pathogen>	106
an <pregnancy>	108
an <treatment>	-195
an <treatment> .	-133
an <treatment> that	154
an active	183
an active <harm>	122
an alternative	189
an early	-184
an inch	146
an older	113
and , in	221
and <ails> .	-110
and <body>	181
and <body> .	-195
and <body> <condition>	-122
and <body> are	124
and <condition> .	160
and <condition> make	-103
and <exposure> <raises>	109
and <exposure> in	-196
and <harm> may	-160
and <harm> the	-173
and <harms> the	173
and <health>	-223
and <hype>	235
and <person>	-87
and <person> <drug>	311
and <person> in	-148
and <person> may	105
and <product>	-115
and <remedy>	-145
and <treatment> are	168
and <unwell> .	-107
and <unwell> <body>	-215
and <vital>	-128
and a <condition>	197
and a <unwell>	238
and an	-83
and an <body>	-103
and are not	-92
and at	-158
and be	149
and be breathed	154
and can be	232
and cannot	458
and cause	-318
and cause <condition>	-166
and do	-199
and does	168
and doesn't	112
and every	-197
and for	180
and his	182
and is	-120
and its	-116
and low	131
and make	182
and may need	127
and more	-130
and no	-177
and not	-327
and of	225
and short	135
and should	198
and should be	149
and slow	124
and the	-159
and the <body>	146
and the odd	210
and then	276
and then it	138
and there	192
and they are	-137
and two	241
and was	241
and will	158
angry	113
animal	109
animals	139
answer	-207
any of these	187
apart	-196
appear	170
approach	130
approved	-111
arch	-154
are .	-147
are :	125
are <ails>	111
are <harmful>	319
are <hype>	124
are <lowers>	153
are <natural>	-125
are <pregnancy>	174
are <raises>	-171
are about	221
are affected	142
are common and	-116
are fine	162
are fine .	129
are free	-135
are given	-199
are left	187
are linked	104
are linked to	106
are not	119
are not .	219
are not affected	127
are still	-126
are the <person>	125
around	67
around #	139
around # in	98
around for	-129
as <person>	97
as <person> .	173
as a	171
as a rule	-138
as do	170
as far as	118
as if	419
as if <person>	191
as much as	-157
as the	-175
as those	143
as though	180
as well	212
asked	-141
at <person> point	123
at a price	129
at all ,	-154
at birth	-193
at birth .	-128
at first	449
at first ,	128
at first .	312
at one	-153
at the	-92
at the <body>	101
at the cost	165
at the edges	-136
at three	180
at two	141
at two <time>	108
attention	137
average	-135
average .	-171
away	-133
away .	-262
away and	142
badly	194
band	119
baths	128
be <contra>	155
be <harmful>	208
be <lowers>	186
be <lowers> .	115
be <unwell>	194
be <unwell> .	-198
be <unwell> and	174
be <unwell> for	184
be afraid	-136
be as	124
be breathed	128
be breathed in	124
be caused	-129
be caused by	-129
be done	-169
be expected	225
be hard	-149
be hard to	-149
be left	-107
be told	-145
be used in	134
be used to	-198
beam	172
beam .	163
because	250
because <harm>	196
because <person>	-130
because it	154
become	-161
becomes	-122
becomes <unwell>	-139
becomes <unwell> and	-141
been reported	136
been seen	189
been studied .	193
been the	-106
been tied	122
been tied to	122
before	-139
before .	-121
before it	172
before it gets	159
before the	-271
beforehand	-125
beforehand ,	-179
begin	207
begin to	-130
begin with	301
begins	-168
behind it	-122
being	135
below	-189
bend	-227
bending	261
beneath	205
beneath the	184
beneath the <body>	127
better ,	114
better off	131
better than	-128
between #	144
beyond	197
bias	-226
bigger	-233
bind <remedy>	-168
binds	137
birth in	203
bit	179
black ,	-91
black and	137
blamed	126
blow	-174
blue	165
blur	120
blur the	111
blurs <vital>	102
both <body>	-155
brake	138
breathed	258
breathed in	128
breathed in .	150
brief <harm>	124
bring <body>	-118
bring a	127
bring on	161
brings	200
brings <harm>	173
brought	320
bulk	-219
burned	233
but does	-110
but not	-151
by #	-177
by <condition>	-168
by <exposure> .	103
by <harm>	-131
by <pathogen>	108
by a	136
by about <person>	-120
by it	152
by itself	-316
by mistake	242
by the time	-200
called	-326
called <condition>	-189
called <condition> .	-139
called the	-121
came <body>	-128
camera	-174
can ,	139
can <ails>	274
can <ails> .	159
can <exposure>	-255
can <exposure> to	-144
can <harm> ,	-164
can all	-218
can also	-105
can be	-435
can be <harmful>	153
can be left	-170
can bring on	149
can cause	125
can crowd	-128
can do	-188
can get	254
can happen	-146
can help	-197
can itself	161
can see	-126
can set off	-118
can turn	247
cannot	97
care .	167
case	318
cases	228
cases .	130
catch	181
catch <condition> from	131
cause <harm>	-131
cause <harm> and	-185
cause of	270
caused by	-247
caused by <condition>	-135
causes	-254
center	-155
centre	136
certain <drug>	130
chain	116
change	173
change of	-129
changed	148
changes	-378
cheap	115
check	262
check the	145
checks	-121
chewed	127
chewing	-122
chicken	138
chief	108
children's	159
clear	-136
clear .	140
clears	-268
clue	-111
clump	-106
clumps	152
collect	225
collects	-144
combined	157
come	-112
come from	-194
come in	162
comes <body>	124
comes from	-225
common and	272
common in	-231
common reasons	-134
complete	-109
concern	130
contact	78
contact with	183
contain	150
controlled	-174
cooked	158
cool	316
cool <body>	144
correct	-146
cost of	165
coughing ,	116
could	291
could be	-180
countries	-175
couple of <time>	201
couples	107
cover	-227
cover the	-137
crowd	-219
crowds	172
current	-157
date on	-122
dead .	153
deep <harm>	-129
delayed	125
dental	147
describe	177
desk	-152
develop	242
developed	244
diagnosed	147
did a	140
did as	88
did as well	88
did not	-187
did not .	-246
did not <lowers>	-130
different	-172
different story	138
dirty	137
disagree	98
do .	-286
do it	262
do not .	176
do not buy	142
do so	-142
do the	314
do the same	279
does not	252
does not <harms>	-140
does not <lowers>	130
does not make	268
does the	139
doesn't <exposure>	153
doesn't <harms>	141
doing	127
doing nothing	102
don't	245
don't help	95
don't need	107
done in	-151
donor's	147
donor's <body>	147
door	280
down .	151
down the	-187
dr	-228
dr .	-135
drainage	94
drew	132
drums	139
due	-152
dug	126
dulled	146
during	243
during the	88
during the <treatment>	194
each	-177
earlier <treatment>	-100
early	205
early and	-110
ease	-275
ease <harm>	-208
easter	141
easy <harm>	-119
eaten	-164
edges	-101
effect	228
effect of <drug>	-128
effects	400
effects .	198
eight .	-116
either .	100
elastic	168
end in	-151
ended up	266
enough	-188
escapes	189
even	180
even a	218
evening	225
evening .	106
events	162
ever	250
ever had a	119
every	-371
every # <buyer>	-104
every # to	134
every <time>	-325
every <treatment>	243
every one	144
every six	-141
every six <time>	-141
every two	-207
everything	-138
everything else	-148
exceed	149
excess	290
expect	342
expect a	301
expected	400
experiment	103
explain	-155
exposed	125
external	153
factors	-231
failure	-140
failure to	-116
false	162
far as	118
fast	221
fast ,	-179
faster .	220
fear	326
fear of	188
feel	158
feeling	260
feels as	207
fewer of	122
fewer of these	125
fifty	188
finding	-123
first #	167
first <harm>	-143
first <time> is	125
fitting	153
five .	160
fixed	-145
flames	240
floors and	-164
flow	-149
fluid	-139
fluid may	169
follow	149
follow -	157
follow - up	158
follow from	153
follows	-176
food	-395
food ,	125
food .	-175
foods	154
for #	163
for # to	98
for <body> under	248
for <buyer>	-158
for <buyer> who	-233
for <buyer> with	189
for <condition>	-237
for <harm>	-170
for <person>	176
for <person> with	134
for a	189
for a <body>	132
for a <time>	489
for about	193
for about six	160
for an	135
for an <time>	149
for another	175
for five <time>	193
for it	-124
for longer	88
for more	234
for the <body>	138
for the first	188
form	167
forms	-302
forty	-119
found	206
found ,	154
found .	-227
found in	-162
found no	236
four	-170
four <time> before	-146
free	-411
freely	249
frequencies	207
frequency	-123
frequent	90
fresh	251
friday	173
from <condition> ,	122
from <exposure>	-145
from <harm> .	163
from it	222
from that	150
from the <body>	-224
from the <harm>	115
from the <pathogen>	-82
from the site	142
fruit	93
full	-285
further	200
further .	180
further notice	-115
further notice .	-115
g #	121
g # pd	121
gain	-114
gates	156
gave me	256
generally	299
gentler	204
get a	225
get in	-123
get lazy	218
gets better	99
give <person>	136
given	-256
given a	-143
given for	-146
given within	-113
giving	98
glasses	-154
go on	-148
go on .	-157
goes in .	128
going	217
going <body>	97
gone .	-245
gone in	157
greater	174
groups	-268
habits	-152
had <condition> .	-164
had <harm>	190
had a	118
had a <harm>	151
had an	183
had it	-146
had not	159
had not been	-132
had to	294
had to be	193
happens	168
happens in	124
happens in about	176
hard , <unwell>	106
harder	212
hardly	232
has become	158
has been seen	197
has caused	134
has had a	121
has no	-187
has not been	190
has to be	217
have <ails>	207
have <ails> .	131
have <condition> ,	178
have <condition> .	-159
have <condition> or	94
have <device>	113
have <harm>	85
have <pathogen>	-151
have <person>	-209
have a	-248
have an	203
have at	124
have at least	124
have been found	162
have fewer of	121
have followed	126
have found	99
have had	-247
have had a	-171
have it	-270
have not	157
have taken	95
have the	-152
have to	199
head	169
head .	128
healthy <person>	150
hear	-134
heat	142
heat .	182
heat <harms>	-121
help ,	108
help it	105
helped	134
helps	-320
her <body>	197
her <staff>	161
her that	249
here	172
here is	142
here is what	158
hide the result	-162
high	136
high .	122
high a	148
higher	136
highest	111
his <body>	-250
hits	107
hole	203
hole in the	143
home .	-164
homes	-201
how	-271
hundred	132
i've seen	133
ice	259
ice .	239
ice for	118
if <person> are	-134
if <person> ever	119
if <person> have	146
if <person> stop	102
if <person> take	213
if they	166
if your <body>	205
ii	-123
in #	627
in # )	-150
in # ,	-193
in # .	126
in # <buyer>	-172
in # <percent>	187
in # of	91
in # or	133
in # to	191
in ,	-153
in <body>	157
in <body> and	-180
in <condition> ,	-210
in <condition> .	268
in <condition> the	-193
in <harm>	-171
in <health>	96
in <person> .	-217
in <person> it	-134
in <person> who	141
in <pregnancy>	168
in <pregnancy> ,	163
in <rave> <buyer>	284
in <rave> has	111
in a hundred	282
in a large	124
in about #	275
in about a	-126
in amounts	133
in for	123
in healthy	177
in one	191
in roughly	163
in roughly #	195
in ten	-185
in ten <person>	-115
in that	217
in the <beauty>	-193
in the <time>	99
in the end	-174
in the first	503
in the heat	143
in the wall	136
in their	-186
in those	220
in those who	183
in three	-237
in twelve	128
in two	-112
in two to	-164
in up	202
in up to	202
inch	113
include :	246
ink	138
intensity	132
internal	120
into it	149
into the <body>	155
invites	145
invites <condition>	130
is #	-129
is .	124
is <ails>	-195
is <convenience>	139
is <convenience> .	138
is <harmful>	399
is <harmful> .	201
is <harms>	-210
is <likelier>	177
is <natural>	-119
is <raises>	-142
is <safe>	332
is <safe> .	-182
is <safe> and	104
is <safe> in	130
is <treatment>	122
is <unwell>	-204
is <unwell> for	209
is a	-129
is a different	-122
is almost	196
is around	161
is around #	161
is at	-166
is common and	288
is common in	-191
is expected	151
is fine .	-104
is for	-200
is generally	165
is hard	128
is high	-86
is little	123
is no need	-142
is normal	246
is not the	-125
is now	-156
is often	233
is poor	-163
is possible	118
is pulled	137
is rare	189
is rare .	125
is seen	-144
is taken	187
is the main	114
is their	144
is there	134
is tilted	94
is to be	106
is too	191
is used	-115
is usual	202
is usual .	175
is what	128
is why	135
it ,	196
it , the	130
it <ails>	-181
it <condition>	205
it <performance>	-210
it <raises>	-159
it about	133
it after	130
it along	98
it also	284
it by	-118
it can't	223
it cannot	200
it comes	173
it comes <body>	131
it contains	112
it gets	259
it goes in	140
it happens	-162
it in	-173
it in <condition>	103
it is	-114
it is .	132
it is <contra>	193
it is <unwell>	-156
it is about	118
it is still	-124
it may take	-163
it shows	-133
it suits	-156
it suits <buyer>	-158
it were	160
it's	425
it's <unwell>	-147
its <safety>	208
its <safety> in	148
its effect	112
its own	185
its own .	139
its price	173
itself	-138
itself does	105
itself is	-162
job	-214
judged	-138
juice	244
just after	191
keep	-183
keep it	172
keep the	-150
keeps <person>	196
kept	202
killer	175
kinds	-127
knocks	141
know	-227
know what	-172
known	262
known .	293
l	-147
l .	-141
labeled	-158
land	180
larger	257
last	-237
last a <time>	-124
last of	141
last period	-170
latter	151
layer	-202
lazy	333
leaf	-141
leave <person>	158
leave it	-122
leave the	-145
leaves	186
leaves your	214
leaving	170
led	124
led to	151
left	245
left <buyer>	147
left in	155
lengthen	108
lengthen the	108
less of	-123
lets	263
level	132
levels	-245
lie	-157
lies	-181
life .	104
lifetime	256
light	-238
light ,	-164
lights	173
like an	109
like the	146
likely	161
likely to	194
limb	114
link	203
link with	136
linked	241
linked to	406
list of	-159
little	138
little <body>	164
little is	-153
little is known	-157
live <pathogen>	151
live <pathogen> .	133
load	146
loaded	214
long	210
long ,	-153
long -	141
long - term	172
long before	-101
longer	297
longer ;	169
longer to	178
look for	-185
looked	-116
loose and	137
lose	224
loss	-253
loud	159
louder	164
low	284
low -	168
low .	-138
lunch .	180
lying flat	130
made	235
made in	164
made in the	217
made me	189
main	164
main cause	199
major	161
make <body>	-169
make <person> <unwell>	163
make <remedy>	-165
make a	154
make it	-52
make it <unwell>	-128
make the	244
make this	121
makers	-109
makes	110
makes <buyer>	-166
makes <harm> <unwell>	141
makes a	-125
makes it <unwell>	-191
makes the	191
mark	99
match	-224
matter	-227
may <ails>	120
may <exposure>	-137
may <harm> .	-128
may <harms>	278
may <pathogen>	183
may <raises>	224
may be	-526
may be a	142
may come	182
may even	159
may feel	175
may have	-268
may last	-213
may last for	-131
may look	159
may make	251
may need	-187
may not	-155
may take	-220
may turn	153
me	265
meal	-131
mean <condition> .	-120
means	-409
meant	-194
measured	-218
metal	385
metal in	125
mg	-187
might	256
might have	-129
mild	99
million <buyer>	-153
mine	142
mistake	173
mixtures	150
money	-142
more	299
more <harm>	141
more <unwell>	211
more slowly	159
more than a	-146
morning .	-162
moving	244
moving .	106
much <body>	105
much as	-158
multifocal	134
multifocal <device>	135
nappy	-126
national	190
national <evidence>	137
nature	-122
near	268
near the	135
nearby	113
nearly	82
nearly #	-136
nearly all <buyer>	145
nearly always	207
nearly every	180
necessary	-133
need .	176
need a <treatment>	-167
needs a	275
needs a <treatment>	135
needs two	165
neighbors	-147
neutral	-122
new <beauty>	-104
new <device>	246
new <pathogen>	-121
ninety	119
no	117
no .	208
no <body>	-166
no <condition>	-107
no <drug>	-86
no <exposure>	-175
no <harm>	318
no <harm> .	246
no <harms>	-142
no <side-effect>	141
no <treatment>	-98
no link	200
no live	133
no live <pathogen>	140
no longer	-289
no need	-175
no need to	-158
none .	219
none of	-185
nor	112
normal .	-205
normally	-205
north	-200
not <harms>	225
not <raises>	153
not <raises> <body>	177
not <unwell>	-132
not affected	127
not affected .	127
not be	-155
not been studied	182
not buy	142
not enter	133
not for	372
not known	120
not known .	124
not make	205
not make it	-123
not show	143
not stop	-112
not the	-214
notch	141
nothing	129
nothing for	146
nothing is	118
notice .	-104
notice :	152
november	234
now	136
now #	-165
now and	330
now and then	291
nuisance	268
nuisance .	218
number of <buyer>	164
obstacle	310
occur	215
odd	531
odd .	175
oddly	136
of #	103
of # to	-176
of <body> .	-145
of <buyer>	173
of <buyer> a	168
of <buyer> are	-178
of <buyer> who	-153
of <buyer> with	136
of <condition>	-235
of <condition> .	-362
of <drug>	-149
of <evidence>	149
of <exposure>	228
of <exposure> .	133
of <exposure> and	-117
of <harm>	175
of <harms>	135
of <pathogen> .	-153
of <performance>	-182
of <product>	105
of <remedy>	260
of <treatment>	208
of <treatment> ,	-230
of <unwell>	97
of <vital>	147
of a <body>	150
of a <drug>	218
of a <harm>	-139
of being	75
of bias	-226
of care	-145
of cases .	128
of it is	-127
of juice	116
of no	163
of one	-173
of our	133
of the <evidence>	162
of the <time>	-146
of the <treatment>	118
of their	-184
of these	112
of this	-120
of those	189
of those treated	130
of us	-177
of your	-228
off	289
off ,	247
off , and	152
off .	-238
off an	115
off an <pathogen>	115
off the	-269
old ,	-109
older	284
older <person>	-193
on <drug>	324
on <drug> .	168
on <evidence>	157
on <exposure>	-151
on <harms>	145
on <harms> <beauty>	145
on <remedy>	101
on <treatment>	-200
on a	304
on a <device>	89
on both	147
on both sides	124
on for	-136
on for <time>	-145
on it	226
on our	-130
on standing	122
on the <body>	206
on the <device>	-177
on the <harm>	-130
on the first	-97
on to	-77
once	77
once .	122
one <raises>	178
one <time>	-116
one go	138
one if	-138
one in three	-120
one large	158
one or	113
one or two	143
one was	180
ones .	180
only if	-147
open	126
opened	-116
opens	-120
or <body> <ails>	-105
or <body> can	-126
or <condition>	-191
or <device>	-169
or <harm> <body>	-150
or <harms>	132
or <person>	164
or <pregnancy>	223
or <time>	-181
or <unwell>	219
or a <condition>	123
or a <drug>	141
or a <harm>	150
or after	146
or by	-132
or four <time>	117
or have	215
or her	-158
or longer	111
or of	132
or open	110
or the	-174
or the <body>	-156
or two	249
other	-300
out again	134
out by	100
out in	86
out of	123
out of the	160
out the	-146
ovarian	-147
over # <time>	130
over six	-147
over six <time>	-148
page	-269
page for	-147
part	-257
part of the	209
particular	183
parts of	-165
pass water	235
pattern	-162
pd	121
per million	176
permanent	260
permanent .	236
phrases	-150
physical	165
pigment	-164
pink	231
place	-78
place in	-108
places	-112
plain	-172
planned	145
plant	164
plant .	139
play	-159
please don't	123
plug	153
plugs	-167
points	-272
points to	-114
poor .	-161
poor <health>	174
possible	268
pravastatin	173
press	-182
pressing	115
price	421
price is	169
private	-143
problem .	-132
problems are	103
protocol	118
proves	-129
provoke	183
provoke <harm>	173
puff	105
pull	158
pulled	200
pulling	253
pulses	-165
put	262
puts	189
puts <person>	124
qt	110
quiet	-160
quitting	142
ragweed	111
ran	319
rare	302
rare .	187
rarely	225
rarely ,	244
rarely , the	208
rather than in	106
re	116
re -	118
readily	185
reads	-92
real	-118
reason	-123
reasons .	-169
received	201
recent	222
recorded	155
recorded in	142
regular <treatment>	162
relationships	-94
relax the	129
relax the <body>	129
relying	199
relying on	199
repeated	132
repeated <form>	120
replace	-108
report	-179
reported	150
reports	113
reports of	92
reserve	-144
respond	-192
respond .	-137
result .	191
return	150
return to	115
return to the	149
returns	-112
rhythm	-160
ritonavir	195
roof	-127
roughly #	241
roughly # <percent>	103
roughly # of	141
roughly <person>	-188
rule out	163
run	147
running	198
s	-139
said .	86
same as	-184
sand	146
say	-266
say ,	-132
say that	-151
scales	-238
scanned	124
scores	-124
sealed	122
see	-414
see .	-134
sees	-238
self	-107
self -	-107
semen	234
sends	-136
sense	165
series	144
series of	149
series of #	141
serious	233
serious <condition> .	-117
set	-77
set off	-129
set off <harm>	-152
sets	142
sets off	107
setting	133
settle the	-161
seven <time>	238
several <time> .	217
severe <condition>	192
shape	-144
shaving	345
shifts	124
shifts .	143
short -	266
short of	136
short time	-149
shorten life	-153
shorten the	164
should be	-210
should wait	105
show	-148
show up	-145
shower	-147
shown	-259
shows	-198
shut	-103
side	-177
side ,	-200
side <body>	99
signals	-183
signs	-53
signs .	-206
simply	-230
simvastatin	222
since # .	-109
since a	100
since the <body>	157
sit	142
sit .	231
site	150
site .	136
sites	-195
six	-126
six <buyer>	157
six <time>	-174
skip it	131
sleeping	280
sleeping in	126
sleeping in them	129
slightly	330
slow -	194
slow - <treatment>	157
slow <health>	116
slow the	-278
slow to	194
slow to <hypes>	227
slowly	-349
slows	350
small ,	221
small <danger>	155
small <evidence>	-212
small <person>	151
small number	214
small vessels	-137
smoked	129
so	291
so <person> can	-127
so are	115
so can	114
so do not	206
so far	154
so for	-146
so no	-208
so that	-425
so that they	-110
so the <body>	162
so they	-154
something else .	124
sometimes	174
soon	196
sores	109
sort	171
sort .	211
sound	182
space	-191
spares	211
speech may	173
speed up	-106
speeds	214
spent	113
spot	311
spot .	168
spot ;	-155
spreads	110
spreads from	118
square	301
squeeze	-220
stability	160
stage	-125
stage .	-129
stairs	168
stalls	160
stand	239
starts .	-123
states	-218
stay	-208
stays where	216
still in	-229
stop <harm>	-229
stop <harm> .	-145
stop <person>	124
stop and	198
stopping	254
stops	130
stops the	224
story .	130
straight	-114
stream	-190
stretch the	141
stretch the <body>	141
strike	-136
strong	181
stronger	269
struck	196
stubborn <condition>	-133
success	-193
such a	146
suggest	-153
suit	-143
suits	-170
suits <buyer>	-172
sunday	162
surface	111
surface <body>	206
swallow	-247
swallow .	-185
swallowed	192
sweat	-123
sweet	151
switching	159
take ,	112
take <drug> ,	157
taken	298
takes	-237
taking	370
tape	120
target	-192
teaches	-153
tell	-230
ten	-268
ten <person>	-115
ten <time>	132
ten <time> ,	109
tested	-136
than #	-84
than # <percent>	-142
than <person>	-113
than a	-343
than any	-126
than before	178
than for	113
than four	172
than in	126
than it	-134
than those who	146
that <ails>	-207
that <buyer>	-253
that <exposure>	-156
that <harm>	-120
that <harms>	-143
that <harms> the	-112
that <hypes>	129
that <person>	-134
that <raises>	-185
that <raises> the	-146
that <time>	123
that can't be	134
that evening	217
that evening .	216
that has	-120
that holds	120
that is <unwell>	-117
that is too	123
that is why	162
that keep	147
that keeps	-162
that spot	161
that the <body>	194
that the <condition>	-128
that they	101
that way .	-139
that work	113
the #	175
the <ails>	158
the <beauty> .	-211
the <beauty> was	245
the <benefit>	131
the <body>	157
the <body> <harm>	98
the <body> after	-143
the <body> and	-73
the <body> becomes	-138
the <body> by	-129
the <body> can	174
the <body> feel	157
the <body> further	118
the <body> get	141
the <body> gives	188
the <body> is	-219
the <body> keeps	129
the <body> on	114
the <body> or	-24
the <body> too	-180
the <body> turns	107
the <body> with	-155
the <condition> .	83
the <device> <harm>	191
the <drug>	118
the <drug> can	-109
the <drug> is	-135
the <drug> to	-142
the <evidence> .	108
the <exposure>	-180
the <exposure> of	139
the <form>	211
the <guarantee>	150
the <harm>	-142
the <harm> ,	-144
the <harm> .	-163
the <harm> is	254
the <health> .	125
the <likelier>	130
the <likelihood> <raises>	142
the <pathogen> .	270
the <pathogen> is	152
the <pathogen> of	-92
the <person> ,	124
the <person> <harm>	-124
the <person> frequent	129
the <product>	143
the <provider>	-176
the <provider> and	209
the <symptom>	140
the <time>	127
the <time> <time>	179
the <time> after	98
the <treatment>	307
the <treatment> .	207
the <treatment> <ails>	107
the <treatment> <harm>	-117
the <unwell>	-211
the chief	109
the cost of	165
the date	-117
the donor's	147
the donor's <body>	147
the edges	-177
the first	241
the first #	167
the first .	-161
the form	-169
the good	156
the head .	141
the last	205
the last of	141
the last period	-161
the latter	151
the line	162
the main	196
the main cause	124
the newer	123
the next <time>	172
the odd	210
the old	-221
the old <treatment>	-136
the part of	148
the place	124
the plastic	165
the plug	90
the real	-167
the result	-234
the reverse	172
the same as	-184
the seat	131
the site .	142
the slow	149
the spot	124
the toilet	137
the two	-204
the upper	-153
the usual	-166
the vaginal	126
the vaginal wall	126
the very	132
the wall of	158
the worst	144
them ,	-234
them .	-75
them <person>	-136
themselves	-128
themselves .	-157
then	-132
then it	140
then on	157
there are	-237
there is little	121
there is no	-199
there's	-180
there's no	-146
these	102
these effects	139
these include	220
they <ails>	175
they are	-118
they are <contra>	124
they are <safe>	-200
they can	-218
they can <harm>	-128
they can be	-173
they have	-320
they may	113
thick as	-179
thin the	173
thin the <body>	127
thing	-116
things	-215
things that	-169
things that can	-127
thins the	166
this <drug>	100
this can	-127
this has	203
those on	208
those treated	130
those who	-224
those who need	148
though	144
threads	-143
three <time>	207
three <time> ,	148
three <time> after	-131
three <time> of	232
three or	131
through	-311
through .	227
through the <beauty>	-135
through the vaginal	126
tight	239
tight and	168
till	247
tilted	94
time	-167
time can	124
times higher	161
times the	253
tinted	124
tiny <harm>	-139
to # <time>	44
to <ails>	-187
to <buyer>	-196
to <condition>	105
to <drug>	238
to <harms>	204
to <hype>	148
to <hypes>	203
to <hypes> .	239
to <lowers>	-99
to <symptom>	131
to a	151
to a <staff>	138
to a <treatment>	124
to an	168
to be expected	191
to begin with	166
to breathe	133
to come	165
to date	273
to do	136
to eight	-207
to eight <time>	-156
to finish	122
to have	-322
to keep	-139
to let	-161
to make	-250
to need	-150
to read	-163
to sit	151
to that of	128
to the	-126
to the toilet	227
to this	191
to two	117
to two <time>	114
to us	168
to work	-245
to your	-259
today it	152
today it is	152
today's	348
toddler	165
toilet	243
told	164
too	307
too ,	-141
too early and	-157
too fast	192
too fast ,	-150
too high	143
too little	-150
too long	196
too low	145
too soon	225
too tight	327
took away	133
tool	93
tools	293
touches	155
touches the	155
train	136
trained	82
trained <staff>	242
tried	-147
trigger	154
true	-267
try	-144
turn <product>	118
turn out	-185
turn the	-113
turned	307
twelve	-138
twelve <time>	-207
twelve <time> .	-150
twenty <time>	-153
twice	-107
twin	143
two ,	-163
two , and	-134
two .	244
two <buyer>	167
two <condition>	106
two <person>	177
two <time> .	95
two to four	161
unaffected	139
uncommon .	159
under	108
under <treatment>	-169
under one	191
unless it	-167
unless your	181
unless your <staff>	133
unlike	173
unlike <treatment>	172
unlike <treatment> ,	172
until the	-136
until they	153
unusual	174
unusual .	160
up	157
up .	308
up and	-182
up to	147
up to #	130
up to a	108
up too	102
upwards	-221
urgent	137
urinate	101
us	-146
us .	-91
us with	212
used to	-205
usual .	158
usually	-235
usually <hypes>	130
usually <safe>	-167
vaginal	124
vaginal wall	126
vascular	135
very	527
very <complication>	-167
very low	-135
very rarely	170
vessels .	250
vessels of	-91
vessels of the	-91
visible	147
wait	158
wait .	144
waiting	184
walk	-117
wall	126
wall of	158
wall of the	159
ward	-170
wards	116
wards .	138
warm	153
warmth	-128
warn	141
warning	217
was <lowers>	110
was taken	232
wash <body>	126
washing	-203
water	-86
water ,	186
wax	181
wear	119
wear the	144
wears	158
weather	-114
welcome	-141
well .	-159
were	244
were <harm>	181
were too	-189
wet	177
what	-200
what a	162
what is	-126
what your	138
whatever	-161
when	-124
when a	-273
when a <harm>	-107
when it is	141
when it's	191
when they	-176
where it	97
where it is	242
where the	104
where the <device>	134
which	-245
which <person>	-114
which a	132
which makes	-146
while	250
while <pregnancy>	109
white <body>	169
who	112
who already	120
who are <pregnancy>	167
who do	-109
who had	-121
who have a	161
who need	132
who take	261
whole .	185
whose <body> are	116
whose <person>	126
will <harm>	140
will be told	-177
will need	144
will not	173
will not <harms>	106
wish	-112
wish to	-94
with <condition>	188
with <condition> .	218
with <drug>	311
with <drug> .	163
with <harm> and	171
with <person> <person>	132
with <safe>	-140
with <treatment>	192
with <treatment> .	165
with <unwell> <body>	169
with a	126
with a <condition>	-207
with a cloth	214
with an	184
with it .	181
with more	-147
with other	138
within a <time>	96
within an	-120
within an <time>	-120
within six	184
within six <time>	184
within the	145
within the last	124
within two	-191
within two <time>	-256
without <condition>	-160
without <harm>	-169
without further	-114
without further notice	-114
without it	88
won't	265
word	-178
words	181
work ,	83
work <superlative>	111
worn	142
worried	115
worst	200
yearly	-181
yes	228
yes .	248
yet	-199
young	-106
your <body>	147
your <body> is	-140
your <body> isn't	-112
your <body> or	170
your <body> will	142
your <drug>	-193
your <person> will	135
your <staff> will	145
zero	291
zero <harm>	335`,
    'stem': `!	-256
" -	204
" <harm> is	224
" <person>	-105
" <safe>	173
" <unwell>	186
" says	-128
" this	-145
#	-316
# .	-217
# :	137
# <buyer> ,	-96
# <buyer> .	181
# <drug>	123
# <drug> .	106
# <harm>	152
# <likelier>	181
# <percent> ,	223
# <percent> .	295
# <percent> <likelier>	-143
# <percent> had	139
# <person> in	114
# <pregnancy>	-168
# <time>	-261
# have	158
# in #	168
# is	-146
# mg	-163
# million	-147
# of	222
# of the	218
# pd	121
# report of	131
# the	111
# tim	96
( "	144
( <drug> ,	-133
, "	-203
, " says	-128
, #	-265
, # to	-134
, <body>	-186
, <body> ,	-135
, <body> .	146
, <body> and	-118
, <body> or	-129
, <condition> ,	-175
, <condition> or	-131
, <drug> and	-136
, <evidence>	-117
, <exposure>	-393
, <exposure> ,	-137
, <exposure> and	-175
, <harm> and	-371
, <harm> or	111
, <harms>	-269
, <hypes>	-226
, <pathogen>	-307
, <pathogen> <raises>	-141
, <pathogen> and	-185
, <person>	-111
, <provider>	-173
, <rave>	-209
, <remedy>	120
, <treatment>	-109
, <unwell>	-222
, <unwell> <condition>	114
, <unwell> or	206
, a <condition>	158
, a <harm>	122
, a <unwell>	-129
, all	193
, among them	130
, and <body>	196
, and <buyer>	274
, and <drug>	-141
, and <exposure>	173
, and <harm>	330
, and <pathogen>	-245
, and can	-186
, and it	-110
, and one	210
, and that	-231
, and then	138
, and two	176
, as	443
, as do	170
, as the	161
, at	167
, at the	211
, becaus	276
, becaus a	156
, becaus it	123
, but they	-162
, call	-147
, ever	257
, feel	-130
, for	143
, have	130
, if <person>	-97
, is	-203
, it	177
, it is	-91
, it isn't	150
, less	311
, more than	-135
, noth	-163
, of	84
, once	253
, or	-230
, or <unwell>	135
, rough	-122
, sinc	524
, sinc a	107
, so	290
, so a	103
, so that	-157
, tend	-122
, tend to	-122
, the <form>	118
, the <staff>	134
, then	-104
, ther	178
, too	165
, too littl	140
, turn	-150
, wait	107
, was	120
, wher	-238
, which	142
, which a	135
, who has	199
, with	105
, with <harm>	301
, yes	369
, yes .	336
, zero	204
- <body>	-154
- <health>	103
- <time> -	207
- <treatment>	271
- free	-156
- old	207
- shap	-158
- term	190
. " -	97
. ￼	236
/	-245
/ l	-125
: <drug> ,	167
: <evidence>	118
: <evidence> have	118
: <harm>	191
: <person>	-154
: <unwell>	276
: <warning>	163
: a	181
: a <person>	154
: it	142
: it's	182
; <beauty>	-238
; <buyer>	129
; <exposure>	227
; <person>	-173
; <treatment>	142
; a	142
; about	-184
; an	-138
; in	232
; several	163
; whether	124
<achievement>	-168
<ails> ,	-292
<ails> after	235
<ails> and	-217
<ails> for	180
<ails> in the	154
<ails> of	-137
<ails> on	160
<ails> on the	140
<ails> the	176
<ails> them	-125
<ails> through	-167
<ails> with	-158
<beauty>	339
<beauty> , or	124
<beauty> <ails>	-105
<beauty> and <body>	145
<beauty> has	-154
<beauty> to	-160
<beauty> was	249
<beauty> will	125
<benefit>	-185
<body>	-140
<body> , <harm>	-251
<body> , a	199
<body> , and	249
<body> , so	160
<body> , wher	-138
<body> -	155
<body> . "	270
<body> :	164
<body> <ails> .	-200
<body> <ails> for	168
<body> <exposure>	-107
<body> <harm>	244
<body> <harm> .	207
<body> <hypes>	-190
<body> <lowers>	157
<body> <product>	140
<body> <raises>	-218
<body> <unwell> and	107
<body> about	143
<body> adjust	118
<body> adjust .	118
<body> after	-235
<body> afterward	101
<body> and <condition>	-101
<body> and <treatment>	104
<body> and be	145
<body> and on	134
<body> and the	181
<body> are	163
<body> are <safe>	153
<body> at	-211
<body> becom	-138
<body> by a	171
<body> can	-203
<body> com	115
<body> does not	165
<body> don't	-157
<body> feel	324
<body> follow	132
<body> for	191
<body> further	120
<body> further .	119
<body> giv	187
<body> hard	243
<body> have <ails>	142
<body> if	145
<body> in	101
<body> in <buyer>	187
<body> is <ails>	-126
<body> is taken	113
<body> isn't	-148
<body> keep	204
<body> mak	-182
<body> more	226
<body> of a	115
<body> or <condition>	208
<body> or <harm>	-134
<body> out	133
<body> stay <unwell>	140
<body> that	-137
<body> that are	-83
<body> too .	-176
<body> under	195
<body> under one	189
<body> until	270
<body> was	175
<body> were	209
<body> will	386
<body> will be	178
<buyer> (	-132
<buyer> .	104
<buyer> <ails> ,	-219
<buyer> <harm>	-153
<buyer> <raises>	-174
<buyer> <unwell>	140
<buyer> a	170
<buyer> a <time>	166
<buyer> after	-118
<buyer> and	-116
<buyer> are	-182
<buyer> describ	200
<buyer> do	-133
<buyer> find	187
<buyer> had an	112
<buyer> has had	147
<buyer> have	194
<buyer> have been	212
<buyer> in #	214
<buyer> in the	-161
<buyer> it	-209
<buyer> notic	180
<buyer> on	185
<buyer> out	156
<buyer> take	-117
<buyer> to	-210
<buyer> who take	254
<complication>	315
<complication> .	111
<complication> to	137
<condition> , <condition>	-259
<condition> , <harm>	187
<condition> , <treatment>	125
<condition> , and	263
<condition> , becaus	156
<condition> , with	168
<condition> :	382
<condition> <ails> in	177
<condition> <contra>	173
<condition> <drug>	174
<condition> <harm>	-270
<condition> <harms>	-103
<condition> <likelihood>	178
<condition> <pathogen>	-157
<condition> <person>	114
<condition> all	-127
<condition> and <harm>	123
<condition> and may	120
<condition> are	-78
<condition> call	-114
<condition> can	-183
<condition> can be	-121
<condition> caus	-175
<condition> com	-231
<condition> com from	-144
<condition> does	-117
<condition> for	222
<condition> from	156
<condition> has	-251
<condition> in a	199
<condition> in which	111
<condition> insid	174
<condition> insid the	180
<condition> is common	-127
<condition> is no	229
<condition> is not	-139
<condition> itself	-141
<condition> later	-138
<condition> make	-105
<condition> may be	-134
<condition> or a	270
<condition> tend	-169
<condition> tend to	-169
<condition> than	-122
<condition> that	-397
<condition> that <harms>	-106
<condition> that does	-115
<condition> the	-283
<condition> the <body>	-158
<condition> to	205
<condition> was	151
<contra>	252
<contra> .	154
<contra> <body>	-113
<contra> <body> .	-115
<contra> <form>	-174
<contra> <person>	112
<contra> a	151
<contra> a <drug>	128
<contra> after	-139
<contra> in	165
<contra> one	142
<contra> under	247
<contra> under #	187
<contra> whil	129
<contra> with	361
<convenience>	343
<convenience> .	174
<danger>	291
<danger> .	112
<danger> are	140
<danger> factor	-198
<danger> is	192
<danger> of	205
<danger> of bias	-141
<device>	-277
<device> ,	-89
<device> <harm>	124
<device> <treatment>	-169
<device> and	94
<device> is	-134
<device> send	-150
<device> that	103
<drug> (	217
<drug> ,	305
<drug> , <drug>	241
<drug> , or	-115
<drug> , so	116
<drug> :	-145
<drug> ;	-161
<drug> <contra>	111
<drug> <guarantee>	-109
<drug> <hypes> the	166
<drug> <interact>	158
<drug> <lowers> the	-144
<drug> <raises> it	148
<drug> <treatment> <drug>	-121
<drug> all	244
<drug> alon	137
<drug> and <drug>	145
<drug> and <exposure>	104
<drug> and a	-151
<drug> are	-135
<drug> are <drug>	-140
<drug> are given	-132
<drug> are the	132
<drug> by	-191
<drug> by <body>	-210
<drug> can be	-165
<drug> can make	134
<drug> chang	114
<drug> did	-131
<drug> do not	-249
<drug> from	336
<drug> have	-282
<drug> is	179
<drug> is an	173
<drug> it	311
<drug> keep	301
<drug> keep <person>	179
<drug> leav	-87
<drug> made	93
<drug> may	188
<drug> of the	180
<drug> on	-150
<drug> on the	-210
<drug> only	-149
<drug> or <drug>	130
<drug> slow	-212
<drug> slow the	-207
<drug> stay	125
<drug> stay in	148
<drug> stop	-128
<drug> to	-216
<drug> turn	255
<drug> was	194
<drug> within	-157
<evidence> #	117
<evidence> # <percent>	149
<evidence> .	140
<evidence> disagre	100
<evidence> of	-148
<evidence> the	135
<evidence> were	-151
<exposure>	289
<exposure> ,	-133
<exposure> , <exposure>	191
<exposure> -	-139
<exposure> .	-199
<exposure> :	-133
<exposure> <ails>	72
<exposure> <device>	-162
<exposure> <harm>	219
<exposure> <harms>	138
<exposure> <interact>	133
<exposure> <raises>	251
<exposure> and	-166
<exposure> and <exposure>	141
<exposure> have	93
<exposure> in the	-149
<exposure> into the	147
<exposure> mak	190
<exposure> narrow	194
<exposure> of	171
<exposure> on	-156
<exposure> on the	-200
<exposure> slow	171
<exposure> slow <vital>	125
<exposure> to <harm>	-181
<exposure> water	-149
<form>	-191
<form> and	-229
<form> for	-234
<form> the	133
<guarantee> "	-155
<guarantee> .	244
<guarantee> an	-147
<guarantee> an <harm>	-147
<guarantee> it	-130
<harm>	175
<harm> , <body>	-133
<harm> , <condition>	31
<harm> , a	198
<harm> , an	-174
<harm> , or	209
<harm> :	-221
<harm> <complication>	-152
<harm> <complication> .	-146
<harm> <harm> off	182
<harm> <likelier>	129
<harm> <person>	93
<harm> after	-170
<harm> after <treatment>	-107
<harm> after the	186
<harm> all	112
<harm> and	146
<harm> and <condition>	247
<harm> and a	84
<harm> at	208
<harm> came	-150
<harm> can <harm>	-92
<harm> can be	-166
<harm> com from	-128
<harm> easi	129
<harm> for #	-166
<harm> for up	127
<harm> from	-350
<harm> from <body>	165
<harm> have	106
<harm> in	-211
<harm> in <buyer>	-145
<harm> in a	-151
<harm> in the	236
<harm> includ	-93
<harm> is	135
<harm> is <unwell>	-154
<harm> is a	-138
<harm> is common	149
<harm> is the	94
<harm> it	288
<harm> last	140
<harm> mak	-218
<harm> may come	171
<harm> near	130
<harm> near the	130
<harm> of	137
<harm> of the	292
<harm> on a	-224
<harm> or <condition>	-193
<harm> or <harm>	210
<harm> start	-159
<harm> that	-255
<harm> the <body>	-168
<harm> to the	-129
<harm> under	152
<harm> under the	102
<harm> was	105
<harm> wher	238
<harm> wher the	195
<harm> with	-128
<harmful>	585
<harmful> .	196
<harmful> <body>	193
<harmful> <exposure>	-147
<harms>	182
<harms> "	129
<harms> , though	-130
<harms> <beauty>	275
<harms> <beauty> .	180
<harms> <body> .	113
<harms> <person> .	184
<harms> a <body>	-133
<harms> and	-215
<harms> can	-176
<harms> of	156
<harms> so	-209
<harms> the	66
<harms> the <beauty>	167
<harms> the <pathogen>	149
<harms> with	-158
<harms> your	169
<harms> your <body>	189
<health> are	92
<health> at the	114
<health> of	-149
<health> that	185
<health> was	-127
<hype>	-91
<hype> ,	-160
<hype> <condition> .	145
<hype> the	135
<hypes>	-325
<hypes> ,	167
<hypes> , so	143
<hypes> .	299
<hypes> <body>	168
<hypes> <harm>	-177
<hypes> <health>	143
<hypes> <health> ,	151
<hypes> <person>	101
<hypes> <person> at	203
<hypes> a	-192
<hypes> over	-115
<hypes> the <body>	140
<interact> the	-176
<likelier>	300
<likelier> .	411
<likelier> than	-113
<likelier> to be	-236
<likelihood>	260
<likelihood> .	-275
<likelihood> <raises>	138
<likelihood> <raises> with	181
<likelihood> of being	79
<lowers> the <body>	124
<lowers> the <likelihood>	-183
<lowers> to	152
<natural> .	-124
<offer>	-197
<pathogen> #	245
<pathogen> ,	-174
<pathogen> , so	136
<pathogen> <pathogen>	128
<pathogen> <raises> in	102
<pathogen> and <pathogen>	112
<pathogen> get	-108
<pathogen> get in	-116
<pathogen> in	-261
<pathogen> out	-145
<pathogen> slow	272
<pathogen> that	-215
<pathogen> the <beauty>	174
<pathogen> wher	118
<percent> ,	223
<percent> , and	192
<percent> .	202
<percent> <likelier>	-143
<percent> had	139
<percent> in	-192
<percent> of <body>	180
<percent> of <treatment>	143
<performance>	216
<performance> ,	369
<performance> .	124
<performance> the	145
<person> #	-217
<person> )	-144
<person> ,	173
<person> <ails> in	158
<person> <buyer> find	176
<person> <buyer> had	140
<person> <buyer> have	-163
<person> <buyer> it	-152
<person> <buyer> notic	155
<person> <buyer> who	135
<person> <buyer> with	-199
<person> <drug>	401
<person> <harm> .	-97
<person> <harms>	-168
<person> <health>	167
<person> <health> .	117
<person> <lowers>	175
<person> <person>	131
<person> <time> .	157
<person> <time> of	-201
<person> a <harm>	166
<person> an	138
<person> an inch	105
<person> and	134
<person> at	168
<person> been	-137
<person> can	-593
<person> check	127
<person> could	162
<person> do	-191
<person> don't need	107
<person> expect	-124
<person> feel	-187
<person> find	187
<person> food	118
<person> frequent	131
<person> group	-185
<person> has	-391
<person> have	126
<person> have <condition>	188
<person> have had	-154
<person> have to	176
<person> in the	-103
<person> know	234
<person> look	212
<person> may	107
<person> may feel	212
<person> may have	159
<person> may need	-165
<person> need	-226
<person> of	-166
<person> of it	-232
<person> of the	-224
<person> of thos	195
<person> or	139
<person> point	123
<person> point .	170
<person> put	145
<person> sit	101
<person> stop	283
<person> to	-235
<person> under	333
<person> up	167
<person> who	-190
<person> who has	-133
<person> will be	-149
<person> won't	157
<person> would	-149
<pregnancy> .	406
<pregnancy> :	298
<pregnancy> ;	205
<pregnancy> can	-86
<pregnancy> or	160
<pregnancy> or <pregnancy>	135
<pregnancy> should	131
<product> , and	192
<product> .	-113
<product> <ails>	152
<product> <device>	-141
<product> <harm>	-125
<product> <harms>	72
<product> and	-192
<product> are	138
<product> at	175
<product> can	-152
<product> have	174
<product> it	150
<product> the	229
<product> the <body>	148
<product> to	-125
<provider>	-213
<provider> ,	-136
<provider> .	-123
<pseudo>	-250
<raises>	62
<raises> :	135
<raises> <pathogen>	187
<raises> <unwell>	-130
<raises> and	-222
<raises> at	-147
<raises> by about	118
<raises> in	239
<raises> on with	174
<raises> the	272
<raises> to	-128
<raises> with	111
<rave>	-131
<rave> <percent>	-185
<rave> <time>	-150
<rave> has	111
<red-flag> if	176
<red-flag> if <person>	124
<remedy> ,	-218
<remedy> :	141
<remedy> <device>	-168
<remedy> <raises>	-193
<remedy> can	152
<remedy> does	183
<remedy> for <body>	167
<remedy> in the	178
<remedy> is	-115
<remedy> keep	220
<remedy> that	-152
<replace-care>	-138
<reporting>	-261
<reporting> have	111
<safe>	350
<safe> , and	-263
<safe> .	109
<safe> for	134
<safe> level	135
<safe> the	134
<safe> the <body>	134
<safety> in	148
<side-effect>	222
<side-effect> ,	144
<side-effect> .	128
<staff>	-157
<staff> '	141
<staff> <hype>	141
<staff> can	-234
<staff> may	-252
<staff> was	136
<superlative>	-144
<superlative> .	156
<superlative> caus	-156
<symptom>	-124
<symptom> .	-156
<symptom> the	132
<time>	130
<time> , a	119
<time> , becaus	111
<time> , it	211
<time> , sinc	277
<time> , so	226
<time> -	164
<time> - old	207
<time> .	-197
<time> after	100
<time> after each	159
<time> are	95
<time> befor	-315
<time> befor .	-238
<time> beforehand	-118
<time> can	121
<time> did	-159
<time> for	-169
<time> if	-143
<time> may	-220
<time> of	370
<time> or <time>	-185
<time> or longer	112
<time> or two	108
<time> was	150
<treatment>	-158
<treatment> ,	-158
<treatment> , in	-127
<treatment> , or	-127
<treatment> <ails>	116
<treatment> <drug>	-137
<treatment> <harm> .	178
<treatment> <person>	-173
<treatment> <raises>	-121
<treatment> an	230
<treatment> and <treatment>	-197
<treatment> are	367
<treatment> as	-152
<treatment> at	149
<treatment> can	-277
<treatment> can make	-164
<treatment> do	202
<treatment> do not	156
<treatment> does not	200
<treatment> has	-111
<treatment> in the	-175
<treatment> is approv	135
<treatment> left	128
<treatment> of	164
<treatment> out	187
<treatment> out of	118
<treatment> show	-258
<treatment> that	-148
<treatment> the	-210
<treatment> the <body>	-144
<treatment> they	114
<treatment> through the	112
<treatment> until	131
<unwell>	321
<unwell> , and	225
<unwell> .	104
<unwell> <condition>	-192
<unwell> <drug>	166
<unwell> <exposure>	-143
<unwell> after	129
<unwell> air	-193
<unwell> and	225
<unwell> and <unwell>	186
<unwell> are	-189
<unwell> becaus	-183
<unwell> controll	-112
<unwell> for	396
<unwell> for two	119
<unwell> in	-230
<unwell> in <person>	-165
<unwell> on	208
<unwell> on the	207
<unwell> one	142
<unwell> or	223
<unwell> rather	-91
<unwell> rather than	-91
<unwell> squar	239
<unwell> the <body>	-210
<vital>	209
<vital> .	-86
<vital> are	135
<vital> of	151
<warning> ,	251
<warning> on	-149
<warning> to	-122
a "	-185
a <body> .	-190
a <buyer>	-164
a <condition>	134
a <condition> .	-302
a <condition> at	161
a <condition> can	-172
a <device>	-190
a <device> ,	169
a <device> can	-123
a <device> that	152
a <drug>	-195
a <drug> .	-151
a <drug> that	148
a <evidence>	-233
a <form>	-135
a <harm> ,	157
a <harm> in	151
a <harm> on	-151
a <harm> under	140
a <harmful>	206
a <person>	206
a <person> .	-168
a <person> <buyer>	361
a <person> <time>	-203
a <person> of	209
a <product>	137
a <product> of	149
a <raises>	-109
a <remedy>	-177
a <side-effect>	-139
a <staff> befor	169
a <symptom>	-137
a <time>	-243
a <time> ,	-59
a <time> and	-130
a <time> are	160
a <time> can	131
a <treatment> .	267
a <treatment> at	118
a <treatment> is	-194
a <unwell> one	124
a bit	229
a caus	182
a caus of	212
a check	134
a clip	120
a cloth	141
a cool	142
a cup	107
a different stor	138
a dip	145
a first	-124
a fresh	320
a full	-181
a glas	-128
a hard	281
a hole	82
a hundr	293
a kick	127
a littl	234
a mail	181
a new	-230
a nuisanc	140
a pattern	-152
a plac	-110
a plastic	-114
a pull	147
a recent	159
a result	178
a rule	-138
a seriou <condition>	-147
a short	-132
a short time	-149
a sign	-160
a small	69
a small <danger>	155
a thin	-139
a time	198
a very small	160
a warm	129
a warn	156
about #	205
about <person> .	123
about <raises>	119
about a <person>	-199
about a tenth	143
about as	-139
about five	132
about one	257
about six	122
about six <time>	133
abov the	-194
abrupt	176
act	-197
activ <harm>	122
activat	124
activit	-151
affect <person>	-163
after	129
after <harm>	-204
after <pathogen> #	137
after <time> of	177
after a	-135
after a <harm>	-175
after a long	165
after an	-146
after each	262
after it	167
afterward	582
afterward ,	135
afterward .	255
again	113
again within	110
against a	-154
agent	244
agre	-197
aim at	-146
air	193
air can	142
alarm	209
alik	-128
alik .	-133
all ,	-166
all <buyer>	177
all the	189
almost	295
almost no	217
alon .	118
alon is	-180
along	116
also	129
also <harm>	101
also be	-150
alternativ .	-85
among	451
among the	162
among them ,	-189
amount	352
amount .	142
an <body> is	110
an <harm>	-82
an <harm> ,	-127
an <harm> or	-145
an <pathogen>	106
an <pregnancy>	108
an <treatment>	-195
an <treatment> .	-133
an <treatment> that	154
an activ	183
an activ <harm>	122
an alternativ	189
an ear	-184
an inch	146
an older	113
and , in	221
and <ails> .	-110
and <body>	181
and <body> .	-195
and <body> <condition>	-122
and <body> are	124
and <condition> .	160
and <condition> make	-103
and <exposure> <raises>	109
and <exposure> in	-196
and <harm> may	-160
and <harm> the	-173
and <harms> the	173
and <health>	-223
and <hype>	235
and <person>	-87
and <person> <drug>	311
and <person> in	-148
and <person> may	105
and <product>	-115
and <remedy>	-145
and <treatment> are	168
and <unwell> .	-107
and <unwell> <body>	-215
and <vital>	-128
and a <condition>	197
and a <unwell>	238
and an	-83
and an <body>	-103
and are not	-92
and at	-158
and be	149
and be breath	154
and becom	-137
and can be	232
and cannot	458
and caus	-249
and caus <condition>	-167
and do	-199
and does	168
and doesn't	112
and ever	-197
and for	180
and his	182
and is	-120
and its	-116
and keep	-143
and low	131
and make	182
and may need	127
and more	-130
and no	-177
and not	-327
and of	225
and open	-148
and short	135
and should	198
and should be	149
and the	-159
and the <body>	146
and the odd	210
and then	276
and then it	138
and ther	192
and they are	-137
and two	241
and was	241
and will	158
angr	113
animal	248
answer	-408
answer to	-121
any of thes	187
apart	-196
appear	191
appl	227
applic	-113
approach	137
approv	-117
arch	-167
are .	-147
are :	125
are <ails>	111
are <harmful>	319
are <hype>	124
are <lowers>	153
are <natural>	-125
are <pregnancy>	174
are <raises>	-171
are about	221
are affect	142
are common and	-116
are fine	162
are fine .	129
are free	-135
are given	-199
are left	187
are link	104
are link to	106
are mov	151
are not	119
are not .	219
are not affect	127
are still	-126
are the <person>	125
armpit	155
around	67
around #	139
around # in	98
around for	-129
arriv	-126
as <person>	97
as <person> .	173
as <person> know	137
as a	171
as a rule	-138
as do	170
as far as	118
as food	149
as if	419
as if <person>	191
as much as	-157
as the	-175
as thos	143
as though	180
as well	212
ask	-219
ask for	178
assess	-175
at <person> point	123
at a pric	129
at all ,	-154
at birth	-193
at birth .	-128
at first	449
at first ,	128
at first .	312
at one	-153
at the	-92
at the <body>	101
at the cost	165
at the edg	-136
at thre	180
at two	141
at two <time>	108
attention	137
australian	-113
author	-163
averag	-135
averag .	-171
away	-133
away .	-262
away and	142
bad	152
band	115
band .	174
be <contra>	155
be <harmful>	208
be <lowers>	186
be <lowers> .	115
be <unwell>	194
be <unwell> .	-198
be <unwell> and	174
be <unwell> for	184
be afraid	-136
be as	124
be breath	128
be breath in	124
be caus	-129
be caus by	-129
be done	-169
be expect	225
be hard	-149
be hard to	-149
be left	-107
be told	-145
be used in	134
be used to	-198
beam	141
beam .	163
becaus	250
becaus <harm>	196
becaus <person>	-130
becaus it	154
becom	-283
becom <unwell>	-158
becom <unwell> ,	144
becom <unwell> and	-187
becom the	180
been report	136
been seen	189
been stud .	193
been the	-106
been tied	122
been tied to	122
befor	-139
befor .	-121
befor it	172
befor it gets	159
befor the	-271
beforehand	-125
beforehand ,	-179
begin .	-128
begin with	289
behind it	-122
being	131
bell	157
below	-189
bend	123
beneath	205
beneath the	184
beneath the <body>	127
better ,	114
better off	131
better than	-128
between #	144
beyond	197
bias	-226
bigger	-233
bind <person>	139
bind <remedy>	-168
birth in	203
bit	175
black ,	-91
black and	137
blad	159
blanket	157
blink	-179
blow	-201
blue	165
blur	178
blur <vital>	102
blur the	109
both <body>	-155
brak	110
breath	302
breath in .	126
brief <harm>	124
bring	123
bring <body>	-119
bring <harm>	240
bring a	208
bring on	241
brisk	-127
brought	320
build	-135
build up and	-118
bulk	-221
burn	233
but does	-110
but not	-151
by #	-177
by <condition>	-168
by <exposure> .	103
by <harm>	-131
by <pathogen>	108
by a	136
by about <person>	-120
by it	152
by itself	-316
by mistak	242
by the time	-200
call	-374
call .	121
call <condition>	-189
call <condition> .	-139
call the	-126
came <body>	-128
camera	-174
can ,	136
can <ails>	274
can <ails> .	159
can <exposure>	-255
can <exposure> to	-144
can <harm> ,	-164
can all	-218
can also	-105
can be	-435
can be <harmful>	153
can be left	-170
can bring on	149
can caus	125
can crowd	-128
can do	-188
can get	254
can happen	-146
can help	-197
can itself	161
can see	-126
can set off	-118
can turn	247
cannot	97
care .	167
carpet	154
carton	-158
cas	221
cas .	130
case	318
catch <condition>	141
catch <condition> from	196
catch the	206
caus	-244
caus <condition>	297
caus <harm>	-179
caus <harm> .	138
caus a <condition>	-226
caus by	-247
caus by <condition>	-135
caus of	256
center	-237
centr	108
certain <drug>	130
chang .	132
chang its	110
chang of	-129
cheap	115
chicken	137
chicken ,	139
chief	120
children'	159
clean	-148
clear	-471
clear by	-136
click	-182
clip	114
clue	-111
coat	-171
com from	-230
combin	154
come	-112
come from	-194
come in	162
common and	272
common in	-231
common reason	-161
comparison	-144
complet	-114
concern	165
contact with	183
contain	168
controll	-174
cook	222
cool	192
cool <body>	144
cost	170
cost of	165
cough ,	116
could	291
could be	-180
count	-125
countr	-161
coupl	198
coupl of <time>	201
cover	-368
cover the	-170
current	-157
cycl	-173
date on	-122
dead .	153
deep	-230
deep <harm>	-129
degre	-113
delay	125
deliver	-111
dental	147
describ	352
desk	-152
develop	493
develop a	189
develop in	129
diagnos	86
did a	140
did as	88
did as well	88
did not	-187
did not .	-246
did not <lowers>	-130
different	-97
different stor	138
dirt	134
disagre	98
do .	-286
do it	262
do not .	176
do not buy	142
do so	-142
do the	314
do the same	279
does not	252
does not <harms>	-140
does not <lowers>	130
does not make	268
does the	139
doesn't <exposure>	153
doesn't <harms>	141
doing	127
doing noth	102
don't	245
don't help	95
don't need	107
done in	-151
donor'	147
donor' <body>	147
door	254
down .	151
down the	-187
dr	-228
dr .	-135
drainag	94
drew	132
dri	-200
drum	183
due	-152
dug	126
dull ,	172
dull <body>	-146
dump	167
dur	237
dur the	88
dur the <treatment>	194
each	-177
ear	205
ear and	-110
earlier <treatment>	-100
ease	-275
ease <harm>	-208
easter	141
easy <harm>	-119
eaten	-164
edg	-103
effect	628
effect .	128
effect of <drug>	-127
effect on	-116
eight .	-116
either .	100
elastic	168
electronic	129
end	200
end in	-195
end up	299
end up in	176
enlarg <body>	-100
enough	-188
escap	189
even	326
even .	106
even a	209
even for	190
ever # <buyer>	-104
ever # to	134
ever <time>	-325
ever <treatment>	243
ever had a	119
ever one	144
ever six	-141
ever six <time>	-141
ever two	-207
everyth	-138
everyth else	-148
exce	149
exces	290
expect	537
expect a	301
expect the	-134
experi	103
expir	178
explain	-249
expos	192
external	153
factor	-286
factor ,	-140
failur	-170
failur to	-116
fals	162
far as	118
fast	221
fast ,	-179
faster .	220
fear	396
fear of	188
feel	398
feel <unwell> on	132
feel as	288
feel noth	-132
fewer of	122
fewer of thes	125
fift	196
fift .	109
find	-180
find the	-126
finish	163
first #	167
first <harm>	-143
first <time> is	125
five .	160
fix	-139
flam	240
floor and	-164
flower	-146
fluid	-198
fluid may	169
follow ,	-114
follow -	157
follow - up	158
follow from	153
food ,	110
food .	-193
food and	80
for #	163
for # to	98
for <body> under	248
for <buyer>	-158
for <buyer> who	-233
for <buyer> with	189
for <condition>	-237
for <harm>	-170
for <person>	176
for <person> with	134
for a	189
for a <body>	132
for a <time>	489
for about	193
for about six	160
for an	135
for an <time>	149
for another	175
for five <time>	193
for it	-124
for longer	88
for more	234
for the <body>	138
for the first	188
form	-226
form .	-175
form on	80
form when	-221
fort	-163
found	176
found ,	146
found .	-249
found in	-162
found no	236
four	-170
four <time> befor	-146
frag	136
free	-162
frequent	125
fresh	251
frida	173
from <condition> ,	122
from <exposure>	-145
from <harm> .	163
from it	222
from that	150
from the <body>	-224
from the <harm>	115
from the <pathogen>	-82
from the site	142
fruit	93
full	-376
further	200
further .	180
further notic	-115
further notic .	-115
g #	121
g # pd	121
gain	-167
gardener	179
gat	156
gave me	256
general	202
gentler	204
get a	225
get in	-123
get lazy	218
gets better	99
giv	138
giv <buyer>	85
giv off	154
give <person>	136
given	-256
given a	-143
given for	-146
given within	-113
go on	-148
go on .	-157
goal	-154
goes in .	128
going	217
going <body>	97
gone .	-245
gone in	157
greater	174
group	-76
had <condition> .	-164
had <harm>	190
had a	118
had a <harm>	151
had an	183
had it	-146
had not	159
had not been	-132
had to	294
had to be	193
happen	125
happen in	192
happen in about	176
hard	154
hard , <unwell>	106
harder	212
has becom	158
has been seen	197
has caus	134
has had a	121
has no	-187
has not been	190
has to be	217
hasten	237
have <ails>	207
have <ails> .	131
have <condition> ,	178
have <condition> .	-159
have <condition> or	94
have <device>	113
have <harm>	85
have <pathogen>	-151
have <person>	-209
have a	-248
have an	203
have at	124
have at least	124
have been found	162
have fewer of	121
have follow	126
have found	99
have had	-247
have had a	-171
have it	-270
have not	157
have taken	95
have the	-152
have to	199
health <person>	150
hear	-139
heat	157
heat .	175
heat <harms>	-121
help ,	80
help it	105
her <body>	197
her <staff>	161
her that	249
here	172
here is	142
here is what	158
hide the result	-162
high	136
high .	122
high a	148
higher	136
highest	111
his <body>	-250
hits	107
hole	203
hole in the	143
hom	-201
home .	-164
how	-271
hundr	132
i've seen	133
ice	259
ice .	239
ice for	118
if <person> are	-134
if <person> ever	119
if <person> have	146
if <person> stop	102
if <person> take	213
if they	166
if your <body>	205
ii	-123
improv	-239
in #	627
in # )	-150
in # ,	-193
in # .	126
in # <buyer>	-172
in # <percent>	187
in # of	91
in # or	133
in # to	191
in ,	-153
in <body>	157
in <body> and	-180
in <condition> ,	-210
in <condition> .	268
in <condition> the	-193
in <harm>	-171
in <health>	96
in <person> .	-217
in <person> it	-134
in <person> who	141
in <pregnancy>	168
in <pregnancy> ,	163
in <rave> <buyer>	284
in <rave> has	111
in a hundr	282
in a larg	124
in about #	275
in about a	-126
in amount	133
in for	123
in health	177
in one	191
in rough	163
in rough #	195
in ten	-185
in ten <person>	-115
in that	217
in the <beauty>	-193
in the <time>	99
in the end	-174
in the first	503
in the heat	143
in their	-186
in thos	220
in thos who	183
in thre	-237
in twelv	128
in two	-112
in two to	-164
in up	202
in up to	202
in your	-161
inch	225
includ :	236
inhal	144
ink	138
intensit	132
internal	120
into it	149
into the <body>	155
invit	130
invit <condition>	130
is #	-129
is .	124
is <ails>	-195
is <convenience>	139
is <convenience> .	138
is <harmful>	399
is <harmful> .	201
is <harms>	-210
is <likelier>	177
is <natural>	-119
is <raises>	-142
is <safe>	332
is <safe> .	-182
is <safe> and	104
is <safe> in	130
is <treatment>	122
is <unwell>	-204
is <unwell> for	209
is a	-129
is a different	-122
is almost	196
is around	161
is around #	161
is at	-166
is common and	288
is common in	-191
is expect	151
is fine .	-104
is for	-200
is general	164
is hard	149
is high	-86
is like	144
is littl	123
is no need	-142
is normal	218
is not the	-125
is now	-156
is often	233
is poor	-163
is possibl	118
is pull	136
is rare	95
is rare .	125
is seen	-144
is taken	187
is the main	114
is their	144
is ther	134
is tilt	94
is to be	106
is too	191
is used	-115
is usual	182
is usual .	175
is what	128
is why	135
it ,	196
it , the	130
it <ails>	-181
it <condition>	205
it <performance>	-210
it <raises>	-159
it about	133
it after	130
it along	98
it also	284
it by	-118
it can't	223
it cannot	200
it com	173
it com <body>	131
it contain	112
it gets	259
it goes in	140
it happen	-138
it in	-173
it in <condition>	103
it is	-114
it is .	132
it is <contra>	193
it is <unwell>	-156
it is about	118
it is still	-124
it may take	-163
it read	-93
it suit	-156
it suit <buyer>	-158
it were	160
it's	425
it's <unwell>	-147
its <safety>	208
its <safety> in	148
its own	185
its own .	139
its pric	173
itself	-138
itself does	105
itself is	-162
job	-214
join	-252
judg	-193
juic	244
just after	191
keep	-104
keep <drug>	135
keep <person>	199
keep it	161
keep its	159
keep the	-276
keep the <body>	-148
kept	202
kick	130
killer	175
kind	-107
kind is	153
knock	66
knock <person>	129
knock <person> out	129
know	-107
known	262
known .	293
l	-147
l .	-141
label	-285
larger	257
last for	-153
last of	141
last period	-170
last two	174
last up	198
last up to	198
latter	151
layer	-295
lazy	333
leav	159
leav <person>	266
leav it	-113
leav your	220
leav your <body>	121
led	124
led to	151
left	245
left <buyer>	147
left in	155
lemon	201
lengthen	145
lengthen the	108
less of	-123
lets	263
letter	-176
level .	174
lie	-157
lies	-181
life .	104
lifetim	256
light	-101
light ,	-164
like	71
like an	109
like the	146
like to	181
limb	114
link	338
link to	404
list of	-159
littl	138
littl <body>	164
littl is	-153
littl is known	-157
live <pathogen>	151
live <pathogen> .	133
load	303
lock the	-142
long	210
long ,	-153
long -	141
long - term	172
long befor	-101
longer	297
longer ;	169
longer to	178
look	-260
look at	-187
look for	-234
look like	-221
loos and	137
loos piec	-166
lose	224
loss	-263
loud	159
loud sound	189
louder	164
low	284
low -	168
low .	-138
lunch .	180
lying flat	130
made	235
made in	164
made in the	217
made me	189
main	190
main caus	194
major	160
mak	158
mak <buyer>	-166
mak <harm> <unwell>	141
mak a	-125
mak it <unwell>	-191
mak the	266
make <body>	-169
make <person> <unwell>	163
make <remedy>	-165
make a	154
make it	-52
make it <unwell>	-128
make the	244
make this	121
mark	120
market	-188
match	-312
matter	-300
matur	93
may <ails>	120
may <exposure>	-137
may <harm> .	-128
may <harms>	278
may <pathogen>	183
may <raises>	224
may be	-526
may be a	142
may come	182
may even	159
may feel	175
may have	-268
may last	-213
may last for	-131
may look	159
may make	251
may need	-187
may not	-155
may take	-220
may turn	153
me	265
meal	-148
meal ,	-152
mean	-470
mean <condition>	-127
mean <condition> .	-144
meant	-194
measur	-372
meet	-173
messag	-182
metal	384
metal in	125
mg	-187
might	256
might have	-129
mild	270
million <buyer>	-153
mine	142
mistak	291
mixtur	150
molecul	-116
mone	-142
more	299
more <harm>	141
more <unwell>	211
more slow	159
more than a	-146
morn .	-162
mov .	89
much <body>	105
much as	-158
multifocal	134
multifocal <device>	135
national	186
national <evidence>	137
natur	-122
near	344
near all <buyer>	145
near alway	207
near ever	180
near the	128
nearb	113
necessar	-133
need a	152
need an	-128
need it	-191
need two	136
neighbor	-141
neutral	-122
new <beauty>	-104
new <device>	246
new <pathogen>	-121
ninet	108
no	117
no .	208
no <body>	-166
no <condition>	-107
no <drug>	-86
no <exposure>	-175
no <harm>	318
no <harm> .	246
no <harms>	-142
no <side-effect>	141
no <treatment>	-98
no link	200
no live	133
no live <pathogen>	140
no longer	-289
no need	-175
no need to	-158
none .	219
none of	-185
nor	112
normal	-166
normal .	-206
north	-200
not <harms>	225
not <raises>	153
not <raises> <body>	177
not <unwell>	-132
not affect .	127
not be	-155
not been stud	182
not buy	142
not enter	133
not for	372
not known	120
not known .	124
not make	205
not make it	-123
not need .	132
not reach	134
not show	143
not stop	-112
not the	-214
notch	114
noth	129
noth for	146
noth is	118
notic :	152
november	234
now	136
now #	-165
now and	330
now and then	291
nuisanc	372
nuisanc .	323
number of <buyer>	164
obstacl	310
occasional	233
occur	295
odd	667
odd .	175
of #	103
of # to	-176
of <body> .	-145
of <buyer>	173
of <buyer> a	168
of <buyer> are	-178
of <buyer> who	-153
of <buyer> with	136
of <condition>	-235
of <condition> .	-362
of <drug>	-149
of <evidence>	149
of <exposure>	228
of <exposure> .	133
of <exposure> and	-117
of <harm>	175
of <harms>	135
of <pathogen> .	-153
of <performance>	-182
of <product>	105
of <remedy>	260
of <treatment>	208
of <treatment> ,	-230
of <unwell>	97
of <vital>	147
of a <body>	150
of a <drug>	218
of a <harm>	-139
of being	75
of bias	-226
of care	-145
of cas .	128
of it is	-127
of juic	116
of no	163
of one	-173
of our	133
of the <evidence>	162
of the <time>	-146
of the <treatment>	118
of their	-184
of thes	112
of this	-120
of thos	189
of thos treat	130
of us	-177
of your	-228
off	289
off ,	247
off , and	152
off .	-238
off an	115
off an <pathogen>	115
off the	-269
offer	-157
old ,	-109
older	284
older <person>	-193
on <drug>	324
on <drug> .	168
on <evidence>	157
on <exposure>	-151
on <harms>	145
on <harms> <beauty>	145
on <remedy>	101
on <treatment>	-200
on a	304
on a <device>	89
on both	147
on both sid	124
on for	-136
on for <time>	-145
on it	226
on our	-130
on stand	122
on the <body>	206
on the <device>	-177
on the <harm>	-130
on the first	-97
on to	-77
once	77
once .	122
one <raises>	178
one <time>	-116
one go	138
one if	-138
one in thre	-120
one larg	158
one or	113
one or two	143
one was	180
ones .	180
only if	-147
open	-100
open .	-169
option .	-139
or <body> <ails>	-105
or <body> can	-126
or <condition>	-191
or <device>	-169
or <harm> <body>	-150
or <harms>	132
or <person>	164
or <pregnancy>	223
or <time>	-181
or <unwell>	219
or a <condition>	123
or a <drug>	141
or a <harm>	150
or after	146
or by	-132
or feel	199
or four <time>	117
or have	215
or her	-158
or longer	111
or of	132
or open	110
or the	-174
or the <body>	-156
or two	249
orang	316
orang ,	339
other	-300
out again	134
out by	100
out in	86
out of	123
out of the	160
out the	-146
outweigh	167
outweigh the	162
ovarian	-147
over # <time>	130
over six	-147
over six <time>	-148
page	-269
page for	-147
part	-350
part of	-202
part of the	165
particular	218
pass .	-188
pass water	235
pattern	-170
pd	121
per million	176
permanent	260
permanent .	236
phras	-208
physical	165
physio	-150
pick	-163
pictur .	-153
piec of <body>	-162
pig	-170
pink	231
plac	-326
plac in	-116
plac the	141
plain	-173
plann	121
plant .	139
pleas don't	123
plug .	-139
point	-341
point to	-175
point to <condition>	-135
pool	-196
poor .	-161
poor <health>	174
possibl	268
pravastatin	173
pres	-182
press	131
pric	402
pric is	169
privat	-143
problem .	-195
problem are	111
prolong	149
protect	-179
protocol	118
prov	-130
provok	197
provok <harm>	187
puff	125
pull	548
puls	-167
put	262
puts	189
puts <person>	124
qt	110
quick	-166
quiet	-162
quitt	142
ragwe	111
ran	319
rare	527
rare ,	232
rare , the	208
rare .	191
rather than in	106
re	116
re -	118
react	292
react to	262
read	-57
readi	185
real	-202
reason	-219
recent	152
record	239
record in	198
recover .	105
regular <treatment>	162
relationship	-94
relax the	144
relax the <body>	144
rely	83
rely on	83
repeat <form>	120
report of	146
report of <harm>	146
report to	-163
reserv	-152
resist	-132
respond	-207
respond .	-137
result .	191
return .	141
return to	106
return to the	196
rhythm	-166
right	-278
ritonavir	195
roll	-122
roof	-127
rotat	162
rough #	241
rough # <percent>	103
rough # of	141
rough <person>	-188
rule out	163
run	147
runn	198
s	-139
said .	86
same as	-184
sand	303
say	-266
say ,	-132
say that	-151
scal	-197
scann	121
scor	-241
see	-482
see .	-134
seem	190
seem <safe>	159
sees	-238
self	-107
self -	-107
semen	234
send a	-157
sens	156
ser	144
ser of	149
ser of #	141
seriou	233
seriou <condition> .	-117
set	-77
set off	-129
set off <harm>	-152
sets	142
sets off	107
sett	205
sett ,	146
settl the	-160
seven <time>	238
sever <condition>	192
several <time> .	217
shap	-295
shav	324
shed	100
sheet	-202
shift	200
shift .	124
short -	266
short of	136
short time	-149
shorten life	-153
shorten the	165
should be	-210
should wait	105
show	-296
show <condition>	-161
show <harm>	-111
shower	-202
shown	-259
shut	-151
side	-177
side ,	-200
side <body>	99
sign	-155
sign .	-241
sign of <condition>	-150
signal	-228
simp	-230
simvastatin	222
sinc # .	-109
sinc a	100
sinc the <body>	157
sit .	231
site	150
site .	136
six	-126
six <buyer>	157
six <time>	-174
skip	205
skip it	131
sleep	280
sleep in	126
sleep in them	129
slid	-189
slight	230
slow	180
slow -	194
slow - <treatment>	157
slow <health>	124
slow <vital>	157
slow the	-327
slow to	194
slow to <hypes>	227
small ,	221
small <danger>	155
small <evidence>	-212
small <person>	151
small number	214
small vessel	-137
smok	129
snuff	98
so	291
so <person> can	-127
so are	115
so can	114
so do not	206
so far	154
so for	-146
so no	-208
so that	-425
so that they	-110
so the <body>	162
so they	-154
someth else .	124
sometim	174
soon	196
sor	109
sort	164
sort .	211
sound	201
spac	-201
spar	345
spe up	-106
speech may	173
speed	214
spent	113
sport	177
spot	277
spot .	164
spot ;	-155
spread from	107
squar	249
stabilit	160
stag	-175
stag .	-131
stair	221
start	-213
stat	-312
stay <unwell>	173
stay wher	214
still in	-229
stop	208
stop <harm>	-304
stop <harm> .	-211
stop <person>	124
stop and	194
stop the <device>	134
stopp	458
stopp .	120
stor .	130
straight	-114
stream	-211
strong	291
stronger	269
struck	196
stubborn <condition>	-133
substanc	202
substanc that	146
succes	-193
such a	146
suggest	-210
suit	-343
suit <buyer>	-202
summar	-152
sunda	162
surfac	104
surfac <body>	206
suspect	150
swallow .	-185
sweet	113
switch	170
take ,	112
take <drug> ,	157
taken	298
tape	120
target	-288
teach	-189
tell	-378
ten	-268
ten <person>	-115
ten <time>	132
ten <time> ,	109
tend to be	-259
than #	-84
than # <percent>	-142
than <person>	-113
than a	-343
than any	-126
than befor	178
than for	113
than four	172
than in	126
than it	-134
than thos who	146
that <ails>	-207
that <buyer>	-253
that <exposure>	-156
that <harm>	-120
that <harms>	-143
that <harms> the	-112
that <hypes>	129
that <person>	-134
that <raises>	-185
that <raises> the	-146
that <time>	123
that can't be	134
that even	217
that even .	216
that form	-134
that has	-120
that hold	188
that is <unwell>	-117
that is too	123
that is why	162
that spot	161
that stop	183
that the <body>	194
that the <condition>	-128
that they	101
that way .	-139
that work	113
the #	175
the <ails>	158
the <beauty> .	-211
the <beauty> was	245
the <benefit>	131
the <body>	157
the <body> <harm>	98
the <body> after	-143
the <body> and	-73
the <body> becom	-139
the <body> by	-129
the <body> can	174
the <body> feel	250
the <body> further	118
the <body> get	141
the <body> giv	188
the <body> is	-219
the <body> keep	126
the <body> on	114
the <body> or	-24
the <body> too	-180
the <body> with	-155
the <condition> .	83
the <device> <harm>	191
the <drug>	118
the <drug> can	-109
the <drug> is	-135
the <drug> to	-142
the <evidence> .	108
the <exposure>	-180
the <exposure> of	139
the <form>	211
the <guarantee>	150
the <harm>	-142
the <harm> ,	-144
the <harm> .	-163
the <harm> is	254
the <health> .	125
the <likelier>	130
the <likelihood> <raises>	142
the <pathogen> .	270
the <pathogen> is	152
the <pathogen> of	-92
the <person> ,	124
the <person> <harm>	-124
the <person> frequent	129
the <product>	143
the <provider>	-176
the <provider> and	209
the <symptom>	140
the <time>	127
the <time> <time>	179
the <time> after	98
the <treatment>	307
the <treatment> .	207
the <treatment> <ails>	107
the <treatment> <harm>	-117
the <unwell>	-211
the brak	168
the center	-138
the chief	109
the cost of	165
the date	-117
the donor'	147
the donor' <body>	147
the edg	-177
the first	241
the first #	167
the first .	-161
the form	-171
the good	154
the head .	141
the last	205
the last of	141
the last period	-161
the latter	151
the line	162
the main	196
the main caus	124
the match	-172
the newer	123
the next <time>	172
the number	-144
the odd	210
the old	-221
the old <treatment>	-136
the part of	148
the pictur .	-146
the plac	124
the plastic	165
the plug	90
the real	-167
the result	-234
the revers	172
the same as	-184
the seat	131
the site .	142
the slow	205
the substanc	226
the toilet	137
the two	-204
the unit	-210
the upper	-153
the usual	-166
the vaginal	126
the vaginal wall	126
the very	132
the wall	-158
the wall of	148
the worst	144
them ,	-234
them .	-75
them <person>	-136
themselv	-128
themselv .	-157
then	-132
then it	140
then on	157
ther are	-237
ther is littl	121
ther is no	-199
there'	-180
there' no	-146
thes	102
thes effect	139
thes includ	220
they <ails>	175
they are	-118
they are <contra>	124
they are <safe>	-200
they can	-218
they can <harm>	-128
they can be	-173
they have	-320
they may	113
thick as	-179
thin the	339
thin the <body>	171
thing	-331
thing that	-170
thing that can	-127
this <drug>	100
this can	-127
this has	203
thos on	208
thos treat	130
thos who	-224
thos who need	148
though	144
thre <time>	207
thre <time> ,	148
thre <time> after	-131
thre <time> of	232
thre or	131
thread	-182
through	-311
through .	227
through the <beauty>	-135
through the vaginal	126
tight	247
tight and	168
till	247
tilt	158
tim higher	161
tim the	253
time	-167
time can	124
tiny <harm>	-139
to # <time>	44
to <ails>	-187
to <buyer>	-196
to <condition>	105
to <drug>	238
to <harms>	204
to <hype>	148
to <hypes>	203
to <hypes> .	239
to <lowers>	-99
to <symptom>	131
to a	151
to a <staff>	138
to a <treatment>	124
to an	168
to be expect	191
to begin with	166
to breath	133
to come	165
to date	273
to do	136
to eight	-207
to eight <time>	-156
to finish	122
to have	-322
to keep	-139
to let	-161
to make	-250
to need	-150
to read	-163
to sit	151
to that of	128
to the	-126
to the toilet	227
to this	191
to two	117
to two <time>	114
to us	168
to work	-266
to your	-259
toda it	152
toda it is	152
today'	348
toddler	165
toilet	243
told	164
too	307
too ,	-141
too ear and	-157
too fast	192
too fast ,	-150
too high	143
too littl	-150
too long	196
too low	145
too soon	225
too tight	335
took away	133
tool	386
trac ,	132
train	134
train <staff>	242
travel	-96
tri	-160
true	-267
turn <product>	118
turn a	129
turn out	-177
turn to	-121
twelv	-138
twelv <time>	-207
twelv <time> .	-150
twent <time>	-153
twic	-107
two ,	-163
two , and	-134
two .	244
two <buyer>	167
two <condition>	106
two <person>	177
two <time> .	95
two to four	161
typical	-147
unaffect	139
uncommon	217
uncommon ,	117
uncommon .	159
under	108
under <treatment>	-169
under one	191
unles it	-167
unles your	181
unles your <staff>	133
unlik	173
unlik <treatment>	172
unlik <treatment> ,	172
until the	-136
until they	153
unusual	174
unusual .	160
up	157
up .	308
up and	-182
up to	147
up to #	130
up to a	108
up too	102
upward	-152
upward .	-157
urgent	137
urinat	101
us	-146
us .	-91
us with	212
used to	-205
usual .	158
usual <hypes>	130
usual <safe>	-167
vaginal	124
vaginal wall	126
vanish	138
vascular	135
very	527
very <complication>	-167
very low	-135
vessel .	250
vessel of	-91
vessel of the	-91
vibrat	168
visibl	147
volunteer	115
wait	357
wait .	161
wait for	-153
walk	-244
wall	69
wall of	148
wall of the	150
want to	-142
ward .	137
warmth	-128
warn	440
warn of	157
was <lowers>	110
was taken	232
wash	-170
wash <body>	126
watch for	164
water	-131
water ,	186
water .	-136
water <harms>	-121
wax	181
wear	266
wear a	122
wear the	248
weather	-116
welcom	-146
well .	-159
were	244
were <harm>	181
were too	-189
wet	177
what	-200
what a	162
what is	-126
what your	138
whatever	-161
when	-124
when a	-273
when a <harm>	-107
when it is	141
when it's	191
when they	-176
wher it	97
wher it is	242
wher the	104
wher the <device>	134
which	-245
which <person>	-114
which a	132
which mak	-146
whil	250
whil <pregnancy>	109
whistl	159
whit <body>	169
who	112
who alread	120
who are <pregnancy>	167
who do	-109
who had	-121
who have a	161
who need	130
who react	118
who react to	118
who take	261
who trust	141
whol .	185
whos <body> are	116
whos <person>	126
will <harm>	140
will be told	-177
will need	144
will not	173
will not <harms>	106
winter	-172
wish	-112
wish to	-94
with <condition>	188
with <condition> .	218
with <drug>	311
with <drug> .	163
with <harm> and	171
with <person> <person>	132
with <safe>	-140
with <treatment>	192
with <treatment> .	165
with <unwell> <body>	169
with a	126
with a <condition>	-207
with a cloth	214
with an	184
with it .	181
with more	-147
with other	138
within a <time>	96
within an	-120
within an <time>	-120
within six	184
within six <time>	184
within the	145
within the last	124
within two	-191
within two <time>	-256
without <condition>	-160
without <harm>	-169
without further	-114
without further notic	-114
without it	88
won't	265
work <superlative>	110
worn	142
worr	115
worst	200
worth	-146
writ	-152
wrong	187
year	-181
yes	228
yes .	248
yet	-199
young	-106
your <body>	147
your <body> is	-140
your <body> isn't	-112
your <body> or	170
your <body> will	142
your <drug>	-193
your <person> will	135
your <staff> will	145
zero	291
zero <harm>	335`,
    'shape': `{agent}	658
{agent} {agent}	220
{agent} {agent} {agent}	138
{agent} {agent} {ails}	-140
{agent} {agent} {interacts}	173
{agent} {agent} {may}	538
{agent} {agent} {no}	140
{agent} {agent} {person}	-174
{agent} {agent} {pronoun}	-41
{agent} {agent} {raises}	357
{agent} {agent} {reports}	184
{agent} {agent} {suffers}	171
{agent} {agent} {treated~}	-117
{agent} {ails}	308
{agent} {ails} {agent}	267
{agent} {ails} {harms}	-266
{agent} {ails} {person}	131
{agent} {body} {causes}	-271
{agent} {body} {condition}	150
{agent} {body} {harms}	287
{agent} {body} {may}	415
{agent} {body} {occurs}	-290
{agent} {body} {pronoun}	-111
{agent} {causes}	676
{agent} {causes} {agent}	-440
{agent} {causes} {condition}	229
{agent} {complication}	172
{agent} {condition}	397
{agent} {condition} {agent}	270
{agent} {condition} {pronoun}	163
{agent} {danger} {harm}	101
{agent} {harms} {body}	350
{agent} {harms} {causes}	-224
{agent} {harms} {person}	198
{agent} {harm} {body}	-155
{agent} {harm} {no}	-112
{agent} {harm} {occurs}	-216
{agent} {harm} {pronoun}	199
{agent} {harm~}	-176
{agent} {harm~} {harm}	216
{agent} {harm~} {no}	-180
{agent} {harm~} {occurs}	207
{agent} {harm~} {person}	-216
{agent} {harm~} {suffers}	167
{agent} {if}	380
{agent} {if} {body}	122
{agent} {if} {causes}	251
{agent} {if} {pronoun}	240
{agent} {likelihood}	495
{agent} {lowers} {agent}	164
{agent} {lowers} {body}	-127
{agent} {lowers} {treated}	-199
{agent} {may}	740
{agent} {may} {agent}	421
{agent} {may} {causes}	260
{agent} {may} {harms}	267
{agent} {may} {harm~}	229
{agent} {may} {lowers}	332
{agent} {may} {pathogen}	173
{agent} {may} {person}	-190
{agent} {may} {treated~}	-189
{agent} {must} {interacts}	-178
{agent} {must} {no}	186
{agent} {no} {agent}	-349
{agent} {no} {causes}	213
{agent} {no} {harm~}	144
{agent} {no} {no}	-205
{agent} {no} {pronoun}	-111
{agent} {no} {raises}	145
{agent} {no} {suffers}	-362
{agent} {no} {trouble}	185
{agent} {occurs}	-182
{agent} {occurs} {agent}	-117
{agent} {occurs} {may}	-127
{agent} {pathogen}	-345
{agent} {pathogen} {condition}	211
{agent} {pathogen} {person}	-117
{agent} {pathogen} {pronoun}	192
{agent} {person}	393
{agent} {person} {body}	-143
{agent} {person} {causes}	153
{agent} {person} {may}	263
{agent} {person} {no}	-226
{agent} {person} {person}	346
{agent} {person} {pronoun}	-174
{agent} {person} {raises}	163
{agent} {pronoun}	255
{agent} {pronoun} {agent}	-233
{agent} {pronoun} {body}	-73
{agent} {pronoun} {harms}	195
{agent} {pronoun} {if}	-243
{agent} {pronoun} {may}	403
{agent} {pronoun} {no}	665
{agent} {raises}	450
{agent} {raises} {agent}	118
{agent} {raises} {body}	-330
{agent} {raises} {pronoun}	364
{agent} {reports}	247
{agent} {reports} {harm}	167
{agent} {reports} {no}	-168
{agent} {suffers}	487
{agent} {suffers} {ails}	-237
{agent} {suffers} {body}	57
{agent} {suffers} {condition}	132
{agent} {suffers} {lowers}	242
{agent} {suffers} {no}	-430
{agent} {suffers} {occurs}	-93
{agent} {suffers} {pathogen}	252
{agent} {suffers} {person}	271
{agent} {suffers} {reports}	-96
{agent} {suffers} {suffers}	-181
{agent} {suffers} {treated}	142
{agent} {treated} {treated~}	320
{ails}	-66
{ails} {agent}	194
{ails} {agent} {agent}	187
{ails} {body} {person}	169
{ails} {body} {suffers}	86
{ails} {harms}	298
{ails} {harm}	-239
{ails} {harm} {body}	-164
{ails} {if}	274
{ails} {if} {person}	127
{ails} {may} {causes}	157
{ails} {no}	-369
{ails} {occurs}	224
{ails} {person} {agent}	-145
{ails} {person} {causes}	198
{ails} {person} {no}	141
{ails} {person} {pronoun}	-228
{ails} {pronoun}	-296
{ails} {pronoun} {no}	201
{ails} {pronoun} {person}	171
{ails} {suffers}	-296
{body}	136
{body} {agent} {agent}	-279
{body} {agent} {ails}	189
{body} {agent} {body}	-216
{body} {agent} {harm~}	87
{body} {agent} {if}	-121
{body} {agent} {may}	-261
{body} {agent} {suffers}	229
{body} {ails} {agent}	264
{body} {ails} {harms}	223
{body} {ails} {may}	-122
{body} {ails} {person}	-82
{body} {ails} {pronoun}	-172
{body} {body}	-198
{body} {body} {body}	-583
{body} {body} {causes}	-140
{body} {body} {harm}	-434
{body} {body} {harm~}	-145
{body} {body} {lowers}	421
{body} {body} {may}	-113
{body} {body} {no}	86
{body} {body} {occurs}	298
{body} {body} {person}	-454
{body} {body} {pronoun}	-108
{body} {body} {reports}	-177
{body} {body} {suffers}	499
{body} {causes}	-136
{body} {causes} {harm~}	-146
{body} {causes} {pathogen}	131
{body} {causes} {person}	-155
{body} {causes} {pronoun}	-193
{body} {condition} {harm}	-163
{body} {harms}	154
{body} {harms} {agent}	-260
{body} {harms} {person}	221
{body} {harm} {no}	-168
{body} {harm} {occurs}	229
{body} {harm} {pathogen}	150
{body} {harm} {person}	197
{body} {harm} {pronoun}	109
{body} {harm~} {agent}	-180
{body} {harm~} {harm~}	384
{body} {harm~} {if}	165
{body} {if} {body}	-112
{body} {if} {person}	142
{body} {if} {pronoun}	-150
{body} {interacts}	-161
{body} {likelihood}	-211
{body} {likelihood} {pronoun}	-151
{body} {lowers}	193
{body} {lowers} {body}	153
{body} {may}	622
{body} {may} {agent}	-363
{body} {may} {body}	-191
{body} {may} {condition}	297
{body} {may} {if}	218
{body} {may} {no}	207
{body} {may} {occurs}	-335
{body} {may} {pathogen}	-202
{body} {may} {suffers}	263
{body} {must}	-106
{body} {no} {agent}	253
{body} {no} {causes}	314
{body} {no} {harms}	206
{body} {no} {pronoun}	291
{body} {occurs} {pronoun}	367
{body} {pathogen}	-454
{body} {person}	194
{body} {person} {agent}	104
{body} {person} {body}	-185
{body} {person} {causes}	228
{body} {person} {harm}	148
{body} {person} {harm~}	-228
{body} {person} {no}	137
{body} {person} {pathogen}	196
{body} {person} {person}	-302
{body} {person} {pronoun}	-197
{body} {person} {suffers}	233
{body} {pronoun} {ails}	-148
{body} {pronoun} {body}	104
{body} {pronoun} {no}	-228
{body} {pronoun} {occurs}	226
{body} {pronoun} {raises}	197
{body} {pronoun} {suffers}	-230
{body} {pronoun} {treated}	167
{body} {raises} {body}	206
{body} {raises} {harm~}	179
{body} {reports}	235
{body} {reports} {harm}	-147
{body} {side-effect}	-171
{body} {suffers}	422
{body} {suffers} {ails}	147
{body} {suffers} {body}	-437
{body} {suffers} {harms}	-357
{body} {suffers} {harm~}	-101
{body} {suffers} {if}	277
{body} {suffers} {no}	109
{body} {suffers} {occurs}	112
{body} {suffers} {pathogen}	-124
{body} {suffers} {person}	379
{body} {suffers} {raises}	158
{body} {suffers} {reports}	487
{body} {suffers} {suffers}	210
{body} {suffers} {trouble}	149
{body} {treated}	208
{body} {trouble}	198
{causes}	397
{causes} {agent} {agent}	-157
{causes} {agent} {body}	-260
{causes} {agent} {may}	198
{causes} {agent} {suffers}	237
{causes} {body} {harms}	101
{causes} {body} {may}	227
{causes} {body} {suffers}	-222
{causes} {complication}	-156
{causes} {condition}	302
{causes} {condition} {harm}	-148
{causes} {condition} {person}	148
{causes} {harms}	107
{causes} {harm}	577
{causes} {harm} {body}	177
{causes} {harm} {no}	-142
{causes} {harm~}	290
{causes} {harm~} {pronoun}	191
{causes} {if}	-154
{causes} {if} {person}	-224
{causes} {may}	-307
{causes} {may} {harms}	117
{causes} {no} {agent}	172
{causes} {no} {trouble}	-130
{causes} {occurs}	-209
{causes} {pathogen}	488
{causes} {pathogen} {body}	-119
{causes} {pathogen} {pronoun}	165
{causes} {person}	236
{causes} {person} {condition}	349
{causes} {person} {no}	146
{causes} {person} {pronoun}	-356
{causes} {person} {suffers}	-377
{causes} {pronoun}	275
{causes} {pronoun} {agent}	-167
{causes} {pronoun} {body}	-116
{causes} {pronoun} {suffers}	-185
{causes} {suffers}	191
{complication}	222
{complication} {harm}	129
{condition}	-508
{condition} {agent}	705
{condition} {ails}	-147
{condition} {body}	-183
{condition} {body} {body}	-166
{condition} {causes} {agent}	209
{condition} {condition}	-284
{condition} {harms} {body}	85
{condition} {harm}	-640
{condition} {harm} {harm}	-85
{condition} {harm} {may}	-139
{condition} {may}	-632
{condition} {may} {body}	-209
{condition} {may} {causes}	-148
{condition} {may} {harms}	-260
{condition} {must}	207
{condition} {no}	-176
{condition} {no} {causes}	-140
{condition} {no} {harm~}	168
{condition} {occurs} {person}	147
{condition} {person} {no}	140
{condition} {person} {pronoun}	286
{condition} {pronoun}	-243
{condition} {pronoun} {harms}	-232
{condition} {pronoun} {pathogen}	420
{condition} {pronoun} {suffers}	240
{condition} {raises}	-195
{condition} {suffers}	-169
{condition~}	71
{condition~} {causes}	140
{condition~} {may}	108
{condition~} {may} {occurs}	138
{condition~} {pronoun}	184
{danger} {agent}	292
{danger} {agent} {person}	163
{danger} {body}	151
{danger} {harm}	98
{danger} {harm} {body}	122
{danger} {harm~}	133
{danger} {may}	-195
{danger} {pronoun}	-314
{danger} {reports}	-137
{harms}	-134
{harms} {agent}	-180
{harms} {agent} {agent}	315
{harms} {agent} {harms}	-195
{harms} {agent} {person}	-188
{harms} {ails}	-294
{harms} {body}	415
{harms} {body} {body}	-606
{harms} {body} {harms}	-162
{harms} {body} {pathogen}	-250
{harms} {body} {person}	-317
{harms} {body} {pronoun}	151
{harms} {causes}	-305
{harms} {complication}	-162
{harms} {harms}	-152
{harms} {harm}	-540
{harms} {harm~}	191
{harms} {if}	-129
{harms} {may}	-267
{harms} {may} {body}	-132
{harms} {must}	260
{harms} {no}	-225
{harms} {occurs}	-208
{harms} {person}	279
{harms} {person} {body}	-249
{harms} {person} {harm}	-226
{harms} {person} {person}	430
{harms} {person} {suffers}	-166
{harms} {pronoun}	-155
{harms} {pronoun} {causes}	-131
{harms} {pronoun} {may}	-323
{harms} {pronoun} {no}	138
{harms} {suffers}	-180
{harm}	138
{harm} {agent}	-178
{harm} {agent} {body}	-204
{harm} {agent} {harm}	181
{harm} {agent} {person}	287
{harm} {agent} {pronoun}	-76
{harm} {agent} {raises}	135
{harm} {agent} {suffers}	-182
{harm} {body}	-195
{harm} {body} {agent}	-167
{harm} {body} {body}	-244
{harm} {body} {harm}	38
{harm} {body} {harm~}	-185
{harm} {body} {occurs}	149
{harm} {body} {trouble}	178
{harm} {causes}	-315
{harm} {causes} {harm}	-162
{harm} {causes} {harm~}	202
{harm} {complication}	352
{harm} {condition}	-543
{harm} {harms}	-549
{harm} {harms} {pronoun}	-204
{harm} {harm}	63
{harm} {harm} {agent}	-202
{harm} {harm} {body}	-225
{harm} {harm} {causes}	-128
{harm} {harm} {condition}	-128
{harm} {harm} {harm}	568
{harm} {harm} {harm~}	442
{harm} {harm} {may}	-372
{harm} {harm} {no}	189
{harm} {harm} {occurs}	-121
{harm} {harm} {person}	214
{harm} {harm} {trouble}	-247
{harm} {harm~}	119
{harm} {harm~} {agent}	203
{harm} {harm~} {ails}	-118
{harm} {harm~} {body}	137
{harm} {harm~} {harm~}	152
{harm} {harm~} {person}	-128
{harm} {harm~} {suffers}	132
{harm} {if}	-156
{harm} {if} {harm}	-200
{harm} {if} {person}	-190
{harm} {if} {pronoun}	172
{harm} {likelihood}	-156
{harm} {links}	-301
{harm} {links} {agent}	-117
{harm} {may}	-165
{harm} {may} {agent}	145
{harm} {may} {causes}	-216
{harm} {may} {harms}	-363
{harm} {may} {occurs}	203
{harm} {may} {person}	-368
{harm} {must}	183
{harm} {no}	-243
{harm} {no} {harm}	90
{harm} {no} {person}	148
{harm} {no} {pronoun}	-157
{harm} {occurs} {if}	-203
{harm} {occurs} {may}	-173
{harm} {pathogen}	-523
{harm} {pathogen} {may}	-119
{harm} {person}	-109
{harm} {person} {agent}	297
{harm} {person} {harm}	-344
{harm} {person} {harm~}	-154
{harm} {person} {may}	249
{harm} {person} {person}	251
{harm} {pronoun}	527
{harm} {pronoun} {agent}	-155
{harm} {pronoun} {ails}	270
{harm} {pronoun} {body}	-217
{harm} {pronoun} {causes}	295
{harm} {pronoun} {no}	-364
{harm} {pronoun} {person}	-143
{harm} {reports}	199
{harm} {suffers}	364
{harm} {suffers} {agent}	-218
{harm} {suffers} {harm}	-106
{harm} {suffers} {occurs}	320
{harm} {suffers} {reports}	234
{harm} {suffers} {suffers}	341
{harm~}	-329
{harm~} {agent} {agent}	-122
{harm~} {agent} {body}	155
{harm~} {agent} {harm~}	201
{harm~} {agent} {may}	-118
{harm~} {agent} {no}	-148
{harm~} {agent} {person}	187
{harm~} {agent} {pronoun}	-19
{harm~} {agent} {suffers}	274
{harm~} {ails}	-261
{harm~} {ails} {body}	-80
{harm~} {body}	-356
{harm~} {body} {body}	190
{harm~} {body} {may}	223
{harm~} {body} {person}	-138
{harm~} {body} {pronoun}	-109
{harm~} {body} {raises}	-248
{harm~} {causes} {body}	-136
{harm~} {causes} {harm~}	137
{harm~} {causes} {pronoun}	165
{harm~} {condition}	-314
{harm~} {harm}	259
{harm~} {harm} {harm~}	-210
{harm~} {harm} {may}	-357
{harm~} {harm} {must}	118
{harm~} {harm} {pathogen}	-228
{harm~} {harm~} {body}	-198
{harm~} {harm~} {harm}	-366
{harm~} {harm~} {harm~}	-276
{harm~} {harm~} {may}	120
{harm~} {harm~} {no}	-190
{harm~} {harm~} {person}	247
{harm~} {if}	340
{harm~} {if} {person}	190
{harm~} {if} {pronoun}	117
{harm~} {interacts}	153
{harm~} {lowers}	-388
{harm~} {may}	-251
{harm~} {may} {occurs}	207
{harm~} {may} {person}	157
{harm~} {no}	35
{harm~} {no} {causes}	153
{harm~} {no} {harms}	-154
{harm~} {no} {harm~}	-244
{harm~} {occurs}	221
{harm~} {occurs} {agent}	229
{harm~} {person} {body}	175
{harm~} {person} {no}	-205
{harm~} {person} {pronoun}	259
{harm~} {person} {suffers}	334
{harm~} {pronoun}	-101
{harm~} {pronoun} {agent}	204
{harm~} {pronoun} {ails}	-130
{harm~} {raises}	-188
{harm~} {suffers} {body}	-188
{harm~} {suffers} {no}	-223
{harm~} {suffers} {person}	-170
{if}	-191
{if} {agent}	153
{if} {agent} {body}	145
{if} {agent} {causes}	190
{if} {agent} {may}	-254
{if} {agent} {suffers}	-201
{if} {body} {ails}	-173
{if} {body} {body}	81
{if} {body} {harms}	-197
{if} {body} {harm}	299
{if} {body} {may}	271
{if} {body} {no}	-330
{if} {body} {pronoun}	115
{if} {body} {raises}	150
{if} {condition}	96
{if} {danger}	-116
{if} {harms}	-167
{if} {harm}	-622
{if} {harm} {agent}	-138
{if} {no}	-137
{if} {no} {agent}	153
{if} {person}	567
{if} {person} {agent}	415
{if} {person} {ails}	258
{if} {person} {causes}	-148
{if} {person} {harm~}	-122
{if} {person} {may}	149
{if} {person} {no}	-212
{if} {person} {suffers}	275
{if} {pronoun}	142
{if} {pronoun} {harm~}	220
{if} {pronoun} {no}	159
{if} {pronoun} {person}	-200
{if} {pronoun} {pronoun}	-186
{if} {suffers}	-234
{interacts} {condition}	208
{likelihood}	277
{likelihood} {condition}	265
{likelihood} {harm} {raises}	155
{likelihood} {raises}	442
{links}	203
{links} {agent}	310
{links} {agent} {person}	265
{links} {body}	172
{links} {harm}	-306
{links} {harm} {harm~}	150
{links} {person}	-165
{lowers}	-223
{lowers} {ails}	-230
{lowers} {body} {no}	155
{lowers} {if}	176
{lowers} {likelihood}	-318
{lowers} {likelihood} {harm~}	-184
{lowers} {lowers}	-140
{lowers} {may}	142
{lowers} {no} {agent}	-109
{lowers} {pathogen}	-151
{lowers} {person} {pronoun}	216
{lowers} {pronoun}	149
{lowers} {pronoun} {may}	207
{lowers} {suffers}	147
{lowers} {treated} {person}	159
{lowers} {treated~}	-255
{may}	742
{may} {agent}	-356
{may} {ails}	239
{may} {ails} {agent}	153
{may} {ails} {body}	154
{may} {ails} {if}	187
{may} {ails} {no}	-185
{may} {body}	428
{may} {body} {agent}	108
{may} {body} {body}	512
{may} {body} {harm}	-135
{may} {body} {may}	70
{may} {causes} {condition}	170
{may} {causes} {harm}	-196
{may} {causes} {pathogen}	172
{may} {causes} {pronoun}	84
{may} {condition}	198
{may} {harms}	458
{may} {harms} {agent}	-276
{may} {harms} {harms}	155
{may} {harms} {harm}	-179
{may} {harms} {no}	-304
{may} {harms} {pronoun}	307
{may} {harm}	465
{may} {harm} {pronoun}	154
{may} {harm} {suffers}	191
{may} {harm~}	424
{may} {harm~} {pronoun}	164
{may} {if}	216
{may} {if} {harm}	-161
{may} {interacts}	230
{may} {likelihood}	-119
{may} {links}	-209
{may} {links} {agent}	127
{may} {links} {body}	-177
{may} {links} {harm}	-167
{may} {lowers}	111
{may} {lowers} {agent}	188
{may} {may}	148
{may} {no}	-302
{may} {no} {agent}	161
{may} {no} {harms}	-138
{may} {no} {pronoun}	165
{may} {occurs}	180
{may} {occurs} {agent}	230
{may} {pathogen}	316
{may} {person}	-350
{may} {person} {no}	-137
{may} {person} {pronoun}	217
{may} {pronoun} {agent}	135
{may} {pronoun} {person}	-112
{may} {pronoun} {suffers}	191
{may} {raises}	285
{may} {raises} {body}	186
{may} {reports}	-405
{may} {suffers} {body}	519
{may} {suffers} {harm}	394
{may} {suffers} {pathogen}	-216
{may} {suffers} {person}	219
{may} {suffers} {pronoun}	-320
{may} {treated}	-218
{may} {treated~}	-342
{must}	476
{must} {causes}	-203
{must} {interacts}	-181
{must} {lowers}	304
{must} {no}	598
{must} {no} {person}	137
{must} {no} {suffers}	-120
{must} {pronoun}	303
{must} {reports}	-195
{must} {suffers}	-141
{no}	678
{no} {agent}	-426
{no} {agent} {agent}	-324
{no} {agent} {condition}	255
{no} {agent} {harm~}	125
{no} {agent} {if}	203
{no} {agent} {links}	241
{no} {agent} {may}	185
{no} {agent} {no}	-257
{no} {agent} {pronoun}	-244
{no} {agent} {suffers}	-585
{no} {ails}	-517
{no} {ails} {agent}	-349
{no} {body}	377
{no} {body} {agent}	292
{no} {body} {ails}	201
{no} {body} {harms}	208
{no} {body} {no}	332
{no} {body} {person}	222
{no} {body} {pronoun}	-226
{no} {body} {raises}	-136
{no} {causes}	238
{no} {causes} {agent}	192
{no} {causes} {body}	284
{no} {causes} {harm}	136
{no} {causes} {harm~}	-266
{no} {causes} {no}	257
{no} {causes} {pronoun}	-217
{no} {condition}	478
{no} {condition~}	-266
{no} {harms}	344
{no} {harms} {agent}	160
{no} {harms} {body}	-216
{no} {harm}	173
{no} {harm} {no}	301
{no} {harm} {pronoun}	-394
{no} {harm} {reports}	205
{no} {harm~} {no}	356
{no} {harm~} {person}	314
{no} {if}	201
{no} {if} {pronoun}	121
{no} {likelihood}	-150
{no} {no}	208
{no} {no} {agent}	188
{no} {no} {harm}	174
{no} {occurs} {pronoun}	-154
{no} {pathogen}	235
{no} {person}	146
{no} {person} {body}	380
{no} {person} {condition}	73
{no} {person} {harm~}	-159
{no} {person} {person}	-172
{no} {person} {pronoun}	-184
{no} {person} {suffers}	-140
{no} {pronoun}	460
{no} {pronoun} {causes}	355
{no} {pronoun} {if}	260
{no} {pronoun} {may}	-287
{no} {pronoun} {occurs}	-259
{no} {pronoun} {pathogen}	266
{no} {pronoun} {person}	311
{no} {raises}	245
{no} {raises} {body}	363
{no} {raises} {danger}	169
{no} {reports} {agent}	144
{no} {reports} {harm~}	195
{no} {reports} {lowers}	-192
{no} {reports} {person}	-52
{no} {side-effect}	371
{no} {suffers}	-141
{no} {suffers} {condition}	181
{no} {suffers} {harms}	-90
{no} {suffers} {harm}	394
{no} {suffers} {harm~}	-210
{no} {suffers} {no}	212
{no} {suffers} {person}	-373
{no} {suffers} {pronoun}	-320
{no} {suffers} {reports}	136
{no} {suffers} {suffers}	186
{no} {treated~}	-147
{occurs}	296
{occurs} {agent}	177
{occurs} {agent} {body}	259
{occurs} {agent} {pronoun}	153
{occurs} {body}	-261
{occurs} {body} {person}	153
{occurs} {causes}	260
{occurs} {causes} {agent}	242
{occurs} {condition}	165
{occurs} {harms}	169
{occurs} {harm}	196
{occurs} {harm} {agent}	89
{occurs} {harm} {suffers}	-155
{occurs} {harm~}	142
{occurs} {harm~} {person}	-120
{occurs} {if}	-401
{occurs} {if} {agent}	184
{occurs} {may}	-598
{occurs} {may} {harms}	-344
{occurs} {no}	-307
{occurs} {no} {agent}	152
{occurs} {no} {pronoun}	-206
{occurs} {person}	280
{occurs} {person} {suffers}	-203
{occurs} {pronoun}	436
{occurs} {pronoun} {may}	266
{occurs} {pronoun} {pronoun}	129
{occurs} {suffers}	181
{pathogen} {agent}	-301
{pathogen} {ails}	-224
{pathogen} {body} {ails}	113
{pathogen} {body} {body}	-170
{pathogen} {body} {harm}	-183
{pathogen} {body} {may}	194
{pathogen} {causes}	-144
{pathogen} {causes} {harm}	489
{pathogen} {causes} {harm~}	-180
{pathogen} {harm}	-147
{pathogen} {if}	189
{pathogen} {if} {person}	189
{pathogen} {may}	681
{pathogen} {may} {body}	308
{pathogen} {may} {occurs}	114
{pathogen} {no}	119
{pathogen} {occurs}	-228
{pathogen} {pathogen}	-314
{pathogen} {pathogen} {pronoun}	-144
{pathogen} {person}	250
{pathogen} {person} {harm}	-142
{pathogen} {person} {person}	230
{pathogen} {pronoun} {body}	114
{pathogen} {pronoun} {pronoun}	-257
{pathogen} {raises}	194
{pathogen} {suffers} {harm}	-131
{pathogen} {treated}	289
{person} {agent} {body}	-98
{person} {agent} {causes}	302
{person} {agent} {harms}	348
{person} {agent} {harm}	-256
{person} {agent} {may}	-171
{person} {agent} {occurs}	-116
{person} {agent} {suffers}	187
{person} {ails}	293
{person} {ails} {body}	162
{person} {ails} {harm}	-227
{person} {body}	-517
{person} {body} {agent}	159
{person} {body} {body}	211
{person} {body} {lowers}	-154
{person} {body} {pronoun}	434
{person} {body} {raises}	-242
{person} {causes} {agent}	-124
{person} {causes} {if}	-145
{person} {causes} {pronoun}	299
{person} {condition} {causes}	147
{person} {condition} {harm}	-128
{person} {condition} {harm~}	215
{person} {condition~}	224
{person} {harms} {body}	-153
{person} {harms} {person}	-142
{person} {harm}	-385
{person} {harm} {harm~}	-197
{person} {harm} {may}	-207
{person} {harm~}	-325
{person} {harm~} {agent}	-276
{person} {harm~} {harm}	175
{person} {if}	300
{person} {links}	-139
{person} {lowers} {complication}	167
{person} {may}	-405
{person} {may} {agent}	-390
{person} {may} {ails}	177
{person} {may} {body}	-399
{person} {may} {causes}	-191
{person} {may} {harms}	309
{person} {may} {harm~}	87
{person} {may} {if}	-131
{person} {may} {no}	-224
{person} {may} {occurs}	145
{person} {may} {raises}	134
{person} {may} {suffers}	84
{person} {must} {no}	110
{person} {no}	-434
{person} {no} {ails}	-138
{person} {no} {harm}	-453
{person} {no} {harm~}	-459
{person} {no} {if}	-137
{person} {no} {pronoun}	288
{person} {no} {raises}	-152
{person} {no} {suffers}	384
{person} {occurs}	279
{person} {occurs} {condition}	110
{person} {occurs} {pronoun}	164
{person} {pathogen} {suffers}	-280
{person} {person}	-133
{person} {person} {ails}	171
{person} {person} {causes}	-223
{person} {person} {harms}	252
{person} {person} {harm}	-205
{person} {person} {harm~}	-207
{person} {person} {pathogen}	-170
{person} {pronoun}	530
{person} {pronoun} {causes}	-223
{person} {pronoun} {harms}	-152
{person} {pronoun} {may}	-150
{person} {pronoun} {person}	288
{person} {pronoun} {raises}	274
{person} {pronoun} {suffers}	-233
{person} {raises}	-127
{person} {raises} {agent}	237
{person} {reports}	-153
{person} {reports} {harm~}	202
{person} {reports} {pronoun}	-181
{person} {suffers} {agent}	167
{person} {suffers} {body}	172
{person} {suffers} {causes}	-179
{person} {suffers} {danger}	-105
{person} {suffers} {harms}	195
{person} {suffers} {harm}	-120
{person} {suffers} {harm~}	318
{person} {suffers} {if}	-263
{person} {suffers} {likelihood}	114
{person} {suffers} {links}	131
{person} {suffers} {no}	-231
{person} {suffers} {occurs}	-217
{person} {suffers} {pathogen}	190
{person} {suffers} {person}	245
{person} {suffers} {raises}	-186
{person} {suffers} {reports}	-283
{person} {treated}	-280
{person} {trouble} {person}	173
{person} {trouble} {pronoun}	-145
{pronoun} {agent} {ails}	194
{pronoun} {agent} {body}	-424
{pronoun} {agent} {harm}	134
{pronoun} {agent} {may}	234
{pronoun} {agent} {pathogen}	-214
{pronoun} {agent} {pronoun}	-191
{pronoun} {ails}	-116
{pronoun} {body}	-297
{pronoun} {body} {agent}	-236
{pronoun} {body} {body}	-319
{pronoun} {body} {harm~}	141
{pronoun} {body} {may}	304
{pronoun} {body} {no}	123
{pronoun} {body} {occurs}	170
{pronoun} {body} {pronoun}	205
{pronoun} {causes}	539
{pronoun} {causes} {harm}	306
{pronoun} {causes} {no}	-339
{pronoun} {condition}	-140
{pronoun} {danger}	-222
{pronoun} {harms}	366
{pronoun} {harms} {harm~}	201
{pronoun} {harms} {may}	-87
{pronoun} {harms} {person}	-232
{pronoun} {harms} {pronoun}	122
{pronoun} {harm}	-57
{pronoun} {harm} {body}	-130
{pronoun} {harm} {causes}	-164
{pronoun} {harm} {harm}	-233
{pronoun} {harm} {harm~}	177
{pronoun} {harm} {pronoun}	129
{pronoun} {harm~}	-159
{pronoun} {harm~} {may}	384
{pronoun} {harm~} {no}	181
{pronoun} {if} {body}	174
{pronoun} {if} {person}	-170
{pronoun} {links}	197
{pronoun} {lowers}	-91
{pronoun} {lowers} {agent}	174
{pronoun} {lowers} {person}	-174
{pronoun} {lowers} {pronoun}	125
{pronoun} {may}	334
{pronoun} {may} {ails}	-184
{pronoun} {may} {body}	704
{pronoun} {may} {causes}	-183
{pronoun} {may} {harms}	212
{pronoun} {may} {harm}	155
{pronoun} {may} {if}	144
{pronoun} {may} {no}	125
{pronoun} {may} {pathogen}	165
{pronoun} {may} {person}	332
{pronoun} {may} {pronoun}	194
{pronoun} {may} {reports}	-142
{pronoun} {may} {suffers}	-163
{pronoun} {must}	322
{pronoun} {no}	-501
{pronoun} {no} {danger}	-156
{pronoun} {no} {harms}	282
{pronoun} {no} {harm~}	-193
{pronoun} {no} {occurs}	194
{pronoun} {no} {person}	-229
{pronoun} {no} {pronoun}	-137
{pronoun} {no} {suffers}	199
{pronoun} {no} {trouble}	-300
{pronoun} {occurs}	-249
{pronoun} {occurs} {causes}	-216
{pronoun} {occurs} {suffers}	158
{pronoun} {pathogen}	341
{pronoun} {pathogen} {body}	159
{pronoun} {pathogen} {pronoun}	-198
{pronoun} {person}	-101
{pronoun} {person} {causes}	188
{pronoun} {person} {harm~}	-181
{pronoun} {person} {no}	202
{pronoun} {person} {person}	236
{pronoun} {person} {pronoun}	489
{pronoun} {pronoun}	-165
{pronoun} {pronoun} {ails}	-127
{pronoun} {pronoun} {body}	-182
{pronoun} {pronoun} {causes}	180
{pronoun} {pronoun} {harms}	-289
{pronoun} {pronoun} {harm}	203
{pronoun} {pronoun} {may}	-242
{pronoun} {raises}	-122
{pronoun} {raises} {danger}	-146
{pronoun} {reports}	-126
{pronoun} {suffers}	243
{pronoun} {suffers} {agent}	-189
{pronoun} {suffers} {danger}	-122
{pronoun} {suffers} {harm}	-340
{pronoun} {suffers} {links}	-144
{pronoun} {suffers} {person}	-106
{pronoun} {suffers} {pronoun}	488
{raises} {agent}	376
{raises} {agent} {agent}	-173
{raises} {body}	180
{raises} {body} {agent}	-297
{raises} {body} {may}	126
{raises} {body} {no}	-148
{raises} {danger} {harm}	-89
{raises} {harms}	-39
{raises} {harm}	-222
{raises} {harm~}	259
{raises} {likelihood}	-181
{raises} {no}	334
{raises} {pathogen}	210
{raises} {person} {no}	137
{raises} {pronoun}	369
{raises} {pronoun} {suffers}	229
{raises} {suffers}	-165
{reports}	525
{reports} {agent} {body}	121
{reports} {agent} {no}	-181
{reports} {agent} {pronoun}	286
{reports} {body}	-228
{reports} {causes}	-192
{reports} {condition}	-202
{reports} {harm}	533
{reports} {harm~}	245
{reports} {lowers}	-192
{reports} {may}	-138
{reports} {no}	387
{reports} {no} {condition}	125
{reports} {person}	-45
{reports} {person} {pronoun}	-101
{reports} {person} {suffers}	-210
{reports} {suffers}	399
{reports} {suffers} {agent}	174
{side-effect}	325
{side-effect} {body}	176
{side-effect} {may}	-220
{suffers} {agent}	-437
{suffers} {agent} {agent}	313
{suffers} {agent} {body}	-166
{suffers} {agent} {condition}	-194
{suffers} {agent} {harms}	234
{suffers} {agent} {harm}	-184
{suffers} {agent} {harm~}	416
{suffers} {agent} {if}	-139
{suffers} {agent} {suffers}	122
{suffers} {ails} {pronoun}	206
{suffers} {body} {suffers}	-216
{suffers} {causes}	170
{suffers} {causes} {agent}	225
{suffers} {causes} {body}	87
{suffers} {causes} {harm}	193
{suffers} {causes} {may}	-131
{suffers} {causes} {person}	274
{suffers} {condition}	609
{suffers} {condition} {agent}	91
{suffers} {condition} {body}	236
{suffers} {condition} {no}	125
{suffers} {condition} {person}	-113
{suffers} {condition} {pronoun}	216
{suffers} {danger}	-195
{suffers} {harms} {person}	240
{suffers} {harm}	332
{suffers} {harm} {no}	-194
{suffers} {harm} {pronoun}	-106
{suffers} {harm~} {harm}	127
{suffers} {harm~} {no}	130
{suffers} {if}	364
{suffers} {if} {person}	327
{suffers} {if} {pronoun}	185
{suffers} {likelihood}	163
{suffers} {links}	190
{suffers} {links} {agent}	-174
{suffers} {links} {harm}	97
{suffers} {links} {pronoun}	143
{suffers} {may}	-317
{suffers} {no}	-334
{suffers} {no} {body}	-395
{suffers} {no} {condition}	251
{suffers} {no} {condition~}	-141
{suffers} {no} {harm~}	-191
{suffers} {no} {if}	198
{suffers} {no} {no}	153
{suffers} {no} {pronoun}	-266
{suffers} {no} {side-effect}	178
{suffers} {occurs}	187
{suffers} {occurs} {agent}	211
{suffers} {occurs} {body}	-188
{suffers} {pathogen}	-87
{suffers} {pathogen} {suffers}	-136
{suffers} {person}	118
{suffers} {person} {agent}	-341
{suffers} {person} {body}	586
{suffers} {person} {if}	193
{suffers} {person} {no}	260
{suffers} {person} {person}	359
{suffers} {person} {pronoun}	-188
{suffers} {pronoun}	-124
{suffers} {pronoun} {ails}	172
{suffers} {pronoun} {harm}	-165
{suffers} {pronoun} {may}	-183
{suffers} {pronoun} {no}	200
{suffers} {pronoun} {person}	120
{suffers} {pronoun} {pronoun}	369
{suffers} {pronoun} {raises}	-282
{suffers} {raises}	-389
{suffers} {reports}	841
{suffers} {reports} {body}	-137
{suffers} {reports} {harm}	219
{suffers} {reports} {harm~}	111
{suffers} {reports} {no}	335
{suffers} {reports} {suffers}	201
{suffers} {suffers}	339
{suffers} {suffers} {body}	-186
{suffers} {suffers} {harm}	681
{suffers} {suffers} {harm~}	190
{suffers} {suffers} {may}	-136
{suffers} {suffers} {pronoun}	268
{suffers} {treated}	172
{suffers} {treated~}	219
{treated} {body}	-172
{treated} {may}	147
{treated} {person}	409
{treated} {pronoun}	-289
{treated} {treated} {treated~}	186
{treated} {treated~}	340
{treated~}	-436
{treated~} {suffers}	191
{treated~} {treated}	174
{trouble}	223
{trouble} {agent}	140
{trouble} {harms}	-170
{trouble} {may}	-310
{trouble} {may} {causes}	-270
{trouble} {person}	423
{trouble} {person} {person}	152
{trouble} {pronoun}	-187`,
    'class': `achievement	-211
active-property	82
ail-verb	419
beauty-object	-390
benefit-verb	-388
better-word	275
body-part	368
buyer-noun	407
call-phrase	-394
cause-verb	-365
complication	350
condition	46
contra	626
convenience	578
danger	193
device	413
drug	399
endorse-phrase	-158
guarantee	-287
harm	463
harm-verb	191
harmful	187
health-object	-104
herb	148
hype-phrase	-210
hype-verb	-193
likelier	375
likelihood	254
link-verb	298
neutral-advice	605
nutrient	-240
offer	-307
performance-phrase	343
person	117
product-noun	-138
proof-puff	-150
provider-noun	-448
pseudo	-331
rave	-183
remedy-service	211
replace-care	-173
reporting	-333
risk-tone	481
safe	871
shift-verb	358
side-effect	305
staff-noun	-215
suffer-verb	97
supplement	-278
time-unit	20
treatment	360
trouble	269
unwell	79
vital	218`,
    'lead-in': `#	128
(	199
)	199
<ails>	107
<body>	-237
<buyer>	107
<contra>	203
<drug>	123
<exposure>	-126
<likelier>	337
<person>	215
<product>	-195
<rave>	204
<staff>	-105
<treatment>	-395
an	-184
and	-135
could	124
far	118
find	-117
for	-322
has	126
have	-170
help	-171
here	266
in	263
is	143
it	119
list	193
may	-151
more	160
notice	252
of	-144
signs	-132
so	278
than	162
the	-320
these	186
things	237
this	-242
what	216
your	-181`,
    'place': `aftercare	364
benefit	-883
block-quote	442
cell	362
ends-bare	-159
ends-loud	-292
ends-open	431
first	-808
further-reading	-149
in-aftercare	-431
in-benefit	388
in-faq	719
in-risk	-1289
instruction	-396
item	611
lead-in	329
middling	172
plain	116
quotation	180
risk	1002
shop	-328
short	243
speaker	-282
title	-712
top	-1183
under-question	-501
very-short	-743`,
    'before': `answers-harm	776
at-hand	282
care-heading	234
carry-agent	365
carry-condition	-148
carry-harm	514
disease-heading	-553
explained	-115
harm-heading	-274
none	325
own-treatment	389
risk-heading	638
score	260
treatment	-134
{agent} condition	721
{agent} hand	-514
{agent} none	-156
{agent} treatment	191
{ails} condition	-330
{ails} none	-157
{ails} risk	294
{body} condition	-230
{body} none	312
{body} risk	212
{body} treatment	313
{causes} hand	247
{causes} risk	336
{causes} treatment	-95
{complication} risk	221
{condition} condition	-400
{condition} hand	-222
{condition~} condition	-123
{condition~} risk	374
{danger} hand	131
{harms} hand	-156
{harms} none	303
{harms} risk	197
{harms} treatment	-404
{harm} condition	-357
{harm} hand	71
{harm} none	358
{harm} risk	-155
{harm} treatment	188
{harm~} condition	-418
{harm~} none	104
{harm~} risk	268
{harm~} treatment	-289
{if} condition	-132
{if} hand	-192
{if} risk	369
{interacts} hand	-102
{interacts} risk	169
{likelihood} hand	255
{likelihood} none	-190
{links} none	295
{links} risk	-177
{lowers} hand	160
{lowers} none	-290
{may} condition	-136
{may} hand	807
{may} none	199
{may} risk	303
{may} treatment	-616
{must} condition	136
{must} hand	160
{must} none	-109
{must} risk	229
{no} hand	-156
{no} treatment	593
{occurs} condition	-122
{occurs} none	176
{occurs} risk	450
{pathogen} condition	-305
{pathogen} hand	-137
{pathogen} risk	155
{person} condition	-211
{person} none	263
{person} risk	304
{person} treatment	-459
{pronoun} none	116
{pronoun} treatment	-291
{raises} hand	347
{raises} risk	-146
{raises} treatment	-184
{reports} condition	-495
{reports} risk	404
{reports} treatment	254
{side-effect} hand	343
{side-effect} risk	-148
{suffers} condition	-306
{suffers} risk	353
{suffers} treatment	-147
{treated} condition	250
{treated} hand	-297
{treated~} hand	-266
{trouble} condition	-167
{trouble} treatment	159
{} hand	-229
{} none	343
{} risk	-246
{} treatment	400`,
  },
}
