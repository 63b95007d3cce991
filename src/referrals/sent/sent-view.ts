import type { Asked } from "../../platform/web/index.ts";
import { today } from "../../words/day.ts";
import { promiseClock, sayPromise } from "../../words/promise.ts";
import type { Offer } from "../offers/offer.ts";
import { listOffers } from "../offers/store.ts";
import { openStates, type Referral } from "../referral.ts";
import { statusFor, type Status } from "./status.ts";
import { findShared, listQuestions, type Question } from "./store.ts";

/** A referral as its referrer sees it. */
export type SentView = {
  referral: Referral;
  programme: string;
  status: Status;
  promise: string | null;
  questions: Question[];
  isAsked: boolean;
  isShared: boolean;
};

/** Reads what every one of these referrals needs in three questions to the database, however many there are. */
export async function viewSent(asked: Asked, referrals: readonly Referral[]): Promise<SentView[]> {
  const ids = referrals.map(({ id }) => id);
  const offers = new Map(
    (await listOffers(asked.db, asked.organisation.id)).map((offer) => [offer.id, offer]),
  );
  const questions = await listQuestions(asked.db, ids);
  const shared = await asked.asSystem(() => findShared(asked.db, ids));
  return referrals.map((referral) => {
    const about = shared.get(referral.id) ?? { isAsked: false, isShared: false };
    const own = questions.filter(({ referralId }) => referralId === referral.id);
    const offer = offers.get(referral.programmeId);
    return {
      referral,
      programme: offer?.name ?? "",
      status: statusFor(referral, about),
      promise: promiseOf(asked, referral, offer, own),
      questions: own,
      ...about,
    };
  });
}

function promiseOf(
  asked: Asked,
  referral: Referral,
  offer: Offer | undefined,
  questions: readonly Question[],
): string | null {
  if (!offer || !(openStates as readonly string[]).includes(referral.state)) return null;
  return sayPromise(
    promiseClock({
      startedOn: today(referral.sentAt),
      workingDays: offer.settings.decideWorkingDays,
      today: asked.today,
      nation: asked.organisation.nation,
      pauses: joined(questions),
    }),
  );
}

// several questions at once are one stretch of waiting
function joined(
  questions: readonly Question[],
): { from: ReturnType<typeof today>; to: ReturnType<typeof today> | null }[] {
  const stretches: { from: ReturnType<typeof today>; to: ReturnType<typeof today> | null }[] = [];
  for (const { askedAt, answeredAt } of questions) {
    const [from, to] = [today(askedAt), answeredAt ? today(answeredAt) : null];
    const last = stretches.at(-1);
    if (last && (last.to === null || last.to >= from))
      last.to = last.to === null || to === null ? null : to > last.to ? to : last.to;
    else stretches.push({ from, to });
  }
  return stretches;
}
