import { randomUUID } from "node:crypto";
import { laneTopic } from "../src/community/asking/sessions/session.ts";
import { timeOf } from "../src/words/time.ts";
import { today } from "../src/words/day.ts";
import { signInAsPerson } from "./cookies.ts";

/** A room of the demo town, open, with one question in it. */
export type Room = {
  member: string;
  topic: string;
  takeNext(): Promise<void>;
  skip(): Promise<void>;
  draw(): Promise<void>;
};

/** Arranges a session for now, puts Amina beside it, opens its room, and lets Chloe ask: over the wire, as people do. */
export async function openRoom(url: string): Promise<Room> {
  const [bridget, amina, imogen, chloe] = await Promise.all(
    ["Bridget Hale", "Amina Yusuf", "Imogen Clarke", "Chloe"].map((name) => signInAsPerson(url, name)),
  );
  const [coordinator = "", supporter = "", guest = "", member = ""] = [bridget, amina, imogen, chloe];
  const spaceId = idIn((await get(url, "/community", member)).url);
  const id = randomUUID();
  const starts = new Date(Date.now() + 2 * 60_000);
  const [year = "", month = "", day = ""] = today(starts).split("-");
  const form = await get(url, `/spaces/${spaceId}/sessions/new`, coordinator);
  const made = {
    id,
    topic: "The bench",
    guest: optionOf(form.html, "Imogen Clarke"),
    name: "Imogen",
    title: "Midwife",
    "on-day": day,
    "on-month": month,
    "on-year": year,
    time: timeOf(starts),
    minutes: "60",
  };
  await post(url, `/spaces/${spaceId}/sessions`, coordinator, made);
  const path = `/sessions/${id}`;
  const page = await get(url, path, coordinator);
  const person = optionOf(page.html, "Amina Yusuf");
  await post(url, `${path}/supporters`, coordinator, { id: randomUUID(), person, when: "both" });
  await post(url, `${path}/publication`, coordinator, {});
  const turn = randomUUID();
  await post(url, `${path}/question`, member, { id: turn, words: "How often?" });
  await post(url, `${path}/here`, supporter, {});
  await post(url, `${path}/opening`, supporter, {});
  const list = ["plain", "names", "beside", "tried", "red"].map((value): [string, string] => ["done", value]);
  await post(url, `${path}/ready`, guest, list);
  const token = await tokenOf(url, guest);
  return {
    member,
    topic: laneTopic(spaceId),
    takeNext: () => post(url, `${path}/next`, guest, {}, token),
    skip: () => post(url, `/turns/${turn}/skip`, guest, {}, token),
    draw: async () => void (await get(url, `${path}/lane`, member)),
  };
}

async function get(url: string, path: string, cookie: string): Promise<{ url: string; html: string }> {
  const answer = await fetch(`${url}${path}`, { headers: { cookie } });
  return { url: answer.url, html: await answer.text() };
}

const tokenOf = async (url: string, cookie: string): Promise<string> =>
  /name="_form" value="([^"]+)"/.exec((await get(url, "/sign-out", cookie)).html)?.[1] ?? "";

async function post(
  url: string,
  path: string,
  cookie: string,
  fields: Record<string, string> | [string, string][],
  token?: string,
): Promise<void> {
  const body = new URLSearchParams(fields);
  body.set("_form", token ?? (await tokenOf(url, cookie)));
  const answer = await fetch(`${url}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, "content-type": "application/x-www-form-urlencoded" },
    body,
  });
  if (answer.status !== 303)
    throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 400)}`);
}

const idIn = (path: string): string => /[0-9a-f-]{36}/.exec(path)?.[0] ?? "";
const optionOf = (html: string, name: string): string =>
  new RegExp(`<option value="([^"]+)"[^>]*>${name}`).exec(html)?.[1] ?? "";
