/** Colours and type: system fonts; text and marks keep 4.5:1 or more on their ground in both schemes. */
const BASE = `
:root{color-scheme:light dark;
--ground:#fbfaf8;--paper:#fff;--ink:#1c2126;--soft:#565f68;--line:#dcd9d3;--link:#0b5394;
--stop:#a3161a;--warn:#7d4e00;--note:#2f5573;--good:#1f6138;
--rung0:#fde3df;--rung1:#fbefcf;--rung2:#e3f1e4;--flag:#f3e6f5;--stampbg:#5b1a6b;--stampink:#fff}
@media (prefers-color-scheme:dark){:root{
--ground:#14171a;--paper:#1b1f23;--ink:#e6e4df;--soft:#a7adb3;--line:#373d43;--link:#8ec1f2;
--stop:#ff9d94;--warn:#ecc06c;--note:#9cc8ea;--good:#93d3a7;
--rung0:#4d2321;--rung1:#463813;--rung2:#1f3d29;--flag:#40294a;--stampbg:#e4c4ee;--stampink:#2a0b33}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
header,nav,main,footer{max-width:84rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
header{padding-top:clamp(1.5rem,4vw,3.5rem)}
h1{font-size:clamp(1.7rem,3.4vw,2.4rem);line-height:1.2;letter-spacing:-.015em;margin:0 0 1.2rem;font-weight:650}
h2{font-size:1.4rem;line-height:1.3;letter-spacing:-.01em;margin:0 0 1rem;font-weight:650}
h3{font-size:1.12rem;line-height:1.35;margin:1.8rem 0 .5rem;font-weight:650}
h4{font-size:.88rem;margin:0 0 .3rem;font-weight:650}
p{margin:.4rem 0 .8rem;max-width:46rem}
ul,ol{padding-left:1.3rem}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
a:target,.note:target,li:target,p:target{outline:2px solid var(--link);outline-offset:4px;border-radius:2px}
small{display:block;color:var(--soft);font-size:.84em;line-height:1.45}
code{font:.86em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:2}
header dl{display:flex;flex-wrap:wrap;gap:.7rem 2.2rem;margin:0 0 1.2rem}
header dt{color:var(--soft);font-size:.8rem}header dd{margin:0;overflow-wrap:anywhere;font-weight:550;font-variant-numeric:tabular-nums}
.clearance,footer p{color:var(--soft);font-size:.92rem}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;padding:.8rem 0;margin:1rem 0 0;border:solid var(--line);border-width:1px 0}
nav a{text-decoration:none;display:inline-block;padding:.25rem 0}nav a:hover{text-decoration:underline}
main>section{margin:clamp(2.2rem,5vw,3.6rem) 0 0}
footer{padding-top:1rem;padding-bottom:3rem;margin-top:3.5rem}footer p{border-top:1px solid var(--line);padding-top:1rem;max-width:none}
.stamp{display:inline-block;background:var(--stampbg);color:var(--stampink);font-size:.68rem;letter-spacing:.09em;font-weight:700;padding:.12rem .45rem;border-radius:2px;vertical-align:.12em;line-height:1.4}
.stamp.retracted{background:var(--stop);color:var(--paper)}
.banner{border:1px solid var(--stampbg);border-left-width:5px;padding:.6rem .9rem;background:var(--paper)}
.verdict{font-size:1.2rem;font-weight:600;margin-bottom:.2rem}.verdict.stop{color:var(--stop)}.verdict.calm{color:var(--good)}
.level{font-weight:650}.level.error{color:var(--stop)}.level.warning{color:var(--warn)}.level.info{color:var(--note)}.level.waived,.weak{color:var(--soft)}
.blockers{list-style:none;padding:0;margin:.4rem 0 1rem}
.blockers li{padding:.55rem 0;border-top:1px solid var(--line);max-width:60rem}
.place{display:inline-block;margin-right:.6rem;font-variant-numeric:tabular-nums;color:var(--soft)}a.place{color:var(--link)}
`

