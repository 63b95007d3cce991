import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type House } from "../../tests/house.ts";
import { openPair } from "../../tests/pair.ts";
import { addPerson, giveRole } from "../people/index.ts";
import { newId, system } from "../platform/db/index.ts";

let house: House;
let chloe: { id: string; parentId: string };
let marsh: string;
beforeAll(async () => {
  house = await openHouse();
  chloe = await openPair(house);
  house.people["chloe"] = chloe.parentId;
  // a coordinator of another programme, of the same name as Chloe, who once coordinated hers
  marsh = await house.app.database.as(system(house.organisationId), (db) =>
    addPerson(db, {
      organisationId: house.organisationId,
      name: "Tom Marsh",
      addresses: ["tom.marsh@harbrook.example"],
      roles: [{ role: "coordinator", programmeId: house.programmes["befriending"] ?? "" }],
      at: house.clock.now,
    }),
  );
  house.people["tom"] = marsh;
});
afterAll(() => house.close());

const items = () =>
  house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("unusual_look").selectAll().orderBy("first_at").orderBy("rule").execute(),
  );
const watch = async () => {
  house.clock.forward({ minutes: 10 });
  await house.work("watch-looking");
};

test("her own coordinator and supporter are nobody’s question; the same surname is one, once, with its clock", async () => {
  const ruth = await house.as("ruth", "coordinator");
  await ruth.get(`/people/${chloe.parentId}`);
  await (await house.as("amina", "supporter")).get(`/relationships/${chloe.id}`);
  await watch();
  expect(await items()).toEqual([]);

  const tom = await house.as("tom", "coordinator");
  await tom.get(`/people/${chloe.parentId}`);
  await watch();
  await tom.get(`/people/${chloe.parentId}`);
  await watch();
  await house.work("watch-looking");
  const found = await items();
  expect(found.map(({ rule, looks, viewer_id }) => [rule, looks, viewer_id])).toEqual([
    ["same-surname", 2, marsh],
  ]);
  await house.post();
  const to = house.letters.filter(({ text }) => text.includes("/privacy/looking"));
  expect(to.map((letter) => letter.to)).toEqual(["sue@harbrook.example"]);
  expect(JSON.stringify(to)).not.toMatch(/Chloe|Tom Marsh|surname/);
});

test("the privacy lead asks; the viewer answers in her own words; it is decided with a reason, once", async () => {
  const sue = await house.as("sue", "administrator");
  const list = await sue.get("/privacy/looking");
  expect(list.text).toContain("Tom Marsh, coordinator, opened Chloe Marsh’s record");
  expect(list.text).toContain("They have the same surname.");
  const [item] = await items();
  const path = `/privacy/looking/${item?.id}`;
  const tom = await house.as("tom", "coordinator");
  expect((await tom.get(path)).status).toBe(403);
  expect((await tom.get(`/me/looking/${item?.id}`)).status).toBe(404);

  expect((await sue.post(`${path}/decision`, { found: "", because: "" })).status).toBe(422);
  expect((await sue.post(`${path}/question`)).location).toContain("done=asked");
  await house.post();
  expect(
    house.letters.some(
      ({ to, text }) => to === "tom.marsh@harbrook.example" && text.includes("/me/looking/"),
    ),
  ).toBe(true);

  expect((await tom.get(`/me/looking/${item?.id}`)).text).toContain(
    "You opened Chloe Marsh’s record, 2 times",
  );
  expect((await tom.post(`/me/looking/${item?.id}`, { answer: " " })).status).toBe(422);
  expect(
    (await tom.postAndFollow(`/me/looking/${item?.id}`, { answer: "I covered for Ruth. No relation." })).text,
  ).toContain("No relation");
  expect((await (await house.as("ruth", "coordinator")).get(`/me/looking/${item?.id}`)).status).toBe(404);

  expect((await sue.get(path)).text).toContain("I covered for Ruth.");
  await sue.post(`${path}/decision`, { found: "right", because: "He covers on Tuesdays." });
  expect((await items())[0]).toMatchObject({ state: "right", because: "He covers on Tuesdays." });
  expect((await sue.get("/privacy/looking")).text).toContain("Sue found that it looks right");
  await tom.get(`/people/${chloe.parentId}`);
  await watch();
  expect((await items()).length).toBe(1);
});

