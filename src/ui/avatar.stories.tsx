import { Avatar } from "./avatar.tsx";
import type { Story } from "./story.ts";

const names = ["Amina", "Chloe", "Maryam", "Ruth", "Priya", "Grace", "Leanne", "Denise", "نازنین", "Siân"];

export const stories: Story[] = [
  {
    name: "Avatars, each the same for the same person",
    draw: () => (
      <ul className="al-rows">
        {names.map((name) => (
          <li key={name}>
            <Avatar of={name} size="s" />
            <Avatar of={name} />
            <Avatar of={name} size="big" />
            <div className="al-rows__t">
              <h2 className="nhsuk-heading-s">{name}</h2>
            </div>
          </li>
        ))}
      </ul>
    ),
  },
];
