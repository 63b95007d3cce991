import type { DraftReferral, SafeContact } from "../importing/draft-referral.ts";
import { REASON_CODES } from "../reasons.ts";
import { MERGE_FIELD_CODES, sayField } from "./merge-fields.ts";
import type { MergeField } from "./merge-fields.ts";
import type { MergeChoices, Standing } from "./standing.ts";

/**
 * Which values survive: the one chosen, else the newest that is not empty. Reasons and notes are joined unless one is
 * chosen, and every refusal about reaching the person survives whatever is chosen: safety is never merged away.
 */
export function mergeValues(
  survivor: Standing,
  other: Standing,
  choices: MergeChoices,
): { referral: DraftReferral; fieldsFrom: MergeField[] } {
  const newest = other.arrivedAt > survivor.arrivedAt ? "other" : "survivor";
  const sideOf = (field: MergeField): "survivor" | "other" => {
    const chosen = choices[field];
    if (chosen) return chosen;
    const said = { survivor: sayField(field, survivor.referral), other: sayField(field, other.referral) };
    if (said[newest]) return newest;
    return newest === "other" ? "survivor" : "other";
  };
  const fieldsFrom = MERGE_FIELD_CODES.filter(
    (field) =>
      sideOf(field) === "other" && sayField(field, survivor.referral) !== sayField(field, other.referral),
  );
  const from = Object.fromEntries(
    fieldsFrom.map((field) => [field, other.referral[field]]),
  ) as Partial<DraftReferral>;
  return {
    fieldsFrom,
    referral: {
      ...survivor.referral,
      ...from,
      ...placeOf(choices.postcode ?? choices.outcode ?? sideOf("postcode"), survivor, other),
      reasons: choices.reasons ? (from.reasons ?? survivor.referral.reasons) : bothReasons(survivor, other),
      note: choices.note ? (from.note ?? survivor.referral.note) : bothNotes(survivor, other),
      safeContact: strictest(from.safeContact ?? survivor.referral.safeContact, survivor, other),
    },
  };
}

// half a postcode from one and half from the other would be a place where nobody lives
function placeOf(
  side: "survivor" | "other",
  survivor: Standing,
  other: Standing,
): Pick<DraftReferral, "outcode" | "postcode"> {
  const [first, second] = side === "other" ? [other, survivor] : [survivor, other];
  const from = first.referral.outcode ? first.referral : second.referral;
  return { outcode: from.outcode, postcode: from.postcode };
}

function bothReasons(survivor: Standing, other: Standing): DraftReferral["reasons"] {
  const had = new Set([...survivor.referral.reasons, ...other.referral.reasons]);
  return REASON_CODES.filter((code) => had.has(code));
}

function bothNotes(survivor: Standing, other: Standing): string {
  const [older, newer] = other.arrivedAt > survivor.arrivedAt ? [survivor, other] : [other, survivor];
  return [...new Set([newer.referral.note, older.referral.note])].filter(Boolean).join("\n");
}

function strictest(chosen: SafeContact, survivor: Standing, other: Standing): SafeContact {
  const both = [survivor.referral.safeContact, other.referral.safeContact];
  const never = (way: "call" | "text" | "voicemail"): false | null =>
    both.some((each) => each[way] === false) ? false : null;
  return { words: chosen.words, call: never("call"), text: never("text"), voicemail: never("voicemail") };
}
