import type { ReactElement } from "react";
import { Back, Button, Form, Pick, ProblemSummary, Title, type Problems } from "../../../ui/index.ts";
import type { BroughtList } from "../brought-list.ts";
import { FIELD_CODES, FIELDS, type Mapping } from "../fields.ts";

const options = [
  { value: "", words: "Leave it out" },
  ...FIELD_CODES.map((value) => ({ value, words: FIELDS[value].label })),
];
const examples = 3;

/** What each column of the list means, guessed already; with the first things that stand in it. */
export const ColumnsPage = ({
  list,
  mapping,
  problems,
}: {
  list: BroughtList;
  mapping: Mapping;
  problems: Problems;
}): ReactElement => (
  <>
    <Back to="/referrals/import">Bring in a list</Back>
    <ProblemSummary problems={problems} />
    <Title above={<span className="al-wrap">{list.filename}</span>}>What the columns mean</Title>
    <p>
      We guessed from the headings and what stands under them. Change what is wrong. You do this once for a
      list.
    </p>
    {list.sheet.notes.map((note) => (
      <p className="al-soft" key={note}>
        {note}
      </p>
    ))}
    <Form to={`/referrals/import/${list.id}`}>
      <table className="al-table">
        <caption className="nhsuk-u-visually-hidden">The columns of your list</caption>
        <thead>
          <tr>
            <th scope="col">Your column</th>
            <th scope="col">What stands in it</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {list.sheet.headings.map((heading, column) => (
            <tr key={column}>
              <th scope="row" className="al-wrap">
                {heading || `Column ${column + 1}, without a heading`}
              </th>
              <td>
                <span className="al-k" aria-hidden="true">
                  In it
                </span>
                <span className="al-soft al-wrap">{inIt(list, column)}</span>
              </td>
              <td>
                <Pick
                  name={`column-${column}`}
                  label={`What is “${heading || `column ${column + 1}`}”?`}
                  options={options}
                  typed={{ [`column-${column}`]: mapping[column] ?? "" }}
                  problems={problems}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="al-gap">
        <Button>See what it makes</Button>
      </p>
    </Form>
  </>
);

function inIt({ sheet }: BroughtList, column: number): string {
  const cells = sheet.rows.map((row) => row[column] ?? "").filter(Boolean);
  return (
    [...new Set(cells)]
      .slice(0, examples)
      .map((cell) => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell))
      .join(" · ") || "nothing"
  );
}
