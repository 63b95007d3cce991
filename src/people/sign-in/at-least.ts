import { setTimeout as later } from "node:timers/promises";

/** Does the work and answers no sooner than this: work that is shorter for a stranger would say who is known here. */
export async function atLeast<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work(), later(milliseconds)]);
  return answer;
}
