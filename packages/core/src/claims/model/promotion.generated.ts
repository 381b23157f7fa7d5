// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 0.082,
  strong: 2,
  weights: {
    'reason': `advice	162
benefit	-279
benefit-item	-179
better	314
brand-promise	-200
buy-call	-168
call-phrase	287
command	366
complaint	-357
contact-line	206
crowd-share	-302
defines	198
direction	457
disease	-142
emphatic	-216
endorsement	152
endorser	204
evidence	-220
exclaim	715
expertise	189
extreme	178
felt-change	-135
first-person	-398
food	122
fragment	-378
free-list	173
free-of	-175
freebie	171
hype	-344
instruction	-402
item	-93
logistics	-165
marker	272
medical	501
natural	116
offer	179
packed-with	-149
performance	-185
plain-section	681
price	-347
pseudo	-507
quotation	670
ranking	314
remedy	-414
remedy-benefit	-276
remedy-hype	142
reporting	-264
scarce	100
section-quote	-346
selling-section	-1763
service-hours	514
share-says	257
signed-quote	319
superlative	214
telling-quote	-293
this-product	122
title	-386
track-record	-106
verb-item	-259
we-act	212
you	-87
you-promise	587`,
    'word': `%	367
10	-318
ablation	116
aches	211
added	221
adults	-104
ankle	113
antibiotics	-121
area	145
arm	-114
aspirin	204
baby	-131
back	287
balance	96
balm	168
battery	-119
beats	-112
behind	199
best	-146
better	-197
big	205
bliss	123
block	116
blood	-237
body	407
bone	-131
book	239
bottles	-195
box	-147
brain	134
bundle	232
call	310
cancer	150
cap	-183
carries	283
carry	-81
cell	119
cells	-167
chair	-330
chance	103
cherry	114
circulation	276
claim	142
clinically	-137
coach	166
cold	-215
comfort	206
company	-195
confidence	-133
constipated	-135
cortisol	194
cure	-114
day	231
dentist	-284
disease	-124
dissolves	-131
doctor	-565
don't	-109
dose	-191
doses	-186
double	191
down	-114
drift	132
drug	161
dust	241
effect	-241
effects	284
eggs	-149
endings	111
energy	190
everyone	-136
exercise	-199
eyes	144
faces	-146
failed	-145
fall	-101
families	305
fan	-188
feeds	-121
feel	-133
few	-178
fiber	-130
fibromyalgia	209
fight	262
figure	175
filter	181
fine	246
fire	109
first	173
fog	219
food	-146
fortnight	-169
free	445
fungus	114
gentle	214
get	-113
gland	122
go	180
good	-153
gut	416
hair	212
hands	155
hard	-135
healthy	151
heavy	-173
herbal	-122
higher	-134
hips	-106
hospital	102
hospitals	-136
hot	-145
hours	-254
hug	206
hurry	-373
i'm	-195
ill	-194
infection	128
institute	150
insulin	222
interactions	215
iron	129
jars	195
jaw	-235
joint	-192
kidneys	-95
kills	106
knee	-143
knees	194
l	134
lab	137
lasting	-123
lens	-150
lift	-215
limits	162
lines	212
loved	161
machine	-159
magic	287
magnesium	96
many	86
mat	111
medical	-120
medicines	-118
meet	370
melatonin	179
members	282
memory	-119
men	-154
mind	235
mineral	106
minoxidil	113
minutes	235
money	-209
month	354
months	136
more	-183
mornings	195
most	-344
movement	-179
much	185
muscle	-203
muscles	-183
natural	-273
nature's	233
nerves	215
never	-148
no	177
nobody	231
noise	275
non	178
nosebleeds	-102
nurse	-313
nurses	428
oestrogen	187
office	-325
ointment	-122
once	-148
one	-161
orders	-193
ordinary	-114
pads	-343
paid	215
parents	213
pen	125
people	-786
percent	-200
perfect	-151
periods	-134
person	277
pharmacy	101
pills	-196
plan	-157
plans	-105
posture	-172
pouch	-252
pressure	-137
price	283
procedure	169
products	-177
proven	-174
pulse	-120
pump	246
quarter	134
ray	169
rays	153
readers	288
recalls	-276
redness	229
refund	158
restless	202
restore	118
restores	-241
results	180
review	-165
right	165
ring	-173
root	147
runs	-118
sachets	-130
salt	194
save	163
scanner	-123
scar	193
scoop	325
seconds	156
secret	131
shield	184
shoes	-225
shoulders	263
side	276
sleep	159
softgels	161
sole	113
some	-366
spine	166
sponsored	-189
spray	191
steroid	160
stick	135
sticks	373
sting	265
strongest	-297
sunglasses	213
syrup	122
tablets	235
team	121
teeth	-255
tells	-107
test	123
tested	-149
tissue	-144
tissues	208
today	129
toddlers	225
toe	165
tooth	-170
top	-121
toxin	-201
trial	-129
trusted	141
tub	235
up	192
us	-176
used	-124
vision	112
wakes	234
waking	110
wall	194
week	-242
weight	-141
went	-235
where	256
while	116
works	-173
worry	-141
worse	-110
wrong	189
x	322
year	-334
years	-324
you're	256
youth	112`,
    'run': `!	779
! "	659
" #	173
" -	179
" .	-138
" <body>	148
" <condition>	257
" <endorse>	-190
" <hype>	-316
" <hypes>	121
" <person>	112
" <proof>	-239
" <pseudo>	-121
" <remedy>	-214
" <staff>	234
" <superlative>	-158
" and	180
" but	-145
" he	-221
" it	-178
" my	202
" she	164
" she says	-110
" the	119
" writes	125
#	-428
# )	126
# ) .	150
# ,	-145
# , #	-107
# , the	134
# - <time>	-216
# .	-263
# :	266
# <percent>	243
# <percent> of	88
# <percent> off	201
# <person>	-132
# <product>	-212
# <time>	-97
# <time> of	115
# and #	-118
# cm	160
# for	341
# for a	327
# in	-148
# mg	-117
# ml	-116
# mmhg	125
# on	-179
# pounds	271
# th	114
# to	-350
# to #	-153
# °	-121
# ° c	-116
# ·	-156
$ # .	258
&	349
( #	-114
( # <percent>	-113
, " he	-208
, " she	250
, #	-130
, <body>	-118
, <guarantee>	229
, <harm>	-215
, <hypes>	-249
, <offer>	228
, <performance>	183
, <person>	197
, <red-flag>	157
, <treatment>	136
, a	222
, a <drug>	190
, a <remedy>	117
, against	153
, against #	153
, and	490
, and <person>	325
, and a	-189
, and it	347
, and my	166
, and our	119
, and so	-123
, and this	198
, but	-300
, do	116
, does	226
, even if	138
, from	234
, it	174
, minus	133
, minus the	133
, never	412
, one	-223
, or	-275
, our	338
, since	-145
, so	273
, that's	103
, the <body>	-133
, though	-130
, walk	114
, we'll	140
, which	111
, which <hypes>	-115
, which <person>	136
, which are	195
, yes	-134
, yes .	-120
- <body>	211
- <person>	162
- <time> <offer>	118
- <treatment>	123
- c	-123
- on	-165
- term	-109
- the	-114
- the -	-123
- to	122
- to -	124
. "	839
. example	220
: "	661
: <beauty>	98
: <brand>	139
: in	215
: the	150
; it	-122
; no	-161
<ails> .	153
<ails> in	-196
<beauty> , and	98
<beauty> <staff>	109
<beauty> are	305
<beauty> are the	149
<beauty> like	182
<beauty> may	-146
<beauty> to	351
<beauty> where	126
<benefit>	92
<benefit> ,	188
<benefit> <health>	181
<benefit> and	-125
<benefit> for	138
<benefit> the	-164
<body>	165
<body> , "	-150
<body> , and	-171
<body> , even	135
<body> , it	122
<body> , the	-127
<body> , which	208
<body> -	167
<body> .	-326
<body> . "	-214
<body> :	-117
<body> <guarantee>	-133
<body> <harm>	-117
<body> <hype>	126
<body> <hype> .	173
<body> <provider>	338
<body> <pseudo>	-112
<body> <staff>	224
<body> <time>	171
<body> around	-113
<body> around the	-111
<body> can	-150
<body> for	199
<body> gets	-126
<body> have	106
<body> in	397
<body> in a	131
<body> into	124
<body> is	-165
<body> matters	125
<body> on	280
<body> or	-177
<body> that	-146
<body> when	-160
<body> when <person>	-160
<body> within	-137
<body> within a	-123
<brand> <product>	-171
<brand> <provider>	-271
<brand> is	192
<buy>	-168
<buy> .	-399
<buy> and	103
<buyer>	197
<buyer> ,	-293
<buyer> .	-236
<buyer> <red-flag>	-133
<buyer> describe	150
<buyer> do	191
<buyer> from	214
<buyer> have	-200
<buyer> may	236
<buyer> under	146
<buyer> under #	151
<buyer> who	105
<condition>	-268
<condition> ,	162
<condition> .	-366
<condition> <harm>	212
<contra>	-231
<convenience> ,	202
<device>	-185
<device> ,	235
<device> .	-130
<drug>	-449
<drug> ,	-208
<drug> .	-137
<drug> <body>	327
<drug> after	248
<drug> and	-119
<drug> have	181
<drug> it	-117
<drug> with	-122
<endorse>	180
<endorse> <staff>	247
<evidence>	-253
<expertise>	178
<exposure>	-314
<exposure> , a	212
<exposure> .	330
<form> in	173
<form> with	162
<guarantee> .	239
<guarantee> <body>	-108
<harm>	-174
<harm> ,	105
<harm> , <harm>	-158
<harm> , no	301
<harm> .	-258
<harm> <beauty>	168
<harm> <performance>	225
<harm> are	-173
<harm> are a	-98
<harm> has	123
<harm> on	-124
<harm> or	-192
<harm> that	-126
<harmful>	136
<harms>	-405
<health>	149
<health> "	264
<health> ,	-133
<health> -	156
<health> .	346
<health> and	290
<health> and <health>	186
<health> the	-192
<hype> .	193
<hype> a	-111
<hype> that	269
<hypes>	295
<hypes> .	-224
<hypes> <health>	128
<hypes> <health> .	159
<hypes> <remedy>	179
<hypes> <unwell>	130
<hypes> <unwell> <body>	138
<hypes> and	-266
<hypes> from	122
<hypes> it .	126
<hypes> over	129
<hypes> the	567
<hypes> the <body>	191
<hypes> the <pathogen>	122
<interact> with	177
<likelier>	-114
<likelihood>	175
<likelihood> .	218
<likelihood> of	-124
<lowers>	-333
<lowers> .	156
<lowers> to	-120
<natural> ,	-130
<offer>	300
<offer> ,	177
<offer> .	435
<offer> on	127
<pathogen> .	-134
<pathogen> on	187
<percent> of <buyer>	-144
<percent> off	180
<performance>	155
<performance> "	212
<performance> ,	121
<performance> .	-240
<performance> it	256
<person> .	-168
<person> <hypes>	-214
<person> <person>	-131
<person> <time> a	170
<person> a	178
<person> and	153
<person> as	135
<person> can	178
<person> choose	153
<person> don't	-157
<person> eat	-163
<person> else	338
<person> feel	-208
<person> find	114
<person> find it	109
<person> have	-297
<person> have seen	-180
<person> is	-187
<person> lie	-146
<person> like .	-132
<person> may	-114
<person> need	135
<person> never	-183
<person> not	-126
<person> not a	-97
<person> of the	191
<person> put	-152
<person> said	-173
<person> sit	141
<person> spend	206
<person> still	-207
<person> take	-112
<person> tell	-151
<person> under	-212
<person> under #	-200
<person> was	88
<person> who knows	170
<person> will	268
<person> with	-149
<pregnancy>	-176
<product>	207
<product> ,	249
<product> :	-177
<product> <harm>	122
<product> and	300
<product> has	178
<product> that	148
<product> under	180
<provider> ,	104
<provider> in the	135
<pseudo> ,	-154
<raises> #	207
<raises> <body> .	109
<raises> <remedy>	127
<raises> <unwell>	137
<rave>	34
<rave> ,	-182
<rave> .	201
<rave> . "	263
<rave> and	159
<rave> mg	-136
<remedy>	62
<remedy> .	-214
<remedy> <form>	220
<remedy> and	414
<remedy> and <remedy>	291
<remedy> chloride	131
<remedy> has	-131
<remedy> is	-162
<remedy> per	-115
<remedy> to	129
<reporting>	-234
<safe>	-339
<safe> , and	149
<safe> .	-237
<safe> from	149
<side-effect>	119
<side-effect> .	377
<staff>	428
<staff> ,	-270
<staff> and	243
<staff> are	159
<staff> can	-238
<staff> in	177
<staff> send	152
<staff> send their	152
<staff> teach	198
<superlative>	98
<superlative> .	263
<superlative> in	211
<symptom>	295
<time> #	251
<time> ,	-134
<time> .	-657
<time> . "	-114
<time> ;	-316
<time> <offer>	118
<time> a	195
<time> before	-180
<time> before <person>	-106
<time> is	-181
<time> later	194
<time> of	399
<time> of <pathogen>	135
<time> of use	-121
<time> or	-253
<time> since	147
<time> to	203
<time> ￼	210
<time> ￼ .	210
<treatment>	-130
<treatment> .	200
<treatment> <treatment>	128
<treatment> with	-142
<unwell>	-360
<unwell> ,	-168
<unwell> .	-224
<unwell> <body>	487
<unwell> on	-152
<unwell> or	-124
<vital>	-464
<vital> ,	-204
<warning> the	112
a "	120
a $	165
a $ #	165
a <beauty>	-179
a <body>	-249
a <buy>	-120
a <buyer>	-277
a <condition>	96
a <condition> ,	205
a <device>	-280
a <drug> for	214
a <evidence>	201
a <exposure>	-203
a <harm>	199
a <likelihood>	209
a <person>	-142
a <product>	-117
a <product> .	-186
a <provider>	-150
a <raises>	-171
a <rave>	-163
a <remedy>	208
a <staff>	-650
a <staff> ,	-110
a <staff> .	-173
a <symptom>	-183
a <time>	-608
a <time> .	-352
a <treatment>	-288
a <unwell> <body>	180
a <vital>	-127
a bit	-157
a fifth	188
a small	-205
a thick	-122
a time	-151
a wave	117
a wave of	117
a whole	164
about	-724
about #	-237
about a	-166
about a <person>	-123
above	-114
across	127
across the	133
action	176
actually	-114
address	175
advice	-149
advice is	-120
after	120
after a	-170
after ten	236
after ten <time>	236
after three	127
after three <time>	128
again	377
again !	171
again ,	-88
again .	378
against	144
against #	150
against # <percent>	151
ahead	-184
alert	132
all	-102
all .	236
alone	109
already	462
altogether	143
ambulance	-153
an <remedy>	144
an <remedy> and	128
an average	224
an optometrist	-211
and #	-201
and <body>	-154
and <harm>	-171
and <health> .	107
and <person> can	129
and <remedy>	218
and <remedy> to	135
and <safe>	198
and a	-150
and be	121
and his	146
and it	403
and it may	146
and meet	121
and my	163
and our	127
and sends	124
and that	-126
and the	240
and the <product>	-264
and this	198
and this is	205
angry	-108
another <time>	211
anselm	150
answer .	183
any	-251
anywhere	-155
are a	-115
are never	120
are not	-199
are not for	-110
are the	321
are the <superlative>	-141
around	-221
around the	-130
around the <body>	-112
as good	141
as the	-175
as this	151
ask for	184
ask for a	181
at <brand> <provider>	-179
at <health>	-163
at a	-227
at a time	-147
at first	-155
at four	216
at home	155
at home .	167
at the	655
at the <body>	227
at the base	165
at this	-275
at this <drug>	-112
average	217
b	-111
b #	-118
b # ,	-117
bad	-128
balanced	212
barely	119
base	135
base of	153
batch	215
bathroom	177
be seen	100
be the	230
be worth	232
be worth a	232
beam	98
becomes	112
bedtime	123
bedtime .	129
been	-330
before <person>	131
beforehand	-160
beforehand .	-157
begin	80
behind it	-148
being	-138
better	-191
between	-143
bigger	200
billing	-126
birth ,	151
bit	-182
blink	163
board	159
both	-169
bottom	-126
bound	195
breakfast	207
bring your <drug>	118
broth	127
brought	114
brown	-151
built	121
bus	113
bus driver	-147
button	138
buy	315
buy .	231
by #	-249
by <time>	-122
by a	-168
by a <staff>	-132
by an	211
by the	500
c	-236
call	163
calls	144
calls it	162
came off	-189
can <ails>	164
can <ails> .	174
can be	-141
can buy	200
can get	110
can't	295
cause trouble	198
center	152
centuries	-111
chalk	-121
change	-183
changes	-140
charge	-103
chat	105
cheap	-156
check	-100
chill	137
chloride	131
choose	290
class	-177
close	62
club	131
cm	160
code	238
colleagues	146
collect	154
collect it	172
college	159
college .	160
come	-157
come <body> within	-124
come and	122
come from	-117
come in	317
come in .	331
come out	-116
come to	-167
contact	109
cooler	136
cools	234
cools the	234
cost	120
cost of	146
could	202
could do	145
counts	-167
county	194
cover	-335
cycle	-130
dead	220
dead <body>	222
describe	301
desk	191
did	-117
differ	122
divide	166
do .	118
do it	261
do not	-147
do the	147
does not	-276
does the	178
doesn't	281
door	364
door ,	176
down	120
down ,	168
down in	-133
down on	114
dr	486
dr .	365
drifts	-106
drink	109
drinks	-124
driver	-160
driver .	-151
drum	189
eat	-172
effect	-111
eight	186
else	647
empty .	150
ended	-154
ends	206
even if	127
evening	-109
ever	270
every <buyer>	160
every <time>	-266
every <time> .	-129
everything	-126
exam	153
exam ,	161
example	219
expect	-136
explains	116
false	169
feel the	117
feeling	150
feels	-116
fewer	-187
fewer than	-144
fifth	180
find	323
find it	122
finding	131
fine	131
finer	127
first	213
first .	-219
first <treatment>	134
fit	-172
fitted	159
five	-188
food	-331
foods	-171
for .	194
for <buyer>	133
for <buyer> who	123
for centuries	-111
for it	208
for it .	212
for me	-197
for me .	-159
for seven <time>	119
for the	213
for them	-131
for them .	-128
for those	136
for those who	139
for your	125
for yourself	223
form	-151
forward	-120
found	-138
four	176
four <time>	115
fourteen	145
fourth	154
free	504
free .	135
free of	250
freely	122
freeze	-126
friend	374
from # <time>	134
from a <harm>	134
from inside	167
from inside .	168
from now	218
from the	-115
fuller	334
gains	-117
gather	308
get	93
get a	115
gets	-204
give	-175
glue	-170
go	172
go on	156
go on ,	216
go to	-186
gone	213
gone .	291
good .	126
guys	165
gym	238
gym ,	244
habit	169
had stopped	226
handle	116
has <performance>	134
has already	241
has an	178
has come	-108
has to	-166
has to be	-108
have a	-162
have been	-117
have it	-215
have no	-209
have seen	-180
he says	-135
head and	182
heat	-126
help	102
her <product>	269
her own	302
here	268
here <person>	112
hers	153
hides	180
hides in	181
hiding	118
hills	221
him	146
himself	185
his <body>	205
his wife	174
holds	-282
holds the	-165
home .	134
hope	121
how	-162
hydrogen	242
if	-238
if it's	132
if the	-182
if the <drug>	-126
impossible	234
impossible .	235
improves	-198
in #	-371
in # .	-115
in .	239
in :	200
in <buyer> under	152
in <person>	115
in <person> and	162
in <provider>	-130
in <treatment>	178
in <unwell>	-98
in a	363
in a <buy>	-120
in a <evidence>	209
in an	285
in at	101
in it	136
in one	507
in our	195
in our <provider>	151
in our own	193
in ten	-109
in ten <time>	-107
in the	-208
in the <body>	-166
in the county	198
in the room	-147
in the valley	172
in warm	201
in which	-134
in your	222
included .	-131
inside .	145
inside the	-129
instead of	115
insurance	238
into	434
into a	173
is #	-142
is .	-105
is <raises>	214
is <safe>	-168
is <unwell>	-114
is a	-267
is cleared	-157
is gone	224
is left	188
is not	-211
is the	328
is the first	136
is to	-123
is where	203
it ,	206
it <body>	125
it <performance>	-112
it all	148
it for	207
it for a	-111
it has	200
it looks	153
it may be	156
it out ,	142
it stays	-116
it the	421
it twice	121
it was	387
it with	128
it with the	121
it's	492
it's a	-242
its own	-133
itself	-122
jelly	-187
jelly <body>	-182
just	183
keep	-325
keeps	279
keeps the	178
kitchen	-153
knots	113
know	-112
knowing	189
known	146
knows	185
late	-125
later	214
lazy	124
leaflet	-147
led	116
led to	138
left	212
left behind	197
let	366
let <person>	217
let go	114
lid	160
lids	153
lie down	116
lighthouse	-220
lights	271
like	476
like .	-251
like <person>	240
like a	246
liquid	129
list	-150
little	110
live	196
live in	238
live with	-119
live with .	-107
long	-183
long -	-123
long - term	-109
longer	-125
look .	236
look for	-95
looks like	146
lose <health>	-173
losing	-114
lost	-123
low	-144
lowest	179
lunch	117
made	-387
made by	127
makers	187
makes	123
makes it	144
march	-331
marry	328
match	254
matters ,	120
may ,	215
may be	214
may be the	166
may be worth	232
may come	-112
may help	285
me	-303
me . "	-159
meaning	-196
measured	-100
mention	180
mg	-250
miles	-117
milk	410
milk and	181
mine	-225
mini	198
minus	133
minus the	133
mirror	176
missed	157
missing	160
mist	186
mist .	209
ml	-120
mmhg	125
molecule	216
money	523
more	428
more .	144
morning	-216
mr	164
much	-119
my	475
my <beauty>	-114
my own	155
my sister	-199
myself	120
names	132
nearly	-140
needs	-121
never	189
never <raises>	122
new	182
next <time>	-123
next door	142
next to the	112
nine	173
no	-250
no ,	200
no <harm>	178
no <harm> ,	181
no <provider>	199
no <side-effect>	209
no <side-effect> .	214
no <unwell>	182
no change	-160
no known	213
none of	115
not a <staff>	-97
not for	-158
nothing	126
nothing and	119
nothing but	171
nothing else	294
nothing has	-102
nothing in	-172
nothing is	-115
now	304
now ,	-105
nudges	186
numbers	177
of .	439
of <body>	-140
of <buyer>	-173
of <product>	162
of <product> .	180
of a	-222
of about	-138
of his	226
of it	180
of it is	198
of our	-181
of our <buyer>	-168
of the <body>	-121
of use	-157
off	332
off ,	136
off .	343
off in	-190
offer the	151
often	-240
old	134
on #	213
on ,	259
on .	145
on <body>	129
on <health>	111
on <person>	-131
on <person> under	-125
on a	-189
on one	-212
on the first	-133
on thursdays	-178
on with	111
once a	-126
once a <time>	-124
one	-180
one <body>	-253
one <form>	194
one thing	-138
one thing at	-137
ones	-219
online	-163
open	-101
operate	-140
optometrist	-215
or <body>	-134
or <symptom>	-103
or a	-179
order	334
our <body>	114
our <buyer>	-157
our <staff>	192
our own	200
out	-148
over	468
over #	193
over eight	120
over eight <time>	120
over my	218
own	632
owners	201
pack	176
packing	128
page	143
pair	133
part	-213
passes	213
passes .	229
past	-139
per	-307
perpetua	132
petra	134
pink	144
plain	-105
plant	98
plugs	153
pocket	210
podiatrist	116
port	155
pot	-192
pot .	-190
pounds	204
prescribe	231
price	195
printed	171
pulses	156
put	-216
put it	-150
queue	104
quiet	507
quiet .	201
rather	115
rather not	151
rather than	-121
reach	-97
reaching	225
reaching for	227
read	-109
reads	180
reason	117
referral	168
referral .	178
region's	158
regular	98
remains	134
remains the	149
repeat	-107
report	176
result	198
result is	159
retired	-129
returned	-178
rheumatologist	246
rhythm	278
right	107
right .	141
rock	162
rolled	-253
room	-136
room for	133
room with	-158
roughly	-116
round	-193
row	410
run	353
run out	139
saffron	278
said ,	162
same	257
same -	188
same - <time>	188
sand	235
sat	-181
saw	-148
say	220
say :	622
say that	-253
says ,	-225
says , "	-205
says the	-179
school	250
seat	244
sell them	-129
sellers	-146
send	320
send their	152
sends	227
sends <harm>	126
sensible	-120
sensors	176
set	152
settings	-111
several	-178
sharper	183
she had	204
she has	185
she says	-114
she says ,	-142
shed	141
shelf	150
short	-205
should	-239
should be	-202
shut	-116
simply	150
since	489
since #	265
sinks	242
sip	238
sister	-204
site	-112
six	-278
six <time>	-163
size	-214
sleeping	118
slips	373
slow -	126
small	-427
smarter	444
smelled	198
so	575
soft	290
something	108
sometimes	168
spend	236
spice	-152
spot	-172
spread	199
square	-146
squeeze	118
stand	390
standard	188
states .	-116
stays	-202
stays where	-113
still	-253
stock	182
stop	-294
stop ,	-175
stopped	206
stops	187
stray	139
string	-190
subscribe	146
such	-208
such as	-141
sudden	-160
sunday	179
supper	119
supply	145
swab	195
sweat	142
sweet	-123
swim	-162
swim and	-121
take	-408
take it	-177
tap	132
tasks	-168
tastes	127
taught	126
teach	198
teaches	451
tell	-150
tells	116
ten	-111
ten <time> .	220
ten <time> of	-106
term	-115
tested	174
th	114
than	-309
thank	341
thank <person>	178
that <hypes>	117
that <hypes> the	122
that <person> <buyer>	196
that a	-141
that said	242
that sends	109
that slips	191
that the	-149
the -	-123
the <beauty>	-157
the <beauty> to	113
the <body>	-821
the <body> .	-175
the <body> and	-167
the <body> for	135
the <body> in	241
the <body> when	-159
the <brand>	131
the <device>	-271
the <drug> .	216
the <exposure>	165
the <exposure> .	175
the <harm>	-177
the <hypes>	-138
the <likelihood>	-127
the <lowers>	-117
the <pathogen> ,	117
the <person>	170
the <person> <time>	170
the <product>	-312
the <product> .	-176
the <product> is	-99
the <staff>	-349
the <superlative>	256
the <superlative> .	320
the <time>	158
the <time> <person>	123
the <treatment>	-270
the base	138
the base of	153
the beam	114
the bottom	-116
the bus	268
the cost	143
the cost of	146
the county	179
the drum	189
the first <time>	-123
the lid	173
the lowest	179
the makers	208
the one	250
the pot	-190
the price	206
the price .	166
the reason	184
the region's	158
the result	256
the result is	181
the room	-158
the same	-337
the squeeze	125
the valley	172
the water	183
the weekend	137
the work	205
them .	85
themselves	302
themselves .	130
then	-179
there	-220
there is	-200
these	-156
they also	202
they are not	-110
thick	-135
thing	-169
thing at	-137
thing at a	-137
think	127
think .	124
thirty	152
thirty <time>	144
this <drug>	-129
this is	148
this page	158
though	-151
three	247
three <time> of	105
through .	-136
through the	241
through the <beauty>	94
thursday	430
thursdays	-200
till	207
time	-171
tin	266
tin of	163
to #	-156
to .	138
to <harm>	177
to <harm> .	216
to <hypes>	-221
to <raises>	321
to be seen	210
to cause	199
to finish	137
to know	-139
to one	116
to quiet	274
to say	-141
to your	201
told	-213
tonight	242
too	-290
touch	132
touches	158
tour	101
toward	319
toy	160
train	167
trained	180
training	290
trouble .	193
try	-167
turns	117
twelve	202
twelve <time>	208
twelve <time> of	202
two	-239
two <product>	107
two <treatment>	127
type	142
under # .	-127
until	124
until it	137
up	-611
up to	-318
us .	184
usb -	-123
usb - c	-123
use	247
use <drug>	152
use it for	122
usual	-132
valley	171
value	154
wait	-225
wait .	-133
walk out	110
wants	177
ward	157
warm	160
warm ,	-116
was a	212
wash	-109
watch	117
watched	234
water	210
water ,	192
water -	174
wave	121
wave of	117
way	129
we'll	296
wednesday	211
weekend	247
weekend .	300
weighs	117
went	-106
were	-136
what	-161
what <person>	-246
what a	348
when	-406
when <person>	-302
when <person> <hypes>	-152
whenever	-166
whenever <person>	-137
whenever <person> like	-127
where	182
where <person>	-192
whether	-236
which	-139
which <hypes>	-115
which <person>	117
which are	195
while	172
while <person>	177
who	221
who cannot	158
who feel	136
who knows	166
whole	109
whose	243
whose <body>	145
why	124
why <buyer>	215
wife	170
winter	205
with .	-112
with <drug>	-149
with <harm>	-129
with <remedy>	126
with a	-129
with food	-227
with the	173
within <time>	183
within a	-122
within a <time>	-116
without	185
won't	194
word	-137
words	-160
work	-200
work .	-148
work for	226
worth	401
worth a	230
would	264
would <hypes>	135
would like	-153
would rather	156
wouldn't	202
writes	125
wrote	-164
wrote to	-137
yes ,	196
yes .	-139
your <body> ,	-110
your <body> .	-102
your <drug>	144
your <product>	-154
your first	168
your old	133
your own	-141
yours	150
yourself	161
yourself .	178
zero	470
£	-489
£ #	-489
°	-121
° c	-116
·	-482
★ "	126
★ ★ "	126
★ ★ ☆	-168
★ ☆	-175
★ ☆ ☆	-200
☆	-175
☆ "	-168
☆ ☆	-200
☆ ☆ "	-193
￼	203`,
    'class': `active-property	-136
ail-verb	-181
ailment	-262
beauty-object	431
better-word	314
body-part	-179
buy-call	-168
buyer-noun	385
call-phrase	287
cause-verb	-232
complaint	-150
condition	-149
contra	-244
device	-301
drug	-216
endorse-phrase	152
evidence-report	-424
expertise	189
exposure	-408
harm	-420
harm-verb	-337
harmful	258
health-object	136
interact-cue	298
likelier	-114
likelihood	146
link-verb	-370
lower-verb	-533
natural-claim	116
occur-verb	227
offer	179
pathogen	-304
performance-phrase	-185
person	-122
pregnancy	-177
pseudo	-128
reporting	-188
side-effect	254
staff-noun	222
suffer-verb	250
superfood	122
superlative	233
supplement-noun	-89
symptom-object	460
treatment	-535
trouble	-287
unwell	-540
vital	301`,
    'heading': `&	209
: notes	-189
<benefit>	353
<body> <product>	153
<buy>	-159
<buyer>	136
<buyer> <rave>	158
<exposure>	-188
<form>	299
<health>	320
<hype>	-137
<hype> it	-179
<hypes>	-110
<person>	259
<person> tried	-188
<product>	173
<pseudo>	196
<raises>	165
<rave>	195
<staff>	258
<time>	-139
<treatment>	125
?	-137
a <condition>	-189
a <product>	-312
a glance	204
after	-124
after your	-113
again	-201
and what	321
at a	202
been	-138
big	252
compare	407
faq	213
for <person>	299
get	-245
glance	204
got	-116
helps	-160
holds	90
home	140
how <person>	430
how to	-197
in the	-117
ingredients	321
is in	126
it does	314
know	-141
me	-117
never	-206
next	263
notes	-265
notes from	-233
numbers	201
order	-162
questions	-115
research	-119
say	-218
signs	-108
small	188
step	212
story	122
table	-83
take	154
the <device>	-303
the <product>	-336
the first	213
the signs	-107
things	-266
things that	-140
through	-136
told	-158
tried	-189
visit	-124
what	323
what <hype>	120
what <person>	-361
what it	236
what the	-341
what they	327
who	-147
why <buyer>	201
why <hype>	-180
with a	292`,
    'place': `aftercare	235
alone	807
announced	-257
benefit	-142
block-quote	218
cell	-373
ends-bare	-311
ends-full	-151
ends-open	-222
faq	-260
first	224
in-aftercare	178
in-faq	-413
in-risk	144
instruction	153
item	159
lead-in	-222
long	347
quotation	-356
shop	-362
short	-291
title	-384
top	529
under-question	-470
very-short	-988`,
    'before': `company-voice	814`,
  },
}
