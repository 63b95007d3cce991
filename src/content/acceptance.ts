import { happened, nothing, refused, type Outcome } from "../words/outcome.ts";
import { fingerprint, type Content } from "./content.ts";
import type { ContentRefusal } from "./refusals.ts";
import { standingOf, type SignOff } from "./sign-off.ts";
import type { AcceptedText } from "./tables.ts";
import type { Day } from "../words/day.ts";

/** An administrator answers by name for texts nobody has signed. */
export type Acceptance = {
  id: string;
  acceptedBy: string;
  nameTyped: string;
  reason: string;
  accepted: readonly AcceptedText[];
  acceptedAt: Date;
};
export type AcceptedFact = {
  kind: "ContentAccepted";
  subjectKind: "content";
  subjectId: string;
  detail: { keys: string[] };
};

/** The texts that are unsigned and that nobody has accepted as they are now. */
export const notAccepted = (
  contents: readonly Content[],
  signOffs: readonly SignOff[],
  acceptances: readonly Acceptance[],
  today: Day,
): Content[] => {
  const accepted = new Set(
    acceptances.flatMap((each) => each.accepted.map(({ key, fingerprint: print }) => `${key} ${print}`)),
  );
  return contents.filter(
    (content) =>
      standingOf(content, signOffs, today).state === "unsigned" &&
      !accepted.has(`${content.key} ${fingerprint(content.text)}`),
  );
};

/** Folds a name for comparing: case, accents and spaces do not matter. */
const folded = (name: string): string =>
  name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

/**
 * Accepts the texts that were shown. Refuses a name that is not her own; nothing to do when there is nothing left, or
 * when the same form was already answered.
 */
export function acceptUnsigned(asked: {
  shown: readonly AcceptedText[];
  id: string;
  known: readonly Acceptance[];
  by: { personId: string; name: string };
  nameTyped: string;
  reason: string;
  now: Date;
}): Outcome<Acceptance, AcceptedFact, ContentRefusal> {
  const { shown, id, by, nameTyped } = asked;
  if (shown.length === 0 || asked.known.some((each) => each.id === id)) return nothing();
  if (folded(nameTyped) !== folded(by.name)) return refused("notYourName");
  return happened(
    {
      id,
      acceptedBy: by.personId,
      nameTyped,
      reason: asked.reason,
      accepted: shown,
      acceptedAt: asked.now,
    },
    {
      kind: "ContentAccepted",
      subjectKind: "content",
      subjectId: id,
      detail: { keys: shown.map(({ key }) => key) },
    },
  );
}
