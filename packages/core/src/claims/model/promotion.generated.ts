// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -2.848,
  strong: 1.2,
  around: {"own":1.017,"before":0.591,"after":0.92,"second-before":-0.441,"second-after":0.591,"page":-0.916,"section":0.409,"bias":0.8739999999999999},
  weights: {
    'reason': `about-body	-89
advice	-179
anatomy	201
award	326
benefit	-134
better	320
brand	456
brand-acts	145
brand-promise	152
call-ours	64
call-phrase	550
coaxing	453
comparative	377
complaint	-558
contact-line	301
contrast	145
crowd-share	-286
deal	857
defines	93
disease	-280
drawn-from-afar	417
emphatic	284
endorsement	323
endorser	141
evidence	-157
exclaim	430
expertise	312
extreme	318
felt-change	-226
freebie	186
hedge	-382
hype-phrase	346
hype-verb	-102
imperative	276
item	237
keep-money	163
logistics	-528
natural	213
negated	193
nutrient	-141
offer	328
offer-code	141
our-offering	550
packed-with	184
peer-praise	291
plain-section	549
price	-170
price-cut	179
pseudo	139
quotation	697
ranking	544
rave	786
remedy	-257
remedy-hype	226
replace-care	169
reporting	-259
section-quote	-157
selling-section	-487
service-hours	465
share-says	149
signature	735
signed-quote	379
speed	89
superlative	207
superlative-thing	277
tally	207
this-product	458
title	-666
track-record	299
verb-item	381
we-act	375
you	365
you-promise	647
zero	526`,
    'word': `10	-443
added	117
afternoon	-196
anyone	-246
asleep	112
award	-156
batch	135
belts	142
best	-180
better	-157
big	149
bliss	98
block	100
body	138
bottles	-161
box	-167
break	199
bundle	207
burn	172
c	162
call	190
came	-130
can't	142
claim	120
clinic	-116
clinics	155
coaxes	195
cold	-288
company	-202
cramps	152
cranberry	219
dentist	-107
disease	-131
doctor	-396
double	114
doubled	110
dressing	127
dust	100
e	174
eczema	86
elbows	143
eyes	377
falling	234
families	121
feel	-277
few	-153
fibroids	140
fight	189
figure	149
fog	115
food	-146
fortnight	-123
free	92
ginger	231
glow	166
gout	153
grumpy	145
gut	156
hands	314
hay	135
healthy	186
hearts	126
heavy	-153
hours	-198
hurry	-191
i'm	-196
jar	-162
jaw	-183
joint	-119
knees	240
loosen	147
magic	236
marry	152
medical	-154
meet	162
melatonin	134
members	217
mind	108
minutes	156
month	288
moods	159
mornings	160
most	-232
mouth	-140
movement	-143
much	168
muscle	-146
natural	-325
needles	286
new	122
no	285
nose	205
nurse	-171
nurses	284
off	-230
once	-155
one	-210
orders	-165
others	185
pads	-232
pay	138
people	-386
person	90
pinch	146
plan	225
plans	-148
pouch	-104
pounds	157
price	161
problem	149
quarter	136
recalls	-140
refund	151
restores	-143
results	200
review	-321
reviews	132
same	-190
saved	181
scoop	192
secret	101
shoes	-171
shoulders	181
sinus	129
skip	-119
slips	302
some	-232
spray	167
staff	-125
strongest	-193
students	-116
sun	118
surgeons	128
tablets	195
team	160
teeth	-191
tells	-185
test	100
times	151
tired	264
tissues	122
toxin	-125
vitamin	191
weeks	-208
went	-168
year	-201
you'll	-53
you're	186
zinc	-160`,
    'word-stem': `-	788
10	-443
add	97
adrenal	113
afternoon	-196
an	188
anyon	-246
as	-184
asleep	112
balanc	-209
batch	136
batter	-119
belt	115
best	-180
better	-157
big	149
blis	98
bloat	68
block	97
body	138
box	-177
brain	183
break	167
bundl	206
c	162
call	186
came	-130
can	207
can't	142
claim	118
coach	103
coax	203
cold	-181
comfort	175
compan	-202
crack	-124
cramp	142
cranberr	219
dentist	-110
diseas	-134
dissolv	-139
doctor	-322
doubl	213
dress	123
dust	100
e	174
eczema	86
elbow	171
exercis	-164
eyes	377
famil	121
feed	103
feel	-249
few	-153
fiber	-115
fibroid	140
fight	169
figur	201
filter	184
firm	-131
fog	115
food	-146
fortnight	-123
free	92
from	159
ginger	231
glow	166
gout	153
grump	145
gut	156
hand	291
hay	135
heal	-131
heav	-153
her	188
hour	-293
hurr	-191
hush	383
i	-264
i'm	-196
ill	-194
jar	-162
jaw	-183
kne	240
knuckl	126
lift	-191
loosen	184
magic	236
marr	152
medical	-154
meet	162
melatonin	134
member	175
mind	108
month	100
mood	142
morn	160
most	-232
mouth	-141
move	-143
much	168
muscl	-266
natural	-263
needl	188
nerv	-117
new	122
no	285
nose	205
of	359
off	-230
once	-155
one	-210
or	-155
other	256
overheat	122
pads	-232
pay	138
peopl	-386
person	90
point	133
pouch	-105
pound	144
pric	161
problem	145
product	-229
quarter	136
recall	-149
refund	170
remov	-156
restor	-157
result	200
same	-190
sav	173
scoop	192
secret	101
sho	-171
shoulder	226
sinu	129
skip	-119
slip	209
softgel	155
some	-232
spra	167
staff	-125
stick	113
strap	-136
strongest	-193
student	-116
sun	118
surgeon	150
sweep	164
team	156
teeth	-191
test	113
that	136
the	412
this	132
tim	151
tir	264
to	222
toxin	-175
trial	-86
vitamin	190
we	301
went	-168
year	-245
you'll	-53
you'r	186
your	173
zinc	-160`,
    'run': `!	411
! "	168
" -	237
" <body>	153
" <brand>	-155
" <condition>	222
" <harm>	146
" <harm> ,	156
" <hype>	-254
" <performance>	121
" <product>	-156
" <proof>	-140
" but	-120
" four	209
" he	-165
" it's	-139
" my <body>	-139
" the	144
" they	162
# "	-116
# - <time>	-245
# .	-202
# <ails>	188
# <percent>	72
# <percent> ,	131
# <percent> off	179
# and	55
# and #	-153
# for	144
# miles	150
# to	-304
# to #	-190
# ·	-126
&	256
( #	-117
( # <percent>	-110
, "	-200
, #	113
, <beauty>	112
, <device>	100
, <harm>	-193
, <hype>	-144
, <natural>	182
, <offer>	166
, <performance>	195
, <red-flag>	161
, <remedy>	-206
, <remedy> ,	-138
, <safe>	150
, <unwell> ,	110
, and	190
, and a	-180
, and an	-138
, and my	231
, and they	162
, but	-179
, does	153
, in a	167
, just	143
, little	157
, minus	197
, minus the	197
, never	284
, no	248
, now	134
, our	148
, set	184
, she	198
, she says	156
, since	-182
, though	-117
, under	139
, which are	115
, yes	-122
- off	116
. "	431
. " -	146
. example	238
: "	137
: <brand>	167
: the	155
<achievement>	270
<achievement> .	-109
<ails> in	-205
<ails> in the	-135
<ails> that	167
<ails> to	92
<beauty> <guarantee>	-132
<beauty> are	165
<beauty> in	-110
<beauty> like	138
<beauty> on	133
<beauty> on the	143
<benefit> the	-107
<body> , and	-115
<body> , which	117
<body> . "	-124
<body> <ails> ,	128
<body> <hypes>	189
<body> <hypes> ,	145
<body> <performance>	-101
<body> <provider>	245
<body> <time>	118
<body> are	117
<body> in	222
<body> just	166
<body> on	178
<body> with	134
<body> with the	159
<brand>	367
<brand> .	188
<brand> <form>	-163
<brand> <provider>	-259
<brand> is	109
<buy> .	-251
<buyer> .	-103
<buyer> from	134
<condition>	-194
<condition> , which	112
<condition> .	-253
<condition> in	120
<condition> in #	187
<contra>	-315
<device> ,	159
<device> feel	125
<drug>	-284
<drug> .	-190
<drug> are	179
<endorse>	260
<evidence>	-253
<expertise>	211
<expertise> of	-127
<exposure>	-100
<exposure> , a	124
<exposure> .	161
<form> "	-185
<form> ,	179
<guarantee> .	141
<harm>	-306
<harm> or	-150
<harmful>	63
<harms>	-180
<harms> .	-171
<harms> it	175
<harms> it .	194
<hype>	154
<hype> , and	-123
<hype> .	273
<hype> . "	-114
<hype> that	204
<hype> the	212
<hypes>	326
<hypes> <pseudo>	266
<hypes> <remedy>	141
<hypes> it	202
<hypes> it .	136
<hypes> the	273
<hypes> the <pathogen>	137
<likelier>	-144
<lowers>	-243
<offer>	338
<offer> ,	178
<offer> .	137
<pathogen>	-52
<pathogen> .	-125
<pathogen> on	205
<percent>	128
<percent> ,	131
<percent> , the	147
<percent> .	160
<percent> off	159
<performance>	149
<performance> .	-156
<performance> and	258
<performance> than	130
<person> <body>	144
<person> <hypes>	-152
<person> <rave>	113
<person> <time> a	128
<person> a	177
<person> also	130
<person> at	-137
<person> could	107
<person> feel	-182
<person> from	-123
<person> have	-123
<person> have seen	-134
<person> lie	-112
<person> like	-133
<person> like .	-121
<person> mean	130
<person> never	-128
<person> of the	135
<person> still	-135
<person> under	-145
<person> under #	-140
<person> will	131
<person> won't	170
<person> would	-309
<pregnancy>	-162
<product> .	166
<product> under	121
<pseudo>	265
<raises> #	129
<rave> ,	-166
<rave> .	196
<rave> in	141
<rave> them	285
<rave> them .	152
<remedy> , #	251
<remedy> , <remedy>	-108
<remedy> -	206
<remedy> .	-284
<remedy> <form>	175
<remedy> <form> ,	147
<remedy> <hypes>	253
<remedy> <product>	-139
<remedy> is	-146
<remedy> keeps	120
<reporting>	-198
<safe>	-189
<staff>	208
<staff> ,	-165
<staff> are	123
<staff> can	-155
<superlative>	153
<superlative> .	168
<superlative> in	182
<symptom>	313
<time> .	-475
<time> ;	-154
<time> a	152
<time> five	115
<time> five .	120
<time> flat	134
<time> later	127
<time> of	66
<time> or	-158
<time> sooner	124
<time> to	182
<treatment>	-179
<unwell>	-243
<unwell> .	-183
<unwell> <body>	274
<unwell> or	-144
<vital>	-211
<vital> ,	-195
a <body>	-218
a <buyer>	-194
a <device>	-276
a <drug> for	123
a <exposure>	-150
a <pathogen>	-168
a <staff>	-407
a <time>	-194
a <time> .	-276
a <treatment>	-165
a big	128
a pink	142
a referral	119
a referral .	119
about	-374
about #	-141
above	-155
across the	159
address	133
advice	-156
afternoon	184
again	290
again !	138
again ,	138
airport	134
already	304
altogether	159
an optometrist	-108
and #	-198
and <harm>	-146
and <hype>	152
and <offer>	142
and <product>	92
and <safe>	140
and an	-161
and my	221
and pocket	213
and the <product>	-175
and they	140
and to	133
and we'll	267
another	-214
appeared	142
arches	162
are in the	191
are not	-151
are the	284
arrive	124
as if	-123
ask about	133
ask for	164
ask for a	99
ask whether	-144
at .	127
at a	-151
at the	326
at this	-179
auto	149
auto -	149
bags	242
balanced	178
barely	122
bed	-171
been	-184
being	-149
bell ,	161
better	-282
big	172
bigger	134
birch	121
blink	125
both <body> .	177
bottled	125
bought	144
breakfast	156
but	220
buy .	139
by #	-258
by one	140
by the	145
c	-211
can be	-136
can buy	139
can't	-129
cart	119
cheap	-147
chewed	156
choose	153
coffee	163
colored	128
colour	147
come in	175
come in .	189
contact	131
conversation	136
cools	172
cools the	172
could	259
countries	134
county	164
cover	-150
daily ,	154
dead	193
dead <body>	154
describe	245
desk	180
do it	227
do not	-150
does not	-151
does the	125
doesn't	145
door	235
down the	137
dr	321
dr .	187
drinks .	157
drove	-114
else	278
end	234
ever	232
every	-293
every <time>	-148
example	237
exhale	185
expect	-136
explain	-108
february	139
feel	168
ferritin	107
fewer	-199
find	252
first .	-138
flat .	127
food	-193
foods	-137
for <condition> .	138
for a referral	119
for the	149
for yourself	193
form	-113
four	296
four <time> later	164
free	239
freely	108
friend	269
from the	-115
fuller	304
gather	115
gave	137
gets	-201
go on	100
go on ,	144
go to	-154
gold	199
gone	307
gone from	262
good	230
grab the	140
guess	82
gym	150
gym ,	155
hang	-116
hang on	-106
happy	172
has already	168
has an	135
has been	-154
hasn't	196
have seen	-134
head	-110
heat	-128
her own	142
here	341
here is	114
hers	144
hiding	132
highest	213
hill	142
his <body>	217
his <body> .	206
holds	-176
hope	104
hum	177
hum .	148
husband	176
if	-289
impossible	123
impossible .	123
in <treatment>	167
in one	174
in our own	146
in the <device>	141
in the county	151
in the valley	136
in three	199
in three <time>	123
in through	171
in through the	174
inject	143
insurance	156
into	261
is # <percent>	102
is <hype>	-139
is a	-203
is not	-167
is the	134
is where	256
is worth	-105
it ,	89
it for	128
it is #	89
it stops	122
it was	141
it's a	-120
itself	-142
jo	318
just	187
keeps	281
keeps the	300
keeps the lights	166
knew	119
knocks	150
knots	140
knowing	115
knows	323
knows the	186
lake	164
lane	279
later	129
laugh	135
level	-234
lie	-115
light ,	163
lighthouse	-116
lights	208
lights on	166
like	335
like <person>	313
listening	205
look at	-127
look like	120
low	-117
lunch .	-107
made	-387
made my	-265
manners	232
march	-232
may ,	124
may hang	-106
meet	147
mg	-174
microscope	106
milk	159
milk and	169
minus	197
minus the	197
molecule	151
money	117
more .	142
more like	164
morning	-202
my	340
my <body>	-324
my <condition>	151
my neighbour	-132
neighbour	-140
never	181
next	-157
nightly	150
nine	217
nine <time>	155
no	-158
no ,	137
no <buy>	-134
no <drug>	114
no <harm>	186
no <harm> .	186
noor	123
nothing else	171
notice	-130
now	262
of .	256
of a	-153
of his	166
off	131
off .	184
often	-172
oh	101
old	223
on #	103
on ,	146
on a	-133
on a <symptom>	-115
on the	149
on the first	-108
one <body>	-148
one <buyer>	107
one in	140
one in the	172
one of	141
open	238
open .	148
optometrist	-112
order	126
our own	158
out of	152
out of the	216
over	295
over #	139
over -	113
over my	160
own	217
pairs of	132
part	-164
passes	155
passes .	169
past the <body>	159
per	-153
pocket	194
pot	-131
pot .	-126
print .	-124
professor	165
put down	145
quiet	321
quit	112
reads	200
referral	101
referral .	116
rhythm	172
rolled	-124
room	169
room .	280
row	250
run	356
run in	160
said	-172
same	253
same -	164
same - <time>	164
sand	143
sand .	145
saturday	161
say :	134
says , "	-131
says she	93
season	132
sees	155
send	204
set	130
several	-159
sharper	183
shed	146
short	-233
should	-126
shrank	275
simply	141
since	343
site	-101
six	-196
slope	146
small	-283
smarter	263
smelled	155
so	224
so .	103
soft	259
somewhere	184
spice	-146
spring	146
spring .	-114
stand	295
stay	-148
stays	-155
stock	155
stop	-233
story	152
string	-139
stubborn	284
stuff	130
subscribe	157
such	-185
switching	134
take	-104
tap	211
teach	227
tell	-217
ten	-216
than	-183
the <beauty>	-158
the <body>	-361
the <body> ,	-92
the <brand>	139
the <person>	210
the <person> <time>	133
the <product>	-331
the <product> .	-97
the <provider> ,	182
the <rave>	258
the <staff>	-284
the <treatment>	-148
the colour	150
the good	198
the highest	215
the lights	162
the lights on	166
the old	122
the pot	-128
the price	161
the price .	158
the room	-140
the same	-241
the valley	136
the way	145
the way out	118
the winter	179
the work	145
them	120
them , and	130
themselves	206
think	232
think .	134
thirty	194
those	-114
three	103
through the	115
through the <body>	142
thursday	166
tin	177
tip	123
to <harm>	190
to <hypes>	-233
to be seen	128
to do it	201
to her	296
to work	-122
to your	348
to your <body>	179
told	-113
told me	-113
touch	310
trained	166
twelve	301
twelve <time>	151
twelve <time> of	156
two .	135
two <treatment>	128
under one	128
university	-167
up	-418
us	-124
used to	176
valley	136
wait	-167
walk on	144
warmth	114
wash	-122
watched	145
water	-263
way	142
way out	131
we'll	323
wednesday	348
weekend	146
weekend .	179
were	-196
what a	159
when	-266
when <person>	-157
whenever	-159
whenever <person>	-127
whenever <person> like	-116
where	142
whether	-290
which are	115
why <buyer>	136
windows	135
winter	199
with a	-180
with food	-137
with their	-132
within # miles	153
without a	230
won't	227
word	-151
words	-147
work	-146
work for	160
wren	139
yes	354
yes ,	168
yes .	203
your <body>	-120
your <product>	-151
your first	132
yours	343
yourself	268
yourself .	122
zero	343
zero .	127
£	-158
£ #	-158
·	-410
★ ★ ☆	-150
★ ☆	-174
★ ☆ ☆	-227
☆	-174
☆ "	-154
☆ ☆	-227
☆ ☆ "	-208`,
    'stem': `!	411
! "	168
" -	237
" <body>	153
" <brand>	-155
" <condition>	222
" <harm>	146
" <harm> ,	156
" <hype>	-254
" <performance>	121
" <product>	-156
" <proof>	-140
" but	-120
" four	209
" he	-165
" it's	-139
" my <body>	-139
" the	144
" they	162
# "	-116
# - <time>	-245
# .	-202
# <ails>	188
# <percent>	72
# <percent> ,	131
# <percent> off	179
# and	55
# and #	-153
# for	144
# mil	150
# to	-304
# to #	-190
# ·	-126
&	256
( #	-117
( # <percent>	-110
, "	-200
, #	113
, <beauty>	112
, <device>	100
, <harm>	-193
, <hype>	-144
, <natural>	182
, <offer>	166
, <performance>	195
, <red-flag>	161
, <remedy>	-206
, <remedy> ,	-138
, <safe>	150
, <unwell> ,	110
, and	190
, and a	-180
, and an	-138
, and my	231
, and they	162
, but	-179
, does	153
, in a	167
, just	143
, littl	157
, minu	197
, minu the	197
, never	284
, no	248
, now	134
, our	148
, set	184
, she	198
, she says	156
, sinc	-182
, though	-117
, under	139
, which are	115
, yes	-122
- off	116
. "	431
. " -	146
. exampl	238
: "	137
: <brand>	167
: the	155
<achievement>	270
<achievement> .	-109
<ails> in	-205
<ails> in the	-135
<ails> that	167
<ails> to	92
<beauty> <guarantee>	-132
<beauty> are	165
<beauty> in	-110
<beauty> like	138
<beauty> on	133
<beauty> on the	143
<benefit> the	-107
<body> , and	-115
<body> , which	117
<body> . "	-124
<body> <ails> ,	128
<body> <hypes>	189
<body> <hypes> ,	145
<body> <performance>	-101
<body> <provider>	245
<body> <time>	118
<body> are	117
<body> in	222
<body> just	166
<body> on	178
<body> with	134
<body> with the	159
<brand>	367
<brand> .	188
<brand> <form>	-163
<brand> <provider>	-259
<brand> is	109
<buy> .	-251
<buyer> .	-103
<buyer> from	134
<condition>	-194
<condition> , which	112
<condition> .	-253
<condition> in	120
<condition> in #	187
<contra>	-315
<device> ,	159
<device> feel	125
<drug>	-284
<drug> .	-190
<drug> are	179
<endorse>	260
<evidence>	-253
<expertise>	211
<expertise> of	-127
<exposure>	-100
<exposure> , a	124
<exposure> .	161
<form> "	-185
<form> ,	179
<guarantee> .	141
<harm>	-306
<harm> or	-150
<harmful>	63
<harms>	-180
<harms> .	-171
<harms> it	175
<harms> it .	194
<hype>	154
<hype> , and	-123
<hype> .	273
<hype> . "	-114
<hype> that	204
<hype> the	212
<hypes>	326
<hypes> <pseudo>	266
<hypes> <remedy>	141
<hypes> it	202
<hypes> it .	136
<hypes> the	273
<hypes> the <pathogen>	137
<hypes> your	156
<likelier>	-144
<lowers>	-243
<offer>	338
<offer> ,	178
<offer> .	137
<pathogen>	-52
<pathogen> .	-125
<pathogen> on	205
<percent>	128
<percent> ,	131
<percent> , the	147
<percent> .	160
<percent> off	159
<performance>	149
<performance> .	-156
<performance> and	258
<performance> than	130
<person> <body>	144
<person> <hypes>	-152
<person> <rave>	113
<person> <time> a	128
<person> a	177
<person> also	130
<person> at	-137
<person> could	107
<person> feel	-184
<person> from	-123
<person> have	-123
<person> have seen	-134
<person> know	137
<person> lie	-112
<person> like	-133
<person> like .	-121
<person> mean	130
<person> never	-128
<person> of the	135
<person> still	-135
<person> tell	-181
<person> under	-145
<person> under #	-140
<person> will	131
<person> won't	170
<person> would	-309
<pregnancy>	-162
<product> .	166
<product> under	121
<pseudo>	265
<raises> #	129
<rave> ,	-166
<rave> .	196
<rave> in	141
<rave> them	285
<rave> them .	152
<remedy> , #	251
<remedy> , <remedy>	-108
<remedy> -	206
<remedy> .	-284
<remedy> <form>	175
<remedy> <form> ,	147
<remedy> <hypes>	253
<remedy> <product>	-139
<remedy> is	-146
<remedy> keep	120
<reporting>	-198
<safe>	-189
<staff>	208
<staff> ,	-165
<staff> are	123
<staff> can	-155
<superlative>	153
<superlative> .	168
<superlative> in	182
<symptom>	313
<time> .	-475
<time> ;	-154
<time> a	152
<time> five	115
<time> five .	120
<time> flat	134
<time> later	127
<time> of	66
<time> or	-158
<time> sooner	124
<time> to	182
<treatment>	-179
<unwell>	-243
<unwell> .	-183
<unwell> <body>	274
<unwell> or	-144
<vital>	-211
<vital> ,	-195
a <body>	-218
a <buyer>	-194
a <device>	-276
a <drug> for	123
a <exposure>	-150
a <pathogen>	-168
a <staff>	-407
a <time>	-194
a <time> .	-276
a <treatment>	-165
a big	128
a pink	142
a referral	119
a referral .	119
about	-374
about #	-141
abov	-155
acros the	159
addres	133
advic	-156
afternoon	184
again	290
again !	138
again ,	138
airport	130
alread	304
altogether	159
an optometrist	-108
and #	-198
and <harm>	-146
and <hype>	152
and <offer>	142
and <product>	92
and <safe>	140
and an	-161
and dark	141
and leav	105
and my	221
and pocket	213
and the <product>	-175
and they	140
and to	133
and we'll	267
another	-214
answer	208
arch	188
are in the	191
are not	-154
are the	284
argu	115
arriv	141
as if	-123
ask about	133
ask for	166
ask for a	97
ask whether	-151
at .	127
at a	-151
at the	326
at this	-179
auto	149
auto -	149
bags	242
balanc	178
bank	126
bathroom	109
becom	191
bed	-171
been	-184
being	-149
bell ,	161
better	-282
big	172
bigger	134
birch	121
blink	125
both <body> .	177
bottl	125
bought	144
breakfast	156
but	220
buy	130
buy .	139
by #	-258
by one	140
by the	145
c	-211
can be	-136
can buy	139
can't	-129
carpet	-111
cart	119
caus	-161
charg	-213
cheap	-147
check at	114
choos	153
cloth	-127
coffe	163
colour	211
com	-156
come in	175
come in .	189
contact	130
contain	-159
convers	136
cool the	169
could	259
countr	101
cover	-178
dai ,	154
dead	193
dead <body>	154
describ	228
desk	165
do it	227
do not	-150
does not	-151
does the	125
doesn't	145
door	243
down the	137
dr	321
dr .	187
drink	149
drink .	207
drov	-114
duck	-129
eat	-190
else	278
end	191
ever <time>	-148
exampl	237
exhal	184
expect	-156
experienc	210
februar	139
feel	166
feel it	122
ferr	157
ferritin	107
fewer	-199
find	351
first .	-138
fitt	146
flat .	127
food	-329
for <condition> .	138
for a referral	119
for the	149
for yourself	193
form	-135
four	296
four <time> later	164
free	347
friend	358
from the	-115
fuller	304
gather	112
gave	137
gets	-201
glycerin	-186
go on	100
go on ,	144
go to	-154
gold	199
golf	150
gone	307
gone from	262
good	159
grab the	140
grandmother	195
gues	82
gym	150
gym ,	155
hang	-119
hang on	-107
happ	172
hard	-146
has alread	168
has an	135
has been	-154
hasn't	196
have seen	-134
head	-119
heat	-147
her own	142
here	341
here is	114
hers	144
hid	125
highest	213
hill	248
his <body>	217
his <body> .	206
hold	-135
hope	104
hum	177
hum .	148
humm	144
husband	176
if	-289
impossibl	123
impossibl .	123
improv	-141
in <treatment>	167
in one	174
in our own	146
in the <device>	141
in the count	151
in the valle	136
in thre	199
in thre <time>	123
in through	171
in through the	174
inject	123
insuranc	156
into	261
is # <percent>	102
is <hype>	-139
is a	-203
is not	-167
is the	134
is wher	256
is worth	-105
it ,	89
it for	128
it is #	89
it stop	122
it was	141
it's a	-120
itself	-142
jo	318
just	187
keep	109
keep the	203
keep the light	166
kick	219
kitchen	-106
knew	119
knock	94
knot	128
know	347
know the	257
know why	111
lake	164
lane	279
later	129
laugh	250
leaflet	-108
level	-242
lie	-115
light	283
light ,	159
light on	152
lighthous	-116
like	295
like <person>	313
listen	199
look at	-143
look like	229
low	-117
lunch .	-107
made	-387
made my	-265
manner	222
mapp	110
march	-232
marlow	119
marr	128
may ,	124
may hang	-106
mean it	133
measur	-141
mg	-174
microscop	106
milk	159
milk and	169
minu	197
minu the	197
molecul	151
mone	117
more .	142
more like	164
morn	-202
my	340
my <body>	-324
my <condition>	151
my neighbour	-132
national	216
near	-184
need	-334
neighbour	-150
never	181
next	-157
night	150
nine	217
nine <time>	155
no	-158
no ,	137
no <buy>	-134
no <drug>	114
no <harm>	186
no <harm> .	186
noor	123
noth else	171
now	262
of .	256
of a	-153
of his	166
off	131
off .	184
often	-172
oh	101
old	223
on #	103
on ,	146
on a	-133
on a <symptom>	-115
on the	149
on the first	-108
one <body>	-148
one <buyer>	107
one in	140
one in the	172
one of	141
open	164
open .	138
optometrist	-114
order	128
our own	158
out of	152
out of the	216
over	295
over #	139
over -	113
over my	160
own	199
pair	144
park .	116
part	-173
pass	79
pass .	160
past the <body>	159
per	-153
photo	179
phras	-158
pocket	190
podiatrist	63
pot	-131
pot .	-126
print .	-124
professor	165
promis	136
psychologist	131
put down	145
quiet	286
quit	116
read	231
referral	101
referral .	116
register	-166
return	-141
rhythm	172
roll	-232
room	264
room .	270
row	249
run	356
run in	160
said	-172
same	253
same -	164
same - <time>	164
sand	142
sand .	145
sandal	191
saturda	161
say :	134
says , "	-131
says she	93
season	132
sees	155
send	250
set	130
sett	-147
several	-159
sharper	183
shed	138
ship	-107
short	-187
should	-126
shrank	275
simp	141
sinc	343
site	-101
six	-196
slop	146
slow	-183
small	-283
smarter	263
so	224
so .	103
soft	259
somewher	184
sound	-112
sound like a	-137
spic	-147
spr .	-114
squad	158
stand	208
start with	149
stay	-279
stock	162
stor ,	177
stor , and	180
str	-140
stranger	167
stubborn	284
stuff	130
subscrib	157
such	-185
switch	121
tak	-161
take	-104
tap	320
teach	306
ten	-216
than	-183
that smell	155
the <beauty>	-158
the <body>	-361
the <body> ,	-92
the <brand>	139
the <person>	210
the <person> <time>	133
the <product>	-331
the <product> .	-97
the <provider> ,	182
the <rave>	258
the <staff>	-284
the <treatment>	-148
the colour	150
the good	128
the highest	215
the light	151
the light on	166
the maker	220
the old	122
the pot	-128
the pric	161
the pric .	158
the room	-238
the same	-241
the valle	136
the way	145
the way out	118
the window	195
the winter	179
the work	145
them	120
them , and	130
themselv	206
think	217
think .	134
thirt	192
thos	-114
thre	103
through the	115
through the <body>	142
thursda	166
tin	177
tip	123
to <harm>	190
to <hypes>	-233
to be seen	128
to do it	201
to her	296
to work	-122
to your	348
to your <body>	179
told	-113
told me	-113
touch	341
train	240
treat <buyer>	150
twelv	301
twelv <time>	151
twelv <time> of	156
two .	135
two <treatment>	128
under one	128
universit	-167
up	-418
us	-124
used to	176
usual	-154
valle	136
vanish	127
view	-208
wait	-112
walk on	144
warmth	114
wash	-136
watch	153
water	-264
way	142
way out	131
we'll	323
wednesda	348
weekend	138
weekend .	171
were	-196
what a	159
when	-266
when <person>	-157
whenever	-159
whenever <person>	-127
whenever <person> like	-116
wher	142
whether	-290
which are	115
why <buyer>	136
winter	197
with a	-180
with food	-137
with their	-132
within # mil	153
without a	230
won't	227
word	-298
work for	159
work on	159
wren	139
yes	354
yes ,	168
yes .	203
your <body>	-120
your <product>	-151
your first	132
yourself	268
yourself .	122
zero	343
zero .	127
£	-158
£ #	-158
·	-410
★ ★ ☆	-150
★ ☆	-174
★ ☆ ☆	-227
☆	-174
☆ "	-154
☆ ☆	-227
☆ ☆ "	-208`,
    'class': `achievement	337
ail-verb	173
ailment	162
beauty-object	269
better-word	320
buyer-noun	395
call-phrase	550
complaint	130
contra	-286
drug	-157
endorse-phrase	323
evidence-report	-409
expertise	312
exposure	-401
harm	-209
harm-verb	-127
harmful	140
health-object	140
hype-phrase	346
likelier	-180
likelihood	123
link-verb	-343
lower-verb	-185
natural-claim	213
neutral-advice	-406
offer	328
pathogen	-364
percent	163
person	-118
pregnancy	-203
pseudo	297
raise-verb	147
rave	138
replace-care	168
reporting	-219
risk-tone	-313
safe	156
shift-verb	-198
side-effect	107
staff-noun	64
superlative	398
supplement-noun	-115
treatment	-467
trouble	-203
unwell	-310
vital	210`,
    'heading': `#	171
# -	-97
, #	262
- #	237
: notes	-169
<beauty>	138
<beauty> ?	129
<benefit>	371
<body>	315
<body> <product>	284
<buy>	-143
<buyer>	193
<condition> ?	94
<device>	147
<expertise>	198
<exposure>	-183
<form>	340
<form> ,	146
<harm>	-247
<harm> in	-127
<hype> it	-184
<hypes>	-252
<performance>	-141
<person> <rave>	149
<person> tried	-159
<product>	327
<product> ,	269
<raises>	164
<rave>	96
<remedy>	218
<staff>	253
<time>	-283
a <body>	-157
a <condition>	-170
a <product>	-207
a word	159
again	-175
asked	147
before	-175
before <person>	-170
bring	237
change	142
choose	173
compare	297
did	256
does it	93
faq	91
first	-74
for <person>	173
for me	297
from our	175
get	-173
go	-158
happened	230
helps	-176
home	212
how <person>	418
how to	-339
ingredients	132
is in	158
it ?	-125
it does	223
it help	99
it's	330
know	-166
meet	148
more	117
never	-264
next	412
no	256
notes	-219
notes from	-149
numbers	157
nutrition	-132
on the	209
one	138
please	-180
prices	-131
print	141
say	-157
shipping	220
small	268
small print	172
so	-122
the <beauty>	133
the <device>	-237
the <health>	-123
the <product>	-307
the <treatment>	-260
thing	205
things	-195
three	-195
told	-144
tried	-159
use	-226
way	193
what	437
what <hype>	148
what <person>	-260
what it	510
what it's	330
what the	-214
what's	121
why	429
why <buyer>	189
word	159
would	-115
would <person>	-116`,
    'place': `alone	945
block-quote	248
cell	-459
ends-full	204
ends-open	-218
faq	-303
first	350
in-aftercare	200
in-faq	-336
in-risk	238
item	615
lead-in	-219
long	447
middling	295
paragraph	572
plain	565
quotation	304
short	124
speaker	169
title	-668
top	328
under-question	-457
very-short	-724`,
    'before': `brand-before	1321
brand-taken-up	518
company-voice	2303`,
  },
}
