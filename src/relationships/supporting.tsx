import { cardsMark } from "../cards/index.ts";
import { loadDraft } from "../people/index.ts";
import { newId } from "../platform/db/index.ts";
import { notYetRight, one, page, type Answer, type Asked, type Typed } from "../platform/web/index.ts";
import { concernsOf, myConcerns, whoIsTold } from "../safeguarding/index.ts";
import { findSupporter } from "../supporters/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { addDays, at, sayDayShort, sayDayWithWeekday, today as dayOf } from "../words/day.ts";
import { sayList } from "../words/lists.ts";
import { sayWhereSheIs } from "../words/speak-of-her.ts";
import { CONTACT_HOWS, howsIn, whatsIn, type ContactHow, type ContactWhat } from "./contact.ts";
import { goneQuiet } from "./gone-quiet.ts";
import { sayMayDo } from "./holding/hold.ts";
import { hoursThisWeek, weekBegan } from "./hours-this-week.ts";
import type { LogView } from "./pages/log-form.tsx";
import { SupportingPage, type SeenRow, type SupportingView } from "./pages/supporting-page.tsx";
import { saySafeWays } from "./safe-ways.ts";
import { onDay, sayWhere, sayWholeTime } from "./say-meeting.ts";
import { listOwnSince, listSafeWays, listStandings, type Standing } from "./store.ts";
import { inTurn, type Things } from "./today.tsx";
import { usualMinutes } from "./usual-minutes.ts";

const worriesDays = 14;

/** GET /supporting: a supporter's first screen, its form as she left it. */
export const supporting =
  (things: Things) =>
  async (asked: Asked): Promise<Answer> => {
    const pairs = await listOpen(asked);
    const kept = (await loadDraft(asked, "log-contact"))?.typed ?? {};
    const who = one(asked.query, "who");
    const typed = {
      ...usual(pairs, asked),
      ...kept,
      ...(who ? { who } : {}),
      ...lengthAsked(asked),
      id: newId(),
      "concern-id": newId(),
    };
    await asked.viewedList("whom she supports");
    return page(
      "Today",
      await drawn(asked, things, pairs, typed, noProblems, saidAfter(one(asked.query, "just"))),
      { current: "today", live: [`person:${asked.actor.personId}`, myConcerns] },
    );
  };

/** After a visit, how and how long are known: "?how=home&minutes=55". */
function lengthAsked({ query }: Asked): Typed {
  const how = one(query, "how");
  const minutes = one(query, "minutes");
  if (!Object.hasOwn(CONTACT_HOWS, how) || !/^\d{1,4}$/.test(minutes)) return {};
  const usualLength = usualMinutes.some((each) => String(each) === minutes);
  return { how, ...(usualLength ? { minutes } : { minutes: "other", "other-minutes": minutes }) };
}

/** The same screen again when the form is not yet right. */
export async function supportingAgain(
  asked: Asked,
  things: Things,
  pairs: readonly Standing[],
  problems: Problems,
  said: string | null,
): Promise<Answer> {
  return notYetRight("Today", await drawn(asked, things, pairs, asked.typed, problems, said), {
    current: "today",
  });
}

export const listOpen = (asked: Asked): Promise<Standing[]> =>
  listStandings(asked, { supporterId: asked.actor.personId ?? "", onlyOpen: true });

const saidAfter = (just: string): string | null =>
  ({ logged: "Saved.", offered: "Sent. You get a message when there is an answer.", booked: "Booked." })[
    just
  ] ?? null;

/** What is most likely true: whoever she met last or is due to, today, in the usual way, and nothing worrying. */
function usual(pairs: readonly Standing[], asked: Asked): Typed {
  const dueToday = pairs.find(({ next }) => next?.state === "booked" && dayOf(next.startsAt) === asked.today);
  const longestAgo = [...pairs].sort((one, other) =>
    (one.lastHeldOn ?? one.beganOn).localeCompare(other.lastHeldOn ?? other.beganOn),
  )[0];
  const likely = dueToday ?? longestAgo;
  const how =
    likely?.lastHow ?? likely?.next?.how ?? (likely?.settings.visitCadenceDays === null ? "message" : "home");
  return { who: likely?.id ?? "", outcome: "held", how, worried: "no", when: "today" };
}

