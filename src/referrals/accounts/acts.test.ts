import { expect, test } from "vitest";
import { approveRequest, refuseRequest } from "./decide-request.ts";
import { proveRequest } from "./prove-request.ts";
import { ACCOUNT_REFUSALS } from "./refusals.ts";
import type { Request } from "./request.ts";

const at = new Date("2026-08-04T09:00:00+01:00");
const later = (hours: number): Date => new Date(at.getTime() + hours * 3_600_000);
const asked = {
  id: "r",
  organisationId: "o",
  programmeId: "p",
  name: "Idris Cole",
  role: "GP",
  team: "Surgery",
  email: "i@gp.example",
  askedAt: at,
};
const request: Record<Request["state"], Request> = {
  asked: { ...asked, state: "asked" },
  proved: { ...asked, state: "proved", provedAt: at },
  approved: { ...asked, state: "approved", provedAt: at, approvedAt: at, approvedBy: null, personId: "x" },
  refused: { ...asked, state: "refused", refusedAt: at, refusedWhy: "Unknown there." },
};
const answers = (act: (request: Request) => { kind: string; refusal?: string }) =>
  Object.fromEntries(
    Object.entries(request).map(([state, each]) => [state, act(each).refusal ?? act(each).kind]),
  );

test("proving the address", () => {
  expect(answers((each) => proveRequest(each, { now: later(47), isTrusted: false }))).toEqual({
    asked: "happened",
    proved: "linkUsed",
    approved: "linkUsed",
    refused: "linkUsed",
  });
  expect(proveRequest(request.asked, { now: later(49), isTrusted: true })).toEqual({
    kind: "refused",
    refusal: "linkOver",
  });
});

test("approving", () => {
  expect(answers((each) => approveRequest(each, "ruth"))).toEqual({
    asked: "notProved",
    proved: "happened",
    approved: "nothing",
    refused: "alreadyRefused",
  });
});

test("refusing", () => {
  expect(answers((each) => refuseRequest(each, { why: "No", now: at }))).toEqual({
    asked: "notProved",
    proved: "happened",
    approved: "alreadyApproved",
    refused: "nothing",
  });
});

test.each(Object.entries(ACCOUNT_REFUSALS))("the refusal %s is said in sentences", (_code, sentence) => {
  expect(sentence).toMatch(/^[A-Z].*\.$/);
});
