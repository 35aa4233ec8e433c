/** From the errors of a form to the names of its fields, as the form shows them. */

/** A field that was refused, and why. */
export interface RefusedField {
  /** The labels on the way to it, outermost first. */
  readonly steps: readonly FieldStep[];
  readonly reason: Reason;
}

/** A sentence, or one of Strapi's message descriptors. */
export type Reason = string | { readonly id: string; readonly defaultMessage: string; readonly values?: ReasonValues };

type ReasonValues = Readonly<Record<string, string | number>>;

export interface FieldStep {
  /** Message id of the field's label. */
  readonly id: string;
  readonly defaultMessage: string;
  /** Which of several, counted from 1; `null` where there is only one. */
  readonly number: number | null;
}

export interface Attribute {
  readonly type: string;
  readonly component?: string;
}

/** What is needed of a content type's or component's schema: its attributes, and where their labels are. */
export interface FieldSet {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly labelPrefix: string;
}

/**
 * The refused fields of a form, in the order of its errors.
 *
 * `errors` has the shape of `values`, with a message (text, or a message descriptor) in place of every refused value.
 */
export function refusedFields(
  errors: unknown,
  values: unknown,
  fields: FieldSet,
  findComponent: (uid: string) => FieldSet | undefined,
): readonly RefusedField[] {
  return entriesOf(errors).flatMap(([name, error]) => {
    const attribute = fields.attributes[name];
    const step = { id: `${fields.labelPrefix}.${name}`, defaultMessage: name, number: null };
    if (isReason(error)) return [{ steps: [step], reason: error }];
    return attribute === undefined ? [] : within(error, valueAt(values, name), attribute, step, findComponent);
  });
}

function within(
  errors: unknown,
  values: unknown,
  attribute: Attribute,
  step: FieldStep,
  findComponent: (uid: string) => FieldSet | undefined,
): readonly RefusedField[] {
  if (Array.isArray(values)) {
    return entriesOf(errors).flatMap(([index, error]) => {
      const numbered = { ...step, number: Number(index) + 1 };
      return isReason(error)
        ? [{ steps: [numbered], reason: error }]
        : within(error, valueAt(values, index), attribute, numbered, findComponent);
    });
  }
  const uid = attribute.component ?? valueAt(values, "__component");
  const component = typeof uid === "string" ? findComponent(uid) : undefined;
  if (component === undefined) return [];
  return refusedFields(errors, values, component, findComponent).map(({ steps, reason }) => ({
    steps: [step, ...steps],
    reason,
  }));
}

function isReason(error: unknown): error is Reason {
  return typeof error === "string" || (typeof error === "object" && error !== null && "defaultMessage" in error && "id" in error);
}

function entriesOf(errors: unknown): readonly (readonly [string, unknown])[] {
  const isBranch = typeof errors === "object" && errors !== null;
  return isBranch ? Object.entries(errors).filter(([, error]) => error !== undefined && error !== null) : [];
}

function valueAt(values: unknown, name: string): unknown {
  if (typeof values !== "object" || values === null) return undefined;
  return new Map<string, unknown>(Object.entries(values)).get(name);
}
