// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 0.123,
  strong: 1.9,
  weights: {
    'reason': `benefit	-137
benefit-item	-314
better	359
brand	-245
brand-promise	-134
call-phrase	341
comparative	110
complaint	-377
contact-line	178
crowd-share	-290
deal	169
defines	260
direction	137
emphatic	-166
endorsement	209
exclaim	185
expertise	129
extreme	136
felt-change	-197
first-person	-356
food	135
fragment	-560
free-list	125
freebie	221
harm	-297
hype	-392
hype-verb	-201
instruction	-185
item	-239
logistics	-169
marker	274
medical	361
named-expert	292
negated	-72
offer	298
plain-section	669
price	-320
product-noun	-112
provider	-122
pseudo	-346
quotation	132
ranking	246
remedy	-231
remedy-benefit	-171
remedy-hype	210
remedy-property	-94
reporting	-251
scarce	182
section-quote	-315
selling-section	-1545
service-hours	429
signed-quote	161
superlative	269
title	-387
track-record	-186
verb-item	-187
you	-122
you-promise	278`,
    'word': `%	219
10	-189
added	225
ankle	109
area	179
baby	-112
back	102
balm	193
beats	-130
better	-188
big	195
bleed	-114
block	126
blood	-191
bone	-122
book	234
bottle	-116
brain	289
call	129
carries	273
cell	123
chair	-198
chance	116
cheeks	110
cherry	110
circulation	259
coach	176
comfort	229
company	-157
constipated	-109
day	169
days	-293
dentist	-275
device	-114
difference	121
dissolves	-143
doctor	-427
don't	-126
dose	-183
doses	-206
double	139
down	-110
dust	266
ear	-146
effect	-198
effects	172
exercise	-185
extracts	-103
eyes	171
faces	-156
families	135
family	114
fan	-190
feeds	-131
feet	117
few	-164
fight	279
figure	196
filter	198
fine	245
fire	147
first	150
fog	212
food	-143
fortnight	-177
fragrance	-124
free	96
fungus	115
gland	126
gut	376
half	-176
hands	137
healthy	141
heavy	-167
herbal	-127
higher	-156
hot	-164
hours	-318
hug	162
hurts	112
i'm	-193
ill	-164
imagine	112
infusions	104
iron	129
jaw	-186
joint	-198
just	-124
knee	-149
knees	234
lasting	-115
lift	-129
love	113
lower	-155
machine	-151
magnesium	121
many	114
medical	-123
meet	349
melatonin	167
members	251
mind	308
minoxidil	120
money	-225
month	427
months	297
more	-129
most	-274
movement	-156
muscle	-181
muscles	-178
my	115
natural	-214
nature's	232
nerves	193
no	222
nobody	193
nurse	-303
nurses	306
oestrogen	163
office	-243
ointment	-106
once	-156
one	-78
orders	-176
pads	-395
paid	220
parents	132
patient	-92
people	-709
percent	-154
perfect	-129
periods	-129
pharmacy	109
pill	162
pills	-167
plan	-179
plans	-119
posture	-159
practice	110
pressure	-152
price	217
products	-138
proven	-135
pulse	-160
pump	192
redness	222
remove	-123
restless	190
restores	-243
results	138
ring	-121
save	162
scanner	-122
scar	167
seconds	123
see	159
shoes	-228
shoulders	210
side	169
skin	69
softgels	166
some	-310
stick	150
sticks	355
sting	258
straight	122
strongest	-185
sunglasses	179
support	133
tablets	314
teeth	-225
tell	217
test	164
tissue	-150
toddlers	232
toe	149
toxin	-158
tub	278
up	331
use	160
vision	142
wakes	236
walking	122
wall	172
week	-131
what	-128
where	253
year	-351
years	-114
you'll	190
you're	271
zinc	-101`,
    'run': `!	317
! "	212
" <body>	136
" <hype>	-270
" <person>	157
" <proof>	-184
" <superlative>	-172
" and	180
" he	-161
" it's	-115
" she	156
" the	179
#	-375
# ,	-233
# , #	-101
# .	-272
# :	282
# <percent> off	227
# <time>	-204
# and #	-107
# cm	153
# for	342
# for a	298
# in	-157
# in #	-125
# mg	-157
# mmhg	115
# on	-186
# p	-117
# p .	-117
# pounds	284
# to	-311
# to #	-143
# °	-117
# ° c	-111
$ # .	182
&	376
( #	-116
( # <percent>	-115
, "	296
, " he	-150
, " she	161
, #	-121
, <body>	-137
, <convenience>	122
, <guarantee>	135
, <harm>	-210
, <hype>	-123
, <hypes>	-184
, <offer>	202
, <performance>	164
, <performance> and	152
, <person>	290
, <time>	-113
, <unwell>	-148
, a	121
, against	150
, against #	150
, and	54
, and <person>	367
, and it	145
, and that	-116
, and this	190
, because	-154
, but	-247
, do	128
, from	236
, in	162
, minus	120
, minus the	120
, never	365
, no	203
, one	-288
, or	-258
, our	285
, so	200
, that's	139
, the <body>	-145
, who	170
, with	127
, yes	-120
, yes .	-112
- <body>	216
- <person>	145
- c	-136
- term	-104
- to	117
- to -	119
. "	580
. " -	-105
. example	186
. m	-130
. m .	-130
: the	141
; it	-122
; it <hypes>	-108
<achievement>	-112
<beauty> , and	115
<beauty> are	152
<beauty> are the	165
<beauty> like	201
<beauty> may	-139
<beauty> to	386
<benefit>	231
<benefit> ,	168
<benefit> <health>	189
<benefit> and	-98
<benefit> the	-174
<body>	240
<body> ,	-281
<body> , "	-169
<body> , the	-141
<body> -	177
<body> .	-310
<body> :	-139
<body> <harm>	-129
<body> <pseudo>	-93
<body> <staff>	232
<body> around	-117
<body> for	118
<body> have	146
<body> in	443
<body> in a	138
<body> into	148
<body> is	-129
<body> on	323
<body> that	-120
<body> the	151
<body> to	120
<body> when	-165
<body> when <person>	-166
<body> with	172
<body> within	-140
<brand>	-245
<brand> <product>	-194
<brand> <provider>	-199
<brand> is	193
<buy> .	-138
<buyer>	214
<buyer> ,	-150
<buyer> .	-227
<buyer> describe	134
<buyer> have	-168
<buyer> may	241
<buyer> under	142
<buyer> under #	148
<condition>	-273
<condition> ,	191
<condition> .	-274
<contra>	-164
<convenience> ,	166
<deal>	143
<device>	-160
<device> ,	168
<device> -	-121
<device> .	-149
<drug>	-389
<drug> ,	-124
<drug> .	-271
<drug> <body>	323
<drug> are	128
<drug> have	183
<drug> it	-158
<drug> with	-109
<endorse>	301
<endorse> <staff>	248
<evidence>	-143
<expertise>	128
<exposure>	-385
<exposure> ,	-192
<exposure> .	179
<form> with	168
<guarantee> .	138
<guarantee> <body>	-115
<harm>	-239
<harm> ,	96
<harm> , <harm>	-145
<harm> , no	282
<harm> .	-232
<harm> after	-112
<harm> has	137
<harm> or	-186
<harmful>	175
<harms>	-291
<health>	142
<health> -	172
<health> .	286
<health> and	287
<health> and <health>	178
<hype>	181
<hypes>	583
<hypes> .	-164
<hypes> <remedy>	170
<hypes> <unwell>	154
<hypes> <unwell> <body>	143
<hypes> and	-227
<hypes> as	-105
<hypes> every	-120
<hypes> from	153
<hypes> it	104
<hypes> it .	128
<hypes> over	144
<hypes> the	330
<hypes> the <body>	158
<hypes> the <pathogen>	131
<interact>	136
<likelihood>	211
<likelihood> .	242
<lowers>	-423
<lowers> to	-121
<natural> ,	-99
<offer>	423
<offer> ,	161
<offer> .	349
<percent> off	201
<performance>	87
<performance> ,	153
<performance> .	-226
<performance> and	138
<performance> it	253
<person> <buyer>	-173
<person> <hypes>	-215
<person> <person>	-134
<person> <time> a	160
<person> a	239
<person> can	274
<person> choose	168
<person> do	135
<person> else	247
<person> feel	-146
<person> find	149
<person> got	-108
<person> have	-256
<person> in the	127
<person> is	-162
<person> need	142
<person> never	-184
<person> not	-131
<person> not a	-108
<person> of	-194
<person> put	-177
<person> under	-195
<person> under #	-193
<person> was	168
<person> who	104
<person> who knows	162
<person> with	-145
<pregnancy>	-131
<product>	480
<product> ,	164
<product> .	123
<product> and	268
<product> has	110
<product> that	176
<provider> ,	184
<provider> <treatment>	110
<pseudo>	-155
<pseudo> ,	-149
<pseudo> .	-191
<raises>	262
<raises> #	195
<raises> -	198
<raises> <body> .	115
<raises> <remedy>	131
<raises> <unwell>	115
<rave> ,	-194
<rave> and	136
<rave> mg	-121
<remedy> , <remedy>	98
<remedy> .	-192
<remedy> <form>	247
<remedy> and	481
<remedy> and <remedy>	311
<remedy> have	-111
<remedy> is	-143
<remedy> to	140
<reporting>	-260
<safe>	-353
<safe> .	-212
<side-effect>	-112
<staff>	348
<staff> ,	-182
<staff> and	240
<staff> can	-210
<superlative>	130
<superlative> .	290
<superlative> in	202
<symptom>	182
<symptom> and	119
<time>	181
<time> #	259
<time> .	-618
<time> a	230
<time> by	-110
<time> is	-142
<time> later	184
<time> of	168
<time> of use	-118
<time> or	-210
<time> to	178
<time> ￼	215
<time> ￼ .	215
<treatment>	-230
<treatment> ,	118
<treatment> .	101
<treatment> with	-115
<unwell>	-324
<unwell> ,	-181
<unwell> , <unwell>	-139
<unwell> .	-199
<unwell> <body>	482
<unwell> on	-129
<unwell> or	-140
<vital>	-487
<vital> ,	-207
<warning> the	107
a <beauty>	-118
a <body>	-175
a <buyer>	-260
a <condition>	129
a <condition> ,	213
a <device>	-276
a <drug>	-108
a <evidence>	194
a <exposure>	-159
a <harm>	317
a <hypes>	151
a <likelihood>	219
a <product>	-182
a <product> .	-158
a <provider>	-192
a <staff>	-567
a <staff> ,	-123
a <staff> .	-139
a <symptom>	137
a <time>	-495
a <time> .	-325
a <treatment>	-296
a <treatment> with	-97
a <unwell> <body>	188
a <vital>	-137
a bit	-140
a small	-184
a thick	-106
a time	-147
a warm	121
a whole	146
about	-567
about #	-143
about a	-138
about a <person>	-134
across	142
across the	150
action	155
advice	-142
advice is	-119
after	176
after a	-170
after three	142
after three <time>	142
afternoon	118
again	422
again .	339
against #	148
against # <percent>	149
ahead	-177
alert	133
all .	257
already	448
also	-194
altogether	133
ambulance	-148
an <remedy>	121
an <treatment> ,	114
an average	238
and #	-155
and ,	127
and , in	140
and <body>	-156
and <person>	200
and <remedy>	263
and be	120
and it	264
and nothing	134
and sends	115
and so	87
and that	-136
and the	165
and the <product>	-259
and this	190
angry	-114
another <time>	214
answer .	191
any	-175
anywhere	-157
are the	233
around	-198
around the	-136
around the <body>	-119
as the	-194
as the <body>	-109
ask	-119
asked	185
at a	-210
at a time	-141
at first	-115
at four	213
at the	639
at the <body>	228
at the base	153
at this	-149
at work	-99
at work .	-98
average	164
away	108
b	-126
banned	115
base	149
base of	163
batch	190
bathroom	192
be worth	233
be worth a	233
beam	98
becomes	151
bedtime	131
bedtime .	130
been	-281
before	172
before <person>	212
beforehand	-156
beforehand .	-154
begin	91
behind it	-161
behind it .	-112
between	-127
bigger	211
billing	-135
birth	137
birth ,	148
bit	-180
board	145
both	-172
bottom	-137
breakfast	185
bring your <drug>	126
broth	125
brought	116
brown	-135
built	128
bus	241
but	-154
button	145
by <time>	-113
by an	215
by the	390
c	-203
calls	214
calls it	223
came	-110
can get	141
can look	-134
cannot	101
card	117
care	-118
cause trouble	174
center	197
change	-103
changes	-131
chill	116
choose	137
class	-129
cm	153
code	245
come	-103
come <body>	-96
come and	121
come from	-108
come in	306
come in .	317
come out	-103
come to	-157
cost	209
could	238
could do	152
cover	-191
dawn	-110
dawn .	-110
describe	279
did	-114
differ	121
do .	120
do it	106
does not	-204
does the	212
doesn't	269
doesn't <hypes>	101
door	215
down ,	222
down in	-139
dr	574
dr .	473
drink	153
drinks	-141
eat	-127
eight	202
eleven	156
else	454
ended	-184
enjoy	112
ever	260
every <buyer>	163
everything	-130
example	184
explains	118
false	185
feel	146
feeling	146
fewer	-133
fewer than	-159
find	293
find it	137
finding	125
fine	135
finer	129
first	165
first .	-149
food	-329
foods	-140
for .	233
for <buyer>	141
for <buyer> who	133
for <person>	113
for it	203
for it .	206
for the	-140
for those	134
for those who	138
for your	158
for yourself	238
form	-192
four	237
four <time>	166
fourteen	248
fourth	156
free	404
free .	175
free of	256
free ·	-118
friend	358
from a <harm>	164
from inside	164
from now	223
from the	-153
from your	172
from your <body>	96
fuller	243
gather	272
gets	-189
glue	-133
go	-145
go to	-128
goes	-149
going	127
going to	134
gone	248
gone .	335
got	-155
group	-150
gym	249
gym ,	249
habit	161
handle	147
has <performance>	162
has a	120
has already	254
has an	193
has been	-131
have it	-194
have no	-198
he was	95
heat	-231
help	210
her <product>	272
her own	294
here	272
here .	-170
here <person>	104
hers	220
hides	179
hides in	179
hills	241
him	130
his <body>	204
holds	-265
holds the	-158
hope	193
how	-154
if	-239
if the	-130
impossible	233
impossible .	234
improves	-194
in .	278
in :	168
in <buyer> under	149
in <treatment>	143
in <unwell>	-124
in a	525
in a <evidence>	205
in it	125
in one	474
in our	356
in ten	-116
in the	-244
in the <body>	-162
in the room	-136
in three <time>	149
in which	-130
in your	186
included	-116
included .	-150
inside .	136
inside the	-111
instead of	132
insurance	269
into	282
is .	-129
is <raises>	194
is <safe>	-147
is <warning>	-111
is a	-326
is a thick	-106
is cleared	-150
is gone	218
is in the	112
is left	173
is not	-158
is the	334
is the first	116
is to	-147
is too	-125
is where	190
it ,	299
it , "	166
it .	131
it for	259
it for a	-118
it has	130
it is	124
it out ,	127
it stays	-156
it the	463
it was	229
it with	165
it with the	131
it's	384
it's a	-199
its own	-132
jelly	-171
jelly <body>	-168
just	309
keep	-272
keeps	309
keeps the	198
know	-126
know .	167
knows	197
late	-112
later	184
lazy	117
leaflet	-147
leave	-226
led	131
led to	133
left	258
left behind	173
less	-89
let	143
let <person>	225
lid	183
lights	164
like	330
like <person>	240
liquid	125
little	184
long	-130
long -	-108
long - term	-103
look	137
look .	234
lose <health>	-157
lost	-111
loud	-123
low	-112
lunch	135
m	-136
m .	-132
made	-326
made by	127
made in	-113
makers	207
makes	108
makes it	162
match	235
may be worth	233
may help	280
me	-242
meaning	-202
mg	-277
milk	230
minus	120
minus the	120
mirror	162
missing	166
mist	193
mmhg	115
money	274
more	314
more .	188
mr	161
my	202
my <beauty>	-116
my own	207
names	127
needs	-125
new	144
next	111
nine	184
nine <time>	136
no	-198
no ,	200
no <harm>	169
no <harm> ,	172
no <provider>	212
none of	116
not a <staff>	-108
nothing but	180
nothing in	-154
now	381
nudges	165
numbers	205
oat	-105
of #	105
of .	261
of <buyer>	-134
of <product>	175
of <product> .	197
of a	-189
of his	198
of it	184
of it is	175
of our	-190
of our <buyer>	-176
of the <body>	-120
of use	-153
off	133
off ,	141
off .	216
offer	-131
often	-195
on .	131
on <body>	157
on <person>	-128
on each	119
on one	-192
on the first	-125
on with	139
once a	-128
once a <time>	-127
one	-185
one <body>	-261
one in	150
one thing	-137
one thing at	-137
ones	-197
online	-138
only	-119
operate	-130
optometrist	-226
or <symptom>	-125
order	326
our <buyer>	-166
our <staff>	259
ours	-115
out ,	134
over	308
over eight	127
over eight <time>	127
own	620
p	-121
p .	-121
p . m	-120
pack	168
parcel	-123
part	-195
part of	-125
passes	202
passes .	223
past the	168
per	-132
petra	165
pink	129
plain	-108
plant	106
podiatrist	161
pot	-197
pot .	-196
pounds	237
pulses	183
put	-119
put it	-157
quiet	411
rather not	140
rather than	-139
rather than a	-129
reads	173
reason	145
repeat	-103
result	186
result is	170
room	-157
room for	149
room with	-157
rooms	119
row	185
run	182
run out	139
same -	168
same - <time>	168
sand	228
sat	-221
saw	-135
say that	-155
says ,	-215
says the	-161
see	-154
seen	-209
send	201
sends	221
sends <harm>	117
sensible	-111
set	106
settings	-108
several	-120
she has	169
she says .	154
shed	126
shelf	174
short	-212
should	-196
should be	-189
since	195
since #	126
site	-226
six	-173
size	-123
slips	350
slow -	147
small	-366
smarter	441
so	446
so <person>	-116
soft	149
sometimes	159
speak	165
speak of	99
spend	154
spread	149
squeeze	102
stand	388
standard	164
stays	-219
stop	-197
story	132
straight	99
stray	125
string	-190
such	-197
such as	-151
sudden	-187
sunday	194
supper	149
sweat	145
swim	-168
take	-286
tap	134
tasks	-155
teaches	459
tells	114
ten	-127
ten <time>	-112
ten <time> of	-100
term	-110
tested	158
than	-125
thank	117
that <hypes>	114
that <hypes> the	121
that <person>	-144
that a	-149
that it	151
that said	245
that sends	116
that slips	189
that the	-131
the <body>	-654
the <body> and	-193
the <body> for	165
the <body> in	201
the <body> when	-166
the <brand>	165
the <buyer>	108
the <device>	-201
the <drug>	-151
the <hypes>	-137
the <pathogen> ,	121
the <person>	197
the <person> <time>	163
the <product>	-245
the <remedy>	-131
the <staff>	-290
the <superlative>	192
the <superlative> .	340
the <treatment>	-242
the base	150
the base of	163
the bottom	-127
the bus	259
the lid	188
the national	112
the one	196
the pot	-193
the reason	198
the result	247
the result is	188
the room	-141
the same	-111
the squeeze	107
the water	200
the work	210
them .	-110
themselves	134
themselves .	175
there	-248
there is	-226
thick	-118
thick ,	-106
thing	-149
thing at	-137
thing at a	-137
this <drug>	-160
this is	136
three <time> of	144
through .	-166
through the	237
through the <beauty>	112
thursday	224
thursdays	-203
time	-123
tin	282
tiny	-114
to <harm>	178
to <harm> .	217
to <raises>	310
to offer	-121
to one	122
to say	-137
told	-119
too	-207
too loud	-112
touch	135
touches	169
tour	119
toward	183
train	144
training	195
tried	112
trouble	130
trouble .	171
try	-170
turn	-142
twelve	192
two <treatment>	98
under # .	-128
until #	-188
up	-451
up to	-164
usb	-136
usb -	-136
usb - c	-136
use	387
use <drug>	156
wait	-218
wait .	-116
wants	168
ward	144
warm ,	-113
was a	217
watched	216
water	122
water -	153
wave	126
way	156
we'll	194
wednesday	223
weekend	282
weekend .	312
well	-151
what a	341
when	-350
when <body>	116
when <person>	-285
when <person> <hypes>	-162
where	192
where <person>	-225
whether	-156
which	-160
which <person>	155
who	314
who cannot	154
who feel	136
who knows	157
whole	110
whose	232
whose <body>	136
winter	284
with <person>	-137
with <remedy>	141
with food	-226
with the	214
with your	127
within	-205
within a	-161
within a <time>	-152
without	276
won't	197
words	-120
work	-152
work .	-137
worth	412
worth a	233
would	291
would rather	149
wrote	-121
yes ,	225
yes .	-121
your <body> ,	-117
your <drug>	252
your <product>	-166
your first	146
your own	-115
yourself	196
yourself .	194
zero	337
£	-298
£ #	-298
£ # .	-187
°	-117
° c	-111
·	-439
★ ★ ☆	-200
★ ☆	-211
★ ☆ ☆	-211
☆	-211
☆ "	-203
☆ ☆	-211
☆ ☆ "	-203
￼	215
￼ .	99`,
    'class': `achievement	-112
active-property	-129
ail-verb	-180
ailment	-293
beauty-object	433
benefit-verb	-158
better-word	359
body-part	-132
buyer-noun	356
call-phrase	341
cause-verb	-146
complaint	-187
condition	-257
contra	-178
device	-253
drug	-280
endorse-phrase	209
evidence-report	-244
expertise	129
exposure	-375
harm	-344
harm-verb	-200
harmful	156
interact-cue	135
likelihood	200
link-verb	-325
lower-verb	-413
neutral-advice	-186
nutrient	-192
occur-verb	452
offer	298
pathogen	-189
person	-217
pregnancy	-132
product-noun	-112
provider-noun	-122
pseudo	-141
raise-verb	236
reporting	-213
safe	-130
staff-noun	184
suffer-verb	217
superfood	135
superlative	137
symptom-object	495
time-unit	-202
treatment	-452
trouble	-151
unwell	-424
vital	441`,
    'heading': `, #	152
<benefit>	380
<body> <product>	178
<buy>	-140
<buyer>	200
<buyer> <rave>	141
<condition>	163
<condition> ?	114
<exposure>	-173
<form>	270
<health>	334
<hype>	-289
<hypes>	-113
<person>	202
<person> may	-115
<person> tried	-182
<product>	186
<raises>	169
<red-flag>	120
<staff>	249
?	-101
a <body>	-118
a <product>	-316
a glance	185
after	-137
after your	-126
and what	296
at a	184
does it	114
first	-132
from our	112
get	-259
glance	185
home	144
how	128
how <person>	420
how to	-161
ingredients	301
know	-134
next	240
notice	-115
nutrition	-125
questions	-152
small	254
the <device>	-284
the <product>	-171
things	-133
tried	-182
try	117
warnings	101
what	167
what <person>	-176
what the	-349
what they	303
why	-123
why <buyer>	189
why <hype>	-264`,
    'place': `aftercare	182
alone	982
announced	-261
block-quote	135
cell	-198
ends-bare	-112
ends-full	-224
faq	-626
first	245
in-aftercare	162
in-faq	-419
long	336
middling	108
paragraph	93
plain	-133
quotation	-180
shop	227
short	-146
title	-417
top	652
under-question	-432
very-short	-668`,
    'before': `company-voice	656`,
  },
}
