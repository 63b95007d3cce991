import type { Transporter } from "nodemailer";
import type { Post } from "./port.ts";

/**
 * E-mail through any SMTP server. The Message-ID is made from the message's own id, so that a repeat after a lost answer
 * is the same letter to the mail server and to the person's mailbox.
 * @param url smtp:// or smtps:// with user and password as the server wants them
 */
export function smtpPost(url: string, fromAddress: string): Post {
  let opened: Promise<Transporter> | undefined;
  const host = fromAddress.split("@")[1] ?? "localhost";
  return {
    channels: ["email"],
    send: async (letter) => {
      try {
        opened ??= openTransport(url);
        const transport = await opened;
        await transport.sendMail({
          messageId: `<${letter.id}@${host}>`,
          from: { name: letter.from, address: fromAddress },
          to: letter.to,
          subject: letter.subject,
          text: letter.text,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { kind: "sent" };
      } catch (error) {
        const code = (error as { responseCode?: number }).responseCode ?? 0;
        if (code >= 500 && code < 600)
          return { kind: "refused", why: "the mail server says this address does not take mail" };
        throw error;
      }
    },
    close: async () => (await opened)?.close(),
  };
}

// with the first letter
async function openTransport(url: string): Promise<Transporter> {
  const { default: nodemailer } = await import("nodemailer");
  return nodemailer.createTransport({
    url,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
  });
}
