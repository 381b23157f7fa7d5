// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -0.683,
  strong: 1,
  weights: {
    'reason': `about-condition	-157
agent-before	301
agent-changes-body	142
agent-first	322
agent-harms-body	-155
agent-is-harmful	-220
agent-is-safe	-231
agent-lowers-risk	-227
agent-name-in-harm	-116
agent-shifts-body	-369
agents-interact	150
body-ails-with-agent	-655
body-first	237
care-heading	241
cell-of-harms	167
complaint-and-agent	-67
complication	270
complication-of-agent	104
condition-only	-666
contra-agent	-284
defines-disease	-189
denies-harm	-378
disease-first	-452
disease-harms-body	-518
disease-heading	266
disease-in-risk-section	-163
event-and-agent	-354
event-at-hand	-192
first-person	162
fragment	538
germs-with-agent	166
harm-before	-231
harm-counted	-108
harm-fades	-517
harm-from-agent	-180
harm-heading	-549
harm-in-risk-section	-592
harm-in-study	157
harm-occurs	-396
harm-told	-338
hurt-and-agent	-309
hurt-at-hand	117
instruction	221
it-harms-body	-302
it-is-harmful	-288
it-makes-likelier	-341
list-of-contraindications	175
may	453
may-in-risk-section	-437
no-agent-anywhere	253
no-link	266
none	-180
pauses-agent	-137
person-suffers	-356
person-suffers-with-agent	-225
person-unwell	-577
red-flag	103
refuses-agent	154
refuses-it	162
risk-heading	-535
risk-of-harm	-295
safety-known	268
side-effect	323
something-causes-harm	296
something-harms-body	-253
something-raises-risk	-182
tells-benefit	-257
tells-diagnosis	-681
tells-how	300
tells-spread	-153
tells-symptoms	-480
treated-harm	-256
unwell-at-hand	428`,
    'word': `10	154
12	135
2	-125
ablation	-146
abnormal	-115
ache	172
aching	-121
acid	132
acne	-205
add	131
adults	-402
advised	-89
against	-145
age	156
aging	-111
alcohol	251
all	-105
allergic	120
allergy	178
anemia	-147
anti	215
antibiotics	-216
antibodies	140
antidepressants	175
antihistamines	337
anyone	448
apixaban	-188
apnea	-259
arm	156
arms	-120
arteries	-99
arthritis	-110
aspirin	347
asthma	223
attack	356
attacks	-233
autoimmune	212
avoid	201
avoided	159
away	-205
b	227
babies	-153
baby	-164
back	-140
balance	-162
barré	208
batteries	105
been	-167
belly	113
belt	110
benefit	261
benign	-142
best	-242
better	-134
biopsy	145
birth	-202
black	142
bladder	223
bleach	286
bleed	-152
bleeds	124
blinded	-247
blindness	177
blisters	-189
block	-247
blockage	106
blocks	-271
blood	146
blue	-164
body	-299
bone	-266
bones	178
bowel	-220
bowels	173
breast	260
breastfeeding	156
breath	-244
broken	-184
bruised	129
bruises	197
bruising	89
burn	364
burns	106
caffeine	169
calf	117
cancers	-184
capsule	134
capsules	-244
carbamazepine	125
carried	-129
carry	-279
cartilage	249
cataract	141
catheter	187
celiac	-123
cell	114
cells	-342
chair	117
chance	137
cheek	-159
cheeks	262
chemicals	-193
chemotherapy	-146
chest	-408
chew	164
chills	178
chlamydia	-157
cigarettes	224
climb	112
clinic	-212
clog	113
clot	-261
clotting	-209
cloudy	-134
codeine	136
cold	235
colds	-171
colitis	-118
collapsed	212
colon	-135
coma	205
combine	101
complaint	159
complaints	-155
complication	177
conditions	320
constipated	185
constipation	198
contact	-183
copd	153
cord	-179
cornea	151
cotton	164
course	135
cpap	-151
cracked	-138
cracks	-111
cramp	128
cream	-112
ct	-117
cure	-161
cures	-132
cut	130
damage	-149
damaged	-153
danger	148
dangerous	-335
days	179
deaf	-258
deafness	-168
death	235
defibrillator	-232
dentist	141
depression	-257
dermatologist	-184
desire	154
destroyed	107
device	-182
diabetes	-279
die	-125
died	193
diet	-156
disability	-111
disease	-468
disorder	-241
disturb	185
diuretics	256
dizziness	347
dizzy	185
dna	126
doctor	-157
doctors	-134
dose	428
double	-398
down	280
drawback	117
dreams	302
drinking	133
drips	226
drop	-200
drops	-349
drowsiness	106
drowsy	193
drugs	520
dust	-425
dying	-244
e	159
eardrum	279
ears	140
eggs	92
enzyme	-117
everybody	193
exercise	-288
exercises	-142
eye	145
eyelid	177
eyes	-277
face	151
fade	365
fades	114
failed	-212
fall	-169
false	-306
family	-169
fat	-330
fatal	112
fda	187
fertility	195
fever	349
few	272
filters	-122
finasteride	-202
finger	-137
firm	-153
fish	-105
fistula	209
flow	114
flu	316
flushes	-228
food	-168
forehead	134
fracture	-188
fractures	-118
free	116
function	134
fungus	-187
gabapentin	-168
gain	188
gallbladder	117
gene	157
gentle	401
germs	184
get	-240
gets	127
gland	-276
glands	244
glare	-191
glaucoma	165
go	-135
goes	363
good	306
gout	-131
grapefruit	129
grew	-176
growing	-141
grows	-283
growth	-235
growths	-210
guillain	208
gullet	113
gut	-159
hair	177
half	-607
halves	133
hands	-429
harm	-329
headache	291
headaches	131
healing	398
heals	309
health	-150
healthy	-209
hearing	-462
heart	-228
hiv	108
hoarseness	156
hormone	306
hormones	-198
hospital	224
hot	142
hours	254
hpv	-155
hurt	152
hurts	-268
hypertension	-149
i'm	-164
ill	-252
illness	200
illnesses	-134
immune	298
implant	236
increase	290
infants	-109
infect	-128
inflamed	-176
inflammation	-106
inflammatories	277
injections	196
inner	-127
insomnia	-108
insulin	-246
iris	267
iron	-129
irritable	-186
irritate	173
irritated	-132
irritates	123
isotretinoin	187
itch	-398
itching	-121
itchy	341
jab	180
jaundice	170
jaw	110
joint	-509
joints	-312
kidney	197
kidneys	174
kill	-319
killed	167
kills	-109
knee	172
knit	122
lamp	124
leaks	-180
leg	481
legs	-180
lens	186
less	188
leukemia	-185
levels	249
likelier	196
likely	472
limit	-151
limits	116
lining	-176
lips	228
live	241
liver	167
long	-128
longer	-207
loosens	286
loss	-197
loud	156
love	149
lower	464
lowered	-107
lowers	-167
lumps	-145
lung	219
lungs	140
lymph	150
machine	-157
malaria	-264
marrow	-283
mask	-166
measles	125
medicine	-149
medicines	-297
melanoma	115
members	-136
men	-87
meningitis	-157
menopause	-123
mesh	182
metformin	163
milk	173
minutes	-321
mold	-106
month	165
months	-161
mood	-128
more	370
most	-189
mouth	484
movement	-125
mri	462
muscles	161
nail	-226
naproxen	-178
natural	-366
nausea	318
neck	-148
needle	123
needles	138
nerves	-125
never	193
newborns	-374
night	-169
nights	-126
no	-416
nodes	168
nsaids	127
numb	331
numbing	340
numbness	164
nurse	126
obesity	-107
off	259
office	-121
often	-189
oil	158
oils	119
older	-361
once	245
one	273
operation	293
operations	446
opioids	216
out	127
overload	-141
pain	-746
painful	-171
painless	110
panic	142
parent	-121
parents	-225
patient	120
patients	205
peels	-130
pelvis	-229
people	226
person	-344
pharmacist	143
pill	176
pills	169
pinches	258
plan	154
pneumonia	-394
poison	145
pollen	-167
poor	-353
poorly	-182
potassium	145
pregnancy	389
presses	-140
pressure	276
prevent	-322
prick	-222
procedure	128
product	-193
prostate	-100
proteins	-168
puffy	347
pulse	-165
push	363
pushes	-220
radiation	232
raised	-223
raises	178
rarer	124
rate	114
raw	405
raynaud's	295
rays	-125
reactions	165
receive	113
recipients	206
red	-167
redness	193
reflux	-123
rejection	225
relapse	-119
release	-142
remedies	256
removed	103
removing	107
researchers	237
resistant	235
rest	-572
restless	-250
results	-266
retina	-142
review	-146
rhythm	-196
ring	311
ringing	-160
risk	-347
roots	205
runs	-589
safe	1174
safety	268
salt	-418
scans	-155
scar	-233
scarred	-273
scars	-408
scratching	-163
seconds	-118
seek	136
seizures	367
sense	205
sensitive	-102
shock	-350
shocks	207
shortage	163
shot	308
shots	340
should	289
shoulder	124
shown	-107
shrinks	-159
sick	-211
sight	-163
silicone	-176
skin	392
skull	138
sleep	-215
sleeping	241
slow	209
smell	185
smoke	456
smokers	388
smoking	705
snoring	-135
some	368
someone	-298
spine	-200
spirits	214
spleen	-145
spotting	198
spray	-142
stent	91
steroids	-264
stick	-131
sting	620
stinging	184
stings	345
stomach	525
stones	-120
stool	-119
strain	-217
strains	-560
strength	329
strep	-180
studies	261
sudden	139
sun	165
sunburn	143
supports	-130
swells	-180
symptoms	-261
system	357
tablet	-179
tattoos	210
tea	-227
tears	-253
teens	108
tell	191
tells	-153
ten	399
tender	201
tendons	311
test	-559
tests	-311
thinking	127
thinner	152
thinners	153
third	150
thumb	175
thyroid	123
tight	111
tingling	-286
tired	147
tiredness	-140
tissue	-357
toe	206
tolerated	132
tongue	165
tonsils	114
torn	-145
toxins	-184
transfusion	138
treatment	-296
trial	-496
trials	-219
trip	125
tube	-313
tubes	-216
tummy	125
type	-156
ultrasound	-291
unsafe	156
up	310
upset	314
urine	-143
use	196
used	-223
users	462
vaccines	340
veins	-496
virus	-175
viruses	-223
vision	149
vitamin	147
vitamins	-198
vivid	296
voice	-117
waking	-156
warfarin	159
warts	-121
weak	-292
weaken	325
weakened	112
weakens	-111
weeps	184
well	209
wipe	-174
within	193
without	-115
woman	-112
womb	-235
worry	153
worse	645
wrong	-182
x	-184
year	-410
yeast	170
yellow	-318
you're	171
zinc	191`,
    'run': `!	-168
" <body>	-161
" <guarantee>	-106
" <hype>	-156
" he	214
" it	195
" says	-193
#	-469
# ) ￼	135
# , and	-134
# , the	171
# .	181
# <buyer> .	143
# <drug>	118
# <percent> ,	169
# <percent> .	236
# <percent> fewer	-133
# <percent> had	155
# <percent> of	-159
# <time>	-321
# <time> ,	-201
# <time> apart	131
# and	-110
# are	-108
# in	155
# in #	218
# is	-262
# mg	-176
# million	-304
# of	107
# of <rave>	174
# °	121
) ,	139
) .	-108
) is	-116
) ￼	159
) ￼ .	159
, "	197
, " he	114
, " says	-193
, #	-265
, # <percent>	-147
, <beauty>	119
, <body>	-282
, <body> and	-124
, <body> or	-166
, <condition>	98
, <condition> and	-295
, <condition> or	-173
, <drug>	200
, <drug> and	121
, <exposure>	-401
, <exposure> and	-377
, <harm>	-158
, <harm> and	-514
, <harms>	-127
, <hypes>	-138
, <pathogen>	-366
, <pathogen> and	-119
, <performance>	-211
, <person>	-258
, <treatment>	-193
, <unwell>	-316
, <unwell> <beauty>	114
, <unwell> <body>	-288
, <unwell> and	-151
, a <condition>	283
, and	420
, and <buyer>	217
, and <condition>	-155
, and <drug>	-126
, and <exposure>	118
, and <person>	-234
, and for	236
, and it's	236
, and may	230
, and one	105
, and that	-334
, and there	110
, around	118
, around #	125
, as	484
, as do	325
, as it	118
, as the	153
, at	163
, because	466
, because <exposure>	133
, because it	104
, because of	136
, because the	236
, but	-175
, but they	-212
, either	-127
, fluid	166
, for a	126
, in	116
, in which	120
, is	-132
, it	145
, it can	184
, leave	-110
, less	206
, make	-139
, more than	-129
, often	-145
, or	-134
, or <condition>	-130
, please	-122
, roughly	-162
, since	458
, since a	296
, since it	234
, so	457
, so <buyer>	-100
, so it	157
, so take	178
, so that	-124
, that	-125
, the <drug>	176
, the <harm>	187
, then	-243
, they	215
, they may	187
, though	184
, too	130
, too .	164
, up	159
, up to	159
, where	-118
, whereas	-203
, which could	120
, which is	77
, with <drug>	-172
, with <harm>	187
, yet	123
, yet it	138
, yet the	161
- <body>	-318
- <drug>	216
- <drug> <drug>	218
- <treatment>	201
- shaped	-123
- term	165
. "	155
/	-149
: # in	160
: <harm>	98
: a	349
: a <person>	198
: it	-102
: one	212
; <exposure>	215
; <person>	-138
; <treatment>	170
; an	-257
<ails> ,	-475
<ails> .	-159
<ails> and	-225
<ails> for	286
<ails> on	104
<ails> on the	170
<ails> the	284
<ails> the <body>	190
<beauty>	439
<beauty> , so	-215
<beauty> <device>	115
<beauty> <harm>	165
<beauty> has	-233
<beauty> is	-186
<beauty> may	246
<beauty> or <body>	114
<beauty> over	129
<beauty> over the	129
<beauty> was	163
<beauty> with	-110
<benefit> .	-119
<benefit> may	-163
<body>	-168
<body> ,	-136
<body> , <body>	-156
<body> , <harm>	-288
<body> , a	219
<body> , and	274
<body> , it	-129
<body> , which	108
<body> .	155
<body> <ails> .	-156
<body> <body> ,	139
<body> <body> .	-185
<body> <body> is	147
<body> <condition>	-204
<body> <contra>	112
<body> <harm> ,	-150
<body> <harms>	-266
<body> <hypes>	-120
<body> <hypes> ,	108
<body> <person>	176
<body> <product>	104
<body> <raises>	-338
<body> <treatment>	194
<body> <unwell>	-367
<body> and	-180
<body> and <body>	249
<body> and <treatment>	135
<body> and can	-113
<body> and cause	-118
<body> are	345
<body> are the	130
<body> as	163
<body> becomes	-128
<body> can	372
<body> cannot	-103
<body> does	153
<body> does not	170
<body> feels	190
<body> gives	205
<body> has	-143
<body> has been	163
<body> has to	-111
<body> have	334
<body> in <buyer>	296
<body> is	-368
<body> is <harms>	-133
<body> it	111
<body> makes	-171
<body> may	744
<body> needs	-124
<body> of	-159
<body> of the	-244
<body> on	-142
<body> or	205
<body> that	-126
<body> turns	191
<body> was	134
<body> were	147
<body> where	214
<body> will	170
<body> with	124
<body> with a	240
<body> without	-134
<buyer> , and	216
<buyer> .	285
<buyer> <ails>	-218
<buyer> <body>	-131
<buyer> <harm>	-219
<buyer> <likelier>	-133
<buyer> <raises>	-175
<buyer> and	-112
<buyer> are	-138
<buyer> describe	172
<buyer> do	-124
<buyer> do not	-100
<buyer> get	250
<buyer> have	391
<buyer> have been	237
<buyer> in a	171
<buyer> in the	-153
<buyer> it	-129
<buyer> need	-242
<buyer> need a	-223
<buyer> notice	146
<buyer> of	-310
<buyer> on	275
<buyer> on <drug>	117
<buyer> the	162
<buyer> to	-181
<buyer> who	364
<buyer> who are	163
<buyer> who take	100
<buyer> whose	-110
<buyer> whose <body>	-119
<buyer> with	239
<buyer> with <condition>	-153
<complication>	509
<complication> .	249
<condition>	-302
<condition> , <condition>	-458
<condition> , and	241
<condition> , because	208
<condition> , or	-167
<condition> , which	-176
<condition> .	-103
<condition> ; it	-120
<condition> <contra> it	154
<condition> <harm>	-135
<condition> <harms>	-111
<condition> <hypes>	-105
<condition> <likelier> .	179
<condition> <pathogen>	-178
<condition> <time>	117
<condition> <treatment>	152
<condition> a	147
<condition> all	-121
<condition> and	-133
<condition> and <condition>	-191
<condition> and <harm>	123
<condition> and <pathogen>	114
<condition> by #	200
<condition> by about	-119
<condition> causes	-138
<condition> comes	-153
<condition> does	-170
<condition> does not	-136
<condition> from	242
<condition> from the	133
<condition> have	118
<condition> in <buyer>	-155
<condition> in a	150
<condition> in which	175
<condition> is a	-112
<condition> is caused	-130
<condition> is rare	167
<condition> makes	-257
<condition> must	124
<condition> on	-174
<condition> or <condition>	-130
<condition> or a	202
<condition> tends	-138
<condition> tends to	-138
<condition> that	-417
<condition> the	-204
<condition> the <body>	-301
<condition> to	142
<condition> was	181
<contra>	469
<contra> .	-126
<contra> <body>	-149
<contra> <body> .	-104
<contra> <drug> .	121
<contra> <pregnancy>	-123
<contra> in	192
<contra> it	182
<contra> on	117
<contra> under	165
<contra> under #	161
<contra> with	362
<contra> with <drug>	99
<convenience>	330
<danger>	239
<danger> , and	-112
<danger> of	198
<danger> of <condition>	206
<device> ,	-172
<device> , which	-112
<device> <lowers>	126
<device> <raises>	269
<device> <treatment>	-177
<device> for	140
<device> is	-186
<device> sends	-167
<device> to	188
<drug>	264
<drug> (	155
<drug> ,	314
<drug> , <drug>	164
<drug> , so	217
<drug> .	121
<drug> ;	-332
<drug> <drug>	121
<drug> <drug> ,	126
<drug> <form>	-112
<drug> <raises>	-210
<drug> <unwell>	116
<drug> and	152
<drug> and <exposure>	176
<drug> and <person>	150
<drug> before	125
<drug> by	-138
<drug> can	564
<drug> can make	135
<drug> do not	-190
<drug> from	136
<drug> go	121
<drug> have	-153
<drug> is	242
<drug> is an	260
<drug> is the	151
<drug> it	306
<drug> may	544
<drug> may make	142
<drug> of <treatment>	-212
<drug> only	-242
<drug> stays	115
<drug> stays in	115
<drug> such	-142
<drug> such as	-142
<drug> that	183
<drug> was	169
<drug> with	312
<drug> with <drug>	248
<drug> within	-121
<endorse>	127
<evidence>	-262
<evidence> #	188
<evidence> # <percent>	291
<evidence> ;	141
<evidence> for	-172
<evidence> found	-123
<evidence> in	163
<evidence> is	-122
<expertise>	-120
<exposure>	504
<exposure> , which	160
<exposure> .	-111
<exposure> <exposure>	192
<exposure> <harms>	200
<exposure> <raises>	277
<exposure> and	-410
<exposure> and <exposure>	108
<exposure> at	239
<exposure> can	202
<exposure> for	74
<exposure> has	210
<exposure> have	177
<exposure> is	219
<exposure> on	-227
<exposure> to	128
<form> .	208
<form> may	120
<form> that	143
<guarantee>	-163
<guarantee> "	-110
<guarantee> .	252
<guarantee> <condition>	-112
<guarantee> <condition> .	-112
<harm>	205
<harm> , <condition>	412
<harm> , <harm>	274
<harm> , an	-258
<harm> , and	-235
<harm> , so	140
<harm> -	-118
<harm> ;	160
<harm> <body>	241
<harm> <harm> in	-106
<harm> <harm> off	112
<harm> <unwell>	193
<harm> <unwell> .	202
<harm> a	155
<harm> a little	138
<harm> after	-207
<harm> after <treatment>	-135
<harm> and	289
<harm> and <condition>	508
<harm> as	151
<harm> by <person>	142
<harm> can	-92
<harm> can <harm>	-129
<harm> can be	-133
<harm> can occur	-253
<harm> come	-125
<harm> for #	-159
<harm> for a	128
<harm> form	-163
<harm> from	-317
<harm> from <condition>	-195
<harm> has	102
<harm> in	-151
<harm> in <buyer>	-127
<harm> in a	-254
<harm> in the	202
<harm> is the	173
<harm> near	247
<harm> near the	247
<harm> of the	117
<harm> on	-134
<harm> or <harm>	117
<harm> over	-142
<harm> starts	-228
<harm> than	168
<harm> that	-312
<harm> the <beauty>	117
<harm> the <body>	-193
<harm> the <treatment>	-142
<harm> to	-283
<harm> under	167
<harm> under the	259
<harm> was	122
<harm> where	226
<harm> where the	143
<harm> with	-158
<harm> with <harm>	-110
<harmful>	571
<harmful> .	176
<harmful> <body>	135
<harmful> <harm>	140
<harmful> <harm> .	127
<harms>	205
<harms> ,	-412
<harms> , and	113
<harms> .	-150
<harms> <beauty>	228
<harms> <beauty> .	256
<harms> <body> ,	98
<harms> <body> .	174
<harms> <person> .	111
<harms> a	164
<harms> and	-134
<harms> it	149
<harms> the	348
<harms> the <body>	-313
<harms> the <vital>	119
<harms> your	117
<harms> your <body>	112
<health> ,	-242
<health> .	170
<health> can	115
<health> or	218
<hype>	-319
<hype> <condition> .	227
<hypes>	-153
<hypes> ,	178
<hypes> .	146
<hypes> <condition>	132
<hypes> <harm>	-269
<hypes> <person>	-121
<hypes> in	332
<hypes> on	-122
<hypes> through	-121
<hypes> within	208
<likelier>	202
<likelier> .	342
<likelier> than	-165
<likelier> to	134
<likelier> with	114
<likelihood>	272
<likelihood> .	-238
<likelihood> of <condition>	111
<lowers> ,	125
<lowers> .	124
<lowers> <condition>	-232
<lowers> <health>	124
<lowers> <remedy>	152
<lowers> by	-146
<lowers> it	112
<lowers> the <likelihood>	-128
<lowers> to	121
<natural>	-348
<natural> .	-138
<offer>	-233
<pathogen>	-412
<pathogen> #	341
<pathogen> # .	162
<pathogen> ,	-153
<pathogen> , <condition>	-135
<pathogen> , and	150
<pathogen> , so	134
<pathogen> .	-132
<pathogen> <harm>	108
<pathogen> <harms>	163
<pathogen> <pathogen>	197
<pathogen> a	109
<pathogen> and	-149
<pathogen> are	-197
<pathogen> at	-107
<pathogen> cause	109
<pathogen> in	-236
<pathogen> in the	126
<pathogen> into	175
<pathogen> into the	177
<pathogen> make	170
<pathogen> may	313
<pathogen> out	-134
<pathogen> that	-179
<percent> ,	169
<percent> .	298
<percent> fewer	-133
<percent> had	155
<percent> of	-176
<percent> of <buyer>	-174
<percent> of cases	115
<percent> of the	-203
<performance>	329
<performance> ,	98
<performance> <harm>	248
<performance> <harm> .	183
<performance> and	-119
<person>	-222
<person> #	-158
<person> ,	143
<person> , and	-128
<person> :	-145
<person> <body>	-171
<person> <buyer> <raises>	-174
<person> <buyer> with	-163
<person> <drug>	526
<person> <harms>	136
<person> <lowers>	142
<person> <person>	251
<person> <product>	-121
<person> <time>	128
<person> <time> .	486
<person> an	323
<person> an <time>	143
<person> and	-124
<person> are	-147
<person> as	139
<person> be	171
<person> been	-143
<person> can	-435
<person> can have	124
<person> can live	176
<person> cannot	147
<person> do	-343
<person> do ,	-206
<person> don't	196
<person> every	-107
<person> every <time>	-107
<person> feel	-300
<person> feels	-121
<person> find	125
<person> frequent	157
<person> got	131
<person> had	175
<person> has	-182
<person> have no	132
<person> in	-163
<person> in the	-299
<person> is	-137
<person> it	207
<person> live	147
<person> look	282
<person> lose	180
<person> may	315
<person> may feel	162
<person> need	-223
<person> of	-192
<person> of <person>	-131
<person> of these	199
<person> on <drug>	253
<person> over	256
<person> over #	210
<person> should	109
<person> sit	160
<person> stand	131
<person> stop	228
<person> under	118
<person> want	-148
<person> who is	-140
<person> will	-125
<pregnancy> ,	133
<pregnancy> .	379
<pregnancy> can	-143
<pregnancy> has	-126
<pregnancy> may	-116
<pregnancy> should	113
<product> ,	-161
<product> :	-125
<product> and	-185
<product> can	161
<product> for	233
<product> to	-118
<provider>	-364
<provider> ,	-122
<provider> .	-309
<provider> and	142
<pseudo>	-162
<raises>	264
<raises> ,	138
<raises> .	-125
<raises> <body>	-105
<raises> <drug>	122
<raises> <remedy>	124
<raises> and	-238
<raises> by	-154
<raises> in	204
<raises> on	-177
<raises> the	161
<raises> the <likelihood>	-210
<raises> the effect	128
<rave>	-152
<rave> <buyer>	158
<red-flag>	242
<remedy>	160
<remedy> , <remedy>	-149
<remedy> , and	143
<remedy> .	219
<remedy> <form>	-158
<remedy> can	116
<remedy> for	-253
<reporting>	-286
<safe>	189
<safe> .	-175
<safe> and	139
<safe> for	295
<safe> in	-176
<safety>	261
<side-effect>	284
<staff>	-467
<superlative>	-180
<superlative> -	139
<superlative> .	115
<symptom> ,	-222
<symptom> ;	104
<symptom> air	-176
<time>	173
<time> , and	-230
<time> , since	196
<time> . "	137
<time> ;	-135
<time> <condition>	-131
<time> and	-208
<time> are	122
<time> as	118
<time> before	-189
<time> before .	-115
<time> before the	-127
<time> can	164
<time> from	104
<time> in the	107
<time> later .	131
<time> may	-110
<time> of	488
<time> of <harm>	191
<time> of use	151
<time> with	129
<treatment>	-173
<treatment> , and	119
<treatment> , so	117
<treatment> <harms>	-161
<treatment> <lowers>	-153
<treatment> <lowers> the	-123
<treatment> and	247
<treatment> and <harm>	-129
<treatment> and <treatment>	214
<treatment> are	463
<treatment> are not	157
<treatment> can	-208
<treatment> every	-126
<treatment> for	-170
<treatment> given	-146
<treatment> in	382
<treatment> in #	145
<treatment> is <safe>	-119
<treatment> is a	-166
<treatment> it	-174
<treatment> itself	177
<treatment> may	196
<treatment> may be	200
<treatment> or	247
<treatment> out	222
<treatment> show	-175
<treatment> shows	-214
<treatment> shows a	-136
<treatment> the	-122
<treatment> the <body>	-189
<treatment> they	229
<treatment> through	220
<treatment> was	156
<treatment> ￼	113
<treatment> ￼ .	113
<unwell>	317
<unwell> ,	-189
<unwell> , <harm>	256
<unwell> ;	-112
<unwell> <beauty> .	191
<unwell> <body> .	-117
<unwell> <body> or	147
<unwell> <person>	-178
<unwell> <time>	-182
<unwell> <unwell>	201
<unwell> and	-188
<unwell> at	-97
<unwell> by	-130
<unwell> for	125
<unwell> on	249
<unwell> than	109
<unwell> the <body>	-148
<vital>	202
<vital> are	-186
<vital> may	172
<vital> or <harm>	139
<vital> the	-110
<warning> .	-152
<warning> on	-106
<warning> to	-107
a <ails>	-120
a <benefit>	140
a <body>	-165
a <body> ,	151
a <body> .	-187
a <body> and	-152
a <body> or	-178
a <body> that	211
a <buyer>	-194
a <condition>	408
a <condition> .	-180
a <condition> in	153
a <condition> is	111
a <condition> that	-126
a <device>	-154
a <device> that	132
a <drug>	-276
a <drug> .	-162
a <drug> <drug>	-108
a <drug> that	160
a <exposure>	193
a <form>	-183
a <harm> ,	139
a <harm> can	117
a <harm> is	203
a <harm> may	-209
a <harm> on	-163
a <harmful>	161
a <harms> <pathogen>	125
a <pathogen>	266
a <person> <buyer>	139
a <person> can	-124
a <person> of	277
a <person> who	-153
a <raises>	-178
a <remedy>	-129
a <reporting>	180
a <safe>	290
a <time>	-238
a <time> .	-234
a <time> <condition>	-131
a <time> <treatment>	150
a <time> or	176
a <treatment> .	159
a <treatment> can	-215
a <treatment> is	-164
a <treatment> may	121
a <unwell>	190
a <unwell> ,	-96
a <unwell> <beauty>	-133
a <vital>	-146
a bad	375
a ball	125
a change	160
a couple	148
a couple of	148
a cousin	-123
a dark	115
a fifth	139
a fifth of	143
a fresh	213
a full	-177
a gap	-175
a good	-183
a hole	121
a hundred	303
a large	-156
a little	333
a low	223
a new	-140
a nuisance	174
a part	141
a recent	161
a short	136
a sign	-165
a sign of	-143
a small	137
a thin	-164
a warning	306
a white	-236
about	-77
about #	319
about # <percent>	140
about # million	-136
about # of	159
about <condition>	94
about <person> .	221
about a <person>	-141
about any	-112
about whether	-138
above	-201
above #	-114
act	-127
active	196
active <condition>	142
affect	150
affected	-209
affected .	-120
after	193
after #	-136
after # <time>	-121
after <time>	148
after <treatment> .	-212
after a	-195
after a <time>	-120
after an	-133
after one	105
after the <person>	203
after the last	-141
afternoon	106
afterward	573
afterward .	297
afterwards	119
again	-139
against <pathogen>	158
agency	-139
air	243
air .	278
all .	176
all <buyer>	258
all <raises>	118
all three	123
allowed	182
almost	336
alone	-257
alone is	-112
along	249
alongside	-121
already	-206
also	263
also <harm>	124
alternative	288
altogether	214
always	-107
among	357
among the	221
among them .	153
amount	116
amounts	288
an <condition>	-257
an <condition> of	-107
an <drug>	117
an <harm>	-179
an <harm> ,	-108
an <pathogen>	254
an <pathogen> in	107
an <time> .	219
an <time> or	-151
an <treatment>	151
an <unwell> <body>	165
an active	129
an adult	131
an alternative	309
an early	-190
an emergency .	143
and #	-183
and # <percent>	-198
and # in	121
and ,	195
and , in	162
and <ails>	144
and <beauty>	-121
and <body>	210
and <body> can	107
and <condition>	109
and <condition> ,	-108
and <condition> all	-121
and <device>	-210
and <drug>	-205
and <exposure>	-106
and <exposure> <harms>	109
and <harm>	-159
and <harm> in	180
and <health>	-251
and <hype>	212
and <person> <buyer>	288
and <person> <drug>	301
and <raises>	139
and <red-flag>	185
and <symptom>	-94
and <treatment>	99
and <treatment> are	220
and <unwell> ;	-112
and <unwell> <body>	-141
and a <harm>	-208
and a <unwell>	210
and again	111
and an	-126
and are	140
and can	225
and can <exposure>	-126
and can <harm>	-134
and can be	288
and cannot	347
and cause	-235
and cause <condition>	-189
and for	390
and from	164
and it's	236
and let	240
and makes	114
and may	377
and no	-186
and nothing	-119
and of	182
and other	-111
and should	134
and should be	131
and that	-341
and the	-334
and then	232
and then it	108
and then the	-213
and there	106
and they	-125
and they are	-124
and whether	-139
angry	136
another	-162
answer	-205
any	173
any <body>	140
any <drug>	-153
anything	-133
appear	143
applied	145
approach	133
approval	-144
approved	-95
are <drug>	174
are <pregnancy>	261
are <raises>	-131
are <safe> and	117
are affected	-98
are among	109
are among the	109
are linked	124
are no	228
are not	231
are sold	-103
are the <person>	113
around #	-226
around # <percent>	-129
around for	-126
around the	252
around the <body>	224
as <condition>	-114
as <drug>	-160
as <harm>	182
as <harm> and	131
as <person> as	140
as do	325
as if	366
as if <person>	153
as it	199
as it may	118
as the	-173
as the <body>	176
as thick	-133
as thick as	-133
as though	126
as well	174
as well ,	144
as well .	-167
assessment	-133
at a	-104
at birth	-260
at first	346
at first .	321
at one	-140
at the	-327
at two	100
at work	144
at your	-147
attention	138
bad	293
bag	-171
band	-114
banned	141
batch	-101
be <contra>	151
be <safe>	130
be <unwell>	134
be caused	-253
be caused by	-253
be expected	202
be expected .	134
be found	-171
be given	145
be lost	180
be seen	-166
be seen .	-126
be taken	207
be the	137
be too	-184
be used	185
because	612
because <exposure>	133
because it	268
because of	153
because the	148
because the <body>	112
become <unwell>	-276
becomes	-335
becomes <unwell>	-222
been	107
been found	145
been seen	292
been told	-130
before	-170
before <pathogen>	206
before <pathogen> #	235
before <person>	145
before <treatment>	-131
before the	-263
begin with	114
begins	-249
behind the	-214
behind the <body>	-169
being	131
bends	145
better ,	124
between #	166
big	-181
birth	-243
bit	215
black <beauty>	134
blame	-192
blur	198
board	-162
born	158
both	-146
both <body>	-117
both are	236
bring	229
bring <condition>	220
bring a	187
bring on	166
brings	121
brown	321
brush	-189
build	-113
build up	-199
builds	-218
builds up	-203
burned	277
burst	-133
bus	-119
but	241
but they	-154
but they can	-135
buy	-125
by <condition>	-204
by <condition> or	-121
by <exposure>	-203
by <pathogen>	131
by <person>	138
by <time>	212
by a	190
by a <body>	-165
by about	-261
by about <person>	-121
by itself	-260
by itself .	-126
by mistake	121
by the	-245
by two	-110
called	-385
called <condition>	-133
called <harm>	133
came	-113
can <exposure>	-168
can <exposure> to	-169
can <harm>	-133
can <harm> the	-138
can <harms>	369
can <harms> a	170
can <harms> the	205
can <hypes>	268
can <lowers>	280
can <raises>	269
can affect	149
can be <harms>	-130
can be found	-122
can be given	163
can be left	-134
can become	-145
can become <unwell>	-183
can bring	375
can bring on	308
can burst	-116
can cause	223
can change	116
can do	-121
can form	295
can have	307
can have it	194
can itself	135
can leave	211
can let	196
can live	123
can look	-190
can make	166
can make it	116
can mean	168
can occur	-148
can see	-110
can set	132
can start	-178
can't	206
canal .	234
cannot	341
car	-197
care .	218
careful	98
case	122
cases	245
cases .	226
cause .	-260
cause <condition>	283
cause <harm> ,	268
cause <harm> and	-146
cause of	300
cause of <harm>	250
caused by	-437
caused by <condition>	-266
caused by a	-192
causes	-520
causes .	-111
causes a	-123
causes a <condition>	-122
certain	337
certain <drug>	131
change	605
changed .	-141
changes	-227
cheap	201
check	180
checked	197
childbirth	-144
childbirth ,	-143
choice	-206
choose	-120
clean	-156
clear	-359
clears	-162
clips	160
clothes	86
cloud	223
cloud the	269
cloud the <device>	269
clue	-105
clue .	-103
coffee	120
collect	231
color	279
come <body> in	-145
come from	218
come to	127
comes	-198
comes <body>	96
comes from	-228
common ,	-144
common and	312
common in	-150
concern	309
contain	160
controlled	-173
cool	104
cost	254
coughing	-156
could	635
couple	227
couple of	238
couple of <time>	238
cousin	-123
cover	-173
covers	-116
crisis	-144
crowd	-148
crowd out	-114
dead	-120
deep <body>	-163
deeper	343
deeper and	224
dental	224
depends on the	-136
desk	-132
develop	319
develop a	111
developed	253
dirty	265
do ,	-206
do .	-158
do more	204
do not cause	148
does not	474
does not <harm>	118
does not <hype>	131
does not <lowers>	172
does not make	135
does not mean	-277
doesn't	227
doesn't cause	-137
don't	119
done	99
donor	200
door	265
down .	166
dr	-210
drawer	108
drifts	179
dripped	-236
dull	-162
during <pregnancy>	140
during the <treatment>	177
each	-215
each <time>	-118
early	361
ease	-265
ease <harm>	-133
easy	-166
eaten	-234
effect	324
effect of	130
effects	465
eight	-171
eight .	-109
either	-226
either ,	-121
eleven	-169
else	-128
elsewhere	174
emergency .	143
empty	-120
enough	-308
enter the	132
even if	-153
even if <person>	-134
evening	184
event	-107
events	166
ever	250
ever had a	182
every	-450
every <time>	-264
every <treatment>	176
expect	234
expect a	218
expected	260
expected .	212
exposed	108
exposed to	108
exposes	102
extra	144
false	186
far	-156
fast	283
fast ,	134
faster .	242
feared	151
feel	664
feeling	379
feeling .	114
feels	352
fetal	-215
fewer	193
fewer than #	140
fifth	146
fifth of	143
fifty	189
find	-216
find it	199
finding	-258
fine	387
fine .	322
finish	94
first #	258
first # <time>	258
first .	-205
first <time>	118
first <time> .	142
first <treatment>	-159
first three	178
first three <time>	130
fits	178
five .	239
five <time> .	-166
floor .	183
floors	-139
fluid	-199
fluid .	-232
follow .	-124
followed	149
followed by	121
follows	-112
follows .	-101
food	-73
foods	166
for #	-150
for # <time>	-290
for # to	161
for <body>	-144
for <buyer>	126
for <exposure>	-206
for <harm> ,	-218
for <person>	406
for <person> <time>	155
for <person> with	146
for <pregnancy>	115
for <pregnancy> .	112
for <time>	206
for a	834
for a <time>	324
for a couple	148
for an	336
for an <time>	151
for another	188
for longer	136
for more than	-142
for several	194
for several <time>	214
for severe	111
for the	-126
for the <person>	-127
for the first	163
for two to	135
form	574
form a	201
form when	-239
forms	-257
forty	-115
found	204
found .	-195
found no	280
found no link	121
four	-281
four <time> .	-154
free	-200
freely	154
frequent	100
fresh	126
from <condition>	-253
from <exposure>	-140
from <harm>	-122
from a	194
from a <body>	-132
from it	157
from now	113
from the <body>	-182
front	-144
full	-282
fun	159
further .	254
gap	-219
gave	174
gave me	250
get better	-134
get the	-105
gets	232
gets better	161
getting	-178
give <person>	221
give <person> <condition>	129
given	-202
given a	-97
given to	120
gives	120
gives the	-150
go	138
gone .	-146
group	-248
groups	-152
habit	164
had <condition> .	-180
had <harm>	139
had a	268
had no	-121
had to	154
happen	247
happen ,	144
happens	269
happens in	117
happens in about	139
hard	-187
hard to	154
has <raises>	104
has a	-254
has become	180
has been	246
has been seen	292
has caused	218
has no	-114
has not	-199
has the	165
has to	-276
have <condition>	-191
have <harms>	127
have <person>	-126
have <raises>	-138
have a	-382
have a <condition>	-163
have a <device>	133
have an	109
have caused	229
have it .	147
have no	-85
healthy <body> .	144
healthy <buyer>	151
heat	186
help	172
helped	186
helpful	149
hide	-188
high	281
high .	262
high a	131
higher	238
holds the <body>	-101
hole	119
hollow	161
home	-119
homes	-243
house	-186
how	-297
how much	-157
however	124
however ,	188
hundred	148
i've	141
ice	287
if	212
if <person>	412
if <person> been	107
if <person> ever	182
if it	-167
if one	-136
if the	185
if your	203
if your <body>	259
impossible	154
in #	544
in # .	332
in # <time>	132
in # in	149
in # to	149
in ,	-216
in .	-151
in <body> .	270
in <body> and	-195
in <buyer>	94
in <buyer> who	-147
in <buyer> with	243
in <condition>	-317
in <condition> ,	-170
in <condition> .	119
in <danger>	131
in <harm>	-179
in <health>	110
in <person> with	-182
in <pregnancy> .	158
in <rave>	185
in <rave> <buyer>	189
in <rave> to	117
in <reporting>	-156
in a hundred	231
in a million	150
in about	231
in about #	234
in about <person>	181
in all	132
in healthy	189
in nine	143
in roughly	120
in roughly #	120
in several	-126
in ten <person>	-149
in that	156
in the <beauty>	-402
in the <body>	103
in the first	270
in the united	-136
in their	-352
in three	-186
in up	310
in up to	310
in use	123
in which	200
in which a	195
in your	-116
include <harm>	202
include <harm> ,	116
information	167
injected	163
inner	-197
inside .	94
into a	233
into the	469
irregular	188
is <contra>	-157
is <harmful>	268
is <harmful> .	168
is <harms>	-207
is <likelier>	276
is <natural>	-156
is <performance>	-175
is <pregnancy>	-147
is <reporting>	-103
is <safe> .	-255
is <unwell>	-237
is <unwell> ,	-148
is <unwell> and	142
is <warning>	138
is a	-290
is about	220
is allowed	197
is almost	187
is an <condition>	-130
is an alternative	318
is an emergency	143
is behind	198
is caused	-156
is caused by	-156
is common	-212
is common and	135
is for	-113
is in	-131
is kept	201
is lost	-208
is not	216
is not a	154
is not an	117
is often	191
is part	-172
is part of	-172
is rare	275
is rare .	220
is repeated	-123
is still	128
is the	225
is the main	198
is the worst	289
is there	169
is to be	108
is unknown	107
is unknown .	107
is used	-121
is why	97
it ,	345
it , and	236
it .	123
it <ails>	-310
it <ails> ,	-160
it <hypes>	142
it <lowers> the	144
it <unwell> .	-156
it affects	127
it also	264
it as	196
it can	246
it can <harm>	136
it can be	-127
it from	-167
it gets	171
it gives	123
it hard	270
it hard to	270
it in	-227
it is	161
it is a	132
it is not	124
it is the	204
it makes	145
it may	455
it may <harm>	215
it may <raises>	137
it may be	-162
it might	223
it needs	169
it out	271
it out .	246
it rarely	-176
it should	191
it was	322
it will	182
it's	318
its <safety>	262
its own	113
itself is	-112
keep the	-163
keeps	-209
kept	200
kick	129
know	-134
large	-200
largest	-135
last	-407
last period	-188
lasts	253
late	-358
late .	-128
later .	202
lazy	144
learn	-111
leave <person>	480
leave it	114
leave the	-183
leaves	457
leaves your	308
left	288
left <buyer>	188
left behind	159
left in	234
left in the	114
less <unwell>	193
less than	140
less than one	166
let <person>	131
level of	164
levels	-212
light	-203
light ,	-212
lighter	162
lights	215
like	361
likely	147
link	250
link with	137
linked	220
linked to	123
liquid	137
little ,	-113
little <body>	149
little <harm>	113
load	161
load on	112
long	287
longer	207
longest	145
look for	-211
looked	-119
loose	-127
lose	251
loss	158
loss of	346
lot	-139
loud	171
louder	161
low	688
low -	328
low - <drug>	218
lunch	165
lunch .	151
make <body>	-297
make <harm>	236
make <person>	185
make it	156
make it <likelier>	-123
make the	219
make the <harm>	131
makes <person>	-109
makes a	-159
makes the <body>	-140
marchetti	-157
marks	170
matter	-238
matters	-112
may <ails>	206
may <exposure>	-131
may <harm>	295
may <harm> .	112
may <harms>	268
may <harms> the	207
may <hypes>	200
may <product>	185
may <raises>	380
may <raises> the	145
may be	-432
may be left	147
may become	302
may bring	112
may feel	478
may follow	182
may form	217
may have	157
may have a	-143
may let	-169
may look	249
may make	171
may mean	-102
may need	-88
may still	-100
may take	-129
may then	130
me	269
mean <condition>	-136
mean <condition> .	-123
mean <harm>	120
mean that	-141
means	-350
meant	-139
measured	-135
mention	-197
messages	-139
metal	292
method	156
mg	-204
middle	112
might	546
million <buyer>	-126
million <drug>	201
million <drug> .	206
mine	208
mistake	110
money	-126
more	429
more .	266
more readily	179
more than <person>	-126
morning ,	144
mosquitoes	-179
mostly	-155
move	-109
much	220
multifocal	260
multifocal <device>	267
must	287
must be	204
my	97
my <beauty>	165
my <body>	-96
my <body> .	-147
narrow	196
narrow the	205
narrows	-113
national	114
near the	308
near the <body>	212
nearly all	179
nearly every	175
nearsighted	119
need	-270
need a	-99
needed	122
needs	-132
needs two	162
never	421
never have	123
never smoked .	128
new	-236
new <device>	338
new <harm>	-102
newer	108
next	270
next <time> .	-89
next to	152
no	586
no <body>	-289
no <condition>	-138
no <device>	-145
no <harm>	219
no <harm> ,	116
no <treatment>	-121
no link	198
no such	209
none	287
none .	131
none of	112
normal	-183
not .	177
not <condition>	-158
not <condition> .	-158
not <guarantee>	-113
not <harm> the	110
not <harms>	290
not <harms> the	187
not <hype>	176
not <lowers>	128
not <raises>	312
not a	327
not an	117
not cause	152
not cause <condition>	176
not clear	-156
not for	261
not help	161
not mean	-277
not mean that	-183
noted	191
noted in	122
nothing about	-209
nothing for	297
notice .	-123
now	290
now and	194
now and then	119
number of	206
obstructive	-128
occur .	-206
odd	356
of #	-350
of # <buyer>	-115
of # to	-208
of # °	138
of <buyer> ,	114
of <buyer> get	116
of <buyer> who	175
of <buyer> with	-95
of <condition>	-162
of <condition> .	-320
of <condition> and	-214
of <condition> by	222
of <drug>	-121
of <exposure> .	193
of <exposure> and	-144
of <harm>	258
of <person> .	186
of <person> who	-122
of <pregnancy>	116
of <time>	238
of <treatment>	188
of <treatment> .	139
of a <condition>	155
of a <drug>	133
of a <harm>	-111
of a <time>	159
of care	-169
of cases .	206
of every #	135
of its	-171
of other	116
of ten	-212
of ten .	-123
of the	124
of the <body>	238
of the <condition>	-113
of the <evidence>	181
of the first	-125
of them	-259
of them ,	-222
of these	242
of those	-147
of those who	-150
of us	-201
of use	140
of your	-349
off	456
off ,	250
off .	-147
off <harm>	-137
off <harm> .	-138
off an	219
off an <pathogen>	219
off and	-296
off the	-189
often	-194
old	364
on .	-203
on <condition>	122
on <drug>	532
on <drug> .	220
on <superlative>	-119
on <treatment>	-171
on <treatment> .	-123
on a	236
on for	-156
on its	159
on our	-170
on the	334
on the <body>	211
on the <device>	-316
on the first	-182
on the floor	174
on your	109
one <person>	126
one in three	-132
one is	-126
one to	-150
one's	98
one's <body>	98
ones	-156
only	-97
only .	-239
or <body>	109
or <body> .	220
or <condition>	-236
or <condition> ,	-202
or <drug>	-128
or <harm>	185
or <harm> .	-90
or <harm> can	117
or <harms>	229
or <hypes>	123
or <pathogen>	-125
or <person>	284
or a <condition>	184
or a <harm>	-118
or both	-160
or four	190
or is	97
or more	-171
or stop	181
or the	-182
or the <body>	-114
or two	150
other	-313
other <body>	139
other <condition>	-116
other causes	-116
out ,	-155
out by	105
out in	120
out of	84
out of ten	-206
out of the	487
out the	-185
outside	195
outside the	129
outside the <body>	153
over	-183
over #	125
over # ,	125
over six	-216
over six <time>	-216
over the	248
over the <body>	141
own	138
own ,	156
own <body>	130
page	-293
paper	135
part	-252
part ,	180
part of	-217
part of the	132
passed .	-183
passes	-142
past	313
patchy	130
path	203
pauses	-116
per	143
per #	128
period	-215
pick	-185
pigment	-111
planned	128
play	-139
plays	166
please	-137
plug	204
poor	168
poor <health>	176
possible	229
prescribed	-166
pressed	-115
previous	119
price	205
private	-115
problem	179
problems	181
produce	96
protects	-141
provoke	150
provoke <harm>	150
pulls	-158
pulses	-162
put	395
put #	180
put off	124
puts	219
quickly	-101
quit	205
quitting	178
ran	205
rare	586
rare .	247
rarely	331
rarely ,	363
rarely , the	229
rarely a	155
re	145
re -	150
reach	-118
react	195
react to	195
read	153
readily	279
readily .	170
reading	-180
reads	-140
real	-188
reasons	-158
recent	411
recent <treatment>	203
repeat	121
reported	526
reported by	146
reported in	105
reports	123
respond	-139
result	-325
result .	-108
result is	-129
return .	153
right	-288
road	100
rough	277
roughly #	342
roughly # of	167
rule out	123
rules	305
run	285
running	331
safely	174
saw	164
says	-136
says .	198
school	-199
seat	141
see	-461
see .	-240
seem	113
seem to	123
seems	143
seems to	135
seen	461
seen .	-140
seen at	138
seen in	177
sees	-95
seldom	-174
self	-113
self -	-113
semen	197
send	107
sends	-208
sensitive	153
serious <condition>	-119
serious <condition> .	-119
set it	-173
set off <harm>	-106
set the	106
settles	95
seven	-164
seven <time>	-141
several	179
several <time>	135
several <time> .	146
severe <condition>	230
sex	-277
shaped	-135
she said	-215
short	442
short <product>	163
short of	143
shorten	127
should	635
should not	233
should wait	194
show	-265
shown	-183
shows	-373
shows a	-140
shut	-125
side	-121
sign	-284
sign of	-148
signs	-330
signs of	-224
signs of <condition>	-147
simply	-123
since	156
since a	273
since it	234
since it can	172
six	-307
six <time>	-440
six <time> ,	-189
six <time> .	-103
size	-154
slides	-136
slightly	162
slips	128
slow <vital>	187
slow the	-240
slow the <body>	-137
slow to	174
slowly	-166
slows	333
slows <vital>	132
slows the	195
slows the <body>	200
small	-198
small <body>	-123
small vessels	-136
smaller	-203
smoked	198
smoked .	128
so	545
so <buyer>	-100
so <person> can	-135
so it	157
so much	227
so take	178
so that	-234
so the	147
so the <body>	288
soft	-105
sold	-176
something	-270
sometimes	137
sort	246
space	-139
speed	152
spent	-124
spot	358
spot .	170
sprayed	-161
spread	-141
spreads	-170
square	175
stage .	-130
stairs	123
stand	114
start to	172
starts	-329
states	-224
stays	119
sticky	-127
still	140
stir	-128
stool	-186
stop and	265
stop the	-112
stopping	187
stops	-104
story	111
stoves	207
straight	113
straight into	117
straight into the	117
stray	133
strong	114
stronger	155
stronger .	177
struck	124
studied	-120
stuff	-149
such <condition>	141
sudden	-234
suits	-364
sunday	120
sure	123
surface	222
surface <body>	242
swallow	-105
swallowed	179
swim	121
swimming	-131
take <drug>	67
take <drug> ,	196
take a	-158
take it	238
taken	339
taken out	188
takes	-317
taking	378
tan	181
tape	149
target	-242
ten	-464
ten .	-152
ten <person>	-151
ten <time> ,	-100
ten <time> .	-126
term	152
tested	-211
than	-129
than #	162
than # <percent>	-109
than <person>	-183
than <person> of	-131
than a	-216
than one	206
than that	193
than the	-212
that <ails>	-144
that <ails> .	-121
that <condition>	331
that <harms>	-248
that <health>	129
that <hypes>	178
that <raises>	-286
that <time>	203
that a	182
that can	193
that could	168
that does	132
that does not	132
that evening	229
that holds	323
that holds the	157
that is	-201
that is <unwell>	-158
that is why	175
that lasts	124
that make	-155
that no	-115
that the	216
that the <body>	185
that's	167
the <beauty> .	-578
the <body>	291
the <body> ,	-553
the <body> .	-233
the <body> <ails>	98
the <body> <unwell>	-166
the <body> and	-295
the <body> becomes	-113
the <body> by	-201
the <body> can	383
the <body> does	139
the <body> feels	190
the <body> get	155
the <body> has	-138
the <body> is	-185
the <body> may	326
the <body> open	-106
the <body> or	169
the <body> will	263
the <condition>	-139
the <condition> ,	-151
the <condition> .	250
the <danger>	176
the <danger> .	184
the <drug>	193
the <drug> ,	136
the <drug> .	-106
the <drug> is	-112
the <exposure>	-273
the <form>	378
the <form> .	263
the <harm>	-309
the <harm> ,	-189
the <harm> .	-158
the <harm> <harm>	112
the <harm> <unwell>	131
the <harm> can	124
the <harm> that	-114
the <hype>	121
the <lowers>	-108
the <pathogen>	345
the <pathogen> ,	170
the <pathogen> .	275
the <pathogen> may	170
the <person>	-376
the <person> <harm>	-207
the <person> frequent	148
the <product>	156
the <raises>	-141
the <reporting>	171
the <staff>	-214
the <symptom>	313
the <time> ,	151
the <treatment>	195
the <treatment> .	128
the <treatment> <drug>	179
the <treatment> itself	200
the <unwell>	-123
the <vital>	194
the <vital> ,	182
the air	145
the canal	219
the canal .	234
the cause	-242
the door	122
the early	138
the edges	-127
the effect	128
the effect of	128
the first	139
the first #	258
the first .	-172
the first <time>	118
the first three	178
the floor	161
the floor .	183
the good	170
the largest	-135
the last	-309
the load	112
the load on	112
the long	134
the longer	129
the longest	171
the main	142
the middle	123
the more	136
the morning ,	150
the new	148
the number of	129
the other	-196
the part	161
the part of	273
the plug	95
the price	255
the real	-210
the reason	109
the room	117
the signs	-117
the spot	193
the stairs	152
the unit	-132
the united	-136
the united states	-136
the vessels	-113
the wall	-173
the way	-116
the worst	415
them	273
them ,	-125
them .	-110
them for	-159
them to	122
themselves	-171
themselves .	-171
then	-471
then it	108
then the	-240
there .	273
there are	-184
there is <warning>	110
these <harm>	105
they <harm>	-122
they also	126
they are <safe>	-286
they can	-406
they can <harm>	-159
they can be	-195
they do	-163
they have	-144
they may	397
thick	-281
thick as	-133
thin the	175
thin the <beauty>	156
thing	-190
this <condition>	125
this is the	-130
those given	-112
those who	-294
those with	156
though	310
though it	168
threads	-194
three -	-162
three <time>	277
three <time> ,	137
three <time> of	124
three or	237
three or four	190
three to	108
through	-548
through .	207
through a	-100
tight	125
tight .	-119
till	272
time	-291
time .	-212
tip	135
tips	-158
to # <percent>	443
to <body> ,	105
to <condition>	277
to <drug>	145
to <harm>	165
to <harm> ,	129
to <hypes>	237
to <hypes> .	213
to <lowers>	-278
to <person>	-129
to a	323
to be	143
to be expected	184
to begin	115
to eat	156
to eight	-139
to finish	162
to five	180
to it	-116
to let	-200
to one	203
to see	-166
to stop	-197
to the	-377
to the <body>	-131
to two	127
to two <time>	165
to work	-156
to your	-237
told	448
too	320
too .	99
too <unwell>	-114
too early	130
too high	140
too high .	131
too little	-259
took	-180
tools	194
train	-169
treated	-273
tried	-152
trigger	191
trouble at	130
troubles	121
troubles up	141
troubles up to	141
try	-301
turn the	-113
turns	195
turns <unwell>	-106
turns to	-113
twelve	-311
twelve <time>	-174
twelve <time> .	-124
twenty	-202
twin	125
two	-213
two <person>	148
two <time>	-220
two <time> .	342
two <time> before	-87
two <time> in	-135
two of	-200
two to	134
two to four	104
type	-114
type ,	-108
types	-159
typical	-120
uncommon	119
uncontrolled	203
under	171
under # .	154
under <treatment>	-159
under the <beauty>	-97
uneven	172
united	-136
united states	-136
units	168
unknown	107
unknown .	107
unless	168
unlike	189
until	98
until <person>	-122
until the	-258
unusual	116
up	-245
up .	100
up and	-130
up for	154
up in	-230
up in the	-140
up to	508
up to #	141
up to a	234
up to two	253
upper	-158
upwards	-294
urinate	119
us	-331
us .	-244
use	176
use .	131
used	265
used in	166
used to	-351
usual	79
usually	-212
very	311
vessels	-295
vessels of	-118
vessels of the	-118
wait	297
wait .	157
waiting	137
walk	-190
wall	-233
ward	-164
warning	227
was <body>	175
was <unwell>	159
was on	214
watch	120
watch for	194
watched	129
water	-279
wax	116
way out	-103
we'd	182
wear the	187
wearing	269
wearing a	251
well	161
well .	-240
went	339
went in	130
were <likelier>	-143
wet	108
what	-394
what is	-196
whatever	-234
when	-142
when <body>	187
when <health>	-131
when <person>	248
when a	-222
when the <body>	124
when the <harm>	106
where	322
where <body>	142
where <person>	216
where the	207
where the <condition>	-125
whereas	-203
whether <person>	-139
which a	80
which could	120
which is	77
while <person>	135
who	58
who are <pregnancy>	253
who has	-131
who have	194
who have a	229
whose	-132
whose <body>	-212
will not	295
will not <harms>	215
wish	-145
with <condition> ,	277
with <drug>	489
with <drug> .	222
with <person>	183
with <treatment> .	129
with a	139
with a <body>	119
with a <device>	-125
with an	134
with each	133
with poor	126
with the	-221
with the <body>	-126
with two	138
within	-363
within #	-149
within # <time>	-120
within <time>	137
within a	153
within a <person>	197
within an	-156
within an <time>	-156
within five	-204
within five <time>	-204
within three	179
within three <time>	179
without	119
without a	272
without it	113
won't	245
work or	207
world	-165
worst	498
writes	160
yet	107
yet it	138
yet the	161
young	-169
young <buyer>	111
young <person> .	-141
your <body> .	-136
your <body> is	-148
your <body> or	166
your <drug>	-214
your <pathogen>	-137
your <staff> will	113
zero	522
zero <harm>	522
°	121`,
    'class': `active-property	183
ail-verb	254
beauty-object	-209
benefit-noun	281
benefit-verb	-438
better-word	344
body-part	292
buyer-noun	309
call-phrase	-323
cause-verb	143
complaint	-332
complication	596
contra	407
convenience	399
danger	-155
device	426
drug	211
effect-of	332
expertise	-127
exposure	352
guarantee	-187
harm	555
harm-verb	236
harmful	-219
health-object	-227
hype-phrase	-406
hype-verb	-134
likelier	202
likelihood	388
natural-claim	-371
neutral-advice	639
nutrient	-140
offer	-281
pathogen	315
performance-phrase	317
person	279
product-noun	-433
proof-puff	-123
provider-noun	-364
pseudo	-164
rave	-172
red-flag	242
remedy-service	236
reporting	-287
risk-tone	420
safe	379
safety-noun	268
shift-verb	103
side-effect	240
staff-noun	-391
suffer-verb	345
superlative	-188
supplement	-247
symptom-object	160
time-unit	219
treatment	279
trouble	102
unwell	96
vital	131`,
    'heading': `#	-107
<ails>	160
<ails> ?	203
<benefit>	-304
<body>	-613
<body> <treatment>	-132
<complication>	-141
<condition>	-453
<condition> ?	-243
<condition> and	-101
<contra>	444
<contra> it	400
<danger> ?	176
<drug>	371
<drug> for	220
<evidence>	-324
<harm>	-387
<health> ?	-185
<hype>	219
<hypes>	221
<interact>	451
<lowers>	124
<performance>	-167
<person>	-172
<person> are	-161
<person> do	301
<person> need	130
<person> tried	286
<person> will	-103
<product>	-139
<rave>	-269
<remedy>	-212
<replace-care>	192
<safe>	248
<safe> ?	316
<safety>	666
<side-effect>	608
<staff>	-121
<symptom>	-198
<time>	308
<treatment>	507
<unwell> ?	150
<vital>	116
?	-371
a <body>	-276
a <device>	-133
a word	-172
about <condition>	-115
about <drug>	326
after	170
afterward	183
an <pathogen>	193
and <condition>	142
are <person>	-125
at a	118
background	-195
been	-157
before <person>	241
by step	-122
can <ails>	195
can <person>	305
can do	391
care	-112
causes the	211
come	-282
comes	-164
coming	125
common is	156
do <person>	-151
do ?	-190
does <condition>	-191
done	-343
done ?	-243
enough	-191
expect	-181
facts	-175
feel	247
for <harm>	130
found	297
found ?	-223
getting	-178
go	288
going home	141
good to	159
happens	-177
hear	-224
help ?	-186
home	167
how common	156
how it	155
if	-226
is <condition>	-140
is <treatment>	147
is a	126
is an	227
is in	-109
it <safe>	291
it done	-128
it is	-186
like	456
like ?	237
likely	296
long will	181
look for	-174
make	154
me	-175
me ?	-135
means	-141
more	125
my	92
need	242
needs	-156
neither	220
notes	-114
notice	481
numbers	-128
of <treatment>	-260
of the	214
on the	-309
one	363
one ?	145
other <drug>	-266
please	367
reach	-149
read	238
result	-116
say	-147
see	-111
serious	387
should	-225
show	-185
show ?	-185
side	343
signs	-274
signs of	-176
small	234
step by	-122
take	-216
take it	-248
that help	339
the <danger>	307
the <evidence>	-351
the <time>	164
the numbers	-125
the result	-116
things	392
through	137
to do	-128
to get	206
to take	-196
treating	122
tried	183
trouble	-155
two	-151
types	-116
understanding	-118
up	378
us	-151
using	-114
water	492
what	143
what <buyer>	-161
what <person>	526
what about	331
what are	-134
what can	343
what causes	245
what does	-246
what happens	-166
what is	-440
what it	491
what the	-370
what they	404
what this	-107
what to	-229
what will	291
what's	-170
when	-520
when to	-254
where	-250
which	-256
who <contra>	341
who needs	-156
whom	118
why	-677
why do	-144
why is	-131
why it	124
why the	293
will it	652
word	-172
would	-166
your <device>	-116`,
    'lead-in': `<buyer>	382
<contra>	129
<likelier>	225
<person>	432
are	211
be	105
notice	404
of	-127
the	-157
these	155
they	-140
things	500
what	-154
with	176`,
    'place': `aftercare	336
alone	343
benefit	-649
block-quote	223
cell	734
first	-1025
in-aftercare	-402
in-faq	623
in-risk	-905
instruction	-482
item	-129
long	135
middling	321
paragraph	-224
plain	194
quotation	321
risk	348
shop	-127
short	211
speaker	111
title	-390
top	-1661
very-short	-624`,
    'before': `care-heading	323
disease-heading	-147
risk-heading	637
score	250`,
  },
}
