/**
 * The words that 21 CFR 101.93(c) asks for beside a statement of structure or function of a dietary supplement. They are
 * fixed; other words, however near, do not meet the rule.
 */
export const SUPPLEMENT_DISCLAIMERS = {
  singular:
    'This statement has not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',
  plural:
    'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.',
} as const
