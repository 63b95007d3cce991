import { groundRules, presetFor, programmeKinds } from "../../programmes/index.ts";
import type { Story } from "../../ui/index.ts";
import { unbroken } from "../../ui/hard-names.ts";
import { GroundRulesPage, type GroundRulesView } from "./ground-rules-page.tsx";

const settings = presetFor(programmeKinds[0]!);
const first: GroundRulesView = {
  id: "1",
  back: { to: "/gallery", words: "You and Amina" },
  said: null,
  version: 1,
  rules: groundRules(settings, "parent"),
  theirs: { whose: "Amina", rules: groundRules(settings, "supporter") },
  ours: "",
  standing: "Amina has agreed",
  mayAgree: true,
  formId: "1",
  typed: {},
  problems: {},
};

export const stories: Story[] = [
  { name: "Ground rules, for her to agree", as: "parent", draw: () => <GroundRulesPage {...first} /> },
  {
    name: "Ground rules, reworded and agreed",
    as: "supporter",
    draw: () => (
      <GroundRulesPage
        {...first}
        rules={first.theirs.rules}
        theirs={{ whose: "Chloe", rules: first.rules }}
        said="You agreed."
        standing="Both have agreed"
        mayAgree={false}
        ours={`We text before we ring.\n${unbroken}`}
        problems={{ ours: "This is longer than we can keep. Make it shorter than 4,000 letters." }}
      />
    ),
  },
];
