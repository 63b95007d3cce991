/** What an administrator reads beside one setting. `changes` completes the picture: what happens if it is changed. */
export type Meaning = { label: string; changes: string; group: SettingGroup } & (
  | { as: "number"; unit: string; every?: true; none?: string }
  | { as: "part" }
  | { as: "yes-no" }
  | { as: "choice"; choices: Readonly<Record<string, string>> }
  | { as: "several"; choices: Readonly<Record<string, string>> }
  | { as: "text"; max: number }
);

export type SettingGroup =
  | "boundaries"
  | "people"
  | "promises"
  | "length"
  | "supporters"
  | "birth"
  | "visits";

/** The headings of an administrator's page, in order. */
export const SETTING_GROUPS: Readonly<Record<SettingGroup, string>> = {
  boundaries: "What support is like",
  people: "Who it is for",
  promises: "What we promise, and when we chase",
  length: "How long it lasts and how it ends",
  supporters: "Supporters: what they need and how much they carry",
  birth: "At the birth",
  visits: "Visiting safely",
};
