import { dropDraft, loadDraft, namesOf } from "../../people/index.ts";
import { communityDoor } from "../../loss/index.ts";
import { go, notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { sayWhen } from "../../words/time.ts";
import { SINCE, type Since } from "./ending.ts";
import { NotAskingSince, SincePage, SinceSaidPage } from "./pages/since-page.tsx";
import { findCheckIn, keepSaid, keepSeen, type SpaceCheckIn } from "./store/check-in-store.ts";

const title = "How are you now?";

async function reach(asked: Asked): Promise<SpaceCheckIn> {
  const found = await findCheckIn(asked, asked.params["id"] ?? "");
  if (!found) throw notFound();
  return found;
}

async function whyNot(asked: Asked, { answeredAt, dueAt }: SpaceCheckIn): Promise<string | null> {
  if (answeredAt) return "Thank you. A coordinator has what you said.";
  if ((await communityDoor(asked)).kind !== "open") return "There is nothing to answer just now.";
  return dueAt > asked.now ? "There is nothing to answer yet." : null;
}

/** GET /since/:id, of a place: her question, or what she said for the coordinator. */
export async function showSince(asked: Asked): Promise<Answer> {
  const found = await reach(asked);
  if (asked.actor.role !== "parent") {
    await asked.viewed(found.personId, "how she is now");
    const names = await namesOf(asked, [found.personId]);
    return page(
      title,
      <SinceSaidPage
        placeId={found.placeId}
        called={names.get(found.personId)?.called ?? "she"}
        when={found.answeredAt ? `She said it ${sayWhen(found.answeredAt, asked.now)}` : ""}
        answer={found.answer}
        isNew={found.seenAt === null}
      />,
      { current: "board" },
    );
  }
  const not = await whyNot(asked, found);
  if (not) return page(title, <NotAskingSince words={not} />, { current: "today" });
  const typed = (await loadDraft(asked, `since:${found.placeId}`))?.typed ?? {};
  return page(title, <SincePage placeId={found.placeId} typed={typed} problems={noProblems} />, {
    current: "today",
  });
}

/** POST /since/:id */
export async function saySince(asked: Asked): Promise<Answer> {
  const found = await reach(asked);
  if (await whyNot(asked, found)) return go(`/since/${found.placeId}`);
  const wellbeing = one(asked.typed, "wellbeing");
  const words = readText(one(asked.typed, "words"), { noun: "words", max: 4_000 });
  const problems: Record<string, string> = {};
  if (!Object.hasOwn(SINCE, wellbeing)) problems["wellbeing"] = "Choose what is nearest to how it is.";
  if (!words.ok) problems["words"] = words.sentence;
  if (Object.keys(problems).length > 0 || !words.ok)
    return notYetRight(title, <SincePage placeId={found.placeId} typed={asked.typed} problems={problems} />, {
      current: "today",
    });
  await keepSaid(asked, found.placeId, {
    wellbeing: wellbeing as Since,
    wantsCall: one(asked.typed, "call") === "yes",
    words: words.value || null,
  });
  await dropDraft(asked, `since:${found.placeId}`);
  return go(`/since/${found.placeId}`);
}

/** POST /since/:id/seen: the coordinator has read it. */
export async function seeSince(asked: Asked): Promise<Answer> {
  const found = await reach(asked);
  await keepSeen(asked, found.placeId);
  return go("/board");
}
