// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -3.324,
  strong: 1,
  around: {"own":0.955,"before":0.815,"after":1.159,"second-before":-0.629,"second-after":0.071,"page":-1.348,"section":0.902,"bias":0.6559999999999999},
  weights: {
    'reason': `about-body	-186
advice	-143
anatomy	144
award	422
benefit	-206
benefit-noun	163
better	394
boast	220
brand	383
call-ours	110
call-phrase	485
coaxing	464
comparative	541
complaint	-611
convenience	311
crowd	198
crowd-share	-209
deal	795
defines	240
direction	352
disease	-239
drawn-from-afar	534
emphatic	535
endorsement	356
endorser	220
evidence	-103
exclaim	303
expertise	338
extreme	391
first-person	-292
food	127
fragment	-108
free-of	-239
freebie	174
hedge	-300
house-call	-122
house-promise	-35
hype-item	187
hype-phrase	397
hype-verb	-363
imperative	560
instruction	94
item	246
keep-money	184
known-for	182
measure	-123
medical	165
named-expert	-286
natural	359
nutrient	176
offer	175
offer-code	177
our-offering	714
packed-with	424
peer-praise	236
performance	199
plain-section	362
price	-121
price-cut	252
proof	171
pseudo	437
quotation	1178
ranking	641
rave	736
remedy	-202
remedy-hype	171
remedy-property	172
replace-care	226
reporting	-270
scarce	251
selling-section	-437
service-hours	413
share-says	149
signature	317
signed-quote	564
superlative-thing	379
tally	353
this-product	681
title	-762
track-record	260
verb-item	208
we-act	596
you	604
you-promise	510
zero	546`,
    'word': `%	174
10	-562
aches	158
adaptogen	221
added	106
adrenal	133
adults	-191
afternoon	-170
age	-187
ankle	-182
ankles	103
antibiotic	137
anyone	-258
arm	-210
asleep	246
award	-146
babies	-190
baby	-85
back	218
batch	131
belly	102
belts	71
best	-160
bliss	121
block	227
body	338
bone	-183
book	267
box	-204
brain	140
brand	-129
bundle	252
c	182
calcium	-145
call	168
calm	155
came	-160
carries	145
cartilage	122
chairs	-157
clinic	-139
clock	-133
coach	153
coaxes	149
cold	-296
colds	137
collagen	-196
company	-276
confidence	-118
consultant	-170
consultation	175
cramps	119
cranberry	191
cure	-212
customers	149
day	279
dementia	126
deserve	122
deserves	-176
difference	-171
disease	-215
diseases	166
dissolves	-132
doctor	-257
double	133
doubled	133
dressing	160
dry	-159
e	173
effective	230
effects	258
elbows	109
elderberry	173
episode	107
everyone	51
eyes	155
fall	-158
falling	207
families	219
fat	-143
fatigue	169
feel	-254
fever	139
few	-254
fibroids	147
fight	211
figure	65
first	131
fog	173
food	-145
fortnight	-111
free	165
full	115
garlic	124
gentle	240
glow	155
grows	-164
gut	206
hair	104
hands	414
hay	164
heart	-81
hearts	146
heel	174
herbalists	159
hour	-154
hours	-278
hug	128
i'd	127
i'm	-100
jaw	-132
joints	299
kills	250
knees	286
locations	140
loosen	107
magic	390
magnet	-151
many	90
marry	128
members	168
mind	121
minutes	224
month	420
months	-144
moods	157
most	-245
mothers	70
mouth	-245
muscle	-197
my	137
name	-151
nature's	330
needles	165
nice	105
night	-168
nights	152
no	245
noise	153
notice	-163
nurse	-106
nurses	189
nursing	118
off	-111
offices	-138
once	-233
one	-87
orders	-167
organic	-163
other	113
others	174
own	164
pads	-180
panel	-237
people	-463
perfect	-108
person	101
pharmacist	-127
plan	275
plans	-264
pounds	262
practice	196
practitioners	120
pressure	118
price	194
products	-209
proven	195
pump	105
quarter	103
raised	-202
rate	194
readers	160
real	-139
red	-165
refund	156
relief	149
restore	179
restores	-212
results	158
review	-420
reviews	130
rub	193
safe	159
salt	142
saved	196
scar	119
scoop	258
secret	96
serum	177
shingles	-121
shoes	-214
shoulders	177
sinus	148
sleep	-206
slips	220
sluggish	168
sneeze	133
some	-484
someone	-141
sprains	217
spray	244
staff	-220
stimulant	132
sting	138
store	255
strains	287
strongest	-193
studies	-107
sun	231
surgeons	203
swelling	198
tablet	-160
tablets	198
tea	-185
team	253
teeth	-148
tells	-219
test	155
than	180
times	146
tired	179
toxin	-210
treatment	188
trials	-163
trouble	205
turn	-114
up	160
vision	161
vitamin	65
wait	-163
works	-233
worn	127
worse	-130
worth	138
wrist	-219
year	-329
you'll	-71
you're	134
zero	164`,
    'word-stem': `%	174
-	947
10	-562
a	-178
adaptogen	221
add	109
adrenal	205
adult	-191
afternoon	-170
age	-187
an	156
anyon	-258
appoint	141
arm	-210
asleep	246
at	-250
bab	-190
baby	-85
balanc	-231
batch	131
batter	-139
bel	102
belt	67
benefit	-192
best	-160
blis	121
block	171
body	338
bone	-183
book	266
box	-222
brain	209
bring	186
bundl	251
burn	-174
by	297
c	182
calcium	-145
call	162
came	-160
cancer	-145
cartilag	122
chill	194
claim	206
clinic	-91
clock	-133
coach	157
coax	152
cold	-160
collagen	-196
comfort	363
compan	-279
complic	170
confidenc	-118
consult	175
cramp	256
cranberr	190
cur	-102
cure	-212
customer	139
day	279
dementia	126
differenc	-172
discount	-186
dissolv	-146
doctor	-206
doubl	249
dress	153
dry	-164
e	173
effect	139
effectiv	230
elderberr	172
episod	107
everyon	51
eyebrow	-127
eyes	155
famil	219
fat	-143
fatigu	169
feed	110
feel	-195
fever	125
few	-254
fibroid	146
fight	170
figur	135
filter	184
first	131
fog	173
food	-146
fortnight	-111
free	165
full	115
garlic	124
gentl	240
glow	176
grow	-161
gut	206
hair	124
hand	311
hay	164
health	224
her	210
herbalist	158
hour	-422
hug	128
hush	393
i	-481
i'd	127
i'm	-100
ill	-289
infusion	197
jaw	-132
joint	351
kill	221
kne	286
knuckl	141
lift	-272
loc	140
loosen	131
magic	390
magnet	-153
many	90
marr	128
medicin	-227
member	306
mind	193
mood	136
most	-245
mother	176
mouth	-248
move	-155
my	137
nail	200
name	-151
nature'	330
needl	109
nettl	149
nice	105
no	245
nois	152
not	-261
notic	-163
numb	-154
nurs	200
of	173
off	-111
offic	-123
once	-233
one	-87
oper	-176
organic	-163
other	286
overheat	151
own	165
pads	-180
panel	-250
peopl	-463
perfect	-111
person	101
pound	173
practic	193
pressur	118
pric	194
product	-298
proven	195
pump	205
quarter	103
rais	-187
rate	194
reader	156
real	-139
recall	-178
relief	149
reset	-279
result	158
review	-290
rub	193
safe	157
salt	140
sav	186
scar	147
scoop	258
secret	96
serum	177
shingl	-121
sho	-214
shoulder	235
sinu	148
sleep	-122
slip	132
sluggish	168
sneez	129
some	-484
someon	-141
spra	244
sprain	351
staff	-220
stick	241
stimulant	131
stor	150
strain	262
strap	-156
strongest	-193
stud	-170
sugar	-177
sun	231
surgeon	263
sweep	153
tea	-185
team	252
teeth	-148
tell	-101
test	124
than	180
the	237
tim	146
tir	179
toxin	-229
troubl	194
turn	-134
up	160
vision	161
vitamin	50
wait	-178
we	600
weight	-230
worn	127
wors	-130
worth	138
wrist	-221
year	-98
you	-250
you'll	-71
you'r	134
your	124
zero	164`,
    'run': `!	421
! "	114
" #	129
" -	308
" <condition>	197
" <hype>	-272
" <rave>	-89
" <remedy>	151
" and	-201
" and "	-192
" by	158
" it	-116
" it's	-117
" it's a	-131
" stops	166
# "	-119
# , and	181
# , or	115
# -	137
# .	-196
# <ails>	272
# <buyer> .	136
# <device>	-168
# <percent>	81
# <percent> ,	154
# <percent> off	167
# <time> .	128
# <time> to	179
# and	149
# and #	-144
# calories	178
# for	205
# in	-171
# miles	164
# to	-323
# to #	-204
# |	156
&	235
) .	-221
+	217
, "	-101
, <beauty>	212
, <body>	-139
, <convenience>	159
, <device>	124
, <evidence>	139
, <hype>	-122
, <natural>	153
, <offer>	166
, <person>	184
, <red-flag>	81
, <staff>	-141
, and	197
, and a	-287
, and an	-132
, and my	268
, and the	-119
, and they	161
, bought	123
, but	-231
, come	128
, for a	233
, four	194
, minus	214
, minus the	214
, my	146
, never	305
, no	284
, no <drug>	138
, now	258
, our	210
, set	182
, she	119
, she says	159
, since	-161
, the highest	229
, though	-178
- # <time>	120
- # and	157
- <harm>	152
- <person>	233
- <time>	116
- <treatment>	174
- colored	122
- free	-154
- grade	135
- time <buyer>	138
- up	190
. "	422
. " -	164
. ,	-196
: "	421
: #	-153
: <brand>	158
: <health>	150
: <hypes>	194
: no	-162
: the	134
: what	-185
<achievement>	221
<ails> to	85
<beauty> .	169
<beauty> <guarantee>	-174
<beauty> in	-120
<beauty> like	167
<beauty> on	118
<beauty> on the	131
<benefit>	203
<benefit> the	-134
<benefit> the <body>	-110
<body>	76
<body> , "	-169
<body> , and	-129
<body> , which	175
<body> -	175
<body> :	-101
<body> : what	-112
<body> <hypes>	143
<body> <hypes> ,	146
<body> <performance>	-110
<body> <provider>	202
<body> and	184
<body> are	110
<body> at	139
<body> can	-157
<body> go	151
<body> in	184
<body> is the	133
<body> just	168
<body> matters	128
<body> on	116
<body> or	-179
<body> that	-107
<body> the	143
<body> with the	213
<brand>	309
<brand> !	-151
<brand> <provider>	-339
<brand> is	290
<buy> .	-169
<buyer> <person>	-152
<buyer> <red-flag>	183
<buyer> from	135
<buyer> in the	92
<buyer> who have	182
<condition>	-145
<condition> , <condition>	172
<condition> , which	124
<condition> .	-265
<condition> and	301
<condition> and <condition>	192
<condition> at	163
<condition> with	-94
<contra>	-295
<device> ,	87
<device> feel	146
<device> room	172
<drug>	-199
<drug> .	-246
<endorse>	355
<endorse> the	236
<evidence>	-176
<expertise>	344
<expertise> ,	134
<expertise> of	-111
<exposure>	-156
<exposure> .	195
<form> ,	122
<guarantee> .	112
<harm>	-342
<harm> , <harm>	-152
<harm> and	195
<harm> or	-173
<harmful>	87
<harms>	-271
<harms> .	-137
<health>	191
<health> ,	-156
<health> <body>	125
<health> <unwell>	197
<health> and	391
<health> has	110
<hype> .	454
<hype> <person>	-122
<hype> that	192
<hype> the	213
<hypes>	446
<hypes> <exposure>	111
<hypes> <pseudo>	213
<hypes> <remedy>	131
<hypes> it	209
<hypes> the	254
<hypes> the <pathogen>	138
<likelier>	-150
<lowers>	-111
<lowers> <condition>	186
<lowers> <condition> .	204
<natural> ,	98
<offer>	368
<offer> ,	125
<offer> .	139
<offer> by	-157
<pathogen>	-131
<pathogen> .	-112
<pathogen> on	164
<percent>	113
<percent> ,	154
<percent> , the	220
<percent> .	134
<percent> off	140
<percent> off .	137
<performance>	106
<performance> and	174
<performance> than	115
<person> .	-147
<person> <condition> .	172
<person> <hypes>	-227
<person> <lowers>	-198
<person> <rave>	60
<person> <time> a	132
<person> a	124
<person> are	-136
<person> before	119
<person> can't	-199
<person> did	182
<person> do	154
<person> from	-108
<person> got	133
<person> has	-213
<person> have <body>	130
<person> have not	272
<person> have seen	-145
<person> in the	149
<person> is	-127
<person> lie	-114
<person> may	-186
<person> mean	131
<person> mean it	150
<person> never	-88
<person> of	-163
<person> only	146
<person> still	-145
<person> stop	130
<person> to	186
<person> under	-150
<person> under #	-144
<person> who	-147
<person> will	290
<person> won't	258
<person> would	-301
<product> #	151
<product> ,	146
<product> .	255
<product> online	175
<product> to	-133
<product> under	146
<proof>	129
<proof> to	197
<provider> ,	275
<provider> .	-75
<provider> <person>	116
<provider> with	-178
<pseudo>	420
<pseudo> <drug>	183
<raises> #	115
<raises> <body>	-149
<rave> .	240
<rave> . "	109
<rave> in	193
<rave> them	219
<rave> them .	128
<red-flag> .	-135
<remedy>	260
<remedy> , #	238
<remedy> -	194
<remedy> .	-358
<remedy> :	147
<remedy> <hypes>	272
<remedy> is	-128
<remedy> keeps	110
<replace-care>	180
<reporting>	-202
<safe>	-136
<safe> ,	164
<safe> .	-200
<safe> for	127
<safe> for <person>	115
<staff>	133
<staff> :	-138
<staff> can	-140
<staff> of	187
<staff> teach	160
<superlative>	309
<superlative> .	236
<superlative> <provider>	114
<superlative> in	164
<symptom>	460
<symptom> drinks	-123
<symptom> on	141
<time>	201
<time> "	287
<time> ,	-136
<time> , <offer>	137
<time> , and	-130
<time> , which	225
<time> .	-399
<time> ;	-129
<time> a	119
<time> before	-177
<time> before <person>	-161
<time> five .	136
<time> in	-130
<time> is	-195
<time> of	165
<time> or	-168
<time> sooner	149
<time> to	212
<treatment> #	153
<treatment> .	204
<treatment> <treatment>	218
<treatment> in	-205
<unwell>	-243
<unwell> ,	-172
<unwell> .	-177
<unwell> <body>	438
<unwell> <body> ,	180
<unwell> or	-150
<vital>	-217
<vital> ,	-133
[	197
]	197
a <beauty>	-173
a <benefit>	-148
a <body>	-352
a <buyer>	-262
a <condition>	-268
a <device>	-250
a <exposure>	-166
a <pathogen>	-170
a <person> <pathogen>	110
a <staff>	-373
a <time>	-224
a <time> .	-345
a <treatment>	-119
a balanced	237
a big	105
a lot	-126
a pink	141
a referral	118
a referral .	120
a single	147
a whole	106
about	-479
about #	-137
about a	-121
above	-155
accept	-140
accepted	122
accepted .	131
across	111
across the	176
advice	-134
after	-170
after <treatment>	166
after <treatment> .	176
afternoon	225
again	359
again !	153
again ,	250
again .	122
against	132
against <harm>	181
all that	125
already	205
an address	144
an average	269
and "	-191
and #	-157
and <health>	-88
and <hype>	181
and <lowers>	224
and <lowers> <condition>	212
and <offer>	154
and <performance>	169
and <person> have	158
and <product>	141
and <safe>	187
and an	-166
and because	207
and everyday	130
and get	176
and gives	131
and missed	169
and my	196
and pocket	231
and see	123
and that	-218
and the	245
and the <product>	-162
and they	149
and watch	220
and we'll	393
another	-232
answer	199
answers	156
any <harm>	134
anything	167
appeared	140
appointments	208
arches	178
are in the	187
are the	256
arguing	145
around	-133
around the	-138
arrive	130
ask about	137
ask about the	147
ask for	140
ask for a	93
ask whether	-132
ask yourself	120
at # -	172
at .	129
at <health>	-168
at the	140
at the base	127
at this	-177
auto	143
auto -	176
average	184
average of	257
average of #	257
balanced	233
barely	163
bay	176
be found	136
be seen	205
bears	222
because	157
become a	175
bed	-204
bedroom	190
been	-94
being	-245
bell ,	170
bell .	-129
better	-177
beyond	-235
big	219
bigger	122
birch	122
blink	135
both <body> .	176
bottled	163
breathe	90
build	-159
but	152
but <person>	160
buy	321
by #	-143
by <staff>	-183
by <time>	-115
by the	151
c	-176
call	248
call it	152
called	-224
calories	169
can do	117
can't	-110
cart	119
charge	-128
cheap	-135
chicken	-136
cleared	157
clears	219
click	238
coast	214
coast .	131
coats	165
code	168
colored	112
colour	119
come and	204
come in .	160
compare	162
compression	181
conversation	157
cools	131
cools the	132
costs	-140
could	311
countries	117
county	152
cover	-176
daily	181
daily ,	116
dead	246
dead <body>	161
dear	-156
deep	205
describe	230
desk	217
do a	132
do it	266
do it ,	189
do not	-200
does ,	148
does not	-207
doesn't	233
doesn't do	116
doesn't do it	122
dollars	145
don't do	167
door	276
down .	-134
dr	278
dr .	336
draws	230
drinks .	155
each	-104
early	-165
eleven	156
else	330
end	266
enough	-157
every	-180
every <buyer>	222
every <time>	-128
everyday	181
excellent	180
expect	-158
experience	135
explain	-112
explains	280
february	149
fee	-170
fee .	-135
feel	277
feel it	142
feels	-165
fewer than	-222
find	548
find a	272
first .	-159
fishing	173
five times	121
fluid	-135
fly	116
fly in	124
food	-278
for <person>	157
for <person> ,	131
for a referral	120
for as long	127
for me	-136
for your	177
for yourself	86
found at	135
four	230
four <time>	-196
fourteen <time>	178
free	477
free .	142
free and	155
freely	125
fresh	225
friday	152
friend	352
from three	137
fuller	303
gets	-160
give	-255
glycerine	-178
go to	-134
goats	110
gold	225
gone	285
gone ,	160
gone from	249
good	282
got	200
grade	130
grants	-112
grass	164
group	-163
gym	216
gym ,	236
handle	150
hang	-115
happy	172
happy <body>	131
has a	-131
has already	200
has an	148
has the	212
hasn't	261
have <body>	128
have a	-191
have not	240
have seen	-145
having	-152
healthy	147
healthy <body>	193
heat and	119
her own	196
here	326
here <person>	136
hers	129
hi	-131
hiding	193
highest	308
his <body>	249
his <body> .	241
history	-158
history and	-116
holds	-166
how	-150
if	-303
if <person> want	208
if <person> were	137
immune	138
impossible	151
impossible .	151
in #	-250
in <person> <condition>	177
in <treatment>	152
in a	-139
in from	136
in its	126
in one	262
in one <time>	108
in the <device>	161
in the <evidence>	105
in the county	127
in the pot	-129
in the valley	203
in three	353
in three <time>	235
in your	248
ink	191
inside	131
insurance	206
into	251
is # <percent>	144
is <convenience> .	138
is <hype>	-137
is a	-284
is hardly	137
is left behind	210
is not	-132
is the	241
is up	128
is up to	129
it ,	203
it .	-184
it <hypes>	203
it again	-144
it can do	152
it is #	95
it tastes	166
it the	301
it's	-158
item	-131
its own	-106
its own .	-122
itself	-153
job	135
job ,	110
juniper	286
keep <condition>	178
keep them	114
keeps	328
keeps the	273
kicks	244
knocks	158
knots	138
knowing	108
knows the	148
l	200
l .	210
lane	197
laugh	135
league	85
least	-188
left behind	203
lemon	-96
less <harm>	92
less <harm> .	154
letter	252
lie	-163
lights	205
like	303
like .	188
like <person>	245
liquids	-234
listening	213
little	-209
live with	-170
look at	-139
look like	123
looking	-119
loose	-135
looser	-107
lose	-268
lot	-119
low	-149
made	-359
made my	-195
make it	178
manners	234
march	-178
market	129
marnie	-183
matters ,	123
matters more	128
may be	-92
may pass	129
mean it	150
mean it .	150
meet	146
miles	162
mine	148
minus	198
minus the	214
more .	153
mrs	-155
much	-164
my	256
my <body>	-291
my <condition>	166
my life	-113
my neighbour	-100
name is	-142
name on	150
near <person>	178
nearly <person>	72
need	-182
needs	-130
neighbour	-105
neither	105
next	-218
nicer	157
nine	169
no	-195
no <drug>	123
no longer	128
noor	139
not had	271
nothing	-103
nothing else	108
notice	-179
notices	195
now	393
of #	109
of .	180
of <body>	-204
of <buyer>	-145
of <condition>	-143
of <person>	-306
of his	201
of my life	-113
of old	172
of the <time>	186
of the price	170
of us	-275
of your	-220
off	155
often	-130
on #	186
on its own	-124
on the market	123
one <body>	-162
one in	172
one in the	173
one of	136
one thing	-144
ones	-184
open	386
open .	145
operate	-121
or <product>	144
or <symptom>	-127
or a	-168
or more	-129
or so	-161
order	234
our #	130
our <body>	280
our <brand>	170
our <buyer> <red-flag>	118
our two	160
out by	107
out of the	175
ovens	183
over #	340
over # <buyer>	150
over a	-103
over my	177
own	287
own .	-221
page	-91
part	-183
passes	147
passes .	175
phones	-117
picks	428
pink	116
please	-259
pocket	205
post	-141
postage .	182
pot	-140
pot .	-124
president	212
price	188
price .	83
promise	159
protocol	127
put	-121
put down	149
quarterly	117
quickly	132
quickly .	138
quiet	239
quit	168
quiz	265
quiz .	154
rated	185
read the	111
referral	156
referral .	118
register	-139
request	214
reserve	140
rhythm	146
room .	146
row	301
run	214
said	-216
said .	-179
same -	205
same - <time>	205
same thing	-110
say	-153
say :	142
says , "	-88
says she	138
says she has	139
says the	-196
schedule	173
schedule .	99
season	240
see us	129
seller	-126
send	266
set	128
several	-122
sharper	175
she's	203
shelf	108
short	-245
should	-192
shrank	265
shut	-176
simply	278
since	293
sisters	135
slept	161
slope	136
small	-135
smarter	135
smelled	151
so is	-122
soft	179
sold	-141
something	182
something .	194
somewhere	232
sort	-151
south	167
southern	170
speeds	101
speeds up	111
spend	218
spot	-172
spring .	-156
squad	259
starts with	138
states	160
stay	-181
stays	-131
still	-136
stock	138
stop	-248
stops	263
storm	136
straight	172
straight through	129
string	-130
stubborn	198
stuff	131
subscribe	143
succeed	130
sudden	-194
supper	154
switching	154
take the	143
talk	223
talk to	158
talking	-179
tap	263
taped	107
tastes	255
tastes of	163
teach	218
tell	-299
tells	123
ten <time> and	152
than	-111
than the	165
thank <person>	-126
thank <person> ,	-122
thanks to	144
that a	-167
that doesn't	165
that end	107
that the	-172
that with	133
the <body>	-335
the <body> .	-158
the <body> at	125
the <body> for	145
the <body> go	156
the <brand>	264
the <buyer>	175
the <buyer> who	97
the <condition>	228
the <guarantee>	217
the <person>	169
the <person> .	102
the <person> <time>	83
the <product>	-349
the <provider>	231
the <rave>	263
the <staff>	-279
the <superlative> .	126
the <superlative> on	122
the <time>	-137
the <treatment>	-170
the answers	104
the autumn	123
the bus	181
the colour	127
the highest	310
the letter	291
the market	145
the pot	-132
the pot .	-118
the price	144
the price .	163
the right	115
the room	-106
the same	-284
the south	171
the standard	123
the thing	145
the thing <person>	146
the university	-109
the valley	203
the way	114
the way out	150
the winter	223
their <beauty>	157
them , and	136
them .	-217
themselves	307
then	-218
there's	-171
these	-230
thin	-144
thing <person>	141
things like	154
think	155
think .	141
thirty	181
thirty <time> ,	114
three	119
three <product>	183
through the	-159
time <buyer>	138
tip	210
to #	-168
to <harm>	187
to <hypes>	-185
to <treatment>	134
to be seen	247
to bring	134
to bring a	138
to decide	144
to do it	191
to her	126
to schedule	179
to your	430
to your <body>	180
today	215
today .	182
today's	155
told	-134
told me	-183
too	-195
took	-197
touch	230
traditionally	177
train	105
trained	191
travel	147
try	-160
twelve	357
twelve <time> of	153
two <treatment>	175
unheard	206
unheard of	206
university	-143
up	-180
up .	-149
up <treatment>	138
up to #	130
update	-128
us	-238
us .	134
us in	-120
used to	181
usual	-140
valley	202
wait	-192
walk out	168
warm	-119
warmth	166
wash	-143
watch	157
watch the	141
watched	179
water	-114
way	303
way .	97
way out	156
way out .	141
we'll	279
wednesday	246
weekend	173
weekend .	202
were	-328
what <person>	148
what a	184
when	-233
when <body>	124
when <person>	-237
when <person> <hypes>	-114
whether	-342
who	-136
who have	205
why <buyer>	140
will be	-155
winner	148
winter	153
with <remedy>	191
with food	-172
with me	123
with me .	125
with our	233
with their	-170
with your	224
within # miles	166
without a	143
won't	61
word	-144
work	-161
worth	-109
wouldn't	131
wren	328
yes	169
yes ,	312
yolanda	195
your <body>	-113
your <body> ,	-137
your <product>	-90
your <staff>	-130
your name	148
your name on	151
yours	158
yourself	112
yourself .	142
zero	274
£	-139
£ #	-139
£ # for	168
·	-384
★ ★ ☆	-126
★ ☆	-147
★ ☆ ☆	-217
☆	-147
☆ ☆	-217
☆ ☆ "	-154`,
    'stem': `!	421
! "	114
" #	129
" -	308
" <condition>	197
" <hype>	-272
" <rave>	-89
" <remedy>	151
" and	-201
" and "	-192
" by	158
" it	-116
" it's	-117
" it's a	-131
" stop	166
# "	-119
# , and	181
# , or	115
# -	137
# .	-196
# <ails>	272
# <buyer> .	136
# <device>	-168
# <percent>	81
# <percent> ,	154
# <percent> off	167
# <time> .	128
# <time> to	179
# and	149
# and #	-144
# calor	178
# for	205
# in	-171
# mil	164
# to	-323
# to #	-204
# |	156
&	235
) .	-221
+	217
, "	-101
, <beauty>	212
, <body>	-139
, <convenience>	159
, <device>	124
, <evidence>	139
, <hype>	-122
, <natural>	153
, <offer>	166
, <person>	184
, <red-flag>	81
, <staff>	-141
, and	197
, and a	-287
, and an	-132
, and my	268
, and the	-119
, and they	161
, bought	123
, but	-231
, come	128
, for a	233
, four	194
, minu	214
, minu the	214
, my	146
, never	305
, no	284
, no <drug>	138
, now	258
, our	210
, set	182
, she	119
, she says	159
, sinc	-161
, the highest	229
, though	-178
- # <time>	120
- # and	157
- <harm>	152
- <person>	233
- <time>	116
- <treatment>	174
- color	122
- free	-154
- grad	135
- time <buyer>	138
- up	190
. "	422
. " -	164
. ,	-196
: "	421
: #	-153
: <brand>	158
: <health>	150
: <hypes>	194
: no	-162
: the	134
: what	-185
<achievement>	221
<ails> to	85
<beauty> .	169
<beauty> <guarantee>	-174
<beauty> in	-120
<beauty> like	167
<beauty> on	118
<beauty> on the	131
<benefit>	203
<benefit> the	-134
<benefit> the <body>	-110
<body>	76
<body> , "	-169
<body> , and	-129
<body> , which	175
<body> -	175
<body> :	-101
<body> : what	-112
<body> <hypes>	143
<body> <hypes> ,	146
<body> <performance>	-110
<body> <provider>	202
<body> and	184
<body> are	110
<body> at	139
<body> can	-157
<body> go	151
<body> in	184
<body> is the	133
<body> just	168
<body> matter	126
<body> on	116
<body> or	-179
<body> that	-107
<body> the	143
<body> with the	213
<brand>	309
<brand> !	-151
<brand> <provider>	-339
<brand> is	290
<buy> .	-169
<buyer> <person>	-152
<buyer> <red-flag>	183
<buyer> from	135
<buyer> in the	92
<buyer> who have	182
<condition>	-145
<condition> , <condition>	172
<condition> , which	124
<condition> .	-265
<condition> and	301
<condition> and <condition>	192
<condition> at	163
<condition> with	-94
<contra>	-295
<device> ,	87
<device> feel	145
<device> room	172
<drug>	-199
<drug> .	-246
<endorse>	355
<endorse> the	236
<evidence>	-176
<expertise>	344
<expertise> ,	134
<expertise> of	-111
<exposure>	-156
<exposure> .	195
<form> ,	122
<guarantee> .	112
<harm>	-342
<harm> , <harm>	-152
<harm> and	195
<harm> or	-173
<harmful>	87
<harms>	-271
<harms> .	-137
<health>	191
<health> ,	-156
<health> <body>	125
<health> <unwell>	197
<health> and	391
<health> has	110
<hype> .	454
<hype> <person>	-122
<hype> that	192
<hype> the	213
<hypes>	446
<hypes> <exposure>	111
<hypes> <pseudo>	213
<hypes> <remedy>	131
<hypes> it	209
<hypes> the	254
<hypes> the <pathogen>	138
<hypes> your	134
<likelier>	-150
<lowers>	-111
<lowers> <condition>	186
<lowers> <condition> .	204
<natural> ,	98
<offer>	368
<offer> ,	125
<offer> .	139
<offer> by	-157
<pathogen>	-131
<pathogen> .	-112
<pathogen> on	164
<percent>	113
<percent> ,	154
<percent> , the	220
<percent> .	134
<percent> off	140
<percent> off .	137
<performance>	106
<performance> and	174
<performance> than	115
<person> .	-147
<person> <condition> .	172
<person> <hypes>	-227
<person> <lowers>	-198
<person> <rave>	60
<person> <time> a	132
<person> a	124
<person> are	-136
<person> befor	119
<person> can't	-199
<person> did	182
<person> do	154
<person> from	-108
<person> got	133
<person> has	-213
<person> have <body>	130
<person> have not	272
<person> have seen	-145
<person> in the	149
<person> is	-127
<person> know .	-145
<person> lie	-114
<person> may	-186
<person> mean	131
<person> mean it	150
<person> never	-88
<person> notic	177
<person> of	-163
<person> only	146
<person> still	-145
<person> stop	130
<person> tell	-177
<person> to	186
<person> under	-150
<person> under #	-144
<person> who	-147
<person> will	290
<person> won't	258
<person> would	-301
<product> #	151
<product> ,	146
<product> .	255
<product> onlin	175
<product> to	-133
<product> under	146
<proof>	129
<proof> to	197
<provider> ,	275
<provider> .	-75
<provider> <person>	116
<provider> with	-178
<pseudo>	420
<pseudo> <drug>	183
<raises> #	115
<raises> <body>	-149
<rave> .	240
<rave> . "	109
<rave> in	193
<rave> them	219
<rave> them .	128
<red-flag> .	-135
<remedy>	260
<remedy> , #	238
<remedy> -	194
<remedy> .	-358
<remedy> :	147
<remedy> <hypes>	272
<remedy> is	-128
<remedy> keep	110
<replace-care>	180
<reporting>	-202
<safe>	-136
<safe> ,	164
<safe> .	-200
<safe> for	127
<safe> for <person>	115
<staff>	133
<staff> :	-138
<staff> can	-140
<staff> of	187
<staff> teach	143
<superlative>	309
<superlative> .	236
<superlative> <provider>	114
<superlative> in	164
<symptom>	460
<symptom> drink	-123
<symptom> on	141
<time>	201
<time> "	287
<time> ,	-136
<time> , <offer>	137
<time> , and	-130
<time> , which	225
<time> .	-399
<time> ;	-129
<time> a	119
<time> befor	-177
<time> befor <person>	-161
<time> five .	136
<time> in	-130
<time> is	-195
<time> of	165
<time> or	-168
<time> sooner	149
<time> to	212
<treatment> #	153
<treatment> .	204
<treatment> <treatment>	218
<treatment> in	-205
<unwell>	-243
<unwell> ,	-172
<unwell> .	-177
<unwell> <body>	438
<unwell> <body> ,	180
<unwell> or	-150
<vital>	-217
<vital> ,	-133
[	197
]	197
a <beauty>	-173
a <benefit>	-148
a <body>	-352
a <buyer>	-262
a <condition>	-268
a <device>	-250
a <exposure>	-166
a <pathogen>	-170
a <person> <pathogen>	110
a <staff>	-373
a <time>	-224
a <time> .	-345
a <treatment>	-119
a balanc	237
a big	105
a lot	-126
a pink	141
a referral	118
a referral .	120
a singl	147
a whol	106
about	-479
about #	-137
about a	-121
abov	-155
accept .	131
acros	111
acros the	176
advic	-134
after	-170
after <treatment>	166
after <treatment> .	176
afternoon	225
again	359
again !	153
again ,	250
again .	122
against	132
against <harm>	181
all that	125
alread	205
an addres	144
an averag	269
and "	-191
and #	-157
and <health>	-88
and <hype>	181
and <lowers>	224
and <lowers> <condition>	212
and <offer>	154
and <performance>	169
and <person> have	158
and <product>	141
and <safe>	187
and an	-166
and becaus	207
and dark	152
and everyda	130
and get	176
and giv	130
and leav	191
and miss	169
and my	196
and pocket	231
and see	123
and that	-218
and the	245
and the <product>	-162
and they	149
and watch	220
and we'll	393
another	-232
answer	342
answer .	128
answer :	114
any <harm>	134
anyth	167
appoint	171
arch	145
arch ,	183
are in the	187
are the	256
argu	145
around	-133
around the	-138
ask about	137
ask about the	147
ask for	137
ask for a	92
ask whether	-168
ask yourself	120
at # -	172
at .	129
at <health>	-168
at the	140
at the base	127
at this	-177
auto	143
auto -	176
averag	181
averag of	257
averag of #	257
balanc	233
bank	125
bare	130
bathroom	155
bay	176
be found	136
be seen	205
bear	167
becaus	157
becom	255
becom a	170
bed	-204
bedroom	187
been	-94
being	-245
bell ,	170
bell .	-130
better	-177
beyond	-235
big	219
bigger	122
birch	122
blink	133
both <body> .	176
bottl	163
breath	84
build	-148
but	152
but <person>	160
buy	326
by #	-143
by <staff>	-183
by <time>	-115
by the	151
c	-176
call it	178
calor	169
can do	117
can't	-110
cart	119
caus	-183
charg	-202
cheap	-135
chicken	-140
clear	332
click	203
clos	-241
cloth	-133
coast	234
coast .	131
coat	176
code	168
colour	187
com	-224
come and	204
come in .	160
compression	181
consistent	128
contribut	133
convers	157
cost	-130
could	311
cover	-186
dai	181
dai ,	116
danc	190
dark and	90
dead	246
dead <body>	161
dear	-156
deep	204
describ	204
desk	209
do a	132
do it	266
do it ,	189
do not	-200
does ,	148
does not	-207
doesn't	233
doesn't do	116
doesn't do it	122
dollar	141
don't do	167
door	325
down .	-134
dr	278
dr .	336
drink .	219
each	-104
ear	-165
eleven	156
else	330
end	232
enough	-157
even	134
ever <buyer>	222
ever <time>	-128
everyda	181
excellent	180
expect	-211
experienc	179
februar	149
fee	-170
fee .	-135
feel	138
feel it	132
fewer than	-222
find	572
find a	268
first .	-159
fish	170
fitt	202
five tim	121
fluid	-150
fly in	124
follow	-134
food	-402
food ,	-136
for <person>	157
for <person> ,	131
for a referral	120
for as long	127
for me	-136
for your	177
for yourself	86
form	-257
fort	114
found at	135
four	230
four <time>	-196
fourteen <time>	178
free	602
free .	129
free and	155
fresh	222
frida	152
friend	584
from thre	137
fuller	303
gets	-160
giv <buyer>	286
give	-255
glycerin	-249
go to	-134
goal	-155
goat	110
gold	225
golf	182
gone	285
gone ,	160
gone from	249
good	373
got	200
grant	-118
gras	164
group	-253
gym	216
gym ,	236
handl the	235
hang	-134
hang on	-112
happ	172
happ <body>	131
has a	-131
has alread	200
has an	148
has the	212
hasn't	261
hav	-152
have <body>	128
have a	-191
have not	240
have seen	-145
health	147
health <body>	193
heat and	118
her own	196
here	326
here <person>	136
hers	129
hi	-131
hid	184
highest	308
his <body>	249
his <body> .	241
histor	-158
histor and	-116
hold	-312
how	-150
humm	180
if	-303
if <person> want	208
if <person> were	137
if your	-155
immun	138
impossibl	151
impossibl .	151
in #	-250
in <person> <condition>	177
in <treatment>	152
in a	-139
in from	136
in its	126
in one	262
in one <time>	108
in the <device>	161
in the <evidence>	105
in the count	127
in the pot	-129
in the valle	203
in thre	353
in thre <time>	235
in your	228
ink	191
insid	131
insuranc	206
into	251
is # <percent>	144
is <convenience> .	138
is <hype>	-137
is a	-284
is left behind	210
is not	-132
is the	241
is up	128
is up to	129
it ,	203
it .	-184
it <hypes>	203
it again	-144
it can do	152
it is #	95
it tast	166
it the	301
it's	-158
item	-138
its own	-106
its own .	-122
itself	-153
job	135
job ,	110
judg	117
juniper	286
keep	327
keep <condition>	178
keep one	165
keep the	133
kick	215
knot	132
know	249
know the	109
know why	125
l	200
l .	210
label	-169
lane	197
laugh	180
leagu	85
learn	-166
least	-188
left behind	203
lemon	-96
less <harm>	92
less <harm> .	154
letter	256
lie	-163
light	223
like	265
like .	187
like <person>	245
liquid	-311
list	-171
listen	161
littl	-209
live with	-170
look at	-179
look like	139
loos	-135
looser	-107
lose	-268
lot	-119
low	-149
made	-359
made my	-195
make it	178
manner	227
mapp	189
march	-178
market	112
marlow	147
marni	-183
may be	-92
may pass	129
mean it	147
mean it .	150
measur	-146
meet	158
might	192
mil	162
mine	148
minu	198
minu the	214
miss the	179
more .	153
mrs	-155
much	-164
my	256
my <body>	-291
my <condition>	166
my life	-113
my neighbour	-100
nam	209
name is	-142
name on	150
near	4
near <person>	250
need	-366
neighbour	-110
neither	105
next	-218
nicer	157
nine	169
no	-195
no <drug>	123
no longer	128
noor	139
not had	271
noth	-103
noth else	108
now	393
of #	109
of .	180
of <body>	-204
of <buyer>	-145
of <condition>	-143
of <person>	-306
of his	201
of my life	-113
of old	172
of the <time>	186
of the pric	170
of us	-275
of your	-220
off	155
often	-130
on #	186
on its own	-124
on the market	123
one <body>	-162
one in	172
one in the	173
one of	136
one thing	-144
ones	-184
open	295
open .	138
or <product>	144
or <symptom>	-127
or a	-168
or more	-129
or so	-161
order	158
our #	130
our <body>	280
our <brand>	170
our <buyer> <red-flag>	118
our two	160
out by	107
out of the	175
oven	177
over #	340
over # <buyer>	150
over a	-103
over my	177
own	278
own .	-235
pack	295
page	-91
pair	157
parcel	-133
park .	116
part	-184
pass	168
pass .	165
phon	-107
phospholipid	190
phras	-176
pick	534
pink	115
pleas	-260
pocket	202
podiatrist	165
polic	-139
post	-245
postag .	182
pot	-140
pot .	-124
practical	151
president	212
pric	171
pric .	83
project	-157
promis	139
protocol	127
psychologist	145
put	-121
put down	149
quarter	112
quiet	214
quit	90
quiz	265
quiz .	154
rat	185
reach	-107
read the	109
receiv	-150
referral	129
referral .	118
register	-202
rep	181
report	-121
request	350
return	-165
rhythm	145
rock	134
room .	134
round of	131
row	284
run	214
said	-216
said .	-179
same -	205
same - <time>	205
same thing	-110
say	-158
say :	142
say that	-136
says , "	-88
says she	138
says she has	139
says the	-196
schedul	211
schedul .	99
season	245
see	134
see us	129
seller	-165
send	246
set	128
settl	142
several	-122
shad	253
sharper	175
she'	203
shelf	108
short	-183
should	-192
shrank	265
shut	-183
simp	278
sinc	293
slept	161
slop	136
slow	-140
small	-135
smarter	135
so is	-122
soft	178
sold	-141
someth	182
someth .	194
somewher	232
sound	-122
sound like a	-128
south	167
southern	170
speed	101
speed up	111
spend	213
spot for	125
spr .	-156
squad	280
stay	-256
still	-136
stock	175
storm	136
str	-134
straight	172
straight through	129
stranger	201
strict	-106
stubborn	198
stuff	131
subscrib	143
succe	130
sudden	-198
supper	154
switch	169
take the	143
talk to	136
talk to your	178
tap	370
tast	251
tast of	162
teach	307
tell	-201
ten <time> and	152
test	-188
than	-111
than the	165
thank <person> ,	-122
thank to	144
that a	-167
that doesn't	165
that end	107
that smell	150
that the	-172
that with	133
the <body>	-335
the <body> .	-158
the <body> at	125
the <body> for	145
the <body> go	156
the <brand>	264
the <buyer>	175
the <buyer> who	97
the <condition>	228
the <guarantee>	217
the <person>	169
the <person> .	102
the <person> <time>	83
the <product>	-349
the <provider>	231
the <rave>	263
the <staff>	-279
the <superlative> .	126
the <superlative> on	122
the <time>	-137
the <treatment>	-170
the answer .	114
the autumn	123
the bus	181
the colour	127
the fish	208
the highest	310
the letter	329
the market	132
the oven	177
the pot	-132
the pot .	-118
the pric	144
the pric .	163
the right	115
the room	-141
the same	-284
the south	171
the standard	123
the str	-127
the thing	143
the thing <person>	145
the universit	-109
the valle	203
the way	114
the way out	150
the window	224
the winter	223
their <beauty>	157
them , and	136
them .	-217
themselv	307
then	-218
there'	-171
thes	-230
thin	-154
thing like	154
think .	141
thirt	179
thirt <time> ,	114
thre	119
thre <product>	183
through the	-159
time <buyer>	138
tip	210
to #	-168
to <harm>	187
to <hypes>	-185
to <treatment>	134
to be seen	247
to bring	134
to bring a	138
to decid	144
to do it	191
to her	126
to schedul	179
to your	430
to your <body>	180
toda	215
toda .	182
today'	155
told	-134
told me	-183
too	-195
took	-197
touch	255
tour	219
tour of	188
track	139
traditional	177
train	201
twelv	357
twelv <time> of	153
two <treatment>	175
unheard	206
unheard of	206
universit	-143
up	-180
up .	-149
up <treatment>	138
up to #	130
updat	-141
us	-238
us .	134
us in	-120
used to	181
valle	202
vanish	130
visit	216
wait	-181
walk out	168
want to	-124
warm	-149
warmth	166
wash	-172
watch	261
watch the	117
water	-171
way	303
way .	97
way out	156
way out .	141
we'll	279
wednesda	246
weekend	161
weekend .	190
were	-328
what <person>	148
what a	184
when	-233
when <body>	124
when <person>	-237
when <person> <hypes>	-114
whether	-342
who	-136
who have	205
who train	174
why <buyer>	140
will be	-155
winner	148
winter	152
with <remedy>	191
with food	-172
with me	123
with me .	125
with our	233
with their	-170
with your	222
within # mil	166
without a	143
won't	61
word	-314
work	-125
wouldn't	131
wren	328
yes	169
yes ,	312
yolanda	195
your <body>	-113
your <body> ,	-137
your <product>	-90
your <staff>	-130
your name	148
your name on	151
yourself	112
yourself .	142
zero	274
£	-139
£ #	-139
£ # for	168
·	-384
★ ★ ☆	-126
★ ☆	-147
★ ☆ ☆	-217
☆	-147
☆ ☆	-217
☆ ☆ "	-154`,
    'class': `achievement	299
active-property	289
ail-verb	139
beauty-object	409
benefit-noun	163
better-word	394
buyer-noun	369
call-phrase	485
cause-verb	-293
complaint	241
contra	-387
convenience	311
device	-402
endorse-phrase	356
evidence-report	-378
expertise	338
exposure	-398
harm-verb	-208
harmful	97
health-object	225
herb	221
hype-phrase	397
hype-verb	160
likelier	-188
likelihood	302
link-verb	-212
lower-verb	-176
natural-claim	359
neutral-advice	-413
occur-verb	-91
offer	175
pathogen	-340
percent	100
performance-phrase	199
proof-puff	171
pseudo	437
raise-verb	87
rave	121
replace-care	225
reporting	-237
risk-tone	-219
safe	286
side-effect	307
staff-noun	56
suffer-verb	139
superfood	127
superlative	435
supplement-noun	-159
symptom-object	324
treatment	-536
trouble	-250
unwell	-183`,
    'heading': `!	-184
#	284
# :	-326
&	161
, #	264
, the	-199
- #	199
- loss	193
: a	-195
: the	-416
<benefit>	528
<body>	183
<body> <product>	267
<buy>	-148
<buyer>	131
<condition> ?	117
<device>	244
<drug>	-165
<form>	292
<form> ,	238
<harm>	-283
<harm> <body>	-187
<harms>	-114
<health>	136
<hype>	271
<hype> it	-190
<hypes>	-271
<performance>	-177
<person>	-256
<person> <rave>	162
<person> are	-96
<person> can	-147
<product>	382
<product> ,	195
<product> that	-117
<raises>	110
<rave>	161
<remedy>	311
<reporting>	113
<safe>	181
<side-effect>	-154
<staff> :	-167
<time>	-233
<treatment>	312
<vital>	-155
?	170
a <body>	-152
a <condition>	-133
a <product>	-186
a word	186
again	-269
and the	-165
asked	212
becomes	168
bring	277
choose	147
compare	271
cost ?	127
did	-160
did <person>	-338
directions	-119
does it	275
five	122
for <person>	288
for me	251
get	-410
get the	-152
go	-213
happened	274
here	-176
home	238
how	-431
how <person>	346
how to	-485
i've	-184
if	-160
if <person>	-135
ingredients	110
is in	176
is the	154
it cost	127
it does	326
it help	118
it's	148
kitchen	168
know	-344
like	-214
like <person>	-143
loss	278
me	170
meet	233
more	131
my <beauty>	-121
never	-182
next	414
no	316
numbers	152
on my	248
one	113
part	-394
paying	-151
price	-274
print	190
promises	-170
should	-220
signs	-110
small	271
small print	208
something	116
step	156
story	-158
table	169
the <device>	-139
the <drug>	166
the <form>	-205
the <product>	-219
the <treatment>	-210
them	157
thing	204
things	-174
to get	-116
to know	-221
us	182
use	-122
used	-128
used to	-117
way	214
ways	126
what	299
what <hype>	210
what <person>	-275
what it	594
what it's	165
what the	-182
what's	107
what's in	-152
when	-130
where	-212
why	342
why <buyer>	183
why a	140
with a	206
word	186
work	-206
work ?	-197`,
    'place': `alone	1106
announced	-385
benefit	229
block-quote	345
cell	-365
ends-bare	170
ends-full	233
ends-loud	-268
in-aftercare	254
in-faq	328
in-risk	201
instruction	206
item	505
long	205
middling	448
paragraph	635
plain	368
quotation	202
related	-218
risk	-218
short	179
speaker	165
title	-723
top	-436
under-question	-498
very-short	-588`,
    'before': `brand-before	1095
brand-taken-up	493
company-voice	2082`,
  },
}
