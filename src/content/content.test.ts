import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "../../tests/browser.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";

let house: House;
let sue: Browser;
let dela: Browser;
let parentId: string;
beforeAll(async () => {
  house = await openHouse();
  ({ parentId } = await openPair(house));
  await house.post();
  sue = await house.as("sue", "administrator");
  dela = await house.as("juno", "referrer");
});
afterAll(() => house.close());

const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
const naming = (changes: Record<string, string> = {}) => ({
  id: newId(),
  person: house.people["juno"] ?? "",
  title: "Clinical safety officer",
  registration: "NMC 00A0000X",
  ...changes,
});
async function sign(browser: Browser, key: string, changes: Record<string, string> = {}) {
  const { html } = await browser.get(`/content/${key}`);
  return browser.postAndFollow(`/content/${key}/signature`, {
    id: hidden(html, "id"),
    read: hidden(html, "read"),
    right: "yes",
    months: "12",
    ...changes,
  });
}

test("nobody but staff and named clinicians comes here; parents never hear of signatures", async () => {
  for (const [browser, status] of [
    [dela, 403],
    [await house.as("amina", "supporter"), 403],
    [await house.as(parentId, "parent"), 403],
    [await house.as("ruth", "coordinator"), 200],
    [await house.as("kim", "safeguarding-lead"), 200],
    [sue, 200],
  ] as const)
    expect((await browser.get("/content")).status).toBe(status);
  expect((await house.visitor().get("/content")).status).toBe(303);
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/help-now/bleeding")).text).toContain("Not yet checked by a clinician here.");
  for (const browser of [await house.as(parentId, "parent"), house.visitor()])
    for (const page of ["/help-now", "/help-now/bleeding"])
      expect((await browser.get(page)).text).not.toMatch(/checked|clinician|signed|version/i);
});

test.each([
  [{ person: "" }, "Choose who may sign"],
  [{ person: "not an id" }, "Choose who may sign"],
  [{ title: "" }, "Enter her title"],
  [{ title: "t".repeat(81) }, "must be 80 characters or fewer"],
  [{ registration: "r".repeat(61) }, "must be 60 characters or fewer"],
])("naming with %j is refused with its remedy and nothing is lost", async (changes, sentence) => {
  const seen = await sue.post("/content/signers", naming(changes));
  expect([seen.status, seen.text.includes(sentence)]).toEqual([422, true]);
  expect((await sue.get("/content/signers")).text).toContain("Nobody yet.");
});

test("an administrator names a clinician; she is told neutrally, signs, and the mark goes", async () => {
  const named = naming();
  expect((await sue.postAndFollow("/content/signers", named)).text).toContain("Clinical safety officer");
  expect((await sue.post("/content/signers", named)).status).toBe(303);
  const again = await sue.post("/content/signers", naming());
  expect([again.status, again.text.includes("already named")]).toEqual([422, true]);
  await house.post();
  const letter = house.letters.at(-1);
  expect(letter?.to).toBe("dela.mensah@juno.example");
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/card|clinic|sign-off|bleed|pregnan/i);
  // she may sign whatever she is here besides
  const seen = await dela.get("/content/card-bleeding");
  expect(seen.text).toContain("You sign as Dela Mensah, Clinical safety officer, NMC 00A0000X");
  expect(seen.text).toContain("As dads and partners read it Bleeding");
  const done = await sign(dela, "card-bleeding");
  expect(done.text).toContain("Signed by Dela Mensah, Clinical safety officer, until 4 August 2027");
  expect(done.text).toContain("signed version 1 on 4 August 2026");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/help-now/bleeding")).text).not.toContain("Not yet checked");
  expect((await amina.get("/help-now/waters")).text).toContain("Not yet checked by a clinician here.");
});

test.each([
  [{ right: "" }, "Tick that you have read every word"],
  [{ months: "7" }, "Choose when it should be checked again"],
  [{ months: "toString" }, "Choose when it should be checked again"],
  [{ read: "f".repeat(64) }, "The words changed while you read them"],
])("signing with %j is refused with its remedy", async (changes, sentence) => {
  const seen = await sign(dela, "card-fever", changes);
  expect([seen.status, seen.text.includes(sentence)]).toEqual([422, true]);
  expect(seen.text).toContain("Nobody has signed this yet");
});

test("nobody signs whom nobody named: not an administrator, not by hand, not after her time", async () => {
  expect((await sue.get("/content/card-fever")).text).not.toContain("Sign it");
  const { html } = await dela.get("/content/card-fever");
  const seen = await sue.post("/content/card-fever/signature", {
    id: newId(),
    read: hidden(html, "read"),
    right: "yes",
    months: "12",
  });
  expect([seen.status, seen.text.includes("Only somebody your organisation names may sign")]).toEqual([
    422,
    true,
  ]);
  expect((await dela.get("/content/nonsense")).status).toBe(404);
  expect((await dela.post("/content/signers", naming())).status).toBe(403);
  expect((await sue.post(`/content/signers/${newId()}/ending`)).status).toBe(404);
});

test("a reworded offer is a new version that nobody has signed; the old words stay readable", async () => {
  const key = `offer-parents-${house.programmes["befriending"]}`;
  expect((await sign(dela, key)).text).toContain("Signed by Dela Mensah");
  const to = `/programmes/${house.programmes["befriending"]}/offer/parents`;
  expect((await sue.get(to)).text).not.toContain("Not yet checked");
  const reworded = await sue.postAndFollow(to, {
    act: "save",
    words: "Somebody comes to see you.",
    reason: "Fewer words.",
  });
  expect(reworded.status).toBe(200);
  expect(reworded.text).toContain("Not yet checked by a clinician here.");
  const seen = await dela.get(`/content/${key}`);
  expect(seen.text).toContain("version 2");
  expect(seen.text).toContain("The words changed since Dela Mensah signed them on 4 August 2026");
  expect(seen.text).toContain("Version 1, kept 4 August 2026");
  expect(seen.text).toContain("It is free. You choose if you want it.");
});

