import { isId, newId } from "../../platform/db/index.ts";
import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sampleCsv } from "../../../db/town/samples/sample-csv.ts";
import { sampleXlsx } from "../../../db/town/samples/sample-xlsx.ts";
import { isForParents, isOpenOn } from "../offers/offer.ts";
import { listOffers } from "../offers/store.ts";
import { guessColumns } from "./guess-columns.ts";
import { UploadPage } from "./pages/upload-page.tsx";
import { readSheet } from "./read-sheet.ts";
import { insertList, listLists } from "./store.ts";

export const who: Route["who"] = ["coordinator", "administrator"];
export const current = { current: "referrals" };

/** The programmes this actor may bring people into. */
async function programmesFor(asked: Asked): Promise<{ id: string; name: string }[]> {
  const offers = await listOffers(asked.db, asked.organisation.id);
  return offers.filter(
    (offer) =>
      isOpenOn(offer, asked.today) &&
      isForParents(offer) &&
      (asked.actor.programmeId === null || offer.id === asked.actor.programmeId),
  );
}

async function draw(asked: Asked, problems: Problems = noProblems): Promise<Answer> {
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const body = (
    <UploadPage
      id={id}
      programmes={await programmesFor(asked)}
      lists={await listLists(asked.db)}
      now={asked.now}
      typed={asked.typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Bring in a list", body, current)
    : page("Bring in a list", body, current);
}

async function upload(asked: Asked): Promise<Answer> {
  const programmes = await programmesFor(asked);
  const programme =
    programmes.length === 1
      ? programmes[0]
      : programmes.find(({ id }) => id === one(asked.typed, "programme"));
  if (!programme) return draw(asked, { programme: "Choose the programme these people were referred to" });
  const file = asked.files.find(({ field }) => field === "list");
  if (!file) return draw(asked, { list: "Choose the file with your list" });
  const sheet = await readSheet(file.bytes, file.filename);
  if (!sheet.ok) return draw(asked, { list: sheet.sentence });
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  await insertList(asked.db, asked.organisation.id, {
    id,
    programmeId: programme.id,
    filename: file.filename.slice(0, 200),
    sheet: sheet.value,
    mapping: guessColumns(sheet.value.headings, sheet.value.rows.slice(0, 50)),
    begunAt: asked.now,
    begunBy: asked.actor.personId ?? "",
  });
  return go(`/referrals/import/${id}`);
}

export const uploadRoutes: Route[] = [
  { method: "GET", path: "/referrals/import", who, records: "nothing", answer: (asked) => draw(asked) },
  {
    method: "POST",
    path: "/referrals/import",
    who,
    records: "import.begun",
    takesFiles: true,
    answer: upload,
  },
  {
    method: "GET",
    path: "/referrals/import/sample.csv",
    who,
    records: "nothing",
    answer: ({ today }) => ({
      kind: "file",
      type: "text/csv; charset=utf-8",
      filename: "referrals-sample.csv",
      bytes: sampleCsv(today),
    }),
  },
  {
    method: "GET",
    path: "/referrals/import/sample.xlsx",
    who,
    records: "nothing",
    answer: ({ today }) => ({
      kind: "file",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      filename: "referrals-sample.xlsx",
      bytes: sampleXlsx(today),
    }),
  },
];
