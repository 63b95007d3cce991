import type { FastifyInstance } from "fastify";
import { parse } from "parse5";
import { formToken, newFormSecret } from "../src/platform/web/form-token.ts";

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

export function browserOf(web: FastifyInstance): Browser {
  const cookies = new Map<string, string>();
  const secret = newFormSecret();
  cookies.set("al_form", secret);
  const ask = async (method: "GET" | "POST", url: string, payload?: string | Buffer, type?: string): Promise<Seen> => {
    const answer = await web.inject({
      method,
      url,
      headers: { cookie: [...cookies].map(([n, v]) => `${n}=${v}`).join("; "), ...(type ? { "content-type": type } : {}) },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const cookie of answer.cookies) cookie.value === "" ? cookies.delete(cookie.name) : cookies.set(cookie.name, cookie.value);
    const html = answer.body;
    return {
      status: answer.statusCode,
      location: (answer.headers.location as string | undefined) ?? null,
      html,
      text: textOf(html),
      headers: answer.headers,
      bytes: answer.rawPayload,
    };
  };
  const encode = (fields: Fields): string => {
    const body = new URLSearchParams({ _form: formToken(secret) });
    for (const [name, value] of Object.entries(fields)) for (const each of typeof value === "string" ? [value] : value) body.append(name, each);
    return body.toString();
  };
  const browser: Browser = {
    cookies,
    get: (path) => ask("GET", path),
    post: (path, fields = {}) => ask("POST", path, encode(fields), "application/x-www-form-urlencoded"),
    postAndFollow: async (path, fields) => {
      const answer = await browser.post(path, fields);
      return answer.location ? browser.get(answer.location) : answer;
    },
    upload: async (path, file, fields = {}) => {
      const boundary = "----alongside-test";
      const parts: Buffer[] = [];
      for (const [name, value] of Object.entries({ _form: formToken(secret), ...fields }))
        for (const each of typeof value === "string" ? [value] : value)
          parts.push(Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${each}\r\n`));
      parts.push(
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`),
        file.bytes,
        Buffer.from(`\r\n--${boundary}--\r\n`),
      );
      return ask("POST", path, Buffer.concat(parts), `multipart/form-data; boundary=${boundary}`);
    },
  };
  return browser;
}

type Node = { nodeName: string; value?: string; childNodes?: Node[] };

function textOf(html: string): string {
  const words: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeName === "#text") words.push(node.value ?? "");
    if (node.nodeName === "script" || node.nodeName === "style") return;
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html) as unknown as Node);
  return words.join(" ").replace(/\s+/g, " ").trim();
}
