import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Columns,
  FileField,
  Form,
  Nothing,
  Pick,
  ProblemSummary,
  Section,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { plural } from "../../../words/lists.ts";
import { sayWhen } from "../../../words/time.ts";
import type { ListLine } from "../store.ts";

type Props = {
  id: string;
  programmes: readonly { id: string; name: string }[];
  lists: readonly ListLine[];
  now: Date;
  typed: Typed;
  problems: Problems;
};

/** Bring in the list you keep already: one file, as it is. */
export const UploadPage = ({ id, programmes, lists, now, typed, problems }: Props): ReactElement => (
  <>
    <Back to="/referrals">Referrals</Back>
    <ProblemSummary problems={problems} />
    <Title>Bring in a list</Title>
    <Columns
      lead={
        <>
          <p>
            Choose the list you keep, as it is: an Excel workbook (.xlsx) or a CSV file. Mixed dates, missing
            cells and notes are fine. You see everything before it goes in, and you can take it back
            afterwards.
          </p>
          <Form to="/referrals/import" files>
            <input type="hidden" name="id" value={id} />
            {programmes.length > 1 && (
              <Pick
                name="programme"
                label="Which programme were they referred to?"
                options={[
                  { value: "", words: "Choose" },
                  ...programmes.map((each) => ({ value: each.id, words: each.name })),
                ]}
                typed={typed}
                problems={problems}
              />
            )}
            <FileField name="list" label="Your list" hint="Up to 5 MB and 5,000 rows." problems={problems} />
            <Button>Look at it</Button>
          </Form>
          <p>
            Nothing to hand? Try it with a list made up for this:{" "}
            <a href="/referrals/import/sample.xlsx" data-turbo="false">
              as a workbook
            </a>{" "}
            or{" "}
            <a href="/referrals/import/sample.csv" data-turbo="false">
              as CSV
            </a>
            .
          </p>
        </>
      }
      side={
        <Section id="before" title="Brought in before">
          {lists.length === 0 && (
            <Nothing>Each list will be here with what became of it, to finish it or take it back.</Nothing>
          )}
          <ul className="al-rows">
            {lists.map((list) => (
              <li key={list.id}>
                <div className="al-rows__t">
                  <p className="al-wrap">{list.filename}</p>
                  <p className="al-soft">
                    {plural(list.rows, "row")}, {sayWhen(list.begunAt, now)}.{" "}
                    {list.undoneAt ? "Taken back." : list.doneAt ? "In." : "Not in yet."}
                  </p>
                </div>
                <Tap to={`/referrals/import/${list.id}`} about={`: ${list.filename}`}>
                  {list.doneAt ? "Open" : "Go on"}
                </Tap>
              </li>
            ))}
          </ul>
        </Section>
      }
    />
  </>
);
