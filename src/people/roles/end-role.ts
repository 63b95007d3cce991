import { happened, nothing, refused, type Outcome } from "../../words/outcome.ts";
import type { Role } from "../../words/roles.ts";

export type HeldRole = { id: string; role: Role; endedAt: Date | null };
type Ended = { id: string; endedAt: Date; why: string };

export const REFUSALS = {
  lastAdministrator:
    "Somebody must be able to set things up. Give another person the role of administrator first, then end this one.",
} as const;

/**
 * Ends a role from now on; the period stays, so that who was what when can always be said (A24).
 * Refuses to end the only administrator of the organisation.
 * @param administrators how many people hold that role now
 */
export function endRole(
  held: HeldRole,
  why: string,
  administrators: number,
  now: Date,
): Outcome<Ended, "RoleEnded", keyof typeof REFUSALS> {
  if (held.endedAt !== null) return nothing();
  if (held.role === "administrator" && administrators <= 1) return refused("lastAdministrator");
  return happened({ id: held.id, endedAt: now, why }, "RoleEnded");
}
