// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const RISK_MODEL: ModelData = {
  bias: -1.181,
  strong: 0.7,
  weights: {
    'reason': `about-condition	-294
about-treatment	-229
agent-before	555
agent-changes-body	270
agent-first	219
agent-is-harmful	-130
agent-is-safe	-134
agent-lowers-risk	-271
agent-makes-unwell	163
ail-and-agent	-186
ail-at-hand	152
answers-risk-question	127
asked	109
body-ails	-176
body-ails-with-agent	-481
body-first	404
care-heading	98
complication	297
condition-only	-541
contra-it-if	268
disease-causes-harm	-310
disease-first	-191
disease-harms-body	-465
disease-heading	-332
event-and-agent	-462
event-at-hand	-275
first-person	409
fragment	461
germs-with-agent	256
harm-before	-151
harm-fades	-458
harm-heading	-702
harm-in-risk-section	-498
harm-in-study	193
harm-is-frequent	257
harm-occurs	-414
harm-told	-298
hurt-and-agent	-136
hurt-at-hand	-166
instruction	260
it-harms-body	-151
it-is-harmful	-242
it-makes-likelier	-155
list-of-contraindications	161
may	707
may-in-risk-section	-301
no-agent-anywhere	361
none	-212
pauses-agent	-127
person-suffers	-195
person-unwell	-304
refuses-agent	228
risk-heading	-497
risk-of-harm	-306
safety-known	254
side-effect	352
something-causes-harm	270
something-raises-risk	-297
study-group	-238
tells-benefit	-433
tells-diagnosis	-824
tells-symptoms	-357
treated-harm	-186
unwell-and-agent	-179
unwell-at-hand	494`,
    'word': `12	154
2	-113
ablation	-148
ache	246
acne	-179
adults	-219
advised	118
age	140
aging	-131
airways	96
alcohol	188
allergic	124
allergy	138
anemia	-122
anti	222
antibiotics	-138
antibodies	222
antihistamines	312
anyone	240
apnea	-148
arm	-170
arthritis	-136
asleep	-101
aspirin	302
attack	276
avoid	279
avoided	144
away	-170
b	168
babies	116
baby	-211
back	-261
balance	-138
beat	127
become	-99
best	-226
biopsy	253
birth	-156
black	150
bleed	100
blindness	189
blood	306
body	-310
bowel	-233
bowels	164
brain	-152
breast	269
broken	-261
bruise	135
burn	580
calcium	165
cancer	114
cannot	-151
capsule	178
capsules	-212
carried	-102
cartilage	128
celiac	-164
cells	-287
chance	304
chemical	130
chest	-229
child	-238
children	154
chlamydia	-112
cigarettes	262
circulation	102
clinic	-158
clots	-207
cloudy	-107
codeine	116
colitis	-121
combine	106
complaint	219
complication	167
conditions	142
confusion	-163
constipated	182
constipation	194
contact	-155
cornea	197
cough	196
cpap	-123
cramp	117
cramps	118
cure	-157
cures	-110
cut	225
cuts	-110
cutting	128
damage	-121
danger	296
dangerous	-308
data	154
days	266
deafness	-146
death	116
deaths	-117
decades	183
defect	-123
dermatologist	-244
diabetes	-156
diarrhea	130
died	149
disease	-223
dissolves	-169
disturb	168
diuretics	244
dizziness	152
dizzy	223
doctors	-200
dose	192
doses	-111
double	-218
down	132
drawback	124
drinking	146
drop	-186
drops	-241
drowsiness	109
drowsy	241
drug	-235
drugs	476
dust	-192
dying	-267
e	150
ear	-234
enzyme	-114
everybody	247
evidence	-140
exercise	-226
eye	153
eyelid	168
eyes	-192
fade	382
fades	201
failed	-155
failure	127
fall	148
false	-308
fat	-241
fatal	136
few	363
finasteride	-160
fire	-149
firm	-157
fish	-115
flu	134
food	-114
forehead	130
gain	182
gallbladder	173
gel	-171
genes	128
gentle	209
germs	301
get	-146
given	215
gland	-146
glaucoma	239
goes	121
good	414
growing	-199
grows	-240
growth	-265
gullet	160
gums	140
gut	-146
hair	-192
half	-286
hands	-274
harm	-180
harmless	-240
harms	256
headache	368
healing	156
heals	143
hearing	-138
heavy	152
high	-167
hoarseness	151
hormone	260
hormones	-118
hospital	320
hour	152
hours	395
hurts	-213
hypertension	-144
ibuprofen	284
illness	131
immune	131
implant	166
increase	284
infected	-76
infection	101
infections	-225
injections	121
injure	137
insulin	-196
iris	287
irritable	-185
isotretinoin	107
itch	-204
itchy	386
jaundice	186
joint	-545
joints	-202
kidney	217
kidneys	383
kill	-190
killed	176
knee	126
knees	124
lamp	140
laser	-103
leads	-169
lens	142
leukemia	-138
light	-209
likelier	256
likely	456
limits	153
lips	163
live	173
liver	324
loosens	167
loss	-174
loud	179
love	165
lower	341
lowers	-105
lupus	-115
machines	145
many	-230
mask	-142
meant	-119
medicine	-122
melanoma	140
men	-137
menopause	-103
metformin	177
minutes	-158
mood	-152
more	351
most	-157
mouth	271
much	121
muscle	-124
nausea	235
never	217
newborns	-105
night	-117
nights	-124
no	-106
nobody	-150
numb	341
numbing	144
numbness	138
nurse	174
off	129
office	-182
oils	140
one	276
operations	211
opioids	140
out	278
pain	-484
pancreatitis	114
parents	-181
patches	237
patients	142
pelvis	-210
person	-264
pharmacist	127
pill	174
pinches	302
placebo	130
placenta	-148
pneumonia	-138
potassium	183
pregnancy	260
presses	-140
prevent	-162
procedure	188
product	-205
proteins	-131
proven	-159
pulse	-115
push	304
pushes	-214
radiation	192
raised	-203
raises	281
raw	160
rays	-129
reactions	108
recipients	165
recommended	-126
reduce	112
reflux	-214
remedies	210
removing	144
researchers	131
rest	-302
results	-352
review	-155
rhythm	-166
ring	238
risk	-276
root	138
roots	174
runs	-329
safe	1079
safety	254
salt	-243
scaly	111
scans	-190
scar	-243
scars	-380
seconds	-196
sensitive	-106
shock	-340
shortage	313
shots	147
should	252
shoulder	144
shrinks	-102
silicone	-216
skin	503
sleep	-337
sleeping	292
smell	202
smoke	307
smokers	284
smoking	526
sore	218
spotting	182
starve	131
stay	-111
steroids	-215
stiff	-121
stiffness	135
sting	450
stinging	191
stomach	129
strain	-167
strains	-295
strength	169
stress	-152
studies	187
sugar	-218
supports	-127
swallowing	127
symptoms	-193
syndrome	-211
system	173
tablet	-155
tablets	-202
tattoos	224
tea	-171
tears	-375
teens	145
teeth	152
tell	196
ten	404
test	-340
tests	-186
thicken	205
thinners	141
throat	136
thumb	-142
thyroid	195
tingling	-177
tissue	-356
tongue	242
too	121
treat	-136
trial	-206
trip	204
tube	-193
tubes	-151
type	-127
ultrasound	-199
unsafe	121
up	400
use	109
used	-183
users	475
vaccine	-138
vaccines	208
vein	254
vitamin	245
vitamins	-191
voice	-108
weak	-385
weaken	302
wear	137
week	-200
weeks	181
well	149
where	131
womb	-195
worse	435
wounds	-123
year	-449
years	-426
yellow	-143
you're	155
you've	-195
zinc	195`,
    'run': `#	-503
# )	149
# , the	149
# .	178
# <buyer>	151
# <percent> )	120
# <percent> at	-116
# <person>	135
# <time>	-157
# c	134
# in	208
# in #	192
# is	-258
# mg	-182
# of	-94
# of those	-150
# to	-89
# to #	-162
( # <percent>	110
) ,	113
) is	-128
) is a	-113
, "	196
, <body>	-331
, <condition> ,	-138
, <condition> and	-210
, <condition> or	-113
, <device> and	-118
, <drug>	173
, <drug> and	204
, <exposure>	-193
, <exposure> and	-164
, <guarantee>	-121
, <harms>	-128
, <hypes>	-123
, <pathogen>	-161
, <pathogen> and	-120
, <performance>	-162
, <person>	-134
, <symptom>	118
, <treatment>	-100
, <unwell>	-339
, <unwell> <beauty>	97
, <unwell> <body>	-104
, <unwell> and	-115
, a	-106
, although	145
, and <buyer>	165
, and <condition>	-110
, and <person>	-149
, and it	211
, and so	115
, and that	-160
, and the	-122
, and this	130
, around	183
, around #	180
, as	331
, as it	136
, as the	168
, at	265
, because	463
, because a	183
, but <person>	-106
, in	166
, it	208
, it can	175
, less	201
, or	-195
, or <condition>	-119
, particularly	142
, roughly	-163
, since	374
, since a	97
, since it	341
, so	499
, so <person>	100
, so take	134
, the <body>	185
, the <harm>	150
, there	135
, though	201
, though it	107
, up	104
, up to	104
, whereas	-219
, with	-211
, with <drug>	-139
- <body>	-217
- <drug>	262
- <drug> <drug>	266
. "	-244
/	-144
: <harm>	152
: a	237
: a <person>	157
: one	150
; <harm>	118
; <treatment>	227
; a	-100
; an	-210
; in	132
; it	-195
; they	-92
<ails> ,	-89
<ails> in	-204
<ails> the	413
<beauty>	151
<beauty> .	155
<beauty> <harm>	151
<beauty> was	190
<benefit> .	-131
<body>	-382
<body> ,	-218
<body> , <body>	-103
<body> , <harm>	-161
<body> , a	148
<body> , and	-140
<body> -	152
<body> .	321
<body> ;	260
<body> <ails> ,	125
<body> <condition>	-148
<body> <guarantee>	147
<body> <harm>	180
<body> <harms>	-203
<body> <person>	150
<body> <raises>	-306
<body> <treatment>	119
<body> <unwell>	-178
<body> and <treatment>	153
<body> can	284
<body> can <raises>	126
<body> does	197
<body> has been	156
<body> have	97
<body> is	-327
<body> is <unwell>	-107
<body> may	363
<body> of the	-126
<body> on	-133
<body> or	340
<body> or an	-144
<body> that	-301
<buyer> , and	133
<buyer> <unwell>	163
<buyer> describe	233
<buyer> get	155
<buyer> in	153
<buyer> of	-291
<buyer> on	315
<buyer> the	118
<buyer> who	265
<buyer> with	-61
<complication>	481
<complication> .	204
<condition>	-231
<condition> , <condition>	-219
<condition> , because	220
<condition> .	-170
<condition> <harm>	-116
<condition> <likelier>	164
<condition> <pathogen>	-134
<condition> <time>	161
<condition> <treatment>	149
<condition> and <condition>	-125
<condition> and <pathogen>	153
<condition> before	-123
<condition> by #	195
<condition> by about	-100
<condition> can	-176
<condition> is caused	-111
<condition> is common	-218
<condition> is rare	178
<condition> itself	-116
<condition> makes	-170
<condition> should	131
<condition> that	-271
<condition> the <body>	-128
<contra>	633
<contra> for	117
<contra> in	210
<contra> it	174
<contra> the	-230
<contra> this	137
<contra> under	161
<contra> under #	158
<contra> with	325
<contra> with <drug>	102
<convenience>	114
<danger>	430
<danger> of	327
<danger> of <condition>	199
<danger> of a	117
<device> ,	-108
<device> .	114
<device> <treatment>	-96
<device> can	-103
<device> for	126
<device> of	161
<drug>	375
<drug> (	185
<drug> ,	507
<drug> , <drug>	207
<drug> , a	-143
<drug> , so	129
<drug> , which	169
<drug> -	93
<drug> :	101
<drug> ;	-237
<drug> <drug>	103
<drug> <drug> ,	164
<drug> <product>	119
<drug> and	456
<drug> and <exposure>	172
<drug> and <person>	258
<drug> are not	140
<drug> by	-113
<drug> can	331
<drug> for <harm>	-188
<drug> have <ails>	-129
<drug> if	-123
<drug> if <person>	-123
<drug> is	162
<drug> is an	284
<drug> may	377
<drug> may make	193
<drug> of	154
<drug> only	-235
<drug> should	150
<drug> that	252
<drug> to	-112
<drug> with	97
<evidence>	63
<evidence> for	-110
<evidence> in	177
<exposure>	438
<exposure> ,	94
<exposure> <harm>	117
<exposure> <harms>	154
<exposure> and	-144
<exposure> at	120
<exposure> have	182
<exposure> is	455
<food>	139
<form>	-201
<form> .	107
<form> that	103
<guarantee>	-101
<guarantee> ,	145
<guarantee> , and	174
<guarantee> .	222
<guarantee> <condition>	-124
<guarantee> <condition> .	-124
<harm>	236
<harm> , <harm>	300
<harm> , and	-126
<harm> , so	106
<harm> <body>	229
<harm> <unwell>	165
<harm> <unwell> .	117
<harm> a	157
<harm> a little	145
<harm> and	378
<harm> and ,	116
<harm> and <condition>	471
<harm> and a	-100
<harm> are	93
<harm> are common	188
<harm> as	154
<harm> can	-201
<harm> comes	-128
<harm> for	192
<harm> for #	-141
<harm> from	-163
<harm> from <condition>	-128
<harm> has	120
<harm> in	-62
<harm> in the	192
<harm> is	261
<harm> may be	-156
<harm> of	171
<harm> of the	192
<harm> or <harm>	-114
<harm> that	-201
<harm> the <beauty>	119
<harm> the <treatment>	-96
<harm> when	-167
<harm> within	-240
<harmful>	478
<harmful> .	211
<harmful> <body>	167
<harms>	153
<harms> .	-488
<harms> <beauty>	253
<harms> <beauty> .	270
<harms> <pathogen>	-95
<harms> and	-173
<harms> down	-127
<harms> it	229
<harms> one	-209
<harms> the	396
<harms> the <body>	150
<harms> the <pathogen>	110
<harms> the <vital>	147
<health> can	113
<health> is	112
<hype>	-387
<hypes> .	238
<hypes> <harm>	-294
<hypes> in	349
<hypes> within	141
<likelier>	287
<likelier> .	233
<likelier> with	132
<likelihood>	349
<likelihood> .	-140
<lowers> ,	178
<lowers> <condition>	-171
<lowers> by	-159
<lowers> the	135
<lowers> the <body>	141
<lowers> the <likelihood>	-109
<natural>	-130
<offer>	-166
<pathogen>	-410
<pathogen> #	201
<pathogen> ,	-185
<pathogen> , and	225
<pathogen> and	-187
<pathogen> in the	107
<pathogen> is	172
<pathogen> may	182
<percent> )	120
<percent> at	-116
<percent> of the	-147
<performance>	282
<performance> <harm>	271
<person>	-235
<person> .	208
<person> <buyer>	170
<person> <condition>	95
<person> <drug>	142
<person> <harm>	-149
<person> <harm> .	-142
<person> <person>	217
<person> <time>	279
<person> <time> .	371
<person> an	288
<person> and	-138
<person> are	-119
<person> as	103
<person> can	-198
<person> cannot	167
<person> do	-244
<person> do ,	-121
<person> don't	242
<person> got	114
<person> had	158
<person> has	-175
<person> in	-110
<person> in the	-186
<person> is	-119
<person> know	116
<person> look	162
<person> lose	231
<person> may	186
<person> may feel	151
<person> need	-199
<person> of <buyer>	146
<person> of an	119
<person> of them	101
<person> of these	169
<person> take	111
<person> was	-159
<person> who	-201
<person> who is	-113
<person> will	-181
<pregnancy>	124
<pregnancy> .	442
<pregnancy> and	-124
<product>	-234
<product> .	-186
<product> :	-127
<product> and	-116
<product> can	295
<proof>	-157
<provider>	-219
<provider> .	-277
<provider> and	148
<raises>	352
<raises> <body>	-257
<raises> <pathogen>	162
<raises> by	-130
<raises> in	197
<raises> on	-181
<raises> the	139
<raises> the <danger>	182
<rave> <buyer>	162
<red-flag>	255
<red-flag> .	131
<remedy>	184
<remedy> ,	122
<remedy> , and	156
<remedy> .	221
<remedy> <form>	-120
<remedy> for	-240
<reporting>	-392
<safe>	346
<safe> ,	-223
<safe> for	306
<safe> in	-195
<safety>	249
<side-effect>	324
<staff>	-353
<superlative> .	145
<time> , since	143
<time> , so	181
<time> beforehand	-109
<time> can	119
<time> from	164
<time> later .	176
<time> of	-146
<time> on average	119
<time> to	-112
<time> with	218
<treatment> .	197
<treatment> <drug>	283
<treatment> <lowers>	-139
<treatment> <lowers> the	-113
<treatment> and <harm>	-114
<treatment> and <treatment>	225
<treatment> are	459
<treatment> are not	153
<treatment> as	-147
<treatment> in	364
<treatment> is a	-155
<treatment> itself	199
<treatment> may	155
<treatment> may be	171
<treatment> shows	-154
<treatment> shows a	-141
<treatment> ￼	188
<treatment> ￼ .	188
<unwell>	160
<unwell> ,	-123
<unwell> , and	131
<unwell> .	-165
<unwell> ;	-122
<unwell> <condition>	152
<unwell> and <unwell>	-149
<unwell> by	-115
<unwell> for	220
<unwell> on	170
<vital>	271
<vital> , so	129
<vital> may	184
<warning> .	-146
a # c	142
a <ails>	-131
a <benefit>	159
a <body>	-90
a <body> ,	285
a <body> or	-179
a <body> that	-190
a <condition>	383
a <condition> ,	143
a <condition> is	136
a <condition> that	-110
a <device>	-185
a <drug>	-235
a <drug> .	-122
a <harm> is	171
a <person> <buyer>	123
a <person> of	289
a <remedy>	-143
a <safe>	347
a <time> can	119
a <vital>	-126
a change	236
a change in	176
a different	147
a fifth	195
a fifth of	200
a high	168
a hundred	294
a large	-167
a little	302
a recent	216
a short	171
a sign	-155
a sign of	-129
a single	-113
a small	157
a spot	-151
a white	-267
about <condition>	110
about <person> .	223
about a	-117
about one	276
about one in	144
above #	-129
affect	134
after #	-137
after # <time>	-147
after <treatment> .	-119
after an	-159
afterward	120
afterwards	122
against the	134
all .	129
all <buyer>	106
all <performance>	-111
all the	118
almost	222
alone .	142
along	-167
alongside	-180
also <raises>	-100
alternative	358
although	132
altogether	190
among	213
among the	271
amount	198
an <condition>	-372
an <harm>	-242
an <pathogen>	194
an <pathogen> in	113
an <time> .	119
an <treatment>	190
an adult	245
an alternative	358
an early	-204
an emergency .	125
and #	-160
and ,	111
and , in	153
and <body> .	126
and <condition>	241
and <condition> ,	-107
and <device>	-129
and <harm>	-223
and <harm> .	-221
and <harm> are	138
and <harms> the	124
and <person>	-110
and <person> <drug>	239
and <raises>	-136
and <red-flag>	198
and <remedy>	190
and <remedy> .	116
and <treatment>	372
and <treatment> are	290
and <unwell>	-350
and <unwell> .	-149
and <unwell> ;	-122
and a <harm>	-189
and for	171
and has	-122
and it	351
and its	-122
and may	-109
and other	-112
and should	117
and should be	115
and that	-163
and the	-335
and there	125
and this	130
and trouble	-132
and turn	145
applied	176
approval	-113
are <contra>	-111
are <drug>	165
are <harm>	147
are <raises>	-144
are common	123
are no	246
are not	171
are often	-136
are sold	-115
are the main	147
around	-167
around #	-164
around <person>	144
as <harm>	169
as <harm> and	133
as <person> as	103
as if	182
as it may	136
as the	-111
as the <body>	182
as thick	-137
as thick as	-137
as well	208
at first	275
at first .	282
at least #	150
at one	-115
batch	-124
baths	100
be <contra>	166
be <unwell>	155
be <unwell> ,	108
be a	-170
be caused	-137
be caused by	-137
be expected	145
be seen	-156
be taken	139
because	547
because a	157
because of	198
because the	-95
become	90
become <unwell>	-164
becomes	-135
been	124
been found	129
been linked	151
been reported	123
before	-304
before <pathogen>	230
before <pathogen> #	230
before <treatment>	-123
before the	-187
begin with	142
begins	-148
behind ,	171
behind the	-166
behind the <body>	-147
being	196
between	168
birth	-191
bit	99
blame	-158
blur	204
born	204
both are	277
brief <harm>	132
bring	255
bring a	304
bring on	130
brown	213
build	-114
build -	117
build - up	117
build up	-229
burned	201
but <person>	-106
by <condition>	-121
by <person>	142
by a	148
by about	-242
by about <person>	-122
by itself	-232
by the	-212
c	134
called	-243
can <harm>	-231
can <harm> the	-196
can <harms>	367
can <harms> the	195
can <hypes>	128
can <lowers>	193
can <raises>	384
can also	-178
can be	-160
can become	-135
can become <unwell>	-157
can bring	408
can bring on	239
can cause	257
can cause <condition>	123
can form	159
can leave	197
can live	174
can occur	-197
cannot	196
cannot give	115
cannot give <person>	132
care .	103
cases .	255
catch	125
cause <condition>	245
cause <harm> ,	165
cause <harm> .	88
cause <harm> and	-183
caused	-311
caused by	-368
caused by <condition>	-121
caused by a	-141
causes	-258
certain	194
change	250
change in	176
changes	-186
check	190
choice	-131
clear	-294
clears	-138
clip	146
clips	169
cloud	231
coffee	152
color	249
combined	134
come	-91
come <body>	-120
come to	137
comes	-149
common	127
common ,	-141
common and	183
common reasons	-155
contain	178
control	-120
controlled	-117
couple	200
couple of	209
couple of <time>	209
cover	-174
dark	321
deeper	154
delivery	125
dental	138
describe	267
develop	299
did not	-166
dirty	221
do ,	-121
do .	-152
do it	-113
do not	114
does .	139
does not <harm>	161
does not <harms>	163
does not mean	-151
doesn't	239
down	239
down .	230
dr	-182
drink	-166
during	146
during <pregnancy>	108
during <pregnancy> .	127
each	-198
each <drug>	-108
early	212
ease	-147
easy	-175
eaten	-198
effect	116
effects	269
eight	-115
either	-235
eleven	-188
else	-116
emergency .	125
enough	-144
even	-221
events	122
ever	118
every	-466
every <time>	-188
expect	314
fast	134
feared	141
feel	537
feel <unwell>	227
feeling	344
feeling .	162
feels like	127
fifth	195
fifth of	200
fifty	210
find	-146
finding	-233
fine	118
fine .	146
finish	178
first	251
first #	261
first # <time>	261
first ,	131
fits	218
five	-114
five <time>	-200
five <time> .	-193
flashes	-127
floor .	153
floors	-130
fluid	-180
fly	136
followed	169
follows .	-162
food	-247
for #	-292
for # <time>	-217
for <buyer>	172
for <harm>	-121
for <harm> ,	-214
for <harm> .	132
for <person>	323
for <person> with	156
for <pregnancy>	140
for <time>	422
for <time> .	182
for a	416
for a <time>	189
for an	197
for at	-110
for at least	-110
for longer	175
for the <person>	-109
for the first	198
for three	179
for two to	133
for up	141
for up to	141
form	350
found	248
found .	-111
found no	326
four <time> ,	134
fresh	158
from <condition>	-95
from <harm>	-113
from now	150
from the	112
fun	130
further	151
further .	281
gain	85
gap	-131
gave	226
gently	210
gets	158
give <person>	290
given in	-132
glue	-103
goes	-182
gone	140
good	140
group	-231
had <condition> .	-169
had a	-155
had a <harm>	-144
happen	189
happen ,	129
happens	204
has become	201
has been	259
has been linked	146
has not	-136
has shown	-123
has to	-209
have <condition>	-109
have <harms>	143
have a	-295
have no	137
healthy	121
healthy <body> .	113
helpful	182
hemoglobin	-123
here	101
high	317
high .	130
higher	235
holds	-257
house	-159
how	-221
how much	-116
however ,	170
hundred	134
ice	132
if	226
if <person>	141
if <person> get	138
if <person> have	-196
if your	201
if your <body>	205
in #	556
in # .	187
in # <time>	117
in # in	154
in ,	-169
in <exposure>	127
in <harm>	-160
in <health>	151
in <person>	155
in <pregnancy>	99
in <pregnancy> .	116
in <rave>	219
in <rave> <buyer>	216
in <unwell>	112
in a	-151
in a hundred	214
in about <person>	205
in healthy	163
in only	136
in the <beauty>	-203
in the <body>	-101
in the first	262
in the mother's	113
in their	-310
in three	-134
in time	-127
information	196
injected	124
inner	-168
into the	370
irregular	169
is <harmful>	333
is <harmful> .	220
is <harms>	-223
is <harms> .	-196
is <likelier>	190
is <reporting>	-140
is <safe> .	-132
is <unwell>	-128
is <unwell> ,	-212
is <unwell> and	170
is <warning>	164
is a	-302
is about	299
is an	170
is an alternative	358
is an emergency	125
is behind	245
is caused	-113
is caused by	-113
is common	-122
is common and	183
is drawn	120
is for	-119
is often	217
is rare	166
is the	302
is the main	218
is there	167
is unknown	155
is unknown .	155
isn't	268
it ,	360
it , the	187
it .	-283
it <ails>	-129
it <harms>	-163
it <hypes>	141
it also	177
it as	216
it can	508
it can cause	190
it cannot	111
it does	106
it doesn't	159
it in	-187
it is <safe>	-138
it isn't	190
it makes	197
it may	559
it may <raises>	124
it may be	-153
it might	197
it rarely	-153
it should	217
it was	219
its <safety>	247
its own is	124
itself is	-151
keep	-116
known	250
label	179
large	-191
large <evidence>	95
last	-191
late	-117
late in	-131
late in <pregnancy>	-131
later .	180
least #	150
least # <time>	133
leave them	165
leaves	171
leaves a	134
leaving	99
left behind	207
less <unwell>	190
lighter	161
lights	112
like	-158
like a	-111
link	178
linked	133
little <body>	165
lives	-138
lives .	-124
longer	309
look	154
lose	180
lot	-139
low	435
low -	383
low - <drug>	266
main	328
make	221
make <person>	157
make <person> <unwell>	124
make a	129
make it	135
make the	171
make the <harm>	126
makes	180
makes <body>	-132
makes the	-159
makes the <body>	-139
marchetti	-217
mark	157
matter	-227
may <ails>	169
may <harm>	414
may <harms>	169
may <harms> the	127
may <raises>	221
may be	-252
may become	231
may feel	502
may follow	130
may form	277
may make	220
may set off	151
may take	-127
me	337
means	-249
mention	-108
messages	-180
metal	360
mg	-201
might	316
more	340
more than	136
mother's	113
must be	240
national	117
near	207
near the	199
near the <body>	121
need	-206
need a	-252
need for	166
need to	119
needed	201
needs	-243
never	178
newer	167
next <time>	-120
nine	-227
no	307
no <body>	-209
no <evidence>	119
no <harm>	168
no <harm> ,	132
none	408
none of	181
normal	-271
not .	232
not <body>	130
not <condition>	-152
not <condition> .	-152
not <harm>	154
not <harms>	123
not <hypes>	-174
not a	267
not cause	119
not cause <condition>	135
not help	157
not mean	-151
nothing	265
nothing for	207
now	106
occur	-158
occur .	-228
of #	-429
of # ,	-120
of # to	-167
of <buyer> ,	139
of <condition> .	-224
of <condition> and	-217
of <exposure>	-165
of <exposure> and	-117
of <harm>	-205
of <person> .	122
of <time>	209
of <time> .	111
of <treatment> .	137
of a	139
of a <condition>	171
of a <drug>	194
of an	145
of any	-103
of care	-190
of cases .	280
of it	207
of other	129
of ten	-143
of the	235
of the <body>	238
of them ,	-160
of these	279
of us	-213
of your	-258
off	229
off the	-93
old	217
on <drug>	512
on <drug> .	116
on <harm>	-108
on a <body>	141
on its	311
on our	-151
on the <device>	-294
on the first	-104
on the floor	148
on them	139
on your	195
on your <body>	195
one <body>	239
one <time>	-136
one <treatment>	140
one in	-137
one of	-131
one of them	-129
one or	110
one to	-117
only	-332
only #	131
only .	-210
or <ails>	164
or <condition>	-201
or <harm> may	-105
or a	193
or a <condition>	112
or four	179
or two	180
other	-235
other <body>	139
other <drug>	-114
out	-223
out of #	-126
out of ten	-143
out of the	418
outside	127
over	-247
over six	-222
over six <time>	-222
over the	152
own is	124
page	-242
part	-279
part of	-81
particularly	142
pass	116
passed	-150
passed .	-116
patchy	-118
permanent .	120
pick	-159
pink	152
please	-119
poor	188
poor <health>	164
possible	278
prescribed	-202
price	275
private	-121
problem	332
problems	213
problems .	131
pulses	-156
put	173
quit	186
quitting	169
ran	117
rare	465
rare .	118
rarely ,	133
reach	-145
react	204
react to	205
readily	187
real	-140
reason	-102
reasons	-208
recent	366
recent <treatment>	150
repeated	192
reported	487
reported in	131
research	105
result	-205
right	-278
road	144
room	-312
roughly #	109
roughly # <percent>	132
round	101
rule	164
run	321
running	100
same	-104
school	-124
seal	-144
see	-363
see .	-217
seem	154
seem to	154
seen	298
seen .	-120
seen in	195
sends	-174
sensible	-125
sensitive	214
serious	118
set off	155
seven	-177
seven <time>	-128
several	276
severe	222
severe <condition>	140
sex	-199
sharp	130
short	396
should	558
should be	106
should not	301
show	-190
shower	-159
shown	-218
shows	-287
shows a	-157
sign	-237
sign of	-129
sign of <condition>	-128
signs	-130
since	214
since a	97
since it	341
since it can	261
single	-130
six	-266
six <time>	-322
six <time> .	-184
size	-137
slightly	162
slips	192
slow <vital>	210
slow the	-144
slow the <body>	-115
slowly	-137
slows	277
small	-116
small vessels	-152
so	536
so a	-110
so take	134
so that	-189
sold	-147
something	-172
sort	171
spot	300
spots	-130
stairs	177
starting	94
starts	-276
states	-250
step	-100
stick	-119
stop .	-102
stop and	141
stop and <red-flag>	141
stopped	-118
story	177
straight	174
straight into	130
straight into the	130
stray	119
stronger	221
such	-217
sudden	-194
sudden <harm>	-132
suits	-257
surface	250
take	278
take <drug> ,	170
take a	-108
take it	141
taken	272
takes	-131
taking	316
tape	202
target	-213
ten	-210
ten .	-118
tested	-183
that <ails>	-113
that <raises>	-143
that can	203
that is	-346
that of	-129
the #	109
the <beauty>	-96
the <beauty> .	-374
the <beauty> and	193
the <body> ,	-583
the <body> <unwell>	-125
the <body> and	-112
the <body> by	-218
the <body> can	432
the <body> in	195
the <body> may	258
the <body> or	136
the <condition> .	119
the <condition> is	100
the <danger>	274
the <danger> .	153
the <exposure>	-153
the <harm> ,	-153
the <harm> .	-170
the <harm> <unwell>	126
the <likelihood>	128
the <pathogen>	259
the <pathogen> .	346
the <person>	-368
the <person> <harm>	-166
the <product>	150
the <raises>	-110
the <remedy>	-167
the <staff>	-113
the <symptom>	277
the <time>	-228
the <treatment> ,	-110
the <treatment> <drug>	164
the <treatment> and	-130
the <treatment> itself	199
the cause	-124
the early	184
the first	130
the first #	261
the floor	138
the floor .	153
the good	123
the label	199
the last	-177
the long	211
the main	360
the more	178
the mother's	113
the national	114
the price	307
the same	-104
the signs	-134
the spot	183
the stairs	172
the worst	165
them	287
them ,	-276
them .	-118
themselves	-232
themselves .	-234
then	-453
there .	187
there is <warning>	120
there is no	-135
they may	125
thick	-187
thick as	-137
thin the	207
thin the <beauty>	171
those who	-200
though	185
though it	107
three	144
three <time>	200
three <time> .	140
three or	179
three or four	179
three to	127
through	-615
through the	-136
tight	236
time	-179
time .	-174
tip	158
tips	-107
to <hypes>	102
to <hypes> ,	121
to <lowers>	-138
to a	140
to be	-103
to be expected	114
to begin	128
to five	215
to leave	-127
to make	-157
to one	195
to see	-116
to stop	-127
to the	-265
to the <body>	-115
to three	-148
told	278
too	163
too .	214
too high	162
too high .	161
too little	-267
took	-272
trigger	167
trouble	-246
troubles	115
troubles up	123
troubles up to	123
try	-202
try .	-169
turn	-192
twelve	-194
twelve <time>	-150
twelve <time> .	-128
two	-122
two <time>	-202
two of	-197
types	-106
uncommon	105
uncommon .	105
under	148
under # .	198
under the	162
unknown	155
unknown .	155
unless	223
unlike	193
until	-218
until the	-157
up	-108
up and	-235
up in	-137
up to	526
up to #	239
up to a	213
upper	-113
upwards	-260
us	-272
used	211
used to	-159
usually	117
very	351
vessels	-253
walk	-187
want	-133
ward	-130
warning	131
watch	204
watch for	243
way	-201
ways	125
ways to	126
wear	-153
well	215
went	201
were	213
wet	121
what	-195
when	-264
when <person>	313
when a	-222
when the	-197
when the <body>	-196
where	131
where it	178
where the	128
where the <device>	131
whereas	-219
whether <person>	-138
which	-245
who <exposure>	122
who is	-125
whose	-149
whose <body>	-121
will be	-139
will not	140
with <condition> ,	350
with <drug>	281
with <drug> .	202
with <person>	130
with each	142
with poor	181
with the	-157
within	-148
within a	175
within a <person>	160
within an	-114
within an <time>	-114
within five	-173
within five <time>	-173
within three	192
within three <time>	192
without	201
without a	223
without a <body>	181
work	-165
work .	102
world	-171
worst	165
would	175
writes	204
yes	106
yes ,	110
your <body>	-262
your <body> or	239
your <drug>	-155
your <health>	119
your <pathogen>	-131
zero	503
zero <harm>	503
￼	201
￼ .	181`,
    'class': `ail-verb	316
ailment	-332
beauty-object	-337
benefit-noun	-249
benefit-verb	-343
better-word	319
body-part	358
buyer-noun	452
call-phrase	-354
complaint	-371
complication	629
contra	567
convenience	206
device	140
drug	372
effect-of	166
exposure	573
guarantee	-106
harm	497
harm-verb	647
health-object	-337
herb	133
hype-phrase	-451
hype-verb	-163
likelier	287
likelihood	443
link-verb	-150
natural-claim	-141
neutral-advice	312
offer	-202
pathogen	256
performance-phrase	213
person	349
pregnancy	142
product-noun	-294
proof-puff	-174
provider-noun	-219
raise-verb	196
red-flag	255
remedy-service	322
reporting	-393
risk-tone	363
safe	448
safety-noun	254
shift-verb	281
side-effect	287
staff-noun	-122
suffer-verb	231
superfood	121
supplement	-156
supplement-noun	-210
symptom-object	168
trouble	230
vital	313`,
    'heading': `#	-217
<ails>	192
<ails> ?	108
<beauty>	-127
<benefit>	-251
<body>	-377
<body> ?	253
<buyer>	243
<buyer> ask	191
<complication>	-88
<condition>	-391
<contra>	323
<contra> it	187
<drug>	170
<drug> for	307
<evidence>	-337
<harm>	-293
<harmful>	168
<harmful> ?	168
<health> ?	-163
<interact>	407
<lowers>	-174
<person>	-133
<person> are	-119
<person> have	-198
<person> need	154
<raises>	104
<safe>	261
<safe> ?	305
<safety>	328
<side-effect>	363
<staff>	-138
<time>	337
<treatment>	194
<treatment> ?	-113
?	-521
a glance	139
a word	-147
afterward	139
are <person>	-125
at a	139
background	-165
been	-124
before	150
before <person>	363
can do	507
can it	156
care	-119
do <person>	-128
don't	-159
done	-169
done ?	-206
during	155
during the	105
facts	-144
for <harm>	206
get	115
glance	139
help	172
help ?	-106
how	338
how it	347
how the	164
if	-141
in the	132
is it	-129
it <safe>	305
likely	390
me	-233
me ?	-173
means	-158
more	147
need	219
needs	-139
new	101
note	163
on the	-270
one	409
one ?	100
other <drug>	-194
out	-139
please	179
problems	312
should	-138
show	-130
show ?	-130
signs	-138
step	161
stop	114
take	-195
take it	-300
that help	293
the <body>	-217
the <danger>	333
the <evidence>	-304
the <treatment>	209
things	283
three	163
to get	177
to take	-218
up	372
warnings	-134
what <person>	133
what about	265
what can	149
what causes	113
what happens	-111
what is	-507
what it	126
what the	-212
what to	-152
what's	113
when	-294
when to	-243
who <contra>	292
who needs	-139
why	-554
why is	-132
why the	186
will it	109
word	-147`,
    'lead-in': `:	136
<contra>	120
<exposure>	-124
<likelier>	236
<person>	422
are	272
in	112
tell	149
these	131
with	213`,
    'place': `aftercare	257
alone	415
benefit	-547
block-quote	146
cell	460
faq	163
first	-749
in-aftercare	-151
in-faq	532
in-risk	-919
instruction	-399
middling	360
paragraph	-150
risk	350
shop	-117
short	200
speaker	99
title	-312
top	-1218
under-question	184
very-short	-583`,
    'before': `care-heading	220
disease-heading	-219
risk-heading	1106
score	178`,
  },
}
