/**
 * What a column of somebody's list can be. `many`: more than one column may be it ("Home tel" and "Mobile"), and all
 * of them are read. `label` is what the coordinator chooses from.
 */
export const FIELDS = {
  name: { label: "Name" },
  firstName: { label: "First name" },
  lastName: { label: "Last name" },
  bornOn: { label: "Date of birth" },
  dueOn: { label: "Due date, or how many weeks pregnant" },
  babyBornOn: { label: "Baby’s date of birth" },
  phone: { label: "Phone", many: true },
  email: { label: "Email" },
  postcode: { label: "Postcode or address" },
  nhsNumber: { label: "NHS number" },
  reasons: { label: "Reasons", many: true },
  note: { label: "Note", many: true },
  language: { label: "Language" },
  interpreter: { label: "Interpreter needed" },
  safeContact: { label: "How it is safe to reach them", many: true },
  agreed: { label: "Have they agreed" },
  referrerName: { label: "Referrer’s name" },
  referrerRole: { label: "Referrer’s role" },
  referrerTeam: { label: "Referrer’s team or place" },
  referredOn: { label: "Referred on" },
} as const satisfies Record<string, { label: string; many?: true }>;

export type Field = keyof typeof FIELDS;
export const FIELD_CODES = Object.keys(FIELDS) as Field[];

/** For each column of the sheet, what it is; null leaves it out. */
export type Mapping = readonly (Field | null)[];

/** Whether this text is one of our fields, as when a form says it is. */
export function isField(text: string): text is Field {
  return Object.hasOwn(FIELDS, text);
}
