import type { FastifyInstance } from "fastify";
import { histogram } from "./histogram.ts";

/** Counts what this process answered. A route is named by its pattern, never by an address: no id, no name, no search. */
export function countRequests(web: FastifyInstance): () => string[] {
  const answered = new Map<string, number>();
  const took = histogram();
  web.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    const key = `{method="${request.method}",route="${route}",status="${reply.statusCode}"}`;
    answered.set(key, (answered.get(key) ?? 0) + 1);
    took.observe(reply.elapsedTime / 1000);
    done();
  });
  return () => [
    "# HELP alongside_requests_total Requests answered, by route.",
    "# TYPE alongside_requests_total counter",
    ...[...answered].map(([key, count]) => `alongside_requests_total${key} ${count}`),
    "# HELP alongside_request_seconds How long answers took.",
    "# TYPE alongside_request_seconds histogram",
    ...took.lines("alongside_request_seconds"),
  ];
}
