import type { Day } from "../../words/day.ts";
import type { DraftReferral } from "./draft-referral.ts";
import type { Gathering } from "./gathering.ts";
import { readBabyCell, readBornCell, readReferredCell } from "./read-born-cell.ts";
import { readDueCell } from "./read-due-cell.ts";
import { readDueInNote } from "./read-due-in-note.ts";

type Dates = Pick<DraftReferral, "bornOn" | "dueOn" | "babyBornOn" | "referredOn">;

/** The four dates of a referral; a due date missing from its column is looked for in the notes. */
export function readDates(gathering: Gathering, today: Day): Dates {
  const referredOn = gathering.read("referredOn", (text) => readReferredCell(text, today));
  const bornOn = gathering.read("bornOn", (text) => readBornCell(text, today));
  const babyBornOn = gathering.read("babyBornOn", (text) => readBabyCell(text, today));
  const due = gathering.read("dueOn", (text) =>
    readDueCell(text, { today, referredOn, born: babyBornOn !== null }),
  );
  const found = due && "dueOn" in due ? due.dueOn : null;
  const born = babyBornOn ?? (due && "babyBornOn" in due ? due.babyBornOn : null);
  const refused = gathering.problems.length > 0;
  const dueOn = found ?? (born || refused ? null : inNotes(gathering, today, referredOn));
  if (!dueOn && !born && !refused)
    gathering.notes.push("There is no due date and no baby’s date of birth. Ask when you speak.");
  return { bornOn, dueOn, babyBornOn: born, referredOn };
}

function inNotes(gathering: Gathering, today: Day, referredOn: Day | null): Day | null {
  const words = [gathering.words("note"), gathering.words("reasons")].join("\n");
  return gathering.take("note", gathering.cells("note")[0], readDueInNote(words, today, referredOn));
}
