import type { ReactElement } from "react";
import {
  Back,
  Button,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
} from "../../../ui/index.ts";
import type { BroughtList, BroughtRow } from "../brought-list.ts";
import { FIELDS } from "../fields.ts";

const longCell = 60;

/** One row in its own words, each cell to be put right where it stands; two people in one cell can become two rows. */
export const FixPage = ({ list, row }: { list: BroughtList; row: BroughtRow }): ReactElement => {
  const columns = list.sheet.headings.flatMap((heading, column) =>
    list.mapping[column] ? [{ heading, column, field: list.mapping[column] }] : [],
  );
  const typed = Object.fromEntries(row.cells.map((cell, column) => [`cell-${column}`, cell]));
  const anchor = `cell-${columns[0]?.column ?? 0}`;
  const problems = Object.fromEntries(
    row.problems
      .toReversed()
      .map(({ column, sentence }) => [
        column !== null && list.mapping[column] ? `cell-${column}` : anchor,
        sentence,
      ]),
  );
  const names = row.problems.find((problem) => problem.names)?.names;
  return (
    <Reading>
      <Back to={`/referrals/import/${list.id}/rows`}>The whole list</Back>
      <ProblemSummary problems={problems} />
      <Title above={<span className="al-wrap">{list.filename}</span>}>Line {row.line}</Title>
      {row.because && <p className="nhsuk-inset-text al-wrap">{row.because}</p>}
      <Form to={`/referrals/import/${list.id}/rows/${row.row}`}>
        {names && (
          <div className="al-actions">
            <Button name="do" value="split" look="outline">
              Make {names.length} referrals of it
            </Button>
            {names.slice(0, 2).map((name, which) => (
              <Button key={name} name="do" value={`only-${which}`} look="outline">
                Only {name}
              </Button>
            ))}
          </div>
        )}
        {columns.map(({ heading, column, field }) => {
          const name = `cell-${column}`;
          const p = {
            name,
            label: heading || FIELDS[field].label,
            hint: FIELDS[field].label,
            typed,
            problems,
          };
          return (typed[name]?.length ?? 0) > longCell || typed[name]?.includes("\n") ? (
            <TextArea key={name} {...p} rows={3} />
          ) : (
            <TextField key={name} {...p} />
          );
        })}
        <Button>Bring it in</Button>
      </Form>
      <Form to={`/referrals/import/${list.id}/rows/${row.row}/leaving-out`}>
        <Button look="outline">Leave it out</Button>
      </Form>
    </Reading>
  );
};
