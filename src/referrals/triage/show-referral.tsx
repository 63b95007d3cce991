import { go, notFound, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { sayWhen } from "../../words/time.ts";
import { alikeTo } from "../duplicates/alike-to.ts";
import { reachReferral } from "../reach.ts";
import { doneWords } from "./done-words.ts";
import { ReferralPage } from "./pages/referral/page.tsx";
import { referralView } from "./pages/referral/view.ts";
import { sayLetter } from "./say-letter.ts";
import {
  changesOf,
  historyOf,
  mergedInto,
  messagesAbout,
  namesOf,
  openAll,
  questionsOf,
  type FactRead,
} from "./store.ts";
import { timeline } from "./timeline.ts";

/** Everything known about one referral; that it was looked at is written down once she is somebody to us. */
export async function showReferral(asked: Asked): Promise<Answer> {
  const referral = await reachReferral(asked, "see");
  if (referral.state === "merged") return go(`/referrals/${referral.mergedIntoId}`);
  const { db, organisation, today, now } = asked;
  const [opened] = await openAll(db, organisation.id, [referral]);
  if (!opened) throw notFound();
  const before = await mergedInto(db, referral.id);
  const facts = await historyOf(db, [referral.id, ...before]);
  const names = await namesOf(
    db,
    facts.map(({ by }) => by),
  );
  const nameOf = ({ by, byRole }: FactRead): string =>
    by === null
      ? ""
      : by === referral.sentBy && referral.referrer
        ? referral.referrer.name
        : (names.get(by) ?? byRole);
  const questions = [...opened.questions, ...(await questionsOf(db, before))];
  const view = referralView({
    opened: { ...opened, questions },
    acts: asked.actor.role === "coordinator" || asked.actor.role === "administrator",
    alike: await alikeTo(asked, referral),
    happenings: timeline(facts, nameOf),
    changes: await changesOf(db, [referral.id, ...before]),
    letters: (await messagesAbout(db, referral.id)).map((letter) =>
      sayLetter(letter, (at) => sayWhen(at, now)),
    ),
    here: { today, nation: organisation.nation, now },
  });
  return page("Referral", <ReferralPage view={view} done={doneWords(asked)} />, {
    current: "referrals",
    live: [`referral:${referral.id}`],
  });
}
