import type { ReactElement } from "react";
import type { OpenThing } from "../words/open-thing.ts";
import { ButtonLink } from "./form/button.tsx";
import { Icon } from "./icon.tsx";
import { SeverityMark } from "./severity.tsx";

/** Everything open, one row and one thing to do each; only the worst has the filled button. */
export const OpenList = ({
  things,
  heading: Heading = "h2",
}: {
  things: readonly OpenThing[];
  /** Beneath a heading of the page, one lower. */
  heading?: "h2" | "h3";
}): ReactElement => (
  <ol className={Heading === "h2" ? "al-board" : "al-board al-gap"}>
    {things.map((thing, index) => (
      <li className={`al-case al-case--${thing.severity}`} key={thing.key} id={thing.key.replace(":", "-")}>
        <SeverityMark severity={thing.severity} />
        <div>
          <Heading className="al-case__title">
            <a href={thing.href}>{thing.title}</a>
          </Heading>
          <p className="al-soft al-wrap">{thing.words}</p>
        </div>
        <p className={`al-clock${thing.late ? " al-clock--late" : ""}`}>
          <Icon name="clock" />
          <span>{thing.clock}</span>
        </p>
        <div className="al-case__do">
          <ButtonLink to={thing.href} look={index === 0 ? "filled" : "outline"} small>
            {thing.doWords}
            <span className="nhsuk-u-visually-hidden">: {thing.title}</span>
          </ButtonLink>
        </div>
      </li>
    ))}
  </ol>
);
