import { isId } from "../../platform/db/index.ts";
import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { listProgrammes } from "../../programmes/index.ts";
import { roles } from "../../words/roles.ts";
import { PeoplePage } from "./pages/people-page.tsx";
import { listPeople } from "./store.ts";

const options = { current: "people" };
const atOnce = 100;

/** GET /people: everybody this asker may see, found by name, address, role or programme. */
export async function listEverybody(asked: Asked): Promise<Answer> {
  const { query, db } = asked;
  const programme = one(query, "programme");
  const wanted = {
    words: one(query, "words").trim().slice(0, 100),
    role: roles.find((role) => role === one(query, "role")) ?? null,
    programmeId: isId(programme) ? programme : null,
  };
  const people = await listPeople(db, wanted, atOnce + 1);
  const programmes = await listProgrammes(db, asked.organisation.id);
  const body = (
    <PeoplePage
      people={people.slice(0, atOnce)}
      more={people.length > atOnce}
      typed={query}
      programmes={programmes}
      mayAdd={asked.actor.role === "administrator"}
      done={null}
    />
  );
  await asked.viewedList("people");
  return page("People", body, options);
}
