/** What a stranger may send, and the field that the refusal has to name. */
export type Hostile = {
  readonly name: string;
  readonly body: BodyInit | null;
  readonly field: RegExp;
  readonly status?: number;
  readonly headers?: Record<string, string>;
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** The field by its exact name. */
export const named = (field: string) => new RegExp(`^${escaped(field)}$`);
/** A value that is good JSON and no good input. */
export const plain = (name: string, value: unknown, field: RegExp): Hostile => ({
  name,
  body: JSON.stringify(value),
  field,
  status: 422,
});
/** A body as it stands. */
export const text = (
  name: string,
  body: BodyInit | null,
  field: RegExp,
  status = 400,
): Hostile => ({
  name,
  body,
  field,
  status,
});
