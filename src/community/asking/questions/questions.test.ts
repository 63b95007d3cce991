import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openHouse, type House } from "../../../../tests/house.ts";
import { openSpace, type OpenedSpace } from "../../../../tests/space.ts";
import type { Browser } from "../../../../db/town/browser.ts";
import { newId, seal, system } from "../../../platform/db/index.ts";
import { REFUSALS } from "../refusals.ts";

let house: House;
let space: OpenedSpace;
let chloe: Browser;
let priya: Browser;
let amina: Browser;
let imogen: Browser;
let fola: Browser;
let bridget: Browser;
let kim: Browser;
beforeAll(async () => {
  house = await openHouse();
  space = await openSpace(house, { coordinator: "bridget" });
  await everybodySignsIn();
});
afterAll(() => house.close());

async function everybodySignsIn(): Promise<void> {
  chloe = await house.as("chloe", "parent");
  priya = await house.as("priya", "parent");
  amina = await house.as("amina", "supporter");
  imogen = await house.as("imogen", "professional");
  fola = await house.as("fola", "professional");
  bridget = await house.as("bridget", "coordinator");
  kim = await house.as("kim", "safeguarding-lead");
}

const answers = async (who: string, title = "Midwife"): Promise<void> => {
  const answer = await bridget.post("/professionals", {
    id: newId(),
    programme: space.programmeId,
    person: house.people[who] ?? "",
    title,
    known: who === "imogen" ? "Imogen" : "Fola",
  });
  expect(answer.location).toBe("/professionals?just=added");
};
const ask = async (words: string, allows: string[] = [], browser?: Browser): Promise<string> => {
  const id = newId();
  const answer = await (browser ?? chloe).post(`/spaces/${space.id}/questions`, { id, words, allows });
  expect(answer.location).toBe(`/spaces/${space.id}/questions?just=asked`);
  return id;
};

