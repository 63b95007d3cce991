import type { ReactElement } from "react";
import { ButtonLink, Done, Reading, Title } from "../../../ui/index.ts";
import { sayDayWithWeekday, type Day } from "../../../words/day.ts";

export type NextSteps = { acknowledgeBy: Day; decideBy: Day };

/** It landed, and what happens next, with the days we promise. */
export const SentPage = ({
  id,
  name,
  programme,
  next,
}: {
  id: string;
  name: string;
  programme: string;
  next: NextSteps;
}): ReactElement => (
  <Reading>
    <Title above={programme}>What happens next</Title>
    <Done>Your referral for {name} is with us.</Done>
    <ol className="al-steps">
      <li>
        <b>First</b>A person reads it and tells you so by {sayDayWithWeekday(next.acknowledgeBy)}.
      </li>
      <li>
        <b>Then</b>We answer it by {sayDayWithWeekday(next.decideBy)}. If we need to ask you something, the
        clock stops until you answer.
      </li>
      <li>
        <b>She decides</b>If we can offer her support, we ask her ourselves, in the way you said is safe. Only
        she can say yes.
      </li>
      <li>
        <b>You hear</b>You see here what became of it, as far as she agrees.
      </li>
    </ol>
    <p className="al-gap">
      This is not for emergencies. If she or her baby are in danger now, call 999, and follow your own
      safeguarding process.
    </p>
    <div className="al-actions">
      <ButtonLink to="/referrals">My referrals</ButtonLink>
      <a className="al-tap" href={`/referrals/${id}`}>
        See what you sent
      </a>
      <a className="al-tap" href="/refer">
        Refer somebody else
      </a>
    </div>
  </Reading>
);
