import { go, notFound, notYetRight, one, page, type Answer, type Asked } from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { readText } from "../words/text.ts";
import { changeProgramme } from "./change-programme.ts";
import { OfferPage } from "./pages/offer-page.tsx";
import { generatedOffer, isReader, offerOf, ownWords, type Programme, type Reader } from "./programme.ts";
import { reachProgramme, reachToChange } from "./reach.ts";
import { readReason } from "./read-reason.ts";
import type { Statement } from "./statement.ts";
import { statementWords, wordedStatement } from "./worded-statement.ts";

const title = "The offer";
const wordsMax = 8_000;

/** What is told beside an offer that nobody here has checked; another feature knows, and comes later in the direction. */
export type MarkOffer = (
  asked: Asked,
  programmeId: string,
  reader: Reader,
  offer: Statement,
) => Promise<string | null>;

type Shown = { typed?: Asked["typed"]; problems?: Problems; shown?: Statement };

async function draw(
  markOffer: MarkOffer,
  asked: Asked,
  programme: Programme,
  reader: Reader,
  { typed, problems = noProblems, shown }: Shown = {},
): Promise<Answer> {
  const offer = offerOf(programme, reader);
  const body = (
    <OfferPage
      programme={programme}
      reader={reader}
      shown={shown ?? offer}
      mark={shown ? null : await markOffer(asked, programme.id, reader, offer)}
      isOwn={ownWords(programme, reader) !== null}
      mayChange={asked.actor.role === "administrator"}
      typed={typed ?? { words: statementWords(offer), reason: "" }}
      problems={problems}
      done={
        shown
          ? "This is how it would read. It is not saved yet."
          : (doneWords[one(asked.query, "done")] ?? null)
      }
    />
  );
  const options = { current: "programmes" };
  return Object.keys(problems).length > 0 ? notYetRight(title, body, options) : page(title, body, options);
}

const doneWords: Record<string, string> = {
  saved: "Saved. It reads like this from now on.",
  generated: "It is made from the values again.",
  same: "It reads the same, so nothing changed.",
};

function readerOf(asked: Asked): Reader {
  const reader = asked.params["reader"] ?? "";
  if (!isReader(reader)) throw notFound();
  return reader;
}

export const showOffer =
  (markOffer: MarkOffer) =>
  async (asked: Asked): Promise<Answer> => {
    const reader = readerOf(asked);
    return draw(markOffer, asked, await reachProgramme(asked), reader);
  };

/** Rewords the offer, shows how it would read, or sets it back to the words made from the values (B16, B17). */
export const rewordOffer =
  (markOffer: MarkOffer) =>
  async (asked: Asked): Promise<Answer> => {
    const reader = readerOf(asked);
    const programme = await reachToChange(asked);
    const { typed } = asked;
    const act = one(typed, "act");
    const generated = generatedOffer(programme, reader);
    const words = readText(one(typed, "words"), {
      noun: "words of the offer",
      max: wordsMax,
      required: act !== "generated",
      missing: "Write what is offered, or set it back to the words made from the values.",
    });
    if (!words.ok)
      return draw(markOffer, asked, programme, reader, { typed, problems: { words: words.sentence } });
    if (act === "preview")
      return draw(markOffer, asked, programme, reader, {
        typed,
        shown: wordedStatement(generated.title, words.value),
      });
    const next = act === "generated" || words.value === statementWords(generated) ? null : words.value;
    const before = ownWords(programme, reader);
    const back = `/programmes/${programme.id}/offer/${reader}`;
    if (next === before) return go(`${back}?done=same`);
    const reason = readReason(typed);
    if (!reason.ok)
      return draw(markOffer, asked, programme, reader, { typed, problems: { reason: reason.sentence } });
    const key = reader === "parents" ? "offerParents" : "offerReferrers";
    await changeProgramme(
      asked,
      { ...programme, [key]: next },
      { what: `offer-${reader}`, reason: reason.value, before: { words: before }, after: { words: next } },
    );
    return go(`${back}?done=${next === null ? "generated" : "saved"}`);
  };
