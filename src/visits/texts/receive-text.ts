import { isId } from "../../platform/db/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import { readPhone } from "../../words/phone.ts";
import { callForHelp } from "../watching/call-for-help.ts";
import { go } from "../going.ts";
import { findHelpWord } from "../store/note-store.ts";
import { findSender, keepReceived, takeDelivery, type Sender } from "../store/text-store.ts";
import { listVisits, lockVisit } from "../store/visit-store.ts";
import type { SeenVisit } from "../visit.ts";
import { answerText } from "./answer-text.ts";
import { readWords, type Asking } from "./read-words.ts";
import type { Became, Text } from "./text.ts";
import { visitMeant } from "./visit-meant.ts";

/** A longer text is read to here; no phone sends as much. */
const wordsMax = 20_000;

/**
 * A text arrived. One delivered twice is done once; one from a number nobody has is answered with nothing and counted;
 * what a supporter asks for is done as if she had tapped it; what nobody can read, and whatever a parent writes, waits
 * for a person. Runs as the system.
 */
export async function receiveText(doing: Doing, text: Text): Promise<"done" | "before" | "unreadable"> {
  if (!isId(text.id)) return "unreadable";
  return doing.asSystem(async () => {
    if (!(await takeDelivery(doing, text.id))) return "before";
    const number = readPhone(text.from.slice(0, 40));
    const sender = number.ok ? await findSender(doing, number.value) : null;
    if (!sender || !number.ok) return "done";
    await fromSomebody(doing, { ...text, from: number.value, words: text.words.slice(0, wordsMax) }, sender);
    return "done";
  });
}

async function fromSomebody(doing: Doing, text: Text, sender: Sender): Promise<void> {
  const supporting = sender.roles.find(({ role }) => role === "supporter");
  const programmeId =
    supporting?.programmeId ?? sender.roles.find((role) => role.programmeId)?.programmeId ?? null;
  const keep = (became: Became, visit: SeenVisit | null): Promise<void> =>
    keepReceived(doing, text.id, {
      personId: sender.personId,
      programmeId: visit?.programmeId ?? programmeId,
      visitId: visit?.id ?? null,
      became,
      words: became === "to read" ? text.words : null,
    });
  if (!supporting) {
    await keep("to read", null);
    return doing.changed("board");
  }
  const asking = readWords(text.words, await findHelpWord(doing, sender.personId));
  const visit = await visitOf(doing, sender.personId);
  const became = await doWhatSheAsks(doing, sender.personId, programmeId, asking, visit);
  await keep(became, visit);
  if (became === "to read") await doing.changed("board");
  await answerText(doing, text, sender.personId, became, visit);
}

/** The visit she means, locked, as it stands when it is her turn. */
async function visitOf(doing: Doing, personId: string): Promise<SeenVisit | null> {
  const which = { goer: personId, states: ["planned", "out"] as const };
  const meant = visitMeant(await listVisits(doing, which), doing.now);
  if (!meant) return null;
  await lockVisit(doing, meant.id);
  return (await listVisits(doing, { id: meant.id }))[0] ?? null;
}

async function doWhatSheAsks(
  doing: Doing,
  personId: string,
  programmeId: string | null,
  asking: Asking,
  visit: SeenVisit | null,
): Promise<Became> {
  if (asking.kind === "help") {
    const where = visit?.programmeId ?? programmeId;
    if (!where) return "to read";
    // on a visit of two, whoever of them calls: it is about that visit
    const about = {
      programmeId: where,
      visitId: visit?.id ?? null,
      supporterId: visit?.supporterId ?? personId,
    };
    await callForHelp(doing, about, "help");
    return "help";
  }
  if (asking.kind === "not understood") return "to read";
  // who goes along does not answer for the other
  if (!visit || visit.supporterId !== personId) return "not now";
  return (await go(doing, visit, asking, "text")) === null ? asking.kind : "not now";
}
