import config from '@claimlint/schemas/config.schema.json' with {type: 'json'}
import evidence from '@claimlint/schemas/evidence.schema.json' with {type: 'json'}
import frontMatter from '@claimlint/schemas/front-matter.schema.json' with {type: 'json'}
import facts from '@claimlint/schemas/procedure-facts.schema.json' with {type: 'json'}
import references from '@claimlint/schemas/references.schema.json' with {type: 'json'}
import waivers from '@claimlint/schemas/waivers.schema.json' with {type: 'json'}

/** A part of a JSON Schema with its words for people, as an editor shows them. */
export interface DescribedSchema {
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  /** What each value of `enum` means, in its order, as editors of YAML know it. */
  readonly enumDescriptions?: readonly string[]
  readonly const?: unknown
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, DescribedSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | DescribedSchema
  readonly items?: DescribedSchema
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, DescribedSchema>>
  readonly if?: DescribedSchema
  readonly then?: DescribedSchema
  readonly else?: DescribedSchema
  readonly anyOf?: readonly DescribedSchema[]
  readonly oneOf?: readonly DescribedSchema[]
  readonly allOf?: readonly DescribedSchema[]
}

/** The schemas of what people write, whole; the validators carry theirs without the words. */
export const SCHEMAS = {
  config,
  evidence,
  'front-matter': frontMatter,
  facts,
  references,
  waivers,
} as unknown as Readonly<
  Record<'config' | 'evidence' | 'front-matter' | 'facts' | 'references' | 'waivers', DescribedSchema>
>
