import type { Role } from "../../words/roles.ts";
import type { PlaceKind } from "../space.ts";
import { alerts, type Reason } from "./reason.ts";
import type { Frozen, GoesTo, ThingKind } from "./report-case.ts";

/** Something that can be reported, as whoever reports sees it, and whom it is about: known to our own code alone. */
export type Thing = {
  kind: ThingKind;
  id: string | null;
  programmeId: string | null;
  spaceId: string | null;
  threadId: string | null;
  /** Where it stands, where that is neither a thread nor the front of its space. */
  at?: string;
  frozen: Frozen;
  /** By what name whoever reports knows her, where those who decide must know another. */
  shown?: string;
  nameHidden: boolean;
  /** What whoever wrote it is in the space; null for somebody who works here, and where nobody is known. */
  place: PlaceKind | null;
  authors: readonly { personId: string; memberId: string | null }[];
  /** Roles held by somebody who works or volunteers here; empty for a member. */
  roles: readonly Role[];
};

const aboveCoordinators: readonly Role[] = ["coordinator", "safeguarding-lead", "administrator"];

/**
 * Who decides: about a coordinator or a lead, leads and administrators; about a supporter, a guest or other staff, a
 * coordinator; about a member, whoever looks after the space, unless it may hurt a child or break the law. Whoever has a
 * part in the case is left out by the row policies, whatever her role (QPixel 1013).
 */
export function goesTo(thing: Pick<Thing, "kind" | "place" | "roles" | "spaceId">, reason: Reason): GoesTo {
  if (thing.roles.some((role) => aboveCoordinators.includes(role))) return "lead";
  if (thing.kind === "outside") return "lead";
  if (thing.kind === "person" || (thing.place !== null && thing.place !== "member") || thing.roles.length > 0)
    return "coordinator";
  return alerts(reason) || !thing.spaceId ? "coordinator" : "shift";
}
