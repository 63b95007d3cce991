import type { DraftReferral } from "../importing/draft-referral.ts";
import { MERGE_FIELD_CODES, MERGE_FIELDS, sayField } from "./merge-fields.ts";
import type { MergeField } from "./merge-fields.ts";

/** One line of the page that lays two referrals beside each other; `differs` only when both say something else. */
export type SideBySideRow = {
  field: MergeField;
  label: string;
  one: string;
  other: string;
  differs: boolean;
};

/** Two referrals field by field, in words; fields neither has are left out. */
export function sideBySide(one: DraftReferral, other: DraftReferral): SideBySideRow[] {
  return MERGE_FIELD_CODES.map((field) => {
    const [left, right] = [sayField(field, one), sayField(field, other)];
    return {
      field,
      label: MERGE_FIELDS[field].label,
      one: left,
      other: right,
      differs: left !== "" && right !== "" && left.toLowerCase() !== right.toLowerCase(),
    };
  }).filter((row) => row.one !== "" || row.other !== "");
}
