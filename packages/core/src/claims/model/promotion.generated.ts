// Made by `pnpm train` from test/training and test/corpus; do not edit.
// Inputs: 0ca394d15b2d0efc

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -3.409,
  strong: 1.2,
  around: {"own":0.957,"before":0.744,"after":1.113,"second-before":-0.512,"second-after":0.153,"page":-1.323,"section":0.786,"bias":0.721},
  weights: {
    'reason': `about-body	-156
advice	-166
award	423
benefit	-265
benefit-noun	180
better	468
boast	215
brand	347
call-phrase	499
coaxing	526
command	237
comparative	517
complaint	-605
contrast	-179
convenience	294
crowd	201
crowd-share	-242
deal	839
defines	262
direction	416
disease	-262
drawn-from-afar	538
emphatic	417
endorsement	354
endorser	266
evidence	-156
exclaim	336
expertise	341
extreme	539
first-person	-329
food	93
fragment	-83
free-of	-238
freebie	251
guarantee	175
hedge	-351
house-call	-128
house-promise	85
hype-item	253
hype-phrase	376
hype-verb	-491
imperative	481
instruction	76
keep-money	206
known-for	217
medical	213
named-expert	-265
natural	413
nutrient	207
offer	93
offer-code	214
our-offering	792
packed-with	509
peer-praise	167
performance	163
plain-section	373
price-cut	313
proof	230
pseudo	471
quotation	908
ranking	751
rave	715
remedy-hype	156
remedy-property	206
replace-care	245
reporting	-286
scarce	206
selling-section	-512
service-hours	325
share-says	181
signature	322
signed-quote	568
speed	110
superlative-thing	311
tally	477
telling-quote	184
this-product	628
title	-830
track-record	221
verb-item	266
we-act	558
you	657
you-promise	578
zero	571`,
    'word': `%	166
10	-557
aches	182
adaptogen	223
added	123
adrenal	130
adults	-193
afternoon	-165
age	-202
ankle	-180
ankles	106
antibiotic	146
anyone	-269
arm	-223
asleep	241
babies	-166
backs	195
batch	138
battery	-136
benefit	-133
bliss	105
block	123
body	371
bone	-200
book	244
box	-225
bundle	278
c	189
calcium	-190
call	177
came	-159
cancer	-124
carries	155
carry	-85
cbd	249
cells	-130
chairs	-159
clinic	-104
clock	-133
coach	142
coaxes	141
cold	-376
colds	155
collagen	-160
company	-270
concierge	127
confidence	-119
consultant	-174
consultation	167
contact	-182
cramps	138
cranberry	188
cure	-245
cured	-98
customers	169
day	224
dementia	127
dental	169
deserves	-160
difference	-163
digestion	179
disease	-195
diseases	164
dissolves	-132
doctor	-274
don't	-125
doses	-136
double	155
doubled	114
dream	-126
dressing	161
dry	-187
dust	126
e	176
effective	221
effects	272
elbows	90
elderberry	178
every	139
eyes	151
fall	-113
falling	159
families	158
fat	-152
fatigue	157
feel	-253
fever	125
fibroids	164
fight	197
figure	115
first	148
fits	-142
fog	195
food	-156
free	192
full	123
gentle	307
glow	172
grows	-158
gut	228
hair	98
hands	441
hay	153
healing	164
healthy	136
hearts	147
heel	201
herbalists	146
hours	-282
i'd	132
i'm	-88
ill	-159
joints	292
kills	182
knees	429
locations	148
loosen	116
lose	227
love	-145
magic	376
magnet	-112
many	157
marry	132
medicines	-128
members	198
mind	122
minute	-153
minutes	304
month	340
months	-220
moods	155
most	-259
mouth	-257
muscle	-241
my	156
name	-145
natural	-113
naturally	169
nature's	309
needles	152
night	-172
no	242
nobody	158
noise	156
notice	-163
nurses	184
once	-285
one	-202
orders	-166
ordinary	-125
organic	-153
other	122
others	270
own	158
package	-161
pads	-176
panel	-249
people	-481
perfect	-96
person	226
pharmacist	-202
plan	269
plans	-251
plate	-166
pounds	236
practice	132
practitioners	126
pressure	185
price	196
product	-184
products	-181
protein	-130
pump	99
pure	142
quarter	119
rate	209
red	-159
refund	187
refunded	-128
relief	157
restore	203
restores	-205
results	93
review	-455
reviews	158
rub	196
safe	182
salt	137
saved	199
scanner	-150
scar	113
scoop	249
serum	166
shingles	-132
shoes	-183
shoulders	175
sinus	148
sleep	-207
slips	263
sluggish	171
sneeze	134
some	-578
sore	182
sprains	204
spray	236
staff	-202
sticks	103
sting	167
stop	-143
store	232
strains	285
strongest	-184
studies	-113
sun	224
supports	126
surgeons	218
surgery	138
swelling	153
tablet	-149
tablets	141
tea	-184
team	249
technology	251
teeth	-161
tell	104
tells	-241
test	170
than	183
times	148
tired	179
top	-149
toxin	-201
treat	-211
treatment	180
trials	-154
trusted	120
turn	-118
up	209
vision	147
vitamin	100
wait	-137
what	-142
where	162
whole	117
works	-192
worn	127
worse	-123
worth	178
wrap	163
wrist	-215
year	-176
years	229
you'll	-160
you're	114
you've	195
zero	169`,
    'word-stem': `%	166
-	961
10	-557
a	-280
adaptogen	223
add	100
adrenal	195
adult	-193
afternoon	-165
age	-202
an	175
antibiotic	160
anyon	-269
appoint	148
arm	-223
asleep	241
at	-361
bab	-166
back	216
batch	138
batter	-148
benefit	-175
blis	105
bloat	85
body	371
bone	-200
book	242
box	-238
brain	192
bring	170
bundl	277
by	206
c	189
calcium	-190
call	171
came	-159
cancer	-204
cbd	249
cell	-148
chill	240
claim	234
clinic	-77
clock	-133
coach	148
coax	145
cold	-221
collagen	-160
comfort	369
compan	-329
complic	164
concierg	127
confidenc	-119
consult	167
contact	-182
crack	-113
cramp	277
cranberr	187
cur	-106
cure	-245
customer	161
day	224
dementia	127
dental	169
differenc	-165
digestion	179
discount	-147
dissolv	-160
doctor	-221
don't	-125
dos	-136
doubl	254
dream	-133
dress	154
dry	-191
dust	126
e	176
effect	141
effectiv	221
elderberr	178
ever	139
eyebrow	-131
eyes	151
famil	158
fat	-152
fatigu	157
feel	-221
fever	106
fibroid	164
fight	165
figur	169
filter	177
first	148
fits	-142
fog	195
food	-157
free	192
from	103
full	123
gentl	307
glow	212
grow	-168
gut	228
hair	146
hand	335
hay	153
health	202
heart	121
her	219
herbalist	146
hour	-358
hush	419
i	-439
i'd	132
i'm	-88
ill	-298
infusion	200
it	166
joint	348
kill	161
kne	429
knuckl	136
lift	-183
loc	148
loosen	153
lose	227
love	-145
magic	376
magnet	-113
many	157
marr	132
medicin	-231
member	337
mind	189
mood	123
most	-259
mouth	-259
move	-132
muscl	-173
my	156
name	-145
nature'	309
needl	101
no	242
nobod	158
nois	156
not	-227
notic	-163
numb	-165
of	157
once	-285
one	-202
oper	-169
ordinar	-125
organic	-153
other	393
overheat	154
own	160
packag	-212
pads	-176
panel	-261
peopl	-481
perfect	-99
person	225
pharmacist	-186
plat	-167
point	119
pound	161
practic	129
pressur	129
pric	196
product	-364
pump	213
pure	142
quarter	119
rais	-170
rat	149
rate	209
recall	-165
relief	157
reset	-272
result	93
review	-298
rub	196
safe	178
salt	135
sav	172
scanner	-151
scar	136
scoop	249
serum	166
shingl	-132
sho	-183
shoulder	235
sinu	148
slip	163
sluggish	171
sneez	127
some	-578
spra	236
sprain	342
staff	-202
stick	215
sting	150
stop	-125
stor	131
strain	243
strap	-161
strongest	-184
stud	-180
sugar	-189
sun	224
surgeon	310
surger	128
sweep	153
tea	-184
team	248
technolog	251
teeth	-161
test	136
than	183
the	232
tighten	-132
tim	148
tir	179
to	228
top	-149
turn	-130
up	209
vision	147
vitamin	89
wait	-163
we	638
weight	-225
what	-142
wher	162
whol	117
worn	127
wors	-123
worth	178
wrap	159
wrist	-218
you	-187
you'll	-160
you'r	114
you'v	195
zero	169`,
    'run': `!	418
! "	145
" "	-125
" #	157
" -	357
" <body>	136
" <condition>	137
" <hype>	-254
" <performance>	135
" <pseudo>	-120
" <remedy>	167
" and	-214
" and "	-178
" by	150
" if	139
" if <person>	143
" it's a	-137
" stops	180
# "	-79
# ,	-112
# , and	199
# , or	127
# .	-202
# <ails>	237
# <buyer> .	123
# <device>	-177
# <percent>	86
# <percent> ,	144
# <percent> off	184
# <time> to	173
# and	254
# and #	-146
# billion	134
# for	173
# for a	144
# miles	187
# of these	128
# to	-423
# to #	-190
# |	156
# ·	-105
&	232
( #	-121
) .	-189
*	164
+	180
, " "	-125
, " she	110
, <beauty>	175
, <brand> <provider>	-141
, <convenience>	163
, <device>	99
, <evidence>	152
, <harm>	-85
, <natural>	144
, <offer>	135
, <person>	263
, <person> do	183
, <remedy>	-204
, and	205
, and a	-264
, and an	-134
, and my	258
, and that	-174
, and the	-120
, and they	154
, at	-157
, bought	128
, but	-257
, for a	267
, four	208
, in one	156
, is	-124
, minus	227
, minus the	227
, my	187
, never	307
, no	275
, no <drug>	118
, now	260
, our	209
, set	185
, she says	158
, since	-167
, the highest	264
, then	-124
, they	175
, this	165
, though	-174
, where	78
, where it	103
, your	150
- # <time>	284
- <harm>	316
- <person>	234
- <time>	239
- <treatment>	180
- colored	122
- free	-132
- grade	121
- off	127
- time <buyer>	151
- two	155
- two <time>	157
- up	185
. "	489
. " -	220
. *	205
. example	159
: "	411
: " my	189
: #	-227
: <brand> is	153
: <health>	158
: <hypes>	169
: ask	143
: no	-148
: what	-178
<achievement>	225
<ails> to	108
<beauty> .	151
<beauty> <guarantee>	-178
<beauty> in	-139
<beauty> like	192
<beauty> on	114
<beauty> on the	125
<benefit>	170
<benefit> ,	137
<benefit> the	-128
<benefit> the <body>	-111
<body>	72
<body> , "	-186
<body> , and	-201
<body> , which	179
<body> :	-93
<body> <hypes>	128
<body> <hypes> ,	147
<body> <performance>	-113
<body> <provider>	222
<body> and	159
<body> and <body>	101
<body> at	152
<body> can	-161
<body> in	143
<body> is the	118
<body> just	151
<body> on	131
<body> or	-194
<body> that have	114
<body> the	141
<body> with the	222
<brand>	280
<brand> !	-149
<brand> <provider>	-364
<brand> is	247
<buy> .	-147
<buyer> <person>	-135
<buyer> <red-flag>	199
<buyer> at	-169
<buyer> from	139
<buyer> in	-168
<buyer> who have	161
<condition>	-136
<condition> , <condition>	214
<condition> , which	106
<condition> .	-197
<condition> and	261
<condition> and <condition>	199
<condition> at	165
<condition> in	136
<condition> or	-143
<condition> out	155
<condition> out of	157
<condition> with	-99
<contra>	-296
<device> ,	94
<device> feel	152
<device> of	-117
<device> room	174
<drug>	-206
<drug> .	-207
<drug> off	154
<endorse>	334
<evidence>	-212
<expertise>	331
<expertise> ,	118
<expertise> <product>	-114
<exposure>	-186
<exposure> .	199
<form> with	236
<harm>	-295
<harm> ,	-86
<harm> , <harm>	-127
<harm> and	172
<harm> and <lowers>	128
<harm> is	-134
<harm> or	-174
<harm> since	196
<harm> that	-220
<harmful>	77
<harms>	-220
<harms> .	-135
<health>	134
<health> ,	-256
<health> .	124
<health> <body>	139
<health> <unwell>	195
<health> and	357
<health> has	113
<hype> .	442
<hype> <person>	-133
<hype> that	185
<hype> the	246
<hype> them	-108
<hypes>	446
<hypes> <exposure>	118
<hypes> <pseudo>	206
<hypes> <remedy>	193
<hypes> in	-136
<hypes> it	179
<hypes> of	196
<hypes> the	233
<hypes> the <pathogen>	115
<likelier>	-143
<lowers>	-226
<lowers> <condition>	187
<lowers> <condition> .	196
<lowers> to	-114
<natural> ,	101
<offer>	408
<offer> ,	125
<offer> as	94
<offer> by	-166
<pathogen> .	-146
<percent>	119
<percent> ,	144
<percent> , the	213
<percent> off	156
<percent> off .	148
<performance>	137
<performance> and	189
<performance> than	119
<person> ,	-200
<person> .	-125
<person> :	221
<person> <ails> in	112
<person> <body> with	147
<person> <condition> .	169
<person> <drug>	122
<person> <hypes>	-187
<person> <lowers>	-185
<person> <time> a	139
<person> a	93
<person> alive	112
<person> before	135
<person> can't	-281
<person> did	159
<person> do	191
<person> don't	-150
<person> else	189
<person> fill	139
<person> found	69
<person> from	-114
<person> got	106
<person> has	-254
<person> have <body>	138
<person> have not	235
<person> have seen	-139
<person> in the	147
<person> lie	-123
<person> like	-188
<person> made	162
<person> may	-192
<person> mean	135
<person> mean it	152
<person> of	-158
<person> of the	126
<person> of them	-120
<person> only	124
<person> put	-162
<person> still	-84
<person> stop	122
<person> to	166
<person> under	-135
<person> under #	-129
<person> want	198
<person> who	-200
<person> will	232
<person> won't	221
<person> won't find	144
<person> would	-272
<pregnancy>	-135
<product> #	178
<product> .	197
<product> online	175
<product> under	158
<product> was	-156
<provider> ,	215
<provider> .	-106
<provider> <person>	102
<provider> with	-157
<pseudo>	442
<pseudo> <drug>	177
<raises> #	139
<raises> <body>	-141
<rave> .	254
<rave> . "	120
<rave> in	196
<rave> them	249
<rave> them .	132
<red-flag> .	-151
<remedy>	242
<remedy> , #	241
<remedy> , <remedy>	-164
<remedy> -	174
<remedy> .	-314
<remedy> :	152
<remedy> <hypes>	268
<remedy> is	-142
<remedy> keeps	130
<remedy> to	152
<replace-care>	195
<reporting>	-235
<safe>	-131
<safe> ,	218
<safe> .	-169
<staff> :	-140
<staff> can	-135
<staff> of	173
<staff> teach	180
<superlative>	307
<superlative> .	242
<superlative> <provider>	123
<superlative> in	169
<symptom>	398
<symptom> .	-136
<symptom> on	139
<time>	131
<time> "	138
<time> ,	-146
<time> , <offer>	140
<time> , and	-175
<time> , which	237
<time> .	-390
<time> . "	-134
<time> ;	-185
<time> a	146
<time> and	160
<time> before	-229
<time> before <person>	-156
<time> could	114
<time> five .	132
<time> in	-170
<time> is	-207
<time> of	166
<time> or	-172
<time> sooner	151
<time> to	189
<treatment>	-95
<treatment> .	212
<treatment> <treatment>	224
<treatment> in	-183
<unwell>	-295
<unwell> ,	-177
<unwell> .	-217
<unwell> <body>	464
<unwell> <body> ,	190
<unwell> or	-146
<vital>	-206
<vital> ,	-121
[	222
]	222
a <beauty>	-164
a <body>	-375
a <buyer>	-212
a <condition>	-283
a <device>	-267
a <device> of	-111
a <exposure>	-168
a <pathogen>	-172
a <person>	-201
a <product>	-153
a <proof>	168
a <staff>	-375
a <time>	-202
a <time> .	-335
a <unwell>	-143
a balanced	236
a big	101
a bit	-111
a little	-146
a permanent	118
a pink	144
a public	-111
a referral	109
a referral .	121
a single	173
a stronger	120
about	-463
about a	-110
above	-158
accept	-104
accepted	121
accepted .	129
across	183
across the	161
active	-120
address	107
advice	-133
after	-197
after <treatment> .	174
afternoon	234
again	364
again !	162
again ,	238
again , and	165
again .	144
against	150
against <harm>	184
alive	125
alive .	131
all that	131
already	183
an <performance>	144
an <time> .	131
an address	143
an average	171
and "	-170
and #	-149
and <hype>	230
and <hypes> the	105
and <lowers>	214
and <lowers> <condition>	204
and <offer>	151
and <performance>	192
and <person> have	141
and <product>	157
and an	-170
and ask for	111
and because	205
and everyday	126
and get	154
and gives	132
and missed	158
and my	242
and pocket	263
and that	-229
and the	213
and the <harm>	136
and the <product>	-145
and they	142
and we'll	298
anonymous	-126
another	-247
answer	203
answers	150
answers .	107
any <harm>	135
anything	39
anything but	179
apparently	124
appeared	144
appointments	220
arches	177
are in the	157
are not	-132
are the	284
arguing	150
around	-138
around it	117
around it .	120
around the	-122
arrive	112
as though	119
ask about	133
ask about the	144
ask for	235
ask for a	94
ask whether	-143
ask yourself	128
at # -	199
at .	134
at <health>	-159
at least	-70
at the	97
at the base	129
at this	-156
auto	162
auto -	184
average	119
average of	164
average of #	164
balanced	233
barely	167
bay	179
be an	154
be found	136
be seen	208
bears	218
become	188
become a	256
bed	-223
bedroom	157
been told	222
behind	111
being	-237
bell ,	177
bell .	-130
better	-203
better .	-112
beyond	-205
big	247
bigger	146
billion	130
birch	110
bit	-116
blink	140
bo	-113
both <body> .	165
bottled	163
breathe	102
brightwater	125
build	-138
built a	137
but	164
but the	134
but the <harm>	120
buy	251
buy .	138
by <brand>	-173
by <staff>	-175
by <time>	-114
by the	113
c	-196
call	333
call it	144
called	-209
can be	-97
can do	127
can't	-176
card	-115
cart	130
changed	203
charge	-106
cheap	-166
chicken	-210
cleared	166
clears	236
click	257
coast	207
coast .	134
coats	161
code	159
colored	113
colour	123
come and	212
come in .	195
coming	-121
compare	181
compression	183
conversation	155
could	169
countries	100
county	149
cover	-161
daily	199
daily ,	138
dead	243
dead <body>	162
dear	-149
december	-135
decide	116
deep	215
describe	223
desk	217
do .	203
do a	133
do it	277
do it ,	167
do not	-212
does ,	147
does not	-217
doesn't	191
doesn't do it	115
dollars	151
don't do	179
door	258
door .	157
down .	-148
dr	269
dr .	295
draws	239
drinks .	152
each	-113
each <form>	130
early	-170
eight <time> ￼	148
eighteen	137
eighteen <time>	144
eleven	144
else	402
end	226
end of	93
every <buyer>	249
every <time>	-209
everyday	182
exam ,	169
example	158
excellent	169
expect	-155
experience	145
explain	-148
explains	255
fee	-145
fee .	-125
feel	308
feel it	148
feels	-179
fewer than	-190
fill	205
find	475
find a	253
first and	-143
first time	166
first time .	178
five .	106
fluid	-144
fly in	134
food	-314
for .	185
for <buyer>	163
for <time>	-173
for a referral	121
for me	-133
for your	199
for yourself	89
four	191
four <time>	-171
fourteen <time>	166
free	460
free .	146
freely	126
fresh	243
friday	159
friend	371
from both	174
from three	140
full	227
fuller	313
gather	106
general	207
get	154
gets	-150
give	-313
goats	95
gold	200
gone	380
gone ,	158
gone from	213
good	356
got	140
grade	117
grass	169
great	128
group	-156
gym	355
gym ,	219
had a	162
had a <harm>	184
had two	-120
handle	148
happy	183
happy <body>	141
has a	-136
has already	194
has an	141
has been	-82
has done	123
has the	165
hasn't	231
have <body>	135
have a	-152
have had	134
have not	238
have seen	-139
have the	-105
having	-156
healthy <body>	208
heat and	112
her own	193
here	257
here <person>	145
hers	134
hi	-141
hiding	132
highest	334
his <body>	261
his <body> .	252
history	-172
history and	-116
honest	-115
house	-146
how	-147
if	-308
if <person> want	201
if <person> were	146
if your	-114
immune	136
impossible	153
impossible .	154
in #	-244
in <treatment>	158
in a <evidence>	161
in about	197
in from	139
in its	131
in one	210
in the <device>	168
in the <product>	100
in the pot	-132
in the valley	193
in three	336
in three <time>	233
in your	237
ink	187
inside	148
insurance	188
into	242
into a	112
is # <percent>	121
is <convenience>	142
is <convenience> .	123
is a	-257
is hardly	138
is left behind	186
is not	-162
is the	242
is up	118
is up to	120
it ,	181
it .	-211
it <hypes>	194
it again	-169
it can do	152
it could	-159
it for <person>	-127
it is #	100
it tastes	171
it the	284
it's	-160
item	-225
its own	-101
its own .	-122
jacket	-91
job	141
job ,	116
juniper	316
just	155
just the	193
keep <condition>	180
keep them	107
keeps	314
keeps the	262
kicks	249
knocks	146
knots	132
knowing	118
knows the	147
l .	241
lane	239
last	142
laugh	129
league	73
least	-183
leave a	-136
leaving	95
left behind	179
lemon	-98
less <harm>	74
less <harm> .	157
let's	-119
letter	241
lid	-129
lie	-176
lights	246
like	239
like .	215
like <person>	265
line :	181
liquids	-217
listening	196
look at	-149
look like	139
looking	-128
loose	-129
lose	-249
low	-142
m	-226
made	-251
made my	-211
make it	130
manners	250
march	-175
marlowe	149
marnie	-177
may be	-98
may pass	119
mean it	151
mean it .	152
meet	130
method	-177
miles	184
mine	122
minus	212
minus the	227
more	124
more .	205
more <person>	115
mrs	-166
much more	121
must	-134
my	234
my <body>	-200
my <condition>	151
my life .	-144
my neighbour	-102
name is	-140
name on	143
near <person>	178
needs	-151
neighbour	-106
never	148
next	-249
nicer	141
nine	185
no	-180
no <drug> ,	117
noor	143
not <superlative>	-130
not had	339
nothing	-105
nothing else	122
notice	-51
notices	197
now	407
number	-197
numbers	248
of # <time>	124
of .	177
of <body>	-209
of <buyer>	-150
of <condition>	-170
of <hype>	188
of <person>	-278
of his	205
of old	150
of that	189
of the #	130
of the <time>	224
of the price	160
of them	-141
of us	-270
of your	-221
off in	140
offers	-146
often	-151
on #	267
on # #	136
on <health>	112
on its own	-124
on the market	127
on your	-146
one <body>	-157
one in	177
one in the	178
one of	227
one thing	-164
ones	-235
only .	-153
open	354
open .	143
or <product>	146
or a	-232
or more	-148
or so	-164
or two	-130
order	195
ordered	-150
our <body>	264
our <brand>	179
our <buyer> <red-flag>	102
our two	182
out	126
out by	108
out of the	141
ovens	176
over	93
over #	407
over # <buyer>	142
over a	-166
over my	171
own	272
own .	-236
packs	215
page	-115
parking .	130
part	-253
partner	136
passes	148
passes .	177
payment	-113
perhaps	-141
phones	-120
picks	436
pink	128
please	-332
post	-135
postage	119
postage .	179
pot	-148
pot .	-132
price	239
price .	111
promise	154
protocol	134
public	-135
put	-144
put down	159
quarterly	139
quickly	129
quickly .	136
quiet	215
quit	175
quiz	296
quiz .	185
rated	241
re	133
re -	133
read the	125
referral	134
referral .	118
regular	152
request	326
reserve	235
reserve yours	180
rhythm	140
room .	147
row	294
run	203
said	-281
said .	-261
same -	203
same - <time>	203
same thing	-138
say	-182
say :	152
says she	134
says she has	136
says the	-197
schedule	146
schedule .	93
season	245
see	100
see <person>	-147
see how	108
see us	275
seeing	168
seen ,	123
seller	-133
send	260
service	-172
set	174
several	-125
sharper	212
she's	177
shelf	121
short	-248
should	-205
show	-193
shows	125
shrank	247
shut	-200
simply	288
since	310
sisters	146
slept	155
slope	130
small	-142
smarter	121
smelled	138
so is	-122
soft	191
sold	-234
something	141
something .	195
somewhere	223
sort	-170
sound of	-111
southern	169
speeds up	106
spend	220
spot	-176
spring .	-173
squad	262
starts with	142
states	180
stay	-198
stays	-131
still	-93
stock	143
stop	-249
stops	232
storm	156
straight	181
straight through	120
string	-133
stronger <body>	111
stubborn	212
stuff	136
subscribe	151
sudden	-188
sunniva	169
switching	149
take the	122
takes the	158
talk	224
talk to	151
talk to your	162
talking	-163
tap	277
taped	107
tastes	264
tastes of	168
teach	211
tell	-322
tell me	-159
tells	207
ten <time>	88
ten <time> and	203
than	-108
than #	-89
than the	155
thank <person>	-172
thank <person> ,	-106
thanks	146
thanks to	155
thanks to the	142
that ,	147
that doesn't	114
that have	110
that the	-152
that with	141
the <beauty>	-139
the <body>	-366
the <body> .	-131
the <body> at	131
the <body> for	146
the <brand>	241
the <buyer> who	143
the <guarantee>	254
the <harm>	138
the <likelihood>	-143
the <person>	220
the <person> <person>	169
the <person> <time>	70
the <product>	-369
the <provider>	193
the <rave>	255
the <staff>	-272
the <superlative> .	130
the <superlative> on	128
the <treatment>	-170
the answers	99
the bus	202
the colour	131
the door	158
the door .	164
the end of	95
the first time	179
the full	226
the highest	337
the letter	280
the makers	149
the market	164
the number	-163
the other	132
the pot	-135
the pot .	-121
the price	130
the price .	161
the right	134
the room	-108
the same	-275
the sound	-119
the sound of	-111
the standard	131
the thing	140
the thing <person>	142
the university	-111
the valley	193
the way out	148
the winter	235
their <beauty>	135
them ,	92
them , and	135
them .	-188
them ;	-108
themselves	302
then	-209
there's	-193
these	-140
they're	153
thin	-164
thing <person>	142
things	135
things like	155
think	130
think .	128
thirty	167
thirty <time>	99
thirty <time> ,	105
this for	173
three	113
three <product>	209
through the	-149
time <buyer>	151
tip	205
to #	-115
to <harm>	190
to <hypes>	-220
to <person>	-233
to be seen	250
to bring a	153
to decide	145
to do	156
to do it	175
to feel	167
to get	-141
to her	148
to reach	109
to schedule	158
to your	381
to your <body>	179
today	200
today .	179
today's	168
told me	-192
too	-212
took	-160
touch	240
traditionally	186
trained	197
trains	123
travel	153
tree	213
try	-144
twelve	399
twelve <time>	115
twelve <time> of	139
twenty - two	157
two <time> and	148
two <treatment>	207
unheard	200
unheard of	200
university	-146
up	-224
up .	-167
up <treatment>	137
up to #	177
update	-122
us	-135
us .	228
us in	-122
used	191
used to	273
used to be	141
usual	-142
valley	211
wait	-165
walk out	138
warmth	169
wash	-140
watched	199
water	-123
way	285
way .	102
way out	151
way out .	139
we'll	210
wednesday	181
weekend	217
weekend .	180
were	-432
what a	181
when	-157
when <person>	-283
when <person> <hypes>	-125
when they're	183
where	152
where it	111
whether	-351
who	-155
who have	190
why	-164
why <buyer>	145
why <person>	-130
will be	-145
winter	173
with #	138
with <brand>	124
with <remedy>	190
with food	-157
with me	127
with me .	128
with our	190
with their	-178
with your	185
within # miles	163
without a	183
won't find	144
word	-148
would <raises>	-94
would like	-171
wouldn't	121
wren	331
yes ,	340
yolanda	206
your <body>	-134
your <body> ,	-215
your <product>	-127
your <staff>	-144
your name	141
your name on	143
your partner	136
yours	259
yourself	110
yourself .	145
zero	295
£	-127
£ #	-127
£ # for	159
·	-405
★ ★ ☆	-114
★ ☆	-137
★ ☆ ☆	-195
☆	-137
☆ ☆	-195
☆ ☆ "	-156`,
    'stem': `!	418
! "	145
" "	-125
" #	157
" -	357
" <body>	136
" <condition>	137
" <hype>	-254
" <performance>	135
" <pseudo>	-120
" <remedy>	167
" and	-214
" and "	-178
" by	150
" if	139
" if <person>	143
" it's a	-137
" stop	180
# "	-79
# ,	-112
# , and	199
# , or	127
# .	-202
# <ails>	237
# <buyer> .	123
# <device>	-177
# <percent>	86
# <percent> ,	144
# <percent> off	184
# <time> to	173
# and	254
# and #	-146
# billion	134
# for	173
# for a	144
# mil	187
# of thes	128
# to	-423
# to #	-190
# |	156
# ·	-105
&	232
( #	-121
) .	-189
*	164
+	180
, " "	-125
, " she	110
, <beauty>	175
, <brand> <provider>	-141
, <convenience>	163
, <device>	99
, <evidence>	152
, <harm>	-85
, <natural>	144
, <offer>	135
, <person>	263
, <person> do	183
, <remedy>	-204
, and	205
, and a	-264
, and an	-134
, and my	258
, and that	-174
, and the	-120
, and they	154
, at	-157
, bought	128
, but	-257
, for a	267
, four	208
, in one	156
, is	-124
, minu	227
, minu the	227
, my	187
, never	307
, no	275
, no <drug>	118
, now	260
, our	209
, set	185
, she says	158
, sinc	-167
, the highest	264
, then	-124
, they	175
, this	165
, though	-174
, wher	78
, wher it	103
, your	150
- # <time>	284
- <harm>	316
- <person>	234
- <time>	239
- <treatment>	180
- color	122
- free	-132
- grad	121
- off	127
- time <buyer>	151
- two	155
- two <time>	157
- up	185
. "	489
. " -	220
. *	205
. exampl	159
: "	411
: " my	189
: #	-227
: <brand> is	153
: <health>	158
: <hypes>	169
: ask	143
: no	-148
: what	-178
<achievement>	225
<ails> to	108
<beauty> .	151
<beauty> <guarantee>	-178
<beauty> in	-139
<beauty> like	192
<beauty> on	114
<beauty> on the	125
<benefit>	170
<benefit> ,	137
<benefit> the	-128
<benefit> the <body>	-111
<body>	72
<body> , "	-186
<body> , and	-201
<body> , which	179
<body> :	-93
<body> <hypes>	128
<body> <hypes> ,	147
<body> <performance>	-113
<body> <provider>	222
<body> and	159
<body> and <body>	101
<body> at	152
<body> can	-161
<body> in	143
<body> is the	118
<body> just	151
<body> on	131
<body> or	-194
<body> that have	114
<body> the	141
<body> with the	222
<brand>	280
<brand> !	-149
<brand> <provider>	-364
<brand> is	247
<buy> .	-147
<buyer> <person>	-135
<buyer> <red-flag>	199
<buyer> at	-169
<buyer> from	139
<buyer> in	-168
<buyer> who have	161
<condition>	-136
<condition> , <condition>	214
<condition> , which	106
<condition> .	-197
<condition> and	261
<condition> and <condition>	199
<condition> at	165
<condition> in	136
<condition> or	-143
<condition> out	155
<condition> out of	157
<condition> with	-99
<contra>	-296
<device> ,	94
<device> feel	151
<device> of	-117
<device> room	174
<drug>	-206
<drug> .	-207
<drug> off	154
<endorse>	334
<evidence>	-212
<expertise>	331
<expertise> ,	118
<expertise> <product>	-114
<exposure>	-186
<exposure> .	199
<form> with	236
<harm>	-295
<harm> ,	-86
<harm> , <harm>	-127
<harm> and	172
<harm> and <lowers>	128
<harm> is	-134
<harm> or	-174
<harm> sinc	196
<harm> that	-220
<harmful>	77
<harms>	-220
<harms> .	-135
<health>	134
<health> ,	-256
<health> .	124
<health> <body>	139
<health> <unwell>	195
<health> and	357
<health> has	113
<hype> .	442
<hype> <person>	-133
<hype> that	185
<hype> the	246
<hype> them	-108
<hypes>	446
<hypes> <exposure>	118
<hypes> <pseudo>	206
<hypes> <remedy>	193
<hypes> in	-136
<hypes> it	179
<hypes> of	196
<hypes> the	233
<hypes> the <pathogen>	115
<hypes> your	130
<likelier>	-143
<lowers>	-226
<lowers> <condition>	187
<lowers> <condition> .	196
<lowers> to	-114
<natural> ,	101
<offer>	408
<offer> ,	125
<offer> as	94
<offer> by	-166
<pathogen> .	-146
<percent>	119
<percent> ,	144
<percent> , the	213
<percent> off	156
<percent> off .	148
<performance>	137
<performance> and	189
<performance> than	119
<person> ,	-200
<person> .	-125
<person> :	221
<person> <ails> in	112
<person> <body> with	147
<person> <condition> .	169
<person> <drug>	122
<person> <hypes>	-187
<person> <lowers>	-185
<person> <time> a	139
<person> a	93
<person> aliv	112
<person> befor	135
<person> can't	-281
<person> did	159
<person> do	191
<person> don't	-150
<person> else	189
<person> fill	139
<person> found	69
<person> from	-114
<person> got	106
<person> has	-254
<person> have <body>	138
<person> have not	235
<person> have seen	-139
<person> in the	147
<person> know .	-127
<person> lie	-123
<person> like	-188
<person> made	162
<person> may	-192
<person> mean	135
<person> mean it	152
<person> notic	320
<person> of	-158
<person> of the	126
<person> of them	-120
<person> only	124
<person> put	-162
<person> still	-84
<person> stop	122
<person> tell	-189
<person> to	166
<person> under	-135
<person> under #	-129
<person> want	158
<person> who	-200
<person> will	232
<person> won't	221
<person> won't find	144
<person> would	-272
<pregnancy>	-135
<product> #	178
<product> .	197
<product> onlin	175
<product> under	158
<product> was	-156
<provider> ,	215
<provider> .	-106
<provider> <person>	102
<provider> with	-157
<pseudo>	442
<pseudo> <drug>	177
<pseudo> leav	124
<raises> #	139
<raises> <body>	-141
<rave> .	254
<rave> . "	120
<rave> in	196
<rave> them	249
<rave> them .	132
<red-flag> .	-151
<remedy>	242
<remedy> , #	241
<remedy> , <remedy>	-164
<remedy> -	174
<remedy> .	-314
<remedy> :	152
<remedy> <hypes>	268
<remedy> is	-142
<remedy> keep	130
<remedy> to	152
<replace-care>	195
<reporting>	-235
<safe>	-131
<safe> ,	218
<safe> .	-169
<staff> :	-140
<staff> can	-135
<staff> of	173
<staff> teach	166
<superlative>	307
<superlative> .	242
<superlative> <provider>	123
<superlative> in	169
<symptom>	398
<symptom> .	-136
<symptom> on	139
<time>	131
<time> "	138
<time> ,	-146
<time> , <offer>	140
<time> , and	-175
<time> , which	237
<time> .	-390
<time> . "	-134
<time> ;	-185
<time> a	146
<time> and	160
<time> befor	-229
<time> befor <person>	-156
<time> could	114
<time> five .	132
<time> in	-170
<time> is	-207
<time> of	166
<time> or	-172
<time> sooner	151
<time> to	189
<treatment>	-95
<treatment> .	212
<treatment> <treatment>	224
<treatment> in	-183
<unwell>	-295
<unwell> ,	-177
<unwell> .	-217
<unwell> <body>	464
<unwell> <body> ,	190
<unwell> or	-146
<vital>	-206
<vital> ,	-121
<warning> the maker	149
[	222
]	222
a <beauty>	-164
a <body>	-375
a <buyer>	-212
a <condition>	-283
a <device>	-267
a <device> of	-111
a <exposure>	-168
a <pathogen>	-172
a <person>	-201
a <product>	-153
a <proof>	168
a <staff>	-375
a <time>	-202
a <time> .	-335
a <unwell>	-143
a balanc	236
a big	101
a bit	-111
a littl	-146
a permanent	118
a pink	144
a public	-111
a referral	109
a referral .	121
a singl	173
a stronger	120
about	-463
about a	-110
abov	-158
accept .	129
acros	183
acros the	161
activ	-123
addres	107
advic	-133
after	-197
after <treatment> .	174
afternoon	234
again	364
again !	162
again ,	238
again , and	165
again .	144
against	150
against <harm>	184
aliv	125
aliv .	131
all that	131
alread	183
an <performance>	144
an <time> .	131
an addres	143
an averag	171
and "	-170
and #	-149
and <hype>	230
and <hypes> the	105
and <lowers>	214
and <lowers> <condition>	204
and <offer>	151
and <performance>	192
and <person> have	141
and <product>	157
and an	-170
and ask for	111
and becaus	205
and dark	169
and everyda	126
and get	154
and giv	131
and help	174
and miss	158
and my	242
and pocket	263
and see	199
and that	-229
and the	213
and the <harm>	136
and the <product>	-145
and they	142
and train	126
and we'll	298
anonymou	-126
another	-247
answer	341
answer .	129
answer :	126
any <harm>	135
anyth	39
anyth but	179
apparent	124
appoint	311
arch	157
arch ,	183
are in the	157
are not	-132
are the	284
argu	149
around	-138
around it	117
around it .	120
around the	-122
arriv	120
as though	119
ask about	132
ask about the	144
ask for	218
ask whether	-147
ask yourself	128
at # -	199
at .	134
at <health>	-159
at least	-70
at the	97
at the base	129
at this	-156
auto	162
auto -	184
averag	114
averag of	164
averag of #	164
balanc	233
bank	111
bare	132
bathroom	141
bay	179
be an	154
be found	136
be seen	208
bear	150
becom	283
becom a	253
bed	-223
bedroom	154
been told	222
behind	111
being	-237
bell ,	177
bell .	-131
better	-203
better .	-112
beyond	-205
big	247
bigger	146
billion	130
birch	110
bit	-118
blink	138
bo	-113
both <body> .	165
bottl	163
breath	97
brightwater	125
build	-156
built a	137
but	164
but the	134
but the <harm>	120
buy	253
buy .	138
by <brand>	-173
by <staff>	-175
by <time>	-114
by the	113
c	-196
call it	164
can be	-97
can do	127
can't	-176
card	-131
cart	130
caus	-203
charg	-193
cheap	-166
chicken	-213
clear	348
click	223
clos	-229
cloth	-147
coast	221
coast .	134
coat	189
code	159
colour	186
com	-362
com out	-120
come and	212
come in .	195
compression	157
consistent	121
contribut	137
convers	155
could	169
countr	80
countr .	200
cover	-206
creak	160
dai	199
dai ,	138
danc	229
dark	111
dead	243
dead <body>	162
dear	-149
december	-135
deep	215
describ	202
desk	211
do .	203
do a	133
do it	277
do it ,	167
do not	-212
does ,	147
does not	-217
doesn't	191
doesn't do it	115
dollar	145
don't do	179
door	323
door .	153
down .	-148
dr	269
dr .	295
drink .	226
each	-113
each <form>	130
ear	-170
eight <time> ￼	148
eighteen	137
eighteen <time>	144
eleven	144
else	402
end	225
end of	93
essential	198
ever <buyer>	249
ever <time>	-209
everyda	182
exam ,	169
exampl	156
excellent	169
expect	-199
experienc	181
explain ,	121
fee	-145
fee .	-125
feel	156
feel it	138
fewer than	-190
fill	137
find	518
find a	251
first	171
first and	-143
first time	166
first time .	178
fitt	207
five .	106
fluid	-163
fly in	134
follow	-166
food	-429
food ,	-147
for .	185
for <buyer>	163
for <time>	-173
for a referral	121
for me	-133
for your	199
for yourself	89
form	-269
fort	132
four	191
four <time>	-171
fourteen <time>	166
free	586
free .	130
fresh	239
fri	-187
frida	159
friend	597
from both	174
from thre	140
full	222
fuller	313
gather	105
general	175
get	154
gets	-150
giv	183
giv <buyer>	267
give	-313
glycerin	-236
goal	-149
goat	95
gold	200
golf	185
gone	380
gone ,	158
gone from	213
good	409
got	140
grant	-119
gras	169
grav	-95
great	128
group	-226
gym	355
gym ,	219
had a	162
had a <harm>	184
had two	-120
handl the	223
hang	-131
happ	183
happ <body>	141
has a	-136
has alread	194
has an	141
has been	-82
has done	123
has the	165
hasn't	231
hav	-156
have <body>	135
have a	-152
have had	134
have not	238
have seen	-139
have the	-105
health <body>	208
heat and	112
her own	193
here	257
here <person>	145
hers	134
hi	-141
hid	122
highest	334
his <body>	261
his <body> .	252
histor	-172
histor and	-116
hold	-257
hous	-158
how	-147
humm	185
if	-308
if <person> want	201
if <person> were	146
if your	-179
immun	136
impossibl	153
impossibl .	154
in #	-244
in <treatment>	158
in a <evidence>	161
in about	197
in from	139
in its	131
in one	210
in the <device>	168
in the <product>	100
in the pot	-132
in the valle	193
in thre	336
in thre <time>	233
in your	206
ink	187
insid	148
insuranc	188
into	242
into a	112
is # <percent>	121
is <convenience>	142
is <convenience> .	123
is a	-257
is hard	120
is left behind	186
is not	-162
is the	242
is up	118
is up to	120
it ,	181
it .	-211
it <hypes>	194
it again	-169
it can do	152
it could	-159
it for <person>	-127
it is #	100
it tast	171
it the	284
it's	-160
item	-228
its own	-101
its own .	-122
jacket	-91
job	141
job ,	116
judg	100
juniper	316
just	155
just the	193
keep	281
keep <condition>	182
keep one	169
keep the	139
kick	226
knock	92
knot	125
know	278
know why	131
l .	241
lane	239
last	148
laugh	197
leagu	73
learn	-166
least	-183
leav a	-181
leav on	220
left behind	179
lemon	-98
less <harm>	74
less <harm> .	157
let'	-119
letter	243
lid	-129
lie	-176
light	222
like	193
like .	214
like <person>	265
line :	181
liquid	-282
list	-166
listen .	127
look at	-195
look like	185
loos	-129
lose	-249
low	-142
m	-226
made	-251
made my	-211
make it	130
manner	242
mapp	172
march	-175
marlow	144
marni	-177
may be	-98
may pass	119
mean it	189
mean it .	152
measur	-163
meet	147
method	-202
might	137
mil	184
mine	122
minu	212
minu the	227
miss the	172
more	124
more .	205
more <person>	115
mrs	-166
much more	121
must	-135
my	234
my <body>	-200
my <condition>	151
my life .	-144
my neighbour	-102
nam	150
name is	-140
name on	143
near <person>	203
need	-366
neighbour	-110
never	148
next	-249
nicer	141
nine	185
no	-180
no <drug> ,	117
noor	143
not <superlative>	-130
not had	339
noth	-105
noth else	122
now	407
number ,	207
of # <time>	124
of .	177
of <body>	-209
of <buyer>	-150
of <condition>	-170
of <hype>	188
of <person>	-278
of his	205
of old	150
of that	189
of the #	130
of the <time>	224
of the pric	160
of them	-141
of us	-270
of your	-221
off in	140
offer	-106
often	-151
on #	267
on # #	136
on <health>	112
on its own	-124
on the market	127
on your	-146
one <body>	-157
one in	177
one in the	178
one of	227
one thing	-164
ones	-235
only .	-153
open	318
open .	137
or <product>	146
or a	-232
or more	-148
or so	-164
or two	-130
our <body>	264
our <brand>	179
our <buyer> <red-flag>	102
our two	182
out	119
out by	108
out of the	141
oven	170
over	93
over #	407
over # <buyer>	142
over a	-166
over my	171
own	266
own .	-249
pack	389
page	-115
pair	177
part	-249
pass	149
pass .	169
perhap	-141
phon	-100
phospholipid	210
phras	-163
pick	532
pink	126
pleas	-358
podiatrist	177
post	-296
postag	119
postag .	179
pot	-148
pot .	-132
practical	154
pric	148
pric .	111
protocol	134
psychologist	141
public	-143
put	-144
put down	159
quarter	135
quiet	194
quit	101
quiz	296
quiz .	185
rat	241
re	133
re -	133
read the	123
receiv	-131
referral	109
referral .	118
register	-205
regular	164
rep	180
report	-96
request	472
reserv	226
reserv your	180
return	-192
rhythm	140
rock	166
room .	129
round of	139
row	268
run	203
said	-281
said .	-261
same -	203
same - <time>	203
same thing	-138
say	-182
say :	152
says she	134
says she has	136
says the	-197
schedul	186
schedul .	93
scor	-119
season	247
see	268
see <person>	-148
see how	108
see us	275
seen ,	123
seller	-169
send	255
servic	-133
set	174
settl	193
several	-125
shad	251
sharper	212
she'	177
shelf	121
short	-196
should	-205
show	-177
shrank	247
shut	-204
simp	288
sinc	310
slept	155
slop	130
slow	-115
small	-142
smarter	121
so is	-122
soft	191
sold	-234
someth	141
someth .	195
somewher	223
sort	-136
sound	-219
sound of	-111
southern	169
speed up	106
spend	216
spot for	134
spr .	-173
squad	278
stay	-285
stock	169
storm	156
str	-135
straight	181
straight through	120
stranger	223
strict	-106
stronger <body>	111
stubborn	212
stuff	135
subscrib	151
sudden	-193
sunniva	169
switch	166
tak the	145
take the	122
talk to	126
talk to your	158
tap	383
tast	260
tast of	167
teach	262
teacher	106
tell	-168
ten <time>	88
ten <time> and	203
test	-180
than	-108
than #	-89
than the	155
thank <person> ,	-106
thank to	155
thank to the	142
that ,	147
that doesn't	114
that have	110
that smell	137
that the	-152
that with	141
the <beauty>	-139
the <body>	-366
the <body> .	-131
the <body> at	131
the <body> for	146
the <brand>	241
the <buyer> who	143
the <guarantee>	254
the <harm>	138
the <likelihood>	-143
the <person>	220
the <person> <person>	169
the <person> <time>	70
the <product>	-369
the <provider>	193
the <rave>	255
the <staff>	-272
the <superlative> .	130
the <superlative> on	128
the <treatment>	-170
the answer	109
the answer .	108
the bus	202
the colour	131
the door	159
the door .	164
the end of	95
the first time	179
the full	226
the goal	-125
the highest	337
the letter	314
the maker ,	146
the market	154
the number	-168
the other	132
the oven	171
the pot	-135
the pot .	-121
the pric	130
the pric .	161
the right	134
the room	-144
the same	-275
the sound	-119
the sound of	-111
the standard	131
the str	-129
the thing	139
the thing <person>	141
the universit	-111
the valle	193
the way out	148
the window	213
the winter	235
their <beauty>	135
them ,	92
them , and	135
them .	-188
them ;	-108
themselv	302
then	-209
there'	-193
thes	-140
they'r	153
thin	-176
thing like	155
think .	128
thirt	166
thirt <time>	99
thirt <time> ,	105
this for	173
thre	113
thre <product>	209
through the	-149
time <buyer>	151
tip	205
to #	-115
to <harm>	190
to <hypes>	-220
to <person>	-233
to be seen	250
to bring a	153
to decid	145
to do	156
to do it	175
to feel	167
to get	-141
to her	148
to reach	109
to schedul	158
to your	381
to your <body>	179
toda	200
toda .	179
today'	168
told me	-192
too	-212
took	-160
touch	246
tour	247
tour of	184
track	145
traditional	186
train	339
train <person>	193
treat	-146
tree	213
twelv	399
twelv <time>	115
twelv <time> of	139
twent - two	157
two <time> and	148
two <treatment>	207
unheard	200
unheard of	200
unit	-155
universit	-147
up	-224
up .	-167
up <treatment>	137
up to #	177
updat	-152
us	-135
us .	228
us in	-122
used	191
used to	273
used to be	141
valle	211
vanish	126
visit	219
wait	-276
walk out	136
want to	-129
warmth	169
warn	-114
wash	-169
watch	191
water	-171
way	285
way .	102
way out	151
way out .	139
we'll	210
wednesda	181
weekend	200
weekend .	166
were	-432
what a	181
when	-157
when <person>	-283
when <person> <hypes>	-125
when they'r	183
wher	152
wher it	111
whether	-351
who	-155
who have	190
who train	189
why	-164
why <buyer>	145
why <person>	-130
will be	-145
winter	172
with #	138
with <brand>	124
with <remedy>	190
with food	-157
with me	127
with me .	128
with our	190
with their	-178
with your	184
within # mil	163
without a	183
won't find	144
word	-318
would <raises>	-94
would like	-171
wouldn't	121
wren	331
yes ,	340
yolanda	206
your <body>	-134
your <body> ,	-215
your <product>	-127
your <staff>	-144
your name	141
your name on	143
your partner	136
yourself	110
yourself .	145
zero	295
£	-127
£ #	-127
£ # for	159
·	-405
★ ★ ☆	-114
★ ☆	-137
★ ☆ ☆	-195
☆	-137
☆ ☆	-195
☆ ☆ "	-156`,
    'class': `achievement	306
active-property	320
beauty-object	429
benefit-noun	180
better-word	468
buyer-noun	310
call-phrase	499
cause-verb	-270
complaint	149
contra	-398
convenience	294
device	-471
endorse-phrase	354
evidence-report	-414
expertise	341
exposure	-395
guarantee	139
harm-verb	-170
harmful	126
health-object	222
herb	36
hype-phrase	376
hype-verb	227
likelier	-179
likelihood	290
link-verb	-194
natural-claim	413
neutral-advice	-440
offer	259
pathogen	-333
percent	142
performance-phrase	163
pregnancy	-170
proof-puff	230
pseudo	464
raise-verb	72
rave	30
replace-care	243
reporting	-244
risk-tone	-174
safe	210
side-effect	333
staff-noun	273
suffer-verb	104
superfood	93
superlative	357
supplement-noun	-290
symptom-object	372
treatment	-456
trouble	-183
unwell	-120`,
    'heading': `!	-154
#	188
# :	-312
&	210
, #	274
, the	-202
- #	196
- loss	194
: a	-171
: the	-331
<benefit>	542
<body>	296
<body> <product>	272
<buy>	-124
<condition> ?	117
<device>	365
<device> (	205
<drug>	-214
<form>	314
<form> ,	243
<harm>	-275
<harm> <body>	-176
<health>	135
<hype>	339
<hype> it	-160
<hypes>	-269
<performance>	-178
<person>	-224
<person> <rave>	155
<person> are	-115
<person> can	-159
<product>	401
<product> ,	198
<pseudo>	151
<raises>	140
<remedy>	285
<remedy> -	211
<reporting>	173
<side-effect>	-137
<staff> :	-134
<time>	-281
<treatment>	250
<treatment> ?	-143
?	136
a <body>	-138
a <condition>	-95
a <product>	-188
a glance	139
a word	213
about the	138
again	-261
and the	-173
asked	224
at a	136
becomes	184
bring	290
choose	159
compare	281
description	227
did	-213
did <person>	-366
directions	-132
does it	231
five	130
for <person>	274
for me	223
get	-420
get the	-161
glance	139
go	-198
happened	301
help	161
here	-143
home	186
how	-265
how <person>	333
how do	132
how to	-368
i've	-166
if	-220
if <person>	-140
in it	245
ingredients	134
is <treatment>	-135
is in	130
is the	143
it <safe>	158
it does	315
it help	115
it's	142
kitchen	185
know	-321
like	-186
like <person>	-130
loss	255
me	150
meet	244
more	236
my <beauty>	-136
never	-181
new	69
next	430
no	332
numbers	162
of <harms>	-135
of the	168
offer	114
on my	245
one	113
part	-369
per	-124
price	-253
prices	-138
print	200
promises	-155
questions	-107
seed	130
should	-206
signs	-119
small	277
small print	217
so	-160
step	152
story	-157
table	171
the <device>	-149
the <drug>	167
the <form>	-219
the <product>	-250
the <treatment>	-226
them	172
thing	193
things	-166
to know	-196
to make	-157
to turn	112
us	155
used	-138
used to	-128
visit	-133
way	212
ways	128
what	319
what <hype>	219
what <person>	-295
what it	574
what it's	163
what's	304
when	-136
where	-202
why	396
why <buyer>	158
why a	148
with a	158
word	213
word about	135
work	-246
work ?	-227
™	141`,
    'place': `advert	-121
alone	1145
announced	-396
benefit	188
block-quote	281
cell	-232
ends-bare	181
ends-full	254
ends-loud	-232
in-aftercare	211
in-faq	443
in-risk	208
instruction	175
item	574
long	238
middling	485
paragraph	559
plain	445
quotation	243
related	-253
shop	-261
short	185
title	-785
top	-408
under-question	-435
very-long	-175
very-short	-617`,
    'before': `brand-before	1022
brand-taken-up	438
company-voice	2006`,
  },
}
