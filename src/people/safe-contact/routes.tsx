import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type PageAnswer,
  type Route,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { AddressesSection } from "../addresses/pages/addresses-section.tsx";
import { listAddresses } from "../addresses/store.ts";
import { namesOf } from "../names/store.ts";
import { herself, reachPerson, type Reached } from "../reach-person.ts";
import { changeSafeContact } from "./change-safe-contact.ts";
import { SafeContactPage } from "./pages/safe-contact-page.tsx";
import { readSafeContact, typedFrom } from "./read-safe-contact.ts";
import { untilSheSays } from "./safe-contact.ts";
import { listSafePeriods } from "./store.ts";

type Shown = { typed?: Asked["typed"]; problems?: Problems };

/** Her own page and the one staff use draw the same answers; only the words differ. */
export async function drawSafeContact(
  asked: Asked,
  person: Reached,
  { typed, problems = noProblems }: Shown = {},
): Promise<PageAnswer> {
  const periods = await listSafePeriods(asked.db, person.id);
  const others = periods.filter((period) => period.beganBy !== null && period.beganBy !== person.id);
  const names = await namesOf(
    asked,
    others.map((period) => period.beganBy),
  );
  const own = person.id === asked.actor.personId;
  const base = own ? "/me" : `/people/${person.id}`;
  const says = periods.find((period) => period.endedAt === null) ?? untilSheSays;
  const addressTyped = "address" in (typed ?? {}) ? (typed ?? {}) : {};
  const body = (
    <SafeContactPage
      name={own ? null : person.name}
      to={`${base}/safe-contact`}
      back={own ? { to: "/me", words: "My details" } : { to: `/people/${person.id}`, words: person.name }}
      formId={isId(one(typed ?? {}, "id")) ? one(typed ?? {}, "id") : newId()}
      typed={typed && !("address" in typed) ? typed : typedFrom(says)}
      problems={problems}
      periods={periods}
      writers={Object.fromEntries(
        others.map((period) => [period.id, names.get(period.beganBy ?? "")?.name ?? "staff"]),
      )}
      addresses={
        <AddressesSection
          addresses={await listAddresses(asked.db, person.id)}
          to={`${base}/addresses`}
          aboutHer={!own}
          typed={addressTyped}
          problems={problems}
        />
      }
      stopTo={own && asked.actor.role !== "parent" ? null : `${base}/stop`}
      done={doneWords[one(asked.query, "done")] ?? null}
      now={asked.now}
    />
  );
  const options = { current: own ? "me" : "people" };
  return Object.keys(problems).length > 0
    ? notYetRight("Safe contact", body, options)
    : page("Safe contact", body, options);
}

const doneWords: Record<string, string> = {
  saved: "Saved. It holds from now on.",
  same: "Nothing was different, so nothing changed.",
  sent: "A link is on its way there. It works once, for 24 hours.",
  added: "Added. Messages may go there from now on.",
  ended: "Not used any more.",
  again: "We write again, as it says here. What was held back stays back.",
};

async function save(asked: Asked, person: Reached): Promise<Answer> {
  const reading = readSafeContact(asked.typed);
  if (!reading.ok) return drawSafeContact(asked, person, { typed: asked.typed, problems: reading.problems });
  const id = one(asked.typed, "id");
  const changed = await changeSafeContact(asked, person.id, isId(id) ? id : newId(), reading.value);
  const base = person.id === asked.actor.personId ? "/me" : `/people/${person.id}`;
  return go(`${base}/safe-contact?done=${changed ? "saved" : "same"}`);
}

async function look(asked: Asked): Promise<Answer> {
  const person = await reachPerson(asked);
  await asked.viewed(person.id, "safe-contact");
  return drawSafeContact(asked, person);
}

export const safeContactRoutes: Route[] = [
  {
    method: "GET",
    path: "/me/safe-contact",
    who: "signed-in",
    records: "nothing",
    answer: async (asked) => drawSafeContact(asked, herself(asked)),
  },
  {
    method: "POST",
    path: "/me/safe-contact",
    who: "signed-in",
    records: "safe-contact.changed",
    answer: async (asked) => save(asked, herself(asked)),
  },
  {
    method: "GET",
    path: "/people/:id/safe-contact",
    who: ["coordinator", "administrator"],
    records: "safe-contact.looked-at",
    answer: look,
  },
  {
    method: "POST",
    path: "/people/:id/safe-contact",
    who: ["coordinator", "administrator"],
    records: "safe-contact.changed-for-her",
    answer: async (asked) => save(asked, await reachPerson(asked, "change")),
  },
];
