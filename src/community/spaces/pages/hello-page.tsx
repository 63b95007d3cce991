import type { ReactElement } from "react";
import { ButtonLink, Reading, Tap, Title } from "../../../ui/index.ts";

/** The first minute: nothing is expected; reading is fine; and three small ways to begin. */
export const HelloPage = ({
  id,
  name,
  handle,
  prompts,
}: {
  id: string;
  name: string;
  handle: string;
  prompts: readonly { key: string; words: string }[];
}): ReactElement => (
  <Reading>
    <Title above={name}>Welcome, {handle}</Title>
    <p>
      Nothing is expected of you. One of the supporters says hello soon. Most people read for a while first.
    </p>
    <ButtonLink to={`/spaces/${id}`}>I just want to read for now</ButtonLink>
    <h2 className="nhsuk-heading-s">Or begin with something small</h2>
    <ul className="al-plain">
      {prompts.map(({ key, words }) => (
        <li key={key}>
          <Tap to={`/spaces/${id}/threads/new?start=${key}`}>{words}</Tap>
        </li>
      ))}
    </ul>
    <p className="al-soft">You can hide your name on a post, before or after you write it.</p>
  </Reading>
);
