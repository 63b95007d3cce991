import { longName } from "../../../ui/hard-names.ts";
import { noProblems, type Story } from "../../../ui/index.ts";
import { aReferral, someDay } from "../../triage/referral.sample.ts";
import { standingOf } from "../as-draft.ts";
import { sideBySide } from "../side-by-side.ts";
import { BesidePage } from "./beside-page.tsx";

const now = new Date("2026-08-06T09:40:00+01:00");
const one = standingOf(aReferral("sent", { about: { name: "Agnieszka Wójcik", nhsNumber: "9990000018" } }));
const other = standingOf(
  aReferral("sent", { about: { name: longName, nhsNumber: "9990000026", note: "Would like a walk." } }),
);
const both = {
  here: "1",
  otherId: "2",
  sides: [
    { id: "1", sentAt: someDay },
    { id: "2", sentAt: now },
  ],
  rows: sideBySide(one.referral, other.referral),
  newest: "other",
  because: ["the same phone number (07700 900123)", "due dates within days of each other"],
  obstacle: null,
  differentNumbers: false,
  now,
  typed: {},
  problems: noProblems,
} as const;
const hers = { as: "coordinator", current: "referrals" } as const;

export const stories: Story[] = [
  { ...hers, name: "Two referrals side by side", draw: () => <BesidePage {...both} /> },
  {
    ...hers,
    name: "Side by side with different NHS numbers",
    draw: () => (
      <BesidePage
        {...both}
        differentNumbers
        problems={{
          reason: "These two have different NHS numbers, so they may be two people. Write how you know.",
        }}
      />
    ),
  },
  {
    ...hers,
    name: "Side by side, and cannot be one",
    draw: () => <BesidePage {...both} obstacle="One of the two is closed, so they cannot be put together." />,
  },
];
