/** A sentence for every refusal, with the remedy. */
export const REFUSALS = {
  chooseKind: "Choose what has happened. If none of these fits, choose the nearest: it can be changed.",
  notHerself: "Somebody else has to tell us this. Ring us, or ask a coordinator to.",
  isOver: "This was turned off already. What happened is on her page.",
  chooseEach:
    "Choose for each message whether it goes or not. One may have been held since you opened the page.",
  sayWhy: "Say in a few words why it is turned off, for whoever looks after her next.",
  notYours: "Only whoever set it, she herself or a coordinator can turn it off. Ask her coordinator.",
  coordinatorsDecide: "A coordinator decides what becomes of meetings and matches.",
} as const;
export type Refusal = keyof typeof REFUSALS;
