import type { ReactElement } from "react";
import { Back, Button, Form, ProblemSummary, Reading, Tap, Title, type Problems } from "../../../ui/index.ts";
import type { HouseRules } from "../rules/house-rules.ts";
import { RulesList } from "./rules-list.tsx";

type RulesView = {
  id: string;
  name: string;
  rules: HouseRules;
  easy: boolean;
  /** She has not agreed to them as they stand. */
  asks: boolean;
  rewords: boolean;
  problems: Problems;
};

/** The house rules as they stand, and the one button where she has yet to agree to them. */
export const RulesPage = ({ id, name, rules, easy, asks, rewords, problems }: RulesView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${id}`}>{name}</Back>
    <ProblemSummary problems={problems} />
    <Title>House rules</Title>
    {asks && <p>They have changed since you agreed to them. Read them once more, then write on.</p>}
    <p>
      <Tap to={easy ? `/spaces/${id}/rules` : `/spaces/${id}/rules?easy=yes`}>
        {easy ? "With examples" : "In easy words"}
      </Tap>
    </p>
    <RulesList rules={rules} easy={easy} />
    {asks && (
      <Form to={`/spaces/${id}/rules/acceptance`}>
        <input type="hidden" name="version" value={String(rules.version)} />
        <span id="agree">
          <Button>I agree</Button>
        </span>
      </Form>
    )}
    {rewords && (
      <p>
        <Tap to={`/spaces/${id}/rules/wording`}>Reword them</Tap>
      </p>
    )}
  </Reading>
);
