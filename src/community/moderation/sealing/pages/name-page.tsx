import type { ReactElement } from "react";
import { WorriedLink } from "../../../../safeguarding/index.ts";
import { Back, Reading, Summary, Tap, Title } from "../../../../ui/index.ts";

/** Whose post it is, for this hour. */
export const NamePage = (view: {
  id: string;
  handle: string;
  name: string;
  personHref: string;
  about: string;
  until: string;
}): ReactElement => (
  <Reading>
    <Back to={`/seals/${view.id}`}>Back</Back>
    <Title above={`Open to you until ${view.until}`}>Whose post it is</Title>
    <Summary
      rows={[
        { name: "Her name", value: view.name },
        { name: "As others see her", value: view.handle },
      ]}
    />
    <p>
      That you looked is written down. In the space her name stays hidden, also from everybody who works here.
    </p>
    <p className="al-actions">
      <Tap to={view.personHref}>Her record</Tap>
      <WorriedLink about={view.about} />
    </p>
  </Reading>
);
