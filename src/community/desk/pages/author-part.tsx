import type { ReactElement } from "react";
import { Button, Form, Icon, Tap } from "../../../ui/index.ts";

export type AuthorView = {
  words: string | null;
  /** `body` null: a link leads to it. */
  cards: readonly { key: string; title: string; body: ReactElement | null }[];
  /** Cards that have no address and no name here. */
  quiet: readonly string[];
};

/** Beneath her own post, for her alone: a person has been told, and what to do now. */
export const AuthorPart = ({ words, cards, quiet }: AuthorView): ReactElement => (
  <div className="al-post__hers">
    {words && (
      <p className="al-note">
        <Icon name="hand-heart" />
        {words}
      </p>
    )}
    {cards.map(({ key, title, body }) =>
      body ? (
        <div key={key}>{body}</div>
      ) : (
        <p key={key}>
          <Tap to={`/help-now/${key}`}>{title}</Tap>
        </p>
      ),
    )}
    {quiet.map((key) => (
      <Form key={key} to="/help-now">
        <input type="hidden" name="card" value={key} />
        <Button small look="outline">
          Something for you to read
        </Button>
      </Form>
    ))}
  </div>
);
