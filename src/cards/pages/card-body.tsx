import { Card as Box } from "nhsuk-react-components";
import type { ReactElement } from "react";
import type { HelpLine } from "../../platform/db/index.ts";
import { HelpLines } from "../../ui/index.ts";
import type { Nation } from "../../words/nation.ts";
import { headingOf, numbersOf, urgencyOf } from "../calls.ts";
import type { Audience, Call, CareCard, Part } from "../card.ts";
import { sayPart } from "../when.ts";
import { worded } from "../worded.ts";

/** What every card needs to be drawn: who reads it, and whose numbers stand in it. */
export type Drawing = { audience: Audience; units: readonly HelpLine[]; nation: Nation };

type BodyProps = Drawing & {
  parts: readonly Part[];
  /** More than one situation on the page, so each says which it is. */
  labelled: boolean;
};

/** The care cards of a card, in the NHS's form: one call to action, the signs, the number. */
export const CardBody = ({ parts, labelled, ...drawing }: BodyProps): ReactElement => (
  <>
    {parts.map((part, at) => {
      const label = labelled ? sayPart(part.when) : null;
      return (
        <section key={label ?? at}>
          {label && <h2 className="nhsuk-heading-m">{worded(label, drawing.audience)}</h2>}
          {part.say?.map((line) => (
            <p key={line}>{worded(line, drawing.audience)}</p>
          ))}
          {part.care.map((care) => (
            <Care key={care.call} care={care} level={label ? 3 : 2} {...drawing} />
          ))}
        </section>
      );
    })}
  </>
);

const Care = ({
  care,
  level,
  audience,
  units,
  nation,
}: Drawing & { care: CareCard; level: 2 | 3 }): ReactElement => (
  <Box cardType={urgencyOf(care.call)}>
    <Box.Heading headingLevel={`h${level}`}>{worded(headingOf(care.call, nation), audience)}</Box.Heading>
    <ul>
      {care.signs.map((sign) => (
        <li key={sign}>{worded(sign, audience)}</li>
      ))}
    </ul>
    <Numbers call={care.call} lines={numbersOf(care.call, units, nation)} />
    {(care.call === "unit" || care.call === "today") && units.length === 0 && (
      <p>The number of the unit is on the maternity notes or in their app.</p>
    )}
    {care.also && (
      <div className="al-gap">
        {care.also.map((line) => (
          <p key={line}>{worded(line, audience)}</p>
        ))}
      </div>
    )}
  </Box>
);

const Numbers = ({ call, lines }: { call: Call; lines: readonly HelpLine[] }): ReactElement =>
  urgencyOf(call) === "emergency" ? (
    <p>
      <a className="al-bignum" href="tel:999">
        Call 999
      </a>
    </p>
  ) : (
    <HelpLines lines={lines} />
  );
