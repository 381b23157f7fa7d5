// @ts-nocheck
// Made by `pnpm generate` from schemas/review.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:review:1","type":"object","additionalProperties":false,"required":["schema","decision","page","reviewer","on","predecessors"],"properties":{"schema":{"const":1},"decision":{"enum":["approved","withdrawn"]},"page":{"type":"string","minLength":1},"covers":{"type":"object","additionalProperties":false,"required":["form","kind","sentence","facts","evidence","passages"],"properties":{"form":{"type":"integer","minimum":1},"kind":{"type":"string"},"sentence":{"type":"string"},"facts":{"type":"object","additionalProperties":{"type":"string"}},"evidence":{"type":"object","additionalProperties":{"type":"string"}},"passages":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"withdraws":{"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"Write the 64 hex digits of a record’s name."},"reviewer":{"type":"object","additionalProperties":false,"required":["name","role"],"properties":{"name":{"type":"string","minLength":1},"role":{"enum":["clinical","editorial","legal"]},"credentials":{"type":"string"},"id":{"type":"string"},"interests":{"type":"string"}}},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"note":{"type":"string"},"fictional":{"type":"boolean"},"predecessors":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"Write the 64 hex digits of a record’s name."}}},"if":{"properties":{"decision":{"const":"approved"}},"required":["decision"]},"then":{"required":["covers","until"]},"else":{"required":["withdraws"]}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:review:1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.decision === undefined) && (missing0 = "decision")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.decision !== undefined){
if("approved" !== data.decision){
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.covers === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "covers"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.until === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "until"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.withdraws === undefined){
const err4 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "withdraws"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.decision === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.page === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.reviewer === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviewer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.on === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.predecessors === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predecessors"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err13 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.decision !== undefined){
let data2 = data.decision;
if(!((data2 === "approved") || (data2 === "withdrawn"))){
const err14 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema19.properties.decision.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.page !== undefined){
let data3 = data.page;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.covers !== undefined){
let data4 = data.covers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.form === undefined){
const err17 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.kind === undefined){
const err18 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.sentence === undefined){
const err19 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/required",keyword:"required",params:{missingProperty: "sentence"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4.facts === undefined){
const err20 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/required",keyword:"required",params:{missingProperty: "facts"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.evidence === undefined){
const err21 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/required",keyword:"required",params:{missingProperty: "evidence"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.passages === undefined){
const err22 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/required",keyword:"required",params:{missingProperty: "passages"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data4){
if(!((((((key1 === "form") || (key1 === "kind")) || (key1 === "sentence")) || (key1 === "facts")) || (key1 === "evidence")) || (key1 === "passages"))){
const err23 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.form !== undefined){
let data5 = data4.form;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err24 = {instancePath:instancePath+"/covers/form",schemaPath:"#/properties/covers/properties/form/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/covers/form",schemaPath:"#/properties/covers/properties/form/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data4.kind !== undefined){
if(typeof data4.kind !== "string"){
const err26 = {instancePath:instancePath+"/covers/kind",schemaPath:"#/properties/covers/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.sentence !== undefined){
if(typeof data4.sentence !== "string"){
const err27 = {instancePath:instancePath+"/covers/sentence",schemaPath:"#/properties/covers/properties/sentence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.facts !== undefined){
let data8 = data4.facts;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(typeof data8[key2] !== "string"){
const err28 = {instancePath:instancePath+"/covers/facts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/covers/properties/facts/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/covers/facts",schemaPath:"#/properties/covers/properties/facts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.evidence !== undefined){
let data10 = data4.evidence;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(typeof data10[key3] !== "string"){
const err30 = {instancePath:instancePath+"/covers/evidence/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/covers/properties/evidence/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/covers/evidence",schemaPath:"#/properties/covers/properties/evidence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4.passages !== undefined){
let data12 = data4.passages;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
let data13 = data12[key4];
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err32 = {instancePath:instancePath+"/covers/passages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/covers/properties/passages/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/covers/passages/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/covers/properties/passages/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/covers/passages",schemaPath:"#/properties/covers/properties/passages/type",keyword:"type",params:{type: "object"}};
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
const err35 = {instancePath:instancePath+"/covers",schemaPath:"#/properties/covers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.withdraws !== undefined){
let data14 = data.withdraws;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err36 = {instancePath:instancePath+"/withdraws",schemaPath:"#/properties/withdraws/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/withdraws",schemaPath:"#/properties/withdraws/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.reviewer !== undefined){
let data15 = data.reviewer;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err38 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15.role === undefined){
const err39 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key5 in data15){
if(!(((((key5 === "name") || (key5 === "role")) || (key5 === "credentials")) || (key5 === "id")) || (key5 === "interests"))){
const err40 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err41 = {instancePath:instancePath+"/reviewer/name",schemaPath:"#/properties/reviewer/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/reviewer/name",schemaPath:"#/properties/reviewer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.role !== undefined){
let data17 = data15.role;
if(!(((data17 === "clinical") || (data17 === "editorial")) || (data17 === "legal"))){
const err43 = {instancePath:instancePath+"/reviewer/role",schemaPath:"#/properties/reviewer/properties/role/enum",keyword:"enum",params:{allowedValues: schema19.properties.reviewer.properties.role.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.credentials !== undefined){
if(typeof data15.credentials !== "string"){
const err44 = {instancePath:instancePath+"/reviewer/credentials",schemaPath:"#/properties/reviewer/properties/credentials/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.id !== undefined){
if(typeof data15.id !== "string"){
const err45 = {instancePath:instancePath+"/reviewer/id",schemaPath:"#/properties/reviewer/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.interests !== undefined){
if(typeof data15.interests !== "string"){
const err46 = {instancePath:instancePath+"/reviewer/interests",schemaPath:"#/properties/reviewer/properties/interests/type",keyword:"type",params:{type: "string"}};
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
const err47 = {instancePath:instancePath+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.on !== undefined){
let data21 = data.on;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err48 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.until !== undefined){
let data22 = data.until;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err50 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err52 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.fictional !== undefined){
if(typeof data.fictional !== "boolean"){
const err53 = {instancePath:instancePath+"/fictional",schemaPath:"#/properties/fictional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.predecessors !== undefined){
let data25 = data.predecessors;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(typeof data26 === "string"){
if(!pattern3.test(data26)){
const err54 = {instancePath:instancePath+"/predecessors/" + i0,schemaPath:"#/properties/predecessors/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/predecessors/" + i0,schemaPath:"#/properties/predecessors/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/predecessors",schemaPath:"#/properties/predecessors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:review:1","type":"object","additionalProperties":false,"required":["schema","decision","page","reviewer","on","predecessors"],"properties":{"schema":{"const":1},"decision":{"enum":["approved","withdrawn"]},"page":{"type":"string","minLength":1},"covers":{"type":"object","additionalProperties":false,"required":["form","kind","sentence","facts","evidence","passages"],"properties":{"form":{"type":"integer","minimum":1},"kind":{"type":"string"},"sentence":{"type":"string"},"facts":{"type":"object","additionalProperties":{"type":"string"}},"evidence":{"type":"object","additionalProperties":{"type":"string"}},"passages":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}},"withdraws":{"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"Write the 64 hex digits of a record’s name."},"reviewer":{"type":"object","additionalProperties":false,"required":["name","role"],"properties":{"name":{"type":"string","minLength":1},"role":{"enum":["clinical","editorial","legal"]},"credentials":{"type":"string"},"id":{"type":"string"},"interests":{"type":"string"}}},"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"note":{"type":"string"},"fictional":{"type":"boolean"},"predecessors":{"type":"array","items":{"type":"string","pattern":"^[0-9a-f]{64}$","patternErrorMessage":"Write the 64 hex digits of a record’s name."}}},"if":{"properties":{"decision":{"const":"approved"}},"required":["decision"]},"then":{"required":["covers","until"]},"else":{"required":["withdraws"]}}
export const validate: Validate = validate52
