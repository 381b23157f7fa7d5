// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 0.741,
  strong: 1.8,
  weights: {
    'reason': `about-body	222
advice	229
anatomy	293
benefit	-352
benefit-item	-273
benefit-noun	-189
better	105
brand-acts	164
brand-promise	-191
buy-call	-126
call-phrase	164
command	315
complaint	-206
contact-line	269
contrast	-126
crowd	-175
crowd-share	-464
defines	138
direction	403
disease	-554
endorsement	244
endorser	152
evidence	-136
exclaim	683
expertise	296
extreme	138
felt-change	-273
first-person	-389
food	166
fragment	-444
free-of	-121
harm	192
hedge	-254
hype	-499
hype-item	219
hype-verb	-612
instruction	-529
logistics	-143
marker	281
measure	68
medical	374
negated	115
nutrient	-169
offer	93
performance	-282
plain-section	989
price	-435
product-noun	-134
proof	-180
pseudo	-550
quotation	1198
ranking	332
remedy	-388
remedy-benefit	-330
reporting	-219
scarce	-153
section-quote	-280
selling-section	-1884
service-hours	495
share-says	441
signed-quote	338
speed	-180
superlative-thing	-93
telling-quote	-614
this-product	528
title	-504
track-record	-109
verb-item	-226
versus	146
we-act	191
you-promise	491`,
    'word': `10	-389
3	142
ablation	101
aches	203
added	169
adults	-115
allergy	133
allopurinol	-111
anyone	-171
arm	-153
asleep	150
aspirin	167
autism	132
award	-235
awards	189
baby	-138
back	199
bacteria	-125
balm	364
battery	-120
behind	152
belts	166
berries	135
best	-308
better	-172
big	157
block	119
blood	-231
body	135
bone	-175
book	199
bottle	129
bottles	-187
box	-306
brain	104
break	169
bundle	336
burn	238
c	169
calcium	-143
call	203
cap	-129
carries	262
carry	-112
chair	-214
charge	111
circulation	238
claim	295
clearance	-128
clinically	-162
clinics	193
coach	149
coaxes	213
cohort	168
cold	-318
comfort	177
company	-355
confidence	-106
constipated	-105
cortisol	136
counting	174
cranberry	327
crohn's	111
cured	-143
day	143
dentist	-233
disease	-168
dissolves	-148
doctor	-557
doses	-195
double	126
doubled	144
down	-130
dressing	177
drift	116
dust	195
e	292
ear	114
eczema	146
effect	-208
effects	181
elbows	172
energy	119
episode	176
everyone	-144
exercise	-172
expert	-152
eyes	478
faces	-116
fade	-115
fades	-142
failed	-154
falling	199
families	187
family	219
fan	-167
fda	-130
feel	-385
feet	134
fertility	142
few	-168
fiber	-132
fibroids	174
fibromyalgia	139
fight	168
figure	278
filter	143
fine	180
fire	122
first	124
foam	101
focus	103
fog	265
food	-156
fortnight	-162
free	460
full	141
ginger	183
glow	200
go	127
good	-158
gout	168
gritty	-113
grows	-121
gut	440
hair	139
hairs	167
hand	147
hands	441
hard	-114
hay	160
heal	-156
health	-96
healthy	152
hearts	175
heavy	-166
higher	-119
hour	-140
hours	-317
hurry	-332
i'm	-140
ill	-168
inner	146
insulin	174
interactions	166
jar	-177
jars	157
jaw	-261
joint	-174
kidneys	-138
knee	-183
knees	181
lab	97
lasting	-113
left	185
leg	-96
legs	-164
lens	-110
lifting	-127
limits	128
lines	144
loosen	157
love	119
loved	117
lymph	125
machine	-144
magic	200
magnet	-138
medical	-121
medicines	-124
meet	471
melatonin	116
members	398
membrane	183
memory	-136
men	-127
minutes	187
money	-190
month	263
more	-201
mornings	215
most	-365
movement	-179
much	172
mum	126
muscle	-240
muscles	-254
natural	-422
naturally	91
nature's	214
needles	312
night	-164
nights	268
no	193
noise	186
non	271
nose	226
nurse	-311
nurses	386
oestrogen	150
office	-225
once	-199
one	-152
orders	-166
others	157
pads	-297
paid	182
panel	-172
parents	190
parkinson's	125
patients	-233
people	-742
perfect	-126
period	108
person	168
pills	-160
pinch	176
plan	214
plans	-218
posture	-164
pouch	-223
price	247
products	-203
professional	-164
proud	142
proven	-168
pulse	-188
pump	195
quarter	123
ray	91
rays	137
readers	243
recalls	-285
redness	160
refund	258
restless	162
restores	-201
results	114
review	-278
reviews	185
right	183
ringing	138
risk	215
runs	-118
sachets	-183
sale	-128
salt	259
save	198
saved	190
scalp	-196
scanner	-114
scar	126
scoop	203
secret	99
serotonin	116
shingles	-152
shoes	-209
shoulders	176
side	165
silence	152
sinus	141
sleep	114
softgels	117
soldiers	176
sole	119
some	-378
spine	112
sponsored	-150
spots	192
spray	148
staff	-173
steroid	118
stick	137
sticks	302
sting	195
stomach	181
strength	-160
strongest	-214
students	-172
sun	185
sunglasses	172
surgeons	189
switch	-121
tablet	-116
tablets	293
team	125
teeth	-272
tells	-169
tested	-159
tired	352
tissue	-186
tissues	168
today	133
toddlers	170
toe	127
tooth	-192
torn	127
toxicity	182
toxin	-185
trial	-172
triple	135
trusted	404
tub	138
tubs	146
up	185
us	-156
used	-181
vision	115
wakes	222
wall	150
weight	-253
went	-216
where	190
while	116
works	-161
worry	-128
worse	-124
wrong	141
x	229
year	-370
years	-355
you're	175`,
    'run': `!	606
! "	569
" # <percent>	137
" <condition>	637
" <condition> ,	138
" <endorse>	-233
" <harm>	301
" <harm> ,	347
" <harms>	176
" <hype>	-329
" <hypes> the	226
" <product>	-247
" <proof>	-268
" <pseudo>	-140
" <raises>	159
" <remedy>	-240
" <staff>	188
" <superlative>	-129
" and "	-119
" but	-138
" four	223
" he	-332
" it	-242
" my	95
" said	-119
" she says	-116
" the	108
#	-352
# )	114
# ) .	134
# ,	-172
# - <time>	-196
# .	-294
# :	152
# <buyer>	-140
# <health>	174
# <percent>	182
# <percent> ,	198
# <percent> off	153
# <person>	-142
# <person> .	-107
# <product>	-179
# <time>	-117
# a	-138
# and #	-139
# cm	113
# for	227
# for a	232
# miles	173
# ml	-116
# on	-156
# pounds	201
# times	163
# to	-386
# to #	-186
# °	-159
# ° c	-124
# ·	-190
&	380
( #	-123
( # <percent>	-112
) .	108
, "	-398
, " he	-233
, " said	-119
, " she	179
, #	414
, # g	162
, # mg	125
, <beauty>	120
, <body> -	158
, <body> .	-112
, <condition> ,	118
, <device>	172
, <guarantee>	166
, <harm>	-283
, <hypes>	-127
, <offer>	280
, <performance>	165
, <person>	163
, <rave>	147
, <red-flag>	310
, <remedy> and	-152
, <treatment>	117
, a <drug>	148
, against	140
, against #	144
, and	518
, and <person>	205
, and a	-205
, and an	-169
, and it	242
, and my	231
, and no	-146
, and so	-119
, and the	-168
, and they	121
, and this	158
, at	-125
, but	-321
, can	-118
, does	180
, from	185
, in a	149
, it	192
, just	286
, minus	290
, minus the	290
, never	613
, no	292
, not	-105
, nothing	125
, now	162
, one of	139
, our	244
, she	195
, she says	171
, since	-208
, the <body>	-171
, then	112
, though	-202
, to	-165
, too	184
, too .	160
, under	174
, we'll	120
, which	123
, which are	154
, yes	-168
, yes .	-135
- # ,	-146
- <body>	143
- <person>	144
- <treatment>	111
- a	176
- c	-121
- infrared	-104
- off	174
- on	-156
- the -	-110
. "	884
. example	230
. example /	135
: "	644
: #	-174
: <brand>	229
: in	183
: the	272
: two	103
; it	-136
; no	-140
<ails> in	-118
<ails> that	150
<beauty> .	-212
<beauty> are	214
<beauty> are the	122
<beauty> by	158
<beauty> in a	319
<beauty> like	114
<beauty> may	-136
<beauty> of	142
<beauty> of the	154
<beauty> on	143
<beauty> on the	167
<beauty> to	267
<benefit> ,	148
<benefit> .	-161
<benefit> <health>	212
<benefit> the	-171
<benefit> the <body>	-148
<body>	281
<body> , "	-136
<body> , and	-216
<body> , the	-171
<body> , which	163
<body> -	285
<body> .	-287
<body> . "	-317
<body> :	-132
<body> <ails> ,	151
<body> <hype> .	120
<body> <hypes>	188
<body> <hypes> ,	147
<body> <performance>	-191
<body> <performance> ,	-185
<body> <provider>	254
<body> <staff>	186
<body> <time>	149
<body> can	-180
<body> for	145
<body> gets	-124
<body> in	291
<body> in a	110
<body> is	-149
<body> just	193
<body> matters	113
<body> on	243
<body> or	-190
<body> that	-214
<body> when	-120
<body> when <person>	-118
<body> with	178
<body> with the	191
<body> within	-156
<brand> .	203
<brand> <product>	-137
<brand> <provider>	-254
<brand> is	264
<buy>	-101
<buy> .	-389
<buy> and	114
<buyer>	103
<buyer> ,	-237
<buyer> .	-225
<buyer> describe	145
<buyer> do	106
<buyer> from	179
<buyer> have	-170
<buyer> in	-129
<buyer> may	192
<buyer> never	172
<buyer> under	136
<buyer> under #	145
<buyer> who	157
<condition>	-210
<condition> ,	157
<condition> , <condition>	106
<condition> , which	141
<condition> .	-356
<condition> <harm>	146
<condition> in	116
<condition> in #	195
<condition> into	161
<condition> or	-104
<condition> with	-136
<contra>	-278
<convenience>	-115
<convenience> ,	135
<danger>	-122
<device>	-151
<device> ,	289
<device> feel	182
<drug>	-508
<drug> "	199
<drug> ,	-181
<drug> .	-224
<drug> <body>	282
<drug> after	198
<drug> and	-129
<drug> are	209
<drug> have	148
<drug> it	-116
<endorse> <staff>	197
<evidence>	-204
<expertise>	229
<expertise> ,	118
<expertise> of	-196
<exposure>	-232
<exposure> , <body>	167
<exposure> , a	173
<exposure> .	339
<exposure> at	117
<form>	165
<form> "	-133
<form> ,	112
<form> .	-126
<form> in	102
<form> with	115
<guarantee> .	206
<harm>	-326
<harm> ,	178
<harm> , <harm>	-160
<harm> , and	-120
<harm> , no	213
<harm> .	-324
<harm> <performance>	161
<harm> and	-112
<harm> are	-167
<harm> doesn't	178
<harm> in	-119
<harm> on	-150
<harm> or	-259
<harm> that	-139
<harms>	-416
<harms> <body> to	158
<harms> it	186
<harms> it .	197
<harms> the	-115
<health>	209
<health> "	118
<health> -	110
<health> .	241
<health> and	245
<health> and <health>	202
<health> is	-120
<health> or	159
<health> to	107
<hype> , and	-151
<hype> .	165
<hype> that	202
<hype> the	213
<hype> what	105
<hypes>	646
<hypes> .	68
<hypes> . "	223
<hypes> <health>	197
<hypes> <remedy>	110
<hypes> <unwell>	240
<hypes> and	-254
<hypes> every	-117
<hypes> from	193
<hypes> from a	143
<hypes> over	209
<hypes> the	629
<interact> with	142
<likelier>	-138
<likelihood>	129
<likelihood> .	182
<lowers>	-366
<lowers> to	-132
<natural> ,	-147
<offer>	246
<offer> ,	172
<offer> .	353
<offer> a	-113
<offer> a <time>	-97
<pathogen>	-229
<pathogen> .	-171
<pathogen> on	159
<percent>	185
<percent> ,	198
<percent> , the	171
<percent> .	186
<percent> off	124
<performance> "	157
<performance> ,	141
<performance> .	-164
<performance> it	190
<person> ,	131
<person> .	-189
<person> <ails>	-138
<person> <body>	121
<person> <brand>	171
<person> <buyer> do	168
<person> <hypes>	-193
<person> <pathogen>	161
<person> <time> a	138
<person> a	297
<person> also	123
<person> and	124
<person> are	-103
<person> as	109
<person> at	-137
<person> be	209
<person> can	182
<person> could	147
<person> do	148
<person> eat	-198
<person> else	273
<person> feel	-214
<person> find	104
<person> from	-180
<person> have	-193
<person> have seen	-141
<person> is	-192
<person> know	163
<person> lie	-167
<person> like .	-137
<person> may	-120
<person> mean	169
<person> need	108
<person> never	-174
<person> not	-137
<person> of	-156
<person> of the	110
<person> put	-157
<person> read	108
<person> said	-134
<person> sit	121
<person> spend	177
<person> still	-213
<person> tell	-189
<person> the	-132
<person> under	-227
<person> under #	-212
<person> went	-136
<person> will	186
<person> with	-134
<person> won't	165
<person> would like	-161
<pregnancy>	-189
<product>	171
<product> .	265
<product> <harm>	102
<product> and	325
<product> has	156
<product> is	-91
<product> it	137
<product> that	117
<product> to	-175
<product> under	156
<product> was	-248
<proof> .	-129
<provider> ,	150
<provider> <treatment>	118
<provider> in	-110
<provider> in the	153
<provider> that	97
<pseudo> ,	-133
<raises> #	135
<raises> it	118
<raises> up	117
<rave>	-185
<rave> ,	-138
<rave> .	334
<rave> . "	208
<rave> and	142
<rave> by	-256
<rave> mg	-140
<remedy>	420
<remedy> ,	343
<remedy> , #	455
<remedy> , the	139
<remedy> -	317
<remedy> .	-243
<remedy> <form>	185
<remedy> <hypes>	248
<remedy> and	281
<remedy> and <remedy>	174
<remedy> has	-169
<remedy> is	-256
<remedy> per	-156
<reporting>	-125
<safe>	-424
<safe> .	-268
<side-effect>	131
<side-effect> .	215
<staff>	345
<staff> ,	-246
<staff> and	200
<staff> are	302
<staff> can	-235
<staff> in	120
<staff> send	135
<staff> send their	135
<staff> teach	171
<superlative> ,	-214
<superlative> .	265
<superlative> in	359
<symptom>	421
<symptom> :	107
<symptom> drinks	-121
<time> #	169
<time> , <offer>	185
<time> , and	-134
<time> .	-920
<time> . "	-211
<time> ;	-257
<time> and	-132
<time> five .	104
<time> is	-195
<time> later	128
<time> of	239
<time> of use	-129
<time> or	-268
<time> since	122
<time> sooner	151
<time> to	197
<time> ￼	165
<time> ￼ .	165
<treatment>	-194
<treatment> .	121
<treatment> <treatment>	112
<treatment> stops	180
<unwell>	-327
<unwell> , and	-126
<unwell> .	-212
<unwell> <body>	312
<unwell> <health>	191
<unwell> and	-142
<unwell> and <unwell>	-133
<unwell> on the	-105
<unwell> or	-148
<vital>	-336
<vital> ,	-217
<warning> the	102
a $	155
a $ #	155
a <beauty>	-161
a <body>	-317
a <buy>	-107
a <buyer>	-205
a <buyer> .	-134
a <condition> ,	145
a <device>	-324
a <drug> for	173
a <evidence>	159
a <exposure>	-196
a <harm>	176
a <health>	-161
a <likelihood>	176
a <pathogen>	-174
a <pathogen> in	-130
a <person>	-114
a <provider>	-124
a <raises>	-194
a <staff>	-595
a <staff> ,	-127
a <staff> .	-119
a <symptom>	-183
a <time>	-532
a <time> .	-462
a <treatment>	-197
a <unwell> <body>	146
a <vital>	-156
a big	144
a bit	-165
a fifth	347
a fifth off	247
a free	-118
a little	122
a pack	121
a small	-208
a tin	108
a whole	103
about	-660
about #	-275
about a	-121
about the	161
above	-131
across	182
across the	196
action	102
actually	-142
address	150
advice	-181
advice is	-141
after a	-195
after ten	188
after ten <time>	188
after three	119
after three <time>	122
afternoon	214
again	308
again !	114
again .	236
against #	140
against # <percent>	142
ahead	-176
air	128
airport	146
all .	135
almost	118
already	362
altogether	148
ambulance	-143
an <expertise>	-141
an average	191
an emergency	148
an optometrist	-176
and #	-208
and <harm>	-240
and <health> .	100
and <hype>	209
and <person>	109
and <product>	99
and <remedy> to	124
and <unwell>	-108
and a	-168
and an	-207
and be	108
and his	127
and it	294
and it may	125
and my	208
and no	-202
and pocket	350
and the	266
and the <product>	-204
and then	-126
and this	158
and this is	166
and we'll	299
another	-120
another <time>	160
anselm	126
any <drug>	156
anywhere	-130
appeared	144
arches	153
are a	-113
are in the	213
are not	-211
are the	335
are the <superlative>	-121
around	-228
around the	-146
around the <body>	-125
arrive	148
arrived	198
as <person>	150
as good	121
as long	141
as long as	141
as the	-195
ask for	139
ask for a	142
ask whether	-164
at #	-148
at .	172
at <brand> <provider>	-175
at <health>	-161
at a	-193
at any	161
at first	-161
at four	141
at home	115
at home .	131
at the	686
at the <body>	155
at the base	135
at the till	183
at this	-273
ate	211
audiologists	184
auto	186
auto -	186
average	150
away	-125
away .	-160
b	-227
b #	-127
b # ,	-126
bad	-176
bags	244
balanced	172
barely	229
batch	164
bathroom	145
be held	113
be seen	95
be the	152
be worth	187
be worth a	187
because they	-166
bed	-198
bedroom	186
bedroom .	117
been	-281
before they	215
beforehand	-161
beforehand .	-158
being	-168
bell	179
bell ,	218
bench	109
better	-294
between	-197
big	151
bigger	158
bile	120
billing	-136
birch	147
birth ,	145
bit	-191
board	127
both	-140
both <body> .	184
both are	-111
bottled	164
bottom	-116
bound	139
breakfast	260
breathe	153
broth	110
bus driver	-161
but	233
button	106
buy	212
buy .	172
by #	-246
by a	-152
by an	177
by breakfast	133
by one	176
by the	325
by the <time>	121
c	-268
call	281
calls it	120
came	-172
came <body>	101
came off	-208
can <ails>	118
can <ails> .	138
can be	-190
can buy	161
can do	-142
can get	105
cart	144
cause trouble	153
center	308
center of	120
centuries	-135
change	-173
changes	-130
charge	-203
cheap	-157
checks	-118
chewed	136
choose	165
class	-165
clear	164
clear .	109
close	159
cloud	145
cm	113
coats	154
code	256
colleagues	129
collect	118
collect it	142
college	110
college .	110
colored	135
colour	118
come	-190
come and	106
come in	263
come in .	280
come out	-116
come to	-180
comes	-109
consider	170
controller	-117
cools	175
cools the	175
cost	107
cost of	140
could	425
could do	125
countries	173
country .	115
counts	-134
county	128
cover	-179
cover the	131
daily	97
daily ,	184
danced	168
dead	183
dead <body>	164
degree	102
degree .	105
denver	127
describe	264
design	-153
desk	207
differ	118
differ ,	149
divide	141
do it	345
do not	-199
does not	-283
does the	128
doesn't	359
dog	155
don't	253
done	-142
door	369
door ,	126
down	233
down ,	106
down in	-151
down the	150
dr	402
dr .	239
dried	120
drifts	-99
drink	133
drinks .	172
driver	-173
driver .	-153
drum	131
easter	-120
easter ,	-119
eat	-273
effect	-128
eight	141
eight <time>	96
eight <time> ￼	183
eleven	205
else	522
emails	-153
emergency	147
end	319
ended	-156
ends	147
enough	-125
evenings	177
ever	185
every	-196
every #	-119
every <body>	161
every <harm>	146
every <time>	-245
every <time> .	-124
everything	-128
exam	136
exam ,	146
example	228
example /	135
exhale	335
expect	-199
explain	-141
explain it	-117
false	133
february	107
fee	-156
feel	330
feel like	371
ferritin	132
fewer	-211
fewer than	-152
fifth	272
fifth off	247
fifth off .	247
file	-183
find	269
find it	108
finding	115
fine	99
finer	130
first .	-203
first <treatment>	141
fit	-168
fitted	246
fly	167
fly in	174
food	-361
foods	-155
for .	173
for <body>	-132
for <buyer>	124
for <buyer> who	118
for <condition> .	136
for an	99
for as	109
for as long	154
for centuries	-135
for it	259
for it .	149
for me	-190
for me .	-137
for two	121
for yourself	176
form	-190
forward	-113
found	-256
found that	-178
four	328
four <time> later	167
fourteen	102
fourth	140
free	417
free of	151
fridays	-153
friend	449
from a	233
from a <harm>	146
from inside	137
from inside .	137
from now	176
from the	-210
from this	130
from your <body>	-124
fuller	287
gather	231
gave	223
gets <person>	150
give	-149
gives	-102
glue	-240
go	144
go .	244
go on ,	175
go to	-155
goes on	142
goes on .	181
gold	370
gone	514
gone .	229
gone from	265
good	247
grams	-122
grandmother	153
green	-137
grey	103
grumpy	162
guys	140
gym	166
gym ,	176
had stopped	188
had to	195
handle	115
hang	-169
hang on	-142
happy	245
happy <body>	247
hard	-129
has <condition>	111
has <performance>	128
has already	201
has an	151
has been	-127
has to	-115
has to be	-103
hasn't	272
hate	162
have <body>	153
have <raises>	118
have been	-118
have it	-176
have no	-174
have seen	-141
haven't	199
he says	-142
head ;	130
head and	153
hear	106
heat	-167
her <product>	266
her <staff>	158
her own	306
here	496
here .	121
here is	131
hi	-151
hides	158
hides in	160
hiding	205
highest	239
hills	140
him	138
himself	176
his <body>	321
his <body> .	329
his wife	115
holds	-268
home .	162
hormonal	148
house	-121
how	-186
how <person>	-106
hum	200
hum .	185
husband	269
hydrogen	185
if	-320
if the	-153
if the <drug>	-108
impossible	180
impossible .	180
improves	-185
in #	122
in .	162
in :	160
in <buyer> under	147
in <person> and	136
in <treatment>	155
in <unwell>	-118
in a	203
in a <buy>	-107
in a <evidence>	176
in a <person>	-147
in a <product>	-218
in a <time>	-133
in an	215
in from	169
in my	-159
in one	332
in our	210
in our <provider>	117
in our own	157
in spring	-160
in the <body>	-234
in the <device>	177
in the <harm>	133
in the <provider>	110
in the <time>	-140
in the county	143
in the room	-138
in the valley	130
in three	170
in through	179
in through the	183
in warm	137
in your	161
included .	-159
infrared	-108
inject	182
inside	-86
inside the	-132
insurance	212
into	459
into a	139
into the	-130
investigator	-138
is # <percent>	112
is .	-115
is <harmful>	-129
is <hype>	-163
is <raises>	170
is <safe>	-161
is <superlative>	-109
is <superlative> ,	-135
is <unwell>	-127
is a	-308
is cleared	-149
is gone	140
is left	141
is needed	-164
is not	-279
is the	213
is where	331
it ,	267
it <body>	184
it <body> ,	200
it <hypes>	141
it <offer>	120
it all	112
it can	-133
it for	134
it for a	-128
it is #	133
it keeps	103
it may be	130
it off	-117
it over	160
it shows	118
it stays	-120
it the	322
it to	192
it up	-117
it was	228
it will	-122
it with	209
it's	623
its <staff>	186
its own	-138
itself	-192
itself .	-130
jelly	-151
jelly <body>	-145
just	116
keep them	146
keeps	471
keeps the	428
keeps the lights	215
kettle	120
kind	-108
kitchen	-156
knew	109
knocks	160
know the	184
know what	114
knowing	146
known	202
known <side-effect>	290
knows	361
knows the	243
l	-112
l .	-106
lake	111
lane	376
large	-104
last	149
laughed at	136
leaflet	-182
leaving	135
led to	120
left behind	151
legal	-163
lemon	-181
less	-91
let	196
let <person>	174
let me	137
lets the	120
level	-204
lid	122
lie	-143
light ,	182
light .	109
light on	-143
lighthouse	-193
lights	481
lights on	215
like	721
like <person>	328
like a	146
liquid	94
list	-142
little	266
live	104
live in	185
live with	-136
long -	-134
long as	141
long as <person>	147
look .	126
look like	171
looks	155
looks like	201
lose <health>	-145
lose their	131
lost	-125
low	-163
lowest	125
made	-444
make	-141
makers	131
makes	156
manners	370
march	-424
march .	-187
marry	259
match	311
matters ,	109
may ,	174
may be	104
may be the	142
may be worth	187
may come	-109
may hang	-141
may help	262
me	-159
me . "	-137
meaning	-140
measured	-122
mention	169
met	150
mg	-157
microbes	168
microscope	148
milk	464
milk and	293
mine	-163
minus	290
minus the	290
mirror	100
missing	129
mist	126
mist .	158
ml	-121
molecule	101
money	543
more	241
more than	-208
morning	-197
mr	212
much	-134
must	-106
my	555
my <body>	-179
my <condition>	177
my husband	94
my own	128
my sister	-171
named	132
near	-190
nearly	-154
needed	-178
needed ,	-151
needs	-142
never	489
next <time>	-115
next door	135
nightly	185
nine	220
nine <time>	233
nine in	137
no	-182
no ,	154
no .	-149
no <drug>	132
no <harm>	303
no <harm> .	194
no <provider>	113
no <side-effect>	154
no <side-effect> .	159
no <unwell>	154
no change	-138
no known	289
no known <side-effect>	290
noor	163
north	176
not for	-126
not say	-97
nothing and	203
nothing else	233
nothing in	-150
nothing is	-152
nothing to do	-98
notice	-216
notice :	-148
now	447
nudges	150
number	-149
of .	376
of <buyer>	-136
of <condition>	-140
of <product> .	141
of a	-219
of her	268
of his	182
of it is	147
of our	-256
of our <buyer>	-194
of the <body>	133
of use	-166
of your	-122
off	154
off ,	115
off .	426
off <drug>	198
off in	-206
offer the	136
offered	-196
offered to	-120
offers	-120
often	-237
oh	150
old	343
on #	167
on ,	201
on .	251
on <person> under	-137
on a	-229
on a <symptom>	-191
on it	-94
on the	-149
on the <beauty>	-143
on thursdays	-161
on with	109
once a	-132
once a <time>	-130
one	-258
one .	-104
one <body>	-282
one <buyer>	141
one <form>	174
one in	154
one in the	205
one of	298
one thing	-146
one thing at	-146
online	-156
only #	-95
open	297
open .	136
operate	-172
optometrist	-180
or <body>	-143
or <harm>	-118
or <symptom>	-123
or a	-200
or more	-137
or two .	98
order	246
other	146
our <buyer>	-173
our own	166
out	167
out at	153
out by	128
out of	267
out of the	138
over	478
over -	105
over eight	119
over eight <time>	119
over my	156
over ten	171
over ten <time>	174
over the	199
overdo	117
own	498
owners	148
pack	117
packed	-101
pairs of	128
part	-235
part of	-103
passes	150
passes .	182
past the	114
past the <body>	324
pay	333
pay for	340
per	-314
phone	113
pink	248
plain	-152
plays	110
please	-111
pocket	316
podiatrist	105
port	106
postage	123
pot	-181
pot .	-177
pounds	110
prescribe	183
printed on	121
printed on the	121
promise	139
promise that	-121
pulses	149
put	-145
put down	129
put it	-160
quarterly	167
questions .	114
quiet	450
quiet .	135
quit	123
rail	116
rain	127
rain .	128
rather not	146
rather than	-110
reach	-117
reaching	184
reaching for	186
read the	134
reads	255
received	-152
referral	122
referral .	140
region's	135
registered	-114
regular	101
regulators	-178
remains the	140
report	117
result	160
result is	114
retired	-153
returned	-150
rheumatologist	194
rhythm	203
right .	116
rock	145
rolled	-227
room	93
room .	360
room for	105
room with	-144
roughly	-136
row	326
run	659
run in	241
saffron	198
said	-195
sand	180
sat	-182
saturday	124
say :	507
say that	-198
says	-192
says , "	-181
says .	-140
says the	-174
school	151
screens	200
season	226
seat	193
sees	199
sell them	-146
send	306
send their	229
send their <buyer>	164
sends	213
sensors	99
settings	-121
seven	-115
several	-217
sharper	225
she had	159
she has	113
shed	144
short	-297
should	-221
should be	-151
show	-108
shows .	121
shrank	317
shut	-121
sign	-162
simply	257
since	641
since #	167
since .	120
single	-129
sinks	145
sip	181
sister	-170
site	-130
six	-279
six <time>	-159
sixty	110
size	-196
slices	109
slid	172
slips	467
slope	167
slowly	-105
small	-416
smarter	409
smelled	155
so	562
soft	374
sold	-157
sometimes	111
somewhere	252
sooner	103
sound	175
soup	131
soup .	145
southern	187
spend	196
spice	-192
spot	-176
spread	211
spread it	177
spring .	-175
stairs	-139
stand	478
standard	143
states .	-119
stay	-198
stays	-211
stays where	-111
stock	138
stop	-361
stop ,	-169
stopped	169
stops	293
straight	166
straight to	164
string	-176
stubborn	355
stuff	154
subscribe	244
such	-246
such as	-172
sudden	-144
sunday	123
supper	200
swab	163
sweat	112
swim	-167
swim and	-132
switching	174
take	-286
take it	-206
taken	-119
takes	-177
talks	118
tap	304
tasks	-150
teach	225
teach the	167
teaches	372
tell	-191
ten	-155
ten <time> ,	139
ten <time> .	171
ten <time> of	-123
term	-120
terms	156
than	-253
thank	282
thank -	145
thank - <person>	145
thank <person>	137
thank <person> <brand>	171
that <hype>	-149
that <person>	-153
that <person> <buyer>	168
that has	-123
that is	-131
that its	-104
that looks	118
that said	181
that slips	165
that the	-203
the -	-110
the <beauty>	-303
the <beauty> .	-187
the <beauty> in	133
the <body>	-800
the <body> in	175
the <body> when	-118
the <device>	-151
the <drug> .	177
the <evidence>	-127
the <expertise>	-141
the <exposure>	203
the <exposure> .	150
the <harm> .	-131
the <health>	247
the <hypes>	-171
the <lowers>	-112
the <person>	130
the <person> <time>	138
the <product>	-308
the <product> .	-139
the <provider> ,	191
the <rave>	178
the <remedy>	-147
the <staff>	-457
the <superlative>	145
the <superlative> .	254
the <time>	92
the <treatment>	-257
the bus	218
the cost	137
the cost of	140
the country .	122
the county	127
the door	126
the drum	131
the glue	-143
the good	154
the highest	240
the kettle	136
the leaflet	-126
the lid	138
the lights	358
the lights on	215
the lowest	126
the makers	174
the old	141
the one	207
the ones	105
the pot	-177
the price	141
the price .	124
the reason	157
the region's	135
the result	228
the result is	136
the room	-147
the same	-375
the till	183
the tiny	160
the usual	-144
the valley	130
the water	143
the way	220
the way out	135
the weekend	229
the winter	176
the work	152
their <buyer>	181
them	176
them ,	123
them , and	156
them the	142
themselves	180
there	-218
there is	-176
these	-151
they also	132
they go	157
thick	-156
thing at	-148
thing at a	-146
things .	110
think	288
think .	122
thirty	277
thirty <time>	230
thirty <time> ,	235
this <drug>	-139
this <time>	101
this is	103
this page	156
those	-113
three	289
three -	137
through .	-134
through the	288
through the <body>	180
thursday	305
thursdays	-179
time	-174
tin	341
tiny <beauty>	158
tip	139
to #	-180
to <harm>	360
to <harm> .	163
to <hype>	-135
to <hypes>	-184
to <raises>	328
to be	-129
to be seen	168
to bring	183
to cause	157
to do	125
to do it	253
to every	188
to file	-166
to her	363
to know	-152
to look	-108
to quiet	203
to say	-99
to try	-117
to your	397
to your <body>	252
together	-136
told	-242
tonight	191
too	-270
too .	106
took	-159
touch	263
touches	117
toward	267
toy	128
train	137
trained	200
training	196
tree	145
trouble .	151
try	-171
turn	-160
turned	-108
twelve	402
twelve <time>	133
twelve <time> of	162
twenties	142
two .	280
two <time>	-204
two of	-172
under	116
under #	-96
under # .	-141
under one	134
university	-208
up	-668
up .	-137
up to	-280
upright .	113
us	-193
usb -	-121
usb - c	-121
use	109
use <drug>	151
used <drug>	-112
used to	168
usual	-171
valley	127
value	138
view	-188
view .	-177
visit	155
visit .	120
wait	-249
wait .	-155
walk on	148
want	-103
wants	136
ward	154
warm	196
warm ,	-122
warmth	154
was a	148
wash	-138
watch	161
watched	194
water ,	146
water -	102
way	220
way out	132
way out .	125
we'll	449
website	-108
wednesday	412
weekend	268
weekend .	335
went	-122
were	-279
what <person>	-89
what a	349
what it	-140
when	-497
when <person>	-285
when <person> <hypes>	-116
whenever	-176
whenever <person>	-145
whenever <person> like	-129
where	353
where <person>	-173
whether	-414
which	-152
which are	154
while	147
while <person>	172
who cannot	147
who is	-130
whose	227
why <buyer>	180
wife	109
wild	103
will ask	-122
winter	301
with .	-106
with a	-227
with food	-186
with it	-115
with the	356
with their	-138
with your	154
within #	142
within # miles	177
within <time>	136
without	213
without a	367
without a <product>	163
won't	278
word	-137
words	-234
work	-204
work for	179
worth	247
worth a	166
would	127
would like	-175
would not	-99
would rather	144
wouldn't	275
wren	157
write the	119
wrote	-125
wrote to	-102
yes	441
yes ,	237
yes .	172
your <body>	-180
your <body> ,	-122
your <drug>	136
your <product>	-144
your first	140
your old	112
your own	-163
yours	299
yourself	356
yourself .	146
zero	511
zero .	135
|	133
£	-441
£ #	-441
£ # .	-176
°	-159
° c	-124
·	-489
★ "	122
★ ★ "	122
★ ★ ☆	-208
★ ☆	-214
★ ☆ ☆	-255
☆	-214
☆ "	-209
☆ ☆	-255
☆ ☆ "	-251
☆ ☆ ☆	-132
￼	147`,
    'class': `active-property	-136
beauty-object	524
benefit-noun	-189
benefit-verb	-271
better-word	105
body-part	-198
buy-call	-126
buyer-noun	322
call-phrase	164
complication	-123
contra	-368
danger	165
device	-303
drug	-227
endorse-phrase	244
evidence-report	-475
expertise	296
exposure	-480
guarantee	-214
harm	-364
harm-verb	-238
harmful	301
health-object	148
interact-cue	186
likelier	-173
link-verb	-440
lower-verb	-401
neutral-advice	-219
offer	93
pathogen	-333
percent	234
performance-phrase	-282
person	-253
pregnancy	-239
product-noun	-134
proof-puff	-180
pseudo	-187
reporting	-139
risk-tone	-147
shift-verb	-157
side-effect	334
superfood	166
superlative	317
supplement-noun	-233
symptom-object	216
treatment	-652
trouble	-403
unwell	-523
vital	296`,
    'heading': `#	176
# -	-100
&	138
+	-158
, #	201
- #	312
: notes	-240
<benefit>	344
<body>	306
<body> <product>	359
<buy>	-172
<buyer>	139
<buyer> <rave>	162
<condition>	-167
<device>	173
<expertise>	168
<exposure>	-211
<form>	344
<form> ,	114
<harm>	-183
<health>	230
<hype>	-95
<hype> it	-203
<hypes>	-164
<performance>	-135
<person>	163
<person> do	-136
<person> may	-118
<person> tried	-207
<product>	189
<product> ,	515
<pseudo>	171
<raises>	162
<reporting>	-98
<staff>	193
<time>	-167
<treatment>	120
<treatment> and	118
<treatment> at	110
?	-226
a <condition>	-240
a <product>	-316
a glance	142
a word	320
about	211
after	-133
again	-256
and what	318
at a	136
before	-126
before <person>	-124
big	249
bring	268
compare	421
costs	-139
desk	-194
did	215
faq	171
five	217
for <person>	290
for me	227
get	-262
glance	142
go	-138
got	-127
helps	-169
home	113
how	-163
how <person>	429
how to	-226
in the	-137
ingredients	363
it does	304
it's	283
know	-139
know the	-104
last	-100
made	-99
may notice	-118
more	121
never	-222
next	259
no	268
notes	-313
notes from	-284
notice	-119
numbers	188
nutrition	-106
one	163
order	-147
post	-117
print	193
questions <buyer>	106
ready	127
research	-113
say	-254
shipping	147
signs	-98
small	429
small print	209
step	289
story	128
table	-98
take	135
take the	170
the <body>	-153
the <device>	-326
the <product>	-371
the first	223
the signs	-98
they do	326
thing	173
things	-316
things that	-173
three <time>	-117
through	-148
told	-258
tried	-207
us	297
use	-141
visit	-129
way	110
what	420
what <person>	-386
what it	483
what it's	284
what the	-153
what they	326
who	-160
why <buyer>	190
why <hype>	-160
with a	295
word	320
word about	295`,
    'place': `alone	978
benefit	-150
block-quote	293
cell	-703
ends-bare	-676
ends-full	-366
ends-open	-312
faq	-373
first	169
in-faq	-392
in-risk	154
instruction	362
lead-in	-313
long	193
paragraph	-206
quotation	-362
shop	-507
short	-230
title	-525
top	864
under-question	-567
very-short	-1182`,
    'before': `company-voice	762`,
  },
}
