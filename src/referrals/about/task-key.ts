import { accessFields } from "./read-access.ts";
import { agreedFields } from "./read-agreed.ts";
import { babyFields } from "./read-baby.ts";
import { reachFields } from "./read-reach.ts";
import { signedFields } from "./read-signed.ts";
import { whoFields } from "./read-who.ts";
import { whyFields } from "./read-why.ts";

/** The steps of a referral on a phone, in order, each with the fields it asks. */
export const TASKS = {
  who: { title: "Her name", fields: whoFields },
  reach: { title: "How it is safe to reach her", fields: reachFields },
  baby: { title: "Her baby, and where she lives", fields: babyFields },
  why: { title: "Why you thought of us", fields: whyFields },
  access: { title: "Language and what she would like", fields: accessFields },
  agreed: { title: "Her yes, and your signature", fields: [...agreedFields, ...signedFields] },
} as const satisfies Record<string, { title: string; fields: readonly string[] }>;

export type TaskKey = keyof typeof TASKS;
export const taskKeys = Object.keys(TASKS) as TaskKey[];
export const isTaskKey = (text: string): text is TaskKey => Object.hasOwn(TASKS, text);

/** The names a task's problems go by: three boxes of a day have one. */
export const problemsOf = (task: TaskKey): string[] => [
  ...new Set(TASKS[task].fields.map((field) => field.replace(/-(day|month|year)$/, ""))),
];
