import type { Db, HelpLine, Theme } from "../platform/db/index.ts";
import type { Role } from "../words/roles.ts";
import type { ProgrammeKind } from "../programmes/index.ts";
import { presetFor } from "../programmes/index.ts";
import type { Day } from "../words/day.ts";
import { addressOf } from "./sign-in/store.ts";
import "./tables.ts";

/**
 * The few things that must exist before anybody can act: an organisation, a programme, the first people with a role.
 * Used by whoever sets an installation up, and by the demo town. Runs as the system, in that organisation.
 */
export type NewOrganisation = {
  id: string;
  slug: string;
  name: string;
  plainName?: string;
  nation?: "england-and-wales" | "scotland" | "northern-ireland";
  /** The address people use for it, where one installation serves several. */
  host?: string | null;
  theme?: Theme;
  helpLines?: readonly HelpLine[];
  at: Date;
};

export async function foundOrganisation(db: Db, organisation: NewOrganisation): Promise<string> {
  await db
    .insertInto("organisation")
    .values({
      id: organisation.id,
      slug: organisation.slug,
      name: organisation.name,
      host: organisation.host ?? null,
      ...(organisation.plainName ? { plain_name: organisation.plainName } : {}),
      ...(organisation.nation ? { nation: organisation.nation } : {}),
      theme: JSON.stringify(organisation.theme ?? {}),
      help_lines: JSON.stringify(organisation.helpLines ?? []),
      settings: "{}",
      created_at: organisation.at,
    })
    .execute();
  return organisation.id;
}

export type NewProgramme = {
  organisationId: string;
  slug: string;
  name: string;
  kind: ProgrammeKind;
  openedOn: Day;
};

export async function foundProgramme(db: Db, programme: NewProgramme): Promise<string> {
  const row = await db
    .insertInto("programme")
    .values({
      organisation_id: programme.organisationId,
      slug: programme.slug,
      name: programme.name,
      kind: programme.kind,
      settings: JSON.stringify(presetFor(programme.kind)),
      offer_parents: null,
      offer_referrers: null,
      opened_on: programme.openedOn,
      closed_on: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export type NewPerson = {
  organisationId: string;
  name: string;
  knownAs?: string;
  /** E-mail addresses and phone numbers she signs in with. */
  addresses?: readonly string[];
  roles: readonly { role: Role; programmeId: string | null; endedAt?: Date; beganAt?: Date }[];
  at: Date;
};

/** Adds a person with her addresses and roles; returns her id. Refuses an address that cannot be read. */
export async function addPerson(db: Db, person: NewPerson): Promise<string> {
  const row = await db
    .insertInto("person")
    .values({
      organisation_id: person.organisationId,
      name: person.name,
      known_as: person.knownAs ?? null,
      pronouns: null,
      joined_at: person.at,
      merged_into_id: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const typed of person.addresses ?? []) {
    const address = addressOf(typed);
    if (!address) throw new Error(`${typed} is neither an e-mail address nor a phone number.`);
    await db
      .insertInto("address")
      .values({
        organisation_id: person.organisationId,
        person_id: row.id,
        ...address,
        verified_at: person.at,
        began_at: person.at,
        ended_at: null,
      })
      .execute();
  }
  for (const { role, programmeId, beganAt, endedAt } of person.roles)
    await db
      .insertInto("role_period")
      .values({
        organisation_id: person.organisationId,
        person_id: row.id,
        programme_id: programmeId,
        role,
        began_at: beganAt ?? person.at,
        began_by: null,
        ended_at: endedAt ?? null,
        ended_by: null,
        ended_why: null,
      })
      .execute();
  return row.id;
}
