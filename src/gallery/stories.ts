import type { Story } from "../ui/index.ts";
import { stories as avatars } from "../ui/avatar.stories.tsx";
import { stories as frames } from "../ui/frame.stories.tsx";
import { stories as helpLines } from "../ui/help-lines.stories.tsx";
import { stories as buttons } from "../ui/form/button.stories.tsx";
import { stories as chips } from "../ui/form/chips.stories.tsx";
import { stories as fields } from "../ui/form/fields.stories.tsx";
import { stories as problems } from "../ui/form/problems.stories.tsx";
import { stories as leads } from "../ui/page.stories.tsx";
import { stories as rows } from "../ui/rows.stories.tsx";
import { stories as severities } from "../ui/severity.stories.tsx";
import { stories as summaries } from "../ui/summary.stories.tsx";
import { stories as troubles } from "../ui/trouble.stories.tsx";
import { stories as outbox } from "./pages/outbox-page.stories.tsx";
import type { FolderName } from "./folders.ts";

/** Every story there is, by folder. A new `*.stories.tsx` is added here, and nowhere else. */
export const storiesIn: Record<FolderName, readonly Story[]> = {
  parts: [...leads, ...rows, ...severities, ...summaries, ...avatars, ...helpLines],
  forms: [...buttons, ...fields, ...chips, ...problems],
  frame: frames,
  trouble: troubles,
  demo: outbox,
};
