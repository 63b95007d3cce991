import type { ReactElement } from "react";
import {
  Back,
  Button,
  Choices,
  Form,
  ProblemSummary,
  Reading,
  Section,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { sayDay, type Day } from "../../../words/day.ts";
import type { HouseRules } from "../rules/house-rules.ts";
import { RulesList } from "./rules-list.tsx";

type JoiningView = {
  id: string;
  name: string;
  purpose: string;
  promise: readonly string[];
  opens: Day | null;
  rules: HouseRules;
  easy: boolean;
  asSupporter: boolean;
  problems: Problems;
};

/** She is invited: what it is, what it promises, what the house asks; yes, or no thank you. */
export const JoiningPage = ({
  id,
  name,
  purpose,
  promise,
  opens,
  rules,
  easy,
  asSupporter,
  problems,
}: JoiningView): ReactElement => (
  <Reading>
    <Back to="/">Not now</Back>
    <ProblemSummary problems={problems} />
    <Title above={asSupporter ? "You are asked to support" : "You are invited"}>{name}</Title>
    {purpose !== "" && <p>{purpose}</p>}
    {opens && <p>It opens on {sayDay(opens)}. Your place is kept until then.</p>}
    {!asSupporter && (
      <ul>
        {promise.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    )}
    <Section
      id="rules"
      title="House rules"
      aside={
        <Tap to={easy ? `/spaces/${id}/joining#rules` : `/spaces/${id}/joining?easy=yes#rules`}>
          {easy ? "With examples" : "In easy words"}
        </Tap>
      }
    >
      <RulesList rules={rules} easy={easy} />
    </Section>
    <Form to={`/spaces/${id}/joining/rules`}>
      <input type="hidden" name="version" value={String(rules.version)} />
      <Choices
        name="agree"
        label="Before you come in"
        options={[{ value: "yes", words: "I agree to the house rules" }]}
        typed={{}}
        problems={problems}
      />
      <Button>Continue</Button>
    </Form>
    <Form to={`/spaces/${id}/joining/refusal`}>
      <Button look="outline">No thank you</Button>
    </Form>
    <p className="al-soft">Nobody minds a no, and nobody asks why. Your other support goes on as it is.</p>
  </Reading>
);
