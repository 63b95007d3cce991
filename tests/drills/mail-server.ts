import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** Every letter that a mail server took, by the Message-ID it came under, as often as it came. */
export type MailServer = { url: string; letters: Map<string, string[]>; close(): Promise<void> };

/** A real mail server that takes everything and forgets nothing. */
export async function openMailServer(): Promise<MailServer> {
  const letters = new Map<string, string[]>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => {
      let text = "";
      stream.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      stream.on("end", () => {
        const id = /^message-id:\s*<([^@>]+)@/im.exec(text)?.[1] ?? "none";
        letters.set(id, [...(letters.get(id) ?? []), text]);
        done();
      });
    },
  });
  server.on("error", () => {}); // a sender that is killed leaves in the middle of a word
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
