// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -1.301,
  strong: 0.9,
  weights: {
    'reason': `about-condition	-217
about-treatment	-82
agent-before	522
agent-changes-body	248
agent-first	195
agent-in-excess	83
agent-is-harmful	-147
agent-is-safe	-216
agent-lowers-risk	-295
agent-makes-unwell	123
agent-raises-risk	107
agent-shifts-body	-263
agents-interact	66
ail-and-agent	-101
ail-at-hand	204
answers-risk-question	126
body-ails	-187
body-ails-with-agent	-548
body-first	390
complaint-and-agent	-151
complaint-at-hand	-188
complication	291
complication-of-agent	94
condition-only	-291
contra-agent-if	-197
contra-it	73
contra-it-if	230
denies-harm	75
disease-causes-harm	-204
disease-first	-212
disease-harms-body	-568
disease-heading	-127
disease-raises-risk	165
event-and-agent	-404
event-at-hand	-272
first-person	360
fragment	572
germs-with-agent	207
harm-before	-213
harm-counted	-244
harm-fades	-461
harm-from-agent	-91
harm-heading	-542
harm-in-risk-section	-569
harm-in-study	151
harm-is-frequent	-61
harm-occurs	-301
harm-told	-263
harm-told-in-risk-section	-267
hurt-and-agent	-147
hurt-at-hand	-95
instruction	314
it-harms-body	-154
it-interacts	-72
it-is-safe	255
it-makes-likelier	-117
list-in-risk-section	-113
list-of-contraindications	154
list-of-feelings	65
may	772
may-in-risk-section	-366
no-link	62
pauses-agent	-97
person-suffers	-166
person-unwell	-293
red-flag	150
refuses-agent	105
risk-heading	-378
risk-of-harm	-282
share-at-hand	-80
side-effect	308
something-causes-harm	353
something-raises-risk	-273
study-group	-168
tells-benefit	-516
tells-diagnosis	-827
tells-spread	134
tells-symptoms	-385
there-is-risk	72
treated-harm	-192
trouble-at-hand	-81
unwell-and-agent	-197
unwell-at-hand	565`,
    'word': `12	193
2	-109
ablation	-148
ache	227
acne	-161
adults	-295
advised	110
after	-79
against	-62
age	180
aging	-81
airways	107
alcohol	174
all	119
allergic	102
allergies	76
allergy	97
anemia	-120
ankle	83
anti	195
antibiotic	-87
antibiotics	-163
antibodies	209
anticoagulant	-88
antihistamines	315
anyone	299
apnea	-190
area	-71
arms	-120
artery	101
arthritis	-133
asleep	-142
aspirin	297
athlete's	-66
attack	256
attacks	-97
avoid	248
avoided	100
away	-197
b	233
babies	219
baby	-248
back	-235
balance	-145
battery	-72
beat	112
become	-95
been	-108
benign	-83
best	-218
better	-74
biopsy	237
birth	-149
black	143
blade	-64
bleed	116
bleeds	94
blindness	192
block	81
blood	264
blue	-101
body	-319
bone	52
bowel	-245
bowels	66
brain	-129
breaks	-159
breast	231
breastfeeding	83
breath	-106
breathlessness	-75
broken	-306
bruise	140
burn	571
burning	71
calcium	143
calf	-70
cancer	129
cancers	-95
cannot	-194
capsule	168
capsules	-187
carbamazepine	91
carried	-95
carries	78
cartilage	124
celiac	-172
cells	-224
chair	84
chance	247
chemical	138
chemotherapy	60
chest	-266
chew	76
child	-222
children	187
chlamydia	-103
cigarettes	252
circulation	155
claim	-83
clinic	-149
clog	80
clots	-225
clotting	-98
cloudy	-195
codeine	141
coil	78
cold	112
colds	-100
colitis	-92
collarbone	-77
combine	111
common	124
compared	-104
complaint	235
complication	191
complications	67
conditions	132
confusion	-168
constipated	185
constipation	184
contact	-154
copper	-66
cornea	220
cosmetic	-77
cough	145
cpap	-171
cracked	-115
cramp	133
cramps	128
cream	-103
crushed	-62
cure	-133
cures	-118
cut	217
cuts	-103
cutting	126
d	-87
damage	-140
danger	295
dangerous	-148
dark	-81
data	151
days	208
deafness	-129
death	79
deaths	-117
decades	175
deep	73
defect	-96
dentist	104
depression	-89
dermatologist	-245
destroy	71
device	-92
diabetes	-148
dialysis	69
diarrhea	108
died	113
diet	-96
disc	-82
disease	-215
dissolves	-153
distress	87
disturb	189
diuretics	226
dizziness	125
dizzy	219
doctor	78
doctors	-180
don't	-71
dose	198
doses	-119
double	-226
down	123
doxycycline	82
drawback	109
dreams	134
drinking	228
drive	79
drop	-162
drops	-252
drowsiness	106
drowsy	223
drug	-263
drugs	436
dry	243
dryness	-73
dust	-184
dying	-212
e	137
ear	-234
enamel	73
enzyme	-106
everybody	234
everyone	69
evidence	-164
exercise	-210
eye	69
eyelid	148
eyes	-239
facial	81
fade	420
fades	165
failed	-198
failure	114
fall	105
falls	91
false	-284
fat	-241
fatal	125
fever	86
few	395
fiber	93
figure	102
finasteride	-151
fire	-85
firm	-176
fish	-140
flu	121
flushing	103
food	-121
forehead	135
free	91
fungus	-91
gain	171
gallbladder	171
gallstones	111
gas	65
gel	-150
gene	-60
genes	128
gentle	317
germs	265
get	-176
given	210
gland	-161
glaucoma	284
goes	135
good	388
gout	-98
graft	62
grow	-74
growing	-187
grows	-229
growth	-249
gullet	138
gum	69
gums	153
gut	-159
hair	-218
half	-296
hand	-80
hands	-283
harm	-203
harmless	-281
harms	226
hazard	-153
headache	303
healing	132
heals	141
hearing	-145
heart	87
heavy	196
high	-160
history	56
hoarseness	140
hormone	254
hormones	-117
hospital	304
hour	126
hours	381
how	-83
hurt	116
hurts	-201
hypertension	-137
ibuprofen	245
illness	125
illnesses	-75
implant	162
increase	253
infected	-153
infections	-202
injections	113
injure	125
insulin	-176
iris	270
irritable	-209
irritate	111
isn't	62
isotretinoin	109
itch	-225
itching	196
itchy	341
jaundice	187
joint	-544
joints	-191
kidney	222
kidneys	252
kill	-184
killed	166
kills	-87
knee	128
knees	127
lack	-106
laser	-101
leading	-68
leads	-149
leak	-89
leaks	97
lens	68
lenses	95
less	122
leukemia	-128
level	64
life	-101
light	-202
likelier	204
likely	392
limit	-95
limits	186
lips	169
live	132
liver	289
long	-93
loosen	-72
loosens	146
loss	-155
loud	169
love	168
low	-80
lower	339
lowers	-117
lump	-93
lumps	-75
lung	89
lupus	-125
machines	169
magnets	98
many	-220
marrow	-92
mask	-74
me	305
meant	-119
medicine	-90
medicines	-100
melanoma	140
members	-68
men	-151
meningitis	-75
menopause	-112
metformin	142
migraine	142
minutes	-228
mood	-147
more	338
most	-190
mouth	368
much	138
mucus	-97
muscle	-127
muscles	-72
narrowing	-82
natural	-105
nausea	278
neck	-133
needle	106
needles	105
nerves	74
neuropathy	91
never	228
newborns	-125
nicotine	-86
night	-123
nights	-107
nobody	-143
nose	70
nosebleeds	112
numb	353
numbing	135
numbness	125
nurse	155
off	241
office	-150
often	-102
ointment	-70
older	-84
one	223
operation	-57
operations	229
opioids	132
others	-112
out	251
pace	-73
pacemaker	78
pain	-425
painful	-62
palms	63
pancreatitis	300
parent	-104
parents	-155
patches	294
patients	205
peel	-128
pelvis	-182
people	84
person	-236
pharmacist	130
pill	133
pinches	293
placebo	109
placenta	-170
platelets	-69
pneumonia	-149
poorly	-132
potassium	182
pregnancy	319
pregnant	60
presses	-102
pressure	77
prevent	-166
probiotic	-88
procedure	186
product	-194
protection	71
protects	-62
protein	-86
proteins	-134
proven	-141
punctured	100
pupil	-122
push	224
pushes	-197
radiation	142
raise	105
raised	-150
raises	168
rash	87
raw	136
ray	70
rays	-114
reaction	66
reactions	83
recipients	161
recommended	-128
red	-140
reduce	94
reflux	-203
relapse	-70
remedies	204
removing	147
repair	-150
researchers	115
rest	-290
results	-327
retina	-103
review	-111
rhythm	-109
ring	229
rise	59
risk	-242
root	144
roots	151
runs	-309
rupture	-84
safe	999
safety	283
salt	-242
scaly	123
scan	103
scans	-178
scar	-211
scarring	-62
scars	-371
scratching	-90
screening	-79
second	90
seconds	-186
section	100
sedation	63
seek	89
seen	109
sense	91
sensitive	-101
serious	-88
shaking	-87
shock	-332
short	-77
shortage	288
shots	156
should	267
shoulder	156
shown	-80
side	99
silicone	-178
skin	441
sleep	-295
sleeping	281
smell	176
smoke	295
smokers	211
smoking	530
smooth	97
snoring	-86
socks	136
soft	71
sore	242
spine	74
spotting	159
spray	-69
stain	92
starve	121
stay	-122
steroids	-172
stiff	-155
stiffness	95
sting	472
stinging	188
stitches	-67
stomach	99
stool	-72
stools	71
stop	80
stores	-71
strain	-148
strains	-302
strength	157
stress	-180
studies	232
sugar	-292
suitable	70
sun	71
sunburn	71
supports	-119
surgeons	91
surgery	132
swallowing	112
swell	90
swells	-67
swollen	-102
symptoms	-200
syndrome	-226
tablet	-145
tablets	-207
tattoos	208
team	-71
tear	-145
tears	-358
teens	144
teeth	184
tell	167
ten	339
test	-381
tests	-181
thicken	193
thinners	159
thinning	-88
thirds	105
thought	-106
throat	174
thumb	-138
thyroid	225
tingling	-159
tiredness	-86
tissue	-417
tolerated	70
tongue	215
too	138
tooth	110
treat	-127
trial	-220
trip	162
tube	-163
tubes	-151
tummy	75
tumors	88
tumour	89
two	103
type	-124
ultrasound	-253
unsafe	92
up	283
upset	71
urine	-74
us	-93
use	89
used	-188
users	474
vaccine	-142
vaccines	172
vein	297
veins	-93
viruses	-95
vision	172
vitamin	304
vitamins	-215
vivid	117
voice	-111
vomiting	67
warfarin	76
warning	-68
water	73
weak	-256
weaken	299
weakened	88
weakens	-75
wear	133
week	-197
weeks	87
well	102
where	141
white	68
wind	75
withdrawal	-71
womb	-185
worse	493
wounds	-130
x	-59
year	-451
years	-303
yellow	-175
you're	148
you've	-191
zinc	180`,
    'run': `!	-109
" -	-75
" <body>	-71
" <guarantee>	-69
" <person>	-103
" the	-130
#	-487
# )	145
# ,	-111
# , and	-100
# , the	116
# .	169
# :	84
# <buyer>	165
# <buyer> .	93
# <buyer> with	-91
# <percent> )	78
# <percent> .	64
# <percent> at	-126
# <percent> fewer	-69
# <person>	202
# <time>	-85
# <time> ,	-114
# <treatment>	77
# and	-71
# c	125
# g	-86
# in	205
# in #	229
# is	-263
# mg	-181
# of	-133
# of those	-142
# or #	76
# the	69
# to	-97
# to #	-155
) .	-106
) is	-123
) is a	-101
, "	194
, #	-95
, # <percent>	-87
, <body>	-344
, <body> ,	-93
, <body> and	-69
, <body> or	-71
, <condition> ,	-154
, <condition> and	-206
, <condition> or	-117
, <contra>	107
, <drug>	155
, <drug> and	182
, <exposure>	-201
, <exposure> and	-181
, <guarantee>	-121
, <harm> and	-87
, <harm> the	91
, <harms>	-88
, <hypes>	-135
, <pathogen>	-124
, <pathogen> and	-81
, <performance>	-177
, <performance> and	-107
, <person>	-153
, <person> may	93
, <product>	-65
, <symptom>	114
, <symptom> and	-64
, <treatment>	-92
, <unwell>	-402
, <unwell> <beauty>	118
, <unwell> <body>	-165
, <unwell> and	-116
, <unwell> or	-68
, a	-115
, although	168
, and	101
, and #	-90
, and <buyer>	142
, and <condition>	-104
, and <exposure>	73
, and <person>	-183
, and <treatment>	63
, and it	147
, and so	116
, and that	-176
, and the	-97
, and they	66
, and this	126
, around	181
, around #	179
, as	343
, as it	131
, as the	167
, at	246
, because	412
, because <drug>	68
, because a	179
, but	85
, but <person>	-111
, but they	-95
, by	103
, for	-92
, have	180
, in	93
, it	180
, it can	169
, less	203
, make	-104
, often	-89
, one	73
, one of	120
, or	-171
, or <condition>	-104
, or a	-73
, or if	-92
, pale	-61
, particularly	131
, please	-87
, roughly	-178
, since	361
, since a	148
, since it	302
, so	496
, so <person>	124
, so take	123
, so that	-72
, taken	-62
, the	-88
, the <body>	201
, the <harm>	118
, there	134
, there is	117
, though	206
, though it	107
, up	111
, up to	111
, whatever	72
, whatever the	83
, when	-76
, whereas	-212
, which	-119
, which is	56
, which may	81
, who	-99
, with	-212
, with <drug>	-143
, without	-79
- # :	115
- <body>	-211
- <drug>	258
- <drug> <drug>	260
- <time>	98
- term	78
- up	70
. "	-161
/	-130
: <harm>	171
: a	153
: a <person>	65
: it	-127
: one	150
; <condition>	-65
; <harm>	117
; <person>	-72
; <treatment>	230
; a	-114
; an	-216
; in	90
; it	-180
; they	-92
<ails> ,	-91
<ails> , which	72
<ails> .	71
<ails> in	-241
<ails> the	292
<ails> within	73
<beauty>	175
<beauty> .	141
<beauty> <harm>	151
<beauty> <raises>	107
<beauty> and	86
<beauty> has	-106
<beauty> is	-68
<beauty> of the	-70
<beauty> was	215
<benefit> .	-145
<body>	-356
<body> "	-74
<body> ,	-248
<body> , <body>	-140
<body> , <harm>	-149
<body> , a	160
<body> , and	-166
<body> , as	65
<body> , which	81
<body> -	182
<body> .	428
<body> . "	131
<body> :	106
<body> ;	265
<body> <ails> ,	108
<body> <condition>	-151
<body> <condition> .	-95
<body> <guarantee>	150
<body> <harm>	143
<body> <harms>	-198
<body> <hypes>	-63
<body> <person>	169
<body> <raises>	-293
<body> <treatment>	129
<body> <unwell>	-172
<body> and <body>	53
<body> and <treatment>	59
<body> and the	88
<body> at	96
<body> can	270
<body> can <harm>	94
<body> can <harms>	64
<body> can <raises>	58
<body> does	210
<body> for	95
<body> has been	144
<body> has to	-65
<body> have	88
<body> in the	-67
<body> is	-279
<body> is <unwell>	-130
<body> may	329
<body> may be	88
<body> of	-73
<body> of the	-110
<body> on	-137
<body> or	318
<body> or an	-145
<body> so	-63
<body> that	-315
<body> that <hypes>	-83
<body> to	66
<body> to make	-91
<body> will	-86
<buyer>	78
<buyer> , and	121
<buyer> <body>	-91
<buyer> <unwell>	144
<buyer> and	-60
<buyer> describe	186
<buyer> do	-60
<buyer> feel <unwell>	69
<buyer> get	134
<buyer> have	121
<buyer> in	152
<buyer> in the	-86
<buyer> of	-284
<buyer> on	273
<buyer> over	87
<buyer> over #	87
<buyer> the	133
<buyer> who	196
<buyer> whose	-69
<buyer> with	-112
<complication>	466
<complication> .	179
<condition>	-136
<condition> , <condition>	-219
<condition> , a	-79
<condition> , and	98
<condition> , because	190
<condition> , but	76
<condition> , in	91
<condition> , or	-58
<condition> , which	-61
<condition> .	-101
<condition> ;	-99
<condition> ; it	-103
<condition> <likelier>	129
<condition> <lowers>	-81
<condition> <pathogen>	-121
<condition> <time>	163
<condition> <treatment>	156
<condition> a	211
<condition> and <harm>	117
<condition> and <pathogen>	131
<condition> and <person>	66
<condition> are <harm>	106
<condition> before	-116
<condition> by	65
<condition> by #	193
<condition> by about	-106
<condition> can	-139
<condition> can <harms>	-62
<condition> causes	-112
<condition> does	-91
<condition> have	178
<condition> in	-66
<condition> in a	98
<condition> is caused	-120
<condition> is common	-209
<condition> is rare	194
<condition> itself	-109
<condition> makes	-171
<condition> may	108
<condition> may be	-96
<condition> of	-80
<condition> or <condition>	-107
<condition> or <harm>	67
<condition> or a	61
<condition> should	110
<condition> that	-245
<condition> the <body>	-120
<condition> was	94
<condition> with	-79
<contra>	622
<contra> <drug>	-63
<contra> <exposure>	-66
<contra> <person>	101
<contra> <pregnancy>	-114
<contra> during	68
<contra> for	162
<contra> if	63
<contra> in	199
<contra> it	182
<contra> on	77
<contra> the	-244
<contra> this	128
<contra> under	145
<contra> under #	143
<contra> with	356
<contra> with <drug>	106
<contra> with a	99
<convenience>	90
<danger>	404
<danger> .	61
<danger> factors	-63
<danger> of	321
<danger> of <condition>	196
<danger> of a	92
<device> ,	-147
<device> .	59
<device> <treatment>	-123
<device> are	-74
<device> can	-116
<device> for	129
<device> of	179
<device> went	73
<device> went in	73
<device> with	113
<drug>	373
<drug> #	-84
<drug> (	188
<drug> ,	483
<drug> , #	-72
<drug> , <drug>	188
<drug> , <person>	85
<drug> , a	-141
<drug> , so	115
<drug> , which	167
<drug> -	101
<drug> :	104
<drug> ;	-250
<drug> <drug>	133
<drug> <drug> ,	162
<drug> <lowers>	-59
<drug> <person>	-64
<drug> <product>	125
<drug> <raises> the	72
<drug> and	405
<drug> and <exposure>	155
<drug> and <person>	229
<drug> are	85
<drug> are not	136
<drug> as	-84
<drug> by	-107
<drug> can	304
<drug> come	-71
<drug> for	108
<drug> for <harm>	-189
<drug> given	73
<drug> have	-164
<drug> have <ails>	-123
<drug> if	-92
<drug> if <person>	-92
<drug> is	151
<drug> is an	279
<drug> is for	-66
<drug> may	363
<drug> may make	198
<drug> of	147
<drug> only	-226
<drug> should	142
<drug> slow	-89
<drug> slow the	-89
<drug> that	337
<drug> to	-120
<drug> with	137
<drug> within	-70
<endorse>	76
<evidence>	90
<evidence> #	69
<evidence> ,	139
<evidence> for	-142
<evidence> found	-102
<evidence> have	-67
<evidence> in	185
<evidence> of	-65
<evidence> that	-75
<exposure>	475
<exposure> ,	126
<exposure> <drug>	66
<exposure> <harm>	111
<exposure> <harms>	170
<exposure> and	-174
<exposure> and <exposure>	100
<exposure> have	188
<exposure> in	-91
<exposure> is	394
<exposure> on	-76
<exposure> to	-87
<food>	148
<form>	-175
<form> "	80
<form> .	90
<form> that	120
<guarantee>	-134
<guarantee> "	-74
<guarantee> ,	119
<guarantee> , and	151
<guarantee> .	178
<guarantee> <condition>	-109
<guarantee> <condition> .	-108
<harm>	201
<harm> , <harm>	286
<harm> , and	-142
<harm> , or	-101
<harm> , so	120
<harm> -	-102
<harm> :	75
<harm> <body>	216
<harm> <body> .	96
<harm> <harm>	69
<harm> <harms>	-93
<harm> <hypes>	97
<harm> <unwell>	252
<harm> <unwell> .	97
<harm> a	163
<harm> a little	140
<harm> and	253
<harm> and <condition>	395
<harm> are	217
<harm> are common	176
<harm> as	160
<harm> by	83
<harm> can	-214
<harm> comes	-114
<harm> for	170
<harm> for #	-128
<harm> for a	91
<harm> from	-134
<harm> from <condition>	-134
<harm> from the	79
<harm> has	123
<harm> in	-96
<harm> in a	-86
<harm> in the	182
<harm> inside	67
<harm> is	239
<harm> may be	-156
<harm> of	176
<harm> of the	198
<harm> or <harm>	-105
<harm> over	-74
<harm> than	92
<harm> that	-217
<harm> the <beauty>	110
<harm> the <treatment>	-86
<harm> under	69
<harm> under the	69
<harm> was	-80
<harm> when	-193
<harm> with	-87
<harm> within	-240
<harmful>	506
<harmful> .	188
<harmful> <body>	221
<harms>	158
<harms> .	-498
<harms> <beauty>	214
<harms> <beauty> .	241
<harms> <buyer>	-75
<harms> <health>	-85
<harms> <pathogen>	-103
<harms> <person>	92
<harms> <person> .	101
<harms> and	-141
<harms> at	66
<harms> down	-136
<harms> it	252
<harms> one	-196
<harms> the	377
<harms> the <body>	125
<harms> the <pathogen>	137
<harms> the <vital>	117
<health>	-103
<health> ,	-182
<health> .	74
<health> are	-63
<health> at	-78
<health> can	115
<health> in	-73
<health> is	80
<hype>	-357
<hypes>	75
<hypes> ,	99
<hypes> .	218
<hypes> <condition>	-72
<hypes> <harm>	-269
<hypes> and	64
<hypes> in	325
<hypes> through	-79
<hypes> within	143
<interact>	52
<likelier>	325
<likelier> .	242
<likelier> of	93
<likelier> to	67
<likelier> with	152
<likelihood>	363
<likelihood> .	-137
<likelihood> of <harm>	-79
<likelihood> that	66
<lowers>	-149
<lowers> ,	176
<lowers> <condition>	-160
<lowers> <condition> .	-86
<lowers> a	-94
<lowers> by	-147
<lowers> by #	-120
<lowers> the	241
<lowers> the <body>	68
<lowers> the <likelihood>	-120
<natural>	-127
<offer>	-172
<pathogen>	-434
<pathogen> #	206
<pathogen> ,	-148
<pathogen> , and	210
<pathogen> and	-262
<pathogen> at	-71
<pathogen> can	-76
<pathogen> in	-119
<pathogen> in the	100
<pathogen> is	177
<pathogen> may	180
<percent>	-89
<percent> )	78
<percent> .	64
<percent> at	-126
<percent> fewer	-69
<percent> of <buyer>	-62
<percent> of <person>	93
<percent> of the	-107
<performance>	317
<performance> .	-103
<performance> <condition>	97
<performance> <harm>	257
<performance> <harm> .	81
<performance> and	-76
<performance> for	159
<person>	-202
<person> , and	-82
<person> .	125
<person> :	-102
<person> <body>	-69
<person> <buyer>	154
<person> <buyer> .	69
<person> <buyer> feel	69
<person> <buyer> with	-148
<person> <condition>	146
<person> <drug>	145
<person> <drug> ,	67
<person> <harm>	-166
<person> <harm> .	-147
<person> <person>	165
<person> <person> .	64
<person> <pregnancy>	91
<person> <pregnancy> .	91
<person> <product>	-75
<person> <time>	190
<person> <time> .	365
<person> <treatment>	73
<person> an	291
<person> an <time>	92
<person> and	-129
<person> are <pregnancy>	149
<person> as	108
<person> can	-186
<person> cannot	138
<person> causes	-85
<person> do	-272
<person> do ,	-126
<person> don't	222
<person> feel	-109
<person> frequent	65
<person> got	122
<person> had	219
<person> had a	75
<person> has	-143
<person> have	-82
<person> have a	-97
<person> in	-134
<person> in the	-206
<person> is	-119
<person> know	117
<person> look	155
<person> lose	232
<person> may	137
<person> may be	-76
<person> may feel	148
<person> might	67
<person> need	-179
<person> of	123
<person> of <buyer>	90
<person> of an	125
<person> of them	95
<person> of these	159
<person> take	106
<person> the <condition>	90
<person> under	74
<person> was	-157
<person> who	-90
<person> who is	-124
<person> will	-236
<person> with	153
<person> with a	94
<pregnancy>	194
<pregnancy> ,	-72
<pregnancy> .	502
<pregnancy> and	-140
<pregnancy> or	85
<product>	-63
<product> .	-212
<product> can	184
<product> for	85
<proof>	-137
<provider>	-204
<provider> ,	-78
<provider> .	-268
<provider> and	134
<raises>	255
<raises> <body>	-232
<raises> <health>	-161
<raises> <pathogen>	105
<raises> <remedy>	108
<raises> <unwell>	-142
<raises> by	-122
<raises> in	199
<raises> on	-170
<raises> the	226
<raises> the <danger>	256
<rave> <buyer>	96
<rave> <time>	78
<red-flag>	207
<red-flag> .	114
<remedy>	154
<remedy> ,	122
<remedy> , <remedy>	-95
<remedy> , and	134
<remedy> .	288
<remedy> <drug>	-88
<remedy> <form>	-130
<remedy> and	-109
<remedy> can	76
<remedy> for	-254
<replace-care>	-76
<reporting>	-383
<reporting> .	86
<safe>	391
<safe> ,	-246
<safe> and	66
<safe> for	252
<safe> for <person>	63
<safety>	275
<side-effect>	287
<side-effect> .	87
<side-effect> are	66
<staff>	-373
<staff> about	-71
<staff> before	101
<staff> may	-91
<superlative>	-120
<superlative> .	142
<symptom> .	-96
<time>	69
<time> ,	52
<time> , #	-63
<time> , and	-65
<time> , since	101
<time> , so	158
<time> , with	-79
<time> <pregnancy>	-79
<time> <treatment>	112
<time> after the	-90
<time> and	-80
<time> at	-91
<time> at a	-64
<time> before	-68
<time> before the	-91
<time> beforehand	-99
<time> beforehand .	-90
<time> can	128
<time> from	157
<time> later	65
<time> later .	138
<time> of	-228
<time> of a	67
<time> of the	-120
<time> on	86
<time> on average	124
<time> or	115
<time> or longer	94
<time> out	-83
<time> out of	-83
<time> to <hypes>	92
<time> with	184
<treatment> , and	-54
<treatment> .	238
<treatment> <drug>	247
<treatment> <harms>	-80
<treatment> <lowers>	-146
<treatment> <lowers> the	-96
<treatment> <raises>	78
<treatment> and	102
<treatment> and <harm>	-120
<treatment> and <treatment>	208
<treatment> are	360
<treatment> are not	117
<treatment> as	-180
<treatment> for	-112
<treatment> if	59
<treatment> in	256
<treatment> is <safe>	-61
<treatment> is a	-163
<treatment> it	-63
<treatment> itself	196
<treatment> may	133
<treatment> may be	161
<treatment> or a	-69
<treatment> show	-67
<treatment> shows	-149
<treatment> shows a	-139
<treatment> that	-68
<treatment> ￼	177
<treatment> ￼ .	177
<unwell>	133
<unwell> ,	-133
<unwell> , and	133
<unwell> .	-256
<unwell> ;	-122
<unwell> <body>	126
<unwell> <body> .	72
<unwell> <condition>	140
<unwell> <person>	-103
<unwell> <time>	-76
<unwell> and <unwell>	-146
<unwell> by	-122
<unwell> for	190
<unwell> on	180
<unwell> the	207
<unwell> the <body>	101
<vital>	314
<vital> ,	111
<vital> , so	136
<vital> .	-107
<vital> is	93
<vital> may	212
<warning> .	-143
<warning> to	-80
a # c	131
a <benefit>	175
a <body>	-161
a <body> ,	290
a <body> in	-59
a <body> or	-180
a <body> that	-195
a <buyer>	-86
a <condition>	345
a <condition> ,	135
a <condition> is	70
a <condition> that	-101
a <condition> within	84
a <device>	-291
a <device> ,	91
a <drug>	-182
a <drug> .	-123
a <drug> <drug>	-71
a <drug> in	80
a <exposure>	84
a <form>	-67
a <harm> in	68
a <harm> is	176
a <harm> may	-70
a <harm> on	-131
a <harmful>	83
a <harms>	129
a <harms> <body>	111
a <harms> <pathogen>	100
a <health>	-66
a <likelihood>	-94
a <pathogen> of	86
a <person> <buyer>	195
a <person> <time>	64
a <person> of	235
a <person> who	-104
a <remedy>	-116
a <safe>	281
a <staff>	101
a <time> .	-120
a <time> can	128
a <time> or	66
a <time> to	79
a <treatment>	108
a <treatment> .	64
a <treatment> is	-112
a <unwell> <body>	107
a <vital>	-118
a brief	-78
a change	226
a change in	172
a deep	-61
a different	130
a fifth	187
a fifth of	194
a gap	-102
a good	-65
a high	151
a hundred	296
a large	-144
a little	394
a lot	-86
a lot of	-86
a pair	95
a pair of	95
a picture	-147
a problem	69
a recent	212
a short	164
a sign	-151
a sign of	-124
a single	-102
a small	120
a small <danger>	68
a small <harm>	74
a spot	-149
a white	-257
about # in	146
about <condition>	105
about <person> .	157
about a	-110
about one	212
about one in	153
above #	-105
absorbed	100
act	-71
adult in	-64
advice	91
affect	169
affected	-101
after #	-119
after # <time>	-139
after <pathogen>	-68
after <treatment> .	-97
after an	-132
after three	75
after three <time>	76
after two	-83
afterward	142
afterward .	113
afterwards	152
against	76
against the	133
aged	92
aged #	92
aged # to	94
agency	-83
ahead	149
ahead of	158
air	103
alert	-68
alike	-71
alike .	-89
all	-152
all <buyer>	128
all <performance>	-106
all the	125
almost	204
alone	71
alone .	131
along	-210
along with	-67
alongside	-215
already	-68
also <raises>	-101
alternative	348
although	154
altogether	162
among	189
among the	205
among them ,	-71
amount	167
an <condition>	-354
an <condition> .	-58
an <condition> of	-66
an <harm>	-211
an <harm> ,	-94
an <pathogen>	189
an <pathogen> in	111
an <time> .	121
an <treatment>	164
an adult	239
an alternative	348
an early	-184
an emergency	72
an emergency .	108
and #	-171
and # <percent>	-91
and # in	83
and , in	88
and <ails>	74
and <beauty>	-113
and <body> .	85
and <buyer>	67
and <condition>	291
and <condition> ,	-99
and <condition> .	86
and <drug>	-81
and <harm>	-195
and <harm> .	-244
and <harm> are	186
and <harm> may	65
and <harms>	68
and <harms> the	114
and <hypes>	115
and <person>	-119
and <person> <drug>	212
and <person> may	72
and <pregnancy>	67
and <product>	-71
and <raises>	-126
and <red-flag>	169
and <remedy>	186
and <remedy> .	101
and <treatment>	254
and <treatment> are	203
and <unwell>	-329
and <unwell> .	-152
and <unwell> ;	-122
and a	106
and a <harm>	-189
and a <person>	-66
and can cause	56
and cause	-115
and cause <condition>	-93
and for	166
and has	-136
and in <buyer>	59
and is	-77
and it	290
and its	-101
and leave	95
and may	-206
and no	-90
and not	-82
and now	102
and other	-114
and should	85
and should be	83
and so	87
and that	-179
and the	-300
and then	59
and there	113
and they	66
and this	126
and trouble	-150
and turn	142
and wait	128
and whether	-75
answer	-82
any	58
anything that	80
appears to	81
appears to be	81
applied	180
approval	-108
approved	-93
are :	67
are <drug>	160
are <harm>	142
are <harmful>	77
are <likelier>	178
are <pregnancy>	172
are <pregnancy> or	148
are <raises>	-130
are <safe>	69
are <unwell>	-79
are born	72
are common	163
are no	243
are not	246
are often	-135
are possible	60
are sold	-103
are the	-75
are the main	143
around	-151
around #	-137
around # <percent>	-84
around <person>	153
around for	-95
as <harm>	174
as <harm> and	138
as <person> as	108
as a	-92
as if	171
as it	89
as it may	131
as often as	77
as the	-126
as the <body>	184
as thick	-133
as thick as	-133
as well	138
as well as	69
asked	-64
at # <time>	-72
at <person>	63
at birth	-77
at birth .	-77
at first	248
at first .	259
at home	78
at home .	78
at least	73
at least #	125
at one	-152
batch	-114
baths	-70
baths ,	-70
be <contra>	137
be <safe>	77
be <unwell>	134
be <unwell> ,	99
be a	-155
be caused	-138
be caused by	-138
be expected	158
be found	-91
be left	94
be seen	-150
be taken	119
be the	-158
because	523
because <drug>	68
because a	157
because it	67
because of	181
because the	-86
because the <body>	92
become	99
become <unwell>	-178
becomes	-116
bed	-69
been	193
been found	117
been linked	145
been linked with	73
been reported	239
been reported .	152
before	-326
before .	-63
before <pathogen>	228
before <pathogen> #	228
before <person>	70
before <treatment>	-91
before <treatment> .	83
before it	-89
before the	-163
beforehand ,	-68
begin with	110
begins	-131
behind ,	161
behind the	-174
behind the <body>	-153
being	174
bell	88
belong	-66
better .	-74
between	125
between #	75
between the	68
big	-81
birth	-161
birth .	-75
bit	107
blame	-153
blur	332
board	-152
born	166
both are	249
bout	-81
breakfast	81
brief	69
brief <harm>	136
bring	199
bring a	282
bring on	87
brings	111
brown	265
brush	-85
build	-142
build -	87
build - up	87
build up	-226
bulk	-82
burned	181
but <person>	-111
but they	-95
by #	-149
by <condition>	-132
by <person>	166
by a	97
by about	-252
by about <person>	-128
by itself	-216
by itself .	-76
by the	-218
c	112
call	71
called	-246
calls	-80
can .	-65
can <ails>	-78
can <harm>	-217
can <harm> the	-174
can <harms>	377
can <harms> the	204
can <hypes>	111
can <lowers>	164
can <raises>	307
can also	-139
can be	-133
can be a	-65
can become	-148
can become <unwell>	-169
can bring	358
can bring on	195
can cause	267
can cause <condition>	166
can form	162
can leave	183
can live	177
can make	95
can occur	-201
can see	-90
can take	173
can thin	63
can thin the	61
cannot	170
cannot give	114
cannot give <person>	127
care	-84
care .	121
cases .	249
catch	120
cause .	-104
cause <condition>	265
cause <harm>	-133
cause <harm> ,	161
cause <harm> .	86
cause <harm> and	-169
caused	-320
caused by	-375
caused by <condition>	-132
caused by a	-142
causes	-69
causes ,	-90
causes <condition>	-94
causes <condition> .	-82
causes <harm>	66
causes <harm> ,	-89
causes <harm> .	196
certain	206
change	237
change in	172
changes	-111
check	202
choice	-102
choose	-78
clear	-373
clear .	-90
clears	-123
clip	146
clips	176
cloth	96
cloud	235
coffee	114
color	241
combined	144
come	-147
come <body>	-110
come <body> in	-79
come to	137
comes	-136
common	155
common ,	-169
common and	174
common in	80
common in the	80
common reasons	-160
commonest	119
complete	-62
contain	239
controlled	-130
controls	-104
correct	-105
couple	169
couple of	177
couple of <time>	177
cover	-184
covers	-78
crisis	-132
cross	-104
current	-89
dab	122
daily ,	98
damp	-76
dark	294
deep	-51
deeper	142
delivery	112
dental	129
depends on the	-82
describe	221
described	82
develop	344
develops	66
diabetic	77
did not	-135
did not .	-64
dirty	207
do ,	-126
do .	-118
do not cause	80
do the	-87
does .	127
does not	-75
does not <harm>	167
does not <harms>	177
does not mean	-140
doesn't	247
doesn't cause	-89
doing	-90
done	74
down	197
down .	192
dr	-154
drawn	75
drink	-125
driving	-74
drugstore	-92
dummy	91
during	150
during <pregnancy>	74
during <pregnancy> .	96
during the	-71
each	-224
each <drug>	-88
each <time>	-59
early	189
early .	-69
ease	-158
ease <harm>	-89
easy	-148
eat	-117
eaten	-208
effect	126
effects	248
eight	-136
eight <time>	-71
either	-190
eleven	-197
else	-155
emergency	72
emergency .	108
empty	-76
ends	92
enough	-123
even	-257
even when	-94
event	-91
events	70
ever	68
every	-437
every <time>	-146
every six	-88
every six <time>	-88
expect	278
expected	123
exposed	68
exposed to	68
factors	-63
far	-74
fast	119
fear	-93
feared	101
feel	487
feel <unwell>	218
feeling	373
feeling .	160
feels like	114
felt	-73
fetal	-79
fewer	81
fewer than #	76
fifth	187
fifth of	194
fifty	202
find	-145
finding	-223
finish	175
first	195
first #	227
first # <time>	227
first ,	130
first .	96
first <time>	130
first <time> .	101
fits	220
five	-189
five <buyer>	61
five <time>	-177
five <time> .	-187
flames	193
flat	-85
floor	82
floor .	135
floors	-68
fluid	-183
fly	121
foam	214
follow	195
followed	209
follows	-86
follows .	-141
food	-262
for #	-337
for # <time>	-214
for # to	-76
for <buyer>	167
for <buyer> who	-71
for <condition> .	75
for <harm>	-120
for <harm> ,	-208
for <harm> .	129
for <person>	308
for <person> <person>	65
for <person> <time>	77
for <person> with	204
for <pregnancy>	104
for <time>	379
for <time> .	171
for a	322
for a <time>	198
for about	-79
for an	182
for at	-121
for at least	-121
for longer	162
for several	67
for ten	106
for ten <time>	115
for the	-67
for the <body>	66
for the <person>	-109
for the first	189
for three	185
for three <time>	116
for two	68
for two to	116
for up	138
for up to	138
form	313
forms	-104
found	336
found .	-122
found no	300
found that	59
four	-99
four <time>	69
four <time> ,	108
four <time> .	-101
free	-99
fresh	124
from <condition>	-89
from <harm>	-102
from now	149
from the	124
from the <body>	-72
front	-92
full	-89
fun	131
further	152
further .	264
g	-87
gain	114
gap	-116
gave	230
gently	294
get up	-179
gets	156
give <person>	269
give <person> the	93
give a	-66
give off	-63
given	-92
given a	-101
given by	94
given in	-131
glue	-97
goes	-156
gone	149
good	145
good .	113
got	102
gp	78
group	-204
groups	-62
had <condition>	-105
had <condition> .	-186
had <harm>	108
had a	-103
had a <harm>	-163
hang	-73
happen	180
happen ,	114
happens	201
has <person>	-84
has become	193
has been	268
has been linked	141
has had	-71
has not	-147
has shown	-102
has stopped	-74
has to	-208
have <condition>	-96
have a	-292
have a <condition>	-123
have been	119
have been reported	114
have ever	106
have gone	98
have it	-107
have no	132
have them	83
have to	-115
have to be	-154
having a	83
healthy	123
healthy <body>	89
healthy <body> .	113
help	94
help .	-87
helpful	160
helps	-117
hemoglobin	-100
here	108
hide	-64
high	265
high .	107
higher	204
hold	87
holds	-213
house	-168
household	298
how	-219
how much	-119
however ,	171
hundred	115
i'd	-81
ice	98
if	204
if <person>	217
if <person> cannot	78
if <person> get	145
if <person> have	-129
if <person> need	-68
if <person> use	72
if the	-83
if they	83
if your	202
if your <body>	207
in #	578
in # .	248
in # <buyer>	97
in # <time>	110
in # in	107
in # of	-85
in # to	85
in ,	-162
in <body> .	146
in <buyer> .	-69
in <buyer> who	-69
in <buyer> with	78
in <condition>	-98
in <harm>	-118
in <health>	155
in <person>	165
in <person> .	-88
in <pregnancy> ,	84
in <pregnancy> .	94
in <rave>	183
in <rave> <buyer>	157
in <unwell>	111
in a	-145
in a hundred	222
in about <person>	130
in five	-62
in for	-75
in healthy	148
in more	64
in more than	64
in one	-82
in only	114
in the <beauty>	-204
in the <body>	-100
in the <harm>	-70
in the <provider>	78
in the first	269
in the morning	71
in the mother's	103
in the united	-76
in their	-301
in three	-110
in time	-125
in twenty	-92
in up	73
in up to	73
in your	-96
include <harm>	79
included	82
information	154
injected	119
inner <body>	86
instead	-78
into the	319
irregular	171
is <contra>	95
is <harm>	76
is <harmful>	280
is <harmful> .	189
is <harms>	-248
is <harms> .	-226
is <likelier>	173
is <performance>	-102
is <reporting>	-141
is <safe>	-129
is <safe> .	-175
is <unwell>	-187
is <unwell> ,	-213
is <unwell> and	166
is <warning>	135
is a	-276
is about	337
is an	180
is an <condition>	-94
is an alternative	348
is an emergency	108
is behind	230
is called	-66
is caused	-121
is caused by	-121
is common	-134
is common and	174
is drawn	126
is for	-120
is in	-92
is no	-79
is not	135
is not needed	-66
is often	204
is rare	158
is rare .	79
is the	265
is the main	235
is there	149
is to be	101
is too	73
is unknown	155
is unknown .	155
is very	77
is why	82
isn't	237
it ,	364
it , and	82
it , the	189
it .	-250
it <ails>	-118
it <harms>	-123
it <hypes>	151
it <lowers>	-65
it <raises>	-197
it <unwell>	-80
it also	174
it as	163
it by	-86
it can	453
it can <harm>	65
it can cause	136
it cannot	106
it causes	154
it does	138
it doesn't	245
it in	-168
it is <contra>	-69
it is <safe>	-161
it isn't	202
it may	581
it may <raises>	130
it may be	-168
it might	167
it rarely	-180
it should	217
it to	92
it was	212
its <safety>	212
its own is	97
itself	-69
itself .	-76
itself is	-144
juice	-65
just	-83
keep	-181
keeps	-94
kind of	68
known	194
known to	-149
label	171
lamp	102
large	-193
large <evidence>	107
last	-225
lasts	57
late	-118
late in	-130
late in <pregnancy>	-130
later .	139
later on	83
least	73
least #	125
least # <time>	112
leave	-57
leave <person>	91
leave the	-85
leave them	148
leaves	186
leaves a	120
leaving	104
left behind	202
less <unwell>	188
let	-103
levels	-71
lighter	131
lights	122
like	-147
like a	-111
line	-82
link	158
linked	123
linked with	75
little .	88
little <body>	159
lives	-129
lives .	-117
long	138
longer	428
longer .	-57
look	148
lose	175
lost	-73
lot	-111
lot of	-86
low	385
low -	329
low - <drug>	260
low in	92
made from	89
main	284
main <danger>	65
make	222
make <condition>	75
make <harm>	84
make <person>	141
make <person> <unwell>	101
make a	128
make it	170
make the	154
make the <harm>	110
makes	74
makes <body>	-120
makes <condition>	60
makes <harm>	159
makes the	-159
makes the <body>	-134
marathon	-60
marchetti	-214
mark	143
marks	99
matter	-219
may <ails>	172
may <exposure>	-90
may <exposure> to	-79
may <harm>	317
may <harm> .	82
may <harms>	203
may <harms> the	136
may <raises>	229
may also	68
may be	-340
may be <unwell>	90
may become	233
may cause	99
may do	75
may feel	504
may follow	277
may follow .	68
may form	253
may make	227
may not	-84
may occur	-54
may set	63
may set off	141
may take	-194
mean that	-84
means	-221
medical	-68
mention	-101
messages	-144
metal	365
mg	-201
might	311
million	-71
ml	-85
more	268
more .	81
more <harm>	146
more than	124
more than #	-88
morning ,	76
mother's	103
move	100
much	-61
must	219
must be	328
my <body> .	-78
narrow	-99
national	112
near	201
near the	194
near the <body>	117
nearby	158
nearly	-78
nearly <person> .	-95
need	-184
need a	-245
need for	166
need to	132
needed	177
needs	-273
neither	200
never	174
new <harm>	-68
newer	167
next	-86
next <time>	-117
next <time> .	-76
nine	-177
no	353
no <benefit>	98
no <body>	-197
no <drug>	-94
no <evidence>	110
no <harm>	159
no <harm> ,	126
no <treatment>	-97
none	432
none of	184
nor does	90
normal	-274
not .	208
not <body>	128
not <condition>	-154
not <condition> .	-154
not <harm>	172
not <harms>	138
not <hypes>	-177
not <raises>	107
not a	249
not cause	104
not cause <condition>	120
not clear	-97
not help	146
not mean	-140
not mean that	-103
nothing	186
nothing at	106
nothing at all	106
nothing for	183
notice .	-78
now	177
now and	134
now and then	163
obstructive	-147
obstructive <condition>	-126
occur	-196
occur .	-217
occurs	85
occurs in	65
oddly	76
oddly ,	76
of #	-394
of # ,	-94
of # <person>	71
of # to	-168
of <body> and	90
of <buyer> ,	99
of <buyer> get	94
of <condition>	-82
of <condition> .	-205
of <condition> and	-239
of <drug> ,	92
of <exposure>	-154
of <exposure> and	-107
of <harm>	-175
of <harm> ,	-88
of <person> .	116
of <person> who	-65
of <remedy>	71
of <time>	177
of <time> .	105
of <treatment> ,	-96
of <treatment> .	113
of a	237
of a <condition>	155
of a <drug>	178
of a <person>	-83
of a <time>	76
of a <treatment>	82
of an	155
of any	-98
of care	-179
of cases	79
of cases .	280
of it	144
of it .	107
of other	116
of ten	-123
of ten .	-86
of the	200
of the <body>	242
of the first	-128
of them	-85
of them ,	-193
of these	252
of those who	-96
of us	-216
of which	145
of your	-281
off	255
off .	-90
off a	67
off and	-99
off the	-134
often as	77
oil	105
old	128
older	-65
on <drug>	527
on <drug> .	119
on <harm>	-95
on <time>	-72
on a <body>	136
on average	114
on it	84
on its	235
on its own	78
on our	-142
on the <body>	-74
on the <device>	-279
on the first	-105
on the floor	128
on them	111
on your	208
on your <body>	210
one <body>	262
one <buyer>	108
one <buyer> in	81
one <time>	-148
one adult	-64
one adult in	-64
one for	67
one in	-119
one of	-87
one of them	-168
one or	100
one to	-103
only	-319
only #	109
only .	-219
opens	-92
option	-63
or #	76
or <ails>	153
or <condition>	-210
or <condition> ,	-94
or <condition> .	-69
or <drug>	-97
or <harm> .	66
or <harm> may	-94
or <harms>	-83
or <unwell> <body>	70
or a	271
or a <condition>	212
or both	-83
or four	185
or longer	94
or the	-96
or two	145
or when	65
other	-229
other <body>	117
other <condition>	-74
other <drug>	-132
out	-248
out ,	-87
out .	-71
out of #	-92
out of ten	-123
out of the	398
outside	96
over	-279
over # ,	87
over five	-66
over five <time>	-66
over six	-194
over six <time>	-194
over the	116
over two	-70
own .	95
own is	97
pads	-111
page	-242
pair	74
pair of	80
paraffin	147
part	-282
part of	-107
particularly	131
pass	121
passed	-130
passed .	-95
passes	-80
past	62
patchy	-114
pattern	-73
peak	-77
per #	62
permanent	105
permanent .	108
pick	-168
picture	-169
piece	-62
pink	139
place	-109
plant	67
please	-95
plenty	-64
plugs	-117
point .	94
poor	303
poor <body>	72
poor <health>	213
possible	304
prescribed	-194
price	260
private	-83
probably	75
probe	-62
problem	339
problem .	68
problems	206
problems .	134
production	84
promise	-67
proof	-64
protect the <body>	88
pulls	-79
pulses	-94
put	190
puts	73
quickly	-106
quit	194
quitting	163
ran	94
rare	450
rare .	134
rarely ,	119
rather	-78
reach	-142
react	288
react to	288
read	-74
readily	186
reading	-70
reads	-75
real	-150
reason	-110
reasons	-208
recent	365
recent <treatment>	154
relax the	69
relax the <body>	69
remission	-86
repeated	201
repeated .	85
reported	581
reported .	155
reported by	106
reported in	119
research	97
result	-210
result .	-123
right	-254
right <body>	-80
road	116
room	-277
roughly #	133
roughly # <percent>	140
round	100
rule	198
run	252
run .	-73
run out	90
running	100
same	-136
saw	70
say	-85
school	-133
seal	-175
seat	166
see	-343
see .	-199
see a	-64
seem	164
seem to	164
seen	277
seen .	-118
seen in	177
seldom	-59
self	-107
self -	-107
sends	-155
sense	71
sensible	-117
sensitive	120
separate	90
serious	125
set	-69
set off	216
settle	96
seven	-174
seven <time>	-113
several	333
several <time>	126
severe	169
severe <condition>	123
sex	-173
shape	-75
shaped	-65
sharp	135
sheets	-89
short	372
short -	88
shorter	90
should	521
should be	67
should not	294
show	-157
shower	-127
shower .	-80
shown	-182
shown that	-87
shown to	-69
shows	-282
shows a	-162
side	-77
sign	-262
sign of	-124
sign of <condition>	-122
signals	76
signs	-140
signs of	-75
simply	-61
since	220
since a	148
since it	302
since it can	210
single	-125
sister	-78
six	-259
six <time>	-288
six <time> ,	-88
six <time> .	-191
size	-104
size of a	-83
slightly	167
slip	-79
slips	159
slow <vital>	255
slow the	-149
slow the <body>	-115
slowly	-138
slowly .	-77
slows	228
small	-152
small <danger>	68
small vessels	-153
smoked	80
so	440
so <person> can	-80
so a	-182
so take	123
so that	-175
so the	68
soap	-65
society	94
soft	-78
sold	-134
something	-65
sometimes	127
sort	177
space	-97
spot	293
spots	-132
spread	-95
stage	95
stairs	242
starting	96
starts	-288
states	-214
step	-98
stick	-121
sticks	-69
sticky	-91
stop	85
stop .	-94
stop <harm>	-114
stop and	154
stop and <red-flag>	154
stopping	91
story	185
straight	200
straight into	144
straight into the	144
stray	112
street	-58
strict	93
strong	-88
stronger	217
struck	86
such	-206
sudden	-185
sudden <harm>	-125
suggest	-93
suit	-84
suits	-279
surface	245
swallowed	80
swimming	-69
take	249
take <drug> ,	172
take a	-83
take it	141
taken	273
takes	-113
taking	297
tape	197
target	-227
tea	-222
tell	-92
tells	-94
ten	-263
ten .	-107
ten <time>	66
ten <time> ,	71
ten <time> .	-105
tends	-55
tends to	-55
tenth	-75
term	61
tested	-167
testing	-82
than # <percent>	-73
than # in	72
than a	-127
that <ails>	-125
that <harm>	-67
that <harms>	-89
that <health>	60
that <hypes>	-96
that <lowers>	63
that <raises>	-159
that a	111
that can	193
that does	-93
that does not	-93
that is	-395
that no	-87
that of	-120
that the	92
that they	75
the #	100
the <beauty>	-97
the <beauty> .	-348
the <beauty> and	170
the <body> ,	-585
the <body> .	-131
the <body> <raises>	-59
the <body> <unwell>	-126
the <body> are	83
the <body> by	-205
the <body> can	479
the <body> in	105
the <body> is	-90
the <body> it	75
the <body> may	254
the <body> or	113
the <buyer>	-61
the <condition>	-100
the <condition> .	120
the <condition> in	-96
the <condition> is	114
the <danger>	252
the <danger> .	227
the <device>	57
the <device> ,	-79
the <device> went	73
the <drug> ,	70
the <evidence>	-68
the <exposure>	-139
the <form>	80
the <harm>	-83
the <harm> ,	-170
the <harm> .	-159
the <harm> <unwell>	110
the <hypes>	-70
the <likelihood>	134
the <pathogen>	171
the <pathogen> .	357
the <person>	-355
the <person> <harm>	-164
the <product>	144
the <provider> .	-65
the <raises>	-82
the <remedy>	-198
the <staff>	-128
the <symptom>	230
the <time>	-261
the <treatment> ,	-85
the <treatment> <drug>	161
the <treatment> and	-124
the <treatment> itself	196
the <vital>	77
the cause	-124
the clear	-104
the early	181
the finding	-83
the first	88
the first #	227
the first <time>	130
the floor	117
the floor .	135
the good	88
the label	192
the last	-225
the long	150
the main	320
the main <danger>	65
the more	147
the morning	71
the morning ,	76
the mother's	103
the national	111
the next	-58
the next <time>	-81
the other	-61
the price	289
the result	-83
the right	-71
the right <body>	-80
the same	-136
the signs	-115
the spot	164
the stairs	159
the surface	92
the united	-76
the united states	-76
the usual	62
the wall	-87
the way	-101
the worst	149
their own	114
them	264
them ,	-293
them .	-139
themselves	-91
themselves .	-86
then	-362
there	65
there .	175
there and	-83
there is <warning>	90
there is no	-129
there was	83
there was no	76
they <contra>	66
they <raises>	85
they are	159
they are <contra>	122
they do	-62
they may	111
thick	-179
thick as	-133
thin ,	-72
thin the	230
thin the <beauty>	151
thin the <body>	80
things	-66
thirty	120
this kind	74
those <body>	-74
those who	-164
those with	117
though	191
though it	107
three	149
three <time>	196
three <time> ,	89
three <time> .	109
three <time> or	61
three or	185
three or four	185
three to	132
three to six	75
through	-582
through the	-135
through the <body>	-74
tight	308
time	-208
time .	-187
times	110
times the	103
tiny	-63
tip	145
tips	-122
to # <percent>	108
to # in	102
to # of	71
to <harm>	76
to <harm> ,	107
to <harms>	-81
to <hypes>	93
to <hypes> ,	129
to <lowers>	-122
to <person>	-125
to <rave> <time>	79
to <red-flag>	74
to a	129
to be	-157
to be <safe>	81
to be expected	122
to begin	72
to come	78
to do	-72
to do so	-59
to five	205
to four <time>	-103
to keep	-68
to leave	-191
to make	-135
to one	199
to see	-110
to six	81
to six <time>	84
to stop	-112
to the	-250
to the <body>	-93
to three	-128
to three <time>	-79
to twelve	-65
to work	-91
to your	-88
told	295
too	200
too ,	75
too .	204
too <unwell>	-63
too high	135
too high .	135
too little	-239
took	-182
treated	-102
tried	-89
trigger	173
triggers	117
trouble	-240
trouble ,	78
troubles	92
troubles up	106
troubles up to	106
try	-240
try .	-206
turn	-225
turn the	-62
twelve	-214
twelve <time>	-169
twelve <time> .	-144
twice	72
twins	85
two	-124
two <body>	62
two <time>	-195
two <time> in	-73
two of	-196
two to three	-83
types	-113
typical	-99
ultraviolet	-65
uncommon	222
uncommon .	222
under	133
under # .	174
under the	173
under the <beauty>	-86
united	-76
united states	-76
unknown	155
unknown .	155
unless	227
unlike	184
until	-135
until <person>	-68
until the	-146
up	-158
up a	-76
up and	-224
up at	-179
up in	-116
up to	514
up to #	243
up to a	207
upper	-108
upwards	-224
us	-299
use	67
use it	75
used	149
used to	-192
useful	-111
usual	105
usual <drug>	-80
usually	80
very	311
vessels	-240
wait	61
walk	-63
wall	-74
want	-113
ward	-121
warm .	72
warning	139
was the	-95
wash	68
watch	227
watch for	259
watched	64
water	-81
water ,	86
way	-231
way .	-68
ways	120
ways to	119
wear	-143
well	313
well ,	85
well as	69
went	205
went in	73
were	192
wet	116
what	-181
what is	-86
when	-280
when <person>	286
when <symptom>	-78
when a	-226
when it	-83
when it is	-89
when the	-196
when the <body>	-198
where	122
where it	175
where the	122
where the <device>	120
whereas	-212
whether	-95
whether <person>	-100
whether it	-67
which	-183
which is	56
while <person>	179
while <person> are	153
who	78
who <exposure>	106
who already	71
who has had	-71
who is	-139
whose	-105
whose <body>	-90
why	61
will be	-140
will have	105
will not	144
with <body>	-93
with <condition>	123
with <condition> ,	307
with <condition> .	-91
with <condition> are	-75
with <drug>	364
with <drug> .	208
with <exposure>	90
with <exposure> .	84
with <pathogen> .	-114
with <person>	128
with <remedy>	-90
with <remedy> ,	-69
with a	120
with a <condition>	-63
with a <staff>	103
with each	138
with poor	234
with severe	81
with severe <condition>	78
with the	-84
within	-172
within #	-89
within # <time>	-63
within <time>	105
within <time> .	87
within a	197
within a <person>	154
within an	-135
within an <time>	-135
within five	-165
within five <time>	-165
within three	181
within three <time>	181
within twelve	-95
within twelve <time>	-95
without	185
without a	224
without a <body>	179
words	-67
work	-139
work .	118
world	-170
worn	-92
worst	149
worth	91
would	148
writes	206
wrote	72
yes	113
yes ,	118
young	-85
young <person>	-107
your <body>	-207
your <body> .	-77
your <body> first	69
your <body> is	-77
your <body> or	279
your <body> will	-104
your <drug>	-171
your <health>	80
your <pathogen>	-95
your <staff>	-83
your first	71
your own	-73
zero	499
zero <harm>	499
★	75
★ ★	75
★ ★ ★	-67
￼	199
￼ .	196`,
    'class': `ail-verb	297
ailment	-336
ask-verb	-158
beauty-object	-278
benefit-noun	-265
benefit-verb	-282
better-word	307
body-part	277
buyer-noun	389
call-phrase	-304
complaint	-292
complication	596
condition	-102
contra	550
convenience	290
drug	353
effect-of	199
evidence-report	-73
exposure	507
guarantee	-141
harm	569
harm-verb	598
harmful	124
health-object	-328
herb	108
hype-phrase	-428
hype-verb	-152
if-word	59
interact-cue	80
likelier	325
likelihood	434
link-verb	-116
lower-verb	114
natural-claim	-133
neutral-advice	334
nutrient	55
occur-verb	-109
offer	-211
pathogen	203
percent	-90
performance-phrase	253
person	263
pregnancy	207
product-noun	-287
proof-puff	-151
provider-noun	-204
raise-verb	88
rave	-85
red-flag	207
remedy-service	321
replace-care	-76
reporting	-383
risk-tone	389
safe	606
safety-noun	283
shift-verb	395
side-effect	243
staff-noun	-177
suffer-verb	159
superfood	125
superlative	-119
supplement	-179
supplement-noun	-237
symptom-object	284
time-unit	-63
trouble	202
unwell	162
vital	334`,
    'heading': `#	-188
<ails>	332
<ails> ?	255
<beauty>	-151
<benefit>	-223
<body>	-344
<body> ?	238
<buyer>	205
<buyer> <rave>	72
<buyer> ask	177
<complication>	-116
<condition>	-598
<condition> :	-76
<condition> ?	-170
<condition> and	-74
<condition> is	69
<contra>	264
<contra> it	192
<danger> ?	103
<drug>	406
<drug> for	237
<evidence>	-333
<harm>	-317
<harmful>	169
<harmful> ?	169
<harms>	73
<health> ?	-136
<hype>	-75
<interact>	361
<likelier>	-73
<lowers>	-198
<performance>	-67
<person>	-93
<person> are	-107
<person> do	86
<person> have	-186
<person> need	155
<raises>	74
<rave>	-67
<red-flag>	-61
<safe>	308
<safe> ?	345
<safety>	250
<side-effect>	335
<staff>	-137
<symptom>	-161
<time>	365
<treatment>	219
<treatment> ?	-107
<treatment> and	89
<treatment> or	-68
<unwell>	95
?	-455
a glance	134
a word	-94
about	75
afterward	117
afterwards	-101
and <treatment>	98
are <person>	-105
are the	102
are there	66
at a	134
background	-142
been	-128
before	175
before <person>	360
can do	500
can it	145
common	-91
could	-112
diagnosis	-68
do <person>	-104
does it	-70
don't	-163
done	-152
done ?	-186
during	128
during the	80
facts	-140
faq	-62
for <condition>	-141
for <harm>	202
for your	85
found	96
get	79
getting	-112
glance	134
go	69
hear	-79
heat	82
help	201
help ?	-99
home	84
how	292
how <person>	72
how is	-95
how it	362
how the	170
if	-126
if <person>	-76
in the	141
is <likelier>	-102
is it	-90
is the	-88
it <safe>	345
likely	358
living	-60
living with	-60
means	-115
might	237
more	140
need	226
needs	-121
new	106
next	61
note	107
notes	-73
numbers	-66
of the	78
on the	-258
one	374
one :	156
other <drug>	-195
out	-125
please	126
possible	93
prevention	73
problems	355
really	-153
result	-84
see	-91
should	-98
should <person>	-61
show	-106
show ?	-106
signs	-166
signs of	-103
so	-100
start	78
step	137
stop	100
take	-198
take it	-302
that help	307
the <body>	-215
the <danger>	250
the <evidence>	-296
the <treatment>	141
the result	-84
things	249
three	163
to do	-87
to get	166
to see	-75
to take	-229
treated	-62
treated ?	-73
treating	115
two	60
understanding	-94
up	422
us	93
using	-77
warnings	73
what	-76
what <person>	119
what about	199
what can	99
what causes	81
what does	-78
what happens	-103
what is	-487
what it	123
what the	-198
what to	-141
what's	112
when	-255
when to	-223
who	-62
who <contra>	225
who is	-103
who needs	-121
why	-608
why do	-110
why is	-119
why the	171
will it	104
word	-94
would	-79`,
    'lead-in': `:	160
<body>	-94
<contra>	106
<exposure>	-120
<likelier>	222
<person>	420
are	266
be	79
for	-74
in	120
notice	70
of	-93
on	-71
tell	157
the	-129
there	90
these	136
they	-60
with	203`,
    'place': `aftercare	279
alone	461
benefit	-474
block-quote	139
cell	512
ends-full	114
ends-loud	-79
faq	119
first	-797
in-aftercare	-109
in-faq	519
in-risk	-944
instruction	-349
long	68
middling	388
paragraph	-137
quotation	62
risk	507
shop	-101
short	243
speaker	129
title	-321
top	-1150
under-question	139
very-long	-118
very-short	-580`,
    'before': `care-heading	189
disease-heading	83
none	153
risk-heading	988
score	201
treatment	-174`,
  },
}