test("after leaving the team, and without any link at all", async () => {
  const owner = system(house.organisationId);
  const befriending = house.programmes["befriending"] ?? "";
  await house.app.database.as(owner, async (db) => {
    await giveRole(db, {
      organisationId: house.organisationId,
      personId: marsh,
      role: "line-manager",
      programmeId: null,
      at: house.clock.now,
      by: null,
    });
    await db
      .updateTable("role_period")
      .set({ ended_at: house.clock.now, ended_why: "Moved on." })
      .where("person_id", "=", marsh)
      .where("role", "=", "coordinator")
      .where("programme_id", "=", befriending)
      .execute();
  });
  house.clock.forward({ minutes: 5 });
  const look = (viewer_id: string, viewer_role: string) =>
    house.app.database.as(
      { person: viewer_id, organisation: house.organisationId, role: viewer_role, programme: null },
      (db) =>
        db
          .insertInto("view_log")
          .values({
            organisation_id: house.organisationId,
            at: house.clock.now,
            viewer_id,
            viewer_role,
            subject_person_id: chloe.parentId,
            page: "person",
          })
          .execute(),
    );
  await look(marsh, "line-manager");
  await (await house.as("sue", "administrator")).get(`/people/${chloe.parentId}`);
  await watch();
  const open = (await items()).filter(({ state }) => state === "open");
  expect(open.map(({ rule, viewer_id }) => [rule, viewer_id]).sort()).toEqual(
    [
      ["after-leaving", marsh],
      ["no-link", house.people["sue"]],
    ].sort(),
  );
});

test("nobody judges her own looking: what is about the administrator goes to the safeguarding lead", async () => {
  const own = (await items()).find(({ viewer_id }) => viewer_id === house.people["sue"]);
  const sue = await house.as("sue", "administrator");
  expect((await sue.get("/privacy/looking")).text).not.toContain("Sue Lindqvist");
  expect((await sue.get(`/privacy/looking/${own?.id}`)).status).toBe(404);
  const kim = await house.as("kim", "safeguarding-lead");
  expect((await kim.get("/privacy/looking")).text).toContain(
    "Sue Lindqvist, administrator, opened Chloe Marsh’s record",
  );
});

test("many records in one day, against her own usual; a lead’s looking is inspected without whose it was", async () => {
  const parents: string[] = [];
  for (let n = 0; n < 14; n += 1)
    parents.push(
      await house.app.database.as(system(house.organisationId), (db) =>
        addPerson(db, {
          organisationId: house.organisationId,
          name: `Parent ${String.fromCharCode(65 + n)}`,
          addresses: [`p${n}@parents.example`],
          roles: [{ role: "parent", programmeId: house.programmes["befriending"] ?? "" }],
          at: house.clock.now,
        }),
      ),
    );
  const kim = await house.as("kim", "safeguarding-lead");
  for (const id of parents) await kim.get(`/people/${id}`);
  await watch();
  const found = (await items()).filter(({ rule }) => rule === "many");
  expect(found).toMatchObject([{ viewer_id: house.people["kim"], looks: 14, subject_id: null }]);
  const sue = await house.as("sue", "administrator");
  expect((await sue.get("/privacy/looking")).text).toContain(
    "Kim Osborne, safeguarding lead, opened 14 records in one day",
  );
});

test("a day with the process down is made good; what nobody decides is said again and shown as late", async () => {
  await house.post();
  house.letters.length = 0;
  house.clock.forward({ days: 4 });
  await house.work("watch-looking");
  await house.post();
  expect(house.letters.filter(({ to }) => to === "sue@harbrook.example").length).toBe(1);
  expect((await (await house.as("sue", "administrator")).get("/privacy/looking")).text).toContain("Late");
});

test("an administrator names the privacy lead, and the parent reads who it is", async () => {
  const sue = await house.as("sue", "administrator");
  expect((await sue.post("/privacy/lead", { id: newId(), who: house.people["amina"] ?? "" })).status).toBe(
    422,
  );
  expect(
    (await sue.post("/privacy/lead", { id: newId(), who: house.people["ruth"] ?? "" })).location,
  ).toContain("lead");
  const ruth = await house.as("ruth", "coordinator");
  expect((await ruth.get("/privacy/looking")).text).toContain("Kim Osborne, safeguarding lead");
  const looked = await (await house.as("chloe", "parent")).get("/me/looked");
  expect(looked.text).toContain("Ruth looks after this");
  expect(looked.text).not.toContain("Kim");
});
