import type { Typed } from "../../platform/web/index.ts";
import type { Problems } from "../../ui/index.ts";
import type { Day } from "../../words/day.ts";
import type { About, AgreedHow, SignedBy } from "../referral.ts";
import { gathering, isWhole, type Gathering } from "./gathering.ts";
import { readAccess } from "./read-access.ts";
import { readAgreed } from "./read-agreed.ts";
import { readBaby } from "./read-baby.ts";
import { readReach } from "./read-reach.ts";
import { readSigned } from "./read-signed.ts";
import { readWho } from "./read-who.ts";
import { readWhy } from "./read-why.ts";

type Answer<T> = { ok: true; value: T } | { ok: false; problems: Problems };
const answer = <T>(found: Gathering, value: T): Answer<T> =>
  isWhole(found) ? { ok: true, value } : { ok: false, problems: found.problems };

/** A professional's whole referral as typed: everything about her, and who signs it; or a sentence for each field. */
export function readReferral(
  typed: Typed,
  today: Day,
  signer: string,
): Answer<{ about: About; signedBy: SignedBy }> {
  const found = gathering();
  const about = readAboutHer(typed, today, found);
  const signedBy = readSigned(typed, signer, found);
  return answer(found, { about, signedBy });
}

/** What a referrer says about her, without the signature: what an amendment may change. */
export function readAmendment(typed: Typed, today: Day): Answer<About> {
  const found = gathering();
  return answer(found, readAboutHer(typed, today, found));
}

/** What a parent says about herself when she asks; the reasons are hers to tell, in her own words or not at all. */
export function readHerself(typed: Typed, today: Day): Answer<About> {
  const found = gathering();
  return answer(found, {
    ...readWho(typed, today, "you", found),
    ...readReach(typed, "you", found),
    ...readBaby(typed, today, "you", found),
    ...readAccess(typed, "you", found),
    reasons: [],
    note: null,
    agreedHow: "herself" as const,
  });
}

function readAboutHer(typed: Typed, today: Day, found: Gathering): About {
  return {
    ...readWho(typed, today, "she", found),
    ...readReach(typed, "she", found),
    ...readBaby(typed, today, "she", found),
    ...readWhy(typed, found),
    ...readAccess(typed, "she", found),
    agreedHow: readAgreed(typed, found) ?? ("not said" satisfies AgreedHow),
  };
}
