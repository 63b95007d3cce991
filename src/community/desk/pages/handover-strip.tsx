import type { ReactElement } from "react";
import { ButtonLink } from "../../../ui/index.ts";

export type StripView = { href: string; words: string; mine: boolean };

/** The last shift left something, and nobody has signed for it yet. */
export const HandoverStrip = ({ href, words, mine }: StripView): ReactElement => (
  <section className="al-lead" aria-labelledby="handover">
    <h2 className="nhsuk-heading-m" id="handover">
      {mine ? "Nobody has signed for your handover yet" : "A handover waits for you"}
    </h2>
    <p>{words}</p>
    <ButtonLink to={href} look={mine ? "outline" : "filled"}>
      {mine ? "See it" : "Read it and sign"}
    </ButtonLink>
  </section>
);
