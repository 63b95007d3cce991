import type { ReactElement } from "react";
import { Avatar, Back, Button, Form, ProblemSummary, Reading, Title } from "../../../ui/index.ts";

/** This is how others see you: before anything is written. */
export const PreviewPage = ({
  id,
  name,
  seen,
  problem,
}: {
  id: string;
  name: string;
  seen: { handle: string; picture: string; about: string };
  problem: string | null;
}): ReactElement => (
  <Reading>
    <Back to={`/spaces/${id}/joining/name`}>Change my name or picture</Back>
    <ProblemSummary problems={problem ? { join: problem } : {}} />
    <Title>This is how others see you</Title>
    <section className="al-lead" aria-label="A post of yours">
      <div className="al-lead__who">
        <Avatar of={seen.picture} />
        <p>
          <strong>{seen.handle}</strong>
          <br />
          <span className="al-soft">{seen.about || "Just now"}</span>
        </p>
      </div>
      <p className="al-flush">What you write stands here.</p>
    </section>
    <p>
      Nobody in {name} sees your own name, your number or where you live, not the supporters either. Your
      coordinator knows who is behind a name, to keep everybody safe.
    </p>
    <p>
      You can hide even this name on a post. Then nobody sees it. Only if somebody may be in danger could your
      safeguarding lead open it, with a second person and a reason, and you would be told afterwards, when it
      is safe.
    </p>
    <Form to={`/spaces/${id}/joining`}>
      <span id="join">
        <Button>Join {name}</Button>
      </span>
    </Form>
  </Reading>
);
