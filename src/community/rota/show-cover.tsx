import { newId } from "../../platform/db/index.ts";
import {
  go,
  many,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { sayDayWithWeekday } from "../../words/day.ts";
import { sayTime } from "../../words/time.ts";
import { reachSpace, type Inside } from "../reach.ts";
import { calledIn } from "./called-in.ts";
import type { Covered } from "./cover.ts";
import { gatherVolunteers } from "./gather-volunteers.ts";
import { CoverPage } from "./pages/cover-page.tsx";
import { readCover } from "./read-cover.ts";
import { REFUSALS } from "./refusals.ts";
import { sayCover } from "./say-cover.ts";
import { sayCould, sayCouldNot } from "./say-could.ts";
import { dayAsked } from "./show-week.tsx";
import { insertAsk, listAsks } from "./store/ask-store.ts";
import { tellSupporter } from "./tell-supporter.ts";
import { whoCouldCover } from "./who-could-cover.ts";
import { mondayOf } from "./why-not.ts";

/** How many are chosen before the coordinator chooses. */
const suggested = 3;

/** GET /spaces/:id/rota/cover?need=…&on=…: who could cover hours that are open, whom to ask first at the top. */
export async function cover(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  return draw(
    asked,
    inside,
    await bandAsked(asked, inside, one(asked.query, "need"), one(asked.query, "on")),
    noProblems,
  );
}

async function bandAsked(asked: Asked, { space }: Inside, needId: string, on: string): Promise<Covered> {
  const day = dayAsked(asked, on);
  const band = (await readCover(asked, space.id, day, day)).find(
    (each) => each.needId === needId && each.day === on,
  );
  if (!band || band.toAt <= asked.now) throw notFound(REFUSALS.bandGone);
  return band;
}

async function draw(asked: Asked, { space }: Inside, band: Covered, problems: Problems): Promise<Answer> {
  const { could, couldNot } = whoCouldCover(band, await gatherVolunteers(asked, space), asked.now);
  const asks = await listAsks(asked, { spaceId: space.id, fromAt: band.fromAt });
  const answerOf = (personId: string): string | null => {
    const ask = asks.find((each) => each.personId === personId);
    return ask
      ? { yes: "Said yes.", no: "Said no.", filled: "Asked.", none: "Asked, no answer yet." }[
          ask.answer ?? "none"
        ]
      : null;
  };
  const called = await calledIn(asked, space.id, band.shifts);
  const open = could.filter(({ personId }) => answerOf(personId) === null);
  const body = (
    <CoverPage
      spaceId={space.id}
      space={space.name}
      weekHref={`/spaces/${space.id}/rota?week=${mondayOf(band.day)}`}
      title={`${sayDayWithWeekday(band.day)}, ${sayTime(band.fromAt)} to ${sayTime(band.toAt)}`}
      words={sayCover(
        band.shifts.map(({ personId }) => called(personId)),
        band.has,
        band.need,
        false,
      )}
      needId={band.needId}
      on={band.day}
      could={open.map((each) => ({
        value: each.personId,
        words: each.handle,
        hint: sayCould(each, band.fromAt, asked.now),
      }))}
      chosen={open.slice(0, suggested).map(({ personId }) => personId)}
      asked={asks.map((ask) => ({ who: called(ask.personId), words: answerOf(ask.personId) ?? "" }))}
      couldNot={couldNot
        .filter(({ personId }) => answerOf(personId) === null)
        .map(({ handle, because }) => ({ who: handle, words: sayCouldNot(because) }))}
      problems={problems}
    />
  );
  const options = { current: "community" };
  return Object.keys(problems).length > 0
    ? notYetRight("Cover", body, options)
    : page("Cover", body, options);
}

/** POST /spaces/:id/rota/cover: these are asked, and that they were is written down, so that it goes round fairly. */
export async function askThem(asked: Asked): Promise<Answer> {
  const inside = await reachSpace(asked);
  const { space } = inside;
  const band = await bandAsked(asked, inside, one(asked.typed, "need"), one(asked.typed, "on"));
  const { could } = whoCouldCover(band, await gatherVolunteers(asked, space), asked.now);
  const chosen = could.filter(({ personId }) => many(asked.typed, "who").includes(personId));
  if (chosen.length === 0) return draw(asked, inside, band, { who: "Choose at least one person to ask" });
  for (const { personId } of chosen) {
    const { fromAt, toAt } = band;
    const id = newId();
    if (!(await insertAsk(asked, { id, spaceId: space.id, personId, fromAt, toAt, askedAt: asked.now })))
      continue;
    await tellSupporter(
      asked,
      { personId, programmeId: space.programmeId, onceKey: `cover:${id}` },
      "shift-question",
    );
  }
  await asked.changed(`desk:${space.id}`);
  return go(`/spaces/${space.id}/rota?week=${mondayOf(band.day)}&just=asked`);
}
