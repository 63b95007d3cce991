import type { ReactElement } from "react";
import { ButtonLink, Icon, Nothing, Section, SeverityMark, Title } from "../../ui/index.ts";
import { InHandPart, type InHandView } from "../following/pages/in-hand-part.tsx";

export type ConcernRow = {
  id: string;
  /** By when a person should open it; the list stands in this order. */
  due: number;
  severity: "now" | "soon";
  /** "Now", "Today", "Late" */
  level: string;
  about: string;
  raisedBy: string;
  when: string;
  words: string;
  clock: { words: string; late: boolean };
};

/** Concerns by clock: those that wait for a person first, whichever is due first on top. */
export const ConcernsPage = ({
  waiting,
  inHand,
  isLead = false,
}: {
  waiting: readonly ConcernRow[];
  inHand: InHandView;
  isLead?: boolean;
}): ReactElement => (
  <>
    <Title>Concerns</Title>
    <div className="al-stack">
      <Section id="waiting" title="Waiting for a person" aside={<a href="/duty">Who is on duty</a>}>
        {waiting.length === 0 && (
          <Nothing>Nobody is waiting. A new concern appears here at once, with its clock.</Nothing>
        )}
        <ol className="al-board al-gap">
          {waiting.map((row, index) => (
            <li className={`al-case al-case--${row.severity}`} key={row.id}>
              <SeverityMark severity={row.severity} say={row.level} />
              <div>
                <h3>
                  <a href={`/concerns/${row.id}`}>About {row.about}</a>
                </h3>
                <p className="al-soft">
                  From {row.raisedBy}, {row.when}. {row.words}
                </p>
              </div>
              <p className={`al-clock${row.clock.late ? " al-clock--late" : ""}`}>
                <Icon name="clock" />
                <span>{row.clock.words}</span>
              </p>
              <div className="al-case__do">
                <ButtonLink to={`/concerns/${row.id}`} look={index === 0 ? "filled" : "outline"} small>
                  Open it<span className="nhsuk-u-visually-hidden">: about {row.about}</span>
                </ButtonLink>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <InHandPart view={inHand} waiting={waiting.length > 0} />
      {isLead && (
        <p>
          <a href="/kept">What the law keeps of people who were erased</a>
        </p>
      )}
    </div>
  </>
);