test("ground rules of two people are marked for the supporter until signed, and never for the parent", async () => {
  const amina = await house.as("amina", "supporter");
  const to = /\/relationships\/[0-9a-f-]{36}/.exec((await amina.get("/supporting")).html)?.[0] ?? "";
  const rules = `${to}/ground-rules`;
  expect((await amina.get(rules)).text).toContain("Not yet checked by a clinician here.");
  const hers = await (await house.as(parentId, "parent")).get(rules);
  expect([hers.status, hers.text.includes("Not yet checked")]).toEqual([200, false]);
  await sign(dela, `ground-rules-supporters-${house.programmes["befriending"]}`);
  expect((await amina.get(rules)).text).not.toContain("Not yet checked");
});

test("going live: what is unsigned is accepted by name and for a reason, and asked again when a word changes", async () => {
  const asked = await sue.get("/content/acceptance");
  expect(asked.text).toContain("Fever or shivering");
  expect(asked.text).not.toContain("Bleeding Not yet");
  const form = { id: hidden(asked.html, "id"), shown: hidden(asked.html, "shown") };
  for (const [changes, sentence] of [
    [{ name: "Ruth Adeyemi", reason: "Booked." }, "Type your own name"],
    [{ name: "Sue Lindqvist", reason: "" }, "Say why you do not wait"],
    [
      { name: "Sue Lindqvist", reason: "Booked.", shown: "another list" },
      "The list changed while you read it",
    ],
  ] as const) {
    const seen = await sue.post("/content/acceptance", { ...form, ...changes });
    expect([seen.status, seen.text.includes(sentence)]).toEqual([422, true]);
  }
  const typed = { ...form, name: "Sue Lindqvist", reason: "Dela reads them on Friday." };
  expect((await sue.postAndFollow("/content/acceptance", typed)).text).toContain("Written down");
  expect((await sue.post("/content/acceptance", typed)).status).toBe(303);
  const after = await sue.get("/content/acceptance");
  expect(after.text).toContain("Nothing is waiting.");
  expect((after.text.match(/“Dela reads them on Friday.”/g) ?? []).length).toBe(1);
  expect((await sue.get("/content")).text).toContain("Accepted unsigned by Sue Lindqvist");
  const to = `/programmes/${house.programmes["birth"]}/offer/parents`;
  await sue.post(to, { act: "save", words: "Two people are with you.", reason: "Plainer." });
  const again = await sue.get("/content/acceptance");
  expect(again.text).toContain("The offer for parents: Harbrook Birth Companions");
  expect(again.text).not.toContain("Fever or shivering Not yet");
});

test("a check that runs out is somebody’s task, with a day, once; signing again ends it", async () => {
  await sign(dela, "card-itching", { months: "1" });
  house.clock.forward({ days: 31 });
  dela = await house.as("juno", "referrer");
  sue = await house.as("sue", "administrator");
  await house.work("review-content");
  await house.work("review-content");
  await house.post();
  const ruth = await house.as("ruth", "coordinator");
  const board = await ruth.get("/board");
  expect(board.text).toContain("A clinician’s check ran out: 1 text");
  expect(board.text).toContain("Dela has been asked to read it again.");
  expect(board.text).toContain("Due by 18 September");
  const letters = house.letters.filter(({ text }) => text.includes("looked at again"));
  expect(letters.map(({ to }) => to)).toEqual(["dela.mensah@juno.example"]);
  expect((await ruth.get("/content")).text).toContain("ran out on 3 September 2026");
  const amina = await house.as("amina", "supporter");
  expect((await amina.get("/help-now/itching")).text).toContain(
    "The clinician’s check ran out on 3 September 2026.",
  );
  await sign(dela, "card-itching");
  expect((await ruth.get("/board")).text).not.toContain("check ran out");
  expect((await ruth.get("/content")).text).not.toContain("ran out on 3 September 2026");
});

test("ended naming: what she signed stays, and she signs no more", async () => {
  const { html } = await sue.get("/content/signers");
  const id = /\/content\/signers\/([0-9a-f-]{36})\/ending/.exec(html)?.[1] ?? "";
  expect((await sue.postAndFollow(`/content/signers/${id}/ending`)).text).toContain("Ended.");
  expect((await sue.post(`/content/signers/${id}/ending`)).status).toBe(303);
  expect((await dela.get("/content")).status).toBe(403);
  expect((await sue.get("/content/card-bleeding")).text).toContain("Signed by Dela Mensah");
});

test("in the live stage unsigned words stand on the board until somebody answers for them", async () => {
  const { contentOpen } = await import("./open-things.ts");
  const { gather } = await import("./content.ts");
  const text = {
    key: "t",
    kind: "card" as const,
    name: "T",
    owner: "O",
    sources: [],
    version: 1,
    text: ["x"],
  };
  const asRuth = (stage: "demo" | "live") =>
    house.app.database.as(
      {
        person: house.people["ruth"] ?? "",
        organisation: house.organisationId,
        role: "coordinator",
        programme: null,
      },
      (db) =>
        contentOpen(
          gather(() => [text]),
          stage,
        )({
          db,
          today: "2026-09-10",
          now: house.clock.now,
          asSystem: (work: () => unknown) => work(),
        } as unknown as Parameters<ReturnType<typeof contentOpen>>[0]),
    );
  expect(await asRuth("demo")).toEqual([]);
  const [thing] = await asRuth("live");
  expect(thing?.title).toBe("1 text is live that no clinician here has checked");
});
