import { page, type Route } from "../../platform/web/index.ts";
import { account, reachRequest } from "./account.tsx";
import { accounts, addDomain, stopDomain } from "./accounts-list.tsx";
import { askFor, showAsk } from "./ask-account.tsx";
import { approve, refuse } from "./decide.tsx";
import { LinkSentPage } from "./pages/proof-pages.tsx";
import { prove, showProof } from "./prove.tsx";

const at = "/referrals/accounts";
const anybody = { who: "visitor", records: "nothing" } as const;
const who = ["coordinator", "administrator"] as const;
const few = { max: 10, seconds: 600 };
const some = { max: 30, seconds: 600 };

/** A professional asks for an account, proves her address, and is let in. */
export const accountRoutes: Route[] = [
  { ...anybody, method: "GET", path: "/refer/account", answer: showAsk },
  {
    ...anybody,
    method: "POST",
    path: "/refer/account",
    records: "account.asked",
    limit: few,
    answer: askFor,
  },
  {
    ...anybody,
    method: "GET",
    path: "/refer/account/sent",
    answer: () => page("An account", LinkSentPage()),
  },
  { ...anybody, method: "GET", path: "/refer/account/proof/:token", limit: some, answer: showProof },
  {
    ...anybody,
    method: "POST",
    path: "/refer/account/proof/:token",
    records: "account.proved",
    limit: some,
    answer: prove,
  },
  { method: "GET", path: at, who, records: "nothing", answer: (asked) => accounts(asked) },
  { method: "POST", path: `${at}/domains`, who, records: "account.domain-allowed", answer: addDomain },
  { method: "POST", path: `${at}/domains/ending`, who, records: "account.domain-ended", answer: stopDomain },
  {
    method: "GET",
    path: `${at}/:id`,
    who,
    records: "nothing",
    answer: async (asked) => account(asked, await reachRequest(asked)),
  },
  { method: "POST", path: `${at}/:id/approval`, who, records: "account.approved", answer: approve },
  { method: "POST", path: `${at}/:id/refusal`, who, records: "account.refused", answer: refuse },
];
