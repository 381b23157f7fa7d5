// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: -1.869,
  strong: 1.4,
  around: {"own":0.924,"before":0.734,"after":0.841,"second-before":-0.753,"second-after":0.242,"page":-0.974,"section":0.866,"bias":0.233},
  weights: {
    'reason': `about-body	-173
anatomy	260
benefit	-208
better	200
brand	205
brand-acts	157
call-ours	76
call-phrase	503
command	320
comparative	181
complaint	-368
contact-line	263
convenience	270
crowd	52
crowd-share	-305
deal	342
defines	139
disease	-262
emphatic	342
endorsement	334
endorser	260
evidence	-233
exclaim	628
expertise	391
extreme	271
felt-change	-171
first-person	169
food	110
fragment	-134
freebie	142
hedge	-445
house-promise	179
hype	-155
hype-item	311
hype-phrase	196
hype-verb	-372
imperative	137
instruction	-354
item	436
logistics	-406
marker	215
natural	116
nutrient	-218
offer	236
our-offering	613
plain-section	457
pseudo	-282
quotation	1321
ranking	553
rave	168
remedy	-242
remedy-benefit	-188
remedy-hype	215
reporting	-291
section-quote	-230
selling-section	-438
service-hours	322
share-says	492
signed-quote	736
speed	140
superlative-thing	217
telling-quote	-373
this-product	521
title	-662
track-record	169
verb-item	309
we-act	359
you	208
you-promise	596`,
    'word': `10	-382
added	134
adults	-152
allergy	109
arm	-140
asleep	135
aspirin	130
award	-199
awards	171
baby	-85
back	135
balm	285
belts	152
berries	167
best	-189
big	161
block	101
blood	-186
body	156
bone	-139
book	160
bottle	86
bottles	-143
box	-209
break	180
bundle	267
burn	180
c	151
calcium	-131
call	135
carries	170
chair	-146
circulation	206
claim	173
clinic	-124
clinically	-128
clinics	172
coach	160
coaxes	220
cohort	131
cold	-291
comfort	131
company	-226
confidence	-150
counting	158
cranberry	235
cure	-101
cured	-110
dentist	-130
disease	-143
dissolves	-135
doctor	-437
doses	-140
double	115
dressing	153
drift	122
dust	139
e	204
eczema	127
effects	155
elbows	144
episode	148
everyone	-137
exercise	-115
eyes	366
falling	206
families	122
family	159
fda	-113
feel	-277
fertility	111
few	-168
fibroids	168
figure	220
fine	132
first	136
focus	144
fog	199
food	-132
fortnight	-116
free	262
full	111
gentle	171
ginger	131
glow	166
gout	131
gut	336
hairs	152
hands	267
hay	124
heal	-126
health	-86
healthy	130
hearts	113
heavy	-120
hours	-242
hurry	-216
insulin	161
interactions	143
jar	-124
jaw	-217
joint	-143
kidneys	-116
knee	-109
knees	204
left	159
lines	107
loosen	137
love	112
magic	181
magnet	-119
meet	315
members	338
membrane	169
minutes	148
month	233
months	-173
more	-143
mornings	218
most	-280
movement	-196
much	195
muscle	-192
muscles	-172
natural	-307
naturally	140
nature's	224
needles	272
nights	236
no	170
noise	175
non	197
nose	174
nurse	-221
nurses	278
office	-95
once	-138
one	-210
orders	-152
others	120
pads	-218
panel	-168
patients	-191
people	-525
person	143
pinch	161
plan	200
plans	-163
posture	-115
pouch	-138
price	211
products	-143
program	154
proud	169
proven	-135
pulse	-124
pump	110
quarter	118
readers	172
recalls	-182
redness	126
refund	153
restless	131
restores	-184
review	-250
reviews	174
risk	109
sachets	-134
salt	200
save	147
saved	174
scalp	-144
scoop	221
secret	129
shingles	-108
shoes	-198
shoulders	197
side	147
sinus	127
softgels	122
soldiers	113
some	-306
spots	167
staff	-181
stick	120
sticks	264
sting	192
strongest	-181
students	-134
sun	165
sunglasses	142
surgeons	190
tablets	193
teeth	-251
tells	-117
test	75
tired	323
tissue	-126
tissues	126
toddlers	129
tooth	-160
toxicity	144
toxin	-171
trial	-132
triple	124
trusted	313
used	-127
vision	129
wakes	168
weight	-223
went	-209
where	157
worry	-101
wrap	155
x	174
year	-181
years	-121
you're	132`,
    'word-stem': `-	619
10	-382
a	-171
add	162
adrenal	156
adult	-152
arm	-140
asleep	135
aspirin	130
baby	-85
back	121
balm	285
batter	-140
belt	137
benefit	-153
berr	167
best	-189
big	161
block	143
blood	-187
body	156
bone	-139
book	157
box	-217
brain	162
break	149
bundl	267
burn	65
by	236
c	151
calcium	-131
call	132
chair	-152
circul	206
claim	162
coach	190
coax	285
cohort	131
cold	-182
comfort	199
compan	-230
confidenc	-150
count	151
cranberr	234
cur	-115
cure	-101
dentist	-133
dermatologist	105
devic	-144
diseas	-146
dissolv	-142
doctor	-354
dos	-141
doubl	212
dress	147
drift	121
dust	139
e	204
eczema	127
elbow	178
end	164
episod	147
eras	-141
everyon	-137
exercis	-171
eyes	366
fad	-124
fail	-139
fall	95
fami	159
famil	122
fda	-113
feel	-269
fertilit	111
few	-168
fiber	-167
fibroid	167
figur	197
filter	193
fine	132
first	136
focu	144
fog	199
food	-132
for	151
fortnight	-116
free	262
full	111
gentl	171
ginger	131
glow	166
gout	131
grow	-133
gut	336
hair	226
hand	345
hay	124
heal	-146
heav	-120
hormon	192
hour	-335
hurr	-216
hush	399
i	-265
ill	-203
in	158
insulin	161
interaction	143
jar	-124
jaw	-217
kidney	-116
kne	204
knee	-109
leak	-136
left	159
lens	-152
lift	-194
lin	110
loosen	163
love	112
machin	-144
magic	181
magnet	-123
medicin	-162
meet	315
member	221
membran	168
month	61
mood	126
more	-143
morn	218
most	-280
move	-198
much	195
muscl	-363
natural	-167
nature'	224
needl	146
no	170
nois	175
non	197
nose	174
not	-193
of	129
offic	-200
once	-138
one	-210
oper	-121
or	-118
other	266
our	174
overheat	154
pads	-218
panel	-196
patient	-145
peopl	-525
perfect	-99
person	143
pimpl	175
point	128
postur	-117
pouch	-142
pric	211
product	-283
program	151
proud	170
proven	-135
puls	-124
pump	101
quarter	118
reader	189
recall	-219
red	117
refund	181
regrow	148
remov	-156
restles	131
restor	-136
risk	94
sachet	-84
salt	199
sav	162
save	147
scalp	-144
scoop	221
secret	129
shingl	-108
sho	-198
shoulder	199
side	147
silenc	98
sinu	127
softgel	168
soldier	113
some	-306
spot	167
staff	-181
stick	384
sting	180
strap	-135
strength	-168
strongest	-181
stud	-120
student	-134
sun	165
sunglass	142
surgeon	151
sweep	139
switch	-148
teeth	-251
that	147
the	348
tir	323
to	188
toddler	129
tooth	-160
toxicit	144
toxin	-188
trial	-216
tripl	122
trust	313
used	-127
vision	129
wak	238
we	149
weight	-260
went	-209
wher	157
worr	-102
wrap	155
x	174
year	-290
you'r	132
your	231`,
    'run': `!	516
! "	420
" <condition>	506
" <endorse>	-183
" <harm>	211
" <harm> ,	276
" <harms>	182
" <hype>	-229
" <hypes> the	163
" <product>	-149
" <proof>	-224
" <pseudo>	-98
" <raises>	137
" <remedy>	-140
" <staff>	139
" but	-143
" four	203
" he	-249
" it	-194
# - <time>	-287
# .	-162
# <health>	126
# <percent> ,	117
# <percent> off	166
# <person>	-139
# <product>	-110
# <time>	-129
# and #	-132
# for	192
# for a	206
# miles	141
# ml	-115
# pounds	166
# times	151
# to	-333
# to #	-186
# °	-133
# ·	-141
&	276
( #	-125
, "	-288
, " he	-144
, #	165
, <body> -	110
, <device>	117
, <harm>	-219
, <offer>	154
, <person>	134
, <red-flag>	218
, a <drug>	110
, and	237
, and <person>	125
, and a	-192
, and an	-138
, and it	181
, and my	178
, and so	-133
, and the	-171
, but	-262
, does	151
, from	142
, just	248
, minus	250
, minus the	250
, never	475
, no	216
, now	130
, our	238
, over	87
, she	174
, she says	137
, since	-245
, the <body>	-102
, though	-160
, too	152
, too .	160
, under	146
, which are	123
, yes	-131
- a	146
- off	142
. "	581
. example	242
: "	354
: <brand>	173
: in	154
: the	220
; no	-116
<beauty> are	168
<beauty> by	102
<beauty> in a	263
<beauty> may	-116
<beauty> on	105
<beauty> on the	126
<beauty> to	184
<benefit> <health>	209
<benefit> the	-137
<body>	139
<body> , and	-195
<body> , the	-122
<body> , which	122
<body> -	207
<body> .	-135
<body> . "	-250
<body> <ails> ,	132
<body> <hypes>	151
<body> <hypes> ,	128
<body> <performance>	-126
<body> <performance> ,	-122
<body> <provider>	248
<body> <staff>	196
<body> <time>	142
<body> can	-194
<body> for	131
<body> in	263
<body> is	-152
<body> just	195
<body> on	164
<body> or	-153
<body> that	-175
<body> with	173
<body> with the	175
<brand>	169
<brand> .	204
<brand> <product>	-114
<brand> <provider>	-207
<brand> is	190
<buy> .	-241
<buyer> .	-155
<buyer> describe	162
<buyer> from	146
<buyer> have	-117
<buyer> in	-125
<buyer> may	148
<buyer> never	130
<condition>	-141
<condition> ,	112
<condition> .	-270
<condition> <harm>	129
<condition> in	92
<condition> in #	183
<condition> with	-106
<contra>	-215
<device> ,	216
<device> feel	139
<drug>	-395
<drug> "	185
<drug> ,	-173
<drug> .	-140
<drug> <body>	233
<drug> after	192
<drug> are	139
<drug> have	138
<endorse>	177
<endorse> <staff>	165
<evidence>	-230
<expertise>	302
<expertise> of	-137
<exposure>	-230
<exposure> , <body>	133
<exposure> , a	133
<exposure> .	236
<form>	127
<form> ,	110
<form> with	118
<guarantee> .	193
<harm>	-237
<harm> , no	192
<harm> .	-202
<harm> <performance>	160
<harm> doesn't	135
<harm> or	-191
<harms>	-313
<harms> <body> to	145
<harms> it	183
<harms> it .	193
<health>	89
<health> "	144
<health> .	148
<health> and	222
<health> and <health>	201
<hype> , and	-115
<hype> .	169
<hype> that	157
<hype> the	196
<hypes>	439
<hypes> . "	161
<hypes> <health>	170
<hypes> <remedy>	120
<hypes> <unwell>	214
<hypes> and	-196
<hypes> over	144
<hypes> the	456
<likelier>	-120
<likelihood> .	130
<lowers>	-222
<lowers> to	-140
<offer>	207
<offer> ,	139
<offer> .	221
<pathogen>	-142
<pathogen> .	-152
<pathogen> on	155
<percent>	159
<percent> ,	117
<percent> , the	131
<percent> .	127
<percent> off	136
<performance> "	151
<performance> ,	153
<performance> .	-134
<performance> it	157
<person> .	-76
<person> <ails>	-113
<person> <brand>	121
<person> <buyer> do	124
<person> <hypes>	-206
<person> <pathogen>	134
<person> a	205
<person> are	-112
<person> at	-165
<person> be	195
<person> can	127
<person> could	113
<person> do	114
<person> drink	133
<person> eat	-122
<person> else	218
<person> feel	-185
<person> from	-138
<person> have	-164
<person> have seen	-116
<person> is	-149
<person> lie	-118
<person> like .	-115
<person> may	-116
<person> mean	131
<person> never	-151
<person> of the	86
<person> spend	146
<person> still	-182
<person> tell	-157
<person> under	-197
<person> under #	-184
<person> will	135
<person> won't	168
<pregnancy>	-188
<product> .	205
<product> and	207
<product> has	157
<product> it	112
<product> to	-123
<product> was	-193
<provider> ,	202
<provider> <treatment>	144
<raises> #	125
<rave> .	257
<rave> . "	149
<rave> by	-197
<remedy>	238
<remedy> ,	128
<remedy> , #	328
<remedy> -	238
<remedy> .	-273
<remedy> <form>	141
<remedy> <hypes>	244
<remedy> and	198
<remedy> and <remedy>	147
<remedy> is	-215
<remedy> per	-118
<reporting>	-182
<safe>	-323
<safe> .	-159
<side-effect>	49
<side-effect> .	145
<staff>	249
<staff> ,	-134
<staff> and	150
<staff> are	178
<staff> can	-212
<staff> in	162
<staff> teach	132
<superlative>	123
<superlative> .	150
<superlative> in	333
<symptom>	350
<symptom> drinks	-119
<time> , <offer>	113
<time> .	-517
<time> . "	-135
<time> ;	-218
<time> a	158
<time> before	-132
<time> is	-170
<time> later	106
<time> of	193
<time> or	-196
<time> sooner	135
<time> to	169
<treatment>	-137
<treatment> .	113
<treatment> . "	140
<treatment> stops	165
<unwell>	-232
<unwell> .	-198
<unwell> <body>	266
<unwell> <health>	182
<unwell> or	-141
<vital>	-213
<vital> ,	-158
a <beauty>	-129
a <body>	-239
a <buyer>	-148
a <condition> ,	132
a <device>	-278
a <drug> for	132
a <exposure>	-181
a <likelihood>	146
a <pathogen>	-165
a <pathogen> in	-119
a <person> <pathogen>	157
a <staff>	-427
a <symptom>	-128
a <time>	-319
a <time> .	-287
a <treatment>	-179
a <vital>	-120
a bit	-177
a fifth	233
a fifth off	178
a little	89
a small	-139
a whole	130
about	-382
about #	-217
about the	165
above	-143
achterberg	130
across	201
across the	220
address	120
advice	-144
after a	-141
after ten	181
after ten <time>	181
afternoon	146
again	248
again .	141
airport	128
almost	90
already	298
altogether	124
an <expertise>	-119
an average	174
an optometrist	-127
and #	-198
and <harm>	-200
and <hype>	156
and a	-122
and an	-178
and it	216
and my	159
and pocket	296
and the	176
and the <product>	-174
and this is	133
and we'll	270
another <time>	125
anselm	119
any <drug>	118
arches	152
are in the	173
are not	-175
are the	306
around	-160
arrived	162
ask for	150
ask for a	110
ask whether	-129
at .	129
at <health>	-148
at a	-134
at any	113
at four	128
at the	385
at the <body>	120
at the till	127
at this	-261
ate	189
audiologists	139
auto	170
auto -	170
b	-180
bags	192
balanced	145
barely	212
batch	157
be seen	73
be worth	161
be worth a	161
bed	-135
bedroom	149
been	-249
before they	191
being	-163
bell	128
bell ,	183
better	-207
between	-145
big	126
bigger	134
bit	-182
both <body> .	150
bottled	149
bottom	-110
breakfast	223
breathe	121
broth	102
but	226
buy	162
buy .	128
by #	-234
by breakfast	91
by one	145
by the	248
c	-191
call	233
came	-198
came off	-155
can be	-184
can buy	111
center	225
change	-113
charge	-151
cheap	-140
class	-184
close	96
coats	192
code	235
code ,	96
coffee	85
come in	237
come in .	269
cools	187
cools the	187
could	285
countries	191
county	142
daily ,	159
danced	163
dead	131
dead <body>	126
denver	155
describe	264
desk	146
differ ,	117
do it	212
do not	-206
do the	107
does not	-273
doesn't	249
dog	160
don't	193
done	-135
door	292
down	136
down ,	82
down in	-110
dr	353
dr .	239
drink	140
drinks .	145
driver	-135
eat	-163
effect	-132
eight	189
eight <time> ￼	156
eleven	190
else	429
end	309
ends	136
evenings	137
ever	232
every	-110
every #	-139
every <body>	154
every <time>	-184
example	240
exhale	288
expect	-140
explain	-129
fee	-117
feel	236
feel like	271
fewer	-186
fifth	187
fifth off	178
fifth off .	178
file	-127
find	280
first .	-168
fit	-122
fitted	201
fly	121
fly in	130
food	-216
foods	-130
for .	161
for <condition> .	117
for as long	155
for it	202
for it .	120
for me	-162
for me .	-112
for yourself	182
form	-160
found	-149
four	223
four <time> later	165
fourteen	118
free	310
friend	300
from a	220
from now	121
from the	-180
fuller	271
gather	230
gave	222
gets	-159
give	-127
glue	-168
go .	194
go on ,	158
go to	-113
goes on .	131
gold	302
gone	375
gone .	174
gone from	206
good	223
grumpy	151
gym	141
gym ,	155
had stopped	147
had to	155
hang	-130
hang on	-108
happy	192
happy <body>	198
hard	-126
has <performance>	131
has already	189
has an	126
hasn't	214
hate	118
have <body>	156
have seen	-116
haven't	158
hear	79
heat	-127
her <product>	237
her own	269
here	339
hi	-114
hiding	158
highest	201
hills	136
himself	150
his <body>	281
his <body> .	296
holds	-188
home .	94
hormonal	118
house	-144
how	-133
hum	190
hum .	172
husband	157
hydrogen	143
if	-207
impossible	154
impossible .	154
improves	-132
in <treatment>	153
in <unwell>	-113
in a	148
in a <product>	-178
in an	219
in from	123
in one	276
in our	205
in our own	122
in the <body>	-140
in the <device>	158
in the <harm>	117
in the county	177
in three	140
in through	169
in through the	175
in your	139
inject	159
insurance	147
into	275
into the	-153
is <raises>	158
is a	-207
is gone	124
is not	-242
is the	167
is where	290
it ,	150
it <body>	130
it <body> ,	156
it can	-134
it is #	90
it the	300
it to	169
it was	173
it with	197
it's	351
its <staff>	162
itself	-201
keep	-265
keep them	136
keeps	424
keeps the	340
keeps the lights	162
kitchen	-117
knew	123
knocks	134
knots	116
know the	166
knowing	119
known	115
known <side-effect>	218
knows	282
knows the	169
lake	107
lane	317
leaflet	-143
lemon	-119
let <person>	139
level	-188
lie	-134
light ,	141
lighthouse	-134
lights	340
lights on	162
like	442
like <person>	235
listening	148
little	180
live in	173
live with	-148
look .	125
look like	104
looks like	181
low	-142
made	-338
manners	326
march	-282
marry	251
match	231
may ,	143
may be worth	161
may hang	-107
may help	216
me . "	-112
measured	-113
mention	172
mg	-153
milk	357
milk and	224
mine	-131
minus	250
minus the	250
mist .	123
ml	-119
molecule	95
money	443
more	127
morning	-140
mr	209
my	430
my <body>	-228
my <body> .	-120
my <condition>	142
my sister	-114
near	-159
needs	-138
never	302
next door	125
nightly	169
nine	190
nine <time>	210
no ,	124
no .	-150
no <harm>	316
no <harm> .	185
no <side-effect>	126
no <side-effect> .	135
no change	-112
no known	217
no known <side-effect>	218
noor	120
nothing and	234
nothing else	214
nothing is	-120
notice	-163
notice :	-107
now	322
of .	371
of <buyer>	-130
of a	-185
of her	243
of his	191
of your	-136
off	78
off .	323
off <drug>	191
off in	-164
offered	-179
often	-207
oh	166
old	165
on #	157
on ,	157
on .	132
on a	-192
on a <symptom>	-133
on thursdays	-124
one	-140
one .	-112
one <body>	-195
one <form>	189
one in	147
one in the	204
one of	252
open	192
open .	139
operate	-159
optometrist	-131
or <symptom>	-122
or a	-166
or more	-120
order	236
our <body>	121
our own	131
out	52
out at	141
out by	99
out of	149
out of the	119
over	262
over -	95
over my	125
own	332
part	-215
passes	130
passes .	165
past the <body>	260
pay	245
pay for	267
per	-241
pink	186
pocket	244
pot	-150
pot .	-146
pounds	103
prescribe	134
promise	189
protocol	113
put down	123
puts	127
quarterly	135
quiet	404
rain	118
rain .	119
rather not	129
reach	-96
reaching	143
reaching for	145
reads	233
received	-119
referral	98
referral .	125
region's	135
returned	-125
rheumatologist	134
rhythm	149
rocks	151
rolled	-151
room	156
room .	322
room for	101
row	295
run	481
run in	182
saffron	106
said	-92
same	97
same -	155
same - <time>	155
sand	161
sat	-122
say :	378
say that	-104
says , "	-178
screens	164
season	222
seat	152
sees	178
send	238
send their	210
send their <buyer>	136
several	-174
sharper	224
she had	105
shed	120
short	-231
should	-212
shrank	253
sign	-154
simply	201
since	410
since #	108
sip	130
six	-225
size	-163
slid	145
slips	412
slope	128
small	-302
smarter	323
smelled	128
so	310
soft	291
somewhere	251
sound	103
southern	168
spend	166
spice	-136
spread	133
spread it	140
spring .	-132
stand	315
standard	111
stay	-157
stays	-160
stock	153
stop	-381
stopped	124
stops	281
straight to	101
string	-144
stubborn	270
stuff	118
subscribe	194
such	-247
supper	198
swab	119
swim	-123
switching	149
take	-184
take it	-160
tap	256
tasks	-99
teach	175
teach the	123
teaches	305
ten <time> .	153
terms	218
thank	219
thank <person> <brand>	121
that <person>	-143
that <person> <buyer>	124
that is	-128
that said	206
that slips	179
that the	-147
the <beauty>	-237
the <beauty> .	-140
the <body>	-437
the <body> for	129
the <body> in	183
the <brand>	173
the <drug> .	130
the <exposure>	174
the <exposure> .	115
the <health>	155
the <product>	-305
the <product> .	-118
the <provider> ,	167
the <rave>	162
the <staff>	-357
the <superlative> .	205
the <treatment>	-219
the bus	161
the county	140
the good	134
the highest	204
the leaflet	-95
the lights	240
the lights on	162
the one	156
the ones	116
the pot	-146
the price	146
the price .	127
the reason	130
the region's	135
the result	179
the room	-113
the same	-344
the till	127
the way	197
the way out	125
the weekend	158
the winter	161
the work	127
their <buyer>	162
them	146
them , and	140
themselves	194
there	-179
these	-125
they go	122
thing at	-122
think	254
thirty	215
thirty <time>	150
thirty <time> ,	158
this <time>	79
those	-109
three	152
three -	100
three .	-97
through the	201
through the <body>	169
thursday	218
thursdays	-134
time	-118
tin	269
tip	116
to <harm>	288
to <harm> .	125
to <raises>	233
to be seen	132
to bring	175
to cause	156
to do it	190
to every	190
to her	290
to quiet	137
to your	340
to your <body>	213
together	-122
told	-222
tonight	131
too	-181
touch	262
toward	228
trained	200
training	163
travel	137
try	-108
turn	-147
twelve	322
twelve <time>	125
twelve <time> of	142
twenties	144
two .	231
two <treatment>	116
under one	112
university	-170
up	-370
up .	-122
up to	-118
use <drug>	131
used to	147
usual	-145
view	-177
wait	-201
walk on	102
want	-128
warmth	132
wash	-104
watch	158
watched	164
way	146
way out	114
way out .	99
we'll	379
wednesday	334
weekend	149
weekend .	237
were	-224
what a	257
what it	-110
when	-351
when <person>	-215
whenever	-159
whenever <person>	-131
whenever <person> like	-102
where	228
where <person>	-166
whether	-289
which	-146
which are	123
while	103
while <person>	118
who <harm>	140
who cannot	129
whose	173
why <buyer>	149
winter	225
with a	-174
with food	-152
with the	218
with their	-112
within # miles	146
within <time>	117
without	112
without a	225
without a <product>	117
won't	240
words	-180
work	-205
work for	149
worth	179
worth a	121
would	105
would rather	118
wouldn't	295
wren	117
yes	342
yes ,	144
yes .	162
your <body>	-154
your <body> ,	-123
your <product>	-146
your first	151
your own	-162
yours	305
yourself	271
zero	500
|	102
£	-219
£ #	-219
°	-133
·	-398
★ ★ ☆	-131
★ ☆	-153
★ ☆ ☆	-183
☆	-153
☆ "	-149
☆ ☆	-183
☆ ☆ "	-179`,
    'stem': `!	516
! "	420
" <condition>	506
" <endorse>	-183
" <harm>	211
" <harm> ,	276
" <harms>	182
" <hype>	-229
" <hypes> the	163
" <product>	-149
" <proof>	-224
" <pseudo>	-98
" <raises>	137
" <remedy>	-140
" <staff>	139
" but	-143
" four	203
" he	-249
" it	-194
# - <time>	-287
# .	-162
# <health>	126
# <percent> ,	117
# <percent> off	166
# <person>	-139
# <product>	-110
# <time>	-129
# and #	-132
# for	192
# for a	206
# mil	141
# ml	-115
# pound	166
# tim	151
# to	-333
# to #	-186
# °	-133
# ·	-141
&	276
( #	-125
, "	-288
, " he	-144
, #	165
, <body> -	110
, <device>	117
, <harm>	-219
, <offer>	154
, <person>	134
, <red-flag>	218
, a <drug>	110
, and	237
, and <person>	125
, and a	-192
, and an	-138
, and it	181
, and my	178
, and so	-133
, and the	-171
, but	-262
, does	151
, from	142
, just	248
, minu	250
, minu the	250
, never	475
, no	216
, now	130
, our	238
, over	87
, she	174
, she says	137
, sinc	-245
, the <body>	-102
, though	-160
, too	152
, too .	160
, under	146
, which are	123
, yes	-131
- a	146
- off	142
. "	581
. exampl	242
: "	354
: <brand>	173
: in	154
: the	220
; no	-116
<beauty> are	168
<beauty> by	102
<beauty> in a	263
<beauty> may	-116
<beauty> on	105
<beauty> on the	126
<beauty> to	184
<benefit> <health>	209
<benefit> the	-137
<body>	139
<body> , and	-195
<body> , the	-122
<body> , which	122
<body> -	207
<body> .	-135
<body> . "	-250
<body> <ails> ,	132
<body> <hypes>	151
<body> <hypes> ,	128
<body> <performance>	-126
<body> <performance> ,	-122
<body> <provider>	248
<body> <staff>	196
<body> <time>	142
<body> can	-194
<body> for	131
<body> in	263
<body> is	-152
<body> just	195
<body> on	164
<body> or	-153
<body> that	-175
<body> toward	119
<body> with	173
<body> with the	175
<brand>	169
<brand> .	204
<brand> <product>	-114
<brand> <provider>	-207
<brand> is	190
<buy> .	-241
<buyer> .	-155
<buyer> describ	162
<buyer> from	146
<buyer> have	-117
<buyer> in	-125
<buyer> may	148
<buyer> never	130
<condition>	-141
<condition> ,	112
<condition> .	-270
<condition> <harm>	129
<condition> in	92
<condition> in #	183
<condition> with	-106
<contra>	-215
<device> ,	216
<device> feel	139
<drug>	-395
<drug> "	185
<drug> ,	-173
<drug> .	-140
<drug> <body>	233
<drug> after	192
<drug> are	139
<drug> have	138
<endorse>	177
<endorse> <staff>	165
<evidence>	-230
<expertise>	302
<expertise> of	-137
<exposure>	-230
<exposure> , <body>	133
<exposure> , a	133
<exposure> .	236
<form>	127
<form> ,	110
<form> with	118
<guarantee> .	193
<harm>	-237
<harm> , no	192
<harm> .	-202
<harm> <performance>	160
<harm> doesn't	135
<harm> or	-191
<harms>	-313
<harms> <body> to	145
<harms> it	183
<harms> it .	193
<health>	89
<health> "	144
<health> .	148
<health> and	222
<health> and <health>	201
<hype> , and	-115
<hype> .	169
<hype> that	157
<hype> the	196
<hypes>	439
<hypes> . "	161
<hypes> <health>	170
<hypes> <remedy>	120
<hypes> <unwell>	214
<hypes> and	-196
<hypes> over	144
<hypes> the	456
<hypes> your	145
<likelier>	-120
<likelihood> .	130
<lowers>	-222
<lowers> to	-140
<offer>	207
<offer> ,	139
<offer> .	221
<pathogen>	-142
<pathogen> .	-152
<pathogen> on	155
<percent>	159
<percent> ,	117
<percent> , the	131
<percent> .	127
<percent> off	136
<performance> "	151
<performance> ,	153
<performance> .	-134
<performance> it	157
<person> .	-76
<person> <ails>	-113
<person> <brand>	121
<person> <buyer> do	124
<person> <hypes>	-206
<person> <pathogen>	134
<person> a	205
<person> are	-112
<person> at	-165
<person> be	195
<person> can	127
<person> could	113
<person> do	114
<person> drink	133
<person> eat	-122
<person> else	218
<person> feel	-190
<person> from	-138
<person> have	-164
<person> have seen	-116
<person> is	-149
<person> know	162
<person> lie	-118
<person> like .	-115
<person> may	-116
<person> mean	131
<person> never	-151
<person> of the	86
<person> spend	146
<person> still	-182
<person> tell	-183
<person> under	-197
<person> under #	-184
<person> will	135
<person> won't	168
<pregnancy>	-188
<product> .	205
<product> and	207
<product> has	157
<product> it	112
<product> to	-123
<product> was	-193
<provider> ,	202
<provider> <treatment>	144
<raises> #	125
<rave> .	257
<rave> . "	149
<rave> by	-197
<remedy>	238
<remedy> ,	128
<remedy> , #	328
<remedy> -	238
<remedy> .	-273
<remedy> <form>	141
<remedy> <hypes>	244
<remedy> and	198
<remedy> and <remedy>	147
<remedy> is	-215
<remedy> keep	110
<remedy> per	-118
<reporting>	-182
<safe>	-323
<safe> .	-159
<side-effect>	49
<side-effect> .	145
<staff>	249
<staff> ,	-134
<staff> and	150
<staff> are	178
<staff> can	-212
<staff> in	162
<staff> teach	129
<superlative>	123
<superlative> .	150
<superlative> in	333
<symptom>	350
<symptom> drink	-119
<time> , <offer>	113
<time> .	-517
<time> . "	-135
<time> ;	-218
<time> a	158
<time> befor	-132
<time> is	-170
<time> later	106
<time> of	193
<time> or	-196
<time> sooner	135
<time> to	169
<treatment>	-137
<treatment> .	113
<treatment> . "	140
<treatment> stop	164
<unwell>	-232
<unwell> .	-198
<unwell> <body>	266
<unwell> <health>	182
<unwell> or	-141
<vital>	-213
<vital> ,	-158
<warning> the maker	157
a <beauty>	-129
a <body>	-239
a <buyer>	-148
a <condition> ,	132
a <device>	-278
a <drug> for	132
a <exposure>	-181
a <likelihood>	146
a <pathogen>	-165
a <pathogen> in	-119
a <person> <pathogen>	157
a <staff>	-427
a <symptom>	-128
a <time>	-319
a <time> .	-287
a <treatment>	-179
a <vital>	-120
a bit	-177
a fifth	233
a fifth off	178
a littl	89
a small	-139
a whol	130
about	-382
about #	-217
about the	165
abov	-143
achterberg	130
acros	201
acros the	220
addres	120
advert	-117
advic	-144
after a	-141
after ten	181
after ten <time>	181
afternoon	146
again	248
again .	141
airport	120
almost	90
alread	298
altogether	124
an <expertise>	-119
an averag	174
an optometrist	-127
anchor	151
and #	-198
and <harm>	-200
and <hype>	156
and a	-122
and an	-178
and dark	168
and it	216
and my	159
and pocket	296
and teach	224
and the	176
and the <product>	-174
and this is	133
and we'll	270
another <time>	125
anselm	119
any <drug>	118
arch	179
are in the	173
are not	-181
are the	306
around	-160
arriv	246
arriv .	180
ask for	139
ask for a	104
ask whether	-137
at .	129
at <health>	-148
at a	-134
at any	113
at four	128
at the	385
at the <body>	120
at the till	127
at this	-261
ate	189
audiologist	102
auto	170
auto -	170
b	-180
bad	-179
bags	192
balanc	145
bank	161
bare	186
batch	157
bathroom	248
be seen	73
be worth	161
be worth a	161
bed	-135
bedroom	143
been	-249
befor they	191
begin .	123
being	-163
bell	128
bell ,	183
better	-207
between	-145
big	126
bigger	134
bit	-186
boat	154
both <body> .	150
bottl	149
bottom	-110
breakfast	223
breath	105
broth	102
but	226
buy	168
buy .	128
by #	-234
by breakfast	91
by one	145
by the	248
c	-191
call	188
call .	111
call it	116
came	-198
came off	-155
can be	-184
can buy	111
caus	-147
center	211
centur	-116
chang	-189
charg	-195
cheap	-140
check at	116
clas	-184
clean	-127
clear	218
cloth	-144
coat	177
code	235
code ,	96
coffe	85
colour	279
com	-136
come in	237
come in .	269
contain	-123
cool the	185
could	285
countr	243
cover	-178
dai ,	159
danc	174
dead	131
dead <body>	126
decid	-137
denver	155
describ	215
design	-145
desk	142
differ ,	117
do it	212
do not	-206
do the	107
does not	-273
doesn't	249
dog	160
don't	193
done	-135
door	309
down	135
down ,	82
down in	-110
dr	353
dr .	239
drink	133
drink .	174
driv	-154
driver	-135
eat	-229
effect	-149
eight <time> ￼	156
eleven	190
else	429
end	192
ends	136
engineer	145
ever #	-139
ever <body>	154
ever <time>	-184
exampl	234
exhal	286
expect	-180
experienc	209
fee	-117
feel	217
feel like	197
fewer	-186
fifth	184
fifth off	178
fifth off .	178
file	-127
find	354
first .	-168
fit	-125
fitt	379
flower	131
fluid	-128
fly	114
fly in	130
food	-347
for .	161
for <condition> .	117
for as long	155
for it	202
for it .	120
for me	-162
for me .	-112
for yourself	182
form	-205
found	-151
four	223
four <time> later	165
fourteen	118
free	396
friend	319
from a	220
from now	121
from the	-180
fuller	271
gather	223
gave	222
gener	261
gener of	175
gets	-159
give	-127
glue	-168
glycerin	-189
go .	194
go on ,	158
go to	-113
goes on .	131
gold	302
golf	155
gone	375
gone .	174
gone from	206
good	188
graduat	169
grandmother	208
group	-128
grump	151
gym	141
gym ,	155
had stopp	147
had to	155
hang	-135
hang on	-110
happ	192
happ <body>	198
hard	-149
has <performance>	131
has alread	189
has an	126
hasn't	214
hate	118
have <body>	156
have seen	-116
haven't	158
heat	-178
her <product>	237
her own	269
here	339
hi	-114
hid	258
highest	201
hill	286
himself	150
his <body>	281
his <body> .	296
hold	-268
home .	94
honest	152
hormonal	118
hous	-147
how	-133
hum	190
hum .	172
husband	157
hydrogen	143
if	-207
impossibl	154
impossibl .	154
improv	-170
in <treatment>	153
in <unwell>	-113
in a	148
in a <product>	-178
in an	219
in from	123
in one	276
in our	205
in our own	122
in the <body>	-140
in the <device>	158
in the <harm>	117
in the count	177
in thre	140
in through	169
in through the	175
in your	137
inject	128
insuranc	147
into	275
into the	-153
is <raises>	158
is a	-207
is gone	124
is not	-243
is the	167
is wher	290
it ,	150
it <body>	130
it <body> ,	156
it can	-134
it is #	90
it the	300
it to	169
it was	173
it with	197
it's	351
its <staff>	162
itself	-201
judg	150
keep	132
keep the	233
keep the light	162
keep them	126
keeper	135
kick	254
kitchen	-125
knew	123
knot	110
know	287
know the	335
know why	129
known	115
known <side-effect>	218
label	-162
lake	107
lane	317
laugh	242
leaflet	-155
lemon	-120
let <person>	139
level	-254
lie	-134
light	286
light ,	125
lighthous	-134
like	379
like <person>	235
like to	-195
limp	128
list	-171
listen	138
littl	180
live in	173
live with	-148
look	207
look .	134
look like	285
low	-142
made	-338
manner	320
mapp	132
march	-282
marlow	126
marr	261
match	224
may ,	143
may be worth	161
may hang	-107
may help	216
me . "	-112
mean it	135
measur	-135
mg	-153
milk	357
milk and	224
mine	-131
minu	250
minu the	250
miss	194
mist .	123
ml	-119
molecul	94
mone	443
more	127
morn	-140
mr	209
my	430
my <body>	-228
my <body> .	-120
my <condition>	142
my sister	-114
nam	234
national	209
near	-296
need	-357
neighbour	-122
neurologist	-132
never	302
next door	125
night	169
nine	190
nine <time>	210
no ,	124
no .	-150
no <harm>	316
no <harm> .	185
no <side-effect>	126
no <side-effect> .	135
no chang	-112
no known	217
no known <side-effect>	218
noor	120
noth and	234
noth else	214
noth is	-120
notic	-143
notic :	-107
now	322
of .	371
of <buyer>	-130
of a	-185
of her	243
of his	191
of your	-136
off	78
off .	323
off <drug>	191
off in	-164
offer	-134
often	-207
oh	166
old	165
on #	157
on ,	157
on .	132
on a	-192
on a <symptom>	-133
on thursday	-124
one	-140
one .	-112
one <body>	-195
one <form>	189
one in	147
one in the	204
one of	252
open	113
optometrist	-137
or <symptom>	-122
or a	-166
or more	-120
order	214
our <body>	121
our own	131
out	52
out at	141
out by	99
out of	149
out of the	119
over	262
over -	95
over my	125
own	328
park .	96
part	-200
pass .	151
past the <body>	260
pay	225
pay for	242
per	-241
photo	154
pink	186
pocket	236
podiatrist	153
pot	-150
pot .	-146
pound	89
promis	138
promis that	-121
protocol	113
psychologist	164
put down	123
puts	127
quarter	122
quiet	464
rain	102
rain .	119
rather not	129
reach for	197
reach for the	150
read	156
receiv	-126
referral	98
referral .	125
region'	135
register	-155
return	-188
rheumatologist	134
rhythm	149
rock	305
roll	-168
room	208
room .	295
room for	101
rough	-145
round	-103
row	295
run	481
run in	182
saffron	106
said	-92
same	97
same -	155
same - <time>	155
sand	160
sandal	191
sat	-122
say :	378
say that	-104
says , "	-178
screen	174
season	300
seat	163
sees	178
seller	-152
send	380
send their	210
send their <buyer>	136
sett	-128
several	-174
sharper	224
she had	105
shed	109
ship	-130
short	-195
should	-212
show	-106
shrank	253
simp	201
sinc	410
sinc #	108
sip	130
six	-225
size	-163
slid a	181
slip	330
slop	128
slot	145
small	-302
smarter	323
so	310
soft	288
somewher	251
sound like a	-127
southern	168
spend	162
spic	-137
spr .	-132
spread it	140
squad	159
stand	216
standard	107
stay	-320
stor ,	162
stor , and	165
str	-145
straight to	101
stubborn	270
stuff	113
subscrib	194
such	-247
supper	197
swab	119
swim	-125
switch	64
take	-184
take it	-160
tap	349
task	-106
teach	475
teach the	123
teacher	147
ten <time> .	153
thank	181
thank <person> <brand>	121
that <person>	-143
that <person> <buyer>	124
that is	-128
that said	206
that slip	179
that smell	126
that the	-147
the <beauty>	-237
the <beauty> .	-140
the <body>	-437
the <body> for	129
the <body> in	183
the <brand>	173
the <drug> .	130
the <exposure>	174
the <exposure> .	115
the <health>	155
the <product>	-305
the <product> .	-118
the <provider> ,	167
the <rave>	162
the <staff>	-357
the <superlative> .	205
the <treatment>	-219
the bus	161
the count	136
the good	99
the highest	204
the leaflet	-95
the light	229
the light on	162
the one	156
the ones	116
the pot	-146
the pric	146
the pric .	127
the region'	135
the result	179
the room	-164
the same	-344
the till	127
the way	197
the way out	125
the weekend	158
the window	164
the winter	161
the work	127
their <buyer>	162
them	146
them , and	140
themselv	194
ther	-179
thes	-126
they go	122
thing at	-122
think	245
thirt	211
thirt <time>	150
thirt <time> ,	158
this <time>	79
thos	-109
thre	152
thre -	100
thre .	-97
through the	201
through the <body>	169
thursda	218
thursday	-134
time	-118
tin	269
tip	116
to <harm>	288
to <harm> .	125
to <raises>	233
to be seen	132
to bring	175
to caus	156
to do it	190
to ever	190
to her	290
to quiet	137
to your	340
to your <body>	213
together	-122
told	-222
tonight	131
too	-181
total	170
touch	344
toward	224
train	384
travel	84
turn	-226
twelv	322
twelv <time>	125
twelv <time> of	142
twent	133
two .	231
two <treatment>	116
under one	112
universit	-170
up	-370
up .	-122
up to	-118
use <drug>	131
used to	147
usual	-251
vanish	181
view	-214
wait	-154
walk on	102
warmth	132
wash	-131
watch	221
way	146
way out	114
way out .	99
we'll	379
wear	-217
wednesda	334
weekend	144
weekend .	232
were	-224
what a	257
what it	-110
when	-351
when <person>	-215
whenever	-159
whenever <person>	-131
whenever <person> like	-102
wher	228
wher <person>	-166
whether	-289
which	-146
which are	123
whil	103
whil <person>	118
who <harm>	140
who cannot	129
whos	173
why <buyer>	149
winter	220
with a	-174
with food	-152
with the	218
with their	-112
within # mil	146
within <time>	117
without	112
without a	225
without a <product>	117
won't	240
word	-349
work for	148
work on	120
worth	352
worth a	121
would	105
would rather	118
wouldn't	295
wren	117
yes	342
yes ,	144
yes .	162
your <body>	-154
your <body> ,	-123
your <product>	-146
your first	151
your own	-162
yourself	271
zero	500
|	102
£	-219
£ #	-219
°	-133
·	-398
★ ★ ☆	-131
★ ☆	-153
★ ☆ ☆	-183
☆	-153
☆ "	-149
☆ ☆	-183
☆ ☆ "	-179`,
    'class': `ailment	54
beauty-object	424
better-word	200
body-part	-216
buyer-noun	443
call-phrase	503
condition	-69
contra	-289
convenience	270
device	-450
endorse-phrase	334
evidence-report	-466
expertise	391
exposure	-366
harm	-261
harm-verb	-236
harmful	314
health-object	157
hype-phrase	196
interact-cue	186
likelier	-150
link-verb	-311
lower-verb	-202
natural-claim	116
neutral-advice	-372
offer	236
pathogen	-282
percent	201
person	-102
pregnancy	-237
rave	62
reporting	-247
risk-tone	-339
safe	100
shift-verb	-237
side-effect	241
staff-noun	138
superfood	110
superlative	371
supplement-noun	-102
symptom-object	240
treatment	-583
trouble	-369
unwell	-429
vital	308`,
    'heading': `#	186
, #	197
- #	296
: notes	-194
<benefit>	427
<body>	286
<body> <product>	345
<buyer>	141
<buyer> <rave>	154
<condition>	-153
<device>	210
<expertise>	207
<exposure>	-205
<form>	357
<form> ,	158
<harm>	-201
<health>	256
<hype> it	-170
<hypes>	-188
<performance>	-146
<person>	34
<person> do	-114
<person> tried	-221
<product>	297
<product> ,	461
<pseudo>	168
<raises>	158
<staff>	208
<time>	-240
<treatment>	98
<treatment> at	133
?	-195
a <body>	-151
a <condition>	-194
a <product>	-230
a glance	142
a word	255
about	153
again	-201
and what	205
at a	138
before	-130
before <person>	-124
big	217
bring	258
choose	115
compare	352
costs	-145
desk	-127
did	213
faq	127
first	-60
five	184
for <person>	232
for me	223
get	-231
glance	142
go	-140
happened	176
helps	-115
home	181
how	-222
how <person>	404
how to	-319
in the	-117
ingredients	215
it does	267
it's	249
know	-182
meet	159
more	121
never	-271
next	300
no	233
notes	-269
notes from	-203
numbers	140
nutrition	-134
one	142
post	-100
print	150
questions	-133
say	-246
shipping	134
small	400
small print	169
step	175
take the	178
the <body>	-144
the <device>	-237
the <product>	-366
the first	220
they do	211
thing	192
things	-267
things that	-123
through	-109
told	-166
tried	-221
us	220
use	-184
way	137
what	418
what <hype>	135
what <person>	-300
what it	453
what it's	249
what the	-230
what they	210
who	-139
why	260
why <buyer>	200
why <hype>	-140
why the	138
with a	288
word	255
word about	232`,
    'place': `alone	753
block-quote	372
cell	-525
ends-bare	-114
ends-full	79
ends-open	-267
faq	-361
first	268
in-aftercare	225
in-faq	-382
in-risk	292
instruction	226
item	437
lead-in	-268
long	235
middling	152
paragraph	454
plain	353
quotation	-78
shop	-205
title	-639
top	654
under-question	-520
very-short	-880`,
    'before': `company-voice	1607`,
  },
}
