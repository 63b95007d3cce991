import { dropDraft, loadDraft } from "../people/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { noProblems } from "../ui/index.ts";
import { ownLossLines } from "./loss-lines.ts";
import { LinesPage } from "./pages/lines-page.tsx";
import { linesAsTyped, readLines } from "./read-lines.ts";
import { keepLines } from "./store.ts";

const title = "People to turn to";
const current = { current: "organisation" };

/** GET /quiet/lines: the organisation's own people to turn to. */
export async function lines(asked: Asked): Promise<Answer> {
  const typed =
    (await loadDraft(asked, "loss-lines"))?.typed ?? linesAsTyped(ownLossLines(asked.organisation));
  return page(
    title,
    <LinesPage done={one(asked.query, "just") === "saved"} typed={typed} problems={noProblems} />,
    current,
  );
}

/** POST /quiet/lines */
export async function saveLines(asked: Asked): Promise<Answer> {
  const read = readLines(asked.typed);
  if (!read.ok)
    return notYetRight(
      title,
      <LinesPage done={false} typed={asked.typed} problems={read.problems} />,
      current,
    );
  await keepLines(asked, read.value);
  await asked.happened({
    kind: "OrganisationChanged",
    subjectKind: "organisation",
    subjectId: asked.organisation.id,
    detail: { parts: ["lossLines"] },
  });
  await dropDraft(asked, "loss-lines");
  return go("/quiet/lines?just=saved");
}
