import { addDays, sayDay } from "../words/day.ts";
import type { Day } from "../words/day.ts";
import { quietPart } from "./part.ts";
import type { Part } from "./part.ts";
import type { ParentSide } from "./parent-side.ts";
import type { Leave, SupporterSide } from "./supporter-side.ts";

// A match that pauses in its first month has not begun.
const SOON_DAYS = 28;

/** Whether the supporter is away now, soon, or when the baby is due. Why she is away is nobody's question. */
export function leaveFit(parent: ParentSide, supporter: SupporterSide, today: Day): Part {
  const row = {
    ...quietPart("Leave", parent.dueOn ? `Due ${sayDay(parent.dueOn)}` : undefined, "None planned"),
  };
  const away: Part = { ...row, sharing: "suggestion" };
  const now = supporter.leave.find((leave) => covers(leave, today));
  if (now) {
    const words = `On leave${now.until ? ` until ${sayDay(now.until)}` : ""}`;
    const toDo = [
      now.until ? "Wait, or choose someone else." : "Choose someone else, or ask when the leave might end.",
    ];
    return { ...away, theirs: words, fit: "no", blocked: { code: "onLeave", words, toDo } };
  }
  const dueOn = parent.dueOn;
  const atBirth = dueOn && supporter.leave.find((leave) => covers(leave, dueOn));
  const soon = supporter.leave.find((leave) => leave.from > today && leave.from <= addDays(today, SOON_DAYS));
  const next = atBirth ?? soon;
  if (!next) return { ...row, fit: "yes" };
  const words = `On leave from ${sayDay(next.from)}${next.until ? ` to ${sayDay(next.until)}` : ""}`;
  return {
    ...away,
    theirs: words,
    fit: "talk",
    toTalkAbout: atBirth ? `${words}, when the baby is due` : words,
  };
}

function covers(leave: Leave, day: Day): boolean {
  return leave.from <= day && (leave.until === undefined || day <= leave.until);
}
