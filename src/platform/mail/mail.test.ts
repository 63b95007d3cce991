import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { notifyPost } from "./notify-post.ts";
import type { Letter } from "./port.ts";
import { smtpPost } from "./smtp-post.ts";

const letter: Letter = {
  id: "5f0b4e54-0f5c-4d0c-9f5c-0a6a4b1f6c11",
  channel: "email",
  to: "chloe@home.example",
  from: "Messages",
  subject: "Your link",
  text: "Here is the link you asked for.",
  tries: 0,
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function mailServer(refuses: boolean): Promise<{ url: string; mails: string[] }> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: (_address, _session, answer) =>
      answer(refuses ? Object.assign(new Error("no such mailbox"), { responseCode: 550 }) : null),
    onData: (stream, _session, answer) => {
      let text = "";
      stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
      stream.on("end", () => {
        mails.push(text);
        answer();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closing.push(() => new Promise((done) => server.close(() => done())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, mails };
}

test("a repeat is the same letter to the mail server: the same Message-ID", async () => {
  const { url, mails } = await mailServer(false);
  const post = smtpPost(url, "messages@harbrook.example");
  expect(await post.send(letter)).toEqual({ kind: "sent" });
  expect(await post.send({ ...letter, tries: 1 })).toEqual({ kind: "sent" });
  const ids = mails.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]?.trim());
  expect(ids).toEqual([`<${letter.id}@harbrook.example>`, `<${letter.id}@harbrook.example>`]);
  expect(mails[0]).toContain("From: Messages <messages@harbrook.example>");
});

test("an address the server does not know is refused in words, and not tried again", async () => {
  const { url } = await mailServer(true);
  const delivery = await smtpPost(url, "messages@harbrook.example").send(letter);
  expect(delivery).toEqual({ kind: "refused", why: "the mail server says this address does not take mail" });
});

test("a server that cannot be reached is worth another try", async () => {
  await expect(smtpPost("smtp://127.0.0.1:1", "messages@harbrook.example").send(letter)).rejects.toThrow(
    /ECONNREFUSED/,
  );
});

type Asked = { path: string; body: Record<string, unknown> };

async function notifyServer(
  answer: (asked: Asked) => { status: number; body: unknown },
): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    void (async () => {
      const one = { path: request.url ?? "", body: await readBody(request) };
      asked.push(one);
      const { status, body: said } = answer(one);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(said));
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closing.push(() => new Promise((done) => server.close(() => done())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

const notify = (baseUrl: string) =>
  notifyPost({
    apiKey: "key-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0",
    textTemplate: "text",
    emailTemplate: "email",
    baseUrl,
  });

test("a text goes through Notify with our id as its reference, and a repeat asks first whether it went", async () => {
  const { url, asked } = await notifyServer(({ path }) =>
    path.startsWith("/v2/notifications?")
      ? { status: 200, body: { notifications: [{ status: "sending" }], links: {} } }
      : { status: 201, body: {} },
  );
  const post = await notify(url);
  const text: Letter = { ...letter, channel: "text", to: "+447700900123" };
  expect(await post.send(text)).toEqual({ kind: "sent" });
  expect(asked[0]?.body).toMatchObject({
    reference: letter.id,
    phone_number: "+447700900123",
    template_id: "text",
  });
  expect(await post.send({ ...text, tries: 1 })).toEqual({ kind: "sent" });
  expect(asked.map((each) => each.path.split("?")[0])).toEqual([
    "/v2/notifications/sms",
    "/v2/notifications",
  ]);
});

test("Notify’s own words about a wrong number reach staff in ours", async () => {
  const { url } = await notifyServer(({ path }) =>
    path.startsWith("/v2/notifications?")
      ? { status: 200, body: { notifications: [{ status: "permanent-failure" }], links: {} } }
      : { status: 400, body: { errors: [{ error: "ValidationError", message: "Not a UK mobile number" }] } },
  );
  const post = await notify(url);
  expect(await post.send({ ...letter, channel: "text" })).toMatchObject({ kind: "refused" });
  expect(await post.follow?.(letter)).toEqual({ kind: "refused", why: "the number or address is wrong" });
});
