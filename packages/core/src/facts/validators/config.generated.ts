// @ts-nocheck
// Made by `pnpm generate` from schemas/config.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"relative-risk-alone":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"misquoted-passage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmatched-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unplaced-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"source-disagrees":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"relative-risk-alone":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"misquoted-passage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmatched-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unplaced-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"source-disagrees":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false};

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
if(data["relative-risk-alone"] !== undefined){
let data31 = data["relative-risk-alone"];
if((typeof data31 !== "string") && (!(data31 && typeof data31 == "object" && !Array.isArray(data31)))){
const err82 = {instancePath:instancePath+"/relative-risk-alone",schemaPath:"#/$defs/rules/properties/relative-risk-alone/type",keyword:"type",params:{type: schema20.properties["relative-risk-alone"].type}};
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
const err84 = {instancePath:instancePath+"/relative-risk-alone",schemaPath:"#/$defs/rules/properties/relative-risk-alone/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
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
const err85 = {instancePath:instancePath+"/relative-risk-alone/severity",schemaPath:"#/$defs/rules/properties/relative-risk-alone/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["relative-risk-alone"].then.properties.severity.enum}};
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
const err86 = {instancePath:instancePath+"/relative-risk-alone/options",schemaPath:"#/$defs/rules/properties/relative-risk-alone/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/relative-risk-alone/options",schemaPath:"#/$defs/rules/properties/relative-risk-alone/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
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
const _errs135 = errors;
if(!((((data31 === "off") || (data31 === "info")) || (data31 === "warning")) || (data31 === "error"))){
const err88 = {instancePath:instancePath+"/relative-risk-alone",schemaPath:"#/$defs/rules/properties/relative-risk-alone/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["relative-risk-alone"].else.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid10 = _errs135 === errors;
valid22 = _valid10;
ifClause10 = "else";
}
if(!valid22){
const err89 = {instancePath:instancePath+"/relative-risk-alone",schemaPath:"#/$defs/rules/properties/relative-risk-alone/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data["uncited-duration"] !== undefined){
let data34 = data["uncited-duration"];
if((typeof data34 !== "string") && (!(data34 && typeof data34 == "object" && !Array.isArray(data34)))){
const err90 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/type",keyword:"type",params:{type: schema20.properties["uncited-duration"].type}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const _errs138 = errors;
let valid24 = true;
const _errs139 = errors;
if(!(data34 && typeof data34 == "object" && !Array.isArray(data34))){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid11 = _errs139 === errors;
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid11){
const _errs141 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key23 in data34){
if(!((key23 === "severity") || (key23 === "options"))){
const err92 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.severity !== undefined){
let data35 = data34.severity;
if(!((((data35 === "off") || (data35 === "info")) || (data35 === "warning")) || (data35 === "error"))){
const err93 = {instancePath:instancePath+"/uncited-duration/severity",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.options !== undefined){
let data36 = data34.options;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key24 in data36){
if(!(key24 === "repeats")){
const err94 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data36.repeats !== undefined){
let data37 = data36.repeats;
if(typeof data37 !== "string"){
const err95 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data37 === "error") || (data37 === "info")) || (data37 === "off"))){
const err96 = {instancePath:instancePath+"/uncited-duration/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].then.properties.options.properties.repeats.enum}};
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
else {
const err97 = {instancePath:instancePath+"/uncited-duration/options",schemaPath:"#/$defs/rules/properties/uncited-duration/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid11 = _errs141 === errors;
valid24 = _valid11;
ifClause11 = "then";
}
else {
const _errs149 = errors;
if(!((((data34 === "off") || (data34 === "info")) || (data34 === "warning")) || (data34 === "error"))){
const err98 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-duration"].else.enum}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid11 = _errs149 === errors;
valid24 = _valid11;
ifClause11 = "else";
}
if(!valid24){
const err99 = {instancePath:instancePath+"/uncited-duration",schemaPath:"#/$defs/rules/properties/uncited-duration/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data["uncited-percentage"] !== undefined){
let data38 = data["uncited-percentage"];
if((typeof data38 !== "string") && (!(data38 && typeof data38 == "object" && !Array.isArray(data38)))){
const err100 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/type",keyword:"type",params:{type: schema20.properties["uncited-percentage"].type}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const _errs152 = errors;
let valid27 = true;
const _errs153 = errors;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid12 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid12){
const _errs155 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key25 in data38){
if(!((key25 === "severity") || (key25 === "options"))){
const err102 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data38.severity !== undefined){
let data39 = data38.severity;
if(!((((data39 === "off") || (data39 === "info")) || (data39 === "warning")) || (data39 === "error"))){
const err103 = {instancePath:instancePath+"/uncited-percentage/severity",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data38.options !== undefined){
let data40 = data38.options;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key26 in data40){
if(!(key26 === "repeats")){
const err104 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data40.repeats !== undefined){
let data41 = data40.repeats;
if(typeof data41 !== "string"){
const err105 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(((data41 === "error") || (data41 === "info")) || (data41 === "off"))){
const err106 = {instancePath:instancePath+"/uncited-percentage/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].then.properties.options.properties.repeats.enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/uncited-percentage/options",schemaPath:"#/$defs/rules/properties/uncited-percentage/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
var _valid12 = _errs155 === errors;
valid27 = _valid12;
ifClause12 = "then";
}
else {
const _errs163 = errors;
if(!((((data38 === "off") || (data38 === "info")) || (data38 === "warning")) || (data38 === "error"))){
const err108 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-percentage"].else.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid12 = _errs163 === errors;
valid27 = _valid12;
ifClause12 = "else";
}
if(!valid27){
const err109 = {instancePath:instancePath+"/uncited-percentage",schemaPath:"#/$defs/rules/properties/uncited-percentage/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data["uncited-risk"] !== undefined){
let data42 = data["uncited-risk"];
if((typeof data42 !== "string") && (!(data42 && typeof data42 == "object" && !Array.isArray(data42)))){
const err110 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/type",keyword:"type",params:{type: schema20.properties["uncited-risk"].type}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const _errs166 = errors;
let valid30 = true;
const _errs167 = errors;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid13 = _errs167 === errors;
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid13){
const _errs169 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key27 in data42){
if(!((key27 === "severity") || (key27 === "options"))){
const err112 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data42.severity !== undefined){
let data43 = data42.severity;
if(!((((data43 === "off") || (data43 === "info")) || (data43 === "warning")) || (data43 === "error"))){
const err113 = {instancePath:instancePath+"/uncited-risk/severity",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data42.options !== undefined){
let data44 = data42.options;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key28 in data44){
if(!(key28 === "repeats")){
const err114 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data44.repeats !== undefined){
let data45 = data44.repeats;
if(typeof data45 !== "string"){
const err115 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(((data45 === "error") || (data45 === "info")) || (data45 === "off"))){
const err116 = {instancePath:instancePath+"/uncited-risk/options/repeats",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/properties/repeats/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].then.properties.options.properties.repeats.enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/uncited-risk/options",schemaPath:"#/$defs/rules/properties/uncited-risk/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid13 = _errs169 === errors;
valid30 = _valid13;
ifClause13 = "then";
}
else {
const _errs177 = errors;
if(!((((data42 === "off") || (data42 === "info")) || (data42 === "warning")) || (data42 === "error"))){
const err118 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["uncited-risk"].else.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid13 = _errs177 === errors;
valid30 = _valid13;
ifClause13 = "else";
}
if(!valid30){
const err119 = {instancePath:instancePath+"/uncited-risk",schemaPath:"#/$defs/rules/properties/uncited-risk/if",keyword:"if",params:{failingKeyword: ifClause13}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data["unmet-check"] !== undefined){
let data46 = data["unmet-check"];
if((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
const err120 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/type",keyword:"type",params:{type: schema20.properties["unmet-check"].type}};
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
const err122 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
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
const err123 = {instancePath:instancePath+"/unmet-check/severity",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmet-check"].then.properties.severity.enum}};
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
const err124 = {instancePath:instancePath+"/unmet-check/options",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
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
const err125 = {instancePath:instancePath+"/unmet-check/options",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err126 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmet-check"].else.enum}};
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
const err127 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/if",keyword:"if",params:{failingKeyword: ifClause14}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data["misquoted-passage"] !== undefined){
let data49 = data["misquoted-passage"];
if((typeof data49 !== "string") && (!(data49 && typeof data49 == "object" && !Array.isArray(data49)))){
const err128 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/type",keyword:"type",params:{type: schema20.properties["misquoted-passage"].type}};
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
const err130 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
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
const err131 = {instancePath:instancePath+"/misquoted-passage/severity",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["misquoted-passage"].then.properties.severity.enum}};
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
const err132 = {instancePath:instancePath+"/misquoted-passage/options",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
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
const err133 = {instancePath:instancePath+"/misquoted-passage/options",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err134 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["misquoted-passage"].else.enum}};
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
const err135 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/if",keyword:"if",params:{failingKeyword: ifClause15}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data["missing-locator"] !== undefined){
let data52 = data["missing-locator"];
if((typeof data52 !== "string") && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))){
const err136 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/type",keyword:"type",params:{type: schema20.properties["missing-locator"].type}};
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
const err138 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
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
const err139 = {instancePath:instancePath+"/missing-locator/severity",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-locator"].then.properties.severity.enum}};
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
if(!(key34 === "longerThan")){
const err140 = {instancePath:instancePath+"/missing-locator/options",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data54.longerThan !== undefined){
let data55 = data54.longerThan;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err141 = {instancePath:instancePath+"/missing-locator/options/longerThan",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/properties/longerThan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/missing-locator/options/longerThan",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/properties/longerThan/type",keyword:"type",params:{type: "number"}};
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
else {
const err143 = {instancePath:instancePath+"/missing-locator/options",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
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
const _errs215 = errors;
if(!((((data52 === "off") || (data52 === "info")) || (data52 === "warning")) || (data52 === "error"))){
const err144 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-locator"].else.enum}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid16 = _errs215 === errors;
valid37 = _valid16;
ifClause16 = "else";
}
if(!valid37){
const err145 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/if",keyword:"if",params:{failingKeyword: ifClause16}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data["overstated-claim"] !== undefined){
let data56 = data["overstated-claim"];
if((typeof data56 !== "string") && (!(data56 && typeof data56 == "object" && !Array.isArray(data56)))){
const err146 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/type",keyword:"type",params:{type: schema20.properties["overstated-claim"].type}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const _errs218 = errors;
let valid40 = true;
const _errs219 = errors;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid17 = _errs219 === errors;
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid17){
const _errs221 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key35 in data56){
if(!((key35 === "severity") || (key35 === "options"))){
const err148 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data56.severity !== undefined){
let data57 = data56.severity;
if(!((((data57 === "off") || (data57 === "info")) || (data57 === "warning")) || (data57 === "error"))){
const err149 = {instancePath:instancePath+"/overstated-claim/severity",schemaPath:"#/$defs/rules/properties/overstated-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["overstated-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data56.options !== undefined){
let data58 = data56.options;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key36 in data58){
const err150 = {instancePath:instancePath+"/overstated-claim/options",schemaPath:"#/$defs/rules/properties/overstated-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
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
const err151 = {instancePath:instancePath+"/overstated-claim/options",schemaPath:"#/$defs/rules/properties/overstated-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid17 = _errs221 === errors;
valid40 = _valid17;
ifClause17 = "then";
}
else {
const _errs227 = errors;
if(!((((data56 === "off") || (data56 === "info")) || (data56 === "warning")) || (data56 === "error"))){
const err152 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["overstated-claim"].else.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid17 = _errs227 === errors;
valid40 = _valid17;
ifClause17 = "else";
}
if(!valid40){
const err153 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/if",keyword:"if",params:{failingKeyword: ifClause17}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data["unmatched-number"] !== undefined){
let data59 = data["unmatched-number"];
if((typeof data59 !== "string") && (!(data59 && typeof data59 == "object" && !Array.isArray(data59)))){
const err154 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/type",keyword:"type",params:{type: schema20.properties["unmatched-number"].type}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const _errs230 = errors;
let valid42 = true;
const _errs231 = errors;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid18 = _errs231 === errors;
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid18){
const _errs233 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key37 in data59){
if(!((key37 === "severity") || (key37 === "options"))){
const err156 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data59.severity !== undefined){
let data60 = data59.severity;
if(!((((data60 === "off") || (data60 === "info")) || (data60 === "warning")) || (data60 === "error"))){
const err157 = {instancePath:instancePath+"/unmatched-number/severity",schemaPath:"#/$defs/rules/properties/unmatched-number/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmatched-number"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data59.options !== undefined){
let data61 = data59.options;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key38 in data61){
const err158 = {instancePath:instancePath+"/unmatched-number/options",schemaPath:"#/$defs/rules/properties/unmatched-number/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/unmatched-number/options",schemaPath:"#/$defs/rules/properties/unmatched-number/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
var _valid18 = _errs233 === errors;
valid42 = _valid18;
ifClause18 = "then";
}
else {
const _errs239 = errors;
if(!((((data59 === "off") || (data59 === "info")) || (data59 === "warning")) || (data59 === "error"))){
const err160 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmatched-number"].else.enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid18 = _errs239 === errors;
valid42 = _valid18;
ifClause18 = "else";
}
if(!valid42){
const err161 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/if",keyword:"if",params:{failingKeyword: ifClause18}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data["unplaced-evidence"] !== undefined){
let data62 = data["unplaced-evidence"];
if((typeof data62 !== "string") && (!(data62 && typeof data62 == "object" && !Array.isArray(data62)))){
const err162 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/type",keyword:"type",params:{type: schema20.properties["unplaced-evidence"].type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const _errs242 = errors;
let valid44 = true;
const _errs243 = errors;
if(!(data62 && typeof data62 == "object" && !Array.isArray(data62))){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid19 = _errs243 === errors;
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid19){
const _errs245 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key39 in data62){
if(!((key39 === "severity") || (key39 === "options"))){
const err164 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data62.severity !== undefined){
let data63 = data62.severity;
if(!((((data63 === "off") || (data63 === "info")) || (data63 === "warning")) || (data63 === "error"))){
const err165 = {instancePath:instancePath+"/unplaced-evidence/severity",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unplaced-evidence"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data62.options !== undefined){
let data64 = data62.options;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key40 in data64){
const err166 = {instancePath:instancePath+"/unplaced-evidence/options",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/unplaced-evidence/options",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
var _valid19 = _errs245 === errors;
valid44 = _valid19;
ifClause19 = "then";
}
else {
const _errs251 = errors;
if(!((((data62 === "off") || (data62 === "info")) || (data62 === "warning")) || (data62 === "error"))){
const err168 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unplaced-evidence"].else.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid19 = _errs251 === errors;
valid44 = _valid19;
ifClause19 = "else";
}
if(!valid44){
const err169 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/if",keyword:"if",params:{failingKeyword: ifClause19}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data["contradicted-fact"] !== undefined){
let data65 = data["contradicted-fact"];
if((typeof data65 !== "string") && (!(data65 && typeof data65 == "object" && !Array.isArray(data65)))){
const err170 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/type",keyword:"type",params:{type: schema20.properties["contradicted-fact"].type}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const _errs254 = errors;
let valid46 = true;
const _errs255 = errors;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid20 = _errs255 === errors;
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid20){
const _errs257 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key41 in data65){
if(!((key41 === "severity") || (key41 === "options"))){
const err172 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data65.severity !== undefined){
let data66 = data65.severity;
if(!((((data66 === "off") || (data66 === "info")) || (data66 === "warning")) || (data66 === "error"))){
const err173 = {instancePath:instancePath+"/contradicted-fact/severity",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["contradicted-fact"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data65.options !== undefined){
let data67 = data65.options;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key42 in data67){
const err174 = {instancePath:instancePath+"/contradicted-fact/options",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
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
const err175 = {instancePath:instancePath+"/contradicted-fact/options",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid20 = _errs257 === errors;
valid46 = _valid20;
ifClause20 = "then";
}
else {
const _errs263 = errors;
if(!((((data65 === "off") || (data65 === "info")) || (data65 === "warning")) || (data65 === "error"))){
const err176 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["contradicted-fact"].else.enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid20 = _errs263 === errors;
valid46 = _valid20;
ifClause20 = "else";
}
if(!valid46){
const err177 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/if",keyword:"if",params:{failingKeyword: ifClause20}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data["dangling-reference"] !== undefined){
let data68 = data["dangling-reference"];
if((typeof data68 !== "string") && (!(data68 && typeof data68 == "object" && !Array.isArray(data68)))){
const err178 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/type",keyword:"type",params:{type: schema20.properties["dangling-reference"].type}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
const _errs266 = errors;
let valid48 = true;
const _errs267 = errors;
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err179 = {};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid21 = _errs267 === errors;
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid21){
const _errs269 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key43 in data68){
if(!((key43 === "severity") || (key43 === "options"))){
const err180 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data68.severity !== undefined){
let data69 = data68.severity;
if(!((((data69 === "off") || (data69 === "info")) || (data69 === "warning")) || (data69 === "error"))){
const err181 = {instancePath:instancePath+"/dangling-reference/severity",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["dangling-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data68.options !== undefined){
let data70 = data68.options;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key44 in data70){
const err182 = {instancePath:instancePath+"/dangling-reference/options",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/dangling-reference/options",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
var _valid21 = _errs269 === errors;
valid48 = _valid21;
ifClause21 = "then";
}
else {
const _errs275 = errors;
if(!((((data68 === "off") || (data68 === "info")) || (data68 === "warning")) || (data68 === "error"))){
const err184 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["dangling-reference"].else.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid21 = _errs275 === errors;
valid48 = _valid21;
ifClause21 = "else";
}
if(!valid48){
const err185 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/if",keyword:"if",params:{failingKeyword: ifClause21}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data["invalid-facts"] !== undefined){
let data71 = data["invalid-facts"];
if((typeof data71 !== "string") && (!(data71 && typeof data71 == "object" && !Array.isArray(data71)))){
const err186 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/type",keyword:"type",params:{type: schema20.properties["invalid-facts"].type}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const _errs278 = errors;
let valid50 = true;
const _errs279 = errors;
if(!(data71 && typeof data71 == "object" && !Array.isArray(data71))){
const err187 = {};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid22 = _errs279 === errors;
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid22){
const _errs281 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key45 in data71){
if(!((key45 === "severity") || (key45 === "options"))){
const err188 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data71.severity !== undefined){
let data72 = data71.severity;
if(!((((data72 === "off") || (data72 === "info")) || (data72 === "warning")) || (data72 === "error"))){
const err189 = {instancePath:instancePath+"/invalid-facts/severity",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-facts"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data71.options !== undefined){
let data73 = data71.options;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key46 in data73){
const err190 = {instancePath:instancePath+"/invalid-facts/options",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/invalid-facts/options",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
var _valid22 = _errs281 === errors;
valid50 = _valid22;
ifClause22 = "then";
}
else {
const _errs287 = errors;
if(!((((data71 === "off") || (data71 === "info")) || (data71 === "warning")) || (data71 === "error"))){
const err192 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-facts"].else.enum}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid22 = _errs287 === errors;
valid50 = _valid22;
ifClause22 = "else";
}
if(!valid50){
const err193 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/if",keyword:"if",params:{failingKeyword: ifClause22}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data["source-disagrees"] !== undefined){
let data74 = data["source-disagrees"];
if((typeof data74 !== "string") && (!(data74 && typeof data74 == "object" && !Array.isArray(data74)))){
const err194 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/type",keyword:"type",params:{type: schema20.properties["source-disagrees"].type}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const _errs290 = errors;
let valid52 = true;
const _errs291 = errors;
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err195 = {};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid23 = _errs291 === errors;
errors = _errs290;
if(vErrors !== null){
if(_errs290){
vErrors.length = _errs290;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid23){
const _errs293 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key47 in data74){
if(!((key47 === "severity") || (key47 === "options"))){
const err196 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data74.severity !== undefined){
let data75 = data74.severity;
if(!((((data75 === "off") || (data75 === "info")) || (data75 === "warning")) || (data75 === "error"))){
const err197 = {instancePath:instancePath+"/source-disagrees/severity",schemaPath:"#/$defs/rules/properties/source-disagrees/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["source-disagrees"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data74.options !== undefined){
let data76 = data74.options;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key48 in data76){
const err198 = {instancePath:instancePath+"/source-disagrees/options",schemaPath:"#/$defs/rules/properties/source-disagrees/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/source-disagrees/options",schemaPath:"#/$defs/rules/properties/source-disagrees/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
var _valid23 = _errs293 === errors;
valid52 = _valid23;
ifClause23 = "then";
}
else {
const _errs299 = errors;
if(!((((data74 === "off") || (data74 === "info")) || (data74 === "warning")) || (data74 === "error"))){
const err200 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["source-disagrees"].else.enum}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid23 = _errs299 === errors;
valid52 = _valid23;
ifClause23 = "else";
}
if(!valid52){
const err201 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/if",keyword:"if",params:{failingKeyword: ifClause23}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data["damaged-file"] !== undefined){
let data77 = data["damaged-file"];
if((typeof data77 !== "string") && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err202 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/type",keyword:"type",params:{type: schema20.properties["damaged-file"].type}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const _errs302 = errors;
let valid54 = true;
const _errs303 = errors;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid24 = _errs303 === errors;
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid24){
const _errs305 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key49 in data77){
if(!((key49 === "severity") || (key49 === "options"))){
const err204 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data77.severity !== undefined){
let data78 = data77.severity;
if(!((((data78 === "off") || (data78 === "info")) || (data78 === "warning")) || (data78 === "error"))){
const err205 = {instancePath:instancePath+"/damaged-file/severity",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["damaged-file"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data77.options !== undefined){
let data79 = data77.options;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key50 in data79){
const err206 = {instancePath:instancePath+"/damaged-file/options",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/damaged-file/options",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
var _valid24 = _errs305 === errors;
valid54 = _valid24;
ifClause24 = "then";
}
else {
const _errs311 = errors;
if(!((((data77 === "off") || (data77 === "info")) || (data77 === "warning")) || (data77 === "error"))){
const err208 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["damaged-file"].else.enum}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid24 = _errs311 === errors;
valid54 = _valid24;
ifClause24 = "else";
}
if(!valid54){
const err209 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/if",keyword:"if",params:{failingKeyword: ifClause24}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data["unread-text"] !== undefined){
let data80 = data["unread-text"];
if((typeof data80 !== "string") && (!(data80 && typeof data80 == "object" && !Array.isArray(data80)))){
const err210 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/type",keyword:"type",params:{type: schema20.properties["unread-text"].type}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const _errs314 = errors;
let valid56 = true;
const _errs315 = errors;
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid25 = _errs315 === errors;
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid25){
const _errs317 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key51 in data80){
if(!((key51 === "severity") || (key51 === "options"))){
const err212 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data80.severity !== undefined){
let data81 = data80.severity;
if(!((((data81 === "off") || (data81 === "info")) || (data81 === "warning")) || (data81 === "error"))){
const err213 = {instancePath:instancePath+"/unread-text/severity",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unread-text"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data80.options !== undefined){
let data82 = data80.options;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key52 in data82){
const err214 = {instancePath:instancePath+"/unread-text/options",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/unread-text/options",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid25 = _errs317 === errors;
valid56 = _valid25;
ifClause25 = "then";
}
else {
const _errs323 = errors;
if(!((((data80 === "off") || (data80 === "info")) || (data80 === "warning")) || (data80 === "error"))){
const err216 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unread-text"].else.enum}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid25 = _errs323 === errors;
valid56 = _valid25;
ifClause25 = "else";
}
if(!valid56){
const err217 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/if",keyword:"if",params:{failingKeyword: ifClause25}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data["unsupported-language"] !== undefined){
let data83 = data["unsupported-language"];
if((typeof data83 !== "string") && (!(data83 && typeof data83 == "object" && !Array.isArray(data83)))){
const err218 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/type",keyword:"type",params:{type: schema20.properties["unsupported-language"].type}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
const _errs326 = errors;
let valid58 = true;
const _errs327 = errors;
if(!(data83 && typeof data83 == "object" && !Array.isArray(data83))){
const err219 = {};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid26 = _errs327 === errors;
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid26){
const _errs329 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key53 in data83){
if(!((key53 === "severity") || (key53 === "options"))){
const err220 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data83.severity !== undefined){
let data84 = data83.severity;
if(!((((data84 === "off") || (data84 === "info")) || (data84 === "warning")) || (data84 === "error"))){
const err221 = {instancePath:instancePath+"/unsupported-language/severity",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unsupported-language"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data83.options !== undefined){
let data85 = data83.options;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key54 in data85){
const err222 = {instancePath:instancePath+"/unsupported-language/options",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/unsupported-language/options",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
var _valid26 = _errs329 === errors;
valid58 = _valid26;
ifClause26 = "then";
}
else {
const _errs335 = errors;
if(!((((data83 === "off") || (data83 === "info")) || (data83 === "warning")) || (data83 === "error"))){
const err224 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unsupported-language"].else.enum}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid26 = _errs335 === errors;
valid58 = _valid26;
ifClause26 = "else";
}
if(!valid58){
const err225 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/if",keyword:"if",params:{failingKeyword: ifClause26}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data["call-to-action"] !== undefined){
let data86 = data["call-to-action"];
if((typeof data86 !== "string") && (!(data86 && typeof data86 == "object" && !Array.isArray(data86)))){
const err226 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/type",keyword:"type",params:{type: schema20.properties["call-to-action"].type}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const _errs338 = errors;
let valid60 = true;
const _errs339 = errors;
if(!(data86 && typeof data86 == "object" && !Array.isArray(data86))){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid27 = _errs339 === errors;
errors = _errs338;
if(vErrors !== null){
if(_errs338){
vErrors.length = _errs338;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid27){
const _errs341 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key55 in data86){
if(!((key55 === "severity") || (key55 === "options"))){
const err228 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data86.severity !== undefined){
let data87 = data86.severity;
if(!((((data87 === "off") || (data87 === "info")) || (data87 === "warning")) || (data87 === "error"))){
const err229 = {instancePath:instancePath+"/call-to-action/severity",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data86.options !== undefined){
let data88 = data86.options;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key56 in data88){
const err230 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
var _valid27 = _errs341 === errors;
valid60 = _valid27;
ifClause27 = "then";
}
else {
const _errs347 = errors;
if(!((((data86 === "off") || (data86 === "info")) || (data86 === "warning")) || (data86 === "error"))){
const err232 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].else.enum}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid27 = _errs347 === errors;
valid60 = _valid27;
ifClause27 = "else";
}
if(!valid60){
const err233 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/if",keyword:"if",params:{failingKeyword: ifClause27}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data["cure-guarantee"] !== undefined){
let data89 = data["cure-guarantee"];
if((typeof data89 !== "string") && (!(data89 && typeof data89 == "object" && !Array.isArray(data89)))){
const err234 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/type",keyword:"type",params:{type: schema20.properties["cure-guarantee"].type}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const _errs350 = errors;
let valid62 = true;
const _errs351 = errors;
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err235 = {};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid28 = _errs351 === errors;
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid28){
const _errs353 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key57 in data89){
if(!((key57 === "severity") || (key57 === "options"))){
const err236 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data89.severity !== undefined){
let data90 = data89.severity;
if(!((((data90 === "off") || (data90 === "info")) || (data90 === "warning")) || (data90 === "error"))){
const err237 = {instancePath:instancePath+"/cure-guarantee/severity",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data89.options !== undefined){
let data91 = data89.options;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key58 in data91){
const err238 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
var _valid28 = _errs353 === errors;
valid62 = _valid28;
ifClause28 = "then";
}
else {
const _errs359 = errors;
if(!((((data89 === "off") || (data89 === "info")) || (data89 === "warning")) || (data89 === "error"))){
const err240 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].else.enum}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid28 = _errs359 === errors;
valid62 = _valid28;
ifClause28 = "else";
}
if(!valid62){
const err241 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/if",keyword:"if",params:{failingKeyword: ifClause28}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data["disease-claim"] !== undefined){
let data92 = data["disease-claim"];
if((typeof data92 !== "string") && (!(data92 && typeof data92 == "object" && !Array.isArray(data92)))){
const err242 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/type",keyword:"type",params:{type: schema20.properties["disease-claim"].type}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const _errs362 = errors;
let valid64 = true;
const _errs363 = errors;
if(!(data92 && typeof data92 == "object" && !Array.isArray(data92))){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid29 = _errs363 === errors;
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid29){
const _errs365 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key59 in data92){
if(!((key59 === "severity") || (key59 === "options"))){
const err244 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data92.severity !== undefined){
let data93 = data92.severity;
if(!((((data93 === "off") || (data93 === "info")) || (data93 === "warning")) || (data93 === "error"))){
const err245 = {instancePath:instancePath+"/disease-claim/severity",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data92.options !== undefined){
let data94 = data92.options;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key60 in data94){
const err246 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
var _valid29 = _errs365 === errors;
valid64 = _valid29;
ifClause29 = "then";
}
else {
const _errs371 = errors;
if(!((((data92 === "off") || (data92 === "info")) || (data92 === "warning")) || (data92 === "error"))){
const err248 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].else.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid29 = _errs371 === errors;
valid64 = _valid29;
ifClause29 = "else";
}
if(!valid64){
const err249 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/if",keyword:"if",params:{failingKeyword: ifClause29}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.endorsement !== undefined){
let data95 = data.endorsement;
if((typeof data95 !== "string") && (!(data95 && typeof data95 == "object" && !Array.isArray(data95)))){
const err250 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/type",keyword:"type",params:{type: schema20.properties.endorsement.type}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const _errs374 = errors;
let valid66 = true;
const _errs375 = errors;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err251 = {};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid30 = _errs375 === errors;
errors = _errs374;
if(vErrors !== null){
if(_errs374){
vErrors.length = _errs374;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid30){
const _errs377 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key61 in data95){
if(!((key61 === "severity") || (key61 === "options"))){
const err252 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data95.severity !== undefined){
let data96 = data95.severity;
if(!((((data96 === "off") || (data96 === "info")) || (data96 === "warning")) || (data96 === "error"))){
const err253 = {instancePath:instancePath+"/endorsement/severity",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data95.options !== undefined){
let data97 = data95.options;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key62 in data97){
const err254 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
var _valid30 = _errs377 === errors;
valid66 = _valid30;
ifClause30 = "then";
}
else {
const _errs383 = errors;
if(!((((data95 === "off") || (data95 === "info")) || (data95 === "warning")) || (data95 === "error"))){
const err256 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.else.enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var _valid30 = _errs383 === errors;
valid66 = _valid30;
ifClause30 = "else";
}
if(!valid66){
const err257 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/if",keyword:"if",params:{failingKeyword: ifClause30}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data["missing-disclaimer"] !== undefined){
let data98 = data["missing-disclaimer"];
if((typeof data98 !== "string") && (!(data98 && typeof data98 == "object" && !Array.isArray(data98)))){
const err258 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/type",keyword:"type",params:{type: schema20.properties["missing-disclaimer"].type}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const _errs386 = errors;
let valid68 = true;
const _errs387 = errors;
if(!(data98 && typeof data98 == "object" && !Array.isArray(data98))){
const err259 = {};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid31 = _errs387 === errors;
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid31){
const _errs389 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key63 in data98){
if(!((key63 === "severity") || (key63 === "options"))){
const err260 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data98.severity !== undefined){
let data99 = data98.severity;
if(!((((data99 === "off") || (data99 === "info")) || (data99 === "warning")) || (data99 === "error"))){
const err261 = {instancePath:instancePath+"/missing-disclaimer/severity",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data98.options !== undefined){
let data100 = data98.options;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key64 in data100){
const err262 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
var _valid31 = _errs389 === errors;
valid68 = _valid31;
ifClause31 = "then";
}
else {
const _errs395 = errors;
if(!((((data98 === "off") || (data98 === "info")) || (data98 === "warning")) || (data98 === "error"))){
const err264 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].else.enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid31 = _errs395 === errors;
valid68 = _valid31;
ifClause31 = "else";
}
if(!valid68){
const err265 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/if",keyword:"if",params:{failingKeyword: ifClause31}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data["product-claim"] !== undefined){
let data101 = data["product-claim"];
if((typeof data101 !== "string") && (!(data101 && typeof data101 == "object" && !Array.isArray(data101)))){
const err266 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/type",keyword:"type",params:{type: schema20.properties["product-claim"].type}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
const _errs398 = errors;
let valid70 = true;
const _errs399 = errors;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err267 = {};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid32 = _errs399 === errors;
errors = _errs398;
if(vErrors !== null){
if(_errs398){
vErrors.length = _errs398;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid32){
const _errs401 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key65 in data101){
if(!((key65 === "severity") || (key65 === "options"))){
const err268 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data101.severity !== undefined){
let data102 = data101.severity;
if(!((((data102 === "off") || (data102 === "info")) || (data102 === "warning")) || (data102 === "error"))){
const err269 = {instancePath:instancePath+"/product-claim/severity",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data101.options !== undefined){
let data103 = data101.options;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key66 in data103){
if(!(key66 === "designs")){
const err270 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data103.designs !== undefined){
let data104 = data103.designs;
if(Array.isArray(data104)){
const len0 = data104.length;
for(let i0=0; i0<len0; i0++){
let data105 = data104[i0];
if(typeof data105 !== "string"){
const err271 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!(((((data105 === "systematic-review") || (data105 === "rct")) || (data105 === "nonrandomised")) || (data105 === "cohort")) || (data105 === "registry"))){
const err272 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.options.properties.designs.items.enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/product-claim/options/designs",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
var _valid32 = _errs401 === errors;
valid70 = _valid32;
ifClause32 = "then";
}
else {
const _errs411 = errors;
if(!((((data101 === "off") || (data101 === "info")) || (data101 === "warning")) || (data101 === "error"))){
const err275 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].else.enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var _valid32 = _errs411 === errors;
valid70 = _valid32;
ifClause32 = "else";
}
if(!valid70){
const err276 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/if",keyword:"if",params:{failingKeyword: ifClause32}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data.pseudoscience !== undefined){
let data106 = data.pseudoscience;
if((typeof data106 !== "string") && (!(data106 && typeof data106 == "object" && !Array.isArray(data106)))){
const err277 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/type",keyword:"type",params:{type: schema20.properties.pseudoscience.type}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
const _errs414 = errors;
let valid75 = true;
const _errs415 = errors;
if(!(data106 && typeof data106 == "object" && !Array.isArray(data106))){
const err278 = {};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid33 = _errs415 === errors;
errors = _errs414;
if(vErrors !== null){
if(_errs414){
vErrors.length = _errs414;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid33){
const _errs417 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key67 in data106){
if(!((key67 === "severity") || (key67 === "options"))){
const err279 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data106.severity !== undefined){
let data107 = data106.severity;
if(!((((data107 === "off") || (data107 === "info")) || (data107 === "warning")) || (data107 === "error"))){
const err280 = {instancePath:instancePath+"/pseudoscience/severity",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data106.options !== undefined){
let data108 = data106.options;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key68 in data108){
const err281 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
var _valid33 = _errs417 === errors;
valid75 = _valid33;
ifClause33 = "then";
}
else {
const _errs423 = errors;
if(!((((data106 === "off") || (data106 === "info")) || (data106 === "warning")) || (data106 === "error"))){
const err283 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.else.enum}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid33 = _errs423 === errors;
valid75 = _valid33;
ifClause33 = "else";
}
if(!valid75){
const err284 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/if",keyword:"if",params:{failingKeyword: ifClause33}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data.superlative !== undefined){
let data109 = data.superlative;
if((typeof data109 !== "string") && (!(data109 && typeof data109 == "object" && !Array.isArray(data109)))){
const err285 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/type",keyword:"type",params:{type: schema20.properties.superlative.type}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
const _errs426 = errors;
let valid77 = true;
const _errs427 = errors;
if(!(data109 && typeof data109 == "object" && !Array.isArray(data109))){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid34 = _errs427 === errors;
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid34){
const _errs429 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key69 in data109){
if(!((key69 === "severity") || (key69 === "options"))){
const err287 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data109.severity !== undefined){
let data110 = data109.severity;
if(!((((data110 === "off") || (data110 === "info")) || (data110 === "warning")) || (data110 === "error"))){
const err288 = {instancePath:instancePath+"/superlative/severity",schemaPath:"#/$defs/rules/properties/superlative/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data109.options !== undefined){
let data111 = data109.options;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key70 in data111){
const err289 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
var _valid34 = _errs429 === errors;
valid77 = _valid34;
ifClause34 = "then";
}
else {
const _errs435 = errors;
if(!((((data109 === "off") || (data109 === "info")) || (data109 === "warning")) || (data109 === "error"))){
const err291 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.else.enum}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid34 = _errs435 === errors;
valid77 = _valid34;
ifClause34 = "else";
}
if(!valid77){
const err292 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/if",keyword:"if",params:{failingKeyword: ifClause34}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data["supplement-claim"] !== undefined){
let data112 = data["supplement-claim"];
if((typeof data112 !== "string") && (!(data112 && typeof data112 == "object" && !Array.isArray(data112)))){
const err293 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/type",keyword:"type",params:{type: schema20.properties["supplement-claim"].type}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
const _errs438 = errors;
let valid79 = true;
const _errs439 = errors;
if(!(data112 && typeof data112 == "object" && !Array.isArray(data112))){
const err294 = {};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid35 = _errs439 === errors;
errors = _errs438;
if(vErrors !== null){
if(_errs438){
vErrors.length = _errs438;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid35){
const _errs441 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key71 in data112){
if(!((key71 === "severity") || (key71 === "options"))){
const err295 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data112.severity !== undefined){
let data113 = data112.severity;
if(!((((data113 === "off") || (data113 === "info")) || (data113 === "warning")) || (data113 === "error"))){
const err296 = {instancePath:instancePath+"/supplement-claim/severity",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data112.options !== undefined){
let data114 = data112.options;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key72 in data114){
if(!(key72 === "designs")){
const err297 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data114.designs !== undefined){
let data115 = data114.designs;
if(Array.isArray(data115)){
const len1 = data115.length;
for(let i1=0; i1<len1; i1++){
let data116 = data115[i1];
if(typeof data116 !== "string"){
const err298 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!(((((data116 === "systematic-review") || (data116 === "rct")) || (data116 === "nonrandomised")) || (data116 === "cohort")) || (data116 === "registry"))){
const err299 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.options.properties.designs.items.enum}};
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
else {
const err300 = {instancePath:instancePath+"/supplement-claim/options/designs",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
var _valid35 = _errs441 === errors;
valid79 = _valid35;
ifClause35 = "then";
}
else {
const _errs451 = errors;
if(!((((data112 === "off") || (data112 === "info")) || (data112 === "warning")) || (data112 === "error"))){
const err302 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].else.enum}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid35 = _errs451 === errors;
valid79 = _valid35;
ifClause35 = "else";
}
if(!valid79){
const err303 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/if",keyword:"if",params:{failingKeyword: ifClause35}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data.testimonial !== undefined){
let data117 = data.testimonial;
if((typeof data117 !== "string") && (!(data117 && typeof data117 == "object" && !Array.isArray(data117)))){
const err304 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/type",keyword:"type",params:{type: schema20.properties.testimonial.type}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
const _errs454 = errors;
let valid84 = true;
const _errs455 = errors;
if(!(data117 && typeof data117 == "object" && !Array.isArray(data117))){
const err305 = {};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid36 = _errs455 === errors;
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid36){
const _errs457 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key73 in data117){
if(!((key73 === "severity") || (key73 === "options"))){
const err306 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data117.severity !== undefined){
let data118 = data117.severity;
if(!((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "error"))){
const err307 = {instancePath:instancePath+"/testimonial/severity",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data117.options !== undefined){
let data119 = data117.options;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key74 in data119){
const err308 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
var _valid36 = _errs457 === errors;
valid84 = _valid36;
ifClause36 = "then";
}
else {
const _errs463 = errors;
if(!((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "error"))){
const err310 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.else.enum}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid36 = _errs463 === errors;
valid84 = _valid36;
ifClause36 = "else";
}
if(!valid84){
const err311 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/if",keyword:"if",params:{failingKeyword: ifClause36}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data["undisclosed-advert"] !== undefined){
let data120 = data["undisclosed-advert"];
if((typeof data120 !== "string") && (!(data120 && typeof data120 == "object" && !Array.isArray(data120)))){
const err312 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/type",keyword:"type",params:{type: schema20.properties["undisclosed-advert"].type}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
const _errs466 = errors;
let valid86 = true;
const _errs467 = errors;
if(!(data120 && typeof data120 == "object" && !Array.isArray(data120))){
const err313 = {};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid37 = _errs467 === errors;
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid37){
const _errs469 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key75 in data120){
if(!((key75 === "severity") || (key75 === "options"))){
const err314 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data120.severity !== undefined){
let data121 = data120.severity;
if(!((((data121 === "off") || (data121 === "info")) || (data121 === "warning")) || (data121 === "error"))){
const err315 = {instancePath:instancePath+"/undisclosed-advert/severity",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data120.options !== undefined){
let data122 = data120.options;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key76 in data122){
const err316 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
var _valid37 = _errs469 === errors;
valid86 = _valid37;
ifClause37 = "then";
}
else {
const _errs475 = errors;
if(!((((data120 === "off") || (data120 === "info")) || (data120 === "warning")) || (data120 === "error"))){
const err318 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].else.enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid37 = _errs475 === errors;
valid86 = _valid37;
ifClause37 = "else";
}
if(!valid86){
const err319 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/if",keyword:"if",params:{failingKeyword: ifClause37}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data["advertised-prescription-medicine"] !== undefined){
let data123 = data["advertised-prescription-medicine"];
if((typeof data123 !== "string") && (!(data123 && typeof data123 == "object" && !Array.isArray(data123)))){
const err320 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/type",keyword:"type",params:{type: schema20.properties["advertised-prescription-medicine"].type}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
const _errs478 = errors;
let valid88 = true;
const _errs479 = errors;
if(!(data123 && typeof data123 == "object" && !Array.isArray(data123))){
const err321 = {};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid38 = _errs479 === errors;
errors = _errs478;
if(vErrors !== null){
if(_errs478){
vErrors.length = _errs478;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid38){
const _errs481 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key77 in data123){
if(!((key77 === "severity") || (key77 === "options"))){
const err322 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data123.severity !== undefined){
let data124 = data123.severity;
if(!((((data124 === "off") || (data124 === "info")) || (data124 === "warning")) || (data124 === "error"))){
const err323 = {instancePath:instancePath+"/advertised-prescription-medicine/severity",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["advertised-prescription-medicine"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data123.options !== undefined){
let data125 = data123.options;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key78 in data125){
const err324 = {instancePath:instancePath+"/advertised-prescription-medicine/options",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/advertised-prescription-medicine/options",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid38 = _errs481 === errors;
valid88 = _valid38;
ifClause38 = "then";
}
else {
const _errs487 = errors;
if(!((((data123 === "off") || (data123 === "info")) || (data123 === "warning")) || (data123 === "error"))){
const err326 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["advertised-prescription-medicine"].else.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid38 = _errs487 === errors;
valid88 = _valid38;
ifClause38 = "else";
}
if(!valid88){
const err327 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/if",keyword:"if",params:{failingKeyword: ifClause38}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data["doctor-endorsed-food"] !== undefined){
let data126 = data["doctor-endorsed-food"];
if((typeof data126 !== "string") && (!(data126 && typeof data126 == "object" && !Array.isArray(data126)))){
const err328 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/type",keyword:"type",params:{type: schema20.properties["doctor-endorsed-food"].type}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
const _errs490 = errors;
let valid90 = true;
const _errs491 = errors;
if(!(data126 && typeof data126 == "object" && !Array.isArray(data126))){
const err329 = {};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid39 = _errs491 === errors;
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
let ifClause39;
if(_valid39){
const _errs493 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key79 in data126){
if(!((key79 === "severity") || (key79 === "options"))){
const err330 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data126.severity !== undefined){
let data127 = data126.severity;
if(!((((data127 === "off") || (data127 === "info")) || (data127 === "warning")) || (data127 === "error"))){
const err331 = {instancePath:instancePath+"/doctor-endorsed-food/severity",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["doctor-endorsed-food"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data126.options !== undefined){
let data128 = data126.options;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key80 in data128){
const err332 = {instancePath:instancePath+"/doctor-endorsed-food/options",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/doctor-endorsed-food/options",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
var _valid39 = _errs493 === errors;
valid90 = _valid39;
ifClause39 = "then";
}
else {
const _errs499 = errors;
if(!((((data126 === "off") || (data126 === "info")) || (data126 === "warning")) || (data126 === "error"))){
const err334 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["doctor-endorsed-food"].else.enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid39 = _errs499 === errors;
valid90 = _valid39;
ifClause39 = "else";
}
if(!valid90){
const err335 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/if",keyword:"if",params:{failingKeyword: ifClause39}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data["unauthorised-health-claim"] !== undefined){
let data129 = data["unauthorised-health-claim"];
if((typeof data129 !== "string") && (!(data129 && typeof data129 == "object" && !Array.isArray(data129)))){
const err336 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/type",keyword:"type",params:{type: schema20.properties["unauthorised-health-claim"].type}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
const _errs502 = errors;
let valid92 = true;
const _errs503 = errors;
if(!(data129 && typeof data129 == "object" && !Array.isArray(data129))){
const err337 = {};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid40 = _errs503 === errors;
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
}
else {
vErrors = null;
}
}
let ifClause40;
if(_valid40){
const _errs505 = errors;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key81 in data129){
if(!((key81 === "severity") || (key81 === "options"))){
const err338 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data129.severity !== undefined){
let data130 = data129.severity;
if(!((((data130 === "off") || (data130 === "info")) || (data130 === "warning")) || (data130 === "error"))){
const err339 = {instancePath:instancePath+"/unauthorised-health-claim/severity",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unauthorised-health-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data129.options !== undefined){
let data131 = data129.options;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key82 in data131){
const err340 = {instancePath:instancePath+"/unauthorised-health-claim/options",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/unauthorised-health-claim/options",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
var _valid40 = _errs505 === errors;
valid92 = _valid40;
ifClause40 = "then";
}
else {
const _errs511 = errors;
if(!((((data129 === "off") || (data129 === "info")) || (data129 === "warning")) || (data129 === "error"))){
const err342 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unauthorised-health-claim"].else.enum}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid40 = _errs511 === errors;
valid92 = _valid40;
ifClause40 = "else";
}
if(!valid92){
const err343 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/if",keyword:"if",params:{failingKeyword: ifClause40}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data["untold-off-label-use"] !== undefined){
let data132 = data["untold-off-label-use"];
if((typeof data132 !== "string") && (!(data132 && typeof data132 == "object" && !Array.isArray(data132)))){
const err344 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/type",keyword:"type",params:{type: schema20.properties["untold-off-label-use"].type}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
const _errs514 = errors;
let valid94 = true;
const _errs515 = errors;
if(!(data132 && typeof data132 == "object" && !Array.isArray(data132))){
const err345 = {};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var _valid41 = _errs515 === errors;
errors = _errs514;
if(vErrors !== null){
if(_errs514){
vErrors.length = _errs514;
}
else {
vErrors = null;
}
}
let ifClause41;
if(_valid41){
const _errs517 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key83 in data132){
if(!((key83 === "severity") || (key83 === "options"))){
const err346 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data132.severity !== undefined){
let data133 = data132.severity;
if(!((((data133 === "off") || (data133 === "info")) || (data133 === "warning")) || (data133 === "error"))){
const err347 = {instancePath:instancePath+"/untold-off-label-use/severity",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["untold-off-label-use"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data132.options !== undefined){
let data134 = data132.options;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key84 in data134){
const err348 = {instancePath:instancePath+"/untold-off-label-use/options",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/untold-off-label-use/options",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
var _valid41 = _errs517 === errors;
valid94 = _valid41;
ifClause41 = "then";
}
else {
const _errs523 = errors;
if(!((((data132 === "off") || (data132 === "info")) || (data132 === "warning")) || (data132 === "error"))){
const err350 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["untold-off-label-use"].else.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid41 = _errs523 === errors;
valid94 = _valid41;
ifClause41 = "else";
}
if(!valid94){
const err351 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/if",keyword:"if",params:{failingKeyword: ifClause41}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data["weight-loss-rate"] !== undefined){
let data135 = data["weight-loss-rate"];
if((typeof data135 !== "string") && (!(data135 && typeof data135 == "object" && !Array.isArray(data135)))){
const err352 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/type",keyword:"type",params:{type: schema20.properties["weight-loss-rate"].type}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
const _errs526 = errors;
let valid96 = true;
const _errs527 = errors;
if(!(data135 && typeof data135 == "object" && !Array.isArray(data135))){
const err353 = {};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid42 = _errs527 === errors;
errors = _errs526;
if(vErrors !== null){
if(_errs526){
vErrors.length = _errs526;
}
else {
vErrors = null;
}
}
let ifClause42;
if(_valid42){
const _errs529 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key85 in data135){
if(!((key85 === "severity") || (key85 === "options"))){
const err354 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data135.severity !== undefined){
let data136 = data135.severity;
if(!((((data136 === "off") || (data136 === "info")) || (data136 === "warning")) || (data136 === "error"))){
const err355 = {instancePath:instancePath+"/weight-loss-rate/severity",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["weight-loss-rate"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data135.options !== undefined){
let data137 = data135.options;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key86 in data137){
const err356 = {instancePath:instancePath+"/weight-loss-rate/options",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/weight-loss-rate/options",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
var _valid42 = _errs529 === errors;
valid96 = _valid42;
ifClause42 = "then";
}
else {
const _errs535 = errors;
if(!((((data135 === "off") || (data135 === "info")) || (data135 === "warning")) || (data135 === "error"))){
const err358 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["weight-loss-rate"].else.enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid42 = _errs535 === errors;
valid96 = _valid42;
ifClause42 = "else";
}
if(!valid96){
const err359 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/if",keyword:"if",params:{failingKeyword: ifClause42}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data["leaked-note"] !== undefined){
let data138 = data["leaked-note"];
if((typeof data138 !== "string") && (!(data138 && typeof data138 == "object" && !Array.isArray(data138)))){
const err360 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/type",keyword:"type",params:{type: schema20.properties["leaked-note"].type}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
const _errs538 = errors;
let valid98 = true;
const _errs539 = errors;
if(!(data138 && typeof data138 == "object" && !Array.isArray(data138))){
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid43 = _errs539 === errors;
errors = _errs538;
if(vErrors !== null){
if(_errs538){
vErrors.length = _errs538;
}
else {
vErrors = null;
}
}
let ifClause43;
if(_valid43){
const _errs541 = errors;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key87 in data138){
if(!((key87 === "severity") || (key87 === "options"))){
const err362 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data138.severity !== undefined){
let data139 = data138.severity;
if(!((((data139 === "off") || (data139 === "info")) || (data139 === "warning")) || (data139 === "error"))){
const err363 = {instancePath:instancePath+"/leaked-note/severity",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data138.options !== undefined){
let data140 = data138.options;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key88 in data140){
const err364 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
var _valid43 = _errs541 === errors;
valid98 = _valid43;
ifClause43 = "then";
}
else {
const _errs547 = errors;
if(!((((data138 === "off") || (data138 === "info")) || (data138 === "warning")) || (data138 === "error"))){
const err366 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].else.enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid43 = _errs547 === errors;
valid98 = _valid43;
ifClause43 = "else";
}
if(!valid98){
const err367 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/if",keyword:"if",params:{failingKeyword: ifClause43}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data["missing-list"] !== undefined){
let data141 = data["missing-list"];
if((typeof data141 !== "string") && (!(data141 && typeof data141 == "object" && !Array.isArray(data141)))){
const err368 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/type",keyword:"type",params:{type: schema20.properties["missing-list"].type}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
const _errs550 = errors;
let valid100 = true;
const _errs551 = errors;
if(!(data141 && typeof data141 == "object" && !Array.isArray(data141))){
const err369 = {};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid44 = _errs551 === errors;
errors = _errs550;
if(vErrors !== null){
if(_errs550){
vErrors.length = _errs550;
}
else {
vErrors = null;
}
}
let ifClause44;
if(_valid44){
const _errs553 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key89 in data141){
if(!((key89 === "severity") || (key89 === "options"))){
const err370 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data141.severity !== undefined){
let data142 = data141.severity;
if(!((((data142 === "off") || (data142 === "info")) || (data142 === "warning")) || (data142 === "error"))){
const err371 = {instancePath:instancePath+"/missing-list/severity",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data141.options !== undefined){
let data143 = data141.options;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key90 in data143){
const err372 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
var _valid44 = _errs553 === errors;
valid100 = _valid44;
ifClause44 = "then";
}
else {
const _errs559 = errors;
if(!((((data141 === "off") || (data141 === "info")) || (data141 === "warning")) || (data141 === "error"))){
const err374 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].else.enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid44 = _errs559 === errors;
valid100 = _valid44;
ifClause44 = "else";
}
if(!valid100){
const err375 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/if",keyword:"if",params:{failingKeyword: ifClause44}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data["missing-review"] !== undefined){
let data144 = data["missing-review"];
if((typeof data144 !== "string") && (!(data144 && typeof data144 == "object" && !Array.isArray(data144)))){
const err376 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/type",keyword:"type",params:{type: schema20.properties["missing-review"].type}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const _errs562 = errors;
let valid102 = true;
const _errs563 = errors;
if(!(data144 && typeof data144 == "object" && !Array.isArray(data144))){
const err377 = {};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var _valid45 = _errs563 === errors;
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
let ifClause45;
if(_valid45){
const _errs565 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key91 in data144){
if(!((key91 === "severity") || (key91 === "options"))){
const err378 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data144.severity !== undefined){
let data145 = data144.severity;
if(!((((data145 === "off") || (data145 === "info")) || (data145 === "warning")) || (data145 === "error"))){
const err379 = {instancePath:instancePath+"/missing-review/severity",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data144.options !== undefined){
let data146 = data144.options;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key92 in data146){
if(!(key92 === "require")){
const err380 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data146.require !== undefined){
let data147 = data146.require;
if(Array.isArray(data147)){
const len2 = data147.length;
for(let i2=0; i2<len2; i2++){
let data148 = data147[i2];
if(typeof data148 !== "string"){
const err381 = {instancePath:instancePath+"/missing-review/options/require/" + i2,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!(((data148 === "author") || (data148 === "reviewer")) || (data148 === "date"))){
const err382 = {instancePath:instancePath+"/missing-review/options/require/" + i2,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.options.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/missing-review/options/require",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
var _valid45 = _errs565 === errors;
valid102 = _valid45;
ifClause45 = "then";
}
else {
const _errs575 = errors;
if(!((((data144 === "off") || (data144 === "info")) || (data144 === "warning")) || (data144 === "error"))){
const err385 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].else.enum}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid45 = _errs575 === errors;
valid102 = _valid45;
ifClause45 = "else";
}
if(!valid102){
const err386 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/if",keyword:"if",params:{failingKeyword: ifClause45}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data["stale-review"] !== undefined){
let data149 = data["stale-review"];
if((typeof data149 !== "string") && (!(data149 && typeof data149 == "object" && !Array.isArray(data149)))){
const err387 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/type",keyword:"type",params:{type: schema20.properties["stale-review"].type}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
const _errs578 = errors;
let valid107 = true;
const _errs579 = errors;
if(!(data149 && typeof data149 == "object" && !Array.isArray(data149))){
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid46 = _errs579 === errors;
errors = _errs578;
if(vErrors !== null){
if(_errs578){
vErrors.length = _errs578;
}
else {
vErrors = null;
}
}
let ifClause46;
if(_valid46){
const _errs581 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key93 in data149){
if(!((key93 === "severity") || (key93 === "options"))){
const err389 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data149.severity !== undefined){
let data150 = data149.severity;
if(!((((data150 === "off") || (data150 === "info")) || (data150 === "warning")) || (data150 === "error"))){
const err390 = {instancePath:instancePath+"/stale-review/severity",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data149.options !== undefined){
let data151 = data149.options;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key94 in data151){
if(!(key94 === "years")){
const err391 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data151.years !== undefined){
let data152 = data151.years;
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 0 || isNaN(data152)){
const err392 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
var _valid46 = _errs581 === errors;
valid107 = _valid46;
ifClause46 = "then";
}
else {
const _errs589 = errors;
if(!((((data149 === "off") || (data149 === "info")) || (data149 === "warning")) || (data149 === "error"))){
const err395 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].else.enum}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
var _valid46 = _errs589 === errors;
valid107 = _valid46;
ifClause46 = "else";
}
if(!valid107){
const err396 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/if",keyword:"if",params:{failingKeyword: ifClause46}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data["unnamed-reviewer"] !== undefined){
let data153 = data["unnamed-reviewer"];
if((typeof data153 !== "string") && (!(data153 && typeof data153 == "object" && !Array.isArray(data153)))){
const err397 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/type",keyword:"type",params:{type: schema20.properties["unnamed-reviewer"].type}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
const _errs592 = errors;
let valid110 = true;
const _errs593 = errors;
if(!(data153 && typeof data153 == "object" && !Array.isArray(data153))){
const err398 = {};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid47 = _errs593 === errors;
errors = _errs592;
if(vErrors !== null){
if(_errs592){
vErrors.length = _errs592;
}
else {
vErrors = null;
}
}
let ifClause47;
if(_valid47){
const _errs595 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key95 in data153){
if(!((key95 === "severity") || (key95 === "options"))){
const err399 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data153.severity !== undefined){
let data154 = data153.severity;
if(!((((data154 === "off") || (data154 === "info")) || (data154 === "warning")) || (data154 === "error"))){
const err400 = {instancePath:instancePath+"/unnamed-reviewer/severity",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data153.options !== undefined){
let data155 = data153.options;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key96 in data155){
const err401 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
var _valid47 = _errs595 === errors;
valid110 = _valid47;
ifClause47 = "then";
}
else {
const _errs601 = errors;
if(!((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "error"))){
const err403 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].else.enum}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
var _valid47 = _errs601 === errors;
valid110 = _valid47;
ifClause47 = "else";
}
if(!valid110){
const err404 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/if",keyword:"if",params:{failingKeyword: ifClause47}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data["invalid-waiver"] !== undefined){
let data156 = data["invalid-waiver"];
if((typeof data156 !== "string") && (!(data156 && typeof data156 == "object" && !Array.isArray(data156)))){
const err405 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/type",keyword:"type",params:{type: schema20.properties["invalid-waiver"].type}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
const _errs604 = errors;
let valid112 = true;
const _errs605 = errors;
if(!(data156 && typeof data156 == "object" && !Array.isArray(data156))){
const err406 = {};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid48 = _errs605 === errors;
errors = _errs604;
if(vErrors !== null){
if(_errs604){
vErrors.length = _errs604;
}
else {
vErrors = null;
}
}
let ifClause48;
if(_valid48){
const _errs607 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key97 in data156){
if(!((key97 === "severity") || (key97 === "options"))){
const err407 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data156.severity !== undefined){
let data157 = data156.severity;
if(!((((data157 === "off") || (data157 === "info")) || (data157 === "warning")) || (data157 === "error"))){
const err408 = {instancePath:instancePath+"/invalid-waiver/severity",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-waiver"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data156.options !== undefined){
let data158 = data156.options;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key98 in data158){
const err409 = {instancePath:instancePath+"/invalid-waiver/options",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/invalid-waiver/options",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
var _valid48 = _errs607 === errors;
valid112 = _valid48;
ifClause48 = "then";
}
else {
const _errs613 = errors;
if(!((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "error"))){
const err411 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-waiver"].else.enum}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid48 = _errs613 === errors;
valid112 = _valid48;
ifClause48 = "else";
}
if(!valid112){
const err412 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/if",keyword:"if",params:{failingKeyword: ifClause48}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data["unused-waiver"] !== undefined){
let data159 = data["unused-waiver"];
if((typeof data159 !== "string") && (!(data159 && typeof data159 == "object" && !Array.isArray(data159)))){
const err413 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/type",keyword:"type",params:{type: schema20.properties["unused-waiver"].type}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
const _errs616 = errors;
let valid114 = true;
const _errs617 = errors;
if(!(data159 && typeof data159 == "object" && !Array.isArray(data159))){
const err414 = {};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid49 = _errs617 === errors;
errors = _errs616;
if(vErrors !== null){
if(_errs616){
vErrors.length = _errs616;
}
else {
vErrors = null;
}
}
let ifClause49;
if(_valid49){
const _errs619 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key99 in data159){
if(!((key99 === "severity") || (key99 === "options"))){
const err415 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data159.severity !== undefined){
let data160 = data159.severity;
if(!((((data160 === "off") || (data160 === "info")) || (data160 === "warning")) || (data160 === "error"))){
const err416 = {instancePath:instancePath+"/unused-waiver/severity",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-waiver"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data159.options !== undefined){
let data161 = data159.options;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key100 in data161){
const err417 = {instancePath:instancePath+"/unused-waiver/options",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/unused-waiver/options",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
var _valid49 = _errs619 === errors;
valid114 = _valid49;
ifClause49 = "then";
}
else {
const _errs625 = errors;
if(!((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "error"))){
const err419 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-waiver"].else.enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid49 = _errs625 === errors;
valid114 = _valid49;
ifClause49 = "else";
}
if(!valid114){
const err420 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/if",keyword:"if",params:{failingKeyword: ifClause49}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data["confusable-term"] !== undefined){
let data162 = data["confusable-term"];
if((typeof data162 !== "string") && (!(data162 && typeof data162 == "object" && !Array.isArray(data162)))){
const err421 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/type",keyword:"type",params:{type: schema20.properties["confusable-term"].type}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
const _errs628 = errors;
let valid116 = true;
const _errs629 = errors;
if(!(data162 && typeof data162 == "object" && !Array.isArray(data162))){
const err422 = {};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid50 = _errs629 === errors;
errors = _errs628;
if(vErrors !== null){
if(_errs628){
vErrors.length = _errs628;
}
else {
vErrors = null;
}
}
let ifClause50;
if(_valid50){
const _errs631 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key101 in data162){
if(!((key101 === "severity") || (key101 === "options"))){
const err423 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data162.severity !== undefined){
let data163 = data162.severity;
if(!((((data163 === "off") || (data163 === "info")) || (data163 === "warning")) || (data163 === "error"))){
const err424 = {instancePath:instancePath+"/confusable-term/severity",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data162.options !== undefined){
let data164 = data162.options;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key102 in data164){
const err425 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
var _valid50 = _errs631 === errors;
valid116 = _valid50;
ifClause50 = "then";
}
else {
const _errs637 = errors;
if(!((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "error"))){
const err427 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].else.enum}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid50 = _errs637 === errors;
valid116 = _valid50;
ifClause50 = "else";
}
if(!valid116){
const err428 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/if",keyword:"if",params:{failingKeyword: ifClause50}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath,schemaPath:"#/$defs/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
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

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"relative-risk-alone":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"misquoted-passage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmatched-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unplaced-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"source-disagrees":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}}
export const validate: Validate = validate52
