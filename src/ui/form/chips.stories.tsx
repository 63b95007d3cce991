import type { ReactElement } from "react";
import { Avatar } from "../avatar.tsx";
import type { Story } from "../story.ts";
import { Button } from "./button.tsx";
import { Chips } from "./chips.tsx";
import { Form } from "./form.tsx";
import { noProblems, type Problems } from "./problems.tsx";

const name = (words: string): ReactElement => (
  <>
    <Avatar of={words} />
    {words}
  </>
);

const Log = ({ typed, problems }: { typed: Record<string, string>; problems: Problems }): ReactElement => (
  <Form to="/gallery" className="al-log">
    <Chips
      name="who"
      legend="Who?"
      options={["Chloe", "Maryam"].map((each) => ({ value: each, words: name(each) }))}
      typed={typed}
      problems={problems}
    />
    <Chips
      name="long"
      legend="How long?"
      options={["15 min", "30 min", "1 hour", "1½ hours", "2 hours"].map((each) => ({
        value: each.replaceAll(" ", "-"),
        words: each,
      }))}
      typed={typed}
      problems={problems}
    />
    <Button>Save</Button>
  </Form>
);

const mixed = [
  { value: "a", words: "Somebody who speaks Kurdish (Sorani) and has had twins" },
  { value: "b", words: "نازنین عبدالله‌زاده" },
  { value: "c", words: "Wilhelmina-Anastasia Featherstonehaugh-Cholmondeley" },
];

export const stories: Story[] = [
  { name: "Chips, nothing chosen", as: "supporter", draw: () => <Log typed={{}} problems={noProblems} /> },
  {
    name: "Chips, chosen",
    as: "supporter",
    draw: () => <Log typed={{ who: "Chloe", long: "1-hour" }} problems={noProblems} />,
  },
  {
    name: "Chips with problems",
    as: "supporter",
    draw: () => (
      <Log
        typed={{ who: "Chloe" }}
        problems={{ who: "Choose who you saw.", long: "Choose how long it took. A guess is fine." }}
      />
    ),
  },
  {
    name: "Chips with long words, several chosen",
    draw: () => (
      <Form to="/gallery" className="al-log">
        <Chips
          name="like"
          legend="Who would you like?"
          hint="Choose any."
          options={mixed}
          typed={{ like: ["a", "b"] }}
          problems={noProblems}
          several
        />
      </Form>
    ),
  },
];
