import type { ReactElement } from "react";
import type { Typed } from "../../../../platform/web/index.ts";
import type { SafeContact } from "../../../../people/index.ts";
import { Back, Done, ProblemSummary, Reading, Title, type Problems } from "../../../../ui/index.ts";
import type { Mute, NotToday, Wish } from "../choices.ts";
import { BreakSection } from "./break-section.tsx";
import { MutedSection } from "./muted-section.tsx";
import { NewsSection } from "./news-section.tsx";
import { NotTodaySection } from "./not-today-section.tsx";
import { PhoneSection } from "./phone-section.tsx";

export type MineView = {
  space: { id: string; name: string };
  /** Becomes the break's id. */
  id: string;
  member: boolean;
  typed: Typed;
  problems: Problems;
  notToday: readonly NotToday[];
  /** The switch for loss is on: births, scans and good news fold unless she shows them. */
  quiet: { showsAll: boolean } | null;
  wish: Wish;
  mayWrite: boolean;
  safe: Pick<SafeContact, "hoursFrom" | "hoursTo" | "days">;
  /** Null when she is not on a break. */
  away: { untilAt: Date | null } | null;
  mutes: readonly Mute[];
  /** Null: her pages are plain, and nothing is put on her phone. */
  phone: { key: string; phones: number } | null;
  done: string | null;
  now: Date;
};

/** How this space is for me: what is folded, how news comes, a break, and whose posts fold. Nobody else sees any of it. */
export const MinePage = (view: MineView): ReactElement => (
  <Reading>
    <Back to={`/spaces/${view.space.id}`}>{view.space.name}</Back>
    <ProblemSummary problems={view.problems} />
    {view.done && <Done>{view.done}</Done>}
    <Title>My choices here</Title>
    <p>You choose. Nobody else sees what you chose, and you can change it at any time.</p>
    <NotTodaySection view={view} />
    <BreakSection view={view} />
    <NewsSection view={view} />
    <PhoneSection view={view} />
    {view.member && <MutedSection view={view} />}
  </Reading>
);
