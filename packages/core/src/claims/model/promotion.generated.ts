// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -2.374,
  strong: 1,
  around: {"own":0.972,"before":0.538,"after":0.917,"second-before":-0.49,"second-after":0.477,"page":-0.459,"section":0.417,"bias":0.413},
  weights: {
    'reason': `anatomy	285
award	338
benefit	-262
better	156
brand	497
brand-acts	103
brand-promise	179
call-contact	122
call-ours	117
call-phrase	532
command	188
comparative	262
complaint	-368
contact-line	313
contrast	144
convenience	280
crowd-share	-271
deal	972
direction	234
disease	-267
drawn-from-afar	394
emphatic	328
endorsement	210
endorser	230
evidence	-191
exclaim	388
expertise	364
extreme	297
felt-change	-187
first-person	128
freebie	152
harm	-180
hedge	-419
house-promise	180
hype-phrase	197
hype-verb	-204
imperative	240
instruction	-289
item	402
keep-money	209
logistics	-470
negated	152
nutrient	-277
offer	241
offer-code	243
our-offering	629
peer-praise	476
plain-section	527
price	1
price-cut	341
pseudo	-114
quotation	640
ranking	583
rave	643
remedy	-350
remedy-hype	231
reporting	-253
scarce	197
section-quote	-180
selling-section	-530
service-hours	438
share-says	275
signature	737
signed-quote	388
superlative-thing	180
tally	288
this-product	497
title	-736
track-record	165
verb-item	315
we-act	406
you	344
you-promise	518
zero	662`,
    'word': `10	-333
added	128
adults	-120
allergy	120
arm	-121
asleep	122
award	-181
back	125
balm	161
battery	-107
belts	147
best	-157
better	-135
bliss	109
block	107
blood	-179
body	130
bone	-126
bottle	16
bottles	-177
box	-156
break	176
bundle	203
burn	180
c	152
call	156
came	-128
circulation	178
claim	162
clinic	-138
clinics	161
coaxes	251
cold	-213
company	-149
confidence	-103
cranberry	271
dentist	-140
disease	-148
dissolves	-138
doctor	-407
double	78
dressing	150
dust	114
e	201
eczema	77
elbows	172
episode	144
eyes	338
faces	-117
falling	210
families	115
feel	-219
few	-178
fibroids	174
fight	171
figure	150
fine	118
firm	-148
fog	125
food	-135
fortnight	-135
ginger	184
ginkgo	-133
glow	172
gout	155
grumpy	142
gut	273
hands	322
hay	147
healthy	159
hearts	119
heavy	-132
hours	-179
hurry	-236
i'm	-217
jaw	-198
joint	-132
knee	-108
knees	191
lab	165
lines	146
loosen	142
magic	246
medical	-123
meet	316
melatonin	119
members	261
membrane	172
mind	61
minutes	148
month	258
moods	150
mornings	177
most	-265
mouth	-176
movement	-158
much	142
muscle	-181
muscles	-151
natural	-213
nature's	177
needles	302
no	141
noise	134
nose	161
nurse	-212
nurses	226
off	-181
once	-144
one	-205
others	155
pads	-216
patients	-161
people	-482
pinch	123
plan	239
plans	-154
pouch	-107
pounds	157
price	178
problem	155
proud	184
pump	107
quarter	141
recalls	-159
redness	147
refund	147
restores	-163
results	158
review	-236
reviews	165
right	203
salt	193
saved	183
scoop	169
secret	138
shingles	-121
shoes	-183
shoulders	172
sinus	142
skip	-103
slips	391
some	-273
spots	135
spray	157
staff	-164
sticks	159
sting	195
stomach	135
strongest	-173
students	-114
sun	132
sunglasses	142
surgeons	186
tablets	227
teeth	-220
tells	-147
test	85
tired	302
tissue	-121
tissues	135
toddlers	157
tooth	-134
toxin	-119
triple	174
trusted	161
vision	152
vitamin	120
wakes	193
weeks	-225
went	-192
x	168
year	-221
you're	221
zinc	-177`,
    'word-stem': `-	681
10	-333
add	152
adrenal	159
adult	-120
arm	-121
as	-184
asleep	122
back	133
balm	161
batter	-128
belt	130
best	-157
better	-135
blis	109
block	203
blood	-180
body	130
bone	-126
box	-168
brain	137
break	136
bundl	203
by	189
c	152
call	154
came	-128
circul	178
claim	160
coach	183
coax	346
cold	-114
compan	-151
confidenc	-103
cranberr	270
dentist	-143
dermatologist	141
diseas	-151
dissolv	-143
doctor	-354
doubl	176
dress	146
dust	114
e	201
eczema	77
elbow	190
end	201
episod	143
exercis	-162
eyes	338
fac	-117
famil	115
feed	133
feel	-225
few	-178
fiber	-138
fibroid	174
figur	184
fine	118
firm	-175
fog	125
food	-135
fortnight	-135
from	133
ginger	184
ginkgo	-133
glow	172
gout	155
grow	-99
grump	142
gut	273
hand	335
hay	147
heal	-160
heav	-132
hour	-307
hurr	-236
hush	406
i	-357
i'm	-217
jaw	-198
kne	191
knee	-108
knuckl	122
lab	165
lift	-239
lin	123
loosen	165
magic	246
medical	-123
medicin	-163
meet	316
melatonin	119
member	177
membran	171
mind	61
month	103
mood	117
morn	177
most	-265
mouth	-180
move	-159
much	142
muscl	-333
natural	-119
nature'	177
needl	203
no	141
nois	134
nose	161
not	-163
numb	-139
of	179
off	-181
offic	-164
once	-144
one	-205
or	-166
other	227
our	136
overheat	108
pads	-216
patient	-100
peopl	-482
pimpl	163
point	135
pouch	-108
pound	138
pric	178
problem	147
product	-213
proud	186
pump	98
quarter	141
recall	-168
refund	177
remov	-190
restor	-182
result	158
right	203
salt	193
sav	171
scoop	169
secret	138
shingl	-121
sho	-183
shoulder	230
sinu	142
skip	-103
slip	298
softgel	120
some	-273
spra	157
staff	-164
stick	202
sting	180
stomach	135
strap	-146
strongest	-173
student	-114
sun	132
sunglass	142
surgeon	204
sweep	167
teeth	-220
that	147
the	395
tir	302
to	223
toddler	157
tooth	-134
toxin	-134
trial	-148
tripl	172
trust	161
vision	152
vitamin	117
we	193
weight	-163
went	-192
x	168
year	-292
you'r	221
your	251
zinc	-177`,
    'run': `!	366
! "	184
" -	181
" <brand>	-158
" <condition>	306
" <harm>	107
" <harm> ,	131
" <hype>	-210
" <product>	-191
" <proof>	-173
" but	-140
" four	213
" he	-212
" it	-119
" it's	-144
" they	164
#	-162
# "	-102
# .	-134
# <ails>	209
# <percent> ,	131
# <percent> off	175
# and #	-145
# for	201
# for a	183
# miles	183
# times	170
# to	-267
# to #	-167
# ·	-127
&	325
( #	-115
, "	-193
, " she	178
, #	185
, <body> -	123
, <brand>	223
, <brand> may	146
, <convenience>	136
, <device>	127
, <harm>	-209
, <offer>	152
, <performance>	171
, <red-flag>	230
, <remedy>	-246
, <remedy> ,	-138
, <safe>	155
, <unwell> ,	109
, a <drug>	120
, and	268
, and a	-212
, and an	-144
, and my	235
, and the	-139
, but	-243
, does	142
, from	158
, just	183
, little	147
, minus	180
, minus the	180
, never	483
, no	206
, now	150
, our	226
, regular	129
, set	189
, she	186
, she says	145
, since	-238
, the <body>	-101
, though	-132
, too	145
, too .	149
, under	140
, which are	126
, yes	-128
- a	109
- off	103
. "	458
. example	255
: "	161
: <brand>	215
: the	228
; no	-126
<achievement>	145
<achievement> .	-126
<ails> .	-111
<ails> <symptom>	180
<ails> in	-203
<ails> in the	-125
<ails> to	104
<beauty> <guarantee>	-134
<beauty> by	139
<beauty> in a	145
<beauty> on	135
<beauty> on the	150
<beauty> to	153
<benefit> <health>	129
<benefit> the	-121
<body>	95
<body> , and	-129
<body> , the	-114
<body> , which	130
<body> -	160
<body> . "	-196
<body> <ails> ,	119
<body> <hypes>	193
<body> <hypes> ,	126
<body> <provider>	308
<body> <time>	145
<body> can	-143
<body> feel	-126
<body> for	135
<body> in	242
<body> is	-136
<body> its	97
<body> just	165
<body> on	146
<body> or	-139
<body> that	-135
<body> with	175
<body> with the	159
<brand>	402
<brand> .	180
<brand> <form>	-161
<brand> <provider>	-284
<brand> is	111
<brand> may	146
<buy> .	-259
<buyer>	99
<buyer> .	-148
<buyer> from	133
<buyer> may	162
<condition>	-162
<condition> , which	140
<condition> .	-241
<condition> in	113
<condition> in #	191
<contra>	-246
<device> ,	183
<device> feel	149
<drug>	-278
<drug> "	124
<drug> .	-126
<drug> <body>	167
<drug> are	165
<endorse>	176
<endorse> <staff>	181
<evidence>	-288
<expertise>	272
<expertise> of	-132
<exposure>	-160
<exposure> , <body>	132
<exposure> , a	138
<exposure> .	172
<form> "	-185
<form> ,	174
<guarantee> .	115
<harm>	-237
<harm> , no	188
<harm> doesn't	123
<harm> or	-167
<harms>	-269
<harms> .	-126
<harms> . "	-152
<harms> it	176
<harms> it .	193
<health> and	142
<hype>	119
<hype> , and	-118
<hype> that	161
<hype> the	256
<hypes>	354
<hypes> <remedy>	126
<hypes> <unwell>	254
<hypes> and	-157
<hypes> over	132
<hypes> over the	148
<hypes> the	245
<hypes> the <pathogen>	141
<interact> with	140
<likelier>	-155
<likelihood>	100
<likelihood> .	110
<lowers>	-189
<offer>	335
<offer> ,	168
<offer> .	217
<pathogen> .	-159
<pathogen> on	195
<percent>	169
<percent> ,	131
<percent> , the	155
<percent> .	136
<percent> off	153
<person> <body>	105
<person> <hypes>	-162
<person> <pathogen>	127
<person> a	172
<person> are	-96
<person> at	-139
<person> be	178
<person> can	186
<person> could	122
<person> else	201
<person> feel	-171
<person> from	-123
<person> have	-198
<person> have seen	-136
<person> is	-112
<person> lie	-112
<person> like .	-111
<person> may	-112
<person> mean	133
<person> never	-145
<person> of	-159
<person> of the	122
<person> still	-162
<person> tell	-153
<person> under	-157
<person> under #	-149
<person> will	170
<person> won't	170
<person> would	-166
<pregnancy>	-206
<product> .	111
<product> has	159
<product> to	-130
<product> under	98
<product> was	-166
<raises> #	140
<raises> .	-108
<rave>	-211
<rave> .	154
<remedy>	202
<remedy> ,	118
<remedy> , #	323
<remedy> , <remedy>	-109
<remedy> , the	113
<remedy> -	211
<remedy> .	-287
<remedy> <form>	151
<remedy> <form> ,	106
<remedy> <hypes>	271
<remedy> <product>	-160
<remedy> and	169
<remedy> is	-178
<remedy> keeps	93
<reporting>	-200
<safe>	-205
<staff>	238
<staff> ,	-181
<staff> and	171
<staff> are	206
<staff> can	-205
<superlative>	131
<superlative> .	212
<superlative> in	335
<symptom>	297
<symptom> drinks	-125
<time>	95
<time> .	-507
<time> . "	-98
<time> ;	-206
<time> a	154
<time> flat	145
<time> later	121
<time> of	116
<time> or	-191
<time> sooner	126
<time> to	176
<treatment>	-143
<unwell>	-147
<unwell> .	-203
<unwell> <body>	244
<unwell> <health>	187
<unwell> or	-152
<vital>	-200
<vital> ,	-171
a <beauty>	-144
a <body>	-236
a <buyer>	-229
a <condition> ,	110
a <device>	-262
a <drug> for	137
a <exposure>	-148
a <likelihood>	145
a <person> <pathogen>	151
a <product> in	111
a <staff>	-394
a <time>	-243
a <time> .	-280
a <treatment>	-188
a big	114
a bit	-160
a referral	128
a referral .	128
a small	-121
a whole	102
about	-343
about #	-144
about the	124
above	-179
achterberg	114
across the	145
address	135
advice	-151
afternoon	98
again	279
again !	124
again ,	101
again .	98
airport	122
almost	118
already	313
altogether	145
an average	181
an optometrist	-121
and #	-193
and <harm>	-174
and <hype>	170
and <person> need	136
and <product>	102
and an	-169
and my	226
and pocket	222
and still	121
and the	104
and the <product>	-140
and to	125
and water	-123
and we'll	262
another <time>	131
anywhere	-113
arches	147
are in the	183
are not	-145
are the	320
around	-120
arrive	136
arrived	142
as if	-144
ask about	117
ask for	134
ask whether	-137
at .	130
at a	-123
at the	345
at this	-178
auto	129
auto -	129
b	-147
bags	211
balanced	168
barely	150
batch	163
be worth	137
be worth a	137
bed	-206
been	-222
before they	175
being	-169
bell	143
bell ,	189
better	-257
big	139
bigger	150
birch	136
bit	-172
blink	108
both <body> .	176
bottled	146
bought	142
breakfast	265
but	272
but i'd	-119
buy	125
buy .	143
by #	-215
by an	170
by breakfast	108
by one	142
by the	272
c	-177
call	205
called	-111
can be	-154
can buy	134
center	253
change	-132
charge	-138
class	-138
clear	170
coats	140
coffee	125
colored	107
colour	194
come in	168
come in .	193
contains	-134
conversation	125
cools	182
cools the	182
could	271
countries	124
daily ,	149
dead	174
dead <body>	135
denver	174
describe	298
desk	174
differ ,	135
do it	170
do not	-169
does not	-180
does the	107
doesn't	228
don't	105
door	233
down	141
down the	141
dr	317
dr .	185
drink	173
drinks .	148
drove	-150
eat	-141
eight <time> ￼	170
else	342
end	210
enough .	118
evenings	96
ever	291
every	-90
every <body>	124
every <time>	-180
everything	-131
example	253
exhale	266
february	148
fee	-124
feel	152
feel like	159
fewer	-165
file	-133
find	249
finding	128
first .	-152
fit	-125
food	-221
foods	-135
for <condition> .	144
for a referral	128
for as long	145
for it	131
for it .	140
for me	-156
for me .	-123
for the	198
for yourself	176
form	-143
four	273
four <time> later	166
fourteen	127
fourteen <time>	149
free	296
free of	217
freely	89
friend	328
from now	152
from the	-153
fuller	300
gather	200
gave	158
gets	-198
go .	203
go on ,	146
go to	-158
goes on .	132
gold	229
gone	294
gone from	289
good	237
grandmother	108
guess	107
gym	164
gym ,	176
hang	-119
happy	183
happy <body>	183
hard	-130
has already	205
has an	137
has been	-152
hasn't	151
have <body>	153
have a	-115
have seen	-136
haven't	150
hear	82
heat	-140
her <product>	192
her own	254
here	371
here is	108
hi	-108
hiding	202
highest	205
hill	143
hills	144
his <body>	208
his <body> .	191
holds	-183
hope	102
how	-131
hum	201
hum .	181
husband	165
if	-245
impossible	109
impossible .	110
improves	-120
in <treatment>	165
in a	146
in a <product>	-168
in her	222
in one	232
in our	115
in our own	144
in the <device>	158
in the county	185
in three	222
in through	161
in through the	165
in your	142
inject	121
insurance	161
into	267
is <raises>	167
is a	-190
is not	-198
is the	188
is where	263
is worth	-116
it <hypes>	144
it can	-139
it for	121
it is #	110
it shows	136
it the	188
it was	128
it with	127
it's a	-102
its <staff>	191
itself	-152
jo	321
just	217
keep	-167
keep them	126
keeps	354
keeps the	282
keeps the lights	176
knew	120
knocks	155
knots	115
known <side-effect>	117
knows	270
knows the	189
lake	142
lane	344
laugh	111
leaflet	-104
lemon	-114
level	-200
lie	-84
light ,	165
lighthouse	-125
lights	235
lights on	176
like	417
like <person>	288
listening	166
little	105
look at	-136
look like	124
lot	164
low	-121
lunch .	-111
made	-428
made my	-304
manners	284
march	-262
marry	376
match	173
may ,	145
may be worth	137
may help	136
me . "	-123
meet	158
mg	-125
milk	141
milk and	165
minus	180
minus the	180
molecule	132
money	311
more like	191
morning	-175
mr	201
my	369
my <body>	-365
my <condition>	168
my neighbour	-139
neighbour	-148
never	302
next	-120
nightly	129
nine	252
nine <time>	150
no ,	107
no <buy>	-158
no <harm>	317
no <harm> .	182
no <unwell>	149
no change	-123
no known	117
no known <side-effect>	117
noor	147
nothing else	160
notice	-147
now	282
of .	361
of <remedy>	-133
of <remedy> .	-119
of a	-194
of her	239
of his	185
of your	-128
off	89
off .	185
often	-185
old	220
on #	167
on ,	156
on a	-150
on a <symptom>	-125
on the first	-107
one	-134
one <body>	-174
one <buyer>	102
one in	178
one in the	203
one of	269
only #	-115
open	228
open .	147
operate	-147
optometrist	-126
or <symptom>	-127
or a	-149
or more	-105
order	250
our <brand>	146
our own	158
out by	117
out of	185
out of the	166
over	314
over #	149
over my	148
own	241
part	-174
passes	146
passes .	168
past the <body>	237
pay	139
pay for	221
per	-213
pink	176
pocket	187
pot	-131
pot .	-127
praise	214
print .	-126
professor	157
promise	91
put down	119
quiet	332
rain	134
rain .	134
rather not	142
reach	-140
read	177
reads	201
referral .	125
region's	127
returned	-132
rhythm	172
rolled	-137
room	218
room .	300
row	266
run	418
run in	124
saffron	106
said	-172
same	157
same -	167
same - <time>	167
sand	154
sand .	156
saturday	140
say :	150
says , "	-142
says she	114
season	258
sees	181
send	269
send their	229
several	-173
sharper	227
shed	134
shelf	110
short	-248
should	-135
shows .	137
shrank	277
simply	181
since	453
six	-176
slope	152
small	-278
smarter	346
smelled	145
so	216
soft	242
somewhere	215
spice	-131
spring .	-113
stand	355
stay	-160
stays	-202
stock	137
stop	-332
stops	182
straight to	105
string	-136
stubborn	280
stuff	106
subscribe	196
such	-225
supper	164
switching	149
take	-158
tap	226
teach	150
teaches	224
ten	-264
the <beauty>	-197
the <body>	-474
the <body> for	120
the <brand>	194
the <exposure>	149
the <exposure> .	117
the <health>	193
the <person>	173
the <product>	-362
the <provider> ,	215
the <rave>	172
the <staff>	-348
the <superlative>	92
the <superlative> .	226
the <treatment>	-198
the colour	198
the good	162
the highest	208
the lights	194
the lights on	176
the old	115
the one	139
the pot	-126
the price	156
the price .	152
the region's	127
the room	-115
the same	-332
the way	153
the way out	134
the weekend	186
the winter	190
the work	131
their <buyer>	155
them	178
them , and	133
themselves	183
there	-128
think	200
think .	102
thirty	227
thirty <time>	109
thirty <time> ,	113
those	-188
three	110
three .	-95
through the	146
through the <body>	147
thursday	261
thursdays	-127
time	-106
tin	156
tip	133
to "	155
to <harm>	216
to <harm> .	130
to <hypes>	-190
to be seen	135
to do it	202
to every	176
to her	309
to quiet	146
to work	-154
to your	289
to your <body>	135
told	-170
told me	-130
too	-150
touch	278
toward	221
trained	165
training	184
tuesday	-127
turn	-132
twelve	333
twelve <time>	128
twelve <time> of	148
two .	199
two <treatment>	113
under one	123
university	-157
up	-372
up .	-110
us	-130
use	93
use <drug>	148
used to	188
view	-162
wait	-189
walk on	132
warmth	141
was <harms>	-151
wash	-113
watched	152
water	-234
way	114
way out	136
way out .	118
we'll	380
wednesday	356
weekend	197
weekend .	236
were	-213
what a	174
when	-289
when <person>	-178
whenever	-148
whenever <person>	-124
whenever <person> like	-104
where	242
where <person>	-147
whether	-307
which	-155
which are	126
who cannot	148
why <buyer>	137
windows	129
winter	218
with a	-168
with food	-154
with the	158
with their	-133
within #	143
within # miles	186
without a	253
won't	229
words	-166
work	-202
work for	147
worth	188
would like	-173
would rather	143
wouldn't	96
wren	140
yes	365
yes ,	200
yes .	187
your <body>	-135
your <body> ,	-112
your <product>	-128
your first	127
your own	-130
yours	334
yourself	264
yourself .	127
zero	450
zero .	107
£	-185
£ #	-185
·	-394
★ ★ ☆	-150
★ ☆	-178
★ ☆ ☆	-208
☆	-178
☆ "	-169
☆ ☆	-208
☆ ☆ "	-199`,
    'stem': `!	366
! "	184
" -	181
" <brand>	-158
" <condition>	306
" <harm>	107
" <harm> ,	131
" <hype>	-210
" <product>	-191
" <proof>	-173
" but	-140
" four	213
" he	-212
" it	-119
" it's	-144
" they	164
#	-162
# "	-102
# .	-134
# <ails>	209
# <percent> ,	131
# <percent> off	175
# and #	-145
# for	201
# for a	183
# mil	183
# tim	170
# to	-267
# to #	-167
# ·	-127
&	325
( #	-115
, "	-193
, " she	178
, #	185
, <body> -	123
, <brand>	223
, <brand> may	146
, <convenience>	136
, <device>	127
, <harm>	-209
, <offer>	152
, <performance>	171
, <red-flag>	230
, <remedy>	-246
, <remedy> ,	-138
, <safe>	155
, <unwell> ,	109
, a <drug>	120
, and	268
, and a	-212
, and an	-144
, and my	235
, and the	-139
, but	-243
, does	142
, from	158
, just	183
, littl	147
, minu	180
, minu the	180
, never	483
, no	206
, now	150
, our	226
, regular	129
, set	189
, she	186
, she says	145
, sinc	-238
, the <body>	-101
, though	-132
, too	145
, too .	149
, under	140
, which are	126
, yes	-128
- a	109
- off	103
. "	458
. exampl	255
: "	161
: <brand>	215
: the	228
; no	-126
<achievement>	145
<achievement> .	-126
<ails> .	-111
<ails> <symptom>	180
<ails> in	-203
<ails> in the	-125
<ails> to	104
<beauty> <guarantee>	-134
<beauty> by	139
<beauty> in a	145
<beauty> on	135
<beauty> on the	150
<beauty> to	153
<benefit> <health>	129
<benefit> the	-121
<body>	95
<body> , and	-129
<body> , the	-114
<body> , which	130
<body> -	160
<body> . "	-196
<body> <ails> ,	119
<body> <hypes>	193
<body> <hypes> ,	126
<body> <provider>	308
<body> <time>	145
<body> can	-143
<body> for	135
<body> in	242
<body> is	-136
<body> its	97
<body> just	165
<body> on	146
<body> or	-139
<body> that	-135
<body> with	175
<body> with the	159
<brand>	402
<brand> .	180
<brand> <form>	-161
<brand> <provider>	-284
<brand> is	111
<brand> may	146
<buy> .	-259
<buyer>	99
<buyer> .	-148
<buyer> from	133
<buyer> may	162
<condition>	-162
<condition> , which	140
<condition> .	-241
<condition> in	113
<condition> in #	191
<contra>	-246
<device> ,	183
<device> feel	149
<drug>	-278
<drug> "	124
<drug> .	-126
<drug> <body>	167
<drug> are	165
<endorse>	176
<endorse> <staff>	181
<evidence>	-288
<expertise>	272
<expertise> of	-132
<exposure>	-160
<exposure> , <body>	132
<exposure> , a	138
<exposure> .	172
<form> "	-185
<form> ,	174
<guarantee> .	115
<harm>	-237
<harm> , no	188
<harm> doesn't	123
<harm> or	-167
<harms>	-269
<harms> .	-126
<harms> . "	-152
<harms> it	176
<harms> it .	193
<health> and	142
<hype>	119
<hype> , and	-118
<hype> that	161
<hype> the	256
<hypes>	354
<hypes> <remedy>	126
<hypes> <unwell>	254
<hypes> and	-157
<hypes> over	132
<hypes> over the	148
<hypes> the	245
<hypes> the <pathogen>	141
<hypes> your	143
<interact> with	140
<likelier>	-155
<likelihood>	100
<likelihood> .	110
<lowers>	-189
<offer>	335
<offer> ,	168
<offer> .	217
<pathogen> .	-159
<pathogen> on	195
<percent>	169
<percent> ,	131
<percent> , the	155
<percent> .	136
<percent> off	153
<person> <body>	105
<person> <hypes>	-162
<person> <pathogen>	127
<person> a	172
<person> are	-96
<person> at	-139
<person> be	178
<person> can	186
<person> could	122
<person> else	201
<person> feel	-173
<person> from	-123
<person> have	-198
<person> have seen	-136
<person> is	-112
<person> lie	-112
<person> like .	-111
<person> may	-112
<person> mean	133
<person> never	-145
<person> of	-159
<person> of the	122
<person> still	-162
<person> tell	-232
<person> under	-157
<person> under #	-149
<person> will	170
<person> won't	170
<person> would	-166
<pregnancy>	-206
<product> .	111
<product> has	159
<product> to	-130
<product> under	98
<product> was	-166
<raises> #	140
<raises> .	-108
<rave>	-211
<rave> .	154
<remedy>	202
<remedy> ,	118
<remedy> , #	323
<remedy> , <remedy>	-109
<remedy> , the	113
<remedy> -	211
<remedy> .	-287
<remedy> <form>	151
<remedy> <form> ,	106
<remedy> <hypes>	271
<remedy> <product>	-160
<remedy> and	169
<remedy> is	-178
<reporting>	-200
<safe>	-205
<staff>	238
<staff> ,	-181
<staff> and	171
<staff> are	206
<staff> can	-205
<superlative>	131
<superlative> .	212
<superlative> in	335
<symptom>	297
<symptom> drink	-125
<time>	95
<time> .	-507
<time> . "	-98
<time> ;	-206
<time> a	154
<time> flat	145
<time> later	121
<time> of	116
<time> or	-191
<time> sooner	126
<time> to	176
<treatment>	-143
<unwell>	-147
<unwell> .	-203
<unwell> <body>	244
<unwell> <health>	187
<unwell> or	-152
<vital>	-200
<vital> ,	-171
<warning> the maker	172
a <beauty>	-144
a <body>	-236
a <buyer>	-229
a <condition> ,	110
a <device>	-262
a <drug> for	137
a <exposure>	-148
a <likelihood>	145
a <person> <pathogen>	151
a <product> in	111
a <staff>	-394
a <time>	-243
a <time> .	-280
a <treatment>	-188
a big	114
a bit	-160
a referral	128
a referral .	128
a small	-121
a whol	102
about	-343
about #	-144
about the	124
abov	-179
achterberg	114
acros the	145
addres	135
advic	-151
afternoon	98
again	279
again !	124
again ,	101
again .	98
airport	116
almost	118
alread	313
altogether	145
an averag	181
an optometrist	-121
and #	-193
and <harm>	-174
and <hype>	170
and <product>	102
and an	-169
and dark	174
and my	226
and pocket	222
and still	121
and teach	215
and the	104
and the <product>	-140
and to	125
and water	-123
and we'll	262
another <time>	131
anywher	-113
arch	164
are in the	183
are not	-148
are the	320
around	-120
arriv	253
arriv .	157
as if	-144
ask about	117
ask for	136
ask whether	-141
at .	130
at a	-123
at the	345
at this	-178
auto	129
auto -	129
b	-147
bad	-140
bags	211
balanc	168
bank	173
batch	163
bathroom	255
be worth	137
be worth a	137
bed	-206
been	-222
befor they	175
being	-169
bell	143
bell ,	189
better	-257
big	139
bigger	150
birch	136
bit	-174
blink	107
both <body> .	176
bottl	146
bought	142
breakfast	265
but	272
but i'd	-119
buy	129
buy .	143
by #	-215
by an	170
by breakfast	108
by one	142
by the	272
c	-177
call it	151
can be	-154
can buy	134
carpet	-138
caus	-94
center	240
chang	-171
charg	-189
check at	108
clas	-138
clear	225
clos	-165
cloth	-145
coffe	125
colour	350
com	-92
come in	168
come in .	193
contain	-169
convers	125
cool the	180
could	271
countr	183
cover	-158
dai ,	149
dark	101
dark and	105
dead	174
dead <body>	135
denver	174
describ	276
desk	159
differ ,	135
do it	170
do not	-169
does not	-180
does the	107
doesn't	228
don't	105
door	237
down	140
down the	141
dr	317
dr .	185
drink	161
drink .	188
drov	-150
eat	-179
effect	-130
eight <time> ￼	170
else	342
end	173
enough .	118
ever <body>	124
ever <time>	-180
everyth	-131
exampl	253
exhal	265
expect	-151
experienc	218
februar	148
fee	-124
feel	180
feel it	127
fewer	-165
file	-133
find	365
first .	-152
fit	-127
fitt	230
food	-356
for <condition> .	144
for a referral	128
for as long	145
for it	131
for it .	140
for me	-156
for me .	-123
for the	198
for yourself	176
form	-172
four	273
four <time> later	166
fourteen	127
fourteen <time>	149
free	385
free of	217
friend	385
from now	152
from the	-153
fuller	300
gather	195
gave	158
gener	173
gets	-198
glycerin	-206
go .	203
go on ,	146
go to	-158
goes on .	132
gold	229
golf	136
gone	294
gone from	289
good	207
grandmother	182
gues	107
gym	164
gym ,	176
hang	-123
happ	183
happ <body>	183
hard	-165
has alread	205
has an	137
has been	-152
hasn't	151
have <body>	153
have a	-115
have seen	-136
haven't	150
hear	66
heat	-173
her <product>	192
her own	254
here	371
here is	108
hi	-108
hid	299
highest	205
hill	288
his <body>	208
his <body> .	191
hold	-177
hope	102
how	-131
hum	201
hum .	181
humm	162
husband	165
if	-245
impossibl	109
impossibl .	110
improv	-149
in <treatment>	165
in a	146
in a <product>	-168
in her	222
in one	232
in our	115
in our own	144
in the <device>	158
in the count	185
in thre	222
in through	161
in through the	165
in your	138
insuranc	161
into	267
is <raises>	167
is a	-190
is not	-198
is the	188
is wher	263
is worth	-116
it <hypes>	144
it can	-139
it for	121
it is #	110
it the	188
it was	128
it with	127
it's a	-102
its <staff>	191
itself	-152
jo	321
judg	92
just	217
keep	164
keep the	180
keep the light	176
keep them	121
keeper	139
kick	317
knew	120
know	370
know the	272
known <side-effect>	117
lake	142
lane	344
laugh	224
leaflet	-124
lemon	-115
level	-224
lie	-84
light	243
light ,	149
light on	164
lighthous	-125
like	380
like <person>	288
like to	-176
listen	157
littl	105
look at	-154
look like	230
lot	164
low	-121
lunch .	-111
made	-428
made my	-304
manner	277
mapp	127
march	-262
marlow	134
marr	384
match	170
may ,	145
may be worth	137
may help	136
me . "	-123
mean it	134
mg	-125
milk	141
milk and	165
minu	180
minu the	180
miss	179
molecul	132
mone	311
more like	191
morn	-175
mr	201
my	369
my <body>	-365
my <condition>	168
my neighbour	-139
nam	163
national	195
near	-201
need	-288
neighbour	-159
never	302
next	-120
night	129
nine	252
nine <time>	150
no ,	107
no <buy>	-158
no <harm>	317
no <harm> .	182
no <unwell>	149
no chang	-123
no known	117
no known <side-effect>	117
noor	147
noth else	160
notic	-124
now	282
of .	361
of <remedy>	-133
of <remedy> .	-119
of a	-194
of her	239
of his	185
of your	-128
off	89
off .	185
often	-185
old	220
on #	167
on ,	156
on a	-150
on a <symptom>	-125
on the first	-107
one	-134
one <body>	-174
one <buyer>	102
one in	178
one in the	203
one of	269
only #	-115
open	106
open .	139
optometrist	-131
or <symptom>	-127
or a	-149
or more	-105
order	239
our <brand>	146
our own	158
out by	117
out of	185
out of the	166
over	314
over #	149
over my	148
own	231
pair	160
part	-174
pass .	156
past the <body>	237
pay	157
pay for	202
per	-213
photo	182
phras	-163
pink	176
pocket	182
podiatrist	132
post	-127
pot	-131
pot .	-127
prais	193
print .	-126
professor	157
promis	128
psychologist	147
put down	119
quiet	387
rain	126
rain .	134
rather not	142
read	285
referral .	125
region'	127
register	-199
regular	133
request	146
return	-199
rhythm	172
rock	279
roll	-240
room	311
room .	284
round	-86
row	265
run	418
run in	124
saffron	106
said	-172
same	157
same -	167
same - <time>	167
sand	153
sand .	156
sandal	187
saturda	140
say :	150
says , "	-142
says she	114
season	261
sees	181
send	373
send their	229
sett	-138
several	-173
sharper	227
shed	121
shelf	110
ship	-119
short	-213
should	-135
shrank	277
simp	181
sinc	453
six	-176
slop	152
slot	126
small	-278
smarter	346
smell of	-128
so	216
soft	241
somewher	215
spic	-131
spr .	-113
squad	176
stand	266
stay	-345
stock	135
stor ,	171
stor , and	174
str	-137
straight to	105
stranger	149
stubborn	280
stuff	105
subscrib	196
such	-225
supper	164
swim	-132
switch	108
tak	-140
take	-158
tap	331
teach	371
ten	-264
that smell	144
the <beauty>	-197
the <body>	-474
the <body> for	120
the <brand>	194
the <exposure>	149
the <exposure> .	117
the <health>	193
the <person>	173
the <product>	-362
the <provider> ,	215
the <rave>	172
the <staff>	-348
the <superlative>	92
the <superlative> .	226
the <treatment>	-198
the colour	198
the good	134
the highest	208
the hill	148
the leaflet	-108
the light	181
the light on	176
the maker	183
the old	115
the one	139
the pot	-126
the pric	156
the pric .	152
the region'	127
the room	-202
the same	-332
the way	153
the way out	134
the weekend	186
the window	192
the winter	190
the work	131
their <buyer>	155
them	178
them , and	133
themselv	183
ther	-128
think	187
think .	102
thirt	224
thirt <time>	109
thirt <time> ,	113
thos	-188
thre	110
thre .	-95
through the	146
through the <body>	147
thursda	261
thursday	-127
time	-106
tin	156
tip	133
to "	155
to <harm>	216
to <harm> .	130
to <hypes>	-190
to be seen	135
to do it	202
to ever	176
to her	309
to quiet	146
to work	-154
to your	289
to your <body>	135
told	-170
told me	-130
too	-150
touch	328
tour	180
toward	209
train	330
treat <buyer>	156
tuesda	-127
turn	-159
twelv	333
twelv <time>	128
twelv <time> of	148
two .	199
two <treatment>	113
under one	123
universit	-157
up	-372
up .	-110
us	-130
use	93
use <drug>	148
used to	188
usual	-200
vanish	193
view	-210
wait	-159
wait .	-124
walk on	132
want	-120
want to	-113
warmth	141
was <harms>	-151
wash	-131
watch	133
water	-236
way	114
way out	136
way out .	118
we'll	380
wednesda	356
weekend	191
weekend .	230
were	-213
what a	174
when	-289
when <person>	-178
whenever	-148
whenever <person>	-124
whenever <person> like	-104
wher	242
wher <person>	-147
whether	-307
which	-155
which are	126
who cannot	148
why <buyer>	137
winter	215
with a	-168
with food	-154
with the	158
with their	-133
within #	143
within # mil	186
without a	253
won't	229
word	-293
work as	-124
work for	146
work on	145
worth	346
would like	-173
would rather	143
wouldn't	96
wren	140
yes	365
yes ,	200
yes .	187
your <body>	-135
your <body> ,	-112
your <product>	-128
your first	127
your own	-130
yourself	264
yourself .	127
zero	450
zero .	107
£	-185
£ #	-185
·	-394
★ ★ ☆	-150
★ ☆	-178
★ ☆ ☆	-208
☆	-178
☆ "	-169
☆ ☆	-208
☆ ☆ "	-199`,
    'class': `achievement	181
ail-verb	178
ailment	89
beauty-object	383
better-word	156
buyer-noun	364
call-phrase	532
cause-verb	-120
contra	-322
convenience	280
device	-342
drug	-166
endorse-phrase	210
evidence-report	-487
expertise	364
exposure	-279
harm	-275
harmful	130
hype-phrase	197
likelier	-194
link-verb	-290
lower-verb	-275
neutral-advice	-343
offer	241
pathogen	-476
percent	217
person	-100
pregnancy	-259
raise-verb	166
reporting	-208
risk-tone	-301
safe	108
shift-verb	-170
side-effect	119
staff-noun	158
superlative	251
supplement-noun	-153
symptom-object	187
time-unit	-106
treatment	-477
trouble	-226
unwell	-458
vital	317`,
    'heading': `#	206
&	163
, #	251
- #	213
: notes	-151
<benefit>	312
<body>	317
<body> <product>	259
<buy>	-164
<buyer>	177
<buyer> <rave>	132
<condition> ?	105
<device>	159
<expertise>	213
<exposure>	-179
<form>	491
<form> ,	158
<harm>	-239
<harm> in	-160
<hype> it	-186
<hypes>	-225
<performance>	-113
<person>	59
<person> <rave>	126
<person> tried	-195
<product>	462
<product> ,	280
<pseudo>	170
<raises>	143
<remedy>	145
<staff>	176
<time>	-216
<treatment> at	128
?	-177
a <body>	-150
a <condition>	-152
a <product>	-215
a glance	121
a word	220
again	-158
and what	212
at a	118
before	-187
before <person>	-182
bring	331
choose	106
compare	258
costs	-110
did	261
does it	107
faq	125
five	147
for <person>	230
for me	281
from our	170
get	-170
glance	121
go	-120
happened	224
helps	-154
home	198
how	-176
how <person>	406
how to	-331
if	-107
in the	-169
ingredients	251
is in	117
it does	274
it help	111
it's	307
know	-185
meet	196
more	102
never	-244
next	353
no	268
notes	-181
notes from	-128
numbers	162
nutrition	-118
one	139
please	-172
print	165
say	-219
shipping	167
small	288
small print	189
step	133
take the	173
the <device>	-216
the <health>	-154
the <product>	-323
the <treatment>	-262
the first	172
they do	217
thing	164
things	-248
things that	-115
three	-193
told	-143
tried	-195
us	159
use	-208
way	161
what	555
what <hype>	144
what <person>	-304
what it	523
what it's	308
what the	-182
what they	217
who	-126
why	326
why <buyer>	180
why <hype>	-133
with a	257
word	220
word about	175`,
    'place': `alone	825
announced	-164
block-quote	278
cell	-471
ends-full	114
ends-open	-207
faq	-310
first	331
in-aftercare	177
in-faq	-324
in-risk	251
instruction	196
item	614
lead-in	-209
long	352
middling	308
paragraph	461
plain	419
quotation	244
risk	-174
short	98
speaker	259
title	-685
top	351
under-question	-516
very-short	-823`,
    'before': `brand-before	1510
brand-taken-up	766
company-voice	2366`,
  },
}
