// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -2.785,
  strong: 0.8,
  around: {"own":1.005,"before":0.626,"after":0.86,"second-before":-0.448,"second-after":0.62,"page":-0.796,"section":0.423,"bias":0.823},
  weights: {
    'reason': `about-body	-99
advice	-188
anatomy	196
award	316
benefit	-137
better	306
brand	512
brand-acts	123
call-ours	72
call-phrase	624
coaxing	496
comparative	395
complaint	-611
contact-line	298
crowd-share	-273
deal	838
defines	159
disease	-277
drawn-from-afar	406
emphatic	332
endorsement	371
endorser	133
evidence	-156
exclaim	438
expertise	309
extreme	324
felt-change	-208
freebie	172
hedge	-345
hype-item	159
hype-phrase	361
hype-verb	-102
imperative	263
item	351
keep-money	170
logistics	-540
named-expert	-155
natural	221
negated	198
nutrient	-157
offer	358
offer-code	138
our-offering	575
packed-with	188
peer-praise	290
plain-section	511
price	-172
price-cut	170
product-noun	-141
pseudo	122
quotation	666
ranking	562
rave	765
remedy	-289
remedy-hype	238
replace-care	168
reporting	-269
selling-section	-483
service-hours	520
share-says	114
signature	721
signed-quote	381
superlative	184
superlative-thing	310
tally	196
this-product	531
title	-661
track-record	288
verb-item	398
we-act	377
you	355
you-promise	607
zero	627`,
    'word': `10	-440
added	110
afternoon	-195
anyone	-188
award	-165
batch	143
belts	152
best	-190
better	-169
big	149
block	89
body	144
bottles	-125
box	-141
break	198
bundle	235
burn	124
c	160
call	176
can't	129
claim	125
clinic	-122
clinics	156
coaxes	192
cold	-262
company	-199
cramps	156
cranberry	214
dentist	-110
dietitian	-116
disease	-123
dissolves	-134
doctor	-403
double	108
doubled	118
dressing	127
dust	105
e	174
eczema	90
elbows	140
eyes	376
falling	220
families	115
feel	-294
few	-158
fibroids	144
fight	189
figure	150
fine	146
fog	102
food	-147
fortnight	-121
ginger	224
glow	149
gout	155
grumpy	146
gut	156
hands	362
hay	136
healthy	179
hearts	119
heavy	-168
hours	-197
hurry	-216
i'm	-214
jar	-152
jaw	-178
knees	232
lines	136
loosen	146
magic	228
marry	155
match	154
medical	-143
meet	279
melatonin	134
members	198
mind	103
minutes	136
month	286
moods	158
mornings	160
most	-233
mouth	-139
movement	-167
much	148
muscle	-148
natural	-303
needles	271
never	159
no	252
nose	194
nurse	-174
nurses	197
off	-202
once	-141
one	-206
orders	-171
others	163
pads	-210
patients	-130
pay	129
people	-385
pinch	141
plan	238
plans	-130
pouch	-101
pounds	154
price	153
quarter	132
recalls	-152
redness	158
refund	152
restores	-161
results	187
review	-331
reviews	133
same	-188
saved	180
scoop	183
secret	108
shoes	-161
shoulders	179
sinus	130
skip	-118
slips	291
some	-236
spray	185
staff	-130
sticks	89
sting	163
strongest	-201
students	-116
sun	117
surgeons	140
team	179
teeth	-197
tells	-179
test	82
times	143
tired	262
tissues	130
toddlers	155
toxin	-143
vitamin	181
weeks	-176
went	-171
year	-226
you'll	-76
you're	197
zinc	-153`,
    'word-stem': `-	788
10	-440
add	131
adrenal	117
afternoon	-195
an	178
anyon	-188
as	-199
at	-121
balanc	-217
batch	144
batter	-119
belt	127
best	-190
better	-169
big	149
block	84
body	144
box	-148
brain	163
break	164
bundl	235
by	321
c	160
call	171
can	210
can't	129
claim	123
coach	105
coax	199
cold	-169
comfort	162
compan	-199
cranberr	213
dentist	-113
dermatologist	151
diseas	-126
dissolv	-139
doctor	-338
doubl	212
dress	123
dust	105
e	174
eczema	90
elbow	167
exercis	-168
eyes	376
famil	115
feel	-272
few	-158
fibroid	144
fight	166
figur	193
filter	195
fine	146
firm	-148
fog	102
food	-147
fortnight	-121
from	159
ginger	224
glow	149
gout	155
grump	146
gut	156
hand	319
hay	136
heal	-146
heav	-168
her	184
hour	-291
hurr	-216
hush	397
i	-266
i'm	-214
ill	-185
jar	-152
jaw	-178
kne	232
knuckl	122
lift	-210
lin	117
loosen	172
magic	228
marr	155
match	154
may	116
medical	-143
meet	279
melatonin	134
member	152
mind	103
month	170
mood	138
morn	155
most	-233
mouth	-141
move	-168
much	148
muscl	-275
natural	-249
needl	175
nerv	-122
never	159
no	252
nose	194
not	-151
of	401
off	-202
once	-141
one	-206
or	-166
other	232
overheat	116
pads	-210
pay	129
peopl	-385
pimpl	141
plan	108
point	128
pouch	-103
pound	140
pric	153
product	-201
quarter	132
recall	-159
refund	168
remov	-154
restor	-179
result	187
same	-188
sav	173
scoop	183
secret	108
sho	-161
shoulder	224
sinu	130
skip	-118
slip	207
softgel	148
some	-236
spra	185
staff	-130
stick	131
sting	150
strap	-129
strongest	-201
stud	-103
student	-116
sun	117
surgeon	135
sweep	165
team	174
teeth	-197
test	97
that	132
the	400
this	123
tim	143
tir	262
to	194
toddler	155
toxin	-188
trial	-90
vitamin	180
we	314
week	-82
went	-171
year	-262
you'll	-76
you'r	197
your	265
zinc	-153`,
    'run': `!	415
! "	161
" -	229
" <body>	137
" <brand>	-156
" <condition>	226
" <harm>	138
" <harm> ,	151
" <hype>	-254
" <product>	-142
" <proof>	-156
" but	-115
" four	206
" he	-169
" it's	-152
" the	175
# - <time>	-237
# .	-177
# <ails>	188
# <percent>	73
# <percent> ,	127
# <percent> off	181
# and	51
# and #	-154
# for	145
# miles	130
# to	-270
# to #	-162
# ·	-125
&	264
( #	-115
( # <percent>	-109
, "	-192
, #	95
, <device>	96
, <harm>	-197
, <natural>	170
, <offer>	171
, <performance>	215
, <red-flag>	167
, <remedy>	-198
, <remedy> ,	-127
, <unwell> ,	111
, and	171
, and a	-164
, and an	-146
, and my	237
, and they	167
, but	-183
, does	151
, in a	163
, just	156
, little	151
, minus	163
, minus the	163
, never	368
, no	225
, now	136
, our	244
, set	182
, she	193
, she says	144
, since	-189
, though	-125
, under	137
, which are	119
, yes	-115
- off	110
. "	449
. " -	145
. example	232
: "	128
: <brand>	216
: the	160
<achievement>	251
<achievement> .	-124
<ails> in	-164
<ails> that	163
<ails> to	97
<beauty> <guarantee>	-139
<beauty> are	159
<beauty> in a	120
<beauty> like	138
<beauty> on	130
<beauty> on the	142
<beauty> to	120
<body> , and	-124
<body> , which	124
<body> . "	-119
<body> <ails> ,	126
<body> <hypes>	196
<body> <hypes> ,	142
<body> <performance>	-109
<body> <provider>	259
<body> <time>	115
<body> are	123
<body> in	187
<body> just	168
<body> on	187
<body> with	136
<body> with the	162
<brand>	412
<brand> .	184
<brand> <form>	-166
<brand> <provider>	-263
<brand> is	157
<buy> .	-276
<buyer> from	129
<condition>	-190
<condition> .	-249
<condition> in	120
<condition> in #	186
<contra>	-314
<device> ,	187
<device> feel	120
<drug>	-287
<drug> .	-190
<drug> are	177
<endorse>	318
<endorse> <staff>	172
<evidence>	-249
<expertise>	195
<expertise> of	-137
<exposure>	-90
<exposure> , a	132
<exposure> .	150
<form> "	-185
<form> ,	181
<guarantee> .	149
<harm>	-285
<harm> or	-148
<harmful>	56
<harms>	-231
<harms> .	-166
<harms> it	176
<harms> it .	192
<health> .	85
<hype>	179
<hype> , and	-129
<hype> .	311
<hype> . "	-117
<hype> a	-159
<hype> that	197
<hype> the	206
<hypes>	325
<hypes> <pseudo>	273
<hypes> <remedy>	142
<hypes> it	208
<hypes> the	284
<hypes> the <pathogen>	139
<likelier>	-146
<lowers>	-234
<offer>	380
<offer> ,	176
<offer> .	148
<pathogen>	-72
<pathogen> .	-126
<pathogen> on	202
<percent>	126
<percent> ,	127
<percent> , the	145
<percent> .	160
<percent> off	157
<performance>	208
<performance> ,	131
<performance> .	-221
<performance> and	238
<performance> than	144
<person> <body>	139
<person> <hypes>	-158
<person> <time> a	128
<person> a	167
<person> also	132
<person> at	-133
<person> could	103
<person> else	162
<person> feel	-178
<person> from	-124
<person> have	-114
<person> have seen	-141
<person> lie	-110
<person> like	-129
<person> like .	-121
<person> mean	123
<person> never	-127
<person> of the	126
<person> still	-131
<person> stop	90
<person> under	-150
<person> under #	-145
<person> will	127
<person> won't	180
<person> would	-307
<pregnancy>	-162
<product> .	210
<product> under	129
<pseudo>	260
<raises> #	128
<rave> ,	-175
<rave> .	195
<rave> in	153
<rave> them	276
<rave> them .	157
<remedy> , #	245
<remedy> , <remedy>	-100
<remedy> -	202
<remedy> .	-281
<remedy> <form>	176
<remedy> <form> ,	147
<remedy> <hypes>	247
<remedy> <product>	-127
<remedy> is	-176
<remedy> keeps	116
<reporting>	-200
<safe>	-219
<safe> .	-160
<staff>	238
<staff> ,	-184
<staff> and	164
<staff> are	109
<staff> can	-150
<superlative>	166
<superlative> .	188
<superlative> in	191
<symptom>	286
<time> .	-463
<time> ;	-154
<time> a	145
<time> before	-77
<time> before <person>	-105
<time> five	112
<time> five .	116
<time> flat	147
<time> later	126
<time> of	167
<time> or	-162
<time> to	181
<treatment>	-184
<unwell>	-221
<unwell> .	-199
<unwell> <body>	267
<unwell> or	-147
<vital>	-206
<vital> ,	-193
a <body>	-221
a <buyer>	-200
a <device>	-266
a <drug> for	131
a <exposure>	-170
a <pathogen>	-168
a <staff>	-404
a <time>	-193
a <time> .	-274
a big	127
a pink	142
a referral	119
a referral .	119
a whole	81
about	-367
above	-157
across the	153
address	133
advice	-156
advice is	-135
after a	-113
afternoon	174
again	307
again !	133
again ,	122
again .	74
airport	135
already	338
altogether	153
an optometrist	-108
and #	-202
and <harm>	-153
and <hype>	129
and <offer>	131
and <product>	108
and <safe>	165
and an	-171
and my	224
and pocket	222
and the <product>	-168
and they	151
and to	136
and we'll	256
another	-198
appeared	142
arches	158
are in the	201
are not	-154
are the	278
arrive	126
arrived	145
as if	-125
ask about	135
ask for	164
ask for a	99
ask whether	-154
at .	127
at a	-152
at the	321
at this	-181
auto	146
auto -	146
bags	250
balanced	179
barely	149
bed	-166
been	-195
being	-162
bell ,	167
better	-281
big	176
bigger	140
birch	123
blink	121
both <body> .	178
bottled	113
bought	143
breakfast	163
but	200
buy .	147
by #	-267
by one	138
by the	155
c	-201
can be	-137
can buy	149
can't	-131
cheap	-142
choose	140
cleared	81
coffee	156
colored	126
colour	142
come in	168
come in .	183
contact	131
conversation	136
cools	169
cools the	169
could	241
cover	-151
daily ,	156
dead	198
dead <body>	152
describe	232
desk	167
do it	220
do not	-147
does not	-157
does the	125
doesn't	152
door	219
down the	139
dr	356
dr .	198
drink	164
drinks .	156
drove	-116
else	315
end	238
ever	231
every	-247
every <time>	-154
example	231
exhale	185
expect	-132
explain	-117
explain it	-108
february	142
feel	155
fewer	-198
find	267
first .	-132
flat .	140
food	-190
foods	-134
for <condition> .	141
for a referral	119
for it	145
for it .	146
for the	150
for yourself	198
four	312
four <time> later	163
fourteen	137
fourteen <time>	151
free	242
freely	104
friend	275
from the	-123
fuller	305
gather	114
gave	136
gets	-193
go on	100
go on ,	143
go to	-147
gold	200
gone	307
gone from	273
good	213
grab the	132
guess	81
gym	150
gym ,	156
hang	-126
hang on	-116
happy	173
has already	218
has an	134
has been	-152
hasn't	196
have seen	-141
heat	-117
her own	140
here	352
here is	111
hiding	124
highest	206
hill	140
his <body>	220
his <body> .	210
holds	-172
hope	106
hum	151
hum .	147
husband	175
if	-295
impossible	116
impossible .	117
in <treatment>	166
in a	139
in one	166
in our own	142
in the <device>	140
in the county	151
in three	138
in three <time>	138
in through	171
in through the	174
inject	140
insurance	161
into	257
is # <percent>	105
is <hype>	-157
is a	-213
is not	-170
is the	155
is where	254
it .	91
it for	131
it is #	78
it stops	136
it was	143
it's a	-136
itself	-140
jo	308
just	203
keeps	275
keeps the	287
keeps the lights	160
knew	123
knocks	156
knots	140
knowing	110
knows	305
knows the	192
lake	159
lane	266
later	106
laugh	127
level	-233
lie	-108
light ,	163
lighthouse	-121
lights	219
lights on	160
like	304
like <person>	313
listening	199
look at	-122
look like	120
low	-116
made	-400
made my	-279
manners	231
march	-228
may ,	132
may hang	-116
meet	139
mg	-168
microscope	106
milk	155
milk and	177
minus	163
minus the	163
molecule	153
money	127
more .	148
more like	163
morning	-211
my	348
my <body>	-281
my <condition>	154
my neighbour	-133
neighbour	-141
never	227
next	-152
nightly	147
nine	191
nine <time>	141
no	-167
no ,	138
no <buy>	-139
no <drug>	123
no <harm>	184
no <harm> .	184
noor	124
nothing else	168
notice	-129
now	329
of .	244
of a	-146
of his	163
off	140
off .	187
often	-176
oh	105
old	216
on ,	167
on a	-134
on a <symptom>	-123
on the	137
on the first	-106
one <body>	-149
one <buyer>	104
one in	149
one in the	190
one of	128
only	-98
open	238
open .	150
optometrist	-112
or a	-140
order	210
our <brand>	153
our own	155
out of	137
out of the	199
over	298
over #	153
over -	116
over my	161
own	235
pairs of	134
part	-170
passes	157
passes .	171
past the <body>	142
per	-151
pocket	202
print .	-124
put down	144
quiet	317
quit	112
reads	190
referral	100
referral .	115
rhythm	170
rolled	-129
room	169
room .	274
row	238
run	341
run in	152
said	-165
same	252
same -	173
same - <time>	173
sand	139
sand .	141
saturday	158
say :	137
says , "	-124
says she	101
season	126
see	-224
sees	165
send	212
set	125
several	-154
sharper	179
shed	140
shelf	98
short	-237
should	-131
shrank	263
simply	141
since	342
site	-105
six	-194
slope	144
small	-277
smarter	251
smelled	153
so	203
so .	108
soft	272
somewhere	174
spice	-156
spring	129
spring .	-117
stand	295
stay	-157
stays	-165
stock	153
stop	-268
stubborn	278
stuff	127
subscribe	155
such	-198
take	-111
takes	-132
tap	211
teach	209
teaches	167
tell	-210
ten	-211
ten <time>	-107
than	-209
the <beauty>	-179
the <body>	-372
the <body> ,	-93
the <brand>	129
the <person>	221
the <person> <time>	134
the <product>	-276
the <product> .	-101
the <provider> ,	189
the <rave>	255
the <staff>	-281
the <treatment>	-146
the colour	145
the good	188
the highest	207
the lights	160
the lights on	160
the old	119
the price	154
the price .	158
the room	-139
the same	-247
the way	147
the way out	118
the winter	191
the work	144
them	116
them , and	122
themselves	205
think	232
think .	133
thirty	194
three	79
through the	112
through the <body>	142
thursday	241
tin	163
tip	126
to #	-146
to <harm>	179
to <hypes>	-223
to be seen	128
to do it	203
to her	296
to work	-126
to your	343
to your <body>	164
told	-108
told me	-113
touch	300
trained	167
tuesday	-122
twelve	292
twelve <time>	145
twelve <time> of	154
two .	135
two <treatment>	143
under one	117
university	-172
up	-416
us	-145
us .	87
used to	172
wait	-170
walk on	140
warm	-120
warmth	114
wash	-125
watched	167
water	-259
way	137
way out	129
we'll	322
wednesday	344
weekend	154
weekend .	185
were	-223
what a	160
when	-261
when <person>	-168
whenever	-153
whenever <person>	-129
whenever <person> like	-116
where	140
whether	-276
which are	119
why <buyer>	131
windows	136
winter	211
with a	-193
with food	-136
with their	-138
within # miles	133
without a	234
won't	229
word	-129
work	-153
work for	158
wren	140
yes	355
yes ,	166
yes .	206
your <body>	-145
your <product>	-141
your first	147
yours	317
yourself	269
yourself .	126
zero	338
zero .	129
£	-155
£ #	-155
·	-404
★ ★ ☆	-135
★ ☆	-159
★ ☆ ☆	-219
☆	-159
☆ "	-141
☆ ☆	-219
☆ ☆ "	-200`,
    'stem': `!	415
! "	161
" -	229
" <body>	137
" <brand>	-156
" <condition>	226
" <harm>	138
" <harm> ,	151
" <hype>	-254
" <product>	-142
" <proof>	-156
" but	-115
" four	206
" he	-169
" it's	-152
" the	175
# - <time>	-237
# .	-177
# <ails>	188
# <percent>	73
# <percent> ,	127
# <percent> off	181
# and	51
# and #	-154
# for	145
# mil	130
# to	-270
# to #	-162
# ·	-125
&	264
( #	-115
( # <percent>	-109
, "	-192
, #	95
, <device>	96
, <harm>	-197
, <natural>	170
, <offer>	171
, <performance>	215
, <red-flag>	167
, <remedy>	-198
, <remedy> ,	-127
, <unwell> ,	111
, and	171
, and a	-164
, and an	-146
, and my	237
, and they	167
, but	-183
, does	151
, in a	163
, just	156
, littl	151
, minu	163
, minu the	163
, never	368
, no	225
, now	136
, our	244
, set	182
, she	193
, she says	144
, sinc	-189
, though	-125
, under	137
, which are	119
, yes	-115
- off	110
. "	449
. " -	145
. exampl	232
: "	128
: <brand>	216
: the	160
<achievement>	251
<achievement> .	-124
<ails> in	-164
<ails> that	163
<ails> to	97
<beauty> <guarantee>	-139
<beauty> are	159
<beauty> in a	120
<beauty> like	138
<beauty> on	130
<beauty> on the	142
<beauty> to	120
<body> , and	-124
<body> , which	124
<body> . "	-119
<body> <ails> ,	126
<body> <hypes>	196
<body> <hypes> ,	142
<body> <performance>	-109
<body> <provider>	259
<body> <time>	115
<body> are	123
<body> in	187
<body> just	168
<body> on	187
<body> with	136
<body> with the	162
<brand>	412
<brand> .	184
<brand> <form>	-166
<brand> <provider>	-263
<brand> is	157
<buy> .	-276
<buyer> from	129
<condition>	-190
<condition> .	-249
<condition> in	120
<condition> in #	186
<contra>	-314
<device> ,	187
<device> feel	119
<drug>	-287
<drug> .	-190
<drug> are	177
<endorse>	318
<endorse> <staff>	172
<evidence>	-249
<expertise>	195
<expertise> of	-137
<exposure>	-90
<exposure> , a	132
<exposure> .	150
<form> "	-185
<form> ,	181
<guarantee> .	149
<harm>	-285
<harm> or	-148
<harmful>	56
<harms>	-231
<harms> .	-166
<harms> it	176
<harms> it .	192
<health> .	85
<hype>	179
<hype> , and	-129
<hype> .	311
<hype> . "	-117
<hype> a	-159
<hype> that	197
<hype> the	206
<hypes>	325
<hypes> <pseudo>	273
<hypes> <remedy>	142
<hypes> it	208
<hypes> the	284
<hypes> the <pathogen>	139
<hypes> your	141
<likelier>	-146
<lowers>	-234
<offer>	380
<offer> ,	176
<offer> .	148
<pathogen>	-72
<pathogen> .	-126
<pathogen> on	202
<percent>	126
<percent> ,	127
<percent> , the	145
<percent> .	160
<percent> off	157
<performance>	208
<performance> ,	131
<performance> .	-221
<performance> and	238
<performance> than	144
<person> <body>	139
<person> <hypes>	-158
<person> <time> a	128
<person> a	167
<person> also	132
<person> at	-133
<person> could	103
<person> else	162
<person> feel	-179
<person> from	-124
<person> have	-114
<person> have seen	-141
<person> know	125
<person> lie	-110
<person> like	-129
<person> like .	-121
<person> mean	123
<person> never	-127
<person> of the	126
<person> still	-131
<person> stop	90
<person> tell	-167
<person> under	-150
<person> under #	-145
<person> will	127
<person> won't	180
<person> would	-307
<pregnancy>	-162
<product> .	210
<product> under	129
<pseudo>	260
<raises> #	128
<rave> ,	-175
<rave> .	195
<rave> in	153
<rave> them	276
<rave> them .	157
<remedy> , #	245
<remedy> , <remedy>	-100
<remedy> -	202
<remedy> .	-281
<remedy> <form>	176
<remedy> <form> ,	147
<remedy> <hypes>	247
<remedy> <product>	-127
<remedy> is	-176
<remedy> keep	115
<reporting>	-200
<safe>	-219
<safe> .	-160
<staff>	238
<staff> ,	-184
<staff> and	164
<staff> are	109
<staff> can	-150
<superlative>	166
<superlative> .	188
<superlative> in	191
<symptom>	286
<time> .	-463
<time> ;	-154
<time> a	145
<time> befor	-77
<time> befor <person>	-105
<time> five	112
<time> five .	116
<time> flat	147
<time> later	126
<time> of	167
<time> or	-162
<time> to	181
<treatment>	-184
<unwell>	-221
<unwell> .	-199
<unwell> <body>	267
<unwell> or	-147
<vital>	-206
<vital> ,	-193
a <body>	-221
a <buyer>	-200
a <device>	-266
a <drug> for	131
a <exposure>	-170
a <pathogen>	-168
a <staff>	-404
a <time>	-193
a <time> .	-274
a big	127
a pink	142
a referral	119
a referral .	119
a whol	81
about	-367
abov	-157
acros the	153
addres	133
advic	-156
advic is	-135
after a	-113
afternoon	174
again	307
again !	133
again ,	122
again .	74
airport	131
alread	338
altogether	153
an optometrist	-108
and #	-202
and <harm>	-153
and <hype>	129
and <offer>	131
and <product>	108
and <safe>	165
and an	-171
and dark	146
and leav	122
and my	224
and pocket	222
and teach	171
and the <product>	-168
and they	151
and to	136
and we'll	256
another	-198
answer	200
arch	182
are in the	201
are not	-157
are the	278
arriv	251
arriv .	161
as if	-125
ask about	135
ask for	164
ask for a	97
ask whether	-160
at .	127
at a	-152
at the	321
at this	-181
auto	146
auto -	146
bags	250
balanc	179
bank	178
becom	187
bed	-166
been	-195
being	-162
bell ,	167
better	-281
big	176
bigger	140
birch	123
blink	120
both <body> .	178
bottl	113
bought	143
breakfast	163
but	200
buy .	147
by #	-267
by one	138
by the	155
c	-201
can be	-137
can buy	149
can't	-131
carpet	-114
caus	-167
charg	-210
cheap	-142
check at	116
choos	140
cloth	-120
coffe	156
colour	206
com	-155
come in	168
come in .	183
contact	131
contain	-151
convers	136
cool the	167
could	241
cover	-178
dai ,	156
dead	198
dead <body>	152
describ	216
desk	151
do it	220
do not	-147
does not	-157
does the	125
doesn't	152
door	226
down the	139
dr	356
dr .	198
drink	172
drink .	198
drov	-116
duck	-127
eat	-211
else	315
end	193
ever <time>	-154
exampl	231
exhal	184
expect	-153
experienc	211
explain it	-108
februar	142
feel	155
feel it	127
ferr	156
fewer	-198
find	350
first .	-132
fitt	145
flat .	140
food	-324
for <condition> .	141
for a referral	119
for it	145
for it .	146
for the	150
for yourself	198
form	-143
four	312
four <time> later	163
fourteen	137
fourteen <time>	151
free	346
friend	342
from the	-123
fuller	305
gave	136
gets	-193
glycerin	-182
go on	100
go on ,	143
go to	-147
gold	200
golf	150
gone	307
gone from	273
good	148
grab the	132
grandmother	184
gues	81
gym	150
gym ,	156
hang	-130
hang on	-117
happ	173
hard	-143
has alread	218
has an	134
has been	-152
hasn't	196
have seen	-141
head	-132
heat	-127
her own	140
here	352
here is	111
hid	117
highest	206
hill	254
his <body>	220
his <body> .	210
hold	-132
hope	106
hum	151
hum .	147
humm	143
husband	175
if	-295
impossibl	116
impossibl .	117
improv	-148
in <treatment>	166
in a	139
in one	166
in our own	142
in the <device>	140
in the count	151
in thre	138
in thre <time>	138
in through	171
in through the	174
inject	119
insuranc	161
into	257
is # <percent>	105
is <hype>	-157
is a	-213
is not	-170
is the	155
is wher	254
it .	91
it for	131
it is #	78
it stop	136
it was	143
it's a	-136
itself	-140
jo	308
just	203
keep	101
keep the	198
keep the light	160
kick	279
kitchen	-113
knew	123
knot	129
know	331
know the	265
know why	107
lake	159
lane	266
later	106
laugh	251
leaflet	-104
level	-237
lie	-108
light	294
light ,	158
light on	148
lighthous	-121
like	263
like <person>	313
listen	194
look at	-137
look like	228
low	-116
made	-400
made my	-279
manner	227
march	-228
marlow	119
marr	129
may ,	132
may hang	-116
mean it	126
measur	-122
mg	-168
microscop	106
milk	155
milk and	177
minu	163
minu the	163
molecul	153
mone	127
more .	148
more like	163
morn	-211
my	348
my <body>	-281
my <condition>	154
my neighbour	-133
national	206
near	-183
need	-336
neighbour	-151
never	227
next	-152
night	147
nine	191
nine <time>	141
no	-167
no ,	138
no <buy>	-139
no <drug>	123
no <harm>	184
no <harm> .	184
noor	124
noth else	168
now	329
of .	244
of a	-146
of his	163
off	140
off .	187
often	-176
oh	105
old	216
on ,	167
on a	-134
on a <symptom>	-123
on the	137
on the first	-106
one <body>	-149
one <buyer>	104
one in	149
one in the	190
one of	128
only	-98
open	159
open .	141
optometrist	-115
or a	-140
order	210
our <brand>	153
our own	155
out of	137
out of the	199
over	298
over #	153
over -	116
over my	161
own	217
pair	136
parcel	-122
park .	108
part	-179
pass .	163
past the <body>	142
per	-151
photo	157
phras	-165
pocket	197
podiatrist	71
print .	-124
promis	119
put down	144
quiet	287
quit	117
read	232
referral	100
referral .	115
register	-164
return	-136
rhythm	170
roll	-246
room	265
room .	265
row	238
run	341
run in	152
said	-165
same	252
same -	173
same - <time>	173
sand	139
sand .	141
sandal	189
saturda	158
say :	137
says , "	-124
says she	101
season	126
sees	165
send	252
set	125
sett	-141
several	-154
sharper	179
shed	131
shelf	98
ship	-103
short	-192
should	-131
shrank	263
simp	141
sinc	342
site	-105
six	-194
slop	144
slow	-183
small	-277
smarter	251
so	203
so .	108
soft	271
somewher	174
sound	-110
sound like a	-137
spic	-157
spr .	-117
squad	146
stand	204
start with	144
stat	126
stay	-296
stock	162
stor ,	172
stor , and	176
stranger	161
stubborn	278
stuff	127
subscrib	155
such	-198
tak	-155
take	-111
tap	323
teach	375
tell	-125
ten	-211
ten <time>	-107
than	-209
that smell	153
the <beauty>	-179
the <body>	-372
the <body> ,	-93
the <brand>	129
the <person>	221
the <person> <time>	134
the <product>	-276
the <product> .	-101
the <provider> ,	189
the <rave>	255
the <staff>	-281
the <treatment>	-146
the colour	145
the good	124
the highest	207
the light	151
the light on	160
the maker	197
the old	119
the pric	154
the pric .	158
the room	-235
the same	-247
the way	147
the way out	118
the window	194
the winter	191
the work	144
them	116
them , and	122
themselv	205
think	216
think .	133
thirt	192
thre	79
through the	112
through the <body>	142
thursda	241
tin	163
tip	126
to #	-146
to <harm>	179
to <hypes>	-223
to be seen	128
to do it	203
to her	296
to work	-127
to your	343
to your <body>	164
told	-108
told me	-113
touch	331
train	237
tuesda	-122
twelv	292
twelv <time>	145
twelv <time> of	154
two .	135
two <treatment>	143
under one	117
universit	-172
up	-416
us	-145
us .	87
used to	172
usual	-161
view	-208
wait	-114
walk on	140
want	-87
warm	-159
warmth	114
wash	-137
watch	163
water	-261
way	137
way out	129
we'll	322
wednesda	344
weekend	147
weekend .	178
were	-223
what a	160
when	-261
when <person>	-168
whenever	-153
whenever <person>	-129
whenever <person> like	-116
wher	140
whether	-276
which are	119
why <buyer>	131
winter	209
with a	-193
with food	-136
with their	-138
within # mil	133
without a	234
won't	229
word	-292
work for	158
work on	153
wren	140
yes	355
yes ,	166
yes .	206
your <body>	-145
your <product>	-141
your first	147
yourself	269
yourself .	126
zero	338
zero .	129
£	-155
£ #	-155
·	-404
★ ★ ☆	-135
★ ☆	-159
★ ☆ ☆	-219
☆	-159
☆ "	-141
☆ ☆	-219
☆ ☆ "	-200`,
    'class': `achievement	313
ail-verb	177
ailment	146
beauty-object	373
better-word	306
buyer-noun	398
call-phrase	624
contra	-265
drug	-152
endorse-phrase	371
evidence-report	-409
expertise	309
exposure	-369
harm	-186
harmful	191
health-object	92
hype-phrase	361
likelier	-183
likelihood	105
link-verb	-338
lower-verb	-192
natural-claim	221
neutral-advice	-417
offer	358
pathogen	-366
percent	148
person	-130
pregnancy	-203
product-noun	-141
pseudo	293
raise-verb	185
rave	130
replace-care	167
reporting	-226
risk-tone	-333
shift-verb	-205
side-effect	121
staff-noun	104
superlative	392
supplement-noun	-113
symptom-object	130
treatment	-478
trouble	-308
unwell	-311
vital	204`,
    'heading': `#	201
# -	-99
, #	265
- #	236
: notes	-170
<beauty>	128
<beauty> ?	131
<benefit>	367
<body>	300
<body> <product>	286
<buy>	-149
<buyer>	180
<condition> ?	95
<device>	180
<expertise>	211
<exposure>	-184
<form>	350
<form> ,	140
<harm>	-271
<harm> in	-124
<hype> it	-179
<hypes>	-263
<person>	80
<person> <rave>	155
<person> tried	-159
<product>	343
<product> ,	273
<raises>	154
<remedy>	244
<staff>	272
<time>	-344
<treatment>	104
a <body>	-160
a <condition>	-171
a <product>	-224
a word	152
again	-175
asked	151
before	-180
before <person>	-176
bring	178
change	137
choose	162
compare	284
did	248
does it	94
faq	93
first	-75
for <person>	171
for me	294
from our	170
get	-178
go	-156
happened	242
helps	-170
home	222
how <person>	416
how to	-316
ingredients	151
is in	157
it ?	-129
it does	218
it help	100
it's	325
know	-167
meet	161
more	122
never	-261
next	417
next <health>	126
no	250
notes	-209
notes from	-144
numbers	175
nutrition	-118
on the	139
one	149
please	-183
prices	-132
print	145
say	-141
shipping	223
small	275
small print	172
so	-125
the <beauty>	135
the <device>	-237
the <health>	-120
the <product>	-286
the <treatment>	-270
thing	204
things	-195
things that	-100
three	-192
told	-146
tried	-159
use	-205
way	194
what	416
what <hype>	166
what <person>	-268
what it	503
what it's	325
what the	-229
why	400
why <buyer>	157
word	152
would	-118
would <person>	-119`,
    'place': `alone	944
block-quote	250
cell	-460
ends-full	177
ends-open	-205
faq	-303
first	348
in-aftercare	166
in-faq	-333
in-risk	230
item	581
lead-in	-206
long	409
middling	208
paragraph	625
plain	531
quotation	357
shop	-104
speaker	164
title	-639
top	358
under-question	-465
very-short	-802`,
    'before': `brand-before	1364
brand-taken-up	612
company-voice	2263`,
  },
}
