// The list is shared with supporters, who may say what they would rather not support just now.
export {
  isReasonCode,
  isSensitive,
  REASON_CODES,
  REASON_GROUPS,
  REASONS,
  type ReasonCode,
  type ReasonGroup,
} from "../words/referral-reason.ts";
