import { dropDraft, loadDraft, namesOf } from "../../people/index.ts";
import { go, notFound, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { acknowledgeAlert } from "../../safeguarding/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { addDays, sayDay, today as dayOf } from "../../words/day.ts";
import { sayWhen } from "../../words/time.ts";
import { reachRelationship } from "../reach.ts";
import { listContacts, type Standing } from "../store.ts";
import { tellSupporter } from "./carry-out.ts";
import { dayFields } from "./day-fields.ts";
import { endHold, keepHolding } from "./end-hold.ts";
import { sayMayDo, type Hold } from "./hold.ts";
import { HoldPage, type HoldView } from "./pages/hold-page.tsx";
import { readLook } from "./read-hold.ts";
import { HOLD_REFUSALS } from "./refusals.ts";
import { findConcernOf, findHold, insertWhy, keepHold, listWhys } from "./store.ts";

async function reachHold(asked: Asked): Promise<{ hold: Hold; pair: Standing }> {
  const hold = await findHold(asked, asked.params["id"] ?? "");
  if (!hold) throw notFound();
  return { hold, pair: await reachRelationship(asked, "hold", hold.relationshipId) };
}

/** GET /holds/:id. */
export async function hold(asked: Asked): Promise<Answer> {
  const found = await reachHold(asked);
  await asked.viewed(found.pair.parentId, "your support");
  const kept = (await loadDraft(asked, "look-at-hold"))?.typed ?? {};
  const typed = { ...dayFields("look-again", addDays(asked.today, 7)), ...kept };
  return draw(asked, found, typed, noProblems);
}

async function draw(
  asked: Asked,
  { hold: found, pair }: { hold: Hold; pair: Standing },
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const whys = await listWhys(asked, found.id);
  const names = await namesOf(asked, [found.beganBy, ...whys.map(({ by }) => by)]);
  const called = (id: string): string => names.get(id)?.called ?? "somebody";
  const contacts = await listContacts(asked, pair.id);
  const view: HoldView = {
    id: found.id,
    relationshipId: pair.id,
    called: { parent: pair.parent.called, supporter: pair.supporter.called },
    said:
      {
        placed: `Contact is on hold. ${pair.supporter.called} is told now.`,
        kept: "Saved. It stays for now.",
        ended: "Contact may go on. She is told now.",
      }[one(asked.query, "just")] ?? null,
    facts: [
      { name: "Since", value: `${sayWhen(found.beganAt, asked.now)}, by ${called(found.beganBy)}` },
      { name: `What ${pair.supporter.called} may do`, value: sayMayDo[found.mayDo].choice },
      ...(found.words ? [{ name: "Said to her besides", value: found.words }] : []),
      found.endedAt
        ? { name: "Ended", value: sayWhen(found.endedAt, asked.now) }
        : { name: "Looked at again by", value: sayDay(found.lookAgainOn) },
    ],
    whys: whys.map((each) => ({
      key: each.at.toISOString(),
      title: `${{ placed: "Placed", kept: "Kept", ended: "Ended" }[each.what]} by ${called(each.by)}, ${sayWhen(each.at, asked.now)}`,
      words: each.why,
    })),
    since: contacts
      .filter(({ loggedAt }) => loggedAt >= found.beganAt && (!found.endedAt || loggedAt < found.endedAt))
      .map(({ id, onDay, loggedAt }) => ({
        id,
        words: `A contact on ${sayDay(onDay)}, logged ${sayDay(dayOf(loggedAt))}`,
      })),
    over: found.endedAt !== null,
    typed,
    problems,
  };
  const title = "Contact on hold";
  return Object.keys(problems).length > 0
    ? notYetRight(title, <HoldPage {...view} />)
    : page(title, <HoldPage {...view} />, { live: ["board"] });
}

/** POST /holds/:id/look: it stays until another day, or it ends. */
export async function look(asked: Asked): Promise<Answer> {
  const found = await reachHold(asked);
  const { said, problems } = readLook(asked.typed);
  if (!said.now || Object.keys(problems).length > 0) {
    if (said.why === "") problems["why"] ??= HOLD_REFUSALS.noReason;
    return draw(asked, found, asked.typed, problems);
  }
  const { programmeId } = found.pair;
  const outcome =
    said.now === "end"
      ? endHold(found.hold, { why: said.why, programmeId }, asked.now)
      : keepHolding(found.hold, {
          why: said.why,
          lookAgainOn: said.lookAgainOn ?? asked.today,
          today: asked.today,
          programmeId,
        });
  if (outcome.kind === "refused")
    return draw(asked, found, asked.typed, {
      [outcome.refusal === "noReason" ? "why" : "look-again"]: HOLD_REFUSALS[outcome.refusal],
    });
  if (outcome.kind === "happened" && (await keepHold(asked, outcome.state)))
    await remember(asked, found, outcome, said.why);
  await dropDraft(asked, "look-at-hold");
  return go(`/holds/${found.hold.id}?just=${said.now === "end" ? "ended" : "kept"}`);
}

async function remember(
  asked: Asked,
  { hold: before, pair }: { hold: Hold; pair: Standing },
  { state, facts }: { state: Hold; facts: Parameters<Asked["happened"]> },
  why: string,
): Promise<void> {
  const concernId = await asked.asSystem(() => findConcernOf(asked, before.id));
  const what = state.endedAt ? ("ended" as const) : ("kept" as const);
  await insertWhy(asked, { holdId: before.id, concernId, what, why });
  await asked.happened(...facts);
  // whoever looked has read what happened meanwhile
  for (const contact of await listContacts(asked, pair.id))
    if (contact.loggedAt >= before.beganAt)
      await acknowledgeAlert(asked, "hold-contact", contact.id, asked.actor.personId ?? "");
  if (state.endedAt) await tellSupporter(asked, pair, state, "ended");
  await asked.changed("board");
}
