// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 0.124,
  strong: 1,
  weights: {
    'reason': `benefit-item	-385
better	362
brand	-205
call-phrase	272
comparative	121
complaint	-480
contact-line	118
convenience	144
crowd	133
crowd-share	-308
defines	242
direction	126
emphatic	-320
endorsement	197
exclaim	182
extreme	169
felt-change	-208
first-person	-464
food	141
fragment	-667
harm	-287
hedge	182
hype	-384
hype-phrase	209
hype-verb	-137
imperative	156
instruction	-233
item	-235
logistics	-196
marker	201
medical	250
named-expert	336
offer	191
our-offering	-133
plain-section	648
product-noun	-200
provider	-184
pseudo	-375
quotation	318
ranking	99
rave	-167
remedy	-372
remedy-benefit	-182
remedy-hype	198
remedy-property	-95
reporting	-272
scarce	216
section-quote	-102
selling-section	-1256
service-hours	409
superlative	222
telling-quote	-188
title	-232
verb-item	-277
you-promise	331`,
    'word': `%	162
10	-176
added	221
ankle	119
area	185
baby	-142
better	-216
big	172
blade	-110
bleed	-125
blood	-178
bone	-139
book	241
bottle	-125
brain	397
carries	262
cell	128
chair	-116
chance	120
cheeks	259
cherry	113
circulation	256
clinic	-112
coach	184
comfort	213
company	-141
constipated	-121
day	129
days	-387
dentist	-270
device	-130
difference	133
dissolves	-185
doctor	-408
don't	-135
doses	-169
double	129
drug	182
dust	228
effect	-103
effects	150
exercise	-187
extracts	-101
eyes	147
faces	-184
families	140
fan	-191
feeds	-140
feet	117
few	-165
fight	257
figure	147
fine	243
fire	162
first	133
fog	218
food	-147
fortnight	-173
free	175
gentle	122
gland	123
gut	360
half	-250
healthy	131
heavy	-184
higher	-146
hormones	-134
hot	-176
hours	-266
hug	148
i'm	-220
infusions	107
iron	146
joint	-224
just	-153
knee	-145
legs	136
lift	-187
love	138
lower	-155
machine	-163
magnesium	117
medical	-146
meet	346
melatonin	157
members	201
mind	133
minoxidil	143
money	-214
month	329
months	334
more	-129
most	-273
movement	-143
my	155
natural	-161
nature's	229
nerves	225
no	213
nobody	139
nurse	-262
nurses	247
oestrogen	159
off	133
office	-228
once	-141
one	-95
orders	-165
ordinary	-115
ovaries	118
over	-109
pads	-115
paid	217
parents	117
patient	-116
patients	115
people	-643
percent	-123
perfect	-132
periods	-139
pharmacy	127
pill	156
pills	-160
plan	-159
plans	-123
posture	-154
pouch	-102
pressure	-118
price	206
proven	-167
pulse	-166
pump	179
readers	110
redness	193
refund	112
restores	-245
results	184
save	173
scanner	-128
scar	161
shoes	-256
shoulders	118
side	140
skin	73
softgels	182
some	-229
sticks	364
sting	257
support	112
tablets	309
teeth	-163
tell	205
test	177
third	152
tissue	-148
toddlers	235
toe	153
treat	118
trial	119
tub	293
up	423
use	175
vision	134
wakes	254
walking	185
wall	182
week	-126
weeks	-132
weight	-311
what	-144
where	162
while	114
year	-204
you'll	220
you're	253
you've	130
zinc	-110`,
    'run': `!	257
! "	137
" <body>	136
" <person>	75
" <proof>	-191
" and	174
" he	-164
#	-327
# -	-86
# .	-248
# :	238
# <percent> off	177
# <time>	-195
# and	114
# cm	153
# for	266
# for a	274
# in	-131
# mg	-168
# ml	-123
# mmhg	122
# on	-205
# p	-114
# p .	-114
# pounds	277
# to	-279
# to #	-134
&	270
( #	-106
( # <percent>	-105
, "	372
, " he	-164
, " she	113
, <body>	-122
, <convenience>	119
, <guarantee>	182
, <harm>	-198
, <hypes>	-269
, <offer>	197
, <performance>	142
, <performance> and	129
, <person>	193
, <raises>	110
, <remedy>	-130
, <remedy> and	-111
, <time>	-123
, <unwell>	-149
, a	163
, an	138
, and	80
, and <person>	287
, and it's	111
, and that	-112
, and the	142
, and this	180
, but	-149
, do	124
, from	236
, in	169
, it	102
, minus	131
, minus the	131
, never	356
, no	144
, one	-352
, our	282
, so	121
, the <body>	-158
, who	189
, with	120
- <body>	214
- <person>	135
- to	109
- to -	111
. "	602
. example	137
. m	-139
. m .	-139
: #	111
: <beauty>	110
: the	132
<beauty>	157
<beauty> ,	93
<beauty> are	147
<beauty> are the	166
<benefit>	209
<benefit> ,	156
<benefit> <health>	170
<benefit> and	-129
<benefit> the	-205
<body>	282
<body> ,	-260
<body> , the	-151
<body> -	174
<body> .	-294
<body> <harm>	-94
<body> <staff>	225
<body> around	-109
<body> have	187
<body> in	366
<body> in a	146
<body> on	311
<body> that	-128
<body> the	142
<body> to	136
<body> when	-198
<body> when <person>	-200
<body> with	140
<brand>	-205
<brand> <provider>	-188
<brand> is	138
<buy> .	-161
<buyer>	227
<buyer> ,	-234
<buyer> .	-235
<buyer> describe	111
<buyer> have	-152
<buyer> may	239
<buyer> under	139
<buyer> under #	139
<condition>	-327
<condition> ,	136
<condition> .	-278
<contra>	-194
<convenience>	138
<convenience> ,	140
<convenience> .	112
<deal> for	142
<device> ,	162
<device> .	-228
<drug>	-304
<drug> ,	-125
<drug> .	-245
<drug> <body>	183
<drug> are	139
<drug> have	173
<drug> two	103
<endorse>	298
<endorse> <staff>	251
<evidence> .	-137
<exposure>	-293
<exposure> ,	-287
<exposure> .	158
<form> with	184
<guarantee> ,	105
<guarantee> .	123
<guarantee> <body>	-109
<harm>	-204
<harm> ,	107
<harm> , <harm>	-130
<harm> .	-247
<harm> after	-123
<harm> has	137
<harm> or	-149
<harm> that	-134
<harmful>	190
<harms>	-245
<health>	123
<health> -	167
<health> .	303
<health> and	282
<health> and <health>	171
<health> in	-180
<hype>	215
<hype> <person>	-123
<hypes>	479
<hypes> <remedy>	161
<hypes> <unwell>	138
<hypes> <unwell> <body>	133
<hypes> and	-230
<hypes> every	-140
<hypes> it .	121
<hypes> the	286
<hypes> the <body>	147
<interact>	121
<likelihood>	184
<likelihood> .	248
<lowers>	-302
<natural> ,	-116
<offer>	373
<offer> ,	164
<offer> .	342
<pathogen> on	113
<percent> of <buyer>	-127
<percent> off	159
<performance> ,	140
<performance> .	-238
<person> <buyer>	-133
<person> <hypes>	-195
<person> <person>	-153
<person> a	170
<person> can	149
<person> choose	163
<person> don't	-128
<person> else	230
<person> got	-121
<person> have	-298
<person> in the	118
<person> is	-182
<person> may	-123
<person> need	108
<person> never	-208
<person> not	-132
<person> not a	-132
<person> under	-220
<person> under #	-219
<person> was	208
<person> went	-121
<person> who	83
<person> who knows	154
<product>	523
<product> ,	169
<product> , which	103
<product> and	274
<product> has	133
<product> that	130
<provider>	-95
<pseudo>	-188
<pseudo> ,	-146
<pseudo> .	-210
<raises>	329
<raises> #	221
<raises> <body> .	131
<raises> <remedy>	130
<raises> <unwell>	117
<rave> ,	-177
<rave> and	124
<rave> mg	-102
<remedy> ,	-197
<remedy> .	-190
<remedy> <form>	166
<remedy> <remedy>	104
<remedy> and	334
<remedy> and <remedy>	268
<remedy> have	-110
<remedy> is	-110
<reporting>	-284
<safe>	-256
<staff>	300
<staff> ,	-263
<staff> and	246
<staff> can	-198
<superlative>	137
<superlative> .	322
<superlative> in	195
<symptom> and	158
<time>	170
<time> #	227
<time> ,	-143
<time> .	-455
<time> ;	-128
<time> a	199
<time> by	-119
<time> later	178
<time> of	173
<time> or	-246
<time> to	187
<time> ￼	212
<time> ￼ .	212
<treatment>	-234
<treatment> .	98
<treatment> with	-144
<unwell>	-254
<unwell> ,	-191
<unwell> , <unwell>	-140
<unwell> <body>	377
<unwell> on	-144
<unwell> or	-173
<vital>	-481
<vital> ,	-169
<warning> the	108
a #	115
a <body>	-128
a <buyer>	-285
a <condition>	129
a <condition> ,	199
a <device>	-199
a <drug>	-112
a <evidence>	192
a <harm>	321
a <hypes>	146
a <likelihood>	220
a <provider>	-214
a <staff>	-576
a <staff> ,	-145
a <staff> .	-122
a <time>	-366
a <time> .	-117
a <treatment>	-291
a <unwell>	114
a <unwell> <body>	178
a <vital>	-137
a bit	-165
a new	111
a small	-187
a time	-145
a warm	139
a whole	138
about	-403
about #	-115
across	148
across the	158
action	175
advice	-137
after a	-160
again	423
again .	321
against #	140
ahead	-173
alert	132
all .	270
alone	95
already	425
also	-160
altogether	135
ambulance	-144
an <remedy>	165
an average	232
and ,	123
and , in	133
and <body>	-146
and <person>	117
and <remedy>	225
and it	193
and it's	111
and nothing	179
and sends	118
and that	-145
and the <product>	-273
and this	180
another <time>	207
answer .	167
any	-160
are in	-109
are not	-114
are the	223
around	-176
around the	-130
around the <body>	-115
as "	-100
ask	-147
asked	149
at <health>	-154
at a	-267
at a time	-145
at the	309
at the <body>	109
at the base	157
at work	-130
available	107
average	141
b	-112
bamboo	122
banned	123
base	154
base of	165
batch	188
bathroom	208
becomes	144
bedtime	132
bedtime .	131
been	-229
before	229
before <person>	261
beforehand	-180
beforehand .	-177
begin	111
behind it	-112
between	-120
bigger	206
billing	-127
birth	127
birth ,	136
bit	-170
board	167
both	-114
breakfast	166
bright	110
bring	-127
built	115
bus	230
but	-151
button	145
by <time>	-101
by an	211
by the	429
c	-173
calls	219
calls it	217
came	-173
can look	-123
cannot	112
card	109
care	-130
care .	-118
cause	102
change	-132
changes	-163
checks	-101
chill	121
choose	116
class	-156
cleared	93
cm	153
code	129
come and	144
come from	-135
come in	260
come in .	272
cost	267
could	193
cup	117
describe	246
differ	111
does not	-114
does the	198
doesn't	306
down ,	198
down in	-151
dr	528
dr .	444
drink	156
drinks	-159
early	129
eat	-172
eight	208
eleven	159
else	430
ever	244
every <buyer>	132
everything	-122
example	136
false	193
feel	207
feeling	134
fewer	-183
fewer than	-164
finding	126
fine	157
finer	102
first	231
flat	144
food	-241
foods	-145
for .	206
for <buyer> who	139
for a	-183
for it	206
for it .	208
for the	-157
for those	123
for your	134
for yourself	238
form	-124
four <time>	145
fourteen	248
fourth	201
free	458
free .	224
free of	243
friend	255
from a	139
from a <harm>	175
from inside	153
from now	221
from the	-113
from your	152
fuller	231
go	-260
go to	-133
going	116
got	-154
group	-143
habit	126
handle	105
has an	187
has been	-145
have it	-203
have no	-114
he was	111
heat	-128
help	208
her own	306
here	234
here .	-161
hers	214
hills	144
him	138
holds	-217
holds the	-155
hope	187
how	-141
impossible	235
impossible .	235
improves	-182
in .	245
in :	135
in <treatment>	144
in <unwell>	-158
in a	622
in a <evidence>	198
in one	484
in our	137
in the	-377
in the <body>	-104
in the room	-138
in three <time>	135
in your	186
included	-132
included .	-166
inside .	125
inside the	-98
insurance	268
into	203
is <harmful>	-117
is <raises>	195
is <warning>	-107
is a	-271
is in the	110
is not	-152
is the	317
is where	181
it ,	270
it , "	162
it .	174
it <hypes>	210
it doesn't	114
it for	284
it for a	-111
it has	127
it is	136
it out	153
it out ,	163
it stops	123
it the	501
it with	151
it's	587
its own	-163
jelly	-149
jelly <body>	-146
just	284
keep	-292
keeps	346
know	-164
know .	150
knows	118
late	-124
later	191
leaflet	-156
leave	-236
led	122
led to	123
left	305
left behind	181
less	-105
let	148
let <person>	234
lid	195
lights	159
like	372
like <person>	193
liquid	143
listening	140
little	206
look	189
look .	239
lose <health>	-173
low	-121
lunch	157
m	-142
m .	-141
made	-220
made in	-132
make	-135
makers	202
makes	146
makes it	177
match	232
may be	106
may help	258
me	-299
meaning	-212
mg	-269
milk	232
minus	131
minus the	131
mirror	157
missing	170
mist	204
ml	-129
mmhg	122
money	249
more	289
more .	155
mr	116
my	101
my <product>	-112
names	155
needs	-127
new	185
next	-138
nine	156
no ,	202
no <harm>	139
no <harm> ,	143
no <provider>	205
none of	150
not a <staff>	-132
nothing in	-157
nothing to	188
now	400
nudges	162
numbers	194
of .	248
of <buyer>	-158
of <product>	193
of a	-119
of his	197
of it is	185
of the	-160
of the <body>	-126
off .	149
offer	-128
often	-211
on .	125
on <body>	155
on <person>	-165
on each	126
on one	-145
on the first	-137
once	162
one	-171
one <body>	-118
one <product>	-109
one thing	-142
one thing at	-141
ones	-161
online	-114
only	-115
optometrist	-235
or <symptom>	-156
order	280
our <staff>	163
ours	-115
out ,	150
over	251
over eight	123
over eight <time>	123
own	679
p	-116
p .	-116
p . m	-116
pack	183
parcel	-154
part	-180
part of	-119
passes	209
passes .	222
past the	176
pay	104
per	-131
piece	122
pink	163
plain	-110
plant	131
podiatrist	155
pot	-229
pot .	-229
pounds	225
print	-111
pulses	178
queue	120
quiet	315
rather than	-154
rather than a	-149
reads	166
reason	145
reported	-138
result	188
result is	163
room	-284
roughly	-138
row	170
run	159
run out	126
sand	221
saw	-201
say that	-167
says	135
says ,	-187
says .	156
see	-250
seen	-338
send	204
sends	237
sensible	-140
set	124
several	-141
shed	121
shelf	239
short	-210
should	-196
should be	-180
since #	132
site	-232
six	-176
size	-142
slips	364
small	-375
smarter	426
so	459
soft	159
something	157
sometimes	154
speak	210
speak of	159
spend	121
spread	145
squeeze	105
stand	382
standard	164
starts with	130
states	-126
states .	-118
story	120
straight	95
stray	160
such	-199
such as	-156
sudden	-185
sunday	204
supper	210
sweat	143
swim	-152
take	-204
teaches	467
tells	123
tested	149
than	-128
that <hypes>	116
that <hypes> the	121
that <person>	-168
that a	-151
that slips	187
the <body>	-575
the <body> .	-153
the <body> and	-220
the <body> for	156
the <body> in	257
the <brand>	165
the <device>	-199
the <health>	96
the <hypes>	-153
the <lowers>	-121
the <pathogen> ,	115
the <person>	172
the <person> <time>	162
the <product>	-240
the <remedy>	-141
the <staff>	-250
the <superlative>	269
the <superlative> .	330
the <treatment>	-161
the base	154
the base of	165
the bus	243
the lid	203
the one	204
the result	249
the result is	185
the room	-138
the same	-128
the squeeze	110
the water	219
the work	212
themselves .	120
there's	177
they have	127
thick	-110
thing	-173
thing at	-141
thing at a	-141
this is	130
through a	-99
through the	231
through the <beauty>	105
thursday	216
time	-233
tiny	-117
to #	-115
to <harm>	179
to <harm> .	211
to <raises>	211
to do	113
to one	146
to say	-148
touch	112
touches	165
tour	154
training	194
trouble	126
trouble .	183
try	-177
twelve	190
two	-161
under # .	-165
until #	-207
up	-348
up to	-171
up to #	-119
use	401
use ,	180
use <drug>	163
wait	-134
walk out	118
ward	133
warm	120
was a	217
watched	228
water	170
wave	120
we'll	154
wednesday	225
weekend	311
weekend .	316
well	-117
what	143
what <person>	-106
what a	320
when	-376
when <person>	-338
where	428
which	-142
who	386
who knows	149
whole	106
whose	228
whose <body>	119
winter	310
with <person>	-147
with food	-246
with the	185
with your	92
within	-170
without	108
won't	209
words	-114
work .	-133
worth	194
would	322
wrote	-120
yes	190
yes ,	224
your <body> ,	-156
your <drug>	103
your <product>	-178
your first	98
your own	-124
yourself	201
zero	337
·	-352
· #	-124
★ ★ ☆	-121
★ ☆	-147
★ ☆ ☆	-147
☆	-147
☆ "	-136
☆ ☆	-147
☆ ☆ "	-136
￼	143
￼ .	95`,
    'class': `active-property	-141
ail-verb	-191
ailment	-257
beauty-object	580
benefit-verb	-258
better-word	362
body-part	-132
buyer-noun	351
call-phrase	272
complaint	-271
condition	-300
contra	-195
convenience	144
device	-176
drug	-218
endorse-phrase	197
evidence-report	-254
exposure	-291
harm	-376
harm-verb	-177
harmful	182
herb	-175
hype-phrase	209
hype-verb	117
interact-cue	120
likelihood	174
link-verb	-208
lower-verb	-381
neutral-advice	-156
nutrient	-158
occur-verb	531
offer	191
pathogen	-89
product-noun	-200
provider-noun	-184
pseudo	-176
raise-verb	280
reporting	-237
risk-tone	-149
side-effect	132
suffer-verb	315
superfood	141
superlative	143
symptom-object	543
time-unit	-122
treatment	-397
trouble	-152
unwell	-374
vital	361`,
    'heading': `, #	135
<benefit>	331
<buy>	-155
<buyer>	248
<buyer> <rave>	140
<condition>	167
<condition> ?	108
<form>	259
<health>	311
<hype>	132
<person>	227
<raises>	153
<staff>	185
?	-197
a glance	165
about	-126
and what	302
at a	164
does it	111
first	-158
get	-305
glance	165
home	164
how	159
how <person>	407
how to	-135
ingredients	306
know	-124
next	220
nutrition	-142
questions	-115
signs	-111
small	236
the <product>	-132
the <treatment>	-127
things	-158
us	162
warnings	98
what	147
what the	-401
what they	309
why	-102`,
    'place': `aftercare	132
alone	927
announced	-368
block-quote	183
cell	-275
ends-full	-211
faq	-628
first	268
in-aftercare	134
in-faq	-412
item	156
long	320
paragraph	138
plain	-58
quotation	219
shop	375
short	-245
title	-264
top	718
under-question	-604
very-short	-612`,
    'before': `company-voice	601`,
  },
}
