import { afterAll, beforeAll, expect, test } from "vitest";
import { addParent } from "../../tests/add-parent.ts";
import { openHouse, type House } from "../../tests/house.ts";
import { sendReferral } from "../../tests/send-referral.ts";
import { system } from "../platform/db/index.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test("she reads what her referrer wrote about her, in words fit for a shared phone; nobody else finds it on theirs (A2)", async () => {
  const dela = await house.as("juno", "referrer");
  const ruth = await house.as("ruth", "coordinator");
  const id = await sendReferral(dela, {
    name: "Tess Newton",
    phone: "07700 900377",
    reasons: ["newHere", "domesticAbuse"],
    note: "Her sister has just moved away.",
  });
  await ruth.post(`/referrals/${id}/acceptance`, { waits: "no" });
  const row = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("referral").select("person_id").where("id", "=", id).executeTakeFirstOrThrow(),
  );
  const tess = await house.as(row.person_id ?? "", "parent");
  const seen = await tess.get("/me/held");
  expect(seen.text).toContain("Her sister has just moved away.");
  expect(seen.text).toContain("Asked by: Dela Mensah");
  expect(seen.text).toContain("You have not always been safe with someone close to you");
  expect(seen.text).not.toContain("Domestic abuse, now or in the past");
  await addParent(house, "nadia", "Nadia Rahman");
  expect((await (await house.as("nadia", "parent")).get("/me/held")).text).not.toContain("moved away");
});
