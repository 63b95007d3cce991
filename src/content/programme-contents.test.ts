import { expect, test } from "vitest";
import { groundRules, presetFor, programmeKinds, statementText } from "../programmes/index.ts";

test("whatever a programme is set to, a parent agrees to rules that say where urgent help is", () => {
  const forParents = programmeKinds.map(presetFor).filter(({ forWhom }) => forWhom !== "staff");
  expect(forParents.length).toBeGreaterThan(5);
  for (const settings of forParents) {
    const rules = statementText(groundRules(settings, "parent"));
    expect(rules).toContain(
      "They cannot always answer at once. For urgent help, use Help now on every page.",
    );
    expect(rules).toContain("If they worry that someone is not safe, they must tell the team.");
  }
});
