import type { Doing } from "../../platform/web/index.ts";
import { countFrom } from "../store/text-store.ts";
import { minutesAfter, type SeenVisit } from "../visit.ts";
import type { Became, Text } from "./text.ts";

/** More texts than these in an hour are done and not answered: somebody may be playing with her number. Ours. */
const answersAnHour = 20;

const answers: Record<Became, string | null> = {
  in: "Noted: IN. Thank you.",
  out: "Noted: OUT. Thank you.",
  later: "Noted. Thank you.",
  // the same as for any other: somebody else may be looking at her phone
  help: "Noted. Thank you.",
  "to read": "Thank you. Somebody will read this. For a visit, reply IN, OUT, LATE 30 or HELP.",
  "not now": "This could not be done by text. Please sign in.",
  "unknown number": null,
};

/**
 * Answers a supporter's text at the number we know for her: if somebody else sent it in her name, it is she who hears of
 * it. Names nobody.
 */
export async function answerText(
  doing: Doing,
  text: Text,
  personId: string,
  became: Became,
  visit: SeenVisit | null,
): Promise<void> {
  const body = answers[became];
  if (!body || (await countFrom(doing, personId, minutesAfter(doing.now, -60))) > answersAnHour) return;
  await doing.owe({
    toPersonId: personId,
    onlyWay: "text",
    template: "visit-text-answer",
    subject: "Noted",
    body,
    programmeId: visit?.programmeId ?? null,
    aboutId: text.id,
    onceKey: `text-answer:${text.id}`,
    urgent: true,
  });
}
