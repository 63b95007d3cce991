import { namesOf, proveFirst } from "../../../people/index.ts";
import {
  changedMeanwhile,
  go,
  notAllowed,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { sayDay } from "../../../words/day.ts";
import { plainDigits } from "../../../words/digits.ts";
import { readText } from "../../../words/text.ts";
import { sayTime, sayWhen } from "../../../words/time.ts";
import {
  findOpening,
  findPlace,
  isApart,
  keepAgreed,
  keepEnded,
  keepRefused,
  keepWaits,
  listOpenings,
  seeAuthor,
} from "../store/seal-store.ts";
import { sealProofMinutes } from "./ask.tsx";
import { NamePage } from "./pages/name-page.tsx";
import { OpeningPage } from "./pages/opening-page.tsx";
import { SealsPage } from "./pages/seals-page.tsx";
import { SEAL_REFUSALS } from "./refusals.ts";
import { sayOpening } from "./say-opening.ts";
import { agree, isOpenTo, refuse, usualWords, wait, type Opening } from "./seal.ts";
import { tellHer } from "./tell-her.ts";

const title = "A hidden name";
const options = { current: "concerns" };
const done: Record<string, string> = {
  agreed: "You agreed. It is open for an hour, to whoever asked and nobody else.",
  refused: "It stays sealed. Whoever asked reads why.",
  ended: "It is sealed again.",
  told: "She reads it on her own page from now on.",
  waits: "She is not told before that day.",
};

async function reach(asked: Asked, lock?: "to change"): Promise<Opening> {
  const opening = await findOpening(asked, asked.params["id"] ?? "", lock);
  if (!opening) throw notFound();
  return opening;
}

function me(asked: Asked) {
  const { personId, role } = asked.actor;
  if (!personId || role === "visitor") throw notFound();
  return { personId, role };
}

/** GET /seals: every opening there was, for those who lead and those who agree. */
export async function listSeals(asked: Asked): Promise<Answer> {
  const openings = await listOpenings(asked);
  const names = await namesOf(
    asked,
    openings.map(({ askedBy }) => askedBy),
  );
  const body = (
    <SealsPage
      openings={openings.map((each) => ({
        id: each.id,
        who: names.get(each.askedBy)?.called ?? "Somebody",
        words: sayOpening(each, asked.now),
        waits: !each.agreedAt && !each.refusedAt,
      }))}
    />
  );
  return page("Hidden names", body, options);
}

async function draw(asked: Asked, opening: Opening, typed: Typed, problems: Problems): Promise<Answer> {
  const { now } = asked;
  const by = me(asked);
  const place = await findPlace(asked, opening.postId);
  const names = await namesOf(asked, [opening.askedBy, opening.agreedBy, opening.refusedBy]);
  const called = (id: string | null): string => names.get(id ?? "")?.called ?? "Somebody";
  const isAsker = opening.askedBy === by.personId;
  const body = (
    <OpeningPage
      id={opening.id}
      where={place ? `A post in ${place.spaceName}, ${sayWhen(place.at, now)}` : "A post"}
      postHref={by.role === "safeguarding-lead" ? `/posts/${opening.postId}/seal` : null}
      state={sayOpening(opening, now)}
      asked={{ who: called(opening.askedBy), when: sayWhen(opening.askedAt, now), why: opening.why }}
      agreed={
        opening.agreedAt ? { who: called(opening.agreedBy), when: sayWhen(opening.agreedAt, now) } : null
      }
      refused={
        opening.refusedAt
          ? {
              who: called(opening.refusedBy),
              when: sayWhen(opening.refusedAt, now),
              why: opening.refusedWhy ?? "",
            }
          : null
      }
      mayAnswer={!isAsker && !opening.agreedAt && !opening.refusedAt}
      isAsker={isAsker}
      open={isOpenTo(opening, by, now) && opening.untilAt ? sayTime(opening.untilAt) : null}
      telling={
        isAsker && opening.seenAt
          ? {
              told: opening.toldAt ? sayWhen(opening.toldAt, now) : null,
              on: opening.tellOn ? sayDay(opening.tellOn) : "",
              why: opening.waitWhy,
            }
          : null
      }
      done={done[one(asked.query, "done")] ?? null}
      typed={problems === noProblems ? { words: usualWords, ...typed } : typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

/** GET /seals/:id */
export const showOpening = async (asked: Asked): Promise<Answer> =>
  draw(asked, await reach(asked), {}, noProblems);

const prove = (asked: Asked, id: string): Answer | null =>
  proveFirst(asked, { minutes: sealProofMinutes, next: `/seals/${id}` });

/** POST /seals/:id/agreement: the second person, with a proof of her own. */
export async function agreeSeal(asked: Asked): Promise<Answer> {
  const opening = await reach(asked);
  const proof = prove(asked, opening.id);
  if (proof) return proof;
  const by = me(asked);
  const outcome = agree(opening, by, await isApart(asked, opening.postId, by.personId), asked);
  if (outcome.kind === "refused") throw notAllowed(SEAL_REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    if (!(await findOpening(asked, opening.id, "to change"))) throw changedMeanwhile(SEAL_REFUSALS.answered);
    await keepAgreed(asked, opening.id, outcome.state);
    await asked.happened({ kind: "SealOpened", subjectKind: "seal", subjectId: opening.id });
    await asked.owe({
      toPersonId: opening.askedBy,
      template: "seal-asked",
      subject: "Please sign in now",
      body: "Something needs you now. Please sign in.",
      link: "/seals",
      onceKey: `seal:${opening.id}:agreed`,
      urgent: true,
    });
  }
  return go(`/seals/${opening.id}?done=agreed`);
}

/** POST /seals/:id/refusal */
export async function refuseSeal(asked: Asked): Promise<Answer> {
  const opening = await reach(asked);
  const why = readText(one(asked.typed, "refused-why"), {
    noun: "reason",
    max: 2_000,
    required: true,
    missing: "Write why it stays sealed, so that whoever asked knows what to do instead",
  });
  if (!why.ok) return draw(asked, opening, asked.typed, { "refused-why": why.sentence });
  const by = me(asked);
  const outcome = refuse(opening, by, await isApart(asked, opening.postId, by.personId));
  if (outcome.kind === "refused") throw notAllowed(SEAL_REFUSALS[outcome.refusal]);
  if (outcome.kind === "happened") {
    if (!(await findOpening(asked, opening.id, "to change"))) throw changedMeanwhile(SEAL_REFUSALS.answered);
    await keepRefused(asked, opening.id, why.value);
    await asked.happened({ kind: "SealRefused", subjectKind: "seal", subjectId: opening.id });
  }
  return go(`/seals/${opening.id}?done=refused`);
}

/** GET /seals/:id/name: whose post it is, to the lead who asked, while it is open. Nothing of it stands in an address. */
export async function showName(asked: Asked): Promise<Answer> {
  const opening = await reach(asked);
  const proof = prove(asked, opening.id);
  if (proof) return proof;
  if (!isOpenTo(opening, me(asked), asked.now)) throw notAllowed(SEAL_REFUSALS.notOpen);
  const author = await seeAuthor(asked, opening);
  if (!author) throw notAllowed(SEAL_REFUSALS.notOpen);
  await asked.viewed(author.personId, "hidden name");
  await asked.happened({ kind: "SealSeen", subjectKind: "seal", subjectId: opening.id });
  const name = (await namesOf(asked, [author.personId])).get(author.personId)?.name ?? "Somebody";
  return page(
    title,
    <NamePage
      id={opening.id}
      handle={author.handle}
      name={name}
      personHref={`/people/${author.personId}`}
      until={opening.untilAt ? sayTime(opening.untilAt) : ""}
      about={author.personId}
    />,
    options,
  );
}

/** POST /seals/:id/end: sealed again before its hour is over. */
export async function endSeal(asked: Asked): Promise<Answer> {
  const opening = await reach(asked);
  if (opening.askedBy !== me(asked).personId) throw notAllowed(SEAL_REFUSALS.notOpen);
  await keepEnded(asked, opening.id);
  return go(`/seals/${opening.id}?done=ended`);
}

/** POST /seals/:id/telling: she is told now, in the lead's words; or not before a day, with why. */
export async function tellSeal(asked: Asked): Promise<Answer> {
  const opening = await reach(asked);
  const { typed } = asked;
  if (opening.askedBy !== me(asked).personId) throw notAllowed(SEAL_REFUSALS.notOpen);
  if (one(typed, "act") === "wait") {
    const why = readText(one(typed, "wait-why"), {
      noun: "reason",
      max: 2_000,
      required: true,
      missing: "Write why it is not safe to tell her yet",
    });
    if (!why.ok) return draw(asked, opening, typed, { "wait-why": why.sentence });
    const days = plainDigits(one(typed, "wait-days"));
    const outcome = wait(opening, /^\d{1,3}$/.test(days) ? Number(days) : null, asked.today);
    if (outcome.kind === "refused")
      return draw(asked, opening, typed, { "wait-days": SEAL_REFUSALS[outcome.refusal] });
    if (outcome.kind === "happened") await keepWaits(asked, opening.id, outcome.state.tellOn, why.value);
    return go(`/seals/${opening.id}?done=waits`);
  }
  const words = readText(one(typed, "words"), {
    noun: "words",
    max: 4_000,
    required: true,
    missing: "Write what she reads",
  });
  if (!words.ok) return draw(asked, opening, typed, { words: words.sentence });
  if (!opening.seenAt) throw notAllowed(SEAL_REFUSALS.notOpened);
  await tellHer(asked, opening, words.value);
  return go(`/seals/${opening.id}?done=told`);
}
