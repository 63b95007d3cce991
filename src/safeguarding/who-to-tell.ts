/** Somebody who holds a role now; `programmeId` null: in the whole organisation. */
export type Holder = {
  personId: string;
  role: "safeguarding-lead" | "coordinator";
  programmeId: string | null;
};

/**
 * Who is told of a concern in this programme: its safeguarding leads, else the organisation's, else the coordinators
 * (A16). Whoever raised it is not told by herself, unless there is nobody else.
 */
export function whoToTell(holders: readonly Holder[], programmeId: string, raisedBy: string): string[] {
  const here = holders.filter((holder) => holder.programmeId === programmeId);
  const leads = (some: readonly Holder[]): Holder[] =>
    some.filter((holder) => holder.role === "safeguarding-lead");
  const everywhere = holders.filter((holder) => holder.programmeId === null);
  const inTurn = [leads(here), leads(everywhere), here, everywhere];
  const others = inTurn.map((some) => some.filter((holder) => holder.personId !== raisedBy));
  const told = others.find((some) => some.length > 0) ?? inTurn.find((some) => some.length > 0) ?? [];
  return [...new Set(told.map((holder) => holder.personId))];
}
