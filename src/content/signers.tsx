import { namesOf } from "../people/index.ts";
import { isId, newId } from "../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { readLine } from "../words/text.ts";
import { SignersPage, type SignersView } from "./pages/signers-page.tsx";
import { REFUSALS } from "./refusals.ts";
import { endSigner, insertSigner, isSigner, listPlaces } from "./signer-store.ts";
import { listSigners } from "./store.ts";

const title = "Who may sign";
// administrators come here from the organisation’s page
const options = { current: "organisation" };
const done: Record<string, string> = {
  named: "Named. She has a message that something waits for her.",
  ended: "Ended. What was signed stays signed.",
};

async function viewOf(asked: Asked, typed: Typed, problems: Problems): Promise<SignersView> {
  const signers = await listSigners(asked);
  const names = await namesOf(
    asked,
    signers.map(({ personId }) => personId),
  );
  const people = await listPlaces(asked);
  return {
    signers: signers.map((signer) => ({ ...signer, name: names.get(signer.personId)?.name ?? "Somebody" })),
    people: people.filter(({ id }) => !signers.some(({ personId }) => personId === id)),
    id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
    typed,
    problems,
    done: done[one(asked.query, "done")] ?? null,
  };
}

/** GET /content/signers */
export const askSigners = async (asked: Asked): Promise<Answer> =>
  page(title, <SignersPage {...await viewOf(asked, {}, noProblems)} />, options);

/** POST /content/signers: names one person, who is told neutrally that something waits. */
export async function nameSigner(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const problems: Record<string, string> = {};
  const personId = one(typed, "person");
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const signers = await listSigners(asked);
  if (signers.some((signer) => signer.id === id)) return go("/content/signers?done=named");
  if (!isId(personId) || !(await listPlaces(asked)).some((each) => each.id === personId))
    problems["person"] = "Choose who may sign. If she is not in the list, add her under People first.";
  else if (signers.some((signer) => signer.personId === personId)) problems["person"] = REFUSALS.alreadyNamed;
  const hers = readLine(one(typed, "title"), {
    noun: "title",
    max: 80,
    required: true,
    missing: "Enter her title, such as “Clinical safety officer”.",
  });
  if (!hers.ok) problems["title"] = hers.sentence;
  const registration = readLine(one(typed, "registration"), { noun: "registration", max: 60 });
  if (!registration.ok) problems["registration"] = registration.sentence;
  if (!hers.ok || !registration.ok || Object.keys(problems).length > 0)
    return notYetRight(title, <SignersPage {...await viewOf(asked, typed, problems)} />, options);
  const signer = { id, personId, title: hers.value, registration: registration.value || null };
  if (await insertSigner(asked, signer)) {
    await asked.happened({ kind: "ContentSignerNamed", subjectKind: "content-signer", subjectId: id });
    await asked.owe({
      toPersonId: personId,
      template: "content-to-sign",
      subject: "Please sign in",
      body: "There is something for you to read. Please sign in.",
      link: "/content",
      aboutId: id,
      onceKey: `content-to-sign:${id}`,
    });
  }
  return go("/content/signers?done=named");
}

/** POST /content/signers/:id/ending */
export async function endNaming(asked: Asked): Promise<Answer> {
  const id = asked.params["id"] ?? "";
  if (!(await isSigner(asked, id))) throw notFound();
  if (await endSigner(asked, id))
    await asked.happened({ kind: "ContentSignerEnded", subjectKind: "content-signer", subjectId: id });
  return go("/content/signers?done=ended");
}