const TABLES = `
table{border-collapse:collapse;width:100%;background:var(--paper);font-size:.88rem;line-height:1.5}
th,td{text-align:left;vertical-align:top;padding:.6rem .7rem;border-bottom:1px solid var(--line)}
thead th{font-size:.8rem;font-weight:650;color:var(--soft);border-bottom:2px solid var(--line);background:var(--paper)}
tbody th{font-weight:600;white-space:nowrap}
td{overflow-wrap:anywhere}#waivers td{overflow-wrap:break-word}
.tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1.5rem 2.5rem;align-items:start}
.counts td,.counts thead th:not(:first-child){text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.matrix table{table-layout:fixed}
.matrix th:nth-child(1){width:3.8rem}.matrix th:nth-child(2){width:15%}.matrix th:nth-child(3){width:24%}.matrix th:nth-child(4){width:10%}
.matrix th:nth-child(5){width:13%}.matrix th:nth-child(7){width:13%}.sources{font-size:.92em;margin-top:.25rem}.matrix td .path{overflow-wrap:anywhere}
.matrix .is-pass small{display:none}
.matrix thead th{overflow-wrap:normal}
.matrix td>div+div{margin-top:.5rem}
.filter{border:0;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;font-size:.92rem}
.filter legend{float:left;color:var(--soft);padding:0;margin-right:.2rem}
.filter label{display:inline-flex;gap:.4rem;align-items:center;padding:.15rem 0}
@media screen{
.matrix:has(#show-uncited:checked) tbody tr:not(.uncited),.matrix:has(#show-open:checked) tbody tr:not(.open),.matrix:has(#show-rest:checked) tbody tr:not(.rest){display:none}
}
.checks{list-style:none;padding:0;margin:.3rem 0 0}
.checks li{margin:0 0 .2rem}.checks b{font-weight:550}
.is-pass,.is-attested{color:var(--good)}.is-fail{color:var(--stop)}.is-unknown,.is-not-applicable{color:var(--soft)}
.rung{display:inline-block;padding:.02rem .45rem;border-radius:2px;background:var(--rung2);color:var(--ink);font-size:.94em}.rung.rung-0{background:var(--rung0)}.rung.rung-1{background:var(--rung1)}
.fault{color:var(--stop)}
.note q{display:block;margin:.15rem 0}.proof-quoted{color:var(--good)}
`

const PAGES = `
article{margin:1.5rem 0 3rem;padding:clamp(1rem,2.5vw,2rem);background:var(--paper);border:1px solid var(--line);border-radius:4px}
article h3{margin-top:0;font-size:1.25rem}
article.made-up{border-color:var(--stampbg);border-top-width:4px}
.path{color:var(--soft);margin:0 0 .3rem;font-size:.92rem}.status{margin-left:.5rem;border:1px solid var(--line);border-radius:2px;padding:.05rem .4rem}
.judged{color:var(--soft);font-size:.92rem}
.page-text{margin-top:1.2rem}
.block{display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem 2.5rem;padding:.5rem 0}
.text{white-space:pre-wrap;overflow-wrap:anywhere;max-width:42rem;line-height:1.75}
.text.heading{font-weight:650;margin-top:.6rem}
.text.verbatim{font:.84rem/1.75 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft)}.text.verbatim mark{color:var(--ink)}
@media (min-width:60rem){.block{grid-template-columns:minmax(0,1fr) minmax(18rem,26rem)}.text{padding-right:.5rem}}
mark{color:inherit;background:none;padding:.1em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;text-decoration:underline;text-decoration-thickness:1.5px;text-underline-offset:.28em}
mark.finding{background:var(--flag);text-decoration-style:wavy;text-decoration-thickness:1px}
mark.claim{background:var(--rung2)}mark.rung-1{background:var(--rung1)}mark.rung-0{background:var(--rung0)}
mark.kind-duration{text-decoration-style:solid}mark.kind-percentage{text-decoration-style:double}mark.kind-risk{text-decoration-style:dashed}mark.kind-promotional{text-decoration-style:dotted}
.number{font:600 .7rem/1 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;vertical-align:.5em;margin:0 .12rem;padding:.1rem .28rem;border:1px solid var(--line);border-radius:2px;background:var(--paper);text-decoration:none;white-space:nowrap}
.number .kind{font-weight:400;color:var(--soft)}
.notes{display:grid;gap:.7rem;align-content:start}
.note{border-left:3px solid var(--line);padding:.1rem 0 .1rem .9rem;font-size:.88rem;line-height:1.5}
.note p{margin:.35rem 0}.note .row{display:flex;gap:.5rem;margin:.35rem 0}
.note .checks{display:flex;flex-wrap:wrap;gap:.1rem .9rem;margin:.35rem 0}
.to-row{font-weight:400;margin-left:.4rem}
.key{color:var(--soft);margin-right:.3rem}
.said{padding-left:0}.fix{margin-top:.15rem}
.cues{color:var(--soft)}
.data{list-style:none;padding:0}.data li{padding:.5rem 0;border-top:1px solid var(--line)}.data code{display:block;color:var(--soft);white-space:pre-wrap;overflow-wrap:anywhere}
#references ol{padding-left:1.6rem}#references li{margin:0 0 .8rem;max-width:60rem;padding-left:.3rem}
.id{color:var(--soft);font-size:.86em;margin-left:.3rem}
details{margin:.6rem 0}summary{cursor:pointer;padding:.3rem 0}details ul{font-size:.92rem}
`

