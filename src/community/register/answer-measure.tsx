import { isId, newId } from "../../platform/db/index.ts";
import {
  changedMeanwhile,
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDay, today } from "../../words/day.ts";
import { findMeasure, measures, type Measure } from "./measures.ts";
import { MeasurePage, MeasuresPage } from "./pages/measures-page.tsx";
import { readRecord } from "./read-record.ts";
import { measureFields, sayMeasureState } from "./measure-fields.ts";
import { measuresStanding, standingOf } from "./standing.ts";
import { insertEntry, listEntries } from "./store/entry-store.ts";

const options = { current: "organisation" };

/** GET /online-safety/measures: each with what the product holds by itself and where, and what you said. */
export async function listMeasures(asked: Asked): Promise<Answer> {
  const entries = await listEntries(asked);
  const { apply } = measuresStanding(entries);
  const body = (
    <MeasuresPage
      measures={measures.map((measure) => ({
        code: measure.code,
        words: measure.words,
        applies: apply.includes(measure),
        holds: measure.holds,
        unsure: measure.unsure === true,
        said: sayMeasureState(standingOf(entries, "measure", measure.code).newest?.content ?? null),
      }))}
    />
  );
  return page("Measures", body, options);
}

function reach(asked: Asked): Measure {
  const measure = findMeasure(asked.params["code"] ?? "");
  if (!measure) throw notFound();
  return measure;
}

async function draw(
  asked: Asked,
  measure: Measure,
  typed: Typed | null,
  problems: Problems,
): Promise<Answer> {
  const entries = await listEntries(asked);
  const { newest } = standingOf(entries, "measure", measure.code);
  const body = (
    <MeasurePage
      id={typed && isId(one(typed, "id")) ? one(typed, "id") : newId()}
      measure={measure}
      mayWrite={asked.actor.role === "administrator"}
      versions={entries
        .filter((each) => each.kind === "measure" && each.code === measure.code)
        .map((each) => ({
          version: each.version,
          when: sayDay(today(each.savedAt)),
          state: sayMeasureState(each.content) ?? "",
          how: each.content["how"] ?? "",
          alternatives: each.content["alternatives"] ?? "",
        }))}
      said={one(asked.query, "done") === "saved" ? "Saved as a new version." : null}
      typed={typed ?? newest?.content ?? {}}
      problems={problems}
    />
  );
  const title = `Measure ${measure.code}`;
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
}

/** GET /online-safety/measures/:code */
export const showMeasure = async (asked: Asked): Promise<Answer> =>
  draw(asked, reach(asked), null, noProblems);

/** POST /online-safety/measures/:code: what you do, and why instead of something else (s.23). */
export async function saveMeasure(asked: Asked): Promise<Answer> {
  const measure = reach(asked);
  const read = readRecord(measureFields, asked.typed);
  if (!read.ok) return draw(asked, measure, asked.typed, read.problems);
  const entries = await listEntries(asked);
  const id = one(asked.typed, "id");
  const to = `/online-safety/measures/${measure.code}?done=saved`;
  if (entries.some((each) => each.id === id)) return go(to);
  const version = (standingOf(entries, "measure", measure.code).newest?.version ?? 0) + 1;
  if (
    !(await insertEntry(asked, { id, kind: "measure", code: measure.code, version, content: read.content }))
  )
    throw changedMeanwhile("Somebody else saved this a moment ago. Open it again to see theirs.");
  await asked.happened({
    kind: "RegisterSaved",
    subjectKind: "register",
    subjectId: asked.organisation.id,
    detail: { record: `measure ${measure.code}`, version },
  });
  return go(to);
}
