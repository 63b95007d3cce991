import { Agent, get } from "node:http";

/** One open page, as the server sees it: a stream that is told to look again. */
export type Listener = { hears(): Promise<void>; close(): void };

const atOnce = 100;
const agent = new Agent({ keepAlive: false, maxSockets: Infinity });

/** Opens so many pages of somebody who is signed in, each listening for what concerns her on every page, or for these topics. */
export async function openListeners(
  url: string,
  cookie: string,
  many: number,
  topics: readonly string[] = ["my:part:notice"],
): Promise<Listener[]> {
  const opened: Listener[] = [];
  while (opened.length < many)
    opened.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(atOnce, many - opened.length) }, () => openOne(url, cookie, topics)),
      )),
    );
  return opened;
}

const openOne = (url: string, cookie: string, topics: readonly string[]): Promise<Listener> =>
  new Promise((resolve, reject) => {
    const waiting = new Set<() => void>();
    const asked = get(
      `${url}/live?${topics.map((topic) => `on=${encodeURIComponent(topic)}`).join("&")}`,
      { agent, headers: { cookie } },
      (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`The stream answered ${answer.statusCode}.`));
        answer.on("error", () => {});
        answer.on("data", (chunk: Buffer) => {
          if (!chunk.includes("turbo-stream")) return;
          for (const tell of waiting) tell();
          waiting.clear();
        });
        resolve({
          hears: () => new Promise((done) => waiting.add(() => done())),
          close: () => asked.destroy(),
        });
      },
    );
    asked.on("error", reject);
  });
