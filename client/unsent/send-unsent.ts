import type { Unsent } from "./phone-store.ts";

/** What became of trying to send: where its page is, or why it still waits. */
export type Tried =
  | { kind: "sent"; at: string }
  | { kind: "no signal" }
  | { kind: "signed out" }
  /** It came, and something in it is to be put right: it is a draft now, waiting on that page. */
  | { kind: "to mend"; at: string };

/**
 * Sends one kept form as if its button were pressed now: with a fresh token from its own page. Its id went with it, so
 * sending it twice makes one concern.
 */
export async function sendUnsent({ to, fields }: Unsent): Promise<Tried> {
  try {
    const token = await freshToken(to);
    if (!token) return { kind: "signed out" };
    const body = new URLSearchParams(fields.filter(([name]) => name !== "_form"));
    body.append("_form", token);
    const answer = await fetch(to, { method: "POST", body, headers: { Accept: "text/html" } });
    const { pathname, search } = new URL(answer.url);
    if (answer.status === 422) return await keptAsDraft(to, body);
    if (!answer.ok) return { kind: "no signal" };
    if (/^\/(sign-in|locked)/.test(pathname) || !answer.redirected) return { kind: "signed out" };
    return { kind: "sent", at: pathname + search };
  } catch {
    return { kind: "no signal" };
  }
}

async function freshToken(to: string): Promise<string | null> {
  const answer = await fetch(to, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(`${to}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return (
    page.querySelector<HTMLInputElement>(`form[action="${to}"] input[name="_form"]`)?.getAttribute("value") ??
    null
  );
}

async function keptAsDraft(to: string, body: URLSearchParams): Promise<Tried> {
  const kept = await fetch(`/drafts${to}`, { method: "POST", body });
  return kept.ok ? { kind: "to mend", at: to } : { kind: "no signal" };
}
