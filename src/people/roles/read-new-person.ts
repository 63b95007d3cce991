import { isId } from "../../platform/db/index.ts";
import { one, type Typed } from "../../platform/web/index.ts";
import { readPersonName } from "../../words/person-name.ts";
import { roles, type Role } from "../../words/roles.ts";
import { addressOf, type AddressTyped } from "../sign-in/store.ts";

export type RoleWished = { role: Role; programmeId: string | null };
export type NewPersonTyped = RoleWished & { name: string; address: AddressTyped };
type Reading<T> = { ok: true; value: T } | { ok: false; problems: Record<string, string> };

/** Roles that belong to one programme; the others may be held in the whole organisation. */
export const needsProgramme = (role: Role): boolean =>
  ["parent", "supporter", "referrer", "moderator"].includes(role);
/** One role that is always the whole organisation’s. */
const isOrganisations = (role: Role): boolean => role === "administrator";

/** The role somebody is given. Refuses no role, one that does not exist, and a programme missing or not ours. */
export function readRoleWished(typed: Typed, programmeIds: readonly string[]): Reading<RoleWished> {
  const role = roles.find((each) => each === one(typed, "role"));
  if (!role) return { ok: false, problems: { role: "Choose a role." } };
  const programme = one(typed, "programme");
  if (isOrganisations(role) || (programme === "" && !needsProgramme(role)))
    return { ok: true, value: { role, programmeId: null } };
  if (!isId(programme) || !programmeIds.includes(programme))
    return { ok: false, problems: { programme: "Choose the programme this role is held in." } };
  return { ok: true, value: { role, programmeId: programme } };
}

/** A new person as typed: name, one way to reach her, a first role. */
export function readNewPerson(typed: Typed, programmeIds: readonly string[]): Reading<NewPersonTyped> {
  const problems: Record<string, string> = {};
  const name = readPersonName(one(typed, "name"), { noun: "name", required: true });
  if (!name.ok) problems["name"] = name.sentence;
  const address = addressOf(one(typed, "address"));
  if (!address)
    problems["address"] =
      "Enter an email address like name@example.com, or a mobile number like 07700 900123.";
  const wished = readRoleWished(typed, programmeIds);
  if (!wished.ok) Object.assign(problems, wished.problems);
  return name.ok && address && wished.ok
    ? { ok: true, value: { name: name.value, address, ...wished.value } }
    : { ok: false, problems };
}
