import type { ReactElement } from "react";
import { Back, Button, Form, Section, Tap, Title } from "../../../ui/index.ts";
import { plural, sayList } from "../../../words/lists.ts";
import type { BroughtList } from "../brought-list.ts";
import type { SortedRow } from "../sort-rows.ts";
import { RowProblems } from "./row-problems.tsx";

type Props = { list: BroughtList; rows: readonly SortedRow[]; leftOut: readonly string[] };
const shownMax = 200;

/** What bringing it in would do, before anything is written: in, left out unless you say so, to put right afterwards. */
export const PreviewPage = ({ list, rows, leftOut }: Props): ReactElement => {
  const ready = rows.filter(({ state }) => state === "ready");
  const known = rows.filter(({ state }) => state === "left out");
  const toFix = rows.filter(({ state }) => state === "to fix");
  return (
    <>
      <Back to={`/referrals/import/${list.id}`}>What the columns mean</Back>
      <Title above={<span className="al-wrap">{list.filename}</span>}>Before it goes in</Title>
      <p>
        {plural(rows.length, "row")}: {plural(ready.length, "is ready", "are ready")},{" "}
        {plural(known.length, "seems to be here already", "seem to be here already")},{" "}
        {plural(toFix.length, "needs a look", "need a look")}.
        {leftOut.length > 0 && <> Not read: {sayList(leftOut.map((heading) => `“${heading}”`))}.</>}
      </p>
      <Form to={`/referrals/import/${list.id}/rows`}>
        {known.length > 0 && (
          <Section id="known" title="Here already?">
            <p>These stay out unless you tick them.</p>
            <ul className="al-rows">
              {known.slice(0, shownMax).map((row) => (
                <li key={row.row}>
                  <div className="al-rows__t nhsuk-checkboxes nhsuk-checkboxes--small">
                    <div className="nhsuk-checkboxes__item">
                      <input
                        className="nhsuk-checkboxes__input"
                        type="checkbox"
                        id={`also-${row.row}`}
                        name={`also-${row.row}`}
                        value="yes"
                      />
                      <label
                        className="nhsuk-label nhsuk-checkboxes__label al-wrap"
                        htmlFor={`also-${row.row}`}
                      >
                        Bring in {row.draft?.name} (line {row.line}) all the same
                      </label>
                    </div>
                    <p className="al-soft">{row.because}</p>
                  </div>
                  {row.knownId && (
                    <Tap
                      to={`/referrals/${row.knownId}`}
                      about={` that ${row.draft?.name ?? "this"} seems to be`}
                    >
                      See the one we have
                    </Tap>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <p className="al-gap">
          <Button>
            {ready.length > 0
              ? `Bring in ${plural(ready.length, "referral")}`
              : "Keep it, and put the rows right"}
          </Button>
        </p>
      </Form>
      {toFix.length > 0 && (
        <Section id="look" title="To put right">
          <p>They wait until you have put them right, one by one, after the others are in.</p>
          <ul className="al-rows">
            {toFix.slice(0, shownMax).map((row) => (
              <li key={row.row}>
                <RowProblems row={row} />
              </li>
            ))}
          </ul>
          <More many={toFix.length} />
        </Section>
      )}
      <Section id="ready" title="Ready">
        <ul className="al-rows">
          {ready.slice(0, shownMax).map((row) => (
            <li key={row.row}>
              <div className="al-rows__t">
                <p className="al-wrap">{row.draft?.name}</p>
                <p className="al-soft al-wrap">
                  Line {row.line}. {row.notes.join(" ")}
                </p>
              </div>
            </li>
          ))}
        </ul>
        <More many={ready.length} />
      </Section>
    </>
  );
};

const More = ({ many }: { many: number }): ReactElement | null =>
  many > shownMax ? <p className="al-soft">And {plural(many - shownMax, "more row")} like these.</p> : null;
