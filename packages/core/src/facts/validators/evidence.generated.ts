// @ts-nocheck
// Made by `pnpm generate` from schemas/evidence.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:evidence:1","type":["array","object"],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/entry"}},"else":{"type":"object","required":["evidence"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"schema":{"const":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/entry"}}}},"$defs":{"entry":{"type":"object","properties":{"page":{"type":"string"},"words":{"type":"string"},"ref":{"type":"string"},"locator":{"type":"string"},"says":{"type":"string","maxLength":600},"passage":{"type":"string","maxLength":1500},"value":{"$ref":"#/$defs/value"},"population":{"type":"string"},"outcome":{"type":"string"},"timepoint":{"$ref":"#/$defs/quantity"},"design":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"level":{"type":"integer","minimum":1,"maximum":5},"question":{"enum":["prevalence","diagnosis","prognosis","benefit","common-harm","rare-harm","screening"]},"funding":{"enum":["independent","industry","mixed","none","unknown"]},"directness":{"enum":["exact","high","moderate","low"]},"stance":{"enum":["supports","contradicts","context"]},"checked":{"type":"object","properties":{"by":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"how":{"enum":["full-text","abstract","label","secondary","unchecked"]}},"additionalProperties":false,"required":["how"]},"notes":{"type":"string"}},"additionalProperties":false,"required":["page","words","ref"]},"unit":{"type":"string","if":{"pattern":"^\\{"},"then":{"pattern":"^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$","patternErrorMessage":"Write a counted thing in small letters between braces, such as {injection}, with /d, /wk, /mo or /a for a rate."},"else":{"enum":["s","min","h","d","wk","mo","a","%","1","ug","mg","g","kg","mL","L","mm","cm","Cel","[IU]"]}},"quantity":{"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"unit":{"$ref":"#/$defs/unit"},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"}},"required":["unit"],"additionalProperties":false,"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]}]},"proportion":{"type":"object","additionalProperties":false,"properties":{"value":{"type":"number","minimum":0,"maximum":1},"low":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"events":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":1},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"},"render":{"enum":["frequency","percent"]}},"dependentRequired":{"events":["total"],"total":["events"]},"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]},{"required":["events"]}]},"effect":{"type":"object","additionalProperties":false,"required":["measure","value"],"properties":{"measure":{"enum":["rr","or","hr","rd","nnt","nnh","md","smd","prevalence","sensitivity","specificity"]},"value":{"type":"number"},"ci":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"baseline":{"$ref":"#/$defs/proportion"},"comparator":{"type":"string"},"unit":{"$ref":"#/$defs/unit"}}},"value":{"type":"object","if":{"required":["measure"]},"then":{"$ref":"#/$defs/effect"},"else":{"if":{"required":["unit"]},"then":{"$ref":"#/$defs/quantity"},"else":{"$ref":"#/$defs/proportion"}}}}};
const schema20 = {"type":"object","properties":{"page":{"type":"string"},"words":{"type":"string"},"ref":{"type":"string"},"locator":{"type":"string"},"says":{"type":"string","maxLength":600},"passage":{"type":"string","maxLength":1500},"value":{"$ref":"#/$defs/value"},"population":{"type":"string"},"outcome":{"type":"string"},"timepoint":{"$ref":"#/$defs/quantity"},"design":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"level":{"type":"integer","minimum":1,"maximum":5},"question":{"enum":["prevalence","diagnosis","prognosis","benefit","common-harm","rare-harm","screening"]},"funding":{"enum":["independent","industry","mixed","none","unknown"]},"directness":{"enum":["exact","high","moderate","low"]},"stance":{"enum":["supports","contradicts","context"]},"checked":{"type":"object","properties":{"by":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"how":{"enum":["full-text","abstract","label","secondary","unchecked"]}},"additionalProperties":false,"required":["how"]},"notes":{"type":"string"}},"additionalProperties":false,"required":["page","words","ref"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const schema21 = {"type":"object","if":{"required":["measure"]},"then":{"$ref":"#/$defs/effect"},"else":{"if":{"required":["unit"]},"then":{"$ref":"#/$defs/quantity"},"else":{"$ref":"#/$defs/proportion"}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["measure","value"],"properties":{"measure":{"enum":["rr","or","hr","rd","nnt","nnh","md","smd","prevalence","sensitivity","specificity"]},"value":{"type":"number"},"ci":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"baseline":{"$ref":"#/$defs/proportion"},"comparator":{"type":"string"},"unit":{"$ref":"#/$defs/unit"}}};
const schema23 = {"type":"object","additionalProperties":false,"properties":{"value":{"type":"number","minimum":0,"maximum":1},"low":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"events":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":1},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"},"render":{"enum":["frequency","percent"]}},"dependentRequired":{"events":["total"],"total":["events"]},"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]},{"required":["events"]}]};

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
const err19 = {instancePath:instancePath+"/bound",schemaPath:"#/$defs/proportion/properties/bound/enum",keyword:"enum",params:{allowedValues: schema23.properties.bound.enum}};
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
const err21 = {instancePath:instancePath+"/render",schemaPath:"#/$defs/proportion/properties/render/enum",keyword:"enum",params:{allowedValues: schema23.properties.render.enum}};
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","if":{"pattern":"^\\{"},"then":{"pattern":"^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$","patternErrorMessage":"Write a counted thing in small letters between braces, such as {injection}, with /d, /wk, /mo or /a for a rate."},"else":{"enum":["s","min","h","d","wk","mo","a","%","1","ug","mg","g","kg","mL","L","mm","cm","Cel","[IU]"]}};
const pattern3 = new RegExp("^\\{", "u");
const pattern4 = new RegExp("^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
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
if(!pattern3.test(data)){
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
if(!pattern4.test(data)){
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
const err3 = {instancePath,schemaPath:"#/$defs/unit/else/enum",keyword:"enum",params:{allowedValues: schema24.else.enum}};
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
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
const err3 = {instancePath:instancePath+"/measure",schemaPath:"#/$defs/effect/properties/measure/enum",keyword:"enum",params:{allowedValues: schema22.properties.measure.enum}};
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
if(!(validate56(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate58(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"unit":{"$ref":"#/$defs/unit"},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"}},"required":["unit"],"additionalProperties":false,"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]}]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
if(!(validate58(data.unit, {instancePath:instancePath+"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.bound !== undefined){
let data4 = data.bound;
if(!(((((data4 === "exact") || (data4 === "typical")) || (data4 === "at-most")) || (data4 === "at-least")) || (data4 === "maximum-seen"))){
const err9 = {instancePath:instancePath+"/bound",schemaPath:"#/$defs/quantity/properties/bound/enum",keyword:"enum",params:{allowedValues: schema25.properties.bound.enum}};
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate54.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "page"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.words === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "words"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ref === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "ref"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err3 = {instancePath,schemaPath:"#/$defs/entry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.page !== undefined){
if(typeof data.page !== "string"){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/$defs/entry/properties/page/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.words !== undefined){
if(typeof data.words !== "string"){
const err5 = {instancePath:instancePath+"/words",schemaPath:"#/$defs/entry/properties/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ref !== undefined){
if(typeof data.ref !== "string"){
const err6 = {instancePath:instancePath+"/ref",schemaPath:"#/$defs/entry/properties/ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.locator !== undefined){
if(typeof data.locator !== "string"){
const err7 = {instancePath:instancePath+"/locator",schemaPath:"#/$defs/entry/properties/locator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.says !== undefined){
let data4 = data.says;
if(typeof data4 === "string"){
if(func2(data4) > 600){
const err8 = {instancePath:instancePath+"/says",schemaPath:"#/$defs/entry/properties/says/maxLength",keyword:"maxLength",params:{limit: 600}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/says",schemaPath:"#/$defs/entry/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.passage !== undefined){
let data5 = data.passage;
if(typeof data5 === "string"){
if(func2(data5) > 1500){
const err10 = {instancePath:instancePath+"/passage",schemaPath:"#/$defs/entry/properties/passage/maxLength",keyword:"maxLength",params:{limit: 1500}};
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
const err11 = {instancePath:instancePath+"/passage",schemaPath:"#/$defs/entry/properties/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate54(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.population !== undefined){
if(typeof data.population !== "string"){
const err12 = {instancePath:instancePath+"/population",schemaPath:"#/$defs/entry/properties/population/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.outcome !== undefined){
if(typeof data.outcome !== "string"){
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/entry/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.timepoint !== undefined){
if(!(validate61(data.timepoint, {instancePath:instancePath+"/timepoint",parentData:data,parentDataProperty:"timepoint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.design !== undefined){
let data10 = data.design;
if(!(((((((((((((((((data10 === "systematic-review") || (data10 === "rct")) || (data10 === "nonrandomised")) || (data10 === "cohort")) || (data10 === "case-control")) || (data10 === "case-series")) || (data10 === "case-report")) || (data10 === "guideline")) || (data10 === "label")) || (data10 === "regulator")) || (data10 === "registry")) || (data10 === "survey")) || (data10 === "diagnostic-accuracy")) || (data10 === "animal")) || (data10 === "in-vitro")) || (data10 === "expert-opinion")) || (data10 === "textbook"))){
const err14 = {instancePath:instancePath+"/design",schemaPath:"#/$defs/entry/properties/design/enum",keyword:"enum",params:{allowedValues: schema20.properties.design.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.level !== undefined){
let data11 = data.level;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err15 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/entry/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
const err16 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/entry/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/entry/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.question !== undefined){
let data12 = data.question;
if(!(((((((data12 === "prevalence") || (data12 === "diagnosis")) || (data12 === "prognosis")) || (data12 === "benefit")) || (data12 === "common-harm")) || (data12 === "rare-harm")) || (data12 === "screening"))){
const err18 = {instancePath:instancePath+"/question",schemaPath:"#/$defs/entry/properties/question/enum",keyword:"enum",params:{allowedValues: schema20.properties.question.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.funding !== undefined){
let data13 = data.funding;
if(!(((((data13 === "independent") || (data13 === "industry")) || (data13 === "mixed")) || (data13 === "none")) || (data13 === "unknown"))){
const err19 = {instancePath:instancePath+"/funding",schemaPath:"#/$defs/entry/properties/funding/enum",keyword:"enum",params:{allowedValues: schema20.properties.funding.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.directness !== undefined){
let data14 = data.directness;
if(!((((data14 === "exact") || (data14 === "high")) || (data14 === "moderate")) || (data14 === "low"))){
const err20 = {instancePath:instancePath+"/directness",schemaPath:"#/$defs/entry/properties/directness/enum",keyword:"enum",params:{allowedValues: schema20.properties.directness.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.stance !== undefined){
let data15 = data.stance;
if(!(((data15 === "supports") || (data15 === "contradicts")) || (data15 === "context"))){
const err21 = {instancePath:instancePath+"/stance",schemaPath:"#/$defs/entry/properties/stance/enum",keyword:"enum",params:{allowedValues: schema20.properties.stance.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.checked !== undefined){
let data16 = data.checked;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.how === undefined){
const err22 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/entry/properties/checked/required",keyword:"required",params:{missingProperty: "how"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data16){
if(!(((key1 === "by") || (key1 === "on")) || (key1 === "how"))){
const err23 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/entry/properties/checked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data16.by !== undefined){
if(typeof data16.by !== "string"){
const err24 = {instancePath:instancePath+"/checked/by",schemaPath:"#/$defs/entry/properties/checked/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data16.on !== undefined){
let data18 = data16.on;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err25 = {instancePath:instancePath+"/checked/on",schemaPath:"#/$defs/entry/properties/checked/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/checked/on",schemaPath:"#/$defs/entry/properties/checked/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.how !== undefined){
let data19 = data16.how;
if(!(((((data19 === "full-text") || (data19 === "abstract")) || (data19 === "label")) || (data19 === "secondary")) || (data19 === "unchecked"))){
const err27 = {instancePath:instancePath+"/checked/how",schemaPath:"#/$defs/entry/properties/checked/properties/how/enum",keyword:"enum",params:{allowedValues: schema20.properties.checked.properties.how.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/checked",schemaPath:"#/$defs/entry/properties/checked/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.notes !== undefined){
if(typeof data.notes !== "string"){
const err29 = {instancePath:instancePath+"/notes",schemaPath:"#/$defs/entry/properties/notes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:evidence:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type}};
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
if(!(Array.isArray(data))){
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var items0 = true;
}
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidence === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "schema")) || (key0 === "evidence"))){
const err4 = {instancePath,schemaPath:"#/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/else/properties/%24schema/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/schema",schemaPath:"#/else/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.evidence !== undefined){
let data3 = data.evidence;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data3[i1], {instancePath:instancePath+"/evidence/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/evidence",schemaPath:"#/else/properties/evidence/type",keyword:"type",params:{type: "array"}};
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
const err8 = {instancePath,schemaPath:"#/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":true};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:evidence:1","type":["array","object"],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/entry"}},"else":{"type":"object","required":["evidence"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"schema":{"const":1},"evidence":{"type":"array","items":{"$ref":"#/$defs/entry"}}}},"$defs":{"entry":{"type":"object","properties":{"page":{"type":"string"},"words":{"type":"string"},"ref":{"type":"string"},"locator":{"type":"string"},"says":{"type":"string","maxLength":600},"passage":{"type":"string","maxLength":1500},"value":{"$ref":"#/$defs/value"},"population":{"type":"string"},"outcome":{"type":"string"},"timepoint":{"$ref":"#/$defs/quantity"},"design":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"level":{"type":"integer","minimum":1,"maximum":5},"question":{"enum":["prevalence","diagnosis","prognosis","benefit","common-harm","rare-harm","screening"]},"funding":{"enum":["independent","industry","mixed","none","unknown"]},"directness":{"enum":["exact","high","moderate","low"]},"stance":{"enum":["supports","contradicts","context"]},"checked":{"type":"object","properties":{"by":{"type":"string"},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"how":{"enum":["full-text","abstract","label","secondary","unchecked"]}},"additionalProperties":false,"required":["how"]},"notes":{"type":"string"}},"additionalProperties":false,"required":["page","words","ref"]},"unit":{"type":"string","if":{"pattern":"^\\{"},"then":{"pattern":"^\\{[a-z][a-z -]*\\}(/(d|wk|mo|a))?$","patternErrorMessage":"Write a counted thing in small letters between braces, such as {injection}, with /d, /wk, /mo or /a for a rate."},"else":{"enum":["s","min","h","d","wk","mo","a","%","1","ug","mg","g","kg","mL","L","mm","cm","Cel","[IU]"]}},"quantity":{"type":"object","properties":{"value":{"type":"number"},"low":{"type":"number"},"high":{"type":"number"},"unit":{"$ref":"#/$defs/unit"},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"}},"required":["unit"],"additionalProperties":false,"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]}]},"proportion":{"type":"object","additionalProperties":false,"properties":{"value":{"type":"number","minimum":0,"maximum":1},"low":{"type":"number","minimum":0,"maximum":1},"high":{"type":"number","minimum":0,"maximum":1},"events":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":1},"bound":{"enum":["exact","typical","at-most","at-least","maximum-seen"]},"approx":{"type":"boolean"},"render":{"enum":["frequency","percent"]}},"dependentRequired":{"events":["total"],"total":["events"]},"anyOf":[{"required":["value"]},{"required":["low"]},{"required":["high"]},{"required":["events"]}]},"effect":{"type":"object","additionalProperties":false,"required":["measure","value"],"properties":{"measure":{"enum":["rr","or","hr","rd","nnt","nnh","md","smd","prevalence","sensitivity","specificity"]},"value":{"type":"number"},"ci":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"baseline":{"$ref":"#/$defs/proportion"},"comparator":{"type":"string"},"unit":{"$ref":"#/$defs/unit"}}},"value":{"type":"object","if":{"required":["measure"]},"then":{"$ref":"#/$defs/effect"},"else":{"if":{"required":["unit"]},"then":{"$ref":"#/$defs/quantity"},"else":{"$ref":"#/$defs/proportion"}}}}}
export const validate: Validate = validate52
