// Made by `pnpm train` from test/training and test/corpus; do not edit.
// Inputs: 0ca394d15b2d0efc

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -2.824,
  strong: 0.6,
  around: {"own":0.835,"before":0.283,"after":0.698,"second-before":0.469,"second-after":0.44,"page":-1.916,"section":0.638,"bias":-0.655},
  weights: {
    'reason': `about-treatment	343
agent-before	152
agent-causes-harm	357
agent-changes-body	226
agent-first	410
agent-harms-body	458
agent-is-culprit	225
agent-is-harmful	-111
agent-is-safe	233
agent-lowers-harm	-578
agent-lowers-risk	-384
agent-makes-likelier	296
agent-shifts-agent	-164
ail-and-agent	-345
ail-at-hand	183
asked	-171
body-ails-with-agent	-419
care-heading	207
cell-of-harms	157
complication	172
complication-of-agent	263
condition-only	-334
contra-agent	-332
contra-it	-356
contra-it-if	698
denies-harm	-411
denies-harm-at-hand	564
disease-causes-harm	-541
disease-first	-726
disease-harms-body	-732
disease-heading	262
echoes-harm-of-agent	747
event-at-hand	-256
first-person	139
germs-with-agent	185
harm-affects-people	218
harm-before	-406
harm-counted	-299
harm-expected	371
harm-heading	-737
harm-in-risk-section	-399
harm-is-frequent	481
harm-not-found	-325
harm-told	-503
hurt-and-agent	-370
hurt-at-hand	100
instruction	398
it-causes-harm	270
it-harms-body	143
it-makes-likelier	-653
level-moves	563
list-of-contraindications	394
list-of-feelings	185
list-of-harms	185
may	-340
may-in-risk-section	-161
no-link	367
none	-677
pauses-agent	-387
permits-agent	-225
person-suffers-with-agent	56
person-unwell	-546
person-unwell-with-agent	-361
refuses-agent	274
refuses-it	348
risk-heading	-278
risk-of-harm	136
risk-with-agent	122
share-at-hand	296
share-in-risk-section	208
side-effect	369
something-causes-harm	241
tells-diagnosis	-355
tells-how	243
tells-logistics	-204
tells-need	209
tells-spread	-220
tells-symptoms	-372
there-is-risk	-149
toll-of-agent	140
trouble-and-agent	-149
trouble-at-hand	-437
unknown-may-harm	217
unwell-and-agent	-194`,
    'word': `10	-156
abscess	-125
ache	241
aching	-217
acne	-160
add	207
adults	-434
air	-190
alarm	137
alcohol	424
allergic	204
allergies	-184
allergy	339
amlodipine	157
anaemia	-218
anemia	-256
ankles	-113
anti	163
antibiotics	-101
antibody	-165
anticoagulants	-230
antidepressants	198
antihistamines	211
anyone	573
apart	-211
apnea	-201
arm	142
arms	-128
arteries	-116
aspirin	492
asthma	126
attack	201
attacks	-161
away	195
backs	-139
balloon	-212
before	-141
belly	169
benign	-160
better	-239
bipolar	172
bite	118
black	261
bladder	226
blinded	-144
blinding	-246
blister	-178
block	-173
blocks	-184
body	-116
bone	175
bothers	164
bowel	-116
bowels	172
breast	125
breastfeeding	-109
breath	-188
breathlessness	-139
brittle	106
bruise	-162
bruised	264
bruises	495
burn	178
burning	-243
burns	242
burst	-144
buyers	204
calcium	198
calf	122
came	-197
can't	-153
cannot	-259
carbamazepine	120
carbon	-143
cataract	283
cell	128
cells	-218
chair	166
chance	182
change	-121
chemotherapy	134
chest	-120
chill	-125
cigarettes	184
claims	-104
climbs	-137
clinic	-110
clinics	159
clogged	-129
clot	-140
cloudy	-122
codeine	296
cohort	127
colchicine	148
cold	-138
colon	-176
colonoscopy	176
coma	202
common	-244
company	-223
complaint	305
complaints	235
complication	228
complications	170
compounds	-138
condition	-216
constipated	197
constipation	258
contact	-216
contraceptive	143
cord	-125
cotton	151
course	405
courses	174
crack	-246
cracks	-218
cramps	286
cream	-149
creams	-134
crooked	-106
cure	-226
cutting	260
cyclosporine	153
damage	-200
dangerous	-273
dark	-114
data	300
deaf	-214
death	247
decay	-136
density	161
depression	-270
die	-125
died	211
dies	-134
diet	-259
disability	-121
disabling	-137
disease	-257
disorder	154
disturb	150
diuretics	148
dizziness	330
dizzy	168
doctor	-220
dose	181
doses	-174
double	-383
doubled	388
doubles	152
downtime	135
drain	-258
drawback	228
drawbacks	175
dreams	356
dressing	-160
dressings	-162
drifts	133
drinkers	139
drinks	-193
drive	206
drops	-284
drowsiness	265
drowsy	321
drug	-145
drugs	395
dry	-202
dust	-203
eardrum	142
eat	-151
edge	-146
effects	215
emergency	184
enamel	268
enzyme	-109
events	124
everybody	99
everyone	-156
evidence	-276
exercise	-153
exercises	-295
experts	307
extra	209
eye	-102
eyelid	148
failed	-308
fall	-253
false	150
families	-169
family	-180
fat	-184
fatal	254
feed	303
fell	140
fever	185
few	242
fibers	-138
figure	168
fillings	147
filter	-148
finger	-132
first	109
fistula	143
flares	-107
flora	-110
flu	445
fluid	233
flushed	165
foam	129
fog	275
food	-202
foot	-181
forehead	123
fracture	-182
friendly	256
frozen	-169
gag	143
gain	166
garlic	164
gel	-174
gentle	248
germ	139
germs	353
gets	49
ginger	-161
give	-131
given	141
gland	-162
glare	-138
glaucoma	379
good	173
got	-150
grafts	162
grapefruit	273
grogginess	125
groggy	170
grown	-301
grows	-191
growth	190
growths	-162
guaranteed	139
gullet	222
gums	-105
hair	-203
half	-142
halved	129
hands	-596
harm	215
harmed	114
hazard	199
headache	456
healing	207
heals	152
health	-408
healthy	158
hearing	-303
heart	-263
heartburn	111
heating	169
heavy	-267
heel	-136
heparin	-188
hepatitis	-129
high	-153
hip	113
hiv	264
hives	220
hormones	-120
hospital	265
hours	-259
hunger	-160
hurt	268
hypoglycemia	132
i'm	-275
ibuprofen	151
ileostomy	130
ill	-377
illness	145
immune	94
implant	86
implants	265
inflamed	-222
inflammatories	221
inhalers	199
inhibitor	191
injure	173
injuries	108
inner	-122
insulin	-89
irritable	-209
irritate	194
irritated	-172
irritates	237
irritation	279
itch	-486
itchy	385
jar	-105
jaundice	-249
jaw	227
jawbone	172
joint	-279
keyhole	129
kidney	165
kidneys	366
kills	-143
laser	113
lasik	147
lasting	-134
lead	167
leg	181
legs	-231
less	-175
leukemia	-212
levels	85
lift	-142
lifting	-201
light	-131
likelier	199
likelihood	179
likely	399
limited	151
lips	152
lithium	150
live	185
liver	131
longer	-181
loosens	115
loss	-232
lotion	-140
love	237
lower	226
lump	-299
lungs	138
magnesium	137
malaria	-136
many	-176
mark	219
masks	-94
measles	148
members	-219
menu	153
mesh	146
mind	133
minutes	-361
monoxide	-121
mood	-293
more	231
most	-124
mouth	422
movements	184
mri	254
mucus	-115
mushrooms	112
must	109
naloxone	-140
nausea	299
neck	199
needles	229
nerves	-237
never	166
newborns	-320
nice	133
nicotine	120
nights	-194
no	-140
noise	-107
nose	234
nosebleed	183
noses	148
nothing	214
numb	250
numbed	-153
oestrogen	-171
office	-184
often	-215
oil	150
ointments	-116
older	-167
one	323
operation	217
operations	198
ordinary	94
osteoporosis	-118
others	-207
outbreak	152
outlast	-111
ovaries	188
overdose	160
overload	-188
overnight	299
pace	-183
pacemaker	245
pacemakers	102
pad	144
pads	-125
pain	-719
painless	142
paracetamol	-234
parents	-210
paroxetine	266
patch	445
patches	-121
pelvis	-295
pens	154
perforation	141
picking	106
pills	134
pinch	-179
pinches	255
pink	129
placenta	-203
plan	-168
plates	157
pneumonia	-221
poisonous	122
pollen	-174
poor	-369
poorly	-158
pounding	167
pounds	-224
powder	-174
practitioner	161
pregnancy	327
pregnant	234
prescription	-198
press	-220
presses	-283
pressure	179
prevent	-217
prick	-162
procedure	-152
products	-181
program	-201
propranolol	204
protein	130
proteins	-290
puberty	147
puffiness	145
puffy	166
pulse	-200
push	155
pushes	-224
pushing	226
question	97
radiation	276
raise	-123
raises	386
raw	99
reaction	-284
reactions	155
recall	215
recipients	257
recommended	165
red	-263
redness	245
rejected	274
relapse	-161
remedies	343
remove	-156
removing	108
replacements	150
resistant	147
rest	-531
results	-141
reverses	-176
ribs	133
right	228
rise	167
risk	-290
risks	134
rob	-135
room	165
root	-166
rough	76
ruin	-162
rules	232
runs	-441
safe	1031
saliva	214
salt	-227
scarred	-244
scope	-117
screening	-226
sedatives	161
see	-93
sensitivity	159
serum	-147
sexual	126
shaking	-192
shaky	142
shin	177
shock	-97
short	-146
shots	426
should	326
shown	-150
shrinks	-264
shunt	157
sick	-377
silicone	-201
sleep	-497
sleeping	329
slipped	-139
slow	138
smarts	142
smokers	590
smokes	164
smoking	512
snapped	221
sneeze	-146
snoring	-210
so	212
soften	-132
some	389
sore	319
soreness	136
sores	202
sperm	-144
spider	-200
spine	102
spirits	220
spleen	-181
splints	132
spoils	-117
spotting	169
sprain	-212
spray	-140
stain	-273
starve	-173
starved	180
statin	254
steady	-127
stem	-118
stenosis	153
steps	-249
stick	-142
sting	379
stings	393
stomach	627
stools	290
stores	-155
strain	-322
strains	-345
strength	124
strep	-129
strip	282
stroke	-134
sudden	229
sugar	-307
sunburn	182
sunlight	176
supports	-137
surgery	156
surgical	125
survivors	-125
swell	205
swelling	-166
swells	-193
swollen	-211
symptoms	-209
system	146
tablet	-250
taste	214
tattoos	146
tear	114
tearing	138
tears	-387
technique	139
temperature	-203
ten	228
tenderness	212
test	-285
testers	150
testicle	161
tests	-519
therapy	-176
thickness	-174
thin	149
thinner	129
thinners	308
third	-93
thoughts	135
thousands	125
threaten	150
thyroid	138
tighten	200
tiredness	-191
tissue	-379
tobacco	373
toe	139
toes	485
tolerated	165
tonic	129
tooth	113
top	-140
topiramate	151
torn	-263
toxic	94
toxins	-93
treatment	-284
trial	-417
trials	-198
trips	-122
trouble	-233
troubles	189
tube	-253
tubes	-279
tumor	235
tumors	-114
twice	223
twitch	-193
ultrasound	-256
unborn	127
uncomfortable	198
underactive	142
unpleasant	255
unsafe	152
users	555
vaccines	198
ventilator	135
vessels	-147
virus	-88
viruses	-220
vision	226
vivid	238
vocal	123
wakes	126
waking	-186
warfarin	147
washes	-110
watery	-171
weeks	154
weeps	127
weight	-172
weights	146
well	236
went	113
white	298
wind	-149
wine	133
withdrawal	-150
withheld	154
within	125
without	-130
women	-148
works	-136
worry	180
worse	404
wrists	129
years	-153
yeast	153
yellow	-291`,
    'word-stem': `10	-156
a	212
absces	-125
ache	241
acne	-160
add	165
adult	-432
air	-190
alarm	342
alcohol	424
allerg	155
allergic	204
amlodipin	157
anaemia	-218
anaesthetic	-136
anemia	-256
anti	163
antibiotic	-159
antibod	-161
anticoagulant	-291
antidepressant	267
antihistamin	229
anyon	573
apart	-211
apnea	-201
area	-80
arm	142
arms	-128
arter	-137
as	54
aspirin	492
asthma	126
at	-21
away	195
back	-74
balloon	-212
batter	160
be	326
befor	-141
bel	169
benefit	221
benign	-160
better	-239
bind	132
bipolar	172
bite	118
black	261
bladder	226
bleach	177
blind	-266
blister	-346
block	-348
blood	230
body	-116
bone	175
break	-160
breast	191
breastfeed	-109
breath	-91
breathless	-139
brittl	106
bruis	505
bulg	-124
burn	177
burst	-193
calcium	198
calf	122
came	-197
can't	-153
cancer	-158
cannot	-259
carbamazepin	120
carbon	-143
carr	-65
cataract	350
chair	164
chanc	127
chang	-123
cheek	158
chemical	-200
chemotherap	134
chest	-120
chew	158
cigarett	190
claim	-219
clog	137
clogg	-129
clot	-137
cloud	-107
codein	296
cohort	127
colchicin	148
cold	-134
collaps	188
colon	-176
colonoscop	176
coma	202
common	-244
compan	-242
complaint	540
complic	398
compound	-206
concentr	121
condition	-324
constip	258
constipat	197
contact	-216
contraceptiv	143
cord	-82
cosmetic	-131
cotton	151
cough	-162
count	-40
cours	580
crack	-510
cramp	349
cream	-283
crook	-106
cur	-207
cure	-226
cutt	260
cyclosporin	153
damag	-302
dangerou	-273
dark	-114
data	300
deaf	-296
death	166
deca	-136
densit	161
depression	-270
die	-125
died	211
dies	-134
diet	-228
disabilit	-121
disabl	-141
disc	-135
diseas	-259
disorder	192
diuretic	148
dizz	168
dizzi	330
do	-190
doctor	-320
does	-297
dos	-173
dose	181
doubl	157
downtim	135
drain	-328
drawback	403
dream	344
dress	-322
drink	-229
drinker	139
driv	228
drop	-411
drows	321
drowsi	265
dry	-232
dust	-203
eardrum	142
edge	-146
effect	150
ejacul	154
emergenc	184
enamel	268
enzym	-82
erection	216
everybod	99
everyon	-156
evidenc	-276
exercis	-448
expert	303
extra	209
extract	-177
eye	-102
fail	-381
fall	-139
fals	150
fami	-180
famil	-169
fat	-184
fatal	254
feed	258
fell	140
fever	167
few	242
fill	139
filter	-166
first	109
fistula	163
flar	-174
flood	-167
flora	-110
flu	445
fluid	233
flush	245
foam	129
fog	275
food	-216
foot	-181
for	148
forearm	-123
forehead	123
fractur	-194
friend	254
frozen	-169
gag	143
gain	166
garlic	164
gel	-174
gentl	248
germ	492
gets	49
ginger	-161
give	-131
given	141
gland	-154
glar	-138
glaucoma	379
good	173
got	-150
graft	294
grapefruit	273
grogg	170
groggi	125
grow	-277
grown	-301
guarante	123
gullet	222
gums	-105
hair	-223
half	-142
hand	-542
harm	344
have	-192
hazard	272
headach	441
heal	403
health	-250
hear	-303
heartburn	111
heat	216
heav	-267
heel	-170
heparin	-218
hepatiti	-129
high	-153
hip	113
hiv	485
hook	-166
hormon	-130
hospital	281
hour	-159
hunger	-160
hurt	288
hypoglycemia	132
i	-230
i'm	-275
ibuprofen	151
ileostom	130
ill	-232
immun	94
implant	350
in	-170
infant	-152
infection	335
inflam	-431
inflammator	160
infusion	-132
inhaler	160
injur	218
inner	-122
insulin	-89
irrit	279
irritabl	-209
irritat	262
it	145
jar	-105
jaundic	-250
jaw	227
jawbon	172
joint	-310
jump	253
keyhol	129
kidne	165
kidney	366
laser	241
lasik	147
last	-156
lead	218
leg	181
legs	-231
lentil	-92
less	-175
leukemia	-212
level	197
lift	-233
light	-137
like	365
likelier	199
likelihood	179
limit	275
lin	-184
lips	152
lithium	150
live	185
liver	123
longer	-181
loosen	149
loss	-232
lotion	-174
love	237
lump	-513
magnesium	137
malaria	-136
many	-176
maoi	126
mark	222
mask	-217
may	158
measl	148
member	-233
mend	-90
menu	152
mesh	206
minut	-292
monitor	-181
monoxid	-121
month	-228
mood	-325
more	231
most	-124
mouth	411
move	183
mri	254
mucu	-115
must	109
naloxon	-140
nausea	299
neck	207
needl	136
nerv	-382
never	166
newborn	-327
nice	133
nicotin	120
night	-163
no	-140
nois	-144
nos	148
nose	234
noseble	183
not	-424
noth	214
oestrogen	-124
offic	-185
often	-215
oil	150
oint	-246
older	-167
one	323
oper	415
opioid	209
ordinar	94
osteoporosi	-118
other	-202
ovar	188
overdos	161
overload	-194
overnight	299
pace	-183
pacemaker	347
pad	144
pads	-125
pain	-720
painles	142
paracetamol	-234
parent	-318
paroxetin	266
pass	-211
patch	217
patient	116
pelvi	-295
pens	154
perfor	141
pharmac	-137
pick	126
pierc	345
pill	142
pink	129
placenta	-203
plan	-115
plat	260
platelet	-84
pneumonia	-225
poisonou	122
pollen	-174
poor	-527
powder	-111
practitioner	156
pregnanc	327
pregnant	234
pres	-220
prescription	-222
press	-397
pressur	179
prevent	-294
prick	-176
procedur	-140
product	-215
program	-209
propranolol	204
protein	-160
pubert	147
puff	166
puffi	145
puls	-200
push	244
question	97
radi	276
rais	98
raw	99
reach	-147
rebound	128
recall	212
recipient	257
recommend	165
reduc	-126
reject	281
relaps	-172
remed	226
replace	108
resistant	147
rest	-575
result	-141
revers	-176
ribs	133
right	228
rise	167
risk	-196
rob	-135
room	165
rough	76
ruin	-201
rul	283
runs	-441
sachet	-116
safe	1157
saliva	214
salt	-257
scald	224
scarr	-371
scop	-117
screen	-227
second	239
sedativ	216
see	-114
seizur	117
sensitivit	159
serum	-148
sexual	126
shin	141
short	-219
shot	334
should	326
shown	-150
shrink	-86
shunt	160
sick	-317
silicon	-201
sleep	-98
slip	125
slipp	-142
slow	174
smart	246
smok	662
smoker	592
snapp	346
sneez	-225
snor	-210
so	212
soar	125
sock	-145
some	389
sor	202
sore	432
sperm	-144
spider	-200
spin	102
spirit	220
spleen	-182
splint	142
spoil	-100
spott	169
spra	-140
sprain	-230
stain	-235
statin	270
stem	-118
stenosi	153
stent	156
step	-249
steroid	280
stick	-91
sting	878
stomach	627
stool	129
stor	-268
strain	-667
strength	108
strep	-129
strip	148
strok	-171
sudden	272
sugar	-346
sunburn	380
sunlight	176
surger	155
surgical	125
survivor	-125
swollen	-211
symptom	-108
syndrom	-126
system	198
tablet	-157
tast	207
tattoo	222
tear	-135
temperatur	-203
ten	228
tender	189
tendon	130
test	-729
tester	150
testicl	169
that	-231
therap	-190
thinner	437
third	-201
thought	171
thousand	125
threaten	171
thyroid	138
tighten	228
tired	-191
tissu	-390
to	307
tobacco	373
toe	139
toes	485
tolerat	165
tongu	183
tonic	145
tooth	113
top	-140
topiramat	151
torn	-263
toxic	94
toxin	-216
trial	-616
trip	-140
tub	-175
tube	-253
twic	223
twitch	-178
ultrasound	-256
unborn	127
uncomfortabl	198
underactiv	142
unpleasant	255
unsaf	152
user	637
vaccin	106
ventilator	135
ventricl	-161
vessel	-189
viru	-88
virus	-220
vision	226
vivid	238
vocal	123
warfarin	147
wash	-96
we	-171
weaken	264
wear	-148
weep	113
well	231
went	113
whit	298
wind	-161
wine	133
with	195
withdrawal	-150
withheld	154
within	125
without	-130
women	-148
work	-232
worr	237
wors	404
wound	163
yeast	110
yellow	-291
you	-128
your	-343`,
    'run': `!	-309
" -	222
" <harm> is	231
" <hypes>	-109
" <safe>	149
" <unwell>	195
" says	-110
" this	-146
#	-271
# , #	168
# .	-214
# :	72
# <buyer> in	140
# <drug>	269
# <drug> .	119
# <likelier>	189
# <percent> ,	190
# <percent> .	259
# <percent> had	116
# <person> in	119
# <pregnancy>	-173
# <time>	-238
# <time> .	-137
# <time> and	-109
# a	163
# are	-99
# have	287
# have a	137
# is	-158
# mg	-185
# million	-173
# of	204
# of the	242
# of those	-130
# pd	121
# reports of	139
# the	114
$	-116
$ #	-116
( "	120
( <drug> ,	-139
( <harm>	139
( up	-94
( up to	-94
) .	169
) <treatment>	-145
, "	-189
, " says	-110
, #	-173
, <body>	-142
, <body> .	156
, <body> and	-118
, <body> or	-108
, <condition> ,	-146
, <condition> and	-167
, <condition> or	-129
, <drug> and	-134
, <exposure>	-415
, <exposure> ,	-126
, <exposure> and	-191
, <harm> and	-387
, <harm> or	166
, <harms>	-175
, <hypes>	-250
, <pathogen>	-312
, <pathogen> <raises>	-129
, <pathogen> and	-174
, <person>	-151
, <provider>	-157
, <pseudo>	-100
, <rave>	-209
, <remedy>	109
, <safe>	91
, <treatment>	-130
, <unwell>	-168
, <unwell> <condition>	102
, <unwell> or	189
, a <condition>	206
, a <exposure>	-146
, a <unwell>	-157
, a little	-172
, all	151
, and <body>	138
, and <buyer>	235
, and <condition>	-121
, and <drug>	-133
, and <exposure>	155
, and <harm>	256
, and <pathogen>	-231
, and <person>	231
, and at	-124
, and can	-212
, and for	-124
, and i've	162
, and it	-70
, and one	214
, and so	-108
, and that	-259
, and then	136
, and two	177
, are	124
, as	417
, as do	160
, as the	157
, at	250
, at the	221
, because	203
, because a	157
, because it	112
, bring	137
, but at	129
, but the	158
, but they	-154
, called	-141
, can	125
, certain	174
, every	238
, except	131
, have	184
, if <person>	-91
, in	121
, is	-226
, it	185
, it isn't	128
, less	404
, more than	-143
, nothing	-172
, of	99
, often	-105
, once	242
, or	-256
, or <unwell>	122
, roughly	-123
, since	551
, since a	104
, so	272
, so a	105
, so that	-173
, the <form>	138
, the <staff>	124
, then	-185
, there	153
, this	152
, though it	152
, to	-132
, too	187
, too little	147
, turn	-162
, was	109
, where	-242
, which	163
, which a	167
, which is	77
, who has	201
, with	208
, with <harm>	276
, yes	476
, yes .	438
, zero	179
- <body>	-147
- <health>	101
- <time> -	190
- <treatment>	279
- free	-158
- old	190
- shaped	-147
- term	193
. ￼	171
/	-237
/ l	-110
: <drug> ,	152
: <evidence>	130
: <evidence> have	130
: <harm>	187
: <person>	-47
: <unwell>	271
: <warning>	172
: a	163
: a <person>	163
: it	173
: it's	201
; <beauty>	-225
; <buyer>	158
; <exposure>	213
; <person>	-165
; <treatment>	161
; a	183
; a <product>	180
; about	-191
; in	242
; several	162
; whether	139
<achievement>	-146
<ails> ,	-336
<ails> after	300
<ails> and	-221
<ails> at the	123
<ails> for	138
<ails> in the	151
<ails> of	-113
<ails> of <condition>	-115
<ails> on	142
<ails> on the	167
<ails> the	208
<ails> them	-131
<ails> through	-156
<ails> with	-156
<beauty>	323
<beauty> (	110
<beauty> , or	130
<beauty> <ails>	-110
<beauty> <harm> ,	-178
<beauty> and <body>	97
<beauty> can	146
<beauty> has	-167
<beauty> that's	130
<beauty> to	-146
<beauty> was	247
<beauty> will	114
<benefit>	-205
<body>	-124
<body> , <harm>	-229
<body> , a	194
<body> , and	348
<body> , so	144
<body> , where	-114
<body> -	132
<body> . "	269
<body> :	170
<body> <ails> .	-222
<body> <ails> for	165
<body> <condition>	-92
<body> <harm>	216
<body> <harm> .	185
<body> <harms>	-144
<body> <hypes>	-218
<body> <interact>	-155
<body> <product>	123
<body> <raises>	-223
<body> <unwell> and	135
<body> about	147
<body> adjusts	116
<body> adjusts .	116
<body> after	-240
<body> and <condition>	-98
<body> and <treatment>	109
<body> and be	134
<body> and on	130
<body> and the	163
<body> are	167
<body> are <safe>	152
<body> at	-190
<body> becomes	-137
<body> becomes <unwell>	-134
<body> by a	197
<body> can	-208
<body> can <raises>	-97
<body> can be	-114
<body> cannot	-95
<body> comes	134
<body> does not	168
<body> don't	-176
<body> down	-154
<body> feel	242
<body> follow	140
<body> for	160
<body> from the	135
<body> further	120
<body> further .	119
<body> gets	146
<body> gives	154
<body> happens	109
<body> hard	155
<body> if	149
<body> in	100
<body> in <buyer>	182
<body> instead	-121
<body> is <ails>	-131
<body> is no	-183
<body> is taken	110
<body> isn't	-165
<body> makes	-168
<body> more	213
<body> of a	109
<body> or <condition>	193
<body> or <harm>	-169
<body> or <harms>	122
<body> or the	-107
<body> out	60
<body> so	-130
<body> that	-138
<body> that <ails>	-142
<body> that are	-85
<body> to make	-113
<body> too .	-177
<body> turns	114
<body> under	211
<body> under one	179
<body> until	265
<body> was	185
<body> were	195
<body> will	376
<body> will be	228
<buyer> (	-134
<buyer> , and	131
<buyer> .	186
<buyer> <ails> ,	-200
<buyer> <harm>	-159
<buyer> <raises>	-157
<buyer> a	157
<buyer> a <time>	164
<buyer> after	-116
<buyer> and	-173
<buyer> are	-174
<buyer> are free	-119
<buyer> come	120
<buyer> describe	209
<buyer> developed	115
<buyer> do	-138
<buyer> find	129
<buyer> has had	168
<buyer> have	144
<buyer> have <ails>	143
<buyer> have been	185
<buyer> in #	230
<buyer> in the	-182
<buyer> it	-211
<buyer> notice	170
<buyer> on	163
<buyer> out	205
<buyer> put	152
<buyer> take	-102
<buyer> to	-212
<buyer> who take	263
<complication>	265
<complication> to	144
<condition> , <condition>	-180
<condition> , <harm>	199
<condition> , and	266
<condition> , because	156
<condition> , which	-136
<condition> , with	162
<condition> :	352
<condition> <ails> in	166
<condition> <contra>	139
<condition> <drug>	173
<condition> <harm>	-283
<condition> <harms>	-105
<condition> <likelihood>	185
<condition> <pathogen>	-142
<condition> <person>	110
<condition> all	-156
<condition> and <harm>	151
<condition> are	-101
<condition> before	-122
<condition> can	-145
<condition> can be	-130
<condition> causes	-136
<condition> comes	-208
<condition> comes from	-164
<condition> does	-122
<condition> for	202
<condition> from	168
<condition> has	-275
<condition> in <buyer>	-120
<condition> in a	149
<condition> in which	113
<condition> inside	162
<condition> inside the	170
<condition> is	-222
<condition> is <likelier>	-110
<condition> is no	254
<condition> itself	-210
<condition> later	-131
<condition> make	-101
<condition> may be	-159
<condition> of	-165
<condition> often	113
<condition> or a	223
<condition> than	-166
<condition> that	-336
<condition> that <harms>	-125
<condition> that does	-135
<condition> the	-261
<condition> the <body>	-168
<condition> to	153
<condition> was	148
<condition> without	-162
<contra>	272
<contra> ,	107
<contra> .	128
<contra> <body>	-181
<contra> <body> .	-132
<contra> <condition>	-120
<contra> <exposure>	-105
<contra> <form>	-148
<contra> after	-107
<contra> by	-186
<contra> in	150
<contra> one	125
<contra> under	235
<contra> under #	181
<contra> while	132
<contra> with	357
<convenience>	260
<convenience> .	144
<danger>	246
<danger> .	165
<danger> are	126
<danger> are small	117
<danger> factors	-138
<danger> is	212
<danger> of	217
<danger> of bias	-149
<device>	-306
<device> , and	-160
<device> <treatment>	-163
<device> and	122
<device> do	115
<device> may be	-132
<device> sends	-152
<device> that	91
<device> to	124
<drug> (	182
<drug> ,	259
<drug> , <drug>	217
<drug> , so	143
<drug> :	-180
<drug> ;	-184
<drug> <body>	142
<drug> <body> the	145
<drug> <contra>	95
<drug> <guarantee>	-117
<drug> <hypes> the	159
<drug> <interact>	155
<drug> <lowers> the	-146
<drug> <raises> it	132
<drug> <treatment> <drug>	-138
<drug> all	228
<drug> alone	142
<drug> and <exposure>	100
<drug> and <person>	155
<drug> and a	-145
<drug> are	-141
<drug> are <drug>	-119
<drug> are the	116
<drug> by	-177
<drug> by <body>	-193
<drug> can be	-141
<drug> can make	254
<drug> did	-126
<drug> do not	-257
<drug> for the	122
<drug> from	293
<drug> have	-273
<drug> in the	-135
<drug> is	171
<drug> is an	159
<drug> is not	117
<drug> it	314
<drug> leaves	-153
<drug> made	117
<drug> may	232
<drug> of the	179
<drug> on	-119
<drug> on the	-201
<drug> only	-125
<drug> only .	-125
<drug> slow	-142
<drug> slow the	-141
<drug> to	-192
<drug> was	193
<drug> within	-142
<drug> without	104
<evidence> # <percent>	170
<evidence> .	97
<evidence> disagree	98
<evidence> found that	-147
<evidence> that	-104
<evidence> the	135
<evidence> were	-169
<exposure>	326
<exposure> ,	-142
<exposure> , <exposure>	186
<exposure> , and	-108
<exposure> -	-143
<exposure> .	-152
<exposure> <device>	-184
<exposure> <harm>	224
<exposure> <harms>	166
<exposure> <interact>	123
<exposure> <raises>	260
<exposure> alone	-98
<exposure> and	-172
<exposure> and <exposure>	159
<exposure> in the	-148
<exposure> into the	156
<exposure> makes	186
<exposure> narrows	195
<exposure> of	201
<exposure> of <remedy>	105
<exposure> on	-174
<exposure> on the	-196
<exposure> to <harm>	-213
<exposure> water	-134
<food>	-106
<form> and	-223
<form> for	-254
<form> the	144
<guarantee> "	-157
<guarantee> .	169
<guarantee> <condition>	-140
<guarantee> <condition> .	-138
<guarantee> an	-137
<guarantee> an <harm>	-137
<guarantee> it	-125
<harm>	169
<harm> )	153
<harm> , <body>	-146
<harm> , <condition>	69
<harm> , a	163
<harm> , an	-143
<harm> , or	193
<harm> :	-200
<harm> <harm> off	226
<harm> <likelier>	119
<harm> <treatment>	-132
<harm> a little	148
<harm> after	-126
<harm> after <treatment>	-107
<harm> after the	192
<harm> all	111
<harm> and	137
<harm> and <condition>	238
<harm> at	200
<harm> by	-87
<harm> came	-152
<harm> can be	-140
<harm> comes	-198
<harm> comes from	-111
<harm> easily	127
<harm> for #	-182
<harm> for up	127
<harm> from	-292
<harm> from <body>	162
<harm> has	153
<harm> have	108
<harm> in	-233
<harm> in <buyer>	-158
<harm> in a	-120
<harm> in the	230
<harm> is	140
<harm> is <unwell>	-185
<harm> is a	-136
<harm> is another	154
<harm> is common	166
<harm> is the	135
<harm> it	243
<harm> lasts	140
<harm> makes	-224
<harm> may come	145
<harm> near	133
<harm> near the	133
<harm> of	164
<harm> of the	300
<harm> on a	-257
<harm> or	-166
<harm> or <condition>	-199
<harm> or <harm>	303
<harm> or a	155
<harm> starts	-106
<harm> that <hypes>	121
<harm> the <body>	-108
<harm> to <condition>	153
<harm> to the	-135
<harm> under	179
<harm> under the	102
<harm> was	145
<harm> where	239
<harm> where the	189
<harm> will	208
<harm> with	-113
<harmful>	616
<harmful> .	153
<harmful> <body>	196
<harmful> <exposure>	-144
<harms>	213
<harms> "	144
<harms> , though	-118
<harms> <beauty>	235
<harms> <beauty> .	178
<harms> <body> .	157
<harms> <person> .	194
<harms> a	150
<harms> and	-244
<harms> can	-173
<harms> of	153
<harms> so	-181
<harms> the	79
<harms> the <beauty>	151
<harms> the <pathogen>	122
<harms> with	-143
<harms> your	178
<harms> your <body>	197
<health> against	102
<health> at the	144
<health> is	201
<health> is a	119
<health> of	-158
<health> that	159
<health> was	-109
<hype> <condition> .	137
<hypes>	-236
<hypes> , so	160
<hypes> .	300
<hypes> <body>	131
<hypes> <harm>	-231
<hypes> <health>	141
<hypes> <health> ,	150
<hypes> <hypes>	149
<hypes> <person>	91
<hypes> <person> at	210
<hypes> a	-226
<hypes> in #	158
<hypes> more	-133
<hypes> of	121
<interact> the	-99
<likelier>	337
<likelier> .	391
<likelier> and	-143
<likelier> in	-129
<likelier> than	-117
<likelier> to	-167
<likelier> to be	-180
<likelier> with	155
<likelihood>	220
<likelihood> .	-273
<likelihood> <raises>	151
<likelihood> <raises> with	184
<likelihood> of being	90
<lowers> <condition>	-153
<lowers> by	-154
<lowers> in a	218
<lowers> the <likelihood>	-227
<lowers> to	191
<natural> .	-134
<offer>	-173
<pathogen> #	205
<pathogen> ,	-204
<pathogen> , so	146
<pathogen> <pathogen>	102
<pathogen> and <pathogen>	125
<pathogen> cause	98
<pathogen> in	-257
<pathogen> of a	-159
<pathogen> out	-161
<pathogen> slows	288
<pathogen> that	-200
<pathogen> where	123
<percent> ,	190
<percent> , and	173
<percent> .	169
<percent> had	116
<percent> in	-182
<percent> of <body>	184
<percent> of <treatment>	139
<performance>	225
<performance> ,	316
<performance> .	171
<performance> :	175
<performance> and	-186
<performance> the	126
<person>	-150
<person> #	-228
<person> )	-154
<person> ,	205
<person> :	108
<person> <ails> in	173
<person> <buyer>	113
<person> <buyer> find	160
<person> <buyer> had	141
<person> <buyer> it	-154
<person> <buyer> notice	141
<person> <buyer> who	128
<person> <buyer> with	-205
<person> <drug>	367
<person> <harms>	-159
<person> <health>	160
<person> <health> .	114
<person> <lowers>	159
<person> <person>	142
<person> <safe>	234
<person> <time> .	165
<person> <time> of	-169
<person> a <harm>	174
<person> an inch	120
<person> and	111
<person> are <pregnancy>	127
<person> at	160
<person> been	-189
<person> can	-575
<person> can <harms>	130
<person> do	-185
<person> don't	-132
<person> don't need	124
<person> ever	133
<person> every	-155
<person> expect	-126
<person> find	212
<person> foods	132
<person> foods and	136
<person> for #	144
<person> frequent	128
<person> has	-379
<person> have <condition>	180
<person> have had	-142
<person> have to	175
<person> home	152
<person> in the	-106
<person> knows	240
<person> look	225
<person> may	147
<person> may feel	207
<person> may have	220
<person> may need	-183
<person> need	-145
<person> of	-129
<person> of it	-239
<person> of the	-173
<person> of these	-159
<person> of those	221
<person> on	220
<person> point .	187
<person> put	139
<person> should be	-124
<person> stop	352
<person> to	-205
<person> under	333
<person> up	191
<person> want	-152
<person> was	91
<person> who has	-135
<person> will	-93
<person> will be	-128
<person> won't	108
<person> would	-154
<pregnancy> .	380
<pregnancy> :	273
<pregnancy> ;	177
<pregnancy> can	-76
<pregnancy> or	182
<pregnancy> or <pregnancy>	168
<pregnancy> should	109
<product> , and	180
<product> .	-158
<product> :	-181
<product> <ails>	144
<product> <device>	-129
<product> <harm>	-124
<product> <harms>	86
<product> and	-257
<product> are	182
<product> at	200
<product> can	-162
<product> have	166
<product> it	226
<product> the	211
<product> the <body>	151
<product> to	-117
<provider>	-178
<provider> ,	-165
<provider> .	-154
<provider> <treatment>	125
<pseudo>	-267
<raises>	45
<raises> :	136
<raises> <pathogen>	161
<raises> <unwell>	-127
<raises> and	-213
<raises> at	-127
<raises> by about	143
<raises> in	286
<raises> into the	111
<raises> on with	173
<raises> the	301
<raises> to	-135
<raises> with	132
<rave>	-130
<rave> <buyer>	156
<rave> <percent>	-255
<rave> <time>	-136
<red-flag> if	127
<remedy> ,	-225
<remedy> :	135
<remedy> <device>	-193
<remedy> <raises>	-210
<remedy> can	145
<remedy> does	154
<remedy> for <body>	162
<remedy> in the	167
<remedy> is	-122
<remedy> only	157
<remedy> that	-192
<replace-care>	-135
<reporting>	-280
<reporting> have	109
<safe>	345
<safe> , and	-277
<safe> .	141
<safe> for	124
<safe> level	123
<safe> the	128
<safe> the <body>	128
<safety> in	157
<side-effect>	195
<side-effect> ,	171
<side-effect> .	116
<staff>	-166
<staff> '	126
<staff> before	120
<staff> can	-252
<staff> may	-256
<staff> said	182
<staff> was	124
<superlative> .	164
<symptom>	-104
<symptom> .	-175
<symptom> for	165
<symptom> the	129
<time>	145
<time> , #	-139
<time> , and	269
<time> , it	241
<time> , since	259
<time> , so	231
<time> , though	-138
<time> -	142
<time> - old	190
<time> .	-147
<time> . "	162
<time> after	163
<time> after each	161
<time> and in	133
<time> are	106
<time> before	-287
<time> before .	-211
<time> beforehand	-139
<time> beforehand .	-119
<time> did	-141
<time> if	-141
<time> may	-208
<time> of	439
<time> of it	205
<time> of the	-118
<time> or <time>	-233
<time> or longer	108
<time> or two	126
<time> was	139
<treatment>	-198
<treatment> , in	-160
<treatment> , or	-162
<treatment> <ails>	153
<treatment> <ails> .	147
<treatment> <harm> .	186
<treatment> <person>	-121
<treatment> <treatment>	-133
<treatment> an	190
<treatment> and	-99
<treatment> and <harm>	-189
<treatment> and <treatment>	-184
<treatment> are	319
<treatment> as	-153
<treatment> at	160
<treatment> can	-248
<treatment> do	198
<treatment> do not	153
<treatment> does not	157
<treatment> done	132
<treatment> in the	-166
<treatment> left	125
<treatment> of	188
<treatment> out	172
<treatment> out of	115
<treatment> that	-129
<treatment> the	-188
<treatment> the <body>	-148
<treatment> they	124
<treatment> through	152
<treatment> until	135
<unwell>	357
<unwell> , and	256
<unwell> .	128
<unwell> <drug>	135
<unwell> <exposure>	-169
<unwell> air	-191
<unwell> and	168
<unwell> and <unwell>	141
<unwell> are	-157
<unwell> because	-176
<unwell> for	375
<unwell> in	-227
<unwell> in <person>	-190
<unwell> on	206
<unwell> on the	207
<unwell> one	140
<unwell> or	153
<unwell> square	216
<unwell> the <body>	-188
<vital>	195
<vital> are	132
<warning> ,	271
<warning> on	-169
<warning> to	-152
a "	-180
a <body> .	-153
a <complication>	-170
a <complication> .	-207
a <condition>	213
a <condition> ,	170
a <condition> .	-326
a <condition> at	163
a <condition> can	-202
a <condition> or	-175
a <condition> that	151
a <device>	-163
a <device> ,	198
a <device> can	-118
a <device> that	139
a <drug>	-179
a <drug> .	-133
a <drug> that	190
a <evidence>	-293
a <form>	-128
a <harm> ,	180
a <harm> on	-124
a <harm> under	143
a <harmful>	194
a <person>	213
a <person> .	-190
a <person> <buyer>	347
a <person> <time>	-164
a <person> of	226
a <product> of	121
a <provider>	-302
a <provider> .	-123
a <remedy>	-192
a <staff> before	150
a <time>	-167
a <time> <condition>	-97
a <time> and	-173
a <time> are	157
a <time> can	144
a <treatment> .	264
a <treatment> is	-176
a <unwell> one	124
a bit	220
a blow	-155
a cause	180
a cause of	205
a cloth	141
a concern	209
a cool	155
a cup	74
a different story	118
a dip	145
a first	-153
a fresh	322
a fresh <condition>	119
a full	-217
a glass	-121
a hard	256
a hundred	284
a large	134
a little	170
a mail	154
a nuisance	141
a place	-111
a recent	157
a recent <condition>	109
a result	139
a serious <condition>	-153
a short time	-151
a small <danger>	163
a time	222
a very small	155
a warm	130
a warning	128
about #	170
about # in	160
about <raises>	104
about a <person>	-222
about a tenth	163
about as	-155
about one	202
about one <person>	-166
above the	-199
account	-200
act	-255
active <harm>	117
activity	-151
adjusted	-120
adjusts	115
adjusts .	116
adult in	-187
advise	145
advised	-251
advised .	-129
affect	173
affects <person>	-119
after <harm>	-174
after <pathogen> #	148
after <time> of	192
after a <condition>	-122
after a <harm>	-191
after a <time>	-137
after a long	156
after an	-129
after an <harm>	-123
after each	266
after it	195
after one	203
after that	-137
afterward	431
afterward ,	134
afterward .	166
again	133
again within	99
against a	-149
agent	197
air	202
alike	-163
alike .	-165
all ,	-199
all <buyer>	165
all the	155
almost	264
almost no	215
alone .	115
alone is	-199
also be	-197
alternative	115
alternative .	-114
among	476
among the	172
among them ,	-174
amounts	453
amounts .	142
an <body> is	114
an <body> or	-141
an <condition> that	-102
an <harm>	-148
an <harm> ,	-165
an <harm> or	-194
an <pathogen>	134
an <pregnancy>	122
an <treatment>	-183
an <treatment> .	-108
an <treatment> is	115
an <treatment> that	149
an active	176
an active <harm>	117
an alternative	150
an early	-173
an inch	166
and ,	116
and , in	168
and <ails> .	-129
and <body>	188
and <body> .	-212
and <body> <condition>	-156
and <body> are	131
and <buyer> who	174
and <condition> ,	-99
and <condition> .	145
and <condition> make	-100
and <drug> are	123
and <exposure> in	-195
and <harm> can	-159
and <harm> may	-172
and <harm> the	-97
and <harms> the	186
and <health>	-205
and <hype>	283
and <hypes> in	164
and <person>	-172
and <person> <drug>	301
and <person> in	-152
and <person> may	156
and <person> still	134
and <product>	-155
and <remedy>	-196
and <treatment> are	176
and <treatment> is	115
and <unwell> .	-165
and <unwell> <body>	-204
and <vital>	-161
and a <body>	-61
and a <condition>	192
and a <unwell>	279
and after	-151
and at	-162
and be	140
and be breathed	144
and become	-138
and can be	237
and cannot	450
and cause	-283
and cause <condition>	-156
and do	-208
and does	184
and every	-182
and far	-139
and for a	148
and four	-160
and his	188
and i've	148
and its	-136
and make	179
and may need	176
and no	-156
and not	-353
and of	226
and should	198
and should be	143
and slow	127
and the	-108
and the <body>	115
and the <harm>	-159
and the odd	201
and then	206
and then it	156
and there	192
and they are	-129
and two	232
and warm	-136
and was	249
and will	169
and with	144
animals	159
answer to	-121
any of these	178
anything	-106
apart	-195
appears	-151
approach	113
are .	-145
are :	179
are <ails>	109
are <body>	-120
are <contra>	-107
are <harmful>	408
are <hype>	113
are <natural>	-107
are <pregnancy>	290
are <raises>	-171
are <unwell> to	122
are about	197
are affected	130
are common and	-128
are fine	179
are fine .	136
are free	-128
are free of	-120
are given	-191
are left	124
are linked	104
are linked to	107
are not .	234
are not affected	137
are over	167
are still	-178
are too	-129
are what <buyer>	101
around	65
around #	186
around # in	119
around for	-141
arrives	-104
as <person>	142
as <person> .	154
as a	113
as do	160
as if	416
as if <person>	201
as much as	-197
as strong	107
as strong as	107
as the	-130
as those	123
as though	181
as well	238
asked	-126
at all ,	-192
at birth	-209
at birth .	-136
at first	492
at first .	307
at least one	142
at one	-196
at the	-143
at the <body>	106
at the cost	165
at the edges	-129
at three	200
at two	135
at two <time>	106
at work	157
authors	-142
average	-113
average .	-163
aware	-118
aware of	-136
away	-130
away .	-264
away and	122
badly	190
band	235
batches	113
baths	127
be <ails>	-122
be <contra>	155
be <harmful>	201
be <lowers>	169
be <lowers> .	116
be <unwell>	247
be <unwell> .	-227
be <unwell> and	168
be <unwell> for	200
be afraid	-150
be as	119
be asked	-145
be aware	-106
be breathed	118
be breathed in	114
be caused	-115
be caused by	-115
be done	-128
be expected	258
be hard to	-152
be left	-126
be reported	-156
be told	-127
be used in	125
be used to	-202
beam	162
beam .	164
because	273
because <harm>	215
because <person>	-122
because it	172
becomes <unwell>	-125
becomes <unwell> and	-145
been	163
been <unwell>	-115
been reported	126
been seen	171
been studied .	181
been told	-120
before	-132
before .	-148
before it	216
before it gets	189
before the	-290
beforehand	-156
beforehand ,	-186
begin	289
begin to	-144
begin with	273
begins	-210
below # <percent>	120
below the	-146
bend	-229
bending	309
beneath	252
beneath the	187
beneath the <body>	127
better	-147
better ,	137
better and	150
better off	139
better than	-106
between	-141
between #	150
between # in	140
between <buyer>	-112
beyond	150
bias	-273
bigger	-230
bind <remedy>	-169
binds	138
birth in	193
bit	168
black ,	-108
black and	147
blow	-179
blue	138
blur	131
both <body>	-132
brake	123
breathed	260
breathed in	117
breathed in .	140
brief <harm>	116
bring <body>	-113
bring a	153
bring on	116
brings	196
brings <harm>	146
brought	242
brown	148
bulk	-178
bulk of	-122
burned	232
but	101
but at	129
but does	-146
but does not	-118
but the	134
by #	-278
by <condition>	-131
by <exposure> .	103
by <harm>	-112
by <pathogen>	130
by <treatment> .	-132
by a	134
by about	-124
by about <person>	-159
by it	170
by itself	-283
by mistake	246
by the	-102
by the time	-164
called	-399
called <condition>	-229
called <condition> .	-165
came <body>	-116
camera	-156
can ,	133
can <ails>	297
can <ails> .	134
can <exposure>	-272
can <exposure> to	-160
can <harm> ,	-162
can <harms> a	111
can <treatment>	114
can all	-207
can also	-87
can be	-461
can be <harmful>	142
can be left	-166
can begin	130
can begin within	131
can bring	107
can bring on	115
can cause	239
can crowd	-134
can do	-199
can get	230
can happen	-140
can help	-179
can hide	-117
can itself	156
can make	120
can move	156
can see	-149
can set off	-124
can spread	-137
can stop	-112
can turn	260
cannot	42
cannot do	145
care .	145
case	372
cases	176
cases .	145
catch	168
cause <condition>	137
cause <harm>	-91
cause <harm> and	-123
cause a <condition>	-115
cause of	220
caused by	-236
caused by <condition>	-107
causes	-134
center	-185
centre	122
certain	168
certain <drug>	129
change	183
change .	151
change of	-121
changed	150
changes	-368
cheap	124
check	201
chewed	121
chewing	-131
chicken	144
chief	133
children's	160
clear	-110
clear .	128
clears	-264
clips	132
clue	-116
clumps	149
collect	235
collects	-167
combined	156
comes <body>	166
comes from	-228
coming	-134
common and	281
common in	-228
common reasons	-134
complete	-104
concern	195
contact ,	-139
contact with	167
controlled	-172
cooked	163
cool	305
cool <body>	152
corrected	172
cost of	165
costs	247
coughing ,	119
could	298
could be	-202
could have	126
could have been	127
countries	-134
couple of <time>	181
couples	119
cover	-217
cover the	-138
crowd	-221
crowds	169
current	-198
date on	-108
dead .	184
deeper	159
delayed	121
deliver	-182
dental	146
department	-132
describe	200
desk	-149
detect	-100
develop	252
developed	221
diagnosed	220
did a	150
did not	-208
did not .	-224
different	-180
different story	118
do .	-175
do it	260
do not .	166
do not buy	142
do so	-153
do the	289
do the same	301
does not	236
does not <harm>	121
does not <harms>	-154
does not <lowers>	155
does not make	269
does the	205
doesn't <exposure>	159
doesn't <harms>	151
doesn't cause	-99
doing	125
doing nothing	109
don't	292
don't help	108
don't need	122
done in	-168
donor's	163
donor's <body>	163
door	243
door to	122
down .	183
down the	-209
dr	-220
dr .	-137
drainage	94
drew	148
dried	-156
drink	-97
drive	286
drive ,	149
drums	133
due	-114
dug	121
dulled	167
during	236
during <pregnancy>	-131
during the	131
during the <treatment>	226
each	-204
earlier <treatment>	-108
early	130
early <evidence>	-152
ease	-259
ease <harm>	-190
easter	145
easy <harm>	-125
eaten	-145
edges	-89
effect	212
effect of <drug>	-136
effects	324
effects .	199
effects are	113
eight .	-113
eight <time>	-168
eight in	125
either .	100
elastic	168
electrical	-118
eleven	-121
end and	174
end in	-133
ended up	268
enough	-199
escapes	193
even	241
even a	205
evening	235
evening .	126
events	173
ever	319
ever had	139
ever had a	114
every	-367
every # <buyer>	-125
every # to	140
every <time>	-253
every <treatment>	236
every one	143
every six	-169
every six <time>	-168
every two	-228
every two to	-128
everything	-145
everything else	-144
exceed	162
except	130
excess	316
expect	385
expect a	279
expected	401
experiment	100
explain	-146
external	159
extremely	166
extremely rare	147
factors	-190
failure	-153
false	150
far as <person>	139
fast	147
fast ,	-172
faster .	226
fear	360
fear of	228
feel	188
feel .	-123
feeling	250
feels as	197
fewer of	122
fewer of these	127
fifty	194
finding	-175
first #	143
first # <time>	165
first <harm>	-122
first <time> is	127
fitting	138
five .	155
five <time>	194
fixed	-129
flames	232
floors and	-162
fluid	-141
fluid may	175
folks	164
follow	163
follow -	159
follow - up	160
follow from	155
follows	-212
food	-341
food ,	114
food .	-181
foods	143
for #	275
for # to	132
for <body> under	261
for <buyer>	-210
for <buyer> who	-201
for <buyer> with	166
for <condition>	-179
for <condition> and	140
for <harm>	-185
for <harm> .	-137
for <person>	122
for <person> <body>	144
for <person> and	-134
for <person> with	131
for a	206
for a <body>	119
for a <time>	484
for about	215
for about six	188
for an	119
for an <time>	120
for another	181
for longer	107
for more	283
for the <body>	109
for the first	184
for us	-141
form when	-123
forms	-274
forty	-134
found ,	178
found .	-278
found in	-222
found no	236
four	-158
four .	152
four <time> before	-148
free	-422
free of	-112
freely	235
frequencies	209
frequency	-260
frequent	113
fresh	210
fresh <condition>	106
friday	156
from <condition> ,	123
from <exposure>	-155
from <harm> .	172
from it	164
from that	154
from the <body>	-248
from the <drug>	103
from the <harm>	124
from the <pathogen>	-105
from the site	137
front of	-174
fruit	100
full	-322
further	200
further .	188
g #	121
g # pd	121
gain	-134
gates	152
gave	148
gave me	249
gave me a	176
generally	297
gentler	215
gently	149
get a	232
get in	-210
get in .	-205
get lazy	226
gets better	121
getting	-112
give	-67
give <person>	168
give a	-189
given	-335
given a	-142
given for	-151
given within	-109
giving	102
glasses	-163
go on	-96
go on .	-144
goes in .	155
going	188
going <body>	116
gone .	-273
gone in	146
greater	207
groups	-215
guess	-137
habits	-156
had <condition>	-151
had <condition> .	-226
had <harm>	194
had a	119
had a <harm>	175
had an	223
had not	133
had not been	-152
had to	268
had to be	192
happens	150
happens in	119
happens in about	172
hard , <unwell>	99
hard to	-77
harder	143
hardly	245
has <ails>	-124
has <condition>	209
has become	154
has been seen	180
has caused	159
has no	-122
has not been	214
has to	83
has to be	185
hasten	109
have <ails>	246
have <condition> ,	190
have <condition> .	-156
have <condition> or	99
have <device>	100
have <harm>	152
have <pathogen>	-151
have <person>	-149
have a	-177
have a <condition>	-149
have an	205
have at	157
have at least	157
have been	113
have been found	168
have fewer of	122
have followed	123
have found	115
have had	-288
have had a	-158
have it	-275
have not	137
have one	-153
have the	-209
have to	180
having	-119
head	216
head or	168
healthy <person>	170
heat	134
heat .	146
heat <harms>	-104
help ,	148
help it	114
helped	153
helps	-287
her <body>	288
her <staff>	162
her that	277
here are	-148
here is	159
here is what	166
hide the result	-142
high	137
high .	140
high a	144
higher	186
highest	112
his <body>	-227
hits	113
hole	219
hole in the	123
homes	-201
how	-230
hundred	102
i'd	174
ice	213
ice .	250
ice for	130
if <person>	115
if <person> are	-185
if <person> ever	114
if <person> have	174
if <person> stop	203
if <person> take	237
if they	165
if your <body>	185
ii	-130
in #	627
in # )	-134
in # ,	-311
in # .	158
in # <buyer>	-184
in # <percent>	209
in # of	112
in # or	139
in # to	184
in ,	-173
in <body>	138
in <body> and	-165
in <condition>	-146
in <condition> ,	-163
in <condition> .	197
in <condition> the	-163
in <harm>	-152
in <person> .	-183
in <person> it	-172
in <person> who	137
in <person> with	-134
in <pregnancy>	201
in <pregnancy> ,	155
in <rave> <buyer>	244
in <unwell>	164
in a hundred	279
in a large	117
in about #	302
in about a	-185
in amounts	125
in healthy	194
in nearly all	89
in one	247
in roughly	149
in roughly #	191
in ten	-123
in ten <person>	-111
in that	304
in the <beauty>	-220
in the <time>	143
in the end	-184
in the first	488
in the heat	142
in the wall	136
in their	-211
in those	207
in those who	227
in three	-191
in twelve	128
in two	-75
in two to	-169
in up	173
in up to	173
in your	-119
inch	132
include :	170
included .	122
ink	124
intensity	133
internal	128
interval	172
into it	146
into the <body>	142
invites	151
invites <condition>	130
is #	-153
is .	117
is <ails>	-208
is <convenience>	138
is <convenience> .	169
is <harmful>	401
is <harmful> .	207
is <harms>	-159
is <lowers>	171
is <natural>	-127
is <raises>	-165
is <safe>	322
is <safe> .	-183
is <safe> and	111
is <safe> in	123
is <treatment>	111
is <unwell>	-235
is <unwell> for	209
is a	-121
is a different	-129
is almost	175
is an <condition>	-128
is an alternative	95
is an emergency	102
is around	154
is around #	154
is at	-164
is common and	303
is common in	-197
is expected	132
is fine .	-110
is for	-191
is found	-196
is found in	-143
is generally	155
is hard	104
is left	-112
is little	136
is never	119
is no need	-157
is normal	267
is not a	-124
is not the	-123
is now	-163
is often	219
is permanent	105
is poor	-171
is possible	129
is pulled	136
is rare	191
is rare .	138
is seen	-142
is taken	183
is that	105
is the main	140
is their	129
is their <superlative>	119
is there	110
is tilted	89
is to be	149
is too	201
is too high	134
is uncommon	133
is used	-173
is usual	205
is usual .	169
is what	128
is why	140
is worn	124
isn't <unwell>	151
it ,	145
it , the	134
it .	100
it <ails>	-229
it <condition>	211
it <contra>	-94
it <performance>	-196
it <raises>	-157
it about	130
it after	142
it along	111
it also	301
it by	-139
it can't	243
it cannot	203
it comes	192
it comes <body>	147
it feels	157
it gets	126
it goes in	166
it happens	-168
it has	-61
it in	-169
it in <condition>	110
it is	-122
it is .	133
it is <contra>	196
it is <unwell>	-136
it is about	136
it is still	-124
it isn't <unwell>	151
it may take	-193
it reaches	-129
it reaches the	-129
it shows	-134
it suits	-131
it suits <buyer>	-133
it takes	-133
it up .	148
it were	93
it's	447
it's normal	-148
its <safety>	220
its <safety> in	157
its effect	121
its own	191
its own .	155
its price	173
itself	-291
itself does	101
itself is	-141
job	-247
judged	-153
juice	250
just after	200
keep	-178
keep it	189
keep the	-191
keeps <person>	194
kept	279
kept off	139
killer	173
kinds	-147
knocks	152
know	-300
know what	-161
known	174
known .	330
l	-136
l .	-128
land	180
large <evidence>	148
larger	212
larger than	110
largest	-131
last	-225
last a <time>	-128
last of	142
last period	-165
last two	164
late .	111
later	-150
latter	133
layer	-210
lazy	348
least one	142
leave <person>	192
leave it	-110
leave the	-142
leaves	209
leaves your	226
leaving	107
led	151
led to	136
left	278
left <buyer>	135
left in	183
left in the	101
left side	127
less of	-144
lets	268
level	221
level .	138
levels	-297
lid	-155
lie	-131
lies	-199
life ,	-151
life .	129
lifetime	238
light	-259
light ,	-175
lights	194
like an	98
likely	161
likely to	199
limb	241
link	193
link with	127
linked	217
linked to	382
list of	-196
little	124
little .	-134
little <body>	119
little is	-124
little is known	-137
live <pathogen>	160
live <pathogen> .	126
loaded	215
long	197
long ,	-151
long -	150
long - term	163
long before	-95
longer	305
longer ;	174
longer to	210
look after <person>	141
look for	-228
looked	-103
loop	-121
loose and	142
loose pieces	-150
lose	172
lose <health> .	136
loses	108
loss	-170
loud	210
louder	174
low	354
low -	225
low .	-134
low phosphate	150
lunch .	177
lying	106
lying down .	103
lying flat	122
made	177
made in	175
made in the	220
made me	205
made my	279
main	199
main cause	180
major	140
make <person>	229
make <remedy>	-171
make a	186
make it	-81
make the	245
make this	125
makes	170
makes <buyer>	-182
makes <harm> <unwell>	150
makes a	-102
makes it <unwell>	-179
makes the	192
mark is	204
marks	169
match	-220
matter	-236
may <ails>	160
may <harm> .	-119
may <harms>	275
may <pathogen>	164
may <raises>	273
may also be	-125
may be	-461
may be a	132
may cause <harm>	-125
may come	104
may even	163
may feel	227
may have	-246
may have been	-121
may last	-215
may last for	-124
may look	156
may make	263
may not	-198
may not be	-102
may take	-257
may turn	150
me	313
me the	136
meal	-151
mean <condition> .	-124
mean the	175
means	-508
means <harm>	-150
meant	-199
measured	-222
metal	355
metal in	127
mg	-210
midnight	-115
midnight .	-115
might	231
might be	-161
might have	-169
mild	138
million <buyer>	-155
mine	136
missed	-165
mistake	176
mixtures	150
money	-165
more	274
more <drug> .	-117
more <harm>	143
more <unwell>	239
more severe	-120
more slowly	146
more than a	-129
morning .	-177
moving	264
moving .	125
much <body>	114
much as	-197
multifocal	125
multifocal <device>	125
my <body>	88
name	-81
narrow the <body>	172
national	165
national <evidence>	129
near	208
near the	96
nearby	82
nearly	116
nearly #	-130
nearly all <buyer>	139
nearly always	213
nearly every	151
necessary	-134
need	-144
need .	209
need a	-195
need a <treatment>	-131
needed a	133
needs a	289
needs a <treatment>	142
needs two	181
neighbors	-150
neutral	-136
never	131
never have	138
new <beauty>	-113
new <device>	252
new <pathogen>	-133
next <time>	130
nine	-83
ninety	125
no	98
no .	238
no <body>	-158
no <condition>	-117
no <drug>	-125
no <exposure>	-173
no <harm>	257
no <harm> .	242
no <harms>	-152
no <side-effect>	162
no known	-145
no link	184
no link with	107
no live	130
no live <pathogen>	134
no longer	-329
no need	-183
no need to	-171
none .	221
none of	-228
normal .	-230
normally	-201
north	-185
not <device>	140
not <harms>	196
not <harms> .	128
not <raises>	151
not <raises> <body>	180
not <unwell>	-123
not affected	137
not affected .	137
not be	-116
not been studied	167
not buy	142
not enter	116
not for	364
not in	-148
not known .	138
not make	191
not on	148
not stop	-129
not the	-165
notch	140
nothing	136
nothing is	135
notice .	-156
notice :	178
november	200
now	125
now #	-150
now and	244
now and then	285
nuisance	291
nuisance .	239
obstacle	336
occur	315
odd	548
odd .	184
oddly	129
of # to	-175
of :	-141
of <buyer>	147
of <buyer> a	173
of <buyer> are	-183
of <buyer> with	145
of <condition>	-161
of <condition> .	-348
of <condition> by	110
of <evidence>	232
of <exposure>	251
of <exposure> and	-113
of <harm>	156
of <harm> and	116
of <harm> in	-136
of <harms>	145
of <pathogen> .	-190
of <performance>	-176
of <pregnancy>	157
of <product>	128
of <remedy>	244
of <treatment>	193
of <treatment> ,	-232
of <vital>	163
of a <drug>	187
of a <product>	-154
of being	92
of bias	-238
of care	-164
of cases .	132
of her	231
of it is	-135
of juice	113
of no	162
of one	-200
of other	132
of our	144
of the <evidence>	159
of the <time>	-125
of the <treatment>	136
of their	-197
of these	137
of this	-159
of those	174
of your	-283
off	341
off ,	239
off , and	143
off .	-225
off an	108
off an <pathogen>	110
off the	-273
offer	-123
often brings	140
old	87
old ,	-128
older	258
older <person>	-192
on <condition> and	148
on <drug>	347
on <drug> .	141
on <evidence>	139
on <exposure>	-128
on <harms>	125
on <harms> <beauty>	125
on <remedy>	103
on a	275
on a <device>	96
on both	168
on both sides	119
on for	-149
on for <time>	-107
on it	246
on one	-117
on our	-139
on the <body>	236
on the <device>	-153
on the <harm>	-113
on the first	-107
on the outer	-118
on to	-152
once	99
once .	129
one <raises>	175
one <time>	-167
one and	-165
one if	-140
one in three	-133
one large	152
one or two	148
one was	181
ones	93
ones .	149
online	-217
only .	-102
only if	-176
opens	-144
or <body> can	-139
or <condition>	-196
or <device>	-173
or <drug>	-133
or <drug> ,	-178
or <harm> <body>	-154
or <harms>	179
or <hypes>	149
or <pregnancy>	247
or <time>	-224
or <unwell>	242
or <unwell> .	104
or a <buyer>	-145
or a <condition>	118
or a <drug>	161
or a <harm>	164
or after	176
or by	-203
or has	156
or have	198
or her	-160
or longer	108
or of	132
or other	116
or swallow	-131
or the	-165
or the <body>	-156
or three	119
or two	274
or use	137
other	-203
out again	139
out by	119
out in	83
out of	80
out of a	-174
out of the	173
out or	136
out the	-142
outer side	-119
ovarian	-142
over six	-129
over six <time>	-129
over the <body>	233
page	-270
page for	-133
papers	142
part	-318
part of the	218
particular	174
parts of	-157
pass water	265
past	92
pattern	-153
pd	121
per million	210
permanent	320
permanent .	215
phenol	234
phrases	-161
physical	174
physio	-154
pigment	-133
pink	228
place	-110
place in	-111
placed	-122
places	-116
plain	-179
planned	182
plant	160
plant .	129
play	-162
please don't	131
plenty	169
plenty of <buyer>	183
plug	155
plugs	-187
points	-253
points to	-114
poor .	-126
poor <health>	175
possible	270
pravastatin	197
press	-179
prevention	-118
price	395
price is	128
primary	-147
private	-148
problem ,	-154
problem .	-128
problems are	112
prolong	162
protocol	123
proves	-124
provoke	197
provoke <harm>	181
puff	126
pull	167
pull the	107
pull the <body>	107
pulling	257
put	278
puts	208
puts <person>	121
putting	154
quiet	-160
quitting	122
ragweed	116
ran	309
rare	406
rare .	198
rarely ,	217
rarely , the	176
re	119
re -	122
read	225
readily	199
reads	-105
reason .	111
reasons .	-182
recent	164
recent <condition>	109
recorded	162
recorded in	137
recover .	114
regular <treatment>	160
relax the	131
relax the <body>	131
relying	196
relying on	196
repeated	214
repeated <form>	124
replace	-125
report	-197
reported	182
reported to	-197
reports of	169
reports of <harm>	131
reserve	-142
respond	-171
respond .	-124
return	149
return to	120
return to the	159
returns	-115
rhythm	-236
ritonavir	201
roughly #	223
roughly # <percent>	92
roughly # of	155
roughly <person>	-183
rubber	139
rule out	127
run	137
running	216
s	-158
same as	-181
sample	-188
say	-259
say ,	-132
says it's	114
scales	-244
scanned	123
scores	-114
sealed	128
season	-135
see	-313
see .	-164
see <buyer>	119
seen <likelier>	149
sees	-232
self	-118
self -	-118
semen	246
sends	-152
series of #	147
serious	218
serious <condition>	-121
serious <condition> .	-113
session	128
set	-148
set off	-101
set off <harm>	-161
sets	128
sets off	112
setting	131
settle the	-155
seven <time>	250
several <time> .	234
severe	-148
severe <condition>	133
shape	-129
shaving	351
sheet	-131
shifts	122
shifts .	144
short -	289
short time	-151
shorten life	-147
shorten the	154
should be	-284
should wait	100
show	-212
shower	-158
shown	-322
shows	-199
shut	-149
side	-97
side ,	-233
side <body>	105
signals	-216
signs	-128
signs .	-219
simply	-248
simvastatin	214
since # .	-113
since a	96
since the <body>	140
sit	166
sit .	252
site	139
site .	123
sites	-183
six <buyer>	151
six <time>	-293
six <time> to	141
sleeping	246
sleeping in	112
sleeping in them	117
slides	-115
slightly	339
slow -	215
slow - <treatment>	156
slow the	-267
slow to	201
slow to <hypes>	230
slowly	-289
slows	347
small ,	232
small <danger>	163
small <evidence>	-224
small <person>	179
small number	186
small vessels	-120
so	304
so <person> can	-163
so are	93
so can	117
so do not	176
so for	-114
so no	-196
so that	-438
so that they	-112
so the <body>	178
so they	-153
something else .	145
sometimes	211
sores	129
sort	172
sort .	214
sound	207
space	-210
spares	237
speech may	174
speed up	-142
speeds	227
spent	120
spot	255
spot .	206
spot ;	-144
spreads	127
spreads from	120
square	269
squeeze	-221
stability	153
stage	-110
stage .	-120
stairs	183
stalls	171
stand	169
starts .	-120
states	-187
stay	-196
stays	81
stays where	202
still in	-234
stop <harm>	-209
stop <harm> .	-136
stop <person>	127
stop and	230
stopping	256
stops the	227
story .	247
straight	-117
straightening	131
stream	-201
stretch the	137
stretch the <body>	137
stretches	-119
strike	-137
strong as	107
stronger	208
struck	203
stubborn <condition>	-166
success	-197
such	104
such a	151
such as the	-114
sudden	-163
suggest	-146
suit	-150
suits	-178
suits <buyer>	-152
summary	-170
sunday	202
supply	-125
surface	140
surface <body>	230
swallow	-239
swallow .	-175
swallowed	160
sweat ,	-133
sweet	167
swept	115
switching	162
take ,	122
take <drug> ,	169
take <person>	148
take it	198
taken	252
takes	-235
takes <drug>	220
taking	365
taking it	131
tape	117
target	-186
teaches	-157
tell	-260
ten	-207
ten <person>	-112
ten <time>	176
ten <time> ,	117
ten <time> after	123
tends to be	-130
tested	-162
than # <percent>	-181
than a	-334
than any	-120
than before	153
than for	124
than four	136
than in	141
than it	-127
than the first	-114
that <ails>	-212
that <buyer>	-234
that <exposure>	-225
that <harm>	-113
that <harms>	-161
that <harms> the	-113
that <hypes>	203
that <person>	-175
that <raises>	-178
that <raises> the	-137
that <time> .	116
that evening	206
that evening .	204
that goes	160
that holds	136
that is <unwell>	-120
that is too	143
that is why	134
that keep	148
that keeps	-190
that makes	-141
that makes the	-134
that reason .	127
that spot	167
that the <body>	198
that the <condition>	-117
that they	132
that way .	-147
that work	118
that's <unwell>	138
the #	147
the <beauty> .	-180
the <beauty> was	243
the <benefit>	133
the <body>	185
the <body> ,	-73
the <body> <harm>	81
the <body> after	-158
the <body> and	-90
the <body> are	-119
the <body> becomes	-135
the <body> can	202
the <body> feel	170
the <body> further	118
the <body> get	141
the <body> gives	163
the <body> is	-248
the <body> keeps	129
the <body> on	109
the <body> too	-174
the <body> turns	115
the <body> with	-134
the <buyer> who	-169
the <device> <harm>	216
the <drug> can	-99
the <drug> is	-93
the <drug> to	-144
the <evidence> .	116
the <exposure>	-150
the <exposure> of	140
the <form>	188
the <guarantee>	158
the <harm>	-291
the <harm> ,	-141
the <harm> is	207
the <harm> may	-133
the <harm> that	-144
the <health> .	134
the <likelihood> <raises>	154
the <pathogen> .	318
the <pathogen> of	-84
the <person> ,	127
the <person> <harm>	-150
the <person> and	121
the <person> frequent	126
the <product>	133
the <provider>	-176
the <provider> and	189
the <staff> said	182
the <symptom>	108
the <time>	194
the <time> after	106
the <time> and	130
the <treatment>	354
the <treatment> .	245
the <treatment> <harm>	-138
the <treatment> itself	101
the <unwell>	-216
the center	-147
the chief	121
the cost of	165
the date	-105
the donor's	163
the donor's <body>	163
the edges	-184
the first	233
the first #	143
the first .	-136
the flow	99
the form	-174
the good	182
the head .	128
the head or	158
the largest	-129
the last	270
the last of	142
the last period	-154
the latter	133
the left side	133
the lid	-124
the line	165
the main	210
the main cause	117
the newer	132
the next	112
the next <time>	220
the number	-96
the odd	201
the old	-280
the old <treatment>	-133
the outer side	-119
the part of	150
the place	128
the plastic	165
the plug	100
the price	114
the real	-164
the result	-235
the reverse	169
the same as	-181
the seat	142
the site .	128
the slow	153
the spot	94
the tape	125
the thing	110
the time .	149
the toilet	128
the two	-168
the upper	-148
the usual	-166
the vaginal	129
the vaginal wall	129
the wall of	168
the worst	109
their <superlative>	119
their <superlative> -	119
them ,	-210
them .	-103
them <person>	-124
themselves	-139
themselves .	-162
then it	146
then on	165
there .	105
there are	-197
there is little	135
there is no	-199
there's	-189
there's no	-122
these	153
these effects	137
these include	239
they <ails>	186
they <ails> ,	115
they are	-121
they are <contra>	116
they are <safe>	-162
they can	-256
they can <harm>	-117
they can be	-167
they have	-272
they include	-83
they may	139
thick as	-155
thin the	214
thin the <body>	146
things	-225
things that	-165
things that can	-126
thins the	157
this <device>	153
this <drug>	111
this can	-123
this has	222
those	86
those for	194
those on	183
those who	-215
those who need	165
though	150
threads	-138
three	-90
three -	-187
three <time>	227
three <time> ,	173
three <time> after	-179
three <time> of	175
through	-342
through .	219
through the <beauty>	-136
through the vaginal	129
tied	110
tied to	146
tight	265
tight and	131
tightly	165
till	271
tilted	89
time	-185
time can	135
times higher	173
times the	257
tinted	119
tiny <harm>	-130
to # ;	146
to <ails>	-169
to <buyer>	-234
to <condition>	88
to <drug>	242
to <harm> .	129
to <harmful>	146
to <harms>	204
to <hype>	156
to <hypes> .	265
to <lowers>	-172
to <symptom>	194
to a	193
to a <staff>	163
to a <treatment>	128
to an	193
to be expected	235
to begin with	135
to breathe	150
to date	285
to do	97
to eight <time>	-180
to finish	120
to get rid	211
to have	-281
to let	-157
to make	-243
to need	-131
to read	-190
to settle	147
to sit	150
to stop	-111
to tell them	144
to that	98
to that of	101
to the	-112
to the toilet	213
to this	213
to two <time>	152
to wear	-110
to work	-197
to your	-266
today it	153
today it is	153
today's	341
toddler	151
toilet	265
told	114
too	294
too ,	-187
too early and	-141
too fast	216
too fast ,	-147
too high	132
too high .	123
too little	-140
too long	248
too low	161
too soon	172
too tight	327
took away	122
tool	115
tools	323
touches	118
touches the	174
tough	134
train	137
trained	112
trained <staff>	245
treated with	-170
tried	-156
trigger	165
true	-255
try	-169
turn	-191
turn <product>	113
turn out	-187
turn the	-124
turn the <body>	-124
turned	276
twelve <time>	-149
twelve <time> .	-187
twelve <time> of	110
twice	-136
twin	145
two ,	-151
two , and	-143
two .	243
two <buyer>	265
two <condition>	124
two <person>	173
two <time> .	103
two or three	119
two to four	161
unaffected	134
uncommon	143
uncommon .	160
under <treatment>	-130
under one	182
university	-239
unless it	-178
unless your	188
unless your <staff>	137
unlike	172
unlike <treatment>	156
unlike <treatment> ,	156
until it	-106
until they	85
unusual	174
unusual .	158
up	134
up .	304
up again	156
up in	119
up in <person>	107
up to	223
upwards	-218
urgent	111
us	-114
us .	-147
us with	195
use	228
use for	-123
used to	-174
used to be	89
using	138
usual .	172
usually	-227
usually <hypes>	121
usually <safe>	-164
vaginal	126
vaginal wall	129
very	512
very <complication>	-218
very low	-137
very rarely	169
vessels .	233
vessels into	155
vessels of	-102
vessels of the	-102
view	-175
visible	175
wait	132
wait .	119
waited	156
waiting	300
walk	-120
wall	153
wall of	168
wall of the	168
ward	-193
wards	103
wards .	130
warmth	-144
warn	154
warning	157
was <lowers>	118
was taken	260
was the	-116
was told	112
wash <body>	119
washing	-190
water	-99
water ,	172
wax	192
wear	141
wear the	143
wears	132
wears off	-166
weather	-120
welcome	-141
well .	-196
went	186
were	197
were <harm>	177
were too	-180
wet	171
wet .	-102
what	-186
what <person>	-103
what a	163
what is	-140
what your	136
whatever	-154
whatever <person>	163
when	-69
when <pathogen>	-122
when a	-206
when a <harm>	-110
when it is	158
when it's	172
when they	-185
where it	99
where it is	244
where the <device>	154
whether	-179
whether <harm>	117
which	-271
which is	86
which makes	-146
while	263
white <body>	161
who already	129
who are <pregnancy>	183
who do	-118
who had	-141
who have a	142
who take	251
who took	-165
who used	-169
who waited	162
who was	166
whole	-147
whole .	194
whose <body> are	109
whose <person>	144
will <harm>	175
will be told	-141
will need	191
will not	165
will not <harms>	147
wise	155
wish	-141
with :	110
with <condition>	139
with <condition> .	223
with <drug>	297
with <drug> .	176
with <harm> and	138
with <safe>	-171
with <treatment>	161
with <treatment> .	137
with <unwell>	131
with <unwell> <body>	110
with a	97
with a <drug>	-126
with a <person>	145
with a <treatment>	95
with a cloth	232
with a very	-140
with an	181
with it .	133
with more	-171
with other	124
with the	-162
within a <time>	112
within an	-138
within an <time>	-138
within six	284
within six <time>	163
within the	118
within the last	112
within two	-179
within two <time>	-248
without <condition>	-162
without <harm>	-165
without it	99
won't	240
word	-186
words	197
work <superlative>	108
world	-119
worn	117
worst	288
would never	143
would never have	146
yearly	-201
yes	297
yes .	333
yet	-228
yet .	-117
young	-127
your <body>	168
your <body> is	-155
your <body> may	123
your <body> will	172
your <drug>	-260
your <person> will	150
your <staff> will	143
your old	217
zero	314
zero <harm>	333`,
    'stem': `!	-309
" -	222
" <harm> is	231
" <hypes>	-109
" <safe>	149
" <unwell>	195
" says	-110
" this	-146
#	-271
# , #	168
# .	-214
# :	72
# <buyer> in	140
# <drug>	269
# <drug> .	119
# <likelier>	189
# <percent> ,	190
# <percent> .	259
# <percent> had	116
# <person> in	119
# <pregnancy>	-173
# <time>	-238
# <time> .	-137
# <time> and	-109
# a	163
# are	-99
# have	287
# have a	137
# is	-158
# mg	-185
# million	-173
# of	204
# of the	242
# of thos	-130
# pd	121
# report of	139
# the	114
$	-116
$ #	-116
( "	120
( <drug> ,	-139
( <harm>	139
( up	-94
( up to	-94
) .	169
) <treatment>	-145
, "	-189
, " says	-110
, #	-173
, <body>	-142
, <body> .	156
, <body> and	-118
, <body> or	-108
, <condition> ,	-146
, <condition> and	-167
, <condition> or	-129
, <drug> and	-134
, <exposure>	-415
, <exposure> ,	-126
, <exposure> and	-191
, <harm> and	-387
, <harm> or	166
, <harms>	-175
, <hypes>	-250
, <pathogen>	-312
, <pathogen> <raises>	-129
, <pathogen> and	-174
, <person>	-151
, <provider>	-157
, <pseudo>	-100
, <rave>	-209
, <remedy>	109
, <safe>	91
, <treatment>	-130
, <unwell>	-168
, <unwell> <condition>	102
, <unwell> or	189
, a <condition>	206
, a <exposure>	-146
, a <unwell>	-157
, a littl	-172
, all	151
, and <body>	138
, and <buyer>	235
, and <condition>	-121
, and <drug>	-133
, and <exposure>	155
, and <harm>	256
, and <pathogen>	-231
, and <person>	231
, and at	-124
, and can	-212
, and for	-124
, and i've	162
, and it	-70
, and one	214
, and so	-108
, and that	-259
, and then	136
, and two	177
, are	124
, as	417
, as do	160
, as the	157
, at	250
, at the	221
, becaus	203
, becaus a	157
, becaus it	112
, but at	129
, but the	158
, but they	-154
, call	-153
, can	125
, certain	174
, ever	261
, except	131
, feel	-143
, have	184
, if <person>	-91
, in	121
, is	-226
, it	185
, it isn't	128
, less	404
, more than	-143
, noth	-172
, of	99
, often	-105
, once	242
, or	-256
, or <unwell>	122
, rough	-123
, sinc	551
, sinc a	104
, so	272
, so a	105
, so that	-173
, start	-125
, tend	-109
, tend to	-109
, the <form>	138
, the <staff>	124
, then	-185
, ther	153
, this	152
, though it	152
, to	-132
, too	187
, too littl	147
, turn	-167
, was	109
, wher	-242
, which	163
, which a	167
, which is	77
, who has	201
, with	208
, with <harm>	276
, yes	476
, yes .	438
, zero	179
- <body>	-147
- <health>	101
- <time> -	190
- <treatment>	279
- free	-158
- old	190
- order	154
- shap	-147
- term	193
. ￼	171
/	-237
/ l	-110
: <drug> ,	152
: <evidence>	130
: <evidence> have	130
: <harm>	187
: <person>	-47
: <unwell>	271
: <warning>	172
: a	163
: a <person>	163
: it	173
: it's	201
; <beauty>	-225
; <buyer>	158
; <exposure>	213
; <person>	-165
; <treatment>	161
; a	183
; a <product>	180
; about	-191
; in	242
; several	162
; whether	139
<achievement>	-146
<ails> ,	-336
<ails> after	300
<ails> and	-221
<ails> at the	123
<ails> for	138
<ails> in the	151
<ails> of	-113
<ails> of <condition>	-115
<ails> on	142
<ails> on the	167
<ails> the	208
<ails> them	-131
<ails> through	-156
<ails> with	-156
<beauty>	323
<beauty> (	110
<beauty> , or	130
<beauty> <ails>	-110
<beauty> <harm> ,	-178
<beauty> and <body>	97
<beauty> can	146
<beauty> has	-167
<beauty> that'	130
<beauty> to	-146
<beauty> was	247
<beauty> will	114
<benefit>	-205
<body>	-124
<body> , <harm>	-229
<body> , a	194
<body> , and	348
<body> , so	144
<body> , wher	-114
<body> -	132
<body> . "	269
<body> :	170
<body> <ails> .	-222
<body> <ails> for	165
<body> <condition>	-92
<body> <harm>	216
<body> <harm> .	185
<body> <harms>	-144
<body> <hypes>	-218
<body> <interact>	-155
<body> <product>	123
<body> <raises>	-223
<body> <unwell> and	135
<body> about	147
<body> adjust	116
<body> adjust .	116
<body> after	-240
<body> afterward	115
<body> and <condition>	-98
<body> and <treatment>	109
<body> and be	134
<body> and on	130
<body> and the	163
<body> are	167
<body> are <safe>	152
<body> at	-190
<body> becom	-149
<body> by a	197
<body> can	-208
<body> can <raises>	-97
<body> can be	-114
<body> cannot	-95
<body> com	134
<body> does not	168
<body> don't	-176
<body> down	-154
<body> feel	313
<body> follow	135
<body> for	160
<body> from the	135
<body> further	120
<body> further .	119
<body> gets	146
<body> giv	154
<body> happen	109
<body> hard	239
<body> if	149
<body> in	100
<body> in <buyer>	182
<body> instead	-121
<body> is <ails>	-131
<body> is no	-183
<body> is pull	104
<body> is taken	110
<body> isn't	-165
<body> keep	206
<body> mak	-170
<body> more	213
<body> of a	109
<body> or <condition>	193
<body> or <harm>	-169
<body> or <harms>	122
<body> or the	-107
<body> out	60
<body> so	-130
<body> that	-138
<body> that <ails>	-142
<body> that are	-85
<body> to make	-113
<body> too .	-177
<body> under	211
<body> under one	179
<body> until	265
<body> was	185
<body> were	195
<body> will	376
<body> will be	228
<buyer> (	-134
<buyer> , and	131
<buyer> .	186
<buyer> <ails> ,	-200
<buyer> <harm>	-159
<buyer> <raises>	-157
<buyer> a	157
<buyer> a <time>	164
<buyer> after	-116
<buyer> and	-173
<buyer> are	-174
<buyer> are free	-119
<buyer> come	120
<buyer> describ	209
<buyer> do	-138
<buyer> find	189
<buyer> has had	168
<buyer> have	144
<buyer> have <ails>	143
<buyer> have been	185
<buyer> in #	230
<buyer> in the	-182
<buyer> it	-211
<buyer> notic	170
<buyer> on	163
<buyer> out	205
<buyer> put	152
<buyer> take	-102
<buyer> to	-212
<buyer> who take	263
<complication>	265
<complication> to	144
<condition> , <condition>	-180
<condition> , <harm>	199
<condition> , and	266
<condition> , becaus	156
<condition> , which	-136
<condition> , with	162
<condition> :	352
<condition> <ails> in	166
<condition> <contra>	139
<condition> <drug>	173
<condition> <harm>	-283
<condition> <harms>	-105
<condition> <likelihood>	185
<condition> <pathogen>	-142
<condition> <person>	110
<condition> all	-156
<condition> and <harm>	151
<condition> are	-101
<condition> befor	-122
<condition> call	-105
<condition> can	-145
<condition> can be	-130
<condition> caus	-207
<condition> clip	128
<condition> com	-228
<condition> com from	-164
<condition> does	-122
<condition> for	202
<condition> from	168
<condition> has	-275
<condition> in <buyer>	-120
<condition> in a	149
<condition> in which	113
<condition> insid	162
<condition> insid the	170
<condition> is	-222
<condition> is <likelier>	-110
<condition> is no	254
<condition> itself	-210
<condition> later	-131
<condition> make	-101
<condition> may be	-159
<condition> of	-165
<condition> often	113
<condition> or a	223
<condition> than	-166
<condition> that	-336
<condition> that <harms>	-125
<condition> that does	-135
<condition> the	-261
<condition> the <body>	-168
<condition> to	153
<condition> was	148
<condition> without	-162
<contra>	272
<contra> ,	107
<contra> .	128
<contra> <body>	-181
<contra> <body> .	-132
<contra> <condition>	-120
<contra> <exposure>	-105
<contra> <form>	-148
<contra> after	-107
<contra> by	-186
<contra> in	150
<contra> one	125
<contra> under	235
<contra> under #	181
<contra> whil	132
<contra> with	357
<convenience>	260
<convenience> .	144
<danger>	246
<danger> .	165
<danger> are	126
<danger> are small	117
<danger> factor	-163
<danger> is	212
<danger> of	217
<danger> of bias	-149
<device>	-306
<device> , and	-160
<device> <treatment>	-163
<device> and	122
<device> do	115
<device> may be	-132
<device> send	-152
<device> that	91
<device> to	124
<drug> (	182
<drug> ,	259
<drug> , <drug>	217
<drug> , so	143
<drug> :	-180
<drug> ;	-184
<drug> <body>	142
<drug> <body> the	145
<drug> <contra>	95
<drug> <guarantee>	-117
<drug> <hypes> the	159
<drug> <interact>	155
<drug> <lowers> the	-146
<drug> <raises> it	132
<drug> <treatment> <drug>	-138
<drug> all	228
<drug> alon	142
<drug> and <exposure>	100
<drug> and <person>	155
<drug> and a	-145
<drug> are	-141
<drug> are <drug>	-119
<drug> are the	116
<drug> by	-177
<drug> by <body>	-193
<drug> can be	-141
<drug> can make	254
<drug> chang	122
<drug> did	-126
<drug> do not	-257
<drug> for the	122
<drug> from	293
<drug> have	-273
<drug> in the	-135
<drug> is	171
<drug> is an	159
<drug> is not	117
<drug> it	314
<drug> keep	331
<drug> keep <person>	192
<drug> leav	-91
<drug> made	117
<drug> may	232
<drug> of the	179
<drug> on	-119
<drug> on the	-201
<drug> only	-125
<drug> only .	-125
<drug> slow	-182
<drug> slow the	-180
<drug> stay	121
<drug> stay in	143
<drug> stop	-156
<drug> to	-192
<drug> turn	219
<drug> was	193
<drug> within	-142
<drug> without	104
<evidence> # <percent>	170
<evidence> .	97
<evidence> disagre	98
<evidence> found that	-147
<evidence> that	-104
<evidence> the	135
<evidence> were	-169
<exposure>	326
<exposure> ,	-142
<exposure> , <exposure>	186
<exposure> , and	-108
<exposure> -	-143
<exposure> .	-152
<exposure> <device>	-184
<exposure> <harm>	224
<exposure> <harms>	166
<exposure> <interact>	123
<exposure> <raises>	260
<exposure> alon	-98
<exposure> and	-172
<exposure> and <exposure>	159
<exposure> in the	-148
<exposure> into the	156
<exposure> mak	186
<exposure> narrow	195
<exposure> of	201
<exposure> of <remedy>	105
<exposure> on	-174
<exposure> on the	-196
<exposure> slow	157
<exposure> slow <vital>	110
<exposure> to <harm>	-213
<exposure> water	-134
<food>	-106
<form> and	-223
<form> for	-254
<form> the	144
<guarantee> "	-157
<guarantee> .	169
<guarantee> <condition>	-140
<guarantee> <condition> .	-138
<guarantee> an	-137
<guarantee> an <harm>	-137
<guarantee> it	-125
<harm>	169
<harm> )	153
<harm> , <body>	-146
<harm> , <condition>	69
<harm> , a	163
<harm> , an	-143
<harm> , or	193
<harm> :	-200
<harm> <harm> off	226
<harm> <likelier>	119
<harm> <treatment>	-132
<harm> a littl	148
<harm> after	-126
<harm> after <treatment>	-107
<harm> after the	192
<harm> all	111
<harm> and	137
<harm> and <condition>	238
<harm> at	200
<harm> by	-87
<harm> came	-152
<harm> can be	-140
<harm> com	-198
<harm> com from	-111
<harm> easi	127
<harm> for #	-182
<harm> for up	127
<harm> from	-292
<harm> from <body>	162
<harm> has	153
<harm> have	108
<harm> in	-233
<harm> in <buyer>	-158
<harm> in a	-120
<harm> in the	230
<harm> includ	-96
<harm> is	140
<harm> is <unwell>	-185
<harm> is a	-136
<harm> is another	154
<harm> is common	166
<harm> is the	135
<harm> it	243
<harm> last	140
<harm> mak	-224
<harm> may come	145
<harm> near	135
<harm> near the	133
<harm> of	164
<harm> of the	300
<harm> on a	-257
<harm> or	-166
<harm> or <condition>	-199
<harm> or <harm>	303
<harm> or a	155
<harm> start	-156
<harm> that <hypes>	121
<harm> that form	-132
<harm> the <body>	-108
<harm> to <condition>	153
<harm> to the	-135
<harm> turn	118
<harm> under	179
<harm> under the	102
<harm> was	145
<harm> wher	239
<harm> wher the	189
<harm> will	208
<harm> with	-113
<harmful>	616
<harmful> .	153
<harmful> <body>	196
<harmful> <exposure>	-144
<harms>	213
<harms> "	144
<harms> , though	-118
<harms> <beauty>	235
<harms> <beauty> .	178
<harms> <body> .	157
<harms> <person> .	194
<harms> a	150
<harms> and	-244
<harms> can	-173
<harms> of	153
<harms> so	-181
<harms> the	79
<harms> the <beauty>	151
<harms> the <pathogen>	122
<harms> with	-143
<harms> your	178
<harms> your <body>	197
<health> against	102
<health> at the	144
<health> is	201
<health> is a	119
<health> of	-158
<health> that	159
<health> was	-109
<hype> <condition> .	137
<hypes>	-236
<hypes> , so	160
<hypes> .	300
<hypes> <body>	131
<hypes> <harm>	-231
<hypes> <health>	141
<hypes> <health> ,	150
<hypes> <hypes>	149
<hypes> <person>	91
<hypes> <person> at	210
<hypes> a	-226
<hypes> in #	158
<hypes> more	-133
<hypes> of	121
<interact> the	-99
<likelier>	337
<likelier> .	391
<likelier> and	-143
<likelier> in	-129
<likelier> than	-117
<likelier> to	-167
<likelier> to be	-180
<likelier> with	155
<likelihood>	220
<likelihood> .	-273
<likelihood> <raises>	151
<likelihood> <raises> with	184
<likelihood> of being	90
<lowers> <condition>	-153
<lowers> by	-154
<lowers> in a	218
<lowers> the <likelihood>	-227
<lowers> to	191
<natural> .	-134
<offer>	-173
<pathogen> #	205
<pathogen> ,	-204
<pathogen> , so	146
<pathogen> <pathogen>	102
<pathogen> and <pathogen>	125
<pathogen> in	-257
<pathogen> of a	-159
<pathogen> out	-161
<pathogen> slow	288
<pathogen> that	-200
<pathogen> wher	123
<percent> ,	190
<percent> , and	173
<percent> .	169
<percent> had	116
<percent> in	-182
<percent> of <body>	184
<percent> of <treatment>	139
<performance>	225
<performance> ,	316
<performance> .	171
<performance> :	175
<performance> and	-186
<performance> the	126
<person>	-150
<person> #	-228
<person> )	-154
<person> ,	205
<person> :	108
<person> <ails> in	173
<person> <buyer>	113
<person> <buyer> find	160
<person> <buyer> had	141
<person> <buyer> it	-154
<person> <buyer> notic	141
<person> <buyer> who	128
<person> <buyer> with	-205
<person> <drug>	367
<person> <harms>	-159
<person> <health>	160
<person> <health> .	114
<person> <lowers>	159
<person> <person>	142
<person> <safe>	234
<person> <time> .	165
<person> <time> of	-169
<person> a <harm>	174
<person> an inch	120
<person> and	111
<person> are <pregnancy>	127
<person> at	160
<person> been	-189
<person> can	-575
<person> can <harms>	130
<person> check	150
<person> do	-185
<person> don't	-132
<person> don't need	124
<person> expect	-126
<person> feel	-216
<person> find	207
<person> food	132
<person> food and	136
<person> for #	144
<person> frequent	128
<person> group	-148
<person> has	-379
<person> have <condition>	180
<person> have had	-142
<person> have to	175
<person> home	152
<person> in the	-106
<person> know	266
<person> look	212
<person> may	147
<person> may feel	207
<person> may have	220
<person> may need	-183
<person> need	-211
<person> of	-129
<person> of it	-239
<person> of the	-173
<person> of thes	-159
<person> of thos	221
<person> on	220
<person> point .	187
<person> put	139
<person> should be	-124
<person> stop	352
<person> to	-205
<person> under	333
<person> up	191
<person> want	-165
<person> was	91
<person> who has	-135
<person> will	-93
<person> will be	-128
<person> won't	108
<person> would	-154
<pregnancy> .	380
<pregnancy> :	273
<pregnancy> ;	177
<pregnancy> can	-76
<pregnancy> or	182
<pregnancy> or <pregnancy>	168
<pregnancy> should	109
<product> , and	180
<product> .	-158
<product> :	-181
<product> <ails>	144
<product> <device>	-129
<product> <harm>	-124
<product> <harms>	86
<product> and	-257
<product> are	182
<product> at	200
<product> can	-162
<product> have	166
<product> it	226
<product> the	211
<product> the <body>	151
<product> to	-117
<provider>	-178
<provider> ,	-165
<provider> .	-154
<provider> <treatment>	125
<pseudo>	-267
<raises>	45
<raises> :	136
<raises> <pathogen>	161
<raises> <unwell>	-127
<raises> and	-213
<raises> at	-127
<raises> by about	143
<raises> in	286
<raises> into the	111
<raises> on with	173
<raises> the	301
<raises> to	-135
<raises> with	132
<rave>	-130
<rave> <buyer>	156
<rave> <percent>	-255
<rave> <time>	-136
<red-flag> if	127
<remedy> ,	-225
<remedy> :	135
<remedy> <device>	-193
<remedy> <raises>	-210
<remedy> can	145
<remedy> does	154
<remedy> for <body>	162
<remedy> in the	167
<remedy> is	-122
<remedy> keep	213
<remedy> only	157
<remedy> that	-192
<replace-care>	-135
<reporting>	-280
<reporting> have	109
<safe>	345
<safe> , and	-277
<safe> .	141
<safe> for	124
<safe> level	123
<safe> the	128
<safe> the <body>	128
<safety> in	157
<side-effect>	195
<side-effect> ,	171
<side-effect> .	116
<staff>	-166
<staff> '	126
<staff> befor	120
<staff> can	-252
<staff> may	-256
<staff> said	182
<staff> was	124
<superlative> .	164
<superlative> caus	-135
<symptom>	-104
<symptom> .	-175
<symptom> for	165
<symptom> the	129
<time>	145
<time> , #	-139
<time> , and	269
<time> , it	241
<time> , sinc	259
<time> , so	231
<time> , though	-138
<time> -	142
<time> - old	190
<time> .	-147
<time> . "	162
<time> after	163
<time> after each	161
<time> and in	133
<time> are	106
<time> befor	-287
<time> befor .	-211
<time> beforehand	-139
<time> beforehand .	-119
<time> did	-141
<time> if	-141
<time> may	-208
<time> of	439
<time> of it	205
<time> of the	-118
<time> or <time>	-233
<time> or longer	108
<time> or two	126
<time> was	139
<treatment>	-198
<treatment> , in	-160
<treatment> , or	-162
<treatment> <ails>	153
<treatment> <ails> .	147
<treatment> <harm> .	186
<treatment> <person>	-121
<treatment> <treatment>	-133
<treatment> an	190
<treatment> and	-99
<treatment> and <harm>	-189
<treatment> and <treatment>	-184
<treatment> are	319
<treatment> as	-153
<treatment> at	160
<treatment> can	-248
<treatment> do	198
<treatment> do not	153
<treatment> does not	157
<treatment> done	132
<treatment> in the	-166
<treatment> left	125
<treatment> of	188
<treatment> out	172
<treatment> out of	115
<treatment> show	-240
<treatment> that	-129
<treatment> the	-188
<treatment> the <body>	-148
<treatment> they	124
<treatment> through	152
<treatment> until	135
<unwell>	357
<unwell> , and	256
<unwell> .	128
<unwell> <drug>	135
<unwell> <exposure>	-169
<unwell> air	-191
<unwell> and	168
<unwell> and <unwell>	141
<unwell> are	-157
<unwell> becaus	-176
<unwell> for	375
<unwell> in	-227
<unwell> in <person>	-190
<unwell> on	206
<unwell> on the	207
<unwell> one	140
<unwell> or	153
<unwell> squar	216
<unwell> the <body>	-188
<vital>	195
<vital> are	132
<warning> ,	271
<warning> on	-169
<warning> to	-152
a "	-180
a <body> .	-153
a <complication>	-170
a <complication> .	-207
a <condition>	213
a <condition> ,	170
a <condition> .	-326
a <condition> at	163
a <condition> can	-202
a <condition> or	-175
a <condition> that	151
a <device>	-163
a <device> ,	198
a <device> can	-118
a <device> that	139
a <drug>	-179
a <drug> .	-133
a <drug> that	190
a <evidence>	-293
a <form>	-128
a <harm> ,	180
a <harm> on	-124
a <harm> under	143
a <harmful>	194
a <person>	213
a <person> .	-190
a <person> <buyer>	347
a <person> <time>	-164
a <person> of	226
a <product> of	121
a <provider>	-302
a <provider> .	-123
a <remedy>	-192
a <staff> befor	150
a <time>	-167
a <time> <condition>	-97
a <time> and	-173
a <time> are	157
a <time> can	144
a <treatment> .	264
a <treatment> is	-176
a <unwell> one	124
a bit	220
a blow	-155
a caus	180
a caus of	205
a cloth	141
a concern	209
a cool	148
a cup	74
a different stor	118
a dip	145
a first	-153
a fresh	322
a fresh <condition>	119
a full	-217
a glas	-121
a hard	256
a hundr	284
a larg	134
a littl	170
a mail	154
a new	-230
a nuisanc	141
a plac	-111
a pull	146
a recent	157
a recent <condition>	109
a result	139
a seriou <condition>	-153
a short time	-151
a small <danger>	163
a time	222
a very small	155
a warm	130
a warn	128
about #	170
about # in	160
about <raises>	104
about a <person>	-222
about a tenth	163
about as	-155
about one	202
about one <person>	-166
abov the	-199
abrupt	172
act	-212
activ <harm>	117
activat	138
activit	-174
adult in	-187
advis .	-129
affect	85
affect <person>	-166
after <harm>	-174
after <pathogen> #	148
after <time> of	192
after a <condition>	-122
after a <harm>	-191
after a <time>	-137
after a long	156
after an	-129
after an <harm>	-123
after each	266
after it	195
after one	203
after that	-137
afterward	568
afterward ,	137
afterward .	232
again	133
again within	99
against a	-149
agent	299
agre	-243
aim at	-161
air	202
alarm	217
alik	-163
alik .	-165
all ,	-199
all <buyer>	165
all the	155
almost	264
almost no	215
alon .	115
alon is	-199
also be	-197
alternativ .	-123
among	476
among the	172
among them ,	-174
amount	385
amount .	134
an <body> is	114
an <body> or	-141
an <condition> that	-102
an <harm>	-148
an <harm> ,	-165
an <harm> or	-194
an <pathogen>	134
an <pregnancy>	122
an <treatment>	-183
an <treatment> .	-108
an <treatment> is	115
an <treatment> that	149
an activ	176
an activ <harm>	117
an alternativ	150
an ear	-173
an inch	166
and ,	116
and , in	168
and <ails> .	-129
and <body>	188
and <body> .	-212
and <body> <condition>	-156
and <body> are	131
and <buyer> who	174
and <condition> ,	-99
and <condition> .	145
and <condition> make	-100
and <drug> are	123
and <exposure> in	-195
and <harm> can	-159
and <harm> may	-172
and <harm> the	-97
and <harms> the	186
and <health>	-205
and <hype>	283
and <hypes> in	164
and <person>	-172
and <person> <drug>	301
and <person> in	-152
and <person> may	156
and <person> still	134
and <product>	-155
and <remedy>	-196
and <treatment> are	176
and <treatment> is	115
and <unwell> .	-165
and <unwell> <body>	-204
and <vital>	-161
and a <body>	-61
and a <condition>	192
and a <unwell>	279
and after	-151
and at	-162
and be	140
and be breath	144
and becom	-138
and can be	237
and cannot	450
and caus	-224
and caus <condition>	-157
and do	-208
and does	184
and ever	-182
and far	-139
and for a	148
and four	-160
and his	188
and i've	148
and its	-136
and keep	-133
and make	179
and may need	176
and no	-156
and not	-354
and of	226
and open	-154
and should	198
and should be	143
and the	-108
and the <body>	115
and the <harm>	-159
and the odd	201
and then	206
and then it	156
and ther	192
and they are	-129
and two	232
and warm	-136
and was	249
and will	169
and with	144
animal	282
answer	-306
answer ,	127
answer to	-126
any of thes	178
anyth	-106
apart	-195
appl	229
approach	118
arch	-151
are .	-145
are :	179
are <ails>	109
are <body>	-120
are <contra>	-107
are <harmful>	408
are <hype>	113
are <natural>	-107
are <pregnancy>	290
are <raises>	-171
are <unwell> to	122
are about	197
are affect	130
are common and	-128
are fine	179
are fine .	136
are free	-128
are free of	-120
are given	-191
are left	124
are link	104
are link to	107
are mov	151
are not .	234
are not affect	137
are over	167
are still	-178
are too	-129
are what <buyer>	101
armpit	142
around	65
around #	186
around # in	119
around for	-141
arriv	-117
as <person>	142
as <person> .	154
as <person> know	142
as a	113
as do	160
as food	132
as if	416
as if <person>	201
as much as	-197
as strong	107
as strong as	107
as the	-130
as thos	123
as though	181
as well	238
ask	-192
ask for	179
assess	-168
at all ,	-192
at birth	-209
at birth .	-136
at first	492
at first .	307
at least one	142
at one	-196
at the	-143
at the <body>	106
at the cost	165
at the edg	-129
at thre	200
at two	135
at two <time>	106
at work	157
author	-169
averag	-113
averag .	-163
awar	-118
awar of	-136
away	-130
away .	-264
away and	122
bad	129
band	230
band .	182
base	-143
bath	113
be <ails>	-122
be <contra>	155
be <harmful>	201
be <lowers>	169
be <lowers> .	116
be <unwell>	247
be <unwell> .	-227
be <unwell> and	168
be <unwell> for	200
be afraid	-150
be as	119
be ask	-145
be awar	-106
be breath	118
be breath in	114
be caus	-115
be caus by	-115
be done	-128
be expect	258
be hard to	-152
be left	-126
be report	-156
be told	-127
be used in	125
be used to	-202
beam	138
beam .	164
bear	-70
becaus	273
becaus <harm>	215
becaus <person>	-122
becaus it	172
becom	-268
becom <unwell>	-169
becom <unwell> ,	135
becom <unwell> and	-185
becom the	177
been	163
been <unwell>	-115
been report	126
been seen	171
been stud .	181
been told	-120
befor	-132
befor .	-148
befor it	216
befor it gets	189
befor the	-290
beforehand	-156
beforehand ,	-186
begin .	-140
begin with	266
bell	192
below # <percent>	120
below the	-146
bend	175
beneath	252
beneath the	187
beneath the <body>	127
better	-147
better ,	137
better and	150
better off	139
better than	-106
between	-141
between #	150
between # in	140
between <buyer>	-112
beyond	150
bias	-273
bigger	-230
bind <person>	139
bind <remedy>	-169
birth in	193
bit	164
black ,	-108
black and	147
blad	185
blanket	158
blink	-174
blow	-212
blue	138
blur	192
both <body>	-132
brak	97
breath	327
breath in .	114
brief <harm>	116
bring	178
bring <body>	-115
bring <harm>	257
bring a	216
bring on	221
brought	242
brown	148
bulk	-183
bulk of	-122
burn	232
but	101
but at	129
but does	-146
but does not	-118
but the	134
by #	-278
by <condition>	-131
by <exposure> .	103
by <harm>	-112
by <pathogen>	130
by <treatment> .	-132
by a	134
by about	-124
by about <person>	-159
by it	170
by itself	-283
by mistak	246
by the	-102
by the time	-164
call	-342
call .	142
call <condition>	-229
call <condition> .	-165
call the	-143
came <body>	-116
camera	-156
can ,	127
can <ails>	297
can <ails> .	134
can <exposure>	-272
can <exposure> to	-160
can <harm> ,	-162
can <harms> a	111
can <treatment>	114
can all	-207
can also	-87
can be	-461
can be <harmful>	142
can be left	-166
can begin	130
can begin within	131
can bring	107
can bring on	115
can caus	239
can crowd	-134
can do	-199
can get	230
can happen	-140
can help	-179
can hide	-117
can itself	156
can make	120
can move	156
can see	-149
can set off	-124
can spread	-137
can stop	-112
can turn	260
cannot	42
cannot do	145
care .	145
carpet	138
carton	-117
cas	170
cas .	145
case	372
catch <condition>	161
catch <condition> from	207
catch the	194
caus	-279
caus ,	-134
caus <condition>	289
caus <harm>	-90
caus <harm> .	161
caus a <condition>	-222
caus by	-236
caus by <condition>	-107
caus it	-178
caus it .	-174
caus of	213
center	-225
centr	108
certain	168
certain <drug>	129
chang .	207
chang its	119
chang of	-122
cheap	124
chew .	111
chicken	143
chicken ,	146
chief	145
children'	160
clean	-132
clear	-477
clear by	-137
click	-235
clip	166
clue	-116
coat	-159
com from	-233
combin	142
common and	281
common in	-228
common reason	-164
complet	-108
concern	239
contact ,	-139
contact with	167
contain	204
controll	-172
cook	229
cool	155
cool <body>	152
corner	-119
cost	302
cost of	165
cough ,	119
could	298
could be	-202
could have	126
could have been	127
countr	-148
coupl	190
coupl of <time>	181
cover	-370
cover the	-180
current	-198
cycl	-190
dampen	145
date on	-108
dead .	184
decid	-138
deeper	159
degre	-139
delay	121
deliver	-161
dental	146
depart	-140
describ	292
describ <harm>	126
desk	-149
detect	-127
develop	477
develop a	172
develop in	151
diagnos	129
did a	150
did not	-208
did not .	-224
different stor	118
do .	-175
do it	260
do not .	166
do not buy	142
do so	-153
do the	289
do the same	301
does not	236
does not <harm>	121
does not <harms>	-154
does not <lowers>	155
does not make	269
does the	205
doesn't <exposure>	159
doesn't <harms>	151
doesn't caus	-99
doing	125
doing noth	109
don't	292
don't help	108
don't need	122
done in	-168
donor'	163
donor' <body>	163
door	222
door to	122
down .	183
down the	-209
dr	-220
dr .	-137
drainag	94
drew	148
dri	-217
driv ,	146
drum	174
due	-114
dug	121
dull ,	172
dull <body>	-127
dump	160
dur	234
dur <pregnancy>	-131
dur the	131
dur the <treatment>	226
each	-204
ear	130
ear <evidence>	-152
earlier <treatment>	-108
ease	-259
ease <harm>	-190
easter	145
easy <harm>	-125
eaten	-145
edg	-92
effect	536
effect .	128
effect are	113
effect of <drug>	-135
eight .	-113
eight <time>	-168
eight in	125
either .	100
elastic	168
electrical	-118
electronic	169
eleven	-121
end	216
end and	174
end in	-173
end up	297
end up in	166
enlarg <body>	-99
enough	-199
escap	193
even	389
even .	126
even a	199
even for	182
ever # <buyer>	-125
ever # to	140
ever <time>	-253
ever <treatment>	236
ever had	139
ever had a	114
ever one	143
ever six	-169
ever six <time>	-168
ever two	-228
ever two to	-128
everyth	-145
everyth else	-144
exce	162
except	130
exces	316
expect	587
expect a	279
experi	100
expir	153
explain	-251
expos	150
external	159
extreme	166
extreme rare	147
factor	-239
factor ,	-112
failur	-174
fals	150
far as <person>	139
fast	147
fast ,	-172
faster .	226
fear	474
fear of	228
feel	437
feel <unwell> on	126
feel as	235
feel as though	123
feel noth	-115
fewer of	122
fewer of thes	127
fift	192
fift .	97
find	-306
finish	185
first #	143
first # <time>	165
first <harm>	-122
first <time> is	127
fish	106
five .	155
five <time>	194
fix	-156
flam	292
floor and	-162
flower	-117
fluid	-196
fluid may	175
follow	116
follow ,	-109
follow -	159
follow - up	160
follow from	155
follow if	98
food	-169
food .	-195
food and	93
for #	275
for # to	132
for <body> under	261
for <buyer>	-210
for <buyer> who	-201
for <buyer> with	166
for <condition>	-179
for <condition> and	140
for <harm>	-185
for <harm> .	-137
for <person>	122
for <person> <body>	144
for <person> and	-134
for <person> with	131
for a	206
for a <body>	119
for a <time>	484
for about	215
for about six	188
for an	119
for an <time>	120
for another	181
for longer	107
for more	283
for the <body>	109
for the first	184
for us	-141
form	-175
form .	-149
form on	92
form when	-207
fort	-176
found ,	171
found .	-297
found in	-222
found no	236
four	-158
four .	152
four <time> befor	-148
frag	130
free	-187
free of	-112
frequent	143
fresh	210
fresh <condition>	106
frida	156
from <condition> ,	123
from <exposure>	-155
from <harm> .	172
from it	164
from that	154
from the <body>	-248
from the <drug>	103
from the <harm>	124
from the <pathogen>	-105
from the site	137
front of	-174
fruit	100
full	-422
further	200
further .	188
g #	121
g # pd	121
gain	-184
gardener	180
gat	152
gave	148
gave me	249
gave me a	176
general	152
gent	149
gentler	215
get a	232
get in	-210
get in .	-205
get lazy	226
gets better	121
gett	-112
giv	262
giv off	100
give	-67
give <person>	168
give a	-189
given	-335
given a	-142
given for	-151
given within	-109
go on	-96
go on .	-144
goal	-170
goes in .	155
going	188
going <body>	116
gone .	-273
gone in	146
grad	-123
greater	207
group	-68
gues	-137
had <condition>	-151
had <condition> .	-226
had <harm>	194
had a	119
had a <harm>	175
had an	223
had not	133
had not been	-152
had to	268
had to be	192
happen	143
happen in	210
happen in about	172
hard	172
hard , <unwell>	99
hard to	-77
harder	143
has <ails>	-124
has <condition>	209
has becom	154
has been seen	180
has caus	159
has no	-122
has not been	214
has to	83
has to be	185
hasten	264
hav	-119
have <ails>	246
have <condition> ,	190
have <condition> .	-156
have <condition> or	99
have <device>	100
have <harm>	152
have <pathogen>	-151
have <person>	-149
have a	-177
have a <condition>	-149
have an	205
have at	157
have at least	157
have been	113
have been found	168
have fewer of	122
have follow	123
have found	115
have had	-288
have had a	-158
have it	-275
have not	137
have one	-153
have the	-209
have to	180
head	122
head or	168
health <person>	170
heat	137
heat .	142
heat <harms>	-104
help	-145
help ,	126
help .	-148
help it	114
her <body>	288
her <staff>	162
her that	277
here are	-148
here is	159
here is what	166
hide the result	-142
high	137
high .	140
high a	144
higher	186
highest	112
hill	-164
his <body>	-227
hits	113
hole	219
hole in the	123
hom	-201
how	-230
hundr	102
i'd	174
ice	213
ice .	250
ice for	130
if <person>	115
if <person> are	-185
if <person> ever	114
if <person> have	174
if <person> stop	203
if <person> take	237
if they	165
if your <body>	185
ii	-130
improv	-287
in #	627
in # )	-134
in # ,	-311
in # .	158
in # <buyer>	-184
in # <percent>	209
in # of	112
in # or	139
in # to	184
in ,	-173
in <body>	138
in <body> and	-165
in <condition>	-146
in <condition> ,	-163
in <condition> .	197
in <condition> the	-163
in <harm>	-152
in <person> .	-183
in <person> it	-172
in <person> who	137
in <person> with	-134
in <pregnancy>	201
in <pregnancy> ,	155
in <rave> <buyer>	244
in <unwell>	164
in a hundr	279
in a larg	117
in about #	302
in about a	-185
in amount	125
in animal	139
in health	194
in near all	89
in one	247
in rough	149
in rough #	191
in ten	-123
in ten <person>	-111
in that	304
in the <beauty>	-220
in the <time>	143
in the end	-184
in the first	488
in the heat	142
in their	-211
in thos	207
in thos who	227
in thre	-191
in twelv	128
in two	-75
in two to	-169
in up	173
in up to	173
in your	-134
inch	231
includ .	122
includ :	163
includ <harm>	137
inhal	157
ink	124
intensit	133
internal	128
interval	145
into it	146
into the <body>	142
invit	137
invit <condition>	130
is #	-153
is .	117
is <ails>	-208
is <convenience>	138
is <convenience> .	169
is <harmful>	401
is <harmful> .	207
is <harms>	-159
is <lowers>	171
is <natural>	-127
is <raises>	-165
is <safe>	322
is <safe> .	-183
is <safe> and	111
is <safe> in	123
is <treatment>	111
is <unwell>	-235
is <unwell> for	209
is a	-121
is a different	-129
is almost	175
is an <condition>	-128
is an alternativ	95
is an emergenc	102
is around	154
is around #	154
is at	-164
is common and	303
is common in	-197
is expect	132
is fine .	-110
is for	-191
is found	-196
is found in	-143
is general	154
is hard	143
is left	-112
is like	144
is littl	136
is never	119
is no need	-157
is normal	238
is not a	-124
is not the	-123
is now	-163
is often	219
is permanent	105
is poor	-171
is possibl	129
is pull	135
is rare	95
is rare .	138
is seen	-142
is taken	183
is that	105
is the main	140
is their	129
is their <superlative>	119
is ther	110
is tilt	89
is to be	149
is too	201
is too high	134
is uncommon	133
is used	-173
is usual	201
is usual .	169
is what	128
is why	140
is worn	124
isn't <unwell>	151
it ,	145
it , the	134
it .	100
it <ails>	-229
it <condition>	211
it <contra>	-94
it <performance>	-196
it <raises>	-157
it about	130
it after	142
it along	111
it also	301
it by	-139
it can't	243
it cannot	203
it com	192
it com <body>	147
it feel	157
it gets	126
it goes in	166
it happen	-137
it has	-61
it in	-169
it in <condition>	110
it is	-122
it is .	133
it is <contra>	196
it is <unwell>	-136
it is about	136
it is still	-124
it isn't <unwell>	151
it may take	-193
it reach	-129
it reach the	-129
it read	-104
it show	-106
it slow	-118
it suit	-131
it suit <buyer>	-133
it tak	-133
it up .	148
it were	93
it's	447
it's normal	-148
its <safety>	220
its <safety> in	157
its own	191
its own .	155
its pric	173
itself	-291
itself does	101
itself is	-141
job	-247
join	-236
judg	-191
juic	250
just after	200
keep	-166
keep <drug>	151
keep <person>	194
keep it	179
keep its	153
keep the	-300
keep the <body>	-138
kept	279
kept off	139
kick	123
killer	173
kind	-120
kind is	155
knock	104
knock <person>	142
knock <person> out	142
know	-183
known	174
known .	330
l	-136
l .	-128
label	-330
larg <evidence>	148
larger	212
larger than	110
largest	-131
last	-90
last for	-153
last of	142
last period	-165
last two	159
last up	204
last up to	204
late .	111
later	-150
latter	133
layer	-300
lazy	348
learn of	137
least one	142
leav	160
leav <person>	313
leav it	-92
leav your	246
leav your <body>	136
led	151
led to	136
left	278
left <buyer>	135
left in	183
left in the	101
left side	127
lemon	196
lengthen	155
less of	-144
lets	268
letter	-179
level	-76
level .	261
level <harm>	-184
lid	-155
lie	-131
lies	-199
life ,	-151
life .	129
lifetim	238
light	-102
light ,	-175
like	54
like an	98
like to	219
limb	241
link	287
link to	379
list of	-196
littl	124
littl .	-134
littl <body>	119
littl is	-124
littl is known	-137
live <pathogen>	160
live <pathogen> .	126
load	298
lock the	-142
long	197
long ,	-151
long -	150
long - term	163
long befor	-95
longer	305
longer ;	174
longer to	210
look	-235
look after <person>	140
look at	-195
look for	-161
look like	-215
loop	-121
loos and	142
loos piec	-156
lose	172
lose <health> .	136
loss	-164
loud	210
loud sound	263
louder	174
low	354
low -	225
low .	-134
low phosphat	150
lunch .	177
lying	106
lying down .	103
lying flat	122
made	177
made in	175
made in the	220
made me	205
made my	279
main	204
main caus	172
major	140
mak <buyer>	-182
mak <harm> <unwell>	150
mak a	-103
mak it <unwell>	-179
mak the	294
make <person>	229
make <remedy>	-171
make a	186
make it	-81
make the	245
make this	125
mark	200
mark is	204
market	-169
match	-281
matter	-289
matur	110
may <ails>	160
may <harm> .	-119
may <harms>	275
may <pathogen>	164
may <raises>	273
may also be	-125
may be	-461
may be a	132
may caus <harm>	-125
may come	104
may even	163
may feel	227
may have	-246
may have been	-121
may last	-215
may last for	-124
may look	156
may make	263
may not	-198
may not be	-102
may take	-257
may turn	150
me	313
me the	136
meal	-170
meal ,	-141
mean	-432
mean <condition>	-129
mean <condition> .	-139
meant	-199
measur	-400
meet	-162
messag	-188
metal	354
metal in	127
mg	-210
midnight	-115
midnight .	-115
might	230
might be	-161
might have	-169
mild	311
million <buyer>	-155
mine	136
mistak	292
mixtur	150
mone	-165
more	274
more <drug> .	-117
more <harm>	143
more <unwell>	239
more sever	-120
more slow	146
more than a	-129
morn .	-177
much <body>	114
much as	-197
multifocal	125
multifocal <device>	125
my <body>	88
nam	-162
name	-81
narrow	94
narrow the	122
national	163
national <evidence>	129
near	317
near all <buyer>	139
near alway	213
near ever	151
near the	91
nearb	82
necessar	-134
need a	222
need an	-131
need to	-123
need two	145
neighbor	-139
neutral	-136
never	131
never have	138
new <beauty>	-113
new <device>	252
new <pathogen>	-133
next <time>	130
nine	-83
ninet	108
no	98
no .	238
no <body>	-158
no <condition>	-117
no <drug>	-125
no <exposure>	-173
no <harm>	257
no <harm> .	242
no <harms>	-152
no <side-effect>	162
no known	-145
no link	184
no link with	107
no live	130
no live <pathogen>	134
no longer	-329
no need	-183
no need to	-171
none .	221
none of	-228
normal	-136
normal .	-230
north	-185
not <device>	140
not <harms>	196
not <harms> .	128
not <raises>	151
not <raises> <body>	180
not <unwell>	-123
not affect .	137
not be	-116
not been stud	167
not buy	142
not enter	116
not for	364
not known .	138
not make	191
not on	148
not reach	129
not stop	-129
not the	-165
notch	109
noth	136
noth is	135
notic .	-150
notic :	178
november	200
now	125
now #	-150
now and	244
now and then	285
nuisanc	396
nuisanc .	343
obstacl	336
occasional	228
occur	437
odd	677
odd .	184
of # to	-175
of :	-141
of <buyer>	147
of <buyer> a	173
of <buyer> are	-183
of <buyer> with	145
of <condition>	-161
of <condition> .	-348
of <condition> by	110
of <evidence>	232
of <exposure>	251
of <exposure> and	-113
of <harm>	156
of <harm> and	116
of <harm> in	-136
of <harms>	145
of <pathogen> .	-190
of <performance>	-176
of <pregnancy>	157
of <product>	128
of <remedy>	244
of <treatment>	193
of <treatment> ,	-232
of <vital>	163
of a <drug>	187
of a <product>	-154
of being	92
of bias	-238
of care	-164
of cas .	132
of her	231
of it is	-135
of juic	113
of no	162
of one	-200
of other	132
of our	144
of the <evidence>	159
of the <time>	-125
of the <treatment>	136
of their	-197
of thes	137
of this	-159
of thos	174
of your	-283
off	341
off ,	239
off , and	143
off .	-225
off an	108
off an <pathogen>	110
off the	-273
offer	-238
often bring	140
old	87
old ,	-128
older	258
older <person>	-192
on <condition> and	148
on <drug>	347
on <drug> .	141
on <evidence>	139
on <exposure>	-128
on <harms>	125
on <harms> <beauty>	125
on <remedy>	103
on a	275
on a <device>	96
on both	168
on both sid	119
on for	-149
on for <time>	-107
on it	246
on one	-117
on our	-139
on the <body>	236
on the <device>	-153
on the <harm>	-113
on the first	-107
on the outer	-118
on to	-152
once	99
once .	129
one <raises>	175
one <time>	-167
one and	-165
one if	-140
one in thre	-133
one larg	152
one or two	148
one was	181
ones	93
ones .	149
onlin	-217
only .	-102
only if	-176
open	-58
open .	-145
operat	275
option .	-138
or <body> can	-139
or <condition>	-196
or <device>	-173
or <drug>	-133
or <drug> ,	-178
or <harm> <body>	-154
or <harms>	179
or <hypes>	149
or <pregnancy>	247
or <time>	-224
or <unwell>	242
or <unwell> .	104
or a <buyer>	-145
or a <condition>	118
or a <drug>	161
or a <harm>	164
or after	176
or by	-203
or feel	146
or has	156
or have	198
or her	-160
or longer	108
or of	132
or other	116
or swallow	-131
or the	-165
or the <body>	-156
or thre	119
or two	274
or use	137
orang	326
orang ,	340
other	-203
out again	139
out by	119
out in	83
out of	80
out of a	-174
out of the	173
out or	136
out the	-142
outcom	-138
outer side	-119
outweigh	187
outweigh the	180
ovarian	-142
over six	-129
over six <time>	-129
over the <body>	233
page	-270
page for	-133
pale spot	109
paper	178
part	-328
part of	-220
part of the	175
particular	200
pass .	-170
pass water	265
pattern	-159
pd	121
per million	210
permanent	320
permanent .	215
phenol	234
phras	-212
physical	174
physio	-171
pick	-170
pick up	-121
pictur .	-156
piec of <body>	-159
pig	-144
pink	228
plac	-348
plac in	-119
plac the	141
plain	-180
plann	165
plant .	129
pleas don't	131
plent	169
plent of <buyer>	183
plug .	-139
point	-287
point to	-174
point to <condition>	-136
pool	-176
poor .	-126
poor <health>	175
possibl	270
pravastatin	197
pres	-179
press	131
prevention	-118
pric	376
pric is	128
primar	-147
privat	-148
problem .	-177
problem are	120
prolong	165
promis	-110
protect	-182
protocol	123
prov	-112
provok	222
provok <harm>	202
puff	151
pull	440
pull the	99
pull the <body>	101
put	278
puts	208
puts <person>	121
quiet	-162
quitt	122
ragwe	116
ran	309
rare	482
rare ,	205
rare , the	176
rare .	205
re	119
re -	122
react	296
react to	276
readi	199
real	-165
reason	-161
recent	111
recent <condition>	109
record	251
record in	190
regular <treatment>	160
relax the	139
relax the <body>	139
reliev <harm>	207
rely	62
rely on	62
repeat	126
repeat <form>	124
report of	220
report of <harm>	182
report to	-200
reserv	-147
resist	-230
respond	-197
respond .	-124
return .	121
return to the	220
rhythm	-241
right	-251
ritonavir	201
roll	-170
rotat	167
rough #	223
rough # <percent>	92
rough # of	155
rough <person>	-183
rubber	132
rule out	127
run	137
runn	216
s	-158
same as	-181
sand	241
say	-259
say ,	-132
says it's	114
scal	-184
scann	121
school	-132
scor	-262
season	-143
see	-383
see .	-164
see <buyer>	119
seem	184
seem <safe>	155
seen <likelier>	149
sees	-232
self	-118
self -	-118
semen	246
send a	-137
ser of #	147
seriou	218
seriou <condition>	-121
seriou <condition> .	-113
set	-148
set off	-101
set off <harm>	-161
sets	128
sets off	112
sett	201
sett ,	147
settl the	-154
seven <time>	250
sever	-148
sever <condition>	133
several <time> .	234
shap	-301
shav	331
shed	96
sheet	-166
shift	191
shift .	125
short -	289
short time	-151
shorten life	-147
shorten the	155
should be	-284
should wait	100
show	-292
show <condition>	-168
show <harm>	-132
show the	-110
shower	-237
shown	-322
shut	-186
side	-97
side ,	-233
side <body>	105
sign	-39
sign .	-264
sign of <condition>	-167
signal	-280
simp	-248
simvastatin	214
sinc # .	-113
sinc a	96
sinc the <body>	140
sit .	252
site	139
site .	123
six <buyer>	151
six <time>	-293
six <time> to	141
sleep	246
sleep in	112
sleep in them	117
slid	-185
slight	286
slow	215
slow -	215
slow - <treatment>	156
slow <health>	125
slow <vital>	140
slow the	-318
slow to	201
slow to <hypes>	230
small ,	232
small <danger>	163
small <evidence>	-224
small <person>	179
small number	186
small vessel	-120
so	304
so <person> can	-163
so are	93
so can	117
so do not	176
so for	-114
so no	-196
so that	-438
so that they	-112
so the <body>	178
so they	-153
someth else .	145
sometim	211
sor	129
sort	163
sort .	214
sound	201
spac	-219
spar	347
spe up	-142
speech may	174
speed	227
spent	120
sport	156
spot	192
spot .	203
spot ;	-144
spread from	103
spread from the	135
squar	220
stabilit	153
stag	-159
stag .	-121
stair	234
stall	138
start	-228
start .	141
stat	-267
state	-139
stay <unwell>	156
stay wher	201
still in	-234
stop	245
stop <harm>	-288
stop <harm> .	-199
stop <person>	127
stop and	226
stop for	144
stop the <device>	134
stopp	459
stor .	247
straight	-117
strain	105
stream	-221
strik	-149
strong	229
strong as	107
stronger	208
struck	203
stubborn <condition>	-166
substanc	178
substanc that	133
succes	-197
such	104
such a	151
such as the	-114
suggest	-217
suit	-351
suit <buyer>	-183
summar	-209
sunda	202
supp	-125
surfac	133
surfac <body>	230
swallow .	-175
sweet	127
swept	115
swing	-121
switch	148
tak	132
tak <drug>	172
take ,	122
take <drug> ,	169
take <person>	148
take it	198
taken	252
tape	117
target	-274
tast	134
teach	-189
tell	-394
ten	-207
ten <person>	-112
ten <time>	176
ten <time> ,	117
ten <time> after	123
tend to be	-222
than # <percent>	-181
than a	-334
than any	-120
than befor	153
than for	124
than four	136
than in	141
than it	-127
than the first	-114
that <ails>	-212
that <buyer>	-234
that <exposure>	-225
that <harm>	-113
that <harms>	-161
that <harms> the	-113
that <hypes>	203
that <person>	-175
that <raises>	-178
that <raises> the	-137
that <time> .	116
that even	206
that even .	204
that form	-140
that goes	160
that hold	205
that is <unwell>	-120
that is too	143
that is why	134
that mak	-141
that mak the	-134
that reach	-114
that reach the	-114
that reason .	127
that spot	167
that stop	166
that the <body>	198
that the <condition>	-117
that they	132
that way .	-147
that work	118
that' <unwell>	138
the #	147
the <beauty> .	-180
the <beauty> was	243
the <benefit>	133
the <body>	185
the <body> ,	-73
the <body> <harm>	81
the <body> after	-158
the <body> and	-90
the <body> are	-119
the <body> becom	-135
the <body> can	202
the <body> feel	253
the <body> further	118
the <body> get	141
the <body> giv	163
the <body> is	-248
the <body> keep	127
the <body> on	109
the <body> too	-174
the <body> with	-134
the <buyer> who	-169
the <device> <harm>	216
the <drug> can	-99
the <drug> is	-93
the <drug> to	-144
the <evidence> .	116
the <exposure>	-150
the <exposure> of	140
the <form>	188
the <guarantee>	158
the <harm>	-291
the <harm> ,	-141
the <harm> is	207
the <harm> may	-133
the <harm> that	-144
the <health> .	134
the <likelihood> <raises>	154
the <pathogen> .	318
the <pathogen> of	-84
the <person> ,	127
the <person> <harm>	-150
the <person> and	121
the <person> frequent	126
the <product>	133
the <provider>	-176
the <provider> and	189
the <staff> said	182
the <symptom>	108
the <time>	194
the <time> after	106
the <time> and	130
the <treatment>	354
the <treatment> .	245
the <treatment> <harm>	-138
the <treatment> itself	101
the <unwell>	-216
the brak	166
the center	-161
the chief	121
the cost of	165
the date	-105
the donor'	163
the donor' <body>	163
the edg	-184
the first	233
the first #	143
the first .	-136
the flow	99
the form	-177
the good	180
the head .	128
the head or	158
the largest	-129
the last	270
the last of	142
the last period	-154
the latter	133
the left side	133
the lid	-124
the line	165
the main	210
the main caus	117
the match	-166
the newer	132
the next	112
the next <time>	220
the number	-146
the odd	201
the old	-280
the old <treatment>	-133
the outer side	-119
the part of	148
the pictur .	-147
the plac	128
the plastic	165
the plug	100
the pric	114
the real	-164
the result	-235
the revers	169
the same as	-181
the seat	142
the sign	-112
the site .	128
the slow	209
the substanc	231
the tape	125
the thing	110
the time .	149
the toilet	128
the two	-168
the unit	-194
the upper	-148
the usual	-166
the vaginal	129
the vaginal wall	129
the wall	-156
the wall of	157
the worst	109
their <superlative>	119
their <superlative> -	119
them ,	-210
them .	-103
them <person>	-124
themselv	-139
themselv .	-162
then it	146
then on	165
ther .	105
ther are	-197
ther is littl	135
ther is no	-199
there'	-189
there' no	-122
thes	153
thes effect	137
thes includ	239
they <ails>	186
they <ails> ,	115
they are	-121
they are <contra>	116
they are <safe>	-162
they can	-256
they can <harm>	-117
they can be	-167
they have	-272
they includ	-83
they may	139
thick as	-155
thin the	371
thin the <body>	194
thing	-316
thing that	-169
thing that can	-128
this <device>	153
this <drug>	111
this can	-123
this has	222
thos	86
thos for	194
thos on	183
thos who	-215
thos who need	165
though	150
thre	-90
thre -	-187
thre <time>	227
thre <time> ,	173
thre <time> after	-179
thre <time> of	175
thread	-176
through	-342
through .	219
through the <beauty>	-136
through the vaginal	129
tied	110
tied to	146
tight	430
tight and	131
till	271
tilt	149
tim higher	173
tim the	257
time	-185
time can	135
tiny <harm>	-130
to # ;	146
to <ails>	-169
to <buyer>	-234
to <condition>	88
to <drug>	242
to <harm> .	129
to <harmful>	146
to <harms>	204
to <hype>	156
to <hypes> .	265
to <lowers>	-172
to <symptom>	194
to a	193
to a <staff>	163
to a <treatment>	128
to an	193
to be expect	235
to begin with	135
to breath	150
to date	285
to do	97
to eight <time>	-180
to finish	120
to get rid	211
to have	-281
to let	-157
to make	-243
to need	-131
to read	-190
to settl	147
to sit	150
to stop	-111
to tell them	144
to that	98
to that of	101
to the	-112
to the toilet	213
to this	213
to two <time>	152
to wear	-110
to work	-224
to your	-266
toda it	153
toda it is	153
today'	341
toddler	151
toilet	265
told	114
too	294
too ,	-187
too ear and	-141
too fast	216
too fast ,	-147
too high	132
too high .	123
too littl	-140
too long	248
too low	161
too soon	172
too tight	335
took away	122
tool	438
touch	84
touch the	107
tough	134
trac ,	136
train <staff>	245
travel	-136
treat with	-170
tri	-175
true	-255
trust	127
turn <product>	113
turn a	156
twelv <time>	-149
twelv <time> .	-187
twelv <time> of	110
twic	-136
two ,	-151
two , and	-143
two .	243
two <buyer>	265
two <condition>	124
two <person>	173
two <time> .	103
two or thre	119
two to four	161
typical	-166
unaffect	134
uncommon	238
uncommon ,	117
uncommon .	160
under <treatment>	-130
under one	182
universit	-239
unles it	-178
unles your	188
unles your <staff>	137
unlik	172
unlik <treatment>	156
unlik <treatment> ,	156
until it	-106
until they	85
unusual	174
unusual .	158
up	134
up .	304
up again	156
up in	119
up in <person>	107
up to	223
updat	117
upward	-154
upward .	-154
urgent	111
us	-114
us .	-147
us with	195
use	228
use for	-123
used to	-174
used to be	89
using	138
usual	-130
usual .	172
usual <hypes>	121
usual <safe>	-164
vaginal	126
vaginal wall	129
vanish	123
very	512
very <complication>	-218
very low	-137
very rare	104
vessel .	233
vessel into	155
vessel of	-102
vessel of the	-102
vibrat	195
view	-183
visibl	175
volunteer	120
wait	434
wait .	128
wait for	-187
wait until	128
walk	-226
wall of	157
wall of the	159
want to	-184
ward .	109
warmth	-144
warn	387
warn of	160
was <lowers>	118
was taken	260
was the	-116
was told	112
wash	-172
wash <body>	119
watch for	157
water	-140
water ,	172
water .	-123
water <harms>	-107
wax	192
wear	254
wear a	129
wear off	-168
wear the	236
weather	-122
welcom	-144
well .	-196
went	186
were	197
were <harm>	177
were too	-180
wet	171
wet .	-102
what	-186
what <person>	-103
what a	163
what is	-140
what your	136
whatever	-154
whatever <person>	163
when	-69
when <pathogen>	-122
when a	-206
when a <harm>	-110
when it is	158
when it's	172
when they	-185
wher it	99
wher it is	244
wher the <device>	154
whether	-179
whether <harm>	117
which	-271
which is	86
which mak	-146
whil	263
whistl	149
whit <body>	161
who alread	129
who are <pregnancy>	183
who do	-118
who had	-141
who have a	142
who react	108
who react to	108
who take	251
who took	-165
who trust	154
who used	-169
who wait	162
who was	166
whol	-147
whol .	194
whos <body> are	109
whos <person>	144
will <harm>	175
will be told	-141
will need	191
will not	165
will not <harms>	147
winter	-174
wise	155
wish	-142
with :	110
with <condition>	139
with <condition> .	223
with <drug>	297
with <drug> .	176
with <harm> and	138
with <safe>	-171
with <treatment>	161
with <treatment> .	137
with <unwell>	131
with <unwell> <body>	110
with a	97
with a <drug>	-126
with a <person>	145
with a <treatment>	95
with a cloth	232
with a very	-140
with an	181
with it .	133
with more	-171
with other	124
with the	-162
within a <time>	112
within an	-138
within an <time>	-138
within six	284
within six <time>	163
within the	118
within the last	112
within two	-179
within two <time>	-248
without <condition>	-162
without <harm>	-165
without it	99
won't	240
work <superlative>	107
world	-119
worn	117
worst	288
worth	-143
would never	143
would never have	146
writ	-154
wrong	216
year	-201
yes	297
yes .	333
yet	-228
yet .	-117
young	-127
your <body>	168
your <body> is	-155
your <body> may	123
your <body> will	172
your <drug>	-260
your <person> will	150
your <staff> will	143
your old	217
zero	314
zero <harm>	333`,
    'shape': `{agent}	581
{agent} {agent}	209
{agent} {agent} {agent}	101
{agent} {agent} {ails}	-238
{agent} {agent} {interacts}	130
{agent} {agent} {may}	420
{agent} {agent} {no}	139
{agent} {agent} {person}	-270
{agent} {agent} {pronoun}	-222
{agent} {agent} {raises}	394
{agent} {agent} {reports}	171
{agent} {agent} {suffers}	170
{agent} {agent} {treated~}	-162
{agent} {ails}	312
{agent} {ails} {agent}	314
{agent} {ails} {harms}	-239
{agent} {ails} {person}	164
{agent} {body} {causes}	-292
{agent} {body} {condition}	132
{agent} {body} {harms}	287
{agent} {body} {lowers}	-110
{agent} {body} {may}	409
{agent} {body} {no}	115
{agent} {body} {occurs}	-200
{agent} {body} {pronoun}	-146
{agent} {causes}	752
{agent} {causes} {agent}	-381
{agent} {causes} {condition}	217
{agent} {causes} {pronoun}	146
{agent} {complication}	200
{agent} {condition}	457
{agent} {condition} {agent}	259
{agent} {condition} {pronoun}	117
{agent} {danger} {harm}	117
{agent} {harms}	155
{agent} {harms} {body}	354
{agent} {harms} {causes}	-217
{agent} {harms} {person}	333
{agent} {harms} {pronoun}	-69
{agent} {harm} {body}	-118
{agent} {harm} {occurs}	-216
{agent} {harm} {pronoun}	185
{agent} {harm~}	-187
{agent} {harm~} {harm}	160
{agent} {harm~} {no}	-211
{agent} {harm~} {occurs}	200
{agent} {harm~} {person}	-259
{agent} {if}	272
{agent} {if} {body}	135
{agent} {if} {causes}	279
{agent} {if} {person}	130
{agent} {if} {pronoun}	174
{agent} {likelihood}	623
{agent} {likelihood} {harm}	158
{agent} {lowers}	121
{agent} {lowers} {agent}	212
{agent} {lowers} {harm}	-165
{agent} {lowers} {treated}	-144
{agent} {may}	724
{agent} {may} {agent}	379
{agent} {may} {body}	155
{agent} {may} {causes}	305
{agent} {may} {harms}	286
{agent} {may} {harm~}	253
{agent} {may} {lowers}	279
{agent} {may} {no}	-134
{agent} {may} {pathogen}	205
{agent} {may} {treated~}	-216
{agent} {must} {interacts}	-201
{agent} {must} {no}	204
{agent} {no} {causes}	231
{agent} {no} {harm}	155
{agent} {no} {if}	-99
{agent} {no} {no}	-170
{agent} {no} {pronoun}	-109
{agent} {no} {raises}	166
{agent} {no} {suffers}	-404
{agent} {no} {trouble}	182
{agent} {occurs}	-253
{agent} {occurs} {agent}	-140
{agent} {occurs} {may}	-145
{agent} {pathogen}	-358
{agent} {pathogen} {condition}	198
{agent} {pathogen} {pronoun}	201
{agent} {person}	431
{agent} {person} {body}	-144
{agent} {person} {harm}	-102
{agent} {person} {harm~}	150
{agent} {person} {may}	287
{agent} {person} {no}	-174
{agent} {person} {person}	368
{agent} {person} {raises}	163
{agent} {pronoun}	278
{agent} {pronoun} {agent}	-179
{agent} {pronoun} {body}	-131
{agent} {pronoun} {harms}	185
{agent} {pronoun} {if}	-268
{agent} {pronoun} {may}	318
{agent} {pronoun} {no}	615
{agent} {raises}	406
{agent} {raises} {agent}	115
{agent} {raises} {body}	-283
{agent} {raises} {pronoun}	339
{agent} {reports}	409
{agent} {reports} {harm}	179
{agent} {reports} {no}	-153
{agent} {side-effect}	-118
{agent} {suffers}	444
{agent} {suffers} {ails}	-225
{agent} {suffers} {body}	92
{agent} {suffers} {complication}	120
{agent} {suffers} {condition}	220
{agent} {suffers} {harm}	-167
{agent} {suffers} {harm~}	134
{agent} {suffers} {lowers}	242
{agent} {suffers} {no}	-459
{agent} {suffers} {occurs}	-109
{agent} {suffers} {pathogen}	275
{agent} {suffers} {person}	190
{agent} {suffers} {reports}	-153
{agent} {suffers} {suffers}	-203
{agent} {suffers} {treated}	174
{agent} {treated} {treated~}	303
{agent} {treated~} {person}	-169
{ails}	-104
{ails} {agent}	196
{ails} {agent} {agent}	178
{ails} {body} {person}	168
{ails} {body} {suffers}	120
{ails} {harms}	307
{ails} {harm}	-248
{ails} {harm} {body}	-165
{ails} {harm~}	92
{ails} {if}	279
{ails} {if} {person}	128
{ails} {may} {causes}	190
{ails} {no}	-419
{ails} {occurs}	228
{ails} {person} {agent}	-116
{ails} {person} {causes}	207
{ails} {person} {no}	164
{ails} {person} {pronoun}	-177
{ails} {pronoun}	-287
{ails} {pronoun} {no}	193
{ails} {pronoun} {person}	180
{ails} {suffers}	-280
{body}	197
{body} {agent} {agent}	-336
{body} {agent} {ails}	199
{body} {agent} {body}	-160
{body} {agent} {harm~}	93
{body} {agent} {may}	-299
{body} {agent} {suffers}	246
{body} {ails} {agent}	283
{body} {ails} {ails}	187
{body} {ails} {harms}	208
{body} {ails} {may}	-102
{body} {ails} {person}	-101
{body} {ails} {pronoun}	-133
{body} {body}	-222
{body} {body} {body}	-607
{body} {body} {causes}	-140
{body} {body} {condition}	171
{body} {body} {harm}	-391
{body} {body} {harm~}	-156
{body} {body} {lowers}	477
{body} {body} {may}	-167
{body} {body} {no}	81
{body} {body} {occurs}	297
{body} {body} {person}	-507
{body} {body} {pronoun}	-48
{body} {body} {reports}	-211
{body} {body} {suffers}	502
{body} {causes}	-172
{body} {causes} {harm~}	-186
{body} {causes} {pathogen}	137
{body} {causes} {person}	-135
{body} {causes} {pronoun}	-210
{body} {condition} {harm}	-163
{body} {condition} {reports}	168
{body} {harms}	201
{body} {harms} {agent}	-302
{body} {harms} {body}	133
{body} {harms} {person}	207
{body} {harm} {no}	-138
{body} {harm} {occurs}	230
{body} {harm} {person}	194
{body} {harm} {pronoun}	83
{body} {harm~} {agent}	-200
{body} {harm~} {harm~}	368
{body} {harm~} {if}	153
{body} {if} {pronoun}	-121
{body} {if} {suffers}	121
{body} {interacts}	-223
{body} {likelihood}	-184
{body} {lowers} {body}	152
{body} {lowers} {likelihood}	-216
{body} {may}	612
{body} {may} {agent}	-353
{body} {may} {body}	-252
{body} {may} {condition}	309
{body} {may} {if}	203
{body} {may} {no}	188
{body} {may} {occurs}	-317
{body} {may} {pathogen}	-222
{body} {may} {suffers}	223
{body} {no} {agent}	168
{body} {no} {causes}	292
{body} {no} {harms}	187
{body} {no} {person}	-199
{body} {no} {pronoun}	175
{body} {occurs}	119
{body} {occurs} {pronoun}	363
{body} {pathogen}	-428
{body} {person}	186
{body} {person} {body}	-189
{body} {person} {causes}	294
{body} {person} {harm~}	-207
{body} {person} {may}	-212
{body} {person} {no}	162
{body} {person} {pathogen}	196
{body} {person} {person}	-367
{body} {person} {suffers}	289
{body} {pronoun} {ails}	-219
{body} {pronoun} {causes}	-212
{body} {pronoun} {no}	-199
{body} {pronoun} {occurs}	239
{body} {pronoun} {raises}	223
{body} {pronoun} {treated}	144
{body} {raises} {body}	221
{body} {raises} {harm~}	199
{body} {raises} {no}	134
{body} {reports}	177
{body} {reports} {harm}	-170
{body} {side-effect}	-190
{body} {suffers}	452
{body} {suffers} {body}	-558
{body} {suffers} {harms}	-376
{body} {suffers} {harm~}	-113
{body} {suffers} {if}	249
{body} {suffers} {no}	37
{body} {suffers} {occurs}	108
{body} {suffers} {pathogen}	-127
{body} {suffers} {person}	228
{body} {suffers} {raises}	185
{body} {suffers} {reports}	494
{body} {suffers} {suffers}	170
{body} {suffers} {trouble}	172
{body} {treated}	240
{body} {trouble}	230
{causes}	384
{causes} {agent} {agent}	-150
{causes} {agent} {body}	-311
{causes} {agent} {may}	193
{causes} {agent} {suffers}	274
{causes} {body}	-106
{causes} {body} {agent}	-171
{causes} {body} {harms}	128
{causes} {body} {may}	238
{causes} {body} {suffers}	-206
{causes} {complication}	-114
{causes} {condition}	328
{causes} {condition} {harm}	-120
{causes} {condition} {person}	132
{causes} {harms}	238
{causes} {harm}	488
{causes} {harm} {no}	-202
{causes} {harm~}	292
{causes} {harm~} {harm~}	-72
{causes} {harm~} {pronoun}	154
{causes} {if}	-134
{causes} {if} {person}	-218
{causes} {may}	-248
{causes} {may} {body}	-144
{causes} {no} {agent}	198
{causes} {no} {trouble}	-126
{causes} {occurs}	-186
{causes} {occurs} {harm~}	-182
{causes} {pathogen}	469
{causes} {pathogen} {body}	-145
{causes} {pathogen} {pronoun}	177
{causes} {person}	236
{causes} {person} {condition}	397
{causes} {person} {no}	121
{causes} {person} {pronoun}	-311
{causes} {person} {suffers}	-136
{causes} {pronoun} {body}	-112
{causes} {pronoun} {suffers}	-141
{causes} {suffers}	171
{causes} {treated}	200
{complication}	150
{complication} {agent}	105
{condition}	-568
{condition} {agent}	747
{condition} {agent} {person}	287
{condition} {ails}	-197
{condition} {body}	-171
{condition} {body} {body}	-153
{condition} {causes} {agent}	245
{condition} {condition}	-317
{condition} {harm}	-634
{condition} {harm} {may}	-141
{condition} {harm~}	-182
{condition} {may}	-647
{condition} {may} {body}	-196
{condition} {may} {causes}	-186
{condition} {may} {harms}	-263
{condition} {must}	139
{condition} {no}	-296
{condition} {no} {causes}	-140
{condition} {no} {harm~}	172
{condition} {occurs} {person}	140
{condition} {person} {no}	134
{condition} {person} {pronoun}	254
{condition} {pronoun}	-233
{condition} {pronoun} {harms}	-286
{condition} {pronoun} {may}	188
{condition} {pronoun} {pathogen}	419
{condition} {pronoun} {suffers}	202
{condition} {raises}	-181
{condition} {suffers}	-167
{condition~} {causes}	152
{condition~} {may} {occurs}	103
{condition~} {pronoun}	161
{danger} {agent}	360
{danger} {body}	129
{danger} {causes}	-140
{danger} {harms}	-172
{danger} {harm}	210
{danger} {harm} {body}	129
{danger} {harm~}	142
{danger} {harm~} {harm}	98
{danger} {may}	-206
{danger} {pronoun}	-284
{danger} {reports}	-150
{danger} {side-effect}	-117
{harms}	-307
{harms} {agent}	-141
{harms} {agent} {agent}	317
{harms} {agent} {harms}	-214
{harms} {agent} {person}	-179
{harms} {ails}	-278
{harms} {body}	355
{harms} {body} {ails}	-220
{harms} {body} {body}	-556
{harms} {body} {harm~}	173
{harms} {body} {pathogen}	-249
{harms} {body} {person}	-170
{harms} {body} {pronoun}	169
{harms} {causes}	-189
{harms} {harm}	-604
{harms} {if}	-120
{harms} {may}	-247
{harms} {may} {body}	-111
{harms} {must}	248
{harms} {no}	-240
{harms} {occurs}	-194
{harms} {person}	225
{harms} {person} {body}	-242
{harms} {person} {harm}	-265
{harms} {person} {person}	406
{harms} {person} {suffers}	-110
{harms} {pronoun}	-147
{harms} {pronoun} {causes}	-106
{harms} {pronoun} {harm}	239
{harms} {pronoun} {may}	-298
{harms} {pronoun} {no}	141
{harms} {suffers}	-202
{harm}	188
{harm} {agent}	-191
{harm} {agent} {causes}	-190
{harm} {agent} {harm}	194
{harm} {agent} {person}	285
{harm} {agent} {pronoun}	-85
{harm} {agent} {raises}	154
{harm} {agent} {suffers}	-243
{harm} {body}	-275
{harm} {body} {agent}	-183
{harm} {body} {body}	-317
{harm} {body} {harms}	-119
{harm} {body} {harm}	55
{harm} {body} {harm~}	-148
{harm} {body} {occurs}	150
{harm} {body} {trouble}	185
{harm} {causes}	-395
{harm} {causes} {harm~}	225
{harm} {causes} {may}	-170
{harm} {causes} {pronoun}	154
{harm} {complication}	369
{harm} {condition}	-505
{harm} {condition} {body}	-179
{harm} {harms}	-515
{harm} {harms} {person}	186
{harm} {harms} {pronoun}	-191
{harm} {harm}	137
{harm} {harm} {body}	-167
{harm} {harm} {causes}	-130
{harm} {harm} {harm}	682
{harm} {harm} {harm~}	490
{harm} {harm} {lowers}	156
{harm} {harm} {may}	-437
{harm} {harm} {no}	248
{harm} {harm} {occurs}	-123
{harm} {harm} {person}	287
{harm} {harm} {pronoun}	-197
{harm} {harm} {trouble}	-156
{harm} {harm~} {agent}	212
{harm} {harm~} {ails}	-113
{harm} {harm~} {harm~}	220
{harm} {harm~} {pathogen}	-228
{harm} {harm~} {person}	-188
{harm} {harm~} {suffers}	108
{harm} {if} {harm}	-204
{harm} {if} {person}	-194
{harm} {if} {pronoun}	162
{harm} {likelihood}	-154
{harm} {links}	-79
{harm} {links} {agent}	-120
{harm} {links} {body}	123
{harm} {lowers} {agent}	-78
{harm} {may}	-234
{harm} {may} {agent}	130
{harm} {may} {causes}	-183
{harm} {may} {harms}	-393
{harm} {may} {links}	-162
{harm} {may} {occurs}	179
{harm} {may} {person}	-376
{harm} {may} {pronoun}	-120
{harm} {must}	168
{harm} {no}	-297
{harm} {no} {harm}	112
{harm} {no} {person}	118
{harm} {no} {pronoun}	-126
{harm} {occurs} {if}	-172
{harm} {occurs} {may}	-175
{harm} {pathogen}	-578
{harm} {pathogen} {may}	-105
{harm} {pathogen} {person}	-173
{harm} {person}	-170
{harm} {person} {agent}	299
{harm} {person} {condition}	107
{harm} {person} {harm}	-307
{harm} {person} {may}	194
{harm} {person} {person}	105
{harm} {pronoun}	623
{harm} {pronoun} {ails}	281
{harm} {pronoun} {body}	-196
{harm} {pronoun} {causes}	299
{harm} {pronoun} {if}	171
{harm} {pronoun} {no}	-229
{harm} {pronoun} {person}	-168
{harm} {reports}	203
{harm} {reports} {pronoun}	247
{harm} {suffers}	243
{harm} {suffers} {agent}	-200
{harm} {suffers} {occurs}	297
{harm} {suffers} {reports}	253
{harm} {suffers} {suffers}	206
{harm} {treated}	-96
{harm} {trouble} {if}	114
{harm} {trouble} {person}	105
{harm~}	-240
{harm~} {agent}	80
{harm~} {agent} {body}	139
{harm~} {agent} {harm~}	237
{harm~} {agent} {may}	-133
{harm~} {agent} {no}	-181
{harm~} {agent} {person}	144
{harm~} {agent} {suffers}	381
{harm~} {ails}	-319
{harm~} {ails} {body}	-106
{harm~} {body}	-331
{harm~} {body} {body}	208
{harm~} {body} {may}	211
{harm~} {body} {raises}	-243
{harm~} {body} {suffers}	-154
{harm~} {causes}	-125
{harm~} {causes} {body}	-140
{harm~} {causes} {harm~}	118
{harm~} {causes} {pronoun}	120
{harm~} {condition}	-524
{harm~} {harm}	238
{harm~} {harm} {harm~}	-222
{harm~} {harm} {may}	-359
{harm~} {harm} {must}	112
{harm~} {harm} {pathogen}	-189
{harm~} {harm~} {body}	-250
{harm~} {harm~} {harms}	-121
{harm~} {harm~} {harm}	-351
{harm~} {harm~} {harm~}	-280
{harm~} {harm~} {may}	116
{harm~} {harm~} {no}	-185
{harm~} {harm~} {person}	278
{harm~} {if}	358
{harm~} {if} {person}	216
{harm~} {if} {pronoun}	112
{harm~} {interacts}	190
{harm~} {links} {body}	112
{harm~} {lowers}	-549
{harm~} {may}	-170
{harm~} {may} {harms}	-87
{harm~} {may} {person}	153
{harm~} {no}	69
{harm~} {no} {causes}	126
{harm~} {no} {harms}	-150
{harm~} {no} {harm~}	-250
{harm~} {no} {suffers}	168
{harm~} {occurs}	237
{harm~} {occurs} {agent}	220
{harm~} {pathogen} {causes}	-198
{harm~} {person} {agent}	168
{harm~} {person} {body}	147
{harm~} {person} {no}	-347
{harm~} {person} {pronoun}	274
{harm~} {person} {suffers}	396
{harm~} {pronoun}	-203
{harm~} {pronoun} {agent}	185
{harm~} {pronoun} {ails}	-152
{harm~} {pronoun} {no}	-85
{harm~} {raises}	-225
{harm~} {suffers} {body}	-185
{harm~} {suffers} {no}	-117
{harm~} {suffers} {person}	-197
{if}	-267
{if} {agent}	307
{if} {agent} {agent}	154
{if} {agent} {causes}	171
{if} {agent} {may}	-214
{if} {agent} {no}	196
{if} {agent} {suffers}	-349
{if} {body} {ails}	-154
{if} {body} {body}	83
{if} {body} {harms}	-266
{if} {body} {harm}	308
{if} {body} {lowers}	126
{if} {body} {may}	254
{if} {body} {no}	-372
{if} {body} {pronoun}	123
{if} {body} {raises}	149
{if} {causes} {pronoun}	151
{if} {condition}	116
{if} {condition} {agent}	34
{if} {danger}	-108
{if} {harms}	-159
{if} {harm}	-643
{if} {harm} {harms}	-128
{if} {no}	-99
{if} {no} {agent}	195
{if} {person}	475
{if} {person} {agent}	392
{if} {person} {ails}	280
{if} {person} {causes}	-122
{if} {person} {harm~}	-123
{if} {person} {pronoun}	111
{if} {person} {suffers}	236
{if} {pronoun}	78
{if} {pronoun} {harm~}	171
{if} {pronoun} {no}	265
{if} {pronoun} {person}	-205
{if} {pronoun} {pronoun}	-167
{if} {suffers}	-241
{interacts} {condition}	200
{likelihood}	222
{likelihood} {harm} {raises}	138
{likelihood} {harm~}	-159
{likelihood} {raises}	497
{links}	249
{links} {agent}	489
{links} {agent} {person}	276
{links} {body}	163
{links} {harm}	-355
{links} {person}	-162
{links} {pronoun}	161
{lowers}	-246
{lowers} {ails}	-267
{lowers} {body}	307
{lowers} {body} {no}	124
{lowers} {complication}	-193
{lowers} {likelihood}	-502
{lowers} {likelihood} {harm}	-183
{lowers} {likelihood} {harm~}	-287
{lowers} {lowers}	-149
{lowers} {may}	132
{lowers} {no} {agent}	-93
{lowers} {pathogen}	-178
{lowers} {person} {person}	-178
{lowers} {person} {pronoun}	211
{lowers} {pronoun}	66
{lowers} {pronoun} {may}	207
{lowers} {suffers}	130
{lowers} {treated} {person}	167
{lowers} {treated~}	-243
{may}	844
{may} {agent}	-288
{may} {ails}	277
{may} {ails} {agent}	136
{may} {ails} {body}	126
{may} {ails} {if}	203
{may} {ails} {no}	-176
{may} {body}	378
{may} {body} {agent}	116
{may} {body} {body}	506
{may} {body} {harm}	-227
{may} {body} {suffers}	-154
{may} {causes} {body}	-126
{may} {causes} {condition}	179
{may} {causes} {harm}	-271
{may} {causes} {pathogen}	172
{may} {causes} {pronoun}	132
{may} {condition}	167
{may} {harms}	507
{may} {harms} {agent}	-224
{may} {harms} {harms}	109
{may} {harms} {harm}	-132
{may} {harms} {no}	-302
{may} {harms} {pronoun}	335
{may} {harm}	440
{may} {harm} {pronoun}	131
{may} {harm} {suffers}	206
{may} {harm~}	457
{may} {harm~} {pronoun}	187
{may} {if}	226
{may} {if} {harm}	-148
{may} {interacts}	231
{may} {likelihood}	-134
{may} {links}	-323
{may} {links} {agent}	222
{may} {links} {body}	-270
{may} {links} {harm}	-262
{may} {lowers} {agent}	211
{may} {may}	236
{may} {no}	-391
{may} {no} {harms}	-119
{may} {no} {pronoun}	231
{may} {occurs}	238
{may} {occurs} {agent}	285
{may} {pathogen}	326
{may} {person}	-242
{may} {person} {body}	-110
{may} {person} {no}	-174
{may} {person} {pronoun}	220
{may} {pronoun} {body}	141
{may} {pronoun} {no}	-142
{may} {raises}	389
{may} {raises} {body}	163
{may} {raises} {pathogen}	204
{may} {reports}	-448
{may} {suffers}	62
{may} {suffers} {body}	665
{may} {suffers} {complication}	-207
{may} {suffers} {harm}	345
{may} {suffers} {harm~}	187
{may} {suffers} {pathogen}	-240
{may} {suffers} {person}	224
{may} {suffers} {pronoun}	-304
{may} {treated}	-247
{may} {treated~}	-411
{must}	415
{must} {causes}	-191
{must} {interacts}	-203
{must} {lowers}	323
{must} {no}	580
{must} {pronoun}	309
{must} {reports}	-194
{must} {suffers}	-180
{no}	694
{no} {agent}	-425
{no} {agent} {agent}	-234
{no} {agent} {condition}	207
{no} {agent} {harm~}	130
{no} {agent} {if}	252
{no} {agent} {links}	274
{no} {agent} {may}	154
{no} {agent} {no}	-152
{no} {agent} {person}	-239
{no} {agent} {pronoun}	-200
{no} {agent} {suffers}	-605
{no} {ails}	-522
{no} {ails} {agent}	-314
{no} {body}	395
{no} {body} {agent}	238
{no} {body} {ails}	198
{no} {body} {harms}	331
{no} {body} {harm~}	193
{no} {body} {no}	324
{no} {body} {pronoun}	-183
{no} {causes}	249
{no} {causes} {agent}	181
{no} {causes} {body}	328
{no} {causes} {harm}	151
{no} {causes} {harm~}	-246
{no} {causes} {no}	285
{no} {causes} {pathogen}	191
{no} {causes} {pronoun}	-171
{no} {condition}	425
{no} {condition~}	-286
{no} {danger}	171
{no} {harms}	322
{no} {harms} {agent}	157
{no} {harms} {body}	-185
{no} {harm} {no}	300
{no} {harm} {person}	-65
{no} {harm} {pronoun}	-522
{no} {harm} {reports}	172
{no} {harm~} {no}	341
{no} {harm~} {person}	249
{no} {if} {pronoun}	128
{no} {likelihood}	-155
{no} {may}	-175
{no} {may} {body}	110
{no} {may} {lowers}	-170
{no} {no}	182
{no} {no} {agent}	183
{no} {no} {harm}	178
{no} {occurs} {pronoun}	-161
{no} {pathogen}	257
{no} {person}	100
{no} {person} {body}	344
{no} {person} {condition}	113
{no} {person} {harm~}	-247
{no} {person} {person}	225
{no} {person} {pronoun}	-165
{no} {person} {suffers}	-181
{no} {pronoun}	456
{no} {pronoun} {causes}	368
{no} {pronoun} {if}	236
{no} {pronoun} {may}	-256
{no} {pronoun} {occurs}	-255
{no} {pronoun} {pathogen}	258
{no} {pronoun} {person}	231
{no} {raises}	259
{no} {raises} {body}	402
{no} {raises} {danger}	166
{no} {reports} {agent}	108
{no} {reports} {harm~}	182
{no} {reports} {lowers}	-192
{no} {reports} {person}	-73
{no} {side-effect}	427
{no} {suffers}	-111
{no} {suffers} {condition}	185
{no} {suffers} {harm}	353
{no} {suffers} {harm~}	-144
{no} {suffers} {no}	203
{no} {suffers} {person}	-376
{no} {suffers} {pronoun}	-198
{no} {suffers} {reports}	47
{no} {suffers} {suffers}	215
{no} {treated~}	-255
{occurs}	303
{occurs} {agent}	158
{occurs} {agent} {body}	244
{occurs} {agent} {pronoun}	167
{occurs} {body}	-307
{occurs} {body} {body}	-144
{occurs} {body} {person}	173
{occurs} {causes}	265
{occurs} {causes} {agent}	251
{occurs} {causes} {person}	174
{occurs} {condition}	187
{occurs} {harms}	279
{occurs} {harms} {body}	114
{occurs} {harm}	159
{occurs} {harm} {harm~}	-196
{occurs} {harm} {suffers}	-136
{occurs} {harm~}	175
{occurs} {if}	-513
{occurs} {if} {agent}	205
{occurs} {may}	-621
{occurs} {may} {harms}	-362
{occurs} {no}	-309
{occurs} {no} {agent}	155
{occurs} {no} {pronoun}	-194
{occurs} {person}	177
{occurs} {person} {suffers}	-317
{occurs} {pronoun}	410
{occurs} {pronoun} {may}	275
{occurs} {pronoun} {pronoun}	132
{occurs} {suffers}	147
{occurs} {treated}	189
{pathogen} {agent}	-279
{pathogen} {ails}	-204
{pathogen} {body} {body}	-183
{pathogen} {body} {harm}	-179
{pathogen} {body} {may}	224
{pathogen} {causes}	-161
{pathogen} {causes} {harm}	519
{pathogen} {causes} {harm~}	-183
{pathogen} {harm}	-190
{pathogen} {if}	188
{pathogen} {if} {person}	187
{pathogen} {may}	567
{pathogen} {may} {body}	220
{pathogen} {may} {occurs}	117
{pathogen} {no}	84
{pathogen} {occurs}	-249
{pathogen} {pathogen}	-341
{pathogen} {person}	177
{pathogen} {person} {agent}	-186
{pathogen} {person} {harm}	-148
{pathogen} {person} {person}	245
{pathogen} {pronoun} {pronoun}	-275
{pathogen} {raises}	221
{pathogen} {suffers} {harm}	-151
{pathogen} {treated}	335
{person} {agent} {causes}	280
{person} {agent} {harms}	242
{person} {agent} {harm}	-219
{person} {agent} {harm~}	223
{person} {agent} {interacts}	157
{person} {agent} {may}	-343
{person} {agent} {suffers}	363
{person} {ails}	375
{person} {ails} {body}	171
{person} {ails} {harm}	-233
{person} {body}	-453
{person} {body} {body}	236
{person} {body} {pronoun}	406
{person} {body} {raises}	-243
{person} {causes}	-97
{person} {causes} {agent}	-124
{person} {causes} {pathogen}	103
{person} {causes} {pronoun}	244
{person} {condition} {ails}	-165
{person} {condition} {harm}	-112
{person} {condition} {harm~}	207
{person} {condition~}	216
{person} {harms}	-191
{person} {harms} {body}	-153
{person} {harm}	-388
{person} {harm} {harm~}	-242
{person} {harm} {may}	-207
{person} {harm} {pronoun}	175
{person} {harm~}	-417
{person} {harm~} {agent}	-280
{person} {harm~} {harm}	227
{person} {if}	248
{person} {likelihood}	-158
{person} {likelihood} {person}	-165
{person} {links}	-145
{person} {lowers} {complication}	178
{person} {may}	-302
{person} {may} {agent}	-472
{person} {may} {ails}	107
{person} {may} {body}	-445
{person} {may} {causes}	-153
{person} {may} {harms}	436
{person} {may} {harm~}	109
{person} {may} {if}	-163
{person} {may} {no}	-248
{person} {may} {occurs}	160
{person} {must} {agent}	129
{person} {no}	-283
{person} {no} {ails}	-121
{person} {no} {causes}	-144
{person} {no} {harm}	-499
{person} {no} {harm~}	-513
{person} {no} {if}	-84
{person} {no} {pronoun}	294
{person} {no} {raises}	-173
{person} {no} {suffers}	269
{person} {occurs}	319
{person} {occurs} {pronoun}	162
{person} {pathogen} {suffers}	-271
{person} {person}	-132
{person} {person} {agent}	-111
{person} {person} {ails}	162
{person} {person} {causes}	-206
{person} {person} {harms}	257
{person} {person} {harm}	-121
{person} {person} {harm~}	-188
{person} {person} {may}	-159
{person} {person} {pathogen}	-224
{person} {person} {person}	-145
{person} {person} {suffers}	104
{person} {pronoun}	391
{person} {pronoun} {causes}	-392
{person} {pronoun} {harms}	-81
{person} {pronoun} {may}	-103
{person} {pronoun} {pathogen}	140
{person} {pronoun} {person}	258
{person} {pronoun} {raises}	239
{person} {pronoun} {suffers}	-255
{person} {raises} {agent}	240
{person} {reports}	-123
{person} {reports} {harm~}	182
{person} {reports} {person}	114
{person} {reports} {pronoun}	-195
{person} {suffers} {agent}	221
{person} {suffers} {body}	108
{person} {suffers} {causes}	-135
{person} {suffers} {harms}	226
{person} {suffers} {harm}	-170
{person} {suffers} {harm~}	174
{person} {suffers} {if}	-203
{person} {suffers} {links}	152
{person} {suffers} {no}	-214
{person} {suffers} {occurs}	-212
{person} {suffers} {person}	368
{person} {suffers} {raises}	-160
{person} {suffers} {reports}	-189
{person} {treated}	-265
{person} {trouble} {pronoun}	-110
{pronoun} {agent}	-76
{pronoun} {agent} {ails}	228
{pronoun} {agent} {body}	-411
{pronoun} {agent} {harm}	135
{pronoun} {agent} {may}	300
{pronoun} {agent} {pathogen}	-205
{pronoun} {agent} {pronoun}	-175
{pronoun} {ails}	-224
{pronoun} {ails} {no}	-259
{pronoun} {body}	-304
{pronoun} {body} {agent}	-157
{pronoun} {body} {body}	-305
{pronoun} {body} {harm}	119
{pronoun} {body} {harm~}	128
{pronoun} {body} {may}	278
{pronoun} {body} {occurs}	145
{pronoun} {body} {pronoun}	197
{pronoun} {causes}	422
{pronoun} {causes} {body}	-128
{pronoun} {causes} {harm}	193
{pronoun} {causes} {no}	-298
{pronoun} {causes} {person}	105
{pronoun} {condition}	-155
{pronoun} {danger}	-283
{pronoun} {harms}	249
{pronoun} {harms} {body}	213
{pronoun} {harms} {harm~}	171
{pronoun} {harms} {may}	-75
{pronoun} {harms} {person}	-341
{pronoun} {harms} {pronoun}	121
{pronoun} {harms} {suffers}	-132
{pronoun} {harm} {causes}	-161
{pronoun} {harm} {harm}	-204
{pronoun} {harm} {harm~}	179
{pronoun} {harm} {person}	244
{pronoun} {harm~}	-240
{pronoun} {harm~} {may}	336
{pronoun} {harm~} {no}	189
{pronoun} {if} {body}	219
{pronoun} {if} {person}	-263
{pronoun} {links}	178
{pronoun} {links} {body}	155
{pronoun} {lowers}	-197
{pronoun} {lowers} {agent}	186
{pronoun} {lowers} {person}	-178
{pronoun} {lowers} {pronoun}	127
{pronoun} {may}	224
{pronoun} {may} {body}	672
{pronoun} {may} {harms}	224
{pronoun} {may} {harm}	105
{pronoun} {may} {if}	176
{pronoun} {may} {links}	-212
{pronoun} {may} {no}	148
{pronoun} {may} {person}	207
{pronoun} {may} {pronoun}	218
{pronoun} {may} {reports}	-128
{pronoun} {may} {treated}	-118
{pronoun} {must}	287
{pronoun} {no}	-451
{pronoun} {no} {agent}	-117
{pronoun} {no} {danger}	-162
{pronoun} {no} {harms}	230
{pronoun} {no} {harm~}	-237
{pronoun} {no} {occurs}	163
{pronoun} {no} {person}	-200
{pronoun} {no} {suffers}	280
{pronoun} {no} {trouble}	-253
{pronoun} {occurs}	-200
{pronoun} {occurs} {causes}	-191
{pronoun} {pathogen}	470
{pronoun} {pathogen} {body}	157
{pronoun} {pathogen} {pronoun}	-228
{pronoun} {person} {causes}	170
{pronoun} {person} {no}	142
{pronoun} {person} {person}	215
{pronoun} {person} {pronoun}	400
{pronoun} {pronoun}	-164
{pronoun} {pronoun} {ails}	-116
{pronoun} {pronoun} {body}	-187
{pronoun} {pronoun} {causes}	194
{pronoun} {pronoun} {harms}	-274
{pronoun} {pronoun} {harm}	180
{pronoun} {pronoun} {may}	-128
{pronoun} {pronoun} {person}	135
{pronoun} {raises}	-110
{pronoun} {raises} {danger}	-129
{pronoun} {reports}	-79
{pronoun} {suffers} {agent}	-132
{pronoun} {suffers} {ails}	313
{pronoun} {suffers} {body}	236
{pronoun} {suffers} {complication}	141
{pronoun} {suffers} {harm}	-387
{pronoun} {suffers} {links}	-121
{pronoun} {suffers} {person}	-193
{pronoun} {suffers} {pronoun}	569
{pronoun} {suffers} {raises}	-142
{pronoun} {treated~}	-128
{raises} {agent}	417
{raises} {agent} {agent}	-165
{raises} {agent} {may}	-180
{raises} {body}	205
{raises} {body} {agent}	-269
{raises} {body} {lowers}	155
{raises} {body} {no}	-164
{raises} {danger} {harm}	-153
{raises} {harm}	-186
{raises} {harm~}	346
{raises} {likelihood}	-145
{raises} {no}	283
{raises} {pathogen}	293
{raises} {person} {no}	143
{raises} {pronoun}	325
{raises} {pronoun} {suffers}	188
{raises} {suffers}	-182
{reports}	494
{reports} {agent} {no}	-147
{reports} {agent} {pronoun}	361
{reports} {body}	-302
{reports} {causes}	-182
{reports} {condition}	-206
{reports} {harm}	539
{reports} {harm~}	392
{reports} {lowers}	-187
{reports} {may}	-132
{reports} {no}	430
{reports} {no} {condition}	127
{reports} {person}	-134
{reports} {person} {agent}	114
{reports} {person} {person}	-116
{reports} {person} {suffers}	-180
{reports} {side-effect}	-112
{reports} {suffers}	310
{reports} {suffers} {agent}	168
{side-effect}	318
{side-effect} {body}	196
{side-effect} {may}	-177
{side-effect} {pronoun}	174
{side-effect} {reports}	156
{suffers} {agent}	-388
{suffers} {agent} {agent}	439
{suffers} {agent} {body}	-214
{suffers} {agent} {condition}	-152
{suffers} {agent} {harms}	267
{suffers} {agent} {harm}	-201
{suffers} {agent} {harm~}	342
{suffers} {agent} {if}	-113
{suffers} {ails} {pronoun}	207
{suffers} {body} {lowers}	-141
{suffers} {body} {occurs}	-98
{suffers} {causes}	179
{suffers} {causes} {agent}	183
{suffers} {causes} {body}	125
{suffers} {causes} {harm}	240
{suffers} {causes} {may}	-121
{suffers} {causes} {person}	245
{suffers} {complication}	76
{suffers} {condition}	620
{suffers} {condition} {agent}	92
{suffers} {condition} {body}	273
{suffers} {condition} {no}	125
{suffers} {condition} {person}	-113
{suffers} {condition} {pronoun}	194
{suffers} {danger}	-186
{suffers} {harms} {person}	115
{suffers} {harms} {pronoun}	182
{suffers} {harm}	444
{suffers} {harm} {no}	-207
{suffers} {harm~}	185
{suffers} {harm~} {harm}	112
{suffers} {harm~} {no}	218
{suffers} {harm~} {person}	-201
{suffers} {if}	369
{suffers} {if} {person}	303
{suffers} {if} {pronoun}	218
{suffers} {likelihood}	61
{suffers} {links}	149
{suffers} {links} {agent}	-141
{suffers} {links} {harm}	89
{suffers} {may}	-184
{suffers} {may} {suffers}	165
{suffers} {no}	-386
{suffers} {no} {agent}	-110
{suffers} {no} {body}	-417
{suffers} {no} {condition}	253
{suffers} {no} {condition~}	-165
{suffers} {no} {harm~}	-194
{suffers} {no} {if}	250
{suffers} {no} {no}	198
{suffers} {no} {pronoun}	-284
{suffers} {no} {side-effect}	195
{suffers} {occurs}	149
{suffers} {occurs} {agent}	208
{suffers} {pathogen}	-172
{suffers} {pathogen} {suffers}	-147
{suffers} {person} {agent}	-352
{suffers} {person} {body}	677
{suffers} {person} {if}	159
{suffers} {person} {no}	168
{suffers} {person} {person}	364
{suffers} {pronoun}	-192
{suffers} {pronoun} {ails}	173
{suffers} {pronoun} {body}	160
{suffers} {pronoun} {harm}	-179
{suffers} {pronoun} {may}	-162
{suffers} {pronoun} {no}	128
{suffers} {pronoun} {person}	193
{suffers} {pronoun} {pronoun}	438
{suffers} {pronoun} {raises}	-265
{suffers} {raises}	-478
{suffers} {reports}	631
{suffers} {reports} {agent}	139
{suffers} {reports} {body}	-146
{suffers} {reports} {harm}	217
{suffers} {reports} {harm~}	99
{suffers} {reports} {no}	401
{suffers} {reports} {suffers}	207
{suffers} {suffers}	196
{suffers} {suffers} {harm}	599
{suffers} {suffers} {harm~}	222
{suffers} {suffers} {may}	-151
{suffers} {treated}	237
{suffers} {treated~}	197
{treated}	-169
{treated} {agent} {body}	268
{treated} {body}	-158
{treated} {may}	146
{treated} {person}	469
{treated} {pronoun}	-256
{treated} {treated} {treated~}	162
{treated} {treated~}	328
{treated~}	-406
{treated~} {person}	-247
{treated~} {suffers}	192
{treated~} {treated}	159
{trouble} {agent}	138
{trouble} {harms}	-186
{trouble} {if} {person}	114
{trouble} {may}	-526
{trouble} {may} {causes}	-307
{trouble} {person}	422
{trouble} {person} {person}	127
{trouble} {pronoun}	-162`,
    'class': `achievement	-182
active-property	61
ail-verb	388
ailment	114
beauty-object	-339
benefit-verb	-357
better-word	249
body-part	369
buyer-noun	180
call-phrase	-289
cause-verb	-345
complaint	-112
complication	341
condition	73
contra	640
convenience	538
danger	232
device	524
drug	435
harm	541
harm-verb	257
harmful	169
health-object	-165
hype-phrase	-260
hype-verb	-215
likelier	422
likelihood	236
link-verb	294
neutral-advice	570
nutrient	-357
offer	-294
performance-phrase	321
person	404
product-noun	-136
proof-puff	-157
provider-noun	-409
pseudo	-349
rave	-216
remedy-service	356
replace-care	-170
reporting	-359
risk-tone	491
safe	896
shift-verb	304
side-effect	287
staff-noun	-211
suffer-verb	172
superlative	-300
supplement-noun	-283
treatment	387
trouble	293
vital	245`,
    'lead-in': `#	101
(	175
)	175
:	-309
<ails>	184
<body>	-344
<buyer>	97
<condition>	-96
<contra>	399
<drug>	115
<exposure>	-141
<likelier>	305
<person>	280
<product>	-215
<rave>	232
<red-flag>	-179
<staff>	193
<treatment>	-359
a	196
about	-93
an	-239
and	-125
are	-110
be	-218
check	393
could	133
far	120
find	-124
first	448
following	-158
for	-343
has	121
help	-185
here	338
if	458
in	143
include	-173
is	158
it	186
list	189
may	-333
more	175
notice	152
of	-269
or	215
signs	-118
so	285
tell	288
than	182
the	-268
these	188
things	188
this	-283
what	224
who	156
with	359
your	-225`,
    'place': `advert	-187
aftercare	298
benefit	-858
block-quote	427
cell	180
ends-loud	-350
ends-open	318
first	-742
further-reading	-135
in-aftercare	-564
in-benefit	421
in-faq	747
in-risk	-1300
in-shop	137
instruction	-397
item	695
lead-in	200
middling	165
plain	149
related	-131
risk	980
shop	-326
short	218
speaker	-296
title	-824
top	-1145
under-question	-483
very-short	-773`,
    'before': `answers-harm	750
at-hand	401
care-heading	230
carry-agent	434
carry-condition	-112
carry-harm	559
disease-heading	-442
explained	-202
harm-heading	-256
none	305
own-treatment	422
risk-heading	557
score	251
treatment	-135
{agent} condition	748
{agent} hand	-521
{agent} none	-164
{agent} risk	131
{agent} treatment	241
{ails} condition	-295
{ails} risk	292
{body} condition	-345
{body} hand	-147
{body} none	283
{body} risk	153
{body} treatment	205
{causes} hand	197
{causes} risk	253
{causes} treatment	-124
{complication} risk	236
{condition} condition	-388
{condition} hand	-128
{condition~} condition	-165
{condition~} risk	318
{harms} hand	-147
{harms} none	268
{harms} treatment	-404
{harm} condition	-433
{harm} none	343
{harm} risk	-162
{harm} treatment	163
{harm~} condition	-459
{harm~} none	93
{harm~} risk	297
{harm~} treatment	-177
{if} hand	-146
{if} risk	273
{if} treatment	-89
{interacts} hand	-110
{interacts} risk	210
{likelihood} hand	325
{likelihood} none	-160
{links} hand	-162
{links} none	292
{links} risk	-119
{lowers} hand	216
{lowers} none	-289
{may} condition	-163
{may} hand	719
{may} none	308
{may} risk	388
{may} treatment	-620
{must} condition	141
{must} hand	210
{must} risk	100
{no} hand	-158
{no} treatment	636
{occurs} condition	-101
{occurs} none	245
{occurs} risk	503
{pathogen} condition	-347
{pathogen} hand	-224
{pathogen} risk	289
{pathogen} treatment	98
{person} condition	-143
{person} none	307
{person} risk	264
{person} treatment	-485
{pronoun} risk	157
{pronoun} treatment	-208
{raises} hand	295
{raises} risk	-191
{reports} condition	-500
{reports} hand	166
{reports} risk	431
{reports} treatment	252
{side-effect} hand	308
{side-effect} risk	-156
{suffers} condition	-420
{suffers} hand	-110
{suffers} none	76
{suffers} risk	348
{treated} condition	242
{treated} hand	-255
{treated~} hand	-95
{treated~} risk	-201
{trouble} condition	-171
{trouble} treatment	153
{} hand	-225
{} none	327
{} treatment	415`,
  },
}
