import { isId, newId } from "../../platform/db/index.ts";
import {
  go,
  many,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
  type Typed,
} from "../../platform/web/index.ts";
import { noProblems, type Problems } from "../../ui/index.ts";
import { plural } from "../../words/lists.ts";
import { sayWholeWeeks } from "../../words/speak-of-her.ts";
import { sameSurname } from "../../words/same-surname.ts";
import { readText } from "../../words/text.ts";
import { briefOf } from "../brief.ts";
import { tell } from "../carry-out.ts";
import { keptApartBy, listKeptApart } from "../do-not-match.ts";
import { gather, type Gathered } from "../gather.ts";
import type { Match } from "../match.ts";
import { ProposePage } from "../pages/propose/page.tsx";
import { SideBySidePage } from "../pages/side-by-side/page.tsx";
import { parentView } from "../pages/suggestions/parent-card.tsx";
import { SuggestionsPage } from "../pages/suggestions/page.tsx";
import { proposeMatch } from "../propose-match.ts";
import { isReasonNeeded } from "../reason-needed.ts";
import { REFUSALS, type ProposeRefusal } from "../refusals.ts";
import { sideBySide } from "../side-by-side.ts";
import { insertMatch, insertNote, listMatches, openMatches } from "../store.ts";
import { suggest, type Suggestion } from "../suggest.ts";
import { proposalSettings, waitsFor } from "./waits-for.ts";

const current = { current: "matches" } as const;
const nameOf = (around: Gathered, id: string): string => around.supporters.get(id)?.name ?? "A supporter";

async function suggestions(asked: Asked): Promise<Answer> {
  const around = await gather(asked, asked.params["id"] ?? "");
  const { parent, parentSide, sides, doNotMatch } = around;
  await asked.viewed(parent.personId, "matching");
  const open = await listMatches(asked.db, { parentId: parent.personId, states: openMatches });
  const waits = waitsFor(around, open);
  const view = {
    referralId: parent.referralId,
    parent: parentView(parent, sayWholeWeeks(parent, asked.today)),
    waits,
    suggested: suggest(parentSide, sides, doNotMatch, around.around).map((each) => ({
      ...each,
      name: nameOf(around, each.supporterId),
      askFirst: sameSurname(parent.name, nameOf(around, each.supporterId))
        ? `/people/${parent.personId}/conflict?found=closeness&who=${each.supporterId}`
        : null,
      mayPropose: waits === null,
    })),
    keptApart: listKeptApart(parentSide, sides, doNotMatch).map(({ supporterId, reason }) => ({
      name: nameOf(around, supporterId),
      reason,
    })),
  };
  return page("Who might suit", <SuggestionsPage {...view} />, { ...current, live: ["board"] });
}

async function compare(asked: Asked): Promise<Answer> {
  const around = await gather(asked, asked.params["id"] ?? "");
  const { parent, parentSide, doNotMatch } = around;
  await asked.viewed(parent.personId, "matching");
  const wanted = new Set(many(asked.query, "with"));
  const sides = around.sides
    .filter((side) => wanted.has(side.id) && !keptApartBy(parentSide, side, doNotMatch))
    .slice(0, 3);
  const people = sides.map(({ id }) => ({ id, name: nameOf(around, id) }));
  const rows = sideBySide(parentSide, sides, doNotMatch, around.around);
  const open = await listMatches(asked.db, { parentId: parent.personId, states: openMatches });
  return page(
    "Side by side",
    <SideBySidePage
      referralId={parent.referralId}
      parentName={parent.name}
      people={people}
      rows={rows}
      mayPropose={waitsFor(around, open) === null}
    />,
    current,
  );
}

type Proposing = { around: Gathered; suggestion: Suggestion; matchesOfParent: Match[] };

// Somebody kept apart from her is not there to be proposed, whatever address is typed.
async function reachProposing(asked: Asked, referralId: string, supporterId: string): Promise<Proposing> {
  if (!isId(referralId) || !isId(supporterId)) throw notFound();
  const around = await gather(asked, referralId);
  const side = around.sides.find(({ id }) => id === supporterId);
  const suggestion = side && suggest(around.parentSide, [side], around.doNotMatch, around.around)[0];
  if (!suggestion) throw notFound(REFUSALS.keptApart);
  return {
    around,
    suggestion,
    matchesOfParent: await listMatches(asked.db, { parentId: around.parent.personId }),
  };
}

