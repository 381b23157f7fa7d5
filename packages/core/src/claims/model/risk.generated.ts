// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -1.44,
  strong: 0.8,
  weights: {
    'reason': `about-condition	-265
about-treatment	-249
agent-before	582
agent-changes-body	255
agent-first	268
agent-is-harmful	-130
agent-lowers-risk	-261
agent-makes-unwell	170
agents-interact	109
ail-and-agent	-121
answers-risk-question	122
body-ails-with-agent	-759
body-first	489
care-heading	86
complaint-and-agent	-104
complication	298
condition-only	-563
contra-it-if	284
disease-causes-harm	-263
disease-first	-197
disease-harms-body	-441
disease-heading	-343
event-and-agent	-436
event-at-hand	-306
first-person	383
fragment	477
germs-with-agent	253
harm-before	-147
harm-fades	-422
harm-heading	-711
harm-in-risk-section	-518
harm-in-study	205
harm-is-frequent	268
harm-occurs	-409
harm-told	-292
hurt-and-agent	-215
hurt-at-hand	-203
instruction	264
it-causes-harm	161
it-harms-body	-138
it-is-harmful	-239
it-makes-likelier	-149
list-of-contraindications	202
may	705
may-in-risk-section	-319
no-agent-anywhere	376
none	-189
person-suffers	-117
person-unwell	-326
refuses-agent	237
risk-heading	-503
risk-of-harm	-297
safety-known	245
side-effect	358
something-causes-harm	146
something-raises-risk	-301
study-group	-223
tells-benefit	-342
tells-diagnosis	-721
tells-how	315
tells-need	-264
tells-symptoms	-370
treated-harm	-187
unknown-may-harm	128
unwell-and-agent	-175
unwell-at-hand	454`,
    'word': `12	163
2	-122
ablation	-140
ache	251
acne	-186
adults	-230
advised	114
age	176
aging	-130
alcohol	267
allergic	121
allergy	150
anemia	-111
anti	219
antibiotics	-122
antibodies	218
antihistamines	310
anyone	227
apnea	-143
arm	-152
arthritis	-143
aspirin	305
attack	300
avoid	238
avoided	141
away	-171
b	178
babies	115
baby	-206
back	-261
balance	-133
beat	129
become	-111
best	-228
biopsy	239
birth	-151
black	157
bleed	105
blindness	178
blood	353
body	-327
bowel	-233
bowels	174
brain	-153
breast	272
broken	-234
bruise	110
burn	581
calcium	186
cancer	114
cannot	-144
capsule	208
capsules	-203
carried	-108
cartilage	132
celiac	-167
cells	-280
chance	294
chemical	132
chest	-235
child	-244
children	191
chlamydia	-117
cigarettes	264
circulation	106
clinic	-154
clots	-202
cloudy	-100
codeine	108
cold	113
colitis	-133
combine	107
complaint	126
complication	172
conditions	147
confusion	-155
constipated	188
constipation	205
contact	-154
cornea	214
cough	191
cpap	-107
cramp	115
cramps	159
cure	-162
cut	253
cuts	-109
cutting	132
damage	-159
danger	297
dangerous	-310
dark	126
data	142
days	254
deafness	-138
death	108
deaths	-117
decades	185
defect	-120
dentist	120
depression	-123
dermatologist	-243
diabetes	-140
diarrhea	148
died	159
disease	-227
dissolves	-155
disturb	183
diuretics	260
dizziness	156
dizzy	229
doctors	-188
dose	208
doses	-120
double	-215
down	125
drawback	123
drinking	230
drop	-175
drops	-220
drowsiness	109
drowsy	249
drug	-233
drugs	479
dust	-155
dying	-262
e	161
ear	-235
everybody	252
evidence	-143
exercise	-254
eye	142
eyelid	163
eyes	-214
fade	281
fades	182
failed	-178
falls	137
false	-326
fat	-232
fatal	132
few	370
fiber	106
figure	104
finasteride	-157
fire	-148
firm	-144
fish	-107
flashes	-166
flu	140
flushes	-115
food	-124
forehead	130
gain	189
gallbladder	168
gel	-164
genes	129
gentle	197
germs	337
get	-134
given	217
gland	-144
glaucoma	240
goes	128
good	404
growing	-199
grows	-237
growth	-272
gullet	158
gums	140
gut	-151
hair	-208
half	-323
hands	-275
harm	-171
harmless	-227
harms	235
headache	369
healing	149
heals	144
hearing	-129
heavy	108
high	-197
hoarseness	152
hormone	255
hospital	323
hour	152
hours	440
hurt	119
hurts	-172
hypertension	-145
ibuprofen	275
illness	136
immune	168
implant	163
increase	295
infections	-225
injure	143
insulin	-194
iris	295
irritable	-185
isotretinoin	103
itch	-183
itchy	378
jaundice	187
joint	-565
joints	-192
kidney	235
kidneys	380
kill	-175
killed	188
knee	121
knees	129
lamp	148
laser	-104
leads	-144
lens	148
leukemia	-126
light	-202
likelier	262
likely	458
limits	143
lining	171
lips	155
live	176
liver	322
loosens	176
loss	-183
loud	169
love	164
lower	362
lowers	-90
lung	209
lupus	-122
machines	166
many	-225
mask	-146
meant	-133
melanoma	140
men	-128
metformin	181
minutes	-160
mood	-148
more	351
most	-148
mouth	274
much	126
muscle	-122
natural	-119
nausea	239
neck	-111
needle	129
neuropathy	115
never	220
newborns	-108
night	-131
nights	-112
no	-88
nobody	-147
numb	347
numbing	139
numbness	138
nurse	178
off	105
office	-183
oils	147
one	273
operations	213
opioids	134
out	261
pain	-513
pancreatitis	121
parents	-167
patches	186
patients	171
pelvis	-218
person	-254
pharmacist	169
pill	186
pinches	258
placebo	128
placenta	-154
pneumonia	-126
poor	-124
potassium	183
pregnancy	246
presses	-141
prevent	-175
procedure	189
product	-197
protein	-101
proteins	-129
proven	-146
pulse	-114
push	299
pushes	-221
radiation	199
raised	-180
raises	283
raw	155
rays	-128
reactions	111
recipients	161
red	-113
reflux	-223
remedies	209
removing	162
researchers	130
rest	-295
results	-367
review	-146
rhythm	-159
ring	251
risk	-281
root	130
roots	176
runs	-332
safe	1073
safety	245
salt	-217
scaly	122
scan	152
scans	-172
scar	-236
scars	-392
seconds	-198
sense	121
sensitive	-103
shock	-325
shortage	196
shots	147
should	267
shoulder	160
silicone	-216
skin	437
sleep	-360
sleeping	290
smell	210
smoke	318
smokers	300
smoking	543
sore	211
spotting	170
spray	-163
starve	124
stay	-114
steroids	-182
stiff	-164
stiffness	121
sting	478
stinging	164
stomach	121
strain	-152
strains	-301
strength	189
stress	-207
studies	191
sugar	-210
supports	-119
swallowing	121
symptoms	-194
syndrome	-205
system	203
tablet	-142
tablets	-197
tattoos	223
tea	-176
tears	-362
teens	142
teeth	165
tell	186
temperature	-110
ten	405
test	-351
tests	-192
thicken	205
thinners	140
throat	144
thumb	-146
thyroid	177
tingling	-181
tissue	-343
tolerated	113
tongue	255
too	126
treat	-144
trial	-217
trip	199
tube	-179
tubes	-152
type	-138
ultrasound	-206
unsafe	126
up	367
upset	119
use	136
used	-176
users	447
vaccine	-138
vaccines	210
vein	199
viruses	-113
vitamin	163
vitamins	-183
voice	-123
weak	-379
weaken	315
wear	118
week	-248
weeks	177
well	146
where	134
womb	-201
worse	425
wounds	-125
year	-484
years	-407
yellow	-158
you're	166
you've	-170
zinc	179`,
    'run': `" <person>	-119
" the	-122
#	-497
# )	146
# , the	165
# .	138
# <buyer>	166
# <percent> )	121
# <person>	132
# <time>	-155
# c	135
# in	215
# in #	188
# is	-253
# mg	-175
# of	-93
# of those	-148
# to	-89
# to #	-161
( # <percent>	110
) ,	118
) is	-127
) is a	-111
, "	178
, <body>	-338
, <condition> ,	-144
, <condition> and	-205
, <condition> or	-92
, <drug>	181
, <drug> and	201
, <exposure>	-242
, <exposure> and	-220
, <guarantee>	-115
, <harms>	-107
, <hypes>	-117
, <pathogen>	-154
, <pathogen> and	-115
, <performance>	-161
, <person>	-162
, <treatment>	-151
, <unwell>	-322
, <unwell> <beauty>	107
, <unwell> <body>	-118
, <unwell> and	-109
, although	146
, and <buyer>	172
, and <condition>	-103
, and <person>	-174
, and it	135
, and so	116
, and that	-138
, and this	132
, around	183
, around #	180
, as	336
, as it	138
, as the	171
, at	182
, because	487
, because a	190
, but <person>	-108
, by	129
, in	149
, it	217
, it can	187
, less	199
, often	-112
, or	-226
, or <condition>	-121
, particularly	129
, roughly	-162
, since	357
, since a	102
, since it	327
, so	489
, so <person>	122
, so take	148
, the <body>	197
, the <harm>	167
, though	200
, though it	102
, up	102
, up to	102
, whereas	-209
, which	-118
, with	-215
, with <drug>	-145
- <body>	-217
- <drug>	261
- <drug> <drug>	265
. "	-220
/	-138
: <harm>	145
: a	233
: a <person>	166
: one	139
; <harm>	122
; <treatment>	238
; a	-102
; an	-208
; in	135
; it	-197
<ails> in	-212
<ails> the	424
<beauty>	140
<beauty> .	109
<beauty> <harm>	172
<beauty> and	108
<beauty> was	198
<benefit> .	-125
<body>	-357
<body> ,	-231
<body> , <body>	-115
<body> , <harm>	-167
<body> , a	137
<body> , and	-120
<body> -	156
<body> .	370
<body> ;	269
<body> <condition>	-155
<body> <guarantee>	145
<body> <harm>	180
<body> <harms>	-197
<body> <person>	146
<body> <raises>	-318
<body> <treatment>	128
<body> <unwell>	-187
<body> and <treatment>	153
<body> can	272
<body> can <harm>	107
<body> can <raises>	118
<body> does	206
<body> has been	155
<body> is	-335
<body> is <unwell>	-112
<body> may	347
<body> may be	108
<body> on	-133
<body> or	357
<body> or an	-148
<body> that	-306
<buyer> , and	130
<buyer> <unwell>	171
<buyer> describe	177
<buyer> get	156
<buyer> in	147
<buyer> in the	-135
<buyer> it	-145
<buyer> need	-197
<buyer> need a	-197
<buyer> of	-297
<buyer> on	320
<buyer> the	126
<buyer> who	251
<complication>	482
<complication> .	204
<condition>	-157
<condition> , <condition>	-215
<condition> , because	217
<condition> .	-165
<condition> <harm>	-112
<condition> <likelier>	159
<condition> <pathogen>	-129
<condition> <time>	159
<condition> <treatment>	158
<condition> and <pathogen>	148
<condition> before	-131
<condition> by #	195
<condition> by about	-103
<condition> can	-182
<condition> is caused	-118
<condition> is common	-223
<condition> is rare	187
<condition> itself	-107
<condition> makes	-168
<condition> should	124
<condition> that	-256
<condition> the <body>	-129
<contra>	625
<contra> for	120
<contra> in	198
<contra> it	210
<contra> the	-233
<contra> this	134
<contra> under	169
<contra> under #	167
<contra> with	304
<contra> with <drug>	104
<convenience>	126
<danger>	442
<danger> of	323
<danger> of <condition>	201
<danger> of a	117
<device> ,	-146
<device> .	132
<device> <treatment>	-112
<device> can	-102
<device> for	131
<device> of	158
<device> with	97
<drug>	352
<drug> (	185
<drug> ,	535
<drug> , <drug>	203
<drug> , a	-146
<drug> , so	143
<drug> , which	177
<drug> -	91
<drug> ;	-237
<drug> <drug>	110
<drug> <drug> ,	173
<drug> <product>	118
<drug> and	462
<drug> and <exposure>	160
<drug> and <person>	258
<drug> are not	146
<drug> by	-114
<drug> can	340
<drug> for <harm>	-175
<drug> have <ails>	-105
<drug> if	-128
<drug> if <person>	-128
<drug> is	179
<drug> is an	290
<drug> may	384
<drug> may make	190
<drug> of	155
<drug> only	-232
<drug> should	146
<drug> that	247
<drug> to	-116
<drug> with	103
<evidence>	62
<evidence> in	173
<exposure>	441
<exposure> <harm>	108
<exposure> <harms>	182
<exposure> and	-184
<exposure> at	115
<exposure> for	133
<exposure> have	179
<exposure> is	475
<food>	144
<form>	-220
<form> .	108
<guarantee> ,	135
<guarantee> , and	163
<guarantee> .	208
<guarantee> <condition>	-122
<guarantee> <condition> .	-122
<harm>	262
<harm> ,	-212
<harm> , <harm>	366
<harm> , so	129
<harm> <body>	212
<harm> <harms>	-157
<harm> <unwell>	158
<harm> a	167
<harm> a little	146
<harm> and	443
<harm> and ,	117
<harm> and <condition>	462
<harm> and a	-100
<harm> are	88
<harm> are common	182
<harm> can	-218
<harm> comes	-114
<harm> for	221
<harm> for #	-140
<harm> from	-175
<harm> from <condition>	-134
<harm> has	124
<harm> in	-94
<harm> in the	173
<harm> is	222
<harm> of	169
<harm> of the	192
<harm> or <harm>	-124
<harm> that	-179
<harm> the <beauty>	141
<harm> under	232
<harm> under the	232
<harm> when	-166
<harm> where	118
<harm> with	-89
<harm> within	-228
<harmful>	483
<harmful> .	224
<harmful> <body>	160
<harms> .	-406
<harms> <beauty>	240
<harms> <beauty> .	255
<harms> <pathogen>	-84
<harms> and	-157
<harms> down	-110
<harms> it	262
<harms> one	-187
<harms> the	456
<harms> the <body>	173
<harms> the <pathogen>	121
<harms> the <vital>	146
<health> can	118
<hype>	-391
<hypes> .	192
<hypes> <harm>	-315
<hypes> in	349
<hypes> within	154
<likelier>	276
<likelier> .	244
<likelier> with	142
<likelihood>	355
<likelihood> .	-137
<lowers> ,	178
<lowers> <condition>	-178
<lowers> by	-161
<lowers> the <body>	150
<lowers> the <likelihood>	-111
<natural>	-133
<offer>	-152
<pathogen>	-414
<pathogen> #	208
<pathogen> ,	-200
<pathogen> , and	223
<pathogen> and	-152
<pathogen> are	-158
<pathogen> in the	112
<pathogen> may	181
<percent> )	121
<percent> of the	-138
<performance>	271
<performance> <harm>	267
<person>	-207
<person> , and	-156
<person> .	214
<person> <condition>	99
<person> <drug>	145
<person> <harm> .	-154
<person> <person>	222
<person> <time>	280
<person> <time> .	370
<person> an	295
<person> and	-125
<person> as	97
<person> can	-284
<person> cannot	155
<person> do	-241
<person> do ,	-112
<person> don't	231
<person> got	120
<person> had	159
<person> has	-172
<person> in	-109
<person> in the	-181
<person> is	-112
<person> know	117
<person> look	170
<person> lose	231
<person> may	289
<person> may feel	215
<person> need	-194
<person> of <buyer>	150
<person> of an	125
<person> of these	171
<person> take	118
<person> was	-148
<person> who	-226
<person> who is	-116
<person> will	-173
<pregnancy>	134
<pregnancy> .	459
<pregnancy> and	-132
<product>	-187
<product> .	-185
<product> :	-126
<product> and	-126
<product> can	314
<proof>	-136
<provider>	-200
<provider> .	-272
<provider> and	157
<raises>	402
<raises> <body>	-261
<raises> <pathogen>	156
<raises> <remedy>	115
<raises> by	-131
<raises> in	215
<raises> on	-183
<raises> the	149
<raises> the <danger>	171
<rave> <buyer>	171
<red-flag>	260
<red-flag> .	123
<remedy>	186
<remedy> ,	141
<remedy> , and	165
<remedy> .	238
<remedy> <form>	-112
<remedy> and	-124
<remedy> for	-236
<reporting>	-428
<safe>	341
<safe> ,	-220
<safe> for	306
<safe> in	-195
<safety>	239
<side-effect>	332
<staff>	-368
<staff> before	136
<superlative> .	151
<symptom>	-154
<time> , since	135
<time> , so	180
<time> before the	-109
<time> beforehand	-120
<time> from	162
<time> is	107
<time> later .	174
<time> of	-146
<time> on average	125
<time> to	-113
<time> with	223
<treatment> .	236
<treatment> <drug>	282
<treatment> <lowers>	-137
<treatment> <lowers> the	-113
<treatment> and	138
<treatment> and <harm>	-112
<treatment> and <treatment>	223
<treatment> are	471
<treatment> are not	154
<treatment> as	-135
<treatment> in	383
<treatment> is	-127
<treatment> is a	-150
<treatment> itself	191
<treatment> may	152
<treatment> may be	157
<treatment> shows	-129
<treatment> shows a	-113
<treatment> ￼	182
<treatment> ￼ .	182
<unwell>	117
<unwell> ,	-126
<unwell> , and	138
<unwell> .	-161
<unwell> ;	-111
<unwell> <condition>	156
<unwell> and <unwell>	-144
<unwell> by	-111
<unwell> for	206
<unwell> on	168
<vital>	268
<vital> , so	134
<vital> may	180
<warning> .	-122
a # c	142
a <benefit>	162
a <body>	-92
a <body> ,	280
a <body> or	-182
a <body> that	-186
a <condition>	385
a <condition> ,	144
a <condition> is	125
a <device>	-202
a <device> .	107
a <drug>	-247
a <drug> .	-120
a <form>	-166
a <harm> is	168
a <person> <buyer>	126
a <person> <time>	117
a <person> of	283
a <remedy>	-132
a <safe>	346
a <vital>	-122
a change	263
a change in	184
a different	142
a fifth	203
a fifth of	208
a high	163
a hundred	295
a large	-174
a little	366
a recent	125
a short	161
a sign	-164
a sign of	-140
a single	-110
a small	158
a spot	-127
a white	-253
about <condition>	111
about <person> .	224
about a	-128
about one	296
about one in	146
above #	-128
after #	-129
after # <time>	-145
after <treatment> .	-117
after an	-158
afterward	186
afterward .	162
afterwards	133
against the	129
all .	136
all <buyer>	109
all <performance>	-110
all the	118
almost	237
alone .	148
along	-166
alongside	-173
alternative	342
although	134
altogether	189
among	206
among the	270
amount	203
an <condition>	-373
an <harm>	-125
an <pathogen>	197
an <pathogen> in	117
an <time> .	124
an <treatment>	150
an adult	253
an alternative	342
an early	-199
and #	-153
and , in	139
and <body> .	114
and <condition>	214
and <condition> ,	-98
and <device>	-129
and <harm>	-235
and <harm> .	-190
and <harm> are	128
and <harm> from	-113
and <harms> the	123
and <person>	-111
and <person> <drug>	236
and <raises>	-157
and <red-flag>	202
and <remedy> .	108
and <treatment>	375
and <treatment> are	293
and <unwell>	-357
and <unwell> .	-135
and <unwell> ;	-111
and a <harm>	-195
and for	175
and has	-126
and it	240
and its	-124
and leave	103
and may	-114
and other	-107
and should	154
and should be	152
and that	-141
and the	-345
and there	121
and this	132
and trouble	-136
and turn	149
applied	177
approach	168
approval	-112
approved	-101
are <contra>	-112
are <drug>	163
are <harm>	154
are <likelier>	109
are <raises>	-146
are common	120
are no	244
are not	196
are often	-130
are sold	-111
are the main	162
around	-155
around #	-157
around <person>	140
as <harm>	194
as <harm> and	150
as <person> as	97
as a	-112
as if	175
as it may	138
as the	-117
as the <body>	182
as thick	-138
as thick as	-138
as well	218
at first	278
at first .	285
at least #	136
batch	-122
baths	105
be <contra>	155
be <unwell>	158
be <unwell> ,	106
be a	-179
be caused	-137
be caused by	-137
be expected	143
be seen	-152
be taken	126
because	567
because a	167
because of	199
because the	-98
become	90
become <unwell>	-166
becomes	-130
bed	-131
been	142
been found	123
been linked	147
before	-270
before <pathogen>	233
before <pathogen> #	233
before <treatment>	-119
before the	-173
begin with	138
begins	-140
behind ,	158
behind the	-166
behind the <body>	-150
being	151
between	183
birth	-188
bit	105
blame	-152
blur	209
born	200
both are	286
bring	218
bring a	288
brings	95
brown	125
build	-112
build -	127
build - up	127
build up	-236
burned	192
but <person>	-108
by <condition>	-127
by <person>	148
by about	-241
by about <person>	-120
by itself	-229
by the	-216
c	157
called	-211
can <harm>	-223
can <harm> the	-177
can <harms>	308
can <harms> the	207
can <hypes>	121
can <lowers>	200
can <raises>	381
can also	-159
can be	-230
can become	-136
can become <unwell>	-159
can bring	373
can bring on	207
can cause	236
can cause <condition>	126
can form	160
can leave	127
can live	176
can make	141
can occur	-199
cannot	184
cannot give	114
cannot give <person>	129
car	-202
care .	97
cases .	263
catch	133
cause <condition>	242
cause <harm> ,	153
cause <harm> .	82
cause <harm> and	-192
caused	-303
caused by	-370
caused by <condition>	-127
caused by a	-141
causes	-248
certain	198
change	275
change in	184
changes	-187
check	231
choice	-125
clear	-285
clears	-146
clip	143
clips	170
cloud	227
coffee	143
color	252
come <body>	-131
come to	132
comes	-156
common	155
common ,	-138
common and	188
common reasons	-140
contain	140
control	-110
couple	173
couple of	181
couple of <time>	181
cover	-163
delivery	116
dental	141
describe	173
develop	302
did not	-161
dirty	218
do ,	-112
do .	-151
do it	-107
do not	140
does .	162
does not	-139
does not <harm>	159
does not <harms>	180
does not mean	-175
doesn't	192
down	265
down .	242
dr	-169
drink	-165
during	155
during <pregnancy>	108
during <pregnancy> .	123
each	-173
each <drug>	-114
early	230
ease	-142
easy	-157
eaten	-193
effect	116
effects	278
either	-226
eleven	-173
enough	-144
even	-215
events	129
ever	125
every	-487
every <time>	-219
expect	169
fast	125
fast ,	132
feared	148
feel	574
feel <unwell>	223
feeling	350
feeling .	166
feels like	120
fifth	203
fifth of	208
fifty	207
find	-150
finding	-246
fine	123
fine .	146
finish	178
first	291
first #	276
first # <time>	276
first ,	131
fits	220
five <time>	-205
five <time> .	-182
floor .	150
floors	-124
fluid	-216
fly	135
followed	151
follows .	-163
food	-240
for #	-256
for # <time>	-175
for <buyer>	107
for <exposure>	-144
for <harm> ,	-195
for <harm> .	132
for <person>	343
for <person> with	154
for <pregnancy>	138
for <time>	383
for a	394
for a <time>	171
for an	196
for another	101
for at	-106
for at least	-106
for longer	174
for the <person>	-143
for the first	167
for three	172
for two to	123
for up	145
for up to	145
form	365
found	242
found .	-101
found no	330
four <time> ,	140
fresh	160
from <condition>	-103
from <harm>	-112
from now	148
fun	138
further	151
further .	280
gain	80
gap	-128
gave	258
gently	209
gets	147
give <person>	280
given in	-122
glasses	-105
goes	-184
gone	144
group	-226
had <condition> .	-170
had a	-165
had a <harm>	-149
happen	195
happen ,	129
happens	203
has become	200
has been	238
has been linked	141
has not	-140
has shown	-121
has to	-207
have <condition>	-107
have <harms>	158
have a	-302
have ever	119
have no	140
healthy	141
healthy <body> .	121
helpful	189
hemoglobin	-125
here	107
high	319
high .	128
higher	231
holds	-257
house	-137
how	-293
how much	-114
however ,	175
hundred	138
ice	132
if	198
if <person>	164
if <person> get	138
if <person> have	-181
if they	120
if your	196
if your <body>	204
in #	542
in # .	130
in # <time>	123
in # in	158
in ,	-118
in <exposure>	141
in <harm>	-161
in <health>	157
in <person>	176
in <pregnancy>	90
in <pregnancy> .	123
in <rave>	236
in <rave> <buyer>	225
in <unwell>	121
in a	-139
in a hundred	221
in about	119
in about <person>	205
in healthy	181
in only	139
in place	-155
in the <beauty>	-190
in the <body>	-108
in the first	250
in the mother's	118
in the united	-121
in their	-315
in three	-117
in time	-118
information	201
injected	113
inner	-163
into the	358
irregular	163
is <harmful>	324
is <harmful> .	212
is <harms>	-214
is <harms> .	-190
is <likelier>	198
is <reporting>	-130
is <safe> .	-150
is <unwell>	-122
is <unwell> ,	-217
is <unwell> and	173
is <warning>	170
is a	-384
is about	239
is an	173
is an alternative	356
is behind	238
is caused	-119
is caused by	-119
is common	-124
is common and	188
is drawn	127
is not	142
is often	219
is rare	172
is the	270
is the main	127
is there	162
is unknown	154
is unknown .	154
isn't	248
it ,	363
it , the	190
it .	-287
it <harms>	-113
it <hypes>	147
it also	169
it as	209
it can	423
it can cause	175
it cannot	112
it doesn't	117
it in	-161
it is	146
it is <safe>	-144
it isn't	166
it makes	198
it may	533
it may <harm>	213
it may <raises>	123
it may be	-156
it might	195
it rarely	-134
it should	221
it was	215
its <safety>	257
its own is	130
itself is	-138
keep	-98
known	146
label	172
large	-204
large <evidence>	90
last	-186
late	-145
late in	-153
late in <pregnancy>	-153
later .	181
least #	136
least # <time>	120
leave <person>	104
leave them	159
leaves	118
leaving	115
left behind	195
less <unwell>	192
let	-116
lighter	158
like	-160
like a	-105
link	173
linked	131
little <body>	226
lives	-133
lives .	-120
longer	331
look	138
lose	177
low	440
low -	406
low - <drug>	265
main	262
make	264
make <person>	161
make <person> <unwell>	124
make a	134
make it	136
make the	161
make the <harm>	121
makes	204
makes <body>	-133
makes the	-161
makes the <body>	-140
marchetti	-217
mark	111
matter	-218
may <ails>	173
may <harm>	376
may <harms>	181
may <harms> the	138
may <raises>	222
may be	-254
may be <unwell>	95
may become	225
may cause	105
may feel	543
may follow	129
may form	279
may make	220
may set off	149
may take	-120
me	351
mean that	-119
means	-257
mention	-106
messages	-179
metal	362
mg	-191
might	305
more	337
more than	110
mother's	118
must be	219
my	104
national	121
near	206
near the	200
near the <body>	125
need	-274
need a	-239
need to	119
needed	244
needs	-235
never	145
newer	171
nine	-213
no	349
no <body>	-221
no <evidence>	118
no <harm>	179
no <harm> ,	145
none	396
none of	168
normal	-274
not .	229
not <body>	137
not <condition>	-132
not <condition> .	-132
not <harm>	152
not <harms>	142
not <hypes>	-168
not a	208
not cause	121
not cause <condition>	132
not help	149
not mean	-175
not mean that	-136
nothing	242
nothing for	205
now	119
occur	-154
occur .	-215
of #	-408
of # ,	-113
of # to	-162
of <body> and	100
of <buyer> ,	137
of <condition> .	-240
of <condition> and	-221
of <exposure>	-190
of <person> .	126
of <time>	181
of <time> .	108
of <treatment> .	151
of a	156
of a <condition>	176
of a <drug>	197
of an	141
of any	-113
of care	-160
of cases .	288
of it	177
of it .	121
of other	133
of ten	-146
of the	225
of the <body>	258
of them ,	-157
of these	279
of us	-197
of your	-265
off	270
off the	-96
old	224
on <drug>	515
on <drug> .	116
on <harm>	-105
on a	98
on a <body>	137
on its	320
on our	-150
on the <device>	-296
on the first	-113
on the floor	146
on them	135
on your	190
on your <body>	190
one <body>	220
one <buyer>	112
one <time>	-148
one <treatment>	158
one in	-120
one of	-134
one of them	-130
one to	-125
only	-347
only .	-208
opens	-171
or <ails>	161
or <condition>	-199
or a	209
or a <condition>	102
or four	188
or stop	157
or the	-109
or two	191
other	-210
other <body>	135
other <drug>	-108
out	-219
out of #	-122
out of ten	-146
out of the	351
outside	119
over	-241
over six	-224
over six <time>	-224
over the	160
own is	130
page	-285
part	-290
part of	-101
particularly	129
pass	114
passed	-140
patchy	-105
pick	-142
pink	152
please	-122
poor	191
poor <health>	173
possible	304
prescribed	-173
price	209
private	-122
problem	329
pulses	-141
put	189
quit	188
quitting	166
ran	103
rare	481
rare .	117
rarely ,	298
rarely , the	292
reach	-141
react	200
react to	201
readily	184
reads	-151
real	-129
reason	-138
reasons	-194
recent	290
recent <treatment>	164
repeated	196
reported	467
reported in	126
result	-206
right	-281
road	151
room	-290
roughly #	108
roughly # <percent>	130
rule	176
run	331
running	108
school	-121
seal	-137
seat	162
see	-375
see .	-238
seem	153
seem to	161
seen	301
seen .	-116
seen in	197
sends	-167
sensible	-129
sensitive	197
serious	122
set off	152
seven	-166
seven <time>	-119
several	274
severe	221
sex	-196
sharp	126
short	379
should	588
should be	145
should not	311
show	-200
shower	-151
shown	-214
shown that	-101
shows	-229
shows a	-125
sign	-250
sign of	-140
sign of <condition>	-138
signs	-132
since	218
since a	102
since it	327
since it can	244
single	-125
six	-262
six <time>	-325
six <time> .	-181
size	-133
slightly	166
slips	185
slow <vital>	217
slow the	-137
slow the <body>	-110
slowly	-141
slows	285
small vessels	-157
so	537
so take	148
so that	-183
sold	-135
something	-176
sort	174
spot	391
stairs	183
starting	95
starts	-267
states	-240
sticky	-122
stop .	-108
stop and	141
stop and <red-flag>	141
stopped	-113
story	173
straight	179
straight into	136
straight into the	136
stray	125
strict	103
strong	-147
stronger	220
such	-200
sudden	-195
sudden <harm>	-137
suits	-329
surface	249
take	288
take <drug> ,	171
take a	-104
take it	137
taken	263
takes	-134
taking	347
tape	173
target	-216
ten	-205
ten .	-118
tested	-176
that <ails>	-110
that <raises>	-142
that a	65
that can	183
that is	-344
that of	-130
the #	118
the <beauty> .	-428
the <beauty> and	190
the <body> ,	-601
the <body> <unwell>	-124
the <body> and	-112
the <body> by	-226
the <body> can	440
the <body> in	202
the <body> may	262
the <body> or	140
the <condition> .	123
the <condition> is	105
the <danger>	277
the <danger> .	156
the <device>	115
the <exposure>	-182
the <harm> ,	-148
the <harm> .	-166
the <harm> <unwell>	121
the <likelihood>	127
the <pathogen>	279
the <pathogen> .	365
the <person>	-411
the <person> <harm>	-183
the <product>	170
the <raises>	-110
the <remedy>	-159
the <staff>	-137
the <symptom>	289
the <time>	-237
the <treatment> <drug>	163
the <treatment> and	-135
the <treatment> itself	191
the cause	-120
the early	184
the first	116
the first #	276
the floor	136
the floor .	150
the label	193
the last	-171
the long	228
the main	293
the more	182
the mother's	118
the national	115
the price	235
the signs	-126
the spot	188
the stairs	179
the united	-121
the united states	-121
the worst	171
them	341
them ,	-269
them .	-116
themselves	-229
themselves .	-230
then	-442
there .	169
there is <warning>	130
there is no	-132
they can	-119
they may	127
thick	-185
thick as	-138
thin the	212
thin the <beauty>	175
those who	-211
though	178
though it	102
three	162
three <time>	184
three <time> ,	99
three <time> .	127
three or	188
three or four	188
three to	136
through	-593
through the	-136
tight	215
time	-172
time .	-169
tip	161
to # in	111
to <harm> ,	114
to <hypes> ,	127
to <lowers>	-140
to a	146
to be	-114
to be expected	112
to begin	123
to five	216
to leave	-120
to make	-164
to one	184
to see	-128
to stop	-137
to the	-298
to the <body>	-111
to three	-144
told	310
too	183
too .	218
too high	165
too high .	165
too little	-259
took	-285
trigger	167
trouble	-233
troubles	118
troubles up	127
troubles up to	127
try	-188
try .	-157
turn	-209
twelve	-188
twelve <time>	-145
twelve <time> .	-125
two	-150
two <time>	-178
two of	-190
types	-116
uncommon	109
uncommon .	109
under	132
under # .	213
under the	120
united	-121
united states	-121
unknown	154
unknown .	154
unless	219
unlike	210
until	-222
until the	-156
up	-121
up and	-244
up in	-133
up to	508
up to #	195
up to a	218
upwards	-269
us	-268
us .	-204
used	222
used to	-162
useful	-111
usually	130
very	372
vessels	-320
walk	-199
want	-130
ward	-142
warning	119
watch	208
watch for	245
way	-192
ways	125
ways to	125
wear	-147
well	228
went	221
were	215
what	-220
when	-260
when <person>	304
when a	-218
when the	-222
when the <body>	-202
where it	186
whereas	-209
whether <person>	-133
which	-213
who <exposure>	127
who is	-128
whose	-168
whose <body>	-148
will be	-132
will not	127
with <condition>	131
with <condition> ,	327
with <drug>	290
with <drug> .	214
with <person>	137
with a <staff>	140
with each	140
with poor	183
with the	-192
within	-156
within a	182
within a <person>	162
within an	-119
within an <time>	-119
within five	-161
within five <time>	-161
within three	196
within three <time>	196
without	215
without a	224
without a <body>	182
work	-216
world	-171
worn	-113
worst	171
would	175
writes	203
yes	108
yes ,	113
your <body>	-254
your <body> or	245
your <drug>	-164
your <health>	119
your <pathogen>	-120
zero	511
zero <harm>	511
￼	244
￼ .	205`,
    'class': `ail-verb	238
ailment	-287
beauty-object	-348
benefit-noun	-265
benefit-verb	-381
better-word	306
body-part	365
buyer-noun	452
call-phrase	-355
complaint	-326
complication	624
condition	-117
contra	580
convenience	216
device	121
drug	409
effect-of	173
exposure	575
guarantee	-136
harm	559
harm-verb	712
health-object	-319
herb	175
hype-phrase	-457
hype-verb	-205
likelier	276
likelihood	447
link-verb	-168
natural-claim	-142
neutral-advice	338
offer	-194
pathogen	221
performance-phrase	212
person	316
pregnancy	147
product-noun	-333
proof-puff	-151
provider-noun	-200
raise-verb	185
red-flag	260
remedy-service	342
reporting	-429
risk-tone	420
safe	443
safety-noun	245
shift-verb	237
side-effect	294
staff-noun	-143
suffer-verb	275
superfood	128
supplement	-185
supplement-noun	-221
symptom-object	188
trouble	204
unwell	85
vital	326`,
    'heading': `#	-202
<ails>	202
<ails> ?	115
<beauty>	-111
<benefit>	-230
<body>	-357
<body> ?	236
<buyer>	251
<buyer> ask	195
<complication>	-87
<condition>	-385
<contra>	336
<contra> it	203
<drug>	151
<drug> for	322
<evidence>	-343
<harm>	-279
<harmful>	169
<harmful> ?	169
<health> ?	-181
<interact>	408
<lowers>	-149
<person> are	-115
<person> have	-200
<person> need	126
<raises>	111
<safe>	251
<safe> ?	304
<safety>	300
<side-effect>	360
<symptom>	-163
<time>	332
<treatment>	172
<treatment> ?	-112
?	-544
a glance	140
a word	-157
afterward	139
afterwards	-128
at a	137
background	-163
been	-120
before	108
before <person>	323
can do	490
can it	112
care	-113
do <person>	-134
don't	-141
done	-187
done ?	-191
during	136
during the	96
enough	-177
facts	-149
for <harm>	228
glance	140
happen	-117
help	189
help ?	-103
how	321
how it	328
how the	155
if	-156
is it	-97
it <safe>	304
it is	-117
likely	395
me	-220
me ?	-169
means	-165
more	146
need	199
needs	-137
note	175
on the	-277
one	421
one ?	102
other <drug>	-209
out	-126
please	190
problems	330
should	-141
show	-121
show ?	-121
signs	-136
stop	114
take	-194
take it	-289
that help	306
the <body>	-146
the <danger>	326
the <evidence>	-311
the <treatment>	258
things	281
three	169
to get	199
to take	-206
up	341
warnings	-124
what <person>	121
what about	275
what can	155
what causes	114
what is	-487
what it	137
what the	-157
what to	-144
what's	126
when	-360
when to	-239
who <contra>	283
who needs	-137
why	-601
why is	-119
why the	184
will it	113
word	-157
would	-123`,
    'lead-in': `:	132
<contra>	125
<exposure>	-120
<likelier>	247
<person>	438
are	292
tell	141
these	136
with	214`,
    'place': `aftercare	254
alone	523
benefit	-528
block-quote	143
cell	478
ends-full	139
faq	164
first	-702
in-aftercare	-154
in-faq	524
in-risk	-925
instruction	-409
middling	348
paragraph	-139
risk	369
short	202
speaker	96
title	-304
top	-1237
under-question	170
very-short	-563`,
    'before': `care-heading	217
disease-heading	-208
risk-heading	1141
score	189`,
  },
}
