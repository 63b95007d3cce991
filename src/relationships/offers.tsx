import { dropDraft, loadDraft } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { listCoordinators } from "../safeguarding/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { allowsMeeting } from "./holding/hold.ts";
import { HOLD_REFUSALS } from "./holding/refusals.ts";
import { afterwards, keepOutcome } from "./keep-outcome.ts";
import type { Meeting } from "./meeting.ts";
import { offerMeeting } from "./offer-meeting.ts";
import { readOffer } from "./pages/offer-form.ts";
import { OfferPage } from "./pages/offer-page.tsx";
import { actorIn, reachMeeting, reachRelationship } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import type { Standing } from "./store.ts";

/** GET /relationships/:id/meetings/new and /meetings/:id/offer: one to three times. */
export async function askForOffer(asked: Asked): Promise<Answer> {
  const pair = await reachRelationship(asked, "arrange");
  if (pair.asking) return go(`/meetings/${pair.asking.id}`);
  const kept = (await loadDraft(asked, "offer-meeting"))?.typed ?? {};
  const typed = {
    minutes: "60",
    how: pair.next?.how ?? (pair.hasArranged ? "home" : "out"),
    ...kept,
    id: newId(),
  };
  return drawOffer(asked, pair, null, typed, noProblems);
}

export async function askForOtherOffer(asked: Asked): Promise<Answer> {
  const { meeting, pair } = await reachMeeting(asked, "arrange");
  const typed = {
    minutes: String(meeting.minutes),
    how: meeting.how,
    place: meeting.place ?? "",
    accompanied: meeting.accompaniedBy ?? "",
    id: meeting.id,
  };
  return drawOffer(asked, pair, meeting, typed, noProblems);
}

async function drawOffer(
  asked: Asked,
  pair: Standing,
  before: Meeting | null,
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const view = {
    to: before ? `/meetings/${before.id}/offer` : `/relationships/${pair.id}/meetings`,
    back: { to: `/relationships/${pair.id}`, words: `You and ${pair.parent.called}` },
    title: before
      ? `Other times for ${pair.parent.called}`
      : pair.hasArranged
        ? `Meet ${pair.parent.called} again`
        : `Meet ${pair.parent.called} for the first time`,
    called: pair.parent.called,
    othersWords: before?.othersWords ?? null,
    coordinators: await listCoordinators(asked, pair.programmeId),
    typed,
    problems,
  };
  const title = "Times to meet";
  return Object.keys(problems).length > 0
    ? notYetRight(title, <OfferPage {...view} />)
    : page(title, <OfferPage {...view} />);
}

/** POST of both: offered to her, or booked at once when they agreed it together. */
export async function offer(asked: Asked): Promise<Answer> {
  return sendOffer(asked, await reachRelationship(asked, "arrange"), null);
}

export async function offerAgain(asked: Asked): Promise<Answer> {
  const { meeting, pair } = await reachMeeting(asked, "arrange");
  return sendOffer(asked, pair, meeting);
}

async function sendOffer(asked: Asked, pair: Standing, before: Meeting | null): Promise<Answer> {
  const read = readOffer(asked.typed, await listCoordinators(asked, pair.programmeId), asked.now);
  if (!read.ok) return drawOffer(asked, pair, before, asked.typed, read.problems);
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const by = actorIn(asked, pair);
  if (!before && pair.asking?.id === id) return go(afterwards(asked, pair, "offered"));
  if (pair.hold && !allowsMeeting(pair.hold, read.value.how, read.value.accompaniedBy !== null))
    return drawOffer(asked, pair, before, asked.typed, { how: HOLD_REFUSALS.meetingHeldBack });
  const anotherWaits = pair.asking !== null && pair.asking.id !== before?.id;
  const outcome = offerMeeting(
    before,
    { id, ...read.value },
    { pair, isFirst: !pair.hasArranged, anotherWaits, by },
    asked.now,
  );
  if (outcome.kind === "refused")
    return drawOffer(asked, pair, before, asked.typed, { "time-1": REFUSALS[outcome.refusal] });
  await keepOutcome(asked, pair, before, outcome);
  await dropDraft(asked, "offer-meeting");
  return go(afterwards(asked, pair, read.value.alreadyAgreed ? "booked" : "offered"));
}
