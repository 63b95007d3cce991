import type { LossKind } from "./loss.ts";

/** What the switch does for one kind of loss. For every kind, nothing is counted or pictured any more (words/speak-of-her.ts). */
export type Effects = {
  /** As it is chosen, and as those who were told read it. */
  name: string;
  /** As she says it of herself. */
  ownName: string;
  hint: string;
  /** `everything`: not even what somebody asks for on her phone. */
  holds: "automatic" | "everything";
  /** Files for a calendar. */
  calendar: "stop" | "go on";
  /** What she finds where the community was. */
  door: "another" | "both" | "closed";
  /** What her own first screen says of it; nothing where somebody else may read along. */
  ownScreen: "gentle" | "waiting" | "nothing";
  tellsLead: boolean;
  /** Only while she shares with whoever referred her. */
  tellsReferrer: boolean;
  /** Her own sign-ins end. */
  endsSessions: boolean;
  /** She may set it, and end it, herself. */
  hers: boolean;
};

const bereaved = {
  holds: "automatic",
  calendar: "stop",
  door: "another",
  ownScreen: "gentle",
  tellsLead: false,
  tellsReferrer: true,
  endsSessions: false,
  hers: true,
} as const;

export const effects: Readonly<Record<LossKind, Effects>> = {
  "pregnancy loss": {
    ...bereaved,
    name: "The pregnancy has ended",
    ownName: "My pregnancy has ended",
    hint: "Miscarriage, ectopic or molar pregnancy, an ending for medical reasons, or her own choice",
  },
  stillbirth: {
    ...bereaved,
    name: "Her baby was stillborn",
    ownName: "My baby was stillborn",
    hint: "From 24 weeks",
  },
  "baby died": {
    ...bereaved,
    name: "Her baby has died",
    ownName: "My baby has died",
    hint: "After the birth, at any age",
    tellsLead: true,
  },
  "mother died": {
    ...bereaved,
    name: "She has died",
    ownName: "",
    hint: "Nothing goes to her phone again, and nobody can sign in as her",
    holds: "everything",
    door: "closed",
    ownScreen: "nothing",
    tellsLead: true,
    endsSessions: true,
    hers: false,
  },
  "baby removed": {
    ...bereaved,
    name: "Her baby no longer lives with her",
    ownName: "My baby no longer lives with me",
    hint: "Taken into care, living with family, or adopted",
    tellsLead: true,
  },
  "neonatal stay": {
    ...bereaved,
    name: "Her baby is in neonatal care",
    ownName: "My baby is in neonatal care",
    hint: "Messages wait; meetings and support go on",
    calendar: "go on",
    door: "both",
    ownScreen: "waiting",
  },
  "concealed pregnancy": {
    ...bereaved,
    name: "Nobody may know that she is pregnant",
    ownName: "Nobody may know that I am pregnant",
    hint: "Nothing we send, show or say may give it away",
    door: "closed",
    ownScreen: "nothing",
    tellsLead: true,
    tellsReferrer: false,
  },
};

/** What will happen, sentence by sentence, before it is switched on. `she`: how whoever reads calls her. */
export function whatWillHappen(kind: LossKind, she: string): string[] {
  const { holds, calendar, door, tellsLead, tellsReferrer, endsSessions } = effects[kind];
  return [
    holds === "everything"
      ? "Nothing goes to her phone any more, for good."
      : "Every automatic message, reminder and question stops now, those already waiting too. Nothing is lost: all of it can be seen.",
    "Weeks, due dates and a baby’s age are no longer shown to anybody.",
    ...(calendar === "stop"
      ? ["Calendar entries stop. Meetings are not cancelled: a coordinator decides on each."]
      : []),
    ...(endsSessions ? ["Her sign-ins end, and no new ones are sent."] : []),
    ...(door === "another" ? ["The community offers another door, with people to turn to."] : []),
    `${tellsLead ? "Her supporter, her coordinators and the safeguarding lead are" : she === "you" ? "Your supporter and your coordinators are" : "Her supporter and her coordinators are"} told now, with what to say and what not to say.${
      tellsReferrer && she !== "you" ? " So is whoever referred her, if she agreed to that." : ""
    }`,
    kind === "mother died"
      ? "If it turns out to be a mistake, you or a coordinator can turn it off."
      : "It can be turned off again, by you too.",
  ];
}
