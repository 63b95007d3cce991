import { page, type Answer, type Asked, type Doing } from "../../platform/web/index.ts";
import { sayDay } from "../../words/day.ts";
import { openMinutes, tellAfterDays } from "../moderation/sealing/seal.ts";
import { readClocks } from "../moderation/store/clock-store.ts";
import { TermsPage } from "./pages/terms-page.tsx";
import { findAccountable, listTermsSpaces } from "./store/terms-store.ts";
import { rulesOf } from "./rules-of.ts";
import { termsFrom, type TermsPart } from "./terms.ts";

/** The terms as they are at this moment, for whoever asks: her own spaces, and nobody else’s, are in them. */
export async function termsNow(doing: Doing): Promise<TermsPart[]> {
  const spaces = await listTermsSpaces(doing);
  const accountable = await findAccountable(doing);
  return termsFrom({
    organisation: doing.organisation.name,
    clocks: await readClocks(doing),
    rules: await rulesOf(doing, spaces),
    spaces,
    accountable: accountable
      ? {
          name: accountable["name"] ?? "",
          role: accountable["role"] ?? "",
          contact: accountable["contact"] ?? "",
        }
      : null,
    sealMinutes: openMinutes,
    sealTellDays: tellAfterDays,
  });
}

/** GET /community/terms: for everybody inside, in plain words. */
export const showTerms = async (asked: Asked): Promise<Answer> =>
  page("The terms", <TermsPage parts={await termsNow(asked)} on={sayDay(asked.today)} />, {
    current: "community",
  });
