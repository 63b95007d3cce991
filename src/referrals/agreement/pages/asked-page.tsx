import type { ReactElement } from "react";
import type { Statement } from "../../../programmes/index.ts";
import { ButtonLink, Columns, Section, Summary, Tap, Title } from "../../../ui/index.ts";
import { StatementView } from "../../offers/statement-view.tsx";
import type { Answer } from "../invitation.ts";
import type { Told } from "../told-of-her.ts";

type Props = { statement: Statement; told: Told; waits: boolean; before: Answer | null };

/** The page on which only she can agree: what is offered, what we were told, and three answers that are all fine. */
export const AskedPage = ({ statement, told, waits, before }: Props): ReactElement => (
  <>
    <Title>Would you like this?</Title>
    <Columns
      lead={
        <>
          <div className="al-lead">
            <p>
              {told.by
                ? `${told.by}, thought you might like some company on the way, and asked us. `
                : "You asked us for support. "}
              It is your choice. Nothing has begun, and no is a good answer too.
            </p>
            {waits && <p>There is a wait just now. If you say yes, we tell you how it goes.</p>}
            {before && (
              <p className="al-soft">
                You said {before === "no" ? "no" : "not now"} before. You can change your mind.
              </p>
            )}
            <div className="al-actions">
              <ButtonLink to="/agreement/yes">Yes, I would like this</ButtonLink>
              <Tap to="/agreement/no">Not now, or no</Tap>
            </div>
          </div>
          <Section id="offer" title={statement.title}>
            <StatementView statement={statement} />
          </Section>
        </>
      }
      side={<ToldSection told={told} />}
    />
  </>
);

const ToldSection = ({ told }: { told: Told }): ReactElement => (
  <Section id="told" title="What we were told about you">
    <Summary rows={told.rows} />
    {told.reasons.length > 0 && (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {told.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    )}
    {(told.quiet.length > 0 || told.note) && (
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">There is more, to read when you are on your own</span>
        </summary>
        <div className="nhsuk-details__text">
          {told.quiet.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {told.note && <p className="al-pre">“{told.note}”</p>}
        </div>
      </details>
    )}
    <p>
      <Tap to="/me/safe-contact">Change how it is safe to reach you</Tap>
    </p>
    <p className="al-soft">Is something else wrong? Tell us when we speak, and we will put it right.</p>
  </Section>
);
