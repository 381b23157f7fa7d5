// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -2.124,
  strong: 0.8,
  weights: {
    'reason': `about-condition	-86
about-treatment	-66
agent-before	354
agent-changes-body	237
agent-first	280
agent-harms-body	-199
agent-is-harmful	-334
agent-is-safe	-211
agent-lowers-harm	-253
agent-lowers-risk	-436
agent-makes-unwell	-456
agent-shifts-body	-430
agents-interact	173
ail-and-agent	-197
answers-risk-question	236
body-ails-with-agent	-684
cell-of-harms	154
complaint-at-hand	215
complication	265
condition-only	-902
contra-agent	-261
contra-agent-if	-264
contra-it-if	233
defines-disease	-139
denies-harm	-400
disease-causes-harm	-130
disease-first	-515
disease-harms-body	-602
disease-heading	185
event-and-agent	-173
event-at-hand	-199
first-person	183
fragment	595
harm-before	-222
harm-expected	135
harm-fades	-589
harm-from-agent	-197
harm-heading	-926
harm-in-risk-section	-726
harm-is-frequent	-179
harm-occurs	-418
harm-occurs-with-agent	-310
harm-told	-635
hurt-and-agent	-300
hurt-at-hand	264
instruction	600
it-harms-body	-199
it-is-harmful	-113
it-is-safe	-182
it-makes-likelier	-389
list-of-contraindications	181
list-of-feelings	198
may	539
may-in-risk-section	-304
no-agent-anywhere	330
no-link	375
pauses-agent	-262
person-suffers	-357
person-suffers-with-agent	-344
person-unwell	-793
refuses-agent	133
risk-heading	-621
risk-of-harm	-308
risk-with-condition	106
safety-known	235
share-at-hand	285
side-effect	272
something-causes-harm	183
something-harms-body	-263
something-raises-risk	-150
tells-benefit	154
tells-diagnosis	-730
tells-how	300
tells-spread	-142
tells-symptoms	-621
there-is-risk	-132
treated-harm	-127
trouble-and-agent	-88
trouble-at-hand	-271
unwell-at-hand	412`,
    'word': `%	95
2	-207
999	-93
ablation	-183
abscess	-125
accidents	154
acne	-313
add	281
adds	227
adults	-324
advised	-107
after	-111
against	-191
age	166
aging	-115
air	-127
airways	187
alarms	173
alcohol	699
all	-152
allergic	118
allergy	258
anemia	-381
ankle	224
antacids	-126
antibiotic	-155
antibiotics	-278
antibodies	128
antibody	-136
anticoagulant	-137
anticoagulants	-141
antihistamines	305
anxiety	-190
anyone	539
apixaban	-215
apnea	-262
arteries	-220
arthritis	-331
aspirin	559
asthma	272
athletes	-141
attack	373
attacks	-366
autoimmune	184
avoided	156
avoids	125
away	-191
b	224
back	-108
bacteria	-145
bad	-241
balloon	-186
barré	246
become	-173
been	-143
belly	177
benefit	311
benign	-172
beta	236
better	-249
bipolar	136
birth	-123
black	248
bladder	120
bleach	235
bleed	-289
blinded	-216
blindness	169
block	-220
blockers	172
blocks	-419
blood	154
bloodstream	153
blue	-179
blunt	157
body	-399
bones	133
booster	-197
bowel	-273
bowels	293
brain	-186
brands	288
break	-264
breast	418
breastfeeding	241
breath	-200
breathlessness	-125
brittle	188
broken	-247
bruise	-192
bruised	326
bruises	327
bruising	186
bulges	-126
burn	519
burns	256
c	-160
call	-147
called	126
calves	-122
cancer	-153
cannot	-250
capsules	-203
carbamazepine	123
carbon	-144
carries	-163
carry	-497
cartilage	167
cataract	319
cataracts	214
catheter	237
celiac	-123
cells	-645
chair	327
chance	157
checked	108
cheek	-110
cheeks	287
chemicals	-245
chemotherapy	255
chest	-201
chew	138
chills	194
chlamydia	-190
cholesterol	-134
cigarettes	325
cisplatin	186
claims	-106
clinic	-264
clot	-286
clots	-117
clotting	-358
cloudy	-141
cochlear	-186
codeine	155
cold	139
colds	-127
collapse	129
collapsed	290
collection	146
colon	-126
coma	329
combine	109
common	-157
compared	225
complaint	227
complication	259
compounds	-108
conditions	195
constipated	198
constipation	691
contact	-288
contraceptive	125
copd	347
cord	-192
cosmetic	-140
cotton	147
count	-174
course	201
courses	290
cpap	-145
crack	-174
cracked	-224
cracks	-327
cramp	129
cramps	218
cream	-208
crystals	-127
cure	-190
cured	-100
cuts	155
d	-118
damage	-160
damaged	-196
damages	-242
dangerous	-482
dangers	123
day	298
deaf	-324
deafness	-114
death	300
defense	121
defibrillator	-210
delay	-145
depression	-422
dermatologist	-194
desire	200
device	-124
diabetes	-117
die	-144
died	275
dies	-112
diet	-230
difference	-145
disability	-122
disease	-499
disorder	-153
distress	140
disturb	166
diuretics	217
dizziness	248
dizzy	157
doctor	-324
doctors	-189
done	-148
dose	200
doses	172
double	-512
doubles	160
down	219
drains	-234
drawback	172
drawbacks	-114
dreams	161
drinking	168
drips	151
drive	249
dropped	174
drops	-147
drowsiness	141
drugs	462
dry	-287
dust	-389
dying	-251
e	142
eardrum	244
ears	104
effect	176
eggs	141
elbow	-111
emergency	114
enzyme	-167
erection	146
estrogen	-174
everybody	448
everyone	-219
evidence	-213
exercise	-332
exercises	-132
experts	433
exposure	-198
eye	-117
eyelid	175
face	185
fade	181
failed	-338
fails	-190
fainting	113
fall	-240
false	-275
families	-144
family	-307
fans	-208
fat	-270
fatal	117
fda	111
feed	100
feet	-160
fertility	324
fever	362
few	269
fibers	-124
fight	137
figure	146
filter	-146
filters	-120
finasteride	-174
finger	-182
fistula	192
flakes	-121
flares	-134
flashes	-222
flu	280
flushed	134
flushes	-147
fog	118
food	-291
foot	-160
forehead	105
forming	164
formula	131
fortnight	-208
fracture	-212
fungus	-182
fusion	155
gabapentin	-181
gain	180
gallbladder	120
gallstones	178
garlic	171
gel	-169
gene	167
gentle	417
germ	265
germs	103
gets	127
ginkgo	158
gland	-361
glands	120
glare	-180
glaucoma	238
glow	101
goes	247
good	282
grapefruit	257
grew	-205
grip	202
groin	-110
grow	221
growing	-193
grown	-181
grows	-353
growths	-210
guillain	246
gullet	183
gums	147
gut	-122
habit	164
half	-657
halos	140
hand	-287
hands	-454
hard	-134
harm	-191
harmful	113
harmless	144
harms	136
headache	408
heal	145
healing	251
heals	308
health	-371
hearing	-408
heart	-383
heavy	-182
heel	-128
heels	-167
hepatitis	-133
high	-226
history	-154
hiv	149
hives	148
hoarseness	115
hormone	146
hormones	-209
hospital	303
hot	276
hpv	-179
humidifier	102
hunger	-100
hurt	174
hurts	-184
i'm	-146
ibuprofen	281
illness	131
illnesses	-160
immune	233
implant	223
implants	135
increase	217
indigestion	124
infants	-183
inflamed	-269
inflammation	-150
inflammatories	295
inflammatory	-227
injection	-395
injections	202
injure	150
inner	-157
insomnia	-164
insulin	-123
iris	181
iron	-165
irritable	-216
irritate	176
irritated	-154
irritates	131
irritation	342
isotretinoin	114
itch	-481
itchy	287
jab	159
jaundice	117
jaw	474
john's	172
joint	-343
joints	-351
juice	146
k	-120
keyhole	173
kidney	241
kidneys	378
kill	-212
killed	168
kills	-81
kit	-106
knit	245
laboratory	98
large	121
laser	162
laxatives	150
leaks	-221
leg	419
legs	-308
lens	137
lenses	-91
leukemia	-208
levels	268
lift	-225
lifting	-263
lifts	97
light	-181
likelier	147
likelihood	271
likely	508
lips	189
lithium	277
live	218
liver	124
longer	-198
loose	127
loosens	170
loss	-166
lotion	-181
low	161
lower	369
lowers	-174
lung	243
machine	-175
malaria	-276
many	-185
marrow	-390
mask	-291
measles	162
medicine	-235
medicines	-453
members	-252
men	161
mesh	198
migraine	100
milk	192
minutes	-505
miscarriage	-143
monoxide	-133
month	114
months	-178
mood	-262
more	536
most	-280
mothers	-163
mouth	814
mri	477
multiply	142
muscle	212
must	123
nail	-234
naloxone	-147
naproxen	-218
natural	-174
nausea	450
needles	197
nerve	-297
nerves	-171
nervous	-167
never	146
new	145
newborns	-347
night	-239
nights	-128
nitrates	196
no	-385
nodes	189
noise	-122
nose	292
nosebleed	315
nosebleeds	125
nostrils	-181
numb	287
numbing	120
numbness	134
oestrogen	-116
office	-166
often	-250
older	-267
once	233
one	319
operation	447
operations	347
opioid	161
opioids	177
others	-173
out	247
ovaries	113
over	-120
overdose	166
overload	-187
overnight	306
oxygen	-158
pace	-122
pacemaker	201
pain	-1110
painful	-169
painless	106
palate	156
pancreas	-143
panic	125
paracetamol	-258
parent	-137
parents	-173
patients	251
pelvis	-293
penicillin	119
people	157
perforated	112
periods	211
pharmacist	130
pharmacy	129
pillow	-131
pills	210
pinches	352
placenta	-129
plasters	114
plate	158
platelet	-185
pneumonia	-236
pollen	-244
polyps	-133
poor	-442
poorly	-207
potassium	155
prednisolone	142
pregnancy	371
prescription	-200
presses	-181
pressure	289
prevent	-367
prick	-229
propranolol	250
proteins	-214
psychosis	137
puberty	-147
puffy	389
pulse	-177
pus	-124
push	343
pushes	-247
pushing	267
radiation	421
raised	-315
raises	225
rapid	131
rarer	212
rates	187
raw	427
raynaud's	257
reactions	197
readers	-103
recipients	359
recommended	-101
rectum	128
red	-378
redness	317
reflux	-149
rejection	242
release	-185
relievers	237
remedies	347
remedy	-186
removing	128
researchers	159
resets	-100
resistant	212
rest	-662
restless	-204
results	-287
retina	133
reverses	-248
review	-173
reviews	176
rhythm	-240
ring	170
ringing	-207
rise	295
risk	-446
room	132
root	-346
roots	176
rub	-149
runs	-622
rupture	-143
safe	1193
safety	238
salt	-429
scan	-127
scans	-297
scar	-189
scarred	-352
scars	-331
scratching	-152
screening	-163
screw	141
scrotum	114
sedatives	335
seek	128
seizures	258
sense	137
serious	-176
serotonin	-188
sexual	181
shock	-406
shocks	168
short	-160
shortage	131
shot	232
shots	478
should	388
shoulder	114
shoulders	-157
shrinks	-290
shut	189
sick	-361
sight	-207
silicone	-211
sinus	165
skin	401
sleep	-592
sleeping	199
slow	144
smell	121
smile	131
smoke	458
smokers	683
smokes	288
smoking	850
snoring	-132
so	126
sodium	225
some	534
someone	-373
sore	181
sores	117
spine	161
spirits	178
spleen	-137
spoils	-214
spotting	236
sprain	249
spray	-143
st	172
staff	126
statin	409
stenosis	201
stents	124
steps	-200
steroid	351
steroids	-91
stick	-201
stiff	-148
stiffness	98
sting	567
stinging	198
stings	489
stomach	685
stones	-199
stools	251
stop	155
stopping	119
straight	-160
strain	-286
strains	-707
strength	264
strep	-213
stress	-308
strip	275
stroke	-177
studies	401
study	-161
sudden	119
suddenly	116
sun	245
sunburn	159
sunlight	358
supply	-116
supports	-207
swelling	-165
swells	-176
swollen	-198
syndrome	-315
system	158
tablet	-119
take	-126
taste	103
tattoos	197
tea	-260
team	-149
tears	-440
teens	103
tell	154
tells	-193
ten	314
tender	145
tendons	218
tens	99
test	-553
tests	-565
therapy	-158
thin	246
thinking	246
thinners	386
thousands	143
throats	-118
thrush	137
thyroid	321
tight	130
tighten	232
tingling	-277
tiredness	-291
tissue	-403
tobacco	205
toe	228
toes	176
tolerated	172
tongue	180
tonsils	138
toothache	-132
topiramate	259
toxic	135
toxin	-148
toxins	-220
transfusion	247
treat	251
treatment	-307
trial	-622
trials	-230
tube	-152
tubes	-269
tumor	192
turn	-182
ultrasound	-429
uncomfortable	114
underactive	134
unpleasant	216
unsafe	186
unsettled	95
up	353
upset	311
us	-144
use	339
user	185
users	925
vaccine	-120
vaccines	249
veins	-479
vessels	-291
virus	-287
viruses	-370
vision	203
vitamins	-204
vivid	279
wake	-94
waking	-156
walking	-119
warfarin	181
warts	-136
weaken	253
weakened	145
weeks	189
weeps	211
well	169
went	101
white	-218
wipe	-209
within	166
without	-150
womb	-149
women	-196
workers	-185
worry	155
worse	672
wort	172
wounds	169
x	-172
year	-276
yeast	355
yellow	-369
you're	172
zinc	80`,
    'run': `!	-204
" -	145
" <benefit>	-128
" <body>	-150
" <guarantee>	-120
" <harm>	161
" <hype>	-170
" <natural>	-141
" <natural> "	-141
" <person>	-143
" he	142
" it	195
" says	-193
#	-667
# )	99
# ) ￼	140
# , and	-201
# , the	110
# <buyer>	146
# <buyer> ,	-210
# <buyer> .	246
# <buyer> who	-107
# <drug>	149
# <percent> ,	150
# <percent> .	229
# <percent> and	122
# <percent> fewer	-145
# <percent> had	136
# <percent> of	-182
# <percent> on	114
# <time>	-286
# <time> after	-127
# <time> and	-166
# <time> apart	116
# <time> to	-107
# are	-115
# can	191
# cases	155
# extra	233
# have	267
# in	245
# in #	162
# is	-270
# mg	-199
# million	-281
# of every	140
# of those	-152
# or	120
# the	-106
# to #	-142
# to <rave>	201
# ° f	132
&	-107
) is	-128
) is a	-106
) ￼ .	160
, "	177
, " says	-193
, #	-196
, # <percent>	-112
, <body>	-376
, <body> and	-245
, <body> or	-175
, <buyer>	-180
, <condition>	109
, <condition> ,	-132
, <condition> and	-167
, <condition> or	-246
, <convenience>	204
, <drug> may	133
, <drug> or	-106
, <exposure>	-180
, <exposure> and	-384
, <harm> ,	173
, <harm> and	-481
, <harm> to	175
, <harms>	-289
, <hypes>	-199
, <pathogen>	-496
, <pathogen> <raises>	-137
, <pathogen> and	-212
, <performance>	-337
, <performance> and	-223
, <person>	-334
, <person> <drug>	110
, <person> may	121
, <staff>	139
, <symptom>	-173
, <treatment>	-341
, <treatment> and	-135
, <unwell>	-390
, <unwell> <beauty>	114
, <unwell> <body>	-148
, <unwell> and	-241
, a	-241
, a <condition>	185
, a <exposure>	-167
, a <harm>	119
, according	138
, according to	138
, after	132
, all	126
, although	121
, an	-115
, an <harm>	-277
, and	504
, and #	-115
, and <body>	125
, and <buyer>	305
, and <condition>	-224
, and <exposure>	194
, and <harm>	149
, and <pathogen>	-257
, and <person>	-396
, and for	174
, and it	-197
, and it's	172
, and may	158
, and my	120
, and several	150
, and that	-245
, and this	107
, and two	201
, around	118
, around #	132
, as	651
, as do	277
, as the	253
, at	351
, at a	140
, at the	268
, because	461
, because <exposure>	118
, because it	198
, because of	110
, but	-126
, but they	-231
, by	205
, called	-149
, can	245
, chiefly	148
, cook	161
, either	-144
, even	115
, feel	-121
, fluid	202
, has	162
, in	296
, is	-143
, less	239
, make	-129
, more than	-114
, mostly	131
, never	167
, not	-193
, not the	-110
, on	-254
, or	-285
, or <condition>	-176
, our	-116
, perhaps	-114
, please	-144
, provided	-107
, roughly	-199
, she	-115
, since	656
, since a	196
, since it	232
, skip	-117
, so	446
, so it	132
, so take	171
, so that	-151
, so the	-135
, that	-195
, the	-146
, the <body>	-108
, the <harm>	105
, then	-209
, they	349
, they may	148
, thick	-164
, though	236
, though it	222
, three	-129
, too	132
, too .	148
, was	137
, water	184
, whereas	-239
, which	169
, which <raises>	164
, which can	137
, which could	102
, which has	-122
, which is	123
, which lets	110
, which may	159
, with	277
, with <drug>	-177
, with <harm>	248
, without	-127
, yes	208
, yet it	110
, your	147
, your <body>	217
, zero	323
- <body>	-321
- <treatment>	331
- acting	111
- fold	-112
- in	201
- known	146
- shaped	-247
- term	200
- tip	355
. ￼	357
/	-292
/ l	-106
: # in	146
: <harm>	233
: <unwell>	295
: a	132
: a <person>	228
: it	-114
: no	114
: one	209
: the	146
: the <body>	-135
; <exposure>	238
; <person>	-286
; <treatment>	123
; about	-163
; an	-252
; keep	146
; large	128
; no	-113
; whether	183
<ails>	-96
<ails> ,	-629
<ails> , which	139
<ails> <body>	132
<ails> and	-295
<ails> at	-128
<ails> for	310
<ails> in	-99
<ails> of	-102
<ails> on the	157
<ails> the	353
<ails> the <body>	310
<ails> within	133
<beauty>	583
<beauty> <harm>	248
<beauty> are	-121
<beauty> has	-292
<beauty> in	-132
<beauty> may	348
<beauty> may be	132
<beauty> or <body>	104
<beauty> that	-108
<beauty> to	-202
<beauty> was	321
<beauty> with	-138
<benefit> are	186
<benefit> for	98
<benefit> may	-187
<body> ,	-106
<body> , "	-112
<body> , #	132
<body> , <body>	-217
<body> , <harm>	-204
<body> , a	387
<body> , and	239
<body> , even	-122
<body> , it	-120
<body> , then	-237
<body> , which	164
<body> -	338
<body> . "	139
<body> :	276
<body> ;	260
<body> <ails> .	-132
<body> <ails> for	226
<body> <body> ,	148
<body> <body> .	-188
<body> <body> is	135
<body> <condition>	-357
<body> <condition> and	-156
<body> <contra>	149
<body> <guarantee>	117
<body> <harms>	-233
<body> <harms> ,	-136
<body> <hypes>	-118
<body> <hypes> ,	128
<body> <lowers>	-183
<body> <person>	104
<body> <product>	109
<body> <raises>	-367
<body> <raises> a	132
<body> <unwell>	-249
<body> about	105
<body> and <treatment>	119
<body> and cause	-147
<body> are	390
<body> as	111
<body> becomes	-164
<body> becomes <unwell>	-140
<body> below	126
<body> can	96
<body> cannot	-156
<body> comes	195
<body> does	220
<body> does not	256
<body> down	-162
<body> down .	-110
<body> feel	143
<body> feels	164
<body> for	298
<body> forward	131
<body> further	184
<body> further .	184
<body> gets	126
<body> gives	189
<body> have	285
<body> in <buyer>	306
<body> in a	-256
<body> in the	202
<body> is a	-103
<body> is an	-137
<body> is kept	147
<body> is still	173
<body> makes	-266
<body> may	769
<body> may <ails>	105
<body> may <harm>	136
<body> may <harms>	124
<body> needs	-116
<body> of	-159
<body> of a	223
<body> of the	-177
<body> on a	133
<body> open	-101
<body> or the	-216
<body> out of	118
<body> pools	-115
<body> should	-113
<body> so	-121
<body> stays <unwell>	230
<body> that	-181
<body> that are	-132
<body> that is	-124
<body> to	-240
<body> to make	-155
<body> to the	-228
<body> too .	-138
<body> trouble	210
<body> turn	-118
<body> turns	166
<body> unless	-143
<body> up	-106
<body> was	214
<body> were	225
<body> where	189
<body> while <person>	124
<body> will	408
<body> will be	208
<body> with a	217
<buy>	-106
<buyer>	-157
<buyer> ,	-91
<buyer> , and	169
<buyer> .	327
<buyer> <ails>	-258
<buyer> <body>	-297
<buyer> <harm>	-289
<buyer> <likelier>	-111
<buyer> <likelier> .	-122
<buyer> <raises>	-221
<buyer> <unwell>	142
<buyer> and	-301
<buyer> are	-313
<buyer> describe	216
<buyer> find	147
<buyer> for	-119
<buyer> get	262
<buyer> has	147
<buyer> has had	193
<buyer> have	478
<buyer> have <ails>	184
<buyer> have been	278
<buyer> in a	147
<buyer> in the	-264
<buyer> is	159
<buyer> it	-157
<buyer> lose	178
<buyer> may	184
<buyer> need	-226
<buyer> need a	-248
<buyer> notice	192
<buyer> of	-294
<buyer> on	365
<buyer> on <drug>	159
<buyer> on long	145
<buyer> over	294
<buyer> over #	145
<buyer> the	172
<buyer> to	-461
<buyer> treated	-145
<buyer> who	312
<buyer> who are	150
<buyer> who had	-149
<buyer> whose	-135
<buyer> whose <body>	-120
<buyer> with	192
<buyer> with <condition>	-193
<buyer> with a	218
<buyer> with an	132
<buyer> within	188
<buyer> without	-246
<buyer> without <condition>	-147
<complication>	394
<complication> .	171
<complication> are	-130
<condition>	-138
<condition> , <condition>	-537
<condition> , <evidence>	156
<condition> , and	307
<condition> , because	303
<condition> , in	165
<condition> , or	-178
<condition> , which	-240
<condition> , with	303
<condition> :	137
<condition> ; it	-125
<condition> <contra> it	116
<condition> <drug>	137
<condition> <harm>	-171
<condition> <harms>	-224
<condition> <likelihood>	237
<condition> <lowers>	-169
<condition> <pathogen>	-245
<condition> a	118
<condition> all	-215
<condition> and	-273
<condition> and <condition>	-211
<condition> and <exposure>	-121
<condition> and <harm>	131
<condition> and <pathogen>	131
<condition> at	184
<condition> by #	170
<condition> can	-220
<condition> can <harms>	-106
<condition> causes	-142
<condition> comes	-200
<condition> comes from	-200
<condition> does	-214
<condition> does not	-166
<condition> for	325
<condition> from	278
<condition> from the	125
<condition> has	-269
<condition> have	102
<condition> in <buyer>	-203
<condition> in a	169
<condition> in the	106
<condition> in which	140
<condition> inside the	126
<condition> is caused	-156
<condition> is common	-167
<condition> is rare	179
<condition> later	-182
<condition> makes	-170
<condition> must	128
<condition> of the	-94
<condition> on	-125
<condition> or a	285
<condition> tends	-161
<condition> tends to	-161
<condition> that	-478
<condition> the	-286
<condition> the <body>	-364
<condition> to	209
<contra>	516
<contra> .	-220
<contra> <body>	-205
<contra> <body> .	-126
<contra> <buyer>	125
<contra> <condition>	-107
<contra> <condition> .	-126
<contra> <person>	119
<contra> <pregnancy>	-126
<contra> for	-124
<contra> in	247
<contra> on	137
<contra> the	135
<contra> under	255
<contra> under #	161
<contra> while	111
<contra> with	396
<contra> with <drug>	111
<convenience>	588
<convenience> ,	124
<convenience> .	116
<danger>	292
<danger> , and	-133
<danger> factors	-131
<danger> is	121
<danger> of	95
<danger> of <condition>	156
<danger> of bias	-175
<danger> to	144
<device>	-112
<device> ,	-220
<device> -	-119
<device> <ails>	-174
<device> <harm>	-149
<device> <raises>	247
<device> <treatment>	-225
<device> <unwell>	-124
<device> for	137
<device> is	-169
<device> may be	-133
<device> out	132
<device> sends	-203
<device> stays	121
<device> that	116
<device> to	166
<drug>	194
<drug> (	148
<drug> ,	440
<drug> , #	-140
<drug> , an	157
<drug> , can	250
<drug> , or	-115
<drug> , so	322
<drug> , they	133
<drug> -	101
<drug> ;	-311
<drug> <contra>	92
<drug> <drug>	-88
<drug> <drug> ,	148
<drug> <drug> are	-221
<drug> <guarantee>	-117
<drug> <lowers> the	-179
<drug> <treatment> <drug>	-217
<drug> <treatment> the	173
<drug> all	177
<drug> alone	198
<drug> and	335
<drug> and <drug>	246
<drug> and <exposure>	129
<drug> and <person>	187
<drug> are	-125
<drug> are given	-162
<drug> are the	199
<drug> as	-212
<drug> by	-277
<drug> by <body>	-175
<drug> can	722
<drug> can <harms>	127
<drug> can make	122
<drug> cannot	-116
<drug> do not	-256
<drug> for	149
<drug> from	328
<drug> from being	153
<drug> from the	223
<drug> given	135
<drug> has	105
<drug> have	-112
<drug> have <ails>	-121
<drug> have a	173
<drug> in the	-144
<drug> is	314
<drug> is an	364
<drug> is stopped	136
<drug> it	322
<drug> made	187
<drug> make the	-134
<drug> makes	162
<drug> may	740
<drug> may be	161
<drug> may make	125
<drug> of <treatment>	-182
<drug> of the	236
<drug> on	-226
<drug> on the	-121
<drug> only	-255
<drug> placed	-181
<drug> slow	-198
<drug> slow the	-198
<drug> that	141
<drug> the	117
<drug> to	-193
<drug> was	241
<drug> were	132
<drug> with	316
<drug> with <drug>	298
<drug> within	-322
<evidence>	-218
<evidence> #	273
<evidence> # <percent>	396
<evidence> ,	-163
<evidence> .	261
<evidence> disagree	222
<evidence> for	-155
<evidence> found	-133
<evidence> found that	-159
<evidence> have	155
<evidence> is	-132
<evidence> of	-165
<evidence> was	-144
<exposure>	546
<exposure> , <condition>	186
<exposure> , <exposure>	282
<exposure> , <pathogen>	-151
<exposure> , a	-237
<exposure> <ails>	105
<exposure> <ails> the	105
<exposure> <exposure>	138
<exposure> <harm>	197
<exposure> <harms>	200
<exposure> <hypes>	447
<exposure> <hypes> the	282
<exposure> <pathogen>	-137
<exposure> <raises>	303
<exposure> <remedy>	110
<exposure> <treatment>	-115
<exposure> and	-372
<exposure> and <exposure>	272
<exposure> at	205
<exposure> can	269
<exposure> get	157
<exposure> has	221
<exposure> have	183
<exposure> in	212
<exposure> in the	-123
<exposure> is	221
<exposure> is the	113
<exposure> of it	-112
<exposure> on	-254
<exposure> on the	-266
<exposure> or	-129
<exposure> out	-151
<exposure> to <harm>	-118
<exposure> to a	118
<form> .	173
<form> for	-134
<form> have	157
<form> is	-214
<form> may	252
<form> of	-112
<form> that	238
<guarantee>	-127
<guarantee> "	-138
<guarantee> , and	103
<guarantee> .	359
<guarantee> <body>	164
<guarantee> <condition>	-189
<guarantee> <condition> .	-185
<guarantee> an	-147
<guarantee> an <harm>	-147
<guarantee> it	-149
<harm>	140
<harm> ,	-121
<harm> , <condition>	431
<harm> , <exposure>	-127
<harm> , <harm>	250
<harm> , a	194
<harm> , an	-374
<harm> , and	-183
<harm> , or	-112
<harm> , so	109
<harm> -	-130
<harm> .	205
<harm> ;	156
<harm> <beauty>	-150
<harm> <body>	213
<harm> <harm> off	132
<harm> <lowers>	-135
<harm> <unwell>	252
<harm> <unwell> .	269
<harm> a	243
<harm> a little	140
<harm> after	-199
<harm> after <treatment>	-150
<harm> and	185
<harm> and <condition>	395
<harm> as	134
<harm> away	-118
<harm> by <person>	154
<harm> can <harm>	-251
<harm> can <harms>	104
<harm> can be	-194
<harm> can occur	-159
<harm> come	-117
<harm> comes	-165
<harm> comes from	-117
<harm> easily	192
<harm> for #	-163
<harm> for <time>	115
<harm> form	-168
<harm> from	-320
<harm> from <condition>	-195
<harm> in	-163
<harm> in a	-237
<harm> in the	259
<harm> is	371
<harm> is common	171
<harm> it	293
<harm> lasts	206
<harm> like	149
<harm> make	127
<harm> makes	-322
<harm> makes <buyer>	-167
<harm> may	96
<harm> may be	-120
<harm> may come	144
<harm> more	-125
<harm> near	240
<harm> near the	240
<harm> of the	244
<harm> on a	-102
<harm> or	-170
<harm> or <condition>	-103
<harm> or <harm>	184
<harm> over	-107
<harm> starts	-221
<harm> tends	95
<harm> tends to	95
<harm> than	214
<harm> that	-367
<harm> the <beauty>	150
<harm> the <body>	-275
<harm> the <treatment>	-170
<harm> through	-115
<harm> under	113
<harm> under the	204
<harm> was	163
<harm> were	132
<harm> where	264
<harm> where the	172
<harm> with	-449
<harm> within	-253
<harmful>	599
<harmful> <body>	213
<harmful> <exposure>	-213
<harms> ,	-292
<harms> <beauty>	210
<harms> <beauty> .	240
<harms> <body> .	284
<harms> <drug> .	124
<harms> <pathogen>	177
<harms> <raises>	-109
<harms> a	173
<harms> and	-139
<harms> down	185
<harms> in	-122
<harms> is	-166
<harms> more than	135
<harms> on	97
<harms> the	355
<harms> the <body>	-338
<harms> the <harm>	114
<harms> the <pathogen>	148
<harms> them .	135
<harms> your	175
<harms> your <body>	169
<health> ,	-298
<health> .	95
<health> <harm>	-191
<health> <harm> for	-164
<health> <hypes>	190
<health> and	228
<health> in	-116
<health> is	-175
<health> of	-211
<health> or	193
<hype>	-177
<hype> ,	-132
<hype> .	128
<hype> <condition> .	332
<hype> that	119
<hypes>	-312
<hypes> ,	177
<hypes> .	275
<hypes> <body>	282
<hypes> <body> .	154
<hypes> <condition>	107
<hypes> <harm>	-241
<hypes> <person>	-125
<hypes> and	-136
<hypes> in about	-145
<hypes> on	-153
<hypes> the	199
<hypes> within	158
<likelier>	239
<likelier> .	442
<likelier> than	-246
<likelihood>	375
<likelihood> .	-248
<likelihood> <raises>	194
<likelihood> <raises> with	248
<likelihood> is	205
<likelihood> of	-148
<likelihood> of <condition>	-132
<likelihood> of a	101
<lowers>	-108
<lowers> .	125
<lowers> <condition>	-210
<lowers> <condition> .	-109
<lowers> <harm>	113
<lowers> <harm> .	-144
<lowers> <remedy>	290
<lowers> a	-116
<lowers> the <likelihood>	-368
<natural>	-244
<natural> "	-144
<natural> ,	173
<natural> .	-145
<offer>	-199
<offer> a <time>	-163
<pathogen>	-276
<pathogen> #	442
<pathogen> # .	152
<pathogen> ,	-400
<pathogen> , <condition>	-155
<pathogen> , <exposure>	-221
<pathogen> , and	126
<pathogen> , so	151
<pathogen> .	-244
<pathogen> ;	-116
<pathogen> <harms>	185
<pathogen> <pathogen>	240
<pathogen> a	112
<pathogen> and	-343
<pathogen> are	-242
<pathogen> around	206
<pathogen> can	325
<pathogen> cause	112
<pathogen> get	-184
<pathogen> have	-110
<pathogen> in	-292
<pathogen> into	204
<pathogen> into the	207
<pathogen> is	209
<pathogen> is the	-114
<pathogen> make	178
<pathogen> may	345
<pathogen> of	-133
<pathogen> out	-164
<pathogen> that	-143
<pathogen> the <beauty>	168
<percent> ,	150
<percent> .	271
<percent> and	122
<percent> fewer	-145
<percent> had	136
<percent> of	-97
<percent> of <body>	94
<percent> of <buyer>	-200
<percent> of <treatment>	209
<percent> of cases	111
<percent> of the	-255
<percent> on	114
<percent> on <evidence>	168
<performance>	363
<performance> , and	118
<performance> <harm>	186
<performance> <harm> .	127
<performance> and	-202
<performance> is	104
<person>	-366
<person> #	-291
<person> ,	190
<person> .	280
<person> :	-156
<person> <body>	-139
<person> <buyer> <raises>	-168
<person> <buyer> find	147
<person> <buyer> with	-256
<person> <drug>	619
<person> <drug> .	178
<person> <drug> and	114
<person> <exposure>	118
<person> <exposure> .	135
<person> <harm>	-214
<person> <harms>	144
<person> <lowers>	259
<person> <offer>	148
<person> <person>	221
<person> <pregnancy>	121
<person> <pregnancy> .	121
<person> <raises>	-127
<person> <time>	165
<person> <time> .	363
<person> <time> later	119
<person> <time> of	-106
<person> <unwell>	-191
<person> an	173
<person> and	180
<person> as	182
<person> awake	119
<person> be	123
<person> been	-139
<person> can	-627
<person> can be	-134
<person> can have	136
<person> can live	147
<person> cannot	166
<person> cases	-126
<person> do	-320
<person> don't	110
<person> ever	146
<person> feel	-343
<person> feels	-127
<person> feels <unwell>	-111
<person> find	181
<person> find it	137
<person> frequent	211
<person> frequent <reporting>	185
<person> got	108
<person> has	-268
<person> have	128
<person> have <condition>	271
<person> have <harm>	-117
<person> in	-131
<person> in the	-307
<person> is	-161
<person> it	185
<person> lie	-186
<person> look	224
<person> lose	128
<person> may	256
<person> may feel	228
<person> may need	-136
<person> might	215
<person> need	-151
<person> needed	117
<person> needed a	117
<person> of	-187
<person> of <buyer>	165
<person> of <person>	-145
<person> of it	-121
<person> of the	-177
<person> of those	217
<person> older	124
<person> on	234
<person> on <drug>	239
<person> or	145
<person> out	-160
<person> out .	-156
<person> over	231
<person> over #	174
<person> sit	211
<person> stand	152
<person> still	-110
<person> stop	283
<person> the	-86
<person> to the	139
<person> under	165
<person> want	-165
<person> was	267
<person> were	-120
<person> who has	-163
<person> who is	-160
<person> will need	167
<person> with <condition>	232
<person> won't	151
<person> would	-185
<pregnancy> .	663
<pregnancy> and	94
<pregnancy> are	124
<pregnancy> can	-123
<pregnancy> has	-158
<pregnancy> is	160
<pregnancy> may	-202
<pregnancy> should	215
<pregnancy> should not	151
<product>	144
<product> ,	-343
<product> .	-112
<product> :	-194
<product> and	-235
<product> are	201
<product> can	175
<product> for	233
<product> have	111
<product> it	124
<product> may	137
<product> the	183
<product> the <body>	206
<product> to	-166
<proof>	-120
<provider>	-329
<provider> ,	-156
<provider> .	-326
<provider> ;	113
<provider> and	320
<provider> has	-106
<pseudo>	-185
<raises>	433
<raises> ,	134
<raises> , and	122
<raises> <body>	126
<raises> <health> and	113
<raises> <pathogen>	163
<raises> <unwell>	-178
<raises> and	-301
<raises> by #	-134
<raises> in	394
<raises> it	127
<raises> psa	-138
<raises> the	310
<raises> the <body>	-144
<raises> the <condition>	176
<raises> the <likelihood>	-234
<raises> the effect	135
<raises> to	-157
<raises> with	148
<rave>	-179
<rave> <buyer>	189
<rave> <time>	-232
<rave> to	98
<rave> to #	128
<red-flag>	166
<red-flag> if	120
<red-flag> if <person>	120
<remedy>	123
<remedy> (	-99
<remedy> .	345
<remedy> :	152
<remedy> <form>	-131
<remedy> <product>	115
<remedy> and	300
<remedy> can	198
<remedy> for	-256
<remedy> to	-132
<replace-care>	-149
<reporting>	-467
<safe>	190
<safe> ,	-134
<safe> , and	-291
<safe> ;	129
<safe> and	311
<safe> for	373
<safe> in	-180
<safe> to	-112
<safety>	235
<side-effect>	254
<side-effect> .	133
<staff>	-349
<staff> and	-104
<staff> before	172
<staff> may	-173
<superlative>	-204
<superlative> ,	-117
<superlative> -	251
<superlative> - known	146
<superlative> .	162
<symptom> ,	-228
<symptom> .	-349
<symptom> ;	114
<symptom> air	-185
<symptom> and	220
<time>	163
<time> #	-178
<time> # .	-135
<time> ,	-173
<time> , and	-219
<time> , it	202
<time> , since	207
<time> , with	126
<time> .	-223
<time> . "	115
<time> . ￼	-118
<time> a	-163
<time> after each	323
<time> after the	-196
<time> ahead	151
<time> and #	115
<time> are	175
<time> before	-370
<time> before .	-131
<time> before the	-121
<time> can	280
<time> for	-232
<time> found	279
<time> four	-129
<time> have	-113
<time> have passed	-115
<time> if	-167
<time> later .	191
<time> may	-135
<time> of	536
<time> of <harm>	200
<time> of the	-133
<time> of use	142
<time> or	-205
<time> or <time>	-181
<time> was	-109
<time> when	170
<time> ￼	-145
<time> ￼ .	-145
<treatment> ,	-129
<treatment> , so	117
<treatment> , the	-100
<treatment> , which	190
<treatment> .	-150
<treatment> <body>	125
<treatment> <device>	-94
<treatment> <drug>	-173
<treatment> <harm> .	209
<treatment> <lowers>	-303
<treatment> <lowers> the	-144
<treatment> and <harm>	-120
<treatment> are	367
<treatment> as	-243
<treatment> can	-150
<treatment> did	101
<treatment> do	147
<treatment> does	145
<treatment> does not	246
<treatment> every	-166
<treatment> find	-171
<treatment> for	-243
<treatment> has	-183
<treatment> in	427
<treatment> in #	134
<treatment> is <safe>	-134
<treatment> is an	-106
<treatment> it	-126
<treatment> itself	110
<treatment> left	212
<treatment> left in	212
<treatment> may	342
<treatment> may be	177
<treatment> of	190
<treatment> or	133
<treatment> or a	-123
<treatment> out	176
<treatment> show	-170
<treatment> shows	-265
<treatment> shows a	-165
<treatment> the	-226
<treatment> the <body>	-236
<treatment> there	261
<treatment> there is	255
<treatment> they	190
<treatment> through the	121
<treatment> to the	171
<treatment> was	104
<unwell>	362
<unwell> , <harm>	176
<unwell> , and	217
<unwell> -	122
<unwell> .	-158
<unwell> <beauty> .	128
<unwell> <body> .	-61
<unwell> <body> or	164
<unwell> <condition>	-125
<unwell> <harm>	-119
<unwell> <person>	-132
<unwell> <time>	-143
<unwell> <unwell>	202
<unwell> and	128
<unwell> and <unwell>	114
<unwell> at	-90
<unwell> by	-203
<unwell> controlled	-187
<unwell> controlled <condition>	-187
<unwell> for	440
<unwell> from	-252
<unwell> on	255
<unwell> one	310
<unwell> rather	-140
<unwell> rather than	-140
<unwell> spot	135
<unwell> spots	148
<unwell> than	321
<unwell> the	-196
<unwell> the <body>	-226
<unwell> vessels	-189
<vital>	593
<vital> ,	148
<vital> , which	147
<vital> and	-109
<vital> may	174
<vital> or <harm>	131
<vital> that	-108
<vital> the	-129
<warning> on	-159
a <body> .	-198
a <body> or	-209
a <body> that	87
a <buyer>	-160
a <condition>	296
a <condition> .	-108
a <condition> at	204
a <condition> can	-133
a <condition> in	160
a <condition> is	121
a <condition> to	-116
a <device>	-234
a <device> that	139
a <drug>	-197
a <drug> <drug>	-112
a <drug> <treatment>	119
a <evidence>	-189
a <form>	-301
a <harm>	161
a <harm> ,	153
a <harm> .	196
a <harm> <body>	169
a <harm> and	190
a <harm> as	213
a <harm> from	195
a <harm> is	206
a <harm> may	-287
a <harm> on	-186
a <harmful>	260
a <harms> <pathogen>	137
a <hypes>	-152
a <likelihood>	-134
a <pathogen>	238
a <pathogen> .	-107
a <pathogen> that	-111
a <person>	146
a <person> <buyer>	169
a <person> of	244
a <person> with	241
a <product> of	155
a <product> that	-123
a <provider>	-101
a <raises>	-221
a <raises> psa	-138
a <remedy>	-182
a <reporting>	185
a <side-effect>	-166
a <side-effect> .	-172
a <staff> .	107
a <staff> before	172
a <symptom>	-142
a <time>	-298
a <time> .	-117
a <time> and	-119
a <time> are	214
a <time> can	173
a <treatment>	-245
a <treatment> .	261
a <treatment> as	-173
a <treatment> can	-193
a <treatment> is	-290
a <treatment> may	216
a <treatment> or	-130
a <unwell>	151
a <unwell> <body>	-161
a <unwell> spot	139
a <vital>	-134
a baby's	140
a bad	412
a bad <body>	181
a bit	292
a bit <unwell>	130
a change	176
a check	213
a child's	118
a cloth	262
a clue	-138
a clue .	-138
a concern	421
a couple	159
a couple of	159
a cousin	-127
a dark	150
a dip	169
a first	-154
a fresh	257
a full	-202
a gap	126
a good	-192
a healthy	-146
a high	-141
a hole	196
a home	-128
a hundred	301
a list	-117
a little	339
a little .	127
a lot	-100
a lot of	-99
a low	182
a mild	157
a new	-173
a nuisance	123
a piece	-143
a poor	161
a pounding	148
a price	173
a rare	109
a recent	153
a result	108
a room	186
a sign	-218
a sign of	-180
a small	180
a small <danger>	185
a spot	-144
a tenth	104
a thin	-287
a thin <device>	-110
a time	233
a towel	149
a very	117
a warning	305
a while ,	-164
a while .	272
a white	-303
able	-110
able to	-110
about	-97
about #	317
about # million	-162
about # of	153
about <person> .	226
about <rave>	-134
about a	-112
about a <person>	-188
about a <time>	-157
about any	-114
about as	-118
about as well	-114
about five	176
about one	262
about six	231
about six <time>	233
about three	-133
about two	-221
about two <time>	-198
about whether	-152
above	-140
above #	-136
above the	-210
above the <body>	-151
absorbed	164
absorbed .	101
accept	-179
according	131
according to	131
across the <beauty>	-138
act	-257
active	304
active <condition>	163
adjusted	-116
adjusts	-132
advanced	115
advise	136
advised	-103
affect	226
affects #	121
affects # to	121
after	291
after #	-140
after <pathogen>	124
after <time>	143
after <time> of	137
after <treatment>	-118
after <treatment> .	-238
after a	-157
after a <time>	-154
after an	-186
after any	126
after each	453
after it	425
after the <person>	192
after the first	164
after the last	-307
afternoon	121
afterward	716
afterward .	355
afterwards	145
again	-110
again within	205
against	162
against <pathogen>	111
ahead	269
ahead .	125
air	379
air ,	-221
air .	310
alike	-139
alike .	-150
alive	-117
all ,	-162
all <buyer>	167
allowed	239
almost	375
alone	-166
alone is	-155
along	325
along the	102
alongside	-105
already	-195
also	187
alternative	345
altogether	200
always	-136
among	442
among the	339
among them	84
among them .	210
amounts	291
an <condition>	-208
an <drug>	152
an <harm>	-129
an <harm> ,	-197
an <pathogen>	279
an <pathogen> in	108
an <remedy>	-129
an <time> or	-160
an <unwell> <body>	155
an active	148
an adult	115
an alternative	447
an early	-200
an empty	104
an inch	316
an older	175
and # <percent>	-177
and # in	154
and ,	338
and , in	182
and <ails> .	-189
and <body>	376
and <body> .	-217
and <body> <drug>	127
and <body> is	107
and <buyer> have	104
and <buyer> who	120
and <condition> ,	-107
and <condition> all	-132
and <condition> were	114
and <device>	-242
and <drug> .	165
and <drug> all	177
and <drug> are	300
and <evidence>	-167
and <exposure>	-147
and <harm> are	164
and <harm> from	-134
and <harm> may	-132
and <harm> the	-170
and <harm> to	-119
and <harms> the	107
and <health>	-240
and <hype>	200
and <hypes>	-215
and <likelier>	-92
and <pathogen>	-153
and <person>	169
and <person> <buyer>	202
and <person> <drug>	355
and <person> may	149
and <person> of	-165
and <person> who	-117
and <person> will	135
and <safe> .	-153
and <treatment>	-113
and <treatment> are	148
and <unwell>	211
and <unwell> ;	-140
and <unwell> <body>	-111
and a <condition>	175
and a <harm>	-203
and a <unwell>	314
and after	-123
and are	149
and be	154
and be breathed	168
and can	173
and can <exposure>	-130
and can <harm>	-141
and can be	314
and cannot	402
and cause	-340
and cause <condition>	-191
and does	250
and does not	107
and doesn't	219
and eases	115
and every	-150
and for	379
and for a	203
and give	-153
and goes	-117
and has to	-148
and have	108
and have to	243
and his	152
and is	-217
and it	129
and it's	172
and keep	-124
and keeps	-161
and leave	-102
and leave the	-134
and less	-122
and let	235
and long	-87
and makes	255
and may	599
and may <harm>	-158
and no	-177
and not	-102
and nothing	-139
and of	176
and other	-151
and other <drug>	-124
and recover	134
and several	193
and should	189
and should be	184
and so	-119
and that	-295
and the	-438
and the <beauty>	-110
and the <body>	129
and the <harm>	-151
and the <person>	-122
and then	264
and then it	181
and then the	-205
and there	208
and they are	-166
and this	107
and two	175
and whether	-147
and will	379
and with	219
angry	131
animal	129
animals	121
another	-236
answer	-226
answers	-127
any <body>	143
any <drug>	-178
anything	-176
anyway	-179
anyway .	-148
apart	-239
appear	197
appears	-106
applied	113
approach	169
approval	-167
approved	-345
approved for	-155
are :	126
are <contra>	-125
are <drug>	296
are <harms>	256
are <lowers>	138
are <pregnancy>	261
are <pregnancy> should	160
are <raises>	-214
are <safe> ,	-105
are affected	123
are also	181
are among	113
are among the	113
are called	-118
are checked	193
are fine .	130
are generally	118
are given	-261
are gone	-261
are known	110
are linked	150
are meant	-151
are no	155
are normal	148
are not	204
are not .	254
are not <condition>	-166
are not a	106
are often	-290
are sold	-191
are still	-186
are the	197
are the <person>	112
are the signs	-150
are treated	-119
are used	156
are watched	116
are what	136
around	97
around #	-186
around # <percent>	-173
around # in	136
around for	-164
around it	101
around the <body>	267
around the <treatment>	-173
as <body>	-124
as <condition>	-185
as <drug>	-209
as <harm>	153
as <harm> and	118
as <pathogen>	-129
as <person>	277
as <person> as	134
as an	125
as do	277
as if	408
as if <person>	191
as in	-105
as it	298
as much as	-117
as often .	103
as soon	203
as soon as	203
as the	-219
as the <body>	196
as the <time>	-136
as thick	-166
as thick as	-166
as though	155
as well	171
as well ,	103
as well as	-125
as with	-131
ask	-120
ask your	-133
assessment	-147
at # <time>	-132
at # and	126
at <exposure>	-143
at a	-149
at birth	-250
at birth .	-133
at first	577
at first .	513
at least one	148
at one	-133
at that	200
at the	-335
at the <body>	-127
at this <drug>	120
at two <time>	126
at your	-159
average	-170
awake	155
away from <person>	108
away from the	-165
baby's <body>	98
bad	147
bad <body>	127
batch	-105
bath	250
be <contra>	132
be <lowers>	153
be <lowers> .	152
be breathed	152
be breathed in	142
be caused	-306
be caused by	-306
be changed	-120
be done	-260
be expected	208
be expected .	130
be felt	-201
be found	-160
be given	122
be hard	-105
be hard to	-105
be lost	114
be lost .	107
be normal	-116
be put	169
be put off	176
be repeated	-107
be replaced	148
be seen	-308
be seen .	-175
be taken	113
be tested	-188
be too	-184
be used	154
be used in	187
be used to	-127
beam	181
beam .	183
beans	-125
beans and	-118
because	679
because <body>	117
because <exposure>	118
because <harm>	228
because it	310
because of	128
because of the	137
because the <body>	107
because the <drug>	167
become <unwell>	-146
become <unwell> .	-104
becomes	-129
becomes <unwell>	-118
becomes <unwell> ,	146
becomes <unwell> and	-200
been	258
been described	248
been found	129
been linked	113
been seen	311
been set .	-101
been studied	-128
been studied in	-123
been told	-157
before <pathogen>	110
before <pathogen> #	155
before <person>	226
before a	-146
before the	-264
beforehand	-120
began	-122
begins	-141
behind	-159
behind ,	210
behind the	-197
behind the <body>	-179
being	380
being <unwell>	-102
believe	-93
below	156
below # <percent>	102
bend	-156
bending	119
bends	136
beneath	197
beneath the	248
beneath the <body>	127
better	-181
better ,	173
better than	-183
better with	-118
between #	172
between the	-119
between the <body>	-161
bias	-332
bile	178
bind <remedy>	-127
birth	-214
bit	371
bit .	98
bit <unwell>	110
black <beauty>	157
black and	164
blame	-108
blamed	264
blink	-196
blocked	158
blocked <body>	129
blur	171
blurs <vital>	125
both	-128
both <body>	-143
both are	220
breathe through	139
breathed	152
breathed in	142
brief <harm>	170
bring	118
bring <body>	-119
bring <condition>	215
bring a	191
bring on	157
brown	224
brush	-280
build	-161
build up	-153
builds	-245
builds up	-226
builds up in	-103
burned	212
burst	-167
but	312
but <body>	115
but can	99
but does	-146
but leave	181
but not	-131
but they	-188
but they can	-124
butter	113
buy	-189
by #	-194
by # <percent>	-119
by .	-117
by <body>	-166
by <condition>	-291
by <condition> or	-159
by <exposure>	-197
by <harm>	-214
by <pathogen>	113
by <person>	88
by <treatment>	-203
by <treatment> .	-147
by a	292
by a <body>	-188
by about #	-113
by about <person>	-133
by an	-104
by itself	-319
by itself .	-116
by mistake	226
by the end	119
by the time	-128
cable	103
called	-686
called <condition>	-126
called the	-148
calls	-193
camera	-142
can <ails>	173
can <ails> .	106
can <drug>	182
can <exposure>	-217
can <exposure> to	-153
can <harms>	279
can <harms> a	162
can <harms> the	252
can <hypes>	149
can <lowers>	373
can <lowers> <remedy>	303
can <raises>	107
can affect	116
can all	-97
can be	-202
can be <harms>	-133
can be done	-170
can be found	-137
can be given	172
can be left	-122
can be used	170
can become <unwell>	-125
can bring	343
can bring on	275
can burst	-124
can cause	291
can do	-129
can form	187
can give	92
can give <person>	99
can have	302
can have it	209
can help	-110
can itself	142
can leave	324
can live	105
can look	-254
can make	380
can mean	163
can occur	-209
can pass	197
can put	136
can set	157
can strengthen	244
can take	143
can turn	185
can't	298
can't be	184
canal .	226
cannot	235
car	-184
card	-125
care	-176
care .	270
carton	-121
case	425
cases	321
cases .	143
cause	-246
cause <condition>	183
cause <condition> ,	108
cause <condition> .	-114
cause <harm> ,	285
cause <harm> and	-203
cause a	-86
cause a <condition>	-194
cause it	-118
cause of	236
cause of <harm>	171
caused <condition>	107
caused <harm>	123
caused by	-525
caused by <condition>	-327
caused by a	-213
causes	-366
causes ,	-132
causes .	-112
causes <harm> ,	-117
causes a	-137
causes a <condition>	-137
center	-176
centers	-156
centimeter	133
central	-119
certain	380
certain <drug>	188
change	509
change in	124
changed .	-125
changes	-243
changing	193
cheap	116
cheaper	102
checked	127
chief	198
chiefly	147
childbirth	-168
childbirth ,	-167
children's	122
choice	-150
choose	-145
circuits	-127
circuits that	-103
class	-121
clean	-192
clear	-341
clears	-257
clips	111
close to	236
close to the	108
cloth	169
cloud	134
cloud the	202
cloud the <device>	202
clue	-142
clue .	-140
coat	-104
coated	-158
collect	215
color	222
combined	191
come <body>	-127
come <body> in	-160
come from	86
come from a	201
come late	-111
come out	119
come up	211
comes <body>	223
comes from	-336
common	92
common ,	-141
common .	-126
common and	466
common in	-175
common reasons	-145
concern	424
consumer	149
contain	250
continuous	-99
contrary	187
contrary to	187
control is	180
controlled	-379
controlled <condition>	-187
cook	152
correct	-127
cost	444
cost <buyer>	174
coughing	-185
could	592
could <harm>	180
could do	101
could not	113
county	-119
couple	227
couple of	240
couple of <time>	240
cousin	-127
cover	-216
cover the	-168
covers	-198
crisis	-178
crowd	-338
crowd out	-98
cuff	-109
current	-131
dark	129
darken	108
darker	170
darker <beauty>	147
darker <beauty> ,	146
dead	-176
decay	-198
decide	-118
deep	-141
deep <body>	-131
deep <harm>	-202
deeper	289
deeper and	196
dental	168
depends	-114
depends on	-114
depends on the	-136
describe	252
described	185
desk	-214
develop	296
developed	226
diagnosed	151
did not	-201
did not <lowers>	-161
different	-162
different <drug>	-194
dirty	246
disagree	222
do .	-163
do more	147
do not	146
do not <harms>	108
do not put	215
do so	-124
do the	330
does not	468
does not <guarantee>	-116
does not <harm>	225
does not <hype>	123
does not <lowers>	226
does not <raises>	177
does not cause	-137
does not help	178
does not make	224
does not mean	-255
does nothing	295
does the	238
doesn't	149
doesn't cause	-152
don't	303
don't help	171
done in	-107
done to	116
done with	177
donor	200
door	227
down .	234
down for	-219
down the	-117
down to	111
dr	-305
dr .	-152
drainage	120
drained	148
draw	105
drawer	115
drew	213
dries	-201
drifts	101
drink <exposure>	144
drinks	122
dripped	-252
drive	287
dull	-165
dulls	-234
during	213
during <treatment>	233
during an	-92
during the <treatment>	290
each	-102
early .	-198
ease	-328
ease <harm>	-177
easy <harm>	-145
eaten	-258
eating	-99
edges	-160
effect	270
effect of	137
effects	444
eight	-271
eight .	-123
eight <time>	-172
either	-267
eleven	-223
else .	165
elsewhere	220
end	177
ended	133
enough	-466
enough .	-163
escapes	244
even	130
even a	295
even in	-104
even so	-121
even so ,	-121
even though	-147
evening	152
evening ,	94
event	-115
events	224
ever	338
ever had a	173
every	-477
every <time>	-364
every <treatment>	296
every six	-159
every six <time>	-159
every two	-141
except	206
exception	129
expect	347
expect <harm>	115
expect a	296
expected	394
expected .	176
exposes	130
extra	214
f	122
factors	-141
failure	-127
failure to	-137
false	122
familiar	134
farm	-133
faster .	337
fear	483
feel	567
feel a	229
feel as	212
feeling	348
feeling .	110
feels	370
fetal	-233
fewer .	-149
fifty	159
file	-108
filled	-142
filled with	-134
find	-142
find it	281
find the	-153
finding	-201
fine	466
fine .	299
finish	95
first	-88
first #	267
first # <time>	272
first , and	-104
first .	-196
first <pregnancy>	102
first <time>	301
first <time> or	176
first <treatment>	-206
first three	164
first three <time>	136
first time	119
fits	187
fitting	119
five .	197
five <time> .	-145
five <time> and	133
five or	-108
five to	153
fixed	-128
flat .	-127
flat for	-279
floor .	121
floors	-158
floors and	-112
flow	-166
fluid	-326
fluid .	-252
fluid around	120
fluid around the	120
fold	-107
folds	-134
folds .	-131
follow -	154
follow - up	156
follow .	-110
followed #	-104
follows	-124
food	-326
food is	-205
foods and	111
foods and <drug>	111
for # <time>	-115
for # to	316
for <body>	-137
for <body> and	-146
for <buyer> who	-213
for <condition>	-286
for <exposure>	-115
for <harm>	-258
for <harm> ,	-186
for <person>	406
for <person> .	-142
for <person> <time>	209
for <pregnancy>	120
for <time>	365
for <treatment>	-119
for a	454
for a <time>	216
for a couple	159
for a time	134
for about	172
for about six	254
for an	293
for an <time>	136
for another	187
for at	-162
for at least	-162
for five <time>	168
for instance	-102
for longer	194
for more	126
for seven	115
for seven <time>	132
for several	141
for several <time>	172
for severe	109
for that	-178
for that reason	-178
for the	-167
for the <person>	-160
for the first	216
form	441
form a	135
form of	118
form when	-224
forms	-419
forty	-152
forward and	148
found	497
found .	-237
found <warning>	161
found no	290
found that	-200
four	-292
four <time> .	-287
four <time> after	124
four of	-101
fragments	162
free	-350
freely	141
freeze	132
frequent	161
frequent <reporting>	185
fresh	162
fresh <harm>	-125
fresh <treatment>	184
friday	275
from #	-181
from <condition>	-302
from <exposure>	-239
from <harm> .	227
from a	237
from a <body>	-136
from it	113
from now	113
from the <body>	-300
front	-217
front of	-180
full	-369
fun	141
further	182
further .	318
gaps	-191
gave me	185
generally	219
generally <safe>	137
gentler	171
get a	233
get in	-189
get the	-104
gets better	143
getting	-192
give <person>	269
give <person> <condition>	124
give a	-157
given	-231
given a	-137
given at	-124
given to	117
given within	-103
gives	141
gives the	-167
glasses	-172
go	191
go into	-171
goes in	180
goes on	-122
goes on for	-151
gone	-166
gone .	-258
gone in	132
good	-140
got	116
greater	197
group	-161
group and	-184
groups	-281
gym	-160
habit	166
had #	129
had <condition> .	-200
had <harm>	112
had <raises>	150
had a	131
had been	150
had no	-125
had not	159
had the	-117
had to	240
had to be	274
happen	255
happen ,	137
happens	461
happens in	241
happens in about	113
hard to	158
harder	194
harder .	-114
hardly	332
hardly any	221
has a	-136
has already	-96
has become	236
has been	382
has been described	171
has been linked	109
has been seen	310
has caused	289
has gone .	-104
has it	-123
has no	-290
has not	-261
has nothing	166
has nothing to	166
has the	158
has to	-147
has to be	102
have <condition> .	-174
have <condition> or	239
have <harm>	159
have <warning>	-133
have a	-322
have a <condition>	-167
have a <device>	140
have an	199
have an <treatment>	112
have caused	164
have fewer	-142
have found	202
have it	-291
have it .	126
have no	-102
have not	122
have not found	141
have one	-209
have passed	-115
have to	158
have to be	196
have trouble	-144
have two	160
have used	129
he was	154
head or	134
healthy <body> .	115
healthy <person>	104
hear	-169
help .	-115
help to	-129
helped	135
helps	-242
high	246
high -	181
high .	220
high a	139
higher	213
hold <drug>	119
holding	117
holds the <body>	-106
hole	195
home	-112
homes	-254
hope	-130
how	-461
how <person>	-173
how much	-131
however ,	118
hundred <buyer>	-155
i've	169
ice	182
ice .	284
ice for	149
if <person>	543
if <person> are	-335
if <person> ever	173
if <person> have	214
if <person> use	126
if a	211
if it	-212
if nothing	-120
if one	-145
if the	255
if there	-150
if there is	-150
if your <body>	342
immune	177
impossible	117
improves	-151
in #	740
in # .	328
in # <time>	183
in # of	-148
in # or	211
in # to	183
in ,	-242
in <beauty>	-167
in <body> .	208
in <body> and	-267
in <body> that	125
in <buyer> on	108
in <buyer> with	182
in <condition>	-200
in <condition> ,	-252
in <condition> .	448
in <condition> the	-115
in <drug>	184
in <exposure>	154
in <harm>	-211
in <health>	272
in <person>	161
in <person> .	-159
in <person> who	236
in <pregnancy>	328
in <pregnancy> and	140
in <provider>	134
in <rave>	251
in <rave> <buyer>	263
in <rave> to	146
in <reporting>	-141
in <time>	-105
in a hundred	255
in about	204
in about #	448
in about <person>	134
in about a	-248
in case	169
in food	181
in four	133
in healthy	237
in healthy <buyer>	140
in nearly	114
in nine	117
in our	-139
in place	-185
in rare	158
in rare cases	158
in roughly	310
in roughly #	310
in seven	-119
in several	-122
in ten	-179
in ten <person>	-176
in that	411
in that <body>	198
in that time	207
in the #	151
in the <beauty>	-192
in the <harm>	-103
in the <provider>	217
in the first	568
in the united	-194
in their	-374
in them	251
in those	157
in three	-338
in time	-239
in two to	-211
in up	263
in up to	263
in use	113
in which	171
in which a	123
in your	-198
inch	272
include	359
include :	302
include <harm>	118
included	139
information	153
inside	-153
instance	-102
insurers	-167
into	-188
into it .	-117
into the	327
into the <beauty>	-94
irregular	146
is ,	130
is <convenience>	115
is <harm> .	-129
is <harmful>	439
is <harmful> .	216
is <harms>	-213
is <likelier>	291
is <likelier> to	158
is <natural>	-168
is <performance>	-172
is <pregnancy>	-180
is <raises>	-108
is <reporting>	-239
is <safe>	171
is <safe> .	-259
is <safe> and	238
is <unwell>	-351
is <unwell> and	234
is a	-291
is a <condition>	-176
is a <harm>	-138
is a <unwell>	165
is a poor	130
is about	178
is absorbed	165
is absorbed .	218
is allowed	255
is almost	326
is an <condition>	-201
is an <harm>	133
is an alternative	375
is an emergency	142
is behind	103
is caused	-183
is caused by	-183
is cleaned ,	-130
is common	-153
is common and	297
is common in	-150
is done	-135
is expected	149
is for	-211
is for <buyer>	-106
is found	-165
is found .	-114
is generally	115
is in	-134
is kept	148
is left	152
is little	171
is lost	-131
is made	122
is nearly	147
is no need	-139
is normal	119
is not	135
is not an	108
is off	123
is often	404
is one	152
is one of	153
is out	89
is rare	269
is rare .	213
is recorded	-140
is repeated	-142
is slow	-100
is still	375
is still there	153
is stopped	136
is taken	172
is the	182
is the <person>	109
is the main	308
is the worst	250
is their	210
is too	274
is too high	158
is turned	-135
is used	-204
is usual	101
is very	165
is why	171
it ,	254
it , and	177
it .	182
it <ails>	-103
it <ails> ,	-163
it <body>	-178
it <condition>	262
it <contra>	-187
it <harm> the	111
it <harms> down	112
it <hypes> .	210
it <lowers> the	135
it <raises>	-100
it <treatment>	-139
it above	88
it along	154
it also	251
it as	121
it away	173
it away from	173
it can	344
it can be	-196
it comes <body>	186
it does .	131
it does not	-138
it from	-176
it gets	157
it gives	113
it goes on	-170
it hard	180
it hard to	180
it has	-111
it has no	-162
it in	-361
it in <condition>	159
it is .	-103
it is <safe>	-127
it is about	120
it is the	164
it isn't	-124
it may	420
it may <harm>	137
it may be	-238
it might	174
it needs	162
it on your	166
it out	185
it out .	198
it rarely	-186
it settles	-112
it should	245
it suits	-176
it under	118
it was	255
it was .	123
it went	129
it with	206
it's	322
its <safety>	263
its effect	167
its own	167
its own .	162
itself can	122
itself does	181
itself is	-121
job	-169
judged	-174
keep a	-152
keep it	338
keep it away	173
keep the	-230
keeps <harm>	-119
kick	154
kinds	-105
know	-400
known	123
knows	-159
l	-120
labeled	-167
labels	-122
large	-129
large <condition>	-118
larger than	135
largest	-142
last	-617
last <drug>	-180
last <drug> .	-141
last period	-218
lasts	357
lasts #	-140
late	-188
later .	227
layer	-208
layer of	-126
layers	-106
lazy	140
leaflets	-204
learn	-163
learning	119
least one	148
leave <person>	426
leave the	-343
leave two	181
leaves	695
leaves your	279
leaving	240
left	147
left <body>	-123
left <buyer>	204
left behind	255
left in	285
left in the	143
left the	-135
less <unwell>	193
less than	208
less than one	119
let <pathogen>	-110
let <pathogen> in	-275
let a	120
let go	-118
lets	309
level	199
level in	123
level of	255
lie	-192
lies	-194
life of	107
light	-281
light ,	-157
lighter	222
lights	270
like	168
like a	-204
likely	155
likely to	239
line	-135
lines	159
link	336
link with	218
linked	281
linked to	263
lists	-153
little ,	-216
little <body>	251
live	151
live in	154
lives	-147
load	303
long	275
long -	157
long - acting	125
long - term	147
long <time>	-233
longer	238
longer and	-131
longest	133
look	132
look for	-283
looked	-178
looks	-197
loop	-157
loop .	-139
loose and	206
lose	136
lose <health> .	178
loses	185
losing	-206
loss of <body>	126
lost	119
lost .	141
lost to	-108
lot	-142
lot of	-99
loud	235
louder	162
low	678
low -	154
low .	-121
lunch	185
lunch .	162
lying	126
made	248
made in	137
made in the	188
main	158
mainly	139
major	150
majority	151
make <beauty>	129
make <body>	-364
make <body> .	-151
make <body> <ails>	-138
make <harm>	264
make <harm> <unwell>	127
make <remedy>	-257
make a	181
make it <likelier>	-131
make it <unwell>	-191
make it hard	228
make the	234
make the <harm>	185
make this	127
make up	-108
makes	87
makes <buyer>	-178
makes <harm>	149
makes <harm> <unwell>	142
makes a	-227
makes the <body>	-182
marchetti	-157
marks	270
matter	-214
matters	-322
may <ails>	284
may <exposure>	-168
may <exposure> to	-106
may <harm>	208
may <harm> .	117
may <harm> the	-102
may <harms>	325
may <harms> the	177
may <hypes>	301
may <pathogen>	228
may <product>	159
may <raises>	476
may <raises> the	140
may be	-456
may be left	171
may be lost	163
may become	197
may come	160
may even	284
may feel	454
may follow	193
may form	215
may have a	-203
may let	-226
may look	341
may make	285
may need	-156
may never	143
may not	154
may result	123
may result .	178
may stop	115
may take	-153
may then	215
me	342
meal	-103
mean	-171
mean <condition>	-177
mean <condition> .	-162
mean <harm>	131
mean <harm> .	194
mean that	-129
means	-302
meant	-259
meant for	-218
measure	-120
mention	-134
messages	-168
metal	536
metal in	221
method .	-155
mg	-244
middle of	141
middle of the	158
might	474
might <raises>	114
million <buyer>	-121
million <drug>	228
million <drug> .	207
mine	179
mistake	149
ml	-119
modern	138
money	-123
more	462
more .	157
more <buyer>	-127
more <drug> .	-163
more <exposure>	-122
more <unwell>	176
more <unwell> than	176
more in	-92
more readily	175
more slowly	102
more than #	-136
more than <person>	-109
more than a	-117
more than four	180
morning .	-127
mosquitoes	-202
mostly	-160
moved	93
moved .	167
much	113
much as	-131
multifocal	240
multifocal <device>	246
must	272
must be	186
my <beauty>	117
my <body> .	-170
name	-175
narrow <body>	-117
narrow the	222
narrow the <body>	259
narrows	-117
nasal	172
near the	114
near the <body>	154
nearby	164
nearly	258
nearly all	266
nearly every	156
nearsighted	128
need	-260
need a	-236
need an	-118
need to	242
needed	225
needed a	117
needs a	198
needs a <staff>	131
needs two	171
neighbors	-202
neither	247
never	504
never have	101
never have caused	112
never smoked .	164
new	-221
new <beauty>	-144
new <device>	478
new <harm>	-113
next	113
next to	205
next to nothing	194
nine	-136
ninety	144
no	409
no <body>	-260
no <condition>	-121
no <condition> ,	152
no <device>	-157
no <drug>	-180
no <drug> .	-112
no <evidence>	134
no <harm>	324
no <harm> ,	138
no <performance>	149
no <side-effect>	111
no <treatment>	-134
no <treatment> is	148
no <vital>	-133
no cause	-110
no gain	226
no link	275
no link with	147
no live	98
no live <pathogen>	98
no longer	-108
no such	112
node	193
none	418
none .	251
nor	209
normal .	-255
normal for	138
normally	-175
north	-136
not <condition>	-210
not <condition> .	-200
not <guarantee>	-152
not <harm>	198
not <harms>	287
not <hype>	143
not <lowers> the	-151
not <raises>	348
not <raises> <body>	209
not a	326
not an	108
not cause <condition>	144
not cause it	-114
not clear	-152
not for	276
not found	141
not go	195
not help	285
not make	111
not mean	-255
not mean that	-169
not put	215
not the	-229
not to	130
not usually	-128
noted	141
nothing	228
nothing about	-237
nothing for	244
nothing to	212
notice	113
notice .	-116
notice :	199
now	214
now .	-111
now and	258
now and then	245
nuisance	342
nuisance .	215
number of	136
obstructive	-110
occur .	-229
october	126
odd	300
of #	-252
of # to	-210
of # °	151
of .	153
of <buyer>	193
of <buyer> .	244
of <buyer> are	-175
of <buyer> who	143
of <condition>	-479
of <condition> ,	-115
of <condition> .	-511
of <condition> and	-135
of <condition> by	182
of <drug> ,	199
of <exposure> .	161
of <exposure> and	-146
of <harm>	134
of <harm> .	122
of <person>	-157
of <person> .	137
of <person> who	-193
of <pregnancy>	149
of <staff>	135
of <time>	169
of <time> .	113
of a	-259
of a <condition>	145
of a <drug>	127
of a <time>	186
of about	307
of any	-125
of bias	-332
of care	-151
of cases .	192
of every #	171
of it .	110
of its	-170
of more	131
of more than	113
of one	-139
of other	138
of ten	-132
of ten .	-128
of the	98
of the <beauty>	-149
of the <condition>	-139
of the <evidence>	255
of the <harm>	-209
of the <lowers>	126
of the <treatment>	147
of the first	-178
of them	-265
of them ,	-216
of them .	-138
of these	243
of us	-163
of use	123
of your	-400
off	404
off ,	190
off .	-299
off <harm>	-137
off <harm> .	-141
off an	212
off an <pathogen>	212
off and	-283
off the	-137
off the <body>	-136
offered	-122
often .	231
old	107
older	139
older <person>	-153
on ,	110
on .	-306
on <condition>	109
on <drug>	459
on <drug> .	214
on <drug> for	144
on <evidence>	162
on <evidence> .	161
on <harm>	-126
on <superlative>	-143
on <treatment>	-110
on <treatment> .	-117
on a	591
on a <device>	131
on a <drug>	249
on a fresh	117
on for	-314
on for <time>	-114
on it	169
on its	133
on long	145
on our	-185
on the	463
on the <body>	121
on the <device>	-359
on the <drug>	119
on the first	-191
on the floor	136
on their	-140
on to	-236
once	124
once in	240
one .	-146
one :	117
one <body>	125
one <drug>	-109
one <pathogen>	148
one <person>	155
one in three	-184
one that	105
one to	-173
one's	150
ones .	148
online	-160
only	-198
only .	-176
only if	-157
open	-207
or # of	157
or ,	-115
or <body> .	192
or <condition>	-392
or <condition> ,	-169
or <condition> may	155
or <drug>	106
or <drug> ,	-117
or <harm> ,	-106
or <harm> can	110
or <harms>	260
or <hypes>	109
or <pathogen>	-133
or <person>	236
or <time>	-177
or <time> .	-131
or <unwell>	133
or <unwell> <body>	111
or a <body>	-137
or a <condition>	188
or an	194
or be	143
or both	-147
or four	148
or if	157
or more	-199
or smell	-109
or stop	279
or take	121
or take <drug>	121
or the	-307
or the <body>	-422
or two	184
or two .	-120
or very	-109
order	-156
other	-448
other <body> .	108
other <condition>	-184
other causes	-122
other things	117
otherwise	93
out ,	-208
out a	107
out and	-212
out for	101
out of	284
out of ten	-126
out of the	394
out the	-203
outside	180
outside the	154
outside the <body>	191
over #	295
over six	-196
over six <time>	-196
over the	195
own ,	132
packs	102
page	-351
paper	118
part ,	117
part of	-231
part of it	-143
part of the	279
particular	194
partners	-128
parts	-160
parts of	-133
pass on	-105
passed	-175
passed .	-179
past	315
path	155
pauses	-157
per	129
per #	120
perhaps	-115
period	-208
permanent	409
permanent .	371
phone	-150
physical	146
pick	-206
picks	-116
picture	-258
picture .	-129
pigment	-103
placed	-206
places	-140
plain	-196
planned <treatment>	129
play	-199
plays	106
please	-170
plug	236
plugs	-130
plunge	149
point	-204
point to	-107
points	-151
pools	-121
poor	134
poor <health>	130
poor <vital>	-129
population	-124
positive	280
possible	224
pounding	148
pounds	-147
pre	-117
pre -	-117
press	-145
pressing	157
previous	217
previous <condition>	118
price	480
price is	177
private	-154
problem	151
problems	140
problems are	122
produce	198
prolong	199
prompt	-143
promptly	132
promptly .	132
prompts	-118
protect the <body>	170
protects	-193
protects the	-115
provided	-107
provoke	175
provoke <harm>	152
pull	229
pulled	114
pulling	190
pulls	-254
pulses	-230
put	591
put #	152
put a	-112
put it	214
put off	130
put the	-140
puts	232
quiet	-244
quit	174
quitting	235
ran	244
rare	651
rare .	300
rare cases	159
rarely	158
rarely ,	274
rarely , the	235
rarely a	115
rather	-96
rather than in	134
re	130
re -	136
reached	122
reaches	99
reaching for	-124
react	204
react to	187
readily	244
readily .	171
reads	-159
real	-348
reasonable	-124
reasons	-213
reasons .	-140
reassuring	173
rebound	170
recent	380
recent <treatment>	185
recipe	114
record	211
recover	126
regular <treatment>	165
relative	165
relaxes	-222
relying	270
relying on	270
remains	-112
remember	-122
repeated	164
repeated <drug>	145
replaced	141
report	-151
reported	594
reported by	209
reported by #	163
reports	357
reports of	182
reports of <harm>	140
respond	-184
result is	-147
return	303
return .	140
return to	131
returns	137
returns .	203
ridge	113
right	-282
right .	-125
ripen	-204
roof	-169
room ,	145
rough	276
roughly #	445
roughly # <percent>	104
roughly # of	205
roughly one	-81
roughly one in	-111
round	147
round and	119
rule out	195
rules	311
run	190
run out	104
running	253
safely	168
said	-222
said <condition>	-165
said on	153
same	-161
same ,	108
same as	-260
saw	199
says	-275
says .	145
school	-231
see	-620
see .	-157
seems	152
seen	246
seen .	-238
seen at	162
seen in	170
sees	-290
self	-161
self -	-161
semen	313
sends	-157
sends a	-130
sensitive	213
sent	-123
separate	157
separate them	155
serious <condition>	-161
serious <condition> .	-161
set .	-108
set it	-148
set off <harm>	-112
sets	149
sets off	135
settle .	129
seven	-129
seven <time>	188
seven <time> ,	167
seven <time> .	120
several	286
several <drug>	250
severe	-180
severe <condition>	172
sex	-381
sham	-127
shaped	-266
sharp .	-133
she said	-233
shoot	158
short	368
short ,	-135
short <product>	121
short of	124
shorter	211
should	471
should keep	156
should know	-275
should not	370
should not be	188
should wait	192
show	-253
shown	-209
shown to	-118
shows	-427
shows a	-170
shut	-202
side	-180
sign	-340
sign of	-184
signs	-303
signs .	-127
signs of	-176
signs of <condition>	-174
simply	-207
simvastatin	106
since	219
since a	173
since it	232
since it can	181
sit	134
six	-231
six <time>	-424
six <time> ,	-135
six <time> after	-104
six <time> to	155
skipping	104
sleeping in	146
sleeping in them	146
slides	-158
slightly	272
sling	107
slip or	110
slippery	134
slips	161
slow -	183
slow - <treatment>	146
slow .	170
slow <health>	145
slow <vital>	146
slow <vital> .	127
slow the	-201
slow the <body>	-91
slow to	152
slowly	-129
slows	368
slows <vital>	116
slows the	118
slows the <body>	122
small	-183
small <body>	-154
small <danger>	186
small vessels	-165
smaller	-211
smoked	211
smoked .	164
so	619
so ,	-129
so .	197
so <person>	-204
so <person> can	-123
so a	-278
so can	115
so it	132
so much	216
so take	171
so that	-181
so that <person>	-125
so the <body>	155
soft	-178
soil	-164
soil ,	-143
sold	-216
something	-264
somewhat	116
soon	294
soon as	203
sores	173
sort	245
space	-209
spare	145
speeds	277
spot	485
spot .	279
sprayed	-157
spread	-162
spreads	-258
square	201
squeeze	-136
stage	-197
stage .	-117
stairs	125
stand	203
standard	-96
start a	172
starts	-316
starts to	100
states	-305
states .	-132
stay	-150
stay in	138
stays	214
stays <unwell>	225
steered	183
step	169
sticky	-111
still	287
still ,	-164
still in	-139
still there	130
stop	212
stop <harm>	-111
stop and	251
stop and <red-flag>	121
stop the	115
stop them	120
stopped	135
stopping	349
stopping it	128
stops the	115
stoves	207
straight <body>	-122
straight into	98
straight into the	98
stray	127
strengthen	189
stretch the	153
stretch the <body>	153
strike	-129
stronger	160
stronger .	221
strongly	223
struck	154
studied	-199
stuff	-153
such <condition>	135
such as <condition>	-155
such as a	222
suit	-127
suits	-390
suits <buyer>	-213
summary	-126
surface	187
surface <body>	234
swallowed	234
sweat	-150
swim	119
switching	230
take <drug> ,	180
take a	-172
take a <time>	-123
take it	261
taken	585
taken for	-156
taken in	141
taken out	213
taken with	112
takes	-481
takes about	-124
taking	432
talk about	-168
tan	145
target	-252
teaches	-245
tell	-178
tell the	189
tells	-161
ten	-336
ten .	-181
ten <person>	-177
ten <time> .	-167
ten <time> and	125
tend	-119
tend to	-119
tend to be	-113
tenth	89
term	187
tested	-316
testing .	-124
than # americans	163
than <buyer>	-118
than <person>	-202
than <person> of	-115
than a	-347
than before	118
than four	180
than in	189
than one	177
than that	102
than the	-168
than two <time>	-141
that <ails>	-169
that <ails> .	-146
that <body>	198
that <harms>	-291
that <harms> the	-203
that <hypes>	161
that <person>	-172
that <person> <buyer>	-114
that <raises>	-356
that <time>	244
that <time> .	137
that <treatment>	-160
that can	252
that can't	175
that can't be	204
that cause	-134
that contain	147
that could	220
that evening	248
that goes	133
that had	122
that has	-131
that holds	288
that holds the	145
that is	-279
that is <unwell>	-208
that is too	123
that is why	165
that it does	191
that keep	214
that keeps	-174
that lasts	125
that make	-181
that reason	-178
that returns	115
that should	110
that spot	224
that the	180
that the <body>	359
that the <condition>	-138
that they	-123
that time	177
that was	110
that way .	-140
that your	-132
the <beauty> ,	-285
the <beauty> .	-477
the <beauty> and	243
the <beauty> may	118
the <beauty> was	308
the <body>	337
the <body> ,	-304
the <body> <ails>	108
the <body> <lowers>	-173
the <body> <unwell>	-144
the <body> and	-352
the <body> becomes	-153
the <body> by	-213
the <body> can	244
the <body> down	-99
the <body> feels	169
the <body> from	134
the <body> further	182
the <body> get	148
the <body> gives	206
the <body> has	-105
the <body> is	-262
the <body> makes	-132
the <body> may	340
the <body> open	-125
the <body> or	-176
the <body> to	-253
the <body> too	-138
the <body> turns	182
the <body> while	132
the <body> will	239
the <body> with	-174
the <condition>	-364
the <condition> ,	-296
the <condition> .	229
the <condition> does	-121
the <condition> in	-136
the <danger> .	202
the <device> .	256
the <device> of	173
the <device> stays	121
the <drug>	184
the <drug> ,	144
the <drug> on	-241
the <evidence> is	-123
the <exposure>	-267
the <form>	323
the <form> .	228
the <guarantee>	232
the <harm>	-268
the <harm> ,	-222
the <harm> .	-247
the <harm> <harm>	132
the <harm> <hypes>	166
the <harm> <unwell>	135
the <harm> can	256
the <harm> is	256
the <harm> that	-178
the <health>	184
the <health> .	149
the <hypes>	-137
the <likelier>	118
the <likelihood> <raises>	194
the <pathogen>	251
the <pathogen> ,	143
the <pathogen> .	254
the <pathogen> is	243
the <pathogen> may	180
the <person>	-411
the <person> <harm>	-227
the <person> frequent	202
the <product>	167
the <product> .	158
the <provider> and	361
the <provider> has	-105
the <raises>	-118
the <red-flag>	147
the <red-flag> .	200
the <staff>	-253
the <superlative> <treatment>	137
the <symptom>	223
the <time>	244
the <time> after	193
the <treatment>	256
the <treatment> ,	-250
the <treatment> .	230
the <treatment> <drug>	137
the <treatment> <harm>	-103
the <treatment> itself	173
the <unwell>	-135
the <vital> ,	169
the air	171
the bad	-108
the bath	248
the canal	176
the canal .	226
the center	-122
the chief	138
the door	137
the early	157
the edges	-190
the effect	228
the effect .	114
the effect of	132
the end	126
the exception	126
the first	283
the first #	267
the first .	-194
the first <time>	302
the first three	164
the first time	119
the floor .	142
the front	-125
the gap	-140
the head	-96
the inner	130
the inside	117
the largest	-142
the last	-329
the last <drug>	-141
the left	-204
the level	301
the level in	123
the list	128
the long	126
the longer	198
the longest	162
the loop	-132
the main	200
the middle of	141
the more	206
the new	235
the newer	166
the other	-164
the part of	245
the picture	-171
the place	166
the price	255
the real	-241
the reason	103
the result	-178
the result .	-139
the same ,	108
the same as	-260
the signs	-162
the slow	180
the spot	269
the stairs	138
the start	154
the story	-120
the time	-118
the toilet	138
the two	-124
the unit	-120
the united	-194
the united states	-194
the upper	-114
the usual	-123
the vessels of	-116
the waist	-170
the wall	-242
the worst	357
their <drug>	-115
their own	-144
them	158
them ,	-262
them for	-132
them is	-162
them to	110
them when	95
themselves	-217
themselves .	-206
then	-554
then it	181
then the	-240
there ,	-147
there .	245
there and	-125
there are	-208
there is <harm>	-117
there is little	168
there is no	-113
there were	128
there's	147
these	124
these <buyer>	-115
these can	-94
these include	277
they also	150
they are	-232
they are <safe>	-295
they are not	-106
they can	-272
they can <harm>	-152
they can be	-186
they could	150
they do not	135
they have	-181
they may	431
they slow	-129
they slow the	-100
thick	-275
thick as	-166
thicker	-99
thin	-96
thin <device>	-110
thin the	235
thin the <beauty>	106
thin the <body>	129
thing	-214
things	-245
this <pathogen>	117
this is	159
those <body>	-109
those given	-166
those on	115
those who	-153
those who took	-134
those with	175
those with <condition>	158
though	244
though <person>	-115
though it	181
threads	-215
three -	-163
three <time>	211
three <time> ,	116
three <time> .	-202
three <time> before	126
three <time> of	253
three <time> to	190
three or	178
three or four	148
three to	130
three to five	174
through	-483
through .	334
through <body>	-129
through a	-130
through the	-109
through the <beauty>	-253
through the <body>	-175
through your	106
ties	160
tight	130
tight .	-163
tight and	266
till	234
time	132
time ;	125
time can	199
times	-195
times the	235
tip	241
tip <harm>	231
tips	-226
to "	-170
to # .	-118
to # <percent>	421
to <condition>	273
to <condition> or	125
to <device>	-182
to <drug>	221
to <hype> <condition>	108
to <hypes>	160
to <hypes> .	335
to <lowers>	-282
to <lowers> <condition>	-130
to <rave>	179
to <rave> <percent>	112
to a	187
to a <staff>	98
to be	99
to be <unwell>	-213
to be expected	187
to be replaced	148
to begin with	178
to breathe	169
to drive	202
to eat	139
to eight	-116
to eight <time>	-201
to fear	366
to finish	176
to five	244
to five <time>	220
to go	220
to have	-124
to hide	-113
to keep	-111
to let	-179
to make	-203
to nothing	194
to one	236
to pass	170
to see	-139
to settle .	129
to stop	-204
to the <body>	-130
to the toilet	199
to their	-109
to them	183
to this	144
to two	159
to two <time>	157
to us	178
to use	-112
to wear	-145
to work	-289
to your	-248
toilet	121
told	421
too	244
too <unwell>	-121
too <unwell> to	-115
too fast	165
too high	177
too little	-485
too long	193
too soon	218
too tight	183
tools	308
towel	184
train	-183
trained	112
treated <body>	175
tried	-159
trigger	155
troubles	136
troubles up	157
troubles up to	157
try	-128
try .	-136
turn out	-139
turn the	-139
turned	153
turns	134
turns <unwell>	-145
turns to	-106
twelve	-404
twelve <time>	-242
twelve <time> .	-174
twenty	-123
twin	127
two	-232
two .	-170
two <condition>	215
two <person>	142
two <time>	-236
two <time> .	406
two <time> after	-195
two <time> before	-117
two <time> in	-107
two <time> of	124
two had	100
two of the	114
two to four	144
type ,	-115
types	-174
typical	-133
unable	176
unable to	176
uncommon	160
uncontrolled	155
under	165
under # .	179
under <treatment>	-221
under a	226
under the <beauty>	-182
uneven	245
united	-194
united states	-194
united states .	-124
units	172
unless	239
unless it is	127
unlike the	-143
unnoticed	-217
until about	136
until the	-341
unusual	152
unusual .	190
up .	450
up a	-129
up and	-218
up for	147
up for a	153
up on	-185
up to	435
up to #	284
up to six	107
up to two	259
upright	178
upwards	-294
urgent	200
urinate	110
us	-427
us .	-254
use	208
use .	109
used	331
used in	125
used to	-309
useless	204
uses	-110
usual .	113
usual and	110
usually	-246
usually <safe> .	102
vascular	149
very	430
very <unwell>	-116
vessels	-376
vessels of	-123
vessels of the	-123
waist	-170
wait	169
wait .	175
wait for	-122
walk	-253
wall	-218
walls	-126
want	-141
want to	-116
ward	-169
warn	-195
warning	232
was .	167
was <body>	168
was <lowers>	111
was <unwell>	331
was on	201
was once	127
was taken	234
was told	160
wash <body>	151
washing	-155
watch	121
watch for	217
watched	91
watched for	170
water	-295
water ,	318
water .	-146
water into	-183
water into the	-183
way	-330
way .	-266
way and	-108
we'd	183
wear the	121
wearing	266
wearing a	222
weather	-106
weekend	201
well as	-125
went	435
went in	143
were	251
were <likelier>	-124
were given	124
were stopped	113
wet	126
what	-421
what <buyer>	270
what is	-242
whatever	-264
whatever the	-128
when	-314
when <body>	210
when <pathogen>	-239
when <person>	237
when a	-181
where	113
where <body>	136
where <person>	218
where the	154
where the <condition>	-148
whereas	-239
whether	-222
whether <person>	-143
which <raises>	174
which a	190
which can	137
which could	102
which has	-122
which is	123
which is <safe>	115
which lets	110
which may	144
which the	-135
whichever	333
while	543
while .	158
while on	151
while the <body>	159
white	281
white ,	-99
white <body>	279
who	74
who are <pregnancy>	357
who had	-238
who has	-138
who have a	213
who have it	-249
who led	-131
who led the	-131
who never	206
who take	170
who take it	136
whole .	221
whose	-222
whose <body>	-227
widens	-122
will be	220
will have	132
will need	167
will not	229
will not <harms>	218
winter	-95
wiring	161
wise	145
wish	-175
with .	158
with <condition> .	187
with <condition> are	-102
with <condition> may	-151
with <drug>	508
with <drug> or	174
with <harm>	256
with <harm> .	177
with <safe>	-295
with <treatment>	234
with a <device>	-156
with a <drug>	-166
with a cloth	279
with an	220
with it	185
with it ,	146
with more	-157
with no	167
with such	152
with the	-236
within #	-240
within # <time>	-201
within <time> .	219
within a	323
within a <person>	255
within a <time>	87
within an	-176
within an <time>	-176
within five	-113
within five <time>	-113
within four	130
within four <time>	143
within the	205
within the <time>	157
within three	118
within three <time>	120
within twelve	-108
within twelve <time>	-108
within two	-150
within two <time>	-150
without	140
without .	113
without <condition> ,	-148
without <harm>	-108
without <harm> .	-108
without a	246
without it	158
won't	258
words	219
work	124
work ,	168
work or	195
working	-134
world	-147
worst	408
would	262
would have to	112
would never	112
would never have	112
writes	177
writing	-159
written	-119
yes	276
yes .	180
young	-157
young <person>	-119
younger	-118
your <body> <product>	113
your <body> is	-111
your <body> may	164
your <body> or	155
your <drug>	-238
your <health> ,	-105
your <staff>	-261
yours	-140
yourself	159
zero	465
zero <harm>	483
° f	132
￼	124
￼ .	-77`,
    'class': `active-property	145
ail-verb	347
beauty-object	-284
benefit-verb	-453
better-word	474
body-part	290
buy-call	-106
buyer-noun	301
call-phrase	-409
cause-verb	285
complaint	-376
complication	366
contra	449
convenience	700
device	614
drug	406
effect-of	224
exposure	198
guarantee	-169
harm	543
harm-verb	300
harmful	-116
health-object	-223
herb	293
hype-phrase	-187
hype-verb	-215
likelier	239
likelihood	423
link-verb	95
natural-claim	-271
neutral-advice	546
nutrient	-292
occur-verb	173
offer	-260
pathogen	248
performance-phrase	245
person	352
product-noun	-478
proof-puff	-131
provider-noun	-329
pseudo	-216
rave	-233
red-flag	166
remedy-service	358
replace-care	-149
reporting	-467
risk-tone	428
safe	590
safety-noun	238
shift-verb	299
side-effect	223
staff-noun	-265
suffer-verb	223
superfood	111
superlative	-171
supplement	-254
symptom-object	229
time-unit	186
treatment	393
trouble	224
vital	180`,
    'heading': `#	152
# :	182
, but	184
: the	213
<ails> ?	123
<benefit>	-371
<body>	-295
<body> ,	239
<body> and	231
<body> to	168
<buyer> notice	151
<complication>	612
<condition>	-262
<condition> :	-113
<contra>	832
<contra> it	361
<danger>	139
<danger> ?	129
<drug>	513
<drug> to	251
<evidence>	-270
<evidence> ?	135
<exposure>	166
<harm>	-250
<harm> <body>	160
<harm> ?	-130
<harms>	162
<health> ?	-122
<hypes>	347
<interact>	468
<likelier> ?	-158
<lowers>	199
<lowers> it	151
<performance>	-128
<person>	-277
<person> are	-168
<person> been	-152
<person> do	180
<person> get	-112
<person> know	-119
<person> may	130
<person> tried	199
<person> will	-109
<product>	-173
<product> ?	-112
<proof>	-192
<provider>	-126
<raises>	334
<raises> the	132
<rave>	-217
<remedy>	-150
<remedy> ?	-121
<replace-care>	305
<reporting>	203
<safe>	456
<safe> ?	605
<safety>	563
<side-effect>	776
<side-effect> ?	127
<staff>	145
<symptom>	-109
<time>	444
<treatment>	397
<treatment> ,	221
<treatment> and	297
<treatment> for	106
<treatment> is	-304
<unwell>	159
<unwell> ?	160
?	-146
a <body>	-222
a <condition>	368
a <person>	-112
a <staff>	-104
a <treatment>	-208
a word	-192
about <drug>	274
about the	-104
advice	-112
affect	252
after <treatment>	-197
afterward	185
again	631
all	-143
alternatives	459
an <pathogen>	272
an <treatment>	-115
and <body>	221
are <person>	-111
are they	-111
ask	186
at home	122
background	-292
be treated	-161
becomes	-165
before <person>	160
before the	-145
better	218
beyond	-157
brief	-179
by step	-187
can <ails>	108
can <person>	331
can do	422
can it	119
care	188
caring	105
caring for	105
causes	145
causes it	114
cautions	-238
check if	-175
come	-306
comes	-200
common is	165
compare	135
could be	-114
do <buyer>	-118
do <person>	-182
do <treatment>	122
do ?	-364
do they	307
does <condition>	-281
does <treatment>	-146
done	-340
done ?	-214
down	163
during	130
enough ?	-124
factors	325
facts	-155
failure	-150
feel	281
findings	-130
five	155
for <buyer>	-146
for <condition>	156
for <harm>	185
for ?	106
for a	140
for me	-148
found	350
found ?	-203
from the	-113
go	508
going	-114
going home	143
going on	-239
good	170
good to	125
happens	-251
happens in	-272
have <person>	-251
hear	-210
heat	117
help ?	-140
home	180
how are	-159
how common	165
how does	-449
how is	241
how it	146
how often	378
if	-276
in <condition>	-333
in brief	-179
in one	-119
in the	-126
is <condition>	-133
is <likelier>	-166
is <treatment>	135
is a	-116
is an	144
is the	-149
isn't	126
it <performance>	-128
it <safe>	286
it ?	-162
it done	-209
it for	120
it help	-224
it is	-166
it last	170
it show	-138
keeping	-135
kinds	-170
kinds of	-118
know	-112
know about	147
known	-192
last	105
last ?	170
less	154
light	176
like	396
like ?	179
likely	250
long will	225
look for	-170
may be	-280
may notice	377
me ?	-160
means	-231
meet	-221
mixing	142
more	217
my	309
need	155
need it	-152
need to	277
neither	160
never	-150
next	-137
notes	216
notice	569
numbers	-154
of <treatment>	-351
of the	236
offered	-246
often	378
on <harm>	-125
on the	-299
one	283
options	-172
order	306
other	169
other <drug>	-217
other things	445
out	-158
over	124
please	304
please <red-flag>	111
possible	225
print	201
problem	-240
problems ?	-122
questions	-177
reach	-202
read	161
really	-118
research	-292
right	-118
routine	122
say	-334
see	220
serious	250
short	-286
should	-115
show ?	-199
side	260
signs	-305
signs of	-181
small	212
step by	-187
stop	209
take	-354
take it	-252
taking it	128
that help	312
the <body>	253
the <condition>	-212
the <danger>	198
the <device>	-114
the <evidence>	-352
the <exposure>	-108
the <harm>	152
the <proof>	-114
the <side-effect>	171
the numbers	-149
them	360
there	226
these	-221
things	389
things that	256
this <drug>	-208
three	116
three <time>	191
to do	-157
to get	187
to see	-119
to take	-215
told	156
too	154
treated	160
treated ?	185
tried	260
trouble	-208
two	-218
types	-198
under	-128
up	320
us	-203
use	186
use it	205
used	-208
using	-146
warnings	-173
water	556
what <buyer>	-194
what <hype>	-111
what <person>	718
what <raises>	108
what a	-124
what about	348
what are	-288
what can	431
what causes	439
what do	-181
what does	-417
what happens	-209
what is	-677
what it	362
what might	127
what the	-380
what they	316
what this	-116
what was	95
what will	221
what's	-211
when	-238
when is	-148
when it	204
when to	-343
where	-305
which	-184
who	-234
who <contra>	231
who is	-137
who may	-280
whom	112
why	-1045
why <treatment>	-199
why does	-201
why have	-157
why might	-107
why the	243
will it	644
will my	142
with it	150
with other	239
word	-192
words	-128
work	-162
would	-189
your <device>	-117
your <staff>	470
yourself	156`,
    'lead-in': `:	105
<buyer>	241
<contra>	163
<exposure>	-123
<likelier>	184
<person>	357
<treatment>	-206
a	-161
are	144
be	97
common	136
for	-134
here	243
if	106
include	-127
is	207
may	-118
notice	308
of	-162
other	272
the	125
these	157
they	-155
things	363
to	238
use	188
what	117
with	113`,
    'place': `aftercare	396
alone	442
announced	95
benefit	-785
block-quote	154
cell	450
first	-1154
in-aftercare	-423
in-faq	522
in-risk	-1179
instruction	-524
item	77
long	180
middling	301
plain	204
quotation	245
risk	628
shop	-154
short	262
speaker	-136
title	-684
top	-1646
under-question	-126
very-short	-812`,
    'before': `care-heading	317
condition	-215
disease-heading	-270
none	134
risk-heading	698
score	231`,
  },
}
