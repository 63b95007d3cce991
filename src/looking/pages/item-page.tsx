import type { ReactElement } from "react";
import type { Typed } from "../../platform/web/index.ts";
import {
  Back,
  Button,
  Choice,
  Form,
  ProblemSummary,
  Reading,
  Section,
  TextArea,
  Title,
  type Problems,
} from "../../ui/index.ts";
import type { ItemView } from "../item-view.ts";

type Props = { item: ItemView; typed: Typed; problems: Problems };

/** One item: what is known, and the two things that can be done: write down why it looks right, or ask her. */
export const ItemPage = ({ item, typed, problems }: Props): ReactElement => (
  <Reading>
    <Back to="/privacy/looking">Unusual looking</Back>
    <ProblemSummary problems={problems} />
    <Title>{item.title}</Title>
    <p>{item.why}</p>
    <p className="al-soft">{item.clock}</p>
    {item.story.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {item.answer && <blockquote className="al-pre">{item.answer}</blockquote>}
    <Section id="decide" title="What did you find?">
      <Form to={`/privacy/looking/${item.id}/decision`} className="al-log">
        <Choice
          name="found"
          label="It was"
          options={[
            { value: "right", words: "Right. There is a reason" },
            {
              value: "not right",
              words: "Not right",
              hint: "Write what was done about it. The rest follows your own rules for staff and volunteers.",
            },
          ]}
          typed={typed}
          problems={problems}
        />
        <TextArea name="because" label="Because" rows={3} typed={typed} problems={problems} />
        <Button>Write it down</Button>
      </Form>
    </Section>
    {item.state === "open" && (
      <Section id="ask" title={`Ask ${item.viewer}`}>
        <p>
          {item.viewer} gets a few neutral words and a place to answer. Asking is not blaming, and the page
          says so.
        </p>
        <Form to={`/privacy/looking/${item.id}/question`}>
          <Button look="outline">Ask {item.viewer}</Button>
        </Form>
      </Section>
    )}
  </Reading>
);
