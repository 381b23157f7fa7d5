// @ts-nocheck
// Made by `pnpm generate` from schemas/config.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false};

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
let data0 = data["malformed-identifier"];
if((typeof data0 !== "string") && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/malformed-identifier",schemaPath:"#/$defs/rules/properties/malformed-identifier/type",keyword:"type",params:{type: schema20.properties["malformed-identifier"].type}};
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
const err3 = {instancePath:instancePath+"/malformed-identifier",schemaPath:"#/$defs/rules/properties/malformed-identifier/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
const err4 = {instancePath:instancePath+"/malformed-identifier/severity",schemaPath:"#/$defs/rules/properties/malformed-identifier/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["malformed-identifier"].then.properties.severity.enum}};
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
const err5 = {instancePath:instancePath+"/malformed-identifier/options",schemaPath:"#/$defs/rules/properties/malformed-identifier/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
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
const err6 = {instancePath:instancePath+"/malformed-identifier/options",schemaPath:"#/$defs/rules/properties/malformed-identifier/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid0 = _errs7 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
const err7 = {instancePath:instancePath+"/malformed-identifier",schemaPath:"#/$defs/rules/properties/malformed-identifier/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["malformed-identifier"].else.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath:instancePath+"/malformed-identifier",schemaPath:"#/$defs/rules/properties/malformed-identifier/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["missing-markers"] !== undefined){
let data3 = data["missing-markers"];
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/missing-markers",schemaPath:"#/$defs/rules/properties/missing-markers/type",keyword:"type",params:{type: schema20.properties["missing-markers"].type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const _errs16 = errors;
let valid3 = true;
const _errs17 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs19 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(!((key3 === "severity") || (key3 === "options"))){
const err11 = {instancePath:instancePath+"/missing-markers",schemaPath:"#/$defs/rules/properties/missing-markers/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.severity !== undefined){
let data4 = data3.severity;
if(!((((data4 === "off") || (data4 === "info")) || (data4 === "warning")) || (data4 === "error"))){
const err12 = {instancePath:instancePath+"/missing-markers/severity",schemaPath:"#/$defs/rules/properties/missing-markers/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-markers"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.options !== undefined){
let data5 = data3.options;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key4 in data5){
const err13 = {instancePath:instancePath+"/missing-markers/options",schemaPath:"#/$defs/rules/properties/missing-markers/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
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
const err14 = {instancePath:instancePath+"/missing-markers/options",schemaPath:"#/$defs/rules/properties/missing-markers/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid1 = _errs19 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs25 = errors;
if(!((((data3 === "off") || (data3 === "info")) || (data3 === "warning")) || (data3 === "error"))){
const err15 = {instancePath:instancePath+"/missing-markers",schemaPath:"#/$defs/rules/properties/missing-markers/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-markers"].else.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err16 = {instancePath:instancePath+"/missing-markers",schemaPath:"#/$defs/rules/properties/missing-markers/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["reference-count-mismatch"] !== undefined){
let data6 = data["reference-count-mismatch"];
if((typeof data6 !== "string") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err17 = {instancePath:instancePath+"/reference-count-mismatch",schemaPath:"#/$defs/rules/properties/reference-count-mismatch/type",keyword:"type",params:{type: schema20.properties["reference-count-mismatch"].type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs31 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key5 in data6){
if(!((key5 === "severity") || (key5 === "options"))){
const err19 = {instancePath:instancePath+"/reference-count-mismatch",schemaPath:"#/$defs/rules/properties/reference-count-mismatch/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.severity !== undefined){
let data7 = data6.severity;
if(!((((data7 === "off") || (data7 === "info")) || (data7 === "warning")) || (data7 === "error"))){
const err20 = {instancePath:instancePath+"/reference-count-mismatch/severity",schemaPath:"#/$defs/rules/properties/reference-count-mismatch/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["reference-count-mismatch"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.options !== undefined){
let data8 = data6.options;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key6 in data8){
const err21 = {instancePath:instancePath+"/reference-count-mismatch/options",schemaPath:"#/$defs/rules/properties/reference-count-mismatch/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/reference-count-mismatch/options",schemaPath:"#/$defs/rules/properties/reference-count-mismatch/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid2 = _errs31 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs37 = errors;
if(!((((data6 === "off") || (data6 === "info")) || (data6 === "warning")) || (data6 === "error"))){
const err23 = {instancePath:instancePath+"/reference-count-mismatch",schemaPath:"#/$defs/rules/properties/reference-count-mismatch/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["reference-count-mismatch"].else.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err24 = {instancePath:instancePath+"/reference-count-mismatch",schemaPath:"#/$defs/rules/properties/reference-count-mismatch/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["unresolved-citation"] !== undefined){
let data9 = data["unresolved-citation"];
if((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))){
const err25 = {instancePath:instancePath+"/unresolved-citation",schemaPath:"#/$defs/rules/properties/unresolved-citation/type",keyword:"type",params:{type: schema20.properties["unresolved-citation"].type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs40 = errors;
let valid7 = true;
const _errs41 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs43 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key7 in data9){
if(!((key7 === "severity") || (key7 === "options"))){
const err27 = {instancePath:instancePath+"/unresolved-citation",schemaPath:"#/$defs/rules/properties/unresolved-citation/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.severity !== undefined){
let data10 = data9.severity;
if(!((((data10 === "off") || (data10 === "info")) || (data10 === "warning")) || (data10 === "error"))){
const err28 = {instancePath:instancePath+"/unresolved-citation/severity",schemaPath:"#/$defs/rules/properties/unresolved-citation/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unresolved-citation"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.options !== undefined){
let data11 = data9.options;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key8 in data11){
const err29 = {instancePath:instancePath+"/unresolved-citation/options",schemaPath:"#/$defs/rules/properties/unresolved-citation/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/unresolved-citation/options",schemaPath:"#/$defs/rules/properties/unresolved-citation/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid3 = _errs43 === errors;
valid7 = _valid3;
ifClause3 = "then";
}
else {
const _errs49 = errors;
if(!((((data9 === "off") || (data9 === "info")) || (data9 === "warning")) || (data9 === "error"))){
const err31 = {instancePath:instancePath+"/unresolved-citation",schemaPath:"#/$defs/rules/properties/unresolved-citation/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unresolved-citation"].else.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid3 = _errs49 === errors;
valid7 = _valid3;
ifClause3 = "else";
}
if(!valid7){
const err32 = {instancePath:instancePath+"/unresolved-citation",schemaPath:"#/$defs/rules/properties/unresolved-citation/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data["unused-reference"] !== undefined){
let data12 = data["unused-reference"];
if((typeof data12 !== "string") && (!(data12 && typeof data12 == "object" && !Array.isArray(data12)))){
const err33 = {instancePath:instancePath+"/unused-reference",schemaPath:"#/$defs/rules/properties/unused-reference/type",keyword:"type",params:{type: schema20.properties["unused-reference"].type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs52 = errors;
let valid9 = true;
const _errs53 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid4 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs55 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key9 in data12){
if(!((key9 === "severity") || (key9 === "options"))){
const err35 = {instancePath:instancePath+"/unused-reference",schemaPath:"#/$defs/rules/properties/unused-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.severity !== undefined){
let data13 = data12.severity;
if(!((((data13 === "off") || (data13 === "info")) || (data13 === "warning")) || (data13 === "error"))){
const err36 = {instancePath:instancePath+"/unused-reference/severity",schemaPath:"#/$defs/rules/properties/unused-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.options !== undefined){
let data14 = data12.options;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key10 in data14){
const err37 = {instancePath:instancePath+"/unused-reference/options",schemaPath:"#/$defs/rules/properties/unused-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/unused-reference/options",schemaPath:"#/$defs/rules/properties/unused-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid4 = _errs55 === errors;
valid9 = _valid4;
ifClause4 = "then";
}
else {
const _errs61 = errors;
if(!((((data12 === "off") || (data12 === "info")) || (data12 === "warning")) || (data12 === "error"))){
const err39 = {instancePath:instancePath+"/unused-reference",schemaPath:"#/$defs/rules/properties/unused-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-reference"].else.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid9 = _valid4;
ifClause4 = "else";
}
if(!valid9){
const err40 = {instancePath:instancePath+"/unused-reference",schemaPath:"#/$defs/rules/properties/unused-reference/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["absolute-safety"] !== undefined){
let data15 = data["absolute-safety"];
if((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))){
const err41 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/type",keyword:"type",params:{type: schema20.properties["absolute-safety"].type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs64 = errors;
let valid11 = true;
const _errs65 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid5 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs67 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key11 in data15){
if(!((key11 === "severity") || (key11 === "options"))){
const err43 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.severity !== undefined){
let data16 = data15.severity;
if(!((((data16 === "off") || (data16 === "info")) || (data16 === "warning")) || (data16 === "error"))){
const err44 = {instancePath:instancePath+"/absolute-safety/severity",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["absolute-safety"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.options !== undefined){
let data17 = data15.options;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key12 in data17){
if(!(key12 === "invasiveness")){
const err45 = {instancePath:instancePath+"/absolute-safety/options",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.invasiveness !== undefined){
if(typeof data17.invasiveness !== "boolean"){
const err46 = {instancePath:instancePath+"/absolute-safety/options/invasiveness",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/options/properties/invasiveness/type",keyword:"type",params:{type: "boolean"}};
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
const err47 = {instancePath:instancePath+"/absolute-safety/options",schemaPath:"#/$defs/rules/properties/absolute-safety/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid5 = _errs67 === errors;
valid11 = _valid5;
ifClause5 = "then";
}
else {
const _errs75 = errors;
if(!((((data15 === "off") || (data15 === "info")) || (data15 === "warning")) || (data15 === "error"))){
const err48 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["absolute-safety"].else.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs75 === errors;
valid11 = _valid5;
ifClause5 = "else";
}
if(!valid11){
const err49 = {instancePath:instancePath+"/absolute-safety",schemaPath:"#/$defs/rules/properties/absolute-safety/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["anonymous-authority"] !== undefined){
let data19 = data["anonymous-authority"];
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err50 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/type",keyword:"type",params:{type: schema20.properties["anonymous-authority"].type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const _errs78 = errors;
let valid14 = true;
const _errs79 = errors;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid6 = _errs79 === errors;
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs81 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key13 in data19){
if(!((key13 === "severity") || (key13 === "options"))){
const err52 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.severity !== undefined){
let data20 = data19.severity;
if(!((((data20 === "off") || (data20 === "info")) || (data20 === "warning")) || (data20 === "error"))){
const err53 = {instancePath:instancePath+"/anonymous-authority/severity",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["anonymous-authority"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.options !== undefined){
let data21 = data19.options;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key14 in data21){
const err54 = {instancePath:instancePath+"/anonymous-authority/options",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
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
const err55 = {instancePath:instancePath+"/anonymous-authority/options",schemaPath:"#/$defs/rules/properties/anonymous-authority/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid6 = _errs81 === errors;
valid14 = _valid6;
ifClause6 = "then";
}
else {
const _errs87 = errors;
if(!((((data19 === "off") || (data19 === "info")) || (data19 === "warning")) || (data19 === "error"))){
const err56 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["anonymous-authority"].else.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid6 = _errs87 === errors;
valid14 = _valid6;
ifClause6 = "else";
}
if(!valid14){
const err57 = {instancePath:instancePath+"/anonymous-authority",schemaPath:"#/$defs/rules/properties/anonymous-authority/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["conflicting-claims"] !== undefined){
let data22 = data["conflicting-claims"];
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
const err58 = {instancePath:instancePath+"/conflicting-claims",schemaPath:"#/$defs/rules/properties/conflicting-claims/type",keyword:"type",params:{type: schema20.properties["conflicting-claims"].type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const _errs90 = errors;
let valid16 = true;
const _errs91 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid7 = _errs91 === errors;
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs93 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key15 in data22){
if(!((key15 === "severity") || (key15 === "options"))){
const err60 = {instancePath:instancePath+"/conflicting-claims",schemaPath:"#/$defs/rules/properties/conflicting-claims/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.severity !== undefined){
let data23 = data22.severity;
if(!((((data23 === "off") || (data23 === "info")) || (data23 === "warning")) || (data23 === "error"))){
const err61 = {instancePath:instancePath+"/conflicting-claims/severity",schemaPath:"#/$defs/rules/properties/conflicting-claims/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["conflicting-claims"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.options !== undefined){
let data24 = data22.options;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key16 in data24){
const err62 = {instancePath:instancePath+"/conflicting-claims/options",schemaPath:"#/$defs/rules/properties/conflicting-claims/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/conflicting-claims/options",schemaPath:"#/$defs/rules/properties/conflicting-claims/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid7 = _errs93 === errors;
valid16 = _valid7;
ifClause7 = "then";
}
else {
const _errs99 = errors;
if(!((((data22 === "off") || (data22 === "info")) || (data22 === "warning")) || (data22 === "error"))){
const err64 = {instancePath:instancePath+"/conflicting-claims",schemaPath:"#/$defs/rules/properties/conflicting-claims/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["conflicting-claims"].else.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid7 = _errs99 === errors;
valid16 = _valid7;
ifClause7 = "else";
}
if(!valid16){
const err65 = {instancePath:instancePath+"/conflicting-claims",schemaPath:"#/$defs/rules/properties/conflicting-claims/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data["impossible-number"] !== undefined){
let data25 = data["impossible-number"];
if((typeof data25 !== "string") && (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))){
const err66 = {instancePath:instancePath+"/impossible-number",schemaPath:"#/$defs/rules/properties/impossible-number/type",keyword:"type",params:{type: schema20.properties["impossible-number"].type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const _errs102 = errors;
let valid18 = true;
const _errs103 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid8 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs105 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key17 in data25){
if(!((key17 === "severity") || (key17 === "options"))){
const err68 = {instancePath:instancePath+"/impossible-number",schemaPath:"#/$defs/rules/properties/impossible-number/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.severity !== undefined){
let data26 = data25.severity;
if(!((((data26 === "off") || (data26 === "info")) || (data26 === "warning")) || (data26 === "error"))){
const err69 = {instancePath:instancePath+"/impossible-number/severity",schemaPath:"#/$defs/rules/properties/impossible-number/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["impossible-number"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data25.options !== undefined){
let data27 = data25.options;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key18 in data27){
const err70 = {instancePath:instancePath+"/impossible-number/options",schemaPath:"#/$defs/rules/properties/impossible-number/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/impossible-number/options",schemaPath:"#/$defs/rules/properties/impossible-number/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid8 = _errs105 === errors;
valid18 = _valid8;
ifClause8 = "then";
}
else {
const _errs111 = errors;
if(!((((data25 === "off") || (data25 === "info")) || (data25 === "warning")) || (data25 === "error"))){
const err72 = {instancePath:instancePath+"/impossible-number",schemaPath:"#/$defs/rules/properties/impossible-number/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["impossible-number"].else.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid8 = _errs111 === errors;
valid18 = _valid8;
ifClause8 = "else";
}
if(!valid18){
const err73 = {instancePath:instancePath+"/impossible-number",schemaPath:"#/$defs/rules/properties/impossible-number/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data["quote-as-evidence"] !== undefined){
let data28 = data["quote-as-evidence"];
if((typeof data28 !== "string") && (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))){
const err74 = {instancePath:instancePath+"/quote-as-evidence",schemaPath:"#/$defs/rules/properties/quote-as-evidence/type",keyword:"type",params:{type: schema20.properties["quote-as-evidence"].type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const _errs114 = errors;
let valid20 = true;
const _errs115 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid9 = _errs115 === errors;
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs117 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key19 in data28){
if(!((key19 === "severity") || (key19 === "options"))){
const err76 = {instancePath:instancePath+"/quote-as-evidence",schemaPath:"#/$defs/rules/properties/quote-as-evidence/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.severity !== undefined){
let data29 = data28.severity;
if(!((((data29 === "off") || (data29 === "info")) || (data29 === "warning")) || (data29 === "error"))){
const err77 = {instancePath:instancePath+"/quote-as-evidence/severity",schemaPath:"#/$defs/rules/properties/quote-as-evidence/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["quote-as-evidence"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.options !== undefined){
let data30 = data28.options;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key20 in data30){
const err78 = {instancePath:instancePath+"/quote-as-evidence/options",schemaPath:"#/$defs/rules/properties/quote-as-evidence/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/quote-as-evidence/options",schemaPath:"#/$defs/rules/properties/quote-as-evidence/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
var _valid9 = _errs117 === errors;
valid20 = _valid9;
ifClause9 = "then";
}
else {
const _errs123 = errors;
if(!((((data28 === "off") || (data28 === "info")) || (data28 === "warning")) || (data28 === "error"))){
const err80 = {instancePath:instancePath+"/quote-as-evidence",schemaPath:"#/$defs/rules/properties/quote-as-evidence/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["quote-as-evidence"].else.enum}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid9 = _errs123 === errors;
valid20 = _valid9;
ifClause9 = "else";
}
if(!valid20){
const err81 = {instancePath:instancePath+"/quote-as-evidence",schemaPath:"#/$defs/rules/properties/quote-as-evidence/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data["uncited-duration"] !== undefined){
let data31 = data["uncited-duration"];
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
const err82 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/type",keyword:"type",params:{type: schema20.properties["uncited-duration"].type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const _errs126 = errors;
let valid22 = true;
const _errs127 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid10 = _errs127 === errors;
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs129 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key21 in data31){
if(!((key21 === "severity") || (key21 === "options"))){
const err84 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data31.severity !== undefined){
let data32 = data31.severity;
if(!((((data32 === "off") || (data32 === "info")) || (data32 === "warning")) || (data32 === "error"))){
const err85 = {instancePath:instancePath+"/uncited-duration/severity",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.options !== undefined){
let data33 = data31.options;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key22 in data33){
if(!(key22 === "repeats")){
const err86 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.repeats !== undefined){
let data34 = data33.repeats;
if(typeof data34 !== "string"){
const err87 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((data34 === "error") || (data34 === "info")) || (data34 === "off"))){
const err88 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.options.properties.repeats.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
var _valid10 = _errs129 === errors;
valid22 = _valid10;
ifClause10 = "then";
}
else {
const _errs137 = errors;
if(!((((data31 === "off") || (data31 === "info")) || (data31 === "warning")) || (data31 === "error"))){
const err90 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].else.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid10 = _errs137 === errors;
valid22 = _valid10;
ifClause10 = "else";
}
if(!valid22){
const err91 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data["uncited-percentage"] !== undefined){
let data35 = data["uncited-percentage"];
if((typeof data35 !== "string") && (!(data35 && typeof data35 == "object" && !Array.isArray(data35)))){
const err92 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/type",keyword:"type",params:{type: schema20.properties["uncited-percentage"].type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const _errs140 = errors;
let valid25 = true;
const _errs141 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid11 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs143 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key23 in data35){
if(!((key23 === "severity") || (key23 === "options"))){
const err94 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data35.severity !== undefined){
let data36 = data35.severity;
if(!((((data36 === "off") || (data36 === "info")) || (data36 === "warning")) || (data36 === "error"))){
const err95 = {instancePath:instancePath+"/uncited-percentage/severity",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data35.options !== undefined){
let data37 = data35.options;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key24 in data37){
if(!(key24 === "repeats")){
const err96 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data37.repeats !== undefined){
let data38 = data37.repeats;
if(typeof data38 !== "string"){
const err97 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(((data38 === "error") || (data38 === "info")) || (data38 === "off"))){
const err98 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.options.properties.repeats.enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid11 = _errs143 === errors;
valid25 = _valid11;
ifClause11 = "then";
}
else {
const _errs151 = errors;
if(!((((data35 === "off") || (data35 === "info")) || (data35 === "warning")) || (data35 === "error"))){
const err100 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].else.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid11 = _errs151 === errors;
valid25 = _valid11;
ifClause11 = "else";
}
if(!valid25){
const err101 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data["uncited-risk"] !== undefined){
let data39 = data["uncited-risk"];
if((typeof data39 !== "string") && (!(data39 && typeof data39 == "object" && !Array.isArray(data39)))){
const err102 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/type",keyword:"type",params:{type: schema20.properties["uncited-risk"].type}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const _errs154 = errors;
let valid28 = true;
const _errs155 = errors;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid12 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs157 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key25 in data39){
if(!((key25 === "severity") || (key25 === "options"))){
const err104 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.severity !== undefined){
let data40 = data39.severity;
if(!((((data40 === "off") || (data40 === "info")) || (data40 === "warning")) || (data40 === "error"))){
const err105 = {instancePath:instancePath+"/uncited-risk/severity",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data39.options !== undefined){
let data41 = data39.options;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key26 in data41){
if(!(key26 === "repeats")){
const err106 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data41.repeats !== undefined){
let data42 = data41.repeats;
if(typeof data42 !== "string"){
const err107 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(((data42 === "error") || (data42 === "info")) || (data42 === "off"))){
const err108 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.options.properties.repeats.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
var _valid12 = _errs157 === errors;
valid28 = _valid12;
ifClause12 = "then";
}
else {
const _errs165 = errors;
if(!((((data39 === "off") || (data39 === "info")) || (data39 === "warning")) || (data39 === "error"))){
const err110 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].else.enum}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid12 = _errs165 === errors;
valid28 = _valid12;
ifClause12 = "else";
}
if(!valid28){
const err111 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data["unmet-check"] !== undefined){
let data43 = data["unmet-check"];
if((typeof data43 !== "string") && (!(data43 && typeof data43 == "object" && !Array.isArray(data43)))){
const err112 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/type",keyword:"type",params:{type: schema20.properties["unmet-check"].type}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const _errs168 = errors;
let valid31 = true;
const _errs169 = errors;
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid13 = _errs169 === errors;
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs171 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key27 in data43){
if(!((key27 === "severity") || (key27 === "options"))){
const err114 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data43.severity !== undefined){
let data44 = data43.severity;
if(!((((data44 === "off") || (data44 === "info")) || (data44 === "warning")) || (data44 === "error"))){
const err115 = {instancePath:instancePath+"/unmet-check/severity",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmet-check"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data43.options !== undefined){
let data45 = data43.options;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key28 in data45){
const err116 = {instancePath:instancePath+"/unmet-check/options",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/unmet-check/options",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
var _valid13 = _errs171 === errors;
valid31 = _valid13;
ifClause13 = "then";
}
else {
const _errs177 = errors;
if(!((((data43 === "off") || (data43 === "info")) || (data43 === "warning")) || (data43 === "error"))){
const err118 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmet-check"].else.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid13 = _errs177 === errors;
valid31 = _valid13;
ifClause13 = "else";
}
if(!valid31){
const err119 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/if",keyword:"if",params:{failingKeyword: ifClause13}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data["contradicted-fact"] !== undefined){
let data46 = data["contradicted-fact"];
if((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
const err120 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/type",keyword:"type",params:{type: schema20.properties["contradicted-fact"].type}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
const _errs180 = errors;
let valid33 = true;
const _errs181 = errors;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err121 = {};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid14 = _errs181 === errors;
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid14){
const _errs183 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key29 in data46){
if(!((key29 === "severity") || (key29 === "options"))){
const err122 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data46.severity !== undefined){
let data47 = data46.severity;
if(!((((data47 === "off") || (data47 === "info")) || (data47 === "warning")) || (data47 === "error"))){
const err123 = {instancePath:instancePath+"/contradicted-fact/severity",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["contradicted-fact"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data46.options !== undefined){
let data48 = data46.options;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key30 in data48){
const err124 = {instancePath:instancePath+"/contradicted-fact/options",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/contradicted-fact/options",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
var _valid14 = _errs183 === errors;
valid33 = _valid14;
ifClause14 = "then";
}
else {
const _errs189 = errors;
if(!((((data46 === "off") || (data46 === "info")) || (data46 === "warning")) || (data46 === "error"))){
const err126 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["contradicted-fact"].else.enum}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid14 = _errs189 === errors;
valid33 = _valid14;
ifClause14 = "else";
}
if(!valid33){
const err127 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/if",keyword:"if",params:{failingKeyword: ifClause14}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data["dangling-reference"] !== undefined){
let data49 = data["dangling-reference"];
if((typeof data49 !== "string") && (!(data49 && typeof data49 == "object" && !Array.isArray(data49)))){
const err128 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/type",keyword:"type",params:{type: schema20.properties["dangling-reference"].type}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const _errs192 = errors;
let valid35 = true;
const _errs193 = errors;
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
const err129 = {};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid15 = _errs193 === errors;
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid15){
const _errs195 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key31 in data49){
if(!((key31 === "severity") || (key31 === "options"))){
const err130 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data49.severity !== undefined){
let data50 = data49.severity;
if(!((((data50 === "off") || (data50 === "info")) || (data50 === "warning")) || (data50 === "error"))){
const err131 = {instancePath:instancePath+"/dangling-reference/severity",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["dangling-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data49.options !== undefined){
let data51 = data49.options;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key32 in data51){
const err132 = {instancePath:instancePath+"/dangling-reference/options",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/dangling-reference/options",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
var _valid15 = _errs195 === errors;
valid35 = _valid15;
ifClause15 = "then";
}
else {
const _errs201 = errors;
if(!((((data49 === "off") || (data49 === "info")) || (data49 === "warning")) || (data49 === "error"))){
const err134 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["dangling-reference"].else.enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid15 = _errs201 === errors;
valid35 = _valid15;
ifClause15 = "else";
}
if(!valid35){
const err135 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/if",keyword:"if",params:{failingKeyword: ifClause15}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data["invalid-facts"] !== undefined){
let data52 = data["invalid-facts"];
if((typeof data52 !== "string") && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))){
const err136 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/type",keyword:"type",params:{type: schema20.properties["invalid-facts"].type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const _errs204 = errors;
let valid37 = true;
const _errs205 = errors;
if(!(data52 && typeof data52 == "object" && !Array.isArray(data52))){
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid16 = _errs205 === errors;
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid16){
const _errs207 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key33 in data52){
if(!((key33 === "severity") || (key33 === "options"))){
const err138 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data52.severity !== undefined){
let data53 = data52.severity;
if(!((((data53 === "off") || (data53 === "info")) || (data53 === "warning")) || (data53 === "error"))){
const err139 = {instancePath:instancePath+"/invalid-facts/severity",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-facts"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data52.options !== undefined){
let data54 = data52.options;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key34 in data54){
const err140 = {instancePath:instancePath+"/invalid-facts/options",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/invalid-facts/options",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid16 = _errs207 === errors;
valid37 = _valid16;
ifClause16 = "then";
}
else {
const _errs213 = errors;
if(!((((data52 === "off") || (data52 === "info")) || (data52 === "warning")) || (data52 === "error"))){
const err142 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-facts"].else.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid16 = _errs213 === errors;
valid37 = _valid16;
ifClause16 = "else";
}
if(!valid37){
const err143 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/if",keyword:"if",params:{failingKeyword: ifClause16}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data["damaged-file"] !== undefined){
let data55 = data["damaged-file"];
if((typeof data55 !== "string") && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
const err144 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/type",keyword:"type",params:{type: schema20.properties["damaged-file"].type}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const _errs216 = errors;
let valid39 = true;
const _errs217 = errors;
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid17 = _errs217 === errors;
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs219 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key35 in data55){
if(!((key35 === "severity") || (key35 === "options"))){
const err146 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data55.severity !== undefined){
let data56 = data55.severity;
if(!((((data56 === "off") || (data56 === "info")) || (data56 === "warning")) || (data56 === "error"))){
const err147 = {instancePath:instancePath+"/damaged-file/severity",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["damaged-file"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data55.options !== undefined){
let data57 = data55.options;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key36 in data57){
const err148 = {instancePath:instancePath+"/damaged-file/options",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/damaged-file/options",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
var _valid17 = _errs219 === errors;
valid39 = _valid17;
ifClause17 = "then";
}
else {
const _errs225 = errors;
if(!((((data55 === "off") || (data55 === "info")) || (data55 === "warning")) || (data55 === "error"))){
const err150 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["damaged-file"].else.enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid17 = _errs225 === errors;
valid39 = _valid17;
ifClause17 = "else";
}
if(!valid39){
const err151 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/if",keyword:"if",params:{failingKeyword: ifClause17}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data["unread-text"] !== undefined){
let data58 = data["unread-text"];
if((typeof data58 !== "string") && (!(data58 && typeof data58 == "object" && !Array.isArray(data58)))){
const err152 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/type",keyword:"type",params:{type: schema20.properties["unread-text"].type}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const _errs228 = errors;
let valid41 = true;
const _errs229 = errors;
if(!(data58 && typeof data58 == "object" && !Array.isArray(data58))){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid18 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs231 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key37 in data58){
if(!((key37 === "severity") || (key37 === "options"))){
const err154 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data58.severity !== undefined){
let data59 = data58.severity;
if(!((((data59 === "off") || (data59 === "info")) || (data59 === "warning")) || (data59 === "error"))){
const err155 = {instancePath:instancePath+"/unread-text/severity",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unread-text"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data58.options !== undefined){
let data60 = data58.options;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key38 in data60){
const err156 = {instancePath:instancePath+"/unread-text/options",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/unread-text/options",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
var _valid18 = _errs231 === errors;
valid41 = _valid18;
ifClause18 = "then";
}
else {
const _errs237 = errors;
if(!((((data58 === "off") || (data58 === "info")) || (data58 === "warning")) || (data58 === "error"))){
const err158 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unread-text"].else.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid18 = _errs237 === errors;
valid41 = _valid18;
ifClause18 = "else";
}
if(!valid41){
const err159 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/if",keyword:"if",params:{failingKeyword: ifClause18}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data["unsupported-language"] !== undefined){
let data61 = data["unsupported-language"];
if((typeof data61 !== "string") && (!(data61 && typeof data61 == "object" && !Array.isArray(data61)))){
const err160 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/type",keyword:"type",params:{type: schema20.properties["unsupported-language"].type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const _errs240 = errors;
let valid43 = true;
const _errs241 = errors;
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid19 = _errs241 === errors;
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs243 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key39 in data61){
if(!((key39 === "severity") || (key39 === "options"))){
const err162 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data61.severity !== undefined){
let data62 = data61.severity;
if(!((((data62 === "off") || (data62 === "info")) || (data62 === "warning")) || (data62 === "error"))){
const err163 = {instancePath:instancePath+"/unsupported-language/severity",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unsupported-language"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data61.options !== undefined){
let data63 = data61.options;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key40 in data63){
const err164 = {instancePath:instancePath+"/unsupported-language/options",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/unsupported-language/options",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid19 = _errs243 === errors;
valid43 = _valid19;
ifClause19 = "then";
}
else {
const _errs249 = errors;
if(!((((data61 === "off") || (data61 === "info")) || (data61 === "warning")) || (data61 === "error"))){
const err166 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unsupported-language"].else.enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid19 = _errs249 === errors;
valid43 = _valid19;
ifClause19 = "else";
}
if(!valid43){
const err167 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/if",keyword:"if",params:{failingKeyword: ifClause19}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data["call-to-action"] !== undefined){
let data64 = data["call-to-action"];
if((typeof data64 !== "string") && (!(data64 && typeof data64 == "object" && !Array.isArray(data64)))){
const err168 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/type",keyword:"type",params:{type: schema20.properties["call-to-action"].type}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const _errs252 = errors;
let valid45 = true;
const _errs253 = errors;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err169 = {};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid20 = _errs253 === errors;
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs255 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key41 in data64){
if(!((key41 === "severity") || (key41 === "options"))){
const err170 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data64.severity !== undefined){
let data65 = data64.severity;
if(!((((data65 === "off") || (data65 === "info")) || (data65 === "warning")) || (data65 === "error"))){
const err171 = {instancePath:instancePath+"/call-to-action/severity",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data64.options !== undefined){
let data66 = data64.options;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key42 in data66){
const err172 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
var _valid20 = _errs255 === errors;
valid45 = _valid20;
ifClause20 = "then";
}
else {
const _errs261 = errors;
if(!((((data64 === "off") || (data64 === "info")) || (data64 === "warning")) || (data64 === "error"))){
const err174 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].else.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid20 = _errs261 === errors;
valid45 = _valid20;
ifClause20 = "else";
}
if(!valid45){
const err175 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/if",keyword:"if",params:{failingKeyword: ifClause20}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data["cure-guarantee"] !== undefined){
let data67 = data["cure-guarantee"];
if((typeof data67 !== "string") && (!(data67 && typeof data67 == "object" && !Array.isArray(data67)))){
const err176 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/type",keyword:"type",params:{type: schema20.properties["cure-guarantee"].type}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const _errs264 = errors;
let valid47 = true;
const _errs265 = errors;
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err177 = {};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid21 = _errs265 === errors;
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs267 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key43 in data67){
if(!((key43 === "severity") || (key43 === "options"))){
const err178 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data67.severity !== undefined){
let data68 = data67.severity;
if(!((((data68 === "off") || (data68 === "info")) || (data68 === "warning")) || (data68 === "error"))){
const err179 = {instancePath:instancePath+"/cure-guarantee/severity",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data67.options !== undefined){
let data69 = data67.options;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key44 in data69){
const err180 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
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
const err181 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
var _valid21 = _errs267 === errors;
valid47 = _valid21;
ifClause21 = "then";
}
else {
const _errs273 = errors;
if(!((((data67 === "off") || (data67 === "info")) || (data67 === "warning")) || (data67 === "error"))){
const err182 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].else.enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid21 = _errs273 === errors;
valid47 = _valid21;
ifClause21 = "else";
}
if(!valid47){
const err183 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/if",keyword:"if",params:{failingKeyword: ifClause21}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data["disease-claim"] !== undefined){
let data70 = data["disease-claim"];
if((typeof data70 !== "string") && (!(data70 && typeof data70 == "object" && !Array.isArray(data70)))){
const err184 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/type",keyword:"type",params:{type: schema20.properties["disease-claim"].type}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const _errs276 = errors;
let valid49 = true;
const _errs277 = errors;
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err185 = {};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid22 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs279 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key45 in data70){
if(!((key45 === "severity") || (key45 === "options"))){
const err186 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data70.severity !== undefined){
let data71 = data70.severity;
if(!((((data71 === "off") || (data71 === "info")) || (data71 === "warning")) || (data71 === "error"))){
const err187 = {instancePath:instancePath+"/disease-claim/severity",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data70.options !== undefined){
let data72 = data70.options;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key46 in data72){
const err188 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
var _valid22 = _errs279 === errors;
valid49 = _valid22;
ifClause22 = "then";
}
else {
const _errs285 = errors;
if(!((((data70 === "off") || (data70 === "info")) || (data70 === "warning")) || (data70 === "error"))){
const err190 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].else.enum}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid22 = _errs285 === errors;
valid49 = _valid22;
ifClause22 = "else";
}
if(!valid49){
const err191 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/if",keyword:"if",params:{failingKeyword: ifClause22}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.endorsement !== undefined){
let data73 = data.endorsement;
if((typeof data73 !== "string") && (!(data73 && typeof data73 == "object" && !Array.isArray(data73)))){
const err192 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/type",keyword:"type",params:{type: schema20.properties.endorsement.type}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const _errs288 = errors;
let valid51 = true;
const _errs289 = errors;
if(!(data73 && typeof data73 == "object" && !Array.isArray(data73))){
const err193 = {};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid23 = _errs289 === errors;
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs291 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key47 in data73){
if(!((key47 === "severity") || (key47 === "options"))){
const err194 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data73.severity !== undefined){
let data74 = data73.severity;
if(!((((data74 === "off") || (data74 === "info")) || (data74 === "warning")) || (data74 === "error"))){
const err195 = {instancePath:instancePath+"/endorsement/severity",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data73.options !== undefined){
let data75 = data73.options;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key48 in data75){
const err196 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
var _valid23 = _errs291 === errors;
valid51 = _valid23;
ifClause23 = "then";
}
else {
const _errs297 = errors;
if(!((((data73 === "off") || (data73 === "info")) || (data73 === "warning")) || (data73 === "error"))){
const err198 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.else.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid23 = _errs297 === errors;
valid51 = _valid23;
ifClause23 = "else";
}
if(!valid51){
const err199 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/if",keyword:"if",params:{failingKeyword: ifClause23}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data["missing-disclaimer"] !== undefined){
let data76 = data["missing-disclaimer"];
if((typeof data76 !== "string") && (!(data76 && typeof data76 == "object" && !Array.isArray(data76)))){
const err200 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/type",keyword:"type",params:{type: schema20.properties["missing-disclaimer"].type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const _errs300 = errors;
let valid53 = true;
const _errs301 = errors;
if(!(data76 && typeof data76 == "object" && !Array.isArray(data76))){
const err201 = {};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid24 = _errs301 === errors;
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs303 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key49 in data76){
if(!((key49 === "severity") || (key49 === "options"))){
const err202 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data76.severity !== undefined){
let data77 = data76.severity;
if(!((((data77 === "off") || (data77 === "info")) || (data77 === "warning")) || (data77 === "error"))){
const err203 = {instancePath:instancePath+"/missing-disclaimer/severity",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data76.options !== undefined){
let data78 = data76.options;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key50 in data78){
const err204 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
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
const err205 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
var _valid24 = _errs303 === errors;
valid53 = _valid24;
ifClause24 = "then";
}
else {
const _errs309 = errors;
if(!((((data76 === "off") || (data76 === "info")) || (data76 === "warning")) || (data76 === "error"))){
const err206 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].else.enum}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid24 = _errs309 === errors;
valid53 = _valid24;
ifClause24 = "else";
}
if(!valid53){
const err207 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/if",keyword:"if",params:{failingKeyword: ifClause24}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data["product-claim"] !== undefined){
let data79 = data["product-claim"];
if((typeof data79 !== "string") && (!(data79 && typeof data79 == "object" && !Array.isArray(data79)))){
const err208 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/type",keyword:"type",params:{type: schema20.properties["product-claim"].type}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const _errs312 = errors;
let valid55 = true;
const _errs313 = errors;
if(!(data79 && typeof data79 == "object" && !Array.isArray(data79))){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid25 = _errs313 === errors;
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid25){
const _errs315 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key51 in data79){
if(!((key51 === "severity") || (key51 === "options"))){
const err210 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data79.severity !== undefined){
let data80 = data79.severity;
if(!((((data80 === "off") || (data80 === "info")) || (data80 === "warning")) || (data80 === "error"))){
const err211 = {instancePath:instancePath+"/product-claim/severity",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data79.options !== undefined){
let data81 = data79.options;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key52 in data81){
if(!(key52 === "designs")){
const err212 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data81.designs !== undefined){
let data82 = data81.designs;
if(Array.isArray(data82)){
const len0 = data82.length;
for(let i0=0; i0<len0; i0++){
let data83 = data82[i0];
if(typeof data83 !== "string"){
const err213 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!(((((data83 === "systematic-review") || (data83 === "rct")) || (data83 === "nonrandomised")) || (data83 === "cohort")) || (data83 === "registry"))){
const err214 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.options.properties.designs.items.enum}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/product-claim/options/designs",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
var _valid25 = _errs315 === errors;
valid55 = _valid25;
ifClause25 = "then";
}
else {
const _errs325 = errors;
if(!((((data79 === "off") || (data79 === "info")) || (data79 === "warning")) || (data79 === "error"))){
const err217 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].else.enum}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid25 = _errs325 === errors;
valid55 = _valid25;
ifClause25 = "else";
}
if(!valid55){
const err218 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/if",keyword:"if",params:{failingKeyword: ifClause25}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.pseudoscience !== undefined){
let data84 = data.pseudoscience;
if((typeof data84 !== "string") && (!(data84 && typeof data84 == "object" && !Array.isArray(data84)))){
const err219 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/type",keyword:"type",params:{type: schema20.properties.pseudoscience.type}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
const _errs328 = errors;
let valid60 = true;
const _errs329 = errors;
if(!(data84 && typeof data84 == "object" && !Array.isArray(data84))){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid26 = _errs329 === errors;
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid26){
const _errs331 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key53 in data84){
if(!((key53 === "severity") || (key53 === "options"))){
const err221 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data84.severity !== undefined){
let data85 = data84.severity;
if(!((((data85 === "off") || (data85 === "info")) || (data85 === "warning")) || (data85 === "error"))){
const err222 = {instancePath:instancePath+"/pseudoscience/severity",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data84.options !== undefined){
let data86 = data84.options;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key54 in data86){
const err223 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
var _valid26 = _errs331 === errors;
valid60 = _valid26;
ifClause26 = "then";
}
else {
const _errs337 = errors;
if(!((((data84 === "off") || (data84 === "info")) || (data84 === "warning")) || (data84 === "error"))){
const err225 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.else.enum}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid26 = _errs337 === errors;
valid60 = _valid26;
ifClause26 = "else";
}
if(!valid60){
const err226 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/if",keyword:"if",params:{failingKeyword: ifClause26}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.superlative !== undefined){
let data87 = data.superlative;
if((typeof data87 !== "string") && (!(data87 && typeof data87 == "object" && !Array.isArray(data87)))){
const err227 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/type",keyword:"type",params:{type: schema20.properties.superlative.type}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const _errs340 = errors;
let valid62 = true;
const _errs341 = errors;
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid27 = _errs341 === errors;
errors = _errs340;
if(vErrors !== null){
if(_errs340){
vErrors.length = _errs340;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid27){
const _errs343 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key55 in data87){
if(!((key55 === "severity") || (key55 === "options"))){
const err229 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data87.severity !== undefined){
let data88 = data87.severity;
if(!((((data88 === "off") || (data88 === "info")) || (data88 === "warning")) || (data88 === "error"))){
const err230 = {instancePath:instancePath+"/superlative/severity",schemaPath:"#/$defs/rules/properties/superlative/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data87.options !== undefined){
let data89 = data87.options;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key56 in data89){
const err231 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
var _valid27 = _errs343 === errors;
valid62 = _valid27;
ifClause27 = "then";
}
else {
const _errs349 = errors;
if(!((((data87 === "off") || (data87 === "info")) || (data87 === "warning")) || (data87 === "error"))){
const err233 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.else.enum}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid27 = _errs349 === errors;
valid62 = _valid27;
ifClause27 = "else";
}
if(!valid62){
const err234 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/if",keyword:"if",params:{failingKeyword: ifClause27}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data["supplement-claim"] !== undefined){
let data90 = data["supplement-claim"];
if((typeof data90 !== "string") && (!(data90 && typeof data90 == "object" && !Array.isArray(data90)))){
const err235 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/type",keyword:"type",params:{type: schema20.properties["supplement-claim"].type}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const _errs352 = errors;
let valid64 = true;
const _errs353 = errors;
if(!(data90 && typeof data90 == "object" && !Array.isArray(data90))){
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid28 = _errs353 === errors;
errors = _errs352;
if(vErrors !== null){
if(_errs352){
vErrors.length = _errs352;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid28){
const _errs355 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key57 in data90){
if(!((key57 === "severity") || (key57 === "options"))){
const err237 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data90.severity !== undefined){
let data91 = data90.severity;
if(!((((data91 === "off") || (data91 === "info")) || (data91 === "warning")) || (data91 === "error"))){
const err238 = {instancePath:instancePath+"/supplement-claim/severity",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data90.options !== undefined){
let data92 = data90.options;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key58 in data92){
if(!(key58 === "designs")){
const err239 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data92.designs !== undefined){
let data93 = data92.designs;
if(Array.isArray(data93)){
const len1 = data93.length;
for(let i1=0; i1<len1; i1++){
let data94 = data93[i1];
if(typeof data94 !== "string"){
const err240 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!(((((data94 === "systematic-review") || (data94 === "rct")) || (data94 === "nonrandomised")) || (data94 === "cohort")) || (data94 === "registry"))){
const err241 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.options.properties.designs.items.enum}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/supplement-claim/options/designs",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
var _valid28 = _errs355 === errors;
valid64 = _valid28;
ifClause28 = "then";
}
else {
const _errs365 = errors;
if(!((((data90 === "off") || (data90 === "info")) || (data90 === "warning")) || (data90 === "error"))){
const err244 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].else.enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid28 = _errs365 === errors;
valid64 = _valid28;
ifClause28 = "else";
}
if(!valid64){
const err245 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/if",keyword:"if",params:{failingKeyword: ifClause28}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.testimonial !== undefined){
let data95 = data.testimonial;
if((typeof data95 !== "string") && (!(data95 && typeof data95 == "object" && !Array.isArray(data95)))){
const err246 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/type",keyword:"type",params:{type: schema20.properties.testimonial.type}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
const _errs368 = errors;
let valid69 = true;
const _errs369 = errors;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid29 = _errs369 === errors;
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid29){
const _errs371 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key59 in data95){
if(!((key59 === "severity") || (key59 === "options"))){
const err248 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data95.severity !== undefined){
let data96 = data95.severity;
if(!((((data96 === "off") || (data96 === "info")) || (data96 === "warning")) || (data96 === "error"))){
const err249 = {instancePath:instancePath+"/testimonial/severity",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data95.options !== undefined){
let data97 = data95.options;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key60 in data97){
const err250 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
var _valid29 = _errs371 === errors;
valid69 = _valid29;
ifClause29 = "then";
}
else {
const _errs377 = errors;
if(!((((data95 === "off") || (data95 === "info")) || (data95 === "warning")) || (data95 === "error"))){
const err252 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.else.enum}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid29 = _errs377 === errors;
valid69 = _valid29;
ifClause29 = "else";
}
if(!valid69){
const err253 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/if",keyword:"if",params:{failingKeyword: ifClause29}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data["undisclosed-advert"] !== undefined){
let data98 = data["undisclosed-advert"];
if((typeof data98 !== "string") && (!(data98 && typeof data98 == "object" && !Array.isArray(data98)))){
const err254 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/type",keyword:"type",params:{type: schema20.properties["undisclosed-advert"].type}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const _errs380 = errors;
let valid71 = true;
const _errs381 = errors;
if(!(data98 && typeof data98 == "object" && !Array.isArray(data98))){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid30 = _errs381 === errors;
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid30){
const _errs383 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key61 in data98){
if(!((key61 === "severity") || (key61 === "options"))){
const err256 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data98.severity !== undefined){
let data99 = data98.severity;
if(!((((data99 === "off") || (data99 === "info")) || (data99 === "warning")) || (data99 === "error"))){
const err257 = {instancePath:instancePath+"/undisclosed-advert/severity",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data98.options !== undefined){
let data100 = data98.options;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key62 in data100){
const err258 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
var _valid30 = _errs383 === errors;
valid71 = _valid30;
ifClause30 = "then";
}
else {
const _errs389 = errors;
if(!((((data98 === "off") || (data98 === "info")) || (data98 === "warning")) || (data98 === "error"))){
const err260 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].else.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid30 = _errs389 === errors;
valid71 = _valid30;
ifClause30 = "else";
}
if(!valid71){
const err261 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/if",keyword:"if",params:{failingKeyword: ifClause30}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data["advertised-prescription-medicine"] !== undefined){
let data101 = data["advertised-prescription-medicine"];
if((typeof data101 !== "string") && (!(data101 && typeof data101 == "object" && !Array.isArray(data101)))){
const err262 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/type",keyword:"type",params:{type: schema20.properties["advertised-prescription-medicine"].type}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const _errs392 = errors;
let valid73 = true;
const _errs393 = errors;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err263 = {};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid31 = _errs393 === errors;
errors = _errs392;
if(vErrors !== null){
if(_errs392){
vErrors.length = _errs392;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid31){
const _errs395 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key63 in data101){
if(!((key63 === "severity") || (key63 === "options"))){
const err264 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data101.severity !== undefined){
let data102 = data101.severity;
if(!((((data102 === "off") || (data102 === "info")) || (data102 === "warning")) || (data102 === "error"))){
const err265 = {instancePath:instancePath+"/advertised-prescription-medicine/severity",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["advertised-prescription-medicine"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data101.options !== undefined){
let data103 = data101.options;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key64 in data103){
const err266 = {instancePath:instancePath+"/advertised-prescription-medicine/options",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/advertised-prescription-medicine/options",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
var _valid31 = _errs395 === errors;
valid73 = _valid31;
ifClause31 = "then";
}
else {
const _errs401 = errors;
if(!((((data101 === "off") || (data101 === "info")) || (data101 === "warning")) || (data101 === "error"))){
const err268 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["advertised-prescription-medicine"].else.enum}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid31 = _errs401 === errors;
valid73 = _valid31;
ifClause31 = "else";
}
if(!valid73){
const err269 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/if",keyword:"if",params:{failingKeyword: ifClause31}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data["doctor-endorsed-food"] !== undefined){
let data104 = data["doctor-endorsed-food"];
if((typeof data104 !== "string") && (!(data104 && typeof data104 == "object" && !Array.isArray(data104)))){
const err270 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/type",keyword:"type",params:{type: schema20.properties["doctor-endorsed-food"].type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
const _errs404 = errors;
let valid75 = true;
const _errs405 = errors;
if(!(data104 && typeof data104 == "object" && !Array.isArray(data104))){
const err271 = {};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid32 = _errs405 === errors;
errors = _errs404;
if(vErrors !== null){
if(_errs404){
vErrors.length = _errs404;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid32){
const _errs407 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key65 in data104){
if(!((key65 === "severity") || (key65 === "options"))){
const err272 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data104.severity !== undefined){
let data105 = data104.severity;
if(!((((data105 === "off") || (data105 === "info")) || (data105 === "warning")) || (data105 === "error"))){
const err273 = {instancePath:instancePath+"/doctor-endorsed-food/severity",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["doctor-endorsed-food"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data104.options !== undefined){
let data106 = data104.options;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key66 in data106){
const err274 = {instancePath:instancePath+"/doctor-endorsed-food/options",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/doctor-endorsed-food/options",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
var _valid32 = _errs407 === errors;
valid75 = _valid32;
ifClause32 = "then";
}
else {
const _errs413 = errors;
if(!((((data104 === "off") || (data104 === "info")) || (data104 === "warning")) || (data104 === "error"))){
const err276 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["doctor-endorsed-food"].else.enum}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid32 = _errs413 === errors;
valid75 = _valid32;
ifClause32 = "else";
}
if(!valid75){
const err277 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/if",keyword:"if",params:{failingKeyword: ifClause32}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data["unauthorised-health-claim"] !== undefined){
let data107 = data["unauthorised-health-claim"];
if((typeof data107 !== "string") && (!(data107 && typeof data107 == "object" && !Array.isArray(data107)))){
const err278 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/type",keyword:"type",params:{type: schema20.properties["unauthorised-health-claim"].type}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const _errs416 = errors;
let valid77 = true;
const _errs417 = errors;
if(!(data107 && typeof data107 == "object" && !Array.isArray(data107))){
const err279 = {};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid33 = _errs417 === errors;
errors = _errs416;
if(vErrors !== null){
if(_errs416){
vErrors.length = _errs416;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid33){
const _errs419 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key67 in data107){
if(!((key67 === "severity") || (key67 === "options"))){
const err280 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data107.severity !== undefined){
let data108 = data107.severity;
if(!((((data108 === "off") || (data108 === "info")) || (data108 === "warning")) || (data108 === "error"))){
const err281 = {instancePath:instancePath+"/unauthorised-health-claim/severity",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unauthorised-health-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data107.options !== undefined){
let data109 = data107.options;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key68 in data109){
const err282 = {instancePath:instancePath+"/unauthorised-health-claim/options",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/unauthorised-health-claim/options",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
var _valid33 = _errs419 === errors;
valid77 = _valid33;
ifClause33 = "then";
}
else {
const _errs425 = errors;
if(!((((data107 === "off") || (data107 === "info")) || (data107 === "warning")) || (data107 === "error"))){
const err284 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unauthorised-health-claim"].else.enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid33 = _errs425 === errors;
valid77 = _valid33;
ifClause33 = "else";
}
if(!valid77){
const err285 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/if",keyword:"if",params:{failingKeyword: ifClause33}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data["untold-off-label-use"] !== undefined){
let data110 = data["untold-off-label-use"];
if((typeof data110 !== "string") && (!(data110 && typeof data110 == "object" && !Array.isArray(data110)))){
const err286 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/type",keyword:"type",params:{type: schema20.properties["untold-off-label-use"].type}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const _errs428 = errors;
let valid79 = true;
const _errs429 = errors;
if(!(data110 && typeof data110 == "object" && !Array.isArray(data110))){
const err287 = {};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var _valid34 = _errs429 === errors;
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid34){
const _errs431 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key69 in data110){
if(!((key69 === "severity") || (key69 === "options"))){
const err288 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data110.severity !== undefined){
let data111 = data110.severity;
if(!((((data111 === "off") || (data111 === "info")) || (data111 === "warning")) || (data111 === "error"))){
const err289 = {instancePath:instancePath+"/untold-off-label-use/severity",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["untold-off-label-use"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data110.options !== undefined){
let data112 = data110.options;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key70 in data112){
const err290 = {instancePath:instancePath+"/untold-off-label-use/options",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/untold-off-label-use/options",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
var _valid34 = _errs431 === errors;
valid79 = _valid34;
ifClause34 = "then";
}
else {
const _errs437 = errors;
if(!((((data110 === "off") || (data110 === "info")) || (data110 === "warning")) || (data110 === "error"))){
const err292 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["untold-off-label-use"].else.enum}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid34 = _errs437 === errors;
valid79 = _valid34;
ifClause34 = "else";
}
if(!valid79){
const err293 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/if",keyword:"if",params:{failingKeyword: ifClause34}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data["weight-loss-rate"] !== undefined){
let data113 = data["weight-loss-rate"];
if((typeof data113 !== "string") && (!(data113 && typeof data113 == "object" && !Array.isArray(data113)))){
const err294 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/type",keyword:"type",params:{type: schema20.properties["weight-loss-rate"].type}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
const _errs440 = errors;
let valid81 = true;
const _errs441 = errors;
if(!(data113 && typeof data113 == "object" && !Array.isArray(data113))){
const err295 = {};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid35 = _errs441 === errors;
errors = _errs440;
if(vErrors !== null){
if(_errs440){
vErrors.length = _errs440;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid35){
const _errs443 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key71 in data113){
if(!((key71 === "severity") || (key71 === "options"))){
const err296 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data113.severity !== undefined){
let data114 = data113.severity;
if(!((((data114 === "off") || (data114 === "info")) || (data114 === "warning")) || (data114 === "error"))){
const err297 = {instancePath:instancePath+"/weight-loss-rate/severity",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["weight-loss-rate"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data113.options !== undefined){
let data115 = data113.options;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key72 in data115){
const err298 = {instancePath:instancePath+"/weight-loss-rate/options",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/weight-loss-rate/options",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
var _valid35 = _errs443 === errors;
valid81 = _valid35;
ifClause35 = "then";
}
else {
const _errs449 = errors;
if(!((((data113 === "off") || (data113 === "info")) || (data113 === "warning")) || (data113 === "error"))){
const err300 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["weight-loss-rate"].else.enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid35 = _errs449 === errors;
valid81 = _valid35;
ifClause35 = "else";
}
if(!valid81){
const err301 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/if",keyword:"if",params:{failingKeyword: ifClause35}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data["leaked-note"] !== undefined){
let data116 = data["leaked-note"];
if((typeof data116 !== "string") && (!(data116 && typeof data116 == "object" && !Array.isArray(data116)))){
const err302 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/type",keyword:"type",params:{type: schema20.properties["leaked-note"].type}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
const _errs452 = errors;
let valid83 = true;
const _errs453 = errors;
if(!(data116 && typeof data116 == "object" && !Array.isArray(data116))){
const err303 = {};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid36 = _errs453 === errors;
errors = _errs452;
if(vErrors !== null){
if(_errs452){
vErrors.length = _errs452;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid36){
const _errs455 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key73 in data116){
if(!((key73 === "severity") || (key73 === "options"))){
const err304 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data116.severity !== undefined){
let data117 = data116.severity;
if(!((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "error"))){
const err305 = {instancePath:instancePath+"/leaked-note/severity",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data116.options !== undefined){
let data118 = data116.options;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key74 in data118){
const err306 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
var _valid36 = _errs455 === errors;
valid83 = _valid36;
ifClause36 = "then";
}
else {
const _errs461 = errors;
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
const err308 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].else.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid36 = _errs461 === errors;
valid83 = _valid36;
ifClause36 = "else";
}
if(!valid83){
const err309 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/if",keyword:"if",params:{failingKeyword: ifClause36}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data["missing-list"] !== undefined){
let data119 = data["missing-list"];
if((typeof data119 !== "string") && (!(data119 && typeof data119 == "object" && !Array.isArray(data119)))){
const err310 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/type",keyword:"type",params:{type: schema20.properties["missing-list"].type}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
const _errs464 = errors;
let valid85 = true;
const _errs465 = errors;
if(!(data119 && typeof data119 == "object" && !Array.isArray(data119))){
const err311 = {};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid37 = _errs465 === errors;
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid37){
const _errs467 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key75 in data119){
if(!((key75 === "severity") || (key75 === "options"))){
const err312 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data119.severity !== undefined){
let data120 = data119.severity;
if(!((((data120 === "off") || (data120 === "info")) || (data120 === "warning")) || (data120 === "error"))){
const err313 = {instancePath:instancePath+"/missing-list/severity",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data119.options !== undefined){
let data121 = data119.options;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key76 in data121){
const err314 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
var _valid37 = _errs467 === errors;
valid85 = _valid37;
ifClause37 = "then";
}
else {
const _errs473 = errors;
if(!((((data119 === "off") || (data119 === "info")) || (data119 === "warning")) || (data119 === "error"))){
const err316 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].else.enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid37 = _errs473 === errors;
valid85 = _valid37;
ifClause37 = "else";
}
if(!valid85){
const err317 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/if",keyword:"if",params:{failingKeyword: ifClause37}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data["missing-review"] !== undefined){
let data122 = data["missing-review"];
if((typeof data122 !== "string") && (!(data122 && typeof data122 == "object" && !Array.isArray(data122)))){
const err318 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/type",keyword:"type",params:{type: schema20.properties["missing-review"].type}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
const _errs476 = errors;
let valid87 = true;
const _errs477 = errors;
if(!(data122 && typeof data122 == "object" && !Array.isArray(data122))){
const err319 = {};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid38 = _errs477 === errors;
errors = _errs476;
if(vErrors !== null){
if(_errs476){
vErrors.length = _errs476;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid38){
const _errs479 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key77 in data122){
if(!((key77 === "severity") || (key77 === "options"))){
const err320 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data122.severity !== undefined){
let data123 = data122.severity;
if(!((((data123 === "off") || (data123 === "info")) || (data123 === "warning")) || (data123 === "error"))){
const err321 = {instancePath:instancePath+"/missing-review/severity",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data122.options !== undefined){
let data124 = data122.options;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key78 in data124){
if(!(key78 === "require")){
const err322 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data124.require !== undefined){
let data125 = data124.require;
if(Array.isArray(data125)){
const len2 = data125.length;
for(let i2=0; i2<len2; i2++){
let data126 = data125[i2];
if(typeof data126 !== "string"){
const err323 = {instancePath:instancePath+"/missing-review/options/require/" + i2,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!(((data126 === "author") || (data126 === "reviewer")) || (data126 === "date"))){
const err324 = {instancePath:instancePath+"/missing-review/options/require/" + i2,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.options.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/missing-review/options/require",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
var _valid38 = _errs479 === errors;
valid87 = _valid38;
ifClause38 = "then";
}
else {
const _errs489 = errors;
if(!((((data122 === "off") || (data122 === "info")) || (data122 === "warning")) || (data122 === "error"))){
const err327 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].else.enum}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid38 = _errs489 === errors;
valid87 = _valid38;
ifClause38 = "else";
}
if(!valid87){
const err328 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/if",keyword:"if",params:{failingKeyword: ifClause38}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data["stale-review"] !== undefined){
let data127 = data["stale-review"];
if((typeof data127 !== "string") && (!(data127 && typeof data127 == "object" && !Array.isArray(data127)))){
const err329 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/type",keyword:"type",params:{type: schema20.properties["stale-review"].type}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
const _errs492 = errors;
let valid92 = true;
const _errs493 = errors;
if(!(data127 && typeof data127 == "object" && !Array.isArray(data127))){
const err330 = {};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid39 = _errs493 === errors;
errors = _errs492;
if(vErrors !== null){
if(_errs492){
vErrors.length = _errs492;
}
else {
vErrors = null;
}
}
let ifClause39;
if(_valid39){
const _errs495 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key79 in data127){
if(!((key79 === "severity") || (key79 === "options"))){
const err331 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data127.severity !== undefined){
let data128 = data127.severity;
if(!((((data128 === "off") || (data128 === "info")) || (data128 === "warning")) || (data128 === "error"))){
const err332 = {instancePath:instancePath+"/stale-review/severity",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data127.options !== undefined){
let data129 = data127.options;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key80 in data129){
if(!(key80 === "years")){
const err333 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data129.years !== undefined){
let data130 = data129.years;
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
const err334 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
var _valid39 = _errs495 === errors;
valid92 = _valid39;
ifClause39 = "then";
}
else {
const _errs503 = errors;
if(!((((data127 === "off") || (data127 === "info")) || (data127 === "warning")) || (data127 === "error"))){
const err337 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].else.enum}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid39 = _errs503 === errors;
valid92 = _valid39;
ifClause39 = "else";
}
if(!valid92){
const err338 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/if",keyword:"if",params:{failingKeyword: ifClause39}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data["unnamed-reviewer"] !== undefined){
let data131 = data["unnamed-reviewer"];
if((typeof data131 !== "string") && (!(data131 && typeof data131 == "object" && !Array.isArray(data131)))){
const err339 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/type",keyword:"type",params:{type: schema20.properties["unnamed-reviewer"].type}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
const _errs506 = errors;
let valid95 = true;
const _errs507 = errors;
if(!(data131 && typeof data131 == "object" && !Array.isArray(data131))){
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid40 = _errs507 === errors;
errors = _errs506;
if(vErrors !== null){
if(_errs506){
vErrors.length = _errs506;
}
else {
vErrors = null;
}
}
let ifClause40;
if(_valid40){
const _errs509 = errors;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key81 in data131){
if(!((key81 === "severity") || (key81 === "options"))){
const err341 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data131.severity !== undefined){
let data132 = data131.severity;
if(!((((data132 === "off") || (data132 === "info")) || (data132 === "warning")) || (data132 === "error"))){
const err342 = {instancePath:instancePath+"/unnamed-reviewer/severity",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data131.options !== undefined){
let data133 = data131.options;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key82 in data133){
const err343 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
var _valid40 = _errs509 === errors;
valid95 = _valid40;
ifClause40 = "then";
}
else {
const _errs515 = errors;
if(!((((data131 === "off") || (data131 === "info")) || (data131 === "warning")) || (data131 === "error"))){
const err345 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].else.enum}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var _valid40 = _errs515 === errors;
valid95 = _valid40;
ifClause40 = "else";
}
if(!valid95){
const err346 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/if",keyword:"if",params:{failingKeyword: ifClause40}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data["invalid-waiver"] !== undefined){
let data134 = data["invalid-waiver"];
if((typeof data134 !== "string") && (!(data134 && typeof data134 == "object" && !Array.isArray(data134)))){
const err347 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/type",keyword:"type",params:{type: schema20.properties["invalid-waiver"].type}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
const _errs518 = errors;
let valid97 = true;
const _errs519 = errors;
if(!(data134 && typeof data134 == "object" && !Array.isArray(data134))){
const err348 = {};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid41 = _errs519 === errors;
errors = _errs518;
if(vErrors !== null){
if(_errs518){
vErrors.length = _errs518;
}
else {
vErrors = null;
}
}
let ifClause41;
if(_valid41){
const _errs521 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key83 in data134){
if(!((key83 === "severity") || (key83 === "options"))){
const err349 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data134.severity !== undefined){
let data135 = data134.severity;
if(!((((data135 === "off") || (data135 === "info")) || (data135 === "warning")) || (data135 === "error"))){
const err350 = {instancePath:instancePath+"/invalid-waiver/severity",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-waiver"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data134.options !== undefined){
let data136 = data134.options;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key84 in data136){
const err351 = {instancePath:instancePath+"/invalid-waiver/options",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/invalid-waiver/options",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
var _valid41 = _errs521 === errors;
valid97 = _valid41;
ifClause41 = "then";
}
else {
const _errs527 = errors;
if(!((((data134 === "off") || (data134 === "info")) || (data134 === "warning")) || (data134 === "error"))){
const err353 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-waiver"].else.enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid41 = _errs527 === errors;
valid97 = _valid41;
ifClause41 = "else";
}
if(!valid97){
const err354 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/if",keyword:"if",params:{failingKeyword: ifClause41}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data["unused-waiver"] !== undefined){
let data137 = data["unused-waiver"];
if((typeof data137 !== "string") && (!(data137 && typeof data137 == "object" && !Array.isArray(data137)))){
const err355 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/type",keyword:"type",params:{type: schema20.properties["unused-waiver"].type}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
const _errs530 = errors;
let valid99 = true;
const _errs531 = errors;
if(!(data137 && typeof data137 == "object" && !Array.isArray(data137))){
const err356 = {};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid42 = _errs531 === errors;
errors = _errs530;
if(vErrors !== null){
if(_errs530){
vErrors.length = _errs530;
}
else {
vErrors = null;
}
}
let ifClause42;
if(_valid42){
const _errs533 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key85 in data137){
if(!((key85 === "severity") || (key85 === "options"))){
const err357 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data137.severity !== undefined){
let data138 = data137.severity;
if(!((((data138 === "off") || (data138 === "info")) || (data138 === "warning")) || (data138 === "error"))){
const err358 = {instancePath:instancePath+"/unused-waiver/severity",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-waiver"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data137.options !== undefined){
let data139 = data137.options;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key86 in data139){
const err359 = {instancePath:instancePath+"/unused-waiver/options",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/unused-waiver/options",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
var _valid42 = _errs533 === errors;
valid99 = _valid42;
ifClause42 = "then";
}
else {
const _errs539 = errors;
if(!((((data137 === "off") || (data137 === "info")) || (data137 === "warning")) || (data137 === "error"))){
const err361 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-waiver"].else.enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid42 = _errs539 === errors;
valid99 = _valid42;
ifClause42 = "else";
}
if(!valid99){
const err362 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/if",keyword:"if",params:{failingKeyword: ifClause42}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data["confusable-term"] !== undefined){
let data140 = data["confusable-term"];
if((typeof data140 !== "string") && (!(data140 && typeof data140 == "object" && !Array.isArray(data140)))){
const err363 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/type",keyword:"type",params:{type: schema20.properties["confusable-term"].type}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const _errs542 = errors;
let valid101 = true;
const _errs543 = errors;
if(!(data140 && typeof data140 == "object" && !Array.isArray(data140))){
const err364 = {};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid43 = _errs543 === errors;
errors = _errs542;
if(vErrors !== null){
if(_errs542){
vErrors.length = _errs542;
}
else {
vErrors = null;
}
}
let ifClause43;
if(_valid43){
const _errs545 = errors;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key87 in data140){
if(!((key87 === "severity") || (key87 === "options"))){
const err365 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data140.severity !== undefined){
let data141 = data140.severity;
if(!((((data141 === "off") || (data141 === "info")) || (data141 === "warning")) || (data141 === "error"))){
const err366 = {instancePath:instancePath+"/confusable-term/severity",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data140.options !== undefined){
let data142 = data140.options;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key88 in data142){
const err367 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
var _valid43 = _errs545 === errors;
valid101 = _valid43;
ifClause43 = "then";
}
else {
const _errs551 = errors;
if(!((((data140 === "off") || (data140 === "info")) || (data140 === "warning")) || (data140 === "error"))){
const err369 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].else.enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid43 = _errs551 === errors;
valid101 = _valid43;
ifClause43 = "else";
}
if(!valid101){
const err370 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/if",keyword:"if",params:{failingKeyword: ifClause43}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath,schemaPath:"#/$defs/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
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
if(data.overrides !== undefined){
let data17 = data.overrides;
if(Array.isArray(data17)){
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.files === undefined){
const err17 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data18){
if(!(((key1 === "files") || (key1 === "rules")) || (key1 === "preset"))){
const err18 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.files !== undefined){
let data19 = data18.files;
if(Array.isArray(data19)){
if(data19.length < 1){
const err19 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len6 = data19.length;
for(let i6=0; i6<len6; i6++){
if(typeof data19[i6] !== "string"){
const err20 = {instancePath:instancePath+"/overrides/" + i5+"/files/" + i6,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath:instancePath+"/overrides/" + i5+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data18.rules !== undefined){
if(!(validate53(data18.rules, {instancePath:instancePath+"/overrides/" + i5+"/rules",parentData:data18,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data18.preset !== undefined){
let data22 = data18.preset;
if(!((data22 === "recommended") || (data22 === "strict"))){
const err22 = {instancePath:instancePath+"/overrides/" + i5+"/preset",schemaPath:"#/properties/overrides/items/properties/preset/enum",keyword:"enum",params:{allowedValues: schema19.properties.overrides.items.properties.preset.enum}};
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
const err23 = {instancePath:instancePath+"/overrides/" + i5,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
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
const err24 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.gate !== undefined){
let data23 = data.gate;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key2 in data23){
if(!(((key2 === "draft") || (key2 === "in-review")) || (key2 === "approved"))){
const err25 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data23.draft !== undefined){
let data24 = data23.draft;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!((key3 === "failOn") || (key3 === "checks"))){
const err26 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data24.failOn !== undefined){
let data25 = data24.failOn;
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "never"))){
const err27 = {instancePath:instancePath+"/gate/draft/failOn",schemaPath:"#/properties/gate/properties/draft/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data24.checks !== undefined){
let data26 = data24.checks;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
if(!((((key4 === "duration") || (key4 === "percentage")) || (key4 === "risk")) || (key4 === "promotional"))){
const err28 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {instancePath:instancePath+"/gate/draft/checks/duration/" + i7,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.duration.items.enum}};
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
const err30 = {instancePath:instancePath+"/gate/draft/checks/duration",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
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
const err31 = {instancePath:instancePath+"/gate/draft/checks/percentage/" + i8,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.percentage.items.enum}};
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
const err32 = {instancePath:instancePath+"/gate/draft/checks/percentage",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
const err33 = {instancePath:instancePath+"/gate/draft/checks/risk/" + i9,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.risk.items.enum}};
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
const err34 = {instancePath:instancePath+"/gate/draft/checks/risk",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
const err35 = {instancePath:instancePath+"/gate/draft/checks/promotional/" + i10,schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.draft.properties.checks.properties.promotional.items.enum}};
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
const err36 = {instancePath:instancePath+"/gate/draft/checks/promotional",schemaPath:"#/properties/gate/properties/draft/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
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
const err37 = {instancePath:instancePath+"/gate/draft/checks",schemaPath:"#/properties/gate/properties/draft/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err38 = {instancePath:instancePath+"/gate/draft",schemaPath:"#/properties/gate/properties/draft/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data23["in-review"] !== undefined){
let data35 = data23["in-review"];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key5 in data35){
if(!((key5 === "failOn") || (key5 === "checks"))){
const err39 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data35.failOn !== undefined){
let data36 = data35.failOn;
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "info")) || (data36 === "never"))){
const err40 = {instancePath:instancePath+"/gate/in-review/failOn",schemaPath:"#/properties/gate/properties/in-review/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.failOn.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data35.checks !== undefined){
let data37 = data35.checks;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key6 in data37){
if(!((((key6 === "duration") || (key6 === "percentage")) || (key6 === "risk")) || (key6 === "promotional"))){
const err41 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
const err42 = {instancePath:instancePath+"/gate/in-review/checks/duration/" + i11,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.duration.items.enum}};
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
const err43 = {instancePath:instancePath+"/gate/in-review/checks/duration",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
const err44 = {instancePath:instancePath+"/gate/in-review/checks/percentage/" + i12,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.percentage.items.enum}};
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
const err45 = {instancePath:instancePath+"/gate/in-review/checks/percentage",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
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
const err46 = {instancePath:instancePath+"/gate/in-review/checks/risk/" + i13,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.risk.items.enum}};
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
const err47 = {instancePath:instancePath+"/gate/in-review/checks/risk",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
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
const err48 = {instancePath:instancePath+"/gate/in-review/checks/promotional/" + i14,schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties["in-review"].properties.checks.properties.promotional.items.enum}};
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
const err49 = {instancePath:instancePath+"/gate/in-review/checks/promotional",schemaPath:"#/properties/gate/properties/in-review/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
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
else {
const err50 = {instancePath:instancePath+"/gate/in-review/checks",schemaPath:"#/properties/gate/properties/in-review/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err51 = {instancePath:instancePath+"/gate/in-review",schemaPath:"#/properties/gate/properties/in-review/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.approved !== undefined){
let data46 = data23.approved;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key7 in data46){
if(!((key7 === "failOn") || (key7 === "checks"))){
const err52 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data46.failOn !== undefined){
let data47 = data46.failOn;
if(!((((data47 === "error") || (data47 === "warning")) || (data47 === "info")) || (data47 === "never"))){
const err53 = {instancePath:instancePath+"/gate/approved/failOn",schemaPath:"#/properties/gate/properties/approved/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.failOn.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data46.checks !== undefined){
let data48 = data46.checks;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key8 in data48){
if(!((((key8 === "duration") || (key8 === "percentage")) || (key8 === "risk")) || (key8 === "promotional"))){
const err54 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
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
const err55 = {instancePath:instancePath+"/gate/approved/checks/duration/" + i15,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.duration.items.enum}};
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
const err56 = {instancePath:instancePath+"/gate/approved/checks/duration",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
const err57 = {instancePath:instancePath+"/gate/approved/checks/percentage/" + i16,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.percentage.items.enum}};
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
const err58 = {instancePath:instancePath+"/gate/approved/checks/percentage",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
const err59 = {instancePath:instancePath+"/gate/approved/checks/risk/" + i17,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.risk.items.enum}};
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
const err60 = {instancePath:instancePath+"/gate/approved/checks/risk",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
const err61 = {instancePath:instancePath+"/gate/approved/checks/promotional/" + i18,schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gate.properties.approved.properties.checks.properties.promotional.items.enum}};
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
const err62 = {instancePath:instancePath+"/gate/approved/checks/promotional",schemaPath:"#/properties/gate/properties/approved/properties/checks/properties/promotional/type",keyword:"type",params:{type: "array"}};
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
const err63 = {instancePath:instancePath+"/gate/approved/checks",schemaPath:"#/properties/gate/properties/approved/properties/checks/type",keyword:"type",params:{type: "object"}};
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
const err64 = {instancePath:instancePath+"/gate/approved",schemaPath:"#/properties/gate/properties/approved/type",keyword:"type",params:{type: "object"}};
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
const err65 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.support !== undefined){
let data57 = data.support;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key9 in data57){
if(!(key9 === "paragraphEnd")){
const err66 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data57.paragraphEnd !== undefined){
if(typeof data57.paragraphEnd !== "boolean"){
const err67 = {instancePath:instancePath+"/support/paragraphEnd",schemaPath:"#/properties/support/properties/paragraphEnd/type",keyword:"type",params:{type: "boolean"}};
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
const err68 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
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
const err69 = {instancePath:instancePath+"/lexicons/" + i19,schemaPath:"#/properties/lexicons/items/type",keyword:"type",params:{type: "string"}};
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
const err70 = {instancePath:instancePath+"/lexicons",schemaPath:"#/properties/lexicons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.requireReview !== undefined){
if(typeof data.requireReview !== "boolean"){
const err71 = {instancePath:instancePath+"/requireReview",schemaPath:"#/properties/requireReview/type",keyword:"type",params:{type: "boolean"}};
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
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}}
export const validate: Validate = validate52