describe("before anybody answers questions", () => {
  test("one that is asked stands on the board, and goes to her who begins to answer", async () => {
    const id = await ask("Can I still fly at 30 weeks?");
    expect((await bridget.get("/board")).text).toContain("A question that nobody answers");
    await answers("imogen");
    expect((await bridget.get("/board")).text).not.toContain("A question that nobody answers");
    const hers = await imogen.get("/questions");
    expect(hers.text).toContain("Can I still fly at 30 weeks?");
    expect((await imogen.get(`/questions/${id}`)).status).toBe(200);
  });
  test("whoever is put on the list needs the role, a profession and a name", async () => {
    const answer = await bridget.post("/professionals", {
      programme: space.programmeId,
      person: house.people["amina"] ?? "",
      title: "Wizard",
      known: "",
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("An administrator gives the role of a professional");
    expect(answer.text).toContain("Choose what she is by profession");
  });
});

test("a question from beginning to end: asked, answered for her alone, asked once more, shared, taken back", async () => {
  const words = "Is it normal that my back hurts at night?";
  const id = await ask(words, ["weeks"]);
  const seen = await imogen.get(`/questions/${id}`);
  expect(seen.text).toContain("A mum, 30 weeks pregnant asked");
  expect(seen.text).not.toMatch(/Chloe/);
  await house.post();
  expect(house.letters.at(-1)).toMatchObject({ subject: expect.stringContaining("Something is waiting") });
  expect(house.letters.at(-1)?.text).not.toContain("back");
  const answer = await imogen.post(`/questions/${id}/answer`, {
    id: newId(),
    words: "Yes. Lie on your side.",
  });
  expect(answer.location).toBe("/questions?just=answered");
  expect((await chloe.get("/today")).text).toContain("Your question is answered");
  expect((await chloe.get(`/questions/${id}`)).text).toContain("Lie on your side.");
  expect((await priya.get(`/spaces/${space.id}/questions`)).text).not.toContain(words);
  expect((await priya.get(`/questions/${id}`)).status).toBe(404);
  await chloe.post(`/questions/${id}/follow-up`, { words: "Which side?" });
  expect((await chloe.post(`/questions/${id}/follow-up`, { words: "And?" })).text).toContain(
    REFUSALS.oneFollowUp,
  );
  expect((await imogen.get("/questions")).text).toContain("Which side?");
  await imogen.post(`/questions/${id}/answer`, { id: newId(), words: "Either." });
  await chloe.post(`/questions/${id}/sharing`, { share: "yes" });
  const shared = await priya.get(`/spaces/${space.id}/questions`);
  expect(shared.text).toContain(words);
  expect(shared.text).toContain("A mum, 30 weeks pregnant asked, August");
  expect(shared.text).toContain("Either.");
  expect(shared.html).not.toMatch(new RegExp(`${space.members["chloe"]?.memberId}|${house.people["chloe"]}`));
  await chloe.post(`/questions/${id}/sharing`, { share: "no" });
  expect((await priya.get(`/spaces/${space.id}/questions`)).text).not.toContain(words);
  await chloe.post(`/questions/${id}/withdrawal`);
  expect((await imogen.get("/questions")).text).not.toContain(`${words} `.repeat(2));
});

test("while one of hers may not wait, whom to call stands above everything for her, until it is answered", async () => {
  const list = `/spaces/${space.id}/questions`;
  expect((await chloe.get(list)).text).not.toContain("Please call now");
  const id = newId();
  const asked = await chloe.postAndFollow(list, { id, words: "My baby has not moved since this morning." });
  expect(asked.text).toContain("a person is told now");
  for (const page of [list, `/questions/${id}`]) {
    const seen = await chloe.get(page);
    expect(seen.text).toContain("Please call now");
    expect(seen.text).toContain("01632 960 140");
  }
  expect((await priya.get(list)).text).not.toContain("Please call now");
  expect((await imogen.get(`/questions/${id}`)).text).not.toContain("Please call now");
  const [first = ""] = (await imogen.get("/questions")).text.split("My baby has not moved");
  expect(first).not.toContain("By ");
  await imogen.post(`/questions/${id}/answer`, { id: newId(), words: "Call the unit now, please." });
  expect((await chloe.get(list)).text).not.toContain("Please call now");
});

test("an answer that was wrong is put right, and what it said before is kept", async () => {
  const id = await ask("How much folic acid?", ["share"], priya);
  const answer = newId();
  await imogen.post(`/questions/${id}/answer`, { id: answer, words: "400 milligrams." });
  const path = `/questions/${id}/correction`;
  expect((await imogen.post(path, { answer, corrected: "400 micrograms." })).status).toBe(303);
  const seen = await chloe.get(`/spaces/${space.id}/questions`);
  expect(seen.text).toContain("400 micrograms.");
  expect(seen.text).toContain("put right on 4 August 2026");
  expect((await priya.post(path, { answer, corrected: "no" })).status).toBe(403);
  const kept = await house.app.database.as(system(house.organisationId), (db) =>
    db.selectFrom("answer_edit").select("words").where("answer_id", "=", answer).execute(),
  );
  expect(kept).toEqual([{ words: "400 milligrams." }]);
});

describe("advice on health comes from those with the role (C13)", () => {
  const post = newId();
  test("a supporter hands it over from a post: in her own words at once", async () => {
    await written(post, "jade", "Should I stop taking my tablets?");
    const id = newId();
    expect((await amina.get(`/posts/${post}/handing-over`)).text).toContain(
      "Should I stop taking my tablets?",
    );
    const answer = await amina.post(`/posts/${post}/handing-over`, {
      id,
      how: "mine",
      words: "May she stop her tablets at 30 weeks?",
    });
    expect(answer.location).toContain("just=handed-over");
    const tried = await amina.post(`/questions/${id}/answer`, { id: newId(), words: "I did." });
    expect(tried.status).toBe(403);
    expect(tried.text).toContain(REFUSALS.needsTheRole);
    await imogen.post(`/questions/${id}/answer`, { id: newId(), words: "Please ring your midwife first." });
    const jade = await house.as("jade", "parent");
    expect((await jade.get(`/spaces/${space.id}/questions`)).text).toContain("May she stop her tablets");
    expect((await jade.get(`/questions/${id}`)).text).toContain("Please ring your midwife first.");
  });
  test("in the author's words only with her yes, and the supporter never learns who she is", async () => {
    const id = newId();
    await amina.post(`/posts/${post}/handing-over`, { id, how: "hers" });
    expect((await imogen.get(`/questions/${id}`)).status).toBe(404);
    expect((await amina.get(`/questions/${id}`)).html).not.toContain(house.people["jade"]);
    const jade = await house.as("jade", "parent");
    expect((await jade.get("/today")).text).toContain("A supporter asks you something");
    await jade.post(`/questions/${id}/yes`);
    expect((await imogen.get(`/questions/${id}`)).text).toContain("Should I stop taking my tablets?");
  });
  test("the database refuses a peer's advice, too", async () => {
    const id = await ask("Is this rash all right?");
    const advice = house.app.database.as(system(house.organisationId), (db) =>
      db
        .insertInto("question_answer")
        .values({
          id: newId(),
          organisation_id: house.organisationId,
          space_id: space.id,
          question_id: id,
          to_what: "question",
          by_person_id: house.people["amina"] ?? "",
          title: "Supporter",
          known_as: "Amina",
          words: seal(db, "It is nothing."),
          answered_at: house.clock.now,
        })
        .execute(),
    );
    await expect(advice).rejects.toThrow("somebody with the role");
  });
  test("what needs no professional is left to parents, and a supporter answers from experience", async () => {
    const id = await ask("What did you pack for the hospital?");
    await imogen.post(`/questions/${id}/experience`);
    expect((await amina.get(`/spaces/${space.id}/questions`)).text).toContain("What did you pack");
    expect((await amina.post(`/questions/${id}/answer`, { id: newId(), words: "Socks." })).status).toBe(303);
    expect((await chloe.get(`/questions/${id}`)).text).toContain("Amina, supporter");
  });
});

describe("no question is in nobody's hands", () => {
  test("what is late goes to the next, then to the board, then to whoever comes new", async () => {
    const id = await ask("Will it hurt?");
    house.clock.forward({ days: 3 });
    await everybodySignsIn();
    await house.work("pass-on-questions");
    await house.work("pass-on-questions");
    expect((await bridget.get("/board")).text).toContain("A question that nobody answers");
    await answers("fola", "Health visitor");
    expect((await fola.get("/questions")).text).toContain("Will it hurt?");
    await fola.post(`/questions/${id}/handing-on`);
    expect((await bridget.get("/board")).text).toContain("A question that nobody answers");
    expect((await chloe.get(`/spaces/${space.id}/questions`)).text).toContain("It is with your coordinator");
  });
  test("what was hers goes on when she answers no longer", async () => {
    const id = await ask("May I swim?");
    const withWhom = (): Promise<string | null> =>
      house.app.database.as(system(house.organisationId), async (db) => {
        const row = await db
          .selectFrom("question")
          .select("with_person_id")
          .where("id", "=", id)
          .executeTakeFirstOrThrow();
        return row.with_person_id;
      });
    const first = await withWhom();
    expect(first).not.toBe(null);
    const row = await house.app.database.as(system(house.organisationId), (db) =>
      db.selectFrom("answering").select("id").where("person_id", "=", first).executeTakeFirstOrThrow(),
    );
    await bridget.post(`/professionals/${row.id}/ending`);
    expect(await withWhom()).not.toBe(first);
  });
  test("the promise is the coordinator's to change", async () => {
    expect(
      (await bridget.post("/professionals/promise", { programme: space.programmeId, days: "0" })).status,
    ).toBe(422);
    await bridget.post("/professionals/promise", { programme: space.programmeId, days: "3" });
    expect((await chloe.get(`/spaces/${space.id}/questions/new`)).text).toContain("within 3 working days");
  });
});

test("outside the space there is no question", async () => {
  const id = await ask("Only here?", ["share"], chloe);
  const tom = await house.as("tom", "coordinator");
  const holly = await house.as("holly", "supporter");
  for (const outsider of [tom, holly]) {
    expect((await outsider.get(`/questions/${id}`)).status).toBe(404);
    expect((await outsider.get(`/spaces/${space.id}/questions`)).status).toBe(404);
  }
  expect((await kim.get(`/questions/${id}`)).status).toBe(200);
  expect((await chloe.get(`/questions/${id}`)).status).toBe(200);
});

/** A member's post with her name hidden, as a fixture. */
async function written(id: string, who: string, words: string): Promise<void> {
  const { memberId = "", personId = "" } = space.members[who] ?? {};
  const at = house.clock.now;
  await house.app.database.as(system(house.organisationId), async (db) => {
    const base = { organisation_id: house.organisationId, space_id: space.id };
    const thread_id = newId();
    await db
      .insertInto("thread")
      .values({ ...base, id: thread_id, title: seal(db, "Tablets"), opened_at: at, last_post_at: at })
      .execute();
    await db
      .insertInto("post")
      .values({
        ...base,
        id,
        thread_id,
        place: "member",
        member_id: null,
        veil_id: newId(),
        words: seal(db, words),
        written_at: at,
      })
      .execute();
    await db
      .insertInto("post_author")
      .values({ ...base, post_id: id, member_id: memberId, person_id: personId })
      .execute();
  });
}
