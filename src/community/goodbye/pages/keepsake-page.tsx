import type { ReactElement } from "react";
import { Back, Button, Form, Nothing, Reading, Section, Title } from "../../../ui/index.ts";

export type KeepsakeView = {
  spaceId: string;
  name: string;
  /** Her own posts, with what each is marked by. */
  posts: readonly { id: string; thread: string; words: string; when: string; nameHidden: boolean }[];
  farewells: readonly { words: string; by: string; when: string }[];
};

/** For a member: she chooses which of her own words go along; the goodbyes were written to be kept. */
export const KeepsakePage = ({ spaceId, name, posts, farewells }: KeepsakeView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${spaceId}/goodbye`}>Saying goodbye</Back>
    <Title above={name}>Something to keep</Title>
    <p>
      The page you make stays on this phone or on paper. Anybody who opens the phone could read it, so choose
      what is safe.
    </p>
    <Form to={`/spaces/${spaceId}/keepsake`}>
      {posts.length === 0 ? (
        <Nothing>You have not written here. The goodbyes are yours to keep all the same.</Nothing>
      ) : (
        <fieldset className="nhsuk-fieldset">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            Which of your own words?
          </legend>
          {posts.map((post) => (
            <div key={post.id} className="nhsuk-checkboxes__item">
              <input
                className="nhsuk-checkboxes__input"
                id={`post-${post.id}`}
                type="checkbox"
                name="post"
                value={post.id}
                defaultChecked={!post.nameHidden}
              />
              <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`post-${post.id}`}>
                {shortened(post.words)}
                <br />
                <span className="al-soft">
                  {post.when}, in “{post.thread}”{post.nameHidden && ". You hid your name"}
                </span>
              </label>
            </div>
          ))}
        </fieldset>
      )}
      <p>
        {farewells.length === 0
          ? "Nobody has written a goodbye yet."
          : `With the goodbyes: ${farewells.length}.`}
      </p>
      <Button>Make it</Button>
    </Form>
  </Reading>
);

/** What she keeps: a page to print, in black on white. */
export const KeepsakeMade = ({ spaceId, name, posts, farewells }: KeepsakeView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${spaceId}/goodbye`}>Saying goodbye</Back>
    <Title>{name}</Title>
    <p className="al-actions al-soft">Print this page, or save it, from your browser’s own menu.</p>
    {posts.length > 0 && (
      <Section id="mine" title="What I wrote">
        {posts.map((post) => (
          <div key={post.id} className="al-gap">
            <p className="al-soft al-flush">
              {post.when}, {post.thread}
            </p>
            <p className="al-pre">{post.words}</p>
          </div>
        ))}
      </Section>
    )}
    {farewells.length > 0 && (
      <Section id="goodbyes" title="Goodbyes">
        {farewells.map((each, place) => (
          <div key={place} className="al-gap">
            <p className="al-pre al-flush">{each.words}</p>
            <p className="al-soft">{each.by}</p>
          </div>
        ))}
      </Section>
    )}
  </Reading>
);

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 80)}…` : words);
