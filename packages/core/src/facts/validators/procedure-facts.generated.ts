// @ts-nocheck
// Made by `pnpm generate` from schemas/procedure-facts.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:facts:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","patternErrorMessage":"Write it in small letters, digits and hyphens, such as facet-joint-injection."},"title":{"type":"string"},"locale":{"type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$","patternErrorMessage":"Write a language tag such as en, en-GB or de-CH."},"fictional":{"type":"boolean"},"kind":{"enum":["procedure","drug","device","supplement","condition","test"]},"names":{"type":"object","properties":{"preferred":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"avoid":{"type":"array","items":{"type":"string"}},"confusable":{"type":"array","items":{"type":"object","properties":{"term":{"type":"string"},"note":{"type":"string"}},"additionalProperties":false,"required":["term"]}}},"additionalProperties":false},"codes":{"type":"array","items":{"type":"object","properties":{"system":{"enum":["mesh","snomed","icd-10","icd-11","cpt","opcs","wikidata"]},"code":{"type":"string"},"display":{"type":"string"},"checkedOn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."}},"additionalProperties":false,"required":["system","code"]}},"bodySites":{"type":"array","items":{"type":"string"}},"procedureType":{"enum":["noninvasive","percutaneous","surgical"]},"approval":{"type":"array","items":{"type":"object","properties":{"region":{"type":"string"},"status":{"enum":["approved","off-label","unlicensed","withdrawn"]},"scope":{"type":"string"},"evidence":{"$ref":"#/$defs/evidenceList"}},"additionalProperties":false,"required":["region","status"]}},"purpose":{"type":"array","items":{"enum":["diagnostic","therapeutic"]}},"quantities":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"subject":{"type":"string"},"role":{"enum":["duration","onset","interval","limit","length-of-procedure","recovery","dose"]},"value":{"$ref":"#/$defs/quantity"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","value"]}},"outcomes":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"subject":{"type":"string"},"outcome":{"type":"string"},"value":{"$ref":"#/$defs/value"},"timepoint":{"$ref":"#/$defs/quantity"},"comparator":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","value"]}},"risks":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"seriousness":{"$ref":"#/$defs/seriousness"},"onset":{"$ref":"#/$defs/quantity"},"frequency":{"$ref":"#/$defs/value"},"frequencyBand":{"enum":["very-common","common","uncommon","rare","very-rare","unknown"]},"mustState":{"type":"boolean"},"reversible":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name","seriousness"]}},"contraindications":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"strength":{"enum":["absolute","relative"]},"seriousness":{"$ref":"#/$defs/seriousness"},"mustState":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name"]}},"cautions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"strength":{"enum":["absolute","relative"]},"seriousness":{"$ref":"#/$defs/seriousness"},"mustState":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name"]}},"interactions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"strength":{"enum":["absolute","relative"]},"seriousness":{"$ref":"#/$defs/seriousness"},"mustState":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name"]}},"redFlags":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"sign":{"type":"string"},"action":{"type":"string"},"urgency":{"enum":["emergency","urgent","soon"]},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","sign","action","urgency"]}},"preparation":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"instruction":{"type":"string"},"value":{"$ref":"#/$defs/quantity"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["instruction"]}},"aftercare":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"instruction":{"type":"string"},"value":{"$ref":"#/$defs/quantity"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["instruction"]}},"alternatives":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["name"]}},"ifUntreated":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"says":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["says"]}},"guidance":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"body":{"type":"string"},"region":{"type":"string"},"position":{"enum":["for","conditional","against"]},"says":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["body","position"]}},"uncertainty":{"type":"array","items":{"type":"string"}},"limits":{"type":"object","properties":{"disagree":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"review":{"$ref":"#/$defs/review"},"status":{"$ref":"#/$defs/factStatus"},"notes":{"type":"string"}},"additionalProperties":false,"required":["schema","id","kind","title"],"$defs":{"unit":{"type":"string","if":{"pattern":"^\\{"},"then":{"pattern":"^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$","patternErrorMessage":"Write a counted thing in small letters between braces, such as {injection}, with /d, /wk, /mo or /a for a rate."},"else":{"enum":["s","min","h","d","wk","mo","a","%","1","ug","mg","g","kg","mL","L","mm","cm","Cel","[IU]"]}},"quantity":{"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"unit":{"$ref":"#/$defs/unit"},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"}},"required":["unit"],"additionalProperties":false,"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]}]},"proportion":{"type":"object","additionalProperties":false,"properties":{"value":{"type":"number","minimum":0,"maximum":1},"low":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"events":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":1},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"},"render":{"enum":["frequency","percent"]}},"dependentRequired":{"events":["total"],"total":["events"]},"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]},{"required":["events"]}]},"effect":{"type":"object","additionalProperties":false,"required":["measure","value"],"properties":{"measure":{"enum":["rr","or","hr","rd","nnt","nnh","md","smd","prevalence","sensitivity","specificity"]},"value":{"type":"number"},"ci":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"baseline":{"$ref":"#/$defs/proportion"},"comparator":{"type":"string"},"unit":{"$ref":"#/$defs/unit"}}},"value":{"type":"object","if":{"required":["measure"]},"then":{"$ref":"#/$defs/effect"},"else":{"if":{"required":["unit"]},"then":{"$ref":"#/$defs/quantity"},"else":{"$ref":"#/$defs/proportion"}}},"seriousness":{"enum":["minor","moderate","serious","fatal"]},"factStatus":{"enum":["unverified","in-review","approved","disputed","expired","withdrawn"]},"rating":{"enum":["high","moderate","low","very-low","not-graded"]},"certainty":{"type":["string","object"],"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["rating"],"properties":{"rating":{"$ref":"#/$defs/rating"},"why":{"type":"array","items":{"type":"string"}}}},"else":{"$ref":"#/$defs/rating"}},"evidenceList":{"type":"array","items":{"$ref":"#/$defs/evidence"}},"evidence":{"type":"object","properties":{"ref":{"type":"string"},"locator":{"type":"string"},"says":{"type":"string","maxLength":600},"passage":{"type":"string","maxLength":1500},"value":{"$ref":"#/$defs/value"},"population":{"type":"string"},"outcome":{"type":"string"},"timepoint":{"$ref":"#/$defs/quantity"},"design":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"level":{"type":"integer","minimum":1,"maximum":5},"question":{"enum":["prevalence","diagnosis","prognosis","benefit","common-harm","rare-harm","screening"]},"funding":{"enum":["independent","industry","mixed","none","unknown"]},"directness":{"enum":["exact","high","moderate","low"]},"stance":{"enum":["supports","contradicts","context"]},"checked":{"type":"object","properties":{"by":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"how":{"enum":["full-text","abstract","label","secondary","unchecked"]}},"additionalProperties":false,"required":["how"]},"notes":{"type":"string"}},"additionalProperties":false,"required":["ref","stance"]},"review":{"type":"object","properties":{"interval":{"type":"string","pattern":"^P\\d+[DWMY]$","patternErrorMessage":"Write a span as P, a number and D, W, M or Y, such as P2Y for two years."},"due":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"history":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"role":{"enum":["author","clinical","editorial","legal"]},"name":{"type":"string"},"credentials":{"type":"string"},"id":{"type":"string"},"interests":{"type":"string"},"scope":{"type":"array","items":{"type":"string"}},"decision":{"enum":["approved","changes","rejected"]},"hash":{"type":"string"}},"additionalProperties":false,"required":["date","role","name","decision"]}}},"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern4 = new RegExp("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern9 = new RegExp("^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$", "u");
const schema20 = {"type":"array","items":{"$ref":"#/$defs/evidence"}};
const schema21 = {"type":"object","properties":{"ref":{"type":"string"},"locator":{"type":"string"},"says":{"type":"string","maxLength":600},"passage":{"type":"string","maxLength":1500},"value":{"$ref":"#/$defs/value"},"population":{"type":"string"},"outcome":{"type":"string"},"timepoint":{"$ref":"#/$defs/quantity"},"design":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"level":{"type":"integer","minimum":1,"maximum":5},"question":{"enum":["prevalence","diagnosis","prognosis","benefit","common-harm","rare-harm","screening"]},"funding":{"enum":["independent","industry","mixed","none","unknown"]},"directness":{"enum":["exact","high","moderate","low"]},"stance":{"enum":["supports","contradicts","context"]},"checked":{"type":"object","properties":{"by":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"how":{"enum":["full-text","abstract","label","secondary","unchecked"]}},"additionalProperties":false,"required":["how"]},"notes":{"type":"string"}},"additionalProperties":false,"required":["ref","stance"]};
const func3 = countCharacters;
const schema22 = {"type":"object","if":{"required":["measure"]},"then":{"$ref":"#/$defs/effect"},"else":{"if":{"required":["unit"]},"then":{"$ref":"#/$defs/quantity"},"else":{"$ref":"#/$defs/proportion"}}};
const schema23 = {"type":"object","additionalProperties":false,"required":["measure","value"],"properties":{"measure":{"enum":["rr","or","hr","rd","nnt","nnh","md","smd","prevalence","sensitivity","specificity"]},"value":{"type":"number"},"ci":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"baseline":{"$ref":"#/$defs/proportion"},"comparator":{"type":"string"},"unit":{"$ref":"#/$defs/unit"}}};
const schema24 = {"type":"object","additionalProperties":false,"properties":{"value":{"type":"number","minimum":0,"maximum":1},"low":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"events":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":1},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"},"render":{"enum":["frequency","percent"]}},"dependentRequired":{"events":["total"],"total":["events"]},"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]},{"required":["events"]}]};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/proportion/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/proportion/anyOf/1/required",keyword:"required",params:{missingProperty: "low"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/proportion/anyOf/2/required",keyword:"required",params:{missingProperty: "high"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/proportion/anyOf/3/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/proportion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "low")) || (key0 === "high")) || (key0 === "events")) || (key0 === "total")) || (key0 === "bound")) || (key0 === "approx")) || (key0 === "render"))){
const err5 = {instancePath,schemaPath:"#/$defs/proportion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/proportion/properties/value/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/proportion/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/proportion/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/proportion/properties/low/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/proportion/properties/low/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/proportion/properties/low/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/proportion/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/proportion/properties/high/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/proportion/properties/high/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.events !== undefined){
let data3 = data.events;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err15 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/proportion/properties/events/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/events",schemaPath:"#/$defs/proportion/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.total !== undefined){
let data4 = data.total;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/proportion/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/total",schemaPath:"#/$defs/proportion/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.bound !== undefined){
let data5 = data.bound;
if(!(((((data5 === "exact") || (data5 === "typical")) || (data5 === "at-most")) || (data5 === "at-least")) || (data5 === "maximum-seen"))){
const err19 = {instancePath:instancePath+"/bound",schemaPath:"#/$defs/proportion/properties/bound/enum",keyword:"enum",params:{allowedValues: schema24.properties.bound.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.approx !== undefined){
if(typeof data.approx !== "boolean"){
const err20 = {instancePath:instancePath+"/approx",schemaPath:"#/$defs/proportion/properties/approx/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.render !== undefined){
let data7 = data.render;
if(!((data7 === "frequency") || (data7 === "percent"))){
const err21 = {instancePath:instancePath+"/render",schemaPath:"#/$defs/proportion/properties/render/enum",keyword:"enum",params:{allowedValues: schema24.properties.render.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.events !== undefined){
if(data.total === undefined){
const err22 = {instancePath,schemaPath:"#/$defs/proportion/dependentRequired",keyword:"dependentRequired",params:{property: "events",
    missingProperty: "total",
    depsCount: 1,
    deps: "total"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.total !== undefined){
if(data.events === undefined){
const err23 = {instancePath,schemaPath:"#/$defs/proportion/dependentRequired",keyword:"dependentRequired",params:{property: "total",
    missingProperty: "events",
    depsCount: 1,
    deps: "events"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/$defs/proportion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","if":{"pattern":"^\\{"},"then":{"pattern":"^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$","patternErrorMessage":"Write a counted thing in small letters between braces, such as {injection}, with /d, /wk, /mo or /a for a rate."},"else":{"enum":["s","min","h","d","wk","mo","a","%","1","ug","mg","g","kg","mL","L","mm","cm","Cel","[IU]"]}};
const pattern6 = new RegExp("^\\{", "u");
const pattern7 = new RegExp("^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/unit/then/pattern",keyword:"pattern",params:{pattern: "^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
if(!(((((((((((((((((((data === "s") || (data === "min")) || (data === "h")) || (data === "d")) || (data === "wk")) || (data === "mo")) || (data === "a")) || (data === "%")) || (data === "1")) || (data === "ug")) || (data === "mg")) || (data === "g")) || (data === "kg")) || (data === "mL")) || (data === "L")) || (data === "mm")) || (data === "cm")) || (data === "Cel")) || (data === "[IU]"))){
const err3 = {instancePath,schemaPath:"#/$defs/unit/else/enum",keyword:"enum",params:{allowedValues: schema25.else.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/unit/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.measure === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/effect/required",keyword:"required",params:{missingProperty: "measure"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/effect/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "measure") || (key0 === "value")) || (key0 === "ci")) || (key0 === "baseline")) || (key0 === "comparator")) || (key0 === "unit"))){
const err2 = {instancePath,schemaPath:"#/$defs/effect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.measure !== undefined){
let data0 = data.measure;
if(!(((((((((((data0 === "rr") || (data0 === "or")) || (data0 === "hr")) || (data0 === "rd")) || (data0 === "nnt")) || (data0 === "nnh")) || (data0 === "md")) || (data0 === "smd")) || (data0 === "prevalence")) || (data0 === "sensitivity")) || (data0 === "specificity"))){
const err3 = {instancePath:instancePath+"/measure",schemaPath:"#/$defs/effect/properties/measure/enum",keyword:"enum",params:{allowedValues: schema23.properties.measure.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/effect/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ci !== undefined){
let data2 = data.ci;
if(Array.isArray(data2)){
if(data2.length > 2){
const err5 = {instancePath:instancePath+"/ci",schemaPath:"#/$defs/effect/properties/ci/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.length < 2){
const err6 = {instancePath:instancePath+"/ci",schemaPath:"#/$defs/effect/properties/ci/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/ci/" + i0,schemaPath:"#/$defs/effect/properties/ci/items/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/ci",schemaPath:"#/$defs/effect/properties/ci/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate57(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.comparator !== undefined){
if(typeof data.comparator !== "string"){
const err9 = {instancePath:instancePath+"/comparator",schemaPath:"#/$defs/effect/properties/comparator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.unit !== undefined){
if(!(validate59(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/$defs/effect/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"unit":{"$ref":"#/$defs/unit"},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"}},"required":["unit"],"additionalProperties":false,"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]}]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/quantity/anyOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/quantity/anyOf/1/required",keyword:"required",params:{missingProperty: "low"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.high === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/quantity/anyOf/2/required",keyword:"required",params:{missingProperty: "high"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/$defs/quantity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unit === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/quantity/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "value") || (key0 === "low")) || (key0 === "high")) || (key0 === "unit")) || (key0 === "bound")) || (key0 === "approx"))){
const err5 = {instancePath,schemaPath:"#/$defs/quantity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/$defs/quantity/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.low !== undefined){
let data1 = data.low;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/low",schemaPath:"#/$defs/quantity/properties/low/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.high !== undefined){
let data2 = data.high;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/high",schemaPath:"#/$defs/quantity/properties/high/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unit !== undefined){
if(!(validate59(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.bound !== undefined){
let data4 = data.bound;
if(!(((((data4 === "exact") || (data4 === "typical")) || (data4 === "at-most")) || (data4 === "at-least")) || (data4 === "maximum-seen"))){
const err9 = {instancePath:instancePath+"/bound",schemaPath:"#/$defs/quantity/properties/bound/enum",keyword:"enum",params:{allowedValues: schema26.properties.bound.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.approx !== undefined){
if(typeof data.approx !== "boolean"){
const err10 = {instancePath:instancePath+"/approx",schemaPath:"#/$defs/quantity/properties/approx/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/$defs/quantity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.measure === undefined) && (missing0 = "measure")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.unit === undefined) && (missing1 = "unit")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/$defs/value/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/$defs/value/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stance === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/evidence/required",keyword:"required",params:{missingProperty: "stance"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err2 = {instancePath,schemaPath:"#/$defs/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ref !== undefined){
if(typeof data.ref !== "string"){
const err3 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/evidence/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.locator !== undefined){
if(typeof data.locator !== "string"){
const err4 = {instancePath:instancePath+"/locator",schemaPath:"#/$defs/evidence/properties/locator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.says !== undefined){
let data2 = data.says;
if(typeof data2 === "string"){
if(func3(data2) > 600){
const err5 = {instancePath:instancePath+"/says",schemaPath:"#/$defs/evidence/properties/says/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/says",schemaPath:"#/$defs/evidence/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.passage !== undefined){
let data3 = data.passage;
if(typeof data3 === "string"){
if(func3(data3) > 1500){
const err7 = {instancePath:instancePath+"/passage",schemaPath:"#/$defs/evidence/properties/passage/maxLength",keyword:"maxLength",params:{limit: 1500}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/passage",schemaPath:"#/$defs/evidence/properties/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate55(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.population !== undefined){
if(typeof data.population !== "string"){
const err9 = {instancePath:instancePath+"/population",schemaPath:"#/$defs/evidence/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err10 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/evidence/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.timepoint !== undefined){
if(!(validate62(data.timepoint, {instancePath:instancePath+"/timepoint",parentData:data,parentDataProperty:"timepoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.design !== undefined){
let data8 = data.design;
if(!(((((((((((((((((data8 === "systematic-review") || (data8 === "rct")) || (data8 === "nonrandomised")) || (data8 === "cohort")) || (data8 === "case-control")) || (data8 === "case-series")) || (data8 === "case-report")) || (data8 === "guideline")) || (data8 === "label")) || (data8 === "regulator")) || (data8 === "registry")) || (data8 === "survey")) || (data8 === "diagnostic-accuracy")) || (data8 === "animal")) || (data8 === "in-vitro")) || (data8 === "expert-opinion")) || (data8 === "textbook"))){
const err11 = {instancePath:instancePath+"/design",schemaPath:"#/$defs/evidence/properties/design/enum",keyword:"enum",params:{allowedValues: schema21.properties.design.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.level !== undefined){
let data9 = data.level;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/evidence/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/evidence/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/evidence/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.question !== undefined){
let data10 = data.question;
if(!(((((((data10 === "prevalence") || (data10 === "diagnosis")) || (data10 === "prognosis")) || (data10 === "benefit")) || (data10 === "common-harm")) || (data10 === "rare-harm")) || (data10 === "screening"))){
const err15 = {instancePath:instancePath+"/question",schemaPath:"#/$defs/evidence/properties/question/enum",keyword:"enum",params:{allowedValues: schema21.properties.question.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.funding !== undefined){
let data11 = data.funding;
if(!(((((data11 === "independent") || (data11 === "industry")) || (data11 === "mixed")) || (data11 === "none")) || (data11 === "unknown"))){
const err16 = {instancePath:instancePath+"/funding",schemaPath:"#/$defs/evidence/properties/funding/enum",keyword:"enum",params:{allowedValues: schema21.properties.funding.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.directness !== undefined){
let data12 = data.directness;
if(!((((data12 === "exact") || (data12 === "high")) || (data12 === "moderate")) || (data12 === "low"))){
const err17 = {instancePath:instancePath+"/directness",schemaPath:"#/$defs/evidence/properties/directness/enum",keyword:"enum",params:{allowedValues: schema21.properties.directness.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.stance !== undefined){
let data13 = data.stance;
if(!(((data13 === "supports") || (data13 === "contradicts")) || (data13 === "context"))){
const err18 = {instancePath:instancePath+"/stance",schemaPath:"#/$defs/evidence/properties/stance/enum",keyword:"enum",params:{allowedValues: schema21.properties.stance.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.checked !== undefined){
let data14 = data.checked;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.how === undefined){
const err19 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/evidence/properties/checked/required",keyword:"required",params:{missingProperty: "how"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data14){
if(!(((key1 === "by") || (key1 === "on")) || (key1 === "how"))){
const err20 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/evidence/properties/checked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data14.by !== undefined){
if(typeof data14.by !== "string"){
const err21 = {instancePath:instancePath+"/checked/by",schemaPath:"#/$defs/evidence/properties/checked/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.on !== undefined){
let data16 = data14.on;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err22 = {instancePath:instancePath+"/checked/on",schemaPath:"#/$defs/evidence/properties/checked/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/checked/on",schemaPath:"#/$defs/evidence/properties/checked/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data14.how !== undefined){
let data17 = data14.how;
if(!(((((data17 === "full-text") || (data17 === "abstract")) || (data17 === "label")) || (data17 === "secondary")) || (data17 === "unchecked"))){
const err24 = {instancePath:instancePath+"/checked/how",schemaPath:"#/$defs/evidence/properties/checked/properties/how/enum",keyword:"enum",params:{allowedValues: schema21.properties.checked.properties.how.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/evidence/properties/checked/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err26 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/evidence/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/$defs/evidence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/evidenceList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":["string","object"],"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["rating"],"properties":{"rating":{"$ref":"#/$defs/rating"},"why":{"type":"array","items":{"type":"string"}}}},"else":{"$ref":"#/$defs/rating"}};
const schema28 = {"enum":["high","moderate","low","very-low","not-graded"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "high") || (data === "moderate")) || (data === "low")) || (data === "very-low")) || (data === "not-graded"))){
const err0 = {instancePath,schemaPath:"#/$defs/rating/enum",keyword:"enum",params:{allowedValues: schema28.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/certainty/type",keyword:"type",params:{type: schema27.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rating === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/certainty/then/required",keyword:"required",params:{missingProperty: "rating"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "rating") || (key0 === "why"))){
const err3 = {instancePath,schemaPath:"#/$defs/certainty/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rating !== undefined){
if(!(validate72(data.rating, {instancePath:instancePath+"/rating",parentData:data,parentDataProperty:"rating",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data1 = data.why;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/why/" + i0,schemaPath:"#/$defs/certainty/then/properties/why/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/why",schemaPath:"#/$defs/certainty/then/properties/why/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/certainty/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/$defs/certainty/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate71.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema29 = {"enum":["unverified","in-review","approved","disputed","expired","withdrawn"]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "unverified") || (data === "in-review")) || (data === "approved")) || (data === "disputed")) || (data === "expired")) || (data === "withdrawn"))){
const err0 = {instancePath,schemaPath:"#/$defs/factStatus/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","properties":{"interval":{"type":"string","pattern":"^P\\d+[DWMY]$","patternErrorMessage":"Write a span as P, a number and D, W, M or Y, such as P2Y for two years."},"due":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"history":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"role":{"enum":["author","clinical","editorial","legal"]},"name":{"type":"string"},"credentials":{"type":"string"},"id":{"type":"string"},"interests":{"type":"string"},"scope":{"type":"array","items":{"type":"string"}},"decision":{"enum":["approved","changes","rejected"]},"hash":{"type":"string"}},"additionalProperties":false,"required":["date","role","name","decision"]}}},"additionalProperties":false};
const pattern10 = new RegExp("^P\\d+[DWMY]$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "interval") || (key0 === "due")) || (key0 === "history"))){
const err0 = {instancePath,schemaPath:"#/$defs/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.interval !== undefined){
let data0 = data.interval;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err1 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/review/properties/interval/pattern",keyword:"pattern",params:{pattern: "^P\\d+[DWMY]$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/interval",schemaPath:"#/$defs/review/properties/interval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.due !== undefined){
let data1 = data.due;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/review/properties/due/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/review/properties/due/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.history !== undefined){
let data2 = data.history;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.date === undefined){
const err5 = {instancePath:instancePath+"/history/" + i0,schemaPath:"#/$defs/review/properties/history/items/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.role === undefined){
const err6 = {instancePath:instancePath+"/history/" + i0,schemaPath:"#/$defs/review/properties/history/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.name === undefined){
const err7 = {instancePath:instancePath+"/history/" + i0,schemaPath:"#/$defs/review/properties/history/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.decision === undefined){
const err8 = {instancePath:instancePath+"/history/" + i0,schemaPath:"#/$defs/review/properties/history/items/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(func1.call(schema30.properties.history.items.properties, key1))){
const err9 = {instancePath:instancePath+"/history/" + i0,schemaPath:"#/$defs/review/properties/history/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.date !== undefined){
let data4 = data3.date;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/history/" + i0+"/date",schemaPath:"#/$defs/review/properties/history/items/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/history/" + i0+"/date",schemaPath:"#/$defs/review/properties/history/items/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.role !== undefined){
let data5 = data3.role;
if(!((((data5 === "author") || (data5 === "clinical")) || (data5 === "editorial")) || (data5 === "legal"))){
const err12 = {instancePath:instancePath+"/history/" + i0+"/role",schemaPath:"#/$defs/review/properties/history/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema30.properties.history.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err13 = {instancePath:instancePath+"/history/" + i0+"/name",schemaPath:"#/$defs/review/properties/history/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.credentials !== undefined){
if(typeof data3.credentials !== "string"){
const err14 = {instancePath:instancePath+"/history/" + i0+"/credentials",schemaPath:"#/$defs/review/properties/history/items/properties/credentials/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.id !== undefined){
if(typeof data3.id !== "string"){
const err15 = {instancePath:instancePath+"/history/" + i0+"/id",schemaPath:"#/$defs/review/properties/history/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.interests !== undefined){
if(typeof data3.interests !== "string"){
const err16 = {instancePath:instancePath+"/history/" + i0+"/interests",schemaPath:"#/$defs/review/properties/history/items/properties/interests/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.scope !== undefined){
let data10 = data3.scope;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err17 = {instancePath:instancePath+"/history/" + i0+"/scope/" + i1,schemaPath:"#/$defs/review/properties/history/items/properties/scope/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/history/" + i0+"/scope",schemaPath:"#/$defs/review/properties/history/items/properties/scope/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.decision !== undefined){
let data12 = data3.decision;
if(!(((data12 === "approved") || (data12 === "changes")) || (data12 === "rejected"))){
const err19 = {instancePath:instancePath+"/history/" + i0+"/decision",schemaPath:"#/$defs/review/properties/history/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema30.properties.history.items.properties.decision.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.hash !== undefined){
if(typeof data3.hash !== "string"){
const err20 = {instancePath:instancePath+"/history/" + i0+"/hash",schemaPath:"#/$defs/review/properties/history/items/properties/hash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/history/" + i0,schemaPath:"#/$defs/review/properties/history/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/history",schemaPath:"#/$defs/review/properties/history/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/$defs/review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"enum":["minor","moderate","serious","fatal"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "minor") || (data === "moderate")) || (data === "serious")) || (data === "fatal"))){
const err0 = {instancePath,schemaPath:"#/$defs/seriousness/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:facts:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.kind === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.title === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.locale !== undefined){
let data4 = data.locale;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.fictional !== undefined){
if(typeof data.fictional !== "boolean"){
const err12 = {instancePath:instancePath+"/fictional",schemaPath:"#/properties/fictional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(!((((((data6 === "procedure") || (data6 === "drug")) || (data6 === "device")) || (data6 === "supplement")) || (data6 === "condition")) || (data6 === "test"))){
const err13 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.names !== undefined){
let data7 = data.names;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((((key1 === "preferred") || (key1 === "synonyms")) || (key1 === "avoid")) || (key1 === "confusable"))){
const err14 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.preferred !== undefined){
if(typeof data7.preferred !== "string"){
const err15 = {instancePath:instancePath+"/names/preferred",schemaPath:"#/properties/names/properties/preferred/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.synonyms !== undefined){
let data9 = data7.synonyms;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err16 = {instancePath:instancePath+"/names/synonyms/" + i0,schemaPath:"#/properties/names/properties/synonyms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/names/synonyms",schemaPath:"#/properties/names/properties/synonyms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.avoid !== undefined){
let data11 = data7.avoid;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err18 = {instancePath:instancePath+"/names/avoid/" + i1,schemaPath:"#/properties/names/properties/avoid/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/names/avoid",schemaPath:"#/properties/names/properties/avoid/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.confusable !== undefined){
let data13 = data7.confusable;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.term === undefined){
const err20 = {instancePath:instancePath+"/names/confusable/" + i2,schemaPath:"#/properties/names/properties/confusable/items/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data14){
if(!((key2 === "term") || (key2 === "note"))){
const err21 = {instancePath:instancePath+"/names/confusable/" + i2,schemaPath:"#/properties/names/properties/confusable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.term !== undefined){
if(typeof data14.term !== "string"){
const err22 = {instancePath:instancePath+"/names/confusable/" + i2+"/term",schemaPath:"#/properties/names/properties/confusable/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.note !== undefined){
if(typeof data14.note !== "string"){
const err23 = {instancePath:instancePath+"/names/confusable/" + i2+"/note",schemaPath:"#/properties/names/properties/confusable/items/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/names/confusable/" + i2,schemaPath:"#/properties/names/properties/confusable/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/names/confusable",schemaPath:"#/properties/names/properties/confusable/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.codes !== undefined){
let data17 = data.codes;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.system === undefined){
const err27 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data18.code === undefined){
const err28 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key3 in data18){
if(!((((key3 === "system") || (key3 === "code")) || (key3 === "display")) || (key3 === "checkedOn"))){
const err29 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data18.system !== undefined){
let data19 = data18.system;
if(!(((((((data19 === "mesh") || (data19 === "snomed")) || (data19 === "icd-10")) || (data19 === "icd-11")) || (data19 === "cpt")) || (data19 === "opcs")) || (data19 === "wikidata"))){
const err30 = {instancePath:instancePath+"/codes/" + i3+"/system",schemaPath:"#/properties/codes/items/properties/system/enum",keyword:"enum",params:{allowedValues: schema19.properties.codes.items.properties.system.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.code !== undefined){
if(typeof data18.code !== "string"){
const err31 = {instancePath:instancePath+"/codes/" + i3+"/code",schemaPath:"#/properties/codes/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data18.display !== undefined){
if(typeof data18.display !== "string"){
const err32 = {instancePath:instancePath+"/codes/" + i3+"/display",schemaPath:"#/properties/codes/items/properties/display/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data18.checkedOn !== undefined){
let data22 = data18.checkedOn;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err33 = {instancePath:instancePath+"/codes/" + i3+"/checkedOn",schemaPath:"#/properties/codes/items/properties/checkedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/codes/" + i3+"/checkedOn",schemaPath:"#/properties/codes/items/properties/checkedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/codes/" + i3,schemaPath:"#/properties/codes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.bodySites !== undefined){
let data23 = data.bodySites;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(typeof data23[i4] !== "string"){
const err37 = {instancePath:instancePath+"/bodySites/" + i4,schemaPath:"#/properties/bodySites/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/bodySites",schemaPath:"#/properties/bodySites/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.procedureType !== undefined){
let data25 = data.procedureType;
if(!(((data25 === "noninvasive") || (data25 === "percutaneous")) || (data25 === "surgical"))){
const err39 = {instancePath:instancePath+"/procedureType",schemaPath:"#/properties/procedureType/enum",keyword:"enum",params:{allowedValues: schema19.properties.procedureType.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.approval !== undefined){
let data26 = data.approval;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.region === undefined){
const err40 = {instancePath:instancePath+"/approval/" + i5,schemaPath:"#/properties/approval/items/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data27.status === undefined){
const err41 = {instancePath:instancePath+"/approval/" + i5,schemaPath:"#/properties/approval/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key4 in data27){
if(!((((key4 === "region") || (key4 === "status")) || (key4 === "scope")) || (key4 === "evidence"))){
const err42 = {instancePath:instancePath+"/approval/" + i5,schemaPath:"#/properties/approval/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data27.region !== undefined){
if(typeof data27.region !== "string"){
const err43 = {instancePath:instancePath+"/approval/" + i5+"/region",schemaPath:"#/properties/approval/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data27.status !== undefined){
let data29 = data27.status;
if(!((((data29 === "approved") || (data29 === "off-label")) || (data29 === "unlicensed")) || (data29 === "withdrawn"))){
const err44 = {instancePath:instancePath+"/approval/" + i5+"/status",schemaPath:"#/properties/approval/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.approval.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data27.scope !== undefined){
if(typeof data27.scope !== "string"){
const err45 = {instancePath:instancePath+"/approval/" + i5+"/scope",schemaPath:"#/properties/approval/items/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data27.evidence !== undefined){
if(!(validate53(data27.evidence, {instancePath:instancePath+"/approval/" + i5+"/evidence",parentData:data27,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/approval/" + i5,schemaPath:"#/properties/approval/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.purpose !== undefined){
let data32 = data.purpose;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(!((data33 === "diagnostic") || (data33 === "therapeutic"))){
const err48 = {instancePath:instancePath+"/purpose/" + i6,schemaPath:"#/properties/purpose/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.purpose.items.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.quantities !== undefined){
let data34 = data.quantities;
if(Array.isArray(data34)){
const len7 = data34.length;
for(let i7=0; i7<len7; i7++){
let data35 = data34[i7];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id === undefined){
const err50 = {instancePath:instancePath+"/quantities/" + i7,schemaPath:"#/properties/quantities/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data35.value === undefined){
const err51 = {instancePath:instancePath+"/quantities/" + i7,schemaPath:"#/properties/quantities/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key5 in data35){
if(!(func1.call(schema19.properties.quantities.items.properties, key5))){
const err52 = {instancePath:instancePath+"/quantities/" + i7,schemaPath:"#/properties/quantities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data35.id !== undefined){
let data36 = data35.id;
if(typeof data36 === "string"){
if(!pattern9.test(data36)){
const err53 = {instancePath:instancePath+"/quantities/" + i7+"/id",schemaPath:"#/properties/quantities/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/quantities/" + i7+"/id",schemaPath:"#/properties/quantities/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data35.subject !== undefined){
if(typeof data35.subject !== "string"){
const err55 = {instancePath:instancePath+"/quantities/" + i7+"/subject",schemaPath:"#/properties/quantities/items/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.role !== undefined){
let data38 = data35.role;
if(!(((((((data38 === "duration") || (data38 === "onset")) || (data38 === "interval")) || (data38 === "limit")) || (data38 === "length-of-procedure")) || (data38 === "recovery")) || (data38 === "dose"))){
const err56 = {instancePath:instancePath+"/quantities/" + i7+"/role",schemaPath:"#/properties/quantities/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema19.properties.quantities.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data35.value !== undefined){
if(!(validate62(data35.value, {instancePath:instancePath+"/quantities/" + i7+"/value",parentData:data35,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data35.supersedes !== undefined){
if(typeof data35.supersedes !== "string"){
const err57 = {instancePath:instancePath+"/quantities/" + i7+"/supersedes",schemaPath:"#/properties/quantities/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data35.wording !== undefined){
if(typeof data35.wording !== "string"){
const err58 = {instancePath:instancePath+"/quantities/" + i7+"/wording",schemaPath:"#/properties/quantities/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data35.population !== undefined){
if(typeof data35.population !== "string"){
const err59 = {instancePath:instancePath+"/quantities/" + i7+"/population",schemaPath:"#/properties/quantities/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data35.condition !== undefined){
if(typeof data35.condition !== "string"){
const err60 = {instancePath:instancePath+"/quantities/" + i7+"/condition",schemaPath:"#/properties/quantities/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data35.certainty !== undefined){
if(!(validate71(data35.certainty, {instancePath:instancePath+"/quantities/" + i7+"/certainty",parentData:data35,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data35.status !== undefined){
if(!(validate76(data35.status, {instancePath:instancePath+"/quantities/" + i7+"/status",parentData:data35,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data35.evidence !== undefined){
if(!(validate53(data35.evidence, {instancePath:instancePath+"/quantities/" + i7+"/evidence",parentData:data35,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data35.review !== undefined){
if(!(validate79(data35.review, {instancePath:instancePath+"/quantities/" + i7+"/review",parentData:data35,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data35.notes !== undefined){
if(typeof data35.notes !== "string"){
const err61 = {instancePath:instancePath+"/quantities/" + i7+"/notes",schemaPath:"#/properties/quantities/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/quantities/" + i7,schemaPath:"#/properties/quantities/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/quantities",schemaPath:"#/properties/quantities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.outcomes !== undefined){
let data49 = data.outcomes;
if(Array.isArray(data49)){
const len8 = data49.length;
for(let i8=0; i8<len8; i8++){
let data50 = data49[i8];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.id === undefined){
const err64 = {instancePath:instancePath+"/outcomes/" + i8,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data50.value === undefined){
const err65 = {instancePath:instancePath+"/outcomes/" + i8,schemaPath:"#/properties/outcomes/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key6 in data50){
if(!(func1.call(schema19.properties.outcomes.items.properties, key6))){
const err66 = {instancePath:instancePath+"/outcomes/" + i8,schemaPath:"#/properties/outcomes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data50.id !== undefined){
let data51 = data50.id;
if(typeof data51 === "string"){
if(!pattern9.test(data51)){
const err67 = {instancePath:instancePath+"/outcomes/" + i8+"/id",schemaPath:"#/properties/outcomes/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/outcomes/" + i8+"/id",schemaPath:"#/properties/outcomes/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data50.subject !== undefined){
if(typeof data50.subject !== "string"){
const err69 = {instancePath:instancePath+"/outcomes/" + i8+"/subject",schemaPath:"#/properties/outcomes/items/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data50.outcome !== undefined){
if(typeof data50.outcome !== "string"){
const err70 = {instancePath:instancePath+"/outcomes/" + i8+"/outcome",schemaPath:"#/properties/outcomes/items/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data50.value !== undefined){
if(!(validate55(data50.value, {instancePath:instancePath+"/outcomes/" + i8+"/value",parentData:data50,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data50.timepoint !== undefined){
if(!(validate62(data50.timepoint, {instancePath:instancePath+"/outcomes/" + i8+"/timepoint",parentData:data50,parentDataProperty:"timepoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data50.comparator !== undefined){
if(typeof data50.comparator !== "string"){
const err71 = {instancePath:instancePath+"/outcomes/" + i8+"/comparator",schemaPath:"#/properties/outcomes/items/properties/comparator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data50.supersedes !== undefined){
if(typeof data50.supersedes !== "string"){
const err72 = {instancePath:instancePath+"/outcomes/" + i8+"/supersedes",schemaPath:"#/properties/outcomes/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data50.wording !== undefined){
if(typeof data50.wording !== "string"){
const err73 = {instancePath:instancePath+"/outcomes/" + i8+"/wording",schemaPath:"#/properties/outcomes/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data50.population !== undefined){
if(typeof data50.population !== "string"){
const err74 = {instancePath:instancePath+"/outcomes/" + i8+"/population",schemaPath:"#/properties/outcomes/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data50.condition !== undefined){
if(typeof data50.condition !== "string"){
const err75 = {instancePath:instancePath+"/outcomes/" + i8+"/condition",schemaPath:"#/properties/outcomes/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data50.certainty !== undefined){
if(!(validate71(data50.certainty, {instancePath:instancePath+"/outcomes/" + i8+"/certainty",parentData:data50,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data50.status !== undefined){
if(!(validate76(data50.status, {instancePath:instancePath+"/outcomes/" + i8+"/status",parentData:data50,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data50.evidence !== undefined){
if(!(validate53(data50.evidence, {instancePath:instancePath+"/outcomes/" + i8+"/evidence",parentData:data50,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data50.review !== undefined){
if(!(validate79(data50.review, {instancePath:instancePath+"/outcomes/" + i8+"/review",parentData:data50,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data50.notes !== undefined){
if(typeof data50.notes !== "string"){
const err76 = {instancePath:instancePath+"/outcomes/" + i8+"/notes",schemaPath:"#/properties/outcomes/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/outcomes/" + i8,schemaPath:"#/properties/outcomes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.risks !== undefined){
let data66 = data.risks;
if(Array.isArray(data66)){
const len9 = data66.length;
for(let i9=0; i9<len9; i9++){
let data67 = data66[i9];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.id === undefined){
const err79 = {instancePath:instancePath+"/risks/" + i9,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data67.name === undefined){
const err80 = {instancePath:instancePath+"/risks/" + i9,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data67.seriousness === undefined){
const err81 = {instancePath:instancePath+"/risks/" + i9,schemaPath:"#/properties/risks/items/required",keyword:"required",params:{missingProperty: "seriousness"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key7 in data67){
if(!(func1.call(schema19.properties.risks.items.properties, key7))){
const err82 = {instancePath:instancePath+"/risks/" + i9,schemaPath:"#/properties/risks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data67.id !== undefined){
let data68 = data67.id;
if(typeof data68 === "string"){
if(!pattern9.test(data68)){
const err83 = {instancePath:instancePath+"/risks/" + i9+"/id",schemaPath:"#/properties/risks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/risks/" + i9+"/id",schemaPath:"#/properties/risks/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data67.name !== undefined){
if(typeof data67.name !== "string"){
const err85 = {instancePath:instancePath+"/risks/" + i9+"/name",schemaPath:"#/properties/risks/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data67.synonyms !== undefined){
let data70 = data67.synonyms;
if(Array.isArray(data70)){
const len10 = data70.length;
for(let i10=0; i10<len10; i10++){
if(typeof data70[i10] !== "string"){
const err86 = {instancePath:instancePath+"/risks/" + i9+"/synonyms/" + i10,schemaPath:"#/properties/risks/items/properties/synonyms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/risks/" + i9+"/synonyms",schemaPath:"#/properties/risks/items/properties/synonyms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data67.seriousness !== undefined){
if(!(validate87(data67.seriousness, {instancePath:instancePath+"/risks/" + i9+"/seriousness",parentData:data67,parentDataProperty:"seriousness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data67.onset !== undefined){
if(!(validate62(data67.onset, {instancePath:instancePath+"/risks/" + i9+"/onset",parentData:data67,parentDataProperty:"onset",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data67.frequency !== undefined){
if(!(validate55(data67.frequency, {instancePath:instancePath+"/risks/" + i9+"/frequency",parentData:data67,parentDataProperty:"frequency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data67.frequencyBand !== undefined){
let data75 = data67.frequencyBand;
if(!((((((data75 === "very-common") || (data75 === "common")) || (data75 === "uncommon")) || (data75 === "rare")) || (data75 === "very-rare")) || (data75 === "unknown"))){
const err88 = {instancePath:instancePath+"/risks/" + i9+"/frequencyBand",schemaPath:"#/properties/risks/items/properties/frequencyBand/enum",keyword:"enum",params:{allowedValues: schema19.properties.risks.items.properties.frequencyBand.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data67.mustState !== undefined){
if(typeof data67.mustState !== "boolean"){
const err89 = {instancePath:instancePath+"/risks/" + i9+"/mustState",schemaPath:"#/properties/risks/items/properties/mustState/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data67.reversible !== undefined){
if(typeof data67.reversible !== "boolean"){
const err90 = {instancePath:instancePath+"/risks/" + i9+"/reversible",schemaPath:"#/properties/risks/items/properties/reversible/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data67.supersedes !== undefined){
if(typeof data67.supersedes !== "string"){
const err91 = {instancePath:instancePath+"/risks/" + i9+"/supersedes",schemaPath:"#/properties/risks/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data67.wording !== undefined){
if(typeof data67.wording !== "string"){
const err92 = {instancePath:instancePath+"/risks/" + i9+"/wording",schemaPath:"#/properties/risks/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data67.population !== undefined){
if(typeof data67.population !== "string"){
const err93 = {instancePath:instancePath+"/risks/" + i9+"/population",schemaPath:"#/properties/risks/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data67.condition !== undefined){
if(typeof data67.condition !== "string"){
const err94 = {instancePath:instancePath+"/risks/" + i9+"/condition",schemaPath:"#/properties/risks/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data67.certainty !== undefined){
if(!(validate71(data67.certainty, {instancePath:instancePath+"/risks/" + i9+"/certainty",parentData:data67,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data67.status !== undefined){
if(!(validate76(data67.status, {instancePath:instancePath+"/risks/" + i9+"/status",parentData:data67,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data67.evidence !== undefined){
if(!(validate53(data67.evidence, {instancePath:instancePath+"/risks/" + i9+"/evidence",parentData:data67,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data67.review !== undefined){
if(!(validate79(data67.review, {instancePath:instancePath+"/risks/" + i9+"/review",parentData:data67,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data67.notes !== undefined){
if(typeof data67.notes !== "string"){
const err95 = {instancePath:instancePath+"/risks/" + i9+"/notes",schemaPath:"#/properties/risks/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/risks/" + i9,schemaPath:"#/properties/risks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.contraindications !== undefined){
let data87 = data.contraindications;
if(Array.isArray(data87)){
const len11 = data87.length;
for(let i11=0; i11<len11; i11++){
let data88 = data87[i11];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.id === undefined){
const err98 = {instancePath:instancePath+"/contraindications/" + i11,schemaPath:"#/properties/contraindications/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data88.name === undefined){
const err99 = {instancePath:instancePath+"/contraindications/" + i11,schemaPath:"#/properties/contraindications/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key8 in data88){
if(!(func1.call(schema19.properties.contraindications.items.properties, key8))){
const err100 = {instancePath:instancePath+"/contraindications/" + i11,schemaPath:"#/properties/contraindications/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data88.id !== undefined){
let data89 = data88.id;
if(typeof data89 === "string"){
if(!pattern9.test(data89)){
const err101 = {instancePath:instancePath+"/contraindications/" + i11+"/id",schemaPath:"#/properties/contraindications/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/contraindications/" + i11+"/id",schemaPath:"#/properties/contraindications/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data88.name !== undefined){
if(typeof data88.name !== "string"){
const err103 = {instancePath:instancePath+"/contraindications/" + i11+"/name",schemaPath:"#/properties/contraindications/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data88.synonyms !== undefined){
let data91 = data88.synonyms;
if(Array.isArray(data91)){
const len12 = data91.length;
for(let i12=0; i12<len12; i12++){
if(typeof data91[i12] !== "string"){
const err104 = {instancePath:instancePath+"/contraindications/" + i11+"/synonyms/" + i12,schemaPath:"#/properties/contraindications/items/properties/synonyms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/contraindications/" + i11+"/synonyms",schemaPath:"#/properties/contraindications/items/properties/synonyms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data88.strength !== undefined){
let data93 = data88.strength;
if(!((data93 === "absolute") || (data93 === "relative"))){
const err106 = {instancePath:instancePath+"/contraindications/" + i11+"/strength",schemaPath:"#/properties/contraindications/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema19.properties.contraindications.items.properties.strength.enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data88.seriousness !== undefined){
if(!(validate87(data88.seriousness, {instancePath:instancePath+"/contraindications/" + i11+"/seriousness",parentData:data88,parentDataProperty:"seriousness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data88.mustState !== undefined){
if(typeof data88.mustState !== "boolean"){
const err107 = {instancePath:instancePath+"/contraindications/" + i11+"/mustState",schemaPath:"#/properties/contraindications/items/properties/mustState/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data88.supersedes !== undefined){
if(typeof data88.supersedes !== "string"){
const err108 = {instancePath:instancePath+"/contraindications/" + i11+"/supersedes",schemaPath:"#/properties/contraindications/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data88.wording !== undefined){
if(typeof data88.wording !== "string"){
const err109 = {instancePath:instancePath+"/contraindications/" + i11+"/wording",schemaPath:"#/properties/contraindications/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data88.population !== undefined){
if(typeof data88.population !== "string"){
const err110 = {instancePath:instancePath+"/contraindications/" + i11+"/population",schemaPath:"#/properties/contraindications/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data88.condition !== undefined){
if(typeof data88.condition !== "string"){
const err111 = {instancePath:instancePath+"/contraindications/" + i11+"/condition",schemaPath:"#/properties/contraindications/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data88.certainty !== undefined){
if(!(validate71(data88.certainty, {instancePath:instancePath+"/contraindications/" + i11+"/certainty",parentData:data88,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data88.status !== undefined){
if(!(validate76(data88.status, {instancePath:instancePath+"/contraindications/" + i11+"/status",parentData:data88,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data88.evidence !== undefined){
if(!(validate53(data88.evidence, {instancePath:instancePath+"/contraindications/" + i11+"/evidence",parentData:data88,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data88.review !== undefined){
if(!(validate79(data88.review, {instancePath:instancePath+"/contraindications/" + i11+"/review",parentData:data88,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data88.notes !== undefined){
if(typeof data88.notes !== "string"){
const err112 = {instancePath:instancePath+"/contraindications/" + i11+"/notes",schemaPath:"#/properties/contraindications/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/contraindications/" + i11,schemaPath:"#/properties/contraindications/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/contraindications",schemaPath:"#/properties/contraindications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.cautions !== undefined){
let data105 = data.cautions;
if(Array.isArray(data105)){
const len13 = data105.length;
for(let i13=0; i13<len13; i13++){
let data106 = data105[i13];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.id === undefined){
const err115 = {instancePath:instancePath+"/cautions/" + i13,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data106.name === undefined){
const err116 = {instancePath:instancePath+"/cautions/" + i13,schemaPath:"#/properties/cautions/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key9 in data106){
if(!(func1.call(schema19.properties.cautions.items.properties, key9))){
const err117 = {instancePath:instancePath+"/cautions/" + i13,schemaPath:"#/properties/cautions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data106.id !== undefined){
let data107 = data106.id;
if(typeof data107 === "string"){
if(!pattern9.test(data107)){
const err118 = {instancePath:instancePath+"/cautions/" + i13+"/id",schemaPath:"#/properties/cautions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/cautions/" + i13+"/id",schemaPath:"#/properties/cautions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data106.name !== undefined){
if(typeof data106.name !== "string"){
const err120 = {instancePath:instancePath+"/cautions/" + i13+"/name",schemaPath:"#/properties/cautions/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data106.synonyms !== undefined){
let data109 = data106.synonyms;
if(Array.isArray(data109)){
const len14 = data109.length;
for(let i14=0; i14<len14; i14++){
if(typeof data109[i14] !== "string"){
const err121 = {instancePath:instancePath+"/cautions/" + i13+"/synonyms/" + i14,schemaPath:"#/properties/cautions/items/properties/synonyms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/cautions/" + i13+"/synonyms",schemaPath:"#/properties/cautions/items/properties/synonyms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data106.strength !== undefined){
let data111 = data106.strength;
if(!((data111 === "absolute") || (data111 === "relative"))){
const err123 = {instancePath:instancePath+"/cautions/" + i13+"/strength",schemaPath:"#/properties/cautions/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema19.properties.cautions.items.properties.strength.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data106.seriousness !== undefined){
if(!(validate87(data106.seriousness, {instancePath:instancePath+"/cautions/" + i13+"/seriousness",parentData:data106,parentDataProperty:"seriousness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data106.mustState !== undefined){
if(typeof data106.mustState !== "boolean"){
const err124 = {instancePath:instancePath+"/cautions/" + i13+"/mustState",schemaPath:"#/properties/cautions/items/properties/mustState/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data106.supersedes !== undefined){
if(typeof data106.supersedes !== "string"){
const err125 = {instancePath:instancePath+"/cautions/" + i13+"/supersedes",schemaPath:"#/properties/cautions/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data106.wording !== undefined){
if(typeof data106.wording !== "string"){
const err126 = {instancePath:instancePath+"/cautions/" + i13+"/wording",schemaPath:"#/properties/cautions/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data106.population !== undefined){
if(typeof data106.population !== "string"){
const err127 = {instancePath:instancePath+"/cautions/" + i13+"/population",schemaPath:"#/properties/cautions/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data106.condition !== undefined){
if(typeof data106.condition !== "string"){
const err128 = {instancePath:instancePath+"/cautions/" + i13+"/condition",schemaPath:"#/properties/cautions/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data106.certainty !== undefined){
if(!(validate71(data106.certainty, {instancePath:instancePath+"/cautions/" + i13+"/certainty",parentData:data106,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data106.status !== undefined){
if(!(validate76(data106.status, {instancePath:instancePath+"/cautions/" + i13+"/status",parentData:data106,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data106.evidence !== undefined){
if(!(validate53(data106.evidence, {instancePath:instancePath+"/cautions/" + i13+"/evidence",parentData:data106,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data106.review !== undefined){
if(!(validate79(data106.review, {instancePath:instancePath+"/cautions/" + i13+"/review",parentData:data106,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data106.notes !== undefined){
if(typeof data106.notes !== "string"){
const err129 = {instancePath:instancePath+"/cautions/" + i13+"/notes",schemaPath:"#/properties/cautions/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/cautions/" + i13,schemaPath:"#/properties/cautions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/cautions",schemaPath:"#/properties/cautions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.interactions !== undefined){
let data123 = data.interactions;
if(Array.isArray(data123)){
const len15 = data123.length;
for(let i15=0; i15<len15; i15++){
let data124 = data123[i15];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.id === undefined){
const err132 = {instancePath:instancePath+"/interactions/" + i15,schemaPath:"#/properties/interactions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data124.name === undefined){
const err133 = {instancePath:instancePath+"/interactions/" + i15,schemaPath:"#/properties/interactions/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key10 in data124){
if(!(func1.call(schema19.properties.interactions.items.properties, key10))){
const err134 = {instancePath:instancePath+"/interactions/" + i15,schemaPath:"#/properties/interactions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data124.id !== undefined){
let data125 = data124.id;
if(typeof data125 === "string"){
if(!pattern9.test(data125)){
const err135 = {instancePath:instancePath+"/interactions/" + i15+"/id",schemaPath:"#/properties/interactions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/interactions/" + i15+"/id",schemaPath:"#/properties/interactions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data124.name !== undefined){
if(typeof data124.name !== "string"){
const err137 = {instancePath:instancePath+"/interactions/" + i15+"/name",schemaPath:"#/properties/interactions/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data124.synonyms !== undefined){
let data127 = data124.synonyms;
if(Array.isArray(data127)){
const len16 = data127.length;
for(let i16=0; i16<len16; i16++){
if(typeof data127[i16] !== "string"){
const err138 = {instancePath:instancePath+"/interactions/" + i15+"/synonyms/" + i16,schemaPath:"#/properties/interactions/items/properties/synonyms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/interactions/" + i15+"/synonyms",schemaPath:"#/properties/interactions/items/properties/synonyms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data124.strength !== undefined){
let data129 = data124.strength;
if(!((data129 === "absolute") || (data129 === "relative"))){
const err140 = {instancePath:instancePath+"/interactions/" + i15+"/strength",schemaPath:"#/properties/interactions/items/properties/strength/enum",keyword:"enum",params:{allowedValues: schema19.properties.interactions.items.properties.strength.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data124.seriousness !== undefined){
if(!(validate87(data124.seriousness, {instancePath:instancePath+"/interactions/" + i15+"/seriousness",parentData:data124,parentDataProperty:"seriousness",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data124.mustState !== undefined){
if(typeof data124.mustState !== "boolean"){
const err141 = {instancePath:instancePath+"/interactions/" + i15+"/mustState",schemaPath:"#/properties/interactions/items/properties/mustState/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data124.supersedes !== undefined){
if(typeof data124.supersedes !== "string"){
const err142 = {instancePath:instancePath+"/interactions/" + i15+"/supersedes",schemaPath:"#/properties/interactions/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data124.wording !== undefined){
if(typeof data124.wording !== "string"){
const err143 = {instancePath:instancePath+"/interactions/" + i15+"/wording",schemaPath:"#/properties/interactions/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data124.population !== undefined){
if(typeof data124.population !== "string"){
const err144 = {instancePath:instancePath+"/interactions/" + i15+"/population",schemaPath:"#/properties/interactions/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data124.condition !== undefined){
if(typeof data124.condition !== "string"){
const err145 = {instancePath:instancePath+"/interactions/" + i15+"/condition",schemaPath:"#/properties/interactions/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data124.certainty !== undefined){
if(!(validate71(data124.certainty, {instancePath:instancePath+"/interactions/" + i15+"/certainty",parentData:data124,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data124.status !== undefined){
if(!(validate76(data124.status, {instancePath:instancePath+"/interactions/" + i15+"/status",parentData:data124,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data124.evidence !== undefined){
if(!(validate53(data124.evidence, {instancePath:instancePath+"/interactions/" + i15+"/evidence",parentData:data124,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data124.review !== undefined){
if(!(validate79(data124.review, {instancePath:instancePath+"/interactions/" + i15+"/review",parentData:data124,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data124.notes !== undefined){
if(typeof data124.notes !== "string"){
const err146 = {instancePath:instancePath+"/interactions/" + i15+"/notes",schemaPath:"#/properties/interactions/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/interactions/" + i15,schemaPath:"#/properties/interactions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/interactions",schemaPath:"#/properties/interactions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.redFlags !== undefined){
let data141 = data.redFlags;
if(Array.isArray(data141)){
const len17 = data141.length;
for(let i17=0; i17<len17; i17++){
let data142 = data141[i17];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.id === undefined){
const err149 = {instancePath:instancePath+"/redFlags/" + i17,schemaPath:"#/properties/redFlags/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data142.sign === undefined){
const err150 = {instancePath:instancePath+"/redFlags/" + i17,schemaPath:"#/properties/redFlags/items/required",keyword:"required",params:{missingProperty: "sign"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data142.action === undefined){
const err151 = {instancePath:instancePath+"/redFlags/" + i17,schemaPath:"#/properties/redFlags/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data142.urgency === undefined){
const err152 = {instancePath:instancePath+"/redFlags/" + i17,schemaPath:"#/properties/redFlags/items/required",keyword:"required",params:{missingProperty: "urgency"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key11 in data142){
if(!(func1.call(schema19.properties.redFlags.items.properties, key11))){
const err153 = {instancePath:instancePath+"/redFlags/" + i17,schemaPath:"#/properties/redFlags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data142.id !== undefined){
let data143 = data142.id;
if(typeof data143 === "string"){
if(!pattern9.test(data143)){
const err154 = {instancePath:instancePath+"/redFlags/" + i17+"/id",schemaPath:"#/properties/redFlags/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/redFlags/" + i17+"/id",schemaPath:"#/properties/redFlags/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data142.sign !== undefined){
if(typeof data142.sign !== "string"){
const err156 = {instancePath:instancePath+"/redFlags/" + i17+"/sign",schemaPath:"#/properties/redFlags/items/properties/sign/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data142.action !== undefined){
if(typeof data142.action !== "string"){
const err157 = {instancePath:instancePath+"/redFlags/" + i17+"/action",schemaPath:"#/properties/redFlags/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data142.urgency !== undefined){
let data146 = data142.urgency;
if(!(((data146 === "emergency") || (data146 === "urgent")) || (data146 === "soon"))){
const err158 = {instancePath:instancePath+"/redFlags/" + i17+"/urgency",schemaPath:"#/properties/redFlags/items/properties/urgency/enum",keyword:"enum",params:{allowedValues: schema19.properties.redFlags.items.properties.urgency.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data142.supersedes !== undefined){
if(typeof data142.supersedes !== "string"){
const err159 = {instancePath:instancePath+"/redFlags/" + i17+"/supersedes",schemaPath:"#/properties/redFlags/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data142.wording !== undefined){
if(typeof data142.wording !== "string"){
const err160 = {instancePath:instancePath+"/redFlags/" + i17+"/wording",schemaPath:"#/properties/redFlags/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data142.population !== undefined){
if(typeof data142.population !== "string"){
const err161 = {instancePath:instancePath+"/redFlags/" + i17+"/population",schemaPath:"#/properties/redFlags/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data142.condition !== undefined){
if(typeof data142.condition !== "string"){
const err162 = {instancePath:instancePath+"/redFlags/" + i17+"/condition",schemaPath:"#/properties/redFlags/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data142.certainty !== undefined){
if(!(validate71(data142.certainty, {instancePath:instancePath+"/redFlags/" + i17+"/certainty",parentData:data142,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data142.status !== undefined){
if(!(validate76(data142.status, {instancePath:instancePath+"/redFlags/" + i17+"/status",parentData:data142,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data142.evidence !== undefined){
if(!(validate53(data142.evidence, {instancePath:instancePath+"/redFlags/" + i17+"/evidence",parentData:data142,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data142.review !== undefined){
if(!(validate79(data142.review, {instancePath:instancePath+"/redFlags/" + i17+"/review",parentData:data142,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data142.notes !== undefined){
if(typeof data142.notes !== "string"){
const err163 = {instancePath:instancePath+"/redFlags/" + i17+"/notes",schemaPath:"#/properties/redFlags/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/redFlags/" + i17,schemaPath:"#/properties/redFlags/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/redFlags",schemaPath:"#/properties/redFlags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.preparation !== undefined){
let data156 = data.preparation;
if(Array.isArray(data156)){
const len18 = data156.length;
for(let i18=0; i18<len18; i18++){
let data157 = data156[i18];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.instruction === undefined){
const err166 = {instancePath:instancePath+"/preparation/" + i18,schemaPath:"#/properties/preparation/items/required",keyword:"required",params:{missingProperty: "instruction"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key12 in data157){
if(!(func1.call(schema19.properties.preparation.items.properties, key12))){
const err167 = {instancePath:instancePath+"/preparation/" + i18,schemaPath:"#/properties/preparation/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data157.id !== undefined){
let data158 = data157.id;
if(typeof data158 === "string"){
if(!pattern9.test(data158)){
const err168 = {instancePath:instancePath+"/preparation/" + i18+"/id",schemaPath:"#/properties/preparation/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/preparation/" + i18+"/id",schemaPath:"#/properties/preparation/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data157.instruction !== undefined){
if(typeof data157.instruction !== "string"){
const err170 = {instancePath:instancePath+"/preparation/" + i18+"/instruction",schemaPath:"#/properties/preparation/items/properties/instruction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data157.value !== undefined){
if(!(validate62(data157.value, {instancePath:instancePath+"/preparation/" + i18+"/value",parentData:data157,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data157.supersedes !== undefined){
if(typeof data157.supersedes !== "string"){
const err171 = {instancePath:instancePath+"/preparation/" + i18+"/supersedes",schemaPath:"#/properties/preparation/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data157.wording !== undefined){
if(typeof data157.wording !== "string"){
const err172 = {instancePath:instancePath+"/preparation/" + i18+"/wording",schemaPath:"#/properties/preparation/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data157.population !== undefined){
if(typeof data157.population !== "string"){
const err173 = {instancePath:instancePath+"/preparation/" + i18+"/population",schemaPath:"#/properties/preparation/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data157.condition !== undefined){
if(typeof data157.condition !== "string"){
const err174 = {instancePath:instancePath+"/preparation/" + i18+"/condition",schemaPath:"#/properties/preparation/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data157.certainty !== undefined){
if(!(validate71(data157.certainty, {instancePath:instancePath+"/preparation/" + i18+"/certainty",parentData:data157,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data157.status !== undefined){
if(!(validate76(data157.status, {instancePath:instancePath+"/preparation/" + i18+"/status",parentData:data157,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data157.evidence !== undefined){
if(!(validate53(data157.evidence, {instancePath:instancePath+"/preparation/" + i18+"/evidence",parentData:data157,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data157.review !== undefined){
if(!(validate79(data157.review, {instancePath:instancePath+"/preparation/" + i18+"/review",parentData:data157,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data157.notes !== undefined){
if(typeof data157.notes !== "string"){
const err175 = {instancePath:instancePath+"/preparation/" + i18+"/notes",schemaPath:"#/properties/preparation/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/preparation/" + i18,schemaPath:"#/properties/preparation/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/preparation",schemaPath:"#/properties/preparation/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.aftercare !== undefined){
let data170 = data.aftercare;
if(Array.isArray(data170)){
const len19 = data170.length;
for(let i19=0; i19<len19; i19++){
let data171 = data170[i19];
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.instruction === undefined){
const err178 = {instancePath:instancePath+"/aftercare/" + i19,schemaPath:"#/properties/aftercare/items/required",keyword:"required",params:{missingProperty: "instruction"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key13 in data171){
if(!(func1.call(schema19.properties.aftercare.items.properties, key13))){
const err179 = {instancePath:instancePath+"/aftercare/" + i19,schemaPath:"#/properties/aftercare/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data171.id !== undefined){
let data172 = data171.id;
if(typeof data172 === "string"){
if(!pattern9.test(data172)){
const err180 = {instancePath:instancePath+"/aftercare/" + i19+"/id",schemaPath:"#/properties/aftercare/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/aftercare/" + i19+"/id",schemaPath:"#/properties/aftercare/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data171.instruction !== undefined){
if(typeof data171.instruction !== "string"){
const err182 = {instancePath:instancePath+"/aftercare/" + i19+"/instruction",schemaPath:"#/properties/aftercare/items/properties/instruction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data171.value !== undefined){
if(!(validate62(data171.value, {instancePath:instancePath+"/aftercare/" + i19+"/value",parentData:data171,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data171.supersedes !== undefined){
if(typeof data171.supersedes !== "string"){
const err183 = {instancePath:instancePath+"/aftercare/" + i19+"/supersedes",schemaPath:"#/properties/aftercare/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data171.wording !== undefined){
if(typeof data171.wording !== "string"){
const err184 = {instancePath:instancePath+"/aftercare/" + i19+"/wording",schemaPath:"#/properties/aftercare/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data171.population !== undefined){
if(typeof data171.population !== "string"){
const err185 = {instancePath:instancePath+"/aftercare/" + i19+"/population",schemaPath:"#/properties/aftercare/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data171.condition !== undefined){
if(typeof data171.condition !== "string"){
const err186 = {instancePath:instancePath+"/aftercare/" + i19+"/condition",schemaPath:"#/properties/aftercare/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data171.certainty !== undefined){
if(!(validate71(data171.certainty, {instancePath:instancePath+"/aftercare/" + i19+"/certainty",parentData:data171,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data171.status !== undefined){
if(!(validate76(data171.status, {instancePath:instancePath+"/aftercare/" + i19+"/status",parentData:data171,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data171.evidence !== undefined){
if(!(validate53(data171.evidence, {instancePath:instancePath+"/aftercare/" + i19+"/evidence",parentData:data171,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data171.review !== undefined){
if(!(validate79(data171.review, {instancePath:instancePath+"/aftercare/" + i19+"/review",parentData:data171,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data171.notes !== undefined){
if(typeof data171.notes !== "string"){
const err187 = {instancePath:instancePath+"/aftercare/" + i19+"/notes",schemaPath:"#/properties/aftercare/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/aftercare/" + i19,schemaPath:"#/properties/aftercare/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/aftercare",schemaPath:"#/properties/aftercare/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data184 = data.alternatives;
if(Array.isArray(data184)){
const len20 = data184.length;
for(let i20=0; i20<len20; i20++){
let data185 = data184[i20];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.name === undefined){
const err190 = {instancePath:instancePath+"/alternatives/" + i20,schemaPath:"#/properties/alternatives/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key14 in data185){
if(!(func1.call(schema19.properties.alternatives.items.properties, key14))){
const err191 = {instancePath:instancePath+"/alternatives/" + i20,schemaPath:"#/properties/alternatives/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data185.id !== undefined){
let data186 = data185.id;
if(typeof data186 === "string"){
if(!pattern9.test(data186)){
const err192 = {instancePath:instancePath+"/alternatives/" + i20+"/id",schemaPath:"#/properties/alternatives/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/alternatives/" + i20+"/id",schemaPath:"#/properties/alternatives/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data185.name !== undefined){
if(typeof data185.name !== "string"){
const err194 = {instancePath:instancePath+"/alternatives/" + i20+"/name",schemaPath:"#/properties/alternatives/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data185.supersedes !== undefined){
if(typeof data185.supersedes !== "string"){
const err195 = {instancePath:instancePath+"/alternatives/" + i20+"/supersedes",schemaPath:"#/properties/alternatives/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data185.wording !== undefined){
if(typeof data185.wording !== "string"){
const err196 = {instancePath:instancePath+"/alternatives/" + i20+"/wording",schemaPath:"#/properties/alternatives/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data185.population !== undefined){
if(typeof data185.population !== "string"){
const err197 = {instancePath:instancePath+"/alternatives/" + i20+"/population",schemaPath:"#/properties/alternatives/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data185.condition !== undefined){
if(typeof data185.condition !== "string"){
const err198 = {instancePath:instancePath+"/alternatives/" + i20+"/condition",schemaPath:"#/properties/alternatives/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data185.certainty !== undefined){
if(!(validate71(data185.certainty, {instancePath:instancePath+"/alternatives/" + i20+"/certainty",parentData:data185,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data185.status !== undefined){
if(!(validate76(data185.status, {instancePath:instancePath+"/alternatives/" + i20+"/status",parentData:data185,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data185.evidence !== undefined){
if(!(validate53(data185.evidence, {instancePath:instancePath+"/alternatives/" + i20+"/evidence",parentData:data185,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data185.review !== undefined){
if(!(validate79(data185.review, {instancePath:instancePath+"/alternatives/" + i20+"/review",parentData:data185,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data185.notes !== undefined){
if(typeof data185.notes !== "string"){
const err199 = {instancePath:instancePath+"/alternatives/" + i20+"/notes",schemaPath:"#/properties/alternatives/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/alternatives/" + i20,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.ifUntreated !== undefined){
let data197 = data.ifUntreated;
if(Array.isArray(data197)){
const len21 = data197.length;
for(let i21=0; i21<len21; i21++){
let data198 = data197[i21];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.says === undefined){
const err202 = {instancePath:instancePath+"/ifUntreated/" + i21,schemaPath:"#/properties/ifUntreated/items/required",keyword:"required",params:{missingProperty: "says"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key15 in data198){
if(!(func1.call(schema19.properties.ifUntreated.items.properties, key15))){
const err203 = {instancePath:instancePath+"/ifUntreated/" + i21,schemaPath:"#/properties/ifUntreated/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data198.id !== undefined){
let data199 = data198.id;
if(typeof data199 === "string"){
if(!pattern9.test(data199)){
const err204 = {instancePath:instancePath+"/ifUntreated/" + i21+"/id",schemaPath:"#/properties/ifUntreated/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/ifUntreated/" + i21+"/id",schemaPath:"#/properties/ifUntreated/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data198.says !== undefined){
if(typeof data198.says !== "string"){
const err206 = {instancePath:instancePath+"/ifUntreated/" + i21+"/says",schemaPath:"#/properties/ifUntreated/items/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data198.supersedes !== undefined){
if(typeof data198.supersedes !== "string"){
const err207 = {instancePath:instancePath+"/ifUntreated/" + i21+"/supersedes",schemaPath:"#/properties/ifUntreated/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data198.wording !== undefined){
if(typeof data198.wording !== "string"){
const err208 = {instancePath:instancePath+"/ifUntreated/" + i21+"/wording",schemaPath:"#/properties/ifUntreated/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data198.population !== undefined){
if(typeof data198.population !== "string"){
const err209 = {instancePath:instancePath+"/ifUntreated/" + i21+"/population",schemaPath:"#/properties/ifUntreated/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data198.condition !== undefined){
if(typeof data198.condition !== "string"){
const err210 = {instancePath:instancePath+"/ifUntreated/" + i21+"/condition",schemaPath:"#/properties/ifUntreated/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data198.certainty !== undefined){
if(!(validate71(data198.certainty, {instancePath:instancePath+"/ifUntreated/" + i21+"/certainty",parentData:data198,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data198.status !== undefined){
if(!(validate76(data198.status, {instancePath:instancePath+"/ifUntreated/" + i21+"/status",parentData:data198,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data198.evidence !== undefined){
if(!(validate53(data198.evidence, {instancePath:instancePath+"/ifUntreated/" + i21+"/evidence",parentData:data198,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data198.review !== undefined){
if(!(validate79(data198.review, {instancePath:instancePath+"/ifUntreated/" + i21+"/review",parentData:data198,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data198.notes !== undefined){
if(typeof data198.notes !== "string"){
const err211 = {instancePath:instancePath+"/ifUntreated/" + i21+"/notes",schemaPath:"#/properties/ifUntreated/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/ifUntreated/" + i21,schemaPath:"#/properties/ifUntreated/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/ifUntreated",schemaPath:"#/properties/ifUntreated/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.guidance !== undefined){
let data210 = data.guidance;
if(Array.isArray(data210)){
const len22 = data210.length;
for(let i22=0; i22<len22; i22++){
let data211 = data210[i22];
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.body === undefined){
const err214 = {instancePath:instancePath+"/guidance/" + i22,schemaPath:"#/properties/guidance/items/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data211.position === undefined){
const err215 = {instancePath:instancePath+"/guidance/" + i22,schemaPath:"#/properties/guidance/items/required",keyword:"required",params:{missingProperty: "position"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key16 in data211){
if(!(func1.call(schema19.properties.guidance.items.properties, key16))){
const err216 = {instancePath:instancePath+"/guidance/" + i22,schemaPath:"#/properties/guidance/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data211.id !== undefined){
let data212 = data211.id;
if(typeof data212 === "string"){
if(!pattern9.test(data212)){
const err217 = {instancePath:instancePath+"/guidance/" + i22+"/id",schemaPath:"#/properties/guidance/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/guidance/" + i22+"/id",schemaPath:"#/properties/guidance/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data211.body !== undefined){
if(typeof data211.body !== "string"){
const err219 = {instancePath:instancePath+"/guidance/" + i22+"/body",schemaPath:"#/properties/guidance/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data211.region !== undefined){
if(typeof data211.region !== "string"){
const err220 = {instancePath:instancePath+"/guidance/" + i22+"/region",schemaPath:"#/properties/guidance/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data211.position !== undefined){
let data215 = data211.position;
if(!(((data215 === "for") || (data215 === "conditional")) || (data215 === "against"))){
const err221 = {instancePath:instancePath+"/guidance/" + i22+"/position",schemaPath:"#/properties/guidance/items/properties/position/enum",keyword:"enum",params:{allowedValues: schema19.properties.guidance.items.properties.position.enum}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data211.says !== undefined){
if(typeof data211.says !== "string"){
const err222 = {instancePath:instancePath+"/guidance/" + i22+"/says",schemaPath:"#/properties/guidance/items/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data211.supersedes !== undefined){
if(typeof data211.supersedes !== "string"){
const err223 = {instancePath:instancePath+"/guidance/" + i22+"/supersedes",schemaPath:"#/properties/guidance/items/properties/supersedes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data211.wording !== undefined){
if(typeof data211.wording !== "string"){
const err224 = {instancePath:instancePath+"/guidance/" + i22+"/wording",schemaPath:"#/properties/guidance/items/properties/wording/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data211.population !== undefined){
if(typeof data211.population !== "string"){
const err225 = {instancePath:instancePath+"/guidance/" + i22+"/population",schemaPath:"#/properties/guidance/items/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data211.condition !== undefined){
if(typeof data211.condition !== "string"){
const err226 = {instancePath:instancePath+"/guidance/" + i22+"/condition",schemaPath:"#/properties/guidance/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data211.certainty !== undefined){
if(!(validate71(data211.certainty, {instancePath:instancePath+"/guidance/" + i22+"/certainty",parentData:data211,parentDataProperty:"certainty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data211.status !== undefined){
if(!(validate76(data211.status, {instancePath:instancePath+"/guidance/" + i22+"/status",parentData:data211,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data211.evidence !== undefined){
if(!(validate53(data211.evidence, {instancePath:instancePath+"/guidance/" + i22+"/evidence",parentData:data211,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data211.review !== undefined){
if(!(validate79(data211.review, {instancePath:instancePath+"/guidance/" + i22+"/review",parentData:data211,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data211.notes !== undefined){
if(typeof data211.notes !== "string"){
const err227 = {instancePath:instancePath+"/guidance/" + i22+"/notes",schemaPath:"#/properties/guidance/items/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/guidance/" + i22,schemaPath:"#/properties/guidance/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/guidance",schemaPath:"#/properties/guidance/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.uncertainty !== undefined){
let data226 = data.uncertainty;
if(Array.isArray(data226)){
const len23 = data226.length;
for(let i23=0; i23<len23; i23++){
if(typeof data226[i23] !== "string"){
const err230 = {instancePath:instancePath+"/uncertainty/" + i23,schemaPath:"#/properties/uncertainty/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.limits !== undefined){
let data228 = data.limits;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key17 in data228){
if(!(key17 === "disagree")){
const err232 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data228.disagree !== undefined){
let data229 = data228.disagree;
if(Array.isArray(data229)){
const len24 = data229.length;
for(let i24=0; i24<len24; i24++){
if(typeof data229[i24] !== "string"){
const err233 = {instancePath:instancePath+"/limits/disagree/" + i24,schemaPath:"#/properties/limits/properties/disagree/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/limits/disagree",schemaPath:"#/properties/limits/properties/disagree/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data.review !== undefined){
if(!(validate79(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate76(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err236 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:facts:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*$","patternErrorMessage":"Write it in small letters, digits and hyphens, such as facet-joint-injection."},"title":{"type":"string"},"locale":{"type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$","patternErrorMessage":"Write a language tag such as en, en-GB or de-CH."},"fictional":{"type":"boolean"},"kind":{"enum":["procedure","drug","device","supplement","condition","test"]},"names":{"type":"object","properties":{"preferred":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"avoid":{"type":"array","items":{"type":"string"}},"confusable":{"type":"array","items":{"type":"object","properties":{"term":{"type":"string"},"note":{"type":"string"}},"additionalProperties":false,"required":["term"]}}},"additionalProperties":false},"codes":{"type":"array","items":{"type":"object","properties":{"system":{"enum":["mesh","snomed","icd-10","icd-11","cpt","opcs","wikidata"]},"code":{"type":"string"},"display":{"type":"string"},"checkedOn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."}},"additionalProperties":false,"required":["system","code"]}},"bodySites":{"type":"array","items":{"type":"string"}},"procedureType":{"enum":["noninvasive","percutaneous","surgical"]},"approval":{"type":"array","items":{"type":"object","properties":{"region":{"type":"string"},"status":{"enum":["approved","off-label","unlicensed","withdrawn"]},"scope":{"type":"string"},"evidence":{"$ref":"#/$defs/evidenceList"}},"additionalProperties":false,"required":["region","status"]}},"purpose":{"type":"array","items":{"enum":["diagnostic","therapeutic"]}},"quantities":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"subject":{"type":"string"},"role":{"enum":["duration","onset","interval","limit","length-of-procedure","recovery","dose"]},"value":{"$ref":"#/$defs/quantity"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","value"]}},"outcomes":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"subject":{"type":"string"},"outcome":{"type":"string"},"value":{"$ref":"#/$defs/value"},"timepoint":{"$ref":"#/$defs/quantity"},"comparator":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","value"]}},"risks":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"seriousness":{"$ref":"#/$defs/seriousness"},"onset":{"$ref":"#/$defs/quantity"},"frequency":{"$ref":"#/$defs/value"},"frequencyBand":{"enum":["very-common","common","uncommon","rare","very-rare","unknown"]},"mustState":{"type":"boolean"},"reversible":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name","seriousness"]}},"contraindications":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"strength":{"enum":["absolute","relative"]},"seriousness":{"$ref":"#/$defs/seriousness"},"mustState":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name"]}},"cautions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"strength":{"enum":["absolute","relative"]},"seriousness":{"$ref":"#/$defs/seriousness"},"mustState":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name"]}},"interactions":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"synonyms":{"type":"array","items":{"type":"string"}},"strength":{"enum":["absolute","relative"]},"seriousness":{"$ref":"#/$defs/seriousness"},"mustState":{"type":"boolean"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","name"]}},"redFlags":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"sign":{"type":"string"},"action":{"type":"string"},"urgency":{"enum":["emergency","urgent","soon"]},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["id","sign","action","urgency"]}},"preparation":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"instruction":{"type":"string"},"value":{"$ref":"#/$defs/quantity"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["instruction"]}},"aftercare":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"instruction":{"type":"string"},"value":{"$ref":"#/$defs/quantity"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["instruction"]}},"alternatives":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"name":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["name"]}},"ifUntreated":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"says":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["says"]}},"guidance":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$","patternErrorMessage":"Write it in small letters, digits and hyphens, with dots between its parts, such as relief.duration."},"body":{"type":"string"},"region":{"type":"string"},"position":{"enum":["for","conditional","against"]},"says":{"type":"string"},"supersedes":{"type":"string"},"wording":{"type":"string"},"population":{"type":"string"},"condition":{"type":"string"},"certainty":{"$ref":"#/$defs/certainty"},"status":{"$ref":"#/$defs/factStatus"},"evidence":{"$ref":"#/$defs/evidenceList"},"review":{"$ref":"#/$defs/review"},"notes":{"type":"string"}},"additionalProperties":false,"required":["body","position"]}},"uncertainty":{"type":"array","items":{"type":"string"}},"limits":{"type":"object","properties":{"disagree":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"review":{"$ref":"#/$defs/review"},"status":{"$ref":"#/$defs/factStatus"},"notes":{"type":"string"}},"additionalProperties":false,"required":["schema","id","kind","title"],"$defs":{"unit":{"type":"string","if":{"pattern":"^\\{"},"then":{"pattern":"^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$","patternErrorMessage":"Write a counted thing in small letters between braces, such as {injection}, with /d, /wk, /mo or /a for a rate."},"else":{"enum":["s","min","h","d","wk","mo","a","%","1","ug","mg","g","kg","mL","L","mm","cm","Cel","[IU]"]}},"quantity":{"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"unit":{"$ref":"#/$defs/unit"},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"}},"required":["unit"],"additionalProperties":false,"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]}]},"proportion":{"type":"object","additionalProperties":false,"properties":{"value":{"type":"number","minimum":0,"maximum":1},"low":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"events":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":1},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"},"render":{"enum":["frequency","percent"]}},"dependentRequired":{"events":["total"],"total":["events"]},"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]},{"required":["events"]}]},"effect":{"type":"object","additionalProperties":false,"required":["measure","value"],"properties":{"measure":{"enum":["rr","or","hr","rd","nnt","nnh","md","smd","prevalence","sensitivity","specificity"]},"value":{"type":"number"},"ci":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"baseline":{"$ref":"#/$defs/proportion"},"comparator":{"type":"string"},"unit":{"$ref":"#/$defs/unit"}}},"value":{"type":"object","if":{"required":["measure"]},"then":{"$ref":"#/$defs/effect"},"else":{"if":{"required":["unit"]},"then":{"$ref":"#/$defs/quantity"},"else":{"$ref":"#/$defs/proportion"}}},"seriousness":{"enum":["minor","moderate","serious","fatal"]},"factStatus":{"enum":["unverified","in-review","approved","disputed","expired","withdrawn"]},"rating":{"enum":["high","moderate","low","very-low","not-graded"]},"certainty":{"type":["string","object"],"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["rating"],"properties":{"rating":{"$ref":"#/$defs/rating"},"why":{"type":"array","items":{"type":"string"}}}},"else":{"$ref":"#/$defs/rating"}},"evidenceList":{"type":"array","items":{"$ref":"#/$defs/evidence"}},"evidence":{"type":"object","properties":{"ref":{"type":"string"},"locator":{"type":"string"},"says":{"type":"string","maxLength":600},"passage":{"type":"string","maxLength":1500},"value":{"$ref":"#/$defs/value"},"population":{"type":"string"},"outcome":{"type":"string"},"timepoint":{"$ref":"#/$defs/quantity"},"design":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"level":{"type":"integer","minimum":1,"maximum":5},"question":{"enum":["prevalence","diagnosis","prognosis","benefit","common-harm","rare-harm","screening"]},"funding":{"enum":["independent","industry","mixed","none","unknown"]},"directness":{"enum":["exact","high","moderate","low"]},"stance":{"enum":["supports","contradicts","context"]},"checked":{"type":"object","properties":{"by":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"how":{"enum":["full-text","abstract","label","secondary","unchecked"]}},"additionalProperties":false,"required":["how"]},"notes":{"type":"string"}},"additionalProperties":false,"required":["ref","stance"]},"review":{"type":"object","properties":{"interval":{"type":"string","pattern":"^P\\d+[DWMY]$","patternErrorMessage":"Write a span as P, a number and D, W, M or Y, such as P2Y for two years."},"due":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"history":{"type":"array","items":{"type":"object","properties":{"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"role":{"enum":["author","clinical","editorial","legal"]},"name":{"type":"string"},"credentials":{"type":"string"},"id":{"type":"string"},"interests":{"type":"string"},"scope":{"type":"array","items":{"type":"string"}},"decision":{"enum":["approved","changes","rejected"]},"hash":{"type":"string"}},"additionalProperties":false,"required":["date","role","name","decision"]}}},"additionalProperties":false}}}
export const validate: Validate = validate52
