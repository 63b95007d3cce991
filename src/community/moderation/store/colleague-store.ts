import { namesOf } from "../../../people/index.ts";
import type { Asked } from "../../../platform/web/index.ts";
import type { Role } from "../../../words/roles.ts";
import "../../tables.ts";

/** Somebody something can be said about: by herself, or as the member she is in a space of whoever asks. */
export type Colleague = {
  kind: "person" | "member";
  id: string;
  /** What whoever asks reads: her full name only for those who coordinate; else the one she carries in the space. */
  shown: string;
  /** For those who decide. */
  name: string;
  programmeId: string | null;
};

const coordinates: readonly Role[] = ["coordinator", "safeguarding-lead", "administrator"];
const worksHere: readonly Role[] = ["supporter", "coordinator", "safeguarding-lead", "clinical-supervisor"];

/**
 * Whom of those who work or volunteer here whoever asks may say something about: those in her spaces by the names they carry
 * there, who supports her, and who coordinates and leads her programmes; for those who coordinate, everybody of theirs. A
 * supporter hears of her other colleagues by what they are called, a guest of none but those of the space. Never herself.
 */
export async function listColleagues(asked: Asked): Promise<Colleague[]> {
  const { role } = asked.actor;
  const staff = await listStaff(asked);
  const named = (id: string, name: string, shown: string, programmeId: string | null): Colleague => ({
    kind: "person",
    id,
    name,
    shown,
    programmeId,
  });
  if (role !== "visitor" && coordinates.includes(role))
    return staff.map(({ id, name, programmeId }) => named(id, name, name, programmeId));
  const beside = await listBeside(asked);
  const besideIds = new Set(beside.map(({ personId }) => personId));
  const mine = role === "parent" ? await listWhoSupportsMe(asked) : new Set<string>();
  const names = await namesOf(
    asked,
    staff.map(({ id }) => id),
  );
  const people = staff.flatMap(({ id, name, programmeId, supports }) => {
    if (!supports) return named(id, name, name, programmeId);
    const isKnown = role === "parent" ? mine.has(id) : role === "supporter" && !besideIds.has(id);
    return isKnown ? named(id, name, names.get(id)?.called ?? name, programmeId) : [];
  });
  return [
    ...people,
    ...beside.map(({ memberId, handle, programmeId }): Colleague => ({
      kind: "member",
      id: memberId,
      name: handle,
      shown: handle,
      programmeId,
    })),
  ];
}

type Staff = { id: string; name: string; programmeId: string | null; supports: boolean };

/** Who works or volunteers in the programmes of whoever asks; `supports`: as a supporter and nothing else. */
const listStaff = (asked: Asked): Promise<Staff[]> =>
  asked.asSystem(async () => {
    const me = asked.actor.personId ?? "";
    const mine = await asked.db
      .selectFrom("role_period")
      .select("programme_id")
      .where("person_id", "=", me)
      .where("ended_at", "is", null)
      .execute();
    const programmes = mine.flatMap(({ programme_id }) => (programme_id ? [programme_id] : []));
    const everywhere = mine.some(({ programme_id }) => programme_id === null);
    const rows = await asked.db
      .selectFrom("role_period as r")
      .innerJoin("person as p", "p.id", "r.person_id")
      .select(["p.id", "p.name", "r.programme_id as programmeId", "r.role"])
      .where("r.ended_at", "is", null)
      .where("r.role", "in", worksHere)
      .where("p.id", "!=", me)
      .where((where) =>
        everywhere || programmes.length === 0
          ? where.val(everywhere)
          : where.or([where("r.programme_id", "is", null), where("r.programme_id", "in", programmes)]),
      )
      .orderBy("p.name")
      .execute();
    const all = new Map<string, Staff>();
    for (const { role, ...row } of rows) {
      const before = all.get(row.id);
      all.set(row.id, { ...(before ?? row), supports: role === "supporter" && (before?.supports ?? true) });
    }
    return [...all.values()];
  });

type Beside = { personId: string; memberId: string; handle: string; programmeId: string };

/** Supporters and guests of the spaces she has a place in, as others see them there. */
const listBeside = (asked: Asked): Promise<Beside[]> =>
  asked.asSystem(() =>
    asked.db
      .selectFrom("space_place as mine")
      .innerJoin("space_place as theirs", "theirs.space_id", "mine.space_id")
      .innerJoin("space_member as m", "m.id", "theirs.member_id")
      .innerJoin("space as s", "s.id", "m.space_id")
      .select([
        "theirs.person_id as personId",
        "m.id as memberId",
        "m.handle",
        "s.programme_id as programmeId",
      ])
      .where("mine.person_id", "=", asked.actor.personId ?? "")
      .where("mine.member_id", "is not", null)
      .where("mine.ended_at", "is", null)
      .where("theirs.person_id", "!=", asked.actor.personId ?? "")
      .where("theirs.place", "!=", "member")
      .where("theirs.ended_at", "is", null)
      .orderBy("m.handle")
      .execute(),
  );

const listWhoSupportsMe = (asked: Asked): Promise<Set<string>> =>
  asked.asSystem(async () => {
    const rows = await asked.db
      .selectFrom("relationship")
      .select("supporter_id as id")
      .where("parent_id", "=", asked.actor.personId ?? "")
      .execute();
    return new Set(rows.map(({ id }) => id));
  });