async function drawn(
  asked: Asked,
  things: Things,
  pairs: readonly Standing[],
  typed: Typed,
  problems: Problems,
  said: string | null,
) {
  const safe = await listSafeWays(
    asked,
    pairs.map(({ parentId }) => parentId),
  );
  const contacts = await listOwnSince(asked, weekBegan(asked.today));
  const told = asked.actor.programmeId ? await whoIsTold(asked, asked.actor.programmeId) : [];
  const worries = await concernsOf(asked, {
    raisedBy: asked.actor.personId ?? "",
    since: at(addDays(asked.today, -worriesDays), "00:00"),
  });
  const mine =
    asked.actor.personId && asked.actor.programmeId
      ? await findSupporter(asked.db, asked.actor.personId, asked.actor.programmeId)
      : null;
  const view: SupportingView = {
    day: sayDayWithWeekday(asked.today),
    name: asked.actor.name.split(" ")[0] ?? asked.actor.name,
    said,
    people: pairs.map((pair) => seenRow(pair, safe.get(pair.parentId), asked)),
    agreedTo: mine?.matchesMax ?? pairs[0]?.settings.matchesMax ?? pairs.length,
    log: logView(pairs, typed, problems),
    things: await inTurn(asked, things),
    told: `${told.length > 0 ? sayList(told) : "Your team"} ${told.length > 1 ? "are" : "is"} told at once, and you see here who has it.`,
    worries,
    hours: hoursOf(pairs, contacts, asked),
    cardsMark: await cardsMark(asked),
  };
  return <SupportingPage {...view} />;
}

function logView(pairs: readonly Standing[], typed: Typed, problems: Problems): LogView {
  const hows = new Set<ContactHow>(pairs.flatMap(({ settings }) => howsIn(settings)));
  const whats = new Set<ContactWhat>(pairs.flatMap(({ settings }) => whatsIn(settings)));
  return {
    people: pairs.map(({ id, parentId, parent }) => ({ id, parentId, called: parent.called })),
    hows: [...hows],
    whats: [...whats],
    typed,
    problems,
  };
}

function seenRow(pair: Standing, safe: Parameters<typeof saySafeWays>[0] | undefined, asked: Asked): SeenRow {
  return {
    id: pair.id,
    parentId: pair.parentId,
    called: pair.parent.called,
    where: sayWhereSheIs(pair, asked.today),
    next: nextWords(pair, asked),
    safe: safe ? saySafeWays(safe) : null,
    todo: todoFor(pair),
  };
}

function nextWords(pair: Standing, asked: Asked): string {
  const { next, asking, lastHeldOn, beganOn, settings, hasArranged, hold } = pair;
  if (hold) return `Contact is paused. ${sayMayDo[hold.mayDo].now}`;
  if (asking?.state === "other times wanted")
    return `She asked for other times${asking.othersWords ? `: “${asking.othersWords}”` : "."}`;
  if (next?.state === "booked") return `${sayWholeTime(next.startsAt)}, ${sayWhere(next, "other")}.`;
  if (asking)
    return `You offered ${asking.offeredTimes.length === 1 ? "a time" : `${asking.offeredTimes.length} times`}. She has not chosen yet.`;
  if (!hasArranged) {
    const by = addDays(beganOn, settings.firstMeetingWithinDays);
    return by < asked.today
      ? "Your first meeting is overdue. Offer her a few times."
      : `Your first meeting is due by ${sayDayShort(by)}.`;
  }
  const quiet = goneQuiet(pair, asked.today);
  if (quiet !== null) return `Quiet for ${quiet} days. Nothing is arranged.`;
  return lastHeldOn
    ? `Last in touch ${onDay(lastHeldOn, asked.today)}. Nothing is arranged yet.`
    : "Nothing is arranged yet.";
}

function todoFor({ id, next, asking, rules, hold }: Standing): SeenRow["todo"] {
  if (hold) return { to: `/relationships/${id}#hold`, words: "What you may do now" };
  if (asking?.state === "other times wanted")
    return { to: `/meetings/${asking.id}/offer`, words: "Offer other times" };
  if (!next && !asking) return { to: `/relationships/${id}/meetings/new`, words: "Offer times to meet" };
  if (rules && !rules.supporterAgreedAt)
    return { to: `/relationships/${id}/ground-rules`, words: "Read the ground rules" };
  return null;
}

/** Two clocks, never added up (practice 2.3): visiting, and online where the programme has it. */
function hoursOf(
  pairs: readonly Standing[],
  contacts: Awaited<ReturnType<typeof listOwnSince>>,
  asked: Asked,
): SupportingView["hours"] {
  const { visiting, online } = hoursThisWeek(contacts, asked.today);
  const settings = pairs[0]?.settings;
  const cap = settings?.onlineMinutesPerWeekMax ?? null;
  return [
    { words: "Visits and calls", minutes: visiting, cap: settings?.visitingMinutesPerWeekMax ?? null },
    ...(online > 0 || cap !== null ? [{ words: "Messages and online", minutes: online, cap }] : []),
  ];
}
