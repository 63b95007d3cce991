import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { readLine } from "../../words/text.ts";
import { typedDay } from "../pages/day-boxes.ts";
import { readReadiness } from "../pages/readiness/form.ts";
import { EndReadinessPage, ReadinessPage } from "../pages/readiness/page.tsx";
import { reachSupporter } from "../reach.ts";
import type { ProgrammeHere } from "../store.ts";
import type { NamedSupporter } from "../supporter.ts";
import { isReadinessKind, type ReadinessPeriod } from "./readiness.ts";
import { endReadiness, insertReadiness, listReadiness } from "./store.ts";

const current = { current: "supporters" } as const;
type Here = { supporter: NamedSupporter; programme: ProgrammeHere };

const draw = ({ supporter, programme }: Here, typed: Typed, problems: Problems) => (
  <ReadinessPage
    id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
    person={{ id: supporter.personId, name: supporter.name }}
    required={programme.settings.readinessRequired}
    typed={typed}
    problems={problems}
  />
);

async function show(asked: Asked): Promise<Answer> {
  const here = await reachSupporter(asked, "training and checks");
  const kind = one(asked.query, "kind");
  const typed = {
    "seen-by": asked.actor.name,
    ...(isReadinessKind(kind) ? { kind } : {}),
    ...typedDay("from", asked.today),
  };
  return page("Record training or a check", draw(here, typed, noProblems), current);
}

async function record(asked: Asked): Promise<Answer> {
  const here = await reachSupporter(asked, "training and checks");
  const read = readReadiness(asked.typed, asked.today);
  if (!read.ok)
    return notYetRight("Record training or a check", draw(here, asked.typed, read.problems), current);
  const { supporter, programme } = here;
  const id = isId(one(asked.typed, "id")) ? one(asked.typed, "id") : newId();
  const isNew = await insertReadiness(asked.db, {
    id,
    ...read.readiness,
    personId: supporter.personId,
    programmeId: programme.id,
    organisationId: asked.organisation.id,
    recordedAt: asked.now,
    recordedById: asked.actor.personId ?? "",
  });
  if (isNew)
    await tell(asked, here, id, "ReadinessRecorded", {
      readiness: read.readiness.kind,
      fromOn: read.readiness.fromOn,
      untilOn: read.readiness.untilOn,
    });
  return go(`/supporters/${supporter.personId}?done=recorded`);
}

async function reachPeriod(asked: Asked): Promise<Here & { period: ReadinessPeriod }> {
  const here = await reachSupporter(asked, "training and checks");
  const period = (await listReadiness(asked.db, here.programme.id, here.supporter.personId)).find(
    ({ id }) => id === asked.params["readinessid"],
  );
  if (!period) throw notFound();
  return { ...here, period };
}

const drawEnd = (
  { supporter, period }: Here & { period: ReadinessPeriod },
  typed: Typed,
  problems: Problems,
) => (
  <EndReadinessPage
    person={{ id: supporter.personId, name: supporter.name }}
    period={period}
    typed={typed}
    problems={problems}
  />
);

async function showEnd(asked: Asked): Promise<Answer> {
  const here = await reachPeriod(asked);
  return here.period.ended
    ? go(`/supporters/${here.supporter.personId}`)
    : page("Take back", drawEnd(here, {}, noProblems), current);
}

async function end(asked: Asked): Promise<Answer> {
  const here = await reachPeriod(asked);
  const why = readLine(one(asked.typed, "why"), {
    noun: "why it no longer counts",
    max: 300,
    required: true,
    missing: "Enter why it no longer counts",
  });
  if (!why.ok) return notYetRight("Take back", drawEnd(here, asked.typed, { why: why.sentence }), current);
  const { supporter, period } = here;
  const changed = await endReadiness(asked.db, period.id, supporter.personId, {
    on: asked.today,
    by: asked.actor.personId ?? "",
    why: why.value,
  });
  if (changed) await tell(asked, here, period.id, "ReadinessTakenBack", { readiness: period.kind });
  return go(`/supporters/${supporter.personId}?done=taken-back`);
}

const tell = (
  asked: Asked,
  { supporter, programme }: Here,
  id: string,
  kind: string,
  detail: Record<string, unknown>,
): Promise<void> =>
  asked.happened({
    kind,
    subjectKind: "readiness",
    subjectId: id,
    programmeId: programme.id,
    aboutPersonId: supporter.personId,
    detail,
  });

const who = ["coordinator"] as const;
export const readinessRoutes: Route[] = [
  {
    method: "GET",
    path: "/supporters/:id/readiness",
    who,
    records: "supporter.readiness-opened",
    answer: show,
  },
  {
    method: "POST",
    path: "/supporters/:id/readiness",
    who,
    records: "supporter.readiness-recorded",
    answer: record,
  },
  {
    method: "GET",
    path: "/supporters/:id/readiness/:readinessid/end",
    who,
    records: "supporter.readiness-opened",
    answer: showEnd,
  },
  {
    method: "POST",
    path: "/supporters/:id/readiness/:readinessid/end",
    who,
    records: "supporter.readiness-taken-back",
    answer: end,
  },
];
