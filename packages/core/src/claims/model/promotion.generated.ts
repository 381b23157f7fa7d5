// Made by `pnpm train` from test/training and test/corpus; do not edit.
// Inputs: 72c771db18484012

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -3.398,
  strong: 1.2,
  around: {"own":0.958,"before":0.745,"after":1.124,"second-before":-0.503,"second-after":0.146,"page":-1.306,"section":0.773,"bias":0.728},
  weights: {
    'reason': `about-body	-136
advice	-163
award	419
benefit	-263
benefit-noun	180
better	466
boast	209
brand	355
call-phrase	502
coaxing	524
command	239
comparative	518
complaint	-598
contrast	-183
convenience	296
crowd	195
crowd-share	-239
deal	840
defines	267
direction	414
disease	-231
drawn-from-afar	536
emphatic	419
endorsement	348
endorser	281
evidence	-163
exclaim	336
expertise	340
extreme	541
first-person	-340
food	97
fragment	-87
free-of	-245
freebie	239
guarantee	224
hedge	-357
house-call	-127
house-promise	93
hype-item	254
hype-phrase	381
hype-verb	-492
imperative	477
instruction	79
keep-money	208
known-for	219
medical	227
named-expert	-271
natural	409
nutrient	206
offer	95
offer-code	212
our-offering	783
packed-with	504
peer-praise	175
performance	163
plain-section	370
price-cut	312
proof	250
pseudo	467
quotation	954
ranking	754
rave	731
remedy-hype	162
remedy-property	215
replace-care	241
reporting	-290
scarce	206
selling-section	-513
service-hours	327
share-says	173
signature	324
signed-quote	573
speed	112
superlative-thing	332
tally	475
telling-quote	167
this-product	622
title	-840
track-record	217
verb-item	267
we-act	542
you	653
you-promise	578
zero	568`,
    'word': `%	165
10	-551
aches	180
adaptogen	223
added	123
adrenal	129
adults	-194
afternoon	-163
age	-208
ankle	-175
ankles	106
antibiotic	146
anyone	-271
arm	-216
asleep	241
babies	-161
backs	196
batch	139
battery	-136
benefit	-131
bliss	103
block	128
body	374
bone	-198
book	241
box	-227
bundle	281
c	191
calcium	-199
call	175
came	-161
cancer	-114
carries	158
carry	-83
cbd	252
cells	-119
chairs	-159
clinic	-100
clock	-134
coach	138
coaxes	144
cold	-374
colds	154
collagen	-165
company	-259
concierge	122
confidence	-121
consultant	-177
consultation	167
contact	-186
cramps	138
cranberry	189
cure	-251
cured	-101
customers	171
day	223
dementia	125
dental	169
deserves	-160
difference	-164
digestion	181
disease	-195
diseases	164
dissolves	-132
doctor	-271
don't	-131
doses	-134
double	147
doubled	115
dream	-126
dressing	161
dry	-188
dust	125
e	176
effective	223
effects	272
elbows	94
elderberry	179
every	141
eyes	156
fall	-107
falling	156
families	163
fat	-159
fatigue	156
feel	-257
fever	125
few	-183
fibroids	164
fight	199
figure	98
first	146
fits	-143
fog	191
food	-153
free	190
full	124
gentle	310
glow	174
grows	-158
gut	231
hair	99
hands	450
hay	150
healing	164
healthy	132
hearts	148
heel	201
herbalists	143
hours	-286
i'd	133
i'm	-93
ill	-164
joints	293
kills	196
knees	435
locations	147
loosen	117
lose	225
love	-147
magic	371
magnet	-113
many	157
marry	132
medicines	-128
members	196
mind	130
minute	-151
minutes	307
month	340
months	-219
moods	156
most	-253
mouth	-250
muscle	-237
my	157
name	-145
natural	-110
naturally	170
nature's	313
needles	155
night	-173
no	242
nobody	151
noise	158
notice	-163
nurses	172
once	-282
one	-207
orders	-165
ordinary	-126
organic	-154
others	269
own	160
package	-161
pads	-175
panel	-242
people	-481
perfect	-95
person	209
pharmacist	-211
plan	271
plans	-253
plate	-167
pounds	235
practice	133
practitioners	123
pressure	181
price	195
product	-186
products	-183
protein	-132
pump	103
pure	141
quarter	119
rate	211
red	-159
refund	189
refunded	-128
relief	155
restore	208
restores	-206
results	89
review	-454
reviews	164
rub	194
safe	180
salt	144
saved	198
scanner	-149
scar	115
scoop	247
serum	169
shingles	-134
shoes	-174
shoulders	180
sinus	145
sleep	-191
slips	256
sluggish	172
sneeze	135
some	-579
sore	181
sprains	205
spray	246
staff	-209
sticks	102
sting	169
stop	-143
store	230
strains	286
strongest	-183
sun	226
supports	132
surgeons	213
surgery	136
swelling	161
tablet	-159
tablets	138
tea	-184
team	245
technology	255
teeth	-158
tell	106
tells	-240
test	167
than	182
times	149
tired	181
top	-149
toxin	-209
treat	-216
treatment	176
trials	-154
trusted	120
turn	-119
up	210
vision	153
vitamin	101
wait	-135
what	-141
where	160
whole	122
works	-200
worn	128
worse	-125
worth	175
wrap	164
wrist	-212
year	-172
years	229
you'll	-163
you're	109
you've	201
zero	169`,
    'word-stem': `%	165
-	968
10	-551
a	-270
adaptogen	223
add	102
adrenal	190
adult	-194
afternoon	-163
age	-208
an	173
antibiotic	160
anyon	-271
appoint	147
arm	-216
asleep	241
at	-363
bab	-161
back	230
batch	139
batter	-148
benefit	-172
blis	103
bloat	85
body	374
bone	-198
book	239
box	-240
brain	185
bring	172
bundl	281
by	197
c	191
calcium	-199
call	169
came	-161
cancer	-199
cbd	252
cell	-137
chill	240
claim	238
clinic	-71
clock	-134
coach	140
coax	148
cold	-219
collagen	-165
comfort	371
compan	-316
complic	158
concierg	122
confidenc	-121
consult	167
contact	-186
crack	-111
cramp	280
cranberr	188
cur	-109
cure	-251
customer	163
day	223
dementia	125
dental	169
differenc	-167
digestion	181
discount	-149
dissolv	-160
doctor	-217
don't	-131
dos	-135
doubl	247
dream	-134
dress	154
dry	-192
dust	125
e	176
effect	140
effectiv	223
elderberr	179
ever	141
eyebrow	-131
eyes	156
famil	163
fat	-159
fatigu	156
feel	-225
fever	105
few	-183
fibroid	164
fight	166
figur	153
filter	180
first	146
fits	-143
fog	191
food	-155
free	190
from	105
full	124
gentl	310
glow	214
grow	-169
gut	231
hair	146
hand	354
hay	150
health	191
heart	117
her	215
herbalist	143
hour	-364
hush	425
i	-445
i'd	133
i'm	-93
ill	-303
infusion	204
it	162
joint	353
kill	174
kne	435
knuckl	137
lift	-187
loc	147
loosen	151
lose	225
love	-147
magic	371
magnet	-114
many	157
marr	132
medicin	-232
member	331
mind	197
mood	124
most	-253
mouth	-252
move	-133
muscl	-161
my	157
name	-145
nature'	313
needl	105
no	242
nobod	151
nois	158
not	-224
notic	-163
numb	-163
of	152
once	-282
one	-207
oper	-170
ordinar	-126
organic	-154
other	400
overheat	152
own	161
packag	-214
pads	-175
panel	-254
peopl	-481
perfect	-98
person	209
pharmacist	-196
plat	-168
point	120
pound	163
practic	130
pressur	123
pric	195
product	-368
pump	219
pure	141
quarter	119
rais	-173
rat	138
rate	211
recall	-170
relief	155
reset	-268
result	89
review	-290
rub	194
safe	174
salt	142
sav	171
scanner	-150
scar	140
scoop	247
serum	169
shingl	-134
sho	-174
shoulder	251
sinu	145
slip	162
sluggish	172
sneez	127
some	-579
spra	246
sprain	344
staff	-209
stick	220
sting	152
stop	-125
stor	132
strain	244
strap	-156
strongest	-183
stud	-189
sugar	-187
sun	226
surgeon	290
surger	126
sweep	155
tea	-184
team	243
technolog	255
teeth	-158
test	135
than	182
the	229
tighten	-131
tim	149
tir	181
to	225
top	-149
turn	-128
up	210
vision	153
vitamin	91
wait	-161
we	654
weight	-230
what	-141
wher	160
whol	122
worn	128
wors	-125
worth	175
wrap	160
wrist	-214
you	-192
you'll	-163
you'r	109
you'v	201
zero	169`,
    'run': `!	419
! "	146
" "	-121
" #	154
" -	360
" <body>	148
" <condition>	141
" <hype>	-256
" <performance>	134
" <proof>	-135
" <pseudo>	-115
" <remedy>	167
" and	-207
" and "	-178
" by	150
" if <person>	160
" it's a	-137
" stops	177
# "	-81
# ,	-105
# , and	198
# , or	126
# .	-195
# <ails>	236
# <buyer> .	123
# <device>	-178
# <percent>	86
# <percent> ,	142
# <percent> off	186
# <time> to	169
# and	258
# and #	-149
# billion	134
# for	175
# for a	145
# miles	183
# of these	126
# to	-426
# to #	-190
# |	156
# ·	-105
&	233
( #	-122
) .	-188
*	168
+	182
, " "	-121
, <beauty>	181
, <brand> <provider>	-143
, <convenience>	164
, <device>	100
, <evidence>	154
, <harm>	-84
, <natural>	147
, <offer>	134
, <person>	260
, <person> do	179
, <remedy>	-204
, and	211
, and a	-263
, and an	-134
, and my	261
, and that	-159
, and the	-117
, and they	150
, at	-158
, bought	129
, but	-257
, come	124
, for a	266
, four	202
, in one	157
, is	-120
, minus	228
, minus the	228
, my	186
, never	307
, no	272
, no <drug>	118
, now	254
, our	208
, set	183
, she says	161
, since	-168
, the highest	264
, then	-124
, they	172
, this	167
, though	-173
, where	78
, where it	105
, your	153
- # <time>	284
- <harm>	315
- <person>	239
- <time>	236
- <treatment>	186
- colored	122
- free	-132
- grade	122
- off	128
- time <buyer>	152
- two	153
- two <time>	155
- up	187
. "	498
. " -	222
. *	210
. example	161
: "	418
: " my	190
: #	-228
: <brand> is	156
: <health>	157
: <hypes>	167
: ask	143
: no	-148
: what	-177
<achievement>	221
<ails> to	109
<beauty> .	148
<beauty> <guarantee>	-177
<beauty> in	-141
<beauty> like	187
<beauty> on	116
<beauty> on the	127
<benefit>	171
<benefit> ,	139
<benefit> the	-127
<benefit> the <body>	-110
<body> , "	-181
<body> , and	-193
<body> , which	187
<body> :	-81
<body> <hypes>	132
<body> <hypes> ,	148
<body> <performance>	-113
<body> <provider>	234
<body> and	173
<body> and <body>	102
<body> at	155
<body> can	-159
<body> in	154
<body> is the	117
<body> just	154
<body> on	136
<body> or	-188
<body> that have	116
<body> the	134
<body> with the	223
<brand>	288
<brand> !	-151
<brand> <provider>	-367
<brand> is	244
<buy> .	-147
<buyer> <person>	-134
<buyer> <red-flag>	201
<buyer> at	-172
<buyer> from	140
<buyer> in	-171
<buyer> who have	157
<condition>	-144
<condition> , <condition>	208
<condition> , which	103
<condition> .	-200
<condition> and	258
<condition> and <condition>	195
<condition> at	165
<condition> in	139
<condition> or	-142
<condition> out	155
<condition> out of	156
<condition> with	-102
<contra>	-298
<device> ,	96
<device> feel	154
<device> of	-115
<device> room	174
<drug>	-212
<drug> .	-207
<drug> off	155
<endorse>	333
<evidence>	-208
<expertise>	335
<expertise> ,	117
<expertise> <product>	-115
<exposure>	-184
<exposure> .	189
<form> with	235
<harm>	-299
<harm> ,	-85
<harm> , <harm>	-125
<harm> and	172
<harm> and <lowers>	123
<harm> is	-136
<harm> or	-171
<harm> since	197
<harm> that	-222
<harmful>	74
<harms>	-222
<harms> .	-137
<health>	109
<health> ,	-258
<health> .	128
<health> <body>	140
<health> <unwell>	198
<health> and	359
<health> has	114
<hype> .	442
<hype> <person>	-134
<hype> that	187
<hype> the	253
<hype> them	-108
<hypes>	449
<hypes> <exposure>	118
<hypes> <pseudo>	205
<hypes> <remedy>	192
<hypes> in	-137
<hypes> it	182
<hypes> of	192
<hypes> the	242
<hypes> the <pathogen>	120
<likelier>	-150
<lowers>	-233
<lowers> <condition>	188
<lowers> <condition> .	198
<lowers> to	-112
<natural> ,	99
<offer>	407
<offer> ,	121
<offer> as	94
<offer> by	-167
<pathogen> .	-145
<percent>	118
<percent> ,	142
<percent> , the	215
<percent> off	157
<percent> off .	149
<performance>	131
<performance> and	186
<performance> than	120
<person> ,	-200
<person> .	-129
<person> :	229
<person> <ails> in	112
<person> <body> with	151
<person> <condition> .	169
<person> <drug>	122
<person> <hypes>	-192
<person> <lowers>	-187
<person> <time> a	140
<person> a	85
<person> alive	110
<person> before	123
<person> can't	-285
<person> did	193
<person> do	188
<person> don't	-149
<person> else	188
<person> fill	139
<person> found	69
<person> from	-113
<person> got	109
<person> has	-256
<person> have <body>	140
<person> have not	234
<person> have seen	-140
<person> in the	138
<person> lie	-123
<person> like	-202
<person> made	162
<person> may	-192
<person> mean	135
<person> mean it	152
<person> of	-169
<person> of the	111
<person> of them	-118
<person> only	129
<person> put	-164
<person> still	-87
<person> stop	122
<person> to	161
<person> under	-135
<person> under #	-129
<person> want	198
<person> who	-199
<person> will	227
<person> won't	221
<person> won't find	144
<person> would	-269
<pregnancy>	-138
<product> #	178
<product> .	196
<product> online	175
<product> under	160
<product> was	-159
<provider> ,	216
<provider> .	-110
<provider> <person>	108
<provider> with	-160
<pseudo>	437
<pseudo> <drug>	177
<raises> #	139
<raises> <body>	-136
<rave> .	260
<rave> . "	119
<rave> in	197
<rave> them	247
<rave> them .	133
<red-flag> .	-151
<remedy>	236
<remedy> , #	242
<remedy> , <remedy>	-165
<remedy> -	174
<remedy> .	-312
<remedy> :	155
<remedy> <hypes>	271
<remedy> is	-136
<remedy> keeps	130
<remedy> to	154
<replace-care>	193
<reporting>	-236
<safe>	-138
<safe> ,	217
<safe> .	-174
<staff>	112
<staff> :	-142
<staff> can	-139
<staff> of	165
<staff> teach	177
<superlative>	307
<superlative> .	241
<superlative> <provider>	126
<superlative> in	168
<symptom>	397
<symptom> .	-136
<symptom> on	138
<time>	132
<time> "	140
<time> ,	-152
<time> , <offer>	140
<time> , and	-174
<time> , which	238
<time> .	-391
<time> . "	-134
<time> ;	-186
<time> a	145
<time> and	156
<time> before	-229
<time> before <person>	-156
<time> could	112
<time> five .	133
<time> in	-167
<time> is	-210
<time> of	160
<time> or	-172
<time> sooner	149
<time> to	189
<treatment>	-92
<treatment> .	207
<treatment> <treatment>	227
<treatment> in	-178
<unwell>	-291
<unwell> ,	-184
<unwell> .	-217
<unwell> <body>	480
<unwell> <body> ,	191
<unwell> or	-146
<vital>	-211
<vital> ,	-122
[	221
]	221
a <beauty>	-171
a <body>	-366
a <buyer>	-222
a <condition>	-279
a <device>	-268
a <device> of	-110
a <exposure>	-169
a <pathogen>	-172
a <product>	-144
a <proof>	164
a <staff>	-387
a <time>	-202
a <time> .	-339
a <unwell>	-141
a balanced	239
a big	101
a bit	-110
a little	-145
a permanent	117
a pink	146
a public	-113
a referral	109
a referral .	120
a single	183
a stronger	122
about	-467
about a	-117
above	-164
accept	-105
accepted	120
accepted .	128
across	187
across the	165
active	-122
address	107
advice	-134
after	-194
after <treatment> .	175
afternoon	234
again	377
again !	161
again ,	237
again , and	167
again .	137
against	158
against <harm>	182
alive	123
alive .	128
all that	128
already	177
an <performance>	145
an <time> .	132
an address	143
an average	170
and "	-170
and #	-148
and <hype>	218
and <lowers>	211
and <lowers> <condition>	206
and <offer>	151
and <performance>	187
and <person> have	139
and <product>	159
and an	-171
and ask for	110
and because	188
and everyday	128
and get	152
and gives	132
and missed	158
and my	248
and pocket	262
and that	-216
and the	212
and the <harm>	134
and the <product>	-145
and they	141
and we'll	293
anonymous	-124
another	-248
answer	195
answers	150
answers .	108
any <harm>	137
anything	38
anything but	179
apparently	125
appeared	146
appointments	220
arches	175
are in the	156
are not	-135
are the	279
arguing	150
around	-139
around it	116
around it .	119
around the	-120
arrive	109
as though	118
ask about	133
ask about the	145
ask for	234
ask for a	92
ask whether	-143
ask yourself	126
at # -	196
at $	-110
at $ #	-110
at .	133
at <health>	-158
at least	-72
at the	99
at the base	131
at this	-158
auto	163
auto -	183
average	118
average of	163
average of #	163
balanced	236
barely	164
bay	179
be an	154
be found	138
be seen	209
bears	221
because	131
become	191
become a	252
bed	-220
bedroom	160
been told	223
behind	120
being	-245
bell ,	177
bell .	-133
better	-207
better .	-115
beyond	-204
big	248
bigger	146
billion	130
birch	107
bit	-113
blink	139
bo	-113
both <body> .	167
bottled	163
breathe	104
brightwater	128
build	-138
built a	142
but	168
but the	132
but the <harm>	119
buy	265
by <brand>	-176
by <staff>	-178
by <time>	-114
by the	118
c	-196
call	337
call it	146
called	-214
can be	-98
can do	118
can't	-173
card	-120
cart	130
changed	198
charge	-106
cheap	-166
chicken	-219
cleared	163
clears	237
click	258
coast	208
coast .	132
coats	159
code	160
colored	113
colour	123
come and	202
come in .	194
coming	-120
compare	181
compression	183
conversation	157
could	166
countries	98
county	149
cover	-159
daily	203
daily ,	137
dead	246
dead <body>	164
dear	-148
december	-134
decide	114
deep	216
describe	221
desk	218
do .	205
do a	134
do it	264
do it ,	161
do not	-211
does ,	145
does not	-220
doesn't	190
doesn't do it	109
dollars	152
don't do	178
door	255
door .	152
down .	-146
dr	267
dr .	293
draws	236
drinks .	153
each	-117
each <form>	130
early	-171
eight <time> ￼	147
eighteen	137
eighteen <time>	143
eleven	149
else	407
end	212
end of	92
every <buyer>	246
every <health>	-120
every <time>	-210
everyday	185
exam ,	168
example	160
excellent	170
expect	-155
experience	148
explain	-147
explains	257
fee	-146
fee .	-128
feel	304
feel it	147
feels	-183
fewer than	-185
fill	205
find	473
find a	249
first and	-143
first time	155
first time .	166
five .	107
fluid	-144
fly in	134
food	-318
for .	188
for <buyer>	163
for <time>	-171
for a referral	120
for me	-133
for your	201
for yourself	93
four	191
four <time>	-169
fourteen <time>	169
free	454
free .	145
freely	126
fresh	246
friday	157
friend	372
from both	175
from three	141
full	224
fuller	316
gather	105
general	210
get	147
gets	-163
give	-312
gold	199
gone	373
gone ,	160
gone from	215
good	359
got	142
grade	118
grass	171
great	128
group	-161
gym	352
gym ,	218
had a	163
had a <harm>	185
had two	-117
handle	149
happy	187
happy <body>	146
has a	-137
has already	193
has an	140
has been	-87
has done	121
has the	162
hasn't	231
have <body>	138
have a	-149
have had	135
have no	-179
have not	242
have seen	-140
have the	-105
having	-155
healthy <body>	216
heat and	114
her own	192
here	246
here <person>	134
hers	126
hi	-140
hiding	136
highest	334
his <body>	268
his <body> .	258
history	-172
history and	-115
honest	-117
house	-149
how	-148
if	-304
if <person> want	204
if <person> were	146
immune	135
impossible	152
impossible .	152
in #	-244
in <treatment>	157
in a <evidence>	161
in about	198
in from	141
in its	129
in one	208
in the <device>	168
in the <product>	101
in the pot	-133
in the valley	184
in three	342
in three <time>	235
in your	236
ink	177
inside	150
insurance	188
into	260
is # <percent>	123
is <convenience>	141
is <convenience> .	123
is a	-254
is hardly	141
is left behind	185
is not	-164
is the	239
is up	118
is up to	119
it ,	190
it .	-204
it <hypes>	195
it can do	153
it could	-157
it for <person>	-126
it is #	101
it tastes	172
it the	282
it's	-156
item	-225
its own	-102
its own .	-124
jacket	-87
job	141
job ,	114
juniper	319
just	155
just the	193
keep <condition>	180
keep them	106
keeps	308
keeps the	261
kicks	244
knocks	144
knots	135
knowing	119
knows the	144
l .	241
lane	236
last	137
laugh	129
league	73
least	-183
leave a	-136
leaving	94
left behind	178
lemon	-101
less <harm>	74
less <harm> .	156
let's	-121
letter	242
lid	-130
lie	-176
lights	243
like	255
like .	216
like <person>	260
line :	181
liquids	-218
listening	199
look at	-147
look like	135
looking	-126
loose	-133
lose	-249
low	-142
m	-233
made	-250
made my	-207
make it	131
manners	250
march	-170
marlowe	147
marnie	-176
may be	-98
may pass	119
mean it	151
mean it .	152
meet	133
method	-176
miles	180
mine	121
minus	212
minus the	228
more	146
more .	202
more <person>	113
mrs	-165
much more	120
must	-137
my	234
my <body>	-178
my <condition>	149
my life .	-144
my neighbour	-105
name is	-139
name on	146
near <person>	178
needs	-152
neighbour	-109
never	153
next	-251
nicer	141
nine	184
no	-172
no <drug> ,	117
noor	141
not <superlative>	-131
not had	339
nothing	-112
nothing else	117
notice	-48
notices	195
now	406
number	-203
numbers	248
of # <time>	124
of .	175
of <body>	-199
of <buyer>	-150
of <condition>	-173
of <hype>	188
of <person>	-280
of his	212
of old	144
of that	179
of the #	131
of the <time>	228
of the price	161
of them	-136
of us	-269
of your	-220
off in	140
offers	-149
often	-152
on #	264
on # #	134
on <health>	114
on its own	-125
on the market	125
on your	-148
one <body>	-153
one in	177
one in the	178
one of	232
one thing	-162
ones	-218
only .	-157
open	358
open .	146
or <product>	146
or a	-230
or more	-153
or so	-164
or two	-129
order	182
ordered	-149
our <body>	276
our <brand>	179
our <buyer> <red-flag>	104
our two	187
out	124
out by	108
out of the	144
ovens	176
over	92
over #	407
over # <buyer>	142
over a	-165
over my	172
own	269
own .	-230
packs	214
page	-117
parking .	129
part	-255
partner	138
passes	148
passes .	176
payment	-114
perhaps	-145
phones	-117
picks	434
pink	125
please	-332
post	-131
postage	118
postage .	180
pot	-150
pot .	-134
price	236
price .	111
promise	160
protocol	122
public	-138
put	-134
put down	156
quarterly	138
quickly	128
quickly .	135
quiet	212
quit	175
quiz	299
quiz .	189
rated	240
re	136
re -	136
read the	124
referral	134
referral .	118
regular	152
request	326
reserve	250
reserve yours	192
rhythm	140
room .	148
row	295
run	196
said	-260
said .	-237
same -	203
same - <time>	203
same thing	-139
say	-180
say :	151
says she	134
says she has	136
says the	-198
schedule	148
schedule .	93
season	245
see	93
see <person>	-148
see how	107
see us	270
seeing	164
seen ,	123
seller	-134
send	255
service	-175
set	175
several	-125
sharper	216
she's	181
shelf	122
short	-248
should	-205
show	-193
shows	124
shrank	247
shut	-194
simply	298
since	311
sisters	146
slept	156
slope	131
small	-144
smarter	120
smelled	138
so is	-122
soft	196
sold	-237
something	144
something .	193
somewhere	224
sort	-171
sound of	-113
southern	168
speeds up	106
spend	219
spot	-176
spring .	-171
squad	261
starts with	145
states	184
stay	-198
stays	-135
still	-98
stock	131
stop	-256
stops	229
storm	154
straight	181
straight through	119
string	-134
stronger <body>	114
stubborn	214
stuff	134
subscribe	151
sudden	-186
sunniva	170
switching	148
take the	124
takes the	157
talk	220
talk to	148
talk to your	162
talking	-163
tap	289
taped	107
tastes	255
tastes of	170
teach	209
tell	-321
tell me	-167
tells	204
ten <time>	90
ten <time> and	205
than	-112
than #	-93
than the	156
thank <person>	-171
thank <person> ,	-106
thanks	145
thanks to	153
thanks to the	140
that ,	146
that doesn't	107
that have	113
that the	-152
that with	141
the <beauty>	-139
the <body>	-342
the <body> .	-123
the <body> at	130
the <body> for	149
the <body> the	114
the <brand>	239
the <buyer> who	143
the <guarantee>	250
the <harm>	139
the <likelihood>	-139
the <person>	222
the <person> <person>	169
the <person> <time>	71
the <product>	-374
the <provider>	202
the <rave>	253
the <staff>	-283
the <superlative> .	129
the <superlative> on	126
the <treatment>	-173
the answers	99
the bus	200
the colour	132
the door	154
the door .	160
the end of	94
the first time	167
the full	227
the highest	336
the letter	282
the makers	149
the market	163
the number	-167
the other	138
the pot	-136
the pot .	-122
the price	131
the price .	160
the right	137
the room	-110
the same	-273
the sound	-121
the sound of	-113
the standard	130
the thing	140
the thing <person>	142
the university	-112
the valley	184
the way out	146
the winter	236
their <beauty>	137
them ,	93
them , and	137
them .	-195
them ;	-112
themselves	293
then	-206
there's	-197
these	-140
they're	155
thin	-164
thing <person>	140
things	139
things like	152
think	127
think .	126
thirty	166
thirty <time>	98
thirty <time> ,	104
this for	173
three	109
three <product>	200
through the	-150
time .	121
time <buyer>	152
tip	205
to #	-115
to <harm>	188
to <hypes>	-219
to <person>	-231
to be seen	250
to decide	143
to do	161
to do it	177
to feel	162
to get	-140
to her	148
to reach	107
to schedule	158
to your	381
to your <body>	180
today	198
today .	179
today's	167
told me	-191
too	-210
took	-164
touch	240
traditionally	189
trained	198
trains	122
travel	153
tree	209
try	-146
twelve	402
twelve <time>	116
twelve <time> of	138
twenty - two	155
two <time> and	146
two <treatment>	206
unheard	202
unheard of	202
university	-148
up	-229
up .	-168
up <treatment>	137
up to #	175
update	-122
us	-132
us .	228
us in	-123
used	192
used to	272
used to be	142
usual	-142
valley	206
wait	-165
walk out	137
warmth	170
was a	-123
wash	-139
watched	203
water	-123
way	285
way .	102
way out	149
way out .	136
we'll	210
wednesday	180
weekend	216
weekend .	178
were	-440
what a	182
when	-160
when <person>	-290
when <person> <hypes>	-122
when they're	183
where	157
where it	113
whether	-353
who	-159
who have	186
why	-162
why <buyer>	147
why <person>	-129
will be	-147
winter	178
with #	138
with <brand>	123
with <remedy>	186
with food	-158
with me	128
with me .	129
with our	193
with their	-177
with your	189
within # miles	158
without a	171
won't find	144
word	-148
would <raises>	-93
wouldn't	118
wren	330
yes ,	339
yolanda	205
your <body>	-115
your <body> ,	-203
your <product>	-117
your <staff>	-152
your name	144
your name on	146
your partner	138
yours	275
yourself	111
yourself .	144
zero	284
£	-125
£ #	-125
£ # for	159
·	-408
★ ★ ☆	-114
★ ☆	-137
★ ☆ ☆	-195
☆	-137
☆ ☆	-195
☆ ☆ "	-157`,
    'stem': `!	419
! "	146
" "	-121
" #	154
" -	360
" <body>	148
" <condition>	141
" <hype>	-256
" <performance>	134
" <proof>	-135
" <pseudo>	-115
" <remedy>	167
" and	-207
" and "	-178
" by	150
" if <person>	160
" it's a	-137
" stop	177
# "	-81
# ,	-105
# , and	198
# , or	126
# .	-195
# <ails>	236
# <buyer> .	123
# <device>	-178
# <percent>	86
# <percent> ,	142
# <percent> off	186
# <time> to	169
# and	258
# and #	-149
# billion	134
# for	175
# for a	145
# mil	183
# of thes	126
# to	-426
# to #	-190
# |	156
# ·	-105
&	233
( #	-122
) .	-188
*	168
+	182
, " "	-121
, <beauty>	181
, <brand> <provider>	-143
, <convenience>	164
, <device>	100
, <evidence>	154
, <harm>	-84
, <natural>	147
, <offer>	134
, <person>	260
, <person> do	179
, <remedy>	-204
, and	211
, and a	-263
, and an	-134
, and my	261
, and that	-159
, and the	-117
, and they	150
, at	-158
, bought	129
, but	-257
, come	124
, for a	266
, four	202
, in one	157
, is	-120
, minu	228
, minu the	228
, my	186
, never	307
, no	272
, no <drug>	118
, now	254
, our	208
, set	183
, she says	161
, sinc	-168
, the highest	264
, then	-124
, they	172
, this	167
, though	-173
, wher	78
, wher it	105
, your	153
- # <time>	284
- <harm>	315
- <person>	239
- <time>	236
- <treatment>	186
- color	122
- free	-132
- grad	122
- off	128
- time <buyer>	152
- two	153
- two <time>	155
- up	187
. "	498
. " -	222
. *	210
. exampl	161
: "	418
: " my	190
: #	-228
: <brand> is	156
: <health>	157
: <hypes>	167
: ask	143
: no	-148
: what	-177
<achievement>	221
<ails> to	109
<beauty> .	148
<beauty> <guarantee>	-177
<beauty> in	-141
<beauty> like	187
<beauty> on	116
<beauty> on the	127
<benefit>	171
<benefit> ,	139
<benefit> the	-127
<benefit> the <body>	-110
<body> , "	-181
<body> , and	-193
<body> , which	187
<body> :	-81
<body> <hypes>	132
<body> <hypes> ,	148
<body> <performance>	-113
<body> <provider>	234
<body> and	173
<body> and <body>	102
<body> at	155
<body> can	-159
<body> in	154
<body> is the	117
<body> just	154
<body> on	136
<body> or	-188
<body> that have	116
<body> the	134
<body> with the	223
<brand>	288
<brand> !	-151
<brand> <provider>	-367
<brand> is	244
<buy> .	-147
<buyer> <person>	-134
<buyer> <red-flag>	201
<buyer> at	-172
<buyer> from	140
<buyer> in	-171
<buyer> who have	157
<condition>	-144
<condition> , <condition>	208
<condition> , which	103
<condition> .	-200
<condition> and	258
<condition> and <condition>	195
<condition> at	165
<condition> in	139
<condition> or	-142
<condition> out	155
<condition> out of	156
<condition> with	-102
<contra>	-298
<device> ,	96
<device> feel	154
<device> of	-115
<device> room	174
<drug>	-212
<drug> .	-207
<drug> off	155
<endorse>	333
<evidence>	-208
<expertise>	335
<expertise> ,	117
<expertise> <product>	-115
<exposure>	-184
<exposure> .	189
<form> with	235
<harm>	-299
<harm> ,	-85
<harm> , <harm>	-125
<harm> and	172
<harm> and <lowers>	123
<harm> is	-136
<harm> or	-171
<harm> sinc	197
<harm> that	-222
<harmful>	74
<harms>	-222
<harms> .	-137
<health>	109
<health> ,	-258
<health> .	128
<health> <body>	140
<health> <unwell>	198
<health> and	359
<health> has	114
<hype> .	442
<hype> <person>	-134
<hype> that	187
<hype> the	253
<hype> them	-108
<hypes>	449
<hypes> <exposure>	118
<hypes> <pseudo>	205
<hypes> <remedy>	192
<hypes> in	-137
<hypes> it	182
<hypes> of	192
<hypes> the	242
<hypes> the <pathogen>	120
<hypes> your	131
<likelier>	-150
<lowers>	-233
<lowers> <condition>	188
<lowers> <condition> .	198
<lowers> to	-112
<natural> ,	99
<offer>	407
<offer> ,	121
<offer> as	94
<offer> by	-167
<pathogen> .	-145
<percent>	118
<percent> ,	142
<percent> , the	215
<percent> off	157
<percent> off .	149
<performance>	131
<performance> and	186
<performance> than	120
<person> ,	-200
<person> .	-129
<person> :	229
<person> <ails> in	112
<person> <body> with	151
<person> <condition> .	169
<person> <drug>	122
<person> <hypes>	-192
<person> <lowers>	-187
<person> <time> a	140
<person> a	85
<person> aliv	110
<person> befor	123
<person> can't	-285
<person> did	193
<person> do	188
<person> don't	-149
<person> else	188
<person> fill	139
<person> found	69
<person> from	-113
<person> got	109
<person> has	-256
<person> have <body>	140
<person> have not	234
<person> have seen	-140
<person> in the	138
<person> know .	-128
<person> lie	-123
<person> like	-202
<person> made	162
<person> may	-192
<person> mean	135
<person> mean it	152
<person> notic	321
<person> of	-169
<person> of the	111
<person> of them	-118
<person> only	129
<person> put	-164
<person> still	-87
<person> stop	122
<person> tell	-186
<person> to	161
<person> under	-135
<person> under #	-129
<person> want	158
<person> who	-199
<person> will	227
<person> won't	221
<person> won't find	144
<person> would	-269
<pregnancy>	-138
<product> #	178
<product> .	196
<product> onlin	175
<product> under	160
<product> was	-159
<provider> ,	216
<provider> .	-110
<provider> <person>	108
<provider> with	-160
<pseudo>	437
<pseudo> <drug>	177
<pseudo> leav	124
<raises> #	139
<raises> <body>	-136
<rave> .	260
<rave> . "	119
<rave> in	197
<rave> them	247
<rave> them .	133
<red-flag> .	-151
<remedy>	236
<remedy> , #	242
<remedy> , <remedy>	-165
<remedy> -	174
<remedy> .	-312
<remedy> :	155
<remedy> <hypes>	271
<remedy> is	-136
<remedy> keep	130
<remedy> to	154
<replace-care>	193
<reporting>	-236
<safe>	-138
<safe> ,	217
<safe> .	-174
<staff>	112
<staff> :	-142
<staff> can	-139
<staff> of	165
<staff> teach	163
<superlative>	307
<superlative> .	241
<superlative> <provider>	126
<superlative> in	168
<symptom>	397
<symptom> .	-136
<symptom> on	138
<time>	132
<time> "	140
<time> ,	-152
<time> , <offer>	140
<time> , and	-174
<time> , which	238
<time> .	-391
<time> . "	-134
<time> ;	-186
<time> a	145
<time> and	156
<time> befor	-229
<time> befor <person>	-156
<time> could	112
<time> five .	133
<time> in	-167
<time> is	-210
<time> of	160
<time> or	-172
<time> sooner	149
<time> to	189
<treatment>	-92
<treatment> .	207
<treatment> <treatment>	227
<treatment> in	-178
<unwell>	-291
<unwell> ,	-184
<unwell> .	-217
<unwell> <body>	480
<unwell> <body> ,	191
<unwell> or	-146
<vital>	-211
<vital> ,	-122
<warning> the maker	149
[	221
]	221
a <beauty>	-171
a <body>	-366
a <buyer>	-222
a <condition>	-279
a <device>	-268
a <device> of	-110
a <exposure>	-169
a <pathogen>	-172
a <product>	-144
a <proof>	164
a <staff>	-387
a <time>	-202
a <time> .	-339
a <unwell>	-141
a balanc	239
a big	101
a bit	-110
a littl	-145
a permanent	117
a pink	146
a public	-113
a referral	109
a referral .	120
a singl	183
a stronger	122
about	-467
about a	-117
abov	-164
accept .	128
acros	187
acros the	165
activ	-125
addres	107
advic	-134
after	-194
after <treatment> .	175
afternoon	234
again	377
again !	161
again ,	237
again , and	167
again .	137
against	158
against <harm>	182
aliv	123
aliv .	128
all that	128
alread	177
an <performance>	145
an <time> .	132
an addres	143
an averag	170
and "	-170
and #	-148
and <hype>	218
and <lowers>	211
and <lowers> <condition>	206
and <offer>	151
and <performance>	187
and <person> have	139
and <product>	159
and an	-171
and ask for	110
and becaus	188
and dark	169
and everyda	128
and get	152
and giv	131
and help	178
and leav	129
and miss	158
and my	248
and pocket	262
and see	191
and that	-216
and the	212
and the <harm>	134
and the <product>	-145
and they	141
and train	124
and we'll	293
anonymou	-124
another	-248
answer	333
answer .	122
answer :	126
any <harm>	137
anyth	38
anyth but	179
apparent	125
appoint	311
arch	157
arch ,	182
are in the	156
are not	-136
are the	279
argu	149
around	-139
around it	116
around it .	119
around the	-120
arriv	120
as though	118
ask about	133
ask about the	145
ask for	218
ask whether	-148
ask yourself	126
at # -	196
at $	-110
at $ #	-110
at .	133
at <health>	-158
at least	-72
at the	99
at the base	131
at this	-158
auto	163
auto -	183
averag	113
averag of	163
averag of #	163
balanc	236
bank	108
bare	130
bathroom	140
bay	179
be an	154
be found	138
be seen	209
bear	154
becaus	131
becom	286
becom a	250
bed	-220
bedroom	157
been told	223
behind	120
being	-245
bell ,	177
bell .	-133
better	-207
better .	-115
beyond	-204
big	248
bigger	146
billion	130
birch	107
bit	-115
blink	138
bo	-113
both <body> .	167
bottl	163
breath	99
brightwater	128
build	-156
built a	142
but	168
but the	132
but the <harm>	119
buy	267
by <brand>	-176
by <staff>	-178
by <time>	-114
by the	118
c	-196
call it	168
can be	-98
can do	118
can't	-173
card	-136
cart	130
caus	-206
charg	-192
cheap	-166
chicken	-223
clear	353
click	224
clos	-227
cloth	-146
coast	222
coast .	132
coat	182
code	160
colour	186
com	-364
com out	-123
come and	202
come in .	194
compression	159
consistent	120
contribut	139
convers	157
could	166
countr	79
countr .	199
cover	-205
creak	162
dai	203
dai ,	137
danc	228
dark	108
dead	246
dead <body>	164
dear	-148
december	-134
deep	215
describ	200
desk	212
do .	205
do a	134
do it	264
do it ,	161
do not	-211
does ,	145
does not	-220
doesn't	190
doesn't do it	109
dollar	146
don't do	178
door	321
door .	148
down .	-146
dr	267
dr .	293
drink .	226
each	-117
each <form>	130
ear	-171
eight <time> ￼	147
eighteen	137
eighteen <time>	143
eleven	149
else	407
end	215
end of	92
essential	200
ever <buyer>	246
ever <health>	-120
ever <time>	-210
everyda	185
exam ,	168
exampl	158
excellent	170
expect	-199
experienc	186
explain ,	125
fee	-146
fee .	-128
feel	143
feel it	138
fewer than	-185
fill	138
find	524
find a	247
first	164
first and	-143
first time	155
first time .	166
fitt	206
five .	107
fluid	-162
fly in	134
follow	-165
food	-432
food ,	-148
for .	188
for <buyer>	163
for <time>	-171
for a referral	120
for me	-133
for your	201
for yourself	93
form	-268
fort	133
four	191
four <time>	-169
fourteen <time>	169
free	579
free .	129
fresh	242
fri	-188
frida	157
friend	598
from both	175
from thre	141
full	218
fuller	316
gather	104
general	178
get	147
gets	-163
giv	193
giv <buyer>	269
give	-312
glycerin	-236
goal	-149
gold	199
golf	183
gone	373
gone ,	160
gone from	215
good	414
got	142
grant	-117
gras	171
grav	-94
great	128
group	-230
gym	352
gym ,	218
had a	163
had a <harm>	185
had two	-117
handl the	222
hang	-132
happ	187
happ <body>	146
has a	-137
has alread	193
has an	140
has been	-87
has done	121
has the	162
hasn't	231
hav	-155
have <body>	138
have a	-149
have had	135
have no	-179
have not	242
have seen	-140
have the	-105
health <body>	216
heat and	113
her own	192
here	246
here <person>	134
hers	126
hi	-140
hid	126
highest	334
his <body>	268
his <body> .	258
histor	-172
histor and	-115
hold	-260
hous	-159
how	-148
humm	184
if	-304
if <person> want	204
if <person> were	146
if your	-191
immun	135
impossibl	152
impossibl .	152
in #	-244
in <treatment>	157
in a <evidence>	161
in about	198
in from	141
in its	129
in one	208
in the <device>	168
in the <product>	101
in the pot	-133
in the valle	184
in thre	342
in thre <time>	235
in your	210
ink	177
insid	150
insuranc	188
into	260
is # <percent>	123
is <convenience>	141
is <convenience> .	123
is a	-254
is left behind	185
is not	-164
is the	239
is up	118
is up to	119
it ,	190
it .	-204
it <hypes>	195
it can do	153
it could	-157
it for <person>	-126
it is #	101
it tast	172
it the	282
it's	-156
item	-231
its own	-102
its own .	-124
jacket	-87
job	141
job ,	114
judg	99
juniper	319
just	155
just the	193
keep	278
keep <condition>	182
keep one	167
keep the	139
kick	223
knock	90
knot	128
know	266
know the	93
know why	132
l .	241
lane	236
last	145
laugh	193
leagu	73
learn	-158
least	-183
leav a	-180
leav on	216
left behind	178
lemon	-101
less <harm>	74
less <harm> .	156
let'	-121
letter	244
lid	-130
lie	-176
light	216
like	208
like .	215
like <person>	260
line :	181
liquid	-283
list	-164
listen .	130
look at	-193
look like	184
loos	-133
lose	-249
low	-142
m	-233
made	-250
made my	-207
make it	131
manner	242
mapp	175
march	-170
marlow	141
marni	-176
may be	-98
may pass	119
mean it	187
mean it .	152
measur	-162
meet	150
method	-202
might	143
mil	180
mine	121
minu	212
minu the	228
miss the	172
more	146
more .	202
more <person>	113
mrs	-165
much more	120
must	-137
my	234
my <body>	-178
my <condition>	149
my life .	-144
my neighbour	-105
nam	152
name is	-139
name on	146
near <person>	203
need	-368
neighbour	-114
never	153
next	-251
nicer	141
nine	184
no	-172
no <drug> ,	117
noor	141
not <superlative>	-131
not had	339
noth	-112
noth else	117
now	406
number ,	207
of # <time>	124
of .	175
of <body>	-199
of <buyer>	-150
of <condition>	-173
of <hype>	188
of <person>	-280
of his	212
of old	144
of that	179
of the #	131
of the <time>	228
of the pric	161
of them	-136
of us	-269
of your	-220
off in	140
offer	-108
often	-152
on #	264
on # #	134
on <health>	114
on its own	-125
on the market	125
on your	-148
one <body>	-153
one in	177
one in the	178
one of	232
one thing	-162
ones	-218
only .	-157
open	317
open .	140
or <product>	146
or a	-230
or more	-153
or so	-164
or two	-129
our <body>	276
our <brand>	179
our <buyer> <red-flag>	104
our two	187
out	117
out by	108
out of the	144
oven	170
over	92
over #	407
over # <buyer>	142
over a	-165
over my	172
own	262
own .	-243
pack	371
page	-117
pair	174
part	-251
pass	152
pass .	168
perhap	-145
phon	-101
phospholipid	210
phras	-166
pick	531
pink	123
pleas	-357
podiatrist	176
post	-294
postag	118
postag .	180
pot	-150
pot .	-134
practical	153
pric	147
pric .	111
protocol	122
psychologist	140
public	-145
put	-134
put down	156
quarter	134
quiet	191
quit	100
quiz	299
quiz .	189
rat	240
re	136
re -	136
read the	122
receiv	-145
referral	108
referral .	118
register	-211
regular	163
rep	180
report	-96
request	470
reserv	241
reserv your	192
return	-194
rhythm	139
rock	165
room .	132
round of	139
row	270
run	196
said	-260
said .	-237
same -	203
same - <time>	203
same thing	-139
say	-180
say :	151
says she	134
says she has	136
says the	-198
schedul	187
schedul .	93
scor	-119
season	247
see	257
see <person>	-149
see how	107
see us	270
seen ,	123
seller	-170
send	253
servic	-138
set	175
settl	195
several	-125
shad	248
sharper	216
she'	181
shelf	122
short	-198
should	-205
show	-177
shrank	247
shut	-199
simp	298
sinc	311
slept	156
slop	131
slow	-116
small	-144
smarter	120
so is	-122
soft	195
sold	-237
someth	144
someth .	193
somewher	224
sort	-139
sound	-217
sound like a	-124
sound of	-114
southern	168
speed up	106
spend	214
spot for	133
spr .	-171
squad	278
stay	-290
stock	158
storm	154
str	-136
straight	181
straight through	119
stranger	222
strict	-109
stronger <body>	114
stubborn	214
stuff	133
subscrib	151
sudden	-191
sunniva	170
switch	167
tak the	145
take the	124
talk to	124
talk to your	158
tap	395
tast	252
tast of	169
teach	264
teacher	101
tell	-175
ten <time>	90
ten <time> and	205
test	-189
than	-112
than #	-93
than the	156
thank <person> ,	-106
thank to	153
thank to the	140
that ,	146
that doesn't	107
that have	113
that smell	137
that the	-152
that with	141
the <beauty>	-139
the <body>	-342
the <body> .	-123
the <body> at	130
the <body> for	149
the <body> the	114
the <brand>	239
the <buyer> who	143
the <guarantee>	250
the <harm>	139
the <likelihood>	-139
the <person>	222
the <person> <person>	169
the <person> <time>	71
the <product>	-374
the <provider>	202
the <rave>	253
the <staff>	-283
the <superlative> .	129
the <superlative> on	126
the <treatment>	-173
the answer	111
the answer .	108
the bus	200
the colour	132
the door	156
the door .	160
the end of	94
the first time	167
the full	227
the goal	-125
the highest	336
the letter	316
the maker ,	146
the market	152
the number	-172
the other	138
the oven	171
the pot	-136
the pot .	-122
the pric	131
the pric .	160
the right	137
the room	-146
the same	-273
the sound	-121
the sound of	-113
the standard	130
the str	-130
the thing	138
the thing <person>	141
the universit	-112
the valle	184
the way out	146
the window	217
the winter	236
their <beauty>	137
them ,	93
them , and	137
them .	-195
them ;	-112
themselv	293
then	-206
there'	-197
thes	-140
they'r	155
thin	-175
thing like	152
think .	126
thirt	165
thirt <time>	98
thirt <time> ,	104
this for	173
thre	109
thre <product>	200
through the	-150
time .	121
time <buyer>	152
tip	205
to #	-115
to <harm>	188
to <hypes>	-219
to <person>	-231
to be seen	250
to decid	143
to do	161
to do it	177
to feel	162
to get	-140
to her	148
to reach	107
to schedul	158
to your	381
to your <body>	180
toda	198
toda .	179
today'	167
told me	-191
too	-210
took	-164
touch	252
tour	247
tour of	184
track	143
traditional	189
train	340
train <person>	193
treat	-146
tree	209
twelv	402
twelv <time>	116
twelv <time> of	138
twent - two	155
two <time> and	146
two <treatment>	206
unheard	202
unheard of	202
unit	-154
universit	-148
up	-229
up .	-168
up <treatment>	137
up to #	175
updat	-154
us	-132
us .	228
us in	-123
used	192
used to	272
used to be	142
valle	206
vanish	126
visit	214
wait	-274
walk out	135
want to	-133
warmth	170
was a	-123
wash	-167
watch	194
water	-171
way	285
way .	102
way out	149
way out .	136
we'll	210
wednesda	180
weekend	199
weekend .	163
were	-440
what a	182
when	-160
when <person>	-290
when <person> <hypes>	-122
when they'r	183
wher	157
wher it	113
whether	-353
who	-159
who have	186
who train	191
why	-162
why <buyer>	147
why <person>	-129
will be	-147
winter	177
with #	138
with <brand>	123
with <remedy>	186
with food	-158
with me	128
with me .	129
with our	193
with their	-177
with your	187
within # mil	158
without a	171
won't find	144
word	-296
would <raises>	-93
wouldn't	118
wren	330
yes ,	339
yolanda	205
your <body>	-115
your <body> ,	-203
your <product>	-117
your <staff>	-152
your name	144
your name on	146
your partner	138
yourself	111
yourself .	144
zero	284
£	-125
£ #	-125
£ # for	159
·	-408
★ ★ ☆	-114
★ ☆	-137
★ ☆ ☆	-195
☆	-137
☆ ☆	-195
☆ ☆ "	-157`,
    'class': `achievement	299
active-property	330
beauty-object	424
benefit-noun	180
better-word	466
buyer-noun	303
call-phrase	502
cause-verb	-266
complaint	157
contra	-399
convenience	296
device	-477
endorse-phrase	348
evidence-report	-417
expertise	340
exposure	-389
guarantee	128
harm-verb	-159
harmful	121
health-object	290
herb	42
hype-phrase	381
hype-verb	224
likelier	-188
likelihood	278
link-verb	-206
natural-claim	409
neutral-advice	-439
offer	257
pathogen	-347
percent	139
performance-phrase	163
pregnancy	-174
proof-puff	250
pseudo	457
raise-verb	56
replace-care	239
reporting	-247
risk-tone	-184
safe	207
side-effect	332
staff-noun	112
suffer-verb	105
superfood	97
superlative	364
supplement-noun	-306
symptom-object	365
treatment	-456
trouble	-183
unwell	-120`,
    'heading': `!	-159
#	184
# :	-308
&	211
, #	269
, the	-203
- #	195
- loss	195
: a	-175
: the	-334
<benefit>	544
<body>	289
<body> <product>	270
<buy>	-126
<condition> ?	117
<device>	364
<device> (	203
<drug>	-224
<form>	309
<form> ,	237
<harm>	-285
<harm> <body>	-185
<health>	131
<hype>	334
<hype> it	-155
<hypes>	-269
<performance>	-176
<person>	-225
<person> <rave>	155
<person> are	-113
<person> can	-159
<product>	398
<product> ,	196
<pseudo>	154
<raises>	139
<remedy>	286
<remedy> -	210
<reporting>	171
<side-effect>	-136
<staff> :	-138
<time>	-280
<treatment>	250
<treatment> ?	-139
?	137
a <body>	-137
a <condition>	-101
a <product>	-189
a glance	138
a word	212
about the	141
again	-262
and the	-173
asked	225
at a	136
becomes	184
bring	279
choose	159
compare	278
description	228
did	-208
did <person>	-363
directions	-129
does it	230
five	128
for <person>	273
for me	223
get	-427
get the	-162
glance	138
go	-194
happened	300
help	159
here	-136
home	187
how	-263
how <person>	336
how do	130
how to	-371
i've	-163
if	-219
if <person>	-139
in it	244
ingredients	130
is <treatment>	-137
is in	127
is the	144
it <safe>	157
it does	313
it help	115
it's	144
kitchen	185
know	-319
like	-186
like <person>	-130
loss	253
me	149
meet	247
more	242
my <beauty>	-132
never	-181
next	432
no	332
numbers	168
of <harms>	-133
of the	165
offer	116
on my	245
one	120
part	-367
per	-123
price	-251
prices	-135
print	202
promises	-155
questions	-109
say	-120
seed	131
should	-207
signs	-113
small	277
small print	219
so	-160
step	151
story	-152
table	171
the <device>	-151
the <drug>	168
the <form>	-219
the <product>	-251
the <treatment>	-227
them	172
thing	198
things	-165
to know	-199
to make	-164
to turn	113
us	150
used	-134
used to	-124
visit	-135
way	213
ways	128
what	329
what <hype>	219
what <person>	-296
what it	570
what it's	163
what's	308
when	-134
where	-205
why	398
why <buyer>	155
why a	148
with a	159
word	212
word about	132
work	-244
work ?	-225
™	139`,
    'place': `advert	-117
alone	1143
announced	-399
benefit	191
block-quote	278
cell	-233
ends-bare	172
ends-full	255
ends-loud	-229
in-aftercare	214
in-faq	432
in-risk	206
instruction	170
item	579
long	230
middling	484
paragraph	554
plain	444
quotation	232
related	-255
shop	-262
short	189
title	-790
top	-405
under-question	-437
very-long	-175
very-short	-618`,
    'before': `brand-before	1058
brand-taken-up	438
company-voice	1991`,
  },
}
