import { HelpLines } from "./help-lines.tsx";
import { Reading, Title } from "./page.tsx";
import type { Story } from "./story.ts";

export const stories: Story[] = [
  {
    name: "Help lines, her own unit first",
    as: "parent",
    current: "help",
    draw: () => (
      <Reading>
        <Title>Help now</Title>
        <HelpLines
          lines={[
            { name: "Your maternity unit", phone: "01632 960140", words: "Day or night", kind: "unit" },
            { name: "Emergency", phone: "999", words: "Ambulance, police. Day or night", kind: "danger" },
            {
              name: "A helpline with a very long name indeed, for the whole of the county",
              phone: "0808 157 0999",
              words: "Free. It does not show on a bill, and whoever answers has had a baby too",
              kind: "listen",
            },
          ]}
        />
      </Reading>
    ),
  },
];
