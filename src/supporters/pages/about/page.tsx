import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import {
  Back,
  Button,
  Chips,
  Form,
  ProblemSummary,
  Reading,
  TextArea,
  TextField,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import { CONTACT_KINDS, contactKinds } from "../../../words/contact-kind.ts";
import { startSentence } from "../../../words/naming.ts";

type Props = { typed: Typed; problems: Problems; matchesMax: number };

/** Languages, where, how many, how, and a hello. */
export const AboutPage = ({ typed, problems, matchesMax }: Props): ReactElement => (
  <Reading>
    <Back to="/supporting/me">My profile</Back>
    <ProblemSummary problems={problems} />
    <Title>About you</Title>
    <Form to="/supporting/me/about" className="al-log" keptAs="supporter-about">
      <TextField
        name="languages"
        label="Languages you speak"
        hint="With a comma between them, such as English, Somali"
        typed={typed}
        problems={problems}
      />
      <TextField
        name="outcode"
        label="First half of your postcode"
        hint="Such as DE23. Parents never see it; it is used to find people near you."
        width={5}
        typed={typed}
        problems={problems}
      />
      <TextField
        name="miles"
        label="How far you like to travel, in miles"
        width={3}
        inputMode="numeric"
        typed={typed}
        problems={problems}
      />
      <Chips
        name="kinds"
        legend="How you like to be in touch"
        options={contactKinds.map((value) => ({ value, words: startSentence(CONTACT_KINDS[value]) }))}
        typed={typed}
        problems={problems}
        several
      />
      <Chips
        name="howMany"
        legend="How many parents at a time"
        hint="Fewer is fine. 0 means: not just now."
        options={Array.from({ length: matchesMax + 1 }, (_, number) => ({
          value: String(number),
          words: String(number),
        }))}
        typed={typed}
        problems={problems}
      />
      <div className="al-gap">
        <TextArea
          name="hello"
          label="A hello, in your own words"
          hint="A parent may read this when she is asked whether she would like to meet you. Leave out your surname and where you live."
          rows={3}
          typed={typed}
          problems={problems}
        />
      </div>
      <Button>Save</Button>
    </Form>
  </Reading>
);
