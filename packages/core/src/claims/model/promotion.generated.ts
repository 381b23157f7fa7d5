// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 0.116,
  strong: 1,
  weights: {
    'reason': `benefit-item	-384
better	364
brand	-206
call-phrase	269
comparative	120
complaint	-479
contact-line	124
convenience	143
crowd	131
crowd-share	-300
defines	240
direction	123
emphatic	-321
endorsement	196
exclaim	170
extreme	170
felt-change	-209
first-person	-461
food	142
fragment	-662
freebie	143
harm	-287
hedge	184
hype	-379
hype-phrase	207
hype-verb	-137
instruction	-220
item	-227
logistics	-192
marker	200
medical	252
named-expert	318
offer	189
our-offering	-131
plain-section	650
product-noun	-197
provider	-185
pseudo	-379
quotation	308
ranking	104
rave	-168
remedy	-367
remedy-benefit	-182
remedy-hype	198
remedy-property	-95
reporting	-267
scarce	216
section-quote	-103
selling-section	-1254
service-hours	412
superlative	224
telling-quote	-185
title	-231
verb-item	-278
you-promise	330`,
    'word': `%	162
10	-175
added	221
ankle	120
area	185
baby	-139
better	-214
big	173
blade	-110
bleed	-126
blood	-176
bone	-139
book	244
bottle	-126
brain	395
carries	263
cell	128
chair	-115
chance	121
cheeks	259
cherry	113
circulation	257
clinic	-109
coach	182
comfort	216
company	-142
constipated	-121
day	134
days	-388
dentist	-274
device	-130
difference	133
dissolves	-186
doctor	-414
don't	-135
doses	-169
double	125
drug	186
dust	229
effect	-103
effects	150
exercise	-186
extracts	-101
eyes	146
faces	-184
families	139
fan	-192
feeds	-140
feet	120
few	-165
fight	258
figure	150
fine	243
fire	162
first	133
fog	218
food	-147
fortnight	-173
free	172
gentle	124
gland	124
gut	360
half	-247
healthy	132
heavy	-185
higher	-146
hormones	-135
hot	-175
hours	-266
hug	145
i'm	-222
infusions	107
iron	146
joint	-224
just	-154
knee	-143
legs	137
lift	-186
love	140
lower	-160
machine	-163
magnesium	119
medical	-146
meet	344
melatonin	157
members	207
mind	133
minoxidil	143
money	-225
month	331
months	334
more	-130
most	-273
movement	-145
my	155
natural	-160
nature's	229
nerves	227
no	215
nobody	139
nurse	-269
nurses	248
oestrogen	159
off	132
office	-228
once	-140
one	-92
orders	-170
ordinary	-115
ovaries	118
pads	-119
paid	217
parents	117
patient	-114
patients	116
people	-642
percent	-122
perfect	-135
periods	-141
pharmacy	127
pill	158
pills	-162
plan	-159
plans	-122
posture	-153
pressure	-117
price	211
proven	-166
pulse	-165
pump	179
redness	193
refund	114
restores	-245
results	178
save	173
scanner	-128
scar	161
shoes	-253
shoulders	118
side	140
skin	71
softgels	182
some	-229
sticks	365
sting	256
support	116
tablets	311
teeth	-163
tell	205
test	176
third	156
tissue	-148
toddlers	234
toe	153
treat	117
trial	119
tub	297
up	409
use	175
vision	135
wakes	254
walking	185
wall	183
week	-124
weeks	-132
weight	-305
what	-144
where	162
while	116
year	-202
you'll	221
you're	254
you've	130
zinc	-110`,
    'run': `!	247
! "	125
" <body>	136
" <person>	77
" <proof>	-193
" and	175
" he	-164
#	-319
# -	-86
# .	-242
# :	238
# <percent> off	176
# <time>	-196
# and	114
# cm	154
# for	267
# for a	272
# in	-133
# mg	-168
# ml	-124
# mmhg	122
# on	-202
# p	-112
# p .	-112
# pounds	276
# to	-280
# to #	-134
&	269
( #	-106
( # <percent>	-105
, "	375
, " he	-164
, " she	114
, <body>	-122
, <convenience>	120
, <guarantee>	130
, <harm>	-198
, <hypes>	-269
, <offer>	200
, <performance>	142
, <performance> and	130
, <person>	195
, <raises>	110
, <remedy>	-127
, <remedy> and	-111
, <time>	-123
, <unwell>	-150
, a	165
, an	138
, and	77
, and <person>	286
, and it's	111
, and that	-115
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
, no	143
, one	-356
, or	-185
, our	281
, so	121
, the <body>	-158
, who	190
, with	120
- <body>	213
- <person>	134
- to	109
- to -	111
. "	604
. example	140
. m	-140
. m .	-140
: #	111
: <beauty>	109
: the	132
<beauty>	159
<beauty> ,	94
<beauty> are	147
<beauty> are the	166
<benefit>	207
<benefit> ,	156
<benefit> <health>	170
<benefit> and	-130
<benefit> the	-205
<body>	277
<body> ,	-260
<body> , the	-151
<body> -	173
<body> .	-298
<body> <harm>	-94
<body> <staff>	221
<body> around	-109
<body> have	188
<body> in	357
<body> in a	147
<body> on	312
<body> that	-127
<body> the	140
<body> to	136
<body> when	-198
<body> when <person>	-199
<body> with	139
<brand>	-206
<brand> <provider>	-187
<brand> is	138
<buy> .	-162
<buyer>	231
<buyer> ,	-236
<buyer> .	-235
<buyer> describe	109
<buyer> have	-153
<buyer> may	239
<buyer> under	138
<buyer> under #	138
<condition>	-324
<condition> ,	138
<condition> .	-279
<contra>	-194
<convenience>	137
<convenience> ,	137
<convenience> .	113
<deal> for	142
<device> ,	161
<device> .	-228
<drug>	-302
<drug> ,	-126
<drug> .	-246
<drug> <body>	183
<drug> are	138
<drug> have	173
<drug> two	102
<endorse>	296
<endorse> <staff>	250
<evidence> .	-136
<exposure>	-299
<exposure> ,	-288
<exposure> .	160
<form> with	184
<guarantee> .	126
<harm>	-204
<harm> ,	108
<harm> , <harm>	-129
<harm> .	-243
<harm> after	-124
<harm> has	136
<harm> or	-149
<harm> that	-135
<harmful>	191
<harms>	-244
<health>	107
<health> -	170
<health> .	310
<health> and	286
<health> and <health>	173
<health> in	-179
<hype>	215
<hype> <person>	-123
<hypes>	480
<hypes> <remedy>	161
<hypes> <unwell>	138
<hypes> <unwell> <body>	133
<hypes> and	-229
<hypes> every	-140
<hypes> it .	121
<hypes> the	287
<hypes> the <body>	147
<interact>	123
<likelihood>	182
<likelihood> .	244
<lowers>	-306
<natural> ,	-116
<offer>	377
<offer> ,	171
<offer> .	344
<pathogen> on	113
<percent> of <buyer>	-126
<percent> off	160
<performance> ,	142
<performance> .	-234
<person> <buyer>	-134
<person> <hypes>	-194
<person> <person>	-153
<person> a	171
<person> can	150
<person> choose	163
<person> don't	-129
<person> else	234
<person> got	-121
<person> have	-296
<person> in the	118
<person> is	-182
<person> may	-124
<person> need	108
<person> never	-209
<person> not	-133
<person> not a	-134
<person> under	-220
<person> under #	-219
<person> was	207
<person> went	-122
<person> who	81
<person> who knows	154
<product>	521
<product> ,	165
<product> , which	103
<product> and	268
<product> has	133
<product> that	131
<provider>	-96
<pseudo>	-190
<pseudo> ,	-147
<pseudo> .	-210
<raises>	323
<raises> #	221
<raises> <body> .	132
<raises> <remedy>	130
<raises> <unwell>	117
<rave> ,	-176
<rave> and	123
<rave> mg	-103
<remedy> ,	-192
<remedy> .	-190
<remedy> <form>	166
<remedy> <remedy>	104
<remedy> and	333
<remedy> and <remedy>	268
<remedy> have	-110
<remedy> is	-110
<reporting>	-283
<safe>	-252
<staff>	252
<staff> ,	-268
<staff> and	245
<staff> can	-205
<superlative>	134
<superlative> .	322
<superlative> in	195
<symptom> and	158
<time>	186
<time> #	226
<time> ,	-140
<time> .	-452
<time> ;	-128
<time> a	201
<time> by	-119
<time> later	178
<time> of	174
<time> or	-244
<time> to	187
<time> ￼	212
<time> ￼ .	212
<treatment>	-233
<treatment> .	100
<treatment> with	-145
<unwell>	-252
<unwell> ,	-191
<unwell> , <unwell>	-141
<unwell> <body>	377
<unwell> on	-144
<unwell> or	-174
<vital>	-480
<vital> ,	-169
<warning> the	106
a #	118
a <body>	-128
a <buyer>	-283
a <condition>	132
a <condition> ,	203
a <device>	-196
a <drug>	-112
a <evidence>	192
a <harm>	322
a <hypes>	144
a <likelihood>	220
a <provider>	-214
a <staff>	-580
a <staff> ,	-147
a <staff> .	-125
a <time>	-365
a <time> .	-118
a <treatment>	-292
a <unwell>	115
a <unwell> <body>	179
a <vital>	-134
a bit	-164
a new	112
a small	-186
a time	-145
a warm	137
a whole	136
about	-402
about #	-116
across	149
across the	158
action	175
advice	-137
after a	-162
again	424
again .	322
against #	139
ahead	-173
alert	132
all .	270
alone	97
already	429
also	-160
altogether	133
ambulance	-144
an <remedy>	165
an average	232
and ,	122
and , in	132
and <body>	-145
and <person>	117
and <remedy>	225
and it	191
and it's	111
and nothing	181
and sends	119
and that	-147
and the <product>	-272
and this	180
another <time>	206
answer .	168
any	-161
are in	-108
are not	-113
are the	222
around	-172
around the	-130
around the <body>	-115
as "	-103
ask	-150
asked	150
at <health>	-147
at a	-265
at a time	-145
at the	308
at the <body>	106
at the base	157
at work	-130
available	108
average	141
b	-112
bamboo	122
banned	126
base	154
base of	165
batch	189
bathroom	207
becomes	144
bedtime	132
bedtime .	131
been	-232
before	220
before <person>	263
beforehand	-182
beforehand .	-179
begin	111
behind it	-114
between	-119
bigger	205
billing	-127
birth	127
birth ,	135
bit	-169
board	167
both	-113
breakfast	165
bright	109
bring	-127
built	115
bus	230
but	-150
button	145
by <time>	-102
by an	211
by the	430
c	-188
calls	218
calls it	217
came	-172
can look	-123
cannot	111
card	107
care	-131
care .	-118
cause	103
change	-130
changes	-163
checks	-101
chill	121
choose	123
class	-155
cleared	93
cm	154
code	128
come and	143
come from	-136
come in	262
come in .	274
cost	268
could	195
cup	116
describe	243
differ	111
does not	-114
does the	198
doesn't	307
down ,	198
down in	-151
dr	534
dr .	446
drink	157
drinks	-160
early	130
eat	-172
eight	205
eleven	159
else	434
evening	-104
ever	245
every <buyer>	133
everything	-125
example	139
false	193
feel	208
feeling	133
fewer	-184
fewer than	-164
finding	125
fine	157
finer	103
first	231
five	-136
flat	145
food	-240
foods	-144
for .	201
for <buyer> who	137
for a	-182
for it	205
for it .	208
for the	-154
for those	123
for your	136
for yourself	241
form	-124
four <time>	145
fourteen	248
fourth	201
free	409
free .	173
free of	247
friend	255
from a	140
from a <harm>	175
from inside	153
from now	220
from the	-125
from your	153
fuller	231
go	-260
go to	-133
going	116
got	-154
group	-146
habit	126
handle	105
has an	187
has been	-144
have it	-198
have no	-116
he was	111
heat	-128
help	210
her own	307
here	235
here .	-160
hers	212
hills	143
him	137
holds	-217
holds the	-155
hope	187
how	-141
impossible	235
impossible .	235
improves	-179
in .	246
in :	136
in <treatment>	144
in <unwell>	-158
in a	622
in a <evidence>	198
in one	484
in our	137
in the	-376
in the <body>	-104
in the room	-139
in three <time>	136
in your	186
included	-134
included .	-166
inside .	125
inside the	-98
insurance	268
into	204
is <harmful>	-117
is <raises>	195
is <warning>	-109
is a	-270
is in the	111
is not	-152
is the	316
is where	181
it ,	271
it , "	162
it .	171
it <hypes>	211
it doesn't	114
it for	237
it for a	-109
it has	127
it is	135
it out	152
it out ,	163
it stops	123
it the	501
it with	152
it's	591
its own	-163
jelly	-149
jelly <body>	-146
just	289
keep	-293
keeps	346
know	-164
know .	151
knows	118
late	-123
later	190
leaflet	-156
leave	-236
led	121
led to	122
left	305
left behind	181
less	-105
let	148
let <person>	234
lid	195
lights	160
like	379
like <person>	193
liquid	144
listening	141
little	208
look	188
look .	238
lose <health>	-167
low	-122
lunch	157
m	-143
m .	-142
made	-219
made in	-131
make	-134
makers	203
makes	147
makes it	177
match	232
may be	106
may help	259
me	-296
meaning	-209
mg	-269
milk	232
minus	131
minus the	131
mirror	157
missing	167
mist	204
ml	-130
mmhg	122
money	249
more	290
more .	155
mr	115
my	103
my <product>	-112
names	156
needs	-127
new	187
next	-153
nine	157
no ,	202
no <harm>	139
no <harm> ,	143
no <provider>	206
none of	151
not a <staff>	-134
nothing in	-157
nothing to	191
now	401
nudges	163
numbers	194
of .	241
of <buyer>	-157
of <product>	196
of a	-119
of his	195
of it is	186
of the	-160
of the <body>	-126
off .	147
offer	-128
often	-211
on .	128
on <body>	156
on <person>	-165
on each	128
on one	-145
on the first	-136
once	162
one	-169
one <body>	-118
one <product>	-112
one thing	-141
one thing at	-141
ones	-162
online	-115
only	-115
optometrist	-235
or <symptom>	-157
order	282
our <staff>	160
ours	-114
out ,	149
over	252
over eight	123
over eight <time>	123
own	676
p	-115
p .	-114
p . m	-114
pack	185
parcel	-154
part	-180
part of	-118
passes	209
passes .	222
past the	177
per	-133
piece	120
pink	163
plain	-109
plant	132
podiatrist	156
pot	-231
pot .	-231
pounds	225
print	-111
pulses	179
queue	120
quiet	262
rather than	-154
rather than a	-150
reads	166
reason	144
reported	-139
result	189
result is	162
room	-279
roughly	-132
row	170
run	145
run out	127
sand	221
saw	-201
say that	-168
says	137
says ,	-187
says .	157
see	-248
seen	-343
send	203
sends	238
sensible	-141
set	124
several	-141
shed	119
shelf	239
short	-210
should	-195
should be	-182
since #	132
site	-232
six	-175
size	-138
slips	364
small	-375
smarter	425
so	462
soft	158
something	156
sometimes	154
speak	210
speak of	159
spend	121
spread	145
squeeze	106
stand	382
standard	164
starts with	131
states	-130
states .	-123
story	121
straight	97
stray	160
such	-199
such as	-156
sudden	-185
sunday	202
supper	210
sweat	143
swim	-152
take	-202
teaches	468
tells	123
tested	149
than	-128
that <hypes>	114
that <hypes> the	121
that <person>	-167
that a	-154
that slips	187
the <body>	-574
the <body> .	-155
the <body> and	-220
the <body> for	157
the <body> in	257
the <brand>	166
the <device>	-198
the <health>	99
the <hypes>	-152
the <lowers>	-125
the <pathogen> ,	116
the <person>	173
the <person> <time>	162
the <product>	-239
the <remedy>	-142
the <staff>	-254
the <superlative>	270
the <superlative> .	330
the <treatment>	-162
the base	154
the base of	165
the bus	244
the lid	203
the one	203
the result	250
the result is	185
the room	-139
the same	-127
the squeeze	110
the water	219
the work	212
themselves .	120
there's	177
they have	128
thick	-110
thing	-172
thing at	-141
thing at a	-141
this is	130
through a	-100
through the	232
through the <beauty>	107
thursday	217
time	-230
tiny	-117
to #	-114
to <harm>	178
to <harm> .	211
to <raises>	212
to do	113
to one	145
to say	-148
touch	113
touches	165
tour	155
training	194
trouble	127
trouble .	183
try	-172
twelve	191
two	-153
under # .	-165
until #	-204
up	-349
up to	-171
up to #	-120
use	403
use ,	179
use <drug>	162
wait	-133
walk out	118
ward	132
warm	119
was a	218
watched	227
water	168
wave	120
we'll	167
wednesday	225
weekend	312
weekend .	317
well	-115
what	143
what <person>	-106
what a	320
when	-375
when <person>	-337
where	428
which	-144
who	390
who knows	149
whole	105
whose	231
whose <body>	120
winter	310
with <person>	-148
with food	-246
with the	186
within	-173
without	112
won't	214
words	-116
work .	-133
worth	194
would	321
wrote	-121
yes	191
yes ,	224
your <body> ,	-154
your <drug>	104
your <product>	-183
your first	99
your own	-124
yourself	204
zero	336
·	-352
· #	-124
★ ★ ☆	-122
★ ☆	-147
★ ☆ ☆	-147
☆	-147
☆ "	-136
☆ ☆	-147
☆ ☆ "	-136
￼	142
￼ .	94`,
    'class': `active-property	-144
ail-verb	-188
ailment	-256
beauty-object	582
benefit-verb	-258
better-word	364
body-part	-134
buyer-noun	357
call-phrase	269
complaint	-271
condition	-298
contra	-195
convenience	143
device	-170
drug	-217
endorse-phrase	196
evidence-report	-253
exposure	-294
harm	-371
harm-verb	-176
harmful	186
herb	-178
hype-phrase	207
hype-verb	118
interact-cue	122
likelihood	172
link-verb	-209
lower-verb	-383
neutral-advice	-148
nutrient	-157
occur-verb	533
offer	189
pathogen	-86
product-noun	-197
provider-noun	-185
pseudo	-177
raise-verb	280
reporting	-234
risk-tone	-148
side-effect	132
staff-noun	101
suffer-verb	322
superfood	142
superlative	140
symptom-object	542
time-unit	-137
treatment	-396
trouble	-152
unwell	-371
vital	367`,
    'heading': `, #	135
<benefit>	331
<buy>	-153
<buyer>	249
<buyer> <rave>	140
<condition>	169
<condition> ?	109
<form>	262
<health>	314
<hype>	134
<person>	228
<raises>	154
<staff>	186
?	-194
a glance	167
about	-125
and what	303
at a	166
does it	112
first	-157
get	-301
glance	167
home	139
how	161
how <person>	408
how to	-134
ingredients	307
know	-125
next	221
nutrition	-142
questions	-114
signs	-111
small	237
the <product>	-134
the <treatment>	-126
things	-158
us	166
warnings	98
what	151
what the	-402
what they	310
why	-101`,
    'place': `aftercare	134
alone	926
announced	-367
block-quote	184
cell	-276
ends-full	-209
faq	-629
first	270
in-aftercare	135
in-faq	-416
item	153
long	328
paragraph	135
plain	-63
quotation	216
shop	375
short	-247
title	-264
top	718
under-question	-603
very-short	-611`,
    'before': `company-voice	602`,
  },
}
