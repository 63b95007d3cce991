import { go, notYetRight, one, page } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { readReferral } from "../about/read-about.ts";
import { taskKeys } from "../about/task-key.ts";
import { ReferPage } from "./pages/refer-page.tsx";
import { saveReferral } from "./referral-draft.ts";
import { referHere, referTitle, withDraft } from "./with-draft.ts";

/** The whole referral on one page, with what was typed of it so far. */
export const showWhole = withDraft((_asked, { id, offer, typed }) =>
  page(referTitle, <ReferPage id={id} offer={offer} typed={typed} problems={noProblems} />, referHere),
);

/** Keeps it, then leads to the check; or says beside each field what is not right yet. */
export const saveWhole = withDraft(async (asked, { id, offer }) => {
  const { typed } = asked;
  await saveReferral(asked, id, { ...typed, seen: taskKeys });
  if (one(typed, "later")) return go("/referrals?done=saved");
  const read = readReferral(typed, asked.today, asked.actor.name);
  if (read.ok) return go(`/refer/${id}/check`);
  const body = <ReferPage id={id} offer={offer} typed={typed} problems={read.problems} />;
  return notYetRight(referTitle, body, referHere);
});
