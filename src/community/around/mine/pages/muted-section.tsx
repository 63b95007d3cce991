import type { ReactElement } from "react";
import { Button, Form, Nothing, Section } from "../../../../ui/index.ts";
import type { Mute } from "../choices.ts";
import type { MineView } from "./mine-page.tsx";

/** Whose posts fold for her. */
export const MutedSection = ({ view: { space, mutes } }: { view: MineView }): ReactElement => (
  <Section id="muted" title="People whose posts you folded">
    {mutes.length === 0 ? (
      <Nothing>Nobody. You can fold what somebody writes from any post of theirs. They are not told.</Nothing>
    ) : (
      <ul className="al-rows">
        {mutes.map((mute) => (
          <li key={mute.id}>
            <div className="al-rows__t">
              <h3>{nameOf(mute)}</h3>
            </div>
            <Form to={`/spaces/${space.id}/muted/${mute.id}/ending`}>
              <Button look="outline" small>
                Show again<span className="nhsuk-u-visually-hidden">: {nameOf(mute)}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    )}
  </Section>
);

const nameOf = ({ handle, title }: Mute): string =>
  handle ?? (title ? `Somebody whose name is hidden, in “${title}”` : "Somebody whose name is hidden");