const NARROW = `
@media screen and (max-width:62rem){
.matrix table,.matrix tbody,.matrix tr,.matrix th,.matrix td,#waivers table,#waivers tbody,#waivers tr,#waivers th,#waivers td{display:block;width:auto!important}
.matrix thead,#waivers thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.matrix table,#waivers table{background:none}
.matrix tr,#waivers tr{background:var(--paper);border:1px solid var(--line);border-radius:4px;margin:0 0 1rem;padding:.5rem 1rem}
.matrix tbody th,.matrix td,#waivers tbody th,#waivers td{border:0;padding:.3rem 0;white-space:normal}
.matrix td::before,#waivers td::before{content:attr(data-label);display:block;color:var(--soft);font-size:.8rem}
.matrix td.empty,#waivers td.empty{display:none}
}
@media (max-width:30rem){.counts{overflow-x:auto}.counts th,.counts td{padding:.45rem .4rem}.counts table{font-size:.82rem}.counts tbody th{white-space:normal;overflow-wrap:anywhere}.counts td{white-space:nowrap}.note .row{display:block}}
`

const PRINT = `
@page{size:A4;margin:14mm}
@page wide{size:A4 landscape;margin:11mm}
@media print{
:root{--ground:#fff;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--link:#000;--stop:#8a0f13;--warn:#6b4300;--note:#264a66;--good:#17512d;--rung0:#fbe0dc;--rung1:#f8edcd;--rung2:#e4f0e5;--flag:#f1e6f3;--stampbg:#5b1a6b;--stampink:#fff}
body{font-size:10pt;line-height:1.45;-webkit-print-color-adjust:exact;print-color-adjust:exact}
header,nav,main,footer{max-width:none;padding:0}
nav,.skip,.filter,.to-row{display:none}
main>section{margin-top:9mm}
.matrix{page:wide;break-before:page;break-after:page;margin-top:0}
.matrix table{font-size:7.2pt;line-height:1.35}.matrix th,.matrix td{padding:1.2mm 1.4mm}
.matrix th:nth-child(1){width:12mm}
.stamp{font-size:6pt}#counts table{break-inside:avoid}
thead{display:table-header-group}tr,.note,.blockers li{break-inside:avoid}
h2,h3,h4{break-after:avoid}
article{border:0;border-top:1.5pt solid #000;border-radius:0;padding:4mm 0 0}
.block{grid-template-columns:minmax(0,1fr) 68mm;gap:2mm 6mm;padding:1mm 0}.text{line-height:1.55}
.note,table{font-size:8pt}
a{text-decoration:none}
details::details-content{content-visibility:visible;display:block;height:auto}
}
`

export const STYLE = (BASE + TABLES + PAGES + NARROW + PRINT).replace(/\n+/g, '\n')
