// @ts-nocheck
// Made by `pnpm generate` from schemas/lock.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:lock:1","type":"object","required":["schema","locked"],"additionalProperties":false,"properties":{"schema":{"const":1},"locked":{"type":"array","items":{"$ref":"#/$defs/record"}}},"$defs":{"record":{"type":"object","required":["identifier","from","fetched","sha256","item"],"additionalProperties":false,"properties":{"identifier":{"type":"string"},"from":{"enum":["crossref","pubmed"]},"fetched":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"sha256":{"type":"string"},"published":{"type":"string"},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"item":{"type":"object"}}},"notice":{"type":"object","required":["nature"],"additionalProperties":false,"properties":{"nature":{"enum":["retraction","expression-of-concern","correction","reinstatement"]},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"notice":{"type":"string"},"reasons":{"type":"array","items":{"type":"string"}}}}}};
const schema20 = {"type":"object","required":["identifier","from","fetched","sha256","item"],"additionalProperties":false,"properties":{"identifier":{"type":"string"},"from":{"enum":["crossref","pubmed"]},"fetched":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"sha256":{"type":"string"},"published":{"type":"string"},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"item":{"type":"object"}}};
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const schema21 = {"type":"object","required":["nature"],"additionalProperties":false,"properties":{"nature":{"enum":["retraction","expression-of-concern","correction","reinstatement"]},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"notice":{"type":"string"},"reasons":{"type":"array","items":{"type":"string"}}}};

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
if(data.nature === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/notice/required",keyword:"required",params:{missingProperty: "nature"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "nature") || (key0 === "date")) || (key0 === "notice")) || (key0 === "reasons"))){
const err1 = {instancePath,schemaPath:"#/$defs/notice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nature !== undefined){
let data0 = data.nature;
if(!((((data0 === "retraction") || (data0 === "expression-of-concern")) || (data0 === "correction")) || (data0 === "reinstatement"))){
const err2 = {instancePath:instancePath+"/nature",schemaPath:"#/$defs/notice/properties/nature/enum",keyword:"enum",params:{allowedValues: schema21.properties.nature.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.date !== undefined){
let data1 = data.date;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/notice/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
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
const err4 = {instancePath:instancePath+"/date",schemaPath:"#/$defs/notice/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.notice !== undefined){
if(typeof data.notice !== "string"){
const err5 = {instancePath:instancePath+"/notice",schemaPath:"#/$defs/notice/properties/notice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reasons !== undefined){
let data3 = data.reasons;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err6 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/$defs/notice/properties/reasons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/reasons",schemaPath:"#/$defs/notice/properties/reasons/type",keyword:"type",params:{type: "array"}};
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
const err8 = {instancePath,schemaPath:"#/$defs/notice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identifier === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/record/required",keyword:"required",params:{missingProperty: "identifier"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/record/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.fetched === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/record/required",keyword:"required",params:{missingProperty: "fetched"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sha256 === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/record/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.item === undefined){
const err4 = {instancePath,schemaPath:"#/$defs/record/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "identifier") || (key0 === "from")) || (key0 === "fetched")) || (key0 === "sha256")) || (key0 === "published")) || (key0 === "notices")) || (key0 === "item"))){
const err5 = {instancePath,schemaPath:"#/$defs/record/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.identifier !== undefined){
if(typeof data.identifier !== "string"){
const err6 = {instancePath:instancePath+"/identifier",schemaPath:"#/$defs/record/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(!((data1 === "crossref") || (data1 === "pubmed"))){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/$defs/record/properties/from/enum",keyword:"enum",params:{allowedValues: schema20.properties.from.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fetched !== undefined){
let data2 = data.fetched;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/fetched",schemaPath:"#/$defs/record/properties/fetched/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
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
const err9 = {instancePath:instancePath+"/fetched",schemaPath:"#/$defs/record/properties/fetched/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(typeof data.sha256 !== "string"){
const err10 = {instancePath:instancePath+"/sha256",schemaPath:"#/$defs/record/properties/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "string"){
const err11 = {instancePath:instancePath+"/published",schemaPath:"#/$defs/record/properties/published/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.notices !== undefined){
let data5 = data.notices;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data5[i0], {instancePath:instancePath+"/notices/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/notices",schemaPath:"#/$defs/record/properties/notices/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.item !== undefined){
let data7 = data.item;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err13 = {instancePath:instancePath+"/item",schemaPath:"#/$defs/record/properties/item/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/$defs/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:lock:1" */;
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
if(data.locked === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locked"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "schema") || (key0 === "locked"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err3 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.locked !== undefined){
let data1 = data.locked;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data1[i0], {instancePath:instancePath+"/locked/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "array"}};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:lock:1","type":"object","required":["schema","locked"],"additionalProperties":false,"properties":{"schema":{"const":1},"locked":{"type":"array","items":{"$ref":"#/$defs/record"}}},"$defs":{"record":{"type":"object","required":["identifier","from","fetched","sha256","item"],"additionalProperties":false,"properties":{"identifier":{"type":"string"},"from":{"enum":["crossref","pubmed"]},"fetched":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"sha256":{"type":"string"},"published":{"type":"string"},"notices":{"type":"array","items":{"$ref":"#/$defs/notice"}},"item":{"type":"object"}}},"notice":{"type":"object","required":["nature"],"additionalProperties":false,"properties":{"nature":{"enum":["retraction","expression-of-concern","correction","reinstatement"]},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"notice":{"type":"string"},"reasons":{"type":"array","items":{"type":"string"}}}}}}
export const validate: Validate = validate52
