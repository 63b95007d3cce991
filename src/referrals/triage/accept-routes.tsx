import { dropDraft, findSafeContact } from "../../people/index.ts";
import { newId } from "../../platform/db/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Route,
} from "../../platform/web/index.ts";
import { mayStart } from "../../programmes/index.ts";
import type { Problems } from "../../ui/index.ts";
import { readText } from "../../words/text.ts";
import { keepInvitation } from "../agreement/store.ts";
import { oweInvitation } from "../agreement/owe-invitation.ts";
import type { Referral } from "../referral.ts";
import { reachReferral } from "../reach.ts";
import type { Offer } from "../offers/offer.ts";
import { findOffer } from "../offers/store.ts";
import { typedOrKept } from "../typed-or-kept.ts";
import { acceptReferral } from "./accept-referral.ts";
import { arrive, findWhoSheIs } from "./arrive.ts";
import { carryOut } from "./carry-out.ts";
import { AcceptPage } from "./pages/answers/accept-page.tsx";
import { TRIAGE_REFUSALS } from "./refusals.ts";
import { canBeWritten, safeFromSaid } from "./safe-from-said.ts";
import { sayHowFar, shortName } from "./who.ts";
import { whyTooLate } from "./why-too-late.ts";

const current = { current: "referrals" };
const who: Route["who"] = ["coordinator", "administrator"];

async function programmeOf(asked: Asked, { programmeId }: Referral): Promise<Offer> {
  const programme = await findOffer(asked.db, asked.organisation.id, { id: programmeId });
  if (!programme) throw notFound();
  return programme;
}

/** The sentence for staff where support would not start in the programme's own time; nothing where it may, or nobody knows. */
function windowOf(
  { about, quiet }: Referral,
  { settings }: Offer,
  today: Asked["today"],
): { outside: boolean; sentence: string | null } {
  // after a loss nothing is counted, and nobody is turned away for a date
  if (quiet) return { outside: false, sentence: null };
  const timing = about.babyBornOn
    ? { bornOn: about.babyBornOn }
    : about.dueOn
      ? { dueOn: about.dueOn }
      : null;
  if (!timing) return { outside: false, sentence: "Neither a due date nor a date of birth is known." };
  const may = mayStart(timing, settings, today);
  return { outside: may.when === "outside", sentence: may.when === "now" ? null : may.sentence };
}

async function draw(asked: Asked, problems: Problems = {}): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const programme = await programmeOf(asked, referral);
  const found = await findWhoSheIs(asked, referral);
  const problem =
    whyTooLate(referral) ?? (found.kind === "another" && addressKnown(referral) ? "addressIsAnothers" : null);
  const body = (
    <AcceptPage
      referralId={referral.id}
      name={shortName(referral.about.name)}
      howFar={sayHowFar(referral, asked.today)}
      programme={programme.name}
      inTime={windowOf(referral, programme, asked.today)}
      known={found.kind === "known"}
      written={canBeWritten(safeFromSaid(referral.about.safeContact), referral.about)}
      obstacle={problem && TRIAGE_REFUSALS[problem]}
      typed={{
        waits: one(asked.query, "waits") === "yes" ? "yes" : "no",
        ...(await typedOrKept(asked, `accept:${referral.id}`)),
      }}
      problems={problems}
    />
  );
  return Object.keys(problems).length > 0
    ? notYetRight("Accept", body, current)
    : page("Accept", body, current);
}

const addressKnown = ({ about }: Referral): boolean => about.phone !== null || about.email !== null;

async function accept(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "coordinate");
  const programme = await programmeOf(asked, referral);
  const why = readText(one(asked.typed, "outsideWhy"), { noun: "reason", max: 1_000 });
  if (!why.ok) return draw(asked, { outsideWhy: why.sentence });
  const { outside } = windowOf(referral, programme, asked.today);
  const waits = one(asked.typed, "waits") === "yes";
  const acting = { by: asked.actor.personId, at: asked.now };
  // decided with an id to come, so that a refusal leaves nobody behind
  const decided = acceptReferral(
    referral,
    { personId: newId(), waits, outside, outsideWhy: why.value },
    acting,
  );
  if (decided.kind === "refused")
    return draw(asked, {
      [decided.refusal === "outsideNeedsWhy" ? "outsideWhy" : "waits"]: TRIAGE_REFUSALS[decided.refusal],
    });
  if (decided.kind === "nothing") return go(`/referrals/${referral.id}?done=accepted`);
  const found = await findWhoSheIs(asked, referral);
  if (found.kind === "another") return draw(asked, { waits: TRIAGE_REFUSALS.addressIsAnothers });
  const personId = await arrive(asked, referral, found);
  const safe = (await findSafeContact(asked.db, personId)) ?? safeFromSaid(referral.about.safeContact);
  const written = canBeWritten(safe, referral.about);
  const outcome = acceptReferral(referral, { personId, waits, outside, outsideWhy: why.value }, acting);
  await carryOut(asked, referral, outcome, async () => {
    const invitation = {
      referralId: referral.id,
      personId,
      invitedAt: asked.now,
      waits,
      callDueAt: written ? null : asked.now,
    };
    await keepInvitation(asked.db, asked.organisation.id, invitation);
    await dropDraft(asked, `accept:${referral.id}`);
    if (written) await oweInvitation(asked, { ...invitation, programmeId: referral.programmeId });
  });
  return go(`/referrals/${referral.id}?done=${written ? "accepted" : "accepted-call"}`);
}

export const acceptRoutes: Route[] = [
  {
    method: "GET",
    path: "/referrals/:id/acceptance",
    who,
    records: "nothing",
    answer: (asked) => draw(asked),
  },
  { method: "POST", path: "/referrals/:id/acceptance", who, records: "referral.accepted", answer: accept },
];
