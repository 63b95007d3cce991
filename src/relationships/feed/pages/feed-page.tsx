import type { ReactElement } from "react";
import { Back, Button, Form, Reading, Section, Title } from "../../../ui/index.ts";

export type FeedView = {
  /** The address, shown once when it was made. */
  address: string | null;
  since: string | null;
  /** Why there can be none just now. */
  notNow: string | null;
};

/** Her meetings in a calendar of her own: "Meeting", when it is, and nothing more. */
export const FeedPage = ({ address, since, notNow }: FeedView): ReactElement => (
  <Reading>
    <Back to="/me">My details</Back>
    <Title>Meetings in your calendar</Title>
    <p>
      Your calendar can read your meetings by itself. Each is called “Meeting” and says when it is: no names,
      no place, nothing of us. Whoever sees your calendar sees that you have something then.
    </p>
    {address && (
      <Section id="address" title="Your address">
        <p>Copy it into your calendar now, under “add by address”. It is not shown again.</p>
        <p className="al-wrap">{address}</p>
      </Section>
    )}
    {notNow ? (
      <p>{notNow}</p>
    ) : (
      <Form to="/me/calendar">
        <Button look={address ? "outline" : "filled"}>
          {since || address ? "Make a new address" : "Make an address"}
        </Button>
      </Form>
    )}
    {(since || address) && (
      <Section id="end" title="Stop it">
        <p>{since ? `A calendar may read your meetings since ${since}.` : "It works from now on."}</p>
        <Form to="/me/calendar/ending">
          <Button look="outline">Cut the address</Button>
        </Form>
      </Section>
    )}
  </Reading>
);
