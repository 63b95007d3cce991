import { afterAll, beforeAll, expect, test } from "vitest";
import { addWaitingParent } from "../../tests/add-waiting-parent.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { newId } from "../platform/db/index.ts";
import { afterTakenRoutes } from "./after-taken.ts";
import { mayCome } from "../platform/web/route.ts";

let house: House;
let chloe: Awaited<ReturnType<typeof openPair>>;
beforeAll(async () => {
  house = await openHouse();
  chloe = await openPair(house);
});
afterAll(() => house.close());

/** A concern raised, taken and decided, with something open, somebody let in, and a lesson of another. */
async function decided(about: string, raisedBy: "amina" | "ruth"): Promise<{ id: string; open: string }> {
  const form = { id: newId(), "words-id": newId(), about, words: "Nobody else may find this." };
  await (await house.as(raisedBy, raisedBy === "ruth" ? "coordinator" : "supporter")).post("/worried", form);
  const kim = await house.as("kim", "safeguarding-lead");
  await kim.post(`/concerns/${form.id}/acknowledgement`);
  await kim.post(`/concerns/${form.id}/decisions/adult-social-care`, {
    id: newId(),
    reason: "A reason nobody else may find.",
    whom: "Harbrook council.",
    consent: "with",
    knows: "yes",
  });
  const page = await kim.get(`/concerns/${form.id}`);
  return { id: form.id, open: /\/follow-ups\/([0-9a-f-]{36})/.exec(page.html)?.[1] ?? "" };
}

test("no page, form or file of what follows opens for anybody who may not learn of it", async () => {
  const { id, open } = await decided(chloe.parentId, "amina");
  const fill = (path: string) =>
    path
      .replace("/concerns/:id", `/concerns/${id}`)
      .replace(":followid", open)
      .replace(":kind", "no-further-action")
      .replace(":readerid", newId());
  const routes = afterTakenRoutes.filter(({ path }) => path.startsWith("/concerns/:id"));
  expect(routes.length).toBeGreaterThan(20);
  const kim = await house.as("kim", "safeguarding-lead");
  const shown = await kim.get(`/concerns/${id}/document`);
  expect(shown.text).toContain("A reason nobody else may find.");
  for (const [who, role] of [
    [chloe.parentId, "parent"],
    ["leanne", "supporter"],
    ["amina", "supporter"],
    ["ruth", "coordinator"],
    ["sue", "administrator"],
    ["juno", "referrer"],
  ] as const) {
    const browser = await house.as(who, role);
    for (const { method, path, who: may } of routes) {
      const seen =
        method === "GET"
          ? await browser.get(fill(path))
          : await browser.post(fill(path), { answer: "later" });
      // whoever raised it answers the one question that is hers
      if (who === "amina" && path.endsWith("/debrief") && !path.includes("follow-ups")) continue;
      expect([mayCome(may, role) ? 404 : 403], `${role} ${method} ${path}`).toContain(seen.status);
      expect(seen.text).not.toMatch(/Nobody else may find|A reason nobody|adult social care/);
    }
    for (const path of ["/", "/board", "/concerns", "/lessons", "/supporting", "/today", "/me", "/me/looked"])
      expect((await browser.get(path)).text, `${role} ${path}`).not.toMatch(
        /A reason nobody|adult social care|local authority|Decide what happens/,
      );
  }
});

test("whoever stands down is not suggested, cannot be proposed, and her coordinator finds no reason anywhere", async () => {
  const her = await addWaitingParent(house, "nadia", { name: "Nadia Brook" });
  const ruth = await house.as("ruth", "coordinator");
  const suggestions = `/matches/for/${her}`;
  expect((await ruth.get(suggestions)).text).toContain("Leanne Potts");
  const form = {
    id: newId(),
    "words-id": newId(),
    about: house.people["leanne"] ?? "",
    words: "Alone with him.",
  };
  await (
    await house.as("amina", "supporter")
  ).post("/worried", { ...form, about: "else", "about-name": "Leanne" });
  await (
    await house.as("sue", "administrator")
  ).post("/worried", {
    ...form,
    id: newId(),
    programme: house.programmes["befriending"] ?? "",
  });
  const kim = await house.as("kim", "safeguarding-lead");
  const list = await kim.get("/concerns");
  const ids = [...list.html.matchAll(/\/concerns\/([0-9a-f-]{36})"/g)].map((found) => found[1] ?? "");
  for (const id of new Set(ids)) {
    await kim.post(`/concerns/${id}/acknowledgement`);
    await kim.post(`/concerns/${id}/stand-down`, { id: newId(), reason: "While we find out.", said: "" });
  }
  const after = await ruth.get(suggestions);
  expect(after.text).toContain("Grace Whitlock");
  expect(after.text).not.toContain("Leanne Potts");
  const proposed = await ruth.post("/matches", {
    id: newId(),
    referral: her,
    supporter: house.people["leanne"] ?? "",
    reason: "I know her.",
  });
  expect(proposed.status).toBe(404);
  for (const path of ["/board", "/matches", "/supporters", `/supporters/${house.people["leanne"]}`])
    expect((await ruth.get(path)).text, path).not.toMatch(/find out|Alone with him|stood down|LADO/i);
});
