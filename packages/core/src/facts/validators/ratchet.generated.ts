// @ts-nocheck
// Made by `pnpm generate` from schemas/ratchet.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:ratchet:1","type":"object","required":["schema","checks","pages"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"schema":{"const":1},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"pages":{"type":"object","additionalProperties":{"$ref":"#/$defs/page"}}},"$defs":{"check":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]},"page":{"type":"object","required":["claims","passed"],"additionalProperties":false,"properties":{"claims":{"type":"integer","minimum":0},"passed":{"type":"object","additionalProperties":false,"properties":{"cited":{"type":"integer","minimum":0},"resolved":{"type":"integer","minimum":0},"anchored":{"type":"integer","minimum":0},"quoted":{"type":"integer","minimum":0},"matched":{"type":"integer","minimum":0},"proportionate":{"type":"integer","minimum":0},"signed":{"type":"integer","minimum":0}}},"lacking":{"type":"array","items":{"$ref":"#/$defs/lack"}}}},"lack":{"type":"object","required":["claim","kind","lacks","words"],"additionalProperties":false,"properties":{"claim":{"type":"string"},"kind":{"enum":["duration","percentage","risk","promotional"]},"lacks":{"type":"array","items":{"$ref":"#/$defs/check"}},"words":{"type":"string"}}}}};
const schema20 = {"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]};

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
if(!(((((((data === "cited") || (data === "resolved")) || (data === "anchored")) || (data === "quoted")) || (data === "matched")) || (data === "proportionate")) || (data === "signed"))){
const err0 = {instancePath,schemaPath:"#/$defs/check/enum",keyword:"enum",params:{allowedValues: schema20.enum}};
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
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","required":["claims","passed"],"additionalProperties":false,"properties":{"claims":{"type":"integer","minimum":0},"passed":{"type":"object","additionalProperties":false,"properties":{"cited":{"type":"integer","minimum":0},"resolved":{"type":"integer","minimum":0},"anchored":{"type":"integer","minimum":0},"quoted":{"type":"integer","minimum":0},"matched":{"type":"integer","minimum":0},"proportionate":{"type":"integer","minimum":0},"signed":{"type":"integer","minimum":0}}},"lacking":{"type":"array","items":{"$ref":"#/$defs/lack"}}}};
const schema22 = {"type":"object","required":["claim","kind","lacks","words"],"additionalProperties":false,"properties":{"claim":{"type":"string"},"kind":{"enum":["duration","percentage","risk","promotional"]},"lacks":{"type":"array","items":{"$ref":"#/$defs/check"}},"words":{"type":"string"}}};

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
if(data.claim === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/lack/required",keyword:"required",params:{missingProperty: "claim"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/lack/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lacks === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/lack/required",keyword:"required",params:{missingProperty: "lacks"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.words === undefined){
const err3 = {instancePath,schemaPath:"#/$defs/lack/required",keyword:"required",params:{missingProperty: "words"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "claim") || (key0 === "kind")) || (key0 === "lacks")) || (key0 === "words"))){
const err4 = {instancePath,schemaPath:"#/$defs/lack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.claim !== undefined){
if(typeof data.claim !== "string"){
const err5 = {instancePath:instancePath+"/claim",schemaPath:"#/$defs/lack/properties/claim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((data1 === "duration") || (data1 === "percentage")) || (data1 === "risk")) || (data1 === "promotional"))){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/lack/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.lacks !== undefined){
let data2 = data.lacks;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data2[i0], {instancePath:instancePath+"/lacks/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/lacks",schemaPath:"#/$defs/lack/properties/lacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.words !== undefined){
if(typeof data.words !== "string"){
const err8 = {instancePath:instancePath+"/words",schemaPath:"#/$defs/lack/properties/words/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,schemaPath:"#/$defs/lack/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.claims === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/page/required",keyword:"required",params:{missingProperty: "claims"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.passed === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/page/required",keyword:"required",params:{missingProperty: "passed"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "claims") || (key0 === "passed")) || (key0 === "lacking"))){
const err2 = {instancePath,schemaPath:"#/$defs/page/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/claims",schemaPath:"#/$defs/page/properties/claims/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/claims",schemaPath:"#/$defs/page/properties/claims/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.passed !== undefined){
let data1 = data.passed;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((((key1 === "cited") || (key1 === "resolved")) || (key1 === "anchored")) || (key1 === "quoted")) || (key1 === "matched")) || (key1 === "proportionate")) || (key1 === "signed"))){
const err5 = {instancePath:instancePath+"/passed",schemaPath:"#/$defs/page/properties/passed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.cited !== undefined){
let data2 = data1.cited;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/passed/cited",schemaPath:"#/$defs/page/properties/passed/properties/cited/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/passed/cited",schemaPath:"#/$defs/page/properties/passed/properties/cited/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data1.resolved !== undefined){
let data3 = data1.resolved;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/passed/resolved",schemaPath:"#/$defs/page/properties/passed/properties/resolved/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/passed/resolved",schemaPath:"#/$defs/page/properties/passed/properties/resolved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data1.anchored !== undefined){
let data4 = data1.anchored;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/passed/anchored",schemaPath:"#/$defs/page/properties/passed/properties/anchored/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/passed/anchored",schemaPath:"#/$defs/page/properties/passed/properties/anchored/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data1.quoted !== undefined){
let data5 = data1.quoted;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/passed/quoted",schemaPath:"#/$defs/page/properties/passed/properties/quoted/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/passed/quoted",schemaPath:"#/$defs/page/properties/passed/properties/quoted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data1.matched !== undefined){
let data6 = data1.matched;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/passed/matched",schemaPath:"#/$defs/page/properties/passed/properties/matched/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/passed/matched",schemaPath:"#/$defs/page/properties/passed/properties/matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data1.proportionate !== undefined){
let data7 = data1.proportionate;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err16 = {instancePath:instancePath+"/passed/proportionate",schemaPath:"#/$defs/page/properties/passed/properties/proportionate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/passed/proportionate",schemaPath:"#/$defs/page/properties/passed/properties/proportionate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data1.signed !== undefined){
let data8 = data1.signed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err18 = {instancePath:instancePath+"/passed/signed",schemaPath:"#/$defs/page/properties/passed/properties/signed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/passed/signed",schemaPath:"#/$defs/page/properties/passed/properties/signed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
else {
const err20 = {instancePath:instancePath+"/passed",schemaPath:"#/$defs/page/properties/passed/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.lacking !== undefined){
let data9 = data.lacking;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data9[i0], {instancePath:instancePath+"/lacking/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/lacking",schemaPath:"#/$defs/page/properties/lacking/type",keyword:"type",params:{type: "array"}};
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
const err22 = {instancePath,schemaPath:"#/$defs/page/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:ratchet:1" */;
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
if(data.checks === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pages === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pages"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "schema")) || (key0 === "checks")) || (key0 === "pages"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err4 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
if(1 !== data.schema){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.checks !== undefined){
let data2 = data.checks;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data2[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pages !== undefined){
let data4 = data.pages;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(validate55(data4[key1], {instancePath:instancePath+"/pages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "object"}};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:ratchet:1","type":"object","required":["schema","checks","pages"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"schema":{"const":1},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"pages":{"type":"object","additionalProperties":{"$ref":"#/$defs/page"}}},"$defs":{"check":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]},"page":{"type":"object","required":["claims","passed"],"additionalProperties":false,"properties":{"claims":{"type":"integer","minimum":0},"passed":{"type":"object","additionalProperties":false,"properties":{"cited":{"type":"integer","minimum":0},"resolved":{"type":"integer","minimum":0},"anchored":{"type":"integer","minimum":0},"quoted":{"type":"integer","minimum":0},"matched":{"type":"integer","minimum":0},"proportionate":{"type":"integer","minimum":0},"signed":{"type":"integer","minimum":0}}},"lacking":{"type":"array","items":{"$ref":"#/$defs/lack"}}}},"lack":{"type":"object","required":["claim","kind","lacks","words"],"additionalProperties":false,"properties":{"claim":{"type":"string"},"kind":{"enum":["duration","percentage","risk","promotional"]},"lacks":{"type":"array","items":{"$ref":"#/$defs/check"}},"words":{"type":"string"}}}}}
export const validate: Validate = validate52
