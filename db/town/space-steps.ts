import { newId, system } from "../../src/platform/db/index.ts";
import type { Browser, Fields } from "./browser.ts";
import type { Joiner } from "./members.ts";
import { refer } from "./refer-her.ts";
import { mustGo, type Town } from "./scene.ts";

export type SpaceKey = "mums" | "cohort" | "dads" | "first weeks" | "evenings" | "newcomers";

/** The space’s coordinator, in her browser. */
export const coordinatorOf = (town: Town, space: SpaceKey): Promise<Browser> =>
  town.as(space === "dads" ? "tom" : "bridget", "coordinator");

/** Its address: "/spaces/<id>". */
export const addressOf = (town: Town, space: SpaceKey): string => `/spaces/${town.idOf(`space ${space}`)}`;

/** A member in her own browser, by the name the story knows her by: "zara", "dan". */
export const asMember = (town: Town, key: string): Promise<Browser> =>
  town.as(town.idOf(`person ${key}`), "parent");

/** A space opens. */
export async function opens(town: Town, space: SpaceKey, settings: Fields): Promise<void> {
  const id = newId();
  town.known.set(`space ${space}`, id);
  mustGo(
    await (await coordinatorOf(town, space)).post("/spaces", { ...settings, id }),
    `opening the space ${space}`,
  );
}

/** A supporter’s papers count in the space’s programme, she is asked, and she says yes. */
export async function supports(
  town: Town,
  space: SpaceKey,
  person: string,
  parts: { papers: readonly string[]; despite?: string; picture: string; about: string },
): Promise<void> {
  const coordinator = await coordinatorOf(town, space);
  const personId = town.people[person] ?? "";
  const to = addressOf(town, space);
  const papers = (what: string): Promise<unknown> =>
    coordinator
      .post(`${to}/papers`, { id: newId(), person: personId, what, "seen-by": "Bridget Hale" })
      .then((seen) => mustGo(seen, `${what} of ${person}`));
  for (const what of parts.papers) await papers(what);
  mustGo(
    await coordinator.post(`${to}/supporters`, {
      id: newId(),
      person: personId,
      despite: parts.despite ?? "",
    }),
    `asking ${person} to support ${space}`,
  );
  await comesIn(town, await town.as(person, "supporter"), space, parts);
}

/** Referred, accepted, agreed, and so known: from then on the story knows her as "person <key>". */
export async function arrives(town: Town, space: SpaceKey, joiner: Joiner, realNow: Date): Promise<void> {
  const { key } = joiner;
  const id = await refer(town, joiner, realNow);
  const coordinator = await coordinatorOf(town, space);
  mustGo(await coordinator.post(`/referrals/${id}/acceptance`, { waits: "no" }), `accepting ${key}`);
  const row = await town.app.database.as(system(town.organisationId), (db) =>
    db.selectFrom("referral").select("person_id").where("id", "=", id).executeTakeFirstOrThrow(),
  );
  town.known.set(`person ${key}`, row.person_id ?? "");
  const yes = { consents: ["support", "sharing-with-referrer"] };
  mustGo(await (await asParentIn(town, space, key)).post("/agreement/yes", yes), `${key} agrees`);
}

/** Whoever has support in two programmes agrees to each where she is asked. */
async function asParentIn(town: Town, space: SpaceKey, key: string): Promise<Browser> {
  const period = await town.app.database.as(system(town.organisationId), (db) =>
    db
      .selectFrom("role_period as r")
      .innerJoin("space as s", "s.programme_id", "r.programme_id")
      .select("r.id")
      .where("s.id", "=", town.idOf(`space ${space}`))
      .where("r.person_id", "=", town.idOf(`person ${key}`))
      .where("r.role", "=", "parent")
      .executeTakeFirstOrThrow(),
  );
  const herself = town.visitor();
  mustGo(await herself.post(`/personas/${period.id}`), `${key} signs in`);
  return herself;
}

/** She is offered a place, reads the rules, chooses a name, looks how others see her, and comes in. */
export async function joins(
  town: Town,
  space: SpaceKey,
  joiner: Pick<Joiner, "key" | "handle" | "picture">,
): Promise<void> {
  await isOffered(town, space, joiner.key);
  await comesIn(town, await asMember(town, joiner.key), space, joiner);
}

/** She is offered a place, and has not answered. */
export async function isOffered(town: Town, space: SpaceKey, key: string): Promise<void> {
  const offer = { id: newId(), person: town.idOf(`person ${key}`), sure: "yes" };
  mustGo(
    await (await coordinatorOf(town, space)).post(`${addressOf(town, space)}/offers`, offer),
    `offering ${key} a place in ${space}`,
  );
}

/** Half an hour later a supporter greets whoever is new, where everybody reads it. */
export async function greets(town: Town, space: SpaceKey, supporter: string, handle: string): Promise<void> {
  town.clock.forward({ minutes: 35 });
  const herself = await town.as(supporter, "supporter");
  const to = addressOf(town, space);
  const members = mustGo(await herself.get(`${to}/members`), `${supporter} looks who is new`);
  const row = members.html.slice(members.html.indexOf(handle));
  const member = /\/welcomes\/([0-9a-f-]+)"/.exec(row)?.[1] ?? "";
  const words = `Hello ${handle}, and welcome. Read as long as you like. When you write, somebody answers.`;
  mustGo(
    await herself.post(`${to}/welcomes`, { id: newId(), member, words }),
    `${supporter} greets ${handle}`,
  );
}

async function comesIn(
  town: Town,
  herself: Browser,
  space: SpaceKey,
  chosen: Fields | Joiner | object,
): Promise<void> {
  const to = `${addressOf(town, space)}/joining`;
  const said = mustGo(await herself.get(to), `reading of ${space}`);
  const version = /name="version" value="(\d+)"/.exec(said.html)?.[1] ?? "";
  mustGo(await herself.post(`${to}/rules`, { version, agree: "yes" }), `agreeing to the rules of ${space}`);
  const { handle = "", picture = "", about = "" } = chosen as Record<string, string>;
  mustGo(await herself.post(`${to}/name`, { handle, picture, about }), `choosing the name ${handle}`);
  mustGo(await herself.post(to), `joining ${space}`);
}
