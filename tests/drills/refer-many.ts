import { setTimeout as pause } from "node:timers/promises";
import { formToken, newFormSecret } from "../../src/platform/web/index.ts";
import { addDays, today } from "../../src/words/day.ts";

/** A script that refers, as a signed-in referrer, and asks again under the same id until it is told that it was done. */
export type Referring = {
  acknowledged: Set<string>;
  /** How many answers never came, or said to try again. */
  triedAgain: () => number;
  done: Promise<unknown>;
};

/**
 * @param whereIs the application's address just now; it moves when it is started again
 * @param onAcknowledged told after each referral that was taken
 */
export async function referMany(
  whereIs: () => string,
  rolePeriodId: string,
  ids: readonly string[],
  onAcknowledged: (count: number) => void,
): Promise<Referring> {
  const secret = newFormSecret();
  let again = 0;
  const post = async (
    path: string,
    cookie: string,
    fields: Record<string, string>,
  ): Promise<Response | null> => {
    const body = new URLSearchParams({ _form: formToken(secret), ...fields });
    const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
    return fetch(`${whereIs()}${path}`, {
      method: "POST",
      redirect: "manual",
      headers,
      body,
      signal: AbortSignal.timeout(10_000),
    }).catch(() => null);
  };
  const untilTaken = async (path: string, cookie: string, fields: Record<string, string>): Promise<void> => {
    for (const until = performance.now() + 60_000; performance.now() < until;) {
      const answer = await post(path, cookie, fields);
      if (answer?.status === 303) return;
      if (answer && answer.status < 500) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      again++;
      await pause(50);
    }
    throw new Error(`${path} was not answered for a minute.`);
  };
  const signedIn = await post(`/personas/${rolePeriodId}`, `al_form=${secret}`, {});
  const session = signedIn?.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith("al_session="))
    ?.split(";")[0];
  if (!session) throw new Error(`Nobody could sign in: ${signedIn?.status}`);
  const cookie = `al_form=${secret}; ${session}`;

  const acknowledged = new Set<string>();
  const waiting = ids.map((id, n) => ({ id, fields: fieldsOf(n) }));
  const sender = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await untilTaken(`/refer/${next.id}`, cookie, next.fields);
      await untilTaken(`/refer/${next.id}/sending`, cookie, {});
      acknowledged.add(next.id);
      onAcknowledged(acknowledged.size);
    }
  };
  return {
    acknowledged,
    triedAgain: () => again,
    done: Promise.all(Array.from({ length: 8 }, sender)),
  };
}

function fieldsOf(n: number): Record<string, string> {
  const [year = "", month = "", day = ""] = addDays(today(new Date()), 100).split("-");
  return {
    name: `Drill Number${String(n).padStart(4, "0")}`,
    phone: `07700 9${String(10_000 + n).slice(-5)}`,
    channels: "text",
    hoursFrom: "09:00",
    hoursTo: "15:00",
    voicemail: "no",
    phoneSeenBy: "nobody",
    "dueOn-day": day,
    "dueOn-month": month,
    "dueOn-year": year,
    place: "DE23 6AA",
    reasons: "aloneOrIsolated",
    language: "English",
    agreedHow: "in person",
    referrerRole: "Midwife",
    referrerTeam: "Juno Team",
  };
}
