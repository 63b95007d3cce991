export type RequestRefusal = "ownRequest" | "eraseFirst" | "sayWhat" | "sayWhy";

/** A sentence for every refusal, with what to do about it. */
export const REFUSALS: Record<RequestRefusal, string> = {
  ownRequest: "Nobody answers for herself. Ask a colleague who coordinates or administers to answer this.",
  eraseFirst: "An administrator erases somebody from this page. It is answered by that.",
  sayWhat: "Write what was put right, so that she can see it.",
  sayWhy: "Write why not, in words she can read.",
};
