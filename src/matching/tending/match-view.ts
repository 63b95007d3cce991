import type { Asked } from "../../platform/web/index.ts";
import { findSupporter } from "../../supporters/index.ts";
import type { Attribute } from "../../words/attribute.ts";
import { sayDay, today as dayOf } from "../../words/day.ts";
import { sayWhen } from "../../words/time.ts";
import { shareableOf } from "../introduction.ts";
import type { KeptMatch } from "../kept-match.ts";
import { isOpen, WITHDRAWN_WHY, type Heard, type Match } from "../match.ts";
import type { MatchView } from "../pages/match/page.tsx";
import { sayLapse } from "../pages/matches/view.ts";
import { listMessagesAbout, listNames } from "../sides/store.ts";
import { listNotes, type Note } from "../store.ts";

/** Everything a coordinator reads of one match. */
export async function matchView(asked: Asked, match: KeptMatch): Promise<MatchView> {
  const names = await listNames(asked.db, [match.parentId, match.supporterId, match.proposedBy]);
  const parent = { id: match.parentId, name: names.get(match.parentId) ?? "the parent" };
  const supporter = { id: match.supporterId, name: names.get(match.supporterId) ?? "the supporter" };
  const waitsFor =
    match.state === "supporterAsked" ? "supporter" : match.state === "parentAsked" ? "parent" : null;
  const waitsForId = waitsFor && { parent, supporter }[waitsFor].id;
  const messages = waitsForId ? await listMessagesAbout(asked.db, match.id) : [];
  const message = messages.find(({ toPersonId }) => toPersonId === waitsForId);
  return {
    id: match.id,
    referralId: match.referralId,
    title: `${parent.name} and ${supporter.name}`,
    standing: sayStanding(match, parent.name, supporter.name),
    clock: isOpen(match) ? sayLapse(match.answerBy, asked.today).words : null,
    parent,
    supporter,
    brief: match.brief,
    introduction: match.introduction,
    waitsFor,
    notReached: waitsFor && message ? sayNotReached(message, { parent, supporter }[waitsFor].name) : null,
    notes: (await listNotes(asked.db, match.id)).map((note) => ({
      heading: `${NOTE_HEADINGS[note.kind]}, ${note.by}, ${sayDay(dayOf(note.at))}`,
      words: note.words,
    })),
    history: history(match, asked.now, names.get(match.proposedBy) ?? "a colleague"),
  };
}

/** What a supporter's plan lets any parent know, and her hello: what is shared when she answers by voice. */
export async function findShareable(
  asked: Asked,
  match: KeptMatch,
): Promise<{ shares: Attribute[]; hello?: string }> {
  const supporter = await findSupporter(asked.db, match.supporterId, match.programmeId);
  return {
    shares: supporter ? shareableOf(supporter) : [],
    ...(supporter?.hello ? { hello: supporter.hello } : {}),
  };
}

const NOTE_HEADINGS: Record<Note["kind"], string> = {
  override: "Why it went ahead",
  "supporter no": "With the supporter’s no",
  "parent no": "With the parent’s no",
  withdrawn: "Why it was taken back",
};

function sayStanding(match: Match, parent: string, supporter: string): string {
  switch (match.state) {
    case "supporterAsked":
      return `${supporter} has been asked, without ${parent}’s name. ${parent} knows nothing of it yet.`;
    case "parentAsked":
      return `${supporter} said yes. ${parent} has been asked.`;
    case "agreed":
      return "Both said yes.";
    case "declinedBySupporter":
      return `${supporter} said no. ${parent} never hears of it.`;
    case "declinedByParent":
      return `${parent} said no. ${supporter} reads only that it is not going ahead.`;
    case "lapsed":
      return `Nobody answered in time: it waited for ${match.waitingFor === "parent" ? parent : supporter}. Nobody is blamed.`;
    case "withdrawn":
      return `Taken back: ${WITHDRAWN_WHY[match.why].toLowerCase()}.`;
  }
}

function sayNotReached({ state, why }: { state: string; why: string | null }, name: string): string | null {
  if (state === "withheld")
    return `${name} was not written to: ${why ?? "there is no safe way"}. Ask by voice, then write the answer down here.`;
  if (state === "not delivered")
    return `The message to ${name} was not delivered${why ? `: ${why}` : ""}. Ask by voice, or correct the address.`;
  return null;
}

function history(match: KeptMatch, now: Date, proposer: string): { name: string; value: string }[] {
  const rows = [{ name: "Proposed", value: `${sayWhen(match.proposedAt, now)}, by ${proposer}` }];
  if ("supporterYes" in match)
    rows.push({
      name: "Supporter’s yes",
      value: `${sayWhen(match.supporterYes.agreedAt, now)}${sayHeard(match.supporterYes.heard)}`,
    });
  if (match.state === "agreed")
    rows.push({
      name: "Parent’s yes",
      value: `${sayWhen(match.parentYes.agreedAt, now)}${sayHeard(match.parentYes.heard)}`,
    });
  if ("declinedAt" in match)
    rows.push({ name: "No", value: `${sayWhen(match.declinedAt, now)}${sayHeard(match.heard)}` });
  if (match.state === "lapsed") rows.push({ name: "Lapsed", value: sayWhen(match.lapsedAt, now) });
  if (match.state === "withdrawn") rows.push({ name: "Taken back", value: sayWhen(match.withdrawnAt, now) });
  return rows;
}

const sayHeard = ({ how }: Heard): string =>
  how === "self" ? "" : how === "phone" ? ", told on the phone" : ", told face to face";
