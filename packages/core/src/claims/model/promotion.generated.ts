// Made by `pnpm train` from test/training and test/corpus; do not edit.

import type {ModelData} from './linear-model.ts'

export const PROMOTION_MODEL: ModelData = {
  bias: 1.746,
  strong: 1.3,
  weights: {
    'reason': `about-body	-572
benefit	-316
benefit-item	89
better	307
boast	80
brand	-166
buy-call	-117
call-ours	-168
call-phrase	259
command	109
complaint	-1043
contact-line	133
contrast	116
convenience	272
crowd	77
crowd-share	-415
deal	-206
defines	82
direction	238
disease	-87
emphatic	-410
endorsement	78
endorser	99
evidence	-103
exclaim	296
expertise	95
extreme	261
felt-change	-146
first-person	-546
fragment	-719
free-list	108
free-of	69
freebie	253
guarantee	-61
harm	-343
house-place	101
hype	-304
hype-phrase	91
hype-verb	-169
imperative	163
instruction	-361
item	-164
marker	236
measure	-273
named-expert	335
negated	239
nutrient-benefit	151
offer	128
plain-section	-269
product-noun	-288
proof	-143
provider	-107
pseudo	-437
quotation	842
ranking	415
rave	-446
remedy	-377
remedy-benefit	-208
remedy-hype	209
remedy-property	-66
reporting	-381
scarce	529
score	105
selling-section	-637
service-hours	995
share-says	121
signed-quote	550
speed	85
superlative	218
tally	132
telling-quote	-160
title	-225
verb-item	1018
versus	81
we-act	-199
you-promise	632`,
    'word': `%	98
10	-291
acne	86
added	187
adults	-113
age	-94
alcohol	-127
anti	102
antibiotics	-122
anyone	-106
area	265
arm	-86
asleep	149
attack	84
baby	-92
back	109
bacteria	-64
batteries	-65
battery	-76
beta	-91
better	-105
big	171
bleed	-121
blend	-64
bloating	-81
block	198
blood	-256
body	88
bone	-161
book	232
bottle	-98
bottles	-70
box	-98
brain	423
breathing	134
breathlessness	-66
burns	-131
c	125
calcium	-63
calf	-90
calm	-84
capsule	112
carries	363
carry	-90
cells	-75
certified	120
chair	-93
chance	102
claim	71
clinic	-206
clinics	132
comfort	73
company	-164
cpap	74
day	107
days	-497
decades	190
dentist	-238
dermatologist	-60
deserves	-96
device	-74
diabetes	-63
diet	-95
disease	-89
disks	95
dissolves	-255
doctor	-416
don't	-136
doses	-185
double	226
drop	-90
drowsy	82
drug	163
ears	-101
effect	-77
effects	206
everyone	-197
extract	76
extracts	-82
eyes	110
faces	-182
fall	82
falls	-66
families	160
family	109
fat	-166
fda	-132
feeds	-135
feel	-153
few	-142
figure	171
figures	-81
fingers	118
fire	102
firm	-84
first	86
flushes	-62
fog	203
follicles	161
food	-150
foot	-88
fortnight	-216
free	80
gas	-75
gentle	137
get	-61
gland	118
good	-124
grow	-65
grows	-103
growth	-87
gut	97
hairs	118
half	-268
hands	148
heal	-85
healing	-61
heals	101
healthy	133
heavy	-177
help	-90
herbal	-109
higher	-181
hormones	-141
hospital	163
hot	-269
hour	-103
hours	-306
hug	298
hurry	-144
i'm	-163
inflammatory	103
infusions	67
insomnia	150
interest	136
iris	69
isn't	157
itchy	-79
joint	-79
just	-148
kidneys	-69
knee	-156
knees	175
lab	-66
leaks	-199
legs	209
lens	-110
lentils	-69
lift	-203
lifting	-76
loss	-65
love	143
lower	-86
machine	-176
macula	73
magic	101
magnesium	96
magnet	-149
mask	111
medical	-86
medicine	-70
medicines	-89
meet	198
melatonin	153
melt	-74
melts	154
members	239
memory	-94
men	-89
minutes	120
money	-262
monitor	68
month	322
months	283
more	-154
mornings	123
most	-196
muscle	-88
my	166
natural	-320
nature's	190
neck	-150
nerve	-108
nerves	181
nights	173
no	203
nobody	133
noise	154
nurse	-188
nurses	189
oats	-57
oestrogen	114
off	76
office	-169
often	-67
ointment	-87
once	-141
one	-122
operation	-82
orders	-209
ordinary	-157
others	67
ovaries	77
over	-118
oxygen	-59
pain	-137
parents	116
patch	-112
people	-695
percent	-173
perfect	-195
periods	-147
pharmacist	85
pharmacy	70
pill	108
plan	-65
plans	-175
pouch	-89
practice	194
pregnancy	-78
prescription	262
pressure	-156
price	152
product	-108
products	-98
professional	-154
program	120
proteins	130
pulse	-91
pump	181
raised	-105
rate	116
readers	102
redness	156
refund	78
relief	-71
results	184
save	146
scans	-66
scar	216
see	167
shoes	-257
shop	-119
shoulder	86
shoulders	77
side	201
sleepy	86
softgels	194
some	-237
someone	145
staff	-63
stars	197
stiff	94
stitches	-65
stomach	98
strength	-89
studies	-107
sugar	-86
support	159
supports	212
switched	-91
tablets	69
team	72
teeth	-232
tell	178
temperature	-106
test	88
third	232
tired	139
tissue	-152
toddlers	153
toe	135
tongue	-72
tooth	-109
treat	132
trial	69
trouble	101
tub	240
tube	59
tubes	-67
up	496
use	73
users	118
virus	117
vision	131
wakes	255
we're	58
week	-58
weeks	-147
weight	-384
what	-131
where	107
while	94
woman	94
women	144
works	-199
worry	-104
wrap	177
year	-169
years	-82
yellow	-79
you'll	289
you're	396
you've	160
zaps	84
zinc	-73`,
    'run': `!	349
! "	137
" -	-211
" .	-73
" <body>	141
" <endorse>	-119
" <hypes>	188
" <hypes> <condition>	165
" <person>	153
" <proof>	-121
" he	-199
" it	-66
" says	76
" she	135
" the	-172
#	-221
# "	65
# , the	109
# -	-192
# - <time>	-120
# :	187
# : #	-68
# <buyer>	-84
# <health>	156
# <offer>	-106
# <percent> off	100
# <time>	-332
# <time> ,	-66
# <time> of	-81
# cm	163
# for	282
# g	-76
# in	-189
# in #	-111
# in <rave>	-61
# mg	-131
# miles	131
# ml	-107
# on	-197
# or	-129
# p	-143
# p .	-143
# pounds	212
# to	-314
# to #	-106
$ # ,	113
$ # .	301
$ # <offer>	-106
&	307
( #	-105
( # <percent>	-99
, "	338
, " he	-199
, " says	76
, " she	135
, #	-116
, <body>	-161
, <guarantee>	148
, <harm>	-103
, <harm> and	109
, <harm> or	-97
, <hypes>	-139
, <offer>	218
, <performance>	149
, <performance> and	143
, <person>	241
, <raises>	120
, <rave>	154
, <remedy>	-149
, <remedy> and	-110
, <time>	-149
, <unwell>	-117
, a	279
, a <remedy>	203
, all	92
, although	-85
, and	227
, and <person>	325
, and a	-151
, and it	164
, and so	-88
, and the	72
, and this	156
, as	77
, at	-106
, because	-117
, but	-144
, but <person>	-62
, can	-80
, fewer	-96
, fewer than	-96
, if	-131
, in	141
, in the	-97
, it	116
, like	110
, no	173
, on	-76
, on the	-67
, one	-332
, or	-127
, or <person>	80
, or a	75
, our	308
, since	-87
, so <person>	-112
, so that	-66
, that	116
, the <body>	-175
, there is	73
, though	-107
, who	220
, with	128
, with a	75
, zero	84
- <body>	219
- <offer>	113
- <time> <offer>	83
- to	114
- to -	118
- up	67
. "	747
. " -	-335
. )	-63
. ,	-75
. example	172
. m	-124
. m .	-124
. ￼	112
: #	130
: the	106
; <person>	-70
; they	131
<ails>	167
<ails> ,	-77
<beauty>	286
<beauty> ,	105
<beauty> .	102
<beauty> <performance>	-81
<beauty> are	145
<beauty> is	-64
<benefit>	269
<benefit> ,	96
<benefit> <health>	163
<body>	375
<body> "	-95
<body> ,	-148
<body> , and	-107
<body> , the	-146
<body> -	210
<body> .	-386
<body> <harm>	-140
<body> <person>	106
<body> <provider>	82
<body> <provider> ,	117
<body> <staff>	167
<body> and	-135
<body> can	-125
<body> for	89
<body> in	286
<body> is	-91
<body> may	-84
<body> on	313
<body> or	-88
<body> that	-81
<body> the	116
<brand>	-166
<brand> <provider>	-219
<buy>	-117
<buy> .	-164
<buyer>	165
<buyer> ,	-107
<buyer> .	-285
<buyer> describe	135
<buyer> have	-159
<buyer> in	-98
<buyer> over	-86
<buyer> who	-178
<buyer> who have	-91
<condition>	-506
<condition> , <harm>	116
<condition> .	-143
<condition> <pathogen>	175
<condition> in	102
<condition> is	-72
<condition> that	-96
<contra>	-243
<contra> the	152
<convenience>	253
<convenience> ,	232
<convenience> .	105
<deal> for	63
<device>	-86
<device> ,	157
<device> .	-202
<device> are	-82
<device> is	91
<device> that	-84
<drug>	-248
<drug> ,	-153
<drug> -	220
<drug> .	-267
<drug> <body>	141
<drug> <person>	98
<drug> are	110
<drug> for	-108
<drug> two	67
<drug> with	-89
<endorse>	225
<endorse> <staff>	161
<evidence>	-111
<evidence> .	-78
<expertise>	95
<exposure>	-254
<exposure> ,	-237
<exposure> .	-62
<form> that	131
<form> with	201
<guarantee>	-235
<guarantee> "	-77
<guarantee> ,	168
<guarantee> .	79
<guarantee> <body>	-159
<harm>	-241
<harm> ,	93
<harm> , <harm>	-118
<harm> , so	-101
<harm> after	-109
<harm> and <harm>	-65
<harm> are	-90
<harm> before	74
<harm> has	187
<harm> or	-127
<harm> or a	-71
<harm> that	-141
<harmful>	182
<harms>	-209
<health>	279
<health> ,	66
<health> .	228
<health> <guarantee>	-58
<health> and	276
<health> and <health>	141
<health> at	-81
<health> for	137
<health> is	-117
<health> on	104
<health> without	-135
<hype>	99
<hype> <person>	-90
<hype> <staff>	63
<hypes>	567
<hypes> .	-113
<hypes> <condition>	165
<hypes> <unwell>	110
<hypes> <unwell> <body>	109
<hypes> a	70
<hypes> and	-239
<hypes> at	-111
<hypes> every	-144
<hypes> in	-114
<hypes> it	73
<hypes> the	183
<hypes> the <body>	126
<interact>	100
<likelier>	-131
<likelihood>	299
<likelihood> .	331
<likelihood> of	-81
<lowers>	-323
<lowers> from	121
<natural>	-73
<natural> ,	-148
<offer>	406
<offer> ,	221
<offer> .	379
<offer> on	83
<pathogen> and	-86
<percent> of <buyer>	-184
<performance>	54
<performance> ,	115
<performance> .	-191
<performance> and	136
<person>	-146
<person> #	-75
<person> ;	-104
<person> <body>	-68
<person> <buyer>	-123
<person> <contra>	-139
<person> <harm>	-105
<person> <hypes>	-77
<person> <performance>	-108
<person> <person>	-132
<person> <product>	-64
<person> a	231
<person> can	389
<person> can wear	111
<person> choose	195
<person> feel	-85
<person> got	-142
<person> had	-90
<person> have	-258
<person> in	106
<person> is	-204
<person> know	-77
<person> lose	-115
<person> may	-87
<person> need	112
<person> never	-204
<person> not	-131
<person> not a	-137
<person> of	-123
<person> out	-86
<person> under	-208
<person> under #	-208
<person> use	-69
<person> want	81
<person> want to	92
<person> was	207
<person> went	-134
<person> who	230
<person> with	-76
<pregnancy> .	-77
<product>	238
<product> :	-68
<product> and	147
<provider> ,	79
<provider> and	-67
<provider> has	-104
<pseudo>	-228
<pseudo> ,	-149
<pseudo> .	-159
<raises>	361
<raises> #	208
<raises> <body>	-153
<raises> on	-84
<raises> the number	-71
<rave>	-262
<rave> ,	-198
<rave> and	140
<rave> it	98
<rave> mg	-72
<remedy>	-124
<remedy> ,	-238
<remedy> .	-216
<remedy> <remedy>	143
<remedy> and	378
<remedy> and <remedy>	175
<remedy> can	-68
<remedy> for	-76
<remedy> has	-96
<remedy> have	-67
<remedy> is	-161
<remedy> is a	-73
<reporting>	-332
<safe>	-270
<safe> .	-89
<staff>	231
<staff> ,	-222
<staff> .	-62
<staff> and	155
<staff> can	-126
<staff> if	-107
<staff> if <person>	-105
<staff> will	109
<superlative>	169
<superlative> .	184
<superlative> in	219
<symptom>	91
<symptom> and	182
<time> #	212
<time> ,	-214
<time> .	-507
<time> ;	-102
<time> <offer>	83
<time> <time>	76
<time> a	248
<time> a <time>	118
<time> after	-66
<time> before	-90
<time> in a	-56
<time> is	-64
<time> later	151
<time> of	75
<time> or	-192
<time> or <time>	-61
<time> to	176
<time> with	99
<time> ￼	204
<time> ￼ .	204
<treatment>	-189
<treatment> ,	185
<treatment> , the	71
<treatment> find	-59
<treatment> for	-83
<treatment> in	-69
<unwell>	-206
<unwell> ,	-144
<unwell> , <unwell>	-100
<unwell> .	-145
<unwell> <beauty>	-73
<unwell> <body>	413
<unwell> <body> .	-76
<unwell> <time>	-67
<unwell> by	-97
<unwell> on	-157
<unwell> or	-246
<vital>	-419
<vital> ,	-148
<warning> the	87
_	-61
a #	66
a # -	79
a <body>	-131
a <buyer>	-248
a <condition>	-99
a <device>	-187
a <drug>	-145
a <evidence>	180
a <harm>	92
a <hypes>	303
a <likelihood>	203
a <natural>	-71
a <person>	79
a <person> <time>	-95
a <product> .	-98
a <provider>	-207
a <remedy>	157
a <staff>	-447
a <staff> ,	-167
a <staff> .	-83
a <staff> if	-105
a <time>	-431
a <time> .	-139
a <treatment>	-140
a <unwell> <body>	126
a <vital>	-147
a bit	-209
a fifth	186
a good	-80
a single	143
a small	-144
a soft	93
a thick	-88
a time	-152
a warm	122
about	-447
about #	-114
about # in	-65
about one	-106
achterberg	95
across	143
across the	155
advice	-170
after	79
after #	-91
after # <time>	-68
after <treatment>	68
after a	-150
afternoon	-100
again	306
again .	171
against	164
ahead	-117
all	-77
all .	80
all in	98
alone .	-115
already	186
also	-204
although	-97
altogether	130
ambulance	-106
among	-82
amount	-80
an <drug>	64
an <pathogen>	89
an <treatment>	154
and ,	129
and <body>	-202
and <harm>	-107
and <health> .	88
and <hype>	69
and <performance>	113
and <person>	83
and <remedy>	109
and an	-113
and every	73
and in	-84
and it	242
and it's	62
and keep	-86
and my	140
and no	72
and sends	156
and so	103
and the <product>	-235
and then	-95
and this	156
and we'll	71
and what	-121
another	71
answer .	153
answers	-130
any	-199
any other	132
approved	170
are not	-141
are the	278
around	-153
as "	-95
as <person>	-101
as directed	116
as the	-100
as they	-96
as well	-78
as well .	-64
ask	-128
asked	241
at <health>	-169
at a	-251
at a time	-152
at all	-67
at all .	-87
at least	-79
at one	-84
at the	340
at the <body>	162
auditory	136
available	120
average	204
away	201
b	-88
bamboo	247
banned	85
base	124
batch	160
bathroom	174
beam	82
becomes	132
bedtime	120
bedtime .	117
been	-157
been reported	-72
before <person>	119
before they	83
beforehand	-131
beforehand .	-130
begin	88
behind	-236
behind it	-125
behind the	-87
beneath	86
better	-125
better .	-61
between	-61
billing	-119
birth	177
bit	-213
blue	80
board	186
both	-152
bright	72
bring	-106
build	-79
built	187
bus	285
but	-178
but <person>	-62
button	124
by #	-103
by <person>	-110
by <time>	-132
by about	-71
by an	195
by itself	-75
by itself .	-62
by the	436
c	-135
calls	104
calls it	234
came	-298
can be	-90
can look	-102
can wear	111
cannot	139
care	-101
changes	-96
changing	-95
check	-117
check the	-61
checks	-102
choice	-103
choose	138
class	-98
clean	-103
cleared	-109
close	-77
cm	163
coast	77
code	240
coffee	77
collect	75
come	245
come and	188
come in	299
come to	-68
comes	-80
control	-65
core	84
cost	280
could	83
countries	133
counts	-76
county	108
cup	163
dark	-99
deep	136
describe	209
desk .	73
did	-125
differ	100
directed	115
distance	-75
do .	91
does not	-128
does the	180
doesn't	294
don't	172
door	72
door .	80
dr	382
dr .	239
drink	-78
drinks	-224
drugstore	126
during	-79
each <time>	-92
each <time> .	-86
each of	127
early	162
eat	-162
eight	245
eight <time>	100
either	-74
eleven	203
else	189
end	169
enough	-99
even	-63
ever	440
every	96
every #	-79
every <buyer>	111
every <time>	-110
everything	-120
example	172
explains	117
fast	105
faster	119
feel	131
feeling	116
fewer	-292
fewer than	-228
fifth	180
fifty	-110
fill	-66
find	334
finding	139
fine	151
finer	175
finish	93
first	361
first <time>	-69
five	-124
five <buyer>	-105
five <time>	-85
flat	102
follow	-101
food	-311
foods	-81
for .	327
for <buyer>	-86
for <condition>	-131
for <harm>	-81
for <harm> ,	-72
for <person>	170
for <person> .	-77
for a	-268
for seven	102
for the	-129
for two <time>	97
for your	104
for yourself	237
form	-118
forms	-74
forty	64
four	100
four <time>	178
fourteen	218
fourth	99
free	588
free .	236
free and	85
free of	214
friend	148
from #	-248
from <condition>	219
from a	115
from inside	235
from the	-215
from your	83
front	185
front desk	216
fuller	233
g	-81
gave	-93
get the	93
give	-139
given	-66
glue	-68
go	-348
go to	-239
goes	-163
going	76
got	-179
gp	-73
group	-136
group .	-68
groups	-88
guide	-61
had <harm>	-60
had to	69
has a	115
has been	-124
has to	-65
have a	-167
have it	-164
have no	-120
he was	72
heat	-117
held	107
help	150
her own	330
here	361
here .	-167
hers	198
herself	130
high	166
him	193
hold	-81
holds	-204
holds the	-123
hope	180
how	-161
how <person>	-123
i'd	-148
if	-257
in # <buyer>	-71
in # <time>	73
in .	291
in <person>	-100
in <rave>	-77
in <treatment>	89
in a	288
in a <evidence>	196
in about #	-77
in five	-83
in five <buyer>	-72
in it	151
in my	76
in one	403
in our	148
in the	-181
in the <body>	-126
in the <time>	-73
in the first	-68
in the room	-111
in tiny	-212
in two	93
in which	-95
in your	149
included	-105
included .	-167
inside .	220
inside the	-104
instead	86
instead of	154
into	289
is #	-149
is <harmful>	-101
is <performance>	-105
is <raises>	175
is <safe>	-71
is <safe> .	-70
is a	-265
is free	-72
is in	97
is no	-74
is not	-159
is the	426
is to	-111
is where	154
it ,	205
it , "	183
it <contra>	155
it <hypes>	262
it <raises>	-78
it as	-92
it as a	-80
it at	59
it does	-71
it doesn't	114
it for	281
it has	214
it may	-75
it on	-85
it out	171
it out ,	187
it stops	90
it the	514
it with	149
it's	572
its own	-117
itself	-141
itself .	-62
jelly	-119
just	384
keep	-385
keep <person>	-72
keeps	375
kinder	116
know	-134
know .	157
known	-102
knows	106
label	-73
large	-65
last	269
last <time>	145
late	-181
later	117
later .	-125
law	-112
layer	-72
layer of	-118
layers	-75
leaflet	-81
least	-79
leave	-267
leave the	-70
led	170
led to	171
left	222
less	-141
less than	94
lets	190
lid	136
lie	-105
life	95
lifetime	116
light	142
lighter	88
like	423
like <person>	197
like a	95
line	-117
liquid	-100
list	-104
little	197
live	129
lives	110
load	62
local	90
locked	73
longer	88
longer .	-73
longest	117
look alike	-67
looked	73
loose	-74
lose <health>	-201
lost	-105
low	-143
low .	-71
lunch	164
m	-124
m .	-124
made	-217
make	-89
make <person>	-75
makers	224
makes	220
makes it	198
makeup	91
market	137
match	135
matters	125
may be	-176
may help	198
meet	-74
messages	-82
mg	-202
mild	-81
miles	131
milk	185
mine	-106
mirror	156
miss	80
ml	-122
money	155
more	401
more .	297
more <body>	100
more than #	79
morning	119
mr	173
my <body>	-262
my <body> .	-204
my <product>	-78
names	192
national	131
nearly	-64
need to	-65
needs	-110
never	-243
next	-159
next <time>	-106
next to	-78
nine	136
nine <time>	83
no	-76
no <harm>	265
no <harm> ,	271
none	-99
normal	129
not a	-66
not a <staff>	-137
nothing .	-61
nothing in	-135
nothing is	-94
now	314
nowhere	105
nudges	99
numbers	208
oat	-85
of #	125
of <body>	-130
of <buyer>	-216
of <buyer> have	-67
of <condition>	-89
of <harm>	-68
of <hypes>	-80
of <product>	198
of all	-90
of every	-165
of his	291
of it	-113
of the <body>	-169
of this	80
of your	71
of your <body>	150
off	161
off .	248
off and	-133
offer	-108
often	-193
oil	-105
old	58
on <body>	126
on a	70
on each	92
on for	135
on one	-88
on the	89
on the <body>	-67
on to	65
on your	-77
once	155
one	-110
one .	-117
one <person>	-66
one for	-122
one in	62
one side	-99
one thing	-148
one thing at	-148
one to	119
ones	-181
online	-78
only	-196
open	-83
or <harm>	-85
or <person>	79
or <time>	-61
or a	-65
or more	-134
or two	-94
other	-56
other <body>	69
otherwise	-116
our <staff>	166
ours	-94
out	60
out ,	232
out .	-70
out in	76
out of	-64
out of the	-162
over	312
over #	134
over eight	140
over eight <time>	140
over the	128
own	671
p	-160
p .	-160
p . m	-158
pads	-124
parcel	-311
parking	-92
parking behind	-79
parking behind the	-79
part	-154
part .	-79
passes	228
past	-110
pay	262
payments	136
pepper	74
per	-137
permanent	-145
permanent .	-116
phone	-267
pink	156
places	-72
plain	-74
plant	-63
please	-86
post	-153
posted	-93
pot	-71
pot .	-71
pounds	121
price	180
print	-232
private	62
pulses	225
purple	92
puts	94
putting	-62
quiet	331
rated	121
rather	72
rather than	-89
re	65
re -	65
reach	169
reach for	84
real	-87
reason	146
recover	70
recycling	-64
regular	113
reported	-105
reserve	103
result	80
result .	-62
result is	142
returns	-198
rhythm	65
room	-168
room ,	80
rooms	157
roughly	-150
row	146
rule	-82
run	75
said	-91
same	-73
saw	-196
say that	-114
says	-212
says .	109
scanner	-72
school	62
screens	75
season	151
see	-239
see a	-68
seen	-308
seldom	-93
sellers	-78
send	356
sends	142
sessions	129
set	68
seven	73
seven <time>	154
several	-150
short	-138
should	-128
should be	-191
side	-119
simple	-70
simply	-94
since	120
since #	144
since # .	91
single	150
sip	87
site	-164
six	-222
six <time>	-105
six <time> .	-74
size	-136
sleeping	111
slips	171
small	-335
smarter	407
so	216
so <person>	-71
soak	106
soft	194
something	129
sometimes	125
speak	235
spend	76
spent	174
spread	184
stand	342
standard	-65
starting	78
starts	103
states	-143
states .	-134
stay	-69
step	68
still	-69
stir	67
stop	-134
stopped	-86
story	133
straight	88
strap	-66
stray	188
stubborn	165
subscribe	72
such	-212
such as	-171
sudden	-98
sunday	403
swim	-124
switches	164
table	-105
take	-174
take two	-65
takes	289
takes a	174
takes it	76
tea	113
tea and	132
tell	-234
tells	114
ten	-106
ten <time> ,	110
tested	149
than that	-86
thank	61
thank <person>	-90
that <health>	-97
that <hypes>	192
that <hypes> the	110
that <person>	-217
that a	-137
that is	-74
that it	112
the <body>	-570
the <body> .	-156
the <body> and	-171
the <body> for	130
the <brand>	72
the <buyer>	170
the <device>	-143
the <drug>	155
the <form>	106
the <health>	78
the <hypes>	-107
the <likelihood>	-99
the <lowers>	-136
the <person>	238
the <product>	-219
the <product> .	-65
the <provider>	-158
the <staff>	-198
the <superlative>	298
the <time> <time>	76
the <treatment>	-204
the <vital>	-64
the base	130
the first	131
the first <time>	-79
the form	-111
the front	109
the last	153
the law	-99
the longest	120
the market	137
the number	-162
the one	159
the other <body>	69
the result	203
the result is	210
the room	-111
the same	-187
the surface	-59
the two	-62
them	-178
them .	-108
themselves	170
themselves .	130
then	-85
there	-126
there is	-85
there is no	-72
there's	155
these	-93
they <hypes>	-66
they are	-63
thick	-103
thick ,	-88
thin	-111
thing	-175
thing at	-148
thing at a	-148
this .	-158
this is	111
though	-107
three .	-101
three <time>	-88
through a	-79
through the	136
through the <beauty>	68
throw	223
thursday	108
till	-199
time	-231
times	170
tiny	-234
to #	-123
to # <percent>	-82
to -	74
to <body>	88
to <exposure>	-69
to <exposure> .	-66
to <harm>	201
to <hype>	-85
to <hypes>	-97
to <raises>	120
to do	79
to finish	107
to make	-71
to say	-150
to the	61
to your	93
to your <body>	73
too	-69
took part	-66
touch	226
tour	192
train	110
training	185
travel	93
trio	187
trust	73
try	-202
turn	-118
twelve	159
twenty	125
twice	-86
twice a	-69
twice a <time>	-69
two	-199
two in	-99
two of	-69
under	186
under # .	-109
unlike	80
until	-187
until #	-206
up	-301
up ,	-85
up on	118
up to	-232
up to #	-159
us	-109
use	417
use ,	156
use .	-62
use it	136
used	-93
usual	-72
usually	-88
valley	74
vanish	130
wait	-167
waiting	64
walk	-92
walk out	132
wall	-99
wall .	-76
ward	149
warm	90
wash	111
watch	177
water .	-76
water and	-63
wave	130
we'll	196
website	-68
weekend	326
weekend .	326
welcome	70
well	-146
well .	-79
went	-88
what	124
what <person>	-67
what a	296
what it	-67
wheat	-74
when	-305
when <person>	-229
when the	-103
where	480
whether <person>	95
which	-132
while <person>	-69
whisper	116
who	303
whole	-131
whose	230
whose <body>	124
why	-90
winter	317
with #	92
with <condition>	-73
with <drug>	-67
with <harm>	-118
with <harm> .	-111
with <person>	-66
with the <body>	65
with your	80
within	-141
within #	72
within # <time>	-68
without	83
won't	366
work	91
working	109
world	96
would	347
wrote	-86
yes	180
yes ,	219
young	87
your <body>	122
your <body> ,	-189
your <body> .	127
your <drug>	63
your <health>	-102
your <product>	-153
your <staff>	62
your first	101
your own	-125
yours	108
yourself	155
zero	542
zero <harm>	286
·	-345
· #	-109
★	-184
★ ★	-104
★ ★ ☆	-188
★ ☆	-268
★ ☆ ☆	-268
☆	-268
☆ "	-211
☆ ☆	-268
☆ ☆ "	-211
☆ ☆ ☆	-156
￼	180
￼ .	93`,
    'class': `ail-verb	-296
ailment	-141
ask-verb	-279
beauty-object	516
benefit-verb	132
better-word	307
body-part	-150
buy-call	-117
buyer-noun	309
call-phrase	259
cause-verb	-120
complaint	81
condition	-415
contra	-243
convenience	272
deal	-148
device	-282
drug	-252
endorse-phrase	78
evidence-report	-260
expertise	95
exposure	-370
guarantee	-127
harm	-329
harm-verb	-452
harmful	158
health-object	161
hype-phrase	91
if-word	470
interact-cue	96
likelier	-131
likelihood	279
link-verb	84
lower-verb	-348
neutral-advice	-243
nutrient	-177
occur-verb	417
offer	128
product-noun	-288
proof-puff	-143
provider-noun	-107
pseudo	-174
raise-verb	263
rave	-254
reporting	-362
risk-tone	-262
shift-verb	-167
side-effect	186
staff-noun	131
suffer-verb	73
superlative	176
supplement	-214
supplement-noun	-77
symptom-object	475
time-unit	-145
treatment	-327
trouble	-358
unwell	-365
vital	101`,
    'heading': `# -	-71
, #	179
- #	104
<benefit>	375
<body>	122
<buy>	-93
<condition>	115
<condition> ?	70
<device>	-123
<form>	312
<health>	241
<person>	90
<product>	185
<provider>	96
<rave>	-171
<red-flag>	76
<remedy>	140
<reporting>	103
<side-effect>	-87
<staff>	189
<time>	-89
<treatment>	132
<unwell>	-134
a glance	108
about	-113
afterwards	-150
and what	216
at a	108
come	93
does it	80
first	-130
found	102
g	119
get	-309
getting	-111
glance	108
go	-74
happens	71
home	131
how <person>	268
how to	-142
ingredients	216
know	-62
my	-77
next	284
nutrition	-59
on the	62
problems	-100
questions	-129
reading	-70
say	-85
the <body>	-74
the <product>	-93
the <time>	65
things	-110
us	111
use	-67
what	434
what <person>	-88
what happens	72
what the	-94
what's	-75
why the	173`,
    'place': `aftercare	-145
alone	373
announced	-492
benefit	70
block-quote	181
cell	-443
ends-bare	-300
ends-full	-662
ends-open	-71
faq	-744
first	171
in-faq	-568
in-risk	170
item	305
lead-in	-72
long	303
middling	-275
paragraph	-563
plain	-142
quotation	-100
risk	-106
shop	124
short	-252
speaker	-81
title	-300
top	637
under-question	-554
very-short	-814`,
    'before': `company-voice	385`,
  },
}
