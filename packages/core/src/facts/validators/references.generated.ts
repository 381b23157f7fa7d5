// @ts-nocheck
// Made by `pnpm generate` from schemas/references.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:references:1","type":["array","object"],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/entry"}},"else":{"type":"object","required":["references"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"schema":{"const":1},"references":{"type":"array","items":{"$ref":"#/$defs/entry"}}}},"$defs":{"name":{"type":"object","properties":{"family":{"type":"string"},"given":{"type":"string"},"literal":{"type":"string"},"suffix":{"type":"string"},"dropping-particle":{"type":"string"},"non-dropping-particle":{"type":"string"}},"anyOf":[{"required":["family"]},{"required":["literal"]},{"required":["given"]}]},"names":{"type":"array","items":{"$ref":"#/$defs/name"}},"date":{"type":["object","string","integer","array"],"if":{"type":"object"},"then":{"properties":{"date-parts":{"type":"array","items":{"type":"array","items":{"type":["string","number"]},"minItems":1,"maxItems":3},"minItems":1,"maxItems":2},"raw":{"type":["string","number"]},"literal":{"type":["string","number"]},"season":{"type":["string","number"]},"circa":{"type":["boolean","string","number"]}}}},"entry":{"type":"object","required":["id"],"properties":{"id":{"type":["string","number"]},"type":{"enum":["article","article-journal","article-magazine","article-newspaper","bill","book","broadcast","chapter","classic","collection","dataset","document","entry","entry-dictionary","entry-encyclopedia","event","figure","graphic","hearing","interview","legal_case","legislation","manuscript","map","motion_picture","musical_score","pamphlet","paper-conference","patent","performance","periodical","personal_communication","post","post-weblog","regulation","report","review","review-book","software","song","speech","standard","thesis","treaty","webpage"]},"title":{"type":"string"},"author":{"$ref":"#/$defs/names"},"container-title":{"type":"string"},"publisher":{"type":"string"},"issued":{"$ref":"#/$defs/date"},"accessed":{"$ref":"#/$defs/date"},"volume":{"type":["string","number"]},"issue":{"type":["string","number"]},"page":{"type":["string","number"]},"number":{"type":["string","number"]},"DOI":{"type":"string"},"PMID":{"type":["string","number"]},"PMCID":{"type":"string"},"ISBN":{"type":["string","number"]},"ISSN":{"type":["string","array"],"items":{"type":"string"}},"URL":{"type":"string"},"language":{"type":"string"},"categories":{"type":"array"},"abstract":{"type":["string","number"]},"annote":{"type":["string","number"]},"archive":{"type":["string","number"]},"archive_collection":{"type":["string","number"]},"archive_location":{"type":["string","number"]},"archive-place":{"type":["string","number"]},"authority":{"type":["string","number"]},"call-number":{"type":["string","number"]},"chapter-number":{"type":["string","number"]},"citation-key":{"type":["string","number"]},"citation-label":{"type":["string","number"]},"citation-number":{"type":["string","number"]},"collection-number":{"type":["string","number"]},"collection-title":{"type":["string","number"]},"container-title-short":{"type":["string","number"]},"dimensions":{"type":["string","number"]},"division":{"type":["string","number"]},"edition":{"type":["string","number"]},"event":{"type":["string","number"]},"event-place":{"type":["string","number"]},"event-title":{"type":["string","number"]},"first-reference-note-number":{"type":["string","number"]},"genre":{"type":["string","number"]},"journalAbbreviation":{"type":["string","number"]},"jurisdiction":{"type":["string","number"]},"keyword":{"type":["string","number"]},"medium":{"type":["string","number"]},"note":{"type":["string","number"]},"number-of-pages":{"type":["string","number"]},"number-of-volumes":{"type":["string","number"]},"original-publisher":{"type":["string","number"]},"original-publisher-place":{"type":["string","number"]},"original-title":{"type":["string","number"]},"page-first":{"type":["string","number"]},"part":{"type":["string","number"]},"part-number":{"type":["string","number"]},"part-title":{"type":["string","number"]},"printing":{"type":["string","number"]},"publisher-place":{"type":["string","number"]},"references":{"type":["string","number"]},"reviewed-genre":{"type":["string","number"]},"reviewed-title":{"type":["string","number"]},"scale":{"type":["string","number"]},"section":{"type":["string","number"]},"shortTitle":{"type":["string","number"]},"source":{"type":["string","number"]},"status":{"type":["string","number"]},"supplement":{"type":["string","number"]},"title-short":{"type":["string","number"]},"version":{"type":["string","number"]},"volume-title":{"type":["string","number"]},"volume-title-short":{"type":["string","number"]},"year-suffix":{"type":["string","number"]},"chair":{"$ref":"#/$defs/names"},"collection-editor":{"$ref":"#/$defs/names"},"compiler":{"$ref":"#/$defs/names"},"composer":{"$ref":"#/$defs/names"},"container-author":{"$ref":"#/$defs/names"},"contributor":{"$ref":"#/$defs/names"},"curator":{"$ref":"#/$defs/names"},"director":{"$ref":"#/$defs/names"},"editor":{"$ref":"#/$defs/names"},"editor-translator":{"$ref":"#/$defs/names"},"editorial-director":{"$ref":"#/$defs/names"},"executive-producer":{"$ref":"#/$defs/names"},"guest":{"$ref":"#/$defs/names"},"host":{"$ref":"#/$defs/names"},"illustrator":{"$ref":"#/$defs/names"},"interviewer":{"$ref":"#/$defs/names"},"narrator":{"$ref":"#/$defs/names"},"organizer":{"$ref":"#/$defs/names"},"original-author":{"$ref":"#/$defs/names"},"performer":{"$ref":"#/$defs/names"},"producer":{"$ref":"#/$defs/names"},"recipient":{"$ref":"#/$defs/names"},"reviewed-author":{"$ref":"#/$defs/names"},"script-writer":{"$ref":"#/$defs/names"},"series-creator":{"$ref":"#/$defs/names"},"translator":{"$ref":"#/$defs/names"},"available-date":{"$ref":"#/$defs/date"},"event-date":{"$ref":"#/$defs/date"},"original-date":{"$ref":"#/$defs/date"},"submitted":{"$ref":"#/$defs/date"},"custom":{"type":"object","properties":{"nbk":{"type":"string"},"nct":{"type":"string"},"kind":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"peerReviewed":{"type":"boolean"},"fictional":{"type":"boolean"},"storable":{"type":"boolean"},"funding":{"type":"string"},"interests":{"type":"string"},"vendorOf":{"type":"array","items":{"type":"string"}},"retraction":{"type":"object","properties":{"nature":{"enum":["retraction","correction","expression-of-concern","reinstatement","none"]},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"notice":{"type":"string"},"checkedOn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"dataset":{"type":"string"}},"additionalProperties":false,"required":["nature"]},"stillCurrent":{"type":"object","properties":{"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"by":{"type":"string"}},"additionalProperties":false},"topics":{"type":"array","items":{"type":"string"}},"archive":{"type":"string"}}}}}}};
const schema20 = {"type":"object","required":["id"],"properties":{"id":{"type":["string","number"]},"type":{"enum":["article","article-journal","article-magazine","article-newspaper","bill","book","broadcast","chapter","classic","collection","dataset","document","entry","entry-dictionary","entry-encyclopedia","event","figure","graphic","hearing","interview","legal_case","legislation","manuscript","map","motion_picture","musical_score","pamphlet","paper-conference","patent","performance","periodical","personal_communication","post","post-weblog","regulation","report","review","review-book","software","song","speech","standard","thesis","treaty","webpage"]},"title":{"type":"string"},"author":{"$ref":"#/$defs/names"},"container-title":{"type":"string"},"publisher":{"type":"string"},"issued":{"$ref":"#/$defs/date"},"accessed":{"$ref":"#/$defs/date"},"volume":{"type":["string","number"]},"issue":{"type":["string","number"]},"page":{"type":["string","number"]},"number":{"type":["string","number"]},"DOI":{"type":"string"},"PMID":{"type":["string","number"]},"PMCID":{"type":"string"},"ISBN":{"type":["string","number"]},"ISSN":{"type":["string","array"],"items":{"type":"string"}},"URL":{"type":"string"},"language":{"type":"string"},"categories":{"type":"array"},"abstract":{"type":["string","number"]},"annote":{"type":["string","number"]},"archive":{"type":["string","number"]},"archive_collection":{"type":["string","number"]},"archive_location":{"type":["string","number"]},"archive-place":{"type":["string","number"]},"authority":{"type":["string","number"]},"call-number":{"type":["string","number"]},"chapter-number":{"type":["string","number"]},"citation-key":{"type":["string","number"]},"citation-label":{"type":["string","number"]},"citation-number":{"type":["string","number"]},"collection-number":{"type":["string","number"]},"collection-title":{"type":["string","number"]},"container-title-short":{"type":["string","number"]},"dimensions":{"type":["string","number"]},"division":{"type":["string","number"]},"edition":{"type":["string","number"]},"event":{"type":["string","number"]},"event-place":{"type":["string","number"]},"event-title":{"type":["string","number"]},"first-reference-note-number":{"type":["string","number"]},"genre":{"type":["string","number"]},"journalAbbreviation":{"type":["string","number"]},"jurisdiction":{"type":["string","number"]},"keyword":{"type":["string","number"]},"medium":{"type":["string","number"]},"note":{"type":["string","number"]},"number-of-pages":{"type":["string","number"]},"number-of-volumes":{"type":["string","number"]},"original-publisher":{"type":["string","number"]},"original-publisher-place":{"type":["string","number"]},"original-title":{"type":["string","number"]},"page-first":{"type":["string","number"]},"part":{"type":["string","number"]},"part-number":{"type":["string","number"]},"part-title":{"type":["string","number"]},"printing":{"type":["string","number"]},"publisher-place":{"type":["string","number"]},"references":{"type":["string","number"]},"reviewed-genre":{"type":["string","number"]},"reviewed-title":{"type":["string","number"]},"scale":{"type":["string","number"]},"section":{"type":["string","number"]},"shortTitle":{"type":["string","number"]},"source":{"type":["string","number"]},"status":{"type":["string","number"]},"supplement":{"type":["string","number"]},"title-short":{"type":["string","number"]},"version":{"type":["string","number"]},"volume-title":{"type":["string","number"]},"volume-title-short":{"type":["string","number"]},"year-suffix":{"type":["string","number"]},"chair":{"$ref":"#/$defs/names"},"collection-editor":{"$ref":"#/$defs/names"},"compiler":{"$ref":"#/$defs/names"},"composer":{"$ref":"#/$defs/names"},"container-author":{"$ref":"#/$defs/names"},"contributor":{"$ref":"#/$defs/names"},"curator":{"$ref":"#/$defs/names"},"director":{"$ref":"#/$defs/names"},"editor":{"$ref":"#/$defs/names"},"editor-translator":{"$ref":"#/$defs/names"},"editorial-director":{"$ref":"#/$defs/names"},"executive-producer":{"$ref":"#/$defs/names"},"guest":{"$ref":"#/$defs/names"},"host":{"$ref":"#/$defs/names"},"illustrator":{"$ref":"#/$defs/names"},"interviewer":{"$ref":"#/$defs/names"},"narrator":{"$ref":"#/$defs/names"},"organizer":{"$ref":"#/$defs/names"},"original-author":{"$ref":"#/$defs/names"},"performer":{"$ref":"#/$defs/names"},"producer":{"$ref":"#/$defs/names"},"recipient":{"$ref":"#/$defs/names"},"reviewed-author":{"$ref":"#/$defs/names"},"script-writer":{"$ref":"#/$defs/names"},"series-creator":{"$ref":"#/$defs/names"},"translator":{"$ref":"#/$defs/names"},"available-date":{"$ref":"#/$defs/date"},"event-date":{"$ref":"#/$defs/date"},"original-date":{"$ref":"#/$defs/date"},"submitted":{"$ref":"#/$defs/date"},"custom":{"type":"object","properties":{"nbk":{"type":"string"},"nct":{"type":"string"},"kind":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"peerReviewed":{"type":"boolean"},"fictional":{"type":"boolean"},"storable":{"type":"boolean"},"funding":{"type":"string"},"interests":{"type":"string"},"vendorOf":{"type":"array","items":{"type":"string"}},"retraction":{"type":"object","properties":{"nature":{"enum":["retraction","correction","expression-of-concern","reinstatement","none"]},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"notice":{"type":"string"},"checkedOn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"dataset":{"type":"string"}},"additionalProperties":false,"required":["nature"]},"stillCurrent":{"type":"object","properties":{"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"by":{"type":"string"}},"additionalProperties":false},"topics":{"type":"array","items":{"type":"string"}},"archive":{"type":"string"}}}}};
const schema21 = {"type":"array","items":{"$ref":"#/$defs/name"}};
const schema22 = {"type":"object","properties":{"family":{"type":"string"},"given":{"type":"string"},"literal":{"type":"string"},"suffix":{"type":"string"},"dropping-particle":{"type":"string"},"non-dropping-particle":{"type":"string"}},"anyOf":[{"required":["family"]},{"required":["literal"]},{"required":["given"]}]};

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
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/name/anyOf/0/required",keyword:"required",params:{missingProperty: "family"}};
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
if(data.literal === undefined){
const err1 = {instancePath,schemaPath:"#/$defs/name/anyOf/1/required",keyword:"required",params:{missingProperty: "literal"}};
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
if(data.given === undefined){
const err2 = {instancePath,schemaPath:"#/$defs/name/anyOf/2/required",keyword:"required",params:{missingProperty: "given"}};
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
const err3 = {instancePath,schemaPath:"#/$defs/name/anyOf",keyword:"anyOf",params:{}};
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
if(data.family !== undefined){
if(typeof data.family !== "string"){
const err4 = {instancePath:instancePath+"/family",schemaPath:"#/$defs/name/properties/family/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.given !== undefined){
if(typeof data.given !== "string"){
const err5 = {instancePath:instancePath+"/given",schemaPath:"#/$defs/name/properties/given/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.literal !== undefined){
if(typeof data.literal !== "string"){
const err6 = {instancePath:instancePath+"/literal",schemaPath:"#/$defs/name/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.suffix !== undefined){
if(typeof data.suffix !== "string"){
const err7 = {instancePath:instancePath+"/suffix",schemaPath:"#/$defs/name/properties/suffix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["dropping-particle"] !== undefined){
if(typeof data["dropping-particle"] !== "string"){
const err8 = {instancePath:instancePath+"/dropping-particle",schemaPath:"#/$defs/name/properties/dropping-particle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["non-dropping-particle"] !== undefined){
if(typeof data["non-dropping-particle"] !== "string"){
const err9 = {instancePath:instancePath+"/non-dropping-particle",schemaPath:"#/$defs/name/properties/non-dropping-particle/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath,schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "object"}};
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
validate55.evaluated = {"props":{"family":true,"given":true,"literal":true,"suffix":true,"dropping-particle":true,"non-dropping-particle":true},"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/$defs/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":["object","string","integer","array"],"if":{"type":"object"},"then":{"properties":{"date-parts":{"type":"array","items":{"type":"array","items":{"type":["string","number"]},"minItems":1,"maxItems":3},"minItems":1,"maxItems":2},"raw":{"type":["string","number"]},"literal":{"type":["string","number"]},"season":{"type":["string","number"]},"circa":{"type":["boolean","string","number"]}}}};

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
if(((!data || typeof data != "object") && (typeof data !== "string")) && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema23.type}};
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
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["date-parts"] !== undefined){
let data0 = data["date-parts"];
if(Array.isArray(data0)){
if(data0.length > 2){
const err2 = {instancePath:instancePath+"/date-parts",schemaPath:"#/$defs/date/then/properties/date-parts/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/date-parts",schemaPath:"#/$defs/date/then/properties/date-parts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(Array.isArray(data1)){
if(data1.length > 3){
const err4 = {instancePath:instancePath+"/date-parts/" + i0,schemaPath:"#/$defs/date/then/properties/date-parts/items/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/date-parts/" + i0,schemaPath:"#/$defs/date/then/properties/date-parts/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/date-parts/" + i0+"/" + i1,schemaPath:"#/$defs/date/then/properties/date-parts/items/items/type",keyword:"type",params:{type: schema23.then.properties["date-parts"].items.items.type}};
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
const err7 = {instancePath:instancePath+"/date-parts/" + i0,schemaPath:"#/$defs/date/then/properties/date-parts/items/type",keyword:"type",params:{type: "array"}};
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
const err8 = {instancePath:instancePath+"/date-parts",schemaPath:"#/$defs/date/then/properties/date-parts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.raw !== undefined){
let data3 = data.raw;
if((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))){
const err9 = {instancePath:instancePath+"/raw",schemaPath:"#/$defs/date/then/properties/raw/type",keyword:"type",params:{type: schema23.then.properties.raw.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.literal !== undefined){
let data4 = data.literal;
if((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))){
const err10 = {instancePath:instancePath+"/literal",schemaPath:"#/$defs/date/then/properties/literal/type",keyword:"type",params:{type: schema23.then.properties.literal.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.season !== undefined){
let data5 = data.season;
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err11 = {instancePath:instancePath+"/season",schemaPath:"#/$defs/date/then/properties/season/type",keyword:"type",params:{type: schema23.then.properties.season.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.circa !== undefined){
let data6 = data.circa;
if(((typeof data6 !== "boolean") && (typeof data6 !== "string")) && (!((typeof data6 == "number") && (isFinite(data6))))){
const err12 = {instancePath:instancePath+"/circa",schemaPath:"#/$defs/date/then/properties/circa/type",keyword:"type",params:{type: schema23.then.properties.circa.type}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0["date-parts"] = true;
props0.raw = true;
props0.literal = true;
props0.season = true;
props0.circa = true;
}
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/$defs/date/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate58.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/$defs/entry/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/entry/properties/id/type",keyword:"type",params:{type: schema20.properties.id.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(((((((((((((((((((((((((((((((((((((((((((((data1 === "article") || (data1 === "article-journal")) || (data1 === "article-magazine")) || (data1 === "article-newspaper")) || (data1 === "bill")) || (data1 === "book")) || (data1 === "broadcast")) || (data1 === "chapter")) || (data1 === "classic")) || (data1 === "collection")) || (data1 === "dataset")) || (data1 === "document")) || (data1 === "entry")) || (data1 === "entry-dictionary")) || (data1 === "entry-encyclopedia")) || (data1 === "event")) || (data1 === "figure")) || (data1 === "graphic")) || (data1 === "hearing")) || (data1 === "interview")) || (data1 === "legal_case")) || (data1 === "legislation")) || (data1 === "manuscript")) || (data1 === "map")) || (data1 === "motion_picture")) || (data1 === "musical_score")) || (data1 === "pamphlet")) || (data1 === "paper-conference")) || (data1 === "patent")) || (data1 === "performance")) || (data1 === "periodical")) || (data1 === "personal_communication")) || (data1 === "post")) || (data1 === "post-weblog")) || (data1 === "regulation")) || (data1 === "report")) || (data1 === "review")) || (data1 === "review-book")) || (data1 === "software")) || (data1 === "song")) || (data1 === "speech")) || (data1 === "standard")) || (data1 === "thesis")) || (data1 === "treaty")) || (data1 === "webpage"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/entry/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.type.enum}};
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
if(typeof data.title !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/entry/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.author !== undefined){
if(!(validate54(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["container-title"] !== undefined){
if(typeof data["container-title"] !== "string"){
const err4 = {instancePath:instancePath+"/container-title",schemaPath:"#/$defs/entry/properties/container-title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.publisher !== undefined){
if(typeof data.publisher !== "string"){
const err5 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/entry/properties/publisher/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.issued !== undefined){
if(!(validate58(data.issued, {instancePath:instancePath+"/issued",parentData:data,parentDataProperty:"issued",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.accessed !== undefined){
if(!(validate58(data.accessed, {instancePath:instancePath+"/accessed",parentData:data,parentDataProperty:"accessed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.volume !== undefined){
let data8 = data.volume;
if((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))){
const err6 = {instancePath:instancePath+"/volume",schemaPath:"#/$defs/entry/properties/volume/type",keyword:"type",params:{type: schema20.properties.volume.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.issue !== undefined){
let data9 = data.issue;
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))){
const err7 = {instancePath:instancePath+"/issue",schemaPath:"#/$defs/entry/properties/issue/type",keyword:"type",params:{type: schema20.properties.issue.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.page !== undefined){
let data10 = data.page;
if((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))){
const err8 = {instancePath:instancePath+"/page",schemaPath:"#/$defs/entry/properties/page/type",keyword:"type",params:{type: schema20.properties.page.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.number !== undefined){
let data11 = data.number;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err9 = {instancePath:instancePath+"/number",schemaPath:"#/$defs/entry/properties/number/type",keyword:"type",params:{type: schema20.properties.number.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.DOI !== undefined){
if(typeof data.DOI !== "string"){
const err10 = {instancePath:instancePath+"/DOI",schemaPath:"#/$defs/entry/properties/DOI/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.PMID !== undefined){
let data13 = data.PMID;
if((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))){
const err11 = {instancePath:instancePath+"/PMID",schemaPath:"#/$defs/entry/properties/PMID/type",keyword:"type",params:{type: schema20.properties.PMID.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.PMCID !== undefined){
if(typeof data.PMCID !== "string"){
const err12 = {instancePath:instancePath+"/PMCID",schemaPath:"#/$defs/entry/properties/PMCID/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ISBN !== undefined){
let data15 = data.ISBN;
if((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))){
const err13 = {instancePath:instancePath+"/ISBN",schemaPath:"#/$defs/entry/properties/ISBN/type",keyword:"type",params:{type: schema20.properties.ISBN.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ISSN !== undefined){
let data16 = data.ISSN;
if((typeof data16 !== "string") && (!(Array.isArray(data16)))){
const err14 = {instancePath:instancePath+"/ISSN",schemaPath:"#/$defs/entry/properties/ISSN/type",keyword:"type",params:{type: schema20.properties.ISSN.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(typeof data16[i0] !== "string"){
const err15 = {instancePath:instancePath+"/ISSN/" + i0,schemaPath:"#/$defs/entry/properties/ISSN/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.URL !== undefined){
if(typeof data.URL !== "string"){
const err16 = {instancePath:instancePath+"/URL",schemaPath:"#/$defs/entry/properties/URL/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err17 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/entry/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.categories !== undefined){
if(!(Array.isArray(data.categories))){
const err18 = {instancePath:instancePath+"/categories",schemaPath:"#/$defs/entry/properties/categories/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.abstract !== undefined){
let data21 = data.abstract;
if((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))){
const err19 = {instancePath:instancePath+"/abstract",schemaPath:"#/$defs/entry/properties/abstract/type",keyword:"type",params:{type: schema20.properties.abstract.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.annote !== undefined){
let data22 = data.annote;
if((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))){
const err20 = {instancePath:instancePath+"/annote",schemaPath:"#/$defs/entry/properties/annote/type",keyword:"type",params:{type: schema20.properties.annote.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.archive !== undefined){
let data23 = data.archive;
if((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))){
const err21 = {instancePath:instancePath+"/archive",schemaPath:"#/$defs/entry/properties/archive/type",keyword:"type",params:{type: schema20.properties.archive.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.archive_collection !== undefined){
let data24 = data.archive_collection;
if((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))){
const err22 = {instancePath:instancePath+"/archive_collection",schemaPath:"#/$defs/entry/properties/archive_collection/type",keyword:"type",params:{type: schema20.properties.archive_collection.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.archive_location !== undefined){
let data25 = data.archive_location;
if((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))){
const err23 = {instancePath:instancePath+"/archive_location",schemaPath:"#/$defs/entry/properties/archive_location/type",keyword:"type",params:{type: schema20.properties.archive_location.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["archive-place"] !== undefined){
let data26 = data["archive-place"];
if((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))){
const err24 = {instancePath:instancePath+"/archive-place",schemaPath:"#/$defs/entry/properties/archive-place/type",keyword:"type",params:{type: schema20.properties["archive-place"].type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.authority !== undefined){
let data27 = data.authority;
if((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))){
const err25 = {instancePath:instancePath+"/authority",schemaPath:"#/$defs/entry/properties/authority/type",keyword:"type",params:{type: schema20.properties.authority.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["call-number"] !== undefined){
let data28 = data["call-number"];
if((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))){
const err26 = {instancePath:instancePath+"/call-number",schemaPath:"#/$defs/entry/properties/call-number/type",keyword:"type",params:{type: schema20.properties["call-number"].type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["chapter-number"] !== undefined){
let data29 = data["chapter-number"];
if((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))){
const err27 = {instancePath:instancePath+"/chapter-number",schemaPath:"#/$defs/entry/properties/chapter-number/type",keyword:"type",params:{type: schema20.properties["chapter-number"].type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["citation-key"] !== undefined){
let data30 = data["citation-key"];
if((typeof data30 !== "string") && (!((typeof data30 == "number") && (isFinite(data30))))){
const err28 = {instancePath:instancePath+"/citation-key",schemaPath:"#/$defs/entry/properties/citation-key/type",keyword:"type",params:{type: schema20.properties["citation-key"].type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["citation-label"] !== undefined){
let data31 = data["citation-label"];
if((typeof data31 !== "string") && (!((typeof data31 == "number") && (isFinite(data31))))){
const err29 = {instancePath:instancePath+"/citation-label",schemaPath:"#/$defs/entry/properties/citation-label/type",keyword:"type",params:{type: schema20.properties["citation-label"].type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["citation-number"] !== undefined){
let data32 = data["citation-number"];
if((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))){
const err30 = {instancePath:instancePath+"/citation-number",schemaPath:"#/$defs/entry/properties/citation-number/type",keyword:"type",params:{type: schema20.properties["citation-number"].type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data["collection-number"] !== undefined){
let data33 = data["collection-number"];
if((typeof data33 !== "string") && (!((typeof data33 == "number") && (isFinite(data33))))){
const err31 = {instancePath:instancePath+"/collection-number",schemaPath:"#/$defs/entry/properties/collection-number/type",keyword:"type",params:{type: schema20.properties["collection-number"].type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["collection-title"] !== undefined){
let data34 = data["collection-title"];
if((typeof data34 !== "string") && (!((typeof data34 == "number") && (isFinite(data34))))){
const err32 = {instancePath:instancePath+"/collection-title",schemaPath:"#/$defs/entry/properties/collection-title/type",keyword:"type",params:{type: schema20.properties["collection-title"].type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["container-title-short"] !== undefined){
let data35 = data["container-title-short"];
if((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))){
const err33 = {instancePath:instancePath+"/container-title-short",schemaPath:"#/$defs/entry/properties/container-title-short/type",keyword:"type",params:{type: schema20.properties["container-title-short"].type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data36 = data.dimensions;
if((typeof data36 !== "string") && (!((typeof data36 == "number") && (isFinite(data36))))){
const err34 = {instancePath:instancePath+"/dimensions",schemaPath:"#/$defs/entry/properties/dimensions/type",keyword:"type",params:{type: schema20.properties.dimensions.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.division !== undefined){
let data37 = data.division;
if((typeof data37 !== "string") && (!((typeof data37 == "number") && (isFinite(data37))))){
const err35 = {instancePath:instancePath+"/division",schemaPath:"#/$defs/entry/properties/division/type",keyword:"type",params:{type: schema20.properties.division.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.edition !== undefined){
let data38 = data.edition;
if((typeof data38 !== "string") && (!((typeof data38 == "number") && (isFinite(data38))))){
const err36 = {instancePath:instancePath+"/edition",schemaPath:"#/$defs/entry/properties/edition/type",keyword:"type",params:{type: schema20.properties.edition.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.event !== undefined){
let data39 = data.event;
if((typeof data39 !== "string") && (!((typeof data39 == "number") && (isFinite(data39))))){
const err37 = {instancePath:instancePath+"/event",schemaPath:"#/$defs/entry/properties/event/type",keyword:"type",params:{type: schema20.properties.event.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["event-place"] !== undefined){
let data40 = data["event-place"];
if((typeof data40 !== "string") && (!((typeof data40 == "number") && (isFinite(data40))))){
const err38 = {instancePath:instancePath+"/event-place",schemaPath:"#/$defs/entry/properties/event-place/type",keyword:"type",params:{type: schema20.properties["event-place"].type}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data["event-title"] !== undefined){
let data41 = data["event-title"];
if((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))){
const err39 = {instancePath:instancePath+"/event-title",schemaPath:"#/$defs/entry/properties/event-title/type",keyword:"type",params:{type: schema20.properties["event-title"].type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["first-reference-note-number"] !== undefined){
let data42 = data["first-reference-note-number"];
if((typeof data42 !== "string") && (!((typeof data42 == "number") && (isFinite(data42))))){
const err40 = {instancePath:instancePath+"/first-reference-note-number",schemaPath:"#/$defs/entry/properties/first-reference-note-number/type",keyword:"type",params:{type: schema20.properties["first-reference-note-number"].type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.genre !== undefined){
let data43 = data.genre;
if((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))){
const err41 = {instancePath:instancePath+"/genre",schemaPath:"#/$defs/entry/properties/genre/type",keyword:"type",params:{type: schema20.properties.genre.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.journalAbbreviation !== undefined){
let data44 = data.journalAbbreviation;
if((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))){
const err42 = {instancePath:instancePath+"/journalAbbreviation",schemaPath:"#/$defs/entry/properties/journalAbbreviation/type",keyword:"type",params:{type: schema20.properties.journalAbbreviation.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.jurisdiction !== undefined){
let data45 = data.jurisdiction;
if((typeof data45 !== "string") && (!((typeof data45 == "number") && (isFinite(data45))))){
const err43 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/$defs/entry/properties/jurisdiction/type",keyword:"type",params:{type: schema20.properties.jurisdiction.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.keyword !== undefined){
let data46 = data.keyword;
if((typeof data46 !== "string") && (!((typeof data46 == "number") && (isFinite(data46))))){
const err44 = {instancePath:instancePath+"/keyword",schemaPath:"#/$defs/entry/properties/keyword/type",keyword:"type",params:{type: schema20.properties.keyword.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.medium !== undefined){
let data47 = data.medium;
if((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))){
const err45 = {instancePath:instancePath+"/medium",schemaPath:"#/$defs/entry/properties/medium/type",keyword:"type",params:{type: schema20.properties.medium.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.note !== undefined){
let data48 = data.note;
if((typeof data48 !== "string") && (!((typeof data48 == "number") && (isFinite(data48))))){
const err46 = {instancePath:instancePath+"/note",schemaPath:"#/$defs/entry/properties/note/type",keyword:"type",params:{type: schema20.properties.note.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data["number-of-pages"] !== undefined){
let data49 = data["number-of-pages"];
if((typeof data49 !== "string") && (!((typeof data49 == "number") && (isFinite(data49))))){
const err47 = {instancePath:instancePath+"/number-of-pages",schemaPath:"#/$defs/entry/properties/number-of-pages/type",keyword:"type",params:{type: schema20.properties["number-of-pages"].type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data["number-of-volumes"] !== undefined){
let data50 = data["number-of-volumes"];
if((typeof data50 !== "string") && (!((typeof data50 == "number") && (isFinite(data50))))){
const err48 = {instancePath:instancePath+"/number-of-volumes",schemaPath:"#/$defs/entry/properties/number-of-volumes/type",keyword:"type",params:{type: schema20.properties["number-of-volumes"].type}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data["original-publisher"] !== undefined){
let data51 = data["original-publisher"];
if((typeof data51 !== "string") && (!((typeof data51 == "number") && (isFinite(data51))))){
const err49 = {instancePath:instancePath+"/original-publisher",schemaPath:"#/$defs/entry/properties/original-publisher/type",keyword:"type",params:{type: schema20.properties["original-publisher"].type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["original-publisher-place"] !== undefined){
let data52 = data["original-publisher-place"];
if((typeof data52 !== "string") && (!((typeof data52 == "number") && (isFinite(data52))))){
const err50 = {instancePath:instancePath+"/original-publisher-place",schemaPath:"#/$defs/entry/properties/original-publisher-place/type",keyword:"type",params:{type: schema20.properties["original-publisher-place"].type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data["original-title"] !== undefined){
let data53 = data["original-title"];
if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){
const err51 = {instancePath:instancePath+"/original-title",schemaPath:"#/$defs/entry/properties/original-title/type",keyword:"type",params:{type: schema20.properties["original-title"].type}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["page-first"] !== undefined){
let data54 = data["page-first"];
if((typeof data54 !== "string") && (!((typeof data54 == "number") && (isFinite(data54))))){
const err52 = {instancePath:instancePath+"/page-first",schemaPath:"#/$defs/entry/properties/page-first/type",keyword:"type",params:{type: schema20.properties["page-first"].type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.part !== undefined){
let data55 = data.part;
if((typeof data55 !== "string") && (!((typeof data55 == "number") && (isFinite(data55))))){
const err53 = {instancePath:instancePath+"/part",schemaPath:"#/$defs/entry/properties/part/type",keyword:"type",params:{type: schema20.properties.part.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data["part-number"] !== undefined){
let data56 = data["part-number"];
if((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))){
const err54 = {instancePath:instancePath+"/part-number",schemaPath:"#/$defs/entry/properties/part-number/type",keyword:"type",params:{type: schema20.properties["part-number"].type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data["part-title"] !== undefined){
let data57 = data["part-title"];
if((typeof data57 !== "string") && (!((typeof data57 == "number") && (isFinite(data57))))){
const err55 = {instancePath:instancePath+"/part-title",schemaPath:"#/$defs/entry/properties/part-title/type",keyword:"type",params:{type: schema20.properties["part-title"].type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.printing !== undefined){
let data58 = data.printing;
if((typeof data58 !== "string") && (!((typeof data58 == "number") && (isFinite(data58))))){
const err56 = {instancePath:instancePath+"/printing",schemaPath:"#/$defs/entry/properties/printing/type",keyword:"type",params:{type: schema20.properties.printing.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data["publisher-place"] !== undefined){
let data59 = data["publisher-place"];
if((typeof data59 !== "string") && (!((typeof data59 == "number") && (isFinite(data59))))){
const err57 = {instancePath:instancePath+"/publisher-place",schemaPath:"#/$defs/entry/properties/publisher-place/type",keyword:"type",params:{type: schema20.properties["publisher-place"].type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.references !== undefined){
let data60 = data.references;
if((typeof data60 !== "string") && (!((typeof data60 == "number") && (isFinite(data60))))){
const err58 = {instancePath:instancePath+"/references",schemaPath:"#/$defs/entry/properties/references/type",keyword:"type",params:{type: schema20.properties.references.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data["reviewed-genre"] !== undefined){
let data61 = data["reviewed-genre"];
if((typeof data61 !== "string") && (!((typeof data61 == "number") && (isFinite(data61))))){
const err59 = {instancePath:instancePath+"/reviewed-genre",schemaPath:"#/$defs/entry/properties/reviewed-genre/type",keyword:"type",params:{type: schema20.properties["reviewed-genre"].type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["reviewed-title"] !== undefined){
let data62 = data["reviewed-title"];
if((typeof data62 !== "string") && (!((typeof data62 == "number") && (isFinite(data62))))){
const err60 = {instancePath:instancePath+"/reviewed-title",schemaPath:"#/$defs/entry/properties/reviewed-title/type",keyword:"type",params:{type: schema20.properties["reviewed-title"].type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.scale !== undefined){
let data63 = data.scale;
if((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))){
const err61 = {instancePath:instancePath+"/scale",schemaPath:"#/$defs/entry/properties/scale/type",keyword:"type",params:{type: schema20.properties.scale.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.section !== undefined){
let data64 = data.section;
if((typeof data64 !== "string") && (!((typeof data64 == "number") && (isFinite(data64))))){
const err62 = {instancePath:instancePath+"/section",schemaPath:"#/$defs/entry/properties/section/type",keyword:"type",params:{type: schema20.properties.section.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.shortTitle !== undefined){
let data65 = data.shortTitle;
if((typeof data65 !== "string") && (!((typeof data65 == "number") && (isFinite(data65))))){
const err63 = {instancePath:instancePath+"/shortTitle",schemaPath:"#/$defs/entry/properties/shortTitle/type",keyword:"type",params:{type: schema20.properties.shortTitle.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.source !== undefined){
let data66 = data.source;
if((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))){
const err64 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/entry/properties/source/type",keyword:"type",params:{type: schema20.properties.source.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.status !== undefined){
let data67 = data.status;
if((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))){
const err65 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/entry/properties/status/type",keyword:"type",params:{type: schema20.properties.status.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.supplement !== undefined){
let data68 = data.supplement;
if((typeof data68 !== "string") && (!((typeof data68 == "number") && (isFinite(data68))))){
const err66 = {instancePath:instancePath+"/supplement",schemaPath:"#/$defs/entry/properties/supplement/type",keyword:"type",params:{type: schema20.properties.supplement.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data["title-short"] !== undefined){
let data69 = data["title-short"];
if((typeof data69 !== "string") && (!((typeof data69 == "number") && (isFinite(data69))))){
const err67 = {instancePath:instancePath+"/title-short",schemaPath:"#/$defs/entry/properties/title-short/type",keyword:"type",params:{type: schema20.properties["title-short"].type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.version !== undefined){
let data70 = data.version;
if((typeof data70 !== "string") && (!((typeof data70 == "number") && (isFinite(data70))))){
const err68 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/entry/properties/version/type",keyword:"type",params:{type: schema20.properties.version.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["volume-title"] !== undefined){
let data71 = data["volume-title"];
if((typeof data71 !== "string") && (!((typeof data71 == "number") && (isFinite(data71))))){
const err69 = {instancePath:instancePath+"/volume-title",schemaPath:"#/$defs/entry/properties/volume-title/type",keyword:"type",params:{type: schema20.properties["volume-title"].type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data["volume-title-short"] !== undefined){
let data72 = data["volume-title-short"];
if((typeof data72 !== "string") && (!((typeof data72 == "number") && (isFinite(data72))))){
const err70 = {instancePath:instancePath+"/volume-title-short",schemaPath:"#/$defs/entry/properties/volume-title-short/type",keyword:"type",params:{type: schema20.properties["volume-title-short"].type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data["year-suffix"] !== undefined){
let data73 = data["year-suffix"];
if((typeof data73 !== "string") && (!((typeof data73 == "number") && (isFinite(data73))))){
const err71 = {instancePath:instancePath+"/year-suffix",schemaPath:"#/$defs/entry/properties/year-suffix/type",keyword:"type",params:{type: schema20.properties["year-suffix"].type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.chair !== undefined){
if(!(validate54(data.chair, {instancePath:instancePath+"/chair",parentData:data,parentDataProperty:"chair",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["collection-editor"] !== undefined){
if(!(validate54(data["collection-editor"], {instancePath:instancePath+"/collection-editor",parentData:data,parentDataProperty:"collection-editor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.compiler !== undefined){
if(!(validate54(data.compiler, {instancePath:instancePath+"/compiler",parentData:data,parentDataProperty:"compiler",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.composer !== undefined){
if(!(validate54(data.composer, {instancePath:instancePath+"/composer",parentData:data,parentDataProperty:"composer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["container-author"] !== undefined){
if(!(validate54(data["container-author"], {instancePath:instancePath+"/container-author",parentData:data,parentDataProperty:"container-author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.contributor !== undefined){
if(!(validate54(data.contributor, {instancePath:instancePath+"/contributor",parentData:data,parentDataProperty:"contributor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.curator !== undefined){
if(!(validate54(data.curator, {instancePath:instancePath+"/curator",parentData:data,parentDataProperty:"curator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.director !== undefined){
if(!(validate54(data.director, {instancePath:instancePath+"/director",parentData:data,parentDataProperty:"director",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.editor !== undefined){
if(!(validate54(data.editor, {instancePath:instancePath+"/editor",parentData:data,parentDataProperty:"editor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["editor-translator"] !== undefined){
if(!(validate54(data["editor-translator"], {instancePath:instancePath+"/editor-translator",parentData:data,parentDataProperty:"editor-translator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["editorial-director"] !== undefined){
if(!(validate54(data["editorial-director"], {instancePath:instancePath+"/editorial-director",parentData:data,parentDataProperty:"editorial-director",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["executive-producer"] !== undefined){
if(!(validate54(data["executive-producer"], {instancePath:instancePath+"/executive-producer",parentData:data,parentDataProperty:"executive-producer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.guest !== undefined){
if(!(validate54(data.guest, {instancePath:instancePath+"/guest",parentData:data,parentDataProperty:"guest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(!(validate54(data.host, {instancePath:instancePath+"/host",parentData:data,parentDataProperty:"host",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.illustrator !== undefined){
if(!(validate54(data.illustrator, {instancePath:instancePath+"/illustrator",parentData:data,parentDataProperty:"illustrator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.interviewer !== undefined){
if(!(validate54(data.interviewer, {instancePath:instancePath+"/interviewer",parentData:data,parentDataProperty:"interviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.narrator !== undefined){
if(!(validate54(data.narrator, {instancePath:instancePath+"/narrator",parentData:data,parentDataProperty:"narrator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.organizer !== undefined){
if(!(validate54(data.organizer, {instancePath:instancePath+"/organizer",parentData:data,parentDataProperty:"organizer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["original-author"] !== undefined){
if(!(validate54(data["original-author"], {instancePath:instancePath+"/original-author",parentData:data,parentDataProperty:"original-author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.performer !== undefined){
if(!(validate54(data.performer, {instancePath:instancePath+"/performer",parentData:data,parentDataProperty:"performer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.producer !== undefined){
if(!(validate54(data.producer, {instancePath:instancePath+"/producer",parentData:data,parentDataProperty:"producer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.recipient !== undefined){
if(!(validate54(data.recipient, {instancePath:instancePath+"/recipient",parentData:data,parentDataProperty:"recipient",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["reviewed-author"] !== undefined){
if(!(validate54(data["reviewed-author"], {instancePath:instancePath+"/reviewed-author",parentData:data,parentDataProperty:"reviewed-author",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["script-writer"] !== undefined){
if(!(validate54(data["script-writer"], {instancePath:instancePath+"/script-writer",parentData:data,parentDataProperty:"script-writer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["series-creator"] !== undefined){
if(!(validate54(data["series-creator"], {instancePath:instancePath+"/series-creator",parentData:data,parentDataProperty:"series-creator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.translator !== undefined){
if(!(validate54(data.translator, {instancePath:instancePath+"/translator",parentData:data,parentDataProperty:"translator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["available-date"] !== undefined){
if(!(validate58(data["available-date"], {instancePath:instancePath+"/available-date",parentData:data,parentDataProperty:"available-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data["event-date"] !== undefined){
if(!(validate58(data["event-date"], {instancePath:instancePath+"/event-date",parentData:data,parentDataProperty:"event-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data["original-date"] !== undefined){
if(!(validate58(data["original-date"], {instancePath:instancePath+"/original-date",parentData:data,parentDataProperty:"original-date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.submitted !== undefined){
if(!(validate58(data.submitted, {instancePath:instancePath+"/submitted",parentData:data,parentDataProperty:"submitted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.custom !== undefined){
let data104 = data.custom;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.nbk !== undefined){
if(typeof data104.nbk !== "string"){
const err72 = {instancePath:instancePath+"/custom/nbk",schemaPath:"#/$defs/entry/properties/custom/properties/nbk/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data104.nct !== undefined){
if(typeof data104.nct !== "string"){
const err73 = {instancePath:instancePath+"/custom/nct",schemaPath:"#/$defs/entry/properties/custom/properties/nct/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data104.kind !== undefined){
let data107 = data104.kind;
if(!(((((((((((((((((data107 === "systematic-review") || (data107 === "rct")) || (data107 === "nonrandomised")) || (data107 === "cohort")) || (data107 === "case-control")) || (data107 === "case-series")) || (data107 === "case-report")) || (data107 === "guideline")) || (data107 === "label")) || (data107 === "regulator")) || (data107 === "registry")) || (data107 === "survey")) || (data107 === "diagnostic-accuracy")) || (data107 === "animal")) || (data107 === "in-vitro")) || (data107 === "expert-opinion")) || (data107 === "textbook"))){
const err74 = {instancePath:instancePath+"/custom/kind",schemaPath:"#/$defs/entry/properties/custom/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.custom.properties.kind.enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data104.peerReviewed !== undefined){
if(typeof data104.peerReviewed !== "boolean"){
const err75 = {instancePath:instancePath+"/custom/peerReviewed",schemaPath:"#/$defs/entry/properties/custom/properties/peerReviewed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data104.fictional !== undefined){
if(typeof data104.fictional !== "boolean"){
const err76 = {instancePath:instancePath+"/custom/fictional",schemaPath:"#/$defs/entry/properties/custom/properties/fictional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data104.storable !== undefined){
if(typeof data104.storable !== "boolean"){
const err77 = {instancePath:instancePath+"/custom/storable",schemaPath:"#/$defs/entry/properties/custom/properties/storable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data104.funding !== undefined){
if(typeof data104.funding !== "string"){
const err78 = {instancePath:instancePath+"/custom/funding",schemaPath:"#/$defs/entry/properties/custom/properties/funding/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data104.interests !== undefined){
if(typeof data104.interests !== "string"){
const err79 = {instancePath:instancePath+"/custom/interests",schemaPath:"#/$defs/entry/properties/custom/properties/interests/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data104.vendorOf !== undefined){
let data113 = data104.vendorOf;
if(Array.isArray(data113)){
const len1 = data113.length;
for(let i1=0; i1<len1; i1++){
if(typeof data113[i1] !== "string"){
const err80 = {instancePath:instancePath+"/custom/vendorOf/" + i1,schemaPath:"#/$defs/entry/properties/custom/properties/vendorOf/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/custom/vendorOf",schemaPath:"#/$defs/entry/properties/custom/properties/vendorOf/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data104.retraction !== undefined){
let data115 = data104.retraction;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.nature === undefined){
const err82 = {instancePath:instancePath+"/custom/retraction",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/required",keyword:"required",params:{missingProperty: "nature"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key0 in data115){
if(!(((((key0 === "nature") || (key0 === "date")) || (key0 === "notice")) || (key0 === "checkedOn")) || (key0 === "dataset"))){
const err83 = {instancePath:instancePath+"/custom/retraction",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data115.nature !== undefined){
let data116 = data115.nature;
if(!(((((data116 === "retraction") || (data116 === "correction")) || (data116 === "expression-of-concern")) || (data116 === "reinstatement")) || (data116 === "none"))){
const err84 = {instancePath:instancePath+"/custom/retraction/nature",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/properties/nature/enum",keyword:"enum",params:{allowedValues: schema20.properties.custom.properties.retraction.properties.nature.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data115.date !== undefined){
let data117 = data115.date;
if(typeof data117 === "string"){
if(!pattern3.test(data117)){
const err85 = {instancePath:instancePath+"/custom/retraction/date",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/custom/retraction/date",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data115.notice !== undefined){
if(typeof data115.notice !== "string"){
const err87 = {instancePath:instancePath+"/custom/retraction/notice",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/properties/notice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data115.checkedOn !== undefined){
let data119 = data115.checkedOn;
if(typeof data119 === "string"){
if(!pattern3.test(data119)){
const err88 = {instancePath:instancePath+"/custom/retraction/checkedOn",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/properties/checkedOn/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/custom/retraction/checkedOn",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/properties/checkedOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data115.dataset !== undefined){
if(typeof data115.dataset !== "string"){
const err90 = {instancePath:instancePath+"/custom/retraction/dataset",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/properties/dataset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/custom/retraction",schemaPath:"#/$defs/entry/properties/custom/properties/retraction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data104.stillCurrent !== undefined){
let data121 = data104.stillCurrent;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key1 in data121){
if(!((key1 === "on") || (key1 === "by"))){
const err92 = {instancePath:instancePath+"/custom/stillCurrent",schemaPath:"#/$defs/entry/properties/custom/properties/stillCurrent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data121.on !== undefined){
let data122 = data121.on;
if(typeof data122 === "string"){
if(!pattern3.test(data122)){
const err93 = {instancePath:instancePath+"/custom/stillCurrent/on",schemaPath:"#/$defs/entry/properties/custom/properties/stillCurrent/properties/on/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/custom/stillCurrent/on",schemaPath:"#/$defs/entry/properties/custom/properties/stillCurrent/properties/on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data121.by !== undefined){
if(typeof data121.by !== "string"){
const err95 = {instancePath:instancePath+"/custom/stillCurrent/by",schemaPath:"#/$defs/entry/properties/custom/properties/stillCurrent/properties/by/type",keyword:"type",params:{type: "string"}};
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
const err96 = {instancePath:instancePath+"/custom/stillCurrent",schemaPath:"#/$defs/entry/properties/custom/properties/stillCurrent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data104.topics !== undefined){
let data124 = data104.topics;
if(Array.isArray(data124)){
const len2 = data124.length;
for(let i2=0; i2<len2; i2++){
if(typeof data124[i2] !== "string"){
const err97 = {instancePath:instancePath+"/custom/topics/" + i2,schemaPath:"#/$defs/entry/properties/custom/properties/topics/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/custom/topics",schemaPath:"#/$defs/entry/properties/custom/properties/topics/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data104.archive !== undefined){
if(typeof data104.archive !== "string"){
const err99 = {instancePath:instancePath+"/custom/archive",schemaPath:"#/$defs/entry/properties/custom/properties/archive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/custom",schemaPath:"#/$defs/entry/properties/custom/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/$defs/entry/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"id":true,"type":true,"title":true,"author":true,"container-title":true,"publisher":true,"issued":true,"accessed":true,"volume":true,"issue":true,"page":true,"number":true,"DOI":true,"PMID":true,"PMCID":true,"ISBN":true,"ISSN":true,"URL":true,"language":true,"categories":true,"abstract":true,"annote":true,"archive":true,"archive_collection":true,"archive_location":true,"archive-place":true,"authority":true,"call-number":true,"chapter-number":true,"citation-key":true,"citation-label":true,"citation-number":true,"collection-number":true,"collection-title":true,"container-title-short":true,"dimensions":true,"division":true,"edition":true,"event":true,"event-place":true,"event-title":true,"first-reference-note-number":true,"genre":true,"journalAbbreviation":true,"jurisdiction":true,"keyword":true,"medium":true,"note":true,"number-of-pages":true,"number-of-volumes":true,"original-publisher":true,"original-publisher-place":true,"original-title":true,"page-first":true,"part":true,"part-number":true,"part-title":true,"printing":true,"publisher-place":true,"references":true,"reviewed-genre":true,"reviewed-title":true,"scale":true,"section":true,"shortTitle":true,"source":true,"status":true,"supplement":true,"title-short":true,"version":true,"volume-title":true,"volume-title-short":true,"year-suffix":true,"chair":true,"collection-editor":true,"compiler":true,"composer":true,"container-author":true,"contributor":true,"curator":true,"director":true,"editor":true,"editor-translator":true,"editorial-director":true,"executive-producer":true,"guest":true,"host":true,"illustrator":true,"interviewer":true,"narrator":true,"organizer":true,"original-author":true,"performer":true,"producer":true,"recipient":true,"reviewed-author":true,"script-writer":true,"series-creator":true,"translator":true,"available-date":true,"event-date":true,"original-date":true,"submitted":true,"custom":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:claimlint:schema:references:1" */;
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
if(data.references === undefined){
const err3 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "references"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "schema")) || (key0 === "references"))){
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
if(data.references !== undefined){
let data3 = data.references;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data3[i1], {instancePath:instancePath+"/references/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/references",schemaPath:"#/else/properties/references/type",keyword:"type",params:{type: "array"}};
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

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:references:1","type":["array","object"],"if":{"type":"array"},"then":{"type":"array","items":{"$ref":"#/$defs/entry"}},"else":{"type":"object","required":["references"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"schema":{"const":1},"references":{"type":"array","items":{"$ref":"#/$defs/entry"}}}},"$defs":{"name":{"type":"object","properties":{"family":{"type":"string"},"given":{"type":"string"},"literal":{"type":"string"},"suffix":{"type":"string"},"dropping-particle":{"type":"string"},"non-dropping-particle":{"type":"string"}},"anyOf":[{"required":["family"]},{"required":["literal"]},{"required":["given"]}]},"names":{"type":"array","items":{"$ref":"#/$defs/name"}},"date":{"type":["object","string","integer","array"],"if":{"type":"object"},"then":{"properties":{"date-parts":{"type":"array","items":{"type":"array","items":{"type":["string","number"]},"minItems":1,"maxItems":3},"minItems":1,"maxItems":2},"raw":{"type":["string","number"]},"literal":{"type":["string","number"]},"season":{"type":["string","number"]},"circa":{"type":["boolean","string","number"]}}}},"entry":{"type":"object","required":["id"],"properties":{"id":{"type":["string","number"]},"type":{"enum":["article","article-journal","article-magazine","article-newspaper","bill","book","broadcast","chapter","classic","collection","dataset","document","entry","entry-dictionary","entry-encyclopedia","event","figure","graphic","hearing","interview","legal_case","legislation","manuscript","map","motion_picture","musical_score","pamphlet","paper-conference","patent","performance","periodical","personal_communication","post","post-weblog","regulation","report","review","review-book","software","song","speech","standard","thesis","treaty","webpage"]},"title":{"type":"string"},"author":{"$ref":"#/$defs/names"},"container-title":{"type":"string"},"publisher":{"type":"string"},"issued":{"$ref":"#/$defs/date"},"accessed":{"$ref":"#/$defs/date"},"volume":{"type":["string","number"]},"issue":{"type":["string","number"]},"page":{"type":["string","number"]},"number":{"type":["string","number"]},"DOI":{"type":"string"},"PMID":{"type":["string","number"]},"PMCID":{"type":"string"},"ISBN":{"type":["string","number"]},"ISSN":{"type":["string","array"],"items":{"type":"string"}},"URL":{"type":"string"},"language":{"type":"string"},"categories":{"type":"array"},"abstract":{"type":["string","number"]},"annote":{"type":["string","number"]},"archive":{"type":["string","number"]},"archive_collection":{"type":["string","number"]},"archive_location":{"type":["string","number"]},"archive-place":{"type":["string","number"]},"authority":{"type":["string","number"]},"call-number":{"type":["string","number"]},"chapter-number":{"type":["string","number"]},"citation-key":{"type":["string","number"]},"citation-label":{"type":["string","number"]},"citation-number":{"type":["string","number"]},"collection-number":{"type":["string","number"]},"collection-title":{"type":["string","number"]},"container-title-short":{"type":["string","number"]},"dimensions":{"type":["string","number"]},"division":{"type":["string","number"]},"edition":{"type":["string","number"]},"event":{"type":["string","number"]},"event-place":{"type":["string","number"]},"event-title":{"type":["string","number"]},"first-reference-note-number":{"type":["string","number"]},"genre":{"type":["string","number"]},"journalAbbreviation":{"type":["string","number"]},"jurisdiction":{"type":["string","number"]},"keyword":{"type":["string","number"]},"medium":{"type":["string","number"]},"note":{"type":["string","number"]},"number-of-pages":{"type":["string","number"]},"number-of-volumes":{"type":["string","number"]},"original-publisher":{"type":["string","number"]},"original-publisher-place":{"type":["string","number"]},"original-title":{"type":["string","number"]},"page-first":{"type":["string","number"]},"part":{"type":["string","number"]},"part-number":{"type":["string","number"]},"part-title":{"type":["string","number"]},"printing":{"type":["string","number"]},"publisher-place":{"type":["string","number"]},"references":{"type":["string","number"]},"reviewed-genre":{"type":["string","number"]},"reviewed-title":{"type":["string","number"]},"scale":{"type":["string","number"]},"section":{"type":["string","number"]},"shortTitle":{"type":["string","number"]},"source":{"type":["string","number"]},"status":{"type":["string","number"]},"supplement":{"type":["string","number"]},"title-short":{"type":["string","number"]},"version":{"type":["string","number"]},"volume-title":{"type":["string","number"]},"volume-title-short":{"type":["string","number"]},"year-suffix":{"type":["string","number"]},"chair":{"$ref":"#/$defs/names"},"collection-editor":{"$ref":"#/$defs/names"},"compiler":{"$ref":"#/$defs/names"},"composer":{"$ref":"#/$defs/names"},"container-author":{"$ref":"#/$defs/names"},"contributor":{"$ref":"#/$defs/names"},"curator":{"$ref":"#/$defs/names"},"director":{"$ref":"#/$defs/names"},"editor":{"$ref":"#/$defs/names"},"editor-translator":{"$ref":"#/$defs/names"},"editorial-director":{"$ref":"#/$defs/names"},"executive-producer":{"$ref":"#/$defs/names"},"guest":{"$ref":"#/$defs/names"},"host":{"$ref":"#/$defs/names"},"illustrator":{"$ref":"#/$defs/names"},"interviewer":{"$ref":"#/$defs/names"},"narrator":{"$ref":"#/$defs/names"},"organizer":{"$ref":"#/$defs/names"},"original-author":{"$ref":"#/$defs/names"},"performer":{"$ref":"#/$defs/names"},"producer":{"$ref":"#/$defs/names"},"recipient":{"$ref":"#/$defs/names"},"reviewed-author":{"$ref":"#/$defs/names"},"script-writer":{"$ref":"#/$defs/names"},"series-creator":{"$ref":"#/$defs/names"},"translator":{"$ref":"#/$defs/names"},"available-date":{"$ref":"#/$defs/date"},"event-date":{"$ref":"#/$defs/date"},"original-date":{"$ref":"#/$defs/date"},"submitted":{"$ref":"#/$defs/date"},"custom":{"type":"object","properties":{"nbk":{"type":"string"},"nct":{"type":"string"},"kind":{"enum":["systematic-review","rct","nonrandomised","cohort","case-control","case-series","case-report","guideline","label","regulator","registry","survey","diagnostic-accuracy","animal","in-vitro","expert-opinion","textbook"]},"peerReviewed":{"type":"boolean"},"fictional":{"type":"boolean"},"storable":{"type":"boolean"},"funding":{"type":"string"},"interests":{"type":"string"},"vendorOf":{"type":"array","items":{"type":"string"}},"retraction":{"type":"object","properties":{"nature":{"enum":["retraction","correction","expression-of-concern","reinstatement","none"]},"date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"notice":{"type":"string"},"checkedOn":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"dataset":{"type":"string"}},"additionalProperties":false,"required":["nature"]},"stillCurrent":{"type":"object","properties":{"on":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","patternErrorMessage":"Write a date as YYYY-MM-DD, such as 2026-11-21."},"by":{"type":"string"}},"additionalProperties":false},"topics":{"type":"array","items":{"type":"string"}},"archive":{"type":"string"}}}}}}}
export const validate: Validate = validate52
