import { addPerson } from "../src/people/index.ts";
import { newId, system } from "../src/platform/db/index.ts";
import type { SpaceKind } from "../src/community/space.ts";
import { addDays, today } from "../src/words/day.ts";
import type { House } from "./house.ts";

export type Inside = { personId: string; memberId: string; placeId: string };
export type OpenedSpace = { id: string; programmeId: string; members: Record<string, Inside> };

/**
 * A space with people in it, as fixtures: Chloe (30 weeks), Priya and Jade are members, Amina and Grace are its supporters,
 * unless said otherwise. Each is under her short name in `house.people`, ready for `house.as("chloe", "parent")`.
 */
export async function openSpace(
  house: House,
  asked: {
    name?: string;
    kind?: Exclude<SpaceKind, "cohort">;
    programme?: string;
    members?: readonly string[];
    supporters?: readonly string[];
    coordinator?: string;
  } = {},
): Promise<OpenedSpace> {
  const id = newId();
  const { organisationId, clock } = house;
  const programmeId = house.programmes[asked.programme ?? "mums"] ?? "";
  const members: Record<string, Inside> = {};
  await house.app.database.as(system(organisationId), async (db) => {
    await db
      .insertInto("space")
      .values({
        id,
        organisation_id: organisationId,
        programme_id: programmeId,
        kind: asked.kind ?? "mums",
        name: asked.name ?? "Harbrook mums",
        opens_on: addDays(today(clock.now), -30),
        review_on: addDays(today(clock.now), 180),
        opened_at: clock.now,
        opened_by: house.people[asked.coordinator ?? "ruth"] ?? "",
      })
      .execute();
    const enter = async (short: string, place: "member" | "supporter"): Promise<void> => {
      const personId = house.people[short] ?? (await arrive(short));
      house.people[short] = personId;
      const [memberId, placeId] = [newId(), newId()];
      const base = { organisation_id: organisationId, space_id: id, place };
      const handle = place === "supporter" ? capital(short) : `${capital(short)} in the sun`;
      await db
        .insertInto("space_member")
        .values({ ...base, id: memberId, handle, picture: "moon", joined_at: clock.now })
        .execute();
      await db
        .insertInto("space_place")
        .values({
          ...base,
          id: placeId,
          person_id: personId,
          offered_at: clock.now,
          joined_at: clock.now,
          member_id: memberId,
        })
        .execute();
      await db
        .insertInto("house_rules_accepted")
        .values({
          organisation_id: organisationId,
          space_id: id,
          member_id: memberId,
          version: 1,
          accepted_at: clock.now,
        })
        .execute();
      members[short] = { personId, memberId, placeId };
    };
    const arrive = async (short: string): Promise<string> => {
      const personId = await addPerson(db, {
        organisationId,
        name: `${capital(short)} Member`,
        addresses: [`${short}@parents.example`],
        roles: [{ role: "parent", programmeId }],
        at: clock.now,
      });
      await db
        .insertInto("referral")
        .values({
          id: newId(),
          organisation_id: organisationId,
          programme_id: programmeId,
          source: "professional",
          state: "waiting",
          sent_at: clock.now,
          name: `${capital(short)} Member`,
          due_on: addDays(today(clock.now), 70),
          agreed_how: "in person",
          person_id: personId,
          safe_contact: "{}" as never,
          access_needs: "{}" as never,
          language: "English",
          reasons: [],
        } as never)
        .execute();
      return personId;
    };
    for (const short of asked.members ?? ["chloe", "priya", "jade"]) await enter(short, "member");
    for (const short of asked.supporters ?? ["amina", "grace"]) await enter(short, "supporter");
  });
  return { id, programmeId, members };
}

const capital = (short: string): string => short.charAt(0).toUpperCase() + short.slice(1);
