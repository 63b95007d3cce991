import type { Delivery, Letter, Post } from "./port.ts";

export type NotifySettings = {
  apiKey: string;
  textTemplate: string;
  emailTemplate: string;
  /** Another address than GOV.UK Notify's own, for tests. */
  baseUrl?: string;
};

// Statuses that will not change by waiting, in words for staff
const failures: Record<string, string> = {
  "permanent-failure": "the number or address is wrong",
  "temporary-failure": "the phone was off or the mailbox full for days",
  "technical-failure": "GOV.UK Notify could not send it",
  "validation-failed": "the number or address is wrong",
};

/**
 * Texts and e-mails through GOV.UK Notify. Its templates hold only ((subject)) and ((body)); the reference is our message's
 * id, asked for before a repeat, so that a lost answer does not become a second text.
 */
export async function notifyPost(settings: NotifySettings): Promise<Post> {
  // loaded only where Notify is used: its HTTP client is the largest thing in this process
  const { NotifyClient } = await import("notifications-node-client");
  const client = settings.baseUrl
    ? new NotifyClient(settings.baseUrl, settings.apiKey)
    : new NotifyClient(settings.apiKey);
  const find = async (letter: Pick<Letter, "id">): Promise<{ status: string } | undefined> =>
    (await client.getNotifications(undefined, undefined, letter.id)).data.notifications[0];
  return {
    channels: ["email", "text"],
    send: async (letter) => {
      if (letter.tries > 0 && (await find(letter))) return { kind: "sent" };
      const options = {
        personalisation: { subject: letter.subject, body: letter.text },
        reference: letter.id,
      };
      try {
        if (letter.channel === "text") await client.sendSms(settings.textTemplate, letter.to, options);
        else await client.sendEmail(settings.emailTemplate, letter.to, options);
        return { kind: "sent" };
      } catch (error) {
        return refusalOf(error);
      }
    },
    follow: async (letter) => {
      const found = await find(letter);
      const why = found && failures[found.status];
      if (why) return { kind: "refused", why };
      return found?.status === "delivered" ? { kind: "sent" } : { kind: "pending" };
    },
    close: async () => {},
  };
}

/** A 400 will be a 400 tomorrow; anything else is worth trying again. */
function refusalOf(error: unknown): Delivery {
  const status = (error as { response?: { status?: number } }).response?.status;
  if (status === 400) return { kind: "refused", why: "GOV.UK Notify says the number or address is wrong" };
  throw error;
}
