import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { plainDigits } from "../../../words/digits.ts";
import { sayMinutes } from "../../../words/duration.ts";
import { minutesLeast } from "../clocks.ts";
import { reasonCodes, reasons, sayReason } from "../reason.ts";
import { keepClock, readClocks } from "../store/clock-store.ts";
import { keepFlagMinutes, readFlagMinutes } from "../store/flagged-store.ts";
import { flaggersNeeded, usualFlagMinutes } from "../watching/argument-in.ts";
import { ClocksPage } from "./pages/clocks-page.tsx";

const title = "How soon reports are decided";

const draw = (typed: Typed, problems: Problems, done: boolean): Answer => {
  const body = (
    <ClocksPage
      fields={reasonCodes.map((reason) => ({
        name: fieldOf(reason),
        label: sayReason(reason),
        hint: `From ${minutesLeast} to ${reasons[reason].most} minutes. We propose ${sayMinutes(reasons[reason].minutes)}.`,
      }))}
      flags={{
        name: flagField,
        label: `Flags of ${flaggersNeeded} different members on one conversation count together for`,
        hint: `From ${minutesLeast} to ${flagMinutesMost} minutes. We propose ${sayMinutes(usualFlagMinutes)}.`,
      }}
      done={done ? "Saved. They hold for what is reported from now on, and stand in the terms." : null}
      typed={typed}
      problems={problems}
    />
  );
  const options = { current: "organisation" };
  return problems === noProblems ? page(title, body, options) : notYetRight(title, body, options);
};
// "intimate image" is no word for a field
const flagField = "minutes-argument-flags";
const flagMinutesMost = 1_440;
const fieldOf = (reason: string): string => `minutes-${reason.replaceAll(" ", "-")}`;

/** GET /reports/clocks: how many minutes until a person has decided, by reason. */
export async function showClocks(asked: Asked): Promise<Answer> {
  const clocks = await readClocks(asked);
  const typed = Object.fromEntries(reasonCodes.map((reason) => [fieldOf(reason), String(clocks[reason])]));
  typed[flagField] = String(await readFlagMinutes(asked));
  return draw(typed, noProblems, one(asked.query, "done") === "set");
}

/** POST /reports/clocks: an administrator says how soon; what may hurt a child never waits longer than four hours. */
export async function setClocks(asked: Asked): Promise<Answer> {
  const problems: Record<string, string> = {};
  const read = reasonCodes.map((reason) => {
    const digits = plainDigits(one(asked.typed, fieldOf(reason)));
    const minutes = Number(digits);
    if (!/^\d{1,5}$/.test(digits) || minutes < minutesLeast || minutes > reasons[reason].most)
      problems[fieldOf(reason)] =
        `${sayReason(reason)}: enter whole minutes from ${minutesLeast} to ${reasons[reason].most}`;
    return { reason, minutes };
  });
  // a form from before there was this field leaves it as it is
  const typedFlags = plainDigits(one(asked.typed, flagField));
  const flagMinutes = Number(typedFlags);
  if (
    typedFlags !== "" &&
    (!/^\d{1,4}$/.test(typedFlags) || flagMinutes < minutesLeast || flagMinutes > flagMinutesMost)
  )
    problems[flagField] = `Flags: enter whole minutes from ${minutesLeast} to ${flagMinutesMost}`;
  if (Object.keys(problems).length > 0) return draw(asked.typed, problems, false);
  const before = await readClocks(asked);
  for (const { reason, minutes } of read)
    if (before[reason] !== minutes) await keepClock(asked, reason, minutes);
  if (typedFlags !== "" && flagMinutes !== (await readFlagMinutes(asked)))
    await keepFlagMinutes(asked, flagMinutes);
  return go("/reports/clocks?done=set");
}
