import { dropDraft, loadDraft } from "../../people/index.ts";
import {
  go,
  notFound,
  notYetRight,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { sayWhen } from "../../words/time.ts";
import { reachRelationship } from "../reach.ts";
import { findCheckIn, keepAnswer, keepSeen, type Standing } from "../store.ts";
import type { CheckIn } from "./check-in.ts";
import { AskingPage, NotAskingPage, SaidPage } from "./pages/check-in-page.tsx";
import { readAnswer } from "./read-answer.ts";

const title = "How is it going?";

async function reach(asked: Asked): Promise<{ pair: Standing; found: CheckIn }> {
  const pair = await reachRelationship(asked, "see");
  const found = await findCheckIn(asked, pair.id);
  if (!found) throw notFound();
  return { pair, found };
}

/** Why there is nothing to answer just now; null when there is. */
function whyNot({ quiet }: Standing, { answeredAt, dueAt }: CheckIn, now: Date): string | null {
  if (answeredAt) return "Thank you. Your coordinator has what you said.";
  if (quiet) return "There is nothing to answer just now.";
  return dueAt > now ? "There is nothing to answer yet." : null;
}

/** GET /check-in/:id, of a relationship: her questions, or what she said for her coordinator. */
async function show(asked: Asked): Promise<Answer> {
  const { pair, found } = await reach(asked);
  if (asked.actor.role !== "parent") {
    await asked.viewed(pair.parentId, "how it is going");
    return page(
      title,
      <SaidPage
        id={pair.id}
        called={pair.parent.called}
        when={found.answeredAt ? `She said it ${sayWhen(found.answeredAt, asked.now)}` : ""}
        answer={found.answer}
        isNew={found.seenAt === null}
      />,
      { current: "board" },
    );
  }
  const not = whyNot(pair, found, asked.now);
  const typed = (await loadDraft(asked, `check-in:${pair.id}`))?.typed ?? {};
  return page(
    title,
    not ? (
      <NotAskingPage words={not} />
    ) : (
      <AskingPage id={pair.id} supporter={pair.supporter.called} typed={typed} problems={noProblems} />
    ),
    { current: "today" },
  );
}

/** POST /check-in/:id: what she says, once. */
async function answer(asked: Asked): Promise<Answer> {
  const { pair, found } = await reach(asked);
  if (whyNot(pair, found, asked.now)) return go(`/check-in/${pair.id}`);
  const read = readAnswer(asked.typed);
  if (!read.ok)
    return notYetRight(
      title,
      <AskingPage
        id={pair.id}
        supporter={pair.supporter.called}
        typed={asked.typed}
        problems={read.problems}
      />,
      { current: "today" },
    );
  if (await keepAnswer(asked, pair.id, read.value)) {
    // not a fact of the relationship: its history is read by her supporter too
    await asked.happened({
      kind: "CheckInAnswered",
      subjectKind: "check-in",
      subjectId: pair.id,
      programmeId: pair.programmeId,
      aboutPersonId: pair.parentId,
    });
    await asked.changed("board");
  }
  await dropDraft(asked, `check-in:${pair.id}`);
  return go(`/check-in/${pair.id}`);
}

/** POST /check-in/:id/seen: a coordinator has read it. */
async function seen(asked: Asked): Promise<Answer> {
  const { pair } = await reach(asked);
  await keepSeen(asked, pair.id);
  await asked.changed("board");
  return go("/board");
}

const staff = ["coordinator", "administrator"] as const;
export const checkInRoutes: Route[] = [
  { method: "GET", path: "/check-in/:id", who: ["parent", ...staff], records: "check-in.seen", answer: show },
  { method: "POST", path: "/check-in/:id", who: ["parent"], records: "check-in.answered", answer },
  { method: "POST", path: "/check-in/:id/seen", who: staff, records: "check-in.read", answer: seen },
];
