import type { ActorSettings } from "../db/index.ts";
import type { Role } from "../../words/roles.ts";

/** Who is asking, and as whom: one person may hold several roles and is always acting in exactly one. */
export type Actor = {
  sessionId: string | null;
  personId: string | null;
  name: string;
  organisationId: string;
  role: Role | "visitor";
  rolePeriodId: string | null;
  /** null: the role is held in the whole organisation. */
  programmeId: string | null;
  programmeName: string | null;
  otherRoles: number;
  homeSafe: boolean;
  /** She asked for large print. */
  largePrint: boolean;
  leaveSignsOut: boolean;
  /** Locked after idling: everything waits behind the door, nothing is lost. */
  locked: boolean;
  /** When this session last proved itself with a passkey or a code. */
  strongAt: Date | null;
};

export const visitor = (organisationId: string): Actor => ({
  sessionId: null,
  personId: null,
  name: "",
  organisationId,
  role: "visitor",
  rolePeriodId: null,
  programmeId: null,
  programmeName: null,
  otherRoles: 0,
  homeSafe: false,
  largePrint: false,
  leaveSignsOut: false,
  locked: false,
  strongAt: null,
});

export const settingsOf = (actor: Actor): ActorSettings => ({
  person: actor.personId,
  organisation: actor.organisationId,
  role: actor.role,
  programme: actor.programmeId,
});
