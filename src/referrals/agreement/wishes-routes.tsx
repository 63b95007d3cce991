import { dropDraft, loadDraft } from "../../people/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { factOf } from "../triage/triaged.ts";
import { WishesPage } from "./pages/wishes-page.tsx";
import { reachHers } from "./reach-hers.ts";
import { readWishes, typedFromWishes } from "./read-wishes.ts";
import { findWishes, keepWishes } from "./store.ts";
import { noWishes } from "./wishes.ts";

const who: Route["who"] = ["parent"];
const current = { current: "today" };

async function draw(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const hers = await reachHers(asked);
  if (!hers || hers.referral.state === "invited" || hers.referral.state === "stopped")
    return go("/agreement");
  const kept = (await findWishes(asked.db, hers.referral.personId, hers.referral.programmeId)) ?? noWishes;
  const again = Object.keys(problems).length > 0;
  const body = (
    <WishesPage
      typed={again ? asked.typed : ((await loadDraft(asked, "wishes"))?.typed ?? typedFromWishes(kept))}
      problems={problems}
      done={one(asked.query, "done") === "saved"}
    />
  );
  return again ? notYetRight("Your wishes", body, current) : page("Your wishes", body, current);
}

async function save(asked: Asked): Promise<Answer> {
  const hers = await reachHers(asked);
  if (!hers || hers.referral.state === "invited" || hers.referral.state === "stopped")
    return go("/agreement");
  const read = readWishes(asked.typed);
  if (!read.ok) return draw(asked, read.problems);
  const { personId, programmeId } = hers.referral;
  await keepWishes(
    asked.db,
    { personId, programmeId, organisationId: asked.organisation.id, typedBy: personId, at: asked.now },
    read.value,
  );
  await asked.happened(factOf("ParentChangedWishes", hers.referral));
  await dropDraft(asked, "wishes");
  return go("/wishes?done=saved");
}

export const wishesRoutes: Route[] = [
  { method: "GET", path: "/wishes", who, records: "nothing", answer: (asked) => draw(asked) },
  { method: "POST", path: "/wishes", who, records: "wishes.changed", answer: save },
];
