import type { FastifyReply, FastifyRequest } from "fastify";
import pg from "pg";
import { connection } from "../db/index.ts";

/** A page that is open somewhere, waiting to be told to look again. */
type Listener = { topics: ReadonlySet<string>; write(chunk: string): boolean; close(): void };

export type Live = {
  /**
   * Keeps one open page told about these topics (already prefixed with the organisation's id), from the first moment. A page
   * with none hears at once that there is nothing to wait for: a browser does not ask again after a 204.
   */
  open(topics: string[], request: FastifyRequest, reply: FastifyReply): void;
  count(): number;
  close(): Promise<void>;
};

// The page looks again as its own viewer: what travels is only that something changed, never what.
const lookAgain = (askedBy?: string): string =>
  `event: message\ndata: <turbo-stream action="refresh"${askedBy ? ` request-id="${askedBy}"` : ""}></turbo-stream>\n\n`;
// only the part of that name looks again: what she is typing elsewhere on the page stays as it is
const partLooksAgain = (part: string): string =>
  `event: message\ndata: <turbo-stream action="look-again" target="${part}"></turbo-stream>\n\n`;
// so do the parts that show a place where people write; a page that has none of them looks again whole
const placeLooksAgain = (place: string, askedBy?: string): string =>
  `event: message\ndata: <turbo-stream action="look-again" targets="[data-looks=${place}]"${askedBy ? ` request-id="${askedBy}"` : ""}></turbo-stream>\n\n`;
const partOf = (topic: string): string | undefined => /:(?:my:)?part:([a-z]+)[@:]/.exec(topic)?.[1];
const placeOf = (topic: string): string | undefined => /^[0-9a-f-]{36}:(space):/.exec(topic)?.[1];
const wordFor = (topic: string, askedBy?: string): string => {
  const part = partOf(topic);
  if (part) return partLooksAgain(part);
  const place = placeOf(topic);
  return place ? placeLooksAgain(place, askedBy) : lookAgain(askedBy);
};
const heartbeatMs = 25_000;

/**
 * Hears every committed change through LISTEN and tells the open pages of this process.
 * Any number of processes on one database behave as one.
 */
export async function openLive(url: string, say: (line: string) => void): Promise<Live> {
  const listeners = new Set<Listener>();
  let client: pg.Client | null = null;
  let closing = false;

  const hear = async (): Promise<void> => {
    const next = new pg.Client({ ...connection(url), options: "-c role=alongside_app", keepAlive: true });
    next.on("error", (error) => say(`live: ${error.message}`));
    next.on("end", () => {
      if (!closing)
        setTimeout(() => void hear().catch((e: Error) => say(`live: ${e.message}`)), 1_000).unref();
    });
    next.on("notification", (note) => tell(listeners, note.payload ?? ""));
    await next.connect();
    await next.query("listen alongside");
    client = next;
    // whatever happened while nobody was listening: every page looks once
    for (const listener of listeners)
      for (const word of new Set([...listener.topics].map((topic) => wordFor(topic)))) listener.write(word);
  };
  await hear();

  const beat = setInterval(() => {
    for (const listener of listeners) if (!listener.write(": still here\n\n")) listener.close();
  }, heartbeatMs);
  beat.unref();

  return {
    open: (topics, request, reply) =>
      topics.length > 0 ? openStream(listeners, new Set(topics), request, reply) : nothingToHear(reply),
    count: () => listeners.size,
    close: async () => {
      closing = true;
      clearInterval(beat);
      for (const listener of listeners) listener.close();
      await client?.end();
    },
  };
}

/** @param note "<organisation>:<topic>", and the request that changed it where a browser named one */
function tell(listeners: Set<Listener>, note: string): void {
  const [topic = "", askedBy] = note.split(" ");
  for (const listener of listeners)
    if (listener.topics.has(topic) && !listener.write(wordFor(topic, askedBy))) listener.close(); // a phone too slow to keep up asks again by itself
}

const nothingToHear = (reply: FastifyReply): void =>
  void reply.status(204).header("cache-control", "no-store").send();

function openStream(
  listeners: Set<Listener>,
  topics: Set<string>,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  reply.hijack();
  const raw = reply.raw;
  raw.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  raw.write("retry: 3000\n\n");
  const listener: Listener = {
    topics,
    write: (chunk) => raw.write(chunk),
    // cut, not ended: what a stuck phone has not read would keep an ended stream open for as long as it is stuck
    close: () => {
      listeners.delete(listener);
      raw.destroy();
    },
  };
  listeners.add(listener);
  raw.on("error", () => listener.close());
  request.raw.on("close", () => listeners.delete(listener));
}
