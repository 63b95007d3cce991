import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../../../tests/browser.ts";
import { openHouse, type House } from "../../../../tests/house.ts";
import { onServer } from "../../../../tests/on-server.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import { newId } from "../../../platform/db/index.ts";

let house: House;
let space: OpenedSpace;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { programme: "befriending" });
  await guestOf("imogen");
});
afterAll(() => house.close());

/** A professional with a place in the space for a while, as the guest of a session has. */
async function guestOf(short: string): Promise<void> {
  const [place, member] = [newId(), newId()];
  await onServer(house.ownerUrl, async (client) => {
    const values = [member, house.organisationId, space.id, house.clock.now];
    await client.query(
      "insert into space_member (id, organisation_id, space_id, place, handle, picture, joined_at) values ($1, $2, $3, 'guest', 'Imogen the midwife', 'otter', $4)",
      values,
    );
    await client.query(
      `insert into space_place (id, organisation_id, space_id, person_id, place, offered_at, joined_at, member_id, until_at)
       values ($1, $2, $3, $4, 'guest', $5::timestamptz, $5::timestamptz, $6, $5::timestamptz + interval '3 hours')`,
      [place, house.organisationId, space.id, house.people[short], house.clock.now, member],
    );
    // she answers in this programme: without the guard everybody of it would be listed to her
    await client.query(
      "update role_period set programme_id = $1 where person_id = $2 and role = 'professional'",
      [space.programmeId, house.people[short]],
    );
  });
}
const namesOn = (html: string): string[] =>
  [...html.matchAll(/<a class="al-tap" href="\/report\/(?:person|member)\/[^"]+">([^<]+)</g)].map(
    ([, name]) => name ?? "",
  );
const listOf = async (browser: Browser): Promise<{ names: string[]; html: string }> => {
  const { html } = await browser.get("/report/somebody");
  return { names: namesOn(html), html };
};

test("a guest and a member read the names supporters carry in the space; whoever coordinates reads their full names", async () => {
  const ruth = await listOf(await house.as("ruth", "coordinator"));
  expect(ruth.names).toContain("Amina Yusuf");
  const handle = await handleOf("amina");
  for (const who of [await house.as("imogen", "professional"), await house.as("chloe", "parent")]) {
    const { names, html } = await listOf(who);
    expect(names).toContain(handle);
    // who coordinates is known by her name
    expect(names).toContain("Ruth Adeyemi");
    expect(html).not.toMatch(/Yusuf|Grace Whitlock/);
    expect(html).not.toContain(house.people["amina"] ?? "nobody");
    expect((await who.get(`/report/person/${house.people["amina"]}`)).status).toBe(404);
  }
});

test("supporters know each other in the space by what they carry there, and others by what they are called", async () => {
  const { names, html } = await listOf(await house.as("grace", "supporter"));
  expect(names).toContain(await handleOf("amina"));
  expect(names).toContain("Leanne");
  expect(html).not.toMatch(/Yusuf/);
});

test("what is said of her reaches a coordinator, who learns whom it is about", async () => {
  const imogen = await house.as("imogen", "professional");
  const to = `/report/member/${space.members["amina"]?.memberId}`;
  const page = await imogen.get(to);
  expect(page.html).not.toMatch(/Yusuf/);
  const sent = await imogen.post(to, { id: newId(), reason: "conduct", words: "She read out a name." });
  expect(sent.location).toContain("done=told");
  const ruth = await house.as("ruth", "coordinator");
  const id = /\/reports\/([0-9a-f-]{36})/.exec((await ruth.get("/reports")).html)?.[1] ?? "";
  expect((await ruth.get(`/reports/${id}`)).text).toContain("She read out a name.");
});

test("about a colleague by herself: she who tells reads what she is called, those who decide her name", async () => {
  const grace = await house.as("grace", "supporter");
  const to = `/report/person/${house.people["leanne"]}`;
  expect((await grace.get(to)).text).toContain("About Leanne");
  expect((await grace.get(to)).text).not.toContain("Leanne Potts");
  await grace.post(to, { id: newId(), reason: "conduct", words: "She was late again." });
  const ruth = await house.as("ruth", "coordinator");
  const ids = [...(await ruth.get("/reports")).html.matchAll(/\/reports\/([0-9a-f-]{36})/g)].map(
    ([, id]) => id,
  );
  const read = await Promise.all(ids.map((id) => ruth.get(`/reports/${id}`)));
  expect(read.some(({ text }) => text.includes("She was late again.") && /Leanne Potts/.test(text))).toBe(
    true,
  );
});

const handleOf = async (short: string): Promise<string> =>
  (
    await onServer(house.ownerUrl, (client) =>
      client.query<{ handle: string }>("select handle from space_member where id = $1", [
        space.members[short]?.memberId,
      ]),
    )
  ).rows[0]?.handle ?? "";
