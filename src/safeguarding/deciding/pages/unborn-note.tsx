import { InsetText } from "nhsuk-react-components";
import type { ReactElement } from "react";

/**
 * A baby not yet born is somebody of its own: refer as soon as the concern is known; some areas ask for it by about 16
 * weeks (practice: safeguarding ladder 5).
 */
export const UnbornNote = ({ gestation }: { gestation: string | null }): ReactElement => (
  <InsetText>
    <p>
      {gestation
        ? `This is about a baby not yet born, at ${gestation} when it was raised.`
        : "This is about a baby not yet born. Nobody wrote how many weeks."}{" "}
      Refer as soon as you know that one is needed: do not wait for the birth. Some councils ask for it by
      about 16 weeks, so look at your own council’s procedure.
    </p>
  </InsetText>
);
