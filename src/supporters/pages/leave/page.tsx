import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  DayField,
  Done,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayDay } from "../../../words/day.ts";
import type { Day } from "../../../words/day.ts";
import { leaveNow, type Leave } from "../../leave/leave.ts";

type Props = {
  id: string;
  leave: readonly Leave[];
  today: Day;
  typed: Typed;
  problems: Problems;
  done: string | null;
};

/** Taking a break: days, and no reason (D24). */
export const LeavePage = ({ id, leave, today, typed, problems, done }: Props): ReactElement => (
  <Reading>
    <Back to="/supporting/me">My profile</Back>
    {done && <Done>{done}</Done>}
    <ProblemSummary problems={problems} />
    <Title>Take a break</Title>
    <p>
      You don’t have to say why, and it is not a mark against you. While you are away you are not asked about
      new parents. If you support somebody now, your coordinator will talk with you about it.
    </p>
    {leave.length > 0 && (
      <Section id="planned" title="Your breaks">
        <ul className="al-rows">
          {leave.map((each) => (
            <li key={each.id}>
              <div className="al-rows__t">
                <h3>
                  {each.untilOn
                    ? `${sayDay(each.fromOn)} to ${sayDay(each.untilOn)}`
                    : `From ${sayDay(each.fromOn)}, last day not known yet`}
                </h3>
              </div>
              <Form to={`/supporting/leave/${each.id}/end`}>
                <Button look="outline" small>
                  {leaveNow([each], today) ? "I’m back" : "Not needed"}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Form to="/supporting/leave" className="al-log al-gap">
      <input type="hidden" name="id" value={id} />
      <DayField name="from" label="First day" typed={typed} problems={problems} />
      <DayField
        name="until"
        label="Last day (optional)"
        hint="Leave it empty if you don’t know yet."
        typed={typed}
        problems={problems}
      />
      <Button>Take this break</Button>
    </Form>
  </Reading>
);
