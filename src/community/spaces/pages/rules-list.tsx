import type { ReactElement } from "react";
import type { HouseRules } from "../rules/house-rules.ts";

/** The house rules: seven at most, each with what it looks like; or the same in easy words. */
export const RulesList = ({
  rules,
  easy,
}: {
  rules: Pick<HouseRules, "lines" | "easyRead">;
  easy: boolean;
}): ReactElement =>
  easy ? (
    <ul>
      {rules.easyRead.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  ) : (
    <ol>
      {rules.lines.map(({ rule, example }) => (
        <li key={rule}>
          <b>{rule}.</b> <span className="al-soft">{example}</span>
        </li>
      ))}
    </ol>
  );
