import { Fragment, type ReactElement, type ReactNode } from "react";
import { Done, Nothing, Reading, Section, Tap, Title } from "../../../ui/index.ts";

export type FrontView = {
  id: string;
  name: string;
  purpose: string;
  /** As others here know whoever looks; null for those who look after the space. */
  handle: string | null;
  said: string | null;
  coordinates: boolean;
  parts: readonly ReactNode[];
};

/** The front of a space: what it is, and beneath it what each part has to say. */
export const FrontPage = ({
  id,
  name,
  purpose,
  handle,
  said,
  coordinates,
  parts,
}: FrontView): ReactElement => (
  <Reading>
    {said && <Done>{said}</Done>}
    <Title above={handle === null ? undefined : `You are ${handle} here`}>{name}</Title>
    {purpose !== "" && <p>{purpose}</p>}
    <div className="al-stack">
      {parts.map((part, place) => (
        <Fragment key={place}>{part}</Fragment>
      ))}
      {parts.every((part) => part === null) && (
        <Nothing>What people write to each other will be here.</Nothing>
      )}
      <Section id="about" title="About this space">
        <ul className="al-plain">
          <li>
            <Tap to={`/spaces/${id}/members`}>Who is here</Tap>
          </li>
          <li>
            <Tap to={`/spaces/${id}/rules`}>House rules</Tap>
          </li>
          {coordinates && (
            <li>
              <Tap to={`/spaces/${id}/people`}>People, offers and settings</Tap>
            </li>
          )}
        </ul>
      </Section>
    </div>
  </Reading>
);
