import { dropDraft } from "../../../people/index.ts";
import {
  go,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
  type Typed,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readText } from "../../../words/text.ts";
import type { Space } from "../../space.ts";
import { SpaceFormPage } from "../pages/space-form-page.tsx";
import { reachOwnSpace } from "../reach.ts";
import { REFUSALS } from "../refusals.ts";
import { changeSpace, findEndingSketch } from "../store/setting-store.ts";
import { readSpace, typeSpace } from "./read-space.ts";
import { spaceKinds, whatChanges, type SpaceSettings } from "./space-settings.ts";

/** GET /spaces/:id/settings */
export async function askForSettings(asked: Asked): Promise<Answer> {
  const { space } = await reachOwnSpace(asked);
  return page(title(space), draw(space, typeSpace(await settingsOf(asked, space)), noProblems), {
    current: "community",
  });
}

/** POST /spaces/:id/settings: every change with its reason (B18). */
export async function changeSettings(asked: Asked): Promise<Answer> {
  const { space, programme } = await reachOwnSpace(asked);
  const before = await settingsOf(asked, space);
  const read = readSpace(asked.typed, asked.today, { kind: space.kind });
  const why = readText(one(asked.typed, "why"), {
    noun: "reason",
    max: 600,
    required: true,
    missing: REFUSALS.sayWhyChange,
  });
  const endsOn =
    read.ok && read.settings.endsOn !== before.endsOn ? whyNotThen(space, read.settings, asked) : null;
  if (!read.ok || !why.ok || endsOn) {
    const problems = {
      ...(read.ok ? {} : read.problems),
      ...(endsOn ? { ends: endsOn } : {}),
      ...(why.ok ? {} : { why: why.sentence }),
    };
    return notYetRight(title(space), draw(space, asked.typed, problems), { current: "community" });
  }
  const what = whatChanges(before, read.settings);
  if (what.length > 0) {
    await changeSpace(asked, space.id, read.settings, { what, why: why.value });
    await asked.happened({
      kind: "SpaceChanged",
      subjectKind: "space",
      subjectId: space.id,
      programmeId: programme.id,
      detail: { what },
    });
    await asked.changed(`space:${space.id}`);
  }
  await dropDraft(asked, `space:${space.id}`);
  return go(`/spaces/${space.id}/people?done=changed`);
}

/** A last day that is planned is changed where the goodbye is planned, and none is put into the past: people would be shut out. */
const whyNotThen = (space: Space, { endsOn }: SpaceSettings, { today }: Asked): string | null =>
  space.goodbyeFromOn !== null
    ? REFUSALS.endsInPlan
    : endsOn !== null && endsOn <= today
      ? REFUSALS.endsLater
      : null;

export async function settingsOf(asked: Asked, space: Space): Promise<SpaceSettings> {
  return { ...space, endingSketch: await findEndingSketch(asked, space.id) };
}

const title = (space: Space): string => `Change ${space.name}`;

const draw = (space: Space, typed: Typed, problems: Problems) => (
  <SpaceFormPage
    view={{
      to: `/spaces/${space.id}/settings`,
      back: { to: `/spaces/${space.id}/people`, words: space.name },
      title: title(space),
      above: spaceKinds[space.kind].words,
      keptAs: `space:${space.id}`,
      id: space.id,
      kindIsSet: space.kind,
      asksWhy: true,
      button: "Save",
    }}
    typed={typed}
    problems={problems}
  />
);
