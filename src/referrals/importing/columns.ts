export { FIELD_CODES, FIELDS, isField } from "./fields.ts";
export type { Field, Mapping } from "./fields.ts";
export { guessColumns } from "./guess-columns.ts";
