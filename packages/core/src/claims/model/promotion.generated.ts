// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 1.471,
  strong: 1.3,
  weights: {
    'reason': `about-body	-536
benefit	-256
benefit-item	143
better	338
brand	-198
buy-call	-126
call-ours	-178
call-phrase	270
command	150
comparative	137
complaint	-1076
contact-line	196
convenience	280
crowd-share	-459
deal	-179
defines	135
direction	227
disease	-114
emphatic	-425
endorsement	144
evidence	-120
exclaim	265
extreme	274
felt-change	-246
first-person	-572
fragment	-710
free-list	105
freebie	222
harm	-400
hedge	73
hype	-297
hype-item	127
hype-phrase	128
hype-verb	-219
imperative	176
instruction	-386
item	-248
logistics	-816
marker	256
measure	-236
named-expert	681
negated	219
nutrient-benefit	153
offer	194
plain-section	-197
product-noun	-319
proof	-142
pseudo	-391
quotation	512
ranking	334
rave	-466
remedy	-454
remedy-benefit	-225
remedy-hype	269
reporting	-309
scarce	508
section-quote	128
service-hours	910
superlative	232
tally	159
telling-quote	-164
this-product	-102
title	-267
verb-item	996
we-act	-182
you-promise	527`,
    'word': `%	119
10	-269
aches	145
added	194
adults	-135
alcohol	-127
ankle	132
antibiotics	-104
area	257
baby	-134
back	154
bad	112
benefits	-138
better	-151
big	167
bleed	-123
block	213
blood	-251
bone	-172
book	227
bottle	-98
box	-170
brain	323
breathing	100
burns	-131
c	126
carries	327
cell	120
chair	-115
chance	97
cheeks	219
circulation	289
clinic	-200
clinics	110
coach	180
coil	105
comfort	195
company	-187
constipated	-140
day	170
days	-474
decades	162
dentist	-279
disks	123
dissolves	-230
doctor	-435
don't	-140
doses	-190
double	187
drug	195
dust	263
ears	-90
effects	193
everyone	-165
faces	-195
families	137
fan	-177
fat	-154
fda	-105
feeds	-136
feel	-194
feet	125
few	-164
fight	295
figure	183
fire	126
first	143
fog	229
food	-152
fortnight	-197
gentle	130
gland	117
good	-124
gut	291
half	-285
hands	130
healed	-117
healthy	136
heavy	-198
higher	-174
hormones	-164
hospital	102
hot	-237
hours	-308
hug	209
hurry	-144
i'm	-200
ice	174
interest	122
iron	135
isn't	145
just	-146
knee	-142
knees	107
leaks	-178
legs	218
lens	-126
love	147
lower	-144
magnet	-111
medical	-119
meet	263
melatonin	134
melts	206
members	187
men	-147
mineral	155
minoxidil	118
money	-268
month	349
months	262
more	-154
most	-247
natural	-281
nature's	187
nerves	223
no	224
nobody	149
noise	170
nurse	-224
nurses	206
oestrogen	115
off	103
office	-227
oil	-122
once	-163
orders	-182
ordinary	-121
over	-102
pads	-121
paid	212
parents	109
pens	109
people	-708
percent	-148
perfect	-169
periods	-156
pill	144
pills	-157
pinches	-156
plans	-176
practice	197
pressure	-152
price	199
professional	-139
proven	-115
pump	174
rate	119
readers	115
redness	174
reduced	141
results	170
save	148
scar	188
see	124
shoes	-242
side	184
sleep	125
softgels	175
some	-300
someone	122
sting	268
strip	110
sugar	-99
support	143
supports	197
tablets	293
teeth	-235
tell	181
test	116
third	188
tired	168
tissue	-153
toddlers	167
toe	132
treat	131
tub	278
up	585
use	126
virus	158
vision	137
wakes	242
walking	209
wall	186
weeks	-130
weight	-385
what	-147
where	143
while	121
works	-195
wrap	178
year	-112
you'll	283
you're	358
you've	169`,
    'run': `!	315
! "	137
" -	-108
" <body>	177
" <person>	163
" <proof>	-199
" and	171
" he	-174
" she	116
#	-333
# , the	131
# -	-105
# - <time>	-89
# .	-81
# :	218
# <offer>	-94
# <percent> off	146
# <time>	-254
# cm	183
# for	338
# for a	345
# in	-187
# in #	-131
# mg	-138
# miles	118
# mmhg	143
# on	-199
# p	-142
# p .	-142
# pounds	237
# to	-319
# to #	-116
$ # .	232
$ # <offer>	-94
&	330
, "	423
, " he	-174
, " she	122
, <body>	-161
, <convenience>	115
, <guarantee>	191
, <harm>	-225
, <hypes>	-170
, <offer>	234
, <performance>	161
, <performance> and	144
, <person>	177
, <raises>	131
, <remedy>	-150
, <time>	-137
, a	267
, a <remedy>	160
, and	151
, and <person>	359
, and a	-134
, and it	141
, and so	-114
, and that	-121
, and this	158
, at	-124
, but	-149
, down	135
, from	207
, if	-137
, in	122
, like	111
, like a	129
, minus	186
, minus the	186
, never	289
, no	193
, one	-324
, or <person>	96
, our	298
, so <person>	-105
, that	113
, the <body>	-171
, though	-109
, who	192
, with	147
- <body>	265
- <offer>	120
- <person>	133
- <time> <offer>	112
- to	147
- to -	151
. "	471
. " -	-220
. )	-93
. example	198
. m	-113
. m .	-113
: #	137
: <beauty>	121
: <hypes>	223
: the	111
; they	139
<beauty>	148
<beauty> are	125
<beauty> are the	144
<beauty> in	180
<benefit>	285
<benefit> ,	92
<benefit> <health>	187
<body>	352
<body> "	-91
<body> ,	-223
<body> , the	-145
<body> -	207
<body> .	-414
<body> . "	-132
<body> <harm>	-105
<body> <person>	137
<body> <provider> ,	124
<body> <staff>	237
<body> can	-122
<body> for	144
<body> have	163
<body> in	466
<body> in a	122
<body> is	-172
<body> on	420
<body> the	132
<body> with	169
<brand>	-198
<brand> <provider>	-165
<brand> is	126
<buy>	-126
<buy> .	-163
<buyer>	258
<buyer> ,	-127
<buyer> .	-301
<buyer> describe	118
<buyer> have	-174
<buyer> may	212
<buyer> under	173
<buyer> under #	173
<condition>	-407
<condition> ,	123
<condition> .	-264
<contra>	-220
<contra> the	137
<convenience>	269
<convenience> ,	238
<convenience> .	109
<device> ,	139
<device> .	-223
<drug>	-327
<drug> .	-200
<drug> <body>	141
<drug> are	144
<drug> have	192
<endorse>	255
<endorse> <staff>	181
<evidence>	-169
<exposure>	-188
<exposure> ,	-202
<exposure> .	161
<form> with	182
<guarantee>	-203
<guarantee> ,	104
<guarantee> .	123
<guarantee> <body>	-163
<harm>	-238
<harm> , <harm>	-131
<harm> , so	-100
<harm> .	-194
<harm> after	-122
<harm> has	178
<harm> or	-145
<harm> that	-148
<harmful>	171
<harms>	-259
<health>	269
<health> -	193
<health> .	192
<health> and	281
<health> and <health>	161
<health> for	141
<health> without	-139
<hype>	131
<hype> <person>	-116
<hypes>	699
<hypes> .	-140
<hypes> <beauty>	150
<hypes> <remedy>	138
<hypes> <unwell>	154
<hypes> <unwell> <body>	151
<hypes> and	-252
<hypes> every	-134
<hypes> in	-120
<hypes> it .	122
<hypes> the	209
<hypes> the <body>	137
<interact>	102
<likelier>	-144
<likelihood>	272
<likelihood> .	312
<lowers>	-281
<natural> ,	-131
<offer>	479
<offer> ,	251
<offer> .	420
<pathogen> on	136
<percent> of <buyer>	-189
<performance>	12
<performance> ,	90
<performance> .	-200
<performance> and	141
<person> ;	-111
<person> <buyer>	-161
<person> <harm>	-115
<person> <person>	-172
<person> a	216
<person> can	257
<person> choose	187
<person> else	184
<person> got	-143
<person> had	-122
<person> have	-308
<person> in	94
<person> in the	166
<person> is	-193
<person> lose	-129
<person> need	114
<person> never	-202
<person> not	-119
<person> not a	-124
<person> of	-167
<person> under	-195
<person> under #	-194
<person> was	222
<person> went	-146
<person> who	220
<person> who knows	148
<person> won't	130
<product>	462
<product> , which	112
<product> and	244
<product> has	189
<product> that	132
<pseudo>	-186
<pseudo> ,	-154
<pseudo> .	-186
<raises>	343
<raises> #	217
<raises> <body> .	121
<raises> <remedy>	119
<raises> <unwell>	115
<rave>	-206
<rave> ,	-203
<rave> and	123
<remedy> ,	-261
<remedy> .	-233
<remedy> <form>	112
<remedy> <remedy>	148
<remedy> and	324
<remedy> and <remedy>	224
<remedy> is	-164
<reporting>	-322
<safe>	-256
<staff>	293
<staff> ,	-279
<staff> and	175
<staff> can	-169
<superlative>	133
<superlative> .	218
<superlative> in	252
<symptom> and	184
<time> #	209
<time> ,	-159
<time> .	-447
<time> <offer>	112
<time> a	238
<time> before	-117
<time> by	-133
<time> later	167
<time> of	130
<time> or	-251
<time> to	190
<time> with	111
<time> without	-110
<time> ￼	207
<time> ￼ .	207
<treatment>	-181
<treatment> ,	186
<unwell>	-270
<unwell> ,	-170
<unwell> .	-155
<unwell> <body>	435
<unwell> on	-153
<unwell> or	-224
<vital>	-471
<vital> ,	-165
a # -	108
a <body>	-171
a <buyer>	-263
a <condition>	121
a <condition> ,	181
a <device>	-238
a <drug>	-109
a <evidence>	192
a <harm>	335
a <hypes>	206
a <likelihood>	209
a <provider>	-262
a <remedy>	109
a <staff>	-554
a <staff> ,	-147
a <time>	-410
a <time> .	-148
a <treatment>	-192
a <unwell> <body>	126
a <vital>	-139
a bit	-179
a fifth	179
a single	120
a small	-160
a time	-151
a warm	121
a whole	128
about	-480
about #	-137
across	167
across the	179
action	136
advice	-158
after	166
after a	-151
again	423
again .	319
against	134
against #	171
ahead	-128
alert	125
all .	234
already	417
also	-185
an <remedy>	111
an <treatment>	125
an average	242
and ,	114
and , in	131
and <body>	-186
and <performance>	119
and <person> can	131
and <remedy>	165
and it	216
and sends	135
and that	-153
and the <product>	-376
and this	158
answer .	169
any	-193
any other	138
are in	-217
are not	-158
are the	218
around	-114
as "	-101
as directed	117
ask	-158
asked	182
at <health>	-182
at a	-245
at a time	-150
at the	330
at the <body>	119
at the base	135
auditory	144
available	124
average	187
ball	108
bamboo	214
barely	182
base	129
base of	151
batch	176
bathroom	190
becomes	124
bedtime	126
bedtime .	124
been	-214
before	321
before <person>	288
beforehand	-137
beforehand .	-133
behind it	-124
bigger	197
billing	-122
birth	146
birth ,	164
bit	-187
board	172
both	-153
bring	-126
built	160
bus	292
but	-187
button	148
by <time>	-117
by an	210
by the	431
c	-121
calls	275
calls it	242
came	-188
can look	-112
cannot	124
card	100
check	-136
chill	119
choose	147
class	-133
classes	143
cleared	120
cm	183
code	247
collect	100
come	240
come and	192
come in	272
come in .	292
cost	247
could	211
countries	122
cup	165
deep	142
describe	228
did	-146
directed	116
does not	-127
does the	190
doesn't	293
down	170
down ,	209
down in	-145
dr	583
dr .	502
drink	118
drinks	-206
early	146
eat	-183
eight	251
eleven	175
else	387
evaluation	110
ever	274
every	151
every <time>	-119
everyday	184
everything	-120
example	196
explains	110
false	188
feel	166
feeling	123
fewer	-214
fewer than	-176
fifth	173
find	261
finding	138
fine	139
finer	162
first	289
five <buyer>	-129
following	117
food	-282
foods	-141
for .	344
for <buyer> who	132
for <person>	145
for a	-180
for it	188
for it .	191
for seven <time>	130
for those	122
for your	147
for yourself	267
form	-155
forty	87
four <time>	166
fourteen	228
fourth	146
free	638
free .	268
free of	245
friend	249
from #	-187
from a	105
from a <harm>	157
from inside	227
from now	160
from the	-187
from your	98
front	128
front desk	160
fuller	246
give	-151
go	-307
go to	-190
goes	-158
got	-177
group	-145
has an	192
has been	-125
have it	-209
have no	-119
heat	-111
held	110
help	214
her own	300
here	372
here .	-180
hers	241
herself	112
high	162
hills	198
him	151
holds	-215
holds the	-126
hope	190
how	-168
how <person>	-115
impossible	238
impossible .	238
in # <time>	111
in .	258
in :	172
in <treatment>	119
in <unwell>	-204
in a	588
in a <evidence>	200
in it	152
in one	413
in our	153
in the	-181
in the <body>	-159
in the room	-113
in three <time>	146
in tiny	-195
in your	177
inches	135
included	-124
included .	-160
inside .	214
inside the	-92
instead of	102
insurance	156
into	279
is #	-125
is <harmful>	-116
is <raises>	183
is <warning>	-110
is a	-306
is in the	118
is not	-172
is the	408
is where	156
it ,	238
it , "	172
it .	112
it <contra>	141
it <hypes>	232
it doesn't	106
it for	319
it for a	-105
it has	202
it is	127
it out	174
it out ,	193
it the	521
it with	147
it's	596
its own	-134
itself	-167
jelly	-124
jelly <body>	-120
june	189
just	375
keep	-404
keeps	360
kinder	128
know	-165
know .	167
last	215
last <time>	135
late	-189
later	131
later .	-141
law	-128
leaflet	-109
leave	-284
led	166
led to	167
left	365
left behind	183
less	-126
let	143
let <person>	225
lets	122
lid	128
lie	-103
life	118
lighter	115
lights	141
like	395
like <person>	206
line	-131
liquid	116
listening	169
little	208
live	106
lives .	130
look	178
look .	230
lose <health>	-201
lost	-134
low	-137
lunch	175
m	-118
m .	-117
made	-181
makers	210
makes	158
makes it	198
market	109
match	158
matters	101
may help	267
me	-317
meaning	-224
mg	-221
miles	118
milk	181
minus	186
minus the	186
mirror	151
missing	160
mist	198
ml	-138
mmhg	143
money	166
more	364
more .	254
more <body>	99
morning	116
mr	190
my <body>	-204
my <body> .	-184
names	186
national	123
nearly	-109
needs	-135
new	127
next	-148
next <time>	-101
nine	165
nine <time>	152
no	-122
no ,	198
no <harm> ,	116
no <provider>	213
none of	158
normal	118
not a <staff>	-124
nothing in	-156
nothing to	181
now	440
nowhere	112
nudges	108
numbers	263
of #	128
of .	303
of <body>	-121
of <buyer>	-231
of <product>	188
of every	-136
of his	235
of it is	190
of the <body>	-183
of the <harm>	114
off	188
off .	280
off and	-100
offer	-136
often	-191
on .	160
on <body>	167
on <person>	-113
on each	125
once	146
one	-209
one thing	-146
one thing at	-145
ones	-157
only	-168
optometrist	-189
or <person>	94
or <symptom>	-202
order	239
otherwise	-115
our <staff>	182
ours	-104
out ,	222
out of the	-199
over	272
over #	135
over eight	140
over eight <time>	140
over the	113
own	652
p	-152
p .	-152
p . m	-152
pack	213
parcel	-348
part	-156
passes	204
passes .	227
past the	184
pay	209
payments	123
per	-142
permanent	-148
permanent .	-119
phone	-209
pink	148
plant	127
podiatrist	184
post	-143
pounds	155
price	164
print	-208
pulses	201
quiet	362
rays	133
reach	172
reads	189
reason	140
regular	122
reported	-154
result	84
result is	147
returns	-146
room	-212
rooms	140
roughly	-168
row	173
run out	126
sand	210
saw	-203
say that	-178
says	155
says ,	-195
says .	150
season	124
see	-289
see <person>	-113
seen	-319
send	257
sends	247
sessions	155
seven <time>	141
several	-134
shelf	229
short	-123
should	-192
should be	-177
side	-154
since	161
since #	187
single	117
site	-189
six	-195
size	-156
slips	375
small	-357
smarter	425
so	387
soft	220
sometimes	120
speak	247
speak of	210
spent	157
spread	161
squeeze	120
stand	363
standard	149
starts	122
starts with	144
states	-123
states .	-114
sticks	215
stop	-144
story	139
stray	193
such	-205
such as	-164
sudden	-123
sunday	401
sunshine	200
supper	199
sweat	147
swim	-144
take	-213
takes	273
takes a	170
teaches	436
tell	-136
tells	115
tested	144
that <person>	-232
that a	-145
that it	147
that slips	204
the <body>	-471
the <body> .	-146
the <body> and	-217
the <body> for	172
the <body> in	233
the <brand>	178
the <buyer>	136
the <device>	-158
the <hypes>	-123
the <lowers>	-118
the <pathogen> ,	111
the <person>	172
the <person> <time>	145
the <product>	-329
the <provider>	-167
the <staff>	-219
the <superlative>	299
the <superlative> .	280
the <treatment>	-202
the base	131
the base of	151
the bus	327
the last	117
the lid	172
the market	110
the national	132
the normal	162
the number	-158
the one	181
the result	192
the result is	197
the room	-113
the same	-161
the water	200
the winter	169
the work	206
themselves	139
themselves .	148
there	-144
there's	178
they have	127
thin	-104
thing	-175
thing at	-145
thing at a	-145
this .	-108
this is	116
though	-111
three	112
three <time>	-93
through the	165
thursday	277
till	-144
time	-266
tiny	-224
to #	-124
to <harm>	205
to <harm> .	228
to <raises>	189
to finish	127
to one	118
to say	-182
to your	139
touch	183
tour	177
train	132
training	199
trio	191
trouble	129
trouble .	184
try	-177
turn	-138
twelve	160
two	-198
two <product>	114
under # .	-116
until #	-199
up	-387
up to	-230
up to #	-161
use	425
use ,	177
use <drug>	177
used	-98
wait	-174
walk out	138
ward	131
was a	203
watch	138
watched	275
wave	142
we'll	184
wednesday	238
weekend	344
weekend .	350
well	-164
went	-102
what	101
what a	299
when	-235
when <body>	166
when <person>	-178
where	455
which	-166
who	413
who knows	141
whose	198
whose <body>	134
winter	357
with <person>	-113
with food	-248
with the	142
with your	106
won't	317
words	-118
worth	208
would	360
writes	123
wrote	-111
yes	174
yes ,	219
your <body> ,	-191
your <body> are	128
your <product>	-188
your first	106
your own	-137
yourself	204
zero	333
·	-378
★	-258
★ ★	-179
★ ★ ☆	-248
★ ☆	-327
★ ☆ ☆	-327
☆	-327
☆ "	-239
☆ ☆	-327
☆ ☆ "	-239
☆ ☆ ☆	-162
￼	182`,
    'class': `active-property	-164
ail-verb	-258
ailment	-345
beauty-object	592
benefit-verb	82
better-word	338
body-part	-142
buy-call	-126
buyer-noun	408
call-phrase	270
cause-verb	-127
complaint	-120
condition	-366
contra	-223
convenience	280
deal	-128
device	-206
drug	-288
endorse-phrase	144
evidence-report	-283
exposure	-290
guarantee	-91
harm	-471
harm-verb	-305
harmful	161
hype-phrase	128
interact-cue	96
likelier	-144
likelihood	252
lower-verb	-357
neutral-advice	-293
nutrient	-189
occur-verb	467
offer	194
pathogen	-185
product-noun	-319
proof-puff	-142
pseudo	-135
raise-verb	240
rave	-200
reporting	-296
risk-tone	-235
shift-verb	-120
side-effect	166
staff-noun	173
suffer-verb	238
superlative	134
supplement	-163
symptom-object	471
time-unit	-130
treatment	-425
trouble	-206
unwell	-425
vital	328`,
    'heading': `, #	164
<benefit>	356
<buy>	-117
<condition>	159
<device>	-124
<form>	296
<health>	246
<product>	219
<rave>	-201
<remedy>	146
<staff>	231
<treatment>	127
<unwell>	-142
a glance	110
about	-129
afterwards	-135
and what	207
at a	110
first	-148
g	107
get	-321
glance	110
home	151
how <person>	227
how to	-133
ingredients	207
next	260
notes	-189
possible	-120
questions	-117
small	217
the <product>	-112
things	-130
us	123
what	419
what the	-125
what they	210
why the	121`,
    'place': `alone	407
announced	-494
cell	-392
ends-bare	-253
ends-full	-572
faq	-689
first	182
in-aftercare	111
in-faq	-508
item	352
long	241
middling	-162
paragraph	-570
risk	-186
shop	169
short	-219
title	-272
top	609
under-question	-600
very-short	-772`,
    'before': `company-voice	631`,
  },
}
