import type { ReactElement } from "react";
import { Done, Reading, Title } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import type { Offer } from "../offer.ts";

/** It landed; when she hears, and where help is before that. */
export const AskedPage = ({ offer }: { offer: Offer }): ReactElement => (
  <Reading>
    <Title above={offer.name}>What happens next</Title>
    <Done>Thank you. We have what you wrote.</Done>
    <p>
      A person reads it, and gets in touch within{" "}
      {plural(offer.settings.acknowledgeWorkingDays, "working day")}, in the way you said is safe.
    </p>
    <p>
      We tell you within {plural(offer.settings.decideWorkingDays, "working day")} if we can offer you this.
    </p>
    <p>
      Do you need somebody before then? <a href="/help">Numbers to call, day and night</a>.
    </p>
  </Reading>
);
