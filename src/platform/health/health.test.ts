import fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../../tests/identity-provider.ts";
import { openHouse, type House } from "../../../tests/house.ts";
import { onServer } from "../../../tests/on-server.ts";
import { keysInMemory, openDatabase } from "../db/index.ts";
import { addHealth, serveMetrics } from "./index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("it says that it runs, and whether its database is there and up to date", async () => {
  const seen = await house.visitor().get("/healthz");
  expect([seen.status, seen.html]).toEqual([200, "ok\n"]);
  expect((await house.visitor().get("/readyz")).html).toBe("ok\n");
  await onServer(house.ownerUrl, (client) =>
    client.query("delete from app.migration where name = '0002-people.sql'"),
  );
  const waiting = await house.visitor().get("/readyz");
  expect([waiting.status, waiting.html]).toEqual([
    503,
    "not ready: the database waits for 0002-people.sql\n",
  ]);
  await onServer(house.ownerUrl, (client) =>
    client.query("insert into app.migration (name, hash) values ('0002-people.sql', '')"),
  );
});

test("a database that is not there is said within two seconds, and the process still runs", async () => {
  const web = fastify();
  const database = openDatabase(`postgres://nobody@127.0.0.1:${await freePort()}/nothing`, keysInMemory(), 1);
  addHealth(web, database);
  const seen = await web.inject("/readyz");
  expect([seen.statusCode, seen.body]).toEqual([503, "not ready: the database cannot be reached\n"]);
  expect((await web.inject("/healthz")).statusCode).toBe(200);
  await database.close();
});

test("requests are counted by route and status, and nobody is in the labels", async () => {
  const amina = await house.as("amina", "supporter");
  await amina.get("/help?for=somebody");
  await amina.get(`/me/sessions/${house.people["amina"]}/nowhere`);
  const text = await house.app.metrics.text();
  expect(text).toMatch(/alongside_requests_total\{method="GET",route="\/help",status="200"\} \d+/);
  expect(text).toMatch(/route="\/personas\/:id",status="303"\} 1/);
  expect(text).toMatch(/route="none",status="404"\} 1/);
  expect(text).toMatch(/alongside_request_seconds_count \d+/);
  expect(text).toContain("alongside_database_up 1");
  expect(text).not.toMatch(/amina|somebody|[0-9a-f]{8}-[0-9a-f]{4}/i);
});

test("every line is one Prometheus can read, each bucket holding the ones before it", async () => {
  const lines = (await house.app.metrics.text()).trimEnd().split("\n");
  for (const line of lines)
    expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{([a-z]+="[^"\n]*",?)+\})? [0-9.e+-]+)$/);
  const buckets = lines.filter((line) => line.includes("_bucket{")).map((line) => Number(line.split(" ")[1]));
  expect(buckets).toEqual(buckets.toSorted((a, b) => a - b));
});

test("they are served on a port of their own and not on the public one", async () => {
  const port = await freePort();
  const server = await serveMetrics(house.app.metrics, port, "127.0.0.1");
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(answer.headers.get("content-type")).toContain("version=0.0.4");
  expect(await answer.text()).toContain("alongside_requests_total");
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  server.closeAllConnections();
  server.close();
  expect((await house.visitor().get("/metrics")).status).toBe(404);
});
