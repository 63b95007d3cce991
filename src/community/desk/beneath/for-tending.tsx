import type { ReactElement } from "react";
import { newId } from "../../../platform/db/index.ts";
import { Button, Form, Icon, SeverityMark, Tap, TextField } from "../../../ui/index.ts";
import type { SeenPost } from "../../threads/seen-post.ts";
import { colourOf, isRed } from "../care.ts";
import { sayClock, sayColour, severityOf } from "../say-case.ts";
import type { Beneath } from "../store/beneath-store.ts";

/** For those who look after the space: how urgent, until when, who has it; beneath an answer of hers, what she promised. */
export const ForTending = ({
  post,
  found,
  owner,
  now,
}: {
  post: SeenPost;
  found: Beneath | null;
  owner: string | null;
  now: Date;
}): ReactElement | null => {
  if (post.mine)
    return post.place === "supporter" ? (
      <>
        {found && isRed(found.tier) && !found.settledAt && <Hers />}
        <Promise of={post.id} />
      </>
    ) : null;
  if (!found) return null;
  const colour = colourOf(found.tier);
  const person = found.settledAt
    ? null
    : owner
      ? `${owner} has it.`
      : colour === "green"
        ? null
        : "Nobody has it yet.";
  return (
    <div className="al-post__desk">
      {colour !== "green" && <SeverityMark severity={severityOf[colour]} say={sayColour[colour]} />}
      <p className="al-soft">
        {sayClock(found, now).words}. {person}
      </p>
      <Tap to={`/posts/${post.id}/care`}>On the desk</Tap>
    </div>
  );
};

const Hers = (): ReactElement => (
  <p className="al-note">
    <Icon name="hand-heart" />A colleague reads this too, and may ask how you are. There is nothing you need
    to do.
  </p>
);

const Promise = ({ of }: { of: string }): ReactElement => (
  <details className="al-more">
    <summary>I promised something here</summary>
    <div className="al-more__in">
      <Form to={`/posts/${of}/promise`}>
        <input type="hidden" name="id" value={newId()} />
        <TextField
          name="promise"
          label="What did you promise?"
          hint="It goes with the handover until somebody has done it."
          typed={{}}
          problems={{}}
        />
        <Button small look="outline">
          Put it on the desk
        </Button>
      </Form>
    </div>
  </details>
);
