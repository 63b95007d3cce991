import { connect, type Socket } from "node:net";
import type { Browser } from "../browser.ts";

/** One open page's stream, as a browser keeps it. */
export type Stream = {
  status: number;
  /** Everything heard so far. */
  heard(): string;
  /** Resolves once `words` has been heard, counting from now. */
  hears(words: string): Promise<void>;
  close(): void;
};

/** Opens /live on a listening server, as this browser, for these topics. */
export async function openStream(url: string, browser: Browser, topics: readonly string[]): Promise<Stream> {
  const stop = new AbortController();
  const query = topics.map((topic) => `on=${encodeURIComponent(topic)}`).join("&");
  const answer = await fetch(`${url}/live?${query}`, {
    headers: { cookie: cookiesOf(browser) },
    redirect: "manual",
    signal: stop.signal,
  });
  let text = "";
  const waiting = new Set<() => void>();
  const read = async (): Promise<void> => {
    for await (const chunk of answer.body ?? []) {
      text += Buffer.from(chunk).toString();
      for (const look of waiting) look();
    }
  };
  void read().catch(() => {});
  return {
    status: answer.status,
    heard: () => text,
    hears: (words) =>
      new Promise((resolve) => {
        const from = text.length;
        const look = (): void => {
          if (!text.slice(from).includes(words)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
      }),
    close: () => stop.abort(),
  };
}

/** A phone that asked for the stream and then reads nothing more. */
export async function openStuckStream(url: string, browser: Browser, topic: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on("error", () => {});
  socket.write(
    `GET /live?on=${topic} HTTP/1.1\r\nhost: ${hostname}\r\ncookie: ${cookiesOf(browser)}\r\n\r\n`,
  );
  await new Promise((resolve) => socket.once("data", resolve));
  socket.pause();
  return socket;
}

const cookiesOf = (browser: Browser): string =>
  [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
