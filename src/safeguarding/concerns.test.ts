import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { addPerson } from "../people/index.ts";
import { newId, system } from "../platform/db/index.ts";
import type { ActorSettings } from "../platform/db/index.ts";

let house: House;
let chloe: Awaited<ReturnType<typeof openPair>>;
let kate: Awaited<ReturnType<typeof openPair>>;
beforeAll(async () => {
  house = await openHouse();
  chloe = await openPair(house);
  kate = await openPair(house, { parent: "Kate Mills", supporter: "leanne" });
  await house.post();
});
afterAll(() => house.close());

const anotherLead = (): Promise<string> =>
  house.app.database.as(system(house.organisationId), async (db) => {
    house.people["deb"] = await addPerson(db, {
      organisationId: house.organisationId,
      name: "Deb Nkemelu",
      addresses: ["deb@harbrook.example"],
      roles: [{ role: "safeguarding-lead", programmeId: null }],
      at: house.clock.now,
    });
    return house.people["deb"];
  });
const idIn = (location: string | null): string =>
  /\/concerns\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? "";

test("two taps open a concern, before there are words; a named person is told at once and neutrally (A16, A17)", async () => {
  const amina = await house.as("amina", "supporter");
  const asked = await amina.get("/worried");
  expect(asked.text).toContain("Call 999 first if somebody is in danger now");
  expect(asked.text).toContain("Kim is told at once");
  expect(asked.text).toContain("Chloe");
  expect(asked.text).not.toContain("Kate");
  const told = await amina.post("/worried", { id: newId(), "words-id": newId() });
  expect(told.location).toMatch(/\/words\?just=raised$/);
  expect((await amina.get(told.location ?? "")).text).toContain("Kim was told that you are worried");
  await house.post();
  const letter = house.letters.at(-1);
  expect(letter?.to).toBe("kim@harbrook.example");
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/amina|chloe|worr|baby|safeguard/i);
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(`/concerns/${idIn(told.location)}`)).text).toContain("No words yet");
});

test("her own words are kept, a double click makes one concern, and other words are added, never written over", async () => {
  const amina = await house.as("amina", "supporter");
  const form = {
    id: newId(),
    "words-id": newId(),
    about: chloe.parentId,
    words: "She said “I do not feel safe going home”.",
  };
  const first = await amina.post("/worried", form);
  const again = await amina.post("/worried", form);
  expect(again.location).toBe(first.location);
  await amina.post("/worried", { ...form, words: "She said it twice." });
  const id = idIn(first.location);
  const kim = await house.as("kim", "safeguarding-lead");
  const seen = await kim.get(`/concerns/${id}`);
  expect(seen.text).toContain("“I do not feel safe going home”");
  expect(seen.text).toContain("She said it twice.");
  expect((seen.text.match(/not feel safe/g) ?? []).length).toBe(1);
});

test("a person says that she has it; whoever raised it is told who; the next is told that somebody has it", async () => {
  const amina = await house.as("amina", "supporter");
  const { location } = await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    about: chloe.parentId,
    words: "Bruises on her arm.",
  });
  const path = `/concerns/${idIn(location)}`;
  expect((await amina.post(`${path}/acknowledgement`)).status).toBe(403);
  const kim = await house.as("kim", "safeguarding-lead");
  house.clock.forward({ minutes: 10 });
  expect((await kim.postAndFollow(`${path}/acknowledgement`)).text).toContain("You have it.");
  expect((await kim.post(`${path}/acknowledgement`)).status).toBe(303);
  const deputy = await house.as(await anotherLead(), "safeguarding-lead");
  const late = await deputy.post(`${path}/acknowledgement`);
  expect([late.status, late.text.includes("Somebody else already has this")]).toEqual([409, true]);
  await house.post();
  expect(house.letters.at(-1)?.to).toBe("amina@harbrook.example");
  expect((await amina.get(path)).text).toContain("Kim has it");
  expect((await amina.get("/supporting")).text).toContain("Kim has it, since");
});

test("she whom it is about finds no trace of it; another supporter finds nothing", async () => {
  const amina = await house.as("amina", "supporter");
  const { location } = await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    about: chloe.parentId,
    words: "A secret of hers, told in tears.",
  });
  const path = `/concerns/${idIn(location)}`;
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(path)).text).toContain("told in tears");
  const herself = await house.as(chloe.parentId, "parent");
  expect((await herself.get(path)).status).toBe(404);
  expect((await herself.get("/concerns")).status).toBe(403);
  for (const page of ["/today", `/relationships/${chloe.id}`, "/me/held", "/me/looked"]) {
    const seen = await herself.get(page);
    expect(seen.status).toBe(200);
    // every page of hers leads to where she may say that she is worried herself
    expect(seen.text.replaceAll(/I’m worried( about something)?/g, "")).not.toMatch(
      /concern|worr(y|ied)|tears/i,
    );
  }
  const leanne = await house.as("leanne", "supporter");
  expect((await leanne.get(path)).status).toBe(404);
  expect((await leanne.get(`${path}/words`)).status).toBe(404);
});

