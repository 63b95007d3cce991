import { Fragment, type ReactElement, type ReactNode } from "react";
import { Columns, Done, Nothing, Section, Tap, Title } from "../../../ui/index.ts";

export type FrontView = {
  id: string;
  name: string;
  purpose: string;
  /** As others here know whoever looks; null for those who look after the space. */
  handle: string | null;
  said: string | null;
  coordinates: boolean;
  lead: readonly ReactNode[];
  side: readonly ReactNode[];
  /** Lines of the list about the space. */
  about: readonly ReactNode[];
};

/** The front of a space: what it is, what is written, and beside it what else there is. */
export const FrontPage = (view: FrontView): ReactElement => (
  <>
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.handle === null ? undefined : `You are ${view.handle} here`}>{view.name}</Title>
    {view.purpose !== "" && <p>{view.purpose}</p>}
    <Columns
      lead={
        <>
          <Parts of={view.lead} />
          {view.lead.every((part) => part === null) && (
            <Nothing>What people write to each other will be here.</Nothing>
          )}
        </>
      }
      side={
        <>
          <Parts of={view.side} />
          <About {...view} />
        </>
      }
    />
  </>
);

const Parts = ({ of }: { of: readonly ReactNode[] }): ReactElement => (
  <>
    {of.map((part, place) => (
      <Fragment key={place}>{part}</Fragment>
    ))}
  </>
);

const About = ({ id, about, coordinates }: FrontView): ReactElement => (
  <Section id="about" title="About this community">
    <ul className="al-plain">
      <li>
        <Tap to={`/spaces/${id}/members`}>Who belongs here</Tap>
      </li>
      <li>
        <Tap to={`/spaces/${id}/rules`}>House rules</Tap>
      </li>
      <Parts of={about} />
      {coordinates && (
        <li>
          <Tap to={`/spaces/${id}/people`}>People, offers and settings</Tap>
        </li>
      )}
    </ul>
  </Section>
);
