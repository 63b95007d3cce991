import { addPerson, foundOrganisation, foundProgramme, inviteToSetUp } from "../src/people/index.ts";
import { keysFolderOf } from "../src/settings.ts";
import { keysInFolder, newId, openDatabase, system, type Db } from "../src/platform/db/index.ts";
import { doing } from "../src/platform/doing/doing.ts";
import { openJobs, type JobQueue } from "../src/platform/jobs/index.ts";
import { visitor } from "../src/platform/web/index.ts";
import type { ProgrammeKind } from "../src/programmes/index.ts";
import { today } from "../src/words/day.ts";
import type { TheDatabase } from "./the-database.ts";

export type Charity = {
  name: string;
  slug: string;
  nation: "england-and-wales" | "scotland" | "northern-ireland";
  host: string | null;
  programme: { name: string; slug: string; kind: ProgrammeKind };
  administrator: { name: string; email: string };
};

/**
 * Makes the organisation, its first programme and its administrator, all or nothing, and owes her the link to choose how
 * she signs in. Answers the link's path. Refuses a slug that is taken and an address that cannot be read.
 */
export async function foundCharity({ appUrl }: TheDatabase, charity: Charity, now: Date): Promise<string> {
  const database = openDatabase(appUrl, keysInFolder(keysFolderOf(process.env)), 1);
  const jobs = await openJobs(appUrl, () => {});
  // the queue may never have been used; the application knows what to do with what is in it
  await jobs.prepare([{ name: "send-message", handle: async () => {} }]);
  const organisationId = newId();
  try {
    return await database.as(system(organisationId), (db) => found(db, jobs, organisationId, charity, now));
  } catch (error) {
    if ((error as { code?: string }).code === "23505")
      throw new Error(`There is already an organisation called ${charity.slug}.`, { cause: error });
    throw error;
  } finally {
    await jobs.stop();
    await database.close();
  }
}

async function found(db: Db, jobs: JobQueue, id: string, charity: Charity, now: Date): Promise<string> {
  const { name, slug, nation, host, programme, administrator } = charity;
  await foundOrganisation(db, { id, slug, name, nation, host, at: now });
  await foundProgramme(db, { organisationId: id, ...programme, openedOn: today(now) });
  const personId = await addPerson(db, {
    organisationId: id,
    name: administrator.name,
    addresses: [administrator.email],
    roles: [{ role: "administrator", programmeId: null }],
    at: now,
  });
  const organisation = {
    id,
    slug,
    name,
    plainName: "Alongside",
    host,
    nation,
    theme: {},
    helpLines: [],
    leaveUrl: "",
    settings: {},
  };
  await inviteToSetUp(doing({ db, jobs, organisation, now, reactions: {}, actor: visitor(id) }), personId);
  // whoever asked is nobody of the organisation; its own code knows what was owed
  const message = await doing({ db, jobs, organisation, now, reactions: {}, actor: visitor(id) }).asSystem(
    () =>
      db.selectFrom("message").select("link").where("to_person_id", "=", personId).executeTakeFirstOrThrow(),
  );
  return message.link ?? "";
}
