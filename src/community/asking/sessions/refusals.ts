export type SessionRefusal =
  | "cancelled"
  | "past"
  | "needsSupporters"
  | "over"
  | "notAnnounced"
  | "tooEarly"
  | "nobodyHere"
  | "notOpen"
  | "oneQuestion"
  | "oneFollowUp"
  | "notAnsweredYet"
  | "slow"
  | "notReady"
  | "onlyTheGuest"
  | "lastOne"
  | "nothingToMerge"
  | "quoteNeedsWords";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<SessionRefusal, string> = {
  cancelled: "This session was cancelled. Make a new one.",
  past: "The time of this session is past. Make another with a time to come.",
  needsSupporters:
    "A session needs at least one supporter beside it, during and after, before it is announced. Add one below.",
  over: "This session is over. What was asked and not answered is kept for the next.",
  notAnnounced: "This session has not been announced, so its room cannot open yet.",
  tooEarly: "It is not time yet. The room can open ten minutes before the session begins.",
  nobodyHere:
    "No supporter is in the room yet, and a live room is never without one. Say that you are here, or ask whoever is on shift.",
  notOpen: "The room is not open just now.",
  oneQuestion:
    "You have asked your question for this session. You can change it until the guest takes it, and ask once more about her answer.",
  oneFollowUp:
    "You have asked once more already, so that everybody gets a turn. If something is still open, ask a professional.",
  notAnsweredYet: "Your question has no answer yet. You can ask once more when it has.",
  slow: "Please wait a little before you send something more. What you wrote is kept.",
  notReady: "Please go through your list first. It takes a minute.",
  onlyTheGuest:
    "In a session the guest answers, because it may be about health. You can note what was said for the digest, or hand the question to a professional.",
  lastOne:
    "You are the only supporter in the room. Close the room first, or ask somebody to take your place.",
  nothingToMerge: "Choose two questions or more that ask the same.",
  quoteNeedsWords: "Write a few words if they may be quoted, or leave that box empty.",
};
