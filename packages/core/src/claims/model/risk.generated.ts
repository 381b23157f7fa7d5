// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -1.488,
  strong: 0.7,
  weights: {
    'reason': `about-condition	-362
agent-before	442
agent-changes-body	244
agent-first	328
agent-is-harmful	-154
agent-is-safe	-129
agent-lowers-risk	-265
agent-makes-unwell	165
ail-and-agent	-108
answers-risk-question	114
body-ails-with-agent	-633
body-first	385
care-heading	151
complaint-and-agent	-148
complication	299
condition-only	-564
contra-agent	-135
contra-it-if	217
disease-causes-harm	-333
disease-first	-209
disease-harms-body	-482
disease-heading	-301
event-and-agent	-169
event-at-hand	-242
first-person	298
fragment	401
germs-with-agent	182
harm-fades	-339
harm-heading	-547
harm-in-risk-section	-502
harm-in-study	211
harm-is-frequent	215
harm-occurs	-256
harm-told	-291
hurt-and-agent	-219
hurt-at-hand	-165
instruction	205
it-causes-harm	159
it-harms-body	-109
it-is-harmful	-255
it-makes-likelier	-126
list-of-contraindications	199
may	543
may-in-risk-section	-323
no-agent-anywhere	331
none	-120
pauses-agent	-118
person-suffers	-190
person-unwell	-473
refuses-agent	226
risk-heading	-524
risk-of-harm	-307
safety-known	225
side-effect	333
something-causes-harm	115
something-raises-risk	-297
study-group	-193
tells-benefit	-273
tells-diagnosis	-693
tells-how	264
tells-need	-253
tells-symptoms	-374
treated-harm	-158
unwell-and-agent	-129
unwell-at-hand	502`,
    'word': `12	156
2	-106
ablation	-139
ache	224
acne	-181
adults	-229
age	196
alcohol	274
allergy	146
anemia	-122
anti	229
antibiotics	-134
antibodies	222
antihistamines	306
anyone	238
apnea	-168
arm	-145
arthritis	-149
asleep	-90
aspirin	308
attack	322
attacks	-115
avoid	232
avoided	129
away	-182
b	175
baby	-210
back	-224
balance	-119
beat	117
become	-102
benign	-96
best	-218
biopsy	236
birth	-159
black	155
bleed	98
bleeds	124
blindness	191
blood	339
body	-282
bowel	-245
bowels	170
brain	-180
breast	285
broken	-190
burn	529
calcium	184
cancer	117
cannot	-165
capsule	208
capsules	-217
cartilage	149
celiac	-141
cells	-267
chance	270
chemical	116
chest	-230
child	-249
children	206
chlamydia	-104
cigarettes	262
circulation	102
clinic	-168
clots	-222
cloudy	-106
codeine	118
cold	109
colitis	-132
combine	104
complaint	142
complication	171
conditions	147
confusion	-146
constipated	184
constipation	194
contact	-145
cornea	211
cough	174
cpap	-109
cramp	146
cramps	133
cure	-155
cures	-103
cut	278
cuts	-101
cutting	122
damage	-155
danger	290
dangerous	-336
dark	140
data	150
days	265
deafness	-149
death	101
deaths	-156
decades	192
defect	-128
dentist	121
depression	-117
dermatologist	-239
device	-101
diabetes	-154
diarrhea	134
died	150
disease	-251
dissolves	-120
disturb	161
diuretics	269
dizziness	149
dizzy	216
doctors	-173
dose	203
doses	-114
double	-217
down	114
drawback	120
drinking	235
drop	-188
drops	-231
drowsiness	120
drowsy	249
drug	-238
drugs	494
dust	-158
dying	-258
e	154
ear	-245
everybody	233
evidence	-148
exercise	-257
eye	139
eyelid	150
eyes	-207
fade	275
fades	192
failed	-168
failure	121
false	-337
fat	-240
fatal	146
few	393
fiber	102
figure	105
finasteride	-154
firm	-155
fish	-111
flashes	-154
flu	133
food	-137
forehead	120
gain	209
gallbladder	171
gel	-141
genes	129
gentle	192
germs	266
get	-172
given	202
gland	-148
glaucoma	238
goes	137
good	385
growing	-203
grows	-230
growth	-277
gullet	163
gums	124
gut	-146
hair	-208
half	-330
hands	-262
harm	-195
harmless	-226
harms	240
headache	369
healing	141
heals	141
hearing	-156
heavy	136
high	-173
hoarseness	129
hormone	278
hospital	315
hour	177
hours	432
hurts	-161
hypertension	-150
ibuprofen	284
illness	135
immune	140
implant	160
increase	298
infections	-189
injections	161
injure	129
insulin	-189
iris	280
irritable	-187
isotretinoin	101
itch	-173
itchy	359
jaundice	184
joint	-548
joints	-207
kidney	211
kidneys	367
kill	-191
killed	175
knee	139
knees	136
lamp	152
leads	-136
lens	161
leukemia	-124
light	-206
likelier	274
likely	466
limits	168
lining	160
lips	149
live	175
liver	312
long	-91
loosens	172
loss	-137
loud	166
love	164
lower	358
lowers	-102
lung	229
lupus	-117
machines	144
many	-256
mask	-134
meant	-122
melanoma	143
men	-96
metformin	179
minutes	-148
mood	-138
more	360
most	-165
mouth	282
nausea	230
neck	-108
needle	158
neuropathy	121
never	209
newborns	-105
night	-132
nights	-120
no	-123
nobody	-146
nose	145
numb	343
numbing	146
numbness	155
nurse	183
off	123
office	-164
often	-118
oils	138
one	285
operations	177
opioids	141
out	279
pain	-525
pancreatitis	131
parents	-153
patches	175
patients	169
pelvis	-224
people	120
person	-266
pharmacist	167
pill	177
pinches	247
placebo	124
placenta	-132
pneumonia	-127
potassium	187
pregnancy	260
presses	-141
prevent	-165
procedure	187
product	-207
protein	-105
proteins	-115
proven	-121
pulse	-108
push	277
pushes	-223
radiation	179
raised	-148
raises	300
raw	149
rays	-127
recipients	162
reduce	106
reflux	-225
remedies	209
removing	161
researchers	127
rest	-262
results	-373
rhythm	-179
ring	243
risk	-305
root	131
roots	167
runs	-351
safe	1090
safety	225
salt	-214
scaly	125
scan	135
scans	-160
scar	-183
scars	-359
seconds	-149
sense	115
sensitive	-103
shock	-321
shortage	193
shots	177
should	226
shoulder	154
shrinks	-110
silicone	-186
skin	369
sleep	-362
sleeping	284
smell	205
smoke	315
smokers	291
smoking	534
sore	278
spotting	164
spray	-157
starve	123
stay	-109
steroids	-157
stiff	-156
sting	440
stinging	159
stomach	123
strain	-146
strains	-301
strength	191
stress	-236
studies	199
sugar	-208
symptoms	-208
syndrome	-228
system	179
tablet	-137
tablets	-248
tattoos	221
tea	-167
tears	-296
teens	139
teeth	161
tell	190
ten	404
test	-374
tests	-159
thicken	201
thinners	145
throat	153
thumb	-154
thyroid	186
tingling	-172
tissue	-315
tolerated	113
tongue	264
tooth	129
treat	-141
trial	-218
trip	168
tube	-197
tubes	-134
tumors	117
type	-118
ultrasound	-199
unsafe	118
up	341
upset	116
use	202
used	-189
users	448
vaccine	-141
vaccines	195
vein	181
viruses	-118
vitamin	144
vitamins	-189
voice	-122
weak	-369
weaken	312
wear	140
week	-267
weeks	196
well	136
where	136
womb	-197
worse	455
year	-487
years	-362
yellow	-160
you're	169
you've	-170
zinc	190`,
    'run': `" <person>	-99
" the	-128
#	-490
# )	139
# , the	163
# .	143
# <buyer>	143
# <percent> )	123
# <person>	123
# <time>	-141
# in	255
# in #	219
# is	-261
# mg	-181
# of	-107
# of those	-152
# to	-78
# to #	-145
( # <percent>	113
) ,	117
) is	-126
) is a	-108
, "	197
, <body>	-340
, <condition> ,	-95
, <condition> and	-204
, <condition> or	-121
, <drug>	166
, <drug> and	192
, <exposure>	-245
, <exposure> and	-224
, <harm> and	-96
, <harms>	-112
, <harms> <body>	-102
, <hypes>	-114
, <pathogen>	-126
, <performance>	-169
, <person>	-166
, <treatment>	-162
, <unwell>	-327
, <unwell> <beauty>	112
, <unwell> <body>	-117
, <unwell> and	-112
, although	137
, and <buyer>	158
, and <condition>	-120
, and <person>	-195
, and it	132
, and that	-121
, and the	-123
, and this	136
, around	187
, around #	181
, as	319
, as it	140
, as the	171
, at	219
, because	449
, because a	153
, but	129
, but <person>	-100
, by	113
, have	119
, in	139
, it	194
, it can	172
, less	202
, or	-196
, or <condition>	-116
, particularly	122
, roughly	-161
, since	356
, since a	101
, since it	329
, so	450
, so <person>	125
, so take	142
, the <body>	184
, the <harm>	165
, though	201
, though it	103
, up	107
, up to	107
, whereas	-219
, which	-112
, with	-214
, with <drug>	-137
- <body>	-222
- <drug>	253
- <drug> <drug>	257
. "	-208
/	-137
: <harm>	139
: a	206
: a <person>	154
: one	151
; <harm>	123
; <treatment>	252
; a	-108
; an	-214
; in	138
; it	-168
; they	-95
<ails> in	-197
<ails> the	423
<beauty>	140
<beauty> .	122
<beauty> and	111
<beauty> was	197
<benefit> .	-120
<body>	-352
<body> ,	-252
<body> , <body>	-107
<body> , <harm>	-168
<body> , a	136
<body> , and	-129
<body> -	145
<body> .	352
<body> :	117
<body> ;	264
<body> <ails> ,	126
<body> <condition>	-145
<body> <guarantee>	129
<body> <harm>	186
<body> <harms>	-193
<body> <person>	132
<body> <raises>	-336
<body> <treatment>	147
<body> <unwell>	-165
<body> and <treatment>	156
<body> can	251
<body> does	206
<body> has been	152
<body> have	115
<body> is	-352
<body> is <unwell>	-120
<body> may	335
<body> on	-138
<body> or	340
<body> or an	-146
<body> that	-297
<body> to make	-130
<buyer> , and	131
<buyer> <unwell>	156
<buyer> describe	171
<buyer> get	159
<buyer> in	133
<buyer> in the	-158
<buyer> need	-207
<buyer> need a	-207
<buyer> of	-275
<buyer> on	333
<buyer> the	120
<buyer> who	203
<complication>	482
<complication> .	196
<condition>	-185
<condition> , <condition>	-217
<condition> , because	219
<condition> .	-212
<condition> <harm>	-120
<condition> <likelier>	170
<condition> <pathogen>	-121
<condition> <time>	158
<condition> <treatment>	153
<condition> and <pathogen>	145
<condition> are	131
<condition> before	-134
<condition> by #	199
<condition> by about	-111
<condition> can	-169
<condition> have	139
<condition> is caused	-115
<condition> is common	-222
<condition> is rare	189
<condition> makes	-185
<condition> or <condition>	-93
<condition> or a	97
<condition> that	-257
<condition> the <body>	-138
<contra>	609
<contra> for	119
<contra> in	188
<contra> it	199
<contra> the	-148
<contra> this	135
<contra> under	167
<contra> under #	165
<contra> with	330
<contra> with <drug>	102
<convenience>	131
<danger>	405
<danger> of	302
<danger> of <condition>	189
<danger> of a	115
<device> ,	-153
<device> .	124
<device> <treatment>	-101
<device> for	132
<device> of	164
<drug>	368
<drug> (	194
<drug> ,	541
<drug> , <drug>	200
<drug> , so	137
<drug> , which	186
<drug> -	105
<drug> ;	-245
<drug> <drug>	112
<drug> <drug> ,	183
<drug> <product>	110
<drug> and	446
<drug> and <exposure>	160
<drug> and <person>	253
<drug> are not	143
<drug> by	-105
<drug> can	325
<drug> for <harm>	-180
<drug> is	177
<drug> is an	294
<drug> may	380
<drug> may make	188
<drug> of	156
<drug> only	-242
<drug> should	148
<drug> that	259
<drug> to	-116
<drug> with	98
<evidence> for	-106
<evidence> in	185
<exposure>	458
<exposure> ,	88
<exposure> <harm>	104
<exposure> <harms>	183
<exposure> and	-202
<exposure> at	120
<exposure> for	125
<exposure> have	182
<exposure> is	451
<food>	138
<form>	-236
<form> ,	104
<form> .	107
<guarantee>	-106
<guarantee> ,	120
<guarantee> , and	148
<guarantee> .	210
<guarantee> <condition>	-115
<guarantee> <condition> .	-114
<harm>	282
<harm> ,	-216
<harm> , <harm>	373
<harm> , and	-127
<harm> , so	134
<harm> <body>	199
<harm> <harms>	-154
<harm> <unwell>	177
<harm> <unwell> .	122
<harm> a	170
<harm> a little	146
<harm> and	487
<harm> and ,	115
<harm> and <condition>	513
<harm> and a	-93
<harm> are	84
<harm> are common	176
<harm> can	-282
<harm> for	199
<harm> for #	-138
<harm> from	-215
<harm> from <condition>	-140
<harm> has	122
<harm> in	-76
<harm> in the	213
<harm> is	218
<harm> may	150
<harm> of	162
<harm> of the	192
<harm> or <harm>	-116
<harm> that	-180
<harm> the <beauty>	141
<harm> under	275
<harm> under the	275
<harm> when	-195
<harm> where	143
<harm> within	-237
<harmful>	484
<harmful> .	219
<harmful> <body>	173
<harms>	119
<harms> .	-365
<harms> <beauty>	227
<harms> <beauty> .	242
<harms> and	-156
<harms> down	-120
<harms> it	236
<harms> one	-196
<harms> the	400
<harms> the <body>	151
<harms> the <pathogen>	125
<harms> the <vital>	137
<health> can	122
<health> is	114
<hype>	-367
<hypes> .	149
<hypes> <harm>	-289
<hypes> in	331
<hypes> within	186
<likelier>	277
<likelier> .	242
<likelier> with	142
<likelihood>	338
<likelihood> .	-138
<lowers> ,	177
<lowers> <condition>	-161
<lowers> the <body>	139
<lowers> the <likelihood>	-121
<natural>	-124
<offer>	-158
<pathogen>	-446
<pathogen> #	213
<pathogen> ,	-201
<pathogen> , and	232
<pathogen> are	-154
<pathogen> in the	114
<pathogen> may	181
<percent> )	123
<percent> of the	-138
<performance>	272
<performance> <harm>	234
<person>	-221
<person> , and	-163
<person> .	230
<person> <condition>	136
<person> <drug>	187
<person> <harm> .	-154
<person> <person>	207
<person> <time>	281
<person> <time> .	403
<person> an	299
<person> and	-121
<person> are	-107
<person> can	-249
<person> cannot	149
<person> do	-259
<person> do ,	-131
<person> don't	223
<person> got	120
<person> had	150
<person> has	-164
<person> have	-152
<person> in	-120
<person> in the	-185
<person> is	-121
<person> know	105
<person> look	170
<person> lose	231
<person> may	256
<person> may feel	204
<person> need	-200
<person> of <buyer>	137
<person> of an	126
<person> of these	167
<person> take	113
<person> was	-154
<person> who	-207
<person> who is	-111
<person> will	-196
<pregnancy>	123
<pregnancy> .	444
<pregnancy> and	-133
<product>	-188
<product> .	-186
<product> :	-113
<product> and	-106
<product> can	299
<provider>	-203
<provider> .	-278
<provider> and	151
<raises>	384
<raises> <body>	-268
<raises> <pathogen>	139
<raises> <remedy>	112
<raises> by	-131
<raises> in	210
<raises> on	-185
<raises> the	129
<raises> the <danger>	175
<rave> <buyer>	166
<red-flag>	259
<red-flag> .	125
<remedy>	180
<remedy> ,	128
<remedy> , and	169
<remedy> .	247
<remedy> <form>	-122
<remedy> and	-133
<remedy> for	-246
<reporting>	-406
<safe>	331
<safe> ,	-234
<safe> for	311
<safe> in	-192
<safety>	218
<side-effect>	311
<staff>	-378
<staff> before	137
<superlative> .	150
<symptom>	-167
<time> , since	135
<time> , so	200
<time> before the	-112
<time> beforehand	-120
<time> from	159
<time> later .	169
<time> of	-115
<time> on average	125
<time> to	-116
<time> with	230
<treatment> .	197
<treatment> <drug>	280
<treatment> <lowers>	-147
<treatment> <lowers> the	-125
<treatment> and	164
<treatment> and <harm>	-108
<treatment> and <treatment>	220
<treatment> are	495
<treatment> are not	154
<treatment> in	367
<treatment> is	-107
<treatment> is a	-125
<treatment> itself	197
<treatment> may	150
<treatment> may be	184
<treatment> shows	-121
<treatment> shows a	-103
<treatment> ￼	175
<treatment> ￼ .	175
<unwell>	201
<unwell> ,	-135
<unwell> , and	127
<unwell> .	-110
<unwell> ;	-111
<unwell> <condition>	152
<unwell> and <unwell>	-126
<unwell> by	-110
<unwell> for	268
<unwell> on	182
<vital>	269
<vital> , so	110
<vital> may	193
<warning> .	-124
a # c	110
a <benefit>	163
a <body>	-106
a <body> ,	277
a <body> or	-167
a <body> that	-166
a <condition>	394
a <condition> ,	140
a <condition> is	158
a <device>	-202
a <device> .	116
a <drug>	-237
a <drug> .	-112
a <form>	-161
a <harm> is	168
a <harms>	138
a <person> <buyer>	117
a <person> <time>	144
a <person> of	294
a <remedy>	-128
a <safe>	356
a <vital>	-128
a change	259
a change in	181
a different	140
a fifth	193
a fifth of	197
a high	125
a hundred	282
a large	-171
a little	368
a recent	116
a short	157
a sign	-153
a sign of	-127
a single	-111
a small	155
a spot	-115
a white	-251
about <condition>	123
about <person> .	226
about a	-116
about one	294
about one in	142
after #	-141
after # <time>	-157
after <treatment> .	-115
after an	-152
afterward	193
afterward .	167
afterwards	112
against the	145
all .	136
all <buyer>	114
all the	122
almost	239
alone .	147
along	-162
alongside	-177
alternative	329
although	118
altogether	178
among	234
among the	244
amount	215
an <condition>	-376
an <pathogen>	186
an <pathogen> in	117
an <time> .	128
an <treatment>	179
an adult	251
an alternative	329
an early	-207
an emergency .	126
and #	-142
and , in	147
and <condition>	246
and <condition> ,	-107
and <condition> are	137
and <device>	-123
and <harm>	-196
and <harm> .	-189
and <harm> are	137
and <harm> from	-107
and <harms> the	126
and <person>	-92
and <person> <drug>	233
and <raises>	-162
and <red-flag>	199
and <remedy> .	107
and <treatment>	369
and <treatment> are	297
and <unwell>	-335
and <unwell> .	-134
and <unwell> ;	-111
and a <harm>	-204
and for	174
and has	-120
and it	252
and its	-126
and leave	102
and other	-104
and should	150
and should be	148
and that	-123
and the	-339
and there	123
and this	136
and trouble	-129
and turn	147
any	124
applied	174
approach	166
approval	-141
are <contra>	-120
are <drug>	164
are <harm>	144
are <likelier>	127
are <raises>	-137
are common	129
are no	246
are not	201
are often	-126
are sold	-111
are the main	157
around	-154
around #	-163
around <person>	136
as <harm>	181
as <harm> and	134
as a	-128
as if	173
as it may	140
as the	-131
as the <body>	183
as thick	-145
as thick as	-145
as well	237
at first	277
at first .	287
at least #	139
baths	104
be <contra>	164
be <unwell>	176
be <unwell> ,	120
be a	-161
be caused	-137
be caused by	-137
be expected	131
be seen	-150
be taken	133
because	531
because a	129
because of	199
because the	-106
become	87
become <unwell>	-182
becomes	-118
bed	-127
been	118
been found	121
been linked	161
before	-300
before <pathogen>	229
before <pathogen> #	229
before <treatment>	-103
before the	-178
begin with	129
begins	-141
behind ,	151
behind the	-175
behind the <body>	-156
being	133
bell	114
between	188
big	-120
birth	-213
bit	104
blame	-161
blur	204
board	-117
born	204
both are	280
bring	185
bring a	252
brown	122
build	-116
build -	119
build - up	119
build up	-232
burned	200
but <person>	-100
by <condition>	-125
by <person>	188
by about	-253
by about <person>	-123
by itself	-221
by the	-208
c	110
call	136
called	-232
can <harm>	-221
can <harm> the	-164
can <harms>	235
can <harms> the	195
can <hypes>	118
can <lowers>	202
can <raises>	361
can also	-166
can be	-173
can become	-154
can become <unwell>	-173
can bring	369
can bring on	200
can cause	249
can cause <condition>	126
can form	166
can leave	145
can live	178
can make	113
can occur	-213
cannot	175
cannot give	113
cannot give <person>	127
care .	145
cases .	266
catch	130
cause <condition>	225
cause <harm>	-156
cause <harm> ,	143
cause <harm> .	95
cause <harm> and	-180
caused	-294
caused by	-367
caused by <condition>	-125
caused by a	-140
causes	-246
certain	184
change	273
change in	181
changes	-184
check	232
clear	-276
clears	-139
clip	134
clips	164
cloth	117
cloud	228
coffee	155
color	242
come	-72
come <body>	-120
come to	134
comes	-125
common	162
common ,	-149
common and	181
common reasons	-114
commonest	108
contain	134
controlled	-111
couple	177
couple of	185
couple of <time>	185
cover	-151
delivery	133
dental	146
describe	156
develop	301
did not	-164
dirty	214
do ,	-131
do .	-147
do not	131
do not cause	115
does .	153
does not	-130
does not <harm>	147
does not <harms>	176
does not mean	-166
doesn't	210
down	227
down .	245
dr	-160
drink	-110
during	152
during <pregnancy>	101
during <pregnancy> .	118
each	-146
each <drug>	-116
early	251
ease	-133
easy	-162
eaten	-200
effect	120
effects	278
eight	-117
either	-221
eleven	-181
emergency .	126
enough	-136
even	-220
events	130
ever	127
every	-498
every <time>	-223
expect	205
exposed	111
exposed to	111
fast	131
fast ,	137
feared	141
feel	592
feel <unwell>	270
feeling	355
feeling .	168
fifth	193
fifth of	197
fifty	208
find	-151
finding	-230
fine	106
fine .	146
finish	175
first	279
first #	273
first # <time>	273
first ,	120
fits	221
five <time>	-202
five <time> .	-192
floor .	148
fluid	-220
fly	134
followed	165
follows .	-131
food	-246
for #	-265
for # <time>	-170
for <buyer>	140
for <exposure>	-148
for <harm> ,	-203
for <harm> .	130
for <person>	347
for <person> with	152
for <pregnancy>	125
for <time>	453
for a	393
for a <time>	175
for an	193
for another	94
for at	-101
for at least	-101
for longer	177
for the <person>	-146
for the first	194
for three	153
for two to	138
for up	164
for up to	164
form	347
found	240
found .	-101
found no	328
four <time> ,	119
fresh	157
from <condition>	-117
from <harm>	-103
from now	148
from the <body>	-85
fun	142
further	159
further .	277
gap	-127
gave	271
gently	181
gets	175
give <person>	273
goes	-160
gone	141
got	106
group	-224
had <condition> .	-145
had a	-172
had a <harm>	-155
happen	193
happen ,	127
happens	225
has become	203
has been	267
has been linked	156
has not	-134
has shown	-112
has to	-209
have <harm>	-127
have <harms>	142
have a	-287
have a <condition>	-136
have ever	123
have no	146
healthy	125
healthy <body> .	120
helpful	176
hemoglobin	-115
here	99
high	294
high .	141
higher	211
holds	-254
house	-134
how	-235
how much	-125
however	134
however ,	202
hundred	113
if	239
if <person>	151
if <person> get	143
if <person> have	-180
if your	190
if your <body>	194
in #	567
in # .	177
in # <time>	112
in # in	161
in ,	-122
in <exposure>	129
in <harm>	-155
in <health>	150
in <person>	204
in <pregnancy>	112
in <pregnancy> .	139
in <rave>	242
in <rave> <buyer>	220
in <unwell>	117
in a	-144
in a hundred	214
in about <person>	205
in healthy	180
in only	131
in the <beauty>	-181
in the <body>	-139
in the first	248
in the mother's	115
in their	-293
in three	-124
information	192
injected	118
inner	-153
into the	345
irregular	161
is <contra>	97
is <harmful>	333
is <harmful> .	222
is <harms>	-116
is <likelier>	182
is <performance>	-96
is <reporting>	-117
is <safe>	-84
is <safe> .	-137
is <unwell>	-129
is <unwell> ,	-217
is <unwell> and	167
is <warning>	160
is a	-369
is about	283
is an	160
is an alternative	347
is an emergency	126
is behind	238
is caused	-116
is caused by	-116
is common	-148
is common and	181
is drawn	128
is often	220
is rare	165
is the	258
is the main	129
is there	165
is unknown	153
is unknown .	153
isn't	236
it ,	357
it , the	186
it .	-267
it <harms>	-129
it <hypes>	165
it also	218
it as	192
it can	416
it can cause	187
it doesn't	134
it in	-177
it is	137
it is <safe>	-132
it isn't	179
it makes	194
it may	531
it may <harm>	209
it may <raises>	125
it may be	-151
it might	186
it rarely	-123
it should	206
it was	211
its <safety>	249
its own is	121
itself is	-137
keep	-140
known	122
label	165
large	-186
large <evidence>	89
last	-189
late	-140
late in	-142
late in <pregnancy>	-142
later .	182
least #	139
least # <time>	127
leave <person>	100
leave them	164
leaves	93
leaving	117
left behind	185
less <unwell>	190
let	-147
lighter	156
like	-152
link	167
linked	139
little <body>	229
lives	-129
lives .	-116
longer	348
look	149
lose	177
low	434
low -	393
low - <drug>	257
main	259
make	197
make <person>	149
make <person> <unwell>	115
make a	129
make it	128
make the	188
make the <harm>	136
makes	169
makes the	-158
makes the <body>	-139
marchetti	-214
mark	105
matter	-252
may <ails>	171
may <harm>	365
may <harms>	215
may <harms> the	121
may <raises>	207
may be	-289
may become	238
may feel	526
may follow	121
may form	258
may make	218
may set off	135
may take	-129
me	350
mean that	-109
means	-242
mention	-118
messages	-150
metal	362
mg	-197
might	288
more	247
more than	77
mother's	115
must be	216
national	124
near	221
near the	219
near the <body>	149
need	-253
need a	-250
need for	119
need to	118
needed	236
needs	-240
never	140
newer	169
next <time>	-119
nine	-239
no	350
no <body>	-209
no <evidence>	125
no <harm>	180
no <harm> ,	156
none	441
none of	185
normal	-274
not .	236
not <body>	149
not <condition>	-131
not <condition> .	-131
not <harm>	140
not <harms>	134
not <hypes>	-157
not a	200
not cause	130
not cause <condition>	148
not help	144
not mean	-166
not mean that	-125
nothing	233
nothing for	204
occur	-181
occur .	-247
of #	-420
of # to	-163
of <buyer> ,	142
of <condition> .	-238
of <condition> and	-239
of <exposure>	-173
of <person> .	121
of <time>	185
of <time> .	112
of <treatment> .	151
of a	138
of a <condition>	172
of a <drug>	199
of an	141
of any	-134
of care	-158
of cases .	282
of it	158
of it .	116
of other	149
of ten	-147
of the	242
of the <body>	243
of them ,	-152
of these	273
of us	-204
of your	-280
off	200
off the	-121
old	223
on <drug>	523
on <drug> .	131
on <harm>	-104
on a <body>	129
on its	302
on our	-162
on the <device>	-288
on the first	-121
on the floor	144
on them	125
on your	189
on your <body>	189
one <body>	226
one <treatment>	154
one in	-136
one of	-120
one of them	-122
one to	-128
only	-364
only #	124
only .	-215
opens	-165
or <ails>	152
or <condition>	-186
or a	225
or a <condition>	134
or four	165
or stop	152
or two	168
other	-212
other <body>	152
other <drug>	-103
out	-189
out of ten	-147
out of the	345
outside	121
over	-269
over six	-232
over six <time>	-232
over the	155
own is	121
page	-241
part	-302
part of	-109
particularly	122
pass	116
passed	-143
passed .	-108
pick	-145
pink	152
please	-106
poor	191
poor <health>	161
possible	293
prescribed	-170
price	224
private	-110
problem	358
pulses	-125
put	181
quit	162
quitting	169
ran	109
rare	481
rare .	122
rarely	136
rarely ,	282
rarely , the	277
reach	-129
react	208
react to	208
readily	121
reads	-142
real	-118
reason	-128
reasons	-148
recent	278
recent <treatment>	162
repeated	218
reported	470
reported in	127
result	-185
right	-277
road	131
room	-295
roughly #	108
roughly # <percent>	131
rule	186
run	334
running	108
same	-103
school	-120
see	-378
see .	-241
seem	183
seem to	191
seen	289
seen .	-115
seen in	186
sends	-174
sensible	-116
sensitive	201
serious	104
set off	138
seven	-167
seven <time>	-120
several	225
severe	211
sex	-194
sharp	126
short	362
should	542
should be	147
should not	304
show	-209
shower	-154
shown	-214
shown that	-99
shows	-223
shows a	-112
sign	-245
sign of	-127
sign of <condition>	-125
signs	-132
since	198
since a	101
since it	329
since it can	247
single	-129
six	-249
six <time>	-297
six <time> .	-185
slightly	154
slips	207
slow <vital>	219
slow the	-148
slowly	-159
slows	269
small	-114
small vessels	-147
so	523
so a	-125
so take	142
so that	-172
sold	-142
something	-194
sort	173
speed	112
spot	394
stairs	182
starting	96
starts	-297
states	-277
sticky	-112
stop .	-96
stop and	145
stop and <red-flag>	145
stopped	-113
story	167
straight	160
straight into	133
straight into the	133
stray	112
strict	105
strong	-176
stronger	213
such	-214
sudden	-179
sudden <harm>	-122
suits	-326
surface	265
take	293
take <drug> ,	178
take a	-113
take it	140
taken	278
takes	-144
taking	330
tape	163
target	-219
ten	-207
ten .	-119
tested	-176
that <ails>	-99
that <raises>	-142
that can	186
that is	-355
that of	-132
the #	109
the <beauty>	-98
the <beauty> .	-397
the <beauty> and	195
the <body> ,	-611
the <body> <unwell>	-125
the <body> and	-150
the <body> by	-217
the <body> can	445
the <body> in	196
the <body> is	-105
the <body> may	253
the <body> or	139
the <condition> .	128
the <condition> in	-148
the <condition> is	105
the <danger>	237
the <danger> .	159
the <exposure>	-219
the <harm> ,	-149
the <harm> .	-150
the <harm> <unwell>	136
the <likelihood>	118
the <pathogen>	271
the <pathogen> .	354
the <person>	-420
the <person> <harm>	-203
the <product>	152
the <raises>	-104
the <staff>	-129
the <symptom>	294
the <time>	-208
the <treatment> <drug>	170
the <treatment> and	-125
the <treatment> itself	197
the cause	-117
the early	184
the first	130
the first #	273
the floor	134
the floor .	148
the label	185
the last	-177
the long	222
the main	291
the more	186
the mother's	115
the national	117
the price	253
the same	-103
the spot	180
the stairs	180
the worst	169
them	335
them ,	-252
themselves	-228
themselves .	-230
then	-430
there .	166
there is <warning>	127
there is no	-130
they can	-125
they may	125
thick	-188
thick as	-145
thin the	195
thin the <beauty>	171
those who	-207
those with	108
though	181
though it	103
three	193
three <time>	208
three <time> ,	106
three or	165
three or four	165
three to	137
through	-593
through the	-133
tight	233
time	-142
time .	-139
tip	150
tips	-115
to # in	110
to <hypes>	96
to <hypes> ,	120
to <lowers>	-143
to a	135
to be	-114
to begin	116
to five	235
to leave	-125
to make	-180
to one	196
to see	-136
to stop	-133
to the	-303
to three	-152
told	300
too	137
too .	218
too high	173
too high .	172
too little	-262
took	-286
trigger	163
trouble	-229
troubles	122
troubles up	131
troubles up to	131
try	-192
try .	-162
turn	-158
twelve	-162
twelve <time>	-112
two	-176
two <time>	-198
two of	-200
two to	96
types	-122
under	184
under # .	218
under the	155
unknown	153
unknown .	153
unless	237
unlike	225
until	-244
until the	-156
up	-103
up and	-248
up in	-132
up to	488
up to #	186
up to a	211
upper	-111
upwards	-259
us	-275
us .	-211
used	197
used to	-166
useful	-118
usually	152
very	355
vessels	-297
walk	-194
want	-125
ward	-149
warning	127
watch	186
watch for	230
way	-198
ways	122
ways to	124
wear	-144
well	244
went	215
were	207
what	-185
when	-250
when <person>	307
when a	-234
when the	-213
when the <body>	-199
where it	171
whereas	-219
which	-225
who <exposure>	124
who is	-122
whose	-140
whose <body>	-136
will be	-144
will not	123
with <condition>	123
with <condition> ,	301
with <drug>	299
with <drug> .	211
with <person>	137
with a <staff>	140
with each	146
with poor	173
with the	-184
within	-129
within a	179
within a <person>	157
within an	-119
within an <time>	-119
within five	-171
within five <time>	-171
within three	185
within three <time>	185
without	244
without a	230
without a <body>	183
work	-237
world	-160
worst	169
would	172
writes	201
yes	119
yes ,	123
your <body>	-252
your <body> or	243
your <drug>	-152
your <health>	114
zero	510
zero <harm>	510
￼	200
￼ .	190`,
    'class': `ail-verb	242
ailment	-319
beauty-object	-332
benefit-noun	-255
benefit-verb	-374
better-word	291
body-part	359
buyer-noun	390
call-phrase	-338
complaint	-318
complication	614
contra	555
convenience	219
device	136
drug	378
effect-of	166
exposure	577
guarantee	-114
harm	569
harm-verb	712
health-object	-318
herb	162
hype-phrase	-441
hype-verb	-174
likelier	277
likelihood	423
link-verb	-160
natural-claim	-134
neutral-advice	350
offer	-190
pathogen	233
performance-phrase	232
person	319
pregnancy	134
product-noun	-332
proof-puff	-126
provider-noun	-203
raise-verb	198
red-flag	259
remedy-service	325
reporting	-406
risk-tone	386
safe	427
safety-noun	225
shift-verb	216
side-effect	266
staff-noun	-156
suffer-verb	269
superfood	120
supplement	-143
supplement-noun	-143
symptom-object	172
trouble	196
vital	338`,
    'heading': `#	-219
<ails>	194
<beauty>	-115
<benefit>	-227
<body>	-360
<body> ?	236
<buyer>	234
<buyer> ask	174
<complication>	-95
<condition>	-355
<contra>	328
<contra> it	206
<drug>	131
<drug> for	318
<evidence>	-341
<harm>	-273
<harmful>	162
<harmful> ?	162
<health> ?	-165
<interact>	408
<lowers>	-183
<person>	-132
<person> have	-184
<person> need	148
<raises>	116
<safe>	251
<safe> ?	307
<safety>	317
<side-effect>	369
<symptom>	-160
<time>	323
<treatment>	216
<unwell>	122
?	-530
a glance	142
a word	-139
afterward	183
afterwards	-117
at a	140
background	-157
before <person>	363
can do	475
do <person>	-121
don't	-136
done	-195
done ?	-202
during	138
enough	-165
facts	-152
for <harm>	224
found	99
glance	142
happen	-124
help	177
help ?	-104
how	307
how it	343
how the	159
if	-144
is it	-109
it <safe>	307
it is	-121
likely	377
me	-200
me ?	-152
means	-157
more	147
need	217
needs	-133
note	171
on the	-256
one	395
one ?	105
other <drug>	-212
out	-126
please	186
problems	325
should	-152
show	-122
show ?	-122
signs	-131
take	-156
take it	-232
that help	301
the <body>	-145
the <danger>	307
the <evidence>	-302
the <treatment>	248
things	270
three	168
to get	191
to take	-159
up	360
warnings	-129
what <person>	118
what about	254
what can	152
what happens	-104
what is	-461
what it	117
what the	-180
what to	-136
what's	120
when	-373
when to	-250
who <contra>	288
who needs	-133
why	-591
why is	-109
why the	171
will it	137
word	-139
would	-126`,
    'lead-in': `:	117
<contra>	128
<exposure>	-127
<likelier>	273
<person>	455
are	292
tell	125
these	138
with	210`,
    'place': `aftercare	275
alone	544
benefit	-513
block-quote	142
cell	510
ends-full	162
faq	168
first	-758
in-faq	527
in-risk	-931
instruction	-391
middling	374
paragraph	-131
risk	347
short	189
speaker	105
title	-322
top	-1235
under-question	169
very-short	-546`,
    'before': `care-heading	238
disease-heading	-190
risk-heading	1141
score	213`,
  },
}
