import type { ReactElement, ReactNode } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Columns,
  Done,
  Nothing,
  ProblemSummary,
  Section,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayWhen } from "../../../words/time.ts";
import { sayChannels, sayHours, saySafeContact } from "../say-safe-contact.ts";
import type { SafePeriod } from "../safe-contact.ts";
import { SafeContactForm } from "./safe-contact-form.tsx";

export type SafeContactView = {
  /** null on her own page; her name when staff write down what she said. */
  name: string | null;
  to: string;
  back: { to: string; words: string };
  formId: string;
  typed: Typed;
  problems: Problems;
  periods: readonly SafePeriod[];
  /** Who wrote each period down, by id; her own are absent. */
  writers: Readonly<Record<string, string>>;
  addresses: ReactNode;
  /** To stop all writing at once; null for whoever is not written to as a parent. */
  stopTo: string | null;
  done: string | null;
  now: Date;
};

/** What is safe now in a sentence, the questions, her addresses, and what was known when. */
export function SafeContactPage(view: SafeContactView): ReactElement {
  const { name, periods, problems } = view;
  const nowSafe = periods.find((period) => period.endedAt === null);
  return (
    <>
      <Back to={view.back.to}>{view.back.words}</Back>
      <ProblemSummary problems={problems} />
      {view.done && <Done>{view.done}</Done>}
      <Title above={name}>{name ? "How it is safe to reach her" : "How it is safe to reach you"}</Title>
      <p>
        {nowSafe
          ? lead(nowSafe, name)
          : name
            ? "Nobody has asked her yet. Until then we send a text or an email, with a neutral name and no details."
            : "You have not said yet. Until you do, we send a text or an email, with a neutral name and no details."}
      </p>
      <p className="al-soft">
        Every message obeys this. Outside the hours it waits. Only a sign-in link, asked for at the door, goes
        at once.
      </p>
      {view.stopTo && (
        <p>
          <a href={view.stopTo}>
            {name ? "It is no longer safe to write to her" : "It is no longer safe to write to me"}
          </a>
        </p>
      )}
      <Columns
        lead={
          <SafeContactForm
            to={view.to}
            id={view.formId}
            typed={view.typed}
            problems={problems}
            aboutHer={name !== null}
          />
        }
        side={
          <>
            {view.addresses}
            <Periods {...view} />
          </>
        }
      />
    </>
  );
}

const lead = (safe: SafePeriod, name: string | null): string =>
  `${name ? "She said" : "You said"}: ${sayChannels(safe.channels)}; ${sayHours(safe)}.`;

const Periods = ({ periods, writers, now, name }: SafeContactView): ReactElement => (
  <Section id="history" title="What we knew when">
    {periods.length === 0 && (
      <Nothing>Each time this is saved, the answer before it is kept here with its dates.</Nothing>
    )}
    {periods.map((period) => (
      <details className="nhsuk-details" key={period.id}>
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">
            {period.endedAt
              ? `${sayWhen(period.beganAt, now)} to ${sayWhen(period.endedAt, now)}`
              : `Since ${sayWhen(period.beganAt, now)}`}
          </span>
        </summary>
        <div className="nhsuk-details__text">
          {saySafeContact(period).map((part) => (
            <p className="al-flush al-wrap" key={part.name}>
              <span className="al-soft">{part.name}:</span> {part.value}
            </p>
          ))}
          <p className="al-soft">
            {writers[period.id]
              ? `Written down by ${writers[period.id]}.`
              : name
                ? "Written by herself."
                : "Written by you."}
          </p>
        </div>
      </details>
    ))}
  </Section>
);
