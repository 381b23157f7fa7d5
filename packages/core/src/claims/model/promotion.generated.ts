// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 1.425,
  strong: 1.3,
  weights: {
    'reason': `about-body	-504
benefit	-211
benefit-item	-97
better	314
brand	-187
buy-call	-128
call-ours	-180
call-phrase	276
command	147
comparative	142
complaint	-1098
contact-line	200
convenience	277
crowd-share	-458
deal	-160
defines	142
direction	247
disease	-119
emphatic	-397
endorsement	145
evidence	-127
exclaim	265
extreme	200
felt-change	-252
first-person	-597
fragment	-696
free-list	109
freebie	226
harm	-399
hedge	93
hype	-302
hype-phrase	126
hype-verb	-216
imperative	175
instruction	-361
item	-333
logistics	-843
marker	245
measure	-218
named-expert	680
negated	231
nutrient-benefit	157
offer	176
plain-section	-186
product-noun	-251
proof	-145
pseudo	-400
quotation	536
ranking	341
rave	-466
remedy	-450
remedy-benefit	-219
remedy-hype	258
reporting	-303
scarce	505
score	114
section-quote	119
service-hours	910
superlative	248
tally	161
telling-quote	-191
this-product	-107
title	-278
verb-item	740
we-act	-162
you	-162
you-promise	533`,
    'word': `%	112
10	-258
aches	141
added	203
adults	-130
alcohol	-126
ankle	137
area	250
baby	-132
back	162
bad	110
benefits	-141
better	-244
big	166
bleed	-124
blends	-103
block	103
blood	-236
bone	-170
book	225
bottle	-122
box	-172
brain	343
burns	-125
c	135
carries	302
cell	115
chair	-112
cheeks	227
circulation	297
clinic	-200
clinics	112
coach	177
coil	108
comfort	211
company	-192
constipated	-143
day	171
days	-469
decades	158
dentist	-260
disks	132
dissolves	-225
doctor	-430
don't	-139
doses	-188
double	188
drug	191
dust	268
ears	-96
effects	194
everyone	-162
exercise	-138
faces	-191
families	149
fan	-175
fat	-129
fda	-106
feeds	-126
feel	-177
feet	150
few	-161
fight	298
figure	189
fine	136
fire	125
first	146
fog	230
food	-154
fortnight	-200
gentle	129
gland	112
good	-142
gut	297
half	-278
hands	137
healed	-110
healthy	147
heavy	-189
higher	-174
hormones	-155
hospital	108
hot	-235
hours	-307
hug	219
hurry	-145
i'm	-203
ice	176
interest	116
iron	133
isn't	141
joint	-176
just	-144
knee	-132
knees	104
leaks	-180
legs	217
lens	-126
lift	-125
love	147
lower	-157
magnet	-108
medical	-120
meet	276
melatonin	138
melts	234
members	194
men	-136
mineral	159
minoxidil	123
money	-271
month	338
months	255
more	-153
most	-252
movement	-143
natural	-270
nature's	190
nerves	220
no	232
nobody	143
noise	170
nurse	-206
nurses	216
oestrogen	117
off	91
office	-221
oil	-126
once	-161
orders	-204
ordinary	-120
over	-110
pads	-117
paid	209
parents	113
patients	101
pens	108
people	-691
percent	-136
perfect	-154
periods	-150
pill	152
pills	-151
pinches	-157
plan	-126
plans	-187
posture	-121
practice	216
pressure	-138
price	195
products	-122
professional	-133
proven	-111
pump	172
rate	126
readers	119
redness	198
reduced	141
restores	-221
results	190
save	146
scar	186
see	128
shoes	-258
shoulders	114
side	186
softgels	180
some	-294
someone	121
sticks	395
sting	267
strap	-110
strip	113
support	171
tablets	295
teeth	-224
tell	183
test	139
third	198
tired	181
tissue	-143
toddlers	172
toe	127
treat	136
tub	271
up	575
use	126
virus	160
vision	145
wakes	252
walking	209
wall	183
weeks	-139
weight	-358
what	-137
where	149
while	120
works	-189
worry	-128
wrap	182
year	-106
you'll	303
you're	368
you've	171
zaps	129`,
    'run': `!	321
! "	147
" -	-105
" <body>	177
" <person>	163
" <proof>	-204
" and	172
" he	-166
" she	110
#	-325
# , the	119
# -	-102
# - <time>	-92
# .	-81
# :	212
# <offer>	-103
# <percent> off	141
# <time>	-261
# cm	179
# for	350
# for a	345
# in	-187
# in #	-136
# mg	-144
# miles	115
# ml	-122
# mmhg	147
# on	-199
# p	-163
# p .	-163
# pounds	240
# to	-317
# to #	-117
$ # .	234
$ # <offer>	-103
&	334
, "	429
, " he	-166
, " she	116
, <body>	-166
, <convenience>	111
, <guarantee>	201
, <harm>	-232
, <hypes>	-270
, <offer>	227
, <performance>	159
, <performance> and	142
, <person>	190
, <raises>	117
, <remedy>	-157
, <time>	-144
, a	258
, a <remedy>	156
, and	160
, and <person>	359
, and a	-119
, and it	131
, and so	-114
, and that	-132
, and this	166
, but	-147
, do	106
, from	209
, in	123
, it	107
, like	115
, like a	133
, minus	188
, minus the	188
, never	290
, no	183
, one	-318
, or	-159
, or <person>	106
, our	300
, so <person>	-107
, that	107
, the <body>	-160
, though	-107
, who	188
, with	142
- <body>	267
- <offer>	116
- <person>	135
- <product>	-100
- <time> <offer>	111
- to	147
- to -	151
. "	470
. " -	-218
. )	-94
. example	200
: #	140
: <beauty>	116
: <hypes>	151
: the	109
; they	132
<beauty>	114
<beauty> ,	88
<beauty> are	125
<beauty> are the	142
<benefit>	148
<benefit> ,	105
<benefit> <health>	205
<benefit> and	-118
<benefit> the	-141
<body>	357
<body> ,	-220
<body> , the	-136
<body> -	210
<body> .	-379
<body> . "	-129
<body> <harm>	-106
<body> <person>	152
<body> <provider> ,	118
<body> <staff>	239
<body> can	-119
<body> for	174
<body> have	154
<body> in	483
<body> in a	119
<body> is	-168
<body> on	424
<body> that	-138
<body> the	132
<body> to	127
<body> when	-111
<body> when <person>	-111
<body> with	188
<brand>	-187
<brand> <provider>	-168
<brand> is	112
<buy>	-128
<buy> .	-167
<buyer>	225
<buyer> ,	-226
<buyer> .	-285
<buyer> describe	116
<buyer> have	-168
<buyer> may	215
<buyer> under	171
<buyer> under #	171
<condition>	-389
<condition> ,	118
<condition> .	-276
<contra>	-218
<contra> the	134
<convenience>	266
<convenience> ,	242
<convenience> .	105
<device>	-98
<device> ,	143
<device> .	-223
<drug>	-337
<drug> .	-193
<drug> <body>	140
<drug> are	146
<drug> have	193
<endorse>	255
<endorse> <staff>	186
<evidence>	-179
<exposure>	-228
<exposure> ,	-281
<exposure> .	172
<form> with	187
<guarantee>	-208
<guarantee> ,	111
<guarantee> .	126
<guarantee> <body>	-156
<harm>	-252
<harm> , <harm>	-147
<harm> , so	-100
<harm> .	-232
<harm> <harm>	130
<harm> after	-130
<harm> before	116
<harm> has	152
<harm> or	-154
<harm> that	-145
<harmful>	168
<harms>	-236
<health>	144
<health> -	180
<health> .	247
<health> and	315
<health> and <health>	180
<health> for	109
<health> in	-127
<health> without	-136
<hype>	149
<hype> <person>	-109
<hypes>	517
<hypes> .	-112
<hypes> <remedy>	142
<hypes> <unwell>	155
<hypes> <unwell> <body>	149
<hypes> and	-254
<hypes> every	-124
<hypes> in	-112
<hypes> it .	124
<hypes> the	239
<hypes> the <body>	145
<likelier>	-140
<likelihood>	271
<likelihood> .	310
<likelihood> of	-111
<lowers>	-286
<natural> ,	-127
<offer>	454
<offer> ,	244
<offer> .	420
<pathogen> on	121
<percent> of <buyer>	-186
<performance>	33
<performance> ,	116
<performance> .	-195
<performance> and	140
<person> ;	-111
<person> <buyer>	-151
<person> <harm>	-117
<person> <hypes>	-150
<person> <person>	-168
<person> a	229
<person> can	249
<person> choose	184
<person> else	191
<person> got	-146
<person> had	-122
<person> have	-308
<person> in	100
<person> in the	165
<person> is	-179
<person> may	-114
<person> need	120
<person> never	-200
<person> not	-122
<person> not a	-127
<person> of	-156
<person> under	-196
<person> under #	-194
<person> was	222
<person> went	-149
<person> who	217
<person> who knows	146
<person> won't	147
<product>	415
<product> ,	205
<product> , which	102
<product> and	259
<product> has	184
<product> that	122
<pseudo>	-198
<pseudo> ,	-162
<pseudo> .	-184
<raises>	329
<raises> #	218
<raises> <body> .	116
<raises> <remedy>	114
<raises> <unwell>	101
<rave>	-195
<rave> ,	-205
<rave> and	124
<remedy> ,	-249
<remedy> .	-231
<remedy> <form>	115
<remedy> <remedy>	146
<remedy> and	315
<remedy> and <remedy>	230
<remedy> is	-165
<reporting>	-314
<safe>	-248
<staff>	297
<staff> ,	-263
<staff> and	181
<staff> can	-191
<superlative> .	261
<superlative> in	271
<symptom> and	188
<time> #	194
<time> ,	-152
<time> .	-467
<time> <offer>	111
<time> a	236
<time> before	-112
<time> by	-140
<time> later	167
<time> of	108
<time> or	-259
<time> to	189
<time> with	108
<time> without	-111
<time> ￼	204
<time> ￼ .	204
<treatment>	-216
<treatment> ,	202
<treatment> .	107
<treatment> with	-146
<unwell>	-262
<unwell> ,	-163
<unwell> .	-159
<unwell> <body>	443
<unwell> on	-157
<unwell> or	-221
<vital>	-464
<vital> ,	-163
a # -	106
a <body>	-163
a <buyer>	-248
a <condition>	121
a <condition> ,	184
a <device>	-236
a <drug>	-107
a <evidence>	189
a <harm>	330
a <hypes>	217
a <likelihood>	207
a <provider>	-256
a <remedy>	110
a <staff>	-559
a <staff> ,	-146
a <time>	-400
a <time> .	-144
a <treatment>	-293
a <unwell> <body>	120
a <vital>	-138
a bit	-180
a fifth	177
a single	119
a small	-167
a time	-152
a warm	129
a whole	128
about	-486
about #	-141
across	169
across the	182
action	134
advice	-155
after	179
after a	-160
again	409
again .	317
against	131
against #	169
ahead	-128
alert	120
all .	236
already	417
also	-187
altogether	115
an <remedy>	115
an <treatment>	129
an average	245
and ,	115
and , in	134
and <body>	-181
and <hype>	116
and <performance>	111
and <person> can	128
and <remedy>	172
and it	207
and nothing	188
and sends	142
and that	-161
and the <product>	-372
and this	166
another <time>	217
answer .	179
any	-177
any other	140
are in	-216
are not	-149
are the	235
around	-169
around the	-127
as "	-114
as directed	116
ask	-155
asked	188
at <health>	-171
at a	-269
at a time	-152
at the	347
at the <body>	129
at the base	134
at work	-119
auditory	139
available	129
average	186
ball	103
bamboo	216
barely	185
base	128
base of	146
batch	180
bathroom	192
becomes	119
bedtime	120
bedtime .	118
been	-206
before	346
before <person>	296
before they	121
beforehand	-132
beforehand .	-128
behind it	-132
bigger	183
billing	-116
birth	144
birth ,	161
bit	-188
blue	122
board	174
both	-148
bring	-129
built	160
bus	292
but	-183
button	143
by <time>	-126
by an	207
by the	427
c	-111
calls	274
calls it	243
came	-188
can look	-105
cannot	130
changes	-163
check	-127
chill	106
choose	150
class	-136
classes	146
cleared	117
cm	179
code	262
collect	105
come	144
come and	193
come from	-135
come in	279
come in .	298
conversation	115
cost	224
could	208
countries	117
cup	166
describe	219
did	-159
directed	115
does not	-130
does the	196
doesn't	293
down	150
down ,	217
down in	-140
dr	602
dr .	506
drink	126
drinks	-203
early	141
eat	-163
eight	220
eight <time>	104
eleven	175
else	380
evaluation	119
ever	263
every	148
every <time>	-118
everything	-126
example	198
explains	112
false	186
feel	165
feeling	123
fewer	-208
fewer than	-170
fifth	173
find	273
finding	135
fine	140
finer	160
first	271
five <buyer>	-127
following	114
food	-270
foods	-138
for .	359
for <buyer> who	129
for <person>	149
for a	-200
for it	194
for it .	197
for seven <time>	129
for those	120
for your	154
for yourself	271
form	-148
forty	90
four <time>	167
fourteen	227
fourth	150
free	635
free .	284
free of	241
friend	239
from #	-184
from a	101
from a <harm>	154
from inside	216
from now	165
from the	-189
from your	115
front	136
front desk	168
fuller	254
give	-150
go	-310
go to	-197
goes	-155
got	-178
group	-119
has an	194
has been	-101
have it	-211
have no	-129
heat	-113
held	105
help	219
her own	302
here	369
here .	-178
hers	248
herself	110
high	158
hills	194
him	156
holds	-218
holds the	-126
hope	192
how	-167
how <person>	-113
impossible	238
impossible .	238
improves	-166
in # <time>	121
in .	263
in :	154
in <treatment>	140
in <unwell>	-201
in a	605
in a <evidence>	197
in it	167
in one	425
in our	151
in the	-169
in the <body>	-157
in the room	-108
in three <time>	143
in tiny	-195
in your	178
included	-114
included .	-149
inside .	203
inside the	-87
instead of	110
insurance	156
into	269
is #	-119
is <harmful>	-118
is <raises>	187
is <warning>	-121
is a	-304
is in the	110
is not	-182
is the	409
is where	162
it ,	249
it , "	165
it .	115
it <contra>	138
it <hypes>	223
it doesn't	111
it for	325
it for a	-106
it has	200
it is	121
it out	173
it out ,	193
it the	521
it with	157
it's	613
its own	-137
itself	-162
jelly	-117
jelly <body>	-113
june	196
just	351
keep	-372
keeps	410
kinder	143
know	-162
know .	162
last	218
last <time>	131
late	-194
later	137
later .	-142
leaflet	-115
leave	-301
led	162
led to	164
left	348
left behind	183
less	-121
let	146
let <person>	228
lets	119
lid	131
life	121
lighter	112
lights	142
like	419
like <person>	214
line	-132
liquid	117
list	-121
listening	162
little	210
live	104
look	195
look .	233
lose <health>	-189
lost	-132
low	-134
lunch	174
m	-144
made	-175
makers	207
makes	114
makes it	148
market	110
match	169
matters	105
may help	270
me	-334
meaning	-231
mg	-231
miles	115
milk	186
minus	188
minus the	188
mirror	146
missing	155
mist	196
ml	-135
mmhg	147
money	185
more	376
more .	251
more <body>	99
morning	106
mr	194
my <body>	-217
my <body> .	-183
my <product>	-101
names	184
national	119
nearly	-110
needs	-133
new	129
next	-150
next <time>	-93
nine	170
nine <time>	157
no	-99
no ,	203
no <provider>	213
none of	157
normal	135
not a <staff>	-127
nothing in	-148
nothing to	189
now	438
nowhere	120
nudges	108
numbers	269
of #	122
of .	309
of <body>	-115
of <buyer>	-226
of <product>	171
of every	-129
of his	232
of it is	187
of the <body>	-173
of the <harm>	111
off	223
off .	276
off and	-97
offer	-128
often	-195
on .	142
on <body>	174
on <person>	-121
once	152
one	-218
one <product>	-164
one thing	-148
one thing at	-147
ones	-163
only	-177
optometrist	-188
or <person>	104
or <symptom>	-200
order	241
our <staff>	188
ours	-106
out ,	173
out of the	-170
over	270
over #	131
over eight	133
over eight <time>	133
over the	116
own	633
p	-180
p .	-180
p . m	-180
pack	190
parcel	-341
part	-199
passes	207
passes .	228
past the	182
pay	220
payments	116
per	-139
permanent	-151
permanent .	-119
phone	-203
piece	111
pink	144
plant	125
podiatrist	185
post	-144
pounds	160
price	158
print	-206
pulses	190
quiet	371
reads	188
reason	145
regular	142
reported	-154
result	99
result is	153
returns	-148
room	-185
rooms	142
roughly	-163
row	179
run	156
run out	123
sand	211
saw	-202
say that	-172
says	140
says ,	-193
says .	145
season	122
see	-274
see <person>	-113
seen	-321
send	269
sends	245
sensible	-158
sessions	161
seven <time>	140
several	-137
shed	106
shelf	230
short	-139
should	-182
should be	-182
side	-172
since	162
since #	184
single	118
site	-187
six	-185
size	-154
slips	363
small	-371
smarter	416
so	421
soft	225
something	107
sometimes	127
speak	244
speak of	209
spent	155
spread	147
squeeze	101
stand	356
standard	152
starts	116
starts with	137
states	-132
states .	-124
stop	-135
story	128
stray	193
such	-212
such as	-172
sudden	-144
sunday	402
sunshine	179
supper	204
sweat	142
swim	-140
take	-188
takes	276
takes a	171
teaches	439
tell	-142
tells	111
tested	139
that <person>	-240
that a	-157
that it	149
that slips	192
the <body>	-532
the <body> .	-129
the <body> and	-221
the <body> for	200
the <body> in	234
the <brand>	169
the <buyer>	146
the <device>	-161
the <health>	90
the <lowers>	-129
the <pathogen> ,	111
the <person>	173
the <person> <time>	141
the <product>	-351
the <provider>	-161
the <staff>	-225
the <superlative>	253
the <superlative> .	298
the <treatment>	-192
the base	129
the base of	146
the bus	326
the first	103
the last	119
the lid	179
the load	114
the market	110
the national	129
the normal	166
the number	-159
the one	175
the result	200
the result is	197
the room	-108
the same	-160
the squeeze	107
the water	203
the winter	158
the work	212
themselves	143
themselves .	148
there	-163
there's	174
they have	124
thin	-112
thing	-177
thing at	-147
thing at a	-147
this is	122
though	-109
through a	-110
through the	166
thursday	273
till	-134
time	-265
tiny	-223
to #	-121
to <harm>	200
to <harm> .	224
to <raises>	167
to finish	124
to one	123
to say	-177
touch	196
touches	166
tour	180
train	130
training	176
tried	105
trio	189
trouble	129
trouble .	182
try	-165
turn	-159
twelve	162
two	-183
two <product>	114
under # .	-119
until #	-199
up	-361
up to	-236
up to #	-164
use	443
use ,	176
use <drug>	181
use it	113
used	-97
wait	-169
walk out	137
ward	133
was a	203
watch	141
watched	267
wave	130
we'll	195
wednesday	238
weekend	334
weekend .	339
well	-165
went	-112
what	105
what a	312
when	-308
when <body>	170
when <person>	-267
where	417
which	-165
who	426
who knows	140
whose	202
whose <body>	124
winter	366
with <person>	-109
with food	-248
with the	155
with the <body>	101
won't	334
words	-128
work .	-108
worth	206
would	360
writes	123
wrote	-100
yes	174
yes ,	219
your <body> ,	-185
your <body> are	133
your <product>	-180
your first	118
your own	-162
yourself	213
zero	333
·	-365
· #	-114
★	-269
★ ★	-193
★ ★ ☆	-264
★ ☆	-340
★ ☆ ☆	-340
☆	-340
☆ "	-262
☆ ☆	-340
☆ ☆ "	-262
☆ ☆ ☆	-164
￼	177`,
    'class': `active-property	-178
ail-verb	-231
ailment	-330
beauty-object	582
better-word	314
body-part	-144
buy-call	-128
buyer-noun	376
call-phrase	276
complaint	-129
condition	-354
contra	-221
convenience	277
deal	-121
device	-171
drug	-300
endorse-phrase	145
evidence-report	-285
exposure	-320
harm	-462
harm-verb	-302
harmful	163
hype-phrase	126
hype-verb	122
likelier	-140
likelihood	253
lower-verb	-365
neutral-advice	-285
nutrient	-176
occur-verb	471
offer	176
pathogen	-182
product-noun	-251
proof-puff	-145
pseudo	-147
raise-verb	219
rave	-188
reporting	-288
risk-tone	-245
side-effect	167
staff-noun	170
suffer-verb	280
supplement	-137
symptom-object	495
time-unit	-97
treatment	-458
trouble	-205
unwell	-412
vital	331`,
    'heading': `, #	161
<benefit>	361
<body>	107
<buy>	-119
<condition>	165
<device>	-105
<form>	297
<health>	254
<product>	250
<rave>	-213
<remedy>	141
<staff>	235
<time>	-111
<treatment>	131
<unwell>	-136
a glance	110
about	-132
afterwards	-138
and what	202
at a	109
first	-148
g	104
get	-318
glance	110
home	153
how <person>	230
how to	-132
ingredients	202
next	263
notes	-186
possible	-119
questions	-122
small	213
the <product>	-109
things	-130
us	121
what	426
what the	-125
what they	205
why the	118`,
    'place': `alone	433
announced	-495
cell	-371
ends-bare	-203
ends-full	-549
faq	-688
first	198
in-aftercare	124
in-faq	-506
item	414
long	266
middling	-142
paragraph	-564
risk	-162
shop	149
short	-195
title	-285
top	591
under-question	-597
very-short	-766`,
    'before': `company-voice	633`,
  },
}
