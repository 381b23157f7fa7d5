// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -1.498,
  strong: 0.6,
  weights: {
    'reason': `about-condition	-350
agent-before	439
agent-changes-body	241
agent-first	334
agent-is-harmful	-158
agent-is-safe	-135
agent-lowers-risk	-266
agent-makes-unwell	162
ail-and-agent	-114
answers-risk-question	115
body-ails-with-agent	-636
body-first	337
care-heading	149
complaint-and-agent	-157
complication	299
condition-only	-564
contra-agent	-139
contra-it-if	218
disease-causes-harm	-330
disease-first	-208
disease-harms-body	-479
disease-heading	-301
event-and-agent	-160
event-at-hand	-241
first-person	298
fragment	404
germs-with-agent	181
harm-fades	-340
harm-heading	-557
harm-in-risk-section	-496
harm-in-study	209
harm-is-frequent	211
harm-occurs	-261
harm-told	-286
hurt-and-agent	-248
hurt-at-hand	-185
instruction	208
it-causes-harm	148
it-harms-body	-120
it-is-harmful	-255
it-makes-likelier	-123
list-of-contraindications	199
may	542
may-in-risk-section	-319
no-agent-anywhere	331
none	-130
pauses-agent	-122
person-suffers	-190
person-unwell	-345
refuses-agent	219
risk-heading	-481
risk-of-harm	-305
safety-known	223
side-effect	331
something-causes-harm	112
something-raises-risk	-295
study-group	-193
tells-benefit	-276
tells-diagnosis	-700
tells-how	260
tells-need	-258
tells-symptoms	-371
treated-harm	-165
unwell-and-agent	-129
unwell-at-hand	455`,
    'word': `12	155
2	-104
ablation	-138
ache	232
acne	-184
adults	-227
age	196
alcohol	272
allergy	146
anemia	-121
anti	229
antibiotics	-137
antibodies	223
antihistamines	307
anyone	238
apnea	-170
arm	-160
arthritis	-149
asleep	-92
aspirin	305
attack	327
avoid	230
avoided	127
away	-179
b	174
baby	-210
back	-229
balance	-120
become	-106
benign	-95
best	-216
biopsy	239
birth	-158
black	156
bleed	103
bleeds	125
blindness	188
blood	346
body	-284
bowel	-243
bowels	169
brain	-186
breast	282
broken	-192
burn	582
calcium	184
cancer	108
cannot	-167
capsule	205
capsules	-217
cartilage	149
celiac	-144
cells	-269
chance	267
chemical	117
chest	-234
child	-245
children	207
chlamydia	-104
cigarettes	259
circulation	102
clinic	-168
clots	-227
cloudy	-106
codeine	117
cold	111
colitis	-129
combine	104
complaint	141
complication	171
conditions	147
confusion	-145
constipated	190
constipation	195
contact	-148
cornea	207
cough	176
cpap	-109
cramp	146
cramps	132
cure	-155
cures	-103
cut	280
cuts	-103
cutting	122
damage	-157
danger	285
dangerous	-338
dark	135
data	150
days	245
deafness	-150
death	103
deaths	-159
decades	193
defect	-126
dentist	120
depression	-119
dermatologist	-238
device	-102
diabetes	-157
diarrhea	134
died	151
disease	-262
dissolves	-122
disturb	157
diuretics	269
dizziness	148
dizzy	219
doctors	-172
dose	205
doses	-115
double	-219
down	112
drawback	120
drinking	230
drop	-195
drops	-231
drowsiness	121
drowsy	254
drug	-243
drugs	490
dust	-158
dying	-261
e	153
ear	-242
everybody	230
evidence	-147
exercise	-254
eye	143
eyelid	150
eyes	-207
fade	273
fades	194
failed	-163
false	-339
fat	-243
fatal	144
few	393
fiber	104
figure	106
finasteride	-156
firm	-151
fish	-114
flashes	-155
flu	129
food	-138
forehead	121
gain	208
gallbladder	169
gel	-144
genes	129
gentle	194
germs	268
get	-167
given	208
gland	-149
glaucoma	238
goes	133
good	385
growing	-203
grows	-231
growth	-275
gullet	160
gums	124
gut	-148
hair	-206
half	-331
hands	-257
harm	-195
harmless	-228
harms	240
headache	366
healing	141
heals	144
hearing	-153
heavy	131
high	-168
hoarseness	129
hormone	275
hospital	315
hour	177
hours	432
hurts	-165
hypertension	-150
ibuprofen	282
illness	136
immune	143
implant	161
increase	298
infections	-191
injections	160
injure	132
insulin	-188
iris	277
irritable	-187
isotretinoin	101
itch	-174
itchy	361
jaundice	185
joint	-545
joints	-207
kidney	215
kidneys	371
kill	-193
killed	174
knee	143
knees	137
lamp	151
leads	-138
lens	160
leukemia	-125
light	-202
likelier	272
likely	465
limits	169
lining	158
lips	150
live	178
liver	315
long	-90
loosens	173
loss	-139
loud	166
love	163
lower	359
lowers	-106
lung	234
lupus	-116
machines	142
many	-262
mask	-134
meant	-120
medicine	-125
melanoma	144
men	-94
metformin	178
minutes	-153
mood	-139
more	358
most	-163
mouth	286
nausea	228
neck	-111
needle	148
neuropathy	120
never	208
newborns	-103
night	-129
nights	-122
no	-122
nobody	-148
nose	146
numb	343
numbing	152
numbness	154
nurse	182
off	124
office	-166
often	-117
oils	137
one	286
operations	175
opioids	140
out	282
pain	-530
pancreatitis	131
parents	-152
patches	172
patients	174
pelvis	-225
people	123
person	-273
pharmacist	168
pill	174
pinches	248
placebo	128
placenta	-130
pneumonia	-128
potassium	187
pregnancy	259
presses	-141
prevent	-166
procedure	188
product	-206
protein	-107
proteins	-116
proven	-122
pulse	-109
push	275
pushes	-225
radiation	179
raised	-148
raises	301
raw	150
rays	-128
recipients	162
reduce	105
reflux	-225
remedies	208
removing	162
researchers	124
rest	-264
results	-376
rhythm	-180
ring	245
risk	-307
root	130
roots	169
runs	-350
safe	1091
safety	223
salt	-213
scaly	124
scan	133
scans	-161
scar	-184
scars	-352
seconds	-151
seen	121
sense	115
sensitive	-100
shock	-323
shortage	192
shots	177
should	228
shoulder	154
shrinks	-111
silicone	-188
skin	391
sleep	-364
sleeping	283
smell	205
smoke	315
smokers	294
smoking	538
sore	265
spotting	163
spray	-157
starve	123
stay	-108
steroids	-162
stiff	-155
sting	439
stinging	158
stomach	120
strain	-148
strains	-304
strength	197
stress	-236
studies	200
sugar	-205
symptoms	-207
syndrome	-231
system	181
tablet	-137
tablets	-257
tattoos	221
tea	-163
tears	-303
teens	138
teeth	144
tell	191
ten	405
test	-373
tests	-161
thicken	201
thinners	146
throat	146
thumb	-153
thyroid	185
tingling	-172
tissue	-318
tolerated	114
tongue	257
tooth	132
treat	-144
trial	-218
trip	170
tube	-197
tubes	-135
tumors	117
type	-118
ultrasound	-197
unsafe	117
up	341
upset	115
use	198
used	-189
users	452
vaccine	-142
vaccines	195
vein	181
viruses	-117
vitamin	144
vitamins	-190
voice	-120
weak	-368
weaken	310
wear	140
week	-265
weeks	201
well	136
where	135
womb	-197
worse	453
year	-490
years	-365
yellow	-161
you're	163
you've	-170
zinc	192`,
    'run': `" <person>	-100
" the	-126
#	-484
# )	138
# , the	163
# .	143
# <buyer>	144
# <percent> )	127
# <person>	126
# <time>	-137
# in	257
# in #	218
# is	-262
# mg	-183
# of	-112
# of those	-152
# to	-80
# to #	-145
( # <percent>	118
) is	-127
) is a	-110
, "	197
, <body>	-337
, <condition> ,	-92
, <condition> and	-203
, <condition> or	-119
, <drug>	164
, <drug> and	192
, <exposure>	-247
, <exposure> and	-226
, <harm> and	-93
, <harms>	-111
, <harms> <body>	-102
, <hypes>	-111
, <pathogen>	-125
, <performance>	-170
, <person>	-166
, <treatment>	-164
, <unwell>	-325
, <unwell> <beauty>	113
, <unwell> <body>	-118
, <unwell> and	-104
, although	134
, and <buyer>	157
, and <condition>	-120
, and <person>	-197
, and it	127
, and that	-121
, and the	-123
, and this	134
, around	186
, around #	181
, as	312
, as it	137
, as the	172
, at	216
, because	451
, because a	155
, but	121
, but <person>	-99
, by	114
, have	119
, in	142
, it	199
, it can	173
, less	201
, or	-199
, or <condition>	-116
, particularly	121
, roughly	-163
, since	356
, since a	99
, since it	331
, so	447
, so <person>	124
, so take	142
, the <body>	184
, the <harm>	165
, though	201
, though it	103
, up	108
, up to	108
, whereas	-217
, which	-110
, with	-214
, with <drug>	-138
- <body>	-220
- <drug>	253
- <drug> <drug>	256
. "	-204
/	-138
: <harm>	139
: a	211
: a <person>	157
: one	153
; <harm>	123
; <treatment>	249
; a	-107
; an	-215
; in	144
; it	-169
; they	-97
<ails> in	-199
<ails> the	424
<beauty>	149
<beauty> .	116
<beauty> <harm>	187
<beauty> and	108
<beauty> was	200
<benefit> .	-120
<body>	-350
<body> ,	-250
<body> , <body>	-109
<body> , <harm>	-165
<body> , a	136
<body> , and	-133
<body> -	147
<body> .	350
<body> :	114
<body> ;	259
<body> <ails> ,	127
<body> <condition>	-143
<body> <guarantee>	130
<body> <harm>	190
<body> <harms>	-194
<body> <person>	136
<body> <raises>	-330
<body> <treatment>	151
<body> <unwell>	-163
<body> and <treatment>	157
<body> can	261
<body> does	206
<body> has been	151
<body> have	114
<body> is	-345
<body> is <unwell>	-118
<body> may	336
<body> on	-137
<body> or	340
<body> or an	-145
<body> that	-292
<body> to make	-136
<buyer> , and	130
<buyer> <unwell>	161
<buyer> describe	172
<buyer> get	160
<buyer> in	135
<buyer> in the	-158
<buyer> need	-210
<buyer> need a	-210
<buyer> of	-274
<buyer> on	331
<buyer> the	120
<buyer> who	208
<complication>	479
<complication> .	195
<condition>	-189
<condition> , <condition>	-213
<condition> , because	219
<condition> .	-217
<condition> <harm>	-122
<condition> <likelier>	168
<condition> <pathogen>	-121
<condition> <time>	158
<condition> <treatment>	150
<condition> and <pathogen>	145
<condition> are	135
<condition> before	-134
<condition> by #	200
<condition> by about	-112
<condition> can	-172
<condition> have	138
<condition> is caused	-115
<condition> is common	-223
<condition> is rare	189
<condition> makes	-181
<condition> or <condition>	-91
<condition> or a	98
<condition> that	-256
<condition> the <body>	-138
<contra>	607
<contra> for	120
<contra> in	189
<contra> it	198
<contra> the	-150
<contra> this	135
<contra> under	166
<contra> under #	165
<contra> with	329
<contra> with <drug>	102
<convenience>	132
<danger>	402
<danger> of	293
<danger> of <condition>	189
<danger> of a	115
<device> ,	-155
<device> .	115
<device> <treatment>	-100
<device> for	133
<device> of	163
<drug>	378
<drug> (	190
<drug> ,	535
<drug> , <drug>	200
<drug> , so	136
<drug> , which	187
<drug> -	102
<drug> ;	-245
<drug> <drug>	113
<drug> <drug> ,	183
<drug> <product>	110
<drug> and	443
<drug> and <exposure>	159
<drug> and <person>	253
<drug> are not	143
<drug> by	-105
<drug> can	322
<drug> for <harm>	-181
<drug> have	-107
<drug> is	175
<drug> is an	294
<drug> may	382
<drug> may make	188
<drug> of	155
<drug> only	-243
<drug> should	148
<drug> that	253
<drug> to	-121
<drug> with	96
<evidence> for	-106
<evidence> in	185
<exposure>	461
<exposure> ,	84
<exposure> <harm>	102
<exposure> <harms>	184
<exposure> and	-195
<exposure> at	119
<exposure> for	124
<exposure> have	183
<exposure> is	445
<food>	140
<form>	-240
<form> ,	100
<form> .	107
<guarantee>	-108
<guarantee> ,	120
<guarantee> , and	147
<guarantee> .	210
<guarantee> <condition>	-116
<guarantee> <condition> .	-115
<harm>	284
<harm> ,	-211
<harm> , <harm>	376
<harm> , and	-117
<harm> , so	134
<harm> <body>	201
<harm> <harms>	-155
<harm> <unwell>	169
<harm> <unwell> .	115
<harm> a	169
<harm> a little	147
<harm> and	492
<harm> and ,	119
<harm> and <condition>	516
<harm> and a	-91
<harm> are	88
<harm> are common	176
<harm> can	-290
<harm> for	206
<harm> for #	-139
<harm> from	-217
<harm> from <condition>	-142
<harm> has	120
<harm> in	-73
<harm> in the	216
<harm> is	216
<harm> may	151
<harm> of	162
<harm> of the	192
<harm> or <harm>	-107
<harm> that	-182
<harm> the <beauty>	141
<harm> under	275
<harm> under the	275
<harm> when	-195
<harm> where	135
<harm> within	-239
<harmful>	487
<harmful> .	220
<harmful> <body>	173
<harms>	134
<harms> .	-368
<harms> <beauty>	223
<harms> <beauty> .	239
<harms> and	-155
<harms> down	-121
<harms> it	237
<harms> one	-194
<harms> the	395
<harms> the <body>	147
<harms> the <pathogen>	124
<harms> the <vital>	138
<health> can	125
<health> is	115
<hype>	-366
<hypes> .	156
<hypes> <harm>	-292
<hypes> in	335
<hypes> within	183
<likelier>	275
<likelier> .	236
<likelier> with	142
<likelihood>	338
<likelihood> .	-138
<lowers> ,	178
<lowers> <condition>	-162
<lowers> the <body>	137
<lowers> the <likelihood>	-122
<natural>	-123
<offer>	-158
<pathogen>	-447
<pathogen> #	214
<pathogen> ,	-205
<pathogen> , and	230
<pathogen> are	-154
<pathogen> in the	116
<pathogen> may	180
<percent> )	127
<percent> of the	-140
<performance>	275
<performance> <harm>	233
<person>	-220
<person> , and	-162
<person> .	226
<person> <condition>	137
<person> <drug>	186
<person> <harm> .	-154
<person> <person>	207
<person> <time>	283
<person> <time> .	404
<person> an	297
<person> and	-121
<person> are	-104
<person> can	-251
<person> cannot	150
<person> do	-261
<person> do ,	-130
<person> don't	226
<person> got	123
<person> had	152
<person> has	-165
<person> have	-150
<person> in	-121
<person> in the	-187
<person> is	-121
<person> know	105
<person> look	170
<person> lose	231
<person> may	255
<person> may feel	206
<person> need	-201
<person> of <buyer>	140
<person> of an	125
<person> of them	99
<person> of these	165
<person> take	114
<person> was	-153
<person> who	-213
<person> who is	-110
<person> will	-193
<pregnancy>	120
<pregnancy> .	444
<pregnancy> and	-132
<product>	-209
<product> .	-186
<product> :	-111
<product> and	-125
<product> can	298
<provider>	-203
<provider> .	-278
<provider> and	150
<raises>	386
<raises> <body>	-269
<raises> <pathogen>	140
<raises> <remedy>	114
<raises> by	-131
<raises> in	210
<raises> on	-186
<raises> the	128
<raises> the <danger>	175
<rave> <buyer>	168
<red-flag>	260
<red-flag> .	123
<remedy>	182
<remedy> ,	126
<remedy> , and	169
<remedy> .	248
<remedy> <form>	-120
<remedy> and	-136
<remedy> for	-248
<reporting>	-405
<safe>	331
<safe> ,	-238
<safe> for	311
<safe> in	-192
<safety>	217
<side-effect>	310
<staff>	-375
<staff> before	137
<superlative> .	149
<symptom>	-172
<time> , since	135
<time> , so	196
<time> before the	-112
<time> beforehand	-124
<time> from	160
<time> later .	166
<time> of	-135
<time> on average	124
<time> to	-111
<time> with	228
<treatment> .	196
<treatment> <drug>	283
<treatment> <lowers>	-147
<treatment> <lowers> the	-125
<treatment> and	163
<treatment> and <harm>	-108
<treatment> and <treatment>	220
<treatment> are	495
<treatment> are not	154
<treatment> as	-88
<treatment> in	365
<treatment> is	-112
<treatment> is a	-122
<treatment> itself	195
<treatment> may	150
<treatment> may be	184
<treatment> shows	-125
<treatment> ￼	174
<treatment> ￼ .	174
<unwell>	193
<unwell> ,	-135
<unwell> , and	129
<unwell> .	-127
<unwell> ;	-105
<unwell> <condition>	153
<unwell> and <unwell>	-138
<unwell> by	-108
<unwell> for	220
<unwell> on	184
<vital>	278
<vital> , so	109
<vital> may	194
<warning> .	-123
a # c	110
a <benefit>	163
a <body>	-97
a <body> ,	279
a <body> or	-166
a <body> that	-164
a <condition>	396
a <condition> ,	135
a <condition> is	153
a <device>	-208
a <device> .	116
a <drug>	-242
a <drug> .	-114
a <form>	-165
a <harm> is	168
a <person> <buyer>	119
a <person> <time>	143
a <person> of	290
a <remedy>	-127
a <safe>	356
a <vital>	-128
a change	260
a change in	181
a different	144
a fifth	193
a fifth of	197
a high	125
a hundred	281
a large	-172
a little	373
a recent	115
a short	156
a sign	-153
a sign of	-126
a single	-109
a small	155
a spot	-117
a white	-248
about <condition>	122
about <person> .	227
about a	-120
about one	293
about one in	141
after #	-141
after # <time>	-157
after <treatment> .	-117
after an	-152
afterward	193
afterward .	168
afterwards	112
against the	145
all .	133
all <buyer>	116
all the	119
almost	237
alone .	148
along	-157
alongside	-176
alternative	327
although	117
altogether	179
among	233
among the	244
amount	213
an <condition>	-378
an <pathogen>	187
an <pathogen> in	117
an <time> .	127
an <treatment>	174
an adult	250
an alternative	327
an early	-207
an emergency .	127
and #	-141
and , in	151
and <condition>	244
and <condition> ,	-106
and <condition> are	134
and <device>	-123
and <harm>	-193
and <harm> .	-193
and <harm> are	146
and <harm> from	-107
and <harms> the	125
and <person>	-93
and <person> <drug>	233
and <raises>	-158
and <red-flag>	200
and <remedy> .	108
and <treatment>	366
and <treatment> are	297
and <unwell>	-339
and <unwell> .	-128
and <unwell> ;	-105
and a <harm>	-201
and for	175
and has	-119
and it	248
and its	-121
and leave	102
and other	-105
and should	148
and should be	146
and that	-124
and the	-336
and there	121
and this	134
and trouble	-131
and turn	147
any	127
applied	173
approach	165
approval	-140
are <contra>	-122
are <drug>	164
are <harm>	145
are <likelier>	130
are <raises>	-136
are common	126
are no	245
are not	198
are often	-124
are sold	-110
are the main	155
around	-154
around #	-163
around <person>	135
as <harm>	179
as <harm> and	133
as a	-127
as if	173
as it may	137
as the	-131
as the <body>	185
as thick	-143
as thick as	-143
as well	242
at first	277
at first .	287
at least #	136
baths	100
be <contra>	166
be <unwell>	160
be <unwell> ,	122
be a	-159
be caused	-135
be caused by	-135
be expected	134
be seen	-146
be taken	131
because	529
because a	125
because of	197
because the	-107
become	86
become <unwell>	-183
becomes	-118
bed	-127
been	120
been found	120
been linked	160
before	-304
before <pathogen>	229
before <pathogen> #	229
before <treatment>	-101
before the	-179
begin with	130
begins	-141
behind ,	150
behind the	-174
behind the <body>	-155
being	127
between	183
big	-117
birth	-211
bit	105
blame	-161
blur	204
board	-116
born	205
both are	280
bring	188
bring a	251
brown	121
build	-116
build -	119
build - up	119
build up	-233
burned	200
but <person>	-99
by <condition>	-124
by <person>	186
by about	-255
by about <person>	-124
by itself	-217
by the	-208
c	111
called	-231
can <harm>	-220
can <harm> the	-162
can <harms>	236
can <harms> the	194
can <hypes>	117
can <lowers>	201
can <raises>	364
can also	-166
can be	-176
can become	-156
can become <unwell>	-175
can bring	370
can bring on	202
can cause	248
can cause <condition>	126
can form	166
can leave	145
can live	178
can make	112
can occur	-218
cannot	171
cannot give	108
cannot give <person>	121
care .	151
cases .	267
catch	131
cause <condition>	211
cause <harm>	-151
cause <harm> ,	143
cause <harm> .	95
cause <harm> and	-180
caused	-292
caused by	-366
caused by <condition>	-124
caused by a	-139
causes	-249
certain	185
change	272
change in	181
changes	-182
check	232
clear	-276
clears	-137
clip	132
clips	161
cloth	114
cloud	226
coffee	155
color	242
come <body>	-125
come to	131
comes	-126
common	160
common ,	-148
common and	180
common reasons	-116
commonest	108
contain	132
controlled	-109
couple	179
couple of	187
couple of <time>	187
cover	-150
delivery	129
dental	147
describe	156
develop	302
did not	-166
dirty	214
do ,	-130
do .	-146
do not	122
do not cause	106
does .	152
does not	-127
does not <harm>	152
does not <harms>	175
does not mean	-165
doesn't	212
down	226
down .	246
dr	-159
drink	-112
during	153
during <pregnancy>	102
during <pregnancy> .	119
each	-161
each <drug>	-112
early	251
ease	-136
easy	-161
eaten	-202
effect	122
effects	277
eight	-115
either	-223
eleven	-181
emergency .	127
enough	-133
even	-221
events	132
ever	127
every	-501
every <time>	-223
expect	205
exposed	110
exposed to	110
fast	133
fast ,	138
feared	145
feel	570
feel <unwell>	235
feeling	358
feeling .	169
feels like	119
fifth	193
fifth of	197
fifty	207
find	-149
finding	-229
fine	108
fine .	147
finish	175
first	269
first #	272
first # <time>	272
first ,	119
fits	222
five <time>	-207
five <time> .	-194
floor .	145
fluid	-218
fly	132
followed	162
follows .	-132
food	-247
for #	-266
for # <time>	-173
for <buyer>	137
for <exposure>	-146
for <harm> ,	-207
for <harm> .	128
for <person>	338
for <person> with	148
for <pregnancy>	122
for <time>	453
for a	397
for a <time>	178
for an	192
for another	95
for at	-102
for at least	-102
for longer	177
for the <person>	-145
for the first	177
for three	161
for two to	138
for up	149
for up to	149
form	349
found	241
found .	-99
found no	329
four <time> ,	121
fresh	155
from <condition>	-117
from <harm>	-104
from now	148
from the <body>	-85
fun	143
further	158
further .	274
gap	-123
gave	272
gently	181
gets	150
give <person>	266
goes	-163
gone	141
got	109
group	-225
had <condition> .	-144
had a	-173
had a <harm>	-156
happen	188
happen ,	124
happens	224
has become	202
has been	266
has been linked	155
has not	-133
has shown	-113
has to	-209
have <harm>	-128
have <harms>	146
have a	-284
have a <condition>	-135
have ever	123
have no	146
healthy	123
healthy <body> .	122
helpful	176
hemoglobin	-118
here	105
high	297
high .	139
higher	206
holds	-251
house	-134
how	-237
how much	-128
however	136
however ,	204
hundred	110
if	243
if <person>	151
if <person> get	144
if <person> have	-182
if your	190
if your <body>	195
in #	574
in # .	177
in # <time>	113
in # in	165
in ,	-123
in <exposure>	131
in <harm>	-154
in <health>	146
in <person>	205
in <pregnancy>	115
in <pregnancy> .	139
in <rave>	246
in <rave> <buyer>	220
in <unwell>	118
in a	-141
in a hundred	214
in about <person>	205
in healthy	180
in only	129
in the <beauty>	-182
in the <body>	-144
in the first	247
in the mother's	115
in their	-294
in three	-124
information	192
injected	121
inner	-150
into the	338
irregular	160
is <contra>	99
is <harmful>	335
is <harmful> .	224
is <harms>	-116
is <likelier>	182
is <performance>	-95
is <reporting>	-117
is <safe>	-83
is <safe> .	-136
is <unwell>	-125
is <unwell> ,	-222
is <unwell> and	170
is <warning>	159
is a	-371
is about	281
is an	161
is an alternative	345
is an emergency	127
is behind	238
is caused	-116
is caused by	-116
is common	-150
is common and	180
is drawn	126
is not	146
is often	220
is rare	165
is the	260
is the main	129
is there	165
is unknown	153
is unknown .	153
isn't	239
it ,	359
it , the	186
it .	-271
it <harms>	-128
it <hypes>	168
it also	216
it as	194
it can	420
it can cause	186
it cannot	107
it doesn't	135
it in	-176
it is	131
it is <safe>	-133
it isn't	179
it makes	192
it may	530
it may <harm>	206
it may <raises>	126
it may be	-151
it might	183
it rarely	-122
it should	209
it was	208
its <safety>	249
its own is	122
itself is	-138
keep	-133
known	118
label	166
large	-189
large <evidence>	88
last	-189
late	-138
late in	-140
late in <pregnancy>	-140
later .	178
least #	136
least # <time>	125
leave <person>	101
leave them	161
leaves	96
leaving	118
left behind	184
less <unwell>	190
let	-146
lighter	156
like	-152
link	168
linked	140
little <body>	231
lives	-127
lives .	-114
longer	351
look	147
lose	177
low	435
low -	392
low - <drug>	256
main	257
make	229
make <person>	159
make a	127
make it	129
make the	180
make the <harm>	127
makes	182
makes the	-155
makes the <body>	-135
marchetti	-213
mark	105
matter	-255
may <ails>	173
may <harm>	363
may <harms>	213
may <harms> the	120
may <raises>	206
may be	-284
may become	235
may feel	531
may form	256
may make	216
may set off	136
may take	-128
me	352
mean that	-107
means	-241
mention	-111
messages	-151
metal	362
mg	-198
might	286
more	295
mother's	115
must be	215
national	124
near	222
near the	220
near the <body>	149
need	-252
need a	-251
need for	118
need to	120
needed	230
needs	-235
never	143
newer	169
next <time>	-115
nine	-238
no	353
no <body>	-206
no <evidence>	125
no <harm>	176
no <harm> ,	155
none	442
none of	186
normal	-275
not .	232
not <body>	149
not <condition>	-133
not <condition> .	-133
not <harm>	144
not <harms>	134
not <hypes>	-158
not a	192
not cause	122
not cause <condition>	139
not help	145
not mean	-165
not mean that	-124
nothing	236
nothing for	201
occur	-184
occur .	-248
of #	-419
of # to	-164
of <buyer> ,	143
of <condition> .	-237
of <condition> and	-237
of <exposure>	-168
of <exposure> and	-110
of <person> .	122
of <time>	187
of <time> .	116
of <treatment> .	150
of a	136
of a <condition>	174
of a <drug>	199
of an	140
of any	-134
of care	-158
of cases .	282
of it	159
of it .	115
of other	149
of ten	-146
of the	243
of the <body>	235
of them ,	-151
of these	272
of us	-202
of your	-279
off	191
off the	-123
old	231
on <drug>	518
on <drug> .	127
on <harm>	-106
on a <body>	128
on its	303
on our	-162
on the <device>	-286
on the first	-119
on the floor	141
on them	125
on your	188
on your <body>	189
one <body>	228
one <treatment>	156
one in	-123
one of	-118
one of them	-122
one to	-129
only	-366
only #	122
only .	-216
opens	-167
or <ails>	150
or <condition>	-187
or a	225
or a <condition>	134
or four	172
or stop	153
or two	170
other	-213
other <body>	151
other <drug>	-104
out	-201
out of ten	-146
out of the	342
outside	121
over	-271
over six	-230
over six <time>	-230
over the	155
own is	122
page	-239
part	-299
part of	-106
particularly	121
pass	116
passed	-151
pick	-141
pink	155
please	-106
poor	197
poor <health>	165
possible	293
prescribed	-171
price	225
private	-109
problem	356
pulses	-126
put	179
quit	162
quitting	168
ran	108
rare	480
rare .	122
rarely	137
rarely ,	283
rarely , the	278
reach	-128
react	209
react to	210
readily	196
reads	-144
real	-119
reason	-129
reasons	-149
recent	272
recent <treatment>	157
repeated	217
reported	470
reported in	125
result	-185
right	-274
road	133
room	-295
roughly #	106
roughly # <percent>	131
rule	181
run	334
running	111
same	-104
school	-120
see	-374
see .	-239
seem	184
seem to	191
seen	290
seen .	-111
seen in	184
sends	-172
sensible	-115
sensitive	199
serious	101
set off	139
seven	-168
seven <time>	-122
several	225
severe	212
sex	-197
sharp	125
short	359
should	542
should be	146
should not	310
show	-209
shower	-154
shown	-213
shown that	-100
shows	-227
shows a	-115
sign	-242
sign of	-126
sign of <condition>	-124
signs	-130
since	201
since a	99
since it	331
since it can	247
single	-129
six	-248
six <time>	-298
six <time> .	-187
slightly	153
slips	212
slow <vital>	221
slow the	-149
slowly	-157
slows	270
small	-116
small vessels	-148
so	523
so a	-125
so take	142
so that	-172
sold	-139
something	-191
sort	173
speed	109
spot	391
stairs	182
starting	95
starts	-297
states	-277
sticky	-110
stop .	-99
stop and	145
stop and <red-flag>	145
stopped	-116
story	166
straight	161
straight into	134
straight into the	134
stray	111
strict	103
strong	-177
stronger	211
such	-219
sudden	-180
sudden <harm>	-121
suits	-327
surface	266
take	293
take <drug> ,	178
take a	-112
take it	140
taken	281
takes	-144
taking	330
tape	161
target	-221
ten	-196
ten .	-119
tested	-180
that <ails>	-98
that <raises>	-144
that can	183
that is	-354
that of	-132
the #	108
the <beauty>	-107
the <beauty> .	-400
the <beauty> and	193
the <body> ,	-614
the <body> <unwell>	-120
the <body> and	-143
the <body> by	-219
the <body> can	441
the <body> in	196
the <body> is	-104
the <body> may	257
the <body> or	141
the <condition> .	123
the <condition> in	-148
the <condition> is	106
the <danger>	241
the <danger> .	160
the <exposure>	-205
the <harm> ,	-148
the <harm> .	-152
the <harm> <unwell>	127
the <likelihood>	118
the <pathogen>	274
the <pathogen> .	357
the <person>	-426
the <person> <harm>	-200
the <product>	157
the <raises>	-106
the <staff>	-129
the <symptom>	293
the <time>	-202
the <treatment> <drug>	174
the <treatment> and	-126
the <treatment> itself	195
the cause	-116
the early	184
the first	122
the first #	272
the floor	131
the floor .	145
the label	186
the last	-177
the long	220
the main	289
the more	181
the mother's	115
the national	117
the price	253
the same	-104
the signs	-112
the spot	174
the stairs	181
the worst	170
them	330
them ,	-250
themselves	-232
themselves .	-231
then	-428
there .	165
there is <warning>	126
there is no	-129
they can	-126
they may	125
thick	-186
thick as	-143
thin the	193
thin the <beauty>	169
those who	-204
though	181
though it	103
three	191
three <time>	197
three <time> ,	107
three or	172
three or four	172
three to	133
through	-593
through the	-133
tight	226
time	-139
time .	-137
tip	152
tips	-115
to # in	113
to <hypes>	102
to <lowers>	-143
to a	136
to be	-106
to be expected	110
to begin	118
to five	231
to leave	-125
to make	-186
to one	200
to see	-137
to stop	-135
to the	-298
to three	-144
told	299
too	133
too .	218
too high	172
too high .	172
too little	-265
took	-284
trigger	163
trouble	-231
troubles	122
troubles up	130
troubles up to	130
try	-193
try .	-163
turn	-161
twelve	-164
twelve <time>	-113
two	-177
two <time>	-196
two of	-199
types	-122
under	184
under # .	217
under the	152
unknown	153
unknown .	153
unless	236
unlike	224
until	-245
until the	-158
up	-107
up and	-245
up in	-131
up to	481
up to #	189
up to a	214
upper	-112
upwards	-260
us	-277
us .	-213
used	196
used to	-166
useful	-120
usually	154
very	347
vessels	-300
walk	-196
want	-124
ward	-149
warning	126
watch	186
watch for	229
way	-198
ways	123
ways to	124
wear	-145
well	247
went	214
were	203
what	-184
when	-251
when <person>	305
when a	-234
when the	-216
when the <body>	-198
where it	171
whereas	-217
which	-225
who <exposure>	125
who is	-121
whose	-140
whose <body>	-134
will be	-147
will not	121
with <condition>	128
with <condition> ,	302
with <drug>	296
with <drug> .	213
with <person>	137
with a <staff>	140
with each	143
with poor	173
with the	-182
within	-120
within a	177
within a <person>	156
within an	-116
within an <time>	-116
within five	-172
within five <time>	-172
within three	187
within three <time>	187
without	241
without a	231
without a <body>	183
work	-234
world	-160
worst	170
would	178
writes	201
yes	119
yes ,	123
your <body>	-259
your <body> or	243
your <drug>	-153
your <health>	114
zero	508
zero <harm>	508
￼	200
￼ .	190`,
    'class': `ail-verb	246
ailment	-308
beauty-object	-329
benefit-noun	-257
benefit-verb	-376
better-word	288
body-part	359
buyer-noun	388
call-phrase	-339
complaint	-317
complication	613
contra	554
convenience	221
device	148
drug	386
effect-of	165
exposure	582
guarantee	-117
harm	573
harm-verb	713
health-object	-313
herb	161
hype-phrase	-443
hype-verb	-165
likelier	275
likelihood	420
link-verb	-160
natural-claim	-132
neutral-advice	353
offer	-189
pathogen	232
performance-phrase	233
person	323
pregnancy	131
product-noun	-330
proof-puff	-124
provider-noun	-203
raise-verb	196
red-flag	260
remedy-service	324
reporting	-406
risk-tone	381
safe	428
safety-noun	223
shift-verb	217
side-effect	264
staff-noun	-153
suffer-verb	261
superfood	123
supplement	-142
supplement-noun	-146
symptom-object	172
trouble	195
vital	341`,
    'heading': `#	-222
<ails>	196
<beauty>	-115
<benefit>	-229
<body>	-360
<body> ?	232
<buyer>	235
<buyer> ask	175
<complication>	-97
<condition>	-369
<contra>	326
<contra> it	203
<drug>	131
<drug> for	317
<evidence>	-341
<harm>	-276
<harmful>	157
<harmful> ?	157
<health> ?	-163
<interact>	408
<lowers>	-181
<person>	-128
<person> have	-182
<person> need	150
<raises>	114
<safe>	250
<safe> ?	306
<safety>	317
<side-effect>	373
<symptom>	-161
<time>	322
<treatment>	212
<unwell>	122
?	-544
a glance	143
a word	-139
afterward	183
afterwards	-119
at a	141
background	-160
before <person>	362
can do	475
do <person>	-117
don't	-136
done	-202
done ?	-205
during	140
enough	-164
facts	-155
for <harm>	224
found	97
glance	143
happen	-126
help	181
help ?	-100
how	317
how it	342
how the	160
if	-144
it <safe>	306
it is	-121
likely	374
me	-203
me ?	-156
means	-156
more	149
need	220
needs	-131
note	171
on the	-254
one	394
one ?	108
other <drug>	-213
out	-125
please	186
problems	329
should	-154
show	-122
show ?	-122
signs	-128
take	-157
take it	-233
that help	301
the <body>	-149
the <danger>	313
the <evidence>	-301
the <treatment>	251
things	271
three	165
to get	189
to take	-160
up	360
warnings	-133
what <person>	117
what about	259
what can	151
what happens	-104
what is	-477
what it	118
what the	-180
what to	-131
what's	119
when	-370
when to	-251
who <contra>	286
who needs	-131
why	-590
why is	-114
why the	172
will it	114
word	-139
would	-125`,
    'lead-in': `:	119
<contra>	129
<exposure>	-127
<likelier>	275
<person>	453
are	295
tell	126
these	138
with	210`,
    'place': `aftercare	277
alone	546
benefit	-515
block-quote	140
cell	514
ends-full	164
faq	166
first	-757
in-faq	520
in-risk	-931
instruction	-388
middling	379
paragraph	-123
risk	355
short	192
speaker	107
title	-324
top	-1235
under-question	169
very-short	-541`,
    'before': `care-heading	239
disease-heading	-185
risk-heading	1151
score	216`,
  },
}
