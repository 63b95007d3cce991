import type { ReactElement } from "react";
import { Back, Button, Done, Form, Nothing, Reading, Section, Title } from "../../../ui/index.ts";
import { sayDay, today } from "../../../words/day.ts";
import type { ConsentPurpose } from "../../tables.ts";
import { purposeWords, sayHowToHer, type Consent } from "../consent.ts";

export type Line = {
  purpose: ConsentPurpose;
  programmeId: string | null;
  programmeName: string | null;
  held: Consent | null;
};

const on = (at: Date): string => sayDay(today(at));

/** Each thing she may agree to: what it means, whether she does, and one button. */
export const ConsentsPage = ({
  lines,
  past,
  done,
}: {
  lines: readonly Line[];
  past: readonly Consent[];
  done: string | null;
}): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    {done && <Done>{done}</Done>}
    <Title>What you agreed to</Title>
    <p>
      Each one is yours to give and to take back, at any time. Taking one back never changes how we treat you.
    </p>
    <ul className="al-rows">
      {lines.map((line) => (
        <li key={`${line.purpose} ${line.programmeId}`}>
          <div className="al-rows__t">
            <h2 className="nhsuk-heading-s">
              {purposeWords[line.purpose].name}
              {line.programmeName && <span className="al-soft"> · {line.programmeName}</span>}
            </h2>
            <p>{purposeWords[line.purpose].means}</p>
            <p className="al-soft">
              {line.held
                ? `You agreed on ${on(line.held.beganAt)}, ${sayHowToHer(line.held.how)}.`
                : "You have not agreed to this."}
            </p>
            <Form to="/me/consents">
              <input type="hidden" name="purpose" value={line.purpose} />
              <input type="hidden" name="programme" value={line.programmeId ?? ""} />
              <input type="hidden" name="act" value={line.held ? "withdraw" : "give"} />
              <p className="al-actions">
                <Button look="outline" small>
                  {line.held ? "Take it back" : "I agree"}
                  <span className="nhsuk-u-visually-hidden">: {purposeWords[line.purpose].name}</span>
                </Button>
              </p>
            </Form>
          </div>
        </li>
      ))}
    </ul>
    <Section id="past" title="Before">
      {past.length === 0 && <Nothing>What you take back stays listed here, with its dates.</Nothing>}
      <ul className="al-rows">
        {past.map((consent) => (
          <li key={consent.id}>
            <div className="al-rows__t">
              <p>
                {purposeWords[consent.purpose].name}
                {consent.programmeName ? ` · ${consent.programmeName}` : ""}
              </p>
              <p className="al-soft">
                {on(consent.beganAt)} to {consent.endedAt ? on(consent.endedAt) : "now"},{" "}
                {sayHowToHer(consent.how)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  </Reading>
);
