export type RotaRefusal =
  | "tooEarly"
  | "shiftOver"
  | "notBegun"
  | "notHersNow"
  | "otherOpen"
  | "plannedThen"
  | "notReady"
  | "howLong"
  | "tooLong"
  | "bandOver"
  | "bandGone"
  | "enough"
  | "whoSwaps"
  | "onLeave"
  | "standsDown"
  | "doubleBooked"
  | "tooLittleRest"
  | "dayFull"
  | "weekFull"
  | "noPlaceHere"
  | "begunAlready"
  | "swapOver"
  | "swapWithHerself"
  | "notAskedOfHer"
  | "alreadyAsked"
  | "planOver";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<RotaRefusal, string> = {
  tooEarly:
    "This shift begins later. You can start it from 15 minutes before. To be here now, choose “I can be here now” instead.",
  shiftOver: "This shift is over. To be here now, choose “I can be here now”.",
  notBegun: "This shift has not begun. Start it first.",
  notHersNow: "This shift is no longer yours. Look at the rota to see whose it is.",
  otherOpen: "You have a shift open already. Hand that one over first.",
  plannedThen: "You have a shift planned to begin in that time. Start that one, or choose less time.",
  notReady:
    "Your training or a check needs renewing first, so you can’t take a shift just now. Your coordinator can help you put that right.",
  howLong: "Choose how long you can be here from the list.",
  tooLong:
    "That is more than two hours past your shift. Choose an earlier time, and let somebody else take over.",
  bandOver: "These hours have gone by. Choose hours that are still to come.",
  bandGone: "Nobody is wanted at these hours any more. Look at the rota again.",
  enough: "There are enough people at these hours already. Choose hours that are still open.",
  whoSwaps: "Choose who to ask from the list, or ask anybody.",
  onLeave: "You have planned a break for that day. If that has changed, end your break first.",
  standsDown: "You are taking a pause from new things just now. Your coordinator can tell you more.",
  doubleBooked: "You have another shift at that time. Choose other hours.",
  tooLittleRest:
    "That is too close to another shift of yours: we keep eight hours of rest between two days. Choose other hours.",
  dayFull: "You already give your two hours on that day. Choose another day.",
  weekFull: "That would be more than your hours for that week. Choose another week, or ask your coordinator.",
  noPlaceHere: "This space has not been asked to you. Ask your coordinator to add you to it.",
  begunAlready: "This shift has begun, so it can’t be given away. You can leave early and hand over.",
  swapOver: "This question is settled already. Look at the rota to see whose shift it is.",
  swapWithHerself: "That is your own shift. Choose somebody else, or ask anybody.",
  notAskedOfHer: "You were not asked about this one. Look at the rota for hours that are open.",
  alreadyAsked: "You have asked about this shift already. Take that question back first.",
  planOver: "This plan has been answered already. Make a new one.",
};
