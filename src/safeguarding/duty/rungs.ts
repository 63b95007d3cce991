import { isAway, onTheRota } from "./on-the-rota.ts";
import type { Post } from "./post.ts";
import type { Rota } from "./rota.ts";

/** Somebody who holds a role of ours now; `programmeId` null: in the whole organisation. */
export type RoleHolder = {
  personId: string;
  role: "safeguarding-lead" | "coordinator" | "administrator";
  programmeId: string | null;
};

/** One rung of the ladder: who is told together. `by` says whether the rota named them, or only the role they hold. */
export type Rung = { post: Post; by: "rota" | "role"; personIds: readonly string[] };

export type Asked = {
  rota: Rota;
  holders: readonly RoleHolder[];
  programmeId: string | null;
  now: Date;
  /** Never told: whom it is about. */
  skip: readonly string[];
  /** Told only when there is nobody else: who raised it. */
  avoid: readonly string[];
};

/**
 * The ladder at this moment, lowest rung first, each person on one rung only. Where the rota names nobody, the holders
 * of the role stand in: safeguarding leads for lead and deputy, coordinators for the programme lead, administrators for
 * the organisation lead. Empty only when nobody at all may be told.
 */
export function rungsOf(asked: Asked): Rung[] {
  const skip = [...asked.skip, ...asked.avoid];
  for (const some of [
    { ...asked, skip, present: true },
    { ...asked, skip, present: false },
    { ...asked, present: false },
  ]) {
    const rungs = onceEach(everyRung(some));
    if (rungs.length > 0) return rungs;
  }
  return [];
}

function everyRung(asked: Asked & { present: boolean }): Rung[] {
  const { rota, programmeId, now } = asked;
  const may = (id: string | null): id is string => id !== null && !asked.skip.includes(id);
  const byRota = (post: Post, of = programmeId): Rung => ({
    post,
    by: "rota",
    personIds: [onTheRota(rota, post, of, now)].filter(may),
  });
  const byRole = (post: Post, role: RoleHolder["role"]): Rung => {
    const there = asked.holders.filter(
      (holder) =>
        holder.role === role &&
        may(holder.personId) &&
        !(asked.present && isAway(rota, holder.personId, now)),
    );
    const here = there.filter((holder) => holder.programmeId !== null && holder.programmeId === programmeId);
    const everywhere = there.filter((holder) => holder.programmeId === null);
    return {
      post,
      by: "role",
      personIds: (here.length > 0 ? here : everywhere).map((each) => each.personId),
    };
  };
  const someone = (rung: Rung): boolean => rung.personIds.length > 0;
  const first = [
    [byRota("lead"), byRota("deputy")],
    [byRota("lead", null), byRota("deputy", null)],
    [byRole("lead", "safeguarding-lead")],
  ].find((some) => some.some(someone));
  const above = (
    [
      ["programme-lead", "coordinator"],
      ["organisation-lead", "administrator"],
    ] as const
  ).map(([post, role]) => (someone(byRota(post)) ? byRota(post) : byRole(post, role)));
  return [...(first ?? []), ...above].filter(someone);
}

/** Nobody is told twice as somebody else; a rung that is left with nobody new is no rung. */
function onceEach(rungs: readonly Rung[]): Rung[] {
  const seen = new Set<string>();
  return rungs
    .map((rung) => ({
      ...rung,
      personIds: [...new Set(rung.personIds)].filter((id) => !seen.has(id) && seen.add(id)),
    }))
    .filter((rung) => rung.personIds.length > 0);
}
