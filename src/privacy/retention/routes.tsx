import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays, asDay, isDay } from "../../words/day.ts";
import { isRetentionKind, retentionCodes } from "../../words/record-kinds.ts";
import { DuePage } from "./pages/due-page.tsx";
import { RetentionPage } from "./pages/retention-page.tsx";
import { readRetention } from "./read-retention.ts";
import { retentionOf } from "./settings.ts";
import { confirmDue, countDue, keepRetention, putOffDue } from "./store.ts";

const title = "How long we keep records";
const options = { current: "organisation" };

function ask(asked: Asked): Answer {
  const now = retentionOf(asked.organisation);
  const typed = Object.fromEntries(retentionCodes.map((kind) => [kind, String(now[kind])]));
  return page(title, <RetentionPage typed={typed} problems={noProblems} />, options);
}

const again = (asked: Asked, problems: Problems): Answer =>
  notYetRight(title, <RetentionPage typed={asked.typed} problems={problems} />, options);

async function save(asked: Asked): Promise<Answer> {
  const reading = readRetention(asked.typed);
  if (!reading.ok) return again(asked, reading.problems);
  await keepRetention(asked, reading.value);
  await asked.happened({
    kind: "RetentionChanged",
    subjectKind: "organisation",
    subjectId: asked.organisation.id,
    detail: reading.value,
  });
  return go("/privacy?done=retention");
}

const said: Record<string, string> = {
  later: "Left as it is. It is asked again in 90 days.",
  confirmed: "It is being done, and each is written down.",
};

async function showDue(asked: Asked): Promise<Answer> {
  const isLead = asked.actor.role === "safeguarding-lead";
  const view = {
    due: await countDue(asked),
    retention: retentionOf(asked.organisation),
    today: asked.today,
    back: isLead ? { to: "/kept", words: "Kept by law" } : { to: "/privacy", words: "Privacy" },
    done: said[one(asked.query, "done")] ?? null,
  };
  return page("Kept long enough", <DuePage {...view} />, { current: isLead ? "concerns" : "privacy" });
}

/** Days a list that was put off is left alone. */
const putOffDays = 90;

async function decide(asked: Asked): Promise<Answer> {
  const kind = one(asked.typed, "kind");
  if (!isRetentionKind(kind)) throw notFound("We do not know that kind of record. Go back and choose again.");
  if (one(asked.typed, "act") === "later") {
    await putOffDue(asked.db, kind, addDays(asked.today, putOffDays));
    return go("/privacy/due?done=later");
  }
  const listedBy = one(asked.typed, "listedBy");
  // only what stood on the page she pressed the button on
  const count = isDay(listedBy) ? await confirmDue(asked, kind, asDay(listedBy)) : 0;
  if (count > 0) {
    await asked.happened({
      kind: "ErasingConfirmed",
      subjectKind: "organisation",
      subjectId: asked.organisation.id,
      detail: { kind, count },
    });
    await asked.enqueue("erase-confirmed", {});
    await asked.changed("board");
  }
  return go("/privacy/due?done=confirmed");
}

const who = ["administrator"] as const;
// concerns are a lead's to decide and everything else an administrator's: the row policies give each her own list
const decides = ["administrator", "safeguarding-lead"] as const;

export const retentionRoutes: Route[] = [
  { method: "GET", path: "/organisation/retention", who, records: "nothing", answer: ask },
  {
    method: "POST",
    path: "/organisation/retention",
    who,
    records: "organisation.retention-changed",
    answer: save,
  },
  { method: "GET", path: "/privacy/due", who: decides, records: "erasing.due-seen", answer: showDue },
  { method: "POST", path: "/privacy/due", who: decides, records: "erasing.confirmed", answer: decide },
];
