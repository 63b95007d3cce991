import { longName } from "../../ui/hard-names.ts";
import type { Story } from "../../ui/index.ts";
import { ReplyPage } from "./reply-page.tsx";

const phones = [
  { number: "+447700900201", name: "Amina Yusuf" },
  { number: "+447700900202", name: longName },
];

export const stories: Story[] = [
  {
    name: "Texting us from a phone",
    draw: () => <ReplyPage phones={phones} typed={{ from: "+447700900201", words: "IN" }} problems={{}} />,
  },
  {
    name: "Texting us from a phone, none chosen",
    draw: () => (
      <ReplyPage phones={[]} typed={{}} problems={{ from: "Choose a phone, or type another number" }} />
    ),
  },
];
