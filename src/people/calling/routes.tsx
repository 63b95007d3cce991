import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { sayWhen } from "../../words/time.ts";
import { sayAddress } from "../addresses/say-address.ts";
import { listAddresses } from "../addresses/store.ts";
import { namesOf } from "../names/store.ts";
import { reachPerson, type Reached } from "../reach-person.ts";
import { untilSheSays } from "../safe-contact/safe-contact.ts";
import { saySafeContact } from "../safe-contact/say-safe-contact.ts";
import { findSafeContact } from "../safe-contact/store.ts";
import { findStop } from "../stopping/store.ts";
import { mayCall, type MayCall } from "./may-call.ts";
import { CallPage } from "./pages/call-page.tsx";
import { findSharedNumber, isCallKept, keepCall } from "./store.ts";

/** A reason given opens the number for so long. */
const openMinutes = 15;

async function now(asked: Asked, person: Reached) {
  const said = await findSafeContact(asked.db, person.id);
  const stop = await findStop(asked.db, person.id);
  return { said, stop, may: mayCall(said ?? untilSheSays, stop, asked.now) };
}

function sayLead(may: MayCall, called: string, asked: Asked, isSaid: boolean): string {
  if (may.kind === "safe") return "It is safe to call now. Ask first whether it is a good moment.";
  if (may.why === "stopped")
    return `${called} said that it is no longer safe to call. Please do not, if it can wait.`;
  if (may.why === "way")
    return isSaid
      ? `${called} did not name calls as safe.`
      : `Nobody has asked ${called} yet whether calls are safe.`;
  return may.opensAt
    ? `Not now, please. ${called} can be called from ${sayWhen(may.opensAt, asked.now)}.`
    : `${called} named no day as safe for a call.`;
}

async function numberOf(asked: Asked, person: Reached): Promise<string | null> {
  if (asked.actor.role === "supporter")
    return asked.asSystem(() => findSharedNumber(asked.db, person.id, asked.actor.personId ?? ""));
  return (await listAddresses(asked.db, person.id)).find(({ kind }) => kind === "phone")?.value ?? null;
}

async function draw(
  asked: Asked,
  person: Reached,
  typed: Asked["typed"],
  problems: Problems,
): Promise<Answer> {
  const { said, may } = await now(asked, person);
  const called = (await namesOf(asked, [person.id])).get(person.id)?.called ?? person.name;
  const given = one(asked.query, "because");
  const since = new Date(asked.now.getTime() - openMinutes * 60_000);
  const goesOn =
    isId(given) && (await isCallKept(asked.db, given, person.id, asked.actor.personId ?? "", since));
  const outside = may.kind === "outside" && !goesOn;
  const number = outside ? null : await numberOf(asked, person);
  const supporter = asked.actor.role === "supporter";
  const body = (
    <CallPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      to={`/people/${person.id}/call`}
      back={
        supporter ? { to: "/supporting", words: "Today" } : { to: `/people/${person.id}`, words: person.name }
      }
      called={called}
      lead={sayLead(may, called, asked, said !== null)}
      how={saySafeContact(said ?? untilSheSays).filter(({ name }) => name !== "Sender’s name")}
      outside={outside}
      number={number ? { href: `tel:${number}`, words: sayAddress({ kind: "phone", value: number }) } : null}
      without={
        supporter
          ? `You do not have ${called}’s number here. Arrange it when you meet, or ask your coordinator to pass it on.`
          : "No number is known."
      }
      stopTo={`/people/${person.id}/stop`}
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: supporter ? "today" : "people" };
  return problems === noProblems
    ? page("Before you call", body, options)
    : notYetRight("Before you call", body, options);
}

async function show(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  await asked.viewed(person.id, "calling");
  return draw(asked, person, {}, noProblems);
}

async function goOn(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  const { may } = await now(asked, person);
  const to = `/people/${person.id}/call`;
  if (may.kind === "safe") return go(to);
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 1_000,
    required: true,
    missing: "Write why it cannot wait",
  });
  if (!why.ok) return draw(asked, person, asked.typed, { why: why.sentence });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  await keepCall(asked, { id, personId: person.id, outside: may.why, why: why.value });
  await asked.happened({
    kind: "CalledOutsideSafeHours",
    subjectKind: "person",
    subjectId: person.id,
    aboutPersonId: person.id,
    detail: { outside: may.why },
  });
  return go(`${to}?because=${id}`);
}

const who = ["supporter", "coordinator", "administrator", "safeguarding-lead"] as const;

export const callingRoutes: Route[] = [
  { method: "GET", path: "/people/:id/call", who, records: "call.asked", answer: show },
  { method: "POST", path: "/people/:id/call", who, records: "call.outside-safe-hours", answer: goOn },
];
