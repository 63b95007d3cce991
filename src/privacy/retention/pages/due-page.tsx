import type { ReactElement } from "react";
import { Back, Button, Done, Form, Nothing, Reading, Title } from "../../../ui/index.ts";
import { addDays, daysBetween, sayDay, sayDayNear, type Day } from "../../../words/day.ts";
import { plural } from "../../../words/lists.ts";
import { retentionKinds } from "../../../words/record-kinds.ts";
import { confirmDays } from "../confirm-days.ts";
import { sayMonths, type Retention } from "../settings.ts";
import type { DueKind } from "../store.ts";

export type DueView = {
  due: readonly DueKind[];
  retention: Retention;
  today: Day;
  back: { to: string; words: string };
  done: string | null;
};

/** What has been kept long enough, by kind: nothing goes before somebody says so. */
export const DuePage = ({ due, retention, today, back, done }: DueView): ReactElement => (
  <Reading>
    <Back to={back.to}>{back.words}</Back>
    {done && <Done>{done}</Done>}
    <Title>Kept long enough</Title>
    <p>
      Names, addresses and words go; ids, periods and counts stay. Nothing is erased before you say so.
      Records under a legal hold are not in these lists.
    </p>
    {due.length === 0 && (
      <Nothing>Nothing is past its time. What is will stand here, by kind, every morning.</Nothing>
    )}
    <ul className="al-rows">
      {due.map((each) => (
        <Kind key={each.kind} due={each} months={retention[each.kind]} today={today} />
      ))}
    </ul>
  </Reading>
);

const subjects = {
  person: ["person", "people"],
  referral: ["referral", "referrals"],
  list: ["list", "lists"],
  concern: ["concern", "concerns"],
} as const;

const Kind = ({ due, months, today }: { due: DueKind; months: number; today: Day }): ReactElement => {
  const { name, from, subject } = retentionKinds[due.kind];
  const [one, many] = subjects[subject];
  const by = addDays(due.listedOn, confirmDays);
  return (
    <li>
      <div className="al-rows__t">
        <h3>{name}</h3>
        <p>
          {plural(due.count, one, many)}, the oldest since {sayDay(due.oldestOn)}. Kept for{" "}
          {sayMonths(months)} {from}.
        </p>
        <p className="al-soft">
          {daysBetween(today, by) < 0
            ? `Your word was due ${sayDayNear(by, today)}.`
            : `Your word is due ${sayDayNear(by, today)}.`}
        </p>
      </div>
      <Form to="/privacy/due">
        <input type="hidden" name="kind" value={due.kind} />
        <input type="hidden" name="listedBy" value={today} />
        <div className="al-actions">
          <Button look="warning" small name="act" value="erase">
            Erase them<span className="nhsuk-u-visually-hidden">: {name}</span>
          </Button>
          <Button look="outline" small name="act" value="later">
            Ask again in 90 days<span className="nhsuk-u-visually-hidden">: {name}</span>
          </Button>
        </div>
      </Form>
    </li>
  );
};
