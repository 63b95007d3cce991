import { setTimeout as pause } from "node:timers/promises";
import { formToken, newFormSecret } from "../../src/platform/web/index.ts";

/** A signed-in script that sends forms, and sends each again until it is told that it was taken. */
export type Sender = {
  untilTaken(path: string, fields: Record<string, string>): Promise<void>;
  /** How many answers never came, or said to try again. */
  triedAgain(): number;
};

/** @param whereIs the application's address just now; it moves when it is started again */
export async function openSender(whereIs: () => string, rolePeriodId: string): Promise<Sender> {
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
  const signedIn = await post(`/personas/${rolePeriodId}`, `al_form=${secret}`, {});
  const session = signedIn?.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith("al_session="))
    ?.split(";")[0];
  if (!session) throw new Error(`Nobody could sign in: ${signedIn?.status}`);
  const cookie = `al_form=${secret}; ${session}`;
  return {
    triedAgain: () => again,
    untilTaken: async (path, fields) => {
      for (const until = performance.now() + 60_000; performance.now() < until;) {
        const answer = await post(path, cookie, fields);
        if (answer?.status === 303) return;
        if (answer && answer.status < 500)
          throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        again++;
        await pause(50);
      }
      throw new Error(`${path} was not answered for a minute.`);
    },
  };
}
