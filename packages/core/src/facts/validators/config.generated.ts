// @ts-nocheck
// Made by `pnpm generate` from schemas/config.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"},"siteUrl":{"type":"string"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","properties":{"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false};

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
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err0 = {instancePath,schemaPath:"#/$defs/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["absolute-safety"] !== undefined){
let data0 = data["absolute-safety"];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/type",keyword:"type",params:{type: schema20.properties["absolute-safety"].type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs4 = errors;
let valid1 = true;
const _errs5 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "severity") || (key1 === "options"))){
const err3 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.severity !== undefined){
let data1 = data0.severity;
if(!((((data1 === "off") || (data1 === "info")) || (data1 === "warning")) || (data1 === "error"))){
const err4 = {instancePath:instancePath+"/absolute-safety/severity",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["absolute-safety"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.options !== undefined){
let data2 = data0.options;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "invasiveness")){
const err5 = {instancePath:instancePath+"/absolute-safety/options",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.invasiveness !== undefined){
if(typeof data2.invasiveness !== "boolean"){
const err6 = {instancePath:instancePath+"/absolute-safety/options/invasiveness",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/options/properties/invasiveness/type",keyword:"type",params:{type: "boolean"}};
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
const err7 = {instancePath:instancePath+"/absolute-safety/options",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs15 = errors;
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
const err8 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["absolute-safety"].else.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err9 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["anonymous-authority"] !== undefined){
let data4 = data["anonymous-authority"];
if((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err10 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/type",keyword:"type",params:{type: schema20.properties["anonymous-authority"].type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs21 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(!((key3 === "severity") || (key3 === "options"))){
const err12 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.severity !== undefined){
let data5 = data4.severity;
if(!((((data5 === "off") || (data5 === "info")) || (data5 === "warning")) || (data5 === "error"))){
const err13 = {instancePath:instancePath+"/anonymous-authority/severity",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["anonymous-authority"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.options !== undefined){
let data6 = data4.options;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
const err14 = {instancePath:instancePath+"/anonymous-authority/options",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/anonymous-authority/options",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs27 = errors;
if(!((((data4 === "off") || (data4 === "info")) || (data4 === "warning")) || (data4 === "error"))){
const err16 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["anonymous-authority"].else.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err17 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["uncited-duration"] !== undefined){
let data7 = data["uncited-duration"];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err18 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/type",keyword:"type",params:{type: schema20.properties["uncited-duration"].type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const _errs30 = errors;
let valid6 = true;
const _errs31 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs33 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
if(!((key5 === "severity") || (key5 === "options"))){
const err20 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.severity !== undefined){
let data8 = data7.severity;
if(!((((data8 === "off") || (data8 === "info")) || (data8 === "warning")) || (data8 === "error"))){
const err21 = {instancePath:instancePath+"/uncited-duration/severity",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.options !== undefined){
let data9 = data7.options;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key6 in data9){
if(!(key6 === "repeats")){
const err22 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.repeats !== undefined){
let data10 = data9.repeats;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data10 === "error") || (data10 === "info")) || (data10 === "off"))){
const err24 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.options.properties.repeats.enum}};
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
const err25 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid2 = _errs33 === errors;
valid6 = _valid2;
ifClause2 = "then";
}
else {
const _errs41 = errors;
if(!((((data7 === "off") || (data7 === "info")) || (data7 === "warning")) || (data7 === "error"))){
const err26 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].else.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid6 = _valid2;
ifClause2 = "else";
}
if(!valid6){
const err27 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["uncited-percentage"] !== undefined){
let data11 = data["uncited-percentage"];
if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err28 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/type",keyword:"type",params:{type: schema20.properties["uncited-percentage"].type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs44 = errors;
let valid9 = true;
const _errs45 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid3 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs47 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 in data11){
if(!((key7 === "severity") || (key7 === "options"))){
const err30 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.severity !== undefined){
let data12 = data11.severity;
if(!((((data12 === "off") || (data12 === "info")) || (data12 === "warning")) || (data12 === "error"))){
const err31 = {instancePath:instancePath+"/uncited-percentage/severity",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.options !== undefined){
let data13 = data11.options;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key8 in data13){
if(!(key8 === "repeats")){
const err32 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.repeats !== undefined){
let data14 = data13.repeats;
if(typeof data14 !== "string"){
const err33 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data14 === "error") || (data14 === "info")) || (data14 === "off"))){
const err34 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.options.properties.repeats.enum}};
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
const err35 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid3 = _errs47 === errors;
valid9 = _valid3;
ifClause3 = "then";
}
else {
const _errs55 = errors;
if(!((((data11 === "off") || (data11 === "info")) || (data11 === "warning")) || (data11 === "error"))){
const err36 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].else.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid9 = _valid3;
ifClause3 = "else";
}
if(!valid9){
const err37 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["uncited-risk"] !== undefined){
let data15 = data["uncited-risk"];
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err38 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/type",keyword:"type",params:{type: schema20.properties["uncited-risk"].type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const _errs58 = errors;
let valid12 = true;
const _errs59 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs61 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key9 in data15){
if(!((key9 === "severity") || (key9 === "options"))){
const err40 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.severity !== undefined){
let data16 = data15.severity;
if(!((((data16 === "off") || (data16 === "info")) || (data16 === "warning")) || (data16 === "error"))){
const err41 = {instancePath:instancePath+"/uncited-risk/severity",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.options !== undefined){
let data17 = data15.options;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key10 in data17){
if(!(key10 === "repeats")){
const err42 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data17.repeats !== undefined){
let data18 = data17.repeats;
if(typeof data18 !== "string"){
const err43 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((data18 === "error") || (data18 === "info")) || (data18 === "off"))){
const err44 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.options.properties.repeats.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
var _valid4 = _errs61 === errors;
valid12 = _valid4;
ifClause4 = "then";
}
else {
const _errs69 = errors;
if(!((((data15 === "off") || (data15 === "info")) || (data15 === "warning")) || (data15 === "error"))){
const err46 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].else.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid4 = _errs69 === errors;
valid12 = _valid4;
ifClause4 = "else";
}
if(!valid12){
const err47 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["call-to-action"] !== undefined){
let data19 = data["call-to-action"];
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err48 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/type",keyword:"type",params:{type: schema20.properties["call-to-action"].type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const _errs72 = errors;
let valid15 = true;
const _errs73 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs73 === errors;
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs75 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key11 in data19){
if(!((key11 === "severity") || (key11 === "options"))){
const err50 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.severity !== undefined){
let data20 = data19.severity;
if(!((((data20 === "off") || (data20 === "info")) || (data20 === "warning")) || (data20 === "error"))){
const err51 = {instancePath:instancePath+"/call-to-action/severity",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.options !== undefined){
let data21 = data19.options;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key12 in data21){
const err52 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
var _valid5 = _errs75 === errors;
valid15 = _valid5;
ifClause5 = "then";
}
else {
const _errs81 = errors;
if(!((((data19 === "off") || (data19 === "info")) || (data19 === "warning")) || (data19 === "error"))){
const err54 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].else.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid5 = _errs81 === errors;
valid15 = _valid5;
ifClause5 = "else";
}
if(!valid15){
const err55 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data["cure-guarantee"] !== undefined){
let data22 = data["cure-guarantee"];
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
const err56 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/type",keyword:"type",params:{type: schema20.properties["cure-guarantee"].type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs84 = errors;
let valid17 = true;
const _errs85 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid6 = _errs85 === errors;
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs87 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key13 in data22){
if(!((key13 === "severity") || (key13 === "options"))){
const err58 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22.severity !== undefined){
let data23 = data22.severity;
if(!((((data23 === "off") || (data23 === "info")) || (data23 === "warning")) || (data23 === "error"))){
const err59 = {instancePath:instancePath+"/cure-guarantee/severity",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.options !== undefined){
let data24 = data22.options;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key14 in data24){
const err60 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid6 = _errs87 === errors;
valid17 = _valid6;
ifClause6 = "then";
}
else {
const _errs93 = errors;
if(!((((data22 === "off") || (data22 === "info")) || (data22 === "warning")) || (data22 === "error"))){
const err62 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].else.enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid6 = _errs93 === errors;
valid17 = _valid6;
ifClause6 = "else";
}
if(!valid17){
const err63 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data["disease-claim"] !== undefined){
let data25 = data["disease-claim"];
if((typeof data25 !== "string") && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))){
const err64 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/type",keyword:"type",params:{type: schema20.properties["disease-claim"].type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const _errs96 = errors;
let valid19 = true;
const _errs97 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid7 = _errs97 === errors;
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs99 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key15 in data25){
if(!((key15 === "severity") || (key15 === "options"))){
const err66 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data25.severity !== undefined){
let data26 = data25.severity;
if(!((((data26 === "off") || (data26 === "info")) || (data26 === "warning")) || (data26 === "error"))){
const err67 = {instancePath:instancePath+"/disease-claim/severity",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data25.options !== undefined){
let data27 = data25.options;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key16 in data27){
const err68 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
var _valid7 = _errs99 === errors;
valid19 = _valid7;
ifClause7 = "then";
}
else {
const _errs105 = errors;
if(!((((data25 === "off") || (data25 === "info")) || (data25 === "warning")) || (data25 === "error"))){
const err70 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].else.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid7 = _errs105 === errors;
valid19 = _valid7;
ifClause7 = "else";
}
if(!valid19){
const err71 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.endorsement !== undefined){
let data28 = data.endorsement;
if((typeof data28 !== "string") && (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))){
const err72 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/type",keyword:"type",params:{type: schema20.properties.endorsement.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const _errs108 = errors;
let valid21 = true;
const _errs109 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid8 = _errs109 === errors;
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs111 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key17 in data28){
if(!((key17 === "severity") || (key17 === "options"))){
const err74 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.severity !== undefined){
let data29 = data28.severity;
if(!((((data29 === "off") || (data29 === "info")) || (data29 === "warning")) || (data29 === "error"))){
const err75 = {instancePath:instancePath+"/endorsement/severity",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.options !== undefined){
let data30 = data28.options;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key18 in data30){
const err76 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid8 = _errs111 === errors;
valid21 = _valid8;
ifClause8 = "then";
}
else {
const _errs117 = errors;
if(!((((data28 === "off") || (data28 === "info")) || (data28 === "warning")) || (data28 === "error"))){
const err78 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.else.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid8 = _errs117 === errors;
valid21 = _valid8;
ifClause8 = "else";
}
if(!valid21){
const err79 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data["missing-disclaimer"] !== undefined){
let data31 = data["missing-disclaimer"];
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
const err80 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/type",keyword:"type",params:{type: schema20.properties["missing-disclaimer"].type}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const _errs120 = errors;
let valid23 = true;
const _errs121 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err81 = {};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid9 = _errs121 === errors;
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs123 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key19 in data31){
if(!((key19 === "severity") || (key19 === "options"))){
const err82 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.severity !== undefined){
let data32 = data31.severity;
if(!((((data32 === "off") || (data32 === "info")) || (data32 === "warning")) || (data32 === "error"))){
const err83 = {instancePath:instancePath+"/missing-disclaimer/severity",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.options !== undefined){
let data33 = data31.options;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key20 in data33){
const err84 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
var _valid9 = _errs123 === errors;
valid23 = _valid9;
ifClause9 = "then";
}
else {
const _errs129 = errors;
if(!((((data31 === "off") || (data31 === "info")) || (data31 === "warning")) || (data31 === "error"))){
const err86 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].else.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid9 = _errs129 === errors;
valid23 = _valid9;
ifClause9 = "else";
}
if(!valid23){
const err87 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data["product-claim"] !== undefined){
let data34 = data["product-claim"];
if((typeof data34 !== "string") && (!(data34 && typeof data34 == "object" && !Array.isArray(data34)))){
const err88 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/type",keyword:"type",params:{type: schema20.properties["product-claim"].type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs132 = errors;
let valid25 = true;
const _errs133 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid10 = _errs133 === errors;
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs135 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key21 in data34){
if(!((key21 === "severity") || (key21 === "options"))){
const err90 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data34.severity !== undefined){
let data35 = data34.severity;
if(!((((data35 === "off") || (data35 === "info")) || (data35 === "warning")) || (data35 === "error"))){
const err91 = {instancePath:instancePath+"/product-claim/severity",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data34.options !== undefined){
let data36 = data34.options;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key22 in data36){
if(!(key22 === "designs")){
const err92 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data36.designs !== undefined){
let data37 = data36.designs;
if(Array.isArray(data37)){
const len0 = data37.length;
for(let i0=0; i0<len0; i0++){
let data38 = data37[i0];
if(typeof data38 !== "string"){
const err93 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((((data38 === "systematic-review") || (data38 === "rct")) || (data38 === "nonrandomised")) || (data38 === "cohort")) || (data38 === "registry"))){
const err94 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.options.properties.designs.items.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/product-claim/options/designs",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
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
const err96 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid10 = _errs135 === errors;
valid25 = _valid10;
ifClause10 = "then";
}
else {
const _errs145 = errors;
if(!((((data34 === "off") || (data34 === "info")) || (data34 === "warning")) || (data34 === "error"))){
const err97 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].else.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid10 = _errs145 === errors;
valid25 = _valid10;
ifClause10 = "else";
}
if(!valid25){
const err98 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.pseudoscience !== undefined){
let data39 = data.pseudoscience;
if((typeof data39 !== "string") && (!(data39 && typeof data39 == "object" && !Array.isArray(data39)))){
const err99 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/type",keyword:"type",params:{type: schema20.properties.pseudoscience.type}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const _errs148 = errors;
let valid30 = true;
const _errs149 = errors;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid11 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs151 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key23 in data39){
if(!((key23 === "severity") || (key23 === "options"))){
const err101 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.severity !== undefined){
let data40 = data39.severity;
if(!((((data40 === "off") || (data40 === "info")) || (data40 === "warning")) || (data40 === "error"))){
const err102 = {instancePath:instancePath+"/pseudoscience/severity",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data39.options !== undefined){
let data41 = data39.options;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key24 in data41){
const err103 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid11 = _errs151 === errors;
valid30 = _valid11;
ifClause11 = "then";
}
else {
const _errs157 = errors;
if(!((((data39 === "off") || (data39 === "info")) || (data39 === "warning")) || (data39 === "error"))){
const err105 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.else.enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid11 = _errs157 === errors;
valid30 = _valid11;
ifClause11 = "else";
}
if(!valid30){
const err106 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.superlative !== undefined){
let data42 = data.superlative;
if((typeof data42 !== "string") && (!(data42 && typeof data42 == "object" && !Array.isArray(data42)))){
const err107 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/type",keyword:"type",params:{type: schema20.properties.superlative.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const _errs160 = errors;
let valid32 = true;
const _errs161 = errors;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid12 = _errs161 === errors;
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs163 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key25 in data42){
if(!((key25 === "severity") || (key25 === "options"))){
const err109 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data42.severity !== undefined){
let data43 = data42.severity;
if(!((((data43 === "off") || (data43 === "info")) || (data43 === "warning")) || (data43 === "error"))){
const err110 = {instancePath:instancePath+"/superlative/severity",schemaPath:"#/$defs/rules/properties/superlative/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data42.options !== undefined){
let data44 = data42.options;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key26 in data44){
const err111 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid12 = _errs163 === errors;
valid32 = _valid12;
ifClause12 = "then";
}
else {
const _errs169 = errors;
if(!((((data42 === "off") || (data42 === "info")) || (data42 === "warning")) || (data42 === "error"))){
const err113 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.else.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid12 = _errs169 === errors;
valid32 = _valid12;
ifClause12 = "else";
}
if(!valid32){
const err114 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data["supplement-claim"] !== undefined){
let data45 = data["supplement-claim"];
if((typeof data45 !== "string") && (!(data45 && typeof data45 == "object" && !Array.isArray(data45)))){
const err115 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/type",keyword:"type",params:{type: schema20.properties["supplement-claim"].type}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const _errs172 = errors;
let valid34 = true;
const _errs173 = errors;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid13 = _errs173 === errors;
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs175 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key27 in data45){
if(!((key27 === "severity") || (key27 === "options"))){
const err117 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data45.severity !== undefined){
let data46 = data45.severity;
if(!((((data46 === "off") || (data46 === "info")) || (data46 === "warning")) || (data46 === "error"))){
const err118 = {instancePath:instancePath+"/supplement-claim/severity",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data45.options !== undefined){
let data47 = data45.options;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key28 in data47){
if(!(key28 === "designs")){
const err119 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data47.designs !== undefined){
let data48 = data47.designs;
if(Array.isArray(data48)){
const len1 = data48.length;
for(let i1=0; i1<len1; i1++){
let data49 = data48[i1];
if(typeof data49 !== "string"){
const err120 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!(((((data49 === "systematic-review") || (data49 === "rct")) || (data49 === "nonrandomised")) || (data49 === "cohort")) || (data49 === "registry"))){
const err121 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.options.properties.designs.items.enum}};
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
const err122 = {instancePath:instancePath+"/supplement-claim/options/designs",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
var _valid13 = _errs175 === errors;
valid34 = _valid13;
ifClause13 = "then";
}
else {
const _errs185 = errors;
if(!((((data45 === "off") || (data45 === "info")) || (data45 === "warning")) || (data45 === "error"))){
const err124 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].else.enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid13 = _errs185 === errors;
valid34 = _valid13;
ifClause13 = "else";
}
if(!valid34){
const err125 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/if",keyword:"if",params:{failingKeyword: ifClause13}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.testimonial !== undefined){
let data50 = data.testimonial;
if((typeof data50 !== "string") && (!(data50 && typeof data50 == "object" && !Array.isArray(data50)))){
const err126 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/type",keyword:"type",params:{type: schema20.properties.testimonial.type}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const _errs188 = errors;
let valid39 = true;
const _errs189 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid14 = _errs189 === errors;
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs191 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key29 in data50){
if(!((key29 === "severity") || (key29 === "options"))){
const err128 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.severity !== undefined){
let data51 = data50.severity;
if(!((((data51 === "off") || (data51 === "info")) || (data51 === "warning")) || (data51 === "error"))){
const err129 = {instancePath:instancePath+"/testimonial/severity",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.options !== undefined){
let data52 = data50.options;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key30 in data52){
const err130 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
var _valid14 = _errs191 === errors;
valid39 = _valid14;
ifClause14 = "then";
}
else {
const _errs197 = errors;
if(!((((data50 === "off") || (data50 === "info")) || (data50 === "warning")) || (data50 === "error"))){
const err132 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.else.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid14 = _errs197 === errors;
valid39 = _valid14;
ifClause14 = "else";
}
if(!valid39){
const err133 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/if",keyword:"if",params:{failingKeyword: ifClause14}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data["undisclosed-advert"] !== undefined){
let data53 = data["undisclosed-advert"];
if((typeof data53 !== "string") && (!(data53 && typeof data53 == "object" && !Array.isArray(data53)))){
const err134 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/type",keyword:"type",params:{type: schema20.properties["undisclosed-advert"].type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const _errs200 = errors;
let valid41 = true;
const _errs201 = errors;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err135 = {};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid15 = _errs201 === errors;
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs203 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key31 in data53){
if(!((key31 === "severity") || (key31 === "options"))){
const err136 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data53.severity !== undefined){
let data54 = data53.severity;
if(!((((data54 === "off") || (data54 === "info")) || (data54 === "warning")) || (data54 === "error"))){
const err137 = {instancePath:instancePath+"/undisclosed-advert/severity",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data53.options !== undefined){
let data55 = data53.options;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key32 in data55){
const err138 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
var _valid15 = _errs203 === errors;
valid41 = _valid15;
ifClause15 = "then";
}
else {
const _errs209 = errors;
if(!((((data53 === "off") || (data53 === "info")) || (data53 === "warning")) || (data53 === "error"))){
const err140 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].else.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid15 = _errs209 === errors;
valid41 = _valid15;
ifClause15 = "else";
}
if(!valid41){
const err141 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/if",keyword:"if",params:{failingKeyword: ifClause15}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data["leaked-note"] !== undefined){
let data56 = data["leaked-note"];
if((typeof data56 !== "string") && (!(data56 && typeof data56 == "object" && !Array.isArray(data56)))){
const err142 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/type",keyword:"type",params:{type: schema20.properties["leaked-note"].type}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const _errs212 = errors;
let valid43 = true;
const _errs213 = errors;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid16 = _errs213 === errors;
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs215 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key33 in data56){
if(!((key33 === "severity") || (key33 === "options"))){
const err144 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data56.severity !== undefined){
let data57 = data56.severity;
if(!((((data57 === "off") || (data57 === "info")) || (data57 === "warning")) || (data57 === "error"))){
const err145 = {instancePath:instancePath+"/leaked-note/severity",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data56.options !== undefined){
let data58 = data56.options;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key34 in data58){
const err146 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid16 = _errs215 === errors;
valid43 = _valid16;
ifClause16 = "then";
}
else {
const _errs221 = errors;
if(!((((data56 === "off") || (data56 === "info")) || (data56 === "warning")) || (data56 === "error"))){
const err148 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].else.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid16 = _errs221 === errors;
valid43 = _valid16;
ifClause16 = "else";
}
if(!valid43){
const err149 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/if",keyword:"if",params:{failingKeyword: ifClause16}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data["missing-list"] !== undefined){
let data59 = data["missing-list"];
if((typeof data59 !== "string") && (!(data59 && typeof data59 == "object" && !Array.isArray(data59)))){
const err150 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/type",keyword:"type",params:{type: schema20.properties["missing-list"].type}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const _errs224 = errors;
let valid45 = true;
const _errs225 = errors;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid17 = _errs225 === errors;
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs227 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key35 in data59){
if(!((key35 === "severity") || (key35 === "options"))){
const err152 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data59.severity !== undefined){
let data60 = data59.severity;
if(!((((data60 === "off") || (data60 === "info")) || (data60 === "warning")) || (data60 === "error"))){
const err153 = {instancePath:instancePath+"/missing-list/severity",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data59.options !== undefined){
let data61 = data59.options;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key36 in data61){
const err154 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
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
const err155 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
var _valid17 = _errs227 === errors;
valid45 = _valid17;
ifClause17 = "then";
}
else {
const _errs233 = errors;
if(!((((data59 === "off") || (data59 === "info")) || (data59 === "warning")) || (data59 === "error"))){
const err156 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].else.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid17 = _errs233 === errors;
valid45 = _valid17;
ifClause17 = "else";
}
if(!valid45){
const err157 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/if",keyword:"if",params:{failingKeyword: ifClause17}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data["missing-review"] !== undefined){
let data62 = data["missing-review"];
if((typeof data62 !== "string") && (!(data62 && typeof data62 == "object" && !Array.isArray(data62)))){
const err158 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/type",keyword:"type",params:{type: schema20.properties["missing-review"].type}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const _errs236 = errors;
let valid47 = true;
const _errs237 = errors;
if(!(data62 && typeof data62 == "object" && !Array.isArray(data62))){
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid18 = _errs237 === errors;
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs239 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key37 in data62){
if(!((key37 === "severity") || (key37 === "options"))){
const err160 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data62.severity !== undefined){
let data63 = data62.severity;
if(!((((data63 === "off") || (data63 === "info")) || (data63 === "warning")) || (data63 === "error"))){
const err161 = {instancePath:instancePath+"/missing-review/severity",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data62.options !== undefined){
let data64 = data62.options;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key38 in data64){
if(!(key38 === "require")){
const err162 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data64.require !== undefined){
let data65 = data64.require;
if(Array.isArray(data65)){
const len2 = data65.length;
for(let i2=0; i2<len2; i2++){
let data66 = data65[i2];
if(typeof data66 !== "string"){
const err163 = {instancePath:instancePath+"/missing-review/options/require/" + i2,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!(((data66 === "author") || (data66 === "reviewer")) || (data66 === "date"))){
const err164 = {instancePath:instancePath+"/missing-review/options/require/" + i2,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.options.properties.require.items.enum}};
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
const err165 = {instancePath:instancePath+"/missing-review/options/require",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
var _valid18 = _errs239 === errors;
valid47 = _valid18;
ifClause18 = "then";
}
else {
const _errs249 = errors;
if(!((((data62 === "off") || (data62 === "info")) || (data62 === "warning")) || (data62 === "error"))){
const err167 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].else.enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid18 = _errs249 === errors;
valid47 = _valid18;
ifClause18 = "else";
}
if(!valid47){
const err168 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/if",keyword:"if",params:{failingKeyword: ifClause18}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data["stale-review"] !== undefined){
let data67 = data["stale-review"];
if((typeof data67 !== "string") && (!(data67 && typeof data67 == "object" && !Array.isArray(data67)))){
const err169 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/type",keyword:"type",params:{type: schema20.properties["stale-review"].type}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const _errs252 = errors;
let valid52 = true;
const _errs253 = errors;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid19 = _errs253 === errors;
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs255 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key39 in data67){
if(!((key39 === "severity") || (key39 === "options"))){
const err171 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data67.severity !== undefined){
let data68 = data67.severity;
if(!((((data68 === "off") || (data68 === "info")) || (data68 === "warning")) || (data68 === "error"))){
const err172 = {instancePath:instancePath+"/stale-review/severity",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data67.options !== undefined){
let data69 = data67.options;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key40 in data69){
if(!(key40 === "years")){
const err173 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data69.years !== undefined){
let data70 = data69.years;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
const err174 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/type",keyword:"type",params:{type: "number"}};
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
const err176 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid19 = _errs255 === errors;
valid52 = _valid19;
ifClause19 = "then";
}
else {
const _errs263 = errors;
if(!((((data67 === "off") || (data67 === "info")) || (data67 === "warning")) || (data67 === "error"))){
const err177 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].else.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid19 = _errs263 === errors;
valid52 = _valid19;
ifClause19 = "else";
}
if(!valid52){
const err178 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/if",keyword:"if",params:{failingKeyword: ifClause19}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data["unnamed-reviewer"] !== undefined){
let data71 = data["unnamed-reviewer"];
if((typeof data71 !== "string") && (!(data71 && typeof data71 == "object" && !Array.isArray(data71)))){
const err179 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/type",keyword:"type",params:{type: schema20.properties["unnamed-reviewer"].type}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
const _errs266 = errors;
let valid55 = true;
const _errs267 = errors;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err180 = {};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid20 = _errs267 === errors;
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs269 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key41 in data71){
if(!((key41 === "severity") || (key41 === "options"))){
const err181 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data71.severity !== undefined){
let data72 = data71.severity;
if(!((((data72 === "off") || (data72 === "info")) || (data72 === "warning")) || (data72 === "error"))){
const err182 = {instancePath:instancePath+"/unnamed-reviewer/severity",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data71.options !== undefined){
let data73 = data71.options;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key42 in data73){
const err183 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
var _valid20 = _errs269 === errors;
valid55 = _valid20;
ifClause20 = "then";
}
else {
const _errs275 = errors;
if(!((((data71 === "off") || (data71 === "info")) || (data71 === "warning")) || (data71 === "error"))){
const err185 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].else.enum}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid20 = _errs275 === errors;
valid55 = _valid20;
ifClause20 = "else";
}
if(!valid55){
const err186 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/if",keyword:"if",params:{failingKeyword: ifClause20}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data["confusable-term"] !== undefined){
let data74 = data["confusable-term"];
if((typeof data74 !== "string") && (!(data74 && typeof data74 == "object" && !Array.isArray(data74)))){
const err187 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/type",keyword:"type",params:{type: schema20.properties["confusable-term"].type}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const _errs278 = errors;
let valid57 = true;
const _errs279 = errors;
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err188 = {};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid21 = _errs279 === errors;
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs281 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key43 in data74){
if(!((key43 === "severity") || (key43 === "options"))){
const err189 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data74.severity !== undefined){
let data75 = data74.severity;
if(!((((data75 === "off") || (data75 === "info")) || (data75 === "warning")) || (data75 === "error"))){
const err190 = {instancePath:instancePath+"/confusable-term/severity",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data74.options !== undefined){
let data76 = data74.options;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key44 in data76){
const err191 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
var _valid21 = _errs281 === errors;
valid57 = _valid21;
ifClause21 = "then";
}
else {
const _errs287 = errors;
if(!((((data74 === "off") || (data74 === "info")) || (data74 === "warning")) || (data74 === "error"))){
const err193 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].else.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid21 = _errs287 === errors;
valid57 = _valid21;
ifClause21 = "else";
}
if(!valid57){
const err194 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/if",keyword:"if",params:{failingKeyword: ifClause21}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath,schemaPath:"#/$defs/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:config:1" */;
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
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err2 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.preset !== undefined){
let data2 = data.preset;
if(!((data2 === "recommended") || (data2 === "strict"))){
const err3 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema19.properties.preset.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.regions !== undefined){
let data3 = data.regions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((data4 === "us") || (data4 === "uk")) || (data4 === "eu"))){
const err4 = {instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.regions.items.enum}};
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
const err5 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate53(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.include !== undefined){
let data6 = data.include;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err6 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ignore !== undefined){
let data8 = data.ignore;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err8 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.facts !== undefined){
let data10 = data.facts;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(typeof data10[i3] !== "string"){
const err10 = {instancePath:instancePath+"/facts/" + i3,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "string"}};
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
const err11 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.references !== undefined){
let data12 = data.references;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(typeof data12[i4] !== "string"){
const err12 = {instancePath:instancePath+"/references/" + i4,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.waivers !== undefined){
if(typeof data.waivers !== "string"){
const err14 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.overrides !== undefined){
let data15 = data.overrides;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
let data16 = data15[i5];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.files === undefined){
const err15 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data16){
if(!(((key1 === "files") || (key1 === "rules")) || (key1 === "preset"))){
const err16 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.files !== undefined){
let data17 = data16.files;
if(Array.isArray(data17)){
if(data17.length < 1){
const err17 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
if(typeof data17[i6] !== "string"){
const err18 = {instancePath:instancePath+"/overrides/" + i5+"/files/" + i6,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.rules !== undefined){
if(!(validate53(data16.rules, {instancePath:instancePath+"/overrides/" + i5+"/rules",parentData:data16,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data16.preset !== undefined){
let data20 = data16.preset;
if(!((data20 === "recommended") || (data20 === "strict"))){
const err20 = {instancePath:instancePath+"/overrides/" + i5+"/preset",schemaPath:"#/properties/overrides/items/properties/preset/enum",keyword:"enum",params:{allowedValues: schema19.properties.overrides.items.properties.preset.enum}};
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
const err21 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
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
const err22 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.gate !== undefined){
let data21 = data.gate;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!(((key2 === "draft") || (key2 === "in-review")) || (key2 === "approved"))){
const err23 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.draft !== undefined){
let data22 = data21.draft;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
if(!((key3 === "failOn") || (key3 === "checks"))){
const err24 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data22.failOn !== undefined){
let data23 = data22.failOn;
if(!((((data23 === "error") || (data23 === "warning")) || (data23 === "info")) || (data23 === "never"))){
const err25 = {instancePath:instancePath+"/gate/draft/failOn",schemaPath:"#/properties/gate/properties/draft/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data22.checks !== undefined){
let data24 = data22.checks;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
if(!((((key4 === "duration") || (key4 === "percentage")) || (key4 === "risk")) || (key4 === "promotional"))){
const err26 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data24.duration !== undefined){
let data25 = data24.duration;
if(Array.isArray(data25)){
const len7 = data25.length;
for(let i7=0; i7<len7; i7++){
let data26 = data25[i7];
if(!(((((((data26 === "cited") || (data26 === "resolved")) || (data26 === "anchored")) || (data26 === "quoted")) || (data26 === "matched")) || (data26 === "proportionate")) || (data26 === "signed"))){
const err27 = {instancePath:instancePath+"/gate/draft/checks/duration/" + i7,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.duration.items.enum}};
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
const err28 = {instancePath:instancePath+"/gate/draft/checks/duration",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data24.percentage !== undefined){
let data27 = data24.percentage;
if(Array.isArray(data27)){
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
let data28 = data27[i8];
if(!(((((((data28 === "cited") || (data28 === "resolved")) || (data28 === "anchored")) || (data28 === "quoted")) || (data28 === "matched")) || (data28 === "proportionate")) || (data28 === "signed"))){
const err29 = {instancePath:instancePath+"/gate/draft/checks/percentage/" + i8,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.percentage.items.enum}};
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
const err30 = {instancePath:instancePath+"/gate/draft/checks/percentage",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data24.risk !== undefined){
let data29 = data24.risk;
if(Array.isArray(data29)){
const len9 = data29.length;
for(let i9=0; i9<len9; i9++){
let data30 = data29[i9];
if(!(((((((data30 === "cited") || (data30 === "resolved")) || (data30 === "anchored")) || (data30 === "quoted")) || (data30 === "matched")) || (data30 === "proportionate")) || (data30 === "signed"))){
const err31 = {instancePath:instancePath+"/gate/draft/checks/risk/" + i9,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.risk.items.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/gate/draft/checks/risk",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data24.promotional !== undefined){
let data31 = data24.promotional;
if(Array.isArray(data31)){
const len10 = data31.length;
for(let i10=0; i10<len10; i10++){
let data32 = data31[i10];
if(!(((((((data32 === "cited") || (data32 === "resolved")) || (data32 === "anchored")) || (data32 === "quoted")) || (data32 === "matched")) || (data32 === "proportionate")) || (data32 === "signed"))){
const err33 = {instancePath:instancePath+"/gate/draft/checks/promotional/" + i10,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.promotional.items.enum}};
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
const err34 = {instancePath:instancePath+"/gate/draft/checks/promotional",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
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
const err35 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err36 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21["in-review"] !== undefined){
let data33 = data21["in-review"];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
if(!((key5 === "failOn") || (key5 === "checks"))){
const err37 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data33.failOn !== undefined){
let data34 = data33.failOn;
if(!((((data34 === "error") || (data34 === "warning")) || (data34 === "info")) || (data34 === "never"))){
const err38 = {instancePath:instancePath+"/gate/in-review/failOn",schemaPath:"#/properties/gate/properties/in-review/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.failOn.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data33.checks !== undefined){
let data35 = data33.checks;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 in data35){
if(!((((key6 === "duration") || (key6 === "percentage")) || (key6 === "risk")) || (key6 === "promotional"))){
const err39 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.duration !== undefined){
let data36 = data35.duration;
if(Array.isArray(data36)){
const len11 = data36.length;
for(let i11=0; i11<len11; i11++){
let data37 = data36[i11];
if(!(((((((data37 === "cited") || (data37 === "resolved")) || (data37 === "anchored")) || (data37 === "quoted")) || (data37 === "matched")) || (data37 === "proportionate")) || (data37 === "signed"))){
const err40 = {instancePath:instancePath+"/gate/in-review/checks/duration/" + i11,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.duration.items.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/gate/in-review/checks/duration",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.percentage !== undefined){
let data38 = data35.percentage;
if(Array.isArray(data38)){
const len12 = data38.length;
for(let i12=0; i12<len12; i12++){
let data39 = data38[i12];
if(!(((((((data39 === "cited") || (data39 === "resolved")) || (data39 === "anchored")) || (data39 === "quoted")) || (data39 === "matched")) || (data39 === "proportionate")) || (data39 === "signed"))){
const err42 = {instancePath:instancePath+"/gate/in-review/checks/percentage/" + i12,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.percentage.items.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/gate/in-review/checks/percentage",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.risk !== undefined){
let data40 = data35.risk;
if(Array.isArray(data40)){
const len13 = data40.length;
for(let i13=0; i13<len13; i13++){
let data41 = data40[i13];
if(!(((((((data41 === "cited") || (data41 === "resolved")) || (data41 === "anchored")) || (data41 === "quoted")) || (data41 === "matched")) || (data41 === "proportionate")) || (data41 === "signed"))){
const err44 = {instancePath:instancePath+"/gate/in-review/checks/risk/" + i13,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.risk.items.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/gate/in-review/checks/risk",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.promotional !== undefined){
let data42 = data35.promotional;
if(Array.isArray(data42)){
const len14 = data42.length;
for(let i14=0; i14<len14; i14++){
let data43 = data42[i14];
if(!(((((((data43 === "cited") || (data43 === "resolved")) || (data43 === "anchored")) || (data43 === "quoted")) || (data43 === "matched")) || (data43 === "proportionate")) || (data43 === "signed"))){
const err46 = {instancePath:instancePath+"/gate/in-review/checks/promotional/" + i14,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.promotional.items.enum}};
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
const err47 = {instancePath:instancePath+"/gate/in-review/checks/promotional",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err49 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.approved !== undefined){
let data44 = data21.approved;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key7 in data44){
if(!((key7 === "failOn") || (key7 === "checks"))){
const err50 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data44.failOn !== undefined){
let data45 = data44.failOn;
if(!((((data45 === "error") || (data45 === "warning")) || (data45 === "info")) || (data45 === "never"))){
const err51 = {instancePath:instancePath+"/gate/approved/failOn",schemaPath:"#/properties/gate/properties/approved/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data44.checks !== undefined){
let data46 = data44.checks;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
if(!((((key8 === "duration") || (key8 === "percentage")) || (key8 === "risk")) || (key8 === "promotional"))){
const err52 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data46.duration !== undefined){
let data47 = data46.duration;
if(Array.isArray(data47)){
const len15 = data47.length;
for(let i15=0; i15<len15; i15++){
let data48 = data47[i15];
if(!(((((((data48 === "cited") || (data48 === "resolved")) || (data48 === "anchored")) || (data48 === "quoted")) || (data48 === "matched")) || (data48 === "proportionate")) || (data48 === "signed"))){
const err53 = {instancePath:instancePath+"/gate/approved/checks/duration/" + i15,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.duration.items.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/gate/approved/checks/duration",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data46.percentage !== undefined){
let data49 = data46.percentage;
if(Array.isArray(data49)){
const len16 = data49.length;
for(let i16=0; i16<len16; i16++){
let data50 = data49[i16];
if(!(((((((data50 === "cited") || (data50 === "resolved")) || (data50 === "anchored")) || (data50 === "quoted")) || (data50 === "matched")) || (data50 === "proportionate")) || (data50 === "signed"))){
const err55 = {instancePath:instancePath+"/gate/approved/checks/percentage/" + i16,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.percentage.items.enum}};
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
const err56 = {instancePath:instancePath+"/gate/approved/checks/percentage",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data46.risk !== undefined){
let data51 = data46.risk;
if(Array.isArray(data51)){
const len17 = data51.length;
for(let i17=0; i17<len17; i17++){
let data52 = data51[i17];
if(!(((((((data52 === "cited") || (data52 === "resolved")) || (data52 === "anchored")) || (data52 === "quoted")) || (data52 === "matched")) || (data52 === "proportionate")) || (data52 === "signed"))){
const err57 = {instancePath:instancePath+"/gate/approved/checks/risk/" + i17,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.risk.items.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/gate/approved/checks/risk",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data46.promotional !== undefined){
let data53 = data46.promotional;
if(Array.isArray(data53)){
const len18 = data53.length;
for(let i18=0; i18<len18; i18++){
let data54 = data53[i18];
if(!(((((((data54 === "cited") || (data54 === "resolved")) || (data54 === "anchored")) || (data54 === "quoted")) || (data54 === "matched")) || (data54 === "proportionate")) || (data54 === "signed"))){
const err59 = {instancePath:instancePath+"/gate/approved/checks/promotional/" + i18,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.promotional.items.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/gate/approved/checks/promotional",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err62 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/type",keyword:"type",params:{type: "object"}};
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
const err63 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.support !== undefined){
let data55 = data.support;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key9 in data55){
if(!(key9 === "paragraphEnd")){
const err64 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data55.paragraphEnd !== undefined){
if(typeof data55.paragraphEnd !== "boolean"){
const err65 = {instancePath:instancePath+"/support/paragraphEnd",schemaPath:"#/properties/support/properties/paragraphEnd/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.lexicons !== undefined){
let data57 = data.lexicons;
if(Array.isArray(data57)){
const len19 = data57.length;
for(let i19=0; i19<len19; i19++){
if(typeof data57[i19] !== "string"){
const err67 = {instancePath:instancePath+"/lexicons/" + i19,schemaPath:"#/properties/lexicons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/lexicons",schemaPath:"#/properties/lexicons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.requireReview !== undefined){
if(typeof data.requireReview !== "boolean"){
const err69 = {instancePath:instancePath+"/requireReview",schemaPath:"#/properties/requireReview/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.siteUrl !== undefined){
if(typeof data.siteUrl !== "string"){
const err70 = {instancePath:instancePath+"/siteUrl",schemaPath:"#/properties/siteUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"},"siteUrl":{"type":"string"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}}
export const validate: Validate = validate52
