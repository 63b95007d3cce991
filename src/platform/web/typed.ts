/** What somebody typed into a form, exactly as it came, except for bytes PostgreSQL cannot hold. */
export type Typed = Readonly<Record<string, string | string[]>>;

/** The first value of a field, or "" when there is none. */
export function one(typed: Typed, field: string): string {
  const value = typed[field];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** Every value of a field; a missing field is an empty list. */
export function many(typed: Typed, field: string): string[] {
  const value = typed[field];
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter((v) => v !== "");
}

const unholdable = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** @param body a parsed form body; anything that is not text is left out */
export function asTyped(body: unknown): Typed {
  const typed: Record<string, string | string[]> = {};
  if (typeof body !== "object" || body === null) return typed;
  for (const [field, value] of Object.entries(body)) {
    if (typeof value === "string") typed[field] = value.replace(unholdable, "");
    else if (Array.isArray(value))
      typed[field] = value.filter((v) => typeof v === "string").map((v: string) => v.replace(unholdable, ""));
  }
  return typed;
}
