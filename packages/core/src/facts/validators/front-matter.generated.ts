// @ts-nocheck
// Made by `pnpm generate` from schemas/front-matter.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:front-matter:1","type":"object","properties":{"id":{"type":"string"},"status":{"enum":["draft","in-review","approved"]},"fictional":{"type":"boolean"},"title":{"type":["string","number"]},"description":{"type":"string"},"language":{"type":"string"},"lang":{"type":"string"},"procedures":{"type":["array","string"],"items":{"type":"string"}},"audience":{"enum":["patient","professional"]},"region":{"type":["array","string"],"items":{"type":"string"}},"authors":{"type":["array","string","object"],"items":{"type":["string","object"],"properties":{"name":{"type":"string"},"credentials":{"type":"string"},"role":{"type":"string"},"id":{"type":["string","number"]},"interests":{"type":"string"},"affiliation":{"type":"string"}}}},"author":{},"reviewers":{"type":["array","string","object"],"items":{"type":["string","object"],"properties":{"name":{"type":"string"},"credentials":{"type":"string"},"role":{"type":"string"},"id":{"type":["string","number"]},"interests":{"type":"string"},"affiliation":{"type":"string"}}}},"published":{"type":["string","boolean"],"pattern":"^\\d{4}-\\d{2}-\\d{2}([T ].*)?$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"reviewed":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ].*)?$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"reviewDue":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ].*)?$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"sponsorship":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string"},"relation":{"type":"string"},"label":{"type":"string"}}},"else":{"enum":["none"]}},"products":{"type":["array","string"],"items":{"type":"string"}},"bibliography":{"type":["array","string"],"items":{"type":"string"}},"citationStyle":{"type":"string"},"furniture":{"type":["array","string"],"items":{"type":"string"}}}};
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ].*)?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:front-matter:1" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((data1 === "draft") || (data1 === "in-review")) || (data1 === "approved"))){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fictional !== undefined){
if(typeof data.fictional !== "boolean"){
const err2 = {instancePath:instancePath+"/fictional",schemaPath:"#/properties/fictional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: schema19.properties.title.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err5 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lang !== undefined){
if(typeof data.lang !== "string"){
const err6 = {instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.procedures !== undefined){
let data7 = data.procedures;
if((!(Array.isArray(data7))) && (typeof data7 !== "string")){
const err7 = {instancePath:instancePath+"/procedures",schemaPath:"#/properties/procedures/type",keyword:"type",params:{type: schema19.properties.procedures.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err8 = {instancePath:instancePath+"/procedures/" + i0,schemaPath:"#/properties/procedures/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.audience !== undefined){
let data9 = data.audience;
if(!((data9 === "patient") || (data9 === "professional"))){
const err9 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema19.properties.audience.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.region !== undefined){
let data10 = data.region;
if((!(Array.isArray(data10))) && (typeof data10 !== "string")){
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: schema19.properties.region.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err11 = {instancePath:instancePath+"/region/" + i1,schemaPath:"#/properties/region/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
if(data.authors !== undefined){
let data12 = data.authors;
if((!data12 || typeof data12 != "object") && (typeof data12 !== "string")){
const err12 = {instancePath:instancePath+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type: schema19.properties.authors.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err13 = {instancePath:instancePath+"/authors/" + i2,schemaPath:"#/properties/authors/items/type",keyword:"type",params:{type: schema19.properties.authors.items.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err14 = {instancePath:instancePath+"/authors/" + i2+"/name",schemaPath:"#/properties/authors/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.credentials !== undefined){
if(typeof data13.credentials !== "string"){
const err15 = {instancePath:instancePath+"/authors/" + i2+"/credentials",schemaPath:"#/properties/authors/items/properties/credentials/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.role !== undefined){
if(typeof data13.role !== "string"){
const err16 = {instancePath:instancePath+"/authors/" + i2+"/role",schemaPath:"#/properties/authors/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.id !== undefined){
let data17 = data13.id;
if((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))){
const err17 = {instancePath:instancePath+"/authors/" + i2+"/id",schemaPath:"#/properties/authors/items/properties/id/type",keyword:"type",params:{type: schema19.properties.authors.items.properties.id.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.interests !== undefined){
if(typeof data13.interests !== "string"){
const err18 = {instancePath:instancePath+"/authors/" + i2+"/interests",schemaPath:"#/properties/authors/items/properties/interests/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data13.affiliation !== undefined){
if(typeof data13.affiliation !== "string"){
const err19 = {instancePath:instancePath+"/authors/" + i2+"/affiliation",schemaPath:"#/properties/authors/items/properties/affiliation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
}
if(data.reviewers !== undefined){
let data20 = data.reviewers;
if((!data20 || typeof data20 != "object") && (typeof data20 !== "string")){
const err20 = {instancePath:instancePath+"/reviewers",schemaPath:"#/properties/reviewers/type",keyword:"type",params:{type: schema19.properties.reviewers.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err21 = {instancePath:instancePath+"/reviewers/" + i3,schemaPath:"#/properties/reviewers/items/type",keyword:"type",params:{type: schema19.properties.reviewers.items.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
const err22 = {instancePath:instancePath+"/reviewers/" + i3+"/name",schemaPath:"#/properties/reviewers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.credentials !== undefined){
if(typeof data21.credentials !== "string"){
const err23 = {instancePath:instancePath+"/reviewers/" + i3+"/credentials",schemaPath:"#/properties/reviewers/items/properties/credentials/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.role !== undefined){
if(typeof data21.role !== "string"){
const err24 = {instancePath:instancePath+"/reviewers/" + i3+"/role",schemaPath:"#/properties/reviewers/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data21.id !== undefined){
let data25 = data21.id;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err25 = {instancePath:instancePath+"/reviewers/" + i3+"/id",schemaPath:"#/properties/reviewers/items/properties/id/type",keyword:"type",params:{type: schema19.properties.reviewers.items.properties.id.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data21.interests !== undefined){
if(typeof data21.interests !== "string"){
const err26 = {instancePath:instancePath+"/reviewers/" + i3+"/interests",schemaPath:"#/properties/reviewers/items/properties/interests/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data21.affiliation !== undefined){
if(typeof data21.affiliation !== "string"){
const err27 = {instancePath:instancePath+"/reviewers/" + i3+"/affiliation",schemaPath:"#/properties/reviewers/items/properties/affiliation/type",keyword:"type",params:{type: "string"}};
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
}
}
}
if(data.published !== undefined){
let data28 = data.published;
if((typeof data28 !== "string") && (typeof data28 !== "boolean")){
const err28 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type: schema19.properties.published.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
const err29 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ].*)?$"}};
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
if(data.reviewed !== undefined){
let data29 = data.reviewed;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err30 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ].*)?$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/reviewed",schemaPath:"#/properties/reviewed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.reviewDue !== undefined){
let data30 = data.reviewDue;
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
const err32 = {instancePath:instancePath+"/reviewDue",schemaPath:"#/properties/reviewDue/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ].*)?$"}};
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
const err33 = {instancePath:instancePath+"/reviewDue",schemaPath:"#/properties/reviewDue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.sponsorship !== undefined){
let data31 = data.sponsorship;
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
const err34 = {instancePath:instancePath+"/sponsorship",schemaPath:"#/properties/sponsorship/type",keyword:"type",params:{type: schema19.properties.sponsorship.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const _errs63 = errors;
let valid11 = true;
const _errs64 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs66 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.by === undefined){
const err36 = {instancePath:instancePath+"/sponsorship",schemaPath:"#/properties/sponsorship/then/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key0 in data31){
if(!(((key0 === "by") || (key0 === "relation")) || (key0 === "label"))){
const err37 = {instancePath:instancePath+"/sponsorship",schemaPath:"#/properties/sponsorship/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data31.by !== undefined){
if(typeof data31.by !== "string"){
const err38 = {instancePath:instancePath+"/sponsorship/by",schemaPath:"#/properties/sponsorship/then/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data31.relation !== undefined){
if(typeof data31.relation !== "string"){
const err39 = {instancePath:instancePath+"/sponsorship/relation",schemaPath:"#/properties/sponsorship/then/properties/relation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data31.label !== undefined){
if(typeof data31.label !== "string"){
const err40 = {instancePath:instancePath+"/sponsorship/label",schemaPath:"#/properties/sponsorship/then/properties/label/type",keyword:"type",params:{type: "string"}};
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
var _valid0 = _errs66 === errors;
valid11 = _valid0;
ifClause0 = "then";
}
else {
const _errs74 = errors;
if(!(data31 === "none")){
const err41 = {instancePath:instancePath+"/sponsorship",schemaPath:"#/properties/sponsorship/else/enum",keyword:"enum",params:{allowedValues: schema19.properties.sponsorship.else.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs74 === errors;
valid11 = _valid0;
ifClause0 = "else";
}
if(!valid11){
const err42 = {instancePath:instancePath+"/sponsorship",schemaPath:"#/properties/sponsorship/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.products !== undefined){
let data35 = data.products;
if((!(Array.isArray(data35))) && (typeof data35 !== "string")){
const err43 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: schema19.properties.products.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
if(typeof data35[i4] !== "string"){
const err44 = {instancePath:instancePath+"/products/" + i4,schemaPath:"#/properties/products/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.bibliography !== undefined){
let data37 = data.bibliography;
if((!(Array.isArray(data37))) && (typeof data37 !== "string")){
const err45 = {instancePath:instancePath+"/bibliography",schemaPath:"#/properties/bibliography/type",keyword:"type",params:{type: schema19.properties.bibliography.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
if(typeof data37[i5] !== "string"){
const err46 = {instancePath:instancePath+"/bibliography/" + i5,schemaPath:"#/properties/bibliography/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.citationStyle !== undefined){
if(typeof data.citationStyle !== "string"){
const err47 = {instancePath:instancePath+"/citationStyle",schemaPath:"#/properties/citationStyle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.furniture !== undefined){
let data40 = data.furniture;
if((!(Array.isArray(data40))) && (typeof data40 !== "string")){
const err48 = {instancePath:instancePath+"/furniture",schemaPath:"#/properties/furniture/type",keyword:"type",params:{type: schema19.properties.furniture.type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
if(typeof data40[i6] !== "string"){
const err49 = {instancePath:instancePath+"/furniture/" + i6,schemaPath:"#/properties/furniture/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"id":true,"status":true,"fictional":true,"title":true,"description":true,"language":true,"lang":true,"procedures":true,"audience":true,"region":true,"authors":true,"author":true,"reviewers":true,"published":true,"reviewed":true,"reviewDue":true,"sponsorship":true,"products":true,"bibliography":true,"citationStyle":true,"furniture":true},"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:front-matter:1","type":"object","properties":{"id":{"type":"string"},"status":{"enum":["draft","in-review","approved"]},"fictional":{"type":"boolean"},"title":{"type":["string","number"]},"description":{"type":"string"},"language":{"type":"string"},"lang":{"type":"string"},"procedures":{"type":["array","string"],"items":{"type":"string"}},"audience":{"enum":["patient","professional"]},"region":{"type":["array","string"],"items":{"type":"string"}},"authors":{"type":["array","string","object"],"items":{"type":["string","object"],"properties":{"name":{"type":"string"},"credentials":{"type":"string"},"role":{"type":"string"},"id":{"type":["string","number"]},"interests":{"type":"string"},"affiliation":{"type":"string"}}}},"author":{},"reviewers":{"type":["array","string","object"],"items":{"type":["string","object"],"properties":{"name":{"type":"string"},"credentials":{"type":"string"},"role":{"type":"string"},"id":{"type":["string","number"]},"interests":{"type":"string"},"affiliation":{"type":"string"}}}},"published":{"type":["string","boolean"],"pattern":"^\\d{4}-\\d{2}-\\d{2}([T ].*)?$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"reviewed":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ].*)?$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"reviewDue":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ].*)?$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"sponsorship":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string"},"relation":{"type":"string"},"label":{"type":"string"}}},"else":{"enum":["none"]}},"products":{"type":["array","string"],"items":{"type":"string"}},"bibliography":{"type":["array","string"],"items":{"type":"string"}},"citationStyle":{"type":"string"},"furniture":{"type":["array","string"],"items":{"type":"string"}}}}
export const validate: Validate = validate52
