import { mayStart } from "../../programmes/index.ts";
import { notYetRight, page, type Answer, type Asked } from "../../platform/web/index.ts";
import { noProblems } from "../../ui/index.ts";
import type { Day } from "../../words/day.ts";
import { gathering, isWhole } from "../about/gathering.ts";
import { readWhen } from "../about/read-when.ts";
import { isForParents, isOpenOn, takesRequests, type Offer } from "./offer.ts";
import { MissedPage } from "./pages/missed-page.tsx";
import { listOffers } from "./store.ts";

const title = "Support";

export const showMissed = (asked: Asked): Answer =>
  page(title, <MissedPage slug={asked.organisation.slug} offers={null} typed={{}} problems={noProblems} />, {
    findable: true,
  });

/** Finds what she may ask for herself now or later in this pregnancy (C24). Posted, so that no date stands in an address. */
export async function findMissed(asked: Asked): Promise<Answer> {
  const found = gathering();
  const when = readWhen(asked.typed, asked.today, "you", found);
  const drawn = { slug: asked.organisation.slug, typed: asked.typed };
  if (!isWhole(found))
    return notYetRight(title, <MissedPage {...drawn} offers={null} problems={found.problems} />);
  const offers = (await listOffers(asked.db, asked.organisation.id)).filter(
    (offer) =>
      isOpenOn(offer, asked.today) &&
      isForParents(offer) &&
      takesRequests(offer) &&
      isInTime(offer, when, asked.today),
  );
  return page(title, <MissedPage {...drawn} offers={offers} problems={noProblems} />);
}

function isInTime(
  { settings }: Offer,
  when: { dueOn: Day | null; babyBornOn: Day | null },
  today: Day,
): boolean {
  const timing = when.babyBornOn ? { bornOn: when.babyBornOn } : when.dueOn ? { dueOn: when.dueOn } : null;
  return timing !== null && mayStart(timing, settings, today).when !== "outside";
}
