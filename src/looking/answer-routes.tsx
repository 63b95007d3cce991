import { namesOf } from "../people/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../platform/web/index.ts";
import { noProblems, type Problems } from "../ui/index.ts";
import { plural } from "../words/lists.ts";
import { readText } from "../words/text.ts";
import { sayWhen } from "../words/time.ts";
import { AnswerPage } from "./pages/answer-page.tsx";
import { findItem, keepAnswer, listInspectors, type Item } from "./store/item-store.ts";

async function reachAsked(asked: Asked): Promise<Item> {
  const item = await findItem(asked, asked.params["id"] ?? "");
  if (!item || item.viewerId !== asked.actor.personId || !item.askedAt) throw notFound();
  return item;
}

async function draw(asked: Asked, item: Item, typed: Asked["typed"], problems: Problems): Promise<Answer> {
  const names = await namesOf(asked, [item.subjectId]);
  const subject = item.subjectId ? `${names.get(item.subjectId)?.name ?? "somebody"}’s record` : null;
  const what =
    subject ??
    (item.rule === "many" ? `${plural(item.looks, "record")} in one day` : plural(item.looks, "concern"));
  const times = subject && item.looks > 1 ? `, ${plural(item.looks, "time")}, last ` : ", ";
  if (item.subjectId) await asked.viewed(item.subjectId, "who has looked at her record");
  const body = (
    <AnswerPage
      id={item.id}
      what={`${what}${times}${sayWhen(item.lastAt, asked.now)}`}
      answered={item.answer}
      typed={typed}
      problems={problems}
    />
  );
  return problems === noProblems ? page("A question for you", body) : notYetRight("A question for you", body);
}

const show = async (asked: Asked): Promise<Answer> => draw(asked, await reachAsked(asked), {}, noProblems);

async function answer(asked: Asked): Promise<Answer> {
  const item = await reachAsked(asked);
  const read = readText(one(asked.typed, "answer"), {
    noun: "answer",
    max: 2_000,
    required: true,
    missing: "Write why you opened it, in a few words",
  });
  if (!read.ok) return draw(asked, item, asked.typed, { answer: read.sentence });
  if (await keepAnswer(asked, item.id, read.value)) {
    await asked.happened({ kind: "LookingAnswered", subjectKind: "looking", subjectId: item.id });
    for (const toPersonId of await listInspectors(asked, item.viewerId))
      await asked.owe({
        toPersonId,
        template: "looking-unusual",
        subject: "An answer for you",
        body: "There is an answer for you. Please sign in when you can.",
        link: "/privacy/looking",
        aboutId: item.id,
        onceKey: `looking-answered:${item.id}:${toPersonId}`,
      });
  }
  return go(`/me/looking/${item.id}`);
}

export const answerRoutes: Route[] = [
  {
    method: "GET",
    path: "/me/looking/:id",
    who: "signed-in",
    records: "looking.question-opened",
    answer: show,
  },
  { method: "POST", path: "/me/looking/:id", who: "signed-in", records: "looking.answered", answer },
];
