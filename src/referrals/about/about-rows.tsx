import type { ReactElement } from "react";
import type { SummaryRow } from "../../ui/index.ts";
import { sayDay, type Day } from "../../words/day.ts";
import { startSentence } from "../../words/naming.ts";
import { sayNhsNumber } from "../../words/nhs-number.ts";
import { sayPhone } from "../../words/phone.ts";
import { sayTheDay, sayTiming, speakOf } from "../../words/speak-of-her.ts";
import { REASONS } from "../reasons.ts";
import { AGREED_HOW, type About, type SignedBy } from "../referral.ts";
import { sayAccess } from "./say-access.ts";
import { saySafeContact } from "./say-safe-contact.ts";
import type { TaskKey } from "./task-key.ts";
import { say, type Voice } from "./voice.ts";

type RowsAsked = { today: Day; quiet: boolean; voice?: Voice; changeAt?: (task: TaskKey) => string };

/** Everything that was said about her, as rows to check; each may carry the way to change it. */
export function aboutRows(about: About, { today, quiet, voice = "she", changeAt }: RowsAsked): SummaryRow[] {
  const row = (
    task: TaskKey,
    name: string,
    value: SummaryRow["value"],
    about = name.toLowerCase(),
  ): SummaryRow => ({
    name,
    value,
    ...(changeAt ? { change: { to: changeAt(task), about } } : {}),
  });
  const spoken = speakOf(about, quiet);
  const access = sayAccess(about.accessNeeds);
  return [
    row("who", "Name", about.name),
    ...(about.bornOn ? [row("who", "Date of birth", sayDay(about.bornOn))] : []),
    ...(about.nhsNumber
      ? [row("who", "NHS number", <span className="al-num">{sayNhsNumber(about.nhsNumber)}</span>)]
      : []),
    row(
      "reach",
      say(voice, "How to reach her safely", "How to reach you safely"),
      <Lines of={[...waysOf(about), ...saySafeContact(about.safeContact, voice)]} />,
    ),
    row(
      "baby",
      "Pregnancy or baby",
      <Lines of={[startSentence(sayTiming(spoken, today)), sayTheDay(spoken)]} />,
    ),
    row("baby", "Lives in", about.postcode ?? about.outcode ?? "Not known"),
    ...(voice === "she"
      ? [row("why", "Reasons", <Lines of={about.reasons.map((code) => REASONS[code].label)} />)]
      : []),
    ...(about.note ? [row("why", "Note", <span className="al-pre">{about.note}</span>)] : []),
    row("access", "Language", about.language),
    ...(access.length > 0 ? [row("access", "Access needs", <Lines of={access} />)] : []),
    ...(about.wouldLike
      ? [
          row(
            "access",
            say(voice, "What she would like", "What you would like"),
            <span className="al-pre">{about.wouldLike}</span>,
          ),
        ]
      : []),
    ...(voice === "she" ? [row("agreed", "Has she agreed?", AGREED_HOW[about.agreedHow])] : []),
  ];
}

export const signedRow = (signed: SignedBy, changeAt?: (task: TaskKey) => string): SummaryRow => ({
  name: "Referred by",
  value: <Lines of={[signed.name, [signed.role, signed.team].filter(Boolean).join(", ")]} />,
  ...(changeAt ? { change: { to: changeAt("agreed"), about: "your role and team" } } : {}),
});

const waysOf = ({ phone, email }: About): string[] =>
  [phone ? sayPhone(phone) : null, email].filter((line) => line !== null);

const Lines = ({ of }: { of: readonly string[] }): ReactElement => (
  <>
    {of.map((line, index) => (
      <span className="al-block al-wrap" key={index}>
        {line}
      </span>
    ))}
  </>
);
