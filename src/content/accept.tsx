import { isId, newId } from "../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Typed } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { sayDay, today as dayOf } from "../words/day.ts";
import { plural } from "../words/lists.ts";
import { readText } from "../words/text.ts";
import { acceptUnsigned, notAccepted, type Acceptance } from "./acceptance.ts";
import { fingerprint, type Contents } from "./content.ts";
import { sayKind } from "./kinds.ts";
import { AcceptancePage, type AcceptanceView } from "./pages/acceptance-page.tsx";
import { REFUSALS } from "./refusals.ts";
import { keepWords, readRegister, type Entry } from "./register.ts";
import { sayStanding } from "./say-standing.ts";
import { insertAcceptance, listAcceptances } from "./store.ts";

const title = "Going live";
// administrators come here from the organisation’s page
const options = { current: "organisation" };

/** What is unsigned and not accepted, and what was accepted before. */
export async function listOutstanding(
  asked: Asked,
  contents: Contents,
): Promise<{ entries: Entry[]; given: Acceptance[] }> {
  const { entries, signOffs } = await readRegister(asked, contents);
  const given = await listAcceptances(asked);
  const waiting = notAccepted(
    entries.map(({ content }) => content),
    signOffs,
    given,
    asked.today,
  );
  return { entries: entries.filter(({ content }) => waiting.includes(content)), given };
}

/** The list as she had it on her screen: another list has another fingerprint. */
const shownAs = (entries: readonly Entry[]): string =>
  fingerprint(entries.map((entry) => `${entry.content.key} ${entry.fingerprint}`));

function viewOf(
  { entries, given }: Awaited<ReturnType<typeof listOutstanding>>,
  typed: Typed,
  problems: Problems,
): AcceptanceView {
  return {
    outstanding: entries.map(({ content, version, standing }) => ({
      key: content.key,
      name: content.name,
      kind: sayKind[content.kind],
      version,
      standing: sayStanding(standing),
    })),
    shown: shownAs(entries),
    given: given.map(({ id, nameTyped, acceptedAt, reason, accepted }) => ({
      id,
      words: `${nameTyped} accepted ${plural(accepted.length, "unsigned text")} on ${sayDay(dayOf(acceptedAt))}.`,
      reason,
      names: accepted.map(({ name, version }) => `${name} (version ${version})`),
    })),
    id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
    typed,
    problems,
  };
}

/** GET /content/acceptance */
export const askAcceptance =
  (contents: Contents) =>
  async (asked: Asked): Promise<Answer> =>
    page(
      title,
      <AcceptancePage {...viewOf(await listOutstanding(asked, contents), {}, noProblems)} />,
      options,
    );

/** POST /content/acceptance: by name, for a reason, for exactly the texts she was shown. */
export const accept =
  (contents: Contents) =>
  async (asked: Asked): Promise<Answer> => {
    const { typed, actor } = asked;
    const found = await listOutstanding(asked, contents);
    const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
    if (found.given.some((each) => each.id === id)) return go("/content?done=accepted");
    if (found.entries.length === 0) return go("/content?done=nothing");
    const problems: Record<string, string> = {};
    const reason = readText(one(typed, "reason"), {
      noun: "reason",
      max: 1000,
      required: true,
      missing: "Say why you do not wait until they are signed. It is kept for good.",
    });
    if (!reason.ok) problems["reason"] = reason.sentence;
    if (one(typed, "shown") !== shownAs(found.entries))
      problems["name"] =
        "The list changed while you read it. Look through it once more, then accept it as it is now.";
    const outcome = acceptUnsigned({
      shown: found.entries.map(({ content, version, fingerprint: print }) => ({
        key: content.key,
        version,
        fingerprint: print,
        name: content.name,
      })),
      id,
      known: found.given,
      by: { personId: actor.personId ?? "", name: actor.name },
      nameTyped: one(typed, "name"),
      reason: reason.ok ? reason.value : "",
      now: asked.now,
    });
    if (outcome.kind === "refused") problems["name"] ??= REFUSALS[outcome.refusal];
    if (Object.keys(problems).length > 0)
      return notYetRight(title, <AcceptancePage {...viewOf(found, typed, problems)} />, options);
    if (outcome.kind === "happened") {
      await keepWords(asked, found.entries);
      await insertAcceptance(asked, outcome.state);
      await asked.happened(...outcome.facts);
      await asked.changed("board");
    }
    return go("/content?done=accepted");
  };
