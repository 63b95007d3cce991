import type { FastifyInstance } from "fastify";
import { formToken, newFormSecret } from "../../src/platform/web/index.ts";

export type Fields = Record<string, string | readonly string[]>;
export type Seen = {
  status: number;
  location: string | null;
  html: string;
  /** The words of the page, without markup, one space between them. */
  text: string;
  headers: Record<string, unknown>;
  bytes: Buffer;
};

/** A browser without scripts: cookies, forms with their token, one redirect at a time. */
export type Browser = {
  get(path: string): Promise<Seen>;
  post(path: string, fields?: Fields): Promise<Seen>;
  /** Posts, then opens the page it was sent to. */
  postAndFollow(path: string, fields?: Fields): Promise<Seen>;
  upload(path: string, file: { field: string; name: string; bytes: Buffer }, fields?: Fields): Promise<Seen>;
  cookies: Map<string, string>;
};

/**
 * Opens one on a composed application, without a network: the demo town and the whole-request tests walk in by it.
 * @param from the network address it seems to ask from
 */
export function browserOf(web: FastifyInstance, from = "127.0.0.1"): Browser {
  const cookies = new Map<string, string>();
  const secret = newFormSecret();
  cookies.set("al_form", secret);
  const ask = async (
    method: "GET" | "POST",
    url: string,
    payload?: string | Buffer,
    type?: string,
  ): Promise<Seen> => {
    const answer = await web.inject({
      method,
      url,
      remoteAddress: from,
      headers: {
        cookie: [...cookies].map(([n, v]) => `${n}=${v}`).join("; "),
        ...(type ? { "content-type": type } : {}),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = answer.headers["location"];
    return {
      status: answer.statusCode,
      location: typeof location === "string" ? location : null,
      html: answer.body,
      text: wordsOf(answer.body),
      headers: answer.headers,
      bytes: answer.rawPayload,
    };
  };
  const browser: Browser = {
    cookies,
    get: (path) => ask("GET", path),
    post: (path, fields = {}) =>
      ask("POST", path, encode(fields, secret), "application/x-www-form-urlencoded"),
    postAndFollow: async (path, fields) => {
      const answer = await browser.post(path, fields);
      return answer.location ? browser.get(answer.location) : answer;
    },
    upload: (path, file, fields = {}) =>
      ask(
        "POST",
        path,
        multipart(file, { _form: formToken(secret), ...fields }),
        `multipart/form-data; boundary=${boundary}`,
      ),
  };
  return browser;
}

const each = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;

function encode(fields: Fields, secret: string): string {
  const body = new URLSearchParams({ _form: formToken(secret) });
  for (const [name, value] of Object.entries(fields)) for (const one of each(value)) body.append(name, one);
  return body.toString();
}

const boundary = "----a-browser-without-scripts";

function multipart(file: { field: string; name: string; bytes: Buffer }, fields: Fields): Buffer {
  const parts: Buffer[] = [];
  for (const [name, value] of Object.entries(fields))
    for (const one of each(value))
      parts.push(
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${one}\r\n`),
      );
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  parts.push(Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`));
  return Buffer.concat(parts);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", nbsp: " " };

/** Good for HTML of our own drawing, which is always well formed. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)\b.*?<\/\1>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}
