import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import { herself } from "../reach-person.ts";
import { needs, noNeedsSaid, readAccessNeeds } from "./access-needs.ts";
import { AccessNeedsPage } from "./pages/access-needs-page.tsx";
import { findAccessNeeds, keepAccessNeeds } from "./store.ts";

const title = "What makes it easier";
const options = { current: "me" };

async function show(asked: Asked): Promise<Answer> {
  const said = (await findAccessNeeds(asked.db, herself(asked).id)) ?? noNeedsSaid;
  const typed = { language: said.language, needs: needs.filter((need) => said[need]), note: said.note ?? "" };
  return page(
    title,
    <AccessNeedsPage typed={typed} problems={noProblems} done={one(asked.query, "done") !== ""} />,
    options,
  );
}

async function save(asked: Asked): Promise<Answer> {
  const reading = readAccessNeeds(asked.typed);
  if (!reading.ok)
    return notYetRight(
      title,
      <AccessNeedsPage typed={asked.typed} problems={reading.problems} done={false} />,
      options,
    );
  const { id } = herself(asked);
  await keepAccessNeeds(
    asked.db,
    { organisationId: asked.organisation.id, personId: id, at: asked.now },
    reading.value,
  );
  await asked.happened({
    kind: "AccessNeedsChanged",
    subjectKind: "person",
    subjectId: id,
    aboutPersonId: id,
  });
  return go("/me/access-needs?done=saved");
}

export const accessNeedsRoutes: Route[] = [
  { method: "GET", path: "/me/access-needs", who: "signed-in", records: "nothing", answer: show },
  {
    method: "POST",
    path: "/me/access-needs",
    who: "signed-in",
    records: "access-needs.changed",
    answer: save,
  },
];
