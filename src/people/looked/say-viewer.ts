import { roles, sayRole, type Role } from "../../words/roles.ts";

/** A role of the log in words; one we do not know goes by its own name. */
export const sayViewerRole = (role: string): string =>
  (roles as readonly string[]).includes(role) ? sayRole(role as Role) : role;

const ofParent: Partial<Record<string, string>> = {
  supporter: "walks alongside you, or was asked whether she would",
  referrer: "asked for support for you, and may see how far it is",
  coordinator: "looks after the support in your programme",
  administrator: "looks after accounts and roles here",
  professional: "was asked to help",
  "clinical-supervisor": "helps supporters to support well",
  "line-manager": "looks after the people who work here",
  moderator: "looks after the community",
  "staff-member": "works here",
};
const ofSupporter: Partial<Record<string, string>> = {
  ...ofParent,
  supporter: "supports here too",
  referrer: "asks for support here",
  coordinator: "sees that supporters are ready, and well",
};

/** Why somebody in this role opens such a page, in plain words; `reader`: the role of whoever reads about her own record. */
export const sayWhy = (role: string, reader: string): string =>
  (reader === "parent" ? ofParent[role] : ofSupporter[role]) ?? "works here";
