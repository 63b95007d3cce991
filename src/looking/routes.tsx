import { namesOf } from "../people/index.ts";
import {
  changedMeanwhile,
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { addDays, at } from "../words/day.ts";
import { staffRoles } from "../words/roles.ts";
import { readText } from "../words/text.ts";
import { answerRoutes } from "./answer-routes.tsx";
import { itemViews } from "./item-view.ts";
import { leadRoutes } from "./lead-routes.tsx";
import { ItemPage } from "./pages/item-page.tsx";
import { LookingPage } from "./pages/looking-page.tsx";
import { mustInspect, reachItem } from "./reach-item.ts";
import { keepAsked, keepDecision, listItems, type Item } from "./store/item-store.ts";
import { findLead } from "./store/lead-store.ts";
import "./tables.ts";

const current = { current: "privacy" } as const;
const decidedDays = 90;
const doneWords: Record<string, string> = {
  decided: "Written down.",
  asked: "Asked. The answer comes here.",
  lead: "Saved. It holds from now on.",
};

async function list(asked: Asked): Promise<Answer> {
  await mustInspect(asked);
  const lead = await findLead(asked);
  const names = await namesOf(asked, [lead]);
  const { role, personId } = asked.actor;
  await asked.viewedList("unusual looking");
  return page(
    "Unusual looking",
    <LookingPage
      waiting={await itemViews(
        asked,
        (await listItems(asked, {})).filter(({ viewerId }) => viewerId !== personId),
      )}
      decided={await itemViews(
        asked,
        (await listItems(asked, { decidedSince: at(addDays(asked.today, -decidedDays), "00:00") })).filter(
          ({ viewerId }) => viewerId !== personId,
        ),
      )}
      inspector={
        lead ? `${names.get(lead)?.name ?? "Somebody"} does.` : "The administrators do, as nobody is named."
      }
      mayChoose={role === "administrator"}
      mayKeepConflicts={role === "administrator" || role === "safeguarding-lead"}
      done={doneWords[one(asked.query, "done")] ?? null}
    />,
    current,
  );
}

async function draw(asked: Asked, item: Item, typed: Asked["typed"], problems: Problems): Promise<Answer> {
  if (item.decidedAt) return go("/privacy/looking");
  const [view] = await itemViews(asked, [item]);
  if (!view) return go("/privacy/looking");
  const body = <ItemPage item={view} typed={typed} problems={problems} />;
  return problems === noProblems
    ? page("Unusual looking", body, current)
    : notYetRight("Unusual looking", body, current);
}

const show = async (asked: Asked): Promise<Answer> => draw(asked, await reachItem(asked), {}, noProblems);

async function decide(asked: Asked): Promise<Answer> {
  const item = await reachItem(asked);
  const found = one(asked.typed, "found");
  const because = readText(one(asked.typed, "because"), {
    noun: "reason",
    max: 2_000,
    required: true,
    missing: "Write what you found out",
  });
  const problems: Record<string, string> = {};
  if (found !== "right" && found !== "not right") problems["found"] = "Choose what you found";
  if (!because.ok) problems["because"] = because.sentence;
  if (!because.ok || (found !== "right" && found !== "not right"))
    return draw(asked, item, asked.typed, problems);
  if (!(await keepDecision(asked, item.id, { state: found, because: because.value })))
    throw changedMeanwhile("Somebody else has written down what she found. Open the list to read it.");
  await asked.happened({
    kind: "LookingDecided",
    subjectKind: "looking",
    subjectId: item.id,
    detail: { found },
  });
  return go("/privacy/looking?done=decided");
}

async function askHer(asked: Asked): Promise<Answer> {
  const item = await reachItem(asked);
  if (await keepAsked(asked, item.id)) {
    await asked.happened({ kind: "LookingAsked", subjectKind: "looking", subjectId: item.id });
    await asked.owe({
      toPersonId: item.viewerId,
      template: "looking-asked",
      subject: "A question for you",
      body: "There is a question for you. Please sign in to answer it.",
      link: `/me/looking/${item.id}`,
      aboutId: item.id,
      onceKey: `looking-asked:${item.id}`,
    });
  }
  return go("/privacy/looking?done=asked");
}

const who = staffRoles;
const id = "/privacy/looking/:id";

export const lookingRoutes: Route[] = [
  { method: "GET", path: "/privacy/looking", who, records: "looking.listed", answer: list },
  { method: "GET", path: id, who, records: "looking.looked-at", answer: show },
  { method: "POST", path: `${id}/decision`, who, records: "looking.decided", answer: decide },
  { method: "POST", path: `${id}/question`, who, records: "looking.asked", answer: askHer },
  ...answerRoutes,
  ...leadRoutes,
];
