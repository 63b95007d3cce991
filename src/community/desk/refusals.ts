export type DeskRefusal =
  | "taken"
  | "overAlready"
  | "notYours"
  | "openFirst"
  | "sayHow"
  | "sayWhy"
  | "sameTier"
  | "ownPost"
  | "nothingAside"
  | "gone"
  | "ownersFirst"
  | "notOpen"
  | "signedAlready"
  | "anotherSigns"
  | "flagged"
  | "flagWhy"
  | "tooManyFlags"
  | "notHere"
  | "ownFlag"
  | "untilWhen"
  | "promiseWhat"
  | "promiseOwn"
  | "noTemplate";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<DeskRefusal, string> = {
  taken: "Somebody took this on a moment ago. Her name is on it now. Look at the desk for what is next.",
  overAlready:
    "This is answered and over. If it goes on, say what you see in a new note or change how urgent it is.",
  notYours: "Somebody else has this. She can give it back, or your coordinator can.",
  openFirst: "Open it first, so that everybody sees that a person has it.",
  sayHow: "Say how it was seen to, such as “She answered, and is with her sister tonight”.",
  sayWhy: "Say why you see it otherwise, such as “She writes about last year”.",
  sameTier: "It is that urgent already. Choose another, or leave it as it is.",
  ownPost: "This is your own post. Somebody else looks after it.",
  nothingAside: "Others can read this post already. There is nothing to let go.",
  gone: "This post is no longer there.",
  ownersFirst: "Say who has each of these now. A shift ends when somebody has everything that is urgent.",
  notOpen: "This shift is not open. Look at your shifts to see how it stands.",
  signedAlready: "Somebody has signed for this handover already.",
  anotherSigns: "You wrote this one. Whoever comes next signs for it.",
  flagged: "You have said so already. Thank you. A person will look.",
  flagWhy: "Choose what is wrong with it from the list.",
  tooManyFlags:
    "You have done this a few times today. If something is wrong here, press “I’m worried” and tell us in your own words.",
  notHere: "You can read this space, but have no place in it just now.",
  ownFlag: "This is your own post. You can change or remove it yourself.",
  untilWhen: "Choose until when from the list.",
  promiseWhat: "Say what you promised, such as “I look for the address of the group”.",
  promiseOwn: "Only whoever wrote an answer can say what she promised in it.",
  noTemplate: "These words are no longer there. Choose others, or write your own.",
};
