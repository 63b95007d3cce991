import { namesOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { OpenThing } from "../../words/open-thing.ts";
import type { TodayThing } from "../../words/today-thing.ts";
import type { Asked } from "../../platform/web/index.ts";
import { plural } from "../../words/lists.ts";
import { sayWhen } from "../../words/time.ts";
import { alerts, sayReason } from "./reason.ts";
import { sayDue, sayWhere } from "./say-case.ts";
import { listAppeals } from "./store/appeal-store.ts";
import { listCases } from "./store/case-store.ts";
import { listWatched } from "./store/watch-store.ts";
import { watchDueAt } from "./watching/watch-due.ts";

/** Reports and appeals that wait, and spaces nobody has looked over in time, for the board. Four queries however many. */
export async function moderationOpen(doing: Doing): Promise<OpenThing[]> {
  const { now, actor } = doing;
  const open = await listCases(doing, { open: true });
  const appeals = (await listAppeals(doing, { open: true })).filter(
    ({ firstBy }) => firstBy !== actor.personId,
  );
  const watched = actor.role === "coordinator" ? await listWatched(doing) : [];
  const names = await namesOf(
    doing,
    watched.map(({ personId }) => personId),
  );
  return [
    ...open.map((each): OpenThing => {
      const due = sayDue(each.dueAt, now);
      return {
        key: `report:${each.id}`,
        severity: due.late || alerts(each.reason) ? "now" : "soon",
        title: `A report: ${sayReason(each.reason)}`,
        words: sayWhere(each),
        clock: due.words,
        late: due.late,
        ...(alerts(each.reason) ? { safety: true } : {}),
        href: `/reports/${each.id}`,
        doWords: "Read it",
        since: each.openedAt,
      };
    }),
    ...appeals.map((each): OpenThing => {
      const due = sayDue(each.dueAt, now);
      return {
        key: `appeal:${each.id}`,
        severity: due.late ? "now" : "soon",
        title: "Somebody asks for another look at a decision",
        words: "Whoever decided it first does not decide it again.",
        clock: due.words,
        late: due.late,
        href: `/reports/${each.caseId}`,
        doWords: "Look again",
        since: each.at,
      };
    }),
    ...watched.flatMap(({ spaceId, name, personId, everyDays, lastAt, openedAt }): OpenThing[] => {
      if (!personId || !everyDays || !lastAt)
        return [
          {
            key: `watch:${spaceId}`,
            severity: "soon",
            title: `Nobody looks over ${name}`,
            words: "Each space has somebody who looks over it, and how often.",
            clock: `Since ${sayWhen(openedAt, now)}`,
            late: false,
            href: `/spaces/${spaceId}/watch`,
            doWords: "Say who",
            since: openedAt,
          },
        ];
      const due = watchDueAt(lastAt, everyDays);
      if (due > now) return [];
      return [
        {
          key: `watch:${spaceId}`,
          severity: "soon",
          title: `${name} has not been looked over`,
          words: `${names.get(personId)?.called ?? "Somebody"} looks over it every ${plural(everyDays, "day")}.`,
          clock: `Was due ${sayWhen(due, now)}`,
          late: true,
          href: `/spaces/${spaceId}/watch`,
          doWords: "See",
          since: due,
        },
      ];
    }),
  ];
}

/** For a supporter: the space it is her turn to look over, and reports of her spaces. */
export async function moderationToday(asked: Asked): Promise<TodayThing[]> {
  const { now, actor } = asked;
  const waiting = await listCases(asked, { open: true });
  const mine = (await listWatched(asked)).flatMap((each) =>
    each.personId === actor.personId &&
    each.everyDays &&
    each.lastAt &&
    watchDueAt(each.lastAt, each.everyDays) <= now
      ? [each]
      : [],
  );
  return [
    ...(waiting.length > 0
      ? [
          {
            key: "reports",
            title: plural(waiting.length, "report waits", "reports wait"),
            words: "Somebody told us about something in your space.",
            action: { href: "/reports", words: "Read" },
          },
        ]
      : []),
    ...mine.map(({ spaceId, name }) => ({
      key: `watch:${spaceId}`,
      title: `Look over ${name}`,
      words: "Did it keep to what it is for, and how does it feel to be there?",
      action: { href: `/spaces/${spaceId}/watch`, words: "Look" },
    })),
  ];
}
