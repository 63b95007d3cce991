import type { Story } from "../../../ui/index.ts";
import { longName, rightToLeftName, unbroken } from "../../../ui/hard-names.ts";
import type { Day } from "../../../words/day.ts";
import { aboutRows } from "../../about/about-rows.tsx";
import type { Standing } from "../standing.ts";
import { aReferral, someDay } from "../referral.sample.ts";
import { AcceptPage } from "./answers/accept-page.tsx";
import { AskPage } from "./answers/ask-page.tsx";
import { DeclinePage } from "./answers/decline-page.tsx";
import { WaitPage } from "./answers/wait-page.tsx";
import { ListPage } from "./list/page.tsx";
import type { ListView, Row } from "./list/view.ts";
import { ReferralPage } from "./referral/page.tsx";
import type { ReferralView } from "./referral/view.ts";

const today = "2026-08-06" as Day;
const standing: Standing = {
  severity: "soon",
  late: false,
  words: "2 of 10 working days used",
  about: "to decide",
  used: 0.2,
  next: "Answer",
  nextHref: "/referrals/1",
  since: someDay,
};
const late: Standing = {
  ...standing,
  severity: "now",
  late: true,
  words: "3 working days past the promise",
  used: 1,
};

const row = (key: string, given: Partial<Row> = {}): Row => ({
  ...standing,
  key,
  href: "/gallery",
  name: "Priya S",
  howFar: "33 weeks",
  from: "Dela Mensah, midwife, Juno Team",
  sentOn: "29 July",
  ...given,
});

const list: ListView = {
  tab: "open",
  period: "3 sent since 29 July",
  more: 0,
  tabs: [
    { tab: "open", words: "Everything open", many: 3 },
    { tab: "decide", words: "To decide", many: 2 },
    { tab: "match", words: "Waiting for a match", many: 1 },
  ],
  rows: [
    row("1", late),
    row("2", { name: "Ola B", from: "Herself", howFar: "24 weeks" }),
    row("3", {
      severity: "fine",
      name: "Tess N",
      words: "Waiting 12 days for a match; promise 15",
      about: "Agreed",
      used: 0.8,
      next: "Find a match",
      nextHref: "/referrals/1",
    }),
  ],
};

const referral = aReferral("acknowledged", {
  about: { reasons: ["aloneOrIsolated", "newHere"], note: "New here, and quiet." },
});
const long = aReferral("acknowledged", {
  about: { name: longName, note: unbroken, email: `${"a".repeat(60)}@${"trust".repeat(12)}.example` },
});
const view: ReferralView = {
  id: referral.id,
  name: "Priya Sandhu",
  short: "Priya S",
  howFar: "33 weeks",
  from: "Dela Mensah, midwife, Juno Team",
  programme: "Harbrook Befriending",
  sentOn: "29 July",
  standing,
  said: aboutRows(referral.about, { today, quiet: false }),
  answered: null,
  questions: [],
  changes: [],
  happenings: [
    { when: "3 August at 10am", words: "Sent", by: "Dela Mensah" },
    { when: "4 August at 9am", words: "Read and acknowledged", by: "Ruth" },
  ],
  letters: [],
  alike: [],
  byVoice: null,
  mergedInto: null,
  does: ["accept", "ask", "decline"],
};
const everything: ReferralView = {
  ...view,
  name: longName,
  standing: late,
  said: aboutRows(long.about, { today, quiet: false }),
  questions: [
    { words: "Does she need an interpreter?", asked: "yesterday at 4:15pm", answer: null, answered: null },
    { words: "Is Tuesday safe?", asked: "3 August at 9am", answer: unbroken, answered: "4 August at 9am" },
  ],
  changes: [
    {
      when: "5 August at 2pm",
      why: "She has a new number.",
      fields: [{ field: "Phone", from: "07700 900123", to: unbroken }],
    },
  ],
  letters: [
    "Text, 4 August at 9am: arrived",
    "Text, 6 August at 9am: not delivered, the number or address is wrong",
  ],
  alike: [
    {
      id: "2",
      name: `${rightToLeftName}, 33 weeks`,
      from: "From Dr Osei, GP, 20 July",
      strength: "likely",
      because: ["the same phone number", "a name that sounds alike"],
      state: "Waiting for a decision.",
    },
  ],
  byVoice: { who: "Her sister interpreted", words: "Yes, mornings." },
};

const answer = { referralId: "1", name: "Priya S", typed: {}, problems: {} };
const hers = { as: "coordinator", current: "referrals" } as const;

export const stories: Story[] = [
  {
    ...hers,
    name: "Referrals, none ever",
    draw: () => <ListPage view={{ ...list, rows: [], tabs: [], period: "" }} done={null} empty />,
  },
  {
    ...hers,
    name: "Referrals, against our promise",
    draw: () => <ListPage view={list} done="Accepted. She is invited." empty={false} />,
  },
  {
    ...hers,
    name: "Referrals, very long and right to left names",
    draw: () => (
      <ListPage
        view={{
          ...list,
          rows: [row("1", { ...late, name: longName, from: unbroken }), row("2", { name: rightToLeftName })],
        }}
        done={null}
        empty={false}
      />
    ),
  },
  { ...hers, name: "A referral to decide", draw: () => <ReferralPage view={view} done={null} /> },
  {
    ...hers,
    name: "A referral past its promise, with everything that can be known",
    draw: () => <ReferralPage view={everything} done="The question is on its way." />,
  },
  {
    ...hers,
    name: "A referral that was declined",
    draw: () => (
      <ReferralPage
        view={{
          ...view,
          does: [],
          standing: { ...standing, severity: "fine", words: "Declined", about: "", used: null },
          answered: {
            words: "We are full just now, and we are sorry.",
            elsewhere: "Cedar Family Hub, 01632 960200",
          },
        }}
        done={null}
      />
    ),
  },
  {
    ...hers,
    name: "Accepting",
    draw: () => (
      <AcceptPage
        {...answer}
        howFar="33 weeks"
        programme="Harbrook Befriending"
        inTime={{ outside: false, sentence: null }}
        known={false}
        written
        obstacle={null}
      />
    ),
  },
  {
    ...hers,
    name: "Accepting outside the programme, not yet right",
    draw: () => (
      <AcceptPage
        {...answer}
        howFar="41 weeks"
        programme="Harbrook Befriending"
        inTime={{ outside: true, sentence: "This programme begins by 34 weeks; she is 41 weeks." }}
        known
        written={false}
        obstacle={null}
        problems={{
          outsideWhy: "Say why you accept it all the same.",
          waits: "Choose whether there is a wait.",
        }}
      />
    ),
  },
  {
    ...hers,
    name: "Asking the referrer",
    draw: () => (
      <AskPage
        id="1"
        {...answer}
        from="Dela Mensah"
        problems={{ words: "Write what you would like to know." }}
      />
    ),
  },
  { ...hers, name: "Declining", draw: () => <DeclinePage {...answer} from="Dela Mensah" toHer={false} /> },
  {
    ...hers,
    name: "Declining, not yet right",
    draw: () => (
      <DeclinePage
        {...answer}
        from="her"
        toHer
        problems={{ code: "Choose why.", words: "Write the sentence she will read." }}
      />
    ),
  },
  { ...hers, name: "Putting on the waiting list", draw: () => <WaitPage referralId="1" name="Priya S" /> },
];
