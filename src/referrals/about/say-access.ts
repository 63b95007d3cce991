import type { AccessSaid } from "../referral.ts";

/** What she needs, one a line; nothing when she needs nothing special. */
export const sayAccess = (needs: AccessSaid): string[] =>
  [
    needs.interpreter ? "Interpreter" : null,
    needs.easyRead ? "Easy read" : null,
    needs.largePrint ? "Large print" : null,
    needs.bsl ? "British Sign Language" : null,
    needs.words,
  ].filter((line) => line !== null);
