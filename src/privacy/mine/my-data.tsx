import { findPerson, herself, proveHerself, type HeldAbout } from "../../people/index.ts";
import { notFound, one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { copyFile } from "../copy/copy-file.ts";
import { everythingAbout } from "../copy/everything.ts";
import { listRequests } from "../requests/store.ts";
import { MyDataPage } from "./pages/my-data-page.tsx";

const said: Record<string, string> = {
  asked: "We have it. A person answers, here on this page.",
  back: "Taken back. Everything stays as it is.",
};

/** GET /me/data: a copy, what she asked and what was answered, and the way to be erased. */
export async function showMyData(asked: Asked): Promise<Answer> {
  const { id } = herself(asked);
  const person = await findPerson(asked.db, id);
  if (!person) throw notFound();
  const view = {
    requests: await listRequests(asked.db, { personId: id }),
    homeSafe: person.homeSafe,
    today: asked.today,
    done: said[one(asked.query, "done")] ?? null,
  };
  return page("Your data", <MyDataPage {...view} />, { current: "me" });
}

/** POST /me/data/copy: everything as one file, once she has shown that it is she. Nothing of it stays with her browser. */
export const takeCopy =
  (held: readonly HeldAbout[]) =>
  async (asked: Asked): Promise<Answer> => {
    const first = await proveHerself(asked, { next: "/me/data" });
    if (first) return first;
    const groups = await everythingAbout(asked, herself(asked).id, held);
    await asked.happened({
      kind: "DataCopied",
      subjectKind: "person",
      subjectId: herself(asked).id,
      aboutPersonId: herself(asked).id,
    });
    return copyFile(
      { organisation: asked.organisation.name, now: asked.now, groups },
      one(asked.typed, "as"),
    );
  };
