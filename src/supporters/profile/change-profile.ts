import type { Asked } from "../../platform/web/index.ts";
import { keepSupporter } from "../store.ts";
import type { Supporter } from "../supporter.ts";

/** Keeps her profile as it is now; history keeps which part changed, never what she said. */
export async function change(
  asked: Asked,
  supporter: Supporter,
  part: "about" | "times" | "experience" | "rather-not",
): Promise<void> {
  await keepSupporter(asked.db, asked.organisation.id, supporter, asked.now);
  await asked.happened({
    kind: "SupporterProfileChanged",
    subjectKind: "supporter",
    subjectId: supporter.personId,
    programmeId: supporter.programmeId,
    aboutPersonId: supporter.personId,
    detail: { part },
  });
}
