import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { listProgrammes } from "../../programmes/index.ts";
import { noProblems } from "../../ui/index.ts";
import { dropDraft, loadDraft } from "../drafts/draft.ts";
import { namesOf } from "../names/store.ts";
import { findAddress } from "../sign-in/store.ts";
import { give } from "./give.ts";
import { AddPersonPage } from "./pages/add-person-page.tsx";
import { readNewPerson } from "./read-new-person.ts";
import { insertPerson } from "./store.ts";

const options = { current: "people" };

export async function askNewPerson(asked: Asked): Promise<Answer> {
  const programmes = await listProgrammes(asked.db, asked.organisation.id);
  const typed = (await loadDraft(asked, "add-person"))?.typed ?? {};
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  return page(
    "Add a person",
    <AddPersonPage id={id} programmes={programmes} typed={typed} problems={noProblems} known={null} />,
    options,
  );
}

/** POST /people: a new person with her first role; somebody who has that address already is shown instead. */
export async function addNewPerson(asked: Asked): Promise<Answer> {
  const { typed, db, organisation } = asked;
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const programmes = await listProgrammes(db, organisation.id);
  const again = (
    problems: Record<string, string>,
    known: { id: string; name: string } | null = null,
  ): Answer =>
    notYetRight(
      "Add a person",
      <AddPersonPage id={id} programmes={programmes} typed={typed} problems={problems} known={known} />,
      options,
    );
  const reading = readNewPerson(
    typed,
    programmes.map((programme) => programme.id),
  );
  if (!reading.ok) return again(reading.problems);
  const { name, address, ...wished } = reading.value;
  const holder = await asked.asSystem(() => findAddress(db, address));
  if (holder?.personId === id) return go(`/people/${id}`);
  if (holder)
    return again(
      { address: "Somebody here already has this address." },
      {
        id: holder.personId,
        name: (await namesOf(asked, [holder.personId])).get(holder.personId)?.name ?? "Somebody",
      },
    );
  // as the organisation’s own code: until she holds a role, a new person is nobody’s to see
  if (
    await asked.asSystem(() =>
      insertPerson(db, { id, organisationId: organisation.id, name, address, at: asked.now }),
    )
  )
    await give(asked, id, wished);
  await dropDraft(asked, "add-person");
  return go(`/people/${id}?done=added`);
}
