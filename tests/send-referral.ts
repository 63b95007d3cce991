import type { Browser, Fields } from "./browser.ts";
import { typedReferral } from "../src/referrals/refer/typed.sample.ts";

/** Sends a referral as a referrer does, and answers its id. */
export async function sendReferral(referrer: Browser, part: Fields = {}): Promise<string> {
  const location = (await referrer.get("/refer")).location ?? "";
  const id = /\/refer\/([^/?]+)/.exec(location)?.[1] ?? "";
  await referrer.post(`/refer/${id}`, { ...typedReferral, ...part });
  const sent = await referrer.post(`/refer/${id}/sending`);
  if (sent.location !== `/refer/${id}/sent`)
    throw new Error(`The referral was not sent: ${sent.status} ${sent.text}`);
  return id;
}
