// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -1.918,
  strong: 1.3,
  around: {"own":0.913,"before":0.65,"after":0.862,"second-before":-0.571,"second-after":0.256,"page":-0.695,"section":0.757,"bias":0.229},
  weights: {
    'reason': `about-body	-179
advice	47
anatomy	250
benefit	-221
better	196
brand	233
brand-acts	123
call-ours	107
call-phrase	480
command	303
comparative	177
complaint	-379
contact-line	296
convenience	225
crowd-share	-325
deal	345
disease	-275
emphatic	364
endorsement	334
endorser	298
evidence	-197
exclaim	654
expertise	387
extreme	285
felt-change	-236
first-person	246
food	143
fragment	-153
freebie	141
guarantee	85
hedge	-429
house-promise	187
hype	-131
hype-item	302
hype-phrase	205
hype-verb	-376
imperative	124
instruction	-337
item	463
logistics	-436
marker	231
negated	71
nutrient	-265
offer	253
our-offering	656
plain-section	501
product-noun	-61
pseudo	-216
quotation	1285
ranking	502
remedy	-293
remedy-benefit	-193
remedy-hype	200
reporting	-274
section-quote	-202
selling-section	-403
service-hours	311
share-says	463
signed-quote	702
speed	139
superlative-thing	197
telling-quote	-464
this-product	562
title	-641
track-record	192
verb-item	299
we-act	329
you	228
you-promise	637`,
    'word': `10	-340
added	119
adults	-145
arm	-143
asleep	157
aspirin	118
award	-198
awards	177
back	163
balm	291
belts	157
berries	171
best	-224
better	-135
big	162
block	115
blood	-187
body	164
bone	-144
bottle	111
bottles	-128
box	-183
break	160
bundle	283
burn	194
c	165
calcium	-174
call	139
came	-130
carries	182
circulation	214
claim	187
clinic	-98
clinically	-126
clinics	146
coach	176
coaxes	213
cohort	131
cold	-271
comfort	131
company	-211
confidence	-155
cranberry	234
cure	-112
cured	-102
dentist	-133
disease	-156
dissolves	-150
doctor	-414
doses	-138
down	-120
dressing	151
drift	136
dust	134
e	217
eczema	125
effects	150
elbows	152
emergency	111
episode	150
everyone	-125
exercise	-122
eyes	371
falling	201
families	104
fda	-118
feel	-281
fertility	113
few	-195
fibroids	173
figure	166
firm	-131
first	147
focus	144
fog	188
food	-117
fortnight	-134
free	264
full	105
gentle	161
ginger	131
gives	138
glow	173
good	-161
gout	143
grumpy	151
gut	325
hairs	137
hands	260
hay	128
heal	-115
health	-42
healthy	131
hearts	120
heavy	-127
hours	-254
hurry	-246
i'm	-204
insulin	157
interactions	150
jar	-115
jaw	-225
joint	-137
kidneys	-119
knees	220
left	159
lifting	-129
lines	119
loosen	146
magic	184
magnet	-164
meet	331
melatonin	106
members	334
membrane	167
minutes	129
month	264
months	-147
moods	158
more	-128
mornings	211
most	-286
mouth	-122
movement	-198
much	192
muscle	-193
muscles	-173
natural	-270
naturally	171
nature's	253
needles	278
night	-168
nights	242
no	158
noise	155
non	201
nose	171
nurse	-228
nurses	287
off	-175
office	-93
once	-140
one	-204
orders	-151
others	127
pads	-212
panel	-152
patients	-202
people	-537
person	153
pinch	157
plan	216
plans	-152
posture	-117
pouch	-135
pounds	126
price	228
problem	133
products	-134
proud	160
proven	-137
pulse	-123
pump	113
quarter	123
readers	153
recalls	-183
redness	135
refund	159
restores	-193
review	-240
reviews	184
right	151
risk	107
sachets	-130
salt	164
saved	167
scalp	-141
scoop	251
secret	142
shingles	-118
shoes	-187
shoulders	190
side	143
sinus	141
skip	-95
slips	451
softgels	127
soldiers	109
some	-298
spots	171
spray	160
staff	-177
stick	135
sticks	267
sting	182
strongest	-181
students	-131
sun	163
sunglasses	145
surgeons	198
tablets	194
tea	-118
teeth	-246
tells	-125
test	73
tired	327
tissue	-125
tissues	127
toddlers	139
tooth	-133
toxicity	141
toxin	-153
trial	-116
triple	129
trusted	314
tub	184
used	-126
vision	136
visit	119
wakes	175
wall	124
weight	-242
went	-192
where	158
worry	-115
wrap	162
x	186
year	-172
you're	138`,
    'word-stem': `-	625
10	-340
add	192
adrenal	156
adult	-145
arm	-143
asleep	157
aspirin	118
back	154
balm	291
batter	-153
belt	149
benefit	-139
berr	171
best	-224
better	-135
big	162
block	146
blood	-188
body	164
bone	-144
box	-197
break	119
bundl	283
by	275
c	165
calcium	-174
call	137
came	-130
circul	214
claim	175
coach	199
coax	288
cohort	131
cold	-157
comfort	189
compan	-215
confidenc	-155
cranberr	232
cur	-108
cure	-112
dentist	-134
dermatologist	111
devic	-144
diseas	-158
dissolv	-157
doctor	-320
dos	-139
doubl	174
down	-120
dress	145
dust	134
e	217
eczema	125
elbow	182
emergenc	111
end	169
episod	149
eras	-124
everyon	-125
exercis	-179
eyes	371
fail	-118
fall	96
famil	104
fda	-118
feel	-276
fertilit	113
few	-195
fiber	-153
fibroid	172
figur	164
filter	191
firm	-165
first	147
focu	144
fog	188
food	-117
fortnight	-134
free	264
full	105
gentl	161
ginger	131
giv	136
glow	173
good	-161
gout	143
grow	-127
grump	151
gut	325
hair	195
hand	330
hay	128
heal	-122
heav	-127
hormon	206
hour	-340
hurr	-246
hush	394
i	-337
i'm	-204
ill	-204
in	155
insulin	157
interaction	150
jar	-115
jaw	-225
kidney	-119
kne	220
leak	-149
left	159
lens	-155
lift	-188
lin	123
loosen	164
machin	-137
magic	184
magnet	-167
medicin	-181
meet	331
melatonin	106
member	280
membran	166
more	-128
morn	211
most	-286
mouth	-125
move	-199
much	192
muscl	-365
natural	-99
nature'	253
needl	154
no	158
nois	155
non	201
nose	171
not	-166
numb	-135
of	132
off	-175
offic	-183
once	-140
one	-204
oper	-113
or	-119
other	251
our	186
overheat	158
pads	-212
panel	-187
patient	-151
peopl	-537
person	153
pimpl	176
point	133
postur	-119
pouch	-141
pound	105
pric	228
problem	125
product	-258
proud	161
proven	-137
puls	-123
pump	105
quarter	123
rais	-149
reader	169
recall	-216
refund	183
regrow	134
remov	-154
restor	-136
right	151
risk	91
salt	163
sav	155
scalp	-141
scoop	251
secret	142
shingl	-118
sho	-187
shoulder	206
side	143
silenc	102
sinu	141
skip	-95
slip	367
softgel	169
soldier	109
some	-298
spot	112
spra	160
staff	-177
stick	402
sting	167
strap	-137
strength	-157
strongest	-181
stud	-139
student	-131
sun	163
sunglass	145
surgeon	152
sweep	134
switch	-151
tea	-118
teeth	-246
that	146
the	325
tir	327
to	183
toddler	139
tooth	-133
toxicit	141
toxin	-172
trial	-200
tripl	127
trust	314
tub	169
used	-126
vision	136
visit	119
wak	170
wall	124
we	143
weight	-283
went	-192
wher	158
worr	-116
wrap	161
x	186
year	-328
you'r	138
your	253`,
    'run': `!	532
! "	421
" <condition>	517
" <endorse>	-183
" <harm>	203
" <harm> ,	268
" <hype>	-239
" <hypes> the	161
" <product>	-130
" <proof>	-222
" <pseudo>	-101
" <raises>	149
" <remedy>	-140
" <staff>	125
" but	-166
" four	202
" he	-238
" it	-196
" it's	-157
" said	-139
" they	95
" your	105
#	-121
# - <time>	-250
# .	-93
# <ails>	189
# <health>	128
# <percent> ,	123
# <percent> off	160
# <person>	-123
# <product>	-90
# <time> of	112
# and #	-138
# for	214
# for a	214
# miles	171
# ml	-107
# times	155
# to	-315
# to #	-179
# °	-121
# ·	-146
&	292
( #	-121
, "	-289
, " he	-137
, " said	-139
, #	170
, <body> -	108
, <convenience>	124
, <device>	124
, <harm>	-216
, <offer>	167
, <person>	143
, <red-flag>	225
, <safe>	134
, <unwell> ,	130
, a <drug>	111
, and	233
, and a	-189
, and an	-131
, and my	161
, and the	-123
, but	-287
, does	142
, from	143
, just	241
, little	146
, minus	259
, minus the	259
, never	494
, no	186
, now	132
, our	272
, set	184
, she	168
, she says	143
, since	-258
, the <body>	-109
, though	-150
, too	127
, too .	145
, under	144
, which are	120
, yes	-133
- a	146
- off	145
. "	588
. example	242
: "	415
: <brand>	199
: my	-108
: the	236
; no	-128
<achievement> .	-157
<ails> . "	114
<ails> <body>	-170
<ails> <symptom>	164
<ails> in	-218
<ails> in the	-116
<ails> to	124
<beauty> <guarantee>	-116
<beauty> are	198
<beauty> by	112
<beauty> in a	285
<beauty> of the	133
<beauty> on	111
<beauty> on the	132
<beauty> to	191
<benefit> <health>	205
<benefit> the	-136
<body>	167
<body> , and	-180
<body> , the	-133
<body> , which	124
<body> -	218
<body> .	-143
<body> . "	-254
<body> <ails> ,	119
<body> <hypes>	147
<body> <hypes> ,	125
<body> <performance>	-127
<body> <performance> ,	-123
<body> <provider>	242
<body> <time>	145
<body> can	-186
<body> for	133
<body> in	245
<body> is	-138
<body> just	197
<body> on	162
<body> or	-159
<body> that	-178
<body> with	183
<body> with the	181
<body> within	-125
<brand>	192
<brand> .	200
<brand> <provider>	-203
<brand> is	217
<buy> .	-248
<buyer>	103
<buyer> .	-162
<buyer> describe	163
<buyer> from	142
<buyer> have	-119
<buyer> in	-133
<buyer> may	148
<buyer> never	128
<condition>	-123
<condition> .	-274
<condition> <harm>	121
<condition> in	92
<condition> in #	185
<contra>	-228
<device> ,	200
<device> feel	145
<drug>	-363
<drug> "	181
<drug> ,	-166
<drug> .	-167
<drug> <body>	239
<drug> after	194
<drug> are	123
<drug> have	134
<endorse>	179
<endorse> <staff>	165
<evidence>	-216
<expertise>	301
<expertise> of	-138
<exposure>	-220
<exposure> , <body>	131
<exposure> , a	132
<exposure> .	207
<form>	138
<form> ,	96
<form> with	124
<guarantee> .	221
<harm>	-252
<harm> , no	186
<harm> .	-155
<harm> <performance>	164
<harm> doesn't	139
<harm> or	-193
<harms>	-261
<harms> . "	-158
<harms> it	176
<harms> it .	192
<health>	144
<health> "	149
<health> .	173
<health> and	229
<health> and <health>	193
<health> or	103
<hype> , and	-110
<hype> .	185
<hype> that	155
<hype> the	215
<hypes>	452
<hypes> . "	221
<hypes> <health>	175
<hypes> <remedy>	112
<hypes> <unwell>	211
<hypes> and	-206
<hypes> over	120
<hypes> over the	139
<hypes> the	431
<likelier>	-167
<likelihood> .	133
<lowers>	-219
<lowers> to	-131
<offer>	227
<offer> ,	145
<offer> .	215
<pathogen>	-112
<pathogen> .	-147
<pathogen> on	186
<percent>	197
<percent> ,	123
<percent> , the	137
<percent> .	142
<percent> off	124
<performance> "	151
<performance> ,	122
<performance> .	-133
<performance> it	158
<person> .	-78
<person> <body>	127
<person> <brand>	117
<person> <buyer> do	125
<person> <hypes>	-196
<person> <pathogen>	136
<person> a	244
<person> are	-114
<person> at	-153
<person> be	210
<person> can	115
<person> could	118
<person> do	108
<person> drink	134
<person> eat	-125
<person> else	225
<person> feel	-169
<person> from	-136
<person> have	-221
<person> have seen	-118
<person> is	-135
<person> lie	-115
<person> like .	-107
<person> may	-113
<person> mean	137
<person> never	-144
<person> of	-179
<person> of the	69
<person> spend	154
<person> still	-187
<person> tell	-199
<person> under	-178
<person> under #	-166
<person> will	156
<person> won't	169
<person> would	-182
<person> would like	-170
<pregnancy>	-211
<product> .	222
<product> and	219
<product> has	163
<product> to	-119
<product> was	-175
<provider> ,	201
<provider> <treatment>	147
<provider> is	156
<raises> #	137
<raises> .	-127
<rave> .	269
<rave> . "	155
<rave> by	-179
<remedy>	222
<remedy> ,	155
<remedy> , #	342
<remedy> , the	109
<remedy> -	239
<remedy> .	-334
<remedy> <form>	133
<remedy> <hypes>	243
<remedy> and	218
<remedy> and <remedy>	156
<remedy> is	-214
<reporting>	-177
<safe>	-292
<side-effect>	60
<side-effect> .	153
<staff>	249
<staff> ,	-142
<staff> and	154
<staff> are	185
<staff> can	-228
<staff> in	157
<staff> teach	132
<superlative>	150
<superlative> .	163
<superlative> in	332
<symptom>	339
<symptom> drinks	-135
<time> , <offer>	114
<time> .	-517
<time> . "	-138
<time> ;	-227
<time> a	172
<time> before	-122
<time> later	102
<time> of	185
<time> or	-187
<time> she	140
<time> sooner	136
<time> to	183
<treatment>	-140
<treatment> . "	149
<treatment> stops	167
<unwell>	-163
<unwell> .	-220
<unwell> <body>	315
<unwell> <health>	177
<unwell> or	-164
<vital>	-230
<vital> ,	-165
a <ails>	194
a <beauty>	-165
a <body>	-255
a <buyer>	-234
a <condition> ,	130
a <device>	-282
a <drug> for	130
a <exposure>	-172
a <health>	-114
a <likelihood>	151
a <pathogen>	-170
a <pathogen> in	-125
a <person> <pathogen>	158
a <staff>	-437
a <symptom>	-124
a <time>	-322
a <time> .	-276
a <treatment>	-194
a <vital>	-115
a bit	-149
a fifth	242
a fifth off	170
a look	148
a referral	122
a referral .	122
a small	-142
a whole	123
about	-364
about #	-196
about the	181
above	-187
achterberg	132
across	190
across the	224
address	125
advice	-144
after a	-141
after ten	184
after ten <time>	184
afternoon	150
again	266
again .	167
airport	126
almost	99
already	298
altogether	134
an <expertise>	-111
an <harm> .	122
an average	186
an optometrist	-130
and #	-195
and <harm>	-205
and <hype>	172
and <product>	92
and a	-123
and an	-168
and it	202
and my	147
and pocket	305
and still	154
and the	209
and the <product>	-171
and this is	134
and we'll	265
another <time>	124
anselm	137
any <drug>	115
arches	160
are in the	173
are not	-169
are the	325
around	-166
arrived	153
ask for	140
ask whether	-131
at #	-165
at .	124
at <health>	-148
at a	-110
at any	123
at four	134
at the	412
at the <body>	128
at the till	120
at this	-239
ate	174
audiologists	137
auto	175
auto -	175
b	-184
bags	187
balanced	141
barely	215
batch	157
be the	144
be worth	157
be worth a	157
bed	-202
bedroom	139
been	-234
before they	189
being	-176
bell	126
bell ,	182
better	-255
between	-145
beyond	-112
big	128
bigger	138
birch	124
bit	-159
both <body> .	157
bottled	148
bottom	-116
bought	197
bound	130
breakfast	230
breathe	120
broth	102
built	126
but	204
but i'd	-124
buy	166
buy .	129
by #	-203
by breakfast	93
by one	147
by the	230
c	-177
call	228
can be	-196
can buy	112
cart	126
cause <harms>	128
center	244
change	-121
charge	-155
cheap	-134
class	-179
clear	152
close	115
coats	193
code	253
code ,	109
coffee	112
colour	189
come in	233
come in .	268
cools	182
cools the	182
could	297
countries	218
county	159
cover the	104
daily ,	162
danced	148
dead	133
dead <body>	130
denver	157
describe	261
desk	171
differ ,	118
do it	186
do not	-202
do the	116
does not	-214
doesn't	232
dog	138
dog .	130
don't	133
done	-139
door	291
down	136
down ,	86
dr	294
dr .	167
drink	184
drinks .	147
eat	-164
effect	-136
eight <time> ￼	168
eleven	187
else	423
end	278
end and	118
ends	136
engineers	106
evenings	135
ever	284
every	-112
every <body>	141
every <time>	-206
everything	-125
example	241
exhale	282
expect	-125
explain	-133
explain it	-112
fee	-124
feel	236
feel like	219
fewer	-189
fifth	197
fifth off	170
fifth off .	170
file	-128
find	282
first .	-173
fit	-123
fitted	202
fly	123
fly in	132
food	-212
foods	-132
for .	181
for <condition> .	123
for a referral	122
for as long	151
for it	177
for it .	118
for me	-170
for me .	-124
for yourself	179
form	-152
four	208
four <time> later	162
fourteen	131
fourteen <time>	166
free	324
friend	305
from a	215
from now	129
from the	-189
fuller	266
gather	207
gave	216
gets	-167
give	-129
glue	-151
go .	202
go on ,	156
go to	-115
goes on .	131
gold	313
gone	246
gone from	208
good	225
guess	101
gym	142
gym ,	157
had stopped	138
hang	-120
hang on	-102
happy	195
happy <body>	202
hard	-184
has <performance>	128
has already	197
has an	134
hasn't	184
hate	117
have <body>	155
have seen	-118
haven't	155
hear	85
heat	-124
her <product>	284
her own	226
here	363
hi	-118
hiding	173
highest	196
hill	148
hills	132
himself	143
his <body>	291
his <body> .	297
holds	-198
home .	97
hormonal	113
house	-137
how	-161
hum	195
hum .	179
husband	170
hydrogen	147
if	-214
impossible	157
impossible .	158
improves	-142
in #	56
in <treatment>	153
in a	130
in a <product>	-188
in an	228
in from	122
in her	206
in one	287
in our	148
in our own	128
in the <body>	-142
in the <device>	157
in the <harm>	110
in the county	186
in the valley	144
in three	152
in through	171
in through the	175
in your	133
inject	153
insurance	157
into	288
into the	-152
is <raises>	159
is <unwell>	-127
is a	-118
is gone	124
is gone .	135
is not	-230
is the	195
is where	297
it ,	182
it <body>	130
it <body> ,	158
it can	-141
it is #	103
it the	270
it was	156
it with	212
it's	277
its <staff>	169
its own	-151
itself	-189
japan	119
jelly	-113
jo	330
keep	-220
keep them	130
keeps	395
keeps the	350
keeps the lights	164
kitchen	-115
knocks	130
knots	114
know the	110
knowing	119
known	115
known <side-effect>	215
knows	292
knows the	181
lake	114
lane	329
laugh	103
leaflet	-144
left behind	125
lemon	-108
let <person>	127
level	-195
lie	-123
light ,	146
lighthouse	-122
lights	319
lights on	164
like	381
like <person>	266
like a	184
like to	-143
listening	138
little	254
live in	175
long as <person>	143
look .	126
look at	-152
look like	111
looks like	167
low	-150
made	-366
made my	-236
manners	327
march	-264
marry	349
match	233
may ,	141
may be the	142
may be worth	157
may hang	-101
may help	219
me . "	-124
mention	178
mg	-132
milk	328
milk and	223
minus	259
minus the	259
mist .	119
ml	-110
molecule	104
money	402
moon	238
more	164
more like	150
more than	-183
morning	-154
mr	190
my	448
my <body>	-294
my <body> .	-126
my <condition>	147
my neighbour	-143
my sister	-118
near	-197
needs	-132
neighbour	-151
never	286
next <time>	-116
nightly	164
nine	210
nine <time>	202
no ,	114
no .	-133
no <buy>	-163
no <harm>	322
no <harm> .	184
no <side-effect>	136
no change	-125
no known	214
no known <side-effect>	215
noor	123
nothing and	215
nothing else	212
nothing is	-126
notice	-166
notice :	-112
now	271
o'clock	112
of .	374
of <buyer>	-121
of <exposure>	-129
of <remedy>	-118
of a	-215
of her	245
of his	190
of it is	128
of them	-123
of your	-144
off	156
off .	312
off <drug>	193
offered	-161
often	-199
oh	107
old	164
on #	196
on ,	156
on .	123
on a	-146
on a <symptom>	-121
on thursdays	-118
one	-148
one <body>	-197
one <form>	177
one in	129
one in the	187
one of	260
one thing	-110
only #	-114
open	187
open .	141
operate	-151
optometrist	-136
or <symptom>	-135
or a	-170
or more	-132
order	238
our own	138
out	75
out at	134
out by	101
out of	154
out of the	127
over	250
over my	130
own	309
part	-205
passes	136
passes .	166
past the <body>	239
pay	252
pay for	264
per	-238
pink	193
pocket	252
podiatrist	66
pot	-145
pot .	-142
praise	215
prescribe	120
print	-119
print .	-122
professor	138
promise	177
put	-121
put down	133
puts	136
quarterly	138
quiet	375
rain	121
rain .	121
rather not	134
reaching	132
reaching for	135
reads	228
referral .	117
region's	135
returned	-139
rheumatologist	139
rhythm	152
rocks	140
rolled	-139
room	172
room .	312
room for	103
row	303
run	483
run in	178
saffron	98
said	-100
same	77
same -	151
same - <time>	151
sand	153
sand .	158
sat	-120
saturday	121
say :	376
say that	-103
says , "	-166
says she	144
screens	159
season	221
seat	152
see them	174
sees	177
send	234
send their	201
send their <buyer>	128
several	-173
sharper	231
she had	98
she has	91
shed	126
short	-276
should	-204
shrank	261
sign	-143
simply	197
since	413
since #	119
sip	137
sister	-112
six	-221
size	-158
slid	145
slope	134
small	-299
smarter	332
smelled	136
so	319
soft	312
somewhere	231
sound	116
southern	167
spend	176
spent	137
spice	-133
spread	147
spread it	150
spring .	-131
stand	322
standard	112
stay	-205
stays	-168
stock	166
stop	-411
stopped	112
stops	298
straight to	103
string	-159
stubborn	280
stuff	112
subscribe	206
such	-251
supper	177
swab	119
swim	-125
switching	147
take	-172
take it	-138
taken	-125
tap	261
tasks	-103
teach	177
teach the	124
teaches	297
ten	-179
ten <time> .	165
terms	236
thank	225
thank <person> <brand>	117
that <person>	-152
that <person> <buyer>	125
that is	-129
that said	230
that the	-155
the <beauty>	-216
the <beauty> .	-151
the <body>	-436
the <body> for	124
the <body> in	166
the <brand>	172
the <drug> .	123
the <exposure>	160
the <exposure> .	122
the <health>	150
the <product>	-286
the <product> .	-111
the <provider> ,	164
the <rave>	167
the <staff>	-410
the <superlative> .	208
the <treatment>	-202
the bus	155
the colour	196
the county	153
the good	141
the highest	199
the leaflet	-100
the lights	231
the lights on	164
the one	125
the ones	112
the pot	-139
the price	157
the price .	131
the reason	142
the region's	135
the result	161
the room	-121
the same	-357
the till	120
the tiny	135
the valley	144
the way	185
the way out	125
the weekend	162
the winter	163
the work	133
their <buyer>	148
them	226
them , and	131
themselves	195
there	-198
these	-123
they go	120
think	224
thirty	225
thirty <time>	152
thirty <time> ,	159
this <time>	95
those	-149
three	156
three -	111
three .	-106
through the	211
through the <body>	189
thursday	229
thursdays	-128
time	-138
tin	263
tip	114
to <harm>	284
to <harm> .	126
to <hypes>	-154
to <raises>	182
to be seen	132
to bring	190
to cause	132
to do it	200
to every	200
to her	299
to quiet	129
to your	323
to your <body>	205
together	-136
told	-254
told me	-134
tonight	128
too	-166
too .	118
touch	251
toward	221
trained	193
training	132
travel	136
try	-106
turn	-157
twelve	312
twelve <time>	115
twelve <time> of	147
twenties	135
two .	230
two <treatment>	110
under one	135
university	-161
up	-384
up .	-124
up to	-124
use <drug>	135
used to	155
usual	-135
valley	141
view	-180
wait	-215
wait .	-147
walk on	107
wall	-159
want	-101
warmth	132
was <harms>	-145
wash	-121
watch	142
watched	165
water	-57
way	185
way out	116
way out .	102
we'll	377
wednesday	336
weekend	150
weekend .	234
were	-288
what a	222
when	-346
when <person>	-203
whenever	-144
whenever <person>	-121
whenever <person> like	-94
where	223
where <person>	-162
whether	-347
which	-166
which are	120
while	105
while <person>	128
who <harm>	137
who cannot	132
whose	183
why <buyer>	147
windows	120
winter	223
with a	-148
with food	-158
with the	186
with their	-115
within # miles	175
within <time>	104
without	129
without a	235
without a <product>	115
won't	237
word	-124
words	-190
work	-221
work for	149
worth	171
worth a	108
would like	-178
would rather	130
wouldn't	295
wren	135
yes	351
yes ,	151
yes .	161
your <body>	-143
your <body> ,	-117
your <product>	-138
your first	149
your own	-160
yours	322
yourself	281
zero	498
|	110
£	-191
£ #	-191
°	-121
·	-391
★ ★ ☆	-129
★ ☆	-155
★ ☆ ☆	-179
☆	-155
☆ "	-147
☆ ☆	-179
☆ ☆ "	-171`,
    'stem': `!	532
! "	421
" <condition>	517
" <endorse>	-183
" <harm>	203
" <harm> ,	268
" <hype>	-239
" <hypes> the	161
" <person> tell	-189
" <product>	-130
" <proof>	-222
" <pseudo>	-101
" <raises>	149
" <remedy>	-140
" <staff>	125
" but	-166
" four	202
" he	-238
" it	-196
" it's	-157
" said	-139
" they	95
" your	105
#	-121
# - <time>	-250
# .	-93
# <ails>	189
# <health>	128
# <percent> ,	123
# <percent> off	160
# <person>	-123
# <product>	-90
# <time> of	112
# and #	-138
# for	214
# for a	214
# mil	171
# ml	-107
# tim	155
# to	-315
# to #	-179
# °	-121
# ·	-146
&	292
( #	-121
, "	-289
, " he	-137
, " said	-139
, #	170
, <body> -	108
, <convenience>	124
, <device>	124
, <harm>	-216
, <offer>	167
, <person>	143
, <red-flag>	225
, <safe>	134
, <unwell> ,	130
, a <drug>	111
, and	233
, and a	-189
, and an	-131
, and my	161
, and the	-123
, but	-287
, does	142
, from	143
, just	241
, littl	146
, minu	259
, minu the	259
, never	494
, no	186
, now	132
, our	272
, set	184
, she	168
, she says	143
, sinc	-258
, the <body>	-109
, though	-150
, too	127
, too .	145
, under	144
, which are	120
, yes	-133
- a	146
- off	145
. "	588
. exampl	242
: "	415
: <brand>	199
: my	-108
: the	236
; no	-128
<achievement> .	-157
<ails> . "	114
<ails> <body>	-170
<ails> <symptom>	164
<ails> in	-218
<ails> in the	-116
<ails> to	124
<beauty> <guarantee>	-116
<beauty> are	198
<beauty> by	112
<beauty> in a	285
<beauty> of the	133
<beauty> on	111
<beauty> on the	132
<beauty> to	191
<benefit> <health>	205
<benefit> the	-136
<body>	167
<body> , and	-180
<body> , the	-133
<body> , which	124
<body> -	218
<body> .	-143
<body> . "	-254
<body> <ails> ,	119
<body> <hypes>	147
<body> <hypes> ,	125
<body> <performance>	-127
<body> <performance> ,	-123
<body> <provider>	242
<body> <time>	145
<body> can	-186
<body> for	133
<body> in	245
<body> is	-138
<body> just	197
<body> on	162
<body> or	-159
<body> that	-178
<body> toward	107
<body> with	183
<body> with the	181
<body> within	-125
<brand>	192
<brand> .	200
<brand> <provider>	-203
<brand> is	217
<buy> .	-248
<buyer>	103
<buyer> .	-162
<buyer> describ	163
<buyer> from	142
<buyer> have	-119
<buyer> in	-133
<buyer> may	148
<buyer> never	128
<condition>	-123
<condition> .	-274
<condition> <harm>	121
<condition> in	92
<condition> in #	185
<contra>	-228
<device> ,	200
<device> feel	145
<drug>	-363
<drug> "	181
<drug> ,	-166
<drug> .	-167
<drug> <body>	239
<drug> after	194
<drug> are	123
<drug> have	134
<endorse>	179
<endorse> <staff>	165
<evidence>	-216
<expertise>	301
<expertise> of	-138
<exposure>	-220
<exposure> , <body>	131
<exposure> , a	132
<exposure> .	207
<form>	138
<form> ,	96
<form> with	124
<guarantee> .	221
<harm>	-252
<harm> , no	186
<harm> .	-155
<harm> <performance>	164
<harm> doesn't	139
<harm> or	-193
<harms>	-261
<harms> . "	-158
<harms> it	176
<harms> it .	192
<health>	144
<health> "	149
<health> .	173
<health> and	229
<health> and <health>	193
<health> or	103
<hype> , and	-110
<hype> .	185
<hype> that	155
<hype> the	215
<hypes>	452
<hypes> . "	221
<hypes> <health>	175
<hypes> <remedy>	112
<hypes> <unwell>	211
<hypes> and	-206
<hypes> over	120
<hypes> over the	139
<hypes> the	431
<hypes> your	154
<likelier>	-167
<likelihood> .	133
<lowers>	-219
<lowers> to	-131
<offer>	227
<offer> ,	145
<offer> .	215
<pathogen>	-112
<pathogen> .	-147
<pathogen> on	186
<percent>	197
<percent> ,	123
<percent> , the	137
<percent> .	142
<percent> off	124
<performance> "	151
<performance> ,	122
<performance> .	-133
<performance> it	158
<person> .	-78
<person> <body>	127
<person> <brand>	117
<person> <buyer> do	125
<person> <hypes>	-196
<person> <pathogen>	136
<person> a	244
<person> are	-114
<person> at	-153
<person> be	210
<person> can	115
<person> could	118
<person> do	108
<person> drink	134
<person> eat	-125
<person> else	225
<person> feel	-173
<person> from	-136
<person> have	-221
<person> have seen	-118
<person> is	-135
<person> lie	-115
<person> like .	-107
<person> may	-113
<person> mean	137
<person> never	-144
<person> of	-179
<person> of the	69
<person> spend	154
<person> still	-187
<person> tell	-292
<person> under	-178
<person> under #	-166
<person> will	156
<person> won't	169
<person> would	-182
<person> would like	-170
<pregnancy>	-211
<product> .	222
<product> and	219
<product> has	163
<product> to	-119
<product> was	-175
<provider> ,	201
<provider> <treatment>	147
<provider> is	156
<raises> #	137
<raises> .	-127
<rave> .	269
<rave> . "	155
<rave> by	-179
<remedy>	222
<remedy> ,	155
<remedy> , #	342
<remedy> , the	109
<remedy> -	239
<remedy> .	-334
<remedy> <form>	133
<remedy> <hypes>	243
<remedy> and	218
<remedy> and <remedy>	156
<remedy> is	-214
<reporting>	-177
<safe>	-292
<side-effect>	60
<side-effect> .	153
<staff>	249
<staff> ,	-142
<staff> and	154
<staff> are	185
<staff> can	-228
<staff> in	157
<staff> teach	124
<superlative>	150
<superlative> .	163
<superlative> in	332
<symptom>	339
<symptom> drink	-135
<time> , <offer>	114
<time> .	-517
<time> . "	-138
<time> ;	-227
<time> a	172
<time> befor	-122
<time> later	102
<time> of	185
<time> or	-187
<time> she	140
<time> sooner	136
<time> to	183
<treatment>	-140
<treatment> . "	149
<treatment> stop	167
<unwell>	-163
<unwell> .	-220
<unwell> <body>	315
<unwell> <health>	177
<unwell> or	-164
<vital>	-230
<vital> ,	-165
<warning> the maker	170
a <ails>	194
a <beauty>	-165
a <body>	-255
a <buyer>	-234
a <condition> ,	130
a <device>	-282
a <drug> for	130
a <exposure>	-172
a <health>	-114
a <likelihood>	151
a <pathogen>	-170
a <pathogen> in	-125
a <person> <pathogen>	158
a <staff>	-437
a <symptom>	-124
a <time>	-322
a <time> .	-276
a <treatment>	-194
a <vital>	-115
a bit	-149
a fifth	242
a fifth off	170
a look	148
a referral	122
a referral .	122
a small	-142
a whol	123
about	-364
about #	-196
about the	181
abov	-187
achterberg	132
acros	190
acros the	224
addres	125
advic	-144
after a	-141
after ten	184
after ten <time>	184
afternoon	150
again	266
again .	167
airport	117
almost	99
alread	298
altogether	134
an <expertise>	-111
an <harm> .	122
an averag	186
an optometrist	-130
anchor	141
and #	-195
and <harm>	-205
and <hype>	172
and <product>	92
and a	-123
and an	-168
and dark	173
and it	202
and my	147
and pocket	305
and still	154
and teach	241
and the	209
and the <product>	-171
and this is	134
and we'll	265
another <time>	124
anselm	137
any <drug>	115
arch	183
are in the	173
are not	-174
are the	325
are the reason	140
around	-166
arriv	239
arriv .	175
ask for	135
ask whether	-134
at #	-165
at .	124
at <health>	-148
at a	-110
at any	123
at four	134
at the	412
at the <body>	128
at the till	120
at this	-239
ate	174
audiologist	102
auto	175
auto -	175
b	-184
bad	-164
bags	187
balanc	141
bank	167
bare	182
batch	157
bathroom	245
be the	144
be worth	157
be worth a	157
bed	-202
bedroom	134
been	-234
befor they	189
begin .	122
being	-176
bell	126
bell ,	182
better	-255
between	-145
beyond	-112
big	128
bigger	138
birch	124
bit	-162
boat	144
both <body> .	157
bottl	148
bottom	-116
bought	197
bound	130
breakfast	230
breath	103
broth	102
bubbl	127
built	126
but	204
but i'd	-124
buy	173
buy .	129
by #	-203
by breakfast	93
by one	147
by the	230
c	-177
call	159
call .	109
can be	-196
can buy	112
cart	126
caus	-154
caus <harms>	128
center	230
centur	-116
chang	-158
charg	-201
cheap	-134
check at	116
clas	-179
clean	-131
clear	184
cloth	-147
coat	178
code	253
code ,	109
coffe	112
colour	351
com	-156
come in	233
come in .	268
contain	-119
cool the	180
could	297
countr	263
cover	-169
dai ,	162
danc	162
dark and	108
dead	133
dead <body>	130
denver	157
describ	205
design	-145
differ ,	118
do it	186
do not	-202
do the	116
does not	-214
doesn't	232
dog	138
dog .	130
don't	133
done	-139
door	314
down	135
down ,	86
dr	294
dr .	167
drink	164
drink .	176
driv	-170
eat	-233
effect	-152
eight <time> ￼	168
eleven	187
else	423
end	166
end and	118
ends	136
engineer	118
ever <body>	141
ever <time>	-206
everyth	-125
exampl	235
exhal	281
expect	-154
experienc	199
explain it	-112
fee	-124
feel	197
feel like	148
fewer	-189
fifth	195
fifth off	170
fifth off .	170
file	-128
find	355
first .	-173
fit	-126
fitt	380
flower	132
fluid	-141
fly	118
fly in	132
food	-344
for .	181
for <condition> .	123
for a referral	122
for as long	151
for it	177
for it .	118
for me	-170
for me .	-124
for yourself	179
form	-196
four	208
four <time> later	162
fourteen	131
fourteen <time>	166
free	401
friend	338
from a	215
from now	129
from the	-189
fuller	266
gather	202
gave	216
gener	257
gener of	171
gets	-167
give	-129
glue	-151
glycerin	-176
go .	202
go on ,	156
go to	-115
goes on .	131
gold	313
golf	161
gone	246
gone from	208
good	190
graduat	188
grandmother	209
gues	101
gym	142
gym ,	157
had stopp	138
hang	-126
hang on	-105
happ	195
happ <body>	202
hard	-231
has <performance>	128
has alread	197
has an	134
hasn't	184
hate	117
have <body>	155
have seen	-118
haven't	155
heat	-182
her <product>	284
her own	226
here	363
hi	-118
hid	254
highest	196
hill	280
himself	143
his <body>	291
his <body> .	297
hold	-267
home .	97
honest	155
hormonal	113
hous	-140
how	-161
hum	195
hum .	179
humm	183
husband	170
hydrogen	147
if	-214
impossibl	157
impossibl .	158
improv	-178
in #	56
in <treatment>	153
in a	130
in a <product>	-188
in an	228
in from	122
in her	206
in one	287
in our	148
in our own	128
in the <body>	-142
in the <device>	157
in the <harm>	110
in the count	186
in the valle	144
in thre	152
in through	171
in through the	175
in your	130
inject	125
insuranc	157
into	288
into the	-152
is <raises>	159
is <unwell>	-127
is a	-118
is gone	124
is gone .	135
is not	-231
is the	195
is wher	297
it ,	182
it <body>	130
it <body> ,	158
it can	-141
it is #	103
it the	270
it was	156
it with	212
it's	277
its <staff>	169
its own	-151
itself	-189
japan	119
jel	-113
jo	330
judg	158
keep	147
keep the	243
keep the light	164
keep them	118
keeper	130
kick	284
kitchen	-123
know	276
know the	291
know why	121
known	115
known <side-effect>	215
label	-177
lake	114
lane	329
laugh	208
leaflet	-162
left behind	125
lemon	-109
let <person>	127
level	-258
lie	-123
light	261
light ,	128
lighthous	-122
like	330
like <person>	266
like a	184
like to	-185
list	-178
littl	254
live in	175
long as <person>	143
look	164
look .	135
look at	-179
look like	278
low	-150
made	-366
made my	-236
manner	322
mapp	129
march	-264
marlow	125
marr	357
match	225
may ,	141
may be the	142
may be worth	157
may hang	-101
may help	219
me . "	-124
mean it	140
measur	-132
mg	-132
milk	328
milk and	223
minu	259
minu the	259
miss	201
mist .	119
ml	-110
molecul	104
mone	402
moon	238
more	164
more like	150
more than	-183
morn	-154
mr	190
my	448
my <body>	-294
my <body> .	-126
my <condition>	147
my neighbour	-143
my sister	-118
nam	238
national	229
near	-344
need	-331
neighbour	-159
neurologist	-141
never	286
next <time>	-116
night	164
nine	210
nine <time>	202
no ,	114
no .	-133
no <buy>	-163
no <harm>	322
no <harm> .	184
no <side-effect>	136
no chang	-125
no known	214
no known <side-effect>	215
noor	123
noth and	215
noth else	212
noth is	-126
notic	-129
notic :	-112
now	271
o'clock	112
of .	374
of <buyer>	-121
of <exposure>	-129
of <remedy>	-118
of a	-215
of her	245
of his	190
of it is	128
of them	-123
of your	-144
off	156
off .	312
off <drug>	193
offer	-122
often	-199
oh	107
old	164
on #	196
on ,	156
on .	123
on a	-146
on a <symptom>	-121
on thursday	-118
one	-148
one <body>	-197
one <form>	177
one in	129
one in the	187
one of	260
one thing	-110
only #	-114
open	97
open .	131
optometrist	-141
or <symptom>	-135
or a	-170
or more	-132
order	211
our own	138
out	62
out at	134
out by	101
out of	154
out of the	127
over	250
over my	130
own	306
pair	205
park .	106
part	-191
pass .	152
past the <body>	239
pay	242
pay for	242
per	-238
photo	152
phras	-117
pink	193
pocket	244
podiatrist	138
point	-113
pot	-145
pot .	-142
prais	175
print .	-122
professor	138
promis	172
promis that	-123
psychologist	149
put	-121
put down	133
puts	136
quarter	122
quiet	441
rain	105
rain .	121
rather not	134
reach for	204
reach for the	138
read	211
receiv	-141
referral .	117
region'	135
register	-177
return	-198
rheumatologist	139
rhythm	152
rock	294
roll	-153
room	262
room .	285
room for	103
round	-100
row	302
run	483
run in	178
saffron	98
said	-100
same	77
same -	151
same - <time>	151
sand	153
sand .	158
sandal	187
sat	-120
saturda	121
say :	376
say that	-103
says , "	-166
says she	144
screen	173
season	312
seat	162
see them	174
sees	177
seller	-143
send	385
send their	201
send their <buyer>	128
sett	-133
several	-173
sharper	231
she had	98
she has	91
shed	115
ship	-143
short	-242
should	-204
show	-107
shrank	261
simp	197
sinc	413
sinc #	119
sip	137
six	-221
size	-158
slid a	182
slop	134
slot	143
slow	-119
small	-299
smarter	332
so	319
soft	309
somewher	231
sound like a	-145
southern	167
spend	167
spent	137
spic	-134
spr .	-131
spread it	150
squad	161
stand	215
standard	107
stay	-368
stor ,	164
stor , and	168
str	-160
straight to	103
stubborn	280
stuff	110
subscrib	206
such	-251
supper	176
swab	119
swim	-128
switch	77
tak	-174
take	-172
take it	-138
taken	-125
tap	355
task	-110
teach	470
teach the	124
teacher	149
ten	-179
ten <time> .	165
thank	190
thank <person> <brand>	117
that <person>	-152
that <person> <buyer>	125
that is	-129
that said	230
that smell	134
that the	-155
the <beauty>	-216
the <beauty> .	-151
the <body>	-436
the <body> for	124
the <body> in	166
the <brand>	172
the <drug> .	123
the <exposure>	160
the <exposure> .	122
the <health>	150
the <product>	-286
the <product> .	-111
the <provider> ,	164
the <rave>	167
the <staff>	-410
the <superlative> .	208
the <treatment>	-202
the bus	155
the colour	196
the count	149
the good	108
the highest	199
the hill	135
the leaflet	-108
the light	221
the light on	164
the one	125
the ones	112
the pot	-139
the pric	157
the pric .	131
the region'	135
the result	161
the room	-174
the same	-357
the till	120
the tiny	135
the valle	144
the way	185
the way out	125
the weekend	162
the window	171
the winter	163
the work	133
their <buyer>	148
them	226
them , and	131
themselv	195
ther	-198
thes	-124
they go	120
think	201
thirt	221
thirt <time>	152
thirt <time> ,	159
this <time>	95
thos	-149
thre	156
thre -	111
thre .	-106
through the	211
through the <body>	189
thursda	229
thursday	-128
time	-138
tin	263
tip	114
to <harm>	284
to <harm> .	126
to <hypes>	-154
to <raises>	182
to be seen	132
to bring	190
to caus	132
to do it	200
to ever	200
to her	299
to quiet	129
to your	323
to your <body>	205
together	-136
told	-254
told me	-134
tonight	128
too	-166
too .	118
total	169
touch	313
toward	205
train	346
travel	70
treat <buyer>	134
turn	-246
twelv	312
twelv <time>	115
twelv <time> of	147
twent	132
two .	230
two <treatment>	110
under one	135
universit	-161
up	-384
up .	-124
up to	-124
use <drug>	135
used to	155
usual	-244
valle	141
vanish	177
view	-223
wait	-149
wait .	-149
walk on	107
wall	-166
want	-62
want to	-64
warmth	132
was <harms>	-145
wash	-147
watch	222
water	-61
way	185
way out	116
way out .	102
we'll	377
wear	-209
wednesda	336
weekend	146
weekend .	230
were	-288
what a	222
when	-346
when <person>	-203
whenever	-144
whenever <person>	-121
whenever <person> like	-94
wher	223
wher <person>	-162
whether	-347
which	-166
which are	120
whil	105
whil <person>	128
who <harm>	137
who cannot	132
whos	183
why <buyer>	147
winter	219
with a	-148
with food	-158
with the	186
with their	-115
within # mil	175
within <time>	104
without	129
without a	235
without a <product>	115
won't	237
word	-345
work for	148
work on	132
worth	342
worth a	108
would like	-178
would rather	130
wouldn't	295
wren	135
yes	351
yes ,	151
yes .	161
your <body>	-143
your <body> ,	-117
your <product>	-138
your first	149
your own	-160
yourself	281
zero	498
|	110
£	-191
£ #	-191
°	-121
·	-391
★ ★ ☆	-129
★ ☆	-155
★ ☆ ☆	-179
☆	-155
☆ "	-147
☆ ☆	-179
☆ ☆ "	-171`,
    'class': `beauty-object	432
better-word	196
body-part	-178
buyer-noun	382
call-phrase	480
condition	-59
contra	-305
convenience	225
device	-389
endorse-phrase	334
evidence-report	-466
expertise	387
exposure	-330
harm	-233
harmful	263
hype-phrase	205
interact-cue	130
likelier	-208
link-verb	-290
lower-verb	-230
neutral-advice	-366
offer	253
pathogen	-314
percent	248
person	-153
pregnancy	-266
product-noun	-61
rave	131
reporting	-227
risk-tone	-348
safe	148
shift-verb	-115
side-effect	255
staff-noun	126
superfood	143
superlative	415
supplement-noun	-51
symptom-object	216
treatment	-577
trouble	-291
unwell	-492
vital	344`,
    'heading': `#	218
, #	227
- #	296
: notes	-181
<benefit>	415
<body>	272
<body> <product>	349
<buy>	-115
<buyer>	171
<buyer> <rave>	153
<condition>	-137
<device>	221
<expertise>	214
<exposure>	-211
<form>	380
<form> ,	165
<harm>	-282
<harm> in	-182
<health>	168
<hype> it	-181
<hypes>	-166
<performance>	-122
<person>	47
<person> tried	-226
<product>	396
<product> ,	454
<provider>	177
<pseudo>	175
<raises>	153
<time>	-207
<treatment>	139
<treatment> at	150
?	-193
a <body>	-160
a <condition>	-183
a <product>	-232
a glance	153
a word	252
about	164
again	-187
and what	207
at a	149
before	-138
before <person>	-133
big	208
bring	255
choose	111
compare	339
costs	-130
desk	-118
did	207
faq	131
first	-68
five	187
for <person>	236
for me	213
from our	124
get	-228
glance	153
go	-130
happened	195
helps	-171
home	189
how	-215
how <person>	402
how to	-312
in the	-285
ingredients	214
it does	270
it's	248
know	-189
meet	173
more	123
never	-272
next	332
no	237
notes	-258
notes from	-182
numbers	147
nutrition	-128
one	141
post	-97
print	154
questions	-143
say	-257
shipping	139
small	391
small print	174
step	191
take the	196
the <body>	-146
the <device>	-235
the <health>	-175
the <product>	-352
the first	221
they do	213
thing	191
things	-270
things that	-115
told	-152
tried	-226
us	200
use	-178
way	144
what	411
what <hype>	145
what <person>	-308
what it	458
what it's	249
what the	-218
what they	212
who	-144
why	263
why <buyer>	198
why <hype>	-151
why the	135
with a	285
word	252
word about	229`,
    'place': `alone	760
block-quote	381
cell	-528
ends-full	126
ends-open	-269
faq	-354
first	262
in-aftercare	225
in-faq	-348
in-risk	290
instruction	252
item	407
lead-in	-271
long	314
middling	176
paragraph	502
plain	352
shop	-208
speaker	171
title	-623
top	504
under-question	-522
very-short	-908`,
    'before': `company-voice	1625`,
  },
}
