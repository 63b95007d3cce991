import type { Story } from "../story.ts";
import { Icon } from "../icon.tsx";
import { Button, ButtonLink } from "./button.tsx";

export const stories: Story[] = [
  { name: "The one filled button", draw: () => <Button>Send the referral</Button> },
  {
    name: "A filled button and the quieter ones beside it",
    draw: () => (
      <div className="al-actions">
        <Button>Accept</Button>
        <Button look="outline">Ask the referrer</Button>
        <ButtonLink to="/gallery" look="outline" small>
          See the plan
        </ButtonLink>
        <a className="al-tap" href="/gallery">
          Do this later
        </a>
      </div>
    ),
  },
  {
    name: "A button that cannot be undone",
    draw: () => <Button look="warning">Withdraw the referral</Button>,
  },
  {
    name: "A button with a long sentence and an icon",
    as: "supporter",
    draw: () => (
      <Button look="outline">
        <Icon name="flag" />
        Tell the safeguarding lead on call now, and stay on this page until she has it
      </Button>
    ),
  },
];
