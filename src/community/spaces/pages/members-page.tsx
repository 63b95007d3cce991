import type { ReactElement } from "react";
import { Avatar, Back, Nothing, Reading, Section, Tap, Title } from "../../../ui/index.ts";

type MemberRow = {
  id: string;
  name: string;
  picture: string;
  about: string;
  isMe: boolean;
  toWelcome: boolean;
};
type MembersView = {
  id: string;
  name: string;
  supporters: readonly MemberRow[];
  guests: readonly MemberRow[];
  members: readonly MemberRow[];
  hasPlace: boolean;
};

/** Who is in the space: names and pictures people chose, and nothing else of anybody. */
export const MembersPage = ({
  id,
  name,
  supporters,
  guests,
  members,
  hasPlace,
}: MembersView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${id}`}>{name}</Back>
    <Title>Who belongs here</Title>
    <Section id="supporters" title="Trained supporters">
      {supporters.length === 0 && <Nothing>They come soon.</Nothing>}
      <Rows rows={supporters} id={id} />
    </Section>
    {guests.length > 0 && (
      <Section id="guests" title="Guests">
        <Rows rows={guests} id={id} />
      </Section>
    )}
    <Section id="members" title="Members">
      {members.length === 0 && <Nothing>Nobody has joined yet.</Nothing>}
      <Rows rows={members} id={id} />
    </Section>
    {hasPlace && (
      <p>
        <Tap to={`/spaces/${id}/leaving`}>Leave this community</Tap>
      </p>
    )}
  </Reading>
);

const Rows = ({ rows, id }: { rows: readonly MemberRow[]; id: string }): ReactElement => (
  <ul className="al-rows">
    {rows.map((row) => (
      <li key={row.id}>
        <Avatar of={row.picture} size="s" />
        <div className="al-rows__t">
          <h3>
            {row.name}
            {row.isMe && " (you)"}
          </h3>
          {row.about !== "" && <p className="al-soft">{row.about}</p>}
          {row.isMe && (
            <Tap to={`/spaces/${id}/me`} about={`: ${row.name}`}>
              Change how I am seen
            </Tap>
          )}
          {row.toWelcome && (
            <Tap to={`/spaces/${id}/welcomes/${row.id}`} about={`: ${row.name}`}>
              Greet
            </Tap>
          )}
        </div>
      </li>
    ))}
  </ul>
);
