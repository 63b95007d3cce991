import { isId, newId } from "../../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import { findThing } from "../find-thing.ts";
import { reasonsFor } from "../reason.ts";
import type { SaidBy } from "../report-case.ts";
import { listColleagues } from "../store/colleague-store.ts";
import { listMyReportsOf } from "../store/report-store.ts";
import type { Thing } from "../thing.ts";
import { makeReport } from "./make-report.ts";
import { ReportPage, SomebodyPage } from "./pages/report-page.tsx";
import { readReport } from "./read-report.ts";

const title = "Tell us about this";

async function reach(asked: Asked): Promise<Thing> {
  const thing = await findThing(asked, asked.params["kind"] ?? "", asked.params["id"] ?? "");
  if (!thing) throw notFound();
  return thing;
}

const reasonsOf = (thing: Thing) =>
  reasonsFor(
    thing.kind === "person" || (thing.place !== null && thing.place !== "member") ? "staff" : "member",
  );

async function draw(asked: Asked, thing: Thing, typed: Typed, problems: Problems): Promise<Answer> {
  const before = thing.id ? await listMyReportsOf(asked, thing.kind, thing.id) : [];
  const body = (
    <ReportPage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      to={`/report/${thing.kind}/${thing.id}`}
      back={
        thing.at ??
        (thing.threadId ? `/threads/${thing.threadId}` : thing.spaceId ? `/spaces/${thing.spaceId}` : "/")
      }
      kind={thing.kind}
      isMine={thing.authors.some(({ personId }) => personId === asked.actor.personId)}
      frozen={thing.shown ? { ...thing.frozen, handle: thing.shown } : thing.frozen}
      nameHidden={thing.nameHidden}
      reasons={reasonsOf(thing)}
      before={before.map(({ at, reason, dueAt, decidedAt }) => ({
        reason,
        when: sayWhen(at, asked.now),
        by: decidedAt ? null : sayWhen(dueAt, asked.now),
      }))}
      thingId={thing.id ?? ""}
      done={one(asked.query, "done")}
      typed={typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page(title, body, {}) : notYetRight(title, body, {});
}

/** GET /report/:kind/:id: what it is about, and why, in words people use. */
export const show = async (asked: Asked): Promise<Answer> => draw(asked, await reach(asked), {}, noProblems);

/** POST /report/:kind/:id: two taps. What becomes of it is told on a page of her own. */
export async function send(asked: Asked): Promise<Answer> {
  const thing = await reach(asked);
  const read = readReport(asked.typed, reasonsOf(thing));
  if (!read.ok) return draw(asked, thing, asked.typed, read.problems);
  const id = one(asked.typed, "id");
  await makeReport(asked, thing, {
    id: isId(id) ? id : newId(),
    reason: read.reason,
    words: read.words,
    saidBy: saidBy[asked.actor.role] ?? "staff",
    by: { personId: asked.actor.personId ?? "" },
  });
  return go(`/report/${thing.kind}/${thing.id}?done=${read.reason === "worried" ? "worried" : "told"}`);
}

const saidBy: Readonly<Record<string, SaidBy>> = {
  parent: "member",
  supporter: "supporter",
  professional: "guest",
};

/** GET /report/somebody: whom of those who work or volunteer here it is about. */
export async function chooseSomebody(asked: Asked): Promise<Answer> {
  return page(title, <SomebodyPage people={await listColleagues(asked)} />, {});
}
