import type { RequestDetails } from "web-push";
import { inEachOrganisation, type RegularParts } from "../../../platform/doing/in-each-organisation.ts";
import type { Handler } from "../../../platform/jobs/index.ts";
import { isCarrier } from "./phone.ts";
import { endPhone, findPhone, findPushKey } from "./phone-store.ts";

const patienceMs = 10_000;
/** A line that waits for a phone that is off is of no use the next day. */
const keepSeconds = 12 * 3600;

/**
 * Sends one push, without words: the phone itself says its one line. A phone that is gone is forgotten; a carrier that
 * cannot be reached is tried again by the queue.
 */
export const sendPush =
  (parts: RegularParts & { url: string }): Handler =>
  async ({ data }) => {
    const id = String(data["phoneId"]);
    const letter = await prepare(parts, data.organisationId, id);
    if (!letter) return;
    const { status } = await fetch(letter.endpoint, {
      method: "POST",
      headers: letter.headers as Record<string, string>,
      signal: AbortSignal.timeout(patienceMs),
      redirect: "error",
    });
    if (status === 404 || status === 410)
      await inEachOrganisation(parts, data.organisationId, (doing) => endPhone(doing, id));
    else if (status >= 300) throw new Error(`the push carrier answered ${status}`);
  };

async function prepare(parts: RegularParts & { url: string }, organisationId: string, id: string) {
  let letter: RequestDetails | null = null;
  const { default: webPush } = await import("web-push");
  await inEachOrganisation(parts, organisationId, async (doing) => {
    const phone = await findPhone(doing, id);
    if (!phone) return;
    // only forms are asked who may be called; what stands in the database is asked again
    if (!isCarrier(phone.address)) return endPhone(doing, id);
    const { publicKey, privateKey } = await findPushKey(doing);
    letter = webPush.generateRequestDetails(
      { endpoint: phone.address, keys: { p256dh: phone.p256dh, auth: phone.auth } },
      null,
      {
        vapidDetails: { subject: subjectOf(parts.url), publicKey, privateKey },
        TTL: keepSeconds,
        topic: "new",
      },
    );
  });
  return letter as RequestDetails | null;
}

// a carrier wants to know whom to ask; only a live installation has an address it takes
const subjectOf = (url: string): string => (url.startsWith("https://") ? url : "mailto:nobody@example.org");
