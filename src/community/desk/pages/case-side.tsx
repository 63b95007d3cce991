import type { ReactElement } from "react";
import { Button, Choice, Form, Pick, Section, TextArea } from "../../../ui/index.ts";
import type { CaseView } from "./case-page.tsx";

/** Beside a post: a worry about somebody, how urgent it is in a person's eyes, and the list of whom to keep an eye on. */
export const CaseSide = (view: CaseView): ReactElement => (
  <>
    <Section id="worried" title="Are you worried?">
      <p>Say so, whatever this page says. A named person is told, and you decide nothing alone.</p>
      {view.worried}
    </Section>
    {view.chain}
    <Section id="urgency" title="How urgent is it?">
      <Form to={`/posts/${view.postId}/care/tier`}>
        <Choice
          name="tier"
          label="As you see it"
          options={view.tiers}
          typed={view.typed}
          problems={view.problems}
        />
        <TextArea
          name="why"
          label="Why do you see it otherwise?"
          rows={2}
          typed={view.typed}
          problems={view.problems}
        />
        <Button look="outline" small>
          Change it
        </Button>
      </Form>
      <ul className="al-rows">
        {view.history.map(({ key, words }) => (
          <li key={key}>
            <div className="al-rows__t">
              <p className="al-soft">{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
    <Section id="watch" title="Keep an eye on">
      {view.watch.already ? (
        <p>{view.watch.already}</p>
      ) : (
        <Form to={`/posts/${view.postId}/watching`}>
          <input type="hidden" name="id" value={view.ids.watch} />
          <TextArea
            name="reason"
            label={`Why ${view.watch.who}?`}
            rows={2}
            typed={view.typed}
            problems={view.problems}
          />
          <Pick
            name="until"
            label="Until"
            options={view.untils}
            typed={view.typed}
            problems={view.problems}
          />
          <Button look="outline" small>
            Put on the list
          </Button>
        </Form>
      )}
    </Section>
  </>
);
