export { findReferral, listReferrals, type ReferralsWanted } from "./store/find-referral.ts";
export { insertReferral, type NewReferral } from "./store/insert-referral.ts";
export { keepState } from "./store/keep-state.ts";
export {
  aboutOf,
  columnsOf,
  noAccessNeeds,
  nothingSaidOfContact,
  quietOf,
  referralOf,
  type ReferralRow,
} from "./store/row.ts";
export { findAskedSignature, findLastSignature, type Signature } from "./store/sent-before.ts";
export { keepAbout } from "./store/keep-about.ts";
