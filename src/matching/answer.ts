import type { Asked } from "../platform/web/index.ts";
import { answerAsParent, type ParentAnswer } from "./answer-as-parent.ts";
import { answerAsSupporter, type SupporterAnswer } from "./answer-as-supporter.ts";
import { carryOut } from "./carry-out.ts";
import { keptApartBy } from "./do-not-match.ts";
import { gather } from "./gather.ts";
import { introductionOf, shareableOf, type Introduction } from "./introduction.ts";
import type { KeptMatch } from "./kept-match.ts";
import { sharingOnly } from "./side-of.ts";
import { insertNote } from "./store.ts";
import { suggest } from "./suggest.ts";
import type { NoteKind } from "./tables.ts";

/** Carries out a supporter's answer; with a yes it makes what the parent will read, from what she shares and no more. */
export async function carrySupporterAnswer(
  asked: Asked,
  match: KeptMatch,
  said: SupporterAnswer,
): Promise<void> {
  // she may read none of this herself: the organisation's own code looks, and keeps only what she shares
  const around = await asked.asSystem(() => gather(asked, match.referralId));
  const supporter = around.supporters.get(match.supporterId);
  const side = around.sides.find(({ id }) => id === match.supporterId);
  const keptApart =
    !supporter || !side || keptApartBy(around.parentSide, side, around.doNotMatch) !== undefined;
  const shareable = supporter ? shareableOf(supporter) : [];
  const outcome = answerAsSupporter(match, said, { keptApart, shareable }, asked, around.programme.settings);
  if (said.answer === "no") {
    if (await carryOut(asked, match, outcome)) await note(asked, match, "supporter no", said.toCoordinator);
    return;
  }
  let introduction: Introduction | undefined;
  if (supporter && side) {
    const shown = suggest(around.parentSide, [sharingOnly(side, said.shares)], [], around.around)[0];
    introduction = introductionOf(supporter, said.shares, said.hello, shown?.reasonsForHer ?? []);
  }
  await carryOut(asked, match, outcome, introduction);
}

/** Carries out a parent's answer. Her yes is what makes it a match. */
export async function carryParentAnswer(asked: Asked, match: KeptMatch, said: ParentAnswer): Promise<void> {
  const around = await asked.asSystem(() => gather(asked, match.referralId));
  const side = around.sides.find(({ id }) => id === match.supporterId);
  const keptApart = !side || keptApartBy(around.parentSide, side, around.doNotMatch) !== undefined;
  const happened = await carryOut(asked, match, answerAsParent(match, said, { keptApart }, asked));
  if (happened && said.answer === "no") await note(asked, match, "parent no", said.toCoordinator);
}

async function note(
  asked: Asked,
  match: KeptMatch,
  kind: NoteKind,
  words: string | undefined,
): Promise<void> {
  if (!words?.trim() || !asked.actor.personId) return;
  await insertNote(asked.db, {
    organisationId: asked.organisation.id,
    matchId: match.id,
    kind,
    at: asked.now,
    by: asked.actor.personId,
    words: words.trim(),
  });
}
