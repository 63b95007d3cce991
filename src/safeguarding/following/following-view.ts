import { namesOf } from "../../people/index.ts";
import type { Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import { readersOf } from "../adding/routes.tsx";
import type { Concern } from "../concern.ts";
import { findStanding, isAboutOurOwn, type Standing } from "../deciding/standing.ts";
import { mayDecide } from "../deciding/store.ts";
import { calledIn } from "../names-in.ts";
import { recordViews } from "../records/record-views.ts";
import { listRecords } from "../records/store.ts";
import { openRow, type OpenRow } from "./open-row.ts";
import type { FollowingView } from "./pages/following-part.tsx";
import { doFollowUp } from "./say-follow-up.ts";
import { stepsOf } from "./show-follow-up.tsx";

/** What follows "I have it", for the page of a concern; null while nobody has it. */
export async function followingView(asked: Asked, concern: Concern): Promise<FollowingView | null> {
  if (concern.state !== "acknowledged") return null;
  const standing = await findStanding(asked, concern);
  const records = await listRecords(asked, concern.id);
  const readers = await readersOf(asked, concern.id);
  const names = await namesOf(asked, [
    ...standing.open.map(({ ownerId }) => ownerId),
    standing.closing?.closedBy ?? null,
  ]);
  const may = await mayDecide(asked, concern.id);
  const [first, ...rest] = standing.open.map((each) =>
    openRow(each, { called: (id) => calledIn(names, id), me: asked.actor.personId, now: asked.now }),
  );
  return {
    id: concern.id,
    next: may ? nextOf(standing, first) : null,
    open: may ? rest : [...(first ? [first] : []), ...rest],
    closed: standing.closing
      ? `Closed by ${calledIn(names, standing.closing.closedBy)}, ${sayWhen(standing.closing.closedAt, asked.now)}.`
      : null,
    also: may ? actsOn(standing) : [documentOf(concern)],
    readers: readers.map((each) => ({
      id: each.id,
      name: each.name,
      since: sayWhen(each.beganAt, asked.now),
      ended: each.endedAt ? sayWhen(each.endedAt, asked.now) : null,
    })),
    records: recordViews(records, asked.now).toReversed(),
    mayDecide: may,
  };
}

/** What is due soonest; when nothing is open, to close it. */
function nextOf({ concern, open, closing, stoodDown }: Standing, first?: OpenRow): FollowingView["next"] {
  const path = `/concerns/${concern.id}`;
  const due = open[0];
  if (due && first) {
    const step =
      due.kind === "local-authority" || due.kind === "debrief" ? null : stepsOf(concern.id, due)[0];
    return {
      to: step?.to ?? `${path}/follow-ups/${due.id}`,
      button: doFollowUp(due.kind),
      words: `${first.title}. ${first.isMine ? "It is with you." : `It is with ${first.owner}.`}`,
      clock: first.clock,
    };
  }
  if (closing) return null;
  if (stoodDown)
    return {
      to: `${path}/stand-up`,
      button: "She can be matched again",
      words: "Nothing waits but the pause in her matches.",
      clock: null,
    };
  return {
    to: `${path}/closing`,
    button: "Close it",
    words: "Something was decided, and nothing waits. Close it with what we learned, or decide again.",
    clock: null,
  };
}

const documentOf = ({ id }: Concern) => ({ to: `/concerns/${id}/document`, words: "Everything, to print" });

/** The quieter acts, those that fit. */
function actsOn({ concern, decisions, closing, stoodDown }: Standing): { to: string; words: string }[] {
  const path = `/concerns/${concern.id}`;
  const pause = stoodDown
    ? { to: `${path}/stand-up`, words: "She can be matched again" }
    : { to: `${path}/stand-down`, words: "No new matches for now" };
  if (closing) return [{ to: `${path}/reopening`, words: "Open it again" }, documentOf(concern)];
  return [
    { to: `${path}/decisions`, words: decisions.length > 0 ? "Decide again" : "Decide" },
    { to: `${path}/readers`, words: "Let somebody see this" },
    ...(isAboutOurOwn(concern) && concern.aboutPersonId ? [pause] : []),
    documentOf(concern),
  ];
}
