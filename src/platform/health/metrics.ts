import { createServer, type Server } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Database } from "../db/index.ts";
import type { Live } from "../live/index.ts";
import { gaugesOf } from "./gauges.ts";
import { countRequests } from "./requests.ts";
import { countJobs } from "./store.ts";

/** Everything measured, as Prometheus reads it. Numbers only: nobody's name, id or address is a label. */
export type Metrics = { text(): Promise<string> };

/** Begins to count; call before the server listens. */
export function openMetrics(web: FastifyInstance, database: Database, live: Live): Metrics {
  const requests = countRequests(web);
  const gauges = gaugesOf(database, live);
  return {
    text: async () => [...requests(), ...gauges(), ...(await jobLines(database)), ""].join("\n"),
  };
}

async function jobLines(database: Database): Promise<string[]> {
  try {
    const jobs = await countJobs(database);
    return [
      "# HELP alongside_jobs Jobs that wait, run or failed for good.",
      "# TYPE alongside_jobs gauge",
      ...jobs.map(({ queue, state, count }) => `alongside_jobs{queue="${queue}",state="${state}"} ${count}`),
      ...reachable(1),
    ];
  } catch {
    return reachable(0);
  }
}

const reachable = (value: 0 | 1): string[] => [
  "# HELP alongside_database_up Whether the database answered just now.",
  "# TYPE alongside_database_up gauge",
  `alongside_database_up ${value}`,
];

/** Serves them on a port of their own, which is never opened to the public. */
export async function serveMetrics(metrics: Metrics, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" || request.url !== "/metrics") return void response.writeHead(404).end();
    metrics.text().then(
      (text) =>
        response.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, host, done));
  server.unref();
  return server;
}
