import { namesOf } from "../../people/index.ts";
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
import { addMonths } from "../../words/add-months.ts";
import { sayDay, today } from "../../words/day.ts";
import { readLine } from "../../words/text.ts";
import { RecordPage } from "./pages/record-page.tsx";
import { readRecord } from "./read-record.ts";
import { isRecordKind, recordShapes, type RecordKind } from "./record.ts";
import { standingOf } from "./standing.ts";
import { insertEntry, listEntries, signEntry, type Entry } from "./store/entry-store.ts";

const options = { current: "organisation" };
const said: Record<string, string> = {
  saved: "Saved as a new version. It holds once somebody has signed it.",
  signed: "Signed. This version stands for good; what you change from now on is a new one.",
};

function reach(asked: Asked): RecordKind {
  const kind = asked.params["kind"] ?? "";
  if (!isRecordKind(kind)) throw notFound();
  return kind;
}

async function draw(
  asked: Asked,
  kind: RecordKind,
  typed: Typed | null,
  problems: Problems,
): Promise<Answer> {
  const shape = recordShapes[kind];
  const entries = await listEntries(asked);
  const { newest, signed } = standingOf(entries, kind);
  const wanted = Number(one(asked.query, "version"));
  const versions = entries.filter((each) => each.kind === kind && each.code === "");
  const shown = versions.find(({ version }) => version === wanted) ?? null;
  const names = await namesOf(
    asked,
    versions.map(({ savedBy }) => savedBy),
  );
  const body = (
    <RecordPage
      kind={kind}
      shape={shape}
      id={typed && isId(one(typed, "id")) ? one(typed, "id") : newId()}
      version={newest?.version ?? 0}
      mayWrite={asked.actor.role === "administrator"}
      signed={
        signed && signed.signedAt && signed.reviewOn
          ? `Version ${signed.version}, signed by ${signed.approver} on ${sayDay(today(signed.signedAt))}. To be looked at again by ${sayDay(signed.reviewOn)}.`
          : null
      }
      waits={newest && !newest.signedAt ? { id: newest.id, version: newest.version } : null}
      versions={versions.map((each) => ({
        version: each.version,
        words: sayVersion(each, names.get(each.savedBy)?.called ?? "Somebody"),
      }))}
      old={shown && shown !== newest ? { version: shown.version, content: shown.content } : null}
      said={said[one(asked.query, "done")] ?? null}
      typed={typed ?? newest?.content ?? {}}
      problems={problems}
    />
  );
  return problems === noProblems ? page(shape.title, body, options) : notYetRight(shape.title, body, options);
}

const sayVersion = (entry: Entry, who: string): string =>
  `Version ${entry.version}, written by ${who} on ${sayDay(today(entry.savedAt))}${
    entry.signedAt ? `, signed by ${entry.approver} on ${sayDay(today(entry.signedAt))}` : ", not signed"
  }`;

/** GET /online-safety/records/:kind */
export const showRecord = async (asked: Asked): Promise<Answer> =>
  draw(asked, reach(asked), null, noProblems);

/** POST /online-safety/records/:kind: the next version; what was signed stays as it was. */
export async function saveRecord(asked: Asked): Promise<Answer> {
  const kind = reach(asked);
  const read = readRecord(recordShapes[kind].fields, asked.typed);
  if (!read.ok) return draw(asked, kind, asked.typed, read.problems);
  const entries = await listEntries(asked);
  const id = one(asked.typed, "id");
  const before = standingOf(entries, kind).newest?.version ?? 0;
  if (entries.some((each) => each.id === id)) return go(`/online-safety/records/${kind}?done=saved`);
  const kept = await insertEntry(asked, { id, kind, code: "", version: before + 1, content: read.content });
  if (!kept) throw changedMeanwhile("Somebody else saved this a moment ago. Open it again to see theirs.");
  await asked.happened({
    kind: "RegisterSaved",
    subjectKind: "register",
    subjectId: asked.organisation.id,
    detail: { record: kind, version: before + 1 },
  });
  return go(`/online-safety/records/${kind}?done=saved`);
}

/** POST /online-safety/records/:kind/signature: the version that was read, with the name of who approves it. */
export async function signRecord(asked: Asked): Promise<Answer> {
  const kind = reach(asked);
  const approver = readLine(one(asked.typed, "approver"), {
    noun: "name",
    max: 120,
    required: true,
    missing: "Write the name of who approves it",
  });
  if (!approver.ok) return draw(asked, kind, { ...asked.typed }, { approver: approver.sentence });
  const { newest } = standingOf(await listEntries(asked), kind);
  if (!newest || String(newest.version) !== one(asked.typed, "version"))
    throw changedMeanwhile("There is a newer version than the one you read. Read it, and sign that one.");
  await signEntry(asked, newest.id, approver.value, addMonths(asked.today, recordShapes[kind].reviewMonths));
  await asked.happened({
    kind: "RegisterSigned",
    subjectKind: "register",
    subjectId: newest.id,
    detail: { record: kind, version: newest.version },
  });
  return go(`/online-safety/records/${kind}?done=signed`);
}
