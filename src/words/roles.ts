/** The places a person may hold, each for a period and usually within one programme (A24). */
export const roles = [
  "parent",
  "supporter",
  "referrer",
  "professional",
  "coordinator",
  "safeguarding-lead",
  "clinical-supervisor",
  "line-manager",
  "moderator",
  "staff-member",
  "administrator",
] as const;
export type Role = (typeof roles)[number];

const names: Record<Role, string> = {
  parent: "parent",
  supporter: "supporter",
  referrer: "referrer",
  professional: "professional guest",
  coordinator: "coordinator",
  "safeguarding-lead": "safeguarding lead",
  "clinical-supervisor": "clinical supervisor",
  "line-manager": "line manager",
  moderator: "moderator",
  "staff-member": "staff member",
  administrator: "administrator",
};

export const sayRole = (role: Role): string => names[role];
/** The same for a role as it was once written down; one we do not know goes by its own name. */
export const sayRoleNamed = (role: string): string =>
  (names as Readonly<Record<string, string>>)[role] ?? role;

/** Roles that must prove themselves with a passkey, or a password and a code, and never by a link alone. */
export const staffRoles: readonly Role[] = [
  "coordinator",
  "safeguarding-lead",
  "clinical-supervisor",
  "line-manager",
  "administrator",
];
export const isStaff = (role: string): boolean => (staffRoles as readonly string[]).includes(role);

/** Minutes without a touch before the page locks: shortest where most is seen, kindest where a phone is in one hand. */
export const idleMinutes = (role: Role | "visitor"): number =>
  isStaff(role) ? 60 : role === "referrer" ? 60 : 180;
