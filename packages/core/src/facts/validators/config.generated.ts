// @ts-nocheck
// Made by `pnpm generate` from schemas/config.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9-]*$","patternErrorMessage":"Write the rule by its name, in small letters and hyphens, such as uncited-risk."},"additionalProperties":{"$ref":"#/$defs/setting"}},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9-]*$","patternErrorMessage":"Write the rule by its name, in small letters and hyphens, such as uncited-risk."},"additionalProperties":{"$ref":"#/$defs/setting"}},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"},"siteUrl":{"type":"string"}},"additionalProperties":false,"$defs":{"setting":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object"}}},"else":{"enum":["off","info","warning","error"]}},"rules":{"type":"object","properties":{"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const schema20 = {"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object"}}},"else":{"enum":["off","info","warning","error"]}};

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
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/setting/type",keyword:"type",params:{type: schema20.type}};
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
for(const key0 in data){
if(!((key0 === "severity") || (key0 === "options"))){
const err2 = {instancePath,schemaPath:"#/$defs/setting/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/setting/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.options !== undefined){
let data1 = data.options;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/setting/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err5 = {instancePath,schemaPath:"#/$defs/setting/else/enum",keyword:"enum",params:{allowedValues: schema20.else.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/$defs/setting/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
let data5 = data.rules;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs11 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data5){
if(!(validate53(data5[key2], {instancePath:instancePath+"/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.include !== undefined){
let data7 = data.include;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err9 = {instancePath:instancePath+"/include/" + i1,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err10 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ignore !== undefined){
let data9 = data.ignore;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err11 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err12 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.facts !== undefined){
let data11 = data.facts;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(typeof data11[i3] !== "string"){
const err13 = {instancePath:instancePath+"/facts/" + i3,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.references !== undefined){
let data13 = data.references;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(typeof data13[i4] !== "string"){
const err15 = {instancePath:instancePath+"/references/" + i4,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err16 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.waivers !== undefined){
if(typeof data.waivers !== "string"){
const err17 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.overrides !== undefined){
let data16 = data.overrides;
if(Array.isArray(data16)){
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
let data17 = data16[i5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.files === undefined){
const err18 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "files") || (key3 === "rules")) || (key3 === "preset"))){
const err19 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data17.files !== undefined){
let data18 = data17.files;
if(Array.isArray(data18)){
if(data18.length < 1){
const err20 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
if(typeof data18[i6] !== "string"){
const err21 = {instancePath:instancePath+"/overrides/" + i5+"/files/" + i6,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
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
const err22 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data17.rules !== undefined){
let data20 = data17.rules;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
const _errs43 = errors;
if(typeof key4 === "string"){
if(!pattern3.test(key4)){
const err23 = {instancePath:instancePath+"/overrides/" + i5+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid18 = _errs43 === errors;
if(!valid18){
const err24 = {instancePath:instancePath+"/overrides/" + i5+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key5 in data20){
if(!(validate53(data20[key5], {instancePath:instancePath+"/overrides/" + i5+"/rules/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data20,parentDataProperty:key5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/overrides/" + i5+"/rules",schemaPath:"#/properties/overrides/items/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data17.preset !== undefined){
let data22 = data17.preset;
if(!((data22 === "recommended") || (data22 === "strict"))){
const err26 = {instancePath:instancePath+"/overrides/" + i5+"/preset",schemaPath:"#/properties/overrides/items/properties/preset/enum",keyword:"enum",params:{allowedValues: schema19.properties.overrides.items.properties.preset.enum}};
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
const err27 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
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
const err28 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.gate !== undefined){
let data23 = data.gate;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
if(!(((key6 === "draft") || (key6 === "in-review")) || (key6 === "approved"))){
const err29 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data23.draft !== undefined){
let data24 = data23.draft;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(!((key7 === "failOn") || (key7 === "checks"))){
const err30 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data24.failOn !== undefined){
let data25 = data24.failOn;
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "never"))){
const err31 = {instancePath:instancePath+"/gate/draft/failOn",schemaPath:"#/properties/gate/properties/draft/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data24.checks !== undefined){
let data26 = data24.checks;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key8 in data26){
if(!((((key8 === "duration") || (key8 === "percentage")) || (key8 === "risk")) || (key8 === "promotional"))){
const err32 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data26.duration !== undefined){
let data27 = data26.duration;
if(Array.isArray(data27)){
const len7 = data27.length;
for(let i7=0; i7<len7; i7++){
let data28 = data27[i7];
if(!(((((((data28 === "cited") || (data28 === "resolved")) || (data28 === "anchored")) || (data28 === "quoted")) || (data28 === "matched")) || (data28 === "proportionate")) || (data28 === "signed"))){
const err33 = {instancePath:instancePath+"/gate/draft/checks/duration/" + i7,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.duration.items.enum}};
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
const err34 = {instancePath:instancePath+"/gate/draft/checks/duration",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data26.percentage !== undefined){
let data29 = data26.percentage;
if(Array.isArray(data29)){
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if(!(((((((data30 === "cited") || (data30 === "resolved")) || (data30 === "anchored")) || (data30 === "quoted")) || (data30 === "matched")) || (data30 === "proportionate")) || (data30 === "signed"))){
const err35 = {instancePath:instancePath+"/gate/draft/checks/percentage/" + i8,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.percentage.items.enum}};
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
const err36 = {instancePath:instancePath+"/gate/draft/checks/percentage",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data26.risk !== undefined){
let data31 = data26.risk;
if(Array.isArray(data31)){
const len9 = data31.length;
for(let i9=0; i9<len9; i9++){
let data32 = data31[i9];
if(!(((((((data32 === "cited") || (data32 === "resolved")) || (data32 === "anchored")) || (data32 === "quoted")) || (data32 === "matched")) || (data32 === "proportionate")) || (data32 === "signed"))){
const err37 = {instancePath:instancePath+"/gate/draft/checks/risk/" + i9,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.risk.items.enum}};
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
const err38 = {instancePath:instancePath+"/gate/draft/checks/risk",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.promotional !== undefined){
let data33 = data26.promotional;
if(Array.isArray(data33)){
const len10 = data33.length;
for(let i10=0; i10<len10; i10++){
let data34 = data33[i10];
if(!(((((((data34 === "cited") || (data34 === "resolved")) || (data34 === "anchored")) || (data34 === "quoted")) || (data34 === "matched")) || (data34 === "proportionate")) || (data34 === "signed"))){
const err39 = {instancePath:instancePath+"/gate/draft/checks/promotional/" + i10,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.promotional.items.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/gate/draft/checks/promotional",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
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
const err41 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data23["in-review"] !== undefined){
let data35 = data23["in-review"];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 in data35){
if(!((key9 === "failOn") || (key9 === "checks"))){
const err43 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.failOn !== undefined){
let data36 = data35.failOn;
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "info")) || (data36 === "never"))){
const err44 = {instancePath:instancePath+"/gate/in-review/failOn",schemaPath:"#/properties/gate/properties/in-review/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.failOn.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data35.checks !== undefined){
let data37 = data35.checks;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key10 in data37){
if(!((((key10 === "duration") || (key10 === "percentage")) || (key10 === "risk")) || (key10 === "promotional"))){
const err45 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data37.duration !== undefined){
let data38 = data37.duration;
if(Array.isArray(data38)){
const len11 = data38.length;
for(let i11=0; i11<len11; i11++){
let data39 = data38[i11];
if(!(((((((data39 === "cited") || (data39 === "resolved")) || (data39 === "anchored")) || (data39 === "quoted")) || (data39 === "matched")) || (data39 === "proportionate")) || (data39 === "signed"))){
const err46 = {instancePath:instancePath+"/gate/in-review/checks/duration/" + i11,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.duration.items.enum}};
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
const err47 = {instancePath:instancePath+"/gate/in-review/checks/duration",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data37.percentage !== undefined){
let data40 = data37.percentage;
if(Array.isArray(data40)){
const len12 = data40.length;
for(let i12=0; i12<len12; i12++){
let data41 = data40[i12];
if(!(((((((data41 === "cited") || (data41 === "resolved")) || (data41 === "anchored")) || (data41 === "quoted")) || (data41 === "matched")) || (data41 === "proportionate")) || (data41 === "signed"))){
const err48 = {instancePath:instancePath+"/gate/in-review/checks/percentage/" + i12,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.percentage.items.enum}};
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
const err49 = {instancePath:instancePath+"/gate/in-review/checks/percentage",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data37.risk !== undefined){
let data42 = data37.risk;
if(Array.isArray(data42)){
const len13 = data42.length;
for(let i13=0; i13<len13; i13++){
let data43 = data42[i13];
if(!(((((((data43 === "cited") || (data43 === "resolved")) || (data43 === "anchored")) || (data43 === "quoted")) || (data43 === "matched")) || (data43 === "proportionate")) || (data43 === "signed"))){
const err50 = {instancePath:instancePath+"/gate/in-review/checks/risk/" + i13,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.risk.items.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/gate/in-review/checks/risk",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data37.promotional !== undefined){
let data44 = data37.promotional;
if(Array.isArray(data44)){
const len14 = data44.length;
for(let i14=0; i14<len14; i14++){
let data45 = data44[i14];
if(!(((((((data45 === "cited") || (data45 === "resolved")) || (data45 === "anchored")) || (data45 === "quoted")) || (data45 === "matched")) || (data45 === "proportionate")) || (data45 === "signed"))){
const err52 = {instancePath:instancePath+"/gate/in-review/checks/promotional/" + i14,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.promotional.items.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/gate/in-review/checks/promotional",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
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
const err54 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.approved !== undefined){
let data46 = data23.approved;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key11 in data46){
if(!((key11 === "failOn") || (key11 === "checks"))){
const err56 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data46.failOn !== undefined){
let data47 = data46.failOn;
if(!((((data47 === "error") || (data47 === "warning")) || (data47 === "info")) || (data47 === "never"))){
const err57 = {instancePath:instancePath+"/gate/approved/failOn",schemaPath:"#/properties/gate/properties/approved/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data46.checks !== undefined){
let data48 = data46.checks;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key12 in data48){
if(!((((key12 === "duration") || (key12 === "percentage")) || (key12 === "risk")) || (key12 === "promotional"))){
const err58 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data48.duration !== undefined){
let data49 = data48.duration;
if(Array.isArray(data49)){
const len15 = data49.length;
for(let i15=0; i15<len15; i15++){
let data50 = data49[i15];
if(!(((((((data50 === "cited") || (data50 === "resolved")) || (data50 === "anchored")) || (data50 === "quoted")) || (data50 === "matched")) || (data50 === "proportionate")) || (data50 === "signed"))){
const err59 = {instancePath:instancePath+"/gate/approved/checks/duration/" + i15,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.duration.items.enum}};
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
const err60 = {instancePath:instancePath+"/gate/approved/checks/duration",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data48.percentage !== undefined){
let data51 = data48.percentage;
if(Array.isArray(data51)){
const len16 = data51.length;
for(let i16=0; i16<len16; i16++){
let data52 = data51[i16];
if(!(((((((data52 === "cited") || (data52 === "resolved")) || (data52 === "anchored")) || (data52 === "quoted")) || (data52 === "matched")) || (data52 === "proportionate")) || (data52 === "signed"))){
const err61 = {instancePath:instancePath+"/gate/approved/checks/percentage/" + i16,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.percentage.items.enum}};
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
const err62 = {instancePath:instancePath+"/gate/approved/checks/percentage",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data48.risk !== undefined){
let data53 = data48.risk;
if(Array.isArray(data53)){
const len17 = data53.length;
for(let i17=0; i17<len17; i17++){
let data54 = data53[i17];
if(!(((((((data54 === "cited") || (data54 === "resolved")) || (data54 === "anchored")) || (data54 === "quoted")) || (data54 === "matched")) || (data54 === "proportionate")) || (data54 === "signed"))){
const err63 = {instancePath:instancePath+"/gate/approved/checks/risk/" + i17,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.risk.items.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/gate/approved/checks/risk",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data48.promotional !== undefined){
let data55 = data48.promotional;
if(Array.isArray(data55)){
const len18 = data55.length;
for(let i18=0; i18<len18; i18++){
let data56 = data55[i18];
if(!(((((((data56 === "cited") || (data56 === "resolved")) || (data56 === "anchored")) || (data56 === "quoted")) || (data56 === "matched")) || (data56 === "proportionate")) || (data56 === "signed"))){
const err65 = {instancePath:instancePath+"/gate/approved/checks/promotional/" + i18,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.promotional.items.enum}};
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
const err66 = {instancePath:instancePath+"/gate/approved/checks/promotional",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err68 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.support !== undefined){
let data57 = data.support;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!(key13 === "paragraphEnd")){
const err70 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data57.paragraphEnd !== undefined){
if(typeof data57.paragraphEnd !== "boolean"){
const err71 = {instancePath:instancePath+"/support/paragraphEnd",schemaPath:"#/properties/support/properties/paragraphEnd/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.lexicons !== undefined){
let data59 = data.lexicons;
if(Array.isArray(data59)){
const len19 = data59.length;
for(let i19=0; i19<len19; i19++){
if(typeof data59[i19] !== "string"){
const err73 = {instancePath:instancePath+"/lexicons/" + i19,schemaPath:"#/properties/lexicons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/lexicons",schemaPath:"#/properties/lexicons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.requireReview !== undefined){
if(typeof data.requireReview !== "boolean"){
const err75 = {instancePath:instancePath+"/requireReview",schemaPath:"#/properties/requireReview/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.siteUrl !== undefined){
if(typeof data.siteUrl !== "string"){
const err76 = {instancePath:instancePath+"/siteUrl",schemaPath:"#/properties/siteUrl/type",keyword:"type",params:{type: "string"}};
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
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9-]*$","patternErrorMessage":"Write the rule by its name, in small letters and hyphens, such as uncited-risk."},"additionalProperties":{"$ref":"#/$defs/setting"}},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9-]*$","patternErrorMessage":"Write the rule by its name, in small letters and hyphens, such as uncited-risk."},"additionalProperties":{"$ref":"#/$defs/setting"}},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"},"siteUrl":{"type":"string"}},"additionalProperties":false,"$defs":{"setting":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object"}}},"else":{"enum":["off","info","warning","error"]}},"rules":{"type":"object","properties":{"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}}
export const validate: Validate = validate52
