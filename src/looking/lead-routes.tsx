import { namesOf } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { LeadPage } from "./pages/lead-page.tsx";
import { findLead, keepLead, listStaff } from "./store/lead-store.ts";

async function draw(asked: Asked, typed: Asked["typed"], problems: Problems): Promise<Answer> {
  const lead = await findLead(asked);
  const names = await namesOf(asked, [lead]);
  const body = (
    <LeadPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      now={lead ? (names.get(lead)?.name ?? "Somebody") : null}
      people={await listStaff(asked)}
      typed={"who" in typed ? typed : { who: lead ?? "" }}
      problems={problems}
    />
  );
  const title = "Who looks after privacy";
  return problems === noProblems
    ? page(title, body, { current: "privacy" })
    : notYetRight(title, body, { current: "privacy" });
}

async function save(asked: Asked): Promise<Answer> {
  const who = one(asked.typed, "who");
  const staff = await listStaff(asked);
  if (who !== "" && !staff.some(({ id }) => id === who))
    return draw(asked, asked.typed, { who: "Choose somebody on the staff, or the administrators" });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  await keepLead(asked, id, who || null);
  await asked.happened({
    kind: "PrivacyLeadChosen",
    subjectKind: "organisation",
    subjectId: asked.organisation.id,
  });
  return go("/privacy/looking?done=lead");
}

const who = ["administrator"] as const;

export const leadRoutes: Route[] = [
  {
    method: "GET",
    path: "/privacy/lead",
    who,
    records: "nothing",
    answer: (asked) => draw(asked, {}, noProblems),
  },
  { method: "POST", path: "/privacy/lead", who, records: "privacy-lead.chosen", answer: save },
];
