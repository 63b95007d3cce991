import type { Day } from "../../words/day.ts";
import type { ContactHow } from "../contact.ts";
import type { MeetingHow } from "../meeting.ts";

/** What a supporter may do while contact is on hold, most held back first. */
export const mayDo = ["nothing", "answer", "calls", "with-us"] as const;
export type MayDo = (typeof mayDo)[number];
export const isMayDo = (text: string): text is MayDo => (mayDo as readonly string[]).includes(text);

/** A pause in contact between two people: a period, placed by a coordinator or a lead, looked at again on a day. */
export type Hold = {
  id: string;
  relationshipId: string;
  mayDo: MayDo;
  /** What the supporter is told besides, in the words of whoever placed it; "" for nothing. */
  words: string;
  beganAt: Date;
  beganBy: string;
  /** Somebody looks again by then, so that a pause never lasts by being forgotten. */
  lookAgainOn: Day;
  endedAt: Date | null;
};

/** What she reads, in plain words: what to do now, and what when the other gets in touch. */
export const sayMayDo: Record<MayDo, { choice: string; now: string; ifShe: string }> = {
  nothing: {
    choice: "No contact at all",
    now: "For now, do not visit, call or write.",
    ifShe: "If she gets in touch, you need not answer. Tell your coordinator that she did, and log it.",
  },
  answer: {
    choice: "Answer kindly when she writes or calls, nothing more",
    now: "For now, do not visit, and do not call or write first.",
    ifShe:
      "If she gets in touch, answer kindly, say that your coordinator will call her, and log it as you always do.",
  },
  calls: {
    choice: "Calls and messages, no visits",
    now: "For now, keep to calls and messages. Do not visit, and do not meet outside.",
    ifShe: "If she asks why, say that visits are paused for now and that your coordinator can tell her more.",
  },
  "with-us": {
    choice: "Meet only together with a coordinator",
    now: "For now, meet her only together with your coordinator.",
    ifShe:
      "If she asks why, say that this is how we do it for now and that your coordinator can tell her more.",
  },
};

/** Whether a meeting of this kind may be arranged while contact is held back so far. */
export function allowsMeeting(hold: Pick<Hold, "mayDo">, how: MeetingHow, accompanied: boolean): boolean {
  if (hold.mayDo === "with-us") return accompanied;
  return hold.mayDo === "calls" && (how === "phone" || how === "video");
}

/** Whether a contact of this kind is what was allowed, so that nobody need be told of it. */
export const allowsContact = (hold: Pick<Hold, "mayDo">, how: ContactHow): boolean =>
  hold.mayDo === "calls" && (how === "phone" || how === "video" || how === "message" || how === "online");

/** Ids only, and about nobody: the two of a pair read what happened between them, and a hold is not theirs to explain. */
export const holdFact = (
  kind: "ContactHeld" | "HoldLookedAt" | "HoldEnded",
  hold: Pick<Hold, "id" | "relationshipId">,
  programmeId: string,
) => ({
  kind,
  subjectKind: "hold",
  subjectId: hold.id,
  programmeId,
  detail: { relationshipId: hold.relationshipId },
});
export type HoldFact = ReturnType<typeof holdFact>;
