import type { Content, Contents } from "../content/index.ts";
import { guidance, textOf, type Guidance } from "./guidance/guidance.ts";
import { lossKinds, type LossKind } from "./loss.ts";
import { lossLines } from "./loss-lines.ts";
import { effects } from "./effects.ts";

/** What to say and what not to say, as something to sign. */
export const contentOf = (of: Guidance): Content => ({
  key: of.key,
  kind: "guidance",
  name: `${of.title}: what to say`,
  owner: "Alongside",
  sources: of.sources,
  version: of.version,
  text: textOf(of),
});

/** Whom a parent is shown to turn to, by what happened. */
const lines: Content = {
  key: "loss-lines",
  kind: "guidance",
  name: "People to turn to after a loss",
  owner: "Alongside",
  sources: [{ name: "Each charity’s own page", url: null }],
  version: 1,
  text: lossKinds.flatMap((kind: LossKind) =>
    lossLines({ settings: {} }, kind).map(
      ({ name, phone, words }) => `${effects[kind].name}: ${name}, ${phone}. ${words}`,
    ),
  ),
};

export const lossContents: Contents = () => [...Object.values(guidance).map(contentOf), lines];
