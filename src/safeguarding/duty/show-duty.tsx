import { namesOf, type Names } from "../../people/index.ts";
import { one, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { addDays, at, sayWeekday } from "../../words/day.ts";
import { sayAgo } from "../../words/duration.ts";
import { blocksOf, coverOf, gapsIn, isSetUp } from "./cover.ts";
import { DutyPage, type DutyView } from "./pages/duty-page.tsx";
import { maySetUp } from "./policy.ts";
import { posts, sayPost } from "./post.ts";
import { rungsOf } from "./rungs.ts";
import { inScope, readScope } from "./scope.ts";
import { sayStretch } from "./say-rota.ts";
import { listWaitingFor } from "./store/alert-store.ts";
import { listOpenHandovers } from "./store/handover-store.ts";
import { listAskedOf } from "./store/pass-store.ts";
import { findRota, listRoleHolders } from "./store/rota-store.ts";

const days = 7;

const doneWords: Record<string, string> = {
  handover: "Asked. Until she says yes, it stays with you.",
  yes: "You have taken over. Whoever asked is told.",
  no: "You said no. Whoever asked keeps it, and is told.",
  away: "Noted. Nothing is sent to you while you are away.",
  back: "Welcome back.",
};

const first = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** GET /duty: who is on duty now and this week, in the programme she acts in or the one she chooses. */
export async function showDuty(asked: Asked): Promise<Answer> {
  const scope = await readScope(asked, asked.query);
  const me = asked.actor.personId ?? "";
  const rota = await findRota(asked, at(addDays(asked.today, -1), "00:00"));
  const { programmeId } = scope;
  const rungs = rungsOf({
    rota,
    holders: await listRoleHolders(asked),
    programmeId,
    now: asked.now,
    skip: [],
    avoid: [],
  });
  const to = at(addDays(asked.today, days), "00:00");
  const week = coverOf(rota, programmeId, asked.now, to);
  const handovers = await listOpenHandovers(asked);
  const waiting = await listWaitingFor(asked);
  const takings = await listAskedOf(asked, me);
  const aways = rota.aways.filter((each) => each.personId === me && each.toAt > asked.now);
  const names = await namesOf(asked, [
    ...rungs.flatMap(({ personIds }) => personIds),
    ...week.flatMap(({ has }) => Object.values(has)),
    ...takings.map(({ from }) => from),
    ...handovers.flatMap((each) => [each.fromPersonId, each.toPersonId]),
  ]);
  const view: DutyView = {
    scope: scope.name,
    others: scope.others.map((each) => ({ href: inScope("/duty", each.programmeId), name: each.name })),
    now: rungs.flatMap((rung) =>
      rung.personIds.map((id) => ({
        post: first(sayPost(rung.post)),
        who: nameIn(names, id),
        isMe: id === me,
        standIn: rung.by === "role",
      })),
    ),
    isSetUp: isSetUp(rota, programmeId),
    gaps: gapsIn(week).map((gap) => sayStretch(gap.from, gap.to)),
    blocks: {
      days: Array.from({ length: days }, (_, n) => addDays(asked.today, n)).map((day) => ({
        weekday: sayWeekday(day).slice(0, 3),
        date: String(Number(day.slice(8))),
      })),
      counts: blocksOf(week, asked.today, days),
    },
    rows: week.map(({ from, to: end, has }) => ({
      when: sayStretch(from, end),
      has: posts.map((post) => ({ post: first(sayPost(post)), who: has[post] && nameIn(names, has[post]) })),
    })),
    taking: takings.map((each) => ({
      id: each.id,
      href: each.link,
      words: `${nameIn(names, each.from)} asks you to take something over.`,
    })),
    waiting: waiting.map((each) => ({
      id: each.id,
      href: each.link,
      words: `Raised ${sayAgo(each.raisedAt, asked.now)}. You were told.`,
    })),
    asked: handovers
      .filter((each) => each.toPersonId === me)
      .map((each) => ({
        id: each.id,
        words: `${nameIn(names, each.fromPersonId)} asks you to be ${sayPost(each.post)}, ${sayStretch(each.fromAt, each.toAt)}.`,
        note: each.note,
        path: `/duty/handovers/${each.id}/answer`,
      })),
    asking: handovers
      .filter((each) => each.fromPersonId === me)
      .map((each) => ({
        id: each.id,
        words: `${nameIn(names, each.toPersonId)} has not answered yet whether she is ${sayPost(each.post)}, ${sayStretch(each.fromAt, each.toAt)}. Until she says yes it is yours.`,
      })),
    away: aways.map((each) => ({
      id: each.id,
      words: `You are away ${sayStretch(each.fromAt, each.toAt)}.`,
    })),
    mayHandOver: [...rota.turns, ...rota.patterns].some((each) => each.personId === me),
    maySetUp: maySetUp(asked.actor.role),
    rotaHref: inScope("/duty/rota", programmeId),
    done: doneWords[one(asked.query, "done")] ?? null,
  };
  return page("On duty", <DutyPage {...view} />, { current: "duty", live: ["duty", "my:duty"] });
}

const nameIn = (names: Names, id: string): string => names.get(id)?.name ?? "Somebody";
