import { isId, newId } from "../../../platform/db/index.ts";
import { namesOf } from "../../../people/index.ts";
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
import { readLine } from "../../../words/text.ts";
import { today, sayDay } from "../../../words/day.ts";
import { listSpaces } from "../../store/space-store.ts";
import { isTitle } from "../titles.ts";
import { ProfessionalsPage, type ProgrammeAnswers } from "./pages/professionals-page.tsx";
import { passTo } from "./pass-on-overdue.ts";
import {
  addAnswering,
  endAnswering,
  findAnswering,
  findPromise,
  keepPromise,
  listAnswering,
  listProfessionals,
} from "./store/answering-store.ts";
import { listOnBoard, listWith } from "./store/question-store.ts";

/** GET /professionals: who answers questions in the coordinator's programmes, and by when (C13). */
export const professionals = (asked: Asked): Promise<Answer> => draw(asked, {}, noProblems);

/** POST /professionals: somebody with the role of a professional begins to answer; what stood on the board goes to her. */
export async function addProfessional(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const problems: Record<string, string> = {};
  const programmeId = one(typed, "programme");
  const programmes = await programmesOf(asked);
  if (!programmes.includes(programmeId)) throw notFound();
  const personId = one(typed, "person");
  if (!(await listProfessionals(asked, programmeId)).includes(personId))
    problems["person"] = "Choose somebody from the list. An administrator gives the role of a professional.";
  const title = one(typed, "title");
  if (!isTitle(title)) problems["title"] = "Choose what she is by profession.";
  const known = readLine(one(typed, "known"), {
    noun: "name",
    max: 60,
    required: true,
    missing: "Enter the name parents will see, such as “Imogen”.",
  });
  if (!known.ok) problems["known"] = known.sentence;
  if (!known.ok || Object.keys(problems).length > 0) return draw(asked, typed, problems);
  const typedId = one(typed, "id");
  const row = { id: isId(typedId) ? typedId : newId(), programmeId, personId, title, knownAs: known.value };
  if (await addAnswering(asked, row)) {
    await asked.happened({
      kind: "ProfessionalAnswers",
      subjectKind: "person",
      subjectId: personId,
      programmeId,
    });
    for (const question of await listOnBoard(asked, programmeId)) await passTo(asked, question, "asked");
  }
  return go("/professionals?just=added");
}

/** POST /professionals/:id/ending: she answers no longer; what was hers goes to the next at once. */
export async function endProfessional(asked: Asked): Promise<Answer> {
  const row = await findAnswering(asked, asked.params["id"] ?? "");
  if (!row) throw notFound();
  if (!row.endedAt) {
    const hers = await listWith(asked, row.programmeId, row.personId);
    await endAnswering(asked, row.id);
    for (const question of hers) await passTo(asked, question, "left");
    await asked.happened({
      kind: "ProfessionalStopped",
      subjectKind: "person",
      subjectId: row.personId,
      programmeId: row.programmeId,
    });
  }
  return go("/professionals?just=ended");
}

/** POST /professionals/promise: within how many working days questions are answered. */
export async function promise(asked: Asked): Promise<Answer> {
  const programmeId = one(asked.typed, "programme");
  if (!(await programmesOf(asked)).includes(programmeId)) throw notFound();
  const days = Number(one(asked.typed, "days"));
  if (!Number.isInteger(days) || days < 1 || days > 10)
    return draw(asked, asked.typed, { days: "Enter a number of working days from 1 to 10." });
  await keepPromise(asked, programmeId, days);
  return go("/professionals?just=promised");
}

const programmesOf = async (asked: Asked): Promise<string[]> => [
  ...new Set((await listSpaces(asked)).map(({ programmeId }) => programmeId)),
];

async function draw(asked: Asked, typed: Typed, problems: Problems): Promise<Answer> {
  const programmes: ProgrammeAnswers[] = [];
  for (const id of await programmesOf(asked)) {
    const [rows, may, days] = [
      await listAnswering(asked, id),
      await listProfessionals(asked, id),
      await findPromise(asked, id),
    ];
    const names = await namesOf(asked, [...may, ...rows.map(({ personId }) => personId)]);
    const nameOf = (personId: string): string => names.get(personId)?.name ?? "Somebody";
    programmes.push({
      id,
      days,
      newId: newId(),
      answering: rows.map((row) => ({
        id: row.id,
        name: nameOf(row.personId),
        words: `${row.title}, known here as ${row.knownAs}, since ${sayDay(today(row.beganAt))}`,
      })),
      may: may
        .filter((personId) => !rows.some((row) => row.personId === personId))
        .map((personId) => ({ value: personId, words: nameOf(personId) })),
    });
  }
  const view = (
    <ProfessionalsPage
      said={said[one(asked.query, "just")] ?? null}
      programmes={programmes}
      typed={typed}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Who answers questions", view)
    : page("Who answers questions", view);
}

const said: Readonly<Record<string, string>> = {
  added: "Questions go to her from now on, fairly shared with the others.",
  ended: "Her open questions are with somebody else now.",
  promised: "The promise is changed. It counts for questions from now on.",
};
