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
import { sayDay, today as dayOf } from "../words/day.ts";
import type { Contents } from "./content.ts";
import { sayKind } from "./kinds.ts";
import { TextPage, type TextView } from "./pages/text-page.tsx";
import { reachContent, standsUnder } from "./reach.ts";
import { REFUSALS } from "./refusals.ts";
import { keepWords, readRegister, type Entry } from "./register.ts";
import { sayStanding } from "./say-standing.ts";
import { reviewDays, signContent, type ReviewMonths, type Signer } from "./sign-content.ts";
import type { SignOff } from "./sign-off.ts";
import { insertSignOff, listVersions } from "./store.ts";
import { closeTasks } from "./task-store.ts";

type Found = { entry: Entry; signOffs: readonly SignOff[]; signer: Signer | null };

async function reach(asked: Asked, contents: Contents): Promise<Found> {
  const { signer } = await reachContent(asked);
  const { entries, signOffs } = await readRegister(asked, contents);
  const entry = entries.find(({ content }) => content.key === asked.params["key"]);
  if (!entry) throw notFound();
  return { entry, signer, signOffs: signOffs.filter(({ key }) => key === entry.content.key) };
}

async function viewOf(asked: Asked, found: Found, typed: Typed, problems: Problems): Promise<TextView> {
  const { content, version, fingerprint, standing } = found.entry;
  const { signer } = found;
  const versions = await listVersions(asked, content.key);
  return {
    of: content.key,
    name: content.name,
    kind: sayKind[content.kind],
    owner: content.owner,
    version,
    standing: sayStanding(standing),
    sources: content.sources,
    text: content.text,
    fingerprint,
    history: found.signOffs.map((each) => ({
      id: each.id,
      words: `${each.signedName}, ${each.signedTitle}${each.registration ? `, ${each.registration}` : ""}, signed version ${each.version} on ${sayDay(dayOf(each.signedAt))}, until ${sayDay(each.reviewOn)}.`,
    })),
    earlier: versions
      .filter((each) => each.fingerprint !== fingerprint)
      .map(({ version: number, keptAt, words }) => ({
        version: number,
        keptOn: sayDay(dayOf(keptAt)),
        text: words,
      })),
    signsAs: signer
      ? [asked.actor.name, signer.title, signer.registration].filter((part) => part !== null).join(", ")
      : null,
    id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
    typed: { months: "12", ...typed },
    problems,
    done: one(asked.query, "done") === "signed" ? "Signed. Thank you." : null,
  };
}

/** GET /content/:key */
export const showText =
  (contents: Contents) =>
  async (asked: Asked): Promise<Answer> => {
    const found = await reach(asked, contents);
    return page(
      found.entry.content.name,
      <TextPage {...await viewOf(asked, found, {}, noProblems)} />,
      standsUnder(asked),
    );
  };

const isMonths = (text: string): text is ReviewMonths => Object.hasOwn(reviewDays, text);

/** POST /content/:key/signature */
export const signText =
  (contents: Contents) =>
  async (asked: Asked): Promise<Answer> => {
    const { typed } = asked;
    const found = await reach(asked, contents);
    const { entry, signer, signOffs } = found;
    const problems: Record<string, string> = {};
    if (one(typed, "right") !== "yes")
      problems["right"] =
        "Tick that you have read every word and that it is right. If it is not, do not sign it.";
    const months = one(typed, "months");
    if (!isMonths(months)) problems["months"] = "Choose when it should be checked again.";
    const again = async (some: Problems): Promise<Answer> =>
      notYetRight(
        entry.content.name,
        <TextPage {...await viewOf(asked, found, typed, some)} />,
        standsUnder(asked),
      );
    const outcome = signContent({
      content: entry.content,
      version: entry.version,
      read: one(typed, "read"),
      signer,
      name: asked.actor.name,
      months: isMonths(months) ? months : "12",
      id: isId(one(typed, "id")) ? one(typed, "id") : newId(),
      known: signOffs,
      now: asked.now,
      today: asked.today,
    });
    if (outcome.kind === "refused") problems["right"] = REFUSALS[outcome.refusal];
    if (Object.keys(problems).length > 0) return again(problems);
    if (outcome.kind === "happened") {
      await keepWords(asked, [entry]);
      await insertSignOff(asked, outcome.state);
      await asked.asSystem(() => closeTasks(asked, [entry.content.key]));
      await asked.happened(...outcome.facts);
      await asked.changed("board");
    }
    return go(`/content/${entry.content.key}?done=signed`);
  };