test("a coordinator who was not told finds no trace; her board and her messages say nothing of it", async () => {
  const ruth = await house.as("ruth", "coordinator");
  const before = (await ruth.get("/board")).text;
  const amina = await house.as("amina", "supporter");
  const { location } = await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    about: chloe.parentId,
    words: "Said at the door.",
  });
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get("/concerns")).text).toContain("Said at the door");
  expect((await ruth.get("/board")).text).toBe(before);
  expect((await ruth.get("/concerns")).text).not.toContain("Chloe");
  expect((await ruth.get(`/concerns/${idIn(location)}`)).status).toBe(404);
  expect((await ruth.get(`/relationships/${chloe.id}`)).text).not.toMatch(/Worry|at the door/);
});

test("a concern about the lead passes her over and is told to the next, who can open it (ladder 8)", async () => {
  const amina = await house.as("amina", "supporter");
  const { location } = await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    about: house.people["kim"] ?? "",
    words: "Kim told somebody what a mother said in confidence.",
  });
  const path = `/concerns/${idIn(location)}`;
  await house.post();
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get(path)).status).toBe(404);
  expect((await kim.get("/concerns")).text).not.toContain("in confidence");
  expect((await kim.post(`${path}/words`, { words: "hers" })).status).toBe(404);
  expect((await kim.post(`${path}/acknowledgement`)).status).toBe(404);
  const deb = await house.as("deb", "safeguarding-lead");
  expect((await deb.get(path)).text).toContain("in confidence");
});

test("row policies: there is something to see, and only those who may see it", async () => {
  const amina = await house.as("amina", "supporter");
  await amina.post("/worried", {
    id: newId(),
    "words-id": newId(),
    about: chloe.parentId,
    words: "Seen by few.",
  });
  const count = (actor: Partial<ActorSettings>) =>
    house.app.database.as(
      { organisation: house.organisationId, person: null, role: "visitor", programme: null, ...actor },
      async (db) => {
        const concerns = await db.selectFrom("concern").select("id").execute();
        const words = await db.selectFrom("concern_words").select("id").execute();
        return [concerns.length, words.length];
      },
    );
  const here = house.programmes["befriending"] ?? null;
  const all = await count({ person: house.people["kim"] ?? null, role: "safeguarding-lead" });
  expect(Math.min(...all)).toBeGreaterThan(0);
  // Amina raised all of them, and one more, which is about Kim
  const raised = all.map((each) => each + 1);
  expect(await count({ person: house.people["amina"] ?? null, role: "supporter", programme: here })).toEqual(
    raised,
  );
  expect(await count({ person: chloe.parentId, role: "parent", programme: here })).toEqual([0, 0]);
  expect(await count({ person: house.people["leanne"] ?? null, role: "supporter", programme: here })).toEqual(
    [0, 0],
  );
  expect(
    await count({
      person: house.people["ruth"] ?? null,
      role: "coordinator",
      programme: house.programmes["birth"] ?? null,
    }),
  ).toEqual([0, 0]);
  expect(await count({})).toEqual([0, 0]);
});

test("nothing typed is lost: somebody not hers, too many words, a page nobody has", async () => {
  const amina = await house.as("amina", "supporter");
  const words = "Keep this sentence.";
  for (const about of [newId(), kate.parentId, "'; drop table concern; --", "else\u202e"]) {
    const again = await amina.post("/worried", { id: newId(), "words-id": newId(), about, words });
    expect(again.status).toBe(422);
    expect(again.text).toContain("Choose who it is about");
    expect(again.html).toContain(words);
  }
  const long = await amina.post("/worried", { id: newId(), "words-id": newId(), words: "a".repeat(20_001) });
  expect(long.status).toBe(422);
  expect(long.text).toContain("must be 20,000 characters or fewer");
  expect((await amina.post(`/concerns/${newId()}/words`, { words })).status).toBe(404);
  const odd = await amina.post("/worried", { id: "not an id", words: "<script>alert(1)</script>\u0000 ok" });
  expect(odd.status).toBe(303);
  expect((await amina.get(`/concerns/${idIn(odd.location)}`)).html).toContain("&lt;script&gt;");
  const empty = await amina.post(`/concerns/${idIn(odd.location)}/words`, { words: " \u200b " });
  expect([empty.status, empty.text.includes("Write what you saw or heard")]).toEqual([422, true]);
});

test("somebody of the whole organisation says which programme, so that the right person is told", async () => {
  const sue = await house.as("sue", "administrator");
  expect((await sue.get("/worried")).text).toContain("Which programme does it belong to?");
  expect((await sue.post("/worried", { id: newId(), words: "Overheard at the desk." })).status).toBe(422);
  const told = await sue.post("/worried", {
    id: newId(),
    words: "Overheard at the desk.",
    programme: house.programmes["befriending"] ?? "",
  });
  expect(told.status).toBe(303);
});
