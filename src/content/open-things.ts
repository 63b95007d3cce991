import { namesOf } from "../people/index.ts";
import type { Asked } from "../platform/web/index.ts";
import { at, sayDayShort } from "../words/day.ts";
import { plural, sayList } from "../words/lists.ts";
import type { OpenThing } from "../words/open-thing.ts";
import { listOutstanding } from "./accept.tsx";
import type { Contents } from "./content.ts";
import { listOpenTasks, type Task } from "./task-store.ts";

/** For the board: checks that ran out, as one thing; and, once live, words that nobody signed or accepted. */
export const contentOpen =
  (contents: Contents, stage: "demo" | "live") =>
  async (asked: Asked): Promise<OpenThing[]> => {
    const tasks = await listOpenTasks(asked);
    return [
      ...(tasks.length > 0 ? [await ranOut(asked, tasks)] : []),
      ...(stage === "live" ? await unsigned(asked, contents) : []),
    ];
  };

async function ranOut(asked: Asked, tasks: readonly Task[]): Promise<OpenThing> {
  const names = await namesOf(
    asked,
    tasks.map(({ personId }) => personId),
  );
  const who = [...new Set(tasks.map(({ personId }) => names.get(personId ?? "")?.called ?? "Nobody yet"))];
  const dueOn = tasks[0]?.dueOn ?? asked.today;
  const late = dueOn < asked.today;
  return {
    key: "content:ran-out",
    severity: "soon",
    title: `A clinician’s check ran out: ${plural(tasks.length, "text")}`,
    words: `${sayList(who)} ${who.length === 1 ? "has" : "have"} been asked to read ${tasks.length === 1 ? "it" : "them"} again.`,
    clock: late ? `Was due by ${sayDayShort(dueOn)}` : `Due by ${sayDayShort(dueOn)}`,
    late,
    href: "/content",
    doWords: "See which",
    since: tasks.map(({ openedAt }) => openedAt).toSorted((one, other) => +one - +other)[0] ?? asked.now,
  };
}

async function unsigned(asked: Asked, contents: Contents): Promise<OpenThing[]> {
  const { entries } = await listOutstanding(asked, contents);
  if (entries.length === 0) return [];
  return [
    {
      key: "content:unsigned",
      severity: "soon",
      title: `${plural(entries.length, "text")} ${entries.length === 1 ? "is" : "are"} live that no clinician here has checked`,
      words: "Have them signed, or an administrator accepts them by name.",
      clock: "Until it is done",
      late: false,
      href: "/content",
      doWords: "See which",
      since: at(asked.today, "00:00"),
    },
  ];
}
