import type { ReactElement } from "react";
import type { Role } from "../words/roles.ts";
import { Reading, Title } from "./page.tsx";
import type { Story } from "./story.ts";

const Some = (): ReactElement => (
  <Reading>
    <Title above="Thursday 6 August">Today</Title>
    <p>
      What this page is for stands here. Round it are the name, the way out, and at most five places to go.
    </p>
  </Reading>
);

const frameOf = (role: Role, current: string): Story => ({
  name: `The frame of a ${role.replaceAll("-", " ")}`,
  as: role,
  current,
  draw: () => <Some />,
});

export const stories: Story[] = [
  { name: "The frame of a visitor", draw: () => <Some /> },
  frameOf("parent", "today"),
  {
    name: "The frame of a parent who asked for a home-safe page",
    as: "parent",
    homeSafe: true,
    current: "today",
    draw: () => <Some />,
  },
  frameOf("supporter", "today"),
  frameOf("referrer", "referrals"),
  frameOf("coordinator", "board"),
  frameOf("safeguarding-lead", "concerns"),
  { ...frameOf("coordinator", "board"), name: "The frame with concerns that wait", counts: { concerns: 3 } },
  frameOf("administrator", "programmes"),
  {
    name: "The bare frame of the door",
    bare: true,
    draw: () => (
      <div className="al-door">
        <h1 className="nhsuk-heading-l">Sign in</h1>
        <p>Nothing here says what this is.</p>
      </div>
    ),
  },
];
