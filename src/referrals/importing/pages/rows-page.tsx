import type { ReactElement } from "react";
import { Back, ButtonLink, Done, Section, Tap, Title } from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import type { BroughtList, BroughtRow } from "../brought-list.ts";
import { RowProblems } from "./row-problems.tsx";

type Props = { list: BroughtList; rows: readonly BroughtRow[]; done: string | null };

/** What became of a list: how many are in, what waits, what stayed out; and taking it back. */
export const RowsPage = ({ list, rows, done }: Props): ReactElement => {
  const of = (state: BroughtRow["state"]): BroughtRow[] => rows.filter((row) => row.state === state);
  const [imported, toFix, leftOut, undone] = [of("imported"), of("to fix"), of("left out"), of("undone")];
  const [first] = toFix;
  return (
    <>
      <Back to="/referrals/import">Bring in a list</Back>
      {done && <Done>{done}</Done>}
      <Title above={<span className="al-wrap">{list.filename}</span>}>
        {list.undoneAt ? "Taken back" : "Brought in"}
      </Title>
      {list.undoneAt ? (
        <>
          <p>
            {plural(undone.length, "referral")} taken back. Because:{" "}
            <span className="al-wrap">{list.undoneWhy}</span>
          </p>
          {imported.length > 0 && (
            <p>
              {plural(imported.length, "referral")} could not be taken back, because somebody has worked on{" "}
              {imported.length === 1 ? "it" : "them"} since:
            </p>
          )}
        </>
      ) : (
        <p>
          {plural(imported.length, "referral")} in, {plural(toFix.length, "row")} to put right,{" "}
          {leftOut.length} left out.
        </p>
      )}
      {!list.undoneAt && (
        <div className="al-actions">
          {first ? (
            <ButtonLink to={`/referrals/import/${list.id}/rows/${first.row}`}>Put the first right</ButtonLink>
          ) : (
            <ButtonLink to="/referrals">See the referrals</ButtonLink>
          )}
          <Tap to={`/referrals/import/${list.id}/undoing`}>Take this list back</Tap>
        </div>
      )}
      {!list.undoneAt && toFix.length > 0 && (
        <Section id="fix" title="To put right">
          <ul className="al-rows">
            {toFix.map((row) => (
              <li key={row.row}>
                <RowProblems row={row} />
                <Tap to={`/referrals/import/${list.id}/rows/${row.row}`} about={` line ${row.line}`}>
                  Put right
                </Tap>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {leftOut.length > 0 && (
        <Section id="out" title="Left out">
          <ul className="al-rows">
            {leftOut.map((row) => (
              <li key={row.row}>
                <div className="al-rows__t">
                  <p className="al-wrap">
                    Line {row.line}. {row.because ?? "You left it out."}
                  </p>
                </div>
                {!list.undoneAt && (
                  <Tap to={`/referrals/import/${list.id}/rows/${row.row}`} about={` line ${row.line}`}>
                    Look at it
                  </Tap>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {imported.length > 0 && (
        <Section id="in" title={list.undoneAt ? "Still here" : "In"}>
          <ul className="al-rows">
            {imported.map((row) => (
              <li key={row.row}>
                <a className="al-wrap" href={`/referrals/${row.referralId}`}>
                  Line {row.line}: {row.cells.filter(Boolean).slice(0, 3).join(" · ")}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
