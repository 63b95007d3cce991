import type { FastifyInstance } from "fastify";
import { browserOf, type Browser } from "../../db/town/browser.ts";

/** A browser without scripts at a process that listens: the same hand as within one process, over a real connection. */
export function farBrowser(url: string): Browser {
  const inject = async (asked: {
    method: string;
    url: string;
    headers: Record<string, string>;
    payload?: string | Buffer;
  }): Promise<unknown> => {
    const answer = await fetch(url + asked.url, {
      method: asked.method,
      headers: asked.headers,
      redirect: "manual",
      ...(asked.payload === undefined
        ? {}
        : { body: typeof asked.payload === "string" ? asked.payload : new Uint8Array(asked.payload) }),
    });
    const rawPayload = Buffer.from(await answer.arrayBuffer());
    return {
      statusCode: answer.status,
      headers: Object.fromEntries(answer.headers),
      cookies: answer.headers.getSetCookie().map((line) => {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        return { name, value: decodeURIComponent(value) };
      }),
      body: rawPayload.toString(),
      rawPayload,
    };
  };
  // of a whole application such a browser asks for nothing else
  return browserOf({ inject } as unknown as FastifyInstance);
}
