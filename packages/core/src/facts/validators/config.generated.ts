// @ts-nocheck
// Made by `pnpm generate` from schemas/config.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"lock":{"type":"string"},"retractions":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"$ref":"#/$defs/rule"},"missing-markers":{"$ref":"#/$defs/rule"},"reference-count-mismatch":{"$ref":"#/$defs/rule"},"unresolved-citation":{"$ref":"#/$defs/rule"},"unused-reference":{"$ref":"#/$defs/rule"},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"$ref":"#/$defs/rule"},"conflicting-claims":{"$ref":"#/$defs/rule"},"impossible-number":{"$ref":"#/$defs/rule"},"quote-as-evidence":{"$ref":"#/$defs/rule"},"relative-risk-alone":{"$ref":"#/$defs/rule"},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unfair-balance":{"$ref":"#/$defs/rule"},"unmet-check":{"$ref":"#/$defs/rule"},"lost-support":{"$ref":"#/$defs/rule"},"misquoted-passage":{"$ref":"#/$defs/rule"},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"$ref":"#/$defs/rule"},"unmatched-number":{"$ref":"#/$defs/rule"},"unplaced-evidence":{"$ref":"#/$defs/rule"},"contradicted-fact":{"$ref":"#/$defs/rule"},"dangling-reference":{"$ref":"#/$defs/rule"},"invalid-facts":{"$ref":"#/$defs/rule"},"omitted-risk":{"$ref":"#/$defs/rule"},"source-disagrees":{"$ref":"#/$defs/rule"},"damaged-file":{"$ref":"#/$defs/rule"},"unread-text":{"$ref":"#/$defs/rule"},"unsupported-language":{"$ref":"#/$defs/rule"},"call-to-action":{"$ref":"#/$defs/rule"},"cure-guarantee":{"$ref":"#/$defs/rule"},"disease-claim":{"$ref":"#/$defs/rule"},"endorsement":{"$ref":"#/$defs/rule"},"missing-disclaimer":{"$ref":"#/$defs/rule"},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"$ref":"#/$defs/rule"},"superlative":{"$ref":"#/$defs/rule"},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"$ref":"#/$defs/rule"},"undisclosed-advert":{"$ref":"#/$defs/rule"},"advertised-prescription-medicine":{"$ref":"#/$defs/rule"},"doctor-endorsed-food":{"$ref":"#/$defs/rule"},"unauthorised-health-claim":{"$ref":"#/$defs/rule"},"untold-off-label-use":{"$ref":"#/$defs/rule"},"weight-loss-rate":{"$ref":"#/$defs/rule"},"aged-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"number","minimum":0,"default":15},"percentage":{"type":"number","minimum":0,"default":10},"risk":{"type":"number","minimum":0,"default":10},"promotional":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"corrected-reference":{"$ref":"#/$defs/rule"},"denied-source":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"},"default":[]},"warn":{"type":"array","items":{"type":"string"},"default":[]},"deny":{"type":"array","items":{"type":"string"},"default":[]},"others":{"type":"string","enum":["allow","warn","deny"],"default":"allow"}}}}},"else":{"enum":["off","info","warning","error"]}},"duplicate-reference":{"$ref":"#/$defs/rule"},"incomplete-reference":{"$ref":"#/$defs/rule"},"mismatched-reference":{"$ref":"#/$defs/rule"},"off-topic-reference":{"$ref":"#/$defs/rule"},"preprint-reference":{"$ref":"#/$defs/rule"},"retracted-reference":{"$ref":"#/$defs/rule"},"stale-retractions":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"number","minimum":1,"default":60}}}}},"else":{"enum":["off","info","warning","error"]}},"weak-design":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"percentage":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"risk":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro"]},"promotional":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","case-series","survey","expert-opinion","vendor"]}}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"$ref":"#/$defs/rule"},"missing-list":{"$ref":"#/$defs/rule"},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"$ref":"#/$defs/rule"},"invalid-waiver":{"$ref":"#/$defs/rule"},"unused-waiver":{"$ref":"#/$defs/rule"},"confusable-term":{"$ref":"#/$defs/rule"}},"additionalProperties":false},"rule":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","properties":{"malformed-identifier":{"$ref":"#/$defs/rule"},"missing-markers":{"$ref":"#/$defs/rule"},"reference-count-mismatch":{"$ref":"#/$defs/rule"},"unresolved-citation":{"$ref":"#/$defs/rule"},"unused-reference":{"$ref":"#/$defs/rule"},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"$ref":"#/$defs/rule"},"conflicting-claims":{"$ref":"#/$defs/rule"},"impossible-number":{"$ref":"#/$defs/rule"},"quote-as-evidence":{"$ref":"#/$defs/rule"},"relative-risk-alone":{"$ref":"#/$defs/rule"},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unfair-balance":{"$ref":"#/$defs/rule"},"unmet-check":{"$ref":"#/$defs/rule"},"lost-support":{"$ref":"#/$defs/rule"},"misquoted-passage":{"$ref":"#/$defs/rule"},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"$ref":"#/$defs/rule"},"unmatched-number":{"$ref":"#/$defs/rule"},"unplaced-evidence":{"$ref":"#/$defs/rule"},"contradicted-fact":{"$ref":"#/$defs/rule"},"dangling-reference":{"$ref":"#/$defs/rule"},"invalid-facts":{"$ref":"#/$defs/rule"},"omitted-risk":{"$ref":"#/$defs/rule"},"source-disagrees":{"$ref":"#/$defs/rule"},"damaged-file":{"$ref":"#/$defs/rule"},"unread-text":{"$ref":"#/$defs/rule"},"unsupported-language":{"$ref":"#/$defs/rule"},"call-to-action":{"$ref":"#/$defs/rule"},"cure-guarantee":{"$ref":"#/$defs/rule"},"disease-claim":{"$ref":"#/$defs/rule"},"endorsement":{"$ref":"#/$defs/rule"},"missing-disclaimer":{"$ref":"#/$defs/rule"},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"$ref":"#/$defs/rule"},"superlative":{"$ref":"#/$defs/rule"},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"$ref":"#/$defs/rule"},"undisclosed-advert":{"$ref":"#/$defs/rule"},"advertised-prescription-medicine":{"$ref":"#/$defs/rule"},"doctor-endorsed-food":{"$ref":"#/$defs/rule"},"unauthorised-health-claim":{"$ref":"#/$defs/rule"},"untold-off-label-use":{"$ref":"#/$defs/rule"},"weight-loss-rate":{"$ref":"#/$defs/rule"},"aged-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"number","minimum":0,"default":15},"percentage":{"type":"number","minimum":0,"default":10},"risk":{"type":"number","minimum":0,"default":10},"promotional":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"corrected-reference":{"$ref":"#/$defs/rule"},"denied-source":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"},"default":[]},"warn":{"type":"array","items":{"type":"string"},"default":[]},"deny":{"type":"array","items":{"type":"string"},"default":[]},"others":{"type":"string","enum":["allow","warn","deny"],"default":"allow"}}}}},"else":{"enum":["off","info","warning","error"]}},"duplicate-reference":{"$ref":"#/$defs/rule"},"incomplete-reference":{"$ref":"#/$defs/rule"},"mismatched-reference":{"$ref":"#/$defs/rule"},"off-topic-reference":{"$ref":"#/$defs/rule"},"preprint-reference":{"$ref":"#/$defs/rule"},"retracted-reference":{"$ref":"#/$defs/rule"},"stale-retractions":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"number","minimum":1,"default":60}}}}},"else":{"enum":["off","info","warning","error"]}},"weak-design":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"percentage":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"risk":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro"]},"promotional":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","case-series","survey","expert-opinion","vendor"]}}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"$ref":"#/$defs/rule"},"missing-list":{"$ref":"#/$defs/rule"},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"$ref":"#/$defs/rule"},"invalid-waiver":{"$ref":"#/$defs/rule"},"unused-waiver":{"$ref":"#/$defs/rule"},"confusable-term":{"$ref":"#/$defs/rule"}},"additionalProperties":false};
const schema21 = {"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}};

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
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/$defs/rule/type",keyword:"type",params:{type: schema21.type}};
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
const err2 = {instancePath,schemaPath:"#/$defs/rule/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/rule/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema21.then.properties.severity.enum}};
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
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const err4 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/rule/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/$defs/rule/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err6 = {instancePath,schemaPath:"#/$defs/rule/else/enum",keyword:"enum",params:{allowedValues: schema21.else.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/$defs/rule/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate54.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(data["malformed-identifier"] !== undefined){
if(!(validate54(data["malformed-identifier"], {instancePath:instancePath+"/malformed-identifier",parentData:data,parentDataProperty:"malformed-identifier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["missing-markers"] !== undefined){
if(!(validate54(data["missing-markers"], {instancePath:instancePath+"/missing-markers",parentData:data,parentDataProperty:"missing-markers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["reference-count-mismatch"] !== undefined){
if(!(validate54(data["reference-count-mismatch"], {instancePath:instancePath+"/reference-count-mismatch",parentData:data,parentDataProperty:"reference-count-mismatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unresolved-citation"] !== undefined){
if(!(validate54(data["unresolved-citation"], {instancePath:instancePath+"/unresolved-citation",parentData:data,parentDataProperty:"unresolved-citation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unused-reference"] !== undefined){
if(!(validate54(data["unused-reference"], {instancePath:instancePath+"/unused-reference",parentData:data,parentDataProperty:"unused-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["absolute-safety"] !== undefined){
let data5 = data["absolute-safety"];
if((typeof data5 !== "string") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))){
const err1 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/type",keyword:"type",params:{type: schema20.properties["absolute-safety"].type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
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
if(data5.severity !== undefined){
let data6 = data5.severity;
if(!((((data6 === "off") || (data6 === "info")) || (data6 === "warning")) || (data6 === "error"))){
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
if(data5.options !== undefined){
let data7 = data5.options;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
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
if(data7.invasiveness !== undefined){
if(typeof data7.invasiveness !== "boolean"){
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
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs20 = errors;
if(!((((data5 === "off") || (data5 === "info")) || (data5 === "warning")) || (data5 === "error"))){
const err8 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["absolute-safety"].else.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs20 === errors;
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
if(!(validate54(data["anonymous-authority"], {instancePath:instancePath+"/anonymous-authority",parentData:data,parentDataProperty:"anonymous-authority",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["conflicting-claims"] !== undefined){
if(!(validate54(data["conflicting-claims"], {instancePath:instancePath+"/conflicting-claims",parentData:data,parentDataProperty:"conflicting-claims",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["impossible-number"] !== undefined){
if(!(validate54(data["impossible-number"], {instancePath:instancePath+"/impossible-number",parentData:data,parentDataProperty:"impossible-number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["quote-as-evidence"] !== undefined){
if(!(validate54(data["quote-as-evidence"], {instancePath:instancePath+"/quote-as-evidence",parentData:data,parentDataProperty:"quote-as-evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["relative-risk-alone"] !== undefined){
if(!(validate54(data["relative-risk-alone"], {instancePath:instancePath+"/relative-risk-alone",parentData:data,parentDataProperty:"relative-risk-alone",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["uncited-duration"] !== undefined){
let data14 = data["uncited-duration"];
if((typeof data14 !== "string") && (!(data14 && typeof data14 == "object" && !Array.isArray(data14)))){
const err10 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/type",keyword:"type",params:{type: schema20.properties["uncited-duration"].type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const _errs28 = errors;
let valid4 = true;
const _errs29 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs31 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!((key3 === "severity") || (key3 === "options"))){
const err12 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data14.severity !== undefined){
let data15 = data14.severity;
if(!((((data15 === "off") || (data15 === "info")) || (data15 === "warning")) || (data15 === "error"))){
const err13 = {instancePath:instancePath+"/uncited-duration/severity",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.options !== undefined){
let data16 = data14.options;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!(key4 === "repeats")){
const err14 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data16.repeats !== undefined){
let data17 = data16.repeats;
if(typeof data17 !== "string"){
const err15 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data17 === "error") || (data17 === "info")) || (data17 === "off"))){
const err16 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.options.properties.repeats.enum}};
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
const err17 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid1 = _errs31 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs39 = errors;
if(!((((data14 === "off") || (data14 === "info")) || (data14 === "warning")) || (data14 === "error"))){
const err18 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].else.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err19 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["uncited-percentage"] !== undefined){
let data18 = data["uncited-percentage"];
if((typeof data18 !== "string") && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
const err20 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/type",keyword:"type",params:{type: schema20.properties["uncited-percentage"].type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs42 = errors;
let valid7 = true;
const _errs43 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs45 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!((key5 === "severity") || (key5 === "options"))){
const err22 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data18.severity !== undefined){
let data19 = data18.severity;
if(!((((data19 === "off") || (data19 === "info")) || (data19 === "warning")) || (data19 === "error"))){
const err23 = {instancePath:instancePath+"/uncited-percentage/severity",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.options !== undefined){
let data20 = data18.options;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
if(!(key6 === "repeats")){
const err24 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.repeats !== undefined){
let data21 = data20.repeats;
if(typeof data21 !== "string"){
const err25 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data21 === "error") || (data21 === "info")) || (data21 === "off"))){
const err26 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.options.properties.repeats.enum}};
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
const err27 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid2 = _errs45 === errors;
valid7 = _valid2;
ifClause2 = "then";
}
else {
const _errs53 = errors;
if(!((((data18 === "off") || (data18 === "info")) || (data18 === "warning")) || (data18 === "error"))){
const err28 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].else.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid7 = _valid2;
ifClause2 = "else";
}
if(!valid7){
const err29 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["uncited-risk"] !== undefined){
let data22 = data["uncited-risk"];
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
const err30 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/type",keyword:"type",params:{type: schema20.properties["uncited-risk"].type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs56 = errors;
let valid10 = true;
const _errs57 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid3 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs59 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!((key7 === "severity") || (key7 === "options"))){
const err32 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data22.severity !== undefined){
let data23 = data22.severity;
if(!((((data23 === "off") || (data23 === "info")) || (data23 === "warning")) || (data23 === "error"))){
const err33 = {instancePath:instancePath+"/uncited-risk/severity",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data22.options !== undefined){
let data24 = data22.options;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key8 in data24){
if(!(key8 === "repeats")){
const err34 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24.repeats !== undefined){
let data25 = data24.repeats;
if(typeof data25 !== "string"){
const err35 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data25 === "error") || (data25 === "info")) || (data25 === "off"))){
const err36 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.options.properties.repeats.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid3 = _errs59 === errors;
valid10 = _valid3;
ifClause3 = "then";
}
else {
const _errs67 = errors;
if(!((((data22 === "off") || (data22 === "info")) || (data22 === "warning")) || (data22 === "error"))){
const err38 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].else.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs67 === errors;
valid10 = _valid3;
ifClause3 = "else";
}
if(!valid10){
const err39 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["unfair-balance"] !== undefined){
if(!(validate54(data["unfair-balance"], {instancePath:instancePath+"/unfair-balance",parentData:data,parentDataProperty:"unfair-balance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unmet-check"] !== undefined){
if(!(validate54(data["unmet-check"], {instancePath:instancePath+"/unmet-check",parentData:data,parentDataProperty:"unmet-check",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["lost-support"] !== undefined){
if(!(validate54(data["lost-support"], {instancePath:instancePath+"/lost-support",parentData:data,parentDataProperty:"lost-support",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["misquoted-passage"] !== undefined){
if(!(validate54(data["misquoted-passage"], {instancePath:instancePath+"/misquoted-passage",parentData:data,parentDataProperty:"misquoted-passage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["missing-locator"] !== undefined){
let data30 = data["missing-locator"];
if((typeof data30 !== "string") && (!(data30 && typeof data30 == "object" && !Array.isArray(data30)))){
const err40 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/type",keyword:"type",params:{type: schema20.properties["missing-locator"].type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs74 = errors;
let valid13 = true;
const _errs75 = errors;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs77 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
if(!((key9 === "severity") || (key9 === "options"))){
const err42 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data30.severity !== undefined){
let data31 = data30.severity;
if(!((((data31 === "off") || (data31 === "info")) || (data31 === "warning")) || (data31 === "error"))){
const err43 = {instancePath:instancePath+"/missing-locator/severity",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-locator"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data30.options !== undefined){
let data32 = data30.options;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key10 in data32){
if(!(key10 === "longerThan")){
const err44 = {instancePath:instancePath+"/missing-locator/options",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data32.longerThan !== undefined){
let data33 = data32.longerThan;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err45 = {instancePath:instancePath+"/missing-locator/options/longerThan",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/properties/longerThan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/missing-locator/options/longerThan",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/properties/longerThan/type",keyword:"type",params:{type: "number"}};
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
const err47 = {instancePath:instancePath+"/missing-locator/options",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid4 = _errs77 === errors;
valid13 = _valid4;
ifClause4 = "then";
}
else {
const _errs85 = errors;
if(!((((data30 === "off") || (data30 === "info")) || (data30 === "warning")) || (data30 === "error"))){
const err48 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-locator"].else.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid4 = _errs85 === errors;
valid13 = _valid4;
ifClause4 = "else";
}
if(!valid13){
const err49 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["overstated-claim"] !== undefined){
if(!(validate54(data["overstated-claim"], {instancePath:instancePath+"/overstated-claim",parentData:data,parentDataProperty:"overstated-claim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unmatched-number"] !== undefined){
if(!(validate54(data["unmatched-number"], {instancePath:instancePath+"/unmatched-number",parentData:data,parentDataProperty:"unmatched-number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unplaced-evidence"] !== undefined){
if(!(validate54(data["unplaced-evidence"], {instancePath:instancePath+"/unplaced-evidence",parentData:data,parentDataProperty:"unplaced-evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["contradicted-fact"] !== undefined){
if(!(validate54(data["contradicted-fact"], {instancePath:instancePath+"/contradicted-fact",parentData:data,parentDataProperty:"contradicted-fact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["dangling-reference"] !== undefined){
if(!(validate54(data["dangling-reference"], {instancePath:instancePath+"/dangling-reference",parentData:data,parentDataProperty:"dangling-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["invalid-facts"] !== undefined){
if(!(validate54(data["invalid-facts"], {instancePath:instancePath+"/invalid-facts",parentData:data,parentDataProperty:"invalid-facts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["omitted-risk"] !== undefined){
if(!(validate54(data["omitted-risk"], {instancePath:instancePath+"/omitted-risk",parentData:data,parentDataProperty:"omitted-risk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["source-disagrees"] !== undefined){
if(!(validate54(data["source-disagrees"], {instancePath:instancePath+"/source-disagrees",parentData:data,parentDataProperty:"source-disagrees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["damaged-file"] !== undefined){
if(!(validate54(data["damaged-file"], {instancePath:instancePath+"/damaged-file",parentData:data,parentDataProperty:"damaged-file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unread-text"] !== undefined){
if(!(validate54(data["unread-text"], {instancePath:instancePath+"/unread-text",parentData:data,parentDataProperty:"unread-text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unsupported-language"] !== undefined){
if(!(validate54(data["unsupported-language"], {instancePath:instancePath+"/unsupported-language",parentData:data,parentDataProperty:"unsupported-language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["call-to-action"] !== undefined){
if(!(validate54(data["call-to-action"], {instancePath:instancePath+"/call-to-action",parentData:data,parentDataProperty:"call-to-action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["cure-guarantee"] !== undefined){
if(!(validate54(data["cure-guarantee"], {instancePath:instancePath+"/cure-guarantee",parentData:data,parentDataProperty:"cure-guarantee",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["disease-claim"] !== undefined){
if(!(validate54(data["disease-claim"], {instancePath:instancePath+"/disease-claim",parentData:data,parentDataProperty:"disease-claim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.endorsement !== undefined){
if(!(validate54(data.endorsement, {instancePath:instancePath+"/endorsement",parentData:data,parentDataProperty:"endorsement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["missing-disclaimer"] !== undefined){
if(!(validate54(data["missing-disclaimer"], {instancePath:instancePath+"/missing-disclaimer",parentData:data,parentDataProperty:"missing-disclaimer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["product-claim"] !== undefined){
let data50 = data["product-claim"];
if((typeof data50 !== "string") && (!(data50 && typeof data50 == "object" && !Array.isArray(data50)))){
const err50 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/type",keyword:"type",params:{type: schema20.properties["product-claim"].type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const _errs104 = errors;
let valid16 = true;
const _errs105 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid5 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs107 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!((key11 === "severity") || (key11 === "options"))){
const err52 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data50.severity !== undefined){
let data51 = data50.severity;
if(!((((data51 === "off") || (data51 === "info")) || (data51 === "warning")) || (data51 === "error"))){
const err53 = {instancePath:instancePath+"/product-claim/severity",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data50.options !== undefined){
let data52 = data50.options;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key12 in data52){
if(!(key12 === "designs")){
const err54 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data52.designs !== undefined){
let data53 = data52.designs;
if(Array.isArray(data53)){
const len0 = data53.length;
for(let i0=0; i0<len0; i0++){
let data54 = data53[i0];
if(typeof data54 !== "string"){
const err55 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((((data54 === "systematic-review") || (data54 === "rct")) || (data54 === "nonrandomised")) || (data54 === "cohort")) || (data54 === "registry"))){
const err56 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.options.properties.designs.items.enum}};
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
const err57 = {instancePath:instancePath+"/product-claim/options/designs",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
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
const err58 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
var _valid5 = _errs107 === errors;
valid16 = _valid5;
ifClause5 = "then";
}
else {
const _errs117 = errors;
if(!((((data50 === "off") || (data50 === "info")) || (data50 === "warning")) || (data50 === "error"))){
const err59 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].else.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid5 = _errs117 === errors;
valid16 = _valid5;
ifClause5 = "else";
}
if(!valid16){
const err60 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.pseudoscience !== undefined){
if(!(validate54(data.pseudoscience, {instancePath:instancePath+"/pseudoscience",parentData:data,parentDataProperty:"pseudoscience",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.superlative !== undefined){
if(!(validate54(data.superlative, {instancePath:instancePath+"/superlative",parentData:data,parentDataProperty:"superlative",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["supplement-claim"] !== undefined){
let data57 = data["supplement-claim"];
if((typeof data57 !== "string") && (!(data57 && typeof data57 == "object" && !Array.isArray(data57)))){
const err61 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/type",keyword:"type",params:{type: schema20.properties["supplement-claim"].type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const _errs122 = errors;
let valid21 = true;
const _errs123 = errors;
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid6 = _errs123 === errors;
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs125 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!((key13 === "severity") || (key13 === "options"))){
const err63 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data57.severity !== undefined){
let data58 = data57.severity;
if(!((((data58 === "off") || (data58 === "info")) || (data58 === "warning")) || (data58 === "error"))){
const err64 = {instancePath:instancePath+"/supplement-claim/severity",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data57.options !== undefined){
let data59 = data57.options;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key14 in data59){
if(!(key14 === "designs")){
const err65 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data59.designs !== undefined){
let data60 = data59.designs;
if(Array.isArray(data60)){
const len1 = data60.length;
for(let i1=0; i1<len1; i1++){
let data61 = data60[i1];
if(typeof data61 !== "string"){
const err66 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!(((((data61 === "systematic-review") || (data61 === "rct")) || (data61 === "nonrandomised")) || (data61 === "cohort")) || (data61 === "registry"))){
const err67 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.options.properties.designs.items.enum}};
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
const err68 = {instancePath:instancePath+"/supplement-claim/options/designs",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
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
const err69 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid6 = _errs125 === errors;
valid21 = _valid6;
ifClause6 = "then";
}
else {
const _errs135 = errors;
if(!((((data57 === "off") || (data57 === "info")) || (data57 === "warning")) || (data57 === "error"))){
const err70 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].else.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid6 = _errs135 === errors;
valid21 = _valid6;
ifClause6 = "else";
}
if(!valid21){
const err71 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.testimonial !== undefined){
if(!(validate54(data.testimonial, {instancePath:instancePath+"/testimonial",parentData:data,parentDataProperty:"testimonial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["undisclosed-advert"] !== undefined){
if(!(validate54(data["undisclosed-advert"], {instancePath:instancePath+"/undisclosed-advert",parentData:data,parentDataProperty:"undisclosed-advert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["advertised-prescription-medicine"] !== undefined){
if(!(validate54(data["advertised-prescription-medicine"], {instancePath:instancePath+"/advertised-prescription-medicine",parentData:data,parentDataProperty:"advertised-prescription-medicine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["doctor-endorsed-food"] !== undefined){
if(!(validate54(data["doctor-endorsed-food"], {instancePath:instancePath+"/doctor-endorsed-food",parentData:data,parentDataProperty:"doctor-endorsed-food",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unauthorised-health-claim"] !== undefined){
if(!(validate54(data["unauthorised-health-claim"], {instancePath:instancePath+"/unauthorised-health-claim",parentData:data,parentDataProperty:"unauthorised-health-claim",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["untold-off-label-use"] !== undefined){
if(!(validate54(data["untold-off-label-use"], {instancePath:instancePath+"/untold-off-label-use",parentData:data,parentDataProperty:"untold-off-label-use",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["weight-loss-rate"] !== undefined){
if(!(validate54(data["weight-loss-rate"], {instancePath:instancePath+"/weight-loss-rate",parentData:data,parentDataProperty:"weight-loss-rate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["aged-reference"] !== undefined){
let data69 = data["aged-reference"];
if((typeof data69 !== "string") && (!(data69 && typeof data69 == "object" && !Array.isArray(data69)))){
const err72 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/type",keyword:"type",params:{type: schema20.properties["aged-reference"].type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const _errs145 = errors;
let valid26 = true;
const _errs146 = errors;
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid7 = _errs146 === errors;
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs148 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key15 in data69){
if(!((key15 === "severity") || (key15 === "options"))){
const err74 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data69.severity !== undefined){
let data70 = data69.severity;
if(!((((data70 === "off") || (data70 === "info")) || (data70 === "warning")) || (data70 === "error"))){
const err75 = {instancePath:instancePath+"/aged-reference/severity",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["aged-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data69.options !== undefined){
let data71 = data69.options;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key16 in data71){
if(!((((key16 === "duration") || (key16 === "percentage")) || (key16 === "risk")) || (key16 === "promotional"))){
const err76 = {instancePath:instancePath+"/aged-reference/options",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data71.duration !== undefined){
let data72 = data71.duration;
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
const err77 = {instancePath:instancePath+"/aged-reference/options/duration",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/aged-reference/options/duration",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data71.percentage !== undefined){
let data73 = data71.percentage;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
const err79 = {instancePath:instancePath+"/aged-reference/options/percentage",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/aged-reference/options/percentage",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/percentage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data71.risk !== undefined){
let data74 = data71.risk;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
const err81 = {instancePath:instancePath+"/aged-reference/options/risk",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/risk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/aged-reference/options/risk",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/risk/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data71.promotional !== undefined){
let data75 = data71.promotional;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err83 = {instancePath:instancePath+"/aged-reference/options/promotional",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/promotional/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err84 = {instancePath:instancePath+"/aged-reference/options/promotional",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/promotional/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/aged-reference/options",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid7 = _errs148 === errors;
valid26 = _valid7;
ifClause7 = "then";
}
else {
const _errs162 = errors;
if(!((((data69 === "off") || (data69 === "info")) || (data69 === "warning")) || (data69 === "error"))){
const err86 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["aged-reference"].else.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid7 = _errs162 === errors;
valid26 = _valid7;
ifClause7 = "else";
}
if(!valid26){
const err87 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data["corrected-reference"] !== undefined){
if(!(validate54(data["corrected-reference"], {instancePath:instancePath+"/corrected-reference",parentData:data,parentDataProperty:"corrected-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["denied-source"] !== undefined){
let data77 = data["denied-source"];
if((typeof data77 !== "string") && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err88 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/type",keyword:"type",params:{type: schema20.properties["denied-source"].type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs166 = errors;
let valid29 = true;
const _errs167 = errors;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid8 = _errs167 === errors;
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs169 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
if(!((key17 === "severity") || (key17 === "options"))){
const err90 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data77.severity !== undefined){
let data78 = data77.severity;
if(!((((data78 === "off") || (data78 === "info")) || (data78 === "warning")) || (data78 === "error"))){
const err91 = {instancePath:instancePath+"/denied-source/severity",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["denied-source"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data77.options !== undefined){
let data79 = data77.options;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key18 in data79){
if(!((((key18 === "allow") || (key18 === "warn")) || (key18 === "deny")) || (key18 === "others"))){
const err92 = {instancePath:instancePath+"/denied-source/options",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data79.allow !== undefined){
let data80 = data79.allow;
if(Array.isArray(data80)){
const len2 = data80.length;
for(let i2=0; i2<len2; i2++){
if(typeof data80[i2] !== "string"){
const err93 = {instancePath:instancePath+"/denied-source/options/allow/" + i2,schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/denied-source/options/allow",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data79.warn !== undefined){
let data82 = data79.warn;
if(Array.isArray(data82)){
const len3 = data82.length;
for(let i3=0; i3<len3; i3++){
if(typeof data82[i3] !== "string"){
const err95 = {instancePath:instancePath+"/denied-source/options/warn/" + i3,schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/warn/items/type",keyword:"type",params:{type: "string"}};
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
const err96 = {instancePath:instancePath+"/denied-source/options/warn",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/warn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data79.deny !== undefined){
let data84 = data79.deny;
if(Array.isArray(data84)){
const len4 = data84.length;
for(let i4=0; i4<len4; i4++){
if(typeof data84[i4] !== "string"){
const err97 = {instancePath:instancePath+"/denied-source/options/deny/" + i4,schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/deny/items/type",keyword:"type",params:{type: "string"}};
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
const err98 = {instancePath:instancePath+"/denied-source/options/deny",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/deny/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data79.others !== undefined){
let data86 = data79.others;
if(typeof data86 !== "string"){
const err99 = {instancePath:instancePath+"/denied-source/options/others",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/others/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data86 === "allow") || (data86 === "warn")) || (data86 === "deny"))){
const err100 = {instancePath:instancePath+"/denied-source/options/others",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/others/enum",keyword:"enum",params:{allowedValues: schema20.properties["denied-source"].then.properties.options.properties.others.enum}};
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
const err101 = {instancePath:instancePath+"/denied-source/options",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
var _valid8 = _errs169 === errors;
valid29 = _valid8;
ifClause8 = "then";
}
else {
const _errs189 = errors;
if(!((((data77 === "off") || (data77 === "info")) || (data77 === "warning")) || (data77 === "error"))){
const err102 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["denied-source"].else.enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid8 = _errs189 === errors;
valid29 = _valid8;
ifClause8 = "else";
}
if(!valid29){
const err103 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data["duplicate-reference"] !== undefined){
if(!(validate54(data["duplicate-reference"], {instancePath:instancePath+"/duplicate-reference",parentData:data,parentDataProperty:"duplicate-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["incomplete-reference"] !== undefined){
if(!(validate54(data["incomplete-reference"], {instancePath:instancePath+"/incomplete-reference",parentData:data,parentDataProperty:"incomplete-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["mismatched-reference"] !== undefined){
if(!(validate54(data["mismatched-reference"], {instancePath:instancePath+"/mismatched-reference",parentData:data,parentDataProperty:"mismatched-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["off-topic-reference"] !== undefined){
if(!(validate54(data["off-topic-reference"], {instancePath:instancePath+"/off-topic-reference",parentData:data,parentDataProperty:"off-topic-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["preprint-reference"] !== undefined){
if(!(validate54(data["preprint-reference"], {instancePath:instancePath+"/preprint-reference",parentData:data,parentDataProperty:"preprint-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["retracted-reference"] !== undefined){
if(!(validate54(data["retracted-reference"], {instancePath:instancePath+"/retracted-reference",parentData:data,parentDataProperty:"retracted-reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["stale-retractions"] !== undefined){
let data93 = data["stale-retractions"];
if((typeof data93 !== "string") && (!(data93 && typeof data93 == "object" && !Array.isArray(data93)))){
const err104 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/type",keyword:"type",params:{type: schema20.properties["stale-retractions"].type}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const _errs198 = errors;
let valid38 = true;
const _errs199 = errors;
if(!(data93 && typeof data93 == "object" && !Array.isArray(data93))){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid9 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs201 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key19 in data93){
if(!((key19 === "severity") || (key19 === "options"))){
const err106 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data93.severity !== undefined){
let data94 = data93.severity;
if(!((((data94 === "off") || (data94 === "info")) || (data94 === "warning")) || (data94 === "error"))){
const err107 = {instancePath:instancePath+"/stale-retractions/severity",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-retractions"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data93.options !== undefined){
let data95 = data93.options;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key20 in data95){
if(!(key20 === "days")){
const err108 = {instancePath:instancePath+"/stale-retractions/options",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data95.days !== undefined){
let data96 = data95.days;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 1 || isNaN(data96)){
const err109 = {instancePath:instancePath+"/stale-retractions/options/days",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/stale-retractions/options/days",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/properties/days/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/stale-retractions/options",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
var _valid9 = _errs201 === errors;
valid38 = _valid9;
ifClause9 = "then";
}
else {
const _errs209 = errors;
if(!((((data93 === "off") || (data93 === "info")) || (data93 === "warning")) || (data93 === "error"))){
const err112 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-retractions"].else.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid9 = _errs209 === errors;
valid38 = _valid9;
ifClause9 = "else";
}
if(!valid38){
const err113 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data["weak-design"] !== undefined){
let data97 = data["weak-design"];
if((typeof data97 !== "string") && (!(data97 && typeof data97 == "object" && !Array.isArray(data97)))){
const err114 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/type",keyword:"type",params:{type: schema20.properties["weak-design"].type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs212 = errors;
let valid41 = true;
const _errs213 = errors;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid10 = _errs213 === errors;
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs215 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key21 in data97){
if(!((key21 === "severity") || (key21 === "options"))){
const err116 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data97.severity !== undefined){
let data98 = data97.severity;
if(!((((data98 === "off") || (data98 === "info")) || (data98 === "warning")) || (data98 === "error"))){
const err117 = {instancePath:instancePath+"/weak-design/severity",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data97.options !== undefined){
let data99 = data97.options;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key22 in data99){
if(!((((key22 === "duration") || (key22 === "percentage")) || (key22 === "risk")) || (key22 === "promotional"))){
const err118 = {instancePath:instancePath+"/weak-design/options",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data99.duration !== undefined){
let data100 = data99.duration;
if(Array.isArray(data100)){
const len5 = data100.length;
for(let i5=0; i5<len5; i5++){
let data101 = data100[i5];
if(typeof data101 !== "string"){
const err119 = {instancePath:instancePath+"/weak-design/options/duration/" + i5,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/duration/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!((((((((((data101 === "animal") || (data101 === "in-vitro")) || (data101 === "case-report")) || (data101 === "case-series")) || (data101 === "survey")) || (data101 === "registry")) || (data101 === "nonrandomised")) || (data101 === "expert-opinion")) || (data101 === "textbook")) || (data101 === "vendor"))){
const err120 = {instancePath:instancePath+"/weak-design/options/duration/" + i5,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.duration.items.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/weak-design/options/duration",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data99.percentage !== undefined){
let data102 = data99.percentage;
if(Array.isArray(data102)){
const len6 = data102.length;
for(let i6=0; i6<len6; i6++){
let data103 = data102[i6];
if(typeof data103 !== "string"){
const err122 = {instancePath:instancePath+"/weak-design/options/percentage/" + i6,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/percentage/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((((((((data103 === "animal") || (data103 === "in-vitro")) || (data103 === "case-report")) || (data103 === "case-series")) || (data103 === "survey")) || (data103 === "registry")) || (data103 === "nonrandomised")) || (data103 === "expert-opinion")) || (data103 === "textbook")) || (data103 === "vendor"))){
const err123 = {instancePath:instancePath+"/weak-design/options/percentage/" + i6,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.percentage.items.enum}};
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
else {
const err124 = {instancePath:instancePath+"/weak-design/options/percentage",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data99.risk !== undefined){
let data104 = data99.risk;
if(Array.isArray(data104)){
const len7 = data104.length;
for(let i7=0; i7<len7; i7++){
let data105 = data104[i7];
if(typeof data105 !== "string"){
const err125 = {instancePath:instancePath+"/weak-design/options/risk/" + i7,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/risk/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!((((((((((data105 === "animal") || (data105 === "in-vitro")) || (data105 === "case-report")) || (data105 === "case-series")) || (data105 === "survey")) || (data105 === "registry")) || (data105 === "nonrandomised")) || (data105 === "expert-opinion")) || (data105 === "textbook")) || (data105 === "vendor"))){
const err126 = {instancePath:instancePath+"/weak-design/options/risk/" + i7,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.risk.items.enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/weak-design/options/risk",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data99.promotional !== undefined){
let data106 = data99.promotional;
if(Array.isArray(data106)){
const len8 = data106.length;
for(let i8=0; i8<len8; i8++){
let data107 = data106[i8];
if(typeof data107 !== "string"){
const err128 = {instancePath:instancePath+"/weak-design/options/promotional/" + i8,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/promotional/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!((((((((((data107 === "animal") || (data107 === "in-vitro")) || (data107 === "case-report")) || (data107 === "case-series")) || (data107 === "survey")) || (data107 === "registry")) || (data107 === "nonrandomised")) || (data107 === "expert-opinion")) || (data107 === "textbook")) || (data107 === "vendor"))){
const err129 = {instancePath:instancePath+"/weak-design/options/promotional/" + i8,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.promotional.items.enum}};
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
const err130 = {instancePath:instancePath+"/weak-design/options/promotional",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/promotional/type",keyword:"type",params:{type: "array"}};
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
const err131 = {instancePath:instancePath+"/weak-design/options",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid10 = _errs215 === errors;
valid41 = _valid10;
ifClause10 = "then";
}
else {
const _errs237 = errors;
if(!((((data97 === "off") || (data97 === "info")) || (data97 === "warning")) || (data97 === "error"))){
const err132 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].else.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid10 = _errs237 === errors;
valid41 = _valid10;
ifClause10 = "else";
}
if(!valid41){
const err133 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data["leaked-note"] !== undefined){
if(!(validate54(data["leaked-note"], {instancePath:instancePath+"/leaked-note",parentData:data,parentDataProperty:"leaked-note",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["missing-list"] !== undefined){
if(!(validate54(data["missing-list"], {instancePath:instancePath+"/missing-list",parentData:data,parentDataProperty:"missing-list",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["missing-review"] !== undefined){
let data110 = data["missing-review"];
if((typeof data110 !== "string") && (!(data110 && typeof data110 == "object" && !Array.isArray(data110)))){
const err134 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/type",keyword:"type",params:{type: schema20.properties["missing-review"].type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const _errs242 = errors;
let valid52 = true;
const _errs243 = errors;
if(!(data110 && typeof data110 == "object" && !Array.isArray(data110))){
const err135 = {};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid11 = _errs243 === errors;
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs245 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key23 in data110){
if(!((key23 === "severity") || (key23 === "options"))){
const err136 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data110.severity !== undefined){
let data111 = data110.severity;
if(!((((data111 === "off") || (data111 === "info")) || (data111 === "warning")) || (data111 === "error"))){
const err137 = {instancePath:instancePath+"/missing-review/severity",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data110.options !== undefined){
let data112 = data110.options;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key24 in data112){
if(!(key24 === "require")){
const err138 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data112.require !== undefined){
let data113 = data112.require;
if(Array.isArray(data113)){
const len9 = data113.length;
for(let i9=0; i9<len9; i9++){
let data114 = data113[i9];
if(typeof data114 !== "string"){
const err139 = {instancePath:instancePath+"/missing-review/options/require/" + i9,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(((data114 === "author") || (data114 === "reviewer")) || (data114 === "date"))){
const err140 = {instancePath:instancePath+"/missing-review/options/require/" + i9,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.options.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/missing-review/options/require",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
var _valid11 = _errs245 === errors;
valid52 = _valid11;
ifClause11 = "then";
}
else {
const _errs255 = errors;
if(!((((data110 === "off") || (data110 === "info")) || (data110 === "warning")) || (data110 === "error"))){
const err143 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].else.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid11 = _errs255 === errors;
valid52 = _valid11;
ifClause11 = "else";
}
if(!valid52){
const err144 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data["stale-review"] !== undefined){
let data115 = data["stale-review"];
if((typeof data115 !== "string") && (!(data115 && typeof data115 == "object" && !Array.isArray(data115)))){
const err145 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/type",keyword:"type",params:{type: schema20.properties["stale-review"].type}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const _errs258 = errors;
let valid57 = true;
const _errs259 = errors;
if(!(data115 && typeof data115 == "object" && !Array.isArray(data115))){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid12 = _errs259 === errors;
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs261 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key25 in data115){
if(!((key25 === "severity") || (key25 === "options"))){
const err147 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data115.severity !== undefined){
let data116 = data115.severity;
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
const err148 = {instancePath:instancePath+"/stale-review/severity",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data115.options !== undefined){
let data117 = data115.options;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key26 in data117){
if(!(key26 === "years")){
const err149 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data117.years !== undefined){
let data118 = data117.years;
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 0 || isNaN(data118)){
const err150 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
var _valid12 = _errs261 === errors;
valid57 = _valid12;
ifClause12 = "then";
}
else {
const _errs269 = errors;
if(!((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "error"))){
const err153 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].else.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid12 = _errs269 === errors;
valid57 = _valid12;
ifClause12 = "else";
}
if(!valid57){
const err154 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data["unnamed-reviewer"] !== undefined){
if(!(validate54(data["unnamed-reviewer"], {instancePath:instancePath+"/unnamed-reviewer",parentData:data,parentDataProperty:"unnamed-reviewer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["invalid-waiver"] !== undefined){
if(!(validate54(data["invalid-waiver"], {instancePath:instancePath+"/invalid-waiver",parentData:data,parentDataProperty:"invalid-waiver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["unused-waiver"] !== undefined){
if(!(validate54(data["unused-waiver"], {instancePath:instancePath+"/unused-waiver",parentData:data,parentDataProperty:"unused-waiver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data["confusable-term"] !== undefined){
if(!(validate54(data["confusable-term"], {instancePath:instancePath+"/confusable-term",parentData:data,parentDataProperty:"confusable-term",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err155 = {instancePath,schemaPath:"#/$defs/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
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
if(data.evidence !== undefined){
if(typeof data.evidence !== "string"){
const err15 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sources !== undefined){
if(typeof data.sources !== "string"){
const err16 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.lock !== undefined){
if(typeof data.lock !== "string"){
const err17 = {instancePath:instancePath+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.retractions !== undefined){
if(typeof data.retractions !== "string"){
const err18 = {instancePath:instancePath+"/retractions",schemaPath:"#/properties/retractions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.overrides !== undefined){
let data19 = data.overrides;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.files === undefined){
const err19 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data20){
if(!(((key1 === "files") || (key1 === "rules")) || (key1 === "preset"))){
const err20 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20.files !== undefined){
let data21 = data20.files;
if(Array.isArray(data21)){
if(data21.length < 1){
const err21 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
if(typeof data21[i6] !== "string"){
const err22 = {instancePath:instancePath+"/overrides/" + i5+"/files/" + i6,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
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
const err23 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data20.rules !== undefined){
if(!(validate53(data20.rules, {instancePath:instancePath+"/overrides/" + i5+"/rules",parentData:data20,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data20.preset !== undefined){
let data24 = data20.preset;
if(!((data24 === "recommended") || (data24 === "strict"))){
const err24 = {instancePath:instancePath+"/overrides/" + i5+"/preset",schemaPath:"#/properties/overrides/items/properties/preset/enum",keyword:"enum",params:{allowedValues: schema19.properties.overrides.items.properties.preset.enum}};
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
const err25 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
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
const err26 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.gate !== undefined){
let data25 = data.gate;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key2 in data25){
if(!(((key2 === "draft") || (key2 === "in-review")) || (key2 === "approved"))){
const err27 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data25.draft !== undefined){
let data26 = data25.draft;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key3 in data26){
if(!((key3 === "failOn") || (key3 === "checks"))){
const err28 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data26.failOn !== undefined){
let data27 = data26.failOn;
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "info")) || (data27 === "never"))){
const err29 = {instancePath:instancePath+"/gate/draft/failOn",schemaPath:"#/properties/gate/properties/draft/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data26.checks !== undefined){
let data28 = data26.checks;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
if(!((((key4 === "duration") || (key4 === "percentage")) || (key4 === "risk")) || (key4 === "promotional"))){
const err30 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data28.duration !== undefined){
let data29 = data28.duration;
if(Array.isArray(data29)){
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
if(!(((((((data30 === "cited") || (data30 === "resolved")) || (data30 === "anchored")) || (data30 === "quoted")) || (data30 === "matched")) || (data30 === "proportionate")) || (data30 === "signed"))){
const err31 = {instancePath:instancePath+"/gate/draft/checks/duration/" + i7,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.duration.items.enum}};
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
const err32 = {instancePath:instancePath+"/gate/draft/checks/duration",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data28.percentage !== undefined){
let data31 = data28.percentage;
if(Array.isArray(data31)){
const len8 = data31.length;
for(let i8=0; i8<len8; i8++){
let data32 = data31[i8];
if(!(((((((data32 === "cited") || (data32 === "resolved")) || (data32 === "anchored")) || (data32 === "quoted")) || (data32 === "matched")) || (data32 === "proportionate")) || (data32 === "signed"))){
const err33 = {instancePath:instancePath+"/gate/draft/checks/percentage/" + i8,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.percentage.items.enum}};
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
const err34 = {instancePath:instancePath+"/gate/draft/checks/percentage",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data28.risk !== undefined){
let data33 = data28.risk;
if(Array.isArray(data33)){
const len9 = data33.length;
for(let i9=0; i9<len9; i9++){
let data34 = data33[i9];
if(!(((((((data34 === "cited") || (data34 === "resolved")) || (data34 === "anchored")) || (data34 === "quoted")) || (data34 === "matched")) || (data34 === "proportionate")) || (data34 === "signed"))){
const err35 = {instancePath:instancePath+"/gate/draft/checks/risk/" + i9,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.risk.items.enum}};
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
const err36 = {instancePath:instancePath+"/gate/draft/checks/risk",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data28.promotional !== undefined){
let data35 = data28.promotional;
if(Array.isArray(data35)){
const len10 = data35.length;
for(let i10=0; i10<len10; i10++){
let data36 = data35[i10];
if(!(((((((data36 === "cited") || (data36 === "resolved")) || (data36 === "anchored")) || (data36 === "quoted")) || (data36 === "matched")) || (data36 === "proportionate")) || (data36 === "signed"))){
const err37 = {instancePath:instancePath+"/gate/draft/checks/promotional/" + i10,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.promotional.items.enum}};
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
const err38 = {instancePath:instancePath+"/gate/draft/checks/promotional",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err40 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data25["in-review"] !== undefined){
let data37 = data25["in-review"];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key5 in data37){
if(!((key5 === "failOn") || (key5 === "checks"))){
const err41 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data37.failOn !== undefined){
let data38 = data37.failOn;
if(!((((data38 === "error") || (data38 === "warning")) || (data38 === "info")) || (data38 === "never"))){
const err42 = {instancePath:instancePath+"/gate/in-review/failOn",schemaPath:"#/properties/gate/properties/in-review/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.failOn.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data37.checks !== undefined){
let data39 = data37.checks;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key6 in data39){
if(!((((key6 === "duration") || (key6 === "percentage")) || (key6 === "risk")) || (key6 === "promotional"))){
const err43 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data39.duration !== undefined){
let data40 = data39.duration;
if(Array.isArray(data40)){
const len11 = data40.length;
for(let i11=0; i11<len11; i11++){
let data41 = data40[i11];
if(!(((((((data41 === "cited") || (data41 === "resolved")) || (data41 === "anchored")) || (data41 === "quoted")) || (data41 === "matched")) || (data41 === "proportionate")) || (data41 === "signed"))){
const err44 = {instancePath:instancePath+"/gate/in-review/checks/duration/" + i11,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.duration.items.enum}};
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
const err45 = {instancePath:instancePath+"/gate/in-review/checks/duration",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data39.percentage !== undefined){
let data42 = data39.percentage;
if(Array.isArray(data42)){
const len12 = data42.length;
for(let i12=0; i12<len12; i12++){
let data43 = data42[i12];
if(!(((((((data43 === "cited") || (data43 === "resolved")) || (data43 === "anchored")) || (data43 === "quoted")) || (data43 === "matched")) || (data43 === "proportionate")) || (data43 === "signed"))){
const err46 = {instancePath:instancePath+"/gate/in-review/checks/percentage/" + i12,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.percentage.items.enum}};
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
const err47 = {instancePath:instancePath+"/gate/in-review/checks/percentage",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data39.risk !== undefined){
let data44 = data39.risk;
if(Array.isArray(data44)){
const len13 = data44.length;
for(let i13=0; i13<len13; i13++){
let data45 = data44[i13];
if(!(((((((data45 === "cited") || (data45 === "resolved")) || (data45 === "anchored")) || (data45 === "quoted")) || (data45 === "matched")) || (data45 === "proportionate")) || (data45 === "signed"))){
const err48 = {instancePath:instancePath+"/gate/in-review/checks/risk/" + i13,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.risk.items.enum}};
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
const err49 = {instancePath:instancePath+"/gate/in-review/checks/risk",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data39.promotional !== undefined){
let data46 = data39.promotional;
if(Array.isArray(data46)){
const len14 = data46.length;
for(let i14=0; i14<len14; i14++){
let data47 = data46[i14];
if(!(((((((data47 === "cited") || (data47 === "resolved")) || (data47 === "anchored")) || (data47 === "quoted")) || (data47 === "matched")) || (data47 === "proportionate")) || (data47 === "signed"))){
const err50 = {instancePath:instancePath+"/gate/in-review/checks/promotional/" + i14,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.promotional.items.enum}};
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
const err51 = {instancePath:instancePath+"/gate/in-review/checks/promotional",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err53 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.approved !== undefined){
let data48 = data25.approved;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key7 in data48){
if(!((key7 === "failOn") || (key7 === "checks"))){
const err54 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data48.failOn !== undefined){
let data49 = data48.failOn;
if(!((((data49 === "error") || (data49 === "warning")) || (data49 === "info")) || (data49 === "never"))){
const err55 = {instancePath:instancePath+"/gate/approved/failOn",schemaPath:"#/properties/gate/properties/approved/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data48.checks !== undefined){
let data50 = data48.checks;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key8 in data50){
if(!((((key8 === "duration") || (key8 === "percentage")) || (key8 === "risk")) || (key8 === "promotional"))){
const err56 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data50.duration !== undefined){
let data51 = data50.duration;
if(Array.isArray(data51)){
const len15 = data51.length;
for(let i15=0; i15<len15; i15++){
let data52 = data51[i15];
if(!(((((((data52 === "cited") || (data52 === "resolved")) || (data52 === "anchored")) || (data52 === "quoted")) || (data52 === "matched")) || (data52 === "proportionate")) || (data52 === "signed"))){
const err57 = {instancePath:instancePath+"/gate/approved/checks/duration/" + i15,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.duration.items.enum}};
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
const err58 = {instancePath:instancePath+"/gate/approved/checks/duration",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data50.percentage !== undefined){
let data53 = data50.percentage;
if(Array.isArray(data53)){
const len16 = data53.length;
for(let i16=0; i16<len16; i16++){
let data54 = data53[i16];
if(!(((((((data54 === "cited") || (data54 === "resolved")) || (data54 === "anchored")) || (data54 === "quoted")) || (data54 === "matched")) || (data54 === "proportionate")) || (data54 === "signed"))){
const err59 = {instancePath:instancePath+"/gate/approved/checks/percentage/" + i16,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.percentage.items.enum}};
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
const err60 = {instancePath:instancePath+"/gate/approved/checks/percentage",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data50.risk !== undefined){
let data55 = data50.risk;
if(Array.isArray(data55)){
const len17 = data55.length;
for(let i17=0; i17<len17; i17++){
let data56 = data55[i17];
if(!(((((((data56 === "cited") || (data56 === "resolved")) || (data56 === "anchored")) || (data56 === "quoted")) || (data56 === "matched")) || (data56 === "proportionate")) || (data56 === "signed"))){
const err61 = {instancePath:instancePath+"/gate/approved/checks/risk/" + i17,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.risk.items.enum}};
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
const err62 = {instancePath:instancePath+"/gate/approved/checks/risk",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data50.promotional !== undefined){
let data57 = data50.promotional;
if(Array.isArray(data57)){
const len18 = data57.length;
for(let i18=0; i18<len18; i18++){
let data58 = data57[i18];
if(!(((((((data58 === "cited") || (data58 === "resolved")) || (data58 === "anchored")) || (data58 === "quoted")) || (data58 === "matched")) || (data58 === "proportionate")) || (data58 === "signed"))){
const err63 = {instancePath:instancePath+"/gate/approved/checks/promotional/" + i18,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.promotional.items.enum}};
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
const err64 = {instancePath:instancePath+"/gate/approved/checks/promotional",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err66 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/type",keyword:"type",params:{type: "object"}};
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
const err67 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.support !== undefined){
let data59 = data.support;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key9 in data59){
if(!(key9 === "paragraphEnd")){
const err68 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data59.paragraphEnd !== undefined){
if(typeof data59.paragraphEnd !== "boolean"){
const err69 = {instancePath:instancePath+"/support/paragraphEnd",schemaPath:"#/properties/support/properties/paragraphEnd/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err70 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.lexicons !== undefined){
let data61 = data.lexicons;
if(Array.isArray(data61)){
const len19 = data61.length;
for(let i19=0; i19<len19; i19++){
if(typeof data61[i19] !== "string"){
const err71 = {instancePath:instancePath+"/lexicons/" + i19,schemaPath:"#/properties/lexicons/items/type",keyword:"type",params:{type: "string"}};
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
const err72 = {instancePath:instancePath+"/lexicons",schemaPath:"#/properties/lexicons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.requireReview !== undefined){
if(typeof data.requireReview !== "boolean"){
const err73 = {instancePath:instancePath+"/requireReview",schemaPath:"#/properties/requireReview/type",keyword:"type",params:{type: "boolean"}};
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
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"lock":{"type":"string"},"retractions":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"$ref":"#/$defs/rule"},"missing-markers":{"$ref":"#/$defs/rule"},"reference-count-mismatch":{"$ref":"#/$defs/rule"},"unresolved-citation":{"$ref":"#/$defs/rule"},"unused-reference":{"$ref":"#/$defs/rule"},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"$ref":"#/$defs/rule"},"conflicting-claims":{"$ref":"#/$defs/rule"},"impossible-number":{"$ref":"#/$defs/rule"},"quote-as-evidence":{"$ref":"#/$defs/rule"},"relative-risk-alone":{"$ref":"#/$defs/rule"},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unfair-balance":{"$ref":"#/$defs/rule"},"unmet-check":{"$ref":"#/$defs/rule"},"lost-support":{"$ref":"#/$defs/rule"},"misquoted-passage":{"$ref":"#/$defs/rule"},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"$ref":"#/$defs/rule"},"unmatched-number":{"$ref":"#/$defs/rule"},"unplaced-evidence":{"$ref":"#/$defs/rule"},"contradicted-fact":{"$ref":"#/$defs/rule"},"dangling-reference":{"$ref":"#/$defs/rule"},"invalid-facts":{"$ref":"#/$defs/rule"},"omitted-risk":{"$ref":"#/$defs/rule"},"source-disagrees":{"$ref":"#/$defs/rule"},"damaged-file":{"$ref":"#/$defs/rule"},"unread-text":{"$ref":"#/$defs/rule"},"unsupported-language":{"$ref":"#/$defs/rule"},"call-to-action":{"$ref":"#/$defs/rule"},"cure-guarantee":{"$ref":"#/$defs/rule"},"disease-claim":{"$ref":"#/$defs/rule"},"endorsement":{"$ref":"#/$defs/rule"},"missing-disclaimer":{"$ref":"#/$defs/rule"},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"$ref":"#/$defs/rule"},"superlative":{"$ref":"#/$defs/rule"},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"$ref":"#/$defs/rule"},"undisclosed-advert":{"$ref":"#/$defs/rule"},"advertised-prescription-medicine":{"$ref":"#/$defs/rule"},"doctor-endorsed-food":{"$ref":"#/$defs/rule"},"unauthorised-health-claim":{"$ref":"#/$defs/rule"},"untold-off-label-use":{"$ref":"#/$defs/rule"},"weight-loss-rate":{"$ref":"#/$defs/rule"},"aged-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"number","minimum":0,"default":15},"percentage":{"type":"number","minimum":0,"default":10},"risk":{"type":"number","minimum":0,"default":10},"promotional":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"corrected-reference":{"$ref":"#/$defs/rule"},"denied-source":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"},"default":[]},"warn":{"type":"array","items":{"type":"string"},"default":[]},"deny":{"type":"array","items":{"type":"string"},"default":[]},"others":{"type":"string","enum":["allow","warn","deny"],"default":"allow"}}}}},"else":{"enum":["off","info","warning","error"]}},"duplicate-reference":{"$ref":"#/$defs/rule"},"incomplete-reference":{"$ref":"#/$defs/rule"},"mismatched-reference":{"$ref":"#/$defs/rule"},"off-topic-reference":{"$ref":"#/$defs/rule"},"preprint-reference":{"$ref":"#/$defs/rule"},"retracted-reference":{"$ref":"#/$defs/rule"},"stale-retractions":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"number","minimum":1,"default":60}}}}},"else":{"enum":["off","info","warning","error"]}},"weak-design":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"percentage":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"risk":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro"]},"promotional":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","case-series","survey","expert-opinion","vendor"]}}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"$ref":"#/$defs/rule"},"missing-list":{"$ref":"#/$defs/rule"},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"$ref":"#/$defs/rule"},"invalid-waiver":{"$ref":"#/$defs/rule"},"unused-waiver":{"$ref":"#/$defs/rule"},"confusable-term":{"$ref":"#/$defs/rule"}},"additionalProperties":false},"rule":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}}}
export const validate: Validate = validate52
