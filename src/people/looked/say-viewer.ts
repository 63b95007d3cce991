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
