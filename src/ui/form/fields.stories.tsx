import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import type { Story } from "../story.ts";
import { Button } from "./button.tsx";
import { Choice, Choices, DayField, Pick, TextArea, TextField } from "./fields.tsx";
import { Form } from "./form.tsx";
import { noProblems, ProblemSummary, type Problems } from "./problems.tsx";
import { Reading } from "../page.tsx";

const ways = [
  { value: "text", words: "Text message" },
  { value: "call", words: "Phone call", hint: "We say we are a friend unless you tell us otherwise." },
  { value: "post", words: "Letter" },
];

const Every = ({ typed, problems }: { typed: Typed; problems: Problems }): ReactElement => (
  <Reading>
    <ProblemSummary problems={problems} />
    <Form to="/gallery">
      <TextField
        name="name"
        label="Her name"
        hint="What she likes to be called."
        typed={typed}
        problems={problems}
      />
      <TextField
        name="outcode"
        label="First half of the postcode"
        width={5}
        typed={typed}
        problems={problems}
      />
      <DayField
        name="due"
        label="When is the baby due?"
        hint="For example, 29 10 2026"
        typed={typed}
        problems={problems}
      />
      <Choice
        name="way"
        label="How is it safe to reach her?"
        options={ways}
        typed={typed}
        problems={problems}
      />
      <Choices name="help" label="What would help?" options={ways} typed={typed} problems={problems} />
      <Pick
        name="language"
        label="Language"
        options={[
          { value: "", words: "Choose" },
          { value: "cy", words: "Cymraeg" },
          { value: "ar", words: "العربية" },
        ]}
        typed={typed}
        problems={problems}
      />
      <TextArea
        name="note"
        label="Anything else"
        hint="Write it as if she will read it. She can."
        typed={typed}
        problems={problems}
      />
      <Button>Save</Button>
    </Form>
  </Reading>
);

const long = "Wilhelmina-Anastasia-Featherstonehaugh-Cholmondeley-Oluwaseun".repeat(3);

export const stories: Story[] = [
  { name: "Fields, empty", draw: () => <Every typed={{}} problems={noProblems} /> },
  {
    name: "Fields, filled",
    draw: () => (
      <Every
        typed={{
          name: "Priya",
          outcode: "HB1",
          "due-day": "29",
          "due-month": "10",
          "due-year": "2026",
          way: "text",
          help: ["call"],
          language: "cy",
          note: "She likes mornings.",
        }}
        problems={noProblems}
      />
    ),
  },
  {
    name: "Fields, very long and right to left",
    draw: () => (
      <Every
        typed={{ name: long, outcode: "نازنین", note: `${long}\n\nنازنین عبدالله‌زاده` }}
        problems={noProblems}
      />
    ),
  },
  {
    name: "Fields, everything wrong",
    draw: () => (
      <Every
        typed={{ name: "", outcode: "HB1 99999", "due-day": "31", "due-month": "2", "due-year": "2029" }}
        problems={{
          name: "Enter her name, or what she likes to be called.",
          outcode: "Enter the first half of a postcode, like HB1.",
          due: "There is no 31 February. Check the day and the month.",
          way: "Choose how it is safe to reach her.",
          help: "Choose at least one, or “not sure yet”.",
          language: "Choose a language.",
          note: "This is longer than we can keep. Make it shorter than 4,000 letters.",
        }}
      />
    ),
  },
];
