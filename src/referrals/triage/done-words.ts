import { one, type Asked } from "../../platform/web/index.ts";

const DONE: Record<string, string> = {
  acknowledged: "Whoever sent it knows that you have read it.",
  asked: "The referrer has your question. The clock for deciding stands still until the answer comes.",
  accepted: "Accepted. She has been invited, by the way that is safe for her. Only she can agree.",
  "accepted-call": "Accepted. She cannot be written to safely, so please call her. Only she can agree.",
  declined: "Your answer has been sent.",
  waiting: "She is on the waiting list, and has been told.",
  answered: "What she said is written down.",
  merged: "The two are one referral now. Both stay readable.",
  imported: "The list is in.",
};

/** What just happened, said once at the top of the page it led to. */
export const doneWords = (asked: Asked): string | null => DONE[one(asked.query, "done")] ?? null;
