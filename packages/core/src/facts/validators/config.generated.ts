// @ts-nocheck
// Made by `pnpm generate` from schemas/config.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"lock":{"type":"string"},"retractions":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"relative-risk-alone":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unfair-balance":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"lost-support":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"misquoted-passage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmatched-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unplaced-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"omitted-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"source-disagrees":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"aged-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"number","minimum":0,"default":15},"percentage":{"type":"number","minimum":0,"default":10},"risk":{"type":"number","minimum":0,"default":10},"promotional":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"corrected-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"denied-source":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"},"default":[]},"warn":{"type":"array","items":{"type":"string"},"default":[]},"deny":{"type":"array","items":{"type":"string"},"default":[]},"others":{"type":"string","enum":["allow","warn","deny"],"default":"allow"}}}}},"else":{"enum":["off","info","warning","error"]}},"duplicate-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"incomplete-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"mismatched-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"off-topic-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"preprint-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"retracted-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"stale-retractions":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"number","minimum":1,"default":60}}}}},"else":{"enum":["off","info","warning","error"]}},"weak-design":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"percentage":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"risk":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro"]},"promotional":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","case-series","survey","expert-opinion","vendor"]}}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"relative-risk-alone":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unfair-balance":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"lost-support":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"misquoted-passage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmatched-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unplaced-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"omitted-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"source-disagrees":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"aged-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"number","minimum":0,"default":15},"percentage":{"type":"number","minimum":0,"default":10},"risk":{"type":"number","minimum":0,"default":10},"promotional":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"corrected-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"denied-source":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"},"default":[]},"warn":{"type":"array","items":{"type":"string"},"default":[]},"deny":{"type":"array","items":{"type":"string"},"default":[]},"others":{"type":"string","enum":["allow","warn","deny"],"default":"allow"}}}}},"else":{"enum":["off","info","warning","error"]}},"duplicate-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"incomplete-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"mismatched-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"off-topic-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"preprint-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"retracted-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"stale-retractions":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"number","minimum":1,"default":60}}}}},"else":{"enum":["off","info","warning","error"]}},"weak-design":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"percentage":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"risk":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro"]},"promotional":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","case-series","survey","expert-opinion","vendor"]}}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false};

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
if(data["unfair-balance"] !== undefined){
let data46 = data["unfair-balance"];
if((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
const err120 = {instancePath:instancePath+"/unfair-balance",schemaPath:"#/$defs/rules/properties/unfair-balance/type",keyword:"type",params:{type: schema20.properties["unfair-balance"].type}};
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
const err122 = {instancePath:instancePath+"/unfair-balance",schemaPath:"#/$defs/rules/properties/unfair-balance/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
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
const err123 = {instancePath:instancePath+"/unfair-balance/severity",schemaPath:"#/$defs/rules/properties/unfair-balance/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unfair-balance"].then.properties.severity.enum}};
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
const err124 = {instancePath:instancePath+"/unfair-balance/options",schemaPath:"#/$defs/rules/properties/unfair-balance/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
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
const err125 = {instancePath:instancePath+"/unfair-balance/options",schemaPath:"#/$defs/rules/properties/unfair-balance/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err126 = {instancePath:instancePath+"/unfair-balance",schemaPath:"#/$defs/rules/properties/unfair-balance/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unfair-balance"].else.enum}};
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
const err127 = {instancePath:instancePath+"/unfair-balance",schemaPath:"#/$defs/rules/properties/unfair-balance/if",keyword:"if",params:{failingKeyword: ifClause14}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data["unmet-check"] !== undefined){
let data49 = data["unmet-check"];
if((typeof data49 !== "string") && (!(data49 && typeof data49 == "object" && !Array.isArray(data49)))){
const err128 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/type",keyword:"type",params:{type: schema20.properties["unmet-check"].type}};
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
const err130 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
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
const err131 = {instancePath:instancePath+"/unmet-check/severity",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmet-check"].then.properties.severity.enum}};
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
const err132 = {instancePath:instancePath+"/unmet-check/options",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
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
const err133 = {instancePath:instancePath+"/unmet-check/options",schemaPath:"#/$defs/rules/properties/unmet-check/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err134 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmet-check"].else.enum}};
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
const err135 = {instancePath:instancePath+"/unmet-check",schemaPath:"#/$defs/rules/properties/unmet-check/if",keyword:"if",params:{failingKeyword: ifClause15}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data["lost-support"] !== undefined){
let data52 = data["lost-support"];
if((typeof data52 !== "string") && (!(data52 && typeof data52 == "object" && !Array.isArray(data52)))){
const err136 = {instancePath:instancePath+"/lost-support",schemaPath:"#/$defs/rules/properties/lost-support/type",keyword:"type",params:{type: schema20.properties["lost-support"].type}};
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
const err138 = {instancePath:instancePath+"/lost-support",schemaPath:"#/$defs/rules/properties/lost-support/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
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
const err139 = {instancePath:instancePath+"/lost-support/severity",schemaPath:"#/$defs/rules/properties/lost-support/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["lost-support"].then.properties.severity.enum}};
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
const err140 = {instancePath:instancePath+"/lost-support/options",schemaPath:"#/$defs/rules/properties/lost-support/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
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
const err141 = {instancePath:instancePath+"/lost-support/options",schemaPath:"#/$defs/rules/properties/lost-support/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err142 = {instancePath:instancePath+"/lost-support",schemaPath:"#/$defs/rules/properties/lost-support/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["lost-support"].else.enum}};
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
const err143 = {instancePath:instancePath+"/lost-support",schemaPath:"#/$defs/rules/properties/lost-support/if",keyword:"if",params:{failingKeyword: ifClause16}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data["misquoted-passage"] !== undefined){
let data55 = data["misquoted-passage"];
if((typeof data55 !== "string") && (!(data55 && typeof data55 == "object" && !Array.isArray(data55)))){
const err144 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/type",keyword:"type",params:{type: schema20.properties["misquoted-passage"].type}};
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
const err146 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
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
const err147 = {instancePath:instancePath+"/misquoted-passage/severity",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["misquoted-passage"].then.properties.severity.enum}};
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
const err148 = {instancePath:instancePath+"/misquoted-passage/options",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
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
const err149 = {instancePath:instancePath+"/misquoted-passage/options",schemaPath:"#/$defs/rules/properties/misquoted-passage/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err150 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["misquoted-passage"].else.enum}};
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
const err151 = {instancePath:instancePath+"/misquoted-passage",schemaPath:"#/$defs/rules/properties/misquoted-passage/if",keyword:"if",params:{failingKeyword: ifClause17}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data["missing-locator"] !== undefined){
let data58 = data["missing-locator"];
if((typeof data58 !== "string") && (!(data58 && typeof data58 == "object" && !Array.isArray(data58)))){
const err152 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/type",keyword:"type",params:{type: schema20.properties["missing-locator"].type}};
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
const err154 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
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
const err155 = {instancePath:instancePath+"/missing-locator/severity",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-locator"].then.properties.severity.enum}};
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
if(!(key38 === "longerThan")){
const err156 = {instancePath:instancePath+"/missing-locator/options",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data60.longerThan !== undefined){
let data61 = data60.longerThan;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err157 = {instancePath:instancePath+"/missing-locator/options/longerThan",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/properties/longerThan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/missing-locator/options/longerThan",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/properties/longerThan/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/missing-locator/options",schemaPath:"#/$defs/rules/properties/missing-locator/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid18 = _errs231 === errors;
valid41 = _valid18;
ifClause18 = "then";
}
else {
const _errs239 = errors;
if(!((((data58 === "off") || (data58 === "info")) || (data58 === "warning")) || (data58 === "error"))){
const err160 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-locator"].else.enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid18 = _errs239 === errors;
valid41 = _valid18;
ifClause18 = "else";
}
if(!valid41){
const err161 = {instancePath:instancePath+"/missing-locator",schemaPath:"#/$defs/rules/properties/missing-locator/if",keyword:"if",params:{failingKeyword: ifClause18}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data["overstated-claim"] !== undefined){
let data62 = data["overstated-claim"];
if((typeof data62 !== "string") && (!(data62 && typeof data62 == "object" && !Array.isArray(data62)))){
const err162 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/type",keyword:"type",params:{type: schema20.properties["overstated-claim"].type}};
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
const err164 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
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
const err165 = {instancePath:instancePath+"/overstated-claim/severity",schemaPath:"#/$defs/rules/properties/overstated-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["overstated-claim"].then.properties.severity.enum}};
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
const err166 = {instancePath:instancePath+"/overstated-claim/options",schemaPath:"#/$defs/rules/properties/overstated-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
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
const err167 = {instancePath:instancePath+"/overstated-claim/options",schemaPath:"#/$defs/rules/properties/overstated-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err168 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["overstated-claim"].else.enum}};
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
const err169 = {instancePath:instancePath+"/overstated-claim",schemaPath:"#/$defs/rules/properties/overstated-claim/if",keyword:"if",params:{failingKeyword: ifClause19}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data["unmatched-number"] !== undefined){
let data65 = data["unmatched-number"];
if((typeof data65 !== "string") && (!(data65 && typeof data65 == "object" && !Array.isArray(data65)))){
const err170 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/type",keyword:"type",params:{type: schema20.properties["unmatched-number"].type}};
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
const err172 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
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
const err173 = {instancePath:instancePath+"/unmatched-number/severity",schemaPath:"#/$defs/rules/properties/unmatched-number/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmatched-number"].then.properties.severity.enum}};
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
const err174 = {instancePath:instancePath+"/unmatched-number/options",schemaPath:"#/$defs/rules/properties/unmatched-number/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
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
const err175 = {instancePath:instancePath+"/unmatched-number/options",schemaPath:"#/$defs/rules/properties/unmatched-number/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err176 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unmatched-number"].else.enum}};
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
const err177 = {instancePath:instancePath+"/unmatched-number",schemaPath:"#/$defs/rules/properties/unmatched-number/if",keyword:"if",params:{failingKeyword: ifClause20}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data["unplaced-evidence"] !== undefined){
let data68 = data["unplaced-evidence"];
if((typeof data68 !== "string") && (!(data68 && typeof data68 == "object" && !Array.isArray(data68)))){
const err178 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/type",keyword:"type",params:{type: schema20.properties["unplaced-evidence"].type}};
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
const err180 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
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
const err181 = {instancePath:instancePath+"/unplaced-evidence/severity",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unplaced-evidence"].then.properties.severity.enum}};
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
const err182 = {instancePath:instancePath+"/unplaced-evidence/options",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
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
const err183 = {instancePath:instancePath+"/unplaced-evidence/options",schemaPath:"#/$defs/rules/properties/unplaced-evidence/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err184 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unplaced-evidence"].else.enum}};
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
const err185 = {instancePath:instancePath+"/unplaced-evidence",schemaPath:"#/$defs/rules/properties/unplaced-evidence/if",keyword:"if",params:{failingKeyword: ifClause21}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data["contradicted-fact"] !== undefined){
let data71 = data["contradicted-fact"];
if((typeof data71 !== "string") && (!(data71 && typeof data71 == "object" && !Array.isArray(data71)))){
const err186 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/type",keyword:"type",params:{type: schema20.properties["contradicted-fact"].type}};
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
const err188 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
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
const err189 = {instancePath:instancePath+"/contradicted-fact/severity",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["contradicted-fact"].then.properties.severity.enum}};
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
const err190 = {instancePath:instancePath+"/contradicted-fact/options",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
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
const err191 = {instancePath:instancePath+"/contradicted-fact/options",schemaPath:"#/$defs/rules/properties/contradicted-fact/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err192 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["contradicted-fact"].else.enum}};
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
const err193 = {instancePath:instancePath+"/contradicted-fact",schemaPath:"#/$defs/rules/properties/contradicted-fact/if",keyword:"if",params:{failingKeyword: ifClause22}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data["dangling-reference"] !== undefined){
let data74 = data["dangling-reference"];
if((typeof data74 !== "string") && (!(data74 && typeof data74 == "object" && !Array.isArray(data74)))){
const err194 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/type",keyword:"type",params:{type: schema20.properties["dangling-reference"].type}};
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
const err196 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
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
const err197 = {instancePath:instancePath+"/dangling-reference/severity",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["dangling-reference"].then.properties.severity.enum}};
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
const err198 = {instancePath:instancePath+"/dangling-reference/options",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
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
const err199 = {instancePath:instancePath+"/dangling-reference/options",schemaPath:"#/$defs/rules/properties/dangling-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err200 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["dangling-reference"].else.enum}};
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
const err201 = {instancePath:instancePath+"/dangling-reference",schemaPath:"#/$defs/rules/properties/dangling-reference/if",keyword:"if",params:{failingKeyword: ifClause23}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data["invalid-facts"] !== undefined){
let data77 = data["invalid-facts"];
if((typeof data77 !== "string") && (!(data77 && typeof data77 == "object" && !Array.isArray(data77)))){
const err202 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/type",keyword:"type",params:{type: schema20.properties["invalid-facts"].type}};
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
const err204 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
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
const err205 = {instancePath:instancePath+"/invalid-facts/severity",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-facts"].then.properties.severity.enum}};
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
const err206 = {instancePath:instancePath+"/invalid-facts/options",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
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
const err207 = {instancePath:instancePath+"/invalid-facts/options",schemaPath:"#/$defs/rules/properties/invalid-facts/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err208 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-facts"].else.enum}};
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
const err209 = {instancePath:instancePath+"/invalid-facts",schemaPath:"#/$defs/rules/properties/invalid-facts/if",keyword:"if",params:{failingKeyword: ifClause24}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data["omitted-risk"] !== undefined){
let data80 = data["omitted-risk"];
if((typeof data80 !== "string") && (!(data80 && typeof data80 == "object" && !Array.isArray(data80)))){
const err210 = {instancePath:instancePath+"/omitted-risk",schemaPath:"#/$defs/rules/properties/omitted-risk/type",keyword:"type",params:{type: schema20.properties["omitted-risk"].type}};
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
const err212 = {instancePath:instancePath+"/omitted-risk",schemaPath:"#/$defs/rules/properties/omitted-risk/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
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
const err213 = {instancePath:instancePath+"/omitted-risk/severity",schemaPath:"#/$defs/rules/properties/omitted-risk/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["omitted-risk"].then.properties.severity.enum}};
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
const err214 = {instancePath:instancePath+"/omitted-risk/options",schemaPath:"#/$defs/rules/properties/omitted-risk/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
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
const err215 = {instancePath:instancePath+"/omitted-risk/options",schemaPath:"#/$defs/rules/properties/omitted-risk/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err216 = {instancePath:instancePath+"/omitted-risk",schemaPath:"#/$defs/rules/properties/omitted-risk/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["omitted-risk"].else.enum}};
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
const err217 = {instancePath:instancePath+"/omitted-risk",schemaPath:"#/$defs/rules/properties/omitted-risk/if",keyword:"if",params:{failingKeyword: ifClause25}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data["source-disagrees"] !== undefined){
let data83 = data["source-disagrees"];
if((typeof data83 !== "string") && (!(data83 && typeof data83 == "object" && !Array.isArray(data83)))){
const err218 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/type",keyword:"type",params:{type: schema20.properties["source-disagrees"].type}};
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
const err220 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
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
const err221 = {instancePath:instancePath+"/source-disagrees/severity",schemaPath:"#/$defs/rules/properties/source-disagrees/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["source-disagrees"].then.properties.severity.enum}};
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
const err222 = {instancePath:instancePath+"/source-disagrees/options",schemaPath:"#/$defs/rules/properties/source-disagrees/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
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
const err223 = {instancePath:instancePath+"/source-disagrees/options",schemaPath:"#/$defs/rules/properties/source-disagrees/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err224 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["source-disagrees"].else.enum}};
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
const err225 = {instancePath:instancePath+"/source-disagrees",schemaPath:"#/$defs/rules/properties/source-disagrees/if",keyword:"if",params:{failingKeyword: ifClause26}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data["damaged-file"] !== undefined){
let data86 = data["damaged-file"];
if((typeof data86 !== "string") && (!(data86 && typeof data86 == "object" && !Array.isArray(data86)))){
const err226 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/type",keyword:"type",params:{type: schema20.properties["damaged-file"].type}};
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
const err228 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
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
const err229 = {instancePath:instancePath+"/damaged-file/severity",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["damaged-file"].then.properties.severity.enum}};
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
const err230 = {instancePath:instancePath+"/damaged-file/options",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
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
const err231 = {instancePath:instancePath+"/damaged-file/options",schemaPath:"#/$defs/rules/properties/damaged-file/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err232 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["damaged-file"].else.enum}};
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
const err233 = {instancePath:instancePath+"/damaged-file",schemaPath:"#/$defs/rules/properties/damaged-file/if",keyword:"if",params:{failingKeyword: ifClause27}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data["unread-text"] !== undefined){
let data89 = data["unread-text"];
if((typeof data89 !== "string") && (!(data89 && typeof data89 == "object" && !Array.isArray(data89)))){
const err234 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/type",keyword:"type",params:{type: schema20.properties["unread-text"].type}};
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
const err236 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
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
const err237 = {instancePath:instancePath+"/unread-text/severity",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unread-text"].then.properties.severity.enum}};
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
const err238 = {instancePath:instancePath+"/unread-text/options",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
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
const err239 = {instancePath:instancePath+"/unread-text/options",schemaPath:"#/$defs/rules/properties/unread-text/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err240 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unread-text"].else.enum}};
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
const err241 = {instancePath:instancePath+"/unread-text",schemaPath:"#/$defs/rules/properties/unread-text/if",keyword:"if",params:{failingKeyword: ifClause28}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data["unsupported-language"] !== undefined){
let data92 = data["unsupported-language"];
if((typeof data92 !== "string") && (!(data92 && typeof data92 == "object" && !Array.isArray(data92)))){
const err242 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/type",keyword:"type",params:{type: schema20.properties["unsupported-language"].type}};
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
const err244 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
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
const err245 = {instancePath:instancePath+"/unsupported-language/severity",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unsupported-language"].then.properties.severity.enum}};
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
const err246 = {instancePath:instancePath+"/unsupported-language/options",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
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
const err247 = {instancePath:instancePath+"/unsupported-language/options",schemaPath:"#/$defs/rules/properties/unsupported-language/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err248 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unsupported-language"].else.enum}};
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
const err249 = {instancePath:instancePath+"/unsupported-language",schemaPath:"#/$defs/rules/properties/unsupported-language/if",keyword:"if",params:{failingKeyword: ifClause29}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data["call-to-action"] !== undefined){
let data95 = data["call-to-action"];
if((typeof data95 !== "string") && (!(data95 && typeof data95 == "object" && !Array.isArray(data95)))){
const err250 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/type",keyword:"type",params:{type: schema20.properties["call-to-action"].type}};
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
const err252 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
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
const err253 = {instancePath:instancePath+"/call-to-action/severity",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].then.properties.severity.enum}};
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
const err254 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
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
const err255 = {instancePath:instancePath+"/call-to-action/options",schemaPath:"#/$defs/rules/properties/call-to-action/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err256 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["call-to-action"].else.enum}};
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
const err257 = {instancePath:instancePath+"/call-to-action",schemaPath:"#/$defs/rules/properties/call-to-action/if",keyword:"if",params:{failingKeyword: ifClause30}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data["cure-guarantee"] !== undefined){
let data98 = data["cure-guarantee"];
if((typeof data98 !== "string") && (!(data98 && typeof data98 == "object" && !Array.isArray(data98)))){
const err258 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/type",keyword:"type",params:{type: schema20.properties["cure-guarantee"].type}};
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
const err260 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
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
const err261 = {instancePath:instancePath+"/cure-guarantee/severity",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].then.properties.severity.enum}};
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
const err262 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
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
const err263 = {instancePath:instancePath+"/cure-guarantee/options",schemaPath:"#/$defs/rules/properties/cure-guarantee/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err264 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["cure-guarantee"].else.enum}};
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
const err265 = {instancePath:instancePath+"/cure-guarantee",schemaPath:"#/$defs/rules/properties/cure-guarantee/if",keyword:"if",params:{failingKeyword: ifClause31}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data["disease-claim"] !== undefined){
let data101 = data["disease-claim"];
if((typeof data101 !== "string") && (!(data101 && typeof data101 == "object" && !Array.isArray(data101)))){
const err266 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/type",keyword:"type",params:{type: schema20.properties["disease-claim"].type}};
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
const err268 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
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
const err269 = {instancePath:instancePath+"/disease-claim/severity",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].then.properties.severity.enum}};
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
const err270 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/disease-claim/options",schemaPath:"#/$defs/rules/properties/disease-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
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
const _errs407 = errors;
if(!((((data101 === "off") || (data101 === "info")) || (data101 === "warning")) || (data101 === "error"))){
const err272 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["disease-claim"].else.enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid32 = _errs407 === errors;
valid70 = _valid32;
ifClause32 = "else";
}
if(!valid70){
const err273 = {instancePath:instancePath+"/disease-claim",schemaPath:"#/$defs/rules/properties/disease-claim/if",keyword:"if",params:{failingKeyword: ifClause32}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data.endorsement !== undefined){
let data104 = data.endorsement;
if((typeof data104 !== "string") && (!(data104 && typeof data104 == "object" && !Array.isArray(data104)))){
const err274 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/type",keyword:"type",params:{type: schema20.properties.endorsement.type}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const _errs410 = errors;
let valid72 = true;
const _errs411 = errors;
if(!(data104 && typeof data104 == "object" && !Array.isArray(data104))){
const err275 = {};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var _valid33 = _errs411 === errors;
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid33){
const _errs413 = errors;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key67 in data104){
if(!((key67 === "severity") || (key67 === "options"))){
const err276 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data104.severity !== undefined){
let data105 = data104.severity;
if(!((((data105 === "off") || (data105 === "info")) || (data105 === "warning")) || (data105 === "error"))){
const err277 = {instancePath:instancePath+"/endorsement/severity",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data104.options !== undefined){
let data106 = data104.options;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key68 in data106){
const err278 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/endorsement/options",schemaPath:"#/$defs/rules/properties/endorsement/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
var _valid33 = _errs413 === errors;
valid72 = _valid33;
ifClause33 = "then";
}
else {
const _errs419 = errors;
if(!((((data104 === "off") || (data104 === "info")) || (data104 === "warning")) || (data104 === "error"))){
const err280 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.endorsement.else.enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid33 = _errs419 === errors;
valid72 = _valid33;
ifClause33 = "else";
}
if(!valid72){
const err281 = {instancePath:instancePath+"/endorsement",schemaPath:"#/$defs/rules/properties/endorsement/if",keyword:"if",params:{failingKeyword: ifClause33}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data["missing-disclaimer"] !== undefined){
let data107 = data["missing-disclaimer"];
if((typeof data107 !== "string") && (!(data107 && typeof data107 == "object" && !Array.isArray(data107)))){
const err282 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/type",keyword:"type",params:{type: schema20.properties["missing-disclaimer"].type}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const _errs422 = errors;
let valid74 = true;
const _errs423 = errors;
if(!(data107 && typeof data107 == "object" && !Array.isArray(data107))){
const err283 = {};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid34 = _errs423 === errors;
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid34){
const _errs425 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key69 in data107){
if(!((key69 === "severity") || (key69 === "options"))){
const err284 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data107.severity !== undefined){
let data108 = data107.severity;
if(!((((data108 === "off") || (data108 === "info")) || (data108 === "warning")) || (data108 === "error"))){
const err285 = {instancePath:instancePath+"/missing-disclaimer/severity",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data107.options !== undefined){
let data109 = data107.options;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key70 in data109){
const err286 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/missing-disclaimer/options",schemaPath:"#/$defs/rules/properties/missing-disclaimer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
var _valid34 = _errs425 === errors;
valid74 = _valid34;
ifClause34 = "then";
}
else {
const _errs431 = errors;
if(!((((data107 === "off") || (data107 === "info")) || (data107 === "warning")) || (data107 === "error"))){
const err288 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-disclaimer"].else.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid34 = _errs431 === errors;
valid74 = _valid34;
ifClause34 = "else";
}
if(!valid74){
const err289 = {instancePath:instancePath+"/missing-disclaimer",schemaPath:"#/$defs/rules/properties/missing-disclaimer/if",keyword:"if",params:{failingKeyword: ifClause34}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data["product-claim"] !== undefined){
let data110 = data["product-claim"];
if((typeof data110 !== "string") && (!(data110 && typeof data110 == "object" && !Array.isArray(data110)))){
const err290 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/type",keyword:"type",params:{type: schema20.properties["product-claim"].type}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
const _errs434 = errors;
let valid76 = true;
const _errs435 = errors;
if(!(data110 && typeof data110 == "object" && !Array.isArray(data110))){
const err291 = {};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid35 = _errs435 === errors;
errors = _errs434;
if(vErrors !== null){
if(_errs434){
vErrors.length = _errs434;
}
else {
vErrors = null;
}
}
let ifClause35;
if(_valid35){
const _errs437 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key71 in data110){
if(!((key71 === "severity") || (key71 === "options"))){
const err292 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data110.severity !== undefined){
let data111 = data110.severity;
if(!((((data111 === "off") || (data111 === "info")) || (data111 === "warning")) || (data111 === "error"))){
const err293 = {instancePath:instancePath+"/product-claim/severity",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data110.options !== undefined){
let data112 = data110.options;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key72 in data112){
if(!(key72 === "designs")){
const err294 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data112.designs !== undefined){
let data113 = data112.designs;
if(Array.isArray(data113)){
const len0 = data113.length;
for(let i0=0; i0<len0; i0++){
let data114 = data113[i0];
if(typeof data114 !== "string"){
const err295 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!(((((data114 === "systematic-review") || (data114 === "rct")) || (data114 === "nonrandomised")) || (data114 === "cohort")) || (data114 === "registry"))){
const err296 = {instancePath:instancePath+"/product-claim/options/designs/" + i0,schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].then.properties.options.properties.designs.items.enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/product-claim/options/designs",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/product-claim/options",schemaPath:"#/$defs/rules/properties/product-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
var _valid35 = _errs437 === errors;
valid76 = _valid35;
ifClause35 = "then";
}
else {
const _errs447 = errors;
if(!((((data110 === "off") || (data110 === "info")) || (data110 === "warning")) || (data110 === "error"))){
const err299 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["product-claim"].else.enum}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid35 = _errs447 === errors;
valid76 = _valid35;
ifClause35 = "else";
}
if(!valid76){
const err300 = {instancePath:instancePath+"/product-claim",schemaPath:"#/$defs/rules/properties/product-claim/if",keyword:"if",params:{failingKeyword: ifClause35}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data.pseudoscience !== undefined){
let data115 = data.pseudoscience;
if((typeof data115 !== "string") && (!(data115 && typeof data115 == "object" && !Array.isArray(data115)))){
const err301 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/type",keyword:"type",params:{type: schema20.properties.pseudoscience.type}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
const _errs450 = errors;
let valid81 = true;
const _errs451 = errors;
if(!(data115 && typeof data115 == "object" && !Array.isArray(data115))){
const err302 = {};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid36 = _errs451 === errors;
errors = _errs450;
if(vErrors !== null){
if(_errs450){
vErrors.length = _errs450;
}
else {
vErrors = null;
}
}
let ifClause36;
if(_valid36){
const _errs453 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key73 in data115){
if(!((key73 === "severity") || (key73 === "options"))){
const err303 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data115.severity !== undefined){
let data116 = data115.severity;
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
const err304 = {instancePath:instancePath+"/pseudoscience/severity",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data115.options !== undefined){
let data117 = data115.options;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key74 in data117){
const err305 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/pseudoscience/options",schemaPath:"#/$defs/rules/properties/pseudoscience/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
var _valid36 = _errs453 === errors;
valid81 = _valid36;
ifClause36 = "then";
}
else {
const _errs459 = errors;
if(!((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "error"))){
const err307 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.pseudoscience.else.enum}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid36 = _errs459 === errors;
valid81 = _valid36;
ifClause36 = "else";
}
if(!valid81){
const err308 = {instancePath:instancePath+"/pseudoscience",schemaPath:"#/$defs/rules/properties/pseudoscience/if",keyword:"if",params:{failingKeyword: ifClause36}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data.superlative !== undefined){
let data118 = data.superlative;
if((typeof data118 !== "string") && (!(data118 && typeof data118 == "object" && !Array.isArray(data118)))){
const err309 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/type",keyword:"type",params:{type: schema20.properties.superlative.type}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
const _errs462 = errors;
let valid83 = true;
const _errs463 = errors;
if(!(data118 && typeof data118 == "object" && !Array.isArray(data118))){
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid37 = _errs463 === errors;
errors = _errs462;
if(vErrors !== null){
if(_errs462){
vErrors.length = _errs462;
}
else {
vErrors = null;
}
}
let ifClause37;
if(_valid37){
const _errs465 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key75 in data118){
if(!((key75 === "severity") || (key75 === "options"))){
const err311 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data118.severity !== undefined){
let data119 = data118.severity;
if(!((((data119 === "off") || (data119 === "info")) || (data119 === "warning")) || (data119 === "error"))){
const err312 = {instancePath:instancePath+"/superlative/severity",schemaPath:"#/$defs/rules/properties/superlative/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data118.options !== undefined){
let data120 = data118.options;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key76 in data120){
const err313 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/superlative/options",schemaPath:"#/$defs/rules/properties/superlative/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
var _valid37 = _errs465 === errors;
valid83 = _valid37;
ifClause37 = "then";
}
else {
const _errs471 = errors;
if(!((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "error"))){
const err315 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.superlative.else.enum}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid37 = _errs471 === errors;
valid83 = _valid37;
ifClause37 = "else";
}
if(!valid83){
const err316 = {instancePath:instancePath+"/superlative",schemaPath:"#/$defs/rules/properties/superlative/if",keyword:"if",params:{failingKeyword: ifClause37}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data["supplement-claim"] !== undefined){
let data121 = data["supplement-claim"];
if((typeof data121 !== "string") && (!(data121 && typeof data121 == "object" && !Array.isArray(data121)))){
const err317 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/type",keyword:"type",params:{type: schema20.properties["supplement-claim"].type}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
const _errs474 = errors;
let valid85 = true;
const _errs475 = errors;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
const err318 = {};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid38 = _errs475 === errors;
errors = _errs474;
if(vErrors !== null){
if(_errs474){
vErrors.length = _errs474;
}
else {
vErrors = null;
}
}
let ifClause38;
if(_valid38){
const _errs477 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key77 in data121){
if(!((key77 === "severity") || (key77 === "options"))){
const err319 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data121.severity !== undefined){
let data122 = data121.severity;
if(!((((data122 === "off") || (data122 === "info")) || (data122 === "warning")) || (data122 === "error"))){
const err320 = {instancePath:instancePath+"/supplement-claim/severity",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data121.options !== undefined){
let data123 = data121.options;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key78 in data123){
if(!(key78 === "designs")){
const err321 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data123.designs !== undefined){
let data124 = data123.designs;
if(Array.isArray(data124)){
const len1 = data124.length;
for(let i1=0; i1<len1; i1++){
let data125 = data124[i1];
if(typeof data125 !== "string"){
const err322 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!(((((data125 === "systematic-review") || (data125 === "rct")) || (data125 === "nonrandomised")) || (data125 === "cohort")) || (data125 === "registry"))){
const err323 = {instancePath:instancePath+"/supplement-claim/options/designs/" + i1,schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].then.properties.options.properties.designs.items.enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/supplement-claim/options/designs",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/properties/designs/type",keyword:"type",params:{type: "array"}};
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
const err325 = {instancePath:instancePath+"/supplement-claim/options",schemaPath:"#/$defs/rules/properties/supplement-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
var _valid38 = _errs477 === errors;
valid85 = _valid38;
ifClause38 = "then";
}
else {
const _errs487 = errors;
if(!((((data121 === "off") || (data121 === "info")) || (data121 === "warning")) || (data121 === "error"))){
const err326 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["supplement-claim"].else.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid38 = _errs487 === errors;
valid85 = _valid38;
ifClause38 = "else";
}
if(!valid85){
const err327 = {instancePath:instancePath+"/supplement-claim",schemaPath:"#/$defs/rules/properties/supplement-claim/if",keyword:"if",params:{failingKeyword: ifClause38}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data.testimonial !== undefined){
let data126 = data.testimonial;
if((typeof data126 !== "string") && (!(data126 && typeof data126 == "object" && !Array.isArray(data126)))){
const err328 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/type",keyword:"type",params:{type: schema20.properties.testimonial.type}};
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
const err330 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
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
const err331 = {instancePath:instancePath+"/testimonial/severity",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.then.properties.severity.enum}};
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
const err332 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
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
const err333 = {instancePath:instancePath+"/testimonial/options",schemaPath:"#/$defs/rules/properties/testimonial/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err334 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/else/enum",keyword:"enum",params:{allowedValues: schema20.properties.testimonial.else.enum}};
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
const err335 = {instancePath:instancePath+"/testimonial",schemaPath:"#/$defs/rules/properties/testimonial/if",keyword:"if",params:{failingKeyword: ifClause39}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data["undisclosed-advert"] !== undefined){
let data129 = data["undisclosed-advert"];
if((typeof data129 !== "string") && (!(data129 && typeof data129 == "object" && !Array.isArray(data129)))){
const err336 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/type",keyword:"type",params:{type: schema20.properties["undisclosed-advert"].type}};
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
const err338 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
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
const err339 = {instancePath:instancePath+"/undisclosed-advert/severity",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].then.properties.severity.enum}};
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
const err340 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
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
const err341 = {instancePath:instancePath+"/undisclosed-advert/options",schemaPath:"#/$defs/rules/properties/undisclosed-advert/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err342 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["undisclosed-advert"].else.enum}};
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
const err343 = {instancePath:instancePath+"/undisclosed-advert",schemaPath:"#/$defs/rules/properties/undisclosed-advert/if",keyword:"if",params:{failingKeyword: ifClause40}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data["advertised-prescription-medicine"] !== undefined){
let data132 = data["advertised-prescription-medicine"];
if((typeof data132 !== "string") && (!(data132 && typeof data132 == "object" && !Array.isArray(data132)))){
const err344 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/type",keyword:"type",params:{type: schema20.properties["advertised-prescription-medicine"].type}};
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
const err346 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
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
const err347 = {instancePath:instancePath+"/advertised-prescription-medicine/severity",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["advertised-prescription-medicine"].then.properties.severity.enum}};
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
const err348 = {instancePath:instancePath+"/advertised-prescription-medicine/options",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
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
const err349 = {instancePath:instancePath+"/advertised-prescription-medicine/options",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err350 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["advertised-prescription-medicine"].else.enum}};
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
const err351 = {instancePath:instancePath+"/advertised-prescription-medicine",schemaPath:"#/$defs/rules/properties/advertised-prescription-medicine/if",keyword:"if",params:{failingKeyword: ifClause41}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data["doctor-endorsed-food"] !== undefined){
let data135 = data["doctor-endorsed-food"];
if((typeof data135 !== "string") && (!(data135 && typeof data135 == "object" && !Array.isArray(data135)))){
const err352 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/type",keyword:"type",params:{type: schema20.properties["doctor-endorsed-food"].type}};
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
const err354 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
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
const err355 = {instancePath:instancePath+"/doctor-endorsed-food/severity",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["doctor-endorsed-food"].then.properties.severity.enum}};
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
const err356 = {instancePath:instancePath+"/doctor-endorsed-food/options",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
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
const err357 = {instancePath:instancePath+"/doctor-endorsed-food/options",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err358 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["doctor-endorsed-food"].else.enum}};
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
const err359 = {instancePath:instancePath+"/doctor-endorsed-food",schemaPath:"#/$defs/rules/properties/doctor-endorsed-food/if",keyword:"if",params:{failingKeyword: ifClause42}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data["unauthorised-health-claim"] !== undefined){
let data138 = data["unauthorised-health-claim"];
if((typeof data138 !== "string") && (!(data138 && typeof data138 == "object" && !Array.isArray(data138)))){
const err360 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/type",keyword:"type",params:{type: schema20.properties["unauthorised-health-claim"].type}};
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
const err362 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
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
const err363 = {instancePath:instancePath+"/unauthorised-health-claim/severity",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unauthorised-health-claim"].then.properties.severity.enum}};
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
const err364 = {instancePath:instancePath+"/unauthorised-health-claim/options",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
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
const err365 = {instancePath:instancePath+"/unauthorised-health-claim/options",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err366 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unauthorised-health-claim"].else.enum}};
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
const err367 = {instancePath:instancePath+"/unauthorised-health-claim",schemaPath:"#/$defs/rules/properties/unauthorised-health-claim/if",keyword:"if",params:{failingKeyword: ifClause43}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data["untold-off-label-use"] !== undefined){
let data141 = data["untold-off-label-use"];
if((typeof data141 !== "string") && (!(data141 && typeof data141 == "object" && !Array.isArray(data141)))){
const err368 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/type",keyword:"type",params:{type: schema20.properties["untold-off-label-use"].type}};
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
const err370 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
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
const err371 = {instancePath:instancePath+"/untold-off-label-use/severity",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["untold-off-label-use"].then.properties.severity.enum}};
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
const err372 = {instancePath:instancePath+"/untold-off-label-use/options",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
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
const err373 = {instancePath:instancePath+"/untold-off-label-use/options",schemaPath:"#/$defs/rules/properties/untold-off-label-use/then/properties/options/type",keyword:"type",params:{type: "object"}};
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
const err374 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["untold-off-label-use"].else.enum}};
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
const err375 = {instancePath:instancePath+"/untold-off-label-use",schemaPath:"#/$defs/rules/properties/untold-off-label-use/if",keyword:"if",params:{failingKeyword: ifClause44}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data["weight-loss-rate"] !== undefined){
let data144 = data["weight-loss-rate"];
if((typeof data144 !== "string") && (!(data144 && typeof data144 == "object" && !Array.isArray(data144)))){
const err376 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/type",keyword:"type",params:{type: schema20.properties["weight-loss-rate"].type}};
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
const err378 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
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
const err379 = {instancePath:instancePath+"/weight-loss-rate/severity",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["weight-loss-rate"].then.properties.severity.enum}};
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
const err380 = {instancePath:instancePath+"/weight-loss-rate/options",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/weight-loss-rate/options",schemaPath:"#/$defs/rules/properties/weight-loss-rate/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
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
const _errs571 = errors;
if(!((((data144 === "off") || (data144 === "info")) || (data144 === "warning")) || (data144 === "error"))){
const err382 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["weight-loss-rate"].else.enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid45 = _errs571 === errors;
valid102 = _valid45;
ifClause45 = "else";
}
if(!valid102){
const err383 = {instancePath:instancePath+"/weight-loss-rate",schemaPath:"#/$defs/rules/properties/weight-loss-rate/if",keyword:"if",params:{failingKeyword: ifClause45}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data["aged-reference"] !== undefined){
let data147 = data["aged-reference"];
if((typeof data147 !== "string") && (!(data147 && typeof data147 == "object" && !Array.isArray(data147)))){
const err384 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/type",keyword:"type",params:{type: schema20.properties["aged-reference"].type}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
const _errs574 = errors;
let valid104 = true;
const _errs575 = errors;
if(!(data147 && typeof data147 == "object" && !Array.isArray(data147))){
const err385 = {};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid46 = _errs575 === errors;
errors = _errs574;
if(vErrors !== null){
if(_errs574){
vErrors.length = _errs574;
}
else {
vErrors = null;
}
}
let ifClause46;
if(_valid46){
const _errs577 = errors;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key93 in data147){
if(!((key93 === "severity") || (key93 === "options"))){
const err386 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data147.severity !== undefined){
let data148 = data147.severity;
if(!((((data148 === "off") || (data148 === "info")) || (data148 === "warning")) || (data148 === "error"))){
const err387 = {instancePath:instancePath+"/aged-reference/severity",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["aged-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data147.options !== undefined){
let data149 = data147.options;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key94 in data149){
if(!((((key94 === "duration") || (key94 === "percentage")) || (key94 === "risk")) || (key94 === "promotional"))){
const err388 = {instancePath:instancePath+"/aged-reference/options",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data149.duration !== undefined){
let data150 = data149.duration;
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
const err389 = {instancePath:instancePath+"/aged-reference/options/duration",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/aged-reference/options/duration",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/duration/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data149.percentage !== undefined){
let data151 = data149.percentage;
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 0 || isNaN(data151)){
const err391 = {instancePath:instancePath+"/aged-reference/options/percentage",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/aged-reference/options/percentage",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/percentage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data149.risk !== undefined){
let data152 = data149.risk;
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 0 || isNaN(data152)){
const err393 = {instancePath:instancePath+"/aged-reference/options/risk",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/risk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/aged-reference/options/risk",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/risk/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data149.promotional !== undefined){
let data153 = data149.promotional;
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
const err395 = {instancePath:instancePath+"/aged-reference/options/promotional",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/promotional/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/aged-reference/options/promotional",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/properties/promotional/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/aged-reference/options",schemaPath:"#/$defs/rules/properties/aged-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
var _valid46 = _errs577 === errors;
valid104 = _valid46;
ifClause46 = "then";
}
else {
const _errs591 = errors;
if(!((((data147 === "off") || (data147 === "info")) || (data147 === "warning")) || (data147 === "error"))){
const err398 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["aged-reference"].else.enum}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid46 = _errs591 === errors;
valid104 = _valid46;
ifClause46 = "else";
}
if(!valid104){
const err399 = {instancePath:instancePath+"/aged-reference",schemaPath:"#/$defs/rules/properties/aged-reference/if",keyword:"if",params:{failingKeyword: ifClause46}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data["corrected-reference"] !== undefined){
let data154 = data["corrected-reference"];
if((typeof data154 !== "string") && (!(data154 && typeof data154 == "object" && !Array.isArray(data154)))){
const err400 = {instancePath:instancePath+"/corrected-reference",schemaPath:"#/$defs/rules/properties/corrected-reference/type",keyword:"type",params:{type: schema20.properties["corrected-reference"].type}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
const _errs594 = errors;
let valid107 = true;
const _errs595 = errors;
if(!(data154 && typeof data154 == "object" && !Array.isArray(data154))){
const err401 = {};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid47 = _errs595 === errors;
errors = _errs594;
if(vErrors !== null){
if(_errs594){
vErrors.length = _errs594;
}
else {
vErrors = null;
}
}
let ifClause47;
if(_valid47){
const _errs597 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key95 in data154){
if(!((key95 === "severity") || (key95 === "options"))){
const err402 = {instancePath:instancePath+"/corrected-reference",schemaPath:"#/$defs/rules/properties/corrected-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data154.severity !== undefined){
let data155 = data154.severity;
if(!((((data155 === "off") || (data155 === "info")) || (data155 === "warning")) || (data155 === "error"))){
const err403 = {instancePath:instancePath+"/corrected-reference/severity",schemaPath:"#/$defs/rules/properties/corrected-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["corrected-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data154.options !== undefined){
let data156 = data154.options;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key96 in data156){
const err404 = {instancePath:instancePath+"/corrected-reference/options",schemaPath:"#/$defs/rules/properties/corrected-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/corrected-reference/options",schemaPath:"#/$defs/rules/properties/corrected-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
var _valid47 = _errs597 === errors;
valid107 = _valid47;
ifClause47 = "then";
}
else {
const _errs603 = errors;
if(!((((data154 === "off") || (data154 === "info")) || (data154 === "warning")) || (data154 === "error"))){
const err406 = {instancePath:instancePath+"/corrected-reference",schemaPath:"#/$defs/rules/properties/corrected-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["corrected-reference"].else.enum}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid47 = _errs603 === errors;
valid107 = _valid47;
ifClause47 = "else";
}
if(!valid107){
const err407 = {instancePath:instancePath+"/corrected-reference",schemaPath:"#/$defs/rules/properties/corrected-reference/if",keyword:"if",params:{failingKeyword: ifClause47}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data["denied-source"] !== undefined){
let data157 = data["denied-source"];
if((typeof data157 !== "string") && (!(data157 && typeof data157 == "object" && !Array.isArray(data157)))){
const err408 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/type",keyword:"type",params:{type: schema20.properties["denied-source"].type}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
const _errs606 = errors;
let valid109 = true;
const _errs607 = errors;
if(!(data157 && typeof data157 == "object" && !Array.isArray(data157))){
const err409 = {};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid48 = _errs607 === errors;
errors = _errs606;
if(vErrors !== null){
if(_errs606){
vErrors.length = _errs606;
}
else {
vErrors = null;
}
}
let ifClause48;
if(_valid48){
const _errs609 = errors;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key97 in data157){
if(!((key97 === "severity") || (key97 === "options"))){
const err410 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data157.severity !== undefined){
let data158 = data157.severity;
if(!((((data158 === "off") || (data158 === "info")) || (data158 === "warning")) || (data158 === "error"))){
const err411 = {instancePath:instancePath+"/denied-source/severity",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["denied-source"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data157.options !== undefined){
let data159 = data157.options;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key98 in data159){
if(!((((key98 === "allow") || (key98 === "warn")) || (key98 === "deny")) || (key98 === "others"))){
const err412 = {instancePath:instancePath+"/denied-source/options",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data159.allow !== undefined){
let data160 = data159.allow;
if(Array.isArray(data160)){
const len2 = data160.length;
for(let i2=0; i2<len2; i2++){
if(typeof data160[i2] !== "string"){
const err413 = {instancePath:instancePath+"/denied-source/options/allow/" + i2,schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/allow/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/denied-source/options/allow",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/allow/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data159.warn !== undefined){
let data162 = data159.warn;
if(Array.isArray(data162)){
const len3 = data162.length;
for(let i3=0; i3<len3; i3++){
if(typeof data162[i3] !== "string"){
const err415 = {instancePath:instancePath+"/denied-source/options/warn/" + i3,schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/warn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/denied-source/options/warn",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/warn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data159.deny !== undefined){
let data164 = data159.deny;
if(Array.isArray(data164)){
const len4 = data164.length;
for(let i4=0; i4<len4; i4++){
if(typeof data164[i4] !== "string"){
const err417 = {instancePath:instancePath+"/denied-source/options/deny/" + i4,schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/deny/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/denied-source/options/deny",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/deny/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data159.others !== undefined){
let data166 = data159.others;
if(typeof data166 !== "string"){
const err419 = {instancePath:instancePath+"/denied-source/options/others",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/others/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(!(((data166 === "allow") || (data166 === "warn")) || (data166 === "deny"))){
const err420 = {instancePath:instancePath+"/denied-source/options/others",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/properties/others/enum",keyword:"enum",params:{allowedValues: schema20.properties["denied-source"].then.properties.options.properties.others.enum}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/denied-source/options",schemaPath:"#/$defs/rules/properties/denied-source/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
var _valid48 = _errs609 === errors;
valid109 = _valid48;
ifClause48 = "then";
}
else {
const _errs629 = errors;
if(!((((data157 === "off") || (data157 === "info")) || (data157 === "warning")) || (data157 === "error"))){
const err422 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["denied-source"].else.enum}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid48 = _errs629 === errors;
valid109 = _valid48;
ifClause48 = "else";
}
if(!valid109){
const err423 = {instancePath:instancePath+"/denied-source",schemaPath:"#/$defs/rules/properties/denied-source/if",keyword:"if",params:{failingKeyword: ifClause48}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data["duplicate-reference"] !== undefined){
let data167 = data["duplicate-reference"];
if((typeof data167 !== "string") && (!(data167 && typeof data167 == "object" && !Array.isArray(data167)))){
const err424 = {instancePath:instancePath+"/duplicate-reference",schemaPath:"#/$defs/rules/properties/duplicate-reference/type",keyword:"type",params:{type: schema20.properties["duplicate-reference"].type}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
const _errs632 = errors;
let valid118 = true;
const _errs633 = errors;
if(!(data167 && typeof data167 == "object" && !Array.isArray(data167))){
const err425 = {};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid49 = _errs633 === errors;
errors = _errs632;
if(vErrors !== null){
if(_errs632){
vErrors.length = _errs632;
}
else {
vErrors = null;
}
}
let ifClause49;
if(_valid49){
const _errs635 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key99 in data167){
if(!((key99 === "severity") || (key99 === "options"))){
const err426 = {instancePath:instancePath+"/duplicate-reference",schemaPath:"#/$defs/rules/properties/duplicate-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data167.severity !== undefined){
let data168 = data167.severity;
if(!((((data168 === "off") || (data168 === "info")) || (data168 === "warning")) || (data168 === "error"))){
const err427 = {instancePath:instancePath+"/duplicate-reference/severity",schemaPath:"#/$defs/rules/properties/duplicate-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["duplicate-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data167.options !== undefined){
let data169 = data167.options;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key100 in data169){
const err428 = {instancePath:instancePath+"/duplicate-reference/options",schemaPath:"#/$defs/rules/properties/duplicate-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/duplicate-reference/options",schemaPath:"#/$defs/rules/properties/duplicate-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
var _valid49 = _errs635 === errors;
valid118 = _valid49;
ifClause49 = "then";
}
else {
const _errs641 = errors;
if(!((((data167 === "off") || (data167 === "info")) || (data167 === "warning")) || (data167 === "error"))){
const err430 = {instancePath:instancePath+"/duplicate-reference",schemaPath:"#/$defs/rules/properties/duplicate-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["duplicate-reference"].else.enum}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid49 = _errs641 === errors;
valid118 = _valid49;
ifClause49 = "else";
}
if(!valid118){
const err431 = {instancePath:instancePath+"/duplicate-reference",schemaPath:"#/$defs/rules/properties/duplicate-reference/if",keyword:"if",params:{failingKeyword: ifClause49}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data["incomplete-reference"] !== undefined){
let data170 = data["incomplete-reference"];
if((typeof data170 !== "string") && (!(data170 && typeof data170 == "object" && !Array.isArray(data170)))){
const err432 = {instancePath:instancePath+"/incomplete-reference",schemaPath:"#/$defs/rules/properties/incomplete-reference/type",keyword:"type",params:{type: schema20.properties["incomplete-reference"].type}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
const _errs644 = errors;
let valid120 = true;
const _errs645 = errors;
if(!(data170 && typeof data170 == "object" && !Array.isArray(data170))){
const err433 = {};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid50 = _errs645 === errors;
errors = _errs644;
if(vErrors !== null){
if(_errs644){
vErrors.length = _errs644;
}
else {
vErrors = null;
}
}
let ifClause50;
if(_valid50){
const _errs647 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key101 in data170){
if(!((key101 === "severity") || (key101 === "options"))){
const err434 = {instancePath:instancePath+"/incomplete-reference",schemaPath:"#/$defs/rules/properties/incomplete-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data170.severity !== undefined){
let data171 = data170.severity;
if(!((((data171 === "off") || (data171 === "info")) || (data171 === "warning")) || (data171 === "error"))){
const err435 = {instancePath:instancePath+"/incomplete-reference/severity",schemaPath:"#/$defs/rules/properties/incomplete-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["incomplete-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data170.options !== undefined){
let data172 = data170.options;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key102 in data172){
const err436 = {instancePath:instancePath+"/incomplete-reference/options",schemaPath:"#/$defs/rules/properties/incomplete-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/incomplete-reference/options",schemaPath:"#/$defs/rules/properties/incomplete-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
var _valid50 = _errs647 === errors;
valid120 = _valid50;
ifClause50 = "then";
}
else {
const _errs653 = errors;
if(!((((data170 === "off") || (data170 === "info")) || (data170 === "warning")) || (data170 === "error"))){
const err438 = {instancePath:instancePath+"/incomplete-reference",schemaPath:"#/$defs/rules/properties/incomplete-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["incomplete-reference"].else.enum}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid50 = _errs653 === errors;
valid120 = _valid50;
ifClause50 = "else";
}
if(!valid120){
const err439 = {instancePath:instancePath+"/incomplete-reference",schemaPath:"#/$defs/rules/properties/incomplete-reference/if",keyword:"if",params:{failingKeyword: ifClause50}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data["mismatched-reference"] !== undefined){
let data173 = data["mismatched-reference"];
if((typeof data173 !== "string") && (!(data173 && typeof data173 == "object" && !Array.isArray(data173)))){
const err440 = {instancePath:instancePath+"/mismatched-reference",schemaPath:"#/$defs/rules/properties/mismatched-reference/type",keyword:"type",params:{type: schema20.properties["mismatched-reference"].type}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
const _errs656 = errors;
let valid122 = true;
const _errs657 = errors;
if(!(data173 && typeof data173 == "object" && !Array.isArray(data173))){
const err441 = {};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid51 = _errs657 === errors;
errors = _errs656;
if(vErrors !== null){
if(_errs656){
vErrors.length = _errs656;
}
else {
vErrors = null;
}
}
let ifClause51;
if(_valid51){
const _errs659 = errors;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key103 in data173){
if(!((key103 === "severity") || (key103 === "options"))){
const err442 = {instancePath:instancePath+"/mismatched-reference",schemaPath:"#/$defs/rules/properties/mismatched-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data173.severity !== undefined){
let data174 = data173.severity;
if(!((((data174 === "off") || (data174 === "info")) || (data174 === "warning")) || (data174 === "error"))){
const err443 = {instancePath:instancePath+"/mismatched-reference/severity",schemaPath:"#/$defs/rules/properties/mismatched-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["mismatched-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data173.options !== undefined){
let data175 = data173.options;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key104 in data175){
const err444 = {instancePath:instancePath+"/mismatched-reference/options",schemaPath:"#/$defs/rules/properties/mismatched-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/mismatched-reference/options",schemaPath:"#/$defs/rules/properties/mismatched-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
var _valid51 = _errs659 === errors;
valid122 = _valid51;
ifClause51 = "then";
}
else {
const _errs665 = errors;
if(!((((data173 === "off") || (data173 === "info")) || (data173 === "warning")) || (data173 === "error"))){
const err446 = {instancePath:instancePath+"/mismatched-reference",schemaPath:"#/$defs/rules/properties/mismatched-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["mismatched-reference"].else.enum}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var _valid51 = _errs665 === errors;
valid122 = _valid51;
ifClause51 = "else";
}
if(!valid122){
const err447 = {instancePath:instancePath+"/mismatched-reference",schemaPath:"#/$defs/rules/properties/mismatched-reference/if",keyword:"if",params:{failingKeyword: ifClause51}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data["off-topic-reference"] !== undefined){
let data176 = data["off-topic-reference"];
if((typeof data176 !== "string") && (!(data176 && typeof data176 == "object" && !Array.isArray(data176)))){
const err448 = {instancePath:instancePath+"/off-topic-reference",schemaPath:"#/$defs/rules/properties/off-topic-reference/type",keyword:"type",params:{type: schema20.properties["off-topic-reference"].type}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
const _errs668 = errors;
let valid124 = true;
const _errs669 = errors;
if(!(data176 && typeof data176 == "object" && !Array.isArray(data176))){
const err449 = {};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
var _valid52 = _errs669 === errors;
errors = _errs668;
if(vErrors !== null){
if(_errs668){
vErrors.length = _errs668;
}
else {
vErrors = null;
}
}
let ifClause52;
if(_valid52){
const _errs671 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key105 in data176){
if(!((key105 === "severity") || (key105 === "options"))){
const err450 = {instancePath:instancePath+"/off-topic-reference",schemaPath:"#/$defs/rules/properties/off-topic-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data176.severity !== undefined){
let data177 = data176.severity;
if(!((((data177 === "off") || (data177 === "info")) || (data177 === "warning")) || (data177 === "error"))){
const err451 = {instancePath:instancePath+"/off-topic-reference/severity",schemaPath:"#/$defs/rules/properties/off-topic-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["off-topic-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data176.options !== undefined){
let data178 = data176.options;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key106 in data178){
const err452 = {instancePath:instancePath+"/off-topic-reference/options",schemaPath:"#/$defs/rules/properties/off-topic-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/off-topic-reference/options",schemaPath:"#/$defs/rules/properties/off-topic-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
var _valid52 = _errs671 === errors;
valid124 = _valid52;
ifClause52 = "then";
}
else {
const _errs677 = errors;
if(!((((data176 === "off") || (data176 === "info")) || (data176 === "warning")) || (data176 === "error"))){
const err454 = {instancePath:instancePath+"/off-topic-reference",schemaPath:"#/$defs/rules/properties/off-topic-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["off-topic-reference"].else.enum}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid52 = _errs677 === errors;
valid124 = _valid52;
ifClause52 = "else";
}
if(!valid124){
const err455 = {instancePath:instancePath+"/off-topic-reference",schemaPath:"#/$defs/rules/properties/off-topic-reference/if",keyword:"if",params:{failingKeyword: ifClause52}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data["preprint-reference"] !== undefined){
let data179 = data["preprint-reference"];
if((typeof data179 !== "string") && (!(data179 && typeof data179 == "object" && !Array.isArray(data179)))){
const err456 = {instancePath:instancePath+"/preprint-reference",schemaPath:"#/$defs/rules/properties/preprint-reference/type",keyword:"type",params:{type: schema20.properties["preprint-reference"].type}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
const _errs680 = errors;
let valid126 = true;
const _errs681 = errors;
if(!(data179 && typeof data179 == "object" && !Array.isArray(data179))){
const err457 = {};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid53 = _errs681 === errors;
errors = _errs680;
if(vErrors !== null){
if(_errs680){
vErrors.length = _errs680;
}
else {
vErrors = null;
}
}
let ifClause53;
if(_valid53){
const _errs683 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key107 in data179){
if(!((key107 === "severity") || (key107 === "options"))){
const err458 = {instancePath:instancePath+"/preprint-reference",schemaPath:"#/$defs/rules/properties/preprint-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data179.severity !== undefined){
let data180 = data179.severity;
if(!((((data180 === "off") || (data180 === "info")) || (data180 === "warning")) || (data180 === "error"))){
const err459 = {instancePath:instancePath+"/preprint-reference/severity",schemaPath:"#/$defs/rules/properties/preprint-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["preprint-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data179.options !== undefined){
let data181 = data179.options;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key108 in data181){
const err460 = {instancePath:instancePath+"/preprint-reference/options",schemaPath:"#/$defs/rules/properties/preprint-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/preprint-reference/options",schemaPath:"#/$defs/rules/properties/preprint-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
var _valid53 = _errs683 === errors;
valid126 = _valid53;
ifClause53 = "then";
}
else {
const _errs689 = errors;
if(!((((data179 === "off") || (data179 === "info")) || (data179 === "warning")) || (data179 === "error"))){
const err462 = {instancePath:instancePath+"/preprint-reference",schemaPath:"#/$defs/rules/properties/preprint-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["preprint-reference"].else.enum}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var _valid53 = _errs689 === errors;
valid126 = _valid53;
ifClause53 = "else";
}
if(!valid126){
const err463 = {instancePath:instancePath+"/preprint-reference",schemaPath:"#/$defs/rules/properties/preprint-reference/if",keyword:"if",params:{failingKeyword: ifClause53}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data["retracted-reference"] !== undefined){
let data182 = data["retracted-reference"];
if((typeof data182 !== "string") && (!(data182 && typeof data182 == "object" && !Array.isArray(data182)))){
const err464 = {instancePath:instancePath+"/retracted-reference",schemaPath:"#/$defs/rules/properties/retracted-reference/type",keyword:"type",params:{type: schema20.properties["retracted-reference"].type}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
const _errs692 = errors;
let valid128 = true;
const _errs693 = errors;
if(!(data182 && typeof data182 == "object" && !Array.isArray(data182))){
const err465 = {};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid54 = _errs693 === errors;
errors = _errs692;
if(vErrors !== null){
if(_errs692){
vErrors.length = _errs692;
}
else {
vErrors = null;
}
}
let ifClause54;
if(_valid54){
const _errs695 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key109 in data182){
if(!((key109 === "severity") || (key109 === "options"))){
const err466 = {instancePath:instancePath+"/retracted-reference",schemaPath:"#/$defs/rules/properties/retracted-reference/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data182.severity !== undefined){
let data183 = data182.severity;
if(!((((data183 === "off") || (data183 === "info")) || (data183 === "warning")) || (data183 === "error"))){
const err467 = {instancePath:instancePath+"/retracted-reference/severity",schemaPath:"#/$defs/rules/properties/retracted-reference/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["retracted-reference"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data182.options !== undefined){
let data184 = data182.options;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key110 in data184){
const err468 = {instancePath:instancePath+"/retracted-reference/options",schemaPath:"#/$defs/rules/properties/retracted-reference/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/retracted-reference/options",schemaPath:"#/$defs/rules/properties/retracted-reference/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
var _valid54 = _errs695 === errors;
valid128 = _valid54;
ifClause54 = "then";
}
else {
const _errs701 = errors;
if(!((((data182 === "off") || (data182 === "info")) || (data182 === "warning")) || (data182 === "error"))){
const err470 = {instancePath:instancePath+"/retracted-reference",schemaPath:"#/$defs/rules/properties/retracted-reference/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["retracted-reference"].else.enum}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid54 = _errs701 === errors;
valid128 = _valid54;
ifClause54 = "else";
}
if(!valid128){
const err471 = {instancePath:instancePath+"/retracted-reference",schemaPath:"#/$defs/rules/properties/retracted-reference/if",keyword:"if",params:{failingKeyword: ifClause54}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data["stale-retractions"] !== undefined){
let data185 = data["stale-retractions"];
if((typeof data185 !== "string") && (!(data185 && typeof data185 == "object" && !Array.isArray(data185)))){
const err472 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/type",keyword:"type",params:{type: schema20.properties["stale-retractions"].type}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
const _errs704 = errors;
let valid130 = true;
const _errs705 = errors;
if(!(data185 && typeof data185 == "object" && !Array.isArray(data185))){
const err473 = {};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid55 = _errs705 === errors;
errors = _errs704;
if(vErrors !== null){
if(_errs704){
vErrors.length = _errs704;
}
else {
vErrors = null;
}
}
let ifClause55;
if(_valid55){
const _errs707 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key111 in data185){
if(!((key111 === "severity") || (key111 === "options"))){
const err474 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data185.severity !== undefined){
let data186 = data185.severity;
if(!((((data186 === "off") || (data186 === "info")) || (data186 === "warning")) || (data186 === "error"))){
const err475 = {instancePath:instancePath+"/stale-retractions/severity",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-retractions"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data185.options !== undefined){
let data187 = data185.options;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key112 in data187){
if(!(key112 === "days")){
const err476 = {instancePath:instancePath+"/stale-retractions/options",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data187.days !== undefined){
let data188 = data187.days;
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 < 1 || isNaN(data188)){
const err477 = {instancePath:instancePath+"/stale-retractions/options/days",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/stale-retractions/options/days",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/properties/days/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/stale-retractions/options",schemaPath:"#/$defs/rules/properties/stale-retractions/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
var _valid55 = _errs707 === errors;
valid130 = _valid55;
ifClause55 = "then";
}
else {
const _errs715 = errors;
if(!((((data185 === "off") || (data185 === "info")) || (data185 === "warning")) || (data185 === "error"))){
const err480 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-retractions"].else.enum}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid55 = _errs715 === errors;
valid130 = _valid55;
ifClause55 = "else";
}
if(!valid130){
const err481 = {instancePath:instancePath+"/stale-retractions",schemaPath:"#/$defs/rules/properties/stale-retractions/if",keyword:"if",params:{failingKeyword: ifClause55}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data["weak-design"] !== undefined){
let data189 = data["weak-design"];
if((typeof data189 !== "string") && (!(data189 && typeof data189 == "object" && !Array.isArray(data189)))){
const err482 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/type",keyword:"type",params:{type: schema20.properties["weak-design"].type}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
const _errs718 = errors;
let valid133 = true;
const _errs719 = errors;
if(!(data189 && typeof data189 == "object" && !Array.isArray(data189))){
const err483 = {};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid56 = _errs719 === errors;
errors = _errs718;
if(vErrors !== null){
if(_errs718){
vErrors.length = _errs718;
}
else {
vErrors = null;
}
}
let ifClause56;
if(_valid56){
const _errs721 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key113 in data189){
if(!((key113 === "severity") || (key113 === "options"))){
const err484 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data189.severity !== undefined){
let data190 = data189.severity;
if(!((((data190 === "off") || (data190 === "info")) || (data190 === "warning")) || (data190 === "error"))){
const err485 = {instancePath:instancePath+"/weak-design/severity",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data189.options !== undefined){
let data191 = data189.options;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key114 in data191){
if(!((((key114 === "duration") || (key114 === "percentage")) || (key114 === "risk")) || (key114 === "promotional"))){
const err486 = {instancePath:instancePath+"/weak-design/options",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data191.duration !== undefined){
let data192 = data191.duration;
if(Array.isArray(data192)){
const len5 = data192.length;
for(let i5=0; i5<len5; i5++){
let data193 = data192[i5];
if(typeof data193 !== "string"){
const err487 = {instancePath:instancePath+"/weak-design/options/duration/" + i5,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/duration/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(!((((((((((data193 === "animal") || (data193 === "in-vitro")) || (data193 === "case-report")) || (data193 === "case-series")) || (data193 === "survey")) || (data193 === "registry")) || (data193 === "nonrandomised")) || (data193 === "expert-opinion")) || (data193 === "textbook")) || (data193 === "vendor"))){
const err488 = {instancePath:instancePath+"/weak-design/options/duration/" + i5,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/duration/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.duration.items.enum}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/weak-design/options/duration",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/duration/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data191.percentage !== undefined){
let data194 = data191.percentage;
if(Array.isArray(data194)){
const len6 = data194.length;
for(let i6=0; i6<len6; i6++){
let data195 = data194[i6];
if(typeof data195 !== "string"){
const err490 = {instancePath:instancePath+"/weak-design/options/percentage/" + i6,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/percentage/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(!((((((((((data195 === "animal") || (data195 === "in-vitro")) || (data195 === "case-report")) || (data195 === "case-series")) || (data195 === "survey")) || (data195 === "registry")) || (data195 === "nonrandomised")) || (data195 === "expert-opinion")) || (data195 === "textbook")) || (data195 === "vendor"))){
const err491 = {instancePath:instancePath+"/weak-design/options/percentage/" + i6,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/percentage/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.percentage.items.enum}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/weak-design/options/percentage",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/percentage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data191.risk !== undefined){
let data196 = data191.risk;
if(Array.isArray(data196)){
const len7 = data196.length;
for(let i7=0; i7<len7; i7++){
let data197 = data196[i7];
if(typeof data197 !== "string"){
const err493 = {instancePath:instancePath+"/weak-design/options/risk/" + i7,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/risk/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(!((((((((((data197 === "animal") || (data197 === "in-vitro")) || (data197 === "case-report")) || (data197 === "case-series")) || (data197 === "survey")) || (data197 === "registry")) || (data197 === "nonrandomised")) || (data197 === "expert-opinion")) || (data197 === "textbook")) || (data197 === "vendor"))){
const err494 = {instancePath:instancePath+"/weak-design/options/risk/" + i7,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/risk/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.risk.items.enum}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/weak-design/options/risk",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/risk/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data191.promotional !== undefined){
let data198 = data191.promotional;
if(Array.isArray(data198)){
const len8 = data198.length;
for(let i8=0; i8<len8; i8++){
let data199 = data198[i8];
if(typeof data199 !== "string"){
const err496 = {instancePath:instancePath+"/weak-design/options/promotional/" + i8,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/promotional/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(!((((((((((data199 === "animal") || (data199 === "in-vitro")) || (data199 === "case-report")) || (data199 === "case-series")) || (data199 === "survey")) || (data199 === "registry")) || (data199 === "nonrandomised")) || (data199 === "expert-opinion")) || (data199 === "textbook")) || (data199 === "vendor"))){
const err497 = {instancePath:instancePath+"/weak-design/options/promotional/" + i8,schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/promotional/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].then.properties.options.properties.promotional.items.enum}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/weak-design/options/promotional",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/properties/promotional/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/weak-design/options",schemaPath:"#/$defs/rules/properties/weak-design/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
var _valid56 = _errs721 === errors;
valid133 = _valid56;
ifClause56 = "then";
}
else {
const _errs743 = errors;
if(!((((data189 === "off") || (data189 === "info")) || (data189 === "warning")) || (data189 === "error"))){
const err500 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["weak-design"].else.enum}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
var _valid56 = _errs743 === errors;
valid133 = _valid56;
ifClause56 = "else";
}
if(!valid133){
const err501 = {instancePath:instancePath+"/weak-design",schemaPath:"#/$defs/rules/properties/weak-design/if",keyword:"if",params:{failingKeyword: ifClause56}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data["leaked-note"] !== undefined){
let data200 = data["leaked-note"];
if((typeof data200 !== "string") && (!(data200 && typeof data200 == "object" && !Array.isArray(data200)))){
const err502 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/type",keyword:"type",params:{type: schema20.properties["leaked-note"].type}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
const _errs746 = errors;
let valid144 = true;
const _errs747 = errors;
if(!(data200 && typeof data200 == "object" && !Array.isArray(data200))){
const err503 = {};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var _valid57 = _errs747 === errors;
errors = _errs746;
if(vErrors !== null){
if(_errs746){
vErrors.length = _errs746;
}
else {
vErrors = null;
}
}
let ifClause57;
if(_valid57){
const _errs749 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key115 in data200){
if(!((key115 === "severity") || (key115 === "options"))){
const err504 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data200.severity !== undefined){
let data201 = data200.severity;
if(!((((data201 === "off") || (data201 === "info")) || (data201 === "warning")) || (data201 === "error"))){
const err505 = {instancePath:instancePath+"/leaked-note/severity",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data200.options !== undefined){
let data202 = data200.options;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key116 in data202){
const err506 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/leaked-note/options",schemaPath:"#/$defs/rules/properties/leaked-note/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
var _valid57 = _errs749 === errors;
valid144 = _valid57;
ifClause57 = "then";
}
else {
const _errs755 = errors;
if(!((((data200 === "off") || (data200 === "info")) || (data200 === "warning")) || (data200 === "error"))){
const err508 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["leaked-note"].else.enum}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid57 = _errs755 === errors;
valid144 = _valid57;
ifClause57 = "else";
}
if(!valid144){
const err509 = {instancePath:instancePath+"/leaked-note",schemaPath:"#/$defs/rules/properties/leaked-note/if",keyword:"if",params:{failingKeyword: ifClause57}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data["missing-list"] !== undefined){
let data203 = data["missing-list"];
if((typeof data203 !== "string") && (!(data203 && typeof data203 == "object" && !Array.isArray(data203)))){
const err510 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/type",keyword:"type",params:{type: schema20.properties["missing-list"].type}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
const _errs758 = errors;
let valid146 = true;
const _errs759 = errors;
if(!(data203 && typeof data203 == "object" && !Array.isArray(data203))){
const err511 = {};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid58 = _errs759 === errors;
errors = _errs758;
if(vErrors !== null){
if(_errs758){
vErrors.length = _errs758;
}
else {
vErrors = null;
}
}
let ifClause58;
if(_valid58){
const _errs761 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key117 in data203){
if(!((key117 === "severity") || (key117 === "options"))){
const err512 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data203.severity !== undefined){
let data204 = data203.severity;
if(!((((data204 === "off") || (data204 === "info")) || (data204 === "warning")) || (data204 === "error"))){
const err513 = {instancePath:instancePath+"/missing-list/severity",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data203.options !== undefined){
let data205 = data203.options;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key118 in data205){
const err514 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key118}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/missing-list/options",schemaPath:"#/$defs/rules/properties/missing-list/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
var _valid58 = _errs761 === errors;
valid146 = _valid58;
ifClause58 = "then";
}
else {
const _errs767 = errors;
if(!((((data203 === "off") || (data203 === "info")) || (data203 === "warning")) || (data203 === "error"))){
const err516 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-list"].else.enum}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
var _valid58 = _errs767 === errors;
valid146 = _valid58;
ifClause58 = "else";
}
if(!valid146){
const err517 = {instancePath:instancePath+"/missing-list",schemaPath:"#/$defs/rules/properties/missing-list/if",keyword:"if",params:{failingKeyword: ifClause58}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data["missing-review"] !== undefined){
let data206 = data["missing-review"];
if((typeof data206 !== "string") && (!(data206 && typeof data206 == "object" && !Array.isArray(data206)))){
const err518 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/type",keyword:"type",params:{type: schema20.properties["missing-review"].type}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
const _errs770 = errors;
let valid148 = true;
const _errs771 = errors;
if(!(data206 && typeof data206 == "object" && !Array.isArray(data206))){
const err519 = {};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid59 = _errs771 === errors;
errors = _errs770;
if(vErrors !== null){
if(_errs770){
vErrors.length = _errs770;
}
else {
vErrors = null;
}
}
let ifClause59;
if(_valid59){
const _errs773 = errors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key119 in data206){
if(!((key119 === "severity") || (key119 === "options"))){
const err520 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key119}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data206.severity !== undefined){
let data207 = data206.severity;
if(!((((data207 === "off") || (data207 === "info")) || (data207 === "warning")) || (data207 === "error"))){
const err521 = {instancePath:instancePath+"/missing-review/severity",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data206.options !== undefined){
let data208 = data206.options;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key120 in data208){
if(!(key120 === "require")){
const err522 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data208.require !== undefined){
let data209 = data208.require;
if(Array.isArray(data209)){
const len9 = data209.length;
for(let i9=0; i9<len9; i9++){
let data210 = data209[i9];
if(typeof data210 !== "string"){
const err523 = {instancePath:instancePath+"/missing-review/options/require/" + i9,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(!(((data210 === "author") || (data210 === "reviewer")) || (data210 === "date"))){
const err524 = {instancePath:instancePath+"/missing-review/options/require/" + i9,schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].then.properties.options.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/missing-review/options/require",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/missing-review/options",schemaPath:"#/$defs/rules/properties/missing-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
var _valid59 = _errs773 === errors;
valid148 = _valid59;
ifClause59 = "then";
}
else {
const _errs783 = errors;
if(!((((data206 === "off") || (data206 === "info")) || (data206 === "warning")) || (data206 === "error"))){
const err527 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["missing-review"].else.enum}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid59 = _errs783 === errors;
valid148 = _valid59;
ifClause59 = "else";
}
if(!valid148){
const err528 = {instancePath:instancePath+"/missing-review",schemaPath:"#/$defs/rules/properties/missing-review/if",keyword:"if",params:{failingKeyword: ifClause59}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data["stale-review"] !== undefined){
let data211 = data["stale-review"];
if((typeof data211 !== "string") && (!(data211 && typeof data211 == "object" && !Array.isArray(data211)))){
const err529 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/type",keyword:"type",params:{type: schema20.properties["stale-review"].type}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
const _errs786 = errors;
let valid153 = true;
const _errs787 = errors;
if(!(data211 && typeof data211 == "object" && !Array.isArray(data211))){
const err530 = {};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid60 = _errs787 === errors;
errors = _errs786;
if(vErrors !== null){
if(_errs786){
vErrors.length = _errs786;
}
else {
vErrors = null;
}
}
let ifClause60;
if(_valid60){
const _errs789 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key121 in data211){
if(!((key121 === "severity") || (key121 === "options"))){
const err531 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data211.severity !== undefined){
let data212 = data211.severity;
if(!((((data212 === "off") || (data212 === "info")) || (data212 === "warning")) || (data212 === "error"))){
const err532 = {instancePath:instancePath+"/stale-review/severity",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data211.options !== undefined){
let data213 = data211.options;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key122 in data213){
if(!(key122 === "years")){
const err533 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data213.years !== undefined){
let data214 = data213.years;
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
const err534 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/stale-review/options/years",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/properties/years/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/stale-review/options",schemaPath:"#/$defs/rules/properties/stale-review/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
var _valid60 = _errs789 === errors;
valid153 = _valid60;
ifClause60 = "then";
}
else {
const _errs797 = errors;
if(!((((data211 === "off") || (data211 === "info")) || (data211 === "warning")) || (data211 === "error"))){
const err537 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["stale-review"].else.enum}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
var _valid60 = _errs797 === errors;
valid153 = _valid60;
ifClause60 = "else";
}
if(!valid153){
const err538 = {instancePath:instancePath+"/stale-review",schemaPath:"#/$defs/rules/properties/stale-review/if",keyword:"if",params:{failingKeyword: ifClause60}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data["unnamed-reviewer"] !== undefined){
let data215 = data["unnamed-reviewer"];
if((typeof data215 !== "string") && (!(data215 && typeof data215 == "object" && !Array.isArray(data215)))){
const err539 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/type",keyword:"type",params:{type: schema20.properties["unnamed-reviewer"].type}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
const _errs800 = errors;
let valid156 = true;
const _errs801 = errors;
if(!(data215 && typeof data215 == "object" && !Array.isArray(data215))){
const err540 = {};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var _valid61 = _errs801 === errors;
errors = _errs800;
if(vErrors !== null){
if(_errs800){
vErrors.length = _errs800;
}
else {
vErrors = null;
}
}
let ifClause61;
if(_valid61){
const _errs803 = errors;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key123 in data215){
if(!((key123 === "severity") || (key123 === "options"))){
const err541 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key123}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data215.severity !== undefined){
let data216 = data215.severity;
if(!((((data216 === "off") || (data216 === "info")) || (data216 === "warning")) || (data216 === "error"))){
const err542 = {instancePath:instancePath+"/unnamed-reviewer/severity",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data215.options !== undefined){
let data217 = data215.options;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key124 in data217){
const err543 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key124}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/unnamed-reviewer/options",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
var _valid61 = _errs803 === errors;
valid156 = _valid61;
ifClause61 = "then";
}
else {
const _errs809 = errors;
if(!((((data215 === "off") || (data215 === "info")) || (data215 === "warning")) || (data215 === "error"))){
const err545 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unnamed-reviewer"].else.enum}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
var _valid61 = _errs809 === errors;
valid156 = _valid61;
ifClause61 = "else";
}
if(!valid156){
const err546 = {instancePath:instancePath+"/unnamed-reviewer",schemaPath:"#/$defs/rules/properties/unnamed-reviewer/if",keyword:"if",params:{failingKeyword: ifClause61}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data["invalid-waiver"] !== undefined){
let data218 = data["invalid-waiver"];
if((typeof data218 !== "string") && (!(data218 && typeof data218 == "object" && !Array.isArray(data218)))){
const err547 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/type",keyword:"type",params:{type: schema20.properties["invalid-waiver"].type}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
const _errs812 = errors;
let valid158 = true;
const _errs813 = errors;
if(!(data218 && typeof data218 == "object" && !Array.isArray(data218))){
const err548 = {};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var _valid62 = _errs813 === errors;
errors = _errs812;
if(vErrors !== null){
if(_errs812){
vErrors.length = _errs812;
}
else {
vErrors = null;
}
}
let ifClause62;
if(_valid62){
const _errs815 = errors;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key125 in data218){
if(!((key125 === "severity") || (key125 === "options"))){
const err549 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data218.severity !== undefined){
let data219 = data218.severity;
if(!((((data219 === "off") || (data219 === "info")) || (data219 === "warning")) || (data219 === "error"))){
const err550 = {instancePath:instancePath+"/invalid-waiver/severity",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-waiver"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data218.options !== undefined){
let data220 = data218.options;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key126 in data220){
const err551 = {instancePath:instancePath+"/invalid-waiver/options",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/invalid-waiver/options",schemaPath:"#/$defs/rules/properties/invalid-waiver/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
var _valid62 = _errs815 === errors;
valid158 = _valid62;
ifClause62 = "then";
}
else {
const _errs821 = errors;
if(!((((data218 === "off") || (data218 === "info")) || (data218 === "warning")) || (data218 === "error"))){
const err553 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["invalid-waiver"].else.enum}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
var _valid62 = _errs821 === errors;
valid158 = _valid62;
ifClause62 = "else";
}
if(!valid158){
const err554 = {instancePath:instancePath+"/invalid-waiver",schemaPath:"#/$defs/rules/properties/invalid-waiver/if",keyword:"if",params:{failingKeyword: ifClause62}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data["unused-waiver"] !== undefined){
let data221 = data["unused-waiver"];
if((typeof data221 !== "string") && (!(data221 && typeof data221 == "object" && !Array.isArray(data221)))){
const err555 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/type",keyword:"type",params:{type: schema20.properties["unused-waiver"].type}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
const _errs824 = errors;
let valid160 = true;
const _errs825 = errors;
if(!(data221 && typeof data221 == "object" && !Array.isArray(data221))){
const err556 = {};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
var _valid63 = _errs825 === errors;
errors = _errs824;
if(vErrors !== null){
if(_errs824){
vErrors.length = _errs824;
}
else {
vErrors = null;
}
}
let ifClause63;
if(_valid63){
const _errs827 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key127 in data221){
if(!((key127 === "severity") || (key127 === "options"))){
const err557 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data221.severity !== undefined){
let data222 = data221.severity;
if(!((((data222 === "off") || (data222 === "info")) || (data222 === "warning")) || (data222 === "error"))){
const err558 = {instancePath:instancePath+"/unused-waiver/severity",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-waiver"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data221.options !== undefined){
let data223 = data221.options;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key128 in data223){
const err559 = {instancePath:instancePath+"/unused-waiver/options",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key128}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/unused-waiver/options",schemaPath:"#/$defs/rules/properties/unused-waiver/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
var _valid63 = _errs827 === errors;
valid160 = _valid63;
ifClause63 = "then";
}
else {
const _errs833 = errors;
if(!((((data221 === "off") || (data221 === "info")) || (data221 === "warning")) || (data221 === "error"))){
const err561 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["unused-waiver"].else.enum}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
var _valid63 = _errs833 === errors;
valid160 = _valid63;
ifClause63 = "else";
}
if(!valid160){
const err562 = {instancePath:instancePath+"/unused-waiver",schemaPath:"#/$defs/rules/properties/unused-waiver/if",keyword:"if",params:{failingKeyword: ifClause63}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data["confusable-term"] !== undefined){
let data224 = data["confusable-term"];
if((typeof data224 !== "string") && (!(data224 && typeof data224 == "object" && !Array.isArray(data224)))){
const err563 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/type",keyword:"type",params:{type: schema20.properties["confusable-term"].type}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
const _errs836 = errors;
let valid162 = true;
const _errs837 = errors;
if(!(data224 && typeof data224 == "object" && !Array.isArray(data224))){
const err564 = {};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
var _valid64 = _errs837 === errors;
errors = _errs836;
if(vErrors !== null){
if(_errs836){
vErrors.length = _errs836;
}
else {
vErrors = null;
}
}
let ifClause64;
if(_valid64){
const _errs839 = errors;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
for(const key129 in data224){
if(!((key129 === "severity") || (key129 === "options"))){
const err565 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key129}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data224.severity !== undefined){
let data225 = data224.severity;
if(!((((data225 === "off") || (data225 === "info")) || (data225 === "warning")) || (data225 === "error"))){
const err566 = {instancePath:instancePath+"/confusable-term/severity",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].then.properties.severity.enum}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data224.options !== undefined){
let data226 = data224.options;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
for(const key130 in data226){
const err567 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/confusable-term/options",schemaPath:"#/$defs/rules/properties/confusable-term/then/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
var _valid64 = _errs839 === errors;
valid162 = _valid64;
ifClause64 = "then";
}
else {
const _errs845 = errors;
if(!((((data224 === "off") || (data224 === "info")) || (data224 === "warning")) || (data224 === "error"))){
const err569 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/else/enum",keyword:"enum",params:{allowedValues: schema20.properties["confusable-term"].else.enum}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid64 = _errs845 === errors;
valid162 = _valid64;
ifClause64 = "else";
}
if(!valid162){
const err570 = {instancePath:instancePath+"/confusable-term",schemaPath:"#/$defs/rules/properties/confusable-term/if",keyword:"if",params:{failingKeyword: ifClause64}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath,schemaPath:"#/$defs/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
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

export const schema: SchemaShape = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:claimlint:schema:config:1","type":"object","properties":{"$schema":{"type":"string"},"schema":{"const":1},"preset":{"enum":["recommended","strict"]},"regions":{"type":"array","items":{"enum":["us","uk","eu"]}},"rules":{"$ref":"#/$defs/rules"},"include":{"type":"array","items":{"type":"string"}},"ignore":{"type":"array","items":{"type":"string"}},"facts":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"type":"string"}},"waivers":{"type":"string"},"evidence":{"type":"string"},"sources":{"type":"string"},"lock":{"type":"string"},"retractions":{"type":"string"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"rules":{"$ref":"#/$defs/rules"},"preset":{"enum":["recommended","strict"]}},"additionalProperties":false,"required":["files"]}},"gate":{"type":"object","properties":{"draft":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"in-review":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false},"approved":{"type":"object","properties":{"failOn":{"enum":["error","warning","info","never"]},"checks":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"percentage":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"risk":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}},"promotional":{"type":"array","items":{"enum":["cited","resolved","anchored","quoted","matched","proportionate","signed"]}}}}},"additionalProperties":false}},"additionalProperties":false},"support":{"type":"object","properties":{"paragraphEnd":{"type":"boolean"}},"additionalProperties":false},"lexicons":{"type":"array","items":{"type":"string"}},"requireReview":{"type":"boolean"}},"additionalProperties":false,"$defs":{"rules":{"type":"object","properties":{"malformed-identifier":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-markers":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"reference-count-mismatch":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unresolved-citation":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"absolute-safety":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"invasiveness":{"type":"boolean","default":true}}}}},"else":{"enum":["off","info","warning","error"]}},"anonymous-authority":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"conflicting-claims":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"impossible-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"quote-as-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"relative-risk-alone":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-duration":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-percentage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"uncited-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"repeats":{"type":"string","enum":["error","info","off"],"default":"info"}}}}},"else":{"enum":["off","info","warning","error"]}},"unfair-balance":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmet-check":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"lost-support":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"misquoted-passage":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-locator":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"longerThan":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"overstated-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unmatched-number":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unplaced-evidence":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"contradicted-fact":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"dangling-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-facts":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"omitted-risk":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"source-disagrees":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"damaged-file":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unread-text":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unsupported-language":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"call-to-action":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"cure-guarantee":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"disease-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"endorsement":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-disclaimer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"product-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"pseudoscience":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"superlative":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"supplement-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"designs":{"type":"array","items":{"type":"string","enum":["systematic-review","rct","nonrandomised","cohort","registry"]},"default":["systematic-review","rct","nonrandomised"]}}}}},"else":{"enum":["off","info","warning","error"]}},"testimonial":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"undisclosed-advert":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"advertised-prescription-medicine":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"doctor-endorsed-food":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unauthorised-health-claim":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"untold-off-label-use":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"weight-loss-rate":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"aged-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"number","minimum":0,"default":15},"percentage":{"type":"number","minimum":0,"default":10},"risk":{"type":"number","minimum":0,"default":10},"promotional":{"type":"number","minimum":0,"default":10}}}}},"else":{"enum":["off","info","warning","error"]}},"corrected-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"denied-source":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"allow":{"type":"array","items":{"type":"string"},"default":[]},"warn":{"type":"array","items":{"type":"string"},"default":[]},"deny":{"type":"array","items":{"type":"string"},"default":[]},"others":{"type":"string","enum":["allow","warn","deny"],"default":"allow"}}}}},"else":{"enum":["off","info","warning","error"]}},"duplicate-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"incomplete-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"mismatched-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"off-topic-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"preprint-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"retracted-reference":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"stale-retractions":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"days":{"type":"number","minimum":1,"default":60}}}}},"else":{"enum":["off","info","warning","error"]}},"weak-design":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"duration":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"percentage":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","vendor"]},"risk":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro"]},"promotional":{"type":"array","items":{"type":"string","enum":["animal","in-vitro","case-report","case-series","survey","registry","nonrandomised","expert-opinion","textbook","vendor"]},"default":["animal","in-vitro","case-report","case-series","survey","expert-opinion","vendor"]}}}}},"else":{"enum":["off","info","warning","error"]}},"leaked-note":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-list":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"missing-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"require":{"type":"array","items":{"type":"string","enum":["author","reviewer","date"]},"default":["reviewer","date"]}}}}},"else":{"enum":["off","info","warning","error"]}},"stale-review":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{"years":{"type":"number","minimum":0,"default":3}}}}},"else":{"enum":["off","info","warning","error"]}},"unnamed-reviewer":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"invalid-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"unused-waiver":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}},"confusable-term":{"type":["string","object"],"if":{"type":"object"},"then":{"additionalProperties":false,"properties":{"severity":{"enum":["off","info","warning","error"]},"options":{"type":"object","additionalProperties":false,"properties":{}}}},"else":{"enum":["off","info","warning","error"]}}},"additionalProperties":false}}}
export const validate: Validate = validate52