function decide(
  asked: Asked,
  { around, suggestion, matchesOfParent }: Proposing,
  id: string,
  reason: string,
) {
  const { parent, programme, supportedNowBy } = around;
  return proposeMatch(
    {
      id,
      programmeId: programme.id,
      parentId: parent.personId,
      supporterId: suggestion.supporterId,
      proposedBy: asked.actor.personId ?? "",
      reason,
      keptApart: false,
      blocked: suggestion.blocked.map(({ code }) => code),
      matchesOfParent,
      supportedNowBy,
    },
    asked,
    proposalSettings(programme.settings),
  );
}

function draw(asked: Asked, proposing: Proposing, typed: Typed, problems: Problems) {
  const { around, suggestion } = proposing;
  const { parent, programme } = around;
  const outcome = decide(asked, proposing, newId(), "");
  const blockedBy = suggestion.blocked.map(({ code }) => code as string);
  const inTheWay =
    outcome.kind === "refused" && !blockedBy.includes(outcome.refusal) ? REFUSALS[outcome.refusal] : null;
  return (
    <ProposePage
      id={isId(one(typed, "id")) ? one(typed, "id") : newId()}
      referralId={parent.referralId}
      parentName={parent.name}
      supporter={{ id: suggestion.supporterId, name: nameOf(around, suggestion.supporterId) }}
      brief={briefOf(parent, suggestion, asked.today)}
      blocked={suggestion.blocked}
      inTheWay={inTheWay}
      days={plural(programme.settings.proposalLapsesDays, "day")}
      typed={typed}
      problems={problems}
    />
  );
}

async function beforeAsking(asked: Asked): Promise<Answer> {
  const proposing = await reachProposing(asked, asked.params["id"] ?? "", one(asked.query, "with"));
  await asked.viewed(proposing.around.parent.personId, "matching");
  return page("Ask a supporter", draw(asked, proposing, {}, noProblems), current);
}

async function propose(asked: Asked): Promise<Answer> {
  const { typed } = asked;
  const id = isId(one(typed, "id")) ? one(typed, "id") : newId();
  const proposing = await reachProposing(asked, one(typed, "referral"), one(typed, "supporter"));
  const { around, suggestion, matchesOfParent } = proposing;
  if (matchesOfParent.some((match) => match.id === id)) return go(`/matches/${id}`);
  const again = (problems: Problems): Answer =>
    notYetRight("Ask a supporter", draw(asked, proposing, typed, problems), current);
  const reason = readText(one(typed, "reason"), { noun: "reason", max: 1000 });
  if (!reason.ok) return again({ reason: reason.sentence });
  const outcome = decide(asked, proposing, id, reason.value);
  if (outcome.kind === "nothing") return go(`/matches?done=already`);
  if (outcome.kind === "refused") return again({ reason: sentenceFor(outcome.refusal) });
  const { parent } = around;
  const organisationId = asked.organisation.id;
  const isNew = await insertMatch(asked.db, outcome.state, {
    organisationId,
    referralId: parent.referralId,
    brief: briefOf(parent, suggestion, asked.today),
  });
  if (!isNew) return go(`/matches/${id}`);
  const { override } = outcome.state;
  if (override)
    await insertNote(asked.db, {
      organisationId,
      matchId: id,
      kind: "override",
      at: asked.now,
      by: asked.actor.personId ?? "",
      words: override.reason,
      codes: override.needed,
    });
  await tell(asked, outcome.facts, parent.referralId);
  return go(`/matches/${id}?done=asked`);
}

const sentenceFor = (refusal: ProposeRefusal): string =>
  isReasonNeeded(refusal) ? `Enter why you are going ahead. ${REFUSALS[refusal]}` : REFUSALS[refusal];

const who = ["coordinator"] as const;
export const suggestingRoutes: Route[] = [
  { method: "GET", path: "/matches/for/:id", who, records: "match.suggestions-opened", answer: suggestions },
  { method: "GET", path: "/matches/for/:id/side-by-side", who, records: "match.compared", answer: compare },
  {
    method: "GET",
    path: "/matches/for/:id/propose",
    who,
    records: "match.proposal-opened",
    answer: beforeAsking,
  },
  { method: "POST", path: "/matches", who, records: "match.proposed", answer: propose },
];
