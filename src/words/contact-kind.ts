/** The ways two people may be in touch. */
export const CONTACT_KINDS = {
  home: "visits at home",
  out: "meeting somewhere out",
  phone: "phone calls",
  online: "talking online",
} as const;

export type ContactKind = keyof typeof CONTACT_KINDS;
export const contactKinds = Object.keys(CONTACT_KINDS) as ContactKind[];

/** Whether somebody has to travel for it. */
export const isInPerson = (kind: ContactKind): boolean => kind === "home" || kind === "out";
