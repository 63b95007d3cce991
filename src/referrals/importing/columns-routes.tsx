import { go, notYetRight, one, page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import { bringIn, sortList } from "./bring-in.ts";
import type { BroughtList } from "./brought-list.ts";
import { FIELDS, isField, type Field, type Mapping } from "./fields.ts";
import { ColumnsPage } from "./pages/columns-page.tsx";
import { PreviewPage } from "./pages/preview-page.tsx";
import { columnsLeftOut } from "./preview.ts";
import { reachList } from "./reach-list.ts";
import { keepMapping } from "./store.ts";
import { current, who } from "./upload-routes.tsx";

function draw(list: BroughtList, mapping: Mapping, problems: Problems = {}): Answer {
  const body = <ColumnsPage list={list} mapping={mapping} problems={problems} />;
  return Object.keys(problems).length > 0
    ? notYetRight("What the columns mean", body, current)
    : page("What the columns mean", body, current);
}

async function show(asked: Asked): Promise<Answer> {
  const list = await reachList(asked);
  return list.doneAt ? go(`/referrals/import/${list.id}/rows`) : draw(list, list.mapping);
}

async function save(asked: Asked): Promise<Answer> {
  const list = await reachList(asked, true);
  if (list.doneAt) return go(`/referrals/import/${list.id}/rows`);
  const mapping = list.sheet.headings.map((_, column) => {
    const field = one(asked.typed, `column-${column}`);
    return isField(field) ? field : null;
  });
  const problems = problemsOf(mapping);
  if (Object.keys(problems).length > 0) return draw(list, mapping, problems);
  await keepMapping(asked.db, list.id, mapping);
  return go(`/referrals/import/${list.id}/preview`);
}

/** Somebody must have a name, and no column can be what another is already, but for those that may be many. */
export function problemsOf(mapping: Mapping): Record<string, string> {
  const problems: Record<string, string> = {};
  const first = new Map<Field, number>();
  mapping.forEach((field, column) => {
    if (!field) return;
    if (first.has(field) && !("many" in FIELDS[field]))
      problems[`column-${column}`] =
        `Another column is “${FIELDS[field].label}” already. Choose which of the two it is`;
    else first.set(field, column);
  });
  if (!first.has("name") && !first.has("firstName") && !first.has("lastName"))
    problems["column-0"] = "Say which column holds the name";
  return problems;
}

async function preview(asked: Asked): Promise<Answer> {
  const list = await reachList(asked);
  if (list.doneAt) return go(`/referrals/import/${list.id}/rows`);
  const rows = await sortList(asked, list);
  return page(
    "Before it goes in",
    <PreviewPage list={list} rows={rows} leftOut={columnsLeftOut(list.sheet.headings, list.mapping)} />,
    current,
  );
}

async function finish(asked: Asked): Promise<Answer> {
  const list = await reachList(asked, true);
  if (!list.doneAt) {
    const wanted = new Set(
      Object.keys(asked.typed).flatMap((field) =>
        field.startsWith("also-") ? [Number(field.slice(5))] : [],
      ),
    );
    await bringIn(asked, list, wanted);
  }
  return go(`/referrals/import/${list.id}/rows?done=imported`);
}

export const columnsRoutes: Route[] = [
  { method: "GET", path: "/referrals/import/:id", who, records: "nothing", answer: show },
  { method: "POST", path: "/referrals/import/:id", who, records: "import.columns-said", answer: save },
  { method: "GET", path: "/referrals/import/:id/preview", who, records: "import.previewed", answer: preview },
  { method: "POST", path: "/referrals/import/:id/rows", who, records: "import.finished", answer: finish },
];
