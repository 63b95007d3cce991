export type ContentRefusal = "notNamed" | "wordsChanged" | "notYourName" | "alreadyNamed";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<ContentRefusal, string> = {
  notNamed:
    "Only somebody your organisation names may sign. An administrator names clinicians under Content, “Who may sign”.",
  wordsChanged:
    "The words changed while you read them. Read them once more, as they are now, and sign those.",
  notYourName: "Type your own name, as it stands on your page here: you answer for this by name.",
  alreadyNamed: "She is already named. End that first to give her another title.",
};
