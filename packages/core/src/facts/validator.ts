/** One complaint of a compiled validator, as ajv gives it. */
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly instancePath: string
  /** JSON pointer into the schema, from its root, with `#` in front. */
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A compiled validator: true when the value holds, else the complaints stand in `errors`. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** A part of a JSON Schema, as far as the words of a fault need it. */
export interface SchemaShape {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, SchemaShape>>
  readonly items?: SchemaShape
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | SchemaShape
  readonly patternErrorMessage?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaShape>>
  readonly if?: SchemaShape
  readonly then?: SchemaShape
  readonly else?: SchemaShape
}

/** A validator together with the shape it checks. */
export interface CheckedShape {
  readonly validate: Validate
  readonly schema: SchemaShape
}
