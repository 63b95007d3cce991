/** Somebody who holds a role now; `programmeId` null: in the whole organisation. */
export type Holder = {
  personId: string;
  role: "safeguarding-lead" | "coordinator" | "administrator";
  programmeId: string | null;
};

/**
 * Who is told of a concern in this programme: its safeguarding leads, else the organisation's, else the coordinators,
 * else the administrators (A16). Those it is kept from are passed over, whatever their role (practice: safeguarding
 * ladder 8). Whoever raised it is not told by herself, unless there is nobody else.
 */
export function whoToTell(
  holders: readonly Holder[],
  programmeId: string,
  raisedBy: string,
  keptFrom: readonly string[] = [],
): string[] {
  const may = holders.filter((holder) => !keptFrom.includes(holder.personId));
  const here = may.filter((holder) => holder.programmeId === programmeId);
  const everywhere = may.filter((holder) => holder.programmeId === null);
  const as = (some: readonly Holder[], role: Holder["role"]): Holder[] =>
    some.filter((holder) => holder.role === role);
  const inTurn = [
    as(here, "safeguarding-lead"),
    as(everywhere, "safeguarding-lead"),
    as(here, "coordinator"),
    as(everywhere, "coordinator"),
    [...as(here, "administrator"), ...as(everywhere, "administrator")],
  ];
  const others = inTurn.map((some) => some.filter((holder) => holder.personId !== raisedBy));
  const told = others.find((some) => some.length > 0) ?? inTurn.find((some) => some.length > 0) ?? [];
  return [...new Set(told.map((holder) => holder.personId))];
}
