import type { ReactElement } from "react";
import { one, type Typed } from "../../../platform/web/index.ts";
import { Back, Button, Form, ProblemSummary, TextArea, Title, type Problems } from "../../../ui/index.ts";
import { sayList } from "../../../words/lists.ts";
import { sayWhen } from "../../../words/time.ts";
import type { SideBySideRow } from "../side-by-side.ts";

type Props = {
  here: string;
  otherId: string;
  /** the one that stays, and the one that goes into it */
  sides: readonly { id: string; sentAt: Date }[];
  rows: readonly SideBySideRow[];
  newest: "survivor" | "other";
  because: readonly string[];
  obstacle: string | null;
  differentNumbers: boolean;
  now: Date;
  typed: Typed;
  problems: Problems;
};

/** Two referrals side by side; where they say different things, a person chooses which stays. */
export const BesidePage = (props: Props): ReactElement => {
  const { here, otherId, sides, because, obstacle, differentNumbers, now, typed, problems } = props;
  const [stays, goes] = sides.map(({ sentAt }) => `Sent ${sayWhen(sentAt, now)}`);
  return (
    <>
      <Back to={`/referrals/${here}`}>The referral</Back>
      <ProblemSummary problems={problems} />
      <Title above={because.length > 0 ? `Alike: ${sayList(because)}` : null}>
        Are these the same person?
      </Title>
      {obstacle ? (
        <p className="nhsuk-inset-text">{obstacle}</p>
      ) : (
        <p>
          Where they differ, choose what stays. Reasons and notes are joined. What is not safe in either stays
          not safe.
        </p>
      )}
      <Form to={`/referrals/${here}/beside/${otherId}`}>
        <table className="al-table al-beside">
          <caption className="nhsuk-u-visually-hidden">Both referrals, field by field</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">{stays}: this one stays</th>
              <th scope="col">{goes}: goes into it</th>
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <Row key={row.field} row={row} {...props} />
            ))}
          </tbody>
        </table>
        {!obstacle && (
          <div className="al-gap al-reading">
            {differentNumbers && (
              <TextArea
                name="reason"
                label="How do you know that this is one person?"
                hint="The NHS numbers differ."
                rows={2}
                typed={typed}
                problems={problems}
              />
            )}
            <Button>Put them together</Button>
          </div>
        )}
      </Form>
    </>
  );
};

// joined, not chosen: nothing of either is lost
const JOINED: readonly string[] = [
  "reasons",
  "note",
  "safeContact",
  "referredOn",
  "referrerName",
  "referrerRole",
  "referrerTeam",
  "agreed",
  "selfReferred",
  "interpreter",
];

function Row({ row, newest, obstacle, typed }: Props & { row: SideBySideRow }): ReactElement {
  const choose = row.differs && !obstacle && !JOINED.includes(row.field);
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {(["survivor", "other"] as const).map((side) => {
        const said = side === "survivor" ? row.one : row.other;
        return (
          <td key={side}>
            <span className="al-k" aria-hidden="true">
              {side === "survivor" ? "Stays" : "Goes"}
            </span>
            {choose ? (
              <span className="nhsuk-radios nhsuk-radios--small">
                <span className="nhsuk-radios__item">
                  <input
                    className="nhsuk-radios__input"
                    type="radio"
                    name={`keep-${row.field}`}
                    id={`keep-${row.field}-${side}`}
                    value={side}
                    defaultChecked={(one(typed, `keep-${row.field}`) || newest) === side}
                  />
                  <label
                    className="nhsuk-label nhsuk-radios__label al-wrap"
                    htmlFor={`keep-${row.field}-${side}`}
                  >
                    <span className="nhsuk-u-visually-hidden">{row.label}: </span>
                    {said}
                  </label>
                </span>
              </span>
            ) : (
              <span className="al-pre">{said || "—"}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
